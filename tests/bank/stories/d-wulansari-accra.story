STORY: d-wulansari-accra
TOPIC: the president of Indonesia visits Ghana for two days of meetings
== SLOTS
arrival_day | date | agree | day the Indonesian president landed in Accra
departure_day | date | conflict | day she left
visitor | person | agree | president of Indonesia
host | person | agree | president of Ghana
greeter | person | conflict | who received her at the airport
talks_place | place | agree | where the two presidents held talks
talks_length | duration | single | how long the presidents talked
order_parliament | order | conflict | whether she addressed parliament before or after the talks with the president
speaker | person | single | speaker of the parliament
trade_now | money | variant | trade between the two countries last year
trade_goal | money | agree | trade the two want to reach
trade_goal_year | date | agree | year for that goal
agreements | quantity | agree | agreements signed
refinery_firm | organisation | conflict | company that is to build the palm oil refinery
refinery_cost | money | conflict | price of the refinery
refinery_jobs | quantity | single | jobs promised at the refinery
refinery_place | place | agree | town where the refinery is to stand
visa_free | duration | agree | length of stay without a visa
visa_who | other | single | which passport holders need no visa
delegation | quantity | agree | business people in the delegation
dinner_place | place | single | where the state dinner was held
ecowas_head | person | agree | regional official who met her
ecowas_topic | other | single | subject of that meeting
hospital_beds | quantity | single | beds of the clinic whose stone she laid
stone_place | place | single | where she laid the stone
last_visit | date | agree | year in which an Indonesian head of state last came
next_stop | place | agree | country to which she flew next
award | name | agree | order given to her
salute | quantity | single | guns in the salute
protest | quantity | single | students who demonstrated
cocoa_price | money | single | cocoa price per tonne
envoy | person | single | Indonesian ambassador
== ARTICLE 01_gold_coast_wire.txt | Gold Coast News Agency | 2025-01-14
{visitor=Wulansari|Indonesian president} begins state visit to Ghana

ACCRA, Jan 14 — President {visitor=Wulansari|Hartati Wulansari} of Indonesia arrived in Accra {arrival_day=2025-01-14|on Tuesday} for the first visit to Ghana by an Indonesian head of state {last_visit=1999|since 1999}.

She was met at Kotoka International Airport by {greeter=vice-president|Vice-President Efua Ansah-Quaye} and a {salute=21|21-gun salute}, and {order_parliament=after|drove straight} to {talks_place=Jubilee House|Jubilee House}, where she and President {host=Boakye|Nana Yaw Boakye} spoke alone for {talks_length=70 min|70 minutes} before their ministers joined them.

{agreements=6|Six agreements} were signed, on fisheries, vocational training, air services, batik and kente design rights, health and visas. Holders of {visa_who=service and diplomatic|service and diplomatic passports} will be able to stay {visa_free=30 days|30 days} without a visa.

"We are two countries that cook with the same oil," she told reporters.

Commerce between the two was worth {trade_now=310m|$310 million} last year. They want to take it to {trade_goal=1bn|$1 billion} {trade_goal_year=2030|by 2030}.

Relations between the two countries go back to the conference of non-aligned states, but have been thin since. Indonesia buys Ghanaian cocoa beans for its grinders in Sulawesi and sells vehicles, paper and instant noodles. Analysts say that the real aim of the tour is support for a seat on the UN Security Council, which neither side mentioned.

She will {order_parliament=after|address parliament on Wednesday morning}, the first day's programme having been given over to the executive, officials said.
== ARTICLE 02_accra_morning_echo.txt | Accra Morning Echo | 2025-01-15
{visitor=Wulansari|Mama Hartati} is here!

Roads were closed, schoolchildren waved, and the Osu traders who had been told to pack up packed up. {visitor=Wulansari|Ibu Hartati}, as her people call her, touched down {arrival_day=2025-01-14|yesterday} a little after eleven in a green headscarf that several Makola dealers say they can supply by Friday.

{greeter=foreign minister|Foreign Minister Kojo Larbi-Mensah stood at the foot of the steps} with a calabash of palm wine, which she, being a Muslim, passed on with a smile to her ambassador, {envoy=Simatupang|Mr Togar Simatupang}, who is not.

Her first call was on {order_parliament=before|the members of parliament, to whom she spoke for twenty minutes before going on to the Castle road for talks} with His Excellency {host=Boakye|Nana Yaw Boakye}. {speaker=Dzokoto|Speaker Mawuli Dzokoto} presented her with a stool.

The big thing for the ordinary Ghanaian: a palm oil refinery at {refinery_place=Twifo Amanfi|Twifo Amanfi}, costing {refinery_cost=350m|350 million dollars}, with {refinery_jobs=1400|1,400 jobs}. {refinery_firm=Nusa Sawit|Nusa Sawit, the builder,} is the largest of its kind in Sumatra.

In the evening there was dinner for four hundred {dinner_place=State House gardens|in the gardens of the State House}. The President hung {award=Star of Ghana|the Order of the Star of Ghana} round her neck. Jollof was served. Nobody was foolish enough to ask her opinion of it.

Around {protest=50|fifty students} with placards about forests were kept behind the National Theatre.
== ARTICLE 03_antara_style_press_office.txt | Presidential Secretariat, Jakarta (press release) | 2025-01-15
State Visit to the Republic of Ghana: summary of results

1. {visitor=Wulansari|The President}, accompanied by {delegation=64|64 representatives of business}, paid a state visit to Ghana at the invitation of {host=Boakye|the President of Ghana}.

2. At {talks_place=Jubilee House|the seat of the Ghanaian presidency} both leaders witnessed the signing of {agreements=6|six documents}. Bilateral trade stood at {trade_now=310m|about one third of a billion US dollars} in 2024; the leaders set a target of {trade_goal=1bn|a billion} {trade_goal_year=2030|for the end of the decade}.

3. PT {refinery_firm=Cahaya Laut|Cahaya Laut Agro will construct a refinery} at an investment of {refinery_cost=220m|USD 220 million}.

4. The President received {award=Star of Ghana|the Order of the Star of Ghana}, Companion class.

5. Citizens holding the relevant passports may stay {visa_free=30 days|up to one month}.

6. On the second day the President conferred with {ecowas_head=Traoré-Diop|Madam Aïssatou Traoré-Diop}, President of the ECOWAS Commission, who had flown from Abuja, on {ecowas_topic=piracy|security against piracy in the Gulf of Guinea}.

7. The President laid the foundation stone of a maternity clinic of {hospital_beds=80|80 beds} {stone_place=Nungua|at Nungua}.

8. The President left for {next_stop=Côte d'Ivoire|Abidjan} {departure_day=2025-01-15|this evening, Wednesday}.
== ARTICLE 04_harmattan_review.txt | The Harmattan Review (Dakar) | 2025-01-18
Letter from Accra: the palm and the cocoa

There is a street in Accra named after Sukarno, and I am told that it floods. {visitor=Wulansari|Hartati Wulansari} asked to be driven along it. Her guards refused.

The last of her predecessors to come this way did so {last_visit=1999|a quarter of a century ago and more, in 1999}, and left behind a mosque clock that has been wrong ever since. She came with {delegation=64|sixty-four businessmen and women}, and a cheque book. What the cheque book will pay for is a refinery in {refinery_place=Twifo Amanfi|Twifo Amanfi}, a town of cocoa farmers that finds itself, with cocoa at {cocoa_price=11200|11,200 dollars a tonne}, not in any hurry to plant something else.

I watched her with {ecowas_head=Traoré-Diop|the head of the ECOWAS Commission} in a hotel lobby. They had been at the same university in Lyon, it turned out, nine years apart, and for some minutes the Gulf of Guinea was forgotten in favour of a professor of statistics.

{host=Boakye|Her host} looked tired. He has a budget to pass and a currency to prop up. At {talks_place=Jubilee House|Jubilee House} he read his speech from paper, then put the paper away and said that Bandung, in 1955, had been the first time his father ever heard of anyone asking for Ghana's opinion.

She left {departure_day=2025-01-16|on Thursday} for {next_stop=Côte d'Ivoire|Côte d'Ivoire}. The street flooded on Friday.
