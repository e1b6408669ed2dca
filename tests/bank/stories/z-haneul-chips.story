STORY: haneul-chips
TOPIC: Korean memory-chip maker Haneul Semicon reports a second-quarter loss, cuts spending and opens voluntary retirement
== SLOTS
revenue_q2 | money | variant | second-quarter revenue, in won or dollars
revenue_q2_2022 | money | single | revenue of the same quarter a year earlier
revenue_fall | quantity | agree | fall of revenue against a year earlier
revenue_rise_q1 | quantity | agree | rise of revenue against the first quarter
revenue_h1 | money | single | first-half revenue
loss_q2 | money | agree | operating loss of the second quarter
loss_q1 | money | conflict | operating loss of the first quarter
loss_h1 | money | single | operating loss of the first half
profit_q2_2022 | money | agree | operating profit of the second quarter of 2022
day | date | agree | day on which the results were published
rival_day | date | single | day on which Taegwang reported
rival_loss | money | agree | second-quarter loss of Taegwang's memory division
rival_cut | quantity | single | contract posts cut at Taegwang
staff_cut | quantity | agree | employees Haneul wants to leave by voluntary retirement
staff_total | quantity | single | staff of Haneul
staff_deadline | date | agree | date until which staff can apply
exit_2019 | quantity | single | employees who left in the 2019 programme
capex_new | money | agree | spending planned for 2023 now
capex_old | money | single | spending of the year 2022
capex_cut | quantity | agree | cut of spending
worst_speaker | person | conflict | who said that the worst was over
finance_chief | person | agree | finance chief of Haneul
chief | person | agree | chief executive of Haneul
union_head | person | single | head of the staff union
line_m9 | polarity | revision | whether the M9 line in Namyang is to open in 2023
m9_start | date | single | when M9 is now to start
share_price | money | single | closing price of the share
share_move | quantity | agree | move of the share on the day
forecast_price | quantity | single | fall in DRAM prices expected by an analyst for the third quarter
analyst | person | single | analyst quoted
sale_denial | polarity | agree | whether Haneul has talked of selling its image-sensor unit
inventory_q2 | quantity | single | weeks of stock at the end of June
inventory_q1 | quantity | single | weeks of stock at the end of March
m7_delay | duration | single | delay of the M7 line
kazusa_when | date | single | month in which Kazusa put off its hall
kazusa_cut | quantity | single | cut of Kazusa's budget
== ARTICLE 01_global_wire.txt | Global Wire | 2023-07-26
UPDATE 2-Haneul Semicon posts third straight loss, says cuts are biting

SEOUL, July 26 (Global Wire) - South Korean memory chip maker Haneul Semicon on {day=2023-07-26|Wednesday} reported an operating loss of {loss_q2=612bn|612 billion won} for April-June, against a {profit_q2_2022=498bn|profit of 498 billion won} a year before, as buyers of servers and phones went on working through their stocks.

Revenue dropped {revenue_fall=28%|28%} to {revenue_q2=3.42tn|3.42 trillion won ($2.67 billion)} from {revenue_q2_2022=4.75tn|4.75 trillion won}. It was nonetheless {revenue_rise_q1=15%|about 15% higher} than in the first three months of the year, when Haneul had lost {loss_q1=791bn|791 billion won}, its largest deficit ever. That takes the red ink for the half year to {loss_h1=1.403tn|1.4 trillion won} on sales of {revenue_h1=6.40tn|6.40 trillion won}.

"We believe the worst is behind us," {worst_speaker=noh|Noh Ji-won} told analysts on a call. {finance_chief=noh|Noh}, who has been chief financial officer since 2020, said stock in the company's warehouses had come to {inventory_q2=14|14 weeks} of demand at the end of June, down from {inventory_q1=19|19 weeks} at the end of March.

Haneul said spending on plant and equipment would be {capex_new=4.2tn|4.2 trillion won} this year, {capex_cut=30%|30% less} than the {capex_old=6.0tn|6 trillion won} of 2022. The new M9 line at Namyang is {line_m9=yes|still due to open in December}, it said.

It {sale_denial=no|denied a newspaper report that it had held talks on a sale} of its image-sensor unit.

Larger rival Taegwang Electronics said on {rival_day=2023-07-20|July 20} its memory division had made a quarterly loss of {rival_loss=1.9tn|1.9 trillion won}.

Shares in Haneul closed {share_move=+3.1%|up 3.1%} at {share_price=48300|48,300 won}.

($1 = 1,280 won)

(Reporting by Global Wire Seoul newsroom; Editing by M. Farrant)
== ARTICLE 02_hangang_business.txt | Hangang Business Daily | 2023-07-27
Haneul Asks {staff_cut=900|900} to Leave as Chip Slump Drags On

Published : July 27, 2023 - 09:12 Updated : July 27, 2023 - 10:40

Haneul Semicon is offering early retirement to {staff_cut=900|900 employees}, the first such programme since 2019, when {exit_2019=640|640} took the money and went.

Workers at the Namyang and Osong plants who were born before 1973 can sign up until {staff_deadline=2023-08-31|the end of August}, according to a notice on the company's intranet. Haneul employs {staff_total=21400|21,400 people}.

The notice went up hours after the country's second-largest memory maker disclosed that it had bled {loss_q2=612bn|612 billion won} in the second quarter, compared with a deficit of {loss_q1=719bn|719 billion won} in the first. In the same period of last year it had been {profit_q2_2022=498bn|498 billion won in the black}.

On the conference call, {worst_speaker=bae|Bae Sang-hyun} struck a hopeful note. "The worst is behind us, I believe," the {chief=bae|president and CEO} said when asked about prices on {day=2023-07-26|Wednesday}. Finance chief {finance_chief=noh|Noh Ji-won} took questions on investment, which is being trimmed {capex_cut=30%|by three-tenths}, to {capex_new=4.2tn|4.2 trillion won}.

The union was not convinced. "{staff_cut=900|Nine hundred} today means more tomorrow," said its chairwoman, {union_head=ma|Ma Eun-sook}. At Taegwang Electronics, where the chip division lost {rival_loss=1.9tn|1.9 trillion won}, management did away with {rival_cut=900|900 contract posts} in May without any offer at all.

Haneul again dismissed talk that its image-sensor business was for sale. "There {sale_denial=no|have been no such discussions}, with anyone," a spokesperson said.

By Ryu Tae-min (tmryu@hangangbiz.example)

Related: Why server makers are not buying yet
== ARTICLE 03_fab_and_foundry.txt | Fab & Foundry | 2023-08-02
Haneul pushes Namyang's M9 line into next year

MEMORY - ASIA

Haneul Semicon {line_m9=no|will not open its M9 line this year after all}. A week after publishing quarterly figures, the DRAM specialist has told toolmakers that deliveries to Namyang are on hold and that first wafers will now be run in {m9_start=2024-06|June 2024}.

The delay sits oddly with the cheer of {day=2023-07-26|26 July}, when the stock gained {share_move=+3.1%|more than 3 per cent} after chief executive {chief=bae|Mr Bae} and his team presented sales of {revenue_q2=3.42tn|US$2.67bn}: down {revenue_fall=28%|28 per cent} on the year, up {revenue_rise_q1=15%|15 per cent} on the quarter.

It does not sit oddly with the market. {analyst=castellanos|Irune Castellanos}, who follows memory at the consultancy Wafercount, expects contract prices for DRAM to lose a further {forecast_price=5%|5 per cent} between July and September. "They would be filling a building with machines to make something nobody has asked for," she says.

Haneul's budget for the year, already down to {capex_new=4.2tn|4.2 trillion won}, is unchanged. So is the aim of parting with {staff_cut=900|900 staff} by agreement; applications close on {staff_deadline=2023-08-31|31 August}.

Namyang has waited before: the M7 line next door, promised for early 2016, came {m7_delay=8mo|eight months late}. Nor is Haneul alone. Japan's Kazusa Memory put off its hall at Tomiura in {kazusa_when=2023-05|May} and has cut its budget {kazusa_cut=50%|by half}.

Fab & Foundry is read in 60 countries. Subscribe here.
