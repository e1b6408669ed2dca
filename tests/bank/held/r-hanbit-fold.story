STORY: r-hanbit-fold
TOPIC: the Korean company Hanbit recalls a new folding phone after batteries overheat
== SLOTS
launch | date | agree | day on which the phone went on sale
recall_day | date | agree | day of the recall
phones_sold | quantity | conflict | phones already with buyers
phones_made | quantity | single | phones made so far
incidents | quantity | revision | cases of overheating, a count that rose
injured | quantity | conflict | people hurt
first_case | place | conflict | city of the first case
first_victim_age | quantity | agree | age of the woman whose phone burned first
price | money | agree | price of the phone in Korea
price_us | money | single | price in the United States
cell_maker | organisation | conflict | supplier of the faulty cells
cause | cause | conflict | what is wrong with the battery
refund | outcome | agree | what owners get
voucher | money | agree | voucher on top
deadline | date | agree | last day for handing a phone in
mobile_head | person | agree | head of the phone division
resign | polarity | single | whether the head of the division offered to resign
minister | person | single | minister who commented
cost | money | dispute | cost of the recall according to the company and an analyst
analyst | person | agree | analyst who put a number on the cost
share_fall | quantity | agree | fall of the share on the day
recall_2017 | quantity | agree | phones in an earlier recall
battery | quantity | variant | capacity of the battery
screen | quantity | variant | diagonal of the unfolded screen
successor | date | agree | when the corrected phone is to be sold
airline | organisation | single | airline that bans the phone from charging
charge_limit | quantity | agree | charge to which the update limits the battery
update_day | date | single | day of the software update
us_sale | outcome | agree | what becomes of the launch in the United States
first_day | date | single | day of the first case
== ARTICLE 01_hanbit_notice.txt | Hanbit Electronics (newsroom) | 2025-08-21
Voluntary exchange programme for Hanbit Leaf 3

Hanbit Electronics has decided {recall_day=2025-08-21|today} to stop sales of the Leaf 3 and to {refund=refund or exchange|replace every unit or refund its price in full}. The foldable smartphone has been available in the Republic of Korea since {launch=2025-07-24|24 July}.

We have so far confirmed {incidents=14|14 cases} in which a device became abnormally hot. {injured=2|Two customers} were burned. We apologise to them and to everyone who placed trust in us.

Our examination found that {cause=separator|the separator film between the electrodes had been cut too thin} in cells bought from {cell_maker=saerom|Saerom Energy}. Cells from our second source aren't affected. The battery, rated at {battery=4800mah|4,800 mAh}, sits behind the {screen=7.9in|7.9-inch} main display.

{phones_sold=186000|186,000 devices} are in the hands of customers. Each may be returned at any service centre up to {deadline=2025-09-30|30 September 2025}. Owners will also get a voucher worth {voucher=100000|100,000 won}.

Until then please install the update that we'll send on {update_day=2025-08-22|22 August}. It stops charging at {charge_limit=60|60 per cent}.

The Leaf 3 with a new battery will return to shops {successor=2025-11|in November}. Its introduction in the United States {us_sale=postponed|has been put off}.

The programme is expected to cost {cost=210bn|about 210 billion won}.

{mobile_head=seok|Seok Ji-hwan}
President, Mobile Division
== ARTICLE 02_han_river_times.txt | Han River Times | 2025-08-22
Hanbit pulls foldable soon after launch

Hanbit Electronics saw {share_fall=7.2|7.2 percent} wiped off its market value on {recall_day=2025-08-21|Thursday} as it took its flagship off the shelves, the company's second battery embarrassment in eight years. In 2017 it called back {recall_2017=900000|900,000 tablets}.

The trouble began on {first_day=2025-08-02|Aug. 2} at a study cafe in {first_case=daejeon|Daejeon}, where a phone that lay charging on a desk burst into flames. Its owner, {first_victim_age=24|24}, posted a video that made the rounds within hours. When the phone was withdrawn, {injured=5|five people} had suffered burns, one of them to the face.

Investigators retained by the firm traced the defect to {cause=welding|stray metal left behind when the terminals were welded}, a person familiar with the matter said. The supplier in question is {cell_maker=daon|Daon Chemical}, which has made cells for Hanbit for years and whose own shares sank even further.

{analyst=pyo|Pyo Eun-seo} of Dongbaek Securities believes the company is playing down the damage. She estimates {cost=480bn|480 billion won}, more than twice as much as management has budgeted, once lost sales are counted.

The handset costs {price=1.98m|1.98 million won}. Buyers can {refund=refund or exchange|have their money back or wait for a new one}, promised {successor=2025-11|for November}, and pocket {voucher=100000|a 100,000 won coupon} either way.

{minister=gwak|Gwak Myung-ja}, the industry minister, told reporters that "trust is the only thing you cannot patch."
== ARTICLE 03_pocketable.txt | Pocketable (gadget site) | 2025-08-25
Should you still be using your Leaf 3? (No.)

Let's be quick, because yours may be warm.

What's going on? Hanbit has recalled its thinnest foldable. Reports of overheating now stand at {incidents=31|31}, the company said this morning; there were {incidents=14|14} last Thursday.

Is it the charger? Nope. It's the {battery=4800mah|4.8 Ah} pack. Hanbit blames {cause=separator|a layer of plastic that's meant to keep plus and minus apart and is too flimsy} on some of them.

How many are out there? {phones_sold=268000|A little over a quarter of a million, 268,000 to be exact}, were in people's pockets when the recall came. The factory has built {phones_made=410000|410,000}.

I imported mine. Now what? Officially you're stuck, since the American release, at {price_us=1499|$1,499}, {us_sale=postponed|isn't happening for the time being}. Unofficially, a Seoul friend can hand it in for you {deadline=2025-09-30|by the end of September}.

Can I at least charge it? Up to {charge_limit=60|three fifths}, after the update.

Will I miss it? Yes. That {screen=7.9in|20-centimetre} screen is gorgeous, and nobody else makes a hinge like it. People didn't line up for it for nothing.

Hasn't this happened before? With tablets, yes: {recall_2017=900000|nine hundred thousand of them, in 2017}.
== ARTICLE 04_south_gate_journal.txt | South Gate Journal | 2025-08-26
Airline bars charging of recalled phone as owners queue

Passengers of {airline=haneul|Haneul Air} may no longer plug in a Leaf 3 on board, the carrier said. Its crews have begun asking travelers before takeoff to switch theirs off.

At service centers, meanwhile, the mood was patient. "I paid {price=1.98m|1,980,000 won} for it, and I got an apology and {voucher=100000|a voucher for 100,000}," said a dentist who had stood in line for an hour in Suwon. The phone had been on the market {launch=2025-07-24|since July 24}.

{mobile_head=seok|Seok}, who runs the mobile business, bowed for ten seconds before the cameras. He {resign=offered|offered to step down}, he said, and was told to fix things first.

The company stood by its estimate of {cost=210bn|210 billion won} for the whole operation. {analyst=pyo|Pyo} at Dongbaek Securities did not budge from {cost=480bn|480 billion}.

The first known fire has meanwhile been reconstructed by police. The {first_victim_age=24|24-year-old} graduate student was {first_case=gwangju|in a library in Gwangju} when she smelled smoke, and carried the device out to the steps in a wastebasket. Nobody else was near.

Hanbit's stock, which had tumbled {share_fall=7.2|just over 7 percent} on the day of the announcement, won back part of that on Monday. Traders said the prompt withdrawal had been better received abroad than at home.
