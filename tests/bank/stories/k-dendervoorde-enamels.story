STORY: k-dendervoorde-enamels
TOPIC: thieves take medieval enamels from a small museum in Belgium
== SLOTS
night | date | agree | day of the theft
alarm_time | time | conflict | hour at which the raid began
pieces | quantity | revision | objects taken, first thought to be four
pieces_left | quantity | single | enamels still in the room
value | money | conflict | insured value of the loot
entry | place | conflict | the way by which the thieves got in
guard | outcome | conflict | what happened to the night guard
guard_age | quantity | single | age of the guard
raiders | quantity | agree | people seen on the cameras
length | duration | variant | time the thieves spent inside
director | person | agree | director of the museum
prosecutor | person | agree | prosecutor in charge
motive_quote | quote | conflict | who said that the thieves came with a shopping list
alarm | polarity | dispute | whether the alarm in the room was working
security_firm | organisation | agree | firm that guards the museum
reward | money | agree | reward offered by the friends of the museum
van_place | place | agree | where the burnt van was found
van_reported | date | single | day on which the van had been reported stolen
theft_2008 | date | agree | year of an earlier theft
clock_2008 | money | single | value of the clock taken then
recovered_2008 | polarity | agree | whether the clock was recovered
founder | person | agree | collector who left the enamels to the town
bequest | date | single | year of the bequest
reopen | date | agree | day on which the museum is to reopen
arrest_day | date | agree | day of the arrest
arrested_age | quantity | conflict | age of the arrested man
visitors | quantity | single | visitors a year
== ARTICLE 01_benelux_press.txt | Benelux Press Agency | 2025-03-10
Medieval enamels stolen in raid on Belgian museum

DENDERVOORDE, Belgium - Masked thieves made off with {pieces=4|four enamelled reliquaries} from a provincial museum in the early hours of {night=2025-03-10|Monday}, prosecutors said.

{raiders=3|Three figures} appear on camera footage. They got into the Museum Haesendonck {entry=skylight|through a skylight} shortly before {alarm_time=02:15|a quarter past two} and were gone {length=6 min|within six minutes}, said {prosecutor=Wouters|Liesbet Wouters} of the public prosecutor's office.

The {guard_age=58|58-year-old} night watchman, who had been making coffee, {guard=unhurt|came through the encounter without a scratch}, she added.

The works, made in Limoges around 1190, are insured for {value=6.8m|6.8 million euros}. "These people arrived with a shopping list," {motive_quote=Wouters|Wouters} told reporters on the steps of the town hall. Gold coins in the next case had not been touched.

A delivery van was found burnt out two hours later {van_place=Sint-Goriks quarry|in a quarry at Sint-Goriks}. It had been reported missing {van_reported=2025-03-06|last Thursday}.

The museum, which draws some {visitors=14000|14,000 people} a year, lost an astronomical clock to burglars {theft_2008=2008|in 2008}. The clock {recovered_2008=no|has never resurfaced}.

Museum director {director=Claes|Joris Claes} said that the town was in mourning. He declined to discuss security arrangements.
== ARTICLE 02_de_klok.txt | De Klok | 2025-03-11
{length=6 min|SIX MINUTES}, {pieces=5|FIVE TREASURES}, ONE QUARREL

He looks ten years older than at the Christmas concert. {director=Claes|Joris Claes}, who has run the Haesendonck since it had a leaking roof and one radiator, spent yesterday counting what was left: {pieces_left=22|twenty-two enamels} and a great deal of broken glass.

At first light he had told the police that {pieces=4|four shrines} were missing. By evening, once the splinters were swept up, it was {pieces=5|five}. The smallest, no bigger than a matchbox, had stood behind the others.

Who came? {raiders=3|Three people in overalls}, by the tapes. They crossed the yard, forced {entry=cellar|the coal hatch and climbed up out of the cellar}. The watchman tried to bar their way on the stairs; he {guard=hospital|was struck with a crowbar and is being treated at Aalst hospital}.

And the alarm? "{alarm=off|It did not make a sound}. I live across the square and I sleep badly," says {director=Claes|Claes}. The firm that looks after the building, {security_firm=Vigilant Oost|Vigilant Oost}, will not have that. "{alarm=on|Our log shows a signal from that room}," says its spokeswoman, who refuses to show the log.

The Friends of the Museum have put up {reward=50000|50,000 euros} for a useful tip. The treasure was left to the town by the brewer {founder=Haesendonck|Gustaaf Haesendonck} {bequest=1931|in 1931}, on condition that no one ever be asked to pay to see it. Nobody did, on {night=2025-03-10|Sunday night into Monday} either.
== ARTICLE 03_flemish_heritage_newsletter.txt | Flemish Heritage Circle, members' newsletter | 2025-03-14
Dear members,

You will have read about Dendervoorde. Several of you have written to ask what exactly is known, so here it is, briefly.

- When: {night=2025-03-10|10 March}. The intruders set to work at {alarm_time=03:40|twenty to four in the morning}, and the whole visit took {length=6 min|some 350 seconds}.
- What: {pieces=5|five Limousin reliquaries}, two of them with their original rock crystals. The policy covers them for {value=8.6m|EUR 8.6m}, a sum that no museum of this size could ever find again.
- How: {entry=skylight|by way of the glass roof}, with a rope.
- Staff: we are relieved to hear that the man on duty {guard=unhurt|is perfectly well} and back at work.
- Police: {arrest_day=2025-03-13|yesterday} a man of {arrested_age=34|thirty-four} was detained in Ghent. No objects were found at his flat.

{director=Claes|Mr Claes} gave our board a moving account on Wednesday. He believes in a theft to order. The remark that has been quoted everywhere, about burglars with a list for the grocer's, was {motive_quote=Claes|his}.

Older members will remember {theft_2008=2008|2008}, when the Haesendonck lost its astronomical clock, then valued at {clock_2008=400000|400,000 euros}, and {recovered_2008=no|did not get it back}. We urge owners of small collections to review their insurance before the summer.

The doors open again on {reopen=2025-03-22|22 March}. Do go.
== ARTICLE 04_artloss_weekly.txt | Art Loss Weekly | 2025-03-17
Q&A: the Haesendonck raid

Is anyone in custody?
One suspect. Detectives picked up a {arrested_age=43|43-year-old} roofer at his home in Ghent {arrest_day=2025-03-13|on Thursday}. {prosecutor=Wouters|Liesbet Wouters}, prosecuting, says that he denies everything. Two accomplices are being sought.

What has gone?
{pieces=5|Five champlevé caskets} from the collection assembled by {founder=Haesendonck|Gustaaf Haesendonck}, a beer baron with a weakness for saints. Underwriters in London confirm cover of {value=6.8m|just under seven million euros, 6.8 to be exact}.

Will they be melted down?
Unlikely. There is hardly any metal value in copper. A collector is the more probable customer.

Did the system fail?
That will be one for the lawyers. The museum insists {alarm=off|the sensors stayed silent}. {security_firm=Vigilant Oost|Vigilant Oost}, the contractor, says {alarm=on|they went off as they should}. Insurers will pay in either case, we understand, but perhaps not the same people.

What about the getaway?
The van was set on fire {van_place=Sint-Goriks quarry|at the old Sint-Goriks stone pit}. Forensic officers recovered a glove.

Is there money for information?
Yes: {reward=50000|EUR 50,000}, offered by the Friends.

Can one visit?
From {reopen=2025-03-22|Saturday}, with the enamel room shut. Guided tours of the brewery next door go on as usual, and the tasting is included.
