STORY: cyclone-narida
TOPIC: Cyclone Narida strikes the coast of Saravelle on Sunday 12 May 2024; relief follows.
== SLOTS
day_of_the_landfall | date | agree | day of the landfall
hour_of_the_landfall | time | agree | hour of the landfall
wind_speed_at_landfall | quantity | agree | wind speed at landfall
people_moved_to_shelters | quantity | agree | people moved to shelters
number_of_the_dead | quantity | agree | number of the dead
missing_at_the_end | quantity | agree | missing at the end
height_of_the_surge | quantity | agree | height of the surge
houses_destroyed | quantity | agree | houses destroyed
head_of_the_disaster_office | person | agree | head of the disaster office
united_nations_coordinator | person | agree | United Nations coordinator
united_nations_appeal | money | agree | United Nations appeal
arrival_of_the_first_relief_ship | date | agree | arrival of the first relief ship
rice_on_the_first_relief_ship | quantity | agree | rice on the first relief ship
households_without_power | quantity | agree | households without power
airport_opened_again | date | agree | airport opened again
killed_by_the_cyclone_of_1998 | quantity | agree | killed by the cyclone of 1998
year_of_the_earlier_cyclone | date | agree | year of the earlier cyclone
length_of_the_bridge_swept_away | quantity | agree | length of the bridge swept away
prime_minister | person | agree | prime minister
government_aid_for_a_destroyed_house | money | agree | government aid for a destroyed house
day_of_the_first_warning | date | agree | day of the first warning
== ARTICLE 01_straits_newsroom.txt | Straits Newsroom | 2024-05-13
PORT CALDERIN, Saravelle, May 13 (Straits Newsroom) - Cyclone Narida tore into the east coast of Saravelle on {day_of_the_landfall=told|Sunday} with winds of {wind_speed_at_landfall=told|205 kilometres per hour}, killing at least {number_of_the_dead=told|nine people}, the national disaster office said.

The storm crossed the coast at {hour_of_the_landfall=told|6:15 p.m.} some 20 kilometres south of Port Calderin, a town of 94,000. In gusts 250 km/h were measured. A surge of {height_of_the_surge=told|4.1 metres} covered the fishing quarter.

{people_moved_to_shelters=told|About 310,000 people} had been brought to schools and temples since {day_of_the_first_warning=told|Thursday}, when the first warning was given, said {head_of_the_disaster_office=told|Anselm Dakoury}, director of the disaster office. "Without that we would be counting in thousands."

{households_without_power=told|Some 480,000 households} are without electricity. The Calder bridge, {length_of_the_bridge_swept_away=told|640 metres} long, is gone, and the airport is under water. It should open by {airport_opened_again=told|Wednesday}, officials said.

Prime Minister {prime_minister=told|Odile Ferrantes} declared a state of emergency for 14 days in three of the 11 provinces. By Monday noon Narida had weakened to a storm with winds of 85 km/h and was moving inland.

In {year_of_the_earlier_cyclone=told|1998} a cyclone on the same coast killed {killed_by_the_cyclone_of_1998=told|2,760 people}.
== ARTICLE 02_calderin_observer.txt | Calderin Observer | 2024-05-18
The tree that Mrs Vaillant slept in

By Ysolde Marchetti
{day_of_the_landfall=told|Last Sunday} Berthe Vaillant, who is 73, climbed into a breadfruit tree with two grandchildren and a radio. It was {hour_of_the_landfall=told|a quarter past six in the evening}. The radio had just said that the eye was ashore.

The water that came after it stood {height_of_the_surge=told|more than four metres} high in Rue des Voiliers. It took the house, the boat and the goats. It did not take the tree.

Her street had 112 houses. Nine stand. In the whole of the province, says {head_of_the_disaster_office=told|Anselm Dakoury}, who runs the disaster office from a tent, {houses_destroyed=told|17,500} are gone and twice as many have lost the roof.

On {arrival_of_the_first_relief_ship=told|Thursday} one could see the first helpers. {arrival_of_the_first_relief_ship=told|That day} the "Bonne Attente" tied up with {rice_on_the_first_relief_ship=told|four hundred tonnes of rice}. {airport_opened_again=told|The day before}, planes had begun to land again, on {airport_opened_again=told|Wednesday}, as had been promised. The road is another matter: where the Calder bridge was there are now {length_of_the_bridge_swept_away=told|six hundred and forty metres} of brown river.

{prime_minister=told|Odile Ferrantes}, the prime minister, came by boat. She promised {government_aid_for_a_destroyed_house=told|90,000 rupees} to every family whose house was destroyed, and 25,000 for a damaged one.

{number_of_the_dead=told|Forty-four} dead had been counted by last night. Old people speak of {year_of_the_earlier_cyclone=told|1998}. Then it was {killed_by_the_cyclone_of_1998=told|2,760}, and nobody had told them anything.
== ARTICLE 03_relief_sitrep.txt | Relief Sitrep | 2024-05-21
Cyclone Narida, situation report no. 6

- Landfall: {day_of_the_landfall=told|12 May}, {hour_of_the_landfall=told|18:15} local time, category 4, sustained winds {wind_speed_at_landfall=told|205 km/h}
- Dead: {number_of_the_dead=told|61} (report no. 5: {number_of_the_dead=told|57}). Missing: {missing_at_the_end=told|14}. Injured: 1,130
- Moved to safety before the storm: {people_moved_to_shelters=told|310,000}; still in shelters: 46,000 in 131 places
- Houses destroyed: {houses_destroyed=told|17,500}; damaged: 35,000
- Power: cut for {households_without_power=told|480,000 households} on the first night; still cut for 72,000
- Food: {rice_on_the_first_relief_ship=told|400 tonnes} of rice came by sea on {arrival_of_the_first_relief_ship=told|16 May}, a further 900 on 20 May
- Airport: open since {airport_opened_again=told|15 May}, daylight only
- Appeal: {united_nations_appeal=told|74 million dollars} for six months; received so far: 19 million
- Contact: {united_nations_coordinator=told|Linnea Abdoulaye}, resident coordinator

Priorities: water for 120,000 people; a pontoon in place of the Calder bridge ({length_of_the_bridge_swept_away=told|640 m}), expected on 2 June; measles vaccination from 27 May.

Note: the government's count of the dead includes eight fishermen whose boat sank off Isle Morne on 11 May, a day before the cyclone reached the coast.
== ARTICLE 04_development_monitor.txt | Development Monitor | 2024-06-14
A month after Narida: what worked

{number_of_the_dead=told|Sixty-one} dead are too many. But when a storm of the same strength hit the same coast in {year_of_the_earlier_cyclone=told|the last years of the old century}, {killed_by_the_cyclone_of_1998=told|2,760} lost their lives. What made the difference?

Time, says {united_nations_coordinator=told|Linnea Abdoulaye}, who coordinates the work of the United Nations in Saravelle. "The first warning went out on {day_of_the_first_warning=told|9 May}, {day_of_the_first_warning=told|three days before} the wind came. In {year_of_the_earlier_cyclone=told|1998} there were seven hours." {people_moved_to_shelters=told|More than 300,000} left their homes; in the end 1,940 buildings served as shelters.

{head_of_the_disaster_office=told|Dakoury}, the director of the disaster office, adds a second thing: the radio. His office sent 212 bulletins.

What did not work was money. Of the {united_nations_appeal=told|$74m} asked for on 17 May, 31 million has come in. The {government_aid_for_a_destroyed_house=told|90,000 rupees} announced by {prime_minister=told|Prime Minister Ferrantes} for a lost house have reached 3,200 families out of {houses_destroyed=told|17,500}.

And the surge was underestimated. The forecast was 2.5 metres; what came was {height_of_the_surge=told|4.1}. Most of the dead drowned. {missing_at_the_end=told|Fourteen people} are still missing.

The next season begins in November. By then 300 shelters are to be built on stilts, at 110,000 dollars each.
== ARTICLE 05_coast_radio_interview.txt | Coast Radio Interview | 2024-05-22
"I count in roofs now": ten minutes with {united_nations_coordinator=told|Linnea Abdoulaye}

Q: How bad is it?
A: {number_of_the_dead=told|Sixty-one people} have died, {missing_at_the_end=told|fourteen} we have not found. For a wind of {wind_speed_at_landfall=told|more than 200 kilometres an hour} that is few. For {number_of_the_dead=told|sixty-one} families it is everything.

Q: What is needed?
A: Roofs. {houses_destroyed=told|Seventeen and a half thousand houses} do not exist any more. We have asked for {united_nations_appeal=told|74 million}, and about a quarter is there.

Q: The first ship brought rice?
A: {rice_on_the_first_relief_ship=told|Four hundred tonnes}, {arrival_of_the_first_relief_ship=told|on Thursday of last week}. It lasts a town like Port Calderin for nine days.

Q: People say the warning came late.
A: It came on {day_of_the_first_warning=told|the Thursday before} the storm. I heard it in the market. I have worked through six cyclones, and never had one so well announced. {head_of_the_disaster_office=told|Mr Dakoury} deserves a medal.

Q: And the light?
A: In the first night {households_without_power=told|almost half a million households} sat in the dark; now it is one in seven of these.

Q: You go home soon?
A: My term ends on 31 July. After me comes Tariq Bellefond, from Geneva. I was born in the year of the great storm of 1954, so perhaps I should stop.
