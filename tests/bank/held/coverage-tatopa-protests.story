STORY: tatopa-protests
TOPIC: a protest movement against electricity prices in Malawi, with arrests in several towns and a leader charged
== SLOTS
movement | name | agree | name of the movement
tariff_rise | quantity | variant | rise of the electricity tariff
tariff_from | date | agree | day from which the higher tariff applied
leader | person | agree | convener of the movement who was arrested
leader_age | quantity | agree | age of the convener
leader_day | date | conflict | day on which the convener was arrested
leader_place | place | agree | town where the convener was arrested
charge | other | agree | charge brought against the convener
capital_day | date | agree | day of the march in Lilongwe
capital_arrests | quantity | agree | people arrested in Lilongwe
march_day | date | agree | day of the march in Blantyre
march_arrests | quantity | agree | people arrested at the march in Blantyre
crowd | quantity | dispute | people who marched in Blantyre
zomba_day | date | agree | day of the clash in Zomba
zomba_arrests | quantity | agree | people arrested in Zomba
victim | person | agree | student who was shot dead in Zomba
victim_age | quantity | agree | age of the student
arrests_total | quantity | revision | people arrested in all towns so far
police_chief | person | agree | head of the national police
president | person | agree | president of the country
bail | money | variant | sum of the bail for the convener
bail_day | date | agree | day on which bail was granted
tariff_kept | polarity | revision | whether the higher tariff stays in force
access | quantity | variant | share of Malawians who have electricity at home
== ARTICLE 01_highveld_mail.txt | The Highveld Mail | 2023-01-20
Malawi's angry consumers switch on: {arrests_total=102|102} in cells as power-price protests spread

BLANTYRE - It began with a photograph of a prepaid meter. Ten days and two marches later, the movement that grew from it has filled the police cells of Malawi's two biggest cities and cost it, for the moment, its best-known voice.

{leader=Thokozani Gondwe|Thokozani Gondwe}, the lawyer who founded {movement=Tatopa|Tatopa}, which means "we are tired" in Chichewa, was bundled into an unmarked Toyota outside her chambers in {leader_place=Blantyre|Blantyre} {leader_day=2023-01-19|on Thursday} evening. Colleagues who followed the car to Chichiri police station were told first that she was not there, and later that she was "assisting". The {leader_age=34|34-year-old} is expected to be charged next week.

Her arrest came at the end of a day on which police fired teargas at a column of demonstrators as it reached the Clock Tower. {march_arrests=64|Sixty-four of them} were detained. {capital_arrests=38|Another 38} were picked up in Lilongwe on {capital_day=2023-01-17|Tuesday}, when a group that had permission to hand in a petition at Parliament sat down in the road instead.

The size of {march_day=2023-01-19|Thursday}'s turnout is contested. Organisers say {crowd=15000|15 000} walked; the police, in a statement that misspelled the name of the street, counted {crowd=3000|"not exceeding 3 000"}.

Electricity tariffs went up {tariff_rise=31.4|by 31%} {tariff_from=2023-01-01|on New Year's Day}, the second increase in 16 months. The state utility says that it had no choice: the kwacha was devalued by 25% last May, and Cyclone Ana, a year ago this month, carried away the Kapichira dam, which gave the country a third of its power. The regulator had been asked for 60%.

But barely {access=14|one Malawian in seven} has a connection at home, and it would be a mistake to think the anger is only about units and kilowatts. Maize costs twice what it did in 2021, a cholera outbreak has killed more than 900 people, and fuel queues in Limbe last weekend were 2km long.

"My house has no electricity. The maize mill has, the barber has, the clinic has," said Esnart Chirwa, a tomato seller who marched with a paraffin lamp on her head. "They have all put their prices on me."

President {president=Elias Msiska|Elias Msiska}, elected in a rerun in 2020 on a promise to halve the cost of connections, has been in Addis Ababa since Wednesday. His spokesperson said the tariff {tariff_kept=kept|would not be withdrawn}, since doing so would breach the terms of a $90-million emergency programme agreed with the International Monetary Fund in November.

The Law Society has called for the release of its member. A march in Zomba, seat of the national university, was announced for this Saturday before the organiser's phone went dead. The student union says it is still on.
== ARTICLE 02_the_london_monitor.txt | The London Monitor | 2023-01-23
Student shot dead as Malawi police break up march over energy bills

Kate Ashdown, Southern Africa correspondent

A geography student who had gone out to buy bread was killed when police in Malawi opened fire at a demonstration at the weekend, witnesses and his family have said, in the first death of a fortnight of protests over the cost of electricity.

{victim=Chikondi Phiri|Chikondi Phiri}, {victim_age=20|20}, was hit in the neck on {zomba_day=2023-01-21|Saturday}, about 200 metres from the gates of the university in Zomba, the old colonial capital. A second student is in intensive care. {zomba_arrests=27|Twenty-seven people}, all but four of them undergraduates, were taken away in lorries.

The country's inspector general of police, {police_chief=Masauko Kalua|Masauko Kalua}, said his officers had used rubber bullets and that a postmortem examination would establish how the young man died. "I will not be stampeded into a conclusion," he told reporters in Lilongwe on Sunday. He put the number of arrests since the unrest began at {arrests_total=129|129}, of whom 51 had been released without charge.

They do not include {leader=Thokozani Gondwe|Thokozani Gondwe}, the convener of the {movement=Tatopa|Tatopa} campaign, for whose freedom Saturday's crowd had been chanting. Gondwe, {leader_age=34|34}, a commercial lawyer who once represented tea estates, has been kept from her family since she was detained {leader_day=2023-01-20|on Friday} in {leader_place=Blantyre|Blantyre}. Prosecutors have said they intend to charge her with {charge=inciting violence|inciting violence}, which carries up to five years. Her brother, Pastor Limbani Gondwe, said that he had been turned away three times with her asthma inhaler.

Amnesty International described the detentions as "a dragnet". The British high commissioner, who attended a vigil in Zomba on Sunday, said the UK, Malawi's third-largest bilateral donor, was "urging restraint in private and in public".

The movement was not born in a party office. On 10 January Gondwe posted a picture of her own meter, showing that a voucher of 10,000 kwacha (£8) bought 57 units where it had bought 75 in December. It was shared 210,000 times in a country with fewer than three million Facebook accounts. A first march, in Lilongwe {capital_day=2023-01-17|last Tuesday}, drew a few hundred, and {capital_arrests=38|38 arrests}; {march_day=2023-01-19|two days later} came Blantyre, where {crowd=15000|15,000 people} took part according to the organisers, though police say {crowd=3000|3,000}.

The {tariff_rise=31.4|31.4%} price rise has applied {tariff_from=2023-01-01|since the first of the month}. Officials argue that subsidies benefit the better-off: some {access=14|14% of households} are on the grid, and in rural areas the figure is 6%.

That argument has cut little ice with Malawians. A survey by a Zomba polling institute, carried out in December among 1,200 adults, found that 68% thought the country was heading in the wrong direction, the highest share in 20 years of asking.

Malawi has seen a sitting president shaken by the street before. In July 2011 police killed about 20 people in a day of demonstrations over fuel shortages, an episode that cost the government of the time most of its foreign aid. "Everybody in that cabinet room is old enough to remember," said a European diplomat. "The question is what they remember."
== ARTICLE 03_shire_daily.txt | The Shire Daily | 2023-01-25
Court frees Gondwe on {bail=K750000|K750,000} bail

By Mphatso Kamanga

Chief Resident Magistrate Violet Jere has granted bail to {movement=Tatopa|Tatopa} convener {leader=Thokozani Gondwe|Thokozani Gondwe}, ruling that the State had failed to show that her liberty would endanger public order.

In her ruling delivered before a packed courtroom in {leader_place=Blantyre|Blantyre, the city in which the lawyer was arrested}, {bail_day=2023-01-24|on Tuesday}, the magistrate ordered Gondwe to pay {bail=K750000|K750,000} cash, produce two sureties bonded at K1 million each, surrender her passport and report to Chichiri Police Station every second Friday. She is not to address any gathering until the case, in which she is charged with {charge=inciting violence|incitement to violence}, is called again on February 14.

State prosecutor Senior Superintendent Amos Likoswe had asked for 21 more days. But defence counsel Wapona Kumwenda submitted that his client was {leader_day=2023-01-19|picked up on January 19} and only appeared in court on the fifth day, when the Constitution sets a limit of 48 hours.

Wearing a blue chitenje, Gondwe smiled at the gallery but did not speak. Outside, vendors sang and motorcycle taxis hooted for close to an hour.

Of the {march_arrests=64|64 people} arrested during the {march_day=2023-01-19|January 19} demonstration in the city, 40 have been cautioned and freed, nine were fined K20,000 each for blocking a road and the rest, including two minors, will appear on Friday. In Mzuzu, where police rounded up 11 people at a candle-lit gathering on Monday, all were bailed yesterday. That gathering brought to {arrests_total=140|140} the number of people arrested countrywide, National Police spokesperson Deputy Commissioner Alinafe Mhango said.

Mhango also confirmed that Inspector General {police_chief=Masauko Kalua|Masauko Kalua} has sent two officers of Zomba Police on leave pending the outcome of the inquiry into the death of University of Malawi student {victim=Chikondi Phiri|Chikondi Phiri}. Pathologist Dr Steve Kamwendo completed the autopsy on Monday and his report is with the Malawi Human Rights Commission. The {victim_age=20|20-year-old} will be buried at Nkhotakota today.

Meanwhile, Minister of Energy Ibrahim Chilemba told journalists in Lilongwe that Cabinet would discuss "options" on the tariff but that, {tariff_kept=kept|as things stand, it remains in force}. He disclosed that the utility lost K11.8 billion in the half-year to December and that vandalism of transformers alone cost K640 million.

Commenting on the ruling, constitutional law lecturer Bernadetta Mwale described it as textbook. "The offence is bailable, the accused is an officer of the court with a known address, and the State brought no affidavit. What was the magistrate supposed to do?" she said.

The Consumers Association has since asked the High Court to review the regulator's decision. The application comes before Judge Kenan Mvula on January 31.
== ARTICLE 04_public_airwaves.txt | Public Airwaves (US) | 2023-02-02
How a Meter Photo Backed a Government Into a Corner

Malawi's president has frozen an electricity price increase that set off more than two weeks of demonstrations, handing a rare win to a movement with no party, no office and a leader who is forbidden by a court to speak in public.

In a televised address late Wednesday, President {president=Elias Msiska|Elias Msiska} said that the increase, {tariff_rise=31.4|of almost a third}, {tariff_kept=suspended|would be suspended} for 90 days while a panel of experts looked at the utility's books. "I have heard you," he said. "I heard you in the dark."

The rates, in effect {tariff_from=2023-01-01|since Jan. 1}, will drop back as of next Monday. It was not clear who would make up the difference, which an economist at the Catholic University, Gift Sulamoyo, estimated at $13 million. A team from the International Monetary Fund is due on Feb. 20 to review the country's loan.

The head of police, {police_chief=Masauko Kalua|Masauko Kalua}, did not survive the week. He was retired, two years early, the day after the country's human rights commission reported that {victim=Chikondi Phiri|Chikondi Phiri}, a university student killed in the lakeside country's former capital, Zomba, {zomba_day=2023-01-21|on Jan. 21}, had been struck by a live round. It was fired, the commission said, from no more than 30 yards.

At the student hostel where Phiri lived, eight bunks to a room, his place has been left made up. {zomba_arrests=27|Twenty-seven demonstrators} were arrested that same afternoon; one of them, Tamanda Nkhoma, a third-year student of chemistry, told us that she learned of his death in a cell, from a guard. "He was crying," she said. "The guard, I mean."

Across the country, police made {arrests_total=140|140 arrests} in a single week of January, by their own count, and seven more on the night of the speech when celebrations in Lilongwe got out of hand. Charges have been dropped against most. They still stand against {leader=Thokozani Gondwe|Thokozani Gondwe}, the {leader_age=34|34-year-old} attorney whose post about her own bill began it all. She was let out {bail_day=2023-01-24|on Jan. 24} after friends raised the {bail=K750000|roughly $730} for bail in 11 minutes on a mobile-money app. Asked for an interview, she replied with a picture of a padlock.

Malawi is among the least electrified nations on Earth. Just {access=14|14 percent of its people} have power at home, compared with about half in sub-Saharan Africa overall, and the government's goal of 30 percent by 2030 would take a doubling of the pace at which homes were hooked up in the last five years. Much of the supply comes from a single river, the Shire, where a flood a year ago knocked out a 130-megawatt plant.

The group that calls itself {movement=Tatopa|Tatopa} isn't going home, said Yamikani Soko, a 27-year-old barber who is one of nine people on its steering committee. Its next demand is the publication of the utility's contracts with diesel generator companies, one of which is owned by the brother-in-law of a former minister. A march is planned in four cities on March 3, Martyrs' Day, a national holiday in memory of those who died opposing colonial rule.

But Soko was frank about what held the crowds together. "If the price comes back in May," he said, "so do we."
