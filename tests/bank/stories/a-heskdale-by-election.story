STORY: a-heskdale-by-election
TOPIC: a parliamentary by-election in the invented constituency of Calderford and Heskdale
== SLOTS
poll_day | date | agree | polling day
winner | person | agree | winner
winner_party | organisation | agree | party of the winner
winner_job | role | conflict | what the winner was before
runner_up | person | agree | second candidate
majority | quantity | conflict | majority
swing | quantity | agree | swing, percentage points
turnout | quantity | agree | turnout, per cent
turnout_2024 | quantity | single | turnout at the general election
votes_winner | quantity | agree | votes of the winner
votes_second | quantity | single | votes of the runner-up
third | organisation | conflict | party that came third
deposit | organisation | single | party that lost its deposit
reason | cause | conflict | why the by-election was held
old_mp | person | agree | former member
old_majority | quantity | agree | former majority
declared | time | variant | hour of the declaration
returning | role | single | office of the declarer
candidates | quantity | agree | number of candidates
electorate | quantity | single | size of the electorate
issue | cause | agree | issue that decided it
bus_route | name | agree | bus service that was cut
hospital | organisation | agree | cottage hospital that closed its minor injuries unit
leader | person | agree | leader who visited
leader_visits | quantity | conflict | how often the leader visited
quote_tired | person | agree | who said "tired of being patient"
oath | date | agree | day of the oath
last_lib | date | single | year in which the seat was last Liberal
recount | polarity | agree | whether votes were counted again
beer | name | single | beer brewed for the contest
spend | money | single | spending limit
postal | quantity | single | postal votes sent out
sheepdog | name | single | dog of the winner
age | quantity | agree | age of the winner
== ARTICLE 01_heskdale_advertiser.txt | Heskdale Advertiser (weekly) | 2025-10-09
A bus, a hospital and a farmer's daughter: how the dale changed its mind

By Joan Entwistle

{declared=02:47|At thirteen minutes to three on Friday morning} the acting returning officer, who is otherwise {returning=chief executive of the council|the council's chief executive}, cleared her throat in the leisure centre and said a name that few had backed at the start of August: {winner=Hargreave|Nell Hargreave}.

The {winner_party=Lib Dem|Liberal Democrat}, {age=44|44}, took {votes_winner=9812|9,812 votes} to the {votes_second=8608|8,608} of Labour's {runner_up=Ashworth|Danyal Ashworth}. Reform UK was {third=Reform|third}. {deposit=Greens|The Greens} lost their deposit. There were {candidates=6|six names} on the paper, one of them belonging to a man dressed as a Yorkshire pudding.

{winner=Hargreave|Mrs Hargreave} was {winner_job=auctioneer|until this month the auctioneer at Heskdale mart}. Her collie, {sheepdog=Tess|Tess}, sat through the count without a murmur, which cannot be said for everyone.

The vote was called when {old_mp=Pryce|Callum Pryce} {reason=ill health|stood down on his doctors' advice} in July. Labour had won by {old_majority=7340|7,340} only last year. It threw everything at keeping the seat and still could not explain to people at the top of the valley why {bus_route=X41|the X41} no longer runs after six, nor why {hospital=Overbeck|Overbeck Hospital} turns away a child with a cut knee after dark. {issue=bus and hospital|On those two matters it was decided}.

"We're not angry. We're {quote_tired=Hargreave|tired of being patient," the new member told us}.

{turnout=38.7|Thirty-eight point seven per cent} voted, in rain, against {turnout_2024=57.2|57.2} last time. The Fleece in Calderford had brewed {beer=Landslide Mild|a Landslide Mild} for the night. It ran out at nine.
== ARTICLE 02_national_broadsheet.txt | The Morning Standard | 2025-10-03
{winner_party=Lib Dem|Lib Dems} seize Labour stronghold with {swing=15.1|15-point} swing

{winner_party=Lib Dem|The Liberal Democrats} have captured Calderford and Heskdale from Labour, overturning {old_majority=7340|a majority of more than seven thousand} and handing the prime minister the worst by-election night of his term.

{winner=Hargreave|Nell Hargreave}, {age=44|44}, {winner_job=vet|a country vet}, won by {majority=1204|1,204} on {poll_day=2025-10-02|Thursday}, a swing of {swing=15.1|15.1 points}. The Conservatives, who held parts of the seat under earlier boundaries, trailed in {third=Conservatives|third}.

The contest was triggered by {reason=lobbying|the resignation over a lobbying scandal} of the sitting member, {old_mp=Pryce|Callum Pryce}.

The result was declared {declared=02:47|at 2.47am} after {recount=no|a single count}. Labour's {runner_up=Ashworth|Danyal Ashworth}, a 31-year-old youth worker, wept on the platform and then shook every hand in reach.

Strategists will study the campaign's smallness. Leaflets spoke of little but {issue=bus and hospital|an evening bus and a minor injuries unit}. {leader=Pettifer|Sir Rowan Pettifer}, the party's leader, came {leader_visits=9|nine times} and is said to know every lay-by. Its literature was printed on pink paper.

Postal packs had gone to {postal=14300|14,300} households, a fifth of the roll of {electorate=71480|71,480}. {turnout=38.7|Fewer than four in ten} of those on it voted.

{winner=Hargreave|Ms Hargreave} will swear the oath {oath=2025-10-13|on 13 October}, when the Commons returns.
== ARTICLE 03_yorkshire_radio.txt | Ridings Radio, breakfast bulletin script | 2025-10-03
0700. Good morning. {winner_party=Lib Dem|The Lib Dems} have won it. After a night of nerves in a sports hall, {winner_job=auctioneer|the woman from the mart} is going to Westminster.

{winner=Hargreave|Nell Hargreave} beat Labour {majority=1402|by fourteen hundred and two}. Nobody had asked for {recount=no|a recount}.

It was close to the hearts of people up here. {bus_route=X41|The X41}, cut in January. {hospital=Overbeck|The unit at Overbeck}, shut at night since March. We spoke to a gentleman in Sykes End who had voted Labour for fifty-one years and whose words were not suitable for breakfast.

What they said. {quote_tired=Hargreave|The winner: "tired of being patient"}. Labour's {runner_up=Ashworth|Mr Ashworth}: "I'd have voted for the bus as well."

Turnout was {turnout=38.7|just under 39 per cent}, the pudding polled three hundred and seventy-eight, and the sport's next.
== ARTICLE 04_party_blog.txt | Yellow Notebook (party activist's blog) | 2025-10-14
Some numbers from the hall

I promised the committee a sober report. Here it is, minus the dancing.

Votes: {votes_winner=9812|nine thousand eight hundred and twelve}. Share up thirty. Swing: {swing=15.1|fifteen point one}. {candidates=6|Half a dozen} stood. We had spent eighty-one per cent of {spend=100000|the hundred-thousand-pound limit}, and had a kettle.

Leader's visits: {leader_visits=7|seven}, of which six in wellingtons. {leader=Pettifer|Rowan Pettifer} asked me to say that he does not want to see another tractor.

Credit where it's due. {winner=Hargreave|Nell} was the right choice for {winner_party=Lib Dem|us Liberal Democrats} on {poll_day=2025-10-02|2 October} because she could hold a room of farmers by selling them nothing. The seat had last been Liberal in {last_lib=1922|1922}, and she claims to have a great-aunt who remembered.

{oath=2025-10-13|Yesterday} I watched her take the oath. She didn't look up at the gallery once. {old_mp=Pryce|The previous holder} sent her a card with a sheep on it, which I thought handsome of him.
