STORY: varnapur-metro-cost
TOPIC: a state cabinet in India approves a higher cost and a later opening for a city's second metro line
== SLOTS
approved | outcome | agree | the cabinet clears the revised project
day | date | agree | day of the cabinet decision
cost_new | money | agree | revised cost of the line
cost_old | money | agree | cost sanctioned at first
rise | quantity | variant | rise of the cost in per cent
year_old | date | agree | year of the first sanction
opening_new | date | agree | new date for the full line
opening_old | date | agree | opening date promised at first
opening_second | date | agree | the second opening date, now also abandoned
length | quantity | agree | length of the line
stations | quantity | agree | stations of the line
underground | quantity | agree | stations below ground
progress | quantity | agree | share of civil work done
deaths | quantity | agree | workers killed in the tunnel collapse
collapse_when | date | agree | month of the tunnel collapse
collapse_place | place | agree | place of the tunnel collapse
first_contractor | organisation | agree | firm whose tunnel contract was ended
terminated | date | agree | when the tunnel contract was ended
new_contract | money | conflict | value of the new tunnel contract
new_contractor | organisation | agree | leader of the venture that took over the tunnel
briefing | person | conflict | who told reporters of the decision and of the monthly cost of delay
monthly | money | agree | cost of each month of delay
md | person | agree | managing director of the metro corporation
opposition | person | agree | leader of the opposition who attacked the decision
blame | cause | dispute | what caused the delay
first_stretch | date | revision | opening of the first stretch
stretch_length | quantity | agree | length of the first stretch
loan | money | agree | further loan sought from the Asian Development Bank
trains | organisation | agree | supplier of the trains
trainsets | quantity | agree | trains ordered
inquiry | person | agree | head of the inquiry into the collapse
chief_minister | person | agree | chief minister of the state
== ARTICLE 01_varnapur_chronicle.txt | Varnapur Chronicle | 2024-03-13
Purple Line bill swells {rise=49.5|by almost half}; ride to the university put off to {opening_new=2027-12|end of 2027}

Varnapur: Commuters who were once told they would be riding the Purple Line by {opening_old=2022-12|the last month of 2022} will have to wait another three years and nine months, after the state cabinet {day=2024-03-12|on Tuesday} {approved=yes|cleared} a second revision of the timetable and a steep increase in the cost of the city's most ambitious public work.

The {length=31.4|31.4-km} corridor between Rajendra Nagar and the university campus at Bhilkheda will now cost {cost_new=14860|Rs 14,860 crore}. When it received its sanction in {year_old=2017|2017} the figure was {cost_old=9940|Rs 9,940 crore}. Of its {stations=24|24 stations}, {underground=6|six} are to be built beneath the old city, and it is there, officials concede, that nearly everything which could go wrong did.

The cabinet met for a little under two hours at the secretariat, took up 17 items and disposed of the metro in the last twenty minutes. {briefing=Joshi|Finance Minister Meenal Joshi}, who came out to brief the press, said that {monthly=41|Rs 41 crore} was being lost for every month that the line was not running. "People ask why we are spending more. I ask them to look at what it costs us to stand still," she said.

{blame=land|Land was the chief reason for the slippage}, according to the government. A note circulated after the meeting lists 63 parcels that were handed over more than a year late, among them the compound of a dargah at Lal Darwaza, a disused ginning mill and part of the cantonment's parade ground, for which the army's consent came only last May.

{collapse_place=Kotwali|The Kotwali shaft} gave way in {collapse_when=2022-08|August 2022}, during the wettest week of that monsoon, and {deaths=2|two labourers} from Jharkhand were killed. An inquiry headed by a retired railway engineer, {inquiry=Bhonsle|S. K. Bhonsle}, ran to 340 pages and found that settlement readings had been ignored for eleven days. Forty-one houses in the lanes behind the police station remain propped with steel, and 26 families still live in rented flats paid for by the metro corporation at Rs 14,000 a month.

{first_contractor=Sahyog|Sahyog Infrastructure}, which had the tunnelling work, was dismissed {terminated=2023-01|in January last year}. The case it has brought is before an arbitrator in Delhi.

The corporation's managing director, {md=Deshpande|Rohini Deshpande}, said {progress=61|61 per cent of civil construction} was complete and that trains would begin carrying passengers on {stretch_length=9|the first nine kilometres}, from Rajendra Nagar to Civil Lines, {first_stretch=2024-10|in October}.

The leader of the opposition in the assembly, {opposition=Qureshi|Farida Qureshi}, said the ruling party had turned "a train into a tanker with a hole in it" and demanded a debate when the House reconvenes. She blamed the overrun on {blame=retender|the decision to change contractors in midstream}.

The existing Yellow Line, 18 km long and open since 2019, carries about 94,000 passengers on a working day, roughly half of what was forecast for its fifth year. Its losses came to Rs 212 crore in 2022-23.

Shopkeepers on Station Road, dug up since the winter of 2018, greeted the news without surprise. "My son was in class four when they put the barricade," said Iqbal Memon, who sells pressure cookers. "Now he has a moustache."
== ARTICLE 02_the_indian_ledger.txt | The Indian Ledger | 2024-03-13
State {approved=yes|okays} {cost_new=14860|₹14,860-crore} outlay for Varnapur's second metro line

NEW DELHI: The government of Chief Minister {chief_minister=Rathod|Balwant Rathod} has {approved=yes|agreed to} raise the budget of the Varnapur Metro's Purple Line {rise=49.5|by 49.5 per cent} and asked the Centre to share the burden, in a decision that adds one more name to the list of urban rail schemes whose arithmetic has not survived contact with the ground.

The cabinet's nod came {day=2024-03-12|on Tuesday}. It will need to be endorsed by the Public Investment Board, where officials said privately that questions would be asked about ridership. The detailed project report assumed 3.1 lakh daily trips; a review last year by a consultancy, Transmetrica, put the likely number nearer to 1.9 lakh.

Under the revised pattern, equity from New Delhi and the state would go up by ₹980 crore each, ₹410 crore would be raised through the sale of development rights at depots, and the remainder would be borrowed. The Asian Development Bank, which lent $520 million to begin with, has been requested for {loan=300|a further $300 million}.

Addressing the media, {briefing=Solanki|the state's urban development minister, Harish Solanki}, said it was better to spend and finish than to dither, as {monthly=41|₹41 crore} went down the drain with each passing month. He said {blame=land|the courts had taken 22 months to settle petitions over land} and that no contractor could have worked faster.

Bureaucrats in the finance department had wanted the station at Ghantaghar scrapped, which would have saved ₹390 crore and brought the number of {underground=6|underground stops} down from six to five. They were overruled, according to two people familiar with the file.

The line was {year_old=2017|sanctioned in 2017} at {cost_old=9940|₹9,940 crore}. Escalation in the price of steel and cement explains about a third of the difference, tax changes ₹640 crore, and compensation for land ₹1,050 crore. Interest during construction, which had been put at ₹530 crore, is now more than twice that.

The deadline had already been moved once, in 2021, to {opening_second=2025-06|June 2025}. It is now {opening_new=2027-12|December 2027}.

{deaths=2|A pair of workers} died when earth poured into {collapse_place=Kotwali|an excavation at Kotwali} in {collapse_when=2022-08|August 2022}, and the tunnelling contract was {terminated=2023-01|cancelled five months later}. {first_contractor=Sahyog|Sahyog}, whose shares have lost 38 per cent since, has claimed damages of ₹730 crore.

India has 905 km of metro in operation in 17 cities and about as much again under construction. A parliamentary committee noted in its report of December that only four systems earned enough from fares to pay for their running. Nagpur, Lucknow and Kochi have each drawn well short of the crowds that were predicted, and Varnapur's own Yellow Line needed a rescue of ₹150 crore in 2021, in the second wave of the pandemic.

Rating agency Credence affirmed the metro corporation's bonds at AA-minus, with a negative outlook. "Cost isn't the worry here," said its analyst Tanvi Baruah. "Worry about who's going to get on."
== ARTICLE 03_asia_rail_monitor.txt | Asia Rail Monitor | 2024-03-14
Varnapur: tunnel restart hinges on three machines and a monsoon

The {day=2024-03-12|12 March} {approved=yes|approval} of more money for Varnapur's Purple Line removes the largest uncertainty hanging over one of South Asia's troubled urban railways, but it doesn't remove the hardest engineering on the job: 5.7 km of twin bores through saturated alluvium, under buildings that in some cases are 300 years old.

Costs have climbed {rise=49.5|by about half} since the project's launch. {progress=61|Just over three-fifths of the civil works} are finished, nearly all of it on viaduct, where 18 of the {stations=24|24 stations} will stand. By comparison the bored section stood at 22 per cent when work stopped, and has advanced by only 400 metres since.

The replacement for {first_contractor=Sahyog|Sahyog Infrastructure} is a joint venture in which {new_contractor=Torvane|Torvane Tunnels} of Austria holds 60 per cent and Hyderabad-based Kakatiya Constructions the rest. Their contract, signed in November, is {new_contract=2115|worth Rs21.15bn}, against the Rs14.3bn at which the earlier bid was won in 2018. Torvane's country director, Matthias Oberhollenzer, said that two of the three boring machines left behind by its predecessor could be refurbished. The third, nicknamed Gauri, was flooded in the {collapse_when=2022-08|August 2022} accident and will be cut up where it lies.

Ground freezing will be used at {collapse_place=Kotwali|Kotwali}, where the collapse took place, a technique not previously tried on an Indian metro. A consignment of brine pumps is due at Mundra port in May. Oberhollenzer expects the first machine to be turning in September, after the rains, and to average 7 metres a day; the machines on Delhi's fourth phase, in kinder soil, have managed 11.

On the rolling-stock side there is less drama. {trains=Daesung|Daesung Rolling Stock}, the South Korean builder, has delivered nine of {trainsets=28|28 three-car trains}, and they have been parked at the Rajendra Nagar depot since last summer with their warranties running. The corporation wants the clock stopped, and has offered Rs180m for an extension. Signalling, by a French supplier, is on schedule.

Opening of {stretch_length=9|the initial 9 km} is {first_stretch=2024-10|pencilled in for October}. That portion needs neither the tunnel nor the second depot, and test running at 80 km/h began in January.

The corporation's {md=Deshpande|Rohini Deshpande}, a career railway officer who took over in mid-2023, told this magazine that she had inherited "a drawer full of letters and very little concrete". Her predecessor, Anupam Lele, resigned a week after {inquiry=Bhonsle|the Bhonsle report}. She has cut the number of advisers from 44 to 19 and moved her own office to a cabin at the site.

Whether {opening_new=2027-12|the December 2027 finish} can be met is another matter. Three consultants contacted for this article thought mid-2029 more plausible for the old-city section, though none would be quoted by name. The first promise, of {opening_old=2022-12|December 2022}, was made at a time when not one borehole had been sunk east of the river.
== ARTICLE 04_sandhya_express.txt | Sandhya Express | 2024-03-21
Safety commissioner's letter pushes Civil Lines metro run to {first_stretch=2025-01|January}

Varnapur, March 20: Barely a week after the cabinet {approved=yes|gave its assent} to a bigger budget for the Purple Line, the metro corporation has admitted that {stretch_length=9|the opening stretch of 9 km} will not be thrown open to the public {first_stretch=2025-01|before January}.

The corporation's chief, {md=Deshpande|Deshpande}, disclosed the change in a written reply to the assembly's committee on public undertakings on Wednesday. She attached a letter from the Commissioner of Metro Rail Safety listing 14 deficiencies, ranging from the width of the emergency walkway at Shastri Circle to the absence of fire hydrants at two stations. It would take five months to put them right and four more weeks for a fresh inspection, she wrote.

Members of the committee were in no mood to be consoled. "In 2021 we were told {opening_second=2025-06|June 2025} for the whole line, and today we are told January for a quarter of it," said its chairman, Govind Parmar, who belongs to the ruling party.

{opposition=Qureshi|Ms Qureshi}, who leads the opposition benches, moved a resolution asking the Comptroller and Auditor General to examine the re-awarding of the tunnel. It fell by 58 votes to 97 after a debate of four hours, in which 31 members spoke and two were escorted out. The consortium headed by {new_contractor=Torvane|Torvane} took on the work last winter for {new_contract=2511|Rs 2,511 crore}, and in her speech she said {blame=retender|the state had brought the delay upon itself} by throwing out the earlier firm. The government's whip, Neeta Chauhan, retorted that the tender had drawn three bids and that the lowest had been chosen.

{deaths=2|The widows of the two men} who lost their lives in the cave-in were in the visitors' gallery. Sunita Murmu said that of the Rs 15 lakh promised to each household Rs 9 lakh had been paid. An official of the labour department said the balance was held up by a dispute over a succession certificate, and would be released by Holi, which falls on Monday.

Replying to the debate, Chief Minister {chief_minister=Rathod|Balwant Rathod} said the city would get its {length=31.4|31-odd km} of railway whatever the opposition might do. He announced a monthly review under the chief secretary and said that he would himself travel on the first train. He also told the House that the multilateral bank in Manila had sent a mission to consider {loan=300|the additional 300 million dollars}, and that its report was expected in June.

Student unions at the university, the line's eastern terminus, have called a cycle rally for Saturday. Buses between the campus and the railway station take 70 minutes in the evening; the train is meant to do it in 34. The fare has been fixed provisionally at Rs 45.

Engineers at the depot said {trainsets=28|the fleet of 28} from {trains=Daesung|the Korean manufacturer} would not now be needed in full for years, and that four sets might be leased to the Yellow Line, where the crush between eight and ten in the morning has worsened since schools reopened.
