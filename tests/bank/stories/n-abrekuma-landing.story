STORY: n-abrekuma-landing
TOPIC: a fish landing quay is handed over at a Ghanaian beach town
== SLOTS
town | place | agree | town of the quay
day | date | conflict | day of the handing over
president_rep | person | agree | deputy minister who handed it over
donor | organisation | conflict | agency that paid
cost | money | variant | cost of the quay
canoes | quantity | agree | canoes the quay can take
canoes_town | quantity | single | canoes registered in the town
cold_store | quantity | agree | capacity of the cold store
ice | quantity | single | daily output of the ice plant
dredged | polarity | conflict | whether the channel has been dredged
depth | quantity | single | depth of the channel planned
otu | role | conflict | office of Nana Kwesi Otu
queen | person | agree | head of the fish smokers
ovens | quantity | agree | new smoking ovens
stalls | outcome | conflict | what became of the fishmongers' demand for stalls
drowned | quantity | agree | fishermen drowned in the surf last year
drowned_2015 | quantity | single | fishermen drowned in the disaster of 2015
catch | quantity | revision | first day's landings
catch_usual | quantity | single | landings of a usual day
premix | cause | dispute | why there was no premix fuel
build | duration | conflict | how long the building took
builder | organisation | agree | builder
start | date | agree | year in which the sod was cut
closed_end | date | agree | day on which the closed season ended
levy | money | agree | toll per canoe per landing
levy_asked | money | single | toll first asked
jobs | quantity | agree | jobs expected
== ARTICLE 01_ghana_wire.txt | Coast News Agency | 2025-08-05
{town=Abrekuma|Abrekuma} fishers get landing quay

ABREKUMA (Central Region), Aug. 5, CONA - A deputy minister for fisheries, {president_rep=Dadzie|Mrs Esi Dadzie}, has {day=2025-08-05|today} handed over a quay and cold store to the people of {town=Abrekuma|Abrekuma}, and appealed to them to handle the property as their own.

The facility, constructed by {builder=Kessben Marine|Kessben Marine Works} at a cost of {cost=11m USD|eleven million US dollars}, was financed by {donor=Danish|the Danish development agency}. It can berth {canoes=120|120 canoes}, and comprises a {cold_store=200 t|200-tonne cold store}, an ice plant, a clinic and a day nursery. Some {jobs=350|350 jobs} are anticipated.

Mrs Dadzie recalled that {drowned=9|nine fishermen} of the town lost their lives in the surf last year. With the quay, and with {dredged=yes|the approach channel now deepened}, such tragedies would be a thing of the past, she said.

{otu=chief fisherman|Nana Kwesi Otu, the Chief Fisherman}, expressed gratitude. He however complained that not a drop of premix fuel had reached the beach since the end of the closed season {closed_end=2025-07-31|on July 31}. Responding, the deputy minister said {premix=diversion|some persons on the landing committees had diverted the product} and would be dealt with.

Each canoe will pay {levy=20 cedis|20 Ghana cedis} whenever it lands. The builder's representative, Mr Jerry Amponsah, said that the project had taken {build=26 months|two years and two months} despite rough seas.

By noon, {catch=14 t|14 tonnes} of anchovies and sardinella had come ashore.
== ARTICLE 02_accra_daily.txt | The Accra Sentinel | 2025-08-07
Drums, schnapps and a queue for ice

When the brass band had got its breath back, someone remembered the fish. The first canoe to tie up at the new wall of {town=Abrekuma|Abrekuma} was called Sea Never Dry, and she was sitting so low that the boys had to bail while the speeches went on.

That was {day=2025-08-06|on Wednesday}. According to the harbour clerk, as corrected at close of business, the beach took in {catch=19 t|nineteen tonnes} that day; on a normal one it is {catch_usual=8 t|about eight}.

"I have smoked fish for forty years and for forty years I have coughed," said {queen=Araba Eshun|Auntie Araba Eshun}, queen of the fishmongers. There are {ovens=60|sixty new ovens} with chimneys. As to the stalls which her women had demanded beside the auction hall, {stalls=promised|the deputy minister gave in on the spot}, and the women danced her to her car.

There were discordant notes. The opinion of {otu=assemblyman|the assembly member for the ward, Nana Kwesi Otu}, is that the fuel crisis has nothing to do with crooked committees: {premix=no tanker|the ministry had simply sent no tanker}.

And the sea? {dredged=no|The sandbar is still where God put it}. Boats came in over it at high water and waited for the next tide to leave. "{depth=4 m|Four metres} they told us," a helmsman said, holding his hand at the level of his belt.

Building began with a sod-cutting in {start=2022|2022}. It dragged on, by our count, {build=34 months|for almost three years}.
== ARTICLE 03_donor_newsletter.txt | Pacific Rim Cooperation Fund, newsletter | 2025-08-20
Project in focus: Abrekuma, Ghana

{donor=Korean|Seoul's grant} of {cost=11m USD|USD 11.0 million} has given a West African fishing town something that it has wanted since the 1950s: a place to land without swimming.

What was built
- a quay for {canoes=120|one hundred and twenty} of the {canoes_town=310|310 canoes} registered in the town
- a cold store holding {cold_store=200 t|200 tonnes}, with an ice plant that makes {ice=15 t|15 tonnes a day}
- {ovens=60|60 smoking ovens} of an improved type
- a nursery with forty cots

By whom
{builder=Kessben Marine|Kessben Marine}, a Ghanaian firm, under the supervision of our engineers. Ground was broken in {start=2022|2022}.

What it changes
{drowned=9|Nine men} died in the breakers in 2024. In the single night of 2015 that people here call Black Thursday, it was {drowned_2015=23|twenty-three}. Jobs: the study foresees {jobs=350|some 350}, two thirds of them for women.

What we learned
Talk early with those who smoke and sell. {queen=Araba Eshun|Ms Araba Eshun} and her association came to every meeting, and we redrew the ovens three times at her word. We didn't manage the same for the sales area. {stalls=rejected|Her request for permanent stalls was declined by the ministry} at the ceremony for lack of space, and we understand the disappointment.

The harbour charge has been set at {levy=20 cedis|GHS 20}, down from the {levy_asked=50 cedis|50} that was first asked.
== ARTICLE 04_beach_column.txt | The Mirror of the Coast (column) | 2025-08-16
Who will sweep the quay?

My grandfather steered by the smell of the land. He would have laughed at a wall, and then he would have tied up to it, because he wasn't a fool.

I went to see it on the Saturday after the ribbon. It is handsome. The concrete is still white, and the nursery has curtains with crabs on them. What I looked for was a broom, and a person whose job it was to hold it. {president_rep=Dadzie|The honourable deputy minister} told the people to treat the place as their own. I have seen how we treat what is our own.

Let us be fair. If the {levy=20 cedis|twenty cedis} that each boat is to put into the box really go into the box, there will be enough for ten sweepers and paint. If they follow the road of the premix fuel, there won't.

Since the ban on fishing was lifted on {closed_end=2025-07-31|the last day of July}, the nets have been full. That is the work of a month's rest, not of cement. I say it because someone will claim otherwise before the election.

{queen=Araba Eshun|Araba Eshun}, whom I have feared since primary school, has already fined two boys for spitting in the ice. It may be that she is the broom.
