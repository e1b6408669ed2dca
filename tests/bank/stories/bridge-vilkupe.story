STORY: bridge-vilkupe
TOPIC: A bridge over the Vilkupe is delayed again, told between 18 and 24 February 2026.
== SLOTS
day_the_delay_was_announced | date | agree | day the delay was announced
new_opening_date | date | conflict | new opening date
opening_date_in_the_contract | date | agree | opening date in the contract
opening_date_announced_a_year_ago | date | agree | opening date announced a year ago
value_of_the_contract | money | agree | value of the contract
cost_now_expected | money | agree | cost now expected
length_of_the_bridge | quantity | conflict | length of the bridge
main_span | quantity | agree | main span
height_above_the_water | quantity | agree | height above the water
lanes | quantity | agree | lanes
head_of_the_building_company | person | agree | head of the building company
minister_of_transport | person | agree | minister of transport
penalty_for_each_day_of_delay | money | conflict | penalty for each day of delay
piers | quantity | agree | piers
pier_with_the_cracks | ordinal | agree | pier with the cracks
when_the_cracks_were_found | date | agree | when the cracks were found
start_of_the_work | date | agree | start of the work
vehicles_a_day_expected | quantity | agree | vehicles a day expected
vehicles_carried_by_the_ferry_in_a_day | quantity | agree | vehicles carried by the ferry in a day
year_the_old_bridge_was_closed | date | agree | year the old bridge was closed
length_of_the_old_bridge | quantity | agree | length of the old bridge
money_from_the_european_union | money | agree | money from the European Union
deadline_for_the_european_money | date | agree | deadline for the European money
workers_on_the_site | quantity | agree | workers on the site
chief_engineer | person | conflict | chief engineer
town_on_the_left_bank | place | agree | town on the left bank
share_of_the_work_done | quantity | agree | share of the work done
toll_for_a_car | money | agree | toll for a car
months_of_delay | quantity | agree | months of delay
== ARTICLE 01_baltwire.txt | Baltwire | 2026-02-18
RUDVALĖ, Feb 18 (Baltwire) - A new bridge over the Vilkupė will open {months_of_delay=told|14 months} later than contracted and cost {cost_now_expected=told|212 million euros}, Lithuania's transport minister said on {day_the_delay_was_announced=told|Wednesday}.

{minister_of_transport=told|Audronė Kelpšaitė} gave {new_opening_date=30_november_2027|30 November 2027} as the new date. The contract of 2022 had named {opening_date_in_the_contract=told|September 2026}, and a year ago the ministry had still promised {opening_date_announced_a_year_ago=told|March 2027}.

The contract with the builder, Tilvaja, is worth {value_of_the_contract=told|168 million euros}; {money_from_the_european_union=told|95 million} come from the European Union, which wants the road in use by {deadline_for_the_european_money=told|the end of 2027}.

Cracks were found in the {pier_with_the_cracks=told|fourth} of {piers=told|nine piers} in {when_the_cracks_were_found=told|October}. It must be taken down to the water line.

The bridge, {length_of_the_bridge=1_480_metres|1,480 metres} long with a main span of {main_span=told|240 metres}, will carry {lanes=told|four lanes}. Some {vehicles_a_day_expected=told|18,000 vehicles} are expected to use it every day. A ferry now takes {vehicles_carried_by_the_ferry_in_a_day=told|2,600}.

The old bridge, {length_of_the_old_bridge=told|610 metres} long, was closed in {year_the_old_bridge_was_closed=told|2019}.

"A third delay there will not be," {minister_of_transport=told|Kelpšaitė} said.
== ARTICLE 02_tilvaja_statement.txt | Tilvaja Statement | 2026-02-18
Tilvaja AB: statement on the Vilkupė crossing
Vilnius, 18 February 2026

Tilvaja has agreed a new timetable with the Ministry of Transport for the Vilkupė crossing at {town_on_the_left_bank=told|Rudvalė}. Opening to traffic is now foreseen for {new_opening_date=30_november_2027|30 November 2027}.

Work, which began on {start_of_the_work=told|6 June 2022}, is {share_of_the_work_done=told|63 per cent} complete. Seven of the {piers=told|nine piers} and both ramps are finished. Pier no. {pier_with_the_cracks=told|4}, in which cracks were discovered on {when_the_cracks_were_found=told|9 October 2025}, will be rebuilt at Tilvaja's cost. The steel for the main span ({main_span=told|240 m}) is being welded in Klaipėda; that for the side spans, of 120 m each, has been delivered.

At present {workers_on_the_site=told|340 people} work on the site; from May there will be 500. "We regret the delay of {months_of_delay=told|fourteen months}," said {head_of_the_building_company=told|Gintaras Morkvėnas}, Chief Executive. "Nobody will drive over a pier that we would not stand under."

The contract (value: {value_of_the_contract=told|€168 million}, excluding VAT) provides for a penalty of {penalty_for_each_day_of_delay=40_000_euros|40,000 euros} for each day. It is limited to 10 per cent of the value.
== ARTICLE 03_rudvales_zinios.txt | Rudvales Zinios | 2026-02-20
At the ferry they only laugh

By Eglė Sutkaitienė
Rudvalė, February 20, 2026. "Seven years I have been told that I will be out of work next year," says Stasys, who is 61 and takes the money on the ferry. On a good day {vehicles_carried_by_the_ferry_in_a_day=told|2,600 cars} cross, at three euros each; the record, in August, was 3,150.

On {day_the_delay_was_announced=told|Wednesday} the minister, {minister_of_transport=told|Audronė Kelpšaitė}, stood on the ramp and named a date. It was the third. {opening_date_in_the_contract=told|September 2026} stands on the sign, {opening_date_announced_a_year_ago=told|March 2027} on the sticker over it.

The bridge looks finished from here. From the boat one sees the gap between the third and the fifth pier. The cracks were seen by a diver {when_the_cracks_were_found=told|last autumn}, says {chief_engineer=ram_nas_adiklis|Ramūnas Adiklis}, chief engineer of the site. In the second pier there had been some too, in 2024, "but only in the paint".

It is a big thing, {length_of_the_bridge=1_840_metres|1,840 metres} and {height_above_the_water=told|38 metres} above the water, with {lanes=told|four lanes}. {workers_on_the_site=told|Three hundred and forty men and women} work there. Crossing it will cost {toll_for_a_car=told|two euros} by car and eight by lorry.

The old bridge, shut in {year_the_old_bridge_was_closed=told|2019}, was {length_of_the_old_bridge=told|610 metres}. It was free.
== ARTICLE 04_verslo_kelias.txt | Verslo Kelias | 2026-02-24
Who pays for the fourth pier?

The ministry's figure for the bridge at {town_on_the_left_bank=told|Rudvalė}, {cost_now_expected=told|212 million euros}, leaves out what a delay costs by itself. The State Audit Office reckons with 231 million. Both are well above the {value_of_the_contract=told|€168m} of the contract and the 140 million of the feasibility study.

According to the contract Tilvaja owes {penalty_for_each_day_of_delay=14_000_euros|14,000 euros} a day. The company, led by {head_of_the_building_company=told|Gintaras Morkvėnas}, disputes 120 of about 430 days, because the river froze.

If the opening slips past {new_opening_date=31_october_2027|31 October 2027}, the date agreed {day_the_delay_was_announced=told|last week}, there is little room before {deadline_for_the_european_money=told|31 December 2027}, when Brussels could ask for its {money_from_the_european_union=told|€95m} back.

Its engineers are confident. {chief_engineer=darius_adiklis|Darius Adiklis}, who is in charge on the site, says that {share_of_the_work_done=told|63%} of the work is done, but 80% of the difficult part. The deck will be {height_above_the_water=told|38 metres} above the river, high enough for ships to the upper port.

At {vehicles_a_day_expected=told|18,000 cars} a day and {toll_for_a_car=told|two euros} each the toll brings in 13 million a year. A bridge further up, at Skirpiai, opened in 2021 with the same hope; it has 7,000 cars a day and was to have 15,000.
== ARTICLE 05_baltwire_2025.txt | Baltwire 2025 | 2025-02-27
RUDVALĖ, Feb 27 (Baltwire) - The new bridge over the Vilkupė will open in {opening_date_announced_a_year_ago=told|March 2027}, six months later than contracted, and cost 185 million euros, Lithuania's transport ministry said on Thursday.

High water last spring washed out the scaffolding of the seventh pier, Deputy Minister Tomas Grikšas told reporters. The contract of {value_of_the_contract=told|168 million euros} with Tilvaja provides for {opening_date_in_the_contract=told|September 2026}.

Work on the bridge of {length_of_the_bridge=1_480_metres|1,480 metres} was begun on {start_of_the_work=told|6 June 2022} and is 41 per cent complete. Five of {piers=told|nine piers} stand. Tilvaja employs 290 people at the site. Its chief executive, {head_of_the_building_company=told|Gintaras Morkvėnas}, said that number would rise to 400 by summer.

The European Union pays {money_from_the_european_union=told|95 million euros}. The money is lost if the road is not in use by {deadline_for_the_european_money=told|31 December 2027}.

In the second pier fine cracks were found in November. They are harmless, the ministry said.

"There will not be a second delay," said Grikšas. He ruled out a toll. Until the bridge opens the ferry remains the only way across: the old bridge was closed in {year_the_old_bridge_was_closed=told|2019}.
