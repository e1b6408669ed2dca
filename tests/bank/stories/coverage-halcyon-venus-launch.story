STORY: halcyon-venus-launch
TOPIC: after years of delay a European probe is launched toward Venus
== SLOTS
probe | name | agree | name of the probe
launched | outcome | agree | the launch succeeded
launch_day | date | agree | day of the launch
launch_time | time | agree | hour of lift-off
launch_site | place | agree | place of the launch
scrub_day | date | agree | day of the attempt called off
scrub_cause | cause | agree | why the first attempt was called off
rocket | name | agree | name of the rocket
failure_date | date | agree | month of the failure of the rocket's second flight
failure_cargo | outcome | agree | what was lost then
flight_number | ordinal | agree | which flight of the rocket this was
separation | duration | agree | time from lift-off to release of the probe
signal_place | place | conflict | where the first signal was received
signal_time | time | agree | hour of the first signal
panel | outcome | revision | second solar panel, first not confirmed, then latched
mass | quantity | variant | mass of the probe
cost | money | dispute | cost, by the agency and by the auditors
instruments | quantity | agree | instruments on board
arrival | date | agree | planned arrival at Venus
flyby | date | agree | planned pass of Earth
original_year | date | agree | year first set for the launch
original_rocket | name | agree | rocket on which it was to fly first
window_end | date | agree | last day of the launch window
burn | date | revision | first course correction, planned day and the day done
scientist | person | agree | leading scientist of the mission
company_head | person | agree | head of the launch company
company | organisation | agree | launch company
flight_director | person | agree | flight director in Darmstadt
science_director | person | agree | director of science at the agency
last_european | date | single | year in which Europe's previous probe at Venus ended
orbit_low | quantity | agree | lowest height of the working orbit
panel_day | date | agree | day on which the panel was confirmed
next_window | date | variant | when the next chance would have come
mission_length | duration | agree | length of work at Venus
== ARTICLE 01_meridian_press.txt | Meridian Press | 2024-09-12
Europe {launched=yes|launches} {probe=Halcyon|Halcyon} probe to Venus after {original_year=2021|three-year wait}

{launch_site=Kourou|KOUROU}, French Guiana, Sept 12 (Meridian) - A European spacecraft {launched=yes|set off} on {launch_day=2024-09-12|Thursday} on a {arrival=2026-01|16-month} journey to Venus, giving the continent's newest rocket a badly needed success and scientists a chance to learn whether the planet's volcanoes are still erupting.

{rocket=Altair 2|Altair 2}, built by {company=Celestine|Celestine Launch Systems}, rose from the edge of the rainforest at {launch_time=11:42 GMT|8:42 a.m. local time (1142 GMT)} and released the {mass=2460|2,460-kg} probe, {probe=Halcyon|Halcyon}, {separation=27 min|27 minutes later}.

Controllers in Darmstadt, Germany, broke into applause when a ground station at {signal_place=New Norcia|New Norcia in Western Australia} received a signal at {signal_time=12:31 GMT|1231 GMT}.

"We have a mission," said {flight_director=Tomasz Wilk|flight director Tomasz Wilk}, a veteran of the Rosetta comet landing.

One of two solar panels {panel=not confirmed|had yet to be confirmed} as locked in position by evening, the European Space Agency said, adding that the spacecraft was drawing enough power and that there was no cause for alarm.

The launch was the {flight_number=4|fourth} of {rocket=Altair 2|Altair 2}, whose second flight, {failure_date=2022-12|in December 2022}, ended in {failure_cargo=two imaging satellites|the loss of two Earth-imaging satellites} when a nozzle on its upper stage eroded. The rocket was grounded for 15 months.

An attempt on {scrub_day=2024-09-10|Tuesday} was halted four minutes before ignition because {scrub_cause=sensor|a sensor gave a faulty reading} on a valve feeding liquid oxygen to the main engine.

{company=Celestine|Celestine}, which is based in Toulouse and is 28 percent owned by the French state, lost 214 million euros last year. It has 31 launches on its books, worth 2.9 billion euros, but has managed only two this year and has seen one customer, a Luxembourg satellite operator, defect to a U.S. rival.

"{launch_day=2024-09-12|Today} pays for a lot of bad nights," {company_head=Bruno Lacaze|Chief Executive Bruno Lacaze} told reporters at the space centre. He said the company would fly twice more before the end of December and eight times in 2025.

{probe=Halcyon|Halcyon} was to have left {original_year=2021|in 2021} aboard {original_rocket=Soyuz|a Russian Soyuz}. Problems with its radar delayed it by a year and Russia's withdrawal from the spaceport following the invasion of Ukraine cost two more.

The agency puts the price at {cost=610m|610 million euros}, including operations. The European Court of Auditors said in a report in May that the bill, counting storage and the change of launcher, had come to {cost=742m|742 million}.

{probe=Halcyon|Halcyon} will swing past Earth {flyby=2025-07|in July next year} to gain speed and enter orbit around Venus in {arrival=2026-01|January 2026}. A first small correction of its course is {burn=2024-09-17|due next Tuesday}.

NASA plans two probes of its own to the planet, neither of them before 2031, and India one for 2028.
== ARTICLE 02_nbs_world.txt | NBS World | 2024-09-12
Venus mission {probe=Halcyon|Halcyon} {launched=yes|blasts off} from South America

Europe is on its way back to Venus.

The {probe=Halcyon|Halcyon} spacecraft {launched=yes|left the ground} {launch_site=Kourou|at Kourou} at {launch_time=11:42 GMT|12:42 BST} {launch_day=2024-09-12|on Thursday}, lighting up low cloud above the Atlantic. Just under half an hour after that ({separation=27 min|27 minutes}, to be exact) springs pushed it away from the top of its launcher.

There followed what the mission's leading scientist, {scientist=Ingrid Vestergaard|Prof Ingrid Vestergaard} of the University of Copenhagen, called "the longest coffee break of my life". Nothing could be known until the probe had woken its transmitter. At {signal_time=12:31 GMT|13:31 BST} a spike appeared on a screen: {signal_place=Malargue|a dish on the Argentine plains} had heard it.

"I've been working on this since my daughter was in nursery school. She's just started university," {scientist=Ingrid Vestergaard|she said}.

What will it do? The probe carries {instruments=9|nine scientific instruments}, two of them made in the UK: a radar from Leicester, able to see objects the size of a bus through the planet's permanent cloud, and a sniffer for phosphine, from Cardiff. It was the claimed detection of that gas in 2020, since then disputed, which set off talk of microbes floating in the cooler layers some 50km up. Most researchers doubt it. {scientist=Ingrid Vestergaard|Prof Vestergaard} says she would bet "a bicycle, not a house".

When it arrives, {arrival=2026-01|at the start of 2026}, {probe=Halcyon|Halcyon} will at first go round Venus in a long loop reaching out to 66,000km. Over eight months it will use the drag of the upper atmosphere to bring itself into a working orbit whose {orbit_low=220 km|lowest point is 220km} above the ground. It will then {mission_length=4 years|work for four years}, if all goes well.

Venus is about the size of Earth but is hot enough, at 465C, to melt lead. More than 40 missions have been sent there, the first successful one in 1962, and Soviet landers survived for up to two hours on the surface. Europe's only previous visitor, Venus Express, ran out of fuel {last_european=2014|in 2014}. A Japanese orbiter fell silent this spring.

Why has it been so long in coming? The craft, which {original_year=2021|should have gone in 2021}, was finished a year late, and has spent 19 months of the time since in a nitrogen-filled tent near Turin. The UK Space Agency, which contributed £71m, briefly considered asking for its instruments back.

And had it not gone by {window_end=2024-10-03|3 October}, it would have had to wait {next_window=2026|19 months more} for the planets to be in line. That made {scrub_day=2024-09-10|Tuesday}'s failed countdown, {scrub_cause=sensor|caused by a sensor} that was later found to have been working loose, more nerve-racking than it might have been.

{science_director=Paola Ferrante|Paola Ferrante}, ESA's director of science, said one of the two solar wings {panel=not confirmed|had not yet sent word} that it was latched, "but it's giving us electricity, so it's open. We think it's a switch."
== ARTICLE 03_the_harbour_tribune.txt | The Harbour Tribune (Sydney) | 2024-09-14
Wheatbelt dish first to hear from Venus-bound {probe=Halcyon|Halcyon}

Marlee Quartermaine had been told to expect the call at 8.29pm. At 8.30 she stopped chewing. At {signal_time=12:31 GMT|8.31pm}, on {launch_day=2024-09-12|Thursday} evening in the control hut {signal_place=New Norcia|at New Norcia}, 130 kilometres north of Perth, a needle of green rose out of the noise, and the 27-year-old electronics engineer became the first person on the planet to know that {probe=Halcyon|Halcyon} was alive.

"I said a word that I'm told went out live in Germany," she told the Tribune.

The European probe had by that time been in space for 49 minutes, having {launched=yes|been hurled} from {launch_site=Kourou|French Guiana} by an {rocket=Altair 2|Altair 2} rocket two days after {scrub_cause=sensor|a dodgy sensor} {scrub_day=2024-09-10|on Tuesday} had spoilt the first try. The station, 35 metres across and opened in 2002, has since followed it for ten hours each night, sharing the work with its sisters in Spain and South America.

{panel_day=2024-09-13|Yesterday} it relayed the news for which engineers had been waiting. The balky second solar panel {panel=latched|is locked in place after all}: a microswitch had frozen, and clicked over when the craft was turned to let the sun warm it. "Nineteen hours of worry about a part that costs nine euros," {flight_director=Tomasz Wilk|Tomasz Wilk}, who leads the flight team in Darmstadt, said by video link.

Australia put $38 million into the project in 2018, and got for it a seat at the table and one of the {instruments=9|nine} instruments. The infrared camera, which will look for the glow of fresh lava, was designed in Canberra by a team under Dr Siosaia Taufa, 44, who was in the crowd at the spaceport with his mother. He watched {rocket=Altair 2|the launcher}, he said, with his hands over his eyes: he had been there as a guest {failure_date=2022-12|in December 2022}, too, when the same type of rocket {failure_cargo=two imaging satellites|dropped a pair of mapping satellites} in the sea.

"I've seen three launches, two from behind my fingers," Dr Taufa said.

At about {mass=2460|two and a half tonnes}, more than half of it fuel, {probe=Halcyon|Halcyon} is heavier than any craft yet sent to Venus by Europe, and takes the scenic route. It first falls towards the sun, returns to pass 1,900 kilometres above the Pacific {flyby=2025-07|next July} and is then flung inward. West Australians with binoculars may catch it on the way.

The camera will be switched on for a first test in the second week of October, with the moon as its target. After that there is nothing for Dr Taufa's group to do but to raise money: its grant from the Research Council, $1.4 million a year, runs out in June 2025, half a year before the probe reaches its destination. A spokeswoman for Science Minister Gemma Lonergan said an application would be "considered on its merits". The shadow minister, Craig Illingworth, called that absurd.

For Ms Quartermaine there was a more pressing concern. She grew up 20 minutes from the dish, on a sheep farm whose radio-quiet rules forbade a microwave oven. {scientist=Ingrid Vestergaard|Professor Ingrid Vestergaard}, the Danish head of the science team, has promised her one, signed.
== ARTICLE 04_the_continental_review.txt | The Continental Review | 2024-09-20
A quiet week in deep space, a loud one in Brussels

Eight days out and 2.3 million kilometres from home, Europe's emissary to Venus gave its first proper kick on {burn=2024-09-19|Thursday}. The burn, which lasted 94 seconds, altered the speed of {probe=Halcyon|Halcyon} by 11 metres a second and came {burn=2024-09-19|two days later than planned}, because one of the cameras with which the probe finds its way by the stars had been dazzled by flakes of its own insulation. {flight_director=Tomasz Wilk|Flight director Tomasz Wilk} told a briefing in Darmstadt that the delay would cost about four kilograms of propellant, out of 1,310. The solar panel that had caused anxiety on the day of the launch {panel=latched|has been secure} since {panel_day=2024-09-13|last Friday}.

Down here the course is harder to correct. On Wednesday the budgetary control committee of the European Parliament questioned {science_director=Paola Ferrante|Paola Ferrante}, the space agency's director of science, for three hours about what the venture had cost. She stood by {cost=610m|€610m}. Storage, she argued, had been paid out of another programme, and the compensation claimed from Moscow for {original_rocket=Soyuz|the Soyuz} that never came, €58m, was still before a tribunal in The Hague. Matthias Oberhuber, who speaks for the Court of Auditors, would have none of it: {cost=742m|€742m}, he insisted, was what taxpayers had laid out "by whichever door the money left".

The committee will vote on its opinion on 14 October. It has no power over the agency, which is not a body of the Union, but it has some over a sum of €1.2bn that the Commission wants to spend on European launchers between 2025 and 2028. {company=Celestine|Celestine}, the obvious beneficiary, therefore had reason to be glad of last week. {flight_number=4|Four flights} into its career {rocket=Altair 2|Altair 2} has three successes, and insurers, says Nadine Kessel, a broker in Munich, have brought down their rates for it from 14% to 9% of the value of a cargo. SpaceX's customers pay less than 4%.

{company_head=Bruno Lacaze|Bruno Lacaze}, the engineer who has run {company=Celestine|the firm} since the spring of 2023, after his predecessor was made to walk the plank for {failure_cargo=two imaging satellites|the two lost imaging satellites}, wants to build 12 rockets a year. He builds five. A strike over shifts at the plant in Les Mureaux, settled in July, lasted 23 days, and a German rival, with a smaller and cheaper machine, intends to make its own first launch from Norway in November.

None of that will trouble the probe. It has {instruments=9|nine instruments} to keep warm, an appointment with Earth {flyby=2025-07|ten months hence} and, {arrival=2026-01|in January 2026}, an engine firing of 51 minutes on which everything depends. Should it fail, as that of a Japanese craft failed in 2010, there may be another chance some years on. Should it succeed, Venus will have company until 2030, for {mission_length=4 years|four years} at a height of, at the closest, {orbit_low=220 km|220 kilometres}.

Ms Ferrante was asked on Wednesday, by a Dutch member, whether the thing had been worth it, given that {window_end=2024-10-03|by early October} it might have been stuck in its tent again until {next_window=2026|2026}. Ask me, she said, when it has smelled something.
