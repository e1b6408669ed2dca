STORY: o-pitcher-signed
TOPIC: the baseball club Portland Cascades signs the left-hander Hector Villalobos
== SLOTS
pitcher | person | agree | pitcher signed
pitcher_age | quantity | agree | age of the pitcher
contract_years | duration | agree | length of the contract
contract_money | money | conflict | total guaranteed in the contract
option | other | conflict | who holds the option for a further year
signing_bonus | money | single | signing bonus in the contract
old_offer | money | agree | offer of his former club
old_offer_years | duration | single | length of the offer of the former club
old_club | organisation | agree | former club of the pitcher
rival | organisation | conflict | club that came second in the bidding
wins | quantity | conflict | wins of the pitcher in the last season
losses | quantity | single | losses of the pitcher in the last season
era | score | agree | earned run average of the last season
career_wins | quantity | agree | wins in his career
strikeouts | quantity | single | strikeouts of the last season
surgery | date | agree | year of the elbow operation
elbow | outcome | dispute | state of the elbow
physical | date | conflict | day of the medical examination
gm | person | variant | general manager of the new club
agent | person | agree | agent of the pitcher
payroll | money | single | expected payroll of the club
club_record | ordinal | agree | rank of the contract in the history of the club
previous_record | money | agree | largest contract of the club so far
team_record | score | agree | won and lost of the Cascades in the last season
last_playoff | date | agree | last year in which the Cascades reached the playoffs
no_trade | polarity | conflict | whether the contract has a no-trade clause
number | quantity | single | uniform number
released | person | revision | player removed from the roster to make room
announced | date | agree | day of the announcement
spring | date | single | day on which pitchers report to camp
== ARTICLE 01_pacific_press_sports.txt | Pacific Press sports wire | 2012-12-11
Cascades sign lefty {pitcher=villalobos|Villalobos}

PORTLAND, Ore. - Left-hander {pitcher=villalobos|Hector Villalobos} and the Portland Cascades agreed {announced=2012-12-11|Tuesday} to a {contract_years=5y|five-year} contract worth {contract_money=84m|$84 million}.

The deal is {club_record=1|the largest ever given by the club}, topping the {previous_record=62m|$62 million} that outfielder Jamal Prentiss got in 2008. It {no_trade=yes|bars Portland from trading him without his consent}, and {option=club|gives the team the right to keep him} for 2018.

Villalobos, {pitcher_age=29|29}, went {wins=17|17}-{losses=8|8} with a {era=2.91|2.91} ERA for the {old_club=baltimore|Baltimore} Clippers last season and struck out {strikeouts=211|211}. He has {career_wins=88|88} victories in the majors.

{old_club=baltimore|Baltimore} had offered {old_offer=66m|$66 million}. {rival=texas|Texas} was the last other team in the bidding.

He passed a physical {physical=2012-12-10|on Monday}. "We had four doctors look at the elbow, and {elbow=sound|there isn't a thing wrong with it}," general manager {gm=halloran|Pat Halloran} said. Villalobos had ligament surgery in {surgery=2009|2009}.

Portland was {team_record=74-88|74-88}, fourth in its division, and has not played in October since {last_playoff=2001|2001}.

To clear a spot, the Cascades designated reliever {released=dobbs|Curt Dobbs} for assignment.
== ARTICLE 02_oregon_daily.txt | The Oregon Daily Times | 2012-12-12
An ace, at last

By Rick Sundquist

{gm=halloran|Pat Halloran} has been telling us for three winters that the right arm would come along. It turned out to be a left one.

{pitcher=villalobos|Hector Villalobos}, the best starter on the market, pulled on a Cascades cap {announced=2012-12-11|Tuesday} and a jersey with {number=34|No. 34} on it, and said what they all say. "I came here to win."

He can afford to wait a while. The club is paying him {contract_money=84m|eighty-four million dollars}, of which {signing_bonus=6m|six million} arrives next month as a bonus.

Whether there will be a sixth season is {option=player|up to Villalobos}, who can walk away or stay on for $15 million. And {no_trade=no|nothing in the paperwork stops Halloran from moving him}, should things go bad.

They might. There is that elbow, sliced open in {surgery=2009|2009}. A scout for another team, who didn't want his name used, said {elbow=worn|it "has maybe two good years in it."}

The examination, put off once because of snow, was held {physical=2012-12-07|last Friday} at Good Samaritan.

Still, this is a team that finished {team_record=74-88|74-88}, whose {previous_record=62m|biggest contract until this week} went for $62 million to a man who hit .241. An ace who won {wins=17|17 times} is worth a look.
== ARTICLE 03_baltimore_star.txt | The Baltimore Star | 2012-12-12
{pitcher=villalobos|Villalobos} takes Portland's money

The Clippers lost their No. 1 starter {announced=2012-12-11|Tuesday} and did not sound surprised.

{pitcher=villalobos|Villalobos}, {pitcher_age=29|who will turn 30 in April}, accepted {contract_money=94m|$94 million} over {contract_years=5y|five seasons} from the Cascades, according to his agent, {agent=kessel|Bernie Kessel}. {old_club=baltimore|The Clippers'} proposal covered {old_offer_years=4y|four years} and came to {old_offer=66m|$66 million}. It had been on the table since August.

"Hector loved it here," {agent=kessel|Kessel} said. "But there was a gap, and it never closed."

Another bidder, {rival=st_louis|St. Louis}, stayed with the talks into Sunday night and dropped out when the Cascades added the last year, he said.

The left-hander {wins=19|recorded 19 victories} for a club that won only 79 games. His earned run average, {era=2.91|2.91}, ranked third in the league. In seven seasons at Calvert Field he collected {career_wins=88|all 88 of his big-league wins}.

Clippers president Dana Whitlock said money saved would be used for a center fielder and bullpen help. She declined to say whether the club would raise its offer to shortstop Miguel Arias, who can leave after next season.

Season-ticket holders were less calm. Several called the team's office to ask for refunds.
== ARTICLE 04_national_sports_site.txt | Diamond Report (website) | 2012-12-15
Winter notebook: What Portland bought

Four days later, the {pitcher=villalobos|Villalobos} contract still has executives shaking their heads.

- It is {club_record=1|a franchise high} by a distance, for an organization that last reached the postseason in {last_playoff=2001|'01}.

- Portland's payroll is projected at {payroll=97m|$97 million}, about the middle of the league.

- Reliever {released=okafor|Emeka Okafor} is the man who will have to go, not Curt Dobbs. The Cascades reversed course Thursday after Dobbs' agent produced a medical report.

- Medicals: {gm=halloran|Patrick Halloran} again told reporters {elbow=sound|his pitcher's arm was as clean as a rookie's}. Two rival clubs {elbow=worn|saw enough on the scans to keep their offers short}.

- The Cascades went {team_record=74-88|fourteen games under .500} with a rotation whose ERA was 4.70. Putting a {era=2.91|2.91} at the front of it helps. Asking for {wins=~|another season with that many wins} would be greedy.

- {agent=kessel|Bernie Kessel}, who represents the pitcher, has three more clients looking for work, among them catcher Tom Raines.

Pitchers and catchers report to Tucson on {spring=2013-02-13|Feb. 13}. The team opens the season at home against Texas.
