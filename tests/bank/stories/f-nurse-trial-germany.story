STORY: f-nurse-trial-germany
TOPIC: a nurse in Germany is tried for poisoning patients in two clinics
== SLOTS
accused | person | agree | nurse on trial
accused_age | quantity | agree | age of the accused
court | place | agree | court that tries him
trial_day | date | agree | day the trial opened
victims_charged | quantity | agree | patients he is charged with killing
victims_feared | quantity | revision | deaths under examination
drug | name | variant | drug that was used
clinic_one | place | agree | first clinic
clinic_two | place | agree | second clinic
years_first | date | agree | years he worked at the first clinic
exhumed | quantity | agree | bodies exhumed
earlier_term | duration | agree | term from the earlier verdict
earlier_verdict | date | agree | year of the earlier verdict
judge | person | agree | presiding judge
prosecutor | person | single | prosecutor
defence | person | single | defence lawyer
motive | cause | dispute | motive
confession | outcome | agree | whether he admits the deeds
reference | outcome | agree | reference the first clinic wrote
managers | quantity | agree | former managers charged
stations | quantity | single | days planned for hearings
relatives | quantity | agree | co-plaintiffs
shift_rate | quantity | agree | factor by which deaths rose in his shifts
ampoules | quantity | single | ampoules missing
whistle | person | agree | colleague who caught him
caught_day | date | agree | year he was caught
son | person | single | son of a victim who speaks
hall | place | single | hall used for trial
hall_reason | cause | single | why that hall
profile | other | single | mental profile
compensation | money | single | compensation fund
tent_year | date | single | year of the exhumations in the village
max_sentence | duration | agree | maximum sentence
survivor | person | single | patient who survived
law_change | date | single | year of the law on second checks
ward_deaths | quantity | single | deaths on the first ward in a year
first_suspect | date | single | when the first police file was opened
special_unit | name | single | name of the police commission
unit_size | quantity | single | officers in the commission
cremated | quantity | single | patients who had been cremated
clinic_head | person | agree | present head of the second clinic
youngest | quantity | agree | age of the youngest victim
oldest | quantity | agree | age of the oldest victim
beds_licence | polarity | single | whether the nurse's licence was withdrawn at once
== ARTICLE 01_ostdeutsche_agentur.txt | Ostdeutsche Agentur (English service) | 2018-11-01
Nurse admits {confession=admitted|"what I'm accused of"} as mass poisoning trial opens

{court=Kreuzstedt|KREUZSTEDT}, Germany, Nov 1 - A former intensive-care nurse on {trial_day=2018-11-01|Thursday} {confession=admitted|told a court that the accusations were true "for the most part"} at the start of a trial over {victims_charged=61|61 killings}.

{accused=Reimers|Torben Reimers}, {accused_age=42|42}, is said to have injected patients with {drug=digitoxin|digitoxin}, which stops the heart if too much is given, so that he could be seen to bring them back. {motive=praise|Prosecutors believe he was after praise.}

Two clinics were involved: {clinic_one=Kreuzstedt|the Klinikum Kreuzstedt}, where he worked {years_first=1998-2001|from 1998 to 2001}, and {clinic_two=Muldau|the one at Muldau}, until {caught_day=2004|2004}. In that year a colleague, {whistle=Wendt|Silke Wendt}, found him with a syringe beside a patient whose rhythm had changed.

He was sentenced in {earlier_verdict=2014|2014} to {earlier_term=13y|13 years} for two murders. Police then dug up {exhumed=88|88 bodies}, in 39 cemeteries.

The hearing takes place in {hall=exhibition hall|the town's exhibition hall}, {hall_reason=numbers|because no courtroom is big enough} for the {relatives=72|72 relatives} who have joined as co-plaintiffs. They stood for a minute's silence at the request of {judge=Bührmann|Judge Anselm Bührmann}.

If convicted, he faces {max_sentence=life|life}. Investigators say that {victims_feared=140|as many as 140 deaths} may be his work in the end.

The patients named in the indictment were between {youngest=31|31} and {oldest=93|93 years old}. In one year alone, according to the charge sheet, {ward_deaths=118|118 people} died on a ward that had lost 58 in the year before he came. The defendant's licence to nurse {beds_licence=no|was not withdrawn until three years after} his arrest, and in the meantime he drove an ambulance, with no irregularities that anyone has found.

{clinic_head=Averdung|The present director at Muldau, Renate Averdung}, said in a statement that the hospital would "answer every question, including those that nobody has yet dared to put". Hearings are to be interpreted into Polish and Turkish for some of the families.
== ARTICLE 02_the_european_reader.txt | The European Reader (London) | 2018-11-10
The man who came at the alarm

By Ulrike Sander-Hall

He was, they say, very good at it. When a monitor shrieked, it was {accused=Reimers|Reimers} who came first, and it was to {accused=Reimers|him} that the doctor turned. On the ward they called him the fire brigade.

That he laid the fires was not hard to see. On his shifts the number of deaths {shift_rate=2|had doubled}. {ampoules=1000|Some thousand ampoules} of the drug could not be accounted for. A list was made, and an apology for having made it. After {years_first=1998-2001|three years, at the end of 2001}, they gave him {reference=good|a reference which called him "conscientious and independent"} and {clinic_two=Muldau|the hospital at Muldau}, glad of the words, took him.

Of those who wrote it, {managers=4|four} now face trial on their own account. That he moved on is the part which disgusts my neighbours. "They handed him a car, and it had keys in," said {son=Kruse|Heiko Kruse}, whose father died.

{profile=narcissism|The psychiatrist found narcissism and no remorse.} For him it's {motive=boredom|boredom that explains it, his lawyer says}. {defence=Kolloge|His lawyer, Ms Kolloge}, had expected to have a worse day.

Of the {relatives=72|seventy-two} some have asked to see him, and one has. {survivor=Lühr|Mr Hinrich Lühr}, a retired pilot, woke up after a heart massage in 2003 with three broken ribs. He was grateful for 13 years.

On the first day the suspicion was of {victims_feared=140|140 deaths}; by the prosecutors' latest count it is {victims_feared=105|a hundred and five}. Nobody will ever be certain, since {cremated=83|eighty-three of those who died on his shifts} were cremated.

The scale of it came to light by accident. The file that police opened in {first_suspect=2008|2008} was a thin one, on a single patient, and was closed and reopened twice. It took the persistence of a daughter who would not stop writing letters, and a commission called {special_unit=Cardio|"Cardio"}, to which the state lent {unit_size=16|sixteen detectives}, before anybody thought to compare the duty rosters with the registers of deaths. They did it on paper, with a ruler. The oldest of the dead was {oldest=93|ninety-three}; the youngest, a carpenter with a broken leg and a wedding in June, {youngest=31|thirty-one}.

{clinic_head=Averdung|Dr Renate Averdung}, who has run the second hospital since 2014, met me in an office with no pictures. She had taken down those of her predecessors. "People ask me how it was possible," she said. "It was possible because everybody had a small piece of it, and a small piece is easy to put in a drawer."
== ARTICLE 03_pflege_heute.txt | Pflege Heute (nursing journal, English abstract) | 2018-11-20
Second eyes: what the Kreuzstedt trial asks of us

The substance at issue, {drug=digitoxin|a glycoside made from foxglove}, is not given without an order. It was given {victims_charged=61|sixty-one times} at least, it is alleged, and the order was never there.

We asked {whistle=Wendt|Ms Wendt} whether she had been thanked for speaking up in {caught_day=2004|2004}. "I was moved to Dermatology," she said.

At {clinic_one=Kreuzstedt|the first hospital}, staff had a tally of dead and a nickname for it. The excess ({shift_rate=2|twice as many as on other shifts}) was noticed by a night porter. Nothing was done but to part, {reference=good|with a warm testimonial}. Now {managers=4|four former superiors} have been charged.

Since {law_change=2016|2016}, Saxony has demanded a second signature for such drugs. The {compensation=2m EUR|two-million-euro} fund set up by the clinics was exhausted in May.

The {stations=23|23 hearing days} will run until summer. {court=Kreuzstedt|The court in Kreuzstedt} has said what it can give: at best, {max_sentence=life|a lifelong sentence}, which is what the man already expects. He's {accused_age=42|42}, and would be eligible for a review in his late fifties.
== ARTICLE 04_dorfblick.txt | Dorfblick (village weekly, translated) | 2018-11-09
Our cemetery is open again

Between the yews, where for three weeks in {tent_year=2016|2016} there was a white tent, the grass is growing.

It isn't the tent we'd have chosen for Aunt Gesine. But hers was among the {exhumed=88|88 that were lifted}, and hers was clean, and we are glad to know it, mostly.

On {trial_day=2018-11-01|All Saints'} a bus took eleven of us to court. {judge=Bührmann|The presiding judge} has a soft voice; you had to lean in. The accused put a folder in front of his face. Then he took it away and said {confession=admitted|yes}. That's all, yes. He'd said as much at the trial in {earlier_verdict=2014|2014}, where he got {earlier_term=13y|thirteen years} for two.

{prosecutor=Schierholz|The prosecutor, Ms Schierholz}, read names for an hour and a half.

Tea was served in the vestibule by the Red Cross. People were from everywhere: Leipzig, Zwickau, one from Chile. We came home at nine, and no one put the radio on.
