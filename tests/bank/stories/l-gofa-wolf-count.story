STORY: l-gofa-wolf-count
TOPIC: a count of a rare highland wolf in the mountains of southern Ethiopia
== SLOTS
total | quantity | conflict | wolves counted
total_2019 | quantity | agree | wolves counted in 2019
trend | outcome | conflict | whether the number rose or fell
packs | quantity | agree | packs found
pups | quantity | agree | pups among the wolves
rabies_dead | quantity | agree | wolves killed by rabies in the outbreak
rabies_year | date | agree | year of the outbreak
vaccinated | quantity | revision | domestic dogs vaccinated (5,600, later 6,100)
dogs_target | quantity | single | dogs that should have been vaccinated
days | duration | agree | length of the count
cameras | quantity | conflict | camera traps used
volunteers | quantity | agree | volunteers who walked
rangers | quantity | single | rangers who took part
area | quantity | variant | area searched
leader | person | agree | leader of the count
said | quote | conflict | who said that the wolves live beside the herders
announced | date | conflict | day on which the result was published
cause | cause | dispute | scientists blame dogs, herders' union blames the road
cattle | quantity | single | cattle in the park
funder | organisation | conflict | who paid for the count
grant | money | agree | sum of the grant
warden | person | agree | warden of the park
park | place | agree | park where the count was held
road | quantity | agree | length of the new road
roadkill | quantity | single | wolves killed on the road last year
collars | quantity | single | wolves with radio collars
next_count | date | agree | when the next count is due
herder_head | person | agree | chair of the herders' union
height | quantity | single | height of the highest camp
ibex | quantity | single | nyalas seen on the way
== ARTICLE 01_horn_wire.txt | Horn Wire Service | 2025-01-22
Highland wolves of Ethiopia's Gofara range up to {total=214|214}, census finds

ADDIS ABABA, Jan 22 (HWS) - The population of the red highland wolf in {park=Gofara|Gofara National Park} has {trend=rose|grown for the first time in a decade}, according to a census whose results were made public on {announced=2025-01-21|Tuesday}.

Teams on foot, helped by {cameras=160|160 camera traps}, recorded {packs=31|31 packs} with {pups=48|48 pups}. The last survey, in 2019, found {total_2019=187|187 animals}.

"It is a fragile success," said {leader=Desta|Dr Meklit Desta}, the biologist who led the work. She put it down to the injection against rabies of {vaccinated=5600|5,600 dogs} in the villages round the park, out of {dogs_target=8000|8,000} that should have had it. An epidemic in {rabies_year=2021|2021} killed {rabies_dead=39|39 wolves}, and {cause=dogs|stray dogs remain the chief danger}, she said.

The searchers, among them {volunteers=85|85 volunteers}, needed {days=12|12 days} to cover {area=1450km2|1,450 square kilometres} of moorland. The {grant=240000usd|$240,000} bill was met by {funder=Solberg Trust|the Solberg Trust}, a Norwegian charity.

Another census will be held in {next_count=2028|2028}.
== ARTICLE 02_meda_newspaper.txt | Meda (Addis Ababa daily, English edition) | 2025-01-24
Fewer howls over Gofara

By Yonas Tekle

At Camp Sebat, {height=4050m|4,050 metres} above the sea, water freezes in the kettle. It was from here that Warden {warden=Boru|Galma Boru} sent out his {rangers=36|36 rangers} before dawn, for {days=12|a dozen mornings} in November, with a sheet of paper, a pencil and a whistle.

What the sheets say when they are laid side by side is sad. {trend=fell|The wolf has lost ground again}: from {total_2019=187|187} six years ago the park is {trend=fell|down to} {total=162|162}, pups included. There are {pups=48|forty-eight} of these.

Why? {leader=Desta|Meklit Desta}, who headed the survey, points to {cause=dogs|the herders' dogs} and the sickness they carry. {herder_head=Jilo|Haji Kedir Jilo}, chairman of the herders' union, would rather talk of {cause=road|the lorries}. "{cause=road|The asphalt kills them. My dogs bark, that is all}," he told me. The road through the park, {road=46km|46 kilometres} of it, was opened two years ago.

It is {said=Jilo|Jilo, too, who tells me that the wolf and the cow have always drunk from one stream}, and he says it without a smile.

He counts {cattle=22000|22,000 head of cattle} inside the boundary. Nobody has asked him to lead them out. Nobody would know where to.
== ARTICLE 03_canid_society.txt | Highland Canid Society, press office | 2025-01-23
Questions and answers on the wolf census

When were the figures released?
{announced=2025-01-23|This morning}, at a ceremony in the park's visitor centre, with coffee and speeches.

How was it done?
On foot, along fixed lines, by {volunteers=85|eighty-five unpaid helpers} and the park staff. In addition, {cameras=160|eight score automatic cameras} hung at dens and water holes. Together they took in {area=1450km2|145,000 hectares}.

What was found?
{packs=31|Thirty-one family groups}. {collars=14|Fourteen animals} wear radio collars, and every one of them turned up.

Who paid?
{funder=Ministry of Tourism|The Ministry of Tourism in Addis Ababa bore the whole cost}, {grant=240000usd|240,000 US dollars}. We are grateful to it.

Is rabies over?
No. After the disaster of {rabies_year=2021|four years ago}, in which {rabies_dead=39|thirty-nine of our wolves died}, the teams went from yard to yard with the vaccine, and {vaccinated=5600|five thousand six hundred dogs} are now protected.

What about people?
"Wolf and cow have always drunk from the same stream," {said=Boru|says Galma Boru}, {warden=Boru|who has been the warden for nine years}. We could not put it better.

When do you come back?
In {next_count=2028|three years}.
== ARTICLE 04_paw_print.txt | Paw Print (wildlife travel column) | 2025-02-02
Sleeping badly in wolf country

I went to {park=Gofara|Gofara} for the giant mole rats and stayed for what eats them. My guide, a student from Arba Minch with the feet of a goat, had been one of the {volunteers=85|85} who walked the lines in November. Her share was nine days of rain and {ibex=3|three mountain nyalas} seen from a long way off.

"Everyone asks about the number," she said. "{total=214|Two hundred and fourteen}. I saw six." Half of what is known, she added, is known from film: {cameras=60|sixty little boxes strapped to rocks}, of which baboons stole two.

On the way down we crossed the famous new road, {road=46km|twenty-nine miles} of black ribbon over the moor. {roadkill=5|Five wolves} died on it in 2024. {herder_head=Jilo|Kedir Jilo}, who speaks for the cattle people and poured us coffee with salt in it, holds {cause=road|the traffic responsible for everything}. The scientists shake their heads and say {cause=dogs|dogs, dogs, dogs}.

His own three had had the needle that week; with them, he had been told, the vaccinators' list stood at {vaccinated=6100|6,100}. We drank the coffee. Somewhere behind the hut, a long way up, something began to howl, and all the dogs in the village answered it at once.
