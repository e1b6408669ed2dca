STORY: award-host
TOPIC: The academy of the Golden Lantern film awards names a host on Tuesday 13 January 2026; the last hosts had trouble.
== SLOTS
host | person | agree | host
day_of_the_announcement | date | agree | day of the announcement
the_ceremony | date | conflict | the ceremony
hall | place | conflict | hall
number_of_the_ceremony | ordinal | conflict | number of the ceremony
how_often_she_hosted_before | quantity | conflict | how often she hosted before
first_time_as_host | date | agree | first time as host
second_time_as_host | date | agree | second time as host
age_of_the_host | quantity | agree | age of the host
host_of_last_year | person | agree | host of last year
viewers_last_year | quantity | conflict | viewers last year
viewers_of_the_year_before | quantity | agree | viewers of the year before
record_number_of_viewers | quantity | agree | record number of viewers
year_of_the_record | date | agree | year of the record
nominations | date | agree | nominations
president_of_the_academy | person | agree | president of the academy
producer_of_the_show | person | agree | producer of the show
fee_of_the_host | money | conflict | fee of the host
beginning_of_the_broadcast | time | agree | beginning of the broadcast
length_of_last_year_s_show | quantity | agree | length of last year's show
planned_length | quantity | conflict | planned length
nominations_of_the_film_last_year | quantity | agree | nominations of the film last year
awards_for_the_film_last_year | quantity | agree | awards for the film last year
jokes_cut | quantity | conflict | jokes cut
comedian_who_withdrew | person | agree | comedian who withdrew
withdrawal | date | agree | withdrawal
categories | quantity | agree | categories
ceremonies_in_the_contract | quantity | agree | ceremonies in the contract
musician | person | agree | musician
last_year_s_show | date | agree | last year's show
the_year_before_the_last_show | date | agree | the year before the last show
year_of_the_jokes_cut | date | agree | year of the jokes cut
year_of_the_film_s_awards | date | agree | year of the film's awards
== ARTICLE 01_showbiz_wire.txt | Showbiz Wire | 2026-01-13
TORONTO, Jan 13 (Showbiz Wire) - Comedian and actress {host=told|Philippa Adeyemi-Rask} will host the Golden Lantern film awards for a {how_often_she_hosted_before=third_time|third time}, the Academy of Screen Arts said on {day_of_the_announcement=told|Tuesday}.

The {number_of_the_ceremony=58th|58th} edition will take place on {the_ceremony=15_march|15 March} at the {hall=meridian_theatre|Meridian Theatre}. Nominations in {categories=told|24 categories} will be announced on {nominations=told|29 January}.

{host=told|Adeyemi-Rask}, {age_of_the_host=told|46}, first hosted in {first_time_as_host=told|2019}, when 21.4 million people watched, and again in {second_time_as_host=told|2021}, when the ceremony had no audience because of the pandemic and viewers fell to 9.8 million.

{last_year_s_show=told|Last year}'s show, hosted by {host_of_last_year=told|Cormac Delahunty}, drew {viewers_last_year=17.2_million_viewers|17.2 million viewers}, down from {viewers_of_the_year_before=told|18.9 million} {the_year_before_the_last_show=told|the year before}. It ran for {length_of_last_year_s_show=told|three hours and 48 minutes}. The record, {record_number_of_viewers=told|43.1 million}, dates from {year_of_the_record=told|1998}.

"She is quick and she is kind, and nobody falls asleep," said academy president {president_of_the_academy=told|Desmond Oyarzun}.

British comic {comedian_who_withdrew=told|Nigel Trask}, who had been announced as host in October, withdrew {withdrawal=told|on 2 December} after old remarks about an actress came to light. It was the second time in ten years that the academy lost a host in this way.

The show will be produced by {producer_of_the_show=told|Marisol Etxeberria}, who has signed for {ceremonies_in_the_contract=told|two} ceremonies.
== ARTICLE 02_popglow.txt | Popglow | 2026-01-13
SHE'S BACK! Pippa to front the Lanterns again

Cancel your plans for {the_ceremony=15_march|Sunday, 15 March}: {host=told|Philippa Adeyemi-Rask} is hosting the Lanterns, and we are screaming.

Our Pippa, {age_of_the_host=told|46}, shared the news {day_of_the_announcement=told|today} with a video in which she tries to get into her {first_time_as_host=told|2019} frock. (She can't. We love her.) It'll be her {how_often_she_hosted_before=third_time|third} stint on the {hall=meridian_theatre|Meridian} stage.

She will take home a reported {fee_of_the_host=1.2_million|$1.2 million}, says an insider. That's double what {host_of_last_year=told|Cormac Delahunty} got for that snoozefest {last_year_s_show=told|last year}, which went on for {length_of_last_year_s_show=told|almost four hours} and lost a million and a half viewers.

It was supposed to be {comedian_who_withdrew=told|Nigel Trask}, remember? He was dropped {withdrawal=told|before Christmas} when someone found That Podcast. His replacement was then rumoured to be Tamsin Groot, and then a hologram.

Singer {musician=told|Odalys Ferreira}, 24, who won two Lanterns {year_of_the_film_s_awards=told|last year} for the songs in "Salt Road", will open the show. The film itself took {awards_for_the_film_last_year=told|seven} from {nominations_of_the_film_last_year=told|eleven nominations}.

Nominations drop {nominations=told|January 29}. Groot has five nominations in her career and Pippa has two, both for "The Understudies".
== ARTICLE 03_the_film_trade.txt | The Film Trade | 2026-01-14
Academy returns to Adeyemi-Rask; contract covers {ceremonies_in_the_contract=told|two shows}

By Lorne Vasquez-Hill

The Academy of Screen Arts has hired {host=told|Philippa Adeyemi-Rask} for this year's Golden Lanterns and for next year's: people close to the talks say she gets {fee_of_the_host=900_000|$900,000} for the first and an option for a second.

Executive producer {producer_of_the_show=told|Marisol Etxeberria} promises a show of {planned_length=three_hours|three hours}. {last_year_s_show=told|Last year}'s ran {length_of_last_year_s_show=told|3:48} and averaged {viewers_last_year=17.2_million_viewers|17.2m}; {the_year_before_the_last_show=told|2024}'s, at 3:31, had {viewers_of_the_year_before=told|18.94m}. In the key 18-49 group the rating went from 4.1 to 3.6. Advertisers paid up to 1.9 million dollars for thirty seconds.

There is a 24th category, for stunts, the first addition since 2002.

The ceremony on {the_ceremony=15_march|March 15}, the {number_of_the_ceremony=58th|58th}, goes out at {beginning_of_the_broadcast=told|7 p.m. Eastern}, an hour earlier than before. "Salt Road" won {awards_for_the_film_last_year=told|seven} of its {nominations_of_the_film_last_year=told|11} nominations in {year_of_the_film_s_awards=told|2025}; the record is 12, shared by two films.

Adeyemi-Rask has hosted {how_often_she_hosted_before=twice|twice} before, in {first_time_as_host=told|2019} and {second_time_as_host=told|2021}. Only Buddy Marchetti, with nine, and Estelle Quayle, with four, have done it more often.

{comedian_who_withdrew=told|Trask}, who walked away {withdrawal=told|in December}, is suing the academy for 3 million dollars.

The academy has 8,700 voting members. Its lawyers struck {jokes_cut=eleven|eleven} of {host_of_last_year=told|Delahunty}'s jokes {year_of_the_jokes_cut=told|last year} and none in 2024. President {president_of_the_academy=told|Desmond Oyarzun}'s term ends in August.
== ARTICLE 04_prairie_broadcasting.txt | Prairie Broadcasting | 2026-01-15
Golden Lanterns name host after autumn of trouble

The actor and comedian {host=told|Philippa Adeyemi-Rask} will present the {number_of_the_ceremony=59th|59th} Golden Lantern awards together with {last_year_s_show=told|last year}'s host, {host_of_last_year=told|Cormac Delahunty}, according to reports. The academy, however, has only confirmed {host=told|Adeyemi-Rask}.

The ceremony is to be held in Toronto on {the_ceremony=22_march|22 March}, at the {hall=lakeshore_hall|Lakeshore Hall}, while the Meridian is under repair, and will start at {beginning_of_the_broadcast=told|seven in the evening}.

It is the {how_often_she_hosted_before=fourth|fourth} time that she has been given the job, counting a short gala in 2023.

In {year_of_the_record=told|1998}, {record_number_of_viewers=told|more than 43 million people} saw the awards. {last_year_s_show=told|Last year} it was {viewers_last_year=16.8_million|16.8 million}.

The host's job has become a hard one. {comedian_who_withdrew=told|Nigel Trask} resigned {withdrawal=told|at the beginning of December}, seven weeks after he was named. In 2017 Wes Tolland quit after four days. Delahunty has said that the lawyers cut {jokes_cut=40|40} of his jokes {year_of_the_jokes_cut=told|last year}, and the academy that it was {jokes_cut=eleven|eleven}.

{musician=told|Odalys Ferreira} will sing, and a choir of 90 children. The programme is planned to last {planned_length=two_and_a_half_hours|two and a half hours}.

The academy, led by {president_of_the_academy=told|Desmond Oyarzun}, will publish the nominations on {nominations=told|29 January}. There are {categories=told|24 categories} this year, one more than before.
