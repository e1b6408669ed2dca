STORY: q-santa-ligaya-ferry
TOPIC: a roll-on roll-off ferry sinks at night in the central Philippines
== SLOTS
vessel | name | agree | name of the ferry
sank_day | date | agree | day of the sinking
sank_time | time | conflict | hour at which the ferry went down
toll | quantity | revision | people confirmed dead
missing | quantity | revision | people unaccounted for
rescued | quantity | conflict | people saved
manifest | quantity | agree | passengers on the manifest
on_board | quantity | agree | people really on board
capacity | quantity | single | people the ferry was certified to carry
trucks | quantity | agree | cargo trucks on the vehicle deck
captain | person | agree | master of the ferry
captain_act | outcome | conflict | whether the master stayed or left early
cause | cause | dispute | why the ferry sank
operator | organisation | agree | owner of the ferry
origin | place | agree | port of departure
destination | place | conflict | port to which the ferry was bound
departed | time | single | hour of departure
first_boat | person | conflict | skipper of the first boat to pick up survivors
first_boat_saved | quantity | agree | people taken from the water by that boat
aid | money | conflict | company's offer to each bereaved family
aid_state | money | single | burial help from the welfare department
toll_2016 | quantity | agree | deaths in the loss of another ferry, 2016
year_2016 | date | agree | year of that earlier loss
vessel_2016 | name | single | name of the ferry lost earlier
built | date | variant | year the ferry was built
depth | quantity | variant | depth of water at the wreck
divers | quantity | single | divers in the search
fleet | quantity | agree | sister vessels ordered to stay in port
spokesman | person | agree | coast guard spokesman
inquiry_start | date | single | opening of the marine inquiry
== ARTICLE 01_archipelago_press.txt | Archipelago Press Agency | 2024-11-13
{toll=17|17 dead}, {missing=38|38 missing} as Visayas ferry goes down

SAN ROQUE - A ferry packed with people heading home for a town fiesta capsized and sank in rough seas in the central Philippines on {sank_day=2024-11-12|Tuesday}, killing {toll=17|at least 17}, the coast guard said, as aircraft resumed looking for {missing=38|38 others} on Wednesday.

The {vessel=santa ligaya|MV Santa Ligaya}, a {built=1995|29-year-old} roll-on roll-off ship run by {operator=dalisay|Dalisay Shipping Lines}, had left {origin=tabunok|Tabunok} for {destination=marilag|Marilag} and slid under at {sank_time=01:15|about 1:15 a.m.}, Commodore {spokesman=villaruz|Ernesto Villaruz} told reporters. Its list carried {manifest=165|165 names}, but {on_board=197|197 people} had been aboard, he said, adding that children and late arrivals were often left off.

Navy ships, fishermen and a passing tanker pulled {rescued=142|142 people} out of the strait. Survivors described a loud thud from below, then a list so steep that benches broke loose.

"{cause=cargo|The vehicles were not lashed and they all went to one side}," Villaruz said, citing the crew. There were {trucks=9|nine loaded trucks} on the car deck, two of them carrying cement.

Divers may not be able to enter the wreck for some time because it rests in {depth=60m|60 meters} of water with a strong current. {fleet=6|Six other vessels} belonging to the same owner have been told not to sail until they are inspected.

Sea accidents are common in the archipelago, where storms are frequent and boats are the cheapest way to move between islands. The worst of recent years was in {year_2016=2016|2016}, when the {vessel_2016=perlas|Perlas del Mar} overturned with the loss of {toll_2016=61|61 lives}.
== ARTICLE 02_radyo_tabunok.txt | Radyo Tabunok 97.5 (website) | 2024-11-14
Town that was waiting for a fiesta gets coffins

{origin=tabunok|TABUNOK} - The banderitas are still up along the pier road. Below them, on the basketball court, lie those brought ashore so far: {toll=24|twenty-four} by this morning's count, covered with blankets lent by the parish.

Ka {first_boat=abuan|Nestor Abuan} cannot sleep. His pump boat was closest when the {vessel=santa ligaya|Santa Ligaya} rolled over, and before any patrol craft arrived he had {first_boat_saved=19|nineteen persons} on a deck built for eight. "They were holding on to my outriggers. I told them, one at a time, one at a time," he said over our morning program.

In all, {rescued=128|one hundred twenty-eight} have come out of this alive, according to the disaster office. Many were wearing pajamas. It was {sank_time=03:40|twenty minutes to four} when the lights of the ship went out, says a teacher who looked at her watch as she jumped.

Anger is turning on the skipper, Captain {captain=dumalagan|Rogelio Dumalagan}. Three survivors told us {captain_act=left|he climbed into the very first raft}, with his phone in a plastic bag. They had saved up for the crossing to {destination=san roque|San Roque}, and they say the ship was so full that people sat on the stairs, though the company declared only {manifest=165|165}.

Elders here remember {year_2016=2016|2016} and the candles floated then. The welfare department will hand each grieving household {aid_state=10000|P10,000} for burial. From the owners, {operator=dalisay|Dalisay}, a promise of {aid=500000|half a million pesos} per victim was read over the phone to our station by a secretary, who would not give her name.

Please keep sending rice and bottled water to the court. No more used clothing.
== ARTICLE 03_dalisay_statement.txt | Dalisay Shipping Lines, press statement | 2024-11-14
STATEMENT ON THE LOSS OF {vessel=santa ligaya|M/V SANTA LIGAYA}

{operator=dalisay|Dalisay Shipping Lines, Inc.} grieves with the families of all who perished in the early hours of {sank_day=2024-11-12|12 November}. Our management has been at {origin=tabunok|Tabunok} since that morning.

In answer to questions from the media we wish to state the following.

1. The vessel, delivered by her Japanese builders in {built=1995|1995}, held valid papers for {capacity=250|250 persons} and was dry-docked in March.

2. She cast off at {departed=22:30|10:30 in the evening} with clearance from the port. {cause=squall|A sudden squall struck her on the beam}; no master could have foreseen it. Reports concerning loose cargo are speculation. The {trucks=9|nine trucks} had been secured in the presence of a port inspector.

3. Captain {captain=dumalagan|Dumalagan}, a seafarer of three decades' standing, {captain_act=stayed|remained on the bridge until the water reached it} and was found unconscious, clinging to a hatch cover. We ask the public not to judge a man who lies in intensive care.

4. Without waiting for any finding of liability, the company shall extend {aid=200000|Php 200,000} to the heirs of every deceased passenger, and shall shoulder hospital bills.

5. We are complying with the order that keeps {fleet=6|our six remaining ships} at their berths, notwithstanding its effect on thousands of commuters and on the movement of vegetables and livestock.

We thank the fisherfolk, in particular Mr. {first_boat=salcedo|Jun Salcedo}, who reached the scene ahead of everyone and lifted {first_boat_saved=19|19 souls} into his small craft.

Hotline numbers are posted at all ticket outlets.
== ARTICLE 04_manila_courier.txt | Manila Courier | 2024-11-16
Search narrows; death toll in ferry disaster climbs to {toll=31|31}

By the fifth day, hope has become a matter of protocol. The coast guard recovered seven more bodies since Thursday, most of them from inside the passenger lounge of the {vessel=santa ligaya|Santa Ligaya}, which raised the number of fatalities to {toll=31|thirty-one}. Still {missing=24|24} have not been found out of {on_board=197|197} who were on the ship when it left port.

"We will continue until the families tell us to stop," Commodore {spokesman=villaruz|Villaruz} said at the command post. He has {divers=22|22 technical divers}, working in pairs for twelve minutes at a time, because the hull lies {depth=60m|nearly 200 feet} down.

Congress smells blood. Two committees want the owners under oath, and a senator from Mindanao asked why a firm whose boats were detained twice last year was still selling tickets. It lost none of its licenses after the {toll_2016=61|sixty-one} deaths of the previous big sinking, which involved a competitor but the same inspector.

The marine board will begin hearings on {inquiry_start=2024-11-25|November 25}. Its first witness should be Capt. {captain=dumalagan|Rogelio Dumalagan}, if doctors allow. Survivors' lawyers say that {captain_act=left|he got off before the children did}; the question is likely to follow him for the rest of his life.

Investigators, meanwhile, lean toward an old explanation. {cause=cargo|Unsecured trucks}, the coast guard insists, can turn a ship over in less time than it takes to find a life vest. The firm blames the weather. The weather bureau had raised no signal in the province that night, although it had warned small craft of gusts.
