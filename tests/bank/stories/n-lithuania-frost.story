STORY: n-lithuania-frost
TOPIC: a record frost in Lithuania, anglers on a floe and a smelt festival
== SLOTS
low | quantity | conflict | lowest temperature measured
low_felt | quantity | single | felt temperature with the wind
low_town | quantity | agree | low in the district capital
station | place | conflict | place where the record was measured
night | date | agree | morning of the record
hour | time | agree | hour of the reading
old_record | quantity | variant | former record for January
old_year | date | conflict | year of the former record
all_time | quantity | agree | lowest ever measured in the country
all_time_year | date | single | year of that
reader | person | agree | observer who read the thermometer
reader_years | duration | agree | how long the observer has done it
anglers | quantity | revision | anglers taken off a drifting floe
rescuer | organisation | conflict | who took them off
angler_fate | outcome | agree | state of the anglers
ice_1999 | quantity | single | anglers taken off in 1999
schools | polarity | conflict | whether rural schools were open
power | cause | dispute | why the power failed
power_homes | quantity | agree | homes without power
power_time | duration | conflict | how long the power was off
festival | outcome | agree | what became of the smelt festival
festival_day | date | agree | day of the festival
festival_no | ordinal | single | number of the festival
smelt_price | money | agree | price of smelt per kilo
smelt_last | money | single | price of smelt a year ago
forecaster | person | agree | forecaster of the weather service
thaw | date | agree | day when a thaw is expected
ice_thick | quantity | agree | thickness of the lagoon ice
== ARTICLE 01_lithuanian_agency.txt | Lagoon News Agency | 2026-01-20
Lithuania shivers through coldest January night on record

VILKRAGE, Jan 20 - The mercury sank to {low=-36.4|minus 36.4 degrees Celsius} in eastern Lithuania {night=2026-01-20|early on Tuesday}, the weather service said, the lowest reading for the month since measurements began.

It was taken {hour=07:00|at seven o'clock} at {station=Dukstele|the Dukstele station} by volunteer observer {reader=Stasys Grigas|Stasys Grigas}. The former January mark, {old_record=-34.9|-34.9 C}, had stood {old_year=1987|since 1987}. The national low for any month, {all_time=-42.9|minus 42.9}, was not threatened.

"Still air, clear sky, fresh snow: it couldn't have been better arranged," said {forecaster=Rimante Juska|forecaster Rimante Juska}. A thaw should reach the country {thaw=2026-01-24|on Saturday}.

On the western lagoon {anglers=6|six ice fishermen} who drifted off on a floe were brought to land by {rescuer=air force|an air force helicopter}; {angler_fate=unhurt|all were well}.

Some {power_homes=5200|5,200 households} around Vilkrage lost electricity and were {power_time=3 h|reconnected three hours later}. The grid company attributed the failure to {power=demand|unprecedented demand for heating}.

{schools=closed|There were no lessons in country schools}, the ministry having advised parents to keep children at home when it is colder than minus 25.

In the district capital, where {low_town=-31|minus 31} was recorded, municipal workers gave out tea at bus stops.
== ARTICLE 02_lagoon_post.txt | Lagoon Post | 2026-01-22
Nine men, one thermos, no complaints

The floe was about as big as a basketball court when it let go, {anglers=9|the nine} told us afterwards, and a good deal smaller by lunchtime. First reports had missed a grandfather and his two grandsons, who had been sitting behind a windbreak.

{rescuer=volunteer firemen|It was the lads of the Mingela volunteer brigade} who fetched them, pushing two flat boats over the ice with poles. {angler_fate=unhurt|Nobody had so much as a frozen toe}. In 1999 it took four days to find {ice_1999=15|fifteen men} off the same cape.

The lagoon is now {ice_thick=38 cm|thirty-eight centimetres thick} near the shore, and {festival_day=2026-01-25|Sunday's} smelt festival, {festival_no=21|the twenty-first}, {festival=goes ahead|will be held as planned}. The fish are running small and sweet. In the market they fetch {smelt_price=9 EUR|nine euros the kilo}; last January you paid {smelt_last=7 EUR|seven}.

Inland it was worse. Lamps went out in {power_homes=5200|5,200 homes} and, as anyone in Vilkrage will tell you, {power_time=11 h|stayed out until the afternoon, eleven hours in all}. The energy workers' union says {power=old cables|cables from the seventies snapped} like macaroni. The company insists that {power=demand|too many stoves were plugged in at once}.

At Naujasode the school bus came on the dot. {schools=open|Village pupils throughout the district had their six periods}, in coats, and the stove in the gym was fed by the headmaster.

The cold will break, they say, {thaw=2026-01-24|the day before the festival}. They would.
== ARTICLE 03_weather_service.txt | National Weather Service, special bulletin | 2026-01-21
SPECIAL BULLETIN 3/2026: EXTREME COLD

Summary. In the night to {night=2026-01-20|20 January} a new January minimum was set for the territory of the Republic.

Data (degrees C, {hour=07:00|07:00}, unless otherwise stated)
Country: {low=-38.1|-38.1}, {station=Zarasele|Zarasele lakeside post}
Vilkrage: {low_town=-31|-31.0}
Lowest felt temperature, from the wind on the coast: {low_felt=-41|-41}
Previous January minimum: {old_record=-34.9|-34.9} ({old_year=1963|1963})
Absolute minimum: {all_time=-42.9|-42.9} ({all_time_year=1956|February 1956})

Observer. The value was read by Mr {reader=Stasys Grigas|S. Grigas}, who has served without pay {reader_years=44|for 44 years}. The instrument was checked by two technicians the same afternoon and found to be in order.

Ice. The lagoon is covered to a depth of {ice_thick=38 cm|38 cm} along the eastern bank. Cracks are present off the cape and the public must not go beyond the branches.

Outlook. High pressure will move towards Belarus. Milder air with sleet {thaw=2026-01-24|from 24 January}. Duty forecaster: {forecaster=Rimante Juska|R. Juska}.

Requests. Observers are asked to send their paper sheets by post, as before, because the server room has frozen.
== ARTICLE 04_british_column.txt | The Sunday Courier, foreign column (London) | 2026-01-25
Our man in the deep freeze

You do not walk out into thirty-odd below. You are admitted to it, like a novice. The nostrils close, the eyelashes knit, and the snow underfoot gives out the squeak of a new saddle.

I had gone to Lithuania to write about cheese. Instead I spent {night=2026-01-20|Tuesday} in the kitchen of {reader=Stasys Grigas|Mr Grigas}, a retired forester, who has gone out to a white box in his garden three times daily for {reader_years=44|forty-four years} and who had that morning, when the kitchen clock {hour=07:00|struck seven}, beaten the old national low for the month, which in our money is {old_record=-34.9|minus 30.8 Fahrenheit}. He wrote it down, sharpened the pencil and fed the hens.

They are a calm people. When the lights failed in {power_homes=5200|5,200 houses}, the neighbours came in with candles and a game of cards was got up that I believe is still going on.

By the time you read this I shall be on the coast, eating fried smelt at {festival=goes ahead|a festival that no frost has ever called off}. It begins {festival_day=2026-01-25|this morning}. At {smelt_price=9 EUR|nine euros for a kilo} the fish costs rather more than the beer, and smells, gloriously, of cucumber.

The thaw came {thaw=2026-01-24|yesterday}, with sleet. Everyone is complaining about it.
