STORY: calloway-voss-warning
TOPIC: an American pump and kitchen maker reports a fall in quarterly profit, cuts its forecast and 1,900 jobs, and closes a Wisconsin foundry
== SLOTS
day | date | agree | day of the results
jobs | quantity | agree | jobs to be cut in all
share_jobs | quantity | variant | the cuts as a share of the work force
downgrade | ordinal | conflict | which cut of the forecast this year it is
eps_adj | money | agree | adjusted quarterly earnings per share
eps_street | money | agree | adjusted earnings per share that analysts expected
net | money | variant | net profit of the quarter
net_before | money | variant | net profit of the same quarter a year earlier
revenue | money | agree | revenue of the quarter
revenue_fall | quantity | agree | fall in revenue
guide_new | money | agree | new forecast of the year's adjusted earnings per share
guide_old | money | agree | the forecast it replaces
shares_close | quantity | variant | fall of the shares at the close on the results day
fluid | quantity | agree | fall of sales in pumps and valves
food | quantity | agree | rise of sales in kitchen equipment
tariff | money | agree | cost of tariffs now expected this year
chief | person | agree | chief executive
finance | person | agree | finance chief
closing | date | agree | when the Kettle Rapids foundry is to close
kettle_jobs | quantity | revision | jobs lost at Kettle Rapids
aldersby | quantity | agree | jobs at risk at Aldersby
savings | money | agree | yearly savings sought
stake | quantity | variant | stake of Ridgeline Partners
promise | polarity | dispute | whether the foundry's workers were told in spring that it was safe
== ARTICLE 01_continental_news.txt | Continental News Agency | 2019-07-25
Calloway Voss to shed {jobs=1900|1,900 jobs}, lowers profit outlook

MILWAUKEE (CNA) - Calloway Voss Inc. said {day=2019-07-25|Thursday} it would eliminate {jobs=1900|about 1,900 positions} and lowered its earnings forecast for the year as demand for its industrial pumps weakened.

The company now expects adjusted profit of {guide_new=3.60-3.75|$3.60 to $3.75 a share} for 2019, down from {guide_old=4.30-4.50|$4.30 to $4.50}.

Second-quarter net income was {net=61.4m|$61.4 million}, compared with {net_before=96.2m|$96.2 million} in the same period last year. Excluding one-time items, earnings were {eps_adj=0.88|88 cents a share}, short of the {eps_street=1.02|$1.02} average estimate of analysts.

Revenue was {revenue=1.31bn|$1.31 billion}. Wall Street had been looking for $1.37 billion.

"Customers stopped ordering in the middle of May, and they have not come back," Chief Executive {chief=Kowalczyk|Renata Kowalczyk} said in a statement.

The stock was down 17% in trading before the bell. Through Wednesday it had gained 6% since the start of the year. A conference call was set for 8:30 a.m. Central time.
== ARTICLE 02_lakeshore_journal.txt | Lakeshore Journal | 2019-07-26
Calloway Voss will close historic foundry as pump orders dry up

MILWAUKEE - Calloway Voss, whose pumps have moved water, beer and paper pulp around Wisconsin since 1911, will shut its foundry in Kettle Rapids and cut {jobs=1900|1,900 jobs} around the world, the company said {day=2019-07-25|Thursday} after a quarter in which nearly everything that could go wrong in its largest business did.

The cuts amount to {share_jobs=7|7% of a work force of 27,000}. Nowhere will they be felt as in Kettle Rapids, a Marathon County town of 6,800 people, where {kettle_jobs=420|420} will lose their work when the last iron is poured at {closing=2020-03|the end of March}.

"I grew up in a foundry town, and I know what I am asking of these families," Chief Executive {chief=Kowalczyk|Renata Kowalczyk} told analysts on a conference call that ran 25 minutes over its allotted hour.

She was asked more than once about the forecast, which Calloway Voss has now lowered for {downgrade=2|the second time this year}. In April it took 30 cents off what it expected to earn per share. This time it took off much more: the midpoint of the new range, {guide_new=3.60-3.75|$3.60 to $3.75}, is about 16% below that of the old one.

Sales of pumps and valves, a segment the company calls Fluid Systems, dropped {fluid=9|9%}, to $452 million. Chemical plants on the Gulf Coast put off five large orders, and a Saudi desalination project that was to have brought in $38 million this year was moved to 2021. The garage door unit, known as Access, also slipped, by 5.5%. Only the segment that makes ovens and dishwashers for restaurants and school cafeterias grew, by {food=2|2%}.

In all, the company took in {revenue=1.31bn|$1.31 billion}, a decline of {revenue_fall=4|4%}.

{finance=Oyelaran|David Oyelaran}, who became chief financial officer in January, put part of the blame on Washington and Beijing. Duties on imported castings, motors and steel will cost {tariff=45m|$45 million} this year, he said; three months ago his estimate was $28 million. A price increase of 3% that took effect July 1 will recover less than half of that.

Investors did not wait for the explanations. The shares ended the day at $47.12, off {shares_close=14.6|14.6%}, their steepest one-day decline since October 2008.

"This is not a tariff story, it's an execution story," said Marguerite Dole, who follows the company for Bellweather Securities in Chicago and cut her rating to "hold" before noon. "Their two closest competitors pay the same duties and both raised guidance this month."

Pressure had been building. Ridgeline Partners, a New York hedge fund that disclosed {stake=4.8|a 4.8% stake} in February, has urged the board to sell the restaurant business, which it believes could fetch $2.4 billion. A spokesman for the fund declined to comment.

The company said it would spend $110 million to $125 million on severance and closings in order to save {savings=140m|$140 million a year} by 2021. The quarterly dividend stays at 31 cents.

At the Kettle Rapids plant the second shift learned of the decision from a supervisor who read it off a sheet of paper. "They told us {promise=yes|in the spring we were safe}," said Leroy Schaub, 58, a core maker and the president of the union local. Gov. Tony Albrecht's office said that it had been informed an hour before the announcement, and that state job counselors would be in town Monday.
== ARTICLE 03_london_courier.txt | The London Courier | 2019-07-26
County Durham valve works under threat as US owner issues profit warning

The American owner of one of the North East's oldest engineering works has put {aldersby=310|310 jobs at Aldersby} at risk after issuing {downgrade=3|its third profit warning of the year}.

Calloway Voss, which bought the County Durham valve maker Aldersby Hutton for £186m in 2014, said that it would reduce its global headcount by {jobs=1900|1,900}, or {share_jobs=7|roughly one in 14 employees}, as the slowdown in American manufacturing and the trade war with China took their toll.

Unions said that they had been given no warning. "The first our members knew of this was a message on their phones at the end of the day shift," said Joanne Tulloch, regional officer of Unite, which represents two thirds of those at the site. "There is an order book here to last until the summer. If someone in Milwaukee wants to tell us this place does not pay, let him come and show us the figures."

A consultation of 45 days starts on August 5. The company is considering moving the making of large gate valves to Brno, in the Czech Republic, where it opened a plant two years ago with a grant from the government there. Smaller valves for the water industry would continue to be made in Aldersby by the remaining 140 or so staff.

Helen Prudhoe, the Labour MP for the area, said that she had asked to see the business secretary. "Aldersby lost its colliery in 1986 and its bus factory in 2004. It cannot be asked to lose this as well," she said.

Net profit at the group fell to {net=61.4m|just over $61m} in the three months to the end of June, from {net_before=96.2m|$96m} in the corresponding period. Sales were {revenue_fall=4|4 per cent} lower, with the heaviest blow in pumps and valves, where they shrank by {fluid=9|9 per cent}. Stronger demand from restaurant chains, which lifted the kitchen arm by {food=2|2 per cent}, offered scant comfort.

Earnings for the full year are expected to be {guide_new=3.60-3.75|no more than $3.75 a share} on the company's own measure. As lately as the spring shareholders had been told to count on {guide_old=4.30-4.50|at least $4.30 and as much as $4.50}.

On Wall Street the stock lost {shares_close=14.6|almost 15 per cent} of its value on {day=2019-07-25|Thursday}, wiping some $660m from its capitalisation. Shares in Weir and Rotork, which sell to many of the same oil and chemical groups, drifted 2 per cent lower in London in sympathy.

{chief=Kowalczyk|Renata Kowalczyk}, 54, who moved up from chief operating officer in 2017, is only the third chief executive in a company that was run by the founding family for 98 years to come from outside it. Her finance director, {finance=Oyelaran|David Oyelaran}, said that half of the savings target of {savings=140m|$140m a year} would come from Europe, where the group has 11 factories and employs 6,200. Of the {tariff=45m|$45m bill for tariffs}, however, Europe accounts for next to nothing.

Analysts at Harcourt Lyle said that Aldersby Hutton made an operating profit of £3.1m on sales of £58m in its last accounts, half the margin of the parent's other valve businesses. "It was always going to be on the list," one of them said. "The pound was the one thing in its favour."

Calloway Voss said that no decision had been taken and that it would "engage openly with employee representatives".
== ARTICLE 04_kettle_rapids_herald.txt | Kettle Rapids Herald | 2019-08-02
Foundry union weighs buyout plan as layoff notice raises count to {kettle_jobs=438|438}

KETTLE RAPIDS - {kettle_jobs=438|A total of 438 people}, more than was first announced, will be let go when Calloway Voss closes its foundry here, according to the notice the company has filed with the state Department of Workforce Development.

The document, dated Wednesday, adds maintenance contractors' staff and a group of office employees to the {kettle_jobs=420|420} whom management named last week. The first 90 will leave on Oct. 4; the rest will go in three steps, with production ending {closing=2020-03|by March 31}.

About 300 people filled the union hall on Second Street on Tuesday night to hear what can be done. The answer, said Leroy Schaub, who has led the local for nine years, may be to buy the place. He said that the local's officers have talked with a Green Bay consultant who helped employees take over a paper mill in 2012, and that they would need between $18 million and $22 million, most of it for a new furnace line.

"Nobody is handing out false hope," he said. "But there's been iron coming out of this town since before the highway was paved."

Mr. Schaub repeated his claim that local managers {promise=yes|gave assurances to members, as recently as the contract talks in May}, that no closing was being considered. {promise=no|"No such commitment was made, at the bargaining table or anywhere else,"} company spokeswoman Ellen Prewitt said in an email Thursday. The contract approved that month, by 251 votes to 118, gave workers 2.5% a year through 2022.

Ms. Prewitt said that castings will be bought from suppliers in Indiana and Mexico, which saves about $9 million a year. Calloway Voss is to eliminate {jobs=1900|1,900 jobs} companywide, among them {aldersby=310|as many as 310 at a valve plant in Aldersby, England}, 260 in Ohio and 150 at its Milwaukee headquarters.

The announcement came {day=2019-07-25|July 25} with quarterly figures that fell well short of what Wall Street was looking for: {eps_adj=0.88|88 cents a share} before special items, against {eps_street=1.02|$1.02}. The stock has since recovered about a fifth of its loss. It closed Thursday at $48.70.

Some of that is owed to Ridgeline Partners. The New York fund, which already held {stake=4.8|nearly 5%} of the company, published a letter Monday calling for two seats on the board and for the sale of the restaurant equipment segment. It did not mention Kettle Rapids.

Mayor Carol Zastrow said the city gets $610,000 a year in property taxes from the foundry and another $240,000 for water. The school district, with 1,040 pupils, had been planning a referendum in November on a new gymnasium. "I'd say that is off," she said.

State Rep. Pat Mulvey, a Republican from Rib Falls, and state Sen. Anita Gomez, a Democrat, said that they will introduce a bill to lend up to $5 million to worker-owned companies. {chief=Kowalczyk|Renata Kowalczyk}, the Calloway Voss CEO, has been invited to come to town on Aug. 14. She has not yet replied.

At Dutch's, the tavern across from the gate, they were raffling off a deer rifle for the first of the families to leave.
