STORY: a-bayou-tesson-leak
TOPIC: a chemical plant in Louisiana leaks chlorine in the night
== SLOTS
day | date | agree | day of the leak
hour | time | variant | hour at which the leak began
plant | organisation | agree | operator of the plant
chemical | name | agree | what leaked
released | quantity | revision | pounds released
hurt | quantity | agree | people treated in hospital
workers_hurt | quantity | agree | plant workers among them
critical | quantity | single | people in intensive care
shelter_zone | quantity | variant | radius in which people were told to stay in
shelter_length | duration | conflict | how long the order lasted
shelter_place | place | conflict | where those who left their homes were taken
sirens | polarity | conflict | whether the warning sirens sounded
manager | person | agree | plant manager
manager_quote | quote | conflict | what the manager said of the danger
cause | cause | dispute | cause of the leak
sheriff | person | agree | parish sheriff
agency_head | person | single | head of the state environmental team on site
agency | organisation | agree | federal agency that investigates
river_closed | duration | single | time the river was shut to barges
rail | organisation | single | railroad which stopped its trains
fine_2021 | money | agree | fine paid for a leak in 2021
leak_2021 | quantity | single | pounds which leaked in 2021
employees | quantity | agree | people employed at the plant
built | date | agree | year in which the plant opened
school_shut | organisation | agree | school that stayed shut
residents | quantity | agree | people who live in the zone
lawyer | person | single | lawyer who filed a suit
suit_count | quantity | single | plaintiffs in the suit
reading | quantity | single | highest reading of chlorine at the fence
restart | date | single | day planned for the restart
dogs | quantity | single | dogs treated
== ARTICLE 01_river_parishes_ledger.txt | River Parishes Ledger | 2025-09-18
{chemical=chlorine|Chlorine} cloud sends {hurt=29|29} to hospital, keeps Bayou Tesson indoors

BAYOU TESSON — A cloud of {chemical=chlorine|chlorine} drifted out of {plant=Tessonite|the Tessonite plant} before sunup {day=2025-09-17|Wednesday}, hung over the cane fields like a yellow quilt and put {hurt=29|29 people} in the hospital.

Sheriff {sheriff=Thibodeaux|Wade Thibodeaux} said the first call came {hour=03:10|at ten past three}. Deputies went up and down Highway 18 with bullhorns because {sirens=silent|the sirens that were supposed to wake everybody stayed dead}. "I've got nine deputies and one voice," the sheriff said.

{residents=2300|About 2,300 people} live within {shelter_zone=2 miles|two miles} of the fence. All were ordered to shelter in place, close the windows, shut off the air. The order held {shelter_length=7h|for seven hours}. Some left anyhow, and found cots and gumbo waiting at {shelter_place=St. Rita gym|the gym of St. Rita's parish hall}.

{plant=Tessonite|The company} estimated the release at {released=800|800 pounds}. {manager=Arceneaux|Plant manager Colette Arceneaux} said at a news conference that "{manager_quote=no danger|at no time was the public in any danger}."

Of the injured, {workers_hurt=11|11} work at the plant. {critical=2|Two of them} are in intensive care in Baton Rouge.

{school_shut=Bayou Tesson Elementary|Bayou Tesson Elementary} was closed for the day. The plant, which opened {built=1969|in 1969}, gives work to {employees=340|340}.
== ARTICLE 02_gulf_states_news.txt | Gulf States News Service | 2025-09-18
Federal investigators head to Louisiana after {chemical=chlorine|chlorine} release

NEW ORLEANS (GSNS) — The {agency=CSB|U.S. Chemical Safety Board} is sending a team to a Louisiana plant that released {chemical=chlorine|chlorine gas} early {day=2025-09-17|Wednesday}, injuring {hurt=29|more than two dozen people}, the agency said.

The leak at {plant=Tessonite|Tessonite Chemical's works} in Bayou Tesson, about 45 miles upriver from New Orleans, began {hour=03:10|shortly after 3 a.m.} and was stopped at 5:40 a.m. Officials warned everyone inside {shelter_zone=2 miles|a two-mile circle} to remain at home. That instruction was lifted {shelter_length=4h|four hours after it was issued}, according to the parish.

{sirens=sounded|Warning sirens along the levee went off within minutes}, parish president Dwayne Lirette said. Residents who had left were housed at {shelter_place=Lutcher Road High School|Lutcher Road High School}.

The Coast Guard halted barge traffic on the Mississippi {river_closed=3h|for three hours}. {rail=Gulf & Northern|The Gulf & Northern railroad} held its trains.

What failed is in question. The company points to {cause=hose|a transfer hose delivered by a supplier}. The workers' union says {cause=maintenance|inspections of the unloading rack had been skipped since spring}.

In 2021 {plant=Tessonite|Tessonite} paid {fine_2021=146000|$146,000} over a smaller leak. The plant employs {employees=340|some 340 people}.
== ARTICLE 03_toxic_watch.txt | Fenceline Watch (advocacy newsletter) | 2025-10-02
Two weeks later: what {plant=Tessonite|Tessonite} has and hasn't told you

Let's do the arithmetic. On {day=2025-09-17|Sept. 17} the company announced a release "on the order of {released=800|800 pounds}." Its own report to the state, filed last Friday, says {released=5200|5,200}. It took nine days to find the other four thousand four hundred.

And it found them after {agency=CSB|the Chemical Safety Board} asked.

At the open meeting in the fire station last Thursday {manager=Arceneaux|Ms. Arceneaux} was asked about her remark on the morning of the leak. Here is what the tape says she told the press that day: "{manager_quote=danger not excluded|I cannot tell you that nobody out there was at risk}."

The peak reading at the fence was {reading=14|14 parts per million}. {agency_head=Domingue|Renée Domingue, who led the state response}, confirmed it to us.

One more number: {leak_2021=90|90}. That's how many pounds got out in 2021, and it cost them {fine_2021=146000|$146,000}. By the same tariff this one should run to more than eight million. Don't hold your breath. Or do.

{lawyer=Guidry|Attorney Monique Guidry} has filed suit on behalf of {suit_count=412|412 households}. Twelve yards from the gate, our neighbors at Cane Row are still washing curtains.
== ARTICLE 04_tessonite_statement.txt | Tessonite Chemical (statement) | 2025-10-06
Update No. 6 on the {day=2025-09-17|September 17} event

{plant=Tessonite|Tessonite} again thanks first responders and our neighbors for their patience. We have nothing more important than the safety of the community in which we have operated {built=1969|for 56 years}.

What we know. On {day=2025-09-17|that Wednesday} a hose parted at Rack 3 while a railcar of {chemical=chlorine|chlorine} was being unloaded. Automatic valves closed within seconds at one end and, regrettably, not at the other. {cause=hose|The hose had been supplied by an outside vendor}, and we have asked the vendor for an explanation.

Who was affected. {workers_hurt=11|Eleven of our team members} and eighteen members of the public were seen at hospitals. All have been discharged. A veterinarian retained by {plant=Tessonite|Tessonite} has seen {dogs=6|six dogs}.

Support. Families in the {residents=2300|2,300-resident} zone may claim $500 for cleaning. {school_shut=Bayou Tesson Elementary|The elementary school}, which lost a day, will receive a new air-handling system.

Next steps. {sheriff=Thibodeaux|Sheriff Thibodeaux} and the parish will join us in a test of all notification equipment. Subject to approvals, {restart=2025-10-20|Rack 3 restarts on October 20}.

Contact: {manager=Arceneaux|Colette Arceneaux}, Plant Manager.
