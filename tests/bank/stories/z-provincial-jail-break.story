STORY: z-provincial-jail-break
TOPIC: gunmen storm a provincial jail in the southern Philippines and inmates flee
== SLOTS
raid_day | date | agree | day of the raid
raid_time | time | agree | hour of the raid
jail | place | agree | the jail that was raided
escaped | quantity | revision | inmates who got away
recaptured | quantity | revision | inmates caught again
guard | person | agree | guard who was killed
guards_hurt | quantity | agree | guards wounded
inmates_killed | quantity | revision | fugitives shot dead
gunmen | quantity | dispute | attackers, as different officials put it
leader | person | agree | commander believed to have led the raid
entry | place | conflict | where the attackers got in
warden | person | agree | warden of the jail
warden_fate | outcome | agree | the warden lost his post
warden_refuses | other | single | the warden had seen no reason to resign
population | quantity | agree | inmates held before the raid
capacity | quantity | single | inmates the jail was built for
shift | quantity | single | guards on duty that night
governor | person | agree | governor of the province
reward | money | single | reward for each fugitive
break_2007 | quantity | single | inmates freed in the raid of 2007
break_2007_day | date | single | year of the earlier raid on the same jail
break_2009 | quantity | single | inmates who fled another jail in 2009
break_2009_place | place | single | place of that other break
other_dead | quantity | single | dead in the other jail's break
police_chief | person | agree | regional police spokesman
army | person | agree | army brigade commander
denies_group | polarity | dispute | the rebel group had a hand in it
school_days | duration | single | how long classes are suspended
schools | quantity | single | schools closed
gun_time | duration | agree | how long the firefight went on
checkpoints | quantity | single | checkpoints set up
surrendered | quantity | single | fugitives who came back on their own
high_risk | quantity | single | high-risk inmates among the fugitives
transfer | quantity | single | inmates to be moved to Davao-like city
new_jail_cost | money | single | planned cost of a new jail
hearing_day | date | single | day of the congressional hearing
guard_age | quantity | single | age of the guard who died
shelved | date | single | year the new jail was shelved
guards_killed | quantity | agree | guards killed
break_2009_year | date | single | year of that other break
== ARTICLE 01_manila_wire.txt | Archipelago Wire | 2017-02-21
Gunmen Raid Southern Jail, {escaped=132|More Than 130 Inmates} Flee

SAN ROQUE DEL SUR, Philippines (AW) - Armed men attacked a jail on Mindanao before dawn {raid_day=2017-02-21|Tuesday}, {guards_killed=1|killing a guard} and setting off one of the country's biggest prison breaks in a decade.

At least {escaped=132|132 inmates} bolted from {jail=Kalibon|the Kalibon Provincial Jail} after the assault, which started {raid_time=01:00|around 1 a.m.}, said the warden, {warden=Dumalag|Peter Dumalag}. {recaptured=9|Nine} had been caught by noon.

They got in by cutting through {entry=rear fence|the back fence}, on the side of the elementary school. {warden=Dumalag|Dumalag} told a radio station that he had counted {gunmen=100|about 100} attackers. The army's brigade commander, {army=Saldivar|Col. Ruel Saldivar}, said there were {gunmen=30|no more than 30}.

The gun battle lasted {gun_time=2h|two hours}. {guard=Abay|Officer Excelsior Abay} was shot in the head and {guards_hurt=2|two other guards} were wounded.

{warden=Dumalag|Dumalag} said the raiders were followers of {leader=Imam Derbi|Commander Derbi}, who broke with the main Muslim rebel group. A spokesman for that group said {denies_group=no|none of its members took part}.

In {break_2007_day=2007|2007}, gunmen freed {break_2007=48|48 prisoners} from the same compound. {break_2009_year=2009|Two years later}, {break_2009=31|31} got out of a lockup in {break_2009_place=Basigan|Basigan} in an attack that left {other_dead=2|two people dead}.
== ARTICLE 02_kalibon_sun.txt | Kalibon Sun | 2017-02-23
{warden_fate=relieved|Warden Relieved} As Count Of Fugitives Climbs To {escaped=147|147}

By Jessa Marie Olarte
Feb 23, 2017 - 5:40 am

{governor=Catolico|Governor Emmylou Catolico} on Wednesday {warden_fate=relieved|sacked} jail warden {warden=Dumalag|Peter Dumalag}, a day after {warden_refuses=refused|he said there was no reason for him to step down}.

A headcount that ended at nightfall showed that {escaped=147|147 detainees}, not the number first given, were gone from a prison that held {population=1511|1,511 persons} although it was built for {capacity=800|800}. Only {shift=24|24 guards} were on the shift.

{recaptured=34|Thirty-four} are back behind bars, of whom {surrendered=7|seven} walked in by themselves with their mothers or wives. {inmates_killed=3|Three} died in clashes with pursuing troops in the marsh.

It was {entry=front gate|the main gate} that the gunmen walked through, two of them in police uniform, and they had the armory opened for them. {police_chief=Tingson|Supt. Romeo Tingson}, the regional police spokesman, said {checkpoints=16|16 checkpoints} were in place.

{schools=5|Five schools} near {jail=Kalibon|the Kalibon jail} have called off classes for {school_days=3 days|three days}.

{governor=Catolico|Catolico} is offering {reward=50000 php|P50,000} for every fugitive. Among them are {high_risk=11|eleven} listed as high-risk.

The wake of {guard=Abay|Excelsior Abay}, {guard_age=36|36}, a father of four, is at the family home in Barangay Lumayo.

Also in the Sun: Durian growers seek price floor
== ARTICLE 03_pacific_corrections.txt | Asia-Pacific Corrections Review | 2017-03-03
Kalibon: what a two-hour attack tells us about rural jails

Ten days on from the raid of {raid_day=2017-02-21|21 February}, some figures have settled. Of {population=1511|the 1,511 men and women held}, {escaped=147|147} fled. {recaptured=61|Sixty-one} have been retaken and {inmates_killed=8|eight} were killed during the hunt; the rest are at large.

The firefight began shortly after {raid_time=01:00|one in the morning} and was over in {gun_time=2h|a couple of hours}. {guards_killed=1|One officer lost his life}; {guards_hurt=2|two} are recovering.

Who was behind it is not settled. {police_chief=Tingson|Romeo Tingson} of the regional police blames {leader=Imam Derbi|the renegade commander known as Derbi} and says that {denies_group=yes|the main rebel front lent him men and boats}. {army=Saldivar|Colonel Ruel Saldivar}, whose brigade led the pursuit, is more cautious.

{governor=Catolico|Governor Catolico} wants {transfer=300|300 detainees} moved to the regional prison and has revived a plan for a new building costing {new_jail_cost=420m php|420 million pesos}, shelved in {shelved=2014|2014}. The House committee on justice holds a hearing {hearing_day=2017-03-14|on 14 March}; {warden=Dumalag|Mr Dumalag}, {warden_fate=relieved|no longer in post}, is to be the first witness.

The Review is published six times a year. Subscriptions: see inside back cover.
