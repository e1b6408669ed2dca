STORY: port-lamine-coup
TOPIC: officers overthrow the president of Sabara in West Africa and the regional bloc sets a deadline
== SLOTS
coup_day | date | agree | day on which the soldiers seized power
capital | place | agree | capital in which power was seized
leader | person | agree | colonel who leads the officers
reader | person | conflict | officer who read the first statement on television
president | person | agree | president who was overthrown
president_age | quantity | agree | age of the president
in_power | date | variant | since when the president had governed
detention | place | agree | where the president was taken
wife | person | agree | wife of the president
curfew_start | time | revision | hour at which the night curfew starts
curfew_end | time | agree | hour at which the night curfew ends
land_borders | polarity | revision | whether the land borders are closed
guards | quantity | dispute | presidential guards killed
committee | name | agree | name of the committee of officers
committee_size | quantity | agree | officers in the committee
summit_day | date | agree | day of the extraordinary summit of the regional bloc
summit_place | place | conflict | city of the extraordinary summit
deadline | date | variant | when the deadline of the bloc runs out
envoy | person | agree | head of the delegation of the bloc
referendum_share | quantity | variant | share of yes votes in the referendum on term limits
referendum_when | date | agree | when the referendum was held
arrears | duration | agree | for how long the soldiers' allowances had not been paid
suspension | polarity | agree | whether the bloc suspended the country
au_day | date | agree | day on which the African Union's council suspended the country
== ARTICLE 01_philadelphia_standard.txt | Philadelphia Standard | 2021-10-13
Soldiers in West Africa Oust a Leader Who Would Not Leave

DAKAR, Senegal - A day after mutinous soldiers shot their way into his seaside palace, the whereabouts of {president=Alphonse Bakary|President Alphonse Bakary} of Sabara were confirmed on Wednesday by the men who had toppled him: He was in good health, they said, and in a bungalow at {detention=Camp Mangin|Camp Mangin}, a colonial-era barracks where he had himself once served as a clerk.

The coup on {coup_day=2021-10-12|Tuesday}, the fourth in the region in 14 months, took barely five hours. Residents of {capital=Port Lamine|Port Lamine}, the capital, woke before dawn to automatic fire from the direction of the peninsula. Before lunch it was over, and young men on motorcycles were riding along the corniche with soldiers on their pillions.

The new strongman is {leader=Ibrahim Kante|Col. Ibrahim Kante}, 43, a commander of special forces who was trained in part at Fort Benning, Georgia, and who as recently as July stood beside Mr. Bakary at an Independence Day parade. He did not speak on the first day. It was left to {reader=Moussa Fadiga|a lieutenant colonel, Moussa Fadiga}, to tell viewers of the state broadcaster that the constitution was suspended, the National Assembly dissolved and the country's {land_borders=closed|land crossings sealed}.

A curfew was to run {curfew_start=20:00|from 8 in the evening} {curfew_end=05:00|until 5 in the morning}, he said, citing "the duty to protect families and goods."

The officers call themselves the {committee=National Committee for Renewal|National Committee for Renewal}. There are {committee_size=12|a dozen of them}, none above the rank of colonel, a fact that diplomats read as a verdict on the generals, several of whom have become rich in the timber trade.

Mr. Bakary, {president_age=79|79}, had run the nation of nine million {in_power=2008|since 2008}. He was elected to a third term last December, after {referendum_when=2020-03|a referendum in March 2020} removed the two-term limit with {referendum_share=58.3%|58 percent of the vote}, according to official results. The main opposition parties boycotted it, and at least 30 people were shot dead in protests in the two months before.

Yet it was pay, not principle, that seems to have set off the uprising. Enlisted men of the second parachute battalion had received no field allowances {arrears=6 months|in half a year}, said a Western military attache who was in contact with the unit. In September a delegation of sergeants was promised the arrears, about $420 a man; last week the sergeants were arrested instead.

How many died is unclear. Colonel Kante's spokesman put the number of slain palace guards at {guards=4|four}. {guards=11|Eleven} was the count of Hortense Yabre, a deputy secretary of Mr. Bakary's party, who spoke by telephone from a hiding place and said that some had been killed after they surrendered.

In Washington, the State Department said that it was reviewing $61 million in annual assistance, and stopped short of the word "coup," which would oblige it by law to cut most of it. Moscow called for calm. China, the main customer for Sabara's manganese, which makes up two-thirds of its exports, said that it opposed any seizure of power by force. Prices for the metal climbed 6 percent in Shanghai.

The first lady, {wife=Marguerite Bakary|Marguerite Bakary}, a retired midwife, was allowed to remain at the family's private home, where neighbors said that soldiers had searched her luggage and politely carried it back upstairs.
== ARTICLE 02_lagos_herald.txt | The Lagos Herald | 2021-10-16
ECOWAS gives Sabara junta till {deadline=2021-10-18|Monday}, bars members from travelling

By Ngozi Adeyinka-Obi, with agency reports

Heads of State of the Economic Community of West African States have handed the soldiers who sacked the elected government of Sabara {deadline=2021-10-18|72 hours} to free {president=Alphonse Bakary|President Alphonse Bakary} unconditionally or face the closure of all borders by their neighbours and a freeze of the country's accounts at the central bank.

Rising from an extraordinary summit in {summit_place=Accra|Accra} on {summit_day=2021-10-15|Friday} night, the leaders equally {suspension=suspended|suspended Sabara} from all decision-making organs of the sub-regional body and placed a travel ban on members of the {committee=National Committee for Renewal|National Committee for Renewal} and their spouses. The communique, of 17 paragraphs, was adopted after seven hours behind closed doors. Ten presidents attended in person; two sent their deputies.

The Herald learnt that the meeting was divided over the use of the ECOWAS Standby Force, a step that was canvassed by two countries which share frontiers with Sabara. Nigeria's position, according to a source in the delegation, was that "you do not cock a gun before you have knocked at the door".

The knocking will be done by {envoy=Kwabena Asare-Mensah|Dr Kwabena Asare-Mensah}, a former Foreign Minister of Ghana, whose team of five is expected in {capital=Port Lamine|Port Lamine} today. He mediated in The Gambia in 2016 and is known to have taught one of the putschists at the staff college in Teshie.

The bloc followed the African Union, whose Peace and Security Council {au_day=2021-10-14|on Thursday} wielded the same stick.

It will be recalled that troops stormed the presidential palace on {coup_day=2021-10-12|Tuesday} and took away the {president_age=79|79-year-old} leader to {detention=Camp Mangin|Camp Mangin barracks}. In a broadcast hours later, {reader=Adama Sylla|Captain Adama Sylla}, reading from a sheet of paper as colleagues in red berets stood behind him, announced the suspension of the constitution. {leader=Ibrahim Kante|Colonel Ibrahim Kante} was subsequently named chairman of the {committee_size=12|12-man} ruling council, and on Thursday he met permanent secretaries and directed them to take over the ministries from which he had removed 29 ministers.

The Nigerian Ambassador, Alhaji Sani Dutse, said all 3,200 registered Nigerians were safe, though about 140 traders whose lorries were held up because of the {land_borders=closed|shut frontier} were running out of food. Nigerian banks there have been opening for four hours daily. With the {curfew_start=20:00|8pm}-to-{curfew_end=05:00|5am} curfew, a trader at the Grand Marche, Mrs Uche Eze, said she now closed her shop at 4pm to get home. "Fuel was 9,000 francs, it is now 14,000," she lamented.

A Professor of Political Science at the University of Ibadan, Tunde Bamgbose, traced the crisis to the {referendum_when=2020-03|March 2020} plebiscite by which the tenure limit was abolished with {referendum_share=58.3%|58.3 per cent} in favour on a turnout that observers called fictitious. "ECOWAS congratulated him. Now it sheds tears," he said, adding that the regional leaders should have drawn a lesson from Mali, which had two coups in nine months.

Human rights lawyers have meanwhile asked the ECOWAS Court in Abuja to order the release of the President's son, Serge Bakary, a director of the national mining company, who was picked up at the airport with a diplomatic passport. His mother, {wife=Marguerite Bakary|Mrs Marguerite Bakary}, deposed to the supporting affidavit.
== ARTICLE 03_australasian_broadcasting.txt | Australasian Broadcasting News | 2021-10-20
Sabara's coup leaders let deadline slip by, offer two-year transition

West Africa's newest military rulers have ignored an ultimatum to release the president they overthrew, offering instead to hold elections within two years and to allow his doctor to see him twice a week.

The deadline, set by the ECOWAS bloc, {deadline=2021-10-18|expired at midnight on Monday}. Within hours Ivory Coast and Senegal stopped flights, and the regional central bank confirmed it had blocked transfers from the government's accounts. A further meeting of the bloc's foreign ministers has been called for Saturday.

{leader=Ibrahim Kante|Colonel Ibrahim Kante}, in his first interview since taking charge, told French television that {president=Alphonse Bakary|Alphonse Bakary} was "a guest, not a hostage" at {detention=Camp Mangin|Camp Mangin}, with a cook, a Bible and satellite television. He would not be allowed to go into exile until auditors had finished with the accounts of the state mining company.

"If I let the old man go today, people will ask tomorrow where the money is," he said.

The head of the ECOWAS mission, {envoy=Kwabena Asare-Mensah|Kwabena Asare-Mensah}, left on Sunday after three meetings with the junta and one, of 40 minutes, with the deposed leader, who he said looked tired and had asked for his reading glasses. He described the talks as "useful, which is not the same as successful".

There were signs that the new authorities want to look less severe. {land_borders=open|Land borders were opened again} to lorries on Monday, and the start of the curfew has been moved back {curfew_start=23:00|to 11pm}, although it still {curfew_end=05:00|lifts at 5am}. Forty-two political prisoners were freed from the central prison of {capital=Port Lamine|Port Lamine}, among them a blogger jailed for 18 months for a cartoon.

Unpaid field allowances, outstanding {arrears=6 months|for six months} and widely seen as the trigger of the revolt, were paid at the weekend in cash.

Mr Bakary came to power {in_power=2008|13 years ago} as a reformer, winning the first vote that international monitors in Sabara had ever judged fair. He was toppled {coup_day=2021-10-12|on Tuesday of last week} in an operation which the army says cost the lives of {guards=4|four members of the presidential guard}. His party insists {guards=11|11} were killed and has published a list of names; the Red Cross says it has not been shown the bodies.

ECOWAS leaders {suspension=suspended|suspended Sabara's membership} at their emergency gathering in {summit_place=Abuja|Abuja} {summit_day=2021-10-15|last Friday}, a day after {au_day=2021-10-14|the African Union did likewise}. It is not clear how much harm the sanctions can do. The country has its own deepwater port, through which four-fifths of its trade passes, and its manganese is sold under long contracts in US dollars.

Perth-based Kimber Resources, which owns 35 per cent of a mine at Dabou in the north, said production was normal and its 16 Australian staff had chosen to stay. Its shares, which fell 18 per cent last Wednesday, have recovered about half the loss. The Department of Foreign Affairs lists 51 Australians in the country and advises them to keep indoors.

At the market in the Madina quarter, opinion was divided less about the coup than about how long it would last. "The last soldier also said two years," said Fatou Camara, 61, a fishmonger. "He stayed for sixteen."
