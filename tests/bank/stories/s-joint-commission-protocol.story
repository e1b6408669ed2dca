STORY: s-joint-commission-protocol
TOPIC: the 22nd session of the Uzbek-Slovak intergovernmental commission ends with a protocol in Samarkand
== SLOTS
session | ordinal | agree | number of the session held now
session_prev | ordinal | agree | number of the session before
place | place | agree | city of the session
place_prev | place | agree | city of the session before
place_next | place | conflict | city of the next session
day | date | agree | day on which the protocol was signed
prev_date | date | agree | when the session before was held
next_date | date | agree | when the next session is to be held
first_date | date | single | year of the first session
chair_uz | person | agree | Uzbek co-chair
chair_sk | person | agree | Slovak co-chair
amb | person | single | Slovak ambassador in Tashkent
governor | person | single | deputy governor of Samarkand region
points | quantity | agree | points of the protocol signed now
points_prev | quantity | agree | points of the protocol of last year
points_done | quantity | agree | points of last year's protocol that were carried out
trade | money | agree | trade between the two countries in 2024
trade_prev | money | agree | trade in 2023
trade_growth | quantity | agree | growth of trade in 2024
trade_target | money | agree | trade aimed at by 2030
trade_q1 | money | single | trade in the first two months of 2025
ventures | quantity | conflict | companies with Slovak capital in Uzbekistan
ventures_full | quantity | agree | those wholly owned by Slovaks
delegation | quantity | agree | Slovak business people in Samarkand
grants | quantity | agree | scholarships for the coming academic year
grants_prev | quantity | agree | scholarships of the year now ending
flights | quantity | agree | flights a week on the new line
flights_start | date | agree | start of the flights
plant_cost | money | single | cost of the pump plant
plant_jobs | quantity | single | jobs at the pump plant
== ARTICLE 01_steppe_press_agency.txt | Steppe Press Agency | 2025-04-15
Uzbekistan, Slovakia sign protocol of {session=22|22nd} intergovernmental commission session

SAMARKAND, April 15. Uzbekistan and Slovakia signed a protocol {day=2025-04-15|on Tuesday} following the {session=22|22nd} session of the intergovernmental commission on economic, scientific and technical cooperation, held {place=samarkand|in Samarkand}.

The document was signed by the co-chairs of the commission, Deputy Prime Minister {chair_uz=tursunmetov|Jahongir Tursunmetov} and Slovak Economy Minister {chair_sk=hrabovec|Milan Hrabovec}. It contains {points=38|38 points} on trade, energy, water management, transport and education.

The {session_prev=21|21st} session took place {place_prev=kosice|in Košice} {prev_date=2024-05|in May 2024}. Of the {points_prev=29|29 points} agreed there, {points_done=24|24} have been carried out, Tursunmetov said.

Trade between the two countries reached {trade=142m|$142 million} in 2024, an increase of {trade_growth=18|18 percent} on the {trade_prev=120.3m|$120.3 million} recorded in 2023. In the first two months of this year it stood at {trade_q1=23.6m|$23.6 million}. The sides set the task of bringing the figure to {trade_target=300m|$300 million} by 2030.

"We have the foundation, and now we need projects," Hrabovec told the plenary meeting.

There are {ventures=34|34 enterprises} with Slovak capital operating in Uzbekistan, {ventures_full=19|19 of them} fully Slovak-owned. A delegation of {delegation=46|46 business representatives} accompanied the minister.

The protocol provides for {flights=2|two flights a week} between Bratislava and Tashkent {flights_start=2025-06-02|from June 2}. Slovakia will also offer {grants=60|60 scholarships} to Uzbek students in the next academic year, compared with {grants_prev=40|40} this year.

The parties discussed simplified procedures for truck drivers. Working groups on railways and on agriculture are to meet in the autumn, and each side will name a coordinator within a month.

The next session will be held {place_next=zilina|in Žilina} {next_date=2026-h2|in the second half of 2026}.
== ARTICLE 02_obzor_dnes.txt | Obzor Dnes, Bratislava | 2025-04-16
Hrabovec brings home a direct flight from Samarkand

Slovaks will be able to fly straight to Tashkent this summer. The new line, with {flights=2|two flights a week}, starts {flights_start=2025-06-02|on 2 June} and is the most visible result of the {session=22|22nd} session of the Slovak-Uzbek intergovernmental commission, which ended {place=samarkand|in Samarkand} {day=2025-04-15|on Tuesday}.

Economy Minister {chair_sk=hrabovec|Milan Hrabovec} and his counterpart, Deputy Prime Minister {chair_uz=tursunmetov|Jahongir Tursunmetov}, signed a protocol of {points=38|38 points}. The previous one, signed {place_prev=kosice|in Košice} {prev_date=2024-05|last May}, had {points_prev=29|29}. Five of those are still waiting, among them the agreement on recognising diplomas.

Trade with Uzbekistan grew by {trade_growth=18|18 per cent} last year to {trade=142m|142 million dollars}. The two governments want {trade_target=300m|300 million} by 2030, a goal that exporters regard as ambitious. Cars and pumps account for most of what Slovakia sells; cotton yarn and dried fruit travel the other way.

According to the ministry, {ventures=43|43 companies} with Slovak capital are active in the country and {ventures_full=19|19} of these are wholly owned from Slovakia. One of them, a maker of irrigation pumps from Trenčín, announced that it would build a plant near Jizzakh for {plant_cost=9m|nine million euros}. It is to employ {plant_jobs=120|120 people}.

The minister travelled with {delegation=46|46 business people}. "The door is open, but you have to come back more than once a year," the Slovak ambassador, {amb=repkova|Zuzana Repková}, said.

Visa-free travel was on the agenda too. No agreement was reached, and the question has been passed to the foreign ministries.

The opposition criticised the cost of the government plane. Hrabovec replied that a scheduled connection through Istanbul would have taken the delegation two days.

The commission will meet again {next_date=2026-h2|in the second half of next year} {place_next=nitra|in Nitra}.
== ARTICLE 03_zarafshan_courier.txt | Zarafshan Courier | 2025-04-17
More scholarships, new flights: what the Slovak guests agreed

The flags have come down from the congress centre and the delegations have gone home. {session=22|The twenty-second session} of the Uzbek-Slovak commission was the first one held {place=samarkand|in Samarkand}; earlier meetings on Uzbek soil were always in the capital. The commission first met in {first_date=1997|1997}.

On {day=2025-04-15|Tuesday} the co-chairs, {chair_uz=tursunmetov|Jahongir Tursunmetov} and {chair_sk=hrabovec|Milan Hrabovec}, signed the protocol, a document of {points=38|38 points}. For readers here the most important is probably the one on education. Slovakia will provide {grants=60|60 scholarships} in the new academic year. This year there were {grants_prev=40|40}.

"Eleven of our young people are already studying in Zvolen and Nitra, mostly forestry and food science," said the deputy governor, {governor=qosimova|Nilufar Qosimova}.

Trade was the main topic in the hall. It came to {trade=142m|$142 million} last year, against {trade_prev=120.3m|$120.3 million} the year before, and the target for 2030 is {trade_target=300m|$300 million}. Tursunmetov said that {points_done=24|24 points} of the protocol signed at the {session_prev=21|21st} session in Slovakia had been fulfilled and the others were in progress.

Slovak investors take part in {ventures=34|34 companies} in Uzbekistan. The {delegation=46|46 business people} who came this time held meetings with local firms on Monday afternoon, before the plenary session, and were taken to a silk carpet workshop and a cannery in Payariq district.

Flights between Bratislava and Tashkent will begin {flights_start=2025-06-02|on June 2}. They will not stop in Samarkand, although the regional authorities had asked for it. Hotels nevertheless hope for more visitors from Central Europe, who until now have mostly come in the spring and with groups.

The next session is planned for {next_date=2026-h2|the second half of 2026} {place_next=~|in Slovakia}.
