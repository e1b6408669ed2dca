STORY: h-brazil-policy-rate
TOPIC: Brazil's rate-setters raise the policy rate
== SLOTS
rate_new | quantity | agree | policy rate after the meeting
rate_old | quantity | agree | policy rate before the meeting
step | quantity | variant | size of the rise, half a point or 50 basis points
step_prev | quantity | agree | size of the rise at the meeting before
votes_for | quantity | agree | members who voted for half a point
votes_against | quantity | agree | members who voted for a quarter
members | quantity | single | members of the committee
dissenter | person | agree | member who spoke for a smaller rise
governor | person | agree | governor of the central bank
governor_old | person | single | former governor
minister | person | agree | finance minister
meeting_day | date | agree | day of the decision
statement_time | time | single | hour of the statement
next_meeting | date | agree | day on which the next decision is due
inflation | quantity | agree | inflation of the past twelve months
inflation_food | quantity | single | food inflation
target | quantity | agree | inflation target
ceiling | quantity | agree | upper limit of the target band
forecast_2026 | quantity | agree | the bank's inflation forecast for 2026
gdp | quantity | single | growth of the economy last year
real_move | quantity | agree | rise of the real the day after
dollar | money | agree | price of a dollar at the close
high_since | date | agree | year since when the rate has been lower
signal | polarity | agree | whether the bank promised a further rise
union_demo | quantity | single | people who protested in front of the bank
mortgage | quantity | single | rate on a home loan at a state bank
mortgage_2020 | quantity | single | rate on a home loan in 2020
industry_head | person | agree | head of the industry federation
rises | ordinal | agree | which rise in a row it is
== ARTICLE 01_agencia_planalto.txt | Agência Planalto (wire) | 2025-04-23
Brazil lifts benchmark rate to {rate_new=13.25|13.25%} on split vote

BRASILIA, {meeting_day=2025-04-23|April 23} - The central bank's monetary policy committee raised its key rate by {step=0.5|50 basis points} on {meeting_day=2025-04-23|Wednesday}, slowing from {step_prev=0.75|the three-quarters of a point} it had delivered in March, and gave no guidance on what comes after.

{votes_for=7|Seven members} backed the move. {votes_against=2|Two}, among them monetary policy director {dissenter=Falcão|Beatriz Falcão}, preferred a quarter point. It was the {rises=6|sixth consecutive increase} and takes borrowing costs to a level last exceeded in {high_since=2017|2017}.

"The scenario calls for caution and for a rate that stays restrictive for long enough," the committee said in a statement released at {statement_time=18:35|6:35 p.m.} It {signal=no|refrained from announcing another rise}; the next decision is due on {next_meeting=2025-06-04|June 4}.

Consumer prices rose {inflation=5.2|5.2%} in the twelve months to March, against a goal of {target=3|3%} with a tolerance that stretches to {ceiling=4.5|4.5%}. The bank sees inflation at {forecast_2026=3.6|3.6%} in 2026.

Governor {governor=Arruda|Leonel Arruda} took office in January. The committee he inherited has not once been unanimous since the winter, and those who know it say that its quarrels are about speed and seldom about direction. Minutes of the meeting will be published on Tuesday.
== ARTICLE 02_industria_hoje.txt | Confederation of Manufacturers (press office) | 2025-04-24
Industry deplores further tightening

The Confederation of Manufacturers received with concern yesterday's decision to increase the policy rate from {rate_old=12.75|12.75} to {rate_new=13.25|13.25 per cent a year}.

"Nobody builds a factory at that price," said the president of the Confederation, {industry_head=Wassermann|Paulo Wassermann}. "Our members borrow at twice as much. The economy grew by {gdp=2.9|2.9 per cent} last year, and we are now being told to apologise for it."

The Confederation recalls that:

- the series of increases, of which this is {rises=6|number six}, began when inflation was already slowing in wholesale trade;
- inflation of {inflation=5.2|5.2 per cent} is driven by food, which went up by {inflation_food=7.8|7.8}, and food does not obey the central bank;
- the bank's own projection of {forecast_2026=3.6|3.6 per cent for next year} lies inside the band, whose top is {ceiling=4.5|4.5}.

It salutes the {votes_against=2|two directors} who argued for a smaller dose, and in particular the reasoning of {dissenter=Falcão|Ms Falcão}. It asks the finance minister, {minister=Cavalcante|Teresa Cavalcante}, to do her part by presenting a credible path for public spending, since high interest is also the child of high deficits.

The Confederation brings together twenty-seven state federations and will present its agenda for productivity to Congress in August. Companies with questions on credit lines may turn to the service desk in their state.
== ARTICLE 03_mercado_ao_vivo.txt | Mercado ao Vivo (live blog) | 2025-04-24
Morning after Copom: the day in the markets

09:02 Bom dia. Quick recap for those who went to bed early: {step=0.5|half a point}, as most of you had guessed, and a {votes_for=7|7}-{votes_against=2|2} vote.

09:40 The real likes it. A hawk in dove's feathers, says a trader at a bank on Faria Lima.

10:15 Finance minister {minister=Cavalcante|Cavalcante}, stepping out of her car: "I respect the bank. I also pay its bills." Laughter. She would not be drawn on the meeting of {next_meeting=2025-06-04|4 June}.

11:30 Former governor {governor_old=Pimentel|Olavo Pimentel} on the radio: he'd have stopped already.

12:50 About {union_demo=300|300 bank clerks} with drums in front of the tower on Avenida Paulista. Someone has brought a giant inflatable shark. It is, I am told, called Sérgio.

14:20 {governor=Arruda|Arruda} speaks at a lunch in Rio. {signal=no|Nothing has been promised for June}, he repeats, "neither a rise nor a pause". We are to read the data with him.

15:45 Short-dated futures down, long ones down more. That is what a central banker dreams of.

17:05 Closing: the dollar costs {dollar=5.66 brl|R$5.66}, the local currency having gained {real_move=1.4|1.4%}. Equities up for a fourth day.

17:20 Last word to {industry_head=Wassermann|Paulo Wassermann} of the manufacturers, who is not amused. "Congratulations to the currency," he says.
== ARTICLE 04_contas_da_casa.txt | Contas da Casa (household newsletter) | 2025-04-26
What the rise means at your kitchen table

My neighbour Seu Nelson asked me over the fence why money is so dear, so here is the long answer.

On {meeting_day=2025-04-23|Wednesday} nine people, {members=9|nine} exactly, sat down in Brasília and made it dearer: from {rate_old=12.75|twelve and three quarters} to {rate_new=13.25|thirteen and a quarter}. You have to go back to {high_since=2017|2017} to find it higher. In March they had added {step_prev=0.75|0.75 of a point}, so one can say that they are easing off the pedal.

Why? Because prices are running at {inflation=5.2|5.2 per cent} a year and the law says {target=3|three}, or {ceiling=4.5|four and a half} if one is generous.

Your home loan. A big state bank now asks {mortgage=12.1|12.1 per cent}. Those who signed in 2020, at {mortgage_2020=6.9|6.9}, should frame the contract.

Your savings. Better than under the mattress. Treasury paper tied to the policy rate is the simplest thing there is; don't let the manager sell you anything with a name in English.

Your holiday. Cheaper by a hair. The real went up {real_move=1.4|1.4 per cent} on Thursday, and a dollar was to be had at {dollar=5.66 brl|5.66}.

Your credit card. Do not ask.

Will it stop? {governor=Arruda|Governor Arruda} won't say. Seu Nelson thinks it will go on until Christmas. He has been right before, mostly about the rain.
