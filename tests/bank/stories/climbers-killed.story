STORY: climbers-killed
TOPIC: Two accidents on mountains in the Caucasus and the Alps: three climbers die on Mount Tsikhara on Thursday 6 August, two on the Dent Brulaz on Saturday 8 August 2026.
== SLOTS
killed_on_tsikhara | quantity | conflict | killed on Tsikhara
killed_on_the_dent_brulaz | quantity | agree | killed on the Dent Brulaz
accident_on_tsikhara | date | conflict | accident on Tsikhara
accident_on_the_dent_brulaz | date | agree | accident on the Dent Brulaz
height_of_the_tsikhara_accident | quantity | conflict | height of the Tsikhara accident
height_of_the_dent_brulaz_accident | quantity | agree | height of the Dent Brulaz accident
height_of_tsikhara | quantity | agree | height of Tsikhara
height_of_the_dent_brulaz | quantity | agree | height of the Dent Brulaz
survivors_on_tsikhara | quantity | agree | survivors on Tsikhara
hurt_on_the_dent_brulaz | quantity | agree | hurt on the Dent Brulaz
length_of_the_fall_on_the_dent_brulaz | quantity | conflict | length of the fall on the Dent Brulaz
width_of_the_avalanche | quantity | agree | width of the avalanche
guide_killed_on_tsikhara | person | agree | guide killed on Tsikhara
age_of_the_guide | quantity | agree | age of the guide
climber_killed_on_the_dent_brulaz | person | agree | climber killed on the Dent Brulaz
age_of_the_woman_killed_on_the_dent_brulaz | quantity | conflict | age of the woman killed on the Dent Brulaz
age_of_the_man_killed_on_the_dent_brulaz | quantity | agree | age of the man killed on the Dent Brulaz
rope_partner_killed_on_the_dent_brulaz | person | agree | rope partner killed on the Dent Brulaz
time_of_the_avalanche | time | agree | time of the avalanche
alarm_on_the_dent_brulaz | time | conflict | alarm on the Dent Brulaz
helicopters_on_tsikhara | quantity | agree | helicopters on Tsikhara
rescuers_on_tsikhara | quantity | conflict | rescuers on Tsikhara
bodies_brought_down_from_tsikhara | date | conflict | bodies brought down from Tsikhara
place_of_the_tsikhara_accident | place | agree | place of the Tsikhara accident
place_of_the_dent_brulaz_accident | place | agree | place of the Dent Brulaz accident
dead_in_the_swiss_alps_this_summer | quantity | conflict | dead in the Swiss Alps this summer
dead_in_the_swiss_alps_last_summer | quantity | agree | dead in the Swiss Alps last summer
climbers_killed_in_georgia_this_year | quantity | agree | climbers killed in Georgia this year
earlier_accident_on_tsikhara | date | agree | earlier accident on Tsikhara
killed_in_the_earlier_accident_on_tsikhara | quantity | agree | killed in the earlier accident on Tsikhara
head_of_the_georgian_mountain_rescue | person | agree | head of the Georgian mountain rescue
speaker_of_the_police | person | agree | speaker of the police
how_often_the_guide_had_climbed_the_mountain | quantity | conflict | how often the guide had climbed the mountain
climbers_in_the_group_on_tsikhara | quantity | agree | climbers in the group on Tsikhara
hospital_of_the_survivors | place | agree | hospital of the survivors
czechs_killed_on_tsikhara | quantity | agree | Czechs killed on Tsikhara
where_nine_have_been_killed_this_year | place | agree | where nine have been killed this year
summer_with_52_dead | date | agree | summer with 52 dead
where_the_dead_of_the_summer_are_counted | place | agree | where the dead of the summer are counted
mountain_of_the_avalanche | place | agree | mountain of the avalanche
mountain_of_the_fall | place | agree | mountain of the fall
== ARTICLE 01_caucasus_press.txt | Caucasus Press | 2026-08-07
TBILISI, Aug 7 (Caucasus Press) - {killed_on_tsikhara=three_climbers|Three climbers} were killed and {survivors_on_tsikhara=told|two} were injured when an avalanche hit them on {mountain_of_the_avalanche=told|Mount Tsikhara} in {place_of_the_tsikhara_accident=told|northern Georgia} on {accident_on_tsikhara=thursday|Thursday}, rescuers said.

The {climbers_in_the_group_on_tsikhara=told|group of five}, {czechs_killed_on_tsikhara=told|two Czechs} and a Georgian guide among the dead, was at {height_of_the_tsikhara_accident=4_300_metres|4,300 metres} when a slab {width_of_the_avalanche=told|80 metres} wide broke off at about {time_of_the_avalanche=told|5:30 a.m.}, the head of the mountain rescue service, {head_of_the_georgian_mountain_rescue=told|Levan Gugushvala}, said.

The {survivors_on_tsikhara=told|two survivors}, a man and a woman from Brno, dug themselves out and called for help by satellite telephone. They were flown to a hospital in {hospital_of_the_survivors=told|Kutaisi}.

The guide was named as {guide_killed_on_tsikhara=told|Beso Tchkhart}, {age_of_the_guide=told|51}, who had been on the summit {how_often_the_guide_had_climbed_the_mountain=more_than_60_times|more than 60 times}.

{rescuers_on_tsikhara=forty_rescuers|Forty rescuers} and {helicopters_on_tsikhara=told|two helicopters} are taking part in the operation. The bodies have not yet been brought down; wind was hampering the flights.

Tsikhara, {height_of_tsikhara=told|4,858 metres} high, is one of the most popular peaks in the Caucasus. {killed_in_the_earlier_accident_on_tsikhara=told|Five people} died in an avalanche there in {earlier_accident_on_tsikhara=told|July 2017}. This year {climbers_killed_in_georgia_this_year=told|nine climbers} have been killed in {where_nine_have_been_killed_this_year=told|Georgia}, of whom four were foreigners. In 2025 there were 14 in the whole year.
== ARTICLE 02_valais_nachrichten.txt | Valais Nachrichten | 2026-08-09
{killed_on_the_dent_brulaz=told|Two climbers} fall to their deaths on the {mountain_of_the_fall=told|Dent Brulaz}

{place_of_the_dent_brulaz_accident=told|Evolaz}, August 9. A rope party of {killed_on_the_dent_brulaz=told|two} fell {length_of_the_fall_on_the_dent_brulaz=some_400_metres|some 400 metres} on the north ridge of the {mountain_of_the_fall=told|Dent Brulaz} {accident_on_the_dent_brulaz=told|on Saturday}. {killed_on_the_dent_brulaz=told|Both climbers} died at the scene, cantonal police said on Sunday.

They were a Swiss woman of {age_of_the_woman_killed_on_the_dent_brulaz=29|29}, {climber_killed_on_the_dent_brulaz=told|Seraina Caduff}, who had been training as a mountain guide, and her partner {rope_partner_killed_on_the_dent_brulaz=told|Joris Vandamme}, {age_of_the_man_killed_on_the_dent_brulaz=told|34}, from Ghent. The alarm was raised at {alarm_on_the_dent_brulaz=11.20|11.20} by a party of three following them. {hurt_on_the_dent_brulaz=told|One} of these was slightly hurt by falling stones.

The accident happened at {height_of_the_dent_brulaz_accident=told|3,650 metres}, below the so-called Grey Step, according to police spokesman {speaker_of_the_police=told|Gion Ambühl}. The {height_of_the_dent_brulaz=told|3,922-metre} peak had been climbed by about 30 people that day.

With these {killed_on_the_dent_brulaz=told|two} the number of those killed in the {where_the_dead_of_the_summer_are_counted=told|Swiss Alps} since June rises to {dead_in_the_swiss_alps_this_summer=37|37}; {summer_with_52_dead=told|last summer} it was {dead_in_the_swiss_alps_last_summer=told|52}. In June alone eleven people died, five of them on one day, when a serac fell on the Rothgrat.

On {accident_on_tsikhara=thursday|Thursday} {killed_on_tsikhara=three_climbers|three climbers} had lost their lives on {mountain_of_the_avalanche=told|Mount Tsikhara} in {place_of_the_tsikhara_accident=told|Georgia}; that party had been surprised by an avalanche.
== ARTICLE 03_brno_evening_paper.txt | Brno Evening Paper | 2026-08-10
'The mountain simply moved'

By Ludmila Hrabalová

Petra Zemanová has two broken ribs and frostbite on three fingers. From her bed in {hospital_of_the_survivors=told|Kutaisi} she told us by telephone what happened on {accident_on_tsikhara=thursday|6 August}.

"We had left the hut at two. There were {climbers_in_the_group_on_tsikhara=told|five of us}. It was {time_of_the_avalanche=told|half past five}, just getting light, and we were at {height_of_the_tsikhara_accident=4_300_metres|about 4,300}. Then the mountain simply moved."

Her husband and the guide, {guide_killed_on_tsikhara=told|Beso Tchkhart}, {age_of_the_guide=told|51}, were swept 300 metres down. So was a friend of theirs, also from Brno. She and her brother-in-law, Ota, got free after a quarter of an hour. {survivors_on_tsikhara=told|Two} out of five.

The bodies were recovered {bodies_brought_down_from_tsikhara=on_saturday|on Saturday}, after two days of wind, by one helicopter of the Georgian air force. They are to be flown home on Wednesday.

{guide_killed_on_tsikhara=told|Tchkhart} had told them that it would be his {how_often_the_guide_had_climbed_the_mountain=fortieth_ascent|fortieth ascent}.

The trip had cost 1,450 euros a head. The agency, which also lost four clients on Kazbek in 2022, has suspended its tours.

Czech climbers have had a black summer: in June a student fell 200 metres in the High Tatras, and on {accident_on_the_dent_brulaz=told|Saturday} a Czech was slightly hurt by stones in {place_of_the_dent_brulaz_accident=told|Switzerland}, when {killed_on_the_dent_brulaz=told|two people} from another rope fell to their deaths.
== ARTICLE 04_alpine_observer.txt | Alpine Observer | 2026-08-12
A week of grief in two ranges

In the space of three days five climbers died in two accidents that had nothing in common but the fine weather before them.

On {accident_on_tsikhara=wednesday|Wednesday} of last week a slab avalanche caught a Czech party on {mountain_of_the_avalanche=told|Tsikhara} ({height_of_tsikhara=told|4,860 m}) in the {place_of_the_tsikhara_accident=told|Svaneti} region. {killed_on_tsikhara=three_climbers|Three} died, {czechs_killed_on_tsikhara=told|two Czechs} and the guide, at {height_of_the_tsikhara_accident=4_500_metres|4,500 metres}. {head_of_the_georgian_mountain_rescue=told|Levan Gugushvala}, who led the search with {rescuers_on_tsikhara=65_people|65 people} and {helicopters_on_tsikhara=told|two helicopters}, said that the bodies were found within hours and brought to the valley {bodies_brought_down_from_tsikhara=on_friday|on Friday}. The slab was {width_of_the_avalanche=told|80 metres} wide and half a metre thick; the one of {earlier_accident_on_tsikhara=told|2017}, which killed {killed_in_the_earlier_accident_on_tsikhara=told|five}, had been four times as large.

On {accident_on_the_dent_brulaz=told|8 August} a pair fell from the {mountain_of_the_fall=told|Dent Brulaz} ({height_of_the_dent_brulaz=told|3,922 m}) in {place_of_the_dent_brulaz_accident=told|Valais}. {climber_killed_on_the_dent_brulaz=told|Seraina Caduff}, {age_of_the_woman_killed_on_the_dent_brulaz=28|28}, and {rope_partner_killed_on_the_dent_brulaz=told|Joris Vandamme} were moving together at {height_of_the_dent_brulaz_accident=told|3,650 m} when one slipped. They fell {length_of_the_fall_on_the_dent_brulaz=600_metres|600 metres}. The Swiss rescue service was alerted {alarm_on_the_dent_brulaz=shortly_after_noon|shortly after noon}.

The Alpine Club counts {dead_in_the_swiss_alps_this_summer=41_dead|41 dead} in {where_the_dead_of_the_summer_are_counted=told|Switzerland} so far this summer, the police {dead_in_the_swiss_alps_this_summer=37|37}. The club includes hikers who died of heart failure. {dead_in_the_swiss_alps_last_summer=told|Fifty-two} died in the {summer_with_52_dead=told|summer of 2025}, and 61 the year before.

In {where_nine_have_been_killed_this_year=told|Georgia} it is {climbers_killed_in_georgia_this_year=told|nine} since January. Twenty years ago it was two or three in a season, but then there were 400 climbers a year on Tsikhara, and now there are 5,000.
== ARTICLE 05_flanders_live.txt | Flanders Live | 2026-08-11
Ghent mourns climber Joris Vandamme

The Ghent climbing hall will stay closed on Wednesday in memory of {rope_partner_killed_on_the_dent_brulaz=told|Joris Vandamme}, the {age_of_the_man_killed_on_the_dent_brulaz=told|34-year-old} engineer who died {accident_on_the_dent_brulaz=told|on Saturday} in the {place_of_the_dent_brulaz_accident=told|Swiss Alps} together with his girlfriend, {climber_killed_on_the_dent_brulaz=told|Seraina Caduff}.

The couple fell {length_of_the_fall_on_the_dent_brulaz=some_400_metres|400 metres} from a ridge near {place_of_the_dent_brulaz_accident=told|Evolaz}. Other climbers saw it and called for help at {alarm_on_the_dent_brulaz=11.20|twenty past eleven}, said {speaker_of_the_police=told|Gion Ambühl} of the Valais police. {hurt_on_the_dent_brulaz=told|One} of them was hurt by a stone. Two helicopters flew to the place within 15 minutes.

Vandamme had climbed 31 of the 82 four-thousanders of the Alps. {climber_killed_on_the_dent_brulaz=told|Caduff}, {age_of_the_woman_killed_on_the_dent_brulaz=29|29}, had done all of them but six.

It was the third fatal accident with Belgians in the Alps this year. In February two snowboarders from Namur were killed by an avalanche at 2,400 metres; in July a man of 61 fell into a crevasse.

{accident_on_tsikhara=thursday|Two days before}, an avalanche in {place_of_the_tsikhara_accident=told|Georgia} had killed {killed_on_tsikhara=four_climbers|four climbers}, according to Georgian television.
