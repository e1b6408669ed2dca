STORY: b-ak-suu-border-clash
TOPIC: border guards of two Central Asian states exchange fire over a water intake
== SLOTS
place | place | agree | where the shooting broke out
clash_day | date | variant | day of the clash
clash_time | time | agree | hour at which firing began
length | duration | variant | length of the exchange
first_shot | cause | dispute | who fired first
dead_t | quantity | revision | Turgani dead
dead_v | quantity | agree | Vakhari dead
wounded | quantity | revision | people wounded on both sides
evacuated_t | quantity | variant | villagers moved away by Turgan
evacuated_v | quantity | single | villagers moved away by Vakhar
camera | other | agree | what the quarrel began over
intake | name | agree | water intake at issue
truce | time | agree | hour at which the truce took effect
truce_day | date | single | day of the truce
commander_t | person | agree | Turgani commander
commander_v | person | agree | Vakhari commander
fm_t | person | agree | foreign minister of Turgan
president_v | person | single | president of Vakhar
houses | quantity | variant | houses burned
mortars | polarity | dispute | whether mortars were used
crossing | place | agree | crossing that was closed
crossing_state | outcome | agree | state of the crossing
border_length | quantity | variant | length of the border
border_agreed | quantity | variant | of this, agreed
clash_2022 | quantity | agree | killed in the clash of 2022
commission | organisation | agree | commission that is to meet
commission_day | date | agree | day on which the commission meets
school | polarity | single | whether a school was hit
mediator | organisation | single | body that offered to mediate
truckers | quantity | single | lorries waiting at the crossing
apricot_price | money | single | price of apricots
observer | person | single | doctor interviewed
water_share | quantity | single | fields fed by the intake
drone | quantity | single | drones shot down
sheep | quantity | single | sheep lost
helicopter | quantity | single | wounded flown out
== ARTICLE 01_steppe_wire.txt | Steppe Wire | 2025-04-10
Turgan, Vakhar trade fire over water gauge; {dead_t=3|three} guards dead

BISHOMAR (Steppe Wire) - Border troops of Turgan and Vakhar exchanged gunfire on {clash_day=2025-04-10|Thursday} near the village of {place=Ak-Suu|Ak-Suu}, killing {dead_t=3|at least three} Turgani guards and {dead_v=2|two} Vakharis, officials in the two capitals said.

Shooting began at {clash_time=06:40|6:40 a.m.} and lasted {length=4 h|about four hours}. It followed a row about {camera=camera|a surveillance camera} which Turgan had fixed to a pole at the {intake=Golovnoy|Golovnoy} intake.

Turgan's border service said that {first_shot=Vakhar|Vakhari soldiers opened fire} on workmen. The Vakhari side said that {first_shot=Turgan|the Turganis shot first}. {wounded=19|Nineteen people} were reported wounded.

The {crossing=Kyzyl-Bel|Kyzyl-Bel} crossing {crossing_state=closed|was shut}.
== ARTICLE 02_turgan_border_service.txt | State Border Service of Turgan (communiqué) | 2025-04-10
COMMUNIQUÉ

At {clash_time=06:40|06:40} on {clash_day=2025-04-10|10 April}, servicemen of the neighbouring State, ignoring warnings, {first_shot=Vakhar|used small arms} against a maintenance team at the {intake=Golovnoy|Golovnoy} water intake, {place=Ak-Suu|Ak-Suu sector}. {mortars=yes|Mortars} were later employed. Our units returned fire.

Under Major-General {commander_t=Abdyldaev|T. Abdyldaev} the situation was stabilised by {truce=10:30|10:30}, when both parties agreed to a cease-fire.

We mourn {dead_t=4|four servicemen}; one died in hospital. Residents in the number of {evacuated_t=5200|5,200} have been taken to schools in the rear. {drone=2|Two drones} were brought down. {houses=31|Thirty-one dwellings} have burned.

The line will be held.
== ARTICLE 03_vakhar_radio.txt | Vakhar Radio (translation) | 2025-04-11
{president_v=Saidov|President Saidov} has spoken by telephone to his counterpart, the presidential press service says.

In the morning of {clash_day=2025-04-10|yesterday}, at our village opposite {place=Ak-Suu|Ak-Suu}, persons in the uniform of Turgan attempted to install {camera=camera|a camera} on our side of the water. On being asked to stop, {first_shot=Turgan|they opened fire without warning}. {dead_v=2|Two sons of Vakhar} fell. Their names are Rahim and Daler, and the schools will bear them.

Colonel {commander_v=Nazarzoda|Bahrom Nazarzoda}, who commands the detachment, said talk of shelling is a lie. "{mortars=no|We fired no mortar}. I haven't got one."

From {truce=10:30|half past ten} {truce_day=2025-04-10|on the same day} the guns have been silent. {evacuated_v=1900|1,900 citizens} are with relatives. {school=yes|A kindergarten was hit}; it was empty.

Music follows.
== ARTICLE 04_meridian_world_news.txt | Meridian World News (web) | 2025-04-12
Why two neighbours shot at each other over a pole

Look at a map of the frontier between Turgan and Vakhar and you will see a line. Walk it and you will find orchards, a canal, a wedding hall, and a man with a bucket who cannot tell you where he is. Of {border_length=970 km|970 kilometres} of it, only {border_agreed=60%|some three-fifths} has ever been agreed.

On {clash_day=2025-04-10|Thursday} it cost {dead_t=4|four Turgani} and {dead_v=2|two Vakhari} lives. {wounded=27|At least 27 people} were hurt.

The spark was {camera=camera|a camera}. It was bolted to a pole at {intake=Golovnoy|Golovnoy}, a concrete box in the river from which water goes left to Turgan and right to Vakhar, enough for {water_share=8000 ha|8,000 hectares} of apricots. Vakhar saw a spy; Turgan, a gauge. Either one is plausible, since either can be done with the same piece of kit.

Who {first_shot=~|fired first} is, as ever, a matter of which bank you're on. The shooting went on {length=4 h|for just under four hours} and then, {truce=10:30|at 10.30}, stopped.

"I had seventeen men in a corridor made for six," says {observer=Bekova|Dr Aigul Bekova}, who runs a clinic close to {place=Ak-Suu|Ak-Suu}. "{helicopter=5|Five} went by helicopter. I've no idea where the rest would've gone."

It isn't new. In 2022 a fight over the same canal killed {clash_2022=41|41}. Since then, the armies have bought more of everything.

The {commission=Intergovernmental Commission|Intergovernmental Commission}, the body that's supposed to settle the matter, will meet on {commission_day=2025-04-15|Tuesday}. {mediator=OSCE|The OSCE} has offered its good offices, and has been thanked.
== ARTICLE 05_orchard_trade_notes.txt | Orchard & Export (trade journal) | 2025-04-14
Kyzyl-Bel: expect delays

Exporters should note that the {crossing=Kyzyl-Bel|Kyzyl-Bel} crossing {crossing_state=closed|has been closed} since the shooting of {clash_day=2025-04-10|the tenth}. {truckers=430|430 lorries} were counted in the queue at the weekend. Dried fruit has gone to {apricot_price=4.10 usd|$4.10 a kilo}, up by a fifth.

Turgan's foreign minister, {fm_t=Mamytova|Jyldyz Mamytova}, told our Almaty office that traffic "would be resumed when people can sleep". {evacuated_t=5200|More than five thousand (5,200) villagers} are still away. According to the local council {houses=31|31 homes} were destroyed, one of them a packing shed, strictly speaking, and {sheep=700|700 sheep} have been lost in the hills.

The sides' joint {commission=Intergovernmental Commission|commission} is due to meet on {commission_day=2025-04-15|15 April}. The border runs for {border_length=970 km|about 600 miles}. {border_agreed=60%|Forty per cent of that has yet to be agreed}.
== ARTICLE 06_letter_from_ak_suu.txt | The Northern Observer (letter from Turgan) | 2025-04-20
Letter from {place=Ak-Suu|Ak-Suu}

The pole has gone. Somebody took it in the night, camera and all, and both armies say it wasn't theirs. In its place there is a hole in which a boy has planted an onion.

I came up by the river road ten days after {clash_day=2025-04-10|the shooting}. On one bank, General {commander_t=Abdyldaev|Abdyldaev}'s men are drinking tea; on the other are those of {commander_v=Nazarzoda|Nazarzoda}, who are drinking theirs. They wave. It is unsettling.

Turgan now counts {dead_t=5|five} dead: a corporal died on Friday. The Vakhari toll has remained {dead_v=2|at two}. Neither is the sort of number that changes a world, and in the village there are {houses=31|thirty-one} black squares where there were roofs. An old woman showed me what was left of a sewing machine and asked if it was Singer or Pfaff.

People will tell you, with a date, a time and a wind direction, that {first_shot=Vakhar|it was the Vakharis who began}. A mile away they'll tell you, with the same precision, that {first_shot=Turgan|it was Turgan}. About mortars I heard {mortars=yes|yes} at breakfast and {mortars=no|no} at supper.

The {commission=Intergovernmental Commission|commission} met, issued a page, and broke up, to meet again in a month. {fm_t=Mamytova|Mrs Mamytova}, who is a mathematician, looked at it as if it were a wrong sum. Three years ago, {clash_2022=41|forty-one people} died here. "This was a small one," said the man who rented me a bed, and he sounded nearly proud. The crossing {crossing_state=closed|is still shut}, and the apricots are in flower.
