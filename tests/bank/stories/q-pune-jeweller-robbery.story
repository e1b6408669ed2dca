STORY: q-pune-jeweller-robbery
TOPIC: armed men rob a jewellery showroom in Pune and the police arrest some of them
== SLOTS
shop | organisation | agree | jewellery showroom that was robbed
locality | place | agree | road of the showroom
day | date | agree | day of the robbery
time | time | agree | time at which the robbers entered
robbers | quantity | conflict | men who entered the showroom
duration | duration | agree | time the robbers spent inside
gold | quantity | agree | weight of the gold ornaments taken
worth | money | revision | worth of the stolen ornaments (a first estimate, then the owner's audited figure)
cash | money | agree | cash taken
owner | person | agree | owner of the showroom
guard | person | agree | guard who was shot
guard_age | quantity | agree | age of the guard
guard_state | outcome | conflict | what became of the guard after surgery
staff | quantity | agree | employees inside
arrested | quantity | revision | people arrested (two at first, four a day later)
arrest_place | place | agree | place of the first arrests
commissioner | person | agree | Pune police commissioner
dcp | person | agree | deputy commissioner in charge of the zone
teams | quantity | agree | police teams formed
mastermind | person | agree | alleged mastermind
mastermind_age | quantity | single | age of the alleged mastermind
pistols | quantity | agree | country-made pistols seized
recovered | quantity | single | weight of gold recovered
bikes | quantity | conflict | motorcycles used in the getaway
bike_stolen | place | agree | where the motorcycles had been stolen
kolhapur | date | agree | year of an earlier robbery of the firm's branch
kolhapur_worth | money | single | worth of the loot in that earlier robbery
robberies_2024 | quantity | single | robberies of jewellers in the city in 2024
robberies_2025 | quantity | single | robberies of jewellers in the city so far in 2025
strike | date | agree | day on which jewellers keep their shops shut
== ARTICLE 01_bharat_samachar_agency.txt | Bharat Samachar Agency | 2025-09-17
Armed men loot jewellery showroom in Pune, guard shot

Pune, Sep 17: Armed men looted gold ornaments worth about {worth=4.5cr|Rs 4.5 crore} from a jewellery showroom in Pune on {day=2025-09-16|Tuesday} evening and shot at a security guard who tried to stop them, police said.

{robbers=5|Five men} wearing helmets and masks entered {shop=Shri Ambika|Shri Ambika Jewellers} on {locality=Paud Road|Paud Road} at around {time=20:15|8.15 pm}, when the staff were preparing to close for the day, an official said.

They held the {staff=11|11 employees} and three customers at gunpoint, smashed display counters and escaped with {gold=4.2kg|4.2 kg of gold ornaments} and {cash=6 lakh|Rs 6 lakh in cash}. The entire operation took {duration=7min|seven minutes}, he said.

The guard, {guard=Kamble|Dattatray Kamble}, {guard_age=52|52}, suffered a bullet injury to the abdomen. {guard_state=~|He was operated upon at a private hospital and is stable}, doctors said on Wednesday.

Police Commissioner {commissioner=Sardeshmukh|Nandini Sardeshmukh} said {teams=12|12 teams} had been formed to trace the accused. {arrested=2|Two of them}, identified as Rohit Gade and Imran Tamboli, were arrested from a lodge in {arrest_place=Satara|Satara} on Wednesday afternoon.

"We have strong leads about the rest. The accused had conducted a recce of the area for at least a week," Sardeshmukh said.

The accused fled on {bikes=3|three motorcycles}, which had been stolen from {bike_stolen=Hadapsar|Hadapsar} on Sunday, Deputy Commissioner of Police {dcp=Wadekar|Amol Wadekar} said.

A branch of the same firm in Kolhapur was robbed in {kolhapur=2021|2021}, when ornaments worth {kolhapur_worth=90 lakh|Rs 90 lakh} were taken. Police are examining whether there is any link between the two cases.

A case has been registered at the local police station under sections of the Bharatiya Nyaya Sanhita relating to dacoity and attempt to murder, and under the Arms Act.
== ARTICLE 02_deccan_standard.txt | The Deccan Standard | 2025-09-18
Former salesman planned {locality=Paud Road|Paud Road} heist, say police; {arrested=4|four held}

Staff Reporter

PUNE: A former salesman of {shop=Shri Ambika|Shri Ambika Jewellers} planned {day=2025-09-16|Tuesday}'s armed robbery at its {locality=Paud Road|Paud Road} showroom, police said on Thursday after two more arrests took the number of persons held to {arrested=4|four}.

{mastermind=Pawar|Kiran Pawar}, {mastermind_age=31|31}, who worked at the showroom as a salesman until March, was picked up near Solapur late on Wednesday along with an associate. He knew that the firm had received fresh stock for the festive season, Deputy Commissioner of Police {dcp=Wadekar|Amol Wadekar} said.

Two others had earlier been arrested in {arrest_place=Satara|Satara}.

Mr. Wadekar said {pistols=2|two country-made pistols} and {recovered=1.6kg|1.6 kg of gold} had been seized. The robbers escaped with {gold=4.2kg|4.2 kg of ornaments} and {cash=6 lakh|Rs. 6 lakh in cash}.

{owner=Oswal|Hasmukh Oswal}, the owner, said that an audit had put the value of the stolen ornaments at {worth=5.1cr|Rs. 5.1 crore}, as against the initial estimate of {worth=4.5cr|Rs. 4.5 crore}. The stock is insured for Rs. 8 crore. The family-run firm has nine branches in western Maharashtra. Its Kolhapur branch was robbed in {kolhapur=2021|2021}.

According to the first information report, {robbers=5|five men} walked in at about {time=20:15|8.15 p.m.} One of them bolted the door while another fired at the guard, {guard=Kamble|Dattatray Kamble}, who had grabbed him by the collar. {guard_state=survived|Mr. Kamble, who underwent surgery, is out of danger}.

They left after {duration=7min|seven minutes} on {bikes=2|two motorcycles} that had been reported stolen in {bike_stolen=Hadapsar|Hadapsar} on Sunday.

The four accused were produced before a magistrate, who remanded them in police custody till September 25.

City police data show {robberies_2025=8|eight robberies} of jewellers so far this year, against {robberies_2024=5|five} in the whole of 2024. The Pune Saraf Association has called on its members to keep their shops shut on {strike=2025-09-19|Friday}.

Police Commissioner {commissioner=Sardeshmukh|Nandini Sardeshmukh} announced a reward of Rs. 1 lakh for the teams.
== ARTICLE 03_maharashtra_live.txt | Maharashtra Live 24 | 2025-09-18
Pune heist: {guard_state=died|guard dies} of bullet wound, jewellers to down shutters on {strike=2025-09-19|Friday}

By Web Desk

The security guard who was shot during the sensational robbery at a Pune jewellery showroom {guard_state=died|has died of his injuries}, his family told Maharashtra Live 24 on Thursday.

{guard=Kamble|Dattatray Kamble}, {guard_age=52|52}, a father of two, had been rushed to a private hospital after the robbers shot him in the stomach. {guard_state=died|He died after surgery} on Wednesday night. "He had been working there for eight years and never took a day off," said his brother-in-law, Santosh Jagtap.

{robbers=6|Six men} with their faces covered barged into {shop=Shri Ambika|Shri Ambika Jewellers} on {locality=Paud Road|Paud Road} on {day=2025-09-16|Tuesday} at around {time=20:15|8.15 pm} and held {staff=11|11 employees} at gunpoint. CCTV footage that has gone viral shows one of the men sweeping necklaces into a school bag as a woman pleads with him.

The robbers fled in {duration=7min|seven minutes} with {gold=4.2kg|4.2 kg of gold}. The stolen jewellery is worth {worth=5.1cr|Rs 5.1 crore}, owner {owner=Oswal|Hasmukh Oswal} said.

Police have so far arrested {arrested=4|four people}, among them {mastermind=Pawar|Kiran Pawar}, who is said to be the mastermind, and seized {pistols=2|two country-made pistols}. Search is on for the others.

{teams=12|Twelve teams} of the city police have been sent to Satara, Solapur and Bijapur, Commissioner {commissioner=Sardeshmukh|Nandini Sardeshmukh} said.

The robbery has sparked a political row. Opposition legislator Sheetal Jadhavrao alleged that patrolling had collapsed in the western suburbs. "If traders are not safe at 8 pm on a main road, who is safe?" she asked.

The guild of goldsmiths has announced a one-day closure of jewellery shops on {strike=2025-09-19|Friday}. It wants a police picket on every market road until Diwali.

The accused used motorcycles stolen from {bike_stolen=Hadapsar|Hadapsar}.
