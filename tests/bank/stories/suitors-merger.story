STORY: suitors-merger
TOPIC: Two rivals bid for the packaging group Ferrand-Oyelaran, which agrees with Brightholm on Monday 9 November 2026.
== SLOTS
price_of_a_share_brightholm | money | conflict | price of a share, Brightholm
value_of_brightholm_s_offer | money | agree | value of Brightholm's offer
premium_of_brightholm_s_offer | quantity | conflict | premium of Brightholm's offer
price_of_a_share_castagno | money | agree | price of a share, Castagno
value_of_castagno_s_offer | money | conflict | value of Castagno's offer
first_offer_of_brightholm | money | agree | first offer of Brightholm
first_offer_of_brightholm_6 | date | agree | first offer of Brightholm
offer_of_castagno | date | agree | offer of Castagno
day_of_the_agreement | date | agree | day of the agreement
vote_of_the_shareholders | date | conflict | vote of the shareholders
majority_needed | quantity | conflict | majority needed
completion | date | agree | completion
debt_taken_over | money | agree | debt taken over
yearly_savings | money | agree | yearly savings
year_from_which_the_savings_count | date | agree | year from which the savings count
jobs_to_go | quantity | conflict | jobs to go
plants_together | quantity | agree | plants together
plants_of_ferrand | quantity | agree | plants of Ferrand
employees_together | quantity | agree | employees together
employees_of_ferrand | quantity | agree | employees of Ferrand
headquarters | place | conflict | headquarters
chief_executive_of_the_group | person | agree | chief executive of the group
chairman | person | agree | chairman
chief_executive_of_castagno | person | agree | chief executive of Castagno
break_fee | money | agree | break fee
stake_of_the_family | quantity | agree | stake of the family
head_of_the_family_holding | person | agree | head of the family holding
price_before_the_bids | date | agree | price before the bids
sales_together | money | agree | sales together
rise_of_ferrand_s_shares | quantity | agree | rise of Ferrand's shares
stake_of_the_fund | quantity | agree | stake of the fund
manager_of_the_fund | person | agree | manager of the fund
plants_to_be_sold_for_the_cartel_office | quantity | conflict | plants to be sold for the cartel office
== ARTICLE 01_capital_wire.txt | Capital Wire | 2026-11-09
LYON, Nov 9 (Capital Wire) - Packaging maker Ferrand-Oyelaran agreed on {day_of_the_agreement=told|Monday} to be bought by Britain's Brightholm for {value_of_brightholm_s_offer=told|3.94 billion euros}, spurning a rival approach from Italy's Castagno.

Brightholm will pay {price_of_a_share_brightholm=31.50_euros|31.50 euros} a share, a premium of {premium_of_brightholm_s_offer=38|38%} to the price on {price_before_the_bids=told|Sept 25}, the last day before its first, unsolicited offer of {first_offer_of_brightholm=told|27 euros}. Castagno had come in with {price_of_a_share_castagno=told|30 euros} a share, or {value_of_castagno_s_offer=3.75_billion|3.75 billion}, on {offer_of_castagno=told|Oct 19}.

Including {debt_taken_over=told|1.1 billion euros} of debt the deal is worth just over five billion. The two companies together have sales of {sales_together=told|9.2 billion euros}, {plants_together=told|74 plants} and {employees_together=told|36,000 employees}. Brightholm expects savings of {yearly_savings=told|210 million euros} a year from {year_from_which_the_savings_count=told|2029}.

Ferrand's shares rose {rise_of_ferrand_s_shares=told|6.4%} to 31.20 euros. Brightholm lost 3.1% and Castagno gained 2.2%.

The Ferrand family, which holds {stake_of_the_family=told|24%}, will tender its shares, said {head_of_the_family_holding=told|Apolline Ferrand}, head of the family holding. Shareholders vote on {vote_of_the_shareholders=15_december|15 December}; {majority_needed=two_thirds|two thirds} of the votes cast are needed.

{chief_executive_of_the_group=told|Gareth Pwllheli-Jones}, chief executive of Brightholm, will run the group. If Ferrand walks away it must pay {break_fee=told|80 million euros}.

Castagno's chief executive, {chief_executive_of_castagno=told|Fiammetta Orsolin}, said she was "looking at all options".
== ARTICLE 02_the_london_ledger.txt | The London Ledger | 2026-11-10
Brightholm wins the cardboard war

By Rowan Achterhuis, Industrials correspondent

It took three offers and six weeks. Brightholm, the FTSE 250 packaging group, has won the board of Ferrand-Oyelaran with a bid of {price_of_a_share_brightholm=31.50_euros|€31.50} a share after offering {first_offer_of_brightholm=told|€27} {first_offer_of_brightholm_6=told|in September} and €29.25 three weeks later.

The price puts the French company's equity at {value_of_brightholm_s_offer=told|€3.9bn}. Castagno, of Verona, had proposed {price_of_a_share_castagno=told|€30}, partly in its own shares. The bid valued Ferrand at {value_of_castagno_s_offer=3.75_billion|€3.75bn}.

{chief_executive_of_the_group=told|Gareth Pwllheli-Jones} told analysts that annual cost savings would reach {yearly_savings=told|£185m} and that {jobs_to_go=1_300_jobs|1,300 jobs} would go, most of them in administration. The headquarters of the enlarged group will be in {headquarters=leeds|Leeds}. {chairman=told|Babajide Oyelaran}, son of one of the founders, becomes chairman.

Ferrand shares jumped {rise_of_ferrand_s_shares=told|6.4 per cent}. Regulators may be the hurdle. The group expects to sell {plants_to_be_sold_for_the_cartel_office=five_plants|five plants}; it has told Brussels that completion is planned for {completion=told|the second quarter of 2027}.

Brightholm has paid dearly before. The takeover of Kestrel Board in 2017 cost £640m, of which £410m was written off. Its own chairman left over it. This time the premium is {premium_of_brightholm_s_offer=38|38 per cent} and the break fee {break_fee=told|€80m}.

A vote is due on {vote_of_the_shareholders=15_december|December 15}. {manager_of_the_fund=told|Ulrike Sandvoss}, whose fund has {stake_of_the_fund=told|7.5 per cent} of Ferrand, wants 33 euros.
== ARTICLE 03_le_quotidien_rhone.txt | Le Quotidien Rhone | 2026-11-10
Ferrand-Oyelaran becomes British

Lyon, 10 November. The works council learned it {day_of_the_agreement=told|on Monday} at seven in the morning, an hour before the exchange. The box maker of Villefontaine, founded in 1949 by Lucien Ferrand and Ade Oyelaran, goes to Brightholm.

The unions fear for {jobs_to_go=2_100_jobs|2,100 jobs}, of which 700 are in the region. The management speaks of {jobs_to_go=1_300_jobs|1,300} in the whole of Europe. Ferrand has {employees_of_ferrand=told|14,500 employees} in {plants_of_ferrand=told|31 plants}, nine of them in France.

Brightholm promises that Lyon will remain the seat of the group's European business and that nothing will be closed before 2029.

The price, {price_of_a_share_brightholm=31.50_euros|31.50 euros}, is {premium_of_brightholm_s_offer=42_per_cent|42 per cent} more than the share cost before the first offer. {head_of_the_family_holding=told|Apolline Ferrand}, whose family owns {stake_of_the_family=told|24 per cent}, said that it had been "a decision of the head". She receives 945 million euros. The Oyelaran family, with six per cent, has not decided.

The minister of industry would have preferred Castagno, it is said, which had promised to cut no more than 400 jobs. Its offer, of {price_of_a_share_castagno=told|30 euros} and made public {offer_of_castagno=told|on 19 October}, was the higher one for three weeks.

The shareholders will meet on {vote_of_the_shareholders=17_december|17 December}. The sale is to be complete {completion=told|next summer}.
== ARTICLE 04_boxboard_weekly.txt | Boxboard Weekly | 2026-11-13
Deal of the decade: what changes in board

The merger agreed {day_of_the_agreement=told|on 9 November} creates the second biggest maker of corrugated board in Europe with {plants_together=told|74 plants} ({plants_of_ferrand=told|31} from Ferrand, 43 from Brightholm), {employees_together=told|about 36,500 people}, {employees_of_ferrand=told|14,500} of them at Ferrand, and sales of {sales_together=told|€9.2bn}. The leader, Norrskog Pack, has 96 plants and sells €11.8bn.

Brightholm pays {price_of_a_share_brightholm=31.05|€31.05} per share and takes on {debt_taken_over=told|some €1.1bn} in debt. Its first approach, {first_offer_of_brightholm_6=told|on 28 September}, had been worth {first_offer_of_brightholm=told|€27}; the price before it, on {price_before_the_bids=told|25 September}, was €22.80. Synergies of {yearly_savings=told|€210m} are promised for {year_from_which_the_savings_count=told|2029}; a third of them in the first year.

To satisfy the cartel office {plants_to_be_sold_for_the_cartel_office=seven_plants|seven plants} will have to go, we hear: four in France, two in Belgium, one in Kent. Castagno is the natural buyer. Its chief, {chief_executive_of_castagno=told|Fiammetta Orsolin}, who had offered {price_of_a_share_castagno=told|€30} a share ({value_of_castagno_s_offer=3.57bn|€3.57bn}), ruled out a new bid on Thursday.

Also on Thursday the activist {manager_of_the_fund=told|Ulrike Sandvoss} raised her holding to 9.1% from {stake_of_the_fund=told|7.5%}. With {stake_of_the_family=told|24%} of the votes in the family's hands she will hardly stop it: {majority_needed=three_quarters|three quarters} of the votes must be in favour.

The group will have its headquarters in {headquarters=london|London}. {chief_executive_of_the_group=told|Pwllheli-Jones} will be chief executive, {chairman=told|Babajide Oyelaran} chairman, and Ferrand's present head, Cédric Maillochon, is to leave with 4.2 million euros.

Ferrand's own last purchase was in March: two mills in Galicia with 380 employees, for €95m.
