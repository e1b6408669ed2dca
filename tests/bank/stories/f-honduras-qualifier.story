STORY: f-honduras-qualifier
TOPIC: a World Cup qualifier in Central America is stopped by crowd trouble
== SLOTS
result | score | conflict | result on the pitch
stadium | place | agree | stadium
match_day | date | agree | day of the match
kickoff | time | agree | kick-off time
stop_minute | ordinal | agree | minute in which play was stopped
stop_length | duration | conflict | how long play was stopped
attendance | quantity | agree | attendance
arrests | quantity | revision | arrests
hurt | quantity | agree | people hurt
scorer_one | person | agree | scorer of the opening goal
scorer_one_minute | ordinal | agree | minute of the opening goal
scorer_eq | person | agree | scorer of the equaliser
penalty_taker | person | conflict | who missed a penalty
pen_fate | outcome | conflict | how the penalty was missed
winner_scorer | person | single | scorer of a winning goal in one account
red_card | person | agree | player sent off
referee | person | agree | referee
referee_home | place | single | referee's country
coach_home | person | agree | coach of the home side
coach_away | person | agree | coach of the visitors
coach_quote | person | conflict | who called it a shame for football
group_place | ordinal | agree | place of the home team in the group
points | quantity | agree | home team's points
next_match | date | agree | next match of the home side
objects | other | conflict | thrown object that hurt the goalkeeper
goalkeeper | person | agree | goalkeeper who was struck
stitches | quantity | agree | stitches of the goalkeeper
federation | organisation | agree | confederation that inquires
fine_before | money | single | fine of the year before
police_count | quantity | single | police on duty
decision_day | date | agree | day of the committee's decision
cause | cause | dispute | why the trouble began
ticket_price | money | single | price of the cheapest ticket
bottles | quantity | single | things picked up from the field
anthem | polarity | agree | whether the anthem was booed
sub | person | single | substitute who came in goal
closed_stand | place | agree | stand that is to be closed
war_year | date | single | year of the war between the two countries
away_fans | quantity | agree | visiting supporters
gates | time | single | hour at which gates opened
minister | person | agree | Honduran security minister
ambulances | quantity | single | ambulances
possession | quantity | single | possession of the home side
saves | quantity | single | saves of the goalkeeper
winless | quantity | single | matches El Salvador had gone without winning there
eq_minute | ordinal | agree | minute of the equaliser
age_lobo | quantity | agree | age of the first scorer
== ARTICLE 01_futbol_central.txt | Fútbol Central (agency) | 2016-11-16
Honduras and El Salvador {result=1-1|share bottles and points} in {stadium=San Pedro|San Pedro}

SAN PEDRO SULA - A qualifier between neighbours who do not need much to dislike each other was halted for {stop_length=23m|23 minutes} on {match_day=2016-11-15|Tuesday} after the visiting goalkeeper was cut by {objects=bottle|a bottle} thrown from the {closed_stand=South|south} stand.

It ended {result=1-1|one goal apiece}, in front of {attendance=34000|34,000} at {stadium=San Pedro|the Estadio Juan Carlos Meza}. {scorer_one=Lobo|Edwin Lobo} put Honduras ahead {scorer_one_minute=17|with 17 minutes gone} and {scorer_eq=Alas|Rónald Alas} levelled from a free kick {eq_minute=51|six minutes after half-time}. The hosts had {possession=61|61 percent} of the ball and little idea what to do with it; {goalkeeper=Portillo|Portillo} had made {saves=5|five saves} before he was hurt. {scorer_one=Lobo|Lobo}, {age_lobo=21|21}, was starting for the first time.

{stop_minute=62|In the 62nd minute} {goalkeeper=Portillo|Hernán Portillo} went down clutching his brow. {stitches=7|Seven stitches} were put in, and {sub=Cea|Óscar Cea} took his place. {referee=Dulanto|Referee Javier Dulanto}, of {referee_home=Peru|Peru}, took the players off.

{arrests=19|Nineteen people} were detained and {hurt=31|31} treated by the Red Cross. {police_count=900|Nine hundred police} had been posted and {ambulances=6|six ambulances} stood by. The gates had been opened at {gates=1400|2 p.m.}, five hours before the start, and beer was on sale until an hour before it, against the advice of {minister=Zepeda|Security Minister Julio Zepeda}.

Relations between the two sides' supporters have been poor for longer than most of them have lived. The countries fought a four-day war in {war_year=1969|1969}, days after a series of qualifiers, and each fixture since has been preceded by appeals for calm. {away_fans=1200|Some 1,200 Salvadorans} had come by bus over the border at El Poy and were kept behind for two hours after the end, then escorted to the highway.

"It's a shame for football," said {coach_quote=Batres|the Salvadoran coach}, {coach_away=Batres|Alfredo Batres}.

Honduras, with {points=8|eight points}, stay {group_place=3|third} and travel next to Panama {next_match=2017-03-24|on 24 March}. {penalty_taker=Figueroa|Their captain, Figueroa}, {pen_fate=post|had put a penalty against the post} before half-time.
== ARTICLE 02_diario_el_istmo.txt | El Istmo (San Salvador, English page) | 2016-11-17
Batres: they wanted us afraid. We weren't

They had whistled through our anthem ({anthem=yes|booed, all of it}), they'd sold tickets at {ticket_price=80 lempiras|80 lempiras} to anyone with a strong arm, and they lost three points they should have kept.

El Salvador's {result=1-2|2-1 win} on {match_day=2016-11-15|Tuesday night} in the home of the catracho will be remembered for a rock. It was {objects=stone|a stone the size of a lime} which hit {goalkeeper=Portillo|Portillo} on the eyebrow. Doctors needed {stitches=7|seven stitches}.

{cause=police|The trouble began when the police struck a boy with a flag, our supporters say}; {cause=flares|the Honduran federation speaks of flares lit by visitors}.

How long did we wait? {stop_length=41m|Forty-one minutes in the dressing room}, with no water. {referee=Dulanto|Dulanto}, the arbitrator, asked the captains what they wanted. Ours wanted to play.

{scorer_one=Lobo|Lobo} had scored for them. Our {scorer_eq=Alas|Alas} replied from the free kick, low and to the left, and the stand went quiet for a while. That was {eq_minute=51|the 51st minute}. {winner_scorer=Quijano|Quijano} turned in a corner at the death. El Salvador {winless=7|had not won there in seven attempts}, and those of us who were at the other six know what it is to leave that place in the dark.

Our {away_fans=1200|twelve hundred} were put in a corner with a fence on three sides. They had left at three in the morning. A woman from Chalatenango, who sells tortillas and saves all year for one away game, told this paper that she had been searched four times and had her lipstick taken from her as a projectile. {penalty_taker=Guevara|Guevara} had {pen_fate=saved|had a spot kick stopped} by {goalkeeper=Portillo|our number one}, before the stone.

{coach_home=Mena|Honduras's coach, Wilmer Mena}, did not come to the press room. {coach_away=Batres|Our Batres} did, and drank somebody's coffee.

{red_card=Bonilla|Bonilla} was sent off at the end for a word said in the wrong ear.
== ARTICLE 03_concacaf_release.txt | North and Central American Confederation (release) | 2016-11-18
Disciplinary note: qualifier of {match_day=2016-11-15|15 November 2016}

The {federation=Confederation|Disciplinary Committee of the Confederation} has opened a case following the match referred to, which began at {kickoff=1900|19:00 local time} at the {stadium=San Pedro|Estadio Juan Carlos Meza} with {attendance=34000|34,000} present.

The Committee has received the report of {referee=Dulanto|Mr J. Dulanto}, and notes that:

(a) play was interrupted {stop_minute=62|after 61 minutes};
(b) {bottles=46|46 objects} were collected from the field of play;
(c) {hurt=31|thirty-one persons} needed treatment;
(d) a player of the home side, {red_card=Bonilla|Mr D. Bonilla}, was expelled;
(e) the anthem of the visiting association {anthem=yes|was drowned out by whistling}.

The Honduran association was fined {fine_before=30000 USD|USD 30,000} for a similar incident in 2015.

The Committee further notes the letter of {minister=Zepeda|the Minister of Security of Honduras, Mr J. Zepeda}, of 17 November, in which it is stated that cameras will be installed before the next home fixture, and the protest of the Salvadoran association, received within the period of 24 hours laid down in article 39.

Pending a decision, which will be announced {decision_day=2016-12-05|on 5 December}, {closed_stand=South|the stand behind the southern goal} will remain closed.
== ARTICLE 04_costa_rican_herald.txt | The Costa Rican Herald | 2016-11-20
Everybody's fault, as usual

By Roland Quirós

I have been to {stadium=San Pedro|that ground} eleven times and been hit by an ear of corn at nine of them, and so I don't care who says he saw the first bottle.

"A shame for football," {coach_quote=Mena|the Honduran coach} said on the radio. It is. {coach_home=Mena|Mr Mena} was a player in the days of mounted police.

On Friday the {federation=Confederation|confederation} got to its typewriter. It'll make up its mind {decision_day=2016-12-05|on the first Monday of next month}. Then we shall have an empty stand, a fine, and a kick-off at {kickoff=1900|seven in the evening} as before.

Some other figures. Local police have now booked {arrests=27|27 people}. For all that, Honduras remain {group_place=3|in third place} with {points=8|eight points}, a position which I predicted and which they will lose {next_match=2017-03-24|on the 24th of March}. {scorer_one=Lobo|Edwin Lobo}, the young man from Tela, hit the opener {scorer_one_minute=17|before twenty minutes were up}. He's {age_lobo=21|twenty-one}, he learned the game on a beach with his father's fishing net for a goal, and he hasn't been asked about anything but bottles since.

When I was a boy, you could buy a seat at these games with a chicken. I don't say the chicken was better behaved.
