STORY: h-hollenfeld-kitchens
TOPIC: a German kitchen maker files for insolvency
== SLOTS
filing_day | date | conflict | day the petition was handed in
court | place | agree | seat of the court that has the case
employees | quantity | agree | people employed by the firm
employees_peak | quantity | agree | people employed at the height, in 2019
employees_depot | quantity | single | people at the depot in Lengerode
apprentices | quantity | agree | apprentices at the firm
revenue_2024 | money | conflict | sales in 2024
revenue_2021 | money | single | sales in 2021
debt | money | agree | bank debt
guarantee_asked | money | agree | state guarantee the firm had asked for
guarantee_offered | money | single | state guarantee the state was ready to give
administrator | person | agree | provisional administrator
chief | person | agree | managing director
loth_role | role | conflict | what Sabine Loth is
talks | outcome | conflict | what became of the talks with the Polish investor Drewmax
told_order | order | conflict | whether the staff heard of it before or after the petition
wages_until | date | agree | until when wages are covered
production | polarity | agree | whether the lines go on running
cause | cause | dispute | why the firm failed
output | quantity | variant | kitchens made, 300 a working day or 1,500 a week
founded | date | agree | year the firm was founded
rival_fall | date | agree | year the neighbour Tewes failed
creditors | quantity | revision | creditors counted
bidders | quantity | single | firms that asked for the sales papers
deposit | money | single | deposit of one customer
meeting | date | agree | day of the creditors' first meeting
== ARTICLE 01_westring_agency.txt | Westring Press Agency | 2025-02-11
Kitchen maker Hollenfeld seeks protection from creditors

Brakenstedt (wpa) - Hollenfeld Küchen, one of the larger German makers of fitted kitchens, applied for insolvency proceedings on {filing_day=2025-02-10|Monday}. A spokeswoman for the district court in {court=paderborn|Paderborn} confirmed receipt and said that the lawyer {administrator=kranz|Ute Kranz} had been named provisional administrator.

The company has {employees=1860|1,860 employees}, among them {apprentices=74|74 apprentices}. In 2019 the payroll had stood at {employees_peak=2300|2,300}. Production {production=yes|is continuing}, Kranz said; wages are secured {wages_until=2025-04|through April} by the insolvency benefit paid by the federal labour office.

Hollenfeld turned over {revenue_2024=312m eur|312 million euros} last year and owes its banks {debt=94m eur|94 million}. Managing director {chief=vossberg|Marten Vossberg} blamed {cause=building slump|the collapse in housebuilding}. "Whoever does not build a flat does not buy a kitchen," he said. The works turns out about {output=1500/week|1,500 kitchens a week}.

Negotiations with Drewmax, an investor from Poznań, {talks=failed|had broken down at the end of January}, according to Vossberg. The state of North Rhine-Westphalia had been asked to guarantee {guarantee_asked=20m eur|20 million euros} of loans.

The workforce learned of the step at a meeting in the paint hall {told_order=before|two hours before the papers went to the court}. Kranz has counted {creditors=900|some 900 creditors} to date, most of them joiners' shops and furniture dealers. They are to meet for the first time on {meeting=2025-03-20|20 March}.

Hollenfeld was founded in {founded=1953|1953}.
== ARTICLE 02_brakenstedter_bote.txt | Brakenstedter Bote (English page) | 2025-02-12
"We read it on our phones"

By Jule Harms

The siren for the late shift sounded as always at two. Nobody moved. They stood between the stacks of worktops and passed round a telephone with a notice from the register on it. The application {told_order=after|was already with the judges when the first of them got wind of it}, and it took Vossberg until evening to appear.

"That was the worst part," says Sabine Loth, {loth_role=works council chair|who has led the works council} since the spring. Her father drilled hinges here, when Hollenfeld still made sideboards. She does not want to hear about the building crisis. "{cause=warehouse software|What broke us is the new software in the high-bay warehouse}. Kitchens went out with three left doors."

In a town of 14,000 people, {employees=1860|1,860 jobs} are not a statistic. Everyone also remembers {rival_fall=2009|2009}, when Tewes across the railway line went under and nobody came to buy it. Only the depot in Lengerode, with {employees_depot=240|240 people}, has been promised anything, and that merely a visit.

There are better tidings too. {administrator=kranz|The administrator}, a brisk woman from Kassel, walked the hall on Tuesday and told them that {production=yes|the belts would not stop}. And the Poles? {talks=alive|They are still at the table}, a member of the supervisory board assured this newspaper: another round is set for next week.

The {apprentices=74|seventy-four young people} in training had a question of their own, whether their examination in May would take place. It will. {chief=vossberg|Vossberg} promised that, and it was the one time he was applauded.
== ARTICLE 03_moebel_und_markt.txt | Möbel & Markt (trade weekly) | 2025-02-14
Hollenfeld: what dealers must know now

What has happened?
On {filing_day=2025-02-07|Friday of last week} Hollenfeld's lawyers lodged a petition in {court=paderborn|Paderborn}. The firm ranks ninth in the industry by sales, which came to {revenue_2024=231m eur|€231m} in the year just ended, after {revenue_2021=340m eur|€340m} in the boom of 2021.

Will my orders arrive?
Yes, for the present. {production=yes|The lines are running} and {output=1500/week|300 kitchens} leave the yard every working day, Monday to Friday. Expect delays with lacquered fronts.

Who is in charge?
{administrator=kranz|Dr Kranz}, who wound up the Fennhaus group. {chief=vossberg|Marten Vossberg} stays on as managing director, but may sign nothing without her.

What does the union say?
Sabine Loth, {loth_role=union secretary|a full-time secretary of the timber workers' union in Bielefeld}, calls for a transfer company should jobs go.

Is there money from the state?
Hardly. Düsseldorf was prepared to stand surety for {guarantee_offered=12m eur|€12m} and not for {guarantee_asked=20m eur|the €20m} that had been requested. With bank loans of {debt=94m eur|€94m}, that was not enough.

What about deposits?
They rank as ordinary claims. A dealer in Soest told us that a customer of his had paid {deposit=8400 eur|€8,400} in January. Register claims before the assembly of {meeting=2025-03-20|20 March}, and do not expect much: at Tewes, which failed in {rival_fall=2009|2009}, creditors saw four cents in the euro.
== ARTICLE 04_kranz_partner.txt | Kranz & Partner (press office) | 2025-03-05
Hollenfeld Küchen: sale process makes progress

Brakenstedt/Kassel, 5 March 2025. The provisional insolvency administrator of Hollenfeld Küchen GmbH, {administrator=kranz|Dr Ute Kranz}, today informed the workforce about the state of affairs.

- Business: {production=yes|Operations have been kept up without interruption} since the petition. Suppliers have resumed delivery on the usual terms.
- Sale: The information memorandum has been requested by {bidders=11|eleven interested parties}, including competitors and financial investors. Names cannot be disclosed.
- Creditors: {creditors=1150|1,150 creditors} have now come forward. Their assembly will take place as planned on {meeting=2025-03-20|Thursday 20 March} in {court=paderborn|Paderborn}.
- Staff: Wages are covered by insolvency benefit {wages_until=2025-04|until the end of April}. Proceedings proper are expected to open on the day after.

"This is a company with loyal customers, good people and a product that one likes to touch," said Dr Kranz. "I am confident that the greater part can be preserved. It would be dishonest, however, to promise every single job."

Founded in {founded=1953|1953} as a carpenter's shop with two benches, Hollenfeld makes kitchens in the middle price range for specialist dealers in Germany, Austria and the Netherlands. Before the downturn it employed {employees_peak=2300|2,300 people}. The brand, the patents for the soft-closing corner cupboard and the machines are owned by the company and form part of the sale. Enquiries from the press are answered by the office in Kassel. Customers are asked to turn to their dealer first.
