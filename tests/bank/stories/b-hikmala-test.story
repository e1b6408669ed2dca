STORY: b-hikmala-test
TOPIC: Sri Lanka beat West Indies on the fourth day of a cricket Test
== SLOTS
margin | quantity | agree | winning margin in runs
venue | place | agree | ground of the match
end_day | date | agree | day on which the match ended
sl_first | score | conflict | Sri Lanka's first innings
wi_first | score | agree | West Indies' first innings
sl_second | score | agree | Sri Lanka's second innings
wi_second | score | agree | West Indies' second innings
collapse | score | variant | Sri Lanka's early score on the first day
target | quantity | agree | runs West Indies needed to win
lead_first | quantity | single | first-innings lead
bowler | person | agree | bowler who won the match
bowler_second | score | agree | his figures in the second innings
bowler_match | quantity | agree | wickets he took in the match
tens | ordinal | conflict | which ten-wicket match of his career it was
last_catch | person | conflict | who took the last catch
last_man | person | agree | last West Indian out
last_bowler | person | single | bowler of the last ball
topscorer | person | agree | highest scorer of the last innings
topscore | quantity | agree | his score
stand | quantity | variant | runs added for the seventh wicket
stand_partner | person | agree | his partner in the stand
century | person | agree | maker of the only hundred of the match
century_runs | quantity | agree | runs he made in the first innings
drops | quantity | single | catches dropped by West Indies
nick | polarity | dispute | whether Bascombe hit the ball
third_umpire | person | agree | third umpire
wi_captain | person | single | captain of West Indies
sl_captain | person | agree | captain of Sri Lanka
toss | organisation | agree | who won the toss
series | score | agree | score of the series
next_test | date | conflict | day on which the second Test starts
next_venue | place | agree | ground of the second Test
last_wi_win | date | single | year of the latest West Indies win at Hikmala
bowler_age | quantity | agree | age of the match-winner
debut_year | date | single | year of his first Test
rain_lost | duration | single | time lost to rain on day three
fine | money | single | price of a seat on the bank
overs_left | quantity | single | overs remaining in the day when the match ended
extras | quantity | single | extras in the last innings
== ARTICLE 01_oval_wire.txt | Oval Wire | 2024-07-14
Sri Lanka bt West Indies by {margin=33|33 runs}

HIKMALA, Sri Lanka - Left-arm spinner {bowler=Wimalaratne|Pasan Wimalaratne} took {bowler_second=6-71|six for 71} as Sri Lanka won the first Test by {margin=33|33 runs} at the {venue=Lagoon Ground|Lagoon Ground} on {end_day=2024-07-14|Sunday} to go {series=1-0|one up in the series}.

Set {target=232|232}, West Indies were bowled out for {wi_second=198|198} midway through the evening session. {topscorer=Bascombe|Kelvin Bascombe} made {topscore=74|74} and put on {stand=68|68 for the seventh wicket} with {stand_partner=Alleyne|Jomo Alleyne} before he was adjudged caught behind on review, a decision he left the field shaking his head at.

Wimalaratne, {bowler_age=36|36}, ended with {bowler_match=11|11 wickets} in the match, the {tens=5|fifth time} that he has taken ten or more. The final wicket, that of {last_man=Joseph-Pitt|Devon Joseph-Pitt}, fell to a catch at slip by {last_catch=Gunatilake|Sahan Gunatilake}.

Sri Lanka, put in after {toss=West Indies|West Indies won the toss}, had made {sl_first=318|318} in the first innings, {century=Mahadevan|Arjun Mahadevan} hitting {century_runs=127|127}, and replied to the visitors' {wi_first=291|291} with {sl_second=204|204}.

The second Test begins at {next_venue=Asgiriya|Asgiriya} on {next_test=2024-07-19|Friday}.

Brief scores: Sri Lanka {sl_first=318|318} and {sl_second=204|204}; West Indies {wi_first=291|291} and {wi_second=198|198}.
== ARTICLE 02_colombo_courier.txt | Colombo Courier | 2024-07-15
OLD DOG, OLD TRICK
By Roshan de Alwis

{bowler=Wimalaratne|Pasan} has a knee that clicks, a daughter taller than he is and a run-up of four paces. What he also has, still, is the arm ball. {end_day=2024-07-14|Yesterday} at the {venue=Lagoon Ground|Lagoon Ground} he produced it at ten to five and the West Indies, who had been strolling, were suddenly running.

At 187 for six they needed 45. {topscorer=Bascombe|Bascombe} was there on {topscore=74|74}, all wrists. Then came a slider, a noise and a roar. On the field it was given not out. Up in the box, {third_umpire=Fleetwood|Harriet Fleetwood} watched it eight times, saw a murmur on the line and changed it. "{nick=yes|He smashed it}," insisted {sl_captain=Peiris|Dulan Peiris}, our captain. The batsman says his pad strap did the talking.

That was that. The last four went for eleven. {last_man=Joseph-Pitt|Joseph-Pitt}, swinging at {last_bowler=Fonseka|Fonseka}, skied one to deep midwicket, where {last_catch=Rathnayake|Tharindu Rathnayake} ran in twenty yards and clung on with his cap over his eyes.

So it ended {series=1-0|one-nil}. Wimalaratne, who played his first Test in {debut_year=2011|2011} and was thought finished twice since, collected {bowler_second=6-71|6 for 71}. He asked for his ball to be given to the groundsman, "who did most of it".

None of this would have been possible without {century=Mahadevan|Mahadevan}'s {century_runs=127|127} on the opening day, made after {toss=West Indies|we had been asked to bat} and were {collapse=41-4|41 for four}. It took us to {sl_first=381|381}, in hindsight a mountain. It helped that the visitors grassed {drops=5|five chances}.

Tickets on the bank cost {fine=300 rs|Rs 300}. I have never seen money better spent.
== ARTICLE 03_bridgetown_tribune.txt | Bridgetown Tribune | 2024-07-15
So near: Windies fall {margin=33|33 short} in the heat

{wi_captain=Greenidge-Holt|Captain Shamar Greenidge-Holt} refused to blame the technology after his side let slip a match they had half in their hands.

"We {toss=West Indies|called right}, we had them {collapse=41-4|forty for four}, and we let them get away," he said. "Don't talk to me about the snick."

Still, it was all anyone wanted to talk about. {topscorer=Bascombe|Kelvin Bascombe}, the 23-year-old from St Lucy, had batted with the calm of a man buying bread. With {stand_partner=Alleyne|Alleyne}, who made 29, he had lifted West Indies from 119 for six, {stand=68|a seventh-wicket partnership of just under 70}. "{nick=no|I did not touch that ball}, and God knows I did not," he said outside the dressing room.

{third_umpire=Fleetwood|The Englishwoman at the monitor}, whose ruling it was, does not give interviews.

The innings that began so steadily, chasing {target=232|232}, contained {extras=21|21 extras}, the third-best contribution. It ended at {wi_second=198|198}, with {overs_left=13|13 overs} still to be bowled on the fourth day. Sri Lanka's slow bowler {bowler=Wimalaratne|Wimalaratne} had {bowler_match=11|eleven victims} in all. For the {bowler_age=36|36-year-old} it was a ten-wicket haul for the {tens=8|eighth time}.

There was rain about on Saturday, when {rain_lost=95 min|95 minutes} were lost, and Greenidge-Holt thought it had quickened the pitch at the wrong hour.

The team travel by coach to {next_venue=Asgiriya|the hills at Asgiriya} tomorrow, and play there from {next_test=2024-07-20|Saturday}. They have not won at Hikmala since {last_wi_win=1997|1997}.
== ARTICLE 04_googly_and_chips_live.txt | Googly & Chips (live blog) | 2024-07-14
SRI LANKA v WEST INDIES, FIRST TEST, DAY FOUR: AS IT HAPPENED
(all times local; newest last)

09.50 Morning. If you're just in: Sri Lanka are 171 for seven in their second go. They lead by 198, having been {lead_first=27|27 ahead} after West Indies got {wi_first=291|291}. It is 33 degrees and there's a monitor lizard on the third-man boundary.

10.41 All out! {sl_second=204|204}. That leaves {target=232|two hundred and thirty-two to win}. Highest successful chase here is 216. {sl_captain=Peiris|Skipper Peiris} is last out, hoicking.

13.15 Lunch was dhal. West Indies are 58 for two.

14.30 Wickets! 119 for six. {bowler=Wimalaratne|Wimalaratne} is turning it square and grinning like a piano.

16.02 Our reader Moira in Leeds asks who is {stand_partner=Alleyne|this Alleyne}. Wicketkeeper, plays the steelpan.

16.48 Reviewed. Oh, my word. Upstairs it goes to {third_umpire=Fleetwood|Fleetwood}. A long look ... and that's out. {topscorer=Bascombe|Bascombe} has gone for {topscore=74|seventy-four} and he isn't happy at all. I have looked at the spike and can tell you it may be a bat, a pad, or an owl.

17.09 Eight down. Nine.

17.20 That's it. {last_man=Joseph-Pitt|Joseph-Pitt} goes, and it's over, {margin=33|33 runs} in it on {end_day=2024-07-14|a Sunday} I won't forget. From here the caravan heads for {next_venue=Asgiriya|Asgiriya} and {next_test=2024-07-19|19 July}. {century=Mahadevan|Arjun Mahadevan}, he of the {century_runs=127|hundred and twenty-seven} on Thursday, is interviewed by a man with no questions. Thanks for your company; do drink some water.
