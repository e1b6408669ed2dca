STORY: z-canal-road-hit-run
TOPIC: cyclists are struck by a pickup that drives off; the driver is arrested and arraigned
== SLOTS
crash_day | date | agree | day of the crash
crash_time | time | variant | time of the crash
crash_place | place | agree | where the cyclists were hit
deaths | quantity | revision | cyclists dead in this crash
first_victim | person | agree | cyclist who died at the scene
first_victim_age | quantity | agree | age of that cyclist
second_victim | person | agree | cyclist who was badly hurt and later died
second_victim_age | quantity | agree | age of the second cyclist
second_death_day | date | agree | day the second cyclist died
driver | person | agree | suspected driver
driver_age | quantity | agree | age of the driver
arrest_day | date | agree | day of the arrest
arrest_place | place | single | where he was arrested
truck | other | agree | make of the pickup
tip | cause | agree | what led the police to the truck
counts | quantity | revision | felony counts of leaving the scene
bond_first | money | agree | bond set at the first appearance
bond_later | money | single | bond after the later hearing
bond_asked | money | single | bond the prosecution asked for
arraign_day | date | agree | day of the arraignment
plea | outcome | agree | plea at the arraignment
speed | quantity | agree | estimated speed of the pickup
limit | quantity | agree | speed limit on the road
police_speaker | person | agree | police sergeant who briefed reporters
prosecutor | person | agree | deputy county attorney
defense | person | agree | defense attorney
judge_first | person | single | judge at the first appearance
judge_arraign | person | single | judge at the arraignment
prior_dui | date | single | year of an earlier DUI conviction
dui_suspected | polarity | single | police can show that he had been drinking
other_crash_day | date | single | day of another fatal hit-and-run
other_victim | person | single | pedestrian killed in the other hit-and-run
other_driver | person | single | driver charged in the other case
other_term | duration | single | prison term in a 2021 hit-and-run
city_total | quantity | single | fatal hit-and-runs in the city this year
city_total_last | quantity | single | fatal hit-and-runs in all of last year
fund | money | single | money raised for the family
reward | money | single | reward offered for information
next_hearing | date | single | pretrial conference
vigil_day | date | single | day of the memorial ride
bike_lane_plan | date | single | year in which a protected lane is planned
other_victim_age | quantity | single | age of the pedestrian in the other case
other_driver_age | quantity | single | age of the driver in the other case
other_term_year | date | single | year of the last comparable case
== ARTICLE 01_channel7_web.txt | KVLD 7 News (web) | 2023-06-12
{deaths=1|Cyclist Killed}, Another Critical After Hit-And-Run On {crash_place=Canal Road|Canal Road}

Posted: 6:12 AM MST Jun 12, 2023
By KVLD Staff

TOLMIE, Ariz. - Police are looking for a dark pickup that plowed into two people on bikes {crash_day=2023-06-10|Saturday} night and kept going.

{first_victim=Quintero|Marisol Quintero}, {first_victim_age=27|27}, {deaths=1|died at the scene} on {crash_place=Canal Road|Canal Road near Ocotillo Street}. The man riding with her, {second_victim=Achterberg|Devin Achterberg}, {second_victim_age=31|31}, is at Saguaro Medical Center with head injuries.

The crash was called in at {crash_time=21:40|9:41 p.m.} Both riders had lights, according to {police_speaker=Nakai|Sgt. Lorena Nakai}.

"Somebody out there has a truck with a broken headlight and a conscience," {police_speaker=Nakai|Nakai} said. Silent Witness is offering {reward=2000 usd|$2,000}.

It is the {city_total=5|fifth} deadly hit-and-run in the city in 2023. There were {city_total_last=6|six} in all of last year. On {other_crash_day=2023-05-20|May 20}, {other_victim=Beal|Thomas Beal}, {other_victim_age=70|70}, was run down outside a pharmacy; {other_driver=Ruelas|Monica Ruelas}, {other_driver_age=22|22}, has been charged in that case.

WATCH: Monsoon outlook for the Valley
== ARTICLE 02_tolmie_daily_star.txt | Tolmie Daily Star | 2023-06-15
Second Cyclist Dies As Suspect In {crash_place=Canal Road|Canal Road} Crash Is Held On {bond_first=250000 usd|$250,000} Bond

Hank Oyelaran, Tolmie Daily Star

The second of two cyclists mowed down last weekend died {second_death_day=2023-06-14|Wednesday}, hours before a judge was due to hear about the man accused of leaving them on the shoulder.

{second_victim=Achterberg|Devin Achterberg}, a middle-school band director, never regained consciousness, his sister said. He was {second_victim_age=31|31}. His fiancee, {first_victim=Quintero|Marisol Quintero}, {first_victim_age=27|27}, had died where she fell, bringing the toll of the crash to {deaths=2|two}.

{driver=Kessinger|Bradley Kessinger}, {driver_age=46|46}, was booked {arrest_day=2023-06-13|Tuesday} after officers found him at {arrest_place=storage unit in Sandoval|a rented storage unit in Sandoval}. Inside was a gray {truck=Ram 1500|Ram 1500} with a smashed right headlight. {tip=body shop|A body shop employee had phoned in} to say that a customer wanted a windshield replaced for cash.

At his initial appearance Wednesday evening, {judge_first=Pruitt|Justice of the Peace Walt Pruitt} set bond at {bond_first=250000 usd|a quarter of a million dollars}. {prosecutor=Lindgren|Deputy County Attorney Kara Lindgren} had wanted {bond_asked=400000 usd|$400,000}. {driver=Kessinger|Kessinger} was held on {counts=1|one count} of leaving the scene of a fatal accident, and {prosecutor=Lindgren|Lindgren} told the court more would follow.

{defense=Stavros|Public defender Nick Stavros} said that his client believed he had hit a dog.

{driver=Kessinger|Kessinger} was convicted of driving under the influence in {prior_dui=2014|2014}, court records show. {police_speaker=Nakai|Sgt. Lorena Nakai} said that after three days it was {dui_suspected=no|not possible to tell if he had been drinking}.

Friends plan a memorial ride {vigil_day=2023-06-18|Sunday}. An online appeal has brought in {fund=38400 usd|$38,400}.
== ARTICLE 03_tolmie_daily_star.txt | Tolmie Daily Star | 2023-07-11
{driver=Kessinger|Kessinger} {plea=not guilty|Pleads Not Guilty} In Deaths Of {deaths=2|Two Cyclists}

Hank Oyelaran, Tolmie Daily Star

In an orange jumpsuit and reading glasses, {driver=Kessinger|Bradley Kessinger} said two words {arraign_day=2023-07-10|Monday} in Pima Wells Superior Court: "{plea=not guilty|Not guilty}."

A grand jury indicted the {driver_age=46|46-year-old} HVAC contractor last month on two counts of manslaughter and {counts=2|two} of fleeing a fatal crash. {judge_arraign=Ybarra|Judge Celeste Ybarra} doubled his bond to {bond_later=500000 usd|$500,000} after {prosecutor=Lindgren|prosecutor Kara Lindgren} said he had moved {truck=Ram 1500|the Ram} twice to hide it.

His {truck=Ram 1500|Ram 1500} was going {speed=63 mph|63 mph} when it struck the couple, investigators say. The posted limit on that stretch is {limit=35 mph|35}.

{second_victim=Achterberg|Achterberg} and {first_victim=Quintero|Quintero} were to be married in October. They were hit from behind on {crash_day=2023-06-10|June 10}; he hung on until {second_death_day=2023-06-14|June 14}.

{defense=Stavros|Stavros}, the public defender, called the speed estimate "guesswork from a doorbell camera". A pretrial conference is set for {next_hearing=2023-08-21|Aug. 21}.

In the last comparable case here, in {other_term_year=2021|2021}, a delivery driver got {other_term=7.5y|7 1/2 years}.
== ARTICLE 04_spoke_and_street.txt | Spoke & Street (advocacy newsletter) | 2023-07-14
What We Know About {crash_place=Canal Road|Canal Road}

It was {crash_time=21:40|about 20 minutes to ten at night}. There was no shoulder stripe and no street lamp on {crash_place=Canal Road|Canal Road}. The pickup, by the police's reckoning, was doing {speed=63 mph|28 miles an hour over} the {limit=35 mph|35-mph} limit.

{deaths=2|Two of our members} are dead. The accused {plea=not guilty|denied the charges} at {arraign_day=2023-07-10|this week's} arraignment. He had first been given a bond of {bond_first=250000 usd|$250,000}.

We owe the {arrest_day=2023-06-13|June 13} arrest to {tip=body shop|a worker at a repair shop}, not to any camera: the city has none there.

A protected lane is in the capital plan for {bike_lane_plan=2026|2026}. We are asking for it now. Write to the council; a template is on our site.
