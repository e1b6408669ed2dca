STORY: aralkent-offering
TOPIC: Kazakh oil producer Aralkent Munai sells shares to the public in Astana and London
== SLOTS
price | money | agree | price of one share in the offering
range_low | money | agree | lower end of the price range
range_high | money | agree | upper end of the price range
raised | money | variant | money raised, in tenge or dollars
stake | quantity | agree | part of the company that was sold
state_before | quantity | single | state fund's share before the offering
state_after | quantity | agree | state fund's share after the offering
value | money | single | value of the company at the offering price
subscribed | quantity | conflict | times by which orders exceeded the offer
local_part | quantity | agree | part of the shares that went to Kazakh investors
retail | quantity | single | private persons who bought
first_day | date | conflict | first day of trading
open_move | quantity | single | move of the share on the first morning
postponed | date | agree | month of the first try, which was called off
output_h1 | quantity | agree | oil output of the first half of 2024
output_h1_2023 | quantity | single | oil output of the first half of 2023
output_target | quantity | agree | output target for 2024
output_august | quantity | single | oil output in August 2024
output_july | quantity | single | oil output in July 2024
august_cause | cause | conflict | why output dipped in August
reserves | quantity | agree | proven reserves
profit_h1 | money | agree | net profit of the first half
profit_h1_2023 | money | single | net profit of the first half of 2023
chief | person | agree | chief executive of Aralkent
fund_head | person | agree | head of the state fund
minister | person | single | energy minister
quota | quantity | single | Kazakh output quota from October
dividend | quantity | agree | part of the profit to be paid out
lockup | duration | single | time during which the fund may not sell more
next_sale | organisation | single | company that the fund wants to list next
uranium_raised | money | single | money raised by the sale of Steppe Uranium in 2018
gas_output | quantity | single | gas output of the first half
bank_manager | person | single | banker quoted
karatal_h1 | quantity | single | oil output of Karatal Oil in the first half
karatal_profit | money | single | first-half profit of Karatal Oil
range_day | date | single | day on which the price range was published
cuts_asked | polarity | single | whether Aralkent was asked to bear more of the cuts
== ARTICLE 01_otan_fund_release.txt | Otan Wealth Fund press office | 2024-09-27
OTAN WEALTH FUND ANNOUNCES FINAL PRICE IN OFFERING OF ARALKENT MUNAI

Not for distribution in Australia, Canada, Japan or the United States

ASTANA, 27 September 2024. Otan National Wealth Fund has set the price in the initial public offering of JSC Aralkent Munai at {price=8640|8,640 tenge} a share, inside the range of {range_low=8200|8,200} to {range_high=9100|9,100 tenge} published on {range_day=2024-09-09|9 September}.

The Fund has sold {stake=15%|15 per cent} of the company for {raised=345.6bn|345.6 billion tenge} (about US$720 million), which implies a value of {value=2304bn|2,304 billion tenge}. Orders covered the offering {subscribed=2.6|2.6 times}. The Fund's holding falls from {state_before=90%|90 per cent} to {state_after=75%|75 per cent}; it has undertaken not to sell further shares for {lockup=180d|180 days}.

Of the shares offered, {local_part=70%|70 per cent} were allotted to investors in Kazakhstan, among them {retail=118000|118,000 private individuals}. Dealings in the shares are to begin in Astana and London on {first_day=2024-10-02|Wednesday, 2 October}.

"Citizens now own a part of what lies beneath them," said {fund_head=sadvakasova|Gulmira Sadvakasova}, chair of the management board of the Fund.

Aralkent Munai produced {output_h1=5.8mt|5.8 million tonnes} of oil in the first half of 2024 ({output_h1_2023=5.5mt|5.5 million} a year earlier) and {gas_output=1.1bcm|1.1 billion cubic metres} of gas. It has proven reserves of {reserves=164mt|164 million tonnes}. Its board intends to distribute {dividend=50%|half of net profit}.

For the avoidance of doubt, this notice is not a prospectus.
== ARTICLE 02_global_wire_energy.txt | Global Wire | 2024-10-02
Kazakhstan's Aralkent jumps on debut after {raised=345.6bn|$720 million} listing

ALMATY/LONDON, Oct 2 (Global Wire) - Shares in oil producer Aralkent Munai rose {open_move=+6%|6%} in their first hour of trading on {first_day=2024-10-02|Wednesday}, handing the government a success at the second attempt.

A plan to list was {postponed=2022-03|dropped in March 2022}, when markets tumbled.

The company sold at {price=8640|8,640 tenge} apiece, raising {raised=345.6bn|$720 million}. Demand was {subscribed=2.6|more than two and a half times} what was on offer, and {local_part=70%|seven shares in ten} stayed at home.

Aralkent's net profit reached {profit_h1=214bn|214 billion tenge} in January-June, up from {profit_h1_2023=198bn|198 billion}. Production for the whole year is seen at {output_target=11.7mt|11.7 million tonnes}, Chief Executive {chief=dzhaksybekov|Timur Dzhaksybekov} said. It dipped to {output_august=0.86mt|860,000 tonnes} in August from {output_july=1.01mt|1.01 million} in July because {august_cause=power|a power station failed and pumps stood still}.

Kazakhstan has promised its partners among oil exporters to keep to {quota=1.468mbd|1.468 million barrels a day} from this month. Energy Minister {minister=ospanov|Yerlan Ospanov} {cuts_asked=no|denied that Aralkent had been asked to bear a larger part} of the cuts.

Its larger neighbour Karatal Oil, which is not listed, pumped {karatal_h1=11.7mt|11.7 million tonnes} in the first half alone and made {karatal_profit=402bn|402 billion tenge}.

The state fund earned {uranium_raised=451m|$451 million} from floating Steppe Uranium in 2018.

(Reporting by Global Wire in Almaty; Editing by K. Oduya)
== ARTICLE 03_caspian_oil_monitor.txt | Caspian Oil Monitor | 2024-10-07
Aralkent's Float: Good Price, Old Wells

By Nazrin Huseynli

Trading opened on {first_day=2024-10-04|Friday, October 4}, with the bell rung by {chief=dzhaksybekov|Mr. Dzhaksybekov} and the woman who had sold him to the public, Otan's {fund_head=sadvakasova|Gulmira Sadvakasova}. It was a party two and a half years late: the first attempt {postponed=2022-03|came to nothing in March 2022}.

On the face of it the sale went swimmingly. The book was {subscribed=3.6|3.6 times} covered, although the price of {price=8640|KZT 8,640} ended up below the middle of a range that ran {range_low=8200|from KZT 8,200} to {range_high=9100|KZT 9,100}. Otan parted with {stake=15%|15%} and keeps {state_after=75%|three quarters}. "We left something on the table for the pensioners," says {bank_manager=harcourt|Miles Harcourt} of Pennant & Co., one of the managers.

Look under the ground and it is less jolly. Reserves of {reserves=164mt|164 million tons} will last about 14 years at the present pace. The wells around Zhanatobe gave {output_h1=5.8mt|5.8 million tons} between January and June, and {output_target=11.7mt|11.7 million} is the aim for the year, but in August the flow slackened, as {august_cause=maintenance|the main treatment plant was shut for its long-planned overhaul}.

The dividend is handsome: {dividend=50%|50% of earnings}, and earnings came to {profit_h1=214bn|KZT 214 billion} in six months.

Next on Otan's list is {next_sale=railways|the national railway}, perhaps in 2025.

See also: Tanker rates in the Caspian, page 9
