STORY: i-marlow-air-88
TOPIC: a commuter plane with twin propellers comes down on a frozen lake in northern Minnesota
== SLOTS
day | date | agree | day of the accident
takeoff | time | variant | hour of takeoff
flight | name | agree | number of the flight
aboard | quantity | conflict | people on the plane
dead | polarity | agree | whether anyone died
hurt | quantity | revision | people hurt
critical | quantity | single | people in critical condition
airline | organisation | agree | airline
plane | name | agree | type of the plane
plane_age | quantity | single | age of the plane
lake | place | conflict | lake on which the plane came down
engine | outcome | agree | what happened to the left engine
captain | person | agree | captain
captain_hours | quantity | conflict | flying hours of the captain
flying | person | conflict | who was at the controls
first_officer | person | agree | first officer
ice_fisher | person | agree | fisherman who reached the plane first
sunk | outcome | conflict | whether the plane stayed on the ice
ice | quantity | variant | thickness of the ice
mayday | quote | agree | last words on the radio
cause | cause | dispute | what stopped the engine
temperature | quantity | agree | temperature
origin | place | agree | airport of departure
destination | place | agree | airport the plane was bound for
fare | money | single | federal subsidy for a passenger on the route
board_member | person | agree | member of the safety board in charge
investigators | quantity | single | investigators on the scene
report | date | agree | when the preliminary report is due
earlier_month | date | agree | month of an earlier engine trouble of the same plane
dog | outcome | agree | what became of the dog in the hold
fleet | quantity | single | planes of the type the airline has
flights_off | quantity | agree | flights cancelled over the weekend
== ARTICLE 01_north_star_wire.txt | North Star Wire | 2025-01-23
Commuter plane lands on frozen lake in Minnesota; {dead=no|everyone survives}

KABETO FALLS, Minn. - A commuter plane that lost an engine minutes after takeoff glided on to a frozen lake {day=2025-01-22|Wednesday} and slid for half a mile before stopping within sight of a row of fishing shacks.

{flight=88|Marlow Air Flight 88}, carrying {aboard=23|23 people}, had taken off {takeoff=07:15|at 7:15 a.m.} from {origin=Kabeto Falls|Kabeto Falls} for {destination=Minneapolis|Minneapolis}. {hurt=9|Nine} were hurt, {critical=1|one of them critically}.

The plane came down on {lake=Big Otter|Big Otter Lake}, where the temperature was {temperature=-27F|27 below zero} and the ice, the sheriff said, {ice=26in|26 inches} thick. "Any other month we'd be dragging for them," he said.

{captain=Halloran|Capt. Denise Halloran}, a veteran with {captain_hours=11400|11,400 hours} in her logbook, {flying=Halloran|took over from her co-pilot} when {engine=failed|the left engine quit} and flew the remaining four minutes by hand. The last words heard by controllers were: {mayday=pond|"We're going for the white one."}

First to reach the cabin door was {ice_fisher=Bergstrom|Toivo Bergstrom}, a retired mail carrier who had been after walleye. He brought coffee and a ladder.

The aircraft, {plane=Dorvane 300|a Dorvane 300} with two propellers, belongs to {airline=Marlow|Marlow Air} of Duluth, which called off {flights_off=12|12 flights} through Sunday. The National Transportation Safety Board dispatched {investigators=7|seven investigators}.
== ARTICLE 02_flyers_tabloid.txt | Twin Ports Star | 2025-01-24
ICE QUEEN? No, it was {flying=Castellanos|ROOKIE Ben}, 26, who saved Flight 88

Forget what you heard. The cool hands that put {flight=88|Flight 88} down on a sheet of ice belonged to {first_officer=Castellanos|Ben Castellanos}, 26, who had been with the airline since Halloween and still lives over his aunt's garage.

"She worked the radio and the checklist, {flying=Castellanos|he had the yoke} all the way down," a source close to the crew tells the Star. "He never even swore."

And get this: {captain=Halloran|Halloran}, the boss in the left seat, isn't the old eagle they're making her out to be. Her {captain_hours=4100|4,100 hours aloft} would barely get her an interview at a major.

"I counted heads because I was a schoolteacher," said Marge Ollila, row 4. "{aboard=19|Nineteen of us} went down that ladder, crew and all, and nobody pushed."

Good thing, too. {sunk=sank|The ship dropped through the ice} that very evening with a groan that set dogs barking on both shores. All you can see now is a rectangle of slush and a wingtip.

Speaking of dogs. Biscuit, the beagle who was riding in the hold, {dog=rescued|was carried out} under {ice_fisher=Bergstrom|Toivo Bergstrom}'s parka. He's fine. He ate the fisherman's bait.

What put the motor out? Bosses at {airline=Marlow|Marlow} say {cause=geese|it swallowed a goose}. In January? At {temperature=-27F|minus 27}? Any kid up here could tell them where the geese are. They're in Arkansas, with more sense than the rest of us.
== ARTICLE 03_safety_board_briefing.txt | National Transportation Safety Board, media briefing (summary) | 2025-01-25
Member {board_member=Oyelaran|Folake Oyelaran} made the following points.

* The accident took place on {day=2025-01-22|January 22} after a departure {takeoff=07:15|at 1315 UTC} from {origin=Kabeto Falls|Kabeto Falls}. The intended destination was {destination=Minneapolis|Minneapolis-St. Paul}.

* The crew reported that {engine=failed|power on the left side was lost} at 2,300 feet. The final transmission was {mayday=pond|"going for the white one"}.

* The touchdown occurred on {lake=Little Otter|Little Otter Lake}, four miles east of the airport. Gouges in the surface begin 900 feet from the western shore.

* {hurt=11|Eleven occupants} are now known to have been injured; two went to a clinic on their own the following day. {dead=no|There were no fatalities}.

* The airplane, {plane=Dorvane 300|a Dorvane 300} that was {plane_age=31|31 years} old, {sunk=stayed|is standing on its belly where it came to rest}. It will be lifted on to sleds on Monday. The ice has been measured at {ice=26in|66 centimeters}, and heavy vehicles are being kept away from it.

* The same airplane had been withdrawn from service for two days in {earlier_month=2024-11|November} after a warning light for the left engine.

* The operator has stated that {cause=geese|a bird strike} took place. The Board has found no remains so far. It has not excluded any possibility, and samples have gone to a laboratory.

* {first_officer=Castellanos|First Officer Castellanos} and the captain were interviewed separately and have been cooperative.

A preliminary report will be available {report=2025-02-21|on February 21}. The Board does not comment on interviews or on rumors about them.
== ARTICLE 04_aisle_seat.txt | Aisle Seat (travel newsletter) | 2025-01-30
The most expensive seat in America

Your seat on {airline=Marlow|Marlow Air} was costing the Treasury {fare=486|$486} before anybody had handed you a pretzel. That is the subsidy for each passenger on the hop to {destination=Minneapolis|Minneapolis}, and after last week there are those in Congress who would like to know what it buys.

Mechanics, one would hope. I spoke with one who left the airline at Christmas. He says {cause=fuel filter|a clogged fuel filter} was written up twice and put off twice; the light that came on in {earlier_month=2024-11|November} was, in his words, "the plane asking nicely." The airline, with {fleet=6|six} of these machines, stands by its bird.

Meanwhile {board_member=Oyelaran|Ms. Oyelaran} of the safety board wants patience until {report=2025-02-21|the third Friday in February}. Travelers stuck by the {flights_off=12|dozen cancellations} got a bus.

I flew the route once, for a wedding. The door to the cockpit was a curtain, the curtain had ducks on it, and the first officer turned around to ask if anyone had a pen. I remember thinking that it was how flying must have felt before it became a kind of mall. I also remember the sound of that left propeller.

None of which takes anything from the crew. {captain=Halloran|Denise Halloran} has declined a parade. {first_officer=Castellanos|Her copilot} has been offered free walleye for life. The beagle, who {dog=rescued|came through without a scratch}, has an agent. And next to the spot where it all ended somebody has put up a hand-painted sign: Arrivals.

Subsidy or not, {fare=486|four hundred and eighty-six dollars} looked cheap to me that morning.
