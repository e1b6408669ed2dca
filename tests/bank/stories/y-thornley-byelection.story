STORY: thornley-byelection
TOPIC: Labour gains a Conservative seat at a by-election in northern England
== SLOTS
winner | person | agree | who won the seat
polling_day | date | agree | day of the by-election
majority | quantity | agree | winning margin in 2013
majority_2010 | quantity | agree | Conservative margin at the general election of 2010
votes_first | quantity | agree | votes for the Labour candidate
votes_second | quantity | agree | votes for the Conservative candidate
runner_up | person | agree | Conservative candidate
third | person | agree | candidate who came third
votes_third | quantity | agree | votes for the Liberal Democrat
fourth | person | agree | hospital campaigner who came fourth
votes_fourth | quantity | agree | votes for the hospital campaigner
votes_rest | quantity | single | votes for the two remaining candidates
turnout | quantity | variant | turnout at the by-election
turnout_2010 | quantity | single | turnout in 2010
declared | time | conflict | hour at which the result was read out
former_job | role | conflict | what the winner did before
winner_age | quantity | single | age of the winner
ex_mp | person | agree | member whose resignation caused the vote
resigned | date | agree | day the former member resigned
fee | money | agree | what the former member was paid by a firm
fee_firm | organisation | single | firm that paid him
rules_denied | polarity | agree | whether the former member says he broke the rules
swing | quantity | single | swing from Conservative to Labour
kelder_majority | quantity | single | Labour margin at the Kelder by-election
kelder_when | date | single | month of the Kelder by-election
margin_1996 | quantity | single | margin at the seat's by-election of 1996
recount | outcome | single | what became of the request for a full recount
sworn | date | revision | day on which the winner takes the seat
unit_decision | polarity | agree | whether the maternity unit's fate has been decided
births | quantity | single | births a year at the unit
leader_quote | quote | single | what the Labour campaign chief said
campaign_chief | person | single | Labour's campaign director
chairman | person | single | chairman of the local Conservatives
trust_meets | date | single | when the health trust meets
returning_officer | person | single | who read out the result
== ARTICLE 01_albion_newswire.txt | Albion Newswire | 2013-07-12
Labour snatches Thornley Vale from Conservatives

THORNLEY VALE, England, July 12 (Albion) - Britain's opposition Labour Party captured a rural northern seat from the Conservatives early on Friday, overturning a majority of {majority_2010=2140|2,140} and handing the governing party its first loss of the summer.

{winner=Gwen Aspinall|Gwen Aspinall}, who was {former_job=district nurse|a district nurse} until her selection, polled {votes_first=12418|12,418 votes} in {polling_day=2013-07-11|Thursday's} contest. {runner_up=Rupert Laidlow|Rupert Laidlow}, the Conservative, finished {majority=1516|1,516} behind on {votes_second=10902|10,902}.

The result was announced at {declared=02:40|2.40 a.m.} in a leisure centre. {turnout=44|Forty-four per cent} of the electorate took part, against {turnout_2010=66.8|66.8 per cent} at the 2010 general election.

The vacancy arose on {resigned=2013-05-14|May 14}, when {ex_mp=Adrian Foss|Adrian Foss} stood down after a newspaper reported that he had received {fee=18000|18,000 pounds} from {fee_firm=Corvane Waste|Corvane Waste}, a contractor, while sitting on a committee that dealt with landfill. Foss {rules_denied=denies|denies breaching} the Commons code.

The swing to Labour was {swing=4.7|4.7 points}, well short of the one it enjoyed in neighbouring Kelder in {kelder_when=2012-02|February 2012}, where it won by {kelder_majority=4205|4,205}.

"{leader_quote=they came back|People who left us have come back}," said Labour's campaign director, {campaign_chief=Imran Sethi|Imran Sethi}. "That's all I'm going to claim at this hour."

(Reporting by the Leeds bureau; editing by J. Amery)
== ARTICLE 02_northline_news.txt | Northline News | 2013-07-12
Thornley Vale by-election: What we learned

Published: 12 Jul 2013, 08:15
By Katya Brennan, political reporter, at the count

The ward posters did it. Ask anybody at Brackwell Leisure Centre why the Tories lost last night and they point to the maternity unit at the town's hospital.

Here are four things to know.

1. It was closer than the smiles suggest. When {returning_officer=Dilys Orme|Dilys Orme}, the returning officer, finally got to the microphone at {declared=03:20|twenty past three}, the gap between first and second was {majority=1516|1,516}. The Conservatives had wanted every paper gone through again; {recount=refused|she would not have it}, though one bundle was rechecked.

2. The new MP is {winner=Gwen Aspinall|Gwen Aspinall}, {winner_age=47|47}. Expect to see her sworn in {sworn=2013-07-15|on Monday}.

3. A single-issue doctor can still hurt. {fourth=Hilary Pym|Hilary Pym}, a GP who ran as an independent to save the unit, picked up {votes_fourth=3045|3,045}, most of it, by the look of the boxes, from places that used to be blue. No ruling on the unit {unit_decision=no|has been made}; the health trust meets in {trust_meets=2013-09|September}. About {births=900|900 babies} a year are born there.

4. The Lib Dems kept their deposit. {third=Tom Okafor|Tom Okafor} was third with {votes_third=4377|4,377 votes}.

And the man who started all this? {ex_mp=Adrian Foss|Mr Foss} was not at the count. He told this website by text message that he had "{rules_denied=denies|broken no rule}" in taking {fee=18000|£18,000} for what he called advice.

Read more: Five by-elections that changed everything
== ARTICLE 03_thornley_courier.txt | Thornley Vale Courier | 2013-07-17
{winner=Gwen Aspinall|Aspinall} takes her seat as Tories lick wounds

Thornley Vale's new Member of Parliament walked into the Commons chamber {sworn=2013-07-16|yesterday (Tuesday)} between two whips and, she confessed afterwards, "with the wrong shoes on".

{winner=Gwen Aspinall|Mrs Aspinall} has swapped {former_job=deputy head|the deputy head's office at Saltby Primary} for Westminster after the poll of {polling_day=2013-07-11|July 11}, in which {turnout=44|31,353 of the 71,257 people on the register} voted.

The full result: {winner=Gwen Aspinall|Gwen Aspinall} (Lab) {votes_first=12418|12,418}; {runner_up=Rupert Laidlow|Rupert Laidlow} (Con) {votes_second=10902|10,902}; {third=Tom Okafor|Thomas Okafor} (LD) {votes_third=4377|4,377}; {fourth=Hilary Pym|Dr Hilary Pym} (Ind) {votes_fourth=3045|3,045}; two others {votes_rest=611|611}.

Older readers will recall the by-election here in 1996, when a Labour man missed out by just {margin_1996=87|87 votes} and blamed the rain. No one blamed the weather this time. Conservative association chairman {chairman=Noel Fairbrass|Noel Fairbrass} said the {majority_2010=2140|2,140-vote cushion} from the last general election "was always going to be thin once {ex_mp=Adrian Foss|Adrian} went".

The former MP quit {resigned=2013-05-14|on the second Tuesday in May}.

Mrs Aspinall said her first letter would go to the hospital trust, whose board {unit_decision=no|has yet to decide} what happens to the maternity ward at Brackwell.

Courier sport: Saltby CC's top-order collapse, page 38
