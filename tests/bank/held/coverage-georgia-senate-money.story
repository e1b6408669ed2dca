STORY: georgia-senate-money
TOPIC: third-quarter campaign finance reports in a Georgia Senate race show the challenger far ahead in money, and payments to the senator's wife's firm
== SLOTS
runoff | date | agree | when a run-off would be
filed | date | agree | day the reports were filed
challenger | person | agree | Democratic challenger
senator | person | agree | Republican incumbent
chal_raised | money | variant | challenger's receipts in the third quarter
sen_raised | money | agree | senator's receipts in the third quarter
loan | money | agree | loan by the senator to his own campaign
wife | person | agree | owner of the firm that was paid
firm | organisation | agree | firm owned by the senator's wife
paid | money | revision | payments to the wife's firm
fair_price | other | dispute | whether the payments were at a fair price
grady | money | conflict | gift of Hollis Grady to the outside group
pac | organisation | agree | outside group that backs the senator
chal_cash | money | agree | what the challenger has in the bank
sen_cash | money | agree | what the senator has in the bank
instate | quantity | agree | share of the challenger's money from Georgia
poll_sen | quantity | agree | senator's share in the poll
poll_chal | quantity | agree | challenger's share in the poll
election | date | agree | day of the election
hospital | role | agree | challenger's profession
manager | person | agree | senator's campaign manager
average | money | variant | average gift to the challenger
== ARTICLE 01_savannah_chronicle.txt | Savannah Chronicle | 2018-10-16
{challenger=Fairchild|Fairchild} lapped {senator=Tarrant|Tarrant} in summer money race; senator's filing lists wife's company

ATLANTA - The {hospital=doctor|emergency-room doctor} who is trying to become the first Democrat in a dozen years to win a U.S. Senate seat in Georgia raised {chal_raised=14.2m|$14.2 million} in three months, an amount that would have been thought generous, not long ago, for a whole campaign.

{challenger=Fairchild|Dr. Imani Fairchild}'s report, filed late {filed=2018-10-15|Monday} with the Federal Election Commission, showed contributions from 331,000 people, at an average of {average=43|$43}. Sen. {senator=Tarrant|Owen Tarrant}, a Republican seeking a third term, reported {sen_raised=5.6m|$5.6 million} for the July to September period, to which he added {loan=4m|$4 million} of his own in the form of a loan on the last day of the quarter.

As of Sept. 30 she had {chal_cash=6.1m|$6.1 million} in hand and he had {sen_cash=7.3m|$7.3 million}, the loan included. She has been spending it as it came: $9.8 million went for television, most of it in the Atlanta market, where 30 seconds during a University of Georgia football game now fetches $65,000.

Tucked into the senator's 1,870 pages were six payments, amounting to {paid=318000|$318,000}, to {firm=Magnolia Row|Magnolia Row Strategies} of Buckhead. The company, which lists among its services event design and "donor hospitality," belongs to his wife, {wife=Marianne Tarrant|Marianne Tarrant}, and has two employees. Nothing in federal law forbids a candidate from hiring a relative's business as long as the price is that of the market.

"{fair_price=fair|She charges us less than anybody else would}," said {manager=Beaumont|Luke Beaumont, Tarrant's campaign manager}, "and she doesn't bill for the hugs." He provided no invoices.

Fairchild's aides had a comment ready. "Most couples have a joint account," her spokeswoman, Keisha Lorde, said. "Theirs has a donate button."

The race, once considered safe for Republicans, has drawn more than $60 million in outside spending. {pac=Peachtree Forward|Peachtree Forward}, a group run by former Tarrant aides, took in $11.4 million over the summer, of which {grady=3m|$3 million} was from Hollis Grady, the Gainesville poultry processor, who gave in August. Democratic groups have reserved $18 million in airtime through {election=2018-11-06|Nov. 6}.

Her money has come from all over. {instate=29|Twenty-nine percent} of the itemized total was from Georgia addresses, with California and New York next. Tarrant, by contrast, got 58 percent at home, along with $1.2 million from political action committees, among them those of three airlines, a bank and the crop insurers. Fairchild takes no PAC money, though she accepted $240,000 from a leadership committee of Democratic women before she made the pledge in March.

A Chronicle-Kincaid poll of 812 likely voters, released on Friday, gave Tarrant {poll_sen=47|47 percent} and Fairchild {poll_chal=45|45}, with a margin of error of 3.4 points. A Libertarian, Dub Hathcock of Waycross, had 3. If nobody gets a majority the top two meet again on {runoff=2019-01-08|Jan. 8}, a prospect for which neither side has saved a dime.

Hathcock reported having raised $6,215, including a $400 outboard motor.
== ARTICLE 02_london_market_journal.txt | London Market Journal | 2018-10-18
Small cheques, big shift: Georgia doctor outguns Senate veteran

Sixteen years ago what was then the most expensive Senate race in Georgia's history cost about $20m all told. {challenger=Fairchild|Imani Fairchild}, who until last year was {hospital=doctor|treating gunshot wounds} at a hospital in Macon, took in {chal_raised=14.2m|upwards of $14m} between the start of July and the end of September without, it seems, attending a single dinner.

Figures that campaigns in America's midterm elections were obliged to submit by {filed=2018-10-15|Monday} tell a similar tale from Texas to North Dakota. Democratic challengers in the ten closest contests raised $96m between them, against $41m for the Republicans they hope to unseat. The engine is an online platform, DonorBridge, which stores the card details of 5m people and lets them give with one tap. It processed $385m in the quarter. Its Republican imitators handled less than a tenth of that.

For {senator=Tarrant|Owen Tarrant}, a Georgian of the old school with a drawl and a seat on the banking committee, the response was to reach into his own pocket. He lent himself {loan=4m|$4m}. He is good for it: his most recent declaration of assets put his fortune, made in car-parks, at between $48m and $110m. His account stood at {sen_cash=7.3m|$7.3m} at the start of October, more than half of it borrowed from himself, against {chal_cash=6.1m|just over $6m} for the insurgent.

The wealthy have alternatives to giving to a candidate, for which the legal limit is $2,700 per election. {pac=Peachtree Forward|Peachtree Forward}, a so-called super Pac on his side, can accept cheques of any size. {grady=2m|Mr Grady, whose plants kill 4m chickens a week, wrote one in August for $2m}, the largest from an individual. Two hedge-fund managers in Connecticut gave $1m apiece. Such groups pay much higher advertising rates than candidates do, by a factor of three in Atlanta this week, so that a dollar in a candidate's own hands is worth more.

That is why strategists in both parties watch the direct sums most closely. "Cash you control is king," says Delphine Marchetti, who teaches at the Kestrel School of Government. In her study of 214 Senate contests since 1990, however, the better-financed challenger still lost two times out of three. Incumbents are known already; money's marginal return falls fast once every voter has seen a face 50 times.

Geography is another caveat. A doctor from Macon who finds {instate=29|less than a third} of her itemised funds inside the state's borders invites the charge, which her opponent has made in three advertisements since Labor Day, that she is "California's candidate". Her team prefer to speak of the {average=43|$43} that her typical supporter parts with.

Political risk consultants at Arden Fisk put the chances that Democrats win the Senate at 17 per cent, and of a run-off in Georgia in {runoff=2019-01-08|January} at 22 per cent. Bond investors appear unmoved. Shares in Coastal Mutual, an insurer with its headquarters in Columbus, Georgia, which would lose from Ms Fairchild's plan to regulate hospital bills, have slipped 5 per cent this month, though so has the market.

Polls have {poll_sen=47|Mr Tarrant on 47 per cent} and his adversary {poll_chal=45|two points behind}. Early voting began this week. On Tuesday, its second day, queues outside a library in Cobb County lasted three hours.
== ARTICLE 03_peach_state_observer.txt | Peach State Observer | 2018-10-24
Tarrants under scrutiny as {senator=Tarrant|senator}'s campaign amends report

MACON - {senator=Tarrant|U.S. Sen. Owen Tarrant}'s campaign corrected its latest finance report on Tuesday to show that it paid {paid=402000|$402,000} to a company owned by his wife during the third quarter, {paid=402000|$84,000 more than it had disclosed} a week before.

The change, in a 12-page amendment, was attributed to a vendor who entered two September invoices under the wrong name. It came a day after a Washington watchdog group, Citizens' Ledger, asked the Federal Election Commission to investigate the payments, which it said {fair_price=high|worked out at three times the going rate} for the nine events listed.

{firm=Magnolia Row|Magnolia Row} was founded by {wife=Marianne Tarrant|Marianne Tarrant} in 2013. Mrs. Tarrant, a former Miss Georgia runner-up who met her husband at a Rotary lunch in Valdosta, took reporters' questions alone Tuesday on the steps of the couple's church.

"I've been arranging flowers for this man's speeches for twenty-two years, and for nineteen of those I did it free," she said. "I have receipts. They're welcome to every one."

Her accountant released some of them in the evening. They include $31,400 for tents at a July barbecue in Moultrie attended by the vice president, and $6,800 for peaches.

{manager=Beaumont|Luke Beaumont}, who runs the campaign, repeated that {fair_price=fair|the prices were below market}. He called the complaint a stunt, and noted that the commission, which has two vacancies among its six seats, has taken an average of 14 months to resolve such matters.

The subject consumed the first quarter hour of Tuesday night's debate at Ocmulgee College, the only one to which both major candidates agreed. {challenger=Fairchild|Fairchild}, {hospital=doctor|an emergency physician}, asked Tarrant whether he had known of the error when he signed a fundraising letter on Oct. 12.

"Doctor, I know my wife works harder than both of us," said the senator, 66. He went on to ask why someone whose money was {instate=29|71 percent from out of state} hadn't held the debate in Malibu.

Fairchild, 44, said that teachers in Oregon had as much right to care about health coverage as poultry executives in Hall County, a reference to Hollis Grady. His plants were cited by labor inspectors 16 times in the past three years. A spokesman for Grady Farms said that he gives "as a citizen."

The Democrat has kept up her pace. Her campaign said it received $3.9 million in the first 17 days of October, and a notice filed Monday shows a transfer of $750,000 to the state party to hire 300 canvassers. {pac=Peachtree Forward|Peachtree Forward}, which backs Tarrant, bought another $2.2 million worth of ads for the final week, some of them on stations in Jacksonville that reach Camden County.

More than 780,000 Georgians have voted so far, the secretary of state's office said, almost triple the figure at the same point in 2014. Of those, 29,000 are in Bibb County, where Fairchild lives. Voting ends {election=2018-11-06|Nov. 6}.

Tarrant had raised {sen_raised=5.6m|$5.6 million} in the quarter from others, apart from {loan=4m|the $4 million} that he lent. If he loses, current law allows him to recover no more than $250,000 of it from contributions made after the election.
