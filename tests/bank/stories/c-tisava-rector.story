STORY: c-tisava-rector
TOPIC: the rector of a university in Tisava is dismissed by its new foundation board
== SLOTS
rector | person | agree | dismissed rector
rector_age | quantity | single | age of the rector
rector_field | role | single | subject the rector teaches
rector_since | date | variant | when the rector took office
term_end | date | single | when her term would have ended
university | organisation | agree | the university
city | place | agree | city of the university
founded | date | single | year in which the university was founded
board_head | person | agree | head of the foundation board
board_head_past | role | agree | former office of the head of the board
board_vote | score | agree | vote of the board
board_size | quantity | agree | members of the board
decision_day | date | agree | day of the decision
effective | date | agree | day from which she is out of office
told_how | cause | single | how she learnt of it
reason | cause | dispute | why she was dismissed
building | name | agree | building whose sale is in question
price | money | variant | price of the building
buyer | organisation | single | firm that buys the building
successor | person | revision | who runs the university for now
students | quantity | agree | students of the university
occupiers | quantity | revision | students who occupy the hall
hall | name | agree | hall that is occupied
senate_vote | score | agree | vote of the senate for the rector
senate_body | organisation | single | body that speaks for professors
court | polarity | dispute | whether the dismissal is lawful
suit_filed | date | single | day on which the suit was filed
minister | person | agree | education minister
quote_library | person | single | who said a university is not an estate agency
brussels | money | agree | European funds frozen
funds_year | date | single | year since which the funds are frozen
exchange | quantity | agree | exchange places lost
pay | money | single | pay of board members
strike | duration | agree | length of the warning strike
strike_day | date | single | day of the warning strike
earlier_rector | date | single | year in which a rector was last removed
petition | quantity | revision | signatures under the petition
drummers | quantity | single | drummers in the yard
lecture_moved | place | single | place of a lecture held outdoors
debt_sum | money | agree | deficit of the university
board_since | date | single | when the board was set up
== ARTICLE 01_tisava_press_agency.txt | Tisava Press Agency | 2024-11-13
{university=havas|Havas University} board relieves rector

{city=ormand|ORMAND}, Nov. 13. The foundation that maintains {university=havas|Havas University} {decision_day=2024-11-12|on Tuesday} recalled the rector, {rector=berenyi|Professor Ildikó Berényi}, with effect {effective=2024-11-30|from the end of the month}, its chairman {board_head=somlay|Gábor Somlay} announced.

The {board_size=9|nine-member board} voted {board_vote=7-2|seven to two}. {reason=deficit|"The institution has run up a deficit that could not be tolerated,"} {board_head=somlay|Somlay}, {board_head_past=finance minister|a former finance minister}, said. {rector=berenyi|Berényi}, {rector_age=58|58}, was elected in {rector_since=2021-07|July 2021} and teaches {rector_field=mediaeval law|mediaeval law}.

The deficit for the current year is estimated at {debt_sum=2.1bn kor|2.1 billion koronas}. The foundation, to which the state in recent years transferred hospitals, forests and a brewery along with the university, said its decision had been prepared "in calm and on the basis of figures".

{minister=kun-vida|Education Minister Zsolt Kun-Vida} said the decision was for the board alone. Vice-rector {successor=tarjan|Attila Tarján} takes over provisionally.
== ARTICLE 02_ormand_courier.txt | Ormand Courier (independent daily) | 2024-11-15
{quote_library=berenyi|"A university is not an estate agency"}

{told_how=text message|A text message} told her. It reached {rector=berenyi|the law historian} on a tram.

"{quote_library=berenyi|I said it to their faces}," she says, sitting in a café that smells of wet coats. {reason=building|"I would not sign the sale of the} {building=old observatory|Old Observatory}. So I had to go." {buyer=dorsa holding|Dorsa Holding} has offered {price=4.2bn kor|4.2 billion koronas} for it; the company denies that it had any part in what followed.

{senate_vote=31-3|Thirty-one of the professors in the senate stood by her; three did not}. The {board_vote=7-2|two who voted no in the board} cannot be quoted.

She does not deny that there is a hole. {debt_sum=2.1bn kor|Two point one billion}, she says without being asked, and then explains where it came from: heating, for the most part, and a swimming pool that a minister wanted and nobody had budgeted for. What she denies is that one fills a hole by selling the hill. The dome up there, with its green copper and its broken shutter, has not seen a star in thirty years. But medical students have sat their first examination under it since before there was electric light, and half the city was proposed to on its steps.

In {hall=lantern hall|Lantern Hall} {occupiers=150|150 students} have put down sleeping bags. A petition bore {petition=9400|9,400 names} last night. A {strike=2h|two-hour} warning strike is fixed for {strike_day=2024-11-20|Wednesday}.

{board_head=somlay|Mr Somlay}, {board_head_past=finance minister|once keeper of the state's purse}, draws {pay=1.5m kor|a million and a half} a month for this honorary task, the university paper has found. {minister=kun-vida|The minister} was not at home to us.

{founded=1872|Since 1872}, says Berényi, nobody in {city=ormand|this city} has been put out of that office, except once, {earlier_rector=1951|in 1951}.
== ARTICLE 03_higher_ed_europe.txt | Higher Ed Europe (magazine) | 2024-11-22
Explainer: a rector's fall in {city=ormand|Ormand}

The case of {rector=berenyi|Ildikó Berényi} touches more than one career.

{university=havas|Havas} ({students=21500|21,500 students}) was handed over to a foundation {board_since=2021|in 2021}. Its trustees, {board_size=9|nine} in number, sit for life. Because the EU regards that as a danger to its money, {brussels=310m eur|310 million euros} for research and exchanges has been withheld {funds_year=2022|since 2022}. {exchange=480|Some 480 exchange places} have gone.

She took office {rector_since=2021-07|three years and four months ago}. Her mandate was to run {term_end=2026-06|to June 2026}.

Is it legal? {court=unlawful|The Conference of Rectors says no}: no rector can go without the senate, which {senate_vote=31-3|backed her 31 to three}. {court=lawful|The foundation's lawyers say yes}.

Trustees wanted to put {building=old observatory|the Old Observatory} on the market, at about {price=4.2bn kor|10 million euros}; she objected. {reason=deficit|The board maintains} that the books, not the building, decided the matter.

In the occupied {hall=lantern hall|Lantern Hall} {occupiers=260|260 young people} were counted this week. The petition reached {petition=31000|31,000}.

{effective=2024-11-30|On 30 November} she will have to hand over the chain. {senate_body=academics forum|The Academics' Forum} wants a rival inauguration.
== ARTICLE 04_letter_from_ormand.txt | The Visiting Lecturer (letter from abroad) | 2024-12-04
Chain and key

I had meant to write about paprika. Instead I watched a small woman in a green coat walk across the yard and lay a bronze chain on a table, {effective=2024-11-30|last Saturday}, at noon, as the rules provide. She smiled. They rang the bell.

She has gone to law: on {suit_filed=2024-11-27|the Wednesday before}, papers were filed. {court=unlawful|"Void from the first letter," is what her advocate says}; {court=lawful|the other side replies that} a foundation may choose whom it likes.

The acting man, {successor=tarjan|Tarján}, lasted two weeks and resigned. The next is {successor=bognar|Éva Bognár}, a chemist. Ask {students=21500|any of the twenty-one and a half thousand} what she teaches and you hear a laugh.

In the weeks before, a seminar on Roman property law was held {lecture_moved=tram stop|at the tram stop}, in mittens, and attended by several people who had only wanted the number 4. There were {drummers=12|a dozen drummers}. A country that can still laugh at its trustees, I thought, is not lost. Then the man beside me said quietly that his daughter had been told her contract would not be renewed.

They stopped work {strike=2h|for two hours}, all of them, even the porters. {exchange=480|Nearly five hundred} exchange places have been lost to the quarrel, and {brussels=310m eur|€310m} frozen, and one still reads that {decision_day=2024-11-12|12 November} was about money.
