STORY: coach-dismissed
TOPIC: Basketball club Galatea Volos dismisses its coach Stavros Menelik on Sunday 1 February 2026 after a run of defeats.
== SLOTS
day_of_the_dismissal | date | conflict | day of the dismissal
coach_dismissed | person | agree | coach dismissed
interim_coach | person | revision | interim coach
president_of_the_club | person | agree | president of the club
defeats_in_a_row | quantity | conflict | defeats in a row
score_of_the_last_game | score | agree | score of the last game
where_the_last_game_was_lost | place | agree | where the last game was lost
last_game | date | agree | last game
place_in_the_table | ordinal | conflict | place in the table
league_wins_this_season | quantity | agree | league wins this season
league_defeats_this_season | quantity | agree | league defeats this season
wins_in_europe_this_season | quantity | agree | wins in Europe this season
start_of_menelik_s_time | date | agree | start of Menelik's time
games_won_under_menelik | quantity | agree | games won under Menelik
games_under_menelik | quantity | conflict | games under Menelik
championship_under_menelik | date | agree | championship under Menelik
trophies_under_menelik | quantity | agree | trophies under Menelik
end_of_the_contract | date | agree | end of the contract
compensation | money | conflict | compensation
predecessor | person | agree | predecessor
dismissal_of_the_predecessor | date | agree | dismissal of the predecessor
number_of_the_coach_under_the_president | ordinal | agree | number of the coach under the president
next_game | date | agree | next game
next_opponent | person | agree | next opponent
candidate | person | agree | candidate
supporters_who_protested | quantity | conflict | supporters who protested
player_fined | person | agree | player fined
fine_of_the_player | money | agree | fine of the player
points_of_the_best_scorer_in_the_last_game | quantity | agree | points of the best scorer in the last game
best_scorer_in_the_last_game | person | agree | best scorer in the last game
where_three_games_were_won | place | agree | where three games were won
== ARTICLE 01_aegean_press.txt | Aegean Press | 2026-02-02
VOLOS, Feb 2 (Aegean Press) - Greek basketball club Galatea have parted company with coach {coach_dismissed=told|Stavros Menelik} after {defeats_in_a_row=six|six} straight defeats, the club said {day_of_the_dismissal=on_sunday_night|on Sunday night}.

His assistant, {interim_coach=dino_radevski|Dino Radevski}, takes charge until a successor is found.

Galatea, champions in {championship_under_menelik=told|2023}, lost {score_of_the_last_game=told|88-71} at {where_the_last_game_was_lost=told|Patra} {last_game=told|on Saturday} and are {place_in_the_table=ninth|ninth} in the league with {league_wins_this_season=told|seven wins} and {league_defeats_this_season=told|ten defeats}. In {where_three_games_were_won=told|Europe} they have won {wins_in_europe_this_season=told|three} of 14 games and are out.

{coach_dismissed=told|Menelik}, 52, had been in charge since {start_of_menelik_s_time=told|July 2021} and won {trophies_under_menelik=told|three trophies}: the championship and two cups. He coached {games_under_menelik=241_games|241 games}, of which Galatea won {games_won_under_menelik=told|152}. His contract ran until {end_of_the_contract=told|June 2027}.

He is the {number_of_the_coach_under_the_president=told|eleventh} coach dismissed by president {president_of_the_club=told|Kyriakos Damaskos} in 14 years. His predecessor, {predecessor=told|Branko Tesla-Ilić}, was shown the door in {dismissal_of_the_predecessor=told|March 2021} after four defeats in a row, with the team third in the table.

Galatea's next game is {next_game=told|on Saturday} against {next_opponent=told|Aris Lamia}. According to Greek media the Spaniard {candidate=told|Jordi Benavent} is a candidate.

Elsewhere in the league, Olympias Rhodes dismissed their coach, Nikos Farmakis, last week after five defeats.
== ARTICLE 02_volos_today.txt | Volos Today | 2026-02-02
'I would have stayed to the end'

By Thaleia Roussou

{coach_dismissed=told|Stavros Menelik} cleared his desk this morning. It took him twenty minutes. Four and a half seasons fit into two boxes, he said: a piece of the net from the final of {championship_under_menelik=told|2023}, a photograph of the team that won the cup in 2022, another from 2025.

President {president_of_the_club=told|Kyriakos Damaskos} had rung him {day_of_the_dismissal=on_sunday_night|on Sunday at 10 p.m.}. "It lasted four minutes. He was polite."

The end had been near since {where_the_last_game_was_lost=told|Patra}, where Galatea went down {score_of_the_last_game=told|71-88} although {best_scorer_in_the_last_game=told|Terrell Goodwynn} scored {points_of_the_best_scorer_in_the_last_game=told|31 points}. It was the {defeats_in_a_row=six|sixth} defeat in succession in all competitions; in the league, it was the fourth. About {supporters_who_protested=200_supporters|200 supporters} waited for the team bus at two in the morning. Some threw eggs.

The record is better than the mood: {games_won_under_menelik=told|152 victories} in {games_under_menelik=241_games|241 games}. Only the legendary Aimilios Dragoumis has coached the club more often, 604 times.

The club will pay him {compensation=450_000|€450,000}, half of what he would have earned until {end_of_the_contract=told|the summer of 2027}.

{interim_coach=dino_radevski|Radevski}, 38, who played for Galatea from 2009 to 2016, led training in the afternoon. Guard {player_fined=told|Malik Osterhaus}, who did not come, was fined {fine_of_the_player=told|€20,000}. In December he had paid €5,000 for missing a flight.

{next_game=told|On Saturday} {next_opponent=told|Aris Lamia} come to the Pagasae hall. They have won seven of their last eight.
== ARTICLE 03_hellas_hoops.txt | Hellas Hoops | 2026-02-03
Menelik out: the numbers behind the fall

{defeats_in_a_row=seven|Seven} losses in a row. That is what cost {coach_dismissed=told|Stavros Menelik} his job {day_of_the_dismissal=on_monday|on Monday}, and it is the longest run of the club since 1998, when it was nine.

Galatea stand {place_in_the_table=tenth|tenth} at {league_wins_this_season=told|7}-{league_defeats_this_season=told|10}. Last year at this point they were 13-4 and second. They allow 86.3 points a game (78.9 last season) and have hit 31.2% of their threes (36.8%). In {where_three_games_were_won=told|Europe} they went {wins_in_europe_this_season=told|3}-11.

{coach_dismissed=told|Menelik} leaves after {games_under_menelik=238_games|238 games}, with a winning rate of 63%. {predecessor=told|Tesla-Ilić}, the man before him, had 58% in 121 games when he was sacked {dismissal_of_the_predecessor=told|five years ago}.

In {last_game=told|Saturday}'s {score_of_the_last_game=told|88-71} defeat only {best_scorer_in_the_last_game=told|Goodwynn} reached double figures, with {points_of_the_best_scorer_in_the_last_game=told|31}. {player_fined=told|Osterhaus} had six points, seven turnovers and an argument; the club has fined him.

Who comes? {candidate=told|Benavent} wants two years and 700,000 euros a season. Lithuanian Rimas Jankūnas, 45, would come for 400,000. Until then it is {interim_coach=dino_radevski|Radevski}, who has never been a head coach.

{president_of_the_club=told|Damaskos} has now gone through {number_of_the_coach_under_the_president=told|eleven} coaches. The compensation, says our source, is {compensation=600_000|€600,000}.
== ARTICLE 04_thessaly_evening_radio.txt | Thessaly Evening Radio | 2026-02-04
Galatea turn to youth coach

The basketball club Galatea has entrusted the team to the coach of its juniors, {interim_coach=petros_vlahakis|Petros Vlahakis}, according to a statement on Wednesday. He will sit on the bench {next_game=told|on 7 February} against {next_opponent=told|Aris Lamia}.

{coach_dismissed=told|Stavros Menelik} was relieved of his duties {day_of_the_dismissal=on_sunday_night|on 1 February}, a day after the defeat in {where_the_last_game_was_lost=told|Patra}. Galatea had lost {defeats_in_a_row=six|six} games one after another and dropped to {place_in_the_table=ninth|ninth place}. The coach took over in {start_of_menelik_s_time=told|the summer of 2021} and led them to {trophies_under_menelik=told|three titles}.

His lawyer said that he would receive {compensation=450_000|450,000 euros}; he had demanded 900,000.

The president, {president_of_the_club=told|Kyriakos Damaskos}, told this station that he regretted the scenes of {last_game=told|Saturday night}, when {supporters_who_protested=400_people|400 people} besieged the team bus. Two windows were broken and a driver was slightly injured. Police arrested three men. At a protest in November 150 people had marched to the hall.

{candidate=told|Jordi Benavent}, who had been expected in Volos today, has extended his contract in Murcia until 2028.

The fine of {fine_of_the_player=told|20,000 euros} for {player_fined=told|Malik Osterhaus} stands, {president_of_the_club=told|Damaskos} said.
