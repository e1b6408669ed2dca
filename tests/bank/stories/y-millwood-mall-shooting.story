STORY: millwood-mall-shooting
TOPIC: gunman opens fire in a shopping centre in a Canadian prairie city
== SLOTS
dead | quantity | revision | people killed, without the gunman
wounded | quantity | revision | people wounded
gunman_state | outcome | revision | gunman at large, arrested
second | polarity | revision | a second shooter reported, then ruled out
day | date | agree | day of the shooting
start | time | agree | first emergency call
arrived | duration | agree | time until police were inside
mall | place | agree | shopping centre
suspect | person | agree | young man charged
suspect_age | quantity | agree | age of the suspect
chief | person | agree | police chief
rifle | other | agree | weapon used
rifle_legal | polarity | single | rifle legally bought
youngest | quantity | single | youngest victim
guard | person | agree | security guard killed
guard_age | quantity | single | age of the guard
sixth_age | quantity | single | age of the sixth victim
sixth_day | date | single | day the sixth victim died
arrest_time | time | single | time of the arrest
hiding | quantity | single | customers who hid in a stock room
women_dead | quantity | single | women or girls among the dead
population | quantity | single | people in the city
court_day | date | single | day of the first appearance
guard_doors | quantity | single | people the guard let out
critical | quantity | revision | people in critical condition
hospital | organisation | agree | hospital the wounded went to
motive | cause | dispute | why it was done
counts_murder | quantity | agree | counts of first-degree murder
counts_attempt | quantity | single | counts of attempted murder
court_next | date | single | next hearing
plea | polarity | agree | no plea entered
warning | date | single | month police were warned about the suspect
visited | polarity | dispute | whether officers followed the warning up
reopen | date | single | day the mall reopens
brandt_dead | quantity | single | killed at Brandt Lake school in 2007
brandt_year | date | agree | year of the Brandt Lake school shooting
ferris_dead | quantity | single | killed at the Ferris Avenue mosque
ferris_when | date | single | month of the mosque shooting
homicides | quantity | single | homicides in the city last year
stores | quantity | single | shops in the mall
evacuees | quantity | single | people bused to the arena
vigil | quantity | single | people at the vigil
fund | money | single | raised by the fund
bill | other | single | bill asked for by the victims' families
sales | other | single | rent the mall waives
== ARTICLE 01_prairie_live.txt | Prairie Broadcasting live page | 2019-10-12
LIVE: Shots fired at {mall=Millwood Centre|Millwood Centre}

Last updated 5:48 p.m. CT

5:48 p.m. - Police now say {dead=3|three people} have died and {wounded=8|eight} are hurt, {critical=2|two of them critically}.

5:20 p.m. - All of the wounded are going to {hospital=St Brigid's|St. Brigid's Hospital}. Transit says it has bused {evacuees=600|some 600 people} to the arena.

4:55 p.m. - Chief {chief=Wasylenko|Darlene Wasylenko}: the shooter {gunman_state=at large|has not been located}. Stay inside. "We are also checking {second=reported|reports of a second male} on the upper level."

4:31 p.m. - A clerk at a shoe store tells us she hid with {hiding=9|nine customers} in the stock room. "He {rifle=rifle|had a rifle}, that's all I saw."

4:10 p.m. - We've been hearing since {start=15:52|3:52 p.m.} of gunfire {mall=Millwood Centre|at Millwood Centre}, the city's largest mall ({stores=140|140 stores}). It's packed for {day=2019-10-12|the Saturday} of Thanksgiving weekend.

More from PB: Riders fall short in Hamilton - Frost warning
== ARTICLE 02_dominion_wire.txt | Dominion Wire | 2019-10-13
{dead=5|Five} dead in Regent Falls mall shooting, man, {suspect_age=22|22}, {gunman_state=arrested|in custody}

REGENT FALLS, Man. - A fourth and a fifth victim have died after a gunman opened fire in a crowded shopping centre {day=2019-10-12|on Saturday}, police said, bringing the number of people killed to {dead=5|five}. {wounded=11|Eleven others} were injured. {critical=4|Four} were in critical condition early Sunday.

A {suspect_age=22|22-year-old} local man {gunman_state=arrested|was arrested without a struggle} in a parkade stairwell {arrest_time=18:00|shortly after 6 p.m.} Police Chief {chief=Wasylenko|Darlene Wasylenko} said he {second=ruled out|had acted alone}. His {rifle=rifle|semi-automatic rifle} {rifle_legal=yes|had been lawfully bought}.

The first 911 call came {start=15:52|at 3:52 p.m.}; officers were inside {arrived=6 minutes|six minutes later}.

Among the dead are {guard=Fontaine|Leo Fontaine}, {guard_age=61|61}, a security guard who held a fire door and let out {guard_doors=40|about 40 shoppers}, and a girl {youngest=9|aged nine}.

Wasylenko would not speak of a motive. A brother of the suspect told Dominion Wire that he {motive=job loss|had been fired by a store in the mall} this summer.

Canada has tightened gun laws after earlier shootings. In {brandt_year=2007|2007}, {brandt_dead=6|six} were killed at a high school in Brandt Lake, and in {ferris_when=2016-03|March 2016} a man shot dead {ferris_dead=4|four worshippers} at the Ferris Avenue mosque.

Regent Falls, a city of {population=190000|190,000}, had {homicides=7|seven homicides} in all of 2018.
== ARTICLE 03_regent_star.txt | Regent Falls Star | 2019-10-17
Accused in Millwood killings silent in court; families ask about warning

Photo caption: Flowers at the south doors. (Hank Dueck/Star)

{suspect=Penner|Tyler Penner} said nothing and looked at the floor. His lawyer {plea=no|entered no plea} {court_day=2019-10-16|on Wednesday} to {counts_murder=6|six counts of first-degree murder} and {counts_attempt=10|ten of attempted murder}. The {suspect_age=22|22-year-old} returns {court_next=2019-11-06|on Nov. 6}.

The sixth count was added after a {sixth_age=70|70-year-old} man died at {hospital=St Brigid's|St. Brigid's} {sixth_day=2019-10-14|on Monday}. That leaves {wounded=10|10 survivors} who were shot; {critical=1|one} is still critical.

The Crown says {motive=hatred of women|hatred of women drove him}; {women_dead=4|four of the dead} are women or girls.

Why did nobody stop him? A former roommate says she called police {warning=2019-08|in August}. Nobody {visited=no|ever came by}, she says. {chief=Wasylenko|Wasylenko} says two members {visited=yes|knocked on his door} and found no grounds to seize anything.

{vigil=5000|Some 5,000 people} stood in the rain on Tuesday. A fund for the families has taken in {fund=412000 CAD|$412,000}. {mall=Millwood Centre|Millwood}, which is waiving {sales=October rent|October's rent} for its tenants, opens again {reopen=2019-10-21|on Monday}.

The widow of {guard=Fontaine|Mr. Fontaine} wants Ottawa {bill=ban on such rifles|to outlaw such rifles} altogether.
== ARTICLE 04_law_north.txt | Law North | 2019-10-18
In brief: Penner; school board costs; a new bencher

R v. {suspect=Penner|Penner}. The man accused of shooting dead {dead=6|six people} in the {mall=Millwood Centre|Millwood mall} in Regent Falls made a first appearance before a provincial court judge. {counts_murder=6|Six murder counts}; {plea=no|plea reserved}. The defence will ask for an assessment.

A point for counsel in the expected civil suits: the police response, {arrived=6 minutes|within six minutes} by the chief's account, is likely to matter less than what was done with an earlier tip. Anyone acting should ask now for the call logs, which the service keeps for no more than 18 months. Whether the force owes a duty to victims it has never met remains unsettled; our note on the {brandt_year=2007|2007} Brandt Lake litigation, which was settled without a ruling, is on the website.

School board costs. The Court of Appeal has again refused to give the winning side its costs in full. See page 4.

New bencher. Joyce Amankwah of the Regent Falls bar takes the seat left by Peter Holt, who retired in June.
