STORY: g-kilbrack-paper-leak
TOPIC: a state examination paper is opened too early at an Irish school
== SLOTS
day | date | agree | day on which the wrong paper was handed out
paper | other | conflict | paper that was opened by mistake
pupils | quantity | conflict | candidates who saw the paper
school | organisation | agree | school where it happened
principal | person | agree | principal of the school
superintendent | person | conflict | who noticed the mistake
minutes | duration | agree | how long the paper lay on the desks
commission | organisation | agree | body that runs the examinations
remedy | outcome | conflict | what was done about the examination
new_date | date | revision | day on which the paper is to be sat
apology | quote | agree | what the commission's head said
head | person | agree | chief executive of the commission
minister | person | conflict | minister for education
candidates | quantity | agree | candidates in the whole country
phones | polarity | dispute | whether photographs of the paper went round
envelope | cause | conflict | why the wrong packet was opened
cost | money | variant | cost of the affair
leak_1998 | quantity | single | schools touched by an earlier leak in 1998
start | time | agree | hour at which the session began
union | person | single | president of the second-level students
appeals | quantity | single | complaints made to the ombudsman last year
centre | ordinal | single | place of the school in the county by size
enrolment | quantity | agree | pupils in the school
results | date | agree | day on which results are issued
couriers | quantity | single | vans hired to carry new papers
suspended | polarity | agree | whether anybody was suspended
== ARTICLE 01_ocean_fm.txt | Ocean Coast FM | 2025-06-09
Leaving Cert mix-up at {school=kilbrack|Kilbrack Community College}

There's confusion this evening for Leaving Cert students after the wrong paper was given out in a County Sligo school.

It happened {day=2025-06-09|this morning}. Students sat down at {start=09:30|half past nine} expecting Geography. What they found in front of them was {paper=maths 2|the second of the two maths papers}, not due till later on. It stayed there for {minutes=4|about four minutes}.

{pupils=31|Thirty-one students} had it in their hands. We understand it was one of them, {superintendent=gormley|Aoife Gormley}, who put her hand up and asked, "Miss, is this right?"

Principal {principal=keaveney|Declan Keaveney} told us he was "sick to the stomach" but that the students had been "absolutely sound about it". He said phones are left in a box at the door, and {phones=no|not a single picture could have got out}.

A man who would not give his name told our newsroom otherwise. He says {phones=yes|three shots of the page were in his daughter's group chat by ten}.

The {commission=sec|Exams Commission} is meeting tonight. Almost {candidates=61000|61,000 young people} around the country are sitting the Leaving this year. {centre=3|Third biggest} of the county's schools, Kilbrack has {enrolment=640|640 on its rolls}.

Next up, sport.
== ARTICLE 02_commission_statement.txt | National Examinations Commission | 2025-06-10
Statement concerning an incident at an examination centre

The {commission=sec|National Examinations Commission} wishes to inform candidates and parents of the following.

On {day=2025-06-09|Monday 9 June}, at one centre in the north-west, an envelope was opened in error at the start of the {start=09:30|9.30 a.m.} session. {pupils=31|All 31 candidates} in the room were affected. The material was collected within {minutes=4|four minutes}.

A review has established that {envelope=mislabelled|the printer had put the wrong label on the packet}. The superintendent followed the procedure to the letter. {suspended=no|No person has been suspended}.

The content of the session concerned is regarded as compromised. Therefore {remedy=replaced|the reserve version will be used at every centre in the State}. It will be taken on {new_date=2025-06-13|Friday 13 June} as set out in the timetable.

The Commission puts the expense at {cost=420000|€420,000}. {couriers=58|Fifty-eight vans} have been engaged to bring out the substitute papers under escort.

"{apology=trust|Young people are entitled to trust us}, and we fell short," said {head=mac giolla|Bríd Mac Giolla}, Chief Executive.

Results will issue, as planned, on {results=2025-08-22|22 August}.

The Commission has consulted the Minister for Education, {minister=tuohy|Cathal Tuohy TD}.
== ARTICLE 03_dublin_sentinel.txt | The Dublin Sentinel | 2025-06-11
One torn envelope, {candidates=61000|sixty-one thousand} nervous teenagers

ANALYSIS
Sorcha Breathnach

By all accounts it was the lady in charge of the hall, {superintendent=duignan|Philomena Duignan}, a retired teacher in her nineteenth summer at the job, who glanced at the nearest desk, saw triangles where there ought to have been drumlins, and swept the room clear.

The outlines of the {school=kilbrack|Kilbrack} affair are by now well known. A packet was slit that should have stayed shut; Ms Duignan, rushing after a late delivery, {envelope=misread|picked up the one beneath it without checking the code on the front}. The word on paper in her incident log is: {paper=maths 2|"Maths, Paper 2"}.

How the State should respond was less plain. In the end it has chosen to sit tight. {remedy=unchanged|Everyone will get precisely the questions that were printed in March}, on the grounds that a glimpse is no advantage.

As for when, the sitting moves back from Friday to {new_date=2025-06-16|Monday 16 June}, the Commission announced late last night, to give schools time.

The Minister, {minister=hanratty|Gráinne Hanratty}, was in Brussels and let her officials do the talking. {head=mac giolla|Ms Mac Giolla} did face the cameras. "{apology=trust|They have a right to trust us}," she said of the students.

Nobody {suspended=no|has lost so much as a day's pay}. The bill comes to {cost=420000|over €400,000}.
== ARTICLE 04_staffroom.txt | Staffroom, a newsletter for second-level teachers | 2025-06-12
Five things we know about the Sligo paper

• What was it? {paper=english 1|English, the comprehension and composing one}. Colleagues who have seen the log say the envelope was a grey one, as used for languages.

• How many got a look? The hall was laid out for two groups, and {pupils=52|fifty-two youngsters} turned a page before the collection, the teacher on corridor duty tells us.

• Has it ever happened before? In 1998, {leak_1998=6|six schools} were caught up in a theft from a van at Athlone. The ombudsman got {appeals=212|212 complaints} about the exams of last year, none of this sort.

• Did it spread online? {union=osei|Kwabena Osei}, president of the second-level students, insists: "{phones=yes|I've been sent the photos by four different people}." {principal=keaveney|Mr Keaveney}, principal of a school of {enrolment=640|640}, repeats that {phones=no|the phones were under lock and key}.

• Who pays? The taxpayer: {cost=420000|€420,000}. And {suspended=no|no one has been stood down}.

The students' man had a kind word too. {union=osei|Osei} praised the class for speaking up, and asked that marking be done in time for {results=2025-08-22|the fourth Friday in August}, whatever else slips. Teachers who have been asked to invigilate {new_date=2025-06-16|next Monday} will be paid at the usual rate.

We wish them all well. It was {minutes=4|four minutes}, not the end of the world.
