STORY: n-tilden-cove-cannery
TOPIC: a Maine town meeting votes on flats in an old sardine cannery
== SLOTS
town | place | agree | the town
day | date | agree | day of the town meeting
vote | score | conflict | votes for and against the rezoning
vote_2023 | score | single | vote on the earlier plan
voters | quantity | single | registered voters
result | outcome | agree | what became of the rezoning
units | quantity | conflict | dwellings in the plan
units_2023 | quantity | agree | dwellings in the earlier plan
low_share | quantity | single | share for people of modest income
developer | organisation | agree | the developer
moderator | person | agree | moderator of the meeting
mover | person | conflict | who moved the cut to the height
height | quantity | agree | height limit in the end
height_first | quantity | single | height first proposed
turn | quote | conflict | who said that a town cannot eat a view
over | time | conflict | hour at which the meeting broke up
wharf | polarity | conflict | whether lobstermen keep the wharf
boats | quantity | agree | lobster boats that use the wharf
closed | date | agree | year in which the cannery closed
workers | quantity | single | workers on its last day
price | money | variant | price paid for the site
rent | money | revision | monthly rent for a one-bedroom
traffic | quantity | dispute | extra cars a day
opponent | person | agree | leader of the opponents
pie | money | agree | raised by the pie table
begin | date | agree | month in which works are to start
roof | quantity | single | solar panels on the roof
snowplow | money | single | price of the new plow truck
== ARTICLE 01_downeast_wire.txt | Downeast Wire Service | 2025-03-05
Maine town backs apartments in old sardine plant

{town=Tilden Cove|TILDEN COVE}, Maine - Residents of this fishing village {result=approved|voted to rezone} a shuttered sardine cannery for housing {day=2025-03-04|Tuesday night}, ending a two-year fight over who gets to live by the water.

The tally was {vote=214-171|214 to 171}. Under the plan, {developer=Granite Spruce|Granite Spruce Homes}, of Portland, will put {units=46|46 apartments} into the brick building, which has stood empty since {closed=2009|2009}. An earlier version with {units_2023=72|72} failed in 2023.

The deciding moment came with an amendment, offered by retired schoolteacher {mover=Pelletier|Claudette Pelletier}, limiting the new wing to {height=35 ft|35 feet}. Moderator {moderator=Thibodeau|Ray Thibodeau} needed three gavels to get it to a count.

"{turn=Beal|A town can't eat a view," said Dana Beal}, who hauls traps out of the cove, to the evening's longest applause.

{opponent=Winslow|Honor Winslow}, who organized the campaign against the project, said the narrow streets would have to bear {traffic=400|400 more cars} each day. The developer's engineer put it at {traffic=150|150}.

{boats=22|Twenty-two lobster boats} tie up at the cannery wharf. {wharf=kept|Their berths are guaranteed} by a deed restriction.

A one-bedroom will rent for {rent=1150|about $1,150} a month, the company said, and work is to begin in {begin=2025-09|September}. The meeting broke up {over=22:20|at 10:20 p.m.}, in light snow.
== ARTICLE 02_cove_crier.txt | The Cove Crier (weekly) | 2025-03-07
Town Meeting: plow yes, leash law no, cannery yes

It took four hours and eleven pies, but {town=Tilden Cove|the Cove} made up its mind. By a margin of 43 the {result=approved|zoning change for the cannery passed}. Town clerk Wes Alley's slip of paper, which he read out with his glasses on his forehead, had {vote=241-198|198 against the article and 241 in favor of it}. We have {voters=903|903 registered voters}, so near enough half turned out. In 2023 the first plan went down {vote_2023=133-260|260 to 133}.

Earlier, folks agreed to spend {snowplow=186000|$186,000} on a plow truck.

{moderator=Thibodeau|Moderator Thibodeau} let everybody talk. Fire chief {mover=Crowley|Stu Crowley} stood to say his ladder would not reach the proposed roof, and {mover=Crowley|his motion} to bring the ceiling down from {height_first=48 ft|48 feet} to {height=35 ft|thirty-five} carried on a voice vote. Claudette Pelletier, who taught half the room to read, seconded.

Not everyone went home happy. Boats have loaded at that wharf since 1911, and under the sale papers {wharf=lost|the fleet must be out} by Labor Day; {boats=22|22 captains} are looking for somewhere to put their bait.

The final page of the company's handout, replaced after a typo was spotted, has the rent of a one-bedroom at {rent=1510|$1,510}.

The eighth grade's pie table cleared {pie=640|$640} for the Quebec trip. Blueberry ran out first. Doors were locked {over=23:45|at a quarter to midnight}.
== ARTICLE 03_boston_feature.txt | Boston Beacon, Sunday magazine | 2025-03-16
In a Maine village, democracy comes with meringue

When the whistle blew for the last time, in {closed=2009|2009}, {workers=84|eighty-four people} hung up their aprons at the Beal & Stover packing plant and walked home smelling of mustard sauce. Nobody has had a payroll that size in {town=Tilden Cove|Tilden Cove} since.

On {day=2025-03-04|the first Tuesday in March} I sat in a gym and watched their children argue about what the place should become.

{opponent=Winslow|Honor Winslow}, 71, a painter from Connecticut with a house on the Point, had brought photographs taken at dawn. {turn=Thibodeau|It was left to the moderator, a dry man} named {moderator=Thibodeau|Thibodeau}, {turn=Thibodeau|to remark that a view isn't something a town can eat}. He apologized at once for having an opinion.

The buyers, who paid {price=1.2m|$1.2 million} for the buildings and three acres, had come chastened. Gone were the {units_2023=72|six dozen condos} of the first proposal. This time it is {units=64|sixty-four rentals}, with {low_share=40%|40 percent} for households of modest means, and {roof=300|300 solar panels} where the gulls used to sit.

A teacher's aide said that she had lived in a camper for two winters. After that, I thought, the thing was settled; but it went on, because that's what it's for.

The kids sold pie and made {pie=640|six hundred and forty dollars}. I had the rhubarb. It was, like the vote, sharper than it looked.
== ARTICLE 04_developer_faq.txt | Granite Spruce Homes, project page | 2025-03-10
The Cannery at Tilden Cove: frequently asked questions

Is it definitely happening?
The voters {result=approved|gave their consent} on {day=2025-03-04|March 4}. State permits are expected over the summer, and we'll break ground {begin=2025-09|in September}.

How tall will it be?
No part will exceed {height=35 ft|35 feet}, as the meeting wished. We lost a floor and gained some friends.

What about parking and traffic?
Our study counts {traffic=150|150 additional trips} a day. Mrs. {opponent=Winslow|Winslow}'s group uses a figure of {traffic=400|four hundred}, which would require every tenant to drive to Ellsworth and back three times.

What will I pay?
One-bedrooms start at {rent=1510|$1,510} a month, heat included. We regret that an early handout transposed two digits.

Who is behind this?
{developer=Granite Spruce|Granite Spruce} is a family firm. We bought the property last year for {price=1.2m|1.2 million dollars} and have since spent rather more on lawyers.

When can I apply?
A list opens on our website after the frame is up. People who work in town, including on the water, will get points for it. So will people who worked in the plant, if they can bear to come back.

Will it smell?
Only in August, and only if the wind is from the east. We're told it's lucky.
