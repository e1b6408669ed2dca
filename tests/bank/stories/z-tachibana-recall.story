STORY: tachibana-recall
TOPIC: Japanese car maker Tachibana recalls cars because of a seat-belt part
== SLOTS
recall_day | date | agree | day on which the first recall was announced
total | quantity | revision | cars recalled worldwide
us_cars | quantity | agree | cars recalled in the United States
canada_cars | quantity | single | cars recalled in Canada
japan_cars | quantity | agree | cars recalled in Japan
europe_cars | quantity | single | cars recalled in Europe
model | other | agree | first model recalled
model_added | other | single | model added later
years_from | date | agree | beginning of the building period
years_to | date | agree | end of the building period
defect | cause | agree | what is wrong with the cars
injuries | quantity | revision | people hurt in cases linked to the defect
deaths | polarity | agree | whether anybody was killed
complaints | quantity | agree | complaints that Tachibana has received
repair_time | duration | agree | time the repair takes
letters | date | agree | date by which owners get letters
supplier | organisation | single | maker of the buckle
spring_maker | organisation | single | maker of the spring
supplier_blame | polarity | single | whether the maker of the spring accepts that the part is faulty
chief | person | agree | president of Tachibana
spokesman | person | single | spokesman of Tachibana of America
agency_head | person | single | acting head of the safety agency
cost | money | agree | cost of the recall
recall_2016 | quantity | single | cars recalled over air bags in 2016
recall_2019 | quantity | single | cars recalled over fuel pumps in 2019
rival_recall | quantity | single | cars recalled by Bellmont Motors in the same week
rival_defect | cause | single | what is wrong with the Bellmont cars
sale_stop | polarity | revision | whether dealers may sell the car
driver | person | single | driver who was hurt
driver_age | quantity | single | age of the driver
crash_place | place | single | place of her crash
profit | money | single | net profit forecast for the year
hotline | polarity | single | whether owners are told to stop driving
diesel_when | date | single | month of the recall by Tachibana Diesel
diesel_recall | quantity | single | trucks recalled by Tachibana Diesel
diesel_defect | cause | single | what is wrong with the trucks
== ARTICLE 01_tachibana_us_newsroom.txt | Tachibana Motor of America | 2022-05-17
Tachibana Announces Voluntary Safety Recall of Certain Sorano Vehicles

FRANKLIN RIDGE, Tenn. ({recall_day=2022-05-17|May 17, 2022}) - Tachibana Motor of America is conducting a safety recall of about {us_cars=214000|214,000 Sorano sport utility vehicles} in the United States and {canada_cars=31000|31,000} in Canada, part of a global action covering {total=480000|480,000 vehicles}.

Vehicles affected: {model=sorano|Sorano}, built from {years_from=2018-04|April 2018} through {years_to=2020-09|September 2020}.

Condition: {defect=buckle|The front seat belt buckle may not latch fully} if a spring in it is out of tolerance. An unlatched belt may not restrain an occupant in a crash.

Remedy: Dealers will replace both front buckles free of charge. The work takes {repair_time=45min|about 45 minutes}. Owners will be notified by mail by {letters=2022-07-11|July 11}.

Tachibana has received {complaints=92|92 customer complaints} and is aware of {injuries=3|three injuries} that may be related. It knows of {deaths=no|no fatalities}. Dealers {sale_stop=allowed|may continue to sell} new 2022 vehicles, which use a different buckle.

"Owners may keep driving, but should pull on the belt after fastening it," said {spokesman=petrakis|Dean Petrakis}, a company spokesman. "{hotline=no|Nobody is being told to park the car}."

Tachibana has built vehicles in Tennessee since 1994 and employs 6,700 people there.
== ARTICLE 02_nagoya_morning.txt | Nagoya Morning News | 2022-05-18
Tachibana recalls {total=480000|480,000 SUVs} over seat belts

NAGOYA (Staff report) - Tachibana Motor Co. on {recall_day=2022-05-17|Tuesday} told the transport ministry that it would call back {japan_cars=96000|96,000 cars} in Japan, among {total=480000|480,000} around the world, to exchange {defect=buckle|buckles that can spring open}.

The carmaker reckons the bill at {cost=9bn|9 billion yen}. It kept its forecast of a net profit of {profit=310bn|310 billion yen} for the year to next March.

It is the third large recall in six years for the company, after air bags in 2016 ({recall_2016=1.3m|1.3 million cars}) and fuel pumps in 2019 ({recall_2019=214000|214,000}).

"Safety comes before figures. I am ashamed," {chief=onodera|Shigeru Onodera}, the president, told reporters, and bowed for twelve seconds.

Only in {diesel_when=2022-04|April}, its lorry arm Tachibana Diesel took back {diesel_recall=12400|12,400 trucks} whose {diesel_defect=brake|brake hoses could chafe}.

The springs were supplied by {spring_maker=kitano|Kitano Spring}, which {supplier_blame=no|disputes that they were faulty} when they left its factory in Toyosato. The maker of the whole buckle is {supplier=safehold|Safehold Japan}.

The cars left the line between {years_from=2018-04|April 2018} and {years_to=2020-09|September 2020}. In Japan, too, {deaths=no|no deaths} are known.
== ARTICLE 03_motor_city_ledger.txt | Motor City Ledger | 2022-06-24
Tachibana Widens Seat Belt Recall to {total=655000|655,000 Vehicles}, {sale_stop=halted|Halts Sales}

Jolene Brandvold
Motor City Ledger

Posted 6:02 p.m. ET June 24, 2022

Five weeks after it began calling back its {model=sorano|Sorano} SUVs, Tachibana has added the {model_added=kaede|Kaede} minivan and told dealers everywhere to {sale_stop=halted|stop selling} both. Some of this year's cars, it turns out, were built with leftover springs after all.

The campaign now takes in {total=655000|655,000 cars}, {europe_cars=118000|118,000 of them in Europe}. The number in the United States stays at {us_cars=214000|214,000}, because the minivan is not sold here; the home market, originally down for {japan_cars=96000|96,000}, makes up most of the rise.

The company said it had learned of more people hurt in accidents in which {defect=buckle|the buckle failed to lock}: there are now {injuries=11|11}, but still {deaths=no|nobody has died}.

One of them is {driver=okonski|Tamara Okonski}, {driver_age=34|34}, of Dearfield, Mich., who broke a collarbone in {crash_place=ann-harbor|Ann Harbor} in January. She had written one of the {complaints=92|92 letters} the company counted in May. "They sent me a coupon for an oil change," she said.

{agency_head=whitcombe|Lorraine Whitcombe}, acting head of the federal auto safety agency, said the company "could have moved sooner". Analysts expect the cost to go well beyond the {cost=9bn|9 billion yen} first named by {chief=onodera|Onodera}.

Letters to owners are to go out by {letters=2022-07-11|July 11} as promised, and the job is still {repair_time=45min|a three-quarter-hour one}.

In an unrelated case this week, Bellmont Motors recalled {rival_recall=480000|480,000 pickups} whose {rival_defect=tailgate|tailgates can drop open}.
