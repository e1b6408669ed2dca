STORY: w-nigeria-general-strike
TOPIC: a general strike over the minimum wage in Nigeria
== SLOTS
start | date | agree | day on which the strike began
suspended | date | agree | day on which the strike was suspended
union | organisation | agree | union federation that called the strike
president | person | agree | president of the union federation
secretary | person | single | general secretary of the union federation
minister | person | conflict | labour minister
demand | money | agree | minimum wage demanded by the unions
first_demand | money | single | minimum wage demanded at the start of the year
offer | money | agree | government's offer before the strike
current | money | agree | present minimum wage
deal | money | agree | minimum wage agreed
deal_from | date | conflict | day from which the new minimum wage applies
dead | quantity | revision | people killed in Ibadan
dead_place | place | agree | city in which people were killed
injured | quantity | conflict | people injured in the clash
arrested | quantity | agree | people arrested
grid_day | date | single | day on which the power grid went down
grid_hours | duration | agree | hours for which the grid was down
flights | quantity | single | flights cancelled at Lagos airport
flight_share | other | single | share of domestic flights cancelled
talks | duration | agree | length of the final talks
talks_place | place | agree | city of the talks
cost | money | dispute | daily cost of the strike, by the chamber of commerce and by the unions
inflation | other | agree | inflation rate
last_strike | date | agree | when the last general strike took place
petrol | money | agree | price of petrol per litre
petrol_before | money | single | price of petrol before the subsidy was ended
review | duration | agree | years after which the minimum wage is to be reviewed
states | quantity | single | states that do not pay the present minimum wage
police | person | agree | police spokesman
== ARTICLE 01_niger_wire.txt | Niger Wire | 2024-11-05
{dead=2|Two} killed in {dead_place=Ibadan|Ibadan} as Nigeria strike enters second day

ABUJA, Nov. 5 (NW) - {dead=2|Two people} were killed in a clash between police and strikers in {dead_place=Ibadan|Ibadan} on Tuesday, police said, as a general strike for a higher minimum wage shut offices, schools and airports across Nigeria for a second day.

{injured=29|Twenty-nine people} were injured and {arrested=31|31} arrested, police spokesman {police=Lawal|Sunday Lawal} said. He said officers fired after the crowd tried to set fire to a police post. The unions said the crowd was not armed.

The strike, called by the {union=United Labour Federation|United Labour Federation}, began on {start=2024-11-04|Monday}. The federation wants a minimum wage of {demand=150000|150,000 naira} a month. The government has offered {offer=85000|85,000 naira}. The present minimum wage is {current=60000|60,000 naira}.

The national power grid went down for {grid_hours=9h|nine hours} on {grid_day=2024-11-04|Monday} after workers walked out of control rooms. At Lagos airport {flights=74|74 flights} were cancelled. Banks and courts stayed closed.

Inflation stands at {inflation=33%|33 percent}, and petrol costs {petrol=1050|1,050 naira} a litre, compared with {petrol_before=190|190 naira} before the government ended a subsidy last year.

"We will go back to work when a worker can eat from his wage for more than a week," said {president=Ekanem|Victor Ekanem}, the federation's president.

Labour Minister {minister=Danjuma|Halima Danjuma} said the government was ready to talk at any hour. Talks were to resume in {talks_place=Abuja|Abuja} on Tuesday night.

The strike costs the economy {cost=120bn|120 billion naira} a day, according to the Lagos chamber of commerce. The last general strike took place in {last_strike=2023-10|October 2023} and lasted two days.
== ARTICLE 02_the_marina_tribune.txt | The Marina Tribune | 2024-11-07
Strike off: FG, labour settle for {deal=110000|N110,000}

By Kemi Adewale and Ibrahim Sule

Nigerian workers returned to their desks this morning after organised labour and the Federal Government agreed on a new minimum wage of {deal=110000|N110,000} a month.

The {union=United Labour Federation|United Labour Federation} suspended its strike on {suspended=2024-11-06|Wednesday}, the third day, after talks in {talks_place=Abuja|Abuja} that lasted {talks=14h|14 hours}. The strike had begun on {start=2024-11-04|Monday}.

Labour had demanded {demand=150000|N150,000}, down from the {first_demand=200000|N200,000} it asked for in January. The government had offered {offer=85000|N85,000}. The current wage is {current=60000|N60,000}.

The new wage will apply from {deal_from=2025-01-01|January 1} and will be reviewed after {review=2y|two years} instead of five. Labour Minister {minister=Danjuma|Halima Danjuma} said a bill would be sent to the National Assembly next week.

"It is not what we wanted, but it is nearly double what we had," the president of the federation, {president=Ekanem|Comrade Victor Ekanem}, told reporters. His general secretary, {secretary=Bassey|Rahila Bassey}, said {states=11|11 states} were still not paying the present wage.

The settlement came a day after the violence in {dead_place=Ibadan|Ibadan}, in which {dead=3|three people} lost their lives. The third, a man of 27, died in hospital on Wednesday. {injured=29|Twenty-nine people} were injured. Police spokesman {police=Lawal|Sunday Lawal} said an inquiry had been opened into the shooting.

At Balogun market in Lagos, Mama Nkechi Obi, 52, was taking down her shutters. "I support them, but my tomatoes do not know about any strike," she said.

The Lagos chamber of commerce has put the cost at {cost=120bn|N120 billion} a day. {president=Ekanem|Mr Ekanem} said the true figure was {cost=40bn|N40 billion}.

With inflation at {inflation=33%|33 per cent}, economists doubt that the new wage will go far. It buys about two bags of rice. The last general strike, in {last_strike=2023-10|October 2023}, won nothing but a promise of talks.
== ARTICLE 03_africa_today_online.txt | Africa Today Online | 2024-11-08
Nigeria: what workers won, and what they did not

Nigeria's unions ended a three-day general strike on {suspended=2024-11-06|Wednesday} with a deal that raises the minimum wage from {current=60000|60,000 naira} to {deal=110000|110,000 naira} a month.

The new wage is to be paid from {deal_from=2025-02-01|February 1}, the labour minister, {minister=Yaro|Suleiman Yaro}, said after the talks in {talks_place=Abuja|Abuja}. It will be reviewed every {review=2y|two years}.

The {union=United Labour Federation|United Labour Federation} had asked for {demand=150000|150,000 naira}. The government offered {offer=85000|85,000 naira} before the strike and raised its offer three times in {talks=14h|14 hours} of talks.

The strike began on {start=2024-11-04|November 4}. It closed schools, banks, courts and ports, and the national grid was down for {grid_hours=9h|nine hours} after power workers left their posts. Airlines cancelled {flight_share=60%|60 percent} of domestic flights on the first two days.

It was also the most violent strike in years. {dead=3|Three people} were killed in {dead_place=Ibadan|Ibadan} when police opened fire on a crowd, and {injured=19|19 people} were injured. Of the {arrested=31|31 people} arrested there, most have been released, police spokesman {police=Lawal|Sunday Lawal} said on Thursday.

The economy lost {cost=120bn|120 billion naira} a day, the Lagos chamber of commerce estimates. The unions say it was {cost=40bn|40 billion}.

For many Nigerians the deal changes little. Four in five work in the informal sector, where nobody pays the minimum wage. Inflation is at {inflation=33%|33 percent} and a litre of petrol costs {petrol=1050|1,050 naira}.

"The government has bought two years of peace," said Funmi Alabi, who teaches labour law in Lagos. "Whether the states can pay for it is another matter." Several governors have already said that they cannot.

The president of the federation, {president=Ekanem|Victor Ekanem}, said he would call his members out again if a single month was missed.
