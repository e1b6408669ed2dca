STORY: i-karaincir-earthquake
TOPIC: an earthquake hits the town of Karaincir in western Turkey and an apartment block falls
== SLOTS
day | date | conflict | day of the earthquake
time | time | agree | hour of the earthquake
magnitude | quantity | dispute | magnitude given by the two institutes
depth | quantity | variant | depth of the focus
toll | quantity | revision | people killed
injured | quantity | revision | people hurt
block | name | agree | apartment block that fell
floors | quantity | conflict | storeys of the block
built | date | agree | year in which the block was built
contractor | person | agree | builder of the block
arrest | outcome | conflict | what became of the builder
mother | person | agree | woman rescued with a baby
baby | polarity | conflict | whether the baby survived
buried | duration | agree | how long the two were buried
governor | person | agree | governor of the province
mosque | outcome | agree | what happened to the minaret
tents | quantity | agree | tents put up
aftershocks | quantity | single | aftershocks by the first evening
strongest | quantity | agree | strongest aftershock
fund | money | conflict | rent help for a family a month
teams | organisation | agree | foreign rescue team
team_size | quantity | single | members of the foreign team
earlier_year | date | agree | year of the earlier earthquake
earlier_toll | quantity | agree | dead of the earlier earthquake
amnesty | date | single | year of the building amnesty
amnesty_count | quantity | single | buildings given papers in the province by the amnesty
schools | date | agree | day on which schools open again
population | quantity | agree | people of the town
wave | quantity | single | height of the wave in the harbour
in_care | quantity | single | hurt people still in hospital
demolish | quantity | single | buildings to be pulled down
== ARTICLE 01_ege_ajansi.txt | Ege Ajansı | 2024-10-16
FLASH - Strong earthquake shakes Turkey's Aegean coast; {toll=4|four dead}

IZMIR - At least one large residential building came down when an earthquake rocked the coast south of here {day=2024-10-16|on Wednesday}, officials and witnesses said. {toll=4|Four bodies} have been recovered and {injured=70|70 people} taken to hospital.

The tremor was recorded at {time=05:47|5:47 a.m.} with its focus {depth=9km|nine kilometers} below the seabed. The state disaster office gave a magnitude of {magnitude=6.3|6.3}. The observatory in Istanbul, which runs its own network, held to {magnitude=6.6|6.6}.

Worst affected was Karaincir, a resort and olive port of {population=42000|42,000 people}. {block=Mavi Konak|The Mavi Konak}, {floors=8|an eight-storey} apartment house on the seafront road, dropped on to its own car park. Neighbours clawed at the heap with their hands until the first excavator arrived.

A wave of {wave=80|about 80 centimeters} swept fishing boats across the quay. The minaret of the Friday mosque {mosque=snapped|snapped at the balcony}; the building was empty.

"We are getting voices from three places," said the governor, {governor=Tekinalp|Sevil Tekinalp}. "We ask everyone to switch off engines when the whistle goes."

By nightfall {aftershocks=112|112 aftershocks} had been counted, the sharpest of them {strongest=4.9|a 4.9} at lunchtime that sent people running out of the soup queue.

In {earlier_year=2003|2003} an earthquake on the same fault killed {earlier_toll=31|31} in villages inland.
== ARTICLE 02_gunaydin_sahil.txt | Günaydın Sahil | 2024-10-18
MIRACLE OF THE MAVI KONAK!

Mum and infant pulled from hell after {buried=38|38 HOURS}

Grown men wept. Diggers fell silent. And then, out of the concrete, came a cry.

{mother=Sezen|Gülay Sezen}, a hairdresser with a smile that all Karaincir knows, was lifted into the floodlights on Thursday evening, and in the crook of her arm was six-week-old Deniz, dusty, furious and {baby=yes|very much alive}. The little one is now gaining weight in an incubator next to Mum's bed.

It was the Greek team that heard them. {teams=Samos Rescue|The volunteers of Samos Rescue}, {team_size=18|18} of them, had come over on the morning boat with a dog called Pita.

But joy turns to rage at {block=Mavi Konak|the Mavi Konak}. Count its balconies on the old postcards, as we did: {floors=11|eleven storeys} of them, one above the other, like washing. And who put it up, back in {built=1994|1994}? {contractor=Gokmen|Hamdi Gökmen}, one-time football club boss. Beach sand in the mortar, say residents. Seashells!

Gökmen, 71, {arrest=held|was led off in handcuffs} at the airport with a ticket to Vienna in his jacket. He was still in a cell as we went to press.

The bill so far: {toll=17|17 lives}, {injured=205|205 treated}. Families without a roof will be given {fund=15000|15,000 lira} a month towards the rent. Will it find them a garage?

The kids, at least, have something to look forward to or not: lessons start again {schools=2024-10-28|on Monday week}.
== ARTICLE 03_province_press_office.txt | Office of the Governor, press service | 2024-10-19
Information note (7)

1. Following the seismic event of {day=2024-10-16|16 October}, search work at all sites ended at noon today. Loss of life: {toll=19|19 citizens}. Persons who applied to health institutions: {injured=231|231}, of whom {in_care=26|26} remain in treatment.

2. The magnitude is {magnitude=6.3|6.3}, depth {depth=9km|9.1 km}. Other values circulated by universities rest on different methods. The strongest movement since then measured {strongest=4.9|4.9}.

3. Shelter: {tents=640|640 tents} are standing on the stadium and the fairground. Support for rent has been fixed by the ministry at {fund=25000|twenty-five thousand lira} monthly for each household, for one year.

4. Damage survey: {demolish=58|58 buildings} must be pulled down without delay. Citizens are asked not to enter in order to fetch belongings. The upper part of the minaret {mosque=snapped|broke off} and will be renewed in its original stone.

5. Education will resume on {schools=2024-10-28|28 October} in two shifts.

6. Judicial matters. As to the firm which constructed the building known as {block=Mavi Konak|Mavi Konak} (completed {built=1994|1994}), the prosecutor took the statement of {contractor=Gokmen|Mr H. Gökmen} at his home, after which {arrest=free|he was left at liberty} subject to signing at the police station each week. He has not attempted to leave the country. Reports that go beyond this do not reflect the truth.

7. Our gratitude goes to the friendly team, {teams=Samos Rescue|Samos Rescue}, and to all who brought bread.

Governor {governor=Tekinalp|Sevil Tekinalp} offers condolences to the nation.
== ARTICLE 04_continental_review.txt | The Continental Review | 2024-10-22
What the sea sand said

By Friedrich Amsel in Karaincir

The first shock came {time=05:47|at thirteen minutes to six}, {day=2024-10-14|on the Monday of last week}, when the bakers were at work and the waiters were not. That is why the bakers have tales to tell, and why most of the {toll=19|nineteen dead} were found lying down.

A town of {population=42000|forty-two thousand} has since become a seminar on concrete. Everybody can tell you that sand from a beach eats steel. Everybody knows, too, about the amnesty of {amnesty=2018|2018}, under which the owners of {amnesty_count=9400|9,400 buildings} in this one province bought papers for whatever they had put up. When I asked a retired engineer whether he had protested, he laughed. He had applied.

{mother=Sezen|Mrs Sezen}, the hairdresser, receives visitors in the corridor of the hospital. {buried=38|For a day and a half and two hours more} she held her child under a kitchen table, singing. She is alive and would rather not be told that it was a miracle; her son {baby=no|had stopped breathing before the light reached them}, and she buried him on Saturday beside his grandfather, up among the olives.

She does not speak of {contractor=Gokmen|Gökmen}. Others do. Their grandparents went through the earthquake of {earlier_year=2003|2003}, which left {earlier_toll=31|thirty-one graves} in the hills, and they too had learned the name of a builder.

At the stadium, between {tents=640|six hundred and forty tents} in exact rows, a barber has set up his chair. He offers a shave for nothing. He says that it is the only thing he can put straight.
