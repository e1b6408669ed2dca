STORY: qorimarka-copper-strike
TOPIC: a pay strike at a Peruvian copper mine, from the notice to the settlement
== SLOTS
strike_start | date | agree | first day of the strike
strike_hour | time | single | hour at which the strike was to begin
strike_length | duration | agree | length of the strike
resume_day | date | agree | day on which work resumed
members | quantity | agree | union members at the mine
workforce | quantity | single | all people on the payroll
strike_vote_yes | quantity | single | votes for the strike
strike_vote_no | quantity | single | votes against the strike
deal_yes | quantity | single | votes for the deal
deal_no | quantity | single | votes against the deal
bonus_asked | money | agree | signing bonus the union asked for
bonus_first | money | agree | signing bonus first offered
bonus_offer | money | single | signing bonus offered in the strike's first week
bonus_deal | money | agree | signing bonus agreed
bonus_2014 | money | single | bonus agreed in 2014
raise_asked | quantity | single | yearly wage rise asked for in per cent
raise_deal | quantity | agree | yearly wage rise agreed in per cent
deal_years | duration | single | term of the wage deal
length_2014 | duration | single | length of the strike of 2014
year_old | date | agree | year of the last strike before
union_head | person | agree | secretary-general of the union
spokes | person | agree | spokeswoman of the mine company
mediator | person | agree | official who mediated
talks_place | place | conflict | town where the deal was struck
blockade | polarity | dispute | whether strikers blocked the road
lost | quantity | variant | copper output lost
daily | quantity | single | output on a normal day
status | outcome | revision | state of talks or strike
chile_length | duration | single | length of the strike at Cerro Alcantara
chile_members | quantity | single | strikers at Cerro Alcantara
copper_price | money | single | copper price a tonne
force_majeure | polarity | agree | whether force majeure was declared
output_plan | quantity | revision | copper output planned for 2019
== ARTICLE 01_metals_wire.txt | Pacific Metals Wire | 2019-04-30
Qorimarka copper union {status=strike called|serves strike notice} in Peru

LIMA, April 30 (PMW) - Workers at Peru's Qorimarka copper mine will down tools {strike_start=2019-05-03|on Friday} at {strike_hour=06:00|6 a.m.} after wage talks failed, the union said on Tuesday.

The {members=1080|1,080-strong} union backed the walkout by {strike_vote_yes=1012|1,012} votes to {strike_vote_no=41|41}, secretary-general {union_head=Saturnino Huaman|Saturnino Huaman} told the agency by telephone. Members want a signing bonus of {bonus_asked=45000 PEN|45,000 soles} each ($13,600) and {raise_asked=7|7 percent} more pay a year. The company's final proposal was {bonus_first=28000 PEN|28,000 soles}.

"We regret the decision. The door is open," {spokes=Carla Bedoya|Carla Bedoya}, a spokeswoman for operator Cobre Altura, said by email. She did not say whether contractors would keep the concentrator turning.

Cobre Altura, controlled by Canada's Lorne Basin Metals, plans to produce {output_plan=335000t|335,000 tonnes} of copper this year. The pit last stopped in {year_old=2014|2014}, for {length_2014=23 days|23 days}.

In neighbouring Chile a {chile_length=9 days|nine-day} stoppage by {chile_members=640|640 workers} at Cerro Alcantara ended last week.

Benchmark copper was at {copper_price=6410 USD|$6,410 a tonne}.

(Reporting by the Lima bureau; Editing by R. Osei)
== ARTICLE 02_voz_del_valle.txt | Voz del Valle (English page) | 2019-05-07
Fifth day of strike: lorries stuck, {status=talks broken off|dialogue suspended}

HUAYLAPATA. - Smoke from tyres and a line of 60 lorries: this is what the road to Qorimarka looked like yesterday. The company says that pickets have {blockade=yes|sealed it off} since Sunday. Union leader {union_head=Saturnino Huaman|Saturnino Huaman} sees it otherwise: "{blockade=no|We let everyone pass}. It is the drivers' own quarrel over freight."

The {members=1080|1,080 unionised miners}, out of a payroll of {workforce=1390|1,390}, went out {strike_start=2019-05-03|on Friday 3 May}. They heard on Saturday an improved offer of {bonus_offer=32000 PEN|S/ 32,000} and threw it out by show of hands. They demand {bonus_asked=45000 PEN|S/ 45,000}.

The mediator of the labour ministry, {mediator=Ximena Aliaga|Ximena Aliaga}, left the table on Monday night and gave no date for another session.

According to {spokes=Carla Bedoya|Carla Bedoya}, of Cobre Altura, stocks at the port are enough for two weeks and deliveries are being honoured; the firm {force_majeure=no|has not invoked force majeure}.

Older residents recall {year_old=2014|2014}, when the miners won {bonus_2014=18000 PEN|S/ 18,000}.

Weather: frost above 3,800 metres. Dollar: buying 3.30, selling 3.31.
== ARTICLE 03_lorne_basin_release.txt | Lorne Basin Metals (press release) | 2019-05-15
Lorne Basin Announces {status=settled|Resolution of Labour Action} at Qorimarka

TORONTO, May 15, 2019 - Lorne Basin Metals Inc. is pleased to report that its Peruvian subsidiary has signed a new collective agreement with a term of {deal_years=3 years|three years}. Operations restarted {resume_day=2019-05-15|this morning}.

Under the agreement reached {talks_place=Lima|in Lima} with the assistance of {mediator=Ximena Aliaga|Ms. Ximena Aliaga} of the Ministry of Labour:
- each eligible employee receives a one-time payment of {bonus_deal=36500 PEN|36,500 soles};
- base wages go up {raise_deal=5|5%} annually.

The stoppage lasted {strike_length=12 days|12 days} and reduced output by {lost=11400t|approximately 11,400 tonnes}. Guidance for the year is lowered to {output_plan=324000t|324,000 tonnes}. {force_majeure=no|No declaration of force majeure} was made.

Forward-looking statements: This release contains statements that are subject to risks and uncertainties. Actual results may differ materially.

Investor contact: Devon Achterberg, 416-555-0147
== ARTICLE 04_andean_mining_review.txt | Andean Mining Review | 2019-05-17
{strike_length=12 days|Twelve days}, then a handshake at the foot of the mountain

By 02:00 on Tuesday they had run out of coffee and arguments. What came out of the parish hall {talks_place=Huaylapata|of Huaylapata}, where the deal was done, was neither side's number: {bonus_deal=36500 PEN|36,500 soles}, halfway, to the sol, from the {bonus_first=28000 PEN|28,000} that Cobre Altura had opened with to the {bonus_asked=45000 PEN|45,000} on the banners. On top come yearly rises of {raise_deal=5|five per cent}.

"I can look my people in the eye," {union_head=Saturnino Huaman|Huaman} said. {deal_yes=702|Seven hundred and two of them} raised a hand for the paper that evening and {deal_no=318|318} did not. They {resume_day=2019-05-15|were back in the pit on Wednesday}.

At {daily=950t|950 tonnes} a day, the silence has cost {lost=11400t|more than 11,000 tonnes} of metal.

The union's {members=1080|1,080 members} are all men but 46. {spokes=Carla Bedoya|Bedoya}, the spokeswoman who was the company's face throughout, says the next round will start "a year early".

Next issue: lithium brine royalties.
