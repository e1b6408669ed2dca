STORY: town-election
TOPIC: Council and mayoral election in Ballinmoyle on Thursday 7 May 2026.
== SLOTS
day_of_the_election | date | agree | day of the election
elected_mayor | person | agree | elected mayor
defeated_mayor | person | agree | defeated mayor
votes_for_the_winner | quantity | conflict | votes for the winner
votes_for_the_runner_up | quantity | agree | votes for the runner-up
majority | quantity | conflict | majority
candidate_in_third_place | person | agree | candidate in third place
votes_for_the_third_candidate | quantity | agree | votes for the third candidate
turnout | quantity | conflict | turnout
turnout_four_years_earlier | quantity | agree | turnout four years earlier
seats_of_the_greens | quantity | agree | seats of the Greens
seats_of_the_greens_before | quantity | agree | seats of the Greens before
seats_of_the_union_party | quantity | conflict | seats of the Union party
seats_of_the_union_party_before | quantity | agree | seats of the Union party before
seats_of_the_independents | quantity | agree | seats of the independents
seats_on_the_council | quantity | agree | seats on the council
year_of_the_previous_election | date | agree | year of the previous election
majority_in_the_previous_election | quantity | agree | majority in the previous election
hour_of_the_declaration | time | conflict | hour of the declaration
loser_of_the_previous_election | person | agree | loser of the previous election
winner_of_the_previous_election | person | single | winner of the previous election
returning_officer | person | agree | returning officer
polling_stations | quantity | agree | polling stations
registered_voters | quantity | agree | registered voters
day_the_new_mayor_takes_office | date | agree | day the new mayor takes office
years_the_defeated_mayor_was_in_office | quantity | conflict | years the defeated mayor was in office
ward_with_the_recount | place | agree | ward with the recount
votes_that_decided_the_ward | quantity | agree | votes that decided the ward
place_of_the_count | place | agree | place of the count
== ARTICLE 01_harbour_radio.txt | Harbour Radio | 2026-05-08
Ballinmoyle has a new mayor

Green candidate {elected_mayor=told|Aoibheann Tuohy} has ended {years_the_defeated_mayor_was_in_office=twelve_years|twelve years} of Union rule in Ballinmoyle. She beat the sitting mayor, {defeated_mayor=told|Desmond Carrick}, by {majority=436_votes|436 votes} in {day_of_the_election=told|Thursday}'s election.

The result was declared at {hour_of_the_declaration=3.40_this_morning|3.40 this morning} in the {place_of_the_count=told|Corn Exchange}. Tuohy had {votes_for_the_winner=9_118_votes|9,118 votes} and {defeated_mayor=told|Carrick} {votes_for_the_runner_up=told|8,682}. An independent, {candidate_in_third_place=told|Piotr Walendziak}, came third with {votes_for_the_third_candidate=told|3,207}.

{year_of_the_previous_election=told|Four years ago}, in {year_of_the_previous_election=told|2022}, {defeated_mayor=told|Carrick} won by {majority_in_the_previous_election=told|2,910 votes}, also against a Green, {loser_of_the_previous_election=told|Fintan Orr}.

On the council the Greens will have {seats_of_the_greens=told|11 seats}, up from {seats_of_the_greens_before=told|seven}. The Union party falls from {seats_of_the_union_party_before=told|18} to {seats_of_the_union_party=13|13}, and independents take {seats_of_the_independents=told|seven}. There are {seats_on_the_council=told|31 seats}; 16 are needed for a majority, so nobody has one.

Turnout was {turnout=54.3|54.3%}, compared with {turnout_four_years_earlier=told|47.8%} last time.

Tuohy, a vet, said she would talk to the independents "tonight, or after some sleep". Counting for the county council, where the Union party expects to keep its 22 seats, begins at noon.
== ARTICLE 02_returning_officer.txt | Returning Officer | 2026-05-08
BALLINMOYLE TOWN COUNCIL: declaration of result of poll
8 May 2026

I, {returning_officer=told|Margaret Eiffe}, returning officer, give notice that at the election of a Mayor held on {day_of_the_election=told|7 May 2026} the votes recorded were:

{defeated_mayor=told|CARRICK, Desmond} (Union): {votes_for_the_runner_up=told|8,682}
{elected_mayor=told|TUOHY, Aoibheann} (Green): {votes_for_the_winner=9_118_votes|9,118}
{candidate_in_third_place=told|WALENDZIAK, Piotr} (Independent): {votes_for_the_third_candidate=told|3,207}

Spoilt papers: 143. Registered electors: {registered_voters=told|38,952}. Turnout: {turnout=54.3|54.3 per cent}. Polling stations: {polling_stations=told|29}. Postal votes: 4,406, of which 61 were rejected.

At the election of {seats_on_the_council=told|31} members of the Council the following numbers were elected: Union {seats_of_the_union_party=13|13}, Green {seats_of_the_greens=told|11}, Independent {seats_of_the_independents=told|7}. In the ward of {ward_with_the_recount=told|Quarry Lane} the last seat was decided by {votes_that_decided_the_ward=told|two votes} after two recounts. In Saint Brigid's ward it was decided by nine votes.

The Mayor elected will take office on {day_the_new_mayor_takes_office=told|18 May 2026}. The statement of candidates' expenses is due by 12 June.
== ARTICLE 03_moyle_advertiser.txt | Moyle Advertiser | 2026-05-09
"I have the cows at six"

By Sorcha Nic Giolla
Ballinmoyle, Saturday 9 May 2026. The first thing the new mayor did on Friday was to help a calf into the world. {elected_mayor=told|Aoibheann Tuohy} had slept for an hour.

At {hour_of_the_declaration=twenty_to_four|twenty to four} {returning_officer=told|Margaret Eiffe} had read the figures out in the {place_of_the_count=told|Corn Exchange}, and {defeated_mayor=told|Desmond Carrick}, mayor for {years_the_defeated_mayor_was_in_office=twelve_years|12 years}, had shaken her hand. "The people are always right," he said. "I only wish it had been by more than {majority=463|463}."

In {year_of_the_previous_election=told|2022} he had been {majority_in_the_previous_election=told|2,910} ahead. He lost nearly everywhere except in the two wards by the harbour.

In {ward_with_the_recount=told|Quarry Lane} they counted three times before Una Hession, 22, had won by {votes_that_decided_the_ward=told|two votes}. She is the youngest of the {seats_of_the_greens=told|eleven Greens}. The eldest, Colm Daly, is 79.

It rained until five, and still {turnout=54.3|more than half} of the {registered_voters=told|39,000 voters} came. At the Scoil Bhríde, one of {polling_stations=told|29 polling stations}, the queue at nine in the evening held 60 people, and the doors closed at ten.

Tuohy is to be sworn in {day_the_new_mayor_takes_office=told|on Monday week}.
== ARTICLE 04_national_courier.txt | National Courier | 2026-05-10
Small town, loud signal

When Ballinmoyle voted on {day_of_the_election=told|Thursday}, party headquarters hardly looked. They do now. A town which gave the Union party {seats_of_the_union_party_before=told|18} of {seats_on_the_council=told|31 seats} in {year_of_the_previous_election=told|2022} has left it with {seats_of_the_union_party=12|12}, and its mayor, {defeated_mayor=told|Carrick}, is out after {years_the_defeated_mayor_was_in_office=16_years|16 years}.

His successor, {elected_mayor=told|Aoibheann Tuohy}, took {votes_for_the_winner=9_181_votes|9,181 votes}, or 43 per cent. With {candidate_in_third_place=told|Piotr Walendziak}, who had {votes_for_the_third_candidate=told|3,200}, out of the race there might have been a larger margin.

At {turnout=45.3_per_cent|45.3 per cent}, turnout was still low. It had been {turnout_four_years_earlier=told|47.8} in the last local election and 61 per cent in the general election of 2024.

The Greens, who held {seats_of_the_greens_before=told|seven seats} and now hold {seats_of_the_greens=told|eleven}, gained in six other towns. In Lisnagar they went from two seats to 11; in Port Ferris they lost four of 13. Nationwide, they stood at 14 per cent, up from nine.

The declaration, at {hour_of_the_declaration=3.40_this_morning|4.40 a.m.}, was the last in the county. Ballinmoyle's new mayor takes over on {day_the_new_mayor_takes_office=told|18 May}.
== ARTICLE 05_harbour_radio_2022.txt | Harbour Radio 2022 | 2022-05-06
{winner_of_the_previous_election=told|Carrick} stays mayor of Ballinmoyle

Union candidate {winner_of_the_previous_election=told|Desmond Carrick} has won a third term as mayor of Ballinmoyle. He beat the Green candidate, {loser_of_the_previous_election=told|Fintan Orr}, by {majority_in_the_previous_election=told|2,910 votes} in Thursday's election.

The result was declared at 2.15 this morning in the Corn Exchange. {winner_of_the_previous_election=told|Carrick} had 9,812 votes and {loser_of_the_previous_election=told|Orr} 6,902. An independent, Nuala Speers, came third with 1,214.

On the council the Union party keeps {seats_of_the_union_party_before=told|18} of {seats_on_the_council=told|31 seats}, two fewer than in 2018. The Greens will have {seats_of_the_greens_before=told|seven seats}, up from three, and independents take six.

Turnout was {turnout_four_years_earlier=told|47.8%}, compared with 51.2% last time. There were 37,790 registered voters and 29 polling stations.

{winner_of_the_previous_election=told|Carrick} said he would talk to his family "before I talk to anybody about four more years". He takes office on 16 May. In Quarry Lane the last seat was decided by 14 votes after a recount.

Counting for the county council, where the Union party expects to keep its 24 seats, begins at noon.
