STORY: t-larkin-schools-close
TOPIC: an Ohio school board votes to close three elementary schools
== SLOTS
vote | score | agree | vote of the board
vote_first | score | single | earlier vote that set the plan aside in January
vote_time | time | variant | hour of the vote
meeting_day | date | agree | day of the meeting
meeting_length | duration | agree | length of the meeting
schools | quantity | agree | schools to be closed
schools_plan | quantity | agree | schools that the first plan would have closed
schools_2014 | quantity | single | schools closed in 2014
pupils | quantity | agree | children who must move
enrollment | quantity | agree | enrollment of the district now
enrollment_2010 | quantity | agree | enrollment in 2010
gap | money | agree | budget gap of the district
savings | money | agree | yearly savings from the closures
savings_plan | money | single | yearly savings under the first plan
superintendent | person | agree | superintendent
superintendent_since | date | single | when the superintendent was hired
president | person | agree | president of the board
dissenter | person | agree | board member who led the opposition to the closures
levy_margin | quantity | agree | votes by which the levy failed in November
levy_2019 | quantity | single | votes by which the levy of 2019 passed
speakers | quantity | agree | people who spoke to the board
last_day | date | agree | last day of classes in the schools
jobs | quantity | agree | positions that will go
layoffs | polarity | single | whether anyone is to be laid off
suit_day | date | agree | day on which parents sued
hearing | date | agree | day of the court hearing
plaintiffs | quantity | single | parents who sued
built | date | single | year in which Pine Hollow was built
ride | quantity | variant | longest distance to the new school
maps | date | agree | day on which the new boundaries are due
== ARTICLE 01_larkin_county_sentinel.txt | Larkin County Sentinel | 2025-03-12
Board shutters {schools=3|three schools}; crowd sings, then goes home

By Dana Wojcik

MERRITT, Ohio - The vote came at {vote_time=2340|11:40 p.m.}, after a third-grader had asked the grown-ups to please hurry because she had spelling in the morning.

By {vote=5-2|5 to 2}, the Larkin County school board agreed {meeting_day=2025-03-11|Tuesday night} to close Dunbar Ridge, Pine Hollow and St. Clair Avenue elementaries when classes let out on {last_day=2025-06-05|June 5}. The decision sends {pupils=1140|1,140 children} to other buildings in the fall and ends a winter of petitions, yard signs and one very long prayer vigil.

"We are not balancing a checkbook on the backs of babies," board President {president=hendry|Walt Hendry} told the audience. Somebody yelled that he was.

Superintendent {superintendent=quintana|Marisol Quintana}, who was hired in {superintendent_since=2022-07|July 2022}, said the closures would save {savings=6.1m|$6.1 million} a year toward a shortfall of {gap=18.4m|$18.4 million}. In November, voters turned down a property tax levy by {levy_margin=612|612 votes}. Six years ago one had sailed through with {levy_2019=2300|2,300 to spare}.

Her first proposal, unveiled in December, listed {schools_plan=5|five buildings} and would have trimmed {savings_plan=9.8m|$9.8 million}. The board sent it back in January, {vote_first=7-0|7-0}.

{speakers=94|Ninety-four people} took the microphone. {dissenter=tolbert|Renee Tolbert}, who taught at Dunbar Ridge for two decades before she ran for the board, wept as she cast one of the no votes. Jacob Szymanski cast the other.
== ARTICLE 02_buckeye_public_radio.txt | Buckeye Public Radio | 2025-03-14
Parents go to court over Larkin closures

A group of parents wants a judge to stop the Larkin County schools from closing {schools=3|three elementary buildings} this summer.

The complaint, which was filed {suit_day=2025-03-13|yesterday} in Common Pleas Court, says the district gave notice of {meeting_day=2025-03-11|Tuesday's meeting} two days late. It carries the names of {plaintiffs=17|17 mothers and fathers}. Lawyers for both sides are to appear on {hearing=2025-03-27|March 27}.

District officials wouldn't comment on the suit. In an interview before it was filed, {superintendent=quintana|Quintana}, the superintendent, said the numbers left her no choice.

"In 2010 we had {enrollment_2010=27800|twenty-seven thousand eight hundred kids}. This morning we had {enrollment=21300|twenty-one three}. The roofs don't know that."

She said {jobs=58|58 positions} would disappear, but that {layoffs=no|no one would be handed a pink slip}; retirements should take care of it. The teachers' union says it will believe that in August.

{dissenter=tolbert|Tolbert} voted against the plan. She says she isn't persuaded by the {savings=6.1m|six-million-one}.

"Show me the bus bill," she said.

For some families it will be real. The new school for a child at the north end of Pine Hollow's zone lies {ride=7.5mi|seven and a half miles} away. A revised set of attendance maps is promised for {maps=2025-04-22|April 22}.

The board's meeting {meeting_length=6h|lasted six hours}. For Buckeye Public Radio, I'm Isaac Freed.
== ARTICLE 03_rust_belt_ledger.txt | Rust Belt Ledger (newsletter) | 2025-03-17
The math of a shrinking district

Here's a story you could file from forty counties. Families leave, buildings stay, and eventually somebody has to read a list of names into a microphone. In Larkin County that somebody was {president=hendry|Walter Hendry}, a retired roofer who has presided over the board since the pandemic.

Start with the seats. Enrollment stands at {enrollment=21300|21,300}, compared with {enrollment_2010=27800|27,800} fifteen years ago: down by 23 percent. The district shut {schools_2014=2|two schools} back in 2014 and hoped that would do. Pine Hollow, the oldest of those going dark now, opened in {built=1926|1926} and has a ballroom.

Then the money. A hole of {gap=18.4m|$18.4 million} opened when federal relief dollars ran out. The levy that was supposed to plug it lost last fall; {levy_margin=612|six hundred and twelve more} people marked no than yes. That is roughly the attendance at a Friday basketball game.

So, {vote=5-2|five hands up and two down}. Moving {pupils=1140|the 1,140 students} isn't free. Some will now travel {ride=7.5mi|12 kilometers}, as our Canadian subscribers would put it, each way.

What did resistance buy? Quite a bit. Parents knocked the list down from {schools_plan=5|the original five}, and they may yet win more time: {hearing=2025-03-27|a week from Thursday} their attorneys get to argue that the public wasn't properly warned.

My hunch is that they'll lose. Judges dislike running schools almost as much as boards dislike closing them.
== ARTICLE 04_larkin_district_notice.txt | Larkin County School District, notice to families | 2025-03-18
WHAT FAMILIES SHOULD KNOW

Dear families,

On {meeting_day=2025-03-11|March 11}, the Board of Education voted to consolidate our elementary buildings. We know that this is hard news, and we thank the {speakers=94|94 community members} who shared their thoughts over the course of {meeting_length=6h|a six-hour session} that ended with a roll call at {vote_time=2340|twenty minutes to midnight}.

When does my child's school close? The last regular day is {last_day=2025-06-05|Thursday, June 5}. Libraries in the affected buildings will stay open for summer reading.

Where will my child go? New attendance boundaries will be posted on {maps=2025-04-22|Tuesday, April 22}. You will also receive a letter, in English and Spanish, by regular mail. Please do not call your present school, as the secretaries have the same information as you do.

Will my child's teacher move too? Many will. As announced, {jobs=58|fifty-eight jobs} across the district are being removed from next year's budget, including nine in the central office.

What about the lawsuit? The complaint lodged on {suit_day=2025-03-13|March 13} does not change anything for now. We will write to you again after the court has met.

Will the playgrounds be locked? They will not. The county parks department has agreed to mow them.

With appreciation,

{superintendent=quintana|Dr. Marisol Quintana}
Superintendent of Schools
