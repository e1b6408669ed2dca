STORY: skarvoya-launch
TOPIC: a small rocket is scrubbed, then launched from a Norwegian island with mixed success
== SLOTS
planned_day | date | agree | day for which the launch was first set
scrub_cause | cause | conflict | why the first countdown was stopped
scrub_tminus | duration | agree | time before lift-off at which the countdown was stopped
launch_day | date | revision | day of the launch, as rescheduled and as flown
friday_cause | cause | single | why it was not flown on Friday
launch_clock | time | variant | time of lift-off
flight_no | ordinal | conflict | number of this flight of the rocket type
prev_flight | outcome | agree | how the previous flight ended
prev_day | date | single | month of the previous flight
sats | quantity | agree | satellites carried
sats_contact | quantity | revision | satellites that made contact
sat_lost | name | single | satellite not heard from
orbit_target | quantity | agree | orbit aimed for
orbit_reached | quantity | single | perigee of the orbit reached
stage2 | outcome | agree | burn of the upper stage
height | quantity | agree | height of the rocket
payload_mass | quantity | single | mass of the payload
payload_max | quantity | single | greatest payload of the rocket
company | organisation | agree | builder of the rocket
ceo | person | agree | head of the company
director | person | agree | launch director
spectators | quantity | single | onlookers on the quay
fishing_zone | duration | single | closure of the fishing grounds
fisher_comp | money | dispute | compensation per boat, as paid and as demanded
fisher_head | person | agree | head of the fishermen's association
minister | person | single | minister present
investment | money | agree | cost of the spaceport
state_share | money | single | state's share in the cost
rival_day | date | single | day on which a Scottish rival's rocket burned on the pad
rival_hurt | quantity | single | hurt in the rival's accident
next_flight | date | single | next flight planned
flights_2025 | quantity | single | flights planned for 2025
jobs | quantity | single | people working at the spaceport
insurer | polarity | single | payload insured
review_members | quantity | single | members of the review board
review_due | date | single | date by which the review is to report
stage1 | outcome | agree | work of the first stage
loss_2023 | money | single | company's loss in 2023
backlog | quantity | single | launches under contract
review_outside | quantity | single | review board members from outside the company
prev_seconds | duration | single | time the previous rocket flew
early_by | duration | single | time by which the upper stage stopped too soon
fairing_day | date | single | day on which parts of the fairing were recovered
== ARTICLE 01_nordic_space_news.txt | Nordic Space News | 2024-04-17
Skua countdown halted at {scrub_tminus=4 min|T-minus 4 minutes}

Updated: 17 April 2024 22:05 CEST

The launch of the Skua rocket from Skarvøya, in the north of Norway, was called off on {planned_day=2024-04-17|Wednesday evening}, {scrub_tminus=4 min|four minutes} before lift-off. "{scrub_cause=valve sensor|A sensor in an oxygen valve gave us two readings} and we will not fly on a guess," launch director {director=Solveig Brattli|Solveig Brattli} said.

A new attempt is to be made {launch_day=2024-04-19|on Friday}, {company=Fjellrakett|Fjellrakett} said.

The {height=27m|27-metre} vehicle is to carry {sats=6|six small satellites}, with a total mass of {payload_mass=212kg|212 kg}, into a sun-synchronous orbit at {orbit_target=520km|520 km}. Its maximum is {payload_max=300kg|300 kg}.

It would be {flight_no=2|the second flight} of a Skua. The previous one, in {prev_day=2023-09|September last year}, {prev_flight=failed|ended in the sea} {prev_seconds=97 s|97 seconds} after it had left the pad.

Skarvøya is one of three new launch sites in northern Europe. At one of them, on the Scottish coast, the engine test of a competitor {rival_day=2024-02-26|on 26 February} ended in a fire in which {rival_hurt=1|one technician} was hurt.
== ARTICLE 02_lofot_dagblad.txt | Ytre Lofot Dagblad (English summary) | 2024-04-22
Rocket leaves, cod stay

"Now it's gone, can we have our sea back?" {fisher_head=Torgeir Nilsen|Torgeir Nilsen} asked, when the trail of smoke over Skarvøya had blown away. The chairman of the fishermen's association had watched with {spectators=1500|some 1,500 others} from the quay, with folded arms.

At {launch_clock=1942Z|9.42 pm} {launch_day=2024-04-20|on Saturday} the Skua lifted off, after {friday_cause=wind|high-altitude wind} on Friday had cost another day. It was {flight_no=3|the third Skua} to fly, and the first to reach space; the one before {prev_flight=failed|had crashed}. The attempt {planned_day=2024-04-17|on Wednesday} had been broken off {scrub_tminus=4 min|with four minutes to go} because {scrub_cause=boat in zone|a boat had strayed into the danger zone}.

{minister=Ragnhild Sæbø|Ragnhild Sæbø}, the minister of trade, pressed a symbolic button. The spaceport has cost {investment=NOK 1.1bn|1.1 billion kroner}, of which {state_share=NOK 365m|365 million} is the state's.

The fishing grounds were closed {fishing_zone=9 h|for nine hours}. Each boat receives {fisher_comp=NOK 14,000|14,000 kroner}. Nilsen says it takes {fisher_comp=NOK 30,000|30,000} to make good a day in the season.

Some {jobs=74|74 people} work at the base, most of whom came from elsewhere.
== ARTICLE 03_orbital_trade.txt | Orbital Trade Weekly | 2024-04-23
Fjellrakett: {sats_contact=4|four of six satellites} alive

Skua is in the club, if only just. The rocket built by {company=Fjellrakett|the Tromsø start-up Fjellrakett}, which rose from Skarvøya {launch_day=2024-04-20|on 20 April} at {launch_clock=1942Z|19:42 UTC}, delivered {sats=6|its half-dozen satellites}, but not where they were meant to go. The upper stage {stage2=cut off early|shut down} {early_by=11 s|11 seconds early}, leaving them with a perigee of {orbit_reached=391km|391 km} in place of {orbit_target=520km|520}. The first stage {stage1=nominal|did all that was asked of it}.

By Monday evening operators had heard from {sats_contact=4|four} of them.

{ceo=Marius Dahlgaard|Marius Dahlgaard}, chief executive, spoke of a partial success. Customers may be less forgiving: at least two of the payloads {insurer=not insured|flew uninsured}, brokers say.

The company intends to be back on the pad {next_flight=2024-10|in October} and to fly {flights_2025=5|five times} in 2025. It has contracts for {backlog=12|12 launches} and lost {loss_2023=NOK 188m|NOK 188m} last year. With {investment=NOK 1.1bn|NOK 1.1bn (€94m)} sunk in the base, public money included, it needs to.
== ARTICLE 04_fjellrakett_release.txt | Fjellrakett AS | 2024-04-26
Skua mission update no. 4

- {sats_contact=5|Five of the customers' spacecraft} have now reported in. Attempts to contact {sat_lost=Auk-1|Auk-1}, a student project, continue. The operators expect to raise the orbits with on-board thrusters where these are fitted.
- Preliminary analysis of the upper stage, whose engine {stage2=cut off early|stopped sooner than commanded}, points to a helium leak. Launch director {director=Solveig Brattli|Solveig Brattli} heads a review board of {review_members=7|seven}, {review_outside=2|two of them} from outside the company, which is to report {review_due=2024-06-14|by 14 June}.
- The first stage {stage1=nominal|performed as planned} throughout its burn. Parts of the fairing were taken from the sea on {fairing_day=2024-04-23|Tuesday} and are being examined.
- We thank the harbour authority and the fishing community. Talks with {fisher_head=Torgeir Nilsen|Torgeir Nilsen} and his members will be resumed in May.

"{height=27m|Twenty-seven metres} of Norwegian engineering went to space. We are proud," says {ceo=Marius Dahlgaard|Marius Dahlgaard}, CEO.

Fjellrakett AS develops and operates launch vehicles for small satellites. Media contact: press@fjellrakett.example
