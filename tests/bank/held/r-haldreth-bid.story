STORY: r-haldreth-bid
TOPIC: the British packaging group Haldreth is taken over after a raised bid
== SLOTS
deal_day | date | conflict | day on which the offer was agreed
price | money | agree | pence offered for each share in the final offer
price_first | money | agree | pence offered in January
price_second | money | agree | pence offered in February
value | money | conflict | value of the whole deal
premium | quantity | agree | premium over the price before the bid became known
bidder | organisation | agree | company that bids
bidder_staff | quantity | single | people employed by the bidder
bidder_boss | person | single | chief executive of the bidder
rival | organisation | conflict | rival suitor that withdrew
chair | person | agree | chair of Haldreth
chief | person | agree | chief executive of Haldreth
chief_fate | outcome | conflict | what becomes of the chief executive
debt | money | single | net debt of Haldreth
staff | quantity | single | people employed by Haldreth
staff_uk | quantity | agree | those of them who are in Britain
sites | quantity | agree | factories in Britain
redundancies | quantity | dispute | posts at risk according to the bidder and the union
hq | place | agree | seat of Haldreth
listing | outcome | agree | what becomes of the London listing
irrevocable | quantity | revision | share of the votes pledged to the offer, which rose
threshold | quantity | agree | majority needed at the meeting
meeting | date | agree | day of the shareholders' meeting
advisers | money | single | fees of the advisers
share_close | money | variant | price of the share at the close
pension | money | conflict | sum the bidder pays into the pension fund
pension_gap | money | agree | hole in the pension fund
holder | organisation | agree | largest shareholder
holder_stake | quantity | agree | stake of the largest shareholder
union_officer | person | agree | officer of the union
== ARTICLE 01_threadneedle_bulletin.txt | Threadneedle Bulletin | 2025-03-17
Haldreth falls to Oberlack at third attempt

Haldreth, the maker of cardboard boxes and tea cartons, {deal_day=2025-03-17|this morning} agreed to be bought by {bidder=oberlack|Germany's Oberlack} for {price=418|418p a share} in cash, valuing the FTSE 250 group at {value=1.26bn|£1.26bn}.

The terms represent {premium=34|a premium of 34 per cent} to the undisturbed price. Haldreth had turned down {price_first=360|360p} in January and {price_second=395|395p} a month later, both times saying that it was undervalued.

The stock ended at {share_close=414|414p}. Holders of {irrevocable=29|29 per cent} of the shares have given irrevocable undertakings, among them {holder=lanyon|Lanyon Asset Management}, the biggest investor, with {holder_stake=12|12 per cent}.

{chair=trevanion|Dame Harriet Trevanion}, chair, said the offer "recognises what our people have built". {chief=ashworth|Colin Ashworth}, chief executive, {chief_fate=stays|will run the enlarged British business}.

The only other suitor, {rival=norrvik|Sweden's Norrvik}, pulled out ten days ago without ever naming a price.

Oberlack has promised to inject {pension=85m|£85mn} into the retirement scheme, which shows {pension_gap=140m|a deficit of £140mn}. Haldreth's net debt stood at {debt=310m|£310mn} in December.

The deal needs the backing of {threshold=75|three-quarters of the votes cast}. Shareholders meet on {meeting=2025-04-30|April 30}. Bankers and lawyers stand to share {advisers=41m|£41mn}.
== ARTICLE 02_humber_evening_mail.txt | Humber Evening Mail | 2025-03-18
Fears for box factory jobs as Germans swoop

UNION leaders have demanded guarantees for Humberside workers after {hq=beverton|Beverton}-based Haldreth was sold to an overseas rival.

The packaging giant has {staff_uk=4300|4,300 employees in this country} at {sites=11|11 factories}, three of them within sight of the estuary. New owner {bidder=oberlack|Oberlack} insists that {redundancies=150|no more than 150 desk jobs} will be lost and that no site will shut.

But {union_officer=kowalczuk|Steph Kowalczuk}, regional officer of the union UWB, said: "We've been through their sums and {redundancies=900|we make it 900}. You don't pay that sort of money and leave everything as it was."

The boardrooms {deal_day=2025-03-14|shook hands on Friday}, bringing to a close a courtship that began just after New Year with an approach of {price_first=360|360 pence}. The winning figure was {price=418|£4.18} for each share.

Boss {chief=ashworth|Colin Ashworth}, a familiar face at Beverton rugby club, {chief_fate=leaves|is clearing his desk}. He is thought to be in line for a seven-figure payout.

Haldreth, which began by making hat boxes for Victorian ladies, will also {listing=ends|disappear from the stock exchange} after more than 60 years. Members of the staff pension fund were told that {pension_gap=140m|the £140m black hole} would be {pension=58m|cut by £58m} on the day the takeover goes through.
== ARTICLE 03_corrugate_weekly.txt | Corrugate Weekly | 2025-03-21
Oberlack boss sets out his plans for Haldreth

{bidder_boss=reuss|Matthias Reuss} does not like the word takeover. "We have been neighbours in this market for forty years," the Oberlack chief executive told Corrugate Weekly at the company's Hanover offices. "Now we take down the fence."

It is an expensive fence. {value=1.62bn|One billion, six hundred and twenty million pounds} is going across the North Sea for a business with {staff=7200|7,200 people} in half of Europe, {staff_uk=~|well over half of them British}. That buys a good deal more box-making capacity than Oberlack, itself an employer of {bidder_staff=15500|15,500}, has today.

Why raise the bid twice? Because somebody else was in the room, said Reuss. {rival=halvorsen|The Norwegians of Halvorsen} had been through the books, and he did not want to lose by a few pence. They have since dropped out. His second proposal had been {price_second=395|395p}; the board sent it back within a day.

On headcount he was firm. "{redundancies=150|A hundred and fifty} in administration, spread over two years. {union_officer=kowalczuk|Ms Kowalczuk} arrives at another number because she counts people who are about to retire."

He plans no closures among {sites=11|the eleven UK plants}, and intends to keep {hq=beverton|the Beverton offices} as headquarters for Britain. The London quotation, though, {listing=ends|will lapse}.
== ARTICLE 04_city_close.txt | City Close (markets email) | 2025-04-11
Box clever: Haldreth vote looks safe

Oberlack has now got promises covering {irrevocable=41|41%} of Haldreth's stock, it told the exchange today, up from {irrevocable=29|just short of 30%} when the recommended bid appeared. The additional pledges come from index funds. With {holder=lanyon|Lanyon} and its {holder_stake=12|12%} on board from the outset, few expect trouble when investors gather {meeting=2025-04-30|on the last day of the month}. The hurdle is {threshold=75|75%}.

A handful of small shareholders grumble that {price=418|418p} is mean. Their point is that the premium of {premium=34|just over a third} was measured against a share price that had been on its back all autumn. They have a website and a petition, and not much else.

{chair=trevanion|Dame Harriet}, whose fourth and last deal as a chair this will be, wrote to them this week. She pointed out that on the day of the announcement the shares settled at {share_close=414|£4.14}, below the offer, which tells you that nobody expects a higher one.

After all the huffing, {chief=ashworth|Mr Ashworth} {chief_fate=stays|keeps a job}: he becomes head of Oberlack UK and moves to a smaller office along the corridor. As for {rival=norrvik|Norrvik}, which walked away in March, it has found something to buy in Portugal.
