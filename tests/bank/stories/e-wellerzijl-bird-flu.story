STORY: e-wellerzijl-bird-flu
TOPIC: bird flu is found on a Dutch laying-hen farm and the flock is culled
== SLOTS
culled | quantity | revision | birds killed on the farm, first estimate and final count
farm | place | agree | village where the infected farm lies
province | place | agree | province of the farm
strain | name | agree | virus type
day_found | date | agree | day on which the infection was confirmed
day_cull | date | agree | day on which the cull was finished
owner | person | agree | farmer whose flock was culled
owner_age | quantity | single | age of the farmer
sheds | quantity | agree | number of sheds on the farm
first_sign | other | agree | what the farmer first noticed
dead_first | quantity | agree | hens found dead on the first morning
zone | quantity | agree | radius of the protection zone
zone_big | quantity | agree | radius of the surveillance zone
neighbours | quantity | agree | other poultry farms in the small zone
neighbours_tested | outcome | agree | result of testing at the neighbours
housing | polarity | agree | whether birds must be kept indoors nationwide
housing_since | date | agree | day on which the indoor order began
method | cause | agree | how the birds were killed
source | cause | dispute | where the virus came from, ministry against farmers' body
geese | quantity | single | dead geese found on the polder
farm_nth | ordinal | agree | number of outbreaks on commercial farms this season
season_birds | quantity | single | birds culled in the country this season
season_2021 | quantity | single | birds culled in the season of 2021-22
agency | organisation | agree | body that carried out the cull
minister | person | agree | agriculture minister
compensation | money | agree | compensation for the owner
price_egg | money | single | price of a tray of eggs
human | polarity | agree | whether a person was infected
tested_people | quantity | single | workers tested
restock | duration | agree | time before the farm may restock
restock_date | date | single | earliest date for restocking
trucks | quantity | single | lorries used to take away the birds
vaccine | other | agree | when the vaccine pilot started
vaccine_hens | quantity | single | hens in the vaccine pilot
breed | name | single | breed of hen
nature | person | single | ecologist quoted
zone_lift | date | single | day on which the zone may be lifted
letters | quantity | single | notes left at the gate
took_over | date | single | year in which he took over the farm
hens_2004 | quantity | single | hens on the farm when he took it over
== ARTICLE 01_polder_courant.txt | Polder Courant (English edition) | 2025-11-13
{dead_first=220|Two hundred and twenty} dead on the floor, and then the silence

It was {owner=bakema|Harm Bakema} himself who saw it. He had gone into shed two at six with his torch, and the hens, {breed=leghorn|white Leghorns}, which usually come running, {first_sign=stopped|didn't move}. Some {dead_first=220|220} were never going to.

He rang {agency=nvwa|the food and product safety authority} before he had rung his wife. By {day_found=2025-11-11|Tuesday} the laboratory in Lelystad had a name for it: {strain=h5n1|H5N1}, the dangerous kind. The men in white arrived before dark.

In {farm=wellerzijl|Wellerzijl} ({province=friesland|Friesland}), hens are most of what there is. {owner=bakema|Bakema's} own {sheds=4|four sheds} held {culled=88000|around 88,000}. {method=gas|They were gassed with carbon dioxide}, shed by shed, and by {day_cull=2025-11-12|Wednesday} evening the place was still.

"People tell me: you'll get paid. I'd rather have my morning back," said {owner=bakema|the farmer}, {owner_age=49|49}.

Nobody in the café by the lock wanted to talk about the birds, so they talked about the weather, which had come round to the north-east at the weekend and brought the barnacle geese down in their thousands. Sietske, who serves the coffee, has a brother with turkeys. He has moved into his barn with a camp bed and a flask, she says, and lets nobody in, not even her. He dips his boots before he goes to bed.

The village school cancelled its trip to the petting farm. The ice-skating club, which rents a field from the family and floods it each December, has written to ask whether it should look elsewhere. There's a rota for soup. On the gate of the farm hangs a red and white ribbon and a plastic box for the post; by Wednesday night it held {letters=46|forty-six notes}, many of them from children.

{owner=bakema|Harm} took over from his father in {took_over=2004|2004}. There were {hens_2004=12000|12,000 hens} then, loose in a yard, and a dog. The dog is the only animal left.

{trucks=31|Thirty-one lorries} took the carcasses to the rendering works. A circle of {zone=3km|three kilometres} has been drawn, with {neighbours=7|seven other poultry farms} inside. Their results {neighbours_tested=negative|came back clean}, the neighbour across the canal told us with tears in her voice.

A tray of thirty eggs in the village shop went up to {price_egg=7.49|€7.49} this week. No relation, says the shopkeeper, to {owner=bakema|Harm}.
== ARTICLE 02_lowlands_agency.txt | Lowlands agency | 2025-11-12
Dutch authorities cull {culled=88000|some 88,000 hens} after avian influenza outbreak

Authorities in the Netherlands began slaughtering {culled=88000|about 88,000 laying hens} after {strain=h5n1|highly pathogenic H5N1 bird flu} was {day_found=2025-11-11|confirmed on Tuesday} at a farm in {farm=wellerzijl|Wellerzijl}, in the northern province of {province=friesland|Friesland}.

It is the {farm_nth=9|ninth outbreak} on a commercial farm this season. A {zone=3km|3 km} protection zone and a {zone_big=10km|10 km} surveillance area were set, agriculture minister {minister=terborg|Lisette Terborg} wrote to parliament.

{housing=yes|Poultry have had to be kept indoors nationwide} since {housing_since=2025-10-16|October 16}.

{human=no|No human infection has been detected}. The authority tested {tested_people=11|11 workers}. The source isn't established, the ministry says, but {source=wild|wild birds} are presumed, after {geese=140|140 dead geese} were found on a nearby polder.

So far this season {season_birds=1.2m|1.2 million birds} have been put down, against {season_2021=5.9m|5.9 million} in 2021-22.
== ARTICLE 03_pluimvee_week.txt | Poultry Week Europe (trade) | 2025-11-20
Wellerzijl: the bill, the ban and the backyard question

Final count from {agency=nvwa|NVWA}: {culled=86400|86,400 hens}, in {sheds=4|four houses}. The earlier figure was the licensed capacity. The method was {method=gas|whole-house CO2}, completed {day_cull=2025-11-12|on 12 November}, the day after confirmation.

Money. {owner=bakema|Mr Bakema} will be indemnified for the living birds at {compensation=590000|€590,000}; those already dead aren't covered.

Restart. Cleaning and a sentinel flock mean that {restock=3mo|a quarter of a year} will pass, and no pullet will enter before {restock_date=2026-02-20|20 February}.

Where did it come from? Here the union of Dutch poultry keepers won't follow {minister=terborg|the minister}. "{source=litter|A contractor's straw lorry} had been on an infected yard in Groningen three days before," its chairman told us. {nature=hoekstra|Anneke Hoekstra}, an ecologist, thinks geese do enough harm alone.

Vaccination. The pilot, which has run {vaccine=2025-03|since March} with {vaccine_hens=1800|1,800 hens} in Gelderland, shouldn't be expected to save this winter.

{neighbours=7|All seven neighbours} tested {neighbours_tested=negative|negative} in both rounds. If that holds, the {zone=3km|inner ring} may be lifted on {zone_lift=2025-12-12|12 December}.
== ARTICLE 04_ministry_letter.txt | Ministry of Agriculture, The Hague (letter to parliament, translated) | 2025-11-12
Dear Chair,

By letter of today I inform you of the finding of {strain=h5n1|HPAI, type H5N1} on a commercial holding in the {province=friesland|Frisian} municipality to which {farm=wellerzijl|Wellerzijl} belongs.

The keeper saw that his animals had {first_sign=stopped|stopped moving about and eating}, and reported {dead_first=220|220 deaths}. Killing is being carried out by {agency=nvwa|the NVWA}.

Within {zone=3km|three kilometres} lie {neighbours=7|seven commercial locations}, and a further number within {zone_big=10km|ten kilometres}. A transport ban applies in both. The duty to keep poultry inside, {housing=yes|in force across the country} since {housing_since=2025-10-16|16 October}, continues.

This outbreak is the {farm_nth=9|ninth} of the season on a holding of this kind. {human=no|Nobody has become infected}, as far as the municipal health service can tell. As regards the origin I await the genetic work; introduction from {source=wild|wild birds} is most likely.

Compensation for the birds is estimated at {compensation=590000|just under six hundred thousand euros (€590,000)}, and the keeper is expected to stand empty for {restock=3mo|about three months}. The vaccination trial, begun {vaccine=2025-03|last March}, goes on.

Yours faithfully,
{minister=terborg|L. Terborg}
