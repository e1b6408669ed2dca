STORY: missouri-map-ruling
TOPIC: Missouri's supreme court strikes down the state's congressional map, but leaves it for this year's election; the legislature appeals
== SLOTS
day | date | agree | day of the ruling
split | score | agree | vote of the court
author | person | agree | justice who wrote the opinion
result | outcome | agree | what became of the map
districts | quantity | agree | congressional districts in the state
this_year | outcome | agree | whether this year's election uses the old map
redraw | date | agree | day by which a new map is due
plaintiffs | quantity | agree | voters who sued
dissent | person | agree | justice who wrote the dissent
intent | cause | dispute | why Columbia was split
city | place | agree | city cut into three districts
governor | person | agree | governor
primary | date | agree | day of the primary
rep_share | quantity | single | Republican share of the vote in House races
rep_seats | quantity | agree | seats the map was drawn to give Republicans
pages | quantity | single | pages of the opinion
next_step | outcome | revision | whether the legislature appeals
amendment | quantity | agree | share of voters who approved the 2018 amendment
amend_year | date | agree | year of the amendment
president_senate | person | agree | senate president pro tem
emails | person | agree | consultant whose emails were evidence
== ARTICLE 01_interior_press.txt | Interior Press | 2022-07-13
Missouri court {result=struck|voids} congressional map

JEFFERSON CITY, Mo. (IP) - The Missouri Supreme Court {result=struck|threw out} the state's congressional boundaries {day=2022-07-13|Wednesday}, ruling {split=4-3|4-3} that lawmakers had unlawfully favored Republicans, but {this_year=old|left them in place for this year's elections}.

Chief Justice {author=Sandoz|Winifred Sandoz} wrote that the map's treatment of {city=Columbia|Columbia}, a university city divided among three districts, could not be squared with a constitutional amendment that voters approved in {amend_year=2018|2018}.

The legislature must adopt a new plan for the {districts=8|eight seats} by {redraw=2023-02-15|Feb. 15}, the court said. If it does not, a panel of retired judges will.

In dissent, Justice {dissent=Ott|Raymond Ott} said the majority had "found a ruler in the constitution where there is only a compass."

{plaintiffs=11|Eleven voters} and a civic group had sued. The office of Gov. {governor=Maddux|Carl Maddux}, a Republican, said he was disappointed. Legislative leaders said {next_step=undecided|they were weighing an appeal}.
== ARTICLE 02_boone_county_examiner.txt | Boone County Examiner | 2022-07-14
'One town again': court tells legislature to put Columbia back together

COLUMBIA - Phyllis Abernathy-Cole has lived in the same brick bungalow on Ash Street since 1978, and was informed last summer that she and the neighbors across the street, with whom she shares a snowblower, would henceforth vote for different congressmen. On {day=2022-07-13|Wednesday} morning, on the back porch, with a grandchild reading aloud from a tablet, she learned that she had won.

She is {plaintiffs=11|one of 11 people} who with the League for Fair Districts went to court in September of last year. The Supreme Court's opinion, {pages=94|94 pages} long, holds that the {districts=8|eight-district} plan violates a clause, added to the Missouri Constitution by {amendment=62|62 percent of the voters} in {amend_year=2018|2018}, that forbids maps drawn "with the purpose or the effect of unduly favoring a political party."

Four justices, two of them appointed by Republican governors, made the majority. {author=Sandoz|Chief Justice Sandoz}, who spent 16 years as a trial judge in Springfield, dwelt at length on {city=Columbia|this city}. Under the plan Boone County's largest town is carved along Providence Road and Interstate 70 so that its 126,000 residents are outnumbered in each of the three districts they share, one of which extends to the Iowa line and another to the suburbs of St. Louis, 110 miles off.

The mapmakers said in depositions that {intent=growth|the city was split because it had grown faster} than the counties around it and that the pieces were needed to balance the population. The League said that {intent=partisan|the aim was to drown Democratic votes}, and produced messages from a Kansas City consultant, {emails=Lindqvist|Dale Lindqvist}, who had written to a legislative aide: "CoMo goes in the blender." He later testified that he had been talking about a smoothie shop.

"We don't need to decide whether it was a joke," the chief justice wrote. "We have the blender."

The practical effect this year is nil. {this_year=old|Ballots with the old lines are printed} for the primary on {primary=2022-08-02|Aug. 2}, and about 31,000 have been returned by mail. The court noted that changing them would cost counties $6 million and confuse soldiers overseas.

Boone County Clerk Teresa Nakamura was relieved. "I'd have had four days to recode 63 precincts," she said. "I'm a patient person but I'm not a wizard."

Republican legislators from the area were angry. Rep. Jubal Stroeh of Hallsville said that he would introduce a measure to return judicial selection to a statewide vote. Missouri has used a nominating commission for its high court since 1940, and attempts to undo it failed in 2012 and 2016. {governor=Maddux|Gov. Maddux}, asked at a county fair in Sedalia, said that he hadn't read the decision and that he "wouldn't lose sleep over somebody else's homework."

{dissent=Ott|Justice Ott's} dissent, joined by two colleagues, argues that the plaintiffs' expert, a mathematician at Wabash Valley University who had a computer draw 20,000 alternative plans, ought not to have been believed. All but 37 of those gave Democrats at least two seats. The plan in use was {rep_seats=7|built to give them one}.

Abernathy-Cole, 71, taught seventh-grade civics. She said that she planned to frame page 40.
== ARTICLE 03_thames_review.txt | The Thames Review | 2022-07-16
A Midwestern court redraws the battle for the House

American elections are won, as the saying goes, by whoever holds the pencil. {day=~|This week} seven judges in a sandstone building beside the Missouri river declared that the pencil in their state had been used improperly, and sent it back to its owners.

The decision of Missouri's highest court, reached by {split=4-3|the narrowest of majorities}, is the sixth this year in which state judges have {result=struck|quashed} a congressional map. Two went against Democrats, in New York and Maryland, and three others against Republicans. Because the Supreme Court in Washington ruled in 2019 that partisan line-drawing is beyond the reach of federal judges, the fight has moved to state constitutions, and to clauses that few people had noticed.

Missouri's was noticed, since it was put there deliberately. A ballot measure supported by {amendment=62|more than three-fifths of voters} in {amend_year=2018|2018} bars plans that tilt the field too far. In this case the tilt was not subtle. Republican candidates received {rep_share=57|57 per cent of the votes} cast for the House in 2020, and the map, adopted the next year, was expected to deliver {rep_seats=7|seven seats out of eight}.

What will change? Nothing in {this_year=old|November, for which the existing lines remain}. Thereafter the maximum gain for Democrats would be two seats, according to Carlotta Weems of the Redfern Group, who keeps a tally of such things; more probably it will be one, in a district anchored by {city=Columbia|Columbia} and Jefferson City. In a chamber where the majority is now nine, that matters.

It would matter more if the ruling were imitated. Nineteen states have constitutional language of some sort about fairness, and lawsuits are pending in five of them. In Kansas a lower court has heard closing arguments; in Utah a trial is set for the spring. "Judges read one another," said Professor Ambrose Tully of the University of Wessex. "They'd deny it, but they do."

{author=Sandoz|Winifred Sandoz}, who wrote for the majority, is an unlikely radical. A Methodist preacher's daughter, appointed by a Republican in 2011, she had voted with the conservative side in 80 per cent of divided cases. Her style is dry. {emails=Lindqvist|A strategist's} electronic message that proposed to put the university town through a kitchen appliance is quoted eleven times.

The party that lost has options. It could comply, grudgingly; it could take the case to the federal Supreme Court, where at least four justices have shown an interest in the theory that state courts have no business meddling with what legislatures decide about federal elections; or it could ask the voters to repeal the amendment. {president_senate=Hale|Weston Hale}, who leads the state Senate, told supporters in Joplin that he was "in no hurry to do the court's chores". But the judges have given him a date, {redraw=2023-02-15|mid-February}, and three pensioned colleagues are standing by with pencils of their own.

History offers both sides some comfort. After Pennsylvania's court imposed a map in 2018, Democrats won half of the state's seats. After Ohio's rejected one, and then another, and then a third, the legislature simply ran out the clock.
== ARTICLE 04_gateway_dispatch.txt | Gateway Dispatch | 2022-07-22
Missouri Republicans {next_step=appeal|ask U.S. Supreme Court to revive map}

JEFFERSON CITY - Lawyers for the leaders of Missouri's legislature {next_step=appeal|petitioned the U.S. Supreme Court} on Thursday to restore the state's congressional districts, and asked that the order to draw new ones be suspended in the meantime.

The filing, 41 pages with an appendix ten times as thick, contends that the Constitution leaves the "manner" of electing members of the House to "the Legislature" of each state, and that a state court cannot take it away. "A judge's robe is not a legislator's desk," it says.

It is signed by Nathaniel Graebner, a former U.S. solicitor general, whose firm has a contract with the General Assembly for up to $450,000. Defense of the map in the state courts has cost taxpayers $1.3 million so far, records show, and the court has ordered that the plaintiffs' fees, not yet calculated, be paid as well.

Senate President Pro Tem {president_senate=Hale|Weston Hale}, R-Neosho, and House Speaker Dawn Prewitt, R-Liberty, said that they would not call a special session this year. Lawmakers return on Jan. 4, which would leave six weeks before the deadline of {redraw=2023-02-15|Feb. 15}.

"If the answer from Washington is no, we'll do the job then," Prewitt said. "We've drawn it once."

Democrats hold 10 of 34 seats in the Senate and can filibuster there. Minority Leader Shawnee Oyelaran, D-St. Louis, said that her caucus would not let through "the same map with a mustache." They held the floor for 26 hours over the original in May of last year, before two of their number left to catch a flight.

The state court {result=struck|invalidated the plan} {day=2022-07-13|on July 13}, with {author=Sandoz|Chief Justice Winifred Sandoz} and three others finding a partisan effect. {dissent=Ott|Raymond Ott}, one of the three dissenters, is quoted in the new petition on its first page and 17 times after that.

Meanwhile {this_year=old|the campaign goes on under the lines the court rejected}. Early voting for the {primary=2022-08-02|Aug. 2} primaries stood at 58,000 as of Wednesday, the secretary of state's office reported, ahead of the 2018 pace, with an open U.S. Senate seat drawing 21 Republican candidates. In the 4th District, which takes in a slice of {city=Columbia|Columbia}, seven Republicans want to succeed Rep. Verna Kitchell, who is retiring; the leader in fundraising, Cole Yoakum, has raised $1.9 million and says he'd be "fine on any map God or man could draw."

Gov. {governor=Maddux|Carl Maddux} isn't a party to the appeal. A spokeswoman, Jill Hostetler, said that he supported it.

The League for Fair Districts has until Aug. 5 to reply on the suspension. Its director, Amos Pettiford, said that {intent=partisan|the emails showed lawmakers had set out to bury one city's vote}, and that no theory of the Constitution excused it. Hale repeated that {intent=growth|population gains had left no choice}.

The justices are in recess until October but act on emergency requests all year. In March they declined, by 6-3, to block a new map in North Carolina.
