STORY: s-savarkhed-last-over
TOPIC: a Twenty20 league match in India is decided in the last over and a bowler is reported for his action
== SLOTS
match_day | date | conflict | day of the match
winner | organisation | agree | winning team
margin | quantity | agree | wickets in hand at the end
target | quantity | agree | runs needed to win
balls_left | quantity | agree | balls remaining at the end
top_scorer | person | agree | highest scorer of the chase
top_runs | quantity | agree | runs of the highest scorer of the chase
top_balls | quantity | conflict | balls faced by the highest scorer
last_over_need | quantity | agree | runs needed from the last over
last_over_bowler | person | conflict | bowler of the last over
winning_hit | outcome | conflict | winning stroke
first_top | person | agree | highest scorer of the first innings
first_runs | quantity | agree | runs of the highest scorer of the first innings
wickets_best | quantity | agree | wickets of Stallions' best bowler
best_bowler | person | agree | Stallions' best bowler
dropped | person | single | fielder who dropped the highest scorer
dropped_at | quantity | single | runs of the highest scorer when he was dropped
price | money | conflict | auction price of the highest scorer
base_price | money | single | base price of the highest scorer
six_length | quantity | variant | length of the longest six
reported | person | agree | bowler reported for his action
test_deadline | duration | revision | days within which the bowler must be tested
boundary_catch | cause | dispute | whether the fielder touched the rope
captain_win | person | agree | captain of the winners
captain_lose | person | agree | captain of the losers
table | ordinal | agree | place of the winners in the table
points | quantity | single | points of the winners
venue | place | agree | ground of the match
crowd | quantity | single | attendance
next_match | date | agree | day of the winners' next match
last_chase | quantity | single | highest target chased by the winners before
== ARTICLE 01_sportsdesk_india.txt | Sportsdesk India | 2025-04-10
Kanpur chase down {target=207|207} in thriller

CHIKHALI: {top_scorer=deshmukh|Omkar Deshmukh} smashed {top_runs=88|88} off just {top_balls=41|41 deliveries} as {winner=kanpur|Kanpur Stallions} overhauled Konkan Mariners' 206 for five with {balls_left=2|two balls} and {margin=4|four wickets} to spare at {venue=Savarkhed Stadium|the Savarkhed Stadium} on {match_day=2025-04-09|Wednesday} night.

With {last_over_need=14|14 required} off the final over, Mariners' skipper {captain_lose=coetzer|Ruan Coetzer} threw the ball to {last_over_bowler=salunkhe|left-arm seamer Ajit Salunkhe}. Two wides, a four, a two and a swing at thin air later, six were wanted from three, and Deshmukh {winning_hit=six|finished it with a flat six over long-on}.

Earlier, {first_top=perera|Dilan Perera} had made {first_runs=71|71} to lift the hosts past 200. {best_bowler=bhatt|Harshit Bhatt} returned {wickets_best=3|figures of three for 29}.

Deshmukh, a {price=6.4 crore|Rs 6.4 crore} buy at the winter auction, had a total of five sixes. He is 22 and has a degree in marine biology, which he says has been of no use so far.

Off the field, Mariners off-spinner {reported=wickram|Sachith Wickram} was reported by the umpires for a suspect action. He must undergo a test {test_deadline=14|within fourteen days} and may bowl meanwhile.

Stallions climbed to {table=2|second} on the table, and skipper {captain_win=nair|Rohan Nair} was already thinking ahead to {next_match=2025-04-13|Sunday}'s trip to Cuttack.
== ARTICLE 02_konkan_mirror.txt | Konkan Mirror (tabloid) | 2025-04-11
SUNK BY THE BIOLOGIST

We fed him, we dropped him, we watched him walk off with the points.

The man they call Fish Doctor was on {dropped_at=9|nine} when {dropped=rawat|Kuldeep Rawat} put him down at point. A sitter! My aunt would have caught it with a ladle. From there {top_scorer=deshmukh|Omkar Deshmukh} went on to {top_runs=88|eighty-eight} in {top_balls=48|forty-eight balls}, one of his hits travelling {six_length=104m|104 metres} into the car park of a sweet shop.

Even so it could have been ours. {last_over_need=14|Fourteen} to get, six balls to get them in, and whom do we see at the top of his mark? {last_over_bowler=ferreira|Old Tiago Ferreira}, thirty-eight years of age, with a heel like a cracked plate. He didn't want it, he admitted later. He got it.

And {winning_hit=four|the last act was a thick edge that ran away for four} past the keeper. An edge! That is how you beat the Mariners in {match_day=2025-04-08|a Tuesday-night} match at {venue=Savarkhed Stadium|Savarkhed}, in front of {crowd=31400|31,400} who had paid for a holiday.

Some will talk of the catch in the eighteenth. Substitute Farhan Lakhani took it an inch from the rope, and threw it back up. "{boundary_catch=clean|I was inside. I know my own foot}," he told us. The third umpire gave six.

Nor did it help that Wickram, {reported=wickram|our only spinner}, was spoken to after the game. {captain_lose=coetzer|Captain Coetzer} says that he's clean. {first_top=perera|Perera}'s {first_runs=71|71} deserved better, and so do we.
== ARTICLE 03_kanpur_stallions_site.txt | Kanpur Stallions (team website) | 2025-04-10
Fearless Stallions ride again

What a night by the sea! Your Stallions needed {target=207|two hundred and seven} and got there with {margin=4|four wickets in hand}, the biggest pursuit in our history. The old mark was {last_chase=194|194}, set in Cuttack three seasons ago.

Skipper {captain_win=nair|Rohan Nair} set the tone, but the evening belonged to {top_scorer=deshmukh|a certain young man from Ratnagiri}. Bought for {price=4.6 crore|4.6 crore} after a bidding war with three other teams (he had entered the auction {base_price=30 lakh|at thirty lakh}), he has now passed fifty four times this season.

"{winning_hit=six|When it left the bat I thought, please carry}," said the hero, still in pads. "Then I saw people in the second tier fighting for it."

Coach Menaka Rao praised the fielding in the first half, and the bowling of {best_bowler=bhatt|Bhatt}, who grabbed {wickets_best=3|three} in his four overs and had a fourth put down.

And for those still asking about the eighteenth over: "{boundary_catch=touched|His heel was on the cushion. You could see the cushion move}," our batting coach Ian Tolley said.

We now hold {table=2|second spot} with {points=8|eight points}, and the bus leaves on Friday. Next up is Cuttack {next_match=2025-04-13|on 13 April}. Merchandise with a fish on it will be in the shop by then, and the first fifty buyers get it signed.
== ARTICLE 04_third_man_blog.txt | Third Man (cricket newsletter) | 2025-04-12
What we talk about when we talk about elbows

Another week, another off-spinner with a form to sign. {reported=wickram|Sachith Wickram}, reported after {match_day=2025-04-09|Wednesday}'s defeat, at first had {test_deadline=14|a fortnight} to show up at the laboratory in Chennai. The league has since cut that {test_deadline=7|to seven days}, since its only machine is going to be serviced.

I have no view on his elbow. I do have a view on the match, which I watched in a bar in Pune with the sound off. It had everything: a target of {target=207|207}, a mad middle, a roar. And it turned on a choice. With a rested quick at mid-off, {captain_lose=coetzer|Coetzer} gave the twentieth to {last_over_bowler=salunkhe|Ajit Salunkhe}, who had gone for twenty in his previous one.

The rest was cleanly done. {top_scorer=deshmukh|Deshmukh} doesn't slog; he leans. That stroke of {six_length=104m|341 feet} had barely any follow-through. Of his {top_runs=88|88}, more than half came behind square, from {top_balls=41|41 balls}.

Is {price=6.4 crore|6.4 crore} too much for such a boy? I thought so in December. I've been wrong before, and Kanpur, with {balls_left=2|a couple of balls} left over, weren't. {winner=kanpur|The Stallions} look the best side in the north.

A word for {first_top=perera|Perera}: the loser's {first_runs=71|seventy-odd} is cricket's loneliest number. He stood at the gate for the last of the handshakes, and he was the only Mariner who waited for the groundsmen's.
