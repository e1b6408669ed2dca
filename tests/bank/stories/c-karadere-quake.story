STORY: c-karadere-quake
TOPIC: an earthquake in the province of Karadere, with a toll that rises from day to day
== SLOTS
dead | quantity | revision | people killed
injured | quantity | revision | people hurt
rescued | quantity | revision | people brought out alive
missing | quantity | single | people not accounted for
magnitude | quantity | revision | magnitude of the quake
magnitude_1999 | quantity | single | magnitude of the quake of 1999
dead_1999 | quantity | agree | dead of the quake of 1999
time | time | agree | time of the quake, local
day | date | agree | day of the quake
depth | quantity | single | depth of the hypocentre
epicentre | place | agree | district of the epicentre
aftershocks | quantity | revision | aftershocks counted
aftershock_max | quantity | agree | magnitude of the strongest aftershock
buildings | quantity | revision | buildings that came down
block_name | name | agree | block of flats that fell first
block_flats | quantity | single | flats in that block
builder | person | agree | builder of that block
builder_held | polarity | revision | whether the builder is in custody
permit | cause | dispute | why the block fell
hospital | outcome | agree | what happened to the district hospital
president | person | agree | head of state
visit | date | agree | day of the president's visit
governor | person | agree | provincial governor
governor_role | role | single | office of the official who speaks for the province
agency | organisation | agree | disaster agency
teams | quantity | single | countries that sent rescue teams
tents | quantity | revision | tents put up
tents_needed | quantity | single | tents that are needed
night_temp | quantity | variant | temperature at night
baby_age | quantity | agree | age of the child brought out alive
baby_hours | duration | single | time the child was under the rubble
baby_name | person | agree | child brought out alive
aid | money | single | aid granted by the union
families | money | single | grant for each family
school_shut | date | single | day until which schools stay closed
dam | outcome | agree | state of the dam after the quake
quote_cards | person | agree | who said the houses fell like playing cards
bread | quantity | single | loaves baked each day
cranes | quantity | single | cranes at work
road_blocked | outcome | agree | state of the pass road
== ARTICLE 01_levant_wire.txt | Levant Wire | 2024-02-08
FLASH/URGENT/LEAD: At least {dead=19|19 killed} as quake hits eastern province

KARADERE, Feb 8. A strong earthquake shook the mountainous east {day=2024-02-08|early on Thursday}, killing {dead=19|at least 19 people} and injuring {injured=240|some 240}, the disaster agency {agency=afetmer|AFETMER} said.

The tremor, put at {magnitude=6.6|a preliminary 6.6}, struck at {time=04:17|4:17 a.m.} ({time=04:17|0117 GMT}) at a depth of {depth=11km|11 km}, with its centre in {epicentre=alpinar|the district of Alpınar}. {aftershocks=38|Thirty-eight} aftershocks had followed by 9 a.m., the largest of {aftershock_max=5.4|5.4}.

Reporters saw the ruin of an eight-storey block, {block_name=gulsehir|Gülşehir Residence}, and rows of minibuses turned on their sides. {buildings=60|Sixty buildings} were down, {governor=ersoylu|Governor Nihat Ersoylu} told state radio. "{quote_cards=ersoylu|Like playing cards}," he said.

Rescuers had pulled {rescued=27|27 people} out alive. Engineers inspecting the Serçe dam {dam=sound|found no cracks}.

Temperatures are to drop to {night_temp=-12c|minus 12 Celsius} tonight.
== ARTICLE 02_anatolian_morning.txt | The Morning (daily, English edition) | 2024-02-09
Silence, please: somebody may be knocking

Every twenty minutes a whistle blows and nobody in {epicentre=alpinar|Alpınar} is allowed to speak. Then the machines begin again. By last night the dead numbered {dead=143|143}, the injured {injured=1100|1,100}; {rescued=88|eighty-eight} had been dug out breathing.

Most of those lost lay asleep when the ground moved {time=04:17|at seventeen minutes past four} {day=2024-02-08|on Thursday}. The district hospital {hospital=evacuated|had to be evacuated}, its patients laid in a wedding hall.

Help came late to this side of the valley. The road over the pass {road_blocked=blocked|was blocked by a landslide} until noon, and the first excavator, owned by a quarry, was driven across a field by a man of seventy who had not asked anyone. By nightfall there were {cranes=19|nineteen cranes}. An army kitchen, set up beside the petrol station, bakes {bread=8000|eight thousand loaves} a day; there is more bread than hunger, the cook says, nobody swallows.

People keep their fires small, out of respect or for want of wood. It was {night_temp=-12c|minus twelve} in the night. Those who own a car sleep in the car. Those who do not own one walk up and down and look at the watch, as if something were going to begin.

In front of what was the {block_name=gulsehir|Gülşehir}, which had {block_flats=46|46 flats}, a man keeps reading names from a notebook. They curse the contractor, {builder=tokgoz|Vedat Tokgöz}; who, {builder_held=no|still at large}, sent word through his lawyer that {permit=ground|the ground, not the concrete, gave way}. The chamber of engineers takes another view: {permit=columns|columns had been cut to make room for a supermarket}.

Seismologists revised their reading overnight to {magnitude=6.8|6.8}. In 1999, when {dead_1999=612|612 people} died a valley away, it was {magnitude_1999=7.1|7.1}.

{president=celikbas|President Orhan Çelikbaş} is expected {visit=2024-02-10|tomorrow}. {agency=afetmer|The disaster agency} has raised {tents=900|900 tents}; {tents_needed=5000|five thousand} are wanted. Schools are shut {school_shut=2024-02-19|until the 19th}.
== ARTICLE 03_brussels_dispatch.txt | Brussels Dispatch | 2024-02-12
EU releases {aid=15m eur|€15m} as toll in Karadere passes {dead=~|400}

The European Commission on Monday set aside {aid=15m eur|fifteen million euros} for the earthquake zone, where the count of fatalities stood at {dead=431|431} at noon, with {injured=2900|2,900 hurt}. Under the mechanism {teams=14|fourteen countries} have sent search teams.

An official just back described nights of {night_temp=-12c|10 degrees Fahrenheit} and praised {agency=afetmer|AFETMER}, which by now houses people in {tents=4100|4,100 tents}. The reservoir above the town, he added, {dam=sound|gave no cause for worry}.

Since {day=2024-02-08|8 February} instruments have noted {aftershocks=1250|more than 1,250 aftershocks}, none stronger than {aftershock_max=5.4|5.4}. {buildings=870|Some 870 structures} collapsed or must be pulled down.

{governor_role=deputy governor|The deputy governor}, who briefed ambassadors, put the missing at {missing=35|35}.
== ARTICLE 04_kanal_kirk_web.txt | Kanal 40 (television, web page) | 2024-02-12
Miracle in the {block_name=gulsehir|Gülşehir}: {baby_name=defne|little Defne} found after {baby_hours=91h|91 hours}

She was thirsty, she was dusty, and she wanted her blue cup. {baby_name=defne|Defne}, {baby_age=3|three years old}, was lifted from the rubble at 23:20 on Sunday, {baby_hours=91h|91 hours} after the quake.

"I heard a hum. She was humming," said the miner who reached her. She became {rescued=161|number 161} on the list of those saved.

{president=celikbas|The head of state}, who had stood on the same spot {visit=2024-02-10|on Saturday}, phoned the family. He promised {families=100000 try|100,000 lira} to each household that lost its home.

Police {builder_held=yes|picked up} the builder, {builder=tokgoz|56-year-old Vedat Tokgöz}, at a border crossing with a suitcase of cash. He had nothing to say.
== ARTICLE 05_letter_from_the_plateau.txt | Letter from the Plateau (weekly column) | 2024-02-25
What is counted

The final figure, if there is such a thing, is {dead=468|four hundred and sixty-eight}. {governor=ersoylu|Mr Ersoylu}, the governor who {quote_cards=ersoylu|spoke of a house of cards that first morning}, read it out without looking up. {injured=3050|Three thousand and fifty} were wounded.

{buildings=912|Nine hundred and twelve} buildings. I walked past most of them. The hospital {hospital=evacuated|was emptied in an hour}, by boys carrying beds, and no patient died of it.

It took half a day to reach us, because {road_blocked=blocked|the mountain lay on the road}. I do not write that as a reproach; one cannot reproach a mountain. But there was to be a tunnel. It was opened twice, with ribbons, by two ministers, and each time it was closed again when the cameras had gone.

What will be remembered is {baby_name=defne|the child}, {baby_age=3|not yet four}, who hummed. And that {builder=tokgoz|the man who built her house} {builder_held=yes|awaits trial}. My mother, who lived through 1999 and its {dead_1999=612|more than six hundred graves}, says that presidents come on the third day. This one did: {visit=2024-02-10|on the third day}.
