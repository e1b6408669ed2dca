STORY: alba-mar
TOPIC: a rescue ship with migrants is kept out of Italian ports, then let in after other countries offer to take people
== SLOTS
aboard | quantity | revision | people on board the ship
rescue_day | date | agree | day of the rescue
boat_one | quantity | agree | people taken from the rubber dinghy
boat_two | quantity | agree | people taken from the wooden boat
evacuated | quantity | agree | people taken off on medical grounds
evacuated_minors | quantity | single | children among those flown off
evacuation_day | date | agree | day of the medical evacuation
minors | quantity | agree | children on board at the rescue
alone | quantity | single | children travelling without a parent
dead | quantity | single | bodies found
landing | outcome | revision | whether the people may land
port | place | conflict | where the ship tied up
dock_day | date | agree | day the ship came in
dock_hour | time | single | hour at which the ship came in
waited | duration | agree | time between rescue and landing
minister | person | agree | interior minister
captain | person | agree | captain of the ship
captain_age | quantity | single | age of the captain
libya_call | polarity | dispute | whether the ship disregarded orders from the Libyan coastguard
charged | polarity | agree | whether the captain faces a charge
prosecutor | person | single | prosecutor who is looking into the case
questioned | duration | single | how long the captain was questioned
france | quantity | agree | people to be taken by France
germany | quantity | agree | people to be taken by Germany
portugal | quantity | agree | people to be taken by Portugal
stay | quantity | single | people to remain in Italy
impounded | duration | single | how long the ship was held in March
santa_chiara | quantity | single | people on another ship in June
santa_chiara_wait | duration | single | days the other ship waited
malta | polarity | single | whether Malta opened its harbour
arrivals | quantity | single | sea arrivals in the first half of the year
arrivals_before | quantity | single | sea arrivals in the first half of the year before
protesters_for | quantity | single | people on the quay to welcome the ship
protesters_against | quantity | single | people on the quay to protest
mayor | person | single | mayor who lent the sports hall
fine | money | single | fine the ministry might impose
other_captain | person | single | captain of another aid ship who was put on trial
other_trial_end | outcome | single | how that captain's trial ended
other_fine | money | single | sum asked for by the prosecution in that trial
other_trial_when | date | single | month in which that trial ended
ship_built | date | single | year the ship was built
next_trip | date | single | when the ship may sail again
rescues_year | quantity | single | people the ship picked up in the whole of 2017
lawyer | person | single | lawyer of the captain
== ARTICLE 01_meridian_press.txt | Meridian Press Agency | 2018-07-14
Italy {landing=barred|tells rescue ship to stay out} as patients flown off

ROME, July 14 (MPA) - A charity vessel with {aboard=139|139 migrants} was riding out a swell south of Sicily on Saturday after Italy's interior minister repeated that its passengers {landing=barred|would not set foot} in the country.

A coastguard helicopter had winched {evacuated=8|eight people}, among them a woman in the ninth month of pregnancy, from the deck of the Alba Mar {evacuation_day=2018-07-13|the previous day}.

The Dutch-flagged ship had picked up {boat_one=86|86 people} from a rubber dinghy and {boat_two=61|61} from a wooden boat on {rescue_day=2018-07-11|Wednesday}. Its crew also recovered {dead=2|two bodies}.

"They can go to Amsterdam," minister {minister=Corrado Bellisai|Corrado Bellisai} wrote on social media. He accused the crew of {libya_call=ignored|ignoring instructions} from the Libyan coastguard and said the operators risked a fine of {fine=50000|up to 50,000 euros}. The charity, Open Hands at Sea, said it had {libya_call=not ignored|rung Tripoli four times and nobody picked up}.

Malta {malta=refused|has declined} to open its harbours.

The case resembles that of the Santa Chiara, which spent {santa_chiara_wait=9 days|nine days} at sea in June with {santa_chiara=212|212 on board} before Spain took them.

Some {arrivals=16600|16,600 people} reached Italy by sea from January to June, down from {arrivals_before=83700|83,700} in the same months of 2017, according to ministry data.
== ARTICLE 02_open_hands_release.txt | Open Hands at Sea (press release) | 2018-07-17
Safe at last: people rescued by Alba Mar {landing=landed|are ashore}

FOR IMMEDIATE RELEASE

Utrecht, {dock_day=2018-07-17|17 July 2018}. {waited=6 days|Six days} after they were pulled from the water, the people on board our ship {landing=landed|have walked down a gangway}. At {dock_hour=07:20|7.20 this morning} the Alba Mar made fast in {port=Torrescura|Torrescura}.

We took {aboard=147|147 human beings} on board on {rescue_day=2018-07-11|11 July}: {boat_one=86|eighty-six} out of a deflating dinghy and the others out of a fishing boat without an engine. {minors=27|Twenty-seven} were minors and {alone=19|nineteen of those} had nobody with them. {evacuated=8|Eight} had to leave us early because they were too ill to wait. The rest waited.

They did so because governments counted heads. We thank France and Germany ({france=40|40} and {germany=40|40 places}) and Portugal ({portugal=20|20}). A phone call would have done it on the first day.

We state once again that {libya_call=not ignored|no order was disregarded}. There was none.

In March our ship lay {impounded=23 days|23 days} under seizure, and a judge then found no ground for it. We are ready for the same again.

Captain {captain=Elke Brandsma|Elke Brandsma} will speak to the media tomorrow.

Open Hands at Sea is funded by 31,000 private donors and has operated since 2015.
== ARTICLE 03_island_gazette.txt | The Island Gazette (English edition) | 2018-07-18
Sports hall becomes dormitory as Alba Mar unloads

By Rosalia Giunta

The first off was a boy with one sandal. By noon {dock_day=2018-07-17|yesterday} all {aboard=139|139} had passed the doctors' tent on the quay at {port=Porto Sant'Elmo|Porto Sant'Elmo} and were drinking tea in a sports hall that the mayor, {mayor=Vito Lanzafame|Vito Lanzafame}, had lent "without asking Rome".

About {protesters_for=200|200 people} came with bread and banners; {protesters_against=30|some thirty} came to whistle.

Interior minister {minister=Corrado Bellisai|Bellisai}, who until Sunday had insisted that {landing=barred|nobody would come ashore}, relented once other capitals promised to share. Paris and Berlin take {france=40|40} {germany=40|each}, Lisbon {portugal=20|a score}. That leaves {stay=39|thirty-nine} for Italy, who will be housed by the bishops.

The captain, {captain=Elke Brandsma|Elke Brandsma}, {captain_age=38|38}, was questioned for {questioned=5 hours|five hours} by prosecutor {prosecutor=Ornella Sidoti|Ornella Sidoti}. She {charged=no|has not been charged}.

The wait lasted {waited=6 days|almost a week}. Of the {minors=27|27 children} counted at the rescue, {evacuated_minors=2|two} left by helicopter with their mother on {evacuation_day=2018-07-13|Friday}.

Ferry times and tide table: page 14
== ARTICLE 04_lowlands_today.txt | Lowlands Today | 2018-07-19
Captain of Dutch aid ship free to leave Italy

The captain of the Alba Mar is flying home this weekend. Italian prosecutors {charged=no|have brought no case} against {captain=Elke Brandsma|Brandsma}, her lawyer, {lawyer=Sjoerd Haakma|Sjoerd Haakma}, told this newspaper, although the file stays open.

The Frisian skipper laughed off talk of heroism. "You see {boat_two=61|61 people} standing in a wooden boat and you throw a rope. What else?"

She is luckier than {other_captain=Joost Verwaal|Joost Verwaal}, master of the smaller Noordster, who sat through a trial of fourteen months before a Calabrian court {other_trial_end=acquitted|cleared him} in {other_trial_when=2018-02|February}. The prosecution had wanted {other_fine=30000|30,000 euros} and his licence.

The Alba Mar, a former trawler built in {ship_built=1979|1979}, stays in Sicily for repairs to a winch. Open Hands at Sea hopes to sail again {next_trip=2018-08|in August}. In the whole of last year the vessel picked up {rescues_year=2870|2,870 people}, the charity says; a spokesman for the ministry in The Hague said the Netherlands, which offered no places this time, "looks at each case by itself".

Also in the news: Heat closes three swimming lakes
