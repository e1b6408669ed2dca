STORY: f-wisconsin-shutdown
TOPIC: a state government in the US shuts down when the legislature fails to pass a budget
== SLOTS
deadline | date | agree | day the shutdown began
deficit | money | agree | budget gap
workers | quantity | agree | state workers laid off
last_shutdown | date | agree | year of the last shutdown
last_length | duration | conflict | how long that shutdown lasted
governor | person | agree | governor
governor_tax | money | single | revenue the governor wants from an income tax on the rich
threshold | money | agree | income above which the tax would apply
speaker | person | agree | House speaker
senate_leader | person | agree | Senate majority leader
speaker_offer | outcome | conflict | what the governor did with the Republicans' last offer
mediator_role | role | conflict | former office of the mediator
mediator | person | agree | mediator
judge | person | agree | judge who ruled on essential services
parks | quantity | agree | state parks closed
park_loss | money | single | revenue lost by parks a day
zoo | polarity | agree | whether the zoo stays open
road_projects | quantity | agree | road projects stopped
lottery | money | single | lottery revenue lost daily
racetrack | polarity | single | horse racing suspended
talks_end | time | agree | time talks broke off
union | organisation | agree | largest union of state workers
layoff_pay | money | single | weekly jobless benefit
cost_week | money | revision | cost of the shutdown a week
essential | quantity | agree | essential workers who stay
rating | other | single | credit rating cut
rating_agency | organisation | single | agency that cut the rating
liquor | quantity | single | bars whose liquor cards ran out
brewer | organisation | single | brewer that must withdraw its beer
brands | quantity | single | brands of the brewer
poll_blame | quantity | single | share who blame the legislature
special_session | date | revision | when lawmakers will be called back
rest_stops | quantity | single | highway rest areas closed
school_delay | money | agree | school payments delayed
contractors | quantity | single | building workers idled
child_care | quantity | single | children who lose subsidised day care
bonding | polarity | single | whether a bonding bill was part of the talks
legislators_pay | quantity | agree | lawmakers who gave up their pay
vote_house | score | single | House vote on the budget vetoed in May
veto_day | date | agree | month of the veto
== ARTICLE 01_twin_forks_herald.txt | Twin Forks Herald | 2011-07-01
Lights out: State government shuts down for first time since {last_shutdown=2007|2007}

By Rochelle Amundson and Pete Vang

Wisconsin's government stopped at 12:01 a.m. {deadline=2011-07-01|today}, sending {workers=26500|26,500 employees} home and locking the gates of {parks=71|71 state parks} on the eve of the busiest weekend of the year.

{governor=Halvorsen|Gov. Anders Halvorsen} and Republican leaders walked out of the governor's office at {talks_end=2200|10 p.m.}, two hours before the fiscal year ended, no closer on how to close a {deficit=3.8b|$3.8 billion} deficit than they were in January.

"I offered to go halfway, and then halfway again," the Democrat said from behind a lectern, his voice catching. "I'd have slept on that floor." He wants to raise income taxes on those who make more than {threshold=1m|$1 million} a year, about 5,900 people, which would bring in {governor_tax=900m|$900 million}.

{speaker=Zastrow|House Speaker Dale Zastrow} said he had put a last proposal on the table at suppertime, a one-time loan against school payments, and that {speaker_offer=ignored|it was never answered}. "We waited in that room for three hours with a plate of cookies," he said.

A Dane County judge, {judge=Gerrity|Kathleen Gerrity}, ruled Wednesday that prisons, the State Patrol and nursing homes must go on. That keeps about {essential=15500|15,500 people} at work. {zoo=open|The state zoo will not shut}, she held, because its animals must be fed and its tickets pay for it; the racetrack at Kettle Downs {racetrack=suspended|may not run a card}.

The last shutdown {last_length=9d|ended after nine days}, and affected fewer than half as many workers. Nobody in the Capitol would bet on so short a break this time. Budget officials put the cost of this one at {cost_week=10m|$10 million a week}.

The dispute has its root in a bill that passed the House {vote_house=53-45|53 to 45} and that the governor vetoed {veto_day=2011-05|in May}. It would have held spending for two years to $29 billion, the amount the state expects to collect. The governor wants $30.6 billion. A shift of {school_delay=1.1b|$1.1 billion} in school payments, last year's device, could be repeated; neither side admits to liking it and both have it in their drafts. {bonding=yes|A bonding bill for college buildings} was thrown in on the last day as a sweetener.

Elsewhere the effects arrived by degrees. {rest_stops=42|Forty-two highway rest areas} were barricaded. Parents of {child_care=8000|about 8,000 children} in subsidized day care were told to make other arrangements by Tuesday. At the historical society a volunteer put a quilt over the Lincoln portrait, since there would be nobody to watch it.

Members of {union=AFSCME|the American Federation of State, County and Municipal Employees} marched around the building by candlelight. A lake ranger named Stu Berglund had a sign that read: "I can't afford my own campsite."

Lawmakers expect to be called back {special_session=2011-07-05|on Tuesday}, after the holiday.
== ARTICLE 02_national_dispatch.txt | National Dispatch | 2011-07-04
Holiday without parks as Wisconsin stand-off enters {deadline=2011-07-01|fourth day}

MADISON, Wis. - Campers turned around at chained gates, {road_projects=84|84 highway projects} stood idle and the state's lottery machines went dark over the weekend, as a budget feud kept most of Wisconsin's government closed.

The lottery alone was giving up {lottery=1.25m|$1.25 million a day}. At the parks, {parks=71|all 71 of them}, {park_loss=1m|about $1 million a day} was being lost, not counting what visitors spend on bait and ice.

Builders reckon that {contractors=8000|8,000 workers} on road crews have been sent home at the height of a season that lasts, in these parts, from Memorial Day to deer hunting. Under their contracts the companies can bill the state for idle equipment.

Neither side budged on Sunday. {legislators_pay=35|Thirty-five of the 132 legislators} have declined to draw salary, and the governor has said that he will take none. {governor=Halvorsen|Governor Halvorsen}, who inherited a stalemate between parties that goes back a decade, last met {speaker=Zastrow|Zastrow} and {senate_leader=Fohrmann|Senate Majority Leader Marcia Fohrmann} on {talks_end=2200|Thursday, when talks ended at 22:00}. Republicans say the governor {speaker_offer=rejected|threw out their offer within minutes}, in a letter three lines long; they see a tax increase on {threshold=1m|millionaires} as a line they promised not to cross.

In the absence of a deal, an elder statesman has offered one. {mediator=Dahl|Arvid Dahl}, {mediator_role=vice president|a former U.S. vice president}, has assembled a committee of bankers and retired lawmakers to suggest a way to bridge the {deficit=3.8b|3.8-billion-dollar} hole. He said it would report "before the corn is knee-high, and it's knee-high now."

Not all services have halted. {judge=Gerrity|Judge Gerrity} has exempted {essential=15500|some 15,500 workers}, among them guards and nurses, and {zoo=open|the zoo at Lake Wingra is as crowded as ever}.

The state has been here before. A {last_length=16d|16-day} partial closing {last_shutdown=2007|four years ago} ended with a new fee on cigarettes, one that both parties had sworn to resist.
== ARTICLE 03_kettle_public_radio.txt | Kettle Public Radio (web page) | 2011-07-12
Shutdown diary, {deadline=2011-07-01|day 12}: beer, bonds and a man with a fishing license

You can be a state of fifteen thousand lakes and have no one to sell you a license for any of them. Here's what we learned today.

BEER. {brewer=Sandvik-Moller|Sandvik-Moller Brewing} has been told to pull {brands=27|27 brands} from the shelves because a form that should have been renewed in June wasn't. Some {liquor=410|410 bars} have no valid buyer's card, either. "I paid. The check was cashed," says Gloria Tran, who owns a tavern in Oshkosh. "There was nobody there to mail me the little card."

PAY. The list of lawmakers who'd rather not be paid is still {legislators_pay=35|35} long. It may be coincidence that the House canteen has lowered its prices.

SCHOOLS. They get less and later. A second delay of {school_delay=1.1b|1.1 billion dollars} is the one idea that everybody has had since {veto_day=2011-05|the veto two months ago}.

BONDS. {rating_agency=Thorne|Thorne Ratings} has {rating=AA+-AA|lowered the state to AA from AA-plus}. That will cost taxpayers long after the parks open.

MONEY. Finance officials have revised what the closing costs: {cost_week=23m|$23 million a week}, more than twice what they said at the start, chiefly because idle auditors can't collect taxes.

WORKERS. {workers=26500|The 26,500 who are laid off} can draw unemployment pay, up to {layoff_pay=363|$363 a week}. {union=AFSCME|AFSCME}, their main union, has opened a food shelf on University Avenue.

BLAME. {poll_blame=42|Forty-two percent} in a new poll hold the Legislature responsible. The rest split between {governor=Halvorsen|the governor}, both of them, and whoever invented the fiscal year.

TALK. {mediator=Dahl|Dahl's} panel suggested a mix of cuts, a temporary surtax and a rise in alcohol levies. {mediator=Dahl|The former} {mediator_role=governor|governor, who left office in 1991}, says he was thanked politely by everyone and telephoned by no one. Legislators weren't called back last week after all; the talk now is of a special session {special_session=2011-07-18|next Monday}.

ROADS. The {road_projects=84|84 stalled jobs} include the new river bridge at Hastings Bend, where a half-built arch is being guarded by one man and a cat. Barges have been told to keep to the west side of the channel. {senate_leader=Fohrmann|Marcia Fohrmann}, who lives nearby, says she has to look at it every morning.
