STORY: f-harlan-moss-crash
TOPIC: a racing driver is badly hurt at an American oval track and fellow drivers debate the fences
== SLOTS
driver | person | agree | driver who was hurt
driver_age | quantity | agree | age of the driver
track | place | agree | circuit where it happened
turn | ordinal | conflict | turn where the car hit the fence
lap | ordinal | agree | lap on which he crashed
race_laps | quantity | agree | length of the race in laps
lead_position | ordinal | agree | his place when the crash happened
speed | quantity | agree | speed of the car
cause | cause | conflict | why he crashed
hurt_fans | quantity | revision | spectators hurt
injuries | other | agree | injuries of the driver
coma | duration | conflict | planned length of the induced coma
hospital | place | conflict | hospital to which he was flown
surgeon | person | agree | head of the medical team
surgery_hours | duration | single | length of the operation
winner | person | agree | winner of the race
winner_margin | other | single | winning margin
title_points | quantity | agree | his points lead in the series
team | organisation | agree | his team
owner | person | agree | team owner
wife | person | agree | his wife
fence_cost | money | single | price of a new fence
fence_height | quantity | variant | height of the fence
crowd | quantity | agree | spectators on the day
past_death | date | agree | year of the last death at the track
past_death_name | person | single | driver who died then
red_flag | duration | agree | length of the stoppage
boycott | polarity | single | whether drivers voted to skip the next race
next_race | place | agree | next race of the series
votes | score | single | drivers' vote
series | organisation | agree | body that sanctions the series
stand_in | person | single | driver who takes his seat
series_wins | quantity | agree | wins of the driver this season
career_start | date | agree | year of his first race in the series
pit_crew | quantity | single | crew members of the driver's team
chief_steward | person | agree | race director
rookies | quantity | single | rookies in the field
field | quantity | agree | cars that started
cautions | quantity | single | caution periods in the race
pole | person | single | driver who started from the pole
indy_ban | date | single | year another oval was dropped from the calendar
== ARTICLE 01_speedway_wire.txt | Speedway Wire | 2015-08-17
Moss in coma after car flies into fence at {track=Kesquah|Kesquah}

KESQUAH, N.Y. - {driver=Moss|Harlan Moss}, the points leader of the {series=Continental Open-Wheel|Continental Open-Wheel Series}, was in a medically induced coma on Monday after debris from another car broke his steering and sent him into the fence at {speed=221|221 mph}, with {lap=143|57 laps to go} in the {race_laps=200|200-lap} Kesquah 500.

{driver=Moss|Moss}, {driver_age=34|34}, has {injuries=skull and pelvis|fractures of the skull and pelvis}. {surgeon=Raghavan|Dr. Meera Raghavan}, who led the team that operated on him for {surgery_hours=6h|six hours}, said he would be kept asleep for {coma=72h|at least three days}.

He was airlifted to {hospital=Mohawk|Mohawk Crossing Medical Center}. {wife=Jolene|His wife, Jolene}, who is expecting their second child in October, flew from Charlotte.

The crash came as a pack of six cars dived for the pits, {lead_position=2|with Moss running second}. {cause=debris|A brake duct that had come off a rival's car bounced twice and struck the left front of his}. He hit {turn=2|the wall on the way out of Turn Two}, rode up and tore down 60 feet of {fence_height=21ft|21-foot} fencing. {hurt_fans=9|Nine fans} were treated, none in danger.

The race was halted for {red_flag=74m|74 minutes}. {winner=Teixeira|Bruno Teixeira of Brazil} won by {winner_margin=0.38s|0.38 seconds}, and did not go to Victory Lane. "I'll keep it in the truck," he said of the trophy. "It's not for today."

The start had been delayed for half an hour by a shower. {pole=Lindahl|Per Lindahl of Sweden} led from the pole, and {field=22|22 cars} ran for most of the afternoon in a bunch so tight that {cautions=4|four caution periods} did nothing to thin it out. {rookies=5|Five} of the drivers had never raced there.

{chief_steward=Dockery|Race director Phil Dockery} said that officials would look at every frame. "I won't guess," he said. "I've been doing this for 30 years, and the guess is always wrong."

About {crowd=38000|38,000 people} were on hand. The last fatality here came in {past_death=2003|2003}, when {past_death_name=Aldous|Ricky Aldous} was killed in practice.

{driver=Moss|Moss}, who drives for {owner=Halberd J|Jim Halberd's} team, {team=Halberd|Halberd Racing}, leads the standings by {title_points=61|61 points}. He has won {series_wins=3|three races} this season and has driven in the series since {career_start=2007|2007}, when he came up from sprint cars as a 26-year-old mechanic's son from Terre Bonne, Ind. The next race is on Sunday at {next_race=Sonoma|Sonoma}.
== ARTICLE 02_mohawk_valley_times_leader.txt | Mohawk Valley Times-Leader | 2015-08-18
Fence held, fans say, but not by much

By Doreen Kaszuba

Section 114 has 22 rows. On Sunday a suspension arm came to rest in Row 9, on a cooler.

"I was holding a funnel cake and then I wasn't," said Chip Sadowski, 52, of Herkimer, who has sat in that seat since the track opened. {hurt_fans=14|Fourteen people} went to hospitals or first-aid tents, a spokesman for {track=Kesquah|the speedway} said, raising Monday's figure by five. Two were kept overnight.

{driver=Moss|Harlan Moss}, who drove the car that the arm belonged to, had been flown from the infield to {hospital=St Anselm|St. Anselm's in Utica}, where {surgeon=Raghavan|chief of trauma Meera Raghavan} said he had moved his left foot. {coma=7d|Doctors plan to keep him under for a week}.

What happened at {turn=3|the third turn} is on ten thousand phones. He had {lead_position=2|one car ahead of him} and {lap=143|143 laps behind him}, when {cause=tire|his right rear tire let go}, and the car, doing {speed=221|more than 220 miles an hour}, simply stopped steering. In the grandstands of {crowd=38000|38,000} nobody is quite sure he remembers the noise.

His crew, {pit_crew=9|nine people in blue}, stayed by the transporter until after dark. One of them had a radio on and another told him to turn it off. {chief_steward=Dockery|The race director, Phil Dockery}, walked over and shook hands with each of them.

The town board meets Thursday to talk about the fence, which is {fence_height=21ft|seven yards} high and was put up in 1998. A stronger one would cost {fence_cost=4.2m|$4.2 million}. "I've got potholes," said Supervisor Ruth Gehman, "but I don't have any you can fall out of at that speed."

The stoppage ({red_flag=74m|an hour and a quarter}) was long enough to empty the beer stands. {winner=Teixeira|The winner} drove his victory lap with his visor down.

{past_death=2003|Twelve years ago}, when a driver died here, the same questions were put on an agenda and taken off it. A petition started on Monday by the mother of a boy in Section 116 had been signed by nightfall by more people than live in the township.
== ARTICLE 03_grid_and_paddock.txt | Grid & Paddock (British motorsport magazine) | 2015-08-20
Drivers think again about going round in circles

Nobody in {series=Continental Open-Wheel|American open-wheel} racing takes the pack lightly, but on Wednesday for the first time in years they voted. {boycott=no|They will race} at {next_race=Sonoma|Sonoma} on Sunday, and after that they want a meeting.

{driver=Moss|Moss} is {driver_age=34|34}, has been at it since {career_start=2007|2007}, and until Sunday was having the summer of his life, with {series_wins=3|three victories}. Of the {field=22|twenty-two who took the green flag}, nobody would be found to say that he had done anything foolish.

One of the ovals on which his generation grew up was struck off the calendar in {indy_ban=2011|2011}. It did not reappear, and is a supermarket.

It was a near thing: {votes=15-9|15 to 9}, in a room above a diner, with a phone passed round for those in Europe. {winner=Teixeira|Teixeira} was for staying at home. {owner=Halberd J|Jim Halberd, who owns} {team=Halberd|the team for which} {driver=Moss|Moss} drives, has put {stand_in=Cortez|Lara Cortez} in the empty car and had his name left on the side.

News of {driver=Moss|him} is better than it was. {wife=Jolene|Jolene Moss} has posted a photograph of two hands. He has {injuries=skull and pelvis|a cracked skull, a broken pelvis} and a great many friends.

Let us be plain about numbers. The {title_points=61|61-point} margin by which he heads the table will be gone in a fortnight, and no one would take it. The Kesquah 500 is {race_laps=200|two hundred laps} and covers most of the distance from London to Berlin by a road that has no bends in it. At {speed=221|356 km/h}, a car leaves the ground on a cushion that wind tunnels do not show. That the fence ({fence_height=21ft|6.4 m}) stayed up is a matter for the makers; that {hurt_fans=14|fourteen} people are bruised, a matter for those who sold them the seat.

An insider says the series has had two studies of the problem in a drawer since 2011. It does not deny it; it says they were long.
