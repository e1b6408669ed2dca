STORY: kriel-extradition
TOPIC: Portugal extradites a South African pension fund executive to Johannesburg
== SLOTS
ruling_day | date | agree | day of the final Portuguese ruling
accused | person | agree | man extradited
accused_age | quantity | agree | age of the man
ruling | outcome | agree | the ruling of the highest court
ruling_court | organisation | agree | court that gave the ruling
arrest_date | date | agree | month in which he was arrested in Portugal
arrest_place | place | agree | town of the arrest
fund | organisation | agree | pension fund that he ran
members | quantity | variant | members of the fund
missing | money | dispute | sum missing, as the liquidator and the defence say
liquidator | person | agree | liquidator of the fund
minister | person | agree | South African justice minister
flight | date | revision | day of the handover flight, planned Tuesday, then made Wednesday night
left_sa | date | agree | year and month in which he left South Africa
counts | quantity | agree | charges he faces
unit | organisation | agree | police unit that leads the inquiry
passport | other | agree | second passport he held
jail_claim | other | agree | argument about prison conditions
assurance | other | agree | cell assurance South Africa gave
co_accused | person | agree | former finance director who has pleaded guilty
== ARTICLE 01_highveld_times.txt | Highveld Times | 2018-07-19
Pension boss {accused=Deon Kriel|Kriel} {ruling=dismissed|loses last appeal} in Lisbon

{accused=Deon Kriel|Deon Kriel}, the executive accused of emptying the retirement savings of mine and quarry workers, is to be flown home within days after Portugal's highest judges {ruling=dismissed|threw out his final appeal} on {ruling_day=2018-07-19|Thursday}.

A panel of three at the {ruling_court=Supreme Court of Justice|Supreme Court of Justice} ruled that there was no obstacle in law to surrendering the {accused_age=58|58-year-old}, who has been held at a prison outside the Portuguese capital since his arrest in {arrest_date=2017-11|November} at a rented villa in {arrest_place=Cascais|Cascais}.

Justice Minister {minister=Nomvula Sithebe|Nomvula Sithebe} told reporters in Cape Town that officers of {unit=Hawks|the Hawks}, the priority crimes directorate, would collect him and that he was {flight=2018-07-24|expected on a flight on Tuesday}. "{members=51000|Fifty-one thousand people} were told that their money was safe," she said. "They are entitled to see him in a South African dock."

Kriel faces {counts=74|74 counts} of fraud, theft, money laundering and contraventions of the Pension Funds Act. The state alleges that between 2008 and 2014 he and others moved contributions from the {fund=Umbono Provident Fund|Umbono Provident Fund} into property companies that they secretly owned, among them a golf estate near George where 12 of a planned 190 villas were ever built.

{liquidator=Zanele Khoza|Zanele Khoza}, the fund's liquidator, puts the hole at {missing=1.9bn|R1.9 billion}. She told Highveld Times that she had traced R410 million of it to accounts in Mauritius, Jersey and Dubai, and that legal costs so far stood at R63 million.

The union that represents most of the members, the National Quarry and Allied Workers, welcomed the news with caution. Its general secretary, Lefu Mokoena, recalled that the first court date in the matter had been set for 2015. "We have buried 2,300 of our members since the payments stopped," he said. "Some of them were buried on credit."

Kriel, once a provincial cricketer, {left_sa=2015-02|left the country in February 2015}, nine days before a warrant was issued. He travelled on {passport=Maltese|a Maltese passport}, which he had obtained two years earlier under that country's investor programme. He spent time in Mauritius and in Malta itself before he was picked up.

His lawyers had contended that {jail_claim=overcrowding|overcrowding in South African jails} amounted to inhuman treatment, and produced a report showing that Johannesburg's remand centre was at 233 percent of capacity in 2016. Pretoria replied with {assurance=single cell|a written guarantee of a single cell} and access to a cardiologist.

The case has been an embarrassment to the Financial Services Board, the regulator that was replaced in April by a new conduct authority. An inquiry by retired judge Ebrahim Adams found in 2016 that inspectors had visited the fund's head office in Braamfontein four times without asking for a bank statement.

{co_accused=Ruan Botes|Ruan Botes}, the former finance director, pleaded guilty last year and was given a 15-year sentence, a third of it suspended. He is to be the state's main witness.

Trading in the shares of Tarlton Properties, which bought three of the buildings at issue, was down 6 percent at the close on the JSE.
== ARTICLE 02_tagus_english_review.txt | Tagus Review | 2018-07-20
Judges clear way for extradition of South African financier

The gate of the villa on Rua das Acácias still has the broken intercom that, neighbours say, was the only sign that anybody lived there. It was here, on a wet morning in {arrest_date=2017-11|November last year}, that eight officers of the Judicial Police ended the quiet life in {arrest_place=Cascais|Cascais} of a man who gave his name as Daniel Creel and his trade as wine importer.

On {ruling_day=2018-07-19|Thursday} the story moved a step closer to its end. The {ruling_court=Supreme Court of Justice|country's top court}, in a decision that runs to 46 pages, {ruling=dismissed|rejected} the challenge brought by {accused=Deon Kriel|Deon Kriel} against an order made in April by the Lisbon Court of Appeal, and with that domestic remedies are at an end.

His counsel, Inês Falcão, said that she had asked the European Court of Human Rights that same evening for an urgent order to stop the handover. Strasbourg grants fewer than one in twenty such requests against Portugal. "My client is not afraid of a trial," Ms Falcão said. "He is afraid of a {jail_claim=overcrowding|cell built for 20 men with 50 in it}."

She also disputed the size of the affair. Her own accountants, she said, could find losses of {missing=0.6bn|at most 600 million rand}, most of them caused by falling land prices after 2009.

The judges were not persuaded on either point. They noted the {assurance=single cell|promise of individual accommodation} given by South Africa, which has joined the Council of Europe's extradition convention, and said that the value of what was lost was a question for the court of trial. They did narrow the request in one respect: two charges under exchange control rules were struck out because no equivalent offence exists here. The remainder, {counts=74|74 charges}, stand.

Lawyers see the ruling as a signal on golden passports. The defence had argued that {passport=Maltese|a Maltese citizen} enjoys the protection of the Petruhhin judgment, by which an EU state must first offer the citizen's own country the chance to prosecute. The panel held that Malta was duly asked, in January, and did not answer within the 30 days set.

Prison authorities confirmed that Kriel, {accused_age=58|aged 58}, was treated in hospital for two nights in March after chest pains. He teaches English to other inmates, according to a volunteer, and is known as o Professor.

Portugal received 61 extradition requests in 2017 from outside the EU, half of them from Brazil, and refused nine. The last surrender to South Africa, that of a cash-van robber from Durban, took place in 2011 and took four years to arrange.

An attempt to seize the furniture of the villa for unpaid rent, 11,400 euros, will be heard in September. The landlord, a retired dentist, said his tenant always paid in cash, until he was led away, and that he was an excellent cook.
== ARTICLE 03_world_dispatch_radio.txt | World Dispatch | 2018-07-27
Fugitive pension executive back in Johannesburg to face quarry workers

Some had travelled through the night by minibus from the Northern Cape, and when the convoy turned in at the magistrate's court in Randburg on Thursday morning, about 300 former quarry workers began to sing. The man they had come to see, in a navy jacket and without a tie, held a folder over his face.

{accused=Deon Kriel|Deon Kriel} landed at O.R. Tambo International Airport shortly after sunrise, handcuffed to a colonel of {unit=Hawks|the Hawks}, after an eleven-hour journey. {flight=2018-07-25|The flight had left Lisbon on Wednesday night}, a day later than arranged, because the European Court of Human Rights took until that afternoon to turn down his plea for a delay.

In a hearing that took 20 minutes, the magistrate, Theo Naicker, postponed the matter to Aug. 14 and ordered that he be held in the hospital section of the Kgosi Mampuru prison in Pretoria, where he will have {assurance=single cell|a cell to himself}, in keeping with what was promised to the Portuguese. He has not yet been asked to plead to the {counts=74|74 charges}. Prosecutors said they would oppose bail, noting that he had {left_sa=2015-02|slipped out of the country in early 2015} on {passport=Maltese|a passport from Malta}.

"There will be no special treatment here and no revenge either," the justice minister, {minister=Nomvula Sithebe|Ms. Sithebe}, said.

For the {members=51000|roughly 50,000 people} who paid into the {fund=Umbono Provident Fund|Umbono fund}, a week of headlines has brought no money. Monthly pensions of 1,400 rand on average, about $105, stopped in June 2014. Johanna Links, 66, whose husband drove a front-end loader at a dolomite quarry for 31 years and died of silicosis, said she lived on a state grant and on what her daughter sent from Kimberley. "I wanted to see if he had got thin," she said. "He is not thin."

How much is gone is likely to be fought over for years. {liquidator=Zanele Khoza|Ms. Khoza, the liquidator}, says it is {missing=1.9bn|1.9 billion rand}, about $143 million. The defense team has argued that {missing=0.6bn|the true figure is no more than a third of that}.

His new South African advocate, Barend Swart, said the defense would ask for the evidence of {co_accused=Ruan Botes|Mr. Botes, his former finance director}, to be excluded, calling him "a man who has been paid in years".

Experts say the trial, which will not begin before the middle of 2019, will test a prosecuting authority weakened by a decade of political interference. Its specialized commercial crime unit has lost 47 lawyers since 2013. In the best-known case of its kind, that of the Fidentia group, more than six years passed between the first arrest and the last conviction.

The extradition came a week after {ruling=dismissed|the dismissal of his appeal} by {ruling_court=Supreme Court of Justice|Portugal's Supreme Court}, and Portuguese diplomats were quick to point to it as proof that Lisbon is no haven. It still has no extradition treaty of its own with 19 of the 54 African states, among them Malawi and Gabon.
