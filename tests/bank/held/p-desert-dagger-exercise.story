STORY: p-desert-dagger-exercise
TOPIC: Indian and Qasrani soldiers hold the joint exercise Maru Khanjar in Rajasthan
== SLOTS
edition | ordinal | conflict | which edition of the exercise this is
open_day | date | agree | day of the opening ceremony
close_day | date | conflict | day on which the exercise ended
length | duration | agree | planned length of the exercise
range | place | agree | field range where it was held
range_area | quantity | variant | area of the range
troops_in | quantity | agree | Indian soldiers taking part
troops_qa | quantity | conflict | Qasrani soldiers taking part
troops_first | quantity | single | soldiers on each side in the first edition
first_year | date | agree | year of the first edition
last_place | place | agree | where the last edition was held
last_date | date | agree | when the last edition was held
unit_in | organisation | agree | Indian unit taking part
unit_qa | organisation | agree | Qasrani unit taking part
cmdr_qa | person | conflict | leader of the Qasrani contingent
cmdr_in | person | agree | leader of the Indian contingent
envoy | person | agree | ambassador of Qasran
drone | outcome | conflict | what became of the loitering munition at the demonstration
demo_day | date | agree | day of the firepower demonstration
demo_length | duration | single | length of the demonstration
demo_guests | quantity | single | guests at the demonstration
accident_day | date | agree | day on which the carrier overturned
injured | quantity | revision | soldiers hurt in the accident
injured_2022 | quantity | single | soldiers hurt in the edition of 2022
accident_cause | cause | dispute | why the carrier overturned
accident_place | place | single | village near which the carrier overturned
navy_ex | name | single | naval exercise of the two countries
order_value | money | single | value of the ammunition order under discussion
loan | money | single | earlier purchase of mortars
next_year | date | agree | year of the next edition
next_host | place | agree | country that holds the next edition
sarpanch_age | quantity | single | age of the village head
== ARTICLE 01_defence_ministry.txt | Ministry of Defence, Government of India (press release) | 2025-02-10
Joint Military Exercise MARU KHANJAR commences in Rajasthan

The {edition=6|sixth edition} of the India–Qasran Joint Military Exercise MARU KHANJAR commenced {open_day=2025-02-10|today} at the {range=Sodhapur|Sodhapur} Field Range, Rajasthan. The {length=13 days|13-day} exercise aims to enhance interoperability in counter-terror operations in desert terrain under Chapter VII of the United Nations mandate.

The Indian contingent of {troops_in=160|160 personnel} is represented mainly by a battalion of {unit_in=Aravalli Rifles|the Aravalli Rifles} and is led by {cmdr_in=Shekhawat|Colonel Digvijay Shekhawat}. The visiting contingent, comprising {troops_qa=120|120 personnel} drawn largely from {unit_qa=Royal Dune Brigade|the Royal Dune Brigade}, is under the command of {cmdr_qa=Suwairi|Colonel Hamad Al-Suwairi}.

MARU KHANJAR was instituted in {first_year=2014|2014} and is conducted alternately in the two countries. The previous edition was held at {last_place=Wadi Jirf|Wadi Jirf, Qasran}, in {last_date=2023-11|November 2023}.

Tactical drills will include establishment of a joint operations centre, cordon and search, employment of unmanned systems and heliborne insertion. A firepower demonstration is scheduled for {demo_day=2025-02-20|20 February}. Yoga, kabaddi and falconry sessions have also been planned to promote camaraderie.

The opening ceremony was witnessed by {envoy=Thuwaini|H.E. Mr Faris Al-Thuwaini}, Ambassador of Qasran to India, who conveyed greetings of the Crown Prince. The exercise will enable both sides to share best practices and will further cement the long-standing ties between the two friendly nations.
== ARTICLE 02_qasran_news_agency.txt | Qasran News Agency | 2025-02-11
Qasrani land forces begin training with Indian counterparts

SODHAPUR, India, 11 February (QNA) — With the raising of two flags over the sands, men of {unit_qa=Royal Dune Brigade|the Royal Dune Brigade} began joint training {open_day=2025-02-10|on Monday} with soldiers of the friendly Republic of India.

The two armies, which have been meeting in this way since {first_year=2014|2014}, are doing so for {edition=5|the fifth time}. Qasran sent {troops_qa=140|one hundred and forty officers and men}, who landed at Jodhpur aboard two transport aircraft of the Royal Air Force. {cmdr_in=Shekhawat|Colonel Digvijay Shekhawat}, commanding the Indian side, received them with garlands and sweet milk.

The Ambassador, {envoy=Thuwaini|Faris bin Saif Al-Thuwaini}, said that the directives of the wise leadership had carried relations with New Delhi to a strategic level. He recalled the hospitality shown to Indian troops at {last_place=Wadi Jirf|Wadi Jirf} {last_date=2023-11|in the autumn before last}, and noted that the two navies too would meet this spring, for the manoeuvres known as {navy_ex=Bahr al-Amal|Bahr al-Amal}.

The field range at {range=Sodhapur|Sodhapur} covers {range_area=1500 ha|some 1,500 hectares} of dunes and thorn scrub. The programme, which runs {length=13 days|for thirteen days}, comprises marksmanship, the clearing of buildings, first aid and the use of drones. {next_host=Qasran|Qasran} will be host in {next_year=2026|2026}.
== ARTICLE 03_marwar_express.txt | Marwar Express | 2025-02-20
Big bang in the dunes, and a few questions from the village

By Our Correspondent, Sodhapur

For {demo_length=40 min|forty minutes} {demo_day=2025-02-20|on Thursday} the ground shook so hard at {range=Sodhapur|Sodhapur} that tea jumped out of the cups. Mortars, helicopters and rocket launchers of the Indian and Qasrani armies pounded a make-believe terrorist camp before {demo_guests=300|300 guests}, most of them schoolchildren in borrowed sunglasses.

The star turn did not oblige. A loitering munition made by a Pune start-up circled twice, dipped its nose and {drone=missed|buried itself in a dune well short of the old truck} it was meant to kill. "Sand has its own mind," smiled {cmdr_qa=Kaabi|Colonel Majid Al-Kaabi}, who heads the visitors.

There was no smiling {accident_day=2025-02-18|two days earlier}, when an armoured carrier returning after dark turned turtle near {accident_place=Bhanwarki Dhani|Bhanwarki Dhani}. {injured=2|Two jawans were hurt}, the Army told reporters. A defence spokesman in Jaipur said {accident_cause=soft sand|the edge of the track had given way}; there had been no rain since September.

Sarpanch Kamla Devi Meghwal, {sarpanch_age=58|58}, would have none of it. "{accident_cause=speed|They were racing each other home}," she said. "We have told the camp about it three times. Our camels use that road."

{troops_in=160|A hundred and sixty men} of {unit_in=Aravalli Rifles|the Aravalli Rifles}, several of them from nearby tehsils, are taking part. Shopkeepers say they have never sold so many bananas. The district has meanwhile promised to repair the well damaged by a tank in 2022, when {injured_2022=4|four soldiers} were also taken to hospital with sunstroke.

The exercise {close_day=2025-02-22|concludes on Saturday} with a parade.
== ARTICLE 04_shield_and_sky.txt | Shield & Sky, defence monthly | 2025-03-01
Field notes: what Maru Khanjar tells us about the Gulf's newest customer

Exercises are theatre, but one learns from the props. At the {edition=6|sixth} Maru Khanjar, which {close_day=2025-02-21|wound up with a parade on 21 February}, the props were mostly Indian, and the audience had a chequebook.

Qasran is in talks to buy 155 mm ammunition worth {order_value=180m USD|about $180 million}. It has already paid {loan=22m USD|$22 million} for mortars, delivered in 2021. So its officers watched with attention as a locally built loitering munition, launched during the demonstration of {demo_day=2025-02-20|20 February}, {drone=hit|went in through the windscreen of the target lorry}.

The numbers are small: from India, {troops_in=160|160 all ranks}; from the emirate, {troops_qa=120|120}. They were smaller still in {first_year=2014|2014}, when each side fielded {troops_first=45|a platoon and a half, 45 men}. But the battle space has grown, {range_area=1500 ha|fifteen square kilometres} of it this time, and so has the ambition: both contingents worked from one operations room and one map.

Not everything went by the book. The overturning of a carrier {accident_day=2025-02-18|on 18 February} injured {injured=3|three men}, one more than was admitted at the time, the third having reported his broken wrist only next morning. A court of inquiry sits in April.

One hopes that night driving will be on the syllabus when the two meet again, in {next_year=2026|2026}, {next_host=Qasran|on Qasrani soil}.
