STORY: v-measles-saskatoon
TOPIC: a measles outbreak in Saskatoon kills a child
== SLOTS
cases | quantity | revision | confirmed cases in the outbreak so far
hospital | quantity | revision | patients in hospital
icu | quantity | single | patients in intensive care
unvaccinated | quantity | agree | patients among the first 41 who had no vaccine
child_age | quantity | conflict | age of the girl who died
death_day | date | agree | day the girl died
declared | date | conflict | day the outbreak was declared
officer | person | agree | chief medical health officer of the city
minister | person | agree | provincial health minister
first_case | date | agree | day the first patient landed
origin | place | agree | where the first patient came from
doses_ordered | quantity | agree | extra doses ordered by the province
doses_given | quantity | single | doses given at walk-in clinics in the first week
money | money | conflict | emergency money from the province
money_asked | money | single | money asked for by the health region
coverage | quantity | agree | two-year-olds vaccinated in the two hardest-hit neighbourhoods
coverage_province | quantity | single | two-year-olds vaccinated in the province
coverage_target | quantity | agree | coverage needed to stop the spread
school | name | agree | school that was closed
pupils | quantity | agree | pupils of the school
reopen | date | agree | day the school is to reopen
cases_2014 | quantity | single | cases in the outbreak of 2014
last_death | date | agree | year of the last measles death in the province
critic | person | single | opposition health critic
national | quantity | single | cases in Canada this year
regina_cases | quantity | single | cases in Regina
parent | person | single | mother of two pupils
parent_age | quantity | single | age of that mother
nurses | quantity | single | nurses sent from Alberta
arena_date | date | single | day of the hockey game where people were exposed
== ARTICLE 01_prairie_wire.txt | Prairie Wire | 2025-03-13
Girl, {child_age=4|4}, dies as Saskatoon declares measles outbreak

SASKATOON - A {child_age=4|four-year-old} girl has died of measles in Saskatoon, the first death from the disease in Saskatchewan since {last_death=1989|1989}, health officials said on Thursday.

{cases=41|Forty-one people} have been infected since mid-February and {hospital=6|six} are in hospital, {icu=2|two of them} in intensive care, said Dr. {officer=Merchant|Anjali Merchant}, the city's chief medical health officer. The girl, who had not been vaccinated, died at Lakeview Children's Hospital on {death_day=2025-03-10|Monday}.

The health region declared an outbreak on {declared=2025-03-12|Wednesday}, a step that allows it to order people who have been exposed to stay home.

Of {cases=41|the 41 patients}, {unvaccinated=36|36} had never received a dose of measles vaccine, {officer=Merchant|Merchant} said. The first was a man who landed from {origin=Manila|Manila} on {first_case=2025-02-16|Feb. 16}.

"This is a disease we know how to stop," {officer=Merchant|Merchant} told a news conference. "We are not stopping it because too many children are not protected."

Health Minister {minister=Redekopp|Colin Redekopp} said the province would provide {money=4.5m|$4.5 million} in emergency funding and had ordered an extra {doses_ordered=12000|12,000 doses} of vaccine. Walk-in clinics gave {doses_given=3150|3,150 doses} in their first week.

In Riversdale and Pleasant Hill, the two hardest-hit neighbourhoods, {coverage=71|71 per cent} of two-year-olds have had their shots, compared with {coverage_province=83|83 per cent} across the province. Experts say coverage of {coverage_target=95|95 per cent} is needed to prevent measles from spreading.

{school=St. Brendan|St. Brendan Elementary School}, which has {pupils=412|412 students}, closed on Thursday and is to reopen on {reopen=2025-03-24|March 24}.

The city's previous outbreak, in 2014, ended after {cases_2014=16|16 cases} and no deaths. Canada has recorded {national=730|730 cases} so far this year, most of them in Ontario.
== ARTICLE 02_western_sentinel.txt | Western Sentinel | 2025-03-14
Parents furious as classroom doors slam shut over measles

Angry parents say they were kept in the dark for weeks as measles swept through Saskatoon's west side and claimed the life of a {child_age=6|six-year-old} girl.

The girl died in hospital on {death_day=2025-03-10|Monday}. It was only on {declared=2025-03-11|Tuesday} that the health region declared an outbreak, nearly a month after an infected traveller arrived from {origin=Manila|Manila} on {first_case=2025-02-16|Feb. 16}.

{cases=41|Forty-one people} have now been infected and {hospital=6|six} are in hospital.

"They had all of February to tell us," said {parent=Tkachuk|Dana Tkachuk}, {parent_age=37|37}, who has two children at {school=St. Brendan|St. Brendan Elementary}. "I found out from another mom in the parking lot."

The school's {pupils=412|412 students} were sent home with a letter and will not be back until {reopen=2025-03-24|March 24}. Working parents are scrambling for child care.

Chief medical health officer Dr. {officer=Merchant|Anjali Merchant} insisted that families were informed "as soon as the risk was clear." She said {unvaccinated=36|36 of those infected} had never been vaccinated.

Health Minister {minister=Redekopp|Colin Redekopp} has promised {money=4.5m|$4.5 million} and {doses_ordered=12000|12,000 extra doses}. The health region had asked for {money_asked=7m|$7 million}, according to an internal memo seen by the Sentinel.

"It's too little and it's too late," said {critic=Bouvier|Tess Bouvier}, who speaks on health for the opposition Prairie Alliance. "The minister should be in the clinics, not in front of cameras."

The memo, dated last week, warns that the region does not have enough nurses to trace contacts and run clinics at the same time. It says people may also have been exposed at a junior hockey game on {arena_date=2025-03-01|March 1}, when more than 5,000 fans filled the arena.

{minister=Redekopp|Redekopp} declined an interview. In a statement his office said that "every request from the region is being considered."
== ARTICLE 03_northern_broadcasting.txt | Northern Broadcasting (web) | 2025-03-18
Measles cases in Saskatoon climb to {cases=58|58}

The number of confirmed measles cases in Saskatoon has risen to {cases=58|58}, the health region said Tuesday, and {hospital=9|nine people} are now in hospital.

Dr. {officer=Merchant|Anjali Merchant}, the chief medical health officer, said she expected the number to keep rising until at least the middle of April. "Many of the people who will get sick have already been exposed," she said.

The outbreak was declared on {declared=2025-03-12|Wednesday of last week}, two days after the death of a {child_age=4|four-year-old} girl on {death_day=2025-03-10|March 10}. Hers was the first measles death in the province since {last_death=1989|1989}.

Another {regina_cases=3|three cases} have been confirmed in Regina. Officials there say they are linked to a family visit and are not counted in the Saskatoon total.

Alberta has sent {nurses=14|14 nurses} to help in the walk-in clinics, where lineups on the weekend stretched around the block. Health Minister {minister=Redekopp|Colin Redekopp} visited one of them on Monday and said the {money=5.4m|$5.4 million} in emergency funding he announced last week would pay for longer opening hours.

The first of {doses_ordered=12000|12,000 extra doses} ordered by the province arrived on Sunday.

What you should know

Measles is one of the most contagious diseases. The virus can stay in the air of a room for two hours after an infected person has left. Symptoms include fever, cough, red eyes and a rash that begins on the face.

Two doses give lifelong protection to nearly everyone. To keep the virus from spreading, {coverage_target=95|95 per cent} of people have to be immune. In Riversdale and Pleasant Hill only {coverage=71|71 per cent} of two-year-olds are vaccinated.

{school=St. Brendan|St. Brendan Elementary School} remains closed until {reopen=2025-03-24|Monday}. Students who are not vaccinated will have to stay home for a further three weeks.
