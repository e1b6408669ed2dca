STORY: a-kaministik-hospital-strike
TOPIC: a nine-day strike of support staff at a hospital in Northern Ontario
== SLOTS
start | date | agree | day on which the strike began
start_time | time | agree | hour at which the pickets went up
strikers | quantity | agree | workers on strike
cleaners | quantity | single | cleaners among the strikers
union | organisation | variant | the union
local_head | person | agree | president of the local
ceo | person | agree | chief executive of the hospital
minister | person | agree | provincial minister of health
surgeries | quantity | revision | operations put off because of the strike
demand | quantity | agree | raise asked by the union, per cent in the first year
offer_first | quantity | agree | raise first offered by the hospital, per cent in the first year
offer_final | quantity | agree | raise in the first year in the tentative deal, per cent
starting_wage | money | agree | hourly wage of a cleaner at the start of the dispute
agency_cost | money | single | cost of agency staff for a day
diversion | place | agree | town to which ambulances were sent
diversion_km | quantity | variant | distance to the other hospital
diversion_cause | cause | dispute | why ambulances were sent elsewhere
vote_strike | quantity | agree | share that voted to strike, per cent
vote_deal | quantity | single | share that accepted the deal, per cent
end | date | agree | day on which the workers returned
length | duration | agree | length of the strike
last_strike | date | agree | year of the last strike at the hospital
last_length | duration | single | length of the last strike
mediator | person | agree | mediator
talks_length | duration | single | length of the last bargaining session
beds | quantity | agree | beds of the hospital
temperature | quantity | variant | temperature on the first morning
nurses | polarity | agree | whether the nurses joined the strike
baby | name | single | name of a baby born in an ambulance
deficit | money | single | deficit of the hospital
coffee_shop | organisation | single | business that fed the pickets
mla | person | single | member of the provincial parliament who visited
== ARTICLE 01_kaministik_chronicle.txt | Kaministik Chronicle (weekly) | 2025-03-05
Pickets at the General as talks fall apart

It was {temperature=-27C|minus 27} when the first burn barrel was lit outside Kaministik General Hospital {start=2025-03-04|on Tuesday}. By {start_time=06:00|six o'clock} there were lines at both gates, and by nine somebody had found a fiddle.

{strikers=640|Six hundred and forty} cleaners, porters, cooks, clerks and laundry hands have walked off the job. They belong to {union=AHW|Local 214 of the Allied Hospital Workers}, whose members gave the bargaining team a mandate of {vote_strike=91|91 per cent} last month.

"A cleaner starts here at {starting_wage=21.40|$21.40}," said {local_head=Fiddler|Darlene Fiddler, president of the local}. "You can start at the hardware store for more, and nobody throws up on you." Her committee had asked for {demand=7|seven per cent} in the first year. The hospital came back with {offer_first=2.5|two and a half}.

{nurses=no|Nurses, who have their own contract, are crossing the lines}, most of them slowly and with doughnuts.

{ceo=Achterberg|Chief executive Pieter Achterberg} said emergency and maternity would stay open and that {surgeries=58|58 operations} had been put off for this week. The General, with {beds=186|186 beds}, runs a deficit of {deficit=9.3m|$9.3 million}.

The picket line is being fed by {coffee_shop=Lou's Fish Fry|Lou's Fish Fry}, on the house, "until further notice or until I run out of pickerel." The last time its owner did this was {last_strike=1998|in 1998}, when the hospital's support staff were out {last_length=3 weeks|for three weeks}.

Ice fishing derby results, page 11.
== ARTICLE 02_cedar_radio_web.txt | Cedar Public Radio, Northern Ontario | 2025-03-10
Ambulances rerouted as hospital strike enters second week

Some patients in Kaministik are being driven {diversion_km=96|close to 100 kilometres} to {diversion=Marten Falls|Marten Falls} because the local hospital can't take them all, and the two sides in a labour dispute are blaming each other for it.

The union representing {strikers=640|640 support workers} says Kaministik General has closed beds to put pressure on the picket line. "{diversion_cause=management|They're staging this}," {local_head=Fiddler|Darlene Fiddler} told Cedar Radio's Morning North.

Hospital management denies that. {ceo=Achterberg|Pieter Achterberg}, its CEO, says {diversion_cause=no clean rooms|rooms cannot be turned over without cleaners}, and that safety comes first. He puts the number of postponed surgeries at {surgeries=97|97} to date.

A woman from the Pine Portage road delivered her baby in the back of a rerouted ambulance on Saturday night. Mother and daughter are fine. The girl has been named {baby=Marten|Marten}.

In the legislature, {minister=Okafor-Reid|Health Minister Simone Okafor-Reid} said she had asked {mediator=Bouchard|Luc Bouchard}, a veteran mediator, to fly north on Tuesday. She ruled out back-to-work legislation "for now."

The workers have been off the job {start=2025-03-04|since last Tuesday}. They rejected an offer of {offer_first=2.5|2.5 per cent}; their own opening figure was {demand=7|7 per cent}. Nine in ten of those who cast a ballot ({vote_strike=91|91 per cent}) backed the walkout.

{nurses=no|Registered nurses remain at work}.
== ARTICLE 03_dominion_press.txt | Dominion Press | 2025-03-13
Northern Ontario hospital workers end strike

KAMINISTIK, Ont. — Support staff at Kaministik General Hospital went back to work {end=2025-03-13|Thursday} after {length=9|nine days} on the picket line, hours after ratifying a three-year contract that gives them {offer_final=4.5|4.5 per cent} in the first year.

{vote_deal=78|Seventy-eight per cent} of those voting accepted, the {union=AHW|Allied Hospital Workers} said.

The agreement was hammered out in {talks_length=19|a 19-hour session} in a motel conference room by mediator {mediator=Bouchard|Luc Bouchard}, who was called in by the province. It raises starting pay for cleaners, now {starting_wage=21.40|$21.40 an hour}, and caps the use of agency workers, who cost the hospital {agency_cost=84000|$84,000 a day} during the dispute.

In all, {surgeries=143|143 surgical procedures} were postponed between {start=2025-03-04|March 4} and the return to work, the hospital said Thursday. Chief executive {ceo=Achterberg|Pieter Achterberg} said most would be rescheduled by the end of April.

"Nobody won. We settled," he said.

The {beds=186|186-bed} facility serves a territory larger than Nova Scotia. It had not seen a strike {last_strike=1998|since 1998}. While it lasted, ambulances with less urgent cases were sent to {diversion=Marten Falls|Marten Falls}, {diversion_km=96|96 km} to the east.
== ARTICLE 04_labour_ledger.txt | The Labour Ledger (union newsletter) | 2025-03-21
How {union=AHW|Local 214} did it

Sisters, brothers, friends: {length=9|nine days}. That is what it took to bring an employer that swore by {offer_first=2.5|two and a half} to {offer_final=4.5|four and a half}.

It began {start_time=06:00|at 6 a.m.} in a cold that would stop a truck ({temperature=-27C|seventeen below, for our American readers}). {cleaners=212|Two hundred and twelve} of those who walked were cleaners, most of them women, a third of them born outside Canada. They kept every gate covered, every hour, in four languages.

What did management do? Moved patients {diversion_km=96|sixty miles} down the highway to {diversion=Marten Falls|Marten Falls} and told the radio that it was our fault. What did {minister=Okafor-Reid|the minister, Ms. Okafor-Reid,} do? To her credit, she sent a man who could count.

Thanks are due to {mla=Kowalchuk|MPP Grant Kowalchuk}, who brought firewood and no speeches; to the nurses, {nurses=no|who could not come out with us} but baked; to the high school band; and to {local_head=Fiddler|Sister Fiddler}, a ward clerk {last_strike=1998|who was on the line in '98} as a new hire and still has the toque.

The rest of the package: shift premium up by forty cents, boots paid for, no loss of seniority for anyone. We walked back in together, behind the band, {end=2025-03-13|on the 13th}. The full text is pinned up in the laundry. Read it before you complain about it.

In solidarity,
The Executive, {union=AHW|AHW}
