STORY: museum-solara
TOPIC: A museum reopens in Porto Almada de Cima on Saturday 18 April 2026 after six years of work.
== SLOTS
day_of_the_reopening | date | agree | day of the reopening
hour_of_the_reopening | time | agree | hour of the reopening
minister_of_culture | person | agree | minister of culture
last_full_year_before_the_work | date | agree | last full year before the work
who_opened_the_museum | person | agree | who opened the museum
architect_of_the_conversion | person | conflict | architect of the conversion
architect_of_the_old_building | person | agree | architect of the old building
years_of_work | quantity | conflict | years of work
when_the_museum_was_closed | date | agree | when the museum was closed
cost_planned | money | agree | cost planned
final_cost | money | agree | final cost
reopening_first_planned_for | date | agree | reopening first planned for
rooms_after_the_work | quantity | agree | rooms after the work
rooms_before_the_work | quantity | agree | rooms before the work
works_on_show | quantity | agree | works on show
works_in_the_collection | quantity | agree | works in the collection
director | person | agree | director
visitors_on_the_first_day | quantity | agree | visitors on the first day
visitors_expected_in_a_year | quantity | agree | visitors expected in a year
visitors_in_the_last_full_year | quantity | conflict | visitors in the last full year
price_of_a_ticket | money | agree | price of a ticket
year_the_building_was_built | date | agree | year the building was built
floor_area_for_exhibitions | quantity | agree | floor area for exhibitions
share_paid_by_the_state | money | agree | share paid by the state
last_day_of_free_entry | date | agree | last day of free entry
painter_of_the_first_exhibition | person | agree | painter of the first exhibition
year_of_the_fire | date | agree | year of the fire
== ARTICLE 01_lusa_norte.txt | Lusa Norte | 2026-04-18
PORTO ALMADA DE CIMA, April 18 (Norte News) - The Solara Museum reopened on {day_of_the_reopening=told|Saturday} after {years_of_work=six_years|six years} of building work that cost {final_cost=told|48 million euros}, half as much again as planned.

President {who_opened_the_museum=told|Joaquim Vilarelho} cut the ribbon at {hour_of_the_reopening=told|11 a.m.} Some {visitors_on_the_first_day=told|5,200 people} had come through the doors by evening, the museum said.

The former tobacco factory of {year_the_building_was_built=told|1897} now has {rooms_after_the_work=told|42 rooms}, up from {rooms_before_the_work=told|27}, and {floor_area_for_exhibitions=told|6,800 square metres} of exhibition space. It was converted by the architect {architect_of_the_conversion=in_s_carvalhal|Inês Carvalhal}, who won the competition in 2018 against 61 others.

The work was to cost {cost_planned=told|32 million euros} and to end in {reopening_first_planned_for=told|2023}. Then builders found that the foundations stood in water.

{works_on_show=told|1,150 works} are on show out of a collection of {works_in_the_collection=told|14,000}. The first special exhibition is devoted to the painter {painter_of_the_first_exhibition=told|Aurélia Montaz}; a second, of tiles, follows in October.

Entry is free until {last_day_of_free_entry=told|3 May}. After that a ticket costs {price_of_a_ticket=told|12 euros}.
== ARTICLE 02_museum_release.txt | Museum Release | 2026-04-15
SOLARA MUSEUM: OPENING PROGRAMME
Porto Almada de Cima, 15 April 2026

On {day_of_the_reopening=told|18 April} at {hour_of_the_reopening=told|11.00} the Solara Museum opens its doors again. The President of the Republic, {who_opened_the_museum=told|Joaquim Vilarelho}, and the Minister of Culture, {minister_of_culture=told|Graça Sameiro}, will be present. At 10.00 there will be a tour for the press.

Closed since {when_the_museum_was_closed=told|2 March 2020}, the museum has been rebuilt to a design by {architect_of_the_conversion=in_s_carvalhal|Inês Carvalhal}. It offers {rooms_after_the_work=told|42 rooms} and {floor_area_for_exhibitions=told|6,800 square metres} for exhibitions, against 4,100 before. Visitors will see {works_on_show=told|1,150 works}.

The cost, {final_cost=told|48 million euros}, was borne by the state ({share_paid_by_the_state=told|29 million}), the city (11 million) and donors (8 million).

"We expect {visitors_expected_in_a_year=told|400,000 visitors} a year," says the director, {director=told|Rui Penaforte}. In {last_full_year_before_the_work=told|2019} there were {visitors_in_the_last_full_year=185_000|185,000}.

On the first weekend the museum expects 8,000 guests. Admission is free until and including {last_day_of_free_entry=told|3 May}; from 4 May it is {price_of_a_ticket=told|12 euros}, 6 euros for students.
== ARTICLE 03_diario_do_estuario.txt | Diario Do Estuario | 2026-04-19
{years_of_work=six_years|Six years}, {rooms_after_the_work=told|42 rooms} and a wet cellar

By Beatriz Lourosa
Porto Almada de Cima, 19 April 2026. "I had forgotten how high it is," said Dona Eulália, 81, who rolled cigars here as a girl. She was one of {visitors_on_the_first_day=told|more than 5,000 visitors} who {day_of_the_reopening=told|yesterday} walked through the new Solara Museum.

It was opened by the minister of culture, {minister_of_culture=told|Graça Sameiro}. The director, {director=told|Rui Penaforte}, spoke for four minutes and thanked 300 workmen.

The factory was built in {year_the_building_was_built=told|1897} to plans by {architect_of_the_old_building=told|Teodoro Maia Brandt}. After the fire of {year_of_the_fire=told|1974} it stood empty until it became a museum in 1988. The new plans are by {architect_of_the_conversion=in_s_carvalhal|Inês Carvalhal}.

It became dearer than thought: {cost_planned=told|32 million} was the sum in the council's resolution of 2017, 41 million in that of 2022, {final_cost=told|48 million} is what was paid.

There are now {rooms_after_the_work=told|42 rooms}; the old museum had {rooms_before_the_work=told|27}. Four of them belong to {painter_of_the_first_exhibition=told|Aurélia Montaz}, who was born in the street behind.

In {last_full_year_before_the_work=told|2019}, the last full year, {visitors_in_the_last_full_year=158_000_people|158,000 people} came. {visitors_expected_in_a_year=told|Four hundred thousand} is the aim.
== ARTICLE 04_estirador.txt | Estirador | 2026-05-02
{architect_of_the_conversion=carvalhal|Carvalhal}'s quiet staircase: the Solara Museum

There is no spectacle. In the Solara Museum, which reopened {day_of_the_reopening=told|a fortnight ago}, the new is recognised by its silence.

The brick halls which {architect_of_the_old_building=told|Teodoro Maia Brandt} drew for the tobacco company in 1894 and which were finished {year_the_building_was_built=told|three years later} burned in {year_of_the_fire=told|1974}. The architect {architect_of_the_conversion=carvalhal|Duarte Carvalhal} has put a staircase of concrete where the roof fell in.

Work took {years_of_work=seven_years|seven years}, two of which were lost to ground water. The museum had shut at the {when_the_museum_was_closed=told|beginning of March 2020}; the opening had been announced for {reopening_first_planned_for=told|2023} and then for 2025.

The exhibition area has grown to {floor_area_for_exhibitions=told|6,800 square metres}. A storehouse across the river, to be finished in 2028, will take the rest of the {works_in_the_collection=told|14,000 works}.

The budget rose from {cost_planned=told|€32m} to {final_cost=told|€48m}. The state gave {share_paid_by_the_state=told|€29m}, 10 million more than promised.

On the opening day, when the president and the minister spoke, the queue reached the fish market. Since then 61,000 visitors have come, in two weeks of free entry which end {last_day_of_free_entry=told|tomorrow}.
== ARTICLE 05_costa_semanal.txt | Costa Semanal | 2026-04-24
Two museums, one week

By Tomé Figueirinha
While all the country looked to the Solara Museum, a smaller house reopened too. On Tuesday, three days after President {who_opened_the_museum=told|Joaquim Vilarelho} had cut the ribbon in Porto Almada de Cima, the Museum of the Sea in Vila Rosmar unlocked its doors after four years of building work. It cost 6.2 million euros, 300,000 less than planned.

The minister of culture, {minister_of_culture=told|Graça Sameiro}, opened it at 11 a.m. Some 900 people came on the first day. The former cannery of 1912 now has 14 rooms, up from nine, and 1,600 square metres of exhibition space. It was converted by the architect Lídia Sobreiro, who had worked for {architect_of_the_conversion=in_s_carvalhal|Inês Carvalhal} until 2021.

230 works are on show out of a collection of 3,800. A ticket costs 5 euros; entry is free until 31 May.

"They have {rooms_after_the_work=told|42 rooms} and {final_cost=told|48 million}, we have a whale," said the director, Amadeu Serrinha. In 2021, the last year before the closure, 22,000 visitors came. He expects 40,000 a year; his colleague in the city, {director=told|Rui Penaforte}, expects ten times as many.

On Thursday the first school class slept under the whale.
