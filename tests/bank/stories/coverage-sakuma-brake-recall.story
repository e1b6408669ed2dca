STORY: sakuma-brake-recall
TOPIC: a Japanese car maker recalls 684,000 vehicles in the United States because a brake part can catch fire; a lawsuit and a Senate inquiry follow
== SLOTS
day | date | agree | day of the recall
us_cars | quantity | agree | vehicles recalled in the United States
world_cars | quantity | variant | vehicles recalled in all countries
tarn_years | date | conflict | model years of the Tarn that are recalled
vela_years | date | agree | model years of the Vela that are recalled
fires | quantity | revision | fires known in the United States
hurt | quantity | agree | people hurt in the United States
deaths | quantity | agree | people killed
cause | cause | agree | what sets the vehicles on fire
advice | other | agree | what owners are told to do
fix | other | agree | what dealers will do
letters | date | agree | when owners are to be written to
probe | date | agree | when the federal safety agency began its inquiry
recall_before | quantity | agree | vehicles in the recall of 2019
recall_before_year | date | agree | year of the earlier recall
maker_part | organisation | agree | supplier of the brake module
spokes | person | agree | who speaks for Sakuma in North America
couple | name | agree | couple whose house burned
couple_place | place | agree | where their house burned
canada | quantity | agree | vehicles recalled in Canada
knew | date | dispute | when Sakuma first learned of the fault
cost | money | variant | what the recall will cost
== ARTICLE 01_federal_press_service.txt | Federal Press Service | 2022-03-08
Sakuma tells owners of {us_cars=684000|684,000 vehicles} to {advice=outside|park outdoors}

DETROIT (FPS) - Sakuma Motor Corp. is recalling {us_cars=684000|684,000 SUVs and sedans} in the United States because they can catch fire even when they are switched off, and is asking owners {advice=outside|not to park them in garages or near buildings} until they have been repaired.

The recall announced {day=2022-03-08|Tuesday} covers {tarn_years=2014-2017|2014 through 2017} Tarn sport utility vehicles and Vela sedans from {vela_years=2015-2018|model years 2015 to 2018}.

Sakuma said in documents posted by the National Highway Traffic Safety Administration that {cause=leak|brake fluid can seep inside the antilock brake module and cause a short circuit}. {maker_part=Brixton|Brixton Controls} of Livonia, Michigan, supplied the part.

The company has reports of {fires=61|61 fires} in the U.S. and {hurt=14|14 injuries}, most of them burns or smoke inhalation, but {deaths=0|no deaths}. It estimates that 2% of the vehicles have the defect.

Dealers will {fix=fuse|install a fuse of lower amperage} at no charge. Replacing the module itself, as some owners have demanded, is not planned. Notification letters are to be mailed {letters=2022-04-29|April 29}.

"We would rather inconvenience our customers for a few weeks than have one of them harmed," said {spokes=Leighton|Paige Leighton}, a spokeswoman for Sakuma North America.

NHTSA began looking into the fires {probe=2021-06|last June} after 19 complaints from owners. The agency said in a statement that it "will monitor the adequacy of the remedy." It has had advice to park outside in force for 31 recalls since 2015, covering vehicles of nine manufacturers.

Worldwide the campaign takes in {world_cars=1.1m|1.1 million vehicles}, the company said, including {canada=96000|96,000 in Canada}, 210,000 in Japan and smaller numbers in Mexico, Australia and the Gulf states.

Sakuma shares fell 3.9% in Tokyo. The automaker sold 512,000 vehicles in the United States last year, down 8% because of a shortage of computer chips.
== ARTICLE 02_cumberland_banner.txt | Cumberland Banner | 2022-03-09
At the plant that builds the Tarn, worry over recall mixes with pride

HOLLIS GAP, Tenn. - The sign over the south gate says that 2,418,603 vehicles have left this place since 1996. On {day=2022-03-08|Tuesday} the company that built them asked for close to a fifth of them back.

{us_cars=684000|The 684,000} recalled in this country by Sakuma, for a flaw in the brake system that has set dozens of them afire, are not all from Hollis Gap. The Vela comes from Mexico. But the bigger share, 455,000, are Tarns, and every Tarn sold in North America is assembled here, by 3,900 people on two shifts.

"You feel it in your stomach," said Darnell Whitlow, who has hung doors on the line for 17 years and drives a 2016 Tarn. He moved it to the street Tuesday evening, as {advice=outside|owners have been urged to do}, and ran an extension cord to his wife's freezer from the empty garage, "since I finally had the room."

According to the papers the company filed with the government, {cause=leak|moisture-laden fluid leaks onto a circuit board in the antilock brake unit}, which carries current around the clock. The board can smolder for hours. In most of the {fires=61|61 cases} known so far, the car had been standing for longer than three hours, and in 22 it was in a garage. The costliest was last fall's in {couple_place=Ada Hollow|Ada Hollow}, Mich., where {couple=Ostrowski|Kurt and Dana Ostrowski} lost a house appraised at $410,000.

{hurt=14|Fourteen people} were hurt. Two of them are from Tennessee: a firefighter in Cookeville who fell through a porch, and a woman of 77 in Maury County who burned her hands as she tried to push the car away from the house. {deaths=0|Nobody has died}.

The brake unit is not made here. It is bought from {maker_part=Brixton|Brixton Controls}, a Michigan company with 12 factories, which referred questions to Sakuma. The unit in Tarns built after July 2017 comes from a German supplier and isn't affected.

It is the second time the part has been trouble. In {recall_before_year=2019|2019}, the automaker called back {recall_before=118000|118,000 vehicles}, all of the 2012 and 2013 model years, after 11 fires. Owners then had to have a relay added, a job of 40 minutes. This one is shorter: a mechanic {fix=fuse|swaps a fuse}, which takes about as long as an oil change, said Bo Hendry, service manager at Hendry Sakuma in Lebanon. He has 2,300 customers with cars on the list and had received 140 calls by noon. "I don't have the fuses. Nobody's got the fuses," he said.

Shipments begin the second week of April. Letters go out {letters=2022-04-29|at the end of that month}; until then, people can enter their vehicle identification number at the NHTSA website.

Mayor Lurleen Pruitt said she had been assured by the plant manager, Kenji Moriwaki, that no shift would be canceled. She remembered 2010, when a suspension defect in a pickup shut the lines for 23 days and the town had to borrow to make its payroll. "That's the kind of thing you don't forget," she said. The plant pays $7.1 million a year to the county in place of taxes.

Sakuma put the bill for the campaign at {cost=92m|$92 million}, which it will book in the fiscal year that ends this month. In that year it expected, as of February, to earn the equivalent of $1.9 billion.

The union, which lost a vote at the plant in 2017 by 1,704 to 1,322, said that inspectors on the line had complained about damp connectors as long as six years ago. {spokes=Leighton|Paige Leighton}, the company's spokeswoman, said that those complaints concerned rear lamps.
== ARTICLE 03_rideau_examiner.txt | Rideau Examiner | 2022-03-10
{canada=96000|Nearly 100,000 Canadian drivers} caught up in Sakuma fire recall

OTTAWA - Barbara Quesnel had her Vela's block heater plugged in on the night it burned, so for 14 months she blamed the block heater.

"The insurance adjuster did too," said the retired nurse from Kemptville, Ont., who lost a carport and two bicycles in January of last year. This week she learned that her sedan is one of {canada=96000|96,000 vehicles} in this country that Sakuma wants to repair because of a hazard under the hood. Transport Canada knows of seven such fires here, none of which caused an injury.

South of the border it has been worse. The company has reports of {fires=61|61 fires} in the U.S. and {hurt=14|14 injuries}, most of them burns or smoke inhalation, but {deaths=0|no deaths}. It estimates that 2% of the vehicles have the defect.

If you drive a Tarn SUV from the {tarn_years=2013-2016|four model years that began with 2013}, or a Vela from {vela_years=2015-2018|2015, 2016, 2017 or 2018}, you should {advice=outside|leave it in the open, well away from the house}, whether or not it has ever given you trouble. An amber light on the dash for the antilock brakes may be a sign that {cause=leak|fluid has got into the electronics}, but in a third of cases there was no light.

That is easier said in Tennessee than in Timmins, observed George Iacobucci, president of the Canadian Motorists' Assembly, an advocacy group with 60,000 paying members. In many condominium towers the only parking is below ground, and at least two boards in Toronto have already barred the models from their garages. "People are being told to keep a $30,000 car on the street where it is illegal to park from November to April," he said.

Transport Canada said that it could order the company to pay for other arrangements only if it found the remedy to be late. Under amendments passed in 2018, the minister may impose fines of up to $200,000 a day on a manufacturer. The power has been used twice.

Canadian dealers, of whom Sakuma has 94, will get parts at the same time as American ones. {letters=2022-04-29|April 29} is the date on which letters are to go into the mail. The company has a bilingual telephone line, where a reporter waited 52 minutes on Wednesday.

Some specialists doubt whether a weaker fuse is the answer. Nadia Rahimi, who teaches automotive engineering at the University of Windsor, said that it would cut off the current before the board could ignite, but that the antilock function would be lost at the same time, on what may be an icy road. "You're trading a fire on the driveway for a skid on the 401," she said. Since 2012 every new car sold in Canada must have stability control, which relies on the same module.

The company says that drivers would have ordinary braking at all times. It set aside {cost=92m|about $90 million (U.S.)} for {world_cars=1.1m|more than a million cars} around the world, or barely $85 a car. When it bought back 3,100 electric hatchbacks in British Columbia and Quebec in 2020, each cost it $27,000.

Quesnel, 68, has replaced hers with a Tarn. It is a 2021, and not among those on the list. She parks it at her sister's.
== ARTICLE 04_great_lakes_dispatch.txt | Great Lakes Dispatch | 2022-03-17
Couple sue Sakuma over house fire as senators ask what it knew

GRAND RAPIDS, Mich. - A couple whose home in {couple_place=Ada Hollow|Ada Hollow} burned to the foundation while they slept sued Sakuma Motor on Wednesday, saying that the automaker was aware of a dangerous flaw in its vehicles long before it warned their owners last week.

{couple=Ostrowski|Dana and Kurt Ostrowski} escaped by a bedroom window with two of their three dogs on Nov. 12. Mr. Ostrowski, 44, who runs a tree service, broke a hip in the fall. Mrs. Ostrowski, 41, was treated for smoke inhalation, and both are counted among {hurt=14|the 14} hurt in such blazes. The county fire marshal traced theirs to a 2015 Tarn with 88,000 miles on it that had been in the attached garage since supper.

Their complaint, filed in U.S. District Court here, seeks to represent everyone who owns or leases one of the {us_cars=684000|684,000 vehicles} that were recalled {day=2022-03-08|on March 8}. It cites an email {knew=2018|from 2018} in which an engineer at {maker_part=Brixton|Brixton Controls}, which made the antilock brake unit, told a counterpart in Nagoya of "thermal events" in returned parts. "{knew=2018|That is four years} in which they sold floor mats to these people and said nothing," said the couple's lawyer, Rosalind Achebe.

Sakuma disputed that. {spokes=Leighton|Paige Leighton}, speaking for its North American arm, said that the message concerned a test rig and that the company {knew=2020|"first had an indication of this condition in a customer's vehicle in the autumn of 2020"}. She expressed sympathy for the {couple=Ostrowski|Ostrowskis} but declined to discuss their case.

Two members of the Senate Commerce Committee, Marian Castellanos, Democrat of New Mexico, and Todd Riehl, Republican of Ohio, have given the company until April 8 to hand over its correspondence. In a letter made public on Monday they also asked the National Highway Traffic Safety Administration why it needed nine months from {probe=2021-06|June of last year}, when its inquiry was opened, to bring about a recall.

The agency's deputy administrator, Philip Agyeman, told reporters on a conference call that it had pressed the company since December. He said that the number of fires stood at {fires=68|68} as of Tuesday, as owners who had put theirs down to other causes came forward. One of the new reports is from 2017, before any of those previously known.

The agency has never had enough investigators, a report by the Transportation Department's inspector general found in 2018; it had 94 for a fleet of 280 million. Congress has since added $61 million to its budget.

Sakuma has been at odds with it before. In 2016 it agreed to a civil penalty of $70 million for the late reporting of air bag injuries, of which it had to pay $35 million at once. And its {recall_before_year=2019|2019} campaign for {recall_before=118000|118,000 older vehicles} with the same brake unit was closed by regulators without a test of whether the repair worked. Three of the vehicles repaired then have burned since, Mr. Agyeman said.

The remedy in the present one, {fix=fuse|a smaller fuse}, is being rushed to dealers. The company said that half of them would be supplied by Easter and that it would lend cars to owners who can't park {advice=outside|outdoors}, an offer that it had not made at first. About 6,200 have applied.

Judge Warren Tillotson was assigned the suit. Eleven like it have been filed in six states, and lawyers expect that they will be combined. In 2020, another automaker settled similar claims over engine fires for $758 million, after four years of litigation.

The {couple=Ostrowski|Ostrowskis} live in a rented duplex in Lowell, with a gravel drive. Theirs is a 1999 pickup now. "It leaks oil," Mr. Ostrowski said, "but it leaks it where you can see."
