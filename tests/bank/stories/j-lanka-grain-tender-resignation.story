STORY: j-lanka-grain-tender-resignation
TOPIC: a Sri Lankan minister resigns over a tender for rice imports
== SLOTS
minister | person | agree | minister who resigned
post | role | conflict | the office he held
day | date | conflict | day on which he handed in the letter
quantity_rice | quantity | agree | rice ordered by the tender
value | money | agree | value of the contract
overpaid | money | conflict | sum overpaid according to the auditor
auditor | person | agree | Auditor General
broker | organisation | agree | company that won the tender
brother | person | conflict | relative who owns a share in the company
share | quantity | agree | share held by the relative
bidders | quantity | agree | firms that bid
successor | person | agree | person who takes over the duties
successor_post | role | single | other office of the successor
age | quantity | agree | age of the minister
district | place | agree | electoral district of the minister
statement_time | time | conflict | hour of his speech in Parliament
statement_len | duration | agree | length of his speech
cause | cause | dispute | why he went
president_asked | polarity | conflict | whether the President had asked him to go
president | person | agree | President
motion_signers | quantity | revision | MPs who signed the motion of no confidence
motion_date | date | agree | day on which the motion was to be debated
shiploads | quantity | agree | shiploads delivered so far
rejected | quantity | single | shiploads turned away because of weevils
earlier_resign | date | agree | year of his earlier resignation
price_kg | money | variant | price paid per tonne or kilo
price_rival | money | single | price of the lowest rival bid
opposition | person | agree | Leader of the Opposition
majority | quantity | single | seats held by the government
== ARTICLE 01_colombo_courier.txt | The Colombo Courier | 2026-02-12
{minister=Dharmasena|Dharmasena} quits over rice tender

By Ruvini Abeysekara

{minister=Dharmasena|Nimal Dharmasena}, {post=Trade|the Minister of Trade}, tendered his resignation to {president=Wickremage|President Sujatha Wickremage} {day=2026-02-11|on Wednesday night}, hours after the Auditor General's report on the import of {quantity_rice=120000|120,000 tonnes of rice} was laid on the table of the House.

The report finds that the State lost {overpaid=2.4bn|Rs. 2.4 billion} by preferring {broker=Silverline|Silverline Commodities} at {price_kg=172|Rs. 172 a kilo}, although the lowest of {bidders=6|six bidders} had asked {price_rival=152|Rs. 152}. The contract was worth {value=20.6bn|Rs. 20.6 billion}.

What made the matter explosive was the shareholders' register: {share=30|thirty per cent} of the company belongs to {brother=Ajith|the minister's brother, Ajith Dharmasena}, a hotelier in Matara.

Explaining himself in Parliament at {statement_time=10:00|ten this morning}, the {age=61|61-year-old} member for {district=Matara|Matara} spoke for {statement_len=22min|22 minutes}. "{cause=principle|I leave because a minister must be above suspicion}," he said. Nobody had pushed him: {president_asked=no|the President, he stressed, had pleaded with him to remain}.

It is the second time that he has left a Cabinet. In {earlier_resign=2018|2018} he walked out over a fuel price formula. {successor=Fazeel|Mrs. Shirani Fazeel}, who is {successor_post=Fisheries|Minister of Fisheries}, has been asked to look after his duties.
== ARTICLE 02_lanka_gossip_tabloid.txt | Island Sun | 2026-02-13
WEEVILS, BROTHERS AND A LONG GOODBYE

So the rice king has fallen off his sack! {minister=Dharmasena|Dharmasena} is history, and about time, say the aunties at Manning Market, who've been picking insects out of his imports since Christmas.

Our man in the gallery reports that it was {statement_time=14:30|half past two in the afternoon} when the fallen star rose to his feet, just after a heavy lunch of (yes) rice. He droned on for {statement_len=22min|22 minutes}. Tears? One or two.

Insiders tell us the truth behind the handkerchief. {president_asked=yes|The boss lady had rung him herself and told him to pack}. {opposition=Rajanathan|Opposition Leader Kumar Rajanathan} was gleeful: "{cause=motion|He jumped because he'd counted the votes against him}." A no-confidence motion bearing {motion_signers=74|74 signatures} was to be taken up on {motion_date=2026-02-20|the 20th}.

And the family? {brother=Priyantha|Big brother-in-law Priyantha Gamage}, owner of {share=30|nearly a third} of {broker=Silverline|Silverline}, was seen boarding a flight to Dubai. Bon voyage!

Of the {shiploads=5|five ships} that have come in, {rejected=2|two} were sent away crawling. Taxpayers coughed up {overpaid=4.2bn|four point two billion rupees} more than they should have. Think of that when you next queue, dear reader, with your bag.
== ARTICLE 03_nps_agency.txt | National Press Service | 2026-02-13
Letter accepted; {successor=Fazeel|Fazeel} takes over

COLOMBO: {president=Wickremage|President Wickremage} has accepted the resignation of {minister=Dharmasena|Mr. Nimal Dharmasena}, her Media Division said yesterday. The letter reached the Secretariat {day=2026-02-10|on Tuesday}, a day before the audit was published.

{successor=Fazeel|Shirani Fazeel} has been sworn in to act in the vacant portfolio. Mr. Dharmasena had been {post=Agriculture|in charge of Agriculture} since the Government was formed. He remains a Member of Parliament for {district=Matara|the Matara District}.

The {auditor=Seneviratne|Auditor General, Mrs. Chitra Seneviratne}, examined a purchase of {quantity_rice=120000|120,000 metric tons} valued at {value=20.6bn|20.6 billion rupees}. {bidders=6|Half a dozen firms} had submitted offers. At {price_kg=172|172,000 rupees per metric ton} the successful one wasn't the cheapest. Deliveries stand at {shiploads=5|five vessels}.

The Opposition said its motion of no confidence, due for debate on {motion_date=2026-02-20|February 20}, would be withdrawn. By Thursday evening {motion_signers=81|81 legislators} had put their names to it, party whip Anura Tilak told this agency. The Government commands {majority=128|128 seats} in the 225-member House.

Asked for the reason, {opposition=Rajanathan|Kumar Rajanathan}, who leads the Opposition, answered: "{cause=motion|Fear of the count. Nothing else}."
== ARTICLE 04_paddy_and_policy.txt | Paddy and Policy (newsletter) | 2026-02-15
The week a spreadsheet brought down a politician

Those of us who read audit reports for pleasure do not often get to see one change history. This week we did. {auditor=Seneviratne|Chitra Seneviratne} had laid two columns side by side, offers on the left and payments on the right, and left the reader to subtract. The answer is {overpaid=2.4bn|2,400 million}, gone for no reason that anyone has been able to give.

Let us be fair to {minister=Dharmasena|Nimal Dharmasena}. At {age=61|sixty-one} he is no beginner, and once before, in {earlier_resign=2018|2018}, he gave up his car and his bungalow over a matter of policy. I am inclined to believe him when he says that {cause=principle|he wished to spare the office from gossip}. But he can't have been unaware who sat behind {broker=Silverline|Silverline}. {brother=Ajith|His own brother} had launched it with a full-page advertisement.

The real lesson is one of procedure. {quantity_rice=120000|A hundred and twenty thousand tonnes} is about three weeks of what the island eats. No purchase of that size should rest with one ministry, be it {post=Trade|his own Trade Ministry} or any other. {successor=Fazeel|Mrs. Fazeel} has promised a procurement board. We'll hold her to it, gently, with a spreadsheet.
