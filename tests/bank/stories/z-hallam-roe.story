STORY: hallam-roe
TOPIC: chief executive of the British home-furnishings chain Hallam & Roe leaves as half-year profit falls
== SLOTS
announced | date | agree | day on which the departure was announced
chief | person | agree | chief executive who leaves
chief_since | date | single | year in which she took the post
leave_day | date | agree | day on which she steps down
successor | person | agree | person who takes over
successor_job | role | conflict | what the successor did at Hallam & Roe before
successor_pay | money | single | salary of the successor
interim | polarity | agree | whether the successor is only interim
chair | person | agree | chairman of the company
profit_h1 | money | agree | pre-tax profit of the half year
profit_h1_2018 | money | agree | pre-tax profit of the same half year in 2018
profit_year | money | single | pre-tax profit of the whole last year
sales_h1 | money | single | sales of the half year
likes | quantity | agree | like-for-like sales of the half year
likes_q2 | quantity | single | like-for-like sales of the second quarter
likes_q1 | quantity | single | like-for-like sales of the first quarter
online | quantity | single | growth of online sales
dividend | money | agree | interim dividend
dividend_2018 | money | single | interim dividend of the year before
stores | quantity | agree | stores of the chain
closing | quantity | revision | stores to be closed
jobs | quantity | single | jobs at risk in the stores to be closed
warehouse_jobs | quantity | single | jobs lost in Corby Wold earlier in the year
share_move | quantity | variant | move of the share on the day
forced | polarity | dispute | whether she was pushed out
investor | person | agree | head of the fund Larkhill
stake | quantity | agree | Larkhill's stake
payoff | polarity | agree | whether she gets a payoff
rival_chief | person | agree | chief executive who left Dunmore Carpets
rival_likes | quantity | single | like-for-like sales of Dunmore Carpets
bid | polarity | single | whether Larkhill has made a bid
union_officer | person | single | union officer quoted
chief_age | quantity | single | age of the chief executive who leaves
rival_closing | quantity | single | shops Dunmore Carpets will close
rival_closing_day | date | single | day on which Dunmore said so
rival_stores | quantity | single | shops of Dunmore Carpets
rival_interim | person | single | finance director who runs Dunmore Carpets for now
== ARTICLE 01_city_bulletin.txt | City Bulletin | 2019-11-07
Hallam & Roe boss {chief=adeyemi-cole|Frances Adeyemi-Cole} quits as profits halve

Thursday 7 November 2019 10:12 am

The chief executive of Hallam & Roe, {chief=adeyemi-cole|Frances Adeyemi-Cole}, is to stand down after six years, the sofas-to-saucepans retailer announced {announced=2019-11-07|this morning} alongside a set of dire interims.

She hands over on {leave_day=2020-01-31|31 January} to {successor=birtwistle|Jonathan Birtwistle}, {successor_job=finance|finance director} of the FTSE 250 firm since 2016, who takes the role {interim=no|on a permanent basis} and a salary of {successor_pay=575000|£575,000}.

Figures for the 26 weeks to 28 September:

- Sales: {sales_h1=412m|£412m}
- Like-for-likes: {likes=-4.1%|down 4.1 per cent} ({likes_q1=-2.7%|minus 2.7 per cent} in the first quarter, {likes_q2=-5.6%|minus 5.6 per cent} in the second)
- Online: {online=+9%|up nine per cent}
- Profit before tax: {profit_h1=11.2m|£11.2m} (2018: {profit_h1_2018=22.6m|£22.6m})
- Interim dividend: {dividend=2.0p|2p} (2018: {dividend_2018=4.5p|4.5p})

What the chairman said

{chair=tolhurst|Sir Edmund Tolhurst}: "Frances has made this a better business in a worse market. {forced=no|The decision was hers}."

What the City thinks

Shares were {share_move=-12%|12 per cent lower} in early trade. Larkhill, the activist fund that owns {stake=9.4%|9.4 per cent}, has pressed for change since May, though it {bid=no|has denied preparing an offer}. "{forced=yes|She had lost her shareholders and she knew it}," said its founder, {investor=vasquez-lund|Petra Vasquez-Lund}.

The group runs {stores=188|188 stores}, of which {closing=15|15} will shut by spring. It made {profit_year=61m|£61m} in the year to March.

Read more: Dunmore Carpets boss rolled up and out
== ARTICLE 02_midland_courier.txt | Midland Courier | 2019-11-08
Founders' 'kitchen table' firm loses its leader - and perhaps our shop

By Orla Finnerty, business correspondent, 0115 496 0000

STAFF at Hallam & Roe in Beckworth were told by text message on {announced=2019-11-07|Thursday} that the woman who runs the chain is going.

{chief=adeyemi-cole|Mrs Adeyemi-Cole}, {chief_age=54|54}, came to the company from a supermarket in {chief_since=2013|2013}. She stays until {leave_day=2020-01-31|the last day of January} and {payoff=no|will not receive a pay-off}. The man who will follow her, {successor=birtwistle|Jonathan Birtwistle}, is well known in the county: {successor_job=operations|as head of operations} he oversaw the end of the Corby Wold warehouse in February, when {warehouse_jobs=310|310 jobs} went.

Beckworth is thought to be among the branches under review. The company will not name them, but the Courier understands that {jobs=270|about 270 people} work there in all. "My members are sick of hearing about the weather and the election," said {union_officer=gill|Harjit Gill} of the shopworkers' union.

Half-year profits came to {profit_h1=11.2m|just over £11 million}, against {profit_h1_2018=22.6m|£22.6 million} a year earlier. Sales at stores open for at least a year {likes=-4.1%|fell by 4.1%}. Shareholders will make do with {dividend=2.0p|two pence a share}.

It is the second departure in the trade within weeks. {rival_chief=moncrieff|Alasdair Moncrieff} left Dunmore Carpets in October after like-for-like sales there dropped {rival_likes=-4.1%|by the same 4.1%}.

Hallam & Roe was founded in 1958 by two sisters at a kitchen table in Loughton Abbas.
== ARTICLE 03_homeware_trade_news.txt | Homeware Trade News | 2019-11-15
Hallam & Roe To Shut {closing=22|22 Branches}, Seven More Than Planned

Retail - Furniture and textiles

Hallam & Roe has lengthened the list of branches it will close from {closing=15|15} to {closing=22|22}, a week after naming a new boss.

Chairman {chair=tolhurst|Sir Edmund Tolhurst} told suppliers at a meeting in Birmingham that landlords had been "less imaginative than hoped". The estate stands at {stores=188|188 shops}.

{investor=vasquez-lund|Ms Vasquez-Lund}, whose Larkhill fund holds {stake=9.4%|just under a tenth}, told this magazine the closures should have come "two chief executives ago". She welcomed the choice of {successor=birtwistle|Mr Birtwistle}, and the fact that {interim=no|he was not merely a stand-in}. That {chief=adeyemi-cole|Frances Adeyemi-Cole} {payoff=no|leaves without compensation} was, she said, "proper".

The stock, which lost {share_move=-12%|about an eighth} of its value {announced=2019-11-07|on the day of the announcement}, has since won back half of that.

Trouble loves company. Dunmore Carpets said on {rival_closing_day=2019-11-12|Tuesday} that it, too, would close {rival_closing=22|22 shops}, out of {rival_stores=140|140}. Its finance director, {rival_interim=wragg|Cecily Wragg}, is minding the business until somebody is found to replace {rival_chief=moncrieff|Mr Moncrieff}.

Coming up: Full list of autumn fairs
