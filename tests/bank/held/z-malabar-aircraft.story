STORY: malabar-aircraft
TOPIC: Indian airline Air Malabar orders 120 jets from Vanterre at an air show
== SLOTS
order_talk | quantity | single | jets that sources spoke of before the order
order_total | quantity | agree | jets ordered
order_small | quantity | agree | VT-220 jets in the order
order_large | quantity | agree | VT-330 jets in the order
options | quantity | agree | options on further jets
value | money | variant | list value of the order, in dollars or rupees
order_day | date | agree | day on which the order was announced
rank | ordinal | conflict | place of the order among the largest by Indian airlines
engines | organisation | conflict | maker of the engines chosen
engine_value | money | single | value of the engine contract
delivery | date | revision | when the first jet is to be delivered
delivery_last | date | single | when the last jet is to be delivered
fleet | quantity | agree | jets that Air Malabar flies now
fleet_2030 | quantity | agree | jets that it wants to fly by 2030
chief | person | agree | chief executive of Air Malabar
chair | person | single | chairman of Air Malabar's owner
sales_chief | person | agree | sales chief of Vanterre
rival_maker | organisation | agree | maker that lost the order
rival_order | quantity | agree | jets ordered by Sindhu Air
rival_order_when | date | agree | month of the order by Sindhu Air
qamar_order | quantity | single | jets ordered by Qamar Airways
qamar_day | date | single | day of the order by Qamar Airways
order_2017 | quantity | agree | jets ordered by Air Malabar in 2017
order_2017_end | outcome | agree | what became of the order of 2017
loss_year | money | single | loss of Air Malabar in the year to March 2023
loss_year_before | money | single | loss in the year before
pilots | quantity | single | pilots to be hired
minister | person | single | civil aviation minister
offer_share | polarity | agree | whether the airline will sell new shares to pay for the jets
show_orders | quantity | single | orders that Vanterre took at the whole show
halvorsen_orders | quantity | single | orders that Halvorsen took at the whole show
discount | quantity | single | discount reckoned by a consultant
consultant | person | single | consultant quoted
greyling_day | date | single | day of the order by Greyling
greyling_order | quantity | single | jets ordered by Greyling
halvorsen_malabar | polarity | single | whether Halvorsen was beaten on price
== ARTICLE 01_global_wire_aviation.txt | Global Wire | 2023-06-18
EXCLUSIVE-Air Malabar near to ordering around 100 Vanterre jets - sources

FARNMOOR, England, June 18 (Global Wire) - Indian carrier Air Malabar is close to a deal for {order_talk=100|about 100 single-aisle jets} from Europe's Vanterre, two people familiar with the matter said, in a blow to {rival_maker=halvorsen|Halvorsen} of the United States, which had courted the airline for a year.

Air Malabar declined to comment. Vanterre said it did not comment on talks.

The purchase could come on the first day of the Farnmoor Air Show, the people said, cautioning that talks could still fail.

The Kochi-based airline has {fleet=64|64 aircraft}. Rival Sindhu Air ordered {rival_order=120|120} {rival_order_when=2023-02|in February}.

(Reporting by Global Wire)
== ARTICLE 02_show_daily.txt | Farnmoor Show Daily | 2023-06-20
Vanterre strikes first with Malabar mega-deal

DAY TWO - ORDERS AND COMMITMENTS

Vanterre opened its show on {order_day=2023-06-19|Monday} with a firm order from Air Malabar for {order_total=120|120 narrowbodies}, worth {value=14.2bn|$14.2 billion} at list prices.

It splits into {order_small=85|85 VT-220s} and {order_large=35|35 of the stretched VT-330}; there are {options=30|30 options} besides. {engines=corran|Corran Aero Engines} will power the lot under a separate contract put at {engine_value=3.1bn|$3.1 billion}.

"We looked at both catalogues for a very long time," said {chief=kurian|Reena Kurian}, the airline's chief executive. {sales_chief=aubrac|Etienne Aubrac}, who runs sales at Vanterre, said the first aircraft would be handed over in {delivery=2025-10|October 2025} and the last in {delivery_last=2031|2031}.

Malabar, with {fleet=64|64 jets} in service, wants {fleet_2030=150|150} by the end of the decade. It has been here before: in 2017 it signed for {order_2017=30|30 aircraft}, only for the deal to be {order_2017_end=cancelled|torn up} during the pandemic.

The order is {rank=3|the third largest} ever placed by an Indian airline.

How much did it really cost? "Take off {discount=50%|half}," says {consultant=sorley|Fergus Sorley} of consultancy Tailskid, "and then be generous."

TODAY: Qamar Airways, from Muscat, is expected in chalet 14 at 11.00.
== ARTICLE 03_deccan_morning.txt | Deccan Morning | 2023-06-20
Air Malabar Signs Rs 1.16 Lakh Crore Deal for 120 Planes

Our Bureau, Kochi

TNS - Updated: Jun 20, 2023, 07.55 AM IST

In an aircraft purchase that ranks {rank=2|second only to one other in the history of Indian aviation}, Kochi's home airline has picked {order_total=120|120 planes} of European make for {value=14.2bn|Rs 1.16 lakh crore}, before discounts.

Of these, {order_small=85|85} are of the smaller type and {order_large=35|35} of the longer one. The company may take {options=30|another 30} at the same terms.

{chair=chacko|Thomas Chacko}, chairman of the parent group, {offer_share=no|denied that fresh shares would be issued} to foot the bill. The airline lost {loss_year=1140cr|Rs 1,140 crore} in the year ended March, against {loss_year_before=2060cr|Rs 2,060 crore} in 2021-22.

Engines for the new fleet {engines=wexley|will be bought from Wexley Turbines}, whose shop in Hosapete overhauls those of the present one.

Civil Aviation Minister {minister=rathore|Bhupinder Rathore} congratulated the airline on a social media platform. Air Malabar plans to take on {pilots=1200|1,200 pilots}. It aims to have {fleet_2030=150|150 aircraft} by 2030.

The number matches the one bought by Sindhu Air {rival_order_when=2023-02|four months ago}: that carrier, too, signed for {rival_order=120|120}, but from {rival_maker=halvorsen|Halvorsen}.

Air Malabar's earlier bid to grow, with {order_2017=30|30 jets} ordered in 2017, {order_2017_end=cancelled|was called off in 2020}.

Also read: Monsoon reaches Konkan, says weather office
== ARTICLE 04_show_wrap_fleetline.txt | Fleetline | 2023-06-26
Farnmoor in Figures: Who Won, Who Waited

By Saskia Oyelowo

The stands are down and the sums can be done. Vanterre leaves Farnmoor with {show_orders=402|402 orders}, {rival_maker=halvorsen|Halvorsen} with {halvorsen_orders=285|285}.

More than a quarter of the former's tally came from one customer, Air Malabar, whose {order_total=120|120} had been whispered about before the gates opened on {order_day=2023-06-19|19 June}. Second came Qamar Airways of Oman: {qamar_order=40|40 jets}, signed for on {qamar_day=2023-06-20|the Tuesday}.

Halvorsen's best day was {greyling_day=2023-06-21|Wednesday}, when the Irish lessor Greyling took {greyling_order=90|90} of its H-7s. It {halvorsen_malabar=no|denied having been beaten on price} by the Europeans in Kochi.

Signing is one thing. {sales_chief=aubrac|Mr Aubrac} conceded at his closing press conference that a shortage of castings would move Malabar's first delivery {delivery=2026-03|to March 2026}. {chief=kurian|Ms Kurian} has been told, he said, "and she was not singing".

Nor does she mean to go to the markets: the airline {offer_share=no|ruled out a rights issue} once more on Friday.

Fleetline counts firm orders only. Conversions are left out.
