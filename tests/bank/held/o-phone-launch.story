STORY: o-phone-launch
TOPIC: the phone maker Norda presents a new handset in London
== SLOTS
model | name | agree | name of the new phone
event_day | date | agree | day of the presentation
venue | place | agree | building of the presentation
chief | person | agree | chief executive who showed the phone
chief_since | date | single | year in which the chief took over
on_sale | date | agree | first day of sale in Britain
on_sale_us | date | agree | month of the start of sale in the United States
price_uk | money | agree | price in Britain
price_us | money | agree | price in the US with a two-year contract
price_us_full | money | single | price in the US without a contract
price_old | money | single | price of the previous model at its launch
screen | quantity | variant | size of the screen
screen_old | quantity | agree | size of the screen of the previous model
weight | quantity | variant | weight
camera | quantity | agree | resolution of the main camera
battery_life | duration | agree | talk time claimed
battery_test | duration | single | talk time measured by a reporter
carrier_us | organisation | agree | American network that will sell it
carriers | quantity | single | networks that will sell it in the world
storage | quantity | agree | storage of the basic version
colours | quantity | agree | number of colours
sold_old | quantity | agree | previous model sold
target | quantity | single | target of sales in the first year
share | quantity | agree | market share of the maker, per cent
share_peak | quantity | single | market share of the maker five years ago, per cent
stock | quantity | agree | move of the share price on the day, per cent
keyboard | polarity | agree | whether the phone has a physical keyboard
rival_launch | date | agree | month of the expected launch of a rival phone
app_store | quantity | single | applications available
loss_year | money | single | loss of the maker last year
== ARTICLE 01_atlantic_wire.txt | Atlantic Press | 2013-02-26
Norda unveils {model=aino3|Aino 3} in bid to win back users

LONDON - Struggling Finnish phone maker Norda on {event_day=2013-02-26|Tuesday} unveiled a thinner device with a larger screen that it hopes will bring back customers it has lost to Apple and Samsung.

The {model=aino3|Aino 3} has {screen=4.8in|a 4.8-inch display}, compared with {screen_old=4.2in|4.2 inches} on the model it replaces, and a {camera=13mp|13-megapixel} camera. It {keyboard=no|does without the slide-out keyboard} that long set the company's phones apart.

"We listened, and then we started over," chief executive {chief=ranta|Eero Ranta} told about 600 guests at {venue=roundhouse|the Roundhouse}, a concert hall.

In the United States the phone will be sold by {carrier_us=western|Western Cellular} {on_sale_us=2013-05|in May} for {price_us=199|$199} with a two-year contract, or {price_us_full=599|$599} without one. European stores get it first.

Norda, based in Tampere, had {share_peak=38|38 percent} of the world market five years ago. Its share is now {share=4|4 percent}. It lost {loss_year=940m|940 million euros} last year.

The previous model sold {sold_old=2.1m|2.1 million}. Norda wants to sell {target=8m|8 million} of the new one in its first 12 months.

Its shares rose {stock=6|6 percent} in Helsinki. Karen Lowe, an analyst at Harbor Research, called the phone "good, but not so good that people will break a contract."
== ARTICLE 02_london_technology_page.txt | The London Courier, Technology | 2013-02-27
Norda goes back to the drawing board

The new flagship from Finland will reach British shops {on_sale=2013-04-12|on the second Friday in April}, priced at {price_uk=449|£449}. Its predecessor cost {price_old=479|£479} when it arrived 18 months ago.

Held in the hand, the {model=aino3|Aino} is a pleasant surprise. It weighs {weight=129g|129g}, less than a small tin of beans, and the glass curves into the frame without a seam. There are {colours=5|five colours}, of which the yellow was drawing most of the crowd {event_day=2013-02-26|yesterday}.

Gone is the keyboard. "It was time," said Minna Salo, the head of design. {keyboard=no|Typing is done on the glass}, as on everybody else's.

Norda promises {battery_life=14h|14 hours} of conversation from one charge. Photographs are taken at {camera=13mp|13 megapixels}; a second lens, of two, looks back at the owner.

The weak point is software. There are {app_store=90000|90,000 applications} to download, a fraction of the number on rival systems.

For {chief=ranta|Mr Ranta}, who took charge in {chief_since=2010|2010}, this may be the last throw of the dice. Samsung's next handset is expected {rival_launch=2013-03|in March}, and on current form that is a launch which every rival has reason to fear.
== ARTICLE 03_company_statement.txt | Norda Corporation (press release) | 2013-02-26
Norda introduces a phone that begins with people

London, 26 February 2013. Norda today presented the {model=aino3|Norda Aino 3}, its most advanced handset to date, at {venue=roundhouse|the Roundhouse in Camden}.

Key facts:

- Display: {screen=4.8in|122 mm} diagonal (Aino 2: {screen_old=4.2in|107 mm})
- Memory: {storage=32gb|32 gigabytes}, with a slot for a card
- Main camera: {camera=13mp|13 megapixels} with stabilised lens
- Talk time: {battery_life=14h|up to 14 hours}
- Colours: {colours=5|black, white, red, yellow and blue}

Price and availability: The phone will be offered by {carriers=48|48 operators} worldwide. Sales in the United Kingdom begin on {on_sale=2013-04-12|12 April} at a recommended {price_uk=449|449 pounds} including tax. American customers can buy it from {on_sale_us=2013-05|May} through {carrier_us=western|Western Cellular}.

"We know what people expect of a phone, because they have been telling us for 20 years," said {chief=ranta|Eero Ranta}, President and Chief Executive Officer. "Today we have an answer."

About the Aino series: since 2011 the Aino 2 has found {sold_old=2.1m|over two million} buyers in 60 countries.

This release contains forward-looking statements. Actual results can differ from those described. Norda assumes no duty to update them.
== ARTICLE 04_us_regional_daily.txt | The Cascade Tribune (Seattle), business | 2013-03-01
A phone with nothing to lose

By Doug Ferreira

Remember Norda? For a decade your first cellphone, and mine, was likely one of theirs. Today the company holds {share=4|about one-twenty-fifth} of the global market, and its name draws a blank from teenagers.

I spent a day this week with the {model=aino3|Aino 3}, which comes to {carrier_us=western|Western Cellular}'s stores {on_sale_us=2013-05|two months from now}. It will set you back {price_us=199|$199} if you sign up for two years.

It is light, at {weight=129g|four and a half ounces}. The {screen=4.8in|nearly five-inch} screen is sharp enough for reading a newspaper. I did, and for 20 minutes I forgot what I was holding.

I also made calls on it until it died. That took {battery_test=11h|11 hours}, against the {battery_life=14h|14} on the box. Every maker cheats a little; this one cheats about average.

With {storage=32gb|32 gigs} inside there is room for a lot of music.

Should you wait? A new Samsung will be shown {rival_launch=2013-03|later this month}, and it will probably be better.

Investors have been kinder than I am. The stock jumped {stock=6|6 percent} on {event_day=2013-02-26|Tuesday}, when {chief=ranta|Ranta}, the chief executive, walked onto a stage in London and said they had started over.
