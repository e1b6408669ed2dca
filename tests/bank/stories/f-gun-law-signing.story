STORY: f-gun-law-signing
TOPIC: a governor signs a gun law in a western US state a few months after a cinema shooting
== SLOTS
signing_day | date | conflict | day the bills were signed
signing_place | place | conflict | where the bills were signed
governor | person | agree | governor who signed
bills | quantity | agree | bills signed
magazine_limit | quantity | agree | largest magazine still allowed
magazine_first | quantity | single | limit in the first draft
effective | date | agree | day the laws take effect
shooting_place | place | agree | town of the shooting
shooting_dead | quantity | agree | people killed in the shooting
shooting_hurt | quantity | single | people injured in the shooting
shooting_day | date | agree | day of the shooting
senate_vote | score | agree | Senate vote on the magazine bill
house_vote | score | single | House vote on the magazine bill
hearing | duration | single | length of the hearing
magpul | organisation | agree | magazine maker that threatened to leave
jobs | quantity | agree | jobs at the maker
suppliers | quantity | single | jobs at suppliers
sheriffs | quantity | revision | sheriffs who join the lawsuit
lead_sheriff | person | agree | sheriff who leads the lawsuit
check_fee | money | agree | fee for a background check
checks_2012 | quantity | agree | background checks run in the year before
denied | quantity | single | buyers denied
sponsor | person | agree | sponsor of the magazine bill
sponsor_loss | person | single | relative the sponsor lost
ordinal_state | ordinal | conflict | how many states with such checks before
recall | outcome | agree | opponents' step against the Senate president
signatures | quantity | agree | signatures needed
senate_president | person | agree | Senate president
hunters_loss | money | single | hunting income
corrections_chief | person | single | parole chief buried on the eve
campus_bill | outcome | agree | fate of the campus carry bill
penalty | duration | single | jail term for breach
poll_support | quantity | agree | voters for universal checks
dealers | quantity | single | licensed dealers in the state
buyer_time | duration | single | time a check takes
senate_walkout | outcome | single | what opponents did at the vote
letters | quantity | agree | letters and e-mails to the governor's office
== ARTICLE 01_front_range_examiner.txt | Front Range Examiner | 2013-05-17
Governor puts his name to gun bills as {shooting_place=Larkmoor|Larkmoor} parents watch

By Kristen Oyelaran
The Examiner

{signing_place=capitol|In the west foyer of the Capitol}, with the mother of a murdered 20-year-old at his elbow, {governor=Brandvold|Gov. Joel Brandvold} used a different pen for each letter of his name.

It took {bills=3|three bills}, and 36 pens. The laws he signed on {signing_day=2013-05-16|Thursday} limit ammunition magazines to {magazine_limit=12|12 rounds}, extend background checks to private sales and make buyers pay for them, at {check_fee=10|$10} apiece.

They come {shooting_day=2012-08|nine months} after a man in body armor walked into a midnight screening in {shooting_place=Larkmoor|Larkmoor} and killed {shooting_dead=13|13 people}. {shooting_hurt=47|Forty-seven others} were hurt, some of whom can't walk.

"I went back and forth," said {governor=Brandvold|Brandvold}, a moderate Democrat and former veterinarian. "I own a shotgun. I grew up with people who'd sooner lend you their wife's car than their rifle. But I have sat in too many kitchens this year."

The debate had been among the longest and loudest anyone at the Capitol could remember. Opponents parked a hay wagon across the east steps for an entire day and read the state constitution aloud from it. {letters=21000|Twenty-one thousand letters and e-mails} came in, running against the bills by three to two. A poll in April found that {poll_support=80|80 percent of voters} nonetheless favored checks on every sale.

{dealers=1840|Some 1,840 dealers} hold federal licenses in the state. Most checks take {buyer_time=11m|11 minutes}, officials said, though on the Saturday before Christmas the line took ten hours.

The new limits {effective=2013-07-01|begin July 1}. Breaking them could bring {penalty=18m|up to 18 months in jail}.

{sponsor=Fenske|Rep. Peggy Fenske}, who carried the magazine bill, {sponsor_loss=brother|lost her brother to a gunman at a bank in 1999}. She kept his photograph on her desk during the {hearing=14h|14-hour} hearing in March. Her first draft had said {magazine_first=8|eight rounds}. In the Senate it got through by {senate_vote=21-20|a single vote, 21-20}; in the House by {house_vote=38-35|38-35}.

{magpul=Rockbar|Rockbar Industries}, a maker of magazines and scopes in Erie Flats, repeated that it would move out and take {jobs=160|160 jobs} along. {suppliers=310|Some 310 more} depend on it, the company says.

A man who stood across the street held a sign that said, "12 is a number for cowards." He wouldn't say where he was from.

The signing fell a day after the funeral of {corrections_chief=Castell|Neil Castell, the head of the parole board}, killed in a car accident. {governor=Brandvold|The governor} spoke at that, too.
== ARTICLE 02_plains_sentinel.txt | Plains Sentinel | 2013-05-18
Sheriffs to governor: See you in court

By Buck Tolliver

Weld City - They wore their hats and they lined up in order of seniority, and when {lead_sheriff=Dunmore|Sheriff Everett Dunmore} of Lincoln Basin County had finished reading his statement, {sheriffs=29|the other 28} said "Aye."

Thus did {sheriffs=29|29 sheriffs} announce Friday that they'll sue over {bills=3|the three measures} that {governor=Brandvold|Joel Brandvold} signed into law {signing_day=2013-05-15|on Wednesday} {signing_place=mansion|in the dining room of his residence}.

"I can't count the rounds in every farm truck," said {lead_sheriff=Dunmore|Dunmore}. "Put me in a courtroom and I'll ask a judge how."

He is particularly cross about the fee. Anyone selling a rifle to a neighbor will have to drive to a dealer and pay {check_fee=10|a ten-dollar fee}, plus whatever the dealer asks. Last year the state ran {checks_2012=288000|288,000 checks}; with private sales, it may be half as many again.

Out here the talk was of money. The outfitters along Highway 14 say hunters from out of state are already calling to cancel. Hunting brings in {hunters_loss=390m|$390 million} a year. {magpul=Rockbar|Rockbar} has been photographed loading presses onto flatbeds, bound for Idaho, though none of the hands we met at the gate ({jobs=160|the plant employs 160}) had been told.

When the roll was called, {senate_walkout=stayed|all 20 opponents kept their seats and hummed}. It is the kind of thing people mention with some pride in the back of a hardware store, where the talk is otherwise of hay.

Not everything passed. A bill to ban concealed weapons on campuses {campus_bill=withdrawn|was pulled by its sponsor} when he ran short of votes.

And there's a reckoning to come. Opponents of {senate_president=Marchetti|Senate President Angelo Marchetti} have {recall=recall started|begun collecting names for his recall}. They need {signatures=8350|8,350} by the middle of July. "He never came to a single town hall," said Vi Ruckert, 71, at a card table outside the feed store. She had 212 by dinnertime.

The law makes ours {ordinal_state=9|the ninth state} with checks on private sales, a distinction no one at the feed store had asked for.
== ARTICLE 03_the_wednesday_briefing.txt | The Wednesday Briefing (UK) | 2013-05-22
Letter from {shooting_place=Larkmoor|Larkmoor}: One state's quarrel with itself

By Frances Ellery

In the car park behind the cinema there is a circle of {shooting_dead=13|thirteen white crosses}, and someone has hung a soft toy from each. That is how many died ({shooting_dead=13|thirteen}, the youngest of them nine) on the night of {shooting_day=2012-08|11 August last year}.

Had it been a British town, the guns would have gone within months. Here the politics are of another sort. The legislature has just gone as far as it ever has, which an outsider may find not far at all: from {effective=2013-07-01|the first of July}, magazines of more than {magazine_limit=12|twelve cartridges} will be off the shelves. {ordinal_state=15|Fourteen other states} had got there before it on private sales.

The public was with the governor, if polls be believed ({poll_support=80|four in five}); the correspondence, {letters=21000|some 21,000 items}, was not.

It was close. The magazine bill went through the upper house {senate_vote=21-20|by twenty-one votes to twenty}. A proposal to keep guns off university premises {campus_bill=withdrawn|was abandoned}, and nothing at all was done about the type of rifle used.

I went to see {sponsor=Fenske|Ms Fenske}, the bill's author. She is a small woman with a large dog. "If you want to know what this job costs," she said, "ask who starts my car in the morning." Her nephew does. She had been sent that week, by post, a paper target with her own initials on it, and she had framed it.

The reaction is not confined to letters. {senate_president=Marchetti|Mr Marchetti}, who presides over the upper house, faces {recall=recall started|a campaign to unseat him}, for which {signatures=8350|8,350 signatures} would suffice. I put it to him that he might not survive. "Then I'll have lost it for something," he said.

Do checks work? The authorities here carried out {checks_2012=288000|288,000} in 2012 and turned away {denied=5140|5,140 buyers}, including, to much merriment, a man who had come to the shop in an ankle tag.

{lead_sheriff=Dunmore|Mr Dunmore}, of the prairie, will have none of it. His lawsuit had {sheriffs=29|twenty-nine} names on it last week. By the time I telephoned, it was {sheriffs=41|forty-one}.
