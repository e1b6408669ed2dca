STORY: d-sacambaya-bus
TOPIC: a night bus falls into a river gorge in Bolivia
== SLOTS
crash_day | date | agree | day of the crash
crash_hour | time | agree | hour of the crash
bus_company | organisation | agree | company that ran the bus
from_town | place | agree | where the bus set out
to_town | place | conflict | where the bus was going
place_crash | place | agree | bend where it left the road
fall | quantity | variant | depth of the fall
dead | quantity | revision | people killed
hurt | quantity | agree | people hurt
aboard | quantity | conflict | people on board
capacity | quantity | single | seats of the bus
driver | person | agree | driver of the bus
driver_fate | outcome | conflict | what became of the driver
driver_test | polarity | agree | whether the driver had drunk alcohol
shift_hours | duration | single | hours the driver had been at the wheel
relief_driver | person | single | second driver
cause | cause | dispute | why the bus went off the road
accident_no | ordinal | conflict | which accident on this stretch this year
rescuer | person | conflict | who first came to the wreck
rescuer_role | role | agree | work of the first helpers
rope | quantity | single | length of the rope
hospital | place | agree | hospital to which the hurt were brought
youngest_survivor | quantity | agree | age of the youngest survivor
police_colonel | person | agree | colonel of the road police
police_role | role | agree | his post
licence_suspended | duration | agree | suspension of the company's licence
compensation | money | agree | insurance paid for each of the dead
insurance_name | organisation | single | insurance that pays
road_opened | date | single | year in which the road was opened
guardrail | quantity | single | length of guard rail on the road
festival | name | agree | fair to which the passengers were going
mourning | duration | single | days of mourning
crash_2018 | quantity | single | dead in a crash of 2018
speed | quantity | agree | speed shown by the tracker
speed_limit | quantity | single | speed limit on the bend
report_time | duration | single | time for the police report
band_place | place | single | home of the band
== ARTICLE 01_altiplano_agencia.txt | Agencia Altiplano | 2025-08-23
Bolivia: {dead=18|eighteen die} as night coach plunges into gorge

LA PAZ, Aug. 23 – {dead=18|Eighteen people} lost their lives and {hurt=21|21} were injured when a passenger bus fell {fall=140 m|about 140 metres} into the gorge of the Sacambaya {crash_day=2025-08-23|early Saturday}, police said.

The vehicle, of the {bus_company=Trans Illimani|Trans Illimani} line, had left {from_town=Oruro|Oruro} the previous evening for {to_town=Independencia|Independencia} with {aboard=41|41 persons aboard}, many of them traders on their way to {festival=Feria de la Papa|the Potato Fair}.

At {crash_hour=03:10|ten past three} it failed to take the bend called {place_crash=Codo del Cura|Codo del Cura}. The GPS tracker showed {speed=74|74 km/h}, said Colonel {police_colonel=Ibáñez|Remigio Ibáñez}, {police_role=head of road police|departmental head of the road police}. The limit there is {speed_limit=30|30}.

Driver {driver=Mamani|Wilson Mamani}, 44, {driver_fate=died|was among the dead}. {driver_test=yes|A blood sample had tested positive for alcohol}, he added.

It was {accident_no=3|the third serious accident} of the year on that stretch. In 2018, {crash_2018=11|eleven} schoolchildren died there.
== ARTICLE 02_el_valle_semanal.txt | El Valle, weekly of Quillacollo (translated) | 2025-08-28
They came down with a clothes line

Before the police, before the firemen, before the sun, there was a light in the gorge, and it belonged to {rescuer_role=shepherd|a shepherd} of sixty. {rescuer=Condori|Doña Saturnina Condori} had heard "a noise like a cupboard falling, and then nothing, and then one child". She sent her grandson for the rope they dry clothes on: {rope=35 m|thirty-five metres}. He went down first, she held.

They brought up seven before the colonel's men came. {youngest_survivor=2|The smallest was two years old} and wanted his shoe.

The wreck lies on its roof {place_crash=Codo del Cura|below the Priest's Elbow}. It had seats for {capacity=44|forty-four}. With the two who died in {hospital=Viedma|the Viedma hospital} on Monday, {dead=20|twenty} are gone. {aboard=47|Forty-seven} had got on, by the list that the ticket girl kept in an exercise book.

{driver=Mamani|Wilson Mamani} {driver_fate=arrested|sits in a cell in Cochabamba with his arm in plaster}, saying nothing, except to a cellmate, that {cause=brakes|the pedal went to the floor}. He was on his second night; {shift_hours=14|fourteen hours}, his sister says. {driver_test=yes|His blood held 1.2 grams of alcohol}, the prosecutor says. {relief_driver=Choque|His relief, Edgar Choque}, was asleep in the luggage hold, as they always are. He's alive.

Nobody here calls it an accident. It is {accident_no=5|the fifth} since January, by the crosses at the bend. The road, which was opened in {road_opened=1974|1974}, has {guardrail=200 m|200 metres} of guard rail. All of them are at the toll booth.
== ARTICLE 03_transport_ministry.txt | Ministry of Public Works, Services and Housing (communiqué) | 2025-08-25
Measures after the accident in the province of Ayopaya

The Government of the Plurinational State expresses its condolences. {mourning=3 days|Three days of mourning} have been decreed in the department.

1. The permit of {bus_company=Trans Illimani|the operator Trans Illimani S.R.L.} is suspended {licence_suspended=90 days|for ninety days}.
2. The families of the deceased will receive {compensation=22000|Bs 22,000} each under the compulsory insurance, administered by {insurance_name=Seguros Altura|Seguros Altura}.
3. The injured, {hurt=21|twenty-one}, are in the care of {hospital=Viedma|the Viedma Hospital in Cochabamba}.
4. Inspection of the unit found {cause=tyres|worn front tyres, contrary to the rules}. The union of drivers rejects this.
5. The vehicle was travelling at {speed=74|over seventy kilometres per hour}.
6. Colonel {police_colonel=Ibáñez|Remigio Ibáñez}, {police_role=head of road police|who commands the road police of the department}, will report {report_time=14 days|within a fortnight}.

The Ministry further informs that weighing and checking posts will function by night on the routes of the highlands, that every interprovincial unit must carry two rested drivers, and that the sale of alcoholic drinks in terminals is forbidden. Infringements may be reported by any citizen, free of charge. The Ministry laments that certain media have published images of the victims, and asks for respect.
== ARTICLE 04_andean_gazette.txt | The Andean Gazette (English-language web magazine) | 2025-08-24
On the road with the potato sellers

It should have been a party. The hundred varieties of the high valleys, the dances, the beer poured on the ground for the Pachamama: {festival=Feria de la Papa|the Feria de la Papa} is what people in {from_town=Oruro|Oruro} save for. The bus for {to_town=Morochata|Morochata, where the road ends,} was full by ten at night on Friday.

By {crash_hour=03:10|a little after three in the morning} {crash_day=2025-08-23|on the 23rd} it was at the bottom of a ravine {fall=140 m|460 feet} deep.

{rescuer=Quispe|Don Fortunato Quispe}, {rescuer_role=shepherd|who keeps sheep on the slope}, reached it alone by the light of a phone. He told me that he did what one does. {youngest_survivor=2|A two-year-old} was handed up from arm to arm.

On Sunday I drank coca tea with him. He asked if there would be a fence. I said that {compensation=22000|22,000 bolivianos} would be paid per coffin, and the company's licence had been lifted {licence_suspended=90 days|for three months}. He said that was not what he had asked.

The fair went ahead, because potatoes don't wait. There was a minute of silence, which a brass band from {band_place=Caracollo|Caracollo} misjudged. A place was left empty in the row of stalls, with a blanket spread and on it, in their colours, purple and egg-yellow and black, the tubers that a woman called Eulogia would have sold.
