STORY: q-birmingham-solicitor-fraud
TOPIC: a Birmingham solicitor is jailed for stealing money from the estates of dead clients
== SLOTS
defendant | person | agree | the solicitor jailed
age | quantity | agree | age of the defendant
sentence | duration | agree | length of the prison sentence
sentence_day | date | agree | day of the sentence
court | organisation | agree | court that passed sentence
stolen | money | agree | total stolen
estates | quantity | agree | estates from which money was taken
from_year | date | agree | year in which the thefts began
to_year | date | agree | year in which the thefts ended
firm | organisation | agree | firm of the defendant
firm_closed | date | agree | year in which the regulator closed the firm
counts | quantity | agree | counts of fraud admitted
plea_day | date | agree | month of the guilty plea
judge | person | agree | sentencing judge
prosecutor | person | agree | prosecuting counsel
biggest | money | agree | largest sum taken from one estate
hospice | organisation | agree | charity that lost a legacy
hospice_loss | money | agree | legacy lost by the charity
villa | money | agree | price of a villa in Spain
cars | money | single | money spent on cars
compensation | money | agree | money paid out by the compensation fund
confiscation | date | agree | day of the confiscation hearing
employee | person | agree | bookkeeper who raised the alarm
employee_role | role | agree | job of the one who raised the alarm
husband | outcome | agree | what became of the case against the husband
max_pen | duration | single | maximum sentence for the offence
start_pen | duration | agree | sentence before the discount for the plea
victim_1_sum | money | single | sum lost by that beneficiary
old_fine | money | single | fine imposed on the firm in an earlier matter
repaid | money | agree | money repaid by the defendant
== ARTICLE 01_albion_press.txt | Albion Press Agency | 2025-05-16
Solicitor who stole {stolen=3.4m|£3.4m} from dead clients jailed for {sentence=6y|six years}

A solicitor who stole {stolen=3.4m|£3.4 million} from the estates of dead clients has been jailed for {sentence=6y|six years}.

{defendant=Pargeter|Alison Pargeter}, {age=57|57}, took the money from {estates=28|28 estates} between {from_year=2015|2015} and {to_year=2021|2021} while she was the senior partner of {firm=Pargeter Lowe|Pargeter Lowe}, a law firm in Birmingham.

She spent it on a villa in Spain, cars, holidays and school fees, {court=Birmingham Crown Court|Birmingham Crown Court} was told on {sentence_day=2025-05-16|Friday}.

Pargeter, of Solihull, pleaded guilty in {plea_day=2025-02|February} to {counts=5|five counts} of fraud by abuse of position.

Prosecutor {prosecutor=Kershaw|Thomas Kershaw KC} said that the largest sum taken from a single estate was {biggest=640000|£640,000}. {hospice=St Alphege's|St Alphege's Hospice}, which had been left {hospice_loss=215000|£215,000} in a will, did not receive a penny.

Judge {judge=Whitcombe|Harriet Whitcombe} told her: "People trusted you at the worst time of their lives. You robbed the dead and you robbed the grieving."

The judge said that the sentence after a trial would have been {start_pen=8y|eight years}. The maximum for each offence is {max_pen=10y|10 years}.

Defending, Rohan Bannerjee said his client was deeply ashamed and had repaid {repaid=180000|£180,000}.

The fraud came to light when {employee=Goodall|Sheila Goodall}, {employee_role=bookkeeper|a bookkeeper at the firm}, reported her concerns to the regulator. The firm was shut down in {firm_closed=2021|2021} and Pargeter was struck off the roll of solicitors in 2023.

A charge of money laundering against her husband, Giles Pargeter, 60, {husband=dropped|was dropped in March}.

A confiscation hearing will be held on {confiscation=2025-09-19|September 19}.
== ARTICLE 02_west_midlands_mercury.txt | West Midlands Mercury | 2025-05-17
"She came to Dad's funeral while she was stealing from him"

By Kiran Dosanjh

Families whose inheritance was plundered by a Birmingham solicitor clapped in the public gallery as she was led away to begin {sentence=6y|a six-year} prison sentence.

{defendant=Pargeter|Alison Pargeter}, {age=57|57}, looked straight ahead as Judge {judge=Whitcombe|Harriet Whitcombe} told her on {sentence_day=2025-05-16|Friday} that she had "robbed the dead and robbed the grieving".

Peter Marlow, 63, from Harborne, lost {victim_1_sum=92000|£92,000} of the money left by his father, a retired toolmaker. "She came to Dad's funeral while she was stealing from him. She ate the sandwiches," he told the Mercury.

{court=Birmingham Crown Court|Birmingham Crown Court} heard that Pargeter stole {stolen=3.4m|£3.4 million} from {estates=28|28 estates}. It began in {from_year=2015|2015} with a loan that she meant to put back, said her barrister, and went on until {to_year=2021|2021}. She has repaid {repaid=180000|£180,000}.

Her firm, {firm=Pargeter Lowe|Pargeter Lowe}, which had offices in Edgbaston and Sutton Coldfield and employed 35 people, was founded by her late father in 1974.

{prosecutor=Kershaw|Thomas Kershaw KC}, prosecuting, said she bought a villa near Javea for {villa=485000|£485,000}, spent {cars=160000|£160,000} on cars and paid £134,000 in school fees.

{hospice=St Alphege's|St Alphege's Hospice} should have had {hospice_loss=215000|£215,000} from the will of a former patient. Its chief executive, Nadia Rahman, said the sum would have paid for three nurses for two years.

{employee=Goodall|Sheila Goodall}, the {employee_role=bookkeeper|bookkeeper} who blew the whistle, said she had noticed the same invoice numbers turning up on different files. "I was told to mind my own business, so I did the opposite," she said.

The Solicitors' Compensation Fund has so far paid {compensation=2.6m|£2.6 million} to those who lost out.

A confiscation hearing is listed for {confiscation=2025-09-19|September 19}. The case against Giles Pargeter, her husband, {husband=dropped|was discontinued in March}.
== ARTICLE 03_law_and_practice.txt | Law and Practice Weekly | 2025-05-22
Probate partner jailed over {stolen=3.4m|£3.4m} theft from estates

A former senior partner has been sentenced to {sentence=6y|six years' imprisonment} for stealing {stolen=3.4m|£3.4 million} from client estates.

{defendant=Pargeter|Alison Pargeter}, {age=57|57}, who was admitted in 1993, had admitted {counts=5|five counts} of fraud by abuse of position contrary to section 4 of the Fraud Act 2006. She was sentenced at {court=Birmingham Crown Court|Birmingham Crown Court} on {sentence_day=2025-05-16|16 May}.

Judge {judge=Whitcombe|Harriet Whitcombe} took a sentence of {start_pen=8y|eight years} as the appropriate term after trial and gave credit of 25 per cent for the pleas, which were entered in {plea_day=2025-02|February}.

The court heard that Pargeter made false bills for work that had not been done and moved money between ledgers to hide shortfalls on {estates=28|28 estates}. The largest single loss was {biggest=640000|£640,000}. With part of the proceeds she bought a villa in Spain for {villa=485000|£485,000}.

The regulator intervened in {firm=Pargeter Lowe|Pargeter Lowe} in {firm_closed=2021|2021}, after a report by a {employee_role=bookkeeper|bookkeeper}, {employee=Goodall|Sheila Goodall}. Two years earlier the firm had been fined {old_fine=15000|£15,000} over late accounts, but the reporting accountant had not identified any missing client money.

The compensation fund has received 61 claims and paid out {compensation=2.6m|£2.6 million}. It will seek to recover that sum from the defendant's assets at the confiscation hearing on {confiscation=2025-09-19|19 September}.

Detective Sergeant Yasmin Iqbal, of West Midlands Police's economic crime unit, said that the inquiry had examined more than 90,000 pages of ledgers. "It was a very simple fraud hidden in a very large amount of paper," she said.

A spokesperson for the regulator said the case was "a shocking breach of trust" and that new rules on checks of client accounts would come into force in October.
