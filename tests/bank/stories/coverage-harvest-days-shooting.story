STORY: harvest-days-shooting
TOPIC: a gunman fires into a street fair in Wisconsin and is arrested in Iowa the next morning
== SLOTS
shooting_day | date | agree | day of the shooting
killed | quantity | agree | people killed at the fair
wounded | quantity | revision | people wounded, five on Sunday, six by Tuesday after a man came forward
suspect | person | agree | man arrested
suspect_age | quantity | agree | age of the suspect
town | place | agree | town of the shooting
arrest_place | place | agree | town where he was arrested
arrest_day | date | agree | day of the arrest
arrest_time | time | variant | hour of the arrest
arrest_site | place | agree | kind of building where he was found
chief | person | agree | police chief of the town
victim_one | person | agree | the woman killed
victim_one_age | quantity | agree | age of the woman killed
victim_two | person | agree | the man killed
victim_two_age | quantity | agree | age of the man killed
shots_time | time | variant | hour of the first shots
crowd | quantity | variant | people at the fair at the time
employer | organisation | agree | mill that dismissed the suspect
dismissed | date | agree | month in which he was dismissed
court_day | date | agree | day of the first court appearance
governor | person | agree | governor of Wisconsin
motive | other | agree | whether a motive is known
shots | quantity | agree | shots fired
prior_record | polarity | agree | whether he had an earlier criminal conviction
resisted | polarity | agree | whether he resisted arrest
== ARTICLE 01_lakeshore_tribune.txt | Lakeshore Tribune | 2019-09-15
Man held in Iowa after gunfire kills {killed=2|two} at {town=Marlow Falls|Marlow Falls} street fair

MARLOW FALLS, Wis. - A man who had lost his job at this river town's largest employer last month was taken into custody early {arrest_day=2019-09-15|Sunday}, hours after someone stepped out from between two parked food trucks and began firing into the crowd at the annual Harvest Days fair, authorities said.

The dead were identified as {victim_one=Elaine Borchardt|Elaine Borchardt}, {victim_one_age=61|61}, who for 27 years answered the phones in the front office of Jefferson Elementary School, and {victim_two=Marcus Tello|Marcus Tello}, {victim_two_age=23|23}, the drummer of a polka-rock band that had just finished its second set. {wounded=5|Five other people} were hit, police said, and the county's only trauma surgeon, Dr. Priya Raman, said two of those brought to St. Bridget's Hospital had gone straight into surgery.

{chief=Anita Grell|Police Chief Anita Grell} told a crowded news conference at the fire hall that {suspect=Dale Roskam|Dale Roskam}, {suspect_age=34|34}, had been found asleep at a {arrest_site=motel|motel} in {arrest_place=Carver Bluff|Carver Bluff, Iowa}, about 70 miles to the southwest, and {resisted=no|gave up without a struggle}. A night clerk had noticed a gray pickup with a broken tailgate that matched the description broadcast on the 11 o'clock news, she said.

"I would like to tell you why this happened," the chief said. "{motive=unknown|I can't tell you why}, and I'm not going to guess in front of families who haven't slept."

A spokeswoman for {employer=Penfield Paper|Penfield Paper} confirmed that Roskam had worked as a winder operator at its mill for six years and that he was let go in {dismissed=2019-08|August}. She would not give the reason. The mill, which employed more than 1,900 people at its height in the 1970s, has 640 on its payroll now.

Witnesses said they first took the reports, which began {shots_time=20:50|around ten minutes to 9} on {shooting_day=2019-09-14|Saturday night}, for the fireworks that traditionally close the evening. "My husband even said, 'They're early this year,'" said Carol Dietz, 58, who was selling cheese curds for the Lutheran church. "Then the lady next to me sat down on the curb and I saw her sleeve."

Investigators recovered {shots=11|11 shell casings} from the pavement on Front Street, Grell said. Officers had been stationed at both ends of the three-block fairground, and the first of them reached the food trucks in less than two minutes, by which time the gunman had gone down an alley toward the river.

Organizers estimated that {crowd=4000|about 4,000 people} were on the street. The fair, which has been held every September since 1952 except during a flood in 1993, had been due to run one more day; the committee called off the tractor parade and the pie auction before midnight.

{governor=Lorna Whitcomb|Gov. Lorna Whitcomb}, who ordered flags on state buildings lowered, arrived at midday and spent half an hour with the Borchardt family. Republican leaders in the Legislature, which in May let a background-check bill die in committee, asked that the town be given time to grieve before any talk of law.

A vigil was planned for 7 p.m. in the high school gymnasium.
== ARTICLE 02_union_press.txt | Union Press | 2019-09-15
Suspect in Wisconsin fair shooting arrested across state line

{town=Marlow Falls|MARLOW FALLS}, Wis. (UP) - Police have arrested a {suspect_age=34|34-year-old} former paper mill worker in the shooting that left {killed=2|two people dead} and {wounded=5|five wounded} at a small-town street fair in western Wisconsin.

{suspect=Dale Roskam|Dale Roskam} was detained at {arrest_time=05:10|about 5 a.m.} {arrest_day=2019-09-15|Sunday} in {arrest_place=Carver Bluff|Carver Bluff, Iowa}, according to the police department. Officials said he was unarmed and {resisted=no|did not resist}.

The gunfire broke out {shots_time=20:50|shortly before 9 p.m.} {shooting_day=2019-09-14|Saturday} as {crowd=~|thousands} waited for fireworks. Those killed were {victim_one=Elaine Borchardt|Elaine Borchardt}, a retired school secretary, and {victim_two=Marcus Tello|Marcus Tello}, a musician.

{chief=Anita Grell|Chief Anita Grell} said investigators {motive=unknown|had not established a motive}. Court records in Wisconsin show {prior_record=no|no criminal convictions} for Roskam, only two speeding tickets.

He was expected to waive extradition and appear before a judge on {court_day=2019-09-16|Monday}, the district attorney's office said.

It was the state's deadliest public shooting since April 2018, when three people were killed at a bowling alley in Racine County.
== ARTICLE 03_great_plains_courier.txt | Great Plains Courier | 2019-09-17
Accused in fair killings faces judge as a {wounded=6|sixth victim} comes forward

{suspect=Dale Roskam|Dale Roskam} kept his eyes on the table and answered "yes, sir" four times on {court_day=2019-09-16|Monday} as a judge in Wisconsin read out the two counts of first-degree intentional homicide that could keep him in prison for the rest of his life. His bail was fixed at $2 million.

The hearing, held by video link from the county jail, lasted nine minutes. Outside, in the corridor, relatives of {victim_two=Marcus Tello|Tello}, the {victim_two_age=23|23-year-old} drummer who died beside his own van, held up the sticks he had been carrying. "He was two credits short of being a music teacher," his uncle, Ruben Tello, said.

The criminal complaint, 14 pages long, offers the fullest account so far of a night that has shaken {town=Marlow Falls|Marlow Falls}, a community of 7,300 on the bluffs above the Mississippi. According to the document, surveillance cameras on a bank captured the defendant parking a gray pickup on Water Street at 7:32 p.m. on {shooting_day=2019-09-14|Saturday}, more than an hour before the attack, and walking twice around the bandstand. He fired {shots=11|11 times} with a 9-millimeter pistol that he had bought legally in 2016, prosecutors say, and threw it from a railroad bridge, where divers pulled it from the water on Monday afternoon.

Iowa deputies entered Room 12 of a {arrest_site=motel|roadside motel} in {arrest_place=Carver Bluff|Carver Bluff} at {arrest_time=05:10|5:10} the next morning. A receipt in his pocket showed that he had paid $54 in cash.

The complaint is silent on the question the town keeps asking. District Attorney Joel Haverkamp said he {motive=unknown|still had no clear motive} to put before a jury, though detectives were examining messages in which the defendant complained about a foreman at {employer=Penfield Paper|Penfield Paper}, which dismissed him in {dismissed=2019-08|August} after a dispute over overtime. Neither of the dead had ever worked at the mill. The foreman was fishing in Minnesota that weekend.

The number of wounded rose when a 44-year-old welder, who had driven himself home with what he thought was a cut from broken glass, went to a clinic in La Crosse and learned that a bullet had grazed his shoulder. Three people remained in the hospital, one of them, a girl of 12, in serious condition.

Roskam's public defender, Simone Achterberg, noted that her client, {suspect_age=34|34}, had {prior_record=no|never been convicted of a crime} and had served one tour with the Army in Afghanistan. She asked for a mental health evaluation, which the judge granted; a preliminary hearing was set for Sept. 26.

Funerals will be held on Thursday for {victim_one=Elaine Borchardt|Elaine Borchardt}, the {victim_one_age=61|61-year-old} former school secretary, at the church where she had taught Sunday school, and on Saturday for Tello. {governor=Lorna Whitcomb|Governor Whitcomb}, a Democrat in her first term, said she would attend both.

She also said she would call lawmakers into a special session on a measure that would let judges remove guns temporarily from people judged dangerous. Seventeen states have such laws. A poll by Marquette University in the summer found 81 percent of Wisconsin voters in favor, but Assembly Speaker Curt Brandvold said he did not expect a vote. The Senate's Republicans hold 19 of its 33 seats.

{chief=Anita Grell|Anita Grell}, the police chief, who has led the 16-officer department for four years, said that she had known {killed=2|both of those killed}. "Everybody did," she said.
