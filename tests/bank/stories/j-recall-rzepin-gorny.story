STORY: j-recall-rzepin-gorny
TOPIC: a Polish town votes in a referendum to recall its mayor
== SLOTS
town | place | agree | town of the referendum
day | date | agree | day of the vote
mayor | person | agree | the mayor who was recalled
age | quantity | agree | age of the mayor
years | duration | agree | time he had held the office
turnout | quantity | variant | share of the electorate that voted
voters | quantity | agree | people who voted
needed | quantity | agree | number of voters needed for a valid result
yes_votes | quantity | conflict | votes for the recall
no_votes | quantity | agree | votes against the recall
invalid | quantity | single | spoiled papers
signatures | quantity | agree | signatures under the request
sign_needed | quantity | single | signatures that the law asked for
earlier | date | agree | year of the earlier attempt
earlier_turnout | quantity | agree | turnout at the earlier attempt
council | outcome | conflict | what became of the town council, on which a second vote was taken
acting | person | conflict | who is to run the town for the time being
election | date | conflict | day of the early mayoral election
appeal | polarity | conflict | whether the recalled mayor goes to court against the result
cause | cause | dispute | why the recall succeeded
debt | money | agree | debt of the town
debt_before | money | single | debt when he came to office
incinerator | money | agree | price of the planned incinerator
reports | quantity | revision | reports to the police of breaches of the silence
leader | person | agree | leader of the recall committee
stations | quantity | single | polling stations
closing | time | agree | hour at which polling ended
deputy_resigned | date | single | day on which his deputy had left
== ARTICLE 01_pap_like_wire.txt | Kurier Agencyjny (English service) | 2025-10-13
Voters in western Polish town dismiss their mayor

Residents of {town=Rzepin Gorny|Rzepin Górny} have removed {mayor=Wilczak|Bogdan Wilczak} from the town hall in a referendum held {day=2025-10-12|on Sunday}, the electoral commissioner's delegate announced in the early hours.

Of the {voters=6842|6,842 residents} who cast a ballot, {yes_votes=6105|6,105} wanted the mayor out and {no_votes=702|702} wished to keep him. {invalid=35|Thirty-five papers} were void. Participation stood at {turnout=31.4|31.4 per cent}. The vote would have failed with fewer than {needed=5980|5,980 participants}.

On the second paper, concerning the town council, the result was different: {council=stays|the councillors keep their seats}, since fewer than half of those voting were for dissolving the chamber.

Until a successor is chosen the municipality is to be administered by {acting=Domanska|Ewa Domańska}, at present secretary of the district office, whom the prime minister will appoint this week. The snap ballot for mayor has been set for {election=2025-12-07|7 December}.

Wilczak, {age=58|58}, had governed for {years=11y|eleven years}. He survived an attempt to unseat him in {earlier=2019|2019}, when only {earlier_turnout=18|18 per cent} went to the polls.

Police in the district recorded {reports=3|three reports} of campaigning during the statutory silence.
== ARTICLE 02_glos_nadodrza.txt | Głos Nadodrza | 2025-10-14
The night they switched off the lights at the town hall

There was no champagne in the parish room where the recall committee waited, only tea and a poppy-seed cake. When {closing=21:00|nine o'clock in the evening} came and the {stations=14|14 polling stations} locked their doors, {leader=Marczuk|Halina Marczuk}, a retired chemistry teacher, was still doing sums on the back of a leaflet. They had to reach {needed=5980|5,980}. They passed it by more than eight hundred.

Her committee had collected {signatures=2560|2,560 signatures} in July, though {sign_needed=2180|2,180} would have done. "{cause=incinerator|People did this because of the incinerator, and for no other reason}," she told us. The plant, priced at {incinerator=84m|84 million złoty}, was to stand four hundred metres from a kindergarten.

The man who lost sees it otherwise. "{cause=fees|It was the rubbish charges that finished me}," {mayor=Wilczak|Wilczak} said as he carried two boxes to his car. He added that he accepts what the people decided and {appeal=no|has no intention of troubling any judge with it}.

He leaves behind a debt of {debt=94m|94 million}; when he arrived it was {debt_before=31m|31 million}. His deputy had walked out on {deputy_resigned=2025-09-05|5 September}.

From Wednesday the keys will be held by {acting=Soltysik|Marek Sołtysik}, the caretaker named in Warsaw, a lawyer nobody here had heard of. He has eight weeks until the town picks a new head on {election=2025-12-07|the first Sunday of December}.
== ARTICLE 03_border_democracy_letter.txt | Border Democracy Letter | 2025-10-16
Our weekly look at local politics east of the Oder

Recalls rarely work in Poland, because voters stay at home. {town=Rzepin Gorny|Rzepin Górny}, population 27,000, is now an exception. Last weekend {turnout=31.4|not quite a third of the electorate} turned out, enough by a comfortable margin. Compare {earlier=2019|2019}, when a similar effort against the same man attracted {earlier_turnout=18|fewer than one in five}.

The margin was brutal. By the official count {yes_votes=6501|6,501 ballots} told {mayor=Wilczak|Mr Wilczak} to go, against {no_votes=702|702} that asked him to stay.

What next? Three things to watch.

First, the law courts. His solicitor has {appeal=yes|filed a complaint asking the regional court to annul the vote}, arguing that priests campaigned from the pulpit. The police, for their part, are now looking at {reports=5|five alleged breaches} of the pre-vote silence.

Second, the chamber. {council=goes|The council was swept away on the same evening}, so that all twenty-one seats fall vacant together with the mayor's.

Third, money. With liabilities of {debt=94m|PLN 94m} and an incinerator contract of {incinerator=84m|PLN 84m} hanging in the air, whoever wins gets little to spend.

The organiser, {leader=Marczuk|Ms Marczuk}, swears that she won't be a candidate. Her petition in the summer bore {signatures=2560|more than 2,500 names}.
== ARTICLE 04_radio_lubus_liveblog.txt | Radio Zachodnie, live page | 2025-10-12
Referendum in {town=Rzepin Gorny|Rzepin Górny}: as it happened

23.58 We are closing this page shortly. The delegate expects the signed protocol around one in the morning, but the figures pinned to the school door leave no doubt: {mayor=Wilczak|Bogdan Wilczak}, {age=58|aged 58}, mayor for {years=11y|the past 11 years}, is out.

23.31 Turnout confirmed: {voters=6842|6,842 people}. The committee's hall erupts. "We did it without a single party behind us," shouts {leader=Marczuk|Halina Marczuk}.

22.50 A clerk explains the timetable to our reporter. The premier's office sends in a commissioner, who is {acting=Domanska|district secretary Ewa Domańska}; then there must be an election within ninety days. The date has already been pencilled in, she says: {election=2025-12-14|14 December}, eleven days before Christmas.

21.40 First boxes opened at the sports hall. Nearly every sheet is marked "yes". What about the other question, the one about the council? There the piles look about even, with {council=stays|those who'd spare the councillors just ahead}.

21.00 {closing=21:00|The polls have shut}.

18.15 A patrol is called to Kolejowa Street, where someone has hung a banner after the silence began. It's the {reports=3|third such call} of the weekend.

12.00 Good afternoon. {day=2025-10-12|Today} the town decides about the man who wants to build the incinerator.
