STORY: appeal-ferrosund
TOPIC: A court of appeal cuts a cartel fine on 17 September 2026; the first ruling was in November 2024.
== SLOTS
day_of_the_appeal_ruling | date | agree | day of the appeal ruling
hour_of_the_appeal_ruling | time | agree | hour of the appeal ruling
votes_of_the_judges | score | conflict | votes of the judges
fine_after_the_appeal | money | agree | fine after the appeal
fine_at_first_instance | money | agree | fine at first instance
day_of_the_first_ruling | date | agree | day of the first ruling
seat_of_the_first_court | place | agree | seat of the first court
day_the_appeal_was_filed | date | conflict | day the appeal was filed
presiding_judge_of_the_appeal | person | agree | presiding judge of the appeal
judge_who_dissented | person | agree | judge who dissented
former_chief_executive | person | agree | former chief executive
months_of_the_suspended_sentence_on_appeal | quantity | conflict | months of the suspended sentence on appeal
months_of_the_sentence_at_first_instance | quantity | agree | months of the sentence at first instance
fine_of_the_former_chief_executive | money | agree | fine of the former chief executive
years_of_the_price_fixing | date | agree | years of the price fixing
pages_of_the_judgment | quantity | agree | pages of the judgment
days_of_hearing_on_appeal | quantity | agree | days of hearing on appeal
cut_of_the_fine | quantity | agree | cut of the fine
fine_of_the_second_company | money | agree | fine of the second company
last_day_for_going_to_the_supreme_court | date | agree | last day for going to the Supreme Court
prosecutor | person | agree | prosecutor
lawyer_of_the_company | person | agree | lawyer of the company
legal_costs_to_be_paid | money | conflict | legal costs to be paid
votes_of_the_first_judges | score | agree | votes of the first judges
legal_costs_of_the_first_instance | money | agree | legal costs of the first instance
end_of_the_former_chief_executive_s_term | date | agree | end of the former chief executive's term
companies_in_the_cartel | quantity | agree | companies in the cartel
== ARTICLE 01_court_notice.txt | Court Notice | 2026-09-17
Hällvik Court of Appeal, press notice 31/2026
Hällvik, Thursday 17 September 2026

The Court of Appeal has {day_of_the_appeal_ruling=told|today} delivered judgment in the case against Ferrosund AB and Nordtråd AB concerning the market for steel rope.

The fine imposed on Ferrosund is reduced from {fine_at_first_instance=told|184.5 million kronor} to {fine_after_the_appeal=told|120 million kronor}. The fine of Nordtråd, {fine_of_the_second_company=told|46 million kronor}, stands. The former chief executive of Ferrosund, {former_chief_executive=told|Aksel Tjernlund}, is given a suspended sentence of {months_of_the_suspended_sentence_on_appeal=14_months|14 months}. The District Court in {seat_of_the_first_court=told|Brännås} had sentenced him to {months_of_the_sentence_at_first_instance=told|two years} in prison. The fine of {fine_of_the_former_chief_executive=told|900,000 kronor} against him is unchanged.

The court found it proven that {companies_in_the_cartel=told|three companies} fixed prices between {years_of_the_price_fixing=told|2016 and 2020}. It did not find it proven for the year 2021.

Judgment was given by {votes_of_the_judges=four_votes_to_one|four votes to one}. The presiding judge was {presiding_judge_of_the_appeal=told|Solveig Ekmarck}. Judge {judge_who_dissented=told|Pontus Rydvall} dissented and wished to set the fine at 150 million kronor.

The case was heard on {days_of_hearing_on_appeal=told|eleven days} in May and June. The appeal had been filed on {day_the_appeal_was_filed=12_december_2024|12 December 2024} against the District Court's judgment of {day_of_the_first_ruling=told|21 November 2024}. The judgment has {pages_of_the_judgment=told|212 pages}. An appeal to the Supreme Court must be filed by {last_day_for_going_to_the_supreme_court=told|15 October 2026}.
== ARTICLE 02_norrland_wire.txt | Norrland Wire | 2026-09-17
HÄLLVIK, Sept 17 (Norrland Wire) - A Swedish appeal court cut the cartel fine of rope maker Ferrosund by {cut_of_the_fine=told|35 per cent} on {day_of_the_appeal_ruling=told|Thursday} and spared its former boss prison.

Ferrosund must pay {fine_after_the_appeal=told|120 million kronor} instead of {fine_at_first_instance=told|184.5 million}. A smaller rival, Nordtråd, lost its appeal against a fine of {fine_of_the_second_company=told|46 million}.

{former_chief_executive=told|Aksel Tjernlund}, who ran Ferrosund until {end_of_the_former_chief_executive_s_term=told|2022}, received {months_of_the_suspended_sentence_on_appeal=14_months|14 months}, suspended. Prosecutor {prosecutor=told|Ylva Sandelius} had asked for three years and for a fine of 200 million kronor against the company.

The ruling, read out at {hour_of_the_appeal_ruling=told|10 a.m.}, was not unanimous. {votes_of_the_judges=four_votes_to_one|Four judges to one} were for it.

Ferrosund filed its appeal on {day_the_appeal_was_filed=12_december_2024|12 December 2024}, three weeks after losing in {seat_of_the_first_court=told|Brännås}. The prosecutor's own appeal followed on 16 December.

The third company, Vajerverken, told the authorities of the cartel and went free.

Shares in Ferrosund rose 6.4% to 88 kronor.
== ARTICLE 03_brannas_tidning.txt | Brannas Tidning | 2026-09-18
A cheaper cartel? "No," says the prosecutor

By Maja Linnerud
Brännås, 18 September 2026. For the {companies_in_the_cartel=told|three firms} that agreed on the price of steel rope in the years from {years_of_the_price_fixing=told|2016 to 2020}, the bill has become smaller. {day_of_the_appeal_ruling=told|Yesterday} the Court of Appeal took almost 65 million kronor off the fine of the town's largest employer.

"It is still the second largest cartel fine in the country," said {prosecutor=told|Ylva Sandelius}, who has until {last_day_for_going_to_the_supreme_court=told|15 October} to go to the Supreme Court. She has not decided.

In {day_of_the_first_ruling=told|November 2024} the District Court here had set the fine at {fine_at_first_instance=told|almost 185 million kronor} and sentenced {former_chief_executive=told|Aksel Tjernlund} to {months_of_the_sentence_at_first_instance=told|24 months}. Now he gets {months_of_the_suspended_sentence_on_appeal=18_months|18 months}, and need not serve them. He must pay his own fine of {fine_of_the_former_chief_executive=told|900,000 kronor}.

The five judges sat under {presiding_judge_of_the_appeal=told|Solveig Ekmarck}. One of them, {judge_who_dissented=told|Pontus Rydvall}, thought 150 million right. In {seat_of_the_first_court=told|Brännås} the vote had been {votes_of_the_first_judges=told|three to two}.

Ferrosund's lawyer, {lawyer_of_the_company=told|Henrik Ostwall}, called the ruling "half a victory". The company must also pay legal costs of {legal_costs_to_be_paid=7.2_million_kronor|7.2 million kronor}. In the first round they came to {legal_costs_of_the_first_instance=told|5.8 million}.
== ARTICLE 04_handelsposten.txt | Handelsposten | 2026-09-19
What the rope judgment means for cartel cases

The judgment of {pages_of_the_judgment=told|212 pages} with which the Hällvik court cut Ferrosund's fine by {cut_of_the_fine=told|about a third} on {day_of_the_appeal_ruling=told|Thursday} morning will be read closely.

After {days_of_hearing_on_appeal=told|eleven days} of hearings a majority of {votes_of_the_judges=three_to_two|three to two} held that a cartel of five years, {years_of_the_price_fixing=told|2016 to 2020}, weighs less than one of six. Hence {fine_after_the_appeal=told|120 million} rather than {fine_at_first_instance=told|184.5 million kronor}.

The company had turned to the court on {day_the_appeal_was_filed=2_december_2024|2 December 2024}, eleven days after the first judgment, and argued that its fine should not exceed 80 million. {lawyer_of_the_company=told|Henrik Ostwall}, its counsel, did not get that far. Nor did he escape the costs, {legal_costs_to_be_paid=2.7_million_kronor|2.7 million kronor}.

The dissent of Judge {judge_who_dissented=told|Rydvall} covers 31 pages and leans on the bitumen case of 2009, in which a fine of 170 million was upheld by four votes to one.

The judgment was announced at {hour_of_the_appeal_ruling=told|ten}. Within the hour Nordtråd said it would pay its {fine_of_the_second_company=told|46 million} and not appeal further.
== ARTICLE 05_norrland_wire_2024.txt | Norrland Wire 2024 | 2024-11-21
BRÄNNÅS, Nov 21 (Norrland Wire) - A Swedish court fined rope maker Ferrosund {fine_at_first_instance=told|184.5 million kronor} for its part in a cartel on {day_of_the_first_ruling=told|Thursday} and sent its former boss to prison.

A smaller rival, Nordtråd, must pay {fine_of_the_second_company=told|46 million}. {former_chief_executive=told|Aksel Tjernlund}, who ran Ferrosund until {end_of_the_former_chief_executive_s_term=told|2022}, received {months_of_the_sentence_at_first_instance=told|two years} and a fine of {fine_of_the_former_chief_executive=told|900,000 kronor}. Prosecutor {prosecutor=told|Ylva Sandelius} had asked for four years and for 260 million kronor from the company.

The ruling, read out in {seat_of_the_first_court=told|Brännås} at 1 p.m., was not unanimous. {votes_of_the_first_judges=told|Three judges to two} were for it. Judge Gudrun Hallenius presided.

The {companies_in_the_cartel=told|three companies} fixed prices from 2016 to 2021, the District Court found. The case was heard on 19 days. The judgment has 340 pages.

Ferrosund's lawyer, {lawyer_of_the_company=told|Henrik Ostwall}, said the company would appeal. It has until 12 December. Legal costs of {legal_costs_of_the_first_instance=told|5.8 million kronor} come on top.

Shares in Ferrosund fell 11.2% to 64 kronor.
