STORY: bus-karelova
TOPIC: A school bus crashes near Brezina on 14 November 2023; the cause is found in January, told between 14 November and 5 February.
== SLOTS
day_of_the_accident | date | agree | day of the accident
hour_of_the_accident | time | agree | hour of the accident
children_on_the_bus | quantity | agree | children on the bus
killed | quantity | agree | killed
injured | quantity | agree | injured
badly_injured | quantity | agree | badly injured
age_of_the_girl_who_died | quantity | agree | age of the girl who died
age_of_the_boy_who_died | quantity | agree | age of the boy who died
age_of_the_driver | quantity | agree | age of the driver
depth_of_the_fall | quantity | agree | depth of the fall
rescuers | quantity | agree | rescuers
place_of_the_accident | place | agree | place of the accident
spokeswoman_of_the_police | person | agree | spokeswoman of the police
day_on_which_the_schools_open_again | date | agree | day on which the schools open again
year_of_the_earlier_accident | date | agree | year of the earlier accident
dead_in_the_earlier_accident | quantity | agree | dead in the earlier accident
year_the_bus_was_built | date | agree | year the bus was built
head_of_the_school | person | agree | head of the school
day_of_the_burial | date | agree | day of the burial
day_of_the_last_inspection | date | agree | day of the last inspection
depth_of_the_tread | quantity | agree | depth of the tread
depth_of_the_tread_that_is_prescribed | quantity | agree | depth of the tread that is prescribed
buses_of_the_operator | quantity | agree | buses of the operator
owner_of_the_operator | person | agree | owner of the operator
public_prosecutor | person | agree | public prosecutor
speed_of_the_bus | quantity | agree | speed of the bus
longest_prison_term | quantity | agree | longest prison term
governor_of_the_county | person | agree | governor of the county
== ARTICLE 01_agentura.txt | Agentura | 2023-11-14
KARELOVA, Nov 14 (Agentura Sever) - A school bus with {children_on_the_bus=told|34 children} on board slid off an icy road and overturned near the village of {place_of_the_accident=told|Brezina} on {day_of_the_accident=told|Tuesday morning}, killing {killed=told|two pupils} and injuring {injured=told|21 people}, police said.

The accident happened at {hour_of_the_accident=told|7:25 a.m.} some three kilometres before the school of Karelova. The dead are a girl of {age_of_the_girl_who_died=told|11} and a boy of {age_of_the_boy_who_died=told|13}. The driver, a man of {age_of_the_driver=told|58}, was among the {badly_injured=told|six} who were badly hurt; he was flown to the regional hospital.

The bus had skidded in the bend above the mill, broken through the guard rail and come to rest {depth_of_the_fall=told|eight metres} below the road, police spokeswoman {spokeswoman_of_the_police=told|Milena Dubska} said. "There was black ice. Whether the speed was right we do not know."

The district had closed the road to lorries on Monday evening, but not to buses.

Some {rescuers=told|80 rescuers} were in action, helped by three helicopters. By 10:00 all the passengers had been brought out.

Schools in the district will remain closed until {day_on_which_the_schools_open_again=told|Friday}.

In {year_of_the_earlier_accident=told|2009} a bus with pensioners crashed in the same bend; {dead_in_the_earlier_accident=told|five} of them died.
== ARTICLE 02_horsky_hlas.txt | Horsky Hlas | 2023-11-15
"Then everything was white and quiet"

By Alzbeta Hruskova, Karelova

The bend above the mill is called the Elbow. {day_of_the_accident=told|On Tuesday} {children_on_the_bus=told|thirty-four schoolchildren} came through it, as they do every day, in a bus that was made in {year_the_bus_was_built=told|2008}. It was {hour_of_the_accident=told|twenty-five past seven}. Matej, 12, sat at the back. "It turned, like on the fair. Then everything was white and quiet."

{killed=told|Two} did not come home: Klara, who was {age_of_the_girl_who_died=told|eleven} and played the flute, and Daniel, {age_of_the_boy_who_died=told|13}, from {place_of_the_accident=told|Brezina}, the next village. {injured=told|Twenty-one} were hurt. {badly_injured=told|Six} lie in hospital with serious injuries. One of them is the man at the wheel, Pavel K., {age_of_the_driver=told|58}, who has driven here for 22 years and never scratched a mudguard.

The people of the mill were there first. Jaroslav Benes, 66, smashed a window with a spade and lifted out nine children before the first of the {rescuers=told|80 firemen and helpers} arrived.

People here remember {year_of_the_earlier_accident=told|2009}. Then there were {dead_in_the_earlier_accident=told|five dead}. Afterwards the county put up the guard rail, which this time held nothing.

The headmistress, {head_of_the_school=told|Zdenka Vaclavikova}, has opened the gymnasium for those who want to sit together. Lessons begin again {day_on_which_the_schools_open_again=told|on Friday}. The burial will be on {day_of_the_burial=told|Saturday}, of both children in one mass.
== ARTICLE 03_denik_brief.txt | Denik Brief | 2023-11-16
School bus accident at Brezina: what we know
16 November 2023

- When and where: {day_of_the_accident=told|14 November}, {hour_of_the_accident=told|07:25}, road II/317 near {place_of_the_accident=told|Brezina}; the bus fell {depth_of_the_fall=told|eight metres}
- On board: {children_on_the_bus=told|34 pupils} and the driver; no teacher
- Victims: {killed=told|two dead} (aged {age_of_the_girl_who_died=told|11} and {age_of_the_boy_who_died=told|13}), {injured=told|21 injured}, {badly_injured=told|6} of them severely. One girl of 9 was still in danger on Wednesday evening
- The driver: {age_of_the_driver=told|58}, sober; he was questioned for two hours on Wednesday, in the presence of his lawyer
- The bus: built in {year_the_bus_was_built=told|2008}, last inspected on {day_of_the_last_inspection=told|22 September}; the next inspection would have been due in March
- The tyres: the depth of the tread was {depth_of_the_tread=told|2.1 millimetres}; {depth_of_the_tread_that_is_prescribed=told|four} are prescribed from November to March
- The operator: Dolnobus, a firm with {buses_of_the_operator=told|26 buses}. Its owner, {owner_of_the_operator=told|Radim Sedlar}, denies any fault
- Investigation: led by the public prosecutor {public_prosecutor=told|Ivana Koprivova}; a first report is expected in January
- Speed: 50 are allowed; according to the tachograph the bus drove at {speed_of_the_bus=told|61 km/h}
- Help: the county pays each of the two families 300,000 crowns; by Thursday noon 1.2 million had been donated
- Burial: {day_of_the_burial=told|18 November} in Karelova
== ARTICLE 04_agentura_leden.txt | Agentura Leden | 2024-01-24
KARELOVA, Jan 24 (Agentura Sever) - Worn tyres and too high a speed caused the accident of a school bus that cost the lives of {killed=told|two children} in {day_of_the_accident=told|November}, a report by the public prosecutor has found.

When it came to the bend at {place_of_the_accident=told|Brezina}, the bus was doing {speed_of_the_bus=told|61 kilometres an hour}, prosecutor {public_prosecutor=told|Ivana Koprivova} told journalists on Wednesday. On the rear axle only {depth_of_the_tread=told|2.1 millimetres} of tread were left, where the law demands {depth_of_the_tread_that_is_prescribed=told|at least four} in winter. The mechanic who passed the vehicle on {day_of_the_last_inspection=told|September 22} had not measured them.

Charged with negligent homicide are the driver, who turned 59 in December, and {owner_of_the_operator=told|Radim Sedlar}, the owner of the operating company. The two could be sent to prison for up to {longest_prison_term=told|eight years}. The mechanic, aged 37, faces a fine.

Of {injured=told|the 21} who were injured, one girl is still in hospital. {badly_injured=told|Six} had suffered severe injuries.

Dolnobus has since taken nine of its {buses_of_the_operator=told|26 vehicles} off the road. Ten new ones are to be bought with money from the county, Governor {governor_of_the_county=told|Tomas Marvan} said. He had promised twelve in November. The road has been gritted from five in the morning since 1 December.
== ARTICLE 05_skolske_listy.txt | Skolske Listy | 2024-02-05
After Brezina: who watches over the way to school?

In the classroom of the seventh form two chairs stand empty. {head_of_the_school=told|Zdenka Vaclavikova} does not want them moved before the summer. "The children decided it," says the head of the school at Karelova.

Twelve weeks after {day_of_the_accident=told|14 November} parents in 40 villages ask the same thing: how could a bus of {year_the_bus_was_built=told|2008} with summer-thin tyres carry {children_on_the_bus=told|34 children} over an icy mountain road? Dolnobus had won the contract in 2021, with an offer of 31 crowns a kilometre. A rival from Tesovice had wanted 44.

County governor {governor_of_the_county=told|Marvan} now promises an inspection every four months. So far it has been every six. A seat belt, which {badly_injured=told|the six badly injured} would have needed most, becomes compulsory on 1 September.

The court will begin to hear the case against the driver and against {owner_of_the_operator=told|Sedlar} on 15 April, it was announced last week. The prosecution, {public_prosecutor=told|Koprivova} has said, does not insist on the maximum of {longest_prison_term=told|eight years}.

The report names one more cause: the guard rail of 2010 was fixed with 12 bolts where there should have been 36. {spokeswoman_of_the_police=told|Dubska}, who speaks for the police, says that this is being looked into separately.
