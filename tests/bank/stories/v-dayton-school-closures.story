STORY: v-dayton-school-closures
TOPIC: the Dayton school board votes to close six schools
== SLOTS
closed | quantity | agree | schools to be closed
vote | score | conflict | result of the board's vote
vote_2009 | score | single | result of the closure vote of 2009
closed_2009 | quantity | single | schools closed in 2009
vote_delay | score | single | vote on the motion to delay
day | date | agree | day of the vote
students | quantity | agree | students who must move
enrollment | quantity | agree | students in the district now
enrollment_2005 | quantity | agree | students in the district in 2005
deficit | money | agree | budget gap next year
savings | money | conflict | yearly savings from the closures
levy_date | date | agree | day of the failed tax levy
levy_sum | money | single | yearly yield of the failed levy
levy_yes | quantity | single | share of voters who backed the levy
levy_no | quantity | single | share of voters who rejected the levy
superintendent | person | agree | superintendent of the district
board_president | person | conflict | president of the school board
vice_president | person | single | vice president of the board
mover | person | single | member who moved to delay
union_head | person | agree | president of the teachers union
jobs | quantity | agree | positions to be cut
teachers | quantity | single | teachers among the positions
speakers | quantity | agree | people who spoke before the vote
meeting_length | duration | agree | length of the meeting
crowd | quantity | dispute | people outside the building, by police and union
arrests | quantity | single | people arrested
letters | date | single | day by which families get letters
last_day | date | agree | last day of class at the schools
oldest_school | name | agree | oldest of the schools to be closed
oldest_year | date | agree | year in which that school opened
first_list | quantity | agree | schools on the first list
saved_school | name | agree | school that was taken off the list
bus_cost | money | single | extra cost of buses
consultant | money | single | fee of the consultant
parent | person | single | parent who was interviewed
== ARTICLE 01_miami_valley_ledger.txt | Miami Valley Ledger | 2025-02-26
Dayton board votes {vote=5-2|5-2} to close {closed=6|six schools}

By Renee Castellano

After {meeting_length=5h|five hours} of tears and shouting, the Dayton school board voted {vote=5-2|5-2} on {day=2025-02-25|Tuesday} night to close {closed=6|six schools} at the end of the school year.

The decision will move {students=2340|2,340 students} and eliminate {jobs=184|184 positions}, {teachers=97|97 of them} teachers. It is the largest round of closings since 2009, when the board shut {closed_2009=4|four buildings} on a {vote_2009=4-3|4-3} vote.

Superintendent {superintendent=Ellery|Marcus Ellery} said the closings would save {savings=11.5m|$11.5 million} a year. The district faces a deficit of {deficit=38m|$38 million} in the next budget year.

"We have buildings for twice as many children as we have," {superintendent=Ellery|Ellery} said. Enrollment has fallen to {enrollment=11800|11,800} from {enrollment_2005=19600|19,600} in 2005.

Board president {board_president=Pruitt|Yolanda Pruitt} voted for the plan, as did vice president {vice_president=Holloway|Denise Holloway}. "There is no good vote tonight," {board_president=Pruitt|Pruitt} said. "There is only a necessary one."

A motion by {mover=Sandoval|Luis Sandoval} to delay the decision until May failed, {vote_delay=3-4|3-4}.

The schools include {oldest_school=Wolf Creek|Wolf Creek Elementary}, which opened in {oldest_year=1911|1911} and is the oldest in the district. {saved_school=Edgemont|Edgemont Academy}, which had been on the first list of {first_list=7|seven schools}, was spared after parents offered to raise money for a new roof.

In all {speakers=83|83 people} spoke before the vote. Nearly all of them opposed the plan.

Voters rejected a tax levy on {levy_date=2024-11-05|Nov. 5}. It received {levy_yes=46|46 percent} of the vote.

The last day of class at the schools will be {last_day=2025-05-30|May 30}.
== ARTICLE 02_ohio_newswire.txt | Ohio Newswire | 2025-02-26
Dayton to shut {closed=6|six schools} as enrollment falls

DAYTON, Ohio - The Dayton school board has voted to close {closed=6|six schools} and cut {jobs=184|184 positions} to help fill a {deficit=38m|$38 million} gap in its budget, joining a growing list of city districts that have too many buildings and too few children.

The {vote=5-2|5-2} vote on {day=2025-02-25|Tuesday} came after a meeting of {meeting_length=5h|five hours} in which {speakers=83|83 people} spoke. Police said {crowd=400|about 400 people} gathered outside. The Dayton teachers union put the number at {crowd=700|700}. Police arrested {arrests=2|two people} for blocking the entrance.

The closings will affect {students=2340|2,340 students}. The district has {enrollment=11800|11,800 students}, down from {enrollment_2005=19600|19,600} in 2005.

Superintendent {superintendent=Ellery|Marcus Ellery} said the plan would save {savings=15.1m|$15.1 million} a year and that most children would go to a school less than two miles from home.

"These are not numbers, these are neighborhoods," said {union_head=Brandt|Carol Ann Brandt}, the president of the teachers union. She said the district had paid {consultant=620k|$620,000} to a consultant "to tell us what we already knew."

Districts across the Midwest have closed schools as birth rates fall and federal pandemic aid runs out. Cleveland, Columbus and Toledo are all studying closings of their own.

In Dayton, the pressure grew after voters on {levy_date=2024-11-05|Nov. 5} turned down a property tax levy that would have raised {levy_sum=14m|$14 million} a year. {levy_no=54|Fifty-four percent} voted against it.

The district had at first proposed to close {first_list=7|seven schools}. One of them, {saved_school=Edgemont|Edgemont Academy}, was removed from the list last week.

Classes at {closed=6|the six} will end on {last_day=2025-05-30|May 30}.
== ARTICLE 03_channel_nine_dayton.txt | Channel Nine Dayton (web) | 2025-02-27
'Where will they go?' Families ask what's next after school vote

DAYTON - Parents were still looking for answers on Wednesday, a day after the Dayton school board voted {vote=4-3|4-3} to close {closed=6|six schools}.

{parent=Whitlow|Tamika Whitlow} has three children at {oldest_school=Wolf Creek|Wolf Creek Elementary}, which has stood on the same corner since {oldest_year=1911|1911}. She and her mother both went there.

"They told us our kids will be fine," {parent=Whitlow|Whitlow} said. "Where will they go? Nobody can tell me which school, which bus, which teacher."

Superintendent {superintendent=Ellery|Marcus Ellery} told Channel Nine that families of all {students=2340|2,340 students} will get a letter with their new school by {letters=2025-03-21|March 21}. He said the district will spend {bus_cost=1.3m|$1.3 million} more on buses next year, but that the closings will still save {savings=11.5m|$11.5 million} a year.

Board president {board_president=Holloway|Denise Holloway} said the district had no choice with a {deficit=38m|$38 million} budget gap ahead.

The teachers union says it will fight the cuts. Union president {union_head=Brandt|Carol Ann Brandt} said lawyers are looking at whether the board gave the public enough notice. The plan would cut {jobs=184|184 jobs}.

{day=2025-02-25|Tuesday}'s meeting lasted {meeting_length=5h|five hours}, with {speakers=83|83 speakers}. Several were cut off when they went past the two-minute limit. One woman sang.

Not everyone left unhappy. At {saved_school=Edgemont|Edgemont Academy}, which was taken off the list, families have raised $40,000 toward a new roof. The district says the roof will cost ten times that.

What happens next

- Letters to families: by {letters=2025-03-21|March 21}
- Open houses at the new schools: the week of April 7
- Last day of class at the closing schools: {last_day=2025-05-30|May 30}

The district has not said what will become of the buildings.
