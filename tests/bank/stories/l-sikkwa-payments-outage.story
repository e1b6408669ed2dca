STORY: l-sikkwa-payments-outage
TOPIC: a payments network in India fails for hours on a shopping day before a festival
== SLOTS
day | date | agree | day of the outage
start | time | agree | hour at which payments began to fail
length | duration | conflict | how long the outage lasted
failed | quantity | revision | payments that failed (41 million, later 58 million)
usual | quantity | agree | payments on an ordinary day
share | quantity | agree | share of payments that failed at the worst moment
cause | cause | conflict | why the network failed
chief | person | agree | managing director of the operator
apology | quote | conflict | who spoke of a lamp blown out
backup | outcome | conflict | whether the reserve centre took over
centre | place | agree | site of the main data centre
backup_place | place | single | site of the reserve centre
banks | quantity | agree | banks linked to the network
penalty | money | conflict | fine threatened by the regulator
report | duration | agree | time given for a report
regulator | organisation | agree | regulator
loss | money | dispute | traders' loss, told differently by traders and operator
outage_count | ordinal | conflict | which outage of the year it was
outage_march | duration | agree | length of the outage of March
festival | date | agree | day of the festival
trader | person | agree | head of the traders' federation
compensation | money | agree | compensation for a payment debited but not completed, a day
cash | quantity | single | increase of cash drawn at machines
minister | person | single | minister who spoke in parliament
refunds | duration | agree | time for refunds
users | quantity | variant | users of the network
stall | money | single | loss of one sweet shop
engineers | quantity | single | engineers called in
posts | quantity | single | complaints on a monitoring site
== ARTICLE 01_bharat_wire.txt | Bharat Wire | 2024-10-27
Instant payments down for hours on pre-Diwali Saturday

MUMBAI, Oct 27 (BW): Millions of shoppers were left unable to pay on {day=2024-10-26|Saturday} as JhatPay, the instant payment network used by {users=320m|32 crore people}, went down {start=17:40|around 5.40 pm} and did not come back for {length=2h|two hours}.

The National Payments Rail Company (NPRC), which operates it, blamed {cause=software update|a software update} pushed on the eve of the rush. At the worst point {share=70%|seven in every ten transactions} were declined. According to an initial estimate {failed=41m|4.1 crore payments} failed, against {usual=450m|45 crore} that go through on a normal day.

"It is as if someone blew out the lamp on the one night for which it was lit. I am sorry," {apology=Kurian|said managing director} {chief=Kurian|Susan Kurian}.

The load was {backup=took over|moved to the reserve centre} at {backup_place=Mihan|Mihan} near Nagpur, she said, as the machines at {centre=Siruseri|Siruseri} had to be restarted.

The {regulator=Currency Board|Currency Board} asked for a report {report=14d|within 14 days}. It may levy a penalty of {penalty=10m rupees|Rs 1 crore}.

This was the {outage_count=3|third} breakdown this year; the one in March was over in {outage_march=55min|55 minutes}. Diwali is on {festival=2024-10-31|Thursday}.
== ARTICLE 02_bazaar_patrika.txt | Bazaar Patrika (traders' weekly, English page) | 2024-10-29
Who will pay for our Saturday?

Outside Gupta Sweets in Indore the queue went round the corner, and at {start=17:40|twenty to six} it stopped being a queue. Phones went up in the air as if the signal were to blame. "Half of them left their boxes on the counter," says the owner, who reckons that he is poorer by {stall=85000|Rs 85,000}.

{trader=Sethi|Mahendra Sethi}, president of the All-India Federation of Shopkeepers, puts the damage to trade at {loss=9bn rupees|Rs 900 crore}. "For this one evening somebody blew out our lamp, the very night it was lit," {apology=Sethi|he told us in his shop in Karol Bagh}.

The company's answer is a shrug with decimals: most of the sales were made the next day, it says, and what is gone for good comes to {loss=1.2bn rupees|120 crore}.

Our readers know better, having stood there. {length=5h|It was nearly eleven and the shutters were half down when the first soundbox spoke again}. The engineers will tell you of a program. Men who work at {centre=Siruseri|Siruseri} tell a different tale: {cause=cooling|the chillers gave up and the racks cooked}.

The government promises {compensation=100 rupees|a hundred rupees a day} to whoever was debited for nothing. A box of kaju katli costs nine times that.
== ARTICLE 03_ledger_and_rail.txt | Ledger & Rail (fintech newsletter) | 2024-11-04
JhatPay post-mortem, as far as it goes

The number. NPRC has gone through its logs and raised the count of failed transactions to {failed=58m|58 million}. Context: the system does {usual=450m|450 million} daily for {users=320m|320 million customers} of {banks=612|612 banks}.

The trigger. A routine {cause=software update|patch to the router that matches handles with accounts} set up a loop. Within minutes {share=70%|70 per cent} of requests came back with an error.

The part nobody likes to speak about. Failover, for which banks have been billed since 2022, {backup=failed|never happened: the second site refused the traffic}, and {engineers=140|140 engineers} rebuilt the primary by hand.

The history. We make it the {outage_count=5|fifth} stoppage of 2024. Only March's, at {outage_march=55min|just under an hour}, made the papers.

The bill. The {regulator=Currency Board|Currency Board's} letter speaks of {penalty=50m rupees|fifty million rupees} if the explanation does not satisfy, and wants it {report=14d|in a fortnight}. Customers are due {compensation=100 rupees|INR 100} for each day of delay; refunds should have reached all by last week, the limit being {refunds=5d|five working days}.

The mood. Withdrawals at cash machines rose by {cash=23%|23 per cent} on the Sunday. Old habits keep well.
== ARTICLE 04_nprc_faq.txt | National Payments Rail Company, customer page | 2024-10-28
Service disruption on {day=2024-10-26|26 October}: your questions

My money left my account but the shop did not get it. What now?
It returns by itself {refunds=5d|within 5 working days}. After that your bank owes you {compensation=100 rupees|Rs 100 per day}.

Which banks were affected?
All {banks=612|six hundred and twelve} of our members.

How long did it take?
Service resumed {length=2h|at 7.40 pm}.

Will it happen again before {festival=2024-10-31|the 31st, when Diwali is celebrated}?
We have stopped all changes to our systems until the middle of November.

Who is responsible?
"We are, and nobody else," says {chief=Kurian|Ms Kurian, our Managing Director}. Independent experts will examine what we did. We are also talking to {trader=Sethi|Shri Sethi} of the shopkeepers' federation, whose members had the worst of the evening.

What did the shops lose?
Most purchases were made up for on Sunday. We put the rest at {loss=1.2bn rupees|Rs 120 crore}.

Why do I see {posts=38000|38,000 complaints} on a monitoring site and not more?
Such sites count only those who write to them.

Has this been raised in Parliament?
The Minister for Digital Affairs, {minister=Barua|Dr Hiren Barua}, will make a statement when the House meets. Until then we ask you to keep your receipts, and to ring us only when the five days are over.
