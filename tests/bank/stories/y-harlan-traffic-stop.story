STORY: harlan-traffic-stop
TOPIC: an Ohio officer charged over a fatal traffic stop, from first report to mistrial
== SLOTS
victim | person | agree | driver shot dead
victim_age | quantity | agree | age of the driver
officer | person | agree | officer who fired
officer_age | quantity | single | age of the officer
stop_day | date | agree | day of the stop
stop_reason | cause | agree | why the car was stopped
uni_chief | person | single | chief of the campus police
mistrial_day | date | single | day of the mistrial
bail_day | date | single | day bail is to be set
similar_year | date | single | year of the Kentucky shooting
stop_place | place | single | where the stop was
shots | quantity | agree | shots fired
dragged | polarity | dispute | whether the officer was dragged by the car
status | outcome | revision | standing of the officer in the force
charge_day | date | agree | day of the indictment
charge | other | agree | main charge
second_charge | other | single | second charge
bail | money | single | bail set
prosecutor | person | agree | county prosecutor
prosecutor_new | person | single | prosecutor elected later
camera | duration | single | length of the video
officer_years | duration | single | time in the force
jury_days | duration | single | time the jury deliberated
jury_split | other | single | last vote of the jury
trial_result | outcome | agree | how the first trial ended
judge | person | single | judge
retrial | polarity | single | prosecutor to try again
settlement | money | agree | settlement with the family
settlement_when | date | single | when the settlement was reached
settlement_tuition | quantity | single | children with free tuition
prior_victim | person | single | man shot by the same force in 2014
prior_day | date | single | day of that shooting
prior_result | outcome | single | result of that case
prior_payment | money | single | settlement of that case
other_officer | person | agree | officer who backed the account
other_charged | polarity | agree | second officer not charged
crowd | quantity | single | people at a vigil
arrests_crowd | quantity | single | arrests after the mistrial
life_max | duration | single | least term for murder
stops_share | quantity | single | share of Black drivers in campus stops
stops_share_prev | quantity | single | share of Black drivers two years before
similar_officer | person | single | officer in a Kentucky case
similar_result | outcome | single | result of the Kentucky retrial
similar_split | other | single | vote at the first Kentucky trial
defence_lawyer | person | single | defence lawyer
== ARTICLE 01_harlan_tribune.txt | Harlan Tribune | 2015-07-21
University police officer kills driver in Eastgate traffic stop

By Cody Brandt, cbrandt@harlantribune.example

HARLAN, Ohio - A Harlan State University officer shot and killed a motorist {stop_day=2015-07-19|Sunday evening} after pulling him over {stop_reason=brake light|for a dead brake light}, authorities said.

{victim=Tate|Marcus Tate}, {victim_age=39|39}, a father of six, was hit in the head by {shots=1|a single round}. He died at the scene, {stop_place=Larch and Pomeroy|Larch and Pomeroy streets}, about half a mile from campus.

Chief {uni_chief=Epps|Lorraine Epps} said Officer {officer=Kessel|Ryan Kessel}, {officer_age=27|27}, reported that he {dragged=yes|was being dragged} by Tate's car when he fired. A second officer, {other_officer=Lindqvist|Phil Lindqvist}, told investigators he had seen it. Kessel, who has {officer_years=4 years|four years} on the job, is {status=paid leave|on paid leave}.

About {crowd=150|150 people} gathered Monday night with candles.

It is the second deadly shooting by the department. On {prior_day=2014-03-08|March 8, 2014}, officers killed {prior_victim=Osei|Kwabena Osei}, a student in a mental health crisis. A grand jury {prior_result=no indictment|declined to indict} anyone; the school later paid his parents {prior_payment=750000 USD|$750,000}.
== ARTICLE 02_national_net.txt | National News Network | 2015-07-30
'I call it murder': Officer indicted in Ohio driver's death

(NNN) A grand jury in Harlan County on {charge_day=2015-07-29|Wednesday} indicted a campus police officer {charge=murder|on a murder charge} in the death of an unarmed Black man during a traffic stop. {officer=Kessel|Kessel} also faces a count of {second_charge=voluntary manslaughter|voluntary manslaughter}. He turned himself in; the university {status=fired|dismissed him within the hour}.

If convicted of the top count he would serve {life_max=15 years|no less than 15 years}.

Prosecutor {prosecutor=Dunleavy|Joe Dunleavy} played reporters {camera=28 minutes|28 minutes of video} from the officer's chest. "{dragged=no|Nobody was pulling this officer anywhere}," Dunleavy said. "The car sat still until {victim=Tate|Mr. Tate} was dead."

The stop on {stop_day=2015-07-19|July 19} began over {stop_reason=brake light|a burned-out bulb at the rear}. {shots=1|One shot} ended it, less than two minutes later.

{other_officer=Lindqvist|Officer Lindqvist}, whose statement backed that of his colleague, {other_charged=no|will not be charged}, Dunleavy said; he told the grand jury he had not actually seen it.

Defense attorney {defence_lawyer=Rourke|Stella Rourke} said her client "feared for his life." Bail will be set {bail_day=2015-07-30|Thursday}.

NNN's Tia Bloom contributed to this report.
== ARTICLE 03_buckeye_public.txt | Buckeye Public Radio | 2016-11-13
{trial_result=mistrial|Mistrial} In Harlan Police Shooting; Prosecutor {retrial=yes|Will Try Again}

Published November 13, 2016 at 9:02 AM EST

The murder trial of former campus police officer {officer=Kessel|Ryan Kessel} {trial_result=mistrial|ended without a verdict} {mistrial_day=2016-11-12|Saturday}. After {jury_days=25 hours|25 hours} behind closed doors, jurors told Judge {judge=Adeyemi-Ross|Megan Adeyemi-Ross} they {trial_result=mistrial|were hopelessly deadlocked}. {prosecutor=Dunleavy|Dunleavy} says the last vote was {jury_split=8-4|8 to 4 to convict on the lesser count}. He {retrial=yes|will seek a new trial}.

Kessel shot {victim=Tate|Marcus Tate}, who was {victim_age=39|39 years old}, in the summer of 2015. On the stand he wept and repeated that his arm {dragged=yes|was caught in the wheel} and that he was being pulled along.

{arrests_crowd=3|Three people} were arrested at a march downtown. The crowd was otherwise calm.

Some reforms have been made. The university hired a monitor, whose figures show that {stops_share=47%|47 percent} of drivers stopped by campus officers this year were Black, against {stops_share_prev=62%|62 percent} in 2014.

In {settlement_when=2016-01|January} the school agreed to pay the Tates {settlement=3.6m USD|$3.6 million}.
== ARTICLE 04_the_docket.txt | The Docket blog | 2016-11-16
Three things to know before Kessel II

1. Who tries it? Not {prosecutor=Dunleavy|Dunleavy}, who did not run for another term last week and leaves in January. The voters picked {prosecutor_new=Vance-Ortiz|Carla Vance-Ortiz}, who has not said what she'd do.

2. What's on the table? The same {charge=murder|murder} count that the grand jury returned on {charge_day=2015-07-29|July 29 of last year}, and manslaughter. Some want it swapped for reckless homicide. Bond stays at {bail=1m USD|$1 million}, which he posted.

3. Will it be the same evidence? Mostly. {other_officer=Lindqvist|The colleague who first vouched for him}, {other_charged=no|never charged himself}, would testify once more. What the panel won't hear, after {trial_result=mistrial|the hung jury}, is that the family has been paid {settlement=3.6m USD|more than $3.5 million}, plus free tuition for {settlement_tuition=6|all six kids}.

And the odds? Ask Kentucky. Officer {similar_officer=Dwyer|Brent Dwyer} shot a man through a windshield in Paxton in {similar_year=2011|2011}; the first jury split {similar_split=10-2|10 to 2} for guilt, and the second {similar_result=acquitted|acquitted him} in an afternoon.

The Docket is written by lawyers but isn't legal advice.
