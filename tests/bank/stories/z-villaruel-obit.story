STORY: villaruel-obit
TOPIC: a Filipino film star and singer dies; obituaries tell of her films, three marriages and burial
== SLOTS
star | person | agree | the film star
age | quantity | agree | her age
death_day | date | agree | day of her death
death_place | place | agree | city where she died
cause | cause | conflict | what she died of
announcer | person | single | who made the death known
birth_place | place | agree | town of her birth
birth_name | name | single | name at birth
films_total | quantity | agree | films that she made
breakthrough | name | agree | film that made her famous
breakthrough_year | date | agree | year of that film
breakthrough_director | person | conflict | director of that film
other_director | person | single | director of a later film
other_film | name | single | the later film
partner | person | agree | co-star of many films
partner_films | quantity | agree | films with the co-star
husband1 | person | agree | first husband
wedding1 | date | single | year of the first wedding
husband2 | person | agree | second husband
divorce_how | outcome | single | how the first marriage ended
husband3 | person | agree | third husband
husband3_death | date | single | year of the third husband's death
children | quantity | agree | number of children
grandchildren | quantity | single | number of grandchildren
daughter | person | agree | daughter, an actress
song | name | agree | her biggest song
song_weeks | quantity | single | weeks at the top
best_actress | quantity | agree | Best Actress prizes
hall | date | single | year of a national honour
senate_run | date | single | year in which she ran for the Senate
senate_place | ordinal | single | place in that poll
wake_place | place | single | where the body lies
burial_day | date | revision | day of burial: Friday, then Saturday
rival_star | person | single | rival star of the time
rival_death | date | single | year of the rival's death
burial_place | place | single | cemetery
mourners | quantity | single | people along the route
== ARTICLE 01_manila_daily_ledger.txt | Manila Daily Ledger | 2003-02-17
{star=Corazon Villaruel|Corazon Villaruel}, Queen Of The Tearjerkers, Dies At {age=68|68}

By Nestor Abuan

SCREEN legend {star=Corazon Villaruel|Corazon Villaruel}, who wept, slapped and sang her way through {films_total=112|112 films}, passed away at a hospital in {death_place=Quezon City|Quezon City} {death_day=2003-02-15|Saturday night}. She was {age=68|68}.

The cause was {cause=stroke|a massive stroke}, said her nephew and manager, {announcer=Boyet Ledesma|Boyet Ledesma}.

Born {birth_name=Maria Corazon Tupas|Maria Corazon Tupas} in {birth_place=Dumangas|Dumangas}, Iloilo, she was selling tickets in a cinema when she was noticed by a scout. It was {breakthrough=Luha ng Gabi|Luha ng Gabi}, shot in eleven days by {breakthrough_director=Gregorio Alunan|Gregorio Alunan} in {breakthrough_year=1956|1956}, that made her a household name. She and {partner=Dante Rosales|Dante Rosales} went on to make {partner_films=27|27 pictures} as a love team.

They were never a couple off the set. She wed band leader {husband1=Pepe Arnaiz|Pepe Arnaiz} in {wedding1=1958|1958}, and the union was {divorce_how=annulled|annulled by the Church} six years later. A second marriage, to the shipping heir {husband2=Ramon Locsin-Uy|Ramon Locsin-Uy}, also failed.

She won Best Actress {best_actress=4|four times} and her ballad {song=Huling Sayaw|Huling Sayaw} was No. 1 for {song_weeks=14|14 weeks}. A try at politics did not go so well: running for senator in {senate_run=1987|1987}, she placed {senate_place=41|41st}.

She leaves {children=3|three children}, among them the actress {daughter=Tessie Arnaiz|Tessie Arnaiz}, and {grandchildren=8|eight grandchildren}.

Her remains lie in state at {wake_place=Santo Niño Chapel|Santo Niño Chapel}. Burial is set for {burial_day=2003-02-21|Friday}.

Related story: {partner=Dante Rosales|Rosales}: 'We quarreled only on camera'
== ARTICLE 02_pacific_arts_review.txt | Pacific Arts Review | 2003-02-20
{star=Corazon Villaruel|Corazon Villaruel}: actress who made a nation cry

To speak of Philippine melodrama is to speak of {star=Corazon Villaruel|Villaruel}, who has died in {death_place=Quezon City|Quezon City} aged {age=68|68} {cause=heart attack|after a heart attack}.

She came from {birth_place=Dumangas|a rice town called Dumangas}, the fifth of nine, and never quite lost the accent, which the studio hated and the public adored. {breakthrough_director=Virgilio Santamaria|Virgilio Santamaria}, then a director of comedies, gave her the lead in {breakthrough=Luha ng Gabi|Luha ng Gabi} ({breakthrough_year=1956|1956}) because the first choice had measles. She plays a laundress who brings up another woman's child; the scene at the well, in a single take, is taught in film schools now.

Her range was wider than the {films_total=112|hundred and twelve} titles suggest. In {other_film=Ang Tahimik|Ang Tahimik} {other_director=Lina Magsaysay-Cruz|Lina Magsaysay-Cruz} had her say eleven lines in two hours. She was made a National Artist in {hall=1999|1999}.

{rival_star=Amalia Fontanilla|Amalia Fontanilla}, who died in {rival_death=1991|1991}, was held to be the better dancer, and the two were supposed to loathe each other. "We had the same dressmaker," {star=Corazon Villaruel|Villaruel} once said. "That is much worse."

Three husbands: {husband1=Pepe Arnaiz|Arnaiz}, the musician; {husband2=Ramon Locsin-Uy|Locsin-Uy}, the shipowner; and finally {husband3=Edgar Whitcombe|Edgar Whitcombe}, an Australian dentist with whom she was happy until he died in {husband3_death=1996|1996}. {children=3|Two sons and a daughter} survive her.

{star=Corazon Villaruel|Corazon Villaruel}, actress and singer, born 2 June 1934, died {death_day=2003-02-15|15 February 2003}
== ARTICLE 03_visayan_radio_news.txt | Radyo Visaya News | 2003-02-22
THOUSANDS SEE OFF {star=Corazon Villaruel|VILLARUEL}

Feb. 22, 2003 6:05 pm

{star=Corazon Villaruel|Corazon Villaruel} was laid to rest {burial_day=2003-02-22|this Saturday afternoon} at {burial_place=Loyola Hills|Loyola Hills}. The funeral had been moved back by a day to let her eldest son fly in from Perth. Police put the crowd on the route at {mourners=40000|40,000}.

{partner=Dante Rosales|Dante Rosales}, 74, her leading man in {partner_films=27|27 films}, walked behind the hearse. {daughter=Tessie Arnaiz|Tessie Arnaiz}, in white, sang {song=Huling Sayaw|Huling Sayaw} at the grave. Then she asked everyone to clap, "because Mama hated silence".

The {best_actress=4|four} Best Actress statues stood in a row on the altar. Next to them was a photograph of Mama Cora and {husband3=Edgar Whitcombe|Dr. Whitcombe} on their wedding day in Sydney.

Up next: Weather. A low pressure area east of Samar.
