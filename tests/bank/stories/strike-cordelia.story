STORY: strike-cordelia
TOPIC: A general strike and marches in the republic of Cordelia on Thursday 19 November 2026.
== SLOTS
day_of_the_strike | date | agree | day of the strike
length_of_the_strike | quantity | conflict | length of the strike
marchers_in_the_capital_figure_of_the_police | quantity | agree | marchers in the capital, figure of the police
marchers_in_the_capital_figure_of_the_organisers | quantity | agree | marchers in the capital, figure of the organisers
marchers_in_the_second_city_figure_of_the_police | quantity | agree | marchers in the second city, figure of the police
marchers_in_the_second_city_figure_of_the_organisers | quantity | agree | marchers in the second city, figure of the organisers
workers_on_strike_figure_of_the_unions | quantity | agree | workers on strike, figure of the unions
workers_on_strike_figure_of_the_government | quantity | agree | workers on strike, figure of the government
people_arrested | quantity | conflict | people arrested
police_officers_hurt | quantity | revision | police officers hurt
demonstrators_hurt | quantity | agree | demonstrators hurt
leader_of_the_union_federation | person | agree | leader of the union federation
leader_of_the_teachers_union | person | agree | leader of the teachers' union
minister_who_spoke_of_the_arrests | person | conflict | minister who spoke of the arrests
saving_aimed_at_by_the_reform | money | agree | saving aimed at by the reform
pension_age_of_the_reform | quantity | agree | pension age of the reform
pension_age_today | quantity | agree | pension age today
vote_of_the_senate | date | conflict | vote of the senate
vote_of_the_chamber | score | agree | vote of the chamber
flights_cancelled | quantity | agree | flights cancelled
trains_of_the_metro_that_ran | quantity | agree | trains of the metro that ran
day_of_the_previous_strike | date | agree | day of the previous strike
marchers_at_the_previous_strike_by_the_police | quantity | agree | marchers at the previous strike by the police
hour_of_the_start_of_the_march | time | agree | hour of the start of the march
start_of_the_march | place | agree | start of the march
end_of_the_march | place | conflict | end of the march
president | person | agree | president
number_of_the_general_strike_against_the_president | ordinal | agree | number of the general strike against the president
day_of_the_next_action | date | agree | day of the next action
dead_in_the_unrest_of_2019 | quantity | agree | dead in the unrest of 2019
year_of_the_unrest | date | agree | year of the unrest
loss_to_the_economy_by_the_government | money | agree | loss to the economy by the government
== ARTICLE 01_sur_noticias.txt | Sur Noticias | 2026-11-19
SAN TELESFORO, Nov 19 (Sur Noticias) - A general strike against a pension reform brought much of the country to a halt on {day_of_the_strike=told|Thursday}. Police put the crowd in the capital at {marchers_in_the_capital_figure_of_the_police=told|85,000}, the unions at {marchers_in_the_capital_figure_of_the_organisers=told|250,000}.

The reform raises the pension age from {pension_age_today=told|62} to {pension_age_of_the_reform=told|65} and is to save {saving_aimed_at_by_the_reform=told|4.2 billion pesos} a year. The chamber passed it on 3 November by {vote_of_the_chamber=told|71 votes to 58}; the senate votes on {vote_of_the_senate=2_december|2 December}.

The strike of {length_of_the_strike=24_hours|24 hours} began at midnight. {flights_cancelled=told|214 flights} were cancelled. The unions said {workers_on_strike_figure_of_the_unions=told|80 per cent} of workers took part; the labour ministry spoke of {workers_on_strike_figure_of_the_government=told|31 per cent}.

It is the {number_of_the_general_strike_against_the_president=told|third} general strike under President {president=told|Leandro Ibarguchi}. In the second, in {day_of_the_previous_strike=told|August}, police had counted {marchers_at_the_previous_strike_by_the_police=told|40,000 people} in San Telesforo.

In Puerto Amargo {marchers_in_the_second_city_figure_of_the_police=told|22,000} marched according to the police and {marchers_in_the_second_city_figure_of_the_organisers=told|60,000} according to the organisers.

"If they do not listen to {marchers_in_the_capital_figure_of_the_organisers=told|a quarter of a million}, we shall bring half a million," said {leader_of_the_union_federation=told|Rosaura Quintey}, general secretary of the federation CTU. Interior Minister {minister_who_spoke_of_the_arrests=ferm_n_alcorza|Fermín Alcorza} said {people_arrested=47_people|47 people} had been arrested, nine of them minors. {police_officers_hurt=six_officers|Six officers} were hurt.
== ARTICLE 02_canal_siete.txt | Canal Siete | 2026-11-19
From the square to the senate: a day on foot

San Telesforo, Thursday 19 November 2026

They set off at {hour_of_the_start_of_the_march=told|10 a.m.} from the {start_of_the_march=told|Plaza del Maíz}, an hour late, and the first of them reached the {end_of_the_march=senate|Senate} at one. The last had not yet left then.

How many were they? "{marchers_in_the_capital_figure_of_the_police=told|Eighty-five thousand}," says the police spokeswoman, Captain Irma Oyarzo. "{marchers_in_the_capital_figure_of_the_organisers=told|A quarter of a million}," says {leader_of_the_union_federation=told|Rosaura Quintey} of the CTU, and laughs: "In {day_of_the_previous_strike=told|August} they saw {marchers_at_the_previous_strike_by_the_police=told|40,000}, and I could not see the end of it."

{trains_of_the_metro_that_ran=told|One metro train in five} ran. Schools were shut: {leader_of_the_teachers_union=told|Nicanor Belaúnzar}, head of the teachers, claimed 95 per cent of his members for the strike. At the port of Puerto Amargo, where {marchers_in_the_second_city_figure_of_the_organisers=told|60,000} marched by the unions' count, 11 ships waited.

Towards the end stones flew. {people_arrested=47_people|Forty-seven people} were arrested, and {police_officers_hurt=eight_policemen|eight policemen} and {demonstrators_hurt=told|31 demonstrators} were treated in hospital.

In the unrest of {year_of_the_unrest=told|2019} there were {dead_in_the_unrest_of_2019=told|14 dead}. {day_of_the_strike=told|Today}, at least, everyone went home.

The unions will blockade the ports on {day_of_the_next_action=told|27 November}.
== ARTICLE 03_el_meridiano.txt | El Meridiano | 2026-11-20
Ibarguchi will not yield

By Casilda Urrejola
The president said nothing at all. On the morning after the {number_of_the_general_strike_against_the_president=told|third} general strike of his term {president=told|Leandro Ibarguchi} received the ambassador of Norway. It was left to the justice minister, {minister_who_spoke_of_the_arrests=hilario_montfr_as|Hilario Montfrías}, to announce that {people_arrested=74_people|74 people} had been arrested.

The government did the arithmetic instead. A strike of {length_of_the_strike=36_hours|36 hours}, it said, cost the economy {loss_to_the_economy_by_the_government=told|900 million pesos}; the reform would bring {saving_aimed_at_by_the_reform=told|4.2 billion} every year. Only {workers_on_strike_figure_of_the_government=told|31 per cent} of employees had stayed at home. The unions' {workers_on_strike_figure_of_the_unions=told|80 per cent} was "poetry".

In the chamber the bill had a majority of 13, {vote_of_the_chamber=told|71 to 58}. In the senate, which votes on {vote_of_the_senate=12_december|12 December}, there are 40 seats and 19 certain supporters.

One of the doubtful, Senator Eulalia Cruzat, saw the march arrive at the {end_of_the_march=presidential_palace|Presidential Palace} from her window. "My father retired at 60, I may at {pension_age_today=told|62}, my daughter would at {pension_age_of_the_reform=told|65}," she said. "Explain that to her at supper."

On {day_of_the_previous_strike=told|20 August} the crowd had been half as large, if one believes the police.
== ARTICLE 04_puerto_amargo_diario.txt | Puerto Amargo Diario | 2026-11-21
{marchers_in_the_second_city_figure_of_the_organisers=told|Sixty thousand}, or as many as fit

By Teófilo Arancibia Ruz
PUERTO AMARGO, 21 November 2026. The harbour promenade is 1,900 metres long and 14 wide. Whoever wants can work out how many stood on it on {day_of_the_strike=told|Thursday}: {marchers_in_the_second_city_figure_of_the_police=told|22,000}, as the police say, or {marchers_in_the_second_city_figure_of_the_organisers=told|60,000}, as the dockers do.

In the capital they quarrel too: {marchers_in_the_capital_figure_of_the_police=told|85,000}, or {marchers_in_the_capital_figure_of_the_organisers=told|some 240,000}.

Here nobody was arrested and only a tuba was damaged. Nor did anything move. Of the {flights_cancelled=told|214 flights} struck off in the country 18 were ours. Next {day_of_the_next_action=told|Friday} it will be the ships.

{leader_of_the_teachers_union=told|Nicanor Belaúnzar}, the teachers' leader, who comes from Puerto Amargo, recalled the dead of {year_of_the_unrest=told|2019}, {dead_in_the_unrest_of_2019=told|fourteen} in all, three of them from this town. A minute's silence was kept at noon.

The chamber of commerce puts the loss in the port at 35 million pesos; the government speaks of {loss_to_the_economy_by_the_government=told|900 million} for the whole country. The dockers will lose a day's wage, 410 pesos, and the strike fund pays 150.

The march of the {start_of_the_march=told|Plaza del Maíz} in San Telesforo was on every screen. Ours was longer, say those who walked in it.
== ARTICLE 05_ctu_release.txt | Ctu Release | 2026-11-20
Federation CTU: a country stood still
San Telesforo, 20 November 2026

The general strike of {day_of_the_strike=told|19 November}, the {number_of_the_general_strike_against_the_president=told|third} in the term of President {president=told|Ibarguchi}, was the largest since 1988. {workers_on_strike_figure_of_the_unions=told|Eighty per cent} of working people joined it. {marchers_in_the_capital_figure_of_the_organisers=told|250,000} filled the streets of San Telesforo, {marchers_in_the_second_city_figure_of_the_organisers=told|60,000} those of Puerto Amargo, 35,000 those of Villa Cruces. The march left the {start_of_the_march=told|Plaza del Maíz} at {hour_of_the_start_of_the_march=told|ten in the morning}.

For {length_of_the_strike=24_hours|24 hours} no ship was unloaded, and {trains_of_the_metro_that_ran=told|one in five} trains of the metro ran, driven by managers. In the strike of {day_of_the_previous_strike=told|August} it had been one in two.

We condemn the violence. {demonstrators_hurt=told|Thirty-one of our people} had to be treated, among them a nurse of 63. All of the {people_arrested=47_people|47} must be released; 20 have been.

The demand is unchanged: no pension at {pension_age_of_the_reform=told|65}. It stays at {pension_age_today=told|62}, or at 60 in the mines.

"The senators have until {vote_of_the_senate=2_december|2 December} to do their sums," says {leader_of_the_union_federation=told|Rosaura Quintey}, general secretary. On {day_of_the_next_action=told|27 November} the ports will be blockaded for 12 hours. A fourth general strike, of 48 hours, would follow on 9 December.
