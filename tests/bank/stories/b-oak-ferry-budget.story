STORY: b-oak-ferry-budget
TOPIC: the council of a Chicago suburb passes a budget with a new tax and a cut library
== SLOTS
vote | score | conflict | vote on the budget
vote_amendment | score | agree | vote on the amendment to save the bus
meeting_day | date | agree | day of the vote
meeting_length | duration | single | length of the meeting
budget | money | conflict | size of the general fund
budget_last | money | single | general fund of the year before
deficit | money | agree | gap that had to be closed
levy | quantity | agree | rise of the property tax levy
levy_home | money | agree | what it costs the owner of a median home
sales_tax_years | duration | conflict | how long the added sales tax is to last
sales_tax | quantity | variant | added sales tax
village | place | agree | suburb
president | person | agree | village president
manager | person | agree | village manager
opponent | person | agree | trustee who spoke against
opponent_first | date | single | year in which the opponent was first elected
mover | person | agree | trustee who moved the amendment
library_hours | quantity | agree | hours a week the library loses
librarian | person | agree | library director
bus_route | name | conflict | name of the shuttle that was at issue
bus_fate | outcome | agree | what became of the shuttle
bus_riders | quantity | single | riders of the shuttle a day
police_posts | quantity | variant | police posts left unfilled
pension_share | quantity | variant | share of the levy that goes to pensions
pension_funded | quantity | single | funding level of the police pension fund
reserve | quantity | single | months of spending in reserve
fiscal_start | date | agree | first day of the fiscal year
crowd | quantity | single | people at the hearing
speakers | quantity | agree | people who spoke
hike_2016 | quantity | single | levy rise of 2016
water_rate | quantity | agree | rise of the water rate
union_contract | duration | single | length of the fire union's contract
bond_rating | other | single | bond rating
tif_money | money | single | money taken from the downtown TIF
== ARTICLE 01_oak_ferry_patriot.txt | Oak Ferry Patriot | 2025-04-23
Trustees OK budget; taxes going up, library going dark Sundays

{village=Oak Ferry|Oak Ferry} homeowners will pay more and get a little less under the {budget=84.6m usd|$84.6 million general fund} adopted {meeting_day=2025-04-22|Tuesday night} on {vote=5-2|a 5-2 vote}, with {opponent=Bielski|Trustee Hank Bielski} leading the no side.

The spending plan, which takes effect {fiscal_start=2025-05-01|May 1}, closes a {deficit=3.8m usd|$3.8 million shortfall}. It does so with a {levy=4.9%|4.9 percent} boost to the property tax levy, or {levy_home=212 usd|about $212 a year} for a median home, plus a {sales_tax=0.25 pt|quarter-point} add-on to the village sales tax that'll expire {sales_tax_years=3 y|after three years}.

{police_posts=5|Five vacancies} in the police department go unfilled. The library loses {library_hours=9|nine hours} a week. Water rates rise {water_rate=6%|6 percent}.

"It stinks, and it's honest," said Village President {president=Whitlock|Renata Whitlock}. "{speakers=31|Thirty-one people} told us what they didn't want cut. Nobody told us what they did."

An effort led by Trustee {mover=Okonjo|Chidi Okonjo} to spare the {bus_route=Prairie Hopper|Prairie Hopper} shuttle lost {vote_amendment=3-4|4-3}. {bus_fate=ends|Service ends June 30}.

{opponent=Bielski|Bielski}, first elected in {opponent_first=2009|2009}, said he'd heard the promise of a temporary tax before. In 2016 the board hiked the levy {hike_2016=7.5%|7.5 percent} "and it never came down".

The meeting ran {meeting_length=4.5 h|four and a half hours}.
== ARTICLE 02_village_of_oak_ferry_release.txt | Village of Oak Ferry (news release) | 2025-04-23
Village Board Adopts FY 2026 Budget

{village=Oak Ferry|OAK FERRY}, Ill. - At its regular meeting of {meeting_day=2025-04-22|April 22}, the Board of Trustees adopted the Village's operating budget for the fiscal year that begins {fiscal_start=2025-05-01|May 1, 2025}. General Fund appropriations total {budget=84.6m usd|$84.6 million}, compared with {budget_last=82.9m usd|$82.9 million} in the current year.

Highlights
• Eliminates a structural gap of {deficit=3.8m usd|$3.8 million} while holding {reserve=3|three months} of spending in reserve.
• Maintains the Village's {bond_rating=AA+|AA+} bond rating.
• Levy increase of {levy=4.9%|4.9%}, of which {pension_share=80%|four out of every five dollars} goes to police and fire pensions.
• Home-rule sales tax up {sales_tax=0.25 pt|0.25 percentage points}, with {sales_tax_years=3 y|a three-year sunset}.
• Water and sewer rates: {water_rate=6%|+6%}.

"There was no painless option," said Village Manager {manager=Castellanos|Ruben Castellanos}. "This is a document that lets us patch the streets and keep the lights on."

Also approved was a transfer of {tif_money=900000 usd|$900,000} from the downtown tax increment district. The Board did not adopt a proposed amendment related to the shuttle ({vote_amendment=3-4|three in favor, four opposed}).

Budget documents may be viewed at the Clerk's counter. Residents with questions about a bill should bring the bill.
== ARTICLE 03_northwest_suburban_herald.txt | Northwest Suburban Herald | 2025-04-24
For bus riders, a stop too far
By Dana Kowalczyk

Evelyn Marsh, 81, has ridden the little white bus to dialysis every Monday, Wednesday and Friday since her hip. On {meeting_day=2025-04-22|Tuesday} she sat in the front row at {village=Oak Ferry|Oak Ferry} Village Hall with a hand-lettered sign. It said "How?"

She was among {crowd=260|260 people} who filled the room and spilled into the hall. They cheered {mover=Okonjo|Chidi Okonjo}, the trustee who wanted to keep the {bus_route=Prairie Link|Prairie Link} rolling. They booed {manager=Castellanos|the village manager} when he put up a slide showing it carries {bus_riders=64|64 riders a day}. And they groaned when the roll was called.

Trustees then turned to the budget itself and approved it {vote=4-3|four votes to three}, Okonjo voting no to make the point. {bus_fate=ends|The shuttle will be gone by July}.

"I'm not mad, I'm arithmetic," said {opponent=Bielski|Hank Bielski}, who also voted no. A fifth of the levy increase would have saved it, he said; the rest ({pension_share=80%|80 percent}) goes "to a pension hole that was dug in 1997". The police fund is {pension_funded=58%|58 percent funded}.

Library director {librarian=Yun|Grace Yun} called the loss of {library_hours=9|nine hours weekly}, all on weekends, "the shape of things". Seven of her staff will be cut back.

The board must also live with {police_posts=5|five fewer cops than it's authorized to have}. The fire union, with a {union_contract=4 y|four-year} contract, was spared.

{president=Whitlock|President Whitlock} left by the side door.
== ARTICLE 04_suburban_ledger_blog.txt | The Suburban Ledger (taxpayer blog) | 2025-04-27
Read the fine print, {village=Oak Ferry|Oak Ferry}

Well, they did it. {speakers=31|Thirty-one speakers}, most of 'em sensible, and a board that had its mind made up before the pizza came.

The sticker: {budget=86.4m usd|eighty-six-point-four million bucks}, of which more than half is payroll. The hit: {levy_home=212 usd|$212} on a house like mine and {levy=4.9%|just a hair under five percent} on the levy, that's the number to watch. The kicker: that {sales_tax=0.25 pt|extra quarter of a percent} at the register. The village says it's temporary. I went and read Ordinance 25-017. It doesn't come off {sales_tax_years=5 y|for five years}, folks. Five.

Meanwhile {deficit=3.8m usd|that famous $3.8 million hole}, which {president=Whitlock|Renata Whitlock} talks about as if it blew in from Wisconsin, is about what they spent on the plaza with the bean-shaped bench.

What did we get? {library_hours=9|Nine} hours of closed doors at the library ({librarian=Yun|Ms. Yun} deserves better) and a bus that {bus_fate=ends|rolls into the sunset this summer}. And don't get me started on {manager=Castellanos|Castellanos} and his slides.

Credit where it's due. {opponent=Bielski|Hank} has been right for years about pensions, and for years nobody listened.

The new year starts {fiscal_start=2025-05-01|Thursday}. Hide your wallet.
