STORY: ferry-malaya
TOPIC: The ferry Bintang Laut sinks off Pulau Kenari on the night of Friday 7 August 2026.
== SLOTS
day_of_the_sinking | date | agree | day of the sinking
hour_of_the_sinking | time | conflict | hour of the sinking
dead | quantity | revision | dead
missing | quantity | revision | missing
rescued | quantity | revision | rescued
people_on_board_by_the_manifest | quantity | agree | people on board by the manifest
passengers_the_ferry_was_licensed_for | quantity | conflict | passengers the ferry was licensed for
captain | person | agree | captain
age_of_the_captain | quantity | conflict | age of the captain
port_of_departure | place | agree | port of departure
port_of_destination | place | agree | port of destination
island_near_the_wreck | place | agree | island near the wreck
distance_from_the_island | quantity | agree | distance from the island
year_the_ferry_was_built | date | agree | year the ferry was built
day_the_minister_comes | date | revision | day the minister comes
transport_minister | person | agree | transport minister
end_of_the_search_by_air | date | agree | end of the search by air
wind_speed | quantity | agree | wind speed
dead_in_the_accident_of_2018 | quantity | agree | dead in the accident of 2018
people_on_board_in_the_accident_of_2018 | quantity | agree | people on board in the accident of 2018
rescued_in_the_accident_of_2018 | quantity | revision | rescued in the accident of 2018
year_of_the_earlier_accident | date | agree | year of the earlier accident
strait_of_the_earlier_accident | place | agree | strait of the earlier accident
members_of_the_crew | quantity | agree | members of the crew
hour_of_the_weather_warning | time | agree | hour of the weather warning
hour_of_departure | time | agree | hour of departure
last_inspection | date | conflict | last inspection
fisherman_who_picked_up_survivors | person | agree | fisherman who picked up survivors
people_the_fisherman_picked_up | quantity | agree | people the fisherman picked up
life_vests_on_board | quantity | agree | life vests on board
day_the_captain_was_detained | date | agree | day the captain was detained
== ARTICLE 01_kantor_wire.txt | Kantor Wire | 2026-08-08
TELUK SARI, Aug 8 (Kantor Wire) - At least {dead=19_people|19 people} drowned and {missing=41|41} were missing after a ferry sank in heavy seas on {day_of_the_sinking=told|Friday} night, the coast guard said on Saturday.

The Bintang Laut had left {port_of_departure=told|Teluk Sari} at {hour_of_departure=told|6:30 p.m.} for {port_of_destination=told|Kota Mendara} and went down at about {hour_of_the_sinking=9_15_p.m.|9:15 p.m.}, {distance_from_the_island=told|12 kilometres} off {island_near_the_wreck=told|Pulau Kenari}. The manifest lists {people_on_board_by_the_manifest=told|143 people}, among them {members_of_the_crew=told|14 crew members}. {rescued=eighty_three|Eighty-three} had been rescued by noon.

The vessel, built in {year_the_ferry_was_built=told|1994}, was licensed for {passengers_the_ferry_was_licensed_for=130_passengers|130 passengers}. The captain, {captain=told|Hasan Buloto}, {age_of_the_captain=52|52}, is among the survivors. He told officers that two waves came over the stern within a minute.

A warning of winds of up to {wind_speed=told|65 kilometres an hour} had been issued at {hour_of_the_weather_warning=told|4 p.m.} Two other ferries stayed in port.

Transport Minister {transport_minister=told|Ratna Iswandi} is expected at the scene on {day_the_minister_comes=sunday|Sunday}.

In {year_of_the_earlier_accident=told|2018} {dead_in_the_accident_of_2018=told|56 people} died when the ferry Mutiara 3 burned in the {strait_of_the_earlier_accident=told|Tembaga Strait}. Of {people_on_board_in_the_accident_of_2018=told|112} aboard then, {rescued_in_the_accident_of_2018=56|56} were saved.
== ARTICLE 02_mendara_pos.txt | Mendara Pos | 2026-08-09
Brothers wait on the pier in Mendara

By Yohanes Talinggi
Kota Mendara, Sunday. {dead=19_people|Twenty-three bodies} have been brought ashore, {missing=37_people|37 people} are still being looked for. On the pier at {port_of_destination=told|Kota Mendara}, where the Bintang Laut should have tied up on {day_of_the_sinking=told|Friday} at eleven in the evening, people sleep on cardboard.

Nobody here says a word against {fisherman_who_picked_up_survivors=told|Udin Pakaya}. The fisherman took {people_the_fisherman_picked_up=told|31 people} into a boat made for eight. A second boat found six more at dawn.

How could she sail? The harbour office in {port_of_departure=told|Teluk Sari} received the storm warning at {hour_of_the_weather_warning=told|four in the afternoon}, two and a half hours before the ferry left. There were {life_vests_on_board=told|120 life vests} for {people_on_board_by_the_manifest=told|143 people}, says a survivor, Melati Hunowu, 29, and half of them were locked away.

The minister of transport, {transport_minister=told|Ratna Iswandi}, who came {day_the_minister_comes=yesterday|yesterday}, a day earlier than announced, promised an inquiry "in weeks, not months". Her predecessor had said the same in {year_of_the_earlier_accident=told|2018}, when {dead_in_the_accident_of_2018=told|56} died. That report came after 19 months.

The hull lies at a depth of 84 metres. It went down in less than ten minutes.
== ARTICLE 03_coast_guard_statement.txt | Coast Guard Statement | 2026-08-09
Coast Guard Region IV: situation report no. 5
Teluk Sari, 9 August 2026
Issued at 18.00

The passenger ferry BINTANG LAUT ({year_the_ferry_was_built=told|1994}, 412 tons) sank on {day_of_the_sinking=told|7 August 2026} at {hour_of_the_sinking=21.45|21.45} local time in position {distance_from_the_island=told|12 km} north of {island_near_the_wreck=told|Pulau Kenari}. Departure from {port_of_departure=told|Teluk Sari} was at {hour_of_departure=told|18.30}. Wind at the time: {wind_speed=told|65 km/h}, gusting to 80.

Persons on manifest: {people_on_board_by_the_manifest=told|143} (passengers 129, crew {members_of_the_crew=told|14}). Recovered dead: {dead=19_people|23}. Rescued: {rescued=84|84}. Missing: {missing=36|36}. One person reported missing in report no. 4 was found alive in Mendara; he had not boarded.

Nine vessels and three aircraft took part in the search today, against six vessels and two aircraft yesterday. The search from the air will end on {end_of_the_search_by_air=told|12 August}, the search by sea on 16 August.

The vessel was licensed for {passengers_the_ferry_was_licensed_for=130_passengers|130 passengers} and last inspected on {last_inspection=14_february_2026|14 February 2026}. It carried {life_vests_on_board=told|120 life vests} and six rafts, each for 20 persons.

The master, {captain=told|Hasan Buloto}, was detained {day_the_captain_was_detained=told|this morning}.
== ARTICLE 04_harian_nusa.txt | Harian Nusa | 2026-08-13
What the inspectors did not see

By Dewi Lasimpala
With the aircraft grounded since {end_of_the_search_by_air=told|Wednesday}, hope has gone for the last {missing=29|29} of those who were on the Bintang Laut when she sank {day_of_the_sinking=told|last Friday} off the {island_near_the_wreck=told|northern islands}. {dead=thirty|Thirty} are confirmed dead, {rescued=84|84} alive.

The ferry was licensed to carry {passengers_the_ferry_was_licensed_for=103_passengers|103 passengers}, according to a register this newspaper has seen. She was last inspected on {last_inspection=14_january|14 January}, by an officer who passed 17 ships that day.

Captain {captain=told|Buloto}, aged {age_of_the_captain=57|57}, has been in custody since {day_the_captain_was_detained=told|Sunday}. His lawyer says that he asked the owner by telephone to wait for the wind to drop. The owner, Sinar Timur Lines, has two more ships of the class, built in 1996 and 1997. Both have been ordered to stay in port until 30 August.

{fisherman_who_picked_up_survivors=told|Udin Pakaya}, who saved {people_the_fisherman_picked_up=told|31 lives}, is to receive a medal on 17 August.

After the fire in the {strait_of_the_earlier_accident=told|Tembaga Strait}, which killed {dead_in_the_accident_of_2018=told|56}, the law was changed: 150 vests for a ship of this size. The Bintang Laut had thirty fewer.
== ARTICLE 05_kantor_wire_2018.txt | Kantor Wire 2018 | 2018-06-24
KOTA MENDARA, June 24 (Kantor Wire) - At least {dead_in_the_accident_of_2018=told|48 people} died and 20 were missing after a ferry burned in the {strait_of_the_earlier_accident=told|Tembaga Strait} on {year_of_the_earlier_accident=told|Saturday} night, the coast guard said on Sunday.

The Mutiara 3 had left Kota Mendara at 7:15 p.m. for Teluk Sari and caught fire at about 8:40 p.m., 5 kilometres off Pulau Lirang. The manifest lists {people_on_board_in_the_accident_of_2018=told|112 people}, among them 11 crew members. {rescued_in_the_accident_of_2018=forty_four|Forty-four} had been rescued by noon.

The vessel, built in 1988, was licensed for 120 passengers. The captain, Idrus Malonda, 46, is among the dead. There were 90 life vests on board.

A fisherman, Saleh Tuna, picked up 17 people in two trips.

Transport Minister Bachtiar Wonggo is expected at the scene on Monday. He promised a report within weeks.

In 2007 29 people died when the ferry Cahaya sank in a storm off Pulau Kenari. She had been licensed for 85 passengers and carried 131.
