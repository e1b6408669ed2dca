STORY: a-freight-union-merger
TOPIC: members of two Australian unions vote to merge
== SLOTS
big | organisation | variant | larger union
small | organisation | variant | smaller union
new_name | name | agree | name of the merged union
result_day | date | agree | day on which the result was declared
members_big | quantity | agree | members of the larger union
members_small | quantity | agree | members of the smaller union
members_all | quantity | variant | members of the merged union
yes_big | quantity | agree | yes votes in the larger union, per cent
yes_small | quantity | agree | yes votes in the smaller union, per cent
turnout_small | quantity | single | turnout in the smaller union
start | date | agree | day on which the merger takes effect
secretary_big | person | agree | national secretary of the larger union
secretary_small | person | agree | secretary of the smaller union
new_leader | person | agree | who will lead the new union
deputy | person | single | deputy leader
minister | person | agree | federal minister for workplace relations
employers | organisation | agree | employers' body
employers_view | person | agree | head of the employers' body
approver | organisation | agree | body that must approve
approve_day | date | revision | day on which the approval was expected
earlier_vote | date | agree | year of an earlier attempt
earlier_result | outcome | agree | what became of the earlier attempt
fee | money | variant | membership fee a week
assets | money | agree | joint assets
hq | place | agree | town of the new head office
strike_fund | money | single | strike fund
old_rival | person | single | member who ran the No case
no_reason | cause | dispute | why the No camp was against
founded_big | date | single | year in which the larger union was founded
song | name | single | song that was played
cake | quantity | single | length of the cake
branches | quantity | single | branches to be closed
women | quantity | single | share of women among the members of the smaller union
== ARTICLE 01_southern_wire_au.txt | Southern Wire (AAP-like agency) | 2025-08-29
{big=FRTU|Freight} and {small=CSWU|cold store} unions to tie the knot

Melbourne, {result_day=2025-08-29|Aug 29} – Members of {big=FRTU|the Freight and Rail Transport Union} and {small=CSWU|the Cold Store Workers Union} have agreed to become one.

The outcome of the postal ballots was declared {result_day=2025-08-29|on Friday}. Among the {members_big=38400|38,400 freight and rail members} the yes case received {yes_big=71|71 per cent}; among the {members_small=9600|9600 at the cold stores} {yes_small=58|58 per cent}, on a turnout of {turnout_small=44|44 per cent}.

The merged organisation will be called {new_name=Hauliers and Stores|the Australian Hauliers and Stores Union}, with {members_all=48000|48,000 members}. It comes into being {start=2026-01-01|on New Year's Day}, if {approver=FWC|the Fair Work Commission} consents, which is expected {approve_day=2025-10|by October}.

{secretary_big=Papadakis|Con Papadakis}, national secretary of the larger union, called it "the biggest day in the shed since the forklift."

{new_leader=Nguyen-Hart|Tess Nguyen-Hart, who runs the cold store union's Queensland branch,} has been chosen to lead it. She beat no one; nobody else stood. {deputy=Maka|Sione Maka} will be her deputy.

Workplace Minister {minister=Brennan|Lucy Brennan} wished the new union well. The employers' {employers=Logistics Chamber|Logistics Chamber} said it feared longer strikes.
== ARTICLE 02_shed_news.txt | Shed News (members' magazine) | 2025-09-12
We did it. Now the paperwork.

Comrades and mates,

It's been a long haul, and that's our last haulage joke. On {result_day=2025-08-29|29 August} in {hq=Geelong|Geelong}, which will also be the home of the new head office, your officials opened the envelope, shut it, opened it again, and put the cake ({cake=2m|two metres of lamington}) on the table. Somebody put on {song=Working Class Man|"Working Class Man"}.

What changes for you? Dues: {fee=11.50|$11.50 a week}, the same as {big=FRTU|FRTU} members pay now. Cold store members come up from ten dollars, but over two years. Funds: {assets=62m|$62 million together}, of which {strike_fund=18m|$18 million} is for rainy days.

Who's who. {new_leader=Nguyen-Hart|Tess Nguyen-Hart} is the boss from {start=2026-01-01|1 January}. {secretary_small=Ferraro|Rosa Ferraro}, our secretary since 2009, retires to her lemons. {secretary_big=Papadakis|Con} stays until the conference.

Women make up {women=41|41 per cent} of those on our books, so don't put {new_name=Hauliers and Stores|Hauliers and Stores} on a shirt that only comes in XL.

{branches=3|Three branch offices} will close. Nobody loses a job over it, and it's in writing.

Any questions? The bar's open.
== ARTICLE 03_broadsheet_au.txt | The Harbour Times (Sydney) | 2025-09-20
Big union, bigger question: who speaks for the cool room?

By Anneliese Webb

On paper it is a natural fit. {big=FRTU|The rail and freight union}, {founded_big=1911|founded in 1911}, moves the food; {small=CSWU|the cold-storage union} keeps it cold. Together {members_all=48000|nearly fifty thousand people} pay their dues and a war chest adds up to {assets=62m|62 million dollars}.

They tried before, in {earlier_vote=2014|2014}. {earlier_result=failed|The cold store members voted it down} by twenty-nine votes, and {secretary_small=Ferraro|Ms Ferraro}, who was secretary then and is secretary now, remembers each of them.

This time {yes_small=58|fifty-eight in a hundred} said yes. Why did the rest say no? {old_rival=Clancy|Mick Clancy, a freezer hand of twenty-six years}, says {no_reason=swallowed|they'll be swallowed by the truckies}. {secretary_big=Papadakis|Papadakis}'s people blame {no_reason=rumour|a rumour about the dues} spread on a Facebook page.

The employers' chamber is uneasy. "A stoppage used to stop the trucks or the fridges. Now it stops the pizzas," says its president, {employers_view=Goh|Darren Goh}.

The one formality left is {approver=FWC|the commission}. The hearing was to have been over {approve_day=2025-10|by the end of October}, but it has been moved to {approve_day=2025-11-18|18 November}, because the file from the smaller union came without a signature.

{minister=Brennan|Minister Brennan} won't be drawn on whether the law on mergers should be made easier.
== ARTICLE 04_logistics_trade_au.txt | DockSide Weekly (trade) | 2025-10-03
UNION MERGER: FIVE THINGS FOR OPERATORS

1. Size. The new body covers {members_big=38400|38,400 on the road and rails} plus {members_small=9600|9,600 in the chillers}. Both ballots were clear-cut, with {yes_big=71|seven in ten} of the transport side in favour.

2. People. {new_leader=Nguyen-Hart|Nguyen-Hart}, 47, is known in Brisbane as a dealer. {employers=Logistics Chamber|The Chamber}'s {employers_view=Goh|Mr Goh} has met her twice and came away with a lunch bill and a handshake.

3. Money. A year's subscription comes to {fee=11.50|about $600}. You'll be asked to deduct it from wages.

4. Timing. The registrar's hearing on {approve_day=2025-11-18|November 18} should be short. The earlier effort, {earlier_vote=2014|eleven years ago}, {earlier_result=failed|fell at the ballot}, so this is new ground.

5. Where to write. Correspondence goes to {hq=Geelong|Geelong}, not to Sydney, from the new year.
