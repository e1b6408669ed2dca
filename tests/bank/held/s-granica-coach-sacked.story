STORY: s-granica-coach-sacked
TOPIC: a Polish first-division football club sacks its coach after a heavy home defeat
== SLOTS
sacked_day | date | conflict | day on which the coach was dismissed
coach | person | agree | coach who was dismissed
coach_age | quantity | agree | age of the dismissed coach
result | score | agree | score of the home match with Hutnik
winless | quantity | conflict | league matches without a win before the dismissal
first_goal | time | conflict | minute of Hutnik's first goal
first_scorer | person | agree | scorer of Hutnik's first goal
fourth_goal | time | single | minute of Hutnik's fourth goal
crowd | quantity | agree | attendance of the match with Hutnik
place_now | ordinal | agree | Granica's place in the table
place_last | ordinal | agree | Granica's place at the end of last season
points_now | quantity | agree | points after thirteen matches
points_last | quantity | single | points at the same stage a year ago
interim | person | agree | interim coach
interim_role | role | conflict | what the interim coach was at the club until now
interim_term | duration | revision | how long the interim coach stays in charge
messenger | person | conflict | who told the coach that he was dismissed
president | person | agree | president of the club
sporting_director | person | agree | sporting director of the club
appointed | date | agree | when the coach was appointed
contract_end | date | agree | until when his contract was to run
payoff | money | variant | compensation for the coach
reason | cause | dispute | the club says results, the coach says that he would not field a sponsor's player
next_match | date | agree | day of the next match
next_opponent | organisation | agree | opponent in the next match
next_home | date | single | day of the next home match
candidate | person | single | first-choice successor
coaches_count | quantity | single | coaches since Bork took over
cup_year | date | agree | year in which Granica won the cup
run_2019 | quantity | single | matches without a win in 2019
hutnik_coach | person | single | coach of Hutnik
match_day | date | agree | day of the match with Hutnik
== ARTICLE 01_pas_agency.txt | PAS sports agency | 2024-10-27
Granica Zelwice part with coach Wilczyk

ZELWICE, Poland (PAS) - Granica Zelwice dismissed head coach {coach=wilczyk|Radoslaw Wilczyk} on {sacked_day=2024-10-27|Sunday}, {match_day=2024-10-26|a day after} a {result=0-4|4-0} home loss to Hutnik Borowa left the club {place_now=16|sixteenth} in the eighteen-team Polish top flight.

The {coach_age=47|47-year-old} had been in charge since {appointed=2023-07|July 2023} and led the side to {place_last=5|fifth place} in his first season. His deal was due to run {contract_end=2026-06|until June 2026}.

Granica have collected {points_now=9|nine points} this term and have gone {winless=8|eight league games} without a victory.

Reserve-team trainer {interim=zelasko|Piotr Zelasko}, {interim_role=reserves|who has looked after the second string} since spring, will take charge {interim_term=one match|for one match only}, at {next_opponent=stal|Stal Ostrowina} on {next_match=2024-11-02|Saturday}, the club said.

"{reason=results|Performances and points did not leave us another way}," president {president=bork|Halina Bork} told reporters outside the stadium. She added that she had {messenger=bork|broken the news to the coach herself}, over coffee at his flat.

Granica, a club of railwaymen from a border town better known for its sugar works, won the national cup in {cup_year=1998|1998} and have spent most of the years since then going up and coming down again. Supporters' groups had called for change after the final whistle, when a section of the main stand turned its back on the pitch.
== ARTICLE 02_sportowy_kurier.txt | Sportowy Kurier (tabloid, English page) | 2024-10-28
WILCZYK OUT! President's patience snaps

He came in a taxi and he went in a taxi. {coach=wilczyk|Radek Wilczyk}'s adventure in Zelwice is over, and nobody who froze through the weekend can say they did not see it coming.

What a horror it was. {crowd=7140|More than 7,100} had hardly found their seats when {first_scorer=lomidze|Nika Lomidze} skipped past two men and rolled the ball home. {first_goal=3|Three minutes} were on the clock! By the time the fourth flew in, {fourth_goal=88|two minutes from the end}, you could hear the groundsman coughing.

The axe fell {sacked_day=2024-10-27|within twenty-four hours of the whistle}. According to our man at the club, {messenger=rehak|the dirty work was left to sporting director Tomas Rehak}, who rang the boss while he was walking his dog. {sporting_director=rehak|Rehak}, a Czech, has been in the job since Easter.

Now for the money. Wilczyk walks off with {payoff=1.2m zloty|1.2 million zloty}. Not bad for a man who hasn't tasted a league win {winless=6|in his last six outings}!

And the family of the coach whisper another story. "{reason=sponsor|I was told to play a certain lad whose uncle pays for the shirts. I said no}," Wilczyk is supposed to have told a friend, and to us he confirmed it in four words: "Yes, that is why."

In steps {interim=zelasko|Piotr Zelasko}, {interim_role=goalkeepers|the bald fellow who until yesterday put the goalkeepers through their paces}. The big fish, we hear, is {candidate=lund|Kasper Lund}, out of work in Denmark since August.
== ARTICLE 03_dziennik_pogranicza.txt | Dziennik Pogranicza | 2024-10-29
Column: The seventh chair

When {president=bork|Halina Bork} bought the club from the sugar works, she promised "stability, and a roof over the north end". The roof has been built. As for stability, she is now looking for a {coaches_count=7|seventh} coach.

I liked {coach=wilczyk|Wilczyk}. He was {coach_age=47|forty-seven} and looked sixty; he answered questions in whole sentences. In the summer of {appointed=2023-07|2023, in July}, he inherited eleven professionals and a bag of balls, and ten months later we were {place_last=5|fifth}. One year ago, at this point of the season, there were {points_last=21|twenty-one points} on the board. Today there are {points_now=9|nine}.

So yes, there was a case. But look at how it was done. He had led Sunday's recovery training as usual, and nobody said a word. The end came {sacked_day=2024-10-28|on Monday at breakfast time}, and the boys heard of it from the internet in the changing room.

Was {match_day=2024-10-26|Saturday} so shameful? Hutnik are top. It remained goalless {first_goal=13|until the thirteenth minute}, when {first_scorer=lomidze|the Georgian Lomidze} scored from what I still believe was offside. The rest was the sort of collapse that visits every tired team once a year. In 2019, let us remember, we went {run_2019=11|eleven games} without winning and kept our coach, and stayed up.

{reason=results|"It is about results and nothing else,"} the president insists. I would like to believe her. But contracts that run {contract_end=2026-06|to the middle of 2026} cost money when they are torn up: roughly {payoff=1.2m zloty|280,000 euros} in this case, which is a good left back.

{interim=zelasko|Zelasko} takes over for now. He is a decent man and deserves better than a lottery ticket.
== ARTICLE 04_granica_official.txt | Granica Zelwice (club website) | 2024-10-30
Zelasko to lead the team into winter

The board of Granica Zelwice has decided that {interim=zelasko|Piotr Zelasko} will remain at the helm {interim_term=winter break|until the winter break} and not, as first planned, {interim_term=one match|for a single game}. The decision was taken after a meeting with the players' council, at which the captain did most of the talking.

Zelasko, who {interim_role=reserves|moves up from our second team}, conducted his first session this morning before some two hundred fans. "I have not slept much, but I have drawn a lot of arrows," he joked.

President {president=bork|Halina Bork} and sporting director {sporting_director=rehak|Tomas Rehak} once more thank {coach=wilczyk|Radoslaw Wilczyk} for his work. They part from him with respect. Reports that commercial partners have a say in who plays are untrue: {reason=results|the poor start to the season was the one and only ground} for our step.

The facts at a glance:

- Last match: Granica - Hutnik Borowa {result=0-4|0-4}, attendance {crowd=7140|7,140}
- Position: {place_now=16|16th}
- Next match: {next_opponent=stal|Stal Ostrowina} (away), {next_match=2024-11-02|2 November}, kick-off 5.30 pm
- Next home match: {next_home=2024-11-09|9 November}

Two buses will leave for Ostrowina from the water tower. Seats are free for everybody who can show a ticket of the Hutnik match, as a small apology from the team.

Hutnik's coach {hutnik_coach=sikora|Jan Sikora}, a Zelwice man by birth and a member of our cup-winning eleven of {cup_year=1998|1998}, has sent a message of encouragement. It has been pinned to the dressing-room door.
