STORY: p-steppe-nile-commission
TOPIC: the joint commission of Kazakhstan and Ethiopia meets in Addis Ababa
== SLOTS
session | ordinal | conflict | number of the session of the commission
session_day | date | agree | day of the session
city | place | agree | city where the session was held
last_city | place | single | city where the last session was held
last_year | date | agree | year of the last session
chair_kz | person | conflict | co-chairman on the Kazakh side
chair_kz_role | role | single | what the Kazakh co-chairman is
chair_et | person | agree | co-chairwoman on the Ethiopian side
chair_et_role | role | agree | what the Ethiopian co-chairwoman is
trade | money | conflict | trade between the two countries in 2024
trade_prev | money | agree | trade in 2023
trade_goal | money | agree | trade aimed at
goal_year | date | agree | year by which the goal is to be met
wheat | quantity | agree | wheat sold to Ethiopia in 2024
wheat_offer | quantity | single | wheat Kazakhstan is ready to sell
coffee | quantity | variant | coffee sold to Kazakhstan
flights | outcome | conflict | what the session settled on direct flights
flight_start | date | single | when flights are to begin
flights_week | quantity | agree | flights a week under discussion
flight_city | place | agree | Kazakh city to be served
docs | quantity | agree | documents signed
docs_2022 | quantity | single | documents signed at the last session
fair_firms | quantity | revision | Kazakh firms at the business forum
ethiopian_firms | quantity | single | Ethiopian firms at the forum
scholarships | quantity | conflict | scholarships for Ethiopian students
scholarships_now | quantity | agree | Ethiopian students now in Kazakhstan
visa | polarity | agree | whether holders of service passports need a visa
relations_year | date | agree | year when relations were established
next_city | place | agree | city of the next session
next_year | date | agree | year of the next session
guests | quantity | single | guests at the coffee ceremony this year
guests_prev | quantity | single | guests at it the year before
port | cause | dispute | why wheat shipments ran late last year
== ARTICLE 01_kz_trade_ministry.txt | Ministry of Trade and Integration of Kazakhstan (press service) | 2025-05-15
Regular session of Kazakh-Ethiopian Commission held

{session_day=2025-05-14|On 14 May} {city=Addis Ababa|Addis Ababa} hosted the {session=4|fourth session} of the Intergovernmental Commission on Trade, Economic and Scientific Cooperation. The Kazakh delegation was headed by {chair_kz=Beisenov|Daulet Beisenov}, {chair_kz_role=vice-minister|First Vice-Minister of Trade and Integration}; the Ethiopian part by {chair_et=Tadesse|Hirut Tadesse}, {chair_et_role=state minister of foreign affairs|State Minister of Foreign Affairs}.

The parties noted positive dynamics. Mutual trade reached {trade=46.8m USD|USD 46.8 million} at the end of 2024, against {trade_prev=31.2m USD|31.2 million} a year before. The task was set to bring this indicator to {trade_goal=100m USD|USD 100 million} {goal_year=2028|by 2028}.

In 2024 {wheat=62000 t|62 thousand tonnes of wheat} were exported to Ethiopia. D. Beisenov stated readiness to increase shipments to {wheat_offer=150000 t|150 thousand}. In return, {coffee=1900 t|1.9 thousand tonnes of coffee} entered the Kazakh market.

Particular attention was paid to transport. The aviation authorities {flights=agreed|approved the opening of a direct route} between Addis Ababa and {flight_city=Almaty|Almaty} with a frequency of {flights_week=3|three flights per week}; the first is planned for {flight_start=2025-10|October}.

In addition, Kazakhstan will allocate {scholarships=25|25 educational grants} for Ethiopian citizens.

At the end of the session {docs=5|five documents} were signed, including a plan of cooperation in plant quarantine. Holders of service passports {visa=exempt|are now exempt from visas}. The next meeting will be held in {next_city=Turkistan|Turkistan} in {next_year=2027|2027}.

A business forum with the participation of {fair_firms=28|28 Kazakh companies} took place on the margins.
== ARTICLE 02_abyssinian_herald.txt | Abyssinian Herald | 2025-05-16
Wheat, wings and a samovar: Kazakhs come calling

They brought a samovar for the state minister and a map for the rest of us. On the map, prepared by the visitors' chamber of commerce, a red line ran from {flight_city=Almaty|Almaty} across Iran and the Gulf to Bole airport. It will stay a line for a while. The airlines and the regulators sat until nine {session_day=2025-05-14|on Wednesday evening} and {flights=postponed|got up without a deal}, our sources say; fuel prices and fifth-freedom rights were the trouble. {flights_week=3|Three rotations a week} had been on the table.

Otherwise the joint commission, meeting for {session=3|the third time}, ended in smiles. {chair_et=Tadesse|Hirut Tadesse}, {chair_et_role=state minister of foreign affairs|state minister at the foreign ministry}, sat opposite {chair_kz=Omarov|Yerlan Omarov}, who leads the Central Asian half of the body and who once studied veterinary science in Debre Zeit.

Commerce between the two lands, diplomats since {relations_year=1992|1992}, was worth {trade=64.8m USD|almost 65 million dollars} last year and barely {trade_prev=31.2m USD|31} the year before. Much of it is grain: {wheat=62000 t|62,000 tonnes}, of which one cargo lay for weeks at Djibouti. {port=paperwork|Somebody in Almaty forgot a stamp}, claimed Tewodros Alemu of the millers' association. The Kazakh trade attaché, Aigerim Sultan, said on the contrary that {port=crane|a crane at the port had been out of order}.

"We don't want to buy bread for ever," Ms Hirut said. "We want to learn how you grow it on so little rain."
== ARTICLE 03_steppe_dispatch.txt | Steppe Dispatch, Astana | 2025-05-16
Astana looks to the Horn

Kazakhstan will offer Ethiopia {scholarships=40|forty places at its universities, free of charge}, from September, most of them in agronomy and mining. At present {scholarships_now=17|seventeen Ethiopians} study in the country.

The promise was made at this week's intergovernmental session {city=Addis Ababa|in the Ethiopian capital}, the first since {last_year=2022|2022}, when the delegations met in {last_city=Kostanay|Kostanay} and initialled {docs_2022=2|two papers}. This time there were {docs=5|five}, on subjects as far apart as quarantine and archives.

Diplomats and other officials travelling on state business {visa=exempt|may henceforth cross each other's borders without applying at a consulate}.

The balance sheet is modest. To get from where it is to {trade_goal=100m USD|a hundred million dollars}, the mark fixed {goal_year=2028|for three years from now}, two-way trade would have to grow without a pause. {fair_firms=31|Thirty-one of our companies} flew out, the ministry said, correcting a lower number in its first communique, and were met by {ethiopian_firms=74|74 local ones}. Contracts were few: felt, batteries, a mill for Adama.

For analyst Saule Bekturova the interest lies elsewhere. Ethiopia is a member of the enlarged BRICS and the seat of the African Union. "You go to Addis to be seen by fifty-four countries at once," she said.
== ARTICLE 04_embassy_newsletter.txt | Embassy of Ethiopia in Astana, newsletter | 2025-05-22
From the Embassy

Dear friends, selam! Thirty-three years after our two states opened relations in {relations_year=1992|1992}, May has brought a rich harvest.

The Joint Commission sat at home, in {city=Addis Ababa|Addis Ababa}, {session_day=2025-05-14|on the 14th}, under {chair_et=Tadesse|H.E. Hirut Tadesse} and {chair_kz=Beisenov|H.E. Mr Beisenov}. {docs=5|Five instruments} bear their signatures. We are glad to confirm that bearers of service passports {visa=exempt|no longer require an entry visa}; ordinary travellers still do, and are kindly asked to bring two photographs.

Students, attention. {scholarships=25|Twenty-five bursaries} are being offered by the Kazakh side. Applications close on 20 June. The {scholarships_now=17|17 young Ethiopians} already here, in Astana and Karaganda, will gladly advise about mittens.

Business. The volume of trade grew last year, helped by {coffee=1900 t|some 32,000 sixty-kilo bags} of our coffee, and both governments now aim for {trade_goal=100m USD|US$100 million} {goal_year=2028|before 2028 is out}. The Embassy holds a list of importers of oilseeds.

Culture. Our coffee ceremony at the National Library drew {guests=260|260 guests}, as against {guests_prev=90|90} last spring. The choir of Saint Yared sang in Amharic, Ge'ez and, bravely, Kazakh.

Looking ahead: the Commission, which last convened in {last_year=2022|2022}, will not wait so long again. {next_city=Turkistan|The city of Turkistan} is expecting it {next_year=2027|in two years}.
