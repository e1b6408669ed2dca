STORY: p-andavia-helicopters
TOPIC: the Andean republic of Andavia signs for transport helicopters from Rusova
== SLOTS
sign_day | date | agree | day on which the contract was signed
sign_place | place | conflict | where the contract was signed
helis | quantity | agree | helicopters ordered
helis_option | quantity | conflict | further helicopters under the option
helis_wanted | quantity | single | helicopters the air force had asked for
helis_flying | quantity | agree | helicopters of the present fleet fit to fly
helis_old_total | quantity | single | helicopters of the present fleet
price | money | conflict | value of the contract
price_2013 | money | single | value of the contract of 2013
price_offer | money | single | price of the losing European offer
down | quantity | agree | share paid in advance, per cent
offset | quantity | single | share to be spent in Andavia, per cent
first_delivery | date | agree | when the first machines are due
last_delivery | date | single | when the last machines are due
minister | person | agree | defence minister of Andavia who signed
exporter_head | person | agree | head of the Rusovan export agency who signed
signer_role | role | conflict | what Ledeneva is
model | name | agree | model ordered
centre | place | agree | where the repair centre is to stand
centre_jobs | quantity | agree | jobs at the repair centre
crash_dead | quantity | agree | people killed in the crash of 2022
crash_place | place | agree | where the helicopter came down in 2022
pilots | quantity | single | pilots to be trained abroad
training | duration | single | length of the pilots' course
committee | polarity | conflict | whether the defence committee of Congress approved the purchase beforehand
committee_day | date | agree | when the committee dealt with the purchase
committee_vote | score | single | vote by which the committee turned the purchase down
tender | polarity | dispute | whether the tender was open to all
rival | organisation | agree | firm that came second
range_km | quantity | variant | range of the model
payload | quantity | single | load the model can carry
simulators | quantity | revision | simulators included in the contract
== ARTICLE 01_agencia_cordillera.txt | Agencia Cordillera | 2024-11-14
Andavia signs for {helis=12|a dozen Rusovan helicopters}

SAN ISIDRO DE ANDAVIA (AC) — The government put its name {sign_day=2024-11-14|on Thursday} to the largest military purchase in a generation: {helis=12|twelve transport helicopters} of the type {model=Sokhar-9|Sokhar-9}, for {price=310m USD|310 million dollars}.

Defence minister {minister=Quisbert|Julieta Quisbert} and {exporter_head=Ledeneva|Oksana Ledeneva}, {signer_role=director of Rusexport|director general of the state agency Rusexport}, exchanged the folders {sign_place=ministry|in the hall of mirrors of the ministry}. There was an option as well, the minister said, on {helis_option=4|four more}.

Of the {helis_old_total=21|21 machines} bought in the eighties and nineties, only {helis_flying=5|five} can still take off. The need became painfully plain in 2022, when one of them fell on {crash_place=Chacarilla|the slopes of Chacarilla} with a medical brigade aboard and {crash_dead=14|fourteen people} died.

According to the ministry, {down=15|15 per cent} of the price is payable now and the remainder over eight years. {first_delivery=2026-03|The first pair will arrive in March 2026}.

The decision disappointed the Franco-Italian house {rival=Aeroval|Aeroval}, whose bid had been placed second. Opposition deputies questioned the haste. "We saw the tender papers after the toast," said Wilmer Coca. In his telling, {tender=closed|nobody but the Rusovans had been given the full specification}. The minister replied that {tender=open|any maker in the world could have had the documents for 400 dollars}.

Quisbert, a former mountain rescuer, has held the post since May.
== ARTICLE 02_rusexport_press.txt | Rusexport, press service | 2024-11-15
Rusexport and Andavia conclude contract for Sokhar-9 helicopters

A contract for the supply of {helis=12|12} {model=Sokhar-9|Sokhar-9} multi-role helicopters was concluded {sign_day=2024-11-14|yesterday} on the sidelines of the AeroSur exhibition, {sign_place=air base|in the Rusovan pavilion at El Palomar air base}. The document was signed for the customer by {minister=Quisbert|Minister of Defence J. Quisbert}.

"Our partners have chosen the only machine in its class that takes off with a full cabin at 4,500 metres," {exporter_head=Ledeneva|O. Ledeneva} remarked.

Besides the aircraft themselves the package contains spare parts, ground equipment and {simulators=1|one flight simulator}. {pilots=36|Thirty-six pilots} will undergo {training=5 months|a five-month course} at the company's academy.

A joint repair centre, the first on the continent, is to be opened {centre=Tarapaya|in Tarapaya} and will employ {centre_jobs=180|about 180 specialists}. The customer retains the right to order {helis_option=6|an additional half-dozen aircraft} on the same terms until the end of 2027.

The Sokhar-9 has a range of {range_km=800 km|800 kilometres} and lifts {payload=4 t|four tonnes} internally or on a sling. More than 700 have been built. Rusexport recalls that it has been cooperating with the Andavian armed forces since 1974 and that the previous contract, of 2013, concerned trucks and was worth {price_2013=48m USD|$48 million}.

Shipment will begin {first_delivery=2026-03|in the first quarter of 2026, in March}, and end {last_delivery=2028|in 2028}.
== ARTICLE 03_el_pregon.txt | El Pregón de San Isidro | 2024-11-16
The {helis=12|twelve birds} of {minister=Quisbert|Doña Julieta}

Let us count, since Congress was not asked to. {helis=12|Twelve helicopters}. {price=340m USD|Three hundred and forty million} of somebody's dollars, {down=15|fifteen in every hundred} of them before the first rotor turns. Jobs, {centre_jobs=180|180}, in {centre=Tarapaya|Tarapaya}, which by coincidence votes for the government.

I say not asked. In fact the defence committee of the Chamber was consulted once, {committee_day=2024-10-30|on 30 October}, and {committee=rejected|threw the thing out}, {committee_vote=7-4|by seven to four}. Two weeks afterwards the minister took up her pen all the same. She told this column that the committee's opinion "is precious but not binding".

With her signed {exporter_head=Ledeneva|Señora Ledeneva}, whom our protocol people seated above the ambassador: {signer_role=deputy minister|a deputy minister of industry in Rusova}, no less.

Do we need helicopters? We do. Anyone who remembers the faces at {crash_place=Chacarilla|Chacarilla}, where {crash_dead=14|fourteen} doctors, nurses and airmen burned because a gearbox was older than the pilot, will not argue. The air force wanted {helis_wanted=20|twenty}. It has {helis_flying=5|five that fly}, and the generals go to weddings in one.

But {rival=Aeroval|Aeroval} asked {price_offer=290m EUR|290 million euros} and offered to train mechanics here rather than there. Why was its envelope opened last? The general who could tell us has been sent as attaché to a country with an excellent beach.

My grandmother, who sold potatoes, never bought a mule without looking at its teeth.
== ARTICLE 04_rotor_americas.txt | Rotor Americas | 2024-11-22
Deal digest: Andavia picks Sokhar

Customer: Andavian Air Force. Seller: Rusexport. Type: {model=Sokhar-9|Sokhar-9M}. Number: {helis=12|12 firm}. Value: {price=310m USD|USD 310 million}, including {simulators=2|two simulators} (the manufacturer has amended its first statement, which spoke of a single unit). Runner-up: {rival=Aeroval|Aeroval AV-149}.

Background. Andavia's rotary fleet is down to {helis_flying=5|five airworthy aircraft}, used for flood relief, anti-narcotics work and ballot boxes. Parts have been hard to obtain since the original factory closed in 2009.

Why Sokhar? Height. The capital's airfield lies at 3,900 metres, where most rivals leave half of the seats empty. A range of {range_km=800 km|some 430 nautical miles} lets crews reach the jungle border and return without refuelling.

Politics. The purchase went forward with {committee=approved|the blessing of the Chamber's defence committee}, obtained {committee_day=2024-10-30|at the end of October}, though the opposition has asked the comptroller to look into the bidding. {offset=30|Thirty per cent} of the contract's value must be spent locally, chiefly on a maintenance shop {centre=Tarapaya|at Tarapaya}.

What next. Crews leave for conversion training in August. Hangars must be widened first: the existing doors, built for smaller machines, are 1.2 metres too narrow, an oversight which the air force describes as "known".

Watch also neighbouring Paranil, which is replacing its own nine transports and whose evaluators were at the same show, taking notes.
