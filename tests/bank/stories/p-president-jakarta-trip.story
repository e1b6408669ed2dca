STORY: p-president-jakarta-trip
TOPIC: the US president visits Jakarta and Manila and signs a nickel and shipping agreement
== SLOTS
president | person | agree | US president on the trip
host | person | agree | president of Indonesia
arrival_day | date | agree | day of the arrival in Jakarta
signing_day | date | agree | day the agreement was signed
second_stop | place | agree | second city of the trip
manila_day | date | agree | day of the flight to Manila
trip_days | duration | agree | length of the whole trip
nickel_money | money | agree | US loans for nickel plants
plants | quantity | agree | nickel plants to be built
jobs | quantity | single | jobs the White House expects in the United States
tariff_new | quantity | agree | new tariff on Indonesian goods
tariff_old | quantity | agree | tariff on Indonesian goods until now
tariff_start | date | agree | day on which the lower tariff begins
trade | money | agree | trade between the two countries last year
deficit | money | single | US trade deficit with Indonesia
planes | quantity | agree | American airliners Indonesia will buy
planes_asked | quantity | single | airliners first discussed
visit_order | ordinal | agree | which visit of a US president to Indonesia this was
last_visit | date | agree | year of the last visit of a US president
protesters | quantity | revision | people at the protest in Jakarta
arrested | quantity | revision | people arrested at the protest
executives | quantity | agree | business leaders travelling with the president
commerce | person | agree | commerce secretary
adviser | person | agree | national security adviser
manila_host | person | agree | president of the Philippines
patrol_boats | quantity | agree | patrol boats promised to the Philippines
boats_value | money | single | value of the patrol boats
patrol_boats_2022 | quantity | single | patrol boats given in 2022
bases | quantity | agree | Philippine bases open to US troops
return_day | date | agree | day of the return to Washington
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-11-12
{president=Lockridge|Lockridge}, {host=Wibisono|Wibisono} sign nickel pact in Jakarta

JAKARTA, Indonesia (CP) — {president=Lockridge|U.S. President Anne Lockridge} and {host=Wibisono|Indonesian President Hendra Wibisono} signed an agreement on {signing_day=2025-11-12|Wednesday} that gives American companies access to Indonesian nickel and cuts tariffs on Indonesian goods.

The United States will lend {nickel_money=2.8bn|$2.8 billion} for {plants=4|four plants} to process nickel, a metal used in car batteries. It will lower its tariff on most Indonesian goods to {tariff_new=12|12%} from {tariff_old=19|19%}, beginning on {tariff_start=2026-01-01|Jan. 1}.

Indonesia will buy {planes=50|50 American airliners}. The two sides had first talked about {planes_asked=75|75}.

"This is a good day for workers in both our countries," Lockridge said at the Merdeka Palace, where she was welcomed with a 21-gun salute.

Lockridge arrived in Jakarta on {arrival_day=2025-11-11|Tuesday} on the first stop of a {trip_days=5d|five-day} trip. She is traveling with {executives=26|26 business leaders}. She is to fly to {second_stop=Manila|Manila} on {manila_day=2025-11-13|Thursday} and to return to Washington on {return_day=2025-11-15|Saturday}.

Trade between the two countries came to {trade=41bn|$41 billion} last year. {commerce=Feld|Commerce Secretary Aaron Feld} said the United States had a deficit of {deficit=17bn|$17 billion}.

It was the {visit_order=7|seventh visit} to Indonesia by a U.S. president, not counting layovers, and the first since {last_visit=2019|2019}.

Outside the palace, {protesters=800|about 800 people} protested over pollution from nickel mines on Sulawesi. Police used water cannon and arrested {arrested=14|14}.

In the Philippines, Lockridge will meet {manila_host=Laurente|President Corazon Laurente}. {adviser=Greer|National Security Adviser Wesley Greer} told reporters on the plane that she would announce {patrol_boats=6|six patrol boats} for the Philippine coast guard. U.S. troops have the use of {bases=9|nine bases} in the country.

In Washington, Sen. Paul Stannard of Michigan, a Democrat, said the loans would "build somebody else's factories."
== ARTICLE 02_national_ledger.txt | The National Ledger | 2025-11-13
In Jakarta, {president=Lockridge|Lockridge} trades tariffs for metal

By our White House correspondent

JAKARTA, Indonesia — There was batik, there was a children's choir, and there was, at the end of a long table, a leather folder with {nickel_money=2.8bn|$2.8 billion} in it.

{president=Lockridge|President Anne Lockridge} came to Indonesia for nickel, and on {signing_day=2025-11-12|Wednesday} she got it. Under the agreement she signed with {host=Wibisono|President Hendra Wibisono}, American loans will help build {plants=4|four processing plants}, three on Sulawesi and one on Halmahera. The metal will go to battery factories in Tennessee, Georgia and Michigan. The White House expects {jobs=9000|9,000 jobs} there.

In exchange, the American tariff on most goods from Indonesia falls from {tariff_old=19|19 percent} to {tariff_new=12|12 percent} on {tariff_start=2026-01-01|Jan. 1}. Indonesia's shoemakers had asked for zero.

China owns or controls most of the country's nickel smelters, and Mr. Wibisono was careful. "We are friends of everybody who pays on time," he said, to laughter.

At the state dinner for 180 guests, executives from the president's party of {executives=26|26 business leaders} sat between generals and pop singers. {commerce=Feld|Aaron Feld}, the commerce secretary, danced.

Not everybody celebrated. The crowd that marched on the palace grew to {protesters=3000|about 3,000} by nightfall, the police said, and {arrested=31|31 people} were arrested. "The fish are dead and they are serving dinner," said Dewi Lestarini, who leads a student union in Makassar.

The visit was the {visit_order=7|seventh} by an American president. The last one was in {last_visit=2019|2019}, for a climate meeting in Bali.

Ms. Lockridge left for {second_stop=Manila|Manila} on {manila_day=2025-11-13|Thursday} morning. She is to be back in Washington on {return_day=2025-11-15|Saturday}, two days before the House takes up her farm bill.
== ARTICLE 03_pacific_broadcasting.txt | Pacific Broadcasting, web page | 2025-11-14
{president=Lockridge|Lockridge} pledges {patrol_boats=6|six boats} to Philippines on second leg of Asia trip

{second_stop=Manila|MANILA} — The United States will give the Philippines {patrol_boats=6|six patrol boats} worth {boats_value=210m|$210 million}, {president=Lockridge|President Anne Lockridge} said on Friday after talks with {manila_host=Laurente|President Corazon Laurente}.

The boats are to be delivered over three years. Washington gave the Philippine coast guard {patrol_boats_2022=2|two} in 2022.

"We keep our promises in these waters," Lockridge said. Laurente said the Philippines would not open more than the {bases=9|nine bases} that U.S. forces already use.

Lockridge arrived in {second_stop=Manila|the Philippine capital} on {manila_day=2025-11-13|Thursday} after two days in Indonesia. Her {trip_days=5d|five-day} trip ends {return_day=2025-11-15|Saturday}.

At a glance: what she got in Jakarta

- She arrived on {arrival_day=2025-11-11|Tuesday}, and signed an agreement with {host=Wibisono|President Hendra Wibisono} on {signing_day=2025-11-12|Wednesday}.
- U.S. loans of {nickel_money=2.8bn|$2.8 billion} will support {plants=4|four nickel plants}.
- The tariff on Indonesian goods drops to {tariff_new=12|12%}. It was {tariff_old=19|19%}.
- Indonesia's state airline will order {planes=50|50 airliners}.
- The two countries traded {trade=41bn|$41 billion} of goods last year.

The protests

Police in Jakarta said on Friday that {arrested=38|38 people} had been arrested at Wednesday's march against nickel mining. All but five have been released. Doctors treated 12 people for the effects of tear gas.

The next step

{adviser=Greer|Wesley Greer}, the national security adviser, said that a team would return to Jakarta in February to talk about ports. Lockridge is also expected to invite Wibisono to the White House.

One hundred and eighty guests attended the state dinner in Jakarta. Friday's lunch in Manila was smaller, for 40.
