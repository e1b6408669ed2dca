STORY: carmaker-quarter
TOPIC: The car maker Orvenia reports its first quarter of 2025 and cuts jobs, told between 29 April and 9 May 2025.
== SLOTS
day_the_results_were_published | date | agree | day the results were published
quarter_of_the_results | date | agree | quarter of the results
jobs_that_go | quantity | agree | jobs that go
date_by_which_the_jobs_go | date | agree | date by which the jobs go
jobs_that_go_in_administration | quantity | agree | jobs that go in administration
operating_profit | money | agree | operating profit
operating_profit_a_year_earlier | money | agree | operating profit a year earlier
operating_profit_expected_by_analysts | money | agree | operating profit expected by analysts
revenue | money | agree | revenue
fall_of_revenue | quantity | agree | fall of revenue
cars_sold | quantity | agree | cars sold
fall_of_the_cars_sold | quantity | agree | fall of the cars sold
fall_of_sales_in_asia | quantity | agree | fall of sales in Asia
operating_margin | quantity | agree | operating margin
electric_cars_sold | quantity | agree | electric cars sold
chief_executive | person | agree | chief executive
chief_financial_officer | person | agree | chief financial officer
chairman_of_the_works_council | person | agree | chairman of the works council
plant_that_is_closed | place | agree | plant that is closed
workers_of_the_plant | quantity | agree | workers of the plant
closing_of_the_plant | date | agree | closing of the plant
savings_a_year | money | agree | savings a year
cost_of_the_cuts | money | agree | cost of the cuts
margin_expected_for_the_year | quantity | agree | margin expected for the year
margin_expected_before | quantity | agree | margin expected before
fall_of_the_share | quantity | agree | fall of the share
people_employed_by_the_group | quantity | agree | people employed by the group
results_of_the_second_quarter | date | agree | results of the second quarter
end_of_the_guarantee | date | agree | end of the guarantee
quarter_of_the_year_before | date | agree | quarter of the year before
year_of_the_outlook | date | agree | year of the outlook
marchers_expected | quantity | agree | marchers expected
day_of_the_demonstration | date | agree | day of the demonstration
== ARTICLE 01_marktdienst.txt | Marktdienst | 2025-04-29
HALBRUCK, April 29 (Marktdienst) - Carmaker Orvenia will cut {jobs_that_go=told|7,500 jobs} by {date_by_which_the_jobs_go=told|the end of 2027} after its profit fell by almost a half in {quarter_of_the_results=told|the first quarter}, the company said on {day_the_results_were_published=told|Tuesday}.

Operating profit came to {operating_profit=told|€612 million} in {quarter_of_the_results=told|the three months to March}, down from {operating_profit_a_year_earlier=told|€1.18 billion} {quarter_of_the_year_before=told|a year earlier}. Revenue slipped {fall_of_revenue=told|4 per cent} to {revenue=told|€14.3 billion}. Analysts had expected an operating profit of {operating_profit_expected_by_analysts=told|€790 million}.

{cars_sold=told|412,000 cars} were sold, {fall_of_the_cars_sold=told|6 per cent} fewer than in the {quarter_of_the_year_before=told|first three months of 2024}. Sales in Asia dropped by {fall_of_sales_in_asia=told|18 per cent}.

"We have too many plants for the cars that we sell," Chief Executive {chief_executive=told|Annika Hoyermann} told reporters. Of the jobs that go, {jobs_that_go_in_administration=told|2,600} are in administration. The plant at {plant_that_is_closed=told|Dornau}, which employs {workers_of_the_plant=told|3,100 people}, will be closed in {closing_of_the_plant=told|mid-2026}.

The cuts are to save {savings_a_year=told|€1.4 billion} a year. Putting them through will cost {cost_of_the_cuts=told|€900 million}, most of it in the second quarter.

Orvenia now expects an operating margin of {margin_expected_for_the_year=told|between 4 and 5 per cent} for the whole of {year_of_the_outlook=told|2025}, instead of {margin_expected_before=told|6 to 7 per cent}. The share lost {fall_of_the_share=told|9.2 per cent}.

At present {people_employed_by_the_group=told|118,000 people} work for Orvenia.
== ARTICLE 02_orvenia_release.txt | Orvenia Release | 2025-04-29
Orvenia Group: results for {quarter_of_the_results=told|the first quarter of 2025}
Halbruck, 29 April 2025

- Revenue: {revenue=told|14.3 billion euros} ({fall_of_revenue=told|-4%})
- Operating profit: {operating_profit=told|612 million euros} ({quarter_of_the_year_before=told|first quarter of 2024}: {operating_profit_a_year_earlier=told|1,180 million})
- Operating margin: {operating_margin=told|4.3 per cent} (7.9 per cent)
- Deliveries: {cars_sold=told|412,000 vehicles}, {fall_of_the_cars_sold=told|6%} below {quarter_of_the_year_before=told|the previous year}
- Of these electric: {electric_cars_sold=told|61,000} ({quarter_of_the_year_before=told|previous year}: 54,000)
- Net liquidity: 8.8 billion euros

The Board of Management has resolved on a programme named Focus. By {date_by_which_the_jobs_go=told|31 December 2027} the number of jobs will be reduced by {jobs_that_go=told|7,500}, of which {jobs_that_go_in_administration=told|2,600} in administration and 4,900 in production. Production in {plant_that_is_closed=told|Dornau} ends on {closing_of_the_plant=told|30 June 2026}. Annual savings of {savings_a_year=told|1.4 billion euros} are expected from 2028. The one-off expense amounts to {cost_of_the_cuts=told|900 million euros}.

The outlook for the year {year_of_the_outlook=told|2025} is adjusted: operating margin {margin_expected_for_the_year=told|4 to 5 per cent} (so far {margin_expected_before=told|6 to 7 per cent}).

"We do this while we are strong enough to do it decently," said {chief_executive=told|Annika Hoyermann}, Chief Executive Officer. Chief Financial Officer {chief_financial_officer=told|Mattis Landgraf} pointed to the order book, which has grown to 380,000 vehicles.

Results for the second quarter will be published on {results_of_the_second_quarter=told|31 July 2025}.
== ARTICLE 03_dornauer_bote.txt | Dornauer Bote | 2025-04-30
"My father built the first one"

By Leonie Achterberg

{plant_that_is_closed=told|Dornau}. The shift had been going for two hours on {day_the_results_were_published=told|Tuesday} when the screens over the line went blue and the face of {chief_executive=told|Annika Hoyermann} appeared. The video took four minutes. Then {workers_of_the_plant=told|3,100 men and women} knew that in {closing_of_the_plant=told|fourteen months} there will be no more work for them here.

"She said 'consolidate'," says Uli Brandtner, 54, who fits doors. "My father built the first one, in 1971." That year 900 people worked in the plant; in 1998, the best of its years, there were 6,400.

{chairman_of_the_works_council=told|Torben Kessling}, the chairman of the works council, heard of it the evening before. "Until {end_of_the_guarantee=told|2029} we have a guarantee in writing," he says. "In the whole group {jobs_that_go=told|seven and a half thousand jobs} go, and nearly half of those are ours."

On {day_of_the_demonstration=told|8 May} he wants to see {marchers_expected=told|10,000 people} in front of the headquarters. A warning strike of two hours was held that same afternoon.

The mayor, Friederike Aulbach, reckons with 1,200 further jobs at suppliers. From the state government she has been promised 40 million euros.

The model made here, the Orvenia Tarn, sold 38,000 times last year. It was meant for 90,000.
== ARTICLE 04_kapital_comment.txt | Kapital Comment | 2025-05-02
Numbers of the week: Orvenia's long quarter

Halving a profit takes some doing when revenue hardly moves. That is what Orvenia has managed: {revenue=told|14.3 billion} came in, {fall_of_revenue=told|four per cent} less than {quarter_of_the_year_before=told|a year ago}, and just {operating_profit=told|612 million} was left, where it had been {operating_profit_a_year_earlier=told|1.18 billion}. Of every 100 euros of sales {operating_margin=told|4.30 euros} stuck.

The explanation of {chief_financial_officer=told|Mattis Landgraf}, who looks after the money, is China. There and in the rest of Asia deliveries shrank by {fall_of_sales_in_asia=told|18 per cent}; in Europe they were flat, in America they rose by 3 per cent. With batteries things go better: {electric_cars_sold=told|61,000 electric cars} were handed over, 13 per cent more.

That analysts were off by so much ({operating_profit_expected_by_analysts=told|790 million} had been their average) explains why investors ran. Minus {fall_of_the_share=told|9.2 per cent} on {day_the_results_were_published=told|Tuesday}, a further 2.1 on Wednesday: it was the worst week since 2020.

Is the cure right? Saving {savings_a_year=told|1.4 billion} every year for a bill of {cost_of_the_cuts=told|900 million} sounds like a bargain. But that bill assumes the {jobs_that_go=told|7,500} leave without a fight, and {chairman_of_the_works_council=told|Kessling}'s works council has a pledge that rules out dismissals until {end_of_the_guarantee=told|the end of 2029}. {chief_executive=told|Hoyermann}'s predecessor, Ruprecht Stahlhofen, wanted to cut 5,000 in 2021. He got 1,900, and went.
== ARTICLE 05_dornauer_bote_mai.txt | Dornauer Bote Mai | 2025-05-09
12,000 march against the end of Dornau

About 12,000 workers of the carmaker Orvenia demonstrated in Halbruck on {day_of_the_demonstration=told|Thursday} against the closing of the plant in {plant_that_is_closed=told|Dornau}. The works council under {chairman_of_the_works_council=told|Torben Kessling} had counted on {marchers_expected=told|10,000}; the police spoke of 9,500 at noon and twelve thousand an hour later.

{chief_executive=told|Annika Hoyermann}, at the head of the group since 2023, came out and was whistled at. She repeated that the last car will leave the line at {closing_of_the_plant=told|the end of June next year}, and that each of the {workers_of_the_plant=told|3,100} would be offered either a place elsewhere or compensation. A place means Halbruck, 210 kilometres away.

Ten days have passed since the group made the cut of {jobs_that_go=told|7,500 posts} known, {jobs_that_go_in_administration=told|2,600} of them in offices. Talks begin on 19 May. {chairman_of_the_works_council=told|Kessling} says that he will not talk about numbers before the guarantee, which runs until {end_of_the_guarantee=told|2029}, has been confirmed.

Of the {people_employed_by_the_group=told|118,000} on Orvenia's payroll 71,000 work in this country.

The next figures are due on {results_of_the_second_quarter=told|the last day of July}. By then, said finance chief {chief_financial_officer=told|Landgraf}, one would see "whether {quarter_of_the_results=told|the first quarter} was a hole or a slope".
