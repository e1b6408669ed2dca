STORY: talks-orvanda
TOPIC: The government of Orvanda and the Northern Front make peace after three rounds of talks between March and June 2018.
== SLOTS
day_the_agreement_was_signed | date | agree | day the agreement was signed
first_day_of_the_first_round | date | agree | first day of the first round
last_day_of_the_first_round | date | agree | last day of the first round
first_day_of_the_second_round | date | agree | first day of the second round
last_day_of_the_second_round | date | agree | last day of the second round
first_day_of_the_third_round | date | agree | first day of the third round
leader_of_the_government_s_delegation | person | agree | leader of the government's delegation
leader_of_the_rebels_delegation | person | agree | leader of the rebels' delegation
mediator | person | agree | mediator
start_of_the_ceasefire | date | agree | start of the ceasefire
prisoners_exchanged | quantity | agree | prisoners exchanged
prisoners_freed_by_the_government | quantity | agree | prisoners freed by the government
fighters_who_lay_down_their_arms | quantity | agree | fighters who lay down their arms
deadline_for_the_arms | date | agree | deadline for the arms
killed_in_the_war | quantity | agree | killed in the war
year_the_war_began | date | agree | year the war began
monitors | quantity | agree | monitors
pages_of_the_agreement | quantity | agree | pages of the agreement
seats_for_the_front_in_parliament | quantity | agree | seats for the Front in parliament
day_of_the_election | date | agree | day of the election
head_of_the_monitors | person | agree | head of the monitors
year_of_the_failed_talks | date | agree | year of the failed talks
place_of_the_first_round | place | agree | place of the first round
place_of_the_second_round | place | agree | place of the second round
president | person | agree | president
length_of_the_failed_talks | quantity | agree | length of the failed talks
planned_length_of_the_second_round | quantity | agree | planned length of the second round
day_the_second_round_nearly_failed | date | agree | day the second round nearly failed
prisoners_freed_by_the_front | quantity | agree | prisoners freed by the Front
rounds_of_talks | quantity | agree | rounds of talks
monitors_begin | date | agree | monitors begin
== ARTICLE 01_continental_wire.txt | Continental Wire | 2018-06-15
{place_of_the_first_round=told|BELMARE}, June 15 (Continental Wire) - The government of Orvanda and the rebels of the Northern Front signed a peace agreement on {day_the_agreement_was_signed=told|Friday}, ending a war that has killed {killed_in_the_war=told|some 47,000 people} since {year_the_war_began=told|1994}.

The document of {pages_of_the_agreement=told|88 pages} was signed by Minister {leader_of_the_government_s_delegation=told|Tadeo Marquand} for the government and Commander {leader_of_the_rebels_delegation=told|Isaura Benavent} for the Front, after 12 days of talks that had opened on {first_day_of_the_third_round=told|4 June}. It was the third round this year.

Under the agreement {fighters_who_lay_down_their_arms=told|3,200 fighters} lay down their arms by {deadline_for_the_arms=told|30 September}. The Front becomes a party and receives {seats_for_the_front_in_parliament=told|ten of 166 seats} in parliament until the election of {day_of_the_election=told|May 2020}. {monitors=told|Two hundred and fifty monitors} from nine countries will watch over the ceasefire, in force since {start_of_the_ceasefire=told|1 May}.

"{rounds_of_talks=told|Three rounds}, three months, no more excuses," said the mediator, {mediator=told|Ingeborg Hallström}, a former ambassador.

At the first round, which began on {first_day_of_the_first_round=told|5 March}, the sides had agreed to exchange {prisoners_exchanged=told|140 prisoners}; at the second, in {place_of_the_second_round=told|Santa Rua} in {first_day_of_the_second_round=told|April}, on the ceasefire. Earlier talks, in {year_of_the_failed_talks=told|2009}, broke down after {length_of_the_failed_talks=told|five days}.

President {president=told|Ezequiel Lorca} flies to the north on Sunday.
== ARTICLE 02_the_long_view.txt | The Long View | 2018-06-17
How they learned to eat together

By Magdalena Ortuño
On {first_day_of_the_first_round=told|the first evening}, a {first_day_of_the_first_round=told|Monday in March}, they ate in two rooms. {leader_of_the_government_s_delegation=told|Marquand} and his eleven had fish, {leader_of_the_rebels_delegation=told|Benavent} and her nine had fish, and {mediator=told|Ingeborg Hallström} carried the salt from the one table to the other.

The mediator, 67, had insisted on {place_of_the_first_round=told|Belmare}, an island with one hotel. There they stayed for three days, until {last_day_of_the_first_round=told|the seventh}. It was enough for {prisoners_exchanged=told|a hundred and forty men}: {prisoners_freed_by_the_government=told|ninety} who sat in the prisons of the state, and {prisoners_freed_by_the_front=told|50} who sat in the forest.

For the second round she took them to {place_of_the_second_round=told|Santa Rua}. It should have lasted {planned_length_of_the_second_round=told|three days} and lasted five, {first_day_of_the_second_round=told|from the Monday} to {last_day_of_the_second_round=told|the Friday} of {first_day_of_the_second_round=told|the third week of April}. On the {day_the_second_round_nearly_failed=told|Wednesday} {leader_of_the_government_s_delegation=told|Tadeo Marquand} packed. {leader_of_the_rebels_delegation=told|Isaura Benavent}, who had been a teacher of geometry before she led {fighters_who_lay_down_their_arms=told|three thousand and two hundred} men and women under arms, drew him a line on a napkin. It became the line of the ceasefire {start_of_the_ceasefire=told|thirteen days later}.

In {first_day_of_the_third_round=told|June}, back on the island, they ate at one table. They had {pages_of_the_agreement=told|88 pages} to read to each other and finished {day_the_agreement_was_signed=told|on the fifteenth} at four in the morning. Then she asked him where he had been in {year_the_war_began=told|1994}. He was 19 and a soldier; she was 17.
== ARTICLE 03_africa_desk_timeline.txt | Africa Desk Timeline | 2018-06-16
Orvanda: the road to peace, step by step

- {year_the_war_began=told|1994}: war begins in the north. Dead to date: {killed_in_the_war=told|47,000}; displaced: 610,000
- {year_of_the_failed_talks=told|2009}: talks in Port Mirel fail
- 11 January 2018: {president=told|President Lorca} offers talks without conditions
- {first_day_of_the_first_round=told|5}-{last_day_of_the_first_round=told|7 March}: first round, {place_of_the_first_round=told|Belmare}. {prisoners_exchanged=told|140} prisoners to be freed, {prisoners_freed_by_the_government=told|90} by the government and {prisoners_freed_by_the_front=told|50} by the Front
- 22 March: the exchange takes place at the Ludo bridge
- {first_day_of_the_second_round=told|16}-{last_day_of_the_second_round=told|20 April}: second round, {place_of_the_second_round=told|Santa Rua}. Ceasefire agreed
- {start_of_the_ceasefire=told|1 May}: ceasefire takes effect. Two violations in the first month
- {first_day_of_the_third_round=told|4}-{day_the_agreement_was_signed=told|15 June}: third round, Belmare. Agreement signed {day_the_agreement_was_signed=told|yesterday}
- {monitors_begin=told|1 July}: first of {monitors=told|250} monitors arrive, under General {head_of_the_monitors=told|Aoife Kirwan}
- {deadline_for_the_arms=told|30 September}: {fighters_who_lay_down_their_arms=told|3,200} fighters to have handed in their arms
- {day_of_the_election=told|May 2020}: election; until then {seats_for_the_front_in_parliament=told|ten seats} for the Front

Who is who: {leader_of_the_government_s_delegation=told|Tadeo Marquand}, 43, minister of the interior, led the delegation of the government. {leader_of_the_rebels_delegation=told|Isaura Benavent}, 41, led that of the Front, whose military chief, Lino Varga, stayed at home. {mediator=told|Ingeborg Hallström} was asked by both to mediate.
== ARTICLE 04_continental_wire_april.txt | Continental Wire April | 2018-04-20
{place_of_the_second_round=told|SANTA RUA}, April 20 (Continental Wire) - The government of Orvanda and the Northern Front agreed on a ceasefire at the end of their second round of talks on {last_day_of_the_second_round=told|Friday}, to begin on {start_of_the_ceasefire=told|the first of May}.

The round, planned to last {planned_length_of_the_second_round=told|three days}, had been opened on {first_day_of_the_second_round=told|Monday} by the mediator, {mediator=told|Ingeborg Hallström}. It was on the point of collapse on {day_the_second_round_nearly_failed=told|Wednesday}, diplomats said.

The delegation of the government was headed by {leader_of_the_government_s_delegation=told|Tadeo Marquand}, minister of the interior; that of the Front by {leader_of_the_rebels_delegation=told|Isaura Benavent}. "A line on a map is not a peace," said {leader_of_the_government_s_delegation=told|Marquand}. "But it is a line."

The first round had been held in {place_of_the_first_round=told|Belmare} from {first_day_of_the_first_round=told|5 March} and led to the exchange of {prisoners_exchanged=told|140 prisoners}, the first since 2013. {prisoners_freed_by_the_government=told|Ninety} of them had been held by the state.

The third is to start in {first_day_of_the_third_round=told|the first week of June}. It will deal with the future of the rebels, whose number is put at 3,000 to 3,500 by the army.

{monitors=told|Up to 250} foreign observers are to be sent. The war has cost {killed_in_the_war=told|47,000} lives since it broke out in {year_the_war_began=told|1994}. Talks held in {year_of_the_failed_talks=told|2009}, under another president, lasted for only {length_of_the_failed_talks=told|five days}.
== ARTICLE 05_northern_tribune.txt | Northern Tribune | 2018-10-01
The last rifle is number 3,147

{deadline_for_the_arms=told|Yesterday} at sunset, six hours before {deadline_for_the_arms=told|the deadline}, a boy of 19 put a rifle on a table in Ludo, and a clerk wrote down number 3,147. With that the Northern Front has ceased to be an army, {head_of_the_monitors=told|General Aoife Kirwan} declared.

She commands the {monitors=told|250 observers} who have been counting since {monitors_begin=told|July}. Of the {fighters_who_lay_down_their_arms=told|3,200 men and women} named in the agreement of {day_the_agreement_was_signed=told|15 June}, 53 did not come. "Some are dead, some are in love," said {head_of_the_monitors=told|Kirwan}. The ceasefire has held for {start_of_the_ceasefire=told|five months}.

{leader_of_the_rebels_delegation=told|Benavent}, who signed for the Front, now leads its party and is to take one of the {seats_for_the_front_in_parliament=told|ten seats} in parliament on 15 October. In {day_of_the_election=told|the spring of 2020} she will have to win it at the polls.

{leader_of_the_government_s_delegation=told|Tadeo Marquand}, her opposite number in all {rounds_of_talks=told|three rounds}, has become foreign minister. {president=told|Ezequiel Lorca}, the president, will not stand again.

Of the {prisoners_exchanged=told|140 prisoners} whose exchange was agreed in {first_day_of_the_first_round=told|March}, in {place_of_the_first_round=told|Belmare}, 12 have gone to a school for carpenters, near the bridge where they were set free.

The Nobel committee names its winner on Friday. {mediator=told|Hallström}, who brought the two sides together, laughs at the question.
