STORY: festival-valdoara
TOPIC: The 38th film festival of Valdoara ends on Saturday 26 September 2026.
== SLOTS
number_of_the_festival | ordinal | conflict | number of the festival
last_day_of_the_festival | date | agree | last day of the festival
first_day_of_the_festival | date | agree | first day of the festival
director_of_the_winning_film | person | conflict | director of the winning film
title_of_the_winning_film | person | agree | title of the winning film
best_actress | person | agree | best actress
best_actor | person | agree | best actor
president_of_the_jury | person | agree | president of the jury
members_of_the_jury | quantity | agree | members of the jury
films_in_competition | quantity | agree | films in competition
films_shown_in_all_sections | quantity | conflict | films shown in all sections
countries_of_the_programme | quantity | agree | countries of the programme
tickets_sold | quantity | agree | tickets sold
tickets_sold_a_year_earlier | quantity | agree | tickets sold a year earlier
prize_money_of_the_grand_prix | money | agree | prize money of the grand prix
prize_money_of_the_special_prize | money | agree | prize money of the special prize
winner_of_the_special_prize | person | agree | winner of the special prize
votes_of_the_jury | score | agree | votes of the jury
director_of_the_festival | person | agree | director of the festival
year_of_the_previous_festival | date | agree | year of the previous festival
guest_of_honour | person | agree | guest of honour
day_the_open_air_showing_was_cancelled | date | agree | day the open-air showing was cancelled
place_of_the_closing_ceremony | place | agree | place of the closing ceremony
start_of_the_next_festival | date | agree | start of the next festival
number_of_the_next_festival | ordinal | agree | number of the next festival
winner_of_the_previous_year | person | agree | winner of the previous year
budget_of_the_festival | money | agree | budget of the festival
length_of_the_winning_film | quantity | agree | length of the winning film
year_of_the_first_festival | date | agree | year of the first festival
winner_of_the_audience_prize | person | agree | winner of the audience prize
== ARTICLE 01_carpat_press.txt | Carpat Press | 2026-09-27
VALDOARA, Romania, Sept 27 (Carpat Press) - "{title_of_the_winning_film=told|The Salt Road}" by the Albanian director {director_of_the_winning_film=mirela_gjokutaj|Mirela Gjokutaj} won the grand prix of the {number_of_the_festival=38th|38th} Valdoara Film Festival on {last_day_of_the_festival=told|Saturday} night.

The prize is worth {prize_money_of_the_grand_prix=told|40,000 euros}. The special prize of the jury, {prize_money_of_the_special_prize=told|15,000 euros}, went to {winner_of_the_special_prize=told|Andrei Lupuleac} of Romania for "Winter Barracks". {best_actress=told|Ioana Zărnescu} was named best actress and {best_actor=told|Kujtim Brahja} best actor.

The jury of {members_of_the_jury=told|seven} under the French director {president_of_the_jury=told|Hélène Aubrac-Morin} decided by {votes_of_the_jury=told|five votes to two}. It had seen {films_in_competition=told|16 films} in competition, of {films_shown_in_all_sections=142|142} shown since the opening on {first_day_of_the_festival=told|17 September}.

{tickets_sold=told|61,300 tickets} were sold, the organisers said, compared with {tickets_sold_a_year_earlier=told|54,800} in {year_of_the_previous_festival=told|2025}, when {winner_of_the_previous_year=told|Tomasz Wierzbin} won with "Low Water".

It was {director_of_the_winning_film=mirela_gjokutaj|Gjokutaj}'s second feature. Her first, "Kites", took 11 minor prizes, one of them at the 36th festival here.

The {number_of_the_next_festival=told|39th} festival is to open on {start_of_the_next_festival=told|16 September 2027}.
== ARTICLE 02_festival_release.txt | Festival Release | 2026-09-26
VALDOARA FILM FESTIVAL – Awards of the {number_of_the_festival=38th|38th} edition
Valdoara, 26 September 2026

The International Jury, consisting of {president_of_the_jury=told|Hélène Aubrac-Morin} (President) and six further members, awarded the following prizes {last_day_of_the_festival=told|this evening} in the {place_of_the_closing_ceremony=told|Teatrul Mic}:

Grand Prix ({prize_money_of_the_grand_prix=told|€40,000}): {title_of_the_winning_film=told|THE SALT ROAD} by {director_of_the_winning_film=mirela_gjokutaj|Mirela Gjokutaj}, {length_of_the_winning_film=told|117 minutes}
Special Prize of the Jury ({prize_money_of_the_special_prize=told|€15,000}): WINTER BARRACKS by {winner_of_the_special_prize=told|Andrei Lupuleac}, 94 minutes
Best Actress: {best_actress=told|Ioana Zărnescu}
Best Actor: {best_actor=told|Kujtim Brahja}
Audience Prize (€5,000): TWO PLUMS by {winner_of_the_audience_prize=told|Noor van Elsacker}

{films_in_competition=told|Sixteen films} from 13 countries were in competition. All sections together showed {films_shown_in_all_sections=142|142 films} from {countries_of_the_programme=told|47 countries}.

"Ten days, no empty hall," said the director of the festival, {director_of_the_festival=told|Cornel Străjeru}, who led it for the sixth time. The budget was {budget_of_the_festival=told|3.1 million euros}.

The guest of honour, {guest_of_honour=told|Liv Tøndersen}, received the Golden Lantern on 19 September. The {number_of_the_next_festival=told|39th} Festival will take place from {start_of_the_next_festival=told|16} to 25 September 2027.
== ARTICLE 03_gazeta_de_valdoara.txt | Gazeta De Valdoara | 2026-09-28
The lantern and the rain

By Smaranda Olteanu-Pop
Valdoara, September 28, 2026. When {director_of_the_winning_film=mirela_gjokutaj|Mirela Gjokutaj} came on stage on {last_day_of_the_festival=told|Saturday} she had her shoes in her hand. "It is {length_of_the_winning_film=told|117 minutes} long and took nine years," she said of "{title_of_the_winning_film=told|The Salt Road}".

Not everyone in the {place_of_the_closing_ceremony=told|Teatrul Mic} had expected her. "Two Plums", the comedy by {winner_of_the_audience_prize=told|Noor van Elsacker}, which the public voted for, had stood first in the critics' table with 4.1 points of five. The jury was split, {votes_of_the_jury=told|five to two}.

The {number_of_the_festival=38th|38th} festival was {director_of_the_festival=told|Cornel Străjeru}'s sixth and, he hints, not his last. It was also the wettest. On {day_the_open_air_showing_was_cancelled=told|Tuesday} the showing in the castle moat was called off, on Thursday it began an hour late. {guest_of_honour=told|Liv Tøndersen}, the guest of honour, lent a student her umbrella.

{films_shown_in_all_sections=one_hundred_and_twenty_four_films|One hundred and twenty-four films} were shown. {tickets_sold=told|More than 61,000 tickets} were sold; in the first year, {year_of_the_first_festival=told|1987}, there had been 2,300.

The money, {budget_of_the_festival=told|3.1 million}, came from the ministry, the town and sponsors, a third from each.
== ARTICLE 04_screen_ledger.txt | Screen Ledger | 2026-09-29
Valdoara: the prizes, and what they will sell

{director_of_the_winning_film=besnik_gjokutaj|Besnik Gjokutaj}'s "{title_of_the_winning_film=told|The Salt Road}" leaves the {number_of_the_festival=37th|37th} Valdoara festival with the main prize of {prize_money_of_the_grand_prix=told|€40,000} and buyers in 21 countries. At the Lisbon market in June it had none.

The festival, held since {year_of_the_first_festival=told|1987}, had {films_in_competition=told|16 titles} in competition this time, two fewer than in {year_of_the_previous_festival=told|2025}, and sold {tickets_sold=told|63,100 tickets}, against {tickets_sold_a_year_earlier=told|54,800}. Its programme drew on {countries_of_the_programme=told|47 countries}.

{winner_of_the_special_prize=told|Andrei Lupuleac}, who won the special prize, has two more films in hand. {best_actress=told|Zărnescu}, his leading actress, was honoured too. {year_of_the_previous_festival=told|Last year}'s winner, {winner_of_the_previous_year=told|Tomasz Wierzbin}, sat on the jury, which was headed by {president_of_the_jury=told|Hélène Aubrac-Morin}.

The open-air programme lost one of its eight evenings, on {day_the_open_air_showing_was_cancelled=told|22 September}, to the weather.

The next festival begins on {start_of_the_next_festival=told|23 September 2027}, a week later than planned, so as not to collide with the one at Kolberg, now in its 21st year.
== ARTICLE 05_opening_night.txt | Opening Night | 2026-09-18
VALDOARA (Carpat Press) - With a film about a lighthouse and an hour's delay the {number_of_the_festival=38th|38th} Valdoara Film Festival was opened on {first_day_of_the_festival=told|Thursday} evening in the castle moat.

"In the six festivals that I have had the honour there has never been so much sea," said {director_of_the_festival=told|Cornel Străjeru}, the festival's director. Culture Minister Oana Brediceanu declared the festival open in a speech of two minutes.

Until {last_day_of_the_festival=told|26 September} 140 films are to be shown, {films_in_competition=told|16} of them in competition for the grand prix of {prize_money_of_the_grand_prix=told|40,000 euros}. The {members_of_the_jury=told|seven jurors} are led by {president_of_the_jury=told|Hélène Aubrac-Morin}. The organisers hope to sell 60,000 tickets, after {tickets_sold_a_year_earlier=told|54,800} {year_of_the_previous_festival=told|last year}. The budget has grown by 8 per cent to {budget_of_the_festival=told|3.1 million euros}.

Favourites are "Two Plums" by {winner_of_the_audience_prize=told|Noor van Elsacker} and "Winter Barracks" by {winner_of_the_special_prize=told|Andrei Lupuleac}, who won the audience prize at the 35th festival in 2023.

The opening film, "Lamp", by the Portuguese Álvaro Quintas, runs for 94 minutes and is not in competition. Some 1,900 people saw it in the open air, 300 more than at {year_of_the_previous_festival=told|last year}'s opening. The prizes will be awarded in the {place_of_the_closing_ceremony=told|Teatrul Mic}.
