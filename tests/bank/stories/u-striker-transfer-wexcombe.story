STORY: u-striker-transfer-wexcombe
TOPIC: Wexcombe Town sign the Serbian striker Nemanja Obradin from Estrela do Sado
== SLOTS
fee | money | revision | guaranteed transfer fee (32 million euros, later 34 million)
addons | money | agree | add-ons on top of the fee
contract | duration | agree | length of the contract
contract_end | date | agree | year in which the contract ends
age | quantity | agree | age of Obradin
goals | quantity | agree | goals of Obradin this season
games | quantity | agree | matches of Obradin this season
goals_last | quantity | single | goals of Obradin in the season before
caps | quantity | agree | matches of Obradin for Serbia
cap_goals | quantity | single | goals of Obradin for Serbia
clause | money | agree | release clause in the old contract
rival | organisation | agree | club that was outbid
rival_bid | money | agree | bid of the rival club
first_bid | money | agree | Wexcombe's first bid
first_bid_end | outcome | agree | what became of the first bid
record | money | agree | Wexcombe's previous record fee
record_man | person | agree | player for whom the previous record was paid
record_year | date | single | year of the previous record signing
bought | money | agree | fee that Estrela paid for Obradin
bought_year | date | agree | year in which Obradin came to Estrela
sell_on | quantity | single | share of the profit due to his first club
wage | money | single | weekly wage
number | quantity | agree | shirt number
manager | person | agree | manager of Wexcombe
director | person | agree | sporting director of Wexcombe
president | person | agree | president of Estrela
medical | date | agree | day of the medical
debut | date | agree | day on which Obradin could play first
place_w | ordinal | agree | place of Wexcombe in the table
injury | duration | single | time for which Kelsall is out
== ARTICLE 01_european_sport_wire.txt | European Sport Wire | 2025-01-28
Wexcombe agree {fee=32m|32 million euro} deal for striker Obradin

LONDON/LISBON - Wexcombe Town have agreed to sign Serbia striker Nemanja Obradin from Portuguese club Estrela do Sado for {fee=32m|32 million euros}, a source close to the talks said on Tuesday.

The fee could rise by {addons=6m|six million euros} in add-ons. It would be a club record for the English side, who paid {record=27m|27 million euros} for midfielder {record_man=asante|Kojo Asante} in {record_year=2022|2022}.

Obradin, {age=24|24}, has scored {goals=17|17 goals} in {games=23|23 matches} in all competitions this season. He is due to have a medical in Bristol on {medical=2025-01-29|Wednesday} and will sign a contract for {contract=4.5y|four and a half years}, the source said.

Wexcombe had a first offer of {first_bid=25m|25 million euros} {first_bid_end=rejected|rejected} two weeks ago. {rival=rheinau|SC Rheinau} of Germany offered {rival_bid=30m|30 million} last week but were not ready to go higher.

The player's contract contains a release clause of {clause=45m|45 million euros}, but Estrela, who are sixth in the Portuguese league, need to sell before the end of the month to meet the league's financial rules, according to the source. Estrela president {president=lourenco|Henrique Lourenço} told reporters on Monday that "everybody has a price, and it is not always the one in the contract".

Obradin has played {caps=14|14 times} for Serbia, scoring {cap_goals=5|five goals}. He joined Estrela from FK Morava in {bought_year=2022|2022} for {bought=3.5m|3.5 million euros}. The Serbian club are entitled to {sell_on=15|15 percent} of any profit.

Wexcombe are {place_w=17|17th} in the table, one point above the relegation zone, and have scored only 21 goals in 23 games.
== ARTICLE 02_setubal_diary.txt | Setúbal Diary (English edition) | 2025-01-30
Goodbye to Nemanja: Estrela sell top scorer for {fee=34m|34 million}

Estrela do Sado confirmed last night that Nemanja Obradin has been sold to Wexcombe Town of England for {fee=34m|€34 million} plus {addons=6m|€6 million} in objectives.

In a notice to the stock market, the club said the guaranteed sum had been raised by €2 million in the last hours of the talks, after {rival=rheinau|Rheinau} asked to be kept informed. The German club's only written offer was {rival_bid=30m|€30 million}.

It is the largest sale in Estrela's history. The forward arrived in {bought_year=2022|2022} for {bought=3.5m|€3.5 million} as a shy boy of 21 who spoke no Portuguese. He leaves with {goals=17|17 goals} in {games=23|23 games} this season, after {goals_last=14|14} in the whole of the last one.

"I cried when I said goodbye to the kitchen staff," Obradin told the club's channel. "They fed me when I had nobody here."

President {president=lourenco|Henrique Lourenço} defended the decision to sell for less than the {clause=45m|€45 million} clause. "A clause is a wish," he said. "Nobody in Europe was going to pay it in January, and I have salaries to pay on the fifth." He said a first proposal from England, of {first_bid=25m|€25 million}, had been {first_bid_end=rejected|turned down} within the hour.

About 200 supporters protested outside the Estádio do Sado on Tuesday evening. Their spokeswoman, Carla Pimenta, said members would demand explanations at the general assembly on 22 February.

Coach Vítor Sampaio has no other recognised centre forward for the derby against Atlético Palmela on Sunday. The club hope to bring in a player on loan before the market closes on Monday.

Obradin, {age=24|24}, passed his medical examination on {medical=2025-01-29|Wednesday} and has signed {contract_end=2029|until June 2029}.
== ARTICLE 03_west_country_mail.txt | West Country Mail | 2025-01-30
Town smash transfer record to land Serb star Obradin

Wexcombe Town have completed the signing of striker Nemanja Obradin for a club-record fee of {fee=34m|€34 million} ({fee=34m|£28.6m}) and handed him the {number=9|number nine} shirt.

The {age=24|24-year-old} has signed a {contract=4.5y|four-and-a-half-year} deal, which ties him to Hollow Lane {contract_end=2029|until the summer of 2029}. The club have an option of a further year. The Mail understands he will earn {wage=62000|£62,000 a week}.

Manager {manager=garside|Phil Garside} said: "We've watched him for more than a year. He runs, he fights and he scores. That's what this club has been missing."

Town, who lie {place_w=17|17th}, have struggled for goals since Ryan Kelsall damaged knee ligaments in November. Kelsall, 29, is expected to be out for {injury=6mo|six months}.

Obradin could make his debut {debut=2025-02-01|on Saturday} at home to Stourmouth if international clearance arrives in time.

The fee beats the {record=27m|€27 million} paid for {record_man=asante|Kojo Asante}. A further {addons=6m|€6 million} depends on results: the first instalment is due when he reaches 15 league goals for Town, the last if the club qualify for Europe.

Sporting director {director=thorne|Melissa Thorne} said talks had nearly collapsed on Tuesday night. "There was another club in the frame and we had to move," she said. That club is believed to be {rival=rheinau|SC Rheinau}.

Town fans have already taken to the new man. Season-ticket holder Derek Pugh, 71, said he had queued since seven for a shirt. "I've seen them all come and go," he said. "If he gets ten by May, we stay up."
== ARTICLE 04_islands_radio_sport.txt | Islands Radio Sport | 2025-01-30
Obradin joins Wexcombe: what we know

Wexcombe Town have signed Serbia forward Nemanja Obradin from Estrela do Sado. He becomes the most expensive player in the club's history.

The fee is {fee=34m|34 million euros}, with another {addons=6m|six million} possible. The contract runs for {contract=4.5y|four and a half years}.

Wexcombe's first offer, {first_bid=25m|25 million euros} in the middle of January, was {first_bid_end=rejected|rejected}. Until this week the club's record signing was {record_man=asante|Asante}, who cost {record=27m|27 million euros}.

Obradin has {caps=14|14 caps} for Serbia and has been the second-highest scorer in Portugal this season. He is tall, left-footed and good in the air, and {goals=17|17 goals} in {games=23|23 appearances} speak for themselves. He will wear {number=9|number nine}.

When will he play? Manager {manager=garside|Garside} says he may be on the bench against Stourmouth {debut=2025-02-01|on Saturday}. If the papers are not ready, the first chance is the cup tie at Harrowgate Vale on 8 February.

Why did Estrela sell? The Portuguese club must show balanced books by the end of January. The release clause stood at {clause=45m|45 million euros}, and president {president=lourenco|Lourenço} has been criticised by fans for taking less.

What does the club say? Sporting director {director=thorne|Melissa Thorne} called it "a statement about where we want to be". She said Wexcombe would not sign another forward this month, but that a left back was "still possible" before the deadline on Monday.

What do opponents say? Stourmouth coach Ingrid Halvorsen joked that she hoped the fax machine would break.
