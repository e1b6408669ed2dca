STORY: tarmapata-quake
TOPIC: a shallow earthquake and its aftershocks in the Peruvian highlands
== SLOTS
day | date | agree | day of the main shock
clock | time | variant | time of the main shock, local or UTC
magnitude | quantity | agree | magnitude of the main shock
depth | quantity | single | depth of the main shock
epi_distance | quantity | agree | distance of the epicentre from Tarmapata
toll | quantity | revision | dead counted so far
toll_chullpa | quantity | agree | dead in Chullpa Alta alone
injured | quantity | revision | injured counted so far
after_first_hours | quantity | single | aftershocks in the first six hours
after_total | quantity | single | aftershocks by Thursday morning
after_total_week | quantity | single | aftershocks in the first week
after_mag | quantity | agree | magnitude of the strongest aftershock
after_day | date | conflict | day of the strongest aftershock
after_place | place | single | where the strongest aftershock brought down a bridge arch
church | outcome | agree | fate of the church tower in Chullpa Alta
landslide_road | outcome | revision | state of the Tarmapata road
seismologist | person | conflict | head of the seismological service who warned against going back indoors
governor | person | agree | regional governor
emerg_days | duration | agree | length of the state of emergency
quake_1991 | quantity | single | magnitude of the 1991 quake
toll_1991 | quantity | single | dead of the 1991 quake
quake_2007 | quantity | single | magnitude of the coastal quake of 2007 in the wire's background
toll_2013 | quantity | single | dead in the Lauricocha quake of 2013
mag_2013 | quantity | single | magnitude of the Lauricocha quake of 2013
homes_gone | quantity | agree | houses beyond repair
homes_damaged | quantity | single | houses damaged but habitable
tents_sent | quantity | agree | tents sent by civil defence
tents_needed | quantity | single | tents the district asked for
relief_money | money | single | relief fund opened by the government
rescued_girl | quantity | single | age of the girl pulled out
tsunami | polarity | single | tsunami warning given
schools_back | date | single | day on which schools are to open again
blankets | quantity | single | blankets handed out
helicopter_flights | quantity | single | helicopter flights made
airlifted | quantity | single | patients flown out
engineers | quantity | single | engineers surveying houses
surveyed | quantity | single | houses surveyed
water_trucks | quantity | single | tanker lorries for water
dam_denied | polarity | agree | rumour that the Patacocha dam has cracked, denied
landslides | quantity | single | landslides across the road
dug_hours | duration | single | time until the girl was dug out
lorry_wait | duration | single | waiting time of lorries
survivor_age | quantity | single | age of the listener
== ARTICLE 01_andina_wire.txt | Continental Wire | 2021-08-17
Strong shallow quake kills {toll=7|seven} in Peruvian highlands

LIMA (Continental Wire) - A {magnitude=6.3|magnitude 6.3} earthquake shook the central highlands of Peru before dawn on {day=2021-08-17|Tuesday}, killing {toll=7|seven people} so far, most of them in adobe houses that gave way while families slept, civil defence officials said.

The tremor struck at {clock=0952Z|0952 GMT}, at a depth of {depth=12km|12 km}, with its epicentre {epi_distance=18km|18 km} north-west of Tarmapata, a market town of about 14,000. Hospitals had taken in {injured=64|64 injured people} by midday.

{toll_chullpa=5|Five of the dead} were found in a single village, Chullpa Alta, where the colonial church {church=tower fell|lost its bell tower}. A {rescued_girl=6|six-year-old girl} was dug out alive there after {dug_hours=4 h|four hours} by neighbours using spades and a door.

The only paved road into Tarmapata {landslide_road=blocked|was cut} by {landslides=2|two landslides}, Governor {governor=Elmer Quispe Rado|Elmer Quispe Rado} told RadioVal. "We are sending what we can by mule and by helicopter," he said.

Seismologists counted {after_first_hours=31|31 aftershocks} in the first six hours, none above magnitude 4.4. The navy said there was {tsunami=none|no tsunami alert}, as the quake was centred well inland.

Peru lies on the Pacific "Ring of Fire". A {quake_2007=8.0|magnitude 8.0} shock on the south coast in 2007 left hundreds dead.

(Reporting by Lima newsroom; editing by J. Farrow)
== ARTICLE 02_radio_valle.txt | RadioVal Online | 2021-08-19
RadioVal - 19 August 2021 - 11:20

STRONGEST AFTERSHOCK YET SENDS TARMAPATA BACK INTO THE STREETS

Nobody in Tarmapata slept under a roof again last night. The aftershock that came at supper time {after_day=2021-08-18|on Wednesday}, of {after_mag=5.1|magnitude 5.1}, was the heaviest since the earth first moved on {day=2021-08-17|Tuesday} at {clock=0952Z|4.52 in the morning}, and it brought down an arch of the old bridge at {after_place=Puente Rumi|Puente Rumi}. Nobody was on it.

As of this morning the instruments had registered {after_total=118|118 aftershocks}. "People ask me whether they can go home. I tell them no, not until an engineer has looked at the walls," said {seismologist=Ruth Camargo|Ruth Camargo}, who heads the national seismological service, on our morning programme.

The bodies of four more people were recovered on Wednesday from hamlets above the river, raising the number of victims to {toll=11|11}. The injured now number {injured=90|90}.

The regional water office {dam_denied=denied|denied that the Patacocha dam had cracked}, a story that had half the lower town running uphill on Wednesday night.

Other news from the zone:

- Road: bulldozers {landslide_road=one lane open|opened one lane} at noon on Wednesday. Lorries wait up to {lorry_wait=3 h|three hours}.
- Shelter: civil defence has brought {tents_sent=400|400 tents}. The district asked for {tents_needed=950|950}.
- Emergency: the cabinet declared a state of emergency for {emerg_days=60|60 days} in three districts.

Older listeners remember 1991, when a {quake_1991=5.8|5.8} quake killed {toll_1991=23|23 people} in this same valley. Doña Saturnina Huamán, {survivor_age=81|81}, says this one was shorter "but it had more hate in it".

More: Where to give blood in Tarmapata - Bus services suspended
== ARTICLE 03_lima_courier.txt | Lima Courier | 2021-08-24
A week on, Chullpa Alta counts what is left

By Marisol Ibarra, special correspondent

There is no bell any more in Chullpa Alta. It lies in the square among the stones of {church=tower fell|the tower that came down} a week ago today, and the women who used to be called to Mass by it queue beside it for soup.

The earthquake of {day=2021-08-17|17 August}, whose epicentre was some {epi_distance=18km|18 kilometres} from Tarmapata, took {toll=14|14 lives}, according to the balance the regional government published on Monday; {toll_chullpa=5|five of them} here, in a village of sixty families. {injured=97|Ninety-seven people} were hurt. {homes_gone=1140|Some 1,140 houses} cannot be saved, and {homes_damaged=2300|another 2,300} need repairs but can be lived in.

The shock measured {magnitude=6.3|6.3}. Since then the ground has trembled {after_total_week=204|204 times}. The worst of these jolts, a {after_mag=5.1|5.1} that finished off a bridge, arrived {after_day=2021-08-19|on Thursday evening}, when many had just found the courage to go back indoors, against the advice of the chief of the seismological service, {seismologist=Hernán Tapullima|Hernán Tapullima}. He had said that no one should return before engineers had inspected the walls.

Governor {governor=Elmer Quispe Rado|Quispe Rado}, who was booed here on Sunday, promises prefabricated homes before the rains. The central government has set aside {relief_money=22m soles|22 million soles}. The state of emergency runs for {emerg_days=60|two months}.

Villagers have heard promises before. After the Lauricocha quake of 2013, which was of {mag_2013=5.6|magnitude 5.6} and killed {toll_2013=3|three}, the last prefabricated house was delivered four years later.

Classes resume on {schools_back=2021-09-06|6 September}, in tents.
== ARTICLE 04_civil_defence.txt | National Civil Defence press office | 2021-08-20
PRESS NOTE 114 - Tarmapata emergency

Status: Friday 20 August 2021, 18:00

Civil Defence informs the public that, with respect to the seismic movement of {day=2021-08-17|17 August}:

1. Victims. The count published on 19 August stands, {toll=11|with 11 persons deceased}.
2. Shelter. {tents_sent=400|Four hundred tents} and {blankets=2600|2,600 blankets} have been handed over. A second consignment is being loaded in Callao.
3. Housing. The technical survey, carried out by {engineers=45|45 engineers} in {surveyed=4900|4,900 houses}, lists {homes_gone=1140|1,140 dwellings} as uninhabitable.
4. Transport. Both lanes of the Tarmapata road {landslide_road=fully open|were returned to service} at 16:30 today.
5. Air bridge. The armed forces have completed {helicopter_flights=37|37 helicopter flights}, evacuating {airlifted=22|22 patients}.
6. Water. {water_trucks=8|Eight tankers} serve the shelters; water from springs must be boiled.
7. Legal framework. The declaration of emergency covers {emerg_days=60|60 calendar days} and may be extended by supreme decree. It permits direct purchases and the use of military personnel for tasks of relief.

The population is asked not to share unconfirmed predictions. The Patacocha dam was inspected and {dam_denied=denied|shows no fissures}. Earthquakes cannot be forecast.
