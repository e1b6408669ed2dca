STORY: r-camotes-ferry
TOPIC: a passenger ferry capsizes in the Camotes Sea, Philippines
== SLOTS
day | date | agree | day on which the ferry capsized
time | time | agree | hour at which the ferry capsized
ferry | name | agree | the ferry
dead | quantity | revision | people killed
missing | quantity | revision | people missing
rescued | quantity | agree | people rescued
manifest | quantity | agree | people on the manifest
aboard | quantity | single | people on board according to the coast guard's recount
capacity | quantity | agree | people the ferry was allowed to carry
from | place | agree | port of departure
to | place | agree | port of destination
distance | quantity | agree | distance from shore
owner | organisation | agree | owner of the ferry
captain | person | agree | captain of the ferry
captain_age | quantity | single | age of the captain
captain_fate | outcome | agree | what happened to the captain
wave | quantity | agree | height of the waves
signal | polarity | agree | whether a storm signal was in force in Cebu
cg_spokes | person | agree | coast guard spokesman
secretary | person | agree | transport secretary
built | other | agree | year in which the ferry was built
trucks | quantity | single | vehicles on the ferry
grounded | quantity | agree | ships of the company that may not sail
help | money | agree | money for the family of each dead passenger
help_survivor | money | single | money for each survivor
sinking_2016 | quantity | agree | people killed when a ship of the same company sank in 2016
divers | quantity | single | divers in the search
fishermen | quantity | single | people picked up by fishing boats
inquiry_days | duration | agree | time in which the marine inquiry must report
child_age | quantity | single | age of the girl who was saved
== ARTICLE 01_archipelago_news_agency.txt | Archipelago News Agency | 2025-12-13
At least {dead=11|11 dead}, {missing=23|23 missing} as ferry capsizes off Cebu

CEBU CITY - At least {dead=11|11 people} died and {missing=23|23} were missing after a passenger ferry capsized in rough seas in the central Philippines {day=2025-12-13|on Saturday}, the coast guard said.

The {ferry=Birhen sa Dagat|MV Birhen sa Dagat} was sailing from {from=Danao|Danao in Cebu} to {to=Ormoc|Ormoc} on the island of Leyte when it turned over at about {time=05:20|5:20 a.m.}, {distance=7 nautical miles|seven nautical miles} west of the Camotes Islands.

{rescued=92|Ninety-two people} were rescued, {fishermen=38|38 of them} by fishing boats, coast guard spokesman {cg_spokes=Abellana|Commander Noel Abellana} said.

The manifest listed {manifest=126|126 people}, including 17 crew. The ferry was authorized to carry {capacity=180|180}, Abellana said.

{captain_fate=survived, custody|The captain was rescued and is in the custody of the coast guard}.

Survivors said the vessel listed to the left after it was hit by two large waves. "Everyone ran to one side," said Jerome Cabahug, a 34-year-old welder. "Then the lights went off."

Waves in the area were up to {wave=3m|three meters} high, the weather bureau said, but {signal=no|no storm signal had been raised over Cebu}. Ships may sail when there is no signal.

{divers=26|Twenty-six divers} joined the search. Transport Secretary {secretary=Uy|Benedicto Uy} ordered the marine inquiry board to report within {inquiry_days=20d|20 days}.

The ferry belongs to {owner=Visayan Swift|Visayan Swift Lines}. In 2016 another of its ships sank off Bohol, killing {sinking_2016=19|19 people}.

The Philippines, an archipelago of more than 7,000 islands, has a poor record of maritime safety.
== ARTICLE 02_manila_broadsheet.txt | The Manila Observer | 2025-12-14
Ferry death toll hits {dead=17|17}; firm's fleet grounded

Coast guard divers on Sunday recovered six more bodies from the {ferry=Birhen sa Dagat|MV Birhen sa Dagat}, bringing to {dead=17|17} the number of people killed when it capsized in the Camotes Sea {day=2025-12-13|on Saturday}.

{missing=17|Seventeen} are still missing. {rescued=92|Ninety-two people} have been rescued, a figure unchanged since Saturday noon.

The Maritime Industry Office suspended the permits of {owner=Visayan Swift|Visayan Swift Lines}. All of {grounded=8|its eight remaining ships} must stay in port until they have been inspected.

The ferry left {from=Danao|Danao} at 3:50 a.m. with {manifest=126|126 people} on its manifest and {trucks=9|nine vehicles} on its car deck. It was bound for {to=Ormoc|Ormoc}. About {time=05:20|5:20 a.m.} it turned over, {distance=7 nautical miles|seven nautical miles} from the Camotes Islands. The authorized capacity is {capacity=180|180}.

{captain_fate=survived, custody|The captain}, {captain=Dumaguit|Rolando Dumaguit}, {captain_age=58|58}, {captain_fate=survived, custody|is being held by the coast guard} at Pier 3 in Cebu City. He has asked for a lawyer, coast guard spokesman {cg_spokes=Abellana|Commander Noel Abellana} said.

The vessel was built in Japan in {built=1989|1989} and bought second-hand. "She has had four names," said Edwin Sarmiento, a naval architect who sat on the board of inquiry of 2016. "Every time they change the name, they add a deck." In that year the company lost another ship off Bohol, and {sinking_2016=19|19 people} were killed.

Senator Imelda Roxano, who heads the committee on public services, said she would call a hearing on Wednesday. She asked why the ferry had been allowed to leave with waves of {wave=3m|three meters}. The answer, officials said, is that {signal=no|no storm signal was in force in Cebu}.

Transport Secretary {secretary=Uy|Benedicto Uy} said there would be no whitewash. The inquiry board has {inquiry_days=20d|20 days}.

The company's insurer will pay {help=200000|P200,000} to the family of each passenger who died.
== ARTICLE 03_sugbo_daily.txt | Sugbo Daily | 2025-12-16
Ormoc buries its dead; coast guard now says {aboard=131|131} were on ferry

ORMOC CITY - The first six coffins arrived on the morning boat on Monday. The boat belonged to another company.

They held victims of the {ferry=Birhen sa Dagat|MV Birhen sa Dagat}, which capsized {day=2025-12-13|on Saturday} on its way {to=Ormoc|here} from {from=Danao|Danao}, {distance=7 nautical miles|seven nautical miles} off the Camotes Islands. The number of dead rose to {dead=24|24} on Monday night. {missing=15|Fifteen people} are missing.

The coast guard also changed its count of those on board. The manifest had {manifest=126|126 names}, but relatives have reported five people who were not on it, {cg_spokes=Abellana|Commander Noel Abellana} told reporters. Some may have been children, for whom tickets are often not bought. The new total is still below the {capacity=180|180 people} the vessel was allowed to carry.

The number of survivors remains {rescued=92|92}. Among them is Princess Mae Tolentino, {child_age=6|6}, who was found holding on to an ice chest with her uncle. Her mother is missing.

{owner=Visayan Swift|Visayan Swift Lines} offered each survivor {help_survivor=20000|P20,000} and said its insurer would pay {help=200000|P200,000} for every passenger who died. "My husband drove a truck on that boat for eleven years," said Gina Laurente, a widow from Barangay Linao. "They know his name at the ticket window. They have not called."

The lawyer of {captain=Dumaguit|Capt. Rolando Dumaguit} said his client had warned the office in Danao about a pump. The company denied it. {captain_fate=survived, custody|The captain is in coast guard custody}.

Fishermen in Poro said the sea that morning was bad but not unusual. They put the waves at {wave=3m|three meters}. The ship, built in {built=1989|1989}, was known to lean, they said.

{grounded=8|Eight ships} of the company are grounded. Passengers for {to=Ormoc|Ormoc} are advised to sail from Cebu City.

Families of victims of the 2016 sinking, which left {sinking_2016=19|19 dead}, lit candles at the pier.
