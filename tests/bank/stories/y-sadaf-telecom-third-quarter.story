STORY: sadaf-telecom-third-quarter
TOPIC: an Omani phone company reports lower third-quarter profit on higher revenue
== SLOTS
q3_profit | money | agree | net profit of Sadaf in the third quarter of 2023
q3_profit_22 | money | agree | net profit of Sadaf in the third quarter of 2022
q3_profit_fall | quantity | agree | per cent by which third-quarter profit fell
q3_revenue | money | agree | Sadaf revenue of the third quarter of 2023
q3_revenue_22 | money | single | Sadaf revenue of the third quarter of 2022
q3_revenue_rise | quantity | agree | per cent by which third-quarter revenue rose
nine_profit | money | conflict | net profit of Sadaf over nine months
nine_profit_22 | money | single | net profit over nine months a year earlier
half_profit | money | single | net profit in the first half of 2023
forecast | money | single | analysts' mean forecast for third-quarter net profit
finance_cost | money | single | finance costs of the third quarter
finance_cost_22 | money | single | finance costs a year earlier
cause | cause | agree | why profit fell
rival_profit | money | single | net profit of Bahr Mobile in the same quarter
rival_rise | quantity | single | per cent by which the profit of Bahr Mobile rose
customers | quantity | variant | Sadaf's customers at the end of September
fiveg | quantity | single | customers on 5G
fiveg_target | quantity | single | 5G customers aimed at by the end of 2024
towers | quantity | single | masts sold to Tawq Infrastructure
towers_price | money | single | price of the masts
dividend | money | agree | interim dividend a share
dividend_22 | money | single | interim dividend a share the year before
pay_day | date | conflict | day on which the interim dividend is paid
record_day | date | single | day on which shareholders must be on the register
board_day | date | agree | day of the board meeting and of the results
ceo | person | agree | chief executive
cfo | person | agree | finance chief
old_ceo | person | single | chief executive before
old_ceo_left | date | single | when the former chief executive left
fine | money | single | regulator's fine for an outage
outage_day | date | single | day of the outage
share_price | money | single | closing price of the Sadaf share
sale_talks | polarity | agree | whether Sadaf is in talks to sell its Tanzanian unit
capex_now | money | single | capital spending planned for 2023 after the cut
capex_feb | money | single | capital spending planned in February
== ARTICLE 01_gulf_ledger_wire.txt | Gulf Ledger Wire | 2023-10-30
Sadaf Telecom Q3 profit slips {q3_profit_fall=8.6|8.6%} as interest bill climbs

MUSCAT (Gulf Ledger Wire) - Omani operator Sadaf Telecom reported {q3_profit=21.3m OMR|21.3 million rials} ($55.4 million) in third-quarter net profit on {board_day=2023-10-30|Monday}, against {q3_profit_22=23.3m OMR|23.3 million rials} in the same three months of 2022, as {cause=finance costs|dearer borrowing} ate up the gains from a larger subscriber base.

The mean estimate of four analysts had been for {forecast=22.5m OMR|22.5 million rials}.

Revenue rose {q3_revenue_rise=5.2|5.2%} to {q3_revenue=162.4m OMR|162.4 million rials}, the company said in a bourse filing. Finance costs came to {finance_cost=6.9m OMR|6.9 million rials}, up from {finance_cost_22=4.1m OMR|4.1 million} a year before.

For the nine months to end-September the bottom line stood at {nine_profit=64.9m OMR|64.9 million rials}, compared with {nine_profit_22=67.2m OMR|67.2 million}. Of this, {half_profit=43.6m OMR|43.6 million} had been booked in the first half.

The directors declared an interim dividend of {dividend=25 baisa|25 baisa a share}, to be paid on {pay_day=2023-11-28|Nov. 28} to holders registered on {record_day=2023-11-14|Nov. 14}. Last year's interim payout was {dividend_22=22 baisa|22 baisa}.

Smaller competitor Bahr Mobile last week posted a {rival_rise=12|12%} increase in quarterly net profit to {rival_profit=9.8m OMR|9.8 million rials}.

Sadaf shares closed {share_price=0.884 OMR|at 0.884 rials}, unchanged, before the results came out.

($1 = 0.3845 Omani rials)
== ARTICLE 02_mast_and_fibre.txt | Mast & Fibre | 2023-10-31
Sadaf trims capex but keeps faith with 5G

By our Gulf correspondent - 31 October 2023 - 3 min read

Oman's largest mobile group has cut its investment budget for the year. Sadaf Telecom will now spend {capex_now=74m OMR|RO 74m}, finance chief {cfo=Priya Menon|Priya Menon} told a conference call after {board_day=2023-10-30|Monday's} board meeting; the plan shown to investors in February put the figure at {capex_feb=88m OMR|RO 88m}.

The saving comes largely from passive infrastructure. In June Sadaf handed {towers=1140|1,140 masts} to Tawq Infrastructure for {towers_price=96m OMR|RO 96m} and now rents space on them.

Operationally there was little to complain about. The customer base reached {customers=3.41m|3.41m}, of whom {fiveg=612000|612,000} are on 5G. The target is {fiveg_target=1m|one million} by the end of next year, said {ceo=Talal al-Harrasi|Talal al-Harrasi}, who took the chief executive's chair after {old_ceo=Nils Brandvold|Nils Brandvold} quit in {old_ceo_left=2023-03|March}.

Turnover was {q3_revenue=162.4m OMR|RO 162.4m} in July to September ({q3_revenue_22=154.4m OMR|RO 154.4m} in the year-ago quarter). Net profit nonetheless dropped to {q3_profit=21.3m OMR|RO 21.3m}, which Menon blamed on {cause=finance costs|the cost of floating-rate debt}.

Asked about press talk of a buyer for the Tanzanian subsidiary, al-Harrasi was curt. "{sale_talks=no|We are not negotiating with anybody} about Tanzania. It made money this quarter and it stays."

Mast & Fibre is published eleven times a year. Subscribers can read the full call notes online.
== ARTICLE 03_al_sahil_business.txt | Al Sahil Business | 2023-10-31
Dividend up at Sadaf though earnings dip

Published: 31 Oct 2023, 08:12

Small shareholders in Sadaf Telecom will see {dividend=25 baisa|25 baisa for each share} in their accounts on {pay_day=2023-11-23|23 November}, a larger interim cheque than in 2022, even as the operator earned less.

The group made {q3_profit=21.3m OMR|OMR21.3mn} between July and September. That is {q3_profit_fall=8.6|8.6 per cent} below the {q3_profit_22=23.3m OMR|OMR23.3mn} of the corresponding quarter. Sales went the other way and were {q3_revenue_rise=5.2|5.2 per cent} higher. Over three quarters profit amounts to {nine_profit=69.4m OMR|OMR69.4mn}.

"Our customers, {customers=3.41m|some 3.4 million} of them, are using more and paying on time," chief executive {ceo=Talal al-Harrasi|Talal al-Harrasi} said in the statement. Chief financial officer {cfo=Priya Menon|Priya Menon} added that {cause=finance costs|higher interest payments} accounted for the whole of the decline.

The results also carry a {fine=1.6m OMR|OMR1.6mn} penalty from the telecoms regulator for the outage of {outage_day=2023-07-11|11 July}, when calls to emergency numbers failed for most of a morning.

The company repeated that {sale_talks=no|no talks were being held} on a disposal of its business in Tanzania.

Read more: Desalination bond draws strong orders
Read more: What the new rent rules mean for tenants
