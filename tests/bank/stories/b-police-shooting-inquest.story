STORY: b-police-shooting-inquest
TOPIC: an inquest opens into the death of a man shot by police in a New Zealand sawmill town
== SLOTS
deceased | person | agree | man who was shot
deceased_age | quantity | agree | age of the man who was shot
deceased_job | role | conflict | trade of the man who was shot
street | place | agree | where he was shot
town | place | agree | town of the shooting
shooting_day | date | variant | day of the shooting
first_call | time | conflict | time of the first call to 111
shots | quantity | agree | shots fired by the officer
hits | quantity | single | shots that struck
distance | quantity | variant | distance between officer and man
taser | polarity | conflict | whether a Taser was fired before the gun
ipca | outcome | conflict | what the Independent Police Conduct Authority found
ipca_date | date | single | when the authority reported
warning | order | dispute | whether a warning was shouted before the first shot
weapon | other | agree | what the man was holding
coroner | person | agree | coroner
family_counsel | person | agree | lawyer for the family
police_counsel | person | agree | lawyer for the police
mother | person | agree | mother of the dead man
neighbour | person | agree | neighbour who gave evidence
hearing_start | date | agree | first day of the inquest
hearing_length | duration | agree | time set down for the inquest
witnesses | quantity | single | witnesses on the list
officer_service | duration | agree | service of Officer A at the time
officer_status | outcome | single | what Officer A does now
dog_unit | duration | agree | how far off the dog team was
meth | polarity | single | whether drugs were found in the blood
children | quantity | agree | children he left
ambulance_wait | duration | single | time before ambulance staff reached him
shootings_decade | quantity | single | fatal police shootings in the past decade
armed_callouts | quantity | single | armed call-outs in the district last year
court_place | place | single | building where the inquest is held
funeral_crowd | quantity | single | people at the tangi
bail_2021 | date | single | earlier police call to the same address
== ARTICLE 01_southern_press_agency.txt | Southern Press Agency | 2024-09-09
Inquest told {warning=none before|no warning} came before police shot man

A mother told a coroner on {hearing_start=2024-09-09|Monday} that her son had been shot {warning=none before|without being told to drop} {weapon=tyre lever|the tyre lever} he was carrying.

{deceased=Hohepa Tawhara|Hohepa Tawhara}, a {deceased_age=34|34-year-old} {deceased_job=saw doctor|saw doctor} and {children=3|father of three}, died on the footpath of {street=Miro St|Miro Street} in {town=Kaitahi|Kaitahi} on {shooting_day=2023-02-14|14 February last year}. An officer, who cannot be named and is known at the hearing as Officer A, fired {shots=4|four rounds} from a Bushmaster rifle.

Opening the inquest, {coroner=Sutherland|Coroner Anneke Sutherland} said it was not a trial. She would not be deciding who was to blame, she said, but how and why a life had ended.

A 111 call was received at {first_call=22:41|10.41pm} from a neighbour who reported a man smashing car windows. Two constables were sent. They were {distance=7 m|about seven metres} from Tawhara when the rifle was discharged.

{police_counsel=Prebble|Dougal Prebble}, for the police, said evidence would be given that {warning=before|the words "armed police" had been called out at least twice} first. {mother=Ngaire Tawhara|Ngaire Tawhara}, who watched from a ranch slider, disagreed. "{warning=none before|Not one word came out of them till he was on the ground}," she said.

The hearing is set down for {hearing_length=2 weeks|two weeks} and {witnesses=29|29 witnesses} are to be called.
== ARTICLE 02_tv_eastern_web.txt | Eastern TV (website) | 2024-09-10
'He fixed my mower that morning': neighbour tells of night {town=Kaitahi|Kaitahi} man was shot

* Inquest into the death of {deceased=Hohepa Tawhara|Hohepa Tawhara} in its second day
* Police watchdog {ipca=justified|cleared the officer} {ipca_date=2024-03|in March}
* Family wants body cameras for frontline staff

A retired shearer who dialled emergency services on the night has told the inquest he wishes he had walked over the road instead.

{neighbour=Les Cropper|Les Cropper}, of {street=Miro St|Miro Street}, said he made the call at {first_call=22:41|nineteen minutes to eleven} after hearing glass break. "I just wanted somebody to come and settle him down. He fixed my mower that morning."

Under questioning by {family_counsel=Marama Pohatu|Marama Pohatu}, who acts for the whānau, he said he saw two officers get out of a ute. One had a yellow device in his hand. "{taser=yes|The wires went out and they caught on his coat}," Mr Cropper said. "He sort of shook, and kept walking."

{shots=4|Four shots} followed, he said, from {distance=7 m|the length of a decent lounge}.

Mr Tawhara, {deceased_age=34|34}, had worked as a {deceased_job=saw doctor|saw doctor}, sharpening blades at the mill, since he left school. A toxicologist said there was alcohol in his blood but {meth=no|no trace of methamphetamine}. It took {ambulance_wait=26 min|26 minutes} for a paramedic to be let through the cordon, the court heard.

Officer A, who had {officer_service=14 months|14 months' service} on the night, is to give evidence on Thursday from behind a screen. He has since {officer_status=left police|left the police} and lives overseas.

A dog handler, who would have been able to bring the man down without a firearm, was {dog_unit=9 min|nine minutes away}.
== ARTICLE 03_kaitahi_valley_weekly.txt | Kaitahi Valley Weekly | 2024-09-12
Whole town holds its breath

The {court_place=Memorial Hall|Memorial Hall} has seen badminton, weddings and the odd wake. This week the badminton lines are under a carpet and {coroner=Sutherland|the coroner} sits where the band goes.

On the left, behind a photo in a pāua frame, are the Tawharas. On the right are people from Wellington with wheeled suitcases. In between is a box of tissues and {mother=Ngaire Tawhara|Ngaire}, who has not missed a minute.

We were told plenty on day one, {hearing_start=2024-09-09|Monday}, and some of it we knew. We knew that {deceased=Hohepa Tawhara|Hohepa} was holding {weapon=tyre lever|a tyre lever} and that he was a long way down a bottle. We knew him as the mill's {deceased_job=forklift driver|forklift driver}, who could turn a load of framing on a dinner plate. We knew {children=3|his three kids} were asleep two doors along. What many of us had not heard was the recording. {neighbour=Les Cropper|Les Cropper}'s voice, clear as you like, is stamped {first_call=22:14|14 minutes past ten}: "Just send one of the local boys."

No local boys were on. The pair who came were from the coast, and the younger had been out of the college {officer_service=14 months|a year and two months}.

{police_counsel=Prebble|Mr Prebble}, the man from the Crown, took the hall through it kindly enough. The constable had a can of pepper spray, which blew back. His mate's {taser=no|Taser stayed in its holster throughout}. That left the rifle. From {distance=7 m|23 feet}, {shots=4|four times}; {hits=3|three found their mark}.

Outside, over mousetraps and tea, somebody said the cops had been to that house before, {bail_2021=2021-06|in June 2021}, and it ended with a cuppa.

There were {funeral_crowd=900|900} at the tangi. It is expected the hearing will run {hearing_length=2 weeks|a fortnight}, and the hall committee asks that those who want badminton use the school.
== ARTICLE 04_the_long_bench_blog.txt | The Long Bench (legal affairs blog) | 2024-09-15
What a coroner can and can't do about {town=Kaitahi|Kaitahi}

I sat through the first week of the inquest that opened on {hearing_start=2024-09-09|9 September}. Some notes for those who could not.

First, what it is about. {shooting_day=2023-02-14|Valentine's Day 2023}, a mill town, a drunk man with {weapon=tyre lever|a wheel brace off his own ute, properly a tyre lever}, two officers with a rifle between them. Back-up with a dog was {dog_unit=9 min|less than ten minutes up the road, nine to be exact}.

Second, what has gone before. The Independent Police Conduct Authority has already looked at this one and {ipca=unjustified|held that the use of lethal force could not be justified}. No charge was laid. That leaves the family, through {family_counsel=Marama Pohatu|Ms Pohatu}, hoping for recommendations, which is the strongest medicine in {coroner=Sutherland|Ms Sutherland}'s cabinet.

Third, the nub. Did anyone shout? According to the Crown {warning=before|a challenge came before the trigger was pulled}. {mother=Ngaire Tawhara|The mother} says {warning=none before|there was silence until afterwards}. Both may be honest. Gunfire does odd things to memory.

Some numbers, since people ask. New Zealand police have shot dead {shootings_decade=17|seventeen people} in ten years. In this district alone there were {armed_callouts=212|212 armed call-outs} in the twelve months to June, the bulk of them ending with nobody hurt. I would like more of those to be written up. We learn a great deal about the nights that go wrong and nothing about the others.

Officer A's own account I leave for another post; it deserves to be read in full.
