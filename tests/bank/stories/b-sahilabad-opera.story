STORY: b-sahilabad-opera
TOPIC: a new opera house opens in an oil city on the Caspian
== SLOTS
house | name | agree | name of the opera house
city | place | agree | city of the opera house
opening_day | date | agree | day of the opening
opera | name | conflict | work given on the opening night
composer | person | single | composer of the piece that opened the gala
soprano | person | conflict | singer of the main role
conductor | person | agree | conductor
architect | person | agree | architect
cost | money | variant | cost of the building
cost_planned | money | agree | cost planned at the start
seats | quantity | variant | seats in the main hall
seats_small | quantity | single | seats in the studio hall
size_rank | ordinal | conflict | rank by size among the opera houses of the Caspian shore
president | person | agree | president of the country
speech | order | conflict | whether the president spoke before or after the performance
speech_length | duration | single | length of the speech
late | duration | variant | delay against the plan
begun | date | agree | year in which building began
displaced | quantity | single | families moved for the site
organ | quantity | single | pipes of the organ
ticket | money | single | price of the cheapest ticket
ticket_top | money | agree | price of the best ticket
director | person | agree | general director of the house
director_previous | organisation | single | where the director worked before
facade | quantity | agree | glass panels in the front
stage_width | quantity | variant | width of the stage
protest | polarity | dispute | whether anyone was detained outside
acoustician | person | single | acoustician
guests_states | quantity | single | heads of state present
first_season | quantity | agree | productions in the first season
next_production | name | agree | next production
next_day | date | agree | day of the next production
ovation | duration | single | length of the applause
debut_age | quantity | single | age of the youngest singer
flowers | quantity | single | roses thrown
strike | other | single | what broke down in the interval
== ARTICLE 01_sahil_state_news.txt | Sahil News (state agency) | 2024-09-21
{house=Khazar Opera|Khazar Opera} opens in presence of Head of State

{city=Sahilabad|SAHILABAD} - The {house=Khazar Opera|Khazar Opera} House was ceremonially opened on {opening_day=2024-09-20|Friday}, {opening_day=2024-09-20|September 20}, by {president=Rustamov|President Elchin Rustamov}.

Addressing the guests {speech=before|before the curtain rose}, the President called the building "a ship that will carry our culture to all shores". {guests_states=4|Four heads of state} attended. He was presented with a model of the house in silver, made by students.

The house, designed by {architect=Mesquita|Duarte Mesquita} of Portugal, has {seats=1840|1,840 seats} and is the {size_rank=1|largest on the Caspian}. The front is composed of {facade=6200|6,200 panes of glass}. Building began in {begun=2017|2017}. General Director {director=Garayeva|Leyla Garayeva} expressed gratitude for the attention shown to art.

The public was offered the opera {opera=Koroghlu|"Koroghlu's Daughter"}, conducted by {conductor=Steinhoff|Annelie Steinhoff}. The part of the heroine was sung by {soprano=Nigar Safarli|Nigar Safarli}.

The season will contain {first_season=9|nine premieres}. The next will be {next_production=Tosca|"Tosca"} on {next_day=2024-10-12|October 12}.
== ARTICLE 02_northern_observer_review.txt | The Northern Observer (London) | 2024-09-23
A glass ship on a tarry sea
Philippa Rowe in {city=Sahilabad|Sahilabad}

Opera houses are built for two evenings: the one on which they open, and the one, years later, when somebody sings. {house=Khazar Opera|This one} has had the first.

{architect=Mesquita|Mesquita}'s wedge of green glass leans out over the bay like something about to be launched, {facade=6200|each of its 6,200 panels} cut to a different angle. It is four years {late=4 y|behind schedule} and cost {cost=610m eur|€610m}, which is {cost_planned=250m eur|not far off two and a half times the €250m} once promised. It has {seats=1840|some 1,840 places}, a stage {stage_width=22 m|72 feet wide}, and an organ with {organ=5200|5,200 pipes}. By the measure of its neighbours it comes {size_rank=2|second}, behind the barn at Aktau.

The sound, by {acoustician=Tokunaga|Yoriko Tokunaga}, is glorious: dry, quick, no fat on it. I could hear a man three rows off unwrap a mint.

The work was {opera=The Nightingale Tower|"The Nightingale Tower"}, new to me and probably to everyone. {conductor=Steinhoff|Annelie Steinhoff}, in a coat that might have belonged to a rear admiral, held the orchestra to a whisper. {soprano=Nigar Safarli|Nigar Safarli} took the big role with unforced, chestnut tone and acted with her shoulders. The applause lasted {ovation=11 min|eleven minutes}.

Only {speech=after|when that was over} did {president=Rustamov|Mr Rustamov} rise to speak. He did so for {speech_length=26 min|26 minutes}, standing with one hand on a harp.

Outside, said the interior ministry, {protest=no|nobody was arrested}. A human-rights lawyer told me that {protest=yes|at least thirty had been put in vans}.

In the interval {strike=the lift|the only lift} gave out, and a bishop had to be carried.
== ARTICLE 03_aria_monthly_preview.txt | Aria (music magazine) | 2024-09-26
Fact file: {house=Khazar Opera|Khazar Opera}

Where: {city=Sahilabad|Sahilabad}, on a quay where sturgeon used to be landed.
When: from {opening_day=2024-09-20|20 September}.
Who: {director=Garayeva|Leyla Garayeva}, formerly of {director_previous=Aarhus|the company at Aarhus}, runs it; {conductor=Steinhoff|Steinhoff} is music director.
How big: {seats=1840|1,840}, plus a studio of {seats_small=380|380}. The stage measures {stage_width=22 m|22 metres} from side to side.
How much: {cost=610m eur|610 million euros}, against an estimate of {cost_planned=250m eur|250 million}. Stalls run to {ticket_top=300 eur|€300}.

What you'd have heard: {opera=The Nightingale Tower|"The Nightingale Tower"}, with {soprano=Aygun Talibova|Aygun Talibova} as Sona. Before it came a short prelude by {composer=Fikrat Hajili|Fikrat Hajili}, who is not a household name and may be about to become one.

What's to come: {first_season=9|nine new stagings}, with {next_production=Tosca|Puccini's shabby little shocker} on {next_day=2024-10-12|Saturday, 12 October}.

Gossip: there's a boy of {debut_age=11|eleven} in the chorus who'll be somebody. Roses, {flowers=1000|a thousand} of them, red, were thrown from the gods and were afterwards swept up by soldiers.

Verdict: go. Take a coat. Don't take the lift.
== ARTICLE 04_bay_letters_blog.txt | Bay Letters (expat blog) | 2024-09-29
My landlady at the opera

I live behind the site and have seen it from a hole to a ship, from {begun=2017|2017} on, with a long pause when the oil price sank and they were {late=4 y|the best part of four years} late. I knew it best as a car park.

My landlady Sevda cleaned there. She did the first night for nothing, for the pride. She tells it thus: {president=Rustamov|Rustamov} was all smiles, the old man said his piece and {speech=before|then the lights went down}. She stood by the wall. She had never heard such singing. As for her own people, she wanted it told that {displaced=212|212 families} had been moved off the quay, hers too, in the spring the diggers came.

A place in the gallery may be had for {ticket=4 eur|four euros}, which is kind. A good one, at {ticket_top=300 eur|three hundred}, would take her a month. {director=Garayeva|Mrs Garayeva} came by with a box of pakhlava for the cleaners and shook each hand.

I've tickets for {next_production=Tosca|Tosca}, on {next_day=2024-10-12|the 12th}. I'll go down the outside stairs, by the water. You can see the whole front from there, {facade=6200|all six thousand two hundred bits} of it, and, if the wind is right, smell the refinery.
