STORY: kalindi-bridge-collapse
TOPIC: a road bridge in West Bengal falls into a river during a market morning
== SLOTS
day | date | agree | day of the collapse
time | time | agree | hour of the collapse
place | place | agree | town at which the bridge stood
river | name | agree | river spanned by the bridge
deaths | quantity | revision | people killed
missing | quantity | revision | people missing
injured | quantity | agree | people brought to hospital
span_length | quantity | variant | length of the part that fell
built | date | agree | year in which the bridge was opened
bus | quantity | agree | people in the bus that went into the river
chief_minister | person | agree | chief minister of the state
ex_gratia | money | agree | sum for the families from the state
centre_relief | money | agree | sum for the families from the prime minister's fund
engineer | person | agree | engineer who was suspended
suspended | quantity | agree | officials suspended
contractor | organisation | agree | firm that repaired the bridge
directors | quantity | agree | directors of the repair firm in custody
repair_cost | money | variant | cost of the last repair
limit | quantity | agree | weight allowed on the bridge
lorry | quantity | dispute | weight of the lorry on the bridge
kolkata_2016 | quantity | agree | dead in the Kolkata flyover collapse of 2016
boatman | person | agree | boatman who saved people
boatman_saved | quantity | agree | people the boatman pulled out
inquiry | duration | agree | time given to the inquiry
ndrf | quantity | agree | teams of the disaster force
== ARTICLE 01_hooghly_telegram.txt | Hooghly Telegram | 2022-06-10
Bridge at {place=Baidyahat|Baidyahat} caves in on haat morning, {deaths=23|23} dead

Baidyahat: The road bridge over the {river=Kalindi|Kalindi} that every candidate in this constituency has promised to replace for 15 years broke in the middle at {time=08:25|8.25am} on {day=2022-06-09|Thursday}, when it was packed from rail to rail with vans, goats and people bound for the weekly haat.

By midnight {deaths=23|23 bodies} had been laid out in the veranda of the girls' high school, and {missing=17|17 names} were on the list of those not found. {injured=61|Sixty-one persons} were taken to the subdivisional hospital and to Burdwan, district magistrate Anindita Sen said.

A private bus was on {span_length=42|the 42-metre stretch} that went down, and behind it a lorry with stone chips. The bus, from Katwa, had {bus=38|38 people} in it. Eleven climbed out through the rear window; the rest were brought up when a crane from the railway yard arrived at two in the afternoon, three hours after it had been called, as it could not pass below the gate of a sugar godown.

Before the crane, before the police and before {ndrf=4|the four NDRF teams}, there was {boatman=Sahadeb Malo|Sahadeb Malo}. The 46-year-old fisherman was mending a net under the second pier. "I saw the sky where there was no sky before," he said. He pulled {boatman_saved=14|14 people} into his boat in two trips, and a neighbour's boy held the oar.

Chief minister {chief_minister=Madhumita Lahiri|Madhumita Lahiri}, who came by road from Nabanna and walked to the broken edge, announced {ex_gratia=500000|Rs 5 lakh} for the kin of each dead and a job for one member. The Prime Minister's Office tweeted that {centre_relief=200000|Rs 2 lakh} would come from the national relief fund.

"Nobody will be spared," the chief minister said. {suspended=3|Three officers} of the PWD, executive engineer {engineer=Prabir Samaddar|Prabir Samaddar} and two juniors, were placed under suspension in the evening. A committee under the chief engineer (bridges) will report in {inquiry=30|30 days}.

The bridge, opened in {built=1971|1971} by a minister in the first United Front's shadow, as old people here like to tell, was closed for four months from November to February. {contractor=Nirman Bharati Infra|Nirman Bharati Infra} of Salt Lake fixed new bearings and laid a deck at {repair_cost=3.2 crore|Rs 3.2 crore}. A height bar to keep out heavy vehicles was part of the contract. Its two posts were put up, locals said, but the bar never came.

{limit=15|Anything beyond 15 tonnes} was barred, according to a board that still stands at the eastern end. PWD sources said the stone lorry {lorry=31|weighed 31 tonnes}; a challan found in its cabin is being examined. The lorry owners' association disputes it. {lorry=16|"Sixteen, not a kilo more,"} secretary Bablu Ghosh said.

BJP state leaders, who tried to take out a procession, were stopped at Memari. The CPM will observe a black day on Saturday. Examinations at the college across the river have been put off till June 20, since 700 of its 1,100 students live on this side and the next bridge is 27km away.

At a meeting of the panchayat samiti in March, the minutes show, member Rehana Khatun asked why a crack near the third pier had been filled with cement "like a tooth". The answer is not recorded.
== ARTICLE 02_global_public_broadcaster.txt | Global Public Broadcaster | 2022-06-11
India bridge collapse: Divers search for {missing=6|six} still missing

Navy divers are searching a fast-flowing river in eastern India for {missing=6|six people} who have not been seen since a bridge gave way on {day=2022-06-09|Thursday}, killing at least {deaths=34|34}.

The bridge, at the town of {place=Baidyahat|Baidyahat} in West Bengal, about 110km north-west of Kolkata, was crowded with people on their way to a market. Video filmed from the bank and widely shared in India shows the roadway sag, and then drop into the brown water of the {river=Kalindi|Kalindi} in a matter of four seconds.

Officials have been criticised over the pace of the rescue. {ndrf=4|Four teams of the National Disaster Response Force} were sent, but the first needed nearly three hours, because of a religious procession on the highway. Many of those who lived owe it to local people. {boatman=Sahadeb Malo|One fisherman, Sahadeb Malo}, is being hailed as a hero after he hauled {boatman_saved=14|14 people} on to his small wooden boat. "The last was a child, and she was holding a hen," he told the broadcaster's Bengali service.

{injured=61|Sixty-one people} were admitted to hospitals and 22 of them have since gone home. The driver of the bus that plunged from the bridge, Nirmal Bairagi, is in a stable condition under police guard. Of {bus=38|the 38 people in his vehicle}, 15 died.

Police have arrested {directors=2|two directors} of {contractor=Nirman Bharati Infra|Nirman Bharati Infra}, the company that carried out repairs earlier this year. It denies that its work was poor. In a statement it said it had been hired to replace the surface and the bearings and that it had warned the public works department in writing, in January, about rust in the cables inside the concrete. The department has not responded.

{suspended=3|Three officials} have been suspended, and the state's government has ordered checks on 2,100 bridges. The repair, according to documents published by opposition politicians, cost {repair_cost=3.2 crore|about $410,000 (£330,000)}.

Safety is a recurrent problem for India's infrastructure, much of it built in a hurry in the decades after independence. In {kolkata_2016=27|2016, a flyover that was being built in Kolkata crashed on to a busy street, and 27 people} lost their lives. Two years later another bridge fell in the same city, in the district of Majerhat. A survey by the transport ministry of 160,000 bridges and culverts found in 2017 that 147 needed immediate attention.

Relatives of the dead are to receive {ex_gratia=500000|500,000 rupees ($6,400)} from the state's authorities and {centre_relief=200000|200,000 rupees} from the prime minister's relief fund. Some said they wanted something else. "My brother drove over it each day for 20 years and paid tax each year," said Tapas Kundu outside the school that has been turned into a mortuary. "I would like to see one paper with one signature on it."

Rain is forecast from Sunday, and officials say the operation may have to be halted if the water level, which has risen by 40cm since Friday morning, goes on climbing.
== ARTICLE 03_deccan_national_daily.txt | Deccan National Daily | 2022-06-18
High court pulls up Bengal over bridge; final toll {deaths=40|40}

KOLKATA: The Calcutta High Court on Friday asked the West Bengal government why a bridge known to be sick was opened to traffic without a load test, and refused bail to the {directors=2|two directors} of {contractor=Nirman Bharati Infra|Nirman Bharati Infra}.

A division bench of acting Chief Justice Farhan Naqvi and Justice Sharmistha Bhaduri, hearing three public interest petitions over the disaster of {day=2022-06-09|June 9}, also wanted to know whether {inquiry=30|the one month} allowed to the departmental committee was "meant for finding a cause or for letting the mud settle". It asked that a professor of IIT Kharagpur and one from Jadavpur University be taken on board. The matter will come up again on July 5.

Advocate general Sourav Maitra told the bench that {span_length=42|two deck slabs with a combined length of about 140 feet} had fallen because a bracket on which they rested, a so-called half joint, sheared off. The bracket is out of sight, he said, and could not have been inspected without jacking up the deck. "Then you jack it up," Justice Bhaduri remarked.

He put before the court an affidavit by {engineer=Prabir Samaddar|Prabir Samaddar, the executive engineer who stands suspended}, in which it is said that orders to reopen by February 27 came "from above", as a state minister was to pass that way to a wedding. The minister, Haradhan Mondal, has called this a fairy tale and threatened to sue.

The last of the missing, {missing=0|a class IX student named Puja Hembram, was found on Wednesday} 19 km downstream, which brought the dead to {deaths=40|40}. It is now the worst bridge accident in the state, ahead of {kolkata_2016=27|the Vivekananda Road flyover collapse of 2016, which killed 27}.

Chief minister {chief_minister=Madhumita Lahiri|Madhumita Lahiri} told the assembly on Thursday that a new four-lane bridge would be built beside the old site within 20 months, at Rs 94 crore, and that the army had agreed to put up a Bailey bridge for light vehicles by the end of July. The opposition walked out when the Speaker disallowed an adjournment motion by leader of the opposition Debojit Roy, who wanted the sports and cultural clubs' grants of the state, Rs 240 crore this year, compared with what it spends to maintain bridges, Rs 88 crore.

The forensic laboratory's finding on the stone lorry has added to the heat. Counting water in the chips, {lorry=27|it was carrying 27 tonnes with its own weight}, nearly twice {limit=15|the 15 tonnes permitted}, a public prosecutor told a lower court at Kalna. Police had stationed a civic volunteer at the spot, who allegedly let in trucks at Rs 50 each. He has been missing since the day of the collapse, which took place at {time=08:25|8.25 am}, ten minutes before the end of his shift.

Meanwhile, the town on the {river=Kalindi|Kalindi} is learning to live in two halves. A ferry started by the administration carries 60 persons at a time, free of cost, and {boatman=Sahadeb Malo|Sahadeb Malo}, whom the district has recommended for a bravery award, has been made its pilot at Rs 11,000 a month. The old structure, dating from {built=1971|1971}, will be pulled down after the Pujas. Rates at the haat, traders say, have gone up by a fifth: the vegetables come from one bank, and those who eat them live on the other.
