STORY: d-mesquite-flats-static-fire
TOPIC: a rocket stage explodes in a ground test of a private company in Texas
== SLOTS
company | organisation | agree | rocket company
test_day | date | agree | day of the test
test_time | time | conflict | time of the explosion
seconds_in | duration | agree | how long the engines had burned
planned_burn | duration | agree | how long the engines were to burn
rocket | name | single | name of the rocket
engine | name | conflict | name of the engine that failed
engine_count | quantity | agree | engines on the stage
cause | cause | conflict | why the stage exploded
site | place | agree | place of the test stand
county | place | agree | county
injured | polarity | conflict | whether anybody was hurt
school | polarity | single | whether a school was evacuated
ceo | person | agree | founder and chief executive
vp_test | person | agree | vice-president for testing
vp_role | role | variant | her post
stand_damage | money | single | damage to the stand
rebuild | duration | revision | time needed to rebuild the stand
first_flight | date | revision | date planned for the first flight
agency | organisation | agree | agency that oversees the inquiry
funding | money | agree | money raised by the company so far
contract_nasa | money | agree | contract of NASA with the company
payload | quantity | agree | payload to low orbit
rival | organisation | single | rival which flies already
earlier_fail | date | single | date of an earlier failure
windows | quantity | agree | homes with broken windows
distance | quantity | variant | distance of the heard bang
claims | money | single | money paid for windows
sheriff | person | agree | sheriff
road | polarity | single | whether the highway was shut
cows | quantity | single | cows that got loose
stage_number | ordinal | agree | which stage of its kind it was
employees | quantity | single | people at the site
quote_ceo | quote | conflict | what the chief executive wrote
== ARTICLE 01_orbital_trade.txt | Orbital Trade | 2024-10-18
{company=Calder|Calder Aerospace} loses first stage in test-stand explosion

A first stage of {company=Calder|Calder Aerospace}'s {rocket=Longhorn|Longhorn} rocket was destroyed {test_day=2024-10-17|Thursday} on its stand at {site=Mesquite Flats|Mesquite Flats, Texas}, {seconds_in=11 s|11 seconds} into a static fire that was to last {planned_burn=150 s|150 seconds}.

The stage, {stage_number=3|the third built}, had {engine_count=9|nine engines}. "The data show that {engine=Gavilan|one of the Gavilans}, the oxygen-rich unit in position seven, {cause=turbopump|lost its turbopump} and took the tank with it," said {vp_test=Marchetti|Lucia Marchetti}, {vp_role=vp test|vice president of test operations}.

The pad's deluge system and one of its two tank farms were wrecked; damage to the stand was put at {stand_damage=38m|$38 million}. The company said it would take {rebuild=4 months|about four months} to rebuild. The inaugural flight, {first_flight=2025-03|set for March}, will slip.

{company=Calder|Calder} holds {contract_nasa=127m|a $127 million NASA award} for two lunar cargo flights and has raised {funding=1.31bn|$1.31 billion} from investors. {rocket=Longhorn|Longhorn} is meant to lift {payload=9 t|nine metric tons} to low Earth orbit, a market in which {rival=Pelican Space|Pelican Space} already flies monthly.

{agency=FAA|The Federal Aviation Administration} does not license ground tests but will review the company's inquiry because the wreck left the site boundary.

An earlier stage ruptured {earlier_fail=2023-05|in May 2023} during pressure trials.
== ARTICLE 02_brazos_bend_beacon.txt | Salt Fork Beacon (weekly) | 2024-10-24
Big bang, little town

Vernelle Hubbard was frying eggs when her kitchen window came in on them. It was {test_time=06:52|eight minutes to seven} by the stove clock, which she has kept, stopped.

She isn't the only one. {sheriff=Ybarra|Sheriff Manny Ybarra} has counted {windows=43|43 houses} with broken glass from {site=Mesquite Flats|the Flats} as far as the Baptist church. The bang was heard in Benjamin, {distance=28 mi|28 miles} off. {cows=70|Seventy head} of Mr. Stegall's cattle walked through two fences and stood in the road until noon. {road=closed|Highway 222 was shut} on account of the cattle, not the rocket. The primary school {school=yes|was emptied} all the same.

{injured=yes|Two young technicians went to the hospital in Wichita Falls with burns}. One of them, a Munday boy, came home Sunday.

The {company=Calder|Calder} people came round with clipboards and a check; {claims=61000|$61,000} so far. The boss, {ceo=Strand|Theo Strand}, drove up from Austin and took a seat at the back of the volunteer firehouse. People asked if it was safe. "It's a rocket," he said. They appreciated that.

What did it? Folks here have a theory about rattlesnakes. The company man who inspected the pasture with Mr. Stegall told him {cause=valve|a valve on the tank had frozen open, and the engines had nothing to do with it}. Somebody in the county seat has already printed the T-shirt.

The next one, we are told, will be in about {rebuild=7 months|seven months}. There'll be siren tests first.
== ARTICLE 03_calder_post.txt | Calder Aerospace (company post) | 2024-10-21
What happened {test_day=2024-10-17|Thursday}

At {test_time=07:38|7:38 a.m. local time} {test_day=2024-10-17|on October 17} we lost {stage_number=3|Stage Three}.

All {employees=112|112 team members} on site were in the blockhouse or behind the berm. {injured=no|Nobody was injured}.

All {engine_count=9|nine} {engine=Cimarron|Cimarron engines} had reached full thrust. {seconds_in=11 s|Eleven seconds} in, a sensor registered a pressure spike, and four milliseconds later the cameras were gone.

We were hoping to run for {planned_burn=150 s|two and a half minutes}. "{quote_ceo=lesson|We learned two and a half years of things in eleven seconds}," {ceo=Strand|Theo} wrote to the team that night.

We're working with {agency=FAA|the FAA}, and with {sheriff=Ybarra|the sheriff} of {county=Knox|Knox County}, whose patience we don't take for granted. {vp_test=Marchetti|Lucia}, {vp_role=vp test|who runs Test}, has asked neighbors to send pictures of anything metal that doesn't belong to them.

To everyone who sent a casserole: thank you. To the person who sent a fire extinguisher with a bow on it: we see you. The debris field is being walked in lines, on foot, by everyone who can be spared, accountants included, and every piece is photographed before it's lifted. We will publish what we find, including the parts that make us look bad.

After inspection we now plan {rebuild=7 months|seven months} for a new stand, not {rebuild=4 months|the four} we first gave. {first_flight=2025-09|First flight moves to September 2025}. The {contract_nasa=127m|$127M} lunar cargo work is unaffected.
== ARTICLE 04_panhandle_business.txt | Lone Star Business Review | 2024-10-28
Can {company=Calder|Calder} afford a second try?

Space start-ups rarely die of explosions. They die of the months after.

{ceo=Strand|Theo Strand}, 39, left a hedge fund to start his, and {funding=1.31bn|1.3 billion dollars} have followed him. About 420 million of it is still in the bank. A stand costs money and time; a delay costs trust. Customers who have booked {payload=9 t|his nine tonnes} to orbit can have somebody else's six tomorrow.

The note he sent to staff that night was a gem of the form: "{quote_ceo=nothing learned|Eleven seconds taught us nothing that we did not already fear}." Investors on Friday's call laughed, one of them told me, for about half that long.

Then they asked about insurance. {county=Knox|Knox County} people have put in for windows, in {windows=43|forty-three homes}, and for cattle, though the law is on the side of the cows. The bang, audible for {distance=28 mi|45 kilometers}, has not made the county commissioners hostile: the firm pays a third of their taxes.

My guess is one more chance, and a smaller stage.
