STORY: p-governor-plane-trips
TOPIC: the governor of Missouri is found to have used the state plane for private trips and his chief of staff resigns
== SLOTS
governor | person | agree | governor
governor_age | quantity | agree | age of the governor
chief | person | agree | chief of staff who resigned
resign_day | date | conflict | day on which the chief of staff resigned
auditor | person | agree | state auditor who wrote the report
report_day | date | agree | day on which the report was published
trips | quantity | agree | private trips found in the report
trips_all | quantity | agree | all flights of the governor looked at
cost | money | conflict | cost of the private trips to the state
repaid | money | revision | money the governor has repaid
ranch | place | agree | place of the governor's family ranch
ranch_trips | quantity | single | trips to the ranch
fishing_trip | place | agree | place of the fishing trip
fishing_cost | money | single | cost of the fishing flight
plane_price | money | agree | price of the plane
plane_year | date | single | year the plane was bought
speaker | person | agree | House speaker
committee_size | quantity | agree | members of the special House committee
committee_start | date | agree | day on which the committee first meets
impeach_votes | quantity | single | votes needed in the House to impeach
house_seats | quantity | agree | seats of the House
new_chief | person | conflict | acting chief of staff
term_end | date | agree | month in which the governor's term ends
approval | quantity | single | governor's approval in a poll
approval_2023 | quantity | single | governor's approval two years ago
predecessor_repaid | money | single | sum repaid by an earlier governor
predecessor_year | date | single | year of that repayment
prosecutor | person | agree | county prosecutor who reviews the report
pilot_hours | quantity | single | hours of overtime of the pilots
signed_by | person | dispute | who approved the flight forms
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-09-10
Missouri governor's top aide quits after audit of state plane

JEFFERSON CITY, Mo. (CP) — The chief of staff to Missouri {governor=Strand|Gov. Kyle Strand} resigned on {resign_day=2025-09-09|Tuesday}, a day after the state auditor said the governor used a state plane for {trips=19|19 private trips}.

{chief=Delgado|Paul Delgado} said in a one-page letter that he had become "a distraction." {new_chief=Whitcomb|Erin Whitcomb}, the governor's budget director, will serve as acting chief of staff.

The report by {auditor=Nowak|Auditor Linda Nowak}, a Democrat, was published on {report_day=2025-09-08|Monday}. It said the trips cost taxpayers {cost=214000|$214,000} over two and a half years. They included flights to the Strand family's ranch near {ranch=West Plains|West Plains} and a flight to a fishing tournament at {fishing_trip=Lake Fork, Texas|Lake Fork, Texas}.

The auditor looked at {trips_all=143|143 flights} in all. Most were official, she said.

Strand, {governor_age=49|49}, a Republican, has said that he did nothing illegal. He has repaid {repaid=31000|$31,000}, his office said.

"I fly to be with my kids. If a form was filled out wrong, we will fix the form," Strand told reporters.

Delgado wrote that he {signed_by=governor|only sent on forms that the governor had signed}. Strand said the forms were {signed_by=Delgado|approved by Delgado}.

The House will set up a {committee_size=10|10-member committee}, {speaker=Bowers|Speaker Jim Bowers} said. It will hold its first meeting on {committee_start=2025-09-16|Sept. 16}. Bowers, also a Republican, said it was too early to talk of impeachment, which takes {impeach_votes=82|82 votes} in the {house_seats=163|163-seat House}.

The plane, a twin-engine turboprop, was bought for {plane_price=5.6m|$5.6 million}.

Strand's term ends in {term_end=2029-01|January 2029}. A governor in {predecessor_year=1994|1994} repaid {predecessor_repaid=8700|$8,700} after a similar audit.
== ARTICLE 02_ozark_daily.txt | Ozark Daily Star | 2025-09-11
{ranch=West Plains|West Plains} airstrip saw the governor's plane {ranch_trips=12|a dozen times}

{ranch=West Plains|WEST PLAINS} — People here got used to the sound of it on Friday afternoons. The state's turboprop came in low over the fairground, and an hour later {governor=Strand|Gov. Kyle Strand} was in line at the feed store.

According to the state auditor, {ranch_trips=12|twelve} of the {trips=19|19 private trips} that the governor took on the plane ended at our airport. The Strand family has owned a cattle ranch outside town since 1951.

{auditor=Nowak|Auditor Linda Nowak} put the bill for all of the private trips at {cost=241000|$241,000}. Her staff went through {trips_all=143|143 flights} for the report, which came out on {report_day=2025-09-08|Monday}.

{chief=Delgado|Paul Delgado}, the governor's chief of staff, resigned on {resign_day=2025-09-10|Wednesday}. He could not be reached. {new_chief=Whitcomb|Erin Whitcomb} has taken over his duties for now.

Howell County Republican chairwoman Bev Tilley said she was disappointed but not surprised. "He's a daddy first. But there's a highway, and the rest of us drive it," she said.

The governor, who is {governor_age=49|49} and has three children, was re-elected last fall and will be in office until {term_end=2029-01|January 2029}.

The audit also says the plane's two pilots were paid for {pilot_hours=310|310 hours} of overtime. The plane itself cost {plane_price=5.6m|$5.6 million} when it was bought in {plane_year=2019|2019}.

Cole County Prosecutor {prosecutor=Amadi|Grace Amadi} said Wednesday that she was reading the report and would decide in the coming weeks whether to open a case.

House {speaker=Bowers|Speaker Jim Bowers} has named a {committee_size=10|10-member panel}, with six Republicans and four Democrats. It starts work {committee_start=2025-09-16|Tuesday}.
== ARTICLE 03_gateway_tv.txt | Gateway TV St. Louis, web page | 2025-09-12
Governor repays {repaid=58000|$58,000} for flights as lawmakers prepare inquiry

ST. LOUIS — {governor=Strand|Gov. Kyle Strand} has now paid back {repaid=58000|$58,000} for his use of the state plane, his office said Friday. That is still far less than the {cost=214000|$214,000} that the state auditor says his private trips cost.

What you need to know:

The report. {auditor=Nowak|Auditor Linda Nowak} said on {report_day=2025-09-08|Monday} that {trips=19|19} of {trips_all=143|143 flights} had no public purpose. One took the governor and two friends to a bass tournament at {fishing_trip=Lake Fork, Texas|Lake Fork in Texas}. That flight alone cost {fishing_cost=17400|$17,400}.

The resignation. Chief of staff {chief=Delgado|Paul Delgado} stepped down on {resign_day=2025-09-09|Tuesday}. Budget director {new_chief=Reyes|Monica Reyes} is filling in as acting chief of staff.

The inquiry. A {committee_size=10|10-member committee} of the {house_seats=163|163-member House} meets for the first time on {committee_start=2025-09-16|Sept. 16}. {speaker=Bowers|Speaker Jim Bowers} says it will have the power to call witnesses. The committee is to report by Thanksgiving.

The prosecutor. {prosecutor=Amadi|Grace Amadi}, the Cole County prosecutor, is reviewing the audit.

The polls. In a survey for this station, {approval=41|41%} of voters approve of the governor, compared with {approval_2023=55|55%} in 2023.

"What bothers me is that nobody said no," said Rep. Keisha Monroe of St. Louis, who will be the senior Democrat on the committee. "Pilots knew. Staff knew. Nobody said no."

The governor's lawyer, Stephen Crane, said the payments were not an admission of guilt. "He has written a check because he wants this behind him," Crane said.

Republican donors have been quiet. One, who asked not to be named, told Gateway TV that he was waiting for the House to finish.
