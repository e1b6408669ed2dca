STORY: a-nazario-farewell
TOPIC: a Brazilian striker plays his farewell match in Bahia and moves to a club in Portugal
== SLOTS
player | person | agree | striker who is transferred
player_age | quantity | agree | his age
seller | organisation | agree | club that sells him
buyer | organisation | agree | club that buys him
fee | money | agree | fixed part of the fee
bonus | money | agree | part of the fee that depends on success
sell_on | quantity | single | share of a future sale kept by the old club
contract | duration | conflict | length of the contract
release | money | single | release clause
match_day | date | agree | day of the farewell match
opponent | organisation | agree | opponent in the farewell match
score | score | agree | result of the farewell match
half_time | score | conflict | score at half-time
first_goal | time | agree | minute of his goal from the spot
second_goal | time | conflict | minute of his second goal
assist | person | conflict | team mate who made the second goal
crowd | quantity | variant | spectators at the farewell match
red_card | person | agree | player sent off
signing_order | order | conflict | whether he signed the contract before or after the match
medical | place | agree | town where he passed his medical
president_buyer | person | agree | president of the buying club
coach_seller | person | agree | coach of the selling club
goals_total | quantity | agree | goals he scored for the old club
games_total | quantity | agree | matches he played for the old club
goals_2024 | quantity | single | goals he scored in 2024
rival_bid | organisation | agree | other club that wanted him
rival_money | money | single | offer of the other club
shirt | ordinal | single | shirt number in Portugal
shirt_old | ordinal | single | shirt number in Brazil
position | ordinal | agree | place of the old club in the table after the match
debut | date | revision | day of his first match in Portugal
agent | person | single | his agent
mother | name | agree | his mother
record_fee | money | single | former record sale of the old club
== ARTICLE 01_bahia_esporte.txt | Bahia Esporte Hoje (English edition) | 2025-07-13
{player=Nazário|Caíque} says goodbye with two goals and a lap of honour

{crowd=31400|Thirty-one thousand four hundred} people came to the Barradinha {match_day=2025-07-12|on Saturday night} to tell a boy from Pau da Lima to go with God. {player=Nazário|Caíque Nazário} answered as he knows best. {seller=Ribeira|Esporte Clube Ribeira} beat {opponent=Serrano|Serrano of Minas} {score=3-1|3–1}, and he had two of the three.

The first came from the spot {first_goal=19|after nineteen minutes}. {opponent=Serrano|Serrano} drew level through a header, and {half_time=1-1|the teams went in all square}. Then came the moment for which the grandmothers will remember him: {second_goal=63|in the 63rd minute} {assist=Juninho Sá|Juninho Sá} slid a ball between two defenders, and {player=Nazário|Caíque}, without looking, lifted it over the goalkeeper. Late on, Wesley Brandão made it safe. By then the visitors were ten; {red_card=Tormena|their captain, Tormena,} had gone for a stamp.

The result lifts {seller=Ribeira|Ribeira} to {position=6|sixth} in the table.

{coach_seller=Barreto|Coach Odair Barreto} took him off five minutes from time so that the stadium could rise. "I have replaced many players. I have never before apologised to the crowd for doing it," said {coach_seller=Barreto|Barreto}.

His figures for the club: {games_total=97|97 matches}, {goals_total=41|41 goals}. His mother, {mother=Rosângela|Dona Rosângela}, who sells acarajé at gate 4, closed her stall for the first time in nine years.

After the whistle, in a room smelling of liniment, {signing_order=after|he put his name to the papers that take him to Portugal}.
== ARTICLE 02_lusa_like.txt | Agência Tejo | 2025-07-14
Football: {buyer=Foz|Foz} confirm {player=Nazário|Nazário} signing

Matosinhos, July 14 (Tejo) – {buyer=Foz|Vitória da Foz} confirmed on Monday the signing of Brazilian forward {player=Nazário|Caíque Nazário} from {seller=Ribeira|EC Ribeira} for {fee=14m|14 million euros}, plus {bonus=3m|three million} in objectives.

In a statement to the market regulator, the Porto-area club said that the {player_age=21|21-year-old} had agreed terms {contract=5 years|for five seasons}, with a release clause of {release=70m|70 million euros}. The Brazilians keep {sell_on=15|15%} of any future transfer.

The striker passed a medical in {medical=Matosinhos|Matosinhos} last month and signed on 9 July, {signing_order=before|three days before he turned out for the last time} in the shirt of his old club.

Foz president {president_buyer=Quintela|Abel Quintela} told Tejo that the competition had been stiff. "{rival_bid=Lyngdal|Lyngdal of Norway} offered more. The boy wanted sun," he joked.

The sale is the largest in the history of {seller=Ribeira|Ribeira}, whose previous best was {record_fee=8.5m|the 8.5 million} received for goalkeeper Thiago Penha. {player=Nazário|Nazário}, who will wear {shirt=19|number 19}, is expected to make his debut {debut=2025-08-10|on 10 August} against Beira Sado.
== ARTICLE 03_redbrick_scout.txt | Redbrick Scout (British football blog) | 2025-07-17
Who is {player=Nazário|Caíque Nazário}? {buyer=Foz|Foz}'s new No 9 in all but number

You won't have watched much of {seller=Ribeira|Ribeira}, and I don't blame you. But I had a ticket for the goodbye do, and here is my scouting report.

He's not big. He runs like someone who has missed a bus and doesn't mind. In {games_total=97|just under a hundred games} for the Salvador side he got {goals_total=41|41}, {goals_2024=17|17 of those last year}, which is decent for a lad of {player_age=21|21}. He wore {shirt_old=29|29} on his back because his mum, {mother=Rosângela|Rosângela}, was born on the 29th.

The match: a cool penalty, {first_goal=19|19 minutes gone}. {seller=Ribeira|Ribeira} {half_time=1-0|led by that goal at the break}. {opponent=Serrano|Serrano} equalised, then came the chip, {second_goal=63|just past the hour}, from {assist=Brandão|a lovely reverse pass by Wesley Brandão}. {score=3-1|Three-one} at the end. {red_card=Tormena|Centre-half Tormena} saw red for a stamp that you could hear.

He's signed {contract=4 years|a four-year deal}. {rival_bid=Lyngdal|Lyngdal} had waved {rival_money=16m|€16m} at {seller=Ribeira|Ribeira}, if you believe {agent=Falcão|his agent, Beto Falcão}, and I only believe him when he's quiet. {buyer=Foz|Foz} got him for {fee=14m|two million less}, before add-ons.

Verdict: buy the shirt.
== ARTICLE 04_diario_do_norte.txt | Diário da Ribeira Norte | 2025-08-12
{player=Nazário|Nazário}'s first bow delayed by paperwork

The long-awaited first appearance of {player=Nazário|Foz's Brazilian} did not come on Sunday. The international certificate was missing a stamp, and {player=Nazário|Nazário} watched the draw with Beira Sado from the stand, eating sunflower seeds. He will now make his bow {debut=2025-08-17|next Sunday, the 17th}, in Famalonga.

{president_buyer=Quintela|President Quintela} was not amused. "We pay {fee=14m|fourteen million}, and perhaps {bonus=3m|three more}, and a stamp of two reais stops us," he said.

The forward himself took it calmly. In {medical=Matosinhos|Matosinhos, where he had his heart and knees tested} in June, he has rented a flat above a bakery. Asked for the best memory of his last evening at home, {match_day=2025-07-12|12 July}, he did not need to think: the second one against {opponent=Serrano|Serrano}. "{second_goal=71|Seventy-one minutes} on the clock. I remember because I looked up to see how much time was left to me there."

{crowd=31400|More than 31,000} had been in the stadium. He says that he still hears them when the tram goes by. {coach_seller=Barreto|His former coach, Odair Barreto,} sends him a voice message every morning, always the same: "Shoulders!" His old side, {position=6|sixth} when he left, has slipped to tenth, and Bahian radio wants him back on loan.
