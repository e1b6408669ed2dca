STORY: f-cartel-extradition
TOPIC: Mexico hands an alleged cartel boss to the United States
== SLOTS
suspect | person | agree | man who was extradited
suspect_age | quantity | agree | age of the suspect
alias | name | conflict | nickname of the suspect
extradited | date | agree | day he was handed over
handover | place | conflict | airport he left from
destination | place | agree | US city where he was taken
charges | quantity | agree | counts against him
max_term | duration | agree | longest sentence he faces
cocaine | quantity | conflict | cocaine in tonnes allegedly shipped
arrested | date | agree | month of his arrest in Mexico
arrest_place | place | agree | town of his arrest
prison | place | single | prison in which he was held
appeals | quantity | agree | injunctions that failed
tunnel | quantity | single | length of a tunnel found
cartel | organisation | agree | cartel he led
founder | person | agree | founder of the cartel
founder_relation | other | agree | kinship of the suspect with the founder
officer | person | conflict | official who announced the handover
attorney_us | person | agree | US attorney
judge_us | person | single | magistrate at the first hearing
lawyer | person | agree | his lawyer
plea | outcome | single | how he pleaded
extraditions_year | quantity | agree | extraditions to the US that year
extraditions_previous | quantity | single | extraditions the year before
reward | money | agree | US reward
killings | quantity | single | killings in his state in the year
killings_before | quantity | single | killings two years before
marines | quantity | single | marines at the handover
bribe | money | single | monthly bribe
witness | person | single | witness against him
ranch | quantity | single | horses seized
brother | person | agree | brother who is in a US prison
brother_term | duration | agree | brother's sentence
next_date | date | agree | next hearing
escape | date | single | year of an escape by another boss
ports | quantity | single | boats seized
interpreter | polarity | single | whether he used an interpreter
bail_no | outcome | single | what prosecutors want on bail
disappeared | quantity | single | people missing in the state
governor_jailed | person | agree | former state governor in jail
us_ambassador | person | single | US ambassador
indicted | date | agree | year of the Texas indictment
forfeiture | money | agree | sum the US wants forfeited
== ARTICLE 01_nation_wire_mexico.txt | Nation Wire | 2014-11-18
Mexico extradites alleged {cartel=Valle Seco|Valle Seco cartel} boss to U.S.

By Pilar Echeverria

MEXICO CITY - Mexico on {extradited=2014-11-17|Monday} extradited {suspect=Gallardo|Ramiro Gallardo Ochoa}, accused of moving {cocaine=50t|50 metric tons} of cocaine north in the holds of tuna boats, to face trial in {destination=Houston|Houston}.

{suspect=Gallardo|Gallardo}, {suspect_age=53|53}, known as {alias=El Herrero|"El Herrero" (the Blacksmith)}, was put aboard a U.S. Justice Department jet {handover=Toluca|at Toluca airport} by {marines=60|60 marines}, said {officer=Bustamante|Attorney General Horacio Bustamante}. He had been held at {prison=Altiplano|the Altiplano prison} since {arrested=2011-03|March 2011}, when soldiers took him without a shot from {arrest_place=Puerto Escobedo|a dentist's in Puerto Escobedo}.

The extradition had been granted in 2012. His lawyers {appeals=9|filed nine injunctions}, the last of which was rejected on Friday.

{suspect=Gallardo|He} is {founder_relation=nephew|a nephew of} {founder=Don Lazaro|Lázaro Ochoa Duarte}, who began the cartel with two trucks of avocados. His brother, {brother=Teo|Teodoro}, is in a Colorado prison serving {brother_term=22y|22 years}.

The indictment in Texas lists {charges=12|12 counts}, from conspiracy to money laundering, of which the gravest carries {max_term=life|life}. Mexico abolished capital punishment and would not have surrendered him otherwise.

Returned in {indicted=2009|2009} and unsealed a year later, it also seeks the forfeiture of {forfeiture=900m|$900 million}. According to U.S. investigators the group bought or leased {ports=14|14 fishing boats} on the Pacific coast, fitted them with false tanks and paid their crews in advance. When one of the boats sank off Manzanillo in a storm, the sailors were told to swim.

The U.S. ambassador, {us_ambassador=Hargrave|Eleanor Hargrave}, thanked Mexico for "a difficult decision taken in daylight." Extradition has been a sore point since {escape=2001|2001}, when another trafficker, whose transfer had been held up by appeals, left a maximum-security prison in a guard's uniform and stayed free for more than a decade. Critics at home say that sending the accused away means sending away the truth about the politicians who protected them. A former governor of the state, {governor_jailed=Tafoya|Rubén Tafoya}, is in jail awaiting trial on charges that he took money from the group for two campaigns, which he denies.

The case is seen as a test of the new government, which had let the pace slacken. It has sent {extraditions_year=57|57 people} to the United States so far this year, against {extraditions_previous=54|54} in the whole of the last.

Killings in his home state fell from {killings_before=1340|1,340} to {killings=870|870} after his capture, officials said. The cartel split in three, and each part calls itself by the old name.
== ARTICLE 02_gulf_coast_tribune.txt | Gulf Coast Tribune | 2014-11-19
'Not guilty,' says man once worth {reward=5m|$5 million}

By Wade Guidry

{destination=Houston|HOUSTON} - He asked for a glass of water, in English, and then for a second one. {suspect_age=53|The 53-year-old} known to his enemies as {alias=El Sastre|"El Sastre," the Tailor}, stood up straight in a jail smock Tuesday and {plea=not guilty|denied every charge}.

There are {charges=12|a dozen of them}, read out by a clerk for 19 minutes before {judge_us=Ledbetter|Magistrate Judge Gwendolyn Ledbetter}. They say that between 1999 and 2011 {suspect=Gallardo|Ramiro Gallardo} sent {cocaine=150t|150 tons of cocaine} to ports from Brownsville to Mobile. If convicted, he would {max_term=life|die in prison}, prosecutors said.

The hearing took place under heavy guard, with a helicopter overhead and a block of Rusk Street closed to traffic since dawn. {interpreter=no|He waved away the interpreter} the court had provided. Four relatives sat in the second row; a woman who wept was asked by a marshal to do it more quietly, and did.

"This is a man who thought the border was for other people," said {attorney_us=Rourke|U.S. Attorney Philip Rourke}. Documents filed by his office describe {tunnel=340yd|a 340-yard tunnel} with a railway in it, {ranch=46|46 racehorses}, and bribes to one police chief of {bribe=80000|$80,000 a month}. They rely on {witness=Nava|Efrén Nava, a former bookkeeper}, who has been living under another name in a place where it snows.

{lawyer=Crenshaw|His lawyer, Tom Crenshaw}, said the government had "an accountant with a grudge, and a very old photograph." The government, which also wants {forfeiture=900m|900 million dollars} from him, {bail_no=opposes|will oppose any bail at all}, saying he has no ties to Texas other than the ones listed in {indicted=2009|the five-year-old indictment}. The defense will seek it; the next hearing is {next_date=2014-12-04|Dec. 4}.

The defendant was turned over {extradited=2014-11-17|on Monday} to deputy marshals {handover=Monterrey|in Monterrey}. {officer=Villalobos|Mexico's interior minister, Cuauhtémoc Villalobos}, broke the news himself, at a breakfast for bankers. The reward had long been paid, to whom nobody will say.

The family's other celebrity, {brother=Teo|Teo Gallardo}, got {brother_term=22y|22 years} in this same building in 2008. He asked for water, too.
== ARTICLE 03_el_faro_de_tecoman.txt | The Lighthouse of Tecomalpa (English edition) | 2014-11-21
Our neighbor is gone, and the price of limes is not

By Itzel Barragán

He sponsored the patron saint's fireworks for eleven years, and now he is in Texas with a number. In Tecomalpa this has mattered less than you would think.

{suspect=Gallardo|Don Ramiro}, {suspect_age=53|fifty-three}, bought his shoes at my uncle's. He had come up under {founder_relation=nephew|his mother's brother}, {founder=Don Lazaro|Don Lázaro}, and buried him in a marble house with a fountain; the taxman has cut off the fountain. It was always going to end. When the soldiers found him, in {arrested=2011-03|the spring of 2011}, he had a numbed jaw, {arrest_place=Puerto Escobedo|in Puerto Escobedo}, and could not give them his name.

Mothers of the disappeared had asked the government to keep him here, where he might one day say where. Some wrote to {attorney_us=Rourke|the American prosecutor, Mr Rourke}. He has replied to two of them. In our state {disappeared=3200|more than three thousand two hundred people} are on the register of the missing, which everyone knows to be short. {governor_jailed=Tafoya|Our old governor, Tafoya}, who promised each mother a DNA test and an answer within ninety days, has had since the spring to think about it in a cell.

"They'll bargain," says Doña Amparo, whose son Saúl was twenty. "They'll give him {max_term=~|years}, he will give them names, and the names won't be of boys." {lawyer=Crenshaw|Mr Crenshaw}, the lawyer, told a radio station that a bargain was out of the question. But everyone bargains.

The list grows longer: {extraditions_year=57|fifty-seven Mexicans} have gone north since January. {appeals=9|Nine times} his lawyers asked a judge to stop it. I've counted less than that in the number of murders on our street, which is a short street.

For {reward=5m|five million dollars}, people say, it was his own dentist. I asked the dentist. He said to open wide.

The next that we shall see of him is on {next_date=2014-12-04|the fourth of December}, on a drawing. {cartel=Valle Seco|The Valle Seco people} do not like to be photographed.
