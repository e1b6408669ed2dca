STORY: t-ribera-coalition-break
TOPIC: a Spanish regional coalition breaks over the reception of migrant children
== SLOTS
break_day | date | agree | day on which the junior partner left
break_time | time | variant | hour of the announcement
announcer | person | conflict | who announced the rupture
vice_president | outcome | conflict | how the vice-president lost his post
vice_name | person | agree | vice-president
departments | quantity | agree | departments the junior partner had held
president | person | agree | president of the region
minors | quantity | agree | children the region is to take in
minors_islands | quantity | agree | children in the centres of the Canary Islands
minors_2006 | quantity | single | children in those centres in 2006
beds | quantity | single | beds in the seminary
town | place | agree | town where the children will live
building | other | agree | building where they will live
cost | money | conflict | yearly cost of the centre
first_bus | date | conflict | day on which the first children arrive
region_no | ordinal | conflict | how many regions have seen such a rupture, counting this one
seats_main | quantity | agree | seats of the president's party
seats_junior | quantity | agree | seats of the junior partner
majority | quantity | agree | seats needed for a majority
election | polarity | agree | whether an early election is called
duration | duration | agree | how long the coalition lasted
law_vote | score | agree | vote in Congress that sank the law in July
crowd | quantity | dispute | people at the demonstration
demo_day | date | agree | day of the demonstration
towns_offering | quantity | revision | municipalities offering housing
budget | money | single | regional budget for next year
opposition | person | agree | spokesman of the Socialists
poll_yes | quantity | agree | share of those asked in favour of taking the children
poll_no | quantity | single | share against
youngest | quantity | single | age of the youngest of the group
== ARTICLE 01_meseta_news_service.txt | Meseta News Service | 2024-09-18
Far right walks out of Alta Ribera government over migrant children

Henar, Sept 18 (MNS) - The coalition that has run Alta Ribera for {duration=14m|fourteen months} collapsed {break_day=2024-09-18|on Wednesday} when Vía Nueva withdrew from it in protest at the arrival of {minors=64|64 migrant minors} from the Canary Islands.

{announcer=larranaga|Rocío Larrañaga}, who leads the party in the region, broke the news {break_time=2100|at 9 p.m.} on the steps of the regional parliament, reading from her telephone. "We did not come here to be Madrid's hotel," she said.

The party hands back {departments=3|three departments}: agriculture, culture and the interior. Its most senior figure in the cabinet, {vice_name=sallent|Vice-President Íñigo Sallent}, {vice_president=resigned|had given up his post in writing an hour earlier}.

President {president=olmedo|Beatriz Olmedo} of the Regional Centre Party said she would carry on alone. Hers is the largest group with {seats_main=31|31 deputies}, but {majority=38|38} make a majority. Vía Nueva has {seats_junior=9|nine}. She {election=no|will not go to the polls early}, she added.

It is {region_no=4|the fourth region} where the two parties' pact has come apart this year on the same issue.

The children are among {minors_islands=5400|some 5,400} housed in crowded centres on the islands. A law to spread them across Spain was defeated in Congress in July, {law_vote=171-177|by 177 to 171}.

They are to live in {building=seminary|a disused seminary} at {town=valdetorres|Valdetorres de Henar}.
== ARTICLE 02_the_iberian_post.txt | The Iberian Post | 2024-09-19
Divorce at dinner time: Olmedo is left with an empty half of the table

By Harriet Colmenar in Henar

Spanish politicians dine late, and {break_day=2024-09-18|last night} the regional cabinet's plates went cold. {announcer=morcillo|Esteban Morcillo}, the national chief of Vía Nueva, rang no one. He simply told a television presenter in Madrid {break_time=2100|at nine}, or an hour before that if you were watching from Tenerife, that his people in Alta Ribera were leaving.

What of the man who had been closest to the president? {vice_name=sallent|Sallent}, a vet from the wheat plains, was playing padel when {vice_president=dismissed|he learned that a decree relieving him of the vice-presidency had been signed}. "I had the racket in my hand," he told this newspaper.

{president=olmedo|Olmedo} can survive on paper. The Socialists, under {opposition=belda|Aitor Belda}, have promised to abstain on the budget of {budget=6.9bn|€6.9 billion} if she keeps her word to the islands. Hence her refusal to {election=no|dissolve the chamber}, in which her party fills {seats_main=31|31} of the 75 seats.

Alta Ribera becomes {region_no=5|the fifth} autonomous community to lose its two-party government since the spring, and no doubt not the last.

All this for {minors=64|sixty-four youngsters}, the youngest of them {youngest=12|twelve}. Running their home will cost {cost=3.2m|€3.2 million} a year. The first coach {first_bus=2024-09-23|pulls in on Monday}, and the nuns next door have been airing mattresses.
== ARTICLE 03_voz_de_henar.txt | Voz de Henar (English digest) | 2024-09-23
A Sunday of whistles and blankets

Two crowds met in the Plaza del Pósito {demo_day=2024-09-22|yesterday}, one to shout and one to bring blankets. Counting the first is a matter of faith. {crowd=5000|"We were five thousand,"} said the convenors, a platform called Ribera First. {crowd=2000|Two thousand}, replied the sub-delegate of the central government, who had watched from a balcony.

The blankets are for {town=valdetorres|Valdetorres}, where volunteers have swept {building=seminary|the old seminary} from cellar to belfry. It has {beds=90|ninety beds}, which is more than the town has ever needed for priests. The bishop lends it free; the upkeep is put at {cost=2.3m|two million three hundred thousand euros} annually. According to the director of social services the group will arrive {first_bus=2024-09-26|this Thursday}, after a medical check in Las Palmas.

Would people here rather that they did not come? The university asked. {poll_yes=52|Fifty-two per cent} said the region should take its share and {poll_no=38|38} said it should not; the others wanted to know what it cost.

Offers have come in from elsewhere. When the quarrel began {towns_offering=7|seven municipalities} had volunteered to house some of the boys.

In Congress, you will remember, the law that would have made all this unnecessary fell in July with {law_vote=171-177|171 in favour and 177 against}. The deputy for our province was among the latter, and has a street here.
== ARTICLE 04_partido_socialista_ribera.txt | Socialists of Alta Ribera, press office | 2024-09-27
"A GOVERNMENT WITH FEWER CHAIRS AND MORE DECENCY"

The Socialist spokesman, {opposition=belda|Aitor Belda}, today offered the minority administration "a floor to stand on, not a sofa" and set out his group's conditions.

"{duration=14m|A year and two months} we listened to people who insulted children," he told journalists. "They ran {departments=3|three departments} and left behind a bullfighting museum. Do not ask us to miss them."

He recalled that the chamber's arithmetic is stubborn: {majority=38|thirty-eight votes} are required, Vía Nueva's {seats_junior=9|nine} are gone, and {president=olmedo|the president} cannot pass so much as a hunting calendar without help.

The Socialists ask for:

- a regional plan for unaccompanied minors, with the councils of the {towns_offering=12|twelve municipalities} that have so far put forward flats or hostels;

- a teacher of Spanish for every fifteen pupils;

- the return of the interior department to "somebody who reads".

"There are {minors_islands=5400|five thousand four hundred boys and girls} sleeping in tents and sports halls in the Canaries," said Mr Belda. "In 2006, with the boats coming every night, the centres held {minors_2006=900|nine hundred}. We are speaking here of a bus and a bit." He noted that {poll_yes=52|more than half of our neighbours, 52% in the university's survey}, agreed with him, and that those who whistled {demo_day=2024-09-22|last Sunday} "will end up teaching them to play cards".

The group will decide its vote on the accounts in October.
