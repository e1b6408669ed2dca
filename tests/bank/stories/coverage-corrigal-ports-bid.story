STORY: corrigal-ports-bid
TOPIC: a Danish and Canadian consortium raises its offer for an Australian ports company, and a pension fund gathers shares against it
== SLOTS
day | date | agree | day of the raised offer
offer | money | agree | raised offer per share
offer_first | money | agree | the consortium's first offer per share
equity | money | variant | value of the company at the raised offer
premium | quantity | variant | premium to the price before the first approach
bidder | organisation | agree | the Danish bidder
partner | organisation | agree | the Canadian fund that bids with it
family | quantity | conflict | stake of the Wilmot family
family_head | person | agree | who speaks for the family
austral | quantity | revision | stake of the Austral Retirement Trust
quote_wait | quote | conflict | who said that shareholders had been paid for their patience
chair | person | agree | chairman of Corrigal
recommend | outcome | agree | what the board advises
dunmore_price | money | agree | price of the bid of 2016
dunmore_year | date | agree | when Dunmore bid
dunmore_who | organisation | agree | who bid in 2016
threshold | quantity | variant | share of the votes that the scheme needs
meeting | date | agree | day of the shareholders' meeting
break_fee | money | agree | break fee
terminals | quantity | agree | terminals that Corrigal runs
lease | duration | variant | years left on the lease at Port Lyndhurst
split | quantity | agree | how the bidders share the ordinary equity
close | money | agree | closing share price on the day of the offer
== ARTICLE 01_nordic_exchange_agency.txt | Nordic Exchange Agency | 2018-07-16
Norvik sweetens bid for Australia's Corrigal Ports to {equity=4.9bn|$4.9 bln Australian}

COPENHAGEN/SYDNEY (NXA) - Danish terminal operator {bidder=Norvik|Norvik} and Canada's {partner=Prairie Teachers|Prairie Teachers' Pension Plan} have won the backing of Corrigal Ports Ltd for a takeover after lifting their offer to {offer=6.85|A$6.85 a share}, the companies said on {day=2018-07-16|Monday}.

The price is all cash and compares with {offer_first=6.40|A$6.40} that the pair proposed in May and that Corrigal called opportunistic. Shareholders may keep a final dividend of 11 cents on top.

Corrigal's directors {recommend=accept|unanimously recommended the deal} in the absence of a better one. {family_head=Wilmot|Hugh Wilmot}, whose family is the largest holder with {family=17.3|17.3 percent}, said in a filing that he intended to vote in favour.

"{quote_wait=Raghavan|Our owners have been paid for their patience," Chief Executive Sunil Raghavan said} on a call with reporters.

Corrigal operates {terminals=11|11 terminals} in four states and handled 2.9 million containers in the year that ended on June 30. It was taken public in 2009.

For Norvik, controlled by a foundation in Aarhus, the purchase would be the largest in its history, well ahead of the $1.2 billion (U.S.) it paid for a group of Brazilian grain terminals in 2015. Its shares slid 3.1 percent in Copenhagen as Sydhavn Bank said the acquisition would lift net debt to 4.2 times core earnings. Norvik would own {split=60-40|60 percent of the joint company}.

The deal must be cleared by Australia's Foreign Investment Review Board, and by the competition regulator, which has said that it will publish its findings on August 30. Norvik already has a minority interest in a container berth in Brisbane and said it was ready to dispose of it.

Corrigal stock closed at {close=6.71|A$6.71}, up 5.8 percent. UBS and Carnegie are advising the bidders.
== ARTICLE 02_sydney_examiner.txt | The Sydney Examiner | 2018-07-17
Corrigal falls to the Danes, and the Wilmots cash in their chips

Two months after sending a Danish suitor packing, Corrigal Ports has opened the gate. The board chaired by {chair=Okell|Judith Okell} {day=2018-07-16|yesterday} signed a scheme implementation deed with {bidder=Norvik|Norvik} and its Canadian partner that hands shareholders {offer=6.85|$6.85 in cash} for each share, or {equity=4.9bn|$4.9 billion} in all, and $6.5 billion if the debt is counted.

That it took an extra {offer_first=6.40|45 cents on the first proposal} to get there says a good deal about how few friends the independence of the company had left. Fund managers who had been loudly indignant in May at being offered 20 times earnings fell silent as the container figures came in: down 4 per cent in the June quarter, with the drought taking a third of the grain.

The bid is pitched {premium=38|38 per cent above} where the shares sat on May 18, the last day before the approach leaked. It trumps by some distance the {dunmore_price=5.10|$5.10 a share} that {dunmore_who=Dunmore|Dunmore Infrastructure} dangled {dunmore_year=2016-10|in October 2016}, when the board would not so much as open the books. Those who listened to the directors then, and had doubts, can feel vindicated.

Ms Okell, the former Treasury deputy secretary who took the chair only last November, certainly does. "{quote_wait=Okell|Shareholders have been paid for being patient," she told the Examiner}, adding that she had turned down three "creative" structures, one of which would have left holders with scrip in a Copenhagen company they had never heard of.

The real kingmaker was {family_head=Wilmot|Hugh Wilmot}, 71, grandson of the tugboat captain who began the business in 1926 with two lighters and a coal bunker. The clan, some 40 cousins in all, has {family=21|a little over a fifth of the register}. At a lunch at the Union Club last Wednesday he told Norvik's chief, Mette Aagaard, that there would be no deal under $6.80. By Friday evening he had one.

Under a scheme, the deal passes if {threshold=75|three-quarters of the votes cast} are in favour, and a majority of holders by number. The meeting is pencilled in for {meeting=2018-09-18|September 18}.

The one who might spoil it is Austral Retirement Trust. The industry super fund, with {austral=9.1|9.1 per cent}, has yet to say what it will do, and its head of infrastructure, Daniel Fonoti, is known to be wary of selling anything with a lease as long as that of Port Lyndhurst, where Corrigal has {lease=47|47 years to go}. Last year Austral paid 27 times earnings for a slice of Adelaide's desalination plant.

If the board changes its mind, Corrigal has to pay a fee of {break_fee=49m|$49 million}. Its executives have less cause for regret. Mr Raghavan's options, struck at $3.90 when he came over from Mumbai in 2014, are worth $14.2 million at the offer price, and the rest of his team will share another $22 million.

Treasurer Alan Kingsmill would not be drawn on the foreign investment question. A year ago he blocked a Hong Kong group from buying a Darwin fuel depot for $310 million on national security grounds. Denmark and Canada, a senior colleague said drily, "do not keep anyone at Defence awake".
== ARTICLE 03_city_chronicle.txt | City Chronicle | 2018-07-17
Pension money flows to the docks as Norvik lands Corrigal

{bidder=Norvik|Norvik}'s agreed acquisition of Corrigal Ports marks the eighth time in three years that a container terminal group has changed hands with a pension fund on the buyer's side, and the highest multiple that any of them has paid.

The {offer=6.85|A$6.85-a-share} deal, announced on {day=2018-07-16|Monday}, represents {premium=38|a mark-up of almost 40 per cent} on the undisturbed price. Including borrowings the buyers will pay 16.5 times last year's earnings before interest, tax, depreciation and amortisation. The average for port transactions since the financial crisis, according to Selwyn Maritime Advisers, is 13.8.

{partner=Prairie Teachers|Prairie Teachers'}, which manages C$104bn on behalf of 190,000 schoolteachers in Saskatchewan and Manitoba, will put up the larger part of the cash although it is to own {split=60-40|only 40 per cent of the ordinary equity}; the rest of its money goes in as preference shares that pay 7 per cent. "We are matching liabilities that run to 2070," said Colin Drury, who heads its infrastructure team in London. "There are not many assets which outlive a teacher."

Corrigal has {terminals=11|11 terminals}, the biggest of them in Port Lyndhurst, Victoria, which it holds on a lease with {lease=47|nearly half a century} to run. Revenues rose 6 per cent to A$1.02bn in the financial year to June 2017 but have since been weaker.

Australian ports have proved contentious. The sale of Melbourne's in 2016 fetched A$9.7bn, and a state inquiry later heard that rents charged to stevedores had climbed 80 per cent. Importers' groups have already asked the competition authority for undertakings on charges. Corrigal itself saw off {dunmore_who=Dunmore|Dunmore}, the Toronto-listed fund manager, {dunmore_year=2016-10|less than two years ago}.

The board's {recommend=accept|unanimous endorsement} this time reflected, people close to it said, both the price and its certainty. The bidders have dropped a condition that allowed them to walk away if bond yields rose by more than 1.5 percentage points. Should Corrigal accept something better, a {break_fee=49m|A$49m} fee would be due to them. Norvik would in turn pay A$80m were regulators in Denmark or Canada to stop it.

Investors nonetheless left a gap: the shares ended the day {close=6.71|14 cents below the offer}. "That is the regulator, not the register," said Fiona Abara of Lennox Event Partners, a hedge fund which owns 1.2 per cent. She gave the deal an 88 per cent chance of closing by Christmas.

Some in Copenhagen were less sure that it should. Norvik's chairman, Jens Thorup, promised in 2013, after an ill-judged foray into Baltic ferries cost it DKr2.1bn in writedowns, that it would never again spend more than a tenth of its market value on one transaction. Corrigal will take it to nearly 30 per cent. "We have grown up since," Mr Thorup said. A rights issue of DKr6bn is to be put to its own investors in October.
== ARTICLE 04_victorian_mercury.txt | The Victorian Mercury | 2018-07-26
Super fund builds blocking stake in {offer=6.85|$6.85} ports offer

The {equity=4.9bn|$4.9 billion} sale of Corrigal Ports is in the balance after one of the nation's biggest superannuation funds bought more shares and declared that it would vote them against the deal.

Austral Retirement Trust, which looks after the savings of 1.3 million nurses, carers and council workers, told the stock exchange late on Wednesday that it had {austral=11.6|11.6 per cent of the company}, having paid an average of $6.74 for 18 million shares since last Thursday.

"We believe that this is worth at least $7.40, and we are in no hurry," head of infrastructure Daniel Fonoti said. He was not asking for a higher bid, he said, "though nobody would be offended by one".

To succeed, the proposal by {bidder=Norvik|Norvik} and {partner=Prairie Teachers|Prairie Teachers'} needs {threshold=75|75 per cent of votes cast} at a meeting on {meeting=2018-09-18|Tuesday, September 18}. In Australian scheme votes typically two shareholders in three take part, so that a holding of about 17 per cent is enough to sink one. Austral would not need much company. Two smaller funds in Melbourne, together with 4 per cent, have told brokers that they feel the same way.

{chair=Okell|Judith Okell}, the Corrigal chair, urged holders to look at what the stock would do without a bid. "It was $4.96 in May," she said. "The board's recommendation {recommend=accept|stands, and it is the recommendation of every one of us}." A spokeswoman for Norvik, which has not called its price final, said that it had no plan to go higher.

Analysts recalled how the company's {dunmore_year=2016-10|2016} suitor, {dunmore_who=Dunmore|Dunmore}, made a single pass at {dunmore_price=5.10|$5.10} and never came back. The shares were down to $4.05 four months later, when a storm put two cranes at Newcastle into the harbour.

In Port Lyndhurst, where one job in nine depends on the wharves, the argument is about other things than price. The Maritime Union wants a written promise that the 640 people employed there will keep their conditions until the enterprise agreement runs out in 2021. Branch secretary Kylie Marsic said that Norvik had automated a terminal in Gdansk in 18 months and let 210 dockers go. "They've been very polite," she said. "They were very polite in Gdansk."

State Ports Minister Robyn Tan said the lease, {lease=47|which expires in 2065}, obliges any owner to deepen the channel to 15.5 metres by 2024, at a cost of $230 million, and the Danes had confirmed that they would.

{family_head=Wilmot|Hugh Wilmot}, who still keeps a house above the pilot station, where the company's first tug is set in concrete, was fishing off Exmouth and could not be reached. His nephew Angus said that the family's mind was made up. "It took us 92 years to find a buyer," he said. "We are not going to lose one in two months."
