STORY: m-ordaz-extradition
TOPIC: a Colombian drug trafficker is flown to the United States and appears in court
== SLOTS
man | person | agree | trafficker who is extradited
alias | name | agree | his nickname
age | quantity | agree | his age
flown | date | conflict | day on which he was flown out
appeared | date | agree | day of his first appearance in court
city | place | conflict | city of the court
counts | quantity | conflict | counts in the indictment
plea | outcome | conflict | what he pleaded
signed | person | conflict | who signed the extradition order
appeal | order | conflict | whether the last appeal was decided before or after he was flown out
judge | person | agree | judge or magistrate before whom he appeared
captured | date | agree | month of his capture
hideout | place | agree | place of his capture
gang | organisation | agree | his organisation
tonnes | quantity | agree | cocaine he is said to have shipped
reward | money | agree | reward offered by the United States
tip | polarity | dispute | whether a relative betrayed him
president | person | agree | president of Colombia
max_term | duration | agree | longest sentence he faces
next | date | agree | day of the next hearing
lawyer | person | variant | his lawyer
strike | quantity | revision | municipalities under the gang's armed shutdown (11, later 17)
killed | quantity | agree | people killed in the shutdown
extradited_year | quantity | single | Colombians extradited this year
extradited_2024 | quantity | single | Colombians extradited in 2024
guards | quantity | single | policemen who took him to the airport
bail | money | single | bail asked by the defence and refused
victims | quantity | single | victims whose families ask that he be tried in Colombia
brother_term | duration | single | sentence of his brother
flight | duration | single | length of the flight
== ARTICLE 01_andes_newswire.txt | Andes Newswire | 2025-05-15
Colombia sends alleged cartel leader to U.S.

BOGOTA - Colombia on {flown=2025-05-14|Wednesday} put {man=Ordaz|Ruben Dario Ordaz}, the alleged leader of the {gang=Los Cordilleros|Cordilleros}, on a plane to the United States, where he is wanted on {counts=6|six counts} of trafficking and conspiracy.

{guards=120|One hundred and twenty policemen} escorted {alias=Candado|the man known as "Candado" (Padlock)}, {age=48|48}, to the military side of the capital's airport.

"Justice has no borders," said President {president=Lleras|Jimena Lleras}. {signed=Lleras|She had put her own signature to the order} at the start of the month. {appeal=before|His lawyers' final petition had been thrown out by the Supreme Court} the previous evening.

Ordaz is accused of shipping {tonnes=80|80 tons} of cocaine to Central America in speedboats and banana containers. The United States had offered {reward=5m|$5 million} for him. He was seized in {captured=2024-08|August} in {hideout=San Telmo|San Telmo}, in a coffee grower's attic.

His men reacted by ordering shops and roads closed in {strike=11|11 municipalities} of the northwest. {killed=4|Four people} have died.

He is the {extradited_year=63|63rd Colombian} to be extradited this year.
== ARTICLE 02_gulf_coast_courier.txt | Gulf Coast Courier | 2025-05-17
Padlock in chains: reputed kingpin faces judge

By Tricia Landry

He asked for water, then for a slower interpreter. For the rest of the 14-minute hearing {appeared=2025-05-16|Friday}, {man=Ordaz|Ruben Ordaz} studied the flag.

U.S. Magistrate Judge {judge=Thibodeaux|Carlton Thibodeaux} asked how he answered the indictment. {plea=not guilty|"No soy culpable,"} said {age=48|the 48-year-old}, and the interpreter made it plain for the record. The document runs to 31 pages and, in {counts=9|nine counts}, describes a fleet of low boats that ran at night without lights.

This port had waited for him. It was in {city=Mobile|Mobile} that a grand jury first heard his name, and it is here that he will be tried. The defense proposed {bail=2m|$2 million} bail. The answer took four seconds.

{lawyer=Sarmiento|Attorney Nelson Sarmiento-Paz} told reporters that the government had cheated. "{appeal=after|The plane was over the Caribbean when the high court got around to ruling on us}," he said. "They mailed us the decision."

He also scoffed at a story making the rounds. "{tip=no|No cousin turned him in}. There is no cousin."

If convicted of everything, Ordaz {max_term=life|would never leave prison}. His brother, tried in the same building, is serving {brother_term=22y|22 years}. The parties return on {next=2025-06-12|June 12}.
== ARTICLE 03_el_pregonero.txt | El Pregonero (translated) | 2025-05-18
The northwest pays for Candado

In the market at Puerto Espina the only thing for sale on Saturday was ice. The {gang=Los Cordilleros|Cordilleros} have extended their shutdown to {strike=17|seventeen municipalities} since their chief was sent away {flown=2025-05-13|on Tuesday}, and nobody cares to find out what happens to those who open. {killed=4|Four} did. They were buried on Friday.

The governor blames Bogota for not sending troops. Bogota blames the rain. {signed=Quiroz|The extradition bears the name of Justice Minister Amparo Quiroz}, who told Congress that the president had deliberately left the matter to her.

The families of {victims=340|340 people} who disappeared in the years of the gang's expansion had begged for him to be kept here. "In the north they will ask him about cocaine," said Doña Teresa Urrego. "Who will ask him about my son?"

How he fell is still argued over. The police insist that {tip=yes|a cousin sold him for the reward}. In {hideout=San Telmo|San Telmo}, neighbours say {tip=no|no relative had anything to do with it}: he had simply sent out for his asthma inhaler once too often.

{extradited_2024=150|A hundred and fifty compatriots} made the same journey last year. President {president=Lleras|Lleras}, who once campaigned against the practice, has stopped counting.
== ARTICLE 04_federal_docket_news.txt | Federal Docket News | 2025-05-19
United States v. Ordaz: the first appearance

Defendant: {man=Ordaz|Ruben Dario Ordaz}, a/k/a {alias=Candado|Candado}, {age=48|age 48}.

Forum: the federal courthouse in {city=Tampa|Tampa, Florida}, where the defendant was brought {appeared=2025-05-16|on May 16} before {judge=Thibodeaux|Magistrate Judge Thibodeaux}.

Charges: {counts=6|half a dozen}, chiefly conspiracy to distribute aboard vessels subject to U.S. jurisdiction. The government alleges {tonnes=80|80 metric tons} in all.

Plea: {plea=guilty|he owned up to a single conspiracy count, the remainder being held over}, a step that surprised the press bench and suggests that cooperation has been discussed.

Exposure: {max_term=life|up to life imprisonment}. Under its treaty practice Washington has undertaken not to seek death.

Custody: detained. He landed after a flight of {flight=4h|about four hours} in an aircraft of the drug agency.

Counsel: {lawyer=Sarmiento|N. Sarmiento Paz}, retained.

Arrest: {captured=2024-08|nine months ago}, Colombian police having followed a delivery. The State Department had advertised {reward=5m|five million dollars} and has not said whether any of it was paid.

Next date: {next=2025-06-12|the second Thursday of June}, for a status conference. The government estimates that its evidence in discovery, mostly intercepted telephone calls in Spanish, will exceed two terabytes. Motions are due thirty days thereafter.
