STORY: r-mlawka-train-crash
TOPIC: a passenger express hits a stationary freight train in Poland
== SLOTS
day | date | conflict | day of the crash
time | time | agree | hour of the crash
place | place | agree | station near which the trains collided
dead | quantity | revision | people killed
injured | quantity | conflict | people injured
serious | quantity | agree | injured in serious condition
aboard | quantity | agree | people on the express
speed | quantity | agree | speed of the express at impact
limit | quantity | single | permitted speed on that stretch
route_from | place | agree | where the express came from
route_to | place | agree | where the express was bound
cars | quantity | agree | carriages of the express that left the rails
cars_total | quantity | single | carriages of the express
freight | other | agree | load of the freight train
freight_cars | quantity | single | wagons of the freight train
dispatcher_age | quantity | agree | age of the dispatcher who was detained
dispatcher_detained | polarity | agree | whether the dispatcher was detained
driver_age | quantity | single | age of the driver of the express
prosecutor | person | agree | spokesperson of the prosecutors
minister | person | agree | infrastructure minister
mourning | duration | conflict | length of the national mourning
crash_2007 | quantity | agree | people killed in the crash of 2007
signals | money | agree | value of the signalling contract
signals_done | date | single | year in which the new signals should be ready
shift | duration | single | hours the dispatcher had been on duty
blood | quantity | single | people who gave blood
foreigners | quantity | single | foreigners among the dead
silence | duration | single | time without trains heard in the village
reopen | date | single | day on which one track is to reopen
hospitals | quantity | agree | hospitals to which the injured were taken
== ARTICLE 01_pat_agency.txt | Press Agency Wisła | 2025-09-26
Express hits freight train in northern Poland, {dead=8|eight killed}

WARSAW - At least {dead=8|eight people} were killed and {injured=57|57} injured when an express ran into the back of a stationary freight train in northern Poland {day=2025-09-26|on Friday}, the fire service said.

The collision happened at {time=05:48|5:48 a.m.} {place=Konopki|near the station of Konopki}, on the main line south of Mława. The express was on its way from {route_from=Gdańsk|Gdańsk} to {route_to=Kraków|Kraków} with {aboard=214|214 people} on board, the railway operator said.

The locomotive and {cars=3|three carriages} left the rails. The freight train was carrying {freight=gravel|gravel} and had been waiting for a signal.

"The train was travelling at {speed=138|138 kilometres an hour} when it hit," the infrastructure minister, {minister=Walczak|Dorota Walczak}, told reporters at the scene. "The driver braked, but he had no chance." The driver, {driver_age=53|53}, was among the dead.

{serious=12|Twelve of the injured} were in serious condition. They were taken to {hospitals=5|five hospitals}, two of them in Warsaw.

{dispatcher_detained=yes|Police detained the dispatcher on duty}, a {dispatcher_age=44|44-year-old} man. "He will be questioned as soon as a doctor allows it," said {prosecutor=Lis|Marek Lis}, a spokesman for the prosecutors in Płock. No charges have been brought.

The president announced {mourning=2d|two days} of national mourning, starting at midnight.

Services between Warsaw and Gdańsk were diverted, with delays of up to three hours.

It is the worst rail accident in the country since 2007, when {crash_2007=16|16 people} were killed in a collision at Borowa.
== ARTICLE 02_dziennik_stoleczny.txt | Dziennik Stołeczny (English page) | 2025-09-27
{dead=11|Eleven dead} at Konopki: why did the signal show green?

The death toll of the rail disaster {place=Konopki|near Konopki} has risen to {dead=11|11} after two passengers died in hospital and the body of a third was found under the second carriage. Two of the dead were {foreigners=2|foreigners}, students from Lithuania and Ukraine.

{injured=75|Seventy-five people} were injured, of whom {serious=12|12} are in serious condition. They are being treated in {hospitals=5|five hospitals}.

The express from {route_from=Gdańsk|Gdańsk} to {route_to=Kraków|Kraków}, with {cars_total=8|eight carriages} and {aboard=214|214 people} on board, struck a freight train loaded with {freight=gravel|gravel} at {time=05:48|5.48} {day=2025-09-26|on Friday morning}. {cars=3|Three carriages} came off the rails.

Data from the recorder show that the express was doing {speed=138|138 km/h}. The limit on this stretch is {limit=140|140}. The driver, then, did nothing wrong, two railway experts told this newspaper. The question is why the signal let him pass.

{dispatcher_detained=yes|The dispatcher remains in custody}. The {dispatcher_age=44|44-year-old} had been on duty for {shift=11h|11 hours}, according to his union, which says that the signal box has been short of two people since the spring. "We will look at the rosters," said {prosecutor=Lis|Marek Lis} of the prosecutor's office in Płock.

The signals at Konopki date from 1978. A contract to replace them, worth {signals=310m|310 million zlotys}, was signed three years ago. Work should have ended last December. It is now to be ready in {signals_done=2027|2027}.

Minister {minister=Walczak|Dorota Walczak} rejected calls to step down. "I will resign when I have something to resign for," she said. The opposition wants an extraordinary sitting of parliament next week.

Flags are at half-mast. The national mourning lasts {mourning=3d|three days}.

After the Borowa collision of 2007, with its {crash_2007=16|16 dead}, three commissions wrote three reports. The second of them recommended new signals on this line.
== ARTICLE 03_kurier_polnocny.txt | Kurier Północny | 2025-09-29
Village that ran towards the noise

Halina Sobczak thought a gas bottle had gone off. Then she saw the lights of a carriage where there should have been only the embankment.

She and her neighbours were the first to reach the express that crashed {place=Konopki|near Konopki} {day=2025-09-25|on Thursday} at {time=05:48|5.48 a.m.}. They brought ladders, blankets and, later, soup for 90 firefighters.

{dead=11|Eleven people} lost their lives. {injured=57|Fifty-seven} were injured, and {serious=12|12 of them} were in a serious condition when they were taken away. Doctors say nine of those are now out of danger.

The train had come from {route_from=Gdańsk|Gdańsk} and was going to {route_to=Kraków|Kraków}. There were {aboard=214|214 people} on board, many of them students returning for the new term. {cars=3|Three carriages} lay on their sides among the {freight=gravel|gravel} spilled from the goods train, which had {freight_cars=32|32 wagons}.

In Mława, {blood=640|640 people} gave blood over the weekend. The queue went twice round the fire station.

Nobody in the village wants to talk about {dispatcher_detained=yes|the dispatcher who was detained}. He is {dispatcher_age=44|44}, has two children and lives four streets from the station. "He is one of us too," said the parish priest, Father Tomasz Gil. Prosecutors plan to question him again on Tuesday, their spokesman, {prosecutor=Lis|Marek Lis}, said.

The railway company hopes to reopen one track {reopen=2025-10-01|on Wednesday}. The wrecked engine, hit at {speed=138|138 km/h}, still stands in the field under a tarpaulin.

Minister {minister=Walczak|Dorota Walczak} came on Saturday with a wreath. She promised that the {signals=310m|310-million-zloty} signalling project would not be delayed again. People listened politely. "They said that the last time," said Ms Sobczak, whose uncle worked in the signal box until 1996.

The line carries 96 trains a day. For {silence=3d|three days} the village has heard none.
