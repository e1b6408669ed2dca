STORY: straits-council
TOPIC: The seventh ministerial meeting of an energy council, 9 and 10 June 2026 in Port Isarun; its working group met the day before.
== SLOTS
number_of_the_ministerial_meeting | ordinal | agree | number of the ministerial meeting
first_day_of_the_meeting | date | agree | first day of the meeting
last_day_of_the_meeting | date | conflict | last day of the meeting
town_of_the_meeting | place | agree | town of the meeting
building_of_the_meeting | place | agree | building of the meeting
who_chaired_the_meeting | person | agree | who chaired the meeting
countries_that_took_part | quantity | agree | countries that took part
points_of_the_declaration | quantity | agree | points of the declaration
joint_fund_agreed | money | agree | joint fund agreed
fund_proposed_by_the_secretariat | money | agree | fund proposed by the secretariat
length_of_the_cable | quantity | conflict | length of the cable
year_the_cable_is_to_be_ready | date | agree | year the cable is to be ready
number_of_the_working_group_s_meeting | ordinal | conflict | number of the working group's meeting
day_of_the_working_group | date | agree | day of the working group
number_of_the_previous_meeting | ordinal | agree | number of the previous meeting
town_of_the_previous_meeting | place | agree | town of the previous meeting
date_of_the_previous_meeting | date | agree | date of the previous meeting
countries_at_the_previous_meeting | quantity | agree | countries at the previous meeting
number_of_the_next_meeting | ordinal | agree | number of the next meeting
town_of_the_next_meeting | place | conflict | town of the next meeting
date_of_the_next_meeting | date | agree | date of the next meeting
year_of_the_founding | date | agree | year of the founding
secretary_general | person | agree | secretary general
deputy_minister_who_took_part_for_marhan | person | agree | deputy minister who took part for Marhan
deadline_of_the_cable_tender | date | conflict | deadline of the cable tender
who_signed_the_cable_memorandum_with_the_chair | person | agree | who signed the cable memorandum with the chair
== ARTICLE 01_straits_wire.txt | Straits Wire | 2026-06-10
Straits ministers agree power fund, smaller than hoped

PORT ISARUN, June 10 (Straits Wire) - Energy ministers of {countries_that_took_part=told|11 countries} closed the {number_of_the_ministerial_meeting=told|seventh} ministerial meeting of the Three Straits Energy Council on {last_day_of_the_meeting=wednesday|Wednesday} with a declaration of {points_of_the_declaration=told|14 points} and a fund of {joint_fund_agreed=told|$350 million} for power links.

The secretariat had proposed {fund_proposed_by_the_secretariat=told|$500 million} in March.

The meeting opened in {town_of_the_meeting=told|Port Isarun} on {first_day_of_the_meeting=told|Tuesday} under the chairmanship of Energy Minister {who_chaired_the_meeting=told|Tamar Dvaliani}. She and her Sarvese colleague {who_signed_the_cable_memorandum_with_the_chair=told|Emre Aktuna} signed a memorandum on an undersea cable of {length_of_the_cable=410_kilometres|410 kilometres}, which is to carry current from {year_the_cable_is_to_be_ready=told|2031}.

Bids for the first section of 60 kilometres must be handed in by {deadline_of_the_cable_tender=30_september|30 September}, {who_chaired_the_meeting=told|Dvaliani} told reporters.

On {day_of_the_working_group=told|Monday} the council's working group on grids had held its {number_of_the_working_group_s_meeting=19th|19th} meeting in the same town. It settled 23 technical questions and left four to the ministers.

The {number_of_the_previous_meeting=told|sixth} ministerial meeting took place in {town_of_the_previous_meeting=told|Dolmarik} in {date_of_the_previous_meeting=told|May 2025} with {countries_at_the_previous_meeting=told|nine countries} at the table. The {number_of_the_next_meeting=told|eighth} will be held in {town_of_the_next_meeting=vessaly|Vessaly} in the {date_of_the_next_meeting=told|spring of 2027}.

The council was founded in {year_of_the_founding=told|2014}. Its secretary general, {secretary_general=told|Giorgi Mchelani}, said the fund could grow to 400 million dollars if two more countries joined.
== ARTICLE 02_council_release.txt | Council Release | 2026-06-10
Three Straits Energy Council: Port Isarun Declaration adopted
{town_of_the_meeting=told|Port Isarun}, 10 June 2026

The Ministers responsible for energy of the Three Straits Energy Council held their {number_of_the_ministerial_meeting=told|7th} Ministerial Meeting in the {building_of_the_meeting=told|Hall of the Navigators} on {first_day_of_the_meeting=told|9} and {last_day_of_the_meeting=wednesday|10 June 2026}. Delegations from {countries_that_took_part=told|eleven countries} attended. Marhan was represented by its deputy minister, {deputy_minister_who_took_part_for_marhan=told|Leyla Sorgun}.

The Meeting was chaired by H.E. Ms {who_chaired_the_meeting=told|Tamar Dvaliani}, Minister of Energy. The Ministers adopted a Declaration in {points_of_the_declaration=told|14 points}, established a joint fund of {joint_fund_agreed=told|350 million dollars} and took note of the report of the Working Group on Grids, which had met for the {number_of_the_working_group_s_meeting=19th|19th} time on {day_of_the_working_group=told|8 June}.

A memorandum of understanding on the Isarun-Sarva cable ({length_of_the_cable=410_kilometres|410 km}) was signed by Minister {who_chaired_the_meeting=told|Dvaliani} and Minister {who_signed_the_cable_memorandum_with_the_chair=told|Aktuna}. Tenders may be submitted until {deadline_of_the_cable_tender=30_september|30 September 2026}. The twentieth meeting of the Working Group will be convened in November.

"In {town_of_the_previous_meeting=told|Dolmarik}, at our {number_of_the_previous_meeting=told|6th} Meeting, we were {countries_at_the_previous_meeting=told|nine}. {last_day_of_the_meeting=wednesday|Today} we spoke for two thirds of the coast," said Secretary General {secretary_general=told|Giorgi Mchelani}.

The Ministers accepted with thanks the invitation of Marhan to hold the {number_of_the_next_meeting=told|8th} Ministerial Meeting in {town_of_the_next_meeting=vessaly|Vessaly} in {date_of_the_next_meeting=told|April 2027}.
== ARTICLE 03_isarun_gazette.txt | Isarun Gazette | 2026-06-11
A long night under the painted ceiling

By Nana Beridzade
Port Isarun, 11 June 2026. At ten minutes to two in the morning the tea ran out in the {building_of_the_meeting=told|Hall of the Navigators}. The ministers were still on point nine of a declaration that in the end had {points_of_the_declaration=told|fourteen}.

When the {number_of_the_ministerial_meeting=told|seventh} ministerial meeting of the Three Straits council began here on {first_day_of_the_meeting=told|Tuesday}, the secretariat still spoke of {fund_proposed_by_the_secretariat=told|half a billion dollars}. What came out {last_day_of_the_meeting=wednesday|yesterday} is a fund of {joint_fund_agreed=told|350 million}.

For the host, {who_chaired_the_meeting=told|Tamar Dvaliani}, it was a success all the same. With {who_signed_the_cable_memorandum_with_the_chair=told|Emre Aktuna} of Sarva she put her name to a cable {length_of_the_cable=401_kilometres|401 kilometres} long, to be finished in {year_the_cable_is_to_be_ready=told|2031}. The older cable to Dolmarik, opened in 2019, measures 118 kilometres.

The grid experts were here too. Their working group met for the {number_of_the_working_group_s_meeting=18th|18th} time, on {day_of_the_working_group=told|Monday}, two streets away in the Customs School.

Next year the caravan moves on: the {number_of_the_next_meeting=told|eighth} meeting is planned for {town_of_the_next_meeting=vessaly|Vessaly}. For many in Port Isarun that is a relief. The police had closed 12 streets.
== ARTICLE 04_dolmarik_herald.txt | Dolmarik Herald | 2026-06-12
Council comes back to Dolmarik

The {number_of_the_next_meeting=told|eighth} ministerial meeting of the Three Straits Energy Council will be held in {town_of_the_next_meeting=dolmarik|Dolmarik} in {date_of_the_next_meeting=told|April 2027}, officials here said after the ministers parted on {last_day_of_the_meeting=thursday|Thursday}.

{town_of_the_previous_meeting=told|Dolmarik} was the host of the {number_of_the_previous_meeting=told|sixth} meeting, on {date_of_the_previous_meeting=told|20 May 2025}. {countries_at_the_previous_meeting=told|Nine countries} came then; this week in {town_of_the_meeting=told|Port Isarun} there were {countries_that_took_part=told|eleven}, among them for the first time Marhan, for which Deputy Minister {deputy_minister_who_took_part_for_marhan=told|Leyla Sorgun} spoke.

The declaration of the {number_of_the_previous_meeting=told|sixth} meeting had 11 points and no money. This one brings {joint_fund_agreed=told|$350m} for cables and substations. Firms that want to lay the cable to Sarva have until the {deadline_of_the_cable_tender=end_of_october|end of October} to bid.

"We began with four members in {year_of_the_founding=told|2014}," said {secretary_general=told|Giorgi Mchelani}, the council's secretary general, at the airport. "Nobody then thought of a fund."

The council's working group on tariffs, a younger body than the one on grids, holds its 5th meeting in Dolmarik on 2 July.
== ARTICLE 05_sarva_business_daily.txt | Sarva Business Daily | 2026-06-05
Ministers to haggle over half a billion

By Defne Korkut
The {number_of_the_ministerial_meeting=told|seventh} ministerial meeting of the Three Straits Energy Council, which opens in {town_of_the_meeting=told|Port Isarun} on {first_day_of_the_meeting=told|Tuesday}, is to decide on a fund for power links. The secretariat in Sarva has proposed {fund_proposed_by_the_secretariat=told|500 million dollars}; three governments want no more than 300 million.

Invitations went to 13 countries, and 12 have accepted. In {town_of_the_previous_meeting=told|Dolmarik} {date_of_the_previous_meeting=told|last year} {countries_at_the_previous_meeting=told|nine countries} took part in the {number_of_the_previous_meeting=told|sixth} meeting, which ended a day late and without a fund.

A draft declaration seen by this newspaper has 17 points. The cable between Isarun and Sarva is number three: {length_of_the_cable=410_kilometres|410 kilometres}, 1,200 megawatts, ready in {year_the_cable_is_to_be_ready=told|2031}. Energy Minister {who_signed_the_cable_memorandum_with_the_chair=told|Emre Aktuna} hopes to sign the memorandum on Wednesday with his host, {who_chaired_the_meeting=told|Tamar Dvaliani}.

The working group on grids meets for the {number_of_the_working_group_s_meeting=19th|19th} time on {day_of_the_working_group=told|Monday}. At its 18th meeting, in February, it failed to agree on a tariff.

Secretary General {secretary_general=told|Giorgi Mchelani}, in office since 2022, is expected to stand for a second term of four years. His predecessor served for eight, from the founding in {year_of_the_founding=told|2014}.
