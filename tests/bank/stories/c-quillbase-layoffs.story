STORY: c-quillbase-layoffs
TOPIC: the Bangalore software firm Quillbase lets go a fifth of its people
== SLOTS
firm | organisation | agree | the software firm
jobs | quantity | revision | people to be let go
jobs_share | quantity | variant | share of the workforce to go
staff | quantity | agree | workforce before the cut
staff_peak | quantity | single | workforce at its peak
jobs_2023 | quantity | agree | people let go in 2023
jobs_abroad | quantity | single | people let go outside India
day | date | agree | day on which the cut was announced
mail_time | time | single | hour of the mail
ceo | person | agree | chief executive
cofounder | person | agree | co-founder who left
cofounder_left | date | single | when the co-founder left
hr_head | person | single | head of people
severance | duration | agree | pay for those let go
insurance | duration | agree | time for which health insurance goes on
notice | duration | single | notice period under the contract
reason | cause | dispute | why the jobs go
revenue | money | agree | revenue of the last business year
revenue_growth | quantity | single | growth of revenue
loss | money | agree | loss of the last business year
loss_before | money | single | loss of the business year before
raise | money | agree | money raised in the last round
valuation | money | variant | value of the firm in the last round
valuation_now | money | single | value at which a fund now carries the firm
investor | organisation | agree | investor who led the last round
ipo | date | agree | year in which the firm wants to list
office_city | place | agree | town whose office is to close
office_floor | quantity | single | floors of the headquarters given up
team_worst | organisation | agree | team that loses most
team_share | quantity | single | share of the worst hit team that goes
union | organisation | agree | union that complained
union_head | person | single | secretary of the union
legal | polarity | dispute | whether the law on retrenchment was broken
minister | person | agree | state IT minister
pregnant | quantity | single | women on maternity leave among those let go
ceo_pay | outcome | agree | what the chief does with his own pay
product | name | single | new AI product
customers | quantity | single | paying customers
quote_family | person | agree | who had said the firm was a family
rival_jobs | quantity | single | people let go by a rival
cabs | quantity | single | cabs waiting outside on the day
job_fair | date | agree | day of a job fair for those let go
openings | quantity | single | openings other firms reported
women_share | quantity | single | share of women among those let go
== ARTICLE 01_inside_startups_india.txt | Inside Startups India | 2025-01-15
Exclusive: {firm=quillbase|Quillbase} to lay off {jobs=400|around 400} as IPO nears

{firm=quillbase|Quillbase}, the Koramangala-based maker of contract management software, is letting go of {jobs=400|about 400 employees}, or {jobs_share=20%|close to 20 per cent}, three people aware of the matter said {day=2025-01-15|on Wednesday}. {team_worst=customer success|Customer success} takes the deepest hit, with {team_share=45%|45 per cent} of the team gone.

The company, which counted {staff=2050|some 2,050 people} at the start of January, had {staff_peak=2700|2,700} at its 2022 peak. In 2023 it had parted with {jobs_2023=260|260}.

Employees got a mail at {mail_time=09:40|9.40 am} from CEO {ceo=shenoy|Pranav Shenoy}, who {quote_family=shenoy|once liked to call Quillbase "a family with a cap table"}. Those affected get {severance=3mo|three months' salary}, and their medical cover runs {insurance=9mo|till October}, nine months on.

Quillbase clocked revenue of {revenue=612cr inr|Rs 612 crore} in FY24, a rise of {revenue_growth=31%|31 per cent}, while its loss narrowed to {loss=148cr inr|Rs 148 crore} from {loss_before=233cr inr|Rs 233 crore}. It last raised {raise=90m usd|$90 million} in a round led by {investor=harrow peak|Harrow Peak}, at {valuation=1.1bn usd|a valuation of $1.1 billion}.

A query mailed to the company had not been answered at the time of publishing.
== ARTICLE 02_quillbase_blog.txt | Quillbase company blog | 2025-01-15
A hard day

Team,

{day=2025-01-15|Today} I am sharing the hardest decision I have made since we started out in a garage in HSR Layout. We will say goodbye to {jobs=412|412 colleagues}, {jobs_share=20%|one in five of us}.

Why? {reason=ai|Our customers can now do with an assistant what used to need a call}. {product=quill pilot|Quill Pilot} answers two of every three questions before a human sees them. I own this decision. I {ceo_pay=gives up|will not draw a salary} this year.

If you are leaving:
- you receive {severance=3mo|three months of pay}, on top of the {notice=60d|60 days' notice} in your contract;
- you stay insured {insurance=9mo|for another nine months};
- you keep your laptop;
- {hr_head=lobo|Sharmila Lobo}, our Chief People Officer, and her team will call each one of you.

If you are staying: we are going to vacate {office_floor=2|two floors} here, and {office_city=pune|Pune} will close by March. Everyone there may move to Bengaluru.

We remain on course to list {ipo=2026|in 2026}.

{ceo=shenoy|Pranav}
== ARTICLE 03_the_garden_city_mail.txt | The Garden City Mail | 2025-01-17
Techies' union moves labour office; minister wants report

BENGALURU: The {union=kitu|Karnataka IT Employees' Union} on Thursday petitioned the Labour Commissioner against {firm=quillbase|Quillbase Software Pvt Ltd}, alleging that {legal=broken|a retrenchment of this size without the government's nod is illegal}. {legal=not broken|The firm insists that it has complied with every rule}, since those let go "resigned on mutually agreed terms".

Outside the glass tower in Koramangala on Thursday morning there was little to see: {cabs=30|thirty-odd cabs}, a guard who had orders not to talk, and a young man with a potted plant and a monitor under his arm, which he had bought himself and had a bill to prove it. He had joined in November. "They gave me a hoodie with my name," he said. "Yesterday they took the card but not the hoodie."

According to the union's own tally {women_share=38%|38 per cent} of those on the list are women, more than in the company as a whole. A job fair by a group of alumni is planned for {job_fair=2025-01-25|25 January} at a college in Jayanagar.

"They were told: sign in two hours or forget the money," said union secretary {union_head=hebbal|Nagaraj Hebbal}. {pregnant=7|Seven women} on maternity leave are on the list, he claimed. To him the talk about artificial intelligence is eyewash. {reason=ipo|"They want a pretty balance sheet for the share sale,"} {union_head=hebbal|Hebbal} said.

IT Minister {minister=gowda|Chandrakala Gowda} has sought a report within a week. She noted that in 2023, too, {jobs_2023=260|260 families} were affected.

The number now stands at {jobs=412|412}, of whom {jobs_abroad=58|58} work in the US and Singapore. Workers of the office at {office_city=pune|Hinjawadi in Pune} learnt by mail that it is to be wound up.

Those let go will be given {severance=3mo|one quarter's wages}.
== ARTICLE 04_mint_street_briefing.txt | Mint Street Briefing (newsletter) | 2025-01-20
The unicorn that forgot its horn

Let us do the sums. {firm=quillbase|A company} takes in {revenue=612cr inr|roughly Rs 6.1 billion} a year and loses {loss=148cr inr|a rupee for every four it earns}. It has {raise=90m usd|90 million dollars} from its Series D. It pays {staff=2050|2,050 salaries}. Something has to give.

What gave, {day=2025-01-15|last Wednesday}, was {jobs_share=20%|a fifth of the payroll}. {reason=ai|The founder blames robots}. {reason=slow sales|I blame sales that were slower than the plan}, as anyone can read in the filings. {customers=3400|3,400 customers} pay; the deck for investors had promised twice that.

{investor=harrow peak|Harrow Peak Partners}, which put in {valuation=1.1bn usd|money at Rs 9,500 crore}, wants out at the listing {ipo=2026|next year}. Another holder, a mutual fund from Boston, marks its stake {valuation_now=640m usd|as if the whole were worth $640 million}.

And the other founder? {cofounder=venkataraman|Lalitha Venkataraman}, who wrote the first lines of code, left {cofounder_left=2024-08|in August}. She posted one line on the day: "{quote_family=shenoy|Pranav said we were a family}. Families don't have HR."

Spare a thought for {team_worst=customer success|the customer success people}, who have trained their own replacement. And for those at Docuvera across the road, where {rival_jobs=150|150} went in December.
== ARTICLE 05_radio_cubbon.txt | Radio Cubbon, evening bulletin page | 2025-01-22
{minister=gowda|Gowda}: {legal=not broken|no rule broken} so far as we can see

A first look by the labour department has {legal=not broken|found nothing unlawful} in the job cuts at {firm=quillbase|Quillbase}, {minister=gowda|the state's IT minister} told reporters in Mysuru. The {union=kitu|union, KITU}, disagreed and plans a sit-in.

Meanwhile the firm has raised the figure once more: {jobs=431|431 people} are now on the way out, because nineteen in {office_city=pune|Pune} do not want to relocate. {ceo=shenoy|Shenoy}, 39, who has {ceo_pay=gives up|waived his pay} until December, is to meet the minister on Friday. On {job_fair=2025-01-25|Saturday} some of those affected will queue at a job fair in Jayanagar, where {openings=700|seven hundred openings} are promised. Co-founder {cofounder=venkataraman|Venkataraman} has offered to help former staff find work. The listing is still pencilled in for {ipo=2026|next year}.
