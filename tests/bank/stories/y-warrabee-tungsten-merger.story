STORY: warrabee-tungsten-merger
TOPIC: two Australian tungsten miners agree to merge after an earlier bid failed
== SLOTS
ratio | quantity | agree | Warrabee shares offered for each Cobbin share
deal_value | money | agree | value the offer puts on Cobbin
premium | quantity | agree | premium over Cobbin's last close in per cent
first_bid | money | single | value of the first offer, which was turned down
first_bid_month | date | agree | when the first offer was turned down
rival_bid | money | single | value of the cash offer by Leerdam Metals
rival_exit | date | single | when Leerdam Metals walked away
announce_day | date | agree | day the merger was announced
vote_day | date | conflict | day of the Cobbin shareholders' vote
threshold | quantity | single | per cent of votes needed
own_cobbin | quantity | agree | per cent of the merged company held by Cobbin holders
own_warrabee | quantity | single | per cent of the merged company held by Warrabee holders
warrabee_ceo | person | agree | managing director of Warrabee
cobbin_ceo | person | agree | managing director of Cobbin
merged_chief | person | conflict | who is to run the merged company
handover | duration | single | how long Petrovski is to stay
merged_chair | person | agree | who is to chair the merged company
chair_now | person | single | chairman of Cobbin who steps down
synergies | money | agree | yearly savings expected
synergy_when | duration | single | time in which the savings are to be reached
jobs_office | quantity | agree | head-office posts that are to go
jobs_mines | polarity | dispute | whether mine jobs are safe
union_man | person | single | union secretary
workers_tolley | quantity | single | people employed at the Mount Tolley mine
workers_cobbin | quantity | single | people employed at the Cobbin Creek mine
output | quantity | single | joint yearly output of concentrate
output_cobbin | quantity | single | Cobbin's output last year
output_warrabee | quantity | single | Warrabee's output last year
break_fee | money | single | break fee
price_cobbin | money | single | Cobbin's close on the day
price_cobbin_rise | quantity | single | per cent by which Cobbin rose on the day
price_warrabee_fall | quantity | single | per cent by which Warrabee fell on the day
regulator | polarity | agree | whether the competition watchdog has cleared it
hq | place | agree | seat of the merged company
== ARTICLE 01_southern_markets.txt | Southern Markets Daily | 2022-05-17
Warrabee and Cobbin tie the knot at second attempt

Tuesday, May 17, 2022 4:52pm AEST

Tungsten producers Warrabee Resources and Cobbin Creek Mining have agreed an all-scrip merger, {first_bid_month=2021-11|six months} after Cobbin's board showed its larger neighbour the door.

Under the scheme unveiled {announce_day=2022-05-17|this morning}, Cobbin investors get {ratio=0.62|0.62 of a Warrabee share} for each of their own. That values the target at {deal_value=A$418m|$418 million}, a {premium=31|31 per cent} premium to Monday's close. The approach rebuffed {first_bid_month=2021-11|in November} was pitched at {first_bid=A$345m|$345 million}.

Cobbin holders would end up with {own_cobbin=38|38 per cent} of the enlarged group and Warrabee's with {own_warrabee=62|62 per cent}. They vote on {vote_day=2022-08-04|August 4}, and {threshold=75|75 per cent} of the votes cast must be in favour. The competition watchdog {regulator=no|has yet to give its blessing}.

{merged_chief=Fiona Traill|Fiona Traill}, who has led Warrabee since 2017, will be managing director. Cobbin's own chief, {cobbin_ceo=Dragan Petrovski|Dragan Petrovski}, is to stay for a handover of {handover=6 months|six months}. {merged_chair=Helen Oyelaran|Helen Oyelaran} remains in the chair at Warrabee and keeps it afterwards; her counterpart {chair_now=Bruce Kendrick|Bruce Kendrick} retires.

Cobbin stock finished {price_cobbin_rise=26|26 per cent} higher at {price_cobbin=A$1.21|$1.21}. Warrabee lost {price_warrabee_fall=3.4|3.4 per cent}.

A {break_fee=A$4.2m|$4.2 million} break fee applies to either side.

The author owns shares in neither company.
== ARTICLE 02_tolley_advertiser.txt | Tolley Range Advertiser | 2022-05-20
"Nobody at the pit will lose a job": mine boss

Photo: The Mount Tolley open cut. Credit: supplied

Miners at Mount Tolley have been told that their work is safe after {announce_day=2022-05-17|Tuesday's} news that owner Warrabee Resources is merging with Cobbin Creek Mining.

"{jobs_mines=safe|There will be no cuts} at either pit," said {warrabee_ceo=Fiona Traill|Fiona Traill}, Warrabee's managing director, at a shift meeting in the canteen on Thursday. She conceded that {jobs_office=45|45 desk jobs} in the two head offices would disappear as administration moves to {hq=Port Ansell|Port Ansell}.

The Metal Trades Union did not buy it. State secretary {union_man=Colm Rafferty|Colm Rafferty} said savings of {synergies=A$19m|$19 million a year} could not be found among accountants alone. "{jobs_mines=not safe|The axe will come down on the pits} as well, give it twelve months."

Mount Tolley employs {workers_tolley=310|310 people}, the mine at Cobbin Creek {workers_cobbin=188|188}.

It falls to the smaller company's shareholders to decide. They meet on {vote_day=2022-08-11|the second Thursday of August}, and if they say yes the combined business will be headed by {merged_chief=Dragan Petrovski|Dragan Petrovski}, at present managing director of Cobbin.

In other news: Tolley Show cattle results, page 14.
== ARTICLE 03_hard_metals_bulletin.txt | Hard Metals Bulletin | 2022-05-18
AUSTRALIA - Warrabee/Cobbin combination creates a {output=4100|4,100-tonne} tungsten house

Key points
- Offer: {ratio=0.62|0.62 Warrabee shares per Cobbin share}
- Implied value: {deal_value=A$418m|A$418m} (premium {premium=31|31%})
- Stake of Cobbin holders in the new group: {own_cobbin=38|38%}
- Annual savings: {synergies=A$19m|A$19m}, to be reached within {synergy_when=2 years|two years}
- Posts to go: {jobs_office=45|45}, all corporate
- Seat: {hq=Port Ansell|Port Ansell}

Together the two dug out {output=4100|some 4,100 t} of concentrate last year: Warrabee {output_warrabee=2640|2,640 t}, Cobbin {output_cobbin=1460|1,460 t}. Only three mines outside Asia are bigger.

The tie-up is the end of a long courtship. Cobbin said no to Warrabee {first_bid_month=2021-11|last November}, then opened its books to the Dutch trader Leerdam Metals, whose cash proposal was worth {rival_bid=A$372m|A$372m}. The Dutch {rival_exit=2022-02|withdrew in February} when prices softened.

{merged_chair=Helen Oyelaran|Oyelaran}, a former smelter executive, will chair a board of seven. {cobbin_ceo=Dragan Petrovski|Petrovski}, the Cobbin managing director, called the terms "fair to both registers", while Warrabee's {warrabee_ceo=Fiona Traill|Traill} spoke of "scale at last". Competition clearance {regulator=no|is outstanding}.

Hard Metals Bulletin prices are assessed weekly. Reproduction without permission is not allowed.
