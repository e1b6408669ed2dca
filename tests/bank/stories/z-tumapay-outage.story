STORY: tumapay-outage
TOPIC: the Kenyan mobile money service Tumapay fails for most of a working day
== SLOTS
day | date | agree | day of the failure
start | time | conflict | hour at which payments began to fail
part_back | time | agree | hour at which person-to-person transfers came back
full_back | time | agree | hour at which everything worked again
customers | quantity | agree | customers of Tumapay
agents | quantity | single | agents of Tumapay
affected | quantity | revision | customers said to have been hit
daily_value | money | single | money moved on a usual day
outage_2021_day | date | agree | day of the failure of 2021
outage_2021_len | duration | agree | length of the failure of 2021
outage_2020_len | duration | single | length of the failure of August 2020
chief | person | agree | chief executive of Tumapay
tech_chief | person | agree | technology chief of Tumapay
regulator_head | person | agree | director-general of the payments regulator
cause | cause | dispute | what made the service fail
fine_max | money | single | most the company could be fined
fine | money | single | fine imposed
fine_2021 | money | single | fine for the failure of 2021
attack | polarity | agree | whether the company was hacked
free_day | date | agree | day on which transfers are to be free
tz_hit | polarity | agree | whether the Tanzanian service was hit
trader | person | single | vegetable trader quoted
trader_loss | money | single | what the trader says she lost
cabbie | person | single | motorcycle taxi rider quoted
report_due | duration | single | days given to the company to report
complaints | quantity | single | complaints received by the regulator
bank_outage_len | duration | single | length of the failure of Umoja Bank's app in January
union_man | person | single | former engineer speaking for the staff association
lost_money | polarity | agree | whether any customer lost money in the system
sika_refund | money | single | charges refunded by Sika Wallet
sika_len | duration | single | length of the failure of Sika Wallet
sika_chief | person | single | head of Sika Wallet
sika_resigned | polarity | single | whether the head of Sika Wallet resigned
trader_usual | money | single | what the trader usually takes by that hour
cabbie_rides | quantity | single | customers the rider carried
cabbie_paid | quantity | single | customers who paid the rider
appeal | polarity | single | whether Tumapay appeals against the fine
== ARTICLE 01_nairobi_tribune_live.txt | Nairobi Tribune Live | 2022-03-14
LIVE: Tumapay down across the country

Last updated: Monday, March 14, 2022 - 19:12

19:12 - That is all from us. The service is fully back, says the company.

18:34 - "All channels {full_back=18:30|were restored by 6.30pm}. We are sorry," says Tumapay chief executive {chief=were|Sospeter Were} in a message on social media.

16:20 - No, it was {attack=no|not a cyber attack}, the company says, after a day of rumours. Technology chief {tech_chief=abdirizak|Fatuma Abdirizak} puts it down to {cause=update|a faulty software update loaded overnight}.

15:10 - Some readers can send money to a phone again. Tumapay confirms transfers between persons {part_back=15:05|resumed at 3.05pm}; paying bills and withdrawing from a bank still fails.

13:45 - {trader=kerubo|Esther Kerubo} sells vegetables at the market in Kerumbe. "By now I'd have taken {trader_usual=4000|four thousand shillings}. I have {trader_loss=3000|lost three thousand} and my spinach is dying," she tells our reporter.

12:05 - Tumapay says that "{affected=4m|up to four million} customers may be experiencing difficulty". It has {customers=31m|31 million} in all, and {agents=240000|240,000 agents}.

11:30 - The failure in November, on {outage_2021_day=2021-11-09|the 9th}, lasted {outage_2021_len=4h40|four hours and forty minutes}. We are not there yet. For those who remember, August 2020 was over in {outage_2020_len=2h|two hours}.

10:02 - Subscribers in Tanzania write to say that {tz_hit=no|all is well there}.

09:41 - First complaints reach the newsroom. The app has shown a spinning wheel {start=09:20|since 9.20} this morning, many say.

Photo: File
== ARTICLE 02_mombasa_standard.txt | Mombasa Standard | 2022-03-15
Tumapay Offers Free Transfers After Day of Chaos as Regulator Demands Answers

By Hamisi Mwadzaya and Correspondent

Riders who could not be paid, patients who could not leave hospital and a bride price negotiated in coins: {day=2022-03-14|yesterday} Kenyans learned again what life is like without their telephones.

Transactions on the Tumapay platform, which moves {daily_value=84bn|Sh84 billion} on an ordinary day, {start=10:20|stopped going through at 20 minutes past 10} in the morning. It was {full_back=18:30|half past six} in the evening before the last of them worked.

"I carried {cabbie_rides=11|eleven customers} and was paid by {cabbie_paid=2|two}," said {cabbie=charo|Kazungu Charo}, who rides a motorcycle taxi in Likoni Hill.

In a statement the company promised that sending money will cost nothing {free_day=2022-03-18|this Friday}. {lost_money=no|No customer's balance had been lost}, it said.

{regulator_head=wamukota|Njeri Wamukota}, director-general of the Payments Authority, gave Tumapay {report_due=7d|seven days} to explain itself in writing. The law allows a penalty of {fine_max=500m|as much as Sh500 million}. After the outage of {outage_2021_day=2021-11-09|November 9}, it got away with {fine_2021=20m|Sh20 million}.

The firm {cause=update|blames new software}. A former engineer, {union_man=kiplimo|Wesley Kiplimo}, who speaks for the staff association, does not. "The truth is that {cause=old_servers|the machines are old and there are too few of them}," he said by telephone.

Tumapay is hardly alone. Umoja Bank's app was dead for {bank_outage_len=9h|nine hours} in January.

Inside today: Fuel prices go up by Sh5
== ARTICLE 03_afritech_digest.txt | AfriTech Digest | 2022-04-12
Tumapay fined {fine=120m|Sh120m} for March blackout

News - Payments

Kenya's Payments Authority has ordered Tumapay to pay {fine=120m|120 million shillings} (about $1.04 million) over the failure of {day=2022-03-14|14 March}, which it now says hit {affected=11m|11 million people}, well over a third of the service's {customers=31m|31 million} users.

According to the authority's report, transfers from person to person were {part_back=15:05|available again from 15:05}. It received {complaints=18400|18,400 complaints}, but found that {lost_money=no|nobody's money had vanished}, nor was there {attack=no|any sign of an intrusion}. The sister service in Tanzania {tz_hit=no|was not touched}.

"A company that was down for {outage_2021_len=4h40|four hours 40 minutes} in November cannot be surprised in March," {regulator_head=wamukota|Ms Wamukota} told reporters.

CEO {chief=were|Were} said he {appeal=no|would not appeal}. {tech_chief=abdirizak|Fatuma Abdirizak}, his head of technology, left at the end of last month for what the company called personal reasons. A second free day will follow the one held on {free_day=2022-03-18|18 March}, he added.

Regulators elsewhere have been harder still. In February the central bank of Ghana made Sika Wallet refund {sika_refund=2.1m|2.1 million cedis} in charges after a failure of {sika_len=6h|six hours}; its head, {sika_chief=ofori|Nana Ofori-Atta Mensah}, {sika_resigned=yes|resigned}.

Get the Digest in your inbox every Tuesday.
