STORY: u-dougie-carrick-death
TOPIC: the Scottish rock singer Dougie Carrick of the band The Slate Quarry dies
== SLOTS
day | date | agree | day of the death
age | quantity | agree | age of Carrick
where | place | conflict | where Carrick died
cause | cause | agree | cause of the death
diagnosed | date | agree | when the illness was found
announcer | person | agree | who announced the death
sold | quantity | conflict | records sold by the band
albums | quantity | agree | studio albums of the band
number_ones | quantity | agree | number one singles in Britain
hit | name | agree | the band's best-known song
hit_year | date | conflict | year of the best-known song
hit_weeks | duration | agree | weeks of the song at number one
founded | date | agree | year in which the band was founded
founded_in | place | agree | town in which the band was founded
split | date | agree | year of the split
reunion | date | agree | year of the reunion
last_show | place | agree | place of the last concert
last_show_day | date | single | day of the last concert
last_crowd | quantity | agree | crowd at the last concert
guitarist | person | agree | guitarist of the band
quote_who | person | conflict | who said that he never sang a line he did not believe
drummer_dead | date | agree | year in which the first drummer died
wife | person | agree | Carrick's widow
children | quantity | agree | children of Carrick
grandchildren | quantity | single | grandchildren of Carrick
born | place | agree | place of birth
minister | person | agree | first minister who paid tribute
honour | outcome | agree | honour he was offered, and what became of it
funeral | date | revision | day of the funeral (22 August, later 24 August)
funeral_place | place | agree | where the funeral is held
== ARTICLE 01_british_isles_press.txt | British Isles Press | 2024-08-13
Dougie Carrick, singer of The Slate Quarry, dies aged {age=74|74}

Dougie Carrick, the singer of Scottish rock band The Slate Quarry, has died aged {age=74|74}, his family said.

He died in the early hours of {day=2024-08-13|Tuesday} at {where=home|his home on the Isle of Skye}, his daughter {announcer=isla|Isla Carrick} said in a statement. He had been suffering from {cause=pancreatic cancer|pancreatic cancer}, which was diagnosed {diagnosed=2024-01|in January}.

"Dad went the way he wanted, with the window open," she said.

Carrick founded the band in {founded_in=oban|Oban} in {founded=1971|1971} with guitarist {guitarist=mccrae|Alan McCraig}. They made {albums=11|11 studio albums}, sold {sold=30m|30 million records} and had {number_ones=3|three number one singles} in Britain. The best known, "{hit=the last ferry|The Last Ferry}", was released in {hit_year=1978|1978} and stayed at the top of the charts for {hit_weeks=6|six weeks}.

The group split up in {split=1986|1986} and came together again in {reunion=2004|2004}. Their last concert was at {last_show=stirling castle|Stirling Castle} on {last_show_day=2023-08-05|5 August last year}, in front of {last_crowd=8500|8,500 people}.

First Minister {minister=rennie-shaw|Eilidh Rennie-Shaw} said Scotland had lost "one of its great voices". She said: "There is not a wedding in this country that has not ended with one of his songs."

"He never sang a line he did not believe," {quote_who=mccrae|McCraig} said.

Carrick was born in {born=mallaig|Mallaig} and worked as a welder before he turned professional. In 2012 he {honour=declined obe|turned down an OBE}.

He is survived by his wife, {wife=morag|Morag}, and {children=4|four children}. The band's first drummer, Pete Lonie, died in {drummer_dead=1999|1999}.
== ARTICLE 02_the_clyde_courier.txt | The Clyde Courier | 2024-08-14
The voice of the western sea falls silent

Tributes were paid last night to Dougie Carrick, who rose from the shipyards to become one of the best-loved singers Scotland has produced. He was {age=74|74}.

Carrick died on {day=2024-08-13|Tuesday} in {where=hospital|hospital in Inverness}, {diagnosed=2024-01|seven months} after he was told he had {cause=pancreatic cancer|cancer of the pancreas}. His daughter {announcer=isla|Isla} announced his death.

The son of a fisherman, he was born in {born=mallaig|Mallaig} and went at 16 to the Clyde as a welder. He would later say that he had learned to sing over the noise of the yard.

In {founded=1971|1971} he met {guitarist=mccrae|Alan McCraig} in a bar in {founded_in=oban|Oban}. The Slate Quarry played village halls for four years before their first record deal, which paid them £600. The band went on to sell {sold=30m|30 million records}, and broke up in {split=1986|1986}.

Their anthem, "{hit=the last ferry|The Last Ferry}", came out in {hit_year=1976|1976}. It is about a man who misses the boat to his own wedding and was written, Carrick claimed, in 20 minutes.

Bass player Norrie Gunn, who joined in 1980, said he had lost a brother. "He never sang a line he did not believe," said {quote_who=gunn|Gunn}.

First Minister {minister=rennie-shaw|Eilidh Rennie-Shaw} ordered no flags to be lowered, because, she said, "he would have hated it". Carrick supported independence but never a party, and in 2012 {honour=declined obe|declined the OBE} with a postcard.

His charity for fishermen's families has raised £2.1 million since 1994.

He leaves his widow, {wife=morag|Morag}, whom he married in 1991, {children=4|four children} and {grandchildren=7|seven grandchildren}. The funeral will be at {funeral_place=portree|Portree parish church} on {funeral=2024-08-22|22 August}.
== ARTICLE 03_northern_broadcasting_music.txt | Northern Broadcasting Music | 2024-08-16
Dougie Carrick: funeral moved to {funeral=2024-08-24|Saturday 24 August} as thousands expected

The funeral of singer Dougie Carrick has been put back by two days so that more people can attend, his family has said.

It will now take place at {funeral_place=portree|the parish church in Portree} on {funeral=2024-08-24|Saturday 24 August}, and will be relayed on a screen in the square. Police are expecting between 4,000 and 6,000 people, and a ferry company has added two sailings.

Carrick, the frontman of The Slate Quarry, died on {day=2024-08-13|Tuesday} at {where=home|home on Skye}. He was {age=74|74} and had {cause=pancreatic cancer|pancreatic cancer}, which had been found {diagnosed=2024-01|in January}.

His wife {wife=morag|Morag} asked fans to give to the lifeboats instead of sending flowers.

Since his death, streams of the band's songs have risen by 900 per cent. "{hit=the last ferry|The Last Ferry}", which spent {hit_weeks=6|six weeks} at number one in {hit_year=1978|1978}, could return to the top 10 in next week's chart, the chart company said.

The Slate Quarry sold {sold=13m|13 million records} worldwide and had {number_ones=3|three UK number ones}. Of their {albums=11|11 studio albums}, eight were made before the split. Carrick also made two solo albums, neither of which entered the top 40.

Guitarist {guitarist=mccrae|Alan McCraig} told this programme that the two had spoken the weekend before. "He wanted to know if I'd fixed my roof," he said.

The band re-formed in {reunion=2004|2004} with a new drummer, as Pete Lonie had died in {drummer_dead=1999|1999}. They played to {last_crowd=8500|8,500} at {last_show=stirling castle|Stirling Castle} last summer, the last time Carrick sang in public.

A book of condolence in Oban town hall had 2,300 signatures by Thursday evening. Councillor Fergus Auld said a statue was being discussed.
