STORY: lome-peace-round
TOPIC: a round of peace talks between the government of Wassoulou and the northern front opens late, half fails, and ends with an exchange of prisoners
== SLOTS
round_no | ordinal | agree | number of the round of talks
open_planned | date | agree | day on which the round was to open
open_day | date | single | day on which it opened
talks_city | place | agree | city of the talks
mediator | person | agree | chief mediator
mediator_office | role | conflict | the mediator's former office
gov_head | person | agree | head of the government delegation
front_head | person | agree | head of the front's delegation
front_delegates | quantity | single | delegates of the front
walkout | organisation | conflict | which side walked out for a time
walkout_day | date | agree | day of the walkout
walkout_reason | cause | agree | why it walked out
prisoners_front | quantity | revision | prisoners the government frees
prisoners_gov | quantity | agree | soldiers the front frees
prisoners_asked | quantity | single | prisoners whose release the front had asked
exchange_place | place | agree | where the exchange takes place
exchange_day | date | revision | day of the exchange, planned and then held
ceasefire | outcome | agree | fate of the cease-fire text
ceasefire_days | duration | agree | length of the truce proposed
next_round_month | date | agree | when the next round is to be
next_round_place | place | single | where the next round is to be
june_days | duration | single | how long the round in June lasted
june_result | outcome | single | what the round in June brought
june_place | place | single | place of the round in June
march_place | place | single | place of the first round
war_dead | quantity | agree | people killed in the war
displaced | quantity | single | people driven from home
ambush_dead | quantity | single | dead in the ambush before the talks
ambush_place | place | single | place of the ambush
ambush_claim | polarity | agree | whether the front says it laid the ambush
autonomy | polarity | dispute | whether autonomy was promised in private
hotel_cost | money | single | cost of the round to the regional body
red_cross_planes | quantity | single | flights for the exchange
eldest | quantity | single | age of the oldest prisoner
algiers_talks | place | single | where the talks of another war are held
== ARTICLE 01_west_coast_wire.txt | West Coast Wire | 2014-09-10
Wassoulou talks open two days late in {talks_city=lome|Lome}

By Kossi Amegah

{talks_city=lome|LOME} (WCW) - The {round_no=3|third} round of talks to end the war in northern Wassoulou began {open_day=2014-09-10|on Wednesday}. It had been called for {open_planned=2014-09-08|Monday}, but the rebels' plane was kept on the ground by a quarrel over passports.

Chief mediator {mediator=osei-bonsu|Kwabena Osei-Bonsu}, {mediator_office=foreign minister|Ghana's foreign minister until 2009}, urged the two sides "to be tired of this war at the same time".

{gov_head=traboule|Interior Minister Seydou Traboule} leads for the government. The Northern Front sent {front_delegates=12|12 delegates} under {front_head=ag elmoctar|Hamma ag Elmoctar}, who lives in exile.

On the table are a {ceasefire_days=90d|90-day truce} and prisoners. The Front wants {prisoners_asked=150|150 of its people} released.

The mood is poor. On Sunday {ambush_dead=11|eleven soldiers} died in an ambush near {ambush_place=tin fadel|Tin Fadel}. The Front {ambush_claim=denied|denied having laid it}.

A first meeting was held in {march_place=abidjan|Abidjan} in March. The second, in {june_place=niamey|Niamey} in June, broke up after {june_days=4d|four days} {june_result=nothing|with nothing signed}.

The war has cost {war_dead=6000|some 6,000 lives} since 2011 and driven {displaced=410000|410,000 people} from their homes.

(Edited by Mawuli Tetteh)
== ARTICLE 02_voice_sahel.txt | Voix du Sahel English Service | 2014-09-17
{talks_city=lome|Lome}: prisoners yes, truce no

17.09.2014 - 19:40 UT

The Wassoulou talks in {talks_city=lome|the Togolese capital} have ended with half a result. {prisoners_front=64|Sixty-four prisoners} held by the government will be swapped for {prisoners_gov=38|38 soldiers} {exchange_day=2014-09-21|this coming Sunday} at {exchange_place=gariel|the airstrip of Gariel}. The text of a cease-fire, on the other hand, {ceasefire=not signed|remained without signatures}.

For some hours it looked as if there would be no result at all. {walkout_day=2014-09-13|Last Saturday} {walkout=government|the government team}, furious at {walkout_reason=flag|a flag} that the rebels had put before them on the table, packed up and left for the airport. It took {mediator=osei-bonsu|Mr Osei-Bonsu} until nightfall to talk them round. The Ghanaian, {mediator_office=vice-president|vice-president of his country until 2009}, is said to have driven there himself.

{front_head=ag elmoctar|Hamma ag Elmoctar} said in an interview with this station: "In the corridor {autonomy=yes|they offered us autonomy}. In the hall they had forgotten." Minister {gov_head=traboule|Traboule} denies it. "{autonomy=no|I offered him nothing} but tea," he said.

He also repeated the charge that the Front was behind the ambush on the eve of the meeting, something that its leader {ambush_claim=denied|once again rejected}.

A fourth round is envisaged for {next_round_month=2014-11|November}.

Listen also: {algiers_talks=algiers|In Algiers}, another war's rebels and ministers sit down for the second time this year.
== ARTICLE 03_harmattan_review.txt | The Harmattan Review | 2014-09-25
At {exchange_place=gariel|Gariel}, they counted everybody twice

From our special correspondent

{exchange_place=gariel|GARIEL} - The oldest was {eldest=71|71} and had to be carried down the steps. He was one of {prisoners_front=63|63 men} of the Northern Front who came home {exchange_day=2014-09-23|on Tuesday}; another, whose name was on the list, turned out to have died in custody in July. The other way went {prisoners_gov=38|thirty-eight government soldiers}, some in uniforms of their own sewing. The Red Cross laid on {red_cross_planes=4|four flights}.

It was the one fruit of the {round_no=3|third} meeting of the two camps, which {open_planned=2014-09-08|should have started on 8 September} and was spoilt at half-time when {walkout=front|the Front's people} stormed out {walkout_day=2014-09-13|on the 13th} over {walkout_reason=flag|a table flag}. No one fired a shot over it, which in a conflict with {war_dead=6000|six thousand dead} is progress of a kind.

Diplomats put the bill for the round, paid by the regional community, at {hotel_cost=1.3m usd|$1.3 million}. They would have liked more for it. {ceasefire_days=90d|Three months} of quiet, the heart of the draft, {ceasefire=not signed|went unsigned} because no one could agree who should watch over it.

The parties are to try again {next_round_month=2014-11|in November}, in {next_round_place=cotonou|Cotonou} this time.

Subscribe to the Review: 48 issues, 30,000 CFA francs
