STORY: i-havlys-grounding
TOPIC: the coastal ship Havlys runs on a skerry off northern Norway and is evacuated
== SLOTS
day | date | agree | day of the grounding
time | time | variant | hour of the grounding
on_board | quantity | agree | people on board
passengers | quantity | agree | passengers
crew | quantity | single | crew
dead | polarity | agree | whether anybody died
hurt | quantity | conflict | people hurt
helicopters | quantity | agree | helicopters used
bridge_man | role | conflict | who had the watch on the bridge
captain | person | agree | master of the ship
first_there | organisation | conflict | vessel that was first at the scene
skerry | name | agree | rock on which the ship ran
fate | outcome | conflict | what became of the ship
owner | organisation | agree | owner of the ship
built | date | agree | year in which the ship was built
length | quantity | variant | length of the ship
oil | quantity | revision | oil that leaked
oil_on_board | quantity | agree | oil in the tanks
cause | cause | dispute | why the ship left its course
wind | quantity | single | wind at the time
speed | quantity | single | speed of the ship
oldest | quantity | single | age of the oldest passenger
bound_for | place | conflict | port to which the ship was going
compensation | money | agree | payment to each passenger
lookout | polarity | agree | whether there was a lookout on the bridge
earlier_ship | name | agree | ship lost in the same waters before
earlier_year | date | single | year of that loss
earlier_dead | quantity | single | dead of that loss
seabirds | quantity | agree | oiled birds found
evac_time | duration | single | how long the evacuation took
minister | person | single | fisheries minister
== ARTICLE 01_nordlys_wire.txt | Nordkyst Telegraph (agency) | 2025-02-12
Coastal ship aground off Helgeland; {on_board=214|all 214} taken off

BODØ - The passenger ship Havlys struck a skerry in a snow squall {day=2025-02-11|on Tuesday night} and was abandoned within hours, rescuers said. {dead=no|No lives were lost}.

The vessel was making for {bound_for=Bronnoysund|Brønnøysund} on its southward run when it hit {skerry=Kvitskjer|Kvitskjer}, an unlit rock marked with an iron pole, {time=22:50|at 10:50 p.m.} at a speed of {speed=14|14 knots}. Winds were blowing at {wind=19|19 meters per second}.

The joint rescue centre directed {helicopters=3|three helicopters} to the spot. {first_there=Tormod|The fishing smack Tormod}, whose two brothers were hauling nets nearby, came alongside ahead of everybody else and took forty people over its rail.

{hurt=17|Seventeen people} needed treatment, mostly for cold and sprains.

The {passengers=171|171 passengers} and {crew=43|43 crew} were brought to a sports hall on the island of Vega, where the women's choir made waffles.

{owner=Nordrute|Nordrute}, the owner, said that a steering fault could not be excluded. The coastal administration reported a sheen of oil and put the leak at {oil=5|about five cubic metres} out of {oil_on_board=180|180} in the tanks.

The Havlys, {length=122m|122 metres} long, went into service in {built=1996|1996}.

Police want to interview the officer on watch. The national pilots' union called for a light on the rock, a demand it has made, according to its spokesman, at every annual meeting since he was a young man with hair.
== ARTICLE 02_vegabladet.txt | Vegabladet | 2025-02-14
The night we fetched them in

They came up our pier in bathrobes, in ball gowns, one of them in a chef's hat. The oldest was {oldest=94|94} and asked whether there would be a refund. There will: {owner=Nordrute|the company} is paying {compensation=20000|20,000 kroner} to each.

By half past one it was over. {evac_time=2h40|Two hours and forty minutes} it had taken to empty a ship of {on_board=214|two hundred and fourteen souls}, in snow, in the dark, with {helicopters=3|three rescue helicopters} taking turns over the stern.

We on Vega noticed it before the radio did, because the windows rattled. {first_there=Idun|The lifeboat Idun} had already cast off from Rørøy with Solveig Aune at the wheel, and was the first to shine a light on that black hull. "They waved as if we were a bus," Aune says.

At the health centre, Dr Petter Myhre went through {hurt=5|five patients} and had coffee left over. A broken wrist was the worst of them.

Older people think of {earlier_ship=Sanct Olaf|the Sanct Olaf}, which went down off Kvitskjer in {earlier_year=1940|1940} with {earlier_dead=52|52 people}. Her bell hangs in the church. On Wednesday somebody had laid a knitted cap under it.

Captain {captain=Brekke|Håkon Brekke} was the last to step ashore and the only one who would not have a waffle. He had been asleep, he told the sheriff. On the bridge stood {bridge_man=second mate|his second mate, alone}, since {lookout=no|no one had been posted as lookout}.

The ship? She is sitting there still.
== ARTICLE 03_nordrute_press.txt | Nordrute AS, press office | 2025-02-17
MS Havlys: status Monday 17 February

Nordrute regrets the inconvenience caused to guests on the voyage towards {bound_for=Trondheim|Trondheim, the next port of call}, which came to an unplanned end {time=22:50|at 22.50 hours} {day=2025-02-11|on 11 February}.

The ship. After lightening, and with the help of two tugs and the spring tide, {fate=refloated|Havlys was floated off} yesterday and is lying safely at a yard in Sandnessjøen. Given her age (built {built=1996|1996}) a decision on repair will be taken in the spring.

The environment. The quantity of marine gas oil that escaped is now calculated at {oil=32|32 cubic metres}. The remainder of the {oil_on_board=180|180 cubic metres} has been pumped out. {seabirds=60|Sixty birds}, chiefly eider, have been collected with oil on their plumage.

The cause. Data from the voyage recorder are with the authorities. Our own technicians have established that {cause=rudder|the port rudder stuck at eleven degrees} for almost a minute. The officers could not have prevented what followed. The watch was in the hands of {bridge_man=chief officer|the chief officer}, a mariner with twenty-two years at sea. The rules in force did not require more.

Our guests. Every one of our {passengers=171|171 passengers} has been home since Friday. They receive {compensation=20000|NOK 20,000} each, without prejudice, and a voucher.

The master, Captain {captain=Brekke|Håkon Brekke}, has been relieved of duty at his own request. We thank the people of Vega, who opened their doors, and the choir.

Enquiries about lost property may be addressed to the terminal in Bodø. Please describe the item.
== ARTICLE 04_maritime_column.txt | Fairway (shipping weekly), column | 2025-02-21
A rock is a patient thing

{skerry=Kvitskjer|Kvitskjer} was on the charts when the charts were drawn by monks. It has not moved. So when {length=122m|four hundred feet} of steel climbs on it, one looks to the steel.

Messrs {owner=Nordrute|Nordrute} have found a sticky rudder. Well, rudders do stick. The Accident Investigation Authority has not found one. Its inspector told me that the track "bends like the head of a man who is nodding off", and she is working on the premise that {cause=asleep|somebody fell asleep}. There was {lookout=no|no second pair of eyes} up there, at night, in snow, a habit that was to have ended after {earlier_ship=Sanct Olaf|the Sanct Olaf} and after half a dozen wrecks since.

One may count blessings. {dead=no|Everybody lived}. The birds were fewer than feared, {seabirds=60|five dozen}. The hotel on Vega is booked solid by the curious.

But spare a thought for the ship, which was a lady. I sailed in her the winter after her launch, when the paint was still soft, and heard a retired whaler play Grieg on the saloon piano. On Sunday's high water {fate=sank|she slid backwards off the ledge and went down} in ninety metres. The piano went too.

What should happen next is simple. Put a lamp on the rock. Put two people on the bridge. Neither costs as much as one bathrobe per guest. {minister=Lyngstad|Oda Lyngstad}, the fisheries minister, has promised to look into the lamp, and I have promised to hold my breath.
