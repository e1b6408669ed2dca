STORY: ashulipur-factory-fire
TOPIC: a fire in a garment factory in Bangladesh kills workers behind locked doors
== SLOTS
fire_day | date | agree | day of the fire
fire_time | time | agree | hour at which the fire broke out
deaths | quantity | revision | people killed in the fire
injured | quantity | variant | people injured
floor | ordinal | agree | floor on which the fire started
floors | quantity | agree | floors of the building
factory | organisation | agree | company that ran the factory
place | place | agree | place of the factory
exit | outcome | agree | state of the gate at the back stairs
owner | person | agree | managing director of the company
owner_fate | outcome | revision | whether the owner was arrested
manager | person | agree | production manager who was held
manager_day | date | agree | day on which the production manager was arrested
compensation | money | conflict | sum the government gives to each dead worker's family
workers | quantity | agree | workers in the building during the fire
licence | date | agree | day on which the fire licence ran out
rana | quantity | agree | dead in the collapse of Rana Plaza
cause | cause | agree | cause of the fire
fighters | quantity | agree | fire engines or units sent
brand | organisation | agree | western brand whose labels were found
brand_last | date | dispute | when the brand says its orders ended
labour_minister | person | agree | labour minister
hours | duration | agree | time needed to put out the fire
survivor | person | agree | survivor who broke a window grille
survivor_age | quantity | agree | age of that survivor
subcontractor | polarity | agree | the factory worked as a subcontractor
== ARTICLE 01_bengal_news_service.txt | Bengal News Service | 2016-08-23
Fire kills at least {deaths=14|14} at garment factory near Dhaka

DHAKA - At least {deaths=14|14 workers}, most of them women, were killed when fire swept through a garment factory at {place=Ashulipur|Ashulipur}, on the northern edge of the capital, on {fire_day=2016-08-23|Tuesday}, the fire service said.

The blaze began at {fire_time=10:40|about 10:40 a.m.} on the {floor=2|second floor} of the {floors=7|seven-storey} building of {factory=Meghna Star Apparels|Meghna Star Apparels Ltd}, where fabric was kept. {fighters=16|Sixteen units} fought it for {hours=5|five hours}, said Lieutenant Colonel Ashfaq Karim, director of operations.

{workers=860|Some 860 workers} were inside. Survivors told reporters that {exit=locked|the gate at the foot of the rear staircase had been locked}. "We broke the window grille with a sewing machine," said {survivor=Shirin Akter|Shirin Akter}, {survivor_age=22|22}, who jumped to the roof of a tea stall.

The death toll could climb, as the top two floors had yet to be searched, Karim said. Bangladesh has about 4,300 garment factories, whose exports earned $28 billion in the year to June.
== ARTICLE 02_dhaka_morning_ledger.txt | Dhaka Morning Ledger | 2016-08-25
Ashulipur fire: production manager held, families wait for DNA

Police {manager_day=2016-08-24|yesterday} arrested {manager=Golam Mostafa|Golam Mostafa, production manager of Meghna Star Apparels}, from the house of a relative in Narsingdi, as the number of dead in {fire_day=2016-08-23|Tuesday's} fire rose to {deaths=31|31} with the recovery of nine more bodies from a locked storeroom on the sixth floor and the death of two workers at the burn unit of Dhaka Medical College Hospital.

{owner_fate=at large|Managing director Rezaul Haque Sarkar is absconding}, said Superintendent of Police Mahbub Chowdhury. Immigration has been alerted at all ports. The case, filed by the fire service under sections 304 and 436 of the Penal Code, names {owner=Rezaul Haque Sarkar|Rezaul Haque Sarkar}, his wife and fellow director Nasreen Sarkar, the manager and four others.

At the morgue, officials had handed over eighteen bodies till last night. The rest are burnt beyond recognition, and the CID took blood from 21 relatives for matching, which may need three weeks. Among those waiting was Abdul Khaleque, 58, a rickshaw mechanic from Sherpur, with a photograph of two daughters. Both had worked at the finishing section. The elder was to be married after Eid.

State Minister for Labour {labour_minister=Shahidul Alam Bhuiyan|Shahidul Alam Bhuiyan} visited the burn unit and said that the government would give {compensation=200000|Tk 2 lakh to the family of each deceased worker} from the labour welfare foundation, and Tk 50,000 to each of the injured. {injured=54|Fifty-four persons} are under treatment at four hospitals, seven of them with burns on more than 40 percent of the body.

The Ledger found that {licence=2015-06|the fire licence of the factory lapsed in June last year}. An inspector who went there in February noted that there were 27 extinguishers where there should have been 60, and that cartons were stacked on the stairs, but his recommendation for closure was never acted on. A deputy director of the department of inspection, asked about it, said the file was "in process".

A five-member probe committee headed by an additional secretary has to submit its report within ten working days. Fire officials at the spot said they believe that {cause=short circuit|a short circuit} in a distribution board set alight rolls of knit fabric on the {floor=2|second floor}, which the approved plan of the {floors=7|seven-storied} building shows as a car park. {exit=locked|The back gate was under padlock}, they confirmed; a key was found later with a security guard, who told magistrates that he had orders to open it only at 7:00pm, since T-shirts had been stolen.

{workers=860|About 860 people} were at work, 210 fewer than on a normal day because one line had been sent on leave for want of orders. Labour leader Moshrefa Begum said this had saved lives. Her federation will form a human chain in front of the Press Club tomorrow.

BGMEA president Tanvir Siddique said that the factory {subcontractor=yes|was a subcontractor} and not a member since 2014. The association nevertheless will bear the treatment cost of the injured.
== ARTICLE 03_great_lakes_tribune.txt | Great Lakes Tribune | 2016-08-28
Labels in the ashes: Bangladesh fire leads back to a Midwest chain

DHAKA, Bangladesh - The shirt is a boy's size 8, striped, scorched along one sleeve. The label in its collar says Pine & Prairie, a brand sold at the 412 stores of {brand=Harlan Brothers|Harlan Brothers}, the Milwaukee retailer.

It was picked from the ruins of a {floors=7|seven-story} factory in {place=Ashulipur|Ashulipur}, where {deaths=33|33 people} died {fire_day=2016-08-23|Tuesday} in one of the worst fires in the country's clothing industry since it promised the world that it would change.

Harlan Brothers said in a statement that {brand_last=2015-12|it ended its relationship with the factory in December} and that any goods of its brands made there since were "unauthorized." Documents collected by labor activists, however, show {brand_last=2016-07|an order for 46,000 shirts dated July 11}, placed through a buying agent in Hong Kong. The agent, reached by telephone, hung up.

The owner of the factory, {factory=Meghna Star Apparels|Meghna Star Apparels}, was {owner_fate=arrested|arrested Friday night as he tried to cross into India} by bus, the police said. {owner=Rezaul Haque Sarkar|Rezaul Haque Sarkar}, 49, who also owns a soap works and is a donor to a hospital in his home district, was denied bail on Saturday. His lawyer said that he had been on his way to a heart clinic in Kolkata. {manager=Golam Mostafa|The production manager, Golam Mostafa}, has been in custody since {manager_day=2016-08-24|Wednesday}.

Bangladesh is the second-largest exporter of clothing after China, and in April 2013 the collapse of the Rana Plaza building, in which {rana=1134|1,134 people} died, made its workshops a symbol of what cheap clothes can cost. Two agreements followed, one signed mostly by European brands and the other by American ones. Between them they have inspected about 2,300 factories, and engineers and union officials say that those are safer. The trouble lies in the remainder, small plants that take work from larger ones at short notice and that nobody from abroad has seen.

{subcontractor=yes|Meghna Star was one of those}. Investigators have found that {licence=2015-06|its fire permit had not been renewed since June 2015} and that {exit=locked|a steel gate barred the only way out at the rear}. They blame {cause=short circuit|faulty wiring}.

The government has said that {compensation=100000|each bereaved family will receive 100,000 taka, about $1,275}, roughly 19 months of the minimum wage in the industry. {labour_minister=Shahidul Alam Bhuiyan|Shahidul Alam Bhuiyan, the state minister for labor}, told Parliament that a further amount would be demanded from the owner. After Rana Plaza, a fund run by the International Labor Organization paid out $30 million.

Survivors told the Bengal News Service that {exit=locked|the gate at the foot of the rear staircase had been locked}. "We broke the window grille with a sewing machine," said {survivor=Shirin Akter|Shirin Akter}, {survivor_age=22|22}, who jumped to the roof of a tea stall.

In Milwaukee, about 60 people demonstrated outside the Harlan Brothers headquarters on Saturday. Shares in the company, which reported sales of $2.1 billion last year, fell 3 percent on Friday. Representative Carol Nyquist, a Democrat of Wisconsin, called for a hearing.

Khadija Begum, 26, a seamstress on the fifth floor, has never heard of Milwaukee. She got down a bamboo scaffold on the building next door and lay for an hour beside the road. "They used to tell us that a buyer would come to look, and then we cleaned for two days," she said. "But no buyer came."
== ARTICLE 04_the_british_observer_post.txt | British Observer Post | 2016-08-30
Dhaka factory blaze: survivors reject cash as strike shuts hundreds of plants

Tens of thousands of garment workers walked out in the industrial suburbs of Dhaka on Monday, and police fired rubber bullets at a crowd that had blocked the road to Tangail, {fire_day=2016-08-23|six days after} the fire that killed {deaths=34|34} of their colleagues.

The latest to die was Parul Rani, an 18-year-old helper who had been in the job for five weeks. She had burns to 60% of her body, a doctor at the city's main burns unit said. Hospitals treated {injured=~|more than 50 people} in all.

The manufacturers' association said 260 factories had closed for the day. Unions put the number at nearer 400. They are asking for a compensation standard based on lost earnings, in line with an international convention, which would come to about £14,000 for a worker of 25. "We are not selling the dead," said Kalpona Das of the Garment Workers' Solidarity Forum, who told a rally that most of the families had not taken the government's cheque.

It has also become clearer how so many came to be trapped when the fire broke out at {fire_time=10:40|twenty to eleven in the morning}. A foreman, Jewel Miah, said an alarm did sound, but that staff on the upper floors were ordered back to their machines because there had been a false alarm the week before. By the time the smoke reached them the front stairs were impassable, and {exit=locked|the other staircase ended at a padlocked gate}. It took {fighters=16|16 fire crews} {hours=5|five hours} to bring the flames under control, hampered by lanes too narrow for their turntable ladder.

British high street names including Wexcombe and Lilley & Drew said they had no links to {factory=Meghna Star Apparels|Meghna Star}. {brand=Harlan Brothers|Harlan Brothers}, the American chain whose labels were discovered in the rubble, has offered £380,000 to a relief fund without accepting liability.

The 200-odd European companies in the Accord, the safety pact drawn up after {rana=1134|1,134 people} were crushed at Rana Plaza three years ago, meet in Amsterdam on 14 September to discuss whether to prolong it beyond May 2018. Ineke Postma, a Dutch trade unionist who sits on the steering committee, said the fire should settle the matter. But some retailers want the government in Dhaka to take over the inspections, and the commerce minister, Faruk Ahmed, has said that the country "does not need a second government for its factories".

The Department for International Development, which has spent £18m on the sector since 2013, said it was considering what further help might be given. Labour's Hilary Moss, who chairs the all-party group on Bangladesh, urged it to pay for inspectors rather than conferences.

At the site in {place=Ashulipur|Ashulipur}, two policemen sit on plastic chairs in front of the gate. Someone has hung a garland on it.
