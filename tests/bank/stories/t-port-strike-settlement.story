STORY: t-port-strike-settlement
TOPIC: South African port workers end a strike of 17 days after a wage deal
== SLOTS
deal_day | date | agree | day on which the wage deal was signed
strike_days | duration | agree | length of the strike
strike_start | date | conflict | day on which the strike began
back | date | agree | day on which work resumes
workers | quantity | agree | workers on strike
union_members | quantity | single | members of the union in the ports
raise_one | quantity | agree | wage increase in the first year, per cent
raise_later | quantity | agree | wage increase in the second and third year, per cent
demand | quantity | agree | increase the union had asked for, per cent
first_offer | quantity | conflict | employer's first offer, per cent
inflation | quantity | single | inflation rate, per cent
housing | money | agree | monthly housing allowance
housing_before | money | single | earlier housing allowance
one_off | money | single | one-off payment
vote | quantity | agree | share of members who voted for the deal, per cent
vote_durban | quantity | single | share in favour in Durban
ships | quantity | revision | ships waiting off Durban, at first 47, two days later 39
containers | quantity | agree | containers stranded in Durban
clear_time | duration | agree | time needed to clear the backlog
daily_loss | money | agree | loss to the economy per day
citrus_loss | money | single | loss of the citrus growers
union_head | person | conflict | general secretary of the union
port_ceo | person | agree | chief executive of the ports company
mediator | person | agree | mediator
minister | person | agree | transport minister
strike_2022 | duration | agree | length of the strike of 2022
arrests | quantity | single | people arrested during the strike
dismissed | polarity | agree | whether dismissed workers are taken back
dismissed_count | quantity | agree | workers dismissed during the strike
wage_bill | money | single | yearly cost of the deal
== ARTICLE 01_umhlaba_news_agency.txt | Umhlaba News Agency | 2025-08-06
Port workers end {strike_days=17|17-day} strike after wage deal

DURBAN - Workers at South Africa's ports will return to work {back=2025-08-07|on Thursday} after their union and the state-owned company Coastal Harbours signed a three-year wage agreement, ending a strike that has held up exports of fruit, cars and coal for {strike_days=17|17 days}.

The agreement was signed in Durban {deal_day=2025-08-06|on Wednesday} morning, the Harbour and Allied Workers' Union (Hawu) said. It gives workers an increase of {raise_one=6.5|6.5 percent} in the first year and {raise_later=6|six percent} in each of the following two.

The union had demanded {demand=9|nine percent}. The company's first offer, in June, was {first_offer=4.5|4.5 percent}. Consumer inflation stood at {inflation=3.4|3.4 percent} in June.

A monthly housing allowance will go up to {housing=2400|R2,400} from {housing_before=1900|R1,900}.

"Our members stood together and they were rewarded," Hawu general secretary {union_head=mabuza|Thandeka Mabuza} told reporters.

She said {vote=81|81 percent} of those who voted had accepted the deal.

About {workers=13500|13,500 workers} took part in the strike, which began {strike_start=2025-07-21|on July 21}. On Wednesday, {ships=47|47 ships} were waiting outside Durban, the busiest port in the region, and {containers=61000|61,000 containers} were stuck in the harbour.

{port_ceo=moonsamy|Ravi Moonsamy}, chief executive of Coastal Harbours, said it would take {clear_time=3w|three weeks} to clear the backlog.

The {dismissed_count=64|64 workers} who were dismissed during the strike for ignoring a court order {dismissed=yes|will be reinstated} with a written warning, both sides said.

Business groups estimate that the strike cost the economy {daily_loss=1bn|R1 billion} a day. The last strike in the ports, in 2022, lasted {strike_2022=12|12 days}.

Transport Minister {minister=mokgatle|Lerato Mokgatle} welcomed the settlement and thanked the mediator, retired judge {mediator=vanzijl|Hendrik van Zijl}.
== ARTICLE 02_natal_evening_record.txt | Natal Evening Record | 2025-08-07
Cranes turn again in Durban as strikers accept {raise_one=6.5|6.5%}

The first crane at Pier 2 began to move at six minutes past six {back=2025-08-07|this morning}, and a few of the people who had come to the fence on Bayhead Road clapped.

For {strike_days=17|17 days} there had been nothing to see. The strike by {workers=13500|13,500 port workers}, which began on {strike_start=2025-07-21|Monday, July 21}, brought the harbour to a standstill and left {containers=61000|61,000 containers} stacked up to six high.

Sipho Cele, who has driven a crane for 14 years, said he was glad to be back. "My wife says she has never seen so much of me and she hopes she never will again," he said.

Under the agreement signed {deal_day=2025-08-06|yesterday}, workers get {raise_one=6.5|6.5%} this year and {raise_later=6|6%} in each of the two years after that. They also receive a one-off payment of {one_off=5000|R5,000} before the end of the month. The housing allowance rises to {housing=2400|R2,400}.

In Durban the vote was closer than elsewhere: {vote_durban=68|68%} were in favour, against {vote=81|81%} in the country as a whole. Some wanted to hold out for the {demand=9|9%} that the union had asked for at the beginning. "They started at {first_offer=3.5|3.5%} and we moved them," said the union's general secretary, {union_head=dlomo|Bongani Dlomo}. "Three points in a year like this is not a small thing."

Police said {arrests=31|31 people} were arrested during the strike, most of them for blocking roads. Two people were injured by rubber bullets at Maydon Wharf on July 29. Of the workers, {dismissed_count=64|64} had been sacked; {dismissed=yes|they have their jobs back}.

{port_ceo=moonsamy|Moonsamy}, the port company's chief, has asked truckers not to come without a booking. He expects the harbour to be back to normal {clear_time=3w|in three weeks}.

In 2022, when the workers were out for {strike_2022=12|12 days}, it took more than a month.
== ARTICLE 03_business_veld.txt | Business Veld | 2025-08-08
Peace in the ports, at a price

Coastal Harbours has bought three years of peace. The wage agreement that the company signed {deal_day=2025-08-06|on Wednesday} with the Harbour and Allied Workers' Union will add {wage_bill=720m|R720 million} a year to its wage bill, according to {port_ceo=moonsamy|Ravi Moonsamy}, the chief executive.

"It is more than we wanted to pay and less than another week would have cost," {port_ceo=moonsamy|Moonsamy} said in an interview.

The union, which has {union_members=14200|14,200 members} in the ports, opened with a demand of {demand=9|9%} and the company with {first_offer=4.5|4.5%}. They met, with the help of the mediator {mediator=vanzijl|Hendrik van Zijl}, at {raise_one=6.5|6.5%} for the first year and {raise_later=6|6%} for the second and third.

The losses will be felt for longer. Organised business has put the cost at {daily_loss=1bn|R1 billion} for every day of the {strike_days=17|17-day} strike, which started {strike_start=2025-07-18|on July 18}. Citrus growers, who were caught in the middle of their season, say that they have lost {citrus_loss=640m|R640 million}. Some 2.1 million boxes of oranges and lemons had to be sent to juice factories or dumped.

"Our buyers in Rotterdam did not go without oranges. They bought them from Egypt," said Anneke Lotter, who heads the growers' export council. "Whether they come back to us next year, I cannot tell you."

By Thursday evening the queue outside Durban had come down to {ships=39|39 ships}, from {ships=47|47} the day before. Work had resumed {back=2025-08-07|that morning}.

The minister of transport, {minister=mokgatle|Lerato Mokgatle}, says the strike shows the need to bring in private operators. She wants two terminals, one in Durban and one in Ngqura, to be run by private partners by 2027. {union_head=mabuza|Thandeka Mabuza}, the union's general secretary, has already said that her members would strike against that too.
