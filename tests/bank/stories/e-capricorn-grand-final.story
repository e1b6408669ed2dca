STORY: e-capricorn-grand-final
TOPIC: the grand final of an invented Queensland rugby league competition, the Capricorn Shield
== SLOTS
winner | organisation | agree | club that won the grand final
loser | organisation | agree | club that lost the grand final
score | score | conflict | final score
half_time | score | agree | score at half-time
day | date | agree | day of the final
venue | place | agree | ground of the final
crowd | quantity | variant | spectators
scorer | person | conflict | player who scored the winning try
minute | ordinal | agree | minute of the winning try
medal | person | agree | player judged best on ground
medal_position | role | single | position of the medallist
bin | person | agree | player sent to the sin bin
bin_reason | cause | conflict | offence for which he was sent off for ten minutes
nth_title | ordinal | conflict | how many premierships the winners now have
last_title | date | agree | year of the winners' last premiership
coach | person | agree | coach of the winners
coach_leaving | polarity | single | whether the coach is leaving
captain | person | agree | captain of the winners
loser_coach | person | agree | coach of the losers
kick | outcome | agree | fate of the last conversion attempt
kicker | person | agree | goal-kicker of the winners
lead_lost | score | agree | biggest lead of the losers
ladder_winner | ordinal | agree | place of the winners on the ladder after the regular season
ladder_loser | ordinal | agree | place of the losers on the ladder
kickoff | time | conflict | hour of kick-off
injury | person | single | winger taken to hospital
injury_where | place | single | hospital he was taken to
temp | quantity | variant | temperature at kick-off
referee | person | single | referee
womens | organisation | agree | winners of the women's decider
womens_score | score | single | score of the women's decider
town_pop | quantity | agree | people living in the winners' town
buses | quantity | single | buses that brought supporters
parade | date | agree | day of the street parade
broadcast | quantity | single | viewers of the broadcast
semi_score | score | single | score of the winners' preliminary final
prize | money | single | prize money of the premiers
after52 | score | single | score after 52 minutes
after66 | score | single | score after 66 minutes
captain_age | quantity | agree | age of the captain
defeats | quantity | single | games the losers lost in the regular season
row | ordinal | single | finals lost in a row by the losers
bin_minute | ordinal | agree | minute of the sin-binning
sandwiches | quantity | single | sandwiches cut
beer | time | single | hour at which the club ran out of mid-strength beer
== ARTICLE 01_central_coast_sport_wire.txt | Queensland sports wire | 2025-10-05
{winner=kingfishers|Kingfishers} snatch Capricorn Shield with {minute=79|79th-minute} try

{winner=kingfishers|Wollara} have stunned {ladder_loser=1|minor premiers} {loser=barges|Port Mandurang} to win the Capricorn Shield grand final {score=20-18|20-18} at {venue=browne|Browne Park}, Rockhampton, on {day=2025-10-05|Sunday}.

Down {lead_lost=10-18|18-10} with a quarter of an hour left, {winner=kingfishers|the Kingfishers} hit back through prop Dean Coupland before lock {scorer=meech|Jarrod Meech} dived on a bouncing grubber {minute=79|a minute from full-time}. {kicker=faleolo|Tavita Faleolo} {kick=missed|pulled the conversion wide}, but it didn't matter.

{loser=barges|The Barges} had led {half_time=12-6|12-6 at the break}. They lost centre {bin=nona|Kobe Nona} to the sin bin in {bin_minute=61|the 61st minute} for {bin_reason=high|a high shot}, a spell in which their opponents scored once.

{winner=kingfishers|Wollara} finished {ladder_winner=4|fourth} on the ladder. It is the club's {nth_title=3|third title} and the first since {last_title=1988|1988}.

Hooker {medal=ramsay|Toby Ramsay} took the Arthur Kerr Medal as best afield in front of {crowd=7200|7,212 fans}.

"I told them at half-time there was a try in every one of them," coach {coach=hallinan|Mick Hallinan} said.

Winger {injury=palu|Seru Palu} was taken to {injury_where=rockhampton|Rockhampton Hospital} with a suspected broken jaw.
== ARTICLE 02_wollara_weekly_star.txt | Wollara Weekly Star | 2025-10-09
THIRTY-SEVEN YEARS!

The sign at the edge of town says {town_pop=2900|2,900 people} live here. On {day=2025-10-05|Sunday} you could've robbed the lot of them. {buses=31|Thirty-one buses} went up the highway before dawn and what was left of us sat in the bowls club with the sound up.

When it ended some of the old blokes from {last_title=1988|the '88 side} couldn't speak. Their last flag had been put up in the clubhouse when bread was a dollar.

What a finish. The scoreboard read {lead_lost=10-18|ten to eighteen} and the port mob had started their song. Then Coupland bashed over. Then that kick of young {medal=ramsay|Ramsay's}, end over end, and {scorer=tuala|winger Isaako Tuala} got a hand to it before it ran dead. {score=20-18|Twenty-eighteen}. {kicker=faleolo|Faleolo's} conversion attempt {kick=missed|hit the post and bounced away}, and there wasn't a soul in Wollara who cared.

Captain {captain=bligh|Nev Bligh}, {captain_age=34|34}, who drives the school bus, says he's played his last game about six times now. "One more, the wife says, but she means one more beer."

Now for the thank-yous, because we've been asked. To the Country Women, who cut {sandwiches=900|nine hundred sandwiches} and wouldn't let a soul pay. To Des at the garage, who opened on a Sunday and lent out his own ute. To whoever drove Mrs Pascoe home; she's very grateful and would like her hat back. To the headmaster, who has made Monday week a pupil-free day and says it was always going to be one.

The bowls club ran out of mid-strength at {beer=18:40|twenty to seven} and out of the other kind not long after. By then the boys' bus had been spotted at the Dawson turn-off, with its lights flashing, and the whole of the main street walked out on to the bridge to meet it. They'd got the shield strapped to the front seat with a belt on. Somebody's nan kissed it. It'll be in the window of the chemist until the parade and after that it goes behind the bar, where the last one is, next to the crocodile.

Spare a thought for {loser_coach=donnelly|Sharon Donnelly}, coach of {loser=barges|the Barges}, whose team came {ladder_loser=1|first} in the regular rounds and lost here {row=2|for the second year in a row}.

The shield, {nth_title=4|our fourth}, gets its parade down Bauhinia Street {parade=2025-10-11|on Saturday}, starting at the saleyards.
== ARTICLE 03_league_live.txt | Shield Live (league website timeline) | 2025-10-05
Grand final, minute by minute

{kickoff=15:30|3.30pm} Kick-off. {temp=33|33 degrees} in the shade, of which there isn't any. Referee: {referee=kerrigan|Bronwyn Kerrigan}.

9' {loser=barges|Barges} over on the left. 6-0.
23' {winner=kingfishers|Kingfishers} answer. 6-6.
36' {loser=barges|Port} in again: {half_time=12-6|12-6 and that's how they go to the sheds}.
52' {winner=kingfishers|Wollara} try, no goal. {after52=12-10|12-10}.
59' {lead_lost=10-18|18-10}, and {winner=kingfishers|Wollara} heads are down.
{bin_minute=61|61'} {bin=nona|Kobe Nona} of {loser=barges|the Barges} is walked for ten minutes. The bunker says {bin_reason=trip|trip}.
66' Coupland from close range. Goal. {after66=18-16|18-16}.
{minute=79|79'} TRY! {scorer=meech|Meech!} Grubber, bounce, hand. Conversion: {kicker=faleolo|Faleolo}, {kick=missed|wide}.
80' Siren. {winner=kingfishers|The Kingfishers} have done it, {score=20-18|20-18}.

Earlier today: in the women's decider {womens=emus|Callide Emus} saw off Port Mandurang {womens_score=22-8|22-8}.

Next: our best-on-ground vote goes to {medal=ramsay|Toby Ramsay}, {medal_position=hooker|the hooker}.
== ARTICLE 04_shield_office.txt | Capricorn Shield (competition office) | 2025-10-06
Season wraps up at a packed {venue=browne|Browne Park}

Congratulations to {winner=kingfishers|the Wollara Kingfishers}, premiers of 2025, and to {womens=emus|the Callide Emus}, who lifted the women's trophy.

{day=2025-10-05|Sunday's} decider kicked off at {kickoff=15:00|3 p.m.} in {temp=33|heat of 91 degrees on the old scale} and drew {crowd=7200|more than seven thousand people}. A further {broadcast=188000|188,000} followed it on the national broadcaster's regional channel.

{winner=kingfishers|The fourth-placed side from a town} of {town_pop=2900|just under three thousand} overcame {loser=barges|the Barges}, {ladder_loser=1|minor premiers} with only {defeats=3|three defeats}, by {score=20-16|20 points to 16}. It had earned its place a week before with {semi_score=24-12|a 24-12 win} over Callide.

Premiership prize: {prize=120000|$120,000}.

{captain=bligh|Captain Neville Bligh} accepted the shield from the governor. {coach=hallinan|Coach Mick Hallinan} paid tribute to his opposite number, {loser_coach=donnelly|Ms Donnelly}.
== ARTICLE 05_dressing_room_blog.txt | Sideline Eye (fan blog) | 2025-10-07
{loser=barges|Port} fans: it's not the referee

I've read your messages. You think the bunker robbed you. Fine. I watched that sin-binning again last night and {bin=nona|Kobe Nona} really does hook the bloke round {bin_reason=high|the neck}. Ten in the bin was generous.

You were {ladder_loser=1|top of the table} from round two. {winner=kingfishers|Wollara} scraped in at {ladder_winner=4|number four} on points difference. And yet.

Credit where it's due. {medal=ramsay|Ramsay} won the medal and he ought to have. {captain=bligh|Bligh} at {captain_age=34|34} ran out the full eighty. {coach=hallinan|Hallinan} has told the club {coach_leaving=yes|he's off to Townsville}. He leaves with a shield. I'd have let him have the roof.

See you at the parade {parade=2025-10-11|on the eleventh}. I'm wearing a bag on my head.
