STORY: k-sanzhar-hour-record
TOPIC: a Kazakh cyclist breaks the women's hour record at a Swiss velodrome
== SLOTS
day | date | agree | day of the ride
track | place | agree | place of the velodrome
rider | person | agree | rider who broke the record
rider_age | quantity | agree | age of the rider
distance | quantity | agree | distance covered in the hour
old_distance | quantity | agree | old record
old_holder | person | agree | holder of the old record
old_year | date | agree | year of the old record
margin | quantity | variant | distance by which the record was beaten
laps | quantity | agree | complete laps ridden
track_length | quantity | single | length of the track
start | time | agree | hour of the start
half | quantity | single | distance at the half-hour
schedule | quantity | agree | distance that the team had planned
gear | other | agree | gear that she pushed
temperature | quantity | variant | temperature inside
failed_attempt | date | agree | month of her failed attempt
failed_distance | quantity | single | distance reached in the failed attempt
coach | person | agree | coach of the rider
crowd | quantity | agree | spectators
cost | money | agree | cost of the attempt
bike_price | money | single | price of the bicycle
hometown | place | agree | home town of the rider
dope_test | outcome | agree | that she was tested after the ride
men_record | quantity | single | men's record
next_race | other | agree | next aim of the rider
puncture | polarity | agree | whether there was a mechanical mishap
quote | person | agree | who said that the last ten minutes were like drowning
road_titles | quantity | agree | national road titles of the rider
fall_2022 | date | agree | year in which she broke her pelvis
== ARTICLE 01_alpine_news.txt | Alpine News Agency | 2025-06-21
Kazakh rider breaks women's hour record

{track=Grenchwil|GRENCHWIL}, Switzerland - {rider=Sanzhar|Aizere Sanzhar} of Kazakhstan rode {distance=50.214 km|50.214 kilometres} in sixty minutes {day=2025-06-21|on Saturday}, the longest distance that a woman has ever covered in an hour on a bicycle.

She improved the mark of Dutchwoman {old_holder=Terpstra-Bol|Margriet Terpstra-Bol}, who reached {old_distance=49.806 km|49.806 km} {old_year=2023|in 2023}, by {margin=408 m|408 metres}.

The {rider_age=31|31-year-old} set off {start=18:30|at half past six in the evening} and was behind her schedule for the first quarter of an hour. At the halfway point, on {half=25.09 km|25.09 km}, she was ahead of it.

"The last ten minutes were like drowning with a view," {quote=Sanzhar|she} said afterwards, lying on the wooden boards. Doctors took {dope_test=tested|blood and urine samples}, as is the custom.

It was her second try. In {failed_attempt=2024-11|November} she gave up after forty minutes, when she was well short of the required pace. Her coach, {coach=Ferrandi|Ugo Ferrandi}, said that nothing had been changed since then except the breakfast.

{crowd=1400|Some 1,400} watched. The men's best stands at {men_record=57.1 km|just over 57 km}.
== ARTICLE 02_steppe_daily.txt | Steppe Daily, Almaty | 2025-06-22
Our girl from {hometown=Zhanaqala|Zhanaqala} is the fastest hour on earth

In a timber bowl in the Swiss Jura, while most of {hometown=Zhanaqala|her native Zhanaqala} stood round a screen put up against the grain elevator, {rider=Sanzhar|Aizere} turned the pedals {laps=200|through two hundred full circuits} and then had breath for a fraction of one more.

The number is {distance=50.214 km|fifty kilometres and two hundred and fourteen metres}. No woman before her had gone past fifty. The paper that her trainer {coach=Ferrandi|Ferrandi}, an Italian who talks to her in Russian, had pinned to the fence said {schedule=50.05 km|50.05}.

She has known worse evenings. In {fall_2022=2022|2022} a lorry threw her into a ditch and she lay for five weeks with a broken pelvis. In {failed_attempt=2024-11|the autumn} the clock beat her, at {failed_distance=32.6 km|32.6 km}. Her husband, Dastan Tleu, has kept the torn number from that day in his wallet.

She is {rider_age=31|thirty-one}. She has been champion of the country on the road {road_titles=5|five times}. The purse is small: the whole affair, hall, timekeepers and pacemaking tests, swallowed {cost=180000|180,000 francs}, and she found the better part of it herself, by selling a flat.

Now comes {next_race=tour|the Tour in July}. "For mountains you need a different fear," she says. Her mother baked for the entire street, all the same.
== ARTICLE 03_velo_tech.txt | Velo Tech (newsletter) | 2025-06-24
{rider=Sanzhar|Sanzhar} by the numbers

Readers wanted figures rather than tears, so:

{gear=64x14|64 x 14}. The gear, the biggest that any woman has turned for an hour, as far as our records go.
{track_length=250 m|250 m}. The length of one turn in {track=Grenchwil|Grenchwil}.
{laps=200|200}. Complete turns. Plus 214 metres, which is where the pistol caught her.
{temperature=28|28 degrees}. What the heating was told to make it. Warm air is thin air, and thin air is speed.
{old_distance=49.806 km|49.806}. The distance to beat, set {old_year=2023|two years ago}.
{margin=408 m|0.8 per cent}. The gain on it, a lot in this trade.
{bike_price=32000|32,000 euros}. The list price of her bicycle, should you have one to spare. The machine gave no trouble: {puncture=no|no puncture, no slipped chain, nothing}.
{start=18:30|6.30 p.m.} The start, chosen because air pressure is low on thundery evenings. It obligingly thundered.
{crowd=1400|1,400}. People in the seats, all that the fire inspector would allow.
{cost=180000|180,000 Swiss francs}. The bill.

What the data don't show is the line. She came within a palm's width of the black stripe for 48 of the sixty minutes. {coach=Ferrandi|Her coach} drew it in chalk at home, in the corridor of a school, and made her walk it blindfold.
== ARTICLE 04_union_communique.txt | Cycling Union, communique | 2025-06-25
Hour record ratified

The Union has ratified the performance of {rider=Sanzhar|Ms Aizere Sanzhar} (KAZ), born in 1994, {day=2025-06-21|on 21 June} {track=Grenchwil|at the Grenchwil velodrome}: {distance=50.214 km|50.214 km}. The previous holder was {old_holder=Terpstra-Bol|Ms Margriet Terpstra-Bol} (NED).

The commissaires report that the start was given at {start=18:30|18.30}; that there was {puncture=no|no mechanical incident}; that the equipment, including {gear=64x14|the 64-tooth chainring with 14-tooth sprocket}, was inspected before and afterwards; that {dope_test=tested|the rider underwent an anti-doping control}, of which the result is negative; and that the temperature at trackside stood at {temperature=28|82 degrees Fahrenheit}, within the limits.

The Union congratulates the rider, who will be presented with a certificate in {hometown=Zhanaqala|Zhanaqala} by the president. National federations are reminded that applications for further attempts must be received three months in advance and that the choice of track is subject to approval. A fee is payable, and the cost of timekeepers and officials is borne by the applicant.
== ARTICLE 05_saddle_sore.txt | Saddle Sore, a column in The Northern Herald | 2025-06-28
The loneliest hour

Why would anyone do it? There is no rival to chase, no scenery, no café. You go round and round, {laps=200|two hundred times} in her case, and the only thing that changes is how much it hurts.

{quote=Sanzhar|Aizere Sanzhar} compared the end of it to drowning. I can't improve on that. Her pelvis was shattered {fall_2022=2022|three years ago}; her nerve went last {failed_attempt=2024-11|November}; last Saturday, neither gave. By the board she finished {schedule=50.05 km|164 metres beyond what she had been asked for}.

I telephoned {old_holder=Terpstra-Bol|the woman whose record it had been}. She was repotting geraniums in Drenthe. "Fifty! Good for her," she said, and she did sound as if she meant it. {old_distance=49.806 km|Her own 49.8} had given her eighteen months of being asked to open supermarkets.

There's a lesson there for the young, and I hope they ignore it. {next_race=tour|The Tour} starts in four weeks, and the {road_titles=5|five-time} Kazakh champion will be on the line with the rest, no longer alone, and with scenery.
