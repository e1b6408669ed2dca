STORY: c-turkmen-pipeline
TOPIC: Turkmenistan awards a contract for a gas pipeline to the Caspian shore
== SLOTS
owner | organisation | agree | state gas company that awards the contract
winner | organisation | agree | firm that won the contract
bidder_two | organisation | agree | losing bidder
bidders | quantity | single | firms that bid
value | money | conflict | value of the contract
bid_two | money | single | bid of the loser
length | quantity | variant | length of the line
diameter | quantity | variant | width of the pipe
capacity | quantity | variant | yearly capacity
capacity_two | quantity | single | capacity after a second stage
field | name | conflict | field from which the gas comes
port | place | agree | end of the line on the coast
sign_day | date | agree | day of signing
sign_place | place | conflict | town of the signing
finish | date | conflict | when the line is to be ready
term | duration | single | time allowed for building
signer_owner | person | agree | official who signed for the state company
signer_office | role | agree | office of that official
signer_firm | person | agree | who signed for the builder
site_head | person | single | project director of the builder
president | person | agree | president of Turkmenistan
present | polarity | single | whether the president was at the signing
loan | money | agree | loan for the project
lender | organisation | agree | bank that lends
local_share | quantity | agree | share of work for local firms
jobs | quantity | single | people on the building sites
compressors | quantity | agree | compressor stations
steel | quantity | single | steel needed
steel_from | place | agree | country from which the pipes come
buyer | cause | dispute | whom the gas is for
earlier_line | name | single | older line to the north
earlier_year | date | single | when the older line was built
reserves | quantity | agree | reserves of the field
desert_days | quantity | single | days with sand storms on the route
villages | quantity | single | households to be moved
share_price | quantity | single | rise of the builder's share
flag | name | single | pipe section's first number
shareholder_meet | date | single | date of the builder's meeting
unpaid | money | single | sum an earlier client still owes the builder
debt | money | single | debt of the builder
earlier_job | name | agree | earlier job of the builder in the country
rival_protest | outcome | conflict | what became of the losing bidder's objection
== ARTICLE 01_turkmen_state_gazette.txt | Neutral Homeland (state newspaper, English page) | 2025-06-10
Great new artery of the Motherland

On {sign_day=2025-06-09|9 June}, in {sign_place=ashgabat|white-marbled Ashgabat}, a contract was concluded between {owner=turkmengaz|the State Concern Türkmengaz} and {winner=marmara boru|the Turkish company Marmara Boru} on the laying of a main gas pipeline from {field=galkynysh|the giant Galkynysh field} to the port of {port=garabogaz|Garabogaz}.

The document was signed by {signer_owner=orazmyradov|Batyr Orazmyradov}, {signer_office=chairman|chairman of the State Concern}, and on the other side by {signer_firm=karaca|Selim Karaca}. {present=yes|The Esteemed President honoured the ceremony with his attendance}. {president=hojageldiyev|President Hojageldiyev} declared that the line would carry the wealth of the land to the brotherly shores of the sea.

The pipe, {diameter=1420mm|1,420 millimetres in diameter}, will run {length=712km|712 kilometres} and move {capacity=20bcm|20 billion cubic metres} each year. {compressors=4|Four compressor stations} are to be raised along it. {local_share=35%|Thirty-five per cent} of the works go to native enterprises; {jobs=6500|6,500 persons} will find employment.

Commissioning is foreseen for {finish=2028-10|October 2028}, in good time for the heating season.
== ARTICLE 02_pipeline_engineer.txt | Pipeline Engineer Monthly (web) | 2025-06-11
{winner=marmara boru|Marmara Boru} lands {value=2.4bn usd|US$2.4bn} Turkmen trunkline

{winner=marmara boru|The Istanbul contractor} has won the EPC package for a {length=712km|712-km}, {diameter=1420mm|56-in} line, it told the bourse. {bidders=3|Three groups} had submitted; {bidder_two=daesung|Daesung of Korea}, at {bid_two=2.6bn usd|US$2.6bn}, came second.

Key data
Source: {field=galkynysh|Galkynysh} ({reserves=27tcm|27 trillion cubic metres in place})
Terminus: {port=garabogaz|Garabogaz, Caspian coast}
Throughput: {capacity=20bcm|20 bcm/y}, expandable to {capacity_two=32bcm|32 bcm/y}
Stations: {compressors=4|four}
Steel: {steel=980kt|980,000 t}, line pipe rolled in {steel_from=china|China}
Client: {owner=turkmengaz|Türkmengaz}
Duration: {term=40mo|40 months} from notice to proceed
Local content: {local_share=35%|35%}

The runner-up's objection to the scoring {rival_protest=rejected|was thrown out} by the tender board in May.

The builder is no newcomer: it put up the {earlier_job=kiyanly terminal|Kiyanly terminal} and has kept a camp and a fleet of sidebooms in the country since. Even so the schedule is ambitious. Automatic welding trains cannot work in the dune belt, where crews will have to sheet-pile the trench, and the water for hydrotesting must be trucked in. Two of the station sites have no power.

"It is a hard country for welding," project director {site_head=ozgur|Hakan Özgür} told us. Sand blows on {desert_days=95|some 95 days} a year. {villages=48|Forty-eight households} must move.

Half-way along, the line crosses {earlier_line=centre-north|the Centre-North main}, which dates from {earlier_year=1969|1969}.
== ARTICLE 03_eurasia_energy_wire.txt | Eurasia Energy Wire | 2025-06-10
Turkmenistan inks {value=2.9bn usd|$2.9 billion} pipeline deal, eyes route to Europe

ISTANBUL. {owner=turkmengaz|Turkmenistan's gas monopoly} and a Turkish builder put pen to paper {sign_day=2025-06-09|on Monday} at a ceremony in {sign_place=awaza|the seaside resort of Awaza}. {signer_firm=karaca|Chief executive Selim Karaca} signed for {winner=marmara boru|the contractor}; for the monopoly, its {signer_office=chairman|chairman}, {signer_owner=orazmyradov|Orazmyradov}, held the pen.

{loan=900m usd|A $900 million loan} from {lender=silk road development bank|the Silk Road Development Bank} covers part of the cost, and pipe will be bought in {steel_from=china|China}.

{bidder_two=daesung|Daesung}, which had complained that the terms were changed after the bids were opened, {rival_protest=withdrew|took its protest back} last month, two people with knowledge of the process said, in return for work on a fertiliser plant.

Bankers had worried about the builder's balance sheet. Net debt stood at {debt=780m usd|$780 million} at the end of March, and a client in Libya {unpaid=210m usd|owes it $210 million} which no one expects to see. The new order roughly doubles the backlog.

Who is to burn it? {buyer=europe|Brussels hopes the molecules will end up in Europe}, an EU diplomat said. {buyer=iran swap|A Turkmen official countered that they are meant for a swap with Iran}. At {capacity=20bcm|706 billion cubic feet} a year, they would cover some five per cent of European demand.

Shares in Marmara Boru rose {share_price=7.3%|7.3 percent}. Its shareholders meet {shareholder_meet=2025-06-27|on June 27}.
== ARTICLE 04_bosphorus_business.txt | Bosphorus Business (column "The Pipe Smoker") | 2025-06-16
A long way for a small commission

A friend in the trade asks me what to think of our compatriots' prize. I think of thirst. {length=712km|Seven hundred kilometres and a dozen more} of desert, pipe wide enough to crawl in, {compressors=4|four stations} humming, and {president=hojageldiyev|Mr Hojageldiyev} watching from his portrait.

The gas is to come from {field=bagtyyarlyk|Bagtyyarlyk}, and {reserves=27tcm|twenty-seven trillion cubic metres} is a number nobody can count up to. {lender=silk road development bank|The Silk Road bank} chips in with {loan=900m usd|nine hundred million dollars}, always a sign that the rest is still missing. Of {value=2.4bn usd|2.4 billion} on the contract, how much will reach Gebze, where the firm's yard is, after {local_share=35%|a good third} has gone to locals? He who has patience until {finish=2029-03|the spring of 2029, when the first gas is due}, will see.

Old hands will recall {earlier_job=kiyanly terminal|the jetty and tanks at Kiyanly}, which the same gentlemen delivered on the day, and for which they were paid on quite another. There is a story that the last instalment came in carpets. It is not true, I have asked; but it is telling that everyone believes it.

In the yard they have painted a pipe with the number {flag=001|001} and a flag. It is a nice pipe.
