STORY: f-chile-school-report
TOPIC: a report on abuse in a Catholic order's school in Chile is published
== SLOTS
order | organisation | agree | religious order whose school is investigated
school | place | agree | where the school is
victims | quantity | revision | people who told of abuse
offenders | quantity | agree | priests and brothers named
offenders_dead | quantity | agree | of those, dead
pages | quantity | single | pages of the report
period | duration | variant | years covered by the report
lawyer | person | agree | lawyer who led the inquiry
released | date | agree | day of release
provincial | person | agree | head of the order in Chile
provincial_act | outcome | agree | what the provincial said to victims
rector | person | agree | former rector of the school
rector_fate | outcome | dispute | whether the rector knew
complaint_1984 | date | agree | first complaint recorded
archbishop | person | agree | archbishop of Santiago
vatican_letter | date | single | when Rome was told
removed | date | agree | month rector was barred from saying Mass
survivor | person | agree | survivor who came forward first
survivor_age | quantity | agree | age of the survivor at the time
newspaper_year | date | single | year he went to a newspaper
compensation | money | variant | sum the order offers to each victim
fund | money | single | size of fund
prosecutor | person | agree | prosecutor
statute | outcome | agree | whether the crimes have expired
cases_open | quantity | single | criminal cases
pope_visit | date | single | papal visit
marchers | quantity | single | people at the cathedral
confidence | quantity | single | Chileans who trust the Church
confidence_before | quantity | single | trust in an earlier year
bishops_resigned | quantity | single | bishops who offered resignation
pupils | quantity | agree | pupils of the school now
fees | quantity | single | fall in enrolment
interviews | quantity | agree | people interviewed
== ARTICLE 01_estrella_del_puerto.txt | Estrella del Puerto (English service) | 2018-09-13
Report: {order=Brothers of the Vine|Brothers of the Vine} hid abuse at Chilean school for decades

{school=Viña Serena|VIÑA SERENA} - Priests and brothers of a Catholic teaching order abused at least {victims=37|37 boys} at one of Chile's best schools, and their superiors moved the culprits about rather than report them, a report commissioned by the order said on {released=2018-09-12|Wednesday}.

The {pages=238|238-page} document by {lawyer=Ibáñez-Correa|the lawyer Macarena Ibáñez} covers {period=1962-2004|42 years}, from 1962 to 2004. It names {offenders=14|14 men}, of whom {offenders_dead=9|nine} have died. Ibáñez and her team interviewed {interviews=112|112 people}, among them 20 former teachers.

"They trusted us with their children. We gave them silence," {provincial=Oyarzún|the head of the order in Chile, Father Ignacio Oyarzún}, said, and {provincial_act=apology|asked forgiveness on his knees} in front of a room in which several men walked out.

The first known complaint was made {complaint_1984=1984|in 1984}, by the mother of a 12-year-old. It was put in a folder labelled "Roofs." {rector=Larraguibel|Father Eugenio Larraguibel}, then rector, {rector_fate=knew|read it and did nothing, according to} the report. He denies this, and lives in a retirement home in Talca. {removed=2018-06|In June} he was forbidden to say Mass.

Prosecutor {prosecutor=Ugarte|Fabiola Ugarte} said {statute=expired|most of what is described could no longer be tried} under the law in force at the time. {cases_open=3|Three cases} are still open.

The scandal is another in a bad year. All {bishops_resigned=31|31 Chilean bishops} offered to resign in May, after a papal visit in {pope_visit=2018-01|January} went wrong. Trust in the Church is at {confidence=29|29 percent}, down from {confidence_before=54|54 percent} in 2011, a survey found.
== ARTICLE 02_sunday_examiner_dublin.txt | Sunday Examiner (Dublin) | 2018-09-16
The folder marked "Roofs"

By Niamh Costigan in {school=Viña Serena|Viña Serena}

The boys who went to the college here were supposed to become ministers, and several did. One became a president of the Senate. One became {survivor=Zúñiga|Cristóbal Zúñiga}, who mends outboard engines and told me his story with the back off a Yamaha.

He was {survivor_age=11|eleven}. A brother with an accordion used to keep him after choir. "The others wanted to be kept," he said. "He gave out Fanta. I'd never had Fanta." In {newspaper_year=2011|2011} {survivor=Zúñiga|he} went to a newspaper; he was called a communist by a priest on the radio. {order=Brothers of the Vine|The order} did not telephone him until April this year.

Ireland will recognise the rest. The men were moved: from the coast to the mountains, from the mountains to Bolivia. There's a list of {offenders=14|fourteen}. {offenders_dead=9|Nine} are in the order's own graveyard under identical stones, and I saw that someone had written a word on four of them with a felt pen.

Was anything known? {rector=Larraguibel|The ex-rector}, {rector_fate=did not know|through a nephew, says that he hadn't been told of it until he retired}. There is the matter of the {complaint_1984=1984|1984 letter}. {lawyer=Ibáñez-Correa|Ms Ibáñez} does not have it that he filed it, but she has his initials in the margin.

{archbishop=Valdivieso|The Archbishop of Santiago, Cardinal Valdivieso}, has said he was "very much grieved". His office sent word to Rome in {vatican_letter=1996|1996}, it now appears, and got a note in reply, wishing him strength.

Money has been mentioned. The order proposes {compensation=30m CLP|thirty million pesos (about €37,000)} to each of them. {survivor=Zúñiga|Mr Zúñiga} would buy a boat. He would call it Fanta.
== ARTICLE 03_diario_del_valle_comunicado.txt | Brothers of the Vine, Province of Chile (statement) | 2018-09-20
Statement to families and former pupils

Dear friends,

{released=2018-09-12|One week and one day ago} we made public the report of {lawyer=Ibáñez-Correa|Sra Macarena Ibáñez}. You will have read it. Some of you had no need to.

1. Thanks. {interviews=112|One hundred and twelve persons} spoke to her, and further contacts have reached us since; the number of those harmed now known to the commission is {victims=44|forty-four}.

2. Apology. {provincial_act=apology|I have asked pardon of you in person}, and do so again here. An apology isn't a receipt.

3. Reparation. The sum of {compensation=30m CLP|CLP 30 million} per person comes from the sale of our house in Zapallar, and is not in exchange for silence. {fund=2bn CLP|Two thousand million pesos} have been set aside in all.

4. Justice. The {prosecutor=Ugarte|Prosecutor, Sra Ugarte}, has our archive, every box of it. She has told us that {statute=expired|limitation prevents her from bringing the older matters to court}. We think that this should be altered, and have said so to the Congress.

5. {rector=Larraguibel|Father Larraguibel}. His faculties have been withdrawn since {removed=2018-06|June}. He is 88, and will answer for himself.

6. The college. {pupils=1240|There are 1,240 boys and girls} on its roll; enrolment for the coming year has {fees=15|fallen by fifteen per cent}. We understand it.

{provincial=Oyarzún|Ignacio Oyarzún, Provincial}
== ARTICLE 04_la_hora_de_santiago.txt | La Hora de Santiago (English digest) | 2018-09-14
Candles, eggs and a locked door: night at the cathedral

{marchers=2000|Some two thousand people} carried candles from the Plaza Italia to the cathedral on Thursday in memory of those who suffered at {school=Viña Serena|Viña Serena}, whose college has {pupils=1240|twelve hundred-odd pupils} today and has had cabinet ministers among its alumni.

{archbishop=Valdivieso|The cardinal} did not come out. A sacristan did, and was given an egg.

"When they started, I was {survivor_age=11|eleven}," said {survivor=Zúñiga|Cristóbal Zúñiga}, the first who spoke publicly. "I'm fifty. I've had a job of work to be fifty." The report, published {released=2018-09-12|on the 12th}, covers the years {period=1962-2004|1962 to 2004}.

In the crowd was a woman of about seventy with a photograph in a plastic cover. Her boy had drowned in 1990, she told everyone; he had never learned to swim and he had gone down to the sea in his school tie. She had lived until this week, she said, without a reason. She asked a policeman where one applied for a copy.
