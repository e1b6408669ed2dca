STORY: b-brewery-bid
TOPIC: a Dutch group bids for a family-controlled Irish brewery
== SLOTS
target | organisation | agree | brewery bid for
bidder | organisation | agree | company that bids
price | money | conflict | price per share of the raised proposal
first_price | money | agree | price per share of the first proposal
raise_step | money | single | difference between the two proposals per share
value | money | variant | value of the whole company at the raised proposal
premium | quantity | variant | premium over the undisturbed share price
response | outcome | agree | the board's answer to the raised proposal
first_response_day | date | single | day on which the first proposal was turned down
announce_day | date | agree | day on which the approach became public
deadline | date | agree | last day for a firm offer
deadline_time | time | single | hour of the deadline
chair | person | agree | chair of the brewery
ceo | person | agree | chief executive of the brewery
brannigan_role | role | conflict | office held by Aoife Brannigan
family_stake | quantity | variant | stake of the founding families
fund_stake | quantity | single | stake of the largest fund
fund | organisation | single | largest fund on the register
rival | organisation | conflict | who else has run the rule over the brewery
staff | quantity | variant | people employed
staff_town | quantity | single | people employed at the Ballinree plant itself
founded | date | variant | year of foundation
town | place | agree | town of the brewery
stout | name | agree | best-known beer
stout_share | quantity | single | share of that beer in volumes
revenue | money | conflict | sales last year
profit | money | single | operating profit last year
bid_2011 | money | single | bid that failed in 2011
bidder_2011 | organisation | single | who bid in 2011
union | organisation | agree | trade union
jobs_pledge | duration | dispute | for how long the bidder would keep jobs
bidder_plants | quantity | single | breweries owned by the bidder
share_close | money | single | closing share price
share_rise | quantity | agree | rise of the share price on the day
fee | money | single | cost of the new canning hall
== ARTICLE 01_liffey_markets_wire.txt | Liffey Markets Wire | 2025-05-15
{target=Corrigan & Daly|Corrigan & Daly} {response=rejected|spurns} sweetened Dutch bid; shares jump {share_rise=22%|22%}

DUBLIN, {announce_day=2025-05-15|May 15} - Irish brewer {target=Corrigan & Daly|Corrigan & Daly} plc {response=rejected|turned down} a second takeover proposal from {bidder=Van Hassel|Van Hassel Brouwers} of the Netherlands on the grounds that it "materially undervalues" the maker of {stout=Black Mary|Black Mary} stout.

The indicative cash price of {price=4.15 eur|4.15 euros a share}, up from {first_price=3.60 eur|3.60} in April, values the company at {value=312m eur|312 million euros} and is {premium=31%|31 percent} above where the stock traded before speculation began.

Under the rules of the Irish Takeover Panel the suitor has until {deadline_time=17:00|5 p.m.} on {deadline=2025-06-12|June 12} to table a firm offer or walk away.

Corrigan & Daly's founding families speak for {family_stake=38%|38 percent} of the equity. {fund=Tolka Capital|Tolka Capital}, with {fund_stake=9.4%|9.4 percent}, is the biggest outside holder. It declined to comment.

The shares ended at {share_close=3.98 eur|3.98 euros}.

A banker close to the matter said that {rival=Kestrel|Kestrel Partners}, the London buyout house, had also studied the books. Kestrel could not be reached.

"The board knows what this business is worth and it is a good deal more than that," chair {chair=Fidelma Roche|Fidelma Roche} said. {brannigan_role=finance director|Finance director} Aoife Brannigan told analysts on a call that sales had risen to {revenue=228m eur|228 million euros} last year, with operating profit at {profit=24.6m eur|24.6 million}.
== ARTICLE 02_corrigan_daly_announcement.txt | Corrigan & Daly plc (regulatory announcement) | 2025-05-15
NOT FOR RELEASE IN ANY JURISDICTION WHERE TO DO SO WOULD BE UNLAWFUL

Response to press speculation

The Board of {target=Corrigan & Daly|Corrigan & Daly} plc (the "Company") confirms that it has received an unsolicited and highly conditional proposal from {bidder=Van Hassel|Van Hassel Brouwers N.V.} in respect of the entire issued share capital.

The revised proposal was for {price=4.15 eur|€4.15} in cash per ordinary share. An earlier one, at {first_price=3.60 eur|€3.60}, was declined by letter on {first_response_day=2025-04-23|23 April 2025}.

Having taken advice, the Board has {response=rejected|unanimously rejected} the revised proposal. It considers that the approach is opportunistic, that it takes no account of the canning hall, commissioned in February at a cost of {fee=41m eur|€41 million}, and that it offers no certainty to the Company's {staff=640|640 employees}.

In accordance with Rule 2.6 of the Takeover Rules, the bidder must, not later than {deadline=2025-06-12|12 June 2025}, either announce a firm intention to make an offer or state that it does not intend to do so. Shareholders are urged to take no action.

{chair=Fidelma Roche|Fidelma Roche}, Chair, said: "This is a company that has brewed through famine, war and prohibition. We do not propose to sell it at a bank holiday discount."

About the Company: founded {founded=1794|in 1794} in {town=Ballinree|Ballinree}, Co. Louth. Brands include {stout=Black Mary|Black Mary}, Slip Ale and Daly's Red. Revenue for 2024: {revenue=228m eur|€228.0 million}.
== ARTICLE 03_ballinree_leader.txt | Ballinree Leader | 2025-05-21
'They can have the bottles but not the well': town rallies behind brewery

BY SINÉAD MAGUIRE

The smell of roasting barley hung over Bridge Street as ever on {announce_day=2025-05-15|Thursday last} when word went round that the Dutch were at the gate. By teatime there were hand-painted sheets on the malthouse railings.

{target=Corrigan & Daly|Corrigan's}, as nobody in {town=Ballinree|this town} has ever called by its full name, has been making stout here for {founded=1794|231 years}. It gives work to {staff=640|around 640}, {staff_town=410|410 of them} inside the walls. There is hardly a house without a cousin in the racking hall.

{bidder=Van Hassel|Van Hassel}, which has {bidder_plants=19|nineteen breweries} from Breda to Brno, wanted to pay {price=4.51 eur|€4.51} for each share. {ceo=Declan Ferriter|Declan Ferriter}, who runs the place and started in it as a summer lad washing kegs, was not for turning. "{response=rejected|We said no} in April and we've said no again," he told a meeting in the canteen. Aoife Brannigan, {brannigan_role=operations director|director of operations}, stood beside him; it fell to her to say that the lines would keep running and that last year, with {revenue=282m eur|€282 million} taken in, was the best since the bottling hall burned.

Not that everybody was soothed. Gerry Heeney of {union=SIPTU|SIPTU} reminded members that the Dutch are talking of holding on to jobs {jobs_pledge=1 year|for a twelvemonth and not a day longer}. "After that it's a museum with a gift shop," he said.

The Leader understands that another party has been sniffing about. That is {rival=Northern Tap|Northern Tap}, the Belfast pub group, whose people were seen in the Railway Hotel twice this month.

The old families, Corrigans in the main, keep {family_stake=38%|38 shares of every hundred}. Nobody here expects them to sell, though nobody here expected the sugar factory to close either.
== ARTICLE 04_cask_and_can_journal.txt | Cask & Can (trade journal) | 2025-05-28
Analysis: why Breda wants {stout=Black Mary|Mary}

To look at, {target=Corrigan & Daly|Corrigan & Daly} is an unlikely prize. Its {stout=Black Mary|flagship stout} makes up {stout_share=61%|61 per cent} of volumes, its home market is shrinking, and the plant stands in the middle of a medieval town with one bridge.

Yet {bidder=Van Hassel|Van Hassel}, which has no dark beer of consequence, has come back with more. Having opened at {first_price=3.60 eur|€3.60}, it went up by {raise_step=0.55 eur|55 cent}, to a total of {value=312m eur|just over €310 million}. That is {premium=31%|nearly a third} on top of the undisturbed price.

It isn't the first time. In 2011 {bidder_2011=Aldersgate Brands|Aldersgate Brands} of London put {bid_2011=180m eur|€180m} on the table and was seen off by the families, who between them hold {family_stake=38%|not far short of two-fifths}.

What is different now? For one thing, investors. The stock put on {share_rise=22%|more than a fifth, 22 per cent to be precise}, in a session. For another, the pledges. The suitor's chief executive, Joost Terlinden, tells this magazine he would guarantee every post {jobs_pledge=3 years|for three years}; {union=SIPTU|the union} says it heard otherwise.

{ceo=Declan Ferriter|Declan Ferriter}, for {town=Ballinree|Ballinree}, points to exports: cans of the black stuff are now poured in 34 countries. And he has help in {brannigan_role=finance director|his money woman}, Brannigan, whose cost programme has lifted margins in each of the past five halves.

The clock stops on {deadline=2025-06-12|Thursday fortnight}. Our bet is on a third letter.
