STORY: d-shapla-toy-factory
TOPIC: fire in a plastic toy factory at Rupkhali, Bangladesh
== SLOTS
fire_day | date | agree | day of the fire
fire_time | time | agree | hour at which the fire broke out
dead | quantity | revision | people killed
injured | quantity | revision | people hurt
missing | quantity | single | people missing on the first night
burn_unit | place | agree | hospital to which the burned were taken
factory | organisation | agree | owner company of the factory
town | place | agree | town of the factory
floors | ordinal | agree | floor on which the fire started
storeys | quantity | agree | height of the building
stairs | quantity | single | staircases of the building
gate | polarity | dispute | whether the rear gate was locked
cause | cause | dispute | why the fire started
engines | quantity | agree | fire engines sent
hours_fought | duration | variant | how long it took to control the fire
fire_chief | person | agree | fire service officer who spoke
fire_chief_role | role | agree | his post
manager | person | agree | factory manager
arrests | quantity | agree | people detained
owner | person | single | owner of the company
owner_whereabouts | other | single | where the owner is believed to be
compensation | money | agree | state money for each family of the dead
compensation_union | money | single | sum demanded by the union
burial | money | single | sum paid for burials
workers_inside | quantity | agree | workers in the building
youngest | quantity | agree | age of the youngest victim
wage | money | single | monthly wage of a moulder
last_inspection | date | agree | month of the last inspection
inspection_fault | other | single | fault noted then
fire_2021 | quantity | single | dead of a fire in 2021
inquiry_members | quantity | single | members of the inquiry committee
inquiry_days | duration | agree | time for the inquiry to report
survivor | person | single | survivor quoted
buyer | organisation | single | foreign buyer of the toys
writ_day | date | single | day on which the writ is heard
target | quantity | single | dolls to be made that day
== ARTICLE 01_padma_wire.txt | Padma Wire | 2024-11-05
{dead=11|Eleven dead} in Bangladesh toy factory blaze

DHAKA, Nov 5 — At least {dead=11|eleven people} were killed and {injured=34|34} hurt {fire_day=2024-11-05|on Tuesday} when a fire tore through a plastic toy factory at {town=Rupkhali|Rupkhali}, an industrial town 30 km southeast of the Bangladeshi capital, officials said.

{missing=19|Nineteen} more were unaccounted for late in the evening.

The fire began shortly after {fire_time=14:15|2:15 p.m.} {floors=2|on the second floor} of the {storeys=5|five-storey} building, where moulded parts were painted, said {fire_chief=Rahat|Golam Rahat}, {fire_chief_role=deputy director|deputy director} of the Fire Service and Civil Defence. {engines=14|Fourteen units} fought it for {hours_fought=6 h|six hours}.

{workers_inside=210|Some 210 workers} were inside. Many of the wounded, with burns and broken legs, were moved to {burn_unit=National Burn Institute|the National Burn Institute} in Dhaka.

The factory belongs to {factory=Shapla|Shapla Playthings Ltd}. Its manager, {manager=Bepari|Anwar Bepari}, told reporters by telephone that {cause=short circuit|a short circuit in an air compressor} was to blame.

Television pictures showed black smoke pouring from barred windows and men passing children's slides, still in their wrapping, along a rooftop to use as ramps. Relatives with photographs on their telephones moved from ward to ward. Industrial fires are frequent in Bangladesh, where a campaign of inspections made the export garment factories safer after 2013 but left most others untouched.

A fire in a juice factory killed {fire_2021=54|54 people} in the same district in 2021.
== ARTICLE 02_shitalakshya_barta.txt | Shitalakshya Barta | 2024-11-07
What the sisters saw

Every one of the women who came out of {factory=Shapla|the Shapla works} alive came out by a window.

"The front stair was smoke. We ran to the back, {gate=locked|the gate was chained}, there was a padlock as big as my fist," says {survivor=Moyna Khatun|Moyna Khatun}, who is twenty-two and jumped with her sister from the third floor onto a heap of packing foam. The sister's ankle is broken. Foam, wire, a row of pink arms on a string: the yard has not been swept. Boys come to look for copper. A constable sends them away and they return along the canal. On the wall by the time clock the production target of the day can still be read in chalk, {target=9000|9,000 dolls}, and under it, by another hand, 6,212.

Moyna earns {wage=12500|12,500 taka} a month at the moulding press.

The count stood at {dead=26|twenty-six} this morning, when the last of the bodies had been carried down. {youngest=14|The youngest was fourteen}. She was called Shefali and had told the line chief she was eighteen, which he wrote down.

{manager=Bepari|The manager} and {arrests=4|three others have been taken in}. {owner=Chowdhury|The owner, Mr Shahed Chowdhury}, is thought to be {owner_whereabouts=Dubai|in Dubai}, where he also has a flat, a restaurant and, according to his Facebook page, a falcon.

The district office has given {burial=25000|25,000 taka} to each family for the funeral. {compensation=200000|Two lakh} will follow from the Labour Ministry. The garment and allied workers' union wants {compensation_union=2000000|twenty}.
== ARTICLE 03_dhaka_courier_online.txt | Dhaka Courier Online | 2024-11-06
{town=Rupkhali|Rupkhali} fire: govt panel gets {inquiry_days=10|ten days}; {arrests=4|four detained}

A {inquiry_members=7|seven-member} committee headed by an additional district magistrate has been told to find out within {inquiry_days=10|ten days} what caused {fire_day=2024-11-05|Tuesday}'s fire at {town=Rupkhali|Rupkhali}, the home ministry said yesterday night.

Police held {arrests=4|four people}, among them {manager=Bepari|factory manager Anwar Bepari}, on charges of negligence.

The death toll climbed to {dead=23|23} by noon after firefighters cut through a collapsed stair on the fourth floor. {injured=51|Fifty-one} others were being treated, eighteen of them at {burn_unit=National Burn Institute|the burn institute}.

{fire_chief_role=deputy director|Fire service deputy director} {fire_chief=Rahat|Golam Rahat} contradicted the company over the origin of the flames. "{cause=thinner|Drums of paint thinner stood open beside a heater}," he said. "I have not seen any compressor that burns like that." His men needed {hours_fought=6 h|until a quarter past eight} to bring it under control.

The company, in a statement, denied that workers were trapped. "{gate=open|Both gates were open, as always in working hours}," it said.

The opposition called for the labour adviser to go. Traders in Chawkbazar, where the plastic dolls and dinner sets of the district are sold by the sack, shut their stalls for an hour in mourning, or, some of them said, to hide their own drums. A writ asking for a list of every factory with a locked door is to be heard by the High Court {writ_day=2024-11-10|on Sunday}.

The building was last inspected {last_inspection=2024-03|in March}. The labour ministry will pay {compensation=200000|Tk 200,000} to the kin of each of the deceased.
== ARTICLE 04_clean_play_bulletin.txt | Fair Toys Alliance (campaign group, newsletter) | 2024-11-12
What we know about the {factory=Shapla|Shapla} fire

The facts, as far as we can establish them a week on:

1. The blaze started at {fire_time=14:15|about a quarter past two in the afternoon}, {floors=2|two floors up}, in the spray room. The building has {storeys=5|five floors} and only {stairs=2|two stairways}.

2. {workers_inside=210|More than two hundred} were at work. {dead=26|Twenty-six} did not come home. {youngest=14|One of them was 14 years old}. Employing her in such a room is a crime under Bangladeshi law.

3. An inspector visited {last_inspection=2024-03|eight months before} and wrote that {inspection_fault=no alarm|there was no working alarm}. Nobody returned.

4. {engines=14|Fourteen fire engines} came. The nearest hydrant was a pond.

5. The dolls were made for {buyer=Bärlin & Co.|Bärlin & Co. of Nuremberg}, which says it had ended the contract in spring. Our members have photographed its labels in the ashes.

6. The official inquiry was to take {inquiry_days=10|a week and a half}. We'll print what it finds, and what it leaves out.
