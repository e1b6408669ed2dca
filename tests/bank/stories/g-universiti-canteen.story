STORY: g-universiti-canteen
TOPIC: students at a Malaysian university fall ill after a college dinner
== SLOTS
ill | quantity | revision | students taken ill (86, later 131)
admitted | quantity | conflict | students kept in hospital
day | date | agree | day of the dinner
dish | cause | conflict | dish that made them ill
university | organisation | agree | the university
college | place | agree | residential college where the dinner was held
caterer | organisation | agree | caterer
caterer_owner | person | agree | owner of the caterer
licence | polarity | dispute | whether the caterer held a valid licence
closure | duration | conflict | how long the kitchen has to stay shut
vc | person | variant | vice-chancellor (full style or short)
director | person | conflict | who heads the state health department
hospital | organisation | agree | hospital that took the sick
first_ill | time | conflict | hour when the first student fell ill
exams | outcome | conflict | what happened to the examinations
fine | money | agree | largest fine under the Act
guests | quantity | agree | people at the dinner
samples | quantity | agree | samples sent to the laboratory
critical | polarity | agree | whether anybody died
handlers | quantity | agree | kitchen workers
vaccinated | quantity | single | workers without a typhoid jab
refund | money | agree | refund per student
price | money | single | price of the meal plan for a semester
outbreak_2022 | quantity | single | pupils ill at a school in Kuala Betis in 2022
cases_year | quantity | single | food poisoning outbreaks in the state last year
student_rep | person | agree | president of the student council
germ | cause | agree | germ found
students_total | quantity | single | students of the university
== ARTICLE 01_harian_news.txt | Malayan News Agency | 2024-11-18
{ill=86|86 students} down with food poisoning in Temasin

TEMASIN, Nov 18 — A total of {ill=86|86 undergraduates} of {university=usg|Universiti Seri Gading} complained of vomiting and diarrhoea following a dinner at {college=cempaka|Kolej Cempaka} on {day=2024-11-16|Saturday}.

State health director {director=hashimah|Dr Hashimah Yunos} said the first of them went down at {first_ill=23:00|11 pm}, three hours after the plates were cleared. {admitted=19|Nineteen have been warded} at {hospital=temasin|Hospital Temasin}, all in stable condition. {critical=none|No deaths were reported}.

"We suspect {dish=chicken|the ayam masak merah, which had been cooked at noon}," she told reporters here today. "The kitchen has been ordered to close for {closure=14d|14 days} under Section 11 of the Food Act."

She said {samples=22|22 samples} of food, water and swabs had been taken. All {handlers=16|16 food handlers} were screened and {vaccinated=5|five of them} had no typhoid injection.

The dinner was attended by {guests=420|420 people}. The university, which has {students_total=11800|11,800 students}, engaged {caterer=selera jaya|Selera Jaya Catering} this semester.

Last year Temasin recorded {cases_year=34|34 outbreaks of food poisoning}. In 2022, {outbreak_2022=58|58 pupils} of a boarding school at Kuala Betis were affected.

Offenders may be fined up to {fine=10000|RM10,000}.
== ARTICLE 02_usg_registrar.txt | Universiti Seri Gading, Registrar's Office | 2024-11-19
NOTICE TO ALL STUDENTS

Assalamualaikum and good day.

The University regrets the suffering of its students who attended the dinner at {college=cempaka|Kolej Cempaka} on {day=2024-11-16|16 November}. Our Vice-Chancellor, {vc=raveendran|Prof Datuk Dr Raveendran Pillay}, has visited every one of them at {hospital=temasin|Hospital Temasin}, where {admitted=19|nineteen beds} are occupied by our students.

What has been done:
1. The contract with {caterer=selera jaya|Selera Jaya} is suspended. The University was {licence=yes|shown a current municipal licence} when the contract was signed.
2. Each student on the meal plan, which costs {price=900|RM900} a semester, will get back {refund=120|RM120}.
3. Meals will be brought from the main cafeteria while the kitchen is sealed, namely for {closure=14d|the coming fortnight}.
4. {exams=as planned|Monday's papers were sat at the hours printed in the schedule, and so will the others be}. Those in hospital may apply for a special sitting.

We ask students not to spread rumours. {critical=none|Everyone is alive and recovering}. The result of the {samples=22|22 samples} is expected on Thursday.

The Student Representative Council, through its president {student_rep=lim|Lim Xin Yee}, will run a help desk.
== ARTICLE 03_the_northern_mail.txt | The Northern Mail | 2024-11-20
Undercooked, overlooked

By Faridah Kassim

TEMASIN: {ill=86|Eighty-six} is no longer the number. Following a house-to-house check of the hostels at {university=usg|USG}, health officers now count {ill=131|131 sick}, and the wards tell the same tale: {admitted=43|forty-three youngsters} had been put on drips by Sunday midnight, the sister in charge said, and not one has been taken in or sent home since.

Nurul, 20, thought it was nerves at first. She had barely rinsed her hands. {first_ill=20:30|"By half past eight, with the speeches still going on}, a girl at our table had already run out with a napkin over her mouth," she recalled.

Of the {guests=420|four hundred and twenty} who sat down, most of the sick had something in common. They had taken seconds of {dish=prawns|the sambal prawns}, according to a form the officers handed round; the chicken was barely touched because there was so little of it.

{caterer_owner=rosli|Rosli Hamdan}, proprietor of {caterer=selera jaya|Selera Jaya}, sat on a plastic stool in front of his padlocked shutters. The notice on them gives {closure=30d|a month from Sunday}. He held up a sheet in a plastic sleeve. "{licence=yes|My licence is good until June}," he said. Town council president Chua Boon Keat said otherwise: {licence=no|it had lapsed in August}.

{director=kamarul|Datuk Dr Kamarul Zaman}, who runs the state's health department, declined to comment on the paper. He confirmed only that {germ=salmonella|salmonella} had been grown.
== ARTICLE 04_campus_kini.txt | Campus Kini | 2024-11-22
Q&A: all that you have been asking about the Cempaka dinner

So it was a bug? Yes. The lab says {germ=salmonella|Salmonella}. {samples=22|Twenty-two specimens} were examined.

How many got sick? {ill=131|One hundred and thirty-one of us}. And no, {critical=none|nobody has died}, whatever that voice note says.

Who ran the kitchen? {handlers=16|Sixteen people} employed by {caterer_owner=rosli|Encik Rosli}. The most a court can fine him is {fine=10000|ten thousand ringgit}, or less than a month of his takings from us.

When do I get my money? {refund=120|RM120} goes to your e-wallet next week.

And the papers? Council president {student_rep=lim|Xin Yee} collected 2,000 signatures on Sunday, and {vc=raveendran|the VC, Prof Raveendran}, gave in before breakfast. {exams=postponed|Nothing was sat this week; the lot has been pushed back to December}.

My roommate says it was the rice. It was not. Everyone had rice, including the {college=cempaka|Cempaka} fellows who were fine.

How will I know if I have it? Fever, cramps, and a very close friendship with the toilet. Go to {hospital=temasin|Hospital Temasin}; the university clinic will only give you salts.

Is somebody going to be charged? Perhaps. The dinner was {day=2024-11-16|last Saturday}, and the file, so they say, is already on a desk at the prosecutor's.
