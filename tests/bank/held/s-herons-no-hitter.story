STORY: s-herons-no-hitter
TOPIC: an American baseball pitcher throws a no-hitter days after being called up from the minors
== SLOTS
pitcher | person | agree | pitcher of the no-hitter
pitcher_age | quantity | agree | age of the pitcher
game_day | date | agree | day of the no-hitter
final_score | score | agree | final score
opponent | organisation | agree | team that was held without a hit
pitches | quantity | conflict | pitches thrown
strikeouts | quantity | agree | batters struck out
walks | quantity | conflict | batters walked
saving_catch | person | conflict | who made the catch that kept the no-hitter alive
catch_inning | ordinal | agree | inning of the catch
last_out | outcome | conflict | how the last out was made
catcher | person | agree | catcher of the Herons
homer | person | agree | who hit the home run
homer_inning | ordinal | agree | inning of the home run
homer_distance | quantity | variant | distance of the home run
club_nth | ordinal | agree | ordinal number of this no-hitter in the history of the Herons
last_nohitter | date | agree | year of the Herons' previous no-hitter
last_pitcher | person | single | pitcher of the Herons' previous no-hitter
called_up | date | conflict | day on which the pitcher was called up from the minor league
starts | ordinal | agree | ordinal number of this start in the big league
era_minor | quantity | single | the pitcher's earned-run average in Sioux Bend this season
manager | person | agree | manager of the Herons
manager_opp | person | single | manager of the Canners
record | score | single | Herons' wins and losses
crowd | quantity | agree | attendance
ball | place | revision | where the ball of the last out will be kept
rain | duration | agree | rain delay
scoring | cause | dispute | whether the ball in the fifth was an error or should have been a hit
next_start | date | agree | day of the pitcher's next start
salary | money | single | league minimum salary
== ARTICLE 01_heartland_wire.txt | Heartland Wire | 2023-08-17
Rookie Tamez no-hits Canners

ST. CLEMENT, Mo. - {pitcher=tamez|Rudy Tamez}, a {pitcher_age=24|24-year-old} left-hander making {starts=3|the third start} of his career, pitched a no-hitter on {game_day=2023-08-16|Wednesday} as the St. Clement Herons beat the {opponent=canners|Lake Erie Canners} {final_score=5-0|5-0}.

Tamez, who was summoned from Triple-A Sioux Bend {called_up=2023-08-05|on Aug. 5}, struck out {strikeouts=11|11} and walked {walks=2|two}. He needed {pitches=119|119 pitches}, the most by any Heron this year, and {last_out=strikeout|fanned pinch hitter Cole Abernathy on a changeup} to end it.

Right fielder {saving_catch=okafor|Dante Okafor} preserved the bid {catch_inning=7|in the seventh} with a full-length dive on a sinking liner.

{homer=whitlock|Ben Whitlock} supplied a three-run homer {homer_inning=4|in the fourth inning}.

The no-hitter is {club_nth=6|the sixth} in club annals and the first since {last_nohitter=1994|1994}. The start had been held up {rain=70m|an hour and 10 minutes} by a thunderstorm, and the grounds crew was still sweeping puddles off the warning track when the national anthem was sung.

"I figured it'd get rained out, so I had a burrito," Tamez said. "Two burritos, if my mom's reading."

Manager {manager=Pruitt|Gail Pruitt} said he would keep the rookie on schedule for {next_start=2023-08-22|Tuesday} against Tulsa.
== ARTICLE 02_st_clement_ledger.txt | St. Clement Ledger | 2023-08-17
A kid, a thunderhead and nine perfect-enough innings

Somewhere around the sixth, {catcher=mori|Kenta Mori} quit talking to his pitcher. The catcher took a seat by the water cooler. So did everybody else, which made for a crowded cooler.

That's the superstition, and on {game_day=2023-08-16|a soggy Wednesday} it held. By the time the lights were buzzing over an announced {crowd=23416|23,416}, many of whom had waited out {rain=70m|70 minutes} under the concrete, {pitcher=tamez|Tamez} was three outs from something this town had not seen in {last_nohitter=1994|29 years}.

He got the first two on grounders. The last was {last_out=fly|a lazy fly that drifted toward the line and into the glove of Okafor}, who put it in his back pocket. A man in a blazer was already waiting for it at the dugout rail: it is bound for {ball=hall|the national museum in Albany}, the club said.

The {opponent=canners|Canners} had one real shot at spoiling things. {catch_inning=7|With one down in the seventh}, Luis Arroyo hit a rope into the gap, and {saving_catch=dubose|center fielder Trey Dubose} ran it down, left his feet and came up with a snow cone.

Oh, they will argue about Arroyo's bouncer {scoring=error|in the fifth, scored an error} on the shortstop. "{scoring=hit|That's a base knock in every ballpark in America}," said visiting skipper {manager_opp=Lindqvist|Hal Lindqvist}.

Tamez walked {walks=4|four men}, hit none, and had {strikeouts=11|eleven punchouts}. {homer=whitlock|Whitlock}'s blast {homer_inning=4|in the fourth}, {homer_distance=431 feet|measured at 431 feet}, made the rest of the evening comfortable.

"He was in a van on the interstate {called_up=2023-08-05|a week ago Saturday}," said {manager=Pruitt|Pruitt}, the manager, shaking his head. The Herons are {record=58-63|58-63}. Nobody cared.
== ARTICLE 03_canner_cast.txt | Canner Cast (Lake Erie fan newsletter) | 2023-08-18
We got no-hit by a guy with a burrito

OK. Deep breath. I've slept on it twice now, and it still tastes like a wet hot dog.

First, tip the cap. {pitcher=tamez|Rudy Tamez} was nasty. Our fellas missed at nearly half of what they swung at, and {strikeouts=11|eleven} of them went back to the bench with nothing but splinters. I had never heard of him. In Sioux Bend this year his ERA was {era_minor=5.12|5.12}! They brought him up {called_up=2023-08-08|on the eighth of the month} only because somebody's elbow barked.

Second, he ought to have been tired. At {pitches=109|109 thrown} I'd have sent up a bunter, and we sent up Abernathy, who {last_out=strikeout|swung through the slow one} like a man killing a wasp.

Third, the play. You know the one. {catch_inning=7|Seventh inning}, Arroyo, a missile to right, and here comes {saving_catch=okafor|Okafor}, flat on his belly. I went back and froze the tape, hoping for a bounce. There's no bounce.

Fourth: {scoring=hit|I'm with the skipper on that fifth-inning chopper}. The kid at short never touched it clean because nobody could have.

Losing {final_score=5-0|five-zip} is losing five-zip, though. The long ball by {homer=whitlock|Ben Whitlock} landed about {homer_distance=431 feet|131 meters} away, in somebody's nachos.

We see this young man again on the final weekend of September. He'll be {pitcher_age=24|24} still. I'll be older than the hills. Bring a bunter.
== ARTICLE 04_herons_pr.txt | St. Clement Herons (media relations) | 2023-08-19
Tamez's memorabilia to stay in St. Clement; notes

The Herons announced today that the ball from the final out of {game_day=2023-08-16|Wednesday}'s no-hitter will {ball=ballpark|be displayed in the lobby of Crowder Field}. It had been reported that it would {ball=hall|go to the national museum in Albany}; the museum will receive the pitcher's cap and spikes instead.

Other notes:

- {pitcher=tamez|Rudy Tamez} became the first pitcher in the league in eight years to throw a no-hitter within {starts=3|his first three starts}.
- He threw {pitches=119|119 pitches}, 81 of them for strikes, all to {catcher=mori|Kenta Mori}, who had never caught him before this month.
- {walks=2|Two Canners drew bases on balls}, both of them in the eighth.
- It was {club_nth=6|no-hitter number six} for the franchise. {last_pitcher=Sauer|Dutch Sauer} threw {last_nohitter=1994|the one in '94} and telephoned the clubhouse on the night.
- The official scorer has reviewed video of the ground ball in the fifth and {scoring=error|confirmed the error}.
- Paid attendance was {crowd=23416|23,416}.

Tamez, who draws the {salary=720000|league minimum of $720,000}, pro-rated, has asked that the fan who returned his glove after it was tossed into the stands come forward. There is a signed bat in it for her.

His next outing remains {next_start=2023-08-22|Tuesday, Aug. 22}, at home to Tulsa. Gates will open half an hour early, and the first ten thousand through them get a paper burrito hat. Manager {manager=Pruitt|Gail Pruitt} has declined to model it.
