STORY: c-vietnam-rice-ban
TOPIC: Vietnam stops exports of white rice for some weeks
== SLOTS
issuer | organisation | conflict | ministry that issued the ban
announced | date | agree | day on which the ban was announced
start | date | agree | day from which the ban applies
length | duration | conflict | length of the ban
kind | name | agree | kind of rice under the ban
exempt | name | agree | kind of rice that may still go out
cause | cause | conflict | why the crop failed
crop | quantity | variant | crop expected of the winter-spring season
crop_before | quantity | single | crop of the season before
shortfall | quantity | agree | fall of the crop
exports_2024 | quantity | single | rice exports of 2024
exports_value | money | single | value of the exports of 2024
rank | ordinal | agree | place of Vietnam among exporters
price | money | agree | export price of the 5 per cent broken grade
price_before | money | agree | the same price a month earlier
price_thai | money | single | price of Thai rice
domestic | money | single | shop price in Hanoi
domestic_rise | quantity | agree | rise of the shop price in a month
buyer_one | place | agree | biggest customer
buyer_share | quantity | agree | share of the biggest customer
buyer_stock | duration | single | time for which the customer's stock lasts
buyer_minister | person | single | minister of the customer country
ships | quantity | conflict | ships waiting to load
ships_tonnes | quantity | single | rice on the waiting ships
port | place | agree | port where ships wait
minister | person | agree | Vietnamese minister who explained the ban
ban_2008 | date | agree | year of the last such ban
ban_2008_length | duration | single | length of the last such ban
province | place | agree | province hit hardest
hectares | quantity | variant | rice fields lost in that province
reserve | quantity | agree | rice the state reserve holds
reserve_target | quantity | single | rice the state reserve wants to hold
compensation | money | single | aid for each hectare lost
farmer | person | single | farmer in the delta
assoc_head | person | agree | head of the exporters' association
assoc_view | polarity | dispute | whether the ban was needed
contracts | polarity | agree | whether contracts signed before the ban are honoured
quote_bowl | person | agree | who said the bowl at home comes first
future | quantity | single | rise of rice futures in Chicago
hoard | quantity | single | shops fined for hoarding
mill_idle | quantity | single | mills standing idle
wages_day | money | single | day wage of the porters
salt_km | quantity | variant | distance to which the salt came inland
== ARTICLE 01_mekong_wire.txt | Mekong Wire | 2025-04-03
Vietnam halts {kind=white|white rice} exports {length=45d|for 45 days}

HANOI, April 3. Vietnam, {rank=3|the world's third-biggest} rice exporter, will suspend shipments of {kind=white|non-aromatic white rice} from {start=2025-04-08|Tuesday}, {issuer=industry and trade|the Ministry of Industry and Trade} said {announced=2025-04-03|on Thursday}, after {cause=salt water|sea water pushed up the Mekong and salted the paddies}.

The suspension lasts {length=45d|45 days}. {exempt=fragrant|Fragrant varieties} are not covered. Contracts signed before the announcement {contracts=yes|will be honoured}.

Brackish water reached {salt_km=62km|62 kilometres} inland in March, officials said, after a dry season in which little came down from the upper reaches. Canals that farmers had dug to bring fresh water in carried salt instead. The authorities have fined {hoard=41|41 shops} for hoarding, and state television shows full warehouses every evening after the weather.

The winter-spring crop is now put at {crop=16.9mt|16.9 million tonnes}, {shortfall=17%|17 per cent} less than the {crop_before=20.4mt|20.4 million} of a year ago. Shop prices have gone up {domestic_rise=22%|22 per cent} in a month.

Export prices for 5 per cent broken rice jumped to {price=512 usd|$512 a tonne}, from {price_before=438 usd|$438} early in March. Chicago rough rice futures rose {future=3.1%|3.1 per cent}.

{ban_2008=2008|In 2008} Vietnam last took such a step.
== ARTICLE 02_saigon_daily.txt | The Saigon Daily | 2025-04-05
{quote_bowl=le-thanh-quynh|"The bowl at home comes first"}

The quay at {port=can tho|Can Tho} looks like a car park. {ships=26|Twenty-six vessels}, hatches open, are waiting for sacks which may not come in time.

{announced=2025-04-03|The day before yesterday} the {issuer=agriculture|Ministry of Agriculture and Environment} issued its circular; {minister=le-thanh-quynh|Le Thanh Quynh}, the minister, told deputies that "{quote_bowl=le-thanh-quynh|the bowl at home comes first}". It runs for {length=60d|two months} {start=2025-04-08|from the 8th}.

The damage was done by {cause=planthoppers|swarms of brown planthoppers}, which nobody had seen in such numbers since the nineties. In {province=ben tre|Ben Tre}, {hectares=61000|61,000 hectares} have been written off. {farmer=nguyen-thi-hoa|Nguyen Thi Hoa}, 67, who farms one of them, took us to see. It was brown. The state pays {compensation=5m vnd|five million dong} per hectare.

On the other bank, {mill_idle=9|nine mills} stand silent. The porters who would be running up the planks at this hour, each under fifty kilos, play cards in the shade of a crane; they are paid {wages_day=350000 vnd|350,000 dong} for a day with work and nothing for a day without. "I carry rice all my life," says one of them, dealing. "Now my wife sends me to buy it and the shop says two bags only."

The captain of a Filipino coaster has been told three different things by three different offices. He has put all three up on the bridge, one beside the other, with a magnet.

In Hanoi a kilo costs {domestic=24000 vnd|24,000 dong}. {reserve=400kt|Four hundred thousand tonnes} lie in the state reserve, which is supposed to hold {reserve_target=700kt|700,000}.

{assoc_head=do-minh-tri|Do Minh Tri}, chairman of the exporters' association, is angry: {assoc_view=not needed|there is enough for all, he says}.
== ARTICLE 03_manila_evening_ledger.txt | Manila Evening Ledger | 2025-04-04
DA scrambles as Vietnam closes tap

{buyer_one=philippines|The Philippines} buys {buyer_share=44%|44 percent} of what Vietnam sells abroad, so the notice from Hanoi landed with a thud at the Department of Agriculture. Secretary {buyer_minister=villaruz|Consuelo Villaruz} said stocks would last {buyer_stock=75d|75 days}, "so no one need queue."

Traders here quote {price=512 usd|US$512 a ton}, up from {price_before=438 usd|US$438}. Thai rice costs {price_thai=540 usd|US$540}.

{ships=16|Sixteen ships}, carrying {ships_tonnes=130kt|130,000 tons} and bound for Manila and Cebu, are stuck off {port=can tho|Can Tho}. They need not worry, the embassy says: {contracts=yes|deals already signed will be kept}. {minister=le-thanh-quynh|Vietnam's agriculture minister} called Ms. {buyer_minister=villaruz|Villaruz} at breakfast and put it {quote_bowl=le-thanh-quynh|in the words he had used at home}: the family's own bowl has to be full first.

Hanoi last did this {ban_2008=2008|17 years ago}. Then it took {ban_2008_length=4mo|four months} to end.
== ARTICLE 04_grain_and_trade.txt | Grain & Trade Review | 2025-04-14
Note on the Vietnamese suspension

1. Scope. {kind=white|Long-grain white} only. {exempt=fragrant|Jasmine and ST25, i.e. aromatic rice}, may leave.
2. Term. {length=45d|Forty-five days} from {start=2025-04-08|8 April}.
3. Reason given. {cause=salt water|Salt intrusion} in the lower delta. {province=ben tre|Ben Tre} alone lost {hectares=61000|150,000 acres}.
   Salinity above four grammes a litre was measured {salt_km=62km|39 miles} from the coast, which is further than in 2020 though not, as some have written, a record. Sluices helped where they had been finished. Where they had not been, lorries sold drinking water by the bucket.
4. Supply. {exports_2024=9.03mt|9.03 million tonnes} went out last year, worth {exports_value=5.7bn usd|$5.7bn}; {buyer_share=44%|not quite half} to {buyer_one=philippines|Manila}. The crop: {crop=16.9mt|almost 17 million tonnes}.
5. Official stocks. {reserve=400kt|0.4 million tonnes}.
6. Debate. {assoc_head=do-minh-tri|Mr Tri} of the exporters doubts {assoc_view=not needed|that it was called for}. {minister=le-thanh-quynh|Minister Quynh} {assoc_view=needed|disagrees}: retail prices, {domestic_rise=22%|up by more than a fifth}, spoke for themselves.
7. Rank. Vietnam's {rank=3|third place} behind India and Thailand ({exports_2024=9.03mt|9 million tonnes in 2024}) is safe.

{shortfall=17%|A sixth} of the harvest is gone, and the rest will be talked about until May.
