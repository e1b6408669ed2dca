STORY: d-thessaly-heat-blackout
TOPIC: a heatwave in Greece brings power cuts to Athens and Thessaly
== SLOTS
peak_day | date | agree | hottest day
peak_temp | quantity | variant | highest temperature measured
peak_place | place | conflict | where the highest temperature was measured
record_year | date | agree | year of the national record
record_national | quantity | agree | national record of 1977
heatwave_day | ordinal | conflict | which day of the heatwave it was
cut_start | time | conflict | hour at which the power failed
cut_length | duration | conflict | length of the power cut in Athens
households | quantity | agree | households without power in Athens
thessaly_households | quantity | single | customers without power in Thessaly
cut_cause | cause | dispute | why the power failed
substation | place | agree | substation that failed
operator_head | person | agree | head of the grid operator
demand | quantity | agree | demand for electricity at the peak
demand_record | quantity | single | record demand
acropolis_hours | time | agree | hours for which the Acropolis was shut
works_ban | time | agree | hours for which outdoor work was banned
dead | quantity | revision | people who died
dead_tourist | person | single | tourist who died
minister | person | agree | energy minister
valtinou | person | agree | Ms Valtinou
minister_role | role | conflict | office of Ms Valtinou
hospital | place | agree | hospital whose generator failed
generator | polarity | agree | whether the generator of the hospital started
operations | quantity | single | operations put off
cool_halls | quantity | agree | air-conditioned halls opened in Athens
price | money | single | wholesale price of power
fire | place | agree | where a forest fire broke out
fire_villages | quantity | agree | villages evacuated
fire_planes | quantity | single | aircraft against the fire
nights | quantity | single | tropical nights in a row
relief_day | date | agree | day on which it is to get cooler
relief_drop | quantity | single | expected fall in temperature
trains | outcome | single | what happened to trains to Larissa
peaches | quantity | single | share of the peach crop lost
== ARTICLE 01_attica_live.txt | Attica Today, live blog | 2025-07-24
Heatwave live

22.40 That is it from us. The lifts of Kypseli have been emptied. Check on your upstairs neighbour.

21.55 Energy Minister {minister=Doukas|Petros Doukas} says {cut_cause=demand|"everyone in this city switched on the same machine at the same hour"}. He apologises.

20.30 Power is back in Patissia, Kypseli and Galatsi, say residents. That makes {cut_length=4h45|four hours and three quarters} in the dark, and it wasn't even dark.

19.10 {minister_role=deputy health minister|Deputy health minister} {valtinou=Valtinou|Ioanna Valtinou} confirms: the generator of {hospital=Agios Loukas|Agios Loukas hospital} {generator=no|would not start}. Patients were carried down by the fire brigade. {operations=14|Fourteen operations} put off.

17.20 The grid operator speaks of {households=180000|180,000 households} in the north of Athens. {substation=Rouf|The Rouf substation} has failed.

{cut_start=15:45|15.45} Our own office lights have gone. Fans too.

15.00 {peak_temp=45.2|45.2 degrees} at {peak_place=Lamia|Lamia}, the observatory tells us. Nothing higher has been measured {peak_day=2025-07-24|today}, {heatwave_day=6|day six} of this.

12.00 The Acropolis {acropolis_hours=12-17|closes until five}. Groups are asked to leave by the shade of the south slope.

11.15 A forest fire {fire=Kymi|above Kymi} on Evia. {fire_villages=3|Three villages} told to go. {fire_planes=9|Nine aircraft} are over it.
== ARTICLE 02_hellas_wire.txt | Hellas Wire | 2025-07-25
Greece swelters, Athens loses power as heatwave claims two more

ATHENS (HW) – Parts of Athens lost electricity for {cut_length=2h30|two and a half hours} {peak_day=2025-07-24|on Thursday}, the {heatwave_day=8|eighth} day of a heatwave that took thermometers in {peak_place=Larissa|Larissa}, the country's hottest spot, to {peak_temp=45.2|45.2 C (113.4 F)}.

{dead=5|Five people} have now died, the health ministry said on Friday, after a man of 81 was found in his flat in Patras and {dead_tourist=Meriläinen|Finnish hiker Olli Meriläinen} in a gorge on Crete.

The operator, whose president is {operator_head=Sarris|Manolis Sarris}, said demand had reached {demand=10.6 GW|10,600 megawatts}, close to the record of {demand_record=10.9 GW|10,900}. The failure of a transformer at {substation=Rouf|Rouf} was due to {cut_cause=age|"forty years of thrift"}, the union of its engineers said.

Wholesale prices touched {price=412|412 euros} a megawatt-hour.

Outdoor labour is forbidden from {works_ban=12-17|noon to 5 p.m.} The national record, {record_national=48|48 C}, dates from {record_year=1977|1977}.

Greek summers have grown hotter by about a degree and a half since the 1980s, and the grid, built to carry winter loads from the lignite fields of the north to the stoves of the capital, was never meant for this, engineers say. A plan to bury the oldest cables has been postponed three times for want of money and once because of antiquities.

Relief is in sight, with cooler air forecast {relief_day=2025-07-27|for Sunday}.
== ARTICLE 03_kampos_news.txt | Kampos, newspaper of the plain (translated) | 2025-07-26
No water, no current, no peaches

Athens went dark and the world heard. We went dark too, {thessaly_households=22000|22,000 meters} of us from Tyrnavos to Farsala, and heard only the frogs stop.

Without current the pumps stand still; without pumps the trees drop their fruit. The cooperative reckons that {peaches=40|two peaches in every five} are gone. We have had {nights=11|eleven nights running} above twenty-five degrees. Old Thanasis has put his bed in the irrigation canal, which is dry.

Trains to Larissa {trains=slowed|crawled at 60 km/h} because the rails had begun to bend.

Minister {minister=Doukas|Doukas} came and took off his jacket. With him was {valtinou=Valtinou|Ms Ioanna Valtinou}, {minister_role=secretary general|secretary general for civil protection}, who promised generators. "You promised them in 2023," somebody called, and she said that she had not been in office in 2023, which is true, and that the boxes had got lost, which may be.

The priest of Farsala rang the bell at noon to tell people to go indoors, since the telephones were dead as well. A boy went from house to house with ice from the fish shop. Nobody paid; the fishmonger says he'll remember who laughed at his own generator, the only one on the square, which he bought second-hand from a circus.

The cooler weather, due {relief_day=2025-07-27|tomorrow}, will bring {relief_drop=8 degrees|a fall of eight degrees} and hail.
== ARTICLE 04_brits_abroad.txt | Daily Beacon (London) | 2025-07-25
Brits told: stay in your hotel as Greece hits {peak_temp=45.2|113F}

Holidaymakers sweltered without air con in the Greek capital as the mercury soared to {peak_temp=45.2|113F}.

The blackout struck at {cut_start=16:45|a quarter to five} local time and left {households=180000|180,000 homes} without juice. {cool_halls=58|Fifty-eight air-conditioned halls} were thrown open and Hannah Pruitt, 31, from Stoke, spent the afternoon in one with a choir from Volos. "They sang, we fanned," she said.

The Acropolis was shut {acropolis_hours=12-17|between noon and five}. Wildfires forced evacuation of {fire_villages=3|a trio of villages} {fire=Kymi|near Kymi}.

There was drama at {hospital=Agios Loukas|Agios Loukas hospital}, where {generator=no|the back-up motor stayed silent} and firemen carried patients down the stairs on chairs.

Travel firms said they had no plans to bring anyone home. The Foreign Office urges Britons to drink water, keep out of the midday sun and obey the local fire brigade. "We came for the heat," said Pruitt's husband Gary, who had turned the colour of a letterbox. "We just didn't think they'd run out of plugs."

{dead=3|Three people} have died.
== ARTICLE 05_city_of_athens.txt | City of Athens (notice to residents) | 2025-07-24
Heat: what the City is doing for you

– {cool_halls=58|58 air-conditioned spaces}, open to midnight. Pets welcome on a lead.
– Work on the City's building sites is suspended {works_ban=12-17|12:00–17:00}, in line with the order of the Ministry of Labour.
– The Acropolis, Ancient Agora and Kerameikos are closed {acropolis_hours=12-17|in the same hours}.
– Peak demand today was {demand=10.6 GW|10.6 gigawatts}. Please set your device to 26 degrees. The grid operator's president, {operator_head=Sarris|Mr Sarris}, asks for washing machines to be run after 23:00.
– {record_national=48|The 48 degrees} of {record_year=1977|1977}, measured at Elefsina, remain the European memory we don't wish to renew.
