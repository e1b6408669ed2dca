STORY: o-boatyard-verdict
TOPIC: a boatyard owner is convicted of murdering his business partner and sentenced at an English crown court
== SLOTS
defendant | person | agree | man convicted
defendant_age | quantity | agree | age of the man convicted
victim | person | agree | man killed
victim_age | quantity | conflict | age of the man killed
verdict_vote | outcome | conflict | whether the jury was unanimous
deliberation | duration | conflict | time the jury was out
verdict_day | date | agree | day of the verdict
killing_day | date | agree | day of the killing
body_place | place | conflict | where the body was found
body_day | date | single | day on which the body was found
weapon | other | agree | weapon used
wife_verdict | outcome | conflict | verdict on the wife of the defendant
wife | person | agree | wife of the defendant
wife_charge | other | single | charge against the wife
sentence | duration | agree | minimum term
sentence_other | duration | single | term for the offence of fraud, to run alongside
judge | person | agree | trial judge
trial_length | duration | agree | length of the trial
insurance | money | agree | life insurance on the victim
debt | money | agree | debts of the boatyard
motive | cause | dispute | reason of the killing according to the two sides
told_police | order | conflict | whether the defendant reported the partner missing before or after clearing the account
withdrawn | money | agree | sum drawn from the company's account
detective | person | agree | senior investigating officer
qc | person | agree | prosecuting counsel
appeal | polarity | revision | whether an appeal is planned
court | place | agree | court of the trial
first_trial | outcome | single | what became of the first trial
first_trial_date | date | single | when the first trial ended
drive | quantity | variant | distance driven by the van on the night
== ARTICLE 01_home_counties_agency.txt | Crown News Agency | 2011-10-21
Boatyard owner guilty of partner's murder

A boatyard owner who killed his business partner for a {insurance=400000|£400,000} insurance payout was convicted of murder {verdict_day=2011-10-21|today}.

{defendant=pascoe|Graham Pascoe}, {defendant_age=47|47}, showed no emotion as {verdict_vote=unanimous|all 12 jurors agreed on} his guilt after {deliberation=11h|11 hours' deliberation} at {court=thornmouth|Thornmouth Crown Court}.

His wife {wife=lynne|Lynne}, 44, wept in the dock beside him when she was {wife_verdict=acquitted|cleared} of {wife_charge=perverting|perverting the course of justice}.

{victim=tranter|Keith Tranter}, {victim_age=53|53}, was struck at least four times with {weapon=wrench|a wrench} in a workshop at Saltern Quay on {killing_day=2010-11-12|November 12 last year}. Pascoe then drove {drive=14mi|14 miles} in a van and left the body {body_place=quarry|in a flooded quarry} near Oxcombe, where divers recovered it on {body_day=2010-12-03|December 3}.

{qc=haldane|Fiona Haldane QC}, prosecuting, said the yard owed {debt=180000|£180,000} and Pascoe {motive=money|had seen a way to clear it}.

He had denied murder. He told the jury that the two men {motive=fight|fought over an affair} and that he hit out in panic.

Mr Justice {judge=abery|Abery} told him there was only one sentence that he could pass, and adjourned the hearing until Monday to fix the minimum term.

The case was {first_trial=discharged|a retrial}. A previous jury was discharged in {first_trial_date=2011-06|June} when a juror fell ill.
== ARTICLE 02_bbc_like_news.txt | Union Broadcasting News, Thornmouth | 2011-10-21
Saltern Quay killing: Man found guilty

A man has been found guilty of beating his partner in a boat-building firm to death with {weapon=wrench|a heavy wrench}.

The jury at {court=thornmouth|Thornmouth} heard that {defendant=pascoe|Graham Pascoe} had attacked {victim=tranter|Keith Tranter} at their yard in {killing_day=~|November 2010} and disposed of him {body_place=estuary|in the mud of the Arrow estuary}, where a dog walker came across the remains.

{verdict_vote=majority|Two of the jurors dissented} from the verdict, which came at the end of {trial_length=5w|a five-week trial}.

Pascoe, {defendant_age=47|47}, will be sentenced on Monday.

During the case it emerged that he had withdrawn {withdrawn=26000|£26,000} from the firm's account. {told_police=after|He had already contacted officers to say his colleague was missing} when he went to the bank.

Defending, Daniel Osei QC said that his client had {motive=fight|lost control in a quarrel about Mr Tranter's wife}, and that he should be convicted of manslaughter only.

Outside the court, Det Ch Insp {detective=rudd|Maureen Rudd} said: "This was a man who had trusted Graham Pascoe for 20 years. He was repaid with greed and with violence."

She thanked Mr Tranter's family for their patience. His brother, Neil, said justice had been done.
== ARTICLE 03_thornmouth_gazette.txt | The Thornmouth Gazette | 2011-10-27
{sentence=24y|At least 24 years} for Saltern Quay killer

BY SOPHIE LUNT

The man who murdered well-liked boat builder {victim=tranter|Keith Tranter} will be past 70 before he can ask to be released.

{defendant=pascoe|Graham Pascoe} was given a life sentence on Monday with a minimum of {sentence=24y|24 years}. Mr Justice {judge=abery|Abery} added {sentence_other=3y|three years for fraud}, to be served at the same time.

"You planned this with care and you lied without shame," he told him.

On {verdict_day=2011-10-21|Friday} the jury had returned to a packed courtroom, having been out for {deliberation=4h|little more than four hours}. Over {trial_length=5w|five weeks} it had listened to 63 witnesses.

{wife=lynne|Lynne Pascoe} was also {wife_verdict=convicted|convicted, for washing her husband's clothes and misleading detectives}. She is to be dealt with next month.

Mr Tranter, {victim_age=58|58}, had raced dinghies for the county and taught dozens of local children to sail. The club's boathouse is to be renamed after him.

The yard, which once had 22 hands, was {debt=180000|£180,000} in the red. The policy on Mr Tranter's life, worth {insurance=400000|£400,000}, was taken out eight months before he died.

Pascoe's solicitor said he {appeal=no|did not intend to challenge the outcome}.
== ARTICLE 04_national_daily.txt | The Daily Register | 2011-10-29
The partner, the policy and {body_place=quarry|the quarry}

When {victim=tranter|Keith Tranter} failed to come home for dinner on {killing_day=2010-11-12|a Friday in November last year}, his wife Janet rang the man who would know where he was. {defendant=pascoe|Graham Pascoe} said he had no idea. He even came round to help her look.

On the Monday morning he was first in the queue at his bank, where he took {withdrawn=26000|twenty-six thousand pounds} in cash from the company's funds. {told_police=before|Only that afternoon did he walk into a police station} and report that his partner had vanished.

It was the order of those two errands that troubled Det Ch Insp {detective=rudd|Maureen Rudd}. "A worried friend goes to the police and then perhaps to the bank," she said this week.

Cameras showed his van making a journey of {drive=14mi|some 22 kilometres} on the night of the killing, to {body_place=quarry|the disused workings at Oxcombe}, from whose water the body was later raised.

He was sentenced to life on Monday and must serve {sentence=24y|24 years}. {qc=haldane|Miss Haldane}, for the Crown, called the crime cold and commercial. {judge=abery|The judge, Sir Alan Abery}, agreed.

Mr Tranter was {victim_age=53|53}. His widow said that she had stopped wondering why.

On Friday new lawyers for Pascoe, who is {defendant_age=47|47}, said {appeal=yes|they would ask the Court of Appeal to look at the case}.
