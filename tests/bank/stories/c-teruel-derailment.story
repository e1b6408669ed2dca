STORY: c-teruel-derailment
TOPIC: a regional train leaves the rails near a village in the province of Teruel
== SLOTS
dead | quantity | agree | people killed
injured | quantity | revision | people hurt
critical | quantity | single | hurt people in a critical state
aboard | quantity | conflict | people on the train
day | date | agree | day of the derailment
time | time | conflict | time of the derailment
place | place | agree | village nearest to the site
train | name | single | number of the train
origin | place | agree | station from which the train had set out
bound | place | agree | station for which the train was bound
cars | quantity | agree | carriages of the train
cars_off | quantity | conflict | carriages that left the rails
cars_over | quantity | single | carriages that fell on their side
speed | quantity | agree | speed of the train by the recorder
speed_limit | quantity | agree | speed allowed on the stretch
speed_max | quantity | single | speed the type of train can reach
cause | cause | dispute | what threw the train off the rails
rain | quantity | single | rain in the night before
driver | person | single | driver of the train
driver_age | quantity | agree | age of the driver
driver_years | duration | single | years of service of the driver
driver_test | outcome | agree | result of the breath test of the driver
minister | person | agree | transport minister
visit | date | agree | day on which the minister came
operator | organisation | agree | firm that runs the train
track_owner | organisation | agree | body that owns the track
rescuer | person | single | farmer who got to the train first
judge_town | place | agree | town whose court investigates
hospital_city | place | single | city to which the worst hurt were flown
black_box | polarity | conflict | whether the recorder had been found by the day after
mourning | duration | agree | length of official mourning
closed | duration | single | time for which the line stays shut
buses | quantity | single | coaches put on in place of trains
line_age | date | agree | year in which the line was opened
invest | money | agree | money promised for the line in 2021
spent | money | single | part of the money that has been spent
earlier | date | single | year of the last deadly accident on the line
earlier_dead | quantity | single | dead of that accident
pensioner | person | single | woman who died
pensioner_age | quantity | agree | age of the woman who died
minister_word | quote | conflict | what the minister said about the cause
trains_day | quantity | single | trains a day on the line
petition_trains | quantity | single | trains a day before the cuts
soldier_age | quantity | single | age of the soldier who died
pulled | quantity | single | people the farmer pulled out
== ARTICLE 01_efa_agency.txt | Agencia Ebro | 2024-11-05
{dead=2|Two dead} as regional train derails near {place=cella|Cella}

Zaragoza, 5 Nov. A woman of {pensioner_age=71|71} and a soldier of {soldier_age=23|23} lost their lives {day=2024-11-05|this Tuesday} when the regional service from {origin=valencia|Valencia} to {bound=zaragoza|Zaragoza} jumped the track three kilometres short of {place=cella|Cella} (Teruel), the Government sub-delegation reported. {injured=27|Twenty-seven passengers} received injuries, {critical=4|four of them critical}.

The accident occurred at {time=16:52|16:52}. The train, number {train=18516|18516}, was carrying {aboard=84|84 people}, staff included. {cars_off=2|Two} of its {cars=3|three coaches} left the rails; {cars_over=1|one} came to rest on its side against an almond grove.

The driver, {driver_age=44|44}, gave {driver_test=negative|a negative breath test}. {operator=renfe|Renfe} and {track_owner=adif|Adif} have opened internal inquiries, while the court of {judge_town=teruel|Teruel} will lead the proceedings.

Transport Minister {minister=larrauri|Begoña Larrauri} will travel to the scene {visit=2024-11-06|tomorrow morning}. The regional government has decreed {mourning=3d|three days of mourning}. The line remains closed.
== ARTICLE 02_voz_del_jiloca.txt | La Voz del Jiloca | 2024-11-07
"I heard a long scrape and then the sheep began to run"

{rescuer=ibanez|Eusebio Ibáñez} was moving his flock along the embankment when the {bound=zaragoza|Zaragoza}-bound railcar came round the bend. "It did not whistle. It scraped." He was first at the doors. With a fence post he broke a window and pulled out, one after another, {pulled=11|eleven people}.

It was {time=17:25|twenty-five past five}, he knows because the bells of {place=cella|Cella} had just rung the quarter and he had ten minutes to the fold.

All {cars_off=3|three vehicles} lay off the track. {aboard=84|Of 84 on board}, by yesterday evening's count {injured=31|31 were hurt}; the gravest cases went by helicopter to the Miguel Servet in {hospital_city=zaragoza|Zaragoza}. The widow {pensioner=gil|Amparo Gil}, {pensioner_age=71|who would have been 72 in December}, was on her way to see a new grandchild.

In our bar nobody talks of anything but the money. In 2021 Madrid promised {invest=120m eur|120 million} for a line laid in {line_age=1901|1901}. Up to now {spent=19m eur|19 million} have been spent, says the platform Teruel por el Tren. {cause=track|"The sleepers are rotten. Everyone has said so for years,"} says its spokeswoman. From {track_owner=adif|Adif} comes another tune: {cause=rain washout|the downpour had undermined the ballast}, and no inspection could have seen it.

There are those of us who remember when {petition_trains=9|nine trains} a day stopped here and the station had a buffet with tablecloths. Now there are {trains_day=3|three}, if none is cancelled, and a machine that swallows cards. The young go to Zaragoza to study and do not come back; the old go to Zaragoza to see doctors. For both, the railcar was the only way that did not need a nephew with a car.

On the platform somebody has laid chrysanthemums, left over from All Saints.

{minister=larrauri|Ms Larrauri} came {visit=2024-11-06|on Wednesday}. She did not stay for coffee. With one foot in her car {minister_word=rain|she let us know that there was "no doubt whatever, this was the rain"}.
== ARTICLE 03_railways_iberia.txt | Railways Iberia (trade monthly, web edition) | 2024-11-08
Derailment at {place=cella|Cella}: first findings

* Rolling stock. {cars=3|Three-car} diesel multiple unit, maximum {speed_max=120|120 km/h}, operated by {operator=renfe|Renfe}. The leading {cars_off=2|two cars} derailed, the trailer stayed upright on the rails.
* Load. {aboard=114|114 persons}, per operator.
* Speed. {speed=68|68 km/h} at the instant of derailment, against {speed_limit=70|a permanent limit of 70}.
* Recorder. Data were read out at the works in the provincial capital after {black_box=found|the unit had been recovered} on Wednesday from the cab.
* Crew. The driver (aged {driver_age=44|44}, in service {driver_years=16y|for 16 years}) tested {driver_test=negative|negative for alcohol}.
* Weather. {rain=96|96 mm} overnight at the nearest gauge.
* Infrastructure. Single track of {line_age=1901|1901}, {invest=120m eur|EUR 120m} renewal announced three years ago.
* Casualties. {dead=2|Two fatal}, {injured=33|33 injured} as of Thursday night.
* Restoration. Reopening in {closed=3w|three weeks}; {buses=14|fourteen coaches} daily in substitution.

The last fatal event on this line was in {earlier=1994|1994}, when {earlier_dead=1|one trackworker} was struck.
== ARTICLE 04_meridian_post.txt | Meridian Post (London) | 2024-11-07
Flags at half-mast in Aragon after rail crash

Flags flew low across north-eastern Spain for the second of {mourning=3d|three days} of mourning for {dead=2|a pensioner and a young soldier} killed when a rural train came off its rails {day=2024-11-05|on Tuesday afternoon}.

It had pulled out of {origin=valencia|Valencia} with students and shoppers bound for {bound=zaragoza|the Aragonese capital}. Investigators from {judge_town=teruel|Teruel} are at work in the mud. What they lack is the data recorder: {black_box=not found|searchers have yet to find the box}, a court official said on Thursday.

The man at the controls, {driver=pardos|Ramón Pardos}, has told the judge he was going at {speed=68|around 42mph}, inside the limit of {speed_limit=70|about 43mph}. {minister=larrauri|The transport minister} said before leaving for Madrid that she {minister_word=no comment|would "not speculate" about the reasons}. {operator=renfe|The state rail company} has offered the families counselling and free travel.
