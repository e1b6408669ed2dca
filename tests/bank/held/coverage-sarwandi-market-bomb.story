STORY: sarwandi-market-bomb
TOPIC: a bomb in a pickup kills dozens at a vegetable market in north-western Pakistan after weeks of other attacks
== SLOTS
day | date | agree | day of the market bombing
town | place | agree | town where the market was bombed
toll | quantity | revision | people killed in the market bombing
injured | quantity | agree | people wounded in the market bombing
vehicle | other | agree | vehicle that carried the bomb
hour | time | agree | hour of the explosion
weight | quantity | variant | weight of the explosives
police_chief | person | agree | district police officer who gave the count
hospital | place | agree | hospital to which the wounded were taken
claimant | organisation | agree | group that claimed the market bombing
claim_spokesman | person | agree | spokesman who made the claim
denial | organisation | agree | group that denied a part in the market bombing
bus_toll | quantity | conflict | pilgrims killed in the attack on their bus at Kotal Shah
bus_day | date | agree | day of the attack on the pilgrims' bus
bus_place | place | agree | place of the attack on the pilgrims' bus
post_day | date | agree | day of the assault on the checkpoint
post_toll | quantity | agree | soldiers killed in the assault on the checkpoint
post_place | place | agree | place of the assault on the checkpoint
warning | polarity | dispute | whether the traders had been warned of an attack
committee_head | person | agree | president of the market committee
compensation | money | variant | sum promised to the family of each of the dead
chief_minister | person | agree | chief minister of the province
mourning | duration | agree | length of the mourning in the province
talks_end | date | agree | month in which the ceasefire with the militants lapsed
== ARTICLE 01_northern_press_agency.txt | Northern Press Agency | 2014-06-24
Bomb kills {toll=31|31} at vegetable market in northwest Pakistan

PESHAWAR, Pakistan - A bomb hidden in {vehicle=pickup|a pickup truck} stacked with melons exploded in a crowded wholesale market in {town=Sarwandi|Sarwandi} on {day=2014-06-24|Tuesday}, killing {toll=31|at least 31 people}, police said.

{police_chief=Imran Kakar|Imran Kakar}, the district police officer, told reporters the vehicle had been driven in with a line of farmers' trucks as bidding began and was left beside the auction platform.

Dozens of people were wounded, some critically, and the number of dead was likely to go up, he said. Ambulances ferried casualties to the {hospital=Amherst Memorial Hospital|Amherst Memorial Hospital}, which appealed for blood.

There was no immediate claim of responsibility.

The attack is one of the deadliest this year in the district, which borders the tribal belt. Last {post_day=2014-06-17|Tuesday} {post_toll=6|six soldiers} were killed when gunmen stormed a checkpoint at {post_place=Painda Khel|Painda Khel}, about 12 miles away.

Violence has picked up across the northwest since a ceasefire between the government and the militants ran out in {talks_end=2014-04|April}.
== ARTICLE 02_london_ledger.txt | The London Ledger | 2014-06-24
'I was looking for my brother among the onions': {toll=38|38} dead as bomb tears through Pakistani market

By our correspondent in Islamabad

The traders of the Sabzi Mandi had just opened the day's first auction, for a load of tomatoes from Swat, when the blast threw Gul Nabi over a wall. When he came to, he said, he crawled back and began turning over bodies. "I was looking for my brother among the onions. I found his shoe, and then I found him."

By nightfall {toll=38|38 people} were known to have died in {town=Sarwandi|Sarwandi}, a town of some 140,000 on the road from Kohat to the Afghan frontier, and {injured=90|more than 90} lay in hospital beds, corridors and, in the case of those who could sit up, on the lawn of the {hospital=Amherst Memorial Hospital|Amherst Memorial}, a mission hospital built in 1911. Eleven of the most gravely hurt were flown by army helicopter to Peshawar, where two of them died on arrival.

According to {police_chief=Imran Kakar|Imran Kakar}, the district's police chief, the explosives had been packed beneath melons on the bed of {vehicle=pickup|a white pickup} whose driver paid the 50-rupee entry fee, parked and walked off, telling a porter that he was going for tea. {hour=07:20|At 7.20am} a timer set off the charge, which the bomb disposal unit put at {weight=50kg|50kg}. It left a crater 5ft deep and brought down the roofs of two dozen stalls.

By the afternoon {claimant=Tehrik-e-Fateh|Tehrik-e-Fateh}, a splinter faction which broke with the main militant alliance in February over the question of negotiating with the government, had telephoned two newspapers to say that it was behind the attack. The caller, {claim_spokesman=Abu Talha|Abu Talha}, who has spoken for the group before, described it as retaliation for air raids in the Tirah valley in May and promised that there would be more. The {denial=Jamaat-e-Sipah|Jamaat-e-Sipah}, the larger organisation from which it split, said that it had no hand in it and that killing labourers was "forbidden in our religion".

Few in the bazaar were interested in the distinction. In the four weeks before the bombing the district had already buried a headmaster, two vaccinators and a family of five whose car struck a mine. On {bus_day=2014-06-09|June 9} gunmen lay in wait for a bus carrying Shia pilgrims over the pass at {bus_place=Kotal Shah|Kotal Shah} and raked it with automatic fire, leaving {bus_toll=23|23 of the passengers} dead. No one has been charged.

Mr Kakar said the market committee {warning=warned|had been told in writing} four days ago that an attack was possible and asked to search vehicles at the gate. {committee_head=Haji Rehmat Shah|Haji Rehmat Shah}, the committee's president, was indignant. "{warning=not warned|No letter came}, no telephone call came, not even a constable came," he said. "They will now produce a paper with yesterday's ink on it."

The provincial government declared {mourning=3 days|three days} of mourning. The Foreign Office in London condemned "a cowardly attack on people earning their living" and repeated its advice against all travel to the area.
== ARTICLE 03_baltimore_courier.txt | Baltimore Courier | 2014-06-25
After Market Bombing, Pakistan's Peace Strategy Looks Ever More Threadbare

ISLAMABAD, Pakistan - For most of the winter Prime Minister Nadeem Qureshi told his countrymen that the way to stop the bombs was to talk to the men who planted them. On Wednesday, a day after {toll=38|38 men and boys} were blown apart as they bid for vegetables in a northwestern town, aides acknowledged that there was no one left to talk to.

The {day=2014-06-24|Tuesday} attack in {town=Sarwandi|Sarwandi}, which also wounded {injured=90|at least 90}, was the third major strike in the region in 16 days, and it has sharpened a debate within the government over whether to order the ground offensive in the tribal areas that the army has sought for two years and that Washington has urged for longer than that.

"The dialogue was a decent idea and it was given a decent chance," said Senator Farida Bangash, a member of the four-person committee that met militant envoys on five occasions from January until the truce expired in {talks_end=2014-04|April}. "Since then we have counted 310 dead. At some point arithmetic becomes policy."

Her figure includes the {bus_toll=32|32 worshipers} shot aboard a bus on their way home from a shrine, near {bus_place=Kotal Shah|Kotal Shah}, on {bus_day=2014-06-09|Monday of the week before last}, and the {post_toll=6|half-dozen soldiers} who died at {post_place=Painda Khel|Painda Khel} {post_day=2014-06-17|eight days later}, when men in stolen uniforms talked their way into a hilltop post.

Those two attacks were asserted by different groups, and the market bombing by a third, a sign, analysts said, of how the insurgency has fractured. {claimant=Tehrik-e-Fateh|Tehrik-e-Fateh}, which took responsibility on Tuesday, is thought to have no more than 400 fighters and to be led by a former schoolteacher known as Commander Zarif, for whom the United States has offered $5 million.

"It is competition," said Katherine Oyler, who studies the region at a research institute in Washington. "When the big firm stops selling, the small firms enter the market. I'm sorry to use the word."

Investigators working at the site on Wednesday recovered an axle and part of a license plate from {vehicle=pickup|the truck, a Japanese-made pickup} reported stolen in Bannu in March. They estimated that it held {weight=50kg|110 pounds} of explosives, some of it taken from mortar shells. A porter who spoke with the driver, and who survived because he went to fetch change, was helping the police with a sketch.

The chief minister of Khyber Pakhtunkhwa, {chief_minister=Aslam Durrani|Aslam Durrani}, whose party campaigned last year on a promise of negotiations, visited the wounded and was heckled by relatives, who shouted that he had come with 30 guards while the market had none. He pledged {compensation=500000 rupees|500,000 rupees, or about $5,000}, to the survivors of each person killed and said that it was not a day for politics.

A poll published this month by a Lahore newspaper found 46 percent of Pakistanis in favor of military action in the tribal areas, up from 29 percent last fall. In the northwest, where an offensive would send hundreds of thousands of people from their homes, support stood at 33 percent.
== ARTICLE 04_deccan_examiner.txt | Deccan Examiner | 2014-06-27
Two held for Sarwandi blast; toll rises to {toll=41|41}

Agencies and special correspondent

ISLAMABAD: Pakistani police on Friday said they had detained two men in connection with this week's explosion at the wholesale vegetable market of {town=Sarwandi|Sarwandi}, even as three more of those injured succumbed to their burns, taking the number of deaths to {toll=41|41}.

District police officer {police_chief=Imran Kakar|Imran Kakar} told a press conference that the suspects, a 22-year-old mechanic and his uncle, were picked up in a pre-dawn raid on a workshop in Hangu, where detonators and a welded false floor of the kind used to conceal the device were found. The man who drove {vehicle=pickup|the pickup} in is not one of them and is believed to have crossed into Afghanistan, he said.

Replying to a question, the officer said the explosion took place at {hour=07:20|7.20 a.m.} on {day=2014-06-24|Tuesday}, ten minutes before a police patrol was due, and conceded that the patrol had been late every day that week. He declined to comment on the statement by {claim_spokesman=Abu Talha|Abu Talha} of the {claimant=Tehrik-e-Fateh|Tehrik-e-Fateh}, who had owned up to the attack over telephone, saying claims of this type were often made "for the sake of fund-raising". The {denial=Jamaat-e-Sipah|Jamaat-e-Sipah} has condemned the bombing and disowned it.

Shops in the town reopened after {mourning=3 days|three days} of provincial mourning. At the {hospital=Amherst Memorial Hospital|Amherst Memorial Hospital}, medical superintendent Dr. Shireen Paul said 57 patients had been discharged and 29 were still admitted, of whom six were on ventilators. The hospital had only two, she said; the other four were lent by an army field unit.

The market committee, which had been blamed for ignoring an alert, has gone on the offensive. Its president, {committee_head=Haji Rehmat Shah|Haji Rehmat Shah}, reiterated that {warning=not warned|no intimation of any threat was received} and threatened to take the administration to the High Court. Traders have also demanded that the {compensation=500000 rupees|Rs. 5 lakh} announced by Chief Minister {chief_minister=Aslam Durrani|Aslam Durrani} for the kin of the deceased be doubled, on par with what was paid after the Peshawar church bombing.

Meanwhile, the federal cabinet is to meet on Monday with the Army chief in attendance. Defence Ministry sources said a limited operation, confined to two agencies of the tribal areas and to the period before the onset of winter, was the likeliest course. Relief officials in Bannu have been directed to prepare camps for 60,000 families.

In New Delhi, the External Affairs Ministry spokesperson said India "condemns terrorism in all its forms" and conveyed condolences. Prices of vegetables in Peshawar, which gets two-fifths of its supply through the stricken market, have meanwhile gone up by a quarter, with tomatoes retailing at 90 rupees a kilo.
