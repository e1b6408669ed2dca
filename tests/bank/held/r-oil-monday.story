STORY: r-oil-monday
TOPIC: oil falls after a producers' meeting, with fuel suppliers and airlines affected; nothing contradicts
== SLOTS
meeting_day | date | agree | day of the producers' meeting
day | date | agree | day on which the price fell
brent | money | agree | price of Brent crude at the close
brent_fall | quantity | variant | fall of Brent on the day, in per cent
brent_low | money | agree | lowest price of Brent during the day
brent_friday | money | single | price of Brent on the Friday before
brent_tuesday | money | single | price of Brent the day after
brent_april | money | agree | highest price of the year, in April
us_crude | money | agree | price of American crude at the close
cut_extended | date | agree | until when the deeper cuts are kept
cut_size | quantity | agree | size of the voluntary cuts, barrels a day
unwind | date | agree | month in which the voluntary cuts start to end
members | quantity | agree | countries that make the voluntary cuts
cut_all | quantity | single | size of all cuts together
low_since | date | agree | since when the price was not so low
analyst | person | agree | analyst who speaks of a surprise
minister | person | agree | oil minister who spoke after the meeting
minister_view | outcome | agree | what the minister said the plan can be
airline | organisation | agree | airline whose shares rose
airline_rise | quantity | agree | rise of its shares
producer | organisation | agree | British oil company whose shares fell
producer_fall | quantity | agree | fall of its shares
stocks | quantity | agree | rise of American crude stocks in the week
stocks_expected | quantity | single | change of stocks that had been expected
india_import | quantity | agree | part of its oil that India imports
pump | outcome | single | what Indian pump prices do
pump_change | money | single | last change of the pump price
next_meeting | date | agree | month of the next meeting of the group
bank_old | money | agree | old forecast of the bank for the end of the year
bank_new | money | single | new forecast of the bank
== ARTICLE 01_sterling_commodities.txt | Sterling Commodities Service | 2024-06-03
Oil tumbles as producers chart end to cuts

LONDON, June 3 - Crude prices slid {brent_fall=3.4|more than 3%} {day=2024-06-03|on Monday} to their weakest since {low_since=2024-02|February} after a group of exporters surprised the market with a timetable for pumping more.

Brent futures settled at {brent=78.36|$78.36 a barrel}, from {brent_friday=81.12|$81.12} on Friday, having touched {brent_low=77.90|$77.90}. U.S. crude finished at {us_crude=74.22|$74.22}.

{members=8|Eight countries} agreed on {meeting_day=2024-06-02|Sunday} to keep their voluntary curbs of {cut_size=2.2m|2.2 million barrels per day} until the end of {cut_extended=2024-09|September}, and then to phase them out from {unwind=2024-10|October}. With other measures the wider group is holding back {cut_all=5.8m|5.8 million bpd}.

"Everyone expected them to roll it over. Nobody expected a calendar," said {analyst=ekdahl|Sunniva Ekdahl}, an analyst at Norrland Energy Research.

The oil minister of Khazaran, {minister=rafsani|Dawoud Rafsani}, said after the talks that the plan {minister_view=reversible|could be paused or reversed} at any time. The group meets again in {next_meeting=2024-12|December}.

The year's peak so far, {brent_april=91.40|$91.40}, was reached in April, when traders feared for shipments through the Gulf.
== ARTICLE 02_thames_market_report.txt | Thames Market Report | 2024-06-03
London close: airlines take off, oil majors stall

The blue-chip index ended all but unchanged after a session that was all about the barrel.

Heaviest of the fallers was {producer=carrick|Carrick Petroleum}, {producer_fall=4.8|down 4.8 per cent}. The group earns more of its money from the North Sea than any of its peers, and the price of Brent ended the day {brent_fall=3.4|3.4 per cent lower}. It got as cheap as {brent_low=77.90|77 dollars and 90 cents} in the afternoon.

What hurts one end of the market helps the other. {airline=skerry|Skerry Air} put on {airline_rise=6.1|6.1 per cent}, the best performance among its peers. Kerosene is the carrier's largest bill, and unlike most of them it hardly hedges.

Behind the move lay {meeting_day=2024-06-02|yesterday's} gathering of exporters, who'll start to give back the output they have been withholding {unwind=2024-10|four months from now}. {minister=rafsani|Mr Rafsani of Khazaran} did his best to calm things by stressing that the timetable {minister_view=reversible|is not set in stone}.

{analyst=ekdahl|Sunniva Ekdahl} of Norrland Energy Research wasn't calmed. The group, she said, has shown that it minds its market share after all. Housebuilders had a quiet day, as did the banks.
== ARTICLE 03_konkan_business_daily.txt | Konkan Business Daily | 2024-06-04
Cheaper crude a relief for importers, but {pump=unchanged|pump prices to stay put}

Mumbai: Oil marketing companies have {pump=unchanged|no plans to revise petrol and diesel rates} despite {day=2024-06-03|Monday's} slide in crude, officials said here today. The last revision, a reduction of {pump_change=2rs|Rs 2 a litre}, came before the elections.

India buys {india_import=87|87 per cent} of its oil abroad. Every fall of a dollar in the price is worth thousands of crores to the exchequer over a year. The rupee nevertheless eased a little.

London's benchmark contract had ended the previous day at {brent=78.36|$78.36}, a level it last saw {low_since=2024-02|four months ago}, and was quoted at {brent_tuesday=77.65|$77.65} in Asian hours.

The slide follows the decision of {members=8|Khazaran and seven partners} to restore supplies step by step when the present quarter-on-quarter arrangement lapses {cut_extended=2024-09|on September 30}. The quantity in question, {cut_size=2.2m|22 lakh barrels a day}, is nearly half of what India consumes.

Refiners were cautious. "We've seen {brent_april=91.40|ninety-one dollars and forty cents} in April and now this," said the head of purchases at one of them. "I'll believe October in October." He expects the matter to be reopened when ministers sit down {next_meeting=2024-12|in the last month of the year}.
== ARTICLE 04_gulf_coast_barrel.txt | The Gulf Coast Barrel (newsletter) | 2024-06-06
Inventories pile on

It never rains. Three days after the exporters' calendar knocked domestic crude down to {us_crude=74.22|74 dollars and 22 cents}, Washington's weekly count showed that stocks {stocks=1.2m|had grown by 1.2 million barrels}. The consensus had been for a draw of {stocks_expected=2.3m|2.3 million}. Gasoline inventories went up too, just as families ought to be filling their tanks for the beach.

Merrivale Bank has already taken a pencil to its numbers. It now has Brent at {bank_new=77|$77} at year-end, where it used to have {bank_old=86|$86}.

Is the gloom overdone? Recall that not a single extra barrel has come to market. The {members=8|eight} may yet change their minds, and {minister=rafsani|Khazaran's minister} has told everyone who would listen that they {minister_view=reversible|can turn round whenever they please}. Note as well that demand in Asia usually picks up in the third quarter.

Stocks of the companies concerned have begun to recover, {producer=carrick|Carrick} among them. The shares had lost {producer_fall=4.8|nearly 5 percent} in London at the start of the week. {airline=skerry|Skerry}, the budget carrier that jumped {airline_rise=6.1|by 6.1 percent} on the same day, has handed back most of it.
== ARTICLE 05_lagoon_port_news.txt | Lagoon Port News (shipping daily) | 2024-06-07
Tanker owners look to the autumn

For owners of big tankers, what the producers settled {meeting_day=2024-06-02|last Sunday} is the best news in a year. More oil from {unwind=2024-10|October} means more cargoes, and there are few new ships to carry them.

Rates on the route from the Gulf to the west coast of India hardly moved this week, brokers said. But enquiries for the fourth quarter have multiplied. India, which gets {india_import=87|nearly nine tenths} of its crude from overseas, is likely to take the first of the additional barrels.

Caution comes from the banks. A note by Merrivale, which lopped nine dollars off its old year-end figure of {bank_old=86|86 dollars}, warns that lower prices could make exporters think again. So does the record of the group itself: it has drawn up such calendars before.

The American stock figures published on Thursday, with {stocks=1.2m|a build of 1.2 million barrels}, were no help either. Some traders have begun to enquire about ships for storage, though with the price curve as it stands there would be little money in that.

Two of the large owners reported orders for new vessels, to be delivered in 2027 at the earliest. Yards in Korea are full until then.
