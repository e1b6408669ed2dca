STORY: k-lasarte-transfer
TOPIC: an English club's deadline-day signing of a Basque striker goes to the wire
== SLOTS
player | person | agree | player who was transferred
player_age | quantity | agree | age of the player
buyer | organisation | agree | buying club
seller | organisation | agree | selling club
fee | money | conflict | transfer fee
add_ons | money | single | further sums that may be due
first_offer | money | agree | offer that was turned down in July
contract | duration | variant | length of the contract
signed_day | date | agree | day of the signing
deadline | time | agree | hour at which the window closed
papers_in | time | conflict | hour at which the papers reached the league
medical_place | place | conflict | town of the medical examination
medical_day | date | single | day of the medical examination
goals_last | quantity | conflict | league goals of the player last season
goals_club | quantity | agree | goals of the player for the selling club in all
replaced | person | agree | striker whom he replaces
replaced_fate | outcome | conflict | what becomes of the replaced striker
replaced_goals | quantity | single | league goals of the replaced striker
manager | person | agree | manager of the buying club
sporting_director | role | conflict | who negotiated as director of football
sell_on | quantity | single | share of a later sale kept by the seller
shirt | ordinal | revision | shirt number of the player
debut | outcome | agree | first match in prospect for the player
debut_day | date | agree | day of that match
clause | polarity | dispute | whether there was a release clause
president | person | agree | president of the selling club
record_fee | money | agree | record sale of the selling club before
record_year | date | single | year of the old record
wage | money | single | weekly wage
position | ordinal | agree | league place of the buyer last season
== ARTICLE 01_thames_sports_live.txt | Thames Sports, deadline-day live | 2025-09-01
DEADLINE DAY: it ain't over till the fax sings

20.12 Still nothing from {buyer=Marlhaven|Marlhaven Rovers}. Our man in the car park has eaten two pies. The window shuts {deadline=23:00|at eleven}.

20.40 We hear that {player=Lasarte|Iker Lasarte}, the {player_age=24|24-year-old} Basque, has come through his medical, which was done {medical_place=Bilbao|at a clinic in Bilbao}, {medical_day=2025-08-31|yesterday}. {seller=Urdazubi|CD Urdazubi} have told him that he may go.

21.55 Fee? {fee=31m|Thirty-one million euros}, since you ask, plus {add_ons=4m|four in bonuses}. In July they said no to {first_offer=22m|22m}. Rovers came {position=14|fourteenth} and scored fewer than anybody bar the bottom three, so you can see why they didn't shrug.

22.31 {replaced=Ferrars|Dominic Ferrars}, who would be the odd man out, {replaced_fate=loan|has gone to Oxley on loan}, says a fellow with a very good phone.

22.48 PAPERS IN. {papers_in=22:48|Twelve minutes to spare.} {sporting_director=Aldous|Rovers' director of football, Celia Aldous}, has been seen hugging a security guard.

23.20 Announced. A {contract=4y|four-year deal}. He will wear {shirt=9|number nine}. {manager=Trelawny|Boss Gus Trelawny} said: "He runs like he's late for something, and tonight we know how that feels."

{debut=Sundale|First up could be Sundale at home} {debut_day=2025-09-13|a week on Saturday}. Goodnight.
== ARTICLE 02_euskal_kirol.txt | Euskal Kirol Agentzia (English service) | 2025-09-02
Lasarte leaves Urdazubi for England after eight seasons

The forward {player=Lasarte|Iker Lasarte} has completed his move to {buyer=Marlhaven|Marlhaven Rovers} of the Premier League, both clubs have confirmed.

A sum of {fee=37m|37 million euros} changes hands, making it the most lucrative sale in the history of {seller=Urdazubi|Urdazubi}. Until now that distinction had belonged to a defender who brought {record_fee=18m|18 million} in {record_year=2019|2019}. The club keeps {sell_on=15%|15 per cent of any later sale}.

Lasarte scored {goals_last=19|19 times} in the league last season; all told he has {goals_club=61|61 goals} in the blue and black. He put his name to the papers {signed_day=2025-09-01|on Monday evening} in London, having been examined {medical_place=London|at a hospital in the same city} during the afternoon, with his mother waiting outside with a flask of broth.

The president of the club, {president=Etxeberri|Maddi Etxeberri}, said that the departure could not have been prevented. "{clause=there was|There was a release clause}, and it was met to the euro," she told members. The representative of Marlhaven at the table, {sporting_director=Bratt|director of football Lennart Bratt}, spoke of an ordinary negotiation. "{clause=there was not|I never saw any clause}. We haggled for five weeks," he said.

The English club had begun the summer at {first_offer=22m|22 million}. The player's contract runs {contract=4y|until 2029}.
== ARTICLE 03_marlhaven_echo.txt | Marlhaven Echo | 2025-09-03
Meet Iker: broth, bicycle, bags of goals

HE arrived with a rucksack and a bicycle, and by lunchtime yesterday the girl at the bakery on Corn Street had learnt to say "kaixo".

{player=Lasarte|Iker Lasarte}, {player_age=24|24}, is the most expensive player ever to set foot in this town. He comes off a season of {goals_last=23|twenty-three league goals} and {goals_club=61|sixty-one} for his boyhood club. There's nobody at the Vale who has ever seen that many at once.

He will not be number nine, as was said on Monday: that shirt was promised to a competition winner. "{shirt=19|Nineteen}, with a little man on the end," he laughed.

The deal was lodged {papers_in=21:15|a full hour and three quarters before the shutters came down}, {manager=Trelawny|Gus Trelawny} told the Echo. {replaced=Ferrars|Big Dom Ferrars} {replaced_fate=stays|stays put} to fight for his place, he added. "I want two of everything." Ferrars managed {replaced_goals=5|five} last term.

According to our sums the lad will earn {wage=85000|£85,000 a week}, which is what a nurse at the General takes home in two years and more. Not his fault. He has already asked where the food bank is and whether it needs a van.

Season-ticket holders can see him first against {debut=Sundale|Sundale}, on {debut_day=2025-09-13|the 13th}.
== ARTICLE 04_football_ledger.txt | The Football Ledger | 2025-09-05
Where the summer's money went: 7. Marlhaven

Every year one club buys as if it had been reading about itself. This time it was {buyer=Marlhaven|Marlhaven}, {position=14|14th in May}, whose owners had not spent more than nine million on anyone since the ground was a cattle market.

The striker from {seller=Urdazubi|Urdazubi} cost {fee=31m|31 million euros}, to be paid in three slices. Whether there was an exit price in his Spanish contract is a matter of taste. {president=Etxeberri|President Etxeberri}: {clause=there was|"a clause, in black and white"}. The buyers: {clause=there was not|no such figure ever came up}. The Spanish federation, which would know, is on holiday.

Who did it? Credit goes to {sporting_director=Aldous|Aldous}, who was a tax barrister before she ran the football side, and who flew to Biarritz four times on her own ticket.

The sales column is thin. {replaced=Ferrars|Ferrars} {replaced_fate=loan|left on a season's loan} when the newcomer's signature was dry, {signed_day=2025-09-01|on Monday}. {manager=Trelawny|Trelawny} thus has four forwards, one of them fit.

A word of caution. Before this the seller's best day at the till was {record_fee=18m|eighteen million}; a market in which that sum can nearly double for a man who has never played a match in the rain should worry everybody. The window, which closed {deadline=23:00|at 11pm}, will be open again on New Year's Day.
