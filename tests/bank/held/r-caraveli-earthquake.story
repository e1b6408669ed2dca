STORY: r-caraveli-earthquake
TOPIC: an earthquake strikes the coast of Arequipa region in southern Peru
== SLOTS
day | date | agree | day of the earthquake
time | time | agree | local time of the earthquake
magnitude | quantity | agree | magnitude of the earthquake
depth | quantity | conflict | depth of the earthquake
dead | quantity | revision | people killed
injured | quantity | revision | people injured
missing | quantity | revision | people still missing
aftershocks | quantity | single | aftershocks counted in the first half day
aftershock_mag | quantity | single | magnitude of the strongest aftershock
homes_destroyed | quantity | agree | houses that collapsed or cannot be lived in
homes_damaged | quantity | single | houses damaged but standing
hospital | polarity | agree | whether the hospital in Caravelí was evacuated
governor | person | agree | governor of Arequipa region
mayor | person | conflict | mayor of Atico
emergency_days | duration | agree | length of the state of emergency
tents | quantity | agree | tents sent on the navy ship
tents_asked | quantity | single | tents asked for by the mayor
road | place | agree | place where the Pan-American highway was cut
road_open | date | single | day on which one lane of the highway reopened
tsunami | duration | agree | time until the tsunami alert was lifted
quake_1987 | quantity | agree | people killed in the earthquake of 1987
quake_1987_mag | quantity | single | magnitude of the earthquake of 1987
church | other | single | year in which the church at Atico was built
schools | date | single | day on which schools reopen
children | quantity | single | children among the dead
aid | money | agree | money released by the government
victim_age | quantity | single | age of the woman killed in Chala
survivor_age | quantity | single | age of the man dug out in Atico
== ARTICLE 01_andina_sur_wire.txt | Andina Sur Wire | 2025-03-11
Strong quake hits southern Peru, at least {dead=9|nine dead}

AREQUIPA, Peru - An earthquake of magnitude {magnitude=6.8|6.8} struck the coast of southern Peru early {day=2025-03-11|on Tuesday}, killing at least {dead=9|nine people} and injuring {injured=86|86}, civil defence officials said.

The quake hit at {time=04:17|4:17 a.m. local time} (0917 GMT), 42 km southwest of the town of Caravelí, at a depth of {depth=31|31 km}, the country's seismological service said.

"Most of the dead were in adobe houses that came down while people slept," the governor of Arequipa region, {governor=Quispe|Hernán Quispe Larrea}, told reporters. {missing=5|Five people} were still missing in the fishing town of Atico, he said.

Civil defence said at least {homes_destroyed=340|340 houses} had collapsed or could no longer be lived in. {hospital=yes|Patients at the hospital in Caravelí were evacuated} into the car park as a precaution after cracks appeared in two walls.

The navy issued a tsunami alert for the coast and lifted it {tsunami=2h|two hours} later. Waves of no more than 40 cm were recorded.

A landslide cut the Pan-American highway {road=Ocoña|near Ocoña}, stranding dozens of trucks and buses. Police said it was not clear when the road would reopen.

Seismologists had counted {aftershocks=61|61 aftershocks} by the late afternoon, the strongest with a magnitude of {aftershock_mag=5.2|5.2}.

The mayor of Atico, {mayor=Huamaní|Rosa Huamaní}, said the town had no electricity or water. "We need {tents_asked=600|600 tents} before nightfall," she said. "People are afraid to go back inside."

The government in Lima declared a state of emergency for {emergency_days=60d|60 days} in three provinces and released {aid=25m|25 million soles} ($6.8 million) for relief work.

Peru lies on the edge of two tectonic plates and is hit by quakes often. In 1987 an earthquake of magnitude {quake_1987_mag=7.4|7.4} on the same stretch of coast killed {quake_1987=112|112 people}.
== ARTICLE 02_el_comercial_del_sur.txt | El Comercial del Sur | 2025-03-12
Death toll in Arequipa earthquake rises to {dead=14|14} as rescuers search Atico

The number of people killed by the earthquake that struck the south of the country {day=2025-03-11|on Tuesday} has risen to {dead=14|14}, the civil defence institute said last night. Another {injured=131|131 people} were injured, 20 of them seriously.

{children=3|Three of the dead} were children, among them two brothers from Atico whose home fell in when the quake struck at {time=04:17|4.17 in the morning}.

The earthquake, of magnitude {magnitude=6.8|6.8}, had its epicentre at sea and a depth of {depth=13|13 kilometres}, according to the seismological service. A tsunami alert was lifted after {tsunami=2h|two hours}.

Governor {governor=Quispe|Hernán Quispe} said that {homes_destroyed=340|340 houses} had collapsed or were no longer habitable and that a further {homes_damaged=1150|1,150} were damaged but standing. "We have told people for thirty years that adobe kills," he said. "We have not given them anything else to build with."

A navy ship left Callao yesterday afternoon with {tents=450|450 tents}, blankets and a water treatment plant. It was expected in Atico this morning.

The mayor of Atico, {mayor=Huarcaya|Rosa Huarcaya}, spent the night with residents on the football field. Behind her the tower of the church, built in {church=1894|1894}, had lost its bell and most of its upper storey.

Lima has declared a {emergency_days=60d|60-day} state of emergency in three provinces and released {aid=25m|25 million soles}. The opposition in Congress said the amount was too small. After the 1987 earthquake, which killed {quake_1987=112|112 people}, rebuilding took nine years.

{hospital=yes|The hospital in Caravelí was evacuated} and its patients were being treated under canvas. The Pan-American highway remained blocked {road=Ocoña|near Ocoña}, with queues of eight kilometres on the northern side.

Luz Marina Choque, a shopkeeper in Chala, lost her mother, {victim_age=78|78}. "She went back for her identity card," she said.
== ARTICLE 03_radio_misti.txt | Radio Misti | 2025-03-13
Navy brings tents to Atico; highway open in one lane

A navy ship has landed {tents=450|450 tents} at Atico, two days after the earthquake that killed {dead=14|14 people} on the coast of Arequipa.

Residents who had slept on the football field since {day=2025-03-11|Tuesday} began moving into the tents at noon. Regional governor {governor=Quispe|Hernán Quispe} told Radio Misti that families with small children would go first.

{missing=0|No more people are missing}, the fire brigade said. The last survivor, a {survivor_age=66|66-year-old} net mender, was dug out in Atico on Tuesday night with a broken leg. He is one of {injured=131|131 people} hurt.

What we know so far:

The earthquake had a magnitude of {magnitude=6.8|6.8} and struck at {time=04:17|4:17 am}. The seismological service put its depth at {depth=31|31 kilometres}.

At least {homes_destroyed=340|340 houses} collapsed or cannot be lived in. Engineers from the national university will start inspecting the others on Monday.

{hospital=yes|The hospital in Caravelí was evacuated} and remains closed. Serious cases are flown to Arequipa city, 25 minutes away by helicopter.

One lane of the Pan-American highway {road=Ocoña|near Ocoña} was reopened {road_open=2025-03-12|on Wednesday night}. Heavy trucks must still wait.

Schools in the three provinces stay closed until {schools=2025-03-24|Monday, 24 March}.

The state of emergency runs for {emergency_days=60d|60 days}. The government has released {aid=25m|25 million soles}, of which four million had reached the municipalities by this morning, the governor said.

The mayor of Atico, {mayor=Huamaní|Rosa Huamaní}, thanked the crew of the ship but said her town would need bricks and cement, not canvas. "Winter is coming and the wind here takes everything," she said.

Older residents remember the earthquake of 1987. "That one lasted longer," said Teófilo Ccori, 81, who was a fisherman then. "But we had fewer houses to lose."
