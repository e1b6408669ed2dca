STORY: j-prairie-premier-night
TOPIC: a general election in an invented Canadian province ends in a minority
== SLOTS
province | place | agree | the province
day | date | agree | day of the election
winner | organisation | agree | party with most seats
seats_winner | quantity | agree | seats of the party with most seats
seats_total | quantity | agree | seats in the legislature
seats_second | quantity | agree | seats of the second party
seats_third | quantity | revision | seats of the third party (6, then 7 after a recount)
premier | person | agree | premier who stays in office
leader2 | person | agree | leader of the second party
leader2_seat | outcome | conflict | whether the leader of the second party held his own riding
third_leader | person | agree | leader of the third party
finance | person | agree | finance minister who was beaten
finance_margin | quantity | conflict | votes by which the finance minister lost
finance_victor | person | conflict | candidate who beat the finance minister
turnout | quantity | agree | turnout
turnout_last | quantity | single | turnout at the election before
term | ordinal | conflict | how many terms in a row the winning party has now won
seats_before | quantity | agree | seats the winning party had before
called | time | conflict | hour at which broadcasters called the result
call_order | order | conflict | whether the loser telephoned before or after the premier's speech
cause | cause | dispute | why the majority was lost
tax | money | agree | health levy proposed in the campaign
levy_start | date | single | year in which the levy would begin
recount_riding | place | agree | riding of the recount
recount_margin | quantity | agree | margin in that riding on the night
throne | date | agree | day of the throne speech
power_failure | duration | variant | time for which counting stopped at one place
youngest | quantity | agree | age of the youngest member elected
women | quantity | agree | women elected
women_last | quantity | single | women elected last time
== ARTICLE 01_canadian_dispatch.txt | Dominion Dispatch (agency) | 2024-10-08
{winner=Progress|Progress Party} clings on in {province=Assiniboia|Assiniboia} but loses majority

BRANDER, {province=Assiniboia|Assiniboia}: {premier=Halvorsen|Premier Gail Halvorsen} will lead a minority government after voters {day=2024-10-07|on Monday} handed her party {seats_winner=28|28} of the {seats_total=61|61 seats}, three short of what she needed. It held {seats_before=36|36} when the campaign began.

The Prairie Conservatives of {leader2=Desrosiers|Marc Desrosiers} took {seats_second=26|26}. {leader2_seat=lost|Desrosiers himself went down to defeat in Souris Flats}, where a schoolteacher ended his 12 years as a member. The New Horizon party won {seats_third=6|six}, and its leader, {third_leader=Cardinal|Renee Cardinal}, is expected to be courted by both.

Networks declared the outcome at {called=21:50|9:50 p.m. local time}. It is the party's {term=3|third straight victory}.

The biggest scalp of the night was Finance Minister {finance=Pawluk|Terry Pawluk}, beaten by Conservative {finance_victor=Gill|Harjit Gill} by {finance_margin=212|212 votes}. His proposed health levy of {tax=480|$480 a household} had dominated the campaign.

Turnout was {turnout=58|58 per cent}, up from {turnout_last=53|53} four years ago. A recount is certain in {recount_riding=Qu'Arrow|Qu'Arrow Valley}, where {recount_margin=9|nine votes} separate an independent from her pursuer.

A blackout halted counting at Brander Collegiate for {power_failure=45min|three-quarters of an hour}.
== ARTICLE 02_brander_tribune.txt | The Brander Tribune | 2024-10-09
How the levy ate the government

She came on stage to a fiddle band, and you would have thought that she had swept the place. Then {premier=Halvorsen|Gail Halvorsen} thanked her opponent: "{leader2=Desrosiers|Marc} was good enough to phone me, and we had a laugh." {call_order=before|The concession call had come while she was still in her hotel room}, two staff members confirmed.

A win is a win. But {seats_winner=28|twenty-eight ridings} is eight fewer than she had, and the blame game has started. "{cause=levy|The levy killed us in the suburbs}," said {finance=Pawluk|Terry Pawluk}, who paid with his own seat. He fell to {finance_victor=Laliberte|Josée Laliberté of New Horizon}, a hospital porter, when the last poll at the curling rink swung against him. The premier will have none of it: "{cause=candidates|We picked weak candidates, and that's on me}."

For the Conservatives it was so near and yet so far. With {seats_second=26|26 members} and {leader2_seat=held|their leader safely returned in his home riding}, they'll be a noisy opposition. He is going nowhere, he said.

{women=27|Twenty-seven women} were elected, up from {women_last=21|21}. The baby of the house, at {youngest=22|22}, is Jaspreet Dhaliwal.

The throne speech is set for {throne=2024-11-05|Nov. 5}. {third_leader=Cardinal|Renee Cardinal} says she will read it "with a pencil in hand".
== ARTICLE 03_politics_north_newsletter.txt | Politics North, a newsletter | 2024-10-10
Ten numbers from the Assiniboian vote

{seats_total=61|61}: members of the legislature.
{seats_before=36|36}: what the government used to have.
{term=4|4}: the number of elections that {winner=Progress|Progress} has now won in succession.
{turnout=58|58}: the percentage of adults who bothered.
{tax=480|480}: dollars per home and year, the price of the health levy, due to begin in {levy_start=2026|2026}.
{finance_margin=1212|1,212}: ballots by which the author of that levy lost. It was not even close.
{women=27|27}: women, more than ever.
{recount_margin=9|9}: the gap in {recount_riding=Qu'Arrow|Qu'Arrow Valley}. A judge looks at it tomorrow.
{youngest=22|22}: years lived so far by Jaspreet Dhaliwal, MLA. Her bio lists a paper route.
{power_failure=45min|45}: minutes without light at Brander Collegiate, during which two scrutineers apparently got engaged.

And one scene. The result was on every screen from {called=23:20|twenty past eleven}, yet nobody conceded. {premier=Halvorsen|Halvorsen} spoke, waved, left. {call_order=after|Only as her bus was pulling out of the lot did her cellphone ring}, with {leader2=Desrosiers|Desrosiers} at the other end, offering his best wishes in two languages.

We have asked both camps whether they'll talk to New Horizon. Neither denied it, which in this province counts as a yes.
== ARTICLE 04_cbk_radio_script.txt | Radio CBK, evening news script | 2024-10-15
Good evening. There's one more orange dot on the map of {province=Assiniboia|Assiniboia} tonight.

A judge has finished the recount in {recount_riding=Qu'Arrow|Qu'Arrow Valley}, and the {recount_margin=9|nine-vote lead} that an independent enjoyed after {day=2024-10-07|last week's election} is gone. New Horizon takes the riding by four. That brings the group led by {third_leader=Cardinal|Renee Cardinal} to {seats_third=7|seven seats}, so that it can, on its own, keep {premier=Halvorsen|the premier} in power or turn her out.

Cardinal told us that she wants the health levy dropped. It would cost each family {tax=480|four hundred and eighty dollars a year}. "{cause=levy|That's the reason people walked away from them}, and they know it," she said. The premier still maintains that {cause=candidates|the fault lay with those she had put up as candidates}.

The governing party has {seats_winner=28|28 members}, the Conservatives {seats_second=26|twenty-six}. The house meets for the throne speech on {throne=2024-11-05|the first Tuesday in November}.

And Souris Flats has a new member. Amy Toews, a teacher, was sworn in this afternoon. She unseated {leader2=Desrosiers|the Conservative chief}: {leader2_seat=lost|he was beaten there by some six hundred votes}. He'll watch the opening from the gallery, an aide told us, unless somebody finds him a by-election.

The weather is next.
