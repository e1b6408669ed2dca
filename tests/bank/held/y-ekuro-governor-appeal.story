STORY: ekuro-governor-appeal
TOPIC: Nigerian appeal court rules on the money laundering conviction of a former governor
== SLOTS
governor | person | agree | former governor who appealed
term_new | duration | agree | sentence after the appeal
term_old | duration | agree | sentence at the trial
ruling_day | date | agree | day of the appeal ruling
ruling_place | place | single | seat of the appeal division
reader | person | conflict | justice who read the lead judgment
panel | quantity | single | justices on the panel
vote | polarity | single | panel unanimous
house | outcome | conflict | fate of the Abuja house order
laundered | money | agree | sum laundered
cut_cause | cause | agree | why the term was reduced
counts | quantity | single | counts he was convicted on
counts_left | quantity | single | counts left standing
trial_judge | person | agree | trial judge
trial_day | date | single | day of the conviction
commissioner | person | agree | convicted former finance commissioner
commissioner_term | duration | agree | sentence of the commissioner
commissioner_appeal | outcome | agree | fate of the commissioner's appeal
wife_result | outcome | agree | result for the ex-governor's wife
further | polarity | revision | governor goes to the Supreme Court
lawyer_def | person | single | lawyer of the governor
lawyer_efc | person | single | lawyer of the commission
fine | money | agree | fine on the companies
companies | quantity | agree | companies convicted
prison | place | single | where he is held
served | duration | single | time already served
health | polarity | dispute | whether he is fit for prison
other_gov | person | single | other governor, of Lamuru State
other_gov_sum | money | single | sum in the other case
other_gov_result | outcome | single | outcome of the other case
other_gov_year | date | single | year of the other ruling
third_gov | person | single | governor still on trial
third_gov_sum | money | single | sum in the third case
notice_day | date | single | date of the notice of appeal
third_gov_next | date | single | next sitting of that trial
convictions_ytd | quantity | single | convictions by the commission this year
convictions_prev | quantity | single | convictions last year
recovered | money | single | cash recovered this year
party | organisation | single | party of the governor
tenure | other | agree | years in office
== ARTICLE 01_lagos_sentinel.txt | Lagos Sentinel | 2021-09-18
{laundered=1.4bn NGN|N1.4bn} Fraud: Appeal Court Cuts Ex-Gov {governor=Adeoti|Adeoti}'s Jail Term To {term_new=10y|10 Years}

By Ngozi Umeh, Abuja and Tayo Ilori, Ado-Ilesi

The Court of Appeal sitting {ruling_place=Abuja|in Abuja} {ruling_day=2021-09-17|yesterday} affirmed the conviction of a former governor of Ekuro State, {governor=Adeoti|Chief Bamidele Adeoti}, but reduced his sentence from {term_old=14y|14} to {term_new=10y|10 years}.

In the lead judgment, read by {reader=Danlami|Justice Hauwa Danlami}, the {panel=3|three-member} panel {vote=unanimous|unanimously} held that the trial judge, {trial_judge=Okorie|Justice Chukwudi Okorie}, {cut_cause=first offence ignored|failed to consider that the appellant was a first offender}.

The anti-graft commission arraigned Adeoti, who governed the state {tenure=2007-2015|between 2007 and 2015}, for laundering {laundered=1.4bn NGN|N1.4bn} of local government funds. He was convicted {trial_day=2020-11-05|on November 5, 2020} on {counts=12|twelve counts}; {counts_left=9|nine} of them now stand.

The appellate court also {house=set aside|vacated the order by which his Maitama residence was forfeited} to the Federal Government.

The appeal of {commissioner=Balogun|Mrs Sidikat Balogun}, commissioner for finance under him, {commissioner_appeal=dismissed|failed in its entirety}. She goes on serving {commissioner_term=5y|five years}.

The FNS reports that {companies=2|two companies} tried with Adeoti were fined {fine=25m NGN|N25 million} each, while his wife {wife_result=discharged|was discharged} at the trial.

Counsel to the ex-governor, {lawyer_def=Ezekwe|Mr Obiora Ezekwe (SAN)}, told our correspondents that his client {further=undecided|would study the judgment} before taking a decision on the apex court.

In {other_gov_year=2019|2019}, the same division {other_gov_result=quashed|quashed the conviction} of {other_gov=Sambo|Alhaji Garba Sambo}, former governor of Lamuru State, in a {other_gov_sum=860m NGN|N860m} case.
== ARTICLE 02_news_agency.txt | Federal News Service | 2021-09-17
Appeal Court upholds ex-governor's conviction, trims sentence

Abuja, Sept. 17, 2021 (FNS) The Court of Appeal {ruling_day=2021-09-17|on Friday} upheld the conviction of a former Governor of Ekuro, {governor=Adeoti|Bamidele Adeoti}, for money laundering.

The court, however, substituted {term_new=10y|a 10-year term} for {term_old=14y|the 14 years} handed down by the Federal High Court.

Delivering judgment, {reader=Bassey|Justice Edet Bassey} said the lower court had {cut_cause=first offence ignored|closed its eyes to the clean record} of the defendant.

He {house=upheld|left undisturbed the forfeiture of the defendant's house} in Maitama, Abuja, holding that it was bought with proceeds of crime.

FNS reports that {companies=2|two companies} tried with Adeoti were fined {fine=25m NGN|N25 million} each, while his wife {wife_result=discharged|was discharged} at the trial.

The former governor, who was in office {tenure=2007-2015|for eight years up to May 2015} under the {party=People's Reform Party|People's Reform Party}, is at {prison=Kuje|Kuje custodial centre}, where he has spent {served=10 months|ten months}.

Mr {lawyer_efc=Haruna|Suleiman Haruna} represented the commission. (FNS)

Edited by: Grace Yakubu / Felix Ade
== ARTICLE 03_graft_monitor.txt | Graft Monitor newsletter | 2021-09-27
Week in court, no. 38

**Adeoti.** The ex-governor of Ekuro {further=yes|has filed at the Supreme Court}. His notice, dated {notice_day=2021-09-23|Thursday}, attacks the finding that {laundered=1.4bn NGN|N1.4 billion} passed through his companies. It also seeks bail: his doctors say {health=unfit|he cannot survive another year inside}. The correctional service {health=fit|says he plays table tennis}. Readers will recall that {trial_judge=Okorie|Okorie J} gave him {term_old=14y|fourteen years} and that on appeal he got off with {term_new=10y|ten}.

**Balogun.** His finance commissioner, {commissioner=Balogun|Sidikat Balogun}, whose appeal {commissioner_appeal=dismissed|was thrown out} the same day, has not filed. Her sentence: {commissioner_term=5y|5 years}.

**Tarfa.** {third_gov=Tarfa|Ibrahim Tarfa}, once governor of Gwarin, is still on trial over {third_gov_sum=3.1bn NGN|a N3.1 billion} airport. The next sitting is {third_gov_next=2021-12-06|on 6 December}.

**Numbers.** The commission says it won {convictions_ytd=1502|1,502 convictions} from January to August; it was {convictions_prev=976|976} in the whole of last year. Cash recovered: {recovered=9.7bn NGN|N9.7 billion}.

Graft Monitor is funded by readers. To unsubscribe, reply STOP.
