STORY: glen-orra-missing
TOPIC: search for a missing Scottish nurse, a body found, a man in court
== SLOTS
missing | person | agree | woman who disappeared
age | quantity | agree | age of the missing woman
job | role | agree | her work
last_seen_day | date | agree | day she was last seen
last_seen_time | time | single | time she was last seen
last_seen_place | place | conflict | where she was last seen
clothes | other | single | coat she had on
car_found | place | agree | where her car was found
car_locked | polarity | single | car locked
volunteers | quantity | single | volunteers in the search
teams | quantity | single | mountain rescue teams
appeal_by | person | single | relative who appealed
officer | person | agree | detective leading the case
officer_rank | role | conflict | rank of the officer
body_found | date | agree | day the body was found
finder | person | single | who found the body
body_place | place | agree | where the body was found
cause | cause | single | cause of death
suspicious | polarity | revision | disappearance regarded as suspicious
accused | person | single | man charged
accused_age | quantity | single | age of the man charged
charge | other | single | main charge
miles | quantity | single | distance from car park to reservoir
woman_age | quantity | single | age of the woman held
car_day | date | single | day the car was found
plea | polarity | single | accused entered a plea
woman_charged | polarity | agree | woman held with the man charged or not
court | place | single | court of the first hearing
next_hearing | date | single | next hearing
old_missing | person | agree | walker missing in 2016
old_age | quantity | single | age of the walker
old_day | date | agree | when the walker went missing
old_found | polarity | agree | walker never found
other_body | quantity | single | other remains found, not linked
cases_year | quantity | single | missing person reports in the region last year
cases_closed | quantity | single | share closed within two days
old_nurse | person | single | nurse killed in another case
other_case_term | duration | single | sentence in the other case
other_case_year | date | single | year of the other case
health_board | person | single | head of the health board
fund | money | single | raised for the family
calls | quantity | revision | calls from the public
== ARTICLE 01_orra_gazette.txt | Orra & Strathmuick Gazette | 2018-03-01
'Come home, {missing=Eilidh Rankine|Eilidh}': family's plea as snow hampers search

Thursday, 1st March 2018
By Fergus Lamont, Tel: 01xxx 550142

THE brother of a {job=nurse|district nurse} missing for {last_seen_day=2018-02-24|five days} has begged her to get in touch.

{missing=Eilidh Rankine|Eilidh Rankine}, {age=34|34}, was last seen {last_seen_place=filling station at Kinbrae|paying for diesel at the filling station in Kinbrae} at {last_seen_time=16:50|ten to five} {last_seen_day=2018-02-24|on Saturday} afternoon. She wore {clothes=mustard coat|a mustard-coloured waterproof}. Her Skoda turned up {car_day=2018-02-25|on Sunday} {car_found=car park at the Linn of Orra|in the car park at the Linn of Orra}. It {car_locked=no|had not been locked}.

"It's not like her to miss a shift," said {appeal_by=Calum Rankine|Calum Rankine}. "If you're able to, just phone Mum."

{teams=3|Three mountain rescue teams} and {volunteers=90|about 90 volunteers} were out until Wednesday's drifts closed the glen road. Police have had {calls=40|some 40 calls}. {officer_rank=inspector|Inspector} {officer=Bhatti|Nasreen Bhatti} said officers {suspicious=no|had no reason to think anybody else was involved}.

For older readers it brings back {old_day=2016-08|August 2016}, when the hillwalker {old_missing=Denholm|Peter Denholm}, {old_age=58|58}, set off from the same spot. He {old_found=no|has not been seen since}.

* Police in the north had {cases_year=2310|2,310 missing person reports} last year. Of these, {cases_closed=94%|94 per cent} were closed in 48 hours.

Also this week: Primary roll falls again (p. 5); Curling - results
== ARTICLE 02_north_broadcasting.txt | North Broadcasting | 2018-03-10
Missing {job=nurse|nurse}: body found {body_place=Loch Dubhar reservoir|at reservoir}

Published 10 March 2018, 18:22

Police searching for {missing=Eilidh Rankine|Eilidh Rankine} have found a body in woodland {body_place=Loch Dubhar reservoir|beside Loch Dubhar reservoir}.

Formal identification has yet to take place but the family of the {age=34|34-year-old} {job=nurse|nurse} has been told. Officers {suspicious=yes|are treating the death as suspicious}.

A forester, {finder=Sandy Geddes|Sandy Geddes}, came across the remains at first light {body_found=2018-03-09|on Friday} as the thaw set in.

Two people, a man and a woman, were detained that evening; the woman has since been released and {woman_charged=no|was not charged}.

Ms Rankine disappeared {last_seen_day=2018-02-24|on 24 February}. She had {last_seen_place=friend's house in Achnagarve|said goodbye to a friend at the friend's house in Achnagarve} and was not seen by anyone again. Her vehicle was left {car_found=car park at the Linn of Orra|at the Linn of Orra beauty spot}, {miles=7|seven miles} from the reservoir.

{officer=Bhatti|Nasreen Bhatti}, {officer_rank=superintendent|the superintendent} in charge, thanked the public for {calls=180|more than 180 calls}.

She said the find had nothing to do with {old_missing=Denholm|Mr Denholm}, the walker {old_found=no|still missing} {old_day=2016-08|after more than 18 months}. {other_body=1|A skull} dug up at a quarry near Kinbrae in January was ancient, she added.

Related topics: Highlands; Police
== ARTICLE 03_scots_legal_wire.txt | Scottish Court & Press Service | 2018-03-13
Man in court over death of {job=nurse|community nurse}

A man has appeared in private {court=Inverlair Sheriff Court|at Inverlair Sheriff Court} accused of killing {missing=Eilidh Rankine|Eilidh Rankine}.

{accused=Gordon Meikle|Gordon Meikle}, {accused_age=41|41}, of Kinbrae, is charged with {charge=murder|murder} and with attempting to defeat the ends of justice. He {plea=no|made no plea} and was remanded. He is due back {next_hearing=2018-03-21|on 21 March}.

Prosecutors say the victim, {age=34|34}, died of {cause=compression of the neck|compression of the neck}. Her body was recovered {body_place=Loch Dubhar reservoir|at Loch Dubhar} {body_found=2018-03-09|last Friday}. A woman of {woman_age=39|39} held at the same time {woman_charged=no|faces no proceedings}.

It is the first killing of a serving nurse in the region since {other_case_year=2004|2004}, when {old_nurse=Moira Pirie|Moira Pirie}, a ward sister, was stabbed in Inverlair by a former patient. He was ordered to serve {other_case_term=18y|at least 18 years}.

{health_board=Anjali Sen|Anjali Sen}, who runs the health board, said that staff were "heartbroken" and that counsellors were on hand.

An online fund for her parents stood at {fund=23400 GBP|GBP 23,400} last night.

SCPS - copy may be used until 20 March. Reporting restrictions apply once proceedings are active.
