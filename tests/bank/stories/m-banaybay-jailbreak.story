STORY: m-banaybay-jailbreak
TOPIC: detainees break out of a provincial jail on a Philippine island
== SLOTS
day | date | agree | day of the breakout
hour | time | conflict | hour of the breakout
escaped | quantity | conflict | detainees who got out
recaptured | quantity | revision | detainees caught again (6, later 9)
shot | quantity | agree | fugitives shot dead
way | cause | conflict | how they got out
breakouts | ordinal | conflict | how many mass escapes the jail has now had
outage | order | conflict | whether the power failed before or after the escape
leader | person | variant | alleged leader of the breakout
leader_charge | other | agree | what the leader is charged with
warden | person | agree | warden of the jail
warden_fate | outcome | conflict | what became of the warden
jail | place | agree | town of the jail
guards | quantity | agree | guards on duty
capacity | quantity | agree | detainees for whom the jail was built
inmates | quantity | agree | detainees held in it before the breakout
guard_hurt | quantity | agree | guards wounded
reward | money | agree | reward offered for the leader
reward_other | money | single | reward for each of the others
escaped_2009 | quantity | agree | detainees who escaped in 2009
boat | quantity | variant | distance from the shore at which the boat was found
governor | person | agree | provincial governor
troops | quantity | single | soldiers and policemen who take part in the hunt
checkpoints | quantity | agree | checkpoints set up
firearms | quantity | agree | firearms taken from the armoury
built | date | single | year in which the jail was built
visit | date | single | day on which the interior secretary is due
gunmen | quantity | single | armed men who are said to have waited outside
== ARTICLE 01_pia_wire.txt | Pacific Islands News Agency | 2024-11-10
Six caught, two dead after jailbreak in southern Philippines

ZAMBOANGA, Nov. 10 - Security forces were combing the interior of Basangan island for detainees who fled the provincial jail at {jail=Banaybay|Banaybay} on {day=2024-11-10|Sunday}, police said.

{escaped=17|Seventeen prisoners} made their way out {hour=02:10|at about 2:10 a.m.} through a hole {way=blast|blown in the rear perimeter wall with a homemade charge}, the regional police spokesman, Col. Ramil Estacio, said. By dusk {recaptured=6|six} had been rounded up and {shot=2|two others} killed in an exchange of fire near a coconut mill.

Estacio said the town {outage=before|had already been dark for twenty minutes} and that someone had probably tampered with the line.

Among those at large is {leader=Sahibul|Abdul Rakim Sahibul}, who is awaiting judgment for {leader_charge=kidnapping|kidnapping} and is thought to have planned it all. A reward of {reward=3m|three million pesos} has been posted for him, and {reward_other=100k|100,000 pesos} for each of the rest.

{guards=8|Eight guards} were on duty for {inmates=412|412 detainees}. {guard_hurt=1|One of them} was stabbed and is out of danger. The jail was meant to hold {capacity=150|150}.

The warden, {warden=Dagohoy|Supt. Leonila Dagohoy}, {warden_fate=relieved|was stripped of her post within hours}.

The breakout is {breakouts=3|the third} on such a scale at the jail. In 2009 {escaped_2009=31|31 inmates} vanished in one night.
== ARTICLE 02_manila_tribune_record.txt | Manila Record | 2024-11-12
No wall breached: Basangan inmates strolled out by the kitchen gate

By Cherry Lyn Balagtas

{jail=Banaybay|BANAYBAY}, Basangan - There is no hole in any of the walls here. Reporters allowed into the compound on Monday were shown a steel gate behind the kitchen, its padlock intact and open. {way=bribed guard|A jail officer had been paid to leave it unlocked}, investigators now believe, and he has not reported for work since.

The clock in the guardhouse and the logbook agree that it happened {hour=23:30|half an hour before midnight}. Only {outage=after|once the last man was through did the lights go off}, according to the cook, who was still washing pots.

The headcount, read out by Gov. {governor=Tulawie|Nurhaya Tulawie}, showed {escaped=22|22 persons deprived of liberty} unaccounted for at the roll call. {firearms=5|Five M16 rifles} are gone from the armory as well. {recaptured=9|Nine} of the runaways are behind bars again.

Conditions were ripe for it. {inmates=412|Four hundred twelve} people slept in a building raised in {built=1974|1974} for {capacity=150|150}, under the eye of {guards=8|eight men}.

Supt. {warden=Dagohoy|Dagohoy} talked to us in her office, in uniform. {warden_fate=kept|She keeps her command}, she said, with the full backing of Manila. "I asked for forty guards. I got a letter."

Interior Secretary Gregorio Almonte is to fly in on {visit=2024-11-14|Thursday}.
== ARTICLE 03_basangan_bulletin.txt | Basangan Bulletin | 2024-11-11
Classes off, {checkpoints=14|14 checkpoints} up as manhunt widens

Classes at all levels are suspended until Wednesday in {jail=Banaybay|Banaybay} and two neighboring towns because of the manhunt for escapees from the provincial jail, Gov. {governor=Tulawie|Nurhaya Tulawie} announced.

Some {troops=600|600 soldiers and policemen} with dogs are searching the hills. A pump boat believed to be theirs was found drifting {boat=4km|four kilometers} off Punta Malabo with blankets and a phone charger in it, the Coast Guard said. Fishermen were told not to pick up strangers.

The governor appealed to families. "If your son is at home, walk with him to the mosque and call us. Nobody will hurt him." She had spoken with relatives of {shot=2|the two} who were killed.

Police have released the photograph of {leader=Sahibul|Abdulrakim Sahibol}, 38, who was on trial for {leader_charge=kidnapping|the abduction of a rubber trader}. Whoever leads the authorities to him stands to get {reward=3m|P3 million}.

Residents of Purok Mangga said a van and {gunmen=10|ten armed men} had been waiting under the acacia trees. Prosecutors are also tracing {firearms=5|five rifles} missing from the armory.

The town has been through this before. {breakouts=3|Twice already} had groups of inmates fled the place: in 2009, when {escaped_2009=31|31} ran, and again nine years later.

{guard_hurt=1|The wounded jail guard}, a father of two, was moved to Zamboanga.
== ARTICLE 04_southern_cross_monitor.txt | Southern Asia Monitor | 2024-11-13
Philippine jails: an island breakout lays bare an old problem

The men who disappeared from a crowded island prison {day=2024-11-10|at the weekend, on the night that ended on Sunday morning}, had every advantage. There were {guards=8|eight warders}, none younger than fifty. There were nearly three prisoners for every place. And there was a boat, later discovered empty {boat=4km|two and a half miles} from land.

It was {breakouts=5|a fifth mass escape} for {jail=Banaybay|Banaybay}, whose name has become a byword in the Philippine press. The most notorious, in 2009, freed {escaped_2009=31|31 people}, several of them members of kidnapping gangs.

This time {escaped=17|17 got away}. Troops have since killed {shot=2|two} and hold {recaptured=9|nine}. The presumed ringleader, {leader=Sahibul|Abdul Rakim Sahibul}, remains free with {reward=3m|three million pesos (some $51,000)} on his head.

Analysts say that the jail bureau is short of 9,000 staff and that trials drag on for so long that some detainees serve the maximum sentence before they hear a verdict.

The provincial governor, {governor=Tulawie|Ms Tulawie}, wants the prison moved to the mainland. {checkpoints=14|Fourteen roadblocks} are all she can offer for now. Of the officers who were there that night, {guard_hurt=1|one} is in hospital with a knife wound.
