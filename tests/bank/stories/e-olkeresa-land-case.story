STORY: e-olkeresa-land-case
TOPIC: Maasai villagers in northern Tanzania win a High Court case over land made into a game reserve
== SLOTS
ruling | outcome | agree | what the High Court decided
day | date | agree | day of the judgment
court | place | agree | town in which the court sat
area | quantity | variant | land in dispute
judges | quantity | agree | judges on the bench
lead_judge | person | agree | judge who read the judgment
petitioners | quantity | agree | villages that sued
lead_elder | person | agree | elder who gave evidence first
elder_age | quantity | agree | age of that elder
notice_year | date | agree | year in which the reserve was declared
why | cause | agree | ground on which the declaration fell
evicted | quantity | dispute | people driven off the land, villagers against government
cattle | quantity | agree | cattle seized
cattle_dead | quantity | single | seized cattle that died in the pen
fine_each | money | single | fine paid per head
fine_total | money | agree | fines to be paid back
filed | date | agree | year the case was filed
lawyer | person | agree | lawyer of the villages
lawyer_org | organisation | single | legal aid body the lawyer belongs to
minister | person | agree | tourism minister
reply | outcome | agree | what the government says it will do
appeal_days | duration | single | time allowed to appeal
hunting | organisation | agree | hunting firm that leases land
hunting_lease | date | single | year in which the hunting firm came
boundary | quantity | agree | beacons to be taken up
beacons_by | date | single | day by which the beacons must go
clash | date | agree | month of the clash between police and herders
police_dead | quantity | agree | police killed in the clash
shot | quantity | dispute | herders hurt in the clash
purpose | cause | dispute | what the reserve is for, according to each side
elephants | quantity | single | elephants counted in the area
herders | quantity | agree | people living in the four villages
drought | date | single | year of the drought that killed herds
precedent | date | single | year of an earlier defeat in a regional court
schools | quantity | single | classrooms closed during the eviction
tourism_share | quantity | single | share of tourism in the economy
songs | duration | single | time the women sang outside
map_year | date | single | year of the colonial map
next_case | duration | single | time another case would take
minister_role | role | single | office of Dr Rweyemamu
== ARTICLE 01_rift_daily.txt | The Rift Daily (Nairobi) | 2026-04-24
Maasai {ruling=won|win} landmark case over {area=1480|1,480 square kilometres} of grazing

{court=arusha|ARUSHA} - The High Court here {ruling=won|quashed} {day=2026-04-23|yesterday} a government order that had turned the dry-season pasture of {petitioners=4|four Maasai villages} into a game reserve.

{lead_judge=mwasenga|Justice Neema Mwasenga}, who read for two hours on behalf of {judges=3|a bench of three}, said the villagers {why=consult|had not been asked}, as the law on village land requires. "Consultation isn't a seminar with tea at which those affected are informed," she said.

The {notice_year=2022|2022} notice is void, and so are the fines. That comes to {fine_total=630m|630 million shillings} to be returned to owners of {cattle=2100|2,100 cattle} impounded since; each head had cost them {fine_each=300000|300,000}.

The gallery had been full since seven. Men in red shukas stood along the back wall with their sticks, which the police at the gate had first collected and then, when the pile grew taller than the sergeant, handed back. Three buses had come from the lake overnight; a fourth broke down at Mto wa Mbu, and its passengers followed the judgment over a phone held up to a loudhailer by the side of the road.

The State had argued that the villages' title deeds were never properly registered. The judges gave that short shrift. A map drawn by a colonial district officer in {map_year=1954|1954}, and produced from a biscuit tin by a retired schoolteacher, showed the same springs and the same paths under the same names. "It isn't for the owner of a house to prove that the house is there," the court said.

It made no order about the people who left. Nor did it say anything about compensation for animals, beyond the fines; that would need another case, lawyers said, and {next_case=18mo|eighteen months} at the least.

"I'll plant a tree where the beacon was," {lead_elder=nangoro|Mzee Lekishon Nangoro}, {elder_age=78|78}, the first witness, said outside to women who sang for {songs=3h|three hours}.

Some {herders=23000|23,000 people} live in the villages. How many were put out during the beacon-laying, in {clash=2022-06|June 2022}, is disputed: {evicted=9500|9,500}, say the elders; the government speaks of {evicted=1800|1,800}. {police_dead=1|A policeman} died in that confrontation.

{reply=appeal|The State will appeal}, said a deputy attorney general. It has {appeal_days=30d|thirty days}.
== ARTICLE 02_ngo_release.txt | Northern Pastoral Rights Forum (press release) | 2026-04-23
JUSTICE FOR OLKERESA

For immediate use

We welcome the decision of the High Court at {court=arusha|Arusha} {day=2026-04-23|today}, which {ruling=won|declared void} the seizure of {area=1480|close to 366,000 acres} of our land.

What was at stake: in {clash=2022-06|the middle of 2022} uniformed men set {boundary=420|420 beacons} across our pastures. We count {evicted=9500|nine and a half thousand people} driven out, {shot=31|thirty-one} with bullet wounds, and {schools=12|twelve classrooms} shut. Of {cattle=2100|two thousand one hundred animals} impounded, {cattle_dead=280|280} died in the pen.

The case was brought by {petitioners=4|four village councils} in {filed=2023|2023}. Our thanks go to {lawyer=msuya|Advocate Grace Msuya} of {lawyer_org=lexhaki|Lex Haki} and to {lead_elder=nangoro|Lekishon Nangoro}, who is {elder_age=78|seventy-eight} and crossed the country by bus to give evidence.

Asked whom the reserve was for, we say what we've always said: {purpose=hunting|it was for the guests of a hunting company}, {hunting=oryx|Oryx Crown Safaris}, which has held a concession since {hunting_lease=1993|1993}.

The beacons must be pulled out by {beacons_by=2026-06-30|30 June}. Let nobody put them back.
== ARTICLE 03_dar_evening.txt | Dar Evening News | 2026-04-25
{minister=rweyemamu|Minister}: reserve was for rain and elephants

By Salim Juma

{minister=rweyemamu|Dr Placid Rweyemamu}, {minister_role=tourism|the Minister for Natural Resources and Tourism}, told Parliament that he respected the court but not its reasoning. {reply=appeal|An appeal is being drawn up}.

"{purpose=water|It protects the springs}, from which six districts drink," he said of the reserve. {tourism_share=17|Tourism makes up 17 per cent} of the economy. The last count found {elephants=1250|1,250 elephants}.

On those who left he repeated that there had been {evicted=1800|eighteen hundred persons}, "all of whom had houses elsewhere", and that {shot=8|no more than eight herders} had been treated by government doctors, as against {police_dead=1|one constable dead}.

{minister=rweyemamu|The Minister} declined to say whether {hunting=oryx|Oryx Crown}, whose clients include foreign royalty, would lose its lease. Members laughed at the mention of tea.

Since {notice_year=2022|the notice four years ago}, {fine_total=630m|TSh 630 million} in fines has gone to the Treasury. It'll have to come back.
== ARTICLE 04_land_law_digest.txt | African Land Law Digest | 2026-05-06
Case note: {petitioners=4|Olkeresa Village Council and 3 Others} v Attorney General

High Court of Tanzania, {court=arusha|Arusha}; {lead_judge=mwasenga|Mwasenga J} with two others ({judges=3|three judges}). Filed {filed=2023|2023}, decided {day=2026-04-23|23 April 2026}. Held: {ruling=won|petition allowed}; {why=consult|no meaningful consultation}.

Facts. By a {notice_year=2022|2022} notice {area=1480|some 148,000 ha} of village land, on which about {herders=23000|twenty-three thousand} people depend, was upgraded to a reserve. {boundary=420|Four hundred and twenty beacons} were planted.

Counsel for the petitioners ({lawyer=msuya|Msuya}) relied on oral title and on the drought of {drought=2009|2009}, when these pastures kept the herds alive. The State pleaded {purpose=water|water}; {minister=rweyemamu|the Minister} repeated it after the judgment.

The bench noted the events of {clash=2022-06|June 2022}, including the death of {police_dead=1|a police officer}, but left them to other courts.

Comment. In {precedent=2019|2019} a regional court threw out a like claim for want of evidence. Here the elders were believed.

An appeal is {reply=appeal|announced}.
