STORY: serrada-silver
TOPIC: church silver stolen from a museum in a Portuguese hill town, later two arrests
== SLOTS
theft_day | date | agree | day of the break-in
theft_time | time | conflict | time at which the thieves entered
thieves | quantity | agree | number of thieves seen on the cameras
pieces | quantity | revision | pieces stolen
alarm | polarity | conflict | whether the alarm sounded
way_in | other | agree | how the thieves got in
minutes_inside | duration | agree | how long the thieves were inside
insured | money | conflict | insured value of the stolen pieces
top_piece | name | agree | the most important stolen piece
top_piece_year | date | agree | year in which the cross was made
goldsmith | person | single | maker of the cross
director | person | agree | director of the museum
car_place | place | conflict | where the burnt-out car was found
car_found | quantity | single | kilometres from the museum
car_make | other | agree | the getaway car
discoverer | person | single | who found the damage
theft_2008 | date | agree | year of the earlier theft at the museum
theft_2008_pieces | quantity | agree | candlesticks taken in the earlier theft
theft_2008_recovered | date | single | when the candlesticks came back
monforte_month | date | single | month of the theft from Monforte cathedral
monforte_pieces | quantity | single | chalices taken in Monforte
rotterdam_value | money | single | value of the pictures stolen near Rotterdam
link_denied | polarity | agree | whether police see a link with the Monforte theft
guard | quantity | dispute | night guards the museum has or had
reopening_plan | date | revision | when the museum reopens
visitors_2019 | quantity | single | visitors in 2019
collection | quantity | single | objects in the collection
arrest_day | date | single | day of the arrests
arrested | quantity | single | people arrested
arrested_ages | quantity | single | age of the older suspect
recovered | quantity | single | pieces recovered
recovered_place | place | single | where the pieces were recovered
cross_back | polarity | single | whether the cross was recovered
inspector | person | single | head of the inquiry
third_man | polarity | single | whether the owner of the garage was charged
melt_value | money | single | value of the cross if melted
union_man | person | single | delegate of the union
policy_year | date | single | year in which the policy was last revised
shift_end | date | single | year in which the night shift was abolished, says the union
cases_smashed | quantity | single | cases smashed
cases | quantity | single | cases in the museum
reward | money | agree | reward offered by the diocese
== ARTICLE 01_iberian_press_service.txt | Iberian Press Service | 2021-11-09
Thieves Take Silver From Portuguese Museum

LISBON (IPS) - {thieves=3|Three masked men} broke into a museum of church art in the Portuguese hill town of Vila Serrada {theft_day=2021-11-09|before dawn on Tuesday} and made off with {pieces=11|11 pieces} of silver and gold, police said.

They climbed a scaffold at the rear, {way_in=window|forced a first-floor window} and entered at about {theft_time=03:40|3:40 a.m.}, the judicial police said in a statement. Cameras show them leaving {minutes_inside=6m|six minutes} later. {alarm=yes|Sirens woke the neighbours}, who saw {car_make=white van|a white van} drive off.

Among the loot is the {top_piece=Cross of Saint Euphemia|Cross of Saint Euphemia}, a processional cross of {top_piece_year=1587|1587}.

The museum's director, {director=Falcao|Teresa Falcao}, told reporters the loss was "a wound for the whole town". She put the insured value at {insured=2300000EUR|2.3 million euros}.

Police said they {link_denied=no|had no evidence tying the raid to} a burglary in the cathedral of Monforte, where {monforte_pieces=3|three chalices} disappeared in {monforte_month=2021-09|September}.

The museum will be closed {reopening_plan=2021-11-16|until November 16}.
== ARTICLE 02_southern_resident.txt | The Southern Resident | 2021-11-11
Vila Serrada stunned: "They knew which case to open"

PUBLISHED 11 NOV 2021 IN News, Crime

The cleaner, Dona {discoverer=Lurdes|Lurdes Pimenta}, thought at first that the wind had done it. Then she saw the empty plinth.

Vila Serrada is a place where expats come for lime-washed walls and Thursday's market, and until this week many had never set foot in its museum. They know about it now. In the small hours of {theft_day=2021-11-09|November 9} {thieves=3|a trio in balaclavas} {way_in=window|prised open a window} one floor up, smashed {cases_smashed=4|four} of the {cases=9|nine cases} and were gone, with {pieces=14|14 objects} by the final inventory ({pieces=11|11} were missed at first; three small pyxes had been overlooked).

The {top_piece=Cross of Saint Euphemia|great silver cross} went too. Goldsmith {goldsmith=Brandao|Gaspar Brandao} finished it in {top_piece_year=1587|1587}.

Why did nobody react? {alarm=no|The alarm never made a sound}; residents of Rua da Misericordia are furious, and the council has opened an inquiry into the firm that serviced it.

Union delegate {union_man=Carapeto|Nuno Carapeto} says the night shift was abolished in {shift_end=2018|2018} and the building had "{guard=0|not one guard} after six in the evening". Not so, says director {director=Falcao|Dr Falcao}: "{guard=1|There was a man on duty}, as every night."

It is not the first visit of the kind. In {theft_2008=2008|2008} {theft_2008_pieces=2|two candlesticks} were carried out in a pushchair; they turned up at a Porto auction house {theft_2008_recovered=2010|two years later}.

The {car_make=white van|van}, stolen in Setubal, was discovered burnt out by a hunter in {car_place=Carvalhal|Carvalhal}, {car_found=12|12 kilometres} away.

The diocese offers {reward=20000EUR|20,000 euros} for information.

With the glaziers delayed, doors will now open again {reopening_plan=2021-12|in December}.

Also in this issue: Golf course water row goes to court
== ARTICLE 03_art_and_vault.txt | Art & Vault | 2021-11-18
Museum security

{minutes_inside=6m|Six minutes}, {pieces=14|fourteen objects}

Underwriters will study the raid on the Museum of Sacred Art in Vila Serrada closely. The facts, so far as we have been able to establish them:

- Entry: {theft_time=04:10|ten past four in the morning}, {theft_day=2021-11-09|Tuesday of last week}, from scaffolding left by roofers.
- Time inside: {minutes_inside=6m|six minutes}.
- Loss: {pieces=14|14 works}, {insured=3200000EUR|EUR 3.2m} under a policy last revised in {policy_year=2016|2016}. The market value of the {top_piece=Cross of Saint Euphemia|Saint Euphemia cross} alone may be higher; melted, it is worth little more than {melt_value=5000EUR|EUR 5,000}.
- Vehicle: {car_make=white van|a white delivery van}, set on fire in a quarry at {car_place=Alter|Alter do Rio}.

The museum keeps some {collection=900|900 objects} and had {visitors_2019=31000|31,000 visitors} in 2019. It lost {theft_2008_pieces=2|a pair of candlesticks} to a walk-in thief in {theft_2008=2008|2008}.

Comparisons with last year's theft near Rotterdam, where pictures worth {rotterdam_value=6000000EUR|EUR 6m} were cut from their frames, are misplaced: that was a job to order. Nor do the Portuguese police {link_denied=no|believe in a connection} with Monforte.

The bishop's reward of {reward=20000EUR|EUR 20,000} is, for a cross of that rank, modest.

Art & Vault is published monthly for insurers, shippers and registrars. Subscribe here.
== ARTICLE 04_canal_sul_news.txt | Canal Sul, English service | 2022-02-24
{arrested=2|Two} held over Vila Serrada museum raid, part of silver found

Updated 18:22

Officers have arrested {arrested=2|two brothers} in connection with last November's theft of {pieces=14|fourteen pieces} of church silver from the museum in Vila Serrada, and dug up {recovered=9|nine} of them beneath a car workshop in {recovered_place=Barreiro|Barreiro}.

The pair, the elder of whom is {arrested_ages=44|44}, were picked up on {arrest_day=2022-02-22|Tuesday}, Chief Inspector {inspector=Quaresma|Adelaide Quaresma} told a news conference. {third_man=no|No charges have been brought against} the owner of the workshop, who says he let the pit to strangers.

The {top_piece=Cross of Saint Euphemia|Saint Euphemia cross}, of {top_piece_year=1587|1587}, {cross_back=no|is not among what was found}. "We fear it has left the country, but we do not know," the inspector said. Images from that night show {thieves=3|three people}; the hunt for the last one goes on.

Director {director=Falcao|Teresa Falcao}, who wept when she was shown the pieces, said they would go on display when the museum, dark since {theft_day=2021-11-09|9 November}, opens again on {reopening_plan=2022-03-12|12 March}.

Caption: Police at the workshop. Photo: Canal Sul

More: Ferry strike called off - Cork prices at ten-year high
