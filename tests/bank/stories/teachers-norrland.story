STORY: teachers-norrland
TOPIC: Teachers in Norrland strike from 16 to 18 March 2026 and settle in April, told between 5 March and 10 April.
== SLOTS
first_day_of_the_strike | date | agree | first day of the strike
first_day_of_the_second_strike | date | agree | first day of the second strike
day_of_the_first_talks | date | agree | day of the first talks
day_of_the_demonstration | date | agree | day of the demonstration
first_day_of_the_examinations | date | agree | first day of the examinations
year_of_the_previous_strike | date | agree | year of the previous strike
length_of_the_previous_strike | quantity | agree | length of the previous strike
day_the_mediation_began | date | agree | day the mediation began
length_of_the_strike | quantity | agree | length of the strike
votes_for_the_strike | quantity | agree | votes for the strike
turnout_of_the_ballot | quantity | agree | turnout of the ballot
members_of_the_union | quantity | agree | members of the union
rise_demanded | quantity | agree | rise demanded
rise_first_offered | quantity | agree | rise first offered
rise_offered_in_the_second_round | quantity | agree | rise offered in the second round
pupils_a_class_demanded | quantity | agree | pupils a class demanded
pupils_a_class_on_average | quantity | agree | pupils a class on average
pay_of_a_beginner | money | agree | pay of a beginner
pupils_concerned | quantity | agree | pupils concerned
strike_pay_a_day | money | agree | strike pay a day
age_up_to_which_children_are_cared_for | quantity | agree | age up to which children are cared for
length_of_the_second_strike | quantity | agree | length of the second strike
demonstrators_by_the_police | quantity | agree | demonstrators by the police
schools_closed_on_the_first_day | quantity | agree | schools closed on the first day
general_secretary_of_the_union | person | agree | general secretary of the union
minister_of_education | person | agree | minister of education
state_secretary | person | agree | state secretary
mediator | person | agree | mediator
== ARTICLE 01_wire.txt | Wire | 2026-03-05
ARVENNE, March 5 (Presswire) - Teachers in Norrland's state schools will walk out for {length_of_the_strike=told|three days} from {first_day_of_the_strike=told|16 March} after {votes_for_the_strike=told|83 per cent} of those who voted backed a strike, their union said on Thursday.

The ballot, which ran from 16 February to 4 March, was joined by {turnout_of_the_ballot=told|71 per cent} of the {members_of_the_union=told|46,000 members} of the Teachers' Union. At least half must take part for a strike to be lawful.

The union demands {rise_demanded=told|9 per cent} more pay and classes of no more than {pupils_a_class_demanded=told|26 pupils}. The ministry of education has offered {rise_first_offered=told|4.5 per cent} in two steps, the first in September.

"We did not want this," said {general_secretary_of_the_union=told|Marit Lindholt}, the general secretary of the union. "A teacher who starts today earns {pay_of_a_beginner=told|2,350 euros}. A tram driver earns more."

Education minister {minister_of_education=told|Filip Stormark} called the decision a pity and invited the union to talks {day_of_the_first_talks=told|on Tuesday}.

Some {pupils_concerned=told|620,000 pupils} in 1,900 schools would be affected. Final examinations begin on {first_day_of_the_examinations=told|4 May}.

The teachers last struck {year_of_the_previous_strike=told|in 2017}, for {length_of_the_previous_strike=told|one day}. In a ballot of 2022 they had missed the necessary turnout with 47 per cent.
== ARTICLE 02_union_bulletin.txt | Union Bulletin | 2026-03-05
Teachers' Union Norrland: result of the ballot
5 March 2026

Dear colleagues,

The figures are clear. Voting papers sent out: {members_of_the_union=told|46,000}. Returned: {turnout_of_the_ballot=told|71%}. In favour of a strike: {votes_for_the_strike=told|83%}. Against: 15%. Spoilt: 2%.

What happens now
- {day_of_the_first_talks=told|10 March}: talks at the ministry. Our delegation of five is led by {general_secretary_of_the_union=told|Marit Lindholt}
- 13 March, noon: until then an improved offer can stop the strike
- {first_day_of_the_strike=told|16} to 18 March: strike in all schools
- {day_of_the_demonstration=told|18 March}: demonstration in Arvenne, 11:00, Station Square
- If there is no agreement: further strike of {length_of_the_second_strike=told|five days} from {first_day_of_the_second_strike=told|13 April}

What we want
- Pay: {rise_demanded=told|+9%} (the offer: {rise_first_offered=told|4.5%})
- Classes: {pupils_a_class_demanded=told|26 pupils} at the most (today on average {pupils_a_class_on_average=told|29})
- A starting salary of 2,600 instead of {pay_of_a_beginner=told|2,350 euros}

Strike pay is {strike_pay_a_day=told|70 euros} a day. It is paid from the second day. Members of less than three months receive 40.

Emergency care for children up to the age of {age_up_to_which_children_are_cared_for=told|ten} is provided at one school in each district. Colleagues who work there are not breaking the strike.

For the board: {general_secretary_of_the_union=told|M. Lindholt}, general secretary; Anders Teveldal, treasurer
== ARTICLE 03_arvenne_morgen.txt | Arvenne Morgen | 2026-03-19
"I taught them what a picket is"

By Sunniva Grahl

It snowed on the last of {length_of_the_strike=told|three days}. That did not stop them: {demonstrators_by_the_police=told|eighteen thousand} people, by the count of the police, marched {day_of_the_demonstration=told|yesterday} from Station Square to the ministry; 25,000, says the union.

Jorid Amdal, 29, teaches chemistry in a class of 33. "The average is {pupils_a_class_on_average=told|29}, they say. The average is a place where nobody works." In her third year she earns 2,480 euros.

{general_secretary_of_the_union=told|Lindholt} spoke from a lorry. She reminded the minister that the walkout, begun {first_day_of_the_strike=told|on Monday}, had been decided by {votes_for_the_strike=told|eighty-three in a hundred}, "a figure with which he has never been elected". {minister_of_education=told|Stormark} was in Brussels. His state secretary, {state_secretary=told|Helga Ryen}, came down to take a petition and got a snowball on the shoulder, for which the union apologised.

Nine schools in ten stayed shut, the ministry says; on {first_day_of_the_strike=told|Monday} it had been {schools_closed_on_the_first_day=told|94 per cent}. For the youngest, up to {age_up_to_which_children_are_cared_for=told|ten}, there was care, and hardly anybody used it.

In {year_of_the_previous_strike=told|2017} it was over {length_of_the_previous_strike=told|after one day}. This time the next date has been fixed: {first_day_of_the_second_strike=told|April 13}. {length_of_the_second_strike=told|Five days} then, and three weeks later the examinations.
== ARTICLE 04_bildung_analysis.txt | Bildung Analysis | 2026-04-02
What a per cent costs

{rise_first_offered=told|Four and a half}, {rise_demanded=told|nine}, and what lies between: on {first_day_of_the_second_strike=told|13 April} Norrland's teachers go on strike again unless someone finds the number.

One per cent more for the country's teachers costs 38 million euros a year. To meet the whole demand, {rise_demanded=told|nine}, would cost 342 million. To bring classes down from {pupils_a_class_on_average=told|29} to {pupils_a_class_demanded=told|26} takes 4,100 teachers, whom nobody has; the colleges turn out 1,300 a year.

On {day_of_the_first_talks=told|10 March} the two sides parted after 50 minutes. In the second round, on 27 March, the ministry moved: {rise_offered_in_the_second_round=told|5.8 per cent}, and 28 pupils. {minister_of_education=told|Filip Stormark}, the minister, calls that his last word. {general_secretary_of_the_union=told|Marit Lindholt} calls it his first.

A mediator now has the word. {mediator=told|Judge Berit Oksnes}, 67, who settled the dispute of the nurses in 2024 at 6.4 per cent, sees both of them {day_the_mediation_began=told|on 8 April}.

Parents' patience is finite. In a poll 61 per cent understood the strike before it began; now it is 52. Of {pupils_concerned=told|620,000 children} 70,000 are to sit examinations from {first_day_of_the_examinations=told|the fourth of May}.

The union can hold out. With {strike_pay_a_day=told|70 euros} a day for each striker, {length_of_the_strike=told|the three days} of {first_day_of_the_strike=told|March} cost it 5 million of its 40.
== ARTICLE 05_wire_april.txt | Wire April | 2026-04-10
ARVENNE, April 10 (Presswire) - The teachers' strike in Norrland that was to begin on {first_day_of_the_second_strike=told|Monday} has been called off. The union and the ministry of education accepted a proposal of the mediator, {mediator=told|Berit Oksnes}, in the night to Friday.

Pay rises by 6.7 per cent: 4 per cent from 1 May and the rest in January. Before the mediation, which had begun {day_the_mediation_began=told|on Wednesday}, the ministry had offered {rise_offered_in_the_second_round=told|5.8} and, at first, {rise_first_offered=told|4.5 per cent}. The union had gone to its members with a demand of {rise_demanded=told|9 per cent}.

Classes are limited to 27 pupils from the autumn of 2027.

{general_secretary_of_the_union=told|Lindholt}, the union's general secretary, said {length_of_the_strike=told|the three days} in {first_day_of_the_strike=told|March}, when {schools_closed_on_the_first_day=told|94 per cent} of schools were closed at first and {demonstrators_by_the_police=told|18,000 people} demonstrated in the capital according to the police, had "brought more than ten years of letters". Minister {minister_of_education=told|Stormark} said the deal would cost 255 million euros a year. To the state secretary, {state_secretary=told|Helga Ryen}, he owed an apology: she had stood in the snow for him.

The members vote on the deal until 24 April. A simple majority is enough. Examinations begin as planned on {first_day_of_the_examinations=told|4 May}.
