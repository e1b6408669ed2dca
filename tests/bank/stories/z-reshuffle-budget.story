STORY: reshuffle-budget
TOPIC: cabinet reshuffle in the Caribbean state of St Brendan and the budget that followed
== SLOTS
reshuffle_day | date | agree | day the reshuffle was announced
pm | person | agree | prime minister
finance_old | person | agree | finance minister who left
finance_new | person | agree | new finance minister
finance_new_before | role | conflict | post the new finance minister held before
health_new | person | agree | new health minister
health_old | person | single | health minister until the reshuffle
tourism_new | person | single | new tourism minister
foreign_kept | person | single | foreign minister who stays
ministers_total | quantity | agree | ministers in the new cabinet
ministers_before | quantity | single | ministers in the cabinet before
women | quantity | agree | women in the new cabinet
changed | quantity | single | portfolios that changed hands
reshuffle_no | ordinal | agree | number of the reshuffle since 2017
reshuffle_2018 | quantity | single | ministers dropped in the reshuffle of 2018
left_how | outcome | dispute | whether the finance minister was dismissed or resigned
sworn_day | date | agree | day the new ministers took the oath
sworn_place | place | single | where the oath was taken
budget_day | date | revision | day of the budget speech
budget_total | money | agree | spending in the budget of 2020-21
budget_last | money | single | spending in the budget of 2019-20
deficit | quantity | agree | planned deficit for 2020-21
deficit_last | quantity | single | deficit of 2019-20
deficit_target | quantity | single | deficit target for 2023
vat | quantity | agree | new rate of VAT
vat_old | quantity | agree | old rate of VAT
hotel_levy | money | agree | new levy per hotel night
hotel_levy_old | money | single | old levy per night
fuel_tax | polarity | agree | fuel duty not raised
health_vote | money | single | sum for health
education_vote | money | single | sum for education
hospital_money | money | single | sum for the new hospital
debt | quantity | single | public debt in per cent of GDP
opp_leader | person | agree | leader of the opposition
growth_2019 | quantity | single | growth in 2019
growth_2020 | quantity | single | growth forecast for 2020
speech_length | duration | single | length of the budget speech
waiting_list | quantity | single | patients waiting
hubert_pm | person | single | prime minister of St Hubert
hubert_no | ordinal | single | number of the finance minister of St Hubert
quarrel | polarity | single | the finance minister denies a quarrel
hotel_head | person | single | president of the hotel association
hotel_asked | money | single | levy the hoteliers had asked for
week_levy | money | single | levies for a week's stay
vat_last_change | date | single | year VAT was last changed
reply_day | date | single | day of the opposition's reply
letter_day | date | single | day the finance minister says his letter was delivered
election_due | date | single | year by which an election is due
charlery_budgets | quantity | single | budgets the former minister delivered
joseph_age | quantity | single | age of the new finance minister
joseph_seat | place | single | constituency of the new finance minister
predecessor_2018 | person | single | works minister dropped in 2018
seats_gov | quantity | agree | government seats in parliament
seats_opp | quantity | single | opposition seats
cruise_2019 | quantity | single | cruise visitors in 2019
cruise_2018 | quantity | single | cruise visitors in 2018
tax_hotel_stays | quantity | single | overnight guests in 2019
police_money | money | single | sum for the police
bread_vat | polarity | agree | bread and rice stay free of VAT
wage_offer | quantity | single | pay rise offered to public servants
wage_asked | quantity | single | pay rise asked by their union
health_plan | date | single | when the hospital is to open
debate | duration | single | length of the debate on the estimates
== ARTICLE 01_brendan_observer.txt | St Brendan Observer | 2020-02-14
PM Wields Axe: {finance_old=Charlery|Charlery} Out, {finance_new=Joseph|Joseph} In

Friday 14 February 2020
By Kurlan Fevrier, Political Reporter, 555-0148

Finance Minister {finance_old=Charlery|Winston Charlery} lost the job he had held for three years when Prime Minister {pm=Alcindor|Denise Alcindor} {reshuffle_day=2020-02-13|yesterday} announced her {reshuffle_no=3|third} reshuffle since coming to power in 2017.

{finance_new=Joseph|Marcia Joseph}, up to now {finance_new_before=attorney general|the Attorney General}, moves to the Treasury. {health_new=Lubin|Dr Terrance Lubin}, a paediatrician and first-time senator, takes Health from {health_old=Prospere|Agnes Prospere}, who retires from politics. {tourism_new=Mondesir|Shervon Mondesir} gets Tourism. {foreign_kept=Edwin|Calixte Edwin} stays at Foreign Affairs.

In all {changed=6|six portfolios} change hands. The Cabinet shrinks from {ministers_before=17|17 ministers} to {ministers_total=14|14}, {women=6|six of them women}. The shake-up of 2018 cost only {reshuffle_2018=2|two people} their seats at the table.

"{left_how=dismissed|I asked him to go}, and he went," {pm=Alcindor|Ms Alcindor} said when pressed about her former right hand.

{finance_old=Charlery|Mr Charlery} tells it another way. "{left_how=resigned|My letter was on her desk} on {letter_day=2020-02-11|Tuesday}," he told this newspaper by telephone. He {quarrel=no|denied that the two had quarrelled} over VAT.

{finance_old=Charlery|Mr Charlery}, who delivered {charlery_budgets=3|three Budgets}, keeps his seat in the House, where the Government has {seats_gov=19|19 members} to the Opposition's {seats_opp=12|twelve}. {finance_new=Joseph|Ms Joseph}, {joseph_age=46|46}, sits for {joseph_seat=Grande Rivière|Grande Rivière}.

Among the casualties of 2018 was {predecessor_2018=Augier|Eustace Augier}, then at Works, who has since joined the other side.

The new team will take the oath at {sworn_place=Government House|Government House} on {sworn_day=2020-02-17|Monday}. The Budget, fixed for {budget_day=2020-02-25|February 25}, goes ahead as planned, the PM's office insisted.

Opposition leader {opp_leader=Hippolyte|Rufus Hippolyte} said the Government was "rearranging the furniture in a house with no roof". An election is due by {election_due=2022|2022}.
== ARTICLE 02_carib_newsdesk.txt | Carib Newsdesk | 2020-02-18
St Brendan: new ministers sworn in, budget put back

Posted on February 18, 2020 by Staff

PORT CLARENCE - {ministers_total=14|Fourteen ministers}, {women=6|six} of whom are women, make up the cabinet of {pm=Alcindor|Prime Minister Denise Alcindor} after the governor general administered the oath {sworn_day=2020-02-17|on Monday}.

All eyes were on {finance_new=Joseph|Marcia Joseph}, who leaves {finance_new_before=education|the education ministry} to run finance in place of {finance_old=Charlery|Winston Charlery}. Her first act was to ask for more time: the annual budget will now be read on {budget_day=2020-03-10|March 10}, two weeks later than announced.

"I will not read out another person's sums," she told reporters on the steps.

The new health minister, {health_new=Lubin|Terrance Lubin}, said he had inherited a half-built hospital and a waiting list of {waiting_list=1900|1,900 patients}.

He hoped, he added, to cut the ribbon at the hospital {health_plan=2021|next year}.

The civil service union said it would judge the newcomer by her pay offer. It has asked for {wage_asked=6|6 percent}; her predecessor's last word was {wage_offer=2.5|2.5}.

The reshuffle of {reshuffle_day=2020-02-13|February 13} is the {reshuffle_no=3|third} under the present government. In neighbouring St Hubert, Prime Minister {hubert_pm=Pascall|Orville Pascall} also changed his finance minister this month, the {hubert_no=5|fifth} to hold the post in as many years.

You may also like: Regatta week draws record crowd
== ARTICLE 03_brendan_observer_budget.txt | St Brendan Observer | 2020-03-11
BUDGET 2020-21 AT A GLANCE

Wednesday 11 March 2020

Finance Minister {finance_new=Joseph|Marcia Joseph} spoke for {speech_length=155min|two hours and 35 minutes} {budget_day=2020-03-10|yesterday}. Here is what she said, minus the poetry.

Spending: {budget_total=1.42bn|$1.42 billion}, up from {budget_last=1.36bn|$1.36 billion}.
Deficit: {deficit=3.1|3.1 per cent of GDP}, after {deficit_last=3.8|3.8 per cent} in the year now ending. Aim for 2023: {deficit_target=2|2 per cent}.
Debt: {debt=67|67 per cent of GDP}.
VAT: goes up from {vat_old=12.5|12.5 per cent} to {vat=14|14 per cent} on 1 May.
Hotel levy: {hotel_levy=9|$9} a night, was {hotel_levy_old=6|$6}.
Fuel duty: {fuel_tax=no|untouched}.
Education: {education_vote=231m|$231 million}.
Health: {health_vote=188m|$188 million}, of which {hospital_money=44m|$44 million} is for finishing the hospital at Anse Noire.
Police: {police_money=97m|$97 million}, with two patrol boats.
Bread, rice and baby food: {bread_vat=no|still free of VAT}.
Growth: {growth_2019=1.9|1.9 per cent} last year, {growth_2020=2.3|2.3 per cent} hoped for this year. The Minister allowed that the virus now troubling the cruise lines "may make liars of us all".

The House will debate the Estimates for {debate=3d|three days}. With {seats_gov=19|19} votes the Government does not expect to lose any of them.
== ARTICLE 04_island_business.txt | Island Business Monthly | 2020-03-12
Hoteliers Count Cost Of {finance_new=Joseph|Joseph's} First Budget

A guest who stays a week on St Brendan will from May pay {week_levy=63|$63} in levies alone, the Hotel Association calculated after the budget set the charge at {hotel_levy=9|nine dollars} per night. President {hotel_head=Biscette|Lorna Biscette} had lobbied for {hotel_asked=7|seven}.

Shoppers are not spared either. Value added tax rises by 1.5 points to {vat=14|14%}, its first change since {vat_last_change=2012|2012}, when it went to {vat_old=12.5|12.5%}. Former minister {finance_old=Charlery|Charlery}, now on the back benches, abstained from applause.

Staple foods {bread_vat=no|remain zero-rated}.

The trade's fear is timing. Overnight arrivals reached {tax_hotel_stays=318000|318,000} in 2019, a record, while cruise callers slipped to {cruise_2019=540000|540,000} from {cruise_2018=575000|575,000}. "You don't put up the price of the umbrella when it starts to rain," {hotel_head=Biscette|Ms Biscette} said.

Motorists can breathe out: duty on petrol and diesel {fuel_tax=no|stays where it is}.

The {budget_total=1.42bn|1.42-billion-dollar} plan leaves a gap of {deficit=3.1|3.1%} of output. {opp_leader=Hippolyte|Rufus Hippolyte}, for the opposition, will reply on {reply_day=2020-03-16|Monday}; he has called it "a bill, not a budget".
