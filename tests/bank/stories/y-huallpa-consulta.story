STORY: huallpa-consulta
TOPIC: an Andean district votes against a copper mine in a local referendum
== SLOTS
result | outcome | agree | which side won
no_votes | quantity | agree | votes against the mine
yes_votes | quantity | agree | votes for the mine
blank | quantity | single | blank and spoiled papers
no_share | quantity | variant | share of papers cast that were against the mine
turnout | quantity | agree | share of the roll that voted
electors | quantity | single | people on the roll
vote_day | date | agree | day of the referendum
burnt_where | place | conflict | village where ballot papers were set on fire
burnt_papers | quantity | single | ballot papers lost in the fire
nth | ordinal | conflict | how many such votes the region has held with this one
first_consulta | date | single | year of the region's first such vote
first_place | place | single | district of the region's first such vote
first_share | quantity | single | share against mining in the first such vote
binding_ministry | polarity | dispute | whether the vote binds anybody
mountain_quote | quote | conflict | who said that the mountain does not vote
blockade | order | conflict | whether the road blockade ended before or after the vote
blockade_days | duration | single | length of the blockade
company | organisation | agree | company that wants to mine
investment | money | agree | planned investment
output | quantity | single | yearly copper output planned
reserve_life | duration | single | life of the mine
jobs | quantity | single | permanent jobs promised
water_chief | person | agree | head of the irrigators' board
district_mayor | person | agree | mayor of the district
vice_minister | person | agree | vice-minister of mines
observers | quantity | single | observers at the polls
deaths_2011 | quantity | agree | people killed in the clashes of 2011
permit | polarity | agree | whether the environmental permit has been given
permit_due | date | single | when a decision on the permit is expected
share_price | quantity | single | fall of the company's share on the day after
sister_mine | quantity | single | jobs cut at the company's mine in Chile
other_mine_votes | quantity | single | votes for another mine in another district
other_mine_against | quantity | single | votes against that other mine
other_mine_day | date | single | month of that other vote
other_mine | place | single | district that voted for a mine
== ARTICLE 01_andes_wire.txt | Agencia Andes Wire (English service) | 2014-09-29
Peruvian farm district {result=no|rejects} Norcobre mine in local vote

HUALLPACCOCHA, Peru, Sept 29 (AAW) - Residents of a farming district in Peru's southern highlands {result=no|overwhelmingly rejected} a {investment=1.9bn|$1.9 billion} copper project in a referendum on {vote_day=2014-09-28|Sunday}, organizers said.

The 'No' drew {no_votes=7912|7,912 votes} and the 'Yes' {yes_votes=1204|1,204}, with {blank=521|521 ballots} blank or void. Turnout was {turnout=75|75 percent} of the {electors=12850|12,850} on the roll.

The government says the poll {binding_ministry=not binding|has no legal force}. "Consultations are for those whom the law names," Vice-Minister of Mines {vice_minister=Hugo Arrizabal|Hugo Arrizabal} told radio. District mayor {district_mayor=Nely Ccori|Nely Ccori}, who called the vote, said that "{binding_ministry=binding|any authority is bound by it}."

It was {nth=3|the third vote of its kind} in the region since {first_consulta=2009|2009}, when {first_share=93|93 percent} in {first_place=Pampa Sora|Pampa Sora} said no to a gold mine.

Voting was mostly calm. In {burnt_where=Ccollana|the hamlet of Ccollana}, hooded men set fire to a box with {burnt_papers=140|about 140 unused papers}.

Opponents of the mine {blockade=before|had lifted} a {blockade_days=16|16-day roadblock} on the eve of the poll, so that voters could travel.

Shares of {company=Norcobre|Norcobre} in Toronto fell {share_price=4.1|4.1 percent} on Monday. Last month it laid off {sister_mine=350|350 workers} at its Chilean mine.
== ARTICLE 02_southern_lamp.txt | The Southern Lamp (Catholic weekly, translated) | 2014-10-05
"The mountain does not vote, so we voted for it"

Our correspondent in Huallpaccocha

They came down with their hoes, for it was sowing time. By three in the afternoon on {vote_day=2014-09-28|the last Sunday of September} the school at Huallpaccocha had no more ink for the thumbs.

It was {mountain_quote=Teodosio Mamani|Teodosio Mamani}, head of the irrigators, who spoke the sentence that stands above this report. {water_chief=Teodosio Mamani|Don Teodosio} buried a nephew in 2011, one of {deaths_2011=4|four dead} when the police opened fire on the bridge.

{result=no|More than four out of five said no}; of every hundred ballot papers {no_share=82|eighty-two} bore a cross against the mine. {yes_votes=1204|One thousand two hundred and four neighbours} thought otherwise, and they too must be greeted in the street.

Not everything was peaceful. At {burnt_where=Tincopata|Tincopata} a ballot box went up in flames before the priest could get there with a bucket. {observers=38|Thirty-eight observers} from universities and parishes kept watch elsewhere.

{company=Norcobre|The company} promises {jobs=900|nine hundred steady jobs}. The ministry in Lima {permit=not given|has not approved} its environmental study.

{blockade=after|Only when the count was known} did the young people roll the stones off the highway.
== ARTICLE 03_metals_desk.txt | Metals Desk Daily | 2014-09-30
Norcobre plays down 'No' vote at Huallpa

{company=Norcobre|Norcobre} on Monday said it remains committed to its {investment=1.9bn|$1.9bn} Huallpa copper project in southern Peru despite {result=no|defeat} in a district-level ballot.

"{mountain_quote=Nely Ccori|The mountain doesn't vote}," mayor {district_mayor=Nely Ccori|Nely Ccori} told supporters on Sunday night. Markets do: the Toronto-listed stock slid.

Opponents polled {no_votes=7912|7,912}, or {no_share=82|82.1% of all papers cast}, on {turnout=75|a three-in-four turnout}.

The ballot is {nth=4|number four} in the region, and none of the earlier ones stopped a project by itself. Vice-minister {vice_minister=Hugo Arrizabal|Arrizabal} calls it {binding_ministry=not binding|a survey}.

Not every such vote goes against the miners: {other_mine=Antaqocha|Antaqocha}, across the regional border, backed a zinc pit in {other_mine_day=2014-05|May}, by {other_mine_votes=3340|3,340} to {other_mine_against=2015|2,015}.

What is known about Huallpa:
- Output: {output=110000|110,000 t/yr} of copper in concentrate
- Mine life: {reserve_life=18|18 years}
- Environmental permit: {permit=not given|pending}; decision expected {permit_due=2015-Q2|Q2 2015}
- Water: to come from a reservoir which the irrigators' board under {water_chief=Teodosio Mamani|T. Mamani} opposes
- Social risk: protests in 2011 left {deaths_2011=4|four people dead}

Metals Desk prices, 29 Sept: copper 3-month $6,735/t
