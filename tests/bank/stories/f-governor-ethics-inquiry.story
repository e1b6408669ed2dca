STORY: f-governor-ethics-inquiry
TOPIC: an ethics inquiry faults a US governor over the firing of her highway patrol director
== SLOTS
governor | person | agree | governor under inquiry
fired_man | person | agree | patrol director who was dismissed
fired_role | role | agree | office of the dismissed man
fired_day | date | agree | day he was dismissed
trooper | person | agree | state trooper at the heart of the affair
trooper_rank | role | single | rank of the trooper
kinship | other | agree | trooper's kinship with the governor
investigator | person | agree | author of the report
report_pages | quantity | variant | length of the report
released | date | agree | day of release
panel_vote | score | agree | vote to release the report
panel | organisation | agree | body that released the report
panel_members | quantity | agree | members of the panel
contacts | quantity | revision | contacts with the department about the trooper
chief_of_staff | person | agree | governor's chief of staff
law_section | other | single | section of the ethics act
motive | cause | dispute | why the director was dismissed
dismissal_legal | outcome | agree | finding on whether the dismissal was lawful
abuse | outcome | agree | finding on abuse of power
witnesses | quantity | agree | witnesses interviewed
subpoenas | quantity | single | subpoenas issued
no_show | quantity | single | people who ignored subpoenas
cost | money | agree | cost of the inquiry
max_penalty | money | agree | highest fine possible
elk_year | date | agree | year in which the trooper shot an elk out of season
suspension | duration | agree | trooper's suspension
suspension_before | duration | single | suspension first imposed
husband | person | agree | governor's husband
husband_statement | quantity | single | pages of the husband's sworn statement
approval | quantity | agree | governor's approval, per cent
approval_spring | quantity | agree | approval in spring
reelection | date | agree | month of the next election
successor_interim | person | single | first successor, who soon resigned
successor_days | duration | single | how long that successor lasted
reaction | person | agree | state senator who led the panel
== ARTICLE 01_clark_fork_tribune.txt | Clark Fork Tribune | 2010-02-06
Report: Governor broke ethics law, but firing was legal

By Lindy Aukstakalnis
cftribune.com

HELENA - {governor=Kessler|Gov. Dana Kessler} {abuse=yes|abused the power of her office} by letting her family's feud with a state trooper reach into the Montana Highway Patrol, a legislative investigator concluded in a report made public {released=2010-02-05|Friday}. But {investigator=Brantley|Stephen Brantley}, a retired prosecutor, also found that {dismissal_legal=yes|she was within her rights when she let the patrol's director go}.

The {panel_members=12|12-member} {panel=council|Legislative Council}, which commissioned the work, voted {panel_vote=unanimous|without a dissenting voice} to release the report's {report_pages=320ish|318 pages}. More than a thousand others are being kept sealed.

{fired_man=Mattingly|Roy Mattingly} was {fired_role=patrol director|director of the Highway Patrol} until {fired_day=2009-07-13|July 13}. He has said ever since that {motive=refusal|he lost his job because he would not fire} {trooper=Stokke|Erik Stokke}, once {kinship=ex-brother-in-law|the husband of the governor's younger sister}. The governor has insisted that {motive=budget|it was a quarrel over his budget}.

"I slept last night," {fired_man=Mattingly|Mattingly} said from his home in Prickly Pear. "That's all I'll say about it. I slept."

Brantley interviewed {witnesses=36|36 people} and sent out {subpoenas=17|17 subpoenas}; {no_show=5|five state employees} disregarded theirs until a judge ordered them to appear. The governor did not sit for an interview. Her husband, {husband=Kessler G|Glenn Kessler}, gave {husband_statement=44|44 pages} of sworn answers.

What they describe is a campaign of persistence. {contacts=41|Forty-one calls, e-mails and conversations} about {trooper=Stokke|the trooper} passed between the governor's circle and the patrol in 14 months, Brantley wrote, many of them from {chief_of_staff=Tillotson|her chief of staff, Warren Tillotson}.

{trooper=Stokke|Stokke} was disciplined in {elk_year=2006|2006}, before the governor took office, for shooting an elk out of season with his service rifle. He got {suspension_before=15d|15 days} off without pay, later {suspension=5d|cut to five} after the union objected.

Breaking {law_section=2-2-121|section 2-2-121} of the state ethics code can bring a civil penalty of up to {max_penalty=5000|$5,000}. Any such step would be up to the Commissioner of Political Practices, who has an inquiry of his own.

The inquiry has cost {cost=98000|$98,000}, a couple of thousand under budget.
== ARTICLE 02_continental_news.txt | Continental News Agency | 2010-02-05
Montana governor violated ethics act, lawmakers' probe finds

HELENA, Mont. (CNA) - An investigation by Montana lawmakers found on {released=2010-02-05|Friday} that {governor=Kessler|Governor Dana Kessler}, a rising figure among Republicans, {abuse=yes|had misused her authority} in pressing for the dismissal of {kinship=ex-brother-in-law|a former brother-in-law}.

The report, {report_pages=320ish|about 320 pages long}, was released by {panel=council|the Legislative Council} in a {panel_vote=unanimous|12-0} vote after members of both parties spent the whole morning reading it behind closed doors.

It said that the wish to be rid of the policeman was one of several reasons, if not the first, in the removal of {fired_man=Mattingly|Roy Mattingly}, and that {dismissal_legal=yes|the removal itself broke no law}.

"They went fishing with dynamite and came up with a boot," said her lawyer, Thaddeus Van Orden. He said that {motive=budget|Mattingly had gone over the governor's head to seek federal money} for new radios, and that any governor would have done the same.

{witnesses=36|Three dozen witnesses} were heard. {max_penalty=5000|Fines of as much as $5,000} are possible under state law but the council cannot impose them.

{governor=Kessler|Kessler}, 44, faces voters in {reelection=2010-11|November}. A survey this week put her approval rating at {approval=54|54 percent}; it was {approval_spring=68|68} last spring.

{chief_of_staff=Tillotson|Tillotson}, who runs her office, declined comment.
== ARTICLE 03_bitterroot_river_weekly.txt | Bitterroot River Weekly | 2010-02-11
What the neighbors think of Report No. 2010-1

By Hap Swanberg

You can read the whole thing on the counter at Dot's, where it lies between the ketchup and the hay prices with a pair of drugstore glasses on top.

I read it. I came away liking nobody much, except perhaps {investigator=Brantley|old Mr. Brantley}, who for {cost=98000|ninety-eight thousand dollars} gave us a clear sentence now and then. {abuse=yes|"She used the weight of her office where she ought to have left it at the door."} That's one.

People here know {trooper=Stokke|the trooper}, a {trooper_rank=sergeant|sergeant} now at the Hamilton post. He coaches hockey. He also, in {elk_year=2006|'06}, shot a cow elk off a county road a week after the season closed, and for that he was sent home for {suspension=5d|a working week}. My own opinion is that five days is what you get for denting a truck.

And they know {husband=Kessler G|Glenn}, who raises Angus across the river and who, says the report, used the governor's office phone as if it were his own. When it first came out there were {contacts=41|forty-one} contacts counted. On Tuesday a page of corrections was added; three had been listed twice, and it's {contacts=38|thirty-eight} now. I doubt that anyone changed his mind over the three.

Folks forget the man who came after. When they pushed {fired_man=Mattingly|Roy} out in {fired_day=2009-07-13|the middle of last July}, the job of {fired_role=patrol director|running the troopers} went to {successor_interim=Tilden|Chuck Tilden}, a police chief with an unpaid tax bill in his drawer. He lasted {successor_days=16d|sixteen days}.

{reaction=Frye|Senator Marguerite Frye, the Democrat who led the panel}, was at the Rotary on Wednesday. "{panel_members=12|Twelve of us} voted, eight of them Republicans," she said. "Let nobody tell you this was a circus of my party." Somebody asked whether she would run for the top job in {reelection=2010-11|the fall}. She had another bite of pie.
== ARTICLE 04_statehouse_monitor.txt | Statehouse Monitor (newsletter) | 2010-02-12
MONTANA. Ethics finding dents Kessler; second inquiry open

The numbers behind last week's release, for subscribers:

- Approval {approval=54|54%}, down 14 from {approval_spring=68|68%} in the spring.
- {contacts=38|38 communications} about the trooper, in the corrected version of the document.
- Spending on the inquiry {cost=98000|just below $100,000}.

Political Practices next. The commissioner was appointed by {governor=Kessler|the governor}; he hired a lawyer of his own in December. {reaction=Frye|Sen. Frye} has questioned how free he can be. The lawyer is a registered Democrat from Great Falls who has spent most of his career in labor arbitration and was picked, we hear, precisely because no one in Helena had ever had lunch with him.

The {panel=council|Legislative Council's} own powers are now exhausted. It may refer the matter to the full Legislature, which can censure or do nothing, and in an election year the smart money is on nothing.

Staff. {chief_of_staff=Tillotson|Warren Tillotson} is said to be leaving before the summer. The post is the third most powerful in state government and has had five holders since 2003.
