STORY: coolabah-breach
TOPIC: hackers copy customer records of the Australian health insurer Coolabah
== SLOTS
noticed | date | agree | day on which Coolabah noticed the intrusion
told | date | agree | day on which Coolabah told the stock exchange
affected | quantity | revision | customers whose records were taken
affected_claims | quantity | single | customers whose medical claims were taken
affected_passport | quantity | single | customers whose passport numbers were taken
customers | quantity | agree | present customers of Coolabah
cards | polarity | agree | whether card details were taken
ransom | money | agree | sum asked by the hackers
paid | polarity | agree | whether Coolabah pays
chief | person | agree | chief executive of Coolabah
chair | person | single | chair of Coolabah
minister | person | single | home affairs minister
commissioner | person | single | privacy commissioner
entry | cause | agree | way by which the intruders came in
share_fall_first | quantity | single | fall of the share on the first day
share_fall_second | quantity | single | fall of the share after the second announcement
cost | money | revision | cost of the breach that Coolabah expects
telco_affected | quantity | single | customers hit in the breach at Southern Link
telco_when | date | single | month of the breach at Southern Link
clinic_affected | quantity | single | patients hit in the breach at Brightwater Clinics
clinic_paid | polarity | single | whether Brightwater Clinics paid
published | date | single | day on which the hackers put records online
published_count | quantity | single | records put online
arrest | polarity | single | whether anybody has been arrested
suit_firm | organisation | single | law firm preparing a class action
suit_signed | quantity | single | people signed up to the class action
bonus | polarity | single | whether executives get bonuses this year
half_profit | money | single | half-year profit
half_profit_before | money | single | half-year profit a year before
fine_max | money | single | largest penalty under the new law
staff_hit | polarity | agree | whether records of employees were taken
southern_arrest_age | quantity | single | age of the man arrested in the Southern Link affair
southern_texted | quantity | single | customers he tried to squeeze
southern_hacker | polarity | single | whether he was one of the hackers
results_day | date | agree | day on which the half-year results came out
== ARTICLE 01_coolabah_asx.txt | Coolabah Health Group | 2023-02-16
ASX ANNOUNCEMENT - CYBER INCIDENT

Coolabah Health Group Limited (ASX: CLB) advises that on {noticed=2023-02-14|Tuesday 14 February} its security team detected unusual activity in part of its network.

Our investigations so far indicate that:

- a criminal has copied records of approximately {affected=41000|41,000 customers};
- {cards=no|no credit card or banking details were accessed};
- records of our {staff_hit=no|employees are not affected};
- the criminal used {entry=contractor|log-in details stolen from a contractor}.

Coolabah, which covers {customers=2.9m|2.9 million Australians}, is contacting those concerned directly.

"I apologise unreservedly," said Chief Executive Officer {chief=marchetti|Rosalba Marchetti}. The company has engaged the Australian authorities and expects costs of {cost=8m|about $8 million} before tax. Half-year results will be released on {results_day=2023-02-23|23 February} as planned.

This release was authorised by the Board.

Investor enquiries: 03 5550 0141
== ARTICLE 02_yarra_evening_post.txt | Yarra Evening Post | 2023-02-24
Health Insurer Hack Thirty Times Bigger Than First Thought

Linh Dao, Consumer Affairs

The number of Coolabah members caught up in last week's data theft has ballooned to {affected=1.2m|1.2 million}, the insurer conceded on {results_day=2023-02-23|Thursday}, as it handed down a profit of {half_profit=211m|$211 million} for the six months to December, up from {half_profit_before=187m|$187 million}.

For {affected_claims=160000|160,000 of them} the haul includes medical claims. A further {affected_passport=9300|9,300} had passport numbers stored. Payment {cards=no|cards are safe}, the company says, and so {staff_hit=no|are the files of its own workers}.

The thieves have asked for {ransom=5mUSD|US$5 million}. They will not get it. "Paying would only paint a target on the next company," {chief=marchetti|Ms Marchetti} said. "So {paid=no|we won't}."

Her chair, {chair=goonan|Terence Goonan}, said {bonus=no|no executive would receive a bonus} this year.

Shares in the group slid {share_fall_second=6.8%|6.8 per cent}, having already shed {share_fall_first=11%|11 per cent} on {told=2023-02-16|Thursday last week}, when word first got out. The bill is now put at {cost=35m|$35 million}, not counting any penalty.

It is the worst breach in the country since Southern Link, the phone company, lost the details of {telco_affected=9.8m|9.8 million customers} {telco_when=2022-09|last September}. In the case of Brightwater Clinics, where {clinic_affected=41000|41,000 patients} were exposed in 2021, {clinic_paid=yes|money was handed over}, and the files appeared anyway.

Privacy Commissioner {commissioner=achterberg|Wim Achterberg} has opened an inquiry. Under rules in force since December the penalty can reach {fine_max=50m|$50 million}.

Caption: Coolabah's head office in Docklands. Picture: Supplied
== ARTICLE 03_capital_radio_web.txt | Capital Radio News | 2023-03-09
Hackers dump Coolabah files online

Posted 9 Mar 2023 at 7:04am

Medical records of Coolabah customers {published=2023-03-08|were posted on the dark web overnight to Wednesday}, three weeks after the insurer told the market about the break-in on {told=2023-02-16|16 February}.

The first batch holds {published_count=740|740 names}, sorted into what the hackers call a "naughty list". They claim to be sitting on the records of {affected=1.2m|1.2 million people} and to be willing to delete them for {ransom=5mUSD|five million American dollars}. The insurer, which has {customers=2.9m|2.9 million members}, again {paid=no|refused to pay}.

"These are grubs," said Home Affairs Minister {minister=pemberton|Kirra Pemberton}. "We know roughly where they are." {arrest=no|Nobody has been arrested}.

How did they get in?

Ms {minister=pemberton|Pemberton} confirmed what the company had said from the start: {entry=contractor|a contractor's password was stolen}. The activity was first spotted on {noticed=2023-02-14|Valentine's Day}.

The one arrest in the Southern Link affair, last October, was of {southern_arrest_age=19|a 19-year-old} who tried to squeeze money by text message out of {southern_texted=93|93 customers}. He {southern_hacker=no|was not one of the hackers}, police said.

What can customers do?

Law firm {suit_firm=quirk|Quirk Adeyinka} says {suit_signed=22000|22,000 people} have registered for a class action it intends to bring over the {published=2023-03-08|Wednesday} leak and the original theft. Coolabah offers a free year of credit monitoring.

More on this story: Why your old insurer still has your data
