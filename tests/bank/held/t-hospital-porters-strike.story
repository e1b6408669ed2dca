STORY: t-hospital-porters-strike
TOPIC: hospital support workers strike in a South African province
== SLOTS
start | date | conflict | day on which the strike began
union | organisation | agree | union that called the strike
workers | quantity | agree | workers who went out
hospitals | quantity | agree | hospitals affected
claim | quantity | agree | pay rise the union asked for
offer | quantity | conflict | pay rise the province first offered
settled | quantity | agree | pay rise agreed in the end
settled_day | date | agree | day on which the agreement was signed
settled_hour | time | single | hour of the signing
once_off | money | agree | single cash payment offered
interdict | outcome | conflict | what the Labour Court did with the province's application
judge | person | agree | judge in the Labour Court
court_day | date | agree | day of the court hearing
arrests | quantity | revision | strikers arrested at the gate
arrest_day | date | agree | day of the arrests
deaths | quantity | dispute | patients said to have died because of the strike
mec | person | agree | provincial member for health
union_secretary | person | agree | provincial secretary of the union
quote_stretcher | person | conflict | who said that a stretcher does not push itself
soldiers | quantity | agree | army medics sent in
soldiers_place | place | conflict | hospital to which the army medics were sent
operations | quantity | agree | operations put off
cost | money | variant | cost of the settlement in a year
posts | quantity | agree | contract workers to be made permanent
posts_asked | quantity | single | contract workers the union wanted made permanent
deduction | duration | agree | time over which lost pay is to be taken off
accept | quantity | single | share of members who accepted
strike_2018 | duration | single | length of the strike of 2018
pay_porter | money | single | monthly pay of a porter
vacancies | quantity | single | vacant nursing posts in the province
== ARTICLE 01_kei_news_agency.txt | Kei News Agency | 2024-06-08
Police make arrests as Eastern Cape hospital strike bites

MTHOMBENI - Rubber bullets and a water cannon were used at the gate of Nonesi Regional Hospital {arrest_day=2024-06-07|on Friday}, where {arrests=12|a dozen striking workers} were arrested for public violence.

Porters, cleaners, cooks and laundry hands at {hospitals=11|11 hospitals} have been out since {start=2024-06-03|Monday}. Their union, {union=hoswu|the Hospital and Support Workers' Union (Hoswu)}, puts the turnout at {workers=6400|6 400}.

It wants {claim=8.5|8.5%}. The province has put {offer=5.2|5.2%} on the table, with {once_off=4500|R4 500} in cash on top.

{mec=mbatsha|Health MEC Siyanda Mbatsha} said {deaths=5|five people} had died since the beginning of the action because they could not be moved to theatre or intensive care in time. Hoswu {deaths=0|denied that a single death was its doing} and challenged her to publish the names.

The Labour Court in Gqeberha heard an urgent application by the province {court_day=2024-06-06|on Thursday}. {judge=steyl|Judge Hermanus Steyl} {interdict=granted|forbade the workers to continue}, holding that some of them render an essential service. The union said its lawyers were "studying the paper".

At the request of the department, {soldiers=84|84 military medics} were bused into {soldiers_place=nonesi|Nonesi}. They are cooking and carrying, and one was seen ironing sheets.

So far {operations=730|730 operations} have been postponed.
== ARTICLE 02_sunday_frontier.txt | Sunday Frontier | 2024-06-09
What happens when nobody pushes the trolley

By Zintle Ncapayi

In Ward 6 a schoolteacher was feeding three strangers on Saturday. She had come to visit her uncle. By noon she knew who took sugar.

"A stretcher does not push itself," {quote_stretcher=verwey|Brother Koos Verwey} told me, wheeling one. The old monk runs a patients' helpdesk from a cubicle in casualty and has seen three of these strikes; the last, in 2018, went on for {strike_2018=3w|three weeks}. He blames the government for this one, mostly, and the weather a little.

Others blame {union_secretary=jali|Thandeka Jali}. She is the small, unhurried woman who leads {union=hoswu|Hoswu} in the province and who took {workers=6400|six thousand four hundred people} out of the wards {start=2024-06-05|on Wednesday morning} with a single text message. A porter, she points out, earns {pay_porter=9800|R9 800} a month, less than the man who guards the MEC's car. The increase they were offered came to {offer=5.7|five comma seven per cent}. They asked for {claim=8.5|eight and a half}.

In court, too, she had reason to smile. {judge=steyl|Judge Steyl}, before whom the provincial lawyers appeared {court_day=2024-06-06|three days ago}, {interdict=struck|sent them home with costs because their papers were not in order}.

The soldiers are at {soldiers_place=st_barnabas|St Barnabas}, a two-hour drive inland. There were meant to be more than {soldiers=84|eighty-four} of them.

Theatre lists are blank. {operations=730|Seven hundred and thirty} people were told to go home and wait for a call.
== ARTICLE 03_eastern_cape_health_department.txt | Eastern Cape Department of Health | 2024-06-16
MEDIA STATEMENT: RETURN TO WORK AT ALL FACILITIES

1. The Department welcomes the agreement concluded with {union=hoswu|Hoswu} {settled_day=2024-06-15|yesterday, 15 June}, at {settled_hour=0310|ten past three in the morning}, with the assistance of a commissioner of the bargaining council.

2. Salaries of support staff will be adjusted by {settled=6|6%}, backdated to April. The cash payment of {once_off=4500|R4 500} falls away next year.

3. {posts=1150|One thousand one hundred and fifty} employees on contract will be absorbed into permanent posts. The union had tabled {posts_asked=2000|2 000}.

4. The principle of no work, no pay stands. Deductions will be spread over {deduction=4m|four months} so that no family is put out of its home.

5. The financial implication is {cost=212m|R212 million} a year. Provincial Treasury has been asked to find half of it.

6. {mec=mbatsha|Dr Mbatsha} thanks the nurses who held the line, though more than {vacancies=2700|2 700 nursing posts} stand empty, and the officers and other ranks of the medical service.

7. The criminal cases are a matter for the courts. For the record, {arrests=19|19 persons} were taken into custody in connection with the events of {arrest_day=2024-06-07|7 June}, some of them on the following day.

Patients whose procedures were deferred will be contacted by their hospital. They are requested not to queue.
== ARTICLE 04_labour_and_line.txt | Labour & Line (labour affairs blog) | 2024-06-19
A draw, and both teams on a lap of honour

Six per cent. That is what was left when the shouting stopped in {hospitals=11|eleven hospitals} of the Eastern Cape: {settled=6|six}, where the workers had gone in with {claim=8.5|eight-and-a-half} written on their T-shirts.

And yet they took it gladly. {accept=71|Seventy-one per cent} of those who voted over the long weekend said yes. Why? Look at the small print. More than a thousand people ({posts=1150|1 150}, to be exact) who have swept the same corridor on one-year papers since the pandemic will at last have a pension. That is worth more than points.

{union_secretary=jali|Comrade Jali} understood this early. "A stretcher does not push itself," as {quote_stretcher=jali|she} said outside the gates on the first Friday, "and it does not sign a contract every March either."

The province, for its part, got peace for two years at {cost=212m|some $11.5 million} annually, cheap as these things go. It has lost something less easy to count. {mec=mbatsha|The MEC}, a doctor herself, spoke of the dead when what she needed was a mop and an apology.

Strikers will be paying off their days at the gate for {deduction=4m|a third of a year}, a little from each payslip.

Did {accept=71|71%} read all eighteen pages that were signed {settled_day=2024-06-15|on the Saturday}? My guess is no. Nor, I suspect, did the Treasury.
