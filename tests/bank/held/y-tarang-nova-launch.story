STORY: tarang-nova-launch
TOPIC: an Indian phone maker launches two mid-range phones
== SLOTS
launch_day | date | agree | day of the launch
planned_day | date | single | day for which the launch was first planned
sale_day | date | conflict | first day on which the Nova 7 is sold
sale_hour | time | agree | hour at which the sale opens
pro_sale | date | agree | when the Pro goes on sale
price_base | money | agree | price of the Nova 7 with 128GB
price_256 | money | agree | price of the Nova 7 with 256GB
price_pro | money | agree | price of the Nova 7 Pro
price_old | money | single | launch price of the Nova 6
price_rival | money | single | price of the Kestro K30
rival_launch | date | single | when the Kestro K30 came out
discount | money | agree | card discount
battery | quantity | agree | battery capacity of the Nova 7
battery_old | quantity | single | battery capacity of the Nova 6
charge_time | duration | agree | time for a full charge of the Nova 7
charge_time_pro | duration | single | time for a full charge of the Pro
watt | quantity | agree | charger power of the Nova 7
screen | quantity | variant | screen size of the Nova 7
camera | quantity | agree | main camera of the Nova 7
camera_pro | quantity | agree | main camera of the Pro
updates | duration | agree | span of security updates
os_updates | quantity | single | number of Android versions promised
said_cheap | person | conflict | who said that a good phone need not cost a month's rent
india_head | person | agree | chief executive of Tarang
design_head | person | agree | product head of Tarang
share_now | quantity | single | market share in the last quarter of 2022 in per cent
share_before | quantity | single | market share in the last quarter of 2021 in per cent
sold_old | quantity | single | Nova 6 phones sold
target | quantity | single | Nova 7 phones to be sold this year
plant | place | agree | where the phones are made
plant_staff | quantity | single | people working at the plant
local_parts | quantity | single | share of local parts in per cent
listing | polarity | agree | whether the company goes public this year
foldable | date | single | when a folding phone is promised
== ARTICLE 01_gadget_galli.txt | Gadget Galli | 2023-03-14
Tarang Nova 7, Nova 7 Pro Launched in India: Price, Sale Date, Specifications

By Sameer Tandon / Updated: 14 March 2023 15:20 IST

Highlights
* Nova 7 starts at {price_base=17999 INR|Rs. 17,999}
* Both models get {updates=5 years|five years} of security patches
* Pro carries a {camera_pro=108MP|108-megapixel} main camera

Tarang Nova 7 and Nova 7 Pro were unveiled in the country {launch_day=2023-03-14|on Tuesday}. The vanilla model comes with a {screen=6.7in|6.7-inch} AMOLED panel, a {camera=50MP|50-megapixel} rear sensor and a {battery=5000mAh|5,000mAh battery}, up from the {battery_old=4700mAh|4,700mAh} unit of the Nova 6.

Price and availability
The 6GB + 128GB variant is priced at {price_base=17999 INR|Rs. 17,999}, while 8GB + 256GB costs {price_256=20999 INR|Rs. 20,999}. Tarang Nova 7 Pro has a single configuration at {price_pro=27999 INR|Rs. 27,999}. The Nova 7 will be available from {sale_day=2023-03-21|March 21} at {sale_hour=12:00|12 noon} on the company's site; the Pro follows {pro_sale=2023-04|in April}. Buyers with select cards get {discount=1500 INR|Rs. 1,500} off.

Specifications
{watt=67W|67W} charging takes the Nova 7 from zero to full in {charge_time=44 min|44 minutes}, as per the company. On the Pro, the claim is {charge_time_pro=31 min|31 minutes}. There will be {os_updates=3|three} Android version upgrades.

The most immediate competitor is the Kestro K30, out {rival_launch=2023-03-07|a week ago} at {price_rival=18999 INR|Rs. 18,999}.

Affiliate links may be automatically generated - see our ethics statement for details.
== ARTICLE 02_deccan_business_line.txt | Deccan Commerce | 2023-03-15
Tarang bets on long support to push share into double digits

OUR BUREAU

Homegrown handset maker Tarang, whose slice of the domestic market grew to {share_now=6.1|6.1 per cent} in the December quarter from {share_before=4.8|4.8 per cent} a year earlier, hopes to sell {target=3m|30 lakh} units of its new Nova 7 range in calendar 2023. The preceding Nova 6, which came out at {price_old=16499 INR|₹16,499}, found {sold_old=2.3m|23 lakh} takers.

{india_head=Vaidehi Kulkarni|Vaidehi Kulkarni}, Chief Executive Officer, said the devices shown {launch_day=2023-03-14|on Tuesday} were meant to have been presented on {planned_day=2023-02-28|February 28}, but a supplier of display drivers had slipped.

"Nobody should spend a month's rent on a good phone," {said_cheap=Vaidehi Kulkarni|she} said in the line that closed the show. Security support runs for {updates=5 years|five years}, unusual below ₹20,000.

The entry version costs {price_base=17999 INR|₹17,999}, the larger-memory one {price_256=20999 INR|₹20,999}. First sale of both is on {sale_day=2023-03-24|Friday, March 24}. The Pro, which at {price_pro=27999 INR|₹27,999} is the dearest phone the company has made, is an {pro_sale=2023-04|April} affair.

All are assembled {plant=Vellimedu|at Vellimedu} in Tamil Nadu, where {plant_staff=1800|1,800 people} work in two shifts. Local parts make up {local_parts=41|41 per cent} of the value, according to {design_head=Arjun Pillai|Arjun Pillai}, who heads product. Kulkarni {listing=no|ruled out a public issue} this year.
== ARTICLE 03_the_switch_on.txt | The Switch-On (blog) | 2023-03-14
I spent an hour with the Nova 7. Here's what I'd tell my cousin

So my cousin has a cracked handset and a budget of twenty thousand, and I had a seat in row nine at {launch_day=2023-03-14|today's} Tarang event.

The good: it's big ({screen=6.7in|17 centimetres} across the diagonal) and yet sits nicely in the palm. The {watt=67W|67-watt} brick is in the box! A flat {battery=5000mAh|5,000mAh cell} is full again after {charge_time=44 min|three quarters of an hour, minus a minute}.

The less good: the {camera=50MP|50MP} camera is, well, fine. If you shoot a lot, wait for the Pro, whose sensor has {camera_pro=108MP|108MP}.

Product head {design_head=Arjun Pillai|Arjun Pillai} got the biggest cheer. There's no reason, {said_cheap=Arjun Pillai|he} said in sending us off to the lunch, for a decent phone to eat up what you pay your landlord each month. Earlier on he had teased a folding one for {foldable=2024|2024}. His boss, {india_head=Vaidehi Kulkarni|Vaidehi Kulkarni}, did the money part and {listing=no|waved away a question about an IPO} before the year is out.

Cousin's verdict after my voice note: she'll set an alarm for {sale_hour=12:00|noon} on sale day, and pay by card, since that knocks off {discount=1500 INR|fifteen hundred}.

Made {plant=Vellimedu|in Vellimedu}, by the way. I'm told the canteen is great.

Filed under: phones, budget, hands-on
