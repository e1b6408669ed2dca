STORY: filmfest-corvea
TOPIC: The film festival of Porto Corvea ends on 7 September 2024, told between 7 September and the following March.
== SLOTS
day_of_the_award | date | agree | day of the award
first_day_of_the_festival | date | agree | first day of the festival
members_of_the_jury | quantity | agree | members of the jury
films_in_the_competition | quantity | agree | films in the competition
films_shown | quantity | agree | films shown
films_shown_a_year_earlier | quantity | agree | films shown a year earlier
films_shown_for_the_first_time | quantity | agree | films shown for the first time
prize_money_of_the_winner | money | agree | prize money of the winner
prize_money_of_the_special_prize | money | agree | prize money of the special prize
age_of_the_winner | quantity | agree | age of the winner
number_of_the_winner_among_the_women | ordinal | agree | number of the winner among the women
editions_of_the_festival | quantity | agree | editions of the festival
first_day_of_the_next_festival | date | agree | first day of the next festival
cost_of_the_winning_film | money | agree | cost of the winning film
tickets_sold | quantity | agree | tickets sold
tickets_sold_a_year_earlier | quantity | agree | tickets sold a year earlier
journalists | quantity | agree | journalists
budget_of_the_festival | money | agree | budget of the festival
share_of_the_state_in_the_budget | money | agree | share of the state in the budget
year_of_the_older_figures | date | agree | year of the older figures
films_planned_for_the_next_festival | quantity | agree | films planned for the next festival
number_of_the_next_festival | ordinal | agree | number of the next festival
sisters_in_the_winning_film | quantity | agree | sisters in the winning film
end_of_the_director_s_contract | date | agree | end of the director's contract
year_the_festival_was_founded | date | agree | year the festival was founded
deadline_for_entries | date | agree | deadline for entries
winner_of_the_festival | person | agree | winner of the festival
head_of_the_jury | person | agree | head of the jury
best_director | person | agree | best director
best_actress | person | agree | best actress
best_actor | person | agree | best actor
winner_of_the_special_prize | person | agree | winner of the special prize
director_of_the_festival | person | agree | director of the festival
maker_of_the_best_first_film | person | agree | maker of the best first film
== ARTICLE 01_cinewire.txt | Cinewire | 2024-09-07
PORTO CORVEA, Sept 7 (Cinewire) - "The Salt Year", a drama by {winner_of_the_festival=told|Noura Essalim} about {sisters_in_the_winning_film=told|three sisters} in a drying delta, won the Golden Heron at the film festival of Porto Corvea on {day_of_the_award=told|Saturday}.

The jury of {members_of_the_jury=told|seven}, led by the actress {head_of_the_jury=told|Beatrix Vayle}, awarded the prize for best director to {best_director=told|Kenzo Takamiya} for "Night Bus to Aomi". {best_actress=told|Ilse Drescher} was named best actress and {best_actor=told|Sekou Bandele} best actor.

{films_in_the_competition=told|Eighteen films} from 14 countries had been in the competition. In all the festival, which opened on {first_day_of_the_festival=told|28 August}, showed {films_shown=told|164 films}, {films_shown_for_the_first_time=told|52} of them for the first time anywhere.

The Golden Heron is worth {prize_money_of_the_winner=told|100,000 euros}; the Special Prize of the Jury, which carries {prize_money_of_the_special_prize=told|40,000 euros}, went to "Quarry" by {winner_of_the_special_prize=told|Dario Lombrandi}.

{winner_of_the_festival=told|Essalim}, {age_of_the_winner=told|38}, is only the {number_of_the_winner_among_the_women=told|fourth woman} to win in the {editions_of_the_festival=told|79 editions} of the festival. The first was in 1966.

"I thought they had called me up to move my car," she said.

The ceremony lasted two hours and ten minutes, half an hour longer than planned. The {number_of_the_next_festival=told|80th} festival is to begin on {first_day_of_the_next_festival=told|27 August 2025}.
== ARTICLE 02_gazzetta_laguna.txt | Gazzetta Laguna | 2024-09-08
A heron lands in the delta

By Tullio Marchegiani

The car was parked quite correctly. But {winner_of_the_festival=told|Noura Essalim} did not expect to win, and when {head_of_the_jury=told|Vayle} opened the last envelope {day_of_the_award=told|last night} the director was looking for her shoes.

Her film is the story of {sisters_in_the_winning_film=told|three sisters} and one well. It was shot in 31 days and cost {cost_of_the_winning_film=told|2.4 million euros}, less than the hair of some of the others. On Tuesday it had been shown for the first time here and been applauded for eleven minutes. That is a lot; "Quarry" got nine, and "Night Bus to Aomi" fourteen.

How close was it? Very, one hears: four to three, against {best_director=told|Takamiya}. {head_of_the_jury=told|Beatrix Vayle} will not say. "We were {members_of_the_jury=told|seven} people and one bathroom," she told us on the boat.

{winner_of_the_festival=told|Essalim}, who is {age_of_the_winner=told|thirty-eight}, studied geology. Her first film, "Dune", was seen by 900 people in 2019.

Of the money, {prize_money_of_the_winner=told|a hundred thousand euros}, she will give a part to the well. {best_actress=told|Drescher}, who at 71 became best actress with her first leading role in 20 years, wants a new roof.

Eleven days are enough, all agree. It rained on eight.
== ARTICLE 03_festival_office.txt | Festival Office | 2024-09-08
{editions_of_the_festival=told|79th} International Film Festival of Porto Corvea: figures and awards
8 September 2024

- Golden Heron: The Salt Year, by {winner_of_the_festival=told|Noura Essalim} ({prize_money_of_the_winner=told|€100,000})
- Special Prize of the Jury: Quarry, by {winner_of_the_special_prize=told|Dario Lombrandi} ({prize_money_of_the_special_prize=told|€40,000})
- Best Director: {best_director=told|Kenzo Takamiya}
- Best Actress: {best_actress=told|Ilse Drescher}
- Best Actor: {best_actor=told|Sekou Bandele}
- Best First Film: Small Weather, by {maker_of_the_best_first_film=told|Ana Ruscova} (€20,000), awarded by a jury of five under Piet Hoorn

Dates: {first_day_of_the_festival=told|28 August} to {day_of_the_award=told|7 September 2024}
Films: {films_shown=told|164} ({year_of_the_older_figures=told|2023}: {films_shown_a_year_earlier=told|171}), among them {films_shown_for_the_first_time=told|52 world premieres}
In competition: {films_in_the_competition=told|18}
Admissions: {tickets_sold=told|212,000} ({year_of_the_older_figures=told|2023}: {tickets_sold_a_year_earlier=told|198,000})
Accredited journalists: {journalists=told|2,900}
Budget: {budget_of_the_festival=told|€16.5 million}, of which {share_of_the_state_in_the_budget=told|€9 million} from the state

Jury: {head_of_the_jury=told|Beatrix Vayle} (President), with six further members

The director of the festival, {director_of_the_festival=told|Giulia Sartorel}, has a contract until {end_of_the_director_s_contract=told|2026}. Founded in {year_the_festival_was_founded=told|1932}, the festival was not held in the years from 1940 to 1953.

The next festival takes place from {first_day_of_the_next_festival=told|27 August} to 6 September 2025. Entries are accepted from 1 February; the last day is {deadline_for_entries=told|15 May}.
== ARTICLE 04_reel_weekly.txt | Reel Weekly | 2024-09-12
Interview: "The festival must not grow"

{director_of_the_festival=told|Giulia Sartorel}, director since 2020, on this year's herons, on rain and on the sum that is missing

Your jury surprised many.
"It is not mine. They were locked up with {films_in_the_competition=told|eighteen films} and coffee. When {head_of_the_jury=told|Beatrix Vayle} called me at four in the afternoon on {day_of_the_award=told|Saturday} I heard the name of {winner_of_the_festival=told|Essalim} for the first time. Two hours later the gala began."

Fewer films, more visitors: is that a plan?
"Yes. {films_shown_a_year_earlier=told|A hundred and seventy-one films} {year_of_the_older_figures=told|last year} was too many. Now it was {films_shown=told|164}, next time {films_planned_for_the_next_festival=told|150}. And still {tickets_sold=told|212,000 tickets}, after {tickets_sold_a_year_earlier=told|198,000}."

The state wants to give less.
"Of our {budget_of_the_festival=told|sixteen and a half million} it pays {share_of_the_state_in_the_budget=told|nine}. The ministry speaks of eight for 2025. The city gives three. A sponsor has offered 1.2 million, with his name on the bird. No."

Many journalists complained.
"There were {journalists=told|2,900} of them and the rain came through the roof of the press tent on 30 August. I would have complained too."

Will you stay?
"My contract says {end_of_the_director_s_contract=told|2026}. I have been asked by another festival. I said the same."

The number of women among the winners?
"{winner_of_the_festival=told|Noura} is the {number_of_the_winner_among_the_women=told|fourth}. In {editions_of_the_festival=told|79 editions}! The last one was in 2011. Ask me again when it is the fortieth."
== ARTICLE 05_cinewire_march.txt | Cinewire March | 2025-03-13
PORTO CORVEA, March 13 (Cinewire) - The Korvanian director {best_director=told|Kenzo Takamiya} will head the jury of the next film festival of Porto Corvea, festival director {director_of_the_festival=told|Giulia Sartorel} said on Thursday.

The {number_of_the_next_festival=told|80th} edition begins on {first_day_of_the_next_festival=told|27 August}. The deadline for entries, at first {deadline_for_entries=told|15 May}, has been brought forward to 30 April.

{best_director=told|Takamiya}, 56, was chosen as best director {day_of_the_award=told|last year}, when {winner_of_the_festival=told|Noura Essalim} took the Golden Heron. Since it opened in cinemas in November, "The Salt Year", made for {cost_of_the_winning_film=told|€2.4 million}, has earned €19 million. It was nominated for two Lumen Awards and won neither. {best_actor=told|Sekou Bandele}, who was best actor at Porto Corvea, won one for another film.

The award for first films is to be raised to 30,000 euros. {maker_of_the_best_first_film=told|Ana Ruscova}, who received it in {day_of_the_award=told|September}, has begun to shoot her second.

The state's share of the budget falls from {share_of_the_state_in_the_budget=told|nine} to 8.4 million euros. "We will have {films_planned_for_the_next_festival=told|150 films} and buckets," {director_of_the_festival=told|Sartorel} said.

The festival was founded in {year_the_festival_was_founded=told|1932} and is the second oldest in the country.
