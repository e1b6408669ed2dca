STORY: p-labor-nominee-hearing
TOPIC: a nominee for labor secretary is questioned by a Senate committee about her old firm
== SLOTS
nominee | person | agree | nominee for labor secretary
nominee_age | quantity | conflict | age of the nominee
hearing_day | date | agree | day of the hearing
hearing_length | duration | agree | length of the hearing
firm | organisation | agree | staffing firm she led
firm_years | duration | agree | years she led the firm
settlement | money | conflict | sum the firm paid to settle the wage case
settlement_year | date | agree | year of the wage settlement
workers_paid | quantity | agree | warehouse workers who got back pay in the settlement
fine_2021 | money | single | safety fine on the firm in 2021
chair | person | agree | chairman of the committee
ranking | person | agree | ranking Democrat of the committee
committee_size | quantity | agree | members of the committee
republican_members | quantity | single | Republicans on the committee
vote_day | date | revision | day of the committee vote, put back later
senate_seats_gop | quantity | agree | Republican seats in the Senate
undecided | person | conflict | Republican on the committee who has not decided
stock | money | agree | value of her shares in the firm
stock_deadline | duration | agree | time in which she will sell them once confirmed
min_wage | money | agree | federal minimum wage
min_wage_since | date | single | year since which the minimum wage has been unchanged
min_wage_bill | money | single | minimum wage proposed in a bill
predecessor | person | agree | last labor secretary
predecessor_left | date | single | month in which the last secretary left
predecessor_vote | score | single | Senate vote that confirmed the last secretary
protesters | quantity | agree | protesters removed from the room
jobs_cut | quantity | single | jobs cut in the department since January
dept_staff | quantity | single | staff of the department before the cuts
home_state | place | agree | home state of the nominee
witness_owed | money | single | pay the worker says she got back
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-03-12
Labor nominee {nominee=Holcombe|Holcombe} defends record at staffing firm before Senate panel

WASHINGTON (CP) — {nominee=Holcombe|Renata Holcombe}, the president's choice to lead the Labor Department, defended her record as a staffing executive on {hearing_day=2025-03-12|Wednesday}, telling senators that a {settlement=1.4m|$1.4 million} wage settlement reached by her former company was "a mistake we fixed."

Holcombe, {nominee_age=53|53}, ran {firm=Brightline Staffing|Brightline Staffing} for {firm_years=11|11 years} before stepping down in December. She faced {hearing_length=4h|four hours} of questions from the Senate Labor Committee.

The company agreed in {settlement_year=2018|2018} to return unpaid overtime to {workers_paid=2300|2,300 warehouse workers} in Ohio and Indiana. It did not admit wrongdoing.

"No one who worked a shift for me should have waited one day for a paycheck," Holcombe said. "Some did, and I am sorry."

{ranking=Castellano|Sen. Joyce Castellano} of New Jersey, the top Democrat on the panel, said the apology came seven years late. "You did not find those workers. An investigator found them," she said.

Holcombe declined to say whether she would support raising the federal minimum wage, which stands at {min_wage=7.25|$7.25 an hour} and has not changed since {min_wage_since=2009|2009}. She said the decision belonged to Congress.

She told senators she would sell her shares in the company, valued at {stock=18m|about $18 million}, {stock_deadline=90 days|within 90 days} of being confirmed.

{protesters=3|Three protesters} were removed from the room by Capitol Police in the first hour.

The committee's chairman, {chair=Tarrant|Sen. Dale Tarrant} of Wyoming, said the {committee_size=23|23-member panel} would vote on the nomination on {vote_day=2025-03-18|March 18}. Republicans hold {republican_members=12|12 of the seats}, and only one of them, {undecided=Lindqvist|Sen. Carol Lindqvist} of Maine, said she had not made up her mind. A tie or a loss would not kill the nomination but would slow it.

Republicans control the Senate with {senate_seats_gop=53|53 seats}.

The department has been led by an acting secretary since {predecessor=Abernathy|Wade Abernathy} left office in {predecessor_left=2025-01|January}. Abernathy was confirmed by a vote of {predecessor_vote=68-29|68-29}.
== ARTICLE 02_national_ledger.txt | The National Ledger | 2025-03-13
A staffing executive asks to police the workplace, and senators ask about hers

By our congressional correspondent

WASHINGTON — The woman chosen to enforce the country's wage laws spent much of {hearing_day=2025-03-12|Wednesday} explaining how her own company came to break them.

{nominee=Holcombe|Renata Holcombe}, {nominee_age=53|53}, the nominee for secretary of labor, told the Senate Labor Committee that {firm=Brightline Staffing|Brightline Staffing}, the company she led for {firm_years=11|11 years}, had grown faster than its payroll system. In {settlement_year=2018|2018} Brightline paid {settlement=4.1m|$4.1 million} to settle a federal case over overtime that was owed to {workers_paid=2300|2,300 warehouse workers}.

"No one who worked a shift for me should have waited one day for a paycheck," she said.

Democrats on the {committee_size=23|23-member committee} were not satisfied. {ranking=Castellano|Senator Joyce Castellano}, the ranking Democrat, noted that the company was fined {fine_2021=96000|$96,000} in 2021 after a forklift accident in Dayton. Ms. Holcombe said that fine was under appeal when she left.

Republicans were mostly friendly. {chair=Tarrant|Senator Dale Tarrant}, the chairman, said the department needed "somebody who has signed the front of a paycheck." He said members would vote on {vote_day=2025-03-18|Tuesday}.

She can afford to lose few of them. Republicans have {senate_seats_gop=53|53 seats} in the full Senate. The only Republican on the panel who is still undecided is {undecided=Prewitt|Senator Grant Prewitt} of Kansas.

The nominee, who grew up in {home_state=Tennessee|Tennessee}, owns Brightline stock worth {stock=18m|about $18 million}. She has promised the ethics office to sell it {stock_deadline=90 days|within 90 days} of confirmation.

If she is confirmed, she will take over a department that has lost {jobs_cut=1900|1,900 jobs} since January, out of {dept_staff=14800|about 14,800}. Her predecessor, {predecessor=Abernathy|Wade Abernathy}, opposed such cuts.

The hearing lasted {hearing_length=4h|four hours}. It was interrupted twice, and {protesters=3|three protesters} were led out.
== ARTICLE 03_wkrn_news_desk.txt | Channel 6 Nashville, web desk | 2025-03-14
Committee delays vote on {home_state=Tennessee|Tennessee} native {nominee=Holcombe|Holcombe}

NASHVILLE, Tenn. — A Senate committee has pushed back its vote on {nominee=Holcombe|Renata Holcombe}, the {home_state=Tennessee|Tennessee} businesswoman nominated as labor secretary, to {vote_day=2025-03-20|Thursday, March 20}.

{chair=Tarrant|Sen. Dale Tarrant}, who chairs the Senate Labor Committee, said Friday that members needed more time to read written answers from the nominee.

Holcombe, {nominee_age=58|58}, appeared before the panel on {hearing_day=2025-03-12|Wednesday} and answered questions for {hearing_length=4h|four hours}. Many were about {firm=Brightline Staffing|Brightline Staffing}, which she ran for {firm_years=11|11 years}.

The company paid {settlement=1.4m|$1.4 million} in {settlement_year=2018|2018} to settle a case over unpaid overtime. About {workers_paid=2300|2,300 workers} received checks.

One of them, Tanya Ruiz, drove from Columbus, Ohio, to watch the hearing from the back row. She said she got {witness_owed=611|$611}. "It paid one month of rent. I still wanted to hear her say sorry, and she did," Ruiz said.

Holcombe was also asked about the federal minimum wage, now {min_wage=7.25|$7.25}. A bill backed by {ranking=Castellano|Sen. Joyce Castellano}, the senior Democrat on the committee, would lift it to {min_wage_bill=15|$15} over five years. Holcombe would not take a position.

Police took {protesters=3|three people} out of the room for shouting during her opening statement. They were not charged.

Republicans have {senate_seats_gop=53|53 seats} in the Senate, so Holcombe can be confirmed without Democratic votes. {undecided=Lindqvist|Sen. Carol Lindqvist} is the only Republican on the committee who has not said how she will vote.

Friends in Murfreesboro, where Holcombe went to high school, are planning a watch party. "She was always the one who organized everybody," said her former softball coach, Ed Marlow.

The last labor secretary, {predecessor=Abernathy|Wade Abernathy}, now teaches in Chicago.
