STORY: vaccine-pertavax
TOPIC: A vaccine against Marsh fever is approved on 22 January 2026, told between January and September.
== SLOTS
day_of_the_european_approval | date | agree | day of the European approval
first_day_of_sale | date | agree | first day of sale
application_in_the_united_states | date | agree | application in the United States
start_of_the_trial_in_children | date | agree | start of the trial in children
year_of_the_deaths | date | agree | year of the deaths
participants_of_the_trial | quantity | agree | participants of the trial
efficacy | quantity | agree | efficacy
efficacy_in_the_elderly | quantity | agree | efficacy in the elderly
cases_among_the_vaccinated | quantity | agree | cases among the vaccinated
cases_in_the_placebo_group | quantity | agree | cases in the placebo group
serious_side_effects | quantity | agree | serious side effects
serious_side_effects_in_the_placebo_group | quantity | agree | serious side effects in the placebo group
year_of_the_sales_expected | date | agree | year of the sales expected
doses_needed | quantity | agree | doses needed
interval_of_the_doses | quantity | agree | interval of the doses
lowest_age | quantity | agree | lowest age
age_of_the_elderly | quantity | agree | age of the elderly
price_of_a_dose | money | agree | price of a dose
deaths_in_a_year | quantity | agree | deaths in a year
doses_that_can_be_made_a_year | quantity | agree | doses that can be made a year
doses_expected_to_be_sold | quantity | agree | doses expected to be sold
rise_of_the_shares | quantity | agree | rise of the shares
town_of_the_plant | place | agree | town of the plant
chief_executive | person | agree | chief executive
chief_scientist | person | agree | chief scientist
chairwoman_of_the_vaccination_board | person | agree | chairwoman of the vaccination board
== ARTICLE 01_medwire.txt | Medwire | 2026-01-22
GENOLA, Jan 22 (Medwire) - The European regulator has approved Pertavax, the first vaccine against the tick-borne Marsh fever, the maker Corvant Biologics said on {day_of_the_european_approval=told|Thursday}.

In the pivotal trial with {participants_of_the_trial=told|14,200 adults} the vaccine lowered the risk of disease by {efficacy=told|82 per cent}. Among those who received it {cases_among_the_vaccinated=told|nine} fell ill, against {cases_in_the_placebo_group=told|fifty} in the group given a placebo.

The shot, given {doses_needed=told|twice} at an interval of {interval_of_the_doses=told|four weeks}, may be used from the age of {lowest_age=told|18}. It will be sold from {first_day_of_sale=told|1 March} at {price_of_a_dose=told|€68} a dose, {chief_executive=told|Clara Sabatini}, the chief executive of Corvant, told reporters.

Serious side effects were seen in {serious_side_effects=told|0.4 per cent} of the vaccinated and in {serious_side_effects_in_the_placebo_group=told|0.3 per cent} of the others. About a third had a sore arm.

Marsh fever killed {deaths_in_a_year=told|640 people} in Europe in {year_of_the_deaths=told|2025}, almost twice as many as in 2020. There is no treatment.

Corvant can make {doses_that_can_be_made_a_year=told|30 million doses} a year and expects to sell {doses_expected_to_be_sold=told|12 million} in {year_of_the_sales_expected=told|2026}. Its shares rose by {rise_of_the_shares=told|11 per cent}.

An application in the United States was filed {application_in_the_united_states=told|in November}. A decision is expected by the end of September.
== ARTICLE 02_corvant_release.txt | Corvant Release | 2026-01-22
Corvant Biologics receives approval for Pertavax
Genola, 22 January 2026

- The European Commission has {day_of_the_european_approval=told|today} granted marketing authorisation for Pertavax in persons aged {lowest_age=told|18 years} and over
- The committee of experts had recommended it on 11 December, by 24 votes to 3
- Basis: the phase 3 trial MARSH-3, conducted at 88 sites in nine countries from April 2023 to October 2024

Results of MARSH-3
- Participants: {participants_of_the_trial=told|14,200}; half of them received the vaccine
- Cases: {cases_among_the_vaccinated=told|9} (vaccine), {cases_in_the_placebo_group=told|50} (placebo); efficacy {efficacy=told|82%} (95% CI: 63 to 91)
- Efficacy in those over {age_of_the_elderly=told|60}: {efficacy_in_the_elderly=told|74%}
- Serious adverse events: {serious_side_effects=told|0.4%} and {serious_side_effects_in_the_placebo_group=told|0.3%}

- Dosing: {doses_needed=told|two doses}, {interval_of_the_doses=told|28 days} apart; whether a booster is needed is being studied
- Launch: {first_day_of_sale=told|1 March 2026}, first in Austria, Corvania and Sweden
- Capacity: {doses_that_can_be_made_a_year=told|30 million doses} per year, at the plant in {town_of_the_plant=told|Brescello}

"Nineteen years of work are in this small glass," said {chief_scientist=told|Dr Femi Odunaya}, Chief Scientific Officer. {chief_executive=told|Clara Sabatini}, CEO, thanked the volunteers.

In children aged 5 to 17 a trial with 3,600 participants has been under way since {start_of_the_trial_in_children=told|June 2025}. First results are expected in early 2027.
== ARTICLE 03_sunday_feature.txt | Sunday Feature | 2026-02-01
The woman who counted ticks

By Ludovica Ferrante

In a fridge in Genola lies box number one. {chief_scientist=told|Femi Odunaya}, who leads research at Corvant, is not allowed to open it before {first_day_of_sale=told|the first of March}. He started on Marsh fever in 2007, as a student of Johanna Wallgren, who found the virus and died of a stroke in 2015.

It was she who counted ticks: 41,000 in one summer.

A first vaccine, of another firm, failed in 2016: it protected 31 per cent, and two of 2,900 volunteers had died. After that nobody wanted to give money. {chief_executive=told|Sabatini}, then at a bank, did. She put in 6 million euros for a start. In all it has cost €740 million.

Of {participants_of_the_trial=told|fourteen thousand two hundred people} who bared an arm for the great trial, 7,100 got salt water. {cases_in_the_placebo_group=told|Fifty} of these became ill and four died. On the other side it was {cases_among_the_vaccinated=told|nine}, and nobody died.

"{efficacy=told|Eighty-two per cent} is not a hundred," says {chief_scientist=told|Odunaya}, 49. In the elderly, he adds, it is {efficacy_in_the_elderly=told|74}. It itches for two days. {doses_needed=told|Two jabs} are needed, with {interval_of_the_doses=told|four weeks} between them.

Children must wait. Theirs is a trial of its own, begun {start_of_the_trial_in_children=told|last June}.
== ARTICLE 04_health_policy.txt | Health Policy | 2026-03-05
Who shall have it, and who pays?

The vaccine against Marsh fever has been on the market {first_day_of_sale=told|since Sunday}. Whether anyone will be paid for it is decided country by country.

In Corvania the vaccination board, chaired by {chairwoman_of_the_vaccination_board=told|Professor Ute Hagendahl}, on Tuesday recommended it to foresters, farmers and all over {age_of_the_elderly=told|60} in districts at risk, altogether 1.9 million people. The health insurers will bear the price, which they have beaten down to €52 from {price_of_a_dose=told|68}. For {doses_needed=told|both doses} that makes 104.

Sweden pays for everyone over 50; Austria for nobody yet.

Is it worth it? {deaths_in_a_year=told|Six hundred and forty deaths} {year_of_the_deaths=told|last year} in the whole of Europe are few beside those of influenza. But of 8,300 patients who were taken to hospital one in five keeps lasting damage. {chairwoman_of_the_vaccination_board=told|Hagendahl} points to this.

She also names the gaps. In those above {age_of_the_elderly=told|60} the efficacy, {efficacy_in_the_elderly=told|74 per cent}, is lower than the {efficacy=told|82 per cent} found over all. Nobody under {lowest_age=told|18} can have it. How long it lasts is known for 18 months only.

{doses_that_can_be_made_a_year=told|Thirty million doses} a year, Corvant says, can be made at {town_of_the_plant=told|Brescello}. 900,000 have been delivered.
== ARTICLE 05_medwire_september.txt | Medwire September | 2026-09-24
GENOLA, Sept 24 (Medwire) - Corvant Biologics has won approval in the United States for its Marsh fever vaccine Pertavax, ten months after it applied {application_in_the_united_states=told|in November 2025} and eight after the European authorisation {day_of_the_european_approval=told|of January}.

There the shot will cost $145. In Europe it went on sale {first_day_of_sale=told|in March} at {price_of_a_dose=told|68 euros}.

The American authority asked for a study of the heart in 5,000 vaccinated persons, to be finished by 2029. {chief_scientist=told|Femi Odunaya}, Corvant's chief scientist, said that no signal had been seen among the {participants_of_the_trial=told|14,200 participants} of the trial.

Corvant cut its forecast: instead of {doses_expected_to_be_sold=told|12 million doses} it now expects to sell 8 million {year_of_the_sales_expected=told|this year}. The tick season was short, chief executive {chief_executive=told|Clara Sabatini} said. By the end of August 5.1 million had been used.

The board of {chairwoman_of_the_vaccination_board=told|Ute Hagendahl} in Corvania, the largest market, will discuss on 15 October whether a third dose is needed after three years.

The shares fell by 3 per cent. In {day_of_the_european_approval=told|January}, on the day of the European decision, they had jumped by {rise_of_the_shares=told|11 per cent}.
