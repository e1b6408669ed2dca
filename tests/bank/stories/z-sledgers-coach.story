STORY: sledgers-coach
TOPIC: a North American hockey team fires its coach two days after losing a playoff series
== SLOTS
coach | person | agree | coach who was fired
fired_day | date | agree | day of the firing
gm | person | agree | general manager
interim | polarity | single | whether an interim will be named
series | score | agree | result of the lost series
series_opponent | organisation | agree | opponent in the lost series
last_game | score | agree | score of the deciding game
last_game_day | date | agree | day of the deciding game
first_round | score | conflict | result of the first-round series: six games or seven
first_round_opponent | organisation | agree | first-round opponent
record | score | agree | regular-season record of the year
points | quantity | single | regular-season points
career_record | score | single | coach's record over his years with the team
seasons | quantity | agree | seasons he was in charge
hired | date | single | when he was hired
contract_left | duration | agree | what was left of his contract
salary | money | single | yearly salary of the coach
extension | date | single | when he got his extension
predecessor | person | agree | coach before him
predecessor_fired | date | single | when the predecessor was fired
powerplay | quantity | single | power-play rate in the series
powerplay_season | quantity | single | power-play rate in the regular season
captain | person | agree | team captain
captain_injury | other | single | injury of the captain
captain_return | date | single | when the captain is to be back
candidate1 | person | agree | former junior coach named as a candidate
candidate2 | person | single | AHL-type affiliate coach, candidate
called | outcome | dispute | how the coach learnt it
asst | person | single | assistant coach who stays
last_finals | date | agree | last time that the team reached the final
== ARTICLE 01_thunder_bay_lakes_press.txt | Lakes Press | 2016-05-24
SLEDGERS FIRE {coach=Brent Halverson|HALVERSON} AFTER SECOND-ROUND EXIT

By Dana Kostiuk, Hockey writer

{coach=Brent Halverson|Brent Halverson} is out as coach of the Duluth Sledgers, {last_game_day=2016-05-22|two days after} a {last_game=5-1|5-1} home loss sent the team into summer.

General manager {gm=Paul Lindqvist-Ray|Paul Lindqvist-Ray} made the announcement {fired_day=2016-05-24|Tuesday morning}, bringing to a close a spring in which the Sledgers were put out of the playoffs by the {series_opponent=Halifax Gales|Halifax Gales}, {series=4-1|four games to one}. He {called=told in person|delivered the news face to face} at {coach=Brent Halverson|Halverson}'s house, he said, over coffee that neither man drank.

"We got to the second round, and there are teams that would sign up for that," {gm=Paul Lindqvist-Ray|Lindqvist-Ray} said. "But we went through the first round by the skin of our teeth, and we have stopped getting better."

Duluth had needed {first_round=4-3|all seven games} to get by the {first_round_opponent=Spokane Chinooks|Spokane Chinooks}. Against Halifax the power play went {powerplay=1 for 19|1-for-19}, after clicking at {powerplay_season=21.4 per cent|21.4 percent} from October to April.

The Sledgers went {record=46-27-9|46-27-9} in the regular season, good for {points=101|101 points}. In his {seasons=4|four seasons} behind the bench {coach=Brent Halverson|Halverson}'s teams were {career_record=171-118-39|171-118-39}. He has {contract_left=2 years|two years} to run on a contract worth {salary=USD 1.6m|$1.6 million} a year; it was extended {extension=2015-07|last July}.

Assistant {asst=Yuri Makhov|Yuri Makhov} will be kept on. No interim is needed and {interim=not named|none will be named}, the GM said.

Captain {captain=Teemu Raappana|Teemu Raappana}, who missed all but one game of the series with {captain_injury=torn knee ligament|a torn ligament in his left knee}, is expected back {captain_return=2016-11|in November}.

More: Gales advance to conference final, open Friday at Regina
== ARTICLE 02_northern_press_wire.txt | Northern Press | 2016-05-24
DULUTH, Minn. (NP) - The Duluth Sledgers fired coach {coach=Brent Halverson|Brent Halverson} on {fired_day=2016-05-24|Tuesday}, after a {series=4-1|4-1} defeat by the {series_opponent=Halifax Gales|Halifax Gales} in the second round of the playoffs. The Gales ended the series with a {last_game=5-1|5-1} win on {last_game_day=2016-05-22|Sunday}.

{coach=Brent Halverson|Halverson}, 51, took over from {predecessor=Scott Derocher|Scott Derocher} in {hired=2012-06|June 2012} and reached the playoffs in three of his {seasons=4|four years}. His team finished {record=46-27-9|46-27-9} this season and beat the {first_round_opponent=Spokane Chinooks|Spokane Chinooks} {first_round=4-2|in six games} in the opening round.

General manager {gm=Paul Lindqvist-Ray|Paul Lindqvist-Ray} said the search for a replacement would begin at once. {candidate1=Aaron Tootoosis|Aaron Tootoosis}, who won two junior titles with Moose Jaw, is considered a candidate.

Duluth last played for the championship in {last_finals=2007|2007}.
== ARTICLE 03_the_blue_line_blog.txt | Blue Paint, a Sledgers blog | 2016-05-25
{coach=Brent Halverson|Halverson} Gone: What Happens Now

Posted at 7:14 a.m. - 212 comments

Well, that was quick. The bags from {last_game_day=2016-05-22|Sunday} hadn't even been unpacked. {coach=Brent Halverson|Halvy} is gone, and if you believe the man himself, he {called=told by telephone|heard it down the phone} while he was dropping his daughter at school. Classy as ever, Sledgers.

Was it deserved? Here is what I keep coming back to. This team lost to the {series_opponent=Halifax Gales|Gales} with its captain, {captain=Teemu Raappana|Raappana}, in a knee brace up in the press box. It lost three of the five by a single goal. And it's been to the final exactly once since I've had a driver's license, in {last_finals=2007|2007}, under a coach who got canned seventeen months later. {predecessor=Scott Derocher|Scotty Derocher}, the next guy, lasted until {predecessor_fired=2012-04|April 2012} and never won a round.

The owner is still on the hook for {contract_left=2 years|two more seasons} of {coach=Brent Halverson|Halverson}'s pay, so don't expect a big name. The rumor mill says:

1. {candidate1=Aaron Tootoosis|Aaron Tootoosis}. Junior champion, young, cheap, from just up the road.
2. {candidate2=Gilles Beaupré-Lang|Gilles Beaupré-Lang}, from the farm team in Wausau. Knows the kids.
3. Somebody's brother-in-law.

{gm=Paul Lindqvist-Ray|Lindqvist-Ray} says that he'll take his time. He'd better not. The draft is on June 24, and he has the ninth pick and not much else.
