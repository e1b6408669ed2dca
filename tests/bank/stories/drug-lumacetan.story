STORY: drug-lumacetan
TOPIC: A trial of the heart drug lumacetan is reported on 29 August 2026 at a congress in Zurich.
== SLOTS
day_the_results_were_presented | date | agree | day the results were presented
city_of_the_congress | place | agree | city of the congress
relative_risk_reduction | quantity | conflict | relative risk reduction
patients_with_an_event_on_the_drug | quantity | agree | patients with an event on the drug
patients_with_an_event_on_placebo | quantity | agree | patients with an event on placebo
patients_in_the_trial | quantity | agree | patients in the trial
hospitals_that_took_part | quantity | conflict | hospitals that took part
countries_of_the_trial | quantity | agree | countries of the trial
median_follow_up | quantity | agree | median follow-up
deaths_on_the_drug | quantity | agree | deaths on the drug
deaths_on_placebo | quantity | agree | deaths on placebo
serious_side_effects_on_the_drug | quantity | agree | serious side effects on the drug
serious_side_effects_on_placebo | quantity | agree | serious side effects on placebo
patients_who_stopped_taking_the_drug | quantity | agree | patients who stopped taking the drug
leader_of_the_trial | person | conflict | leader of the trial
critic_not_involved_in_the_trial | person | agree | critic not involved in the trial
daily_dose | quantity | agree | daily dose
dose_in_the_earlier_trial | quantity | agree | dose in the earlier trial
mean_age_of_the_patients | quantity | agree | mean age of the patients
share_of_women | quantity | agree | share of women
first_patient_enrolled | date | agree | first patient enrolled
company_applies_for_approval | date | conflict | company applies for approval
move_of_the_share_price | quantity | agree | move of the share price
head_of_research_of_the_company | person | agree | head of research of the company
risk_reduction_in_the_earlier_trial | quantity | agree | risk reduction in the earlier trial
patients_in_the_earlier_trial | quantity | agree | patients in the earlier trial
year_of_the_earlier_trial | date | agree | year of the earlier trial
price_of_a_year_s_treatment_expected_by_analysts | money | agree | price of a year's treatment expected by analysts
lower_blood_pressure | quantity | agree | lower blood pressure
== ARTICLE 01_novaquell_release.txt | Novaquell Release | 2026-08-29
Novaquell: lumacetan meets primary endpoint in LANTERN-2
Basel, 29 August 2026

Novaquell AG {day_the_results_were_presented=told|today} presented results of the phase III trial LANTERN-2 at the European Heart Forum in {city_of_the_congress=told|Zurich}. Over a median of {median_follow_up=told|2.8 years} lumacetan reduced the risk of cardiovascular death or hospital admission for heart failure by {relative_risk_reduction=23_per_cent|23 per cent} compared with placebo ({patients_with_an_event_on_the_drug=told|14.1%} against {patients_with_an_event_on_placebo=told|18.0%} of patients).

LANTERN-2 enrolled {patients_in_the_trial=told|6,412 patients} at {hospitals_that_took_part=318_hospitals|318 hospitals} in {countries_of_the_trial=told|24 countries}, the first in {first_patient_enrolled=told|October 2021}. The mean age was {mean_age_of_the_patients=told|68 years}; {share_of_women=told|41.7%} were women. Patients took {daily_dose=told|20 mg} once a day.

Death from any cause occurred in {deaths_on_the_drug=told|402 patients} on lumacetan and {deaths_on_placebo=told|467} on placebo. Serious adverse events were reported in {serious_side_effects_on_the_drug=told|11.3%} and {serious_side_effects_on_placebo=told|9.8%} of patients.

"This confirms what we saw in LANTERN-1," said {head_of_research_of_the_company=told|Reto Zgraggen}, head of research. In that trial, published in {year_of_the_earlier_trial=told|2020}, the reduction was {risk_reduction_in_the_earlier_trial=told|31%} among {patients_in_the_earlier_trial=told|940 patients}, who took {dose_in_the_earlier_trial=told|10 mg}.

Novaquell plans to file for approval in Europe in the {company_applies_for_approval=first_quarter_of_2027|first quarter of 2027} and in the United States three months later.
== ARTICLE 02_klinwire.txt | Klinwire | 2026-08-29
ZURICH, Aug 29 (Klinwire) - A new pill cut deaths and hospital stays from heart failure by {relative_risk_reduction=23_per_cent|almost a quarter} in a large trial, researchers said on {day_the_results_were_presented=told|Saturday}.

Of those who took lumacetan {patients_with_an_event_on_the_drug=told|14.1 per cent} died of heart disease or were admitted to hospital, against {patients_with_an_event_on_placebo=told|18 per cent} of those on placebo. That is a reduction of {relative_risk_reduction=23_per_cent|23 per cent}.

"One event is prevented for every 26 patients treated," said {leader_of_the_trial=hanneke_vroomans|Hanneke Vroomans} of the Leiden Heart Institute, who led the trial of {patients_in_the_trial=told|6,412 people}.

Low blood pressure was more common on the drug, {lower_blood_pressure=told|7.2 percent} against 4.1. {patients_who_stopped_taking_the_drug=told|Twelve percent} of patients stopped taking it early, as did 10 percent of the placebo group.

Shares of Novaquell had risen {move_of_the_share_price=told|9 per cent} on Friday on reports of a success; analysts at Bank Tobler expect the drug to cost {price_of_a_year_s_treatment_expected_by_analysts=told|4,200 dollars} a year.

{critic_not_involved_in_the_trial=told|Oluwaseun Adebiyi} of Lagos, who was not involved, called the effect "real, but smaller than in the first study". That study, in {patients_in_the_earlier_trial=told|940 patients}, had shown {risk_reduction_in_the_earlier_trial=told|31 percent}.
== ARTICLE 03_cardiology_letter.txt | Cardiology Letter | 2026-08-30
LANTERN-2 in detail

By Mirjam Aeschbacher
{city_of_the_congress=told|Zurich}, 30 August 2026. The applause in Hall 3 was long, and the questions were short. {leader_of_the_trial=hanneke_vroomans|Hanneke Vroomans}, principal investigator, showed curves that part after four months and stay apart for {median_follow_up=told|34 months}, the median time of observation.

The paper went online at the same hour. It reports {deaths_on_the_drug=told|402} deaths in the lumacetan arm, {deaths_on_placebo=told|467} in the other; of these 288 and 349 were cardiovascular.

The patients, {share_of_women=told|42 per cent} of them women, were on average {mean_age_of_the_patients=told|68}. They came from {countries_of_the_trial=told|24 countries} and {hospitals_that_took_part=381_centres|381 centres}; the first was randomised in Groningen on {first_patient_enrolled=told|18 October 2021}, the last in June 2023.

In those over 75, 1,530 in number, the risk fell by 15 per cent, and the interval includes zero.

Hypotension, at {lower_blood_pressure=told|7.2%}, led the list of harms. Serious events of all kinds reached {serious_side_effects_on_the_drug=told|11.3} against {serious_side_effects_on_placebo=told|9.8%}. The dose of {daily_dose=told|20 milligrams} is twice that of {year_of_the_earlier_trial=told|2020}; a third trial, LANTERN-3, tests 40 milligrams in 3,000 patients and reports in 2028.
== ARTICLE 04_tagesbote.txt | Tagesbote | 2026-08-31
A heart pill for Europe, but when?

Novaquell will ask the European agency to approve lumacetan {company_applies_for_approval=before_the_end_of_the_year|before the end of the year}, its head of research, {head_of_research_of_the_company=told|Reto Zgraggen}, told this newspaper.

The drug was the talk of the heart congress that opened in {city_of_the_congress=told|Zurich} on Friday. In the trial shown on {day_the_results_were_presented=told|Saturday} by {leader_of_the_trial=jelle_vroomans|Jelle Vroomans} it lowered the risk of death or admission by {relative_risk_reduction=32_per_cent|32 per cent}. Over {median_follow_up=told|three years}, {patients_who_stopped_taking_the_drug=told|12 per cent} of patients gave up the tablets.

It will not be cheap. Analysts reckon with {price_of_a_year_s_treatment_expected_by_analysts=told|$4,200} a year, rivals sell at 3,100. The share, which gained {move_of_the_share_price=told|9%} before the weekend, opened 2% lower this morning.

Health insurers point to {critic_not_involved_in_the_trial=told|Oluwaseun Adebiyi}, the Nigerian cardiologist, who advises waiting for LANTERN-3. The first trial had {patients_in_the_earlier_trial=told|940} participants, the second {patients_in_the_trial=told|6,412}; the third will have fewer than half of that.

Novaquell has failed before: in 2024 its drug for kidney disease missed its goal in 2,150 patients, and the share lost 17 per cent in a day.
== ARTICLE 05_klinwire_2020.txt | Klinwire 2020 | 2020-09-01
ROTTERDAM, Sept 1 (Klinwire) - A new pill cut deaths and hospital stays from heart failure by almost a third in a small trial, researchers said on Monday.

Of those who took {dose_in_the_earlier_trial=told|10 milligrams} of lumacetan 16.2 per cent died of heart disease or were admitted to hospital, against 23.5 per cent of those on placebo. That is a reduction of {risk_reduction_in_the_earlier_trial=told|31 per cent}, said Joost Terpstra of the Leiden Heart Institute, who led the trial, LANTERN-1.

The trial enrolled {patients_in_the_earlier_trial=told|940 people} at 52 hospitals in six countries, a third of them women. They were followed for 1.6 years. Deaths from any cause, 49 on the drug and 61 on placebo, were too few to judge.

Low blood pressure was more common on the drug, 5.5 percent against 3.9. Nine percent of patients stopped taking it early.

Shares of Novaquell rose 22 per cent on Monday. The company plans a larger trial with 6,000 patients and a dose of {daily_dose=told|20 milligrams}, its head of research, {head_of_research_of_the_company=told|Reto Zgraggen}, said. It is to begin in 2021 and to last three years.

"Small trials flatter," said {critic_not_involved_in_the_trial=told|Oluwaseun Adebiyi} of Lagos, who was not involved.
