STORY: e-azgar-coup-attempt
TOPIC: soldiers try and fail to overthrow the president of Azgar, an invented Sahel state
== SLOTS
outcome | outcome | agree | how the attempt ended
day | date | agree | day of the attempt
first_shots | time | conflict | hour of the first shooting
president | person | agree | president of Azgar
pres_where | place | conflict | where the president was during the night
leader | person | agree | officer who led the mutineers
leader_rank | role | conflict | command held by the leader
leader_fate | outcome | conflict | what became of the leader
statement | polarity | agree | whether a statement was read on television
tv_time | duration | agree | how long the television station was held
tv | organisation | agree | broadcaster whose building was seized
airport | place | single | airfield that stayed in loyal hands
dead | quantity | revision | people killed
dead_loyal | quantity | agree | loyal soldiers among the dead
arrested | quantity | agree | soldiers arrested
curfew | time | agree | hour at which the curfew starts
curfew_end | time | single | hour at which the curfew ends
border | outcome | agree | what was done to the borders
spokesman | person | agree | who spoke for the government
spokesman_role | role | single | office of the spokesman
bloc | organisation | agree | regional body that condemned the attempt
coup_2014 | date | agree | year of the last successful coup
attempts | quantity | single | attempts since independence
motive | cause | agree | grievance named by the mutineers
arrears | duration | agree | pay arrears of the garrison
bonus | money | single | front-line bonus promised but unpaid
garrison | place | agree | town where the mutiny began
garrison_km | quantity | variant | distance of the garrison from the capital
attack | quantity | agree | soldiers killed in the jihadist attack of August
election | date | conflict | date of the next presidential election
third_term | polarity | single | whether the president will stand again
uranium | quantity | single | share of exports made up by uranium
flight | organisation | single | airline that cancelled its flights
embassy | quantity | single | foreign citizens who registered with an embassy
internet | outcome | agree | what happened to mobile internet
fm | ordinal | single | officer class of the leader in a foreign school
checkpoints | quantity | single | checkpoints on the road
vehicles | quantity | single | armoured cars paid for by donors
audit | money | single | defence money the auditors could not trace
== ARTICLE 01_sahel_now_live.txt | Sahel Now (live blog) | 2026-09-16
As it happened: soldiers try to seize power in Azgar

05:40 Shooting around the presidential palace in Tamaroua. Neighbours say it began at {first_shots=03:30|half past three}.

06:15 Men in fatigues are in the building of {tv=rta|RTA}, the state broadcaster. {statement=yes|A captain has read out a statement}: the constitution is suspended, "owing to {motive=pay|the contempt shown to those who bleed}". His face is covered.

06:50 {internet=cut|Mobile data has gone down} across the city.

08:05 Our correspondent at {airport=hamdallaye|Hamdallaye airfield} sees the air force's own guards at the gate. So that at least is in loyal hands.

08:30 {tv=rta|RTA} is back to music. It was held for {tv_time=2h15|two hours and a quarter}.

09:20 {president=maiga|President Ousseyni Maïga} is alive, says the government spokesman, {spokesman=toure|Halima Touré}. He {pres_where=palace|spent the night in his palace} and "never left his desk".

10:00 The one they are all naming is {leader=sidiki|Colonel Abdou Sidiki}. Until last month he was {leader_rank=commandos|head of the parachute commandos} at {garrison=tessoum|Tessoum}.

11:45 {outcome=failed|It's over}, says the army staff. {arrested=41|Forty-one} have been taken prisoner. {dead=7|Seven people} are dead.

12:10 Curfew from {curfew=20:00|eight in the evening}.
== ARTICLE 02_government_communique.txt | Government of Azgar (communique no. 2) | 2026-09-16
Communique of the Government

1. On {day=2026-09-16|Wednesday, 16 September}, a group of lost soldiers attempted to interrupt the democratic march of our people. {outcome=failed|The attempt has been defeated} by the loyalty of the Armed Forces.

2. His Excellency {president=maiga|Ousseyni Maïga} is at work. He was {pres_where=north|in the north with the troops} at the time of the events and returned to the capital at noon.

3. The instigator, {leader=sidiki|Sidiki Abdou}, {leader_fate=captured|is in the hands of the gendarmerie} and shall answer before the military tribunal. {arrested=41|41 of his accomplices} are likewise detained.

4. A curfew is in force between {curfew=20:00|20:00} and {curfew_end=05:00|05:00}. {border=closed|The land borders are closed} until new order.

5. The Government bows before the memory of {dead_loyal=4|four loyal soldiers} who fell.

6. Citizens are asked not to share images.

Signed: {spokesman=toure|H. Touré}, {spokesman_role=communication|Minister of Communication, Spokesperson}
== ARTICLE 03_atlantic_agency.txt | Atlantic agency | 2026-09-17
Azgar coup bid fails; {dead=11|11 dead} as region fears contagion

TAMAROUA - Calm returned on Thursday to the capital of uranium-rich Azgar {day=2026-09-16|a day after} {outcome=failed|loyalists crushed} an attempt by part of the army to depose {president=maiga|President Maïga}, who has ruled since a vote in 2018.

The number of dead rose to {dead=11|eleven}, a hospital source said, among them {dead_loyal=4|four troops who had stayed loyal} and a nurse hit at her window.

Gunfire broke out at {first_shots=04:15|about 4:15 a.m.}, residents said, after a column had driven {garrison_km=90|90 km (56 miles)} from {garrison=tessoum|Tessoum}. The soldiers there have gone {arrears=5mo|five months} without pay, and lost {attack=63|63 comrades} to jihadists in a single August ambush, two diplomats said.

{leader=sidiki|Sidiki}, {leader_rank=guard|the commander of the presidential guard}, {leader_fate=killed|was shot dead beside the television building}, according to three officers.

{bloc=wasu|The West African States Union} called it "an intolerable assault on constitutional order". {flight=aeroval|AéroVal} has cancelled flights until Monday. A foreign embassy said {embassy=310|310 of its nationals} had come forward.

Azgar, which gets {uranium=71|71 percent} of its export income from uranium, has had {attempts=8|eight} putsches or tries since independence. The last to succeed was in {coup_2014=2014|2014}. A presidential election is due on {election=2027-02-21|Feb. 21}.
== ARTICLE 04_lagos_opinion.txt | Harmattan Review (Lagos) | 2026-09-20
Column: The barracks that nobody paid

When {day=2026-09-16|Wednesday's} gunmen were led past the cameras, bareheaded, what one noticed was their boots. Half had none.

I don't defend putschists. Azgar's last coup, {coup_2014=2014|twelve years ago}, brought a general who stole more in four years than the civilians had in twenty. But {motive=pay|men who are not paid} in {garrison=tessoum|Tessoum}, {garrison_km=90|an hour and a half up a tarred road}, will listen to any colonel with a cause. They'd had {arrears=5mo|nothing since April}. A front-line bonus of {bonus=60000|60,000 francs} a month had been promised on television by {president=maiga|the President} himself. In August {attack=63|sixty-three} of them died in one afternoon because the helicopters lacked fuel.

The one who led them, {leader=sidiki|Col. Sidiki}, was no ideologue. He {fm=top|had passed out top of his class} in a European staff college and wrote poetry.

I was in the capital in the spring and took the same road. There's a checkpoint at the bridge where a corporal asks for cigarettes, politely, and at the next one a sergeant asks for the same thing less politely. {checkpoints=6|Six checkpoints} in all, and at none of them did I meet a man under arms who could tell me the name of his commanding officer's commanding officer. That isn't an army. It's a queue.

The donors know it. They've paid for {vehicles=120|a hundred and twenty armoured cars}, whose tyres I saw on sale in the market at Gao Street, and for a college of peace studies that has air conditioning. Nobody has paid for boots. When the finance ministry's own auditors asked last year where {audit=31bn|31 billion francs} of the defence vote had gone, they were transferred to the ministry of fisheries. We've no coast.

Now {bloc=wasu|the States Union} condemns; it would. {border=closed|Frontiers are sealed}, {internet=cut|the phones can't get online}, and on {election=2027-03-21|the third Sunday in March} there's to be a vote. {third_term=no|He won't be a candidate}, {president=maiga|the President} says, his second term being his last. That is something. Meanwhile {tv=rta|RTA}, which {statement=yes|broadcast the captain's proclamation} and was in the rebels' hands for {tv_time=2h15|135 minutes}, is showing football.
