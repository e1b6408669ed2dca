STORY: o-airline-chief
TOPIC: the airline Trans-Lakes names a new chief executive and announces job cuts
== SLOTS
new_ceo | person | agree | new chief executive
new_ceo_age | quantity | conflict | age of the new chief executive
previous_job | role | conflict | post the new chief executive held until now
start | date | conflict | day on which the new chief executive takes over
old_ceo | person | agree | outgoing chief executive
old_exit | cause | dispute | why the outgoing chief executive leaves
old_tenure | duration | agree | how long the old chief executive ran the airline
old_ordinal | ordinal | single | place of the new chief in the line of chief executives
severance | money | conflict | severance of the outgoing chief executive
salary | money | agree | base salary of the new chief executive
salary_old | money | single | base salary of the old chief executive in his last year
jobs | quantity | conflict | jobs to be cut
jobs_2005 | quantity | agree | jobs cut in 2005
pilots | quantity | agree | pilots among the jobs to be cut
staff | quantity | variant | total workforce
loss | money | agree | loss in the fourth quarter
loss_before | money | single | loss or profit a year earlier in the same quarter
fuel | quantity | single | rise in fuel costs, per cent
planes | quantity | revision | planes to be grounded
fleet | quantity | single | planes in the fleet
shares | quantity | agree | move of the share price on the day, per cent
share_price | money | single | closing price of the shares
merger | quote | conflict | what the new chief said of a merger
chair | person | agree | chairman of the board
hq | place | agree | city of the head office
union_head | person | agree | head of the pilots' union
announced | date | agree | day of the announcement
analyst | person | single | analyst who comments
hub_closed | place | agree | hub to be closed
== ARTICLE 01_business_wire_desk.txt | Interstate Press business desk | 2008-01-15
Trans-Lakes picks outsider as CEO, will cut {jobs=2400|2,400 jobs}

MILWAUKEE - Trans-Lakes Airlines {announced=2008-01-15|on Tuesday} named {new_ceo=drummond|Katherine Drummond}, {previous_job=cfo_parcel|the chief financial officer of parcel carrier Norvex}, to be its chief executive, and said it would eliminate {jobs=2400|2,400 positions} as it struggles with the price of fuel.

{new_ceo=drummond|Drummond}, {new_ceo_age=49|49}, succeeds {old_ceo=sayles|Roger Sayles}, who led the nation's ninth-largest carrier for {old_tenure=6y|six years}. She starts {start=2008-03-03|March 3}.

Sayles said in a statement that {old_exit=own|the decision to step down was his own}.

The company reported a fourth-quarter loss of {loss=71m|$71 million}, compared with a profit of {loss_before=9m|$9 million} in the same period of 2006. Its fuel bill rose {fuel=34|34 percent}.

Among those who will lose their jobs are {pilots=310|310 pilots}. Trans-Lakes will also stop using {hub_closed=dayton|Dayton} as a connecting hub and park {planes=18|18 older jets}.

On a conference call, Drummond said {merger=open|she would look at any combination that made sense for shareholders}. Analysts have long regarded Trans-Lakes as a likely target.

Shares of the airline, based in {hq=milwaukee|Milwaukee}, fell {shares=-8|8 percent} to {share_price=6.14|$6.14}.
== ARTICLE 02_milwaukee_herald.txt | The Milwaukee Herald-Star | 2008-01-16
{old_ceo=sayles|Sayles} out, {new_ceo=drummond|Drummond} in at Trans-Lakes

By Brenda Kuczynski

For the first time, a woman will run the airline that {hq=milwaukee|Milwaukee} calls its own.

{new_ceo=drummond|Katherine Drummond}, a {new_ceo_age=52|52-year-old} native of Duluth who learned to fly at 17, was introduced to employees {announced=2008-01-15|Tuesday} in a hangar at Mitchell field. She becomes the {old_ordinal=8|eighth} chief executive since the company's founding in 1948.

"I did not come here to sell this airline. {merger=no|We're not going to merge with anybody}," she told them, to applause.

It was a short honeymoon. Within the hour, the company disclosed plans to shed {jobs=3200|roughly 3,200 workers}, {pilots=310|310} from the cockpit alone. The last big round, in {jobs_2005=1100|2005, took 1,100}.

Capt. {union_head=lozano|Steve Lozano}, who heads the pilots union, called the cuts "a kick in the teeth."

Drummond will draw a base salary of {salary=850000|$850,000}. Her predecessor, {old_ceo=sayles|Roger Sayles}, made {salary_old=790000|$790,000} in his final year, and will receive {severance=4.2m|$4.2 million} to go away.

Two people close to the board said {old_exit=pushed|directors had asked for his resignation in December}. The chairman, {chair=whitcomb|Gerald Whitcomb}, would not discuss it.

Drummond reports to work {start=2008-02-01|on the first of February}.
== ARTICLE 03_aviation_week_letter.txt | Air Transport Letter | 2008-01-18
Executive changes

Trans-Lakes. {new_ceo=drummond|Katherine Drummond} joins as president and CEO from Norvex, the overnight-freight concern, where she had been {previous_job=coo_parcel|running day-to-day operations as chief operating officer}. Board chairman {chair=whitcomb|G. Whitcomb} says a search firm considered 40 candidates.

{old_ceo=sayles|Mr. Sayles}, an accountant, is remembered for buying 30 regional jets in 2004 and for surviving {jobs_2005=1100|the 1,100 layoffs} of the following year. He remains a consultant until June.

Capacity. Since {announced=2008-01-15|Tuesday}'s announcement the carrier has gone further: {planes=24|two dozen aircraft}, all MD-80s, are now to leave the {fleet=112|112-strong} fleet by Labor Day. {hub_closed=dayton|Dayton}, opened as a hub in 1994, drops to five departures a day.

Results. Net loss for the quarter was {loss=71m|$71 million}. Unit revenue was up slightly. Cash on hand was not disclosed.

Workforce. Before the reductions Trans-Lakes had {staff=14200|14,200} on its payroll.

Comment. "She knows costs," says {analyst=feld|Martin Feld} of Brookline Securities. "What nobody knows is whether she knows passengers." He rates the shares a hold.
== ARTICLE 04_london_business_page.txt | The London Courier, City pages | 2008-01-17
{new_ceo=drummond|Drummond} takes controls at troubled US carrier

Shares in Trans-Lakes Airlines lost {shares=-8|almost a twelfth of their value} after the American carrier replaced its chief executive and warned that it would have to shrink.

{new_ceo=drummond|Ms Drummond}, who arrives from the freight group Norvex {start=2008-03-03|at the beginning of March}, will earn a basic {salary=850000|$850,000 (£433,000)}. {old_ceo=sayles|Roger Sayles} leaves after {old_tenure=6y|six years in charge}. His contract {severance=none|entitled him to no pay-off}, the company said in a regulatory filing.

{jobs=2400|Twenty-four hundred posts} will disappear from a workforce of {staff=14200|some 14,000}. Most of the cuts fall on airport and reservations staff. {union_head=lozano|Steven Lozano}, the pilots' leader, said that his members had already accepted lower wages three years ago and would be asking what they had got for it.

The airline has been hurt by oil at more than $90 a barrel and by a low-cost rival that entered its home market last spring. It ran up a deficit of {loss=71m|$71m} in the last three months of 2007.

It is one of several medium-sized US airlines thought to be attractive to larger competitors, among them two that are already in talks with each other.
