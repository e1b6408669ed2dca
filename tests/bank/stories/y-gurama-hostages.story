STORY: gurama-hostages
TOPIC: engineers and workers kidnapped at a dam site in north-eastern Nigeria, and how the last of them came free
== SLOTS
taken_day | date | agree | day of the kidnapping
taken_time | time | single | hour of the kidnapping
taken_place | place | agree | site at which they were seized
taken_total | quantity | agree | people seized
foreigners | quantity | agree | foreigners among them
locals | quantity | agree | Nigerians among them
gunmen | quantity | single | attackers
guard_dead | quantity | agree | guards killed in the attack
company | organisation | agree | employer of the hostages
captive | quantity | agree | hostages still held to the end
locals_freed_day | date | single | day on which the Nigerian workers were freed
early_freed | person | conflict | foreigner let go before the others
early_reason | cause | agree | why he was let go
freed_day | date | agree | day on which the last hostages came free
freed_place | place | conflict | where they came free
freed_how | outcome | conflict | raid or hand-over
captivity_days | duration | single | length of the captivity in days
ransom_paid | polarity | dispute | whether a ransom was paid
ransom_asked | money | agree | ransom asked for
ransom_first | money | single | ransom first asked for
foreman | person | agree | the Portuguese site manager
foreman_age | quantity | agree | his age
foreman_lost | quantity | single | weight he lost
geologist | person | agree | the Greek geologist
surveyor | person | single | the Portuguese surveyor
captors_dead | quantity | single | captors killed in the raid
minister_pt | person | single | Portuguese foreign minister
police_chief | person | agree | state police commissioner
army_spokesman | person | single | army spokesman
suspects | quantity | single | people arrested
earlier_place | place | single | place of the kidnapping of the year before
earlier_taken | quantity | single | people taken in the kidnapping of the year before
earlier_dead | quantity | single | hostages who died in the kidnapping of the year before
italian_month | date | single | month of another hostage's return
italian_ransom | money | single | ransom said to have been paid for him
dam_mw | quantity | single | planned output of the dam
dam_workers | quantity | agree | people who worked on the site
work_resume | date | single | when work is to go on
work_stopped | outcome | single | what the company did with the site
proof_video | date | single | date on the video of the hostages
group_claim | polarity | single | whether an armed group claimed the kidnapping
== ARTICLE 01_savannah_sun.txt | Savannah Sun | 2013-01-20
Gunmen Abduct {taken_total=7|Seven} At Taraba Dam Site

By Ishaya Danladi, Jalingo
Posted on January 20, 2013

Unknown gunmen have abducted {taken_total=7|seven persons}, among them {foreigners=3|three expatriates}, from the {taken_place=gurama|Gurama} dam project in Taraba State.

The hoodlums, numbering {gunmen=15|about 15}, stormed the camp of {company=montalvo obras|Montalvo Obras Nigeria Ltd} at {taken_place=gurama|Gurama} {taken_day=2013-01-18|on Friday} at about {taken_time=21:00|9pm}. {guard_dead=2|Two mobile policemen} on guard were shot dead.

The State Commissioner of Police, {police_chief=ogunwale|Mr. Festus Ogunwale}, who confirmed the incident, gave the names of the expatriates as {foreman=saraiva|Duarte Saraiva}, {foreman_age=58|58}, the site manager, and {surveyor=teles|Rui Teles}, a surveyor, both Portuguese, and {geologist=vardas|Nikos Vardas}, a Greek geologist. The other {locals=4|four} are Nigerians. He said that no group {group_claim=no|had claimed responsibility}.

It will be recalled that in February last year {earlier_taken=5|five workers} of a quarry were kidnapped at {earlier_place=lau bridge|Lau Bridge}. {earlier_dead=1|One of them} died in the hands of his abductors.

The {dam_mw=40 MW|40-megawatt} dam, on which {dam_workers=600|600 people} are employed, should have been commissioned in 2014.

Related: Fuel queues return to Jalingo
== ARTICLE 02_gulf_wire.txt | Gulf & Atlantic Wire | 2013-02-12
{captive=2|Last two hostages} from Nigerian dam freed after {freed_how=raid|raid}

ABUJA, Feb 12 (GAW) - Troops {freed_how=raid|stormed a farm compound and freed} the {captive=2|last two} of a group of workers seized at a dam in northeast Nigeria {freed_day=2013-02-12|on Tuesday}, killing {captors_dead=2|a pair of the captors}.

{foreman=saraiva|Duarte Saraiva} and {geologist=vardas|Nikos Vardas} walked out unhurt at dawn near the town of {freed_place=numan|Numan}, in Adamawa state, army spokesman Colonel {army_spokesman=eze|Chidi Eze} told reporters. {suspects=4|Four suspects} are in custody.

A third foreigner, {early_freed=teles|Rui Teles}, had been put on a bus by the gang in January {early_reason=malaria|because he had malaria}. All {locals=4|four Nigerian staff} were let go {locals_freed_day=2013-01-21|on Jan. 21}.

Eze said {ransom_paid=no|no money changed hands}. The kidnappers had asked for {ransom_asked=80m naira|80 million naira} ($510,000).

Kidnapping for cash is common in Nigeria. In {italian_month=2012-12|December} an Italian engineer taken off a ship near Bonny came home after, according to local media, {italian_ransom=30m naira|30 million naira} had been handed over.
== ARTICLE 03_tejo_diario.txt | Diario do Tejo, English desk | 2013-02-13
"I counted goats": Saraiva on his way home

By Teresa Pimenta
LISBON, 13.02.2013, 18h27

"In the morning I counted goats and in the evening I counted them again, and if the number was the same it had been a good day." So {foreman=saraiva|Duarte Saraiva}, {foreman_age=58|58}, summed up {captivity_days=25d|25 days} in the hands of kidnappers when he telephoned his sister in Abrantes, an hour after getting out {freed_day=2013-02-12|yesterday}. He has lost {foreman_lost=11 kg|eleven kilos}.

The end came {freed_how=handed over|without a struggle}. A man in a white cap drove {captive=2|the pair} to a mission hospital on the outskirts of {freed_place=jalingo|Jalingo}, told them to ring the bell, and went off to his breakfast.

What did it cost? The foreign minister, {minister_pt=quintela|Leonor Quintela}, says that {ransom_paid=no|Portugal did not pay} and does not pay. An employee of {company=montalvo obras|Montalvo Obras}, who asked not to be named, is of another mind: {ransom_paid=yes|"Of course we paid,"} though far less than the {ransom_asked=80m naira|80 million naira} demanded. The figure named at first had been {ransom_first=200m naira|200 million}.

With the site manager came {geologist=vardas|Vardas}, the Greek. The last sign of life from them was a video dated {proof_video=2013-01-30|30 January}. They were by then alone: {early_freed=teles|Rui Teles}, shivering with {early_reason=malaria|malaria}, had been sent back.

The company {work_stopped=closed|has closed the site at} {taken_place=gurama|Gurama} and flown out its Portuguese staff.

Keep reading: the other Abrantes, a photo report
== ARTICLE 04_savannah_sun_column.txt | Savannah Sun | 2013-02-17
Sunday Column: After Gurama

With Hauwa Bello-Kyari

Let us thank God that {captive=2|two men} are sleeping in their own beds. Let us then ask why {taken_total=7|seven} could be marched out of a camp of {dam_workers=600|six hundred} {taken_day=2013-01-18|on a Friday night in January}, with nobody but {guard_dead=2|two policemen}, God rest them, to stand in the way.

I was in Jalingo when the Greek, {early_freed=vardas|Vardas}, stumbled out of the night bus two weeks ahead of his friends, {early_reason=malaria|burning with malaria}. He was too weak to say his name. The {locals=4|four Nigerians} who had come home before him have been asked so many questions that one has gone back to his village. The police treat them as suspects! Commissioner {police_chief=ogunwale|Ogunwale} should be ashamed.

And what do we hear from the company? That it might resume work {work_resume=2014-01|next January}, God and insurers permitting. Of {foreigners=3|three foreigners} the whole world has read. Of our own sons I have not seen one photograph.

Text only: send your views, with full name and town.
