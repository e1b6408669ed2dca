STORY: two-lenders-branch-cuts
TOPIC: two British lenders announce job cuts and branch closures in the same week
== SLOTS
hallam_jobs | quantity | agree | posts to go at Hallam & Wye
hallam_branches | quantity | agree | branches Hallam & Wye closes
hallam_branches_left | quantity | single | branches Hallam & Wye keeps
hallam_staff | quantity | agree | people employed by Hallam & Wye
hallam_last_round | quantity | single | posts cut by Hallam & Wye in 2017
hallam_day | date | agree | day Hallam & Wye announced its cuts
hallam_chief | person | agree | chief executive of Hallam & Wye
hallam_saving | money | single | yearly saving at Hallam & Wye
hallam_profit | money | single | half-year profit of Hallam & Wye
hallam_call_centre | place | agree | where the call centre to be shut is
call_centre_jobs | quantity | agree | jobs at the call centre
branch_jobs | quantity | single | jobs in the branches
office_jobs | quantity | single | jobs at the head office
first_close | date | agree | when the first branches shut
last_close | date | single | when the last branches shut
forced | polarity | dispute | whether redundancies will be compulsory
northmoor_jobs | quantity | agree | posts to go at Northmoor
northmoor_day | date | agree | day Northmoor announced its cuts
northmoor_branches | quantity | single | branches Northmoor closes
northmoor_spokes | person | single | spokesman of Northmoor
union_officer | person | agree | national officer of the union
members | quantity | single | union members at Hallam & Wye
ballot_result | quantity | single | per cent who voted for a strike in an indicative ballot
strike | polarity | agree | whether a strike has been called
mp | person | single | member of parliament who raised it
counter_drop | quantity | agree | per cent by which counter visits fell
counter_years | duration | single | span of the fall in counter visits
hub | polarity | revision | whether the town gets a banking hub
worker | person | single | cashier who spoke
worker_years | duration | single | years the cashier has served
pay_weeks | duration | single | weeks of pay offered for each year of service
== ARTICLE 01_finance_desk.txt | Broad Street Finance | 2021-09-09
Hallam & Wye to shed {hallam_jobs=300|300 jobs} days after rival

A second mid-sized lender has taken the knife to its network this week. Hallam & Wye Building Society said {hallam_day=2021-09-09|on Thursday} that {hallam_jobs=300|300 roles} would go, from a workforce of {hallam_staff=2150|2,150}, as it closes {hallam_branches=27|27 branches} and its telephone centre {hallam_call_centre=Ottersby|in Ottersby}.

{northmoor_day=2021-09-06|On Monday} Northmoor Bank had said {northmoor_jobs=300|300 of its own staff} would leave along with {northmoor_branches=19|19 outlets}. The matching figures are a coincidence, a Northmoor spokesman, {northmoor_spokes=Tunde Adewale|Tunde Adewale}, said.

Of the posts at the society {branch_jobs=164|164} are in branches, {call_centre_jobs=98|98} at the call centre and {office_jobs=38|38} at head office. Savings are put at {hallam_saving=£11m|£11m a year}. Half-year profits, published in July, were {hallam_profit=£24.6m|£24.6m}.

Chief executive {hallam_chief=Gwen Pritchard|Gwen Pritchard} said visits to the counter had fallen by {counter_drop=58|58 per cent} in {counter_years=5 years|five years}. "We expect {forced=not compulsory|to get there through volunteers}," she told reporters.

The first doors shut {first_close=2022-01|in January} and the last {last_close=2022-06|in June}. It will still have {hallam_branches_left=71|71 branches}.

Hallam & Wye cut {hallam_last_round=120|120 posts} in 2017.
== ARTICLE 02_union_release.txt | Finance Workers' Alliance (press release) | 2021-09-10
FOR IMMEDIATE RELEASE

Alliance condemns 'week of shame' on the high street

The Finance Workers' Alliance has called on Hallam & Wye to withdraw plans that would throw {hallam_jobs=300|300 people} out of work, barely three days after an identical number, {northmoor_jobs=300|300}, were told that they were no longer wanted at Northmoor.

{union_officer=Marek Sobczyk|Marek Sobczyk}, national officer, said:

"Management briefed our reps {hallam_day=2021-09-09|yesterday} with a set of slides and no apology. They talk about volunteers. When a whole call centre of {call_centre_jobs=98|98} goes, {forced=compulsory|people will be pushed out}, whatever word is used. The society is a mutual and it is not losing money."

The Alliance represents {members=1300|1,300 employees} of the society. In an online poll overnight {ballot_result=81|81 per cent} of those who answered said they would be willing to walk out. {strike=no|No industrial action has been called} at this stage.

Nor will neighbours step in. Ottersby, losing its counter as well, asked for a shared banking hub and {hub=no|was turned down} this morning by the cash-access body.

The redundancy terms on the table are {pay_weeks=3 weeks|three weeks' pay} for every year served.

ENDS

Notes to editors: The Finance Workers' Alliance was founded in 1934. Press office hours are 9am to 5.30pm.
== ARTICLE 03_ottersby_herald.txt | Ottersby Herald | 2021-09-16
'I thought I'd retire from here': Ottersby reels from call centre blow

By Joanne Catterick, chief reporter

Last updated: 16th September 2021

Staff at the Hallam & Wye call centre {hallam_call_centre=Ottersby|on Ottersby's Mill Quay} were still in shock this week at learning that all {call_centre_jobs=98|98 of them} stand to lose their jobs.

{worker=Lorraine Tubb|Lorraine Tubb}, a cashier at the Market Place branch for {worker_years=22 years|22 years}, will lose hers as well: the town's counter is one of {hallam_branches=27|27} on the list and among those that go first, {first_close=2022-01|in the new year, before January is out}.

The society, which has {hallam_staff=2150|2,150 employees}, says customers have voted with their feet. "Footfall is down {counter_drop=58|58%}," chief executive {hallam_chief=Gwen Pritchard|Gwen Pritchard} wrote to members.

Town MP {mp=Alistair Nkemelu|Alistair Nkemelu} raised the closures in the Commons on Tuesday. The cash-access body has since thought again about a shared banking hub: the town {hub=yes|will get one}, it confirmed on Wednesday.

{union_officer=Marek Sobczyk|Mr Sobczyk}, of the Finance Workers' Alliance, called that "a sticking plaster". He said {strike=no|there was no date for a walkout} and talks would go on.

Northmoor, whose cuts were made public {northmoor_day=2021-09-06|three days before} the society's, has never had a branch in the town.

Related: Mill Quay flats plan thrown out
