STORY: w-dundee-city-budget
TOPIC: Dundee councillors set the city budget and raise council tax
== SLOTS
day | date | agree | day of the budget meeting
budget | money | agree | revenue budget for the coming year
gap | money | agree | gap in the budget that had to be closed
tax_rise | other | agree | rise in council tax
tax_rise_last | other | agree | rise in council tax in 2023, before the freeze
tax_rise_opp | other | agree | rise proposed by the opposition
band_d | money | agree | new Band D bill
band_d_old | money | single | present Band D bill
band_d_extra | money | agree | extra a year for a Band D home
vote | score | agree | result of the vote on the budget
vote_opp | score | single | result of the vote on the opposition's amendment
councillors | quantity | single | members of the council
finance | person | agree | finance convener who presented the budget
leader_opp | person | agree | leader of the opposition group
leader | person | agree | leader of the council
ruling | organisation | agree | party that runs the council
libraries_plan | quantity | agree | libraries proposed for closure in January
libraries_shut | quantity | agree | libraries that will close
library_saving | money | agree | saving from the library
posts | quantity | agree | posts to go
redundancy | polarity | agree | whether there will be compulsory redundancies
reserves | money | agree | sum taken from the reserves
reserves_left | money | single | reserves left afterwards
grant | money | agree | grant from the Scottish Government
school_meal | money | agree | new price of a secondary school meal
school_meal_old | money | single | present price of a secondary school meal
consulted | quantity | agree | people who answered the consultation
protesters | quantity | agree | people protesting outside the City Chambers
new_bills | date | agree | day from which the new rates apply
pool_cost | money | single | cost of the new swimming pool
== ARTICLE 01_tayside_courant.txt | Tayside Courant | 2025-02-28
Council tax in Dundee to rise by {tax_rise=8%|8%} as libraries win reprieve

By Fiona Mathers, local government reporter

Council tax in Dundee will go up by {tax_rise=8%|8%} from {new_bills=2025-04-01|April 1} after councillors agreed a budget of {budget=472m|£472 million} on {day=2025-02-27|Thursday}.

The bill for a Band D home will rise from {band_d_old=1490|£1,490} to {band_d=1609|£1,609}, or {band_d_extra=119|£119} a year more. In 2023, the last time it went up, the increase was {tax_rise_last=4.75%|4.75%}.

The budget put forward by the ruling {ruling=Civic Alliance|Civic Alliance} was passed by {vote=16-13|16 votes to 13}. An amendment from the opposition, which would have limited the rise to {tax_rise_opp=6%|6%}, fell by {vote_opp=12-17|12 votes to 17}.

In January officials proposed closing {libraries_plan=4|four libraries}. Only {libraries_shut=1|one library}, in Charleston, will now close, saving {library_saving=180000|£180,000} a year. About {protesters=200|200 people} had gathered outside the City Chambers before the meeting, many of them with children and books.

Finance convener {finance=Rennie|Alison Rennie} told the meeting that the council had to close a gap of {gap=15.6m|£15.6 million}. "I have not met one person who wants to pay more, and I have not met one who wants less," she said. {consulted=3140|3,140 people} had answered the council's consultation, and 71% of them were against closing libraries.

The council will cut {posts=96|96 posts}, but {redundancy=no|there will be no compulsory redundancies}. It will take {reserves=5.2m|£5.2 million} from its reserves. A school meal in secondary schools will cost {school_meal=3.10|£3.10} instead of {school_meal_old=2.85|£2.85}.

Opposition leader {leader_opp=Baird|Colin Baird} called the rise "a punishment for living here". He said the council could have saved £2 million by leaving vacant posts at headquarters unfilled.

Council leader {leader=Mackie|Stuart Mackie} said the city had received {grant=371m|£371 million} from the Scottish Government, which was more than last year but less than it needed.
== ARTICLE 02_north_sea_agency.txt | North Sea News Agency | 2025-02-27
Dundee sets council tax rise of {tax_rise=8%|8 per cent}

Dundee City Council has agreed to raise council tax by {tax_rise=8%|8 per cent}, the largest increase in the city since council tax was introduced.

Councillors backed the budget of {budget=472m|£472 million} at a meeting on {day=2025-02-27|Thursday} by {vote=16-13|16 votes to 13}. The council has {councillors=29|29 members}.

The rise takes the annual charge for a Band D property to {band_d=1609|£1,609}. The new rates apply from {new_bills=2025-04-01|April 1}. Council tax was frozen last year after a rise of {tax_rise_last=4.75%|4.75 per cent} in 2023.

The {ruling=Civic Alliance|Civic Alliance} administration said the increase was needed to help close a gap of {gap=15.6m|£15.6 million}. The rest will come from savings, higher charges and {reserves=5.2m|£5.2 million} of reserves, which will then stand at {reserves_left=9.4m|£9.4 million}.

{finance=Rennie|Alison Rennie}, the finance convener, said: "Four fifths of our money comes from Edinburgh, and it does not keep up with pay." The council is to receive {grant=371m|£371 million} from the Scottish Government in the coming year.

A plan to close {libraries_plan=4|four libraries} was dropped after public opposition, and {libraries_shut=1|one library} will close instead. The council will lose {posts=96|96 posts} through retirement and by leaving vacancies open. {redundancy=no|There will be no compulsory redundancies}.

{leader_opp=Baird|Colin Baird}, who leads the opposition group, had proposed a rise of {tax_rise_opp=6%|6 per cent}. "Families were told the freeze would help them. Now they are getting two years' bills in one," he said.

Across Scotland, councils have announced increases of between 6 and 15 per cent for the coming year. Most are to set their budgets by the middle of March.
== ARTICLE 03_city_beat_dundee.txt | City Beat Dundee | 2025-02-28
What the Dundee budget means for you

Councillors spent most of {day=2025-02-27|Thursday} arguing about money. Here is what they decided.

Council tax: It goes up by {tax_rise=8%|8%}. If you live in a Band D home you will pay {band_d_extra=119|£119} more a year, which is about £10 a month. The opposition wanted {tax_rise_opp=6%|6%} and lost.

Libraries: {libraries_plan=4|Four libraries} were on the list in January. {libraries_shut=1|One} will close this summer, which saves {library_saving=180000|£180,000}. The others are safe for a year. Some {protesters=200|200 people} protested outside the City Chambers, and a girl of nine read to councillors from a book about a bear.

School meals: {school_meal=3.10|£3.10} in secondary schools from August. Primary meals stay free for the first five years.

Jobs: {posts=96|96 posts} will go. "{redundancy=no|No one will be made redundant against their will}," council leader {leader=Mackie|Stuart Mackie} promised. Karen Doyle of the public workers' union said her members would hold him to that. "Every empty desk means somebody else does two jobs," she said.

Swimming: The new pool at Lochee will still be built. It will cost {pool_cost=31m|£31 million} and is due to open in 2027. That money is borrowed and is not part of the {budget=472m|£472 million} for daily spending. The council's debt is £540 million.

Who voted for it: All 16 members of the {ruling=Civic Alliance|Civic Alliance}. Everybody else was against, so it passed by {vote=16-13|16 to 13}. Finance convener {finance=Rennie|Alison Rennie} was applauded by her own side. {leader_opp=Baird|Colin Baird}, for the opposition, told her she had "balanced the books on the backs of the people who read them".

Did they ask us? Yes. {consulted=3140|3,140 people} filled in the council's survey, which is about one in fifty.

The council had to find {gap=15.6m|£15.6 million} this year. Officials expect a gap of £13 million next year.
