STORY: d-saint-adelard-mayor
TOPIC: the mayor of a Quebec town resigns over a snow-removal contract
== SLOTS
mayor | person | agree | mayor who resigned
mayor_age | quantity | agree | age of the mayor
town | place | agree | town
announce_day | date | agree | day the resignation was announced
effective | date | conflict | day on which the resignation takes effect
announce_place | place | agree | where he announced it
reason | cause | dispute | why he goes
apology | polarity | conflict | whether he apologised
parting_quote | quote | conflict | his parting words on the contract
interim | person | agree | who takes over for the time being
interim_role | role | conflict | office of the one who takes over
contract_value | money | agree | value of the contract
contract_years | duration | agree | length of the contract
contractor | organisation | agree | firm that got the contract
relative | other | agree | kinship between the mayor and the firm's owner
second_bid | money | single | the lower bid that was passed over
council_vote | score | single | council vote on the contract
commission | organisation | agree | body that investigates
complaint_month | date | single | month in which the complaint was filed
complainant | person | agree | councillor who complained
by_election | date | variant | latest day for the by-election
terms | ordinal | agree | which term he was serving
first_elected | date | agree | year he was first elected
last_majority | quantity | single | his share of the vote last time
population | quantity | variant | inhabitants
severance | money | conflict | allowance he could claim
severance_waived | polarity | agree | whether he claims the allowance
arena_cost | money | single | cost of the arena he built
heart | date | single | month of his heart operation
firefighters | quantity | single | firefighters in the hall
predecessor | person | single | earlier mayor who resigned
predecessor_year | date | single | year in which the earlier mayor resigned
snow | quantity | single | snow the town gets
== ARTICLE 01_canadian_press_style.txt | Northern Press | 2025-02-18
Quebec mayor quits amid probe into snow contract

SAINT-ADÉLARD, Que. — The mayor of {town=Saint-Adélard|Saint-Adélard}, northeast of Trois-Rivières, stepped down {announce_day=2025-02-17|Monday} in the midst of an investigation into a snow-removal contract awarded to a company owned by {relative=brother-in-law|his wife's brother}.

{mayor=Thibodeau|Luc-André Thibodeau}, {mayor_age=58|58}, told {announce_place=town hall|a packed meeting at town hall} that he would leave his post {effective=2025-02-28|at the end of the month}.

"{parting_quote=no fault|I signed nothing that I would not sign again}," he said, reading from a single sheet of paper. {apology=no|He offered no apology}.

{interim=Bergevin|Coun. Maude Bergevin}, {interim_role=deputy mayor|the deputy mayor}, will serve until a byelection, which must be held {by_election=2025-06|within four months}.

The {contract_years=5|five-year} contract with {contractor=Déneigement Fiset|Déneigement Fiset}, worth {contract_value=6.4m|$6.4 million}, is under review by {commission=Commission municipale|the Commission municipale du Québec}, which looks into ethics complaints against elected officials.

{mayor=Thibodeau|Thibodeau} said that {reason=health|he was following his doctor's advice}. {complainant=Sauvageau|Coun. Denis Sauvageau}, who brought the matter to the commission, did not believe it. "{reason=inquiry|He's running from the hearing}," he said.

First elected {first_elected=2013|in 2013}, the former notary was in {terms=3|his third term}. The town has {population=8200|8,200 residents}.
== ARTICLE 02_echo_de_la_batiscan.txt | L'Écho des Deux-Rivières, local weekly (translated) | 2025-02-20
He built us an arena

Let us be fair to {mayor=Thibodeau|Mr. Thibodeau}. There was no arena in {town=Saint-Adélard|this town} before him, and there is one now; it cost {arena_cost=11.7m|$11.7 million} and the ice is good. There was a hole on rue Principale for nine years, and he filled it.

But a man who has been a notary knows what a signature is. The lower offer was {second_bid=5.1m|$5.1 million}, from a firm in Shawinigan. It was put aside, on a {council_vote=4-3|4-3} vote, because its trucks were deemed too old. The trucks of {contractor=Déneigement Fiset|Fiset} are newer, and their owner is {relative=brother-in-law|the mayor's brother-in-law}.

It was {announce_place=town hall|at the town hall, under the portrait of the founder,} that he told us. No fewer than {firefighters=22|twenty-two volunteer firefighters} had come in uniform, to thank him or to make sure.

"{parting_quote=sorry|If I had it to do again, I'd have left the room before the vote}," he said, and then, with his voice going, {apology=yes|he asked the citizens to forgive him}. People clapped. I clapped too.

{interim=Bergevin|Maude Bergevin} takes the chain at once: {effective=2025-02-17|his resignation was valid from the moment he had spoken}, the clerk told us. She was, until now, {interim_role=chair of finance|chair of the finance committee}, and the one who knew where the shovels were.

We'll vote again {by_election=2025-06|by the middle of June}. It snows here {snow=310 cm|three metres a winter}, and somebody will have to remove it.
== ARTICLE 03_radio_mauricie.txt | Radio Mauricie-Centre, web page | 2025-02-18
{mayor=Thibodeau|Luc-André Thibodeau} s'en va: five things to know

1. Why now? {commission=Commission municipale|The municipal commission} was to hear witnesses from March 10. {complainant=Sauvageau|Denis Sauvageau}, the councillor for the Lac-à-la-Truite ward, had lodged a complaint {complaint_month=2024-10|in October}.

2. Is he ill? {mayor=Thibodeau|The mayor} had a bypass {heart=2024-08|in August}. "{reason=health|My heart told me to stop}," he said {announce_day=2025-02-17|yesterday}. Few in the room doubted that; many thought it was not the only thing that had told him.

3. How much does he get? By law he could ask for an allowance of {severance=71000|$71,000}. {severance_waived=yes|He won't take it}, he says.

4. How much is the contract? {contract_value=6.4m|Six point four million} over {contract_years=5|five winters}.

Listeners who called the morning show were divided, and long. One wished him a good rest. One wished him a good lawyer. A third asked who would now open the maple festival, since the posters with his face have been printed; the organizing committee says that it will use stickers.

5. Is this a first? No. {predecessor=Gagné-Roy|Mayor Hector Gagné-Roy} left {predecessor_year=1987|in 1987}, over a swimming pool.
== ARTICLE 04_gazette_column.txt | Montreal Ledger | 2025-02-22
Small town, big plow

You can tell a lot about a Quebec town by who plows it.

In {town=Saint-Adélard|Saint-Adélard}, {population=8200|a little over eight thousand souls} in the hills behind Trois-Rivières, that is {contractor=Déneigement Fiset|the Fiset family}, and for eleven years the man who signed for it was {mayor=Thibodeau|Luc-André Thibodeau}, {mayor_age=58|58}, notary, baritone, three times chosen as mayor, the last time with {last_majority=63|63 per cent}. I met him once. He tuned my piano, or rather told me who should.

{terms=3|Mandate number three} ended {announce_day=2025-02-17|on Monday}. It had begun with a promise of transparency and a new website.

He has {severance_waived=yes|renounced} the {severance=117000|$117,000} he was entitled to. That is to his credit. Quebec mayors of bigger places have gone to court for less.

{complainant=Sauvageau|The councillor who turned him in}, a beekeeper, tells me that he took no pleasure in it. He had known {mayor=Thibodeau|Luc-André} since they were altar boys. Since {first_elected=2013|2013} they had sat side by side at the council table. They have not spoken since the fall.

{interim=Bergevin|Ms. Bergevin}, 34, {effective=2025-02-17|has been on the job for under a week} and has already cancelled a lunch.
