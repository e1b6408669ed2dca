STORY: k-kotwe-title-fight
TOPIC: a bantamweight title fight in Accra ends early and in argument
== SLOTS
day | date | agree | day of the fight
venue | place | agree | hall where it was held
winner | person | agree | new champion
winner_age | quantity | single | age of the winner
loser | person | agree | beaten champion
stop_round | ordinal | conflict | round in which the fight was stopped
stop_how | cause | conflict | why the fight was stopped
knockdown | ordinal | agree | round of the first knockdown
scheduled | quantity | agree | rounds scheduled
cards | score | single | the judges' cards at the time of the stoppage
referee | person | conflict | referee
winner_record | score | agree | record of the winner after the fight
loser_defences | quantity | agree | successful defences of the beaten champion
loser_record | quantity | single | earlier defeats of the beaten champion
purse_loser | money | conflict | purse of the beaten champion
purse_winner | money | agree | purse of the winner
crowd | quantity | variant | spectators
weighin_day | date | agree | day of the weigh-in
overweight | outcome | single | how the beaten champion made the weight
appeal | polarity | conflict | whether the beaten champion's camp lodged a protest
hospital | outcome | agree | where the beaten champion spent the night
thumb | polarity | dispute | whether the winner used his thumb
rematch | date | revision | month of the return bout
rematch_place | place | agree | country of the return bout
last_ghana | date | agree | year in which Ghana last had a champion at the weight
trainer | person | agree | trainer of the winner
late_start | duration | single | delay to the main event
undercard | person | single | winner of the chief supporting bout
dedication | quote | conflict | to whom the winner dedicated the belt
== ARTICLE 01_gulf_of_guinea_agency.txt | Gulf of Guinea News Agency | 2025-09-28
Tetteh-Kotwe takes bantamweight crown in Accra

ACCRA - Ghana has a world bantamweight champion for the first time since {last_ghana=1994|1994}. {winner=Tetteh-Kotwe|Nii Tetteh-Kotwe} dethroned Japan's {loser=Hamasaki|Ryo Hamasaki} {day=2025-09-27|on Saturday} before {crowd=6000|some 6,000 people} at {venue=Osikan Arena|the Osikan Arena}.

The bout, set for {scheduled=12|twelve rounds}, was brought to a close {stop_round=9|in the ninth} when the {stop_how=doctor|ringside physician ruled that a cut over the champion's left eye} was too deep for him to go on. Hamasaki had already been on the canvas {knockdown=4|in the fourth}.

It was the Japanese fighter's first setback in {loser_defences=5|a reign of five successful defences}. He {hospital=overnight|was kept in hospital overnight} as a precaution.

The new titleholder, {winner_record=23-1|now 23-1}, was guided by {trainer=Quartey|Ebo Quartey}, who once sold ice water outside the same building. He {dedication=mother|dedicated the belt to his late mother}, "who never watched a single fight".

Hamasaki earned {purse_loser=900000|$900,000}, the Ghanaian {purse_winner=150000|$150,000}. {referee=Delacroix|The third man in the ring was Yves Delacroix} of Canada.

A return is foreseen {rematch=2026-02|for February} {rematch_place=Japan|in Japan}. The beaten side {appeal=no|raised no formal objection}, said an official of the sanctioning body.
== ARTICLE 02_accra_evening_star.txt | Accra Evening Star | 2025-09-28
KOTWE! KOTWE! KOTWE!

Nobody slept in Bukom last night, and why should we? Our own {winner=Tetteh-Kotwe|Nii}, {winner_age=26|26 years}, the boy who carried fish for his aunties, has chopped down a champion who had turned away {loser_defences=5|five challengers}.

It began {late_start=70 min|an hour and ten minutes late}, because the generators wanted their share of the attention. {undercard=Ansah|Gifty Ansah} had warmed up the house by outpointing a Zambian. Then the drums, and then war.

Round one to three: Hamasaki's jab, Hamasaki's feet. {knockdown=4|Round four}: a left hook from nowhere, and the man from Osaka sat down! From there it was one-way traffic. Delay followed delay until, {stop_round=10|two rounds from the last bell}, {stop_how=towel|the champion's corner had seen enough and a white towel came fluttering over the ropes}. {referee=Mabaso|South African referee Lindiwe Mabaso} waved her arms and {venue=Osikan Arena|the Osikan} fell in on itself.

"{dedication=father|This one is for my father}, who taught me to stand," the new king told us in the dressing room, with {trainer=Quartey|Coach Quartey} pouring water over his head.

{purse_winner=150000|One hundred and fifty thousand dollars} is his reward. His opponent gets rather more and will need it for the eye. Judges had it {cards=89-81|89-81} to our man on all cards, so there can be no argument, although there will be. Bukom has waited for this night since {last_ghana=1994|'94}.
== ARTICLE 03_ringcraft_japan.txt | Ringcraft (Tokyo), English edition | 2025-09-30
Hamasaki beaten; camp files complaint

{loser=Hamasaki|Ryo Hamasaki}'s long stay at the top is over. The Osaka southpaw, who had {loser_record=1|lost only once} in his life before, came undone in heat and noise at {venue=Osikan Arena|Accra's Osikan Arena} on the evening of {day=2025-09-27|27 September}.

Trouble had started early. {weighin_day=2025-09-26|On the Friday} he {overweight=second attempt|came in 300 grams over and needed a second attempt}. On the night he looked drawn, and went down {knockdown=4|at the end of the first third of the contest}.

The end came {stop_round=9|with a minute of the ninth still to run}, on {stop_how=doctor|the advice of the commission's doctor}, who looked twice into the cut and shook his head. "It was the thumb," Hamasaki said. "{thumb=yes|He put his thumb in my eye in the seventh}." The victor laughed at the suggestion: "{thumb=no|I was wearing gloves}. Tell me where the thumb is."

His manager {appeal=yes|handed in a protest before the hall had emptied} and asks that the result be struck out.

The purse will ease the pain: {purse_loser=1.9m|1.9 million dollars}, against a fraction of that for the man who beat him. After {hospital=overnight|a night under observation at Korle Bu} he flew home through Dubai.

The {rematch=2026-02|February} date pencilled in for a second meeting clashes with the arena's ice show, and {rematch=2026-04|April} has now been agreed. Home advantage, {rematch_place=Japan|Japanese soil}, will at least be ours.
== ARTICLE 04_southpaw_column.txt | The Southpaw, a boxing newsletter | 2025-10-02
What I saw in Accra

I have sat beside a good many rings, but I had never before been handed a fan with the challenger's face on it. Each of {crowd=6000|the 5,984 paying customers} had one. The sound of all of them flapping between rounds was that of a flock going over.

{winner=Tetteh-Kotwe|Tetteh-Kotwe} is raw. He drops his right hand when he is pleased with himself. But {trainer=Quartey|Quartey}, his trainer, has given him patience, and it took patience to let a clever champion have the early rounds in a bout made for {scheduled=12|a dozen}. He has won {winner_record=23-1|23 of his 24} now and I would not bet on the next one.

Was he thumbing? {loser=Hamasaki|Hamasaki} says {thumb=yes|so}. {thumb=no|Not a bit of it}, says the accused. My own seat was on the wrong side.

What I can vouch for is the behaviour of {referee=Delacroix|Delacroix}, calm as a librarian throughout, a Canadian among the drums. When {stop_how=doctor|the doctor climbed up} and it was over he put an arm round the loser before he raised the arm of the winner.

The two had already got under each other's skin {weighin_day=2025-09-26|at the scales the day before}, where there was shoving. {rematch=2026-04|Spring} will bring us the second act, {rematch_place=Japan|in Hamasaki's country}, and I have booked a room already. The fan is coming with me.
