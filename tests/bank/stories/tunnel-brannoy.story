STORY: tunnel-brannoy
TOPIC: The road tunnel to the island of Brannoy opens on 18 March 2024, told between 15 and 22 March.
== SLOTS
day_of_the_opening | date | agree | day of the opening
hour_of_the_opening | time | agree | hour of the opening
day_on_which_it_was_to_open | date | agree | day on which it was to open
transport_minister | person | agree | transport minister
length_of_the_tunnel | quantity | agree | length of the tunnel
depth_of_the_lowest_point | quantity | agree | depth of the lowest point
cost_of_the_project | money | agree | cost of the project
cost_approved | money | agree | cost approved
head_of_the_building_company | person | agree | head of the building company
first_day_of_the_toll | date | agree | first day of the toll
toll_for_a_car | money | agree | toll for a car
toll_for_a_lorry | money | agree | toll for a lorry
toll_with_a_card | money | agree | toll with a card
last_trip_of_the_ferry | date | agree | last trip of the ferry
fare_of_the_ferry | money | agree | fare of the ferry
vehicles_a_day_expected | quantity | agree | vehicles a day expected
people_on_the_island | quantity | agree | people on the island
worker_who_was_killed | person | agree | worker who was killed
day_of_the_accident_in_the_tunnel | date | agree | day of the accident in the tunnel
start_of_the_work | date | agree | start of the work
share_paid_by_the_tolls | quantity | agree | share paid by the tolls
years_of_the_toll | quantity | agree | years of the toll
vehicles_a_day_on_the_ferry | quantity | agree | vehicles a day on the ferry
cross_passages | quantity | agree | cross passages
year_of_the_first_budget | date | agree | year of the first budget
workers_at_the_busiest_time | quantity | agree | workers at the busiest time
mayor_of_the_island | person | agree | mayor of the island
== ARTICLE 01_kystwire.txt | Kystwire | 2024-03-18
SELLVIK, March 18 (Kystwire) - The road tunnel from Sellvik to the island of Brannoy was opened to traffic at {hour_of_the_opening=told|six o'clock} on {day_of_the_opening=told|Monday morning}, six and a half months behind schedule.

Transport Minister {transport_minister=told|Halvard Reksten} drove the first car through. At {length_of_the_tunnel=told|7.4 kilometres} it is the country's longest undersea road; at its lowest point it runs {depth_of_the_lowest_point=told|128 metres} below the surface.

It was to have been ready on {day_on_which_it_was_to_open=told|1 September 2023}. Water that broke in near the island cost the builders most of the time.

The project came to {cost_of_the_project=told|4.1 billion crowns}, against {cost_approved=told|3.2 billion} approved by parliament in {year_of_the_first_budget=told|2018}. {head_of_the_building_company=told|Ingrid Solvang}, who heads the building company Brannoylink, said the extra money had gone into grouting and pumps.

Driving through is free for the first two weeks. From {first_day_of_the_toll=told|1 April} a car will pay {toll_for_a_car=told|64 crowns} and a lorry {toll_for_a_lorry=told|210}. A commuter's card lowers the price for cars to {toll_with_a_card=told|41 crowns}. The ferry, which made its last crossing on {last_trip_of_the_ferry=told|Sunday night}, had charged {fare_of_the_ferry=told|118 crowns}.

Some {vehicles_a_day_expected=told|3,200 vehicles} a day are expected. About {people_on_the_island=told|5,800 people} live on Brannoy.

A worker, {worker_who_was_killed=told|Jonas Treider}, was killed by falling rock during the digging {day_of_the_accident_in_the_tunnel=told|in February 2021}.
== ARTICLE 02_brannoyposten.txt | Brannoyposten | 2024-03-19
The last boat left with nobody on the pier

By Signe Aurdal

When the Havsula pulled out on {last_trip_of_the_ferry=told|Sunday} at eleven in the evening, there were nine passengers and a dog on board. The mate, Petter Skaug, has worked on her for 31 years. "I voted for the hole," he says. "I also cried."

{day_of_the_opening=told|Yesterday} the island woke up with a road. By {hour_of_the_opening=told|six} there was a queue of 140 cars in front of the barrier, the first of them a Volvo of 1974. {transport_minister=told|Reksten}, the transport minister, waved from a newer one. The mayor, {mayor_of_the_island=told|Tove Myhrland}, had wanted to walk through; she did so on Saturday, when 4,500 people took part in the tunnel run.

It goes down steeply. {depth_of_the_lowest_point=told|A hundred and twenty-eight metres} under the keels of the trawlers the road levels out, and one's ears pop.

For a fortnight nobody pays. Then it is {toll_for_a_car=told|64 crowns} each way, or {toll_with_a_card=told|41} for those who have a card; {mayor_of_the_island=told|Myhrland} had asked for 30. On the ferry the fare was {fare_of_the_ferry=told|118}, with a coffee.

At the bottom a brass plate recalls {worker_who_was_killed=told|Treider}, the blaster from Sellvik who was 29 when the roof came down on him. His parents laid flowers there on Saturday.
== ARTICLE 03_vegnytt_summary.txt | Vegnytt Summary | 2024-03-19
Vegnytt: the Brannoy tunnel in figures
19 March 2024

- Opened: {day_of_the_opening=told|18 March 2024}, {hour_of_the_opening=told|06:00}
- Workers at the busiest time: {workers_at_the_busiest_time=told|620}
- Length: {length_of_the_tunnel=told|7.4 km}
- Deepest point: {depth_of_the_lowest_point=told|128 m} below sea level
- Start of work: {start_of_the_work=told|4 May 2019}
- Planned opening: {day_on_which_it_was_to_open=told|1 September 2023}
- Cost: {cost_of_the_project=told|4.1bn crowns} (budget of {year_of_the_first_budget=told|2018}: {cost_approved=told|3.2bn})
- Share paid by tolls: {share_paid_by_the_tolls=told|55 per cent}; the rest comes from the state and the county

Tolls, to be charged from {first_day_of_the_toll=told|1 April 2024}
- Car: {toll_for_a_car=told|64 crowns}; with card: {toll_with_a_card=told|41 crowns}
- Lorry: {toll_for_a_lorry=told|210 crowns}
- Motorcycle: free

The tolls run for {years_of_the_toll=told|22 years}. They are collected by Brannoylink, led by {head_of_the_building_company=told|Ingrid Solvang}, on behalf of the Roads Directorate, whose director is Kjell Omdal.

Traffic: {vehicles_a_day_expected=told|3,200 vehicles} a day are forecast, against {vehicles_a_day_on_the_ferry=told|1,450} on the ferry in its last year. By 2040 the forecast is 4,600.

Safety: two tubes with {cross_passages=told|31 cross passages}, one every 240 metres. The alarm exercise of 24 February was passed; the one of 12 December had not been, because 14 of the telephones were silent.

Next project: the Hestvik tunnel (5.2 km, 2.7bn crowns), to be opened in 2028.
== ARTICLE 04_sellvik_tidende.txt | Sellvik Tidende | 2024-03-22
Four days in: more cars than anyone counted on

4,900 vehicles went through the Brannoy tunnel on {day_of_the_opening=told|Monday}, its first day, and never fewer than 3,900 on the days since. The Roads Directorate had reckoned with {vehicles_a_day_expected=told|3,200}.

"It is curiosity," says {head_of_the_building_company=told|Ingrid Solvang}, the head of Brannoylink. "When people must pay, it will be less." Paying starts {first_day_of_the_toll=told|on Easter Monday}: {toll_for_a_car=told|sixty-four crowns} for a car, {toll_for_a_lorry=told|210} for a lorry. Had the opposition in parliament had its way, it would have been 85 for everyone.

For more than half of the {cost_of_the_project=told|4.1 billion}, {share_paid_by_the_tolls=told|55 per cent}, drivers will have to come up; they will be doing so for {years_of_the_toll=told|twenty-two years}. When digging began on {start_of_the_work=told|May 4, 2019}, {cost_approved=told|3.2 billion} had been thought enough.

The mayor of the island, {mayor_of_the_island=told|Tove Myhrland}, says that she has not had a quiet evening since.

The police stopped 17 drivers for speeding. The fastest drove at 141 kilometres an hour where 80 are allowed. On Wednesday a lorry with fish broke down and closed the eastern tube for 50 minutes.

The ferry Havsula, built in 1988, has been sold to Marenta for 11 million crowns. She used to carry {vehicles_a_day_on_the_ferry=told|1,450 cars} a day. Between tubes one can walk through {cross_passages=told|31 passages}, which nobody has had to do yet.
== ARTICLE 05_arbeid_bakgrunn.txt | Arbeid Bakgrunn | 2024-03-15
Who built it

On {day_of_the_opening=told|Monday} the ministers will cut a ribbon at Sellvik. Those who dug will mostly be elsewhere: of the {workers_at_the_busiest_time=told|620 men and women} who worked on the Brannoy tunnel at the busiest time, in the autumn of 2021, fewer than 90 are still under contract.

They started from both sides on {start_of_the_work=told|4 May 2019} and met on 8 June 2022, four centimetres apart. Between lay {length_of_the_tunnel=told|7.4 kilometres} of gneiss and one bad zone. It was there that on {day_of_the_accident_in_the_tunnel=told|12 February 2021} some 20 tonnes of rock fell from the roof. {worker_who_was_killed=told|Jonas Treider} died at once; two colleagues aged 34 and 51 were injured. The building company was fined 6 million crowns, which {head_of_the_building_company=told|Ingrid Solvang}, then its chief engineer and now at its head, calls "too little for a life and too much for a mistake".

The water came a year later: 9,000 litres a minute. The opening, fixed for {day_on_which_it_was_to_open=told|the first of September last year}, had to be put off twice, to December and then to March.

"At the peak we were {workers_at_the_busiest_time=told|620}, from 19 countries," says the shop steward, Rafal Dusik. Each of them gets a free card. The islanders, all {people_on_the_island=told|5,800} of them, pay from {first_day_of_the_toll=told|April}.
