STORY: zebra-count
TOPIC: results of a survey of Grevy's zebra, giraffe and elephant in northern Kenya
== SLOTS
total | quantity | agree | Grevy's zebra counted in all
total_2020 | quantity | agree | Grevy's zebra counted in the previous survey
change | quantity | variant | change since the previous survey
foals_share | quantity | agree | share of foals
foal_goal | quantity | single | share of foals needed for growth
county_samburu | quantity | agree | zebra in Samburu
county_laikipia | quantity | agree | zebra in Laikipia
county_marsabit | quantity | single | zebra in Marsabit
county_isiolo | quantity | single | zebra in Isiolo
county_meru | quantity | single | zebra in Meru
drought_dead | quantity | agree | zebra that died in the drought
photos | quantity | variant | photographs taken
teams | quantity | agree | teams taking part
volunteers | quantity | single | volunteers
dates | date | agree | first day of the count
days | duration | single | length of the count
giraffe | quantity | single | reticulated giraffe counted
giraffe_2020 | quantity | single | reticulated giraffe counted before
elephants | quantity | single | elephants counted from the air in the same region
ele_month | date | single | month of the air count of elephants
ele_2017 | quantity | single | elephants in the air count of 2017
historic | quantity | agree | Grevy's zebra in the 1970s
ethiopia | quantity | single | Grevy's zebra left in Ethiopia
director | person | agree | director of the trust that led the count
kws_officer | person | single | senior warden of the wildlife service
senator | person | single | senator who spoke for herders
poached | quantity | single | zebra poached in the period
hay | quantity | agree | bales of hay put out in the drought
budget | money | variant | cost of the count
donor | organisation | agree | donor that paid
fence | outcome | dispute | effect of the new fence according to the trust and a rancher
compens_claims | quantity | single | compensation claims pending
compens_paid | money | single | compensation paid so far
next_count | date | agree | next count
collars | quantity | single | zebra to be collared
scout_age | quantity | single | age of the scout
roadkill | quantity | single | zebra run over on the highway in 2021
fence_dead | quantity | single | zebra found dead along the fence by the rancher
guide_shots | quantity | single | pictures taken by the blogger's guide
night_price | money | single | price of a night in the reserve
blog_sightings | quantity | single | zebra the blogger saw
rhinos_seen | quantity | single | rhinos the blogger saw
blog_next | date | single | blogger's next trip
flank | other | agree | side of the animal that has to be photographed
== ARTICLE 01_rift_standard.txt | The Rift Standard (Nairobi) | 2023-07-12
Grevy's zebra numbers drop after worst drought in 40 years

By Mercy Lekuton

Kenya now has {total=2710|2,710 Grevy's zebra}, down from {total_2020=2960|2,960} three years ago, according to results of a count released in Nanyuki yesterday.

The decline of {change=-250|250 animals} would have been worse without emergency feeding, said {director=Joyce Wanjohi|Joyce Wanjohi}, director of the Stripes Trust, which led the exercise with the wildlife service. "We picked up {drought_dead=172|172 carcasses} of animals that starved. {poached=5|Five} were poached. The rest we simply don't know."

{county_samburu=1105|Samburu had 1,105}, followed by {county_laikipia=780|Laikipia with 780}, {county_isiolo=395|Isiolo with 395}, {county_marsabit=310|Marsabit with 310} and {county_meru=120|Meru with 120}.

In the same census {giraffe=9640|9,640 reticulated giraffe} were found against {giraffe_2020=9180|9,180} in 2020. Elephants were not included; an aerial count {ele_month=2022-11|last November} put those of the Laikipia-Samburu range at {elephants=7320|7,320}, compared with {ele_2017=7166|7,166} in 2017.

The exercise cost {budget=KSh 28m|Sh28 million}, paid by {donor=Halvorsen Foundation|the Halvorsen Foundation} of Denmark.

Senator {senator=Abdi Guyo Lesirma|Abdi Guyo Lesirma} asked when herders would be as carefully counted. In Samburu alone {compens_claims=640|640 claims} for livestock killed by predators are pending; {compens_paid=KSh 3.1m|Sh3.1 million} has been paid.
== ARTICLE 02_savanna_notes.txt | Stripes Trust - Savanna Notes | 2023-07-11
How we counted: questions and answers

*Who counted?* {teams=138|One hundred and thirty-eight teams}, made up of scouts, pupils, tour drivers and {volunteers=410|410 volunteers}, who drove for {days=2 days|two days} from {dates=2023-01-28|Saturday, 28 January}.

*How?* With cameras. Every zebra has a bar code, and we use the one on its {flank=right|right flank}. {photos=52,000|Some 52,000 pictures} were sorted by a program and then by people.

*How many are there?* {total=2710|2,710}. In the count before there were {total_2020=2960|2,960}, so we have lost {change=-250|8.4 per cent}.

*Is that bad?* It is not good. What worries us more is that only {foals_share=22%|22 per cent} are foals. A herd needs {foal_goal=30%|30 per cent} to grow.

*What did you do in the drought?* We put out {hay=3500|3,500 bales of hay}, mostly in {county_samburu=1105|Samburu, where 1,105 of the animals live}.

*Isn't the new fence to blame?* On the contrary, says our director, {director=Joyce Wanjohi|Joyce Wanjohi}: it {fence=helps|keeps zebra off the highway}, where {roadkill=11|eleven} were run over in 2021.

*Who paid?* {donor=Halvorsen Foundation|The Halvorsen Foundation}. We spent {budget=KSh 28m|about US$200,000}.

*And next?* The next count is due {next_count=2026-01|in January 2026}. Before that, {collars=20|twenty mares} will be given collars.
== ARTICLE 03_wild_herald.txt | The Wild Herald | 2023-07-21
The hay that saved a herd

Lpetati Lenaiyasa, {scout_age=26|26}, remembers the smell. In October he walked past a dead zebra almost every morning. He wrote each of them down, and his entries are among the {drought_dead=172|172 deaths} that the Stripes Trust attributes to the drought.

In the 1970s there were about {historic=15000|15,000} Grevy's zebra in the Horn of Africa. The latest Kenyan tally, taken {dates=2023-01-28|on the last weekend of January} and made public this month, is {total=2710|2,710}; Ethiopia may have {ethiopia=230|230 more}. That is the species.

{foals_share=22%|Just over a fifth} of the zebra photographed were foals. It could have been fewer. {hay=3500|Three and a half thousand bales} of hay went out on donkeys and lorries between September and December.

"We were asked why we feed wild animals when people queue for maize," says {kws_officer=Daniel Kiplagat|Daniel Kiplagat}, senior warden at the Kenya Wildlife Service. "It's a fair question."

In {county_laikipia=780|Laikipia, home to 780}, the quarrel is about wire. Rancher Hugh Pemberton-Ross says the fence along the road {fence=harms|cuts zebra off from the river} and that he found {fence_dead=9|nine dead} along it in a single week. The trust disagrees.

{teams=138|The 138 teams} will drive out again {next_count=2026-01|at the start of 2026}.

Subscribe to The Wild Herald: six issues a year.
== ARTICLE 04_travel_bush.txt | Bush & Beyond travel blog | 2023-07-24
Stripes and numbers

If you come to Samburu for the "other" zebra, the tall one with the big round ears, look well. Their number has shrunk {change=-250|by some eight percent} since the last census, I was told at our lodge. There were {historic=15000|15,000} of them half a century ago.

We joined a guide who had taken part in January. He had shot, he said, {guide_shots=900|nine hundred} of the {photos=52,000|more than 50,000 frames} that were sent in, most of them of the left side, when it is {flank=right|the right} that counts!

Our own score over four mornings was {blog_sightings=17|seventeen Grevy's}, {rhinos_seen=2|two rhinos} a long way off, and a leopard's tail. The plains zebra, the ordinary one, we stopped noting down on the first day. There was green grass along the river, and it was hard to picture what the place looked like last October, when the trust whose stickers are on every Land Cruiser was putting out {hay=3500|its 3,500 bales} of hay.

Lodges are full until September. A night in the reserve costs {night_price=190 USD|from 190 dollars}, park fees not included. We are going back {blog_next=2024-02|in February}.

Comments (3) - Share - Print
