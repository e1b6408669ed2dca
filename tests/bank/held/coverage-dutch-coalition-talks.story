STORY: dutch-coalition-talks
TOPIC: four Dutch parties negotiate a coalition through a winter of meetings and missed deadlines
== SLOTS
election_day | date | agree | day of the general election
liberal_leader | person | agree | leader of the Liberals and caretaker prime minister
centre_leader | person | agree | leader of the New Centre
christian_leader | person | agree | leader of the Christian Appeal
covenant_leader | person | agree | leader of the People's Covenant
coalition_seats | quantity | agree | seats of the four parties together
covenant_seats | quantity | agree | seats of the smallest partner
mediator | person | agree | mediator of the talks
mediator_office | role | conflict | office that the mediator once held
long_session_place | place | conflict | where the all-night session was held
long_session_day | date | agree | day on which the all-night session began
long_session_end | time | agree | hour at which the all-night session ended
deadline | date | revision | day by which the mediator must report to parliament
first_round_end | date | agree | day on which the first round with Green Labour collapsed
green_leader | person | agree | leader of Green Labour
farm_fund | money | revision | money to buy out livestock farms
asylum_cap | quantity | agree | asylum seekers a year under the Liberal plan
leak | person | dispute | whose side leaked the asylum paper
walkout | person | agree | who walked out of the talks
walkout_day | date | agree | day of the walkout
congress_day | date | agree | day of the Christian Appeal's congress
congress_place | place | agree | town of the congress
record_1977 | duration | agree | length of the formation of 1977
mortgage | outcome | agree | mortgage relief is to be phased out more quickly
== ARTICLE 01_london_chronicle.txt | London Chronicle | 2015-01-13
Dutch party leaders emerge at dawn with little to show but a theory about cows

The four people who are trying to form a government in the Netherlands came out of a snowbound country house at {long_session_end=03:40|twenty to four} yesterday morning, declined to speak and were driven home. They had been inside since {long_session_day=2015-01-11|Sunday} lunchtime.

It was the longest session yet in negotiations which began after {election_day=2014-09-10|the election of 10 September} left 16 parties in the 150-seat lower house. The venue, a former shooting lodge {long_session_place=Hilversum|outside Hilversum}, had been kept secret until a local baker told a radio station for whom he had been asked to make forty almond pastries.

{liberal_leader=Maarten Brakel|Maarten Brakel}, who has led the country for six years and stays on as caretaker, wants to bring his Liberals into office with the New Centre of {centre_leader=Roos Wiersinga|Roos Wiersinga}, a former judge; the Christian Appeal, led by {christian_leader=Pieter Oldenkamp|Pieter Oldenkamp}; and a small Protestant group, the People's Covenant, which has {covenant_seats=5|five MPs}. Together they would command {coalition_seats=77|77 seats}. That is one more than they need, and one of the 77 has already said that she is unhappy.

The mediator, {mediator=Hester van Aalst|Hester van Aalst}, {mediator_office=finance|a former finance minister} with a reputation for locking doors, has been told to report to parliament by {deadline=2015-01-16|Friday}. Few in The Hague believe that she will be finished. "There are eleven chapters," said one negotiator. "Eight of them are the easy ones, and we've done six."

What divides the four above all is manure. Dutch courts have twice struck down the state's permits for livestock farming near nature reserves, and {centre_leader=Roos Wiersinga|Wiersinga} proposes to spend {farm_fund=17bn|€17bn} to buy out up to 3,000 farms, by compulsion if it comes to that. The Christian Appeal, which gets a quarter of its votes in the countryside, calls the word compulsion indecent. In November tractors closed the A1 motorway for nine hours.

Then there is asylum. The Liberals campaigned for a ceiling of {asylum_cap=15000|15,000 applicants a year}; last year there were just under 24,000. {covenant_leader=Gerda Noordzij|Gerda Noordzij}, who leads the Covenant and has a Syrian family living in the annexe of her house in Ede, has said she would rather lose her seat than sign up for a number.

None of this was meant to happen. The prime minister's preference had been for a pact with Green Labour, the second-largest party, but ten weeks of courtship were broken off on {first_round_end=2014-11-24|24 November}, when its leader, {green_leader=Farid Benhaddou|Farid Benhaddou}, said that he had been offered "the garnish". Polls suggest the public blames both men. In a survey by the Amsterdam institute Maurits on Saturday, 58 per cent said that they had little or no confidence in the present talks, up from 44 per cent before Christmas.

The Dutch are used to waiting. In {record_1977=208|1977 it took 208 days}, and Belgium, as everyone here is quick to point out, once went for 541. Ministers go on signing letters, trains run, and growth this year is forecast at 1.4 per cent.

But patience has a price. A decision on new naval frigates, jointly with Belgium, has been put off three times, and the mayor of Groningen, where gas extraction causes small earthquakes, complained last week that he had written to five ministers about cracked schools and got five replies explaining that they were outgoing.

The four are to meet again this afternoon in The Hague, in a committee room without windows. Nobody has ordered pastries.
== ARTICLE 02_europa_press_service.txt | Europa Press Service | 2015-01-17
Dutch negotiators get another week after {walkout=Roos Wiersinga|centrist leader} storms out

THE HAGUE (EPS) — The Netherlands' would-be coalition partners failed to meet a {deadline=2015-01-16|Friday} deadline for a deal and were granted seven more days by parliament, less than 24 hours after one of the four party leaders had stalked out of the negotiating room.

Mediator {mediator=Hester van Aalst|Hester van Aalst} told the speaker of the lower house, Jeltje Hofstra, that she would now present her report on {deadline=2015-01-23|January 23}. "If I have nothing then, I'll come and say that I have nothing," she said.

The talks broke up on {walkout_day=2015-01-15|Thursday} evening when {walkout=Roos Wiersinga|Roos Wiersinga of the New Centre}, the second-largest of the prospective partners with 24 seats, picked up her coat and left through a side entrance. A Dutch newspaper had published on its website a seven-page draft on asylum that only the leaders and their deputies were supposed to have seen.

The paper showed that the New Centre had been willing to accept, under conditions, the Liberals' limit of {asylum_cap=15000|15,000 asylum seekers} annually, something that {centre_leader=Roos Wiersinga|Wiersinga} had ruled out on television three days before the vote last {election_day=2014-09-10|September 10}. Thirty-one of her local branches have since asked for an explanation.

"I know {leak=Liberals|the leak came from the Liberals}, because the copy had their page numbers," she told reporters. Caretaker Prime Minister {liberal_leader=Maarten Brakel|Maarten Brakel} said that was nonsense. According to him, {leak=New Centre|her own people had been shopping the document around for days} to prepare their members for a retreat.

The two spoke by telephone for 50 minutes on Friday morning, their spokesmen said, and she returned to the table at 2 p.m.

Progress had seemed possible after an all-night meeting at a rural estate {long_session_place=Apeldoorn|near Apeldoorn} that started on {long_session_day=2015-01-11|Sunday} and went on till {long_session_end=03:40|3:40 a.m.} on Monday. Officials with knowledge of the negotiations said the leaders had there agreed in outline to {mortgage=faster|speed up the phasing-out of tax relief on mortgages}, long untouchable in a country where household debt is more than twice disposable income, and to raise defense spending by 1.1 billion euros a year from 2017.

Farming remains open. The fund to buy out cattle and pig farms near protected heaths and fens, which the New Centre had wanted to set at {farm_fund=17bn|17 billion euros}, may be cut, two of the officials said, in exchange for a fixed date by which emissions of ammonia must be halved. The date under discussion is 2027. The main farmers' federation, with 38,000 members, said on Friday that either would be "a declaration of war on the east."

If the four succeed they will hold {coalition_seats=77|77 of the 150 seats} in the lower house, but only 33 of 75 in the Senate, and would need opposition help for every bill. Elections for the provincial councils, which choose the Senate, are due on March 18.

Bond markets have been calm. The yield on 10-year Dutch debt closed at 0.54 percent, near a record low. Economists at Rijnbank said in a note to clients that a government with so thin a majority would "mostly administer."

The opposition leader {green_leader=Farid Benhaddou|Farid Benhaddou}, whose Green Labour party has 27 seats, said the king should be asked to call a new election. His own talks with {liberal_leader=Maarten Brakel|Brakel} collapsed on {first_round_end=2014-11-24|Nov. 24}. The monarch has had no part in forming governments since 2012.

Any agreement has to be put to members of the Christian Appeal, who will hold a congress {congress_place=Zwolle|in Zwolle} on {congress_day=2015-01-31|Jan. 31}.
== ARTICLE 03_boston_examiner.txt | Boston Examiner | 2015-02-02
After 143 days, Dutch Christian party says yes, without singing

{congress_place=Zwolle|ZWOLLE}, Netherlands — The psalm that traditionally closes a congress of the Christian Appeal was dropped from the program on {congress_day=2015-01-31|Saturday}. There were fears, an organizer explained, that part of the hall would not join in.

In the event three in five consented to what mattered. By 1,912 votes to 1,247, the members allowed their leader, {christian_leader=Pieter Oldenkamp|Pieter Oldenkamp}, to take the party into a government headed once more by {liberal_leader=Maarten Brakel|Maarten Brakel}, ending a search that had gone on since {election_day=2014-09-10|the parliamentary election in September}. The cabinet, with 14 ministers, six of them women, is expected to be sworn in on Feb. 12.

The pact was struck late on {deadline=2015-01-23|Jan. 23}, minutes before the mediator, {mediator=Hester van Aalst|Hester van Aalst}, was to tell lawmakers she had failed. {mediator_office=justice|Once the country's justice minister}, she had confiscated the leaders' phones at noon and had soup sent in. The 61-page text that resulted gives each of the four something to hate.

Homeowners will see {mortgage=faster|mortgage deductions shrink faster than planned}, to a top rate of 37 percent in 2021. Hospitals lose 600 million euros. The Liberals obtained {asylum_cap=15000|their figure of 15,000 asylum seekers a year}, but as a "planning target," with no one turned away once it has been reached; {covenant_leader=Gerda Noordzij|Gerda Noordzij}, the leader of the People's Covenant, whose {covenant_seats=5|five lawmakers} give the coalition its majority, had insisted on that and on nothing else.

And {farm_fund=13.5bn|13.5 billion euros, or about $15 billion}, has been set aside to persuade livestock farmers to quit. Nobody will be forced before 2020. That sentence was read aloud three times in the hall. It did not satisfy Harm Lubbinge, 63, who milks 110 cows near Ommen and had come with his two sons. "They're giving us five years to volunteer," he said.

The final weeks had been as bitter as any that reporters in The Hague could recall. On {walkout_day=2015-01-15|Jan. 15}, {walkout=Roos Wiersinga|Roos Wiersinga, of the New Centre, quit the table} over the appearance of a confidential paper in the press. Her deputy still maintains that {leak=Liberals|a Liberal aide had passed it on}; the Liberals' campaign chief, Thijs van Grol, told a podcast last week that {leak=New Centre|the New Centre had done it itself}. An internal inquiry, promised by both, has not been set up by either.

{centre_leader=Roos Wiersinga|Wiersinga} will be deputy prime minister and minister for climate. She put the deal to her members online, and 71 percent of the 22,000 who took part were in favor. The Liberals' executive needed 40 minutes.

Coalitions are a national habit: no party has won a majority since the modern system of proportional voting began in 1918. But they used to require two or three partners, and less time. Only {record_1977=208|the 208 days of 1977} and a handful of other cases have lasted longer than this, according to Annemiek Stokvis, a historian at Leiden University who keeps a chart of them on her kitchen door. She attributes it to the number of small parties. "In 1986 two men could settle it on a bench," she said. "Now you need a bus."

With {coalition_seats=77|77 lawmakers}, the alliance could be undone by two defections. One may already be in hand: Mirjam Koelewijn, a Christian Appeal backbencher from the dairy country of Friesland, was among the first on Saturday to raise her red card. Asked if she would leave the party, she said that she was going home to feed the calves.
