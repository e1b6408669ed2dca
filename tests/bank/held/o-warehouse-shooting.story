STORY: o-warehouse-shooting
TOPIC: a dismissed worker shoots people at a grocery warehouse in Ohio and is charged
== SLOTS
killed | quantity | agree | people killed at the warehouse
wounded | quantity | conflict | people wounded at the warehouse
in_hospital | quantity | revision | wounded still in hospital
day | date | agree | day of the shooting
time | time | agree | when the first shots were fired
scene | place | conflict | where in the building the shooting began
weapon | other | agree | weapon used
capture | outcome | conflict | how the gunman was stopped
fired_day | date | conflict | when the suspect lost his job
service | duration | agree | how long the suspect worked there
motive | cause | dispute | why the suspect was at odds with the company
suspect | person | agree | man charged
suspect_age | quantity | agree | age of the suspect
sheriff | person | agree | sheriff who leads the investigation
staff | quantity | agree | people employed at the warehouse
staff_inside | quantity | single | people inside when it began
rounds | quantity | single | shells found on the floor
victim_boss | person | agree | shift supervisor among the dead
victim_boss_age | quantity | single | age of the supervisor
victim_driver | person | single | truck driver among the dead
bond | money | conflict | bond set by the judge
counts_murder | quantity | agree | counts of aggravated murder
counts_other | quantity | single | counts of felonious assault
hearing | date | agree | day of the preliminary hearing
record | polarity | agree | whether the suspect had a criminal record
distance | quantity | variant | distance of the town from Toledo
prior_year | date | single | year of an earlier workplace shooting in the state
prior_killed | quantity | single | people killed in the earlier shooting
fund | money | single | money collected for the families
== ARTICLE 01_lakes_press.txt | Lakes Press Association | 2007-03-06
Fired worker kills {killed=3|three} at Ohio grocery warehouse

BRADNER MILLS, Ohio - A man who had lost his job at a grocery warehouse came back with a {weapon=shotgun|shotgun} early {day=2007-03-06|Tuesday} and opened fire {scene=dock|on the loading dock}, killing {killed=3|three people} and wounding {wounded=5|five others}, authorities said.

The shooting started {time=07:15|about 7:15 a.m.} at the Corwin Foods distribution center, which has {staff=240|240 employees}. About {staff_inside=90|90 people} were inside at the time, Sheriff {sheriff=kowalczyk|Anne Kowalczyk} said.

Kowalczyk identified the suspect as {suspect=hostetler|Dale R. Hostetler}, {suspect_age=43|43}, of Bradner Mills. When the first deputy came through the door, Hostetler {capture=surrendered|laid the gun down and raised his hands}, she said.

"It could have been a great deal worse," the sheriff said.

Hostetler had worked for the company for {service=11y|11 years} and was dismissed {fired_day=2007-03-02|last Friday}, said Carla Meeks, a spokeswoman for Corwin. She said he had been let go {motive=timecards|for falsifying time cards}.

He {record=none|had no criminal record}, Kowalczyk said.

{in_hospital=4|Four} of the wounded remained hospitalized in Toledo on Tuesday night. The names of the dead were being withheld until relatives could be told.

Bradner Mills is {distance=30mi|about 30 miles} south of Toledo.

In {prior_year=2003|2003}, a man shot {prior_killed=1|one person} to death at a university building in another part of the state.
== ARTICLE 02_northwest_courier.txt | The Northwest Ohio Courier | 2007-03-07
'I heard three pops and I ran'

By Jim Tassone

BRADNER MILLS - Workers on the first shift at Corwin Foods were pouring coffee {day=2007-03-06|Tuesday} when {suspect=hostetler|Dale Hostetler} walked through {scene=lunchroom|the lunchroom} door with a {weapon=shotgun|12-gauge} at his hip and, without a word, started firing.

"I heard three pops and I ran," said Denise Ballard, who has packed produce there since 1999. The clock over the vending machines said {time=07:15|a quarter past seven}, she said.

{victim_boss=arredondo|Luis Arredondo}, {victim_boss_age=51|51}, the supervisor who ran the shift, died where he stood. So did {victim_driver=pruitt|Marvin Pruitt}, a truck driver who had stopped in to use the phone. The {killed=3|third victim}, a woman, was found in a hallway.

It ended when {capture=tackled|two forklift operators knocked the gunman down and sat on him} until deputies arrived, several workers said.

Investigators picked up {rounds=14|14 spent shells}, Sheriff {sheriff=kowalczyk|Kowalczyk} said.

Neighbors on Maple Street described Hostetler as a quiet man who coached Little League. His sister, Joanne Platt, said {motive=harassment|the bosses had picked on him ever since he hurt his back}. "They wanted him gone," she said.

He put in {service=11y|eleven years} at the warehouse, Platt said, and hadn't been able to find anything since they fired him {fired_day=2007-02|a month ago}.
== ARTICLE 03_british_news_online.txt | Meridian News Online (UK) | 2007-03-07
Man held after US warehouse deaths

A sacked warehouseman is in custody in the US state of Ohio following a shooting in which {killed=3|three of his former colleagues and associates} died.

Police say the {suspect_age=43|43-year-old} {capture=surrendered|gave himself up without a struggle} to an officer at the scene, in the small town of Bradner Mills, {distance=30mi|some 48km} from the city of Toledo.

{wounded=7|Seven people} were taken away by ambulance with gunshot injuries. A hospital official said {in_hospital=4|four} had been kept in overnight.

Witnesses reported hearing the first shots {time=07:15|at around 0715 local time (1215 GMT)}.

The depot supplies supermarkets in three states and employs {staff=240|some 240 people}. The firm, Corwin Foods, said it would stay shut for the rest of the week.

Local media named the gunman as {suspect=hostetler|Dale Hostetler}, who had {fired_day=2007-03-02|been dismissed only four days earlier}. He was {record=none|not previously known to police}.

Among those killed was {victim_boss=arredondo|Luis Arredondo}, a shift manager and father of two.

Ohio does not require a licence to buy a shotgun. State politicians from both parties offered their condolences on Tuesday but said it was too soon to discuss gun laws.
== ARTICLE 04_courier_court.txt | The Northwest Ohio Courier | 2007-03-09
{suspect=hostetler|Hostetler} held on {bond=5m|$5 million} bond in Corwin slayings

BRADNER MILLS - Shackled at the wrists and ankles, {suspect=hostetler|Dale Hostetler} kept his eyes on the floor in Municipal Court on Thursday. "I understand, your honor," he told Judge Philip Nakamura when the charges had been read.

He is charged with {counts_murder=3|three counts} of aggravated murder and {counts_other=5|five counts} of felonious assault, one for each of {wounded=5|the people hit by pellets} who lived. He did not enter a plea. A preliminary hearing was set for {hearing=2007-03-19|March 19}.

Deputies moved about 60 relatives and co-workers of the victims through a metal detector before the session, which took six minutes.

Sheriff {sheriff=kowalczyk|Kowalczyk} said afterward that she was satisfied one man had acted by himself.

{in_hospital=2|Two} of the wounded were still being treated Thursday at Toledo hospitals, both in fair condition.

A fund for the families had reached {fund=38000|$38,000} by Thursday, according to Farmers & Merchants Bank.

Funeral services for {victim_boss=arredondo|Arredondo} will be Saturday at St. Brendan Catholic Church.
== ARTICLE 05_lakes_press_court.txt | Lakes Press Association | 2007-03-08
Judge orders warehouse suspect held

BRADNER MILLS, Ohio - A judge on Thursday set bond at {bond=2m|$2 million} for a former employee accused of killing {killed=3|three people} at a food warehouse this week.

{suspect=hostetler|Dale Hostetler}, {suspect_age=43|43}, appeared by himself at the defense table and told the court he could not afford a lawyer. One will be appointed for him.

Prosecutor Ellen Brandt filed {counts_murder=3|a count of aggravated murder for each of the dead}. She said she would decide within weeks whether to seek the death penalty. Hostetler is due back in court {hearing=2007-03-19|a week from Monday}.

Investigators have been interviewing people at Corwin Foods, where Hostetler loaded trucks for {service=11y|more than a decade}. The company said he was fired {motive=timecards|because he claimed hours that he had not worked}.

His family disputes that. In a statement read by a cousin, relatives said he had complained to managers for a year {motive=harassment|about being taunted over a back injury} and that nobody listened.

The family also apologized to the victims.

Corwin plans to reopen the center Monday with counselors on hand.
