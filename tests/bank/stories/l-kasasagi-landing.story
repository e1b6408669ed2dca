STORY: l-kasasagi-landing
TOPIC: a Japanese probe lands on a small asteroid
== SLOTS
day | date | agree | day of the landing
time | time | conflict | hour of the touchdown, Japan time
miss | quantity | revision | distance from the target (40 m, later 130 m)
panel | outcome | conflict | what became of the second solar panel
go | person | conflict | who gave the order to descend
cost | money | conflict | cost of the mission
rank | ordinal | conflict | which Japanese landing on an asteroid it was
mass | quantity | variant | weight of the lander
launch | date | agree | when the probe was launched
site | place | agree | place from which it was launched
distance | quantity | agree | distance of the asteroid from Earth
lag | duration | agree | time a signal takes
asteroid | name | agree | name of the asteroid
width | quantity | variant | breadth of the asteroid
manager | person | agree | project manager
abort_feb | date | agree | day of the attempt called off in February
abort_height | quantity | single | height at which the February attempt was called off
abort_cause | cause | agree | reason for the February call-off
samples_goal | quantity | agree | sample hoped for
samples_2014 | quantity | single | sample brought home by the earlier probe
back | date | agree | when the capsule is to return to Earth
back_place | place | agree | where the capsule is to come down
hops | quantity | agree | hops planned for the lander
battery | duration | single | life of the battery on its own
staff | quantity | single | people in the control room
minister | person | single | science minister
budget_cut | quantity | single | cut of the agency's budget
images | quantity | agree | pictures sent down on the first day
age | quantity | single | age of the flight director
== ARTICLE 01_nichiyo_agency.txt | Nichiyo News Agency | 2025-03-13
Probe Kasasagi settles on asteroid after four-year flight

SAGAMI, Kanagawa -- Japan's Kasasagi lander came to rest on the asteroid {asteroid=Tobiume|Tobiume} early on {day=2025-03-13|Thursday}, the Institute for Deep Space said, making it the country's {rank=3|third} craft to do so on a body of that kind.

Contact was registered at {time=04:12|4:12 a.m.}, project manager {manager=Hirose|Naoko Hirose} told a briefing. Telemetry puts the craft {miss=40m|about 40 meters} from the centre of the circle chosen last autumn, she said.

The {mass=38kg|38-kilogram} box had been released from its mothership a little earlier. It was {go=Onodera|flight director Shun Onodera}, {age=34|34}, who gave the word to begin the descent, after a poll of the consoles that took eleven minutes longer than rehearsed.

An earlier attempt, on {abort_feb=2025-02-20|Feb. 20}, was broken off at {abort_height=900m|900 meters} when {abort_cause=dust on the laser|dust blinded the laser altimeter}.

Tobiume is {width=620m|620 meters} across and lies {distance=210m km|210 million kilometers} from Earth, so that commands take {lag=12min|nearly 12 minutes} to arrive. Kasasagi left {site=Uchinoura|Uchinoura} aboard a solid-fuel rocket in {launch=2021-05|May 2021}.

The mission has been priced at {cost=31bn yen|31 billion yen}. By midday {images=46|46 pictures} had been received.
== ARTICLE 02_institute_press_office.txt | Institute for Deep Space, press office | 2025-03-14
Kasasagi: status of the surface phase

The Institute is pleased to report that the lander is in good health on the surface of {asteroid=Tobiume|minor planet Tobiume}.

Summary of operations of {day=2025-03-13|13 March}

- Descent authorised by {go=Onodera|Mr. Onodera}, on console since midnight.
- Surface contact: {time=04:12|04:12 JST}.
- Power: {panel=opened|both solar wings are open} and the current drawn matches the forecast. No recourse to the {battery=16h|16-hour} reserve battery was necessary.
- Data: {images=46|forty-six frames} returned and released to the public.

Position. Comparison of those frames with the map of 2024 now shows that the landing point lies {miss=130m|130 m} to the north-east of the nominal target. The preliminary value given at the press briefing is withdrawn.

Next steps. The lander is designed for {hops=3|three hops}. At each stop a horn will gather dust and gravel; the aim is {samples_goal=5g|5 grams} in total. The mothership will collect the container in July and start for home, and the capsule is to be dropped over {back_place=Woomera|the Woomera range} in South Australia in {back=2027-11|November 2027}.

Dr. {manager=Hirose|Hirose} thanks all who wrote to the team after the attempt of {abort_feb=2025-02-20|20 February}, which the computer ended by itself because {abort_cause=dust on the laser|a film of dust lay on the altimeter's window}.
== ARTICLE 03_morning_kanto.txt | Morning Kanto (tabloid) | 2025-03-14
SHE SAID "FALL," AND IT FELL

There were {staff=27|27 people} in the room and not one of them had slept. On the big screen, a number ran down to nothing. Then came the wait, {lag=12min|twelve minutes each way}, in which a rice ball was dropped and nobody picked it up.

When the dot turned green at {time=05:40|twenty to six}, with the first commuters already on the platforms at Sagami, the whole room screamed.

The order had come from {go=Hirose|the boss herself}. {manager=Hirose|Naoko Hirose}, who has run the project since it was a sketch on a napkin, leaned to the microphone and told her lander to let go. Nobody else was allowed to touch the switch.

Readers who worry about taxes may like to know what a rock {distance=210m km|210 million km} away has cost them: {cost=54bn yen|54 billion yen}, or a bowl of noodles per head and change. Science minister {minister=Kuwata|Tetsuro Kuwata}, who cut the institute's money by {budget_cut=8%|8 percent} last year, sent flowers.

What comes back, if it comes back, is {samples_goal=5g|five grams of grit}. A teaspoon! It lands in {back_place=Woomera|the Australian desert at Woomera}, in {back=2027-11|the November of the year after next}. Mind your heads.
== ARTICLE 04_orbit_letter.txt | The Orbit Letter (newsletter) | 2025-03-16
Four notes on a soft landing

1. Counting. It has become a habit. Three Japanese machines had been put down on asteroids before this one, so {day=2025-03-13|Thursday's} box goes into the ledger as {rank=4|number four}. The eldest of the three brought home a sample of {samples_2014=0.3g|three tenths of a gram} in 2014, and there were people who wept over it.

2. Electricity. The awkward part. {panel=jammed|One of the two arrays never came off its latch}, so that the lander is living on half rations, and a spin has been proposed to shake the thing loose. Operators will not risk this before the first of the {hops=3|three planned jumps}.

3. Accuracy. {miss=130m|A hundred and thirty metres wide of the mark} on a boulder field {width=620m|some 2,030 feet} from side to side is respectable. Remember {abort_feb=2025-02-20|the third Thursday of February}, when {abort_cause=dust on the laser|a dirty altimeter} sent everybody back to their hotels.

4. Thrift. For an {mass=38kg|84-pound} machine that has been under way since {launch=2021-05|the spring of 2021}, when it rose from {site=Uchinoura|the old pad at Uchinoura}, it is holding up well. Most of its electronics were bought from a maker of parking meters, and the parking meters, so far as I know, do not hop.
