STORY: nauvatu-noconfidence
TOPIC: a Pacific island premier survives a vote of no confidence and later reshuffles his cabinet
== SLOTS
outcome | outcome | agree | what became of the motion
vote_for | quantity | agree | votes in favour of the motion
vote_against | quantity | agree | votes against the motion
abstained | quantity | agree | members who abstained
seats | quantity | single | seats in parliament
vote_day | date | agree | day of the vote
mover | person | agree | who moved the motion
pm | person | agree | prime minister
speaker | person | single | Speaker of parliament
which_motion | ordinal | conflict | how many such motions this prime minister has faced with this one
motion_2020_when | date | single | month of the earlier motion
motion_2020 | score | single | vote on the earlier motion of October 2020
predecessor | person | single | prime minister removed in 2018
predecessor_vote | score | single | vote that removed the earlier prime minister
ferry_contract | money | agree | value of the ferry contract behind the motion
ferry_firm | organisation | agree | company that won the ferry contract
commission_claim | polarity | dispute | whether a commission was paid on the contract
police_charge | polarity | agree | whether anyone has been charged
defectors | quantity | agree | government members who crossed before the vote
returned | quantity | single | members who came back to the government side
debate_hours | duration | single | length of the debate
transport_minister | person | agree | transport minister
transport_fate | outcome | revision | what became of the transport minister
new_transport | person | single | who took over transport
crowd | quantity | single | people outside parliament
arrests | quantity | agree | arrests outside parliament
next_election | date | agree | when the next general election is due
barred | duration | single | time before another motion may be brought
islands | quantity | single | islands of the country
contract_years | duration | single | term of the ferry contract
told_day | date | single | day the minister learned of her dismissal
stones_hour | time | single | hour at which stones were thrown
fund | money | single | constituency grant promised to each member
== ARTICLE 01_pacwire.txt | PacWire | 2021-09-08
Nauvatu PM {outcome=survived|beats back} no-confidence bid

PORT ELANI (PacWire) - Prime Minister {pm=Silas Torika|Silas Torika} {outcome=survived|held on to office} on {vote_day=2021-09-08|Wednesday} as parliament in the Pacific nation of Nauvatu voted {vote_against=26|26}-{vote_for=22|22} to reject a motion of no confidence, with {abstained=2|two abstentions}.

The opposition had been confident of success after {defectors=4|four government backbenchers} joined its camp over the weekend. {returned=3|Three of them} were back on the other side of the floor by the time Speaker {speaker=Ruth Malakai|Ruth Malakai} called the division.

Opposition leader {mover=Desmond Aru|Desmond Aru}, who moved the motion, accused the government of awarding a {ferry_contract=38 million|38-million-dollar contract} for inter-island ferries to {ferry_firm=Blue Lagoon Marine|Blue Lagoon Marine} without a tender and alleged that a "{commission_claim=paid|fat commission}" changed hands. Torika told the chamber {commission_claim=not paid|not a cent had been paid} to anybody.

Police are looking into the contract but {police_charge=none|have laid no charges}.

It was {which_motion=2|the second attempt} to unseat Torika since he took power. In {motion_2020_when=2020-10|October 2020} he won by {motion_2020=31-17|31 votes to 17}. His predecessor, {predecessor=Jeremiah Loko|Jeremiah Loko}, was less lucky, falling {predecessor_vote=27-23|27-23} in 2018.

{arrests=5|Five people} were detained outside the building for throwing stones.

Nauvatu, a chain of {islands=61|61 islands}, goes to the polls again in {next_election=2022-11|November 2022}.
== ARTICLE 02_elani_tribune.txt | The Elani Tribune | 2021-09-09
'I AM STILL HERE'
By Moses Wena

PRIME Minister {pm=Silas Torika|Silas Torika} had four words for his enemies yesterday: "I am still here."

After {debate_hours=9|nine hours} of speeches, MPs {outcome=survived|threw out} {mover=Desmond Aru|Desmond Aru}'s motion. {vote_for=22|Twenty-two honourable members} stood for it, {vote_against=26|twenty-six} stood against and {abstained=2|two} kept their seats. That accounts for all {seats=50|50}.

Mr Aru needed an absolute majority. He blamed "the grant" for his defeat, a reference to the {fund=200000|$200,000} which each constituency was promised last week.

Under the Constitution no similar motion may be tabled for {barred=6 months|six months}. Students of our politics will note this was {which_motion=3|motion number three} against the present PM.

Transport Minister {transport_minister=Hilda Sope|Hilda Sope}, whose ministry signed with {ferry_firm=Blue Lagoon Marine|Blue Lagoon}, left by a side door. Asked if she would resign, she said she had {transport_fate=stays|no intention of going anywhere}.

A crowd of some {crowd=1500|1500} waited in Independence Park. Stones flew {stones_hour=18:00|at about 6pm} and police took away {arrests=5|five youths}.

The next general election is {next_election=2022-11|fourteen months off}.

CORRECTION: In Monday's paper the Member for East Tarua was named as Philip Kalo. He is Peter Kalo. We apologise.
== ARTICLE 03_oceania_broadcasting.txt | Oceania Broadcasting Online | 2021-09-20
Torika {transport_fate=sacked|drops} ferry minister in Nauvatu reshuffle

Updated 20 September 2021

Less than a fortnight after {outcome=survived|seeing off} a no-confidence motion, Nauvatu's leader has {transport_fate=sacked|dismissed} the minister at the centre of the row.

{transport_minister=Hilda Sope|Hilda Sope} was told of the decision by phone on {told_day=2021-09-19|Sunday night}. Her portfolio goes to {new_transport=Peter Kalo|Peter Kalo}, one of the {defectors=4|four MPs who walked across to the opposition} days before the vote of {vote_day=2021-09-08|8 September}, only to return.

Prime Minister {pm=Silas Torika|Torika} gave no reason. {mover=Desmond Aru|Opposition leader Desmond Aru}, whose side fell short with {vote_for=22|22 votes}, said the move amounted to an admission. "He swore to parliament that {commission_claim=not paid|there had been no commission}. So why has she gone?"

The contract with {ferry_firm=Blue Lagoon Marine|Blue Lagoon Marine}, worth {ferry_contract=38 million|$38m} over {contract_years=8|eight years}, is still under police investigation. {police_charge=none|Nobody has been charged}, and the company has said it will co-operate.

Ms Sope did not reply to a request for comment.

Photo: The MV Tarua Star at Port Elani wharf (file)
