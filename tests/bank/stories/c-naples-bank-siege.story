STORY: c-naples-bank-siege
TOPIC: robbers take hostages in a bank branch in Naples and escape through the sewers
== SLOTS
bank | organisation | conflict | bank that was robbed
square | place | agree | square on which the branch stands
day | date | agree | day of the robbery
start | time | agree | hour at which the robbers came in
end | time | single | hour at which the police went in
siege | duration | agree | length of the siege
robbers | quantity | agree | robbers
robbers_held | quantity | revision | robbers arrested
hostages | quantity | agree | people held in the bank
freed_early | quantity | agree | hostages let go during the siege
freed_order | order | conflict | whether the first hostages were let go before or after food was sent in
food | name | single | food that was sent in
hurt | polarity | conflict | whether anybody was hurt
hurt_who | person | single | guard who was hurt
loot | money | conflict | value of what was taken
loot_notes | money | single | cash left lying in the tunnel
boxes | quantity | agree | safe deposit boxes opened
boxes_all | quantity | single | safe deposit boxes of the branch
negotiator | person | conflict | officer who talked to the robbers
prefect | person | agree | police chief of the city
manager | person | agree | manager of the branch
manager_years | duration | single | time the manager has led the branch
tunnel | quantity | variant | length of the tunnel
tunnel_dig | duration | single | time it took to dig the tunnel
exit_place | place | agree | where the tunnel came out
masks | name | agree | masks the robbers wore
demand | other | agree | what the robbers asked for
demand_cash | money | single | ransom asked for
prosecutor | person | agree | prosecutor who leads the inquiry
police_there | quantity | single | officers around the bank
old_case | date | agree | year of a similar robbery
old_loot | money | single | loot of the similar robbery
van | polarity | single | whether the getaway van was found
pregnant_age | quantity | single | age of a hostage who was let go
accent | place | dispute | where the robbers come from
reward | money | single | reward set by the insurer
traffic | quantity | single | bus lines diverted
cctv | quantity | single | cameras whose pictures are examined
tools | name | single | tool left behind in the tunnel
rent_flat | place | single | where the diggers had rented a cellar
customers | quantity | single | customers among the hostages
== ARTICLE 01_agenzia_vesuvio.txt | Agenzia Vesuvio (news agency) | 2024-10-17
NAPLES: ROBBERS VANISH UNDERGROUND AFTER {siege=7h|SEVEN-HOUR} BANK SIEGE

Naples, 17 Oct. {robbers=5|Five men} in {masks=pulcinella|Pulcinella masks} held {hostages=23|twenty-three people} in a branch of {bank=banco partenopeo|Banco Partenopeo} on {square=piazza carafa|Piazza Carafa} {day=2024-10-17|today} and got away through a hole in the vault floor, police said.

The raid began at {start=11:15|11.15}. Telephone contact was kept up by {negotiator=scognamiglio|Deputy Commissioner Luisa Scognamiglio}. In exchange for pizzas ordered from across the road, delivered {freed_order=after food|before anyone was let go}, {freed_early=6|six hostages}, the elderly first, came out. {police_there=120|Some 120 officers} ringed the building.

When special forces entered at {end=18:20|18.20} they found the remaining captives in the staff kitchen. {hurt=no|All were unharmed}. An estimated {loot=1.9m eur|1.9 million euros} is missing; {boxes=41|41 strongboxes} were prised open.

Questore {prefect=iannaccone|Pasquale Iannaccone} spoke of "specialists". No arrests so far ({robbers_held=0|none of the five}). Inquiries are conducted by prosecutor {prosecutor=de falco|Giovanni De Falco}.
== ARTICLE 02_il_molo.txt | Il Molo (city daily, English supplement) | 2024-10-19
Behind {masks=pulcinella|the white masks}

They said "please". That is what {manager=cacace|Concetta Cacace}, the manager, cannot get over. {manager_years=8y|Eight years} she has run this branch of the {bank=banco partenopeo|Partenopeo}, and no customer ever said please.

She was counting coins {start=11:15|shortly after a quarter past eleven} on Thursday when {robbers=5|they} came in, {robbers=5|all five}, one carrying a cake. "He put the cake on the desk. Then the gun."

They wanted {demand=helicopter|a helicopter} and {demand_cash=3m eur|three million}. It was theatre. While the negotiator, {negotiator=ruotolo|Inspector Salvatore Ruotolo}, a patient man with a bad cough, promised and stalled, others below were emptying {boxes=41|forty-one} of the {boxes_all=260|260 private boxes}.

{freed_early=6|Half a dozen people} were sent out at two o'clock, among them a pregnant woman of {pregnant_age=34|34}. {freed_order=before food|Only then did the pizzas go in}: {food=margherita|margherita, without basil}.

One man paid with blood. The guard, {hurt_who=esposito-lanza|Ciro Esposito-Lanza}, who reached for the alarm, {hurt=yes|was struck on the head with a pistol butt} and needed nine stitches.

And where did they go? Down {tunnel=38m|thirty-eight metres} of gallery, propped like a mine, to a sewer, and out by {exit_place=fish market|the old fish market}. Whoever dug it dug for {tunnel_dig=2mo|two months}, under everybody's feet. {loot=1.9m eur|Nearly two million} went with them, says Dr {prosecutor=de falco|De Falco}.

The city, of course, is delighted. It will not say so, it crosses itself and speaks of the poor guard, but in the bars on Via dei Tribunali they are already casting the film. The old men know which actor has the right nose. A baker has put five marzipan Pulcinellas in his window, each with a little spade; by Friday noon he had sold out twice.

Less amused are those who had something in the boxes. They stand before the shutters and do not want to tell each other, or the tax office, what it was. "Papers," says a lady in fur. "Memories," says a gentleman with a Rolex.

Detectives are looking through the pictures of {cctv=64|64 cameras}. They have {tools=demolition hammer|a demolition hammer}, wrapped in wet felt so as not to be heard, and they have a cellar, rented in August {rent_flat=vico lungo|in Vico Lungo} by a man who said that he grew mushrooms.

Neighbours remember {old_case=2010|2010}. Same hole, other bank.
== ARTICLE 03_crime_and_cover.txt | Crime & Cover (insurance bulletin) | 2024-10-23
Loss notice: Italy, tunnel burglary with hostage-taking

Insured: {bank=credito flegreo|Credito Flegreo}, branch {square=piazza carafa|Piazza Carafa}, Naples.
Date: {day=2024-10-17|17 October 2024}.
Circumstances: {robbers=5|Quintet}, disguised, staged a hostage situation lasting {siege=7h|some seven hours} as cover for the emptying of deposit boxes. Persons held: {hostages=23|23} (9 staff, {customers=14|14 customers}). Demand for {demand=helicopter|air transport}, not met.
Injury: {hurt=no|nil}.
Access: hand-dug drift of {tunnel=38m|125 ft} from storm sewer; egress at {exit_place=fish market|disused fish market}.
Amount: box contents {loot=2.6m eur|EUR 2.6m} per sworn declarations of holders.
Recovery: {loot_notes=31000 eur|EUR 31,000} in wet banknotes picked up underground; {van=yes|a delivery van presumed used was located} at Pozzuoli.
Reward: {reward=100000 eur|EUR 100,000}.
Police action: {robbers_held=2|two detained} on 22 October.
Precedent: {old_case=2010|2010}, also Naples, {old_loot=1.1m eur|EUR 1.1m}.
== ARTICLE 04_neapolitan_notes.txt | Neapolitan Notes (expatriate blog) | 2024-10-24
My street, the crime scene

I live above the pizzeria that fed the hostages on {square=piazza carafa|Piazza Carafa}, so I am now, briefly, a celebrity. For {siege=7h|seven hours} I could not go down for milk. {traffic=6|Six bus lines} went another way. My landlady lowered a basket.

{hostages=23|Twenty-three people}, and everybody in the street claims to be one of them. The manageress, {manager=cacace|signora Cacace}, really was; she waved at me this morning.

Who were they? The police chief, {prefect=iannaccone|Mr Iannaccone}, {accent=rome|hears Rome in their vowels}. {accent=catania|"Catania," my landlady says, "only Sicilians bring cake."} {prefect=iannaccone|The chief} must be pleased, at any rate: a third man was picked up on the ferry to Palermo, so {robbers_held=3|three out of five} are inside. One still had {masks=pulcinella|a Pulcinella nose} in his pocket.

And {demand=helicopter|a helicopter}! On our square you could not land a pigeon.
