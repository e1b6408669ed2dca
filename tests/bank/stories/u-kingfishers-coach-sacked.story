STORY: u-kingfishers-coach-sacked
TOPIC: the Australian rugby league club Cobbora Bay Kingfishers sacks its coach Darren Whitlock
== SLOTS
day | date | agree | day of the sacking
loss | score | conflict | result of the last match
loss_day | date | agree | day of the last match
loss_row | quantity | agree | defeats in a row this season
crowd | quantity | agree | attendance at the last match
crowd_avg | quantity | single | average attendance of last year
vote | quantity | conflict | vote of the board
payout | money | conflict | settlement paid to Whitlock
payout_2019 | money | single | settlement of the coach sacked in 2019
age | quantity | agree | age of Whitlock
contract | date | agree | end of Whitlock's contract
since | date | agree | when Whitlock was appointed
wins | quantity | agree | wins under Whitlock
matches | quantity | agree | matches under Whitlock
rank_2023 | ordinal | agree | place in 2023
rank_2024 | ordinal | agree | place in 2024
wins_2024 | quantity | single | wins in 2024
interim | person | conflict | interim coach
interim_age | quantity | single | age of the interim coach
chair | person | agree | chair of the club
chief | person | agree | chief executive
captain | person | agree | captain
next_day | date | agree | day of the next match
next_rival | organisation | agree | next opponent
petition | quantity | agree | signatures under the members' petition
candidate | person | agree | favourite to take over
loss_money | money | agree | operating loss of last year
injured | quantity | agree | first-choice players injured
letter | polarity | dispute | whether senior players asked for the coach to go
tries | quantity | single | tries conceded in the last match
== ARTICLE 01_australis_wire.txt | Australis Wire | 2025-04-07
Kingfishers sack coach Whitlock after {loss_row=5|fifth straight loss}

The Cobbora Bay Kingfishers have sacked coach Darren Whitlock after a winless start to the season, the club announced on {day=2025-04-07|Monday}.

Whitlock, {age=51|51}, was dismissed a day after a {loss=42-6|42-6} home defeat by Penhurst, the Kingfishers' {loss_row=5|fifth loss} in as many games this year.

Assistant coach {interim=fonua|Tevita Fonua}, {interim_age=39|39}, will take charge of the team for {next_day=2025-04-11|Friday's} match against the {next_rival=harbour city|Harbour City Rams}.

"This was a very difficult decision, but the results have not been good enough," chair {chair=mardas|Helen Mardas} said in a statement. "Darren leaves with our thanks and respect."

The board voted {vote=6-2|6-2} in favour of ending his contract, which was due to run until {contract=2026|the end of 2026}. The club will pay him a settlement of {payout=1.1m|$1.1 million}, a source with knowledge of the talks said.

Whitlock was appointed in {since=2022-10|October 2022} and won {wins=21|21} of his {matches=54|54 games} in charge. The Kingfishers finished {rank_2023=6|sixth} in his first season but fell to {rank_2024=14|14th} last year.

{crowd=8912|A crowd of 8,912} watched {loss_day=2025-04-06|Sunday's} match at Pelican Park, where the team was booed off at half-time with the score at 24-0.

Former Penhurst coach {candidate=rennick|Paul Rennick}, who has won two premierships, is the favourite to take over. Chief executive {chief=dunphy|Craig Dunphy} said the club would "take its time" and hoped to appoint a permanent coach before June.

The Kingfishers are without {injured=7|seven first-choice players} because of injury. Captain {captain=tautala|Josh Tautala} is expected to return from a calf strain within three weeks.

The club reported an operating loss of {loss_money=3.8m|$3.8 million} for last year.
== ARTICLE 02_cobbora_bay_advocate.txt | Cobbora Bay Advocate | 2025-04-08
Whitlock gone: Kingfishers axe coach in boardroom split

By Gemma Pascoe

Darren Whitlock was called to Pelican Park at 8am on {day=2025-04-07|Monday} and told his time was up.

By lunchtime the coach had cleared his desk, shaken hands with the kit staff and driven home. He did not speak to reporters waiting at the gate.

The Advocate understands that directors voted {vote=5-3|5-3} to sack him at an emergency meeting on Sunday night, hours after the {loss=42-6|42-6} thrashing by Penhurst. His contract was to the end of {contract=2026|2026} and he will receive {payout=1.4m|$1.4 million}. The club paid {payout_2019=650000|$650,000} to Kev Moriarty, the coach it sacked in 2019.

Chair {chair=mardas|Helen Mardas} denied that players had forced the decision. "{letter=no|No player has asked this board to remove the coach}," she said. But a former captain, Wes Galloway, said the opposite. "{letter=yes|Five senior blokes went to the chief executive and said it was him or them}," Galloway told local radio.

Captain {captain=tautala|Josh Tautala} would not comment on that. "He gave me my debut. I feel we let him down," he said.

{petition=3100|More than 3,100 people} have signed a members' petition for a change of coach, out of 14,600 members.

Whitlock is the fourth head coach to leave the club in ten years. In {since=2022-10|October 2022} he inherited a side that had come last, and a year later the Kingfishers were {rank_2023=6|sixth} and playing finals. Last season they won only {wins_2024=7|seven games} and ended up {rank_2024=14|14th}.

Assistant {interim=fonua|Tevita Fonua} took training yesterday afternoon. He will be in charge when the {next_rival=harbour city|Rams} visit on {next_day=2025-04-11|Friday} night.

Publican Marg Illich, whose hotel is opposite the ground, said trade had halved on match days. {crowd=8912|The 8,912 people} who came on {loss_day=2025-04-06|Sunday} compared with an average of {crowd_avg=12340|12,340} last year.
== ARTICLE 03_national_sport_network.txt | National Sport Network | 2025-04-08
Five questions after the Kingfishers sacked Darren Whitlock

Darren Whitlock is out of a job at {age=51|51}. The Kingfishers dismissed him on {day=2025-04-07|Monday} with {contract=2026|more than a year and a half} still to run on his deal.

Why now? The Kingfishers have lost {loss_row=5|all five games} this season. {loss_day=2025-04-06|Sunday's} {loss=46-6|46-6} loss to Penhurst, in which they let in {tries=8|eight tries}, was the heaviest at home for nine years. {petition=3100|Some 3,100} members have signed a petition calling for change.

Was the board united? No. It voted {vote=6-2|6-2}. Deputy chair Angus Petrie, one of those who voted against, said he had wanted to wait until the bye in May.

Who takes over? {interim=brack|Simon Brack}, the assistant coach, will be in charge against {next_rival=harbour city|Harbour City} on {next_day=2025-04-11|Friday}. {candidate=rennick|Paul Rennick} heads the list of permanent candidates and has been out of work since 2023. His manager said yesterday he had not been contacted.

Was it all his fault? Whitlock has had {injured=7|seven first-choice players} missing, and he lost his best forward to a rival in the summer. He won {wins=21|21} of {matches=54|54 matches}, a better record than any of his last three predecessors.

What will it cost? The settlement is {payout=1.1m|$1.1 million}, which will hurt a club that lost {loss_money=3.8m|$3.8 million} last year. Chief executive {chief=dunphy|Craig Dunphy} said the payment would be spread over two years and would not affect the budget for players.

"We're not a rich club and we don't pretend to be," Dunphy said.
