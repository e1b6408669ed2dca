STORY: o-night-tornado
TOPIC: a tornado hits the town of Hadley Springs, Arkansas, on a Saturday night
== SLOTS
deaths | quantity | revision | people killed by the tornado
deaths_trailer | quantity | agree | killed in the mobile home park
injured | quantity | conflict | people injured
rating | ordinal | conflict | rating of the tornado on the EF scale
wind | quantity | agree | top wind speed
time | time | conflict | when the tornado reached the town
warning | duration | conflict | lead time of the warning
siren | polarity | dispute | whether the siren on the south side sounded
day | date | agree | day of the tornado
homes | quantity | agree | homes destroyed
outage | quantity | agree | customers without power at the peak
outage_later | quantity | single | customers still without power on Tuesday
path | quantity | variant | length of the path
width | quantity | variant | width of the path
school | outcome | conflict | what happened to the high school
governor | person | agree | governor of the state
guard | quantity | agree | National Guard soldiers sent
guard_2009 | quantity | single | soldiers sent after the ice storm of 2009
shelter | place | agree | where the main shelter was opened
sheltered | quantity | single | people who slept in the shelter
mayor | person | agree | mayor of the town
forecaster | person | single | meteorologist who surveyed the damage
infant | outcome | agree | fate of the baby carried off by the wind
infant_age | quantity | single | age of the baby
prior | date | agree | year of the last deadly tornado in the county
prior_deaths | quantity | single | people killed in that tornado
missing | quantity | single | people not accounted for on Sunday
town | quantity | single | people in the town
declaration | date | single | day on which the president signed the disaster declaration
insured | money | single | estimate of insured losses
== ARTICLE 01_delta_press.txt | Delta Associated News | 2013-03-24
Tornado tears through Arkansas town; {deaths=5|5} dead

HADLEY SPRINGS, Ark. - A tornado that struck after dark flattened houses and a mobile home park in this town of {town=6800|6,800}, killing {deaths=5|five people} and leaving rescuers to search by flashlight for survivors, officials said Sunday.

{injured=62|Sixty-two people} were hurt, said the state Department of Emergency Management. {missing=3|Three people} had not been located by midday.

The twister moved into Hadley Springs {time=21:40|at 9:40 p.m.} {day=2013-03-23|Saturday}. The National Weather Service said residents had been given {warning=19min|19 minutes'} warning.

{deaths_trailer=3|Three} of the victims lived at Shady Oaks, a park of about 50 trailers off U.S. 65.

"There's nothing left out there but the steps," Mayor {mayor=gaither|Rodney Gaither} said.

Gov. {governor=lindqvist|Thomas Lindquist} ordered {guard=120|120 National Guard soldiers} to the town to direct traffic and keep looters away.

About {outage=14000|14,000 homes and businesses} lost electricity. The Red Cross opened a shelter at {shelter=first_baptist|First Baptist Church}, where {sheltered=85|85 people} spent the night.

Crews from the weather service were to examine the damage later Sunday. Hail the size of golf balls fell across three counties, and a line of thunderstorms crossed into Tennessee before dawn.
== ARTICLE 02_arkansas_banner.txt | The Arkansas Banner | 2013-03-25
Baby found alive in field as Hadley Springs counts its losses

By Kimberly Osgood, Staff Writer

HADLEY SPRINGS - The storm lifted {infant_age=4m|4-month-old} Caleb Dunning out of his mother's arms and set him down in a soybean field a block and a half away. A volunteer firefighter heard him crying. He {infant=scratches|had two scratches and a bump}.

His grandmother was {deaths=6|one of six people} who did not survive. The body of the sixth, a retired mail carrier, was recovered Sunday afternoon from a collapsed carport.

Weather service meteorologist {forecaster=chau|Peter Chau}, who walked the damage on Sunday, judged the tornado an {rating=ef3|EF3}, with winds that peaked at {wind=150mph|150 mph}. It stayed on the ground for {path=18mi|18 miles} and was {width=600yd|600 yards} across at its widest.

Along South Pine Street people said they had no idea it was coming. {siren=silent|"We never heard a siren,"} said Geraldine Mabry, 70. Mayor {mayor=gaither|Gaither} said {siren=sounded|all four of the city's sirens had gone off}, though he allowed that the wind might have drowned out one of them.

The high school {school=spared|came through with a few broken windows}, and classes will resume a week from today.

At least {homes=210|210 houses and trailers} are beyond repair, by the county's count. The {guard=120|120 Guard members} sent by {governor=lindqvist|Gov. Lindquist} compare with {guard_2009=400|400} who were called out for the ice storm in 2009.

Not since {prior=1997|1997} has a tornado killed anyone in Tolliver County.
== ARTICLE 03_us_today_network.txt | National Morning Report | 2013-03-25
Night twister leaves Arkansas community in ruins

HADLEY SPRINGS, Ark. - Families picked through splintered lumber Sunday for photographs, medicine and pets after a powerful tornado swept away much of the south side of this farm town.

Government surveyors have classified it {rating=ef4|a 4 on the six-step Enhanced Fujita scale}. Winds reached {wind=150mph|150 miles an hour}.

Clocks in the ruins had stopped at {time=20:25|8:25}. By then, said the county's emergency coordinator, Lou Ann Speer, sirens had been wailing for {warning=5min|barely five minutes}.

Doctors at Tolliver Regional Medical Center and two other hospitals treated {injured=110|110 patients} with broken bones, cuts and head wounds. {deaths=6|Six residents} are known to have died, {deaths_trailer=3|half of them} in a trailer park.

{school=destroyed|Nothing usable remains of} Hadley Springs High, home of the Class 3A football champions. Its roof lies in the parking lot of a tire shop.

There were also moments of luck. A baby sucked from a house on Cypress Lane {infant=scratches|was found almost unhurt}.

{shelter=first_baptist|First Baptist}, one of the few large buildings with power, was serving hot meals. Pastor Eugene Watley said trucks of bottled water had come from as far as Oklahoma.

"We're tired, but nobody here is going hungry," he said.
== ARTICLE 04_world_desk.txt | Overseas Broadcasting Service (UK) | 2013-03-27
US president declares disaster in tornado-hit Arkansas county

The US president has signed a disaster declaration for an Arkansas county where a tornado killed {deaths=7|seven people} {day=2013-03-23|last Saturday}.

The most recent victim, a man of 34, died in a Little Rock hospital on Tuesday, officials said.

The order, signed {declaration=2013-03-26|on Tuesday evening}, frees federal money for temporary housing and repairs in Tolliver County. It had been requested by the state's governor, {governor=lindqvist|Thomas Lindquist}.

The tornado ploughed a track {path=18mi|29km long} and {width=600yd|550m wide} across the north-east of the state, destroying {homes=210|more than 200 homes}. A firm that models catastrophes has estimated insured losses at {insured=90m|$90m (£59m)}.

Electricity has been restored to most of {outage=14000|the 14,000 customers} who lost it. {outage_later=1900|Some 1,900} were still without supply on Tuesday.

The town's mayor, {mayor=gaither|Rodney Gaither}, has asked for an investigation into the warning system, following complaints from residents on its southern edge.

Tornadoes are common in the region in spring. In {prior=1997|1997}, one that followed almost the same route claimed {prior_deaths=11|11 lives}.
