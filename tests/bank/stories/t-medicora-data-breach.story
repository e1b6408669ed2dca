STORY: t-medicora-data-breach
TOPIC: hackers steal customer data from the Australian health insurer Medicora
== SLOTS
customers | quantity | revision | customers whose data were stolen, first 1.2 million, later 1.9 million
customers_total | quantity | agree | customers of the insurer in all
claims | quantity | revision | customers whose medical claims were taken, first not known to exceed 40,000, later 65,000
cards | polarity | agree | whether card numbers were taken
found_day | date | agree | day on which the intrusion was noticed
told_day | date | agree | day on which the company told the public
entered_day | date | single | day on which the intruders first got in
ransom | money | conflict | ransom demanded
ransom_paid | polarity | agree | whether the ransom is paid
gang | name | agree | name of the gang
deadline | date | single | day the gang's deadline runs out
way_in | cause | conflict | how the intruders got in
ceo | person | agree | chief executive
minister | person | agree | home affairs minister
commissioner | person | agree | privacy commissioner
mp_opposition | person | single | opposition spokesman
max_fine | money | agree | highest possible fine
fine_2022 | money | single | fine in an earlier case against another company
shares | quantity | conflict | fall of the shares, per cent
shares_two | quantity | single | fall of the shares over two days, per cent
hotline_calls | quantity | single | calls to the hotline on the first day
hotline_wait | duration | single | waiting time on the hotline
police | organisation | agree | agency leading the investigation
records_sample | quantity | agree | customers whose records were published as a sample
law_joined | quantity | single | people who have signed up for the class action
customer_age | quantity | single | age of the customer
breach_2022 | quantity | agree | customers hit by the breach at Telnova in 2022
insurance_cover | money | single | what the company's cyber insurance covers
cost | money | single | estimated cost of the breach
office | place | agree | city of the head office
== ARTICLE 01_southern_wire.txt | Southern Cross Wire | 2025-05-14
Hackers steal data of {customers=1.2m|1.2 million} Medicora customers

Health insurer Medicora says hackers have stolen the personal information of {customers=1.2m|1.2 million customers}, in one of the biggest data breaches in Australia since 2022.

The company told the stock exchange on {told_day=2025-05-14|Wednesday} that names, addresses, dates of birth and Medicare numbers had been taken. {cards=no|No credit card numbers were accessed}, it said.

For {claims=40000|about 40,000 of the customers}, details of medical claims were also copied.

Chief executive {ceo=drummond|Fiona Drummond-Shaw} apologised "unreservedly" and said the intrusion had been noticed on {found_day=2025-05-09|Friday, May 9}, when a large amount of data was seen leaving the network.

"We know how much trust people place in us and we are devastated," {ceo=drummond|she} told reporters at the company's head office in {office=adelaide|Adelaide}.

She said the hackers had used the stolen password of {way_in=contractor|an outside contractor} to get in.

A group calling itself {gang=greyfinch|Greyfinch} has claimed responsibility and demanded a ransom of {ransom=15m|$15 million}. Ms Drummond-Shaw said {ransom_paid=no|Medicora would not pay}.

The group has published the records of {records_sample=200|200 customers} as proof and has threatened to release the rest {deadline=2025-05-21|on May 21}.

The {police=afp|Australian Federal Police} is leading the investigation. Home Affairs Minister {minister=castellaro|Robert Castellaro} said the government backed the decision {ransom_paid=no|not to pay}.

"Every dollar that goes to these criminals pays for the next attack," {minister=castellaro|he} said.

Medicora has {customers_total=3.1m|3.1 million customers}. Its shares fell {shares=14.2|14.2 per cent} on Wednesday before trading was halted.

In 2022 the telephone company Telnova lost the data of {breach_2022=2.6m|2.6 million people}. It was later fined {fine_2022=38m|$38 million}.
== ARTICLE 02_adelaide_morning_post.txt | Adelaide Morning Post | 2025-05-15
'I feel naked': customers' anger as Medicora admits health records were stolen

When Joan Vella opened her email on {told_day=2025-05-14|Wednesday}, she learned that a stranger may know about the operation she has not told her children about.

"I feel naked," said the {customer_age=67|67-year-old} from Norwood, who has been with Medicora since she was married. "They can cancel a card. They cannot cancel my medical history."

She is one of {customers=1.2m|1.2 million customers} of the {office=adelaide|Adelaide}-based insurer whose names, addresses and Medicare numbers have been taken by hackers. In {claims=40000|about 40,000 cases}, the thieves also have details of medical treatment. Medicora says {cards=no|card numbers are safe}.

The company noticed the theft on {found_day=2025-05-09|Friday} of last week but did not tell customers until five days later. Chief executive {ceo=drummond|Fiona Drummond-Shaw} said it had first needed to understand what had been taken.

The hackers, who call themselves {gang=greyfinch|Greyfinch}, want {ransom=50m|$50 million}. On Tuesday night they put the records of {records_sample=200|200 people} on the internet, among them, the Post understands, two judges and a former footballer.

They are believed to have entered through {way_in=employee|the account of a Medicora employee in the claims department}, who had used the same password at home.

The hotline that was set up for customers received {hotline_calls=27000|27,000 calls} on its first day. Callers waited for {hotline_wait=95min|an average of 95 minutes}.

Privacy Commissioner {commissioner=thapa|Anjali Thapa} said she had opened an inquiry into whether the insurer took reasonable steps to protect the data. Under the law as changed after the Telnova case, she can seek a fine of {max_fine=50m|up to $50 million}.

The shadow minister for cyber security, {mp_opposition=hartigan|Luke Hartigan}, said five days was "an eternity". "The crooks had a head start of the best part of a week," he said.

The Post has decided not to describe any of the records that were published.
== ARTICLE 03_national_broadcast_online.txt | National Broadcasting Service, news website | 2025-05-20
Medicora says {customers=1.9m|1.9 million customers} hit by hack, more than first thought

Medicora has admitted that the data of {customers=1.9m|1.9 million customers} were stolen by hackers this month, hundreds of thousands more than it first reported.

In a statement on Tuesday, the health insurer said a further search had also shown that medical claims of {claims=65000|65,000 customers} had been copied, up from an earlier figure of {claims=40000|40,000}. It repeated that {cards=no|no card numbers had been taken}.

The company, which has {customers_total=3.1m|3.1 million customers}, said the new cases were mostly people who had left it in recent years but whose records it had kept.

"I am sorry that we have to come back with worse news," chief executive {ceo=drummond|Fiona Drummond-Shaw} said.

Key points:
The intruders were in the network from {entered_day=2025-04-22|April 22}. They were noticed on {found_day=2025-05-09|May 9}.
A ransom of {ransom=15m|$15 million} was demanded by the group {gang=greyfinch|Greyfinch}. The company {ransom_paid=no|has refused to pay}.
The {police=afp|Australian Federal Police} says it has identified "persons of interest" abroad.

The law firm Marlowe Pike said it was preparing a class action and that {law_joined=21000|21,000 people} had signed up.

Privacy Commissioner {commissioner=thapa|Anjali Thapa} said she wanted to know why data of former customers had not been deleted. Medicora could be fined {max_fine=50m|up to $50 million}.

Home Affairs Minister {minister=castellaro|Robert Castellaro} told the NBS that the government would look at how long companies may keep personal information.

"If you don't need it, don't keep it," {minister=castellaro|he} said. "We said that after Telnova, when {breach_2022=2.6m|2.6 million people} had their details stolen, and some boards were not listening."

Medicora said the hackers had come in with login details {way_in=contractor|stolen from a contractor} that looks after its computers at night. It has since ended the contract.
== ARTICLE 04_exchange_and_ledger.txt | Exchange & Ledger | 2025-05-21
Medicora counts the cost of a hack

Investors in Medicora have had a bad week, and it may not be the last. The shares lost {shares=12.4|12.4 per cent} {told_day=2025-05-14|last Wednesday}, the day the insurer disclosed that its customers' data had been stolen, and were down {shares_two=19|19 per cent} after two days of trading.

Yesterday the company raised the number of people affected from {customers=1.2m|1.2 million} to {customers=1.9m|1.9 million}. {ceo=drummond|Fiona Drummond-Shaw}, the chief executive, would not say how much the affair would cost. Analysts at Corrigan Bell put it at {cost=140m|$140 million}, including a possible fine of {max_fine=50m|up to $50 million}, new passports and licences for customers, and lawyers. The insurer's own insurance covers {insurance_cover=30m|$30 million}.

The ransom, at {ransom=15m|$15 million}, would have been cheaper. But {ransom_paid=no|the board ruled out a payment} from the start, on the advice of the {police=afp|Australian Federal Police}, and few in the market think that it was wrong. There is no way of knowing whether {gang=greyfinch|Greyfinch} would have kept its word. The group has released nothing since the {records_sample=200|200 records} that it published last week.

The question that will matter most is how many customers leave. Health insurance is bought once a year, in most cases before the rise in premiums on April 1, and people seldom switch in winter. That gives the company ten months to repair its name.

Mrs Drummond-Shaw, 55, came to Medicora from a bank four years ago and was praised for bringing its computer systems under one roof. Some now think that this made the thieves' work easier. Her bonus for the year, she said, will go to charity.
