STORY: h-boolanup-lithium
TOPIC: a lithium mine in Western Australia is mothballed
== SLOTS
jobs | quantity | conflict | people who lose their jobs at the mine
workforce | quantity | agree | people who work at the mine
jobs_stay | quantity | agree | caretakers who remain
contractors | quantity | single | contract workers at the mine
announce_day | date | agree | day of the announcement
last_ore | date | conflict | day of the last ore through the plant
price_now | money | agree | price of spodumene a tonne
price_peak | money | agree | price at the peak of 2022
price_restart | money | single | price at which the mine would open again
announcer | person | conflict | who broke the news to the crews
ceo | person | agree | chief executive
gm | person | agree | general manager of the mine
owner | organisation | agree | company that owns the mine
partner | organisation | agree | company that owns the other part
partner_share | quantity | agree | share of the partner
writedown | money | agree | sum written off
opened | date | agree | year the mine opened
nearest_town | place | agree | nearest town
order_fire | order | conflict | whether the decision fell before or after the kiln fire
refinery | outcome | conflict | what becomes of the refinery at Kwinana Beach
premier | person | agree | premier of the state
loan | money | revision | state help for the shire
royalty | polarity | single | whether royalty relief is granted
output | quantity | variant | yearly output of concentrate, 240,000 tonnes or 20,000 a month
share_move | quantity | agree | fall of the share
nickel_jobs | quantity | single | jobs lost in nickel in the region last year
cause | cause | conflict | why the mine is shut: price or water
== ARTICLE 01_asx_wrap.txt | AusMarkets Wire | 2024-08-14
Tallow Range to idle Boolanup lithium mine

PERTH - {owner=Tallow Range|Tallow Range Resources} will place its Boolanup lithium operation on care and maintenance, it told the exchange {announce_day=2024-08-14|this morning}, becoming the fourth West Australian producer to retreat from a {cause=price|slump in prices that has wiped out its margins}.

Spodumene fetched {price_now=760 usd|$US760 a tonne} last week. At the {price_peak=8000 usd|late-2022 peak it had gone for $US8000}.

The company said {jobs=310|310 positions} would go and {jobs_stay=35|35 people} would be kept on as caretakers. Boolanup, 60 kilometres from {nearest_town=Yarradale|Yarradale}, began shipping in {opened=2018|2018} and yields {output=240000 t/y|240,000 tonnes of concentrate a year}. The mill will be fed for the final time on {last_ore=2024-09-30|September 30}.

Tallow Range will book a charge of {writedown=430m aud|$430 million}. Its joint-venture partner, Korea's {partner=Hwaseong Cell|Hwaseong Cell}, holds {partner_share=30|30 per cent} and backed the move.

The hydroxide refinery at Kwinana Beach {refinery=runs on|will keep operating on feed bought from third parties}, chief executive {ceo=Pascoe|Damian Pascoe} said. The shares closed {share_move=-11|11 per cent lower}.

Pascoe insisted the blaze in the No. 2 kiln on August 2 had played no part. "{order_fire=before|The board made up its mind in July}," he told analysts. A restart would be weighed once prices held above {price_restart=1200 usd|$US1200}, and the pits would be kept dewatered so that crews could return within months.
== ARTICLE 02_yarradale_miner.txt | Yarradale Miner | 2024-08-16
Crib room goes quiet at Boolanup

Trish Oakeshott

The bloke from head office did not ring, email or send a lackey. {announcer=Pascoe|Damian Pascoe} flew up on the 5.40 charter on {announce_day=2024-08-14|Wednesday}, climbed on a chair in the crib room and said it straight to the night shift coming off. A few clapped him for that. Most just looked at their boots.

Of {workforce=345|the 345 on the payroll}, {jobs_stay=35|thirty-five} get to stay and mind the pumps. Then there are {contractors=120|120 truckies and caterers} who are on nobody's list.

{gm=Rekdal|Ingrid Rekdal}, who has run the site since it was a drill camp, walked out to the carpark with the fitters and stayed for an hour. "They are the best I've had," she said.

People here are no mugs. They know what lithium is worth. But the price was never the trouble at Boolanup. {cause=water|It was the empty bore field that did for the place}: you cannot float spodumene without water, and the last bore went salty in June.

Nor had anyone seen it coming. {order_fire=after|Not until the kiln had burned did the directors sit down to decide}. Up to that night the plan was to tough it out till Christmas.

At the {nearest_town=Yarradale|Yarradale} roadhouse, Bev Crothers does the sums. Nickel took {nickel_jobs=800|800 jobs} out of the district last year. Ore goes through the crusher until {last_ore=2024-08-30|the thirtieth of this month}. "Then it's me and the flies," she says.
== ARTICLE 03_premier_wa.txt | Office of the Premier (media statement) | 2024-08-19
Support for Boolanup workers and the Shire of Yarradale

The State Government will stand beside the people of {nearest_town=Yarradale|Yarradale} following the decision of {owner=Tallow Range|Tallow Range Resources} and {partner=Hwaseong Cell|Hwaseong Cell} to suspend mining at Boolanup.

Premier {premier=Nakhoul|Samira Nakhoul} today announced a package of {loan=6m aud|$6 million} for the shire, comprising:

- a jobs desk at the recreation centre, open six days a week;
- fee-free retraining at the Goldfields college;
- relief from shire rates for small traders who can show a fall in turnover.

The Government {royalty=no|will not be waiving royalties} for producers at this time.

"{jobs=310|Three hundred and ten workers} and their families have had awful news, and they had it with dignity," the Premier said. "Lithium has fallen from {price_peak=8000 usd|$US8000 a tonne} to {price_now=760 usd|$US760}. No government sets that price, but a government can decide whether a town is left alone with it."

The Premier spoke this morning with the mine's general manager, {gm=Rekdal|Ms Ingrid Rekdal}, to thank her for {announcer=Rekdal|having told her crews in person, at the change of shift}.

Workers in need of assistance are encouraged to call the jobs desk or to drop in without an appointment. Counselling is free. The Minister for Regional Development will travel to the shire on Thursday week to meet traders and the shire council.
== ARTICLE 04_dig_deep.txt | Dig Deep (mining column, The Swan Courier) | 2024-08-24
Lithium's hangover has a way to run

Barney Fitzhardinge

I was at the opening of Boolanup in {opened=2018|2018}. There was a string quartet, and dust in the prawns. Six years on the thing is in mothballs, {writedown=430m aud|$430 million} has gone up in smoke, and {jobs=340|340 souls} have been given their marching orders.

Was it bad luck? In part. A mine that puts out {output=240000 t/y|20,000 tonnes of concentrate a month} lives and dies by the Chinese converter, who has stopped answering the phone. But let us not be too kind to {ceo=Pascoe|Mr Pascoe}. The refinery down at Kwinana Beach, billed as the jewel, {refinery=closes|goes dark along with the pit}; I am told the staff had their letters on Monday. It never ran at more than half of what the brochure promised.

The Koreans, with {partner_share=30|three-tenths} of the venture, must wish they had stuck to making batteries. The market's verdict on the day was {share_move=-11|an 11 per cent haircut} for the stock, and it has not grown back.

{premier=Nakhoul|Premier Nakhoul} has meanwhile opened her purse a little wider. What was announced on Monday has been topped up to {loan=9m aud|$9 million}, after the shire president pointed out that the swimming pool leaks. One cannot eat a pool. But with only {jobs_stay=35|a few dozen caretakers, 35 to be exact}, left at the mine from a roster of {workforce=345|345}, somebody has to swim in it.
