STORY: iowa-primary-debate
TOPIC: eight Democrats debate in Iowa over the cost of a health plan; one of them leaves the race a week later
== SLOTS
day | date | agree | day of the debate
number | quantity | agree | candidates on stage
place | place | agree | where the debate was held
front | person | agree | the leader in the polls
plan_cost | money | agree | cost of her health plan over ten years
arithmetic | quote | conflict | who said "arithmetic is not a Republican invention"
next_place | place | conflict | city of the next debate
next_day | date | agree | day of the next debate
donors | quantity | agree | donors needed for the next debate
polls_needed | quantity | agree | polls needed for the next debate
share_needed | quantity | agree | share needed in each poll
viewers | quantity | revision | viewers of the debate
talk_front | duration | variant | speaking time of the leader
poll_front | quantity | agree | leader's share in the Iowa poll
poll_second | quantity | agree | second candidate's share in the Iowa poll
moderator | person | agree | the moderator
sund_raised | money | variant | what Sundaram raised after the debate
caucus | date | agree | day of the Iowa caucuses
length | duration | variant | length of the debate
mayor | person | agree | candidate who told of a brother's death
hog | quantity | agree | jobs lost at the pork plant
== ARTICLE 01_us_newswire.txt | National Newswire | 2019-10-09
Democrats turn on Rothe over health plan's price

MARLOW FALLS, Iowa (NNW) - {number=8|Eight Democratic presidential hopefuls} clashed over the cost of health care {day=2019-10-09|Wednesday} night, with Gov. Marcus Dellinger leading an assault on front-runner {front=Rothe|Elaine Rothe}'s {plan_cost=27tn|$27 trillion} proposal to put every American in a single public program.

"{arithmetic=Dellinger|Arithmetic is not a Republican invention," said Dellinger}, the Colorado governor.

Rothe, a senator from Minnesota, replied that families already pay the bill "in premiums, in deductibles and in dread."

The debate at {place=Carrow|Carrow University} lasted {length=2h30|about two and a half hours}. Rothe spoke the longest, {talk_front=24m|nearly 24 minutes}; former Mayor {mayor=Quill|Bernadette Quill} of Toledo was the most personal, recalling the death of her brother from an overdose.

{moderator=Abernathy|Joyce Abernathy}, who moderated for the Meridian network, twice cut off candidates as they shouted over trade.

The next debate is {next_day=2019-11-20|Nov. 20}. To qualify, candidates must show {donors=165000|165,000 donors} and {share_needed=3|3 percent support} in {polls_needed=4|four polls}.
== ARTICLE 02_heartland_tribune.txt | Heartland Tribune | 2019-10-10
Under fire in Marlow Falls, the leader holds her ground

MARLOW FALLS - For six weeks {front=Rothe|Elaine Rothe} has drawn the largest crowds in Iowa and the softest questions from her rivals. The second of those comforts ended {day=2019-10-09|Wednesday} in the field house of {place=Carrow|Carrow University}, where one after another of the people who would like to have her place in the polls asked how she meant to pay for what she has promised.

The exchange over her health plan took up 31 minutes, by the Tribune's count. She would not say, though {moderator=Abernathy|Joyce Abernathy} put it to her three times, whether taxes on the middle class would rise. "Costs will go down," Ms. Rothe said, and said again. The Kessling Center, a budget research group in Washington that is friendly to neither party, puts the ten-year price of the plan at {plan_cost=27tn|$27 trillion}, about as much as the federal government now spends in six years.

It fell to the candidate with the least to lose to supply the line of the evening. {arithmetic=Sundaram|Representative Dev Sundaram of New Jersey, at the far left of the stage, turned to his neighbor and observed that arithmetic was "not a Republican invention,"} and the students in the bleachers, who had been asked to keep silent, did not.

Mr. Dellinger, who expanded private coverage in Colorado during his two terms as governor, argued for a public option that people could buy at 55. He also had the sharpest exchange on guns, telling Senator Lowell Haines of Delaware, who as a young prosecutor opposed an assault weapons ban, that "some of us buried the children." Mr. Haines, 68, said that he had been wrong and that he had told the parents so.

Three miles from the hall, at the former Brandvold pork plant, which closed in April with the loss of {hog=1140|1,140 jobs}, a union local had set up a screen and three kegs. Few there were moved. "They talked about Mexico, they talked about China, they didn't talk about us till ten o'clock," said Gary Lund, who cut hams for 22 years and now drives a school bus. It was {mayor=Quill|Ms. Quill} who mentioned the plant, and who, asked about opioids, described finding her brother in the basement of the house in which they had grown up.

A Tribune-Fairfax survey on Sunday had Ms. Rothe at {poll_front=27|27 percent} among likely caucusgoers, with Mr. Dellinger at {poll_second=19|19}, Mr. Haines at 14, and nobody else in double digits. One voter in five could not name a first choice. The {caucus=2020-02-03|Feb. 3} caucuses are 116 days away, and in three of the last five contested races the October leader did not win them.

The Meridian network said that {viewers=8.1m|8.1 million people} watched, according to preliminary ratings, well below the 15 million for the first debate in June. The field then was so large that it took two nights to hear everybody.

It will be smaller still when the candidates next meet, in {next_place=Savannah|Savannah, Ga.}, {next_day=2019-11-20|on Nov. 20}. The party has raised the bar, and by the Tribune's reckoning just five have cleared it. Mr. Sundaram, who is at 2 percent, has the {donors=165000|165,000 contributors} demanded of him but only one of the {polls_needed=4|four surveys}.

His night may help. His campaign said that it took in {sund_raised=1.2m|$1.2 million} between the opening statements and breakfast, more than in all of August.
== ARTICLE 03_deccan_standard.txt | The Deccan Standard | 2019-10-11
US Democrats' debate: Sundaram has his moment, but the road ahead is steep

From Our Special Correspondent

MARLOW FALLS (IOWA): The grandson of a Coimbatore schoolmaster stood on {day=2019-10-09|Wednesday} night beneath the rafters of an American basketball hall and, for a little while, had the whole of the Democratic Party listening.

Dev Sundaram, 41, the only Indian-American among the {number=8|eight contenders} who took part in the televised encounter at {place=Carrow|Carrow University}, spoke for barely 11 minutes, less than half of the {talk_front=24m|23 minutes and 50 seconds} allotted by events to Senator {front=Rothe|Elaine Rothe}, who leads the race. But he used them well, in the opinion of most commentators, above all in a passage on immigration in which he produced his mother's first American payslip, from a Newark laundry, for $61.40.

"She kept it to remember what she was worth to them, and I keep it to remember what they were worth to her," he said.

The campaign later claimed that small donations worth {sund_raised=1.2m|over $1.1 million (about Rs. 8 crore)} had come in overnight, of which nearly a third were from people who had never given before. Temples and gurdwaras in Edison and Fremont had organised viewing parties; the one in Edison drew 600.

Health insurance dominated the evening, as it has the contest. Ms. Rothe wishes to abolish the private policies which cover some 150 million Americans and to replace them with a state scheme, at a cost which experts estimate at {plan_cost=27tn|$27 trillion} across a decade. Ms. Abernathy, {moderator=Abernathy|the anchor who conducted the proceedings}, got no direct answer on taxes. Mr. Dellinger was the most persistent critic. {arithmetic=Dellinger|The Governor's jibe that arithmetic had not been invented by the Republicans} was replayed on the morning channels more than any other moment.

India itself came up just once, when Mr. Haines, who heads the Senate's subcommittee on Asia, was asked about Kashmir. He called for the restoration of telephone services there and for "quiet words between friends". Mr. Sundaram, to the disappointment of some in New Delhi and the relief of others, was not asked.

Is there a path? The opinion poll most studied here gives Ms. Rothe {poll_front=27|27 per cent} of those who intend to attend the caucuses on {caucus=2020-02-03|February 3}, and {poll_second=19|19 per cent} to Mr. Dellinger. The man from New Jersey is nowhere near. He must collect three more qualifying polls, each showing {share_needed=3|3 per cent} or better, by November 13 to reach the platform at {next_place=Charleston|Charleston}, where the series resumes {next_day=2019-11-20|a week after that cut-off}.

Prof. Meenakshi Rao, who teaches American politics at a university in Hyderabad, is sceptical. "Debates give you a week of money," she said over telephone. "Iowa wants a year of handshakes." He has made 19 trips to the State; Mr. Haines has rented a house there since February.

His advisers point out that no Indian-American has yet won a delegate to a national convention, and that 4.5 million people now call themselves by that name, with a sizeable concentration in Nevada, which votes third.
== ARTICLE 04_lakeshore_courier.txt | Lakeshore Courier (Toledo) | 2019-10-17
{mayor=Quill|Quill} leaves presidential race, a week after debate that won praise but no votes

TOLEDO - Standing in the glass museum where she had announced her run in March, former Mayor {mayor=Quill|Bernadette Quill} ended it on Thursday, thanking 61,000 donors and apologizing to the one who sent a jar of quarters.

"I didn't run out of things to say," she said. "I ran out of gas money."

Ms. Quill, 53, had $412,000 in the bank at the end of September and was spending twice that each month. She had less than half of the {donors=165000|165,000 givers} whom the party requires for the {next_day=2019-11-20|November 20} debate, and she had reached {share_needed=3|3 percent} in none of the {polls_needed=4|four polls} she would have needed. Aides said that she made up her mind on Sunday after a staff meeting in Cedar Rapids at which payroll was the only item.

Her departure leaves 14 Democrats in the field, seven of whom were with her {day=2019-10-09|on Oct. 9} at {place=Carrow|Carrow University} in Iowa. That night brought her the best notices of her campaign. Her account of her brother Patrick's death, from heroin laced with fentanyl, in 2014, was viewed 3.4 million times online, and strangers have since left notes at the house on Collingwood Boulevard.

The numbers did not follow. A survey out Tuesday of New Hampshire Democrats had her at 1 percent, where she was on Labor Day. Final ratings showed that {viewers=8.7m|8.7 million people} saw the debate, {length=2h30|two hours and 31 minutes} without a commercial in the first half, and researchers at Bowling Ridge College who interviewed 900 of them found that she was thought the most likable person on stage and the least likely to be elected.

She was the one candidate who raised the shuttered meatpacking plant in Marlow Falls, where {hog=1140|more than 1,100 people} were thrown out of work this spring, and union members there took notice. Four of the local's officers had planned to endorse her this weekend.

"She called me herself, this morning, before it was on the news," said the local's president, Dolores Amundson. "I told her to run for governor."

She would not rule it out. Ohio elects a governor in 2022, and the county party chairman, Ray Szymanski, who introduced her on Thursday, said that he had already printed one sign as a joke.

Ms. Quill made no endorsement. She was warm about Gov. Marcus Dellinger, who telephoned on Wednesday night, and correct about Sen. {front=Rothe|Elaine Rothe}, whose health proposal she had called "a fine house with no stairs." Both campaigns put out statements praising her within the hour, and both, by dinner, had hired members of her Iowa staff of 27.

She plans to sleep, she said, then to teach a course on city budgets at the community college in the spring. The quarters, $38.50 worth, will go to a treatment center that bears her brother's name.
