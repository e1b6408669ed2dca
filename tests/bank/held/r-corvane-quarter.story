STORY: r-corvane-quarter
TOPIC: the American chip maker Corvane reports a quarterly loss and cuts jobs
== SLOTS
announce | date | agree | day on which the results came out
revenue | money | variant | sales in the third quarter
revenue_prior | money | agree | sales in the same quarter a year earlier
revenue_expected | money | single | sales analysts had expected
loss | money | conflict | net loss of the quarter
profit_prior | money | agree | net profit a year earlier
jobs | quantity | conflict | jobs to be cut
jobs_share | quantity | agree | share of the workforce that goes
jobs_2023 | quantity | agree | jobs cut in the round of 2023
staff | quantity | single | people employed
plant_jobs | quantity | revision | jobs lost at the plant that shuts, first and later count
plant | place | conflict | town of the plant that will be shut
plant_opened | date | single | year in which the plant opened
chief | person | agree | chief executive
leaver | person | conflict | finance chief who steps down
dividend | outcome | conflict | what becomes of the dividend
guidance | money | agree | sales forecast for the fourth quarter
charge | money | agree | restructuring charge
savings | money | agree | yearly savings sought
savings_by | date | agree | when the savings are to be reached
shares_after | quantity | agree | fall of the share after hours
shares_year | quantity | single | fall of the share since January
cause | cause | dispute | reason for the loss according to the chief executive and an analyst
grant | money | agree | federal grant awarded
grant_paid | money | single | part of the grant paid so far
analyst | person | agree | analyst who faults the management
rival_revenue | money | single | quarterly sales of a rival
auto_drop | quantity | single | fall of sales to car makers
centre_drop | quantity | single | rise of sales to data centers
severance | duration | agree | wages paid to those laid off
== ARTICLE 01_tri_state_wire.txt | Tri-State Business Wire | 2025-10-22
Corvane swings to loss, will trim {jobs_share=11|11 percent of workforce}

DENVER - Corvane Semiconductor Corp. on {announce=2025-10-22|Wednesday} reported a third-quarter net loss of {loss=212m|$212 million} and said it would eliminate {jobs=2400|about 2,400 positions}, as a prolonged slump in demand from automakers cut into orders for its power chips.

Revenue fell to {revenue=4.18bn|$4.18 billion} from {revenue_prior=5.02bn|$5.02 billion} in the same period last year, when the company earned {profit_prior=388m|$388 million}. Analysts had been looking for {revenue_expected=4.31bn|$4.31 billion}.

For the current quarter, Corvane forecast sales of {guidance=3.9-4.1bn|$3.9 billion to $4.1 billion}. The stock was {shares_after=9|down 9 percent} in extended trading.

The company will close its wafer plant in {plant=tolliver|Tolliver, Ohio}, where {plant_jobs=640|640 people} work, and book a charge of {charge=310m|$310 million}. It expects the measures to save {savings=550m|$550 million a year} {savings_by=2027|by 2027}.

"{cause=auto slump|Our automotive customers stopped buying}, and we have to size the business for the market that exists," Chief Executive {chief=holloway|Renata Holloway} said in a statement. Sales to carmakers fell {auto_drop=31|31 percent}, while those to operators of data centers rose {centre_drop=6|6 percent}.

Chief Financial Officer {leaver=sunkara|Pradeep Sunkara} will leave in December. The board {dividend=kept|left the quarterly dividend at 12 cents a share}.
== ARTICLE 02_front_range_ledger.txt | Front Range Ledger | 2025-10-23
At Corvane's headquarters, a quiet elevator ride

Employees of Denver's largest technology company learned of the cuts by email in the middle of the afternoon, a little before Wall Street did. By evening a few of them had gathered at a bar across from the glass tower on Wazee Street, where the televisions were showing the after-hours price, {shares_after=9|nine percent lower}.

"I came through the last one, when {jobs_2023=1100|1,100 of us} went in 2023," said a test engineer who asked not to be named. "I don't like my odds." The company is now parting with {jobs=3400|thirty-four hundred}.

Those who are let go will be paid {severance=16w|for 16 weeks}, according to the message from {chief=holloway|Holloway}. It also told staff that the man who has kept the company's books for six years, {leaver=ostrander|Glenn Ostrander}, was retiring from the finance post.

The company took in {revenue=4.18bn|just under $4.2 billion} between July and September, against {revenue_prior=5.02bn|$5.02 billion} a year before. Income investors will feel the squeeze too, since the directors {dividend=suspended|have halted payouts to shareholders} until cash flow recovers.

Not everyone accepts the explanation offered. {analyst=bielski|Tamsin Bielski}, who follows the industry for Kestrel Row Partners, said {cause=overbuilding|the trouble was self-inflicted}. "They built three factories for two factories' worth of customers," she said.

Washington has awarded Corvane {grant=1.4bn|$1.4 billion} under its chip program, of which {grant_paid=260m|$260 million} has been handed over.
== ARTICLE 03_wafer_and_die.txt | Wafer & Die (trade newsletter) | 2025-10-24
Corvane: the numbers behind the cuts

Power-chip makers have had a poor autumn, and Corvane's is the poorest so far. Its nearest competitor, Lindqvist Micro, posted sales of {rival_revenue=2.6bn|$2.6 billion} last week and was modestly in the black. Corvane was not: it finished the quarter {loss=122m|$122 million in the red}, having made {profit_prior=388m|$388 million} in the year-ago period.

Management is guiding to {guidance=3.9-4.1bn|a range of 3.9 to 4.1 billion dollars} for the final three months. Restructuring costs come to {charge=310m|$310 million}, mostly equipment that will be written off at {plant=maricela|the Maricela, Texas, fab}, the site chosen for shutdown. It opened in {plant_opened=1998|1998} and still runs eight-inch wafers, an old format that few customers ask for.

The payback is supposed to be {savings=550m|$550 million annually}, reached {savings_by=2027|in two years}. {jobs_share=11|Roughly one employee in nine} is affected, from a payroll of {staff=21800|21,800}.

On the call, {chief=holloway|the CEO} returned several times to {cause=auto slump|weak orders from carmakers}. {analyst=bielski|Kestrel Row's Bielski}, on the other hand, blames {cause=overbuilding|a building spree that began in 2021}. The stock has lost {shares_year=37|37 percent} since January.

The subsidy agreement, worth {grant=1.4bn|$1.4 billion} in all, requires Corvane to go on making chips at home, which it will, though with one chimney fewer.
== ARTICLE 04_great_lakes_labor_desk.txt | Great Lakes Public Radio | 2025-10-29
State filing shows more jobs at stake in {plant=tolliver|Tolliver}

The chip factory that Corvane Semiconductor intends to shut next year employs more people than the company first let on. A notice received by Ohio's labor department this week lists {plant_jobs=710|710 workers}, a figure that takes in maintenance crews who had been left out when the closure was made public {announce=2025-10-22|last Wednesday}.

A spokesman for the company confirmed the new count. He said that everyone on the list would receive {severance=16w|sixteen weeks of wages} and help with finding work.

For the town, which lost its glassworks a generation ago, the plant has been the largest taxpayer for as long as most residents can remember. Superintendent Odell Pruitt said that the school district had been planning a new roof with the money.

Nationwide, Corvane has said it will let {jobs=2400|2,400 people} go. Its previous round of layoffs, two years ago, affected {jobs_2023=1100|1,100}.

The union that represents electricians at the site questioned why a company that can afford to go on {dividend=kept|sending its stockholders the same check every quarter} cannot afford to keep a factory open. The company, which {loss=212m|lost $212 million} in the three months to September, declined to comment on that.
