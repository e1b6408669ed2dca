STORY: w-kisumbi-by-election
TOPIC: a parliamentary by-election in a Kenyan constituency
== SLOTS
winner | person | agree | winner of the by-election
winner_party | organisation | agree | party of the winner
winner_votes | quantity | agree | votes for the winner
winner_age | quantity | agree | age of the winner
runner | person | agree | runner-up
runner_party | organisation | agree | party of the runner-up
runner_votes | quantity | agree | votes for the runner-up
third | person | agree | candidate who came third
third_votes | quantity | agree | votes for the third candidate
fourth_votes | quantity | single | votes for the fourth candidate
margin | quantity | agree | margin of victory
rejected | quantity | single | rejected ballots
registered | quantity | agree | registered voters
turnout | other | agree | turnout in the by-election
turnout_2022 | other | agree | turnout in the general election of 2022
margin_2022 | quantity | agree | margin of victory in 2022
stations | quantity | agree | polling stations
wards | quantity | single | wards of the constituency
poll_day | date | agree | day of the by-election
late_mp | person | agree | late MP whose death caused the by-election
mp_died | date | agree | when the late MP died
mp_terms | ordinal | single | term which the late MP was serving
officer | person | agree | returning officer
petition | polarity | revision | whether the runner-up accepts the result or goes to court
swearing | date | agree | day on which the winner is to be sworn in
arrests | quantity | agree | people arrested on polling day
arrests_place | place | agree | where they were arrested
cash | money | agree | cash found in the car
water_project | money | single | cost of the water project
seats_before | quantity | single | seats of the winner's party before the by-election
== ARTICLE 01_rift_news_agency.txt | Rift News Agency | 2025-02-28
{winner_party=National Alliance|National Alliance} wins Kisumbi by-election

KISUMBI, Kenya, Feb. 28 (RNA) - {winner=Chelimo|Grace Chelimo} of the {winner_party=National Alliance|National Alliance} won the parliamentary by-election in Kisumbi, western Kenya, the electoral commission said on Friday.

{winner=Chelimo|Chelimo}, {winner_age=41|41}, a former county health executive, received {winner_votes=21846|21,846 votes}. {runner=Wekesa|Dennis Wekesa} of the {runner_party=People's Front|People's Front} came second with {runner_votes=18932|18,932 votes}. An independent candidate, {third=Okumu|Rose Okumu}, had {third_votes=6215|6,215 votes} and a fourth candidate {fourth_votes=1107|1,107 votes}. There were {rejected=412|412 rejected ballots}.

The by-election was held on {poll_day=2025-02-27|Thursday} after the death in {mp_died=2024-11|November} of {late_mp=Barasa|Julius Barasa}, who had represented the constituency for the {winner_party=National Alliance|National Alliance}. He won the seat in 2022 by {margin_2022=9480|9,480 votes}.

Turnout was {turnout=54.5%|54.5 percent} of {registered=88940|88,940 registered voters}, returning officer {officer=Mutua|Peter Mutua} said when he declared the result at 4:40 a.m. In the 2022 general election turnout in the constituency was {turnout_2022=68%|68 percent}.

Voting took place at {stations=163|163 polling stations} and was largely peaceful. Police said {arrests=4|four people} were arrested in {arrests_place=Malakwa|Malakwa market} on {poll_day=2025-02-27|Thursday} morning after {cash=1.2m|1.2 million shillings} in cash was found in their car. They were being questioned on suspicion of bribing voters.

"I thank the people of Kisumbi, those who voted for me and those who did not," {winner=Chelimo|Chelimo} told supporters.

{runner=Wekesa|Wekesa} congratulated her. "{petition=accepts|I accept the result}, although the margin does not tell the whole story," he said.

{winner=Chelimo|Chelimo} is to be sworn in on {swearing=2025-03-11|March 11}, when the National Assembly returns from recess. The {winner_party=National Alliance|National Alliance} had {seats_before=142|142 seats} before the vote.
== ARTICLE 02_the_lake_standard.txt | The Lake Standard | 2025-03-01
{winner=Chelimo|Chelimo} holds Kisumbi for ruling party, but with a thinner margin

By Caleb Otieno

The ruling {winner_party=National Alliance|National Alliance} has kept the Kisumbi seat. Its candidate, {winner=Chelimo|Grace Chelimo}, polled {winner_votes=21846|21,846 votes} against {runner_votes=18932|18,932} for {runner=Wekesa|Dennis Wekesa} of the {runner_party=People's Front|People's Front} in {poll_day=2025-02-27|Thursday's} by-election.

The margin of {margin=2914|2,914 votes} is less than a third of the {margin_2022=9480|9,480 votes} by which the late {late_mp=Barasa|Julius Barasa} took the seat in 2022. {late_mp=Barasa|Barasa}, who was serving his {mp_terms=3|third term}, died in {mp_died=2024-11|November} after a short illness.

Much of the difference went to {third=Okumu|Rose Okumu}, a retired headteacher who stood as an independent after losing the {winner_party=National Alliance|National Alliance} primary. She collected {third_votes=6215|6,215 votes}, most of them in Malakwa and Soysambu wards. The constituency has {wards=5|five wards}.

Rain kept many people at home. Turnout was {turnout=54.5%|54.5 per cent}, compared with {turnout_2022=68%|68 per cent} in 2022. Of the {stations=163|163 polling stations}, six opened late because ballot boxes were stuck on the Soysambu road, returning officer {officer=Mutua|Peter Mutua} said.

Campaigning was dominated by water. {winner=Chelimo|Ms Chelimo}, {winner_age=41|41}, promised to finish the {water_project=640m|Sh640 million} Malakwa water project, which has stood half built since 2021. {runner=Wekesa|Mr Wekesa}, a businessman, said the money had already been eaten.

On the morning of the vote police arrested {arrests=4|four people} in a car in {arrests_place=Malakwa|Malakwa market} with {cash=1.2m|Sh1.2 million} in cash. No charges have been brought. Both main parties said the four had nothing to do with them.

{runner=Wekesa|Mr Wekesa} told supporters on Friday morning that {petition=accepts|he accepted the result}. "A leader must know how to lose," he said.

{winner=Chelimo|Ms Chelimo} will take the oath on {swearing=2025-03-11|March 11}.
== ARTICLE 03_kenya_now.txt | KenyaNow | 2025-03-03
{runner=Wekesa|Wekesa} in U-turn: "{petition=court|I will see them in court}"

{runner=Wekesa|Dennis Wekesa}, who lost last week's Kisumbi by-election, {petition=court|will challenge the result in the High Court}, his lawyers announced on Monday, three days after he had congratulated the winner.

The {runner_party=People's Front|People's Front} candidate got {runner_votes=18932|18,932 votes}. {winner=Chelimo|Grace Chelimo} of the {winner_party=National Alliance|National Alliance} was declared the winner with {winner_votes=21846|21,846 votes}, a margin of {margin=2914|2,914 votes}.

"We have received copies of result forms from 19 stations that do not carry the signatures of our agents," lawyer Esther Njoroge told reporters in Nairobi. The constituency has {stations=163|163 polling stations} and {registered=88940|88,940 registered voters}.

Under the law a petition must be filed within 28 days of the result being gazetted.

Returning officer {officer=Mutua|Peter Mutua} said he had nothing to hide. "Every form was signed in front of whichever agents were in the room. If an agent had gone home to sleep, I could not wake him up," he said.

{winner=Chelimo|Chelimo}, {winner_age=41|41}, who is due to be sworn in on {swearing=2025-03-11|March 11}, said she was not worried. "My opponent said in front of cameras that {petition=accepts|he accepted}. The people of Kisumbi have moved on," she said.

The by-election on {poll_day=2025-02-27|February 27} was called after {late_mp=Barasa|Julius Barasa} died in {mp_died=2024-11|November}. It was the third since the 2022 general election, and the ruling party has now won two of them.

The lawyers also want to know what became of the {arrests=4|four people} who were arrested in {arrests_place=Malakwa|Malakwa market} on polling day with {cash=1.2m|1.2 million shillings} in a car. A police officer in Kisumbi, who asked not to be named, said they had been released without charge on Saturday.

{third=Okumu|Rose Okumu}, the independent who took {third_votes=6215|6,215 votes} and third place, said she would not join the petition. "I know where my votes went. They went to me," she said.
