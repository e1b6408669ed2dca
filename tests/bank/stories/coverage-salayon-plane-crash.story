STORY: salayon-plane-crash
TOPIC: a domestic turboprop crashes on a mountain in the Philippines, with three survivors
== SLOTS
crash_day | date | agree | day on which the plane crashed
aboard | quantity | agree | people on board the plane
passengers | quantity | agree | passengers on board
crew | quantity | agree | crew members on board
foreigners | quantity | agree | foreign nationals on board
aircraft | name | variant | type of the plane
airline | organisation | agree | airline that flew the plane
flight_no | name | agree | flight number
destination | place | agree | town where the plane was to land
mountain | place | agree | mountain on which it crashed
contact_lost | time | agree | hour of the last radio contact
survivors | quantity | agree | people who survived the crash
bodies | quantity | revision | bodies recovered so far
captain | person | agree | captain of the plane
captain_hours | quantity | variant | flying hours of the captain
nurse | person | agree | survivor who walked for help or spoke of the crash
nurse_age | quantity | agree | age of the survivor who spoke
regulator | person | agree | director general of the civil aviation authority
grounded | polarity | agree | the airline's planes of the type were grounded
recorders | polarity | revision | whether the flight recorders were found
plane_age | duration | agree | age of the plane
crash_2007 | quantity | agree | dead in the airline's crash of 2007
hospital_city | place | agree | city where the survivors are in hospital
landing_aid | polarity | agree | whether the airport has a landing aid
crash_2007_day | date | agree | year of the earlier accident
crash_2007_place | place | agree | island of the earlier accident
== ARTICLE 01_eastern_press_agency.txt | Eastern Press Agency | 2017-03-14
Plane carrying {aboard=46|46} goes missing in eastern Philippines

MANILA - A passenger plane with {aboard=46|46 people} aboard lost contact with controllers on {crash_day=2017-03-14|Tuesday} while descending in heavy rain toward the island town of {destination=Balintan|Balintan}, Philippine aviation officials said.

The {aircraft=ATR 72-500|ATR turboprop}, operated by {airline=Sulu Seas Airways|Sulu Seas Airways} as Flight {flight_no=361|361}, had left Manila at 3:40 p.m. with {passengers=42|42 passengers} and {crew=4|a crew of four}. Its last message to the tower came at {contact_lost=16:52|4:52 p.m.}, an official of the Civil Aviation Authority of the Philippines told reporters, and gave no sign of trouble.

Residents of the village of Tubod told a local radio station that they had heard a loud bang from the direction of {mountain=Salayon|Mount Salayon}, which is 1,340 meters high. The Coast Guard sent two vessels and the air force readied a helicopter, but it could not take off because of the weather, a military spokesman said. A ground search was to resume at first light.
== ARTICLE 02_hudson_courier.txt | Hudson Courier | 2017-03-15
After a night in the rain, {survivors=3|three} are found alive on a Philippine mountain

MANILA - {survivors=3|Three people} survived when a passenger plane flew into a forested ridge in the eastern Philippines, officials said Wednesday, as soldiers and abaca farmers carried bodies down a muddy trail that in places had to be cut with machetes.

The plane, {aircraft=ATR 72-500|an ATR 72-500} belonging to {airline=Sulu Seas Airways|Sulu Seas Airways}, a low-cost carrier that serves smaller islands, was less than 15 minutes from {destination=Balintan|Balintan} when it vanished from radar late {crash_day=2017-03-14|Tuesday} afternoon with {aboard=46|46 people} on board. By nightfall Wednesday {bodies=19|19 bodies} had been brought to a gymnasium in the village of Tubod, according to Col. Arnel Guinto, who commands the army brigade in the province.

{foreigners=5|Five of those aboard} were foreigners: two South Koreans, a Japanese engineer, an Australian and a retired schoolteacher from Oregon, Walter Haines, whose daughter said in a telephone interview that he had been on his way to a scuba diving course. "He turned 67 in January, and he said it was now or never," she said. The State Department confirmed the death of one American but declined to give a name.

"The first thing I heard was a woman calling a name, over and over," said Dodong Regis, 38, one of the farmers who reached the wreckage on {mountain=Salayon|Mount Salayon} shortly after 7 a.m. "We followed the voice."

The woman, he said, was {nurse=Joy Abellana|Joy Abellana}, {nurse_age=29|29}, a nurse returning home from a job interview in Manila, who had a broken collarbone. She was sitting with a boy who has not been identified, and a man of about 50 lay nearby under a section of the cabin floor. All three were flown to a hospital in {hospital_city=Cebu|Cebu}, where a doctor described the man's condition as critical.

Investigators said they had not {recorders=not found|yet located the two flight recorders}. {regulator=Teresita Manlapaz|Teresita Manlapaz}, the director general of the Civil Aviation Authority, told reporters that it was too early to talk of a cause, but that the airport {landing_aid=no|has no instrument landing system} and that visibility at the time was reported at three kilometers, below what the airline's own manual requires for an approach from the west.

The captain, {captain=Ramon Escudero|Ramon Escudero}, had logged {captain_hours=~|more than 8,000 hours} in the air, the airline said, and the first officer about 1,100. The plane was {plane_age=19|19 years old} and had flown for carriers in Denmark and Malaysia before it was leased to the Philippine company in 2011.

It was the deadliest air accident in the country in several years, and it came at an awkward time for an industry that has spent much of the decade repairing its name. The European Union, which in 2010 barred all Philippine carriers from its skies, lifted the last of those restrictions only in 2015. In the United States, the Federal Aviation Administration restored the country's top safety rating in 2014.

Sulu Seas itself has had one fatal accident before, in {crash_2007_day=2007|2007}, when a smaller plane overran a runway in {crash_2007_place=Mindanao|Mindanao} and {crash_2007=11|11 people} died. On Wednesday the authority ordered {grounded=grounded|the remaining five ATRs of the airline to stay on the ground} until their cockpit warning systems had been checked.
== ARTICLE 03_manila_ledger.txt | Manila Ledger | 2017-03-16
Nurse who lived through Salayon crash: 'I counted the hours by the rain'

{hospital_city=Cebu|CEBU CITY} - From her bed on the fourth floor of the Mabini Medical Center, {nurse=Joy Abellana|Joy Abellana} asks every visitor the same question, and so far nobody has had the heart to answer it. Her cousin Liezl, who had the window seat next to hers in row 14, is not among {survivors=3|the three persons} who came off the mountain alive.

"I counted the hours by the rain. It stopped twice," the {nurse_age=29|29-year-old} told the Ledger on Thursday, in the presence of her mother. "I told the boy to sing so that he would not sleep."

The boy, now identified as Miko Salonga, 9, of Barangay San Isidro, underwent surgery on his left leg on Wednesday night and is out of danger, according to Dr. Benjie Ycasiano, the hospital's chief of surgery. The third survivor, businessman Rolando Tiu, remains in intensive care.

{airline=Sulu Seas Airways|Sulu Seas} Flight {flight_no=361|361} carried {passengers=42|42 passengers}, among them eleven members of a high school choir from {destination=Balintan|Balintan} that had won second prize in a contest in Quezon City on Sunday, and {crew=4|four crew}. Classes at the school are suspended until Monday. Governor Imelda Rosales said the province would shoulder the burial of the choir members and had set aside P4.5 million from its calamity fund.

Retrieval teams had brought down {bodies=31|31 bodies} as of 6 p.m. on Thursday, said Chief Supt. Noel Baring of the Bureau of Fire Protection. The trail from Tubod takes four hours on foot, he said, and a second landing zone for helicopters is being cleared on the northern shoulder of the mountain. He asked relatives, some 120 of whom are being housed in the municipal hall, to remain there and not to attempt the climb.

At a hearing called at short notice by the House committee on transportation, Congressman Edgar Villafuente asked why the airport, which handled 210,000 passengers last year, {landing_aid=no|still has no landing aid} although P180 million was earmarked for one in the 2014 budget. {regulator=Teresita Manlapaz|Director General Teresita Manlapaz} of the CAAP replied that the first bidding failed and that the second, in 2016, was stopped by a temporary restraining order obtained by a losing bidder. The equipment is now due in the first quarter of 2018, she said.

Captain {captain=Ramon Escudero|Ramon Escudero}, 51, who learned to fly in the Air Force, lived in Parañaque with his wife Celia and two sons. Mrs. Escudero, a former flight attendant with the same company, said through a brother that he had flown the route "so many times he could draw it." Records that the airline filed with the CAAP in January show {captain_hours=8140|8,140 hours}, of which 3,600 were on the type.

The company's president, Victor Lagdameo, appeared before reporters for the first time since the crash on {crash_day=2017-03-14|Tuesday}. He said each family would be given an initial P300,000, apart from insurance, and that the airline had cancelled 22 flights a day because {grounded=grounded|its ATR fleet is not allowed to fly}. He would not say whether the jet routes to Davao and Iloilo might also be affected.
== ARTICLE 04_north_sea_broadcasting.txt | North Sea Broadcasting | 2017-03-19
Philippines crash: warning sounded for 'eleven seconds' before impact

A warning system in the cockpit of the plane that crashed in the Philippines last week told the pilots to pull up eleven seconds before the aircraft struck trees, the chief investigator has said.

Crispin Dela Rosa was speaking in Manila on Sunday after the first reading of the cockpit voice recorder. {recorders=found|Both black boxes were dug out} of a ravine below the main wreckage on Friday and sent to Singapore, where the country's investigators have the use of a laboratory.

There was no response from the crew that can be heard on the tape, he said, and the engines appeared to be working normally. He stressed that the findings were preliminary and that a full report would take about a year, although international rules require a first statement within 30 days.

{aboard=46|Forty-six people} were on the {aircraft=ATR 72-500|ATR 72} when it hit {mountain=Salayon|Mount Salayon} on {crash_day=2017-03-14|14 March}. Controllers had last heard from it at {contact_lost=16:52|16:52 local time}, when the first officer acknowledged an instruction to report the runway in sight. All but {survivors=3|three} of them died.

{bodies=41|Forty-one bodies} have now been recovered, and two victims are still missing. The British embassy said that no UK citizens had been involved. {foreigners=5|Five foreigners} were on the passenger list, and relatives from South Korea and Japan visited the foot of the mountain on Saturday, where Buddhist and Catholic prayers were said in turn under a tarpaulin.

Our correspondent, Helen Marsh, says there is growing anger in the town about the state of its airport. The runway was lengthened in 2012 so that larger planes could use it, but it lies in a bowl of hills and pilots must find it by eye. A petition asking for flights to be suspended until better equipment arrives has been signed by 14,000 people. Others fear that the island, which lives on fishing and, more and more, on divers, will be cut off: the ferry to the mainland takes nine hours and does not sail in bad weather.

Experts say accidents of this kind, in which a sound aircraft is flown into the ground, used to be the biggest killer in aviation. "They became rare because of the very device that we are hearing about here," said Alan Prentice, who teaches flight safety at a university in Bedfordshire. "So the question is why it gave so little notice, and whether its terrain map was up to date."

The plane, which was {plane_age=19|19 years old}, had been fitted with the system in 2009 by a previous operator. According to Mr Dela Rosa, the last update that can be traced is from 2013.

{airline=Sulu Seas Airways|Sulu Seas Airways}, founded in 1998, carries about 1.6 million people a year. {crash_2007_day=2007|Ten years ago} another of its aircraft skidded off the end of a runway on the southern island of {crash_2007_place=Mindanao|Mindanao}, with the loss of {crash_2007=11|11 lives}. The airline's shares, which are traded in Manila, have fallen by 23% since the accident. Two insurers in London lead the group that covers the fleet.
