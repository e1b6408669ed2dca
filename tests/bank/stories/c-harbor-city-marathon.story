STORY: c-harbor-city-marathon
TOPIC: a runner from Nairobi wins the marathon of Port Winthrop, Massachusetts
== SLOTS
race_day | date | agree | day of the race
edition | ordinal | agree | number of this edition of the marathon
winner | person | agree | winner of the women's race
winner_age | quantity | agree | age of the winner
winner_time | time | conflict | finishing time of the winner
best | time | single | personal best of the winner before the race
record | time | agree | course record
record_holder | person | agree | holder of the course record
record_year | date | single | year of the course record
second | person | conflict | runner who came second
second_gap | duration | agree | gap of the second
third | person | agree | runner who came third
place_2024 | ordinal | agree | place of the winner last year
break_mile | place | conflict | where the winner broke away
hill | name | single | name of the hill before the finish
home | place | agree | quarter of Nairobi where the winner lives
job | role | single | former work of the winner
coach | person | agree | coach of the winner
prize | money | variant | prize for the winner
bonus | money | single | bonus for the course record which was missed
prize_plan | other | agree | what the winner wants to do with the prize
men_winner | person | agree | winner of the men's race
men_time | time | agree | finishing time of the men's winner
men_margin | duration | single | lead of the men's winner
start_temp | quantity | variant | temperature at the start
runners | quantity | agree | runners at the start
finishers | quantity | single | runners who finished
treated | quantity | single | runners treated in the medical tent
countries | quantity | single | countries of the runners
fall | polarity | conflict | whether the winner fell in the race
wheelchair | person | single | winner of the wheelchair race
local_time | time | single | time of the first woman of the state
local_runner | person | single | first woman of the state
local_place | ordinal | single | place of the first woman of the state
shoe_firm | organisation | single | sponsor of the winner
next_race | place | agree | next marathon of the winner
women_start | time | single | start of the women's race
director | person | agree | race director
hundred_metres | quantity | single | distance for which the winner walked with the flag
children | quantity | single | children of the winner
weekly | quantity | agree | distance the winner runs in a week
rivals_pack | quantity | single | women in the leading pack at the bridge
charity | money | single | money raised by charity runners
streets | duration | single | time for which streets were shut
== ARTICLE 01_port_winthrop_courier.txt | Port Winthrop Courier | 2025-04-28
{winner=wanjiru njoki|Njoki} tames the harbor, but not the clock

A spring morning of {start_temp=46f|46 degrees} and a wind that could not decide, {runners=22400|22,400 people} in bibs, and one small woman in yellow who never once looked over her shoulder.

{winner=wanjiru njoki|Grace Wanjiru Njoki}, {winner_age=31|31}, of Nairobi, Kenya, won the {edition=58|58th} Port Winthrop Marathon {race_day=2025-04-27|yesterday} in {winner_time=2:22:14|2 hours, 22 minutes, 14 seconds}. She earned {prize=100000 usd|$100,000} and missed by 31 seconds the mark of {record=2:21:43|2:21:43} that {record_holder=larsdotter|Ingela Larsdotter} of Sweden set in {record_year=2017|2017}. That would have been worth another {bonus=25000 usd|$25,000}.

Last year {winner=wanjiru njoki|she} had come in {place_2024=4|fourth}. This time she left the pack {break_mile=mile 18|at the 18-mile mark}, by the cranberry stand, and reached {hill=gallows hill|Gallows Hill} alone.

{second=bekele|Tirunesh Bekele} of Ethiopia followed {second_gap=48s|48 seconds later}; {third=castellanos|Paola Castellanos} of Mexico was next.

Streets from the ferry terminal to Cannery Square stayed shut {streets=7h|for seven hours}, about as long as the beer lasted at McGinty's. Those who ran for a cause brought in {charity=3.4m usd|$3.4 million}, according to an early count, with the children's hospital ahead of the lifeboat crew by a nose.

The men's laurels went to {men_winner=rotich|Elkanah Rotich} in {men_time=2:09:05|2:09:05}, {men_margin=3s|three seconds} clear after a sprint. {wheelchair=odonnell|Shane O'Donnell} took the wheelchair race.

First among Massachusetts women was {local_runner=pham|Katie Pham}, a nurse from Lowell, {local_place=19|19th} in {local_time=2:41:30|2:41:30}.

"{fall=no|Nobody fell}, nobody got lost, and the chowder held out," said race director {director=mulcahy|Deb Mulcahy}.
== ARTICLE 02_nairobi_sunday_post.txt | Nairobi Evening Post | 2025-04-28
Kayole girl conquers America

From {home=kayole|Kayole} Estate to the top of the podium: {winner=wanjiru njoki|Njoki}, once {job=matatu conductor|a matatu conductor} on Route 19, is {prize=100000 usd|Sh13 million} richer after a solo run of the highest class in the United States.

{winner_age=31|The 31-year-old} clocked {winner_time=2:22:14|2:22:14} {race_day=2025-04-27|on Sunday}, well inside her earlier best of {best=2:24:02|2:24:02}, and did it the hard way. At a drinks table near halfway a rival's elbow sent her {fall=yes|sprawling on the asphalt}. "{fall=yes|I went down}, I got up, I was angry," she said by telephone. "Anger is a good shoe."

Her coach, {coach=kibet-maina|Joseph Kibet-Maina}, had told her to wait until {break_mile=mile 22|there were four miles left}. She obeyed him.

{second=castellanos|Castellanos} the Mexican crossed the line {second_gap=48s|three quarters of a minute and a bit} later, and Kenyans danced on Juja Road.

She grew up the fifth of seven, fetched water before school and ran because the tap was far. At nineteen she hung from the door of a bus and shouted "Town! Town! Town!" for four hundred shillings a day, and in the evenings, when the traffic stood, she overtook it on foot. It was a passenger, a physiotherapist, who told her that this was not normal and gave her a telephone number.

Today she has {children=2|two daughters} and a week of {weekly=190km|190 kilometres}. The girls watched with their grandmother, on a screen that the neighbours had carried into the yard. The power failed at the worst moment. When it came back, their mother was wrapped in a flag.

What of the money? "{prize_plan=school hall|A hall for my old primary school}, with a roof that does not leak." Then {next_race=berlin|Berlin}, in September.

In the men's event, {men_winner=rotich|Rotich}, from Iten, made it a Kenyan double.
== ARTICLE 03_long_run_magazine.txt | Long Run (athletics magazine, web) | 2025-04-29
Race report: Port Winthrop

WOMEN. 1 {winner=wanjiru njoki|Njoki} KEN {winner_time=2:22:41|2:22:41}; 2 {second=bekele|Bekele} ETH, {second_gap=48s|48 sec back}; 3 {third=castellanos|Castellanos} MEX.
MEN. 1 {men_winner=rotich|Rotich} KEN {men_time=2:09:05|2:09:05}.

The organisers put the {edition=58|fifty-eighth} running off at {women_start=08:45|8.45am} for the elite women, in {start_temp=46f|8 degrees}. Until the bridge {rivals_pack=5|five} were together. Coming off it, {break_mile=mile 18|with eight miles and a bit to go}, {winner=wanjiru njoki|the eventual winner}, {place_2024=4|who was one off the podium in 2024}, simply kept the pace of the descent and nobody came along.

It was the cleanest of victories: {fall=no|she stayed on her feet throughout}, though two others tangled at the 12-mile drinks. In the last half-mile she had time to take a flag and walk {hundred_metres=50m|fifty metres} with it.

{record_holder=larsdotter|Larsdotter's} {record=2:21:43|2:21:43} thus lives for another year.

Shod by {shoe_firm=velarun|Velarun}, trained by {coach=kibet-maina|Kibet-Maina} on the murram roads of Ngong, and with {next_race=berlin|a ticket for Berlin} in her bag, she may be one to fear. Her log, which she showed us without being asked, has {weekly=190km|nearly 120 miles a week} in it, most of them at altitude and none of them, she says, with music. "I listen to the feet. If they sound like two people, I am tired."
== ARTICLE 04_mile_by_mile.txt | A Mile a Day (runner's blog) | 2025-05-01
Bib 14,206 reports

There were {runners=22400|twenty-two thousand four hundred} of us and {finishers=21033|21,033} got the medal, which tells you how kind the day was. They say {treated=310|310} saw the inside of the medical tent. I was one: blister, left, enormous.

The elites I saw only on the screen at the pasta place. The lady from {home=kayole|the Kayole part of Nairobi} who won is {winner_age=31|my age, thirty-one}, and plans to spend her winnings on {prize_plan=school hall|an assembly hall for her first school}. I plan to spend mine on ice.

{countries=74|Seventy-four nations}, says the leaflet. I ran with a dentist from Osaka for six miles. We never spoke, but we shared a gel.

At the end {director=mulcahy|the race director} stood there in the cold and shook every hand. Every one. I timed it at four hours.
