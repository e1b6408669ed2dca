STORY: nations-cup-semi-final
TOPIC: Zambia knock out the hosts Ghana in the semi-final of a football tournament
== SLOTS
winner | outcome | agree | who won the semi-final
match_score | score | agree | score of the semi-final
match_day | date | agree | day of the semi-final
match_town | place | agree | town of the semi-final
penalty_scorer | person | agree | who put Ghana ahead from the spot
penalty_minute | ordinal | agree | minute of Ghana's goal
equaliser_scorer | person | agree | who equalised for Zambia
equaliser_minute | ordinal | conflict | minute of Zambia's equaliser
winner_scorer | person | agree | who scored the winning goal
winner_minute | ordinal | agree | minute of the winning goal
winner_scorer_age | quantity | agree | age of the scorer of the winning goal
assist | person | conflict | who gave the ball from which the winner was scored
sent_off | person | agree | player sent off
red_minute | ordinal | agree | minute of the sending-off
attendance | quantity | variant | crowd at the semi-final
zambia_quarter | outcome | agree | Zambia's quarter-final and opponent
ghana_quarter | outcome | agree | Ghana's quarter-final
zambia_coach | person | agree | coach of Zambia
ghana_coach | person | agree | coach of Ghana
coach_future | outcome | revision | Boadu's future, first not settled, then resigned
captain | person | agree | captain of Zambia
captain_fitness | outcome | revision | whether the Zambia captain can play the final, first to be assessed, then ruled out
final_day | date | agree | day of the final
final_town | place | agree | town of the final
other_semi | organisation | agree | teams of the other semi-final
other_semi_day | date | agree | day of the other semi-final
third_day | date | agree | day of the match for third place
sub_on | ordinal | variant | when Nyambe came on
final_opponent | organisation | single | Zambia's opponent in the final
last_final | date | agree | year of Zambia's previous final
ghana_last_title | date | agree | year of Ghana's last title
transfer_fee | money | agree | fee paid for Nyambe in January
transfer_club | organisation | agree | club that bought Nyambe in January
== ARTICLE 01_meridian_press.txt | Meridian Press | 2023-02-08
Soccer-{winner=Zambia|Zambia stun} hosts Ghana in extra time to reach final

{match_town=Kumasi|KUMASI}, Ghana, Feb 8 (Meridian) - Teenage substitute {winner_scorer=Lubasi Nyambe|Lubasi Nyambe} struck {winner_minute=113|seven minutes from the end of extra time} as {winner=Zambia|Zambia came from behind to beat} Ghana {match_score=2-1|2-1} on {match_day=2023-02-08|Wednesday} and reach their first Nations Cup final since {last_final=2012|2012}.

The hosts led through {penalty_scorer=Ebo Ansah|Ebo Ansah}'s {penalty_minute=23|23rd-minute} penalty before {equaliser_scorer=Mulenga Chanda|Mulenga Chanda} levelled in the {equaliser_minute=71|71st}. Ghana lost defender {sent_off=Yaw Darko|Yaw Darko} to a second booking {red_minute=84|six minutes from the end of normal time}.

The winner came when {assist=Kennedy Phiri|captain Kennedy Phiri} crossed from the left and {winner_scorer=Lubasi Nyambe|Nyambe}, {winner_scorer_age=19|19}, headed in at the far post.

"We ran until there was nothing left to run with," said Zambia coach {zambia_coach=Hervé Castaing|Hervé Castaing}.

Phiri limped off in the 118th minute and {captain_fitness=to be assessed|will have a scan} on Thursday.

Zambia meet the winners of {other_semi_day=2023-02-09|Thursday}'s second semi-final between {other_semi=Morocco-Ivory Coast|Morocco and Ivory Coast} in {final_town=Accra|Accra} on {final_day=2023-02-12|Sunday}.
== ARTICLE 02_the_accra_courier.txt | The Accra Courier | 2023-02-09
{ghana_last_title=1982|Forty-one years and counting}: Black Stars' home dream dies in {match_town=Kumasi|Kumasi}

Long after the floodlights had been dimmed, several hundred supporters were still sitting in the lower tier of the Otumfuo Bonsu Stadium {match_day=2023-02-08|last night}, some with their faces painted in colours that had begun to run, staring at a pitch on which Ghana had, for the better part of an hour, looked like finalists.

They are not. {winner=Zambia|Zambia, who had been second best} until the interval, {winner=Zambia|won} {match_score=2-1|by the odd goal in three} after 120 minutes, and the wait for a fifth continental title, which began when the Black Stars lifted the trophy in Tripoli in {ghana_last_title=1982|1982}, will go on until at least the next edition in 2025.

It had started so well. {penalty_minute=23|Twenty-three minutes} had been played when Kwesi Badu, the Hearts of Oak winger who has been the find of this tournament, was tripped by goalkeeper Jacob Sakala, and {penalty_scorer=Ebo Ansah|Ebo Ansah} sent the same man the wrong way from twelve yards. It was Ansah's fourth goal of the competition, following two in the {ghana_quarter=3-1 v Mali|3-1 defeat of Mali} in the last eight and one against Gabon in the group. Badu then struck the bar in the 38th minute, and a header by Yaw Darko was cleared off the line just before half-time.

What changed after the break was a matter for argument on the radio phone-ins this morning. {ghana_coach=Kofi Boadu|Coach Kofi Boadu} withdrew Badu after 62 minutes, to whistles from a crowd announced as {attendance=38412|38,412}, and said afterwards that the 21-year-old had complained of a tight hamstring. "I don't take off my best dribbler for pleasure," he said. By then his midfield had retreated, and when {equaliser_scorer=Mulenga Chanda|Mulenga Chanda} drilled in the equaliser from the edge of the area {equaliser_minute=78|there were only twelve minutes of the ninety left}.

Worse followed. {sent_off=Yaw Darko|Darko}, booked in the first half for dissent, pulled back Chanda near the halfway line in the {red_minute=84|84th minute}, and the Tunisian referee, Slim Ben Achour, had no choice. It was the first dismissal of a Ghanaian at the finals since 2017. With ten men the Black Stars hung on for extra time and even had a chance to steal it, substitute Nii Lante Quaye shooting wide in the 101st minute with the goal at his mercy.

The punishment came from a boy. {winner_scorer=Lubasi Nyambe|Lubasi Nyambe}, who had been on the field for {sub_on=98|a quarter of an hour}, rose between two defenders in the {winner_minute=113|113th minute} to meet {assist=Mulenga Chanda|a centre from Chanda} with his forehead, and that was that.

{ghana_coach=Kofi Boadu|Boadu}, 54, whose contract runs to the end of the year, {coach_future=not settled|would not be drawn on whether he would stay}. "Ask me when I have slept," he told reporters at a quarter to midnight. The president of the association, Nana Akwasi Frimpong, said the executive committee would meet next Tuesday. The government, which spent 640 million cedis on the renovation of four stadiums, had set a place in the final as the target.

Ghana will play for third place in Cape Coast on {third_day=2023-02-11|Saturday}.
== ARTICLE 03_the_sentinel_london.txt | The Sentinel (London) | 2023-02-09
{winner_scorer=Lubasi Nyambe|Nyambe} the fearless gives Castaing's travelling band their night of nights

{match_score=2-1|Ghana 1-2 Zambia} (aet)

There is a photograph, much shared in Lusaka overnight, of {winner_scorer=Lubasi Nyambe|Lubasi Nyambe} at the age of 12, selling scratch cards outside a bus station in Mongu in a Chelsea shirt that reaches his knees. {winner_scorer_age=19|Seven years on} he has a contract in Belgium, where {transfer_club=Genk|Genk} parted with {transfer_fee=3.2m euros|€3.2m} last month for a forward with 11 senior appearances, and he has sent a nation of 20 million people into a final.

{winner=Zambia|Zambia's victory} on a sticky evening in {match_town=Kumasi|Kumasi} was not pretty and for a long time did not look likely. It was nevertheless in keeping with everything they have done in the past four weeks. They lost their opening game to Tunisia, needed a goal in stoppage time against Angola merely to finish third in Group D, squeezed past Burkina Faso in the round of 16, and got rid of {zambia_quarter=Egypt on penalties|Egypt only in a shoot-out}, 5-4, after two hours without a goal.

{zambia_coach=Hervé Castaing|Hervé Castaing}, a 58-year-old from Limoges who never played above the French third division, had asked his players at half-time to imagine that the game was beginning again. They were a goal down, to the coolest of spot-kicks by {penalty_scorer=Ebo Ansah|Ebo Ansah} of Brentwood Athletic, and could have been three behind. He moved Chanda inside from the wing, brought on the veteran Rainford Mwape, 35, to hold the ball, and waited.

{equaliser_scorer=Mulenga Chanda|Chanda}'s low shot, {equaliser_minute=71|19 minutes from time}, flicked the heel of a defender on its way past Razak Alhassan. {red_minute=84|Thirteen minutes later} {sent_off=Yaw Darko|Yaw Darko} walked, and from that moment Ghana played as if the penalties they evidently wanted were a kind of rescue. They never came. The decisive delivery was that of {captain=Kennedy Phiri|the captain}, {assist=Kennedy Phiri|Kennedy Phiri}, who at 33 was playing his 97th international and had by then one sock round his ankle; {winner_scorer=Lubasi Nyambe|the teenager} did the rest.

Phiri was soon afterwards helped to the bench with what looked like a calf injury. "{captain_fitness=to be assessed|We'll know more after the doctors have seen him}," said Castaing, who has lost two players to injury in this tournament already. "But if you tell Kennedy he can't play, you tell him, not me."

Close to {attendance=38412|38,400 people} had come to see a coronation, and most of them, to their credit, stayed to applaud. {ghana_coach=Kofi Boadu|Kofi Boadu}, the home coach, went from one Zambian to the next, shaking hands, before disappearing down the tunnel with a towel over his head. His side had conceded only once in five matches before this, in {ghana_quarter=3-1 v Mali|the quarter-final win over Mali}.

In {last_final=2012|2012}, when Zambia last reached a final, they won it in Gabon, a few miles from the beach where 18 of their footballers had died in an air crash in 1993. Nobody in the present squad was then older than 24, and {winner_scorer=Lubasi Nyambe|Nyambe}, who was eight, says that he watched it on a neighbour's television through a window.
== ARTICLE 04_lusaka_mail.txt | Lusaka Mail | 2023-02-10
Chipolopolo to face {final_opponent=Morocco|Morocco} without {captain=Kennedy Phiri|skipper Phiri}

ZAMBIA will go into {final_day=2023-02-12|Sunday}'s Nations Cup final without {captain=Kennedy Phiri|captain Kennedy Phiri}, who {captain_fitness=out|has a torn calf muscle and has been ruled out for six weeks}, the Football Association said yesterday.

The Orlando Pirates full-back was hurt in the closing minutes of the semi-final against Ghana on {match_day=2023-02-08|Wednesday}. Team doctor Bwalya Kasonde said a scan done in {match_town=Kumasi|Kumasi} had shown a seven-centimetre tear.

"He cried, and then he asked who would take the corners," Dr Kasonde told journalists on arrival at the team's new camp in {final_town=Accra|Accra}, where 4,500 tickets have been set aside for Zambian supporters. The armband will pass to goalkeeper Jacob Sakala, who stopped two kicks in {zambia_quarter=Egypt on penalties|the shoot-out with Egypt} that took the team to the last four.

{final_opponent=Morocco|The Atlas Lions} booked the other place in the final {other_semi_day=2023-02-09|last night} with a 1-0 defeat of {other_semi=Morocco-Ivory Coast|Ivory Coast} in Tamale, a goal by Anas Lahrichi in the 56th minute settling a poor match before 14,000 spectators. They have not let in a goal in six games and beat Zambia 3-0 in a friendly in Agadir in November.

{zambia_coach=Hervé Castaing|Castaing}, who took over in 2021 on a salary of US$25,000 a month, said he had little use for that result. "In November I had five boys from the local league and the wrong boots," he said. He is expected to keep {winner_scorer=Lubasi Nyambe|Nyambe} on the bench, despite calls at home for the {winner_scorer_age=19|19-year-old} to start. The striker came on in the {sub_on=98|98th minute} in the semi-final and made it {match_score=2-1|2-1} with {winner_minute=113|seven minutes of extra time to go}.

The youngster's first club, Mongu Hotspurs, stands to receive about 1.6 million kwacha as its share of the {transfer_fee=3.2m euros|3.2 million euros} for which Power Dynamos sold him to {transfer_club=Genk|Genk} in January, the club's secretary, Mubita Liswaniso, said. The money would go on a fence and a borehole.

President's office spokesperson Thandiwe Mumba said Monday would be a public holiday if the team won. Two chartered aircraft, paid for by mining companies, are to leave Kenneth Kaunda International Airport at six o'clock on Sunday morning.

Two people died and 23 were treated in hospital after celebrations in Lusaka and Kitwe on the night of the semi-final, police said, most of them after falls from moving vehicles.

Meanwhile, in Ghana, {ghana_coach=Kofi Boadu|Kofi Boadu} {coach_future=resigned|stepped down as coach} last night after 19 months in the post. His assistant, Ibrahim Tetteh, will take charge for {third_day=2023-02-11|Saturday}'s match for third place. In a statement Boadu apologised to Ghanaians who have waited for the cup since {ghana_last_title=1982|1982}, and defended {sent_off=Yaw Darko|Darko}, the defender sent off on Wednesday, who has been abused on social media. "He is 22. Leave him alone," he wrote.

The two sides meet at 7pm at the national stadium, with Senegalese referee Maguette Sarr in charge.
