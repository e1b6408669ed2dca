STORY: w-gandaki-no-confidence
TOPIC: a provincial chief minister in Nepal loses a no-confidence vote
== SLOTS
chief | person | agree | chief minister who lost the vote
chief_party | organisation | agree | party of the chief minister
chief_age | quantity | agree | age of the chief minister
chief_months | duration | conflict | how long the chief minister had been in office
day | date | agree | day of the vote
for_votes | quantity | agree | votes for the motion
against_votes | quantity | conflict | votes against the motion
absent | quantity | single | members who were absent or did not vote
needed | quantity | agree | votes needed for the motion
seats | quantity | agree | seats in the provincial assembly
chief_party_seats | quantity | agree | seats of the chief minister's party
opp_seats | quantity | agree | seats of the main opposition party
partner_seats | quantity | agree | seats of the party that left the coalition
partner | organisation | agree | party that left the coalition
left_day | date | conflict | day on which the partner left the coalition
mover | person | agree | member who tabled the motion
tabled_day | date | agree | day on which the motion was tabled
signatures | quantity | single | members who signed the motion
speaker | person | conflict | speaker of the assembly
successor | person | agree | likely next chief minister
governor | person | agree | governor of the province
deadline | date | agree | day by which the parties must present a majority
oath_day | date | single | day on which the successor is expected to take the oath
former_vote | score | single | result of the confidence vote which the chief minister won last year
former_day | date | agree | month of the confidence vote won last year
budget | money | agree | size of the provincial budget
road_money | money | agree | sum for the disputed road contracts
chief_number | ordinal | agree | which chief minister to fall in this assembly's term
rebels | quantity | agree | members of the chief minister's own party who voted for the motion
next_election | date | single | year of the next provincial election
== ARTICLE 01_himal_wire.txt | Himal Wire | 2025-05-19
Gandaki chief minister loses confidence vote

POKHARA, May 19 (HW) - {chief=Thapa|Bikram Thapa}, the chief minister of Nepal's Gandaki Province, lost a vote of no confidence in the provincial assembly on {day=2025-05-19|Monday}.

The motion was passed with {for_votes=33|33 votes} in favour and {against_votes=24|24} against. It needed {needed=31|31 votes} in the assembly, which has {seats=60|60 members}. {absent=3|Three members} were absent or did not vote.

{chief=Thapa|Thapa}, {chief_age=58|58}, of the {chief_party=Democratic Congress|Democratic Congress}, had been chief minister for {chief_months=13mo|13 months}. He lost his majority when the {partner=Progressive Front|Progressive Front}, which has {partner_seats=9|nine seats}, left the coalition on {left_day=2025-05-06|May 6} in a dispute over road contracts worth {road_money=1.8bn|1.8 billion rupees}.

The motion was tabled by {mover=Gurung|Sarita Gurung} of the Unified People's Party, the main opposition, on {tabled_day=2025-05-11|May 11}. It was signed by {signatures=22|22 members}. Speaker {speaker=Adhikari|Hari Adhikari} announced the result after a debate of five hours.

The {chief_party=Democratic Congress|Democratic Congress} has {chief_party_seats=26|26 seats} and the Unified People's Party {opp_seats=22|22}. {rebels=2|Two members} of the chief minister's own party voted for the motion.

"I respect the decision of this house, but I do not respect the way it was arrived at," {chief=Thapa|Thapa} said before he left the chamber.

Governor {governor=Rai|Maya Rai} has asked the parties to present a candidate with a majority by {deadline=2025-05-26|May 26}. The Unified People's Party and the {partner=Progressive Front|Progressive Front} said they would support {successor=Poudel|Dinesh Poudel}, a former provincial finance minister.

{chief=Thapa|Thapa} is the {chief_number=3|third chief minister} to fall since the assembly was elected in 2022. He survived a confidence vote in {former_day=2024-10|October}.
== ARTICLE 02_kathmandu_courier.txt | The Kathmandu Courier | 2025-05-20
In Pokhara, a government undone by a road

By Anjali Shrestha

{chief=Thapa|Chief Minister Bikram Thapa} of Gandaki was voted out on {day=2025-05-19|Monday}, brought down by the party that had put him in office.

The no-confidence motion received {for_votes=33|33 votes}, two more than the {needed=31|31} required in the {seats=60|60-member} provincial assembly. {against_votes=24|Twenty-four members} voted against it.

The arithmetic had been clear since the {partner=Progressive Front|Progressive Front} and its {partner_seats=9|nine members} left the coalition on {left_day=2025-05-06|May 6}. What had not been expected was that {rebels=2|two members} of {chief=Thapa|Mr Thapa}'s {chief_party=Democratic Congress|Democratic Congress} would vote against him. The party has {chief_party_seats=26|26 seats} and said it would take action against both.

The quarrel began with the widening of the Kali Gandaki road. The {partner=Progressive Front|Progressive Front} accused the chief minister of awarding contracts worth {road_money=1.8bn|Rs 1.8 billion} to three companies without a tender. He denied it. "Not one rupee has been paid outside the rules," he told the assembly.

The opposition's {mover=Gurung|Sarita Gurung}, who tabled the motion on {tabled_day=2025-05-11|May 11}, replied that the province's budget of {budget=34bn|Rs 34 billion} could not be run "like a family purse".

Speaker {speaker=Lamsal|Krishna Lamsal} twice suspended the sitting because of shouting from the gallery.

{chief=Thapa|Mr Thapa}, {chief_age=58|58}, took office {chief_months=13mo|13 months} ago. In {former_day=2024-10|October} he won a vote of confidence by {former_vote=35-24|35 votes to 24}, with the support of the party that has now left him. He is the {chief_number=3|third chief minister} to lose office in this assembly.

His likely successor is {successor=Poudel|Dinesh Poudel} of the Unified People's Party, which has {opp_seats=22|22 seats}. {successor=Poudel|Mr Poudel}, 51, was finance minister in the first provincial government. Governor {governor=Rai|Maya Rai} has given the parties until {deadline=2025-05-26|May 26}.

Provincial elections are not due until {next_election=2027|2027}.
== ARTICLE 03_pokhara_today.txt | Pokhara Today | 2025-05-21
{successor=Poudel|Poudel} set to take over as {chief=Thapa|Thapa} clears his desk

{successor=Poudel|Dinesh Poudel} is expected to be sworn in as chief minister of Gandaki on {oath_day=2025-05-23|Friday}, leaders of the Unified People's Party said on Wednesday.

The party has {opp_seats=22|22 seats} in the provincial assembly and has reached an agreement with the {partner=Progressive Front|Progressive Front}, which has {partner_seats=9|nine}. Together they have exactly the {needed=31|31 members} needed for a majority. Two independents have promised their support from outside.

Outgoing chief minister {chief=Thapa|Bikram Thapa} lost a vote of no confidence on {day=2025-05-19|Monday} by {for_votes=33|33 votes} to {against_votes=26|26}. He had been in office for {chief_months=16mo|16 months}. On Wednesday he was seen carrying boxes to his car and stopped to shake hands with the guards.

"I came with two bags and I am leaving with two bags," said {chief=Thapa|Thapa}, {chief_age=58|58}. He said his {chief_party=Democratic Congress|Democratic Congress} would be a responsible opposition.

The {partner=Progressive Front|Progressive Front} left his government on {left_day=2025-05-08|May 8}. Its leader in the province, Nirmala Ale, said on Wednesday that the party had asked for three ministries in the new cabinet and would get two. The road contracts worth {road_money=1.8bn|1.8 billion rupees} would be cancelled, she said.

{mover=Gurung|Sarita Gurung}, who tabled the motion, is likely to become minister of physical infrastructure. She said the first task would be the new budget, which must be presented by mid-June. This year's is {budget=34bn|34 billion rupees}.

The {deadline=2025-05-26|May 26} deadline set by Governor {governor=Rai|Maya Rai} is unlikely to be needed. She is to invite {successor=Poudel|Poudel} to form a government on Thursday, an official in her office said.

Hotel owners in Lakeside welcomed the quick change. "We have had {chief_number=3|three chief ministers} brought down and no road finished," said Ramesh Bhandari, who heads their association.
