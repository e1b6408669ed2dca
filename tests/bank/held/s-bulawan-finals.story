STORY: s-bulawan-finals
TOPIC: the seventh game of a basketball final series in the Philippines
== SLOTS
champion | organisation | agree | team that won the series
game_day | date | agree | day of game seven
final_score | score | agree | score of game seven
series | score | agree | result of the series
halftime | score | single | score at half-time
deficit | quantity | conflict | biggest lead that Tigers let slip
last_shot | person | conflict | who scored the deciding basket
last_left | time | conflict | time on the clock at the deciding basket
mvp | person | agree | most valuable player of the finals
mvp_points | quantity | agree | points of the most valuable player in game seven
mvp_rebounds | quantity | single | rebounds of the most valuable player in game seven
import_points | quantity | agree | points of Tigers' import in game seven
import_name | person | agree | Tigers' import player
import_game6 | quantity | single | points of Tigers' import in game six
foul_out | ordinal | conflict | period in which Bautista fouled out
title_nth | ordinal | agree | ordinal number of the championship for Kingfishers
last_title | date | agree | year of Kingfishers' last championship
arena | place | agree | arena of game seven
crowd | quantity | revision | attendance
coach_win | person | agree | coach of the winners
coach_lose | person | agree | coach of the losers
bonus | money | conflict | bonus promised to every player of the winning team
hometown | place | single | home town of the most valuable player
call | cause | dispute | whether the last contact was a foul
length | duration | variant | length of the game
captain | person | agree | captain of the Tigers
knee | polarity | agree | whether Santiago, the injured captain, played
knee_game | ordinal | single | game in which the captain was hurt
parade | date | agree | day of the victory parade
free_throws | score | single | Tigers' free throws
tickets | money | single | price of the dearest seat
== ARTICLE 01_luzon_wire.txt | Luzon Wire | 2025-03-28
Kingfishers edge Tigers in decider for {title_nth=3|third PCL crown}

MANILA - The {champion=kingfishers|Bulawan Kingfishers} outlasted the Port Estero Tigers {final_score=98-97|98-97} in Game 7 at the {arena=Harbor Dome|Harbor Dome} on {game_day=2025-03-28|Friday} night to take the Commissioner's Shield, {series=4-3|four games to three}.

{last_shot=aquino|Jolo Aquino} drove the baseline and banked in the winner {last_left=4s|with four seconds remaining}, after the Kingfishers had trailed {deficit=19|by as many as 19 points} early in the second half.

Center {mvp=dimaculangan|Ferdie Dimaculangan} finished with {mvp_points=31|31 points} and {mvp_rebounds=14|14 boards} and was voted Finals MVP. American reinforcement {import_name=Rhodes|Tyrell Rhodes} paced the Tigers with {import_points=36|36}.

"We had no legs left. We had each other," said head coach {coach_win=Villaruel|Boyet Villaruel}, who had taken over a bench of strangers a little over a year ago after a career spent mostly on the radio.

Tigers guard Pido Bautista {foul_out=4|sat out the last six minutes of the fourth period} after drawing his sixth infraction, and team captain {captain=santiago|Arnel Santiago} {knee=no|was in street clothes} with a knee brace.

An announced crowd of {crowd=19800|19,800} watched. It is Bulawan's first title since {last_title=2011|2011}. The city will hold a motorcade {parade=2025-03-30|on Sunday}.

Team owner Cora Lim, who grew up selling ice candy outside the very same building, said in the dugout that each player would receive {bonus=1.5m pesos|1.5 million pesos} on top of his salary.
== ARTICLE 02_bilis_tabloid.txt | Bilis (Manila tabloid) | 2025-03-29
HULOG NG LANGIT!
Heaven-sent basket sinks Tigers

By Jun-Jun Peralta

My heart, my heart. I have covered this league since men wore short shorts and I've never needed a priest at courtside until {game_day=2025-03-28|last night}.

At intermission it was {halftime=41-57|57-41} for Port Estero and the folks in green were already checking bus schedules. The margin even swelled {deficit=23|to twenty-three} after the break. Then came a {mvp=dimaculangan|Ferdie} putback, a Ferdie hook, a Ferdie everything. The big boy from {hometown=Catanduanes|Catanduanes} scored {mvp_points=31|thirty-one} and cried like a baby with the trophy for best man of the series on his lap.

But the story is {last_shot=orellana|rookie Migs Orellana}. Nobody drew up the play for him. The ball squirted loose, he picked it up near the dotted line and threw it at the ring with {last_left=1s|a single second to play}. Swish. Pandemonium. {final_score=98-97|Ninety-eight, ninety-seven}.

"{call=foul|They hacked our import on the other end. Clear as the moon}," moaned {coach_lose=Tan|Wesley Tan}, mentor of the losers, who needed three ushers to be kept away from the officials' table.

Poor {import_name=Rhodes|Rhodes}! {import_points=36|Thirty-six big ones}, and he goes home with a bag of dried mangoes. And poor Pido Bautista, whose night was over {foul_out=3|before the third quarter was}: six fouls, and a towel over the head.

Madam Cora was so happy that she pledged {bonus=1m pesos|a million pesos} a head. Sir Villaruel, can you use a retired sportswriter? I can still box out.
== ARTICLE 03_estero_courier.txt | Port Estero Courier | 2025-03-30
So near again: Tigers fall by one

There was no bus waiting with flowers on Saturday morning, but some four hundred people had come to the pier anyway, and they clapped when the Tigers walked down the gangway.

The seventh game of the {series=4-3|series, lost three to four}, had kept them in the {arena=Harbor Dome|Harbor Dome} for {length=161m|two hours and 41 minutes}. For most of that time they were the better side. {import_name=Rhodes|Tyrell Rhodes}, who had been held to {import_game6=17|17} in the sixth, could not miss, and the youngsters were running.

Was it tiredness? "It was the free throws," coach {coach_lose=Tan|Tan} said on the boat, more calmly than on {game_day=2025-03-28|Friday}. They hit {free_throws=15/27|only 15 of 27}. He also had to do without his leader on the floor for the whole of the closing stretch, since Bautista {foul_out=4|picked up number six midway through the fourth}. "A cheap one, too."

The {champion=kingfishers|Kingfishers} rode on {mvp=dimaculangan|Dimaculangan}, and in the end {last_shot=aquino|Aquino} slipped along the endline and used the glass. The clock read {last_left=4s|0:04}. What followed will be debated for years. Rhodes went up from the corner and came down on his back. No whistle.

{call=clean|"Clean block. We have looked at it from five angles,"} the league's supervisor of officials, Dodie Magsino, insisted yesterday.

{captain=santiago|Santiago}, the captain, who wrecked his knee {knee_game=4|in the fourth game} and {knee=no|could only watch}, carried the bags of two team-mates. He will be operated on in May, and the club has already told him that there will be a new contract waiting when he can bend it.
== ARTICLE 04_pcl_media.txt | PCL media office | 2025-03-31
Commissioner's Shield: facts and figures after Game 7

The league congratulates the {champion=kingfishers|Bulawan Kingfishers} and their coach {coach_win=Villaruel|Boyet Villaruel} on winning championship {title_nth=3|number three}, {last_title=2011|fourteen years} after the previous one. Below are some notes for editors.

Attendance. The figure of {crowd=19800|19,800} given out on the night counted tickets sold. After a check of the turnstiles, the number of spectators at the {arena=Harbor Dome|Harbor Dome} is now put at {crowd=18955|18,955}. The dearest ringside seat cost {tickets=12500 pesos|12,500 pesos}.

Duration. With four reviews, the game took {length=161m|161 minutes}, the longest without overtime in the competition's history.

Comeback. The winners wiped out a {deficit=23|23-point deficit}. No team had done that in a deciding match before.

Awards. Finals MVP: {mvp=dimaculangan|F. Dimaculangan}. The trophy was handed over by his grade-school teacher, who had been flown in without his knowledge and who had once, as she told the hall, made him stand in a corner for being too tall to see past.

Incentives. Asked about the sums that have been reported, the Kingfishers' front office confirmed that the owner's reward comes to {bonus=1.5m pesos|P1.5 million for each man on the roster}, ball boys included. The league has no objection.

Celebration. Some 60,000 people lined the streets of Bulawan for {parade=2025-03-30|Sunday's} parade, according to the city police. Two streetlights and one tuba were damaged.

Next. The All-Island Cup tips off after Holy Week, and teams may register new imports from tomorrow.
