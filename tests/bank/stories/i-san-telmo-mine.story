STORY: i-san-telmo-mine
TOPIC: a gallery falls in at the San Telmo copper mine in Chile and miners are brought up after four days
== SLOTS
day | date | agree | day of the collapse
time | time | variant | hour of the collapse
cut_off | quantity | agree | miners cut off by the collapse
got_out | quantity | agree | miners who got out by themselves
shift | quantity | single | size of the shift
dead | quantity | revision | miners found dead
saved | quantity | agree | miners brought up alive
depth | quantity | conflict | depth of the refuge
hours | duration | conflict | how long the survivors were below
first_up | person | conflict | first miner to come up
drill | ordinal | conflict | which borehole reached the refuge
exit | polarity | conflict | whether the mine had a second way out
cause | cause | dispute | what brought the gallery down
manager | person | agree | manager of the mine
owner | organisation | agree | owner of the mine
union_head | person | agree | head of the union
oldest | quantity | single | age of the oldest miner
youngest | quantity | agree | age of the youngest miner
earlier_year | date | agree | year of the earlier accident at the mine
earlier_dead | quantity | agree | dead of the earlier accident
fine | money | single | fine of the mine before
output | quantity | single | ore hoisted a month
rescuers | quantity | agree | rescuers at work
capsule | quantity | single | width of the capsule
tremor | quantity | single | magnitude of the tremor
minister | person | agree | mining minister
food | quantity | single | tins in the refuge
injured | quantity | single | survivors with broken bones
== ARTICLE 01_norte_agencia.txt | Agencia Norte | 2024-03-06
Thirteen cut off after gallery falls in at Chilean copper mine

COPIAPO, Chile - {cut_off=13|Thirteen miners} were out of reach on Wednesday behind thousands of tonnes of rock at San Telmo, a middle-sized copper mine in the Atacama desert, a day after the main ramp gave way.

The fall took place {time=14:20|at 2:20 p.m.} on {day=2024-03-05|Tuesday}, when a {shift=37|shift of 37} was at work. {got_out=24|Twenty-four men} ran or drove to the surface through the dust before the ramp closed behind them.

Mining Minister {minister=Urrejola|Catalina Urrejola}, who flew in overnight, said that those left below were thought to be in a refuge chamber {depth=480|480 meters} beneath the portal. "We have no voice yet, but we have a place to aim at," she told relatives gathered round a brazier.

{rescuers=90|Ninety rescuers} from four companies have been sent, together with three drilling rigs lent by the state miner.

{owner=Los Cerrillos|Minera Los Cerrillos}, which owns the mine, put the accident down to {cause=tremor|a tremor} of {tremor=4.7|magnitude 4.7} that shook the province twenty minutes earlier. It hoists around {output=38000|38,000 tonnes of ore} a month and sells all of it to a smelter on the coast.

The chamber was stocked with water and {food=60|sixty tins} of fish, according to the company.

San Telmo has a history. In {earlier_year=2011|2011}, {earlier_dead=4|four contractors} lost their lives there when a water pocket burst.
== ARTICLE 02_el_salitre.txt | El Salitre | 2024-03-08
"They took away the pillars"

COPIAPO - The women at the gate of San Telmo have stopped asking the guards. They ask {union_head=Vergara|Rosa Vergara} instead. The president of the miners' union has slept in her pick-up since {day=2024-03-05|the fifth}, and she has her own account of why the ramp came down.

"There was no earthquake worth the name," she says, pouring coffee. "{cause=pillars|They robbed the pillars} for the copper in them. Everybody who went down knew it. A mine is a house, and you don't sell the beams."

The manager, {manager=Bascunan|Ignacio Bascuñán}, rejects this. He reads from a sheet: {cause=tremor|the seismic movement} would have tested any mine. Twice in the past the inspectors thought otherwise. The last time, {owner=Los Cerrillos|Los Cerrillos} paid {fine=120m|120 million pesos} and carried on.

What nobody disputes is the absence of {exit=no|any other way to the surface}. The law asks for one. A shaft was begun, ran into money trouble at the halfway mark, and was used to store tyres.

Yesterday brought the worst news. A camera lowered through a crack showed {dead=1|one man} under the rubble of the workshop; his name has been withheld. The other twelve are believed to be in the refuge, and the youngest of them, {youngest=19|a lad of nineteen}, had been in the job for two weeks.

On the hillside somebody has planted {cut_off=13|thirteen flags}, one for each of those who did not come up. Towards midnight the wind drops and you can hear the rigs. Then one of them falls quiet, and mothers put down their knitting until it starts again.
== ARTICLE 03_live_pacifico.txt | Pacífico TV, live page | 2024-03-09
AS IT HAPPENED: San Telmo miners come home

12.40 That's it. {saved=11|All eleven survivors} are above ground and the whistle on the headframe is being blown, on and on. Thanks for being with us.

12.15 Doctors say {injured=3|three have fractures}, none life-threatening. The rest walked to the field hospital in dark glasses.

11.50 Minister {minister=Urrejola|Urrejola} in tears. She confirms with great sorrow that {dead=2|two} never made it to the refuge.

11.20 The last man steps out. His comrades reckon it at {hours=93|ninety-three hours} since the roof came in; one of them had kept count with chalk on the wall.

09.05 And here is the first! {first_up=Catrileo|Nelson Catrileo}, the shift foreman, kneels and kisses the sand. He had insisted on testing the capsule himself before he would let any of the lads get in.

08.30 Our reporter has seen the capsule: a steel tube {capsule=54|54 centimetres} across, with a wheel at each corner. "I wouldn't get my shoulders in," she says.

07.10 Recap for those who are just waking up. A gallery collapsed on Tuesday {time=14:20|at twenty past two in the afternoon}. Two boreholes wandered off and hit solid rock. {drill=3|The third} broke through to the chamber on Thursday night, {depth=480|nearly half a kilometre} down, and a note came up tied to the bit: "We're well, send tobacco."

06.45 {rescuers=90|Some ninety specialists} are on the platform this morning. Fog is lifting. Families have been allowed as far as the second fence.
== ARTICLE 04_the_overseas_post.txt | The Overseas Post (London) | 2024-03-11
Joy and reckoning in the desert

From our South America correspondent

The desert above San Telmo was quiet yesterday for the first time in a week. The cranes have been lowered, the priests have gone, and a boy was selling what he swore were splinters of the capsule.

{saved=11|Eleven men} owe their lives to a stubborn driller from Antofagasta, who had {drill=5|four failures behind him} when his bit at last found air. The chamber lay {depth=310|310 metres} under the hill. By then its occupants had spent two days rationing fish by the spoonful; when they were reunited with the sun, they had been {hours=61|in the dark for sixty-one hours}. Leading the procession came {first_up=Araya|Julián Araya}, {youngest=19|19}, the baby of the crew, because his elders would hear of nothing else. Bringing up the rear was a {oldest=63|63-year-old} who has now retired for the third time.

There will be an inquiry. {union_head=Vergara|Ms Vergara}, the union's leader, will tell it that {cause=pillars|greed hollowed out the mine}. {manager=Bascunan|Mr Bascuñán}, who manages it, will point out that {exit=yes|an emergency shaft stood ready}, and that {got_out=24|two dozen} reached safety unaided. The relatives of the {dead=2|two} who died may reply that their men are no less dead for that.

Much was made of the place's past. The disaster of {earlier_year=2011|thirteen years ago}, which claimed {earlier_dead=4|four lives}, led to a handsome report with eighty recommendations. I found a copy in the canteen. It was propping up the fridge.
