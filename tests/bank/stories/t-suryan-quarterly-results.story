STORY: t-suryan-quarterly-results
TOPIC: the Indian two-wheeler maker Suryan Motors reports results for the June quarter
== SLOTS
profit | money | agree | net profit of the June quarter
profit_prev | money | agree | net profit of the June quarter a year earlier
profit_growth | quantity | agree | rise of the net profit, per cent
estimate | money | agree | analysts' average estimate of the profit
revenue | money | agree | revenue of the June quarter
revenue_growth | quantity | agree | rise of revenue, per cent
margin | quantity | agree | EBITDA margin
margin_prev | quantity | single | EBITDA margin a year earlier
volume | quantity | agree | vehicles sold in the quarter
volume_growth | quantity | single | rise of vehicles sold, per cent
exports | quantity | agree | vehicles exported
domestic | quantity | single | vehicles sold at home
ev | quantity | agree | electric scooters sold in the quarter
ev_target | quantity | agree | electric scooters the company means to sell in the full year
ev_prev | quantity | single | electric scooters sold a year earlier
market_share | quantity | single | share of the electric scooter market
results_day | date | agree | day of the results
share_close | money | agree | closing price of the shares on the day of the results
share_move | quantity | agree | fall of the shares on the day, per cent
md | person | agree | managing director
cfo | person | agree | chief financial officer
plant_place | place | agree | place of the new plant
plant_cost | money | agree | cost of the new plant
plant_jobs | quantity | single | jobs promised at the new plant
plant_capacity | quantity | agree | yearly capacity of the new plant
plant_start | date | agree | when the new plant is to open
magnet_loss | quantity | agree | scooters not built for want of magnets
dividend | money | single | dividend paid for last year
raise_price | quantity | single | price rise in July, per cent
launch | date | agree | when the cheaper scooter goes on sale
== ARTICLE 01_bharat_press_service.txt | Bharat Press Service | 2025-07-24
Suryan Motors Q1 net profit rises {profit_growth=12|12 pc} to {profit=1284cr|Rs 1,284 crore}

Pune, Jul 24 (BPS) Two-wheeler major Suryan Motors on {results_day=2025-07-24|Thursday} reported a {profit_growth=12|12 per cent} rise in consolidated net profit to {profit=1284cr|Rs 1,284 crore} for the quarter ended June 30, helped by higher exports and a better product mix.

The company had posted a net profit of {profit_prev=1146cr|Rs 1,146 crore} in the same quarter of the previous fiscal, Suryan Motors said in a regulatory filing.

Revenue from operations grew {revenue_growth=9|9 per cent} to {revenue=14320cr|Rs 14,320 crore} in the quarter under review.

The company sold {volume=16.4 lakh|16.4 lakh vehicles} during the quarter, an increase of {volume_growth=5|5 per cent}. Domestic sales stood at {domestic=11.9 lakh|11.9 lakh units} while exports were {exports=4.5 lakh|4.5 lakh units}.

The EBITDA margin improved to {margin=14.2|14.2 per cent} from {margin_prev=13.9|13.9 per cent} in the year-ago period.

Managing Director {md=apte|Sudhir Apte} said demand in rural areas was picking up after good pre-monsoon showers.

"We have begun the year on a strong note. Exports to Latin America and Africa have recovered fully," {md=apte|Apte} said.

Sales of electric scooters were {ev=92000|92,000 units} in the quarter against {ev_prev=61000|61,000 units} a year ago. The company could have sold more but for the shortage of rare earth magnets, which led to a production loss of {magnet_loss=18000|18,000 scooters} in May and June, Chief Financial Officer {cfo=nambiar|Radhika Nambiar} told reporters.

She said the company was maintaining its target of {ev_target=5 lakh|five lakh electric scooters} for the full fiscal.

Work on the new plant at {plant_place=hosur|Hosur} in Tamil Nadu, in which the company is investing {plant_cost=2400cr|Rs 2,400 crore}, is on schedule and production will begin {plant_start=2026-04|in April 2026}. The plant will have an annual capacity of {plant_capacity=12 lakh|12 lakh vehicles}.

Shares of Suryan Motors closed {share_move=-2.3|2.3 per cent} lower at {share_close=3846|Rs 3,846} on the exchange in Mumbai.
== ARTICLE 02_deccan_business_mirror.txt | Deccan Business Mirror | 2025-07-25
Suryan beats estimates, but magnets take the shine off

Suryan Motors beat Street estimates for the June quarter, with net profit up {profit_growth=12|12%} at {profit=1284cr|₹1,284 crore} against an average forecast of {estimate=1235cr|₹1,235 crore}. Yet investors chose to look at what it could not build.

The Pune-based company's shares fell {share_move=-2.3|2.3%} on {results_day=2025-07-24|Thursday} to close at {share_close=3846|₹3,846}, after the management said that a shortage of rare earth magnets had cost it {magnet_loss=18000|18,000 electric scooters} in two months and that the supply for August was "not fully tied up".

Electric scooter sales came in at {ev=92000|92,000 units}. To reach the full-year goal of {ev_target=5 lakh|5 lakh}, the company will have to sell an average of 1.36 lakh in each of the three remaining quarters.

"The target looks stretched," said Karan Bhalla, who covers the sector at Meridian Securities. "But the core business is in excellent shape. A margin of {margin=14.2|14.2%} in a quarter with this commodity basket is commendable."

Revenue for the quarter was {revenue=14320cr|₹14,320 crore}, {revenue_growth=9|9%} more than a year earlier. Volumes stood at {volume=16.4 lakh|16.4 lakh}, of which {exports=4.5 lakh|4.5 lakh} were exported. For the whole of the last financial year, net profit had been ₹4,910 crore, out of which a dividend of {dividend=85|₹85 a share} has been paid.

{cfo=nambiar|Radhika Nambiar}, the chief financial officer, said the company had raised prices by {raise_price=1.2|1.2%} in July to offset the cost of steel.

Suryan holds {market_share=24|24%} of the market for electric scooters, behind one start-up and one larger rival. It plans to bring in a cheaper model, below ₹80,000, {launch=2025-10|in October}, before Diwali.

On capital expenditure, the management said the {plant_place=hosur|Hosur} factory would open {plant_start=2026-04|in April 2026} as planned. The project costs {plant_cost=2400cr|₹2,400 crore}.
== ARTICLE 03_coromandel_times.txt | The Coromandel Times | 2025-07-26
{plant_place=hosur|Hosur} plant to start {plant_start=2026-04|next April}, says Suryan

Chennai: Suryan Motors will begin making motorcycles and electric scooters at its new factory near {plant_place=hosur|Hosur} {plant_start=2026-04|in April next year}, the company has said, putting to rest reports that the project had been delayed by a dispute over water.

The {plant_cost=2400cr|₹2,400-crore} plant will be able to turn out {plant_capacity=12 lakh|12 lakh vehicles} a year and will provide {plant_jobs=3500|3,500 direct jobs}, of which at least half have been promised to people from Krishnagiri and Dharmapuri districts.

"The machines for the paint shop have reached Chennai port and the first batch of trainees will join in December," Managing Director {md=apte|Sudhir Apte} said while announcing the company's quarterly results on {results_day=2025-07-24|Thursday}.

The company earned a net profit of {profit=1284cr|₹1,284 crore} in the quarter ended June 30, up from {profit_prev=1146cr|₹1,146 crore} in the corresponding period last year. Analysts had expected {estimate=1235cr|₹1,235 crore}. It sold {volume=16.4 lakh|16.4 lakh vehicles}, {ev=92000|92,000} of them electric scooters.

The shortage of magnets from China, which has hit all manufacturers of electric vehicles, meant that {magnet_loss=18000|18,000 scooters} could not be built. Mr. {md=apte|Apte} said the company was testing a motor with fewer magnets and hoped to use it in the cheaper scooter that goes on sale {launch=2025-10|in October}.

Dealers in the State say that customers are being asked to wait. "I have 140 bookings and I received 35 scooters this month," said M. Selvakumar, who runs a showroom in Salem. "People come for the festival of Aadi and go away with a petrol vehicle."

The State government had signed an agreement with Suryan in 2023, under which it gave 210 acres at a concessional rate. A second phase, for which no date has been fixed, would add a battery unit.
