STORY: t-bakery-chain-takeover
TOPIC: the Dutch group Veldhoven Brands agrees to buy the Cornish bakery chain Pellow & Trask
== SLOTS
offer_total | money | agree | value of the agreed offer
offer_share | money | agree | agreed offer per share
first_bid | money | conflict | first bid per share, in January
second_bid | money | agree | second bid per share, in February
premium | quantity | agree | premium over the last close before talks were known
close_before | money | single | close before the talks became known
close_day | money | agree | closing price of Pellow & Trask on the day of the announcement
announce_day | date | agree | day on which the offer was announced
bidder_base | place | agree | city of the bidder's head office
shops | quantity | conflict | number of Pellow & Trask shops
shops_cornwall | quantity | single | shops in Cornwall
bidder_shops | quantity | single | outlets of the bidder in Europe
staff | quantity | agree | employees of Pellow & Trask
staff_hq | quantity | single | employees at the head office in Redruth
founded | date | agree | year in which the chain was founded
ceo | person | agree | chief executive of Pellow & Trask
ceo_age | quantity | single | age of the chief executive
bidder_ceo | person | agree | chief executive of Veldhoven Brands
chairman | person | agree | chairman of Pellow & Trask
backing | quantity | revision | shareholders who have promised to accept, per cent
threshold | quantity | agree | share of votes needed
meeting | date | agree | day of the shareholder meeting
completion | date | agree | when the deal should be completed
savings | money | agree | yearly cost savings
hq_promise | duration | agree | how long the head office is to stay in Redruth
profit | money | agree | Pellow & Trask's pre-tax profit last year
profit_before | money | single | pre-tax profit the year before
pension | money | single | deficit of the pension scheme
quote_promises | quote | agree | remark about promises and a building
union | person | agree | union official who spoke
== ARTICLE 01_albion_wire.txt | Albion Wire | 2025-03-11
Dutch group agrees {offer_total=1.3bn|£1.3 billion} takeover of bakery chain Pellow & Trask

LONDON, March 11 - British bakery chain Pellow & Trask said on {announce_day=2025-03-11|Tuesday} it had agreed to be bought by Veldhoven Brands of the Netherlands for {offer_total=1.3bn|£1.3 billion} in cash, ending two months of talks that had seen earlier approaches turned away.

Shareholders will receive {offer_share=412p|412 pence} a share, a premium of {premium=34|34 percent} to the closing price of {close_before=307p|307 pence} on January 10, the last trading day before the approach became public.

The board, led by chairman {chairman=wrenfield|Alastair Wrenfield}, had rejected a first proposal of {first_bid=365p|365 pence} in January and a second of {second_bid=390p|390 pence} in February, both of which it said undervalued the company.

"This is a full and fair price for a business with great prospects," {chairman=wrenfield|Wrenfield} said in a statement.

Shares in Pellow & Trask closed at {close_day=408p|408 pence}, up 6.8 percent on the day. Holders of {backing=28|28 percent} of the stock have given irrevocable undertakings to support the offer, which needs the approval of {threshold=75|75 percent} of votes cast at a meeting on {meeting=2025-04-29|April 29}. The deal is expected to complete {completion=2025-06|by the end of June}.

Pellow & Trask, founded in {founded=1948|1948}, has {shops=1640|1,640 shops} and employs {staff=11400|11,400 people}. It reported pre-tax profit of {profit=86m|£86 million} last year, compared with {profit_before=91m|£91 million} the year before.

Veldhoven, which is based in {bidder_base=utrecht|Utrecht}, runs {bidder_shops=4200|4,200 outlets} in nine European countries, most of them at railway stations. It said it expected cost savings of {savings=45m|£45 million} a year by the third year after completion.

"We have admired this company for a long time," Veldhoven chief executive {bidder_ceo=aalst|Joris van Aalst} told reporters on a call. He said there were no plans to change the name.

A break fee of £13 million would be payable if the Pellow & Trask board withdrew its recommendation.
== ARTICLE 02_london_chronicle.txt | The London Chronicle | 2025-03-12
Pellow & Trask falls to the Dutch at the third attempt

The board of Pellow & Trask has accepted a {offer_total=1.3bn|£1.3bn} offer from Veldhoven Brands, bringing to an end more than seven decades of independence for one of the best-known names on the British high street.

Veldhoven will pay {offer_share=412p|412p} a share in cash. It had opened with {first_bid=356p|356p} in January and came back with {second_bid=390p|390p} in February, only to be told both times that the bid did not reflect the value of the chain. The price agreed on {announce_day=2025-03-11|Tuesday} is {premium=34|34 per cent} above the level at which the shares were trading before the talks leaked.

The shares closed at {close_day=408p|408p}, just below the offer, suggesting that the City does not expect a rival bidder to emerge.

"I would be surprised if anyone topped this," said Samira Iqbal, a retail analyst at Thorne Lacey. "Margins have been squeezed by wages and by the price of butter, and the pension scheme has a deficit of {pension=84m|£84m}."

Profit before tax fell to {profit=86m|£86m} last year. The company has {shops=1640|1,640 shops}, from Penzance to Inverness, and {staff=11400|11,400 employees}.

{ceo=tregear|Hannah Tregear}, the chief executive, stands to receive £5.2m for her own shares. The {ceo_age=51|51-year-old}, who joined from a supermarket group in 2019, has agreed to stay for at least a year after the deal is done.

Veldhoven has promised to keep the head office in Redruth for {hq_promise=5y|five years}, a pledge that will be binding under the Takeover Code. It is less specific about jobs. Savings of {savings=45m|£45m} a year are to come from "procurement, logistics and overlapping functions".

Shareholders vote on {meeting=2025-04-29|29 April} and, if {threshold=75|75 per cent} agree, the takeover should be completed {completion=2025-06|by the end of June}. By last night, investors holding {backing=31|31 per cent} of the shares had undertaken to accept, after a Scottish pension fund added its stake.
== ARTICLE 03_west_cornwall_herald.txt | West Cornwall Herald | 2025-03-13
'We just want to know if our jobs are safe': Redruth reacts to Pellow & Trask sale

Workers at the Redruth head office of Pellow & Trask say they are worried about the future after the bakery firm was sold to a Dutch company for {offer_total=1.3bn|£1.3 billion}.

The {staff_hq=620|620 staff} at the Station Hill offices were told of the sale to Veldhoven Brands in an email at 7.05am on {announce_day=2025-03-11|Tuesday}. Managers then held a meeting in the canteen, at which chief executive {ceo=tregear|Hannah Tregear} took questions for almost an hour.

One woman who works in the accounts department, and who did not want to be named, said: "They told us nothing will change for {hq_promise=5y|five years}. But they also say they will save {savings=45m|£45 million} a year, and we all know what that means. We just want to know if our jobs are safe."

The firm was founded in {founded=1948|1948} by Edwin Pellow and his brother-in-law, Jack Trask, who sold pasties from a van at Carn Brea. It now has {shops=1460|1,460 shops} across the country, {shops_cornwall=58|58 of them in Cornwall}, and employs {staff=11400|11,400 people}. The factory at Hayle, where 940 people work, was extended three years ago.

{union=hocking|Denise Hocking}, regional officer of the Food and Bakery Workers' Alliance, said she had asked for an urgent meeting with Veldhoven's chief executive, {bidder_ceo=aalst|Joris van Aalst}.

"{quote_promises=promises|Promises about a building are not promises about people}," {union=hocking|she} said. "Of the {staff_hq=620|620 people} in Redruth, about half do work that somebody in {bidder_base=utrecht|Utrecht} already does."

Peter Lanyon-Reed, the MP for the area, said he would raise the matter in the House of Commons next week. He said the sale was "a sad day for Cornwall, however good the price".

Veldhoven said it had "the highest regard for the company's Cornish roots" and that the pasty would continue to be made at Hayle.

Shareholders are due to vote on the offer at a meeting in Exeter on {meeting=2025-04-29|April 29}.
== ARTICLE 04_frontpage_daily.txt | Frontpage Daily | 2025-03-12
PASTY LA VISTA! Nation's favourite baker gobbled up by Dutch giant in {offer_total=1.3bn|£1.3bn} deal

It has fed builders, students and hungover Brits for generations. Now Pellow & Trask is going Dutch.

The bakery chain, which started with a single van in {founded=1948|1948}, has agreed to a {offer_total=1.3bn|£1.3bn} takeover by Veldhoven Brands, the company behind the sandwich counters at half the stations in Europe.

The Dutch had two offers thrown back in their faces before bosses caved in at {offer_share=412p|412p} a share on {announce_day=2025-03-11|Tuesday}. The last one, in February, was worth {second_bid=390p|390p}.

Chairman {chairman=wrenfield|Alastair Wrenfield} called it "a full and fair price". But unions are furious, and fear for the {staff=11400|11,400 workers} in shops and factories up and down the land.

"{quote_promises=promises|Promises about a building are not promises about people}," said {union=hocking|Denise Hocking}, of the Food and Bakery Workers' Alliance.

Customers outside the branch in Leeds were not impressed either. Plumber Gary Stannard, 44, said: "If they put a slice of Gouda in my steak bake there will be trouble."

Veldhoven boss {bidder_ceo=aalst|Joris van Aalst} insisted that the recipes, the name and the famous blue paper bags would all stay. "We would be mad to touch them," he said.

The company made a profit of {profit=86m|£86m} last year, before tax, despite the soaring cost of butter and beef. It put up the price of its classic pasty twice.

The deal still has to be waved through by shareholders. Three quarters of the votes, or {threshold=75|75 per cent}, are needed at the meeting on {meeting=2025-04-29|April 29}. So far {backing=31|31 per cent} are on board.

If they say yes, the Dutch will get the keys {completion=2025-06|by the end of June}, and the shops will carry on as normal until then.
