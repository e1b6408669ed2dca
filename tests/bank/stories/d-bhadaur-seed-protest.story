STORY: d-bhadaur-seed-protest
TOPIC: farmers in Indian Punjab block a highway over the price of wheat seed
== SLOTS
protest_start | date | agree | day on which the blockade began
protest_end | date | agree | day on which it was lifted
days_blocked | duration | agree | length of the blockade
place | place | agree | where the highway was blocked
highway | name | agree | number of the highway
union | organisation | agree | farmers' union that led it
union_head | person | agree | president of the union
union_head_role | role | variant | his office
new_price | money | variant | new price of certified wheat seed
old_price | money | agree | price of the seed last year
rise | quantity | variant | rise of the price in per cent
subsidy | money | agree | subsidy a quintal granted at the end
subsidy_asked | money | single | subsidy asked for
subsidy_acres | quantity | agree | acres per farmer for which it is paid
crore | money | agree | cost of the subsidy to the state
crowd | quantity | dispute | number of protesters
tractors | quantity | single | tractors on the road
detained | quantity | revision | protesters detained
released | polarity | agree | whether the detained were released
lathi | polarity | dispute | whether police used batons
hurt | quantity | single | people treated in hospital
minister | person | agree | agriculture minister of the state
talks_place | place | agree | where the talks were held
talks_hours | duration | single | length of the talks
round | ordinal | agree | which round of talks succeeded
seed_corp | organisation | agree | corporation that sells the seed
seed_need | quantity | single | seed the state needs
own_seed | quantity | single | share of farmers who keep own seed
variety | name | agree | variety of wheat
reason_price | cause | dispute | why the seed became dearer
sowing | date | agree | from when wheat is sown
trains | quantity | single | trains diverted
ambulance | polarity | agree | whether ambulances were let through
langar | quantity | single | meals cooked a day
protest_2020 | date | single | earlier protest
diesel | money | single | price of diesel
oldest | quantity | single | age of the oldest protester
next_meeting | date | agree | date of a review
dealer_bags | quantity | single | bags sold by a dealer
cases_filed | quantity | single | cases over the tracks
== ARTICLE 01_pti_like.txt | United Press of Hindustan | 2025-10-16
Farmers block Bathinda road over wheat seed price

Barnala, Oct 16 (UPH) Thousands of farmers under the banner of {union=Kisan Ekta Morcha Malwa|the Kisan Ekta Morcha (Malwa)} blocked {highway=NH-7|National Highway 7} near {place=Bhadaur|Bhadaur} in Punjab's Barnala district for the second day on Thursday, demanding a rollback of the increase in the price of certified wheat seed.

The {seed_corp=Punjab Beej Nigam|Punjab Beej Nigam} is charging {new_price=4600|Rs 4,600 a quintal} for {variety=PBW 909|PBW 909}, up from {old_price=3700|Rs 3,700} last year. The variety is the one most sown in the belt.

Police put the crowd at {crowd=6000|6,000}; Morcha {union_head_role=president|president} {union_head=Mann|Gurtej Singh Mann} claimed {crowd=25000|25,000}.

{detained=38|Thirty-eight} were detained {protest_start=2025-10-15|on Wednesday}, when the sit-in began. {union_head=Mann|Mann} alleged that {lathi=yes|police had caned women}; SSP Ravneet Kang said {lathi=no|no force was used}.

{trains=7|Seven trains} were diverted as some protesters moved onto the tracks at Tapa. {ambulance=yes|Ambulances were allowed through}. Commuters walked for kilometres with suitcases on their heads. Schoolchildren at Dhilwan were sent home before noon and made a holiday of it. Traders in Barnala's cloth market complained of lost Diwali custom, though several had sent blankets to the protesters the night before.

Agriculture Minister {minister=Sekhon|Jasbir Kaur Sekhon} said {reason_price=foundation seed|foundation seed had become dearer at the source}.
== ARTICLE 02_malwa_tribune_feature.txt | The Malwa Times | 2025-10-18
Nights on the seven

The cauldrons came first. By the first evening there were nine of them, blackened, brought on trolleys from Tallewal and Sehna, and the women who own them say that {langar=40000|forty thousand plates} a day went out.

{oldest=91|Ninety-one-year-old} Bachan Kaur lay on a cot under a tarpaulin at {place=Bhadaur|the Bhadaur crossing} and did not want to go home. She had sat at Singhu, too, {protest_2020=2020|in 2020}. "That was for land. This is for a fistful of seed," she says. "It's the same thing."

Her grandson has eleven acres. At {old_price=3700|thirty-seven hundred} he could sow it all with {variety=PBW 909|909}; at {new_price=4600|forty-six hundred} he'd sow seven. Diesel is {diesel=88|Rs 88}.

Most of the district's growers, {own_seed=70|seven in ten} by one professor's estimate, keep back their own grain for seed, and so will pay nothing extra this year. They came all the same. {tractors=1900|Nineteen hundred tractors} stood nose to tail. Nobody blocked {ambulance=yes|an ambulance; the boys ran in front, clearing a lane}.

Everyone has a theory about the price. "{reason_price=middlemen|It's three brothers in Ludhiana who buy from the corporation and sell to us}," said {union_head=Mann|Gurtej Singh Mann}, {union_head_role=president|who leads the Morcha}, to loud cheers.

{protest_end=2025-10-17|On Friday evening} at half past eight a boy shouted from a trolley roof that it was over. Some people danced. Bachan Kaur asked for tea.
== ARTICLE 03_punjab_government.txt | Government of Punjab, Department of Agriculture (press note) | 2025-10-17
State to give assistance of {subsidy=600|Rs 600 a quintal} on wheat seed

Chandigarh: Agriculture Minister {minister=Sekhon|S. Jasbir Kaur Sekhon} today informed that, after {round=3|the third round} of discussions with {union=Kisan Ekta Morcha Malwa|representatives of the farmers} at {talks_place=Kisan Bhawan|Kisan Bhawan}, the Government had decided as under:

(i) assistance of {subsidy=600|Rs 600 per quintal} on certified seed of wheat for holdings {subsidy_acres=5|up to five acres};
(ii) estimated outgo of {crore=54|Rs 54 crore};
(iii) {released=yes|immediate release of all persons detained}, numbering {detained=61|61};
(iv) a review meeting {next_meeting=2025-10-27|on 27 October}.

The Minister thanked the kisans for lifting the dharna {protest_end=2025-10-17|this evening}. She reiterated that the price, fixed by {seed_corp=Punjab Beej Nigam|the Nigam}, had gone up by {rise=24|24 per cent} only. The State needs {seed_need=3.2 lakh quintals|3.2 lakh quintals} of seed.
== ARTICLE 04_agri_input_weekly.txt | Agri-Input Weekly (Mumbai) | 2025-10-20
Explainer: Punjab's seed settlement

What was at stake? A quarter. That is roughly, {rise=24|a shade under 25%} in fact, how much dearer {variety=PBW 909|the leading variety} became between two seasons: {old_price=3700|₹37 a kg} then, {new_price=4600|₹46} now.

What did they get? {subsidy=600|₹6 a kilo}, two-thirds of the increase, on {subsidy_acres=5|the first five acres} a grower sows. They'd wanted {subsidy_asked=1000|₹1,000 a quintal} without a limit.

What did it take? {days_blocked=3 days|Three days} of stationary lorries on {highway=NH-7|the NH-7}, {round=3|two rounds of talks that failed and a third that didn't}, and the calendar: sowing starts {sowing=2025-10-25|on 25 October}.

Will it last? The trade is doubtful. A subsidy paid after purchase, against a bill and a land record, tends to reach those with a printer. Private seed houses fear something else: that other states will copy it, and that the corporation, having learned that a price can be taken back by a road, will not dare to raise it again. A dealer at Khanna told us that he was out of {dealer_bags=240|240 bags} before breakfast on Saturday.

Who pays? Chandigarh: {crore=54|₹540 million}, about what it spends on its guest houses.
== ARTICLE 05_radio_shergarh.txt | Radio Satluj, bulletin web page | 2025-10-18
Highway clear after {days_blocked=3 days|three-day} sit-in

Traffic is moving again between Barnala and Bathinda. The blockade, which started {protest_start=2025-10-15|three days ago}, ended {protest_end=2025-10-17|on Friday night} when {union_head=Mann|Mr Mann} read out the terms from a truck.

– The talks at {talks_place=Kisan Bhawan|Kisan Bhawan} lasted {talks_hours=5|five hours}.
– {released=yes|Those held have gone home}, according to families.
– Lorry drivers from Gujarat, stuck since the first evening, said that they had never eaten so well. One of them had been carrying onions, which he sold to the kitchens.
– The police have opened {cases_filed=2|two cases} over the tracks at Tapa, and a third over a policeman's motorcycle, found in a pond.
– {hurt=4|Four people} remain in Barnala civil hospital.
– Both sides meet again {next_meeting=2025-10-27|on the 27th}. By then {sowing=2025-10-25|sowing will be two days old}.
