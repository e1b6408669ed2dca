STORY: veterans-software-inquiry
TOPIC: a House committee investigates a failed veterans' claims system built by a firm whose head is the brother of a former official; a subpoena follows
== SLOTS
deputy | person | agree | acting deputy secretary
day | date | agree | day of the hearing
contract | money | agree | value of the contract
ceo | person | agree | chief executive of the company
official | person | agree | former official, brother of the chief executive
kin | other | agree | how the two are related
firm | organisation | agree | company that built the system
chair | person | agree | chairman of the committee
ranking | person | agree | senior Democrat on the committee
lost | quantity | variant | claims lost or misfiled
system | name | agree | name of the system
recuse | date | agree | day of the recusal letter
ig | person | agree | inspector general
subpoena | outcome | revision | whether the official is subpoenaed
absent | polarity | agree | whether the official came to the hearing
start | date | agree | when the system went into service
shut | date | agree | when the system was switched off
veteran | person | agree | veteran who testified
wait | duration | agree | how long the veteran waited for his pension
offer | date | single | next hearing
hyderabad | quantity | single | engineers in Hyderabad who worked on it
recovered | quantity | revision | claims recovered so far
fault | cause | dispute | who is to blame for the lost claims
== ARTICLE 01_federal_systems_weekly.txt | Federal Systems Weekly | 2017-05-18
House panel wants to know who waived the tests on {system=ClaimPath|ClaimPath}

For a program that was supposed to make paper disappear, {system=ClaimPath|ClaimPath} has generated a great deal of it. A House committee now has 340,000 pages of emails, test logs and invoices on the Department of Veterans Affairs' abandoned disability claims system, and at a hearing on {day=2017-05-17|Wednesday} its members read from the juiciest of them for most of the afternoon.

The central question was put early by {chair=Gaskill|Rep. Everett Gaskill} (R-Ind.), who leads the Oversight Subcommittee on Veterans' Programs: how did software that had failed 61 of 144 acceptance tests go live in all 56 regional offices in {start=2016-03|March 2016}?

{ceo=Stephen Lockridge|Stephen Lockridge}, chief executive of {firm=Tidewell|Tidewell Systems}, the Reston contractor that won the {contract=612m|$612 million} job in 2013, said the customer had insisted. {fault=department|"We recommended a pilot in three offices," he testified. "We were directed to launch."} Acting Deputy Secretary {deputy=Vasquez-Hull|Noreen Vasquez-Hull}, seated at the other end of the table, said the department's records contain no such recommendation, and that {fault=firm|defects in Tidewell's document scanner were what sent files astray}.

The system ran until {shut=2017-01|January}, when the department turned it off and went back to the platform that it had replaced. An audit by Inspector General {ig=Mbeki-Lane|Thandi Mbeki-Lane} in April found that {lost=41700|41,700 claims} had been lost, duplicated or attached to the wrong person. Her staff have since reconstructed {recovered=30000|some 30,000} of them by hand. She told the panel that the bill for that is running at $1.1 million a week.

The hearing's most pointed moments concerned an empty chair. {official=Paul Lockridge|Paul Lockridge}, who was the department's assistant secretary for information and technology from 2014 until last fall, {absent=no|had been invited and sent regrets}. He is {kin=older brother|the chief executive's older brother}. Under a letter that he signed {recuse=2014-09-08|on Sept. 8, 2014}, he was to take no part in matters involving the company. Emails displayed on the committee's screens show that he was copied on 212 messages about the project and answered 19.

"Thanks, on it," reads one, from February 2016. Members disagreed about what "it" was.

Lawyers for the elder Lockridge, in a letter to the subcommittee, said the messages were "ministerial," and that he'd forwarded most of them without comment to his deputy. Ranking member {ranking=Tafoya|Rep. Celia Tafoya} (D-N.M.) said that she would support a subpoena. Gaskill said that he {subpoena=not yet|wasn't there yet}. "I'd like to think a man would come on his own," he said.

Systems people will be more interested in the test logs. According to a chart entered in the record, 38 of the failures were in optical character recognition, a module Tidewell bought from a start-up in 2012. It misread handwritten Social Security numbers about once in 90 tries; the contract called for once in 10,000. A fix was scheduled for Release 4. The system was killed during Release 3.2.

The Government Accountability Office, which put ClaimPath on its high-risk list two years ago, said that of 12 large VA software efforts since 2005, four were delivered, three within budget. VA plans to ask vendors for ideas about a successor in the fall, in 10 small pieces instead of one large one. Industry day is tentatively Sept. 12 in Austin.

Tidewell, which employs 3,900, has four other contracts with the department, the biggest of which, for pharmacy inventory, comes up for renewal on Sept. 30.
== ARTICLE 02_telangana_mail.txt | Telangana Mail | 2017-05-19
Hyderabad engineers in the glare of US Congress inquiry

HYDERABAD: On the fourth floor of a glass building in Gachibowli, they watched it on a projector, after dinner, with the sound low. When the American lawmaker said the name of their city a groan went up.

{hyderabad=85|About 85 engineers} at the local arm of {firm=Tidewell|Tidewell Systems} wrote parts of {system=ClaimPath|ClaimPath}, the computer system for US veterans' pensions whose collapse was the subject of a hearing in Washington on {day=2017-05-17|Wednesday}. {chair=Gaskill|Mr. Everett Gaskill}, the chairman, asked whether American soldiers' records had been "shipped to India." They had not, the company's chief executive, Mr. {ceo=Stephen Lockridge|Stephen Lockridge}, answered: the programmers in Hyderabad worked with invented data, and the real files never left a centre in West Virginia.

"We made up names for them," said an engineer, who asked not to be named since she isn't authorised to speak to the press. "My test veteran was called Bhallaladeva. I hope nobody in Congress finds that."

The project, worth {contract=612m|$612 million} (around Rs. 3,900 crore), was once a matter of pride. Mr. Srinivas Gundala, who headed the unit until 2015, recalled that the contract allowed it to double in size and to take a second floor. Forty-four persons were let go when the Americans {shut=2017-01|discontinued the system in January}, and the others were moved to work for a chain of pharmacies.

What went wrong is disputed. The department in Washington {fault=firm|lays it at the door of the contractor}, whose software could not decipher handwriting; the contractor says {fault=department|it was made to hurry by the department}. Between them stand {lost=41700|more than 41,000 old soldiers' applications} which disappeared or were put in somebody else's file.

One belonged to {veteran=Ortega|Mr. Raymond Ortega}, 74, of Pueblo in Colorado, who served in Vietnam and gave evidence in a wheelchair. He was told in four separate letters that he was dead. It took {wait=19 months|19 months}, he said, before his pension was restored. "I wrote back each time," he told the members. "I thought that would be persuasive."

The proceedings also turned on a family matter. The chief executive is {kin=older brother|the younger of two brothers}; the other, {official=Paul Lockridge|Mr. Paul Lockridge}, was in charge of technology at the very department that was paying. He undertook in writing in {recuse=2014-09-08|September 2014} to keep away from his brother's business. Whether he did is what the lawmakers are trying to learn, and he {absent=no|declined to attend}. The Democrat who sits beside the chairman, {ranking=Tafoya|Ms. Celia Tafoya}, wishes to compel him.

The industry here has a larger worry. Under a bill introduced in March, federal departments could not give software work to firms that employ more than a tenth of their staff abroad. The Deccan Software Federation, which claims 1,200 member companies, estimates that US government contracts account for just 2 per cent of the State's software exports of Rs. 87,000 crore, but that the mood travels. Visa applications for skilled workers fell to 1.99 lakh this spring from 2.36 lakh a year ago.

The State's Information Technology Secretary, Mr. Vikas Ranganath, advised calm. A delegation that he leads will be in Washington from June 5 and has sought a meeting with Mr. Gaskill's staff. "We shall carry a brochure," he said, "and no veterans."
== ARTICLE 03_republic_wire.txt | Republic Wire | 2017-05-25
House panel {subpoena=issued|subpoenas ex-VA official} in probe of failed claims system

WASHINGTON (RW) - A House subcommittee voted on Thursday to {subpoena=issued|compel testimony from a former senior official} at the Department of Veterans Affairs about his role in a computer system that lost track of tens of thousands of disability claims and was built by a company that his brother runs.

The voice vote, with no audible dissent, requires {official=Paul Lockridge|Paul Lockridge} to appear {offer=2017-06-14|on June 14} and to hand over by June 7 messages from two private email accounts, the existence of which became known on Monday.

Rep. {chair=Gaskill|Everett Gaskill}, the Indiana Republican who leads the panel, had resisted the step {day=2017-05-17|last week}, when Lockridge {absent=no|stayed away from a hearing}. He said he changed his mind after a former aide to Lockridge gave investigators a folder with 46 more messages, in one of which the then assistant secretary asked that acceptance tests be "wrapped up, not drawn out."

"That isn't forwarding mail," Gaskill said. "That's driving the truck."

An attorney for Lockridge, Margaret Ostrander, said that her client would comply. She said the sentence was about a different program, a hospital scheduling tool, and that he had observed the promise he made {recuse=2014-09-08|in September 2014} to stay out of business involving {firm=Tidewell|Tidewell Systems}. She said he had gained nothing from the {contract=612m|$612 million} award, which was made a year before he joined the government.

His {kin=older brother|younger brother}, {ceo=Stephen Lockridge|Stephen Lockridge}, heads Tidewell. The company said in a statement that the two "do not discuss work, and rarely anything else."

{system=ClaimPath|ClaimPath}, as the system was known, was in use for 10 months {start=2016-03|from March 2016}. {ig=Mbeki-Lane|Thandi Mbeki-Lane}, the department's inspector general, has reported that {lost=41700|41,700 claims} were mislaid, copied or filed under other people's names. The department has since recovered {recovered=33500|about 33,500}, Acting Deputy Secretary {deputy=Vasquez-Hull|Noreen Vasquez-Hull} wrote to lawmakers on Wednesday, and expects to finish in August.

Rep. {ranking=Tafoya|Celia Tafoya} of New Mexico, the panel's top Democrat, said that she welcomed the subpoena but that it came late. She offered an amendment to add three current officials to the list. It was rejected, 5-7.

In a further sign that the affair is widening, the Justice Department has asked for copies of the committee's documents, according to two people familiar with the request. A spokesman declined to comment. Tidewell's shares, which trade in New York, fell 9 percent on Thursday to $21.40, and have lost a third of their value since April.

Veterans' organizations have kept up the pressure. The Fellowship of Disabled Servicemen, which has 280,000 members, delivered 11 sacks of letters to the Cannon building, each from someone who had been wrongly told of his own death, the error that struck {veteran=Ortega|Raymond Ortega} of Colorado. His account of a {wait=19 months|19-month} fight to be declared alive has been viewed more than 2 million times.

Ortega, reached by telephone, said that he'd had a call from the president's office and another from a casket company. "One of them was apologizing," he said.

Republicans hold seven of the subcommittee's 12 seats. Congress leaves on Friday for a week's recess for Memorial Day, and two staff lawyers will spend it in Charleston, West Virginia, where the records center has kept Tidewell's server logs for 2016.
