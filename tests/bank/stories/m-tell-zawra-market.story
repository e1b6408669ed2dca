STORY: m-tell-zawra-market
TOPIC: a bomb in the livestock market of a town in northern Iraq
== SLOTS
day | date | agree | day of the bombing
town | place | variant | town of the bombing
dead | quantity | revision | people killed (14, later 19)
hurt | quantity | agree | people injured
market | place | agree | part of the town where the bomb went off
device | other | conflict | what the bomb was hidden in
claim | organisation | conflict | who said that they were behind it
suspect | person | agree | man said to have planted the bomb
suspect_fate | outcome | conflict | whether the suspect was taken alive
raid_day | date | agree | day of the raid in which he was found
money | money | conflict | sum promised to each bereaved family
curfew | duration | agree | length of the curfew
chief | role | conflict | post of Major General Saadoun Hamdani at the time of the attack
hamdani | person | agree | officer who briefed the press
second | polarity | dispute | whether a second bomb was found
children | quantity | agree | children among the dead
blast_2021 | quantity | agree | people killed in the town in the bombing of 2021
visit | person | agree | politician who visited the wounded
explosive | quantity | agree | weight of the explosive
stalls | quantity | single | stalls burnt
shops | duration | single | how long the market is to stay closed
hospital | place | agree | city to which the worst hurt were taken
transferred | quantity | agree | wounded who were moved there
blood | quantity | single | bags of blood given
festival | duration | agree | time left until the Feast of the Sacrifice
camera | quantity | single | cameras out of order
arrests | quantity | single | other people detained in the raid
== ARTICLE 01_mesopotamia_press.txt | Mesopotamia Press Agency | 2024-06-03
Blast kills {dead=14|14} in crowded Iraqi animal market

BAGHDAD - An explosion ripped through {market=livestock market|the livestock market} of {town=Tell Zawra|Tell Zawra}, in the north of Iraq, on {day=2024-06-03|Monday}, killing {dead=14|14} and sending {hurt=46|46 people} to hospital, medical sources said. {children=2|Two of the dead} were children.

The charge, about {explosive=30kg|30 kilograms} of home-made explosive, was concealed {device=motorcycle|in the panniers of a motorcycle} left against the wall of the weighing station, said Major General {hamdani=Hamdani|Saadoun Hamdani}, {chief=district police chief|who heads the district police}.

Families had come in large numbers to choose sheep, with {festival=13d|less than two weeks} to go before the Feast of the Sacrifice.

Late in the evening a message from {claim=Sons of the Black Plain|the group that calls itself Sons of the Black Plain} was sent to local journalists: its men had done it, the text said, "to punish the collaborators of the council".

A round-the-clock curfew was imposed for {curfew=48h|two days}. Hamdani said {second=yes|a further device had been made safe} beside the bus garage.

{transferred=11|Eleven} of the injured, mostly with burns, were driven to {hospital=Arbad|Arbad}, an hour and a half to the east.

The town of 60,000 had been quiet since a car bomb killed {blast_2021=33|33} there in 2021.
== ARTICLE 02_the_arbad_times.txt | The Arbad Times | 2024-06-05
Man sought over Tell Zawra carnage cornered in farmhouse

{suspect_fate=killed|The alleged author of Monday's massacre died with a pistol in his hand} when commandos stormed a farmhouse among the melon fields before dawn on {raid_day=2024-06-05|Wednesday}, the Joint Operations Command announced.

It named him as {suspect=Jubouri|Mahdi Khalaf Atiya}, a former well-digger of 34. {arrests=5|Five relatives} were led off in handcuffs.

In {town=Tell Zawra|Tal Zawra}, as we write the name here, it was the second day of funerals. {dead=19|Nineteen people} have now lost their lives, the health directorate says, and {hurt=46|46} were injured. The imam buried {children=2|two boys}, brothers aged six and nine, in one grave.

Parliament speaker {visit=Mizher|Ghassan Mizher} went from bed to bed in {hospital=Arbad|our city's teaching hospital}, where {transferred=11|eleven} of the wounded lie. Staff there had collected {blood=700|700 bags} of blood by Tuesday night. He told the families that each of them would have {money=15m|15 million dinars} from the state.

Whose hand lies behind it is no longer in doubt, the speaker's office noted, {claim=Caliphate Remnant|the Caliphate Remnant having boasted of the deed} on the night it happened.

Traders said the security post at the gate of {market=livestock market|the animal market} had been unmanned, and that {camera=3|three of the cameras} were broken. The place is to stay shut for {shops=1mo|a month}.
== ARTICLE 03_gulf_and_levant_review.txt | Gulf & Levant Review | 2024-06-07
A sheep market, a dead calm and a bomb

By Noor Al-Tamimi

Abu Haidar sold two rams on {day=2024-06-03|3 June} and was counting the notes when the air turned white. "I thought, who has thrown flour?" He found his son under a trough, unhurt, and the rest of {market=livestock market|the cattle yard} on fire.

{stalls=40|Forty stalls} burned. What had carried death in was, he is sure, {device=cart|the donkey cart with the melons}: he had cursed the youth who abandoned it in everyone's way.

{town=Tell Zawra|Tell Zawra} is used to being told to be patient. In 2021 {blast_2021=33|thirty-three} of its people died in front of the courthouse. That file was closed last year. This time, neighbours say, things have moved with suspicious speed.

The youth, it turned out, was a man. {suspect=Jubouri|Mahdi Khalaf}, {suspect_fate=alive|now in a cell in the capital, is answering the questions of a judge}, which will be more than anybody managed after the courthouse. And the families of {dead=19|the nineteen} have been promised {money=10m|ten million dinars apiece}.

As to who was supposed to guard the yard, one name recurs. Major General {hamdani=Hamdani|Saadoun Hamdani} {chief=provincial intelligence|ran intelligence for the whole province until the day after the bomb}. He speaks of a second device. Shopkeepers at the bus garage, who stayed until dark, swear that {second=no|nothing of the kind was ever there}.

For {curfew=48h|forty-eight hours} nobody could go out, not even to wash the dead.
== ARTICLE 04_ministry_of_interior.txt | Interior Ministry media cell | 2024-06-06
Statement on the terrorist crime in {town=Tell Zawra|Tell Zawra}

1. The heroes of the federal intelligence have reached the perpetrator of the cowardly act of {day=2024-06-03|Monday}, {suspect=Jubouri|Mahdi Khalaf Atiya}, at a hiding place south of the town. {suspect_fate=alive|He was seized in his sleep, without a shot}, on {raid_day=2024-06-05|Wednesday morning}, and has made a full confession.

2. The number of martyrs stands at {dead=19|19}. The ministry asks God to heal {hurt=46|the 46 injured}.

3. Laboratory tests show that the charge weighed {explosive=30kg|thirty kilos} and was set off by telephone.

4. {second=yes|One more bomb was dismantled the same afternoon}. Rumours to the contrary are false and those who spread them will be pursued.

5. The curfew of {curfew=48h|48 hours} has been lifted. Citizens may go about their business for the Feast, {festival=13d|ten days from now}.

6. The council of ministers has approved a grant of {money=10m|10 million dinars} for every household which has lost a member. Forms can be had at the town hall.

7. The ministry thanks the Speaker, Mr {visit=Mizher|Ghassan Mizher}, for his visit, and reminds the media to rely on official sources only. Photographs of the victims are not to be published without the consent of their relatives, and requests to film in the hospital wards should be addressed to the directorate of health.
