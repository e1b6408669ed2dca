STORY: senate-rail-filibuster
TOPIC: a senator talks through the night against a freight rail safety bill and the motion to end debate fails; a trimmed bill advances a week later
== SLOTS
derail_when | date | agree | month of the derailment
fee | other | agree | charge that farmers dislike
speaker | person | agree | senator who held the floor
length | duration | variant | length of the floor speech
start_day | date | agree | day the speech began
vote_day | date | agree | day of the failed vote to end debate
tally | score | agree | count on the motion to end debate
needed | quantity | agree | votes needed to end debate
crossed | quantity | conflict | Republicans who voted to end debate on 12 June
cost | money | agree | cost of the bill as first written
derail_place | place | agree | where the 2013 derailment happened
derail_dead | quantity | agree | dead in the 2013 derailment
leader | person | agree | Senate majority leader
result | outcome | agree | result of the first motion to end debate
next_vote | date | revision | when the Senate would vote again
sponsor | person | agree | chief sponsor of the bill
cookbook | other | agree | what she read aloud
crossings | quantity | agree | crossings to be rebuilt under the first bill
absent | quantity | agree | senators who did not vote on 12 June
== ARTICLE 01_potomac_ledger.txt | Potomac Ledger | 2014-06-12
Rail safety bill {result=blocked|stalls in Senate} after all-night speech

WASHINGTON - A sweeping overhaul of freight rail safety rules {result=blocked|fell short} in the Senate on {vote_day=2014-06-12|Thursday}, hours after a first-term Republican from Nebraska surrendered the floor that she had held through a long and at times surreal night.

The vote to cut off debate was {tally=57-41|57 to 41}, three fewer than the {needed=60|60} that Senate rules demand. {crossed=5|Five Republicans} joined every Democrat who was present, among them both senators from Ohio's neighbor to the east, Pennsylvania, where crude oil trains run through the center of Pittsburgh. {absent=2|Two members} were absent, one for the funeral of a brother.

Senator {speaker=Marchbanks|Delia Marchbanks} began speaking at 6:12 p.m. on {start_day=2014-06-11|Wednesday} and yielded at 8:49 the next morning, {length=14h37|14 hours and 37 minutes} later, her voice reduced to a rasp. She wore flat shoes, leaned from time to time on the desk once used by a predecessor from the Populist era, and sipped water, one of the two beverages that custom allows in the chamber. Somewhere after 3 a.m., with a lone Democrat in the presiding chair and a dozen tourists and interns in the gallery, she turned from grain tariffs to {cookbook=cookbook|a church cookbook} from Kearney and read out the directions for rhubarb pie.

"I am told this is a bill about safety," she said shortly before she sat down. "It is a bill about who pays, and the people who pay are the ones who load wheat in October."

The legislation, written by Senator {sponsor=Brandt|Harold Brandt} of Montana, would spend {cost=11.6bn|$11.6 billion} over six years, partly raised by {fee=car|a fee on every loaded car}, to retire older tank cars, install automatic braking and rebuild {crossings=2300|2,300 grade crossings}. It was drafted after the derailment at {derail_place=Harlan Forks|Harlan Forks, Mont.}, in {derail_when=2013-02|February of last year}, when 31 cars left the track on a frozen curve and the fire that followed killed {derail_dead=19|19 people}.

Relatives of nine of them watched from the gallery. Wendell Azure, whose daughter was a night clerk at the motel beside the tracks, said that he had driven for two days to be there. "I have no quarrel with farmers," he said. "I ran cattle for twenty years."

The majority leader, {leader=Pell|Gordon Pell} of Oregon, accused Republicans of "filibustering a graveyard," and then, in a procedural step that allows him to bring the matter back, switched his own position and entered a motion to reconsider. Aides said that he was in no hurry. With a defense authorization bill and two appellate nominations waiting, a second attempt is not expected until {next_vote=july|after the Fourth of July recess}.

Long speeches have become rarer even as the filibuster itself has become routine. The majority has filed 118 motions to end debate in this Congress, according to the Senate library, and all but a handful were disposed of without anybody speaking past dinner. A Quinlan College poll in May put support for stricter tank car rules at 71 percent nationally, but at 48 percent in the seven states where farm shippers are the railroads' largest customers.

Ms. Marchbanks, 46, a former county attorney who won her seat by fewer than 9,000 votes, is not on the ballot until 2018.
== ARTICLE 02_morning_courier_london.txt | The Morning Courier (London) | 2014-06-13
Pie, tariffs and a hoarse voice: how a Nebraska senator {result=blocked|halted America's rail reform}

It is the sort of thing of which British parliamentarians, who are timed by a clock and cut off by the Speaker, can only dream. For {length=14h37|more than fourteen and a half hours} this week a member of the United States Senate stood at her desk and talked: about wheat, about the Interstate Commerce Act of 1887, about her grandfather's grain elevator and, in the small hours, about {cookbook=cookbook|recipes compiled by the ladies of a Lutheran parish}.

By the time that {speaker=Marchbanks|Delia Marchbanks} stopped, after breakfast, the conclusion was all but foregone. {vote_day=2014-06-12|On Thursday afternoon} the attempt to bring proceedings to a close was {result=blocked|lost}, although {tally=57-41|57 senators supported it and only 41 did not}. In Washington's upper house a majority is not enough; it takes {needed=60|three fifths of the hundred seats} to force a decision.

Democrats had spent weeks wooing the other side and believed on {start_day=2014-06-11|Wednesday} lunchtime, before she took the floor, that seven or eight might come across. In the event only {crossed=4|four members of Mrs Marchbanks's party} did so. "People gave me their word in the corridor," said {sponsor=Brandt|Harold Brandt}, the silver-haired Montanan whose name is on the bill. "I've been here long enough to know what a corridor is worth."

The measure is a response to the catastrophe of {derail_place=Harlan Forks|Harlan Forks}, a settlement of 800 souls on the Great Northern route, where a train of crude from the Bakken fields ran away in {derail_when=2013-02|February 2013}, {derail_dead=19|taking 19 lives}. Investigators found that a hand brake had been left off on the last three wagons. The operator, Bitterroot and Western, has since paid $84 million to the bereaved and the state without admitting fault, and has changed its name.

What farmers dislike is {fee=car|the levy of $38 a wagon}. The American Grain Shippers' Federation, which has spent $2.7 million on lobbying since the new year, calculates that it would add four cents to the cost of moving a bushel to the Pacific. Campaigners retort that the railways earned record profits last year and could absorb the lot.

For European readers the sum involved - {cost=11.6bn|$11.6bn, or about £6.9bn} - may sound modest; Network Rail will spend more than five times that in its present control period. But the programme would be the largest federal intervention in freight lines since Conrail was formed in 1976, and its opponents are candid that they fear the precedent more than the price.

Whether the spectacle did its star any good is unclear. Her office said that it had taken 6,400 telephone calls by noon, running nine to one in favour. Her Democratic opponent of two years ago, a vet from Lincoln, remarked that she had at least improved the state's reputation for baking.

{leader=Pell|Mr Pell}, who leads the Senate's majority, has kept the right to try again. His difficulty is arithmetic. November's elections threaten at least five of his own members, two of them in states where the grain lobby is strong, and each week that passes makes a brave vote less likely. "The dead don't organise," said Lydia Farrant, who follows transport policy at the Hallam Institute. "Shippers do."
== ARTICLE 03_continental_press.txt | Continental Press | 2014-06-19
Senate moves slimmed-down rail bill past hurdle, a week after talkathon

WASHINGTON (CP) - The Senate on {next_vote=2014-06-18|Wednesday} night cleared the way for passage of a scaled-back freight rail safety bill, six days after Republicans had {result=blocked|stopped a broader version}, as leaders of both parties settled for a plan with no charge on shippers.

The procedural motion carried 64-33, with 13 Republicans in favor. It had needed {needed=60|60 votes}, the threshold that it missed {vote_day=2014-06-12|last Thursday}, when the count was {tally=57-41|57-41} and {absent=2|two senators did not vote}. Final passage, which takes a simple majority, is expected early next week.

The agreement was reached faster than anyone had predicted. Majority Leader {leader=Pell|Gordon Pell}, D-Ore., and the ranking Republican on the Commerce Committee, Sen. Luther Vance of Kansas, met on Sunday at Vance's apartment near the Navy Yard and emerged with three handwritten pages, aides to both men said. Those became a 212-page substitute by Tuesday morning.

Under it, spending falls to $8.2 billion from {cost=11.6bn|$11.6 billion}, all of it taken from the general fund and from a diesel tax account that has run a surplus since 2011. Some 1,500 road crossings would be rebuilt rather than {crossings=2300|2,300}. The deadline to take the oldest tank cars out of oil service moves back by two years, to the end of 2019.

Sen. {speaker=Marchbanks|Delia Marchbanks}, R-Neb., whose overnight speech of {length=14h37|14 hours, 37 minutes} held up the earlier draft, voted yes.

"I said my piece and I was heard," she told reporters. "My constituents won't be sent the bill. That was all I ever asked." She said that she had received {cookbook=cookbook|more than 200 copies of the parish cookbook} she read from on the floor, some signed.

Sen. {sponsor=Brandt|Harold Brandt}, D-Mont., the author of the original, called the result "two-thirds of a loaf." He said that he would offer an amendment in the fall to restore the car charge for flammable cargoes alone, which he estimates would bring in $190 million a year.

Families of the {derail_dead=19|19 killed} at {derail_place=Harlan Forks|Harlan Forks} were divided. A group representing six of them issued a statement urging a yes vote, while others said the braking rules, which now apply only to trains of 70 or more loaded tank cars, would not have covered the train that burned there. That train had 64.

"They wrote it so it just misses," said Rosalie Tatum, who lost her husband.

In the House, Transportation Committee Chairman Dale Kiefer, R-Tenn., said that he would take up whatever the Senate sent but would not be bound by it. His panel's own bill, approved 34-22 in March, costs $5 billion and leaves braking to the regulator.

The Association of Class I Carriers, which stayed neutral on the larger bill, endorsed the new one. Shares of two tank car makers rose more than 4 percent on Thursday morning.

The White House said the president would sign the measure, though press secretary Anne Dubrow said he "would have preferred the stronger medicine." About 28 percent of rail accidents involving hazardous goods happen inside city limits, according to the Transportation Department's annual count, which was published on Monday.
