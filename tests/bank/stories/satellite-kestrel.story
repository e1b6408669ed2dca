STORY: satellite-kestrel
TOPIC: The satellite Kestrel 3 fails in November 2025 and its replacement is launched in September 2027, told between those days.
== SLOTS
day_the_satellite_was_given_up | date | agree | day the satellite was given up
day_of_the_last_signal | date | agree | day of the last signal
hour_of_the_last_signal | time | agree | hour of the last signal
launch_of_the_lost_satellite | date | agree | launch of the lost satellite
cost_of_the_lost_satellite | money | agree | cost of the lost satellite
years_it_was_built_for | quantity | agree | years it was built for
commands_sent_in_vain | quantity | agree | commands sent in vain
weeks_without_contact | quantity | agree | weeks without contact
launch_of_the_first_satellite | date | agree | launch of the first satellite
launch_of_the_second_satellite | date | agree | launch of the second satellite
launch_of_the_replacement_as_first_planned | date | agree | launch of the replacement as first planned
cost_expected_of_the_replacement | money | agree | cost expected of the replacement
sum_insured | money | agree | sum insured
height_of_the_orbit | quantity | agree | height of the orbit
years_it_will_remain_in_orbit | quantity | agree | years it will remain in orbit
mass_of_the_lost_satellite | quantity | agree | mass of the lost satellite
instruments_of_the_lost_satellite | quantity | agree | instruments of the lost satellite
instruments_of_the_replacement | quantity | agree | instruments of the replacement
report_of_the_board | date | agree | report of the board
recommendations_of_the_board | quantity | agree | recommendations of the board
launch_of_the_replacement | date | agree | launch of the replacement
mass_of_the_replacement | quantity | agree | mass of the replacement
director_general_of_the_operator | person | agree | director general of the operator
head_of_operations | person | agree | head of operations
head_of_the_board_of_inquiry | person | agree | head of the board of inquiry
== ARTICLE 01_orbitwire.txt | Orbitwire | 2025-12-18
VENNBURG, Dec 18 (Orbitwire) - The weather satellite Kestrel 3 has been given up as lost, {weeks_without_contact=told|five weeks} after contact with it broke off, the operator Metsat said on {day_the_satellite_was_given_up=told|Thursday}.

The satellite, which had cost {cost_of_the_lost_satellite=told|€310 million}, was launched on {launch_of_the_lost_satellite=told|3 April 2023} and built to work for {years_it_was_built_for=told|ten years}. Its last signal was received at {hour_of_the_last_signal=told|02:14 GMT} on {day_of_the_last_signal=told|13 November}. Since then {commands_sent_in_vain=told|4,200 commands} have been sent to it in vain.

"We have said goodbye," said {director_general_of_the_operator=told|Liv Arosenius}, the director general of Metsat. According to a first analysis a battery burst and cut the power of both computers.

Of the three Kestrels two remain: Kestrel 1, in orbit since {launch_of_the_first_satellite=told|2014}, and Kestrel 2, launched in {launch_of_the_second_satellite=told|2019}. The forecasts are not affected, Metsat said, but "the margin is gone".

A replacement is to be launched {launch_of_the_replacement_as_first_planned=told|in the second half of 2027}. It will be assembled from spare parts at the price of {cost_expected_of_the_replacement=told|€190 million}. The loss is insured for {sum_insured=told|€240 million}.

In 2011 the operator had lost a smaller satellite, Merle, nine days after its launch.
== ARTICLE 02_metsat_release.txt | Metsat Release | 2025-12-18
Metsat: end of the Kestrel 3 mission
Vennburg, 18 December 2025

Metsat has {day_the_satellite_was_given_up=told|today} declared the mission of Kestrel 3 ended. What follows is known so far.

- {launch_of_the_lost_satellite=told|3 April 2023}: launch from Point Sable on an Aster 6 rocket
- 1 September 2023: start of regular operations
- {day_of_the_last_signal=told|13 November 2025}, {hour_of_the_last_signal=told|02:14 GMT}: last signal
- 13 November, 03:50 GMT: first attempt to restore contact; {commands_sent_in_vain=told|4,200 attempts} followed
- 21 November: board of inquiry appointed, under {head_of_the_board_of_inquiry=told|Professor Hana Iwasaki}

Orbit: {height_of_the_orbit=told|817 kilometres}. The satellite will remain there for about {years_it_will_remain_in_orbit=told|150 years}. There is no danger to other spacecraft for the time being.

Mass: {mass_of_the_lost_satellite=told|4.2 tonnes}. Instruments: {instruments_of_the_lost_satellite=told|eight}, of which {instruments_of_the_replacement=told|five} will fly again on the replacement.

The board delivers its final report by {report_of_the_board=told|31 March 2026}. "If the batteries are the cause, then those of Kestrel 2 are of another make," said {head_of_operations=told|Ruben Bosgraaf}, Head of Operations.

The replacement, Kestrel 3R, is planned for {launch_of_the_replacement_as_first_planned=told|the second half of 2027} (cost: {cost_expected_of_the_replacement=told|190 million euros}). It will be insured in the same way: for Kestrel 3 {sum_insured=told|240 million euros} will be paid.
== ARTICLE 03_vennburg_tageblatt.txt | Vennburg Tageblatt | 2025-12-20
The night the screen stayed green

By Annelie Kracht

It was a quarter past three in Vennburg on {day_of_the_last_signal=told|that Thursday in November}, and Ole Hartung, 27, alone in the control room with a sandwich, noticed nothing, because a satellite that falls silent leaves the last picture on the screen. Only when Kestrel 3 should have risen over the pole, at ten to five, did it stay away.

He rang {head_of_operations=told|Bosgraaf}, who heads operations and lives across the street. By six there were 14 people in the room. In the {weeks_without_contact=told|five weeks} that followed they sent {commands_sent_in_vain=told|four thousand two hundred commands} upwards, in turns, at Christmas-party time too.

{day_the_satellite_was_given_up=told|On Thursday} {director_general_of_the_operator=told|Arosenius}, the director, came down with a cake that nobody touched.

{cost_of_the_lost_satellite=told|Three hundred and ten million euros} hang up there now, {height_of_the_orbit=told|817 kilometres} above us, {mass_of_the_lost_satellite=told|4.2 tonnes} of them, and will for {years_it_will_remain_in_orbit=told|a century and a half}. "It did not even see its third birthday," says Hartung. It had been made for {years_it_was_built_for=told|ten years}. Kestrel 1, which was made for seven, has done eleven.

He has applied for the team of the next one. It has 60 places and, so he hears, 300 applications.
== ARTICLE 04_orbit_quarterly.txt | Orbit Quarterly | 2026-04-02
A washer for two cents

The inquiry into the end of Kestrel 3 has found its culprit. It weighs 0.3 grams. A washer was missing in the third of 16 cells of the battery, says the report that the board led by {head_of_the_board_of_inquiry=told|Hana Iwasaki} handed over {report_of_the_board=told|on Tuesday}, on the last day of its term. The cell grew hot and burst; eleven seconds later the satellite was dead.

That was {day_of_the_last_signal=told|on 13 November}. In August, and again in October, the temperature had for some minutes been 14 degrees too high. Nobody looked. "An alarm was set to 60 degrees which should have been set to 40," {head_of_the_board_of_inquiry=told|Iwasaki} told us. The board makes {recommendations_of_the_board=told|23 recommendations}.

The maker of the battery, Voltaris, will pay €35 million. {sum_insured=told|240 million} has already come from the insurers. Together this is less than {cost_of_the_lost_satellite=told|the 310 million} Kestrel 3 had cost, but more than the {cost_expected_of_the_replacement=told|190 million} budgeted for its successor.

That one has a date. On {launch_of_the_replacement=told|14 September 2027} Kestrel 3R is to fly, from Point Sable as in {launch_of_the_lost_satellite=told|April 2023}, but on an Aster 7. The rocket's maiden flight failed in 2024, the three since then went well. With {instruments_of_the_replacement=told|five instruments} instead of {instruments_of_the_lost_satellite=told|eight} it will weigh {mass_of_the_replacement=told|2.9 tonnes}.
== ARTICLE 05_orbitwire_2027.txt | Orbitwire 2027 | 2027-09-15
POINT SABLE, Sept 15 (Orbitwire) - The weather satellite Kestrel 3R was launched on {launch_of_the_replacement=told|Tuesday}, almost two years after its forerunner had broken down in orbit.

The Aster 7 rocket lifted off at 09:32 local time. Forty-one minutes later the satellite, which weighs {mass_of_the_replacement=told|2.9 tonnes}, was released. The solar panels opened at noon, {head_of_operations=told|Ruben Bosgraaf}, who is in charge of operations at Metsat, said.

Kestrel 3R cost €204 million, 14 million more than expected. Its predecessor, lost {day_of_the_last_signal=told|in November 2025}, had cost {cost_of_the_lost_satellite=told|€310 million} and weighed {mass_of_the_lost_satellite=told|4.2 tonnes}. All {recommendations_of_the_board=told|23 recommendations} of the board of inquiry have been followed, said the director general, {director_general_of_the_operator=told|Liv Arosenius}, for whom it was the last launch: she retires at the end of October and hands over to {head_of_the_board_of_inquiry=told|Hana Iwasaki}, who had presided over the inquiry.

The data are to reach the forecasters from 1 February. Kestrel 1, which has been flying since {launch_of_the_first_satellite=told|2014}, can then be switched off. Kestrel 2, of {launch_of_the_second_satellite=told|2019}, shall go on until 2029.

Next in line is Kestrel 4, for which the countries of Metsat have set aside 420 million euros. It is to start in 2031.
