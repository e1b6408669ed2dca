STORY: a-texas-curriculum
TOPIC: the Texas State Board of Education votes on a social studies curriculum
== SLOTS
vote | score | agree | final vote of the board
vote_prelim | score | single | preliminary vote in the summer
vote_amend | score | agree | vote on the amendment about the dust bowl
day | date | conflict | day of the final vote
board | organisation | agree | the board
chair | person | agree | chair of the board
chair_party | organisation | single | party of the chair
swing_member | person | agree | member whose vote decided
swing_reason | cause | dispute | why the swing member voted as he did
start_year | date | conflict | school year in which the plan begins
grades | quantity | agree | grades covered
students | quantity | variant | pupils of the state's public schools
hours | duration | agree | length of the meeting
speakers | quantity | conflict | members of the public who spoke
pages | quantity | agree | pages of the standards
cost | money | agree | estimated cost of the textbooks
teacher_group | organisation | agree | teachers' group
teacher_head | person | agree | head of the teachers' group
teacher_view | polarity | agree | whether the teachers' group supports the plan
world_history | quantity | agree | share of class time for world history, per cent
world_before | quantity | single | share of it before
ship_chart | ordinal | single | page with the disputed chart
protester | person | single | member of the public escorted out
next_step | date | single | date of the textbook hearing
city | place | agree | town of the meeting
last_revision | date | agree | year of the last full revision
publisher | organisation | single | publisher that asked for delay
commissioner | person | agree | state education commissioner
commissioner_role | outcome | conflict | what the commissioner advised
rodeo | duration | single | minutes a lobbyist spent on rodeo
governor_sign | polarity | agree | whether the governor must sign
== ARTICLE 01_lone_star_dispatch.txt | Lone Star Dispatch | 2025-09-13
{board=SBOE|State board} adopts new social studies standards after {hours=16|16-hour} session

AUSTIN — At ten minutes to midnight, with a custodian stacking chairs in the back, {board=SBOE|the State Board of Education} voted {vote=8-7|8-7} {day=2025-09-12|Friday} to rewrite what {students=5500000|5.5 million} Texas children learn about the past.

The deciding vote came from {swing_member=Luebke|Carl Luebke}, a Fredericksburg peach grower who in July had sided with the opponents. He said {swing_reason=letters|several hundred letters from teachers} had changed his mind. Critics in the gallery muttered that {swing_reason=pressure|the governor's office had leaned on him}.

The standards run to {pages=211|211 pages} and cover {grades=9|kindergarten through eighth grade}. World history, which under the old plan took {world_before=24|24 percent} of class time, will get {world_history=15|15}. They begin in classrooms {start_year=2030|in the fall of 2030}.

{chair=Ybarra|Chairwoman Lorena Ybarra}, {chair_party=Republican|a Republican from Laredo}, gaveled down applause from both sides. {speakers=214|Two hundred and fourteen Texans} had testified, from a boy of nine to a man who identified himself as "a concerned Apache." {protester=Delbert Noonan|Delbert Noonan of Lubbock} was led out for singing.

Education Commissioner {commissioner=Traylor|Gib Traylor} {commissioner_role=backed|had urged members to pass it}.

Board members also killed, {vote_amend=6-9|6-9}, an amendment to add the Dust Bowl to the fifth grade. Somebody pointed out that it hadn't happened in their district.
== ARTICLE 02_teachers_page.txt | Texas Classroom Federation (member update) | 2025-09-15
What the vote means for your room

Dear colleague,

We were there. It lasted {hours=16|sixteen hours}. {board=SBOE|The SBOE} passed the new social studies TEKS {vote=8-7|by one vote}. {teacher_group=TCF|The Federation} {teacher_view=no|opposed them} and still does; {teacher_head=Iwu|our president, Chidi Iwu}, told the members that they were "teaching a parade, not a history."

The essentials.
- Who: grades K to 8, {grades=9|nine years of school}.
- When: {start_year=2028|August 2028}, so the clock is running.
- What goes: world history shrinks to {world_history=15|15 percent}.
- Who pays: textbooks alone are put at {cost=190m|$190 million}, which districts get back in part.
- What's new: a single timeline, told in order, beginning with the Sumerians and ending with the semiconductor.

Don't throw out your old binders. {publisher=Mesquite Learning|Mesquite Learning} has asked for a delay of a year, and there will be a hearing on books {next_step=2026-01-27|on January 27}. If you object to the chart on {ship_chart=88|page 88}, the one with the ships going the wrong way, please write your own member and not all fifteen.

The commissioner, {commissioner=Traylor|Mr. Traylor}, said to the board before the vote that {commissioner_role=against|he could not recommend the draft in its present shape}. That may count for something later.
== ARTICLE 03_pecos_public_radio.txt | Pecos Public Radio, transcript | 2025-09-15
HOST: So, what did they do on {day=2025-09-11|Thursday}?

REPORTER: In {city=Austin|Austin}, they changed the books. {vote=8-7|Eight to seven}. The last complete overhaul was {last_revision=2010|in 2010}, so people had saved up some arguments.

HOST: How many arguments?

REPORTER: {speakers=241|Two hundred and forty-one} came to the microphone. I timed one lobbyist at {rodeo=11|eleven minutes} on rodeo.

HOST: And the teachers?

REPORTER: The largest group, {teacher_group=TCF|the Classroom Federation}, {teacher_view=no|is against}. {teacher_head=Iwu|Chidi Iwu}, who heads it, told me children would meet Alexander the Great for about as long as they meet the lunch lady.

HOST: Does the governor have to sign?

REPORTER: {governor_sign=no|He doesn't}. It's the board's own say, which is unusual.

HOST: Anything about the swing vote?

REPORTER: {swing_member=Luebke|Luebke}. Peach farmer, {swing_reason=letters|mail from teachers}, he told me the same. I asked if anybody from the mansion called. He offered me a peach.
== ARTICLE 04_policy_brief.txt | Trinity Policy Brief | 2025-09-19
BRIEF: Social studies TEKS, adopted

Vote: {vote=8-7|8 in favor, 7 opposed}. Preliminary vote, July: {vote_prelim=7-8|7-8}. Dust Bowl amendment: {vote_amend=6-9|failed, six to nine}.

Document: {pages=211|211 pp}. Last full revision {last_revision=2010|2010}. Place of meeting: {city=Austin|Austin}.

Cost: instructional materials {cost=190m|$190M}, per the agency's own estimate. Enrollment affected: {students=5500000|roughly five and a half million in public schools}, though only K-8 students, about 3.6 million, will see the change directly.

Gubernatorial action: {governor_sign=no|none required}.

Actors to watch: {chair=Ybarra|Ybarra (chair)}; {swing_member=Luebke|Luebke}; {commissioner=Traylor|Commissioner Traylor}; {teacher_group=TCF|Texas Classroom Federation}, which will likely challenge the process in Travis County.

Bottom line: one vote is one vote. The next general election for the board, in 2026, puts eight seats on the ballot.
