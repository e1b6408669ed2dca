STORY: a-safa-air-results
TOPIC: third-quarter results of an invented airline of Ras Al Khaimah
== SLOTS
profit | money | conflict | net profit of the quarter
profit_last | money | agree | net profit of the same quarter a year before
rise | quantity | agree | rise of the net profit, per cent
revenue | money | agree | revenue of the quarter
passengers | quantity | agree | passengers carried
load | quantity | agree | load factor, per cent
load_last | quantity | single | load factor a year before
airline | organisation | agree | airline
chief | person | agree | chief executive
leaver | person | conflict | manager who is to step down
leaver_date | date | single | when the manager steps down
finance_chief | person | agree | chief financial officer
order_count | quantity | agree | aircraft on order
first_delivery | date | conflict | when the first of them is to be delivered
order_maker | organisation | agree | maker of the aircraft
fuel | quantity | agree | fall of the fuel bill, per cent
fleet | quantity | agree | aircraft in the fleet
engines_grounded | quantity | revision | aircraft on the ground for lack of engines
new_route | place | agree | town to which a route opens
route_date | date | single | opening day of the new route
guidance | money | agree | net profit forecast for the whole year
dividend | polarity | agree | whether a dividend is paid
cash | money | agree | cash
airspace_cost | money | single | cost of the closure of airspace in June
pilots | quantity | single | pilots to be hired
analyst | person | single | analyst
share | money | agree | closing price of the share
share_move | quantity | agree | movement of the share, per cent
chair | person | single | chair of the board
catering | organisation | single | firm that lost the contract
airspace_days | duration | single | length of the airspace closure
== ARTICLE 01_safa_release.txt | Safa Air (investor relations) | 2025-11-12
{airline=Safa|Safa Air} reports record third quarter

Ras Al Khaimah, 12 November 2025. {airline=Safa|Safa Air PJSC} today announces results for the three months ended 30 September.

- Net profit {profit=1.31bn|AED 1.31 billion} (Q3 2024: {profit_last=1.02bn|AED 1.02 billion}), {rise=28|up 28 per cent}
- Revenue {revenue=7.42bn|AED 7.42 billion}
- Passengers carried {passengers=5.2m|5.2 million}
- Load factor {load=84.1|84.1 per cent} (Q3 2024: {load_last=81.7|81.7 per cent})
- Cash and short-term investments {cash=6.9bn|AED 6.9 billion}

{chief=Mazroui|Khalifa Al Mazroui, Chief Executive Officer}, said: "We filled more seats with fewer aircraft than planned. I thank our customers for their patience and our engineers for their weekends."

The fleet stood at {fleet=74|74 aircraft} at the close of the period, of which {engines_grounded=6|six} were parked awaiting engines. {order_count=40|Forty} {order_maker=Airbus|Airbus} A321neo jets are on firm order; deliveries begin in {first_delivery=2026-Q2|the second quarter of 2026}.

A service to {new_route=Tashkent|Tashkent} will start on {route_date=2025-12-16|16 December}.

For the full year the company continues to expect net profit of {guidance=4.2bn|approximately AED 4.2 billion}. {dividend=no|The Board does not propose an interim dividend}.

{chair=Suwaidi|H.E. Noura Al Suwaidi}, Chair of the Board, thanked the regulator.
== ARTICLE 02_gulf_desk_wire.txt | Gulf Desk Wire | 2025-11-12
{airline=Safa|Safa Air} net jumps as fuel falls; {leaver=Deshmukh|finance boss to go}

DUBAI – Low-cost carrier {airline=Safa|Safa Air} on Wednesday posted quarterly earnings of {profit=1.31bn|$357 million}, beating the {profit_last=1.02bn|$278 million} it made in the same period of last year, as cheaper kerosene and fuller cabins outweighed the cost of a shut-down of regional skies.

Fuel expenses dropped {fuel=6|6 percent}. The carrier put the damage from {airspace_days=12|the 12 days} in June when airspace was closed at {airspace_cost=140m|140 million dirhams}, spread over two quarters.

{leaver=Deshmukh|Finance chief Anil Deshmukh will retire} {leaver_date=2026-03-31|at the end of March}, the airline added without naming a successor.

Shares closed {share_move=4.4|4.4 percent} higher at {share=3.09|3.09 dirhams}. "It's a clean set," said {analyst=Petrosyan|Lilit Petrosyan of Corniche Capital}, who has a buy on the stock. She said the airline's guidance of {guidance=4.2bn|4.2 billion dirhams} for 2025 looked cautious.

The company, which has {cash=6.9bn|6.9 billion dirhams} in the bank, said it would pay {dividend=no|nothing to holders for now}, but hire {pilots=220|220 pilots}. Caterer {catering=Nakhla Foods|Nakhla Foods} loses its contract.
== ARTICLE 03_levant_aviation_review.txt | Levant Aviation Review (trade) | 2025-11-20
Numbers behind the numbers: {airline=Safa|Safa}

{airline=Safa|Safa}'s management is entitled to a quiet evening. The airline carried {passengers=5.2m|more than five million} people in its high-summer quarter and turned AED{revenue=7.42bn|7.4bn} of sales into a net result of {profit=1.13bn|AED1.13bn}. That is a margin most of its rivals would frame.

But look at the hangars. Of {fleet=74|seventy-four} airframes the engine shortage has now pinned down {engines_grounded=9|nine}, three more than at the close of September, and {chief=Mazroui|Al Mazroui} concedes that number could reach a dozen by spring. The new jets, {order_count=40|forty of them}, from {order_maker=Airbus|Toulouse}, were supposed to soften the blow. {first_delivery=2026-Q4|The first will not come before October} of next year.

What is {finance_chief=Deshmukh|Anil Deshmukh, the finance director,} planning? Leasing, mostly. He was in Dublin last week.

The load factor, {load=84.1|84 per cent}, is respectable without being astonishing. {new_route=Tashkent|Tashkent}, the new line on the map, will do well if the Uzbeks keep the visa waiver.
== ARTICLE 04_bourse_notebook_blog.txt | Bourse Notebook (blog) | 2025-11-16
{airline=Safa|Safa}: a few things I'd ask on the call

1. {rise=28|Up by a bit more than a quarter} on the year is nice. How much of that is the fuel line? If the bill fell {fuel=6|six per cent}, a lot.

2. The share is at {share=3.09|Dh3.09} since Wednesday's gain of {share_move=4.4|four and a half per cent}. Why no dividend? I know, I know: {dividend=no|they want to hold on to the cash}.

3. {leaver=Mazroui|Who'll replace Khalifa Al Mazroui, who has told the board he is off}? The bench is thin. {finance_chief=Deshmukh|Deshmukh, who holds the purse,} is well liked, but he is an accountant and knows it.

4. {new_route=Tashkent|Tashkent}? Really? I've been. I'd go back, mind.

5. Who does {airline=Safa|the company} think buys the 6 a.m. to Salalah?

Disclosure: I own forty shares and a luggage tag.
