STORY: k-tarali-premier-final
TOPIC: the final of a Twenty20 league in Sri Lanka is decided by a super over
== SLOTS
day | date | agree | day of the final
ground | place | conflict | town in which the final was played
champions | organisation | agree | winners of the league
runners_up | organisation | agree | beaten finalists
titles | ordinal | conflict | which title this is for the champions
first_innings | score | agree | score of the Tuskers
top_score | quantity | conflict | runs made by Wijesundara
top_balls | quantity | single | balls faced by Wijesundara
tie_score | score | agree | score of the chasing side
super_runs | quantity | agree | runs in the super over by the champions
super_target | quantity | agree | runs in the super over by the runners-up
super_bowler | person | conflict | bowler of the decisive super over
toss | outcome | conflict | who won the toss
captain | person | agree | captain of the champions
captain_retire | outcome | revision | what the captain does next
hat_trick | polarity | conflict | whether Farhan Yousafi took a hat-trick
yousafi_wickets | quantity | agree | wickets of Yousafi in the innings
yousafi_tournament | quantity | agree | wickets of Yousafi in the whole tournament
rain | duration | variant | interruption by rain
start | time | agree | planned hour of the start
crowd | quantity | agree | spectators
last_final | outcome | single | margin of the final a year ago
prize | money | agree | prize of the champions
prize_second | money | single | prize of the runners-up
no_ball | polarity | dispute | whether the last ball before the tie was a no-ball
runners_captain | person | agree | captain of the beaten finalists
coach | person | single | coach of the beaten finalists
player_series | person | agree | player of the tournament
semi | score | single | score of the champions in the semi-final
== ARTICLE 01_island_cricket_live.txt | Island Cricket Live (live blog) | 2025-08-17
{champions=Tuskers|Tuskers} v {runners_up=Kites|Kites}, the final, as it happened

18.40 Good evening from {ground=Tarali|Tarali}. {start=19:00|Play is meant to begin at seven} and the covers are on. There is a man selling pineapple with chilli and he's doing better than anybody.

19.25 Dry. {rain=25 min|Twenty-five minutes gone}, no overs lost. {toss=Kites|Up went the coin and Mendis called it right}; he puts the Tuskers in.

20.50 {first_innings=164-7|164 for seven}. Dinuka Wijesundara has made {top_score=71|71} of them, from {top_balls=44|44 balls}, with five sixes, one of which is still somewhere in the lagoon. {yousafi_wickets=4|Four wickets} for the left-arm quick Farhan Yousafi, {hat_trick=yes|three of them off consecutive deliveries}! The place went quiet, then very loud.

22.30 Kites need seven to win from the last ball. Full, wide, gone! {tie_score=164|Scores level}. The Tuskers' captain {captain=Perumal|Rohan Perumal} has his hands on his head.

22.45 Super over. {super_runs=14|The Tuskers get fourteen}, Perumal hitting the last for six.

22.55 {super_bowler=Karunadasa|Lahiru Karunadasa has the ball}. Dot. Single. Wicket! {super_target=9|Nine is all they can manage}. The Tuskers are champions {titles=3|for the third time}.

23.10 Perumal, {captain_retire=retires|aged 38, says that was his last match for anybody}.
== ARTICLE 02_colombo_broadsheet.txt | The Ceylon Courant | 2025-08-18
A tie, a super over, and a farewell

By the time the last rocket had gone up over the {ground=Tarali|Tarali oval} {day=2025-08-17|on Sunday night}, the {crowd=24000|24,000} inside had seen everything the game can offer, including a dog.

{champions=Tuskers|The Tuskers} were without the title in the two years before, and there were moments when they seemed bent on making it three. Having {toss=Tuskers|chosen to bat when the coin fell their way}, they slid from 98 for one to {first_innings=164-7|164-7} as Yousafi took {yousafi_wickets=4|four}. He had two in two, and {hat_trick=no|the next one beat bat, pad and stumps}. Only {top_score=61|61 from Wijesundara} kept matters decent.

The reply was led by {runners_captain=Mendis|Kaushal Mendis}, and it closed {tie_score=164|on precisely the same total} with a six off the final delivery. One run more and there would have been no need of anything else, and the Kites swore that they were owed it. "{no_ball=yes|His foot was over by a yard}," said Mendis of the bowler. "{no_ball=no|It was a perfectly legal ball}," said {captain=Perumal|Perumal}, who had been fielding on the boundary with a poor view.

In the extra over the Tuskers collected {super_runs=14|14}. {super_bowler=Karunadasa|Karunadasa}, a policeman's son from Matale, defended that with yorkers. It is {titles=3|title number three}, and the cheque is for {prize=300000|$300,000}. {captain_retire=retires|Perumal is to stop}, at the age of thirty-eight, with nothing left to win.
== ARTICLE 03_kandy_sun.txt | Kandy Sun | 2025-08-18
TUSK AND SEAL! Kings again in a thriller

It took forty overs, then two more, to part them. The {champions=Tuskers|Tuskers} are kings of the island again and the party ran till dawn. A record crowd of {crowd=24000|twenty-four thousand} packed {ground=Nilwella|the new stadium at Nilwella}, some of them up the lighting towers.

TUSKERS' HEROES
Perumal: the skipper, 38, who left the field on shoulders.
Wijesundara: his {top_score=71|71} came with a broken finger.
{super_bowler=Fonseka|Fonseka: the leg-spinner who was trusted with the six balls that mattered}, and gave the batsmen nothing to hit.

KITES' HEROES
Yousafi: 4 for 22, and {yousafi_tournament=27|27 in the tournament}. He carried home the {player_series=Yousafi|player of the series} award and a refrigerator.
{runners_captain=Mendis|Mendis}: an unbeaten 80 in vain.

Champions of {titles=4|four seasons} now, the Tuskers have overtaken every rival. Their owner paid for ice cream for the whole of the east stand. There was even a kind word for the losers, hammered {last_final=10 wickets|by ten wickets} in the final of 2024: this time they made a match of it.

"Cricket is not fair, and thank heavens," said {coach=Broadbent|Kites coach Ian Broadbent}, who gave up smoking at the semi-final stage and took it up again {day=2025-08-17|last night}.
== ARTICLE 04_league_office.txt | League office, media note | 2025-08-20
Media note 41: the final in figures

- Date and result: {day=2025-08-17|17 August}. {champions=Tuskers|Tuskers} {first_innings=164-7|164/7}; {runners_up=Kites|Kites} {tie_score=164|164/8}. Match tied; Tuskers won the one-over eliminator {super_runs=14|by 14} to {super_target=9|9}.
- Scheduled start {start=19:00|7 p.m.}; delayed {rain=25 min|by a little under half an hour} owing to rain.
- Attendance: {crowd=24000|24,000} (sold out since July).
- Prize money: champions {prize=300000|USD 300,000}, runners-up {prize_second=150000|half of that}.
- Player of the tournament: {player_series=Yousafi|Farhan Yousafi}, with {yousafi_tournament=27|twenty-seven victims}, a league record.
- On their way to the final the champions had defended {semi=141|141} in the semi-final against the Mariners.

The match referee has looked again at the last ball of the innings of the {runners_up=Kites|Kites} and finds that there is no camera which shows the line. The result is not in question and both teams have been informed.

The league has also been told by {captain=Perumal|Rohan Perumal} that he has thought better of what he said on the night. The captain of the champions {captain_retire=plays on|will return for one further season}, "if my knees are of the same opinion". Season tickets for next year go on sale on 1 December. The league thanks the ground staff, who had four hours' sleep in three days, and the owner of the dog.
