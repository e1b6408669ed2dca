STORY: q-horsforth-lodger-verdict
TOPIC: a lodger is found guilty at Leeds Crown Court of murdering his landlady, a retired teacher
== SLOTS
verdict | outcome | agree | what the jury found on the murder charge
verdict_day | date | agree | day of the verdict
majority | outcome | conflict | whether the murder verdict was unanimous or by a majority
deliberation | duration | agree | time the jury deliberated
trial_len | duration | agree | length of the trial
defendant | person | agree | the man convicted
defendant_age | quantity | agree | age of the defendant
victim | person | agree | the woman killed
victim_age | quantity | conflict | age of the victim when she died
victim_job | role | agree | former job of the victim
wounds | quantity | agree | stab wounds
found_day | date | agree | day on which the body was found
killed_day | date | agree | day on which she was killed
finder | role | conflict | who found the body
stolen | money | agree | money taken from her account
debts | money | single | gambling debts of the defendant
moved_in | date | agree | month in which he moved in
judge | person | agree | trial judge
sentence_day | date | agree | day of sentence
detective | person | agree | detective who led the inquiry
prosecutor | person | agree | prosecuting counsel
daughter | person | agree | daughter of the victim
fraud_plea | outcome | agree | what he did about the fraud charge
daughter_age | quantity | single | age of the daughter
previous | quantity | single | earlier convictions
prev_jail | duration | single | an earlier prison term
prev_jail_year | date | single | year of the earlier prison term
arrest_place | place | agree | where he was arrested
arrest_day | date | agree | day of his arrest
house_value | money | single | value of the house
== ARTICLE 01_national_agency.txt | UK News Agency | 2025-06-12
Lodger {verdict=guilty|guilty} of murdering retired {victim_job=teacher|teacher} in her home

A lodger who stabbed a retired {victim_job=teacher|teacher} to death in her kitchen and then emptied her bank account has been {verdict=guilty|found guilty} of murder.

{defendant=Dunmore|Craig Dunmore}, {defendant_age=38|38}, killed {victim=Ellershaw|Margaret Ellershaw}, {victim_age=71|71}, at the house they shared in Horsforth, Leeds, on {killed_day=2024-11-06|November 6} last year.

A jury at Leeds Crown Court convicted him on {verdict_day=2025-06-12|Thursday} {majority=unanimous|by a unanimous verdict} after deliberating for {deliberation=11h|11 hours}.

The {trial_len=3w|three-week} trial heard that Mrs Ellershaw was stabbed {wounds=14|14 times}. Her body was found by {finder=neighbour|a neighbour} on {found_day=2024-11-09|November 9}, a Saturday.

Between those dates Dunmore made 19 cash machine withdrawals and online payments which took a total of {stolen=6200|£6,200} from her account, prosecutor {prosecutor=Amin|Farah Amin KC} told the jury. Most of it went to betting websites.

Dunmore had {fraud_plea=admitted|admitted fraud} at an earlier hearing but denied murder. He claimed that he had come home to find Mrs Ellershaw already dead and had panicked.

He was arrested at {arrest_place=Preston station|Preston railway station} on {arrest_day=2024-11-10|November 10} with her bank card in his wallet.

The judge, {judge=Hallworth|Mrs Justice Hallworth}, told him that there was only one sentence she could pass, and that it was for her to decide the minimum term. She remanded him in custody to be sentenced on {sentence_day=2025-07-04|July 4}.

Speaking outside court, {detective=Brearley|Detective Chief Inspector Owen Brearley}, of the major inquiry team, said: "Margaret Ellershaw gave this man a home when he had nowhere else to go. He repaid her with extreme violence and then went on spending her money as if nothing had happened."

He said 46 officers and staff had worked on the investigation.

Dunmore, wearing a grey suit, shook his head as the foreman gave the verdict. Members of Mrs Ellershaw's family wept in the public gallery.

He had moved into the house in {moved_in=2024-03|March 2024} after answering an advertisement in a shop window.
== ARTICLE 02_aire_valley_gazette.txt | Aire Valley Gazette | 2025-06-13
"She saw good in everyone": daughter's tribute after Horsforth killer is {verdict=guilty|convicted}

By Philippa Stott at Leeds Crown Court

The daughter of a much-loved Horsforth {victim_job=teacher|teacher} has spoken of her family's loss after her mother's lodger was {verdict=guilty|found guilty} of murder.

{victim=Ellershaw|Margaret Ellershaw}, {victim_age=71|71}, who taught at Broadgate Primary School for 31 years, was stabbed {wounds=14|14 times} in the kitchen of her home in Newlay Rise on {killed_day=2024-11-06|November 6, 2024}.

{defendant=Dunmore|Craig Dunmore}, {defendant_age=38|38}, was convicted {verdict_day=2025-06-12|yesterday} at the end of a {trial_len=3w|three-week} trial. The jury of seven women and five men reached its decision {majority=majority|by a majority of ten to two}, having been out for {deliberation=11h|11 hours}.

"Mum saw good in everyone, and that is why she opened her door to him," said {daughter=Tranter|Ruth Tranter}, {daughter_age=44|44}. "We have lost the heart of our family."

The court was told that Mrs Ellershaw, a widow, charged Dunmore £85 a week and often cooked for him. He had lived there since {moved_in=2024-03|March last year}.

Her body was discovered on {found_day=2024-11-09|Saturday, November 9}, by {finder=daughter|Mrs Tranter herself}, who had become worried when her calls were not answered and let herself in with a spare key.

Dunmore's barrister, Simon Oyelaran KC, had told the jury there was no forensic evidence to put the knife in his client's hand.

But {prosecutor=Amin|Farah Amin KC}, prosecuting, said that blood matching Mrs Ellershaw's was found on the sole of his left trainer. She said he owed {debts=17000|about £17,000} to bookmakers and friends.

The jury was not told that Dunmore had {previous=9|nine previous convictions} for 15 offences. He was jailed for {prev_jail=18m|18 months} in {prev_jail_year=2017|2017} for stealing from an employer in Bradford.

{judge=Hallworth|Mrs Justice Hallworth} thanked the jurors and excused them from further service for ten years. Sentencing will take place on {sentence_day=2025-07-04|Friday, July 4}.

At the school, where a bench bears Mrs Ellershaw's name, the head teacher said that former pupils had been in touch from as far away as Canada.
== ARTICLE 03_the_morning_courier.txt | The Morning Courier | 2025-06-13
EVIL LODGER BUTCHERED {victim_job=teacher|TEACHER}, {victim_age=72|72}, THEN BLEW HER SAVINGS ON SLOTS

By Danny Coyle

A gambling addict is facing life behind bars after he was {verdict=guilty|found guilty} of murdering the kindly retired {victim_job=teacher|teacher} who took him in.

{defendant=Dunmore|Craig Dunmore}, {defendant_age=38|38}, knifed widow {victim=Ellershaw|Margaret Ellershaw}, {victim_age=72|72}, {wounds=14|14 times} at her {house_value=410000|£410,000} semi in Horsforth, Leeds.

He then frittered away {stolen=6200|£6,200} from her account, most of it on online slot machines, while she lay dead on the kitchen floor.

Dunmore even ordered a curry to the house, Leeds Crown Court heard, paying with her card on the night of {killed_day=2024-11-06|November 6} last year.

Her body was found on {found_day=2024-11-09|November 9}. {arrest_day=2024-11-10|A day later} cops swooped on Dunmore at {arrest_place=Preston station|Preston railway station}, where he had bought a single ticket to Glasgow.

He {fraud_plea=admitted|pleaded guilty to fraud} but told the jury of seven women and five men that an intruder must have killed Mrs Ellershaw. They saw through his lies {verdict_day=2025-06-12|yesterday} after {deliberation=11h|11 hours} of deliberations.

A neighbour, who asked not to be named, said: "He'd carry her shopping in for her. You would have thought butter wouldn't melt."

Detectives trawled through 600 hours of CCTV to trace his movements. {detective=Brearley|DCI Owen Brearley} said Dunmore was "a cold and calculating man" who had shown no remorse.

{daughter=Tranter|Ruth Tranter}, the victim's only daughter, said: "No sentence will bring Mum back. I hope he thinks about her every day."

{judge=Hallworth|Mrs Justice Hallworth} will sentence Dunmore on {sentence_day=2025-07-04|July 4}. A life term is mandatory for murder, but she must set the least time that he will serve before he can apply for parole.

Campaigners said last night that the case showed why more must be done to protect older people who let rooms. A charity that runs a helpline said it took 2,300 calls from worried landlords last year, up from 1,900 the year before.
