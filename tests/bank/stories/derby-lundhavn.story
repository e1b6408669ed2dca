STORY: derby-lundhavn
TOPIC: Lundhavn beat Torsvik 3-1 on 2 March 2025 and a player is banned, told between 2 and 9 March.
== SLOTS
day_of_the_match | date | agree | day of the match
result_of_the_match | score | agree | result of the match
minute_of_the_red_card | ordinal | agree | minute of the red card
number_of_red_cards_of_the_player_in_the_season | ordinal | agree | number of red cards of the player in the season
minute_of_the_first_goal | ordinal | agree | minute of the first goal
minute_of_the_equaliser | ordinal | agree | minute of the equaliser
minute_of_the_second_goal_of_the_hosts | ordinal | agree | minute of the second goal of the hosts
minute_of_the_penalty | ordinal | agree | minute of the penalty
goals_of_the_captain_in_the_match | quantity | agree | goals of the captain in the match
goals_of_the_captain_in_the_season | ordinal | agree | goals of the captain in the season
age_of_the_captain | quantity | agree | age of the captain
spectators | quantity | agree | spectators
capacity_of_the_ground | quantity | agree | capacity of the ground
points_of_the_hosts | quantity | agree | points of the hosts
matches_played | quantity | agree | matches played
points_by_which_the_hosts_lead | quantity | agree | points by which the hosts lead
place_of_the_visitors_in_the_table | ordinal | agree | place of the visitors in the table
points_of_the_visitors | quantity | agree | points of the visitors
next_match_of_the_hosts | date | agree | next match of the hosts
meeting_of_the_disciplinary_committee | date | agree | meeting of the disciplinary committee
deadline_for_an_appeal | date | agree | deadline for an appeal
matches_of_the_ban | quantity | agree | matches of the ban
fine_for_the_smoke | money | agree | fine for the smoke
fans_of_the_visitors | quantity | agree | fans of the visitors
player_who_was_sent_off | person | agree | player who was sent off
captain_who_scored_twice | person | agree | captain who scored twice
scorer_of_the_visitors | person | agree | scorer of the visitors
scorer_of_the_second_goal | person | agree | scorer of the second goal
referee | person | agree | referee
coach_of_the_hosts | person | agree | coach of the hosts
coach_of_the_visitors | person | agree | coach of the visitors
chairwoman_of_the_committee | person | agree | chairwoman of the committee
== ARTICLE 01_sportwire.txt | Sportwire | 2025-03-02
LUNDHAVN, March 2 (Sportwire) - Lundhavn beat Torsvik {result_of_the_match=told|3-1} in the Norlandia League on {day_of_the_match=told|Sunday} after the visitors had lost defender {player_who_was_sent_off=told|Samuel Okwara} to a red card in the {minute_of_the_red_card=told|38th minute}.

{captain_who_scored_twice=told|Mads Brinkholt} scored {goals_of_the_captain_in_the_match=told|twice}, with a header in the {minute_of_the_first_goal=told|12th minute} and from the penalty spot in the {minute_of_the_penalty=told|64th}. {scorer_of_the_visitors=told|Teo Solari} had levelled for Torsvik in the {minute_of_the_equaliser=told|29th} before {scorer_of_the_second_goal=told|Emre Duarak} gave the hosts the lead again in the {minute_of_the_second_goal_of_the_hosts=told|55th}.

{spectators=told|24,318 spectators} saw the 112th meeting of the neighbours. {player_who_was_sent_off=told|Okwara} was sent off by referee {referee=told|Petra Lindqvara} for pulling back {scorer_of_the_second_goal=told|Duarak}, who was alone before the goal.

Lundhavn, coached by {coach_of_the_hosts=told|Henrik Vassmo}, have {points_of_the_hosts=told|51 points} from {matches_played=told|23 games} and lead the table by {points_by_which_the_hosts_lead=told|four points}. Torsvik stay {place_of_the_visitors_in_the_table=told|sixth} with {points_of_the_visitors=told|35}. In September they had won the first match of the season between the two 2-0.

"With eleven we would not have lost," said Torsvik's coach {coach_of_the_visitors=told|Aldo Marchesin}. Lundhavn play at Granby on {next_match_of_the_hosts=told|Saturday}; Torsvik receive Eastmoor a day later.
== ARTICLE 02_lundhavn_dagblad.txt | Lundhavn Dagblad | 2025-03-03
A nod, a tug and a penalty

By Ragna Elvestad

It was always going to be his derby. {captain_who_scored_twice=told|Brinkholt}, who is {age_of_the_captain=told|33} and leaves in summer, had not scored against Torsvik for six years. {day_of_the_match=told|Yesterday} he needed {minute_of_the_first_goal=told|twelve minutes}: a corner by Ruud, a nod, and {spectators=told|more than 24,000} were on their feet.

Then the hosts slept. {scorer_of_the_visitors=told|Solari}, 19, walked through three defenders and it was one all, which it would have stayed, perhaps, had not {player_who_was_sent_off=told|Samuel Okwara} reached for a shirt seven minutes before the break. {referee=told|Lindqvara}, the referee, did not have to think. It was {player_who_was_sent_off=told|Okwara}'s {number_of_red_cards_of_the_player_in_the_season=told|third dismissal} of the season; the league's record is four.

Against ten men patience was enough. {scorer_of_the_second_goal=told|Duarak} made it two, {captain_who_scored_twice=told|Brinkholt}, from eleven metres, made it {result_of_the_match=told|three}. It was his {goals_of_the_captain_in_the_season=told|14th goal} of the season.

"The table I look at in May," said {coach_of_the_hosts=told|Vassmo}, the coach, who is 49 and won this league with Granby in 2018. What he would see there now: {points_by_which_the_hosts_lead=told|four points} between his team and the second, Granby, whom they visit {next_match_of_the_hosts=told|next Saturday}.

For Ruud, who was taken off with a torn muscle, the season is over.
== ARTICLE 03_league_report.txt | League Report | 2025-03-02
Norlandia League: match report no. 184
2 March 2025

Lundhavn - Torsvik {result_of_the_match=told|3-1} (1-1)
Havn Park, {spectators=told|24,318 spectators} (capacity: {capacity_of_the_ground=told|26,500})

- Referee: {referee=told|Petra Lindqvara}; assistants Olm and Terada
- Goals: 1-0 {captain_who_scored_twice=told|Brinkholt} ({minute_of_the_first_goal=told|12}), 1-1 {scorer_of_the_visitors=told|Solari} ({minute_of_the_equaliser=told|29}), 2-1 {scorer_of_the_second_goal=told|Duarak} ({minute_of_the_second_goal_of_the_hosts=told|55}), 3-1 {captain_who_scored_twice=told|Brinkholt} ({minute_of_the_penalty=told|64}, penalty)
- Red card: {player_who_was_sent_off=told|Okwara}, Torsvik ({minute_of_the_red_card=told|38})
- Yellow cards: Ruud, Salter (Lundhavn); Imhof, Castan, Deligne (Torsvik)
- Corners: 9-3. Shots: 21-6. Possession: 64 per cent for Lundhavn

Table after {matches_played=told|23 matches}: 1. Lundhavn {points_of_the_hosts=told|51}, 2. Granby 47, 3. Eastmoor 44 (22 matches), {place_of_the_visitors_in_the_table=told|6}. Torsvik {points_of_the_visitors=told|35}

The red card is the {number_of_red_cards_of_the_player_in_the_season=told|third} of the season for the player. The disciplinary committee, chaired by {chairwoman_of_the_committee=told|Ida Holmgaard}, meets on {meeting_of_the_disciplinary_committee=told|6 March}.

The match began at 15:08 instead of 15:00 because of smoke from the visitors' block. Torsvik were fined 8,000 euros for the same in September.
== ARTICLE 04_torsvik_echo.txt | Torsvik Echo | 2025-03-07
{player_who_was_sent_off=told|Okwara} banned {matches_of_the_ban=told|for four matches}

The season of {player_who_was_sent_off=told|Samuel Okwara} is as good as over. {matches_of_the_ban=told|For four matches} the Torsvik defender may not play, the disciplinary committee decided {meeting_of_the_disciplinary_committee=told|yesterday}. After his first red card he had sat out one, after the second two.

The committee under {chairwoman_of_the_committee=told|Holmgaard} saw a "last man" foul. The club's lawyer had called it a tug that "would not have stopped a child". An appeal is possible until {deadline_for_an_appeal=told|14 March}.

{player_who_was_sent_off=told|Okwara}, who is 27, will miss the games against Eastmoor, Granby, Milbrook and Seahaven. He would be back on 13 April. His contract ends in June; Granby are said to offer him two years, Lundhavn one.

In the {result_of_the_match=told|3-1} defeat {day_of_the_match=told|on Sunday} at Havn Park he was shown the card after {minute_of_the_red_card=told|38 minutes}. {coach_of_the_visitors=told|Marchesin}, the coach, had until then seen "our best half of the year". {scorer_of_the_visitors=told|Teo Solari}'s goal, nine minutes earlier, had been his fifth.

The club must also pay {fine_for_the_smoke=told|12,000 euros} for the smoke bombs, because of which the derby started eight minutes late. There were {fans_of_the_visitors=told|1,800 fans} from Torsvik in the ground.
== ARTICLE 05_sunday_terrace.txt | Sunday Terrace | 2025-03-09
Three things we learned this week

1. Lundhavn can lose. Six days after the derby the leaders went down 2-0 at Granby {next_match_of_the_hosts=told|on Saturday}, and one point is all that is left of their lead, which had been {points_by_which_the_hosts_lead=told|four}. {coach_of_the_hosts=told|Henrik Vassmo}, back at the club where he won his title, got a cheer and no points. There were 18,900 in the ground.

2. Discipline has a price. {player_who_was_sent_off=told|Samuel Okwara} sits out {matches_of_the_ban=told|four games}. His club pays {fine_for_the_smoke=told|12,000 euros} for what {fans_of_the_visitors=told|1,800 supporters} brought along in their rucksacks. It has until {deadline_for_an_appeal=told|Friday} to appeal, but a director told us it would not. {chairwoman_of_the_committee=told|Ida Holmgaard}'s committee has been in a stern mood since the autumn.

3. Old legs score. {captain_who_scored_twice=told|Mads Brinkholt}, at {age_of_the_captain=told|33}, has {goals_of_the_captain_in_the_season=told|14} goals this season, {goals_of_the_captain_in_the_match=told|two} of them from that afternoon against Torsvik, which drew {spectators=told|24,318} to a ground that holds {capacity_of_the_ground=told|26,500}. Only Nils Aumont of Eastmoor, who is 24, has more: 16. The club offered its captain one more year on Thursday. He wants to sleep on it.

On 16 March Lundhavn play Seahaven at home.
