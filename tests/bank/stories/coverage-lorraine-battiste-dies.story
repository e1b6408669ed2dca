STORY: lorraine-battiste-dies
TOPIC: death, obituaries and funeral of the American soul singer Lorraine Battiste
== SLOTS
singer | person | agree | singer who died
age | quantity | agree | age at death
death_day | date | agree | day of death
death_place | place | agree | where she died
cause | cause | revision | cause of death, first not given, then cancer
birth_place | place | agree | where she was born
birth_name | name | agree | her name at birth
hit | name | agree | her greatest hit
hit_year | date | agree | year of the hit
hit_writer | person | conflict | who wrote the hit
hit_weeks | duration | agree | weeks at the top of the rhythm and blues chart
hit_pop | ordinal | agree | place of the hit in the pop chart
first_single | name | agree | her first record
first_year | date | agree | year of the first record
husband1 | person | agree | first husband
wedding1 | date | agree | year of the first marriage
divorce1 | date | agree | year in which she left or divorced the first husband
husband3 | person | agree | last husband, who survives her
grammys | quantity | agree | Grammys won
hall_year | date | agree | year of entry into the Rock and Roll Hall of Fame
last_album | name | agree | last album
last_album_year | date | agree | year of the last album
daughter | person | agree | daughter who spoke for the family
statement | quote | agree | her daughter's statement on the voice, cited by two outlets
kitchen | quote | agree | her daughter's words on the last singing in the kitchen
birth_day | date | agree | day of birth
memphis_age | quantity | agree | age at which she moved to Memphis
siblings | quantity | agree | children of her parents
wedding3 | date | agree | year of the third marriage
son_death | date | agree | year in which her son died
nickname | name | agree | what her fans called her
royalties | outcome | dispute | the family says the label never paid her properly, the label's owner says it paid all
label | organisation | agree | record company of the hit
children | quantity | agree | children who survive her
grandchildren | quantity | agree | grandchildren
funeral_day | date | agree | day of the funeral
funeral_place | place | revision | where the funeral is, first the church, then the arena
lawsuit | outcome | variant | settlement of her suit over the use of the song
lawsuit_year | date | agree | year of the settlement
== ARTICLE 01_allied_news_service.txt | Allied News Service | 2019-10-16
{singer=Lorraine Battiste|Lorraine Battiste}, voice of '{hit=Half a Bridge|Half a Bridge},' dies at {age=81|81}

MEMPHIS, Tenn. (ANS) - {singer=Lorraine Battiste|Lorraine Battiste}, the Mississippi sharecropper's daughter whose scorched contralto carried "{hit=Half a Bridge|Half a Bridge}" from the Memphis clubs to the center of the civil rights movement, died {death_day=2019-10-15|Tuesday}. She was {age=81|81}.

Her daughter {daughter=Renee Battiste|Renee Battiste} said the singer died {death_place=home in Memphis|at home in Memphis}, surrounded by relatives. {cause=not given|No cause was given}.

"{statement=gave|Mama gave away everything she had except her voice, and in the end she gave us that too}," the daughter said in a statement. "{kitchen=kitchen|She sang in the kitchen on Sunday. She told us the key was wrong and started over}."

Battiste never had the crossover fame of the women with whom she shared bills at the Apollo and the Regal. But "{hit=Half a Bridge|Half a Bridge}," recorded in two takes in the spring of {hit_year=1966|1966}, spent {hit_weeks=6|six weeks} at No. 1 on the rhythm and blues chart and rose to {hit_pop=4|No. 4} on the Hot 100. It was sung at marches in Grenada and Selma, was sampled on at least 60 hip-hop records and was played at the Democratic convention in 2008. Her first husband, {husband1=Curtis Battiste|the bandleader Curtis Battiste}, {hit_writer=Curtis Battiste|wrote the song for her} after a quarrel, on the back of a light bill.

She had 11 other songs in the R&B Top 40 between 1962 and 1974, among them "Don't Send Flowers" and "The Man Downstairs," and {grammys=3|won three Grammys}, the last for a gospel album in 2004. The Rock and Roll Hall of Fame {hall_year=1996|inducted her in 1996}.

She was born {birth_name=Lorraine Mae Tolliver|Lorraine Mae Tolliver} on {birth_day=1938-03-03|March 3, 1938}, in {birth_place=Quiver Lake, Mississippi|Quiver Lake, Mississippi}, the seventh of {siblings=9|nine children}, and was picking cotton at 6. She began to sing at the New Hope Missionary Baptist Church, where her grandfather preached on alternate Sundays, and moved north to Memphis {memphis_age=16|at 16} to live with an aunt.

{label=Riverfront|Riverfront Records}, for which she made seven albums, went bankrupt in 1977. In later years Battiste and her lawyers pursued the owners of its catalog and advertisers who had used her voice. In {lawsuit_year=1998|1998} a carmaker {lawsuit=1.15m|settled a suit for about $1.2 million} after it ran a sound-alike version of the song in a truck commercial without permission.

"She was the most exact singer I ever recorded, and the most impatient," producer Jim Dallarosa, 77, said Wednesday. "If the drummer was late she'd sing the next line at him."

After a stroke in 2011 doctors told her she would not perform again. She was back on stage 14 months later, in a chair. {last_album=Evening Light|"Evening Light,"} {last_album_year=2017|released in 2017}, drew some of the best reviews of her life.

Survivors include her third husband, {husband3=Alvin Sykes|drummer Alvin Sykes}; {children=3|three children}; and {grandchildren=9|nine grandchildren}. A son, Curtis Jr., died in {son_death=2008|2008}.

Services are scheduled for {funeral_day=2019-10-22|Oct. 22} at {funeral_place=Mount Pisgah church|Mount Pisgah Baptist Church} in Memphis.
== ARTICLE 02_nbs_world.txt | NBS World | 2019-10-16
Soul singer {singer=Lorraine Battiste|Lorraine Battiste} dies aged {age=81|81}

Musicians including Sir Terence Ogilvie and the Nigerian star Folake Adeniran have paid tribute to the American soul singer {singer=Lorraine Battiste|Lorraine Battiste}, who has died {death_place=home in Memphis|at her house in Memphis}, Tennessee, at the age of {age=81|81}.

In a post on her official page, her family said she had passed away peacefully in the early hours of {death_day=2019-10-15|Tuesday} morning. They {cause=not given|did not say what she had died of} and asked for privacy.

"{statement=gave|Mama gave away everything she had except her voice, and in the end she gave us that too}," wrote {daughter=Renee Battiste|Renee, her eldest daughter}. "{kitchen=kitchen|She sang in the kitchen on Sunday}."

Adeniran, who took the singer's "Don't Send Flowers" to number two in the UK in 2003, said it was "like hearing that a river has stopped". Sir Terence recalled a night in Newcastle in 1968 when his band had been due to go on after her. "We stood at the side, heard three songs and asked the promoter if we might go home," he told the Today programme.

Known to her fans as {nickname=Miss Rainy|Miss Rainy}, Battiste grew up in a house without electricity in {birth_place=Quiver Lake, Mississippi|the Mississippi Delta}. She was 19 when {first_single=Church Shoes|Church Shoes}, her first single, appeared in {first_year=1957|1957} on a label run from a barber's shop. It sold around 2,000 copies.

Her breakthrough came after she joined the band of {husband1=Curtis Battiste|Curtis Battiste}, whom she {wedding1=1961|married in 1961}. {hit=Half a Bridge|Half a Bridge}, their biggest success, {hit_pop=4|reached number four} in the American pop chart in {hit_year=1966|1966} and number 17 in Britain. Its chorus - "half a bridge won't get nobody home" - was quoted by senators and preachers and, in 2015, by the US President during a speech at a bridge in Alabama.

The marriage was violent, as she told in her memoir, Louder Than That, published in 1991. She {divorce1=1972|left in 1972} with four children and, by her account, $212 in a flour tin, and took a job in the canteen of a hospital. For much of that decade she did not record.

A revival in Europe followed her appearance at the Montreux festival in 1985, and she sold out the Royal Albert Hall in London on three nights in May 1987. She {grammys=3|won a Grammy three times}, and toured until August 2018, when she gave what turned out to be her last concert, in Clarksdale.

Her family has long claimed that {royalties=not paid|she never received a fair share of the earnings of her best-known record}. Gerald Munk, whose company Heritage Sound bought the archive of {label=Riverfront|Riverfront} in 1979, told NBS on Wednesday that {royalties=paid|every cent due to her had been paid} and that he had "the cheques in a drawer".

Mourners left flowers on Wednesday outside the former studio on Chelsea Avenue, which is now a tyre shop. A fan, Denise Harrell, 58, said that she had driven from Little Rock, two hours away, because her parents had danced to the song at their wedding.
== ARTICLE 03_the_sentinel_london.txt | The Sentinel (London) | 2019-10-18
{singer=Lorraine Battiste|Lorraine Battiste} obituary

Soul singer whose greatest record became an anthem of the civil rights years

On the only occasion that {singer=Lorraine Battiste|Lorraine Battiste}, who has died aged {age=81|81}, met Dr Martin Luther King, at a fundraiser in Chicago in July {hit_year=1966|1966}, he told her that he had heard her new record so often that he had begun to preach in its rhythm. "I said, then you owe my brother-in-law a nickel, Reverend," she recalled. It was {hit_writer=Leon Battiste|Leon Battiste}, the saxophonist in the family band, who {hit_writer=Leon Battiste|had come up with words and tune} of {hit=Half a Bridge|Half a Bridge}, during a night drive from Tuscaloosa.

The single was top of the R&B listings for {hit_weeks=6|a month and a half}. She would say, with no great bitterness, that it had paid for other people's swimming pools. Its publishing rights changed hands five times before 1990, and although {lawsuit_year=1998|in 1998} she obtained {lawsuit=1.15m|$1.15m from a motor manufacturer} that had employed an impersonator, she was still playing 120 nights a year in her late 60s.

{birth_name=Lorraine Mae Tolliver|Lorraine Tolliver} was the daughter of Ezekiel, who farmed 20 acres of another man's land at {birth_place=Quiver Lake, Mississippi|Quiver Lake, Mississippi}, and of Odessa (nee Banks), a midwife. Two of {siblings=9|her eight siblings} died in infancy. {memphis_age=16|At 16} she was sent to Memphis, where she cleaned houses by day and sang in the evening with the Gospel Lilies, a quintet of which she was the youngest member. The pastor expelled her in {first_year=1957|1957}, on hearing {first_single=Church Shoes|Church Shoes}, her cheerful first record, whose heroine wears them to a dance.

{wedding1=1961|Four years after that} she married {husband1=Curtis Battiste|Curtis Battiste}, nine years her senior, trumpeter, gambler and martinet, who fined his wife $10 for every wrong entry. The Battiste Revue, at its height a company of 17 with its own bus, made a virtue of their antagonism, the pair of them bickering between numbers to the delight of audiences who did not know that it went on afterwards. They were {divorce1=1972|divorced in 1972}, and he died, of liver failure, in 1983. Her second husband, Roy Pickett, a dentist, whom she married in 1975, "mended everything that Curtis broke", including several teeth. He died in 1994.

Of her 19 albums the connoisseur's choice is Left at the Levee (1971), with its ten-minute title track; the one that sold was Live at Montreux (1986). In 1989 she played a landlady in the film Delta Motel, and was nominated for a Golden Globe. {last_album=Evening Light|Evening Light}, made {last_album_year=2017|two years ago} in four afternoons at her kitchen table, with a refrigerator audible on one track, was her farewell, and she knew it. She was told soon afterwards that she had {cause=pancreatic cancer|cancer of the pancreas}, {cause=pancreatic cancer|from which she died}, and had kept it from everyone except her last husband.

She is survived by that husband, {husband3=Alvin Sykes|Alvin Sykes}, whom she married in {wedding3=2001|2001}, by {daughter=Renee Battiste|Renee}, Yolanda and Marcus, the {children=3|three surviving children} of her first marriage, and by {grandchildren=9|nine grandchildren} and two great-grandchildren.

Lorraine Mae Battiste, singer, born {birth_day=1938-03-03|3 March 1938}; died {death_day=2019-10-15|15 October 2019}
== ARTICLE 04_the_bluff_city_ledger.txt | The Bluff City Ledger | 2019-10-23
Memphis sings its {nickname=Miss Rainy|Miss Rainy} home

They had planned on {funeral_place=Mount Pisgah church|Mount Pisgah}, which holds 900. By the weekend the family had been told to expect ten times as many, so the homegoing of {singer=Lorraine Battiste|Lorraine Battiste} was {funeral_place=Beale Arena|moved to the Beale Arena}, where on {funeral_day=2019-10-22|Tuesday} the line at the east doors began to form before 5 a.m.

It lasted four hours and 20 minutes and included 16 songs, three governors past and present, one marching band and, at the request of the deceased, no eulogy longer than five minutes. An usher with a stopwatch sat in the front row. Only the mayor, Lucille Farrow, exceeded the limit.

"She timed everybody," said {daughter=Renee Battiste|Renee Battiste}, 57, who spoke for the family. "She timed the ambulance when she had her stroke." Her mother, she said, had lived with {cause=pancreatic cancer|pancreatic cancer} for more than two years, and had refused a second course of chemotherapy because it made her hoarse.

{husband3=Alvin Sykes|Alvin Sykes}, 79, the singer's husband of {wedding3=2001|18 years} and her drummer since 1984, played brushes on a hymn book. When the choir of 140 came to "{hit=Half a Bridge|Half a Bridge}," the crowd rose and for the last verse the band dropped out.

Her former brother-in-law, Leon Battiste, came in a wheelchair from Detroit, aged 84, and brought the tenor saxophone he had played on the session. He said he still could not hear {hit_writer=Curtis Battiste|the song that his brother composed} without thinking of the motel in which the three of them had rehearsed it. "Curtis was a hard man and he had one soft hour in his life, and she got it on tape," he said.

Folake Adeniran flew in from Lagos to sing "Don't Send Flowers." There were a great many flowers: city workers said they filled two trucks, and they will be taken to hospitals.

Outside, vendors offered T-shirts at $20, and a volunteer, Shanice Poole, collected signatures to have Chelsea Avenue renamed. The City Council takes up that proposal on Nov. 5. A bill to put a marker at the old {label=Riverfront|Riverfront} studio, which failed in Nashville in 2014 by two votes, will be introduced again in January, state Sen. Harold Teague said.

Not everything was harmony. The Rev. Amos Whitfield, from the pulpit, named the man who holds the masters of the 1960s recordings and drew loud amens by saying that {royalties=not paid|she had died owed more than she was ever given}. The family intends to reclaim the copyrights under a federal law that lets authors take back rights after 56 years, attorney Paula Reyes said. That window opens in 2022.

Reyes said the estate included the house on Vollintine Avenue {death_place=home in Memphis|where the singer died}, about 300 unreleased tapes and the bus.

The bus, a 1964 Flxible, led the procession to Elmwood Cemetery. {singer=Lorraine Battiste|Battiste} was buried beside Curtis Jr., the son she lost in {son_death=2008|2008} to sickle cell disease. The stone, ordered by her in March, has been cut already. It gives {birth_name=Lorraine Mae Tolliver|all of her maiden name}, the year of her entry to the Hall of Fame, {hall_year=1996|1996}, and a line she chose: "Start over. Key's wrong."
