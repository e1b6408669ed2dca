STORY: sahel-hostages-freed
TOPIC: an Australian couple and an Italian engineer are freed in Niger after months of negotiation
== SLOTS
abduction_day | date | agree | day of the kidnapping
abduction_place | place | agree | town where they were seized
captivity | duration | variant | how long they were held
freed_day | date | agree | day of the release
handover_place | place | agree | place of the handover
couple | name | agree | names of the Australian couple
husband_age | quantity | agree | age of the husband
wife_age | quantity | agree | age of the wife
engineer | person | agree | the Italian hostage
engineer_age | quantity | agree | age of the Italian hostage
foreign_minister | person | agree | foreign minister of Australia
mediator | person | agree | cleric who carried the messages
mediator_country | place | agree | country of the cleric
broker_state | place | agree | state that ran the talks
prisoners | quantity | agree | prisoners let out by Niger
demand | money | agree | first ransom demand
ransom | polarity | dispute | whether a ransom was paid
ransom_witness | person | agree | former minister who says money was paid
driver | person | agree | the driver taken with them
driver_freed | date | conflict | when the driver was let go
video_month | date | agree | month of the last video
daughter | person | agree | daughter who speaks for the family
clinic_years | duration | agree | how long the couple ran the eye clinic
still_held | quantity | agree | foreigners still held in the Sahel
home_day | date | revision | day of arrival in Perth
illness | cause | agree | illness the husband had in captivity
== ARTICLE 01_transocean_news_agency.txt | Transocean News Agency | 2023-03-03
Australian couple, Italian freed in Niger

NIAMEY - Two Australian doctors and an Italian water engineer abducted by militants in western Niger last year were released on {freed_day=2023-03-03|Friday} after mediation by {broker_state=Qatar|Qatar}, officials in three countries said.

{couple=Graham and Ruth Penhallow|Graham and Ruth Penhallow}, aged {husband_age=71|71} and {wife_age=68|68}, and {engineer=Davide Sorrentino|Davide Sorrentino}, {engineer_age=43|43}, were handed over near {handover_place=Assamaka|Assamaka}, close to the Algerian border, and flown to the capital in a military aircraft, a defence ministry source said. They looked thin but walked unaided.

The three had been seized on {abduction_day=2022-07-09|July 9} at {abduction_place=Tin Agassam|Tin Agassam}, 210 km north of Niamey, by gunmen on about 20 motorcycles. A faction linked to al Qaeda claimed the attack.

Australian Foreign Minister {foreign_minister=Jocelyn Tarrant|Jocelyn Tarrant} thanked Niger and Qatar. {ransom=no|"No ransom was paid by Australia or on its behalf,"} she said.

{still_held=6|Six other foreigners} are believed to be in the hands of armed groups in the Sahel, the longest since 2016.
== ARTICLE 02_fremantle_herald.txt | Fremantle Herald | 2023-03-04
'Mum asked if the dog was alive': the phone call that ended the Penhallows' ordeal

The number on the screen began with 974, and {daughter=Eliza Penhallow|Eliza Penhallow} nearly let it ring out.

It was twenty to eight on {freed_day=2023-03-03|Friday evening} in Mosman Park, and the 39-year-old schoolteacher was washing up. A man with a courteous voice asked her to hold the line. Then she heard her mother. "She said, 'It's me, darling, we're on a bus.' And then she asked if the dog was alive," Ms Penhallow told the Herald. "I said yes. I couldn't say anything else."

So ended the {captivity=237 days|237 days} in which she, her brother Tim and a circle of perhaps 30 friends had run a campaign from a spare room, with a whiteboard and, at times, little hope.

{couple=Graham and Ruth Penhallow|Graham Penhallow, an eye surgeon, and his wife Ruth}, an anaesthetist, had run a clinic at {abduction_place=Tin Agassam|Tin Agassam} for {clinic_years=19|19 years}, during which by their own reckoning they removed some 11,000 cataracts. They were taken from it {abduction_day=2022-07-09|on the second Saturday of last July}, along with {engineer=Davide Sorrentino|Davide Sorrentino}, from Bari, who had come to mend a borehole, and {driver=Issoufou Harouna|Issoufou Harouna}, who drove for the clinic. A nurse and a watchman who tried to bar the gate were shot; the watchman died two days later.

Mr Harouna, a father of five, {driver_freed=2022-10|was let go in October}, on foot and with a note in his shoe. It was the first proof that the others were living. It said that Dr Penhallow, who is {husband_age=71|71}, was ill with {illness=malaria|malaria} and that his wife, {wife_age=68|three years his junior}, was treating him with what she could beg from the guards.

Two videos followed. In the first, in November, Ruth read out a statement in French demanding the withdrawal of foreign troops from Niger. In the last, {video_month=2023-01|in January}, Graham held up a newspaper and said, smiling, that he would be "home for the cricket". The family did not publish either of them on advice from the Australian Federal Police, who placed two negotiators in Niamey and one in the family's home.

Foreign Minister {foreign_minister=Jocelyn Tarrant|Jocelyn Tarrant}, who met the children on four occasions, said on Friday that credit belonged to {broker_state=Qatar|Qatar} and to the president of Niger. She repeated that Canberra {ransom=no|had not paid a ransom}. Opposition leader Stuart Vella congratulated her and asked for no details "today".

The couple will undergo checks in Germany, at the American hospital at Landstuhl, where a psychologist who worked with the journalist freed from Mali in 2020 will be on hand. They are expected in Perth on {home_day=2023-03-06|Monday}. Mr Sorrentino, {engineer_age=43|43}, has already been met in Rome by his wife and by his two sons, aged 12 and nine, one of whom had grown six centimetres.

They are not the first West Australians to go through it. In 2016 the Cottesloe nurse Beth Oldring was held for 22 days in Burkina Faso, and her employer, a mission, paid $25,000. "People ask what it costs," said Ms Oldring, now 64. "I've never had the full account."

Supporters will gather at St Luke's on Sunday at 10 o'clock. The dog, a kelpie named Bishop, is 14.
== ARTICLE 03_westminster_times.txt | Westminster Times | 2023-03-05
How a cleric with two telephones brought three captives out of the desert

From our West Africa editor, in Niamey

The first demand arrived by WhatsApp, eleven days after the kidnapping, and was absurd: {demand=10m EUR|ten million euros}, four armoured vehicles and the release of every prisoner in Koutoukalé, Niger's high-security jail. The last, in February, was for {prisoners=14|14 named men}. Between the two lies a story of seven months, three rooms in a Doha hotel, and a gentleman of 66 with a weak heart.

{mediator=Mohamed Ould Sidina|Mohamed Ould Sidina}, an imam from Nouadhibou in {mediator_country=Mauritania|Mauritania}, had twice before talked hostages out of the hands of jihadists, once in 2012 and again in 2018. He had studied with the uncle of the commander who held {couple=Graham and Ruth Penhallow|Graham and Ruth Penhallow}, two Australian doctors, and {engineer=Davide Sorrentino|Davide Sorrentino}, an Italian. "They trusted him because he scolded them," said a Nigerien officer who was in the room.

The official version, as given by Qatar, whose foreign ministry hosted six rounds of talks, is a humanitarian gesture to mark the approach of Ramadan. The less official one, as told by four people with knowledge of the dealings, is that {broker_state=Qatar|Doha} arranged everything: the flights, the satellite telephones, and the visits of prisoners' wives.

Whether it also brought a suitcase is in dispute. Ministers in Canberra and Rome deny it. {ransom_witness=Hassan Abdou Maïga|Hassan Abdou Maïga}, who was the interior minister in Niamey until a reshuffle in January, said on national television on Saturday that {ransom=yes|money had changed hands}, "not ours, and not a little". A spokesman for his successor called the statement regrettable. The UN panel that watches al-Qaeda put the average price of a westerner in the region at $4.2 million in its last report, against $2 million a decade ago.

Nobody denies the prisoners. Niger's president signed pardons on 24 February for {prisoners=14|the fourteen}, of whom nine had been convicted, two of them over an attack on a gendarmerie post in which seven officers died. They were driven north in three minibuses. On {freed_day=2023-03-03|Friday}, soon after dawn prayers, at a dry well 12 miles from {handover_place=Assamaka|Assamaka}, one group got out, and the other got in.

It could have been sooner. An agreement in principle was struck before Christmas but collapsed when French drones killed a cousin of the commander on 3 January. The captives, who had slept under a tarpaulin in at least 17 places, were split; {video_month=2023-01|later that month} Dr Penhallow was filmed alone. He had by then survived {illness=malaria|malaria}. There had also been a good omen, when {driver=Issoufou Harouna|Issoufou Harouna}, the clinic's chauffeur, {driver_freed=2022-12|was set free a fortnight before Christmas} and walked for nine hours to a salt-traders' camp.

The abduction, on {abduction_day=2022-07-09|9 July}, had stunned {abduction_place=Tin Agassam|Tin Agassam}, a market town of 8,000 where the couple's clinic was the only one within 150 miles. Last week it was treating 15 patients a day, down from 90, with a visiting team from Zinder.

For Italy's government, which fell and rose again in the meantime, the release is welcome. For Australia, which refuses in law to pay, it comes with a bill of another sort: four of the men released were, according to a western intelligence official, "people we would have preferred to keep an eye on".

{still_held=6|Half a dozen foreigners} remain captive across Mali, Niger and Burkina Faso, among them a Romanian guard of 52 and a German priest. The imam's telephones, he told callers on Saturday, are still switched on.
== ARTICLE 04_australian_public_radio.txt | Australian Public Radio | 2023-03-08
Penhallows home in Perth, with a plea for those left behind

Eye surgeon Graham Penhallow has walked through the arrivals door at Perth Airport with his wife on his arm, a day later than planned, and told a crowd of about 400 that he would be "no good for interviews until I have had a bath and a pie".

The couple landed on {home_day=2023-03-07|Tuesday} on an air force jet from Germany, where doctors had kept them for an additional night because of irregularities in his heartbeat. They are related to the {illness=malaria|malaria} that he contracted last August, and he is to have a small procedure at Sir Charles Gairdner Hospital next week.

{couple=Graham and Ruth Penhallow|Ruth Penhallow}, {wife_age=68|68}, did most of the talking. Wearing a Fremantle Dockers scarf that someone had handed to her, she said that the {captivity=237 days|nearly eight months} of captivity had been mostly "dust and boredom", that they had been beaten once and threatened often, and that they had kept a calendar of knots on a string.

She spoke of the Italian engineer who was kidnapped with them. {engineer=Davide Sorrentino|Davide Sorrentino} taught them a card game with 40 cards drawn on cigarette packets; they owed him, she said, 1,260 imaginary euros.

But she asked not to be congratulated without thought of others. {still_held=6|Six people from abroad}, and an unknown number of Africans whose names are rarely printed, are still being held, she said. "Issoufou's family had nobody to ring in Canberra." She was speaking of {driver=Issoufou Harouna|Issoufou Harouna}, who was taken in the same raid, and who {driver_freed=2022-10|got out in October}. A fund in his name has raised $86,000, most of it since the weekend.

Their daughter, {daughter=Eliza Penhallow|Eliza}, said that her parents had not been told of the watchman's death until Sunday, and had taken it very hard.

Politics has not waited. In Question Time the Greens and two independents asked Foreign Minister {foreign_minister=Jocelyn Tarrant|Jocelyn Tarrant} about remarks by a former Nigerien minister, {ransom_witness=Hassan Abdou Maïga|Hassan Abdou Maïga}, that {ransom=yes|a payment had been made}. She answered that {ransom=no|there had been none from Australian sources}, and that she would not discuss the conduct of other governments. The Italian prime minister's office said something very similar on Monday.

Under the Criminal Code, giving money to a listed terrorist organisation carries up to 25 years' jail. Professor Anthea Guirguis of the University of Melbourne, who has studied 61 Australian kidnap cases abroad, told this program that in 38 of them something of value was handed over by a relative, a firm or a third state.

It's known that the captors wanted far more at the start. A message read out at a closed Senate briefing in October, and since leaked, mentioned {demand=10m EUR|€10 million}. What they received in public was {prisoners=14|14 detainees}, and the {mediator_country=Mauritania|Mauritanian} go-between, {mediator=Mohamed Ould Sidina|Imam Mohamed Ould Sidina}, has said he would not reveal more "on this side of the grave".

Will they go back? The clinic, which they had led for {clinic_years=19|nearly two decades}, has a waiting list of 700. Dr Ruth Penhallow said that the question was premature. Her husband, {husband_age=71|71}, was heard to say "yes".
