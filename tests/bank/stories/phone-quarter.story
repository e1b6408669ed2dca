STORY: phone-quarter
TOPIC: The phone maker Lumero reports its second quarter on Wednesday 29 July 2026.
== SLOTS
sales_of_the_quarter | money | agree | sales of the quarter
growth_of_sales | quantity | conflict | growth of sales
sales_a_year_earlier | money | agree | sales a year earlier
net_profit | money | conflict | net profit
fall_of_net_profit | quantity | agree | fall of net profit
operating_margin | quantity | agree | operating margin
phones_sold | quantity | conflict | phones sold
sales_of_phones | money | agree | sales of phones
fall_of_phone_sales | quantity | agree | fall of phone sales
sales_of_watches_and_earphones | money | agree | sales of watches and earphones
growth_of_watches_and_earphones | quantity | agree | growth of watches and earphones
sales_of_services | money | agree | sales of services
growth_of_services | quantity | agree | growth of services
paying_subscribers | quantity | conflict | paying subscribers
sales_in_europe | money | agree | sales in Europe
change_in_europe | quantity | agree | change in Europe
sales_in_india | money | agree | sales in India
growth_in_india | quantity | agree | growth in India
fall_in_china | quantity | agree | fall in China
sales_in_china | money | agree | sales in China
sales_of_the_half_year | money | agree | sales of the half year
forecast_of_sales_for_the_third_quarter | money | agree | forecast of sales for the third quarter
forecast_of_sales_for_the_year | money | agree | forecast of sales for the year
forecast_of_the_margin | quantity | agree | forecast of the margin
price_of_the_nova_8 | money | agree | price of the Nova 8
launch_of_the_nova_8 | date | agree | launch of the Nova 8
jobs_to_go | quantity | agree | jobs to go
employees | quantity | agree | employees
chief_executive | person | agree | chief executive
finance_chief | person | conflict | finance chief
fall_of_the_shares_on_the_day | quantity | agree | fall of the shares on the day
profit_a_share | money | agree | profit a share
dividend | money | agree | dividend
share_buyback | money | agree | share buyback
share_of_the_world_market | quantity | agree | share of the world market
rank_in_the_world_market | ordinal | agree | rank in the world market
rise_in_the_cost_of_memory_chips | quantity | agree | rise in the cost of memory chips
day_of_the_report | date | agree | day of the report
quarter_reported | date | agree | quarter reported
quarter_of_the_forecast | date | agree | quarter of the forecast
european_market | place | agree | European market
indian_market | place | agree | Indian market
chinese_market | place | agree | Chinese market
== ARTICLE 01_lumero_release.txt | Lumero Release | 2026-07-29
Lumero reports results for the {quarter_reported=told|second quarter of 2026}
Espoonlahti, Wednesday 29 July 2026

Net sales of Lumero in the {quarter_reported=told|second quarter} were {sales_of_the_quarter=told|6.84 billion euros}, up {growth_of_sales=4_per_cent|4 per cent} from {sales_a_year_earlier=told|6.58 billion euros} a year earlier. In the first half of the year net sales were {sales_of_the_half_year=told|13.1 billion euros}.

Smartphones: net sales fell {fall_of_phone_sales=told|3 per cent} to {sales_of_phones=told|4.12 billion euros}. {phones_sold=18.6_million_phones|18.6 million phones} were sold, against 19.4 million in the second quarter of 2025. The average price rose to 221 euros.

Wearables: net sales rose {growth_of_watches_and_earphones=told|21 per cent} to {sales_of_watches_and_earphones=told|1.31 billion euros}. Services: net sales rose {growth_of_services=told|16 per cent} to {sales_of_services=told|1.41 billion euros}; the number of paying subscribers reached {paying_subscribers=47_million|47 million}.

{european_market=told|Europe}: {sales_in_europe=told|2.55 billion euros}, minus {change_in_europe=told|2 per cent}. {indian_market=told|India}: {sales_in_india=told|1.22 billion euros}, plus {growth_in_india=told|28 per cent}. {chinese_market=told|China}: {sales_in_china=told|0.61 billion euros}, minus {fall_in_china=told|34 per cent}. Americas: 1.48 billion euros, unchanged.

The operating margin was {operating_margin=told|9.1 per cent}, after 10.4 per cent. Net profit fell {fall_of_net_profit=told|12 per cent} to {net_profit=503_million_euros|503 million euros}, or {profit_a_share=told|0.41 euros} a share.

For the {quarter_of_the_forecast=told|third quarter} the company expects net sales of {forecast_of_sales_for_the_third_quarter=told|6.9 to 7.2 billion euros} and for the year {forecast_of_sales_for_the_year=told|27.5 billion euros}, with an operating margin of {forecast_of_the_margin=told|9 to 10 per cent}.

{chief_executive=told|Saoirse Lehtovaara}, chief executive: "Services carry us through an expensive time for components."
== ARTICLE 02_bourse_wire.txt | Bourse Wire | 2026-07-29
HELSINKI, July 29 (Bourse Wire) - Smartphone maker Lumero on {day_of_the_report=told|Wednesday} posted a {fall_of_net_profit=told|12%} drop in {quarter_reported=told|second-quarter} net profit as memory chips became dearer, and said it would cut {jobs_to_go=told|1,400 jobs}.

Profit fell to {net_profit=503_million_euros|503 million euros} from 572 million; analysts had expected 540 million. Revenue rose {growth_of_sales=4_per_cent|4%} to {sales_of_the_quarter=told|6.84 billion}, ahead of a forecast of 6.7 billion.

Shares in the company, which have lost 17% this year, were down 6.3% at 1130 GMT.

Phone sales slid {fall_of_phone_sales=told|3%} to {sales_of_phones=told|4.12 billion} while services jumped {growth_of_services=told|16%} to {sales_of_services=told|1.4 billion}.

"The cost of memory has gone up by {rise_in_the_cost_of_memory_chips=told|38%} since December," Chief Financial Officer {finance_chief=rupert_achterberg|Rupert Achterberg} told reporters.

Lumero, which employs {employees=told|23,000 people}, said about half the cuts would be made in Finland. In 2023 it eliminated 2,100 positions.

It forecast sales of {forecast_of_sales_for_the_third_quarter=told|6.9 billion to 7.2 billion} in {quarter_of_the_forecast=told|the current quarter}. The new flagship, the Nova 8, goes on sale on {launch_of_the_nova_8=told|18 September} at {price_of_the_nova_8=told|849 euros}, 50 euros more than its predecessor.

The interim dividend is {dividend=told|12 cents}. A buyback of {share_buyback=told|300 million euros} will start in August.

Rival Hansei reported a 9% rise in profit last week, on sales of 14.2 billion dollars.
== ARTICLE 03_gadgetry_blog.txt | Gadgetry Blog | 2026-07-30
Lumero made {net_profit=503_million_euros|half a billion} in three months and everyone is sad

The Finns sold {phones_sold=16.8_million_phones|16.8 million phones} between {quarter_reported=told|April and June} and pulled in {sales_of_the_quarter=told|€6.8bn} doing so. That's up {growth_of_sales=6|6%}. So why did the stock drop {fall_of_the_shares_on_the_day=told|8%} at the close?

{chinese_market=told|China}, mainly. Sales there were off by {fall_in_china=told|a third}. {indian_market=told|India} ({sales_in_india=told|€1.22bn}, up {growth_in_india=told|28%}) grew faster than anyone else's but people buy the cheap Pico there, at €129, and not the Nova.

Meanwhile watches and earbuds are flying: {sales_of_watches_and_earphones=told|€1.31bn}, {growth_of_watches_and_earphones=told|21%} more than last summer. The Loop 3 alone sold 2.2 million, and the Loop Mini 900,000.

Then there are the {paying_subscribers=47_million|47 million} of us who pay Lumero every month for storage and music. That's {sales_of_services=told|€1.41bn}, and it's {growth_of_services=told|16%} growth.

Profit: {net_profit=503_million_euros|€503m}. Layoffs: {jobs_to_go=told|1,400} of {employees=told|23,000}. Boss {chief_executive=told|Saoirse Lehtovaara}, who earned 6.1 million last year, said she was "deeply sorry".

What's next: the Nova 8, out in {launch_of_the_nova_8=told|September}, starting at {price_of_the_nova_8=told|€849}; the Nova 8 Max will be €1,099 and comes in October. Memory prices are up {rise_in_the_cost_of_memory_chips=told|38%}, so I would not wait for a discount.

Lumero is now {rank_in_the_world_market=told|fourth} in the world, with {share_of_the_world_market=told|6.2%} of the market, behind Hansei with 19%.
== ARTICLE 04_nordic_investor.txt | Nordic Investor | 2026-07-31
Lumero: margin of safety, or none?

Lumero's report of {day_of_the_report=told|Wednesday} leaves us neutral. Sales of {sales_of_the_quarter=told|€6.84bn} against {sales_a_year_earlier=told|€6.58bn} were fine. But the operating margin fell to {operating_margin=told|9.1%} and net income to {net_profit=530m|€530m} ({profit_a_share=told|41 cents} a share, 47 cents a year ago).

By region: {european_market=told|Europe} {sales_in_europe=told|€2.55bn} ({change_in_europe=told|-2%}), {indian_market=told|India} {sales_in_india=told|€1.22bn} ({growth_in_india=told|+28%}), {chinese_market=told|China} {sales_in_china=told|€610m} ({fall_in_china=told|-34%}). The Americas were flat.

Service revenue grew {growth_of_services=told|19%}, with {paying_subscribers=44_million|44 million} subscribers. Gross margin there is 61%, in phones 22%.

Finance chief {finance_chief=ruben_achterberg|Ruben Achterberg} expects {forecast_of_sales_for_the_third_quarter=told|around €7bn} for the {quarter_of_the_forecast=told|third quarter}, and {forecast_of_sales_for_the_year=told|€27.5bn} for the full year, which implies €14.4bn in the second half after {sales_of_the_half_year=told|€13.1bn} in the first. He confirmed the margin target of {forecast_of_the_margin=told|9-10%}. We think 8.8% is more likely.

The cuts, {jobs_to_go=told|1,400 jobs}, should save €160m a year from 2027 and will cost €95m.

The dividend of {dividend=told|€0.12} is safe. So is the {share_buyback=told|€300m} buyback; last year's amounted to €450m.

With a market share of {share_of_the_world_market=told|6.2%}, Lumero remains the world's {rank_in_the_world_market=told|number four}. Shares closed at €11.85, down {fall_of_the_shares_on_the_day=told|8%}, on the day of the report and recovered 1.5% on Thursday. Our target is €12.50 (until now €14).
