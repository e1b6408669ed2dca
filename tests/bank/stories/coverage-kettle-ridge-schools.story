STORY: kettle-ridge-schools
TOPIC: a school board in Ohio votes to close four elementary schools and is taken to court by parents
== SLOTS
decision | outcome | agree | the board votes for the closures
vote | score | agree | vote of the board
day | date | agree | day on which the meeting began
closed | quantity | agree | schools to be closed
first_plan | quantity | agree | schools to be closed under the plan of the autumn
moved | quantity | agree | pupils who have to change school
enrollment | quantity | variant | pupils of the district now
enrollment_2012 | quantity | agree | pupils of the district in 2012
deficit | money | agree | shortfall in the district's budget
savings | money | dispute | what the closures save in a year
superintendent | person | agree | superintendent of the district
president | person | agree | president of the board
swing | person | agree | board member whose vote decided
speakers | quantity | agree | people who spoke at the meeting
end_hour | time | agree | when the vote was taken
jobs | quantity | agree | posts to be cut
levy_margin | quantity | agree | votes by which the levy failed
levy_when | date | agree | when the levy failed
levy_next | date | agree | day on which voters decide on a levy again
fee | money | agree | new fee for high school sport
sycamore | date | revision | when Sycamore Hollow is to close
husband | person | agree | father who leads the parents' group
wife | person | agree | mother who leads the parents' group
group | organisation | agree | parents' group against the closures
carver_year | date | agree | year in which the Carver school was built
first_class | date | agree | first day of the next school year
== ARTICLE 01_kettle_ridge_courier.txt | Kettle Ridge Courier | 2022-03-16
{vote=4-3|4-3}, after midnight: board {decision=closes|shuts} {closed=4|four elementaries}

KETTLE RIDGE, Ohio — The vote that {speakers=94|94 people} had lined up to stop took less than a minute. At {end_hour=00:40|12:40 a.m. on Tuesday}, with the custodians waiting in the hallway and a toddler asleep on a coat beneath the second row, the Kettle Ridge Board of Education {decision=closes|decided to close} Lindgren, Carver, Sycamore Hollow and Washburn elementary schools for good.

The tie was broken by {swing=Prewitt|Lorna Prewitt}, a retired dental hygienist who won her seat in 2019 on a promise to protect neighborhood schools. She wept as she said yes. "If we wait, the state comes in and does it for us, and the state doesn't know your kids' names," she said.

{day=2022-03-14|Monday}'s session at the high school auditorium had been moved twice to find a larger room. The sheriff's office counted 740 people inside at the peak and put four deputies at the doors. One man was escorted out for throwing a rolled-up agenda, which struck nobody.

Superintendent {superintendent=Etcheverry|Marisol Etcheverry}, hired from Toledo two summers ago, told the audience that the district had room for 13,000 children and had {enrollment=9340|9,340}. In {enrollment_2012=12100|2012 it taught 12,100}. Births in the county have fallen in eight of the last ten years, and 610 families have taken state vouchers to private or religious schools since the rules were loosened.

The closures will {savings=7.1m|save $7.1 million a year}, she said, toward closing {deficit=18.6m|a gap of $18.6 million}. The rest is to come from the elimination of {jobs=88|88 positions}, 31 of them teachers, a freeze on textbooks and dearer athletics. A high school student who plays a sport will pay {fee=185|$185 a season}, up from $120, with a ceiling of $450 per family.

In the fall the administration had proposed {first_plan=7|closing seven buildings}. Parents at Bellweather, Knox and Harding talked it down, in part by showing that the bus rides would exceed an hour.

No group has fought harder than {group=Keep Our Corners|Keep Our Corners}, run from the dining room of {husband=D Whitcomb|Darnell} and {wife=K Whitcomb|Keisha Whitcomb} on Pruitt Street, two doors from Carver. Mrs. Whitcomb, 38, an actuary with an insurer in Columbus, had three minutes at the microphone and used them to walk through a spreadsheet. By her reckoning {savings=3.9m|no more than $3.9 million} would be saved once busing, moving vans and the mothballing of boilers were paid for. Her husband, who coaches the eighth-grade wrestlers, said simply that his grandmother had scrubbed those floors.

Carver, {carver_year=1926|built in 1926}, is the oldest school still in use in the county and has 233 pupils, the fewest of any. Lindgren, with 341, is the newest of the four and got a roof in 2016 that cost $1.2 million. Parents there shouted the figure whenever the president of the board, {president=Tilden|Howard Tilden}, called for order.

Tilden, a feed dealer in his third term, said he'd been to 15 living-room meetings since Christmas and understood the anger. "But you can't run a furnace on anger," he said.

Voting no were Rafe Castleberry, Denise Olmstead and Yusuf Barre, the board's newest member, who argued for a delay until after {levy_next=2022-05-03|the May 3 levy}. It asks for 4.9 mills, or about $172 a year on a house valued at $100,000. The last attempt, {levy_when=2021-11|in November}, went down by {levy_margin=812|812 votes} out of 20,306 cast.

The doors of all four, Sycamore Hollow's included, close {sycamore=2022-06|on June 3}. The new year {first_class=2022-08-24|begins Aug. 24}.
== ARTICLE 02_buckeye_public_media.txt | Buckeye Public Media | 2022-03-15
Where will the children go? An Ohio district chooses

In Kettle Ridge, an old glass-making city of 58,000 between the interstate and the river, the board of education has {decision=closes|voted to shutter} {closed=4|a third of its twelve grade schools}, in a decision that reached well past bedtime and may end in a courtroom.

The plan, approved {vote=4-3|by the narrowest of margins} {end_hour=00:40|early this morning}, sends {moved=1126|1,126 children} to other buildings when {first_class=2022-08-24|classes resume in late August}. Most of them will go to Bellweather or Harding, whose lunchrooms were designed for half the number they'll be asked to feed. Etcheverry's staff says that lunch will start at 10:25.

What's happening here is happening in a lot of places. Public enrollment in Ohio slid by 3 percent in the first year of the pandemic, and researchers at Bowling Green State expect the state's number of high school graduates to fall by another 11,000 by 2033. Districts in Akron, Dayton and Lorain have all weighed consolidation in the past five years. Money from Washington has postponed the reckoning; Kettle Ridge received $22 million of it, to be spent by September 2024, and has used some $9 million for ventilation and tutoring.

Now there are {enrollment=9340|some 9,300 students}, and the treasurer, Phil Abernathy, projects 8,500 by 2027. Without cuts, he said, the district would be in fiscal emergency by the following spring and a state commission would take the checkbook.

Voters haven't been eager to help. They rejected a levy {levy_when=2021-11|last fall}, 52 percent to 48, with precincts on the east side, where all the doomed schools but one are located, giving it the strongest support. That's a bitter point for people like {husband=D Whitcomb|Darnell Whitcomb}. "We said yes and they close us. They said no and they keep theirs," he told me outside the auditorium {day=2022-03-14|on Monday}, holding a sign that his 9-year-old had lettered. Inside, {speakers=94|more than 90 speakers} took their turns, one of them in Somali through an interpreter.

The couple's organization, {group=Keep Our Corners|Keep Our Corners}, has 1,900 members on Facebook, and a lawyer. {wife=K Whitcomb|His wife} says that it'll ask a judge to look into whether the board held the hearings that state law requires. By the group's count, it held two and needed to hold four, one in each attendance zone.

The superintendent, {superintendent=Etcheverry|Dr. Etcheverry}, disagrees. She says that the law speaks of the district as a whole, and points to five forums over the winter that drew more than 1,400 people in total. She also defends the arithmetic. It costs $11,900 a year to educate a pupil at Carver, she says, against $8,700 at Knox. "{savings=7.1m|Seven-point-one million} is a conservative number," she told us.

There is history in these hallways. When Carver {carver_year=1926|opened its doors in the 1926 school year}, it was named for a glassworks foreman, Elias Carver; in 1968, at the request of Black parents, the board declared that the name would henceforth honor the scientist George Washington Carver. A mural of peanut plants survives in the gym. A developer has asked about turning the building into 46 apartments for seniors.

For teachers the wait isn't over. {jobs=88|Eighty-eight jobs} will go, and notices must be out by April 29. The union president, Colette Armitage, expects about 20 retirements, which could spare that many younger colleagues.

And for high schoolers there's another bill in the mail. {fee=185|The charge for playing a sport goes to $185}. Junior Tobias Renner, who runs cross country in the fall and track in the spring, did the math on his phone. "That's a used bike," he said.
== ARTICLE 03_tri_state_dispatch.txt | Tri-State Dispatch | 2022-03-23
Parents sue over Ohio school closings as board grants one campus an extra year

KETTLE RIDGE, Ohio — A married couple and five other parents asked a county judge on Tuesday to block the shutdown of {closed=4|four elementary schools} here, a day after trustees softened the blow for one of them.

The complaint, which runs to 27 pages, was filed in the Court of Common Pleas by {husband=D Whitcomb|Darnell Whitcomb} and {wife=K Whitcomb|Keisha Whitcomb}, whose two daughters attend Carver Elementary, and accuses the board of breaking the state's open meetings law by settling the matter in private messages beforehand. It quotes 16 texts, obtained through a records request, including one in which {president=Tilden|board President Howard Tilden} tells an unnamed colleague, "We have our four if L. holds."

Tilden acknowledged sending it. In a phone interview he said that he'd been guessing. "I guess at ballgames too," he said.

The reference, according to the suit, is to {swing=Prewitt|Lorna Prewitt}, who {vote=4-3|cast the decisive fourth vote} at the meeting that {day=2022-03-14|opened on March 14} and ran into the small hours. Recall petitions against her and Tilden were taken out last week. Organizers need 2,870 signatures for each, equal to 15 percent of the ballots cast in the city at the last governor's election, and said they had collected about 1,000 over the weekend.

At a special session on Monday evening, which lasted 35 minutes and was attended by fewer than 100 people, the board voted 6-1 to keep {sycamore=2023-06|Sycamore Hollow open until June 2023} after engineers reported that the school meant to take its children, Harding, had a cracked retaining wall. Repairs are estimated at $870,000. The change trims the number of youngsters who must move this summer from {moved=1126|1,126} to 838. Olmstead, who had opposed the closures, was the lone dissenter; she said the reprieve only split the neighborhoods.

{superintendent=Etcheverry|The superintendent, Marisol Etcheverry}, said the pause would cost about $1.5 million, to be drawn from reserves, which stand at $6.2 million. She has dropped none of the other measures.

The plaintiffs contest the numbers on which the decision rests. In an affidavit, Ms. Whitcomb puts {savings=3.9m|the yearly benefit at $3.9 million}. Her calculation leaves out possible proceeds from the sale of the properties, appraised together at $2.6 million, and counts the added cost of nine bus routes.

Judge Marguerite Oakes set a hearing for April 6 on their request for a temporary order. A similar case in Youngstown in 2014 was dismissed within a month, though one in Mansfield led to a settlement under which the district held new hearings and then closed the schools anyway.

Kettle Ridge's schools taught {enrollment_2012=12100|12,100 pupils a decade ago}, when the Ostrander glass plant still ran three shifts. It shut in 2015 with the loss of 1,050 jobs. An electric-vehicle battery maker has said it may build on the site, and its opponents have seized on that as grounds for waiting, but the company has named no date.

The first proposal, released in October, {first_plan=7|would have done away with seven}.

Finances depend heavily on {levy_next=2022-05-03|the first Tuesday in May}, when residents will be asked again for a property tax. {levy_margin=812|A swing of 407 votes would have carried it} the last time. Without the income, the {deficit=18.6m|$18.6 million hole} would reopen in two years even with every cut in place, the treasurer told the board.

A poll of 400 likely voters by Lakeland Research, taken for the teachers' union before the closures, had the levy ahead by 49 percent to 41. Its margin of error is 4.9 points.
