STORY: a-meltemi-collision
TOPIC: a Greek catamaran ferry and a cement carrier collide in the Aegean before dawn
== SLOTS
day | date | agree | day of the collision
hour | time | variant | hour of the collision
ferry | name | agree | catamaran ferry
ship | name | agree | cement carrier
where | place | conflict | where the ships met
wheel | role | conflict | rank of the officer in charge of the ferry's bridge
aboard | quantity | agree | people on board the ferry
passengers | quantity | single | passengers among them
hurt | quantity | revision | people injured
broken | quantity | single | broken bones
dead | quantity | agree | deaths
flag | organisation | agree | flag of the carrier
from_port | place | agree | port of departure
to_port | place | agree | port to which the ferry was bound
speed | quantity | variant | speed of the ferry
wind | quantity | single | force of the wind
towed | place | agree | port to which the ferry was towed
boats | quantity | agree | coastguard boats sent
hole | quantity | single | length of the hole in the bow
master | person | agree | master of the ferry
arrested | quantity | agree | men arrested
prosecutor | person | single | prosecutor
minister | person | agree | shipping minister
owner | organisation | agree | owner of the ferry
owner_share | quantity | single | fall in the owner's share price
radio | cause | dispute | who failed to answer the radio
cat | name | single | ship's cat
built | date | agree | year in which the ferry was built
crew_carrier | quantity | agree | crew of the carrier
oil | polarity | agree | whether oil got into the sea
inquiry | organisation | single | body that investigates
tourists | quantity | single | British travellers on board
recorder | date | single | day on which the voyage recorder was recovered
nuns | quantity | single | nuns aboard
== ARTICLE 01_agean_wire.txt | Aegean Newswire | 2025-08-19
Dozens hurt as ferry and cement ship collide off Greek island

SYROS, Greece (AN) – A high-speed ferry and a cement carrier collided before dawn {day=2025-08-19|Tuesday} in the central Aegean, leaving {hurt=37|37 people} injured, the Hellenic Coast Guard said. {dead=0|No deaths were reported}.

The catamaran {ferry=Thalassa Jet|Thalassa Jet}, with {aboard=312|312 people} aboard, {passengers=294|294 of them passengers}, was on its way from {from_port=Tinos|Tinos} to {to_port=Rafina|Rafina} when it ran into the side of the {flag=Antigua|Antigua-flagged} {ship=Karlsborg|Karlsborg}, {where=north of Gyaros|north of the uninhabited isle of Gyaros}, {hour=05:40|at 5:40 a.m.} ({hour=05:40|0240 GMT}).

The coast guard sent {boats=6|six boats} and a helicopter. The ferry, its bow opened along {hole=3m|three metres}, was towed to {towed=Ermoupoli|Ermoupoli}, where ambulances were lined up as far as the shipyard. {oil=no|There was no oil spill}, and the {crew_carrier=14|14-member crew} of the carrier was unhurt.

The wind at the time was {wind=7|force 7}. Shipping Minister {minister=Vrettos|Stavros Vrettos} said "the sea forgives nobody who hurries".

The ferry's {wheel=chief officer|chief officer} had the watch, a coast guard spokesperson said. He and {master=Kalligas|the captain, Nikos Kalligas}, {arrested=2|were both arrested}.

Its operator, {owner=Cyclades Fast Lines|Cyclades Fast Lines}, bought the vessel new {built=2006|in 2006}.
== ARTICLE 02_travellers_tribune.txt | The Travellers' Tribune (British consumer weekly) | 2025-08-24
"I thought we'd hit the island"

{day=2025-08-19|On Tuesday} the rest of the holiday ended in a single bang for {tourists=58|58 Britons} on board {ferry=Thalassa Jet|the Thalassa Jet}.

Judith Aldersea, a retired headteacher from Kendal, was queuing for coffee. "I was flung into a stack of oranges, which I dare say saved me," she says. Around her people were praying; {nuns=11|eleven nuns} on their way home from a pilgrimage led the singing. {hurt=43|Forty-three people} had to be treated, officials now say; {broken=19|nineteen had broken bones}. {dead=0|All survived}.

How does a ferry doing {speed=34|39 miles an hour} hit a vessel the length of a football pitch? By not answering, says the carrier's agent: {radio=ferry silent|the Karlsborg called the ferry three times on channel 16}. By not answering, says the ferry line: {radio=carrier silent|it was our boat that called, and got static}. The recorder, lifted by divers on {recorder=2025-08-22|Friday}, may tell.

{where=south of Gyaros|Both had come round the southern tip of Gyaros}, where for years prisoners were kept. It was {hour=05:40|twenty to six} and getting light. {wheel=second officer|The second officer} was alone on the bridge of the ferry, passengers have told their solicitors.

Owed money? {owner=Cyclades Fast Lines|The operator} must refund the fare and find you another boat. Feeling shaken won't bring you a penny.
== ARTICLE 03_kathimerini_like.txt | Athens Maritime Review | 2025-08-27
Collision puts spotlight on ageing fast ferries

The damaged {ferry=Thalassa Jet|Thalassa Jet} lies alongside at {towed=Ermoupoli|Ermoupoli}, guarded by two policemen and, we are told, {cat=Bouboulina|the ship's cat, Bouboulina}, who refused to leave.

The boat is {built=2006|nineteen years old}. She left {from_port=Tinos|Tinos} with {aboard=312|312 souls}, making {speed=34|34 knots}, and would have been in {to_port=Rafina|Rafina} for breakfast.

{inquiry=HBMCI|The marine casualties bureau, HBMCI,} has opened a file. {prosecutor=Lazarou|Prosecutor Eleni Lazarou} has already interviewed {arrested=2|the two men in custody}, {master=Kalligas|Captain Kalligas} and the officer of the watch. {flag=Antigua|Antigua and Barbuda}, whose ensign the {ship=Karlsborg|Karlsborg} flies, is sending an observer. Her {crew_carrier=14|fourteen men} were allowed to sail on to Izmir with the cement.

Investors have made up their minds quicker. {owner=Cyclades Fast Lines|Cyclades Fast Lines} has lost {owner_share=9|nine per cent} since the collision.

{minister=Vrettos|Minister Vrettos} promised a speed limit between islands within a year. The owners' union recalled that his predecessor had promised one, and his. What has been proved in this case is that {boats=6|half a dozen patrol boats} can be in place in half an hour, that {oil=no|no fuel came out}, and that {inquiry=HBMCI|the HBMCI} has eleven investigators for sixteen thousand kilometres of coast.
