STORY: v-grevys-zebra-count
TOPIC: a census finds more Grevy's zebras in northern Kenya
== SLOTS
total | quantity | agree | Grevy's zebras counted in Kenya
total_2020 | quantity | agree | Grevy's zebras counted in 2020
total_1970s | quantity | agree | Grevy's zebras in the late 1970s
growth | quantity | agree | growth since 2020
share_world | quantity | agree | share of the world's Grevy's zebras that live in Kenya
ethiopia | quantity | single | Grevy's zebras in Ethiopia
foals | quantity | agree | share of young animals
foals_needed | quantity | single | share of young animals needed for a stable herd
laikipia | quantity | agree | zebras counted in Laikipia
samburu | quantity | agree | zebras counted in Samburu
marsabit | quantity | single | zebras counted in Marsabit
marsabit_2020 | quantity | single | zebras counted in Marsabit in 2020
days | date | agree | days of the count
volunteers | quantity | agree | volunteers who took photographs
photos | quantity | agree | photographs taken
counties | quantity | agree | counties covered
published | date | agree | day the results were published
where | place | agree | town where the results were presented
minister | person | agree | minister for wildlife
scientist | person | agree | scientist who led the count
scientist_office | role | agree | office of that scientist
drought_year | date | agree | year of the drought
drought_deaths | quantity | agree | zebras that died in the drought
threat | cause | dispute | greatest danger to the zebras
budget | money | variant | cost of the count
fund | money | agree | new money for community rangers
rangers | quantity | single | community rangers now employed
target | quantity | agree | population the government wants
target_year | date | agree | year for that target
plains | quantity | single | plains zebras counted at the same time
giraffes | quantity | single | reticulated giraffes counted at the same time
herder | person | single | herder who was interviewed
herder_age | quantity | single | age of that herder
schoolgirl | person | single | pupil who photographed the most zebras
next_count | date | agree | year of the next count
== ARTICLE 01_east_africa_newswire.txt | East Africa Newswire | 2025-06-05
Kenya counts {total=3214|3,214} Grevy's zebras, more than five years ago

NANYUKI, Kenya, June 5 (EAN) - Kenya has {total=3214|3,214 Grevy's zebras}, {growth=14|14 percent more} than in 2020, according to a count whose results were published on {published=2025-06-05|Thursday}.

The endangered animals, larger than the common plains zebra and with narrower stripes, were photographed by {volunteers=430|430 volunteers} in {counties=5|five counties} on {days=jan25-26|Jan. 25 and 26}. A computer told them apart by their stripes.

The last count, in 2020, found {total_2020=2819|2,819 animals}. In the late 1970s there were about {total_1970s=15000|15,000}.

"The decline has been stopped, and that is something which I did not expect to say in my career," said {scientist=Lemasolai|Peter Lemasolai}, {scientist_office=research director|research director} of the Northern Stripes Trust, who led the count.

About {share_world=90|90 percent} of the world's Grevy's zebras live in Kenya. The others, some {ethiopia=230|230}, are in Ethiopia.

The largest number, {laikipia=1480|1,480}, was counted in Laikipia, followed by Samburu with {samburu=1022|1,022}. Young animals made up {foals=28|28 percent} of the population. Scientists say a share of {foals_needed=25|25 percent} is needed to keep a population stable.

The zebras suffered badly in the drought of {drought_year=2022|2022}, when at least {drought_deaths=112|112} died.

Wildlife minister {minister=Kiprono|Salome Kiprono} said at a ceremony in {where=Nanyuki|Nanyuki} that the government wanted {target=4000|4,000 Grevy's zebras} by {target_year=2035|2035} and would give {fund=90m|90 million shillings} for community rangers.

She said {threat=poaching|poaching for meat} was the greatest danger. {scientist=Lemasolai|Lemasolai} named {threat=water|the lack of water}, as rivers are drained by farms upstream.

The count cost {budget=38m|38 million shillings}. The next is planned for {next_count=2030|2030}.
== ARTICLE 02_laikipia_observer.txt | Laikipia Observer | 2025-06-06
Laikipia is home to almost half of the Grevy's zebras

By Josphat Mureithi

Laikipia has {laikipia=1480|1,480 Grevy's zebras}, more than any other county, the results of the national count show.

They were announced in {where=Nanyuki|Nanyuki} on {published=2025-06-05|Thursday} by the Cabinet Secretary for Wildlife, {minister=Kiprono|Salome Kiprono}, before a crowd of herders, ranchers and schoolchildren.

In all Kenya {total=3214|3,214 of the animals} were found, up from {total_2020=2819|2,819} in 2020. Samburu came second with {samburu=1022|1,022}. In Marsabit the number fell to {marsabit=296|296} from {marsabit_2020=341|341}.

The volunteers, {volunteers=430|430} of them, took {photos=51000|51,000 photographs} in two days, {days=jan25-26|January 25 and 26}. The youngest was {schoolgirl=Naisula|Naisula Leshore}, a Standard Seven pupil from Doldol, who photographed 61 different zebras from the roof of her uncle's pick-up and got a bicycle for it.

"We used to chase them from the grass," said {herder=Lekupe|Moses Lekupe}, {herder_age=58|58}, who keeps 40 cows near Mpala. "Now my son is paid to guard them." There are {rangers=214|214 community rangers} in the {counties=5|five counties}, and the {fund=90m|Sh90 million} promised by {minister=Kiprono|Kiprono} is to pay for more.

Ranchers asked when they would be compensated for fences broken by elephants. The minister said that the matter was with the Treasury.

The dry spell of {drought_year=2022|2022} is not forgotten. {drought_deaths=112|One hundred and twelve} Grevy's zebras were found dead that year, though the real number was probably higher.

{scientist=Lemasolai|Peter Lemasolai}, the {scientist_office=research director|research director} of the Northern Stripes Trust, said the young animals gave him hope. They make up {foals=28|28 per cent} of the total.

The volunteers also counted {giraffes=4870|4,870 reticulated giraffes}. The whole exercise cost {budget=38m|Sh38 million}, most of it for fuel and cameras.
== ARTICLE 03_planet_broadcaster.txt | Albion Broadcasting (web) | 2025-06-07
The zebra that came back from the brink

Every stripe counts. That was the motto on the T-shirts of the volunteers who set out in {days=~|January} to photograph every Grevy's zebra in northern Kenya, and this week they learned the result: {total=3214|3,214 animals}, a rise of {growth=14|14%} in five years.

The Grevy's is the rarest of the three species of zebra. In the late 1970s there were around {total_1970s=15000|15,000}. Hunting for skins, and then the loss of grass and water to cattle, brought it close to extinction. Today about {share_world=90|90%} of those that remain live in Kenya.

How do you count a zebra? Each one has its own pattern of stripes, like a fingerprint. The volunteers took {photos=51000|51,000 pictures} across {counties=5|five counties}, and a computer sorted them. The right flank only is used, so that no animal is counted twice.

"It is the cheapest census of a large animal in Africa," says {scientist=Lemasolai|Peter Lemasolai}, of the Northern Stripes Trust. It cost {budget=38m|38 million shillings} (about {budget=38m|£220,000}).

The teams also met {plains=9600|9,600 plains zebras}, the common kind.

The herds have had a hard time. In the drought of {drought_year=2022|2022} rangers found {drought_deaths=112|112 carcasses}. Hay was brought by lorry to the survivors.

Kenya's wildlife minister, {minister=Kiprono|Salome Kiprono}, has set a target of {target=4000|4,000} by {target_year=2035|2035}. She has promised {fund=90m|90 million shillings} for rangers.

Conservationists welcomed the money but said that it would not put water back in the Ewaso Ng'iro river, which now runs dry for months. "You can guard a zebra against a gun," said Alice Wetherby of the charity Wild Grass. "{threat=water|Thirst} is a harder enemy, and it kills more of them."

The stripes will be counted again in {next_count=2030|2030}.
