STORY: s-philippine-treaty-vote
TOPIC: the Philippine Senate approves a visiting forces agreement with Italy
== SLOTS
day | date | conflict | day of the vote
yes | quantity | conflict | senators in favour
no | quantity | agree | senators against
abstain | quantity | agree | senators who abstained
absent | quantity | single | senators who were not there
needed | quantity | agree | votes needed
committee_yes | quantity | agree | committee members in favour
committee_no | quantity | single | committee members against
prev_vote | quantity | agree | votes for the similar agreement of 2022, at the first attempt
prev_year | date | single | year of that vote
sponsor | person | agree | senator who sponsored the resolution
sponsor_office | role | conflict | office of the sponsor
critic | person | agree | senator who led the opponents
signed | date | agree | day the agreement was signed
signed_place | place | conflict | city in which the agreement was signed
ambassador | person | agree | Italian ambassador
number | ordinal | agree | place of this agreement among those of the Philippines
number_talks | quantity | single | countries with which talks are going on
length | duration | single | shortest notice for ending the agreement
jurisdiction | polarity | agree | whether Manila keeps jurisdiction over crimes off duty
troops_exercise | quantity | agree | Italian personnel in this year's exercise
troops_exercise_prev | quantity | single | Italian personnel in last year's exercise
ship | name | agree | Italian frigate that called at Manila
ship_crew | quantity | single | crew of the frigate
poll | quantity | single | Filipinos in favour
poll_against | quantity | single | Filipinos against
protest | quantity | agree | demonstrators outside the Senate
trade | money | single | trade with Italy
filipinos_italy | quantity | agree | Filipinos living in Italy
italy_vote | date | agree | when the Italian parliament is to vote
== ARTICLE 01_archipelago_news_service.txt | Archipelago News Service | 2025-08-18
Senate approves visiting forces pact with Italy

MANILA - The Senate {day=2025-08-18|on Monday} concurred in the ratification of the visiting forces agreement with Italy, {number=5|the fifth} such accord of the Philippines.

Voting {yes=18|18}-{no=3|3} with {abstain=1|one abstention}, senators adopted Resolution 214 on third reading. {absent=2|Two members} were absent. The Constitution requires {needed=16|16 votes}, or two-thirds of the chamber's 24 members.

"This is not about any one country. It is about having friends who know the way to our ports," said Senator {sponsor=villaluz|Ma. Teresa Balmaceda}, {sponsor_office=foreign|chair of the foreign relations committee}, who sponsored the resolution.

The agreement was signed {signed=2025-02-11|on February 11} {signed_place=rome|in Rome}. It sets the rules for the entry, taxes and legal status of troops who come for training. Under its terms {jurisdiction=yes|the Philippines keeps jurisdiction over crimes committed off duty}. Either side may end it with {length=180d|180 days'} notice.

Senator {critic=dimaandal|Rafael Dimaandal}, who led the opposition, questioned the environmental provisions. The committee had endorsed the measure last month by {committee_yes=11|11 votes} to {committee_no=2|two}.

A similar accord {prev_year=2022|in 2022} was approved by {prev_vote=15|15 votes} in favor at first, and passed only on a second attempt.

Italian Ambassador {ambassador=feltrami|Lorenza Feltrami}, who watched from the gallery, said that her country's parliament would vote {italy_vote=2025-10|in October}. The pact takes effect 30 days after both sides have exchanged notes.

Italy sent {troops_exercise=140|140 personnel} to this year's joint exercises, up from {troops_exercise_prev=35|35} last year. Its frigate {ship=orsini|Capitano Orsini} called at Manila in June.

Senate President Honorato Abrenica thanked the members for finishing before the recess. The chamber also passed two bills on school meals and on typhoon insurance for farmers.

Talks with {number_talks=4|four other countries} are under way, the Department of Foreign Affairs said.
== ARTICLE 02_manila_ledger.txt | The Manila Ledger | 2025-08-19
Pact with Rome clears Senate despite protests

The Senate has given its consent to a visiting forces agreement with Italy, handing Malacañang its most comfortable foreign policy win this year.

{yes=19|Nineteen} senators voted in favor and {no=3|three} against on {day=2025-08-18|Monday}, with {abstain=1|one} abstaining. A total of {needed=16|16} was needed. The majority was larger than the one in the committee, where {committee_yes=11|11 members} had supported it in July.

Sen. {sponsor=villaluz|Ma. Teresa Balmaceda}, {sponsor_office=defense|who chairs the committee on national defense}, steered the resolution through four hours of interpellation. Most of the questions came from Sen. {critic=dimaandal|Rafael Dimaandal}, who wanted to know what would happen if a foreign ship spilled fuel on a reef. "We will have a very polite letter and a very dead reef," he said.

Outside the building some {protest=250|250 protesters} waved placards in the rain. A flatbed truck carried a cardboard frigate, which fell apart by midafternoon.

The document was signed {signed=2025-02-11|on Feb. 11} {signed_place=manila|in Manila} by the two defense ministers. It provides that {jurisdiction=yes|Philippine courts try offenses committed by visiting soldiers off duty}, which had been the sticking point through five rounds of negotiation.

A survey by Tanaw Research in June found {poll=61|61 percent} of Filipinos in favor of more such agreements and {poll_against=22|22 percent} against.

Business groups welcomed the vote. Trade with Italy amounted to {trade=1.3bn|$1.3 billion} last year, and some {filipinos_italy=160000|160,000 Filipinos} live there, most of them in Rome and Milan.

It is {number=5|the country's fifth} visiting forces agreement. The last one took two tries; on the first it drew only {prev_vote=15|15} ayes, one fewer than required, because of absences.

The defense department said that the first training under the new rules could be a mountain rescue course in Benguet next year, subject to funding.
== ARTICLE 03_gazzettino_del_mare.txt | Corriere del Golfo, Genoa (English pages) | 2025-08-21
Manila says yes to Italian troops

The Philippine Senate has approved the agreement that allows Italian soldiers and ships to train in the archipelago. The vote, held {day=2025-08-19|on Tuesday}, was clear: {yes=18|18} in favour, {no=3|three} against and {abstain=1|one} abstention.

The treaty now goes to Montecitorio. The Italian parliament is expected to vote {italy_vote=2025-10|in October}, and the government does not foresee difficulties.

The agreement had been signed {signed=2025-02-11|on 11 February} {signed_place=rome|in Rome}. "It is a signal that the Indo-Pacific is less distant than it looks on our maps," said {ambassador=feltrami|Lorenza Feltrami}, ambassador in Manila, a native of Chiavari.

For Genoa and La Spezia it is not an abstract matter. The frigate {ship=orsini|Capitano Orsini}, built at Riva Trigoso, visited Manila in June with {ship_crew=168|168 crew}. In April {troops_exercise=140|140 Italian personnel} took part in joint exercises, and two shipyards hope to sell patrol vessels to the Philippine coast guard.

Not all was applause. Some {protest=250|250 people} demonstrated in front of the Senate, and Senator {critic=dimaandal|Rafael Dimaandal} warned against "collecting alliances like stamps". The sponsor of the resolution, {sponsor=villaluz|Maria Teresa Balmaceda}, replied that stamps, at least, arrive.

What happens if a soldier commits a crime? When he is on duty, he answers to Italian justice. {jurisdiction=yes|Off duty he is subject to the Philippine courts}, a point on which Manila had insisted throughout. The clause has been copied, almost word for word, from agreements with other partners.

There are {filipinos_italy=160000|160,000 Filipinos} in Italy, one of the largest communities in Europe. In Genoa about 3,000 of them met on Wednesday evening at the parish of San Siro, where the news was read out between the rosary and the karaoke.

"My son wants to join the navy," said Jocelyn Pangan, a carer. "Now he asks me which one."
