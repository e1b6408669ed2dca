STORY: marathon-ravensford
TOPIC: The marathon of Ravensford on Sunday 12 October 2025 brings a course record of the women.
== SLOTS
day_of_the_race | date | agree | day of the race
winner_of_the_women_s_race | person | agree | winner of the women's race
winning_time_of_the_women | quantity | agree | winning time of the women
old_course_record_of_the_women | quantity | agree | old course record of the women
holder_of_the_old_record | person | agree | holder of the old record
year_of_the_old_record | date | agree | year of the old record
second_of_the_women_s_race | person | agree | second of the women's race
lead_over_the_second | quantity | agree | lead over the second
winner_of_the_men_s_race | person | agree | winner of the men's race
winning_time_of_the_men | quantity | agree | winning time of the men
course_record_of_the_men | quantity | agree | course record of the men
starters | quantity | agree | starters
runners_who_finished | quantity | agree | runners who finished
prize_of_a_winner | money | agree | prize of a winner
bonus_for_the_record | money | agree | bonus for the record
temperature_at_the_start | quantity | agree | temperature at the start
race_director | person | agree | race director
number_of_the_edition | ordinal | agree | number of the edition
age_of_the_winner | quantity | agree | age of the winner
half_way_time_of_the_winner | quantity | agree | half-way time of the winner
coach_of_the_winner | person | agree | coach of the winner
day_of_the_next_race | date | agree | day of the next race
kilometre_at_which_the_winner_broke_away | quantity | agree | kilometre at which the winner broke away
runners_taken_to_hospital | quantity | agree | runners taken to hospital
what_the_men_s_winner_missed_the_record_by | quantity | agree | what the men's winner missed the record by
year_of_the_men_s_record | date | agree | year of the men's record
== ARTICLE 01_stride_agency.txt | Stride Agency | 2025-10-12
RAVENSFORD, Oct 12 (Stride Agency) - {winner_of_the_women_s_race=told|Abeba Tsigemariam} of Ethiopia broke the course record of the Ravensford Marathon by more than a minute on {day_of_the_race=told|Sunday}, winning the women's race in {winning_time_of_the_women=told|two hours, 16 minutes and eight seconds}.

The {age_of_the_winner=told|26-year-old}, in only her third marathon, left {second_of_the_women_s_race=told|Lonah Cherutich} of Kenya behind at {kilometre_at_which_the_winner_broke_away=told|kilometre 33} and won by {lead_over_the_second=told|72 seconds}. The old record of {old_course_record_of_the_women=told|2:17:42} was set in {year_of_the_old_record=told|2019} by {holder_of_the_old_record=told|Ines Balodis}.

The men's race went to {winner_of_the_men_s_race=told|Dario Fenech} of Malta in {winning_time_of_the_men=told|2:05:31}. He was {what_the_men_s_winner_missed_the_record_by=told|34 seconds} outside the record of {course_record_of_the_men=told|2:04:57}, run in {year_of_the_men_s_record=told|2022}.

Both receive {prize_of_a_winner=told|60,000 euros}; for the record there are another {bonus_for_the_record=told|40,000}.

"I looked at the clock at the half, {half_way_time_of_the_winner=told|67:50}, and thought it was broken," {winner_of_the_women_s_race=told|Tsigemariam} said.

{starters=told|31,480 runners} started in the {number_of_the_edition=told|41st} edition, at {temperature_at_the_start=told|nine degrees} and without wind, said {race_director=told|Oskar Welling}, the race director. {runners_taken_to_hospital=told|Fourteen} were taken to hospital, none in danger. It is 1,620 runners more than last year.
== ARTICLE 02_ravensford_gazette.txt | Ravensford Gazette | 2025-10-13
She waved at the bridge

By Cordula Finch
At the Weavers' Bridge, {kilometre_at_which_the_winner_broke_away=told|33 kilometres} into {day_of_the_race=told|yesterday}'s race, {winner_of_the_women_s_race=told|Abeba Tsigemariam} turned her head and waved. It was meant for her coach, {coach_of_the_winner=told|Jonna Heikkilä}, on a bicycle. {second_of_the_women_s_race=told|Lonah Cherutich} took it as a farewell, and so it was.

Nine kilometres later the town had a record. {holder_of_the_old_record=told|Ines Balodis}, who had kept the old one for six years and now sells shoes in Riga, rang the finish line to congratulate. {old_course_record_of_the_women=told|2:17:42} had been "on loan", she said. Now it stands at {winning_time_of_the_women=told|2:16:08}.

The winner is {age_of_the_winner=told|26} and began to run because the school bus was too dear. With her {prize_of_a_winner=told|sixty thousand}, and the {bonus_for_the_record=told|forty thousand} on top, she will buy two buses.

The men? {winner_of_the_men_s_race=told|Fenech}, a postman until March, won in {winning_time_of_the_men=told|two hours, five minutes and a half}. His legs, he said, had been {what_the_men_s_winner_missed_the_record_by=told|half a minute} short.

Of the {starters=told|31,480} who set off at nine {runners_who_finished=told|30,112} came through. The last, a man of 81 dressed as a lighthouse, took seven hours and 50 minutes. In the tents 430 blisters were treated, and {runners_taken_to_hospital=told|14 people} went to hospital.

{race_director=told|Welling} slept at his desk. He has directed the race since 2011.
== ARTICLE 03_finish_line_results.txt | Finish Line Results | 2025-10-12
RAVENSFORD MARATHON, {number_of_the_edition=told|41ST} EDITION: RESULTS

Women
1. {winner_of_the_women_s_race=told|A. Tsigemariam} (ETH) {winning_time_of_the_women=told|2:16:08}, course record
2. {second_of_the_women_s_race=told|L. Cherutich} (KEN) 2:17:20
3. P. Nwosu-Lind (SWE) 2:21:55

Men
1. {winner_of_the_men_s_race=told|D. Fenech} (MLT) {winning_time_of_the_men=told|2:05:31}
2. K. Barsosio (KEN) 2:05:50
3. S. Tadic (SRB) 2:07:14

Records before the race: women {old_course_record_of_the_women=told|2:17:42} ({holder_of_the_old_record=told|I. Balodis}, {year_of_the_old_record=told|2019}), men {course_record_of_the_men=told|2:04:57} (T. Girmay, {year_of_the_men_s_record=told|2022})

Halfway: women {half_way_time_of_the_winner=told|1:07:50}, men 62:21
Starters: {starters=told|31,480}. Finishers: {runners_who_finished=told|30,112} (10,870 women)
Weather at the start: {temperature_at_the_start=told|9 degrees}, at noon 14
Prizes: {prize_of_a_winner=told|€60,000} for first place, 30,000 for second, 15,000 for third; {bonus_for_the_record=told|€40,000} for a course record
Wheelchairs: 48 starters; winner M. Aldous in 1:31:02
Director: {race_director=told|Oskar Welling}

Next race: {day_of_the_next_race=told|11 October 2026}. Registration opens on 1 December. The fee rises from 110 to 125 euros.
== ARTICLE 04_long_road_magazine.txt | Long Road Magazine | 2025-10-30
The bicycle coach

The most watched bicycle of the autumn belongs to {coach_of_the_winner=told|Jonna Heikkilä}, a Finn of 58 who never ran faster than 2:41 herself. On {day_of_the_race=told|12 October} she rode beside the course of Ravensford and watched her pupil {winner_of_the_women_s_race=told|Abeba Tsigemariam} run {winning_time_of_the_women=told|2:16:08}.

"We had planned 2:17:30," says {coach_of_the_winner=told|Heikkilä}. "That is, just under the record." The record was {holder_of_the_old_record=told|Balodis}'s, from {year_of_the_old_record=told|2019}. At half-way, after {half_way_time_of_the_winner=told|67 minutes and 50 seconds}, it was clear that the plan was too small. At {kilometre_at_which_the_winner_broke_away=told|the thirty-third kilometre} there was no plan any more.

The gap to {second_of_the_women_s_race=told|Cherutich} grew to {lead_over_the_second=told|a minute and 12 seconds}. It would have been larger, she says, if the winner had not stopped waving.

{winner_of_the_women_s_race=told|Tsigemariam} turned {age_of_the_winner=told|26} in August. Her first marathon, in Daegu in 2024, took 2:24:10; her second, in April, 2:19:33. What is next? London has asked, with 150,000 dollars. So has Ravensford, where {race_director=told|Oskar Welling} would like to see her again on {day_of_the_next_race=told|the second Sunday of October} next year.

And the cold? {temperature_at_the_start=told|Nine degrees} is what they have at home at six in the morning. "In Ethiopia," says the trainer, "that is called a warm-up."
