STORY: n-ostmale-tram
TOPIC: a Latvian port town opens a new tram line after a derailment on a test run
== SLOTS
town | place | agree | the town
day | date | agree | day of the opening
line_no | ordinal | conflict | number the line has in the town's network
network_year | date | agree | year of the town's first tram
length | quantity | variant | length of the new line
stops | quantity | agree | stops on the new line
terminus | place | agree | far end of the line
ride | duration | conflict | time of a ride from end to end
ride_bus | duration | single | time by the old bus
derail_day | date | agree | day of the derailment on test
derail_cause | cause | conflict | why the car left the rails
derail_hurt | quantity | agree | people hurt in the derailment
first_rider | person | conflict | buyer of the first ticket
first_age | quantity | agree | age of the buyer of the first ticket
maker | place | agree | country where the cars were made
cars | quantity | agree | cars delivered
cars_option | quantity | single | cars on option
cost | money | revision | cost of the line
eu_share | quantity | agree | share paid by the European Union
ticket | money | agree | price of a single ticket
ticket_old | money | single | price before
chestnuts | outcome | conflict | what became of the chestnut trees
chestnuts_n | quantity | agree | chestnut trees in the way
noise | quantity | dispute | noise level at the houses
noise_limit | quantity | agree | night limit
residents | person | single | spokeswoman of the residents
driver | person | single | driver of the opening car
director | person | agree | director of the tram company
bells | order | conflict | whether the flag went up before or after the first car left
phase2 | date | single | year for the next stretch
riders_year | quantity | agree | riders expected in a year
== ARTICLE 01_baltic_agency.txt | Baltic News Desk (agency) | 2025-06-14
Latvian port opens tram line to the dunes

{town=Ostmale|OSTMALE}, June 14. Latvia's smallest tram city became a little less small {day=2025-06-14|on Saturday} with the opening of a {length=5.2 km|5.2-kilometre} line linking the railway station with the housing estate at {terminus=Kapusala|Kapusala}.

It is {line_no=2|the second line} in a system that dates back to {network_year=1899|1899}. The {stops=9|nine stops}, all step-free, will be served every eight minutes by cars built {maker=Poland|in Poland}, of which {cars=7|seven} have been delivered. An option exists for {cars_option=4|four more}.

The project has cost {cost=38m EUR|38 million euros}, {eu_share=70%|70 percent} of it from Brussels.

Trams left the depot {bells=flag after|and only after that was the national flag hoisted}, to a brass arrangement of a folk song. Company director {director=Ozols|Andris Ozols} said {riders_year=1.4m|1.4 million passengers} a year were forecast and that the trip end to end would last {ride=14 min|14 minutes}, compared with {ride_bus=25 min|25} on the bus.

The opening had been in doubt since {derail_day=2025-05-22|22 May}, when an empty car jumped the track on a trial run, slightly hurting {derail_hurt=2|two employees}. An internal commission blamed {derail_cause=speed|excessive speed in the curve at the brewery}.

The first ticket, at the usual {ticket=1.50 EUR|1.50 euros}, was bought by pensioner {first_rider=Kalnina|Velta Kalnina}, {first_age=88|88}, once a conductor herself.
== ARTICLE 02_ostmale_evening.txt | Ostmale Evening Paper | 2025-06-16
Chestnuts, cake and a bell called Marta

Driver {driver=Berzina|Inga Berzina} had practised the corner by the brewery so often that she says she takes it in her sleep. {day=2025-06-14|On Saturday} she took it with the whole council behind her, and nobody spilled.

The band was late. The {bells=flag before|colours were already flying over the depot} when she rang Marta, the bronze bell saved from a car of {network_year=1899|1899}, and moved off.

At the ticket machine the honour fell to {first_rider=Vitols|Arvids Vitols}, at {first_age=88|eighty-eight} the oldest man in his street, who paid {ticket=1.50 EUR|a euro and a half} in small coins. Until the New Year he would have got away with {ticket_old=1.15 EUR|1.15}.

This is, after the beach line and the one to the steelworks, {line_no=3|our third}. From the station to {terminus=Kapusala|Kapusala} we timed it: {ride=22 min|twenty-two minutes}, with one stop for a duck.

The duck was lucky. {chestnuts_n=34|Thirty-four chestnuts} on Brivnieku Street were less so: {chestnuts=felled|their trunks lie sawn up behind the gasworks}, and schoolchildren have hung ribbons on the pile.

What about the mishap of {derail_day=2025-05-22|22 May}, when {derail_hurt=2|two fitters} were bruised? The state railway inspector's letter, which this newspaper has read, is short. {derail_cause=switch|A set of points had been left half open}. The car, it adds, was going no faster than a bicycle.

There was cake afterwards. It was in the shape of a tram and it, too, came off its rails.
== ARTICLE 03_tram_company.txt | Ostmales Tramvajs, questions and answers | 2025-06-20
QUESTIONS WE ARE ASKED

How long is the line and how many stops has it?
{length=5.2 km|3.2 miles}, for our British visitors, and {stops=9|nine stops}.

What does it cost to ride?
{ticket=1.50 EUR|€1.50}, or nothing if you are under seven or over 75.

What did it cost to build?
When the works accounts were closed this week they came to {cost=41m EUR|€41 million}. The sum named at the opening did not yet include the new substation. The European Union's part remains {eu_share=70%|seven tenths}.

Is it loud?
No. Measurements outside the houses at night gave {noise=44 dB|44 decibels}; the law permits {noise_limit=45 dB|45}. We are aware that a group of residents has bought its own meter.

What happened to the trees?
All {chestnuts_n=34|34 chestnuts} {chestnuts=moved|were lifted with their roots and have been replanted} in the hospital park, where three gardeners are watching over them.

Will there be more trams?
The {cars=7|seven vehicles} we have are enough for now. In {phase2=2028|2028} we hope to go on to the yacht harbour.

Can I bring my dog? My bicycle? My boat?
Yes; outside the rush hour; no.

Who answers for all this?
{director=Ozols|A. Ozols}, director. He rides to work on the line and may be spoken to, though preferably after his coffee.
== ARTICLE 04_rail_newsletter.txt | Narrow Gauge (enthusiasts' newsletter) | 2025-07-01
Notes from {town=Ostmale|Ostmale}

It isn't often that a town of sixty thousand lays new rails, so three of us took the night ferry. The weather was foul and the trams were a joy.

The cars are narrow, low and quick off the mark. They come {maker=Poland|from a works in Poznan} and have wooden seats, at the insistence, it's said, of the director's mother. We rode to {terminus=Kapusala|the Kapusala loop} and back six times and counted the {stops=9|nine halts} on our fingers. On our third trip we met the Evening Paper's famous duck.

Not everybody shares our pleasure. {residents=Saulite|Dace Saulite}, who speaks for the people of Brivnieku Street, let us stand in her bedroom at eleven at night with an instrument on the windowsill. {noise=57 dB|Her log shows 57 decibels}, well over the {noise_limit=45 dB|45} allowed. We heard a tram, certainly. We also heard a great many gulls, but we're not neutral in the matter.

Will it pay? The forecast of {riders_year=1.4m|1.4 million journeys} each year looks bold, since the old bus had half that. But on a wet Thursday, out of season, there were people standing.

We bought the commemorative mug. The tram on it has its pantograph at the wrong end. Members who want one should write to the treasurer, and members who want the duck should write to the duck.
