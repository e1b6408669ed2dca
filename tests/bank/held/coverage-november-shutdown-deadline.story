STORY: november-shutdown-deadline
TOPIC: Congress averts a government shutdown minutes before the money runs out after one senator's hold
== SLOTS
deadline | date | agree | day on which the money ran out
house_tally | score | agree | House vote on the stopgap
house_day | date | conflict | day of the House vote
until | date | conflict | day until which the stopgap runs
holdout | person | agree | senator who blocked a quick vote
demand | other | agree | what he demanded
furlough | quantity | agree | civilian employees to be sent home
long_days | duration | agree | length of the longest shutdown
relief | money | agree | hurricane relief in the stopgap
senate_vote | date | revision | day of the Senate vote
happened | outcome | single | whether there is a shutdown
cross | quantity | agree | Republicans who voted for it in the House
leader | person | agree | Senate majority leader
budget | person | agree | director of the budget office
debt | date | variant | when the borrowing limit is reached
memo | date | agree | day the agencies were told to prepare
last_year | quantity | agree | regular spending bills enacted so far
president | person | agree | president
== ARTICLE 01_columbia_herald.txt | The Columbia Herald | 2021-11-18
One senator, 40 hours: Washington girds for a shutdown few say they want

WASHINGTON - Park rangers were told to find their padlocks. The National Zoo counted its frozen fish. And in offices along Independence Avenue, as many as {furlough=780000|780,000 civilian employees} were learning this week whether the government that employs them regards them as essential.

Money for most federal agencies runs out at midnight on {deadline=2021-11-19|Friday}. A bill to keep it flowing through {until=2022-01-28|Jan. 28} is ready, has the votes, and is stuck, because Senator {holdout=Renfro|Cal Renfro} of Arkansas, a Republican two years into his first term, has declined to let the chamber skip the waiting periods that its rules impose.

"I'm not shutting anything down," Mr. Renfro said Thursday, walking briskly. "I am asking for one vote. It would take fifteen minutes. They've spent longer than that calling me names."

The vote he wants is on {demand=vaccine|an amendment to strip money from the enforcement of vaccine rules} at companies that do business with the government. Democrats fear that it might pass, since two or three of them come from places where the rules are detested and two more have been at a climate meeting overseas.

The House {cross=12|passed the stopgap with a dozen Republicans} in support on {house_day=2021-11-17|Wednesday}, {house_tally=224-203|224 to 203}. It continues spending at last year's levels, adds {relief=7.3bn|$7.3 billion} for parishes and counties wrecked by Hurricane Odile in August, and extends the flood insurance program. It contains nothing for the resettlement of Afghan refugees, which had been in an earlier draft, at $6.3 billion, and fell out on Monday.

Congress has 12 regular spending bills to complete every year, and it has not done so on time since 1996. {last_year=0|None of this year's} has become law. The fiscal year began on Oct. 1 under a seven-week extension, which passed with so little drama that few people noticed it would end the week before Thanksgiving.

A partial shutdown would close museums, halt most food inspections that are not of meat, and leave air traffic controllers and about 1.3 million members of the armed forces working without pay. Mail and Social Security checks would be unaffected. The longest closure, which began in December 2018, {long_days=35|lasted 35 days} and was reckoned by congressional economists to have cost the economy $11 billion, $3 billion of it for good.

{leader=Hargrove|Lucille Hargrove}, the majority leader, filed the papers on Wednesday evening that would make a vote possible {senate_vote=2021-11-20|on Saturday afternoon} even if Mr. Renfro yielded nothing. That would be some 14 hours too late, a lapse so short, on a weekend, that most citizens would never feel it. Payroll offices would.

At the Office of Management and Budget the director, {budget=Escarra|Philippa Escarra}, {memo=2021-11-16|on Tuesday} instructed departments to review their plans, as the law requires. In a call with reporters, she would not say what the chances were. "I carry an umbrella," she said. "I don't do forecasts."

In Cathlamet County, across the river from The Herald's presses, a wildlife refuge with nine employees was preparing to cancel a Saturday count of swans for which 140 volunteers had signed up. Its manager, Ron Takeda, has been through four shutdowns. "The swans come regardless," he said.
== ARTICLE 02_midland_guardian.txt | Midland Guardian | 2021-11-19
Is the US government about to close? What you need to know

Barring a last-minute change of heart, large parts of the American state will be out of cash {deadline=2021-11-19|tonight}. Here is how it got there and what it means.

What is happening?

Federal departments live on money voted by Congress. When a vote lapses they must stop all but the most urgent work. A temporary measure was approved by the House of Representatives on {house_day=2021-11-17|Wednesday}, {house_tally=224-203|by a margin of 21}, that would see them into the new year - {until=2022-01-21|to 21 January} - and hand {relief=7.3bn|$7.3bn (£5.4bn)} to the victims of Hurricane Odile. It awaits the Senate.

What is the hold-up?

Just one man, at first sight. {holdout=Renfro|Cal Renfro}, a former college wrestler and car dealer, objects to {demand=vaccine|jab mandates for the staff of federal contractors} and wishes to see the policy defunded. Under Senate custom any member can slow things down. Behind Renfro, however, stand about 15 colleagues who would rather he took the blame. "I'm not shutting anything down," the senator said on Thursday. "I am asking for one vote. It would take fifteen minutes."

Talks went on into the early hours. {leader=Hargrove|Lucille Hargrove}, who runs the Senate for the Democrats, was reported to be ready to let the amendment be put so long as it needed 60 votes to be carried. A spokesman for Renfro said that he'd "heard of that offer on television". A roll call could now come {senate_vote=2021-11-19|as early as this evening}.

Who would be affected?

Some {furlough=780000|780,000 people} would be stood down, and more than a million others would have to work on a promise. The 423 sites of the National Park Service would either shut or, as in 2018, stay open with nobody to empty the bins. Passport offices in federal buildings would close. British holidaymakers with flights this weekend have been told by the Foreign Office to expect queues, not cancellations: security screeners and controllers would stay at their posts.

The courts say they can last until about 3 December on fees. Nasa's astronauts would be looked after, though visitors' tours in Houston would not.

Has this happened before?

Often. There have been 10 real furloughs since 1980, of which the last was the worst. For {long_days=35|five weeks} in the winter of 2018-19 large parts of government stood idle, until sick calls by controllers in Florida and Virginia grounded flights at LaGuardia. Staff get back pay by law nowadays, but contractors, such as cleaners and canteen workers, do not.

What do the public think?

They are weary. A survey by Larkfield Polling on Tuesday had 46% who would hold Republicans responsible, 31% Democrats and the rest both or neither. In Renfro's own state, a local newspaper found 52% on his side.

And the president?

{president=Whitlock|Edmund Whitlock} cancelled a weekend in Maine. He told a group of schoolchildren on the South Lawn, who had come to see the turkeys, that he was "cautiously hopeful, which in this town is the same as drunk". The turkeys, he added, were essential workers. The pardoning ceremony is fixed for Monday, shutdown or no shutdown.

What next?

Should it fail, the markets will yawn; the S&P 500 rose by 10% during the last closure. The real danger lies a month off. The Treasury reckons that it will reach its borrowing limit on {debt=2021-12-15|about 15 December}, and no stopgap deals with that.
== ARTICLE 03_allied_news.txt | Allied News Agency | 2021-11-20
US government {happened=averted|stays open} as Senate acts with minutes to spare

WASHINGTON (ANA) - The United States {happened=averted|avoided a government shutdown} late on {deadline=2021-11-19|Friday} when the Senate approved a temporary spending bill and President {president=Whitlock|Edmund Whitlock} signed it eight minutes before agencies were to lose their authority to spend.

The Senate {senate_vote=2021-11-19|voted 69-28 shortly before 10 p.m.}, after defeating, 48-50, {demand=vaccine|an attempt to block funds for vaccination requirements} at government contractors. A simple majority would have sufficed for the amendment under the terms agreed at dinnertime, but two Republicans, both from New England, left its author short.

{holdout=Renfro|Senator Cal Renfro, the Arkansas Republican} who had refused all week to waive the chamber's delays, shook hands with Majority Leader {leader=Hargrove|Lucille Hargrove} after the tally was read.

"I got my fifteen minutes," he told reporters. "Thirty-one, actually. They held it open."

The bill keeps the government running at current levels until {until=2022-01-28|January 28} and provides {relief=7.3bn|$7.3 billion} for hurricane recovery, mainly in Louisiana. Governor Marcel Landry said that the first $900 million would go to roofs. The state counts 61,000 houses still under tarpaulins.

It had come over from the House, where it was carried {house_tally=224-203|224-203} on {house_day=2021-11-16|Tuesday} with {cross=12|12 members of the opposition} supporting it. One of the 12, Representative Joan Petrakis of upstate New York, has since been told by her county committee that it will back a challenger in June.

Budget Director {budget=Escarra|Philippa Escarra} sent a two-line message to departments at 12:06 a.m. withdrawing the instruction to prepare that she had issued {memo=2021-11-16|on Tuesday}. About {furlough=780000|780,000 civil servants} had stood to be placed on unpaid leave. Officials said that shutdown planning had cost the Interior Department alone the equivalent of 9,000 working hours.

Neither side suggested that the trouble was over. With {last_year=0|not one of the 12 annual appropriations acts} passed, negotiators are $25 billion apart on military spending and have not begun to discuss immigration detention, which held up a deal in 2018 and led to the record {long_days=35|35-day} closure. The chairmen of the two appropriations committees plan to meet after Thanksgiving. Representative Ottilie Banks, who heads the House panel, said that she had "a number in my head and a number in my pocket, and they are not the same number".

Before then comes the debt limit. Treasury Secretary Aaron Feld wrote to congressional leaders on Friday that extraordinary measures would be exhausted in {debt=2021-12-15|mid-December}.

Investors, who had paid the standoff little attention, were looking elsewhere. Treasury yields fell and the dollar climbed to a 16-month high against the euro as Austria announced a lockdown.

At the Lincoln Memorial, where a ranger had been posted with signs to hang at midnight, a party of 44 students from Tulsa cheered when he carried them back to his truck. "Best thing I've not done all year," said the ranger, who did not wish to be named.
