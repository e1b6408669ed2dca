STORY: b-keg-creek-wildfire
TOPIC: a wildfire drives a town in northern Alberta from its homes
== SLOTS
town | place | agree | town that was emptied
evacuees | quantity | variant | people ordered out of the town
order_day | date | agree | day of the evacuation order
order_time | time | agree | hour of the evacuation order
start_day | date | agree | day on which the fire was first seen
start_place | place | agree | where the fire began
area | quantity | revision | area burned
buildings | quantity | revision | buildings destroyed
deaths | polarity | agree | whether anybody died
firefighters | quantity | revision | firefighters at work
contained | quantity | revision | share of the fire line under control
wind | quantity | agree | gusts on the day of the order
temperature | quantity | variant | heat of that day
highway | name | agree | highway by which people left
chief | person | agree | fire chief of the town
mayor | person | agree | mayor of the town
premier | person | agree | premier of Alberta
host_town | place | agree | where evacuees were registered
host_beds | quantity | single | cots at the reception centre
cause | cause | dispute | what started the fire
payment_adult | money | agree | emergency payment for an adult
payment_child | money | agree | emergency payment for a child
fire_2011 | quantity | single | buildings lost in the fire of 2011
tankers | quantity | agree | air tankers in use
foreign_crews | quantity | single | firefighters from abroad
gas_stop | quantity | single | barrels a day of output shut in
jasper_distance | quantity | single | distance of the host town
hospital_patients | quantity | agree | patients flown out of the hospital
return_day | date | agree | day on which residents may return
school | outcome | agree | what became of the school
fine | money | single | fine for breach of the fire ban
pets | quantity | single | animals taken in
front_speed | quantity | single | speed of the head of the fire
utility | organisation | agree | power company
== ARTICLE 01_prairie_news_service.txt | Prairie News Service | 2024-05-15
All {evacuees=6300|6,300 residents} of northern Alberta town told to flee wildfire

{town=Fort Larch|FORT LARCH}, Alta. - A wind-driven wildfire forced everyone out of {town=Fort Larch|this northern Alberta town} on {order_day=2024-05-14|Tuesday}, filling {highway=Highway 88|Highway 88} with bumper-to-bumper traffic under an orange sky.

The order came at {order_time=16:20|4:20 p.m.} as flames neared the Larch River. By nightfall the blaze, discovered on {start_day=2024-05-11|Saturday} near {start_place=Keg Creek|Keg Creek}, covered {area=4200 ha|4,200 hectares}.

"You had about an hour and you had to be gone," said fire chief {chief=Makokis|Darcy Makokis}. Gusts hit {wind=75 km/h|75 kilometres an hour} and the thermometer read {temperature=29 C|29 C}, a dozen degrees above the norm for the date.

No {deaths=no|deaths have been reported}. At least {buildings=9|nine structures} are gone.

Premier {premier=Strand|Colleen Strand} said the province would pay {payment_adult=1250 cad|$1,250} to each adult and {payment_child=500 cad|$500} a child. About {firefighters=140|140 firefighters} and {tankers=8|eight air tankers} were on scene. {hospital_patients=23|Twenty-three} hospital patients left by air.

Evacuees were being registered at the curling rink in {host_town=Saddle Prairie|Saddle Prairie}, {jasper_distance=210 km|210 kilometres} to the south.
== ARTICLE 02_town_of_fort_larch_update.txt | Town of Fort Larch (public update 7) | 2024-05-16
PUBLIC UPDATE 7 - Thursday, 8 a.m.

DO NOT RETURN TO {town=Fort Larch|FORT LARCH}. The mandatory evacuation order issued on {order_day=2024-05-14|May 14} at {order_time=16:20|16:20} is in effect.

Fire status
Alberta Wildfire has mapped {area=9800 ha|9,800 ha}. The fire is classified out of control ({contained=0|0 per cent contained}). {firefighters=310|310 personnel}, 22 helicopters and {tankers=8|8 tankers} are assigned. Forecast: northwest winds easing.

Damage
As of last night {buildings=34|34 buildings} are confirmed lost, mostly on the north side of 102 Street. {school=standing|Riverview School is standing}. {deaths=no|There are no known fatalities}.

Evacuees
Register at {host_town=Saddle Prairie|Saddle Prairie} Curling Club ({host_beds=600|600 cots}), or by phone. Pets: the agricultural society is holding {pets=112|112 cats and dogs}, one goat and a ferret.

Money
{payment_adult=1250 cad|$1,250 per adult}, {payment_child=500 cad|$500 for each child under 18}, by e-transfer. You'll need ID. If you left without it, come in person.

Thank you
Mayor {mayor=Petrovic|Dragana Petrovic}: "Six thousand three hundred of you - {evacuees=6300|all of us} - drove out through smoke and not one fender was bent. I'm so proud of this place."

A reminder that the fire ban covers all of the county. Fines start at {fine=600 cad|$600}.
== ARTICLE 03_cordillera_tv_web.txt | Cordillera TV (website) | 2024-05-18
"It sounded like a train": what we know about the {town=Fort Larch|Fort Larch} fire

By Priya Sandhu

How big is it?
{area=11500 ha|Some 28,400 acres, or 11,500 hectares}, as of Friday night. That's about the size of the city of Victoria and its suburbs combined.

How did it get so close?
Officials say the fire jumped the river at roughly {front_speed=4 km/h|four kilometres an hour}. On the day residents were sent out it was {temperature=29 C|84 Fahrenheit}, bone dry, with gusts of up to {wind=75 km/h|75 km/h}. It took only three days to go from a smudge at {start_place=Keg Creek|Keg Creek} to the town limits.

Did anyone die?
{deaths=no|No}. Firefighters call that a miracle. {chief=Makokis|Chief Makokis}, whose own garage burned, calls it "people doing what they were told for once".

What has been lost?
{buildings=41|Forty-one structures}, by the latest count. The worst year on record in these parts was 2011, when {fire_2011=374|374} went up. The school, {school=standing|which survived}, has been turned into a camp.

Who's fighting it?
{firefighters=480|A force of 480}, including {foreign_crews=86|86 from South Africa and Mexico}. The fire was {contained=18|18 per cent contained} by Saturday noon.

What started it?
That's in question. A forest officer told us the pattern pointed to {cause=power line|a power line down in the wind}. The line's owner, {utility=Norvolt|Norvolt}, says that's premature and that {cause=lightning|lightning struck} the area the evening before.

When can people go home?
Not until {return_day=2024-05-27|May 27} at the earliest, {mayor=Petrovic|Mayor Petrovic} said.
== ARTICLE 04_saddle_prairie_sun.txt | Saddle Prairie Sun | 2024-05-22
EDITORIAL: The rink that became a town

The curling season ended in March. It's back. There are {town=Fort Larch|Fort Larch} folks sleeping on sheets one to four, which is a joke they're tired of. {host_town=Saddle Prairie|Saddle Prairie} has four thousand people of its own and has half as many again for guests.

They came down {highway=Highway 88|88} on {order_day=2024-05-14|the 14th} with budgies and bowling balls. {hospital_patients=23|Almost two dozen hospital patients} came by Dash 8. Nobody sent a bill.

We have had time to think since. {premier=Strand|Colleen Strand} has been here, with boots on, and listened more than she talked. She says the province will look at whether {utility=Norvolt|Norvolt} should've trimmed its lines sooner; {cause=power line|the forestry people reckon so}. The company still maintains {cause=lightning|it was a lightning strike}. Let's have that out in daylight.

Good things: the fire is {contained=55|55 per cent ringed}, at {area=12100 ha|12,100 hectares}. Nobody's dead. {deaths=no|Not one life lost}, and there were years when we couldn't have said that. Bad things: {buildings=41|forty-one buildings}, most of them somebody's house, are ash. The oil plays have shut in {gas_stop=48000 bpd|48,000 barrels a day}, and paycheques with it.

If you've a spare room after {return_day=2024-05-27|Monday}, when most of our visitors can go home, please say so. Some won't have a home.
== ARTICLE 05_norvolt_statement.txt | Norvolt Energy (company statement) | 2024-05-17
Norvolt statement on the Keg Creek wildfire

Our thoughts are with the people of {town=Fort Larch|Fort Larch} and with the crews, who now number {firefighters=400+|more than 400}.

On {start_day=2024-05-11|Saturday, May 11}, a fire was reported close to our right-of-way at {start_place=Keg Creek|Keg Creek}. {utility=Norvolt|Norvolt} is cooperating fully with investigators. It would be wrong to speculate. We note, however, that lightning was recorded within two kilometres; {cause=lightning|a strike is in our view the likeliest source}.

Service on Line 7L41 was cut as a precaution at the request of {chief=Makokis|the fire chief}. {mayor=Petrovic|Mayor Dragana Petrovic} was told in person. Power won't be restored until the line has been flown.

We have donated generators to the camp at the school.
