STORY: typhoon-sigla
TOPIC: a typhoon crosses the north of the Philippines, floods a valley and a crowd at a relief depot is crushed
== SLOTS
dead | quantity | revision | people killed by the typhoon
missing | quantity | revision | people missing
evacuated | quantity | revision | people moved to shelters
centres | quantity | single | evacuation centres
landfall_day | date | revision | day of landfall, forecast then actual
landfall_place | place | agree | where the typhoon came ashore
wind | quantity | variant | sustained winds at landfall
gusts | quantity | single | gusts
signal | ordinal | agree | highest storm signal raised
order | ordinal | agree | number of the storm this year
forecaster | person | agree | chief forecaster
flights | quantity | single | flights cancelled
ports | quantity | single | travellers stranded in ports
dam | name | agree | dam above the valley
dam_gates | polarity | conflict | whether the gates were opened
river_rise | quantity | single | height of the river
flooded_town | place | agree | town worst flooded
landslide_place | place | agree | where the landslide fell
landslide_dead | quantity | agree | people killed in the landslide
drowned | quantity | single | people drowned
electrocuted | quantity | single | people electrocuted
crush_place | place | agree | where the crowd was crushed
crush_dead | quantity | agree | people killed in the crush
crush_hurt | quantity | single | people hurt in the crush
crush_day | date | agree | day of the crush
crush_cause | cause | dispute | how the crush began
governor | person | agree | governor of the province
disaster_head | person | agree | head of the disaster agency
rice | money | single | damage to rice
damage_total | money | single | damage in all
prev_name | name | agree | typhoon of the year before
prev_dead | quantity | agree | people killed by the typhoon of the year before
old_name | name | single | typhoon of 1998
old_dead | quantity | single | people killed in 1998
next_storm | name | single | next storm
next_threat | outcome | single | whether the next storm threatens land
aid_eu | money | single | aid offered
bus_dead | quantity | single | people killed in a bus in Leyte
depot14_dead | quantity | single | people killed at a depot in 2014
depot14_place | place | single | place of that crush
== ARTICLE 01_weather_bulletin.txt | Philippine Weather and Flood Office | 2017-11-08
SEVERE WEATHER BULLETIN NO. 11

Issued at 11:00 a.m., 08 November 2017 (valid until the next bulletin at 5:00 p.m.)

Typhoon "SIGLA" has maintained its strength while moving toward northern Luzon.

It is expected to make landfall over {landfall_place=Dinapal|Dinapal} on {landfall_day=2017-11-10|Friday morning}, with maximum sustained winds of {wind=185 km/h|185 kilometers per hour} and gusts of up to {gusts=225 km/h|225 kph}. Storm signal number {signal=4|4} is up over two provinces. Sigla is {order=19th|the 19th} cyclone to enter the area of responsibility this year.

Residents along the Abulog-Marag river are advised that {dam=Magsingal Dam|Magsingal Dam} may have to release water.

Chief forecaster on duty: {forecaster=R. Villafuerte|R. Villafuerte}

Outside the area: tropical depression {next_storm=Kirot|"Kirot"}, 1,900 km east of Mindanao, {next_threat=no threat|is not expected to reach land}.
== ARTICLE 02_manila_chronicler.txt | The Manila Chronicler | 2017-11-11
Sigla Leaves {dead=16|16 Dead}, Valley Towns Under Water

By: Jovelyn Agpalo - Correspondent
05:22 AM November 11, 2017

TUGANAN CITY - Typhoon Sigla hurried ashore ahead of forecasts on the evening of {landfall_day=2017-11-09|Thursday} and left at least {dead=16|16 persons dead} before it blew out to sea at noon on Friday.

Hardest hit was {flooded_town=San Ramon|San Ramon}, where people climbed on the roof of the gymnasium. The river rose {river_rise=9 m|nine meters} in six hours. {dam=Magsingal Dam|Magsingal Dam}, upstream, {dam_gates=opened|spilled water through two of its gates} on Thursday afternoon, and Governor {governor=Teodoro Lingan|Teodoro Lingan} wants to know why nobody downstream was told.

{landslide_dead=9|Nine} of the fatalities lay under one landslide, in the gold-panning village of {landslide_place=Lacub|Lacub}. {drowned=6|Six} drowned and {electrocuted=1|one} was electrocuted. {missing=5|Five} are missing, disaster agency head {disaster_head=Corazon Abad|Corazon Abad} said.

Some {evacuated=61,000|61,000 people} are in {centres=412|412 evacuation centers}; {flights=88|88 flights} were scrapped and {ports=4,700|4,700 travelers} were stuck in ports.

"We told them it might speed up," said {forecaster=R. Villafuerte|Rey Villafuerte}, the weather office's chief forecaster. Winds at landfall in {landfall_place=Dinapal|Dinapal} were clocked at {wind=185 km/h|185 kph}, under signal No. {signal=4|4}.

Last year {prev_name=Amorsa|Typhoon Amorsa} killed {prev_dead=28|28} in the same provinces.
== ARTICLE 03_pacific_relief.txt | Pacific Relief Monitor | 2017-11-14
Philippines: {crush_dead=2|two women} crushed at rice depot as flood victims wait for aid

Posted 14 Nov 2017 - Originally published 13 Nov 2017

{crush_dead=2|Two women} died and {crush_hurt=17|17 people} were injured on {crush_day=2017-11-12|Sunday} when a crowd pushed through the gate of a rice depot in {crush_place=Tuganan City|Tuganan City}, where families from the flooded valley had queued since dawn.

Police say {crush_cause=rumour|a rumour that the sacks had run out} set off the rush. Survivors say {crush_cause=guards|guards had opened only one leaf of the gate and then fired in the air}.

A like rush in {depot14_place=Iloilo|Iloilo} in 2014 cost {depot14_dead=1|one life}.

The storm itself, {order=19th|the year's nineteenth}, has killed {dead=21|21}, according to {disaster_head=Corazon Abad|Ms Abad}'s agency, which has closed its list: {missing=0|none are missing any longer}. {evacuated=23,500|About 23,500} remain in shelters. {landslide_dead=9|Nine lives} were lost at {landslide_place=Lacub|Lacub} alone.

In {flooded_town=San Ramon|San Ramon} mud is knee-deep. Many there blame the dam, but {dam=Magsingal Dam|Magsingal} {dam_gates=kept shut|kept all its gates closed} until the Saturday, two days after the peak; the water came off bare hills.

Damage: PHP {damage_total=3.1bn|3.1 billion}, of it {rice=1.9bn|1.9 billion} in rice.
Aid: {aid_eu=€650,000|EUR 650,000} (European Union).
History: {prev_name=Amorsa|Amorsa}, 2016, {prev_dead=28|28 killed}; {old_name=Melinda|Melinda}, 1998, {old_dead=287|287 killed}.
== ARTICLE 04_metro_brief.txt | Metro Brief (Cebu) | 2017-11-13
NATION IN BRIEF

Depot crush. Gov. {governor=Teodoro Lingan|Lingan} ordered an inquiry into {crush_day=2017-11-12|yesterday}'s stampede for relief rice in {crush_place=Tuganan City|Tuganan}, in which {crush_dead=2|two} were trampled to death. The victims had walked from towns flooded when {wind=185 km/h|115-mph winds} and rain struck on {landfall_day=2017-11-09|Nov. 9}.

Bus plunge. {bus_dead=4|Four} died in Leyte when brakes failed.

Lotto. Nobody hit the jackpot.
