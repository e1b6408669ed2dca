STORY: orbita-console
TOPIC: game company Nagare announces the Orbita 3 handheld console with prices and dates for several markets
== SLOTS
announce_day | date | agree | day on which the Orbita 3 was announced
launch_jp | date | agree | start of sales in Japan
launch_na | date | agree | start of sales in the United States and Canada
launch_eu | date | conflict | start of sales in the euro zone
launch_uk | date | agree | start of sales in Britain
launch_in | date | single | start of sales in India
launch_au | date | single | start of sales in Australia
price_jp | money | agree | price in Japan
price_us | money | agree | price in the United States
price_eu | money | agree | price in the euro zone
price_uk | money | conflict | price in Britain
price_in | money | single | price in India
price_au | money | single | price in Australia
price_old_us | money | agree | price of the Orbita 2 at its launch in the United States
price_old_now | money | single | price of the Orbita 2 in the United States from now on
price_rival | money | single | price of the rival Pelican Go in the United States
launch_rival | date | single | start of sales of the Pelican Go
price_dock | money | single | price of the dock in the United States
screen | quantity | agree | size of the screen
storage | quantity | agree | built-in storage
battery | duration | agree | battery life claimed
battery_old | duration | single | battery life of the Orbita 2
presenter | person | conflict | who presented the console in Osaka
president | person | agree | president of Nagare
sold_old | quantity | agree | Orbita 2 consoles sold so far
sold_first | quantity | single | Orbita 1 consoles sold
target | quantity | single | consoles Nagare wants to sell by the end of March
launch_games | quantity | single | games ready on the first day
title | other | agree | game that comes out with the console
preorder_day | date | agree | start of pre-orders in North America
preorder_uk | date | single | start of pre-orders in Britain
analyst | person | single | analyst quoted
share_move | quantity | single | move of Nagare's share
backward | polarity | agree | whether cartridges of the Orbita 2 run on the new console
delay | polarity | single | whether there was a date before that was missed
president_leaves | polarity | single | whether the president is to step down, as a source says
== ARTICLE 01_nagare_press.txt | Nagare Corporation press office | 2024-06-11
NAGARE UNVEILS ORBITA 3, ARRIVING WORLDWIDE THIS NOVEMBER

OSAKA, Japan - {announce_day=2024-06-11|June 11, 2024} - Nagare Corporation today revealed Orbita 3, the third generation of its family of handheld game systems.

Orbita 3 has a {screen=7.4in|7.4-inch} OLED screen, {storage=512GB|512 GB} of storage and up to {battery=9h|nine hours} of play on one charge. It {backward=yes|plays all Orbita 2 cartridges}.

Availability and suggested retail prices:

- Japan: {launch_jp=2024-11-08|November 8}, {price_jp=49980|49,980 yen}
- United States and Canada: {launch_na=2024-11-15|November 15}, {price_us=399|US$399} (US)
- Euro zone: {launch_eu=2024-11-22|November 22}, {price_eu=429|429 euros}
- United Kingdom: {launch_uk=2024-11-22|November 22}, {price_uk=369|£369}
- Australia: {launch_au=2024-11-29|November 29}, {price_au=649|A$649}

Customers in North America may reserve a unit from {preorder_day=2024-06-25|June 25}. A dock for playing on a television is sold separately ({price_dock=89|US$89}).

"People carry Orbita everywhere, so we asked what everywhere needs," said {president=kitahara|Yasuo Kitahara}, president of Nagare. {launch_games=14|Fourteen games} will be there from day one, among them {title=lanternfall|Lanternfall}, by the makers of Saltmarsh.

Orbita 2, launched in 2018, has found {sold_old=61m|61 million owners}. Its predecessor sold {sold_first=23m|23 million}.

About Nagare: Founded in 1974 as a maker of pachinko parts, Nagare Corporation (TSE: 0000) employs 3,150 people in nine countries.

Note to editors: Prices include tax where customary. Dates may change.
== ARTICLE 02_pixel_parade.txt | Pixel Parade | 2024-06-12
Orbita 3: UK Price, Release Date and Everything We Know

By Gethin Probert. Updated 3 hours ago

It's real. After two years of leaks, Nagare showed the Orbita 3 on stage in Osaka on {announce_day=2024-06-11|Tuesday}, presented by hardware boss {presenter=ishibashi|Reiko Ishibashi}, who pulled the thing from her coat pocket.

How much does the Orbita 3 cost?

British buyers will pay {price_uk=379|£379}, which stings a bit next to {price_us=399|$399} in the States. The euro figure is {price_eu=429|€429}. For comparison, Orbita 2 came in at {price_old_us=299|$299} over there six years ago, and the Pelican Go, out since {launch_rival=2024-02|February}, is {price_rival=449|$449}.

When is it out?

Japan gets it first, on {launch_jp=2024-11-08|8 November}. The Americans follow {launch_na=2024-11-15|a week later}, and we're {launch_uk=2024-11-22|a week behind them}. UK pre-orders open on {preorder_uk=2024-07-02|2 July}.

Is it any good?

On paper, yes. The display has grown to {screen=7.4in|7.4in}, there's {storage=512GB|half a terabyte} inside, and Nagare reckons you'll get {battery=9h|9 hours} away from a plug, against {battery_old=6h|six} for the old one. Your Orbita 2 carts {backward=yes|will work}, too. {title=lanternfall|Lanternfall} is the one to have on launch day.

Was it delayed?

Not officially. President {president=kitahara|Yasuo Kitahara} told shareholders in Osaka last year that a new machine would come "when it is ready", and Nagare says {delay=no|no earlier date was ever set}.

We may earn a commission if you buy through our links.
== ARTICLE 03_business_herald_india.txt | Business Herald | 2024-06-13
Nagare Prices New Handheld At Rs 44,990 In India, Bets On Festive Leftovers

BENGALURU: Japanese game maker Nagare will bring the Orbita 3 to India on {launch_in=2024-12-06|December 6}, the company's distributor said on Wednesday, putting a tag of {price_in=44990|Rs 44,990} on the device.

That is four weeks after its debut in the home market, where it will sell for {price_jp=49980|49,980 yen}, and three weeks after the North American release of {launch_na=2024-11-15|November 15}. Continental Europe, which pays {price_eu=429|429 euros}, is to have it from {launch_eu=2024-11-20|November 20}.

It was {presenter=kitahara|Yasuo Kitahara} himself who introduced the machine to 2,000 guests in Osaka a day before the India announcement. The {president=kitahara|67-year-old president} {president_leaves=reported|is to step down next spring}, according to a person aware of the plan. Nagare declined to comment.

The company wants to ship {target=12m|12 million units} by the end of March. Its last console has sold {sold_old=61m|6.1 crore} since 2018. In the US that model began life at {price_old_us=299|$299}; it is being marked down to {price_old_now=229|$229}, while the newcomer costs {price_us=399|$399}.

"A hundred dollars more after six years is not greed, it is memory prices," said {analyst=bhattathiri|Devika Bhattathiri} of Coronet Securities, who noted that storage has gone up to {storage=512GB|512GB}.

American customers can put their names down from {preorder_day=2024-06-25|June 25}; Indian ones will have to wait for a date.

Nagare shares ended {share_move=-2.4%|2.4% lower} in Tokyo.

Also read: Smartphone shipments up 6% in March quarter, says survey
