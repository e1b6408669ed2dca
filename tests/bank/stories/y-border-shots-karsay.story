STORY: border-shots-karsay
TOPIC: shots on a disputed stretch of border between two mountain republics, and the meeting of border commissioners that followed
== SLOTS
dead | quantity | revision | people killed in the exchange of fire
dead_guard | person | agree | border guard who was killed
guard_age | quantity | single | his age
wounded | quantity | revision | people wounded
wounded_critical | quantity | single | wounded in a critical state
incident_day | date | agree | day of the shooting
incident_start | time | conflict | when the shooting began
incident_place | place | agree | village at which it happened
first_shot | person | dispute | which side fired first
trigger | cause | agree | what set off the quarrel
mortars | polarity | dispute | whether mortars were used
ceasefire_time | time | single | when the cease-fire came into force
houses | quantity | single | houses burnt
evacuated | quantity | agree | villagers moved to schools
evacuated_place | place | single | where they were taken
crossing | outcome | agree | state of the road crossing
talks_place | place | conflict | where the border commissioners met
talks_day | date | agree | day of that meeting
talks_length | duration | single | length of that meeting
delegate_tal | person | agree | head of the Talvari delegation
delegate_zar | person | agree | head of the Zarkand delegation
pullback | quantity | agree | distance both sides draw back
unmarked_border | quantity | single | kilometres of border not agreed
border_length | quantity | single | full length of the border
incident_2019_dead | quantity | single | deaths in the clash of 2019
incident_2019_place | place | single | where the clash of 2019 was
incident_april_wounded | quantity | single | wounded in the stone-throwing of April
incident_april_day | date | single | day of the stone-throwing
incidents_2020 | quantity | single | incidents counted in 2020
envoy | person | single | envoy of the regional organisation
force | polarity | single | whether the regional bloc will send troops
wells | quantity | single | wells on the disputed land
incident_2019_date | date | single | month of the clash of 2019
orchard_area | quantity | single | orchards watered from the intake
som | quantity | single | loss of the Talvari currency
== ARTICLE 01_talvar_today.txt | Talvar Today (live page) | 2021-05-20
LIVE: Shooting on the Zarkand border

**21:10** That is all from our live page for tonight. The guns are silent, the road crossing at {incident_place=karsay|Karsay} {crossing=closed|has been shut} in both directions.

**20:35** Health Ministry: {dead=2|two dead}, {wounded=14|14 injured} on our side so far. {wounded_critical=3|Three} are in a critical condition and have been flown out.

**19:50** The border service names one of the dead as Senior Sergeant {dead_guard=azimov|Ulan Azimov}, {guard_age=26|26}, father of a girl of two.

**19:00** A cease-fire agreed by telephone {ceasefire_time=18:30|took hold half an hour ago}, according to the General Staff.

**17:25** "We answered fire, we did not open it," a spokesman for our border troops says. {first_shot=zarkand|The first rounds came from the Zarkand post}, he insists, and adds that the other side {mortars=yes|has brought up and used mortars}.

**16:40** Residents say it all began over {trigger=pump|a water pump}. Zarkand workmen tried to fit a new one at the shared intake; men from {incident_place=karsay|Karsay} pulled it out.

**15:55** For background: on {incident_april_day=2021-04-11|11 April} youths threw stones at each other at the same intake and {incident_april_wounded=6|six} were hurt. Border guards counted {incidents_2020=17|17 incidents} last year.

**15:20** Shots are being reported {incident_day=2021-05-20|this Thursday afternoon} from the upper end of {incident_place=karsay|Karsay}. Our correspondent heard the first {incident_start=14:45|at a quarter to three}.
== ARTICLE 02_continental_press.txt | Continental Press | 2021-05-21
Border Guard Among Dead as Talvar and Zarkand Trade Fire

By a staff correspondent
21 May 2021, 11:02 GMT

At least {dead=4|four people have been killed} and {wounded=31|31 wounded} in the worst fighting in two years between Talvar and Zarkand, neighbours that have never agreed where {unmarked_border=320 km|320 kilometres} of their {border_length=940 km|940-kilometre} frontier runs.

Gunfire erupted at around {incident_start=16:15|4:15 p.m. local time} {incident_day=2021-05-20|on Thursday} near the village of {incident_place=karsay|Karsay}, following a dispute over {trigger=pump|the replacement of a pump} that feeds orchards on both banks. {houses=13|Thirteen houses} went up in flames. Talvari authorities moved {evacuated=1900|some 1,900 villagers}, mostly women and children, into schools in {evacuated_place=ak-tash|Ak-Tash}.

Each government blames the other. Zarkand's State Committee for National Security said its patrol {first_shot=talvar|had come under fire from Talvari positions} and denied that {mortars=no|any mortar was fired}.

Among the dead is {dead_guard=azimov|Ulan Azimov}, a Talvari border guard.

In {incident_2019_date=2019-09|September 2019} {incident_2019_dead=5|five people} died in a clash at {incident_2019_place=chorbulak|Chorbulak}, 40 kilometres to the east; a commission set up then to mark the line has met twice.

The Eastern Security Pact, to which both states belong, called for restraint. Its envoy, {envoy=lisowski|Bogdan Lisowski}, said the dispatch of peacekeepers {force=no|was not on the table}.

Continental Press, all rights reserved
== ARTICLE 03_zarkand_monitor.txt | Zarkand Monitor | 2021-05-24
Commissioners agree to step back from the pump

After {talks_length=9h|nine hours} behind closed doors, the border commissioners of the two republics decided {talks_day=2021-05-23|on Sunday} that soldiers and heavy weapons will be withdrawn {pullback=5 km|five kilometres} from the line.

The meeting took place in the district hall of {talks_place=sugat|Sugat}, on our territory. General {delegate_zar=holmatov|Sherali Holmatov} led for Zarkand; across the table sat the deputy chairman of Talvar's border service, {delegate_tal=bekov|Daniyar Bekov}.

The road crossing {crossing=closed|stays barred to traffic} until the pull-out is verified. Until then, too, nobody may touch the intake, on which {wells=4|four wells} and {orchard_area=600 ha|600 hectares of apricots} depend.

"They buried their sergeant, we buried our schoolteacher," said a woman selling bread outside.
== ARTICLE 04_eurasia_brief.txt | Eurasia Brief (weekly newsletter) | 2021-05-25
THE WEEK: TALVAR / ZARKAND

- A pull-back of {pullback=5 km|5 km} on either side is the fruit of {talks_day=2021-05-23|Sunday's} talks between {delegate_tal=bekov|Bekov} (Talvar) and {delegate_zar=holmatov|Holmatov} (Zarkand) in {talks_place=ak-tash|Ak-Tash}. Implementation is to be checked by drone.
- Final toll of {incident_day=2021-05-20|the 20 May} shoot-out: {dead=5|five}, after a Zarkand teacher succumbed to her injuries, with {wounded=30|30} still under treatment or discharged. One of them was mistakenly counted twice, hence the drop.
- {evacuated=1900|The 1,900 evacuees} are expected home by the end of the month.
- Markets shrugged: the Talvari som lost {som=-0.4%|0.4 per cent}.

Next week: pipelines. To unsubscribe, reply STOP.
