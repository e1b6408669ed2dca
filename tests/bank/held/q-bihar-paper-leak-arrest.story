STORY: q-bihar-paper-leak-arrest
TOPIC: police in Bihar, India, arrest an examination official over the leak of a recruitment test paper
== SLOTS
accused | person | agree | official arrested
accused_role | role | conflict | office of the arrested official
arrest_day | date | agree | day of his arrest
arrest_place | place | agree | where he was arrested
exam | name | agree | examination whose paper leaked
exam_day | date | conflict | day of the examination
candidates | quantity | agree | candidates who sat the test
posts | quantity | conflict | posts to be filled
arrested | quantity | revision | people arrested so far (fourteen, later seventeen)
price | money | agree | price charged to a candidate
announcer | person | conflict | who announced the new date
cancelled_day | date | agree | day on which the test was cancelled
retest | date | agree | day of the new test
cash | money | agree | cash found at his flat
admit_cards | quantity | agree | admit cards found at a guest house
guest_house | place | agree | town of the guest house
sit_head | person | agree | head of the investigation team
chairman | person | agree | chairman of the recruitment board
minister | person | agree | state education minister
printer | organisation | agree | press that printed the paper
printer_owner | outcome | agree | what happened to the owner of the press
kingpin | person | agree | alleged kingpin, still absconding
centres | quantity | agree | centres of the test
leak_time | time | single | time at which pictures of the paper appeared
start_time | time | single | time at which the test began
protest_hurt | quantity | single | students hurt in a protest
protest_day | date | single | day of that protest
leak_2022 | date | agree | year of an earlier leak
leak_2022_n | quantity | single | candidates in the test of that year
custody | duration | agree | length of the police remand
== ARTICLE 01_indus_press_service.txt | Indus Press Service | 2025-01-25
Bihar paper leak: {accused_role=deputy controller|deputy controller of examinations} arrested

Patna, January 25: The Bihar police have arrested {accused_role=deputy controller|a deputy controller of examinations} in connection with the leak of the question paper of the {exam=State Clerks Test|State Clerks' Recruitment Test}, officials said on Saturday.

{accused=Sinha|Ranjit Kumar Sinha}, 51, was arrested from his flat in {arrest_place=Kankarbagh|the Kankarbagh locality of Patna} on {arrest_day=2025-01-24|Friday} night. The police recovered {cash=38 lakh|Rs 38 lakh in cash} and six mobile phones.

With this, the number of persons arrested in the case has risen to {arrested=14|14}, Deputy Inspector General {sit_head=Thakur|Meenakshi Thakur}, who heads the special investigation team, told reporters.

"He had access to the sealed packets for about forty minutes. We have evidence that the paper was photographed during that time," Thakur said.

The test was held on {exam_day=2025-01-19|January 19} at {centres=412|412 centres} for {posts=3200|3,200 posts} of clerk in state government offices. Around {candidates=6.1 lakh|6.1 lakh candidates} appeared. It was cancelled on {cancelled_day=2025-01-22|January 22} after pictures of the paper were found to have been in circulation before it began.

Investigators allege that candidates were charged {price=12 lakh|Rs 12 lakh each} and made to memorise the answers at a guest house in {guest_house=Hajipur|Hajipur}, where {admit_cards=86|86 admit cards} were found.

The alleged kingpin, {kingpin=Munna Rai|Munna Rai}, is absconding.

The owner of {printer=Saraswati Offset|Saraswati Offset}, the Kolkata press which printed the paper, {printer_owner=questioned|has been questioned but not arrested}, Thakur said.

A local court on Saturday sent Sinha to police remand for {custody=7d|seven days}.

The test will be held again on {retest=2025-03-09|March 9}, {announcer=Mishra|board chairman Ashok Mishra announced}.

The case has been registered under the new state law against unfair means, which provides for imprisonment of up to 10 years and a fine of up to Rs 1 crore.
== ARTICLE 02_the_magadh_tribune.txt | The Magadh Tribune | 2025-01-26
How the clerks' paper was leaked: an official, a guest house and {admit_cards=86|86 admit cards}

By Our Special Correspondent

PATNA: Three days before the {exam=State Clerks Test|State Clerks' Recruitment Test}, a white van took the first batch of candidates to a guest house in {guest_house=Hajipur|Hajipur}. Their phones were taken away, and they were told to learn 150 answers by heart.

That is the account given by investigators who on {arrest_day=2025-01-24|Friday} arrested {accused=Sinha|Ranjit Kumar Sinha}, {accused_role=joint secretary|a joint secretary} of the recruitment board. He was picked up at his flat in {arrest_place=Kankarbagh|Kankarbagh}, where {cash=38 lakh|Rs. 38 lakh in cash} was found in a water tank.

{sit_head=Thakur|Meenakshi Thakur}, who heads the special investigation team, said each candidate had been asked for {price=12 lakh|Rs. 12 lakh}, half of it in advance.

The test, conducted on {exam_day=2025-01-19|Sunday last}, drew {candidates=6.1 lakh|around 6.1 lakh candidates} for {posts=2300|2,300 posts}. They sat it at {centres=412|412 centres} in 31 districts. Pictures of the first page appeared on a messaging group at {leak_time=08:50|8.50 a.m.}; the test began at {start_time=11:00|11 a.m.} The board cancelled it on {cancelled_day=2025-01-22|Wednesday}.

State education minister {minister=Yadav|Sunita Yadav} said that nobody would be spared. {announcer=Yadav|It was she who announced} that a fresh test would be held on {retest=2025-03-09|March 9}.

The board's chairman, {chairman=Mishra|Ashok Mishra}, has said he will not resign. It is the second such embarrassment for the board. In {leak_2022=2022|2022}, a paper for junior engineers was leaked and {leak_2022_n=84000|84,000 candidates} had to sit again.

{kingpin=Munna Rai|Munna Rai}, a coaching-centre owner who was also named in the earlier case, is on the run. The police have offered Rs. 2 lakh for information about him.

Mr. Sinha was remanded in police custody for {custody=7d|seven days} on Saturday. His lawyer said that he had been made a scapegoat.
== ARTICLE 03_lok_news_digital.txt | Lok News Digital | 2025-01-28
Paper leak: {arrested=17|17} held so far, Opposition wants CBI probe

By News Desk

Three more people have been arrested in the Bihar paper leak case, taking the total to {arrested=17|17}, police said on Monday.

Those arrested include two employees of a courier firm and a schoolteacher from Nalanda. The owner of {printer=Saraswati Offset|Saraswati Offset}, which printed the question paper, {printer_owner=questioned|was questioned again but has not been arrested}.

Leader of the Opposition Rajeshwar Paswan demanded an inquiry by the Central Bureau of Investigation. "Small fish are being caught so that the sharks can swim," he alleged at a press conference in Patna.

The {exam=State Clerks Test|State Clerks' Recruitment Test} was held on {exam_day=2025-01-12|January 12} and around {candidates=6.1 lakh|6.1 lakh candidates} appeared. It was cancelled on {cancelled_day=2025-01-22|January 22}. The test is now to be held on {retest=2025-03-09|March 9}.

{accused=Sinha|Ranjit Kumar Sinha}, {accused_role=deputy controller|a deputy controller of examinations}, was arrested on {arrest_day=2025-01-24|January 24}. He is in police custody.

The racket charged {price=12 lakh|Rs 12 lakh} from each candidate, according to {sit_head=Thakur|DIG Meenakshi Thakur}. A search is on for {kingpin=Munna Rai|Munna Rai}.

For many candidates the cancellation has meant more than a lost Sunday. Priya Kumari, 26, who travelled 180 km from Purnia, said it was her fourth attempt at a government job.

"I paid the fee of Rs 600, the bus, the lodge. My father sold a goat. Who will return that?" she asked.

At least {protest_hurt=9|nine students} were hurt on {protest_day=2025-01-23|Thursday last} when police used batons to clear a protest outside the board's office.

Education minister {minister=Yadav|Sunita Yadav} has promised free bus travel to candidates on the day of the fresh test. Board chairman {chairman=Mishra|Ashok Mishra} was not available for comment.

The board had faced a similar controversy in {leak_2022=2022|2022}.
