STORY: c-hearthstone-report
TOPIC: a British foundation publishes its yearly report on housing costs
== SLOTS
body | organisation | agree | foundation that wrote the report
report | name | agree | title of the report
edition | ordinal | single | number of the yearly report
pub_day | date | agree | day of publication
author | person | agree | lead author
director | person | single | head of the foundation
burden | quantity | variant | share of private renters who spend over a third of income on rent
burden_2019 | quantity | agree | the same share in 2019
burden_london | quantity | agree | the same share in London
burden_owner | quantity | single | the same share among those with a mortgage
rent | money | agree | median private rent in England
rent_rise | quantity | agree | rise of the median rent in a year
rent_wales | money | single | median rent in Wales
wage_rise | quantity | agree | rise of earnings in the same year
temp | quantity | agree | households in temporary accommodation in England
temp_before | quantity | single | such households a year earlier
temp_children | quantity | agree | children in temporary accommodation
temp_bill | money | agree | cost of temporary accommodation for councils
temp_bill_before | money | single | that cost five years ago
starts | quantity | agree | homes begun in the year
target | quantity | agree | homes wanted each year by the government
social | quantity | agree | homes for social rent completed
social_asked | quantity | agree | homes for social rent the report asks for each year
social_sold | quantity | single | homes sold under right to buy
damp | quantity | agree | private rented homes with serious damp
minister | person | agree | housing minister
landlords | organisation | single | landlords' body
landlord_head | person | single | spokesperson of the landlords
cause | cause | dispute | why rents rise
survey | quantity | agree | households surveyed
survey_span | date | agree | time in which the survey was made
worst_place | place | agree | council area with the highest burden
best_place | place | single | council area with the lowest burden
worst_share | quantity | agree | share in that area
eviction_ban | date | agree | when no-fault evictions end
freeze | polarity | dispute | whether the local housing allowance should stay frozen
age | quantity | agree | average age of a first-time buyer
deposit | money | single | average deposit of a first-time buyer
case_name | person | single | reader who moved from Bristol
sharers | quantity | single | share of renters over 40 who share with strangers
moves | quantity | agree | average number of moves in ten years
empty | quantity | single | long-term empty homes
== ARTICLE 01_hearthstone_press.txt | Hearthstone Foundation (embargoed release) | 2025-11-05
EMBARGOED UNTIL {pub_day=2025-11-05|00.01 WEDNESDAY 5 NOVEMBER 2025}

{burden=43%|Four in ten private renters} now hand over more than a third of their income

Findings from {report=locked out 2025|Locked Out 2025}, the {edition=12|twelfth} annual audit of housing by the {body=hearthstone|Hearthstone Foundation}:

- {burden=43%|43 per cent} of households renting privately in England spend above a third of net income on rent, up from {burden_2019=34%|34 per cent} in 2019. In London: {burden_london=58%|58 per cent}.
- Among mortgagors the figure is {burden_owner=17%|17 per cent}.
- The median rent stands at {rent=1060 gbp|£1,060 a month}, up {rent_rise=8.1%|8.1 per cent}; pay rose by {wage_rise=4.6%|4.6 per cent}.
- {temp=126400|126,400 households} live in temporary accommodation ({temp_before=112100|112,100 in 2024}), with {temp_children=164000|164,000 children}.
- {starts=148000|148,000 homes} were started, against {target=300000|the 300,000} ministers want each year.
- {social=9300|9,300} of those completed are for social rent. The report calls for {social_asked=90000|90,000}.

"The rungs are missing from the ladder," said {author=adeyinka-shaw|Dr Folasade Adeyinka-Shaw}, its principal author.

Notes: survey of {survey=14200|14,200 households}, {survey_span=2025-04..2025-06|April to June 2025}.
== ARTICLE 02_morning_broadsheet.txt | The Morning Broadsheet | 2025-11-05
Rents {rent_rise=8.1%|up 8%} as wages trail, {body=hearthstone|think-tank} warns

Housing correspondent

For a tenant in {worst_place=hastings|Hastings} there is a {worst_share=67%|two in three} chance of paying out more than a third of the family's income to a landlord, which makes the Sussex resort the most strained district in England. The least strained is {best_place=copeland|Copeland in Cumbria}.

The analysis, published {pub_day=2025-11-05|today}, finds that the share of overstretched renters has reached {burden=43%|43%}, nine points above {burden_2019=34%|pre-pandemic levels}, and that {damp=310000|some 310,000 privately let homes} suffer from serious damp.

{minister=ferrand|Rupert Ferrand}, the housing minister, said the government would put an end to no-fault evictions {eviction_ban=2026-05|next May}. He rejected calls to lift the allowance. {freeze=stay|"Raising it hands money to landlords,"} he said. {freeze=lift|"Every month of the freeze makes more people homeless,"} countered {author=adeyinka-shaw|Dr Adeyinka-Shaw}.

Those who buy are getting older: {age=34|34} on average for a first purchase, with {deposit=58200 gbp|£58,200} put down.

The report is at its best where it leaves the averages behind. It follows eleven households through a year: a paramedic in Luton who sleeps in shifts with his brother, because there is one bed; a widow in Hexham, comfortably off on paper, whose boiler has been "awaiting parts" since Lent. A typical private tenant has moved {moves=4|four times} in ten years. {sharers=9%|Nine per cent} of those over forty live with people they did not know before they signed.

Not all of it is new, and some of it is arguable. The foundation counts income after tax and benefits but before child care; a different choice would shift the numbers, though hardly the picture. {empty=265000|About 265,000 homes} stand empty for six months or longer, a figure the authors mention once, in a footnote, as if it embarrassed them.

For councils {temp_bill=2.8bn gbp|a £2.8bn bill} for bed-and-breakfast rooms and the like has become the fastest growing item, from {temp_bill_before=1.2bn gbp|£1.2bn five years ago}.
== ARTICLE 03_landlord_voice.txt | Landlord Voice (trade paper) | 2025-11-10
"We are not the villains": industry hits back at charity

{pub_day=2025-11-05|Last Wednesday's} study by {body=hearthstone|Hearthstone} has drawn a sharp response. {landlord_head=whitcombe|Jeremy Whitcombe}, of the {landlords=national association of property owners|National Association of Property Owners}, said {cause=tax|"punitive taxes are driving owners out, and that is what pushes rents"}. {cause=too few homes|The foundation blames scarcity: too little has been built for three decades}.

The document claims that a typical rent is now {rent=1060 gbp|£12,720 a year}. It does not say that {wage_rise=4.6%|earnings, up 4.6 per cent}, were for most of the past decade ahead of rents.

Other points for members:
* No-fault notices go {eviction_ban=2026-05|from May 2026}.
* The {damp=310000|310,000 figure} for damp is drawn from {survey=14200|a sample of 14,200}, "not an inspection", as {landlord_head=whitcombe|Mr Whitcombe} noted.
* Councils sold {social_sold=7400|7,400 homes} under the right to buy and gained {social=9300|9,300} for social rent. Hearthstone wants {social_asked=90000|nearly ten times that}.
* In Wales the median rent is {rent_wales=740 gbp|£740}.
== ARTICLE 04_hastings_mercury.txt | Hastings Mercury | 2025-11-07
We're top, and nobody's clapping

{worst_place=hastings|Our town} has come first in a national table. Unfortunately it is the one for rents people can't afford. {worst_share=67%|Sixty-seven in every hundred} tenant households here pay over the odds, the {body=hearthstone|Hearthstone} foundation found, well above {burden_london=58%|London's 58}.

The Mercury's letterbox has overflowed. {case_name=oduya|Bernadette Oduya}, who left Bristol for the sea, wrote: "I moved for cheap. I've moved for damp."

Nationally {temp=126400|more than 126,000 families} are in emergency housing, with {temp_children=164000|164,000 youngsters} and {temp_bill=2.8bn gbp|£2,800m} in costs. The survey for {report=locked out 2025|Locked Out} was done {survey_span=2025-04..2025-06|in the spring quarter}.

{director=prosser|Gwen Prosser}, the foundation's chief executive, visits on Friday week. Ministers want {target=300000|300,000 new homes} a year; last year saw {starts=148000|less than half that begun}. Those who rent have packed their boxes {moves=4|four times} in a decade, and at least one of our readers can name the removal man's children. The average buyer of a first home is {age=34|34}; in Hastings, nobody has counted.

The {minister=ferrand|minister, Mr Ferrand}, was too busy to comment.
