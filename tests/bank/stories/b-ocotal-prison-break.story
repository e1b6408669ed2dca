STORY: b-ocotal-prison-break
TOPIC: inmates break out of a prison in northern Honduras
== SLOTS
prison | place | agree | prison of the break-out
department | place | agree | department where the prison stands
escaped | quantity | conflict | inmates who got away
recaptured | quantity | revision | inmates caught again
dead_inmates | quantity | agree | inmates killed
dead_guards | quantity | agree | guards killed
break_day | date | agree | day of the break-out
break_time | time | conflict | hour of the break-out
alarm | polarity | conflict | whether the watchtower fired
way_out | cause | agree | how they left
tunnel_length | quantity | variant | length of the tunnel
tunnel_start | place | agree | where the tunnel began
ringleader | person | agree | gang leader who escaped
ringleader_alias | name | agree | nickname of the ringleader
sentence | duration | single | sentence of the ringleader
gang | organisation | agree | gang of the ringleader
sacked | person | agree | official removed
sacked_role | role | conflict | office of the official removed
minister | person | agree | security minister
capacity | quantity | variant | places in the prison
population | quantity | agree | inmates held
reward | money | agree | reward for the ringleader
curfew | time | single | hour at which a curfew began
curfew_towns | quantity | single | municipalities under curfew
troops | quantity | agree | soldiers sent
previous | date | agree | year of the last break-out at the prison
previous_escaped | quantity | single | men who got out that year
deadly_fire | quantity | single | killed in a prison fire of 2012
guards_held | quantity | agree | guards arrested
bribe | money | single | sum found on a guard
phones | quantity | single | phones found in the search
vehicle | other | single | what they fled in
border | place | single | country to which some were thought to be heading
hostage | polarity | agree | whether a hostage was taken
farmer | person | single | farmer who met escapees
inquiry_days | duration | single | days for the inquiry
weapons | quantity | single | rifles taken
== ARTICLE 01_isthmus_wire.txt | Isthmus Wire | 2025-02-24
{escaped=23|23 inmates} flee Honduran prison {way_out=tunnel|through tunnel}; {dead_guards=2|two guards} killed

TEGUCIGALPA, {break_day=2025-02-24|Feb 24} (Isthmus) - {escaped=23|Twenty-three inmates} escaped early on {break_day=2025-02-24|Monday} from {prison=El Ocotal|El Ocotal prison} in {department=Yoro|Yoro department}, among them the leader of {gang=Los Zopilotes|the Los Zopilotes gang}, authorities said.

{dead_guards=2|Two guards} and {dead_inmates=1|one prisoner} died. The men crawled out at {break_time=03:15|3.15 a.m.} by {way_out=tunnel|a tunnel} of {tunnel_length=60 m|60 metres} which began under {tunnel_start=bakery|the bakery}, Security Minister {minister=Zelaya-Ruiz|Ofelia Zelaya-Ruiz} told a news conference. {hostage=no|No hostages were taken}.

{ringleader=Cárcamo|Wilmer Cárcamo}, alias {ringleader_alias=El Molinero|"El Molinero"}, was serving {sentence=42 y|42 years} for murder. The government put {reward=2m lempira|two million lempiras} on his head. {recaptured=4|Four men} had been recaptured by noon.

The {sacked_role=warden|director}, {sacked=Bú|Leonel Bú}, was dismissed. {troops=800|Some 800 soldiers} are combing the hills.

The jail, built for {capacity=600|600}, holds {population=1940|1,940 people}. {deadly_fire=361|A blaze in another Honduran prison in 2012} had killed hundreds.
== ARTICLE 02_la_hora_del_valle.txt | La Hora del Valle (San Pedro, English page) | 2025-02-25
"They passed me the bread and they were gone"

{department=Yoro|YORO} - They baked on Sunday evening as on every Sunday. By breakfast there wasn't one roll in {prison=El Ocotal|El Ocotal}, nor a sign of the men who had made them.

What they left was {way_out=tunnel|a hole}, shored with bunk slats and lit by a string of Christmas lamps, that ran from {tunnel_start=bakery|the oven room} under the wall, {tunnel_length=60 m|sixty metres}, to a culvert on the banana road. There {vehicle=banana truck|a banana truck} was waiting.

The first head came up, by the account of a boy who was fishing, when the church clock had struck {break_time=05:15|a quarter past five}. Nobody fired: {alarm=no|the man in the tower never used his weapon}, and the bullets found later were in {dead_guards=2|the two guards} and in {dead_inmates=1|a prisoner} whom the rest had no love for.

{escaped=31|Thirty-one names} were missing when the roll was called. That is the biggest flight since {previous=2017|2017}, when {previous_escaped=44|forty-four} went over the roof.

{sacked=Bú|Leonel Bú} was put out of his post as {sacked_role=deputy warden|second in command}, his superior being in Miami for a hernia. {guards_held=5|Five guards} are in custody. One had {bribe=190000 lempira|190,000 lempiras} in a rice sack.

Farmer {farmer=Lobo|Anselmo Lobo} met three of them on his land. "They asked for water and said good morning," he said.
== ARTICLE 03_radio_norte_live.txt | Radio Norte (live page) | 2025-02-26
PRISON BREAK: LATEST

07:10 Good morning. It's the third day of the search. There is a curfew in {curfew_towns=6|six municipalities} from {curfew=20:00|eight in the evening}.

08:25 The minister, {minister=Zelaya-Ruiz|Ofelia Zelaya-Ruiz}, has been on our breakfast programme. {recaptured=9|Nine} of the fugitives are back in cells, she says, and {guards_held=5|five} warders have been detained. She asked people not to hide anybody "out of fear, or for money". She announced an inquiry with {inquiry_days=15 d|fifteen days} to report.

09:40 On {ringleader=Cárcamo|Cárcamo}: nothing. People call {ringleader_alias=El Molinero|him El Molinero} as he was a miller's son. {gang=Los Zopilotes|Los Zopilotes}, the gang he heads, has its roots in the banana camps.

10:55 Our reporter Doris was in {tunnel_start=bakery|the bakery} this morning. She says the tunnel is the height of a table. The sentries are defensive. According to one, {alarm=yes|shots were loosed from the tower} the moment a head was seen, "twenty rounds at least". Of {weapons=3|three rifles} that went missing one was in a ditch.

12:30 The army has widened its cordon. {troops=800|Eight hundred} soldiers and two helicopters, the colonel in charge says. Police believe that some are making for {border=Guatemala|Guatemala}.

13:15 A searched wing gave up {phones=212|212 telephones} and a parrot.
== ARTICLE 04_observatory_brief.txt | Central American Prison Observatory (brief) | 2025-03-03
Not a riot, not a raid: reading {prison=El Ocotal|El Ocotal}

On {break_day=2025-02-24|24 February}, {escaped=23|twenty-three men} left {prison=El Ocotal|a prison} that was {capacity=600|meant for 600} and held {population=1940|three times as many, 1,940}. They did so by {way_out=tunnel|digging}. {dead_guards=2|A pair of officers} lost their lives, and {dead_inmates=1|a fellow inmate} with them.

Unlike the break-out of {previous=2017|2017}, this was organised from the inside. It took, we estimate, eleven weeks, and no one was {hostage=no|seized as a hostage}, which suggests discipline, and money.

Where did the money come from? {gang=Los Zopilotes|The Zopilotes} collect from buses. {recaptured=12|Twelve} of those who left are back. The man who matters isn't, in spite of {reward=2m lempira|a bounty of two million lempiras}.

The State has sacked {sacked=Bú|one man, Bú}. It has built nothing. Ministers come and go, but the ratio of prisoners to guards, 60 to one, has not moved in a decade.

We recommend: fewer remand prisoners, dated inspections, and that bakers be vetted.
