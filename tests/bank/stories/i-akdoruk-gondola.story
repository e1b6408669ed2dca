STORY: i-akdoruk-gondola
TOPIC: a cable car stops above a gorge at Akdoruk in eastern Turkey and all passengers are brought down in the night
== SLOTS
day | date | agree | day on which the cable car stopped
time | time | variant | hour at which it stopped
stuck | quantity | agree | people stuck in the cabins
cabins | quantity | agree | cabins with people in them
cabins_all | quantity | single | cabins of the line
height | quantity | variant | height of the highest cabin above the ground
hours | duration | agree | how long the rescue took
last_down | time | agree | hour at which the last passenger was down
dead | polarity | agree | whether anyone died
hurt | quantity | agree | people hurt when a cabin struck a pylon
cold | quantity | single | people treated for cold
children | quantity | agree | children among the stuck
bride | person | agree | bride who was in one of the cabins
wedding_place | place | agree | place where the wedding was held in the end
groom | person | agree | bridegroom
climbers | quantity | agree | climbers who took part
club_leader | person | agree | head of the mountaineering club
helicopters | polarity | agree | whether helicopters could fly
wind | quantity | single | gusts at the time
cause | cause | agree | what stopped the line
part_age | quantity | single | age of the broken part
part_life | quantity | single | life of the part by its maker
operator | organisation | agree | operator of the line
maker | organisation | single | maker of the line
opened | date | agree | year in which the line was opened
length | quantity | variant | length of the line
inspection | date | agree | month of the last inspection
detained | quantity | agree | staff detained
refund | money | agree | payment to each passenger
earlier_year | date | agree | year of an earlier stop
earlier_stuck | quantity | single | people stuck in the earlier stop
reopen | polarity | agree | whether the line may run before the new inspection
== ARTICLE 01_dogu_haber.txt | Doğu Haber Ajansı | 2025-03-09
All {stuck=83|83} brought down after night in cable cars over Turkish gorge

AKDORUK - {stuck=83|Eighty-three people} were lowered one after another from the cabins of a cable car that stopped in the mountains of eastern Turkey {day=2025-03-08|on Saturday} and hung there for most of the night.

{dead=no|Nobody died}. {hurt=4|Four passengers} broke bones when a swinging cabin struck a pylon, and {cold=21|21} were treated for cold, the provincial health directorate said.

The line came to a halt {time=16:25|at 4:25 p.m.} when {cause=gearbox|the gearbox of the main drive seized}. {cabins=17|Seventeen of the cabins} were occupied, the highest of them {height=95m|95 meters} over the Karaçay gorge. With gusts of {wind=80|80 kilometers an hour}, {helicopters=no|helicopters stayed on the ground}.

{climbers=46|Forty-six climbers}, some of them members of a local club, pulled themselves along the cable with pulleys and let people down on ropes. {hours=11|Eleven hours} after the stop, {last_down=03:25|at 3:25 a.m.}, the last passenger, a pensioner from Kayseri, set foot on the snow.

Prosecutors ordered {detained=3|three employees} of {operator=Karacay Teleferik|Karaçay Teleferik}, the operator, to be detained.

The line was opened in {opened=2009|2009}. It was last stopped for long in {earlier_year=2017|2017}, when ice on the cable kept {earlier_stuck=12|twelve} skiers in the air for two hours.
== ARTICLE 02_morning_post_magazine.txt | The Bosphorus Courier | 2025-03-11
A bride, a rope and a very long veil

The dress had cost her three months' wages, so when a man on a pulley told her to leave it in the cabin, she asked him whether he was married. He was. {bride=Dilan|Dilan Yurtsever} went down into the dark in white.

She had boarded at the lower station with an aunt, a drummer and a tray of baklava, bound for the summit restaurant where two hundred chairs were waiting. {time=16:25|Shortly before half past four} the floor jerked. The aunt prayed. The drummer, after a decent interval, drummed.

Across the gorge, from the other cabins, people sang back; there were {children=19|nineteen children} out there, and the drummer took requests.

{groom=Baran|Baran Tekeş}, the groom, was already at the top. He watched with binoculars until the light failed and then walked down through the drifts, which took him until two.

"We used what we had," says {club_leader=Ozgul|Nermin Özgül}, a physics teacher who leads the mountaineering club of the town. Of the {climbers=46|46} who went out on the wire, nine were her pupils once. Not one had ever done it in wind. She had drilled them on a disused ski lift behind the cement works, for fun.

It was over {last_down=03:25|at twenty-five past three}. {dead=no|Every one of them lived}, though {hurt=4|four} will be wearing plaster.

And the wedding? It took place on Sunday night in {wedding_place=fire station|the fire station}, between two engines. The baklava, says the bride, had frozen solid and was better for it.
== ARTICLE 03_governorate_list.txt | Governorate of Akdoruk, communications office | 2025-03-10
THE CABLE CAR INCIDENT IN FIGURES

Date: {day=2025-03-08|8 March 2025}

Persons affected: {stuck=83|83}, {children=19|19 of them children}

Occupied cabins: {cabins=17|17} (of {cabins_all=40|40} on the line)

Greatest height above ground: {height=95m|312 feet, or 95 metres}

Length of the line: {length=3200m|3,200 metres}

Duration of the operation: {hours=11|11 hours} from standstill to the descent of the last citizen

Injured: {hurt=4|4}, all with fractures, all in a stable condition

Air support: two helicopters were on standby in Erzincan but {helicopters=no|could not take off because of the wind}

Detained: {detained=3|3}, namely the station chief, the head of maintenance and a technician

Finding of the first examination: {cause=gearbox|failure of the main gearbox}

Last periodic inspection: {inspection=2024-10|October 2024}, without remarks

Operation of the line: {reopen=no|suspended until a fresh inspection has been passed}

Every passenger will be paid {refund=12000|12,000 lira} by the operating company, as agreed with the Governor's office. Application is made with the ticket or, where it has been lost, with two witnesses.

Lost property, including one drum, may be collected at the gendarmerie.

The Governorate thanks the fire brigade, the gendarmerie search team, the mountaineering club under {club_leader=Ozgul|Ms Nermin Özgül}, the village guards, the kitchens of the teachers' lodge and the many citizens who lit the hillside with the headlamps of their cars. It asks the media not to publish pictures of minors.
== ARTICLE 04_ropeway_monitor.txt | Ropeway Monitor (trade journal, Innsbruck) | 2025-03-20
Akdoruk: a gearbox past its time?

Few installations in our trade have so handsome a setting as the {length=3200m|two-mile} gondola at Akdoruk, supplied by {maker=Tschanett|Tschanett} of Vorarlberg and in service since {opened=2009|2009}. {day=2025-03-08|On the second Saturday of this month} it made headlines of the wrong sort.

According to engineers who have seen the drive station, {cause=gearbox|the planetary gear jammed} and sheared its shaft, so that even the diesel auxiliary could not turn the bullwheel. The unit was {part_age=16|sixteen years} old. {maker=Tschanett|The manufacturer} recommends an overhaul after {part_life=10|ten}. Whether one was carried out is a question for the court; {operator=Karacay Teleferik|the operating company} says only that the inspector of {inspection=2024-10|last October} had no objections.

What deserves attention is the rescue. {stuck=83|Eighty-three people} in {cabins=17|seventeen carriers}, in the dark, by rope alone, within {hours=11|eleven hours}: we know of no alpine resort that would be sure to do better. In {earlier_year=2017|2017}, after an icing stop on the same line, the local volunteers bought their own pulleys. They had asked for a grant and been sent a calendar.

The consequences are running their course. {detained=3|Three of the staff} have been detained. Passengers are to have {refund=12000|twelve thousand lira} each. The cabins hang where they were, since {reopen=no|nothing is allowed to move} until an inspector signs.

Our congratulations to {bride=Dilan|Ms Yurtsever} and {groom=Baran|Mr Tekeş}, who exchanged rings {wedding_place=fire station|among the fire engines}, and who have been offered lifetime passes. They are thinking about it.
