STORY: flood-meghla
TOPIC: Floods in the Meghla valley, 11 to 15 July 2026, with tolls by district.
== SLOTS
day_the_embankment_broke | date | conflict | day the embankment broke
dead_in_all_districts | quantity | revision | dead in all districts
dead_in_shonpara | quantity | revision | dead in Shonpara
dead_in_kalidanga | quantity | conflict | dead in Kalidanga
dead_in_nurgaon | quantity | agree | dead in Nurgaon
people_without_a_home | quantity | conflict | people without a home
shelters_opened | quantity | agree | shelters opened
rain_in_24_hours | quantity | agree | rain in 24 hours
level_of_the_river | quantity | conflict | level of the river
danger_level | quantity | agree | danger level
length_of_the_breach | quantity | agree | length of the breach
place_of_the_breach | place | agree | place of the breach
relief_minister | person | agree | relief minister
head_of_the_district | person | agree | head of the district
rice_handed_out | quantity | agree | rice handed out
aid_for_each_family_of_the_dead | money | agree | aid for each family of the dead
relief_sum_of_the_government | money | agree | relief sum of the government
year_of_the_earlier_great_flood | date | agree | year of the earlier great flood
dead_in_the_earlier_flood | quantity | agree | dead in the earlier flood
day_the_road_bridge_collapsed | date | agree | day the road bridge collapsed
place_of_the_bridge | place | agree | place of the bridge
fields_under_water | quantity | agree | fields under water
schools_closed_in_the_valley | quantity | agree | schools closed in the valley
schools_to_open_again | date | agree | schools to open again
visit_of_the_prime_minister | date | agree | visit of the prime minister
prime_minister | person | agree | prime minister
day_of_the_highest_water | date | agree | day of the highest water
year_the_embankment_was_built | date | agree | year the embankment was built
== ARTICLE 01_delta_wire.txt | Delta Wire | 2026-07-13
SHONPARA (Delta Wire) - Floods after three days of rain have killed {dead_in_all_districts=38_people|38 people} in the Meghla valley, the relief ministry said on Monday, {dead_in_shonpara=17|17} of them in the district of Shonpara.

{dead_in_kalidanga=twelve|Twelve} died in Kalidanga and {dead_in_nurgaon=told|nine} in Nurgaon. Some {people_without_a_home=210_000_people|210,000 people} have left their homes, and {shelters_opened=told|164 shelters} have been opened.

The embankment at {place_of_the_breach=told|Baliakhal} broke on {day_the_embankment_broke=saturday|Saturday} evening over a length of {length_of_the_breach=told|90 metres}. {rain_in_24_hours=told|312 millimetres} of rain had fallen in 24 hours, and 540 since Thursday.

At Shonpara the river stood at {level_of_the_river=14.6_metres|14.6 metres} on {day_of_the_highest_water=told|Sunday}, 1.4 metres above the danger level of {danger_level=told|13.2 metres}. It has since fallen by 20 centimetres.

Relief Minister {relief_minister=told|Anwara Siddika} said every family that lost a member would be paid {aid_for_each_family_of_the_dead=told|50,000 taka}. The government has set aside {relief_sum_of_the_government=told|600 million taka}.

Prime Minister {prime_minister=told|Farid Rahmatul} is to visit the valley on {visit_of_the_prime_minister=told|Thursday}.

In the flood of {year_of_the_earlier_great_flood=told|1998} {dead_in_the_earlier_flood=told|412 people} died here.
== ARTICLE 02_nurgaon_barta.txt | Nurgaon Barta | 2026-07-14
The night the bank gave way

By Rokeya Haldar
Nurgaon, July 14, 2026. It was not at {place_of_the_breach=told|Baliakhal} that people had been keeping watch. When the embankment burst there on {day_the_embankment_broke=saturday|Saturday}, shortly before midnight, most of the village was asleep.

{dead_in_nurgaon=told|Nine people} from our district are dead; in Shonpara, across the river, {dead_in_shonpara=21|21}. In all {dead_in_all_districts=42|42} have lost their lives.

The bank was raised in {year_the_embankment_was_built=told|2004} and was to be raised again, by a metre, in 2025. The money went elsewhere. Water now stands on {fields_under_water=told|38,000 hectares} of rice, 6,000 of them in Nurgaon.

On {day_the_road_bridge_collapsed=told|Sunday} the road bridge at {place_of_the_bridge=told|Teghoria} fell into the river. A lorry driver, Shahin Mollick, 34, was pulled out alive by two schoolboys.

{head_of_the_district=told|Tapan Kumar Sheel}, who heads the district administration of Nurgaon, has handed out {rice_handed_out=told|180 tonnes} of rice. He asked for 400. {schools_closed_in_the_valley=told|All 312 schools} in the valley are closed; in Nurgaon alone 74.

Those who remember {year_of_the_earlier_great_flood=told|1998}, when {dead_in_the_earlier_flood=told|more than 400} died, say that the water came more slowly then.
== ARTICLE 03_relief_ministry.txt | Relief Ministry | 2026-07-15
Ministry of Disaster Relief: Meghla valley, bulletin 4
Dhaka, 15 July 2026

As of 12.00 today the following deaths are confirmed: Shonpara {dead_in_shonpara=23|23}, Kalidanga {dead_in_kalidanga=12|12}, Nurgaon {dead_in_nurgaon=told|9}; total {dead_in_all_districts=44|44}. Injured: 131. Missing: 18.

Displaced persons: {people_without_a_home=210_000_people|210,000}, of whom 96,000 in {shelters_opened=told|164 shelters}. Crops under water: {fields_under_water=told|38,000 ha}. Schools closed: {schools_closed_in_the_valley=told|312}; they will reopen on {schools_to_open_again=told|26 July}.

The highest level at the Shonpara gauge was {level_of_the_river=14.6_metres|14.6 m}, on {day_of_the_highest_water=told|12 July} at 04.00 (danger level: {danger_level=told|13.2 m}). The highest level on record, 15.1 m, was measured in {year_of_the_earlier_great_flood=told|1998}.

The breach at {place_of_the_breach=told|Baliakhal} ({length_of_the_breach=told|90 m}) will be closed by 25 July. The bridge at {place_of_the_bridge=told|Teghoria}, which collapsed on {day_the_road_bridge_collapsed=told|12 July}, will be replaced by a ferry.

Distributed so far: rice, {rice_handed_out=told|180 t} in Nurgaon, 260 t in Shonpara, 95 t in Kalidanga. Hon'ble Minister {relief_minister=told|Anwara Siddika} has released {relief_sum_of_the_government=told|600 million taka}.
== ARTICLE 04_capital_observer.txt | Capital Observer | 2026-07-17
{prime_minister=told|Rahmatul} wades, and promises

By Nasrin Akhtar Lodi
The prime minister came {visit_of_the_prime_minister=told|yesterday}, in rubber boots. {prime_minister=told|Farid Rahmatul} spent 40 minutes in Shonpara, where {dead_in_shonpara=23|23 people} have died, and none in Kalidanga, where the dead number {dead_in_kalidanga=21|21}.

He doubled what the families will get. The minister for relief had spoken of {aid_for_each_family_of_the_dead=told|50,000 taka} on Monday; now it is to be 100,000. A new embankment would be built within two years and for 2.3 billion taka, he said. The old one dates from {year_the_embankment_was_built=told|2004}.

It broke on {day_the_embankment_broke=friday|Friday} night after {rain_in_24_hours=told|312 mm} of rain in a day, when the river was still rising to the {level_of_the_river=16.4_metres|16.4 metres} it reached at Shonpara. {people_without_a_home=some_120_000_people|Some 120,000 people} have no home to go back to. Pupils at least know their date: {schools_to_open_again=told|26 July}.

{head_of_the_district=told|Sheel}, the district chief in Nurgaon, was not presented to the prime minister. He had told reporters that the gap at {place_of_the_breach=told|Baliakhal} was first reported in March.

A day after the visit the water at Shonpara was down to 12.9 metres.
== ARTICLE 05_delta_wire_haor.txt | Delta Wire Haor | 2026-07-15
SUNARPUR (Delta Wire) - Floods after two days of rain have killed 21 people in the Khoari basin, the relief ministry said on Wednesday, 12 of them in the district of Sunarpur.

Six died in Baghmara and three in Lalpukur. Some 38,000 people have left their homes, and 64 shelters have been opened. The basin lies 160 kilometres north of the Meghla valley, where {dead_in_all_districts=44|44 people} have died.

The embankment at Joykhali broke on Monday evening over a length of 40 metres. 188 millimetres of rain had fallen in 24 hours.

At Sunarpur the river stood at 9.4 metres on Tuesday, 0.9 metres above the danger level of 8.5 metres. It is still rising.

Relief Minister {relief_minister=told|Anwara Siddika} said the families of the dead would be paid {aid_for_each_family_of_the_dead=told|50,000 taka}, as in the Meghla valley. The government has set aside 150 million taka for the basin, in addition to the {relief_sum_of_the_government=told|600 million} for the valley.

Prime Minister {prime_minister=told|Farid Rahmatul}, who visits the Meghla valley {visit_of_the_prime_minister=told|tomorrow}, has no plans to come to Sunarpur. All 97 schools in the basin are closed until 2 August.
