STORY: d-rio-yanamayo-spill
TOPIC: a pipeline breaks in the north of Ecuador and crude oil flows down a river
== SLOTS
break_day | date | agree | day on which the pipeline broke
break_hour | time | agree | hour at which the pipeline broke
river | place | conflict | river first reached by the oil
operator | organisation | conflict | company that runs the pipeline
volume | quantity | revision | oil spilled
recovered | quantity | single | oil recovered
cause | cause | conflict | why the pipe broke
cause_sabotage | polarity | agree | whether sabotage is suspected
province | place | agree | province in which it happened
parish | place | agree | parish next to the break
people_without_water | quantity | agree | people without drinking water
water_city | place | agree | city whose water intake was shut
intake | polarity | conflict | whether the intake of the city was shut in time
intake_days | duration | single | days for which the intake stays shut
emergency | duration | variant | length of the state of emergency
governor | person | agree | governor of the province
minister | person | agree | environment minister
minister_visit | date | agree | day of the minister's visit
beach_km | quantity | single | length of coast stained
refuge | place | agree | wildlife refuge reached by the oil
refuge_area | quantity | variant | size of the refuge
animals | quantity | single | birds taken in by the zoo
fishers | quantity | conflict | fishing families
pumping | quantity | single | oil pumped through the line a day
export_stop | polarity | agree | whether exports were declared under force majeure
fine | money | single | highest possible fine
pipe_age | duration | single | age of the pipe
spill_2013 | quantity | single | barrels of a spill in 2013
barges | quantity | single | tank trucks with drinking water
schools | polarity | single | whether schools were closed
fish_price | money | single | price of a bundle of crabs
quito_rate | organisation | single | laboratory that tests the water
crossings | quantity | single | streams crossed by the line
premium | money | single | premium for Colombian oil
== ARTICLE 01_andes_wire_flash.txt | Andes Wire | 2025-03-14
Ecuador pipeline ruptures, crude reaches river

QUITO, March 14 (Andes Wire) - A pipeline operated by {operator=Petroquinde|Petroquinde} burst {break_day=2025-03-13|on Thursday} in Ecuador's northwestern {province=Esmeraldas|Esmeraldas province}, sending crude into {river=Yanamayo|the Yanamayo River}, authorities said.

The rupture occurred at {break_hour=18:40|6:40 p.m.} near the parish of {parish=San Telmo|San Telmo}. {cause=landslide|A landslide} following two weeks of rain displaced the line, Governor {governor=Quiñónez|Rosaura Quiñónez} told radio. {cause_sabotage=no|There was no sign of an attack}, she added.

An initial estimate put the spill at {volume=4000|4,000 barrels}. The line carries {pumping=110000|110,000 barrels per day}. The company {export_stop=yes|declared force majeure on exports}.

Footage posted by residents showed black water moving quickly between banana plants and people driving cattle uphill. A woman could be heard asking whether it would burn. Soldiers closed the bridge on the coastal highway for some hours because of the fumes. Environmental groups said they had asked for years for the line to be moved away from the river, where it crosses {crossings=17|17 streams} in the space of a few kilometres.
== ARTICLE 02_el_manglar.txt | El Manglar, local weekly (in translation) | 2025-03-21
Eight days of black

In the market of {water_city=Puerto Alcázar|Puerto Alcázar} a bundle of crabs, if you can find one, costs {fish_price=3 dollars|three dollars}. Nobody looks for one. They smell of gasoline, said doña Tránsito, who has sold crabs for forty years and now sells batteries.

She remembers the hour. "The soap opera had just finished, {break_hour=18:40|twenty to seven}, and my cousin called from up there: run, the pipe has split." At that hour, {break_day=2025-03-13|on Thursday of last week}, the oil was in {river=Chontaduro|the Chontaduro, a stream where children bathe}, and by breakfast it was everywhere.

This newspaper has seen the valve log. The line {cause=corrosion|gave way where rust had thinned it}, at a weld that had been painted over. It is {pipe_age=27 years|27 years old}. {cause=corrosion|The hillside there hasn't moved}. The weld was on a list of 31 to be changed last year; we have the list as well.

The tap has been dry since. {people_without_water=500000|Half a million people} wash with what {barges=64|64 tank trucks} bring, and {intake=late|the intake, which closed hours after the slick had gone through it}, will stay shut {intake_days=10|ten more days}.

The {fishers=3900|3,900 families} who live by the net have been promised a food basket. It contains tuna. {governor=Quiñónez|The governor}, asked about this, said that she hadn't chosen the contents.

{schools=closed|Schools are closed}, which the children count as a gain.
== ARTICLE 03_environment_ministry.txt | Ministry of Environment, Ecuador (bulletin 118) | 2025-03-17
The State responds in {province=Esmeraldas|Esmeraldas}

Minister {minister=Larrea|Sebastián Larrea} travelled {minister_visit=2025-03-16|yesterday, Sunday,} to {parish=San Telmo|San Telmo} and flew over the affected area in the company of Governor {governor=Quiñónez|Rosaura Quiñónez}.

• The volume of hydrocarbons released is now calculated at {volume=25000|25,000 barrels}.
• Thanks to the timely {intake=in time|closure of the intake before the arrival of the product}, the network of {water_city=Puerto Alcázar|Puerto Alcázar} was not contaminated. Supply to {people_without_water=500000|500,000 users} is interrupted as a precaution.
• Containment barriers protect {refuge=Río Verde estuary|the Río Verde Estuary Wildlife Refuge}, of {refuge_area=242 ha|242 hectares}, whose outer fringe has been touched.
• A state of emergency is in force {emergency=60 days|for sixty days}.
• {cause_sabotage=no|Third-party action has been ruled out}.

The operator, {operator=OTN|Oleoducto Transcordillerano del Norte}, faces a fine of up to {fine=98m|98 million dollars} should negligence be proved. The Ministry invites citizens to report affected wildlife to the number 1800-VERDE and not to attempt to wash it.
== ARTICLE 04_blue_fringe_blog.txt | Blue Fringe (conservation blog) | 2025-03-19
Pelicans in a bathtub

I've been washing pelicans. It takes four people, one bird and a lot of washing-up liquid.

The little zoo outside town has taken in {animals=71|71 birds} since Friday, most of them from {refuge=Río Verde estuary|the estuary refuge}, {refuge_area=242 ha|600 acres} of mangrove with otters, frigatebirds and, on a good night, glowing plankton. The oil stretches along {beach_km=86 km|86 kilometres} of shore, according to the fishermen, who measure it by the fuel they burn.

{minister=Larrea|The minister} came {minister_visit=2025-03-16|at the weekend} in clean boots. He listened, I'll say that. A girl handed him a jar. He didn't know where to put it.

An older man who lived through the spill of 2013, when {spill_2013=11000|11,000 barrels} went down another river on the other side of the mountains, said that the birds were the first to come back. The crabs took six years. Samples from our creek have gone to {quito_rate=San Blas Polytechnic|the San Blas Polytechnic} in Quito.
== ARTICLE 05_crude_monitor.txt | Crude Monitor Latin America | 2025-03-20
Pipeline restart slips; force majeure stays

{operator=Petroquinde|State-owned Petroquinde} will not restart the line it runs through {province=Esmeraldas|Esmeraldas} before next week, traders said. It {export_stop=yes|has invoked force majeure} on Oriente cargoes for March loading. Storage at the terminal is four days from full.

The operator says it has sucked up {recovered=9300|some 9,300 barrels} of an oil-water mix. Ministry data put the loss at {volume=25000|25,000 bl}, six times the first figure. The emergency decreed in the province lasts {emergency=60 days|two months}; {fishers=2600|some 2,600 fishing households} are to be compensated, though no sum was given.

Two tankers that had been waiting off the port were told to leave, one of them for Callao in ballast. Refiners on the US West Coast, the main takers of the grade, have been asking for Colombian barrels instead; a premium of {premium=1.40|$1.40} was heard on Wednesday. Oil is the country's largest export, and every week of stoppage leaves a hole in a budget that has others.

Wells in the Amazon have begun to be shut in, by order of age.
