STORY: d-loons-copperheads
TOPIC: a basketball game between Duluth and Tucson in which Duluth's star is hurt
== SLOTS
game_day | date | agree | day of the game
final | score | conflict | final score
halftime | score | variant | score at half-time
winner | organisation | agree | team that won
star | person | agree | injured guard of Duluth
star_points | quantity | agree | points of the star before he left
star_average | quantity | single | his average this season
injury_quarter | ordinal | conflict | quarter in which he was hurt
injury | outcome | revision | nature of the injury
injury_knee | other | conflict | which knee
injury_cause | cause | conflict | how he came to fall
out_for | duration | revision | how long he will be out
old_injury | date | single | year of an earlier injury
last_shot | person | conflict | who scored the winning basket
last_shot_time | time | agree | time left at the winning basket
top_tucson | person | agree | top scorer of Tucson
top_tucson_points | quantity | agree | his points
coach_loons | person | agree | Duluth coach
coach_tucson | person | agree | Tucson coach
technical | polarity | single | technical foul against the Tucson coach
streak | quantity | agree | games in a row Duluth has won
record | score | agree | Duluth's wins and losses
arena | place | agree | arena
crowd | quantity | single | attendance
turnovers | quantity | single | turnovers of Duluth
rebounds | quantity | single | rebounds of the Tucson centre
free_throws | score | single | free throws of Tucson
salary | money | single | his contract
next_game | date | agree | day of Duluth's next game
next_opponent | organisation | single | next opponent
replacement | person | agree | player who takes his place
lead_largest | quantity | agree | largest lead of Tucson
team_doctor | person | single | team doctor
backup | person | single | Tucson guard who lost the ball
bar_owner | person | single | owner of the bar
== ARTICLE 01_league_recap.txt | Continental Basketball League, game recap | 2025-02-08
{final=112-110|Loons 112, Copperheads 110}

DULUTH — {star=Whitlow|Jamal Whitlow} scored {star_points=27|27 points} before leaving with an injury, {last_shot=Petrauskas|Domas Petrauskas hit a turnaround jumper} with {last_shot_time=1.8 s|1.8 seconds left}, and the {winner=Duluth|Duluth Loons} outlasted the Tucson Copperheads {final=112-110|112-110} {game_day=2025-02-07|on Friday night}.

{top_tucson=Brathwaite|Ezra Brathwaite} led Tucson with {top_tucson_points=34|34}. Center Pape Ndiaye-Holt had {rebounds=17|17 rebounds}.

The Loons have won {streak=8|eight straight} and are {record=36-15|36-15}.

{star=Whitlow|Whitlow} went down early {injury_quarter=3|in the third quarter} after {injury_cause=landed on foot|coming down on Ndiaye-Holt's foot} and was helped to the locker room. The team called it {injury=sprain|a sprain} of the {injury_knee=left|left knee}; he'll be evaluated Saturday.

Duluth opened the fourth quarter on a 13-2 run with its second unit on the floor and led for the first time since the opening minutes. Tucson answered from the corners. The teams traded the lead six times in the last three minutes, and Tucson had a chance to win after the final timeout, but a lob from midcourt went off the top of the backboard.

Tip-ins: The Copperheads led {halftime=61-52|61-52} at the half and {lead_largest=14|by as many as 14}. They made {free_throws=19-28|19 of 28} from the line. ... Duluth committed {turnovers=18|18 turnovers}. ... {coach_tucson=Maddox|Tucson coach Gil Maddox} {technical=yes|was whistled for a technical} with 5:40 to go.

Up next: Loons host {next_opponent=Halifax|Halifax} {next_game=2025-02-10|Monday}.
== ARTICLE 02_lake_superior_tribune.txt | Lake Superior Tribune | 2025-02-08
A win that felt like a wake

You could hear the sneakers. {crowd=10411|Ten thousand four hundred and eleven people} in {arena=Ore Dock Arena|the Ore Dock} and you could hear the sneakers, because {star=Whitlow|the best player this town has had since the iron went} was lying under the east basket holding his {injury_knee=right|right knee} in both hands.

It was two minutes {injury_quarter=4|into the fourth}. Nobody had touched him. {injury_cause=wet floor|He slipped on a patch of sweat} by the baseline, where a ball boy had mopped not thirty seconds before.

"I've got a kid that age," said {coach_loons=Tierney|coach Bridget Tierney}. "You want to run out there and you're not allowed to run."

That the {winner=Duluth|Loons} won seems a detail: {final=112-108|112-108}, {lead_largest=14|from 14 down}. That {last_shot=Okonjo|rookie Chidi Okonjo made the shot}, with {last_shot_time=1.8 s|not two seconds on the clock}, should have been a headline and a half. He'd come on as {replacement=Okonjo|the injured man's stand-in}. He went and sat alone afterward.

{star=Whitlow|Whitlow}, 26, had {star_points=27|27} already, four above his {star_average=23.1|season average of 23.1}. He lost most of {old_injury=2022|2022} to the other leg. Last summer he signed for {salary=92m|$92 million over four years}.

They play again {next_game=2025-02-10|in two days}. Somebody will have to.

There is a bar across from the arena where they ring a ship's bell after every win. {game_day=2025-02-07|On Friday} the owner, {bar_owner=Kivela|Arlene Kivela}, stood with the rope in her hand and looked at the room, and the room looked at the floor. She rang it once, softly, as you would for a funeral. A man at the end of the counter said that he'd seen worse. Nobody asked him when.
== ARTICLE 03_old_pueblo_sports.txt | Old Pueblo Sports (Tucson) | 2025-02-08
Snakebit: {top_tucson=Brathwaite|Brathwaite}'s {top_tucson_points=34|34} go to waste in Minnesota

If you lead {halftime=61-52|by nine at intermission} and the other side loses its star, you win. That's the book. The Copperheads have not read the book.

{top_tucson=Brathwaite|Ezra} was superb, hitting six threes. But {last_shot_time=1.8 s|with 1.8 on the clock} {last_shot=Petrauskas|the big Lithuanian} spun off two defenders and dropped one through, and that was that. Tucson has lost five in a row on the road.

{coach_tucson=Maddox|Maddox} had no excuses. "We quit rebounding when they quit smiling," he said. "I can't coach that."

The plane home was delayed by freezing fog, which gave everyone more time to think about the last possession, and the one before. Backup guard {backup=Leal|Tino Leal}, who had the ball stolen on it, sat by himself with a towel over his head and his phone off. He'd made five of six before that. Nobody will remember the five.

Their coach spent ten minutes outside the home locker room {game_day=2025-02-07|that night} waiting to ask how {star=Whitlow|Jamal Whitlow}, whom he coached in high school, was doing. No one would tell him.
== ARTICLE 04_loons_statement.txt | Duluth Loons (statement) | 2025-02-09
Medical update

Following imaging on Saturday, the Loons' {team_doctor=Sorensen|head physician, Dr. Kari Sorensen}, has confirmed that guard {star=Whitlow|Jamal Whitlow} sustained {injury=torn ACL|a torn anterior cruciate ligament} in the {injury_knee=left|left knee} during the game against Tucson at {arena=Ore Dock Arena|Ore Dock Arena} {game_day=2025-02-07|on February 7}. The first assessment courtside had indicated a milder injury and {out_for=2 weeks|an absence of two weeks}. He will undergo surgery and is expected to be out {out_for=9 months|for nine months}.

"Jamal asked me for the film of the game before he asked me about the knee," said {coach_loons=Tierney|head coach Bridget Tierney}.

{replacement=Okonjo|Chidi Okonjo} moves into the starting lineup. The club, winners of {streak=8|their last eight} and {record=36-15|36-15 on the year}, asks for privacy for the player and his family.
