STORY: c-lokoja-verdict
TOPIC: a former Nigerian state commissioner is sentenced for the theft of school money
== SLOTS
accused | person | agree | the convicted man
office | role | conflict | office the convicted man held
age | quantity | single | age of the convicted man
judge | person | agree | judge who read the verdict
court | organisation | agree | court that tried the case
verdict_day | date | agree | day of the verdict
counts | quantity | agree | counts of the charge
guilty | quantity | agree | counts on which he was convicted
acquitted | quantity | single | counts on which he was cleared
term | duration | conflict | prison term
term_asked | duration | single | prison term the prosecution asked for
fine | money | agree | fine
fine_option | polarity | dispute | whether the fine may be paid in place of prison
stolen | money | variant | money diverted
recovered | money | single | money recovered by the agency so far
house_price | money | single | price of the house bought with the money
house_place | place | agree | district of the house bought with the money
house_fate | outcome | agree | what happens to the house
schools | quantity | conflict | schools that were to be repaired with the money
schools_done | quantity | single | schools that were repaired
prosecutor | person | agree | counsel for the prosecution
defender | person | agree | counsel for the defence
appeal | polarity | conflict | whether the defence will appeal
arraigned | date | agree | when he was first brought to court
trial_length | duration | single | length of the trial
witnesses | quantity | agree | witnesses of the prosecution
witnesses_def | quantity | single | witnesses of the defence
coaccused | person | agree | second defendant
co_result | outcome | conflict | what became of the second defendant
firm | organisation | agree | firm through which the money went
agency | organisation | agree | agency that prosecuted
years_office | duration | single | time in office
governor | person | single | governor who appointed him
prison | place | single | prison he was taken to
quote_desk | person | agree | who said children wrote on the floor
bail | money | single | bail set at the start
adjourned | quantity | single | number of adjournments
crowd | time | single | hour at which the hall was full
co_bank | organisation | single | bank of the second defendant
benches | quantity | single | benches that were to be bought
health | polarity | single | whether the defence asked for mercy for his health
sermon | person | single | cleric who visited him
== ARTICLE 01_confluence_guardian.txt | Confluence Guardian | 2025-06-25
Ex-commissioner bags {term=7y|seven years} for {stolen=1.31bn ngn|N1.31bn} school fraud

A {court=federal high court lokoja|Federal High Court sitting in Lokoja} {verdict_day=2025-06-24|on Tuesday} sentenced a former {office=education commissioner|Commissioner for Education}, {accused=achimugu|Dr Simeon Achimugu}, to {term=7y|seven years' imprisonment} for diverting money meant for the rehabilitation of {schools=146|146 primary schools}.

Delivering judgment, {judge=nwankwo-bello|Justice Hadiza Nwankwo-Bello} held that the {agency=efcc|Economic and Financial Crimes Commission} proved {guilty=9|nine} of the {counts=14|14 counts} beyond reasonable doubt. On {acquitted=5|the other five} the defendant was discharged.

The court further imposed {fine=50m ngn|a fine of N50m} and ordered that a duplex in {house_place=gwarinpa|Gwarinpa, Abuja}, {house_fate=forfeited|be forfeited} to the Federal Government.

The second defendant, {coaccused=omeiza|Mrs Ruth Omeiza}, a bank relationship manager, {co_result=freed|was discharged and acquitted}.

Counsel to the EFCC, {prosecutor=ezeakor|Ikenna Ezeakor, SAN}, called {witnesses=17|17 witnesses}; {witnesses_def=4|four} testified for the defence. He had prayed for {term_asked=12y|twelve years}.

In a judgment that took close to three hours to read, the court travelled through the paper trail again: award letters with the same typing error, completion certificates dated before the contracts, and a school in Dekina whose "new" roof was photographed in another state. My lord described the defence, that the money was spent on "security and stomach infrastructure", as an insult to arithmetic.

In his allocutus counsel {health=yes|pleaded with the court to consider his client's failing health}, a medical report in hand. It was noted that the convict had climbed the steps unaided.

Reacting, the convict's lawyer, {defender=audu|Musa Audu}, told reporters his client {appeal=yes|would head for the Court of Appeal} "before the week runs out".

{accused=achimugu|Achimugu} was {arraigned=2021-03|arraigned in March 2021} and granted bail of {bail=200m ngn|N200m}.
== ARTICLE 02_efcc_press.txt | EFCC Media and Publicity (press release) | 2025-06-24
{court=federal high court lokoja|Lokoja court} jails former Commissioner over {stolen=1.31bn ngn|N1.31 billion}

The {agency=efcc|Commission} today secured the conviction of one {accused=achimugu|Simeon Achimugu}, sometime {office=education commissioner|Honourable Commissioner for Education} in Kogi State, before {judge=nwankwo-bello|Hon. Justice Nwankwo-Bello}.

Facts before the court had it that between 2016 and 2019 the sum of {stolen=1.31bn ngn|N1,310,400,000} was moved through {firm=zuma crest|Zuma Crest Ventures Limited}, a company in which the defendant's in-law is sole signatory, and that out of it a property was acquired in {house_place=gwarinpa|Gwarinpa} for {house_price=185m ngn|N185 million}.

Prosecution counsel {prosecutor=ezeakor|Ezeakor} led evidence through {witnesses=17|seventeen witnesses}. The defendant was found guilty on {guilty=9|Counts 1 to 6, 8, 11 and 12}. He was sentenced to {term=7y|7 years} on each, to run concurrently, and {fine=50m ngn|N50 million fine}. The {fine_option=no|fine is in addition to, and not in lieu of}, the custodial term, the Commission wishes to state.

So far {recovered=410m ngn|N410 million} has been recovered. The property {house_fate=forfeited|stands forfeited}.
== ARTICLE 03_pointblank_naija.txt | PointBlank Naija (online tabloid) | 2025-06-25
TEARS IN COURT as 'Mr Chalkboard' gets {term=9y|NINE YEARS}!!!

By {crowd=08:00|8am} you could not find where to put your leg in that courtroom. Women from three villages came with their broken school benches. When my lord said the number, one of them shouted "{term=9y|Nine}! Let him count it on the blackboard!"

Na so the mighty don fall. Even {sermon=pastor akoh|Pastor Emmanuel Akoh}, who prayed with him every first Sunday, sat at the back and looked at his shoes. For {years_office=4y|four good years} this man was the big boss of {office=works commissioner|Works} in the cabinet of {governor=ogbeide|Governor Felix Ogbeide}, and {schools=164|one hundred and sixty-four schools} waited for roof. Only {schools_done=11|eleven} saw any paint.

"Our children wrote on the floor," {quote_desk=attah|head teacher Comfort Attah}, one of the {witnesses=17|17 people} who testified against him, told PointBlank.

{accused=achimugu|Oga Simeon} was driven off to {prison=koton karfe|Koton Karfe} in a black Hilux. His lawyer, {defender=audu|Barrister Audu}, shocked everybody: {appeal=no|no appeal}, he said, "my client bows to the law".

And {coaccused=omeiza|the bank madam, Ruth Omeiza}? {co_result=freed|She danced out of the place}, {co_result=freed|free as air}.

Some people are saying oga {fine_option=yes|can just pay} {fine=50m ngn|fifty million naira} and go home. {fine_option=yes|One of his in-laws swore it} for us.
== ARTICLE 04_ledger_and_law_africa.txt | Ledger & Law Africa (Q&A) | 2025-07-02
The Achimugu judgment, explained

Q. What exactly was decided last week?
That {accused=achimugu|a former Kogi official} is guilty on {guilty=9|nine heads} of a {counts=14|fourteen-count} indictment brought by {agency=efcc|Nigeria's anti-graft agency}. {verdict_day=2025-06-24|24 June} was the date of the ruling.

Q. How did the scheme work?
Contracts went to {firm=zuma crest|Zuma Crest}, which had no employees. {stolen=1.31bn ngn|About 1.3 billion naira} (some $850,000 at present rates) left the account within days of arriving.

Q. How long did this take?
{trial_length=4y3m|Four years and three months}, with {adjourned=37|37 adjournments}. He entered his plea {arraigned=2021-03|in the spring of 2021}.

Q. What moved the court most?
A teacher, {quote_desk=attah|Mrs Attah}, who said pupils {quote_desk=attah|had written on the floor}. {judge=nwankwo-bello|The judge} quoted her twice.

Q. And the banker in the dock with him?
{coaccused=omeiza|Ruth Omeiza}, who kept the company's account at {co_bank=niger delta trust|Niger Delta Trust Bank}, {co_result=suspended|was given six months, suspended}, for failing to report the transfers. She had told the court that she "saw the alerts like everybody sees rain".

Q. Will the children get anything?
The order says that the house is to be auctioned and the proceeds paid into the account of the basic education board. Lawyers doubt that it will happen soon. A government which forfeits a house does not yet have a buyer, and a board which gets money does not yet have a carpenter. Of the {benches=23000|23,000 benches} that figured in the plan, nobody could tell the court where even one stood.

Q. His age?
{age=61|61}.

Q. Is it over?
Hardly. {defender=audu|Mr Audu} {appeal=yes|lodged a notice of appeal} on Friday. Until it is heard the house in {house_place=gwarinpa|northern Abuja} {house_fate=forfeited|belongs to the state}.
