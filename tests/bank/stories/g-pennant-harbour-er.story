STORY: g-pennant-harbour-er
TOPIC: the emergency department of a small Nova Scotia hospital is closed overnight for lack of doctors
== SLOTS
start | date | agree | day from which the department closes at night
hours | time | variant | hours of the night closure
hospital | organisation | agree | hospital concerned
doctors_left | quantity | agree | emergency physicians still on the roster
doctors_need | quantity | agree | physicians needed for a full roster
visits | quantity | agree | emergency visits in the last year
visits_2014 | quantity | single | emergency visits in 2014
next_hospital | organisation | agree | nearest hospital with a night service
drive | duration | variant | drive to that hospital
distance | quantity | agree | distance to that hospital
minister | person | agree | provincial health minister
ceo | person | agree | vice-president of the health authority in charge
beds | quantity | agree | in-patient beds that stay open
reopen | date | agree | day by which full hours are to return
recruits | quantity | agree | doctors recruited to start
recruits_origin | place | single | country the two doctors come from
population | quantity | agree | people served
ambulances | quantity | agree | extra ambulances stationed
warden | person | agree | warden of the municipality
nurses_off | quantity | single | nurses on sick leave
rally | quantity | agree | people at a rally
rally_day | date | agree | day of the rally
closed_days | quantity | single | nights without a doctor in 2023
bonus | money | agree | signing bonus offered
bonus_old | money | single | bonus offered before
opened | date | agree | year the hospital opened
age_resident | quantity | single | age of a resident who spoke
paramedic | person | agree | head of the paramedics' union
virtual | quantity | single | virtual-care booths installed
== ARTICLE 01_maritime_wire.txt | Maritime Wire | 2024-05-28
South Shore hospital to shut emergency room at night

PENNANT HARBOUR, N.S. — A hospital serving {population=14000|about 14,000 people} will lock its emergency department overnight from {start=2024-06-03|next Monday} because it has run short of doctors, the province's health authority said.

{hospital=captain rudge|Captain Rudge Memorial Hospital} will send its patients home, or down the road, between {hours=20-08|8 p.m. and 8 a.m.} The closest emergency room at those hours is {next_hospital=bridgemoor|Bridgemoor Regional}, {distance=72km|72 kilometres} off.

{doctors_left=3|Three emergency physicians} are left of {doctors_need=8|the eight} that a full roster calls for. Two retired in April, one moved to Halifax and two are on parental leave.

"It is a decision nobody wanted," said {ceo=macinnis|Dr. Sheila MacInnis}, a vice-president with the authority. {recruits=2|Two recruits} should arrive in time to restore the old hours by {reopen=2024-09-03|Sept. 3}.

{beds=26|Twenty-six in-patient beds} are not touched. {ambulances=2|Two additional ambulances} will be parked in the yard.

The department saw {visits=9800|9,800 visits} last year. In 2023 there were {closed_days=41|41 nights} on which no doctor could be found. It opened its doors in {opened=1967|1967}.
== ARTICLE 02_harbour_light.txt | The Harbour Light | 2024-05-30
"Don't get sick after supper"

By Doris Zwicker

Edna Hirtle, {age_resident=83|83}, has lived within sight of {hospital=captain rudge|the Captain Rudge} since the ribbon was cut in {opened=1967|1967}. She says her heart pays no attention to the clock.

{rally=600|Six hundred people} stood with her on {rally_day=2024-05-29|Wednesday evening} on the government wharf, some with lobster boats tied up behind them and horns blaring. They heard from {warden=corkum|Warden Stanley Corkum}, who asked who would drive {drive=55min|close to an hour} with a child that can't breathe.

As of {start=2024-06-03|Monday}, that will be the question for anyone in trouble {hours=20-08|from eight at night until eight in the morning}. {next_hospital=bridgemoor|Bridgemoor} is the next place with lights on.

The head of the paramedics' union, {paramedic=saulnier|Rémi Saulnier}, was cheered when he said that {ambulances=2|a pair of extra ambulances} wouldn't stop a line-up at the other end.

{doctors_left=3|Only three physicians} are left to share the shifts. The authority has raised its signing bonus to {bonus=125000|$125,000} from {bonus_old=75000|$75,000}. {nurses_off=5|Five nurses} are off sick as well.

The Light will print the numbers to call every week on page two. Please cut them out and put them on the fridge.
== ARTICLE 03_province_newsroom.txt | Government of Nova Scotia newsroom | 2024-05-31
Questions and answers: Captain Rudge Memorial

Why is this happening? A safe roster takes {doctors_need=8|eight emergency doctors}. We have {doctors_left=3|three}.

Is the whole hospital closing? No. {beds=26|All 26 beds}, the lab, dialysis and the day clinic carry on. Only emergency care at night is affected, {hours=20-08|2000 to 0800 hours}.

Where should I go? In an emergency call 911. {next_hospital=bridgemoor|Bridgemoor Regional Hospital} is {distance=72km|45 miles} up Highway 103, {drive=55min|55 minutes} by car.

When will it be over? On {reopen=2024-09-03|the day after Labour Day}. {recruits=2|Two new physicians} will by then have their licences.

What is being done in the meantime? {virtual=3|Three virtual-care booths} are being installed in the lobby. An offer of {bonus=125000|$125,000} goes to any emergency doctor who signs on for four years.

How many people does this concern? The catchment has {population=14000|14,000 residents}. Last year the department logged {visits=9800|nine thousand eight hundred patient visits}, the great majority of them by day. In 2014 the number was {visits_2014=12300|12,300}.

{minister=archibald|Health Minister Paula Archibald} will visit the staff on June 6. "I grew up forty minutes from there," she said. "I get it."
== ARTICLE 04_atlantic_doctor.txt | Atlantic Doctor | 2024-06-04
First night dark

Shortly before eight {start=2024-06-03|yesterday evening}, a commissionaire at {hospital=captain rudge|Captain Rudge} turned a key, hung up a laminated card and went to make tea. No one came to the door until a quarter past ten: a man with a fish hook in his thumb. He was given a bandage, and directions.

It has been coming for years. Physicians who once covered the emergency room between office hours now have neither office nor cover, and {recruits=2|the pair hired} from {recruits_origin=ireland|Ireland} must first pass an assessment. {ceo=macinnis|MacInnis}, the vice-president responsible, is confident that they will be on the floor {reopen=2024-09-03|in the first week of September}.

{minister=archibald|Paula Archibald}, the minister, is expected on Thursday. She can expect noise. Around {rally=600|600} turned out on the wharf {rally_day=2024-05-29|last Wednesday}, and {warden=corkum|Mr. Corkum}, the municipal warden, has written to every doctor in the province by name.

{paramedic=saulnier|Saulnier}, for the paramedics, worries less about the drive than about the wait after it: at Bridgemoor, crews already stand with stretchers in a corridor.

The money is there. {bonus=125000|One hundred and twenty-five thousand dollars} is more than most of us earned in our first year. What is lacking is people to take it.
