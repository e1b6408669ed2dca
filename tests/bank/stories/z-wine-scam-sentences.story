STORY: z-wine-scam-sentences
TOPIC: four people are sentenced for selling worthless fine wine investments to pensioners
== SLOTS
sentence_day | date | agree | day of sentencing
ringleader | person | agree | man who ran the fraud
ringleader_age | quantity | agree | his age
ringleader_term | duration | revision | his prison term, cut on appeal later
second | person | agree | woman who ran the sales floor
second_age | quantity | agree | her age
second_term | duration | conflict | her prison term
brother | person | agree | the ringleader's brother
brother_age | quantity | single | age of the brother
brother_term | duration | agree | prison term of the brother
bookkeeper | person | agree | man with a suspended sentence
bookkeeper_term | duration | agree | length of the suspended sentence
bookkeeper_suspended | duration | single | period for which it is suspended
bookkeeper_hours | duration | single | unpaid work ordered
victims | quantity | agree | people cheated
loss | money | agree | money lost by the victims
oldest | quantity | single | age of the oldest victim
greed_quote | person | conflict | who said it was greed with a telephone headset
judge | person | agree | sentencing judge
prosecutor | person | single | prosecuting barrister
officer | person | agree | detective in charge
verdict_day | date | single | day of the guilty verdicts
trial_weeks | duration | single | length of the trial
plea_bookkeeper | outcome | agree | how the bookkeeper pleaded
earlier_term | duration | single | the ringleader's earlier prison term
earlier_year | date | single | year of that earlier conviction
earlier_scam | other | single | kind of the earlier scam
confiscation_day | date | agree | day of the confiscation hearing
court | place | agree | court that sentenced them
office | place | single | where the call centre was
cold_calls | quantity | single | calls made in the busiest month
other_gang | quantity | single | people jailed in another wine case
other_gang_loss | money | single | loss in that other case
victim_named | person | single | victim who spoke to the paper
victim_loss | money | single | what that victim lost
ban | duration | agree | disqualification of the ringleader as a director
second_ban | duration | single | disqualification of the woman
appeal_day | date | single | day of the appeal ruling
appeal_judge | person | single | judge who gave the appeal ruling
second_appeal | outcome | single | what became of the woman's application
recovered | money | single | money found so far
bookkeeper_age | quantity | single | age of the bookkeeper
victim_age | quantity | single | age of the victim who spoke
other_gang_year | date | single | year of the other wine case
fraud_years | date | single | years of the fraud
== ARTICLE 01_east_riding_force.txt | Humber Coast Police (press release) | 2022-03-11
FOUR SENTENCED OVER FINE WINE FRAUD

Released: 15:10, Friday 11 March 2022

Three people have been jailed and a fourth given a suspended sentence after pensioners across the country were persuaded to put their savings into wine that did not exist.

At {court=Harnsea Crown Court|Harnsea Crown Court} {sentence_day=2022-03-11|today}:

- {ringleader=Gary Pulleyn|Gary Pulleyn}, {ringleader_age=44|44}, of Cliff Parade, received {ringleader_term=9y4m|nine years and four months};
- {second=Ayesha Lomax|Ayesha Lomax}, {second_age=39|39}, of Tranby Court, received {second_term=6y8m|six years and eight months};
- {brother=Lee Pulleyn|Lee Pulleyn}, {brother_age=36|36}, of no fixed address, received {brother_term=3y3m|three years and three months};
- {bookkeeper=Strickland|Dean Strickland}, {bookkeeper_age=29|29}, of Mill Rise, received {bookkeeper_term=20m|20 months}, suspended for {bookkeeper_suspended=2y|two years}, with {bookkeeper_hours=180h|180 hours} of unpaid work.

The first three were found guilty of conspiracy to defraud on {verdict_day=2022-01-21|21 January}, following {trial_weeks=7 weeks|a seven-week trial}. {bookkeeper=Strickland|Strickland}, who kept the books, {plea_bookkeeper=guilty|had admitted} false accounting.

The court heard that {victims=47|47 people} handed over {loss=1.9m gbp|£1.9 million} to Chateau & Quay Ltd {fraud_years=2015-2018|between 2015 and 2018}. The oldest was {oldest=91|91}.

{ringleader=Gary Pulleyn|Gary Pulleyn} was also barred from running a company for {ban=12y|12 years}, {second=Ayesha Lomax|Lomax} for {second_ban=8y|eight}.

{officer=Prowse|Detective Sergeant Naomi Prowse}, of the Economic Crime Unit, said: "These defendants picked out people who lived alone. I hope today brings those people some comfort."

A confiscation hearing is listed for {confiscation_day=2022-07-08|8 July}.

ENDS

Notes to editors: custody images are available from the media desk, ext. 4417.
== ARTICLE 02_harnsea_mercury.txt | Harnsea Mercury | 2022-03-12
Wine fraudster who bought a racehorse with pensioners' savings is locked up

By Court Reporter Phil Dunnage
12 Mar 2022, 06:00

A conman who sold imaginary claret to widows from {office=Wincolm Street|an office above a betting shop in Wincolm Street} has begun a {ringleader_term=9y4m|nine-year-and-four-month} prison term.

{ringleader=Gary Pulleyn|Gary Pulleyn} told callers they would double their money. His sales manager, {second=Ayesha Lomax|Ayesha Lomax}, coached staff to weep on the line. She was sent down for {second_term=8y6m|eight and a half years}, while {ringleader=Gary Pulleyn|Pulleyn's} brother {brother=Lee Pulleyn|Lee}, who collected cheques, got {brother_term=3y3m|three years three months}.

"This was greed with a telephone headset," {greed_quote=Ekwueme|Judge Rosalind Ekwueme} told them, adding that none had shown a flicker of remorse.

{prosecutor=Gaskarth|Simon Gaskarth}, prosecuting, said as many as {cold_calls=11000|11,000 calls} were made in a single month. He told the court that {ringleader_age=44|44-year-old} {ringleader=Gary Pulleyn|Pulleyn} had form: in {earlier_year=2013|2013} he was jailed for {earlier_term=2y6m|two years and six months} over {earlier_scam=timeshare|a timeshare swindle}.

{victim_named=Threlfall|Maureen Threlfall}, {victim_age=83|83}, a former dinner lady, lost {victim_loss=38500 gbp|£38,500}. "I've stopped answering the phone," she told the Mercury.

{bookkeeper=Strickland|Dean Strickland}, the bookkeeper, who {plea_bookkeeper=guilty|pleaded guilty}, walked free with a {bookkeeper_term=20m|20-month} suspended term.

Read more: Seafront lift to close for repairs until Easter
== ARTICLE 03_cellar_trade.txt | Cellar & Bond (trade newsletter) | 2022-03-17
Harnsea Wine Fraud: Longest Terms Yet For A Phantom-Stock Scheme

The collapse of Chateau & Quay, which sold cases it never held, ended in {court=Harnsea Crown Court|Harnsea Crown Court} {sentence_day=2022-03-11|last Friday} with custody for three of the four defendants.

Investors, {victims=47|47 of them}, were {loss=1.9m gbp|£1.9m} out of pocket. By comparison, {other_gang=5|five} men imprisoned in the Copperhill Vintners case in {other_gang_year=2019|2019} had taken {other_gang_loss=640000 gbp|£640,000}.

"Greed with a telephone headset" was how {greed_quote=Gaskarth|Simon Gaskarth}, for the prosecution, summed it up. Judge {judge=Ekwueme|Rosalind Ekwueme} accepted that {second=Ayesha Lomax|Lomax}, {second_age=39|39}, had been under {ringleader=Gary Pulleyn|Gary Pulleyn's} thumb at first, but not for long.

{officer=Prowse|DS Naomi Prowse} said bonded warehouses had answered every question put to them. Just {recovered=71000 gbp|£71,000} has been traced. Whether the racehorse can be sold will be argued {confiscation_day=2022-07-08|on 8 July}.

What merchants should do

Check that the seller has an account at the warehouse. Ask for a rotation number. The {ban=12y|12-year} disqualification imposed on {ringleader=Gary Pulleyn|Pulleyn} does not stop others from trying.
== ARTICLE 04_north_sea_radio.txt | North Sea Radio (web) | 2022-11-03
Wine fraud boss has sentence cut

The man behind a {loss=1.9m gbp|£1.9m} wine swindle has had his jail term reduced to {ringleader_term=8y|eight years} by the Court of Appeal.

{appeal_judge=Lord Justice Amory|Lord Justice Amory}, giving judgment {appeal_day=2022-11-03|on Thursday}, said Judge {judge=Ekwueme|Ekwueme} had given too much weight to {ringleader=Gary Pulleyn|Gary Pulleyn's} previous conviction. An application by {second=Ayesha Lomax|Ayesha Lomax} {second_appeal=refused|was refused}. {brother=Lee Pulleyn|Lee Pulleyn} and {bookkeeper=Strickland|Dean Strickland} did not appeal.
