STORY: joint-commission
TOPIC: Indonesia and Peru hold the sixth session of their joint commission in Lima
== SLOTS
session_no | ordinal | agree | number of the session held in Lima in May 2024
session_place | place | agree | city where the session was held
session_day | date | agree | day of the ministers' meeting
fifth_place | place | conflict | city of the fifth session in 2021
fifth_year | date | agree | when the fifth session was held
fourth_year | date | single | year of the fourth session
fourth_place | place | single | city of the fourth session
first_session | date | single | year of the first session
indo_fm | person | agree | foreign minister of Indonesia
peru_fm | person | agree | foreign minister of Peru
indo_trade_head | person | single | head of the Indonesian trade delegation
peru_vice | person | single | Peru's vice minister of foreign trade
mous_signed | quantity | agree | memorandums signed at the session
mous_fifth | quantity | single | memorandums signed in 2021
trade_2023 | money | agree | two-way trade in 2023
trade_2022 | money | single | two-way trade in 2022
trade_target | money | agree | trade target for 2028
peru_exports | money | single | Peru's exports to Indonesia in 2023
cepa_round | ordinal | agree | round of the trade agreement talks to come next
cepa_round_when | date | conflict | month of the next trade round
cepa_last_round | date | single | when the last trade round was held
cepa_done | polarity | agree | the trade agreement has not yet been concluded
delegation | quantity | single | members of the Indonesian delegation
scholarships | quantity | agree | places a year for Peruvian students and officials
visa_days | duration | agree | length of visa free stay
visa_before | duration | single | visa free stay until now
ties_anniv | ordinal | single | anniversary of diplomatic relations
ties_year | date | single | year relations were set up
callao_visit | date | single | day the minister toured the port
next_session | date | agree | year of the seventh session
next_place | place | agree | where the seventh session will be held
embassy_head | person | single | Indonesian ambassador in Lima
target_year | date | agree | year of the trade target
sasmita_chile | place | single | where the minister flew next
chile_dialogue_no | ordinal | single | number of the policy dialogue in Santiago
chile_dialogue_day | date | single | day of the dialogue in Santiago
mexico_session | date | single | year of the last commission with Mexico
boat_crew | quantity | single | Indonesian fishermen released
boat_day | date | single | month in which they were detained
peru_visit_2016 | person | single | Peruvian president who visited Jakarta
length_meeting | duration | single | length of the meeting
bolivia_accords | quantity | single | accords with Bolivia
grapes_day | date | single | month in which grapes were admitted
minister_jakarta | person | single | director general at the embassy meeting
== ARTICLE 01_embassy.txt | Embassy of Indonesia, Lima | 2024-05-15
PRESS RELEASE No. 21/EMB/V/2024

{session_no=6|Sixth} Session of the Indonesia-Peru Joint Commission Concludes in {session_place=Lima|Lima}

{session_place=Lima|Lima}, 15 May 2024

The Foreign Minister of the Republic of Indonesia, H.E. {indo_fm=Sasmita|Ratih W. Sasmita}, and the Minister of Foreign Affairs of Peru, H.E. {peru_fm=Etchepare|Gonzalo Etchepare Ruiz}, co-chaired the {session_no=6|6th} Joint Commission for Bilateral Cooperation on {session_day=2024-05-14|Tuesday, 14 May 2024}, at Palacio Miraflor.

The meeting reviewed the implementation of decisions taken at the previous session, held in {fifth_place=Yogyakarta|Yogyakarta} in {fifth_year=2021-11|November 2021}, at which {mous_fifth=2|two} memorandums of understanding had been signed. The fourth session took place in {fourth_place=Arequipa|Arequipa} in {fourth_year=2018|2018}.

On this occasion the two ministers witnessed the signing of {mous_signed=4|four} memorandums of understanding:

- Cooperation in fisheries surveillance
- Mutual recognition of halal certificates
- Diplomatic training
- Disaster risk reduction

Both sides noted with satisfaction that bilateral trade reached {trade_2023=610m|USD 610 million} in 2023, compared with {trade_2022=554m|USD 554 million} the year before, and agreed to work towards {trade_target=1bn|USD 1 billion} by {target_year=2028|2028}. The ministers tasked their negotiators to convene the {cepa_round=4|fourth} round of talks on a Comprehensive Economic Partnership Agreement in {cepa_round_when=2024-08|August}, in Surabaya.

Indonesia will offer {scholarships=40|40 scholarships} annually to Peruvian students and civil servants.

The {next_session=2026|2026} session will be hosted by Indonesia in {next_place=Bandung|Bandung}.

Preparatory talks among senior officials were held on Monday under the co-chairmanship of the Director General for American and European Affairs, {minister_jakarta=Rumokoy|Daniel Rumokoy}. The senior officials recalled that the Commission had been established during the visit to Jakarta of President {peru_visit_2016=Salcedo|Armando Salcedo Vidal}, and welcomed the admission of Peruvian table grapes to the Indonesian market since {grapes_day=2023-10|October 2023}.

The Indonesian side conveyed its appreciation for the release of {boat_crew=13|13 Indonesian crew members} of a fishing vessel detained off Paita in {boat_day=2024-01|January}.

Ambassador {embassy_head=Halim|Teuku Iskandar Halim} hosted a reception to mark the {ties_anniv=49|49th} anniversary of diplomatic relations, established in {ties_year=1975|1975}.

For further information: Information and Socio-Cultural Section, Embassy of the Republic of Indonesia, ext. 114.
== ARTICLE 02_nusa_daily.txt | Nusa Daily | 2024-05-16
Jakarta, Lima Eye {trade_target=1bn|$1 Billion} Trade As Visa-Free Stay Is Doubled

Nusa Daily, Jakarta - Thu, May 16, 2024 - 09:12 am

Indonesians will soon be able to spend {visa_days=60|60 days} in Peru without a visa, Foreign Minister {indo_fm=Sasmita|Ratih Sasmita} said after talks with her Peruvian counterpart, {peru_fm=Etchepare|Gonzalo Etchepare}, in {session_place=Lima|Lima} on {session_day=2024-05-14|Tuesday}.

The announcement came out of the {session_no=6|sixth} meeting of the two countries' joint commission, a forum that has convened irregularly since {first_session=2002|2002}. The fifth, held in {fifth_place=Jakarta|Jakarta} late in {fifth_year=2021-11|2021}, was shortened because of pandemic rules.

{indo_fm=Sasmita|Ratih}, who travelled with a {delegation=35|35-strong} delegation, said the partners wanted to lift two-way commerce to {trade_target=1bn|US$1 billion} within {target_year=2028|four years}. Last year it stood at {trade_2023=610m|$610 million}, of which Peruvian shipments to Indonesia, mostly cocoa, grapes and zinc, made up {peru_exports=148m|$148 million}.

A trade pact meant to speed that up {cepa_done=no|remains under negotiation}. Negotiators last sat down {cepa_last_round=2024-02|in February}; the ministers told them to hold round {cepa_round=4|four} in {cepa_round_when=2024-09|September}, said {indo_trade_head=Sihombing|Parlin Sihombing}, who leads the Trade Ministry's team. "We are past the easy chapters," he added.

The ministers also looked on as officials put their names to {mous_signed=4|four documents}, among them one on recognising halal labels.

On {callao_visit=2024-05-15|Wednesday}, before flying to {sasmita_chile=Santiago|Santiago}, {indo_fm=Sasmita|Ratih} toured the port of Callao. In the Chilean capital she is to open the {chile_dialogue_no=3|third} policy dialogue with that country on {chile_dialogue_day=2024-05-17|Friday}.

Latin America has long been a blank spot on Jakarta's diplomatic map. A similar commission with Mexico has not met since {mexico_session=2017|2017}, and plans for one with Colombia were shelved in the pandemic. "We turn up, we sign, we go home, and nobody answers the emails," a former envoy to the region said. "It would be nice if this time were different."

Read more: Palm oil exporters brace for new EU form
== ARTICLE 03_agencia_costa.txt | Agencia Costa (English service) | 2024-05-14
PERU, INDONESIA SIGN {mous_signed=4|FOUR ACCORDS}

{session_place=Lima|LIMA} (Costa) - Peru and Indonesia {session_day=2024-05-14|today} agreed to extend visa-free stays for each other's citizens from {visa_before=30|30} to {visa_days=60|60 days} and to keep talking on a free trade agreement that {cepa_done=no|has yet to be completed}.

Foreign ministers {peru_fm=Etchepare|Etchepare} and {indo_fm=Sasmita|Sasmita} met for {length_meeting=3h|a little under three hours}. Every year {scholarships=40|40 Peruvians} will study in Indonesia at that government's expense, the host minister told reporters.

Vice Minister of Foreign Trade {peru_vice=Huamani|Nelly Huamaní Torres} said the {cepa_round=4|fourth} negotiating round would deal with rules of origin and fishmeal.

The signing was the second of its sort this month for {peru_fm=Etchepare|Etchepare}, who put his name to {bolivia_accords=7|seven accords} with Bolivia a week ago in Copacabana.

He avoided questions on the political situation at home, where Congress is weighing a motion to censure the interior minister. "Today is Indonesia's day," he said.

The delegations will meet again in {next_place=Bandung|Bandung} {next_session=2026|in two years' time}.
