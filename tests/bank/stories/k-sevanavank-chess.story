STORY: k-sevanavank-chess
TOPIC: a chess tournament on an Armenian lake is won in a play-off and marred by an expulsion
== SLOTS
winner | person | agree | winner of the tournament
winner_age | quantity | agree | age of the winner
final_day | date | agree | day of the last round and play-off
place | place | agree | lakeside town of the tournament
second | person | agree | loser of the play-off
playoff | score | conflict | score of the play-off
points | score | agree | points of both leaders after nine rounds
rounds | quantity | agree | rounds of the tournament
last_game | outcome | conflict | how the winner's last-round game ended
last_opponent | person | agree | opponent of the winner in the last round
expelled | person | agree | player who was expelled
expel_round | ordinal | conflict | round after which the player was expelled
device_place | place | conflict | where the telephone was found
phone_use | polarity | dispute | whether the telephone was used for analysis
arbiter | person | agree | chief arbiter
forfeits | outcome | conflict | what becomes of the games already played by the expelled player
ban | duration | revision | suspension of the expelled player
prize | money | agree | first prize
prize_second | money | single | second prize
players | quantity | agree | players who started
longest | quantity | agree | moves of the longest game
longest_by | duration | single | time that the longest game lasted
rating | quantity | variant | rating of the winner
gm_age | quantity | single | age at which the winner became a grandmaster
prev_winner | person | conflict | winner of the tournament the year before
sponsor | organisation | agree | sponsor of the tournament
opening | name | agree | opening played in the decisive game
started | date | single | day of the first round
next_open | date | single | first day of the next tournament
candidates | outcome | agree | place in the Candidates that goes with the victory
== ARTICLE 01_caucasus_dispatch.txt | Caucasus Dispatch | 2025-10-12
Teenager wins lakeside chess after play-off

{place=Tsovaberd|TSOVABERD}, Armenia - {winner=Ravichandran|Meenakshi Ravichandran}, a {winner_age=17|17-year-old} from Madurai, won the Lake Memorial on {final_day=2025-10-11|Saturday}, beating the Dutch grandmaster {second=van der Plas|Sjoerd van der Plas} {playoff=2-0|two-nil} in a rapid play-off.

Both had {points=6.5|6½ points} from {rounds=9|nine rounds}. In the last of these she {last_game=won|overcame Georgia's} {last_opponent=Kvirikadze|Levan Kvirikadze} in a rook ending while van der Plas was held to a draw.

The first prize is {prize=60000|60,000 dollars}, the gift of {sponsor=Ararat Mineral|Ararat Mineral Water}. More to the point, {candidates=qualified|a seat at the Candidates} comes with it.

The event had begun with {players=10|ten players} and ended with nine. {expelled=Dragomir|Vlad Dragomir} of Romania was sent home {expel_round=6|after the sixth round} when a telephone was found {device_place=cistern|in the cistern of a lavatory}. {arbiter=Hovsepyan|Chief arbiter Karine Hovsepyan} said that {phone_use=used|a chess program had been open on it}. "{phone_use=not used|I have never looked at a position on that thing}," Dragomir said at the airport.

{forfeits=annulled|All his results were struck from the table}. The ethics commission has suspended him {ban=6 months|for six months} pending a hearing.
== ARTICLE 02_tamil_morning.txt | Tamil Morning | 2025-10-13
Meenakshi conquers the mountain lake

Chennai: Her grandmother lit a lamp at four and the phone at her house has not stopped since. {winner=Ravichandran|Meenakshi}, {winner_age=17|seventeen} and still to sit her board examination, is the winner of one of the strongest events of the year.

She became a grandmaster at {gm_age=13|thirteen}. In {place=Tsovaberd|Tsovaberd} she was seeded seventh of {players=10|ten}. {rating=2668|Rated 2668}, she was given "one chance in nine" by the bookmakers. "They forgot to count the wind from the lake," her father, a bus conductor, told this newspaper.

The Georgian {last_opponent=Kvirikadze|Kvirikadze} had a lost position in the final round, but she {last_game=drew|let him off with a half}, and for an hour was in despair. Her rival failed to profit. Both finished with {points=6.5|six and a half}.

In the play-off, {second=van der Plas|the Dutchman} lost the first game and {playoff=1.5-0.5|held the second to a draw}. "{opening=Petroff|Petroff's Defence}, like my uncle plays," said Meenakshi of the game which counted.

The prize is {prize=60000|$60,000}. Runner-up gets {prize_second=30000|half}. The Tamil Nadu government will add a scooter.

She lifted a cup which {prev_winner=Lazarenko|Anton Lazarenko carried home twelve months ago} and next plays in Tromsø, where her mother hopes to see snow.
== ARTICLE 03_fork_and_pin.txt | Fork and Pin, chess newsletter | 2025-10-15
The lake, the loo and the girl

It was bound to be remembered for one thing and it was remembered for two.

First the shabby part. On the free day before the eighth round, {device_place=flower tub|a gardener watering a tub of geraniums} dug up a telephone. Those of us who had paid attention to how often {expelled=Dragomir|Dragomir} went for a smoke were not astonished. {expel_round=7|Having played seven games}, he was put on the bus. {arbiter=Hovsepyan|Ms Hovsepyan}, the arbiter, is sure: {phone_use=used|the engine was running, and it knew his position}. He says {phone_use=not used|he uses the telephone to talk to his wife}. {forfeits=kept|The games he had finished remain in the table}, and only the two that were left to him count as wins for the other side.

Now the good. {winner=Ravichandran|Ravichandran} was better than anyone there from the third round on. Watch her win against van der Plas, in {opening=Petroff|a Petroff} of all things, in the first of the two quick games that settled it. {playoff=2-0|Then he resigned the other one too}. Ask yourself what you were doing at {winner_age=17|that age}.

I shall keep a soft spot for the {longest=148|148-move} ordeal between Aghajanyan and Solberg, {longest_by=7h|seven hours of it}, two knights against a pawn. It was drawn.

Last year {prev_winner=Aghajanyan|the home hero Aghajanyan took the cup}; this time he was sixth and smiling.
== ARTICLE 04_organisers.txt | Lake Memorial, organisers' closing report | 2025-10-20
CLOSING REPORT

The tournament was held in {place=Tsovaberd|Tsovaberd} from {started=2025-10-01|1} to {final_day=2025-10-11|11 October}, with two rest days, over {rounds=9|nine rounds}, by courtesy of {sponsor=Ararat Mineral|Ararat Mineral Water}.

Standings: 1. {winner=Ravichandran|Ravichandran} (India, {rating=2668|nearly 2670}) {points=6.5|6½}, winner after tie-break; 2. {second=van der Plas|van der Plas} (Netherlands) 6½; 3. Solberg (Norway) 5½.

In the decisive round the champion {last_game=won|prevailed over} {last_opponent=Kvirikadze|Mr Kvirikadze} in 61 moves.

By decision of the chief arbiter, {arbiter=Hovsepyan|Mrs K. Hovsepyan}, the participation of {expelled=Dragomir|Mr V. Dragomir} ended {expel_round=6|upon completion of round six}. A telephone had been {device_place=cistern|recovered from the water tank of a toilet} on the second floor. The federation has since heard the case and {ban=2 years|excludes him from its competitions until October 2027}. He has said that he will go to court.

The longest game, {longest=148|of 148 moves}, was played in round four. The shortest lasted eleven.

By winning the Memorial Ms Ravichandran {candidates=qualified|has earned entry to the Candidates tournament} of next spring. Prize-money, including {prize=60000|USD 60,000} to the winner, has been paid in full.

We thank the gardeners, the monks who rang no bells during play, and the children of the music school. The next Memorial opens on {next_open=2026-09-30|30 September 2026}.
