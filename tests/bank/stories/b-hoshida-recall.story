STORY: b-hoshida-recall
TOPIC: a Japanese car maker recalls hybrids built with a German pump
== SLOTS
maker | organisation | agree | car maker
cars | quantity | revision | cars recalled worldwide
cars_japan | quantity | agree | of these in Japan
cars_germany | quantity | variant | of these in Germany
cars_us | quantity | single | of these in the United States
model | name | agree | main model recalled
built_span | date | variant | years of build
part | name | variant | faulty part
supplier | organisation | agree | maker of the part
supplier_place | place | agree | seat of the supplier
defect | cause | dispute | why the part fails
accidents | quantity | variant | accidents known
injured | quantity | agree | people hurt
deaths | polarity | agree | whether anybody died
announce_day | date | variant | day of the announcement
president | person | agree | president of the car maker
supplier_boss | person | agree | head of the supplier
cost | money | variant | cost put aside
profit_cut | quantity | single | cut to the profit forecast
shares_fall | quantity | agree | fall of the share price
fix_time | duration | variant | time needed for the repair
fix_start | date | agree | month in which repairs begin
regulator_de | organisation | agree | German regulator
regulator_jp | organisation | single | Japanese ministry that was told
first_case | date | agree | year of the first failure
drive | polarity | agree | whether owners may go on driving
recall_2019 | quantity | single | cars in the earlier recall
plant | place | single | factory where the model is built
stop_sale | polarity | agree | whether sales were halted
loan_car | polarity | single | whether a loan car is offered
speed | quantity | variant | speed at which brakes may weaken
hotline | time | single | hours of the hotline
supplier_share_fall | quantity | single | fall in the supplier's bond
whistle | person | single | engineer who wrote the warning
bow | duration | single | length of the president's bow
== ARTICLE 01_kanto_wire.txt | Kanto Wire | 2024-10-08
{maker=Hoshida|Hoshida} to recall {cars=1310000|1.31 million} hybrids over brake pump

TOKYO, Oct 8 (Kanto) - {maker=Hoshida|Hoshida Motor Corp} said on {announce_day=2024-10-08|Tuesday} it would recall {cars=1310000|1.31 million} vehicles worldwide to replace {part=vacuum pump|an electric vacuum pump} that may weaken braking at {speed=30 km/h|speeds below 30 kph}.

The call-back covers {model=Arbor|the Arbor} hybrid and two derivatives {built_span=2018-2022|built from 2018 to 2022}. {cars_japan=412000|412,000} are in Japan. The pump is supplied by {supplier=Brandl & Voss|Brandl & Voss}, of Germany.

Japan's {regulator_jp=MLIT|transport ministry} said {accidents=17|17 accidents} had been reported, in which {injured=6|six people} were hurt; {deaths=no|nobody has been killed}.

{maker=Hoshida|The company} will set aside {cost=32bn yen|32 billion yen} and trimmed its full-year operating profit outlook by {profit_cut=9%|9 percent}. Its shares closed {shares_fall=5.8%|5.8 percent} lower.

"We apologise from our hearts," said President {president=Nakahara|Koji Nakahara}, who bowed for {bow=8 s|eight seconds}. {stop_sale=no|Sales are not being suspended}, he added, because current cars use another part.

Repairs start {fix_start=2024-11|in November}. Each takes {fix_time=40 min|some 40 minutes}.
== ARTICLE 02_donau_kurier_business.txt | Donau Börsenblatt (English service) | 2024-10-09
{supplier_place=Regensburg|Regensburg} supplier rejects blame in {maker=Hoshida|Hoshida} affair

The {supplier_place=Regensburg|Upper Palatinate} supplier {supplier=Brandl & Voss|Brandl & Voss} sees itself as wrongly in the dock. The pumps, said managing partner {supplier_boss=Adelheid Voss|Adelheid Voss} yesterday, were built exactly to drawing. What was wrong was {defect=cooling|the cooling under the bonnet}, "and the bonnet is not ours".

The Japanese had spoken on {announce_day=2024-10-08|Tuesday} of {defect=seal|a seal that hardens} in the {part=vacuum pump|electrically driven vacuum unit}.

In Germany, according to {regulator_de=KBA|the Federal Motor Transport Authority (KBA)}, {cars_germany=63000|about 63,000 vehicles} are concerned, of the {model=Arbor|Arbor} series from {built_span=2018-2022|model years 2018 through 2022}. Of the {accidents=17|seventeen} crashes known, one occurred near Kassel and left {injured=6|two of the six hurt}.

The group reckons with costs of {cost=32bn yen|roughly 196 million euros}. How these will be divided is a question for the courts. A line worker, Voss recalled, had drawn attention to heat in the early months: {whistle=Pfistermeister|test engineer Ludwig Pfistermeister} wrote a memo in {first_case=2021|2021}, the year in which the first pump failed.

Until the workshop letter comes, {drive=yes|drivers may go on using their cars}, the authority said. They should leave more room.

The yield on the family firm's bond, due 2028, rose to 7.4 per cent, its price giving up {supplier_share_fall=3.1|3.1 points}.
== ARTICLE 03_kba_notice.txt | Kraftfahrt-Bundesamt (recall notice, translation) | 2024-10-09
Recall notice

Manufacturer: {maker=Hoshida|Hoshida}
Trade name: {model=Arbor|Arbor, Arbor Kombi, Lenta}
Period of manufacture: {built_span=2018-2022|01.2018 - 12.2022}
Vehicles, Germany: {cars_germany=63000|62,980}
Vehicles, worldwide: {cars=1310000|1,310,000}
Defect: Reduced brake servo assistance below {speed=30 km/h|8.3 m/s} due to failure of {part=vacuum pump|the vacuum pump}.
Cause (as stated by the manufacturer): {defect=seal|embrittled seal}
Injury to persons known: yes ({injured=6|six persons worldwide})
Fatalities: {deaths=no|none}
Monitoring: {regulator_de=KBA|KBA} supervised
Immediate decommissioning: {drive=yes|not required}
Action by workshop: exchange of pump and test drive
Duration: {fix_time=40 min|0.7 hours}
Start: {fix_start=2024-11|November 2024}, owners to be written to in order of age of vehicle
Replacement vehicle: {loan_car=no|not provided}
Earlier measure: recall of 2019 on account of the airbag cable ({recall_2019=240000|240,000 vehicles})

The notice will be updated if the number changes.
== ARTICLE 04_wheel_and_deal_ask.txt | Wheel & Deal (motoring site, reader questions) | 2024-10-14
Your {maker=Hoshida|Hoshida} recall questions, answered

Is my car on the list?
If it's an {model=Arbor|Arbor} of {built_span=2018-2022|2018-22}, assume so. The total is now {cars=1420000|1.42 million}, since {maker=Hoshida|the firm} added the van on Friday. {cars_us=388000|388,000 of them} are in the States.

Was anyone killed?
{deaths=no|No}. Reported prangs: {accidents=17|17, i.e. fewer than twenty}. {first_case=2021|The first was in 2021}.

What's the fault?
In short, the pedal goes hard at walking pace, or anyhow {speed=30 km/h|under about 19 mph}. {president=Nakahara|Mr Nakahara} says it is {defect=seal|a perished seal}. The pump people, {supplier=Brandl & Voss|Brandl & Voss} of {supplier_place=Regensburg|Regensburg}, reckon {defect=cooling|it just gets too hot in there}. My bet: both are right.

Should I sell?
Not in a panic. The share price dropped {shares_fall=5.8%|nearly 6%} and got over it. Your car will as well. It {stop_sale=no|is still on sale new}.

How long will I be without it?
Not long: {fix_time=40 min|under three-quarters of an hour}. There'll be a queue. Some 4,000 dealers are to be sent {part=vacuum pump|pumps} by air. Hotline open {hotline=07:00-22:00|7am to 10pm}.

Where was it made?
Most of the ones sold here come from {plant=Kumamoto|Kumamoto}. {cars_japan=412000|Over four hundred thousand (412,000)} never left Japan. For completeness, {supplier_boss=Adelheid Voss|Adelheid Voss} says hers is the only pump factory in town.
