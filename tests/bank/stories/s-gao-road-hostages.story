STORY: s-gao-road-hostages
TOPIC: five road engineers held for months in northern Mali are released
== SLOTS
freed | quantity | agree | hostages released now
italians | quantity | agree | Italians among them
senegalese | quantity | agree | Senegalese among them
freed_before | quantity | agree | hostage released earlier
freed_before_date | date | conflict | when that hostage was released
taken | date | agree | day the hostages were taken
taken_place | place | agree | where they were taken
days | duration | agree | length of captivity
day | date | agree | day of the release
handover | place | conflict | where they were handed over
arrival | place | agree | airport at which the Italians landed
arrival_day | date | agree | day on which the Italians came home
company | organisation | agree | employer
employees | quantity | single | employees of the company in Mali
ransom | polarity | dispute | whether a ransom was paid
ransom_sum | money | agree | sum said to have been paid
ransom_ask | money | single | sum asked for at first
oldest | person | agree | oldest of the hostages
oldest_age | quantity | conflict | age of the oldest hostage
youngest | person | single | youngest of the hostages
youngest_age | quantity | single | age of the youngest
minister | person | agree | Italian foreign minister
mediator | person | agree | mediator
mediator_office | role | single | office of the mediator
sick | quantity | revision | released people kept in hospital
sickness | other | agree | illness of the patients
other_hostages | quantity | agree | foreigners still held in the Sahel
kidnaps_2024 | quantity | single | foreigners kidnapped in the Sahel in 2024
guards | quantity | single | guards killed in the ambush
road | quantity | single | length of the road that was being built
== ARTICLE 01_sahel_wire.txt | Sahel Wire | 2025-03-01
{freed=5|Five engineers} freed in Mali after {days=141|141 days} in captivity

BAMAKO, March 1 - {freed=5|Five road engineers}, {italians=3|three Italians} and {senegalese=2|two Senegalese}, were released {day=2025-03-01|on Saturday} in northern Mali after {days=141|141 days} in captivity, officials in Bamako and Rome said.

They were handed over {handover=kidal|near Kidal} to a delegation led by {mediator=agalher|Mohamed ag Intalla-Sidi}, {mediator_office=exmp|a former member of parliament}, and flown to the capital in a military aircraft. They appeared tired but in good health, an official said.

The men were kidnapped {taken=2024-10-11|on October 11} {taken_place=gao|on the road between Gao and Ansongo}, where their employer, {company=tirrenia|Tirrenia Strade}, is rebuilding {road=94|94 km} of highway. {guards=4|Four guards} were killed in the ambush. A sixth engineer, a Senegalese national, was {freed_before=1|released} on medical grounds {freed_before_date=2024-12|in December}.

"Our fellow citizens are coming home," Italian Foreign Minister {minister=carnelli|Beatrice Carnelli} said. {ransom=no|She denied that a ransom had been paid}.

{ransom=yes|A Malian security source said} that {ransom_sum=3.5m|3.5 million euros} had changed hands. The kidnappers, a group that calls itself the Battalion of the River, had at first asked for {ransom_ask=10m|10 million}.

The oldest of the released, {oldest=morandini|Aldo Morandini}, {oldest_age=63|63}, is a surveyor from Bergamo. The youngest, {youngest=ndoye|Cheikh Ndoye}, is {youngest_age=27|27}.

{other_hostages=8|Eight foreigners} are still held by armed groups in the Sahel, according to a count by this agency. {kidnaps_2024=22|Twenty-two} were abducted in 2024, most of them truck drivers.

The Senegalese government said that its citizens would return to Dakar on Sunday. The Malian army, which has no control over much of the Kidal region, did not comment on the conditions of the handover.
== ARTICLE 02_orobico_giornale.txt | Giornale Orobico, Bergamo (English edition) | 2025-03-03
Bells in Clusone for a surveyor who came back

The plane landed {arrival=ciampino|at Rome's Ciampino airport} {arrival_day=2025-03-02|on Sunday} at ten past four. {oldest=morandini|Aldo Morandini} came down the steps third, in somebody else's jacket. Half an hour later the bells were ringing in Clusone.

The {oldest_age=63|63-year-old} surveyor and two colleagues from {company=tirrenia|Tirrenia Strade} had been in the hands of kidnappers for {days=141|141 days}. Together with {senegalese=2|two Senegalese engineers} they were set free {day=2025-03-01|on Saturday}. The {italians=3|three Italians} were received by the foreign minister, {minister=carnelli|Beatrice Carnelli}.

Two of the men {sick=2|were taken to hospital} straight from the airport; they have {sickness=malaria|malaria}, the ministry said. Mr Morandini was allowed to go with his wife and his two sons.

He told them that they had been moved 17 times, mostly at night, and had slept under a lorry. They were given rice, powdered milk and, on Christmas Day, a tin of peaches. He kept a calendar with knots in a shoelace.

Their ordeal began {taken=2024-10-11|on 11 October} {taken_place=gao|between Gao and Ansongo}. The hopes of the families first rose {freed_before_date=2025-01|in January}, when {freed_before=1|one of the six} was let go because of his heart. He had carried letters out in the lining of his trousers.

The government insists that {ransom=no|not a cent was paid}. In the bars of Clusone nobody asks. The mediator, {mediator=agalher|Mohamed ag Intalla-Sidi}, whom Mr Morandini calls "the gentleman with the tea", will be invited to the patron saint's feast.

The company has {employees=310|310 employees} in Mali and has stopped work on the road. "We will not send anybody back before it is safe," said the managing director, Silvio Bertacchi, who spent the night at the airport with the families.
== ARTICLE 03_teranga_soir.txt | Teranga Soir, Dakar | 2025-03-04
Freed in the desert, welcomed in Dakar

Hundreds of people waited at the airport in Diass as {senegalese=2|two Senegalese engineers} came home from {days=141|141 days} in captivity in Mali. With {italians=3|three Italian colleagues} they had been released {day=2025-03-01|on Saturday}.

{freed=5|The five} were handed over {handover=menaka|near Ménaka}, in the east of the country, and spent a night in Bamako. The Senegalese arrived on Sunday afternoon. The Italians landed {arrival=ciampino|at Ciampino} {arrival_day=2025-03-02|the same day}.

All of them worked for {company=tirrenia|Tirrenia Strade} and were seized {taken=2024-10-11|on 11 October} {taken_place=gao|on the Gao-Ansongo road}. A third Senegalese, Ousmane Faye, {freed_before=1|regained his freedom} {freed_before_date=2024-12|in December} because he needed heart tablets. He was in the front row with a bouquet of plastic roses.

Of the Italians, {sick=3|all three are now in hospital}: the eldest, {oldest=morandini|Aldo Morandini}, {oldest_age=68|68}, who at first had gone home, developed a fever on Monday. Doctors at the San Camillo clinic in Rome have confirmed {sickness=malaria|malaria}. The Senegalese have been examined and are well.

Was money paid? {ransom=no|Rome says no}. {ransom=yes|Two people close to the negotiations told this newspaper} that {ransom_sum=3.5m|three and a half million euros}, about 2.3 billion CFA francs, had been delivered in two bags.

The Senegalese foreign ministry thanked the mediator, {mediator=agalher|Mohamed ag Intalla-Sidi}, and Italy's {minister=carnelli|Beatrice Carnelli}, who called the president on Saturday evening. The two countries had set up a joint cell in November, with officials meeting every week in Dakar.

{other_hostages=8|Eight foreign hostages} remain in the Sahel, among them a Chinese miner and a Polish nun.

"I owe my son a wedding," said the mother of one of the engineers, Fatou Diagne. "We postponed it once. I have told the musicians that there won't be a second time."
