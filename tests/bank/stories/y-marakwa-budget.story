STORY: marakwa-budget
TOPIC: a Kenyan county assembly passes a budget after a fight over the ward fund, and the governor reacts
== SLOTS
total | money | agree | size of the county budget for 2016/17
previous_total | money | single | size of the budget of the year before
recurrent | money | single | recurrent spending
development | money | agree | development spending
dev_share | quantity | single | share of development in the budget
health | money | agree | allocation for health
roads | money | agree | allocation for roads
bursary | money | agree | allocation for bursaries
bursary_before | money | single | bursaries in the year before
ward_offer | money | agree | sum for each ward in the governor's draft
ward_demand | money | agree | sum for each ward that members demanded
ward_final | money | agree | sum for each ward in the bill as passed
wards | quantity | agree | wards of the county
passed_day | date | conflict | day the bill was passed
pass_vote | score | single | vote on the bill
governor_action | outcome | conflict | what the governor did with the bill
governor_day | date | single | day of the governor's act
governor | person | agree | governor
finance_exec | person | agree | county executive for finance
majority_leader | person | agree | majority leader of the assembly
committee_chair | person | single | chair of the budget committee
speaker | person | single | speaker of the assembly
impeach | polarity | agree | whether a motion to impeach the governor was brought
own_revenue | money | agree | local revenue collected
own_target | money | agree | target for local revenue
pending_bills | money | dispute | unpaid bills to contractors
ward_total | money | single | sum for all wards
collected_share | quantity | single | share of the revenue target reached
nurses | quantity | single | nurses on strike
strike_days | duration | single | how long the nurses have been out
neighbour_ward | money | single | sum for each ward in the neighbouring county
trips | money | single | budget for foreign trips
cars_denied | polarity | single | whether members say they asked for cars
elections | date | single | date of the next general election
nurse_demand | money | single | monthly allowance the nurses want
nurse_offer | money | single | monthly allowance offered to nurses
county_cash | money | single | cash in the county account
== ARTICLE 01_highland_daily.txt | Highland Daily | 2016-07-01
MCAs Pass {total=7.84bn|Sh7.8bn Budget} After Midnight Drama

By PETER KIPRUTO

Marakwa County Assembly has approved spending of {total=7.84bn|Sh7.84 billion} for the financial year that starts today, ending a stalemate that had threatened to lock health centres without drugs.

Ward representatives adopted the Appropriation Bill on {passed_day=2016-06-30|Thursday night}, with {pass_vote=28-14|28 in favour and 14 against}. Speaker {speaker=Josphat Lelei|Josphat Lelei} twice sent members out to cool down.

Of the total, {recurrent=5.21bn|Sh5.21 billion} is for salaries and other recurrent items and {development=2.63bn|Sh2.63 billion} for development. Last year's figure was {previous_total=7.1bn|Sh7.1 billion}.

How it will be shared:
Health {health=2.1bn|Sh2.1 billion}
Roads {roads=940m|Sh940 million}
Bursaries {bursary=120m|Sh120 million} (down from {bursary_before=180m|Sh180 million})

The dispute was about the ward fund. Governor {governor=Wilson Cherotich|Wilson Cherotich} had set aside {ward_offer=15m|Sh15 million} for each of the {wards=30|30 wards}; members wanted {ward_demand=25m|Sh25 million}. They met at {ward_final=20m|Sh20 million}.

Majority leader {majority_leader=Esther Naliaka|Esther Naliaka} dismissed claims that members had also asked for cars. "{cars_denied=no|We asked for no cars},'' she said. "And the talk of impeaching the governor {impeach=no|never reached the order paper}."

Budget committee chairman {committee_chair=Musa Abdi|Musa Abdi} said foreign trips had been cut to {trips=18m|Sh18 million}.

Additional reporting by KNS
== ARTICLE 02_radio_mlima.txt | Radio Mlima FM online | 2016-07-06
Governor {governor=Wilson Cherotich|Cherotich} {governor_action=returned|sends back} budget, wants ward money trimmed

Marakwa Governor {governor=Wilson Cherotich|Wilson Cherotich} has {governor_action=returned|declined to sign} the county's new budget.

In a memo read to MCAs on {governor_day=2016-07-05|Tuesday}, the county boss protests that {ward_final=20m|20 million shillings} per ward is money the county does not have. His draft had {ward_offer=15m|15 million}.

Finance executive {finance_exec=Rehema Wanyama|Rehema Wanyama} told Radio Mlima that local revenue came to {own_revenue=142m|142 million shillings} in the year just ended, instead of the hoped-for {own_target=260m|260 million}. Unpaid bills stand at {pending_bills=410m|410 million}, according to her. Contractors say {pending_bills=700m|over 700 million}.

The bill had gone through the assembly on {passed_day=2016-06-29|Wednesday last week}.

Meanwhile {nurses=620|620 nurses} remain on strike, now in {strike_days=19|day 19}. They have {health=2.1bn|2.1 billion} set aside for their department to look forward to, if it is ever released. They want a risk allowance of {nurse_demand=6000|6,000 shillings} a month and have been offered {nurse_offer=3500|3,500}. The county's account held {county_cash=88m|88 million} on Monday, Wanyama said.

Stay tuned for Mlima Jioni at 7pm.
== ARTICLE 03_county_watch.txt | County Watch (governance blog) | 2016-07-12
Marakwa: the budget that ate itself

Let us take stock. The governor {governor_action=signed|put his signature to} the {total=7.84bn|7.84-billion} Appropriation Bill last week, the cameras were there, and everyone has gone home content. Should you be?

A third of the budget ({dev_share=33.5|33.5 per cent}) is called development: {development=2.63bn|KSh2,630m}. But look inside. Ward projects swallow {ward_total=600m|KSh600m} of it, that is {ward_final=20m|KSh20m} times {wards=30|thirty}. MCAs, led by {majority_leader=Esther Naliaka|Hon. Naliaka}, began by asking for {ward_demand=25m|KSh25m}. In next-door Teretwa a ward makes do with {neighbour_ward=12m|KSh12m}.

Roads, at {roads=940m|KSh940m}, look healthy. Bursaries, at {bursary=120m|KSh120m}, do not.

And where is the money? {finance_exec=Rehema Wanyama|Ms Wanyama}'s department collected {own_revenue=142m|KSh142m} of its own against a plan of {own_target=260m|KSh260m}: {collected_share=55|55 per cent}. Yet nobody was sacked, and the impeachment some MCAs were whispering about in May {impeach=no|was never tabled}.

Voters get their say on {elections=2017-08-08|8 August next year}.

The author is a former county budget officer. Views are his own.
