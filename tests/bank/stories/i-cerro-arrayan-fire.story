STORY: i-cerro-arrayan-fire
TOPIC: a fire runs through the hillside quarters of the Chilean port of San Amaro
== SLOTS
day | date | agree | day on which the fire broke out
time | time | conflict | hour of the first call
toll | quantity | revision | people killed
houses | quantity | revision | houses destroyed
evacuated | quantity | agree | people moved out
area | quantity | variant | area burned
hill | place | agree | hill on which most houses burned
start_place | place | conflict | where the fire began
cause | cause | dispute | how it began
suspect | person | agree | man questioned
suspect_age | quantity | agree | age of the man questioned
suspect_result | outcome | conflict | decision of the judge on the man
judge | person | single | judge
firefighters | quantity | agree | firefighters at work
brigade_dead | person | agree | fire volunteer who died
company | ordinal | conflict | number of her fire company
aircraft | quantity | agree | aircraft at work
hydrants | polarity | agree | whether the hydrants on the hill had water
lift | outcome | agree | what happened to the funicular
lift_year | date | agree | year of the funicular
museum | name | single | museum spared
wind | quantity | variant | speed of the wind
president | person | agree | president of Chile
offer | money | conflict | grant for each family
visit | polarity | single | whether the president walked up the hill
curfew | time | agree | beginning of the night curfew
controlled | date | agree | day on which the fire was under control
earlier_year | date | agree | year of the earlier fire
earlier_houses | quantity | agree | houses lost in the earlier fire
earlier_toll | quantity | single | dead of the earlier fire
match | other | single | football match put off
donations | quantity | single | tonnes of donations
== ARTICLE 01_austral_wire.txt | Austral Wire | 2025-02-10
Hillside blaze in Chilean port kills {toll=6|six}, razes {houses=400|400 homes}

SAN AMARO, Chile - A fire driven by gusts of {wind=70kmh|70 kilometers an hour} swept through shanties and painted wooden houses above the port of San Amaro on {day=2025-02-09|Sunday}, killing {toll=6|six people} and sending {evacuated=9000|9,000} fleeing down stairways in the smoke.

The alarm was raised {time=15:05|at 3:05 p.m.}, the fire service said, by a bus driver who saw flames beside {start_place=dump|the municipal dump} in Laguna Honda ravine. Within an hour they had jumped two gullies and reached {hill=Arrayan|Cerro Arrayán}, the most crowded of the city's eleven hills.

{firefighters=520|Some 520 firefighters}, all volunteers as is the custom in Chile, fought the blaze, helped by {aircraft=8|eight aircraft}. Crews found {hydrants=no|the hydrants dry} above the third bend and had to pass buckets.

Among the dead was {brigade_dead=Ossandon|Paulina Ossandón}, a dental nurse and member of {company=7|the Seventh Company}, who went back into a house for a woman in a wheelchair.

Police were questioning {suspect=Melo|Aníbal Melo}, {suspect_age=44|44}, a scrap dealer. Detectives suspect {cause=cable|he had been burning the plastic off copper cable}. A lawyer for him said that {cause=power line|a power line had fallen} in the wind.

In {earlier_year=2012|2012} a fire on the neighboring hill left {earlier_houses=240|240 homes} in ashes and {earlier_toll=3|three} dead.

President {president=Lillo|Matías Lillo} declared a state of catastrophe. A curfew was to start {curfew=22:00|at 10 p.m.}
== ARTICLE 02_la_baliza.txt | La Baliza (San Amaro) | 2025-02-12
The bell of the company rang by itself

At {time=13:40|twenty to two}, when Sunday lunches were on the table, the telephone at headquarters rang for the first time. A boy was speaking. He lived at the edge of {start_place=plantation|the pine plantation of the forestry firm}, he said, and {start_place=plantation|the trees behind the last row} were burning. He was asked to repeat the name of the street. It has none.

By the evening of {day=2025-02-09|the ninth} there were no streets with names either. {hill=Arrayan|Arrayán} is a slope of nails and stoves. The funicular that has climbed it since {lift_year=1906|1906} {lift=burned|is gone}; the two cars melted in their upper dock like butter dishes. {firefighters=520|Five hundred and twenty volunteers} could not be everywhere, and {hydrants=no|no water came out of the taps in the wall}.

We bury {brigade_dead=Ossandon|Paulina} today. Her helmet, with {company=4|the white four of her company} on the front, will ride on the coffin. She was treasurer of the choir, she was learning Portuguese, and she owed our editor a book.

The number of those who died has risen to {toll=11|eleven}. {houses=610|Six hundred and ten houses} have been struck from the map.

As for {suspect=Melo|Melo}, the scrap man, {suspect_age=44|44} years old and known to everyone for his three-legged dog: yesterday Judge {judge=Farias|Ema Farías} {suspect_result=remanded|sent him to jail for ninety days} while the inquiry proceeds. A crowd outside sang the hymn of the fire brigade.

The derby with {match=Puerto Claro|Puerto Claro} is off.
== ARTICLE 03_interior_ministry_note.txt | Ministry of the Interior, Santiago: press note | 2025-02-13
Emergency in San Amaro: measures in force

The Ministry informs as follows.

Situation. The fire has been {controlled=2025-02-12|under control since Wednesday} afternoon. It covered {area=340ha|340 hectares}. Winds, which reached {wind=70kmh|38 knots} on the first day, have dropped.

People. {toll=14|Fourteen deaths} have been confirmed by the Legal Medical Service. {evacuated=9000|Nine thousand} were evacuated; two thirds have been able to go back.

Housing. Each family that lost its home will receive {offer=2.5m|two and a half million pesos} at once for furniture and clothing. President {president=Lillo|Lillo} announced the grant during his visit, in the course of which {visit=yes|he went up the hill on foot}. The register closes in April.

Security. The night curfew {curfew=22:00|begins at ten} and will be kept until further notice. Soldiers have orders to help, not to hinder, those who watch over their own ruins.

Means. {aircraft=8|Eight planes and helicopters} remain at the disposal of the command.

Heritage. The {museum=Casa Azul|Casa Azul} museum, with its collection of figureheads, was spared. The funicular ({lift_year=1906|1906}) {lift=burned|was lost}; the Ministry of Culture has undertaken to have it built anew.

Justice. The detained person A. M. came before the court of guarantee on Tuesday, {suspect_result=released|which set him free for lack of evidence}. The public prosecutor has appealed. The Ministry respects the independence of the judges and urges calm.

Donations. {donations=75|Seventy-five tonnes} have been received. No more mattresses are needed. There is want of shovels, nappies and pencils.
== ARTICLE 04_hemisphere_column.txt | Hemisphere (weekly), column | 2025-02-20
Why poor hills burn

by Constanza Revuelta

I was born on {hill=Arrayan|Cerro Arrayán}, in a house with a view for which a tourist would now pay a fortune, and which nobody then thought of as a view. It was where the wind came from.

The newspapers want an arsonist. {suspect=Melo|Don Aníbal} will do. Perhaps {cause=cable|he was melting cable}; perhaps, as the neighbours on his stairway say, {cause=power line|a wire came down} that the electricity company had been begged to mend. Either way a spark needs something to eat. We had cleared nothing since {earlier_year=2012|the fire of 2012}, after which {earlier_houses=240|two hundred and forty families} were told to rebuild where they stood, with the same planks.

This time it took {area=340ha|three and a half square kilometres, near enough}, and {toll=14|fourteen people}. The state will hand the homeless {offer=1m|one million pesos} apiece, which will buy the planks.

There are things that a columnist cannot mend. I can tell you that the women of the upper stairs had made a map of every cistern, by hand, with the depth in arms, and offered it to three mayors. I can tell you that the only engine narrow enough for our lanes had been sold to a film company. It appears in a comedy.

When the smoke had gone, {controlled=2025-02-12|that Wednesday}, I climbed to the place of our kitchen. The lemon tree was standing, black on one side and green on the other. I did not know which of the two to look at, and an old man beside me said: the green, daughter, for a week or so.
