STORY: baillie-transfer
TOPIC: Scottish striker moves from Clydeholm Athletic to the Italian club Aurora Novese in the winter window
== SLOTS
player | person | agree | player who moves
age | quantity | agree | his age
seller | organisation | agree | club he leaves
buyer | organisation | agree | club that buys him
first_bid | money | variant | first offer of Aurora
first_bid_result | outcome | agree | what became of the first offer
fee | money | variant | fee agreed by the clubs
bonuses | money | single | bonuses on top
asking_price | money | single | what Clydeholm asked for
summer_bid | money | single | offer of Rotherley last summer
summer_bid_month | date | single | month of the offer of last summer
summer_bidder | organisation | single | club that made an offer last summer
summer_bid_result | outcome | single | what became of the offer last summer
deal_done | outcome | agree | whether the clubs came to terms
contract_end | date | agree | end of the new contract
old_contract_end | date | single | end of his contract with Clydeholm
goals_season | quantity | agree | his goals for Clydeholm this season
goals_last_season | quantity | single | his league goals last season
goals_total | quantity | single | his goals for Clydeholm in all
appearances | quantity | single | his games for Clydeholm in all
medical_day | date | agree | day of the medical
shirt | quantity | single | shirt number at Aurora
wanted_away | polarity | agree | whether he asked to leave
manager | person | agree | manager of Clydeholm
sporting_director | person | agree | sporting director of Aurora
debut | date | single | possible debut
debut_rival | organisation | single | opponents at the possible debut
aurora_place | ordinal | single | Aurora's place in the table
clydeholm_place | ordinal | single | Clydeholm's place in the table
saturday_result | score | single | Clydeholm's match on 20 January
farewell_result | score | single | Clydeholm's match on 27 January
replacement | person | agree | striker Clydeholm takes in his place
replacement_from | organisation | agree | club of the replacement
replacement_loan | other | single | terms of the replacement's move
sell_on | quantity | single | share of the fee that goes to his boyhood club, per cent
boyhood_club | organisation | single | his boyhood club
record_sale | money | single | Clydeholm's record sale before
record_sale_year | date | single | year of the record sale before
record_sale_player | person | single | player of the record sale before
salary | money | single | yearly pay, as reported
mccrae_move | outcome | single | whether McCrae leaves Clydeholm
dunmore_fee | money | single | fee Dunmore paid for a winger
dunmore_signing | person | single | winger signed by Dunmore
portland_loan | person | single | goalkeeper loaned by Inverportland
fee_rise | money | single | by how much the fee is above the first offer
replacement_goals | quantity | single | goals of the replacement this season
sacked | person | single | manager dismissed by Carrick
== ARTICLE 01_clyde_evening_post.txt | Clyde Evening Post | 2018-01-22
Athletic {first_bid_result=rejected|knock back} Italians' {first_bid=2500000GBP|£2.5m} for {player=Baillie|Baillie}

Stuart Lennie
Monday 22nd January 2018

{seller=Clydeholm|CLYDEHOLM ATHLETIC} have {first_bid_result=rejected|said no to} an offer of {first_bid=2500000GBP|£2.5 million} from Italian top-flight side {buyer=Aurora|Aurora Novese} for {player=Baillie|Ruaridh Baillie}, and manager {manager=Sorley|Hamish Sorley} expects them to be back.

"They'll come again, and the number will need to be a lot bigger," Sorley said after Saturday's {saturday_result=2-0|2-0} win over Carrick, in which the striker scored his {goals_season=16|16th goal} of the season. The Post understands the board would sit down at {asking_price=4000000GBP|£4m}.

In {summer_bid_month=2017-08|August} Athletic turned away English Championship club {summer_bidder=Rotherley|Rotherley}, who had {summer_bid=1800000GBP|£1.8m} on the table; that one was {summer_bid_result=rejected|dismissed within the hour}. The record sale stands at {record_sale=3100000GBP|£3.1m}, banked for {record_sale_player=Tennant|Davie Tennant} in {record_sale_year=2006|2006}.

{player=Baillie|Baillie}, {age=23|23}, is tied to the club until {old_contract_end=2019|the summer of 2019}. Sorley dismissed talk on social media that he had handed in a transfer request. "{wanted_away=no|He's never asked for a move}. He was first in this morning."

Winger Jamie McCrae, wanted by two clubs in England, {mccrae_move=stays|is going nowhere}, the manager added.

Athletic are {clydeholm_place=4|fourth}. Read more: Sorley's midweek injury list in full
== ARTICLE 02_calcio_ligure.txt | Calcio Ligure (English pages) | 2018-01-29
Aurora find their centre-forward: {player=Baillie|Baillie}, the deal is closed

{buyer=Aurora|Novese} have their number nine. After a {first_bid_result=rejected|refused} opening offer worth {first_bid=2500000GBP|2.8 million euros} and a week of telephone calls, sporting director {sporting_director=Ghislieri|Corrado Ghislieri} flew to Glasgow on Sunday and {deal_done=done|shook hands with the Scots}: {fee=4000000GBP|4.6 million euros}, plus up to {bonuses=700000EUR|700 thousand} tied to appearances and to staying up. For the {age=23|23-year-old} there is a contract {contract_end=2022-06|to June 2022} at, we hear, {salary=650000EUR|650 thousand euros net} a season. Medical examinations in Genoa {medical_day=2018-01-30|tomorrow}.

Who is he? A left-footer, tall, generous. {goals_season=16|Sixteen goals} since August (last year in the league he stopped at {goals_last_season=11|eleven}). He did not play on Saturday, when {seller=Clydeholm|Clydeholm} drew {farewell_result=1-1|1-1} without him.

Of the sum, {sell_on=15|15 per cent} goes to {boyhood_club=Strathgarve|Strathgarve Juniors}, where he grew up.

It is reported in Scotland that he forced the transfer. Ghislieri rules it out: "{wanted_away=no|The boy demanded nothing}. It was we who insisted, for two windows."

Aurora, {aurora_place=17|fourth from bottom} in a league of twenty, have scored less than anybody. He could start {debut=2018-02-04|on Sunday} against {debut_rival=Pontelungo|Pontelungo}.

Meanwhile the Brazilian Wesley Prado goes back to Santos. See also: The table of the January market, club by club
== ARTICLE 03_clydeholm_athletic_fc.txt | Clydeholm Athletic FC, club statement | 2018-01-31
CLUB STATEMENT: {player=Baillie|RUARIDH BAILLIE}

{seller=Clydeholm|Clydeholm Athletic} can confirm that {player=Baillie|Ruaridh Baillie} has {deal_done=done|completed a permanent transfer} to {buyer=Aurora|Aurora Novese} of Italy for an undisclosed fee, a club record.

Ruaridh passed his medical {medical_day=2018-01-30|yesterday}. He leaves with {goals_total=48|48 goals} in {appearances=121|121 appearances}, and with the thanks of everyone at the Gallowhill Stadium.

Manager {manager=Sorley|Hamish Sorley} said: "We didn't want to lose him, but there comes an offer that a club of our size has to look at. He's been a joy."

The club is also pleased to announce the arrival of {replacement=Oyelaran|Dele Oyelaran} from {replacement_from=Rotherley|Rotherley} {replacement_loan=loan until summer|on loan to the end of the season}, subject to registration.

There will be no further comment.

Clydeholm Athletic FC, founded 1888. Season-ticket helpline open weekdays. Official partner: Lomond Windows
== ARTICLE 04_north_sports_live.txt | North Sports Live, deadline-day page | 2018-01-31
Deadline day: as it happened

23:58 That's your lot. Good night.

22:41 {replacement=Oyelaran|Oyelaran's} papers are in. The {replacement_from=Rotherley|Rotherley} man will be available to {manager=Sorley|Sorley} at the weekend.

20:15 {sacked=Muirhead|Billy Muirhead} out at Carrick. Not a transfer, but it was always going to be that sort of night.

18:02 Dunmore pay {dunmore_fee=400000GBP|£400,000} for winger {dunmore_signing=Vukovic|Ante Vukovic}, who arrives from Osijek.

16:30 Picture from Italy: {player=Baillie|Big Ruaridh} with a scarf, a lighthouse and {sporting_director=Ghislieri|Corrado Ghislieri}. He takes {shirt=9|the No 9 shirt} and is {contract_end=2022-06|signed up for four and a half years}. Clydeholm won't say what they got. Our man at Gallowhill says {fee=4000000GBP|four million pounds}, {fee_rise=1500000GBP|a million and a half more} than Aurora's first go at it.

14:10 Inverportland have borrowed keeper {portland_loan=Hallam|Tom Hallam} from Leeds City Rovers.

11:47 Gloomy phone-in caller of the day: "Selling your {goals_season=16|sixteen-goal striker} for a replacement with {replacement_goals=2|two}." Thanks, Gordon.

09:00 Morning. Tea's on. Refresh for updates or follow our socials
