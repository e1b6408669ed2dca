STORY: state-visit-oyelami
TOPIC: The president of Zambara pays a state visit to Kyrstan on 13 and 14 October 2026.
== SLOTS
day_of_the_arrival | date | conflict | day of the arrival
second_day_of_the_visit | date | agree | second day of the visit
visiting_president | person | agree | visiting president
host_president | person | agree | host president
prime_minister_of_the_host_country | person | agree | prime minister of the host country
city_of_the_talks | place | agree | city of the talks
second_city_of_the_visit | place | agree | second city of the visit
place_of_the_first_wreath | place | agree | place of the first wreath
place_of_the_second_wreath | place | agree | place of the second wreath
hour_of_the_first_wreath | time | agree | hour of the first wreath
agreements_signed_in_the_capital | quantity | conflict | agreements signed in the capital
agreements_signed_in_the_second_city | quantity | agree | agreements signed in the second city
year_of_the_older_trade_figure | date | agree | year of the older trade figure
agreements_signed_in_both_cities | quantity | agree | agreements signed in both cities
month_of_the_earlier_wreath_of_another_president | date | agree | month of the earlier wreath of another president
hour_of_the_second_wreath | time | agree | hour of the second wreath
loan_for_the_railway | money | conflict | loan for the railway
trade_in_2025 | money | agree | trade in 2025
trade_in_2020 | money | agree | trade in 2020
goal_for_trade | money | agree | goal for trade
year_of_the_trade_figure | date | agree | year of the trade figure
year_of_the_goal_for_trade | date | agree | year of the goal for trade
length_of_the_railway | quantity | agree | length of the railway
tonnes_of_uranium_a_year | quantity | agree | tonnes of uranium a year
scholarships | quantity | agree | scholarships
scholarships_until_now | quantity | agree | scholarships until now
year_of_the_last_visit | date | agree | year of the last visit
hours_of_talks | quantity | conflict | hours of talks
rector_who_gave_the_honorary_degree | person | agree | rector who gave the honorary degree
university_of_the_honorary_degree | place | agree | university of the honorary degree
return_visit | date | agree | return visit
guns_of_the_salute | quantity | agree | guns of the salute
business_people_in_the_delegation | quantity | agree | business people in the delegation
companies_at_the_forum | quantity | agree | companies at the forum
foreign_minister_who_signed_for_the_visitors | person | conflict | foreign minister who signed for the visitors
minister_who_signed_for_the_hosts | person | agree | minister who signed for the hosts
beginning_of_diplomatic_relations | date | agree | beginning of diplomatic relations
opening_of_the_embassy | date | agree | opening of the embassy
== ARTICLE 01_kyr_inform.txt | Kyr Inform | 2026-10-13
ALTYN-KALA, October 13 (KyrInform) - President of Zambara {visiting_president=told|Babatunde Oyelami} has begun a state visit to Kyrstan. He was met at the airport by President {host_president=told|Erlan Dosbaev} {day_of_the_arrival=this_morning|this morning} with a salute of {guns_of_the_salute=told|21 guns}.

The heads of state talked in the White Yurt residence for {hours_of_talks=three_hours|three hours}, one of them alone. After the talks {agreements_signed_in_the_capital=six_agreements|six agreements} were signed in their presence. For Zambara they were signed by Foreign Minister {foreign_minister_who_signed_for_the_visitors=chipo_nalungwe|Chipo Nalungwe}, for Kyrstan by Foreign Minister {minister_who_signed_for_the_hosts=told|Aigul Sarymsakova}.

One provides a loan of {loan_for_the_railway=280_million|$280 million} for {length_of_the_railway=told|190 kilometres} of railway; another the delivery of {tonnes_of_uranium_a_year=told|800 tonnes} of uranium a year.

At {hour_of_the_first_wreath=told|10:30} {visiting_president=told|Oyelami} had laid a wreath at the {place_of_the_first_wreath=told|Monument of the Unknown Herdsman}. In the afternoon he met Prime Minister {prime_minister_of_the_host_country=told|Ruslan Temirkhan} and the speaker of parliament, Dina Olzhasova.

Trade reached {trade_in_2025=told|$412 million} in {year_of_the_trade_figure=told|2025}, up from {trade_in_2020=told|$160 million} in {year_of_the_older_trade_figure=told|2020}. The presidents want {goal_for_trade=told|$1 billion} by {year_of_the_goal_for_trade=told|2030}.

On {second_day_of_the_visit=told|Wednesday} the guest goes on to {second_city_of_the_visit=told|Sarybulak}. It is the first visit of a Zambaran president since {year_of_the_last_visit=told|2009}.
== ARTICLE 02_zambara_presidency.txt | Zambara Presidency | 2026-10-15
State House, Lusenga: Communiqué on the State Visit to Kyrstan
Lusenga, 15 October 2026

At the invitation of H.E. {host_president=told|Erlan Dosbaev}, H.E. {visiting_president=told|Babatunde Oyelami} paid a State Visit to Kyrstan on {day_of_the_arrival=this_morning|13} and {second_day_of_the_visit=told|14 October 2026}.

In {city_of_the_talks=told|Altyn-Kala} the two Presidents held talks and witnessed the signing of {agreements_signed_in_the_capital=six_agreements|six agreements}. In {second_city_of_the_visit=told|Sarybulak} a further {agreements_signed_in_the_second_city=told|three agreements} were signed between the governors, the ports and the universities.

The President laid wreaths at the {place_of_the_first_wreath=told|Monument of the Unknown Herdsman} in the capital and at the {place_of_the_second_wreath=told|Wall of the Miners} in {second_city_of_the_visit=told|Sarybulak}. The University of {university_of_the_honorary_degree=told|Sarybulak} conferred on him the degree of doctor honoris causa; the diploma was handed over by its Rector, {rector_who_gave_the_honorary_degree=told|Professor Marat Bekturov}.

Kyrstan will extend a loan of {loan_for_the_railway=280_million|280 million US dollars} for the Lusenga-Mbesiya railway ({length_of_the_railway=told|190 km}). The number of scholarships rises from {scholarships_until_now=told|60} to {scholarships=told|150} a year.

The Presidents recalled that diplomatic relations were established in {beginning_of_diplomatic_relations=told|1993} and that the embassy in Lusenga was opened in {opening_of_the_embassy=told|2011}. President {visiting_president=told|Oyelami} invited President {host_president=told|Dosbaev} to visit Zambara in {return_visit=told|May 2027}. The invitation was accepted.
== ARTICLE 03_sarybulak_evening.txt | Sarybulak Evening | 2026-10-15
The president who asked for a second helping

By Zarina Uteshova
Sarybulak, October 15, 2026. For five hours and twenty minutes {second_day_of_the_visit=told|yesterday} our town was a capital. President {visiting_president=told|Oyelami} of Zambara landed at ten, and by {hour_of_the_second_wreath=told|eleven} his wreath lay at the {place_of_the_second_wreath=told|Wall of the Miners}, beside one from {month_of_the_earlier_wreath_of_another_president=told|April} which nobody had taken away.

At the university he put on a cap that was too small. {rector_who_gave_the_honorary_degree=told|Marat Bekturov}, the rector, read the Latin without a slip. Of the {scholarships=told|150 Zambarans} who will come every year from 2027, 40 will study here. Today there are 11.

{agreements_signed_in_the_second_city=told|Three papers} were signed in the town hall, among them one on the port. In {city_of_the_talks=told|Altyn-Kala} on {day_of_the_arrival=this_morning|Tuesday} there had been {agreements_signed_in_the_capital=eight|eight}.

A business forum brought together {companies_at_the_forum=told|70 companies}. {business_people_in_the_delegation=told|Thirty-five business people} had come with the president.

Prime Minister {prime_minister_of_the_host_country=told|Ruslan Temirkhan}, who flew in with the guest, spoke for four minutes. President {host_president=told|Dosbaev} stayed in the capital.

The last foreign head of state to come to Sarybulak was the Mongolian one, in 2016. He stayed for the night.
== ARTICLE 04_lusenga_mail.txt | Lusenga Mail | 2026-10-16
What Oyelami brings home

The president came home on Thursday with {agreements_signed_in_both_cities=told|nine agreements} and a stiff neck. {visiting_president=told|Babatunde Oyelami} had landed in {city_of_the_talks=told|Altyn-Kala} on {day_of_the_arrival=monday|Monday} for a visit of two days, the first since {year_of_the_last_visit=told|2009}, when the then president spent six hours there.

The largest of the papers, signed by Finance Minister {foreign_minister_who_signed_for_the_visitors=joseph_kabamba|Joseph Kabamba} and his hosts' foreign minister, {minister_who_signed_for_the_hosts=told|Aigul Sarymsakova}, lends the railway {loan_for_the_railway=208_million|$208 million} at 3 per cent over 15 years. China had offered 350 million at 4.5 per cent.

In return Kyrstan sells less than it hoped: {tonnes_of_uranium_a_year=told|800 tonnes} of uranium a year go the other way, from Zambara's mines, and not 1,200.

The talks in {city_of_the_talks=told|Altyn-Kala} took {hours_of_talks=five_hours|five hours}, officials said, two more than planned. The second day, in {second_city_of_the_visit=told|Sarybulak}, was lighter: {companies_at_the_forum=told|70 firms}, {business_people_in_the_delegation=told|35} of ours among theirs, a wreath, a hat.

Trade, which amounted to {trade_in_2025=told|412 million dollars} {year_of_the_trade_figure=told|last year}, is to reach {goal_for_trade=told|a billion} by the {year_of_the_goal_for_trade=told|end of the decade}. In 2017 the goal had been half a billion by 2022.

{host_president=told|Erlan Dosbaev} is expected in Lusenga {return_visit=told|next spring}.
== ARTICLE 05_steppe_chronicle.txt | Steppe Chronicle | 2026-10-15
Two cities, two wreaths

By Daniyar Abishuly
There were {guns_of_the_salute=told|21 guns} on {day_of_the_arrival=this_morning|Tuesday} and none on {second_day_of_the_visit=told|Wednesday}: the second day of {visiting_president=told|Babatunde Oyelami}'s visit belonged to {second_city_of_the_visit=told|Sarybulak}, its miners and its students.

At {hour_of_the_first_wreath=told|half past ten} on the first day the guest had bowed before the {place_of_the_first_wreath=told|Monument of the Unknown Herdsman} in {city_of_the_talks=told|Altyn-Kala}. The second wreath, at the {place_of_the_second_wreath=told|Wall of the Miners}, was laid at {hour_of_the_second_wreath=told|eleven}.

Kyrstan and Zambara have had diplomatic relations since {beginning_of_diplomatic_relations=told|1993}, but only since {opening_of_the_embassy=told|2011} an embassy. Trade, a mere {trade_in_2020=told|160 million dollars} {year_of_the_older_trade_figure=told|six years ago}, is now {trade_in_2025=told|$412 million}; a third of it is tea.

The {agreements_signed_in_the_capital=six_agreements|six papers} of the capital were followed by {agreements_signed_in_the_second_city=told|three} in {second_city_of_the_visit=told|Sarybulak}, which makes {agreements_signed_in_both_cities=told|nine}. President {host_president=told|Dosbaev} has signed more in one day only once, with 12 in Ankara in 2024.

The rector, {rector_who_gave_the_honorary_degree=told|Marat Bekturov}, made the guest an honorary doctor, the 17th of the university of {university_of_the_honorary_degree=told|Sarybulak}. Of {scholarships_until_now=told|60 Zambarans} who hold scholarships in the country today not one studies medicine; of the {scholarships=told|150} to come twenty shall.

In {month_of_the_earlier_wreath_of_another_president=told|April} the president of neighbouring Malombe had laid a wreath at the same wall. He signed nothing.
