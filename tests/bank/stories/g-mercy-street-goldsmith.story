STORY: g-mercy-street-goldsmith
TOPIC: a robbery of a goldsmith's shop in Ireland comes to trial
== SLOTS
day | date | agree | day of the verdict
taken | money | variant | value of the goods taken
verdict_walsh | outcome | conflict | verdict on the second accused, Walsh
driver | person | conflict | who drove the getaway car
robbers | quantity | agree | people who entered the shop
raid_day | date | conflict | day of the raid
raid_time | time | agree | hour of the raid
jury_time | duration | agree | how long the jury were out
sentence | date | agree | day of sentence
judge | person | agree | judge at the trial
sergeant | person | agree | garda who gave evidence of the arrest
finger | place | conflict | where the fingerprint was found
shop | organisation | agree | the shop
owner | person | agree | owner of the shop
owner_hurt | polarity | conflict | whether the owner was hurt in the raid
found | quantity | revision | pieces recovered, later corrected
missing | quantity | agree | pieces stolen
nash | person | agree | first accused, convicted
nash_age | quantity | agree | his age
nash_verdict | outcome | agree | verdict on Nash
nash_record | quantity | single | his previous convictions
walsh | person | agree | second accused
lawyer | role | conflict | who appeared for the first accused
raid_2016 | money | single | sum taken in an earlier robbery of the same shop
alibi | cause | dispute | what the defence and the prosecution said of the van
days | duration | agree | length of the trial
witnesses | quantity | agree | witnesses heard
court | organisation | agree | court
car | other | agree | colour of the car
weapon | other | agree | what the robbers carried
== ARTICLE 01_court_reporters_ireland.txt | Court Reporters Ireland | 2024-11-06
Man guilty of raid on Waterford goldsmith

A man has been convicted of robbing a jewellery shop in Waterford of pieces worth {taken=340000|€340,000}.

After {jury_time=5h|five hours} of deliberation, a jury at {court=waterford circuit|Waterford Circuit Criminal Court} returned {nash_verdict=guilty|a verdict of guilty} against {nash=nash|Colm Nash} ({nash_age=39|39}) on {day=2024-11-05|Tuesday}. His co-accused, {walsh=walsh|Tadhg Walsh}, also {verdict_walsh=guilty|stands convicted of robbery by ten to two}.

{robbers=3|Three people} carrying {weapon=hammers|lump hammers} entered {shop=doran|Doran & Daughters}, Mercy Street, at {raid_time=17:10|ten past five} on {raid_day=2023-11-17|Friday 17 November last year}. They were gone within ninety seconds. {missing=61|Sixty-one rings, brooches and chains} went with them. The owner, {owner=doran|Úna Doran}, {owner_hurt=no|was not touched by any of the raiders}.

The {car=silver|silver} estate in which they fled was driven by {driver=walsh|Walsh}, said Garda {sergeant=breen|Orla Breen}, who stopped it at Tramore. Nash's right thumb was lifted from {finger=inside door|the inside of the shop door}.

Counsel for {nash=nash|Nash}, {lawyer=nolan senior|Barra Nolan SC}, said {alibi=delivering|his client had been delivering oil} with a white van. The prosecution said {alibi=no van|no such van was on any camera}.

Judge {judge=mcgettigan|Siobhán McGettigan} will sentence on {sentence=2024-12-13|13 December}. {found=22|Twenty-two pieces} have been recovered.

The court heard {witnesses=34|34 witnesses} over {days=11|eleven days}.
== ARTICLE 02_suir_star.txt | Suir Star | 2024-11-07
"I can sleep again," says Úna

It was the busy hour before the Christmas lights went on, and {owner=doran|Úna Doran} was wrapping a christening bangle. {robbers=3|Three hooded figures} burst in swinging {weapon=hammers|hammers}. {owner_hurt=yes|She needed eleven stitches after one of them struck her wrist}.

This week, in a courtroom that was packed to the doors, she held her daughter's hand. {nash=nash|Nash}, a {nash_age=39|39-year-old} with {nash_record=27|27 previous convictions}, {nash_verdict=guilty|was found to have been one of the three}. There was a gasp at what followed. The jury foreman, reading slowly, told the room that {verdict_walsh=acquitted|they were not satisfied about Mr Walsh}, who crossed himself, thanked them and strolled out to a waiting taxi.

Who sat behind the wheel of the {car=silver|silver} car? The jury was told it was {driver=nash|Nash himself}, leaving the engine running in the bus lane before dashing inside.

No barrister had been briefed. {lawyer=solicitor|A solicitor from Dungarvan, Eithne Power, stood up for Nash}, and did not spare the guards. She asked Garda {sergeant=breen|Breen} whether he had really been cautioned.

The shop had been hit before. In 2016 thieves lifted {raid_2016=18000|€18,000} worth of watches.

It sits empty tonight, but not for long. {shop=doran|Doran & Daughters} will reopen for the December trade.
== ARTICLE 03_national_radio_script.txt | Shannonside News bulletin script | 2024-11-06
READER: Good evening. At {court=waterford circuit|the Circuit Court in Waterford} {day=2024-11-05|yesterday}, it took the jury {jury_time=5h|the guts of five hours} to decide.

They'd listened to {witnesses=34|thirty-four people} in {days=11|a trial of eleven days}. {nash=nash|Colm Nash} {nash_verdict=guilty|did it}, they said: he was among the gang that cleaned out a goldsmith's last year. {walsh=walsh|Tadhg Walsh}, who stood trial alongside him, is off to prison too, and {verdict_walsh=guilty|will hear his own term on the same morning}.

What did they get? {missing=61|Sixty-one items}, with a price tag of {taken=340000|just over a third of a million}. What do gardaí have back? The figure of twenty-two read to the court was wrong, they told us this evening. It's {found=29|twenty-nine}.

The raid was on {raid_day=2023-11-18|a Saturday, the eighteenth of November}, at {raid_time=17:10|ten minutes past five}, as the shops were filling up with Christmas shoppers.

The clincher, you might say, was a single thumb. It had been pressed on to {finger=display case|the glass of a display case}, and Nash had no business leaning on it.

Sentence, from {judge=mcgettigan|Judge McGettigan}, is on {sentence=2024-12-13|Friday the thirteenth of next month}.

Now the weather. Mild, with rain in the west later.
== ARTICLE 04_crime_column.txt | Sunday Leinster: The Docket | 2024-11-10
A thumb, a van and a bad morning for the defence

Every robbery trial turns on something small. In the {shop=doran|Doran} case it was a thumb.

A technician found it {finger=inside door|on the back of the door, next to the bolt}, where customers' hands never go, and no amount of argument could wash it off. {owner=doran|Mrs Doran} told the jury that the door was polished every morning. {robbers=3|Three} of them came in and the tallest slammed it behind them.

{nash=nash|Nash's} version was that {alibi=delivering|he had been bringing home-heating oil to a pensioner in a white van}. {alibi=no van|The State called it a ghost van}, and the camera operator who was asked to find it is still looking.

I watched {walsh=walsh|Walsh} through most of it. He drew boats on his notepad. {driver=walsh|It was he who took the wheel}, as the toll-bridge picture of his cap and beard showed, and {car=silver|silver} is not a shade in which you can hide.

{judge=mcgettigan|Judge McGettigan} ran a tidy court. It sat for {days=11|eleven days} and nobody shouted. When the jurors came back at half past three they had been out since half past ten, {jury_time=5h|five hours with sandwiches}.

Garda {sergeant=breen|Breen} said nothing on the steps. She has six more such files on her desk, and a shoulder that never healed from chasing a quad bike.

Of the loot, {found=29|twenty-nine pieces} are home in the safe. That leaves thirty-two of {missing=61|the sixty-one} still out there, in somebody's ears.

We come back to it on {sentence=2024-12-13|13 December}. Bring a flask: the heating in that building is on trial too.
