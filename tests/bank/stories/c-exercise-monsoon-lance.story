STORY: c-exercise-monsoon-lance
TOPIC: the armies of India and Oman hold the sixth edition of a joint exercise
== SLOTS
edition | ordinal | agree | number of this edition of the exercise
exercise | name | variant | name of the exercise
place | place | agree | training area of this edition
start | date | conflict | day on which the exercise began
end_day | date | agree | day on which the exercise ended
length | duration | agree | length of the exercise
before_place | place | agree | place of the previous edition
before_when | date | agree | when the previous edition was held
first_year | date | single | year of the first edition
troops_india | quantity | agree | Indian soldiers taking part
troops_oman | quantity | conflict | Omani soldiers taking part
unit_india | organisation | conflict | Indian battalion that took part
unit_oman | organisation | agree | Omani unit that took part
chief_guest | person | agree | officer who took the closing parade
guest_role | role | agree | office of the officer who took the closing parade
oman_leader | person | agree | head of the Omani contingent
ambassador | person | single | ambassador at the opening
injured | quantity | agree | soldiers hurt during the exercise
injured_how | cause | conflict | how the soldiers were hurt
injured_2022 | quantity | single | soldiers hurt in the edition of 2022
final_drill | duration | agree | length of the last field drill
final_place | place | single | mock village of the last drill
helicopters | quantity | agree | helicopters in the final drill
drones | polarity | single | whether armed drones were flown
live_fire | polarity | agree | whether live rounds were fired in the last drill
heat | quantity | variant | highest temperature on the range
shooting_winner | organisation | agree | who won the shooting match
shooting_score | score | agree | result of the shooting match
volleyball | score | single | result of the volleyball match
next_place | place | agree | place of the next edition
villagers | money | single | compensation to a village for damaged crops
villages | quantity | single | villages asked to stay clear of the range
road_closed | duration | single | time for which the range road was closed each day
navy_exercise | name | single | exercise of the two navies
pact_year | date | single | year of the defence cooperation pact
cook | quantity | single | goats prepared for the closing dinner
quote_sand | person | agree | who said sand teaches faster than any classroom
dropout | quantity | single | men sent back from the range with heat stroke
tents_camp | quantity | single | tents of the camp
water | quantity | agree | water each soldier was given a day
arrival | place | single | airfield where the Omanis landed
== ARTICLE 01_press_release_defence.txt | Directorate of Public Information, Army (release) | 2024-09-27
Joint Military Exercise {exercise=al najah lance|AL NAJAH LANCE} culminates at {place=mahajan|Mahajan}

The {edition=6|sixth} edition of the India-Oman Joint Military Exercise {exercise=al najah lance|AL NAJAH LANCE} culminated {end_day=2024-09-26|yesterday} at the Foreign Training Node, {place=mahajan|Mahajan Field Firing Ranges}, Rajasthan. The {length=14d|fourteen-day} exercise had commenced on {start=2024-09-13|13 September 2024}.

The Indian contingent comprising {troops_india=90|90 personnel} was represented by a battalion of {unit_india=garhwal rifles|the Garhwal Rifles}. The Royal Army of Oman contingent of {troops_oman=60|60 personnel} was drawn from {unit_oman=frontier force|the Frontier Force} and led by {oman_leader=al hinai|Lt Col Saif Al Hinai}.

The validation phase, a {final_drill=48h|48-hour} operation in a semi-desert setting, involved cordon and search, room intervention and the insertion of troops by {helicopters=4|four helicopters}. {live_fire=yes|Live ammunition was expended}.

The closing parade was reviewed by {chief_guest=bhattacharjee|Maj Gen Anirban Bhattacharjee}, {guest_role=goc division|General Officer Commanding} of a Ranbankura formation. In friendly competition, {shooting_winner=oman|the guests took} the falling-plate shooting {shooting_score=41-37|41-37}; the hosts carried the volleyball in {volleyball=3-1|four sets, 3-1}.

The previous edition was held at {before_place=salalah|Salalah} in {before_when=2022-08|August 2022}. The next is scheduled in {next_place=nizwa|Nizwa}.
== ARTICLE 02_bikaner_times.txt | Bikaner Times | 2024-09-28
Curtain falls on desert drill; {injured=3|three jawans} recovering

Staff Reporter

{place=mahajan|MAHAJAN}: Two armies packed up their tents on {end_day=2024-09-26|Thursday} after {length=14d|a fortnight} of sweating together on the ranges, where the mercury touched {heat=44c|44 degrees Celsius}.

The exercise was not without mishap. {injured=3|Three men}, two of them Omani, are at the military hospital in Suratgarh with burns {injured_how=smoke canister|after a smoke canister went off in a truck}, sources said. All are out of danger. In {before_place=salalah|Salalah}, {before_when=2022-08|two years back}, {injured_2022=1|one soldier} had broken an arm.

A city of {tents_camp=140|140 tents} had sprung up behind the old observation post, complete with a barber, a prayer hall and a tea stall which did business round the clock. Each man was issued {water=9l|nine litres of water} daily, and each man, to hear the quartermaster, spilt half. The visitors flew in by a C-130 to {arrival=nal|Nal air base} and were met with marigolds. For the first two days they taught their hosts to drive on dunes without burning the clutch; the hosts returned the favour with lessons in reading footprints.

{villages=11|Eleven villages} had been told to keep their herds off the range. The road to Rajpura was shut {road_closed=6h|for six hours a day}, and sarpanch Bhanwari Devi wants the Army to make good a flattened field of guar. "They promised us {villagers=180000 inr|Rs 1.8 lakh}. I have it in writing."

{oman_leader=al hinai|Lt Col Al Hinai}, who brought {troops_oman=60|his five dozen men} from {unit_oman=frontier force|the Frontier Force}, was garlanded. Asked what he would take home, {quote_sand=al hinai|he} laughed: "Sand teaches faster than any classroom. But your sand and our sand are the same."

The salute at the end was taken by {chief_guest=bhattacharjee|Major General Bhattacharjee}. {cook=22|Twenty-two goats} did not survive the farewell dinner.
== ARTICLE 03_gulf_defence_monitor.txt | Gulf Defence Monitor | 2024-09-30
India, Oman complete {edition=6|sixth} '{exercise=al najah lance|Lance of Success}'

Muscat and New Delhi have wrapped up their biennial infantry exercise, known in Arabic and English by a hybrid name, on a range in {place=mahajan|north-western Rajasthan}. Opening on {start=2024-09-12|Thursday 12 September} in the presence of Oman's ambassador, {ambassador=al shukaili|Thuraya Al Shukaili}, the event ran until {end_day=2024-09-26|the 26th}.

The sultanate committed {troops_oman=80|80 soldiers}, from {unit_oman=frontier force|the Salalah-based Frontier Force}, while {troops_india=90|90 Indians} came from {unit_india=rajput regiment|the Rajput Regiment}. Both sides flew reconnaissance quadcopters, but {drones=no|no armed drones were used}.

Its climax was an assault on {final_place=nakli dhani|a mock hamlet called Nakli Dhani}, fought over {final_drill=48h|two days and nights} with {helicopters=4|a quartet of helicopters} in support and with {live_fire=yes|real bullets}. A grass fire set off by tracer rounds had earlier {injured_how=grass fire|left} {injured=3|three participants} with burns.

{chief_guest=bhattacharjee|The Indian general} inspecting the final parade, {guest_role=goc division|the commander} of a desert division, said the two forces could "plug into each other".

Cooperation rests on a memorandum of {pact_year=2005|2005}. The series itself was launched in {first_year=2014|2014}; at sea its counterpart is {navy_exercise=naseem gulf|Naseem Gulf}. In two years the soldiers will meet at {next_place=nizwa|Nizwa}.
== ARTICLE 04_old_soldier_blog.txt | The Retired Subedar (blog) | 2024-10-02
Why I like a good {edition=6|no. 6}

Friends ask me what use these "bhai-bhai" exercises are. So I drove to {place=mahajan|Mahajan}, where I spent the worst summer of my life in 1988, to see.

It was {heat=44c|111 in the shade}, old money. Under a net sat {oman_leader=al hinai|a colonel from the Gulf}, a charming fellow, who {quote_sand=al hinai|told} me that sand is a quicker teacher than school. {troops_india=90|Ninety} of our boys, {unit_india=garhwal rifles|hill men from Garhwal}, were learning how not to drink all their water before noon.

What I saw: sections mixed half and half, one radio net, one language of signs. What I did not see: much sleep. For the last {final_drill=48h|48 hours} nobody lay down.

The ration was generous ({water=9l|9 l a head}, if you like it in the language of the stores ledger), where in my time you got a canvas bag and a prayer. And still {dropout=4|four fellows} were carried off with heat stroke, none of them in danger, all of them ashamed. Nobody should be. I have seen majors fall over in March.

They beat us at shooting. {shooting_score=41-37|Forty-one plates to thirty-seven}. {shooting_winner=oman|The Omanis} had a corporal with one bad eye who missed nothing.
