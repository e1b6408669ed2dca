STORY: visit-tavrania
TOPIC: The president of Bassora pays a state visit to Tavrania in June 2025 and a return visit is prepared, told between June and November 2025.
== SLOTS
day_of_the_talks_and_the_signing | date | agree | day of the talks and the signing
day_of_the_arrival | date | agree | day of the arrival
day_of_the_departure | date | agree | day of the departure
day_the_embassy_was_opened | date | agree | day the embassy was opened
agreements_signed | quantity | agree | agreements signed
minutes_of_talks_in_private | quantity | agree | minutes of talks in private
wheat_a_year | quantity | agree | wheat a year
last_year_of_the_wheat_deliveries | date | agree | last year of the wheat deliveries
loan_for_the_harbour | money | agree | loan for the harbour
trade_in_the_last_year | money | agree | trade in the last year
year_of_the_trade_figure | date | agree | year of the trade figure
growth_of_the_trade | quantity | agree | growth of the trade
goal_for_the_trade | money | agree | goal for the trade
year_of_the_goal_for_the_trade | date | agree | year of the goal for the trade
year_of_the_visit_of_a_tavranian_president | date | agree | year of the visit of a Tavranian president
return_visit | date | agree | return visit
number_of_the_next_session_of_the_commission | ordinal | agree | number of the next session of the commission
scholarships_until_now | quantity | agree | scholarships until now
scholarships_from_now_on | quantity | agree | scholarships from now on
session_of_the_joint_commission | date | agree | session of the Joint Commission
length_of_the_visit | quantity | agree | length of the visit
arrest_of_the_journalist | date | agree | arrest of the journalist
president_of_the_host_country | person | agree | president of the host country
visiting_president | person | agree | visiting president
minister_of_agriculture_of_the_hosts | person | agree | minister of agriculture of the hosts
minister_of_agriculture_of_the_guests | person | agree | minister of agriculture of the guests
ambassador | person | agree | ambassador
journalist_in_prison | person | agree | journalist in prison
harbour_that_is_extended | place | agree | harbour that is extended
== ARTICLE 01_tavpress.txt | Tavpress | 2025-06-11
LEMNIK, June 11 (TavPress) - President {president_of_the_host_country=told|Oswin Ristoff} of Tavrania and his guest, President {visiting_president=told|Amina Nkansa} of Bassora, witnessed the signing of {agreements_signed=told|seven agreements} in the Amber Hall on {day_of_the_talks_and_the_signing=told|Wednesday}.

{visiting_president=told|Nkansa} had arrived {day_of_the_arrival=told|on Tuesday evening} for a state visit of {length_of_the_visit=told|three days}, the first by a head of state of Bassora. The two presidents first talked for {minutes_of_talks_in_private=told|40 minutes} in private and then with their delegations for two hours.

The most important paper provides for the delivery of {wheat_a_year=told|300,000 tonnes of wheat} a year until {last_year_of_the_wheat_deliveries=told|2030}. It was signed by the ministers of agriculture, {minister_of_agriculture_of_the_hosts=told|Tilda Helmsen} and {minister_of_agriculture_of_the_guests=told|Kwabena Obasi}. Under another, Tavrania lends Bassora {loan_for_the_harbour=told|€150 million} for the harbour of {harbour_that_is_extended=told|Port Amali}.

Trade between the two countries grew to {trade_in_the_last_year=told|€640 million} {year_of_the_trade_figure=told|last year}, {growth_of_the_trade=told|22 per cent} more than in 2023. "{goal_for_the_trade=told|A billion} is within reach," {president_of_the_host_country=told|Ristoff} said.

On {day_the_embassy_was_opened=told|Thursday} the guest is to speak in parliament and to open an embassy in Karl Street. She flies home {day_of_the_departure=told|on Friday morning}.

A Tavranian president visited Bassora in {year_of_the_visit_of_a_tavranian_president=told|1998}. Prime Minister Jorun Faldt was there in March.
== ARTICLE 02_bassora_statehouse.txt | Bassora Statehouse | 2025-06-13
State House of Bassora: joint statement on the State Visit to Tavrania
13 June 2025

1. At the invitation of His Excellency {president_of_the_host_country=told|Oswin Ristoff}, President of the Republic of Tavrania, Her Excellency {visiting_president=told|Amina Nkansa}, President of Bassora, paid a State Visit to Tavrania from {day_of_the_arrival=told|10} to {day_of_the_departure=told|13 June 2025}.

2. On {day_of_the_talks_and_the_signing=told|11 June} the two Presidents held talks in Lemnik, after which {agreements_signed=told|seven agreements} were signed. They welcomed the agreement on wheat ({wheat_a_year=told|300,000 tonnes} annually up to {last_year_of_the_wheat_deliveries=told|the year 2030}) and the loan of {loan_for_the_harbour=told|150 million euros} for the extension of {harbour_that_is_extended=told|Port Amali}.

3. They noted that trade had reached {trade_in_the_last_year=told|640 million euros} in {year_of_the_trade_figure=told|2024} and agreed to raise it to {goal_for_the_trade=told|one billion} by {year_of_the_goal_for_the_trade=told|2028}.

4. On {day_the_embassy_was_opened=told|12 June} President {visiting_president=told|Nkansa} inaugurated the Embassy of Bassora in Lemnik, which will be headed by Ambassador {ambassador=told|Efua Adansi}, and addressed the National Assembly.

5. The number of scholarships for students from Bassora will be increased from {scholarships_until_now=told|45} to {scholarships_from_now_on=told|120}.

6. President {visiting_president=told|Nkansa} invited President {president_of_the_host_country=told|Ristoff} to pay a return visit in {return_visit=told|February 2026}. The invitation was accepted with pleasure.

7. The Joint Commission will hold its {number_of_the_next_session_of_the_commission=told|fourth session} in {harbour_that_is_extended=told|Port Amali} in {session_of_the_joint_commission=told|November}.
== ARTICLE 03_lemniker_abend.txt | Lemniker Abend | 2025-06-13
{length_of_the_visit=told|Three days} in yellow

By Corvin Thalberg

She wore yellow when she got out of the plane {day_of_the_arrival=told|on Tuesday evening}, yellow at the banquet and yellow when she climbed the steps again {day_of_the_departure=told|this morning}. In between {visiting_president=told|Amina Nkansa} did what presidents do. She laid a wreath, she planted a lime tree, and she looked on as ministers put their names under {agreements_signed=told|seven} leather folders.

The folder that counts is the thickest. Every year {wheat_a_year=told|three hundred thousand tonnes} of our wheat will go south, says {minister_of_agriculture_of_the_hosts=told|Helmsen}, the minister of agriculture; that is one eighth of the harvest. Her colleague {minister_of_agriculture_of_the_guests=told|Obasi} had come for 500,000.

At noon {day_the_embassy_was_opened=told|on Thursday} the flag of Bassora went up in Karl Street, over a house where until 2019 there was a dentist. {ambassador=told|Efua Adansi}, 41, is the ambassador; so far her country had been represented from Brussels.

In parliament 11 of 180 seats stayed empty. The speech took 25 minutes, and there was applause nine times, though not from the Greens, who had wanted to hear about the journalist {journalist_in_prison=told|Lamine Sowah}. He has been in prison since {arrest_of_the_journalist=told|August 2023}. {president_of_the_host_country=told|Ristoff} did raise the case, his office says, when the two were alone {minutes_of_talks_in_private=told|for forty minutes}.

He will see for himself: {return_visit=told|next February} it is his turn.
== ARTICLE 04_port_amali_courier.txt | Port Amali Courier | 2025-06-16
What is in the {agreements_signed=told|seven papers}?

Madam President is back, and with her {agreements_signed=told|seven agreements}. The Courier has read five of them.

THE WHEAT. Bassora buys {wheat_a_year=told|300,000 tonnes} in each year from 2026 to {last_year_of_the_wheat_deliveries=told|2030}. Last year it imported 1.1 million in all, of which 90,000 came from Tavrania. The price is fixed every quarter. {minister_of_agriculture_of_the_guests=told|Kwabena Obasi} put his signature to it for us.

THE PORT. {loan_for_the_harbour=told|150 million euros} at 2.5 per cent, to be paid back in 18 years. The extension of {harbour_that_is_extended=told|Port Amali} costs 410 million. Where the other 260 million are to come from the paper does not say.

STUDENTS. {scholarships_from_now_on=told|A hundred and twenty scholarships} instead of {scholarships_until_now=told|45}. Twenty are for nurses.

FLIGHTS. From 26 October Tavair will fly twice a week to {harbour_that_is_extended=told|Port Amali}.

TRADE. "{goal_for_the_trade=told|One billion euros} by {year_of_the_goal_for_the_trade=told|2028}." It was {trade_in_the_last_year=told|640 million} in {year_of_the_trade_figure=told|2024}, a rise of {growth_of_the_trade=told|22 per cent}, most of which was the price of cocoa.

Not in the papers: {journalist_in_prison=told|Lamine Sowah}, our colleague at the Tribune, who was arrested in {arrest_of_the_journalist=told|August two years ago}.
== ARTICLE 05_tavpress_november.txt | Tavpress November | 2025-11-20
PORT AMALI, Nov 20 (TavPress) - Tavrania and Bassora prepare the visit of President {president_of_the_host_country=told|Oswin Ristoff}, which has been fixed for {return_visit=told|18 to 20 February}, the co-chairs of the Joint Commission said here on {session_of_the_joint_commission=told|Thursday} at the end of its {number_of_the_next_session_of_the_commission=told|fourth session}.

{president_of_the_host_country=told|Ristoff} will be accompanied by 50 business people. In {day_of_the_talks_and_the_signing=told|June}, when President {visiting_president=told|Amina Nkansa} was received in Lemnik and {agreements_signed=told|seven documents} were signed, she had 35 with her.

Of the {wheat_a_year=told|300,000 tonnes of wheat} to be supplied every year the first 40,000 will be loaded on 12 January, according to {minister_of_agriculture_of_the_hosts=told|Tilda Helmsen}, the Tavranian minister of agriculture. Of the {loan_for_the_harbour=told|€150 million} that Tavrania lends for the port a third has been paid out.

In the first nine months of 2025 trade amounted to €520 million. In the whole of {year_of_the_trade_figure=told|2024} it had come to {trade_in_the_last_year=told|€640 million}.

{scholarships_from_now_on=told|120 students} began their courses in September, Ambassador {ambassador=told|Efua Adansi} said. The Joint Commission will meet again in Lemnik in the autumn of 2026.

The journalist {journalist_in_prison=told|Lamine Sowah} was released on 3 November after more than two years in prison. Tavrania's foreign ministry welcomed it.

The last visit to Bassora of a Tavranian head of state was in {year_of_the_visit_of_a_tavranian_president=told|1998}.
