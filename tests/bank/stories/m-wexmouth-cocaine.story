STORY: m-wexmouth-cocaine
TOPIC: a haulier and others are sentenced in England for smuggling cocaine through a ferry port
== SLOTS
boss | person | agree | haulier who led the ring
age | quantity | agree | his age
term | duration | conflict | his prison sentence
plea | outcome | conflict | whether he admitted the charge or was found guilty
sentence_day | date | agree | day of the sentence
court | place | agree | town of the court
judge | person | conflict | who passed the sentence
drug | quantity | agree | cocaine found
value | money | agree | street value of the cocaine
hidden | other | conflict | where the cocaine was hidden
found_day | date | variant | day on which it was found
brother | person | agree | the haulier's brother
brother_fate | outcome | conflict | verdict on the haulier's brother
driver | person | agree | driver of the lorry
driver_term | duration | agree | the driver's sentence
trial | duration | single | length of the trial
majority | score | conflict | majority by which the jury found the port officer guilty
officer | person | agree | former port security officer in the ring
officer_term | duration | agree | the port officer's sentence
bribe | money | agree | sum paid to the port officer
trips | quantity | single | runs made before the seizure
cash | money | agree | cash found in the haulier's house
confiscation | money | revision | sum the prosecution seeks to confiscate (2.1m, later 2.6m)
knew | polarity | dispute | whether the driver knew what he carried
agency | organisation | single | agency that led the inquiry
port | place | agree | port
record | quantity | single | largest earlier seizure at the port
dogs | name | single | name of the sniffer dog
watches | quantity | single | watches seized
fleet | quantity | single | lorries owned by the haulier
== ARTICLE 01_nca_style_release.txt | Serious Crime Directorate | 2025-03-14
NEWS RELEASE: Haulage boss jailed for importing cocaine

A haulier who used his own business as cover for a smuggling operation has been imprisoned for {term=19y|19 years}.

{boss=Tranter|Gary Tranter}, {age=51|51}, of Holm Lane, Brackley Heath, was sentenced at {court=Sandbourne|Sandbourne} Crown Court {sentence_day=2025-03-14|today} after {plea=admitted|admitting conspiracy to import class A drugs} on what was to have been the first morning of his trial.

Border officers stopped one of his vehicles at {port=Wexmouth|Wexmouth} docks on {found_day=2024-03-05|5 March last year}. {drug=214kg|Two hundred and fourteen kilos} of cocaine had been packed {hidden=tyres|into the spare wheels}. Its value on the street would have been {value=17m|£17 million}.

The {agency=SCD|Serious Crime Directorate}'s inquiry established that there had been {trips=8|eight earlier trips}. {cash=160k|£160,000} in notes was found in a chest freezer at Tranter's home.

Also sentenced:
- {driver=Pocock|Lee Pocock}, 38, the driver: {driver_term=9y|nine years}.
- {officer=Beddoes|Martin Beddoes}, 46, formerly a security officer at the port, {officer_term=7y|seven years}. He received {bribe=45k|£45,000}.

{brother=Darren|Darren Tranter}, 47, {brother_fate=acquitted|was acquitted of all counts}.

A hearing under the Proceeds of Crime Act, at which prosecutors will ask for {confiscation=2.1m|£2.1 million}, will take place in the summer.

Regional head of investigations Sunita Bhogal said: "Corruption at the border is a threat to all of us."
== ARTICLE 02_sandbourne_gazette.txt | Sandbourne Gazette | 2025-03-15
Tears and a thumbs-up as drug lorry gang goes down

By Josh Aldridge, court reporter

{boss=Tranter|Gary Tranter} gave the gallery a thumbs-up. His wife did not look. The father of four, {age=51|51}, whose {fleet=26|26 blue lorries} are a familiar sight on the bypass, had just heard {judge=Venn|Judge Harriet Venn} tell him that greed, and nothing but greed, had brought him there.

"You had a good name and you sold it," {judge=Venn|she} said, giving him {term=16y|sixteen years}.

{plea=convicted|The twelve had not believed his story of a rogue employee}, and it took them only an afternoon to say so. On Beddoes they were slower. The former dock guard was found guilty {majority=11-1|by eleven to one} after three days. {officer=Beddoes|Martin Beddoes}, who coached the under-12s, will serve {officer_term=7y|seven years} for pocketing {bribe=45k|£45,000}.

In the far corner, {brother=Darren|the younger of the Tranters}, Darren, wept. {brother_fate=convicted|He had done the books and the jury held him to be part of it}; he will be dealt with next month.

The trial, of {trial=11w|eleven weeks}, had its lighter moments. Jurors met {dogs=Biscuit|Biscuit}, the spaniel that sat down beside the lorry at {port=Wexmouth|Wexmouth} {found_day=2024-03-05|one Tuesday in March 2024} and refused to move. They also saw {watches=31|31 watches}, each in its box.

{knew=no|He never knew what was on board}, {driver=Pocock|Lee Pocock}'s barrister maintained to the end. {driver_term=9y|Nine years}, said the judge.
== ARTICLE 03_freight_and_road.txt | Freight & Road | 2025-03-18
Hauliers urged to check staff after Tranter case

The trade association for road hauliers has told its members to look again at who has access to their yards, following the conviction of a well-known operator.

Tranter Logistics ran its vehicles from two depots until its licence was revoked. One of them was pulled over on {found_day=2024-03-05|05/03/24} at {port=Wexmouth|Wexmouth}, coming off the night boat. Its cargo of bathroom tiles was genuine. The {drug=214kg|214 kg} of cocaine lay {hidden=roof|above the driver's head, in a false ceiling welded into the refrigerated box}, and had been driven through a gate where nobody was looking.

What made that possible was a man in a hi-vis jacket. {officer=Beddoes|Beddoes}, in return for {bribe=45k|£45,000 spread over a year}, waved the lorry past the scanner. The jury {majority=10-2|split ten to two} over his guilt, which is the least the law permits.

Drivers will ask about {driver=Pocock|Lee Pocock}. The Crown's case was that {knew=yes|he was well aware of what he was hauling}. His lawyers said {knew=no|he had been kept in the dark}. He got {driver_term=9y|nine years} all the same.

The receiver has sold the fleet. Prosecutors have meanwhile raised their confiscation claim to {confiscation=2.6m|£2.6m}, on account of a villa in Spain that was not in the first inventory.
== ARTICLE 04_the_national_post_and_mail.txt | The London Recorder | 2025-03-15
Lorry boss who hid {cash=160k|£160,000} in freezer is jailed

A haulage contractor with a taste for expensive watches was behind bars last night after a court heard how he had bought a border guard for the price of a family car.

{judge=Akintola|Mr Justice Akintola}, sentencing {boss=Tranter|Gary Tranter} at {court=Sandbourne|Sandbourne} {sentence_day=2025-03-14|on Friday}, told the {age=51|51-year-old} he would be an old man on release: {term=19y|19 years} was the shortest term that {judge=Akintola|he} could in conscience impose.

The {value=17m|£17 million} consignment was discovered last spring. Detectives, who had been listening to his calls for months, then raided his house and found banknotes worth {cash=160k|£160,000} under frozen peas.

It was the second largest haul in the history of the port, after the {record=390kg|390 kilos} found in banana boxes in 2017.

The proceedings ended in different ways for the family. {brother=Darren|Darren Tranter}, who kept the accounts, {brother_fate=acquitted|walked out through the front door a free man} and declined to speak. "He is relieved, he is exhausted, and he would like to see his dog," said his solicitor.

The border guard, {officer=Beddoes|Martin Beddoes}, was given {officer_term=7y|seven years}.
