STORY: a-wadi-rihab-fire
TOPIC: a fire in a camp for Syrian refugees in northern Jordan
== SLOTS
day | date | agree | day of the fire
hour | time | agree | hour at which the fire began
camp | place | agree | the camp
sector | place | agree | part of the camp that burned
cause | cause | conflict | what started the fire
shelters | quantity | conflict | shelters destroyed
dead | quantity | revision | people who died
girl | person | single | girl who was missing
girl_found | outcome | agree | what became of the missing girl
homeless | quantity | agree | people who lost their shelter
hurt | quantity | agree | people injured
fire_out | duration | variant | time needed to put the fire out
engines | quantity | agree | fire engines
chief | person | agree | governor of the province
un_head | person | agree | head of the refugee agency's office
tents_by | organisation | conflict | who gave the tents
tents | quantity | single | tents delivered
school_saved | polarity | conflict | whether the school burned
teacher | person | agree | teacher who led children out
children | quantity | agree | children led out
population | quantity | agree | inhabitants of the camp
opened | date | agree | year the camp opened
earlier_fire | date | single | year of an earlier fire
wind | quantity | variant | speed of the wind
appeal | money | agree | money asked for
pledge | money | single | first pledge
king | polarity | single | whether the king visited
bakery | quantity | single | loaves baked
solar | quantity | single | solar panels lost
inquiry | duration | single | time for the inquiry
minister | person | agree | minister of the interior
spare | place | single | place where families sleep
== ARTICLE 01_amman_newsline.txt | Amman Newsline | 2024-12-04
Fire sweeps through refugee camp in north Jordan

AMMAN – A fire destroyed {shelters=214|214 shelters} at {camp=Wadi Rihab|the Wadi Rihab camp for Syrian refugees} {day=2024-12-03|on Tuesday night}, killing {dead=3|three people} and hurting {hurt=31|31 others}, the Public Security Directorate said.

It broke out {hour=20:20|at twenty past eight} in {sector=Sector 6|Sector 6} and was fanned by gusts of {wind=60|60 kilometres an hour}. {engines=14|Fourteen engines} needed {fire_out=3h|three hours} to put it out.

{cause=gas stove|An overturned gas stove} started it, according to civil defence.

Governor {chief=Obeidat|Tareq Obeidat} said that {homeless=1180|1,180 people} had spent the night in tents and in {spare=sports hall|a sports hall}. The tents were {tents_by=Red Crescent|provided by the Jordan Red Crescent}.

One girl, {girl=Hala|Hala, nine}, was missing for some hours and {girl_found=alive|was found asleep in a water tank, unharmed}. A teacher, {teacher=Abu Saleh|Umm Yazan Abu Saleh}, led {children=42|42 children} out of an evening class.

The camp, opened {opened=2013|in 2013}, houses {population=12000|around 12,000 people}. {school_saved=burned|The school was lost}.
== ARTICLE 02_levant_dispatch.txt | The Levant Dispatch (London) | 2024-12-05
Jordan camp fire: "All my winters were in that box"

What is left of {sector=Sector 6|the sixth sector} of {camp=Wadi Rihab|Wadi Rihab} looks like a tray of burnt toast. {shelters=241|Two hundred and forty-one prefabricated cabins} have gone, and with them {homeless=1180|the homes of nearly 1,200 people}, most of whom had fled Homs and Daraa more than a decade ago.

{dead=4|Four are dead}, among them a man who went back for his mother's photograph. {hurt=31|Thirty-one were treated}.

The origin appears to lie in {cause=wiring|faulty wiring between two cabins} where families shared a cable. {hour=20:20|Shortly before half past eight in the evening}, people say, there was a blue flash. The wind did the rest: {wind=60|37 mph} by the airport's instrument.

"I counted heads, and counted again, and we ran," says {teacher=Abu Saleh|the teacher}, whose {children=42|forty-two pupils} were learning the parts of a cell. Children are proud to report that {school_saved=stands|the classrooms are still there}, black on one side.

{tents_by=UNHCR|The UN refugee agency} brought {tents=300|300 tents} by lorry before dawn. A bakery in Mafraq delivered {bakery=4000|4,000 loaves}.

{minister=Shdeifat|The interior minister, Firas Shdeifat,} has promised an inquiry {inquiry=4 weeks|within four weeks}.
== ARTICLE 03_un_situation_report.txt | UN refugee agency, Jordan (situation report) | 2024-12-09
SITUATION REPORT No. 2 – WADI RIHAB FIRE

Highlights
- Date of event: {day=2024-12-03|3 December}.
- Fatalities: {dead=5|five}, after one patient died of burns in Irbid on Saturday.
- Displaced: {homeless=1180|1,180 individuals in 236 families}.
- Losses include {solar=900|900 solar panels}.

Response
The Office, under {un_head=Halvorsen|Representative Marit Halvorsen}, has set up a help desk. Cash assistance is paid from Sunday. A joint assessment with the governor, {chief=Obeidat|Mr. Obeidat}, was concluded.

Needs
USD {appeal=6.5m|6.5 million} is needed for 12 months. A first USD {pledge=1.2m|1.2 million} has been pledged.

Context
{camp=Wadi Rihab|Wadi Rihab}, established in {opened=2013|2013}, has a registered population of {population=12000|12,000}. A previous fire, in {earlier_fire=2017|2017}, destroyed a storehouse.

Photographs of the missing girl should no longer be shared: {girl_found=alive|she is safe and with her aunt}.
== ARTICLE 04_camp_radio.txt | Rihab FM (camp community radio, blog) | 2024-12-08
Six nights

We are back on air with one microphone. Thank you to the listener who lent it.

On {day=2024-12-03|Tuesday} the sky was orange. Our grandmother's clock stopped {hour=20:20|at 8.20}, and perhaps that is where a story starts. {engines=14|The fourteen fire trucks} came from three towns, and it was {fire_out=3h|after eleven} when they rolled up the hoses.

{un_head=Halvorsen|Ms Halvorsen of the UN} came to the radio. She said {appeal=6.5m|six and a half million dollars} would rebuild all that was lost. {minister=Shdeifat|Mr Shdeifat, the minister,} came too, with cameras, and drank tea. {king=no|His Majesty has not been here}; the Crown Prince has.

On rumours. No, nobody set fire to anything. No, the water tank girl isn't a miracle. She is a girl who likes quiet.

Schoolwork: there will be lessons from Monday, under the big tarpaulin, in coats.
