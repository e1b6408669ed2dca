STORY: quake-tolls
TOPIC: An earthquake shakes the Zerafan valley in Tajikistan on Saturday 17 October 2026 and the tolls grow for three days.
== SLOTS
magnitude_of_the_main_shock | quantity | conflict | magnitude of the main shock
depth | quantity | conflict | depth
day_of_the_quake | date | agree | day of the quake
time_of_the_quake | time | agree | time of the quake
epicentre | place | conflict | epicentre
dead_in_all | quantity | revision | dead in all
injured_in_all | quantity | revision | injured in all
dead_in_kurghonak | quantity | revision | dead in Kurghonak
dead_in_sarichashma | quantity | agree | dead in Sarichashma
children_killed_in_the_school | quantity | conflict | children killed in the school
houses_destroyed | quantity | conflict | houses destroyed
people_without_shelter | quantity | agree | people without shelter
people_who_live_in_the_district | quantity | agree | people who live in the district
people_missing | quantity | revision | people missing
aftershocks | quantity | revision | aftershocks
magnitude_of_the_strongest_aftershock | quantity | agree | magnitude of the strongest aftershock
day_of_the_strongest_aftershock | date | agree | day of the strongest aftershock
killed_by_the_aftershock | quantity | agree | killed by the aftershock
earlier_quake | date | agree | earlier quake
dead_of_the_earlier_quake | quantity | agree | dead of the earlier quake
magnitude_of_the_earlier_quake | quantity | agree | magnitude of the earlier quake
head_of_the_emergency_committee | person | agree | head of the emergency committee
governor | person | conflict | governor
tents | quantity | agree | tents
aid_promised | money | agree | aid promised
day_of_mourning | date | agree | day of mourning
hours_the_girl_was_buried | quantity | conflict | hours the girl was buried
length_of_road_blocked | quantity | agree | length of road blocked
president | person | agree | president
worst_hit_town | place | agree | worst-hit town
village_of_the_mudslide | place | agree | village of the mudslide
country_of_the_quake | place | agree | country of the quake
== ARTICLE 01_steppe_wire.txt | Steppe Wire | 2026-10-17
DUSHANBE, Oct 17 (Steppe Wire) - A strong earthquake struck the mountains of central {country_of_the_quake=told|Tajikistan} early on {day_of_the_quake=told|Saturday}, killing {dead_in_all=at_least_38_people|at least 38 people} and injuring {injured_in_all=more_than_200|more than 200}, the Committee of Emergency Situations said.

The quake of magnitude {magnitude_of_the_main_shock=6.4|6.4} hit at {time_of_the_quake=told|4:17 a.m.}, when most people were asleep. Its centre lay 12 kilometres south of Kurghonak at a depth of {depth=10_kilometres|10 kilometres}, the regional seismological institute said.

"In {worst_hit_town=told|Kurghonak} alone we have {dead_in_kurghonak=21_dead|21 dead}," the head of the committee, {head_of_the_emergency_committee=told|Farrukh Saidmurod}, said by telephone. Another {dead_in_sarichashma=told|nine people} died in the village of {village_of_the_mudslide=told|Sarichashma}, where a mudslide set off by the tremor buried part of the bazaar. The rest were killed in hamlets that rescuers had reached only by helicopter. {people_missing=some_60|Some 60} people are missing.

About {people_who_live_in_the_district=told|86,000 people} live in the district. A first estimate put the number of destroyed houses at {houses_destroyed=1_900|1,900}.

By noon {aftershocks=14_aftershocks|14 aftershocks} had been recorded, the strongest of magnitude 4.8.

In {earlier_quake=told|1998} an earthquake of magnitude {magnitude_of_the_earlier_quake=told|6.9} in the same valley killed {dead_of_the_earlier_quake=told|1,140 people}. In 2015 a tremor in the Pamirs left two people dead and 500 families homeless.
== ARTICLE 02_asia_pacific_broadcasting.txt | Asia Pacific Broadcasting | 2026-10-18
{country_of_the_quake=told|Tajikistan} earthquake death toll passes {dead_in_all=100|100}

Rescuers in {country_of_the_quake=told|Tajikistan} are digging through the ruins of mud-brick houses after {day_of_the_quake=told|Saturday's} powerful earthquake, which is now known to have killed {dead_in_all=104_people|104 people}. {injured_in_all=nearly_700|Nearly 700} were hurt.

The worst-hit place is the town of {worst_hit_town=told|Kurghonak}, where {dead_in_kurghonak=63_bodies|63 bodies} have been recovered. {children_killed_in_the_school=eleven|Eleven} of them are children who boarded at a school on the edge of the town. In {village_of_the_mudslide=told|Sarichashma}, {dead_in_sarichashma=told|nine people} were killed in a mudslide.

The US-based monitoring service put the strength of the quake at {magnitude_of_the_main_shock=6.2|6.2} and its depth at {depth=33_kilometres|33 kilometres}, with the epicentre near {epicentre=obigul|Obigul}, a hamlet to the north. It struck at {time_of_the_quake=told|04:17} local time (23:17 GMT on Friday).

{people_without_shelter=told|More than 12,000 people} have lost their homes and are spending a second night outdoors in temperatures close to freezing. The Red Crescent has sent {tents=told|800 tents}. Survivors in {worst_hit_town=told|Kurghonak} complained that only 150 had arrived.

On Sunday morning a girl of six, Nilufar, was pulled out alive after {hours_the_girl_was_buried=27_hours|27 hours}. Her mother and two brothers died.

The authorities have declared {day_of_mourning=told|Tuesday} a day of mourning. President {president=told|Rustam Odilzoda} flew over the valley on Sunday. {people_missing=thirty_one_people|Thirty-one people} are still missing, according to {head_of_the_emergency_committee=told|Farrukh Saidmurod} of the emergency committee.
== ARTICLE 03_valley_voices.txt | Valley Voices | 2026-10-19
Dispatch: what the mountain left

By Gulnora Hakimova in Kurghonak

Nobody here speaks of the quake of {day_of_the_quake=told|October 17} without speaking of the other one. In {earlier_quake=told|May 1998} the ground moved for forty seconds and {dead_of_the_earlier_quake=told|over eleven hundred people} died in this valley. My grandmother was one of them.

This time it was {time_of_the_quake=told|17 minutes past four}. {dead_in_kurghonak=sixty_six_people|Sixty-six people} have been buried in the town; at {village_of_the_mudslide=told|Sarichashma} they are still arguing whether {dead_in_sarichashma=told|nine} or ten lie under the mud. The radio says {dead_in_all=118|118} for the whole valley and {injured_in_all=900_injured|900 injured}.

At the boarding school, the headmaster, Davlat Sangin, read me the list. {children_killed_in_the_school=thirteen_pupils|Thirteen pupils}, the eldest fourteen. Forty-two got out because a watchman was awake.

On {day_of_the_strongest_aftershock=told|Sunday evening} it shook again, {magnitude_of_the_strongest_aftershock=told|5.6} they tell us, and {killed_by_the_aftershock=told|two men} who were clearing bricks were crushed. We have stopped counting the small ones; somebody said {aftershocks=seventy|seventy}.

The governor, {governor=mahmad_torshi|Mahmad Torshi}, came with a lorry of flour. He said that {houses_destroyed=2_700_houses|2,700 houses} are gone. There are 300 tents for us, and people sleep in cars. Little Nilufar, who lay under a cupboard for {hours_the_girl_was_buried=more_than_thirty_hours|more than thirty hours}, is in the hospital in Dushanbe.

The road to the south is still blocked over {length_of_road_blocked=told|four kilometres}.
== ARTICLE 04_ministry_bulletin.txt | Ministry Bulletin | 2026-10-20
Committee of Emergency Situations: situation report No. 5
Dushanbe, 20 October 2026, 18:00

The earthquake of {day_of_the_quake=told|17 October} (magnitude {magnitude_of_the_main_shock=6.4|6.4}, depth {depth=10_kilometres|10 km}, epicentre near the village of {epicentre=hazorbed|Hazorbed}) has caused {dead_in_all=127_deaths|127 deaths}, among them {dead_in_kurghonak=71|71} in the town of {worst_hit_town=told|Kurghonak} and {dead_in_sarichashma=told|9} in {village_of_the_mudslide=told|Sarichashma}. {injured_in_all=932_persons|932 persons} were injured, of whom 214 remain in hospital. {people_missing=six_persons|Six persons} are listed as missing.

{houses_destroyed=2_310_dwellings|2,310 dwellings} were destroyed and 4,100 damaged. {people_without_shelter=told|12,400 persons} are without shelter, out of a population of {people_who_live_in_the_district=told|86,000} in the district. {tents=told|800 tents} have been put up.

{aftershocks=96_aftershocks|96 aftershocks} have been recorded. The strongest, of magnitude {magnitude_of_the_strongest_aftershock=told|5.6} on {day_of_the_strongest_aftershock=told|18 October}, killed {killed_by_the_aftershock=told|two rescue workers}; they are included in the number of deaths.

{length_of_road_blocked=told|4 km} of the Kurghonak highway remain closed.

Today, {day_of_mourning=told|20 October}, was a day of mourning. President {president=told|Rustam Odilzoda} has dismissed the governor of the province, {governor=mahmad_turshizoda|Mahmad Turshizoda}, for the slow arrival of help. The committee is led by {head_of_the_emergency_committee=told|F. Saidmurod}.

Foreign governments have promised {aid_promised=told|$14 million}.
== ARTICLE 05_world_relief_digest.txt | World Relief Digest | 2026-10-21
Zerafan quake: donors pledge, winter comes

Four days after the magnitude-{magnitude_of_the_main_shock=6.4|6.4} quake that killed {dead_in_all=127_deaths|127 people} in {country_of_the_quake=told|Tajikistan}'s Zerafan valley, donors have pledged {aid_promised=told|14 million dollars}, a third of what the UN asked for. It had appealed for 42 million.

"{people_without_shelter=told|Twelve thousand people} need a roof before the first snow," says Ines Vanterpool, of the Relief Forum. The government has handed out {tents=told|800 tents}; agencies are to bring 1,500 more by the end of the month.

The need is greatest in {worst_hit_town=told|Kurghonak}, where more than half of the dead came from. {children_killed_in_the_school=eleven|Eleven children} died in the dormitory of the boarding school; a criminal case has been opened against the builder.

Prices have doubled. A sack of flour costs 400 somoni, against 190 before.

Geologists had warned after the {earlier_quake=told|1998} disaster, a magnitude {magnitude_of_the_earlier_quake=told|6.9} quake that killed {dead_of_the_earlier_quake=told|1,140}, that the slope above Sarichashma would slide. In the mudslide there last week {dead_in_sarichashma=told|nine people} lost their lives; another in spring 2020 had killed four.

The strongest aftershock, on {day_of_the_strongest_aftershock=told|Sunday}, measured {magnitude_of_the_strongest_aftershock=told|5.6}.
