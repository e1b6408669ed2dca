STORY: quispe-singer-obituary
TOPIC: death of the Peruvian huayno singer Saturnina Quispe
== SLOTS
singer | person | agree | singer who died
stage_name | name | agree | her stage name
death_day | date | agree | day of her death
age | quantity | agree | her age
birth_day | date | single | day of her birth
birthplace | place | agree | village of her birth
death_place | place | conflict | where she died
death_cause | cause | agree | what she died of
ill_since | date | single | since when she had been on dialysis
announced_by | person | agree | who made the death public
albums | quantity | conflict | long-playing records she made
hit | name | agree | her best-known song
hit_year | date | agree | year of the song
hit_sales | quantity | agree | copies sold of the song
first_single | date | single | year of her first record
label | organisation | agree | her record company
lima_age | quantity | single | age at which she came to Lima
lima_year | date | agree | year in which she came to Lima
first_job | other | single | first work in Lima
husband_1 | person | agree | first husband
husband_1_death | date | single | year in which her first husband died
husband_2 | person | conflict | second husband
marriage_2 | date | single | year of the second marriage
children | quantity | agree | her children
grandchildren | quantity | single | grandchildren
siblings | quantity | single | children in the family she was born into
good_albums | quantity | single | of her records she thought worth hearing
procession | duration | single | how long the procession took
order_year | date | single | year of the state order
france_year | date | single | year of the tour in France
govt_money | polarity | agree | whether she took money from the military government
royalties | money | single | royalties claimed by the family
royalties_owed | polarity | dispute | whether the label owes royalties
funeral_day | date | single | day of the funeral
cemetery | place | single | where she was buried
mourners | quantity | dispute | people at the funeral
minister | person | agree | minister of culture
mourning | polarity | single | whether a day of national mourning was decreed
concert_day | date | agree | day of the concert that becomes a memorial
concert_venue | place | single | where the concert is held
last_show | date | single | her last appearance
cardenas_day | date | single | death of the charango player Cardenas
cardenas_age | quantity | single | age of Cardenas
sister | person | single | sister with whom she first sang
== ARTICLE 01_pacific_andean_news.txt | Pacific Andean News Agency | 2016-08-13
Peruvian folk singer {singer=Quispe|Quispe} dies at {age=78|78}

LIMA, Aug 13 (PANA) - {singer=Quispe|Saturnina Quispe}, whose voice made the highland huayno the music of Lima's poor districts, died on {death_day=2016-08-13|Saturday} {death_place=home|at her home} in the capital of {death_cause=kidney failure|kidney failure}. She was {age=78|78}.

Her daughter {announced_by=Luz|Luz Huaman} gave the news on local radio.

Known as "{stage_name=Calandria|the Lark of Apurimac}", Quispe recorded {albums=23|23 albums}, most of them for {label=Condor|the Condor label}. Her signature song, "{hit=Adios Maizal|Adios, Maizal}", sold {hit_sales=400000|400,000 copies} after its release in {hit_year=1969|1969}.

Culture Minister {minister=Barrantes|Ines Barrantes} said the country had lost "its bravest throat". Congress members asked for a day of national mourning, but the government {mourning=no|did not declare one}.

Quispe had been due to sing on {concert_day=2016-08-27|August 27} with a new generation of artists. The organisers said the evening would go ahead in her memory.

She is survived by {children=4|four children} and her second husband, the promoter {husband_2=Echegaray|Raul Echegaray}.

Her death came ten days after that of the charango player Fidel Cardenas, who died {cardenas_day=2016-08-03|on August 3} at the age of {cardenas_age=91|91}.
== ARTICLE 02_the_courant_london.txt | The Courant (London), Obituaries | 2016-08-20
{singer=Quispe|Saturnina Quispe}

Singer who brought the songs of the Andes down to Lima and refused to dress them up

{singer=Quispe|SATURNINA QUISPE}, who has died of {death_cause=kidney failure|renal failure} aged {age=78|78}, liked to say she had learnt breath control by shouting at sheep.

She was born on {birth_day=1937-11-29|November 29 1937} at {birthplace=Chalhuapampa|Chalhuapampa}, a hamlet in Apurimac, the youngest of {siblings=7|seven}. With her sister {sister=Benedicta|Benedicta} she sang at bullfights for eggs and candles. At {lima_age=13|13}, in {lima_year=1951|1951}, she rode to Lima on a potato lorry and found {first_job=laundry|work in a laundry}; the customers, many of them provincials like her, asked the girl at the mangle for songs from home.

{first_single=1958|In 1958} she cut her first record. The harpist on it, {husband_1=Huaman|Melchor Huaman}, became her husband, and "{hit=Adios Maizal|Adios, Maizal}" ({hit_year=1969|1969}) was his farewell to a field sold for a hospital bill. Though its {hit_sales=400000|400,000 sales} made {label=Condor|Sello Condor} rich, Quispe was paid, she said, "in shoes". He died in {husband_1_death=1971|1971}.

Under General Velasco's government folk singers were suddenly in favour. Opponents whispered that she was on its payroll. {govt_money=no|She had never taken a sol from it}, she retorted, and had the laundry receipts to show for it. A tour of France followed in {france_year=1978|1978}, and the Order of the Sun in {order_year=1999|1999}.

Of her {albums=32|32 LPs} she thought {good_albums=4|four} worth hearing.

In {marriage_2=1976|1976} she married {husband_2=Salcedo|Ernesto Salcedo}, an impresario, who survives her with {children=4|two sons and two daughters} of her first marriage.

Saturnina Quispe, born {birth_day=1937-11-29|November 29 1937}, died {death_day=2016-08-13|August 13 2016}

- Also on this page: Air Commodore Hugh Lyddon; Prof Irena Slaby
== ARTICLE 03_lima_morning_english.txt | Lima Morning, English edition | 2016-08-17
Thousands Walk With '{stage_name=Calandria|Calandria}' On Her Last Journey

17/08/2016 - 08:10

Harps, brass bands and, at the end, silence. Peru buried {singer=Quispe|Saturnina Quispe}, {stage_name=Calandria|the Calandria of Apurimac}, on {funeral_day=2016-08-16|Tuesday} at {cemetery=El Sauce|El Sauce cemetery}, beside {husband_1=Huaman|Melchor Huaman}.

The route from the Coliseo to the grave took {procession=4h|four hours}. {mourners=20000|Twenty thousand} came, according to the family; {mourners=8000|8,000}, said police. {minister=Barrantes|Ines Barrantes}, the minister, walked with her shoes in her hand.

The singer passed away {death_day=2016-08-13|last Saturday} {death_place=clinic|in the San Telmo clinic}, where she had been on dialysis since {ill_since=2014|2014}. {announced_by=Luz|Her daughter Luz} told listeners of Radio Quechua within the hour.

Luz spoke again yesterday, for the {children=4|four} sons and daughters and the {grandchildren=11|eleven grandchildren}. "In {lima_year=1951|'51} my mother arrived with a blanket. Look at this street."

Not everything was harmony. A nephew, Abel Quispe, claims that {label=Condor|Condor} {royalties_owed=yes|still owes the heirs} {royalties=1200000PEN|1.2 million soles} in royalties for "{hit=Adios Maizal|Maizal}" and other songs. The record company answers that {royalties_owed=no|it has settled every account}.

A pamphlet handed out at the gate repeated the old story that the generals had paid her. {govt_money=no|She always denied it}, and no paper was ever found.

Her last public performance was on {last_show=2016-06-24|June 24}, in a wheelchair. The concert of {concert_day=2016-08-27|August 27}, now a memorial, takes place in {concert_venue=Parque Zonal|the Parque Zonal}. In {birthplace=Chalhuapampa|Chalhuapampa} the school will bear her name.

WITH INFORMATION FROM PANA
