STORY: e-sundvaag-chess-match
TOPIC: a ten-game chess match in Norway between a Norwegian and an Indian grandmaster is decided in the last game
== SLOTS
winner | person | agree | player who won the match
loser | person | agree | player who lost the match
final_score | score | agree | score of the match
last_day | date | agree | day of game ten
opening | name | conflict | opening of the tenth game
moves | quantity | conflict | moves in the tenth game
drawoffer | person | conflict | who offered a draw in game nine
blunder_reason | cause | conflict | what lay behind the loser's mistake in the last game
game_one | outcome | agree | result of game one
game_two | outcome | agree | result of game two
game_five | outcome | agree | result of game five
game_seven | outcome | agree | result of game seven
game_eight | outcome | agree | result of game eight
lead_seven | score | conflict | match score after game seven
place | place | agree | town of the match
hall | place | single | building in which it was played
prize | money | agree | winner's purse
prize_loser | money | single | loser's purse
ticket | other | agree | what the winner qualifies for
winner_age | quantity | agree | age of the winner
loser_age | quantity | single | age of the loser
rating_winner | quantity | single | rating of the winner
second_person | person | agree | chief assistant of the winner
second_role | role | single | what the chief assistant does otherwise
arbiter | person | agree | chief arbiter
phone | polarity | agree | whether anybody was caught with a phone
longest | duration | agree | length of the longest game
longest_which | ordinal | agree | number of the longest game
herring | quantity | single | portions of fish cake sold
viewers | quantity | agree | most viewers at once on television
resign | time | single | hour at which the loser gave up
sick | person | single | player who had a cold
rest_day | date | single | last rest day
parent | person | single | relative of the winner in the hall
india_titles | ordinal | single | number of Indian winners of the cycle so far
next_match | place | single | where the next stage will be played
nine_moves | quantity | agree | moves in game nine
parent_age | quantity | single | age of the winner's relative
ferry | duration | single | time the ferry was held
oldest | quantity | single | age of the oldest league member
council | money | single | money put in by the council
== ARTICLE 01_sundvaag_nytt.txt | Sundvåg Nytt (English summary) | 2025-11-20
Ten games, one fish-cake too many

{winner=nandakumar|Pavithra Nandakumar} beat {loser=brattvik|Aksel Brattvik} {final_score=5.5-4.5|five and a half to four and a half} in {place=sundvaag|our town}, and we who were in {hall=smokehouse|the old smokehouse} won't forget {last_day=2025-11-19|Wednesday}.

Game by game, for those who were out fishing:

1. {game_one=draw|Half a point each}. Nobody dared.
2. {game_two=nandakumar|Nandakumar}, with her bishops.
3 and 4. Peaceful.
5. {game_five=brattvik|Brattvik took her queen for a rook and a knight and won}. {longest=6h40|Six hours and forty minutes}, {longest_which=5|the longest sitting of the match}.
6. Peaceful again.
7. {game_seven=brattvik|A home win}: he stood {lead_seven=4-3|at four to three}.
8. {game_eight=nandakumar|She struck back}.
9. {drawoffer=brattvik|Aksel} held out his hand at {nine_moves=31|move 31}, and she shook it.
10. {opening=petroff|A Petroff}, she with White. {moves=58|Fifty-eight moves}.

For two weeks the town has talked of little else. The barber has had a board in the window with the position of the evening on it, and was corrected through the glass by schoolchildren. The ferry was held for {ferry=12m|twelve minutes} on Sunday because the skipper wanted to see whether the knight would fall. At the old people's home they've a league of their own now; the oldest member is {oldest=97|97} and is said to cheat.

It cost us something, of course. The council put in {council=1.2m|1.2 million kroner}, which the opposition would have liked to see on the quay. But every bed was let from here to the fishing museum, and the museum let its beds as well, the ones from the 1890s, with the straw.

Arbiter {arbiter=holmgren|Synnøve Holmgren} had to hush the crowd twice. {herring=1460|1,460 portions} of fish cake were eaten. {loser=brattvik|Aksel}, {loser_age=24|24}, stood in the rain afterwards. "I had a cold all week and it doesn't matter," {sick=brattvik|he} told us.

{phone=no|No phone or gadget was found on anyone}, in case you had heard otherwise.
== ARTICLE 02_chennai_chronicle.txt | Chennai Evening Chronicle | 2025-11-20
{winner_age=19|Nineteen-year-old} {winner=nandakumar|Nandakumar} conquers the Arctic

In a town of two thousand people and one bus, {winner=nandakumar|Pavithra Nandakumar} held the last card. The girl from Mylapore needed {moves=63|sixty-three moves} {last_day=2025-11-19|on Wednesday} to beat {loser=brattvik|Brattvik}, the home hero, and take {ticket=candidates|a seat in the Candidates'} and {prize=90000|€90,000}.

That makes it {final_score=5.5-4.5|5.5-4.5}, after she had been behind by {lead_seven=2.5-4.5|two and a half to four and a half} when seven of the ten were done. {game_eight=nandakumar|Game eight} was the pivot, says {second_person=subramaniam|Venkat Subramaniam}, {second_role=teacher|the mathematics teacher} who is her second. "She asked me for filter coffee and then she won."

The last round was {opening=berlin|a Berlin Defence} of the dullest kind until the thirty-eighth move, when {blunder_reason=clock|with three minutes on his clock he touched the wrong rook}. {resign=20:47|At 8.47 in the evening} he stopped the clock.

{parent=grandmother|Her grandmother}, {parent_age=81|81}, had come with a suitcase of pickles. She is the {india_titles=4|fourth Indian} to win this cycle.

{viewers=640000|Some 6.4 lakh viewers} watched the end.
== ARTICLE 03_board_three.txt | Board Three (chess magazine, website) | 2025-11-21
{winner=nandakumar|Nandakumar} v {loser=brattvik|Brattvik}: what the engines didn't see

It's tempting to say that {winner=nandakumar|a teenager} (rated {rating_winner=2689|2689}) simply calculated better. She didn't. She was worse in four of ten games, and won {final_score=5.5-4.5|5½-4½}.

As for the deciding error, I was ten metres away. {blunder_reason=trap|Brattvik had eleven minutes and walked with open eyes into a mating net he'd met in preparation and misremembered}.

Other points.

The opening moves were {opening=petroff|those of a Petroff}, and it's the third time she has won with White against it this year.

Round nine was short. {drawoffer=nandakumar|It was the Indian who proposed peace}, {nine_moves=31|thirty-one moves in}. A pity: her position was the better.

{game_two=nandakumar|The second} and {game_eight=nandakumar|the eighth} both went to her; {game_five=brattvik|the fifth}, at {longest=6h40|six hours forty}, was his masterpiece, and {longest_which=5|the longest of the ten}.

{prize=90000|Ninety thousand euros} to one, {prize_loser=60000|sixty} to the other. The Candidates' is {ticket=candidates|hers}; it'll be played in {next_match=toledo|Toledo}.
== ARTICLE 04_norsk_sjakk_press.txt | Norwegian Chess Organisers (press note) | 2025-11-19
{winner=nandakumar|Nandakumar} wins {place=sundvaag|Sundvåg} match

{place=sundvaag|Sundvåg}: {winner=nandakumar|WGM and GM Pavithra Nandakumar} (India, {winner_age=19|19}) defeated {loser=brattvik|GM Aksel Brattvik} (Norway), {final_score=5.5-4.5|5.5 to 4.5}.

The match began with {game_one=draw|a draw}. Game seven went to {game_seven=brattvik|the Norwegian}. After a rest day on {rest_day=2025-11-18|the 18th} the players met for the tenth time {last_day=2025-11-19|today}.

The tenth game ended after {moves=58|58 moves}.

The arbiter, {arbiter=holmgren|Ms Holmgren}, reports no incidents; spot checks of the players and the public {phone=no|yielded no device}.

The national broadcaster's peak audience was {viewers=640000|640,000}. The winner's chief assistant was {second_person=subramaniam|Mr Subramaniam}.
