STORY: roof-kaldvik
TOPIC: Part of the roof of the Kaldvik Arena falls in under snow on Saturday 7 February 2026.
== SLOTS
day_of_the_collapse | date | agree | day of the collapse
hour_of_the_collapse | time | agree | hour of the collapse
area_that_fell | quantity | agree | area that fell
depth_of_the_snow | quantity | agree | depth of the snow
workers_hurt | quantity | agree | workers hurt
worker_killed | person | agree | worker killed
age_of_the_worker_killed | quantity | agree | age of the worker killed
seats_of_the_stadium | quantity | agree | seats of the stadium
year_the_stadium_was_opened | date | agree | year the stadium was opened
match_called_off_new_day | date | agree | match called off, new day
place_of_the_new_match | place | agree | place of the new match
mayor | person | agree | mayor
engineer_who_leads_the_inquiry | person | agree | engineer who leads the inquiry
earlier_damage_to_the_roof | date | agree | earlier damage to the roof
cost_of_the_repair | money | agree | cost of the repair
stadium_opens_again | date | agree | stadium opens again
day_of_the_warning_letter | date | agree | day of the warning letter
load_the_roof_should_bear | quantity | agree | load the roof should bear
load_on_the_roof_on_that_day | quantity | agree | load on the roof on that day
chairman_of_the_club | person | agree | chairman of the club
workers_on_the_roof | quantity | agree | workers on the roof
girders_that_broke | quantity | agree | girders that broke
girders_of_the_roof | quantity | agree | girders of the roof
day_of_the_report | date | agree | day of the report
== ARTICLE 01_polar_press.txt | Polar Press | 2026-02-07
KALDVIK, Feb 7 (Polar Press) - A worker was killed and {workers_hurt=told|three others} were hurt when part of the roof of Kaldvik Arena collapsed under snow on {day_of_the_collapse=told|Saturday}, nine hours before a league match, police said.

About {area_that_fell=told|3,400 square metres} of the roof over the east stand fell at {hour_of_the_collapse=told|9:05 a.m.} The {workers_on_the_roof=told|11 workers} on it had been clearing the snow, which lay {depth_of_the_snow=told|61 centimetres} deep. {worker_killed=told|Eirik Solvang}, {age_of_the_worker_killed=told|34}, fell 22 metres.

The match between Kaldvik and Tromvik, for which 16,200 tickets had been sold, was called off.

"Tonight they would have sat there," said {chairman_of_the_club=told|Ragna Thorsby}, who chairs the club. The arena has {seats_of_the_stadium=told|18,500 seats} and was opened in {year_the_stadium_was_opened=told|2004}.

Mayor {mayor=told|Henrik Aasland} said that the city, which owns the stadium, had asked the engineer {engineer_who_leads_the_inquiry=told|Vilja Rautio} to find the cause. The roof had been torn once before, by a storm in {earlier_damage_to_the_roof=told|November 2018}; nobody was hurt then.

More than 80 centimetres of snow have fallen on Kaldvik since Monday. Sports halls in four other towns were closed as a precaution.
== ARTICLE 02_kaldvik_posten.txt | Kaldvik Posten | 2026-02-09
"It sighed, and then it was gone"

By Tuva Melkevik
{hour_of_the_collapse=told|Five past nine}. Jonas Hagen had just asked {worker_killed=told|Eirik} for a light. "It sighed," he says, "and then it was gone, and he was gone."

{workers_on_the_roof=told|Eleven men} stood on the roof {day_of_the_collapse=told|the day before yesterday} with shovels. Seven of them slid to the gutter and held on. {workers_hurt=told|Three} fell into the net, among them Hagen, 27, whose arm is broken in two places. {worker_killed=told|Solvang}, a father of two, whose thirty-fifth birthday was to be next week, fell beside the net.

Where the roof was, one sees sky: {area_that_fell=told|3,400 square metres}, half a football field. {girders_that_broke=told|Four} of the {girders_of_the_roof=told|26} steel girders lie across rows 10 to 40.

People ask about a letter. On {day_of_the_warning_letter=told|14 January} the company that looks after the roof wrote to the town hall that two joints should be looked at "before more snow". {mayor=told|Henrik Aasland} says that he saw it {day_of_the_collapse=told|on Saturday} for the first time.

{chairman_of_the_club=told|Ragna Thorsby} lit a candle at gate 7. The chairwoman of the club will not say where the team is to play. On {match_called_off_new_day=told|11 March}, at any rate, it plays in {place_of_the_new_match=told|Bodsund}: the match that was called off will be held there.
== ARTICLE 03_stadia_flash.txt | Stadia Flash | 2026-02-11
KALDVIK: WHAT IS KNOWN ABOUT THE ROOF

• Collapse: {day_of_the_collapse=told|7 February}, {hour_of_the_collapse=told|9.05 a.m.}; length 85 m, area {area_that_fell=told|3,400 m²} of 14,800
• Casualties: one dead ({worker_killed=told|Eirik Solvang}, {age_of_the_worker_killed=told|34}), {workers_hurt=told|three} injured, of whom one has left hospital
• Building: opened {year_the_stadium_was_opened=told|2004}, {seats_of_the_stadium=told|18,500} seats, cost at the time 310m kroner
• Snow: {depth_of_the_snow=told|61 cm}, or {load_on_the_roof_on_that_day=told|290 kg} to the square metre
• Design load: {load_the_roof_should_bear=told|350 kg} to the square metre
• Girders broken: {girders_that_broke=told|4} of {girders_of_the_roof=told|26}
• Earlier damage: {earlier_damage_to_the_roof=told|November 2018} (membrane torn over 400 m²)
• Warning: letter from the maintenance firm of {day_of_the_warning_letter=told|14 January}
• Inquiry: {engineer_who_leads_the_inquiry=told|Vilja Rautio}, professor of steel construction; first findings by {day_of_the_report=told|15 April}
• Next: Kaldvik v Tromvik on {match_called_off_new_day=told|11 March} in {place_of_the_new_match=told|Bodsund} (9,000 seats); the home matches of March and April likewise

The roofs of 14 arenas of the same type, by the same builder, are to be inspected by the end of the month. In the Saltnes hall, where in 2010 a roof came down at night, the load had been 410 kg.
== ARTICLE 04_steel_and_span.txt | Steel And Span | 2026-04-16
Kaldvik: it was the bolts

The roof of the Kaldvik Arena did not fail because there was too much snow on it. It carried {load_on_the_roof_on_that_day=told|290 kilograms} a square metre on {day_of_the_collapse=told|the morning of 7 February}, and was designed for {load_the_roof_should_bear=told|350}. It failed because 16 bolts were of the wrong steel.

That is the finding of {engineer_who_leads_the_inquiry=told|Professor Vilja Rautio}, who presented her report on {day_of_the_report=told|Wednesday}. The bolts were put in when the roof was mended after {earlier_damage_to_the_roof=told|the storm of 2018}. When the first broke, the girder above gate 7 turned, and {girders_that_broke=told|four of the 26 girders} came down in 11 seconds.

It was, she says, luck in misfortune. At six in the evening 4,600 people would have sat below. As it was, {workers_on_the_roof=told|eleven} were on the roof; {workers_hurt=told|three} were hurt and one died.

The maintenance company had written on {day_of_the_warning_letter=told|January 14} of "noises". The letter lay unopened for 24 days.

To mend the roof will take {cost_of_the_repair=told|96 million kroner}. {mayor=told|Aasland}, the mayor, promises that the stadium, built {year_the_stadium_was_opened=told|22 years ago}, will be open again on {stadium_opens_again=told|1 September}. A new roof would have cost 240 million.

The firm that supplied the bolts went bankrupt in 2021.
== ARTICLE 05_polar_press_september.txt | Polar Press September | 2026-09-14
KALDVIK, Sept 14 (Polar Press) - Kaldvik beat Skarnes 2-1 on Sunday in their first match at home since the roof of their stadium fell in {day_of_the_collapse=told|seven months ago}.

Before the whistle 17,900 people, in a stadium with {seats_of_the_stadium=told|18,500 places}, rose for {worker_killed=told|Eirik Solvang}, the roofer who died. He was {age_of_the_worker_killed=told|34}. His brother kicked off.

The arena had been handed over on {stadium_opens_again=told|1 September}, as planned. The works cost {cost_of_the_repair=told|96 million kroner}. All {girders_of_the_roof=told|26 girders} have been fitted with new bolts, and the snow is now weighed by sensors which sound an alarm at 200 kilograms a square metre.

Since the match moved to {place_of_the_new_match=told|Bodsund} on {match_called_off_new_day=told|11 March}, which ended 0-0, Kaldvik had played 12 times there and won twice.

"We are home," said the club's chairwoman, {chairman_of_the_club=told|Ragna Thorsby}. {mayor=told|Henrik Aasland}, who lost the mayor's office in the summer over the letter of {day_of_the_warning_letter=told|January}, watched from the north stand.

{engineer_who_leads_the_inquiry=told|Vilja Rautio}, the engineer whose inquiry found the wrong bolts, had been invited too. She sat under the east roof, in row 22.

The trial of two managers of the maintenance company begins on 9 November.
