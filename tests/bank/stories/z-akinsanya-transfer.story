STORY: akinsanya-transfer
TOPIC: a Nigerian striker moves from a Basque club to an English one for a record fee
== SLOTS
player | person | agree | striker who signs
fee | money | variant | fixed fee, 38m euros or about 32m pounds
addons | money | agree | possible extra payments
contract | duration | conflict | length of the contract: five years or to June 2028
signed | date | agree | day on which the transfer was completed
medical_place | place | conflict | where he passed the medical
medical_day | date | single | day of the medical
shirt | ordinal | single | shirt number
goals_league | quantity | agree | league goals last season
goals_all | quantity | single | goals in all competitions last season
ondarra_paid | money | agree | what Ondarra paid for him
ondarra_year | date | agree | year in which he came to Ondarra
sellon | quantity | single | share of the fee that goes to his first club
first_club | organisation | agree | club where he was raised
january_bid | money | agree | Harwick's offer in January
january_result | outcome | agree | what became of the January offer
old_record | money | single | Harwick's record fee until now
old_record_player | person | single | player of the old record
manager | person | agree | manager of Harwick
sporting_director | person | single | sporting director of Ondarra
keeper | person | single | goalkeeper signed a week earlier
keeper_fee | money | single | fee for the goalkeeper
keeper_contract | duration | single | contract of the goalkeeper
saudi_talks | polarity | single | agent says there were no talks with the Saudi club
agent | person | single | the agent
caps | quantity | single | caps for Nigeria
age | quantity | agree | age of the striker
opener | date | agree | day of the first league match
opener_opponent | organisation | single | opponent in the first league match
clause | money | single | release clause in the old contract
successor | person | single | striker Ondarra wants in his place
== ARTICLE 01_harwick_rovers_media.txt | Harwick Rovers media office | 2024-07-16
Rovers complete signing of {player=Tobi Akinsanya|Tobi Akinsanya}

Published: 16 July 2024, 18:05

Harwick Rovers are delighted to announce that {player=Tobi Akinsanya|Tobi Akinsanya} has joined the club from Real Ondarra. The transfer was completed on {signed=2024-07-16|Tuesday afternoon}, and the {age=23|23-year-old} forward has put pen to paper on {contract=5 years|a five-year deal}. He will wear the {shirt=19|number 19} shirt.

{player=Tobi Akinsanya|Akinsanya}, who passed his medical in {medical_place=Leeds|Leeds} on {medical_day=2024-07-15|Monday}, was the second-highest scorer in the Spanish league last season with {goals_league=22|22 goals}. In all competitions he found the net {goals_all=29|29 times}.

"Tobi is quick, he is brave and he wants to learn," said manager {manager=Colm Devaney|Colm Devaney}. "We have followed him for two years. We went for him in January and we were told no, so everybody here is pleased to see him walk through the door."

The forward becomes our second arrival of the summer. Last week the club brought in goalkeeper {keeper=Jarl Brekke|Jarl Brekke} from Norway for {keeper_fee=GBP 5.5m|£5.5m}; the Norwegian agreed terms for {keeper_contract=3 years|three years}.

Supporters will have a first chance to see both men in the league when {opener_opponent=Castleford Athletic|Castleford Athletic} come to Mill Road on {opener=2024-08-17|Saturday 17 August}. Tickets for members go on general sale next week.

Notes to editors: Harwick Rovers were founded in 1894 and play at Mill Road, capacity 28,400.
== ARTICLE 02_cantabrian_football_weekly.txt | Cantabrian Football Weekly | 2024-07-17
Ondarra bank {fee=EUR 38m|€38m}, and the hunt for a new nine begins

So he has gone. Eleven days after he told the dressing room of his wish to leave, Ondarra's best forward in a generation is a Harwick player, sold for {fee=EUR 38m|€38m} with another {addons=EUR 6m|€6m} to come if the English club qualify for Europe and he starts enough games.

It is good business, whatever the stands think. The Basques picked him up in {ondarra_year=2021|2021} from Portugal's second tier for {ondarra_paid=EUR 4.5m|€4.5m}. When Harwick came calling in January with {january_bid=EUR 30m|an offer of €30m}, the board {january_result=rejected|turned it down}, and waited. They did not get the {clause=EUR 50m|€50m} written into his release clause; nobody was ever going to pay that.

"We have sold well and we have sold late, which is the price of selling well," {sporting_director=Ander Etxaniz|Ander Etxaniz}, the sporting director, told local radio. Part of the money is not Ondarra's to keep: {sellon=12 per cent|12 per cent} of the fixed sum belongs to {first_club=Ikorodu Stars|Ikorodu Stars}, the Lagos side that brought him up.

{player=Tobi Akinsanya|Akinsanya} went through his medical tests at a clinic in {medical_place=Bilbao|Bilbao}, with two Harwick doctors present, before flying out. He leaves behind {goals_league=22|22 league goals} from last season alone and no obvious heir. {successor=Mateus Quaresmeira|Mateus Quaresmeira} of Vila Branca is understood to be first on the list, though the Portuguese club have yet to hear anything in writing.

Read more: Five things we learned from Ondarra's first friendly
== ARTICLE 03_lagos_morning_courier.txt | Lagos Morning Courier | 2024-07-17
{player=Tobi Akinsanya|Akinsanya} Lands In England As Harwick Break Bank For Eagles Striker

By Our Sports Desk

Super Eagles forward {player=Tobi Akinsanya|Tobi Akinsanya} has become the costliest footballer in the 130-year history of Harwick Rovers after his switch from Spain was sealed {signed=2024-07-16|on Tuesday}.

The English side are paying Real Ondarra {fee=EUR 38m|about £32m} up front for the {age=23|23-year-old}, going well past the {old_record=GBP 27m|£27m} they spent on the Italian {old_record_player=Dario Pellini|Dario Pellini} five years ago. Bonuses could bring the sellers a further {addons=EUR 6m|six million euros}. The Lagos-born attacker's new contract {contract=4 years|runs until June 2028}.

His agent, {agent=Chidi Nwobodo|Chidi Nwobodo}, told the Courier that money had not been the deciding factor, and {saudi_talks=no talks|denied that he had held talks} with Al-Nakhla of Saudi Arabia, as was claimed in Spain last month. "Nobody from Riyadh rang me. Tobi wanted England since he was a boy at {first_club=Ikorodu Stars|Ikorodu Stars}," he said.

Harwick had tried before: a bid of {january_bid=EUR 30m|€30m} was {january_result=rejected|rebuffed} in the winter window. At the time the player, who has {caps=14|14 caps}, was away at the Nations Cup.

His rise has been steep. Ondarra got him for {ondarra_paid=EUR 4.5m|only €4.5m} in {ondarra_year=2021|2021}. He joins a side managed by the Irishman {manager=Colm Devaney|Colm Devaney}, who kept them up with two matches to spare last term, and could make his bow when the season kicks off {opener=2024-08-17|on August 17}.

(Photo: Harwick Rovers/Handout)
