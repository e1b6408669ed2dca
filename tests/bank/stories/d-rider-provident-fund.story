STORY: d-rider-provident-fund
TOPIC: India's Supreme Court rules on whether delivery riders are employees under the provident fund law
== SLOTS
ruling_day | date | agree | day of the judgment
majority | score | agree | division of the bench
lead_judge | person | agree | judge who wrote for the majority
dissenter | person | conflict | judge who dissented
holding | outcome | agree | whether riders are employees under the provident fund law
high_court | organisation | conflict | high court whose judgment was set aside
high_court_year | date | agree | year of the high court's judgment
petitioner | organisation | agree | union that brought the case
company | organisation | agree | app company on the other side
riders_company | quantity | variant | riders of the company
riders_all | quantity | agree | riders in the whole country
contribution | quantity | agree | share of wages the company must pay in
ceiling | money | agree | monthly wage up to which contributions are due
deadline | duration | conflict | time given for enrolment
arrears | polarity | conflict | whether past contributions must be paid
cost_crore | money | single | yearly cost to the company
shares | quantity | agree | fall of the company's shares
shares_index | quantity | single | fall of the index that day
pages | quantity | single | length of the judgment
hearing_days | quantity | single | days of argument
lead_counsel | person | agree | counsel for the union
company_counsel | person | single | counsel for the company
first_rider | person | agree | rider whose accident began the case
accident_year | date | conflict | year of the accident
accident_age | quantity | single | rider's age at the time
accident_place | place | single | where the rider was hit
fees | money | single | delivery fee per order
minister_line | quote | single | labour minister's comment
review | polarity | agree | whether the company will ask for a review
orders_day | quantity | single | orders delivered a day
california | date | single | year of an American precedent
selfie | quantity | single | riders outside the courtroom
== ARTICLE 01_bharat_news_agency.txt | Bharat News Agency | 2025-09-24
SC: delivery riders are employees for provident fund

New Delhi, Sept 24: Riders who deliver food for app-based platforms {holding=employees|are "employees" within the meaning of the provident fund law}, the Supreme Court held {ruling_day=2025-09-24|on Wednesday}, allowing by {majority=2-1|a majority of 2:1} the appeal of {petitioner=Dakshin Riders' Sangh|the Dakshin Riders' Sangh} against {company=Khanawala|Khanawala Technologies}.

{lead_judge=Barooah|Justice Nirupama Barooah}, {dissenter=Gill|writing for herself and Justice K. S. Muralitharan}, said that "a man who can be switched off by an algorithm is not his own master". {dissenter=Gill|Justice Harkirat Gill} dissented.

The Court set aside {high_court=Karnataka|the Karnataka High Court}'s order of {high_court_year=2021|2021}. Platforms must enrol riders earning up to {ceiling=15000|Rs 15,000 a month} {deadline=6 months|within six months} and deposit {contribution=12|12 per cent} of their wages. {arrears=no|No arrears are payable for earlier years}, the Court clarified.

{lead_counsel=Pathak|Senior advocate Indira Pathak} appeared for the union and {company_counsel=Daruwalla|senior advocate Cyrus Daruwalla} for the company. Arguments had run for {hearing_days=9|nine days}. The judgment runs to {pages=187|187 pages}.

The union had argued that the company fixed the fee, the route, the dress and the punishment, and that whoever fixes all four is an employer, whatever the contract may say. The company said its riders were free to log off, and many did, for days; nobody had ever been forced to put on the jacket. The Union government took no side but told the Court that a code on social security, passed by Parliament, would cover such workers once notified.

Security men outside the courtroom had to ask {selfie=40|some forty riders} to take off their helmets.
== ARTICLE 02_deccan_standard.txt | The Deccan Standard | 2025-09-25
A fall on a wet road, and {accident_year=2017|eight years later} a fund for lakhs

Bengaluru: {first_rider=Manjunath|Manjunath Hosamani} does not follow the markets, so it was his nephew who told him that his old employer had lost {shares=8|eight per cent} of its value before lunch. "Employer," {first_rider=Manjunath|he} repeated. "That is the word? They have allowed the word?"

They have. By {majority=2-1|two votes to one}, the Supreme Court {ruling_day=2025-09-24|yesterday} gave it to him and to {riders_all=7.7m|77 lakh} others who carry the country's dinners.

It was {accident_year=2017|in 2017} that a water tanker struck {first_rider=Manjunath|Manjunath}, then {accident_age=29|29}, {accident_place=Silk Board|near the Silk Board junction}. He lay four months on a relative's cot. {company=Khanawala|Khanawala} sent a fruit basket and a message saying that his account was inactive. {petitioner=Dakshin Riders' Sangh|The Sangh}, then eleven men in a tea stall, took up his case and lost it at every door until this one.

The judges gave the platforms {deadline=3 months|till Christmas, three months from now,} to put riders on the rolls. More, {arrears=yes|they must make good what they did not pay in since the case was filed}, a point that drew a gasp in court.

The lone voice against was {dissenter=Muralitharan|Justice Muralitharan}, who felt that Parliament, not judges, should redraw the line. The main opinion, by {lead_judge=Barooah|Justice Barooah}, quotes Kabir twice.

A spokesperson for the company said it {review=yes|would file a review petition}. It pays between {fees=22-45|Rs 22 and Rs 45 a delivery}.

{first_rider=Manjunath|He} now mends umbrellas. It is a good trade in a wet city.
== ARTICLE 03_dalal_ledger.txt | Dalal Ledger | 2025-09-24
{company=Khanawala|Khanawala} slides as court hands riders PF cover

Shares of {company=Khanawala|Khanawala} closed {shares=8|8.1% lower} {ruling_day=2025-09-24|on Wednesday} against {shares_index=0.3|a 0.3% dip} in the Nifty, after the top court ruled that gig delivery staff {holding=employees|must be treated as employees} for provident-fund purposes.

What it means in figures:

* Employer's contribution: {contribution=12|12%} of pay.
* Who is covered: anyone paid not more than {ceiling=15000|₹15,000} monthly.
* How many at this company: {riders_company=412000|4.12 lakh}.
* Annual hit, by brokerage Saral Securities' estimate: {cost_crore=610|₹610 crore}.

The company said in an exchange filing that it {review=yes|intended to seek a review}. It delivers {orders_day=2.3m|23 lakh orders} on an average day.

Management held a call for investors at four. It wouldn't say whether menus would become dearer. Rival Tiffinly, which is unlisted, put out a note welcoming "clarity", a word that companies use on bad days. Brokers were quick to point out that quick-commerce firms, whose pickers sit in warehouses and are on payrolls already, have less to fear.

The decision overturns what {high_court=Madras|the Madras High Court} said in {high_court_year=2021|2021}, when riders were found to be "partners in logistics".
== ARTICLE 04_labour_desk_explainer.txt | Kaam, an online weekly on work | 2025-09-28
Five questions on the riders' judgment

Who won? {petitioner=Dakshin Riders' Sangh|The southern riders' union}, with {lead_counsel=Pathak|Indira Pathak} arguing free of charge. The judges {majority=2-1|split}, but two is enough.

Who is it about? First, a man with a broken hip. {first_rider=Manjunath|Manjunath Hosamani}'s accident {accident_year=2019|in the monsoon of 2019} started everything. Then {riders_company=412000|over four lakh riders} on one app. Then, by extension, {riders_all=7.7m|some 7.7 million people}.

Is it the first such ruling anywhere? No. Spain has a law. A Californian court said something similar in {california=2018|2018}, and voters there undid it.

Will wages fall? Perhaps a little. The rider, too, pays {contribution=12|twelve rupees in every hundred}. A union leader in Pune told us that her members would rather have the twelve rupees now. A second leader, also in Pune, told us that the first was wrong.

What does the government say? Labour Minister Tarun Mahapatra offered one sentence: "{minister_line=study|We will study it with an open mind and a calculator}." {lead_judge=Barooah|Justice Barooah}, who delivered the main judgment {ruling_day=2025-09-24|on the 24th}, retires in November.
