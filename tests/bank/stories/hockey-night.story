STORY: hockey-night
TOPIC: Game six of the ice-hockey final between the Kuusela Lynx and Tarvas Steel, Saturday 25 April 2026.
== SLOTS
score_of_game_six | score | agree | score of game six
score_after_the_first_period | score | agree | score after the first period
score_after_the_second_period | score | conflict | score after the second period
standing_of_the_final | score | agree | standing of the final
day_of_game_six | date | agree | day of game six
arena | place | agree | arena
crowd | quantity | conflict | crowd
saves_of_the_lynx_goalkeeper | quantity | conflict | saves of the Lynx goalkeeper
goalkeeper_of_the_lynx | person | agree | goalkeeper of the Lynx
saves_of_the_steel_goalkeeper | quantity | agree | saves of the Steel goalkeeper
goalkeeper_of_tarvas | person | agree | goalkeeper of Tarvas
shots_of_the_lynx | quantity | conflict | shots of the Lynx
shots_of_tarvas | quantity | conflict | shots of Tarvas
scorer_of_the_winning_goal | person | conflict | scorer of the winning goal
minute_of_the_winning_goal | quantity | agree | minute of the winning goal
scorer_of_the_equaliser | person | agree | scorer of the equaliser
minute_of_the_equaliser | quantity | agree | minute of the equaliser
goals_of_aalto_rinne_in_the_final | quantity | conflict | goals of Aalto Rinne in the final
points_of_rinne_in_the_play_offs | quantity | agree | points of Rinne in the play-offs
goals_of_vasko_in_the_play_offs | quantity | agree | goals of Vasko in the play-offs
power_play_chances_of_tarvas | quantity | agree | power-play chances of Tarvas
penalty_minutes | quantity | agree | penalty minutes
games_of_suspension | quantity | conflict | games of suspension
suspended_player | person | agree | suspended player
injured_defenceman | person | agree | injured defenceman
score_of_game_five | score | agree | score of game five
game_five | date | agree | game five
start_of_game_seven | time | agree | start of game seven
power_play_goals_of_tarvas | quantity | agree | power-play goals of Tarvas
game_seven | date | agree | game seven
place_of_game_seven | place | agree | place of game seven
coach_of_the_lynx | person | agree | coach of the Lynx
coach_of_tarvas | person | agree | coach of Tarvas
last_title_of_tarvas | date | agree | last title of Tarvas
home_wins_in_a_row | quantity | agree | home wins in a row
overtime_games_in_the_series | quantity | conflict | overtime games in the series
number_of_the_deciding_game | quantity | agree | number of the deciding game
number_of_saturday_s_game | quantity | agree | number of Saturday's game
number_of_thursday_s_game | quantity | agree | number of Thursday's game
games_played_in_the_final | quantity | agree | games played in the final
== ARTICLE 01_nordic_sport_wire.txt | Nordic Sport Wire | 2026-04-25
KUUSELA, Finland, April 25 (Nordic Sport Wire) - Lynx force game {number_of_the_deciding_game=told|seven} with late goal

The Kuusela Lynx beat Tarvas Steel {score_of_game_six=told|4-3} on {day_of_game_six=told|Saturday} to level the best-of-seven final at {standing_of_the_final=told|3-3}, {scorer_of_the_winning_goal=eetu_marjamaa|Eetu Marjamaa} scoring the winner with {minute_of_the_winning_goal=told|92 seconds} left.

Tarvas led {score_after_the_first_period=told|2-0} after the first period on goals by Vasko and Ilmari Tuomola. Aalto Rinne pulled one back in the 24th minute, his {goals_of_aalto_rinne_in_the_final=fifth_goal|fifth goal} of the final, and set up {scorer_of_the_equaliser=told|Joni Pesälä} for the equaliser at {minute_of_the_equaliser=told|31:40}. Vasko scored again for {score_after_the_second_period=3_2|3-2} before the second break. Rinne drew level in the 49th minute.

{goalkeeper_of_the_lynx=told|Casper Lidström} stopped {saves_of_the_lynx_goalkeeper=34_shots|34 shots} for the Lynx; {goalkeeper_of_tarvas=told|Oskars Bite} made {saves_of_the_steel_goalkeeper=told|22 saves} at the other end. Tarvas outshot the home team {shots_of_tarvas=37|37} to {shots_of_the_lynx=26|26} and had {power_play_chances_of_tarvas=told|six} power plays, of which they used {power_play_goals_of_tarvas=told|one}.

Rinne has {points_of_rinne_in_the_play_offs=told|19 points} in the play-offs. Vasko leads the scorers with {goals_of_vasko_in_the_play_offs=told|13 goals}.

Tarvas had won game {number_of_thursday_s_game=told|five} {score_of_game_five=told|5-1} at home on {game_five=told|Thursday}. It was the {home_wins_in_a_row=told|ninth} home win in a row for the Lynx, watched by {crowd=8_214|8,214} at {arena=told|Savo Hall}.

The deciding game is on {game_seven=told|Monday} in {place_of_game_seven=told|Tarvas}. Steel have not been champions since {last_title_of_tarvas=told|2011}; the Lynx won in 2019 and 2022.
== ARTICLE 02_kuusela_morning_paper.txt | Kuusela Morning Paper | 2026-04-26
The roof stayed on, just

By Hilma Rautapuro

{goalkeeper_of_the_lynx=told|Lidström} first. Without him there would be no seventh game. {saves_of_the_lynx_goalkeeper=thirty_five_saves|Thirty-five saves}, eleven of them in the ten minutes after the second Tarvas goal, and a glove that took a certain goal from Tuomola at 2-3.

The last minutes will be told to grandchildren. At 3-3, {minute_of_the_winning_goal=told|a minute and a half} from the end, Rinne won the puck behind the net and {scorer_of_the_winning_goal=eetu_marjamaa|Marjamaa} put it through {goalkeeper_of_tarvas=told|Bite}'s legs. {crowd=8_214|8,214 people} in {arena=told|Savo Hall} rose.

"We were dead after the first period," said coach {coach_of_the_lynx=told|Pirjo Halme}. "{score_after_the_first_period=told|0-2}, and one of ours in the dressing room with a broken hand." Defenceman {injured_defenceman=told|Otso Kivelä} is out for six weeks.

{scorer_of_the_equaliser=told|Pesälä} had made it 2-2 at {minute_of_the_equaliser=told|31.40}. Tarvas went ahead again, {score_after_the_second_period=3_2|3-2}, and took far too many penalties: 18 minutes to our eight, {penalty_minutes=told|26 minutes} in all.

Rinne has now scored {goals_of_aalto_rinne_in_the_final=fifth_goal|five times} in {games_played_in_the_final=told|six games} against Tarvas. He turned down an offer of 900,000 euros a year from Zürich in the winter, and his {points_of_rinne_in_the_play_offs=told|19 points} in this spring's play-offs are six more than last year.

Game {number_of_the_deciding_game=told|seven} will be played in the {place_of_game_seven=told|Ironworks Arena}, {game_seven=told|on Monday} at {start_of_game_seven=told|18.30}. The Lynx have lost all three games there: 2-4, 1-2 after overtime, and {score_of_game_five=told|1-5} {game_five=told|last Thursday}.
== ARTICLE 03_tarvas_courier.txt | Tarvas Courier | 2026-04-26
Steel let it slip

Tarvas, April 26. Ninety seconds more and the cup would have come to Tarvas for the first time since {last_title_of_tarvas=told|2011}. Instead the Lynx won game {number_of_saturday_s_game=told|six} {score_of_game_six=told|4-3} {day_of_game_six=told|on Saturday} and the final is tied at {standing_of_the_final=told|three wins each}.

A {score_after_the_first_period=told|2-0} lead was gone by the middle of the second period. Then Vasko, with his {goals_of_vasko_in_the_play_offs=told|13th goal} of the play-offs, put Steel ahead, but it was {score_after_the_second_period=3_3|3-3} after forty minutes because the referees, who had given the Lynx nothing, gave them everything.

The decisive goal was credited to {scorer_of_the_winning_goal=aalto_rinne|Aalto Rinne}, though the puck seemed to go in off a skate.

"We had {shots_of_tarvas=38_shots|38 shots}. Some nights it's the goalkeeper," said coach {coach_of_tarvas=told|Gunārs Ozols}. {goalkeeper_of_tarvas=told|Bite} stopped {saves_of_the_steel_goalkeeper=told|22} of {shots_of_the_lynx=26|26} at the other end. Of {power_play_chances_of_tarvas=told|six} chances in power play Steel scored on {power_play_goals_of_tarvas=told|one}; in game four it had been three of five.

Centre {suspended_player=told|Lauri Ekholm}, who checked {injured_defenceman=told|Kivelä} from behind, has been suspended for {games_of_suspension=one_game|one game}, the club said this morning. Kivelä's hand is broken.

{overtime_games_in_the_series=three|Three} of the {games_played_in_the_final=told|six games} have gone to overtime. Tarvas won both of those at home in March when the clubs met in the regular season, 3-2 and 6-2.

Tickets for {game_seven=told|Monday} were sold out in eleven minutes; 7,150 will be there. At {arena=told|Savo Hall} there were {crowd=8_400|8,400}.
== ARTICLE 04_two_line_pass_podcast_notes.txt | Two Line Pass Podcast Notes | 2026-04-27
Game day! Notes from the Two Line Pass

{game_seven=told|Tonight} it ends. Lynx at {place_of_game_seven=told|Tarvas}, {start_of_game_seven=told|half past six}, {place_of_game_seven=told|Ironworks Arena}, series {standing_of_the_final=told|3-3}. Some numbers before the puck drops.

Rinne: {goals_of_aalto_rinne_in_the_final=six_goals|six goals} and five assists in the final, {points_of_rinne_in_the_play_offs=told|19 points} since March. Vasko: {goals_of_vasko_in_the_play_offs=told|13 goals}, but only three of them against the Lynx.

{goalkeeper_of_the_lynx=told|Lidström}: {saves_of_the_lynx_goalkeeper=34_shots|34 saves} on Saturday, .919 in the final. He has let in 17 goals in the series, {goalkeeper_of_tarvas=told|Bite} 15.

Shots in game {number_of_saturday_s_game=told|six}: Tarvas {shots_of_tarvas=37|37}, Lynx {shots_of_the_lynx=24|24}. In game {number_of_thursday_s_game=told|five} it was Tarvas 41, Lynx 19, and you remember how {score_of_game_five=told|5-1} felt.

Penalties: {penalty_minutes=told|26 minutes} {day_of_game_six=told|on Saturday}, 61 in game two, the night of the brawl.

{suspended_player=told|Ekholm} sits out after his hit, {games_of_suspension=two_games|two games}, so he misses the first of next season as well if there is no appeal. {injured_defenceman=told|Kivelä} is done for the year.

Overtime: {overtime_games_in_the_series=two|two} games of {games_played_in_the_final=told|six} so far. The only game seven that these clubs ever played, in 2014, took 94 minutes; Tarvas lost it 3-2.

Coaches: {coach_of_the_lynx=told|Halme} has won the title twice. {coach_of_tarvas=told|Ozols}, 63, never, and he says this is his last season. He has coached 1,112 games in the league, {coach_of_the_lynx=told|Halme} 386.

Home record: Lynx {home_wins_in_a_row=told|nine} straight, done now. Tarvas seven.
