STORY: singer-clinic
TOPIC: The singer Jovan Castellane enters a clinic on Friday 21 August 2026 and cancels concerts.
== SLOTS
singer | person | agree | singer
age_of_the_singer | quantity | agree | age of the singer
day_he_entered_the_clinic | date | conflict | day he entered the clinic
clinic | place | agree | clinic
where_the_clinic_stands | place | agree | where the clinic stands
length_of_the_stay | quantity | conflict | length of the stay
concerts_cancelled | quantity | conflict | concerts cancelled
planned_resumption | date | revision | planned resumption
concerts_of_the_whole_tour | quantity | agree | concerts of the whole tour
concerts_given | quantity | agree | concerts given
collapse_on_stage | date | agree | collapse on stage
place_of_the_collapse | place | agree | place of the collapse
song_during_which_he_collapsed | ordinal | conflict | song during which he collapsed
first_stay_in_a_clinic | date | agree | first stay in a clinic
length_of_the_first_stay | quantity | agree | length of the first stay
second_stay | date | agree | second stay
years_of_sobriety | quantity | conflict | years of sobriety
manager | person | agree | manager
sister | person | agree | sister
former_wife | person | agree | former wife
children | quantity | agree | children
number_of_the_new_album | ordinal | agree | number of the new album
release_of_the_new_album | date | revision | release of the new album
albums_sold | quantity | agree | albums sold
tickets_sold_for_cancelled_concerts | quantity | agree | tickets sold for cancelled concerts
cost_of_the_refunds | money | agree | cost of the refunds
awards_won | quantity | agree | awards won
car_accident | date | agree | car accident
fine_for_the_accident | money | agree | fine for the accident
cost_of_a_month_at_the_clinic | money | agree | cost of a month at the clinic
head_of_the_clinic | person | agree | head of the clinic
== ARTICLE 01_entertainment_newswire.txt | Entertainment Newswire | 2026-08-22
LOS ANGELES, Aug 22 (Entertainment Newswire) - Singer {singer=told|Jovan Castellane} has checked himself into a rehabilitation centre and called off {concerts_cancelled=14_concerts|14 concerts}, his manager said on Saturday.

{singer=told|Castellane}, {age_of_the_singer=told|38}, entered the {clinic=told|Alder Creek} clinic in {where_the_clinic_stands=told|Arizona} on {day_he_entered_the_clinic=friday|Friday} and will stay for at least {length_of_the_stay=six_weeks|six weeks}, manager {manager=told|Bea Lindholm-Ortiz} said in a statement. She gave no reason beyond "exhaustion and an old illness".

The decision came six days after he collapsed on stage in {place_of_the_collapse=told|Denver} during his {song_during_which_he_collapsed=third_song|third song}. He had given {concerts_given=told|22} of the {concerts_of_the_whole_tour=told|48 concerts} of his world tour, which is to resume on {planned_resumption=12_november|12 November} in Melbourne.

{singer=told|Castellane} was first treated for alcohol addiction in {first_stay_in_a_clinic=told|2014}, for {length_of_the_first_stay=told|28 days}, and again in {second_stay=told|2019}. In {car_accident=told|March 2019} he drove his car into a bus stop in Nashville; nobody was hurt. He was fined {fine_for_the_accident=told|2,500 dollars} and lost his licence for a year.

He said in a television interview last autumn that he had been sober for {years_of_sobriety=six_years|six years}.

The singer, who has sold {albums_sold=told|31 million albums}, won {awards_won=told|four} Harmony awards. His {number_of_the_new_album=told|seventh} record, "Low Water", is due out on {release_of_the_new_album=16_october|16 October}.
== ARTICLE 02_celeb_hour.txt | Celeb Hour | 2026-08-22
Jovan's rehab heartbreak: 'He wants to live,' says sister

Heart-throb {singer=told|Jovan Castellane} is back in rehab for the third time, and this time he drove there himself.

The "Paper Moon" star, {age_of_the_singer=told|38}, was spotted outside the ultra-exclusive {clinic=told|Alder Creek} retreat near {where_the_clinic_stands=told|Sedona} {day_he_entered_the_clinic=on_thursday_night|on Thursday night}, where a month costs {cost_of_a_month_at_the_clinic=told|$68,000} and mobile phones are banned. Pals say he'll be there for {length_of_the_stay=three_months|three months}.

"He wants to live," his big sister {sister=told|Danica}, 44, told us. "He called me from the car. He cried and I cried."

It's been a week from hell. He fell off the stage in {place_of_the_collapse=told|Denver} {collapse_on_stage=told|last Saturday} in front of 19,000 fans after just {song_during_which_he_collapsed=five_songs|five songs}. Ex-wife {former_wife=told|Tallulah Beck}, 35, with whom he has {children=told|two daughters}, flew in from London the next day.

Fans who shelled out up to $450 for one of the {concerts_cancelled=15|15} axed shows will get their cash back.

Jovan wrapped his motor around a bus stop {car_accident=told|seven years ago} and spent ten weeks in a clinic in Malibu. His first stay, {first_stay_in_a_clinic=told|in 2014}, lasted {length_of_the_first_stay=told|four weeks}.

Last month Rox Hollander, 29, left the same clinic after 40 days. She has since announced 20 concerts.
== ARTICLE 03_music_business_daily.txt | Music Business Daily | 2026-08-25
Castellane cancellation: who pays?

{concerts_cancelled=14_concerts|Fourteen dates}, {tickets_sold_for_cancelled_concerts=told|230,000 tickets}, {cost_of_the_refunds=told|$29m} in refunds: the withdrawal of {singer=told|Jovan Castellane} from the North American leg of his tour will keep insurers busy.

Promoter Greyfield has scrapped {concerts_cancelled=14_concerts|14 shows} from Salt Lake City (22 August) to Montreal (27 September). The Australian leg, nine concerts, is to start as planned on {planned_resumption=12_november|12 November}; Europe follows in January with three. Of {concerts_of_the_whole_tour=told|48 dates} {concerts_given=told|22} had been played, before 410,000 people. Gross to date: $61m.

The policy excludes "recurrence of a known dependency". {singer=told|Castellane} was treated in {first_stay_in_a_clinic=told|2014} and {second_stay=told|2019}. Manager {manager=told|Bea Lindholm-Ortiz} says doctors diagnosed exhaustion after the fall in {place_of_the_collapse=told|Denver} on {collapse_on_stage=told|15 August}.

The label keeps to the release of "Low Water" on {release_of_the_new_album=16_october|16 October}. His six albums so far have sold {albums_sold=told|31 million}, "Paper Moon" alone 12 million; the last one, "Harbour Lights", stopped at 1.1 million.

{singer=told|Castellane} entered {clinic=told|Alder Creek} on {day_he_entered_the_clinic=friday|21 August}. The clinic asks {cost_of_a_month_at_the_clinic=told|68,000 dollars} for four weeks. Its director, Dr {head_of_the_clinic=told|Yolanda Prewitt}, would not confirm that he is there.

Shares of Greyfield fell 4% on Monday. In 2023 the promoter lost $18m when Rox Hollander cancelled 11 concerts.
== ARTICLE 04_desert_sentinel.txt | Desert Sentinel | 2026-08-28
Star's arrival puts Alder Creek in the spotlight

By Hector Begaye

{where_the_clinic_stands=told|SEDONA} — Two television vans, a drone and a woman with a guitar: since {day_he_entered_the_clinic=friday|last Friday}, when {singer=told|Jovan Castellane} came, the lane to Alder Creek is no longer quiet.

Dr {head_of_the_clinic=told|Yolanda Prewitt}, who runs the place with 34 beds and 90 employees, says that of her patients about one in three has been treated elsewhere before. {singer=told|Castellane} has been in treatment twice: {first_stay_in_a_clinic=told|twelve years ago} and after his accident in {second_stay=told|2019}, for which he paid a fine of {fine_for_the_accident=told|$2,500}.

A typical stay is six weeks. Some stay for three months, some for ten days.

His former wife, {former_wife=told|Tallulah Beck}, asked reporters to think of "{children=told|our two girls}". She denied that he had been drinking: he has not touched a glass in {years_of_sobriety=nine_years|nine years}, she said.

The singer had fallen on stage in {place_of_the_collapse=told|Denver}, in his {song_during_which_he_collapsed=third_song|third number}, on {collapse_on_stage=told|August 15}. On Thursday his manager, {manager=told|Bea Lindholm-Ortiz}, said that the {number_of_the_new_album=told|seventh} album would be postponed from October to {release_of_the_new_album=next_february|next February} and that the {tickets_sold_for_cancelled_concerts=told|230,000 tickets} already sold would be refunded, for {cost_of_the_refunds=told|about 30 million dollars}; the Australian concerts, too, might be moved {planned_resumption=to_march|to March}.

He has won {awards_won=told|four} Harmony awards. His sister {sister=told|Danica}, a nurse in Flagstaff, visits on Sundays.
