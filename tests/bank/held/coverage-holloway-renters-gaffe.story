STORY: holloway-renters-gaffe
TOPIC: Grant Holloway, leading in the Republican primaries, says on television that he does not worry about people who rent
== SLOTS
said_day | date | agree | day on which Holloway made the remark
quote | quote | agree | the remark on renters
host | person | agree | television host who interviewed him
interview_place | place | conflict | town where the interview was given
virginia_day | date | agree | day of the Virginia primary
virginia_winner | outcome | agree | Holloway won in Virginia
virginia_margin | quantity | agree | points by which he won in Virginia
michigan_day | date | agree | day of the Michigan primary
wealth | money | variant | upper estimate of Holloway's fortune
former_office | role | agree | office Holloway held before
rival | person | agree | Holloway's chief rival, senator from Pennsylvania
rival_words | quote | agree | what the senator said of the landlord
third | person | agree | third candidate, congresswoman from Wisconsin
ad_money | money | revision | what the rival's camp spends on a commercial with the remark
plane | person | agree | spokeswoman who explained the remark
misspoke | outcome | agree | Holloway says that he misspoke
misspoke_day | date | agree | day on which he said it
renters_share | quantity | agree | share of Michigan households that rent
delegates | quantity | agree | delegates at stake in Michigan
bet | money | agree | sum of the earlier remark on a boat
aide | person | agree | spokesman of the Democratic committee
age_rival | quantity | agree | age of the rival
== ARTICLE 01_tidewater_dispatch.txt | Tidewater Dispatch | 2016-03-02
Fresh from Virginia win, Holloway steps on his own story

GRAND RAPIDS, Mich. — For about nine hours, Grant Holloway had the morning he wanted. He {virginia_winner=won|had taken the Virginia primary} {virginia_margin=12|by 12 points}, carried all but 17 of the state's counties and independent cities, and flown through the night to Michigan with the look of a nominee. Then he sat down in front of a camera.

"{quote=renters|I'm not losing sleep over people who rent}," the {former_office=gov_colorado|former Colorado governor} told {host=whitlow|Dana Whitlow} of Continental News on {said_day=2016-03-02|Wednesday}, in a live interview from the lobby of {interview_place=grand_rapids|a Grand Rapids hotel}. "They have a landlord, and when the furnace goes out, they call him. I'm worried about the family with the mortgage."

Whitlow, visibly taken aback, asked whether renters might be surprised to hear it. "There are programs for them, and if the programs need fixing, we'll fix them," Holloway answered. By noon the first half of the first sentence had been viewed online more than 700,000 times, mostly without the rest.

The remark was a gift to his pursuers. Sen. {rival=marchetti|Vince Marchetti} of Pennsylvania, who finished second on {virginia_day=2016-03-01|Tuesday} with 30 percent of the vote, was asked about it outside a tool-and-die shop in Sterling Heights. "{rival_words=landlord|I think the governor was speaking as the landlord}," he said, and got back on his bus.

Marchetti's aides said that they would put {ad_money=400k|$400,000} behind a commercial built around the clip, to begin in the Detroit market on Thursday.

On board the campaign's chartered jet, as it sat on the tarmac before a midday hop to Saginaw, spokeswoman {plane=pryor|Kelsey Pryor} came to the back to urge reporters to look at the answer as a whole. Holloway, she said, had proposed doubling a credit for first-time buyers and "grew up over a dry cleaner's in a rented apartment, for heaven's sake."

It is not the first time that an offhand line has drawn attention to the fortune, put by his disclosure forms at somewhere between $180 million and {wealth=255m|$255 million}, that Holloway made in self-storage before he entered politics. In a debate in Des Moines in January he offered to settle a quarrel over ethanol by wagering {bet=25k|$25,000}. In November he told a crowd in Nashua that he, too, was "between jobs."

Republican strategists who are not working for any of the candidates said the trouble lay in the accumulation. "One of these is a bad day," said Roy Ellender, who ran two presidential campaigns in Virginia. "Four of them is an ad."

The exit poll in Virginia contained a warning for him even in victory: among voters from households with less than $50,000 a year, he ran four points behind Marchetti. Turnout was 19 percent, up from 16 percent four years before.
== ARTICLE 02_the_northern_guardsman.txt | The Northern Guardsman | 2016-03-03
'{quote=renters|Not losing sleep over people who rent}': the Republican frontrunner's latest trouble with money

Barely had the confetti been swept up in Richmond than Grant Holloway, the multimillionaire who hopes to be the Republicans' candidate for the White House, was again explaining what he had meant to say.

The American right had been told on {virginia_day=2016-03-01|Tuesday night}, as {virginia_winner=won|Holloway celebrated victory in Virginia}, that its quarrels were over. {said_day=2016-03-02|The next morning} its probable champion informed a breakfast television audience that "{quote=renters|I'm not losing sleep over people who rent}". They had landlords to telephone about the boiler, he continued; it was people with a mortgage who kept him awake.

{host=whitlow|Dana Whitlow}, the presenter, who had travelled to {interview_place=lansing|the Michigan state capital, Lansing, to put her questions to him}, gave him a chance to think again. He did not seize it.

About {renters_share=28|28% of Michigan's households} live in rented accommodation, and in Detroit the figure is just over half. The state was among those hardest hit by the foreclosures of the last decade, so that tens of thousands of those tenants are people who used to own. "I had the mortgage he's so worried about," said Latrice Coleman, 44, a care worker, as she waited for a bus on Gratiot Avenue. "Then I had the letter from the bank."

Democrats could hardly contain their glee. "Governor Holloway has finally found a group of Americans whom he is willing to leave alone," said {aide=brandvold|Erik Brandvold}, a spokesman for the Democratic National Committee, which had the clip on its website within the hour, with a tune played on a very small violin.

The conservative press was scarcely kinder. One columnist called the former governor "a man who treats the English language as though it were a stranger's luggage"; a talk radio host with 11 million listeners demanded to know why a Republican should speak of fixing the "programs" at all instead of abolishing them.

The jibe that seemed likeliest to last came from {rival=marchetti|Marchetti}, {age_rival=49|49}, a plumber's son whose campaign had been given up for dead a fortnight ago: "{rival_words=landlord|The governor was speaking as the landlord}." His team has bought time for an advertisement on stations across the southern half of the state. The congresswoman {third=quist|Lorna Quist}, who trails in third place and has not won anywhere, let it be known that she has rented the same flat in Washington for 12 years.

Comparisons with other rich men who have sought the presidency are inevitable, and not all to Holloway's disadvantage: some were worth a good deal more than the {wealth=255m|quarter of a billion dollars} that he may have at the outside, and inherited it. He did not. His father pressed shirts in Pueblo, and it was by renting out space, 10ft by 10ft, that the son became wealthy. "Which makes it all the stranger," sighed a supporter in the state legislature, "since renters are the only customers he ever had."
== ARTICLE 03_allied_news_service.txt | Allied News Service | 2016-03-04
Holloway says he {misspoke=misspoke|misspoke} on renters

SAGINAW, Mich. (ANS) — Republican presidential contender Grant Holloway said {misspoke_day=2016-03-03|Thursday} he {misspoke=misspoke|had misspoken} when he declared he was {quote=renters|not "losing sleep" over people who rent their homes}, seeking to move past a comment that has dogged him since {said_day=2016-03-02|Wednesday}.

"When you answer a few thousand questions, now and then you get one wrong. {misspoke=misspoke|I got that one wrong}," Holloway told a Saginaw radio station in a telephone interview taped ahead of his departure for Maine, which caucuses Saturday. "My concern all through this campaign has been for middle-income folks, those who own and those who rent."

The admission came a day after his spokeswoman, {plane=pryor|Kelsey Pryor}, insisted the comments had been taken out of context.

At stake in Michigan's primary {michigan_day=2016-03-08|on Tuesday} are {delegates=59|59 delegates}. Holloway has 231 of the 1,237 needed for the nomination and {rival=marchetti|Marchetti} 148, according to an ANS count. Idaho and Mississippi vote the same day.

A survey of 602 likely voters, finished before the remark, gave Holloway 38 percent in Michigan against 31 percent for the senator and 14 percent for Rep. {third=quist|Lorna Quist} of Wisconsin. The margin of error was 4 percentage points.

Marchetti told about 800 people in a high school gymnasium in Warren on Thursday night that an election should not be "a credit check." His campaign manager, Sandy Oberholt, said the amount for the commercial on the subject had been raised to {ad_money=900k|$900,000} following a surge in online contributions, most of them under $50.

Holloway, 61, served two terms as {former_office=gov_colorado|governor of Colorado}. His housing plan, released in October, calls for winding down federal backing of large mortgages over eight years and for turning rental vouchers over to the states with a fixed sum. Housing advocates say the latter would cut aid by about $6 billion a year.

The National Council of Tenants, a nonprofit group that does not endorse candidates, invited him to visit a complex it manages in Flint. Pryor said that the schedule was full but that he "would love to, down the road."

Other Republicans rushed to put distance between themselves and the phrase. Michigan's attorney general, Carl Vandenbosch, who is Holloway's state chairman, said he would have "put it differently." Former Rep. Susan Tillery, a supporter, said in Kalamazoo that her two sons both rent "and I lose sleep over both."
== ARTICLE 04_lake_huron_times.txt | Lake Huron Times | 2016-03-09
Marchetti edges Holloway in Michigan, and the race goes on

SOUTHFIELD — It may have been the furnace that did it.

Sen. {rival=marchetti|Vince Marchetti} won Michigan's Republican presidential primary on {michigan_day=2016-03-08|Tuesday} by fewer than 13,000 votes of some 1.1 million cast, a result that overturned every public survey taken in February and made sure the contest will run on to Illinois and Ohio next week at the least.

With 97 percent of precincts counted, the Pennsylvanian had 38.4 percent and Grant Holloway 37.3 percent. Under party rules, {delegates=59|the state's 59 delegates} are shared out in proportion, so the two will come away with nearly equal numbers; Holloway also prevailed easily in Mississippi.

But the symbolism was plain. In Macomb County, where four in ten voters told pollsters they had made up their minds in the last few days, Marchetti won by 11 points. Among renters, who were 22 percent of Tuesday's electorate though {renters_share=28|28 percent of households statewide}, he took nearly half the vote.

"They told us we should settle," he said to a roaring crowd in a Southfield banquet hall. "Well, we don't have a landlord." Behind him his wife, Rosemary, held up a set of keys.

The senator, {age_rival=49|49}, had been outspent in Michigan by better than three to one. His commercial with Holloway's words to {host=whitlow|Whitlow} ran about 1,900 times, and a version in which nothing was heard but a ringing telephone ran in the final weekend on Detroit stations only.

Holloway, who had begun the month in triumph with {virginia_margin=12|a 12-point victory} in {virginia_day=2016-03-01|the March 1 vote} in Virginia, conceded at 11:20 p.m. before some 300 supporters in Novi. He made a joke of it. "I did lose some sleep tonight," he said.

His advisers pointed out that he {misspoke=misspoke|had owned up to the slip} {misspoke_day=2016-03-03|the day after making it}, and blamed the outcome instead on crossover Democrats, who could vote in either primary and made up 8 percent of those taking a Republican ballot. State Rep. Dale Huizen, who backed him, had little patience with that. "He bets {bet=25k|25 grand} on a debate stage, then there's the furnace," Huizen said. "People around here add things up."

{third=quist|Quist}, who got 15.1 percent, said that she would spend Wednesday at home in Eau Claire and talk to her family. The Democratic committee did not wait for the final numbers: {aide=brandvold|Brandvold}, its spokesman, announced shortly before midnight that the very small violin was available for purchase at $12.

Clerks reported few difficulties. In Ottawa County, two precincts ran short of Republican ballots around 6 p.m. and had to make photocopies; in Dearborn a polling place opened 40 minutes late because the custodian with the keys had overslept.
