STORY: r-tezontle-data-centre
TOPIC: a data centre is announced in the dry Mexican Bajío and meets protest
== SLOTS
announce | date | agree | day of the announcement
investment | money | agree | sum to be invested
investment_phase1 | money | single | part of the sum for the first phase
investor | organisation | agree | company that builds
town | place | conflict | municipality in which it will stand
area | quantity | variant | size of the site
power | quantity | agree | electric power of the centre when complete
power_phase1 | quantity | agree | electric power of the first phase
power_source | outcome | conflict | where the electricity is to come from
jobs_permanent | quantity | conflict | permanent jobs
jobs_building | quantity | agree | jobs during construction
water | quantity | dispute | water use according to the company and the farmers
cooling | cause | single | method of cooling
opening | date | conflict | when the first hall starts work
works_start | date | agree | when building starts
governor | person | agree | governor of the state
company_head | person | conflict | regional head of the company, who spoke at the ceremony
farmers_head | person | agree | spokeswoman of the farmers
petition | quantity | revision | signatures against the project, first and later
permit | outcome | conflict | what the town council did with the land use permit
permit_vote | quantity | single | votes for the permit
tax_break | quantity | agree | cut in payroll tax for the company
tax_years | duration | agree | years for which the tax is cut
aquifer_fall | quantity | agree | yearly fall of the water table
other_centres | quantity | agree | data centres already in the state
rival_investment | money | agree | sum another company put into its centre in 2023
buildings | quantity | agree | halls planned
march_people | quantity | single | people at the protest march
march_day | date | single | day of the protest march
drought | date | single | year of the worst drought in memory
== ARTICLE 01_bajio_investment_office.txt | State Secretariat for Economic Promotion (bulletin in English) | 2025-05-15
Altamar Cloud to invest {investment=2.4bn|US$2.4 billion} in our state

Governor {governor=berlanga|Consuelo Berlanga Ríos} and {company_head=whitcombe|Joel Whitcombe, regional president of Altamar Cloud}, {announce=2025-05-15|today} announced the construction of a data center campus in the municipality of {town=tezontle|Tezontle}.

The project at a glance:

- {buildings=6|Six halls} on a site of {area=82ha|82 hectares}.
- {power=180mw|180 megawatts} of capacity at completion, {power_phase1=45mw|45 of them} in the first phase.
- {jobs_building=2600|2,600 construction jobs} and {jobs_permanent=310|310 permanent positions}, all of them highly skilled.
- Ground to be broken {works_start=2025-09|in September}; the first hall {opening=2026-12|will go live in December 2026}.

All the electricity will come {power_source=solar|from new solar parks} that a partner is erecting in the north of the state.

"{other_centres=6|Six companies} of this kind have already chosen us, and the seventh is the biggest," the governor said. As an incentive, the company will pay {tax_break=50|half the payroll tax} during {tax_years=8y|eight years}.

Mr. Whitcombe stressed that water consumption would be minimal: {water=25m litres|25 million liters a year}, as much as a mid-sized hotel. The halls will use {cooling=closed loop|a closed cooling circuit}, which is filled once.

The municipal council {permit=granted|approved the land use permit} earlier this week.
== ARTICLE 02_el_pregonero.txt | El Pregonero del Bajío (English page) | 2025-05-17
Farmers ask who will drink first

SAN LUCAS DEL LLANO - On the ejido's notice board, next to the times of mass, hangs a photocopied map. A red rectangle covers the fields where Eulogia Parra's grandfather grew barley. "A machine that never sleeps and is always thirsty, that is what they're giving us," she said.

The rectangle is {investor=altamar|Altamar Cloud's} future campus, and it lies entirely {town=san lucas|within the limits of San Lucas}, within sight of the nearest well. The neighbors learned of it from the radio {announce=2025-05-15|on Thursday}.

{farmers_head=zepeda|Maricruz Zepeda}, who speaks for the irrigation users, said that the figure in the company's folder was a joke. An engineer who worked it out for them came to {water=190m litres|190 million liters}. In this valley the water table goes down by {aquifer_fall=2.4m|2.4 meters every year}, and nobody has forgotten {drought=2011|2011}, when the cattle died.

{petition=3800|Thirty-eight hundred people} had signed a petition by Friday night.

The council has listened, up to a point: it {permit=deferred|put off its decision on the land} until an environmental study has been handed in.

The work on offer does not impress them much. Once the masons have gone the campus will keep {jobs_permanent=130|130 on its payroll}, and Zepeda doubts that any of them will come from the valley. "They want people with two degrees," she said.
== ARTICLE 03_norteamerica_infra_brief.txt | Norteamérica Infrastructure Brief | 2025-05-21
Altamar picks Mexico for {power=180mw|180 MW} build

Altamar Cloud, the Seattle-based hosting firm, has become the latest operator to pitch its tent in the Bajío. Its {investment=2.4bn|$2.4 bn} program, presented {announce=2025-05-15|last week}, dwarfs the {rival_investment=700m|$700m} that Ostrom Data spent there in 2023.

Speaking for the company at the signing was {company_head=tanaka|Irene Tanaka-Boyle}, who runs its operations south of the border and was lured from a rival. Governor {governor=berlanga|Berlanga} sat beside her.

Phase one takes {investment_phase1=640m|$640m} and {power_phase1=45mw|45 MW}. Contractors expect to be on site {works_start=2025-09|from September}, with the first servers {opening=2027-03|switched on in March 2027}. The whole thing, {buildings=6|half a dozen buildings} over roughly {area=82ha|200 acres}, should be finished some years later.

Power is the usual headache in these parts. Altamar's answer is to {power_source=gas|burn gas in its own turbines}, fed by a spur from the pipeline to the coast, because the grid operator could not promise a connection in time.

State incentives are modest. {tax_break=50|A 50% discount} on payroll levies runs for {tax_years=8y|eight years}. The town council's blessing is already in hand: members {permit=granted|gave the green light}, {permit_vote=9-2|nine to two}, on May 13.

The company will join {other_centres=6|six existing facilities} in the state.
== ARTICLE 04_radio_cantera.txt | Radio Cantera (news site) | 2025-05-28
March against data center fills the plaza

Some {march_people=1500|1,500 people} walked to the state palace on {march_day=2025-05-27|Tuesday} behind a tractor and a brass band to protest against the computing campus that {investor=altamar|Altamar} wants to build.

They handed over a list of {petition=11200|11,200 names}, which had been {petition=3800|a third as long} eleven days before. Many came from the city, where taps in the hillside districts run on alternate days.

"We aren't against the internet," {farmers_head=zepeda|Ms. Zepeda} told the crowd. "We're against {water=190m litres|190 million liters} of it." The company repeated that it needs {water=25m litres|twenty-five million}, and that its pipes lose nothing.

Experts interviewed by this station agree only on the background: the aquifer sinks by {aquifer_fall=2.4m|almost two and a half meters a year}, and it did so before the first of the {other_centres=6|six centers} was built.

A deputy for the governing party defended the plan. He pointed to {jobs_building=2600|2,600 jobs for builders}, and he recalled that when Ostrom Data put down its {rival_investment=700m|700 million dollars} two years ago there had been marches as well.

Governor {governor=berlanga|Berlanga} didn't come out to the balcony. An assistant took the list and asked the band, politely, to play something else.
