STORY: elk-fork-chemical-spill
TOPIC: a storage tank leaks a chemical into a river in Tennessee and tap water is banned
== SLOTS
leak_day | date | agree | day on which the leak was found
gallons | quantity | revision | gallons that leaked
chemical | name | agree | chemical that leaked
company | organisation | agree | company that owns the tanks
river | name | agree | river into which it ran
customers | quantity | variant | people without tap water
counties | quantity | agree | counties covered by the ban
intake | quantity | agree | distance from the tank to the water intake
hospital | quantity | revision | people seen in hospitals
inspected | date | conflict | year of the last state inspection of the tanks
tank_age | date | agree | decade in which the tanks were built
governor | person | agree | governor of the state
guard | quantity | agree | National Guard soldiers who hand out water
ban | outcome | revision | whether the ban on tap water holds
smell | other | agree | what the leak smelled of
utility | organisation | agree | water company of the area
executive | person | agree | president of the chemical company
alarm | quantity | agree | hours between the first complaint and the company's call
limit | quantity | agree | concentration thought safe
lawsuit | quantity | revision | lawsuits filed
lawmaker | person | agree | state senator with a bill on tanks
bill | outcome | agree | what became of the bill on tanks of 2019
tanks | quantity | agree | tanks in the yard
== ARTICLE 01_federal_wire_service.txt | Federal Wire Service | 2021-10-07
Tap water banned for {customers=~|tens of thousands} after chemical leak in East Tennessee

MARLOW FALLS, Tenn. - Residents of {counties=3|three counties} in eastern Tennessee spent Thursday under orders not to drink, cook with or bathe in water from their taps, after a solvent used in paint making seeped from a storage tank and into the river that supplies them.

Governor {governor=Dale Whitcomb|Dale Whitcomb} declared a state of emergency and said {guard=120|120 members of the National Guard} would deliver bottled water to fire stations and high schools. The order affects about {customers=88000|88,000 people} served by {utility=Cumber Valley Water|Cumber Valley Water}, a private utility, and can be lifted only when tests fall below {limit=1|one part per million}, a threshold that federal health officials settled on overnight.

Roughly {gallons=4800|4,800 gallons} of {chemical=butoxylene|a compound called butoxylene} escaped, state environmental officials estimated, from a tank owned by {company=Tri-Ridge Terminals|Tri-Ridge Terminals} on a bank of the {river=Elk Fork|Elk Fork River}, {intake=2|two miles} upstream of the utility's intake. The leak was discovered {leak_day=2021-10-06|Wednesday} by state inspectors who had been sent out after residents complained of {smell=nail polish|an odor like nail polish remover}. They found a hole about the size of a quarter at the base of the tank and a retaining wall that was cracked in several places.

The first complaint came in at 5:50 a.m., according to a log of the county's emergency dispatch center. The company called the state's spill hotline at 12:05 p.m., {alarm=6|more than six hours later}, the log shows; state law requires a call "immediately upon discovery." A spokesman for Tri-Ridge, which is based in Knoxville and has 31 employees, said workers noticed the leak only shortly before they reported it.

Emergency rooms had seen {hospital=34|34 people} by Thursday evening with nausea, rashes or irritated eyes, none of them seriously ill, said Dr. Pamela Osei, the regional health director. Surgeries that were not urgent were put off at two hospitals, and restaurants, day care centers and a bourbon distillery were closed. Schools in the area will have no classes through Monday.

At a supermarket in Marlow Falls, the last case of water was sold at 7:15 p.m. on Wednesday, an hour after the first warning, and two shoppers were arrested in a fistfight over it. "I have twins on formula," said Kayla Dunning, 24, who drove 40 miles to Virginia to fill milk jugs at her sister's house.

The tanks, {tanks=11|11 in all}, were put up in {tank_age=1950s|the 1950s} for an oil company. They were last looked at by a state inspector in {inspected=2012|2012}, said Robert Achterberg of the Department of Environment and Conservation, because facilities that store chemicals but do not make them fall outside of the regular schedule. Federal rules on spills apply to oil, not to most other substances, and a plan by the Environmental Protection Agency to extend them was dropped in 2019.

The river flows into the Holston and, in the end, the Tennessee. Downstream utilities said they had shut intakes as a precaution on Thursday but expected the chemical to be too diluted to matter by the time it arrives.
== ARTICLE 02_capitol_examiner.txt | Capitol Examiner | 2021-10-10
Before a Tennessee river turned sour, a bill to inspect its tanks died quietly

NASHVILLE - Two years before a chemical tank beside {river=Elk Fork|the Elk Fork} gave way and left {customers=88000|88,000 people} without water they could trust, a state senator from the district proposed that such tanks be looked at every 12 months. Her bill never got a vote. {bill=died|It expired in a subcommittee} in April 2019, after 11 minutes of testimony, nine of them from the petroleum marketers' association.

"I still have the photograph that I showed them," said the senator, {lawmaker=Lucille Ferrante|Lucille Ferrante}, a Republican and former pharmacist. "It's that wall."

On Saturday, the fourth day of what is turning into one of the larger drinking-water emergencies in the South in recent memory, state officials doubled their figure for the amount that had leaked, to {gallons=9600|9,600 gallons}, and disclosed that {chemical=butoxylene|butoxylene}, the solvent, had been mixed with a second compound, about which little is known. {company=Tri-Ridge Terminals|Tri-Ridge} had not mentioned it in its first account.

The company's president, {executive=Curtis Bellamy|Curtis Bellamy}, spoke to reporters for seven minutes on Friday in a parking lot, sipping from a bottle of water, until a publicist led him away. He said he was sorry, that 20 employees were working around the clock, and that he lived downstream himself. He did not explain why, as dispatch records show, {alarm=6|six hours passed} before anyone at the firm phoned the authorities.

A review by The Examiner of state files found that the {tanks=11|11-tank} yard was treated as a parking place for liquids. When a refiner owned it, environmental officers came by yearly. After it changed hands in 2001, and again in 2016, it slid off their lists. {inspected=2015|The most recent inspection report is from 2015}, a page and a half long; under "secondary containment" an officer wrote "adequate, see photo," but no photo is attached. Some of the steel dates to {tank_age=1950s|the Eisenhower era}.

The number of people who have gone to hospitals since {leak_day=2021-10-06|Wednesday} reached {hospital=171|171}, of whom 6 were kept overnight. By Saturday morning samples taken at the plant of {utility=Cumber Valley Water|Cumber Valley Water} were at 1.7 parts per million, down from a peak of 3.9. The state says it will tell people to flush their pipes once all readings stay under {limit=1|1 part per million} for a day. Some scientists complained that the number rests on a single study of rats conducted by the manufacturer in 1991.

{ban=in force|The order not to use the water} takes in {counties=3|three counties}, among them one of the state's poorest, where one household in six has no car with which to reach a distribution point. {guard=120|The 120 Guard troops} had handed out 310,000 gallons, and volunteers from a Sikh congregation in Atlanta arrived with two tractor-trailers more.

{lawsuit=9|Nine lawsuits} have been filed, most by restaurants. The United States attorney in Knoxville, Maribeth Conroy, opened an inquiry.

{governor=Dale Whitcomb|Gov. Dale Whitcomb}, a Republican who won in 2018 with 59 percent of the vote on a promise to cut one regulation a week, was asked on Friday if he would support new rules. "I'm not going to make policy in a raincoat," he said.
== ARTICLE 03_trent_valley_herald.txt | Trent Valley Herald | 2021-10-15
Bankruptcy for firm behind US river leak as taps run again

The American company whose leaking tank deprived a valley in Tennessee of its drinking water has filed for bankruptcy, {leak_day=2021-10-06|eight days after} {smell=nail polish|a whiff of nail varnish} first drifted over the {river=Elk Fork|Elk Fork river}.

{company=Tri-Ridge Terminals|Tri-Ridge Terminals} listed assets of $16m and debts of $6m in papers lodged at a court in Knoxville on Thursday. The step stops, for now, the progress of {lawsuit=37|37 claims for damages} from businesses and residents. "They'll hide behind a judge while my children drink from bottles," said Tonya Sizemore, who runs a hairdresser's in Marlow Falls and reckons that she has lost $4,000.

The ban on using tap water was {ban=lifted|withdrawn for the last districts} on Wednesday, a week after it was imposed. Engineers had opened the system zone by zone from Monday, starting with hospitals. But the local health authority advises pregnant women to go on drinking bottled water, and a poll by a local television station found that only one in five customers of {utility=Cumber Valley Water|Cumber Valley Water} would drink from the tap.

Confusion has not been helped by changing figures. Officials at first spoke of {gallons=4800|less than 5,000 gallons} of {chemical=butoxylene|butoxylene}, an industrial solvent, then of twice as much. After measuring what remained in the tank, they settled this week on {gallons=10300|10,300, or some 39,000 litres}. Of these about a third was held back by the soil. The intake pipe of the waterworks lies just {intake=2|two miles} below the yard, and a spare one, on another tributary, had been sold off in 2008 to save on upkeep.

No one has died. {hospital=402|More than 400 people, 402 at the latest count}, have been examined in casualty departments. A retired colonel, Bud Hargis, told a public meeting at a Baptist church on Tuesday that he had shaved in the water for a day before he heard the warning, and lifted his chin to show what it had done.

Politicians have changed their tune. {lawmaker=Lucille Ferrante|Lucille Ferrante}, the state senator whose proposal for yearly checks {bill=died|got nowhere} two years ago, saw it approved by a committee, eight votes to one, on Wednesday. The governor, {governor=Dale Whitcomb|Dale Whitcomb}, who had been cool towards it, now promises to sign. The full senate is to vote at a special sitting in November. An industry group wants tanks of less than 10,000 gallons to be left out, which would exempt about 60 per cent.

{executive=Curtis Bellamy|Curtis Bellamy}, Tri-Ridge's president, was not at the hearing, nor at that of the US Chemical Safety Board, which has sent four investigators. A federal grand jury has been asked to look at whether the law on reporting was broken. If so, he might face a fine and up to two years in prison.

Fishermen are among the last to suffer. Trout were stocked in the upper reaches only in September, at a cost of $85,000, and the autumn season, due to open tomorrow, is off.
