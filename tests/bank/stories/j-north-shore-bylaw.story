STORY: j-north-shore-bylaw
TOPIC: an Ontario town council bans short holiday lets on its waterfront
== SLOTS
town | place | agree | the town
day | date | agree | day of the vote
vote | score | agree | result of the vote
hours | duration | agree | length of the meeting
speakers | quantity | agree | people who spoke from the floor
mayor | person | agree | mayor of the town
mover | person | agree | councillor who moved the by-law
against | person | agree | councillor who led the opposition
units | quantity | agree | lets now listed in the whole town
units_shore | quantity | agree | lets on the waterfront
units_2018 | quantity | single | lets listed in 2018
fine | money | agree | fine for a first breach
fine_repeat | money | agree | fine for repeated breaches
fee | money | agree | yearly licence fee outside the zone
fee_proposed | money | single | licence fee first proposed by staff
start | date | agree | day on which the by-law takes effect
min_nights | duration | agree | shortest stay still allowed in the zone
complaints | quantity | agree | noise complaints last summer
complaints_before | quantity | single | noise complaints of the summer before
officers | quantity | agree | by-law officers to be hired
cost | money | agree | yearly cost of enforcement
population | quantity | variant | inhabitants
first_try | date | agree | year of the earlier attempt
first_vote | score | single | result of the vote on the earlier attempt
court | polarity | agree | whether the owners' group means to go to court
group | organisation | agree | association of the owners
quote_suitcase | person | agree | who spoke of suitcases on wheels
amendment | outcome | agree | fate of the amendment to exempt resident owners
== ARTICLE 01_town_release.txt | Town of Port Amabel, media release | 2024-06-12
Council approves short-term rental by-law

At its regular meeting {day=2024-06-11|on Tuesday, June 11, 2024}, the Council of the Town of {town=Port Amabel|Port Amabel} enacted By-law 2024-61, which prohibits rentals of fewer than {min_nights=28|28 consecutive nights} in the Waterfront Residential zone. The vote was {vote=6-3|6 to 3}.

The by-law comes into force on {start=2024-09-03|September 3, 2024}, the day after Labour Day. Elsewhere in the municipality operators will require a licence at an annual fee of {fee=750|$750}.

Penalties are set at {fine=1000|$1,000} for a first offence and {fine_repeat=5000|$5,000} for each one that follows. The Town will recruit {officers=2|two additional by-law officers}. Staff estimate the cost of enforcement at {cost=210000|$210,000 per year}, to be recovered from fees and fines.

There are {units=412|412 active listings} in the municipality, of which {units_shore=168|168} lie within the zone.

"We listened until midnight, and then we decided," said {mayor=Okonkwo-Reid|Mayor Ify Okonkwo-Reid}. "I am proud of how respectful the debate was."

A recorded vote was requested by {mover=Trudel|Councillor Lise Trudel}, who had brought the motion. An amendment exempting owners who live on the property {amendment=failed|was defeated}.

Information sessions will be held in July. Residents may report a concern by calling the clerk's office or through the website.
== ARTICLE 02_georgian_sentinel.txt | The Georgian Sentinel | 2024-06-13
Cottage owners vow fight after ban on weekend rentals

They came in golf shirts and in work boots, and {speakers=47|47 of them} lined up at the microphone. When it was over, {hours=5.5h|five and a half hours} after the opening gavel, {town=Port Amabel|Port Amabel} had one of the toughest rental rules on the bay.

{group=PASTRA|The Port Amabel Short-Term Rental Association} had its answer ready by breakfast. "{court=yes|We're taking this to Superior Court}," its lawyer said. "You cannot legislate away a family's income in one evening."

{mover=Trudel|Lise Trudel}, whose motion it was, says she has nothing against families. She produced a chart of last summer's noise complaints: {complaints=233|233}, against {complaints_before=141|141} the year before. "I'd like to hear loons at night," she told council, "not {quote_suitcase=Trudel|suitcases on wheels}."

{against=Baptiste|Coun. Dwight Baptiste} led the three who held out. He had tried to spare people who rent part of their own home; {amendment=failed|colleagues turned that down}.

The idea isn't new. In {first_try=2021|2021} a similar by-law was lost {first_vote=4-5|5-4}. Since then the number of places on the websites has ballooned to {units=412|more than 410}, from just {units_2018=95|95} in 2018, in a town of {population=9300|9,300 people}.

First offenders can expect to pay {fine=1000|a thousand dollars}.
== ARTICLE 03_bay_fm_explainer.txt | Bay FM, five things to know | 2024-06-12
Five things about the new rental rules

1. Where it applies. Only along the shore, from the marina to Pike Point. About {units_shore=168|170 properties} there are currently rented by the night. If you stay {min_nights=28|four weeks} or longer, nothing changes.

2. When. {start=2024-09-03|The first Tuesday of September}, so this summer's bookings are safe.

3. What it costs to break it. After an initial ticket, repeat offenders face {fine_repeat=5000|five grand} a time. And in the rest of town you'll need a licence, {fee=750|750 bucks a year}. Town staff had started out by suggesting {fee_proposed=1200|$1,200}.

4. Who's going to check? {officers=2|A pair of new officers}, starting in August. Together with a software service they come to {cost=210000|a little over $200,000 annually}. Remember that they'll have a lot to listen to: there were {complaints=233|233 calls about noise} last season.

5. Is this the end of it? Nope. {group=PASTRA|PASTRA}, the owners' association, {court=yes|has promised a legal challenge}. {against=Baptiste|Councillor Baptiste} thinks they'll win. {mayor=Okonkwo-Reid|The mayor, Ify Okonkwo-Reid}, who voted with the majority of {vote=6-3|six}, says the town took good advice.

We'll have the full debate on Thursday's morning show, all {hours=5.5h|330 minutes} of it if you insist.
== ARTICLE 04_letter_from_the_lake.txt | Letter from the Lake, a newsletter | 2024-06-15
I went to a council meeting and stayed to the end

I had brought a novel. I never opened it. For an entire evening {day=2024-06-11|this Tuesday} my neighbours, {speakers=47|forty-seven} by the clerk's tally, told the council what a house is for.

A roofer said that he'd bought his bungalow for his daughter and pays the mortgage with strangers from Toronto. A nurse said she cannot find anything to rent from May to October. They were both right, and I was glad that I didn't have to vote.

The nine who did have to vote split {vote=6-3|two to one}. In {first_try=2021|2021} it was the other way round, by a single vote, and you could feel how much has changed for {population=9300|nine thousand three hundred people} in three years.

The line of the night belongs to {quote_suitcase=Trudel|Lise Trudel}, who wants to listen to loons instead of luggage rolling down the dock at one in the morning. The best question was {against=Baptiste|Dwight Baptiste's}: why punish the widow who lets her spare room? Nobody answered, and {amendment=failed|his change to the text went under}.

It'll be quieter here after {start=2024-09-03|Labour Day}. It always is. But next year, unless {court=yes|the suit that the owners are preparing} succeeds, it will be quieter in July too, and I shall miss the roofer's guests. They were good at euchre.
