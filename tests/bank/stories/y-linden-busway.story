STORY: linden-busway
TOPIC: an American city council approves a bus rapid transit line after months of argument over cost and parking
== SLOTS
council_vote | score | agree | final council vote on the line
approved | outcome | agree | what the council did with the project
vote_day | date | agree | day of the final vote
committee_vote | score | single | vote in the committee
committee_day | date | single | day of the committee vote
amendment_vote | score | single | vote on the amendment to keep parking
amendment_author | person | single | council member who offered the amendment
streetcar_vote | score | single | council vote on the streetcar
streetcar_year | date | single | year of the streetcar vote
cost | money | revision | estimated cost of the line
federal_share | money | agree | federal grant sought
state_share | money | single | state contribution
local_share | money | single | local contribution
grant_status | polarity | agree | whether the federal grant has been awarded
length | quantity | variant | length of the line
stations | quantity | revision | stations on the line
spaces_lost | quantity | revision | on-street parking spaces to be removed
opening | date | revision | when the line is to open
forecast | quantity | agree | weekday boardings expected on the new line
present_riders | quantity | agree | weekday boardings on the bus route now
eastgate_cost | money | single | cost of the Eastgate line
eastgate_forecast | quantity | single | weekday boardings forecast for Eastgate
eastgate_riders | quantity | single | weekday boardings on Eastgate
transit_chief | person | agree | general manager of the transit agency
merchant | person | agree | bakery owner who leads the merchants
lawsuit | polarity | agree | whether merchants have sued
speakers | quantity | single | people who spoke at the hearing
time_saved | duration | single | minutes saved end to end
fare | money | single | fare on the line
plan_day | date | single | day the plan was made public
bakery_years | duration | single | years the baker has run his shop
hearing_hours | duration | single | length of the hearing
bond | money | single | bonds the city must sell
city_manager | person | single | city manager
construction | date | agree | when construction should start
fleet | quantity | single | vehicles to be bought
fleet_eastgate | quantity | single | vehicles on Eastgate
peak_headway | duration | single | minutes between peak buses
other_city_cost | money | single | cost of a scheme in another city
other_city_vote | score | single | vote on the scheme in the other city
== ARTICLE 01_calder_ledger_plan.txt | The Calder City Ledger | 2016-11-16
Linden busway would cost {cost=126 million|$126 million}, take {spaces_lost=412|412 parking spots}

By Renata Kowalczyk
Ledger Staff Writer

Buses would run in their own lanes for {length=8.6 mi|8.6 miles} along Linden Avenue, from the hospital campus to the county line, under a plan that Metro Calder made public {plan_day=2016-11-15|Tuesday}.

The price tag: {cost=126 million|$126 million}. The agency hopes the federal Small Starts program will cover {federal_share=68 million|$68 million} of it.

{transit_chief=Curtis Yamada|Curtis Yamada}, Metro's general manager, said the line would have {stations=21|21 stations} and could be carrying riders in {opening=2020|2020}. Route 12, the bus that plods along Linden today, averages {present_riders=5150|5,150 boardings} on a weekday. Planners predict {forecast=9400|9,400} for its replacement, and a trip {time_saved=11 min|11 minutes shorter} from end to end.

The lanes have to go somewhere. They would go where {spaces_lost=412|412 cars} now park.

"Where do my customers leave the car? On the roof?" asked {merchant=Hung Pham|Hung Pham}, who has run Pham's Bakery at Linden and 9th for {bakery_years=22|22 years}.

Metro's first rapid line, Eastgate, opened in 2014 at a cost of {eastgate_cost=88 million|$88 million}. It was supposed to draw {eastgate_forecast=7500|7,500 riders} a day. Last month it drew {eastgate_riders=6900|6,900}.

A ride on the new line would cost {fare=1.75|$1.75}, same as now.

Contact the reporter at 555-0143.
== ARTICLE 02_calder_ledger_vote.txt | The Calder City Ledger | 2017-01-25
Council {approved=approved|says yes} to Linden busway

By Renata Kowalczyk
Ledger Staff Writer

After {hearing_hours=4|four hours} and {speakers=64|64 speakers}, the Calder City Council voted {council_vote=7-4|7-4} late {vote_day=2017-01-24|Tuesday} to {approved=approved|go ahead with} rapid buses on Linden Avenue.

The project members {approved=approved|approved} is not quite the one they were shown in the fall. Two stations have been dropped, leaving {stations=19|19}. The number of parking spaces to be sacrificed is down to {spaces_lost=268|268}. And the estimate is up, to {cost=142.5 million|$142.5 million}, split like this:

- Federal: {federal_share=68 million|$68 million} ({grant_status=no|not yet awarded})
- State: {state_share=31.5 million|$31.5 million}
- City and county: {local_share=43 million|$43 million}

Council Member {amendment_author=Dana Whitcomb|Dana Whitcomb} tried to spare the parking between 6th and 10th streets. Her amendment lost by a single vote, {amendment_vote=5-6|6-5}. The transportation committee had sent the plan forward {committee_vote=3-2|3-2} on {committee_day=2017-01-10|Jan. 10}.

It was a happier night for transit backers than the one in {streetcar_year=2012|2012}, when a streetcar died in the same chamber, {streetcar_vote=3-8|8-3}.

City Manager {city_manager=Rosalind Achterberg|Rosalind Achterberg} said {bond=27 million|$27 million} in bonds would have to be sold. Work is to begin in {construction=2019 spring|spring 2019}, with the first riders in {opening=2021 fall|fall 2021}.

{merchant=Hung Pham|Pham}, the baker, left before the vote. The merchants' group he heads had threatened to go to court; it {lawsuit=no|has not filed anything}.
== ARTICLE 03_transit_trade.txt | Rapid Bus Review | 2017-02-03
US: Calder City {approved=approved|backs} second BRT corridor

Metro Calder has secured political approval for its second bus rapid transit corridor. City legislators {approved=approved|endorsed} the Linden Avenue scheme on {vote_day=2017-01-24|24 January} by {council_vote=7-4|seven votes to four}.

The {length=8.6 mi|13.8km} alignment will be served by 60ft articulated vehicles, calling at {stations=19|19 stops}. Preliminary engineering begins this summer, construction in {construction=2019 spring|the spring of 2019}.

Metro general manager {transit_chief=Curtis Yamada|Curtis Yamada} told RBR that the higher estimate ({cost=142.5 million|US$142.5m}) reflected utility relocation under the carriageway. A decision in Washington on the {federal_share=68 million|US$68m Small Starts grant} {grant_status=no|is still awaited}.

Weekday patronage is forecast to rise to {forecast=9400|9,400} from {present_riders=5150|5,150}.

{fleet=16|Sixteen vehicles} will be ordered, to run every {peak_headway=7.5 min|seven and a half minutes} in the peak; the operator's first corridor has {fleet_eastgate=14|14}.

In a contrasting decision, legislators in Port Averill last month abandoned their {other_city_cost=210 million|US$210m} Harbor Street scheme by {other_city_vote=5-4|five votes to four}.

Local traders in Calder City have hired counsel but, as RBR went to press, {lawsuit=no|no suit had been lodged}.

Elsewhere in this issue: Guided busways, ten years on
