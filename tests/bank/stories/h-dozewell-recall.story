STORY: h-dozewell-recall
TOPIC: an Australian retailer recalls an electric blanket that catches fire
== SLOTS
units | quantity | conflict | blankets sold in Australia
units_nz | quantity | agree | blankets sold in New Zealand
fires | quantity | revision | fires put down to the blanket
injured | quantity | conflict | people hurt
injured_heater | quantity | single | people hurt by another recalled product in 2021
recall_day | date | conflict | day of the recall notice
first_complaint | date | agree | when the first complaint reached the firm
sold_from | date | agree | when sales began
retailer | organisation | agree | company that sold the blanket
maker | organisation | agree | company that made the blanket
importer | organisation | single | company that imported it
price_queen | money | agree | price of the queen size
price_single | money | single | price of the single size
refund | outcome | conflict | what customers get
receipt | polarity | agree | whether a receipt is needed
fault | cause | dispute | what makes the blanket burn
chief | person | agree | managing director of the retailer
watchdog_head | person | agree | deputy chair of the consumer commission
victim | person | agree | woman whose house burned
victim_age | quantity | agree | age of the woman
victim_town | place | conflict | where the house burned
house_time | time | agree | hour of the fire in the house
house_saved | outcome | conflict | what became of the house
fine_max | money | agree | highest fine under the law
fine_2019 | money | single | fine the firm paid in 2019
share_move | quantity | single | fall of the share
batch | name | agree | batch number
power | quantity | variant | power of the blanket, 120 W or 0.12 kW
stores | quantity | agree | shops of the chain
== ARTICLE 01_recall_notice.txt | Product Safety Commission (recall notice) | 2025-06-24
PRODUCT RECALL: DozeWell Plush electric blanket, single and queen

Supplier: {retailer=Hartigan|Hartigan Home Pty Ltd}
Manufacturer: {maker=Lianfu|Ningbo Lianfu Textile}
Imported by: {importer=Corella|Corella Trading, Dandenong}
Date of notice: {recall_day=2025-06-24|24 June 2025}

What are the defects? The controller may overheat during use.

What are the hazards? Risk of fire and serious burns. {fires=14|Fourteen fires} have been reported, and {injured=3|three people} have been treated for burns or smoke.

Where was it sold? In all {stores=212|212 Hartigan stores} nationally and online, from {sold_from=2025-03|March 2025}. {units=38500|38,500 units} were supplied in Australia and {units_nz=4200|4,200} in New Zealand.

How do I know mine? Look for {batch=DW-2207|batch DW-2207} on the label at the foot end. The blanket is rated at {power=120 W|120 watts}.

What should consumers do? Stop using it at once, unplug it and cut the cord. Return the controller to any store {refund=money back|for a full refund of the purchase price}. {receipt=no|Proof of purchase is not required.}

Deputy chair {watchdog_head=Papadakis|Eleni Papadakis} reminded suppliers that they must report an injury within two days of learning of it. Penalties run to {fine_max=50m aud|$50 million}.

Consumers who have lost property should keep photographs and contact their insurer. An interpreter service is available by phone. Do not post the blanket, and do not put it out with kerbside rubbish. Retailers in doubt about other heated bedding should write to the recalls section.
== ARTICLE 02_the_daily_bugler.txt | The Melbourne Bugler (tabloid) | 2025-06-26
DOZE OF DEATH: 'I woke up and my feet were on fire'

A great-grandmother has told how she crawled out of her burning bedroom after a cut-price electric blanket went up like a Roman candle.

{victim=Maunder|Dulcie Maunder}, {victim_age=83|83}, of {victim_town=Wangoora|Wangoora}, had nodded off with her crossword when the {price_queen=89 aud|$89} DozeWell she got for Mother's Day began to hiss. It was {house_time=02:20|twenty past two} in the morning.

"I thought it was the cat," she said from her daughter's couch.

Crews fought for an hour but {house_saved=destroyed|nothing was left of the weatherboard cottage} she was born in, bar the chimney and a birdbath.

And the Bugler can reveal that she is far from alone. {injured=9|Nine customers} have needed a doctor after nights under the blanket, which {retailer=Hartigan|discount giant Hartigan Home} flogged to a staggering {units=83500|83,500 Aussies} in a single autumn.

Furious Dulcie asks why the chain, which pulled the thing from its {stores=212|212 shops} only on {recall_day=2025-06-25|Wednesday}, had known of trouble {first_complaint=2025-05|since May}. A complaint from a dad in Geelong was left unanswered, her grandson was told.

Now customers are seething over what is on offer. Take it back and you walk out {refund=voucher|with store credit and not a cent in cash}.

Chain boss {chief=Vukovic|Bryce Vukovic} was nowhere to be seen at his Toorak pile yesterday.

Is YOUR blanket safe? Check the tag for {batch=DW-2207|DW-2207} and ring our hotline.
== ARTICLE 03_ledger_street.txt | Ledger Street (business daily) | 2025-06-27
Hartigan counts cost of a warm autumn line

Shares in Hartigan Home lost {share_move=-8|8 per cent} over two days as the retailer set aside money for its third recall in as many years. The last one, a fan heater in 2021, had {injured_heater=6|six people injured}. This time it is {injured=3|three who were hurt}, a figure the regulator repeated last night.

{chief=Vukovic|Bryce Vukovic}, managing director, told investors on a call yesterday that most of the {units=38500|38,500 blankets} bought in this country would probably never come back. "People throw them in a cupboard," he said. A further {units_nz=4200|4,200 pieces} went across the Tasman.

At issue is what went wrong. Vukovic pointed to {fault=wiring|a cheaper wire that the factory had slipped in without asking}. {maker=Lianfu|The Ningbo mill} retorted in an email that {fault=folding|customers had been folding the product under mattresses, which its booklet forbids}.

The regulator will want to know about the timetable. Hartigan accepts that a first letter reached it {first_complaint=2025-05|in May}, two months after the range {sold_from=2025-03|hit the shelves in March}. The most a court may impose is {fine_max=50m aud|$50 million}; in 2019 the group got away with {fine_2019=1.3m aud|$1.3 million} over a toy.

The financial hit looks modest. Buyers are {refund=money back|being paid back in full}, {price_queen=89 aud|$89} for the queen and {price_single=59 aud|$59} for the single, and the importer carries half. The brand is another matter. Analysts recall how long it took the chain to live down the heater, and winter, when it makes most of its profit, has hardly begun.
== ARTICLE 04_wangoora_radio.txt | Radio Riverbend (Q&A on its website) | 2025-06-30
Electric blankets: your questions to the fire captain

We asked Captain Joel Tran of the Riverbend brigade, who was first through the door at {victim=Maunder|Dulcie Maunder's}.

What did you find?
Smoke to the knees. It was about {house_time=02:20|2.20 am}. Dulcie's {victim_age=83|83} and she had got herself to the hall, the legend. The mattress was well alight.

Was the place lost?
No, thank goodness. {house_saved=saved|We held it to the one room. The rest needs a scrub and some paint.}

Where was this, for listeners elsewhere?
{victim_town=Mirrin Flat|Mirrin Flat}, up behind the silos.

How many of these fires have there been?
When the recall came out it was fourteen. As of this morning {fires=22|it is twenty-two}, according to the Commission. I'd expect more once folk look at the scorch marks.

It draws only {power=120 W|0.12 kilowatts}. How does that burn a bed down?
A toaster has far more, but a toaster is not wrapped in a doona.

Do I need the docket?
{receipt=no|You don't need it.} Snip the cord, take the controller in.

What does the Commission say?
{watchdog_head=Papadakis|Ms Papadakis} was on our program on Friday and said to bin nothing and return everything.

And an old blanket of another make?
Lay it flat, never fold it, have it tested every second year, and switch it off before you nod off. My mum uses a hot water bottle. So do I, to be honest, and a dog.
