STORY: volcano-arumo
TOPIC: The volcano Arumo erupts on 21 August 2022, told between 21 August and 3 October.
== SLOTS
first_day_of_the_eruption | date | agree | first day of the eruption
hour_of_the_first_eruption | time | agree | hour of the first eruption
height_of_the_column_of_ash | quantity | agree | height of the column of ash
way_of_the_lava_on_the_first_day | quantity | agree | way of the lava on the first day
way_of_the_lava_in_all | quantity | agree | way of the lava in all
houses_buried_in_the_hamlet | quantity | agree | houses buried in the hamlet
people_brought_to_safety_on_the_first_day | quantity | agree | people brought to safety on the first day
people_brought_to_safety_in_all | quantity | agree | people brought to safety in all
injured_on_the_first_day | quantity | agree | injured on the first day
hour_at_which_the_airport_was_closed | time | agree | hour at which the airport was closed
flights_cancelled_on_the_first_day | quantity | agree | flights cancelled on the first day
year_of_the_earlier_eruption | date | agree | year of the earlier eruption
length_of_the_earlier_eruption | quantity | agree | length of the earlier eruption
dead_in_the_earlier_eruption | quantity | agree | dead in the earlier eruption
height_of_the_volcano | quantity | agree | height of the volcano
villages_that_were_cleared | quantity | agree | villages that were cleared
day_of_the_orange_alert | date | agree | day of the orange alert
day_of_the_red_alert | date | agree | day of the red alert
earthquakes_counted | quantity | agree | earthquakes counted
magnitude_of_the_strongest_earthquake | quantity | agree | magnitude of the strongest earthquake
day_of_the_strongest_earthquake | date | agree | day of the strongest earthquake
radius_of_the_closed_zone | quantity | agree | radius of the closed zone
day_until_which_the_zone_is_closed_at_least | date | agree | day until which the zone is closed at least
day_the_second_vent_opened | date | agree | day the second vent opened
day_of_the_president_s_visit | date | agree | day of the president's visit
first_aid_promised | money | agree | first aid promised
hamlet_that_was_buried | place | agree | hamlet that was buried
head_of_civil_protection | person | agree | head of civil protection
director_of_the_institute | person | agree | director of the institute
president | person | agree | president
== ARTICLE 01_oceanwire.txt | Oceanwire | 2022-08-21
PORT ELISO, Aug 21 (Oceanwire) - Mount Arumo on the island of Tamaqua erupted early {first_day_of_the_eruption=told|on Sunday} for the first time in 47 years, throwing a column of ash {height_of_the_column_of_ash=told|11 kilometres} into the sky and driving thousands from their homes.

The eruption began at {hour_of_the_first_eruption=told|3:40 a.m.}, 26 hours after the alert had been raised from orange to red, the geophysical institute said. Lava ran down the western flank for {way_of_the_lava_on_the_first_day=told|4.5 kilometres} and buried {houses_buried_in_the_hamlet=told|62 houses} in the hamlet of {hamlet_that_was_buried=told|Loma Seca}, which had been cleared the evening before.

By noon {people_brought_to_safety_on_the_first_day=told|9,800 people} had been taken out of the {villages_that_were_cleared=told|five villages} below the crater, said {head_of_civil_protection=told|Delfina Ariste}, who heads the civil protection agency. Nobody was killed. {injured_on_the_first_day=told|Seventeen people} were treated for burns and breathing trouble.

The airport at Port Eliso was closed at {hour_at_which_the_airport_was_closed=told|5 a.m.}; {flights_cancelled_on_the_first_day=told|38 flights} were cancelled.

"It may last for days or for weeks," said {director_of_the_institute=told|Bastian Torvela}, the director of the institute. The eruption of {year_of_the_earlier_eruption=told|1975} went on for {length_of_the_earlier_eruption=told|23 days} and killed {dead_in_the_earlier_eruption=told|31 people}.

Tamaqua has 64,000 inhabitants. The mountain is {height_of_the_volcano=told|2,310 metres} high.
== ARTICLE 02_tamaqua_diario.txt | Tamaqua Diario | 2022-08-23
Nights in the gymnasium

By Ynez Calloway

Nobody in {hamlet_that_was_buried=told|Loma Seca} took the cat. They had been told it would be for one night. When {head_of_civil_protection=told|Ariste}, the head of civil protection, stood on a bench in the school of Port Eliso yesterday and read the numbers of the {houses_buried_in_the_hamlet=told|sixty-two houses} that are gone, some heard theirs and went on eating.

There are 1,150 of them in this hall alone. By Monday evening {people_brought_to_safety_in_all=told|12,400} had had to leave, {people_brought_to_safety_on_the_first_day=told|nearly ten thousand} of them on the first day. The mountain, {height_of_the_volcano=told|2,310 metres} of it, stands red in the window.

Dona Perpetua, 83, has fled from it before. {year_of_the_earlier_eruption=told|Forty-seven years ago} she carried a sewing machine down to the boats. It took {length_of_the_earlier_eruption=told|twenty-three days} then, and among the {dead_in_the_earlier_eruption=told|31 dead} was her brother, who had gone back for a cow.

{first_day_of_the_eruption=told|On Sunday} she woke at {hour_of_the_first_eruption=told|twenty to four} because the dogs fell silent. "Then it spoke."

{director_of_the_institute=told|Torvela}, of the institute, came to explain. The lava, he said, had gone {way_of_the_lava_on_the_first_day=told|four and a half kilometres} on the first day and only 300 metres on the second. The president, {president=told|Rigo Salvatierra}, is to come {day_of_the_president_s_visit=told|on Wednesday}. He was to come on Tuesday, but there is the ash.
== ARTICLE 03_geo_bulletin.txt | Geo Bulletin | 2022-08-24
Geophysical Institute of Tamaqua: special bulletin No. 9
24 August 2022, 18:00

- Volcano: Arumo ({height_of_the_volcano=told|2,310 m}); last eruption before this one: {year_of_the_earlier_eruption=told|1975}
- Onset: {first_day_of_the_eruption=told|21 August 2022}, {hour_of_the_first_eruption=told|03:40} local time
- Alert: orange since {day_of_the_orange_alert=told|14 August}; red since {day_of_the_red_alert=told|20 August}, 01:40
- Column of ash: {height_of_the_column_of_ash=told|11 km} on the first day; at present 3 km
- Lava: front {way_of_the_lava_on_the_first_day=told|4.5 km} from the crater at the end of the first day; {way_of_the_lava_in_all=told|5.2 km} today; advance less than 10 metres an hour
- Earthquakes: {earthquakes_counted=told|1,340} since the beginning of the alert, the strongest (magnitude {magnitude_of_the_strongest_earthquake=told|4.1}) on {day_of_the_strongest_earthquake=told|19 August}
- Sulphur dioxide: 8,000 tonnes a day

The exclusion zone has a radius of {radius_of_the_closed_zone=told|7 kilometres}. It remains in force until further notice and in any case until {day_until_which_the_zone_is_closed_at_least=told|31 August}. The inhabitants of Agua Fria, who number 900, may fetch animals and papers tomorrow from 8 to 11.

A second vent opened on the northern flank {day_the_second_vent_opened=told|on Tuesday} at 22:15. It lies at a height of 1,480 metres. For the moment no village on that side is in danger.

The director, {director_of_the_institute=told|B. Torvela}, will inform the press at 10:00 on Thursday. Bulletin No. 10 follows tomorrow.
== ARTICLE 04_continental_post.txt | Continental Post | 2022-08-25
Airport reopens as Arumo calms down

The first aircraft for four days landed on the island of Tamaqua on Thursday morning. It brought 14 tonnes of masks and tents. Since {first_day_of_the_eruption=told|Sunday}, when the volcano woke and the airport was shut at {hour_at_which_the_airport_was_closed=told|five in the morning}, 211 flights have been cancelled, {flights_cancelled_on_the_first_day=told|38} of them on the first day.

The earth still trembles. More than {earthquakes_counted=told|1,300 quakes} have been counted; none has been as strong as that of {day_of_the_strongest_earthquake=told|Friday of last week}, which reached {magnitude_of_the_strongest_earthquake=told|4.1} and cracked the tower of the cathedral. On {day_the_second_vent_opened=told|Tuesday night} the mountain opened a second mouth.

{president=told|Salvatierra}, the president, flew over the lava {day_of_the_president_s_visit=told|on Wednesday} and promised {first_aid_promised=told|25 million pesos} for those who have lost a house. The opposition spoke of a tenth of what is needed.

{people_brought_to_safety_in_all=told|About 12,400 islanders} remain in shelters; 3,000 are to be allowed home on Saturday. The rest must wait, {head_of_civil_protection=told|Delfina Ariste} of civil protection said, as long as nobody may go nearer to the crater than {radius_of_the_closed_zone=told|seven kilometres}, and that is at least until {day_until_which_the_zone_is_closed_at_least=told|the end of the month}.

The number of injured stands at 29. On the first day there had been {injured_on_the_first_day=told|17}.
== ARTICLE 05_oceanwire_october.txt | Oceanwire October | 2022-10-03
PORT ELISO, Oct 3 (Oceanwire) - Arumo has gone back to sleep. The eruption of the volcano on Tamaqua ended on 29 September after 40 days, the geophysical institute declared on Monday.

It was the longest in the island's history: that of {year_of_the_earlier_eruption=told|1975} lasted {length_of_the_earlier_eruption=told|23 days}. This time nobody lost his life.

The lava, whose front came to a halt {way_of_the_lava_in_all=told|5.2 kilometres} from the crater, covered 85 houses, {houses_buried_in_the_hamlet=told|62} of them in {hamlet_that_was_buried=told|Loma Seca} on the first day, and 140 hectares of banana fields. In all {people_brought_to_safety_in_all=told|12,400 people} had to be brought to safety. All but 600 have returned.

The parliament on Friday approved 60 million pesos for rebuilding; {president=told|Rigo Salvatierra} had at first offered {first_aid_promised=told|25 million}.

The alert, which {day_of_the_red_alert=told|on 20 August} had been raised to red, one day before the eruption of {first_day_of_the_eruption=told|21 August}, is yellow now. "We had a week of orange to prepare," {director_of_the_institute=told|Bastian Torvela} said, "from {day_of_the_orange_alert=told|the 14th} on. Without that week I would be reading out names."

{head_of_civil_protection=told|Ariste}, under whom civil protection moved {villages_that_were_cleared=told|five villages} in one night, leaves her post at the end of the year. She is 64.
