STORY: c-dunmore-trial
TOPIC: the trial of a former pupil for a shooting at a high school in Iowa
== SLOTS
accused | person | agree | the accused
accused_age | quantity | agree | age of the accused at the trial
age_then | quantity | single | age of the accused at the shooting
school | name | agree | school of the shooting
town | place | agree | town of the school
shot_day | date | conflict | day of the shooting
shot_time | time | single | hour of the first shot
killed | quantity | agree | people killed
wounded | quantity | agree | people wounded
rounds | quantity | agree | shots fired
verdict_day | date | agree | day of the verdict
verdict | outcome | agree | verdict
plea | outcome | single | plea of the accused
jury | quantity | agree | jurors
jury_women | quantity | single | women on the jury
deliberation | duration | conflict | time for which the jury deliberated
judge | person | agree | judge
prosecutor | person | agree | county attorney
prosecutor_office | role | conflict | office of the prosecutor
defender | person | agree | lawyer of the accused
witness | person | agree | teacher who testified
witness_office | role | agree | subject of the teacher
victim | person | agree | pupil who was killed
victim_two | person | single | other person who was killed
victim_age | quantity | single | age of the pupil
quote_door | person | conflict | who said the door was the only thing in the world
sentence_day | date | agree | day of sentencing
sentence_max | duration | agree | longest sentence possible
gun_owner | person | single | owner of the weapon
gun_trial | polarity | dispute | whether the gun's owner should be charged
insanity | cause | dispute | whether the accused was ill at the time
expert | person | single | expert for the defence
days | quantity | single | days of the trial
witnesses | quantity | variant | witnesses heard
change_venue | place | agree | county to which the trial was moved
cost | money | single | money spent on new doors
lawsuit | money | single | sum claimed by families
minutes | duration | agree | time from first shot to arrest
memorial | date | single | anniversary service
sheriff | person | single | sheriff
appeal | polarity | agree | whether the defense will appeal
families_there | quantity | single | relatives in the gallery
offer | duration | single | term offered in a plea deal
offer_outcome | outcome | conflict | what became of the plea deal
== ARTICLE 01_corn_belt_press.txt | Corn Belt Press Association | 2024-10-12
Jury: {verdict=guilty|guilty on all counts} in {school=dunmore high|Dunmore High} shooting

WATERLOO, Iowa. {accused=strand|Caleb Strand}, {accused_age=20|20}, was {verdict=guilty|convicted of murder} {verdict_day=2024-10-11|Friday} in the {killed=2|two} deaths at {school=dunmore high|Dunmore High School}, ending a trial moved to {change_venue=black hawk|Black Hawk County} because nobody in {town=dunmore|Dunmore} could be found who had not heard of him.

{jury=12|Twelve jurors}, {jury_women=7|seven of them women}, needed {deliberation=9h|nine hours}. Strand, who had {plea=not guilty|pleaded not guilty by reason of insanity}, looked at the table.

Fired on {shot_day=2023-03-14|March 14, 2023}, {rounds=31|31 rounds} killed junior {victim=novotny|Hannah Novotny}, {victim_age=16|16}, and custodian {victim_two=bixby|Earl Bixby}. {wounded=5|Five} were wounded.

"It was the longest wait of my life, behind a door. {quote_door=kearney|That door was the only thing in the world}," {witness=kearney|Maureen Kearney}, a {witness_office=biology|biology teacher}, had told jurors.

Judge {judge=abernethy|Ruth Abernethy} set sentencing for {sentence_day=2024-12-06|December 6}. The law provides for {sentence_max=life|life without parole}. {prosecutor_office=county attorney|Hollis County Attorney} {prosecutor=mcgrane|Theodore McGrane} thanked the jury.
== ARTICLE 02_dunmore_gazette.txt | The Dunmore Gazette | 2024-10-17
What we carried out of that building

It took him {minutes=11m|eleven minutes}, from the first shot, at {shot_time=09:52|8 minutes to ten}, to the moment when Sheriff {sheriff=vander ploeg|Dale Vander Ploeg} had him on the floor by the trophy case. {days=18|Eighteen days} of trial have now taken apart each of the {minutes=11m|eleven}.

We heard {witnesses=64|64 people} on the stand. We heard a doctor, {expert=lindqvist-rao|Maya Lindqvist-Rao}, say that {insanity=ill|he no longer knew whom he was shooting}; we heard {prosecutor_office=assistant attorney general|Assistant State Attorney General} {prosecutor=mcgrane|McGrane} answer that {insanity=sane|he had picked his spots}. {accused=strand|Strand} was {age_then=18|eighteen} then. On {shot_day=2023-03-15|the day itself, Wednesday March 15}, he had skipped first period.

Most of us drove the seventy miles each way, in car pools that had been put together at the feed store. The gallery had room for {families_there=34|thirty-four relatives} and the rest of the town sat in an overflow room with a loudspeaker, where, by some mistake, the coffee was free. People who had not spoken since a fight over a drainage ditch in 2009 shared a bench. It should not take this.

Once, in April, it had looked as if there would be no trial at all. {offer=50y|Fifty years} were on the table. {offer_outcome=state withdrew|The State took the offer back} when the Bixby family wrote a letter.

The jury talked for {deliberation=9h|nine hours}, and ate two dinners.

The father of {victim=novotny|Hannah Novotny} has not missed a session. "{quote_door=novotny father|For those minutes that door was the only thing in the world}," {quote_door=novotny father|he} told the jury on the third day. Her friends held it.

The district has put {cost=410000 usd|$410,000} into new doors. The service of remembrance will be on {memorial=2025-03-14|March 14}.
== ARTICLE 03_lakes_public_radio.txt | Lakes Public Radio (transcript) | 2024-10-12
HOST: A jury in Iowa has found {accused_age=20|a 20-year-old} {verdict=guilty|guilty of first-degree murder}. At {school=dunmore high|Dunmore High} he shot {killed=2|two people} dead and hurt {wounded=5|five others}. Our reporter Ines Falk was there. Ines?

FALK: It came just before lunch on {verdict_day=2024-10-11|Friday}. {deliberation=19h|Nineteen hours} is how long these jurors had been behind closed doors, after {witnesses=64|more than 60 witnesses}.

HOST: What swayed them?

FALK: Probably {witness=kearney|the biology teacher, Maureen Kearney}. {witness=kearney|She} held a classroom door shut with a belt while {rounds=31|thirty-one bullets} flew. And of course {judge=abernethy|Judge Abernethy's} instructions on insanity.

HOST: And the defense?

FALK: Attorney {defender=okafor-bell|Grace Okafor-Bell} said her client is very ill. She'll ask for mercy {sentence_day=2024-12-06|on the sixth of December}. He faces {sentence_max=life|the rest of his life in prison}.

HOST: This could have been avoided, couldn't it? There was talk of a deal.

FALK: There was, this spring. {offer_outcome=accused refused|Strand turned it down himself}, I'm told, against the advice of his own side. He said he wanted to explain. And then when the day came he didn't take the stand.

HOST: And will there be {appeal=yes|an appeal}?

FALK: {appeal=yes|Yes}, she said so on the courthouse steps, with the wind taking half of it.

HOST: What of the gun?

FALK: It belonged to an uncle, {gun_owner=roy strand|Roy Strand}. {gun_trial=yes|The families want him charged.} {gun_trial=no|The county says no law allows it.} They've also sued for {lawsuit=22m usd|22 million dollars}.
== ARTICLE 04_plains_and_law.txt | Plains & Law (legal weblog) | 2024-10-20
Five notes on State v. {accused=strand|Strand}

1. Venue. Moved from {town=dunmore|Dunmore} to {change_venue=black hawk|Black Hawk}, properly so.
2. The {jury=12|twelve}. They were all from farm families, says counsel for the defendant, {defender=okafor-bell|Ms. Okafor-Bell}. Is that a cross-section?
3. Time. {minutes=11m|Eleven minutes}, {rounds=31|31 shots}. The State's whole theory lived on a stopwatch.
4. Speaking role. {prosecutor=mcgrane|Mr. McGrane}, as {prosecutor_office=county attorney|county attorney}, tried the case himself, which few do in a county of 9,000.
5. Outcome. {verdict=guilty|Guilty}, as almost everyone expected. The insanity defense prevails in fewer than one case in a hundred nationwide.

Counsel {appeal=yes|will take it up}, she says, on the instructions about mental illness, which she had asked the judge to shorten. I would not bet the farm.

{witness=kearney|Ms. Kearney}, who {witness_office=biology|teaches biology}, gave the best sentence of the proceedings: "{quote_door=kearney|The door was the only thing in the world}."
