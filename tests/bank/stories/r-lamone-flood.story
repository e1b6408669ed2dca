STORY: r-lamone-flood
TOPIC: a river bursts its banks and floods towns in Emilia-Romagna, Italy
== SLOTS
day | date | agree | day on which the levee broke
place | place | agree | place where the levee broke
dead | quantity | revision | people killed
missing | quantity | revision | people missing
evacuated | quantity | agree | people evacuated from their homes
evac_faenza | quantity | single | evacuated people from Faenza alone
rain | quantity | agree | rain that fell in the period
rain_hours | duration | agree | period in which the rain fell
rain_avg | quantity | single | rain of a usual November
breach | quantity | agree | length of the gap in the levee
level | quantity | single | height of the river at its peak
governor | person | agree | president of the region
mayor | person | agree | mayor of Bagnara di Sopra
victim_age | quantity | agree | age of the farmer who was killed
victim | name | agree | the farmer who was killed
power_cut | quantity | agree | households without electricity at the worst moment
power_left | quantity | single | households still without electricity on Saturday
damage | money | agree | region's first estimate of the damage
fund | money | agree | money released by the cabinet
fund_asked | money | single | money asked for by the region
flood_2015 | quantity | agree | people killed in the flood of 2015
works_2015 | money | single | money promised for levees after the flood of 2015
works_done | quantity | single | share of the promised works that has been finished
red_alert | time | single | hour at which the red alert was issued
firefighters | quantity | agree | firefighters at work
rail | date | agree | day on which trains are to run again
inquiry | place | single | where prosecutors opened an inquiry
pears | quantity | single | hectares of orchards under water
cows | quantity | single | cattle drowned
rescued | quantity | single | people taken from roofs by helicopter
== ARTICLE 01_agenzia_peninsula.txt | Agenzia Peninsula | 2025-11-06
Two dead as river bursts banks in northern Italy, thousands evacuated

BOLOGNA - {dead=2|Two people} were killed and {missing=4|four} were missing after the river Lamone burst its banks in northern Italy {day=2025-11-06|on Thursday}, forcing more than {evacuated=6200|6,200 people} from their homes, officials said.

The levee gave way shortly before dawn {place=Bagnara di Sopra|at Bagnara di Sopra}, east of Faenza, leaving a gap {breach=80m|80 metres} long. Water up to two metres deep ran through the streets.

Some {rain=210|210 millimetres} of rain fell in {rain_hours=36h|36 hours}, the regional weather service said.

One of the dead was {victim=Gaddoni|Elvio Gaddoni}, a {victim_age=71|71-year-old} farmer who was swept away while trying to open a barn. The second was a woman whose car was found in a ditch.

"The ground could take no more water," the president of the Emilia-Romagna region, {governor=Bertazzoni|Silvia Bertazzoni}, told a news conference in Bologna. "Please stay on the upper floors and do not go to look at the rivers."

The fire brigade said {firefighters=780|780 firefighters} were at work, and that its helicopters had taken {rescued=54|54 people} from roofs. Electricity was cut to {power_cut=19000|19,000 households}.

Trains between Bologna and Rimini were halted. The railway company said the line would not reopen before {rail=2025-11-10|Monday}.

The mayor of Bagnara di Sopra, {mayor=Zoli|Matteo Zoli}, said the red alert had reached him at {red_alert=22:00|10 p.m.} on Wednesday. "We rang every doorbell," he said.

In 2015 a flood on the same river killed {flood_2015=7|seven people}.
== ARTICLE 02_la_gazzetta_nazionale.txt | La Gazzetta Nazionale | 2025-11-07
Flood in Romagna: {dead=3|three dead}, and the old question of the levees

There is a line of mud on the walls of {place=Bagnara di Sopra|Bagnara di Sopra} at the height of a man's chin. Beneath it, yesterday, nothing was where it had been.

{dead=3|Three people} have died and {missing=3|three more} are missing since the Lamone broke through its levee there {day=2025-11-06|on Thursday}. The body of the third victim, a pensioner, was found in a cellar last night. More than {evacuated=6200|6,200 people} have been evacuated, {evac_faenza=2400|2,400} of them in Faenza.

The first to die was {victim=Gaddoni|Elvio Gaddoni}, {victim_age=71|71}, who had kept cows beside the river all his life.

The region's weather service measured {rain=210|210 millimetres} of rain in {rain_hours=36h|36 hours}. In a usual November, it said, {rain_avg=95|95} fall in the whole month. The river peaked at {level=9.4m|9.4 metres}, 40 centimetres above the top of the levee before the earth gave way over a length of {breach=80m|80 metres}.

After the flood of 2015, which killed {flood_2015=7|seven people}, the government of the day promised {works_2015=130m|130 million euros} for the levees. According to the court of auditors, {works_done=38%|38 per cent} of the works have been finished.

"I have written eleven letters," said the mayor, {mayor=Zoli|Matteo Zoli}. "I can show you the replies. There are two."

The president of the region, {governor=Bertazzoni|Silvia Bertazzoni}, put the damage at {damage=900m|900 million euros}, a first estimate, and asked Rome for {fund_asked=150m|150 million} at once. The cabinet, meeting in the evening, released {fund=60m|60 million}. The civil protection minister, Aldo Ferrante, said that more would follow "when we have seen the bills".

Prosecutors {inquiry=Ravenna|in Ravenna} have opened an inquiry. No one is under investigation so far.

The main line between Bologna and Rimini stays shut until {rail=2025-11-10|Monday} at the earliest.
== ARTICLE 03_faenza_oggi.txt | Faenza Oggi | 2025-11-08
"We will be shovelling until Christmas": the third day in Bagnara

BAGNARA DI SOPRA - The water has gone from the piazza. What it left behind is being carried out of the houses by students, scouts and a football team from Forlì.

The number of victims stands at {dead=4|four} after divers found the body of a missing man near the bridge at Boncellino on Friday. {missing=2|Two people} are still being looked for.

Of the {evacuated=6200|6,200 people} who had to leave their homes after the levee broke {day=2025-11-06|on Thursday}, about half were back by last night. Electricity, cut at the worst moment to {power_cut=19000|19,000 households}, is still missing in {power_left=1300|1,300}.

The mayor, {mayor=Zoli|Matteo Zoli}, who slept in the town hall, asked people not to come by car. "Come on foot, come with boots, and bring a shovel," he said.

The farmers' union counts {pears=3100|3,100 hectares} of pear and peach orchards under water and {cows=420|420 cattle} drowned. Most of the animals belonged to two farms. One was that of {victim=Gaddoni|Elvio Gaddoni}, the {victim_age=71|71-year-old} who lost his life in his yard. His funeral will be held on Tuesday.

On the levee itself, machines are filling the gap of {breach=80m|80 metres} with boulders from a quarry near Brisighella. The river authority hopes to finish before the next rain, forecast for Wednesday. The downpour of this week brought {rain=210|210 millimetres} in {rain_hours=36h|36 hours}.

{firefighters=780|The 780 firefighters} sent here from all over Italy will remain for at least a week, the provincial command said.

The {fund=60m|60 million euros} released by the government did not impress the region's president, {governor=Bertazzoni|Silvia Bertazzoni}, who visited on Friday. Her offices put the damage at {damage=900m|900 million}. "That is a deposit," she said.

Trains on the Bologna-Rimini line should run again {rail=2025-11-10|on Monday}, with delays.
