STORY: c-raahe-playoff
TOPIC: Raahen Majakka beats Mikkelin Tervas in a Finnish ice-hockey semi-final
== SLOTS
winner | organisation | agree | club that won the game
loser | organisation | agree | club that lost the game
result | score | agree | result of the game
period_one | score | conflict | score after the first period
series | score | agree | standing of the series
game_no | ordinal | conflict | number of the game in the series
game_day | date | agree | day of the game
next_game | date | agree | day of the next game
next_place | place | agree | town of the next game
winning_goal | person | conflict | who scored the deciding goal
assist | person | single | who passed for the deciding goal
goal_time | time | conflict | minute of overtime of the deciding goal
shots | score | agree | shots on goal
goalie_w | person | agree | goalkeeper of the winners
saves | quantity | agree | saves of the winners' goalkeeper
goalie_l | person | single | goalkeeper of the losers
coach_w | person | agree | coach of the winners
coach_l | person | single | coach of the losers
attendance | quantity | agree | spectators
capacity | quantity | single | seats in the rink
rink | place | agree | rink of the game
penalty_who | person | agree | player sent off for the match
penalty_why | cause | single | reason for the match penalty
injury | person | agree | player who did not finish the game
injury_what | outcome | dispute | what is wrong with the injured player
last_final | date | agree | year of the winners' last final
hat_trick | polarity | single | whether the player scored three
earlier_game | score | single | result of the previous game
top_scorer | person | single | best scorer of the play-offs
top_points | quantity | single | points of the best scorer
reg_place | ordinal | agree | place of the winners in the regular season
reg_place_l | ordinal | agree | place of the losers in the regular season
fine | money | single | fine for a thrown bottle
bus | duration | single | length of the bus journey home
opponent | organisation | agree | club in the other semi-final which is already through
goals_four | quantity | single | goals in the third period
powerplay | score | single | power play goals of the winners
referee | person | single | referee
quote_sauna | person | agree | who said the sauna would have to wait
season_ticket | quantity | single | season tickets sold
flags | quantity | single | flags hung from the tower
lead_two | score | agree | score after the second period
posts | quantity | single | times the losers hit the post
== ARTICLE 01_jaakiekko_wire.txt | Finnish Hockey Wire | 2025-04-09
{winner=majakka|Majakka} one win from the final after overtime {result=4-3|4-3}

RAAHE. {winner=majakka|Raahen Majakka} defeated {loser=tervas|Mikkelin Tervas} {result=4-3|4-3} in overtime {game_day=2025-04-08|on Tuesday} in {game_no=5|the fifth game} of their Liiga semi-final and lead the best-of-seven {series=3-2|3-2}.

{winning_goal=vanhatalo|Aleksi Vanhatalo} settled it at {goal_time=6:41|6:41 of the extra period}, from a pass by {assist=kinnari|Joonas Kinnari}. After one period the visitors had been {period_one=0-2|two goals to the good}; the third brought {goals_four=2|two goals}, one each.

Shots were {shots=38-31|38-31} for the home side. In the winners' net {goalie_w=hietamaki|Rasmus Hietamäki} stopped {saves=28|28}; {goalie_l=dvorsky|Pavel Dvorský} kept goal opposite him. {powerplay=2-5|Two of five} power plays were converted. {penalty_who=nurmento|Eetu Nurmento} was dismissed for {penalty_why=checking to the head|a check to the head}.

Attendance at {rink=meri areena|Meri-Areena}: {attendance=4612|4,612}. Referee: {referee=salminen-roos|Salminen-Roos}.
Next: {next_game=2025-04-10|Thursday}, {next_place=mikkeli|Mikkeli}.
== ARTICLE 02_pohjanrannikko_local.txt | Raahen Rannikko (local paper, English summary) | 2025-04-10
A whole town leans over the boards

They sold {attendance=4612|every last one of 4,612 tickets}, though the rink holds {capacity=4400|4,400} and the rest stood on the stairs.

For twenty minutes it looked bad. {period_one=0-1|A single Tervas goal}, a soft one, split the teams at the first break. Coach {coach_w=ojala|Marjo Ojala} shouted so that the windows rang. Then the defenders found their legs, {goalie_w=hietamaki|Hietamäki} began to read shots before they left the blade, and in the end his count read {saves=28|twenty-eight saves}.

Between the second and third periods ({lead_two=2-2|two apiece} by then) the brass band of the steelworks played the song about the herring, which is not a cheerful song, and four thousand people sang it as if it were. An elderly man in row six held a radio to his ear to hear what he was seeing.

From the church tower hang {flags=12|twelve flags}. The dean says that God is neutral but that the sexton is from here. Of the new season tickets {season_ticket=2300|2,300} have gone, before anyone knows who will be on the ice in the autumn, and the school has moved Friday's mathematics exam to the week after Easter, for reasons, the head wrote, "of a pedagogical nature".

The end. Everybody in the fish hall will tell you where he stood. {winning_goal=kinnari|Joonas Kinnari}, a boy from Pattijoki, {winning_goal=kinnari|swept the puck under the bar} {goal_time=16:41|in the seventeenth minute of overtime}. "{quote_sauna=ojala|The sauna has to wait until Sunday}," {quote_sauna=ojala|the coach} said.

Not all was joy. Captain {injury=laukkanen|Ville Laukkanen} went off holding his wrist. {injury_what=broken|Broken, his agent believes}; {injury_what=bruise|"Only a bruise," insists the club}.

{last_final=1998|Not since 1998} has the lighthouse on the shirt shone in a final. {winner=majakka|Majakka} had come {reg_place=2|second} in the regular season, {loser=tervas|their opponents} {reg_place_l=6|sixth}.
== ARTICLE 03_savo_sport.txt | Savo Sport (Mikkeli) | 2025-04-09
Lost, but lost with heads up, says {coach_l=rytkola|Rytkölä}

{coach_l=rytkola|Pekka Rytkölä} folded his paper into four before he spoke. His {loser=tervas|Tervas} had led, had hit the post {posts=2|twice} and had {result=4-3|gone down by the odd goal in seven}.

"We had {shots=38-31|31 shots against 38}. That is not why we lost," he said. "We lost because of the two minutes without {penalty_who=nurmento|Nurmento}." The forward's dismissal, in a duel by the boards, was the turning point on {game_day=2025-04-08|Tuesday night}.

So {series=3-2|it stands two-three}, and the return is {next_game=2025-04-10|on Thursday} {next_place=mikkeli|here}. Who wins meets {opponent=turun kiekko|Turun Kiekko}, already through. {earlier_game=1-5|Last Sunday}, in our own hall, our men had won {earlier_game=1-5|5-1}.

The middle period he would like to forget, too. They had it in their hands, he said, and let {lead_two=2-2|two goals slip in} while they were still thinking of the sauna. His assistant stood beside him and counted the sticks. There were three fewer than in the morning.

A bottle that flew at the linesman will cost the home club {fine=3000 eur|3,000 euros}.

Our boys' bus reached {next_place=mikkeli|town} at four in the morning, after {bus=5h30|five and a half hours}. It had snowed.
== ARTICLE 04_puck_drop_north.txt | Puck Drop North (podcast notes, Minnesota) | 2025-04-11
Ep. 88, show notes

- Finland! Game of the week was {winner=majakka|Majakka} v {loser=tervas|Tervas}, {game_no=4|game four} of the semi, {game_day=2025-04-08|April 8}, up on the Gulf of Bothnia. Sold out {rink=meri areena|Meri-Areena}.
- {hat_trick=no|No hat trick}, although Vanhatalo had already scored in the second.
- {winning_goal=vanhatalo|Vanhatalo}, again, {winning_goal=vanhatalo|ended it}, not {goal_time=6:41|seven minutes} into OT.
- {top_scorer=brodersen|Emil Brodersen} of Turku leads everyone with {top_points=14|14 points}. His {opponent=turun kiekko|Turun Kiekko} wait in the final.
- Sleeper: {reg_place_l=6|a No. 6 seed} that has pushed {reg_place=2|a No. 2} this far. {last_final=1998|Last final 27 years ago}.
- {injury=laukkanen|Laukkanen}: out? Coach {coach_w=ojala|Ojala}, the first woman behind a bench in that league, wouldn't say. "{quote_sauna=ojala|Sauna can wait}," she told our man.
