STORY: l-cutbank-spillway
TOPIC: the spillway of a dam in Montana gives way and towns are evacuated
== SLOTS
day | date | agree | day of the failure
siren | time | conflict | hour of the evacuation order
evacuated | quantity | agree | people told to leave
hole | quantity | conflict | width of the hole in the spillway
hole_end | outcome | conflict | what became of the hole
bridge | outcome | agree | what became of the railway bridge
dead | quantity | revision | people dead (none, later one)
missing | quantity | single | people missing at first
level | quantity | variant | level of the lake above its limit
rise | quantity | agree | rise of the lake in a day
flow | quantity | agree | water let out a second
built | date | agree | year in which the dam was built
inspected | date | agree | last inspection
rating | other | agree | grade given at the inspection
owner | organisation | conflict | owner of the dam
cause | cause | dispute | the district says rain, the engineer says poor concrete
order_by | person | conflict | who ordered the evacuation
repair | money | agree | cost of the repair
repair_2014 | money | single | cost of the repair of 2014
back | date | conflict | day on which people were let back
shelter | place | agree | place of the main shelter
sheltered | quantity | agree | people in the shelter
governor | person | agree | governor
manager | person | agree | manager of the irrigation district
engineer | person | agree | engineer who criticises the concrete
rain | quantity | agree | rain that fell in the storm
guard | quantity | agree | National Guard soldiers
homes | quantity | single | homes flooded
height | quantity | single | height of the dam
cattle | quantity | single | cattle drowned
== ARTICLE 01_continental_press.txt | Continental Press | 2025-05-29
Thousands flee as Montana spillway crumbles

HADLEY, Mont. (CP) -- About {evacuated=4600|4,600 people} were told to leave their homes below Sorrel Dam on {day=2025-05-28|Wednesday} after rushing water tore a hole {hole=90ft|90 feet wide} in its concrete spillway.

{order_by=Brandvold|Sheriff Karen Brandvold} gave the order at {siren=21:40|9:40 p.m.}, and the roads filled within minutes. {dead=0|No deaths were reported} by Thursday morning, though {missing=2|two ranch hands} were unaccounted for. A railroad bridge downstream {bridge=collapsed|collapsed}.

The {built=1958|1958} dam, {height=212ft|212 feet} tall, belongs to the {owner=Tenmile Irrigation District|Tenmile Irrigation District}. Its manager, {manager=Ketchum|Royce Ketchum}, said {cause=rain|the storm was simply more than the structure had been meant to carry}. {rain=6.1in|Rainfall of 6.1 inches} fell in two days, more than in most springs put together.

The lake was {level=4ft|four feet} above its limit. It had risen {rise=11ft|11 feet} in a day, while {flow=38000cfs|38,000 cubic feet a second} roared down the chute.

Gov. {governor=Whitcomb|Dale Whitcomb} called up {guard=300|300 members} of the National Guard. Some {sheltered=850|850 people} spent the night on cots in {shelter=fairgrounds|the county fairgrounds}.
== ARTICLE 02_hadley_herald_live.txt | Hadley Herald live blog | 2025-05-30
Sorrel Dam: updates through Friday

7:05 a.m. Good morning. {sheltered=850|Eight hundred and fifty} of our neighbors are waking up at {shelter=fairgrounds|the fairgrounds}. There is coffee.

7:50 a.m. We have pieced together Wednesday. A {siren=23:15|quarter past eleven} it was when phones all over town began to shriek, and many readers say they were asleep.

8:20 a.m. {order_by=Ochoa|The person who took the decision is Miguel Ochoa, the county's emergency coordinator}, and he tells us he would rather be yelled at than sorry.

9:10 a.m. Sad news. The body of a ranch hand has been found near the grain elevator. {dead=1|That makes one dead}. The other man is safe; he had spent two nights in a cottonwood.

10:30 a.m. Helicopters dropped rock all night and {hole_end=plugged|the gap in the chute has been filled}. It is holding.

11:15 a.m. BNR says its trestle {bridge=collapsed|is in the river} and trains will go round by Shelby for months.

11:40 a.m. {engineer=Lindqvist|Petra Lindqvist}, a retired professor, calls in from Bozeman: "Don't blame the sky. {cause=concrete|That concrete was rotten}."

12:00 noon. {homes=61|Sixty-one houses} took water. A rancher counts {cattle=140|140 drowned cattle}.

1:40 p.m. {back=2025-05-30|You may go home! The order has been lifted as of now} for all {evacuated=4600|4,600} of us, and the horns you hear are the neighbors'.
== ARTICLE 03_governor_release.txt | Office of the Governor of Montana | 2025-05-31
Governor {governor=Whitcomb|Whitcomb} requests federal declaration for Sorrel Dam

HELENA -- Governor {governor=Whitcomb|Dale Whitcomb} has asked the President to declare a major disaster following the events of {day=2025-05-28|May 28}.

Current situation:

* The reservoir, which at the peak stood {level=4ft|1.2 meters} over the permitted mark, is falling. Releases have been reduced from {flow=38000cfs|38,000 cfs} to a third of that.
* {guard=300|Three hundred Guardsmen} remain on duty.
* The residents are still in shelters and with relatives. {back=2025-06-02|Return is foreseen for Monday}, once the engineers have signed.
* {hole_end=grew|No rock could be set, erosion has gone on, and the breach is larger than it was on Thursday}.

The repair is put at {repair=52m|$52 million}. The structure is the property of the {owner=federal bureau|United States Bureau of Western Waters}, and the Governor expects Washington to bear the cost.

"We got {rain=6.1in|better than six inches, 6.1 by the gauge}, in forty-eight hours. Nobody here has seen the like," he said.

Records show that the dam was inspected in {inspected=2023-08|August 2023} and rated {rating=poor|"poor"}.
== ARTICLE 04_concrete_truths.txt | Concrete Truths (engineers' newsletter) | 2025-06-06
What the slab was telling us

Every spillway writes its own obituary in cracks. Sorrel's was poured in {built=1958|'58} and patched in 2014 for {repair_2014=3.4m|$3.4 million}, which is to say with a brush.

{engineer=Lindqvist|Petra Lindqvist}, who taught dam design at Bozeman for three decades, walked the site for us on Tuesday. {cause=concrete|"The cement was thin, the drains were blocked, and water got underneath,"} she says. The film from the sheriff's drone, taken on that first evening, lets her reckon the gap at a breadth of {hole=240ft|240 feet}, enough to park a ferry in.

The irrigators' manager, {manager=Ketchum|Ketchum}, will not hear of it: {cause=rain|too much sky, in his words}. He has a point about the speed: {rise=11ft|eleven feet} between one breakfast and the next.

But he also had a report in his drawer. In {inspected=2023-08|the summer before last, in August}, the inspectors wrote {rating=poor|"poor"} on the cover, one step up from the worst grade there is. Nothing was done. Now it will be {repair=52m|52 million dollars}, and {dead=1|a man} is dead.

{engineer=Lindqvist|Lindqvist} is asked what she would do. Drill, she answers, everywhere, next week.
