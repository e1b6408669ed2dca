STORY: cooperative-bank-fraud
TOPIC: arrests over bogus gold loans at a cooperative bank in an Indian town
== SLOTS
fraud_total | money | conflict | sum said to have been siphoned off
fir_sum | money | single | sum named in the first complaint
branch_market | money | single | loss at the market branch
branch_fort | money | single | loss at the fort branch
branch_station | money | single | loss at the station branch
arrested | quantity | revision | people arrested so far
manager | person | agree | branch manager arrested
manager_age | quantity | single | age of the manager
appraiser | person | agree | gold appraiser arrested
chairman | person | agree | chairman of the bank
chairman_role | polarity | dispute | whether the chairman knew of the loans
caught_place | place | conflict | where the manager was picked up
arrest_day | date | agree | day the manager was arrested
custody | duration | single | police custody granted
custody_end | date | single | day custody ends
bogus_loans | quantity | agree | loan accounts backed by fake ornaments
packets | quantity | single | packets opened in the vault
real_packets | quantity | single | packets with real gold
officer | person | agree | police officer leading the case
cap | money | single | cap on withdrawals
cap_period | duration | single | time the cap holds
depositors | quantity | agree | depositors of the bank
suicide | quantity | single | depositors who died
other_bank | organisation | single | another bank with such a case
other_sum | money | single | sum in the other case
other_arrests | quantity | single | arrests in the other case
other_trial | polarity | single | trial in the other case begun
teacher_savings | money | single | savings of the retired teacher
other_year | date | single | year of the other case
flat | money | single | price of a flat bought by the appraiser
gold_seized | quantity | single | gold recovered
bail_appraiser | outcome | single | bail plea of the appraiser
bail_manager | outcome | single | bail plea of the manager
audit_date | date | agree | when the auditors found the shortfall
npa | quantity | single | bad loan ratio now
npa_prev | quantity | single | bad loan ratio a year ago
founded | date | single | founding year
branches | quantity | single | branches
== ARTICLE 01_deccan_mail.txt | Deccan Mail | 2011-11-12
Bank Manager Held In {fraud_total=88 crore INR|Rs 88-Crore} Gold Loan Racket

DMN, Nov 12, 2011, 04.10 AM IST

SHIVAPUR: The manager of the Market Yard branch of Shivapur Nagarik Sahakari Bank, {manager=Kulkarni|Vinayak Kulkarni} ({manager_age=47|47}), was brought before the chief judicial magistrate here {arrest_day=2011-11-11|on Friday, hours after he was arrested} in connection with loans given against brass. He was remanded in police custody for {custody=5 days|five days}, till {custody_end=2011-11-16|November 16}.

The economic offences wing says {fraud_total=88 crore INR|Rs 88 crore} left the bank through {bogus_loans=1140|1,140 accounts} in the names of farm labourers. Of this, {branch_market=42.6 crore INR|Rs 42.6 crore} went from Market Yard, {branch_fort=31.9 crore INR|Rs 31.9 crore} from Fort Road and the balance, {branch_station=13.5 crore INR|Rs 13.5 crore}, from Station Road. The first complaint had spoken only of {fir_sum=19 crore INR|Rs 19 crore}.

Inspector {officer=Pathan|Rubina Pathan} said Kulkarni was traced {caught_place=lodge in Kolvad|to a lodge in Kolvad}, where he had checked in as a seed salesman. {arrested=2|Two persons} are now in the net, the other being {appraiser=Soni|Jignesh Soni}, who certified the ornaments. Soni bought a flat worth {flat=1.6 crore INR|Rs 1.6 crore} last year, she said.

The shortage came to light when auditors opened the vault {audit_date=2011-10-28|on October 28}.

In {other_year=2008|2008}, {other_arrests=7|seven people} were held in a similar case at {other_bank=Godatal Urban Bank|Godatal Urban Bank}, where {other_sum=26 crore INR|Rs 26 crore} was lost. The trial {other_trial=not begun|has not begun}.
== ARTICLE 02_money_ledger.txt | Money Ledger | 2011-11-16
Shivapur Nagarik: withdrawals capped as probe widens

Our Bureau
Pune, November 16

The central bank has barred Shivapur Nagarik Sahakari Bank from fresh lending and capped withdrawals at {cap=10000 INR|Rs 10,000} an account for {cap_period=6 months|six months}.

The lender has {depositors=61000|some 61,000 depositors}. Its gross non-performing assets stand at {npa=23.8%|23.8 per cent} of advances, against {npa_prev=6.1%|6.1 per cent} a year ago.

According to a note sent to the regulator, seen by this newspaper, auditors who checked {packets=1212|1,212 packets} {audit_date=2011-10-28|in the last week of October} found gold in only {real_packets=72|72} of them. The other {bogus_loans=1140|1,140} held gilded brass. The amount involved is put at {fraud_total=118 crore INR|Rs 118 crore}, without interest.

Police have {arrested=4|four persons} in custody, among them branch head {manager=Kulkarni|V. R. Kulkarni}, {arrest_day=2011-11-11|arrested last week}, and two clerks.

Chairman {chairman=Deshmane|Balasaheb Deshmane} told this paper he {chairman_role=did not know|had been kept completely in the dark}. "I sign what the loan committee sends me," he said.

(Founded in {founded=1962|1962}, the bank has {branches=14|14 branches} in three districts. It is not listed.)
== ARTICLE 03_shivapur_live.txt | Shivapur Live | 2011-11-20
"Where is our money?": anger outside Fort Road branch

Last updated: Sunday, 20 November 2011, 11:25

By Afreen Shaikh

Ganpat Lokhande has stood outside the locked shutters since six. The price of his daughter's wedding is inside, he says. So are the savings of {depositors=61000|61,000 others}. {suicide=1|One retired teacher} has taken his life, his family said, after he failed to get back {teacher_savings=9 lakh INR|Rs 9 lakh}.

What people want to hear is who knew. The appraiser, {appraiser=Soni|Soni}, has told investigators that {chairman=Deshmane|chairman Deshmane} {chairman_role=knew|"was aware of every packet"}, his lawyer said on Saturday. A court here {bail_appraiser=refused|refused him bail} the same day. {manager=Kulkarni|Kulkarni} {bail_manager=not sought|has not applied}.

{officer=Pathan|Inspector Pathan}, who heads the probe, would not be drawn on the chairman. She said the number of arrests had gone up to {arrested=6|six} and that {gold_seized=2.3kg|2.3 kg of real gold} had been recovered from a cousin's well. The former manager, she recalled, was picked up {caught_place=Nandra railway station|on the platform at Nandra railway station} with a ticket for Nepal's border in his shirt.

ALSO READ: Onion prices touch Rs 60; Cyclone likely to skirt coast
