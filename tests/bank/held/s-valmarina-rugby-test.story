STORY: s-valmarina-rugby-test
TOPIC: Tonga beat Italy in a rugby test in an Italian town in the rain
== SLOTS
test_day | date | agree | day of the test
final_score | score | conflict | final score
half_score | score | agree | score at half-time
ground | place | agree | ground of the test
crowd | quantity | agree | attendance
kickoff | time | single | hour of the kick-off
winning_scorer | person | agree | scorer of the winning try
winning_minute | time | agree | minute of the winning try
conversion | outcome | conflict | what became of the conversion of the winning try
kicker_tonga | person | agree | Tonga's goal-kicker
kicker_metres | quantity | variant | distance of Tonga's longest penalty
italy_tries | quantity | agree | tries scored by Italy
carded | person | conflict | Italian player shown the red card
card_minute | time | single | minute of the red card
injured | person | agree | Tonga player who was hurt
injury | other | revision | what the injured player suffered
captain_tonga | person | agree | captain of Tonga
caps_captain | quantity | conflict | caps of Tonga's captain
coach_tonga | person | agree | coach of Tonga
coach_italy | person | agree | coach of Italy
last_win | date | agree | year of Tonga's previous win over Italy
previous_meeting | score | single | score of last year's meeting
referee | person | agree | referee
referee_country | place | conflict | country of the referee
grounding | cause | dispute | whether the winning try was grounded
rank_tonga | ordinal | agree | Tonga's place in the ranking before the match
debutants | quantity | single | players who won a first cap for Tonga
next_day | date | agree | day of Tonga's next match
next_opponent | organisation | agree | Tonga's next opponent
next_italy | date | single | day of Italy's next match
man_of_match | person | single | player of the match
== ARTICLE 01_pacific_rugby_service.txt | Pacific Rugby Service | 2024-11-17
Tonga snatch it at the death in Valmarina

VALMARINA, Italy - Tonga scored a try {winning_minute=79|in the 79th minute} to beat Italy {final_score=24-23|24-23} on {test_day=2024-11-16|Saturday}, their first win over the Azzurri since {last_win=2012|2012}.

Replacement hooker {winning_scorer=fakatava|Sione Fakatava} came up with the ball from a heap of bodies after a rolling maul, and first five {kicker_tonga=moala|Latu Moala} {conversion=good|slotted the extras from the touchline} to hand the visitors their one-point lead.

Italy had led {half_score=16-9|16-9 at the break} before a sodden crowd of {crowd=11200|11,200} at the {ground=Stadio Bressan|Stadio Bressan}. They played the last half-hour with 14 men after lock {carded=tessaro|Nicolo Tessaro} {card_minute=51|was dismissed in the 51st} for a high tackle.

"We told the boys to keep it in the jersey," said coach {coach_tonga=Havili|Mosese Havili}, whose team began the day {rank_tonga=16|sixteenth in the world}. There were {debutants=6|six players} in his 23 who had never played a test before.

Captain {captain_tonga=vaea|Tevita Vaea} was winning {caps_captain=40|his fortieth cap}. Centre {injured=paongo|Viliami Paongo} was carried off on a stretcher with what team management called {injury=knee ligament|a knee ligament injury}.

It rained from the anthems to the handshakes, and by the end it was hard to tell the jerseys apart.

Tonga go on to meet {next_opponent=Portugal|Portugal} in Lisbon on {next_day=2024-11-23|November 23}.
== ARTICLE 02_mattino_valmarina.txt | Il Corriere di Valmarina (English digest) | 2024-11-17
A drowned {test_day=2024-11-16|Saturday}

There are afternoons when the umbrella is the only winner. Valmarina had waited nine years for an Azzurri test and ordered extra sausages; what it got, under floodlights that flickered at {kickoff=14:00|the two o'clock kick-off} already, was a lesson in pushing.

For forty minutes it looked pleasant enough. {italy_tries=2|Two tries}, both from the feet of the half-backs, and {half_score=16-9|a 16-9 cushion}. Then {carded=dallora|Ettore Dall'Ora}, the vice-captain, flew in with his shoulder and saw red. The {referee_country=England|English} referee, {referee=Prowse|Gareth Prowse}, {referee_country=England|a schoolmaster from Leeds}, took a long time over it. He took less over what came at the end.

That was the moment when a dozen forwards in red went over the line {winning_minute=79|one minute from time} in a great wet knot. Was the ball down? "{grounding=held up|My hand was under it. I felt it, I still feel it}," swore prop Luca Zanier.

It was given. The kick to follow {conversion=missed|slid past the upright}, but by then it did not matter: {final_score=22-21|22-21 to the guests}, and a silence broken only by the gutters and, from the small end, by hymns.

Among the {crowd=11200|eleven thousand and some} at the {ground=Stadio Bressan|Bressan} were three hundred Tongans from as far as Dublin. They had brought a drum. When the lights were put out they were still there.

Coach {coach_italy=Querin|Andrea Querin} spoke for two minutes and took no questions. The squad will travel on Tuesday to Turin, where Georgia await {next_italy=2024-11-24|next Sunday}.
== ARTICLE 03_nukualofa_voice.txt | Voice of Nuku'alofa | 2024-11-18
Church bells for the boys in red

It was {test_day=2024-11-16|going on four on Sunday morning} in the Kingdom when the final whistle came over the radio, and in Kolofo'ou a minister is said to have put his sermon aside and simply read out the team.

The man of the hour is {winning_scorer=fakatava|Fakatava}, a fisherman's son, who had come on twelve minutes before. "{grounding=grounded|I put it down with two hands and my nose}," he laughed. He gave the credit to the pack, and to the skipper.

{captain_tonga=vaea|Tevita Vaea} deserves it. The flanker from Vava'u has now worn the national jersey {caps_captain=31|thirty-one times} and was named {man_of_match=vaea|player of the match} by the Italian broadcaster, no less.

Let nobody forget the boot of {kicker_tonga=moala|Latu Moala}, either. One of his penalties, in the first half, flew {kicker_metres=52m|fifty-two metres} through the rain. And {conversion=good|the last one, from wide out, went over with a kiss of the post}.

Last year in Pisa we lost {previous_meeting=38-7|38-7}. Not since {last_win=2012|twelve years ago} had a Tongan side come out ahead in this fixture. Even the referee, {referee=Prowse|Mr Prowse} of {referee_country=Wales|Wales}, shook every hand twice, our correspondent reports.

There was concern for {injured=paongo|Viliami Paongo}, whose mother Mele heard the news at choir practice. The family asks for prayers, and for fewer telephone calls. Her house has had a queue at the gate since sunrise, she told us, and there is no more kava.
== ARTICLE 04_tonga_rugby_release.txt | Tonga Rugby (media release) | 2024-11-19
Squad update from Europe

Head coach {coach_tonga=Havili|Mosese Havili} has made two changes to the tour party following the {final_score=24-23|24-23} victory at the {ground=Stadio Bressan|Stadio Bressan}.

Centre {injured=paongo|Viliami Paongo} flies home. Scans in Padua showed that he sustained {injury=leg fracture|a fracture below the knee, and not ligament damage as first thought}. Surgery went well. Uncapped Isileli Tupou joins from Hawke's Bay.

Prop Maka Lolohea has a head knock and follows the usual return-to-play steps.

Match statistics (supplied by the host union):

Tries: Italy {italy_tries=2|2}, Tonga 2
Half-time: Italy {half_score=16-9|16-9}
Longest penalty goal: {kicker_tonga=moala|L. Moala}, {kicker_metres=52m|57 yards}
Caps for the captain, {captain_tonga=vaea|T. Vaea}: {caps_captain=40|40, after this match}
Referee: {referee=Prowse|G. Prowse} ({referee_country=Wales|Wales})

The union notes with pride that the win lifts the side from {rank_tonga=16|No. 16} to No. 14. It thanks Italian coach {coach_italy=Querin|Andrea Querin}, who came into the sheds afterwards with a crate of local cherries in syrup and stayed for the singing.

Tonga play {next_opponent=Portugal|Portugal} next, on {next_day=2024-11-23|Saturday}. The team will train behind closed doors until Thursday. Supporters in Lisbon are invited to a prayer service at five on Friday afternoon in the hotel garden, and are asked to bring their own chairs. The management requests that any footage of the hotel pool after midnight be deleted.
