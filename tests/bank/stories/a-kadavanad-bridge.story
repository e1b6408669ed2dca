STORY: a-kadavanad-bridge
TOPIC: an old river bridge in Kerala is closed to traffic in the monsoon of 2025
== SLOTS
day | date | agree | day on which the bridge was closed
hour | time | conflict | hour of the closure
bridge | name | variant | name of the bridge
built | date | agree | year in which it was opened
length | quantity | variant | length of the bridge
pier | ordinal | agree | pier that was found to have moved
tilt | quantity | agree | how far the pier moved, in cm
finder | person | agree | boatman who saw the crack
cause | cause | conflict | what damaged the pier
collector | person | agree | district collector
minister | person | agree | public works minister of the state
engineer | person | single | engineer who inspected the pier under water
institute | organisation | agree | institute that is to study the bridge
vehicles | quantity | agree | vehicles that used the bridge in a day
detour | quantity | variant | length of the detour
detour_via | place | agree | place through which the detour goes
ferry_free | polarity | conflict | whether passengers of the ferry pay
ferries | quantity | revision | boats put on the crossing
cost_repair | money | agree | cost of the repair
cost_new | money | conflict | cost of the new bridge planned
sanction_year | date | single | year in which the new bridge was sanctioned
pupils | quantity | agree | pupils who cross the river to school
school | organisation | agree | school on the far bank
closed_until | date | agree | date to which the closure is planned
flood_2018 | polarity | agree | whether the bridge was closed in the flood of 2018
rain | quantity | single | rain of the day before in mm
inspection_last | date | single | date of the last inspection
lorry | quantity | single | weight of a lorry which crossed the evening before
opposition | person | single | opposition member who protested
merchants_loss | quantity | single | fall of trade in the bazaar, per cent
ambulance_wait | duration | single | time a patient waited for a boat
goats | quantity | single | goats carried on a boat
== ARTICLE 01_malabar_express.txt | Malabar Morning Express | 2025-06-15
{bridge=Kadavanad|Kadavanad bridge} shut after pier shifts; thousands stranded

By Our Correspondent

KADAVANAD: The {bridge=Kadavanad|Kadavanad bridge}, which has carried the traffic of two taluks across the Thenpuzha {built=1964|since 1964}, was closed {day=2025-06-14|on Saturday} when {pier=4|its fourth pier} was found to have settled by {tilt=11|eleven centimetres}.

A boatman, {finder=Kunjumon|K.V. Kunjumon}, noticed a crack wide enough for his hand while he was sheltering from the rain and telephoned the police. Barricades were in place {hour=10:00|by ten in the morning}. District Collector {collector=Rajagopal|Meera Rajagopal}, who came from a wedding, signed the order on the bonnet of her car.

Engineers blamed {cause=scour|scouring of the river bed by the swollen river}. The area had received {rain=142|142 mm of rain} on Friday.

Nearly {vehicles=9000|9,000 vehicles} pass over the {length=312|312-metre} structure on an ordinary day. They will now have to go by {detour_via=Cheruvally|Cheruvally}, {detour=27|a detour of 27 km}. For those on foot the State Water Transport Department has started {ferries=2|two boats}, {ferry_free=free|for which no fare is being collected}.

The bridge was last inspected {inspection_last=2024-11|in November} and given, in the words of a report seen by this newspaper, "satisfactory" marks. It had stood open throughout the great flood of 2018, when {flood_2018=no|it was never closed for an hour}, old residents said. A replacement, estimated at {cost_new=48cr|Rs 48 crore}, has been on paper since it was sanctioned in {sanction_year=2016|2016}.
== ARTICLE 02_india_today_agency.txt | Southern Press Agency (SPA) | 2025-06-15
Kerala: Bridge closed after tilt; IIT team called in

Kadavanad (Kerala), Jun 15 (SPA) Authorities in Kerala have stopped all movement on {built=1964|a 61-year-old} bridge here after one of its piers sank, officials said on Sunday.

The order came into force {hour=18:00|at 6 pm} {day=2025-06-14|on June 14}, they said. Pier {pier=4|No. 4} had gone down by {tilt=11|11 cm}, according to the public works department.

Public Works Minister {minister=Thangal|P.M. Sayed Thangal} told reporters in Thiruvananthapuram that a team from {institute=IIT Madras|IIT Madras} would examine the foundations. "There will be no traffic until {closed_until=2025-08-31|the end of August}, and longer if the professors say so," the minister said. He put the bill for the repair at {cost_repair=3.2cr|Rs 3.2 crore}.

Preliminary findings pointed to {cause=sand barge|the impact of a sand barge which broke its moorings} in the night, the department said.

Some {pupils=640|640 students} of {school=St Ephrem's|St Ephrem's Higher Secondary School} live on the opposite bank. They will be taken across {ferry_free=paid|at the usual fare of Rs 6}, officials added.

{collector=Rajagopal|The Collector} appealed to people not to gather on the bank to take pictures. SPA RKN KJ
== ARTICLE 03_thenpuzha_letter.txt | The Backwater Letter (weekly newsletter) | 2025-06-22
A week without {bridge=Kadavanad|the Sahib's Bridge}

Nobody here calls it by the name of the town. It is {bridge=Kadavanad|Sahib's Bridge}, although the Sahib, a tea broker, only gave the land, and the concrete was poured by the government of {built=1964|1964}.

The first thing one notices is the quiet. {vehicles=9000|Nine thousand engines a day} have gone round by {detour_via=Cheruvally|Cheruvally}, {detour=27|seventeen miles} of potholes with a toddy shop in the middle. The second is the queue. {ferries=4|Four boats} are running since Wednesday, where at first there was half that number, and still the line reaches the fish stall. On Tuesday I shared mine with a bride, a photocopier and {goats=11|eleven goats}.

A man with chest pains waited {ambulance_wait=40|forty minutes} at the ghat on Thursday. He lived. Merchants say trade in the bazaar is down {merchants_loss=60|by sixty per cent}; merchants always say so, but I counted the shutters.

{finder=Kunjumon|Kunjumon the boatman}, who saw the crack, is a celebrity. He shows it to visitors for a beedi. He says a tipper lorry of {lorry=38 t|thirty-eight tonnes} went over the evening before and that he felt it "in the teeth". The diver sent down by the PWD, {engineer=Lissy Mathew|assistant engineer Lissy Mathew}, the only one in the department who can swim, found {pier=4|the fourth pier} standing over a hole {cause=scour|which the current had dug under it}.

And {institute=IIT Madras|the professors from Madras}? Expected on Monday. The children of {school=St Ephrem's|St Ephrem's}, all {pupils=640|640} who must cross, have learnt to do homework in a life jacket.
== ARTICLE 04_coconut_coast_tv.txt | Coast 24 (TV channel website) | 2025-06-17
Explained: Why {bridge=Kadavanad|the Kadavanad bridge} is shut and what happens next

What happened? The {length=312|1,020-foot} bridge over the Thenpuzha was closed {day=2025-06-14|last Saturday} on the orders of the Collector, Ms {collector=Rajagopal|Rajagopal}, because a pier sank by {tilt=11|a little over four inches}.

Is it going to fall? The department says no. Minister {minister=Thangal|Sayed Thangal} said the deck "is heavier than our worries and lighter than its strength," a sentence we have asked his office to explain.

How long? {closed_until=2025-08-31|August 31} is the target date for the repair, at a cost of {cost_repair=3.2cr|3.2 crore rupees}.

Was it not closed in 2018? {flood_2018=no|It was not}. That year the water came to within a metre of the deck, but the traffic went on.

And the new bridge? The DPR, which the Cabinet cleared long ago, speaks of {cost_new=84cr|84 crore}. Land has been acquired on one bank. On the other there is a temple pond and a court case.

Who is angry? Everyone. {opposition=Shaila Varghese|Opposition MLA Shaila Varghese} sat down on the barricade on Monday with an umbrella and three hundred supporters. Bus owners want compensation. The Water Transport Department would like it to be known that it asked for new boats five years ago.
