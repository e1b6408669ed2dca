STORY: r-mawingu-share-offer
TOPIC: the Kenyan geothermal company Mawingu sells shares to the public
== SLOTS
opened | date | agree | day on which the offer opened
closed | date | agree | day on which the offer closed
price | money | agree | price of a share
stake | quantity | variant | part of the company that was sold
raised | money | agree | sum raised
subscription | quantity | conflict | demand as a share of the offer
applicants | quantity | agree | people and bodies who applied
retail_pool | quantity | variant | part set aside for small investors
foreign_pool | quantity | single | part set aside for foreigners
minimum | quantity | agree | smallest number of shares one could ask for
listing_day | date | conflict | first day of trading
first_price | money | revision | price of the share in trading, first day and later
rank | ordinal | conflict | place of the company on the exchange by value
listed_since | duration | agree | years since the last sale of the kind
chief | person | agree | managing director
bell | person | conflict | who rang the bell
minister | person | single | minister of the treasury
adviser | organisation | conflict | bank that led the sale
use | outcome | agree | what the money is for
well_cost | money | single | cost of a well
power_now | quantity | agree | power of the present plants
power_planned | quantity | agree | power of the new plant
plant_place | place | agree | where the new plant will stand
dividend | quantity | single | part of the profit that is to be paid out
profit | money | agree | profit of last year
court | outcome | conflict | what the court did with the petition against the sale
petitioner | organisation | agree | body that went to court
land | quantity | dispute | families who have yet to be paid for land, according to the body and the company
state_stake | quantity | agree | part that the state keeps
sale_2008 | quantity | single | demand in a sale of 2008
== ARTICLE 01_rift_markets_today.txt | Rift Markets Today | 2025-10-28
Mawingu offer draws {subscription=137|137pc} as small savers pile in

Nairobi: The sale of shares in Mawingu Geothermal {subscription=137|attracted applications for more than a third above what was available}, the Treasury said yesterday.

The State parted with {stake=25|a quarter of the power producer} at {price=8.40|Sh8.40} apiece, raising {raised=21bn|Sh21 billion}. Books were open from {opened=2025-10-06|October 6} to {closed=2025-10-17|October 17}. In all {applicants=214000|214,000 applicants} took part. {retail_pool=40|Forty per cent} had been reserved for ordinary Kenyans and {foreign_pool=15|15 per cent} for foreign institutions. Nobody could ask for fewer than {minimum=500|500 shares}.

It was the first public sale of a State company in {listed_since=14y|14 years}. In 2008 an offer by a telecoms firm had reached {sale_2008=363|363 per cent}.

{adviser=kilele|Kilele Capital} arranged the transaction.

The proceeds go {use=drilling|into drilling} for a second plant, of {power_planned=140|140 megawatts}, at {plant_place=olkeri|Olkeri}. Managing director {chief=chebet|Faith Chebet} said a single well can cost {well_cost=650m|Sh650 million}. "You drill two kilometres and pray," she added.

Trading begins on {listing_day=2025-11-05|Wednesday, November 5}. Mawingu will be the {rank=4|fourth-largest company} on the bourse, stockbrokers reckon. It made {profit=6.2bn|Sh6.2 billion} last year and has promised to hand {dividend=50|half of its earnings} to shareholders.
== ARTICLE 02_nyati_broadcasting.txt | Nyati Broadcasting (website) | 2025-11-07
Steam company gets a warm welcome

The bell at the exchange was struck this morning by {bell=schoolgirl|a pupil of Olkeri Girls', Naserian Lemayian}, who had bought {minimum=500|five hundred shares} with the prize of a science fair. That is the least anyone was allowed to apply for.

So {listing_day=2025-11-07|today} saw Mawingu's debut, and its stock finished the session at {first_price=9.10|9 shillings 10 cents}. Buyers in the offer had paid {price=8.40|8 shillings 40}. By market value it slots in at {rank=6|number six}, between a brewer and a bank.

Mawingu turns steam from under the Rift Valley into {power_now=280|280 megawatts} of electricity, enough for a good part of the country's lamps. The government will hang on to {state_stake=75|three quarters}.

"My mother asked me where the steam goes when it's sold," joked managing director {chief=chebet|Chebet}.

Outside the building, members of {petitioner=olkeri council|the Olkeri Community Council} held up photographs of their old homes. They say that {land=340|340 families} who made way for pipes have had no compensation. Mawingu puts the number at {land=45|forty-five}. The council had taken the matter to the High Court, which {court=dismissed|threw the petition out} last month.

Treasury minister {minister=mutiso|Dominic Mutiso} was not present. He watched on a screen in Mombasa, where he was opening a conference.
== ARTICLE 03_savanna_investor.txt | The Savanna Investor (weekly letter) | 2025-11-10
Steam, but not too hot

We told you to apply and we are glad that we did. Not everyone bothered, since orders covered {subscription=91|only 91% of the shares}, with the underwriters taking up what was left over. That may explain the quiet start, though the company ended its first session as {rank=4|the exchange's fourth most valuable}.

The facts for latecomers. {raised=21bn|Twenty-one billion shillings} came in from {applicants=214000|two hundred and fourteen thousand} subscribers between {opened=2025-10-06|the 6th} and {closed=2025-10-17|the 17th} of last month. Private savers got {retail_pool=40|two fifths}. The sponsor of the issue was {adviser=tana|Tana Merchant Bank}, and it has done a neat job with the prospectus, though not with the weather forecast.

On earnings of {profit=6.2bn|6.2 billion} the company isn't dear. Debt is low, steam is free, and the power contract has a long way to run. The new field at {plant_place=olkeri|Olkeri} is where the risk sits. That is {use=drilling|what your money is paying to have drilled}, and wells do come up dry.

There is a legal cloud as well. {petitioner=olkeri council|The community body} that sued over land has won its first round: in October a judge {court=admitted|let the case go forward}, evidence and all.

Our advice? Hold, and collect the dividend.
== ARTICLE 04_east_africa_energy_report.txt | East Africa Energy Report | 2025-11-21
Olkeri rigs on the way after Mawingu cashes in

Drilling rigs left Mombasa by road this week for {plant_place=olkeri|Olkeri}, on the floor of the valley, where Mawingu Geothermal plans to add {power_planned=140|140 MW} to the {power_now=280|280} it already runs.

The money comes from last month's disposal by the government of {stake=25|25%} of the equity, the first flotation of a state-owned business for {listed_since=14y|fourteen years}. The Treasury stays on as owner of {state_stake=75|the other 75%}.

The shares have since climbed to {first_price=10.35|Sh10.35}. The company's boss, {chief=chebet|Faith Chebet}, who {bell=chebet|sounded the opening bell herself} when the shares were admitted on {listing_day=2025-11-05|the 5th}, said she'd rather be judged on megawatts.

Her first problem is on the surface. Access to some of the drilling pads has been blocked by herders who say they weren't paid. {land=340|Three hundred and forty households} are still waiting, according to {petitioner=olkeri council|the council that represents them}. "It is {land=45|45}, we know each of them, and the cheques have been printed," Ms Chebet replied.

If all goes well the first steam will be flowing before the next long rains but one. Lenders to the project, among them European development banks, have asked to see progress on the land question before they release the next part of their loan.
