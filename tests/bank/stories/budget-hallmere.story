STORY: budget-hallmere
TOPIC: The council of Hallmere adopts its budget on 17 December 2025, told between that day and 22 January.
== SLOTS
day_of_the_vote | date | agree | day of the vote
votes_for_the_budget | score | agree | votes for the budget
abstentions | quantity | agree | abstentions
hours_of_the_sitting | quantity | agree | hours of the sitting
spending_in_the_budget | money | agree | spending in the budget
growth_of_the_spending | quantity | agree | growth of the spending
gap_in_the_budget | money | agree | gap in the budget
gap_expected_for_the_following_year | money | agree | gap expected for the following year
rise_of_the_property_tax | quantity | agree | rise of the property tax
rise_of_the_property_tax_first_proposed | quantity | agree | rise of the property tax first proposed
money_from_the_reserves | money | agree | money from the reserves
reserves_left | money | agree | reserves left
least_reserves_allowed | money | agree | least reserves allowed
seats_of_the_liberals | quantity | agree | seats of the Liberals
amendments_tabled | quantity | agree | amendments tabled
amendments_accepted | quantity | agree | amendments accepted
cost_of_the_baths_a_year | money | agree | cost of the baths a year
bus_fare_until_now | money | agree | bus fare until now
bus_fare_from_february | money | agree | bus fare from February
day_the_new_fare_begins | date | agree | day the new fare begins
money_invested | money | agree | money invested
money_for_the_tram | money | agree | money for the tram
rise_of_the_tax_for_an_average_household | money | agree | rise of the tax for an average household
year_of_the_budget | date | agree | year of the budget
year_of_the_gap_that_follows | date | agree | year of the gap that follows
year_of_the_previous_budget | date | agree | year of the previous budget
closing_of_the_library | date | agree | closing of the library
day_of_the_approval_by_the_commissioner | date | agree | day of the approval by the commissioner
mayor | person | agree | mayor
leader_of_the_liberals | person | agree | leader of the Liberals
leader_of_the_opposition | person | agree | leader of the opposition
treasurer | person | agree | treasurer
councillor_who_saved_the_baths | person | agree | councillor who saved the baths
regional_commissioner | person | agree | regional commissioner
street_of_the_baths | place | agree | street of the baths
== ARTICLE 01_city_wire.txt | City Wire | 2025-12-17
HALLMERE, Dec 17 (City Wire) - After a sitting of {hours_of_the_sitting=told|eleven hours} the city council of Hallmere adopted the budget for {year_of_the_budget=told|2026} in the early hours of {day_of_the_vote=told|Wednesday} by {votes_for_the_budget=told|38 votes to 29}, with {abstentions=told|four abstentions}.

The city will spend {spending_in_the_budget=told|£1.27 billion} {year_of_the_budget=told|next year}, {growth_of_the_spending=told|3.5 per cent} more than in {year_of_the_previous_budget=told|2025}. The gap of {gap_in_the_budget=told|£46 million} is closed by a rise of the property tax of {rise_of_the_property_tax=told|4.9 per cent}, and by {money_from_the_reserves=told|£18 million} from the reserves.

Mayor {mayor=told|Imogen Thornley} had proposed a rise of {rise_of_the_property_tax_first_proposed=told|6.2 per cent}. It was lowered by an amendment of the Liberal group, led by {leader_of_the_liberals=told|Marcus Pellew}, without whose {seats_of_the_liberals=told|nine seats} the mayor has no majority.

Of {amendments_tabled=told|112 amendments} the council accepted {amendments_accepted=told|17}. One of them saves the swimming baths in {street_of_the_baths=told|Corley Road}, which were to be closed on 31 March. It costs {cost_of_the_baths_a_year=told|£1.1 million} a year.

The library of Eastfield will be shut as planned. Fares on the city's buses go up from {bus_fare_until_now=told|£1.80} to {bus_fare_from_february=told|£2.10}.

"Nobody got what he wanted, and so it is a good budget," said {mayor=told|Thornley}. The leader of the opposition, {leader_of_the_opposition=told|Rufus Gaunt}, called it "a Christmas tree paid with the children's money".
== ARTICLE 02_hallmere_argus.txt | Hallmere Argus | 2025-12-17
Baths saved, bus dearer: what the night brought

- The vote: {votes_for_the_budget=told|38} for, {votes_for_the_budget=told|29} against, {abstentions=told|4} abstained
- Spending: {spending_in_the_budget=told|£1.27bn} ({growth_of_the_spending=told|+3.5%})
- Investment: {money_invested=told|£214m}, of which {money_for_the_tram=told|£62m} for the tram to the docks
- Property tax: {rise_of_the_property_tax=told|+4.9%}. For an average house that makes {rise_of_the_tax_for_an_average_household=told|£71} a year
- From the reserves: {money_from_the_reserves=told|£18m}; {reserves_left=told|£53m} will be left
- Bus ticket: {bus_fare_from_february=told|£2.10}, from {day_the_new_fare_begins=told|1 February}
- Corley Road baths: stay open; the council put {cost_of_the_baths_a_year=told|£1.1m} into the plan
- Eastfield library: closes on {closing_of_the_library=told|30 June}
- Police horses: seven go; the stable is sold
- Staff: 140 posts will not be filled again; none is cut

The amendments: {amendments_tabled=told|112} were tabled, {amendments_accepted=told|17} carried. The longest debate, one hour and fifty minutes, was that about the horses.

The gallery had to be cleared once, at 9.40 p.m., when people from Eastfield sang.

The hole of {year_of_the_gap_that_follows=told|2027} is already known. Treasurer {treasurer=told|Philippa Amery} puts it at {gap_expected_for_the_following_year=told|£58m}. For this budget it had been {gap_in_the_budget=told|£46m}.

Last year the budget was adopted by 40 to 28, on 11 December, after six hours.
== ARTICLE 03_argus_portrait.txt | Argus Portrait | 2025-12-20
The man with {seats_of_the_liberals=told|nine seats}

By Dominic Sayle

At ten past one on {day_of_the_vote=told|Wednesday morning} {leader_of_the_liberals=told|Marcus Pellew} ate a banana. Then he rose and took one point three off the city's tax rise, which is more than most people do at that hour.

{leader_of_the_liberals=told|Pellew}, 44, a vet, has led the Liberals in Hallmere since 2022. There are {seats_of_the_liberals=told|nine} of them in a council of 71. {mayor=told|Imogen Thornley}, the mayor, needs 36 for a majority; her own people are 29.

The figure was found, he says, on the Sunday before, in her kitchen. She wanted {rise_of_the_property_tax_first_proposed=told|6.2}, he wanted 4. "At {rise_of_the_property_tax=told|4.9} her dog bit me." The price was that he stopped asking for the library. The baths at {street_of_the_baths=told|Corley Road}, where his three daughters learned to swim, were not part of the deal: the amendment was brought in by a Green, {councillor_who_saved_the_baths=told|Sunita Oyewole}, and supported by 51.

{treasurer=told|Amery}, the treasurer, who sat through all {hours_of_the_sitting=told|eleven hours}, is not amused. The {money_from_the_reserves=told|eighteen million} from the reserves, she says, can be spent once. {leader_of_the_opposition=told|Gaunt}, on the other side, offers {leader_of_the_liberals=told|Pellew} a seat in a different coalition nearly every week.

The average household pays {rise_of_the_tax_for_an_average_household=told|71 pounds} more. His own, he reckons, 95.
== ARTICLE 04_city_wire_january.txt | City Wire January | 2026-01-15
HALLMERE, Jan 15 (City Wire) - The budget of Hallmere can come into force: the regional commissioner, {regional_commissioner=told|Howard Wynyard}, approved it on {day_of_the_approval_by_the_commissioner=told|Wednesday}, four weeks after the council vote.

He attached two conditions. The reserves, from which {money_from_the_reserves=told|£18 million} are taken {year_of_the_budget=told|this year}, may not fall below {least_reserves_allowed=told|£50 million}, and by 30 September the city must say how it will close the gap of {gap_expected_for_the_following_year=told|£58 million} that it expects for {year_of_the_gap_that_follows=told|2027}.

{mayor=told|Imogen Thornley}, the mayor, said that she could live with both. Treasurer {treasurer=told|Philippa Amery} had warned of the first.

The budget of {spending_in_the_budget=told|£1.27 billion} was adopted {day_of_the_vote=told|on December 17} with the votes of the mayor's party and the Liberals. Property tax rises by {rise_of_the_property_tax=told|4.9 per cent}; the bills will be sent out in March. From {day_the_new_fare_begins=told|the first of next month} a ride on the bus costs {bus_fare_from_february=told|£2.10} instead of {bus_fare_until_now=told|£1.80}.

In Eastfield 6,300 people have signed a petition for the library, which is due to close {closing_of_the_library=told|at the end of June}. {councillor_who_saved_the_baths=told|Sunita Oyewole}, the Green councillor who saved the {street_of_the_baths=told|Corley Road} baths, wants to bring it before the council on 26 February.
== ARTICLE 05_tram_gazette.txt | Tram Gazette | 2026-01-22
Docks line: {money_for_the_tram=told|62 million} and a question mark

For the second year running the tram to the docks is the largest single investment in Hallmere's budget. {money_for_the_tram=told|Sixty-two million pounds} of the {money_invested=told|214 million} that the city invests {year_of_the_budget=told|this year} are meant for it; in {year_of_the_previous_budget=told|2025} it had been 48.

The line (5.6 kilometres, nine stops) shall open in autumn 2028. The bridge over the Lode alone costs 31 million. It was put out to tender on 12 January; bids must be in by 10 April.

The question mark comes from the commissioner. {regional_commissioner=told|Wynyard}'s approval, given {day_of_the_approval_by_the_commissioner=told|on Wednesday of last week}, insists on reserves of {least_reserves_allowed=told|at least 50 million}. After {year_of_the_budget=told|this year} {reserves_left=told|53 million} remain. "One flood and the tram stands," says {leader_of_the_opposition=told|Rufus Gaunt}, who leads the opposition and voted against the {spending_in_the_budget=told|1.27 billion} as a whole, but for the line.

Ridership is the better news: 31 million journeys in 2025, of which 12 million by tram. That the bus fare goes up by 30 pence {day_the_new_fare_begins=told|on 1 February} will cost some 400,000 of them, the transport office believes.

A first section of 2.3 kilometres could be used from the end of 2027.
