STORY: s-belarus-sanctions-package
TOPIC: European Union ambassadors agree a 14th package of sanctions on Belarus over balloons and migrant crossings
== SLOTS
package | ordinal | agree | number of the package
package_prev_date | date | agree | when the package before was adopted
day | date | agree | day the ambassadors agreed
adopted | date | agree | day the ministers are to adopt the package formally
persons | quantity | conflict | people listed now
judges | quantity | agree | judges among those listed
entities | quantity | agree | firms and bodies listed now
total_persons | quantity | agree | people on the list in all
prev_persons | quantity | single | people listed by the package before
holdout | place | conflict | country that had held up the package
delay | duration | agree | how long the package had been held up
potash | polarity | agree | whether potash is in the package
potash_cap | money | single | ceiling for fertiliser trade proposed at first
chief | person | agree | head of the Union's foreign policy
presidency | place | agree | country in the chair of the Council
min_by | person | agree | spokesman of the Belarusian foreign ministry
balloons | quantity | agree | balloons over Lithuania this year
balloons_prev | quantity | agree | balloons over Lithuania last year
airport | place | agree | airport closed because of balloons
closures | quantity | agree | closures of the airport this year
prisoners | quantity | revision | political prisoners in Belarus
freed | quantity | agree | prisoners freed in the spring
crossings | quantity | single | attempts to cross the Polish border this year
trade | money | agree | trade between the Union and Belarus last year
trade_2021 | money | agree | trade in 2021
bank | organisation | agree | bank cut off from the payments network
bank_date | date | agree | day from which the bank is cut off
trucks | quantity | single | trucks stuck at the Lithuanian border
lt_minister | person | agree | Lithuanian foreign minister
exile | person | single | opposition politician in exile
== ARTICLE 01_eurowire.txt | Eurowire, Brussels | 2025-11-26
EU envoys agree {package=14|14th} sanctions package against Belarus

BRUSSELS, Nov 26 - European Union ambassadors agreed {day=2025-11-26|on Wednesday} on a {package=14|14th package} of sanctions against Belarus, including asset freezes on {persons=31|31 people} and {entities=16|16 entities}, diplomats said.

The measures are a response to smuggling balloons drifting into Lithuania and to the continued jailing of political opponents. {judges=9|Nine judges} and the heads of two prison camps are among those listed. It brings to {total_persons=343|343} the number of individuals under sanctions. The previous package was adopted {package_prev_date=2025-03|in March}.

{bank=dnepr|Dneprinvest Bank} is to be cut off from the international payments system {bank_date=2026-01-05|from January 5}.

The package had been blocked for {delay=5w|five weeks} by {holdout=slovakia|Slovakia}, which sought assurances on rail transit, three diplomats said. {potash=no|Potash was left out} at an early stage.

"Those who send balloons will find their accounts lighter," the EU's foreign policy chief, {chief=lindqvist|Annika Verhoeven-Lund}, wrote on social media. {presidency=denmark|Denmark}, which holds the rotating presidency, said that ministers would adopt the package formally {adopted=2025-12-01|on Monday}.

In Minsk, foreign ministry spokesman {min_by=karpovich|Andrei Sushkevich} called the decision "an own goal". He said that Belarus would answer by extending its ban on lorries from Lithuania and Poland.

Trade between the EU and Belarus fell to {trade=7.1bn|7.1 billion euros} last year from {trade_2021=14.3bn|14.3 billion} in 2021.

{airport=vilnius|Vilnius airport} has been closed {closures=13|13 times} this year because of balloons, {balloons=412|412} of which have been counted, compared with {balloons_prev=183|183} in the whole of last year.

Rights groups say that {prisoners=1060|1,060 political prisoners} are being held in Belarus. {freed=44|Forty-four} were freed in the spring after mediation.
== ARTICLE 02_vilnius_daily.txt | Vilnius Daily | 2025-11-27
After {delay=5w|five weeks} of waiting, a package with some holes

Lithuania got most of what it wanted. {day=2025-11-26|On Wednesday} the ambassadors of the 27 agreed the {package=14|fourteenth package} of sanctions against Minsk, the first to name the makers of the balloons that keep closing {airport=vilnius|Vilnius airport}.

On the list are {persons=31|31 people}, among them {judges=9|nine judges}, and {entities=16|16 companies and organisations}, including a weather-instrument factory in Grodno. The package before, adopted {package_prev_date=2025-03|in March}, contained {prev_persons=25|25 names}.

"It is late, but it is solid," Foreign Minister {lt_minister=zvirblis|Rūta Kaminskaitė} told reporters at the Seimas. She thanked the {presidency=denmark|Danish} presidency for its patience. Agreement had been held up for {delay=5w|five weeks} because {holdout=hungary|Hungary} demanded guarantees for its goods trains.

{potash=no|Potash is not included}. The Commission at first proposed a ceiling of {potash_cap=900m|900 million euros} a year for all fertilisers, and Belgium and two others objected.

This year {balloons=412|412 balloons} have been recorded over Lithuania; last year there were {balloons_prev=183|183}. Flights have been stopped {closures=13|13 times} since January and more than 30,000 passengers were affected. Meanwhile {trucks=1100|1,100 trucks} with Lithuanian plates are stuck on the other side of the border, and hauliers fear that they will stay there through the winter.

{bank=dnepr|Dneprinvest}, which handles the pay of several state factories, loses access to the payments network {bank_date=2026-01-05|on 5 January}. Economists in Vilnius expect that the business will move to smaller banks within weeks.

Sanctions require unanimity. Formal adoption is due {adopted=2025-12-01|on 1 December}, when foreign ministers meet, and the list will be printed the same evening.

Opposition leader {exile=harbatsevich|Volha Harbachova}, who lives in Vilnius, said that the judges had been waiting for their names to appear. "They read these lists more carefully than the penal code."
== ARTICLE 03_london_observer_post.txt | The London Examiner | 2025-12-02
Europe tightens the screw on Minsk

The European Union's foreign ministers {adopted=2025-12-01|yesterday} formally adopted new sanctions on Belarus, the {package=14|14th} round since the disputed election of 2020. The ambassadors had agreed on it {day=2025-11-26|last Wednesday}.

{persons=37|Thirty-seven individuals} and {entities=16|16 firms} are now barred from the bloc or have had their assets frozen. In total the list holds {total_persons=343|343 people}. It includes {judges=9|nine judges} who passed sentence on journalists.

{chief=lindqvist|Annika Verhoeven-Lund}, the bloc's foreign policy chief, said after the meeting, which was chaired by {presidency=denmark|Denmark}, that more would follow if the balloons went on flying. Lithuania's {lt_minister=zvirblis|Rūta Kaminskaitė} said that they had. Four more came over the border on Sunday night and {airport=vilnius|Vilnius airport} was shut for two hours.

Whether sanctions work is another matter. EU trade with Belarus has halved, from {trade_2021=14.3bn|€14.3 billion} in 2021 to {trade=7.1bn|€7.1 billion} in 2024, yet much of it has found its way through Central Asia. Fertiliser, the country's chief export, is untouched: {potash=no|potash does not figure in the package}.

The number of political prisoners was put at {prisoners=1035|1,035} by campaigners yesterday, a little lower than last week, after a group of 25 was pardoned on Friday. In the spring {freed=44|44 prisoners} were let go and driven to the border in a bus with curtained windows.

Poland says that {crossings=27800|27,800 attempts} to cross its frontier illegally from Belarus have been recorded since January. Its government wants a fifteenth round to deal with the companies that sell the journeys.

"This is a declaration of economic war," said {min_by=karpovich|Andrei Sushkevich}, the spokesman for the Belarusian foreign ministry. He did not say whether lorries would be allowed home for Christmas.

Britain, which is no longer bound by Brussels, listed six of the same judges in October and has yet to decide on {bank=dnepr|Dneprinvest Bank}.
