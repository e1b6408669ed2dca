STORY: t-kenya-rate-decision
TOPIC: the Central Bank of Kenya cuts its policy rate
== SLOTS
decision_day | date | agree | day of the decision
rate | quantity | agree | new policy rate, per cent
rate_before | quantity | agree | policy rate before the decision, per cent
cut_size | quantity | agree | size of the cut, basis points
cut_last | quantity | single | size of the cut in October, basis points
which_cut | ordinal | conflict | how many cuts in a row this is
rate_peak | quantity | single | highest policy rate, early in the year
inflation | quantity | agree | inflation in November, per cent
inflation_before | quantity | agree | inflation in October, per cent
inflation_peak | quantity | single | highest inflation of recent years
target | quantity | agree | target range of the central bank
food_inflation | quantity | single | rise of food prices
forecast_growth | quantity | agree | growth forecast for this year, per cent
forecast_growth_old | quantity | agree | earlier growth forecast for this year
growth_next | quantity | single | growth forecast for next year
growth_last | quantity | agree | growth last year
governor | person | agree | governor of the central bank
treasury_cs | person | agree | cabinet secretary of the treasury
analyst_poll | quantity | agree | analysts in a poll who expected a cut
poll_total | quantity | agree | analysts asked in the poll
lending | quantity | agree | average lending rate of commercial banks, per cent
loan_growth | quantity | conflict | growth of credit to the private sector, per cent
bad_loans | quantity | agree | share of loans not serviced, per cent
shilling | money | agree | shillings to the dollar on the day
shilling_low | money | agree | weakest rate of the shilling, in January
reserves | money | agree | foreign exchange reserves
reserves_months | duration | single | months of imports covered
next_meeting | date | agree | next meeting
trader_rate | quantity | single | interest the shopkeeper pays
bankers | person | agree | head of the bankers' association
== ARTICLE 01_east_africa_wire.txt | East Africa Wire | 2024-12-05
Kenya's central bank cuts rate by {cut_size=50|50 basis points} to {rate=12.50|12.50%}

NAIROBI, Dec 5 - Kenya's central bank cut its benchmark lending rate by {cut_size=50|50 basis points} to {rate=12.50|12.50%} on {decision_day=2024-12-05|Thursday}, saying inflation was well within its target range and that there was room to support economic growth.

It was the {which_cut=3|third consecutive cut}. The rate had been {rate_before=13.00|13.00%} since October, when it was lowered by {cut_last=25|25 basis points}, and had stood at {rate_peak=13.50|13.50%} in the first half of the year.

Inflation was {inflation=3.1|3.1%} in November, up from {inflation_before=2.9|2.9%} in October. The government wants to keep it between {target=2.5-7.5|2.5% and 7.5%}.

In a poll by East Africa Wire, {analyst_poll=9|nine} of {poll_total=11|11 analysts} had expected a cut. The other two expected no change.

The bank lowered its forecast for growth this year to {forecast_growth=4.9|4.9%} from {forecast_growth_old=5.3|5.3%}. The economy grew by {growth_last=5.6|5.6%} last year.

"The committee noted the slowdown in lending and concluded that there was scope for a further easing," Governor {governor=mwendwa|Josephat Mwendwa} said in a statement.

Credit to the private sector grew by {loan_growth=1.3|1.3%} in the 12 months to October. Bad loans stood at {bad_loans=16.5|16.5%} of the total.

The average lending rate of commercial banks was {lending=17.1|17.1%} in October.

Foreign exchange reserves were {reserves=9.0bn|$9.0 billion}, or {reserves_months=4.6m|4.6 months} of import cover, the bank said.

The shilling was little changed at {shilling=129.40|129.40} to the dollar. It had fallen to {shilling_low=161.20|161.20} in January, its weakest ever.

The committee will meet again {next_meeting=2025-02-05|on February 5}.
== ARTICLE 02_the_rift_standard.txt | The Rift Standard | 2024-12-06
Relief for borrowers as CBK lowers rate to {rate=12.50|12.5 per cent}

Borrowers could see cheaper loans in the new year after the Central Bank of Kenya (CBK) {decision_day=2024-12-05|yesterday} reduced its base rate to {rate=12.50|12.5 per cent} from {rate_before=13.00|13 per cent}.

But banks, which were slow to pass on the earlier reductions, have made no promises.

Governor {governor=mwendwa|Josephat Mwendwa}, who chairs the Monetary Policy Committee, told chief executives of banks that he expected them to move before the end of January. "We have done our part {which_cut=3|three times since August}. It is now their turn," {governor=mwendwa|Dr Mwendwa} said.

The average bank loan costs {lending=17.1|17.1 per cent}. {bankers=wekhomba|Caroline Wekhomba}, who heads the Association of Kenyan Bankers, said deposits taken at high rates earlier in the year would have to mature first. She pointed to bad loans, which make up {bad_loans=16.5|16.5 per cent} of all loans.

In Gikomba market, Beatrice Atieno has yet to notice a difference. She pays {trader_rate=21|21 per cent} on the loan with which she bought her stock of second-hand shoes. "On the radio it goes down, in my book it goes up," she said.

Lending to businesses and households has almost come to a halt. It expanded by {loan_growth=1.3|1.3 per cent} in the year to October.

The National Treasury has welcomed the decision. Cabinet Secretary {treasury_cs=chelagat|Michael Chelagat} said lower rates would also help the government, which spends 48 per cent of its revenue on debt.

Inflation, which reached {inflation_peak=9.6|9.6 per cent} in October 2022, was {inflation=3.1|3.1 per cent} last month. Food prices rose by {food_inflation=4.5|4.5 per cent}.

The CBK now expects the economy to grow by {forecast_growth=4.9|4.9 per cent} this year. It had forecast {forecast_growth_old=5.3|5.3 per cent}. For next year it expects {growth_next=5.4|5.4 per cent}.

The next meeting is {next_meeting=2025-02-05|on February 5}.
== ARTICLE 03_harambee_online.txt | Harambee Online | 2024-12-06
CBK cuts again. Will your loan get cheaper?

Don't celebrate yet.

The Central Bank of Kenya {decision_day=2024-12-05|on Thursday} cut its rate for the {which_cut=4|fourth time in a row}, from {rate_before=13.00|13%} to {rate=12.50|12.5%}. That is {cut_size=50|50 basis points}, or half a percentage point.

If your bank passes on all of it, and that is a big if, you will save Sh5,000 a year on a loan of one million.

Banks are charging {lending=17.1|17.1%} on average. Governor {governor=mwendwa|Josephat Mwendwa} wants them to bring it down by the end of January. {bankers=wekhomba|Caroline Wekhomba}, who speaks for the banks, says it will take time.

Some wanted more. "With inflation at {inflation=3.1|3.1%}, they could have gone 100 basis points and nobody would have fainted," said Dennis Gitahi, an economist at Tausi Capital. "The economy needs it now, not in {next_meeting=2025-02-05|February}."

He has a point. Prices in November were only {inflation=3.1|3.1%} higher than a year ago, after {inflation_before=2.9|2.9%} in October. That is close to the bottom of the range that the government has set, {target=2.5-7.5|2.5% to 7.5%}. Meanwhile lending to companies and families grew by just {loan_growth=3.1|3.1%} in a year. The growth forecast for 2024 has been trimmed to {forecast_growth=4.9|4.9%}, after {growth_last=5.6|5.6%} in 2023.

So why be careful? Because of the shilling. In January you had to pay {shilling_low=161.20|161.20 shillings} for a dollar. On Thursday it was {shilling=129.40|129.40}. The bank does not want to see the old figure again, and it has {reserves=9.0bn|$9 billion} in reserves to make sure that it doesn't.

The Treasury is happy, of course. {treasury_cs=chelagat|Michael Chelagat}, the Cabinet Secretary, called the cut "timely". The cheaper the money, the cheaper it is for him to borrow.

In our poll of readers on Thursday night, 71% said they did not expect to pay less next year. Professional forecasters did better: {analyst_poll=9|nine} of the {poll_total=11|11} asked by a news agency saw the cut coming.
