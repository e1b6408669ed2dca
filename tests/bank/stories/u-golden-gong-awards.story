STORY: u-golden-gong-awards
TOPIC: the film "Salt Road" wins most prizes at the Golden Gong film awards in Lagos
== SLOTS
prizes | quantity | agree | prizes won by Salt Road
nominations | quantity | agree | nominations of Salt Road
day | date | agree | day of the ceremony
edition | ordinal | agree | edition of the awards
best_film | name | agree | film that won best film
director | person | agree | winner of best director
director_age | quantity | agree | age of the best director
actress | person | agree | winner of best actress
actor | person | agree | winner of best actor
prizes_2 | quantity | agree | prizes won by The Tax Collector
noms_2 | quantity | agree | nominations of The Tax Collector
record | quantity | agree | record number of prizes for one film
record_year | date | agree | year of the record
lifetime | person | agree | winner of the lifetime award
lifetime_age | quantity | agree | age of the winner of the lifetime award
budget | money | agree | budget of Salt Road
takings | money | agree | box office of Salt Road
host | person | agree | host of the evening
guests | quantity | agree | guests in the hall
categories | quantity | agree | categories
entries | quantity | agree | films entered
late | duration | agree | delay of the start
minister | person | agree | minister who spoke
fund | money | agree | fund promised by the minister
fund_2023 | money | single | fund promised in 2023
viewers | quantity | revision | television viewers (7.2 million, later 8.1 million)
viewers_2024 | quantity | single | television viewers of last year
first_woman | ordinal | agree | how many women had won best director before and with this one
release | date | agree | when Salt Road opened in cinemas
place | place | agree | hall of the ceremony
== ARTICLE 01_gulf_of_guinea_news_agency.txt | Gulf of Guinea News Agency | 2025-03-09
"{best_film=salt road|Salt Road}" wins {prizes=7|seven prizes} at Golden Gong awards

LAGOS - The drama "{best_film=salt road|Salt Road}" was named best film at the {edition=18|18th} Golden Gong awards in Lagos on {day=2025-03-08|Saturday} night, and won {prizes=7|seven prizes} in all.

{director=okonedo|Ifeanyi Adaora Okolie}, {director_age=34|34}, won best director for the film, about two sisters who cross the Sahara with a salt caravan. She is the {first_woman=2|second woman} to receive the award.

{actress=bello|Zainab Bellama} was named best actress for her part as the elder sister. The award for best actor went to {actor=ekpo|Emmanuel Ekponobi} for "The Tax Collector", which had been nominated for {noms_2=11|11 prizes} and won {prizes_2=3|three}.

"Salt Road" had gone into the evening with {nominations=12|12 nominations}, the most of any film. It was made for {budget=480m|480 million naira} and has earned {takings=2.3bn|2.3 billion naira} since it opened {release=2024-10|in October}.

The record for a single film is {record=9|nine prizes}, set by "The Ferryman's Wife" in {record_year=2016|2016}.

A lifetime award was given to {lifetime=adewusi|Folake Adewusiola}, {lifetime_age=78|78}, who has appeared in more than 140 films. She received a standing ovation that lasted four minutes. "I was told women of my age should play grandmothers. I am still waiting to play the villain," she told the audience.

Culture Minister {minister=danladi|Hauwa Danladiya} said the government would set up a fund of {fund=10bn|10 billion naira} to help young film-makers. In 2023 her predecessor promised {fund_2023=4bn|4 billion naira}, of which about half was paid out.

{guests=1500|About 1,500 guests} attended the ceremony at {place=marina hall|the Marina Hall}. Awards were given in {categories=24|24 categories}, and {entries=312|312 films} had been entered.
== ARTICLE 02_the_lagos_examiner.txt | The Lagos Examiner | 2025-03-10
A night for Okolie, and for patience

By Toyin Bakare-Ross

The Golden Gongs began {late=90min|an hour and a half late} on {day=2025-03-08|Saturday}, which by Lagos standards is early. When the curtain at {place=marina hall|the Marina Hall} finally rose, host {host=obi|Chuka Obiwulu} looked at his watch and thanked the guests for coming to the Sunday service.

It was worth the wait. "{best_film=salt road|Salt Road}" took best film and {prizes=7|seven awards} overall from {nominations=12|12 nominations}. {director=okonedo|Ifeanyi Adaora Okolie} won best director and joined Bisi Fowler, who won in 2009, as one of only {first_woman=2|two women} to have done so.

"When I asked for money, they told me nobody would watch two women and forty camels," said Okolie, {director_age=34|34}. "I would like to thank the camels."

The film cost {budget=480m|N480 million}, a modest sum beside its takings of {takings=2.3bn|N2.3 billion}. The producer, Segun Lawanson, said talks were under way about a release in France and Brazil.

The loser of the night was "The Tax Collector", which had {noms_2=11|11 nominations} and was the bigger hit at the box office, with N3.1 billion. It went home with {prizes_2=3|three awards}, one of them for its leading man, {actor=ekpo|Emmanuel Ekponobi}. "Mama Put", a comedy, won two.

{actress=bello|Zainab Bellama} wept as she accepted best actress. Grace Nwosuka, her screen mother, won best supporting actress.

The loudest applause was for {lifetime=adewusi|Folake Adewusiola}. At {lifetime_age=78|78} she climbed the steps without help and refused to be hurried off by the music.

Not everybody was happy. The guild of sound engineers, whose award was handed out during a commercial break, said it would write to the organisers. Minister {minister=danladi|Hauwa Danladiya} was heckled when she announced a fund of {fund=10bn|N10 billion}. "We have heard it before!" shouted a man in the balcony.
== ARTICLE 03_channel_twelve_entertainment.txt | Channel Twelve Entertainment | 2025-03-09
Golden Gong winners: "{best_film=salt road|Salt Road}" sweeps the board

It was the night of the camels. "{best_film=salt road|Salt Road}" won {prizes=7|best film and six other prizes} at the {edition=18|18th} Golden Gong awards on {day=2025-03-08|Saturday}, broadcast live on Channel Twelve.

{viewers=7.2m|About 7.2 million people} watched the show, according to first figures, up from {viewers_2024=6.4m|6.4 million} last year.

The main winners:

Best film: {best_film=salt road|Salt Road}
Best director: {director=okonedo|Ifeanyi Adaora Okolie}
Best actress: {actress=bello|Zainab Bellama}
Best actor: {actor=ekpo|Emmanuel Ekponobi}
Lifetime award: {lifetime=adewusi|Folake Adewusiola}

Comedian {host=obi|Chuka Obiwulu} hosted the awards for the first time. He joked about the fuel price, the length of the speeches and the {late=90min|90-minute} delay, which organisers blamed on a power failure in the sound system.

The winner of best film receives 20 million naira. Producer Segun Lawanson said the money would be shared among the crew.

Bellama, 27, wore a green gown by the designer Temi Alakija. She said on the red carpet that she had learned Tamasheq for the role and had lost eight kilos during the shoot in Niger.

"The Tax Collector", which won {prizes_2=3|three prizes}, had been the favourite of the viewers. In an online poll by this channel, 46 per cent wanted it to win best film, against 31 per cent for "Salt Road".

{entries=312|A total of 312 films} were submitted for the {categories=24|24 categories}, compared with 287 last year, said the head of the jury, Professor Amina Tijjani.
== ARTICLE 04_screen_and_stage_africa.txt | Screen & Stage Africa | 2025-03-13
"Salt Road" back in cinemas after Golden Gong win

The winner of the Golden Gong for best film returns to 140 screens across Nigeria this weekend.

"{best_film=salt road|Salt Road}" won {prizes=7|seven awards} in Lagos last {day=2025-03-08|Saturday}, two fewer than the record of {record=9|nine} set in {record_year=2016|2016}. Distributor Blue Baobab said ticket sales had quadrupled since the ceremony.

The film by {director=okonedo|Ifeanyi Adaora Okolie} was released {release=2024-10|last October} and had taken {takings=2.3bn|2.3 billion naira} before awards night.

The ceremony itself drew {viewers=8.1m|8.1 million television viewers}, according to final figures published on Wednesday, which include those who watched within two days. That is the largest audience for the awards since they began.

Organisers have defended the choice of {place=marina hall|the Marina Hall}, where {guests=1500|1,500 guests} had to share two exits. Chairman Kunle Abiodun-Hart said next year's awards would probably move to Abuja.

He also confirmed that the number of categories would be cut from {categories=24|24} to 20, a plan that has angered technicians.

The {fund=10bn|10 billion naira} fund announced by {minister=danladi|Danladiya} will take its first applications in June, the ministry said. Single grants will be limited to 50 million naira.

Meanwhile {lifetime=adewusi|Folake Adewusiola}, the {lifetime_age=78|78-year-old} winner of the lifetime award, has been offered a part as a gangster's mother in Okolie's next film, "Third Mainland". Shooting is due to begin in September.

"It is not quite the villain," she said. "But it is close."
