STORY: f-mosque-fire-attack
TOPIC: a mosque in a Scottish city is attacked during evening prayer and a man is arrested
== SLOTS
attack_day | date | agree | day of the attack
attack_time | time | agree | hour of the attack
mosque | place | agree | mosque that was attacked
worshippers | quantity | agree | people at prayer
hurt | quantity | conflict | worshippers hurt
suspect_name | name | agree | name of the suspect
suspect_age | quantity | conflict | age of the suspect
suspect_home | place | agree | where the suspect lives
stopped_by | person | conflict | worshipper who stopped the attacker
stopped_job | role | agree | job of the man who stopped him
weapon | other | agree | what the attacker carried
devices | quantity | agree | petrol bombs thrown
police_chief | person | agree | officer who leads the inquiry
charge | outcome | agree | charge against the suspect
court | place | agree | court where the suspect appeared
police_response | duration | single | time till police came
evacuated | quantity | single | houses evacuated
warned | polarity | conflict | whether police had been warned about him
imam | person | agree | imam of the mosque
imam_quote | quote | agree | what the imam said of open doors
minister | person | agree | First Minister
vigil | quantity | agree | people at the vigil
damage | money | single | damage
raised | money | revision | sum raised for repairs
earlier_attack | date | single | earlier attack on the mosque
graffiti | quantity | single | hate incidents this year
hate_rise | quantity | single | rise in reported incidents, per cent
hospital | place | agree | where the wounded went
critical | quantity | single | wounded in intensive care
plea | outcome | agree | plea at first hearing
next_court | date | agree | next hearing
builder | person | single | architect
opened | date | single | year the mosque opened
elder | person | agree | elder who was wounded
elder_age | quantity | agree | age of the elder
brother_in_law | person | single | man who saw the attacker outside
online_posts | quantity | single | messages the suspect posted
armed_units | quantity | single | armed units sent
mp | person | agree | member of parliament for the district
street | place | single | street of the mosque
students | quantity | single | worshippers under 18
donor | organisation | single | giver of the carpet
== ARTICLE 01_clyde_morning_herald.txt | Clyde Morning Herald | 2019-07-08
'He came in through the shoes': terror at {mosque=Millgate|Millgate mosque}

By Eilidh Rannoch

Three rows of men were on their knees when the porch caught fire.

{attack_time=2212|At twelve minutes past ten} on {attack_day=2019-07-06|Saturday night}, in the prayer hall of the {mosque=Millgate|Millgate Central Mosque}, a man walked in over the shoe racks with {weapon=axe|a hatchet in his belt} and {devices=3|three bottles of petrol} in a carrier bag. He lit the first and threw it. {worshippers=140|One hundred and forty people} were inside.

{hurt=6|Six worshippers} were burned or cut. Among those taken to {hospital=Royal Infirmary|the Royal Infirmary} was {elder=Hashmi|Abdul Hashmi}, {elder_age=78|78}, who had gone back for his hearing aid.

It might have been far worse had {stopped_by=Qureshi|Faisal Qureshi}, {stopped_job=bus driver|who drives a city bus}, not kicked the bag out of the man's hand and sat on him. "I've had hen parties worse than that," {stopped_by=Qureshi|he} said.

Witnesses described confusion more than panic. {brother_in_law=Akhtar|Imran Akhtar}, a pharmacist who had come late and was parking in {street=Tannery Road|Tannery Road}, saw a man in a fishing jacket standing at the railings "as if he was waiting for a lift" and wished him good evening. {students=22|Twenty-two} of those inside were under 18. They were got out through the kitchen, in a line, each holding the shirt of the one in front, by a teacher of the Saturday school who had practised it with them in March after a false alarm.

Officers arrived in {police_response=7m|seven minutes}, by which time the attacker had asked for water and been given it. {suspect_name=Brodie|Kyle Brodie}, {suspect_age=27|27}, of {suspect_home=Easterglen|Easterglen}, was arrested and {evacuated=11|eleven houses} near his were cleared while soldiers searched them.

{police_chief=Sutherland|Detective Superintendent Moira Sutherland} said {warned=no|nobody had brought his name to police attention before}. {minister=Abercorn|The First Minister, Fiona Abercorn}, came on Sunday, and took off her shoes. The local MP, {mp=Docherty|Anne-Marie Docherty}, whose office is four doors away, had been there since midnight handing out blankets from the boot of her car.

{imam=Siddiqi|Imam Yunus Siddiqi} said that the doors would be open for the dawn prayer, and they were. {imam_quote=open doors|"If we lock them, he's done it."}
== ARTICLE 02_national_broadcaster_live.txt | Lowland Television (live page) | 2019-07-09
{mosque=Millgate|Millgate} mosque attack: latest

14:10 {suspect_name=Brodie|Brodie} has left the dock. He {plea=none|made no plea}. He is charged with {charge=attempted murder|attempted murder} and with an offence under the Terrorism Act.

14:02 At {court=Glenrath Sheriff Court|Glenrath Sheriff Court}, the accused, {suspect_age=31|31}, who lives with his mother {suspect_home=Easterglen|in Easterglen}, spoke only to confirm his name. He'll be back {next_court=2019-07-17|on Wednesday of next week}.

12:40 Police: bottles thrown numbered {devices=3|three}, of which one did not break. {weapon=axe|A small axe} was found under a radiator.

11:55 How many were hurt? {hurt=9|Nine of those at prayer}, the ambulance service confirms. {critical=2|Two} are in intensive care. {hospital=Royal Infirmary|All were taken to the Infirmary}.

11:20 {police_chief=Sutherland|Moira Sutherland}, who leads the inquiry, is asked again about a letter from a neighbour. {warned=yes|It reached her force in May, and said that he had been buying petrol in small cans}. "A question was asked at the time. It's being asked again," she says.

10:58 {mp=Docherty|Anne-Marie Docherty, who represents the district at Westminster}, tells our reporter that she has asked for a review of how tip-offs about extremists are handled north of the border. There was a similar review in 2014, after a case in Dundee, and most of its 21 recommendations were accepted.

10:44 Officers have taken a laptop and two telephones from the house. The man's messages, {online_posts=1300|some 1,300} of them in the past year, were mostly about football, according to a person who has seen them. In the last six weeks they were not. {armed_units=4|Four armed units} had been sent on the night and none drew a weapon.

10:31 The hero of Saturday wants to go to work. {stopped_by=Malik|Tariq Malik}, the {stopped_job=bus driver|bus driver} who tripped the man and lay on him, is told by his depot to take a week. He is heard to say that he has no hobbies.

09:47 The crowdfunder for repairs stands at {raised=42000|£42,000}.

09:15 Last night's candlelit gathering drew {vigil=3000|three thousand people}, counts the council, in a park meant for football.
== ARTICLE 03_the_glenrath_quarter.txt | The Glenrath Quarter (community paper) | 2019-07-12
Carpets, kindness and a kettle

By Samina Dar

For two days after the fire there was no carpet at {mosque=Millgate|Millgate} to pray on. On the Monday a lorry from Paisley came with one, blue, forty metres long, the gift of {donor=Paisley Palace|a bingo hall, the Paisley Palace}. Tradesmen who had been rung up on the Sunday simply came: a glazier, two electricians, a man who had never been inside a mosque and wished it to be known that his wife had sent him. They worked in their socks.

The {opened=1984|building of 1984}, by {builder=Strachan|Ewan Strachan}, is bigger than it looks. On {attack_day=2019-07-06|the night} it held {worshippers=140|140}, though for Eid it takes 900. The attack ({attack_time=2212|just after ten}, as the last prayer of the day had begun) went on for less than two minutes, and the damage is put at {damage=180000|£180,000}, most of it to the women's gallery.

Dozens of those who came in to help were not Muslims. {imam=Siddiqi|The imam} made tea for all of them, having found that his kettle had survived. "{imam_quote=open doors|A mosque with a locked door is a shed}," he told me.

I asked {elder=Hashmi|Mr Hashmi}, {elder_age=78|who will be 79 in August}, what he saw. He saw his grandson's face and a wet sleeve. He's home with a bandage like a mitten.

A threat had come before: in {earlier_attack=2016|2016} someone put a pig's trotter through the letterbox. Anti-Muslim incidents reported to the police are up by {hate_rise=18|18 per cent} in a year; for this street alone {graffiti=14|fourteen} have been recorded since January.

The crowdfunder has passed {raised=96000|£96,000}. What there is beyond the need will go to the Infirmary's burns ward.

{minister=Abercorn|Ms Abercorn} has promised that a guard will be paid for. The committee has asked for a gardener instead. {vigil=3000|Three thousand} stood on the grass on Monday, and it shows.

Court reports: {suspect_name=Brodie|the accused}, charged with {charge=attempted murder|trying to kill}, has {plea=none|not said how he pleads}; {next_court=2019-07-17|the 17th}, {court=Glenrath Sheriff Court|here in the Sheriff Court}, is next.
