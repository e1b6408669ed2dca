STORY: t-hanvit-foldable-launch
TOPIC: the Korean maker Hanvit presents a folding phone in Barcelona
== SLOTS
launch_day | date | agree | day of the presentation
city | place | agree | where the phone was presented
name | name | agree | name of the phone
generation | ordinal | agree | which folding phone of the maker this is
price_eu | money | agree | price in the euro area, smaller memory
price_eu_big | money | agree | price in the euro area, larger memory
price_uk | money | agree | price in Britain, smaller memory
price_us | money | agree | price in the United States, smaller memory
price_last | money | single | price in Britain of last year's model
sale | date | agree | first day of sale in Europe
sale_korea | date | agree | first day of sale in South Korea
preorder | date | agree | first day of orders
screen_open | quantity | agree | size of the inner screen
screen_closed | quantity | single | size of the outer screen
weight | quantity | agree | weight
weight_last | quantity | agree | weight of last year's model
thickness | quantity | agree | thickness when closed
battery | quantity | agree | capacity of the battery
charge_time | duration | single | time to charge to half, according to the maker
folds | quantity | agree | times the hinge can be folded, according to the maker
folds_last | quantity | single | times the last hinge could be folded
updates | duration | agree | years of software updates
mobile_head | person | agree | head of the mobile division
designer | person | agree | chief designer
share | quantity | agree | Hanvit's share of the market for folding phones
share_rival | quantity | single | share of the market leader
market | quantity | agree | folding phones sold in the world last year
target | quantity | single | phones the company hopes to sell
recall | date | agree | year in which an earlier model was withdrawn
test_battery | duration | single | time the battery lasted in a test
== ARTICLE 01_transworld_agency.txt | Transworld News Agency | 2025-03-02
Hanvit unveils lighter folding phone in bid to catch up with rivals

BARCELONA, March 2 - South Korea's Hanvit Electronics on {launch_day=2025-03-02|Sunday} unveiled its {generation=3|third folding phone}, the {name=crane3|Crane 3}, which it hopes will help it win back customers in a market it was among the first to enter.

The phone, presented in {city=barcelona|Barcelona} on the eve of the industry's largest trade fair, weighs {weight=219g|219 grams}, compared with {weight_last=254g|254 grams} for last year's model, and is {thickness=9.8mm|9.8 millimetres} thick when closed.

It will go on sale in Europe {sale=2025-03-28|on March 28} at a starting price of {price_eu=1749|1,749 euros}. In the United States it will cost {price_us=1699|$1,699}. South Korean customers can buy it a week earlier, {sale_korea=2025-03-21|on March 21}.

Hanvit had {share=11|11 percent} of the global market for folding phones last year, according to the research firm Pinecrest, behind the market leader with {share_rival=36|36 percent}. A total of {market=19m|19 million folding phones} were sold.

"People told us that they loved the idea but not the weight. We listened," {mobile_head=bae|Bae Seung-woo}, the head of Hanvit's mobile division, told reporters.

He said the company aimed to sell {target=3m|3 million units} in the first 12 months.

Hanvit's first folding phone was withdrawn from sale in {recall=2021|2021} after its screen cracked along the fold. The company replaced 160,000 phones. The hinge of the new model can be opened and closed {folds=500000|500,000 times}, it says.

The mobile division made an operating profit of 1.9 trillion won last year.

Hanvit said it would provide {updates=7y|seven years} of software updates for the phone, the same as for its conventional models.
== ARTICLE 02_the_capital_gazette.txt | The Capital Gazette (London) | 2025-03-03
Hanvit Crane 3 hands-on: the folding phone that finally fits in a pocket

I have carried folding phones for four years, and I have a hole in every jacket to show for it. The {name=crane3|Crane 3}, which Hanvit showed in {city=barcelona|Barcelona} on {launch_day=2025-03-02|Sunday}, is the first that I have forgotten I was carrying.

At {weight=219g|219g} it is lighter than many ordinary phones. The old model weighed {weight_last=254g|254g}, and felt like it. Closed, it is {thickness=9.8mm|9.8mm} thick; open, it gives you a {screen_open=8in|8-inch screen} on which the crease is all but invisible. The outer screen, at {screen_closed=6.4in|6.4 inches}, is wide enough to type on.

The designer, {designer=yoon|Yoon Hae-in}, said that her team had made 41 hinges before settling on this one. "The first forty were all good," she said. "They were just not thin." The hinge is rated for {folds=500000|500,000 folds}, up from {folds_last=300000|300,000}.

There are compromises. The battery holds {battery=4700mah|4,700mAh}, which is less than you get in a cheaper phone. In a day of heavy use at the fair mine lasted {test_battery=11h|11 hours}. Hanvit says it charges to half {charge_time=22min|in 22 minutes}.

And then there is the price. The {name=crane3|Crane 3} costs {price_uk=1599|£1,599} in Britain with 256GB of storage, £100 more than the {price_last=1499|£1,499} asked for its predecessor. On the continent it is {price_eu=1749|€1,749}, or {price_eu_big=1869|€1,869} for the 512GB version.

Orders can be placed from {preorder=2025-03-07|Friday 7 March}, and the phone will be in the shops {sale=2025-03-28|on 28 March}. It comes with {updates=7y|seven years} of updates.

Is it worth it? For most people, no. A folding phone is still a luxury, and only {market=19m|19 million} of them were sold in the whole world last year. But for the first time I did not want to give it back.
== ARTICLE 03_hangang_daily.txt | Hangang Daily (English edition) | 2025-03-04
Hanvit bets on weight, not price, with {generation=3|third foldable}

Hanvit Electronics' newest foldable smartphone, the {name=crane3|Crane 3}, will be released in Korea {sale_korea=2025-03-21|on March 21}, a week before Europe ({sale=2025-03-28|March 28}) and the United States.

The phone was introduced on {launch_day=2025-03-02|Sunday} in {city=barcelona|Barcelona}, Spain, by {mobile_head=bae|Bae Seung-woo}, president of the mobile division, who was making his first appearance on a stage abroad since he took the post last summer.

"People told us that they loved the idea but not the weight," {mobile_head=bae|Bae} said. "We listened."

The device weighs {weight=219g|219 grams} and has an {screen_open=8in|8-inch} inner screen and a {battery=4700mah|4,700 mAh battery}. It will be offered in three colors, of which the green one will be sold only online. Advance orders begin {preorder=2025-03-07|on Friday, March 7}.

Korean prices will be announced on Thursday. Abroad, the phone is to cost {price_us=1699|1,699 dollars}, {price_uk=1599|1,599 pounds} and {price_eu=1749|1,749 euros}; the version with the larger memory is {price_eu_big=1869|1,869 euros} in Europe.

Industry watchers were divided. "It is the best hinge in the world on a product that few people need," said Noh Ji-hyun, an analyst at Saebyeok Securities. She noted that Chinese makers sell foldables for less than half the price, and that Hanvit's share of the segment had slipped to {share=11|11 percent} last year.

The design team was led by {designer=yoon|Yoon Hae-in}, 43, who joined the company from a maker of eyeglass frames. It was formed after the fiasco of {recall=2021|2021}, when the first Crane had to be taken off the market because of cracked screens.

Hanvit says the new hinge will survive being folded {folds=500000|500,000 times}, which would be 100 times a day for more than 13 years.

Shares in the company closed 1.4 percent higher in Seoul on Tuesday.
