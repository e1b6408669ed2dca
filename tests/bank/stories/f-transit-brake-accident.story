STORY: f-transit-brake-accident
TOPIC: two subway trains collide outside a station in a US city
== SLOTS
dead | quantity | revision | people killed
hurt | quantity | revision | people hurt
crash_time | time | conflict | hour of the crash
crash_day | date | agree | day of the crash
station | place | agree | station near which it happened
line | name | agree | line on which the trains ran
operator | organisation | agree | transit authority
driver | person | agree | operator of the moving train
driver_age | quantity | single | age of the operator
driver_exp | duration | single | experience of the operator
speed | quantity | agree | speed at impact
car_age | duration | agree | age of the cars
car_series | name | single | series of cars
cause | cause | conflict | what investigators found or suspect
ntsb | organisation | agree | federal board that investigates
board_member | person | agree | board member in charge
warned | date | agree | year in which the board had urged replacing the cars
replace_cost | money | agree | cost of replacing the cars
riders_day | quantity | agree | daily riders of the system
closed | duration | single | time line will stay closed
prior_crash | date | single | year of an earlier crash
prior_dead | quantity | single | deaths in the earlier crash
last_car | ordinal | agree | car in which the victims rode
gm | person | agree | general manager
victim_1 | person | agree | victim named: retired nurse
victim_1_age | quantity | agree | age of that victim
victim_2 | person | single | victim named: student
rescued | polarity | single | operator pulled out alive
passenger | person | single | passenger quoted
on_board | quantity | conflict | people on both trains
track_circuit | quantity | single | circuits to be inspected
suspended | outcome | agree | what happened with automatic control
fund | money | single | relief fund
== ARTICLE 01_lakeside_morning_post.txt | Lakeside Morning Post | 2009-07-21
Trains collide in evening rush; {dead=~|at least eight} killed

By Tamsin Odell, Ray Villanueva and Katrin Bauer
Post Staff Writers

A {line=Orange|Orange Line} train ran into the back of another that had stopped short of {station=Cortland Street|the Cortland Street station} on {crash_day=2009-07-20|Monday} evening, climbing over its last car and peeling away the roof.

The death toll stood at {dead=8|eight} when rescuers stopped for the night, and {hurt=83|83 people} were taken to four hospitals, six of them in critical condition. It is the worst accident in the 31-year history of the {operator=Transit Authority|Regional Transit Authority}.

The impact came {crash_time=1726|at 26 minutes after five}, when {on_board=700|an estimated 700 people} were on the two trains. "There was no brake. There was no bump first," said {passenger=Ashworth|Delia Ashworth, a paralegal}, who was in the third car and walked along the trackbed in stocking feet. "It went from quiet to the end of the world."

{board_member=Kaczmarek|Deborah Kaczmarek} of {ntsb=NTSB|the National Transportation Safety Board} said at a midnight briefing that the moving train had been under automatic control. {suspended=manual|All trains will be driven by hand} until further notice.

The operator of the second train, {driver=Jeffers|Yvonne Jeffers}, {driver_age=37|37}, had been driving for {driver_exp=5m|five months}. She {rescued=yes|was cut out of the cab alive} but died at the scene, said a firefighter who held her hand. All of those who were killed had been in {last_car=last|the rearmost car of the standing train} or in the cab.

The cars are {car_age=31y|as old as the system}. In {warned=2005|2005} the {ntsb=NTSB|safety board} urged the authority to replace or strengthen them, saying they might collapse into one another. The authority replied that it {replace_cost=640m|would cost $640 million}, and that it did not have the money.

{gm=Prentiss|General Manager Colin Prentiss}, who lives on the line, was asked whether he would ride it tomorrow. "I'll be on the first bus," he said.
== ARTICLE 02_cuyler_sun_times.txt | Cuyler Sun-Times | 2009-07-22
{dead=11|Eleven dead}: {cause=signal|Track signal "blind" to stopped train}, feds say

{ntsb=NTSB|Federal investigators} said on Tuesday that {cause=signal|a piece of track circuitry failed to notice the train that was standing on top of it}, and so told the one behind to keep coming.

It did so at {speed=52|52 mph}, said {board_member=Kaczmarek|NTSB member Deborah Kaczmarek}. "As far as the computer was concerned, there was nobody there." A test with an empty train over the same stretch produced the same result. {track_circuit=2200|Some 2,200 circuits} like it will now be checked one by one.

{dead=11|Eleven people} lost their lives in the wreck {crash_day=2009-07-20|on Monday}, the medical examiner's office said. They include {victim_1=Whitlow|Earlene Whitlow}, {victim_1_age=64|64}, who was on her way home from choir, and {victim_2=Tran|Kevin Tran, a freshman in engineering}, who had missed the train before. The number treated rose to {hurt=131|131} as people with aches turned up at clinics.

The brakes worked. A mark on the rail 380 feet long shows that {driver=Jeffers|Jeffers}, {last_car=last|who hit the last car} of the six ahead, had pulled the emergency handle.

Every {car_series=300-series|300-series} car, all of them {car_age=31y|31 years old}, has been put in the middle of trains. "That's not a plan," said a steward of the drivers' union. "It's a pillow."

The line north of {station=Cortland Street|Cortland Street} will stay closed {closed=6d|until Sunday}. The system {riders_day=410000|carries 410,000 people a day}.
== ARTICLE 03_british_broadcast_world.txt | World Tonight Online (UK) | 2009-07-21
US metro crash: what we know

{dead=11|Eleven people} have died in a collision between two underground trains in the American Midwest, in what officials say is its deadliest rail accident.

When and where? {crash_day=2009-07-20|Monday}, around {crash_time=1840|twenty to seven} in the evening, on the {line=Orange|Orange Line}, near {station=Cortland Street|Cortland Street}.

How? The second train hit the first at high speed. {cause=operator|Investigators believe the driver was using her telephone and missed a red signal}, as has been the case in two previous accidents in other cities. She was among those killed.

Who died? The youngest was 18. The eldest was {victim_1=Whitlow|Earlene Whitlow}, {victim_1_age=64|64}, a retired nurse from the suburb of Elm Park. "She never took the last car. She said it shook," her sister told our correspondent.

How many were hurt? {hurt=83|Eighty-three} according to the fire service's first count, though more people are coming forward.

Is it safe? {operator=Transit Authority|The Regional Transit Authority}, whose trains make {riders_day=410000|more than four hundred thousand journeys a day}, says so. It has {suspended=manual|switched off the automatic system and returned to manual driving}. In {prior_crash=1987|1987}, {prior_dead=4|four people} were killed when a train was derailed in a snowstorm.

Could it have been prevented? {ntsb=NTSB|A federal board} {warned=2005|four years ago} said the cars should go. {gm=Prentiss|Mr Prentiss, the authority's general manager}, put the bill at {replace_cost=640m|about $640m (£390m)}.

How are people coping? A fund for the families had collected {fund=210000|$210,000} by noon. At the depot, drivers hung a glove on the door of number 214. {on_board=400|Four hundred passengers} had boarded these trains, and most of them had to walk half a mile along the viaduct to reach the street.
== ARTICLE 04_track_and_signal.txt | Track & Signal (trade monthly) | 2009-08-05
Editorial: A relay, a memo and a shrug

When a train detection circuit does not detect, the fault is called "wrong-side", and there is hardly a worse word on a railway. At Cortland Street, as the {ntsb=NTSB|board's} first statement says, {cause=signal|the circuit lost sight of a stationary train}.

Maintenance staff had replaced a part of it nine days earlier. The new component was newer than its neighbours by three decades and spoke to them, so to speak, with an accent. It had twitched in tests, and a memo exists about the twitch.

The authority has had its share of mockery over the {speed=52|52 mph (84 km/h)}, and over carriages that {car_age=31y|first ran in 1978}. We would rather talk about the memo. {driver=Jeffers|The woman in the cab} did what her training asked. So, as far as anyone can tell, did the computer. In {last_car=last|the last carriage of the train that stood still}, people were reading.

Interlockings of this age were designed to be fail-safe, which is to say that a failure shall always show a red light and never a green. The profession has grown used to that, and has come to believe in it as one believes in a handrail. We would be sorry to lose the handrail. But let us at least look at what it's screwed to.
