STORY: v-tb-vaccine-trial
TOPIC: a large trial shows that a new tuberculosis vaccine halves the disease
== SLOTS
efficacy | quantity | agree | protection against lung tuberculosis
efficacy_2019 | quantity | agree | protection in the earlier, mid-stage trial
participants | quantity | conflict | people in the trial
participants_2019 | quantity | single | people in the earlier trial
sa_participants | quantity | agree | South Africans in the trial
countries | quantity | agree | countries where the trial was run
sites | quantity | single | clinics where the trial was run
cases_vaccine | quantity | agree | cases among the vaccinated
cases_placebo | quantity | agree | cases in the placebo group
announced | date | agree | day the results were presented
venue | place | agree | city where the results were presented
vaccine | name | agree | name of the vaccine
maker | organisation | agree | company that makes it
funder | organisation | agree | charity that paid for most of the trial
chief | person | conflict | chief executive of the maker
investigator | person | agree | lead investigator
ages | quantity | agree | ages of participants
follow_up | duration | agree | time for which participants were followed
doses | quantity | agree | injections each volunteer received
interval | duration | single | time between the two injections
filing | date | conflict | when the maker will apply for a licence
cost | money | agree | cost of the trial
price | money | agree | promised price of a dose
adverse_vaccine | quantity | single | serious side effects among the vaccinated
adverse_placebo | quantity | single | serious side effects in the placebo group
deaths_world | quantity | agree | deaths from tuberculosis in the world in 2023
deaths_sa | quantity | single | deaths from tuberculosis in South Africa in 2023
bcg_year | date | agree | year the BCG vaccine was first used
skeptic | person | single | independent expert who urged caution
volunteer | person | single | trial volunteer who was interviewed
volunteer_age | quantity | single | age of that volunteer
plant_capacity | quantity | single | doses a year the Cape Town plant could fill
== ARTICLE 01_meridian_agency.txt | Meridian Agency | 2025-10-07
New tuberculosis vaccine cuts disease by {efficacy=54|54 percent} in large trial

COPENHAGEN, Oct 7 - An experimental tuberculosis vaccine reduced the number of people who fell ill with the lung disease by {efficacy=54|54 percent} in a late-stage trial, researchers said on {announced=2025-10-07|Tuesday}, raising hopes for the first new shot against TB in a century.

The trial of {vaccine=Tubrevac|Tubrevac}, made by Denmark's {maker=Norlund|Norlund Biologics}, enrolled {participants=16240|16,240 people} aged {ages=15-44|15 to 44} in {countries=6|six countries}, {sa_participants=9100|9,100 of them} in South Africa.

Over {follow_up=3y|three years}, {cases_vaccine=62|62 people} who received the vaccine developed tuberculosis of the lungs, compared with {cases_placebo=135|135} in the placebo group. The two groups were of equal size.

"This is the result that we have been waiting for all our working lives," said {investigator=Khoza|Nomvula Khoza}, the lead investigator, who presented the data at a lung health conference in {venue=Copenhagen|Copenhagen}.

{maker=Norlund|Norlund} will apply for a licence by {filing=2026-03|the end of March 2026}, chief executive {chief=Vestbo|Henrik Vestbo} told reporters. He said the price would be {price=5|less than $5} a dose in poor countries.

Serious side effects were reported by {adverse_vaccine=1.2|1.2 percent} of those who were vaccinated and {adverse_placebo=1.1|1.1 percent} of those who got the placebo.

Tuberculosis killed {deaths_world=1.25m|1.25 million people} in 2023, according to the World Health Organization. The only licensed vaccine, BCG, was first used in {bcg_year=1921|1921} and gives little protection to adults.

The trial cost {cost=410m|$410 million}, most of it paid by the {funder=Harbinger|Harbinger Foundation}, a charity based in Seattle. A mid-stage trial, published in 2019, had shown efficacy of {efficacy_2019=49|49 percent}.

Shares in {maker=Norlund|Norlund} closed 11 percent higher.
== ARTICLE 02_the_london_courant.txt | The London Courant | 2025-10-08
A century after BCG, scientists hail a vaccine that halves TB

It took {follow_up=3y|three years}, {cost=410m|$410m} and the patience of {participants=16240|16,240 volunteers}, but scientists at last have a vaccine that protects adults against the world's deadliest infection.

Results presented in {venue=Copenhagen|Copenhagen} {announced=2025-10-07|yesterday} showed that {vaccine=Tubrevac|Tubrevac}, given as {doses=2|two injections} {interval=4w|four weeks} apart, prevented {efficacy=54|54 per cent} of cases of pulmonary tuberculosis. There were {cases_vaccine=62|62 cases} in the vaccine group and {cases_placebo=135|135} in the placebo group.

The volunteers, aged {ages=15-44|between 15 and 44}, were recruited at {sites=52|52 clinics} in {countries=6|six countries}: South Africa, Kenya, Zambia, Malawi, Indonesia and Vietnam.

Professor {investigator=Khoza|Nomvula Khoza}, of the Table Bay Institute for Tuberculosis Studies, said the vaccine could prevent millions of deaths over 25 years. "We must not let it sit in a freezer," she said.

Not everyone was celebrating. Professor {skeptic=Ashdown|Giles Ashdown}, of the Mersey School of Tropical Health, who was not involved in the trial, said it was too early to know how long the protection would last. "{efficacy=54|Fifty-four per cent} is good. It is not measles," he said. He also pointed out that few of those who took part had HIV.

The result is in line with an earlier trial of {participants_2019=3300|3,300 people}, published in 2019, in which the efficacy was {efficacy_2019=49|49 per cent}.

BCG, which is given to babies, dates from {bcg_year=1921|1921}. It protects infants from the severest forms of the disease, which still kills {deaths_world=1.25m|1.25 million people} a year.

The {funder=Harbinger|Harbinger Foundation}, which paid for most of the trial, said it would help poor countries to buy the vaccine. {chief=Vestbo|Henrik Vestbo}, the chief executive of {maker=Norlund|Norlund Biologics}, has promised a price of {price=5|under $5} a dose. The company intends to seek a licence by {filing=2026-03|the end of March}.
== ARTICLE 03_cape_flats_tribune.txt | Cape Flats Tribune | 2025-10-09
Khayelitsha volunteers part of TB breakthrough

When {volunteer=Ntlama|Siyabonga Ntlama} rolled up his sleeve at the Khayelitsha clinic in 2021, he did it for his grandmother, who died of TB.

This week the {volunteer_age=29|29-year-old} taxi driver learnt that he had been part of history. The {vaccine=Tubrevac|Tubrevac} vaccine, tested on {participants=14620|14,620 people} in {countries=6|six countries}, cut cases of the disease by {efficacy=54|54%}.

"I don't know if I got the real one or the water," he said. "But I am proud."

South Africa supplied {sa_participants=9100|9,100 participants}, more than any other country. Each received {doses=2|two injections} and was followed for {follow_up=3y|three years}.

The results were announced in {venue=Copenhagen|Copenhagen} on {announced=2025-10-07|Tuesday} by Prof {investigator=Khoza|Nomvula Khoza}, who grew up in Gugulethu and leads the Table Bay Institute for Tuberculosis Studies.

Tuberculosis killed {deaths_sa=56000|56 000 people} in South Africa in 2023, many of them living with HIV.

Health department spokesperson Refilwe Moloi said government was "excited" and would study the data before deciding on a roll-out. She said a plant in Cape Town could fill {plant_capacity=20m|20 million doses} a year if the vaccine were made locally.

The Danish manufacturer, {maker=Norlund|Norlund Biologics}, plans to apply for a licence by {filing=2026-05|the end of May 2026}. Its chief executive, {chief=Holmgaard|Henrik Holmgaard}, said the price would be {price=5|less than $5} a dose in poor countries.

The trial was funded mainly by the {funder=Harbinger|Harbinger Foundation}.

Local activists welcomed the news but said people should not stop testing and treatment. "A vaccine next year or the year after does not help the person who is coughing in the taxi today," said Zanele Faku of the group Breathe Easy. She said clinics in the area had run out of TB medicine twice since January.

{volunteer=Ntlama|Ntlama} is back behind the wheel on the Mowbray route. He says he tells every passenger who coughs to go and get tested.
