STORY: p-house-spending-vote
TOPIC: the House passes a stopgap spending bill hours before a government shutdown
== SLOTS
house_vote | score | conflict | House vote on the bill
vote_day | date | agree | day of the House vote
vote_time | time | single | time of the House vote
deadline | date | agree | day on which funding runs out
new_deadline | date | agree | day to which the bill funds the government
gop_no | quantity | conflict | Republicans who voted against the bill
dem_yes | quantity | agree | Democrats who voted for the bill
failed_vote | score | agree | vote by which an earlier version failed
failed_day | date | agree | day on which the earlier version failed
speaker | person | agree | speaker of the House
minority_leader | person | agree | Democratic leader in the House
rebel | person | conflict | leader of the Republican rebels
senate_leader | person | agree | majority leader of the Senate
senate_vote_day | date | agree | day on which the Senate is expected to vote
senate_needed | quantity | agree | votes needed in the Senate to end debate
disaster | money | conflict | disaster aid in the bill
disaster_asked | money | agree | disaster aid the White House asked for
farm | money | agree | farm aid in the bill
pages | quantity | agree | pages of the bill
pages_first | quantity | single | pages of the earlier version
workers | quantity | agree | federal workers who would be sent home
essential | quantity | single | federal workers who would work without pay
shutdown_last | duration | agree | length of the last shutdown
shutdown_last_year | date | single | year of the last shutdown
shutdown_cost | money | single | cost of the last shutdown to the economy
stopgap_order | ordinal | agree | which stopgap bill of the fiscal year this is
budget_director | person | agree | White House budget director
pay_raise | outcome | agree | whether the pay raise for members is in the bill
pay_raise_percent | quantity | single | size of the proposed pay raise
park_staff | quantity | single | park staff who would be sent home
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-12-18
House passes stopgap bill as shutdown nears

WASHINGTON (CP) — The House approved a bill on {vote_day=2025-12-18|Thursday} to keep the government open until {new_deadline=2026-03-13|March 13}, sending it to the Senate one day before money for most agencies runs out.

The vote was {house_vote=297-131|297-131}. {gop_no=41|Forty-one Republicans} voted no, and {dem_yes=120|120 Democrats} voted yes.

The bill is {pages=142|142 pages} long. It provides {disaster=34bn|$34 billion} for disaster relief, mostly for states hit by hurricanes, and {farm=10bn|$10 billion} for farmers. The White House had asked for {disaster_asked=52bn|$52 billion} in disaster aid.

An earlier version failed on {failed_day=2025-12-16|Tuesday} by a vote of {failed_vote=181-246|181-246} after conservatives turned against it.

"Nobody got everything, and the lights stay on," {speaker=Rademacher|Speaker Glenn Rademacher} said.

{minority_leader=Toliver|Rep. Alicia Toliver}, the Democratic leader, said her party had voted "to protect the people who show up for work at Christmas."

{rebel=Sturgis|Rep. Wade Sturgis} of Alabama, who led the Republican opposition, said the bill would add to a national debt of $37 trillion.

{senate_leader=Pomeroy|Senate Majority Leader Jack Pomeroy} said the Senate would vote on {senate_vote_day=2025-12-19|Friday}. He needs {senate_needed=60|60 votes} to end debate.

If the bill does not become law by midnight {deadline=2025-12-19|Friday}, {workers=850000|about 850,000 federal employees} will be sent home. Another {essential=1.3m|1.3 million}, including air traffic controllers and members of the military, would have to work without pay.

{budget_director=Quan|Budget Director Melissa Quan} said the president would sign it.

The bill is the {stopgap_order=2|second stopgap} of the fiscal year, which began on Oct. 1. The last shutdown, in {shutdown_last_year=2021|2021}, lasted {shutdown_last=23d|23 days} and cost the economy {shutdown_cost=7bn|$7 billion}, according to congressional economists.
== ARTICLE 02_national_ledger.txt | The National Ledger | 2025-12-19
With hours to spare, a divided House chooses to keep the government running

WASHINGTON — It took two bills, three days and a good deal of shouting, but the House voted on {vote_day=2025-12-18|Thursday} evening to keep the government open through {new_deadline=2026-03-13|March 13}.

The measure passed {house_vote=297-131|297 to 131} at {vote_time=18:42|6:42 p.m.}, with {dem_yes=120|120 Democrats} in favor and {gop_no=36|36 Republicans} against. Democrats had been the majority of the no votes on {failed_day=2025-12-16|Tuesday}, when a longer version was defeated, {failed_vote=181-246|181 to 246}.

That bill ran to {pages_first=1380|1,380 pages}. This one has {pages=142|142}. Gone are a {pay_raise_percent=3.2|3.2 percent} pay raise for members of Congress, which {pay_raise=dropped|was dropped} after an outcry, and a plan for new ferry terminals. What remains is {disaster=43bn|$43 billion} in disaster aid, {farm=10bn|$10 billion} for farmers and money to keep community health centers open for three months.

{speaker=Rademacher|Speaker Glenn Rademacher} had little choice but to rely on Democrats. {rebel=Castleton|Representative Brent Castleton} of Arizona, who led the rebellion in his party, said the speaker "could have had 218 of us if he had asked in October."

{minority_leader=Toliver|Representative Alicia Toliver}, the minority leader, said Democrats had got what they wanted for storm victims in North Carolina and Florida, though less than the {disaster_asked=52bn|$52 billion} the White House asked for.

The Senate is to vote {senate_vote_day=2025-12-19|Friday}. {senate_leader=Pomeroy|Senator Jack Pomeroy}, the majority leader, said he was sure of the {senate_needed=60|60 votes} he needs. {budget_director=Quan|Melissa Quan}, the White House budget director, has told agencies to stop preparing for a shutdown.

It is the {stopgap_order=2|second} short-term measure since October, when the fiscal year began without a single one of the 12 annual bills in place.
== ARTICLE 03_smoky_mountain_journal.txt | Smoky Mountain Journal, Tennessee | 2025-12-19
Park workers wait on Congress, again

GATLINBURG, Tenn. — The House vote on {vote_day=2025-12-18|Thursday} was good news at the ranger station, but nobody was celebrating.

Congress has until midnight {deadline=2025-12-19|Friday} to pass a spending bill, and the Senate still has to vote. If it does not, {park_staff=212|212 employees} of Great Smoky Mountains National Park would be sent home, Superintendent Lorna Whitaker said. Roads would stay open. Visitor centers and restrooms would not.

"We did this for {shutdown_last=23d|23 days} last time, and people still tell stories about the trash," Whitaker said.

Across the country, {workers=850000|about 850,000 federal workers} would be told to stay home.

The House passed the bill by {house_vote=279-131|279-131}, with {gop_no=41|41 Republicans} voting no. Two days before, on {failed_day=2025-12-16|Tuesday}, it had rejected a longer bill by {failed_vote=181-246|181-246}. The new bill would fund the government until {new_deadline=2026-03-13|March 13}.

{speaker=Rademacher|House Speaker Glenn Rademacher} said it would give lawmakers time to write a full-year budget. {rebel=Sturgis|Rep. Wade Sturgis} of Alabama, the leader of the Republicans who opposed it, called it "a blank check with a bow on it."

For East Tennessee the most important part may be the storm money. The bill holds {disaster=34bn|$34 billion} for disaster relief, and part of it is to rebuild bridges washed out by last year's floods in Cocke and Unicoi counties. Farmers would get {farm=10bn|$10 billion}.

Members will not get a raise. It {pay_raise=dropped|was taken out} of the bill this week.

In Pigeon Forge, motel owner Curtis Banks said January was slow enough without a closed park. In the last shutdown he lost 60 bookings. "Tell them to get it done," he said.

{senate_leader=Pomeroy|Majority Leader Jack Pomeroy} has scheduled the Senate vote for {senate_vote_day=2025-12-19|Friday}. The park will be closed on Christmas Day in any case.
