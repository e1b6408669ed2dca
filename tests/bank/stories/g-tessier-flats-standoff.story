STORY: g-tessier-flats-standoff
TOPIC: an armed man is besieged by police in a house in a Saskatchewan town
== SLOTS
start | time | conflict | hour of the first emergency call
day | date | agree | day of the standoff
length | duration | single | how long the standoff lasted
ending | outcome | conflict | how the standoff ended
suspect | person | agree | man in the house
suspect_age | quantity | agree | his age
officer | person | agree | RCMP spokesman
shooter | polarity | conflict | whether police fired their guns
wounded | quantity | agree | officers wounded
hostage | person | agree | woman held in the house
relation | role | conflict | how the woman is related to the man
released | order | conflict | whether the woman came out before or after the robot went in
evacuated | quantity | revision | homes emptied by the police
school | organisation | agree | school that was locked down
pupils | quantity | agree | pupils kept inside
street | place | agree | street of the house
town | place | agree | town
negotiator | person | single | police negotiator
guns | quantity | agree | firearms found in the house
rounds | quantity | single | rounds of ammunition found
charges | quantity | conflict | charges laid
court | date | agree | day of the first court appearance
judge | person | single | judge who remanded him
earlier_call | date | agree | day of an earlier visit by police
bylaw | polarity | dispute | whether police had been warned about him
reeve | person | agree | reeve who spoke for the neighbours
standoff_2017 | duration | single | length of a standoff in 2017
distance | quantity | variant | distance of the town from Regina
hospital_release | polarity | agree | whether the wounded officer is out of hospital
== ARTICLE 01_prairie_newswire.txt | Prairie Newswire | 2024-10-16
Officer shot as Saskatchewan standoff ends

{town=tessier|TESSIER FLATS}, Sask. — A tense standoff in this farm town {distance=140km|140 kilometres south of Regina} came to a close on {day=2024-10-15|Tuesday} when {ending=surrender|a man walked out onto his lawn with his palms up}, RCMP said.

{wounded=1|One Mountie} was struck in the forearm. {officer=cardinal|Cpl. Shawna Cardinal}, a media relations officer, said he was treated and {hospital_release=yes|had gone home by evening}. Members on the scene {shooter=no|did not return fire}, she added.

Dispatchers took the first call at {start=06:40|6:40 a.m.} from a neighbour who had heard shots on {street=third avenue|Third Avenue}. Police emptied {evacuated=22|22 homes} and told {school=riverbend|Riverbend Elementary} to keep its {pupils=96|96 students} away from windows.

Inside with the man was {hostage=wiebe|Carol Wiebe}, {relation=sister|his older sister}. She was let go unhurt {released=before|well ahead of the moment a bomb-disposal robot rolled up the steps}, Cardinal said.

{suspect=moffat|Dale Moffat}, {suspect_age=47|47}, faces {charges=9|nine charges}, among them attempted murder. He is due in provincial court on {court=2024-10-17|Thursday}.

Investigators seized {guns=6|six long guns}. In 2017 a standoff in nearby Arbury lasted {standoff_2017=31h|31 hours}.
== ARTICLE 02_regina_morning_ledger.txt | Regina Morning Ledger | 2024-10-17
'He just folded': how the siege of {street=third avenue|Third Avenue} was broken

By Priya Nandakumar

You can still see the tire tracks across Alvin Penner's flower bed where the armoured truck went through.

Penner, 71, was having his coffee when he noticed a cruiser parked sideways. It was {start=08:10|ten past eight}; nobody, he says, had rung the police before that, because it was he who did the ringing. By noon his whole block had been bused to the curling rink. Mounties first spoke of 22 households; on Wednesday they revised this to {evacuated=37|37}.

What happened at the end is clear to anyone who watched from the rink roof. A window broke, smoke poured out, and {ending=stormed|officers in gas masks charged through the back door, dragging him from the basement}.

{hostage=wiebe|Carol Wiebe} was brought out wrapped in a grey blanket, shaken. {relation=ex-wife|Married to him until 2019}, she had gone over to collect a freezer.

Should the RCMP have seen it coming? {reeve=hrycak|Reeve Bohdan Hrycak} thinks so. "{bylaw=yes|We told the detachment twice this summer that he was shooting at gophers from the roof}," he says. {officer=cardinal|Cpl. Shawna Cardinal} disagrees: "{bylaw=no|There is no complaint of that nature on our system}." Officers did stop by on {earlier_call=2024-09-03|Sept. 3}, she says, about a dog.

{suspect=moffat|Moffat}, {suspect_age=47|47}, used to repair combines. {guns=6|Six rifles and shotguns} were carried out after him, along with {rounds=1400|1,400 rounds}.
== ARTICLE 03_rcmp_release.txt | RCMP Saskatchewan media release | 2024-10-16
Update: {town=tessier|Tessier Flats} armed and barricaded incident

Saskatchewan RCMP can provide further details of the event of {day=2024-10-15|October 15, 2024}.

The initial report was received at {start=06:40|0640 hrs}. Frontline members contained the residence. A negotiator, {negotiator=bhullar|Sgt. Amrit Bhullar}, established contact by telephone at 9:15 a.m.

A remote vehicle was deployed at 2 p.m. and entered the kitchen. {released=after|An hour later the adult female exited} the residence and was assessed by paramedics.

During the incident {wounded=1|a member} sustained a non-life-threatening gunshot injury. In the course of the exchange, {shooter=yes|two members discharged their service pistols}. The Serious Incident Response Team has been advised.

The adult male {ending=surrender|exited peacefully and was taken into custody} after a total of {length=11h|approximately 11 hours}. {guns=6|Half a dozen firearms} were recovered.

{suspect=moffat|Dale Moffat} of {town=tessier|Tessier Flats} will appear before a judge on {court=2024-10-17|October 17}. Previous police attendance at the address took place on {earlier_call=2024-09-03|September 3} and was unrelated.

We thank staff of {school=riverbend|Riverbend Elementary School}, where {pupils=96|ninety-six children} and their teachers sheltered until buses came.

Media contact: {officer=cardinal|Corporal S. Cardinal}, F Division.
== ARTICLE 04_border_radio.txt | CKTF Border Radio | 2024-10-18
Court date for {town=tessier|Tessier Flats} man

Good morning. It's eight degrees in Estevan, and here is what's new since yesterday.

The combine mechanic accused of holding off the Mounties from behind his own front door has seen a judge by video link. {suspect=moffat|Dale Moffat} said only his name. Judge {judge=lavallee|Renée Lavallee} kept him in custody {court=2024-10-17|on Thursday} until a bail hearing at the end of the month. The Crown read out the list, {charges=14|fourteen counts in all}, from attempted murder down to careless storage of a firearm.

His lawyer told our reporter outside that people should remember how it finished. "{ending=surrender|He gave himself up}. He came down the steps by himself, he lay on the grass, and he apologized to the fellow with the handcuffs."

The lawyer also said that {hostage=wiebe|Ms. Wiebe}, {relation=sister|who grew up with him on the home quarter and is two years his senior}, hopes to visit.

{reeve=hrycak|Bohdan Hrycak}, the reeve, has called a meeting for Sunday after church. He is sticking to his story that {bylaw=yes|the detachment had been alerted} to trouble at the house.

At {school=riverbend|Riverbend}, a counsellor is talking with the {pupils=96|96 kids} who spent that day under their desks. And the Mountie who was hit is {hospital_release=yes|resting at his own place}.

If you're driving up to the city, that's {distance=140km|about 87 miles} of dry road. Now the hogs and the canola.
