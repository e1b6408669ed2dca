STORY: jharkhand-assembly-poll
TOPIC: a state election in Jharkhand in three phases, its result, and the new government
== SLOTS
house_seats | quantity | agree | seats in the assembly
phase1_turnout | quantity | agree | turnout in the first phase
phase2_turnout | quantity | agree | turnout in the second phase
phase3_turnout | quantity | revision | turnout in the third phase, provisional and final
phase3_day | date | agree | day of the third phase
total_turnout | quantity | agree | turnout of the whole election
turnout_2008 | quantity | agree | turnout of the last election
count_day | date | agree | day of the counting
jlm_seats | quantity | agree | seats won by the Jharkhand Lok Manch
bvp_seats | quantity | agree | seats won by the Bharat Vikas Party
sc_seats | quantity | agree | seats won by the Samata Congress
ind_seats | quantity | agree | seats won by independents
bvp_2008 | quantity | agree | seats of the Bharat Vikas Party in the last election
jlm_2008 | quantity | agree | seats of the Jharkhand Lok Manch in the last election
outgoing | person | agree | chief minister who lost
outgoing_seat | place | agree | constituency in which the chief minister lost
outgoing_margin | quantity | agree | votes by which the chief minister lost
victor | person | agree | candidate who beat the chief minister
victor_age | quantity | agree | age of that candidate
new_chief | person | agree | new chief minister
new_chief_age | quantity | agree | age of the new chief minister
founder | person | agree | founder of the Jharkhand Lok Manch
vikram_margin | quantity | variant | margin of the new chief minister in his own seat
swearing_day | date | single | day on which the new chief minister took the oath
support | quantity | revision | members of the assembly behind the new government
offer | polarity | dispute | whether independents were offered money
booths | quantity | agree | booths at which the vote was held again
police_killed | quantity | agree | policemen killed during the voting
leases | date | agree | year after which the mining leases under review were granted
pensions | other | agree | payments about which the victor campaigned
== ARTICLE 01_capital_herald.txt | Capital Herald | 2013-02-26
Jharkhand signs off with a heavy third phase; counting on {count_day=2013-02-28|Thursday}

RANCHI: Shrugging off a boycott call and an unseasonal drizzle, {phase3_turnout=67.1|67.1 per cent of the electorate} in 28 constituencies voted on {phase3_day=2013-02-25|Monday} in the third and last phase of the Jharkhand Assembly election, according to provisional figures released at 7 pm by the Chief Electoral Officer, R. Nachiappan. With returns from interior booths still to come, he said, the number was likely to go up.

The first phase on February 11, in the Palamu belt, saw {phase1_turnout=61.8|61.8 per cent}; the second, a week later, {phase2_turnout=66.3|66.3}. In 2008 {turnout_2008=59.4|no more than 59.4 per cent} had voted across the State.

Monday's constituencies lay mostly in Santhal Pargana, the stronghold of the Jharkhand Lok Manch (JLM), whose ageing patriarch {founder=Shibcharan Oraon|Shibcharan Oraon} was carried to his booth in a chair at 7.10 am. His son {new_chief=Vikram Oraon|Vikram}, {new_chief_age=41|41}, who has run the campaign from a converted bus and addressed 163 meetings in 37 days, is the party's face for the top post.

Chief Minister {outgoing=Anil Kerketta|Anil Kerketta} of the Bharat Vikas Party (BVP), who is seeking a second term, exuded confidence. "Ask me on Thursday afternoon how many above 45," he told reporters outside his residence here. His own constituency, {outgoing_seat=Barkatola|Barkatola}, voted in the second phase. There the JLM has put up a first-timer, the schoolteacher {victor=Sushma Hembrom|Sushma Hembrom}, a choice that was described by one of the party's own vice-presidents as "a gift to the Chief Minister".

Exit polls telecast on Monday night differed widely. Bharat 24-Pulse gave the JLM 36 to 42 seats in the {house_seats=81|81-member House} and the BVP 27 to 33, whereas the survey by Janmat placed the BVP ahead with 40. Both saw the vote shares within two percentage points of each other. Exit polls went wrong in this State five years ago, when not one of six had foreseen a BVP majority.

Barring two incidents, polling was peaceful. In Gopipur an electronic voting machine was thrown into a well. Near Dalbhanga a party of polling staff on its way home was held up by armed men, who took two wireless sets and a tiffin carrier and let them go. On the opening day {police_killed=2|two constables} of the State armed police had been killed by a landmine in Latehar district. Over 41,000 security personnel were on duty on Monday, along with 6 helicopters.

Re-polling has been ordered for Wednesday in {booths=14|14 booths}, nine of them in Gopipur and the rest in two seats of the second phase.

Mr Nachiappan said cash amounting to Rs 9.4 crore and 1.2 lakh litres of liquor had been seized since the model code came into force on January 8. Of the 1,094 candidates, 111 are women; the Association for Clean Polls found that 29 per cent have declared criminal cases. The richest, a mine owner contesting as an independent from Jharia Road, put his assets at Rs 214 crore.
== ARTICLE 02_eastern_chronicle.txt | Eastern Chronicle | 2013-03-01
Kerketta loses State and seat as JLM emerges largest

Ranchi: A government which had laid the foundation stones of 212 bridges in its last six months was swept away on {count_day=2013-02-28|Thursday}, and the Chief Minister with it.

The Jharkhand Lok Manch won {jlm_seats=38|38} of the State's {house_seats=81|81} Assembly seats, up from {jlm_2008=21|21 five years ago}, the Election Commission said. The ruling Bharat Vikas Party was reduced from {bvp_2008=44|44} to {bvp_seats=31|31}. The Samata Congress took {sc_seats=7|seven} and {ind_seats=5|five went to independents}.

The Lok Manch, three short of the halfway mark, did not have to look far. By 6 pm the Samata Congress had faxed a letter of support to the Raj Bhavan, which takes the prospective alliance to {support=45|45}. {new_chief=Vikram Oraon|Vikram Oraon} is expected to be elected leader of the legislature party today and to stake his claim before Governor S. M. Qadri.

The junior Oraon retained Torpagarh by {vikram_margin=31216|31,216 votes}, the second-highest margin in the State after that of the party's Rajmahal Road candidate, who won by 38,904. {founder=Shibcharan Oraon|His father}, who founded the outfit in 1987 and served as chief minister for eleven months in the Nineties, had not contested on account of his health. He was wheeled on to the balcony of the family house at Morabadi shortly after noon, and sweets weighing 74 kg, one for each of his years, were distributed.

For the BVP the unkindest cut came from {outgoing_seat=Barkatola|Barkatola}. {outgoing=Anil Kerketta|Anil Kerketta} led there until the 14th round and lost in the 17th and last, {outgoing_margin=1847|by 1,847 votes}. He asked for a recount of three rounds, which was refused, and drove straight to the Governor to hand in his resignation. "The people are my high command," he said. Eight of his 11 ministers fell too.

Votes tell a less dramatic story than seats. The BVP polled 32.1 per cent against 33.4 for the winner, and its vote share was down by just 3.8 points. What ruined it, party managers admitted privately, was the decision not to renew the tie-up with the Samata Congress, whose nominees polled more than the margin of defeat in 16 constituencies.

Turnout helped. In the final round of voting, on {phase3_day=2013-02-25|February 25}, it touched {phase3_turnout=68.9|68.9 per cent} once all booths had reported, the highest of the three, and of the 28 seats at stake then the JLM won 19. The cumulative figure, {total_turnout=65.8|65.8 per cent}, is a record since the State was formed in 2000. Women voted in greater proportion than men in 33 seats. The repeat poll at {booths=14|14 booths} changed nothing.

The numbers game has begun already. State BVP president Lalit Nandan Sahay alleged that {offer=yes|two of the independents had been promised Rs 5 crore each} by emissaries of the Lok Manch. The JLM's general secretary, Farida Ansari, called it sour grapes: {offer=no|nobody had been offered as much as a cup of tea}.

Meanwhile, shares of two mining firms with leases in the State dropped by 4 and 6.5 per cent on the Bombay exchange. The JLM manifesto speaks of a review of all leases granted after {leases=2009|2009}.
== ARTICLE 03_world_service_online.txt | World Service Online | 2013-03-01
The Indian teacher who unseated a chief minister

On {count_day=2013-02-28|Thursday} morning {victor=Sushma Hembrom|Sushma Hembrom} took the register of her class of 52 children, as she has done for nine years, because it had not occurred to her that she might win. By four in the afternoon she was standing on the bonnet of a jeep.

The {victor_age=34|34-year-old} beat the most powerful man in the eastern state of Jharkhand, {outgoing=Anil Kerketta|Anil Kerketta}, by 52,308 votes to 50,461, on his own ground in {outgoing_seat=Barkatola|Barkatola}, a seat he had held since the state was carved out of Bihar. She spent, according to the accounts she must file, some 310,000 rupees (£3,800), most of it on diesel.

Her issue was pensions. In 2011 the state moved the payment of {pensions=widows|widows' pensions} to a new bank-card system, and thousands of names went missing. Ms Hembrom, whose mother's was one of them, made a list in a school exercise book. When it had 1,100 names she took it to the district office and was told that the officer was at lunch. She has told the story at every meeting since; the crowd supplies the last three words.

The Jharkhand Lok Manch won {jlm_seats=38|38} of the state's {house_seats=81|81} assembly seats, the Election Commission said. The ruling Bharat Vikas Party was reduced from {bvp_2008=44|44} to {bvp_seats=31|31}. The Samata Congress took {sc_seats=7|seven} and {ind_seats=5|five went to independents}.

Few states matter more to Indian industry. About 40% of the country's mineral wealth, by one common estimate, lies under Jharkhand's forests, where more than a quarter of the population belong to indigenous groups and where Maoist rebels are active in most of the districts. {police_killed=2|Two policemen} were killed while voting went on.

In spite of that {total_turnout=65.8|almost two-thirds of 19 million registered voters} took part, compared with {turnout_2008=59.4|59% in 2008}. The increase from phase to phase was steady: {phase1_turnout=61.8|just under 62%} in the first, {phase2_turnout=66.3|66%} in the second, {phase3_turnout=68.9|almost 69%} in the third.

"It's a vote against contempt," said Prof Neeladri Basu, who teaches politics in Calcutta. "Roads were built, growth was 7%, and yet people felt that they were not being spoken to. Governments in Delhi will recognise that feeling." A general election is due next year.

The man most likely to lead the new administration is {new_chief=Vikram Oraon|Vikram Oraon}, {new_chief_age=41|41}, an engineer by training who worked for six years in Leicester and returned when {founder=Shibcharan Oraon|his father, the party's founder}, had a stroke. He won his own constituency by {vikram_margin=31216|more than 31,000 votes}. Critics say the party is a family firm: two of his cousins and a sister-in-law also have seats. He has said that he will not appoint any of the three.

He telephoned Ms Hembrom in the evening. She could not hear him above the drums, she said, and rang back from the headmaster's office. Would she be in the cabinet? "I've marking to finish," she replied. Her pupils have an arithmetic test on Saturday. The winning margin, she had already decided, would be in it: {outgoing_margin=1847|1,847}, to be divided by the number of villages in the constituency, which is 163, with the remainder to be shown.
== ARTICLE 04_national_telegraph_india.txt | National Telegraph of India | 2013-03-08
Vikram Oraon keeps Home and Mines, gives Hembrom pensions

Our Special Correspondent, Ranchi

Two days after {swearing_day=2013-03-06|he was sworn in on Wednesday} at a packed Birsa Stadium, Chief Minister {new_chief=Vikram Oraon|Vikram Oraon} distributed portfolios on Friday among his nine ministers, holding on to Home, Mines and Personnel and handing the surprise packet of the election, {victor=Sushma Hembrom|Sushma Hembrom}, the Department of Social Welfare, which runs {pensions=widows|the widows' pension scheme}.

Ms Hembrom, {victor_age=34|34}, is the youngest in the ministry and one of its two women. She owes her fame to {outgoing_seat=Barkatola|Barkatola}, where {outgoing=Anil Kerketta|former Chief Minister Anil Kerketta} went down to her {outgoing_margin=1847|by 1,847 votes}. Her first order, issued within an hour, asks all 24 deputy commissioners for a list of struck-off beneficiaries by March 31.

Finance has gone to Hafiz Rahmani of the Samata Congress. The junior partner, with {sc_seats=7|7 MLAs}, had demanded four berths and settled for three, together with the Speaker's chair, for which its five-time legislator Budhni Soren is to be nominated.

The Chief Minister will seek a vote of confidence on March 14. He should have no difficulty. Three of {ind_seats=5|the five independents} have pledged their backing in writing, so that the treasury benches now number {support=48|48} in the {house_seats=81|House of 81}. The other two sit with the BVP, whose {bvp_seats=31|31 legislators} elected former speaker Jagdish Munda as their leader on Tuesday by a show of hands.

The three letters revived a quarrel from the day of the result. BVP State president Lalit Nandan Sahay repeated that {offer=yes|money had changed hands} and said his party would move the High Court with "audio evidence". {offer=no|"Not one rupee,"} the Chief Minister said when asked. Two of the three have been made chairmen of State corporations.

On mining, the issue which investors are watching, Mr Oraon struck a cautious note. All 67 leases granted after {leases=2009|2009} will be examined by a retired judge, he said, but work will not be stopped in the meantime. The Chamber of Mines welcomed the statement. A Gram Sabha federation, which had campaigned for the JLM in 14 blocks, said that it was disappointed and would march to the Secretariat on March 20.

The new government inherits a debt of Rs 31,000 crore, a power utility that loses Rs 6 crore a day, and 48,000 vacancies for teachers and nurses. It has promised free electricity up to 75 units a month, at a cost put by Finance officials at Rs 1,150 crore a year. The Budget is to be presented in the last week of March, Mr Rahmani said, and may be confined to a vote on account.

{founder=Shibcharan Oraon|The elder Oraon} was present at the oath-taking with an oxygen cylinder at his side. As party president he will chair a coordination committee of six that is to meet on the first Monday of every month. With {jlm_seats=38|38 MLAs}, the JLM has the largest contingent of its history; it had managed {jlm_2008=21|21 in 2008}. Twenty-three of the 38 have never sat in an Assembly before, and an orientation camp will be held for them at Netarhat from Sunday, with yoga at 6 am and a session on the rules of procedure.
