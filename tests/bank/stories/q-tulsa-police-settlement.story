STORY: q-tulsa-police-settlement
TOPIC: the city council of Tulsa, Oklahoma, approves a settlement with a man left paralyzed after a police stop
== SLOTS
amount | money | agree | settlement approved
vote | score | conflict | council vote
vote_day | date | agree | day of the vote
plaintiff | person | agree | man who gets the settlement
plaintiff_age | quantity | agree | his age
stop_day | date | conflict | day of the police stop
stop_place | place | agree | where he was stopped
reason | cause | agree | why he was stopped
officer | person | agree | officer who used the takedown
officer_job | outcome | conflict | how the officer's job ended
trial | outcome | agree | result of the officer's criminal trial
trial_date | date | agree | month of the criminal trial
chief | person | agree | police chief
mayor | person | agree | mayor
lawyer | person | agree | lawyer for the plaintiff
asked | money | agree | damages sought in the lawsuit
offer | money | single | first offer of the city
insured | money | agree | part paid by the city's insurers
city_part | money | agree | part paid from the city's general fund
record | money | agree | largest earlier settlement of the city
record_year | date | agree | year of that earlier settlement
care | money | single | estimated cost of lifetime care
surgeries | quantity | agree | operations he has had
suit_filed | date | agree | year in which the suit was filed
job | role | agree | plaintiff's former job
paid_total | money | single | city's payouts in police cases in the last five fiscal years
critic | person | agree | councilor who spoke against
reform | outcome | agree | what the settlement asks about training
trial_due | date | single | date for which the civil trial had been set
fault | polarity | agree | whether the city admits wrongdoing
== ARTICLE 01_heartland_wire.txt | Heartland Wire | 2025-10-15
Tulsa to pay {amount=7.5m|$7.5 million} to man paralyzed in traffic stop

TULSA, Okla. — The Tulsa City Council voted {vote=7-2|7-2} on {vote_day=2025-10-15|Wednesday} to pay {amount=7.5m|$7.5 million} to a man who was left paralyzed from the chest down when a police officer threw him to the ground during a traffic stop.

{plaintiff=Tolliver|Marcus Tolliver}, {plaintiff_age=41|41}, was pulled over {reason=taillight|for a broken taillight} near {stop_place=Pine and Lewis|Pine Street and Lewis Avenue} on {stop_day=2023-02-18|Feb. 18, 2023}. Body camera video shows Officer {officer=Renfro|Kyle Renfro} lifting him by the waist and slamming him headfirst onto the pavement.

Tolliver, {job=welder|a welder} and father of three, was unarmed. He has had {surgeries=5|five operations} on his neck and spine and uses a wheelchair.

The lawsuit, filed in federal court in {suit_filed=2024|2024}, sought {asked=25m|$25 million}. It was set for trial on {trial_due=2025-12-01|Dec. 1}.

Under the agreement the city {fault=no|does not admit wrongdoing}. Insurers will pay {insured=5m|$5 million} and the other {city_part=2.5m|$2.5 million} will come from the city's general fund.

"No amount of money gives Mr. Tolliver back what he lost, but this lets him live with dignity," said his lawyer, {lawyer=Hightower|Angela Hightower}.

The payment is the largest ever by the city in a police case, surpassing {record=3.2m|$3.2 million} paid in {record_year=2016|2016} to the family of a man who died in a holding cell.

Renfro {officer_job=fired|was fired} in May 2023. A jury {trial=acquitted|acquitted him} of aggravated assault in {trial_date=2024-09|September 2024}. He could not be reached for comment.

Councilor {critic=Stroud|Wade Stroud}, who voted against the settlement, said taxpayers should not pay "for a claim that a jury has already looked at."

Mayor {mayor=Castellano|Rita Castellano} said in a statement that it was time "for the city and for this family to move forward."
== ARTICLE 02_tulsa_courier_times.txt | Tulsa Courier-Times | 2025-10-16
Council OKs record {amount=7.5m|$7.5M} settlement in police takedown case

By Janelle Birdsong

After a closed session of almost two hours, the City Council approved a {amount=7.5m|$7.5 million} settlement with {plaintiff=Tolliver|Marcus Tolliver} on {vote_day=2025-10-15|Wednesday} evening. The vote was {vote=6-3|6-3}, with {critic=Stroud|Wade Stroud}, Linda Akers and Joe Don Petty against.

Tolliver, {plaintiff_age=41|41}, watched from the front row. He did not speak. His mother, Dorothy Tolliver, thanked the council "for finally seeing my son."

He was stopped {reason=taillight|for a broken taillight} at {stop_place=Pine and Lewis|Pine Street and Lewis Avenue} on {stop_day=2023-02-18|Feb. 18, 2023}. Then {job=welder|a welder} at a tank plant in Catoosa, he was on his way home from a birthday party. A life-care planner hired by his attorneys estimated that his care would cost {care=11.8m|$11.8 million} over his lifetime. He has undergone {surgeries=5|five operations}.

His attorney, {lawyer=Hightower|Angela Hightower}, said the city had offered {offer=1.5m|$1.5 million} last year. The lawsuit asked for {asked=25m|$25 million}.

Of the settlement, {insured=5m|$5 million} is covered by insurance. The rest, {city_part=2.5m|$2.5 million}, comes out of the general fund and is to be paid within 60 days.

The agreement says the city {fault=no|admits no liability}. But it {reform=yearly training|requires yearly training in de-escalation} for all patrol officers, Police Chief {chief=Nakai|Daniel Nakai} said.

{officer=Renfro|Kyle Renfro}, who had been with the department for six years, {officer_job=resigned|resigned} in May 2023 before a disciplinary hearing could be held. He was {trial=acquitted|found not guilty} of aggravated assault in {trial_date=2024-09|September 2024}. Brent Haskell, the second officer at the scene, served a 30-day suspension for not turning on his camera.

Stroud, who represents District 8, said he felt for the family but could not support the payment. "A jury of twelve said this officer did not commit a crime," he said.

City records show that Tulsa paid {paid_total=9.1m|$9.1 million} in 37 police cases in the five fiscal years that ended in June. Until now the largest was {record=3.2m|$3.2 million} in {record_year=2016|2016}.
== ARTICLE 03_green_country_tv.txt | Green Country 6 News | 2025-10-16
'He can't hold his kids': Tulsa man to get {amount=7.5m|$7.5 million} from city

TULSA, Okla. (GC6) — A Tulsa man who was paralyzed in a traffic stop will get {amount=7.5m|$7.5 million} from the city after a vote by the City Council on {vote_day=2025-10-15|Wednesday}.

{plaintiff=Tolliver|Marcus Tolliver} was pulled over {reason=taillight|for a broken taillight} on {stop_day=2023-02-28|Feb. 28, 2023}. Video from an officer's body camera, 94 seconds of which was played at the criminal trial, shows Tolliver with his hands on the roof of the car before Officer {officer=Renfro|Kyle Renfro} picks him up and throws him down.

"He can't hold his kids. He can't scratch his own nose," his sister, Keisha Tolliver-Banks, told GC6. "People say that's a lot of money. I'd tell them to come and spend one night at our house."

The lawsuit was filed in {suit_filed=2024|2024} against the city and the former officer. It claimed the department had ignored four earlier complaints of excessive force against Renfro.

Renfro was charged with aggravated assault. {trial=acquitted|A jury found him not guilty} in {trial_date=2024-09|September of last year}.

Police Chief {chief=Nakai|Daniel Nakai}, who took over in January, said the department has changed. He said all patrol officers {reform=yearly training|will get training in de-escalation every year} as part of the deal.

"What happened to Mr. Tolliver should not have happened, and I've told him so to his face," Nakai said.

The head of the police union, Sgt. Cole Brannon, called the settlement "a business decision" and pointed out that the city {fault=no|is not admitting it did anything wrong}.

Mayor {mayor=Castellano|Rita Castellano} did not attend the meeting. In a statement, she said it was time to move forward.

The city's insurance will cover {insured=5m|$5 million}.

Tolliver's lawyer, {lawyer=Hightower|Angela Hightower}, says the family plans to buy a house with wide doors and a lift. They now rent a two-bedroom apartment on the second floor, and his brothers carry him up and down the stairs.
