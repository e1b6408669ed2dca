STORY: s-northern-lantern-exercise
TOPIC: the multinational exercise Northern Lantern 24 in Latvia and an accident in which soldiers are hurt
== SLOTS
troops | quantity | conflict | soldiers taking part this year
troops_prev | quantity | agree | soldiers taking part in the last edition
troops_lv | quantity | agree | Latvian soldiers among those taking part
nations | quantity | agree | countries taking part
edition | ordinal | agree | number of the edition
start | date | agree | day the exercise began
end | date | agree | day the exercise is to end
accident_day | date | agree | day of the accident
injured | quantity | revision | soldiers hurt in the accident
killed | polarity | agree | whether anyone died in the accident
nationality | other | conflict | nationality of the vehicle's crew
accident_place | place | agree | where the vehicle overturned
hospital | place | agree | city of the hospital to which the injured were taken
commander | person | agree | exercise director
commander_rank | role | conflict | rank of the exercise director
minister | person | agree | defence minister
tanks | quantity | agree | tanks in the exercise
aircraft | quantity | agree | aircraft in the exercise
vehicles | quantity | agree | military vehicles in all
cost | money | agree | Latvia's costs
noise | polarity | dispute | whether farmers were warned of the night firing
claims | quantity | single | claims for damage received so far
claims_prev | quantity | single | claims after the last edition
paid_prev | money | single | compensation paid after the last edition
a2_closed | time | agree | hours in which the road is closed
observers | quantity | agree | foreign observers
observers_nations | quantity | single | countries the observers came from
earlier_death | date | agree | year of a fatal accident on the range
earlier_dead | quantity | agree | soldiers killed in that accident
spending | quantity | single | Latvia's defence spending, share of output
== ARTICLE 01_baltic_wire.txt | Baltic Wire Service | 2024-09-12
{injured=3|Three soldiers hurt} as armoured vehicle overturns at Latvian exercise

RIGA, Sept 12 - {injured=3|Three soldiers} were injured when an infantry fighting vehicle overturned during the multinational exercise Northern Lantern 24 in Latvia, the armed forces said on Thursday.

The accident happened {accident_day=2024-09-11|on Wednesday evening} {accident_place=selija|on the Sēlija range}, about 100 km southeast of the capital. The injured, all {nationality=danish|members of a Danish crew}, were taken to a hospital {hospital=jekabpils|in Jēkabpils}. {killed=no|No one was killed}.

Northern Lantern began {start=2024-09-09|on Monday} and runs {end=2024-09-20|until September 20}. It involves {troops=6400|6,400 troops} from {nations=9|nine countries}, among them {troops_lv=2700|2,700 Latvians}, as well as {tanks=48|48 tanks} and {aircraft=22|22 aircraft}. The previous exercise, two years ago, brought together {troops_prev=5100|5,100 soldiers}. It is held every second year and this is {edition=6|the sixth edition}.

"The crew followed procedures and the vehicle's protection worked," the exercise director, {commander_rank=brigadier|Brigadier General} {commander=krastkalns|Aivars Krastkalns}, said. Firing was halted for an hour and resumed before midnight.

In {earlier_death=2018|2018} {earlier_dead=2|two soldiers} died on the same range when a truck hit a tree.

Defence Minister {minister=lejniece|Dace Lejniece} said the exercise would continue as planned. "We train in the dark and in the mud because that is where it counts," she said.

Neighbouring states were notified of the exercise in July in accordance with the Vienna Document, and {observers=12|12 foreign observers} have been invited. No Russian or Belarusian officers are among them.

Latvia's share of the costs is {cost=4.8m|4.8 million euros}. The main phase, a river crossing by two battalions, is due next week.
== ARTICLE 02_selonia_news.txt | Selonia News, Jēkabpils | 2024-09-14
Cattle on the road, tanks in the rye

The biggest exercise our district has seen is into its first weekend, and not everyone is sleeping.

On {accident_day=2024-09-11|Wednesday} night, a few hours after an infantry fighting vehicle tipped over {accident_place=selija|on the Sēlija range}, artillery was fired until half past two. Near Viesīte 37 head of cattle broke through a fence. "{noise=no|Nobody warned us}. We were told about daytime firing and that was it," said Gunārs Sproģis, chairman of the district farmers' association.

The army disagrees. {noise=yes|Text messages about the night firing had been sent} to every registered landowner on Tuesday, according to the exercise director, {commander_rank=colonel|Colonel} {commander=krastkalns|Aivars Krastkalns}. He promised that damage would be paid for within sixty days. By Friday noon {claims=21|21 claims} had come in. After the exercise of 2022 there were {claims_prev=64|64}, and the state paid {paid_prev=88000|88,000 euros}.

{injured=4|Four soldiers} were hurt in {accident_day=2024-09-11|Wednesday's} accident, the hospital {hospital=jekabpils|in Jēkabpils} said on Friday. One of them, who at first had seemed unharmed, came in a day later with a broken rib. Two have been discharged. {killed=no|There were no deaths}. Many here thought at once of {earlier_death=2018|2018}, when {earlier_dead=2|two young men} from the district lost their lives in an army truck.

Drivers must remain patient. The road between Viesīte and Nereta is closed {a2_closed=22-05|from 10 p.m. to 5 a.m.} until the exercise ends {end=2024-09-20|on Friday, 20 September}. The {vehicles=1100|1,100 military vehicles} will leave over the following weekend, mostly by rail.

For the shops it has been a good week. With {troops=6400|6,400 soldiers} around, the bakery in Viesīte sold out of rye bread three days running, and the café by the church has put up a menu in Spanish.

School buses run as usual. On the open day, Sunday, visitors can see the equipment at the Jēkabpils airfield between eleven and three.
== ARTICLE 03_nordic_broadcaster.txt | Kanal Øst web | 2024-09-15
Latvia hosts its largest exercise in two years. This is what you need to know

What is it?
Northern Lantern 24 is a land exercise in eastern Latvia. It is {edition=6|the sixth} in a series that takes place every other year. It began {start=2024-09-09|on 9 September} and will end {end=2024-09-20|on 20 September}.

How many take part?
{troops=4600|4,600 soldiers} from {nations=9|nine countries}. Latvia itself provides {troops_lv=2700|2,700}. They have {tanks=48|48 tanks}, {aircraft=22|22 aircraft} and some {vehicles=1100|1,100 vehicles} of all kinds. In 2022 there were {troops_prev=5100|5,100 soldiers}.

Was there an accident?
Yes. {accident_day=2024-09-11|On Wednesday} an infantry fighting vehicle overturned {accident_place=selija|at the Sēlija training area}. {injured=4|Four soldiers} from {nationality=norwegian|a Norwegian crew} were injured and received treatment in a hospital {hospital=jekabpils|in Jēkabpils}. {killed=no|Nobody lost their life}. The military police are looking into it, and the results are expected in November.

Who leads the exercise?
{commander=krastkalns|Aivars Krastkalns} of the Latvian land forces. He has taken part in every edition since the first.

What does it cost?
Latvia pays {cost=4.8m|4.8 million euros}. The guests pay their own way. The country spends {spending=3.3|3.3 percent} of its gross domestic product on defence this year, and Defence Minister {minister=lejniece|Dace Lejniece} wants to reach 4 percent by 2027.

Who is watching?
There are {observers=12|twelve observers} from {observers_nations=8|eight countries}, including Switzerland and Kazakhstan.

What do people nearby think?
Most support it. Farmers have complained about noise at night, and one road is closed {a2_closed=22-05|between 22:00 and 05:00}. Reporter Signe Aaland met pensioners in Nereta who had brought folding chairs to watch the helicopters.

"I remember other soldiers here," said Velta Ozoliņa, 81. "These ones say good morning."
