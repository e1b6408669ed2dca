STORY: vaux-protests
TOPIC: unrest in a French town after a police officer shoots a young delivery rider dead
== SLOTS
victim | person | agree | young man shot
victim_age | quantity | agree | age of the young man
victim_job | role | agree | what he did for a living
shooting_day | date | agree | day of the shooting
town | place | agree | town of the shooting
shots | quantity | agree | shots the officer fired
officer_age | quantity | agree | age of the officer
officer_custody | outcome | revision | standing of the officer: first in custody, a week later charged and freed
rode_at | cause | dispute | police say he rode at the officer, the family says he was turning away
cars_burnt | quantity | agree | vehicles burnt on the first night
arrests | quantity | agree | people arrested on the first night
officers_hurt | quantity | revision | police hurt on the first night, nine at first, fourteen in later count
quote_speaker | quote | conflict | who said that a second night of fire would not bring him back
prosecutor | person | agree | public prosecutor
mayor | person | agree | mayor of the town
lawyer | person | agree | lawyer of the family
minister | person | agree | interior minister
prefect | person | agree | prefect
reinforcements | quantity | agree | extra police sent on the second night
video_length | duration | agree | length of the film
march_day | date | agree | day of the silent march
union_man | person | agree | spokesman of the police union
library | outcome | agree | what happened to the library
== ARTICLE 01_continental_press_agency.txt | Continental Press Agency | 2022-05-19
Police officer held after fatal shooting near Lyon sparks riots

LYON, France (CPA) - A French police officer was {officer_custody=custody|in custody} on Thursday over the death of a {victim_age=19|19-year-old} {victim_job=delivery rider|food courier} who was shot at a roadside check in {town=Vaux-la-Rive|Vaux-la-Rive}, a suburb in the Rhone valley, prosecutors said.

The killing of {victim=Yanis Belkhir|Yanis Belkhir} at about 6:15 p.m. on {shooting_day=2022-05-18|Wednesday} set off a night of clashes in which {cars_burnt=27|27 vehicles} were set alight. Police made {arrests=31|31 arrests} and said {officers_hurt=9|nine officers} had been hurt, none seriously.

Prosecutor {prosecutor=Claire Dumont-Roux|Claire Dumont-Roux} said the officer, {officer_age=31|31}, fired {shots=1|once}. He told investigators that the rider had {rode_at=at him|accelerated toward him}. A lawyer for the family, {lawyer=Nora Ziani|Nora Ziani}, said {rode_at=turning away|he was trying to turn around}.

The interior ministry said {reinforcements=400|400 extra police} would be deployed overnight.

France has recorded eight deaths of people who failed to comply with traffic stops this year. The rules on the use of firearms by police were loosened in 2017.
== ARTICLE 02_the_chronicle.txt | The Chronicle | 2022-05-20
A French suburb counts the cost of a single bullet

By breakfast time the firemen of {town=Vaux-la-Rive|Vaux-la-Rive} had hosed the last of the soot into the gutters of the Avenue Jean Moulin, and a council van was going from corner to corner picking up tear-gas canisters. Beside a bus shelter, where the blood had been covered with sand, somebody had left a thermal delivery bag full of white carnations.

{victim=Yanis Belkhir|Yanis Belkhir} carried pizzas and poke bowls for two apps, mostly on a 125cc scooter lent to him by a cousin. He was {victim_age=19|19} and was saving, his mother says, for a heavy-goods licence. On {shooting_day=2022-05-18|Wednesday}, a little after six in the evening, two officers on a routine patrol signalled him to pull over because his number plate was bent. {shots=1|A single round} pierced his chest. He was declared dead at 7.04pm.

A neighbour's film, which lasts {video_length=42s|42 seconds} and had been viewed more than three million times by last night, begins as the scooter is already moving. It is the angle that everyone argues about. {union_man=Fabien Marchetti|Fabien Marchetti}, of the union Police Ensemble, said that it showed {rode_at=at him|a machine being steered into a colleague}. The Belkhirs' lawyer, {lawyer=Nora Ziani|Maître Nora Ziani}, said that it proved {rode_at=turning away|the front wheel was pointing away}.

{prefect=Hélène Cordier|Hélène Cordier}, the prefect, who came to the town hall on foot and with only one bodyguard, begged the young to stay at home. "{quote_speaker=Cordier|A second night of fire will not bring him back}," {quote_speaker=Cordier|she said}. They did not all listen. There were further skirmishes on Thursday night, though fewer, in the towers behind the market, and the region's trams and buses stopped running at nine. {reinforcements=400|The 400 additional officers} sent from Marseille and Dijon made a further 12 arrests.

What had been lost on the first night was plainer in daylight. {cars_burnt=27|Twenty-seven burnt-out cars and vans}; a pharmacy; the tax office; and {library=gutted|the children's library, gutted}, with its 11,000 books, by a fire that began in the bicycle store. "I taught half of them to read in there," said Mireille Aubanel, 64, a volunteer, who stood at the tape with a hand over her mouth.

The mayor, {mayor=Samir Haddad|Samir Haddad}, a Socialist elected two years ago by a margin of 88 votes, has asked for the state's help in rebuilding, and for a conversation about something else: the town of 23,000 has had no police station of its own since 2012, and those who patrol it are, he says, "strangers in their twenties who leave after eighteen months".

Nationally, the affair has fallen into a campaign. The first round of the parliamentary elections is on June 12, and by noon on Thursday both extremes had issued statements. Marianne Delcourt, of the hard Right, offered her support to the arrested man and proposed a legal presumption of self-defence. The Left demanded the repeal of the law of February 2017, which lets officers open fire when a driver who refuses to stop is "likely" to endanger life.

Researchers at Grenoble found last year that fatal police shootings at moving vehicles had risen fivefold in the five years after that law. The ministry disputes their method.
== ARTICLE 03_nation_broadcasting.txt | NBS World | 2022-05-20
France shooting: family calls for calm before {march_day=2022-05-21|Saturday's} march

The family of a {victim_job=delivery rider|delivery driver} killed by French police has urged people to walk "without masks and without anger" at a march on {march_day=2022-05-21|Saturday} in his memory.

{victim=Yanis Belkhir|Yanis Belkhir} died after being stopped in {town=Vaux-la-Rive|Vaux-la-Rive}, south of Lyon, on {shooting_day=2022-05-18|Wednesday}.

His elder sister, Lina, 25, a nurse, told NBS that she had learned of the shooting from a colleague in the emergency department where she works. "They asked me if I knew anybody with a blue scooter," she said. "I knew before they said the name."

The route will take mourners from the bus shelter on Avenue Jean Moulin to the stadium, where he played at right back for the under-20s. {mayor=Samir Haddad|Mayor Samir Haddad} has said he will walk at the front. Families from Nantes and Bagneux who lost sons in similar circumstances are due to join.

The officer, who is {officer_age=31|31} and has five years' service, has been {officer_custody=custody|held for questioning} since the night of the incident. The limit on that is 48 hours, after which prosecutors must ask a judge to open a formal case against him or let him go. His partner, a 27-year-old trainee, has been heard as a witness.

{prosecutor=Claire Dumont-Roux|Ms Dumont-Roux, the prosecutor}, told a news conference in Lyon that a post-mortem examination found {shots=1|one bullet wound} and no alcohol or drugs. Asked about the film of the events, {video_length=42s|which runs for less than a minute}, she said there were also pictures from a bakery's camera, which her office had not released.

Interior Minister {minister=Luc Bastier|Luc Bastier}, in parliament, called the images "hard to watch" but defended what he described as an exhausted force. "{quote_speaker=Bastier|Another night of burning won't give this boy back to his mother}," {quote_speaker=Bastier|Mr Bastier} added, in remarks that were booed by some opposition members.

Police union leader {union_man=Fabien Marchetti|Fabien Marchetti} said members were "devastated but not ashamed". He announced that some would lay down their handcuffs outside stations across the south-east on Monday.

Vehicles were torched and {library=gutted|a children's library burned out} in the first wave of unrest, during which {arrests=31|31 people were detained}, ten of them under 18. Sixteen appeared in court on Thursday and Friday; four were sent to prison for terms of up to five months. Insurers estimate the damage at 7m euros.

The number of officers treated for injuries now stands at {officers_hurt=14|14}, after five more reported burns and hearing problems.

France's human rights ombudsman has opened her own inquiry, the 22nd into a shooting by police since 2019. The United Nations human rights office in Geneva said it was following the case and urged that any use of force be necessary and proportionate. In April the Council of Europe recommended that French patrols carry body cameras as standard. About 30,000 have been bought, but the partner of the officer concerned had left hers on charge.
== ARTICLE 04_the_meridian.txt | The Meridian | 2022-05-27
Officer charged in death of French courier, and freed pending trial

A judge in Lyon has {officer_custody=charged, freed|placed the officer who shot Yanis Belkhir under formal investigation and released him}, a compromise that satisfied neither the police, who said that he should never have been charged, nor the family, who saw him walk out by a side door on Wednesday evening.

The offence is intentional violence by a person in authority resulting in unintended death, which carries up to 20 years. Mr. Belkhir's parents had sought a murder charge. {lawyer=Nora Ziani|Nora Ziani}, their lawyer, said that she would appeal, arguing that the images shot from a balcony, {video_length=42s|all 42 seconds of them}, left no room for doubt about whether {rode_at=turning away|the scooter was turning} when the {victim_age=19|19-year-old} was hit.

Under the terms set by the court, the officer, whose name has not been made public, may not carry a weapon, enter the Rhône département or speak to his former partner. He surrendered his passport. His lawyer, Étienne Vaugier, said that his client still believed {rode_at=at him|he was about to be run down} and that he had not slept for more than two hours at a time.

The decision was met by rain and by a quiet that surprised those who had prepared for worse. In {town=Vaux-la-Rive|Vaux-la-Rive} shopkeepers lowered their shutters at five, but only one bin was set on fire. Officials credited the silent march of {march_day=2022-05-21|Saturday}, which drew 4,500 people by the police count and which passed with a brass band and without an arrest.

{mayor=Samir Haddad|Mr. Haddad, the mayor}, said the council had voted, 27 to 6, to rename the football ground. It has also started a fund for {library=gutted|the library that was destroyed by fire}. By Thursday it had received 212,000 euros and, from schools in Quebec, 3,000 books.

In Paris the government is under pressure to say whether it will touch the 2017 statute. {minister=Luc Bastier|Luc Bastier}, the interior minister, has ruled out any change before the autumn. But he has asked two retired judges to review the training that officers receive, which consists, for those in ordinary patrol units, of three shooting sessions a year; one in three officers missed at least one of them in 2021. A report is due by Sept. 30.

An Odéon survey published on Tuesday showed 58 percent of respondents with a favorable view of the police, down four points from January. Among those under 25 it was 37 percent.

{prefect=Hélène Cordier|Hélène Cordier}, who as prefect represents the state in the region, acknowledged in an interview with a local radio station that the riots of {shooting_day=2022-05-18|that Wednesday} had taken her services unawares. The first reinforcements were 70 kilometers away. She said a permanent post, with 18 officers, would open in the town in January.

Lina Belkhir, the rider's sister, wasn't impressed. "We had asked for a school counselor," she said.
