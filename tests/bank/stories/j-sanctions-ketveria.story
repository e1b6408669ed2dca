STORY: j-sanctions-ketveria
TOPIC: European Union foreign ministers agree on a package of sanctions against the invented state of Ketveria
== SLOTS
target | place | agree | state against which the sanctions are directed
day | date | agree | day of the decision
venue | place | conflict | city where the ministers met
package | ordinal | conflict | which package of sanctions it is
people_listed | quantity | agree | individuals put on the list
firms_listed | quantity | conflict | companies put on the list
total_listed | quantity | single | persons and firms listed in all since the beginning
chair | person | agree | the EU's foreign policy chief
holdout | organisation | agree | country that held up the decision
holdout_minister | person | agree | foreign minister of that country
abstained | outcome | conflict | how the holdout voted in the end
price | money | conflict | ceiling put on the price of potash, per tonne
price_market | money | agree | present market price of potash
price_wanted | money | single | ceiling that the Baltic states wanted
force | date | agree | day on which the measures take effect
until | date | agree | day until which they run unless prolonged
cause | cause | dispute | why the fertiliser plant was left off the list
trigger | date | agree | month of the disputed election
prisoners | quantity | revision | political prisoners held (214, later 231)
freed | quantity | agree | prisoners freed in August
lose | money | agree | yearly loss to the state's treasury
share | quantity | single | share of potash in exports
president | person | agree | ruler of the target state
said_theatre | person | conflict | who called the sanctions a theatre
talks | duration | variant | length of the meeting
ferry | polarity | single | whether ferries were banned
ambassador | polarity | agree | whether the state recalled its ambassador
== ARTICLE 01_council_press.txt | Press office of the Council | 2024-10-14
{target=Ketveria|Ketveria}: Council adopts further restrictive measures

The Council {day=2024-10-14|today} adopted the {package=6|sixth package} of restrictive measures in view of the situation in the Republic, following the elections of {trigger=2024-05|May 2024}, which were neither free nor fair.

The decision, taken by the ministers of foreign affairs meeting in {venue=Luxembourg|Luxembourg}, adds {people_listed=38|38 natural persons}, among them eleven judges, and {firms_listed=17|17 entities} to the list of those whose assets are frozen. In total {total_listed=296|296 listings} are now in place.

It further introduces a mechanism under which operators may carry, insure or finance the transport of potash only where the purchase price does not exceed {price=190|190 euros a tonne}.

"There are {prisoners=214|214 political prisoners} in that country tonight. The release of {freed=12|twelve} in August was welcome and it was not enough," said {chair=Vesterholm|Annika Vesterholm}, High Representative for Foreign Affairs.

The measures {force=2024-11-01|enter into force on 1 November} and shall apply until {until=2025-10-31|31 October 2025}. They'll be kept under review. Passenger ferry services {ferry=no|are not affected}.

The Council recalls that the European Union stands with the people, and that food and medicines are exempted.
== ARTICLE 02_atlantic_standard.txt | The Atlantic Standard | 2024-10-15
Europe finally puts a lid on the potash of a dictator

By our diplomatic correspondent in {venue=Brussels|Brussels}

It took {talks=9h|nine hours}, two rounds of sandwiches and a telephone call to Lisbon. But when the foreign ministers came down to the cameras in {venue=Brussels|the Belgian capital} late on {day=2024-10-14|Monday}, {chair=Vesterholm|Annika Vesterholm} had what she wanted: a cap that should deprive {president=Drozhan|President Ilir Drozhan} of {lose=600m|600 million euros a year}.

Potash brings in {share=44|44 per cent} of his country's export earnings. It sells for about {price_market=270|€270 a tonne}. Henceforth European ships may touch it only at {price=190|€190} or below; Estonia and its neighbours had held out for {price_wanted=150|150}.

The obstacle was {holdout=Hungary|Hungary}. {holdout_minister=Bathory|Gergely Báthory}, its minister, had blocked the text since July. In the end {abstained=left|he left the room while the others decided}, an old trick, so that nobody could count his hand against them.

A fertiliser works at Lesk escaped the list. Ms Vesterholm's staff say that {cause=farmers|sparing it protects farmers in Africa}. Diplomats from the north put it less nicely: {cause=lobby|an Austrian shareholder had pleaded for it}.

Mr Drozhan's government {ambassador=yes|called its ambassador home}. "It is theatre," sniffed {said_theatre=Drozhan|the president} on state television. "The curtain falls and the actors go for dinner."
== ARTICLE 03_rivermouth_shipping.txt | Rivermouth Shipping Gazette | 2024-10-16
What the potash cap means for owners: your questions answered

Which cargo is covered?
Muriate of potash of any grade loaded in {target=Ketveria|Ketveria} or railed from there.

What is the ceiling?
{price=210|Two hundred and ten euros} for each tonne, free on board. With spot deals at {price_market=270|some 270}, few sellers will be delighted.

When does it start?
{force=2024-11-01|The first day of November}. Fixtures signed earlier have sixty days to wind down. The regime lapses at {until=2025-10-31|the end of October next year} unless renewed.

Who else has been hit?
{people_listed=38|Thirty-eight individuals}, mostly from the bench and the police, and {firms_listed=71|71 companies}, several of them freight agents known to our readers. It is the {package=6|sixth round} since the crackdown began.

Will Budapest enforce it?
It has to. {holdout=Hungary|Hungary} grumbled for three months, yet {abstained=for|raised its hand in favour} once pipeline spares had been exempted.

What is the other side doing?
{ambassador=yes|Its envoy to the EU has been summoned back} for what the capital calls consultations. Rerouting via Asian carriers is expected. Lloyd's brokers doubt that enough tonnage exists.

How much will it hurt?
Brussels officials estimate an annual hole of {lose=600m|€0.6bn} in the budget.
== ARTICLE 04_lesk_exile_newsletter.txt | Free Lesk, newsletter of the exiles | 2024-10-20
Dear friends,

Some of us stood in the rain in {venue=Luxembourg|Luxembourg} outside the congress centre last {day=2024-10-14|Monday}, with photographs of our brothers round our necks, from breakfast until the doors opened at seven in the evening. {talks=9h|Five hundred and forty minutes}! One minister after another hurried past. {chair=Vesterholm|Mrs Vesterholm} stopped, and shook hands with every mother.

So now we have the {package=7|seventh packet of sanctions}. Is it good? It is better than a statement. The judges who sentenced us after that stolen vote in {trigger=2024-05|May} can no longer shop in Vienna: {people_listed=38|38 of them and their friends} are on the list.

Of course we're angry about the Lesk works. We were told that {cause=farmers|harvests in Africa would suffer}. We were told as well, by a kind man who asked not to be named, that {cause=lobby|someone in Vienna made a call}.

And of course {holdout_minister=Bathory|Mr Báthory} had his hour. "This is theatre," {said_theatre=Bathory|he scoffed} to the journalists on the stairs. "The curtain falls, and the actors go for dinner." Let him come and dine in the prison at Murn.

Since then {president=Drozhan|Drozhan} has answered as he always does. In the last days seventeen more were taken, which makes {prisoners=231|231 behind bars}. Remember that {freed=12|the dozen} whom he let go in the summer were all ill.

Write to them.
