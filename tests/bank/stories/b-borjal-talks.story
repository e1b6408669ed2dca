STORY: b-borjal-talks
TOPIC: a round of peace talks between two Caucasus republics ends with a prisoner exchange agreed
== SLOTS
round | ordinal | agree | number of the round of talks
place | place | agree | town of the talks
host_state | place | agree | country of the talks
hotel | place | single | building of the talks
start_day | date | agree | day on which the round began
end_day | date | variant | day on which the round ended
length | duration | variant | length of the round
delegate_a | person | agree | head of the Artavian delegation
role_a | role | agree | office of the head of the Artavian delegation
delegate_b | person | agree | head of the Karsani delegation
role_b | role | agree | office of the head of the Karsani delegation
mediator | person | agree | mediator
mediator_body | organisation | agree | body that sent the mediator
prisoners_a | quantity | agree | prisoners Artavia is to free
prisoners_b | quantity | agree | prisoners Karsan is to free
prisoners_sum | quantity | variant | prisoners to be freed by both
exchange_place | place | agree | where prisoners are to be exchanged
exchange_day | date | variant | day of the exchange
road | polarity | agree | whether the road through the corridor was agreed
who_blocked | cause | dispute | who stood in the way of an agreement on the road
ceasefire_year | date | agree | year of the ceasefire
violations | quantity | dispute | ceasefire violations since the last round
corridor_length | duration | single | time of a drive by the corridor
corridor_km | quantity | variant | length of the corridor
next_round | date | agree | month of the next round
next_place | place | single | city of the next round
war_dead | quantity | single | killed in the war
displaced | quantity | single | people driven from home
mines | quantity | single | mine maps handed over
statement_len | quantity | single | paragraphs of the joint statement
handshake | polarity | agree | whether the two chiefs shook hands
observer_count | quantity | dispute | monitors to be posted
trade_2019 | money | single | trade between the two before the war
escorts | quantity | single | cars in the motorcade
missing_families | quantity | single | families on the list of the missing
== ARTICLE 01_tbilisi_wire.txt | Transcaspian Wire | 2025-03-14
Artavia, Karsan agree prisoner swap, {road=no|no deal on road}

BORJAL, {host_state=Georgia|Georgia} (TCW) - Artavia and Karsan agreed on {end_day=2025-03-14|Friday} to exchange captives but {road=no|failed to settle} the question of a road through the Zemo corridor, mediators said at the close of {round=6|a sixth round} of talks.

Artavia will release {prisoners_a=58|58 men} and Karsan {prisoners_b=41|41}, a joint statement said. The handover is to take place at {exchange_place=Red Bridge|the Red Bridge} crossing on {exchange_day=2025-03-22|March 22}.

The {length=3 d|three-day} meeting in the spa town of {place=Borjal|Borjal} brought together Artavia's {role_a=deputy foreign minister|deputy foreign minister}, {delegate_a=Hakobyan|Lilit Hakobyan}, and {delegate_b=Dzaurov|Murad Dzaurov}, {role_b=security council secretary|secretary of Karsan's security council}. It was convened by {mediator=Aalto|Juhani Aalto}, special envoy of the {mediator_body=OSCE|OSCE}.

Diplomats said up to {observer_count=60|60 observers} would be posted along the line once a mandate had been drafted.

The two sides have kept an uneasy truce since {ceasefire_year=2021|2021}, after a war in which {war_dead=9400|9,400 people} died. Dzaurov told reporters the other party had broken the ceasefire {violations=71|71 times} since December. Hakobyan put the figure at {violations=19|19}, "and most were ours to complain of".

Delegates will meet again {next_round=2025-05|in May}.
== ARTICLE 02_meridian_broadsheet.txt | The Northern Observer (London) | 2025-03-15
In a town of sulphur water, a thaw of sorts
Magnus Threlfall in {place=Borjal|Borjal}

They did not shake hands. Everyone here had bet on it, and everyone lost: when the photographers were let in to the winter garden of {hotel=Hotel Panorama|the Hotel Panorama}, {delegate_a=Hakobyan|Lilit Hakobyan} {handshake=no|kept hers folded}, and {delegate_b=Dzaurov|her opposite number} studied a palm.

Yet {prisoners_sum=99|nearly a hundred prisoners} are to go home. {prisoners_a=58|Fifty-eight} from cells in Artavia, the rest in the other direction, over {exchange_place=Red Bridge|a bridge of red sandstone} that has not carried anything but a UN jeep since {ceasefire_year=2021|the ceasefire of 2021}.

It is a modest return on {length=3 d|72 hours} of talking. The great prize was to be {corridor_km=44 km|the 27 miles} of potholes called the Zemo corridor, which Artavia wants open and Karsan wants policed. On that {road=no|the sides went home as far apart as they had come}.

{mediator=Aalto|Mr Aalto}, a lean Finn who skis to meetings, said it was ever thus. "You do not get a road by asking for a road," he told me, warming his hands on a samovar.

Privately the Artavians say {who_blocked=Karsan|it was Mr Dzaurov who reopened clauses} that had been closed at Christmas. {role_b=security council secretary|The Karsani security chief} is known to telephone his president from the garden. On {start_day=2025-03-12|Wednesday}, the opening day, he did it three times.

A handful of widows stood by the gate with photographs. They had come to every round, this {round=6|number six}. One, from a village emptied with some {displaced=200000|200,000} others, wanted only a date. "{exchange_day=2025-03-22|Saturday week}," I told her. She wrote it on her hand.

Before the war the two states did {trade_2019=310m usd|$310m} of business a year. No one mentioned it.
== ARTICLE 03_karsan_state_agency.txt | Karsan Press Office (state news agency) | 2025-03-15
Delegation returns from constructive session

The Karsani delegation headed by {role_b=security council secretary|Secretary of the Security Council} {delegate_b=Dzaurov|M. A. Dzaurov} returned this morning from {place=Borjal|Borjal}, {host_state=Georgia|Georgia}, where the {round=6|VI round} of consultations was held from {start_day=2025-03-12|March 12} to {end_day=2025-03-14|14}.

A balanced agreement was reached on the humanitarian track. {prisoners_a=58|Fifty-eight} of our citizens will return. In a gesture of goodwill, {prisoners_b=41|41 persons} detained for violations of the state border will be transferred. The ceremony will be held {exchange_day=2025-03-22|next Saturday}.

Regrettably, on the question of transport links, {road=no|no decision was taken}. {who_blocked=Artavia|The Artavian side insisted on extraterritorial status}, which contradicts our constitution.

The secretary recalled that, by the count of our border guards, the ceasefire had been violated by the adversary {violations=71|71 times} in the past three months. He thanked the leadership of the {mediator_body=OSCE|OSCE} and, in the person of {mediator=Aalto|Ambassador Aalto}, its envoy.

Asked about the mission of monitors, the secretary said their number {observer_count=40|would not exceed 40} and that their badges would be issued by Karsan.

The motorcade, of {escorts=11|eleven vehicles}, was greeted by schoolchildren with tulips.
== ARTICLE 04_caucasus_table_newsletter.txt | Caucasus Table (policy newsletter) | 2025-03-18
Five things to take from the {round=6|sixth} Borjal round

1. The number. {prisoners_sum=99|Ninety-nine} detainees is the biggest release to date. The {prisoners_a=~|larger share} goes from Artavia to Karsan. It'll be watched live at {exchange_place=Red Bridge|Red Bridge}, if the snow allows.

2. The maps. Little noticed, Karsan handed over {mines=340|340 sheets} showing minefields around the reservoir. That is worth more than most communiqués. The document signed on {end_day=2025-03-14|the 14th} has just {statement_len=6|six paragraphs}.

3. The road. {corridor_km=44 km|Forty-four kilometres}, on which a drive that used to take {corridor_length=50 min|fifty minutes} now takes a passport, two visas and a lawyer. {road=no|Nothing was agreed}. Artavia's team blames {who_blocked=Karsan|eleventh-hour changes by the Karsanis}; the Karsanis blame {who_blocked=Artavia|maximalism on the other side}.

4. The people. {role_a=deputy foreign minister|Deputy minister} {delegate_a=Hakobyan|Hakobyan} is a former chess prodigy with a sister in the diaspora; {delegate_b=Dzaurov|Dzaurov} ran a tank regiment. They have now met five times and {handshake=no|have yet to shake hands}. The envoy from the {mediator_body=OSCE|OSCE} told us he stopped asking.

5. Next. {next_round=2025-05|Talks resume in May}, in {next_place=Vienna|Vienna}. On the table will be the monitors (the number is still in dispute), the {missing_families=1120|1,120 families} with someone unaccounted for, and a bus.

Correction from our last issue: the truce dates from {ceasefire_year=2021|2021}, not, as we wrote, the year before.
