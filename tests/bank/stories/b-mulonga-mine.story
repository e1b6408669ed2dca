STORY: b-mulonga-mine
TOPIC: miners are trapped and brought out after a collapse at a Zambian copper mine
== SLOTS
mine | place | agree | mine of the collapse
town | place | agree | town by the mine
trapped | quantity | agree | miners trapped
rescued | quantity | agree | miners brought out alive
dead | quantity | agree | miners killed
collapse_day | date | agree | day of the collapse
collapse_time | time | conflict | hour of the collapse
depth | quantity | variant | depth at which the men were caught
cause | cause | conflict | why the rock came down
trapped_time | duration | conflict | how long the men were underground before the first came up
shift_boss | person | agree | shift boss on the level
boss_fate | outcome | conflict | what became of the shift boss
rescue_leader | person | agree | leader of the rescue team
rescue_day | date | agree | day on which the first men came out
hole_width | quantity | variant | width of the borehole
owner | organisation | agree | company that owns the mine
owner_stake | quantity | variant | the state's share of the mine
ceo | person | agree | head of the company
minister | person | agree | minister of mines
suspension | polarity | dispute | whether the mine has been suspended
union | organisation | agree | union
union_leader | person | agree | leader of the union
compensation | money | single | sum for each family of the dead
output | quantity | variant | yearly output
copper_price | quantity | single | rise of the copper price
deaths_2005 | quantity | single | killed in an explosion in 2005
inspection | date | single | last inspection of the level
food | other | single | what was sent down the borehole
first_out | person | single | first man out
first_age | quantity | single | age of the first man out
hospital | place | agree | hospital
choir | organisation | single | choir at the shaft
shift_length | duration | single | length of the shift
inquiry_days | duration | agree | days for the inquiry
rent | money | single | monthly rent raised as a grievance
phone | quantity | single | rings of the telephone
== ARTICLE 01_zambezi_wire.txt | Zambezi Wire | 2025-01-21
{rescued=11|Eleven} pulled alive from Zambian mine; {dead=3|three dead}

{town=Kalanga|KALANGA}, Zambia (ZW) - Rescuers on {rescue_day=2025-01-21|Tuesday} brought out {rescued=11|11 men} who had been sealed in by a rockfall at {mine=Mulonga|the Mulonga copper mine} since {collapse_day=2025-01-16|Thursday}, {owner=Nsanga Copper|Nsanga Copper} said. {dead=3|Three others} of {trapped=14|the 14 trapped} were found dead.

The hanging wall of a stope came down at {collapse_time=14:10|2.10 p.m.} on the {depth=760 m|760-metre level}, after {cause=pillar removal|supporting pillars had been mined out}, officials said. It took {trapped_time=5 d|five days} to bore a shaft {hole_width=65 cm|65 centimetres} wide down to them.

The last up was {shift_boss=Chileshe|shift boss Bwalya Chileshe}, {boss_fate=survived|who waved to his wife before he was carried to an ambulance}. He and others are at {hospital=Kalanga Mine Hospital|Kalanga Mine Hospital}.

Mines Minister {minister=Mweemba|Chipo Mweemba} said there would be an inquiry, to report in {inquiry_days=60 d|60 days}, and that work at the mine {suspension=yes|was halted until further notice}. {union=MUZ|The Mineworkers' Union} called for the managers' arrest.

Nsanga, which is {owner_stake=20%|20 percent state-owned}, produces {output=88000 t|88,000 tonnes} of copper a year. The metal rose {copper_price=0.7%|0.7 percent} in London.
== ARTICLE 02_nsanga_copper_statement.txt | Nsanga Copper plc (statement no. 9) | 2025-01-22
MULONGA INCIDENT: STATEMENT 9

Nsanga Copper confirms that the rescue at {mine=Mulonga|Mulonga} has been completed. {trapped=14|Fourteen employees} were in the affected section; {rescued=11|eleven} are safe. It is with the deepest regret that we confirm the loss of {dead=3|three colleagues}, whose families have been told.

The incident occurred at {collapse_time=14:10|14:10 hours} on {collapse_day=2025-01-16|16 January}, some {depth=760 m|760 m} below surface, following {cause=seismic|a seismic event of magnitude 2.1}. The rescue was led by {rescue_leader=Ndlovu|Captain Thabo Ndlovu}, with volunteers from four mines.

"Not one of us slept," said {ceo=Rademeyer|Chief Executive Karin Rademeyer}.

Contrary to reports, {suspension=no|operations at Mulonga are continuing} in areas not touched by the event. The Company will co-operate with {minister=Mweemba|the Minister} and the inquiry ({inquiry_days=60 d|60 days}). Each bereaved family will receive {compensation=450000 kwacha|450,000 kwacha} and the school fees of the children, to the end of Grade 12.

Mulonga contributes about {output=88000 t|88 kt} of copper a year to the Group. {owner_stake=20%|One fifth} of the equity is held by the State.
== ARTICLE 03_lusaka_sentinel.txt | Lusaka Sentinel | 2025-01-23
A hymn at the headgear

BY MUTINTA HAMOONGA, in {town=Kalanga|Kalanga}

The telephone on the {depth=760 m|2,500-foot level} rang {phone=3|three times} on {collapse_day=2025-01-16|Thursday the 16th} and then went dead. {union_leader=Katongo|Joseph Katongo} of {union=MUZ|the Mineworkers' Union} has it in his notebook, next to the names of {trapped=14|all the fourteen}.

By the time the borehole broke through it was {trapped_time=7 d|a week} since the men had seen a light that was not their own. Mash and {food=glucose|glucose water} went down in bottles. Up above, {choir=St Kizito|the women of St Kizito's} sang in shifts.

First up was {first_out=Mwape|Elias Mwape}, {first_age=22|22}, who asked for a Coke. He was followed by {rescued=11|ten more}. Then the cage went down for the dead. {shift_boss=Chileshe|Bwalya Chileshe}, a shift boss of twenty years' standing, who had held his men in a dry pocket and shared out the water by the capful, {boss_fate=died|did not live to see the sun}. He was the last. He'd given away his own mask.

I asked Captain {rescue_leader=Ndlovu|Thabo Ndlovu}, whose hands were cut to ribbons, how it was done through a pipe {hole_width=65 cm|about two feet across}. "Thin men," he said.

A seam of anger runs under all this. The last inspection of that part, says Katongo, was in {inspection=2024-03|March}; a shift lasts {shift_length=12 h|twelve hours}; the rent on a mine house has gone to {rent=1800 kwacha|K1,800}. "In 2005 we buried {deaths_2005=46|forty-six} and were told never again."

{ceo=Rademeyer|The woman who runs Nsanga} was at the hospital with a basket of fruit.
== ARTICLE 04_hammer_and_lamp.txt | Hammer & Lamp (union newsletter) | 2025-01-27
Comrades,

We lost {dead=3|three} at {mine=Mulonga|Mulonga} and thanks be to God kept {rescued=11|eleven}. I was on the bank the day they came out, {rescue_day=2025-01-21|the 21st}, and shall not forget it. {rescue_leader=Ndlovu|Captain Ndlovu} wept.

Let's be plain. Anyone who saw the plans knows {cause=pillar removal|they were robbing the pillars} for the last bit of copper. {collapse_time=15:50|At ten to four}, with the shift two-thirds over, the roof paid them back.

{owner=Nsanga Copper|Nsanga} has said that {suspension=no|it is business as usual} in the other sections. The government says {suspension=yes|the mine is shut}. I went to the gate yesterday and men were clocking on.

We ask:
1. That {minister=Mweemba|Minister Mweemba} publish the inspection book.
2. That the board of inquiry, with its {inquiry_days=60 d|sixty days}, include a union nominee.
3. That the hospital ({hospital=Kalanga Mine Hospital|our own Mine Hospital in Kalanga}) see to the eleven free of charge for life.

On Saturday I hope to see you all at the stadium.

{union_leader=Katongo|J. Katongo}, for the executive
