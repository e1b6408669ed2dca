STORY: e-chhyangma-helicopter
TOPIC: a tourist helicopter crashes below a pass in the Nepal Himalaya
== SLOTS
dead | quantity | revision | people killed (4, later 5)
aboard | quantity | agree | people in the helicopter
survivor | person | agree | passenger pulled out alive
survivor_home | place | conflict | hospital to which the survivor was flown
pilot | person | agree | pilot of the helicopter
pilot_age | quantity | agree | age of the pilot
pilot_hours | quantity | single | flying hours of the pilot
airline | organisation | agree | operator of the helicopter
model_year | date | single | year the helicopter was built
site | place | agree | where it came down
height | quantity | variant | height of the crash site
day | date | agree | day of the crash
takeoff | time | agree | hour at which it took off
lost | time | conflict | hour of the last radio contact
from | place | agree | where the flight started
to | place | agree | where the flight was going
cause | cause | conflict | what the aircraft struck or what made it fall
fire | polarity | agree | whether the wreck burned
finder | person | conflict | who reached the wreck first
order_calls | order | conflict | whether the emergency beacon fired before or after the radio went silent
nationalities | other | agree | home country of the passengers
crash_2019 | quantity | agree | people killed in the crash of 2019 in the same valley
minister_2019 | role | single | passenger who died in 2019
ban | outcome | agree | what the civil aviation authority did about flights to the pass
inquiry | quantity | agree | members of the inquiry commission
inquiry_head | person | agree | head of the inquiry commission
report_due | duration | single | time given to the commission
price | money | single | price of the sightseeing flight
temp | quantity | single | temperature at the site next morning
snow | quantity | single | depth of snow at the site
rescuers | quantity | single | soldiers and Sherpas in the search
compensation | money | single | insured sum per passenger
season | quantity | single | helicopter crashes in Nepal in ten years
tail | quantity | single | distance of the tail from the cabin
lodge | name | single | lodge whose owner heard the crash
passengers | quantity | agree | passengers on the flight
survivor_age | quantity | single | age of the survivor
crash_year | date | agree | year of the earlier crash
wedding | date | single | when the nephew's wedding is
fleet | quantity | single | helicopters owned by the airline
== ARTICLE 01_kathmandu_ledger.txt | The Kathmandu Ledger | 2026-04-23
{dead=4|Four} feared dead as tourist chopper goes down below {site=chhyangma|Chhyangma La}

A helicopter of {airline=lalpatti|Lalpatti Air} with {aboard=6|six people on board} crashed {day=2026-04-22|on Wednesday} near {site=chhyangma|the Chhyangma pass} in Dolakha, killing at least {dead=4|four}, the Rescue Coordination Centre said.

The machine left {from=lukla|Lukla} at {takeoff=08:05|8:05am} for {to=kathmandu|Kathmandu}, with {passengers=5|five} {nationalities=philippines|Filipino} trekkers who had cut short their walk. The tower last heard from {pilot=gurung|Capt Dipendra Gurung}, {pilot_age=44|44}, at {lost=08:21|8:21am}. The distress beacon {order_calls=after|came on four minutes after that}.

One passenger, {survivor=delacruz|Maribel dela Cruz}, was found alive in the snow and flown to {survivor_home=tribhuvan|the teaching hospital in Maharajgunj}. Doctors say both her legs are broken.

{finder=pemba|Pemba Lhamu Sherpa}, who runs the {lodge=white_yak|White Yak lodge} an hour below, was the first at the wreck. "It was not burning. {fire=no|There was no fire at all}, only the smell of fuel," she told the Ledger over the phone.

The Civil Aviation Authority of Nepal {ban=suspended|has suspended all sightseeing and shuttle flights across the pass} until further notice.

The weather in the upper valley had been fair at dawn, villagers said, and two other machines had made the same crossing before breakfast. By the time the army's helicopter came up from the district headquarters the pass was in sun again, and the first soldiers were set down on a yak pasture some way under the wreck and went on by foot, in a line, one behind the other, for fear of avalanche.

At the domestic terminal relatives of the pilot sat in a row under the departures board, where the flight was still shown as delayed. His younger brother, who also flies, said he had spoken to him the night before about a nephew's wedding {wedding=2026-05|next month}. A woman from the airline brought tea. Nobody drank it.

The airline has {fleet=5|five machines}, of which two were grounded already this spring for want of parts.

The valley has lost a helicopter before: in {crash_year=2019|February 2019} {crash_2019=7|seven people} died, among them {minister_2019=tourism|the tourism minister} of the day.
== ARTICLE 02_manila_bulletin_web.txt | Philippine Mirror (web) | 2026-04-24
Tarlac woman lone survivor of Nepal copter crash; toll now {dead=5|five}

A {nationalities=philippines|Filipino} accountant from Tarlac City is the only one left of {passengers=5|a party of five friends} whose helicopter fell from the sky in the Himalayas.

{survivor=delacruz|Maribel dela Cruz}, {survivor_age=37|37}, is under sedation at {survivor_home=army|the Army Hospital in Chhauni}, the Department of Foreign Affairs said on Friday. A fellow passenger pulled out alive with her died there overnight. That takes the count to {dead=5|5}, including {pilot=gurung|the Nepali pilot}, out of {aboard=6|6 aboard}.

The group had flown up to see Everest. Each had paid {price=1150|US$1,150}.

{ban=suspended|Flights over the pass have been stopped} by the Nepali authorities. {airline=lalpatti|Lalpatti Air}, the operator, said next of kin would receive the insured sum of {compensation=20000|$20,000} a head. A team of {inquiry=5|five} led by {inquiry_head=shrestha|Rajkumar Shrestha}, a retired air force pilot, has {report_due=45d|45 days} to report.

Wreckage photos show the cabin on its side in {snow=1.5m|a metre and a half of snow}, with the tail {tail=60m|about 60 meters} away. It hadn't burned, {fire=no|officials said, ruling out an explosion}.
== ARTICLE 03_mountain_flyer.txt | Mountain Flyer (aviation newsletter) | 2026-04-27
Accident brief: AS350, Dolakha District

{day=2026-04-22|22 April}. Operator: {airline=lalpatti|Lalpatti Air}. Built {model_year=2009|2009}. Sector {from=lukla|Lukla} to {to=kathmandu|Kathmandu}, off at {takeoff=08:05|0805 local}. POB {aboard=6|6}.

Radar and radio contact lost {lost=08:31|0831}. ELT signal picked up by a satellite {order_calls=before|two minutes ahead of the loss of contact}, which suggests the aircraft hit something while still talking. Elevation of the site {height=4400|4,400 m}.

Pilot: {pilot=gurung|D. Gurung}, {pilot_age=44|44}, {pilot_hours=5200|5,200 hours}, most of them in the Khumbu.

The first look by investigators, according to people who have seen their photographs: {cause=cable|a steel cable, part of an abandoned ropeway, wrapped around the rotor mast}. No post-crash fire ({fire=no|confirmed}). Outside temperature on the following morning {temp=-9|-9 °C}.

This is the {season=14|14th helicopter loss} in the country in ten years. The worst in this area remains that of {crash_year=2019|2019} ({crash_2019=7|seven dead}).
== ARTICLE 04_himal_service.txt | Himal Broadcasting (English service) | 2026-04-25
Q&A: What we know about the helicopter crash in Dolakha

Where did it happen? On a snow slope under {site=chhyangma|the Chhyangma La}, at {height=4400|some 14,400 feet}.

How many people died? {dead=5|Five}, after one of the injured did not survive the second night. {passengers=5|All five passengers} were {nationalities=philippines|from the Philippines}; the pilot was {pilot=gurung|Captain Gurung} of Pokhara.

What brought it down? {cause=cloud|Cloud}, it would seem. The head of the airport at Lukla says {cause=cloud|the valley filled with fog within minutes and the pilot flew into the hillside without seeing it}.

Who got there first? {finder=tamang|An army corporal, Suk Bahadur Tamang}, who climbed for two hours from the post at Thodung. {rescuers=70|Seventy soldiers and Sherpas} followed.

Who survived? {survivor=delacruz|Maribel dela Cruz}, who has been told of her friends' deaths. She is being treated at {survivor_home=army|Birendra Army Hospital}.

Who investigates? A commission of {inquiry=5|five}, chaired by {inquiry_head=shrestha|Mr Shrestha}.

Can I still fly to Lukla? By aeroplane, yes. Helicopters {ban=suspended|may not cross the pass for now}.
