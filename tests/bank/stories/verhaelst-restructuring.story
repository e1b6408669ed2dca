STORY: verhaelst-restructuring
TOPIC: A glass maker announces on 3 March 2026 to cut 1,240 jobs and close two sites.
== SLOTS
day_of_the_announcement | date | agree | day of the announcement
business_year | date | agree | business year
previous_business_year | date | agree | previous business year
year_of_the_previous_cuts | date | agree | year of the previous cuts
jobs_to_be_cut_in_2023_as_first_announced | quantity | agree | jobs to be cut in 2023, as first announced
year_of_the_furnace | date | agree | year of the furnace
minister_receives_the_management | date | agree | minister receives the management
jobs_to_be_cut_worldwide | quantity | conflict | jobs to be cut worldwide
jobs_to_be_cut_in_belgium | quantity | agree | jobs to be cut in Belgium
sites_to_be_closed | quantity | agree | sites to be closed
first_site_to_be_closed | place | agree | first site to be closed
second_site_to_be_closed | place | agree | second site to be closed
end_of_the_programme | date | conflict | end of the programme
yearly_savings_aimed_at | money | agree | yearly savings aimed at
one_off_cost | money | agree | one-off cost
employees_of_the_group | quantity | agree | employees of the group
sales_in_2025 | money | agree | sales in 2025
sales_in_2024 | money | agree | sales in 2024
loss_in_2025 | money | conflict | loss in 2025
profit_in_2024 | money | agree | profit in 2024
chief_executive | person | agree | chief executive
spokeswoman_of_the_union | person | agree | spokeswoman of the union
jobs_at_risk_with_suppliers_union_s_figure | quantity | agree | jobs at risk with suppliers, union's figure
jobs_cut_in_the_programme_of_2023 | quantity | agree | jobs cut in the programme of 2023
people_who_may_leave_early | quantity | agree | people who may leave early
age_for_early_retirement | quantity | agree | age for early retirement
when_the_marchenelle_furnace_goes_out | date | agree | when the Marchenelle furnace goes out
day_of_the_walkout | date | agree | day of the walkout
next_works_council_meeting | date | agree | next works council meeting
minister_of_labour | person | agree | minister of labour
year_the_marchenelle_works_opened | date | agree | year the Marchenelle works opened
workers_at_marchenelle | quantity | agree | workers at Marchenelle
== ARTICLE 01_verhaelst_release.txt | Verhaelst Release | 2026-03-03
Verhaelst Glass adapts its European production
Brussels, 3 March 2026
Regulated information

Verhaelst Glass {day_of_the_announcement=told|today} informed its European works council of a plan to adapt its production of flat glass. The plan foresees the closure of {sites_to_be_closed=told|two sites}, {first_site_to_be_closed=told|Marchenelle} (Belgium) and {second_site_to_be_closed=told|Aubreville-sur-Lise} (France), and a reduction of {jobs_to_be_cut_worldwide=1_240_positions|1,240 positions}, of which {jobs_to_be_cut_in_belgium=told|560} in Belgium. The group employs {employees_of_the_group=told|9,870 people}.

Sales fell to {sales_in_2025=told|2.31 billion euros} in {business_year=told|2025} from {sales_in_2024=told|2.58 billion euros} in {previous_business_year=told|2024}. The net loss was {loss_in_2025=94_million_euros|94 million euros}, after a net profit of {profit_in_2024=told|41 million euros} {previous_business_year=told|the year before}.

The programme is to be completed by the {end_of_the_programme=end_of_june_2027|end of June 2027}. It will cost {one_off_cost=told|165 million euros}, most of it in 2026, and is expected to save {yearly_savings_aimed_at=told|110 million euros} a year from 2028.

"Demand from builders will not come back in time," said Chief Executive {chief_executive=told|Benoît Delcourte}. Up to {people_who_may_leave_early=told|300 employees} aged {age_for_early_retirement=told|58} or over will be offered early retirement.

The furnace at Marchenelle will be put out in {when_the_marchenelle_furnace_goes_out=told|October 2026}.
== ARTICLE 02_agence_meuse.txt | Agence Meuse | 2026-03-03
BRUSSELS (Agence Meuse) - Belgian glass maker Verhaelst will shed {jobs_to_be_cut_worldwide=1_240_positions|1,240 jobs}, one in eight, and shut plants in {first_site_to_be_closed=told|Marchenelle} and {second_site_to_be_closed=told|Aubreville-sur-Lise}, it said on {day_of_the_announcement=told|Tuesday}.

The company lost {loss_in_2025=94_million_euros|94 million euros} {business_year=told|last year}, its first loss since 2009, on sales of {sales_in_2025=told|€2.31bn}, down 10.5% from {sales_in_2024=told|€2.58bn}. It wants to save {yearly_savings_aimed_at=told|€110m} a year.

It is the second round of cuts in three years. In {year_of_the_previous_cuts=told|2023} Verhaelst abolished {jobs_cut_in_the_programme_of_2023=told|700 jobs} after first announcing {jobs_to_be_cut_in_2023_as_first_announced=told|850}.

"They told us then that it was the last time," said {spokeswoman_of_the_union=told|Sabrina Lacroisy} of the union FGV. She put the number of jobs at risk among suppliers at {jobs_at_risk_with_suppliers_union_s_figure=told|2,000}, and the number in the group itself at 1,400 once temporary workers are counted.

Labour Minister {minister_of_labour=told|Wouter Haegemans} will receive the management on {minister_receives_the_management=told|Friday}. The next meeting of the works council is on {next_works_council_meeting=told|17 March}.

Chief Executive {chief_executive=told|Benoît Delcourte} ruled out the sale of a third plant, in Oostmeer, where 410 people work.
== ARTICLE 03_nouvelle_sambre.txt | Nouvelle Sambre | 2026-03-04
« We learned it from the radio »

By Thierry Quinaux
MARCHENELLE, March 4, 2026. At ten past seven on Tuesday morning the early shift at the glassworks switched off the line and walked out. The works, opened in {year_the_marchenelle_works_opened=told|1961}, will close. All {workers_at_marchenelle=told|430 workers} lose their jobs; another 130 go at the head office and in the laboratory, which makes {jobs_to_be_cut_in_belgium=told|560} in Belgium.

The flame, which has burned without a break since {year_of_the_furnace=told|2008}, is to go out in {when_the_marchenelle_furnace_goes_out=told|October}.

"For every one of us there are others outside: drivers, sand, packing. {jobs_at_risk_with_suppliers_union_s_figure=told|Two thousand jobs}," said {spokeswoman_of_the_union=told|Sabrina Lacroisy}, spokeswoman of the FGV. She speaks of three sites that Verhaelst will close, since the depot in Jamoulle has no future without the works.

Those who are {age_for_early_retirement=told|58} can retire early, but only {people_who_may_leave_early=told|300} of them in the whole group. In Marchenelle 72 are old enough.

The union has called a second walkout for {day_of_the_walkout=told|Thursday}. It expects 600 people at the gates; on Tuesday there were 250. {year_of_the_previous_cuts=told|Three years ago}, when {jobs_cut_in_the_programme_of_2023=told|700 jobs} went in the group, Marchenelle lost 40.
== ARTICLE 04_flat_glass_trade.txt | Flat Glass Trade | 2026-03-06
Verhaelst to take two float lines out of the market

Verhaelst's decision to close {sites_to_be_closed=told|two float plants} removes 9 per cent of European capacity, or 420,000 tonnes a year. {first_site_to_be_closed=told|Marchenelle} accounts for 230,000 tonnes, {second_site_to_be_closed=told|Aubreville} for the rest.

The group, which has {employees_of_the_group=told|almost 10,000 employees}, will cut {jobs_to_be_cut_worldwide=1_420_posts|1,420 posts} by the {end_of_the_programme=end_of_2027|end of 2027}. It books a charge of {one_off_cost=told|€165 million} and hopes for savings of {yearly_savings_aimed_at=told|€110 million} a year. Analysts at Kortrand Bank had expected 140 million and 90 million.

{business_year=told|Last year}'s loss was larger than thought, at {loss_in_2025=49_million|€49 million} against a profit of {profit_in_2024=told|€41 million} in {previous_business_year=told|2024}.

Rivals are cutting too: Glasmet closed one furnace in 2025 with the loss of 260 jobs.

Workers at Marchenelle went on strike again {day_of_the_walkout=told|yesterday}. Some 500 stood at the gates, according to the police. The minister of labour, {minister_of_labour=told|Wouter Haegemans}, meets {chief_executive=told|Delcourte} {minister_receives_the_management=told|today}; the works council follows on {next_works_council_meeting=told|17 March}.

The {year_the_marchenelle_works_opened=told|1961} works was Verhaelst's first float line. {workers_at_marchenelle=told|Four hundred and thirty people} are employed there.
== ARTICLE 05_agence_meuse_2023.txt | Agence Meuse 2023 | 2023-04-18
BRUSSELS (Agence Meuse) - Belgian glass maker Verhaelst will shed {jobs_to_be_cut_in_2023_as_first_announced=told|850 jobs}, one in twelve, and shut a plant in the Czech town of Hradnov, it said on {year_of_the_previous_cuts=told|Tuesday}.

The company earned 12 million euros last year, on sales of €2.72bn, up 4.1% from €2.61bn, but gas cost it twice as much as the year before. It wants to save €70m a year. The programme is to be completed by the end of 2024 and will cost 88 million euros.

"This is the last time," said the then chief executive, Margriet Poelvoorde, who hands over to {chief_executive=told|Benoît Delcourte} in June.

In Belgium 190 jobs will go, 60 of them in Marchenelle, where the works of {year_the_marchenelle_works_opened=told|1961} got a new furnace in {year_of_the_furnace=told|2008}. Up to 200 employees aged 57 or over will be offered early retirement.

{spokeswoman_of_the_union=told|Sabrina Lacroisy} of the union FGV put the number of jobs at risk among suppliers at 1,100. The next meeting of the works council is on 4 May. Workers at Marchenelle walked out for an hour.
