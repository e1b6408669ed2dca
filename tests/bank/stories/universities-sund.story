STORY: universities-sund
TOPIC: The universities of Lindhavn and Karse decide in February 2023 to merge into Sund University on 1 January 2024.
== SLOTS
vote_in_lindhavn | date | agree | vote in Lindhavn
vote_in_karse | date | agree | vote in Karse
votes_for_and_against_in_lindhavn | score | agree | votes for and against in Lindhavn
votes_for_and_against_in_karse | score | agree | votes for and against in Karse
day_of_the_merger | date | agree | day of the merger
day_of_the_merger_in_the_first_plan | date | agree | day of the merger in the first plan
rector_of_the_new_university | person | agree | rector of the new university
rector_who_steps_down | person | agree | rector who steps down
minister_of_education | person | agree | minister of education
students_of_both | quantity | agree | students of both
students_of_lindhavn | quantity | agree | students of Lindhavn
students_of_karse | quantity | agree | students of Karse
employees_of_both | quantity | agree | employees of both
cost_of_the_merger | money | agree | cost of the merger
savings_in_a_year | money | agree | savings in a year
campuses_now | quantity | agree | campuses now
campuses_after_the_merger | quantity | agree | campuses after the merger
closing_of_the_campus_at_hvide | date | agree | closing of the campus at Hvide
approval_by_the_ministry | date | agree | approval by the ministry
founding_of_lindhavn_university | date | agree | founding of Lindhavn university
head_of_the_staff_union | person | agree | head of the staff union
posts_to_go | quantity | agree | posts to go
faculties_of_the_new_university | quantity | agree | faculties of the new university
year_of_the_first_attempt | date | agree | year of the first attempt
last_day_of_the_rector_of_karse | date | agree | last day of the rector of Karse
closing_of_the_campus_in_the_harbour | date | agree | closing of the campus in the harbour
== ARTICLE 01_sund_bureau.txt | Sund Bureau | 2023-02-20
KARSE (Sund Bureau) - The Technical University of Karse voted on {vote_in_karse=told|Monday} to merge with the University of Lindhavn, clearing the way for an institution with {students_of_both=told|28,400 students}.

The senate in Karse approved the plan by {votes_for_and_against_in_karse=told|24 votes to nine}. That of Lindhavn had done so on {vote_in_lindhavn=told|Wednesday} by {votes_for_and_against_in_lindhavn=told|31 to 12}.

Sund University, as it will be called, is to begin its work on {day_of_the_merger=told|1 January 2024}, five months later than first planned. It will have {employees_of_both=told|4,300 employees}, {faculties_of_the_new_university=told|seven faculties} and a budget of 3.9 billion crowns.

{rector_of_the_new_university=told|Annelise Brodt}, now rector of Lindhavn, will head it. Her colleague in Karse, {rector_who_steps_down=told|Mogens Tarp}, 64, retires.

The merger costs {cost_of_the_merger=told|240 million crowns}, half of it paid by the state, and should save {savings_in_a_year=told|85 million} a year from 2027. {posts_to_go=told|190 posts} are to go, without dismissals. Of {campuses_now=told|six campuses} {campuses_after_the_merger=told|four} will remain; the one at Hvide closes at {closing_of_the_campus_at_hvide=told|the end of 2026}.

The minister of education, {minister_of_education=told|Preben Lauesen}, has yet to approve the plan. He promised an answer within six weeks.

An attempt to merge the two failed in {year_of_the_first_attempt=told|2009}, when Karse voted it down by 19 to 14.
== ARTICLE 02_lindhavn_dagblad.txt | Lindhavn Dagblad | 2023-02-17
{votes_for_and_against_in_lindhavn=told|Thirty-one} hands and a bell

By Torben Skau
The bell of the old anatomy hall is rung when a rector dies. On {vote_in_lindhavn=told|Wednesday}, at {vote_in_lindhavn=told|4:10 p.m.}, somebody rang it, though {rector_of_the_new_university=told|Annelise Brodt} was in the best of health. {votes_for_and_against_in_lindhavn=told|Thirty-one} members of the senate had just raised a hand for the end of the University of Lindhavn, {votes_for_and_against_in_lindhavn=told|twelve} against.

Founded in {founding_of_lindhavn_university=told|1827}, it will not see its two-hundredth birthday. On {day_of_the_merger=told|New Year's Day} it becomes part of something that has only a working title on the door: Sund University. Its {students_of_lindhavn=told|17,900 students} will share a name with {students_of_karse=told|10,500} engineers from Karse, if Karse says yes {vote_in_karse=told|next Monday}.

"I am a historian," says {rector_of_the_new_university=told|Brodt}, who has led the house since 2018. "Nothing lasts." She is to be the head of the new one, for a term of five years.

The loudest against it was {head_of_the_staff_union=told|Ditte Ravnholt}, chair of the staff union, who has 2,100 members behind her. She speaks of {posts_to_go=told|190 jobs}, the plan of "posts not filled".

At Hvide, where 1,300 study agriculture, the lights go out {closing_of_the_campus_at_hvide=told|in December 2026}. The other campus to be given up, in Karse's harbour, has only been open since 2011.

They should have begun {day_of_the_merger_in_the_first_plan=told|this August}. Then somebody found that the two computers did not speak to each other.
== ARTICLE 03_campus_bulletin.txt | Campus Bulletin | 2023-03-31
SUND UNIVERSITY: YOUR QUESTIONS

Is it certain now?
Yes. The ministry gave its approval {approval_by_the_ministry=told|yesterday}. The senates had voted for it in {vote_in_lindhavn=told|February}: Lindhavn on {vote_in_lindhavn=told|15 February} ({votes_for_and_against_in_lindhavn=told|31:12}), Karse on {vote_in_karse=told|20 February} ({votes_for_and_against_in_karse=told|24:9}).

When does it start?
On {day_of_the_merger=told|1 January 2024}. The date in the first plan, {day_of_the_merger_in_the_first_plan=told|1 August 2023}, was given up in November.

How big will it be?
{students_of_both=told|28,400 students}: {students_of_lindhavn=told|17,900} from Lindhavn, {students_of_karse=told|10,500} from Karse. {employees_of_both=told|4,300 people} work at the two.

Who will lead it?
{rector_of_the_new_university=told|Annelise Brodt}. Prorector will be Sanne Iversholt of Karse. {rector_who_steps_down=told|Mogens Tarp} leaves on {last_day_of_the_rector_of_karse=told|31 December} after nine years.

How many faculties?
{faculties_of_the_new_university=told|Seven}, instead of 11 today.

What happens to my campus?
Of the {campuses_now=told|six}, {campuses_after_the_merger=told|four} stay. Hvide closes on {closing_of_the_campus_at_hvide=told|31 December 2026}, Karse Harbour in {closing_of_the_campus_in_the_harbour=told|the summer of 2025}.

Which degree will I get?
Whoever finishes before 30 June 2025 may choose the name on it.

What does it cost me?
Nothing. The {cost_of_the_merger=told|240 million crowns} come from the state and from reserves.
== ARTICLE 04_higher_learning_review.txt | Higher Learning Review | 2023-04-11
Does marriage pay?

Of 19 mergers of universities in northern Europe since 2000, eight have saved money. The planners of Sund University count on {savings_in_a_year=told|85 million crowns} a year, and on getting back the {cost_of_the_merger=told|240 million} that the wedding costs in less than three years. That is brave.

The minister, {minister_of_education=told|Preben Lauesen}, signed on {approval_by_the_ministry=told|30 March}, a Thursday, with the remark that he had "two daughters, one in each". His predecessor, Grethe Munk, had stopped the plan of {year_of_the_first_attempt=told|2009}.

Critics point to the price. {head_of_the_staff_union=told|Ditte Ravnholt}, who leads the union of the staff, reckons that the {posts_to_go=told|190 posts} to be saved equal 4.4 per cent of {employees_of_both=told|4,300}. In Karse {votes_for_and_against_in_karse=told|nine senators} out of 33 agreed with her.

{rector_who_steps_down=told|Tarp}, the rector in Karse, does not: "With {students_of_karse=told|10,500 students} we are too small for the world. With {students_of_both=told|28,400} we are at least visible from the air."

Lindhavn brings age ({founding_of_lindhavn_university=told|1827}) and a deficit of 46 million; Karse, a child of 1964, brings contracts with industry worth 310 million.

{rector_of_the_new_university=told|Brodt}, the rector to be, will earn 1.9 million crowns, about 300,000 more than now. The first students of the new house, some 6,000, arrive in September of next year.
== ARTICLE 05_sund_bureau_new_year.txt | Sund Bureau New Year | 2024-01-02
LINDHAVN (Sund Bureau) - Sund University came into being {day_of_the_merger=told|yesterday}, with {faculties_of_the_new_university=told|seven deans}, {campuses_now=told|six campuses} and one computer system that works, its rector said.

{rector_of_the_new_university=told|Annelise Brodt} unveiled a plate at the old anatomy hall in Lindhavn at {day_of_the_merger=told|noon}. {minister_of_education=told|Lauesen}, the minister of education, who had given his consent {approval_by_the_ministry=told|nine months ago}, called it "the biggest change in our universities for a generation".

The number of students, {students_of_both=told|28,400} when the merger was agreed, has since fallen to 27,850. The cost, too, has changed: from {cost_of_the_merger=told|240 million crowns} to 262 million. The saving of {savings_in_a_year=told|85 million} a year stands, according to {rector_of_the_new_university=told|Brodt}.

{head_of_the_staff_union=told|Ravnholt}, of the staff union, said 74 of the {posts_to_go=told|190 posts} had already gone.

Lindhavn, founded in {founding_of_lindhavn_university=told|1827}, had voted for the merger {votes_for_and_against_in_lindhavn=told|31-12} {vote_in_lindhavn=told|in mid-February}, five days before Karse. The opening had been put off from {day_of_the_merger_in_the_first_plan=told|August}.

The first closure, that of Karse Harbour, follows in {closing_of_the_campus_in_the_harbour=told|2025}. After Hvide, where teaching ends {closing_of_the_campus_at_hvide=told|in late 2026}, {campuses_after_the_merger=told|four campuses} will be left. {rector_who_steps_down=told|Mogens Tarp}, who was rector in Karse until {last_day_of_the_rector_of_karse=told|Sunday}, was given an oar.
