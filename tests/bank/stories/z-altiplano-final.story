STORY: altiplano-final
TOPIC: a Bolivian club beats a Chilean one in extra time in the final of a regional cup
== SLOTS
score | score | agree | final score 3-2 after extra time
halftime | score | agree | score at the break
day | date | agree | day of the final
venue | place | agree | city of the final
attendance | quantity | single | spectators
goal1 | time | agree | minute of the first goal
scorer1 | person | agree | scorer of the first goal
goal2 | time | conflict | minute of Tarapaca's first equaliser
scorer2 | person | agree | scorer of the first equaliser
goal3 | time | agree | minute of the penalty
scorer3 | person | agree | taker of the penalty
goal4 | time | single | minute of the second equaliser
scorer4 | person | agree | scorer of the second equaliser
goal5 | time | agree | minute of the winner
scorer5 | person | agree | scorer of the winner
assist5 | person | single | who crossed for the winner
red_card | person | conflict | Tarapaca player sent off
red_minute | time | single | minute of the sending-off
last_title | date | conflict | year of Illampu's previous title
titles_illampu | ordinal | single | how many titles Illampu now has
final_2021 | score | single | score of last year's final
final_2021_loser | organisation | single | beaten finalist of last year
semi_illampu | score | single | aggregate of Illampu's semi-final
semi_tarapaca | score | single | aggregate of Tarapaca's semi-final
coach_illampu | person | agree | coach of Illampu
coach_tarapaca | person | single | coach of Tarapaca
coach_future | polarity | single | whether the Tarapaca coach will resign
prize | money | agree | prize for the winners
prize_loser | money | single | money for the runners-up
referee | person | single | referee
altitude | quantity | variant | height of the stadium
top_scorer_goals | quantity | single | goals of the top scorer of the tournament
== ARTICLE 01_andes_sport_live.txt | Andes Sport, live page | 2022-10-15
LIVE: Deportivo Illampu {score=3-2|3-2} Unión Tarapacá (after extra time)

Updated 15 Oct 2022, 23:41

FULL TIME, EXTRA TIME. It's over! The whole bench is on the pitch. Illampu are champions of the Altiplano Cup and there are grown men in tears behind the goal here in {venue=Oruro|Oruro}. {score=3-2|3-2}, and what a night.

{goal5=113|113'} GOAL ILLAMPU! {assist5=Wara Limachi|Wara Limachi} gets to the byline, hangs it up to the far post and {scorer5=Edson Choque|Edson Choque} heads it down and in. Seven minutes left.

{red_minute=98|98'} RED CARD. Second yellow for {red_card=Nicolás Arancibia|Nicolás Arancibia}, who can have no complaints. {referee=Julio Benavente|Julio Benavente}, the Peruvian referee, didn't hesitate. Tarapacá down to ten.

90' We go to extra time. Both sides have nothing left in the lungs at {altitude=3700 m|3,700 metres}.

{goal4=81|81'} GOAL TARAPACÁ! Out of nothing. {scorer4=Felipe Rebolledo|Felipe Rebolledo} from 25 yards, and the keeper never moved.

{goal3=67|67'} GOAL ILLAMPU! {scorer3=Ramiro Mamani|Ramiro Mamani} sends the goalkeeper the wrong way from the spot after a clumsy trip.

46' We're back under way. No changes.

45+2' HALF TIME. {halftime=1-1|One goal each}, about right on the balance of play.

{goal2=34|34'} GOAL TARAPACÁ! {scorer2=Iván Vergara|Iván Vergara} slides in at the near post to make it level.

{goal1=12|12'} GOAL ILLAMPU! {scorer1=Beto Quispe|Beto Quispe}, of course! That's {top_scorer_goals=7|his seventh of the tournament}, more than anyone.

Pre-match: How they got here. Illampu saw off Real Pacajes {semi_illampu=4-1|4-1 on aggregate}; the Chileans squeezed past Sport Huallaga {semi_tarapaca=2-1|2-1 over two legs}.
== ARTICLE 02_southern_wire.txt | Southern Wire | 2022-10-16
ORURO, Bolivia (Southern Wire) - A header by {scorer5=Edson Choque|Edson Choque} in the {goal5=113|113th minute} gave Deportivo Illampu a {score=3-2|3-2} win over Unión Tarapacá of Chile in the final of the Altiplano Cup on {day=2022-10-15|Saturday}, their first trophy in the competition since {last_title=1998|1998}.

The Bolivians led twice in normal time, through {scorer1=Beto Quispe|Beto Quispe} ({goal1=12|12}) and a {goal3=67|67th-minute} penalty by {scorer3=Ramiro Mamani|Ramiro Mamani}, and were twice pegged back, by {scorer2=Iván Vergara|Iván Vergara} {goal2=43|two minutes from the interval} and a long-range effort by {scorer4=Felipe Rebolledo|Felipe Rebolledo}.

The visitors finished with 10 men.

"They told us our legs were too old," said Illampu's coach, {coach_illampu=Severino Calisaya|Severino Calisaya}. "Ask them now."

Illampu collect {prize=USD 900000|$900,000} and the runners-up {prize_loser=USD 350000|$350,000}. Last year's final, played in Arequipa, ended {final_2021=1-0|1-0} to Real Pacajes against {final_2021_loser=Atlético Moquehua|Atlético Moquehua}.
== ARTICLE 03_iquique_english_review.txt | Iquique English Review | 2022-10-17
Tarapacá Left Empty-Handed As Thin Air And A Late Header Tell

There were four thousand Chileans in the north stand at {venue=Oruro|Oruro} on {day=2022-10-15|Saturday night}, and for long spells of the second half, and for most of extra time, they believed. In a crowd put at {attendance=31200|31,200} they were still the louder half when the end came.

It came from a header by {scorer5=Edson Choque|Choque}, a substitute who had not scored since March, and it came against a side reduced to ten by the dismissal of {red_card=Iván Vergara|Vergara} for a second booking. Until then Tarapacá's response to each setback had been admirable. {scorer1=Beto Quispe|Quispe} had punished slack marking {goal1=12|12 minutes in}; {scorer2=Iván Vergara|Vergara} answered, and {halftime=1-1|parity at the interval} was the least that the visitors deserved. {scorer3=Ramiro Mamani|Mamani} converted a soft penalty; {scorer4=Felipe Rebolledo|Rebolledo} replied with the goal of the night.

"I am proud and I am furious," said {coach_tarapaca=Marta Olguín|Marta Olguín}, the only woman in charge of a team at the tournament. She {coach_future=will not resign|ruled out stepping down}. The contest, she said, should never have been set at {altitude=3700 m|more than 12,000 feet}, and {coach_illampu=Severino Calisaya|Severino Calisaya}, her opposite number, had known very well what he was doing when he slowed the first hour to walking pace.

For Illampu it is {titles_illampu=3|a third title}, their previous one dating from {last_title=1989|1989}. The cheque for {prize=USD 900000|900,000 dollars} will pay, the club's president said, for a new roof on the training ground.

Tarapacá are in league action again on Thursday, at home to Puerto Colorado. Kick-off is at 20.00.

Read more: Police name man hurt in bus crash on the Pisiga road
