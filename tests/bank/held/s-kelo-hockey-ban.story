STORY: s-kelo-hockey-ban
TOPIC: an ice hockey defender is suspended after a hit that put an opponent in hospital
== SLOTS
hit_day | date | agree | day of the game with the hit
game_score | score | agree | score of the game
offender | person | agree | player who made the hit
victim | person | agree | player who was hurt
victim_age | quantity | agree | age of the hurt player
ban | quantity | revision | length of the suspension in games
fine | money | conflict | fine for the offender
hit_time | time | conflict | minute of the hit
on_ice_penalty | outcome | agree | what the referees gave on the ice
body_part | other | conflict | which part of the body was broken
absence | duration | agree | how long the victim will be out
hospital | place | conflict | hospital to which the victim was taken
release | date | single | day on which the victim left hospital
hearing_day | date | agree | day of the disciplinary hearing
judge | person | agree | chair of the disciplinary panel
prior_ban | quantity | agree | length of the offender's earlier suspension
prior_year | date | single | year of the offender's earlier suspension
winner_goal | person | agree | scorer of the winning goal
apology | polarity | conflict | whether the offender visited or contacted the victim to apologise
intent | cause | dispute | whether the hit was aimed at the head
coach_kelo | person | agree | coach of Kelo
coach_ruska | person | agree | coach of Ruska
place_kelo | ordinal | agree | Kelo's place in the table
gap | quantity | single | points between Kelo and the last play-off place
crowd | quantity | agree | attendance
next_meeting | date | agree | day of the next meeting of the two clubs
delay | duration | variant | stoppage after the hit
contract | date | single | until when the victim's contract runs
goals_victim | quantity | agree | goals of the victim this season
return_date | date | single | first game for which the offender would be eligible under the first ruling
== ARTICLE 01_nordic_ice_news.txt | Nordic Ice News | 2025-02-07
Kelo defenseman suspended for hit on Lindroos

HELSINKI - The league's disciplinary panel has banned {offender=havel|Matej Havel} of Kelo Rovala for {ban=8|eight games} over the check that left Ruska forward {victim=lindroos|Aaro Lindroos} with {body_part=jaw|a fractured jaw}, it said after a hearing on {hearing_day=2025-02-07|Friday}.

Havel must also pay {fine=6000 euros|6,000 euros}.

The incident came during Ruska's {game_score=3-2|3-2} win in Rovala on {hit_day=2025-02-04|Tuesday}. Lindroos, {victim_age=21|21}, was carrying the puck along the boards {hit_time=32|in the 32nd minute} when the Slovak caught him from the blind side. Play stopped for {delay=15m|a quarter of an hour} while the forward was treated on the ice, and he was then driven {hospital=central|to the central hospital in Rovala}.

He {absence=8 weeks|is not expected to play for eight weeks}, which would rule him out of most of the play-offs. Lindroos leads the team with {goals_victim=22|22 goals}.

Panel chair {judge=Saarela|Kirsi Saarela} said the defenseman's record had counted against him: he served {prior_ban=5|a five-game ban} in an earlier season.

"{intent=accident|I wanted to play the body. He lowered himself, and I could not stop anymore}," the player told the panel, according to the published ruling.

Kelo, {place_kelo=11|eleventh} in the standings, have until Monday to appeal. The club's lawyers were reading the document line by line on Friday evening, a spokesman said, and would do so again in the morning with more coffee.
== ARTICLE 02_rovala_evening.txt | Rovala Evening (local paper) | 2025-02-06
Three seconds that everybody saw differently

For {delay=15m|a full fifteen minutes} nobody in the Rovala ice hall reached for a sausage. There are {crowd=4310|4,310 people} in that hall when it is full, and {hit_day=2025-02-04|on Tuesday} it was full, and you could hear the compressor.

On the ice lay {victim=lindroos|Aaro Lindroos}, who used to play in this town as a junior. Beside him knelt our own {offender=havel|Matej Havel}, and it would be fair to record that the big Slovak looked every bit as white.

The game was {hit_time=52|twelve minutes into its last period} at the time. The referees talked for a while and {on_ice_penalty=match penalty|sent Havel to the dressing room with a match penalty}. During the five minutes of short-handed play, {winner_goal=Brandvold|Nils Brandvold} scored the goal that settled it, {game_score=3-2|3-2 to the guests}.

"There is a lot of shouting about his head. {intent=accident|He hit the shoulder first}," said Kelo coach {coach_kelo=Niskala|Pertti Niskala}. He would not talk about the past, and by the past one means the {prior_ban=5|five matches} that Havel had to sit out in {prior_year=2022|2022}, for a cross-check.

Lindroos spent the night {hospital=university|in the university clinic at Oulmaa, to which a helicopter brought him}, and he was able to go home {release=2025-02-05|yesterday}. {apology=yes|A visitor in a Kelo jacket had sat by his bed} for half an hour before the doctors sent him away. It was Havel, with grapes.

The panel will hear the case {hearing_day=2025-02-07|tomorrow}.
== ARTICLE 03_ruska_hc.txt | Ruska HC (club website) | 2025-02-08
Aaro: "I'm drinking my dinners"

The good news first: {victim=lindroos|Aaro Lindroos} is at home, he is in good spirits, and he has watched every episode of a series about bridges.

The less good news is that our {victim_age=21|21-year-old} winger {absence=8 weeks|will miss the next two months}. The scan showed that the {body_part=cheekbone|left cheekbone was broken in two places}; two small plates now hold it. The club doctor, Sanna Ojala, expects no lasting damage.

We take note of the decision on {offender=havel|Matej Havel}. {coach_ruska=Wikholm|Per Wikholm}, our head coach, made his view plain. "{intent=head|He had ten metres to choose where he hits, and he chose the head.} I don't call it an accident. I call it a choice."

Aaro himself bears no grudge. But contrary to what has been printed, {apology=no|he has had neither a call nor a message from the other side}, and he'd have liked one. His parents, who drove four hours through snow, met nobody from Kelo either.

What this means for the team: {winner_goal=Brandvold|Nils Brandvold}, whose goal decided the game of {hit_day=2025-02-04|4 February}, moves up to the first line, and eighteen-year-old Onni Salo will travel with us. Aaro's {goals_victim=22|twenty-two goals} won't be replaced by one man. His agreement with us, by the way, was extended in the autumn and runs {contract=2028|until 2028}.

Tickets for the return game with Kelo on {next_meeting=2025-03-04|4 March} go on sale on Monday. We ask our supporters to leave the banners at home.
== ARTICLE 04_blue_line_column.txt | The Blue Line (hockey column, Canada) | 2025-02-12
The {ban=8|eight} that became {ban=6|six}

So the appeal board has had its say, and {offender=havel|Matej Havel}'s suspension is down {ban=6|to six}. It had been {ban=8|eight}. Cue the howling from Ruska.

I've watched the clip forty times. He comes across at {hit_time=32|a little past the midway point of the second period}, he doesn't glide, he doesn't turn. It's a bad hit by a player with a bad memory. For that the officials {on_ice_penalty=match penalty|gave him a match and the gate}, and rightly.

Was {ban=6|six} enough? Under the original ruling he could have been back on {return_date=2025-03-08|March 8}. Now he will be eligible for {next_meeting=2025-03-04|the rematch on the fourth}, of all games. Whoever drew that up has never sat in a penalty box.

The board also confirmed the {fine=9000 euros|fine of nine thousand euros}, which for a fellow on a third-pair salary is a snow tire or twenty. {judge=Saarela|Kirsi Saarela}, who chaired the first panel, had stressed that he was a repeat offender. The board thought an old sentence shouldn't weigh so much.

I can live with that. What I can't live with is a rink going dead quiet for {delay=15m|15 minutes} and the home side's coach, {coach_kelo=Niskala|Niskala}, complaining about the momentum. His team is {place_kelo=11|11th}, {gap=4|four points} shy of the last play-off spot. There were bigger things on that sheet of ice. Ask {coach_ruska=Wikholm|Wikholm}. Ask a crowd of {crowd=4310|4,310}.
