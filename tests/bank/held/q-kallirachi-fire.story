STORY: q-kallirachi-fire
TOPIC: a forest fire burns for five days on a Greek peninsula
== SLOTS
start_day | date | agree | day on which the fire broke out
start_time | time | variant | hour at which the fire broke out
area | quantity | revision | area burned
dead | quantity | revision | people killed
victim_one | person | agree | shepherd who died
victim_age | quantity | conflict | age of the shepherd
volunteer_age | quantity | single | age of the volunteer who died
houses | quantity | conflict | dwellings destroyed
evacuated_villages | quantity | agree | villages ordered to leave
evacuated_people | quantity | agree | people moved out
firefighters | quantity | agree | firefighters on the ground
aircraft | quantity | agree | water-dropping planes
foreign_crew | quantity | agree | firefighters sent from abroad
foreign_from | place | conflict | country that sent the ground crew
monastery | outcome | conflict | what became of the monastery
monastery_name | name | agree | name of the monastery
monks | quantity | single | monks taken out by boat
cause | cause | dispute | how the fire began
arrest | polarity | conflict | was the beekeeper held or let go
suspect_age | quantity | agree | age of the beekeeper
minister | person | agree | civil protection minister
fire_chief | person | agree | fire service spokeswoman
contained_day | date | conflict | day on which the fire was declared under control
aid_house | money | agree | grant for a destroyed home
aid_first | money | single | first payment in cash
wind | quantity | variant | strength of the wind
fire_2007 | quantity | agree | people killed in the fires of 2007 in the district
hives | quantity | single | beehives lost
olive | quantity | single | olive trees lost
breaks | quantity | single | length of firebreak cleared of the length planned
== ARTICLE 01_aegean_wire.txt | Aegean Wire | 2024-07-15
Shepherd killed, villages emptied as blaze sweeps Greek peninsula

ATHENS, July 15 - {dead=1|One man} has died and {evacuated_villages=7|seven villages} have been evacuated on the Kallirachi peninsula in southern Greece, where gale-force winds pushed a wildfire across {area=2100|2,100 hectares} of pine and olive groves overnight, authorities said on Monday.

The victim was {victim_one=liakos|Stavros Liakos}, a {victim_age=71|71-year-old} shepherd who had gone back for his animals, fire service spokeswoman {fire_chief=mavridou|Eleni Mavridou} told a briefing. He was found in a dry stream bed not far from his pen.

Flames were first reported at {start_time=14:20|2:20 p.m.} on {start_day=2024-07-14|Sunday} near a country road. Within three hours they had reached the sea.

More than {firefighters=320|320 firefighters} are deployed, backed by {aircraft=11|11 water bombers}, although gusts of {wind=8bf|eight on the Beaufort scale} had kept the planes on the ground until noon. A team of {foreign_crew=46|46} from {foreign_from=romania|Romania} which is spending the summer in Greece under a European scheme has joined the line above the harbour.

The {monastery_name=profitis ilias|monastery of Profitis Ilias}, founded in the 17th century, {monastery=burned|was gutted in the early morning}, Mavridou said.

In all {evacuated_people=3400|3,400 people} received text messages telling them to go. Most slept in cars or in a school gymnasium; others were ferried across the bay by fishermen who would accept no money.

Greece has suffered a dry winter and its hottest June on record. In 2007 fires in the same district killed {fire_2007=12|12 people}.
== ARTICLE 02_radio_laurion_gulf.txt | Radio Argo Bay 92.8 (news page) | 2024-07-17
Kallirachi: what people are telling us, day four

- {dead=2|Two families} are now in mourning. Besides {victim_one=liakos|Barba-Stavros}, a volunteer from the hunting club, aged {volunteer_age=44|44}, lost his life on Tuesday when his pickup overturned in the smoke. {victim_one=liakos|Liakos} was {victim_age=77|seventy-seven} and still walked to Argo for the Easter market.

- The map from the satellite service shows {area=4800|4,800 hectares} blackened. That is nearly every slope you can see from the ferry.

- Good news from above: {monastery_name=profitis ilias|Profitis Ilias} {monastery=saved|stands untouched}. The abbot rang us from the courtyard to say that the flames turned at the cypress wall. His {monks=5|five monks}, taken off by boat, want to know when they may return.

- Many of you ask about the {suspect_age=63|63-year-old} beekeeper. His lawyer tells us that {arrest=released|he walked free yesterday} after giving evidence for two hours. "{cause=cable|The power line did it}," the lawyer says. "Everyone in the village saw the sparks." The police say {cause=smoker|it was his smoker, put down in dry grass}.

- Minister {minister=kontos|Petros Kontos} came, walked, looked sad and announced {aid_house=150000|up to 150,000 euros} for whoever has lost a home. The council has counted {houses=38|thirty-eight houses} destroyed.

- The foreign lads by the petrol station, {foreign_crew=46|all forty-six}, are {foreign_from=moldova|Moldovans}. Somebody bring them peaches.

- Water is off in Ano Kallirachi. It smells of resin even with the windows shut, and the cicadas have stopped.
== ARTICLE 03_civil_protection.txt | Ministry of Climate Crisis and Civil Protection | 2024-07-19
Announcement on the Kallirachi wildfire

The Ministry informs the public that the fire which started on {start_day=2024-07-14|14 July} at {start_time=14:20|14.20 hours} {contained_day=2024-07-18|was brought under full control last night, Thursday}. Forces will remain in place because of the danger of rekindling.

Deployed at the peak: {firefighters=320|320 members of the Fire Service} with 74 vehicles, and {aircraft=11|eleven aircraft}. Winds reached {wind=8bf|40 knots}.

Damage, provisional. Affected area: {area=5300|5,300 hectares}. Dwellings beyond repair: {houses=53|53}. Agricultural stores: 112. Olive trees: {olive=19000|about 19,000}. The Ministry expresses its sorrow for the {dead=2|two deceased}.

Preventive evacuation through the 112 number, which concerned {evacuated_villages=7|seven settlements} and {evacuated_people=3400|3,400 residents and visitors}, has been lifted with one exception.

Origin. According to the Fire Service's arson directorate {cause=smoker|the fire is attributed to the negligent use of a bee smoker}. A man aged {suspect_age=63|sixty-three} {arrest=detained|has been in custody since Tuesday} and will appear before the prosecutor of first instance.

Support. Owners whose home has been classified as red will be entitled to {aid_house=150000|150,000 euros at most}, and, by way of a first relief, to {aid_first=6000|6,000 euros} without an application. The relevant platform opens on Monday.

The Minister, {minister=kontos|Petros Kontos}, thanks the volunteers, the municipal water trucks, the Coast Guard and all those who opened their doors.
== ARTICLE 04_ash_and_honey_blog.txt | The Dry Stone Letter (blog) | 2024-07-20
After the fire

When the sirens stopped, {contained_day=2024-07-17|on Wednesday evening, with the whole front declared beaten}, nobody cheered. We sat on the quay and passed round a melon.

I have lived on the peninsula for nineteen years and I keep bees, so I am asked about it. I know the accused a little. He lost {hives=140|a hundred and forty hives}. If he did it he has punished himself, and if, as he swears, {cause=cable|a swinging cable above his field} lit the grass, then a very large company will find a very small bill in its post.

There will be talk of the dead, and there should be. It came to {dead=3|three} this morning: a woman from the old people's home, moved in the night, whose lungs gave up in hospital. Years ago, in the autumn of 2007, we put up a stone with {fire_2007=12|twelve names}. Everything green went that year, and we said it could not happen twice, because what was there left to burn? Trees, it turns out. They grow.

Ms {fire_chief=mavridou|Mavridou} of the fire service said on television that of 80 kilometres of firebreak in the plan only {breaks=31|31} had been cleared. She said it without raising her voice, and the next day somebody else was doing the briefings.

I climbed to {monastery_name=profitis ilias|Profitis Ilias} at dawn. Down below you can make out {houses=38|the thirty-eight homes that are gone}, like missing teeth; up here {monastery=burned|the roof is lying in the nave}. A monk was sweeping, which seemed about right.
