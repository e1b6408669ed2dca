STORY: l-lannoz-wind-farm
TOPIC: a turbine burns and falls at an offshore wind farm off Brittany
== SLOTS
day | date | conflict | day of the fire
time | time | agree | hour at which the fire was reported
turbine | name | agree | number of the turbine
hurt | quantity | revision | technicians hurt (2, later 3)
rescued | quantity | agree | technicians taken off the platform
rescuer | organisation | conflict | who took the technicians off
fallen | outcome | conflict | what became of the turbine
cause | cause | dispute | the operator says lightning, the union says the transformer
order | order | conflict | whether the farm was shut down before or after the technicians were off
turbines | quantity | agree | turbines in the farm
power | quantity | agree | power of the farm
off | duration | agree | time for which the farm will stay off
loss | money | agree | daily loss of income
distance | quantity | variant | distance from the coast
oil | quantity | agree | oil in the turbine
oil_sea | polarity | conflict | whether oil reached the sea
zone | quantity | agree | radius of the closed zone
operator | organisation | agree | operator of the farm
head | person | agree | site director
union | person | agree | union delegate
prefect | role | single | officer who closed the zone
opened | date | agree | when the farm was opened
fire_2022 | quantity | single | length of the blade lost in an earlier incident
incident_2022 | place | single | place of the earlier incident
blade | quantity | agree | length of a blade
boats | quantity | single | fishing boats sent home
cost | money | single | what the farm cost to build
homes | quantity | single | households supplied
burn | duration | single | how long the fire burned
maker | organisation | single | maker of the turbines
== ARTICLE 01_armor_presse.txt | Agence Armor Presse | 2024-10-17
Fire on wind turbine off Brittany, {hurt=2|two technicians burned}

BREST, Oct 17 - {hurt=2|Two maintenance workers} suffered burns when fire broke out in a turbine of the Lannoz wind farm on {day=2024-10-16|Wednesday}, the maritime prefecture said.

The alarm was given at {time=14:35|2:35 p.m.} from {turbine=C7|turbine C7}. {rescued=5|All five} people at work on the machine were lifted off the landing platform by {rescuer=navy helicopter|a navy helicopter} from Lanvéoc. {order=after|Only when they were on board did the control room take the other machines off the grid}.

The farm, {turbines=54|54 machines} of {power=430MW|430 megawatts} altogether, stands {distance=17km|17 kilometres} from the shore. {operator=Ventarmor|Ventarmor}, which has run it since {opened=2023-06|June 2023}, said it would stay idle for {off=3w|three weeks}. That will cost the company {loss=400000|400,000 euros a day}.

Site director {head=Le Bihan|Gaëlle Le Bihan} blamed {cause=lightning|a lightning strike}. The {prefect=maritime prefect|maritime prefect} has forbidden navigation within {zone=2nm|two nautical miles}, and {boats=11|eleven fishing boats} were sent home.

The nacelle burned for {burn=6h|six hours}, and the rotor {fallen=fell|came down into the sea} shortly before dark, with {blade=81m|81-metre blades}.
== ARTICLE 02_ventarmor_press.txt | Ventarmor, press office | 2024-10-18
Incident at Lannoz: information as of Friday noon

{operator=Ventarmor|Ventarmor} confirms that a fire damaged the nacelle of {turbine=C7|machine C7} on {day=2024-10-16|16 October}. Our thoughts go first to our colleagues. {rescued=5|Five technicians} were on site; {hurt=3|three} are now known to have been injured, one having reported to a doctor with smoke inhalation on the following day. Nobody is in danger.

Our people were brought ashore by {rescuer=service vessel|our own crew transfer vessel}, the Steredenn, which happened to be moored alongside. Its skipper deserves our gratitude.

The procedure was followed. {order=before|The whole farm had been brought to a standstill from Brest by the time the evacuation started}.

The structure is sound. {fallen=stands|Tower, nacelle and rotor remain in place} and will be inspected by drone.

Environment. The machine holds {oil=1400l|1,400 litres of lubricating oil}. {oil_sea=no|Not a drop has gone into the water}, as shown by two overflights.

Cause. Data recorders point to {cause=lightning|a discharge from the storm that was crossing the bay}.

Production resumes after {off=3w|a stop of twenty-one days}. Lannoz, inaugurated in {opened=2023-06|mid-2023, in June}, supplies {homes=390000|390,000 households}. The turbines were delivered by {maker=Nordkraft|Nordkraft of Aalborg}.
== ARTICLE 03_le_large.txt | Le Large (fishermen's weekly) | 2024-10-22
The candle of Lannoz

We could see it from the quay at Port-Ruz, {distance=17km|nine miles out}, like a candle that somebody had forgotten. It was {day=2024-10-15|Tuesday}, market day, and the whole town came down to look.

Let us be clear about what they have planted on our scallop beds: {turbines=54|fifty-four towers}, paid for with {cost=2.1bn|2.1 billion euros}, that stop turning when the wind blows too little or too much. Now they burn too.

Yann Kermorvan of the Petit Louis trailed his hand in the water on the way home and it came up brown. {oil_sea=yes|The turbine's grease was floating as far as the Roches Noires}, he says, and he has a bucket of it. There were {oil=1400l|fourteen hundred litres} in that machine.

Ask {union=Morvan|Annick Morvan}, who represents the technicians for the union, and storms have nothing to do with it. "{cause=transformer|The transformer had been overheating since August}. We wrote it in the log, in red," she says. Director {head=Le Bihan|Le Bihan} has replied that {cause=lightning|the sky is to blame}. How convenient the sky is.

We shall be kept {zone=2nm|two miles away} until further notice. Scallops do not read notices.
== ARTICLE 04_grid_and_gale.txt | Grid & Gale (trade newsletter) | 2024-10-24
Five questions after Lannoz

Is this common? No. One machine in several thousand catches fire in a year. The last serious European case was at {incident_2022=Skarvo|Skarvo}, in 2022, when a {fire_2022=64m|64-metre} blade came off.

How did the crew get away? On a rope, one after another, into {rescuer=navy helicopter|a Caïman of the naval air arm}, with {rescued=5|none of the five} left behind. A caller had raised the alarm at {time=14:35|25 to three in the afternoon}. We hear of {hurt=3|three casualties}, all discharged.

Is the machine lost? Very much so. Divers are {fallen=fell|mapping what lies on the seabed}, including {blade=81m|three blades of 81 metres each}, before a crane barge comes.

Who pays? Not the insurers, for the first month. Ventarmor forgoes {loss=400000|EUR 0.4m} of revenue with every day that its {power=430MW|430 MW} are dark.

And the cause? Two schools. {head=Le Bihan|Ms Le Bihan} stands by {cause=lightning|the thunderbolt}; {union=Morvan|Ms Morvan} stands by {cause=transformer|a transformer that ran hot}. Investigators have the black box of {turbine=C7|C7} and will take until spring. If it was the transformer, the other machines of the series had better be looked at as well.
