STORY: r-panoli-boiler-blast
TOPIC: an explosion at a dye chemicals factory in Gujarat, India
== SLOTS
day | date | agree | day of the explosion
time | time | agree | hour of the explosion
dead | quantity | revision | workers killed
injured | quantity | revision | people injured
critical | quantity | conflict | injured in critical condition
missing | quantity | single | workers unaccounted for
present | quantity | agree | workers in the unit at the time
company | organisation | agree | owner of the factory
place | place | agree | industrial estate where the factory stands
cause | cause | dispute | what exploded: police say a reactor vessel, the company says a solvent tanker
comp_state | money | conflict | compensation from the state for each family of a dead worker
comp_centre | money | agree | compensation from the central government for each family
comp_company | money | agree | compensation from the company for each family
comp_injured | money | single | compensation from the state for each injured person
tenders | quantity | agree | fire engines at the scene
fire_hours | duration | agree | time needed to bring the fire under control
arrested | quantity | agree | people arrested
owner | person | agree | managing director of the company
owner_state | polarity | single | whether the managing director has been traced
collector | person | agree | district collector
sp | person | single | superintendent of police
committee | quantity | agree | members of the inquiry committee
committee_days | duration | conflict | time given to the inquiry committee
contract | quantity | agree | contract workers among the dead
licence | date | single | date on which the licence expired
blast_2022 | quantity | agree | workers killed in the explosion of 2022 in the same estate
fine_2023 | money | single | fine paid by the company in 2023
radius | quantity | agree | distance at which windows broke
victim_age | quantity | single | age of the victim from Bihar
evac | quantity | single | villagers moved to a school
== ARTICLE 01_bharat_wire_service.txt | Bharat Wire Service | 2025-06-16
{dead=6|Six workers killed}, {injured=27|27 injured} in explosion at Gujarat chemical factory

BHARUCH: At least {dead=6|six workers} were killed and {injured=27|27 others} injured in an explosion at a chemical factory in Gujarat's Bharuch district {day=2025-06-16|on Monday}, officials said.

The explosion took place around {time=14:40|2.40 pm} at the plant of {company=Navrang|Navrang Dyechem Ltd} in {place=Panoli|the Panoli industrial estate}, triggering a massive fire, Bharuch collector {collector=Rathwa|Sejal Rathwa} said.

"{present=48|Forty-eight workers} were in the unit at the time. {missing=4|Four} are still unaccounted for," she said, adding that rescue work would continue through the night.

{critical=9|Nine of the injured} were in a critical condition and have been shifted to Vadodara, the collector said.

As many as {tenders=15|15 fire tenders} were rushed to the spot. The fire was brought under control after {fire_hours=5h|five hours}.

Prima facie, {cause=reactor|a reactor vessel exploded because of excess pressure}, superintendent of police {sp=Meena|Rajveer Meena} said. The impact was such that window panes broke up to {radius=2km|two kilometres} away. {evac=300|Some 300 people} from a neighbouring village were moved to a school because of the smoke.

The state government announced an ex gratia of {comp_state=4lakh|Rs 4 lakh} for the families of each of the dead and {comp_injured=50000|Rs 50,000} for the injured. The Centre will give another {comp_centre=2lakh|Rs 2 lakh} to each bereaved family.

A {committee=5|five-member committee} has been set up to look into the incident. It will submit its report within {committee_days=15d|15 days}, an official of the industrial safety department said.

In 2022, {blast_2022=5|five workers} had died in an explosion at another factory in the same estate.
== ARTICLE 02_the_western_chronicle.txt | The Western Chronicle | 2025-06-17
Bharuch blast toll rises to {dead=9|nine}; {arrested=2|two} held, company blames tanker

The toll in the explosion at {company=Navrang|Navrang Dyechem} in {place=Panoli|the Panoli industrial estate} rose to {dead=9|nine} on Tuesday as rescuers pulled two more bodies from the debris and one worker succumbed to burns at a hospital in Vadodara.

District collector {collector=Rathwa|Sejal Rathwa} said {injured=31|31 persons} were injured, {critical=9|nine of them} critically.

{contract=7|Seven of the dead} were contract workers from Bihar and Jharkhand. They were paid Rs 480 a day, their relatives said. The youngest, Sunil Manjhi, {victim_age=19|19}, had arrived from Gaya only last month.

Police have arrested {arrested=2|two persons}, the plant manager and a shift supervisor. Managing director {owner=Vaghani|Ketan Vaghani} {owner_state=no|has not been traced}, an officer said.

The explosion occurred at about {time=14:40|2.40 pm} {day=2025-06-16|on Monday}, when {present=48|48 workers} were in the unit. According to the police, {cause=reactor|pressure built up in a reactor vessel until it burst}. The company told the stock exchange in a filing that {cause=tanker|a solvent tanker had caught fire while it was being unloaded}. It said it would pay {comp_company=10lakh|Rs 10 lakh} to each family. That comes on top of {comp_state=5lakh|Rs 5 lakh} from the state and {comp_centre=2lakh|Rs 2 lakh} from the Centre.

Records seen by this newspaper show that the factory's licence for the storage of solvents expired {licence=2025-03-31|on March 31}. In 2023 the company had paid a fine of {fine_2023=25lakh|Rs 25 lakh} for letting effluent into the Amla Khadi.

"There is one inspector for 700 units," said Bhavna Parmar, who heads a workers' rights group in Ankleshwar. "He cannot even visit each of them once in two years."

After the 2022 blast in the estate, in which {blast_2022=5|five workers} died, the government promised to double the number of inspectors.

The {committee=5|five-member committee} appointed by the government has been given {committee_days=15d|15 days}.
== ARTICLE 03_ankleshwar_samachar.txt | Ankleshwar Samachar | 2025-06-18
Smoke has cleared, questions remain at {place=Panoli|Panoli}

ANKLESHWAR: Two days after the explosion at the {company=Navrang|Navrang Dyechem} plant in {place=Panoli|the Panoli industrial estate}, families were still waiting outside the civil hospital on Wednesday for DNA reports.

{dead=9|Nine workers} died and {injured=31|31} were injured in the explosion, which occurred at {time=14:40|2.40 pm} {day=2025-06-16|on Monday}. {contract=7|Seven of the dead} were contract labourers. {critical=6|Six of the injured} had been in critical condition when they were taken to Vadodara on Monday, a doctor at the civil hospital said.

Fire officers of the estate said {tenders=15|15 fire tenders} from Ankleshwar, Bharuch and Surat fought the flames for {fire_hours=5h|five hours}. They used 60,000 litres of foam. One fireman fainted in the heat and was discharged on Tuesday.

Window panes were broken up to {radius=2km|two kilometres} away. At the primary school in Kharod, where children had gone home at noon, the ceiling of a classroom came down.

Managing director {owner=Vaghani|Ketan Vaghani}, who is also a former president of the local industries association, has not been seen in public. His lawyer said the company would hand over cheques of {comp_company=10lakh|Rs 10 lakh} to the families by Saturday. He repeated that {cause=tanker|the fire had begun in a tanker}. Police have so far arrested {arrested=2|two persons}.

Collector {collector=Rathwa|Sejal Rathwa} visited the injured and said that the state's cheques for {comp_state=4lakh|Rs 4 lakh} and the Centre's for {comp_centre=2lakh|Rs 2 lakh} were being prepared.

The {committee=5|five-member committee} visited the plant for three hours on Tuesday. Its members did not speak to the press. They have {committee_days=30d|30 days} to submit their report.

Of the {present=48|48 workers} who were in the unit, eight escaped without a scratch. One of them, Dinesh Vasava, had stepped out for tea. "I was holding the cup," he said. "Then I was holding nothing."

In the explosion of 2022, too, {blast_2022=5|five workers} had lost their lives. No one has been convicted for it.
