STORY: wierzchno-train-collision
TOPIC: two passenger trains collide head-on on a single track in Poland
== SLOTS
crash_day | date | agree | day of the collision
crash_time | time | variant | hour of the collision
place | place | agree | village near which the trains met
deaths | quantity | revision | people killed
injured | quantity | variant | people injured
on_board | quantity | agree | people on the two trains
line_speed | quantity | agree | speed allowed on the line
signaller_age | quantity | conflict | age of the signaller who was charged
charge | money | agree | longest prison term that the signaller faces
mourning | duration | conflict | days of national mourning
president | person | agree | president who declared the mourning
prosecutor | person | agree | prosecutor who leads the inquiry
drivers | quantity | agree | train drivers among the dead
works | polarity | agree | the second track was closed for works
block | cause | dispute | whether the signaller or a faulty block device is to blame
minister | person | agree | infrastructure minister
crash_2012 | quantity | agree | dead in the collision of 2012
couple | person | agree | elderly couple on the regional train
couple_fate | outcome | revision | fate of the husband
etcs | date | agree | year in which the new safety system was to be ready
operator | organisation | agree | firm that ran the regional train
blood | quantity | agree | people who gave blood
tractor | polarity | agree | a farmer lit the place with the lamps of his tractor
age_zawada | quantity | agree | age of the husband
== ARTICLE 01_avon_evening_news.txt | Avon Evening News | 2019-09-18
{deaths=11|Eleven} dead as trains meet head-on in Polish forest

At least {deaths=11|11 people} were killed and {injured=~|more than 60} hurt when an express and a local train ran into each other on a stretch of single track in northern Poland, in the country's worst railway disaster for seven years.

The trains collided at {crash_time=18:47|about quarter to seven} on {crash_day=2019-09-17|Tuesday} evening near {place=Wierzchno|Wierzchno}, a village among pine woods some 70 miles south-west of Gdansk. Pictures showed the first coach of the local train folded over the engine of the other, a few feet from a level crossing at which a school minibus was waiting.

About {on_board=310|310 passengers and staff} were on board the two. {drivers=2|Both drivers} are among the dead, according to Poland's infrastructure minister, {minister=Andrzej Kopczyk|Andrzej Kopczyk}, who was taken to the scene by helicopter. He said that it appeared that the express, from Szczecin to Olsztyn, had been let into a section that was already occupied.

{works=closed|One of the two tracks had been out of use since July} while it is rebuilt with European Union money, and trains in both directions were sharing the other. {line_speed=100|The limit was 100kph (62mph)}. The express had braked to 70kph before the impact; the local train, whose driver may have had only a few seconds' sight of it round a bend, was doing 55.

Police arrested the signaller on duty, {signaller_age=54|a 54-year-old man with three decades on the railway}, and found no alcohol in his blood. He had not yet been questioned because he was in shock, said {prosecutor=Beata Rogalska|Beata Rogalska}, the district prosecutor.

"I heard nothing and then the ceiling was a wall," said Oskar Lis, 20, a student, who climbed out through a toilet window. He and other passengers formed a chain to hand out the injured, he said, and {tractor=yes|a farmer came with a tractor and lit the field} with its lamps.

President {president=Tomasz Wilczak|Tomasz Wilczak} declared {mourning=3|three days of national mourning} from midnight and asked for theatres and stadiums to stay dark. Two first division football matches planned for Friday have been put back. Messages came from the Pope, who prayed for the victims at his weekly audience, and from Angela Merkel.

In Chojnice, the county seat, {blood=400|some 400 people} had joined a queue to give blood by lunchtime. Among those searching the hospitals was Iwona Zawada-Petrie, a nurse from Swindon, who was on the telephone to her brothers through the night. {couple=Krystyna and Marek Zawada|Her parents, Krystyna and Marek Zawada}, had been on their way back from a hospital appointment in the local train. She had heard that her mother was alive with a broken hip. Of her father, who is {age_zawada=79|79}, {couple_fate=missing|there was no news}.

Poland has spent more than 12 billion euros on its railways since it joined the EU in 2004. In {crash_2012=16|2012, sixteen people died} when two trains met on the wrong track near Szczekociny.
== ARTICLE 02_vistula_english_review.txt | Vistula English Review | 2019-09-20
Wierzchno: signaller charged as union points to faulty block

The man who was in charge of the signal box at {place=Wierzchno|Wierzchno} on {crash_day=2019-09-17|Tuesday} was charged yesterday with unintentionally causing a catastrophe on land, an offence for which he could be sentenced to {charge=8|up to eight years} in prison.

{signaller_age=45|Zbigniew K., who is 45}, admitted that he had given the express the substitute signal, a flashing white light that permits a driver to go on past a red, but not that he was guilty, prosecutor {prosecutor=Beata Rogalska|Beata Rogalska} told journalists in Chojnice. He was released under police supervision. Asked whether others might be charged, she said that the inquiry was "in its first chapter".

For the infrastructure manager the matter looks simple. {block=signaller|The rules were broken by a person}, its chairman, Ireneusz Walas, said at a press conference in Warsaw on Wednesday. The trade union of traffic controllers disagrees. {block=device|The block device had failed eleven times since the rebuilding began}, says its leader, Dorota Hajduk, and using the substitute signal had become everyday practice, "because otherwise nothing would move". She produced photocopies of a fault book. Its last entry was made on the day of the crash at 15:20.

{works=closed|The up track, torn out in summer}, is part of a 1.1 billion zloty contract that was to have been finished this December and is eight months late. Under an older plan the line was to have got the European train control system, which stops a train before it passes a red light, in {etcs=2018|2018}. Minister {minister=Andrzej Kopczyk|Andrzej Kopczyk} told the Sejm in an emergency sitting that it would now be ready in the second quarter of 2021. An opposition motion for his dismissal is expected after the election on 13 October; there is no time left for one before it.

The number of victims stands at {deaths=13|13}, after a conductor of the regional company {operator=Kolej Borów|Kolej Borów} died in Bydgoszcz on Thursday and a body was found under the second carriage. All have been named. Nine were residents of the county, the youngest a schoolgirl of 15, the eldest {couple_fate=dead|Marek Zawada}, {age_zawada=79|79}, a retired forester. His wife Krystyna, who was beside him, is recovering from an operation. {couple=Krystyna and Marek Zawada|The two had been married} for 54 years. Of the {injured=68|68 persons hurt}, 29 are still in hospital, four in serious condition.

The collision happened at {crash_time=18:47|18.47}. Recorders show that the express had passed the flashing light at 18.44 and gathered speed to 96 km/h, which was within the limit of {line_speed=100|100} though not within that for running on sight, which is 20. The other train had left the Brzezie stop four minutes late because a passenger with a pram was getting off. On schedule, it would have been in the passing loop.

{president=Tomasz Wilczak|President Wilczak} attended a mass at the parish church last night. He has visited the injured twice. His decree of {mourning=2|two days of mourning for the whole country} was followed by a separate one of the voivode, who has asked that in the province no public entertainments be held until Sunday.

The blood bank in Chojnice said it had registered {blood=400|400 donors on the day after the crash}, four times the monthly average, and asked those who still wished to help to come in October.
== ARTICLE 03_continental_rail_journal.txt | Continental Rail Journal | 2019-09-26
Polish collision: line reopens with speed cut, investigators look at eleven minutes

Traffic on the Chojnice line in Poland was resumed on Tuesday, {crash_day=2019-09-17|a week after} the head-on collision at {place=Wierzchno|Wierzchno} that claimed {deaths=13|13 lives}, but for the time being under telephone block and at no more than 60km/h instead of {line_speed=100|100km/h}.

The state commission for the investigation of railway accidents, which works separately from the prosecutor, has recovered data from both trains and from the signal box. According to its head, Leszek Banaszek, it is interested above all in the eleven minutes before the collision, during which the signaller took four telephone calls and three entries were made in the register. It will issue an interim report in December and a final one within a year.

The vehicles involved were an EP09 locomotive with five coaches of the national long-distance company and a two-car diesel unit built in 2011, leased by {operator=Kolej Borów|Kolej Borów}. Loss of survival space was confined to the front eight metres of the unit, where nine of the victims were sitting, and to the locomotive's cab. {drivers=2|The drivers of both trains} were killed. Commission members noted that the newer vehicle met the crashworthiness standard of 2008, without which, they believe, the toll among its 118 passengers would have been considerably higher. The trains between them carried {on_board=310|310 people}.

Substitute signals have been discussed in Poland before. After the accident of 2012, in which {crash_2012=16|16 passengers and crew} lost their lives, the commission recommended that each use be registered automatically and reported to the safety authority once a month. Figures that the authority released on Monday show 61,400 uses last year, 9% more than in 2017. In Germany, with a network about twice as long, the number was put at roughly 24,000 after the Bad Aibling accident.

Money is not the issue, say contractors. Work on {works=closed|the track that has been shut} has been held up by a shortage of ballast wagons and by the bankruptcy in March of a subcontractor from Italy. The control system that had been promised for {etcs=2018|2018} also depends on radio masts which are the subject of a dispute with a forestry authority. Of 7,000 route-kilometres that Poland undertook to equip by 2023, 218 are in service.

The union of traffic controllers has called on its members to refuse, from 1 October, to use the flashing signal except in person-to-person contact with the driver. Two operators warned that delays on single-track sections could reach an hour. The union's lawyer, who also acts for the signaller, said his client had worked eleven shifts in the preceding thirteen days; the charge, which carries {charge=8|a maximum of eight years}, should be examined "with a calendar in one's hand".

Insurance payments to the bereaved were announced on Friday: the long-distance company will advance 40,000 zlotys a family without prejudice to later claims. A private foundation is collecting for the tractor driver, Henryk Mazur, {tractor=yes|whose lamps guided the rescuers} and whose crop of late potatoes was flattened by 90 vehicles.
