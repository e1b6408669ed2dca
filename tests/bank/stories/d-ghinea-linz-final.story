STORY: d-ghinea-linz-final
TOPIC: the Romanian Ilinca Ghinea wins an indoor tennis tournament at Salzbach in Austria
== SLOTS
final_day | date | agree | day of the final
champion | person | agree | winner of the final
champion_age | quantity | agree | her age
champion_town | place | conflict | where she was born
loser | person | agree | beaten finalist
score_final | score | conflict | score of the final
length | duration | conflict | length of the final
title_no | ordinal | conflict | which title of her career it is
match_points | quantity | conflict | match points she saved
break_score | score | single | score of the decider when she was behind
aces | quantity | agree | aces of the loser
double_faults | quantity | single | double faults of the loser
prize | money | variant | money for the winner
prize_loser | money | single | money for the finalist
rank_now | ordinal | agree | her ranking after the title
rank_before | ordinal | agree | her ranking before the week
ranking_loser | ordinal | single | ranking of the loser
coach | person | agree | her coach
coach_role | role | single | what the coach did before
semi_opponent | person | agree | whom she beat in the semi-final
semi_retired | outcome | agree | how the semi-final ended
surgery | date | agree | year of her operation
surgery_part | other | agree | what was operated on
last_romanian | person | agree | last Romanian winner of the tournament
last_romanian_year | date | agree | year in which that Romanian won
crowd | quantity | single | spectators
seed | ordinal | agree | seeding of the loser
doubles | person | single | winner of the doubles
next_event | place | agree | where she plays next
mother_job | role | single | her mother's work
quote_trophy | quote | single | what she said of the trophy
pullout | polarity | single | whether she plays in Doha
director | person | single | tournament director
week_crowd | quantity | single | spectators in the week
strings | quantity | single | strings broken
== ARTICLE 01_danube_sport.txt | Danube Sport Agency | 2025-02-02
{champion=Ghinea|Ghinea} beats {seed=2|second seed} to win Salzbach title

SALZBACH, Austria (DSA) – Qualifier {champion=Ghinea|Ilinca Ghinea} of Romania came back from the brink to beat {seed=2|second seed} {loser=Vandenbroucke|Elise Vandenbroucke} of Belgium {score_final=4-6 7-6 6-4|4-6, 7-6 (7), 6-4} in the final of the Salzbach indoor tournament {final_day=2025-02-02|on Sunday}.

{champion=Ghinea|Ghinea}, {champion_age=24|24}, saved {match_points=3|three match points} in the second-set tiebreak and needed {length=2h51|two hours and 51 minutes} to collect {title_no=2|the second title of her career}.

She'll rise to {rank_now=61|61st} in Monday's rankings from {rank_before=138|138th} and earns {prize=142000|142,000 euros}. {loser=Vandenbroucke|The Belgian}, ranked {ranking_loser=17|17th}, hit {aces=14|14 aces} and {double_faults=9|nine double faults}.

{champion=Ghinea|Ghinea} had advanced when {semi_opponent=Kurosawa|Japan's Mei Kurosawa} {semi_retired=retired|retired with a back injury} in the semi-final.

It was a match of two halves played in one temper. The favourite struck the cleaner ball and, for an hour, gave nothing away; the qualifier chased, floated, sliced, and complained to herself in a running whisper that the court microphones picked up. In the tiebreak the net cord helped her once. She apologised to it.

The tournament, held since 1987 in a hall that is an ice rink for the rest of the year, has lately struggled for sponsors. Its director, {director=Aigner|Resi Aigner}, said {final_day=2025-02-02|Sunday}'s final was worth a season of brochures.

{doubles=Hlaváčková-Reid / Osei|Dana Hlaváčková-Reid and Abena Osei} won the doubles.
== ARTICLE 02_gazeta_moldovei.txt | Gazeta Moldovei de Sus | 2025-02-03
Our girl!

The bakery on Strada Gării opened at five this morning with a cake in the window in the shape of a racket, or, as the baker admits, a frying pan. {champion_town=Bacău|Bacău} has a champion.

{champion=Ghinea|Ilinca Ghinea}, {champion_town=Bacău|born in the county hospital here} and raised on the two clay courts behind the textile mill, where {mother_job=seamstress|her mother sews collars} to this day, {final_day=2025-02-02|yesterday} beat {loser=Vandenbroucke|a Belgian with a name longer than a tiebreak}: {score_final=4-6 7-6 6-4|lost the first by 6-4, took the second on the tiebreak, won the third 6-4}.

Two years ago people here were told she would not play again. Surgeons in Cluj had reattached a tendon in {surgery_part=wrist|her wrist} {surgery=2023|in 2023}, and she worked for a winter at the mill's reception desk, answering the telephone with the other hand. "She was the worst receptionist we ever had," says the director, beaming.

It is {title_no=1|the first tournament she has ever won} on the main tour. {coach=Rusu|Her coach, Petru Rusu}, once {coach_role=PE teacher|a PE teacher at School No. 9}, says that he stopped breathing {match_points=4|four times, once for each match point against her}.

The whole of the fourth block on Strada Gării watched on one television, carried down into the yard, with an extension lead that ran up four floors to the only flat whose bill had been paid. When the last ball went out, somebody set off the fireworks that had been kept for a wedding. The bride has said that she understands.

The town hall says that the girl may have either a plaque or a parking space.
== ARTICLE 03_baseline_weekly.txt | Baseline Weekly (London) | 2025-02-06
How {champion=Ghinea|Ghinea} stole Salzbach

Indoor tennis in an Alpine February is for the connoisseur. The hall at Salzbach holds four thousand and {final_day=2025-02-02|on Sunday} it held {crowd=2600|2,600}, a good many of them with skis.

What they got was {length=2h15|two and a quarter hours} of the most stubborn tennis of the winter. {loser=Vandenbroucke|Elise Vandenbroucke} served {aces=14|fourteen aces}, hit the ball twice as hard as {champion=Ghinea|the woman opposite} and led {break_score=4-1|4-1 in the decider}. She then lost five games on the trot.

{coach=Rusu|Petru Rusu}, who sits in the box like a man waiting for a bus, has built {champion=Ghinea|his player} a game of slices since {surgery_part=wrist|the wrist} was put back together {surgery=2023|two years ago}. It does not look like much. Neither does water.

She was {rank_before=138|No 138} when she came through qualifying. Until {last_romanian=Dobre|Simina Dobre} in {last_romanian_year=1998|1998} no Romanian had won here, and none did again for 27 years. A former junior champion from {champion_town=Constanța|Constanța, where she was born within sight of the casino}, she grew up in Moldavia, which may be where the stoicism comes from.

"{quote_trophy=soup|The trophy is a bowl. I'm going to make soup in it}," she said. She goes on to {next_event=Cluj|Cluj} this week with a wild card and, at {champion_age=24|24}, a reputation. The semi-final, which ended with {semi_opponent=Kurosawa|Kurosawa} {semi_retired=retired|unable to continue}, was the only match all week she won without being behind.
== ARTICLE 04_salzbach_open_media.txt | Salzbach Indoors (tournament media desk) | 2025-02-02
Finals day notes

Singles final: {champion=Ghinea|GHINEA (ROU, Q)} d. {loser=Vandenbroucke|VANDENBROUCKE (BEL)} [{seed=2|2}] {score_final=4-6 7-6 6-3|4-6 7-6(7) 6-3}

– Winner's cheque: {prize=142000|€142k}. Finalist: {prize_loser=84000|€84,000}.
– The champion moves up 77 places, to {rank_now=61|No. 61}.
– Second Romanian on the honours board, after {last_romanian=Dobre|S. Dobre} ({last_romanian_year=1998|1998}).
– The champion {pullout=withdrawn|has withdrawn from Doha} qualifying and will play at {next_event=Cluj|Cluj-Napoca}.
– Attendance over the week: {week_crowd=14300|14,300}, a tournament best. Strings broken in the stringers' room: {strings=118|118}.
– The locker rooms close at eight. A black left shoe, size 41, is waiting at the information desk.
– Press: the champion's conference was held in English and Romanian; the transcript, with the bit about the soup, is on the shared drive. The runner-up spoke for two minutes and was gracious in both of them.
– Volunteers are kindly asked to return their fleece jackets.
