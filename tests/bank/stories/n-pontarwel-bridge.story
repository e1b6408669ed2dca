STORY: n-pontarwel-bridge
TOPIC: a road bridge in mid Wales reopens after fourteen months of repairs
== SLOTS
bridge | place | agree | the bridge
open_day | date | agree | day on which the bridge reopened
open_hour | time | single | hour at which the barriers were lifted
closed_span | duration | agree | how long it was shut
cost | money | conflict | cost of the repairs
cost_estimate | money | single | estimate at the start
grant | money | agree | share paid by the Welsh Government
minister | person | agree | minister who cut the ribbon
ribbon_order | order | conflict | whether the blessing came before or after the ribbon was cut
pastor | person | single | pastor who gave the blessing
weight | quantity | conflict | new weight limit
weight_old | quantity | single | limit before the closure
traders | outcome | conflict | what became of the traders' request for rate relief
traders_n | quantity | agree | shops and cafes that asked for relief
first | person | conflict | first driver across
first_trade | role | single | trade of the first driver across
lateness | cause | dispute | why the work ran late
late_by | duration | agree | how late the work was
contractor | organisation | agree | builder
count | quantity | revision | vehicles counted on the first day
before_count | quantity | agree | vehicles on a usual day before the closure
length | quantity | variant | length of the bridge
built | date | agree | year in which it was built
flood_year | date | single | year of an earlier flood closure
detour | quantity | agree | length of the diversion
leader | person | agree | cabinet member of the county council for highways
next_close | date | single | night closure still to come
school_saved | duration | single | time saved by the school bus
== ARTICLE 01_cambrian_newsdesk.txt | Cambrian Newsdesk (agency) | 2025-05-17
Traffic back on {bridge=Pont Arwel|Pont Arwel} after {closed_span=14 months|fourteen months}

LLANARWEL: The only road crossing of the middle Arwel was handed back to motorists {open_day=2025-05-17|today}, ending a diversion of {detour=22 miles|22 miles} which farmers, carers and parcel firms had learned by heart.

The barriers went up at {open_hour=10:00|ten o'clock}. First to drive over was {first=Gethin Prosser|Gethin Prosser}, a {first_trade=milk tanker driver|milk tanker driver}, who had sat at the head of the queue since before dawn with a flask and a crossword. Automatic counters had logged {count=2300|2,300 vehicles} by the time this report was filed.

The transport minister, {minister=Elin Madoc|Elin Madoc}, snipped the ribbon in drizzle. {ribbon_order=blessing after|Then came prayers}, in both languages, from {pastor=Hywel Tudno|the Reverend Hywel Tudno}, and the children of the primary school walked across behind a drummer.

{contractor=Brannock Civil|Brannock Civil} has replaced eleven bearings and most of the deck of the crossing, which is {length=84 m|84 metres} long and dates from {built=1936|1936}. The bill came to {cost=6.4m|£6.4 million}, of which Cardiff found {grant=4m|£4 million}. Lorries of {weight=18 t|up to 18 tonnes} may now use it.

The job finished {late_by=9 weeks|nine weeks} behind programme. The firm blames {lateness=otters|a family of otters found under the north pier}, which could not by law be moved until the cubs had left the holt.
== ARTICLE 02_arwel_valley_gazette.txt | Arwel Valley Gazette | 2025-05-22
Ribbon, rain and a very long queue: our town is joined up again

They cheered the postwoman. {first=Bethan Rees|Bethan Rees} had her red van in front when the cones were dragged aside {open_day=2025-05-17|on Saturday}, and she took it over at walking pace, hooting, with her dog on the passenger seat. "I've had {detour=22 miles|twenty-two miles} each way to deliver a gas bill," she told the Gazette. "I wasn't going to let anyone else go."

{ribbon_order=blessing before|Not until the bridge had been prayed for} did {minister=Elin Madoc|Mrs Madoc} get the scissors out. She had a word for the patience of the town and none, several noted, for its shopkeepers.

{traders_n=31|Thirty-one of those} wrote to the county in January asking for a year's relief on their business rates. {traders=refused|They have been told there is no money for it}, which did not stop the bakery giving away four hundred Welsh cakes.

County councillor {leader=Dilwyn Parry|Dilwyn Parry}, who holds the highways portfolio, is unmoved by talk of wildlife. In his view the extra {late_by=9 weeks|nine weeks} came down to {lateness=steel|steel that was ordered late} by the builder. "The otters were no trouble to anybody," he said.

By midnight on the opening day, the county's revised figures show, {count=3100|some 3,100 cars, vans and tractors} had gone over. The norm before the closure was {before_count=2600|2,600}.

Readers with long memories will recall that the crossing was also shut for a month in {flood_year=1987|1987}, when the river took the parapet.
== ARTICLE 03_county_press_office.txt | Arwel and Teifyn County Council, press office | 2025-05-19
PONT ARWEL: YOUR QUESTIONS ANSWERED

Is the bridge fully open?
Yes, in both directions, since {open_day=2025-05-17|17 May}. There will be one further overnight closure, on {next_close=2025-06-11|11 June}, so that road markings can be finished.

Can heavy vehicles use it?
Anything over {weight=7.5 t|seven and a half tonnes} must still go round by Rhydlas. The limit was {weight_old=3 t|three tonnes} in the last winter before the works, so this is a considerable improvement.

What did it cost?
The final account stands at {cost=7.2m|£7.2m}. When we went out to tender in the summer of 2024 we expected to spend {cost_estimate=5.1m|£5.1m}. The Welsh Government contributed {grant=4m|£4m}, for which we are grateful.

Will local businesses be helped?
We listened carefully to the {traders_n=31|31 firms} which approached us. {traders=granted|Their bills for the coming year will be reduced} accordingly and letters are on their way.

How busy is it?
In the years before work began, {before_count=2600|around 2,600 vehicles} a day relied on the bridge. On the day of the reopening the tally was {count=3100|3,100}; an earlier number, taken from the counters in the afternoon, was incomplete.

Whom do I thank, or complain to?
{leader=Dilwyn Parry|Cllr Dilwyn Parry}, cabinet member for highways, reads every message. He asks residents to bear in mind that he does not choose the weather.
== ARTICLE 04_structures_monthly.txt | Structures Monthly | 2025-06-02
New bones for an old concrete bow

Few spans of its age have been asked to carry so much with so little attention. Finished in {built=1936|1936} to the design of a county surveyor who had never built in concrete before, {bridge=Pont Arwel|the Arwel bridge} stretches {length=84 m|276 feet} from abutment to abutment and, until inspectors tapped it with hammers last year, had hardly been looked at since the war.

What they heard kept it shut for {closed_span=14 months|a year and two months}. {contractor=Brannock Civil|Brannock} jacked the deck up by the thickness of a paperback, slid out the seized bearings and set new ones on a bed of resin. The hangers were wrapped, the drains re-laid and the lamps, copied from a photograph, put back on their brackets.

Site manager Iwan Sayce is candid about the calendar. "You can't argue with {lateness=otters|a mother otter}," he says. "We lost the spring, that's all. The steel was sitting in the yard from November."

Politicians were kind when {minister=Elin Madoc|the transport minister} came for the reopening. The people of Llanarwel were kinder. One of them, a carer, told me her rounds had shrunk by two hours; the headteacher reckons that pupils from the far bank gain {school_saved=50 min|fifty minutes} a day in bed.

The lesson for other authorities is dull and therefore worth printing. Clear the drains. Grease what moves. And if there is a holt under the pier, ask the ecologist before, not after, the scaffolding has arrived.
