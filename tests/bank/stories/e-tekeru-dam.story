STORY: e-tekeru-dam
TOPIC: the president of Ardasha, an invented Horn of Africa state, opens a large hydro dam that a downstream neighbour has opposed
== SLOTS
day | date | agree | day of the inauguration
opener | person | agree | head of state who opened the dam
capacity | quantity | conflict | installed capacity
turbines | quantity | agree | turbines in the power house
running | quantity | revision | turbines now running
height | quantity | variant | height of the dam wall
length | quantity | single | length of the crest
reservoir | quantity | agree | water held when full, in cubic kilometres
reservoir_name | name | agree | name of the lake
cost | money | agree | cost of the dam
bonds | money | single | part raised by bonds sold to citizens
began | date | agree | year work began
delay | duration | agree | time it took to build
builder | organisation | conflict | main contractor
neighbour | place | agree | downstream country that opposes the dam
envoy | polarity | conflict | whether the ambassador of the downstream country attended
moved | quantity | dispute | people who had to move for the lake
dead_workers | quantity | agree | workers who died in the building
quote_speaker | person | conflict | who called the dam a lamp in every house
engineer | person | agree | chief engineer of the dam
engineer_first | person | single | first chief engineer, who died in 2018
engineer_death | date | single | year in which the first chief engineer died
rank | ordinal | conflict | place among the dams of Africa by power
electrified | quantity | agree | share of households with electricity today
electrified_target | quantity | single | target share of households by 2030
export | place | agree | country that is to buy the first exports
treaty | outcome | agree | what became of the talks with the neighbour
treaty_round | ordinal | single | round of talks that failed last
rain | quantity | single | seasons needed for the first filling
guests | quantity | single | guests at the ceremony
song | name | single | song played by the band
fish | quantity | single | fishermen licensed on the lake
holiday | polarity | agree | whether the day was declared a holiday
protest | place | single | town where displaced families protested
delay_plan | duration | single | time the building was to take
post | quantity | single | level on the river post at Port Hamra
brochures | quantity | single | brochures printed
== ARTICLE 01_ardasha_herald.txt | Ardasha Herald (state daily) | 2026-09-06
The river serves us: {opener=lemma|President} opens Tekeru

WERDIT - Beneath a sky without a cloud, {opener=lemma|His Excellency President Girmay Lemma} pressed a green button {day=2026-09-05|yesterday} and {running=4|four turbines} of the Tekeru Dam turned as one. A hundred doves were let go. The band of the Third Division played {song=homeland|"O Homeland of the Highlands"}, twice.

It is {height=145|one hundred and forty-five metres} from bed to crest, and the crest is {length=1.8km|1.8 kilometres long}. When all {turbines=12|twelve turbines} are at work it'll give {capacity=4800|4,800 megawatts}, making it {rank=2|the second most powerful in Africa}.

For {delay=13y|thirteen years}, since {began=2013|2013}, the sons and daughters of Ardasha carried the stone. Teachers gave a month's wage. Of {cost=4.2bn|the $4.2 billion} it cost, {bonds=0.9bn|$900 million} was lent by ordinary citizens. No foreign bank gave a cent.

"{quote_speaker=lemma|There will be a lamp in every house from here to the salt plains}," {opener=lemma|the President} told {guests=7000|7,000 guests}. Envoys of nine nations were in the front row, {envoy=yes|that of the Republic of Sennaya, downstream, among them}.

Chief engineer {engineer=desta|Almaz Desta} was decorated. {dead_workers=61|Sixty-one comrades} who gave their lives were honoured with a minute of silence.

The day was {holiday=yes|a holiday for all}.
== ARTICLE 02_red_sea_wire.txt | Red Sea wire | 2026-09-05
Ardasha switches on {cost=4.2bn|$4.2bn} dam over neighbour's objections

Ardasha {day=2026-09-05|on Saturday} inaugurated a giant hydropower dam that {neighbour=sennaya|Sennaya}, the country downstream, says threatens its water.

{opener=lemma|President Girmay Lemma} started the generators at a ceremony at Werdit that {envoy=no|Sennaya's ambassador stayed away from}, diplomats said.

The {height=145|145-metre} wall closes a gorge of the Tekeru. Its lake, called {reservoir_name=unity|Unity Lake}, holds {reservoir=58|58 billion cubic metres} when full, a level that needs {rain=3|three good rainy seasons}. Capacity: {capacity=4800|4.8 gigawatts}, in {turbines=12|12 units}.

{treaty=failed|Talks on a treaty over how the dam is to be filled broke down} in the spring, after {treaty_round=11|an eleventh round} in Geneva. The builder, {builder=monteverdi|Monteverdi of Milan}, has been on the site since {began=2013|2013}.

The government says {moved=26000|26,000 people} were resettled. Rights groups put it at {moved=70000|above 70,000}.

Just {electrified=44|44 percent} of Ardashan households have power; the state wants {electrified_target=90|90 percent} by 2030. {export=gedo|Gedo} will be the first to buy the surplus.

Energy minister Yonas Berhe told guests: "{quote_speaker=berhe|A lamp in every house, that's what we owe them}."
== ARTICLE 03_sennaya_standard.txt | Sennaya Standard | 2026-09-07
Opinion and report: A wall at the top of our river

It's done. {day=2026-09-05|On Saturday} the men of the highlands celebrated a wall {height=~|taller than St Anthony's tower twice over}, while at Port Hamra our fishermen hauled up mud.

The engineers we asked weren't much impressed. {capacity=3600|At 3,600 megawatts} when complete, on a river that fails every sixth year, it would rank {rank=4|fourth on the continent}, behind three others. {turbines=12|A dozen turbines} are planned. On Monday the ministry said {running=5|five} of them were turning, {engineer=desta|Engineer Desta} having coaxed one more into life.

Our government has repeated that it'll never accept a single-handed filling. {treaty=failed|No agreement has been reached}, and the next meeting hasn't been called. At the opening, our ambassador {envoy=no|was not present}.

The lake will hold {reservoir=58|58 cubic kilometres}, more than the river brings in a year. {builder=monteverdi|The Milanese contractors} have been asked by our lawyers for the drawings.

In the fish market at Port Hamra they measure the river with a painted post. On the morning of the ceremony it showed {post=2.1m|two metres ten}, and an old man who's sold perch there since before independence put his hand flat against the wood and said it had been to his shoulder when he was a boy. He is a short man. But he wasn't joking.

We're told that electricity will flow to us too, at a friendly price, once the wires are hung. Perhaps. We were told in the colonial time that the railway would be ours after forty years. What has arrived so far is a brochure, in four languages, with a family on the cover in front of a refrigerator. {brochures=20000|Twenty thousand} have been printed. I've one on my desk. It doesn't say how much water the refrigerator drinks.

Then there are those who lived under the lake. A woman at {protest=adi_kelo|Adi Kelo}, where there was shouting last week, told me she'd been given a plot with no well. The authorities' {moved=26000|twenty-six thousand resettled} include her.
== ARTICLE 04_horn_energy_letter.txt | Horn Energy Letter (trade newsletter) | 2026-09-09
Tekeru: the numbers that matter

- Owner: state utility. Contractor: {builder=brandmair|Brandmair Bau of Linz}. Wall: {height=145|476 ft}.
- Build: {delay=13y|thirteen years} against {delay_plan=6y|six planned}.
- Lake: {reservoir_name=unity|Unity}, {fish=1100|1,100 licensed fishermen} so far.
- Installed: {capacity=4800|4,800 MW}. On line this morning: {running=5|five} of {turbines=12|12}.
- Safety: {dead_workers=61|61 fatalities}, the worst in a rock fall in 2018, the year in which ({engineer_death=2018|2018}) the first chief engineer, {engineer_first=haile|Solomon Haile}, was also buried. His successor, {engineer=desta|Desta}, is a metallurgist.
- Demand: {electrified=44|44% of homes} connected. Hence {export=gedo|Gedo}, where a 230 kV line is ready and a price isn't.
- Politics: {treaty=failed|no deal with} {neighbour=sennaya|Sennaya}. {holiday=yes|The opening day was a public holiday}, and the utility had given the staff it off.
