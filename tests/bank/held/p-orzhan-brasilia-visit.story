STORY: p-orzhan-brasilia-visit
TOPIC: the president of the Central Asian republic of Orzhan pays a state visit to Brazil (no conflicts)
== SLOTS
visitor | person | agree | president of Orzhan
arrive_day | date | agree | day of arrival in Brasilia
talks_day | date | agree | day of the talks at the palace
leave_day | date | single | day of departure
visit_ordinal | ordinal | agree | how many times an Orzhan president has come to Brazil
plane_late | duration | single | delay of the president's aircraft
docs | quantity | agree | documents signed
docs_planned | quantity | single | documents that had been prepared
relations | date | agree | year when relations were opened
embassy_open | date | agree | year when Orzhan's embassy opened
planes | quantity | agree | transport aircraft ordered
planes_option | quantity | agree | aircraft under the option
planes_price | money | agree | value of the aircraft order
plane_type | name | variant | type of aircraft ordered
plane_first | date | agree | when the first aircraft is due
planes_hungary | quantity | single | such aircraft bought by Hungary
trade | money | agree | trade in 2024
trade_2020 | money | single | trade in 2020
potash | quantity | agree | potash to be sold to Brazil each year
potash_now | quantity | single | potash sold to Brazil in 2024
beef | polarity | agree | whether Brazilian beef was admitted
beef_plants | quantity | agree | slaughterhouses admitted
beef_applied | quantity | single | slaughterhouses that applied
minister_ox | person | agree | agriculture minister of Orzhan
minister_br | person | agree | defence minister of Brazil
order | name | agree | order conferred on the visitor
gift | other | single | gift given to the host
gift_back | other | agree | gift received by the visitor
delegates | quantity | agree | business people in the delegation
steppe_area | quantity | variant | land under no-till farming in Orzhan
protest | quantity | single | demonstrators outside the palace
next | date | agree | when the Brazilian president is to visit
session | ordinal | single | session of the joint committee to meet next year
satellite | quantity | single | pictures a year to be exchanged by the space agencies
== ARTICLE 01_palace_brasilia.txt | Presidency of the Republic, Brasília (joint note) | 2025-05-28
State visit of the President of Orzhan: {docs=11|eleven acts} signed

At the invitation of the President of the Republic, {visitor=Temirlan Askarov|His Excellency Temirlan Askarov} is paying a state visit to Brazil. It is {visit_ordinal=2|the second} by a head of state of Orzhan. He reached Brasília {arrive_day=2025-05-27|on 27 May} and was received {talks_day=2025-05-28|today} at the Planalto Palace with military honours.

The two Presidents noted that bilateral trade had come to {trade=740m USD|US$ 740 million} in 2024. They welcomed the contract concluded by the Orzhan Air Force for {planes=4|four} {plane_type=AC-41|AC-41 Tuiuiú} transport aircraft, together with {planes_option=2|an option on two more}, valued at {planes_price=620m USD|US$ 620 million}.

In agriculture, the Orzhan side {beef=yes|authorised imports of bovine meat} from {beef_plants=9|nine Brazilian establishments} and undertook to supply {potash=400000 t|400,000 tonnes of potash a year}. The space agencies will exchange {satellite=5000|5,000 satellite images a year} on soils and drought.

President Askarov was decorated with {order=Southern Cross|the Grand Collar of the National Order of the Southern Cross}.

The Presidents recalled that diplomatic relations were established in {relations=1993|1993} and that the Embassy of Orzhan in Brasília has functioned since {embassy_open=2006|2006}. The President of the Republic accepted an invitation to visit Orzhan {next=2026|next year}, when the Joint Economic Committee will hold {session=5|its fifth session}.
== ARTICLE 02_orzhan_telegraph_agency.txt | Orzhan Telegraph Agency | 2025-05-29
Head of State holds talks in Brazil

BRASILIA, May 29 (OTA) – Fruitful negotiations between President {visitor=Temirlan Askarov|Temirlan Askarov} and his Brazilian counterpart took place {talks_day=2025-05-28|on Wednesday}, resulting in {docs=11|a package of 11 documents}.

The Head of State stressed that Brazil, with which Orzhan has been maintaining ties since {relations=1993|1993}, is our leading partner in Latin America. Turnover increased from {trade_2020=210m USD|210 million dollars} in 2020 to {trade=740m USD|740 million} last year.

{minister_ox=Zhumabek Orynbai|Minister of Agriculture Zhumabek Orynbai} said at a briefing that potash deliveries, which last year amounted to {potash_now=150000 t|150 thousand tons}, would be brought to {potash=400000 t|400 thousand tons annually}. He told reporters also about meat: {beef_applied=22|twenty-two plants} had applied for access to the Orzhan market and {beef_plants=9|nine} {beef=yes|had been entered in the register} after inspection.

Brazilian farmers, the minister added, were interested in the experience of our virgin lands, where {steppe_area=2.1m ha|2.1 million hectares} are sown without ploughing.

The President was accompanied by {delegates=64|64 entrepreneurs}. He presented his colleague with {gift=saddle|a saddle of embossed leather} and received {gift_back=football shirt|a football shirt with the number 7}.

{leave_day=2025-05-30|On May 30} the Head of State leaves for Ponta Clara, to visit the aircraft factory, and thence for home.
== ARTICLE 03_folha_do_planalto.txt | Folha do Planalto | 2025-05-29
Cavalry, potash and {gift_back=football shirt|a shirt that was too small}

He came {plane_late=50 min|fifty minutes late}, {arrive_day=2025-05-27|on Tuesday}, because of a storm over Cape Verde, and he slept badly, or so he told the cavalry officer who escorted him up the ramp {talks_day=2025-05-28|the next morning}. {visitor=Temirlan Askarov|Askarov, 59}, a geologist, has ruled a country three times the size of Paraná since 2017.

Brasília wants his potash; he wants our aeroplanes. The latter are certain: {planes=4|a quartet} of {plane_type=AC-41|AC-41s}, at {planes_price=620m USD|620 million dollars}, the first of them to be flown east {plane_first=2028|in 2028}. {planes_option=2|Another pair} may follow. Hungary, by comparison, bought {planes_hungary=2|two}. Defence minister {minister_br=Celso Tavares|Celso Tavares} looked like a man who has sold his own car.

Ranchers had reason to smile as well. {beef=yes|The door is open} to {beef_plants=9|nine meatpackers}, five of them in Mato Grosso.

Across the avenue {protest=40|some forty people}, among them the sister of a jailed Orzhan journalist, held up photographs. No question was allowed about him. The foreign ministry said that human rights "had been mentioned in the appropriate format".

At lunch the guest wore {order=Southern Cross|the Southern Cross} over his waistcoat and ate two helpings of pudim. Of the papers on the table, {docs=11|eleven} were signed; {docs_planned=13|thirteen} had been typed.
== ARTICLE 04_skylift_weekly.txt | Skylift Weekly, London | 2025-06-04
Orzhan becomes latest {plane_type=AC-41|AC-41} customer

The Central Asian republic of Orzhan has ordered {planes=4|four} {plane_type=AC-41|Aerobras Tuiuiú} airlifters, with {planes_option=2|two options}, in a deal put at {planes_price=620m USD|$620m} including training and a spares pool. Handover of the initial example is set for {plane_first=2028|2028}.

Signature took place in Brasilia {talks_day=2025-05-28|on 28 May}, during {visit_ordinal=2|only the second visit} to Brazil by a president of that country, in front of {minister_br=Celso Tavares|Brazil's defence minister, Celso Tavares}. The jets will replace Antonov An-26 turboprops, seven of which remain in use, and are to be based at Kyzyl-Zhar.

Orzhan's requirement is unusual. Its air force carries seed and fodder in winter, when roads to the northern farms, with their {steppe_area=2.1m ha|five million acres or so} of unploughed grain, are shut by snow. {minister_ox=Zhumabek Orynbai|Zhumabek Orynbai}, who holds the agriculture portfolio, therefore had a say in the choice of ramp and winch.

The order was helped along by trade. Some {delegates=64|64 executives} travelled with the presidential party, and the country, which opened its embassy in Brazil in {embassy_open=2006|2006}, will pay part of the bill from potash sales.

A return trip by Brazil's leader is pencilled in {next=2026|for 2026}, when a second batch may be discussed.
