STORY: president-water-address
TOPIC: the US president uses an address to Congress to ask for a water programme, and a week later sends the bill
== SLOTS
day | date | agree | day of the address
president | person | agree | president who spoke
plan_cost | money | agree | price of the water programme
years | duration | agree | years over which it is spent
length | duration | variant | length of the address
heckler | person | agree | member who shouted at the president
reply | person | agree | who gave the opposition's reply
approval | quantity | variant | the president's approval in the poll
guest | person | agree | guest singled out in the gallery
pipes | quantity | variant | lead pipes still in the ground
cut | quantity | agree | soldiers to leave the Gulf
bill_day | date | revision | when the bill is to reach Congress
speaker | person | agree | Speaker of the House
fee | other | agree | how the programme is to be paid for
town | place | agree | town whose water failed
dry | duration | agree | how long the town had no safe water
midterm | date | agree | month of the midterm elections
== ARTICLE 01_chesapeake_times.txt | The Chesapeake Times | 2022-03-09
{president=Aldous|Aldous} asks Congress for {plan_cost=340bn|$340 billion} to remake nation's water system

WASHINGTON - President {president=Aldous|Katherine Aldous} used her second formal address to Congress on {day=2022-03-08|Tuesday} to propose the largest investment in American waterworks since the dams of the New Deal, betting what remains of her legislative capital on a cause that she said was older than party and "as plain as the kitchen tap."

The plan would spend {plan_cost=340bn|$340 billion} over {years=8|eight years} to replace lead service lines, line reservoirs, recycle sewage in the Southwest and lend money to the 1,900 small systems that the Environmental Protection Agency regards as close to failing. It would be financed by {fee=bottle|a charge of two cents on every bottle of water and soft drink} and by ending a deduction enjoyed by chemical manufacturers.

Ms. Aldous spoke for {length=58m|58 minutes}. She was interrupted by applause, mostly from one side, and once by something else. When she said that no one in the chamber would drink from the taps of {town=Pruitt|Pruitt, Miss.}, Representative {heckler=Stroud|Clay Stroud} of Oklahoma called out, "Then fix your own agency!" There were gasps. The president paused, smiled thinly and replied, "I'm trying to, Congressman. You keep cutting it."

{town=Pruitt|Pruitt}, a town of 4,200 whose treatment plant flooded last summer, {dry=11 weeks|went 11 weeks} without safe water. Seated beside the first gentleman was {guest=Boykin|Odessa Boykin}, 67, a retired cafeteria manager who hauled bottles to her neighbors in a borrowed hearse.

"I did not come here to ask you to be generous," Ms. Aldous told the lawmakers. "I came to ask you to be ashamed, a little, as I am, that in the richest country the world has known a woman must borrow a hearse to bring her neighbors something to drink. And then I ask you to do something about it, because shame that does nothing is only manners."

Congress already provided $55 billion for water in last year's infrastructure law, of which less than a tenth has been spent, a point that Republicans were quick to make. Speaker {speaker=Ferraro|Anthony Ferraro}, Democrat of Rhode Island, promised hearings before Easter. The text will be delivered to the House on {bill_day=2022-03-14|Monday}, according to a White House official who briefed reporters on condition of anonymity.

The speech was otherwise short on novelty. There were 14 lines about inflation, which is running at 7.5 percent, and a pledge to name a commission on Social Security. On foreign affairs the president announced that {cut=4500|4,500 of the troops} stationed in the Persian Gulf would come home by Christmas, leaving about 30,000.

She has few friends in the polls. A Marbury survey published on Sunday found that {approval=42|42 percent} of adults approved of her performance, four points fewer than in January. No president with numbers like those has gained seats in a midterm election, and {midterm=2022-11|November} is less than eight months off.

In the Republican response, Gov. {reply=Castellano|Denise Castellano} of New Mexico, speaking from a pump station near Las Cruces, said that her state had drilled 40 wells with its own money. "We did not need a speech," she said. "We needed a permit, and it took Washington six years."

Five of the nine justices attended, as did, for the first time since the pandemic began, a full complement of guests.
== ARTICLE 02_albion_broadcasting.txt | Albion Broadcasting | 2022-03-09
Five things we learned from the US president's big speech

{president=Aldous|Katherine Aldous} has never much liked set-piece oratory. As a governor of Wisconsin she once delivered the annual message in 11 minutes. But on {day=2022-03-08|Tuesday night} she talked to a joint session of Congress for {length=58m|nearly an hour}, and our Washington team stayed up so that you didn't have to.

1. She's going all in on water

Nobody predicted it a year ago. The White House says there are {pipes=9.2m|more than nine million} lead pipes under American streets, and she wants them gone by 2030. The bill for that and a great deal else comes to {plan_cost=340bn|$340bn (£259bn)}. For comparison, England's privately owned water firms plan to invest about £51bn over five years.

"It polls better than anything she's got," says our North America correspondent, Hamish Orde. Nearly three quarters of Americans, including 61% of Republicans, told one firm in February that they worried about what comes out of the tap.

2. Fizzy drinks makers will be cross

{fee=bottle|A levy on bottled drinks} would raise around $19bn a year. The American Refreshment Council called it "a tax on thirst" before she had left the building. Its members include two of the biggest employers in Georgia, where a Democratic senator faces the voters in the autumn.

3. Decorum isn't what it was

{heckler=Stroud|An Oklahoma congressman} shouted at the president about environmental regulators. He has form: last year Mr Stroud was fined $500 for refusing to wear a mask in committee. He put out a fundraising email at 22:40, while she was still shaking hands. Democrats want him reprimanded. {speaker=Ferraro|Anthony Ferraro, the Speaker}, who sat behind her, told us that he'd "slept through worse".

4. The gallery is where the emotion is

{guest=Boykin|Odessa Boykin} got the longest ovation of the night. She comes from {town=Pruitt|Pruitt, in the Mississippi Delta}, and wore a yellow coat lent by her niece. The president's tribute was the best passage in the speech:

"I did not come here to ask you to be generous. I came to ask you to be ashamed, a little, as I am, that in the richest country the world has known a woman must borrow a hearse to bring her neighbors something to drink."

Ms Boykin told our producer afterwards that the hearse belonged to a cousin, that the heater didn't work and that she'd made 83 trips in it.

5. The troops are coming home, some of them

The Pentagon had been arguing for a smaller number, but {cut=4500|4,500 service personnel} will leave the Gulf. Two destroyers will go to the Pacific instead. Bahrain, which hosts the Fifth Fleet, had been told on Monday; Kuwait heard about it on Tuesday morning.

Will any of it matter? These occasions rarely shift opinion. An average of the past eight addresses shows a bump of less than one point, gone within a month. With {approval=42|just over four in ten} happy with the job she is doing, she could use more than that before the elections in {midterm=2022-11|November}, when all 435 seats in the House are up.

{reply=Castellano|Denise Castellano}, chosen to answer for the Republicans, had a rough start when a pump behind her switched itself on. She laughed it off. Bookmakers shortened her odds for the 2024 nomination from 20-1 to 14-1.
== ARTICLE 03_lagos_sentinel.txt | Lagos Sentinel | 2022-03-16
America's water bill reaches Capitol, and there are lessons for us

By Folasade Adeniran, Foreign Editor, with agency reports

The Clean Taps for America Act, all 731 pages of it, was on {bill_day=2022-03-15|Tuesday} laid before the House of Representatives in Washington, one day behind schedule, the delay being attributed by officials to a quarrel over the wording of its labour clauses.

It gives flesh to what President {president=Aldous|Katherine Aldous} told the lawmakers in her address {day=2022-03-08|a week earlier}, when she declared that she was ashamed. The headline sum is unchanged at {plan_cost=340bn|$340 billion}, to be released in stages over {years=8|eight years}. So is the tax on {fee=bottle|drinks in bottles}, though containers below 250 millilitres and those bought with food assistance have been exempted.

What is new is detail. A third of the money goes to the states according to population, a quarter to Native American reservations and the poorest counties, and the rest by competition. The {pipes=9.2m|9.2 million lead pipes} counted by federal inspectors must be dug up in the order of the number of children under six who drink from them. Companies that win contracts must train one apprentice for every five workers.

The Speaker, Mr. {speaker=Ferraro|Anthony Ferraro}, has sent the bill to three committees at once, an unusual step which his office explained as a means of saving time. The first of them, Energy and Commerce, sits on March 29. In the Senate, where each party has 50 members, its prospects are poorer. Senator Wade Tolliver of West Virginia, whose vote the Democrats cannot do without, told a radio station in Charleston on Monday that he would support "about half of it, and I'll tell you which half when I've read it".

The Republicans are at work on an alternative of $90 billion, built largely on loans, which Governor {reply=Castellano|Denise Castellano} of New Mexico, who answered the President on the night, has been helping to draft. Her aides say that she has been in Washington twice since.

The House, meanwhile, voted by 217 to 206 on Friday to reprimand Mr. {heckler=Stroud|Clay Stroud} for his outburst during the speech. He was required to stand in the well while it was read to him, and did so, smiling. Contributions to his campaign in the week amounted to $860,000.

Mrs. {guest=Boykin|Odessa Boykin}, the pensioner whose errands with a hearse have made her famous, has returned home to {town=Pruitt|Pruitt}, where the taps were dry or dirty for {dry=11 weeks|eleven weeks} last year and where, she said, the pressure still drops at supper. A brewery in Memphis has offered her a van.

Readers in this city will find much of this familiar. By the reckoning of the state's own corporation, hardly 35 per cent of Lagosians receive piped water, and the plant at Adiyan, first promised in 2012, is not finished. Engr. Babatunde Okunola, a former managing director of the corporation, said that what impressed him was not the money but the inventory. "They know where each pipe is. We are still looking for the maps," he told our correspondent.

A fresh opinion poll in the United States, taken over the weekend by Hartnell College, put those who favour the proposal at 66 per cent and those who expect it to become law at 23 per cent.
