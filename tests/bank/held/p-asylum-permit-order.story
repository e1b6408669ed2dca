STORY: p-asylum-permit-order
TOPIC: a president's order suspends work permits for asylum seekers and a judge blocks it
== SLOTS
president | person | agree | president who signed the order
sign_day | date | agree | day the order was signed
effect_day | date | agree | day the order was to take effect
people | quantity | agree | people with permits covered by the order
pending | quantity | agree | asylum cases pending
wait | duration | single | average wait for an asylum decision
states | quantity | revision | states that joined the lawsuit
lead_state | place | agree | state that leads the lawsuit
judge | person | agree | judge who blocked the order
judge_city | place | conflict | city where the judge sits
block_day | date | agree | day of the ruling
block_days | duration | conflict | length of the block
next_hearing | date | agree | day of the next hearing
attorney_general | person | agree | attorney general of the leading state
secretary | person | agree | homeland security secretary
quote_magnet | person | conflict | who called work permits a magnet
fee | money | agree | fee for a work permit application
fee_old | money | single | fee for the application before last year
permits_2023 | quantity | single | permits granted to asylum seekers in 2023
permits_2024 | quantity | agree | permits granted to asylum seekers in 2024
crossings | quantity | agree | arrests at the border in the last month
crossings_year_ago | quantity | single | arrests at the border a year ago
suspension | duration | agree | time for which permits would be suspended
hotel_jobs | quantity | single | open jobs in hotels
worker_wage | money | single | hourly wage of the asylum seeker
poll_support | quantity | single | share of Americans who support the order
poll_oppose | quantity | single | share who oppose it
appeal | polarity | agree | whether the government will appeal
earlier_order_year | date | single | year in which an earlier rule on permits was struck down
cost_states | money | agree | yearly cost the states say they would bear
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-10-17
Judge blocks order halting work permits for asylum seekers

SEATTLE (CP) — A federal judge on {block_day=2025-10-17|Friday} blocked {president=Merriam|President Charles Merriam}'s order to suspend work permits for people who are waiting for a decision on asylum, three days before it was to take effect.

{judge=Oyelaran|U.S. District Judge Grace Oyelaran} in {judge_city=Seattle|Seattle} issued a temporary restraining order for {block_days=14d|14 days}. She set the next hearing for {next_hearing=2025-10-29|Oct. 29}.

Merriam signed the order on {sign_day=2025-10-07|Oct. 7}. It would suspend new permits and renewals for {suspension=180d|180 days}, beginning on {effect_day=2025-10-20|Monday}. About {people=1.1m|1.1 million people} hold permits that would be affected, according to the government.

{states=17|Seventeen states}, led by {lead_state=Washington|Washington}, sued to stop it. They say they would lose {cost_states=2.3bn|$2.3 billion} a year in taxes and added costs for shelter.

In a 38-page ruling, Oyelaran wrote that the law gives asylum seekers the right to apply for work and that only Congress can take it away.

"The judge is wrong, and {appeal=will appeal|we will appeal}," {secretary=Thorne|Homeland Security Secretary Rebecca Thorne} said.

"Work permits have become a magnet," {quote_magnet=Thorne|Thorne} added. "People come for the permit, not for protection."

{attorney_general=Bergstrom|Washington Attorney General Ian Bergstrom} said families had been told to choose between hunger and the black market.

More than {pending=2.2m|2.2 million} asylum cases are pending. The average wait is {wait=4.3y|4.3 years}. The government granted {permits_2024=940000|940,000 permits} to asylum seekers in 2024, compared with {permits_2023=810000|810,000} the year before.

Border Patrol agents made {crossings=11200|11,200 arrests} on the southern border in September, down from {crossings_year_ago=54000|about 54,000} a year earlier.
== ARTICLE 02_puget_post.txt | Puget Post | 2025-10-18
In hotel laundry, relief at a ruling, and worry about the next one

Yusuf Barre heard it from his shift manager. The judge had said no. He went on folding sheets.

Barre, who came from Somalia and asked for asylum in 2022, earns {worker_wage=23.50|$23.50 an hour} at an airport hotel in SeaTac. His permit runs out on Nov. 4. Under {president=Merriam|President Merriam}'s order he could not have renewed it.

{judge=Oyelaran|Judge Grace Oyelaran}'s ruling on {block_day=2025-10-17|Friday} stops the order for {block_days=21d|21 days}. It came in a suit filed by {states=17|17 states}, with {lead_state=Washington|Washington} in the lead. {attorney_general=Bergstrom|Attorney General Ian Bergstrom} announced the decision on the steps of the courthouse in {judge_city=Seattle|downtown Seattle}.

"Today a judge read the law out loud," Bergstrom said.

The order, signed on {sign_day=2025-10-07|Oct. 7}, was to begin on {effect_day=2025-10-20|Monday} and last {suspension=180d|180 days}. Doctors and nurses are exempt.

Employers have lobbied against it. The Northwest Lodging Council says its members have {hotel_jobs=6400|6,400 open jobs} and cannot afford to lose more people. "We've been told to hire legally, and we did," said its director, Marcy Dahl.

The White House says the permits draw migrants. "Work permits have become a magnet. People come for the permit, not for protection," {quote_magnet=Merriam|Merriam} said after the ruling.

The government says {people=1.1m|1.1 million people} have permits that would lapse over time. A new application costs {fee=550|$550}, after an increase last year.

The states say the order would cost them {cost_states=2.3bn|$2.3 billion} a year, and Washington's own share is put at $140 million.

A hearing on a longer injunction is set for {next_hearing=2025-10-29|Oct. 29}. The administration {appeal=will appeal|plans to appeal}.
== ARTICLE 03_liberty_standard.txt | Liberty Standard (partisan site) | 2025-10-20
Activist judge hands {pending=2.2m|2.2 million} asylum claimants a gift

Today was supposed to be the day. {president=Merriam|President Charles Merriam}'s order ending the work permit racket was to take effect {effect_day=2025-10-20|Monday}. Instead, one judge in {judge_city=Portland|Portland} has put it on ice.

{judge=Oyelaran|Grace Oyelaran}, appointed by the last administration, ruled on {block_day=2025-10-17|Friday} that the president cannot pause permits for {suspension=180d|180 days}. Her order lasts {block_days=14d|14 days}.

The numbers tell the story. There are {pending=2.2m|2.2 million} asylum cases in the line. Last year {permits_2024=940000|940,000} claimants were handed permits. They pay {fee=550|$550}, which is more than the {fee_old=410|$410} they used to pay but far less than the cost of checking them.

Meanwhile the border is quiet. Agents made {crossings=11200|11,200 arrests} in September. That is what happens when the law is enforced.

{secretary=Thorne|Secretary Rebecca Thorne} said that the Justice Department {appeal=will appeal|will take the case to the appeals court} this week. "Work permits have become a magnet," {quote_magnet=Thorne|Thorne} said.

The lawsuit was brought by {lead_state=Washington|Washington state} and its friends, now {states=19|19 states} in all, after Maine and Vermont joined on Sunday. They claim that {people=1.1m|1.1 million people} would lose their permits.

Voters are not with them. A survey last week found that {poll_support=51|51 percent} of Americans support the order, and {poll_oppose=42|42 percent} oppose it.

It is not the first time. In {earlier_order_year=2020|2020} a court threw out a rule that made claimants wait a year to apply.

{attorney_general=Bergstrom|Ian Bergstrom}, the attorney general behind the suit, is running for governor. Draw your own conclusions. The next hearing is on {next_hearing=2025-10-29|Oct. 29}.
