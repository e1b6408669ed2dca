STORY: h-vellapuram-pepper
TOPIC: an Indian spice exchange halts pepper trading after a warehouse scandal
== SLOTS
exchange | organisation | agree | exchange that halted trading
halt_day | date | conflict | day on which pepper trading was halted
halt_time | time | conflict | hour at which trading was halted
missing | quantity | conflict | pepper missing from the warehouse
stock_paper | quantity | agree | pepper that should have been there
stock_rejected | quantity | single | pepper found adulterated in 2012
bags | quantity | single | bags counted by the auditors
price_before | money | variant | price before the halt, 64,200 rupees a quintal or 642 a kilo
price_peak | money | single | record price of 2014
price_fall | quantity | agree | fall of the price in the street market
warehouse_place | place | agree | place of the warehouse
warehouse_firm | organisation | agree | company that runs the warehouse
owner | person | agree | owner of the warehouse company
held | outcome | conflict | what the police did with the owner
police_chief | person | single | superintendent of police
whistle | person | conflict | who found out
auditor | organisation | agree | firm that counted the stock
dues | money | agree | sum owed to the buyers
fund | money | agree | settlement guarantee fund of the exchange
paid | money | revision | sum paid out to the buyers so far
growers | quantity | agree | growers with receipts in the warehouse
growers_total | quantity | single | pepper growers in the district
chief | person | agree | managing director of the exchange
chief_gone | order | conflict | whether the managing director stepped down before or after the audit report
resume | date | agree | day on which trading is to resume
cause | cause | dispute | where the pepper went
regulator | organisation | agree | body that oversees the exchange
chamber_head | person | single | head of the traders' chamber
== ARTICLE 01_konkan_news_service.txt | Konkan News Service | 2024-11-19
Pepper counters shut after stock goes missing

Kozhikode, Nov 19 (KNS): The {exchange=SSX|Southern Spice Exchange} suspended all pepper contracts on {halt_day=2024-11-18|Monday} after it emerged that a good part of the stock backing them was not there. Screens froze {halt_time=11:20|at 11.20 am}.

Records show {stock_paper=6400 t|6,400 tonnes} lodged at the {warehouse_place=Vellapuram|Vellapuram} depot of {warehouse_firm=Thazhath|Thazhath Storage}. Of that, {missing=1900 t|1,900 tonnes} could not be traced by {auditor=Pillai Deshmukh|Pillai Deshmukh & Co}, the accountants sent in by the exchange.

The shortfall came to light when {whistle=Shajitha|P.K. Shajitha}, a quality inspector, asked why a godown that had been declared full gave back an echo, according to an internal note. Black pepper was last quoted at {price_before=642 rs/kg|₹642 a kilo}.

Police in Kozhikode questioned the depot's proprietor, {owner=Thazhath|Rasheed Thazhath}, for five hours. He {held=released|walked out by evening and no case has been made against him}, superintendent {police_chief=Gowda|Anitha Gowda} said.

Buyers with matured contracts are owed {dues=118 crore|₹118 crore}. The exchange has a settlement guarantee fund of {fund=150 crore|₹150 crore}, and {paid=20 crore|₹20 crore} had been disbursed by Tuesday noon.

Managing director {chief=Ramdas|Vivek Ramdas} declined comment. The {regulator=CMRB|Commodity Markets Regulatory Board} has called for a report within a week. Dealings in cardamom and turmeric were not affected, and the exchange said they would go on as usual.
== ARTICLE 02_malabar_sentinel.txt | Malabar Sentinel | 2024-11-22
The echo in Godown 4

By Ammu Varkey

{warehouse_place=Vellapuram|VELLAPURAM}: Every grower here can tell you the sound of a full pepper shed. There is none. So when {whistle=Kunhiraman|old Kunhiraman}, the night watchman, heard his own cough come back to him one evening in October, he put down his torch and wrote a letter to the {regulator=CMRB|Board}.

Three weeks later, on {halt_day=2024-11-15|a Friday}, {exchange=SSX|the exchange} pulled the plug. Traders in Jew Street remember the moment by the muezzin: {halt_time=15:00|three in the afternoon}.

Now {growers=740|740 farmers} hold slips of paper for pepper nobody can show them. The chit of Lissy Joseph, 58, is for two tonnes. It was to be her son's nursing college. A district with {growers_total=31000|31,000 pepper growers} talks of nothing else.

{owner=Thazhath|Rasheed Thazhath}, who owns the sheds, {held=in custody|has been behind bars at the sub-jail since Tuesday night}, and will be taken before the magistrate again on Monday. His lawyer says that {cause=drying|moisture explains all of it: pepper shrinks}. The growers' society laughs at that. "{cause=sold|He sold our corns to the oleoresin factories}," says its secretary. "Pepper does not dry into nothing."

And the man at the top? {chief=Ramdas|Vivek Ramdas} {chief_gone=after|read the auditors' findings, closed the file, and then handed in his notice}, his driver told this reporter.

In the lane the price has tumbled {price_fall=18|18 per cent}. Middlemen drive from gate to gate and offer cash. Lissy keeps hers shut. She has one sack left, and she is sitting on it.
== ARTICLE 03_spice_board_qa.txt | Southern Spice Exchange (press office, questions and answers) | 2024-11-25
Pepper contracts: your questions answered

Why was trading stopped?
Because a count by {auditor=Pillai Deshmukh|Pillai Deshmukh & Co} on our behalf showed {missing=1900 t|a gap of nineteen hundred tonnes} between the ledger and the floor. Their men went through {bags=72000|72,000 bags} by hand.

Since when?
Since {halt_day=2024-11-18|Monday last week, 18 November}, {halt_time=11:20|twenty minutes past eleven in the forenoon}.

At what price will open positions be settled?
At the last traded price, {price_before=642 rs/kg|₹64,200 per quintal}.

I am a buyer. When do I get my money?
Members are owed {dues=118 crore|₹118 crore} in all. As of this morning {paid=65 crore|₹65 crore} has been credited. The guarantee fund of {fund=150 crore|₹150 crore} is sufficient.

I am a grower with a warehouse receipt.
There are {growers=740|740 of you}. Register at the help desk with the original slip. A copy will not do.

Who heads the exchange?
An interim committee. Mr {chief=Ramdas|Ramdas} {chief_gone=before|had vacated his office well ahead of the auditors' submission}, in order that they might work undisturbed.

When will pepper be traded again?
On {resume=2024-12-09|Monday, 9 December}, provided that the {regulator=CMRB|Commodity Markets Regulatory Board} agrees.

Is my cardamom safe?
Yes. It lies in other sheds, run by other firms, and was weighed last week. We regret the anxiety caused to members and to the growing community.
== ARTICLE 04_the_mandi_letter.txt | The Mandi Letter (commodities column) | 2024-11-27
Trust, weighed and found light

Farrokh Daruwala

Pepper built Venice, and it can surely sink a small exchange. I have watched this market since my uncle's scale had brass pans, and I recall the affair of 2012, when {stock_rejected=900 t|900 tonnes} turned out to have been polished with mineral oil. That was vanity. This is theft, or sloth. The depot's owner, I note, {held=released|has yet to see the inside of a cell}.

Look at the ledger. {warehouse_firm=Thazhath|Thazhath Storage} signed for {stock_paper=6400 t|six thousand four hundred tonnes}. Take away {missing=2900 t|the 2,900} that exist on paper alone, and you are left with something a good cooperative could fill. Did no one walk in? {whistle=Shajitha|A young inspector, Ms Shajitha,} did, and knocked on a wall, and deserves a medal and a better salary.

The market has spoken since. The corner shops of Kochi pay {price_fall=18|18 per cent less} than before the halt. We are a long way from {price_peak=740 rs/kg|the ₹740} of 2014, when growers bought jeeps.

{chamber_head=Koshy|Thomas Koshy}, who presides over the chamber of traders, wants the exchange merged with a bigger one. I would rather see a padlock with two keys. One for the depot, one for the bank.

Screens are meant to light up again {resume=2024-12-09|on the ninth of next month}. I shall not be first in the queue. {chamber_head=Koshy|Koshy}, I hear, will not either, and he has a pew in every queue there is.
