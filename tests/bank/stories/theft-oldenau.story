STORY: theft-oldenau
TOPIC: Gold vessels are stolen from the museum in Oldenau on 4 November 2024 and recovered in February, told between November and May.
== SLOTS
day_of_the_theft | date | agree | day of the theft
hour_of_the_theft | time | agree | hour of the theft
vessels_stolen | quantity | agree | vessels stolen
vessels_recovered | quantity | agree | vessels recovered
value_of_the_vessels | money | agree | value of the vessels
length_of_the_break_in | quantity | agree | length of the break-in
minutes_until_the_police_came | quantity | agree | minutes until the police came
distance_of_the_burnt_van | quantity | agree | distance of the burnt van
weight_of_the_vessels | quantity | agree | weight of the vessels
pieces_of_the_hoard | quantity | agree | pieces of the hoard
year_the_hoard_was_found | date | agree | year the hoard was found
reward | money | agree | reward
cost_of_the_grille | money | agree | cost of the grille
year_of_the_earlier_theft | date | agree | year of the earlier theft
warning_of_the_director | date | agree | warning of the director
theft_of_the_van | date | agree | theft of the van
visitors_a_year | quantity | agree | visitors a year
day_the_vessels_were_found | date | agree | day the vessels were found
day_of_the_exhibition | date | agree | day of the exhibition
weight_of_the_gold_bar | quantity | agree | weight of the gold bar
thieves | quantity | agree | thieves
men_arrested_in_february | quantity | agree | men arrested in February
town_where_the_vessels_were_found | place | agree | town where the vessels were found
director_of_the_museum | person | agree | director of the museum
spokesman_of_the_police | person | agree | spokesman of the police
head_of_the_county | person | agree | head of the county
leader_of_the_investigation | person | agree | leader of the investigation
== ARTICLE 01_wire.txt | Wire | 2024-11-05
OLDENAU, Nov 5 (Nordkurier Agency) - Thieves have stolen {vessels_stolen=told|nine gold vessels} of the Bronze Age from the museum in Oldenau, police said on Tuesday. Their value is put at {value_of_the_vessels=told|€3.6 million}.

The break-in took {length_of_the_break_in=told|four minutes}. At {hour_of_the_theft=told|2:52 a.m.} on {day_of_the_theft=told|Monday} {thieves=told|three masked men} forced a window on the ground floor, smashed the case with a sledgehammer and fled in a grey van, which was found {distance_of_the_burnt_van=told|11 kilometres} away in a gravel pit, on fire.

The alarm went off, but the police car arrived only {minutes_until_the_police_came=told|nine minutes} later, spokesman {spokesman_of_the_police=told|Lothar Wenzig} said. It had been called to a false alarm at a petrol station.

The vessels weigh {weight_of_the_vessels=told|2.7 kilograms} together. They belong to the hoard of Marn, which a farmer ploughed up {year_the_hoard_was_found=told|in 1931}. It consists of {pieces_of_the_hoard=told|31 pieces}; the others, among them the great bowl, were left behind.

"They knew what they wanted," said {director_of_the_museum=told|Dr Sibylle Hoeven}, who heads the museum. "We only pray that nobody melts it."

The insurer has offered a reward of {reward=told|€100,000}.

In {year_of_the_earlier_theft=told|1987} a Roman helmet was taken from the same museum. It was never seen again.
== ARTICLE 02_oldenauer_blatt.txt | Oldenauer Blatt | 2024-11-06
The case with the hole

By Frauke Jessen

One can put a fist through it. The hole in the glass, 14 millimetres thick and sold as unbreakable, is where {day_of_the_theft=told|on Monday}, in the dark, {vessels_stolen=told|nine cups and bowls} went out into the world, which they had last seen {year_the_hoard_was_found=told|in 1931}, when Hinrich Marn's grandfather stopped his horses.

{director_of_the_museum=told|Sibylle Hoeven} has run the museum for six years. In {warning_of_the_director=told|March 2023} she had written to the county that the window was "a joke". A grille would have cost {cost_of_the_grille=told|18,000 euros}. The answer took five months: no money. District administrator {head_of_the_county=told|Carsten Brommel} says today that he regrets this.

It was over {length_of_the_break_in=told|in four minutes}. The first policeman stood in the room {minutes_until_the_police_came=told|nine minutes} after the alarm. The night watchman, who is 61, was on the second floor, made no move and rang his wife. "He did right," says {director_of_the_museum=told|Hoeven}.

How much is it? The gold alone, {weight_of_the_vessels=told|two kilos seven hundred}, some 210,000 euros. As a find: {value_of_the_vessels=told|3.6 million}, according to the policy. And really? "You cannot buy another Bronze Age."

{visitors_a_year=told|Twelve thousand} people a year come to see the hoard. Yesterday 300 came to see the hole. Of the {pieces_of_the_hoard=told|31 pieces} one may now look at 22.
== ARTICLE 03_police_notice.txt | Police Notice | 2024-11-07
Police Directorate North: call for witnesses
7 November 2024

In the early hours of {day_of_the_theft=told|4 November 2024}, at {hour_of_the_theft=told|02:52}, unknown persons broke into the museum in Oldenau, Am Wall 3.

Stolen
- {vessels_stolen=told|Nine vessels} of gold (Bronze Age), total weight {weight_of_the_vessels=told|2.7 kg}

Offenders
- {thieves=told|three}, dark clothing, one of them about 1.95 m tall and limping

Vehicle
- Grey van, stolen {theft_of_the_van=told|on 29 October} in Brackwede, number plates from a tractor; burnt out in a gravel pit {distance_of_the_burnt_van=told|11 km} from the scene

Questions
- Who saw the van between {theft_of_the_van=told|29 October} and {day_of_the_theft=told|4 November}?
- Who visited the museum on 26 October around 16:00, when a man photographed the window?

A commission of 24 officers, named Hoard and led by {leader_of_the_investigation=told|Chief Inspector Jale Terzi}, is investigating. So far 140 tips have been received.

The reward is {reward=told|100,000 euros}. It is offered by the insurance company and excludes the right to sue. Tips are taken by every police station and by the spokesman, {spokesman_of_the_police=told|Lothar Wenzig}.

The public prosecutor points out that anyone who buys such objects is liable to a prison term of up to ten years.
== ARTICLE 04_wire_february.txt | Wire February | 2025-02-14
OLDENAU, Feb 14 (Nordkurier Agency) - {vessels_recovered=told|Eight} of the {vessels_stolen=told|nine gold vessels} that were stolen from the museum in Oldenau {day_of_the_theft=told|in November} have been recovered. Police found them {day_the_vessels_were_found=told|on Thursday}, wrapped in nappies, in a lock-up garage in {town_where_the_vessels_were_found=told|Vossum}, 160 kilometres away.

{men_arrested_in_february=told|Two men} were arrested, brothers of 33 and 38. A third, aged 45, who walks with a limp, had been caught on 30 January when he tried to sell the ninth piece, or what was left of it: a bar of gold weighing {weight_of_the_gold_bar=told|290 grams}.

"He thought that his buyer was a jeweller from Antwerp. It was a colleague of mine," said {leader_of_the_investigation=told|Jale Terzi}, who leads the investigation. In all 412 tips were followed. The grey van had been stolen as early as {theft_of_the_van=told|29 October}. The decisive tip came from a neighbour, who will receive the reward of {reward=told|100,000 euros}.

The vessels are dented but whole. {director_of_the_museum=told|Hoeven}, the director, cried when she saw them. They are to be shown again from {day_of_the_exhibition=told|18 May}, International Museum Day, behind a grille for which the county has found the {cost_of_the_grille=told|18,000 euros}.

{vessels_recovered=told|The eight} are insured for 3.2 of the {value_of_the_vessels=told|3.6 million euros}.
== ARTICLE 05_kulturspiegel.txt | Kulturspiegel | 2025-05-20
Home, with dents

On {day_of_the_exhibition=told|Sunday} 2,100 people stood in line in Oldenau to see {vessels_recovered=told|eight cups} and an empty place. The ninth is there too, in a manner of speaking: a bar, {weight_of_the_gold_bar=told|two hundred and ninety grams} heavy, no longer than a finger. {director_of_the_museum=told|Sibylle Hoeven}, the director, has put it where the cup stood.

The {pieces_of_the_hoard=told|31 pieces} of Marn will never again be complete. The thieves, who came {day_of_the_theft=told|on 4 November}, and of whom the police caught the last {men_arrested_in_february=told|two} {day_the_vessels_were_found=told|on 13 February} in {town_where_the_vessels_were_found=told|Vossum}, have not said why they melted only one. Their trial begins on 1 September. The prosecution thinks that they had been hired; the man with the limp owed 70,000 euros.

Since January the museum has had more visitors than in the whole of an ordinary year, when {visitors_a_year=told|12,000} come, though the gold was in a safe.

The county's {head_of_the_county=told|Brommel} opened the exhibition. He spoke for 20 minutes and did not mention the letter of {warning_of_the_director=told|March 2023}. The grille, he said, had been cheaper than expected: 16,400 instead of {cost_of_the_grille=told|18,000}.

The helmet of {year_of_the_earlier_theft=told|1987} has not been found. {director_of_the_museum=told|Hoeven} keeps its place free as well.
