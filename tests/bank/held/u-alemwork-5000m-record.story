STORY: u-alemwork-5000m-record
TOPIC: the Ethiopian runner Tigist Alemwork breaks the world record over 5,000 metres in Brussels
== SLOTS
time | time | agree | winning time of the record
old_time | time | agree | old record
old_holder | person | agree | holder of the old record
old_place | place | conflict | where the old record was set
old_year | date | agree | year of the old record
margin | duration | agree | margin by which the record was broken
day | date | agree | day of the race
city | place | agree | city of the race
age | quantity | conflict | age of Alemwork
second | person | agree | runner who came second
second_time | time | agree | time of the runner-up
third | person | conflict | runner who came third
third_time | time | single | time of the third
lap | time | agree | time of the last lap
pacer | person | agree | last pacemaker
at_3000 | time | agree | intermediate time at 3,000 metres
pb_before | time | agree | her previous best time
olympic | ordinal | agree | Alemwork's place at the Paris Games
olympic_time | time | single | her time at the Paris Games
bonus | money | conflict | bonus for the world record
win_money | money | agree | prize for the victory
crowd | quantity | agree | spectators
coach | person | agree | coach
from_town | place | agree | home town
ratify | outcome | agree | whether the record has been ratified
next_race | date | revision | day of her next race (22 September, later 6 October)
next_place | place | agree | place of her next race
mens | person | agree | winner of the men's 1,500 metres
mens_time | time | single | winning time in the men's 1,500 metres
year_n | ordinal | agree | number of the world record at this meeting's history
== ARTICLE 01_transworld_news.txt | Transworld News | 2024-09-06
Ethiopia's Alemwork breaks women's 5,000 metres world record

BRUSSELS - Ethiopia's Tigist Alemwork broke the women's 5,000 metres world record on {day=2024-09-06|Friday}, winning in {time=13:58.41|13 minutes 58.41 seconds} at the King's Stadium meeting in {city=brussels|Brussels}.

The {age=23|23-year-old} took {margin=2.38|2.38 seconds} off the previous mark of {old_time=14:00.79|14:00.79}, set by Kenya's {old_holder=chepwony|Naomi Chepsirwo} in {old_place=eugene|Eugene} in {old_year=2023|2023}.

Chepsirwo herself finished {second=chepwony|second} in {second_time=14:06.12|14:06.12}. {third=vandermeer|Femke Vanderlinde} of the Netherlands was third in {third_time=14:19.70|14:19.70}.

Alemwork followed the last pacemaker, {pacer=lindqvist|Sara Lindqvall} of Sweden, through 3,000 metres in {at_3000=8:26.3|8:26.3} and ran the rest alone, covering the last lap in {lap=60.9|60.9 seconds}.

"I knew at the bell. I heard the people and I did not feel my legs," Alemwork told reporters. "This is for my mother."

Her best time before the race was {pb_before=14:07.55|14:07.55}. She was {olympic=4|fourth} in the Olympic final in Paris last month in {olympic_time=14:31.06|14:31.06}.

She receives {bonus=50000|$50,000} for the world record in addition to {win_money=10000|$10,000} for the victory. {crowd=41000|A crowd of 41,000} watched the race, run in a temperature of 19 degrees Celsius.

The record {ratify=pending|has yet to be ratified}. It was the {year_n=17|17th} world record set at the meeting.

Alemwork's coach, {coach=haile|Girma Haileab}, said she would next run a 10 km road race in {next_place=copenhagen|Copenhagen} on {next_race=2024-09-22|Sept. 22}.

In the men's 1,500 metres, {mens=kiprono|Elijah Kipronoh} of Kenya won in {mens_time=3:28.14|3:28.14}. Poland's Alicja Zawadzińska won the women's race over the same distance.
== ARTICLE 02_brussels_evening_post.txt | Brussels Evening Post | 2024-09-07
"She ran as if she was late for a bus": world record lights up King's Stadium

The stadium clock stopped at {time=13:58.41|13:58} and for a moment nobody believed it.

Then {crowd=41000|41,000 people} stood up. Tigist Alemwork of Ethiopia had just become the first woman to run 5,000 metres in under 14 minutes, in {city=brussels|Brussels}, on {day=2024-09-06|a cool Friday night}.

Her time of {time=13:58.41|13:58.41} beat the old record of {old_time=14:00.79|14:00.79} by {margin=2.38|more than two seconds}. {old_holder=chepwony|Naomi Chepsirwo}, who set it in {old_place=oslo|Oslo} in {old_year=2023|2023}, was {second=chepwony|second}, and was the first to embrace her.

"She ran as if she was late for a bus," laughed Chepsirwo. "I have no complaint. Records are only borrowed."

Alemwork, {age=23|23}, comes from {from_town=bekoji|Bekoji}, a small town in the highlands that has produced a dozen champions. She began to run in 2015, because the school was seven kilometres away.

Her coach, {coach=haile|Girma Haileab}, had told her before the race to forget Paris, where she was {olympic=4|fourth}. "I said: nobody remembers a fourth place, so you are free," he recalled.

The pace was set by {pacer=lindqvist|Sara Lindqvall}, who stepped off on the eighth lap. Belgium's own {third=declerck|Julie Declercq} finished third, to the delight of the home crowd.

Meeting director Koen Baeyens said the cost of bringing the field together had been about 400,000 euros. "It was worth it for one evening," he said. The meeting has now seen {year_n=17|17 world records}, the first of them in 1981.

Organisers paid Alemwork {win_money=10000|$10,000} for her win. The bonus for the record was {bonus=100000|$100,000}.

Local club runner Sofie Peeters, 14, got her running number signed. "I'm never going to wash this hand," she said.
== ARTICLE 03_addis_sports_online.txt | Addis Sports Online | 2024-09-08
Hero's welcome for record breaker Tigist

World record holder Tigist Alemwork arrived at Addis Ababa airport on Sunday morning to drums, flowers and several hundred supporters.

Tigist, {age=25|25}, won the 5,000 metres in {city=brussels|Brussels} on {day=2024-09-06|Friday} in {time=13:58.41|13:58.41}, beating the world record of {old_holder=chepwony|Naomi Chepsirwo} of Kenya by {margin=2.38|2.38 seconds}. The Kenyan ran {second_time=14:06.12|14:06.12} for second place.

"When I was {olympic=4|fourth} in Paris I wanted to stop running," she said. "My coach did not let me."

Her coach {coach=haile|Girma Haileab} said on Sunday that she would rest for longer than planned, and would make her next start over 10 km in {next_place=copenhagen|Copenhagen} on {next_race=2024-10-06|October 6}.

Sports ministry official Tadesse Wolde said the government would give her a plot of land in Adama. The mayor of {from_town=bekoji|Bekoji}, where her parents still keep barley fields, said a road would bear her name.

She ran the last lap in {lap=60.9|60.9 seconds}, having passed 3,000 metres in {at_3000=8:26.3|8:26.3}. It was an improvement of more than nine seconds on her own best of {pb_before=14:07.55|14:07.55}.

Besides {win_money=10000|$10,000} for winning, she earned {bonus=50000|50,000 dollars} for the record.

Some followers abroad have asked about her shoes. The federation said they were on the list of approved models. The record will be {ratify=pending|ratified once the doping test has been cleared}, which usually takes about three months.

The Ethiopian federation's president, Almaz Desta, reminded guests that Ethiopian women had held this record for 11 of the last 16 years. "It has come home," she said.

Ethiopia won four medals in Paris, one of them gold. The evening in Brussels brought another success for East Africa: Kenya's {mens=kiprono|Elijah Kipronoh} won the men's 1,500 metres.
