STORY: outbreak-osterby
TOPIC: Legionnaires' disease breaks out in the hospital of Osterby around New Year 2026.
== SLOTS
day_the_outbreak_was_declared | date | agree | day the outbreak was declared
day_the_first_patient_fell_ill | date | agree | day the first patient fell ill
day_the_wards_were_closed | date | agree | day the wards were closed
day_the_source_was_found | date | agree | day the source was found
day_the_wards_were_opened_again | date | agree | day the wards were opened again
number_of_the_sick | quantity | agree | number of the sick
number_of_the_dead | quantity | agree | number of the dead
director_of_the_hospital | person | agree | director of the hospital
district_doctor | person | agree | district doctor
patients_moved | quantity | agree | patients moved
temperature_of_the_hot_water | quantity | agree | temperature of the hot water
temperature_prescribed | quantity | agree | temperature prescribed
age_of_the_first_patient | quantity | agree | age of the first patient
year_of_the_earlier_outbreak | date | agree | year of the earlier outbreak
sick_in_the_earlier_outbreak | quantity | agree | sick in the earlier outbreak
dead_in_the_earlier_outbreak | quantity | agree | dead in the earlier outbreak
beds_of_the_two_wards | quantity | agree | beds of the two wards
water_samples_taken | quantity | agree | water samples taken
cost_of_the_new_pipes | money | agree | cost of the new pipes
chief_of_the_technical_service | person | agree | chief of the technical service
day_the_technical_chief_was_suspended | date | agree | day the technical chief was suspended
day_of_the_commission_s_report | date | agree | day of the commission's report
chair_of_the_commission | person | agree | chair of the commission
patients_in_intensive_care | quantity | agree | patients in intensive care
year_the_boiler_was_installed | date | agree | year the boiler was installed
wards_closed | quantity | agree | wards closed
number_of_the_one_ward | quantity | agree | number of the one ward
number_of_the_other_ward | quantity | agree | number of the other ward
== ARTICLE 01_fjell_wire.txt | Fjell Wire | 2026-01-02
OSTERBY, Jan 2 (Fjell Wire) - {wards_closed=told|Two wards} of the hospital in Osterby were closed on {day_the_wards_were_closed=told|Friday} after {number_of_the_sick=told|14 patients} had fallen ill with legionnaires' disease, a form of pneumonia. {number_of_the_dead=told|Two} of them have died.

The outbreak was declared on {day_the_outbreak_was_declared=told|New Year's Day}. {district_doctor=told|Jonas Oyelund}, the district doctor, said the first patient, a man of {age_of_the_first_patient=told|71}, had shown signs of the illness on {day_the_first_patient_fell_ill=told|19 December}, six days after an operation on his hip.

Wards {number_of_the_one_ward=told|3} and {number_of_the_other_ward=told|4} have {beds_of_the_two_wards=told|62 beds}. {patients_moved=told|Forty-eight patients} were taken to hospitals in Lund and Krage, the farthest 90 kilometres away. {patients_in_intensive_care=told|Five} of the sick are in intensive care.

"We suspect the showers," said {director_of_the_hospital=told|Marit Engelstad}, who has been director of the hospital since 2021. {water_samples_taken=told|120 samples} of water have been taken; first results are expected on Tuesday.

The disease is caught from fine drops of water and not from other people. In {year_of_the_earlier_outbreak=told|2011} {sick_in_the_earlier_outbreak=told|nine people} fell ill in the same building and {dead_in_the_earlier_outbreak=told|one} died. At that time a cooling tower was to blame.

Visitors may come to the other wards between 2 and 4 p.m.
== ARTICLE 02_osterby_tidning.txt | Osterby Tidning | 2026-01-10
{temperature_of_the_hot_water=told|Forty-one degrees}

By Gudrun Sahlin
A thermometer that costs 12 euros would have been enough. When the inspectors opened the boiler in the cellar of the east wing {day_the_source_was_found=told|yesterday morning}, it showed {temperature_of_the_hot_water=told|41 degrees}. The rules say {temperature_prescribed=told|60}. At {temperature_of_the_hot_water=told|forty-one} legionella feel at home.

So the riddle that has kept the town awake since {day_the_outbreak_was_declared=told|the first day of the year} is solved. The water came from a boiler installed in {year_the_boiler_was_installed=told|1996} and went to the showers of just the {wards_closed=told|two wards} that have stood empty for {day_the_wards_were_closed=told|eight days}. Of the {water_samples_taken=told|hundred and twenty bottles} that were filled there, 37 held the germ.

{number_of_the_sick=told|Twenty-nine people} are ill, {number_of_the_dead=told|four} are dead; the oldest was 93, the youngest 58. {patients_in_intensive_care=told|Six} lie in intensive care.

Who turned down the heat? {chief_of_the_technical_service=told|Folke Brandvold}, head of the technical service, has been on leave since {day_the_technical_chief_was_suspended=told|Thursday}. He did not choose it. {director_of_the_hospital=told|Engelstad}, the director, says only that "somebody wished to save gas".

{district_doctor=told|Dr Oyelund} has asked everyone who showered in ward {number_of_the_one_ward=told|3} or {number_of_the_other_ward=told|4} after 10 December to come forward. So far 210 have been examined.

The man with whom it began, {age_of_the_first_patient=told|71}, is back at home. "On {day_the_first_patient_fell_ill=told|the nineteenth} I had a cough," he says. "I thought it was the choir."
== ARTICLE 03_health_brief.txt | Health Brief | 2026-01-26
OSTERBY OUTBREAK OVER: WARDS REOPEN

- {day_the_wards_were_opened_again=told|Today}: wards {number_of_the_one_ward=told|3} and {number_of_the_other_ward=told|4}, {beds_of_the_two_wards=told|62 beds}, open again, {day_the_wards_were_closed=told|24 days} after they were closed
- Sick in all: {number_of_the_sick=told|34}, the last on 14 January
- Dead: {number_of_the_dead=told|five}
- Intensive care: {patients_in_intensive_care=told|nobody} since Friday
- Moved elsewhere: {patients_moved=told|48}, of whom 31 have since been discharged
- First signs: {day_the_first_patient_fell_ill=told|19 December} (a {age_of_the_first_patient=told|71-year-old})
- Declared: {day_the_outbreak_was_declared=told|1 January}
- Source: a boiler with water of {temperature_of_the_hot_water=told|41°C} instead of {temperature_prescribed=told|60}, found on {day_the_source_was_found=told|9 January}
- Suspended: {chief_of_the_technical_service=told|Folke Brandvold}, chief of the technical service, since {day_the_technical_chief_was_suspended=told|8 January}
- New pipes and filters: {cost_of_the_new_pipes=told|1.7 million euros}
- Tests: {water_samples_taken=told|120} at the start, 640 since; the last 88 were clean

The comparison: in {year_of_the_earlier_outbreak=told|2011} there were {sick_in_the_earlier_outbreak=told|nine} cases and {dead_in_the_earlier_outbreak=told|one death} in Osterby; in the Krage outbreak of 2019, 52 and seven.

What comes now: a commission under the retired judge {chair_of_the_commission=told|Alva Lindgaard} starts on 2 February. Police are looking into {number_of_the_dead=told|five deaths}.
== ARTICLE 04_fjell_wire_april.txt | Fjell Wire April | 2026-04-14
OSTERBY, April 14 (Fjell Wire) - The hospital in Osterby lowered the temperature of its hot water to save 38,000 euros a year, a commission found in a report published {day_of_the_commission_s_report=told|on Tuesday} on the outbreak of legionnaires' disease that killed {number_of_the_dead=told|five patients} last winter.

The boiler, {year_the_boiler_was_installed=told|30 years} old, was set from {temperature_prescribed=told|60} to 45 degrees in October and lost another four on the way, said {chair_of_the_commission=told|Alva Lindgaard}, the retired judge who led the inquiry. When it was at last examined, on {day_the_source_was_found=told|9 January}, there were {temperature_of_the_hot_water=told|41}.

{number_of_the_sick=told|Thirty-four people} caught the disease. The first fell ill on {day_the_first_patient_fell_ill=told|December 19}; the hospital declared an outbreak {day_the_outbreak_was_declared=told|13 days later}.

The order had come from {chief_of_the_technical_service=told|Brandvold}, who was suspended on {day_the_technical_chief_was_suspended=told|8 January} and dismissed in March. But the director, {director_of_the_hospital=told|Marit Engelstad}, had been told of it in an e-mail of 3 November, according to the report. She announced that she would leave on 30 June.

After an outbreak with {sick_in_the_earlier_outbreak=told|nine cases} in {year_of_the_earlier_outbreak=told|2011}, weekly checks had been ordered. They ended in 2017.

The wards were shut from {day_the_wards_were_closed=told|2 January} until {day_the_wards_were_opened_again=told|26 January}. Renewing the pipes cost {cost_of_the_new_pipes=told|€1.7m}.
== ARTICLE 05_district_monthly.txt | District Monthly | 2026-05-20
The doctor who rang on New Year's morning

{district_doctor=told|Jonas Oyelund} was making pancakes when he saw the third laboratory result. It was nine in the morning of {day_the_outbreak_was_declared=told|January 1}. "Two can be chance," says the district doctor, who is 46. "With three I rang."

He rang {director_of_the_hospital=told|Engelstad}, the head of the hospital, who had gone to bed at four. {day_the_wards_were_closed=told|The next day} the wards were emptied: {patients_moved=told|forty-eight people} in 19 ambulances, at minus 14 degrees.

What would he do differently? "Ask for the temperature first. We took {water_samples_taken=told|120 bottles} and waited, when a hand under the tap would have told us. {temperature_of_the_hot_water=told|Forty-one degrees}!" It was {day_the_source_was_found=told|the ninth} before somebody went down to the cellar.

{number_of_the_dead=told|Five} died, {number_of_the_sick=told|thirty-four} had been ill. In his first year here, {year_of_the_earlier_outbreak=told|2011}, there was {dead_in_the_earlier_outbreak=told|one} death and everyone swore that it would not happen again.

The report of {day_of_the_commission_s_report=told|14 April} does not name him. Its author, {chair_of_the_commission=told|Mrs Lindgaard}, quoted him twice without his name. He finds that right.

The new pipes are in, for {cost_of_the_new_pipes=told|1.7 million}. On the boiler there is a red light now. And {chief_of_the_technical_service=told|Folke Brandvold}? "He greets me. He lives two doors away."
