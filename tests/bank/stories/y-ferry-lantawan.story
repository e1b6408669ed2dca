STORY: ferry-lantawan
TOPIC: a wooden-hulled ferry sinks between two Philippine islands
== SLOTS
day | date | agree | day of the sinking
departure | time | conflict | hour at which the ferry left port
origin | place | agree | port of departure
destination | place | conflict | port for which the ferry was bound
aboard | quantity | conflict | people on board
manifest | quantity | agree | names on the passenger manifest
capacity | quantity | agree | passengers the vessel is licensed for
dead | quantity | revision | dead so far
missing | quantity | revision | missing so far
rescued | quantity | revision | rescued so far
rescued_fishers | quantity | single | rescued by fishing boats
captain | person | agree | captain of the ferry
captain_fate | outcome | conflict | what happened to the captain
captain_years | duration | single | years the captain had sailed the route
cause | cause | dispute | what made the ferry capsize, according to its owner and to survivors
signal | polarity | agree | storm signal raised at the time
owner | organisation | agree | company that owns the ferry
owner_fleet | quantity | single | other vessels of the company
suspended | polarity | agree | company's certificates suspended
cg_spokes | person | agree | coast guard spokesman
cg_commander | person | single | coast guard station commander
sister_year | date | single | year in which the sister ship caught fire
sister_dead | quantity | single | dead in the fire on the sister ship
prior_dead | quantity | single | dead in the sinking off Tubuan in 2015
prior_aboard | quantity | single | people aboard in the sinking off Tubuan
aid_dead | money | single | aid to each bereaved family from the owner
aid_survivor | money | single | aid to each survivor from the owner
mother_age | quantity | single | age of the survivor who lost her son
hearing_day | date | single | day on which the inquiry opens
wave | quantity | single | wave height reported
depth_wreck | quantity | single | depth at which the wreck lies
fare | money | single | fare paid
raft | quantity | single | men picked up on a raft
delay | duration | single | delay of the departure
length_boat | quantity | single | length of the ferry
built | date | single | year in which the ferry was built
overload_denied | polarity | agree | owner's denial that the boat was overloaded
ops_manager | person | single | operations manager of the owner
== ARTICLE 01_island_broadcast.txt | Island Broadcasting Network | 2018-02-14
{dead=9|9 dead}, {missing=31|31 missing} as ferry overturns off Lantawan

Posted at Feb 14 2018 09:12 AM. Updated as of 11:40 AM

MANILA - {dead=9|Nine people} died and {missing=31|31} were still unaccounted for Wednesday morning, a day after the M/B Reyna Paz, a wooden-hulled ferry, turned over in choppy waters between the islands of Lantawan and Sibulan.

Coast Guard spokesman Lt. Cmdr. {cg_spokes=Armand Talavera|Armand Talavera} said {rescued=72|72 people} had been pulled out alive, {rescued_fishers=46|46 of them} by fishermen who reached the spot ahead of any patrol boat.

The Reyna Paz left {origin=Port Calibo|Port Calibo} {departure=1330|at 1:30 p.m.} {day=2018-02-13|on Tuesday}, bound for {destination=Sibulan town|Sibulan town}, with {aboard=112|112 passengers and crew}. Only {manifest=87|87 names} appear on its manifest. The boat is allowed to carry {capacity=95|up to 95 passengers}.

{signal=none|No storm signal} was hoisted over the area, but waves of {wave=2.5m|up to 2.5 meters} had been reported, the weather bureau said.

The vessel's captain, {captain=Rogelio Abanes|Rogelio Abanes}, {captain_fate=survived, detained|was among the survivors and is in the custody} of the maritime police. He had plied the route {captain_years=19|for 19 years}.

It is the worst accident in the strait since 2015, when a motor banca carrying {prior_aboard=58|58 people} sank off Tubuan and {prior_dead=21|21} drowned.

READ: How to check whether your ferry is seaworthy
== ARTICLE 02_visayan_ledger.txt | The Visayan Ledger | 2018-02-15
Owner Blames Freak Wave, Survivors Point to Cement

By Josefa Magbanua, Correspondent

PORT CALIBO - The company whose ferry capsized {day=2018-02-13|last Tuesday} says a freak wave was to blame. Those who lived through it tell another story.

"{cause=freak wave|A wave nobody could have foreseen struck her} on the side," said {ops_manager=Danilo Recto|Danilo Recto}, operations manager of {owner=Paz Brothers Lines|Paz Brothers Lines}. He {overload_denied=denied|rejected the charge of overloading} and offered each bereaved family {aid_dead=PHP 50,000|P50,000} and each survivor {aid_survivor=PHP 10,000|P10,000}.

Lourdes Sumagaysay, {mother_age=34|34}, who lost her son, says {cause=cargo shifted|the sacks of cement stacked on one side slid} when the boat turned. She had paid {fare=PHP 180|180 pesos} for the crossing.

The death toll climbed {dead=14|to 14} yesterday evening; {missing=24|twenty-four} have yet to be found. {rescued=74|Seventy-four} survived, including {raft=2|two men} picked up on a raft of water drums.

The M/B Reyna Paz cast off from {origin=Port Calibo|the Port Calibo wharf} {departure=1530|at half past three in the afternoon}, {delay=2 h|two hours late}, and went down within sight of the Sibulan lighthouse. The manifest lists {manifest=87|87 passengers}, but everyone on the pier, it seems, knew better. The permitted load is {capacity=95|95 passengers}.

Station commander {cg_commander=Nestor Ilagan|Nestor Ilagan} said his men had inspected the boat before departure and found nothing amiss. {signal=none|There was no typhoon signal} that day.

{captain=Rogelio Abanes|Abanes}, the skipper, {captain_fate=went down with the ferry|stayed at the wheel and was lost with his boat}, passengers said.

The regulator has {suspended=yes|suspended the safety certificates} of the whole fleet, {owner_fleet=4|four other boats}.
== ARTICLE 03_maritime_digest.txt | Straits Maritime Digest | 2018-02-16
CASUALTY REPORT: REYNA PAZ

Type: wooden motor ferry, {length_boat=31m|31 m}, built {built=2003|2003}. Owner: {owner=Paz Brothers Lines|Paz Brothers Lines}.

The vessel foundered on {day=2018-02-13|13 February} on passage from {origin=Port Calibo|Port Calibo} to {destination=Magtalon|Magtalon}, a regular daily run. According to the Philippine Coast Guard there were {aboard=121|121 souls on board}, against a certified {capacity=95|95 passengers}. As of Thursday night {dead=17|17 bodies} had been recovered and the search for {missing=21|a further 21} was continuing. The wreck has been located in {depth_wreck=64m|64 m} of water.

A board of marine inquiry {hearing_day=2018-02-20|opens on 20 February} in Cebu. Pending its findings, the maritime authority {suspended=yes|has withdrawn the certificates} of all Paz vessels, coast guard spokesman {cg_spokes=Armand Talavera|Talavera} confirmed.

This is not the owner's first loss: in {sister_year=2011|2011} the sister ship Reyna Luz burned at her berth and {sister_dead=3|three crew} died.

The company {overload_denied=denied|denies that the vessel carried more} than she was allowed to. Overloading and undeclared passengers nevertheless recur in the inquiry reports of the past decade. Infants and, on some routes, students travelling on passes are commonly left off the list.

The Digest is published weekly. Subscriptions: desk@straitsdigest.example
