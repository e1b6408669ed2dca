STORY: g-wharfedown-no-confidence
TOPIC: staff of an English university vote on their vice-chancellor over job cuts
== SLOTS
vote | score | conflict | tally of the senate's vote of no confidence
day | date | agree | day of the senate meeting
vc | person | agree | vice-chancellor
vc_pay | money | agree | her pay
response | outcome | conflict | what the vice-chancellor did after the vote
jobs | quantity | revision | posts to go (240, later 190)
deficit | money | variant | deficit of the university
mover | person | conflict | who moved the motion
university | organisation | agree | the university
chair | person | agree | chair of the university's council
quote_chair | quote | conflict | what the chair of council said about the vote
union_ballot | quantity | agree | share of union members for a strike
turnout | quantity | agree | turnout of the strike ballot
strike_days | quantity | agree | days of strike planned
strike_start | date | conflict | first day of the strike
departments | quantity | agree | departments to close
music | polarity | conflict | whether the music department is spared
applications | quantity | agree | fall in applications from abroad
students | quantity | agree | students of the university
petition | quantity | single | signatures of a petition
building | money | agree | cost of the new engineering building
blame | cause | dispute | why the deficit arose
branch | person | agree | president of the union's branch
senate_size | quantity | single | members of the senate
vote_1987 | score | single | tally of an earlier vote in 1987
minister | person | single | minister for higher education
voluntary | quantity | agree | people who took voluntary severance
founded | date | single | year of the university's charter
== ARTICLE 01_moorside_gazette.txt | Moorside Gazette | 2025-03-06
Wharfedown senate turns on its vice-chancellor

THE academics of {university=wharfedown|Wharfedown University} have declared they no longer trust the woman who leads them.

At a packed meeting on {day=2025-03-05|Wednesday afternoon}, senate backed a motion against Professor {vc=ashdown|Miriam Ashdown} by {vote=41-17|41 votes to 17}. It was put forward by the historian {mover=mbeki-hale|Dr Thandi Mbeki-Hale}, who received a standing ovation.

Prof Ashdown, on {vc_pay=287000|£287,000 a year}, wants to shed {jobs=240|240 posts} and shut {departments=3|three departments} to fill a hole of {deficit=18.6m|£18.6 million}. {voluntary=74|Seventy-four people} have already gone of their own accord.

Managers say {blame=overseas|the cause lies in a slump in recruitment from overseas}, with applications {applications=31%|31 per cent down}. The union counters that {blame=building|the bosses frittered it away on bricks}, pointing to an engineering block that cost {building=95m|£95m}.

After the count the vice-chancellor left by a side door. She will {response=stay|carry on in post}, a spokesman told us, "with the job half done".

In 1987 an earlier occupant of the office lost by {vote_1987=52-49|52 to 49}.

Members of the lecturers' union have voted by {union_ballot=81%|81 per cent} to walk out, on a turnout of {turnout=62%|62 per cent}.
== ARTICLE 02_campus_trumpet.txt | Campus Trumpet | 2025-03-07
LIVE: the week that shook {university=wharfedown|Wharfedown}

Fri 4pm. Big one. In an email to everyone at lunchtime the VC said she had {response=resigned|written to the council tendering her resignation}, to take effect at Easter. People are hugging on the library steps.

Fri 1.30pm. {chair=pemberton|Sir Neville Pemberton}, who chairs council, was caught by our camera in the car park. "{quote_chair=dismissive|It's a talking shop. Nothing they vote on binds us}," he said.

Fri 10am. Picket rota is up. {strike_days=8|Eight days} of action, beginning {strike_start=2025-03-17|a week on Monday}. {branch=kowalczyk|Ewa Kowalczyk}, branch president, says to bring gloves.

Thu 5pm. Happy news from the Old Chapel. {music=spared|The choir can unpack, since Music has been struck off the hit list}, leaving Modern Languages in the firing line with Archaeology.

Thu 11am. Petition on the cuts passes {petition=14200|14,200 names}. There are only {students=16500|16,500 students}!

Wed 6pm. We make it {vote=29-17|a margin of twelve, 29 in favour of the motion}, {vote=29-17|17 against}. Half of the {senate_size=66|66 members} seemed to be filming. The Dean of Arts, {mover=oduya|Prof Clement Oduya}, had opened proceedings by tabling it, voice shaking.

Wed 2pm. {day=2025-03-05|Senate starts}.
== ARTICLE 03_education_briefing.txt | Higher Education Briefing | 2025-03-10
Governance: {university=wharfedown|Wharfedown}

What a difference a weekend makes. The executive now says that {jobs=190|190 jobs} rather than 240 need to be lost, thanks to {voluntary=74|74 volunteers} and a frozen capital programme.

The arithmetic is unforgiving all the same. The year's gap is {deficit=18.6m|nearly £19m}. Demand from abroad is {applications=31%|off by almost a third}. The engineering building, all {building=95m|£95m} of it, opens in the autumn, half empty.

{chair=pemberton|Pemberton}, as chair of council, has been emollient. Caught by the student paper beside his car on Friday, he spoke of the senate's verdict as "{quote_chair=respectful|a grave matter, which council will weigh with the greatest respect}".

Sources close to {vc=ashdown|Ashdown} insist {response=stay|she has no intention of going anywhere}; her {vc_pay=287000|£287,000} contract runs until 2028. Her critics want none of the {departments=3|three closures}. As it stands {music=closing|musicians will admit no first-years in September and teach out the rest}, to the dismay of the cathedral.

The union's mandate ({union_ballot=81%|81%} in favour, {turnout=62%|62%} voting) provides for {strike_days=8|eight days} without teaching. {minister=farouk|Leila Farouk}, the higher education minister, declined to intervene.
== ARTICLE 04_ewa_column.txt | The Yorkshire Reader | 2025-03-12
Opinion: I did not want to strike

By {branch=kowalczyk|Ewa Kowalczyk}

I came here in 1999 to teach chemistry. I have marked scripts at a hospital bedside. So believe me that no one on our committee took this lightly.

But {students=16500|sixteen and a half thousand young people} deserve better than lectures piped into a cinema. {voluntary=74|Seventy-four colleagues} have cleared their desks. For what? {blame=building|For a glass palace} costing {building=95m|ninety-five million pounds}, because a chart said that students would come.

The vice-chancellor says it was bad luck. {blame=overseas|She puts it down to visas and a weak currency abroad}. I sat in the room on {day=2025-03-05|5 March} and heard her say it. Then I heard {mover=mbeki-hale|Thandi Mbeki-Hale} set down the case against her, clause by clause, before we raised our hands. {vote=41-17|Seventeen stood by her and forty-one did not}.

So on {strike_start=2025-03-19|Wednesday next, the 19th}, we shall take up our placards at the main gate for the first of {strike_days=8|eight days}. Our charter dates from {founded=1963|1963}. It speaks of "a community of scholars". {jobs=190|A hundred and ninety} of that community are to be told by letter that they are not needed.

I would rather be in the laboratory.
