STORY: z-abducted-doctors
TOPIC: two doctors are kidnapped on a road in the Niger Delta and freed ten days later
== SLOTS
taken_day | date | agree | day of the abduction
doctor1 | person | agree | the surgeon who was taken
doctor1_age | quantity | single | age of the surgeon
doctor2 | person | agree | the paediatrician who was taken
driver | person | agree | their driver
driver_fate | outcome | conflict | what happened to the driver
gunmen | quantity | single | kidnappers who stopped the car
road | place | agree | road on which they were seized
freed_day | date | conflict | day of their release
freed_place | place | conflict | where the doctors were found after release
days_held | duration | single | time in captivity
ransom_asked | money | agree | ransom first demanded
ransom_paid | money | dispute | ransom paid, as the family and the police tell it
ransom_count | quantity | single | times the kidnappers phoned
spokesman | person | agree | police spokesman
commissioner | person | agree | commissioner of police
arrested | quantity | single | suspects held
guns | quantity | single | rifles recovered
nma_chair | person | agree | state chairman of the doctors' association
strike_length | duration | agree | warning strike of the doctors
strike_start | date | single | start of the warning strike
strike_suspended | other | single | the strike was called off
strike_threat | other | single | an indefinite strike was threatened
doctors_taken_year | quantity | agree | doctors abducted in the state since January
earlier_doctor | person | single | doctor abducted in March
earlier_held | duration | single | how long that doctor was held
earlier_ransom | money | single | ransom said to have been paid for that doctor
monarch | person | agree | traditional ruler kidnapped in April
monarch_fate | outcome | single | what became of the ruler
hospital | organisation | agree | hospital where the doctors work
family_speaker | person | agree | relative who spoke for the family
soldiers | polarity | single | soldiers took part in the operation
jtf_helicopter | quantity | single | helicopters in the search
bill | other | single | bill on kidnapping pending in the assembly
penalty | duration | single | prison term under the present law
== ARTICLE 01_creek_tribune.txt | Creek Tribune | 2016-05-14
Gunmen Abduct Two Doctors In Delta Coast State, Demand {ransom_asked=60m ngn|N60m}

By Tamunoemi Briggs, Opuama

Armed men have whisked away two consultants of {hospital=Opuama Specialist Hospital|the Opuama Specialist Hospital} along {road=Opuama-Elele Creek Road|the Opuama-Elele Creek Road}.

The victims are {doctor1=Wokocha|Dr. Ibinabo Wokocha}, a {doctor1_age=52|52-year-old} surgeon, and {doctor2=Adesanya|Dr. Folake Adesanya}, who heads the children's ward. They were on their way back from an outreach on {taken_day=2016-05-12|Thursday} when {gunmen=7|seven gunmen} in a Sienna bus blocked their Hilux.

Their driver, {driver=Nwala|Sunday Nwala}, {driver_fate=escaped|jumped into the bush and got away} with a cut on his arm, a nurse who saw him at the police station told our correspondent.

The abductors got in touch with the family of the surgeon on Friday and asked for {ransom_asked=60m ngn|N60m}, it was learnt.

The Police Public Relations Officer, {spokesman=Ikpeme|DSP Grace Ikpeme}, confirmed the incident but said she was not aware of any demand. "The Commissioner of Police, {commissioner=Dambatta|Mr. Sani Dambatta}, has ordered a manhunt," she said.

The state chairman of the Nigerian Medical Union, {nma_chair=Ekeke|Dr. Obinna Ekeke}, said the two brought to {doctors_taken_year=9|nine} the number of his colleagues seized in the state since January. In March, {earlier_doctor=Jumbo|Dr. Alabo Jumbo} spent {earlier_held=16 days|16 days} with his captors and was reportedly let go for {earlier_ransom=5m ngn|N5m}. A traditional ruler, {monarch=Eze Nnadi|Eze Lucky Nnadi}, who was seized at a burial in April, {monarch_fate=still held|has not been found}.
== ARTICLE 02_nma_release.txt | Nigerian Medical Union, Delta Coast branch (press statement) | 2016-05-17
NIGERIAN MEDICAL UNION, DELTA COAST STATE BRANCH
PRESS STATEMENT

After an emergency meeting last night, congress resolved as follows:

1. That all doctors in the state, public and private, withdraw their services for {strike_length=72h|72 hours}, starting from midnight on {strike_start=2016-05-18|Wednesday, 18 May}.

2. That government and the security agencies secure the release, unhurt, of {doctor1=Wokocha|Dr Ibinabo Wokocha} and {doctor2=Adesanya|Dr Folake Adesanya}, held since {taken_day=2016-05-12|12 May}.

3. That the union condoles with the wife and four children of {driver=Nwala|Mr Sunday Nwala}, the hospital driver, {driver_fate=killed|who was shot dead} as he tried to turn the vehicle round.

4. That should nothing be heard by the end of the action, {strike_threat=indefinite|an indefinite strike will follow}.

Congress notes with pain that {doctors_taken_year=9|nine} doctors have suffered the same fate in this state this year. We urge the House of Assembly to pass {bill=life for kidnapping|the bill that would punish kidnapping with life imprisonment}; at present the maximum is {penalty=20y|20 years}.

Signed:
{nma_chair=Ekeke|Dr Obinna Ekeke}, Chairman
Dr Preye Amachree, Secretary
== ARTICLE 03_federal_mail.txt | Federal Mail | 2016-05-24
Kidnapped Doctors Regain Freedom In Delta Coast

Two doctors abducted in Delta Coast State have been reunited with their families after {days_held=10 days|10 days} in the mangroves.

{doctor2=Adesanya|Adesanya}, a paediatrician, and her colleague {doctor1=Wokocha|Wokocha} were let go on {freed_day=2016-05-22|Sunday} evening and picked up by a patrol at {freed_place=Omudele Junction|Omudele Junction}, weak but unharmed.

The police said no kobo changed hands. "{ransom_paid=none|No ransom was paid}. It was the pressure of our men," said the command's spokesperson, {spokesman=Ikpeme|Grace Ikpeme}, who added that {arrested=4|four suspects} were in custody and {guns=3|three AK-47 rifles} had been recovered.

But {family_speaker=Wokocha Jr|Tonye Wokocha}, the surgeon's younger brother, told Federal Mail by telephone that {ransom_paid=12m ngn|N12m was dropped} near a jetty on Saturday afternoon. The gang had started at {ransom_asked=60m ngn|N60m} and rang {ransom_count=21|21 times}, he said.

The doctors' union has {strike_suspended=yes|called off its industrial action}, which kept out-patient clinics shut for {strike_length=72h|three days} last week.

*The Federal Mail does not publish details of the movements of security personnel.
== ARTICLE 04_delta_voices.txt | Delta Voices (blog) | 2016-05-23
They are back! Thanksgiving at {hospital=Opuama Specialist Hospital|Opuama Specialist}

There was dancing in the car park of {hospital=Opuama Specialist Hospital|Opuama Specialist} this morning. Our mummy in the children's ward, {doctor2=Adesanya|Dr. Adesanya}, and {doctor1=Wokocha|Dr. Wokocha} are alive.

I spoke with {family_speaker=Wokocha Jr|Tonye}, the surgeon's brother, who hardly slept since the day they were snatched on {road=Opuama-Elele Creek Road|the Elele Creek road}. He told me the two of them trekked for hours after the boys released them on {freed_day=2016-05-21|Saturday night}, and that it was women going to farm who met them by the cassava mill in {freed_place=Egbelu|Egbelu village} and gave them water.

The commissioner, {commissioner=Dambatta|CP Sani Dambatta}, who came with cameras, said {soldiers=no|no soldiers were involved} and that {jtf_helicopter=1|one helicopter} had been flown over the creeks all week. He did not take questions.

What of {monarch=Eze Nnadi|Eze Nnadi}? What of the two oyibo engineers? Let us not stop at thanksgiving.

Posted in: Community, Health - 41 comments
