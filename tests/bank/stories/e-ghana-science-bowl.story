STORY: e-ghana-science-bowl
TOPIC: the final of a Ghanaian schools' science contest is won by a girls' school from the north
== SLOTS
winner | organisation | agree | school that won the contest
second | organisation | agree | school that came second
third | organisation | agree | school that came third
points_winner | quantity | agree | points of the winners in the final
points_second | quantity | conflict | points of the school that came second
third_points | quantity | agree | points of the school that came third
age_atanga | quantity | single | age of Asibi Atanga
riddle | person | conflict | contestant who solved the last riddle
last_answer | name | agree | answer to the last riddle
nth_win | ordinal | agree | how often the school has won
edition | ordinal | agree | number of the edition of the contest
day | date | agree | day of the final
hall | place | agree | hall in which the final was held
quizmistress | person | agree | who put the questions
quiz_role | role | single | post of the quizmistress in daily life
schools | quantity | agree | schools that entered this year
regions | quantity | agree | regions of the country they came from
prize | money | agree | cash for the winning school
prize_each | money | single | scholarship for each contestant
coach | person | agree | teacher who trained the winners
coach_subject | role | single | subject the coach teaches
deficit | quantity | agree | points by which the winners trailed before the last round
protest | outcome | conflict | what the judges did with the protest over the speed round
protester | organisation | conflict | school that protested
power_cut | duration | agree | time lost to the power cut
seats | quantity | single | people in the hall
first_northern | polarity | conflict | whether a school from the north had ever won before
past_winner | date | single | year of an earlier northern win
ages | quantity | single | age of the younger contestant
semi_points | quantity | single | points the winners had in the semi-final
minister | person | agree | who handed over the trophy
minister_role | role | agree | office of the person who handed over the trophy
girls | polarity | agree | whether a girls' school has won it before
robot | quantity | single | schools in the robotics side event
bus | duration | single | length of the journey home
watch | quantity | single | people watching online at the peak
bonus | quantity | single | points for a riddle solved on the first clue
pupils | quantity | single | pupils of the winning school
== ARTICLE 01_accra_daily_mirror.txt | Accra Daily Mirror | 2026-07-06
{winner=nabiwul|Nabiwul Girls'} stun {second=prempeh|Prempeh Hill} to lift science trophy

By Adwoa Sarpong

{winner=nabiwul|Nabiwul Girls' Senior High School} of Bolgatanga are champions of the {edition=21|21st} National Schools Science Challenge. At {hall=cape|the Great Hall of the University of Cape Coast} on {day=2026-07-04|Saturday} they scored {points_winner=58|58 points}, leaving {second=prempeh|Prempeh Hill School}, last year's winners, with {points_second=54|54} and {third=keta|Keta Lagoon} with {third_points=39|39}.

Going into the closing round of riddles the girls were {deficit=6|six points adrift}. Then {age_atanga=17|17-year-old} {riddle=asibi|Asibi Atanga} pressed the bell on the first clue of the last riddle. "I am {last_answer=mercury|mercury}," she said, and the hall came to its feet. A riddle solved that early is worth {bonus=5|five points}.

It is {nth_win=1|the school's first victory}, and {girls=no|no girls' school had ever won before}. Nor had any school from the five northern regions; {first_northern=no|they had to wait 21 editions}.

{quizmistress=amoako|Prof. Efua Amoako}, who put the questions, {quiz_role=dean|dean of physical sciences}, called it the finest last quarter of an hour she had seen.

Some {schools=192|192 schools} from {regions=16|all sixteen regions} took part. The prize: {prize=80000|GH¢80,000} for the school and {prize_each=10000|GH¢10,000} in scholarship for each of the two contestants.
== ARTICLE 02_savannah_radio.txt | Savannah Radio (Tamale, web) | 2026-07-05
{winner=nabiwul|Nabiwul} have done it!

They were dancing at the Bolgatanga lorry park before the final whistle, if there had been a whistle. With the last question of the night {winner=nabiwul|two girls from the Upper East} came from behind to bring the National Schools Science Challenge home to the north.

Final scores: {winner=nabiwul|Nabiwul} {points_winner=58|58}, {second=prempeh|Prempeh Hill} {points_second=56|56}, {third=keta|Keta} {third_points=39|39}. Six clear for the boys before the riddles ({deficit=6|as was only right for the favourites}, some said), but the riddles are the riddles. The team scored {semi_points=61|61} in Thursday's semi-final, so nobody should be surprised.

{riddle=sumaila|Zenab Sumaila}, who is {ages=16|16} and in Form Two, took the winning answer. She had never seen {last_answer=mercury|mercury} outside a thermometer, she told our reporter.

Lights went out halfway, and the contest stood still for {power_cut=25m|twenty-five minutes}.

In Bolgatanga the chop bars had put their televisions out on the street. At Mama Ladi's place there were so many people on the bench that it broke during the second round, and they watched the third from the ground. A mechanic had rigged a car battery in case of dumsor, as well he might. When the girls gave the value of a resistance to three figures without paper, he explained it to the rest with two spoons and a wire.

The school itself isn't rich. There's one laboratory for {pupils=1140|1,140 pupils}, and the fume cupboard is a window. The old girls' association bought the practice buzzers, second hand, from a church quiz in Ho. For a month the two of them have been excused from sweeping, and it's said they swept anyway.

Our elders will tell you that {first_northern=yes|we'd won it once}, when Gambaga Boys took the shield in {past_winner=2008|2008}. The winners' coach, {coach=adongo|Mr Michael Adongo}, a {coach_subject=chemistry|chemistry} tutor, was a boy in the audience that night.

Coming home means {bus=14h|fourteen hours} on the bus. We'll be at the gate.
== ARTICLE 03_ashanti_post.txt | Kumasi Evening Post | 2026-07-06
Protest {protest=upheld|upheld}, but champions keep crown

{second=prempeh|Prempeh Hill} left Cape Coast without their title, but not without a word. {protester=prempeh|The Kumasi boys} had complained to the judges that in the speed round the buzzer of the girls was ringing late, so that a question was wrongly given to them. {protest=upheld|The panel agreed and took two points off the northern side}. It made no difference to the order.

The {points_winner=58|58} in the record is what remained after the deduction, an official of the National Schools Science Challenge said. {second=prempeh|Prempeh Hill} were given {points_second=54|54}.

The crowd in {hall=cape|the hall at Cape Coast} ({seats=4100|4,100} by the ushers' count) had sat through {power_cut=25m|a blackout of twenty-five minutes}. When the lamps came back the candidates were where they had been left. {coach=adongo|Coach Adongo} had told the girls to recite the periodic table in the dark.

{minister=teye|Mr Daniel Teye}, {minister_role=deputy|the Deputy Education Minister}, presented the cup. "This is for every girl who was told that physics was for her brother," he said.

{girls=no|A first for a girls' school}, then, in {edition=21|21 editions} and {schools=192|192 entries}.
== ARTICLE 04_contest_notice.txt | National Schools Science Challenge (organisers' notice) | 2026-07-06
Results of the {edition=21|Twenty-First} Challenge

Champions: {winner=nabiwul|Nabiwul Girls' SHS, Upper East Region} ({nth_win=1|first title}).
Second: {second=prempeh|Prempeh Hill School, Ashanti}.
Third: {third=keta|Keta Lagoon SHS, Volta}.

The organisers record their thanks to quizmistress {quizmistress=amoako|Efua Amoako}, to the trophy's presenter, {minister=teye|Hon. Daniel Teye}, {minister_role=deputy|Deputy Minister for Education}, and to {watch=240000|240,000 viewers} at the busiest minute of the stream.

On the matter of the speed round. A protest by {protester=keta|Keta Lagoon} was heard by the three judges on the night and {protest=rejected|dismissed}. No points were altered.

Winners receive {prize=80000|eighty thousand cedis}. The robotics side event, with {robot=34|34 schools}, will be reported separately.

The Challenge was contested in {regions=16|16 regions} between January and {day=2026-07-04|the fourth of July}.
