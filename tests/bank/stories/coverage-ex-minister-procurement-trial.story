STORY: ex-minister-procurement-trial
TOPIC: verdict and sentence for a former Ghanaian health minister over ambulances, incubators and a villa
== SLOTS
verdict_day | date | agree | day of the verdict
defendant | person | agree | former minister on trial
age | quantity | agree | age of the former minister
post | role | agree | office that he held
tenure | duration | variant | time in that office
judge | person | agree | presiding judge
counts_guilty | quantity | agree | counts on which he was convicted
counts_total | quantity | single | counts he faced
ambulances | quantity | agree | ambulances ordered
ambulances_delivered | quantity | conflict | ambulances that arrived
ambulance_price | money | variant | sum paid for the ambulances
incubator_outcome | outcome | agree | outcome of the charge over the incubators
incubator_sum | money | agree | sum of the incubator contract
bribe | money | agree | payment made to the account of his sister-in-law
villa_price | money | agree | price of the villa
villa_place | place | conflict | where the villa is
supplier | organisation | agree | firm that sold the ambulances
businessman | person | agree | head of the supplier
businessman_verdict | outcome | agree | outcome for the head of the supplier
witness | person | agree | chief witness, former procurement officer
prosecutor | person | agree | lead prosecutor
lawyer | person | agree | defence lawyer
sentence_day | date | revision | day of the sentence, set and then held
motive | cause | dispute | the ex-minister and the prosecutor on why the case was brought
term | duration | single | sentence
custody | outcome | agree | what happened to him after the verdict
account_holder | person | agree | who held the account that was paid
account_place | place | variant | where the account was
purchase_year | date | agree | year of the ambulance purchase
trial_start | date | agree | when the trial began
== ARTICLE 01_coast_daily_chronicle.txt | Coast Daily Chronicle | 2024-06-19
Owusu-Danso convicted: court clears ex-minister on incubators, nails him on ambulances

A former Minister for Health, {defendant=Owusu-Danso|Dr Kwabena Owusu-Danso}, was on {verdict_day=2024-06-18|Tuesday} found guilty by the High Court in Accra of wilfully causing financial loss to the state, corruption and money laundering, in a judgment that took {judge=Anyidoho|Justice Efua Anyidoho} close to five hours to read.

He was convicted on {counts_guilty=7|seven} of the {counts_total=11|11 counts} on which he had stood trial since {trial_start=2022-02|February 2022}. On the remaining four, all of which arose from a contract of {incubator_sum=3.2m|US$3.2 million} for neonatal incubators, the court held that he {incubator_outcome=acquitted|had no case to answer for}, the prosecution having failed to show that the equipment was over-priced or that he had a hand in the choice of the vendor.

The heart of the case was a {purchase_year=2015|2015} purchase of {ambulances=60|sixty ambulances} from {supplier=Tarland|Tarland Automotive FZE}, a company incorporated in Sharjah only seven weeks before it was invited to tender. The state paid {ambulance_price=9.6m|US$9.6 million}, the whole of it in advance. {ambulances_delivered=22|Twenty-two vehicles} were offloaded at Tema, and of these, experts of the Standards Authority told the court, not one met the specification: the bodies were those of ordinary passenger vans, the stretchers could not be locked, and in nine there was no oxygen point.

According to the judge, the evidence of the Ministry's former procurement officer, {witness=Lamptey|Mrs Gifty Lamptey}, who said that she had been told to "stop asking for the letter of credit if you like your chair", was "direct, consistent and unshaken".

Her Ladyship found as a fact that a transfer of {bribe=540000|US$540,000} from Tarland to an account at a bank in {account_place=Lome|Lomé}, held by {account_holder=sister-in-law|a sister-in-law of the former Minister}, was "the price of his signature". From the same account came the deposit on a {villa_price=385000|$385,000} four-bedroom house at {villa_place=Aburi|Aburi} in the Eastern Region, where he had been spending weekends until the Economic and Organised Crime Office sealed it in 2021.

{businessman=Saab|Ziad Saab}, the managing director of the company and second accused, was {businessman_verdict=guilty|convicted in his absence} on three counts. A warrant for his arrest had been issued in March last year. The third accused, a former chief director, Mr Emmanuel Bediako, 66, was acquitted and discharged.

{prosecutor=Asante|The Deputy Attorney-General, Ms Adwoa Asante}, prayed the court to remand the convict; {lawyer=Quarshie|Mr Nii Quarshie}, his counsel, asked for bail on grounds of health, citing a stent fitted in 2020. The judge {custody=held|declined} and adjourned to {sentence_day=2024-06-27|June 27} for sentencing.

About 200 supporters clad in red and black had massed in front of the Law Court Complex from 7 a.m. They sang war songs and jeered at police, but dispersed in the afternoon without incident. The party's General Secretary described the judgment as "a dark day for the rule of law" and called on the rank and file to keep calm ahead of the December elections.

The case, which went through 48 sittings, was stalled for eight months when the Supreme Court had to determine whether minutes of the Public Procurement Authority could be tendered. It ruled by a four-one majority that they could.
== ARTICLE 02_world_newsline.txt | World Newsline | 2024-06-18
Ghana ex-minister found guilty in ambulance scandal

ACCRA, June 18 (WNL) — A Ghanaian court on {verdict_day=2024-06-18|Tuesday} convicted former health minister {defendant=Owusu-Danso|Kwabena Owusu-Danso} of corruption for taking a kickback on ambulances that were paid for and {ambulances_delivered=~|in large part never arrived}.

The {age=63|63-year-old}, who {post=health minister|ran the health ministry} {tenure=3y|from 2013 to 2016}, was found guilty on {counts_guilty=7|seven charges} and {incubator_outcome=acquitted|cleared of four others} concerning hospital incubators. He {custody=held|was taken into custody}.

Prosecutors said {supplier=Tarland|Tarland Automotive} moved {bribe=540000|$540,000} to {account_holder=~|a relative of the minister} in {account_place=Lome|Togo} after it won the {ambulance_price=9.6m|$9.6 million} deal.

The defence lawyer, {lawyer=Quarshie|Nii Quarshie}, said his client would appeal "as far as the law allows". Owusu-Danso has said the case was {motive=election|cooked up to keep him out of this year's election}, in which he had hoped to win a seat in parliament.

{prosecutor=Asante|Adwoa Asante}, who led the prosecution, told reporters the charges had come {motive=audit|out of an audit and nothing else}.

Ghana ranked 70th of 180 nations in a corruption index published in January.
== ARTICLE 03_the_london_sentinel.txt | The London Sentinel | 2024-06-21
The doctor, the vans and the villa: how a Ghanaian minister fell

When the first of the white vans rolled off a ship at Tema in the rainy season of {purchase_year=2015|2015}, a mechanic named Joseph Adjei was sent to drive it to the capital. He was 24. Somewhere on the motorway he switched on the siren, for the pleasure of it, and discovered that there was none.

Nine years later his story was one of the lighter moments in a judgment that has ended the career of {defendant=Owusu-Danso|Kwabena Owusu-Danso}, {age=63|63}, an Edinburgh-trained surgeon who once was spoken of as a president. The court in Accra held on {verdict_day=2024-06-18|Tuesday} that he had sold his office; he {custody=held|awaits sentence in a cell} at Nsawam, where the prison's clinic is one that he opened.

The sums are modest by the standards of the region's great scandals. {ambulance_price=9.6m|Almost $10m} was laid out for {ambulances=60|60 ambulances}, or $160,000 apiece, about double what a mission hospital in Kumasi had paid for a better model in the previous year. {ambulances_delivered=30|Only half} ever came. A payment of {bribe=540000|a little over half a million dollars} passed by way of Dubai and {account_place=Lome|Lomé} to {account_holder=sister-in-law|the wife of the minister's brother}, a hairdresser who told investigators that she took it to be a gift for a church. Some of it went on school fees in Surrey and a second-hand Range Rover. The biggest slice went towards {villa_price=385000|a $385,000 villa} by the sea at {villa_place=Ada Foah|Ada Foah}, with a jetty.

It was a civil servant who undid him. {witness=Lamptey|Gifty Lamptey}, now 57, kept copies of 214 emails on a memory stick in a bag of gari, the cassava meal that is a staple of the Ghanaian larder. Transferred to a district office in the far north in 2016, she waited for a change of government. "I am not a brave person," she said when we met. "I am a person who files."

His admirers point to another record. In {tenure=3y|three years} as {post=health minister|health minister} he saw maternal deaths fall by a fifth and stood in the mud of a cholera ward at Korle Bu at a time when other politicians stayed away. "He gave us 41 clinics," said Akosua Frimpong, a midwife in his home town. "What is a van?"

The former minister, who spoke for two hours from the dock in April, called the prosecution {motive=election|a plot to remove a candidate}; he had been chosen in a primary, by 612 votes to 388, to stand in Asante Akim East. {prosecutor=Asante|Adwoa Asante}, for the state, replied that {motive=audit|the auditor-general had raised the matter} in 2017, "when nobody was a candidate for anything".

Campaigners note that {incubator_outcome=acquitted|he walked free} of what was thought by many to be the graver affair, that of incubators bought for {incubator_sum=3.2m|$3.2m} of which a third broke down within a year. {businessman=Saab|Mr Saab}, the Lebanese-born supplier of the vans, was {businessman_verdict=guilty|found guilty too}, but from afar: he is believed to live in Cyprus. And of 19 politicians sent to trial in Ghana since 2001, according to a count by Beatrice Nartey of the Governance Centre in Accra, six have been convicted and three have served more than two years.
== ARTICLE 04_west_africa_report.txt | West Africa Report | 2024-07-05
Seven years for Ghana's {defendant=Owusu-Danso|Owusu-Danso}, and a by-election nobody wanted

Accra — It took {judge=Anyidoho|Efua Anyidoho} only 18 minutes on {sentence_day=2024-07-03|Wednesday} to pronounce what half the country had been waiting for. The former {post=health minister|health minister} is to serve {term=7y|seven years} with hard labour and to pay back $4.1 million, failing which he will serve three more. The hearing had been postponed from the week before, when the prisoner was taken to the military hospital with chest pains.

The judge went below the ten years that {prosecutor=Asante|Adwoa Asante} had sought. She cited his age, {age=63|63}, and a lack of previous convictions, but said that a surgeon "knew better than any of us what happens in the minutes when help does not come". No evidence was led at the trial of any patient who had died for want of an ambulance, though the union of emergency technicians says that in 2016 Ghana had one working vehicle for every 530,000 people.

The sentences on the {counts_guilty=7|seven counts} run together. The longest, for corruption, concerns the {bribe=540000|$540,000} from {supplier=Tarland|Tarland}; the shortest, of two years, is for lying in his declaration of assets, where he left out the {villa_place=Aburi|Aburi} house. It will be forfeited, as will two cars. {businessman=Saab|Ziad Saab}, the company's boss, who {businessman_verdict=guilty|was convicted along with him} but has never set foot in the court, was given five years. An extradition request to Nicosia has gone unanswered since last autumn.

{lawyer=Quarshie|Nii Quarshie} filed a notice of appeal within the hour. It contends that {witness=Lamptey|Lamptey}, the star witness, was herself a party to the purchase, having countersigned two of the vouchers, and that the judge was wrong to treat the {ambulances_delivered=22|22 ambulances that did arrive} as being worth nothing. The Court of Appeal is unlikely to sit on it before the legal vacation begins on 1 August. A request for bail may be heard sooner.

Politics will not wait. The party must find someone else for the constituency by the time nominations close on 13 September; two of those he beat in the primary have already printed posters. There is a complication close to home. His younger brother, Yaw Owusu-Danso, whose {account_holder=sister-in-law|wife's account} received the money, resigned on Monday as the member of parliament for Bosome North, and the commission has set 20 August as polling day there. He won with 54 per cent of the vote in 2020 and 61 per cent four years earlier.

Neither has been charged. The brother said that he had known nothing about the account. His wife gave evidence for the state and was promised immunity under an agreement reached in May 2022, three months after {trial_start=2022-02|the trial had opened}.

A telephone poll by the firm Sahel Pulse, of 1,450 adults last weekend, found that 58 per cent thought the verdict just and 23 per cent did not. Asked whether they expected a politician of the present government to be tried in the same manner one day, 71 per cent said no.

The government has troubles of its own. Its finance ministry is under scrutiny over $11.3 million in fees to a consultancy for the debt restructuring, and a deputy minister stepped down in May after she was found with cash at the airport. "Everyone here can count," said Nana Yaw Sarpong, a taxi driver at Kaneshie. "We count theirs, they count ours."
