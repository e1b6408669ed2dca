STORY: m-rio-sabana-release
TOPIC: a dissident guerrilla front in eastern Colombia frees soldiers and police officers it had held for weeks
== SLOTS
freed_day | date | agree | day of the release
freed | quantity | agree | captives set free
soldiers | quantity | agree | soldiers among those freed
police | quantity | agree | police officers among those freed
front | organisation | agree | armed group that held them
receiver | organisation | conflict | who took delivery of the captives
place | place | conflict | where they were handed over
captured | date | conflict | day on which they were seized
arms | polarity | conflict | whether the captives' weapons were given back
fed | person | conflict | who said that they had eaten better than their guards
held | quantity | revision | captives still in the group's hands (2, later 1)
halt | polarity | dispute | whether the army stopped its operations to obtain the release
minister | person | agree | defence minister
commander | person | agree | head of the front
reward | money | agree | reward offered for the head of the front
ambush_dead | quantity | agree | soldiers killed when the patrol was seized
flight | duration | variant | length of the helicopter flight to the hospital town
hospital | place | agree | town to which the freed were flown
lieutenant_age | quantity | agree | age of the officer in command of the patrol
captives_2019 | quantity | agree | people freed by the same front in 2019
months_2019 | duration | single | how long those of 2019 had been held
fighters | quantity | agree | strength of the front as the army puts it
weight | quantity | single | weight lost by the lieutenant
malaria | quantity | agree | freed men found with malaria
talks | date | single | day on which peace talks are due to resume
displaced | quantity | single | villagers who have fled the area since August
rifles | quantity | single | rifles lost by the patrol
kidnapped_year | quantity | single | people kidnapped in Colombia this year
== ARTICLE 01_agencia_tricolor.txt | Agencia Tricolor | 2024-10-16
Colombian rebels release nine members of security forces

BOGOTA - A breakaway rebel faction set free {freed=9|nine captives} on {freed_day=2024-10-16|Wednesday}, the government said, ending the longest mass hostage-taking of President Luz Amparo Giraldo's term.

{soldiers=7|Seven soldiers} and {police=2|two police officers} boarded a white helicopter shortly before noon after {receiver=ICRC|the International Committee of the Red Cross signed for them} on a football pitch at {place=La Rochela|La Rochela}, a hamlet of some sixty houses on the upper Sabana River. They landed {flight=45m|45 minutes} later in {hospital=Villamar|Villamar}, the regional capital, where relatives were waiting.

The men fell into the hands of the {front=Frente Arbelaez|Domingo Arbelaez Front} on {captured=2024-09-21|September 21}, when gunmen surrounded their patrol at a river crossing. {ambush_dead=3|Three soldiers} died there.

"{halt=no|Not one operation has been suspended}, not for an hour," Defense Minister {minister=Pardo|Hernando Pardo} told reporters, adding that the army would go on looking for the {held=2|two men} whom the front has kept.

It has offered {reward=2b|2 billion pesos} for the faction's chief, {commander=Mono Jair|the man known as Mono Jair}, and believes he has {fighters=400|about 400 fighters} under him.

The same group let {captives_2019=11|11 people} go in 2019, after pressure from the bishops.

Kidnapping has been climbing again in the oil-producing east. The anti-extortion police have registered {kidnapped_year=231|231 cases} this year.
== ARTICLE 02_el_faro_de_oriente.txt | El Faro de Oriente (English page) | 2024-10-17
Mothers in white, and a lieutenant ten kilos lighter

By Yolima Cuesta in Villamar

They heard the rotor before they saw it. Behind the fence of the military hospital in {hospital=Villamar|Villamar} on {freed_day=2024-10-16|Wednesday}, women who had slept on cardboard for weeks got up and began to sing.

First down the steps was Lieutenant Andres Quiñones, {lieutenant_age=27|27}, who led the patrol and has lost {weight=10kg|ten kilos}. {police=2|The pair from the rural police} came last. Doctors say that {malaria=4|four of the group} have malaria, none of them gravely.

It was {receiver=diocese|to a mission of the diocese, with Monsignor Otalora in rubber boots at its head, that the guerrillas surrendered them}, one by one, each name read from a school notebook. The ceremony took place on the landing stage of {place=Puerto Nidia|Puerto Nidia}, three hours downstream from any road.

A corporal from Nariño, {fed=Tulcan|Wilmer Tulcan}, made even the nurses laugh. "We ate better than the boys who guarded us," he said, and asked for a mango.

Much else was missing from the homecoming. {arms=no|Their rifles stayed in the jungle}, {rifles=12|twelve} of them, along with the radios.

Some {displaced=1600|1,600 peasants} have left the upper river since August, and their committee tells a version that the ministry does not like. "{halt=yes|The bombers went quiet ten days ago} and that is why these boys are home," said its spokeswoman, Dora Inés Parra.
== ARTICLE 03_the_bogota_ledger.txt | The Bogota Ledger | 2024-10-18
Pardo faces Congress as questions grow over jungle deal

Defense Minister {minister=Pardo|Hernando Pardo} spent four hours before a Senate committee Thursday explaining how {freed=9|nine uniformed men} came to be handed back by an outfit with which the state has no agreement of any kind.

Opposition senators wanted to know what the {front=Frente Arbelaez|Arbelaez Front} got in return. Nothing, the minister replied: {halt=no|the troops had kept up their pressure all along}. He pointed out, as evidence of goodwill on the other side, that {arms=yes|each of the men came out carrying the weapon issued to him}.

The patrol had gone missing {captured=2024-09-24|on the last Tuesday of September}, and {ambush_dead=3|three of its members} were buried that same week.

Lt. Quiñones, {lieutenant_age=27|the 27-year-old} in charge, is to be questioned about his choice of route. In a radio interview {fed=Quinones|he} remarked that the captives had been served bigger portions than their own sentries.

Pardo also confirmed that a police sergeant had walked into an army post at dawn, leaving {held=1|a single soldier} in captivity.

Talks with a rival faction are due to resume on {talks=2024-11-05|November 5}. None is planned with {commander=Mono Jair|Mono Jair}, on whose head there is {reward=2b|a bounty of two thousand million pesos}.
== ARTICLE 04_meridian_world_briefing.txt | Meridian World Briefing | 2024-10-18
Explainer: who are the rebels of the upper Sabana?

What happened?
On {freed_day=2024-10-16|16 October} a group of {freed=9|nine servicemen} regained their freedom in eastern Colombia. {soldiers=7|Seven} belonged to an infantry battalion and the rest to the police. A helicopter took {flight=45m|three quarters of an hour} to carry them to {hospital=Villamar|Villamar}, where {malaria=4|four} were treated for malaria.

Who had them?
The {front=Frente Arbelaez|Frente Domingo Arbelaez}, formed by guerrillas who refused to lay down their guns in 2016. It lives off coca, gold and tolls on river traffic. Army intelligence estimates it at {fighters=400|400 men and women}.

Who runs it?
{commander=Mono Jair|"Mono Jair"}, a former radio operator whose real name is disputed. Anyone who leads the police to him can claim {reward=2b|2bn pesos}.

Has it done this before?
Yes. In 2019 it gave up {captives_2019=11|eleven hostages}, most of them oil workers, who had spent {months_2019=7mo|seven months} in its camps.

How did the men fall into its hands?
They were crossing the river in two boats on {captured=2024-09-21|the third Saturday of September} when they came under fire from both banks. Reinforcements reached the spot the next morning and found only bodies and an empty boat.

Was there a bargain?
Peasant leaders insist that {halt=yes|air raids were called off}. The ministry denies it.
