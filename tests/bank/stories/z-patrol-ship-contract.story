STORY: patrol-ship-contract
TOPIC: Malaysia signs a contract with a Korean yard for three patrol ships
== SLOTS
sign_day | date | agree | day the contract was signed
ships_ordered | quantity | agree | ships ordered in 2022
ships_option | quantity | agree | further ships under option
ships_planned | quantity | single | ships the navy wanted in its plan
price_ringgit | money | variant | value of the contract
price_estimate | money | single | estimate in the budget of 2021
signer_ministry | person | conflict | who signed for the ministry
signer_yard | person | agree | who signed for the yard
defence_minister | person | agree | defence minister at the signing
former_minister | person | single | defence minister who opened the tender
navy_chief | person | single | chief of the navy
builder | organisation | agree | yard that won
loser_first | organisation | agree | bidder ranked second
loser_turk | organisation | single | Turkish bidder
bidders | quantity | agree | bids received
tender_opened | date | single | month the tender was opened
first_delivery | date | conflict | when the first ship is to be delivered
last_delivery | date | single | when the third ship is to be delivered
ship_length | quantity | variant | length of the ship
ship_speed | quantity | single | top speed of the ship
crew | quantity | single | crew of a ship
built_at | place | agree | where ships two and three will be built
first_built_at | place | single | where the first ship will be built
local_share | quantity | agree | share of work for Malaysian firms
local_share_asked | quantity | single | share demanded by the opposition
old_contract_ships | quantity | agree | ships ordered in the delayed contract of 2013
old_contract_delivered | quantity | agree | ships delivered of that contract
old_contract_spent | money | single | spent on that contract
audit_head | person | single | head of the parliamentary audit committee
bribe_denied | polarity | agree | the builder says no agent was paid
share_price | quantity | single | rise of the yard's shares
sister_order | quantity | single | ships ordered by New Zealand of another yard
peru_order | quantity | single | ships of the same yard for Peru
jobs | quantity | single | jobs expected in Malaysia
protest_deadline | duration | single | days to lodge a complaint
steel_cut | date | single | when the first steel will be cut
founded | date | single | year the yard was founded
staff | quantity | single | people employed by the yard
loser_complaint | polarity | single | the runner-up will not appeal
bangla_short | quantity | single | builders shortlisted by Dhaka
bangla_value | money | single | value of the survey vessels
bangla_when | date | single | when Dhaka will choose
thai_days | duration | single | days given to the contractor of Thailand
navy_fleet_age | duration | single | average age of the ships to be replaced
replace_n | quantity | single | old ships to be retired
sim_cost | money | single | cost of the simulator
kd_accident | date | single | year an old patrol ship burned
opp_mp | person | single | opposition member who asked about the price
meeting_pac | date | single | day the committee wants the minister
price_norway | money | single | price of Norway's offer
profit_q3 | money | single | yard's profit in the third quarter
profit_q3_2021 | money | single | loss of the yard a year earlier
order_book | money | single | order book of the yard
indonesia_ships | quantity | single | patrol ships Indonesia ordered at home
== ARTICLE 01_mindef.txt | Ministry of Defence, Kuala Lumpur | 2022-11-17
KENYATAAN MEDIA / MEDIA STATEMENT

Signing Of Contract For The Supply And Delivery Of {ships_ordered=3|Three Offshore Patrol Ships}

KUALA LUMPUR, 17 November 2022 - The Government of Malaysia, represented by the Secretary General of the Ministry of Defence, Dato' {signer_ministry=Norazman|Norazman bin Yaacob}, {sign_day=2022-11-17|today} signed the contract with {builder=Hanbada|Hanbada Marine Co., Ltd.}, represented by its President, Mr. {signer_yard=Gi|Gi Tae-seon}. The ceremony was witnessed by the Minister of Defence, Dato' Seri {defence_minister=Ramlah|Ramlah Othman}.

The contract is valued at {price_ringgit=1.86bn|RM1.86 billion} and includes crew training, spare parts and a simulator. The Government holds an option for {ships_option=2|two additional ships}.

Key particulars:

Length overall: {ship_length=94m|94 metres}
Maximum speed: {ship_speed=26|26 knots}
Complement: {crew=70|70}
Place of build: Ship 1, {first_built_at=Yeongdo|Yeongdo}; Ships 2 and 3, {built_at=Lumut Selatan|Lumut Selatan}

First steel is to be cut in {steel_cut=2023-06|June 2023}. Delivery of Ship 1 is scheduled for {first_delivery=2025-03|March 2025} and of Ship 3 for {last_delivery=2026-12|December 2026}.

The ships will replace {replace_n=4|four} patrol craft whose average age is {navy_fleet_age=33y|33 years}. The simulator, worth {sim_cost=38m|RM38 million}, is to be installed at the naval training centre.

Not less than {local_share=40|40 per cent} of the contract value will flow to local companies.

The Ministry wishes to emphasise that the award followed an open tender in which {bidders=5|five} proposals were evaluated. Unsuccessful tenderers may submit a complaint within {protest_deadline=14|14 days}.

Unit Komunikasi Korporat
Kementerian Pertahanan
== ARTICLE 02_straits_mirror.txt | Straits Mirror | 2022-11-18
Navy Gets Its Patrol Ships, MPs Want Answers On The Last Ones

By Sharmila Devarajan
18 Nov 2022 07:00am

KUALA LUMPUR: With the stroke of a pen by the defence ministry's deputy secretary-general, {signer_ministry=Faizal|Faizal Hamdan}, the country {sign_day=2022-11-17|yesterday} committed itself to buying {ships_ordered=3|three ships} from a South Korean builder, {builder=Hanbada|Hanbada Marine}. The bill comes to {price_ringgit=1.86bn|nearly RM1.9 billion}, against {price_estimate=1.5bn|RM1.5 billion} pencilled into last year's budget.

Navy chief Admiral Tan Sri {navy_chief=Sulaiman|Sulaiman Jaafar} had hoped for more: his transformation plan speaks of {ships_planned=8|eight}.

Defence Minister {defence_minister=Ramlah|Ramlah Othman} promised there would be no repeat of the 2013 programme, under which {old_contract_ships=6|six combat ships} were ordered and {old_contract_delivered=0|not one has been handed over}, though {old_contract_spent=6.1bn|RM6.1 billion} has gone out of the door. "I read that file on my first night in this office," she said. "I did not sleep."

{audit_head=Chong|Chong Wei Liang}, who chairs the public accounts committee, wants the minister to appear before it and believes at least {local_share_asked=60|60 per cent} of the work should stay in the country. Under the deal the figure is {local_share=40|40 per cent}; the second and third hulls are to be put together at {built_at=Lumut Selatan|Lumut Selatan}, where the ministry expects {jobs=1200|1,200 jobs}.

Asked about talk in shipping circles of a commission to a Johor businessman, {builder=Hanbada|Hanbada} president {signer_yard=Gi|Gi Tae-seon} {bribe_denied=no|said flatly that no middleman had been used}.

Not everybody was convinced. {opp_mp=Saravanan|P. Saravanan}, an opposition member of the committee, asked why each hull cost more than the {indonesia_ships=2|two} patrol ships Indonesia ordered from its own yards last year. The committee wants the minister to come on {meeting_pac=2022-12-06|Dec 6}.

The navy says it cannot wait. In {kd_accident=2019|2019} one of its oldest patrol craft caught fire on the way back from the Spratlys and had to be towed for two days.

The tender was opened in {tender_opened=2021-04|April 2021} under the then minister, {former_minister=Zulkarnain|Zulkarnain Abu Bakar}.

Photo: BERNAMIS
== ARTICLE 03_hull_and_deck.txt | Hull & Deck | 2022-11-21
{builder=Hanbada|Hanbada} lands Malaysian OPV order

Published: 21 Nov 2022, 10:42

Busan-based {builder=Hanbada|Hanbada Marine} has beaten {loser_first=Ostvik|Ostvik Yards} of Norway and three others to a contract worth {price_ringgit=1.86bn|MYR1.86bn} for {ships_ordered=3|a trio of offshore patrol vessels} for the Royal Malaysian Navy.

The lead vessel of the {ship_length=94m|308ft} class is due to be handed over in {first_delivery=2025-09|September 2025}, with options in the contract for {ships_option=2|a further pair}. {loser_turk=Karasu|Karasu Shipyard} of Turkey, long regarded as favourite, is understood to have been eliminated on price.

{builder=Hanbada|Hanbada} shares closed {share_price=7.4|7.4% higher} in Seoul on Friday. The builder is also working on {peru_order=2|two vessels} for Peru. New Zealand in August chose a different Korean yard, Samdo, for {sister_order=3|three ships} of its own.

The award crowns a good autumn for the builder, which earned {profit_q3=31bn|31 billion won} in the three months to September after a loss of {profit_q3_2021=12bn|12 billion won} in the same period of 2021. Its order book now stands at {order_book=5.4tn|5.4 trillion won}.

People who followed the tender say the Norwegians offered to build for {price_norway=2.05bn|MYR2.05bn}, all of it at home. A spokesman for the Norwegian firm would not discuss figures.

In a stock exchange filing the company repeated that {bribe_denied=no|it had not paid any agent} in connection with the tender.

About {builder=Hanbada|Hanbada}: founded in {founded=1968|1968}, the company employs {staff=3900|3,900 people} at two sites.
== ARTICLE 04_asia_arms_brief.txt | Asia Arms Brief | 2022-11-24
The week in contracts

Malaysia. The patrol ship order signed {sign_day=2022-11-17|last Thursday} will be watched by every navy that has been let down by its home yard. Of the {old_contract_ships=6|half-dozen} littoral ships contracted nine years ago, {old_contract_delivered=0|none is in service}. {bidders=5|Five} groups tendered this time. Runner-up {loser_first=Ostvik|Ostvik} says {loser_complaint=no|it will not appeal}.

Bangladesh. Dhaka has shortlisted {bangla_short=3|three builders} for two survey vessels worth an estimated {bangla_value=85m|$85 million}. A choice is promised by {bangla_when=2023-02|February}.

Thailand. The submarine engine saga goes on; Bangkok has given the contractor {thai_days=60|60 more days}.
