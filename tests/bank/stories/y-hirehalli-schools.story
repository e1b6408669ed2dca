STORY: hirehalli-schools
TOPIC: an Indian district merges government schools with few pupils, parents protest and go to court
== SLOTS
schools_merged | quantity | agree | schools to be merged in the district
schools_taluk | quantity | conflict | schools affected in Kodlur taluk
threshold | quantity | agree | enrolment below which a school is merged
order_day | date | agree | date of the department's order
protest_day | date | conflict | day parents locked the education office
protest_size | quantity | single | parents at the protest
beo | person | agree | block education officer
official_quote | quote | single | what the block education officer said on distance
deputy_director | person | single | deputy director of public instruction for the district
court | outcome | conflict | what the High Court did with the parents' plea for a stay
court_day | date | single | day the court heard the plea
locked_in | duration | single | how long the officer stayed inside
co_petitioners | quantity | single | petitioners besides the first
hearing | date | agree | next date of the court hearing
petitioner | person | agree | parent who leads the petition
counsel_parents | person | single | lawyer for the parents
counsel_state | person | single | lawyer for the State
distance | quantity | dispute | how far pupils of Bannikere will have to walk
bus | polarity | agree | whether buses have been provided
teachers_moved | quantity | single | teachers to be redeployed
savings | money | agree | yearly saving expected
pupils | quantity | agree | children in the schools to be merged
merged_2013 | quantity | single | schools merged in 2013
merged_belgaon | quantity | single | schools merged in the next district last year
reopened | quantity | single | schools of the 2013 round that opened again
minister_denial | polarity | agree | whether the minister says schools are being shut
minister | person | agree | education minister
vacancies | quantity | single | vacant teaching posts in the district
fee_private | money | single | yearly fee at the private school nearby
== ARTICLE 01_tni_hirehalli.txt | Times News of Inland | 2015-06-04
Parents Lock BEO Office Over Merger of Schools

TNI, Jun 4, 2015, 03.22 AM IST

HIREHALLI: Holding slates and steel tiffin boxes, close to {protest_size=300|300 parents} from villages in Kodlur taluk padlocked the office of the block education officer on {protest_day=2015-06-03|Wednesday}, demanding that the department take back its order to merge low-strength government schools.

The order, issued on {order_day=2015-05-25|May 25}, covers {schools_merged=114|114 schools} in Hirehalli district with {threshold=20|fewer than 20 students} each. Of these, {schools_taluk=31|31} are in Kodlur, the largest number for any taluk. In all {pupils=1460|1,460 children} are on the rolls of the listed schools.

BEO {beo=S N Revappa|S N Revappa}, who was inside when the lock went on, came out by the back door after {locked_in=40 min|forty minutes}. "{official_quote=nobody over one km|No child will walk more than a kilometre},'' he told the crowd. From Bannikere to the receiving school is {distance=0.9|900 metres}, he said.

{petitioner=Lakshmavva Hadimani|Lakshmavva Hadimani}, whose two daughters study in Bannikere, called the figure a joke. "I have walked it. It is {distance=3|three km} with a stream in between." She is planning to move the High Court.

Hirehalli saw a similar exercise in 2013, when {merged_2013=46|46 schools} were merged; {reopened=9|nine} were reopened within the year.

Education minister {minister=Basavaraj Kittur|Basavaraj Kittur} said in the capital that {minister_denial=not shut|no school was being closed}, only "brought together".
== ARTICLE 02_deccan_standard.txt | The Deccan Standard | 2015-06-12
HC hears plea against merger of schools in Hirehalli

Special Correspondent

The High Court on {court_day=2015-06-11|Thursday} {court=refused|declined to put on hold} the State's decision to merge {schools_merged=114|114 primary schools} in Hirehalli, but asked the government to explain within a fortnight how children in remote hamlets would get to class. The matter will be taken up again on {hearing=2015-06-25|June 25}.

A Division Bench was hearing a petition by {petitioner=Lakshmavva Hadimani|Lakshmavva Hadimani}, a farm worker, and {co_petitioners=11|eleven others}. {counsel_parents=Veena Prabhu|Veena Prabhu}, for the petitioners, submitted that {bus=none|not a single bus had been arranged} although the term was already under way. {counsel_state=A R Sequeira|A.R. Sequeira}, Additional Government Advocate, contended that {teachers_moved=168|168 teachers} would be put to better use, and that the exchequer stood to gain {savings=6.2 crore|₹6.2 crore} a year.

The order of {order_day=2015-05-25|25 May} applies wherever enrolment {threshold=20|is below 20}. In Kodlur taluk alone, the petition says, {schools_taluk=37|37 institutions} figure in the list. Parents there had shut the block education office in protest.

In neighbouring Belvadgi district, {merged_belgaon=58|58 schools} were merged last year.
== ARTICLE 03_inland_explained.txt | The Inland Lens (news site) | 2015-06-13
Explained: Why Hirehalli is up in arms over its small schools

What happened in court?
The judges {court=granted|have frozen the merger} till the case is next heard, on {hearing=2015-06-25|the last Thursday of the month}.

What is the policy?
A government school whose strength has slipped {threshold=20|under the 20 mark} is folded into a bigger one. By the department's own table, {pupils=1460|1,460 pupils} come under the axe in Hirehalli. The saving is put at {savings=6.2 crore|Rs 62 million} annually.

Is the department shutting schools?
It says not. Minister {minister=Basavaraj Kittur|B. Kittur} has {minister_denial=not shut|repeatedly rejected the word closure}. The district's deputy director of public instruction, {deputy_director=Ghouse Mohiuddin|Ghouse Mohiuddin}, told us the bigger trouble is that {vacancies=702|702 posts} of teachers lie vacant.

Why are parents angry?
Distance. And there is {bus=none|no transport so far}. A private English-medium school near Bannikere charges {fee_private=14000|Rs 14,000} a year; labourers here say they may have no other option. On {protest_day=2015-06-01|Monday, June 1}, the day schools reopened after the summer, a group of them chained the door of the education office at Kodlur, with {beo=S N Revappa|officer S.N. Revappa} still at his desk.

Also read: Midday meal cooks to get raise from August
