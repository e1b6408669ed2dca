STORY: diamond-robbery
TOPIC: Robbers empty a jeweller's shop in Marcenac on Thursday 12 March 2026; the shop was robbed twice before.
== SLOTS
value_of_the_loot | money | agree | value of the loot
pieces_taken | quantity | conflict | pieces taken
robbers | quantity | conflict | robbers
robbers_with_guns | quantity | agree | robbers with guns
length_of_the_raid | quantity | conflict | length of the raid
day_of_the_raid | date | agree | day of the raid
time_of_the_raid | time | agree | time of the raid
town_of_the_raid | place | agree | town of the raid
street_of_the_shop | place | agree | street of the shop
weight_of_the_largest_stone | quantity | agree | weight of the largest stone
worth_of_the_largest_stone | money | agree | worth of the largest stone
staff_in_the_shop | quantity | agree | staff in the shop
customers_in_the_shop | quantity | agree | customers in the shop
guards_hurt | quantity | agree | guards hurt
prosecutor | person | agree | prosecutor
director_of_the_shop | person | agree | director of the shop
scooters | quantity | agree | scooters
how_often_the_shop_was_robbed | ordinal | agree | how often the shop was robbed
loot_of_2019 | money | agree | loot of 2019
robbers_of_2019 | quantity | agree | robbers of 2019
robbery_of_2019 | date | agree | robbery of 2019
longest_sentence_for_2019 | quantity | agree | longest sentence for 2019
loot_of_the_robbery_in_brissol | money | agree | loot of the robbery in Brissol
robbery_in_brissol | date | agree | robbery in Brissol
place_of_the_robbery_of_2023 | place | agree | place of the robbery of 2023
first_robbery_of_the_shop | date | agree | first robbery of the shop
people_detained | quantity | revision | people detained
day_of_the_arrests | date | agree | day of the arrests
reward | money | conflict | reward
officers_on_the_case | quantity | agree | officers on the case
days_the_shop_stays_shut | quantity | agree | days the shop stays shut
where_the_case_of_2019_was_solved | place | agree | where the case of 2019 was solved
place_of_the_arrests | place | agree | place of the arrests
== ARTICLE 01_agence_littoral.txt | Agence Littoral | 2026-03-12
MARCENAC, France, March 12 (Agence Littoral) - {robbers=four|Four} masked men, {robbers_with_guns=told|two} of them with handguns, made off with jewels worth an estimated {value_of_the_loot=told|34 million euros} from the Maison Tavernel boutique in the Riviera resort of {town_of_the_raid=told|Marcenac} on {day_of_the_raid=told|Thursday}, prosecutors said.

The gang entered the shop on {street_of_the_shop=told|Rue des Orfèvres} shortly before {time_of_the_raid=told|11:40 a.m.}, ordered {staff_in_the_shop=told|seven employees} and {customers_in_the_shop=told|three customers} to lie on the floor and emptied the window displays and a safe that had been opened for a client. They left {length_of_the_raid=less_than_six_minutes|less than six minutes} later on {scooters=told|two scooters}, heading for the coastal road.

A total of {pieces_taken=118_pieces|118 pieces} were taken, among them a {weight_of_the_largest_stone=told|42-carat} yellow diamond known as the Étoile de Gaspe, prosecutor {prosecutor=told|Solène Aubrac} told reporters. No shot was fired. {guards_hurt=told|One security guard} was treated for a cut to the forehead.

It is the {how_often_the_shop_was_robbed=told|third} time the boutique has been robbed. In {robbery_of_2019=told|November 2019} {robbers_of_2019=told|three men} took watches and rings worth {loot_of_2019=told|9 million euros}; the leader of that gang, who was caught in {where_the_case_of_2019_was_solved=told|Genoa}, was sentenced to {longest_sentence_for_2019=told|11 years} in prison. In {first_robbery_of_the_shop=told|2014} a lone robber left with a single tray worth 600,000 euros.

Southern France has seen several spectacular heists. In {robbery_in_brissol=told|August 2023} a gang escaped by speedboat with gems worth {loot_of_the_robbery_in_brissol=told|17.4 million euros} after holding up a hotel exhibition in {place_of_the_robbery_of_2023=told|Brissol}, 60 kilometres to the east. Those stones have never been found.
== ARTICLE 02_riviera_matin.txt | Riviera Matin | 2026-03-13
{length_of_the_raid=eight_minutes|Eight minutes} of terror in the {street_of_the_shop=told|Rue des Orfèvres}

By Maëlle Quintard

{town_of_the_raid=told|Marcenac}, Friday. The tray of croissants was still standing on the counter. At {time_of_the_raid=told|11.38 on Thursday morning}, the staff of Maison Tavernel had just poured coffee for a couple from Lyon and a lady from Geneva when {robbers=four|four men} in motorcycle helmets walked in.

"They were calm, that was the frightening thing," says {director_of_the_shop=told|Ottilie Tavernel}, the director, whose grandfather opened the shop in 1951. {robbers_with_guns=told|Two} carried pistols. Another had a sledgehammer. {length_of_the_raid=eight_minutes|Eight minutes}, she reckons, until they were gone. "{staff_in_the_shop=told|Seven} of my people were lying on the floor. I counted the seconds."

What they took was counted yesterday by the insurers: {pieces_taken=121_pieces|121 pieces}, worth {value_of_the_loot=told|€34m}. The Étoile de Gaspe alone, a yellow stone of {weight_of_the_largest_stone=told|42 carats}, had been valued at {worth_of_the_largest_stone=told|€12m}. It was to be shown in Dubai in April.

A guard, 58, who tried to close the inner door was struck with a pistol butt and needed five stitches. His colleague was in the lavatory.

The shop has been here before. {robbery_of_2019=told|Six years ago} {robbers_of_2019=told|three robbers} cleared out {loot_of_2019=told|€9m} of stock; one of them got {longest_sentence_for_2019=told|eleven years}. "After that we put in the double door," says Madame {director_of_the_shop=told|Tavernel}. "It cost us 80,000 euros. You see how much good it did."

The scooters, {scooters=told|both} stolen in Nice in January, were found burnt out in a quarry behind the railway, nine kilometres away. The boutique will stay shut for {days_the_shop_stays_shut=told|ten days}.
== ARTICLE 03_the_daily_clarion.txt | The Daily Clarion | 2026-03-13
DIAMOND GEEZERS: Gang swipes {value_of_the_loot=told|£30m} of sparklers in posh Riviera raid

A {robbers=five_strong|FIVE-strong} gang of raiders grabbed a fortune in gems from a swanky French jeweller's while holidaymakers sipped rosé yards away.

Brit tourist Kenny Blashford, 44, from Stoke, watched the drama {day_of_the_raid=told|yesterday} from a café terrace. He said: "I saw {robbers=five|five} of them. Two went in the front, two round the side and one sat on his bike with the engine going. They were in and out in {length_of_the_raid=less_than_six_minutes|five or six minutes}. I thought it was a film."

The thugs forced staff and {customers_in_the_shop=told|three} terrified shoppers to the floor of Maison Tavernel in celeb haunt {town_of_the_raid=told|Marcenac} before fleeing with {pieces_taken=118_pieces|more than 100 items}. The biggest prize was a {weight_of_the_largest_stone=told|42-carat} rock worth {worth_of_the_largest_stone=told|12 million euros}.

{guards_hurt=told|One guard} was pistol-whipped. Cops think the mob may be the one that hit a gem show in nearby {place_of_the_robbery_of_2023=told|Brissol} {robbery_in_brissol=told|three years ago}, when robbers sped off in a boat with a {loot_of_the_robbery_in_brissol=told|£15m} haul.

Last night the owners put up a reward of {reward=one_million_euros|one million euros} for information.

Last month a gang of six stole watches worth £4m from a shop in Knightsbridge. Nobody was hurt in that raid.
== ARTICLE 04_radio_corniche.txt | Radio Corniche | 2026-03-17
{people_detained=two|Two} held over Marcenac jewel heist

Police investigating last week's armed robbery at the Maison Tavernel jewellery shop have arrested {people_detained=two|two people}, the public prosecutor, {prosecutor=told|Solène Aubrac}, said on Tuesday.

A man of 31 and his sister were detained {day_of_the_arrests=told|on Monday evening} at a flat in {place_of_the_arrests=told|Toulon}. Officers found 14 of the stolen pieces, worth some two million euros, in a cool box. The {weight_of_the_largest_stone=told|42-carat} Étoile de Gaspe was not among them.

{robbers=four|Four robbers}, {robbers_with_guns=told|two} of whom were armed, stormed the shop in the {street_of_the_shop=told|Rue des Orfèvres} on {day_of_the_raid=told|12 March} and fled with jewels valued at {value_of_the_loot=told|nearly 37 million euros}, according to a revised estimate by the insurer. Investigators now say that the raid lasted {length_of_the_raid=less_than_six_minutes|five minutes and forty seconds}.

{officers_on_the_case=told|Sixty officers} are working on the case. The insurer offers a reward of {reward=1.5_million_euros|1.5 million euros}.

{prosecutor=told|Aubrac} said it was too early to link the raid to the one in {place_of_the_robbery_of_2023=told|Brissol} in {robbery_in_brissol=told|the summer of 2023}, in which five men took part, or to two burglaries in Antibes last year. The first robbery at Maison Tavernel dates from {first_robbery_of_the_shop=told|2014}.
== ARTICLE 05_gem_and_watch_trade.txt | Gem And Watch Trade | 2026-03-19
Insurers count the cost of Marcenac

The raid on Maison Tavernel last {day_of_the_raid=told|Thursday} week has reopened the debate about how retailers show high-value stones. Underwriters at Corvin Marlowe put the loss at {value_of_the_loot=told|€36.8m}, which would make it the second-largest store robbery in France this decade.

{director_of_the_shop=told|Ottilie Tavernel}, who runs the family firm, told this magazine that the {pieces_taken=118_pieces|118 pieces} were insured for 90% of their value. Her store on the {street_of_the_shop=told|Rue des Orfèvres} has now been hit {how_often_the_shop_was_robbed=told|three times}. In the raid of {robbery_of_2019=told|14 November 2019} it lost goods worth {loot_of_2019=told|€9m} and got back about a quarter of them.

The {robbery_of_2019=told|2019} case was solved when {robbers_of_2019=told|three} suspects tried to sell a bracelet in {where_the_case_of_2019_was_solved=told|Genoa}. The ringleader is serving {longest_sentence_for_2019=told|11 years}; the others got seven and five.

Police have {people_detained=three_people|three people} in custody: a couple of siblings picked up in {place_of_the_arrests=told|Toulon} {day_of_the_arrests=told|on Monday} and a scooter mechanic, arrested on Wednesday. {officers_on_the_case=told|Sixty} investigators have been assigned.

The gems taken at the {place_of_the_robbery_of_2023=told|Brissol} show in {robbery_in_brissol=told|August 2023} ({loot_of_the_robbery_in_brissol=told|€17.4m}) never surfaced. In all, jewellers in the region reported 23 armed robberies last year, against 31 in 2024; losses came to €28m.

The shop will reopen on Monday, after {days_the_shop_stays_shut=told|ten days}.
