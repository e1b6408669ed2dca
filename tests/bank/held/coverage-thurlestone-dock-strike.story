STORY: thurlestone-dock-strike
TOPIC: dockers at a large English container port strike for eight days over pay
== SLOTS
strikers | quantity | variant | workers called out
strike_start | date | agree | day on which the strike began
strike_length | duration | agree | length of the walkout
ballot_yes | quantity | variant | share of votes for the strike in the ballot
turnout | quantity | agree | turnout in the strike ballot
offer | quantity | revision | rise of pay that the company offered
lump | money | revision | lump sum offered with the rise
claim | quantity | agree | rise of pay for which the union asked
talks_day | date | agree | day on which the talks at the conciliation service failed
talks_length | duration | agree | length of the failed talks
last_strike | date | variant | when dockers of the port last struck
union_officer | person | agree | national officer of the union who leads its talks
chief_exec | person | agree | chief executive of the port company
owner | organisation | agree | owner of the port
share | quantity | variant | share of Britain's containers that pass through the port
profit | money | variant | profit of the port company last year
impact | money | dispute | cost of the strike to the economy
inflation | quantity | agree | rate of inflation to which the union points
second_strike | polarity | revision | whether a second strike would take place
ballot_day | date | agree | day on which the ballot on the new offer was to end or ended
resume_day | date | agree | day on which the dockers return to work
== ARTICLE 01_morning_chronicle.txt | The Morning Chronicle | 2018-05-04
Port of Thurlestone braced for first strike {last_strike=1989|since 1989} as pay talks collapse

Emily Harcourt, transport correspondent

Britain's biggest container port will come to a standstill {strike_start=2018-05-06|on Sunday} after last-ditch talks between dockworkers and their employer broke up with each accusing the other of having come with nothing to say.

{strikers=1900|More than 1,900} crane drivers, lashers and engineers at Thurlestone, on the Suffolk coast, are to walk out at 6am for {strike_length=8 days|eight days}. Members of the National Union of Dock and Terminal Workers voted {ballot_yes=92.4|by 92% to 8%} for action last month, on a turnout of {turnout=81|81%}, comfortably clear of the 50% threshold imposed by the Trade Union Act of 2016.

Negotiators spent {talks_length=6 hours|six hours} at the offices of the conciliation service Acas in London {talks_day=2018-05-03|on Thursday}, in separate rooms for all but 20 minutes. The company stood by the {offer=3.2|3.2%} increase it put forward in March, together with {lump=400|a one-off £400}. The union wants {claim=5.5|5.5%}, saying that a deal worth 1.8% last year and a freeze in the year before had left a typical crane driver £2,300 worse off in real terms.

"These are people who kept the shelves of this country full through every winter storm, and they are watching the money they earned sail off to shareholders on the other side of the world," said {union_officer=Maureen Tregear|Maureen Tregear}, the union's national officer. "They are not asking for the moon. They are asking for a bit of the cargo."

The port's owner, {owner=Golden Delta Holdings|the Hong Kong conglomerate Golden Delta Holdings}, took out dividends of £99m over the last three years. Thurlestone's {profit=61.4m|pre-tax profits were £61m} in 2017, up from £54m.

{chief_exec=Paul Denholm|Paul Denholm}, who became chief executive in January after a career in airports, said the company was "bitterly disappointed". Average earnings of those in the bargaining unit were £43,000, he said, and the smaller staff union, which represents 470 clerks and planners, had accepted the same terms in a show of hands. "We believe that most of our people would have liked to be asked about this offer. They haven't been."

{share=48|Nearly half} of the containers entering and leaving Britain cross Thurlestone's quays, among them much of the summer stock of the big clothing and toy chains. The consultancy Marlow Trade Analytics estimated that {impact=480m|£480m} of trade would be held up, a figure which the union's research department dismissed as {impact=less|"plucked out of the sea air"}, arguing that most cargo would merely come later. Retailers said that they had up to three weeks' goods in warehouses.

Two of the largest shipping lines have already told customers that four vessels will be diverted to Antwerp and Le Havre. Rail freight operators are cancelling 22 of the 34 daily trains to the Midlands.

The local MP, Conservative backbencher Giles Faversham, urged both sides to return to Acas over the bank holiday weekend. But Tregear said that there was "no earthly point" without a new figure on the table, and gave warning that {second_strike=would|a second stoppage would follow} in June if this one were ignored.

The town of 24,000 is used to quarrels about its port, which employs one in six of its working adults, but not to pickets. Ray Orford, 63, who was an apprentice in the year of the last strike, against the abolition of the dock labour scheme, recalled that it went on for three weeks and ended with his father out of a job. "We lost that one," he said. "Everybody lost that one."
== ARTICLE 02_new_york_commerce.txt | New York Commerce Journal | 2018-05-07
U.K.'s Largest Box Port Falls Silent

THURLESTONE, England - Giant cranes stood with their arms in the air over empty berths Monday as Britain's main gateway for imports from Asia spent a second day shut by a strike that shippers fear is a taste of a contentious year on Europe's waterfronts.

The walkout by {strikers=1900|some 1,900} members of the dockworkers' union began {strike_start=2018-05-06|Sunday} and is scheduled to last {strike_length=8 days|eight days}. It is the port's first in {last_strike=1989|29 years}.

Six container ships lay at anchor in the estuary by Monday afternoon, according to vessel-tracking data, against an average of one or two. An additional nine, with a combined capacity of 96,000 twenty-foot containers, have been rerouted, most of them to Rotterdam and Antwerp, from where cargo can be brought over on smaller feeders at an extra $210 to $300 a box.

At issue is a raise of {offer=3.2|3.2 percent}, plus {lump=400|a bonus of 400 pounds}, or about $540. The union asked for {claim=5.5|5.5 percent} and cites the retail prices index, an older gauge of British inflation still used in wage bargaining, which stood at {inflation=3.3|3.3 percent} in March. The newer consumer price index showed 2.5 percent.

"These are people who kept the shelves of this country full through every winter storm, and they are watching the money they earned sail off to shareholders on the other side of the world," said {union_officer=Maureen Tregear|Maureen Tregear}, who heads the union's negotiating team, outside the port's Gate 2, where about 200 pickets grilled sausages under a banner stitched for a dispute in 1972.

Thurlestone accounts for {share=48|48 percent} of the country's container traffic, a concentration that makes Britain unusually exposed, said Anneke Vos, an analyst with Scheldt Maritime Research. By comparison, the busiest U.S. gateway, the Los Angeles-Long Beach complex, handles roughly a third of the nation's boxes. "You cannot move this volume anywhere else on the island," Ms. Vos said. "Southampton has perhaps 10 percent to spare."

The port earned {profit=61.4m|61.4 million pounds before tax} last year on revenue of 318 million. It was bought in 1994 by {owner=Golden Delta Holdings|Golden Delta Holdings}, whose 38 terminals stretch from Panama to Pakistan and whose Hong Kong-listed shares slipped 0.7 percent Monday in a rising market.

A spokeswoman for the company said its chief executive, {chief_exec=Paul Denholm|Paul Denholm}, would write this week to every worker at home. No negotiations have been held since those at the government-funded mediator, Acas, ended {talks_day=2018-05-03|last Thursday} after {talks_length=6 hours|six hours}.

The British economy, which barely grew in the first quarter, can ill afford a squeeze. One London consultancy has put the value of delayed goods at {impact=480m|480 million pounds}. Yet big importers appear relaxed. Fenwright Stores, which sells one in nine garments in Britain, said it had brought forward 1,400 containers to April. A maker of garden furniture in Ohio, Pell & Sons, said it was less lucky: 11 of its containers are in the estuary, and the gardening season in England, its export manager noted, "is about four weekends long."

Dockers in Rotterdam have said that they will refuse to unload diverted ships if asked by their British colleagues. They hadn't been asked as of Monday.
== ARTICLE 03_national_newswire.txt | National Newswire | 2018-05-11
Striking dockers at Thurlestone to be balloted on {offer=4.1|4.1%} deal

LONDON - Dockworkers at Thurlestone are to vote on an improved pay offer, the union and the company said in a joint statement on Friday, the sixth day of a strike at Britain's largest container port.

The new offer, hammered out at a hotel near Ipswich over two days, is a rise of {offer=4.1|4.1%} and a payment of {lump=750|£750}, most of it before the summer holidays. It compares with the {offer=3.2|3.2%} and {lump=400|£400} rejected by the workforce earlier.

National officer {union_officer=Maureen Tregear|Maureen Tregear} said that her committee would make no recommendation. The ballot is to close on {ballot_day=2018-05-25|25 May}.

The walkout will run its course, with staff due back {resume_day=2018-05-14|on Monday}. A further strike pencilled in for June {second_strike=suspended|has been suspended} while members vote.

The company, part of {owner=Golden Delta Holdings|Golden Delta}, said that clearing the backlog would take about 12 days.
== ARTICLE 04_straits_shipping_gazette.txt | Straits Shipping Gazette | 2018-05-26
Thurlestone dockers settle for {offer=4.1|4.1 per cent}, but only just

By Lim Wei Shan

LONDON - Workers at Britain's principal container port have accepted a pay settlement by a margin narrow enough to leave both sides nervous about the next one.

In the ballot, which closed {ballot_day=2018-05-25|on Friday}, 53.6 per cent of those voting said yes. Turnout, at 74 per cent, was {turnout=81|seven points below that} in the strike ballot, when {ballot_yes=92.4|92.4 per cent} had been for a walkout. The crane drivers are understood to have voted heavily against the deal, the maintenance staff in favour.

The settlement gives a rise backdated to Jan 1 and {lump=750|£750 (S$1,340)} in two instalments. The company's first proposal had been {offer=3.2|3.2 per cent}; the union's claim was {claim=5.5|5.5 per cent}. It also contains a review of the 12-hour night shift, to which neither side had given much prominence in public but which, a person close to the talks said, "was worth more than the last half per cent".

"A result is a result," said {chief_exec=Paul Denholm|Mr Paul Denholm}, the port's chief executive. "I would sooner have a narrow yes than a wide no." He put the cost of the stoppage to the company at £14 million, including rebates to two lines with guaranteed berthing windows.

{union_officer=Maureen Tregear|Ms Maureen Tregear}, national officer of the dockers' union, said that the rise was above inflation on the {inflation=3.3|3.3 per cent} retail prices measure that applied when the claim was lodged. {second_strike=cancelled|There will be no further action} this year.

The {strike_length=8 days|eight-day} strike, which began {strike_start=2018-05-06|on May 6}, was the first at Thurlestone {last_strike=1989|in almost three decades}. Work restarted {resume_day=2018-05-14|on May 14}, and the yard, where 41,000 boxes had piled up, was back to normal density ten days later. In all 17 ships skipped the port. Three have not returned: the Green Horizon alliance said that its Colombo-Hamburg string would call at Southampton until the end of the third quarter.

For {owner=Golden Delta Holdings|Golden Delta Holdings}, which also runs terminals at Laem Chabang and Port Klang, the affair comes at an awkward time. The group is trying to sell a 20 per cent stake in its European ports, valued by bankers at US$2.6 billion, and prospective buyers, among them a Singapore pension fund, had asked for assurances on labour. First-quarter throughput at Thurlestone was up 3.8 per cent at 1.02 million TEU.

Economists think that the damage to trade was slight. Britain's imports of goods in May are forecast to be 1.5 per cent below April's, a dip that Dr Harish Menon of the Institute of Maritime Economics attributes as much to two public holidays. "The strike moved a lot of boxes from one week to another," he said. "It did not make them vanish."

The next test may come sooner than the next pay round: tugmasters on the same estuary, who belong to a different union and number just 68, will announce the result of their own strike ballot on June 8.
