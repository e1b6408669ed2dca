STORY: e-monteferro-acquittal
TOPIC: an Italian appeal court clears a pharmacist of the murder of her business partner
== SLOTS
verdict | outcome | agree | what the appeal court decided
defendant | person | agree | person cleared
victim | person | agree | man who was killed
victim_age | quantity | agree | age of the victim at his death
sentence_first | duration | conflict | sentence passed at the first trial
court_first | place | agree | town of the court that convicted her
court_appeal | place | agree | city of the appeal court
judge | person | agree | presiding judge on appeal
killed | date | agree | day on which the victim died
day | date | agree | day of the appeal ruling
deliberation | duration | agree | time the judges were out
weapon | cause | conflict | how the victim died, as the courts found
jail_time | duration | variant | time she had spent in custody
freed_from | place | agree | prison she had been held in
lawyer | person | conflict | lawyer who made the closing speech for the defence
prosecutor | person | agree | prosecutor general at the appeal
prosecutor_ask | duration | agree | what the prosecution asked for on appeal
dna | polarity | conflict | whether her DNA was on the cup
phone | cause | agree | evidence that gave her an alibi
phone_km | quantity | single | distance of the phone mast from the scene
motive | cause | agree | motive alleged at the first trial
debt | money | agree | debt between the partners
defendant_age | quantity | agree | age of the defendant
jury | quantity | single | lay judges on the bench
witness | person | single | witness who withdrew his statement
motivation | duration | single | time within which the reasons must be filed
damages | money | single | damages ordered at the first trial, now lifted
widow | person | agree | widow of the victim
cassation | outcome | agree | what the family's side says it will do next
book | name | single | title of a book on the case
pharmacy_opened | date | single | year the pharmacy was opened
expert | person | single | toxicologist appointed by the appeal court
compensation | money | single | compensation she may ask for, at most
brother | person | single | relative who met her at the gate
gate_words | quote | conflict | the only words she said on leaving prison
gate_time | time | single | hour at which she left prison
lawyer_age | quantity | single | age of Ilenia Mancuso
widow_age | quantity | single | age of the widow
first_year | date | agree | year of the first conviction
arrest_day | date | single | day of her arrest
public | quantity | single | members of the public let into court
aspirin_km | quantity | single | distance to the nearest other pharmacy
== ARTICLE 01_adriatic_agency.txt | Adriatic agency | 2025-02-20
Italian court {verdict=cleared|overturns murder conviction} of pharmacist

{court_appeal=ancona|ANCONA} - An appeals court {verdict=cleared|acquitted} {defendant=bellucco|Nerina Bellucco} {day=2025-02-19|late on Wednesday} of murdering her business partner, ending a case that has gripped Italy for five years.

{defendant=bellucco|Bellucco}, {defendant_age=47|47}, had been given {sentence_first=24y|24 years} by a court in {court_first=fermo|Fermo} in {first_year=2023|2023} for the death of {victim=sarti|Ivo Sarti}, who collapsed in the back room of their pharmacy in Monteferro al Mare on {killed=2020-01-14|January 14, 2020}. He was {victim_age=51|51}.

The panel, two career judges and {jury=6|six lay members}, returned after {deliberation=7h|seven hours}. Presiding judge {judge=quaranta|Ottavia Quaranta} read out that "the fact did not happen in the manner charged".

Prosecutors had asked for {prosecutor_ask=24y|the original term} to be upheld. They say {victim=sarti|Sarti} {weapon=digoxin|was poisoned with digoxin stirred into his coffee}. But an expert named by the court, {expert=gasparri|Prof. Elda Gasparri}, found that {dna=no|no trace of Bellucco could be found on the cup}.

The reasons must be filed within {motivation=90d|90 days}.
== ARTICLE 02_corriere_marche.txt | Il Corriere delle Marche (English edition) | 2025-02-20
She walks out of {freed_from=villafastiggi|Villafastiggi} into the rain

It was {gate_time=01:10|ten past one} in the morning when the small door opened and {defendant=bellucco|the woman the tabloids call "the apothecary"} stepped out with two plastic bags. {brother=tullio|Her brother Tullio} held the umbrella. All she said to the microphones was: "{gate_words=sleep|I want to sleep in a room with a handle on the inside}."

{jail_time=1135d|One thousand one hundred and thirty-five days}: that's how long she'd been held. The judges had needed {deliberation=7h|a working day of seven hours} to undo it.

All day the court in {court_appeal=ancona|Ancona} had listened to {lawyer=devoti|Carlo Alberto Devoti}, the silver-haired advocate from Macerata, in what he swears was his final summing-up for the defence. He returned again and again to {phone=mast|a telephone mast}. At the moment when somebody filled the cup, her phone was being handed from one antenna to the next on the road to Ascoli, {phone_km=31|31 kilometres} off.

The prosecutor general, {prosecutor=rinaldeschi|Sergio Rinaldeschi}, left without a word. For him the story was still about {motive=debt|money}: {debt=180000|180,000 euros} that {victim=sarti|Sarti} had lent his partner to {pharmacy_opened=2011|open the business in 2011}, and wanted back.

The public had queued from six. There were pensioners who've followed every hearing since the first, a class from the liceo, and two women who had come from Bari because they dreamed the number of the case and meant to play it. The ushers let in {public=80|eighty} and shut the doors. When the bench came back the air was such that the clerk, a heavy man, had to be given a chair.

In Monteferro itself the shutters of the pharmacy have been down since that winter. Somebody has written on them and somebody else has painted it over. The nearest aspirin is now in Porto Sant'Elpidio, {aspirin_km=9|nine kilometres} along the coast, and the mayor's office has twice advertised the licence without a taker. "Who'd want to make coffee in there?" said the man at the newspaper kiosk, who then asked me not to use his name, and then told me what it was.

The prosecution's case had once had a witness, the delivery boy {witness=pagnini|Luca Pagnini}. He took back his statement in November.

{widow=grazia|Grazia Sarti} sat on the front bench in the coat she had worn to the first trial in {court_first=fermo|Fermo}. "Then who?" she asked. No one told her.
== ARTICLE 03_sunday_beacon.txt | The Sunday Beacon (London) | 2025-02-23
'COFFEE KILLER' GOES FREE: {defendant=bellucco|Pharmacist Nerina} home after {jail_time=1135d|three years} behind bars

A chemist branded a cold-blooded poisoner is back home with her cats after judges {verdict=cleared|tore up her conviction}.

{defendant_age=47|47-year-old} {defendant=bellucco|Bellucco} had been caged for {sentence_first=30y|THIRTY years} over the death of dad-of-two {victim=sarti|Ivo Sarti}, {victim_age=51|51}, at their seaside shop.

The court heard he {weapon=insulin|was jabbed with a massive dose of insulin} {killed=2020-01-14|five years ago last month}. Cops always said it was all about {motive=debt|a loan} of {debt=180000|€180k}, around £150,000.

"{gate_words=soup|I just want my mother's soup}," were her only words as she stepped through the prison gate.

Her brief, {lawyer=mancuso|Ilenia Mancuso}, {lawyer_age=36|36}, wowed the court with a two-hour closing speech, telling jurors the phone evidence put her client miles away.

"{dna=yes|Yes, her DNA was on that cup}," she told them. "She washed up in that kitchen every day for nine years!"

Heartbroken widow {widow=grazia|Grazia}, {widow_age=49|49}, vowed through her solicitor to {cassation=appeal|take it to Italy's top court}. A book on the case, {book=bitter|Bitter at the Bottom}, is already in the shops.

Now {defendant=bellucco|Nerina} could pocket up to {compensation=516000|€516,000} for wrongful jail.
== ARTICLE 04_penal_law_blog.txt | Procedure Watch (law blog) | 2025-02-25
What the {court_appeal=ancona|Ancona} court actually decided

Foreign readers have asked me what happened {day=2025-02-19|last Wednesday}, so here it is without adjectives.

1. At first instance ({court_first=fermo|Fermo}, {first_year=2023|2023}) the accused was {sentence_first=24y|sentenced to twenty-four years} and to pay {damages=350000|€350,000} to the family. Both heads have fallen. She is {verdict=cleared|acquitted in full}.

2. {judge=quaranta|President Quaranta}'s bench didn't quarrel with the toxicology: {weapon=digoxin|digoxin killed him}, and {weapon=digoxin|it was in the coffee}. It quarrelled with the attribution. {phone=mast|The mobile phone records}, never properly examined before, gave the accused an alibi for the only half hour that mattered.

3. {prosecutor=rinaldeschi|Dr Rinaldeschi} had moved for {prosecutor_ask=24y|confirmation of the sentence}. His remedy is now the Court of Cassation, on points of law. Counsel for the widow {cassation=appeal|has announced a petition there} as well.

4. Detention. She had been in {freed_from=villafastiggi|the Villafastiggi prison near Pesaro} since her arrest on {arrest_day=2022-01-11|11 January 2022}, that is {jail_time=1135d|for three years, one month and eight days}.

None of this says who did it. Courts of appeal don't.
