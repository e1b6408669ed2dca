STORY: s-cup-host-vote
TOPIC: the vote on the host of an African women's football tournament
== SLOTS
vote_day | date | agree | day of the vote
vote_city | place | conflict | city in which the vote was held
winner_bid | organisation | agree | bid that won
loser_bid | organisation | agree | bid that lost in the last round
final_votes | score | agree | votes of the last round
first_votes | score | single | votes of the first round
round_nth | ordinal | conflict | round of voting in which it was decided
third_bid | organisation | agree | bid that went out in the first round
withdrew | polarity | conflict | whether Tunisia's bid stayed in the race until the vote
year_cup | date | agree | year of the tournament
start_day | date | revision | first day of the tournament
teams | quantity | agree | teams in the tournament
stadiums | quantity | agree | stadiums that will be used
new_stadium | place | agree | town where a new stadium will be built
final_ground | place | conflict | town in which the final will be played
budget | money | agree | budget of the winning bid
government | money | single | government share of the budget
rival_budget | money | single | budget of the losing bid
president_fed | person | agree | president of the continental federation
bid_leader | person | agree | leader of the winning bid
bid_leader_was | role | conflict | former calling of the leader of the winning bid
rival_leader | person | agree | leader of the losing bid
inspection | ordinal | agree | place of the winning bid in the inspectors' report
inspection_mark | score | single | mark of the winning bid in the inspectors' report
why | cause | dispute | why the losing bid lost
last_hosts | organisation | agree | hosts of the latest tournament
last_attendance | quantity | variant | spectators at the latest tournament
prize | money | single | prize money of the tournament
beaten_2016 | date | agree | year of the winners' earlier failed bid
handover | date | single | day on which the flag is handed over
== ARTICLE 01_continental_news_agency.txt | Continental News Agency | 2024-12-12
Zambia, Malawi to stage women's cup in {year_cup=2028|2028}

{vote_city=Accra|ACCRA} - {winner_bid=Zambia-Malawi|Zambia and Malawi} will jointly host the {year_cup=2028|2028} women's championship of African football after beating {loser_bid=Senegal|Senegal} {final_votes=29-24|by 29 votes to 24} in the {round_nth=2|second round} of a ballot of member associations on {vote_day=2024-12-12|Thursday}.

{third_bid=Tunisia|Tunisia} {withdrew=stayed|were eliminated in the opening round}, in which the count was {first_votes=21-20-12|21-20-12}.

The tournament will have {teams=16|16 teams} and run from {start_day=2028-07-08|July 8}. Matches are to be spread over {stadiums=7|seven stadiums}, one of them, {new_stadium=Chipata|at Chipata}, yet to be built. The organisers' budget is {budget=112m dollars|112 million US dollars}, of which the two treasuries have guaranteed {government=80m dollars|80 million}.

"We came with a map and a promise," said {bid_leader=Phiri|Thandiwe Phiri}, {bid_leader_was=goalkeeper|the former Zambia goalkeeper} who fronted the bid. It is the second attempt by the pair, who failed in {beaten_2016=2016|2016}.

Federation president {president_fed=Bangoura|Alseny Bangoura} opened the envelope on stage after a delay caused by a faulty microphone, to much cheering and a little booing from the side where the losing delegations sat in their matching scarves.

The inspectors' report had ranked the winners {inspection=2|second of the three}, behind the Senegalese. {last_hosts=Morocco|Morocco} organised the latest edition.
== ARTICLE 02_dakar_matin.txt | Dakar Matin (English page) | 2024-12-13
Five votes short, and a long night

They had hired a band. It went on playing for a while, because nobody had told it.

For {loser_bid=Senegal|the Senegalese} delegation, {vote_day=2024-12-12|yesterday} ought to have been the crowning of three years of work. The papers were in order and the roads were built. And the report of the technical commission had put the plan above all the others. In the hall of the Palais des Congres {vote_city=Lome|in Lome}, none of this was of use: {final_votes=29-24|twenty-nine hands for the southerners, twenty-four for us}.

"{why=politics|People who had embraced me at breakfast voted otherwise at eleven. I call it politics}," said {rival_leader=Ndour|Seynabou Ndour}, the head of the bid.

It had seemed so simple. {third_bid=Tunisia|The Tunisians}, the only rivals with grand stadiums, {withdrew=withdrew|had thrown in the towel on the eve of the ballot}, and their friends were expected to come over. {round_nth=1|There was one count and no more}, and it was over before the coffee.

What is left? A dossier for {rival_budget=140m dollars|140 million dollars}, eight new pitches in the suburbs, and a training centre at Thies which will be finished with or without a cup. Our girls will have to qualify now like everyone else, for one of {teams=16|the sixteen places}.

Will there be a next time? {rival_leader=Ndour|Mrs Ndour} closed her folder. "Ask me after the holidays." In the corridor the band's trumpeter asked if he should still come on Sunday.
== ARTICLE 03_copperbelt_tribune.txt | Copperbelt Tribune (Ndola) | 2024-12-14
We have it!

Taxi horns till three in the morning. A goat was sold in Masala at double the price because its owner said it had voted.

The women's cup comes to {winner_bid=Zambia-Malawi|us and our Malawian neighbours} in {year_cup=2028|2028}, and of the {stadiums=7|seven grounds} four are on this side of the border. {final_ground=Lusaka|Lusaka will have the final}, Blantyre and Lilongwe a semi-final apiece. Out east, {new_stadium=Chipata|Chipata} is to get a stadium from scratch, with a roof of local timber.

Much of the credit goes to {bid_leader=Phiri|Thandiwe Phiri}. She never played; {bid_leader_was=referee|a referee for eighteen years}, she was the first woman on the continent to whistle a men's derby in two countries. She has talked to presidents, chiefs and, so it is said, to every one of the 53 delegates, in seven languages.

How was it won? "{why=votes cheap travel|We promised that no team will need to fly more than two hours. The others couldn't}," she told this paper. "It's that simple, and there's nothing to add from the other side, with respect."

Naturally the cost will be argued over. {budget=112m dollars|A hundred and twelve million dollars} is a lot of clinics. But {last_hosts=Morocco|the Moroccans} drew {last_attendance=310000|310,000 spectators} in their turn, and the tills rang for a month.

Eight years on from the heartbreak of {beaten_2016=2016|2016}, this time the handshakes were real. The federation's president, {president_fed=Bangoura|Mr Bangoura}, will bring the flag to Ndola {handover=2025-02-15|on 15 February}.
== ARTICLE 04_federation_notice.txt | Continental Football Federation (notice) | 2024-12-18
Women's championship: host appointed, dates adjusted

Following the decision of the general assembly in {vote_city=Accra|Accra} on {vote_day=2024-12-12|12 December}, the federation confirms that its next-but-one women's championship has been awarded to {winner_bid=Zambia-Malawi|Zambia and Malawi}.

Key points:

1. To avoid a clash with the Olympic qualifying window, the opening match moves {start_day=2028-07-01|to 1 July}, a week earlier than the date in the bidding documents.

2. The final is to be staged in {final_ground=Blantyre|Blantyre}.

3. Prize money for the event totals {prize=9m dollars|nine million dollars}.

4. The ballot went {round_nth=2|to a runoff}, in which {final_votes=29-24|29 delegates favoured the winners and 24 their opponents}. Scrutineers from three countries signed the protocol. All three candidates were put to the vote, and {third_bid=Tunisia|Tunisia} {withdrew=stayed|received the fewest ballots in the initial round}.

5. The evaluation file, in which the successful candidature scored {inspection_mark=78/100|78 points out of 100} and came {inspection=2|in second position}, will be published in January.

6. For reference, total attendance at the last tournament was {last_attendance=310000|309,846}.

The project will be directed by {bid_leader=Phiri|Ms Thandiwe Phiri}, {bid_leader_was=goalkeeper|once an international goalkeeper}, who has agreed to serve until the end of the tournament. The federation also wishes to thank {rival_leader=Ndour|Ms Seynabou Ndour} and her colleagues for the quality of their work, and hopes to see it again. Media accreditation opens eighteen months before kick-off, and not, as some applicants appear to believe, this week.
