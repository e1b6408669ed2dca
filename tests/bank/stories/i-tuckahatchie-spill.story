STORY: i-tuckahatchie-spill
TOPIC: a tank leaks a chemical into the Tuckahatchie River in West Virginia and tap water is shut off
== SLOTS
day | date | agree | day on which the leak was found
found_by | person | conflict | who found the leak
gallons | quantity | revision | amount spilled
chemical | name | agree | chemical that leaked
company | organisation | agree | owner of the tank
boss | person | agree | president of the company
boss_role | role | conflict | job of Kent Dillard
customers | quantity | agree | people told not to use the water
counties | quantity | conflict | counties under the order
lifted | date | conflict | day on which the order was lifted
reported | order | conflict | whether the company told the state before or after the smell was noticed in town
er_visits | quantity | agree | people seen in emergency rooms
admitted | quantity | single | people kept in hospital
deaths | polarity | agree | whether anybody died
fish | outcome | agree | what happened to the fish
tank_age | quantity | single | age of the tank
tank_capacity | quantity | variant | capacity of the tank
tanks | quantity | single | tanks on the lot
hole | quantity | single | size of the hole
cause | cause | dispute | what made the hole
governor | person | agree | governor
guard | quantity | single | guard members sent
water_trucks | quantity | agree | water trucks sent
last_inspection | date | agree | year of the last state inspection
utility | organisation | agree | water utility
distance | quantity | agree | distance of the tank from the intake
earlier_spill | date | single | year of an earlier spill
earlier_gallons | quantity | single | gallons of the earlier spill
lawsuits | quantity | single | lawsuits filed
credit | money | agree | credit on each water bill
schools | outcome | agree | what happened to the schools
== ARTICLE 01_wire_kanawha.txt | Allegheny News Service | 2024-01-12
Chemical leak leaves {customers=86000|86,000} without usable tap water in West Virginia

HARMON FALLS, W.Va. - Residents of {counties=4|four counties} were told not to drink, cook with or bathe in their water after a tank along the Tuckahatchie River let go of {gallons=3000|about 3,000 gallons} of an industrial solvent.

The leak came to light {day=2024-01-11|on Thursday}, when {found_by=driver|a delivery driver} pulling into the yard of {company=Brannock|Brannock Terminals} saw a clear liquid bubbling from the snow. By then the smell, something like nail polish and licorice, had been drifting over downtown for hours, and {reported=after|it was only then that the company got on the phone} to the state.

The substance, {chemical=cyclohexyl formal|cyclohexyl formal}, is used to clean coal-loading gear. It entered the river {distance=1.1mi|1.1 miles} above the intake of {utility=Three Forks|Three Forks Water}.

Gov. {governor=Haskins|Marlene Haskins} declared an emergency and ordered {water_trucks=30|30 tanker trucks} of drinking water into the area, along with {guard=120|120 members} of the National Guard.

{schools=closed|Schools were dismissed} until further notice. Bottled water was gone from store shelves within two hours, and a supermarket in Pell City posted a deputy beside its last pallet.

{deaths=no|No deaths had been reported}. "It's not going to kill you," said Kent Dillard, {boss_role=safety|the company's safety manager}. "I'd shower in it." He did not take up an offer from a woman in the crowd.
== ARTICLE 02_brannock_qa.txt | Brannock Terminals (web page) | 2024-01-15
Your questions about the Harmon Falls release

What was released?
{chemical=cyclohexyl formal|Cyclohexyl formal}. It is not classed as hazardous for transport.

How much?
On Thursday we made a first estimate. Having now gauged the tank, we put the loss at {gallons=7500|7,500 gallons}. The tank can hold {tank_capacity=40000gal|40,000 gallons}, so most of the product stayed where it belonged, or was pumped to trucks.

Who noticed it?
We did. {found_by=employee|One of our own yard hands} spotted a wet patch during his morning round on {day=2024-01-11|January 11} and raised the alarm. {reported=before|We notified the state's spill line straight away, well in advance of the first complaint} about odor from residents.

Why did it happen?
The hole was {hole=1in|an inch} wide. We believe {cause=frost|ground frost} heaved a stone against the floor of the tank. January has been exceptionally cold.

Was the site inspected?
Yes. State inspectors last came in {last_inspection=1998|1998}, when the lot handled other products. The law has not required a visit since.

Is it dangerous?
At the levels found in town, we do not think so. Emergency rooms saw {er_visits=170|170 people} over the weekend, the great majority of whom went home the same day. {deaths=no|There has been no loss of life}, and {fish=unharmed|fish in the river do not appear to have been affected}.

Who can I speak to?
{boss=Tolliver|Grant Tolliver}, our president, will be at the Moose Lodge on Wednesday at 7. Please bring identification.
== ARTICLE 03_harmon_falls_herald.txt | Harmon Falls Herald | 2024-01-18
The taps are back on. Now try trusting them

It felt like a month and a wet Lent. The do-not-use order came off {lifted=2024-01-16|on Tuesday}, zone by zone, beginning with the hospital, and yesterday most of us ran our faucets for fifteen minutes, as instructed, holding our breath.

The tally, as best this paper can draw it up. Homes and trailers in {counties=9|nine counties}, from Pell to the Virginia line, went dry. {er_visits=170|One hundred and seventy} neighbors turned up at emergency rooms with rashes and sick stomachs; {admitted=14|fourteen} were kept. The bass, to go by the men who fish for them, {fish=unharmed|came through fine}. {utility=Three Forks|Three Forks} will knock {credit=25|twenty-five dollars} off everyone's bill, which buys about one pallet of the bottled stuff. {schools=closed|Classrooms stayed dark} through Wednesday.

The tank that caused it all was put up {tank_age=67|sixty-seven years} ago. It is one of {tanks=14|fourteen on that lot}, painted silver, and every kid in town has thrown a rock at one. The state's own geologist looked at the floor plate and told us what made the hole: {cause=rust|"Rust. Plain rust. You could have put your thumb through it."}

At the Moose Lodge last night Mr. {boss=Tolliver|Tolliver} was heard in silence for about four minutes. Then Kent Dillard, {boss_role=counsel|the lawyer who represents the firm}, took the microphone from him, and the silence ended.

{lawsuits=11|Eleven suits} have been filed. In {earlier_spill=1987|1987}, when {earlier_gallons=500|500 gallons} of diesel got loose from the same yard, there was one, and it was settled with a Christmas ham.
== ARTICLE 04_riverkeeper_letter.txt | Watershed Letter (monthly) | 2024-02-01
Three weeks after

Dear members,

Many of you have asked for a plain account, so here is one, with thanks to the volunteers who drove through the night with filters.

Somewhere upstream of the sycamores, {distance=1.1mi|a little over a mile} from where {customers=86000|eighty-six thousand people} get their water, a tank that could take {tank_capacity=40000gal|just over 150 cubic meters} had been weeping into gravel. The loss is now set by federal investigators at {gallons=10200|10,200 gallons}. Nobody from the state had set foot in the yard since {last_inspection=1998|1998}.

{company=Brannock|Brannock} filed for bankruptcy on Friday. {boss=Tolliver|Its president} has moved, we hear, to a house with a well.

{governor=Haskins|Governor Haskins} deserves a word of credit for the {water_trucks=30|thirty tankers}, which were rolling before supper. She deserves rather less for her haste afterward. People were told {lifted=2024-01-19|on the second Friday} that they might open their faucets again, and the licorice smell was still in the steam. The utility's gift of {credit=25|$25} does not cover a water heater.

What can you do? Sample kits are on the porch. Wear gloves, fill the bottle to the brim, write the hour on it and keep it cold. We need readings from the mouths of Pigeon Run and Laurel Fork above all, since ice kept our canoes away from both. There will be chili on Saturday for whoever brings six.

The herons are back on the island. They at least read no press releases.

Yours, Imogen Stancu, keeper
