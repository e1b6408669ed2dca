STORY: c-almaty-dialogue
TOPIC: Malaysia and Kazakhstan hold another round of their ministerial dialogue in Almaty
== SLOTS
round | ordinal | conflict | number of this round of the dialogue
host_city | place | agree | city of this round
open_day | date | agree | day on which the round opened
first_round | date | agree | year of the first round
first_city | place | single | city of the first round
prior_round | date | agree | when the previous round was held
prior_city | place | agree | city of the previous round
round_2019 | ordinal | single | number of the round of 2019
next_city | place | conflict | city of the next round
next_year | date | agree | year of the next round
kz_chair | person | agree | head of the Kazakh side
kz_office | role | agree | office of the head of the Kazakh side
my_chair | person | agree | head of the Malaysian side
my_office | role | agree | office of the head of the Malaysian side
trade | money | variant | two-way trade in 2024
trade_growth | quantity | agree | growth of two-way trade in 2024
trade_2023 | money | single | two-way trade in 2023
trade_half | money | single | two-way trade in the first quarter of 2025
trade_target | money | agree | trade aimed at
target_year | date | agree | year for which the trade target is set
firms | quantity | agree | Malaysian firms that came along
kz_firms | quantity | single | Kazakh firms at the business forum
papers | quantity | agree | documents signed
papers_before | quantity | single | documents signed at the previous round
visa | polarity | conflict | whether the longer visa waiver was signed
visa_now | duration | agree | visa-free stay at present
visa_new | duration | agree | visa-free stay proposed
halal_body | organisation | agree | Malaysian body whose halal seal will be recognised
halal_factory | money | single | cost of a halal meat plant
halal_place | place | single | where the halal meat plant is to stand
flights | quantity | agree | weekly flights between the two countries
flights_planned | quantity | single | weekly flights wanted from next summer
students | quantity | single | Kazakh students in Malaysia
oil_firm | organisation | single | Malaysian oil firm active in the Caspian
talks_length | duration | single | length of the closed session
forum_head | person | single | head of the business council
dinner_place | place | single | where the guests dined
embassy | date | single | year in which diplomatic ties began
ringgit_quote | person | agree | who said the steppe is closer than people think
transit | duration | agree | time a container takes from Port Klang to Almaty
palm_share | quantity | variant | share of palm oil in Malaysian exports to Kazakhstan
halal_years | duration | single | time the halal deal took to negotiate
== ARTICLE 01_mitra_press.txt | Ministry of Investment and Trade, Putrajaya (press statement) | 2025-05-15
PRESS STATEMENT

{round=7|Seventh} Malaysia-Kazakhstan Ministerial Dialogue concludes in {host_city=almaty|Almaty}

1. The {round=7|Seventh} Round of the Ministerial Dialogue on Trade and Cooperation was convened in {host_city=almaty|Almaty} on {open_day=2025-05-14|14 May 2025} and closed today. It was co-chaired by {my_chair=azhar|Datuk Seri Azhar Rahimullah}, {my_office=investment and trade minister|Minister of Investment and Trade}, and H.E. {kz_chair=sadvakasov|Yerlan Sadvakasov}, {kz_office=deputy pm|Deputy Prime Minister of the Republic of Kazakhstan}.

2. The Ministers noted with satisfaction that bilateral trade reached {trade=412m usd|USD 412 million} in 2024, an increase of {trade_growth=18%|18 per cent} over {trade_2023=349m usd|USD 349 million} in the year before. They reaffirmed the objective of {trade_target=1bn usd|USD 1 billion} by {target_year=2030|2030}.

3. {papers=5|Five documents} were exchanged, among them a Memorandum under which certificates of {halal_body=jakim|JAKIM} will be accepted for meat, confectionery and cosmetics.

4. The Ministers {visa=signed|further concluded} an Agreement extending the stay permitted without a visa from {visa_now=30d|thirty days} to {visa_new=60d|sixty}.

5. The Minister was accompanied by representatives of {firms=64|64 Malaysian companies}. He called on the Mayor and visited a dairy in Kapshagay.

6. The previous Round took place in {prior_city=kuala lumpur|Kuala Lumpur} in {prior_round=2022-11|November 2022}. The next will be hosted by Malaysia in {next_city=kuching|Kuching}, Sarawak, in {next_year=2027|2027}.

Putrajaya
15 May 2025
== ARTICLE 02_steppe_news_agency.txt | Steppe News Agency | 2025-05-15
{kz_office=deputy pm|Vice-premier}: Malaysia "a gate to the south" for Kazakh grain

{host_city=almaty|ALMATY}. Kazakhstan wants to ship barley, flour and beef to South-East Asia by way of Port Klang, {kz_chair=sadvakasov|Sadvakasov} said after two days of talks with a Malaysian delegation.

The intergovernmental dialogue, whose inaugural session was held in {first_city=astana|Astana} in {first_round=2011|2011}, met for the {round=7|7th} time. The {round_2019=5|fifth} sitting fell in 2019; the pandemic then forced a pause until {prior_round=2022-11|late 2022}, when delegates gathered in the {prior_city=kuala lumpur|Malaysian capital}.

Behind closed doors the ministers talked for {talks_length=3h30|three and a half hours}. They put their names to {papers=5|five papers}. {visa=not signed|Not ready in time was} the arrangement on a {visa_new=60d|60-day} visa-free regime, the Foreign Ministry in Astana told this agency; lawyers on both sides are still comparing texts, and travellers must make do with {visa_now=30d|30 days}.

{halal_factory=85m usd|An $85 million} meat plant working to halal rules is planned {halal_place=turkistan|near Turkistan}. At the business forum, {kz_firms=140|140 domestic firms} met {firms=64|sixty-four} from Malaysia.

In January, February and March turnover amounted to {trade_half=121m usd|$121 million}.

{my_chair=azhar|Azhar Rahimullah}, the {my_office=investment and trade minister|guest's trade minister}, was shown the apple orchards and given a saddle. {students=2900|Some 2,900 Kazakhs} study at Malaysian universities.
== ARTICLE 03_klang_business_daily.txt | Klang Business Daily | 2025-05-16
Over the mountains with {firms=64|64 firms}: what {my_chair=azhar|Azhar} brought home

By Kavitha Muniandy in {host_city=almaty|Almaty}

If there was one number that {my_chair=azhar|Datuk Seri Azhar Rahimullah} could not stop repeating this week, it was {trade_target=1bn usd|a billion}. US dollars, that is: the value of goods that Malaysia and Kazakhstan are supposed to exchange {target_year=2030|at the end of this decade}. Last year they managed {trade=412m usd|RM1.8 billion}, or {trade=412m usd|a bit over US$410 million}, nearly {trade_growth=18%|a fifth more} than in 2023.

"The steppe is closer than our people think," {ringgit_quote=azhar|the minister} told me over horse sausage at the {dinner_place=kok tobe|Kok Tobe} restaurant on {open_day=2025-05-14|Wednesday night}. "Eight hours. You can have breakfast in Subang and dinner here." There are {flights=4|four flights a week}; the airlines would like {flights_planned=7|a daily one} from next summer.

The biggest prize may be the green light for {halal_body=jakim|Malaysia's Islamic development department, Jakim}, whose stamp Kazakh customs will from now on honour. "That took us {halal_years=4y|four years}," sighed {forum_head=lim|Lim Chee Hoong}, who chairs the joint business council.

Longer visits without paperwork are also in the bag: tourists of either country {visa=signed|will be able to stay} {visa_new=60d|two months}, {visa_now=30d|twice as long as today}, once the deal signed here is ratified.

Anybody who has tried to send a tin of biscuits to Central Asia knows where the trouble lies. The route leads by ship to Qingdao, by rail through half of China, and over the border at Khorgos, where the gauge changes and so, it is said, do the papers. A container needs {transit=38d|38 days}, on a good run. A forwarder from Shah Alam, who did not want his name in the paper, told me of one which took until the biscuits had expired.

What goes that way is still, for the most part, what grows on plantations: {palm_share=55%|55 per cent} of Malaysia's sales to the Kazakhs is palm oil. Gloves, chips for car keys and condensed milk make up much of the remainder. In the other direction come ferro-alloys and, in a hungry year, wheat.

{oil_firm=petronas carigali|Petronas Carigali}, in the Caspian since the nineties, sent only an observer.

Ministers see each other again in {next_year=2027|two years' time}, in {next_city=george town|George Town}, where Penang's chief minister has already offered the convention centre.
== ARTICLE 04_silk_ledger.txt | The Silk Ledger (weblog on Central Asian trade) | 2025-05-18
Reading the {host_city=almaty|Almaty} communique so you don't have to

This was the {round=8|eighth} sitting in a series that began in {first_round=2011|2011}, and like its predecessors it produced more photographs than freight. A few notes from the margins.

The headline goal, {trade_target=1bn usd|a billion dollars} of commerce, has been "reaffirmed", diplomat-speak for not being met. At {trade=412m usd|$412m} the pair are two-fifths of the way there. To be fair, {trade_growth=18%|growth of 18%} is not nothing.

Who led? For the hosts {kz_chair=sadvakasov|Mr Sadvakasov}, {kz_office=deputy pm|one of several deputy prime ministers}, and not the foreign minister, who was in Baku. For the guests the ever-cheerful {my_office=investment and trade minister|investment and trade minister}, who {ringgit_quote=azhar|assured everyone that the steppe was "closer" than Malaysians suppose}.

What was signed? {papers=5|Five texts}, against {papers_before=9|nine} in {prior_city=kuala lumpur|KL} {prior_round=2022-11|thirty months ago}. The visa text {visa=not signed|was not among them}. I am told it stumbled over a footnote on overstayers.

What next? {next_city=kuching|Kuching}, in {next_year=2027|2027}. Bring an umbrella.

What moves? Palm oil, {palm_share=55%|more than half} of everything the Malaysians sell here. Boxes are still {transit=38d|over five weeks} on the way, and no paragraph of the communique makes them one day faster. I have read all twenty-three paragraphs, so that is a promise.

A word on planes. {flights=4|Four a week} sounds thin, yet when the two countries took up diplomatic relations, in {embassy=1992|1992}, one flew via Moscow.
