STORY: a-tamarin-launch-delay
TOPIC: the launch of a forest-watching satellite from French Guiana is put off several times
== SLOTS
satellite | name | agree | satellite
rocket | name | agree | rocket
site | place | agree | launch site
first_try | date | agree | day of the first attempt (local)
first_time | time | variant | hour planned for the first attempt
stop | duration | variant | time left on the clock when it stopped
new_date | date | revision | next launch date
cause | cause | agree | what stopped the countdown
sensor_blame | cause | dispute | whose fault the sensor is
mass | quantity | variant | mass of the satellite
price | money | agree | cost of the satellite
maker | organisation | agree | maker of the satellite
owner | organisation | agree | owner of the satellite
mission_chief | person | agree | mission director
agency_head | person | agree | head of the space agency
minister | person | single | minister who was present
orbit | quantity | variant | height of the orbit
lifetime | duration | agree | life of the satellite
lookback | quantity | agree | detail the satellite can see in metres
earlier_delay | date | single | date first planned years ago
weather | cause | agree | reason for the second postponement
wind | quantity | single | speed of high-altitude winds
fuel | polarity | agree | whether the tanks were drained
crowd | quantity | agree | spectators on the beach
turtle | name | single | name of a turtle release
insurer | organisation | single | lead insurer
premium | quantity | single | insurance premium, per cent
flight_no | ordinal | agree | flight of this type of rocket
previous | outcome | agree | result of the flight before
launched | outcome | agree | final launch
launch_time | time | variant | hour of the launch that succeeded
signal | duration | agree | time until the first signal
school | organisation | single | school whose pupils chose the name
monkeys | quantity | single | collars whose signal the craft relays
== ARTICLE 01_le_courrier_kourou.txt | Courrier de Kourou (English page) | 2025-12-10
So near and yet so far: {satellite=Tamarin-2|Tamarin} stays on the ground

By Maëva Clotaire

The clock in the viewing stand stopped at {stop=7min|seven minutes}, and after it {crowd=5000|five thousand people} stopped too, with their sandwiches halfway. {first_try=2025-12-09|On Tuesday evening} {satellite=Tamarin-2|Tamarin-2} was to have left {site=Kourou|Kourou} at {first_time=23:04 local|four minutes past eleven}. It is still on its pad.

{cause=valve sensor|A sensor on a helium valve} read a pressure that no one in the control room could believe. {mission_chief=Lafontaine|Mission director Joëlle Lafontaine} waited, asked twice and called a halt. "I'd rather be on the ground wishing we were up there than the other way round," said {mission_chief=Lafontaine|Ms Lafontaine}, who comes from Sinnamary and has seen forty-one departures.

The tanks of {rocket=Ariane 6|the Ariane 6} {fuel=drained|were emptied overnight}. Technicians will have the sensor on the bench by noon. The next try is on {new_date=2025-12-12|Friday}.

On the sand the Turtle Society, which had planned to release {turtle=Gisèle|its patient Gisèle} by the light of the exhaust, let her go by torchlight. She did not look back.

The satellite got its name from a vote at {school=Collège Omeba Tobo|the Collège Omeba Tobo}; the runner-up was Peanut.
== ARTICLE 02_orbital_monitor.txt | Orbital Monitor (trade site) | 2025-12-11
{rocket=Ariane 6|Ariane 6} scrubbed at {stop=7min|T-7}; {cause=valve sensor|helium sensor} suspected

{flight_no=7|The seventh flight} of Europe's heavy launcher has slipped after an automatic hold {stop=7min|420 seconds before lift-off}. The window had opened at {first_time=23:04 local|02:04 UTC} on 10 December, {first_try=2025-12-09|a day earlier} in Guiana.

Payload: {satellite=Tamarin-2|Tamarin-2}, a {mass=1980|1,980-kilogram} radar craft built by {maker=Castellane Espace|Castellane Espace} of Cannes. Customer: {owner=Brazil and France|a Brazilian-French consortium}. Target: a circular orbit at {orbit=693|693 km}. Design life: {lifetime=8 years|eight years}. Ground resolution: {lookback=3|3 metres}.

The new target is {new_date=2025-12-12|12 December}, weather permitting.

Who pays? {sensor_blame=supplier|A batch fault at the sensor's supplier}, suggests the launch company. The supplier, in a terse note, thinks {sensor_blame=handling|its part was handled roughly at the site}.

The satellite cost {price=310m|€310 million} and is insured by a group led by {insurer=Tellus Re|Tellus Re} at {premium=6|about six per cent}. In the market the delay is regarded as a nuisance, not a problem. The flight before this one, in October, {previous=success|went without a hitch}.
== ARTICLE 03_amazon_radio_br.txt | Rádio Amazônia Viva (web) | 2025-12-13
Wind keeps forest satellite waiting again

It wasn't the sensor this time. {weather=high winds|Strong winds at altitude} have put off the departure of {satellite=Tamarin-2|Tamarin-2}, the satellite which is to watch the forest by radar, through smoke and by night.

On {new_date=2025-12-12|Friday evening} the balloons measured {wind=210|210 km/h} eleven kilometres above the coast. {mission_chief=Lafontaine|Joëlle Lafontaine} did not even begin the final hour. She named {new_date=2025-12-15|Monday, 15 December}, as the next date.

Why do we care in Belém? Because what it sees is {lookback=3|three metres wide}: a logging road, for example, or the roof of an illegal sawmill. {agency_head=Pontes|Space agency president Ilana Pontes} says the pictures will be free for any municipality that asks.

Biologists have a second interest. The craft will relay signals from {monkeys=60|sixty collars} worn by spider monkeys.

It should have flown {earlier_delay=2022|in 2022}, people at the agency remind us, and it does not take a satellite to see how much forest has gone in the meantime.
== ARTICLE 04_liveblog.txt | Atlantic Science Desk, live blog | 2025-12-16
Third time lucky? {satellite=Tamarin-2|Tamarin-2} live

All times UTC, 15-16 December.

21:50. Good evening from a wet plastic chair at {site=Kourou|Kourou}. Wind: friendly. Mood: superstitious. The {crowd=5000|5,000 or so} who came last week have shrunk to a hard core with ponchos.

23:10. A reminder. The first attempt broke down over {cause=valve sensor|a pressure reading in the helium system}. The second never began, because of {weather=high winds|the jet stream}.

00:25. Fuelling goes on. After the first attempt {fuel=drained|they had to pump everything out again}, which is a job for four people and a lot of patience. Minister {minister=Delcourt|Aude Delcourt} has appeared with a thermos.

01:40. No one is saying "nominal" yet.

{launch_time=01:52 UTC|01:52}. {launched=success|And it has gone}. Orange, then white, then a noise that you feel in your fillings.

02:15. Separation confirmed at {orbit=693|430 miles} up. Somebody has started to sing.

02:21. {signal=29min|Twenty-nine minutes} after lift-off the antenna at Cayenne hears its first words. Cheers. {agency_head=Pontes|Ilana Pontes} kisses a telephone.

02:30. That's all from me. I shall remember the mosquitoes.
== ARTICLE 05_castellane_release.txt | Castellane Espace (press release) | 2025-12-16
{satellite=Tamarin-2|TAMARIN-2} IN GOOD HEALTH

Cannes, 16 December. {maker=Castellane Espace|Castellane Espace} is proud to announce that the {mass=1980|two-tonne} radar satellite which it designed and built for {owner=Brazil and France|Brazil and France} {launched=success|has been placed in orbit}.

Lift-off took place at {launch_time=01:52 UTC|10.52 p.m. local time on Monday} aboard {rocket=Ariane 6|an Ariane 6}, {flight_no=7|in the seventh mission} of the type, like {previous=success|its predecessor of October} a success. First contact was made {signal=29min|after 29 minutes}.

The contract was worth {price=310m|310 million euros}. The solar wings have opened and all subsystems answer. The satellite will work for at least {lifetime=8 years|eight years} and will enter service in the summer.

We thank {mission_chief=Lafontaine|Joëlle Lafontaine} and her crew, who sent us home twice before and were right both times.
