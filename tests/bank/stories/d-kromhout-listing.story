STORY: d-kromhout-listing
TOPIC: a Dutch maker of industrial lasers goes public in Amsterdam
== SLOTS
company | organisation | agree | company that went public
exchange | organisation | agree | exchange on which the shares trade
first_day | date | agree | first day of trading
issue_price | money | agree | price at which the shares were sold
range | money | agree | price range of the offer
open_price | money | agree | first price in the market
close_price | money | agree | closing price of the first day
close_rise | quantity | variant | rise on the first day in per cent
second_day | quantity | single | change on the second day
raised | money | variant | total size of the offer
new_money | money | agree | part of the proceeds that goes to the company
market_cap | money | agree | value of the company at the issue price
market_cap_close | money | single | value of the company at the close
oversubscribed | quantity | revision | how many times the offer was covered
ceo | person | agree | chief executive
ceo_since | date | single | year in which the chief executive took office
cfo | person | single | finance chief
owner | organisation | agree | private-equity house that sold
owner_before | quantity | variant | its stake before
owner_after | quantity | agree | its stake after
owner_bought | date | agree | year in which it bought in
lock_up | duration | agree | time for which it may not sell more
banks | organisation | agree | banks that led the sale
priced_right | other | dispute | whether the shares were sold too cheaply
revenue | money | agree | revenue last year
revenue_growth | quantity | agree | growth of revenue last year
profit | money | single | net profit last year
debt | money | single | debt to be repaid
staff | quantity | variant | employees
staff_hq | quantity | single | employees at the head office
hq | place | agree | town of the head office
founder | person | agree | founder
founder_stake | money | single | worth of the founder's shares
gong | person | agree | who struck the gong
last_ipo | organisation | single | last large listing in Amsterdam
last_ipo_date | date | single | year of that listing
index_change | quantity | single | change of the AEX that day
small_investors | quantity | single | share given to small investors
customer_share | quantity | single | share of sales to the largest customer
plant_place | place | single | place of the new factory
dividend | polarity | agree | whether a dividend is planned
ticker | name | agree | ticker
== ARTICLE 01_kromhout_release.txt | Kromhout Photonics N.V. (press release) | 2025-04-10
{company=Kromhout|Kromhout Photonics} starts trading on {exchange=Euronext Amsterdam|Euronext Amsterdam}

{hq=Hengelo|Hengelo, the Netherlands}, 10-Apr-25. {company=Kromhout|Kromhout Photonics N.V.} ("Kromhout"), a maker of high-power lasers for welding and cutting, announces that its ordinary shares are admitted to listing and trading on {exchange=Euronext Amsterdam|Euronext Amsterdam} {first_day=2025-04-10|as of 09:00 CET today} under the symbol {ticker=KRPH|KRPH}.

Offer price: {issue_price=24.50|EUR 24.50 per share}, in the upper half of the indicated range of {range=22-26|EUR 22 to EUR 26}.
Size of the offer: 25 million shares, of which 8 million new, or {raised=612.5m|EUR 612.5 million} before the over-allotment option.
Gross primary proceeds: {new_money=196m|EUR 196 million}.
Implied market capitalisation: {market_cap=3.43bn|EUR 3.43 billion}.
Selling shareholder: {owner=Rijnland|Rijnland Capital Partners}, whose holding declines to {owner_after=43.6|43.6 per cent}. {lock_up=180 days|A lock-up of 180 days} applies.
Joint global coordinators: {banks=Van Loon & Merckx, Hartwell|Van Loon & Merckx and Hartwell Securities}.

{ceo=Ferwerda|Annelies Ferwerda, Chief Executive Officer}, said: "Today is a milestone for the people who align our mirrors." She recalled that the company was founded in a barn {founder=Kromhout|by Gerrit Kromhout}, who {gong=Kromhout|sounded the opening gong} at the age of 81.

No dividend {dividend=no|is foreseen} for the current financial year.
== ARTICLE 02_low_countries_markets.txt | Low Countries Markets (agency) | 2025-04-10
{company=Kromhout|Kromhout} jumps on debut as Amsterdam ends IPO drought

AMSTERDAM, April 10 - Shares in Dutch laser maker {company=Kromhout|Kromhout} ended their first session {close_rise=15.7|nearly 16%} above the issue price {first_day=2025-04-10|on Thursday}, the strongest debut of any sizeable company on {exchange=Euronext Amsterdam|the Dutch bourse} since cheese-packaging group {last_ipo=Doesburg|Doesburg} listed {last_ipo_date=2021|in 2021}.

Sold at {issue_price=24.50|24.50 euros}, the stock opened at {open_price=27.10|27.10 euros} and finished at {close_price=28.35|28.35}, valuing the company at {market_cap_close=3.97bn|just short of 4 billion euros}. The AEX {index_change=-0.4|dipped 0.4%}.

"They left money on the table. {priced_right=too cheap|At least two euros a share}," said fund manager Ottoline Bax at Meerzicht Asset Management. {ceo=Ferwerda|Chief executive Annelies Ferwerda} disagreed. "{priced_right=right|We priced it where we wanted our holders to be happy for ten years}," she told reporters.

Owner {owner=Rijnland|Rijnland Capital}, which bought the company {owner_bought=2017|in 2017}, cut its stake from {owner_before=59.1|59.1%} to {owner_after=43.6|43.6%}. The deal raised {raised=612.5m|612.5 million euros}, of which {new_money=196m|196 million} goes to the company, mainly to repay {debt=140m|140 million euros of debt}.

Revenue rose {revenue_growth=22|22%} to {revenue=486m|486 million euros} in 2024, on net profit of {profit=61m|61 million}.

Analysts said that investors starved of European technology listings had been willing to overlook the cycle in car-battery plants, which buys most of the industry's welding lasers and has turned down. Two flotations were pulled in Frankfurt and Stockholm within the past month. Amsterdam's bankers, who have had more lunches than mandates since the pandemic, were seen to order dessert.

Demand exceeded supply {oversubscribed=9|nine times}, two bookrunners said when orders closed on Tuesday.
== ARTICLE 03_twents_dagblad.txt | Twents Ochtendblad (translated) | 2025-04-11
From the barn to the Beursplein

He hit it twice. Once for the cameras of the exchange, a polite tap, and once, because he's from Twente and had come a long way, so that the pigeons left the roof.

{founder=Kromhout|Gerrit Kromhout}, {gong=Kromhout|with the mallet} still in his hand, said he was thinking of his cows. It was in their barn, in 1979, that he and a cousin burned a hole through a milk churn with a beam of light, and that the idea came to them that people might pay for such holes.

Now {staff=1900|nineteen hundred people} make lasers under his name, {staff_hq=1150|1,150 of them} in {hq=Hengelo|Hengelo}. His own shares were worth {founder_stake=74m|74 million euros} by yesterday evening. He wants a new gutter.

The trade union is less sentimental. {owner=Rijnland|The investors from The Hague}, it notes, paid 310 million {owner_bought=2017|eight years ago} and still own {owner_after=43.6|over two-fifths}. They must keep it {lock_up=180 days|for half a year}. And then?

"Then we will still be here," says {ceo=Ferwerda|Ferwerda}, an Almelo girl, who has run the place {ceo_since=2019|since 2019}. The new hall will rise {plant_place=Borne|at Borne}, across the motorway, not in Malaysia as had been feared.

In the canteen they had put the price on the screen where the menu normally hangs. It said {open_price=27.10|27.10} at nine and {close_price=28.35|28.35} at half past five. In between there were meatballs.
== ARTICLE 04_tulip_shares_newsletter.txt | Tulip Shares, investors' newsletter | 2025-04-14
{ticker=KRPH|KRPH}: should you chase it?

The facts first. {issue_price=24.50|Twenty-four and a half} was the price, out of a possible {range=22-26|twenty-two to twenty-six}. Small investors got {small_investors=6|six per cent} of the shares; if you asked for a hundred, you have eleven. On day one the gain was {close_rise=15.7|15.7 per cent}; on day two the stock {second_day=-2.9|gave back 2.9 per cent}.

Books: we wrote on Wednesday that the issue had been {oversubscribed=9|nine times subscribed}. {banks=Van Loon & Merckx, Hartwell|The two lead banks} have since given the final number: {oversubscribed=11|eleven}.

What you buy for {market_cap=3.43bn|3.4 billion, as priced,}: sales of {revenue=486m|almost half a billion euros}, up {revenue_growth=22|by more than a fifth}; a workforce of {staff=1900|some 1,900}; and one very large customer, a Korean battery maker, behind {customer_share=31|31 per cent} of turnover. {cfo=Tjin-A-Sjoe|Finance director Ruben Tjin-A-Sjoe} says that it will be a quarter by 2027. We'd like to see that.

What you don't buy: income. {dividend=no|There will be no payout} this year.

What hangs over it: {owner=Rijnland|Rijnland}. A seller with {owner_before=59.1|almost sixty per cent} who becomes a seller with less is still a seller. The gate opens in October.
