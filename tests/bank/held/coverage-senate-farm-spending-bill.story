STORY: senate-farm-spending-bill
TOPIC: a US Senate hearing and floor votes on an agriculture spending bill and the move of a federal research office
== SLOTS
bill_total | money | agree | discretionary money in the Senate bill
house_total | money | agree | money in the bill that the House passed first
house_june_vote | score | agree | vote of the House on its own first version
hearing_day | date | agree | day of the subcommittee hearing
secretary | person | agree | secretary of agriculture who testified
cloture_vote | score | agree | vote of the Senate to cut off debate
cloture_day | date | agree | day of the vote to cut off debate
passage_vote | score | agree | vote of the Senate on passage
passage_day | date | revision | day of the vote on passage, planned and held
hospital_sponsor | person | agree | senator who wrote the rural hospital amendment
hospital_money | money | agree | money in the hospital amendment
hospital_votes | quantity | conflict | senators who voted for the hospital amendment
hospital_threshold | quantity | agree | votes that the hospital amendment needed
flood_vote | score | agree | vote on the flood aid amendment
flood_money | money | agree | money for growers hit by floods
flood_sponsor | person | agree | senator who wrote the flood amendment
office | organisation | agree | research office that is to move
office_place | place | agree | city to which the office is to move
office_staff | quantity | agree | people who work in the office
accepted | quantity | revision | staff members who have agreed to move
savings | money | dispute | what the move saves or costs
chairwoman | person | agree | chairwoman of the subcommittee
ranking | person | agree | senior Democrat of the subcommittee
deadline | date | agree | end of the fiscal year
leader | person | agree | Senate majority leader
rider | outcome | agree | the bill does not block the move
== ARTICLE 01_washington_courier.txt | Washington Courier | 2017-09-13
Senators press agriculture chief on plan to send researchers to Texas

WASHINGTON — Agriculture Secretary {secretary=Harlan Pruett|Harlan Pruett} spent nearly three hours before a Senate subcommittee on {hearing_day=2017-09-12|Tuesday} defending his decision to uproot a little-known federal research office, a plan that has become the chief obstacle to an otherwise routine spending bill.

The {office=Rural Data Service|Rural Data Service}, whose economists estimate crop acreage, farm debt and the price of school lunches, has been housed in southwest Washington since 1961. Under an order that {secretary=Harlan Pruett|Pruett} signed in May, {office_staff=540|its 540 employees} have until Oct. 27 to report to {office_place=Amarillo|Amarillo, Tex.}, or leave. So far {accepted=178|178 have said they will go}, a deputy told the panel.

"I have never met a farmer who asked me why we don't have more economists on C Street," the secretary said. Cheaper leases and lower locality pay, he testified, would {savings=saves 300m|save taxpayers $300 million over 15 years}.

Sen. {ranking=Tobias Achterberg|Tobias Achterberg} of Wisconsin, the subcommittee's top Democrat, held up a paper by a professional association of agricultural economists which reached the opposite conclusion: once the value of lost work is counted, it said, the relocation would {savings=costs 83m|leave the government $83 million worse off}.

"You are not moving an agency," {ranking=Tobias Achterberg|Achterberg} said. "You are losing one and renting a building in its memory."

Some of the sharper questions came from the secretary's own party. Sen. {chairwoman=Margaret Lindqvist|Margaret Lindqvist} (R-Minn.), who leads the panel, asked four times for the consultant's study on which the choice of city was based, and was told each time that it was being prepared for release. Ninety-one cities had applied.

The hearing had been called for another reason, a review of the department's loan programs, but senators of both parties had an eye on the floor, where the {bill_total=41.6bn|$41.6 billion} measure that pays for the department and the Food and Drug Administration faces a first test on {cloture_day=2017-09-13|Wednesday} afternoon. Majority Leader {leader=Dale Whitacre|Dale Whitacre} needs 60 votes to limit debate. An aide to the leader said he was confident but "not 65 confident."

The House took a different road. In June it approved {house_total=43.1bn|$43.1 billion}, {house_june_vote=227-194|by 227 to 194}, with a paragraph that would forbid any spending on the transfer. {rider=not blocked|The Senate's text contains no such ban}; {chairwoman=Margaret Lindqvist|Lindqvist} said she would have liked one but had been 2 votes short in committee, where the roll was 14 to 17.

Relocating federal workers is an old idea. President Nixon considered scattering ten agencies in 1971, and the Bureau of Land Management was talked of for Denver throughout the 1990s. Nearly 85 percent of the government's 2.1 million civilian workers already live outside the capital region, according to the Partnership for Civil Service, a nonprofit organization.

At the back of the hearing room some 40 employees of the office stood and turned their backs when the secretary began to speak. One of them, Priya Venkataraman, 36, who models dairy prices, said afterward that she had been offered jobs by two universities. Her husband works at the Smithsonian. "I like Texas," she said. "I would like to have been asked."

Two other amendments could complicate the week. One, by Sen. {hospital_sponsor=Celia Montoya|Celia Montoya} (D-N.M.), would add {hospital_money=1.2bn|$1.2 billion} for hospitals in sparsely settled counties, 83 of which have closed such hospitals since 2010. Another would aid growers along the Arkansas and White rivers whose fields went under in the spring. If nothing is enacted by {deadline=2017-09-30|Sept. 30}, the department's money runs out.
== ARTICLE 02_federal_news_agency.txt | Federal News Agency | 2017-09-13
Senate advances farm spending bill

WASHINGTON (FNA) — The Senate voted {cloture_vote=63-34|63-34} {cloture_day=2017-09-13|Wednesday} to end debate on {bill_total=41.6bn|a nearly $42 billion spending bill} for farm, food and rural programs, clearing the way for passage by the end of the week.

Twenty-two Democrats sided with most Republicans. Nine conservatives, who wanted the total reduced by 2 percent, were opposed, as were Democrats angered that {rider=not blocked|the measure does nothing to stop} the planned transfer of the {office=Rural Data Service|Rural Data Service} to {office_place=Amarillo|Texas}.

Three senators did not vote. Sixty votes were required.

Majority Leader {leader=Dale Whitacre|Dale Whitacre} of Indiana said about a dozen amendments would be taken up Thursday, with {passage_day=2017-09-15|a final vote on Friday}.

A day earlier the agriculture secretary, {secretary=Harlan Pruett|Harlan Pruett}, was questioned on the transfer {hearing_day=2017-09-12|Tuesday} by an appropriations panel.

The House passed {house_total=43.1bn|a $43.1 billion version} in June. The government's fiscal year ends {deadline=2017-09-30|Sept. 30}.
== ARTICLE 03_rio_grande_tribune.txt | Rio Grande Tribune | 2017-09-15
Montoya's hospital money falls short as Senate passes farm bill

{hospital_votes=55|By five votes}, and after a speech in which she read the names of nine New Mexico towns that no longer have an emergency room, Sen. {hospital_sponsor=Celia Montoya|Celia Montoya} lost her bid on {passage_day=2017-09-14|Thursday} to put federal money into small rural hospitals.

Her amendment was supported by {hospital_votes=55|55 senators}, eight Republicans among them, with 42 opposed. Because it would have broken the spending caps set by the 2011 budget law, it could be adopted only with {hospital_threshold=60|60}. It would have spent {hospital_money=1.2bn|$1.2 billion} over four years on grants to hospitals with fewer than 50 beds; 11 in this state would have been eligible, from Clayton in the northeast to Lordsburg near the Arizona line.

"We found money this afternoon for soybeans that drowned," the Democrat said in a call with reporters as she walked back to her office. "I voted for that. I'd like somebody to explain to the people of Catron County why they come after the soybeans."

She was referring to an amendment by Sen. {flood_sponsor=Boyd Hathcock|Boyd Hathcock} of Arkansas, who secured {flood_money=890m|$890 million} in emergency help for farmers flooded out in April and May. Emergency spending does not count against the caps, and {flood_vote=84-13|only 13 members were against it, with 84 in favor}.

The underlying bill then passed, {passage_vote=71-26|71-26}, shortly after 8 p.m., a day sooner than the leadership had planned when it won {cloture_day=2017-09-13|Wednesday}'s test vote {cloture_vote=63-34|with 63 in favor and 34 opposed}. Several senators had flights to catch ahead of a storm in the Gulf, and half of the amendments on the list were withdrawn or accepted by voice. Sen. Louis Armijo, New Mexico's junior senator and also a Democrat, voted no. He said he could not support {bill_total=41.6bn|$41.6 billion} in spending while {rider=not blocked|the bill let the administration go ahead with} what he called the dismantling of the {office=Rural Data Service|Rural Data Service}.

That office supplies the county income figures on which a good part of New Mexico's federal aid depends. About {office_staff=540|540 people} work there; the department says {accepted=193|193 of them have now agreed} to transfer to {office_place=Amarillo|Amarillo}, a four-hour drive from Albuquerque.

New Mexico has lost three hospitals in six years. The most recent to go, Sierra Blanca Memorial in Carrizozo, closed in March with debts of $7.4 million; the nearest emergency room is now 58 miles off. Its last administrator, Dolores Quintana, watched the vote on a laptop at her kitchen table. "I counted along," she said. "I had a pencil. At 50 I let myself think about it."

The state's hospital association estimates that 14 percent of rural residents live more than an hour from a surgeon. Gov. Ray Stoddard, a Republican, who declined to take a position on the amendment, has proposed to spend $22 million of state money on telemedicine and helicopter landing pads. The Legislature meets in January, for 30 days.

{hospital_sponsor=Celia Montoya|Montoya}, who is up for re-election next year, said she would bring her proposal back as a bill of its own. A survey published by this newspaper in August found her leading her likeliest opponent, former land commissioner Pat Dunleavy, by 49 percent to 41 percent, with health care named as the most pressing issue by one voter in three.

The spending measure returns to the House, which {house_june_vote=227-194|approved its own version with 227 votes} before the summer and must now decide whether to take the Senate's.
== ARTICLE 04_continental_broadcasting.txt | Continental Broadcasting | 2017-09-21
House sends farm spending bill to president, and research office to Texas

The House gave final approval Wednesday to the Senate's farm spending bill, abandoning its own attempt to keep a federal research office in Washington and all but guaranteeing that the Agriculture Department will stay open when the fiscal year runs out on {deadline=2017-09-30|Sept. 30}.

The tally was 301 to 123. Democratic leaders, who are in the minority, let their members vote as they pleased, and 118 of them joined 183 Republicans. The White House said the president would sign it early next week.

What was accepted is smaller than {house_total=43.1bn|the $43.1 billion} for which the same chamber had voted in June. Most of the difference comes out of rural broadband and a loan fund for water systems, said Rep. Everett Kimbrough of Georgia, who managed the debate. He asked colleagues to consider the calendar. "We can be right on the first of October with the doors locked," he said, "or be mostly right today."

The Senate had acted six days before, on {passage_day=2017-09-14|Sept. 14}, when {passage_vote=71-26|71 members voted for the measure and 26 against}. A proposal by {hospital_sponsor=Celia Montoya|Celia Montoya}, the New Mexico Democrat, to help struggling country hospitals had {hospital_votes=57|drawn 57 votes} that day, where {hospital_threshold=60|60} were demanded; relief for growers along flooded rivers in the mid-South, worth {flood_money=890m|$890 million}, was added with ease, {flood_vote=84-13|84-13}, at the urging of {flood_sponsor=Boyd Hathcock|Boyd Hathcock}, an Arkansas Republican.

Left out of the final text, over the objections of both sides' appropriators, was any word on the {office=Rural Data Service|Rural Data Service}. {rider=not blocked|With no prohibition in the law}, Agriculture Secretary {secretary=Harlan Pruett|Harlan Pruett} is free to move its staff to {office_place=Amarillo|the Texas Panhandle} this fall. The department said 20 rental trucks had been booked and a former insurance building leased there through 2032.

The secretary has maintained that he will {savings=saves 300m|save $300 million} by doing so. Sen. {ranking=Tobias Achterberg|Tobias Achterberg}, a Wisconsin Democrat who clashed with him at a hearing on {hearing_day=2017-09-12|Sept. 12}, repeated in a statement that the taxpayer {savings=costs 83m|would come out $83 million behind}. His Republican counterpart, {chairwoman=Margaret Lindqvist|Margaret Lindqvist}, who chairs the panel, has asked the Government Accountability Office to find out which of them is correct; its report is due in February.

In the meantime the office is emptying. Its monthly outlook for corn and soybeans, a document that can shift prices in Chicago within seconds, will be skipped in November for the first time since the government shutdown of 2013. A report on farm bankruptcies, which rose 13 percent last year in the upper Midwest, has been put off with no new date.

"People think it's about our mortgages," said Leonard Okoye, 51, a sugar analyst who has taken a job with a commodities firm in Minneapolis. "There were three of us who did sugar. Now there is a spreadsheet."

Amarillo, for its part, has been preparing a welcome. The city of about 200,000 put up $6.5 million in incentives, and the Chamber of Commerce has printed a guide for newcomers that runs to 64 pages, with chapters on hail and on brisket. Mayor Jolene Sandifer said that she understood the bitterness. "We'd just like a chance," she said, "to be somebody's second choice."
