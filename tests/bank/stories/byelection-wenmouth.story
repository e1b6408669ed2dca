STORY: byelection-wenmouth
TOPIC: A by-election in Wenmouth South on Thursday 23 September 2021 is decided by seven votes after a recount; a court confirms it on 10 December.
== SLOTS
day_of_the_vote | date | agree | day of the vote
winner | person | agree | winner
runner_up | person | agree | runner-up
majority_after_the_recount | quantity | agree | majority after the recount
majority_in_the_first_count | quantity | agree | majority in the first count
votes_of_the_winner | quantity | agree | votes of the winner
votes_of_the_runner_up | quantity | agree | votes of the runner-up
turnout | quantity | agree | turnout
turnout_in_2019 | quantity | agree | turnout in 2019
majority_in_2019 | quantity | agree | majority in 2019
late_member | person | agree | late member
death_of_the_late_member | date | agree | death of the late member
returning_officer | person | agree | returning officer
hour_of_the_declaration | time | agree | hour of the declaration
day_of_the_declaration | date | agree | day of the declaration
spoilt_papers | quantity | agree | spoilt papers
day_the_petition_was_filed | date | agree | day the petition was filed
day_of_the_hearing | date | agree | day of the hearing
third_candidate | person | agree | third candidate
votes_of_the_third_candidate | quantity | agree | votes of the third candidate
day_the_winner_was_sworn_in | date | agree | day the winner was sworn in
judge | person | agree | judge
disputed_papers | quantity | agree | disputed papers
end_of_the_first_count | time | agree | end of the first count
general_election_of_2019 | date | agree | general election of 2019
election_of_2017 | date | agree | election of 2017
== ARTICLE 01_shire_wire.txt | Shire Wire | 2021-09-24
WENMOUTH, Sept 24 (Shire Wire) - {winner=told|Hester Caldbeck} of the Civic Party won the by-election in Wenmouth South by {majority_after_the_recount=told|seven votes} after a recount that lasted until {hour_of_the_declaration=told|5:42 a.m.} on {day_of_the_declaration=told|Friday}.

She took {votes_of_the_winner=told|11,478 votes}, against {votes_of_the_runner_up=told|11,471} for {runner_up=told|Lionel Abrafi} of the governing Union Party. In the first count, finished at {end_of_the_first_count=told|half past one}, she had been {majority_in_the_first_count=told|13} ahead.

{third_candidate=told|Oona Tyrell} of the Green League came third with {votes_of_the_third_candidate=told|4,012}. Turnout on {day_of_the_vote=told|Thursday} was {turnout=told|46.2 per cent}, down from {turnout_in_2019=told|67.9 per cent} at the general election of {general_election_of_2019=told|December 2019}.

Then the Union Party had held the seat with a majority of {majority_in_2019=told|6,318}. Its member, {late_member=told|Sir Giles Fenhurst}, died on {death_of_the_late_member=told|3 July} at the age of 71.

{returning_officer=told|Moira Deane}, the returning officer, said 24 people had counted at 12 tables. {spoilt_papers=told|212 papers} were rejected. {runner_up=told|Abrafi} asked for a third count and was refused. He has 21 days in which to turn to the election court.

{winner=told|Caldbeck}, 39, a vet, will be sworn in on {day_the_winner_was_sworn_in=told|Tuesday}. It is the second seat that the government has lost this year; in May it lost Skelby by 1,904 votes.
== ARTICLE 02_wenmouth_packet.txt | Wenmouth Packet | 2021-09-25
{majority_after_the_recount=told|Seven}, and not one of them will own up

By Jocasta Peel
"{majority_after_the_recount=told|Seven}!" shouted somebody at the back of the Corn Exchange, and then nobody could hear {returning_officer=told|Moira Deane} any more. The returning officer had been on her feet for 22 hours. It was {hour_of_the_declaration=told|eighteen minutes to six}.

{winner=told|Hester Caldbeck} put both hands to her face. The vet from Upper Stour, who had fought here in {election_of_2017=told|2017} and come a distant third, is the new member for Wenmouth South.

At {end_of_the_first_count=told|half past one} it had looked easier: {majority_in_the_first_count=told|thirteen votes}. But {runner_up=told|Lionel Abrafi}, 46, a former harbour master, asked for a recount, and {returning_officer=told|Deane} could not have said no. Two bundles of fifty were found in the wrong tray. {disputed_papers=told|Thirty-four papers} were argued over. On one a voter had drawn a small pig beside {winner=told|Caldbeck}'s name; it was given to her.

{third_candidate=told|Oona Tyrell}, with whose {votes_of_the_third_candidate=told|four thousand votes} either of the two would have been safe, ate a sandwich. She had refused to stand aside in August.

{late_member=told|Sir Giles Fenhurst}, who won here five times and whose death in {death_of_the_late_member=told|early July} brought all this about, used to say that a majority below a thousand was bad manners. His own, the last time, was {majority_in_2019=told|6,318}.

On {day_the_winner_was_sworn_in=told|Tuesday} she takes the oath. {day_of_the_declaration=told|Yesterday} she had a calving at eleven.
== ARTICLE 03_ballot_box_bulletin.txt | Ballot Box Bulletin | 2021-09-24
By-election in brief: Wenmouth South

• Polling day: {day_of_the_vote=told|yesterday}, {day_of_the_vote=told|7 a.m.} to {day_of_the_vote=told|10 p.m.}
• Electorate: 62,900. Turnout: {turnout=told|46.2%} ({general_election_of_2019=told|2019}: {turnout_in_2019=told|67.9%}; by-elections on average since 2015: 38%)
• {winner=told|Caldbeck} (Civic) {votes_of_the_winner=told|11,478}
• {runner_up=told|Abrafi} (Union) {votes_of_the_runner_up=told|11,471}
• {third_candidate=told|Tyrell} (Green League) {votes_of_the_third_candidate=told|4,012}
• Others (five candidates): 2,104
• Rejected: {spoilt_papers=told|212}
• Majority: {majority_after_the_recount=told|7}. First count: {majority_in_the_first_count=told|13}. Full recounts: one
• Result declared: {hour_of_the_declaration=told|5.42 a.m.}, by {returning_officer=told|Moira Deane}
• Majority of the late {late_member=told|Sir Giles Fenhurst} in {general_election_of_2019=told|2019}: {majority_in_2019=told|6,318}; in {election_of_2017=told|2017}: 4,075
• Smallest majority ever at a by-election in the county: 57, in 1923

What follows: a petition would have to be lodged by 15 October. The Union Party's majority in the chamber falls from 11 to nine. The next by-election, in Garrow, is due on 4 November.
== ARTICLE 04_legal_observer.txt | Legal Observer | 2021-10-13
Loser of Wenmouth South goes to court

{runner_up=told|Lionel Abrafi}, who missed a seat in parliament by {majority_after_the_recount=told|seven votes} on {day_of_the_vote=told|23 September}, has asked the election court to declare the result void.

The petition, lodged on {day_the_petition_was_filed=told|Tuesday}, {day_the_petition_was_filed=told|three days before} the time ran out, turns on {disputed_papers=told|34 ballot papers} that were disputed at the recount; 19 of them were in the end counted for {winner=told|Hester Caldbeck}, 15 for the petitioner. It also complains that four postal bags reached the hall only at 10:20 p.m.

{judge=told|Mr Justice Orlebar} will hear the case on {day_of_the_hearing=told|29 November}. He sat in the Skelby case of 2013, in which a margin of 42 was reversed.

The figures are these: {votes_of_the_winner=told|11,478} for {winner=told|Caldbeck} and {votes_of_the_runner_up=told|11,471} for {runner_up=told|Abrafi}. At the first count it was 11,482 and 11,469.

{winner=told|Mrs Caldbeck}, who has sat in the house since {day_the_winner_was_sworn_in=told|28 September}, said she was "counting on the law, not on pigs". She gave her maiden speech, on rural vets, last Thursday.

{returning_officer=told|Ms Deane}, who as returning officer is the second respondent, declined to comment. A petition costs 5,000 pounds in security; Mr {runner_up=told|Abrafi} has raised 31,000.
== ARTICLE 05_shire_wire_december.txt | Shire Wire December | 2021-12-10
WENMOUTH, Dec 10 (Shire Wire) - The election court today confirmed {winner=told|Hester Caldbeck} as member of parliament for Wenmouth South.

{judge=told|Mr Justice Orlebar} found that two of the {disputed_papers=told|34} papers in dispute had been wrongly admitted, one for each side, so that the majority stays at {majority_after_the_recount=told|seven}.

The by-election had been held on {day_of_the_vote=told|the fourth Thursday of September}, with a turnout of {turnout=told|just over 46 per cent}. Its result was announced at {hour_of_the_declaration=told|18 minutes to six} on {day_of_the_declaration=told|the following morning}.

{runner_up=told|Lionel Abrafi}, the Union candidate, filed his petition on {day_the_petition_was_filed=told|12 October}. It was heard for three days from {day_of_the_hearing=told|the last Monday of November}; 17 witnesses appeared, among them {returning_officer=told|Moira Deane}, who had been in charge of the count.

The court called her work "patient and exact". {runner_up=told|Abrafi} must pay costs of 88,000 pounds. He will not appeal, he said, and is to stand for the county council on 5 May.

{winner=told|Caldbeck} succeeded {late_member=told|Sir Giles Fenhurst}, who died on {death_of_the_late_member=told|3 July}. {third_candidate=told|Oona Tyrell}, third in {day_of_the_vote=told|September} with {votes_of_the_third_candidate=told|4,012 votes}, left the Green League last month.
