STORY: apex-bank-holds-rate
TOPIC: the Nigerian central bank's rate setters meet; papers report the decision and what followed
== SLOTS
decision | outcome | conflict | what the committee did with the benchmark rate
mpr | quantity | agree | benchmark rate after the meeting in per cent
mpr_last_year | quantity | single | benchmark rate a year before in per cent
crr | quantity | agree | cash reserve ratio in per cent
members | quantity | agree | members who attended
votes_for | quantity | conflict | members who voted for the decision
votes_may | quantity | single | members who voted for the rise in May
governor | person | agree | governor of the central bank
deputy | person | single | deputy governor who briefed the bankers
minister | person | agree | finance minister
inflation | quantity | agree | yearly inflation in June in per cent
inflation_may | quantity | agree | yearly inflation in May in per cent
food_inflation | quantity | single | food price inflation in June in per cent
inflation_goal | quantity | single | inflation aimed at in per cent
meeting_no | ordinal | conflict | number of the meeting in the series
next_meeting | date | conflict | first day of the next meeting
first_day | date | single | day the meeting opened
last_day | date | agree | day on which the decision was announced
reserves | money | variant | foreign reserves
reserves_june | money | single | foreign reserves at the end of June
naira | money | single | naira to the dollar at the official window
naira_street | money | single | naira to the dollar on the street
chamber_head | person | agree | president of the traders' chamber
chamber_ask | quantity | single | rate the chamber asked for in per cent
loan_rate | quantity | single | lending rate paid by a baker in per cent
baker | person | single | bakery owner quoted
loaves | quantity | single | loaves baked a night
staff | quantity | single | staff of the bakery
banks_fined | quantity | agree | banks fined over dollar dealings
fine_total | money | single | total of the fines
ghana | quantity | single | rate of the Ghanaian central bank in per cent
resign | polarity | agree | whether the governor means to resign
== ARTICLE 01_national_ledger.txt | The National Ledger (Lagos) | 2025-07-23
MPC {decision=held|Retains Interest Rate} At {mpr=26.5|26.5%}, Says Governor

Stories by Ifeoma Nwachukwu, Abuja

The Monetary Policy Committee has {decision=held|left the benchmark rate where it was}, ending a run of three increases.

Governor {governor=Sani Dankwambo|Sani Dankwambo}, who read the communique of the {meeting_no=301|301st} meeting {last_day=2025-07-22|on Tuesday}, said the Monetary Policy Rate stays at {mpr=26.5|26.5 per cent}. The cash reserve ratio of deposit money banks remains {crr=45|45 per cent}.

"{members=11|Eleven members} attended and {votes_for=8|eight of them} were for a hold," he said. In May the vote for a rise had been carried by {votes_may=10|ten members}.

Headline inflation eased to {inflation=22.2|22.2 per cent} in June from {inflation_may=22.9|22.9 per cent} a month before, though that of food is still {food_inflation=25.1|25.1 per cent}. Gross external reserves stood at {reserves=40.2bn USD|$40.2 billion} on July 18, against {reserves_june=39.4bn USD|$39.4 billion} at the close of June.

Asked by reporters whether he was on his way out, Dankwambo answered: "{resign=no|I am not resigning}. Who told you?"

The committee sits again {next_meeting=2025-09-22|on September 22} and 23.
== ARTICLE 02_harmattan_online.txt | Harmattan Online | 2025-07-22
BREAKING: CBN {decision=raised|hikes rate} to tame prices

July 22, 2025 3:41 pm

The apex bank {decision=raised|has again tightened the screws on borrowers}, bringing the MPR to {mpr=26.5|26.5%} at the end of a two-day meeting that began {first_day=2025-07-21|yesterday}.

{governor=Sani Dankwambo|Mr Dankwambo} announced the move {last_day=2025-07-22|this afternoon} in Abuja after the MPC's {meeting_no=299|299th} session. A year ago the MPR was {mpr_last_year=24.75|24.75%}.

The CRR is untouched at {crr=45|45%}.

The governor said price pressure was receding, with annual inflation at {inflation=22.2|22.2%} last month ({inflation_may=22.9|22.9%} in May), but that it remains far from the {inflation_goal=15|15%} that government wants to see by December.

He also disclosed that {banks_fined=4|four banks} had been sanctioned for infractions in the dollar market. They will pay {fine_total=7.6bn NGN|N7.6 billion} between them.

Finance Minister {minister=Bolaji Ogunsanwo|Bolaji Ogunsanwo} is expected to react later today.

Ghana's central bank, which met last week, has its policy rate at {ghana=28|28%}.

This is a developing story. Follow us on our channels for more.
== ARTICLE 03_traders_gazette.txt | Traders' Gazette | 2025-07-25
{decision=held|Rate pause} 'too little' for small firms

{baker=Hajara Bello|Hajara Bello} bakes {loaves=3000|3,000 loaves} a night in Zungari with {staff=14|14 hands}. Her microfinance lender charges {loan_rate=38|38 per cent}, and this week's meeting in Abuja will not alter that.

{chamber_head=Emeka Uzodike|Chief Emeka Uzodike}, who leads the Chamber of Market and Allied Traders, had pleaded for {chamber_ask=24|24 per cent}. "They have {decision=held|sat on their hands}," he complained of the outcome announced on {last_day=2025-07-22|Tuesday}. "We cannot breathe."

It was closer than it looked. Of the {members=11|11 committee members} who turned up, {votes_for=6|no more than six} wanted no change, the communique shows; the others were split over how far to go down.

Minister {minister=Bolaji Ogunsanwo|Bolaji Ogunsanwo} called it "a breather for the real sector".

Dealers quoted the naira at {naira=1528 NGN|N1,528} to the dollar at the official window yesterday and {naira_street=1545 NGN|N1,545} on the street. Reserves of {reserves=40.2bn USD|just over $40bn} give the bank some ammunition.

Deputy governor {deputy=Folake Adeyinka|Folake Adeyinka} told bankers on Thursday that the {banks_fined=4|four lenders} punished over forex would not be named. Her boss has {resign=no|denied that he will quit}.

Uzodike's members will be in Abuja with placards when the committee gathers on {next_meeting=2025-09-15|September 15}.

Advertise with us: call our Zungari office.
== ARTICLE 04_africa_desk.txt | Meridian Africa Desk (newsletter) | 2025-07-28
The week in five numbers

{mpr=26.5|26.5} - per cent, the Nigerian policy rate. It {decision=held|stays put} after {votes_for=8|eight} hands went up for standing pat. {chamber_head=Emeka Uzodike|Emeka Uzodike} of the traders' lobby is unhappy; bond investors are not.

{crr=45|45} - per cent, the slice of deposits that Nigerian banks must park with the regulator.

{inflation=22.2|22.2} - per cent, June's inflation, the lowest in fourteen months.

{meeting_no=301|301} - the number this committee meeting bears, for collectors of such things.

0 - resignations. Governor {governor=Sani Dankwambo|Dankwambo} {resign=no|insists that he is staying}.
