STORY: q-toledo-mall-shooting
TOPIC: a gunman opens fire in the food court of a shopping mall in Toledo, Ohio, and is arrested
== SLOTS
killed | quantity | revision | people killed in the shooting (three at first, four after a woman died on Sunday)
wounded | quantity | revision | people wounded who are alive (seven at first, six after one of them died)
critical | quantity | single | wounded people in critical condition
day | date | agree | day of the shooting
time | time | agree | time of the first emergency calls
mall | place | agree | mall where the shooting took place
suspect | person | agree | man arrested
suspect_age | quantity | conflict | age of the suspect
arrest_place | place | conflict | where the suspect was arrested
arrest_delay | duration | agree | time between the shooting and the arrest
chief | person | agree | Toledo police chief
casings | quantity | agree | shell casings recovered
gun_bought | date | single | month in which the rifle was bought
charges | quantity | agree | counts of aggravated murder filed at first
court_day | date | agree | day of the first court appearance
bond | money | single | bond that prosecutors will ask for
prior | date | agree | year of an earlier misdemeanor conviction
fired | date | agree | month in which he lost his job at the mall
employer | organisation | agree | restaurant in the mall that had employed him
victim_guard | person | agree | security guard who was killed
guard_age | quantity | agree | age of the dead guard
victim_student | person | agree | student who was killed
student_age | quantity | single | age of the dead student
late_victim_age | quantity | single | age of the woman who died on Sunday
mayor | person | agree | mayor of Toledo
prior_mall | date | agree | year of an earlier shooting at the mall
prior_mall_hurt | quantity | agree | people hurt in the earlier shooting
officers | quantity | single | officers who came to the mall
fund | money | single | money raised for the families
reopen | date | single | day on which the mall is to reopen
== ARTICLE 01_continental_press.txt | Continental Press | 2025-03-16
Gunman kills {killed=3|three}, wounds {wounded=7|seven} at Ohio shopping mall

TOLEDO, Ohio (CP) — A gunman opened fire in the crowded food court of a shopping mall in Toledo on {day=2025-03-15|Saturday} afternoon, killing {killed=3|three people} and wounding {wounded=7|seven others} before he fled in a pickup truck, police said.

{suspect=Kessner|Tyler Kessner}, {suspect_age=22|22}, of suburban Oregon, Ohio, was arrested {arrest_delay=2h|about two hours} later {arrest_place=motel|at a motel in Findlay}, Police Chief {chief=Whitlow|Dana Whitlow} told a news conference. He surrendered without resistance, and a semiautomatic rifle was found in his room.

Kessner was booked into the Lucas County jail on {charges=3|three counts} of aggravated murder and is due to appear in court on {court_day=2025-03-17|Monday}. It was not immediately clear whether he had a lawyer.

The first 911 calls from {mall=Westgrove|Westgrove Mall} came at {time=16:40|4:40 p.m.}, when the food court was full of families. More than {officers=120|120 officers} from nine agencies responded and cleared the building store by store.

Whitlow said {critical=2|two} of the wounded were in critical condition on Sunday morning. Detectives recovered {casings=31|31 shell casings}, she said.

"He walked in, he didn't say a word, and he started shooting," Whitlow said. "We do not believe there is any further danger to the public."

The suspect had worked at {employer=Hickory Grill|Hickory Grill}, a restaurant in the food court, until he was dismissed in {fired=2025-01|January}, the chief said. Court records show that Kessner pleaded guilty to misdemeanor menacing in {prior=2022|2022} and was placed on probation for a year.

The dead include {victim_guard=Okafor|Raymond Okafor}, {guard_age=54|54}, a security guard at the mall. The names of the other victims were being withheld until relatives had been told.

Mayor {mayor=Delacroix|Ellen Delacroix} called the attack "an act of evil in a place where people bring their children." The governor ordered flags lowered to half-staff.

It was the second shooting at the mall in recent years. In {prior_mall=2019|2019}, {prior_mall_hurt=2|two people} were hurt when an argument in the parking lot ended in gunfire. Nobody was killed in that incident.
== ARTICLE 02_maumee_valley_register.txt | Maumee Valley Register | 2025-03-17
Death toll in mall shooting rises to {killed=4|four}; suspect due in court {court_day=2025-03-17|today}

By Lori Pfeiffer and Jamal Eddings

A fourth victim of {day=2025-03-15|Saturday}'s shooting at {mall=Westgrove|Westgrove Mall} died late Sunday at St. Brendan Hospital, raising the number of people killed to {killed=4|four}, police said. {wounded=6|Six others} are still being treated.

She was identified as Marisol Sandoval, {late_victim_age=39|39}, of South Toledo, a dental assistant who had stopped at the food court with her two sons. The boys were not hurt.

Also killed were {victim_guard=Okafor|Raymond Okafor}, {guard_age=54|54}, a security guard and Navy veteran, and {victim_student=Lindqvist|Hannah Lindqvist}, {student_age=19|19}, a nursing student. The family of the fourth person has asked that the name not be released.

{suspect=Kessner|Tyler James Kessner}, {suspect_age=22|22}, is to be arraigned by video at 1:30 p.m. in Toledo Municipal Court. He was booked on {charges=3|three counts} of aggravated murder; a fourth is expected to be added. Assistant County Prosecutor Neil Hargrave said his office would ask for bond of {bond=5m|$5 million}.

Kessner was arrested {arrest_delay=2h|about two hours} after the shooting {arrest_place=gas station|at a gas station on U.S. 68 in Findlay}, where a clerk recognized his truck from an alert and called deputies. He was standing at the pump when they pulled in.

Former co-workers at {employer=Hickory Grill|Hickory Grill} said he had argued with a manager before he was fired in {fired=2025-01|January}. "He was quiet, then he wasn't," said Deshawn Pruitt, a cook. Neither Pruitt nor the manager was working on Saturday.

Police Chief {chief=Whitlow|Dana Whitlow} said the rifle was bought legally at a store in Bowling Green in {gun_bought=2025-02|February}. The {prior=2022|2022} menacing conviction, a misdemeanor, did not bar him from owning it. Investigators collected {casings=31|31 shell casings} from the floor.

About 900 people attended a vigil outside the mall on Sunday evening. Mayor {mayor=Delacroix|Ellen Delacroix} lit the first candle. A fund set up by the Glass City Foundation had raised {fund=210000|$210,000} by midnight.

The mall, which has 85 stores, will stay closed until at least {reopen=2025-03-24|March 24}.
== ARTICLE 03_daily_dispatch_usa.txt | USA Daily Dispatch | 2025-03-17
FOOD COURT KILLER 'HELD A GRUDGE' AFTER LOSING $13-AN-HOUR JOB

By Dispatch Staff

The loner accused of spraying a packed Ohio food court with bullets had been nursing a grudge since he was canned from his job there, a former friend has told the Dispatch.

{suspect=Kessner|Tyler Kessner}, {suspect_age=24|24}, opened fire at {mall=Westgrove|Westgrove Mall} in Toledo on {day=2025-03-15|Saturday} afternoon, killing {killed=4|four people} and wounding {wounded=6|six more}, police said. The fourth victim, a mother of two, died in the hospital on Sunday night.

"He'd talk about that place all the time," said the friend, who did not want to be named. "He said they'd be sorry."

Kessner was fired by {employer=Hickory Grill|Hickory Grill}, a barbecue joint in the food court, in {fired=2025-01|January}. The company said in a statement that it was "heartbroken" and would cooperate with the investigation.

The first 911 calls came at {time=16:40|4:40 p.m.} Cell phone video seen by the Dispatch shows shoppers diving behind tables and a man in a gray hoodie walking slowly toward the escalator.

Hero guard {victim_guard=Okafor|Raymond Okafor}, {guard_age=54|54}, was shot as he pushed teenagers into a storeroom, witnesses said. Student {victim_student=Lindqvist|Hannah Lindqvist} was killed as she waited in line for a pretzel.

"Ray ran at the noise when everybody else ran away," said Carla Munoz, who sells phone cases at a kiosk. "I'm alive because of him."

The suspect fled in a black pickup and was taken into custody {arrest_delay=2h|about two hours later}. Police Chief {chief=Whitlow|Dana Whitlow} said detectives had found {casings=31|31 shell casings}.

He is due in court on {court_day=2025-03-17|Monday} on {charges=3|three counts} of aggravated murder, with more charges likely. Ohio last carried out an execution in 2018.

Neighbors on the dead-end street where Kessner lived with his grandmother said he kept to himself. "He'd mow her lawn and go back in," said one.

The mall was the scene of another shooting in {prior_mall=2019|2019}, when {prior_mall_hurt=2|two people} were hurt in the parking lot.
