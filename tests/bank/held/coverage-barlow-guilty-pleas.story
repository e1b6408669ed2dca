STORY: barlow-guilty-pleas
TOPIC: former congressman Damon Barlow and his wife Celeste plead guilty to misusing campaign money
== SLOTS
plea_day | date | agree | day on which the couple pleaded guilty
congressman | person | agree | the former congressman
wife | person | agree | his wife
charge_him | other | agree | what he pleaded guilty to
charge_wife | other | agree | what she pleaded guilty to
amount | money | variant | campaign money spent on personal things
watch | money | agree | price of the watch
judge | person | agree | judge who took the pleas
range_him | duration | agree | term the guidelines suggest for him
range_wife | duration | agree | term the guidelines suggest for her
sentence_day_him | date | agree | day set for his sentencing
resign_day | date | agree | day on which he left Congress
age_him | quantity | agree | his age
age_wife | quantity | agree | her age
wife_office | role | agree | office that she held in the city
prosecutor | person | agree | prosecutor who spoke for the government
lawyer | person | agree | his lawyer
tears | outcome | agree | he wept in court
first_elected | date | agree | year in which he was first elected to the House
father | person | agree | his father, civil rights leader
successor_day | date | agree | day of the special election for the seat
items | quantity | agree | purchases on the campaign credit cards
forfeit | money | variant | sum that he agrees to forfeit
illness | other | agree | illness for which he was treated
== ARTICLE 01_lakefront_chronicle.txt | Lakefront Chronicle | 2017-03-15
'Guilty, Your Honor': Barlow and wife admit living off campaign fund

WASHINGTON — In a voice so low that the court reporter asked him to repeat it, former U.S. Rep. {congressman=damon|Damon Barlow} stood before a federal judge {plea_day=2017-03-15|Wednesday} morning and admitted that for seven years he had treated the money his supporters gave him as his own.

Four hours later, in the same second-floor courtroom, his wife, former {wife_office=alderman|St. Louis Alderman} {wife=celeste|Celeste Barlow}, took her turn at the lectern and confessed to {charge_wife=tax|leaving the proceeds off their tax returns}.

Barlow, {age_him=48|48}, pleaded guilty to one count of {charge_him=conspiracy|conspiracy}, for what the government described as the conversion of {amount=742k|$742,300} in campaign contributions. Prosecutors listed furs from a shop in Beverly Hills, a stuffed elk head from Montana, two flat-panel televisions, a guitar once owned by a Motown bassist and, most expensive of all, a gold-plated watch bought for {watch=41k|$41,500}.

"Did you do those things?" asked U.S. District Judge {judge=okafor|Lenore Okafor-Hale}.

"I did, Your Honor," said Barlow. {tears=wept|He dabbed at his eyes} with a handkerchief handed over by his attorney, {lawyer=stroud|Benedict Stroud}, and added: "For years I lived in my campaign."

Under a deal that the judge is free to ignore, the guidelines call for him to serve {range_him=46-57m|46 to 57 months}; his wife would face {range_wife=12-18m|12 to 18 months}. Okafor-Hale set {sentence_day_him=2017-06-28|June 28} for his sentence and will deal with hers two days afterward.

Friends filled three rows on the left side of the court, among them his older brother, Julian, a St. Louis minister, and two former members of the Missouri delegation. His father, the Rev. {father=amos|Amos Barlow}, 78, who was jailed 14 times in the voting rights campaigns of the 1960s, stared straight ahead with his hands on the head of a cane.

It was a remarkable descent for a politician once talked about for the U.S. Senate. {first_elected=2004|Elected first in 2004}, in a district that runs from the river wards of St. Louis to the subdivisions of the northern county, the younger Barlow was returned five times with never less than 68 percent of the vote. Then, last summer, he vanished from the Capitol. His office announced after three weeks that he was being treated for exhaustion; in August a Minnesota hospital disclosed {illness=bipolar|a bipolar disorder}. He won again in November without making a single appearance, and {resign_day=2016-11-28|on Nov. 28} he quit.

Stroud said outside the courthouse that the illness would be raised at sentencing. "That's not just an excuse lawyers come up with," he said. "It's a medical fact that helps explain how a man with his gifts came to be here."

Barlow himself paused beside a Chronicle reporter in the corridor, squeezed his arm and said: "Tell everybody back home I'm sorry I let them down, OK?"
== ARTICLE 02_national_standard.txt | National Standard | 2017-03-15
Ex-congressman spent donors' money on furs, a watch and an elk; he and his wife face prison

The purchases {items=3400|numbered some 3,400}, prosecutors said, and they ran from the grand to the pitiful: a cashmere cape on one page of the government's filing, and on another $19.84 for toothpaste and trash bags at a drugstore in Dupont Circle.

On {plea_day=2017-03-15|Wednesday}, {congressman=damon|Damon S. Barlow}, a Missouri Democrat who was for a time among the best-known Black politicians of his generation, told a judge in Washington that every page of it was true. He entered a plea of guilty to {charge_him=conspiracy|conspiring} to commit fraud and make false statements. {wife=celeste|Celeste Barlow}, to whom he has been married for 23 years, pleaded guilty to {charge_wife=tax|filing false tax returns} from 2009 through 2014.

"This was not a lapse of judgment over a weekend," said {prosecutor=lindholm|Karin Lindholm}, the acting U.S. attorney for the District of Columbia, at a news conference held after the second hearing. "It was a habit, and an expensive one. It came out of the pockets of schoolteachers and bus drivers who mailed in $25."

According to a 22-page statement of facts that both sides have signed, the scheme began in the summer of 2009, when a card that was issued for the campaign's travel was used to buy a washing machine and a range for the couple's town house. In all, {amount=742k|nearly three-quarters of a million dollars} went to personal ends, more than the campaign laid out on advertising in those same years. The watch {watch=41k|alone cost $41,500}.

An aide who is identified in the papers only as "Person C," and who kept the campaign's books, wrote $28,000 in checks to cover bills of the wife. The aide has not been charged. Two of his former treasurers were interviewed by agents, one of them four times.

Mr. Barlow agreed to forfeit {forfeit=742k|the full amount}, along with the elk head, which agents collected from his congressional office in the fall. His lawyers may argue for less than the {range_him=46-57m|46 to 57 months} of imprisonment that federal guidelines recommend, and the government has promised not to ask for more. The statutory maximum is five years.

Mrs. Barlow, {age_wife=45|45}, wearing a black pantsuit, cried almost throughout her hearing, which took 50 minutes. She had resigned {wife_office=alderman|from the Board of Aldermen} in January, citing "painful family issues." Her lawyer, Yolanda Trice, asked the court to bear in mind that the couple have two children, ages 12 and 9. Whether parents may serve their terms one after the other, so that a child is never left with neither, is a question that judges have decided in both ways.

Judge {judge=okafor|Lenore Okafor-Hale}, a former public defender, disclosed at the outset that in 1988 she had campaigned with the father of the defendant, and had been a guest on a television program of his. Neither side asked her to step aside.

Members of Congress who have pleaded guilty to the misuse of campaign accounts are few; the last was a Californian, in 2011, who got 18 months. Three others have been convicted at trial since 1990.
== ARTICLE 03_southern_cross_broadcasting.txt | Southern Cross Broadcasting | 2017-03-16
US civil rights leader's son admits campaign fraud

The son of one of the most celebrated figures in America's civil rights movement is facing several years behind bars after confessing that he plundered his political war chest to pay for a life of luxury.

{congressman=damon|Damon Barlow}, who represented part of St Louis in the US House of Representatives {first_elected=2004|from the election of 2004} until his resignation, {tears=wept|broke down} as he was questioned by a Washington judge {plea_day=2017-03-15|on Wednesday, local time}. "I misled the American people," the {age_him=48|48-year-old} said. "I have no interest in wasting the taxpayers' time or their money."

His wife, {wife=celeste|Celeste}, appeared separately to own up to {charge_wife=tax|tax offences}. She could be sentenced to {range_wife=12-18m|between a year and 18 months}.

The court documents read like the catalogue of an eccentric auction house: $11,000 on memorabilia of a martial arts star, a hat that belonged to a jazz trumpeter, a pair of stuffed animals, $5,150 on fur and, at a jeweller's in Chicago, the timepiece that came to {watch=41k|$41,500 in US currency} (about $54,000 in Australian). Lesser sums were paid to a dog groomer, a nightclub and a theme park in Florida. Investigators counted {items=3400|about 3,400 transactions} on the cards.

{father=amos|Amos Barlow} marched at Selma as a young man and sought the Democratic nomination for president in 1988, winning the primaries of four states. He made no comment as he left, supported by a grandson. A family friend, the Reverend Otis Tillman, told the broadcaster that the old man had been "praying since the first phone call, and that was nine months ago".

Prosecutor {prosecutor=lindholm|Karin Lindholm} said that there would be no special treatment. "Nobody's name is a defence," she said.

The politician, who has spent time at a clinic in Minnesota for {illness=bipolar|bipolar disorder}, remains free until {sentence_day_him=2017-06-28|28 June}, when he will learn his punishment. He had to surrender his passport but may travel between Washington and Missouri. His barrister, {lawyer=stroud|Benedict Stroud}, has said he intends to call a psychiatrist.

The affair has left the seat vacant at an awkward time. The Democrats are 24 seats short of a majority in the lower house. Voters in the district will choose a replacement {successor_day=2017-04-11|on 11 April}, with a former state legislator, Monique Gaines, heavily favoured after seeing off 15 rivals in last month's party ballot. Her campaign has promised to publish its credit card statements every month.

Associate Professor Neil Carraway, of the Centre for American Politics in Adelaide, said that the case was sadder than most. "Most corrupt politicians sell something. He sold nothing. He simply forgot whose card it was," Professor Carraway said.

US law lets candidates spend donations on almost anything connected with an election, including meals and flights, but not on what the regulator calls "the expenses that would exist irrespective of the campaign". The penalties are usually fines. In the past 10 years the Federal Election Commission has collected $2.6 million in cases of that sort, from 71 committees.
== ARTICLE 04_missouri_valley_public_radio.txt | Missouri Valley Public Radio | 2017-03-19
After the Barlows' pleas, a district asks what it was owed

At Greater Bethel Tabernacle this morning, the pastor did not mention the name until the benediction, and then only asked that people remember "Brother Damon and Sister Celeste."

They were remembered. Four days after {congressman=damon|Damon Barlow} and {wife=celeste|Celeste Barlow} pleaded guilty in separate hearings, he to {charge_him=conspiracy|a single conspiracy charge} and she to {charge_wife=tax|a tax charge}, it is hard to find anyone along Natural Bridge Avenue who hasn't an opinion.

"I gave him forty dollars in '12," said Ernestine Pulliam, a retired letter carrier. "I'd like to know what I bought. Was I the toothpaste or was I the elk?"

The government says donors' money to the tune of {amount=742k|about $742,000} paid for the couple's expenses. Under the agreement he must {forfeit=742k|give up the same sum}, and to help raise it the family has put a house in the Shaw neighborhood on the market for $389,000. Attorneys familiar with such cases say that the money goes to the U.S. Treasury; those who made contributions would get nothing.

Not everyone wants it back. Barlow brought home a $67 million veterans clinic, a new interchange and, people here will tell you, a willingness to come to the phone. Barber Terrence Oakes, who has cut the hair of three generations of the family, said he believes {illness=bipolar|the bipolar diagnosis} accounts for more than the lawyers let on. "You'd see him up for two days and then you wouldn't see him for ten," Oakes said.

But there's anger, too, and some of it is directed at the wife. {wife_office=alderman|As an alderman}, Celeste Barlow, {age_wife=45|45}, voted in 2014 on the ethics ordinance that requires city officials to report gifts of more than $50. The Board has yet to fill her seat; the mayor's office says that 29 people have sent in résumés. Because she stepped down with more than two years left, whoever is appointed will have to stand for election in 2018.

The congressional vacancy will be filled sooner. It has been open {resign_day=2016-11-28|since Nov. 28}, and early voting began last week for the special election {successor_day=2017-04-11|on April 11}. Republican Wayne Kessler, a veterinarian, told a forum of 120 people in Ferguson on Thursday that the district should "try the other store for once." A Republican last won it in 1952.

Political scientist Rhonda Meeks of Cahokia State University says the lasting damage may be to turnout. In November, with the incumbent in a hospital, 41,000 fewer votes were cast in the congressional race here than for president. "People skipped the line," she said. "That's a kind of verdict."

Some expect the court to be lenient. {judge=okafor|Judge Okafor-Hale} has gone below the guidelines in about a third of fraud cases, an analysis by a Washington legal newspaper found. Others think that {range_him=46-57m|anything under the 46 months at the bottom of his range} would be taken in the wrong spirit. Pulliam isn't among them. "I want him home," she said. "I just want him to come by and tell me about the elk."
