STORY: e-severn-mersey-ballot
TOPIC: staff of an English train operator vote on striking over pay
== SLOTS
result | outcome | agree | how the ballot went
yes_share | quantity | agree | share of votes for a strike
yes_votes | quantity | single | votes cast for a strike
no_votes | quantity | single | votes cast against
turnout | quantity | conflict | share of members who returned a paper
papers | quantity | agree | ballot papers sent out
closed | date | agree | day the ballot closed
strike_day | date | conflict | day of the first walkout
strike_len | duration | agree | length of the first walkout
offer | quantity | agree | pay rise offered by the company
claim | quantity | agree | pay rise wanted by the union
offer_vote | date | single | month in which reps turned the offer down
announcer | person | agree | union officer who gave out the result
announcer_role | role | conflict | office held by Dilys Okonedo
md | person | agree | managing director of the operator
operator | organisation | variant | train operator in dispute
acas | polarity | conflict | whether the two sides have been to Acas
threshold | quantity | agree | turnout the law requires
grades | quantity | agree | number of grades balloted
trains | quantity | single | trains run on a weekday
cut | quantity | single | share of trains expected to run on the day
last_strike | date | agree | year of the last strike at the operator
last_strike_days | quantity | agree | days lost in the last dispute
headquarters | place | agree | town where the company has its head office
guard_pay | money | conflict | basic pay of a guard
md_pay | money | single | managing director's pay last year
subsidy | money | single | public subsidy last year
loss_day | money | single | cost to the company of a day's strike
drivers | organisation | single | union of the drivers, not part of the dispute
inflation | quantity | single | rate of inflation
mandate | duration | single | how long the mandate lasts
rugby | other | single | event on the strike day in Shrewsbury
commuter | person | single | passenger quoted
commuter_age | quantity | single | age of the passenger
cafe | money | single | takings a café loses on a strike day
coaches | quantity | single | coaches laid on by the council
ballot_called | date | single | month in which the ballot was called
union | organisation | agree | union that held the ballot
== ARTICLE 01_national_agency.txt | Press agency | 2026-03-13
Rail staff {result=strike|back strike} at {operator=smt|Severn & Mersey Trains} by five to one

Guards, station staff and engineers at {operator=smt|Severn & Mersey Trains} have {result=strike|voted overwhelmingly to walk out} in a row over pay.

{union=arsa|The Amalgamated Rail Staffs' Association (ARSA)} said {yes_share=83|83%} of those voting favoured action, on a turnout of {turnout=61|61%}. The postal ballot of {papers=4200|4,200 members} in {grades=9|nine grades} closed at noon on {closed=2026-03-12|Thursday}.

A {strike_len=24h|24-hour} stoppage is to follow on {strike_day=2026-03-27|Friday, March 27}, with further dates to be named.

{announcer=okonedo|Dilys Okonedo}, {announcer_role=gs|ARSA general secretary}, said: "Our members kept this railway moving and got a pay cut for it. They have answered an insult of {offer=3.2|3.2%} in the only language the company hears."

The union is seeking {claim=5.5|5.5%}. Inflation stood at {inflation=3.6|3.6%} in January.

Managing director {md=harcastle|Toby Harcastle} said the result was disappointing. "{acas=no|We have never yet sat down at Acas} and I have written today to propose that we should," he said.

Drivers, who are mostly in {drivers=ltf|the Locomotive and Tram Federation}, aren't involved.
== ARTICLE 02_shropshire_evening_sentinel.txt | Shropshire Evening Sentinel | 2026-03-13
Trains to stop on big match weekend

By Rhian Faulds

Rail passengers across the county are facing a day without trains {strike_day=2026-03-28|on the last Saturday of this month}, when {rugby=cup|Shrewsbury host the regional cup final}, after staff at {operator=smt|S&M Trains} {result=strike|said yes to industrial action}.

Support ran at {yes_share=83|more than four in five of the papers returned}, the union disclosed this morning. {turnout=64|Sixty-four in every hundred members} had bothered to post theirs back, comfortably clear of {threshold=50|the half} that the law demands.

The firm, run from {headquarters=crewe|Crewe}, operates {trains=612|612 services} each weekday. It reckons {cut=10|one in ten} might be kept going with managers in uniform.

{commuter=bassett|Joan Bassett}, {commuter_age=58|58}, who takes the 7.12 from Wem, wasn't surprised. "They did this in {last_strike=2019|2019}. I bought a bike."

That dispute dragged on for {last_strike_days=14|14 strike days} before it was settled.

At Whitchurch the café on platform one is a two-man business, and one of the two wasn't pleased. Raj Sandhu opens at five every morning of the year bar Christmas Day and reckons a strike costs him {cafe=260|£260} in bacon rolls alone. "I'm for them getting a rise," he said. "I'd like one myself. But it's always the same folk stood in the cold at the end of it."

The county council will lay on {coaches=14|fourteen coaches} between Shrewsbury, Wem and Whitchurch for those with a hospital appointment, who must book by telephone two days ahead. There'll be none for the football. Police have asked supporters to share cars and to leave the ring road alone.

This newspaper's letters page, since the ballot was called in {ballot_called=2026-01|January}, has run about even. One reader in Ludlow wants the line handed back to the people who built it. She doesn't say where they might be found.

A guard at the company earns {guard_pay=34850|£34,850} before overtime. {md=harcastle|Mr Harcastle}, who joined from a bus group, was paid {md_pay=412000|£412,000} last year.

Both sides {acas=yes|spent two days at the conciliation service Acas last month} and came away with nothing.
== ARTICLE 03_arsa_circular.txt | Amalgamated Rail Staffs' Association (members' circular) | 2026-03-13
SEVERN & MERSEY PAY: YOUR RESULT

Dear colleague,

Papers issued: {papers=4200|4,200}
Yes: {yes_votes=2126|2,126} ({yes_share=83|83 per cent})
No: {no_votes=436|436}
Turnout: {turnout=61|61 per cent}. The threshold is {threshold=50|50}.

You have {result=strike|given us a mandate for strike action}, and it lasts {mandate=12mo|twelve months}.

Reps from all {grades=9|9 grades} threw out the offer of {offer=3.2|three point two per cent} in {offer_vote=2026-01|January}. Nothing better has been put to us since. Our claim stands at {claim=5.5|five and a half}.

The executive met after the count and instructs you not to book on for any shift starting between 00.01 and 23.59 on {strike_day=2026-03-27|27 March}. Picket rosters will be sent to branches.

Don't speak to the press. Refer every call to head office.

In solidarity,
{announcer=okonedo|Dilys Okonedo}
{announcer_role=gs|General Secretary}
== ARTICLE 04_rail_manager.txt | Rail Manager (trade monthly, web edition) | 2026-03-16
{union=arsa|ARSA} wins mandate at {operator=smt|SMT}; one-day stoppage called

{union=arsa|ARSA} has {result=strike|secured a majority for action} at {operator=smt|Severn & Mersey}, {headquarters=crewe|Crewe}-based and in public hands by the end of next year. Announcing the figures, {announcer=okonedo|Okonedo}, the association's {announcer_role=ags|assistant general secretary}, hinted at longer walkouts after Easter.

The first is to last {strike_len=24h|a day}. SMT puts its cost at {loss_day=1.1m|£1.1 million} in lost fares. It received {subsidy=147m|£147m} in support from the taxpayer in the last financial year.

The gap between {offer=3.2|the 3.2 per cent on the table} and {claim=5.5|the union's figure of 5.5} isn't wide by the standards of this industry, and {md=harcastle|Harcastle} is thought to have some room on rest-day working. Basic pay for a guard, at {guard_pay=38450|£38,450}, is already among the better ones north of Watford; what they lack is a Sunday off. The operator hasn't lost a day to a strike of its own staff since {last_strike=2019|2019}, when {last_strike_days=14|a fortnight in all} went.

The count was held on {closed=2026-03-12|12 March}, within an hour of the ballot closing.
