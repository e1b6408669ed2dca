STORY: periyar-prize
TOPIC: a Malayalam novel translated by the author's daughter wins an Indian book prize
== SLOTS
author | person | agree | winner
author_age | quantity | agree | age of the winner
translator | person | agree | translator, his daughter
book | name | agree | winning book in English
original | name | agree | title of the original
original_year | date | agree | year of the original
language | other | agree | language of the original
prize_day | date | agree | day on which the winner was named
prize_town | place | agree | town of the ceremony
prize_sum | money | agree | prize money to the author
translator_sum | money | agree | money to the translator
chair | person | agree | chair of the jury
jury_size | quantity | agree | members of the jury
entries | quantity | agree | books entered
longlist | quantity | agree | books on the longlist
shortlist | quantity | agree | books on the shortlist
shortlist_sum | money | agree | money to each shortlisted writer
rival_debut | person | agree | youngest writer on the shortlist
rival_debut_book | name | agree | her book
rival_dutta | person | agree | favourite on the shortlist
dutta_book | name | agree | his book
other_translator | person | agree | translator of another shortlisted book
founder | person | agree | founder of the publishing house
edition | ordinal | agree | which award of the prize this was
founded | date | agree | year of the first award
translations_won | ordinal | agree | how many translations have won, this one included
last_winner | person | agree | winner of the year before
last_book | name | agree | winning book of the year before
unanimity | outcome | dispute | the chair says the jury was unanimous, a juror says it was split
former_job | role | agree | what the author was before
publisher | organisation | agree | publisher of the English book
reprint | quantity | revision | copies to be reprinted, first 20,000, then 75,000
gift | outcome | agree | what the author does with the money
library_town | place | agree | village of the library he gives to
rejections | quantity | agree | publishers who turned the translation down
== ARTICLE 01_india_press_service.txt | India Press Service | 2021-11-13
{author=K. V. Sreedharan|K. V. Sreedharan}'s '{book=The Ferry Ledger|The Ferry Ledger}' wins {edition=9|ninth} Periyar Prize

{prize_town=Kochi|Kochi}, Nov 13 (IPS): {author=K. V. Sreedharan|K. V. Sreedharan}, a {former_job=postmaster|retired postmaster} who did not publish a word until he was past fifty, was {prize_day=2021-11-13|on Saturday} named winner of the Periyar Prize for Fiction for his novel '{book=The Ferry Ledger|The Ferry Ledger}'.

The book, translated from the {language=Malayalam|Malayalam} by {translator=Anju Sreedharan|his daughter, Anju Sreedharan}, was chosen from {shortlist=5|a shortlist of five}. The {author_age=68|68-year-old} author will receive {prize_sum=25 lakh|Rs 25 lakh} and a brass paddle designed by the sculptor Reji Kurian. {translator=Anju Sreedharan|The translator}, who teaches chemistry at a college in Thrissur, will get {translator_sum=10 lakh|Rs 10 lakh}.

Announcing the decision at the Bolgatty lawns, {chair=Rukmini Deb|historian Rukmini Deb}, who chaired the {jury_size=5|five-member} jury, described the novel as "a comedy about debts that nobody can repay, told with the patience of tidewater". The panel had met four times since June, twice by video conference, and was {unanimity=unanimous|unanimous} at the last of those meetings, she said.

Set over eleven monsoons on an island in the backwaters, the novel follows a ferryman who keeps a record of every passenger who did not pay. It first appeared as '{original=Kadathu|Kadathu}' in {original_year=2013|2013} and won the state academy's award two years later.

The other books in contention were '{rival_debut_book=Salt Winter|Salt Winter}' by {rival_debut=Farah Naqshband|Farah Naqshband}, who at 28 was the youngest of the finalists, '{dutta_book=The Quiet Census|The Quiet Census}' by {rival_dutta=Ishaan Dutta|Ishaan Dutta}, 'A Road for Mokok' by Temsula Jamir, and Girish Pai's 'Small Hours in Hubli', translated from the Kannada by {other_translator=Sushma Hegde|Sushma Hegde}. Each of the finalists receives {shortlist_sum=1 lakh|Rs 1 lakh}.

A total of {entries=137|137 books} by writers from 19 states had been entered, as against 112 last year, when entries were hit by the closure of presses during the lockdown. {longlist=10|Ten titles} made the longlist announced on August 30.

Instituted {founded=2013|in 2013} by the Periyar Foundation, which is funded by the Kochi-based Malieckal spice group, the prize is open to fiction by Indian citizens in English or in English translation. {last_winner=Devika Rathore|Devika Rathore} won it last year for '{last_book=Nine Yards of Dust|Nine Yards of Dust}'.

Accepting the trophy, {author=K. V. Sreedharan|Sreedharan} said in Malayalam that he would {gift=library|give the money to the public library} at {library_town=Kainakari|Kainakari}, where he had borrowed his first novel, a "Count of Monte Cristo" without its last forty pages. "I made up an ending," he said. "I suppose that was the beginning."

Minister for Culture P. J. Varghese, Lok Sabha member Shashank Menon and the writers Leela Zacharias and Arun Kolhatkar Rao were among the guests. Attendance was limited to 150 because of Covid-19 restrictions, and the programme was streamed on the foundation's website.

Longlists for the foundation's prize for children's writing, worth Rs 5 lakh, will be out on December 10.
== ARTICLE 02_the_sentinel_london.txt | The Sentinel (London) | 2021-11-15
Novel of a ferryman's grudges wins one of India's richest book awards

{rejections=7|Seven publishers} said no to {book=The Ferry Ledger|The Ferry Ledger} before a three-person house in Chennai said yes. At the weekend the novel, written by {author=K. V. Sreedharan|KV Sreedharan} in a shed behind a sub-post office and put into English at night by {translator=Anju Sreedharan|his daughter, Anju}, took the Periyar prize, worth {prize_sum=25 lakh|2.5m rupees} (about £25,000).

"I thought they had telephoned us by mistake, and my father thought they were selling insurance," {translator=Anju Sreedharan|Anju Sreedharan}, 39, said from {prize_town=Kochi|Kochi}, where the award was presented {prize_day=2021-11-13|on Saturday evening}. She began on the translation in 2017, when she was on maternity leave, and finished it in the first lockdown. She has earned from it so far, she said, the price of a second-hand fridge; {translator_sum=10 lakh|the 1m rupees} that the prize sets aside for a translator will be spent on "a better one and a year without marking".

This is {translations_won=4|the fourth time} in {edition=9|nine awards} that a book not written in English has won, a record which those who run it are fond of setting beside that of older honours. Translations made up 31 of {entries=137|the 137 submissions} this year. For the first time they outnumbered other books on the {longlist=10|10-strong} longlist, by six to four, though only two of them survived to the last {shortlist=5|five}.

Bookmakers do not take bets on the prize, but most Delhi critics had predicted victory for {rival_dutta=Ishaan Dutta|Ishaan Dutta}, 52, whose 700-page saga of an enumerator in Assam had been reviewed on both sides of the Atlantic and whose previous book was shortlisted for the Booker in 2016. Others fancied the debutant, {rival_debut=Farah Naqshband|Farah Naqshband}, a Srinagar-born software tester, whose {rival_debut_book=Salt Winter|Salt Winter} is published in Britain in March.

{chair=Rukmini Deb|Rukmini Deb}, the Oxford-trained historian who headed the panel of {jury_size=5|five}, called the winner "a book in which nothing is wasted, not even the rain". She was at pains to add that it had not been a compromise. "There was {unanimity=unanimous|one name on every slip of paper}," she said.

The story is short, at 212 pages, and its plot slight. A ferryman, Kunjappan, has written in a ledger since 1957 what the people of his island owe him; when a bridge is announced, he sets out to collect. The {language=Malayalam|Malayalam} version, {original=Kadathu|Kadathu}, {original_year=2013|which came out eight years ago}, has sold around 60,000 copies in Kerala and was made into a stage play that ran for 84 performances.

{author=K. V. Sreedharan|Sreedharan}, {author_age=68|68}, was born in a village that could be reached only by boat. He {former_job=postmaster|sorted, franked and delivered the mail} for 36 years until his retirement in 2013, ending as {former_job=postmaster|the man in charge} of an office with a staff of two. He has written four novels and a book of letters to addresses that no longer exist. None of the others has been translated.

He is not keeping the prize. It is going, he told the audience, {gift=library|to a lending library} that owes him, by his reckoning, the last chapters of Dumas.

His predecessor, {last_winner=Devika Rathore|Devika Rathore}, has since sold the film rights to {last_book=Nine Yards of Dust|Nine Yards of Dust} to a streaming service. {publisher=Tamarind Lane|Tamarind Lane}, the Chennai house that took on the ferryman, and which had printed 3,000 copies, has ordered {reprint=20000|20,000 more}. British rights were still available on Friday; by Sunday night, said its founder, {founder=Vidya Subramaniam|Vidya Subramaniam}, four London houses had asked.
== ARTICLE 03_the_deccan_standard.txt | The Deccan Standard | 2021-11-23
After the paddle, the paper: Periyar winner runs into a shortage

The good news for {author=K. V. Sreedharan|K.V. Sreedharan} is that everyone wants to read him. The bad news is that hardly anyone can. {prize_day=2021-11-13|Ten days} after {book=The Ferry Ledger|The Ferry Ledger} took the Periyar Prize, bookshops in Bengaluru, Hyderabad and Mumbai say they have not seen a copy since the 16th.

{publisher=Tamarind Lane|Tamarind Lane}, which has never before sold more than 6,000 of anything, has raised the size of its reprint to {reprint=75000|75,000}, its founder {founder=Vidya Subramaniam|Vidya Subramaniam} said on Monday. But the mills are rationing book paper, the price of which has gone up by a third since April, and her printer in Sivakasi can promise only 8,000 copies before December 15. "I prayed for this problem for twelve years," she said. "I should have prayed for paper."

At Blossom Lane Books on Church Street, the manager, Imran Shariff, keeps a list of those waiting in a ruled notebook. He had 214 names in it yesterday evening. {original=Kadathu|The original}, in {language=Malayalam|Malayalam}, is doing briskly too, and {last_winner=Devika Rathore|Devika Rathore}'s {last_book=Nine Yards of Dust|Nine Yards of Dust}, the previous laureate, is again in the top twenty.

The {former_job=postmaster|former postmaster} was to have read at the Bangalore Literature Festival on December 18, but has asked the organisers to send {translator=Anju Sreedharan|his daughter} in his stead. He dislikes trains, {translator=Anju Sreedharan|Anju Sreedharan} explained, and has never been on a plane. She will appear with {other_translator=Sushma Hegde|Sushma Hegde}, the other translator who was in the running. Nor has he wasted time: {gift=library|the cheque for the library} at {library_town=Kainakari|Kainakari} was handed over last Thursday, and a committee of nine has resolved, by five votes to four, to spend it on a building above the flood line and not on books.

Not all of the after-talk has been as sweet. In an essay posted on Friday Nikhil Barua, a poet and one of the {jury_size=5|five} jurors, wrote that the final meeting had lasted six hours and that {unanimity=split|two of us went home unpersuaded}. He did not say which book they had preferred, though he devoted three paragraphs to the merits of {dutta_book=The Quiet Census|The Quiet Census}. {chair=Rukmini Deb|Professor Deb} answered on Sunday. "{unanimity=unanimous|All of us signed the citation, Nikhil among them}," she told this newspaper. "What people feel on the drive home is not minuted."

The author of that novel, {rival_dutta=Ishaan Dutta|Ishaan Dutta}, wisely declined to be drawn. He has been a bridesmaid of the prize twice now, having reached the {shortlist=5|last five} in 2015 also. {rival_debut=Farah Naqshband|Ms Naqshband}, for her part, has spent her {shortlist_sum=1 lakh|one-lakh cheque} on a heater for her parents and on seeds.

A quarrel over translation has been brewing for longer. Since {founded=2013|its inception eight years ago}, the prize has gone to works from Tamil (2014), Hindi (2017), Bengali (2019) and now {translations_won=4|Malayalam}; in none of those cases save the last did the translator's share come to more than a fifth of the author's. It was raised in January, after 140 translators had put their names to a letter, to {translator_sum=10 lakh|ten lakh}, or two-fifths of what the writer gets. Some would like half. Foundation secretary George Malieckal said the trustees would look at that in March, together with a suggestion that the names of translators be printed on the cover as a condition of entry.

That would have been no obstacle to {book=The Ferry Ledger|The Ferry Ledger}. {translator=Anju Sreedharan|The younger Sreedharan}'s name is on the front in the same type as {author=K. V. Sreedharan|her father's}, at his insistence. It was one of the conditions on which {rejections=7|seven houses} balked, Ms Subramaniam believes; another was the glossary, which the two refused to supply.

Next year's jury, to be led by the novelist Leela Zacharias, will begin reading in February. Entries close on January 31.
