STORY: port-louis-summit
TOPIC: two days of an Indian Ocean leaders' summit in Mauritius with bilateral talks at its edge
== SLOTS
summit_start | date | agree | opening day of the summit
members | quantity | agree | member states of the forum
leaders | quantity | agree | heads of state and government who came
host | person | agree | prime minister of the host country
indian_pm | person | agree | prime minister of India
australian_pm | person | agree | prime minister of Australia
japanese_pm | person | agree | prime minister of Japan
lankan_president | person | agree | president of Sri Lanka
india_japan_day | date | agree | day of the Indian-Japanese talks
cable_cost | money | variant | cost of the undersea cable
cable_length | quantity | agree | length of the cable
cable_route | place | agree | ends of the cable
expelled | quantity | agree | Indians told to leave Australia
expelled_month | date | agree | month of the expulsions
cable_year | date | agree | year in which the cable is to work
india_aus_day | date | agree | day of the Indian-Australian talks
india_aus_length | duration | agree | length of the Indian-Australian talks
spying_raised | polarity | dispute | whether the spying case was raised
aus_japan_day | date | conflict | day on which the leaders of Australia and Japan met
frigates | quantity | agree | frigates Australia will order
frigates_in_japan | quantity | agree | frigates to be built in Japan
lanka_day | date | agree | day of the Indian-Sri Lankan talks
fishermen | quantity | conflict | fishermen whom Sri Lanka will free
statement_time | time | revision | hour of the joint statement
patrol_fund | money | agree | size of the patrol fund
holdouts | other | agree | states that stayed out of the fund
next_host | place | agree | city of the next summit
next_year | date | agree | year of the next summit
== ARTICLE 01_deccan_standard.txt | Deccan Standard | 2024-09-06
Deshmukh, Okabe clear subsea cable on busy first day in Port Louis

Special Correspondent

PORT LOUIS: Prime Minister {indian_pm=Raghav Deshmukh|Raghav Deshmukh} packed four bilateral meetings around a plenary and a banquet as the Indian Ocean Partnership opened here on {summit_start=2024-09-05|Thursday}, the most concrete of them yielding an agreement with Japan to lay a {cable_length=7800 km|7,800-km} undersea cable {cable_route=Chennai-Mombasa|from Chennai to Mombasa} by way of Mauritius.

The {cable_cost=1.2bn USD|$1.2-billion} link, to be financed in equal parts by the two countries' development lenders, with a smaller commercial tranche, is to carry its first traffic in {cable_year=2028|2028}. External Affairs Ministry spokesperson Anindita Roychoudhury told reporters that tenders for the landing station at Chennai would be floated in January and that the cable would have 16 fibre pairs, twice as many as the one laid in 2012.

Mr Deshmukh and his Japanese counterpart, {japanese_pm=Shinji Okabe|Shinji Okabe}, who {india_japan_day=2024-09-05|on the same morning} spoke for half an hour more than was scheduled, also reviewed the Mumbai-Ahmedabad bullet train. Officials conceded that only 47 per cent of the civil work on one section was complete against a target of 60 per cent.

The talks with Australia were of a different temper. Prime Minister {australian_pm=Helen Castleton|Helen Castleton} and Mr Deshmukh sat together for {india_aus_length=50 min|50 minutes} {india_aus_day=2024-09-05|in the late afternoon}, and their delegations dealt with critical minerals, education and the second stage of a trade pact, under which two-way commerce has risen to $24 billion from $19 billion in four years. Asked if the matter of {expelled=2|two Indian nationals} who were told to leave Canberra {expelled_month=2024-05|in May} on suspicion of spying had figured, Ms Roychoudhury was curt. {spying_raised=no|"It did not come up,"} she said.

Mr Deshmukh had earlier received the President of Seychelles and the Prime Minister of Bangladesh's special envoy. {leaders=17|Seventeen heads of state and government} have come to the island, the largest number since the grouping of {members=23|23 member states} was formed in 2011; six nations have sent ministers.

On {lanka_day=2024-09-06|Friday} he is to see Sri Lankan President {lankan_president=Nirmala Wijeratne|Nirmala Wijeratne}, with the arrest of Tamil Nadu fishermen expected to dominate. The State's Fisheries Department says 218 fishermen and 31 boats have been seized in the Palk Strait since January, against 240 fishermen in the whole of 2023. Chief Minister K. Ilango wrote to the Prime Minister on Monday, his seventh letter on the subject this year.

A joint statement is due at {statement_time=12:00|noon}, after which the host, Prime Minister {host=Vikash Ramdin|Vikash Ramdin}, will brief the press. Diplomats said that the draft ran to 46 paragraphs and that square brackets remained around three of them, all to do with maritime patrols. The Prime Minister flies home by way of Male, where he will spend one night.
== ARTICLE 02_sydney_chronicle.txt | Sydney Chronicle | 2024-09-07
Castleton leaves Mauritius with a frigate date and an awkward silence

{australian_pm=Helen Castleton|Helen Castleton} came to the Indian Ocean to talk about ships. She spent a good deal of it answering questions about spies.

The Prime Minister insisted before boarding her RAAF jet on Friday night that she had {spying_raised=yes|put the matter squarely} to {indian_pm=Raghav Deshmukh|Raghav Deshmukh} during {india_aus_length=50 min|a 50-minute meeting} on {india_aus_day=2024-09-05|Thursday}, "as any Australian would expect". New Delhi says that {spying_raised=no|the subject was never mentioned}. Opposition foreign affairs spokesman Craig Donnellan said one of the two governments was "telling porkies" and demanded that the official note be shown to a Senate committee, which is due to sit on September 17.

The expulsions of {expelled=2|two Indian men}, {expelled_month=2024-05|in May}, followed a 14-month ASIO inquiry into the alleged monitoring of Sikh activists in Melbourne. India called the accusations absurd and withdrew a visa officer.

Ms Castleton was on firmer ground with Japan. Over breakfast {aus_japan_day=2024-09-06|on day two of the gathering} she and {japanese_pm=Shinji Okabe|Shinji Okabe} agreed a timetable for the navy's {frigates=11|11 general-purpose frigates}, of which {frigates_in_japan=3|the first three} will come from a yard in Nagasaki and the rest from Henderson, south of Perth. The program is worth $10 billion over a decade. A contract is meant to be signed early next year and the first hull delivered in 2029, when the oldest of the Anzac class will be 33.

Unions are wary. The Australian Manufacturing Workers Union wants at least 60 per cent local content; the bid promised 52 per cent. West Australian Premier Tony Marchetti said the yard would need 3000 more tradespeople than it had now.

The trip was Ms Castleton's 14th overseas since she took office in March last year, a tally that the opposition likes to recite. It was shorter than planned. She skipped a visit to Réunion because of Wednesday's national accounts, which showed the economy growing by 0.2 per cent in the quarter.

She will have the forum on her own soil soon enough: members accepted Australia's offer to stage the next summit in {next_host=Perth|Perth} in {next_year=2026|2026}. It will be the first in the city since 2013, when the then grouping was half its present size.

Aid agencies said the meeting had been long on hardware. "Not a sentence about sea levels that was not there in 2022," said Lucinda Faleafa, of the Oceans Alliance. The Prime Minister announced $38 million for early-warning buoys in eight island states, and a contribution of $60 million towards the {patrol_fund=250m USD|US$250 million} patrol fund, {holdouts=Madagascar and Oman|from which Madagascar and Oman have stayed away}.

Australia is not a partner in the {cable_cost=1.2bn USD|$1.8 billion} {cable_route=Chennai-Mombasa|Chennai-to-Mombasa} cable that India and Japan announced, but a spokesman for the Communications Minister said a spur to Christmas Island was being studied. Mr Deshmukh, for his part, had better luck with his smaller neighbour: Colombo will let {fishermen=37|37 fishermen} go home to Tamil Nadu.
== ARTICLE 03_tokyo_evening_dispatch.txt | Tokyo Evening Dispatch | 2024-09-07
Okabe wins cable, courts Canberra at Indian Ocean talks

PORT LOUIS, Mauritius - With his approval rating at 29 percent and a party election 20 days off, Prime Minister {japanese_pm=Shinji Okabe|Shinji Okabe} used the Indian Ocean Partnership's summit to show what he calls diplomacy of results.

He had two to display. The first came {india_japan_day=2024-09-05|Thursday}, when he and {indian_pm=Raghav Deshmukh|Raghav Deshmukh} of India endorsed a submarine cable of {cable_length=7800 km|7,800 kilometers} that will tie {cable_route=Chennai-Mombasa|southern India to the Kenyan coast} by {cable_year=2028|2028}. The Japanese lender for international cooperation will put up ¥72 billion. Two domestic makers, which between them hold a fifth of the world market, are expected to bid, and a government source said that keeping Chinese suppliers out was "not a condition but an outcome."

The second was naval. {australian_pm=Helen Castleton|Australia's Helen Castleton} sat down with Okabe {aus_japan_day=2024-09-05|some hours after that, before the leaders' banquet on the opening evening}, and the pair instructed officials to complete negotiations over {frigates=11|the 11 warships} that Canberra has chosen, {frigates_in_japan=3|three of them to be assembled in Nagasaki}. It would be the largest arms export in Japan's postwar history. Tokyo lifted a blanket ban on such sales in 2014 and lost a contest for Australian submarines to a French company in 2016.

Okabe told a news conference Friday that he had thanked Castleton for "trusting our engineers a second time of asking." He did not answer a question on whether the Japanese navy would give up places in its own production line, as the Australians have requested. The Defense Ministry plans to commission 12 of an upgraded type by fiscal 2028.

There were three shorter encounters, with the leaders of Kenya, the Maldives and Sri Lanka. To the last, {lankan_president=Nirmala Wijeratne|Nirmala Wijeratne}, he confirmed that yen loans for the second terminal at Colombo's airport, frozen in 2022 when the island defaulted, would resume in full. She arrived for that meeting directly from her session with Deshmukh {lanka_day=2024-09-06|on Friday morning}, after which Indian officials said {fishermen=47|forty-seven detained trawlermen} would walk free.

The statement of the {members=23|23-nation} forum, promised for midday, was not released until {statement_time=21:00|9 p.m.} The delay was caused by a quarrel over joint patrols. Members will set up a fund of {patrol_fund=250m USD|$250 million} to pay for fuel, training and surveillance aircraft, with contributions to be voluntary and with each state free to decide whose vessels may enter its waters. {holdouts=Madagascar and Oman|Madagascar and Oman} said they would not take part, citing neutrality and cost respectively, and asked for their position to be recorded in a footnote.

Japan, which is a dialogue partner and has no vote, promised $40 million.

Okabe returned to Tokyo on Saturday afternoon. Of the four candidates to succeed him as party president, two have criticized his travel; he himself has not said whether he will run.
== ARTICLE 04_island_broadcasting.txt | Island Broadcasting Service | 2024-09-08
What did the summit leave behind? Mostly a fund, a footnote and some traffic

The barriers came down along the waterfront of Port Louis on Saturday, and drivers who had crept along side streets for three days could be heard celebrating with their horns.

The government says the effort was worth it. {leaders=17|The 17 leaders} who attended the summit that began on {summit_start=2024-09-05|5 September} brought 2,900 delegates and journalists, filled 4,100 hotel rooms in a month that is usually slack, and spent an estimated 410 million rupees, according to the tourism authority. Security cost 185 million. Opposition parties had asked for a ceiling of 120 million.

Prime Minister {host=Vikash Ramdin|Vikash Ramdin} called it the most important diplomatic event on the island since independence. He looked tired. He had been due to speak to the press at midday on Friday, but it was {statement_time=21:00|nine in the evening} before a text of 44 paragraphs was handed out, two of the original ones having been removed.

Members will set up a fund of {patrol_fund=250m USD|$250 million} to pay for fuel, training and surveillance aircraft, with contributions to be voluntary and with each state free to decide whose vessels may enter its waters. {holdouts=Madagascar and Oman|Madagascar and Oman} said they would not take part, citing neutrality and cost respectively.

Madagascar's absence matters most. It has 4,800 kilometres of coastline and just 14 patrol boats, and the organisation that monitors piracy from Victoria, in Seychelles, recorded nine suspicious approaches near its waters in the first half of the year, against three in the same months of 2023. "We shall be guarding a house with one wall missing," said Captain Yannick Hoareau, who ran Mauritius's coastguard until 2019.

Of the many conversations in corridors and hotel suites, two will be remembered here. {indian_pm=Raghav Deshmukh|Raghav Deshmukh} promised that the cable from Chennai would come ashore at Baie du Jacotet, creating 220 jobs, {cable_year=2028|four years from now}. The other concerned India's own shores: Sri Lanka's president, {lankan_president=Nirmala Wijeratne|Nirmala Wijeratne}, undertook to release {fishermen=37|37 Indian fishermen} held at Jaffna and Mannar, but not their boats, of which 19 have already been auctioned. A first group is expected at Rameswaram on Wednesday.

Australia's and India's leaders, by contrast, parted with different accounts of what they had said to each other about espionage. Neither stood beside the other in the family photograph, in which places are given by alphabet but were, an usher told this station, "adjusted".

Not everyone was impressed. About 300 people marched in Curepipe on Thursday to demand the return of the Chagos islanders, a question on which the final text spends one line. Hawkers removed from the Caudan quarter have been offered 6,000 rupees each; their association wants 15,000.

Delegates meet again in {next_year=2026|two years' time} in {next_host=Perth|Perth}. Mauritius hands over its chairmanship in December.
