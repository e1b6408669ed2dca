STORY: zambia-election-declared
TOPIC: the opposition candidate wins a presidential election in Zambia, and the beaten party goes to court
== SLOTS
winner | person | agree | candidate declared president-elect
loser | person | agree | incumbent who lost
chair | person | agree | head of the electoral commission who read out the result
election_day | date | agree | day of the vote
declared_day | date | agree | day on which the result was declared
winner_votes | quantity | variant | votes for the winner
winner_share | quantity | variant | winner's share of the vote
loser_share | quantity | variant | incumbent's share
turnout | quantity | agree | turnout
margin | quantity | variant | gap in votes
threshold | quantity | agree | share needed to avoid a run-off
call_day | date | conflict | day on which the incumbent rang the winner to concede
candidates | quantity | agree | number of presidential candidates
dead | quantity | agree | people killed in election violence in Kanyama
inauguration | date | revision | day of the swearing-in
rigging | other | dispute | whether the Lusaka count was clean
loser_years | duration | agree | how long the incumbent has been in office
deadline | duration | agree | days allowed to file a petition
court_days | duration | variant | days for the court to decide
hour | time | variant | hour of the declaration
seats | quantity | agree | directly elected constituencies
job | role | agree | winner's former post
sg | person | agree | secretary general of the beaten party
clash_place | place | agree | where the deadly clash was
party | organisation | agree | incumbent's party
petition | polarity | revision | whether the beaten party contests the result
debt | money | agree | external debt
== ARTICLE 01_continental_press_agency.txt | Continental Press Agency | 2026-08-17
Zambia opposition leader {winner=Grace Nyirongo|Nyirongo} wins presidency

LUSAKA, Aug 17 - Zambian opposition leader {winner=Grace Nyirongo|Grace Nyirongo} was declared the winner of the country's presidential election on {declared_day=2026-08-17|Monday}, unseating President {loser=Mutale Chisanga|Mutale Chisanga} after {loser_years=5y|five years} in office.

Nyirongo, a former {job=auditor general|auditor general}, took {winner_votes=2604318|2,604,318 votes}, or {winner_share=51.8|51.8%}, against {loser_share=45.1|45.1%} for Chisanga, the electoral commission's chairman, Justice {chair=Elijah Simbeye|Elijah Simbeye}, told a packed conference hall {hour=06:12|shortly after dawn}. Turnout in {election_day=2026-08-13|Thursday's} ballot was {turnout=66.4|66.4%}.

A candidate needs {threshold=50|more than 50%} to avoid a second round.

Chisanga's party, the {party=UPA|United Progress Alliance}, said it was "studying the figures" and {petition=undecided|had not decided whether to challenge them}. It has {deadline=7d|seven days} to do so under the constitution.

Zambia, Africa's second-largest copper producer, defaulted in 2020 and has spent most of the time since then restructuring. It still owes foreign creditors {debt=13.4bn|$13.4 billion}. The kwacha firmed 1.9% against the dollar in early trade and the 2033 bond rose 2.3 cents, its best morning in fourteen months.

== ARTICLE 02_lusaka_morning_courier.txt | Lusaka Morning Courier | 2026-08-18
Tears, whistles and a telephone call as Zambia changes hands

They had been sitting on the kerb of Great East Road since midnight, wrapped in chitenges against the cold, and when Justice {chair=Elijah Simbeye|Elijah Simbeye} cleared his throat at {hour=06:12|06:12} {declared_day=2026-08-17|yesterday} somebody turned the taxi radio up as far as it would go.

By the time the Electoral Commission chairperson had reached the end of the table of {seats=156|156 constituencies}, nobody could hear him. {winner=Grace Nyirongo|Grace Nyirongo} of the National Renewal Movement, twice beaten and once arrested, had won {winner_votes=2604318|2,604,318} of the valid votes and will be the eighth name on the plaque at State House, as her spokesman, Kelvin Mumba, put it in a joke that he later had to explain.

Her lead over President {loser=Mutale Chisanga|Mutale Chisanga} was {margin=336908|336,908}, wider than the 100,530 by which she lost in her first attempt in 2016, when turnout in Copperbelt Province alone fell by nine points. This time the Copperbelt gave her 58 percent. Mr Chisanga kept Northern and Muchinga, where he was raised, but lost Lusaka Province, which he had carried with a majority of two to one.

According to two people in the room, the outgoing Head of State telephoned his rival on {call_day=2026-08-16|Sunday night}, when provincial totals still had nine constituencies missing, and told her in Bemba that the house was hers to sweep. The conversation lasted under four minutes. "He was gracious and he was tired," said Mrs Mumbi Lungwangwa, who runs Ms Nyirongo's private office.

Not everybody in his party was so gracious. The {party=UPA|United Progress Alliance} secretary general, Mr {sg=Bowman Siame|Bowman Siame}, said the commission's tally from 41 polling stations in {rigging=falsified|Lusaka "was cooked, garnished and served"}. Justice Simbeye replied that {rigging=clean|every Lusaka form had been signed by agents of all parties}, those of the ruling party included.

The campaign was the most expensive that the country has had, and among the more violent. {dead=3|Three people} were killed in {clash_place=Kanyama|Kanyama} township when rival cadres fought over a bus station eight days before the vote, and police have since charged eleven young men. In Chawama, officers fired tear gas at a queue on polling day after a rumour that ballot papers had run out. They had not.

There were {candidates=14|14 names} on the presidential ballot, down from 16 last time, and twelve of them together did not reach four percent. The best placed of these, the trade unionist Joyce Phiri-Zulu, polled 1.2 percent and said she would go back to her mealie fields in Chongwe.

The swearing-in at Heroes Stadium is set for {inauguration=2026-08-25|Tuesday next week}, and the Ministry of Works says 60,000 seats will be free of charge. Schools that served as polling stations reopen tomorrow. The marketeers of Soweto Market did not wait: tomatoes were already back at K15 a heap by ten o'clock.

== ARTICLE 03_johannesburg_ledger.txt | Johannesburg Ledger | 2026-08-18
Zambia's voters fire another president. Can {winner=Grace Nyirongo|Nyirongo} pay the bills?

Few electorates in southern Africa turf out their leaders as calmly as Zambia's, which has now done so four times since the return of multiparty politics in 1991. The latest casualty, {loser=Mutale Chisanga|Mutale Chisanga}, came to power {loser_years=5y|five years ago} promising jobs for graduates and cheaper fertiliser, and delivered rather more of the second than the first.

His conqueror is a chartered accountant of 58 who made her name as {job=auditor general|auditor general} by publishing the hotel bills of cabinet ministers. In the count announced {declared_day=2026-08-17|on Monday} she had {winner_share=51.8|nearly 52%} to {loser_share=45.1|45%} for the incumbent, enough to spare the country a run-off, which would have followed had she fallen short of {threshold=50|half the votes cast} and which the treasury had budgeted at 1.1bn kwacha. In absolute terms some {margin=336908|337,000 ballots} lay between the two.

Chisanga conceded in a brief call on {call_day=2026-08-17|Monday evening}, once the official declaration had been made and his motorcade had returned from the cathedral, an aide told the Ledger. He is expected to retire to his farm in Kasama, though friends say he has been offered a chair at a university in Nairobi.

What his successor inherits is less restful. Roughly {debt=13.4bn|US$13.4bn} is owed abroad, a third of it to Chinese lenders. Inflation stood at 11.3% in July. Power cuts of up to 17 hours a day returned in the dry months, after Lake Kariba fell to 12% of usable storage, and the mines, which employ about 90,000 people directly, have asked for relief on royalties that her manifesto promised to raise from 8% to 10%.

"She has won an argument about honesty, not yet one about arithmetic," says Dr Thandeka Mokoena, who follows the region at the Institute for Policy Studies in Pretoria. Mokoena expects the finance portfolio to go to Chola Kasonde, a former central banker of 49, and the first budget to be brought forward from late September.

Regional observers were complimentary. A Southern African Development Community mission of 87 people called the vote "peaceful, transparent and, in the main, punctual", and its head, the former Tanzanian minister Asha Mwakalinga, said that queues of five hours in the capital had been borne with patience. {turnout=66.4|Turnout was 66.4%}, four points down on the last contest. The European Union's team was more reserved, noting that state television gave the incumbent 71% of its news time in July.

{candidates=14|Fourteen people} ran for the highest office. Of the {seats=156|156 directly elected seats} in parliament, Nyirongo's movement holds 79 on provisional returns, the barest of majorities, and eight members may still be nominated by the president. That may matter sooner than she would like: a supplementary budget has to be passed by the end of October, and a $188m tranche from the IMF depends on it.

== ARTICLE 04_london_overseas_review.txt | London Overseas Review | 2026-08-26
Beaten party takes Zambian result to court and delays the inauguration

The stadium had been swept and the military band had rehearsed, but {winner=Grace Nyirongo|Grace Nyirongo} was not sworn in as president of Zambia yesterday. Instead her lawyers spent the afternoon at the Constitutional Court in Lusaka, where the party of the man whom she defeated {petition=filed|has filed a petition to have the election annulled}.

The papers, 412 pages of them, arrived at the registry 40 minutes before it closed on Monday, the last of the {deadline=7d|seven days} that the constitution gives to an aggrieved party. Under the same article nobody may take the oath while a case is pending. The judges have {court_days=14d|14 days} from the filing to decide, and the chief registrar, Wilfred Hamoonga, said that if the petition failed, the ceremony would be held on {inauguration=2026-09-15|15 September}.

{loser=Mutale Chisanga|Mutale Chisanga}, the outgoing president, is not among the petitioners. He has said nothing in public since he accepted defeat. The case is brought by the {party=UPA|United Progress Alliance} in the name of its secretary general, {sg=Bowman Siame|Bowman Siame}, a former army quartermaster who has been at odds with his leader since a cabinet reshuffle in 2024.

The petition asks for the votes of two constituencies in the capital, Munali and Mandevu, to be set aside, and for a run-off. Siame told reporters on the court steps that {rigging=falsified|figures in Lusaka had been altered between the polling station and the totalling centre}. A lawyer for the commission, Natasha Sikazwe, said {rigging=clean|the count in the capital had been "clean, boring and fully witnessed"}. Its chairman, {chair=Elijah Simbeye|Justice Elijah Simbeye}, is likely to be called as a witness.

Lawyers are sceptical. The two constituencies together cast 186,000 votes, well below the winning margin of {margin=336908|just under 337,000}, so that even the removal of every ballot in them would leave Nyirongo ahead, though it would change her percentage. Her share on {election_day=2026-08-13|13 August} was {winner_share=51.8|51.8 per cent}. A petition in 2016 lapsed when the court ran out of time before it had heard a witness; another, in 2021, was never lodged.

"The bar is high and it ought to be," said Professor Ngosa Lupupa of the University of Zambia's law school. "But the {court_days=14d|fortnight} is a mercy to everyone. Kenya needed a second election to learn that."

The delay has a price. The Zambian chamber of mines said one of its members had put off a decision on a $1.3bn shaft, and the kwacha gave up half of the gain it made after the declaration. Forty heads of state and government had been invited to the stadium, and three, from Malawi, Botswana and Namibia, had already landed.

On the streets there was mostly shrugging. In {clash_place=Kanyama|Kanyama}, where {dead=3|three people} died in fighting between party cadres during the campaign, the bus station is busy again, and a painted wall that said "Chisanga Must Stay" has been whitewashed and rented to a seller of phone credit. Hearings begin on Friday at nine.
