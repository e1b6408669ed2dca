STORY: n-gulzarpur-busway
TOPIC: a rapid bus line opens in a Pakistani city
== SLOTS
line | name | agree | name of the bus line
city | place | agree | the city
open_day | date | conflict | day on which paying passengers were first carried
opener | person | conflict | who pressed the button at the opening
chief | person | agree | chief minister of the province
fare | money | conflict | flat fare
rickshaw_fare | money | single | fare of a shared rickshaw for the same way
free_days | duration | agree | how long rides are free
buses | quantity | agree | buses in the fleet
buses_plan | quantity | single | buses first planned
stations | quantity | agree | stations
length | quantity | variant | length of the line
cost | money | agree | cost of the line
cost_2019 | money | single | cost as first approved
lender | organisation | agree | bank that lent the money
maker | place | agree | country where the buses were built
riders | quantity | revision | riders on the first day
target | quantity | agree | daily ridership aimed at
women | quantity | agree | share of seats for women
breakdown | cause | conflict | why a bus stopped on the flyover
stall | duration | single | how long it stood there
traders_end | outcome | conflict | what became of the traders' strike
traders_head | person | agree | head of the traders' union
shops_lost | quantity | dispute | shops pulled down for the line
mosque_station | place | agree | last station
last_bus | time | agree | departure of the last bus
late_years | duration | agree | how late the line was
== ARTICLE 01_pak_wire.txt | Indus Press Service (agency) | 2025-09-08
{city=Gulzarpur|Gulzarpur} gets its {line=Orange Busway|Orange Busway} at last

GULZARPUR, Sept 8 (IPS): The long-delayed {line=Orange Busway|Orange Busway} carried its first passengers on {open_day=2025-09-08|Monday}, {late_years=3 years|three years} after the date fixed by the then government, as crowds of schoolboys chased the leading vehicle down Jail Road.

{opener=Tareen|Provincial transport minister Zohra Tareen} set the line going by pressing a green button at the Clock Tower depot. {chief=Leghari|Chief Minister Aslam Leghari} looked on from the front row. Ms Tareen described the project as a gift to the labourer and the girl student, for whom {women=40%|two seats in five} have been set aside.

{buses=64|Sixty-four} air-conditioned vehicles, {maker=Turkiye|manufactured in Turkiye}, will ply between Clock Tower and {mosque_station=Shahi Masjid|Shahi Masjid}, calling at {stations=23|23 stations}. The corridor measures {length=17.7 km|17.7 kilometres}. Officials said {riders=58000|58,000 persons} had travelled by sunset, against a daily goal of {target=90000|90,000}.

Travel is free {free_days=1 week|for the first week}, after which every passenger will pay {fare=50 rs|Rs50} regardless of distance.

The scheme has cost {cost=31bn rs|Rs31 billion}, most of it borrowed from the {lender=Asian Corridor Bank|Asian Corridor Bank}. One bus halted on the Canal flyover in the afternoon; {breakdown=tyre|a burst tyre} was to blame, the operator said, and those on board walked to the next platform.

Traders along Jail Road, whose union had called for shutters down, kept their shops open after {traders_end=settled|a settlement reached on Sunday night} with the deputy commissioner.
== ARTICLE 02_daily_awaz.txt | Daily Awaz, city pages | 2025-09-09
Big day on Jail Road: samosas, selfies and one dead engine

By our staff reporter

Amna Bibi, 67, had never before been anywhere in {city=Gulzarpur|Gulzarpur} without a nephew. {open_day=2025-09-08|Yesterday} she rode the new line end to end, twice, and announced on getting down at {mosque_station=Shahi Masjid|Shahi Masjid} that she would do it again after prayers.

She was one of {riders=71000|71,000 riders}, as the transport authority had it when it closed its books at midnight; the evening's lower number had left out those waved through at broken gates.

Nobody paid a paisa, nor will they {free_days=1 week|for seven days}. Then the token will cost {fare=70 rs|seventy rupees} whether you go one stop or all of them. Qingqi drivers, who ask {rickshaw_fare=120 rs|Rs120} for the same journey, watched with folded arms.

It was {chief=Leghari|Leghari}'s show. {opener=Leghari|The chief minister brought down his thumb}, the horn sounded and the doves declined to leave their basket.

Not all went well. {breakdown=overheating|Its radiator boiling over}, a coach gave up on the canal bridge at half past three and blocked the lane for {stall=50 min|fifty minutes}. Inside, a wedding party sang.

Across the road the shutters stayed firmly down. {traders_head=Butt|Haji Rafiq Butt}, president of the bazaar union, told this newspaper that {traders_end=strike goes on|the stoppage would continue} until his members were paid. By his reckoning {shops_lost=410|410 shops} were levelled for the corridor.

The last departure, {last_bus=22:30|at half past ten at night}, left with standing room only.
== ARTICLE 03_transport_authority.txt | Gulzarpur Transport Authority, press note | 2025-09-09
HANDOUT No. 118/GTA

The Authority congratulates the citizens on the commissioning of the {line=Orange Busway|Orange Line}, and places the following on record.

1. Commissioning. The line was dedicated by the provincial leadership and entered public service {open_day=2025-09-08|on 8 September}.

2. Infrastructure. Dedicated lanes of {length=17.7 km|11 miles}; {stations=23|twenty-three stations} with lifts; one depot. An additional depot is under design.

3. Rolling stock. {buses=64|64 low-floor units} of 12 and 18 metres, {maker=Turkiye|supplied from Turkiye}. The number of {buses_plan=80|80} in the original papers was reduced following a fresh study of demand.

4. Ridership. {riders=71000|71,000 boardings} were registered on the opening day after reconciliation of all gates. The Authority remains confident of reaching {target=90000|ninety thousand a day} by the end of the year.

5. Facilities. {women=40%|Forty per cent} of the seating is reserved for women. Wheelchair spaces and prayer-time announcements are provided.

6. Hours. First bus 6am; last bus {last_bus=22:30|10.30pm}.

7. Compensation. The Authority rejects exaggerated claims. {shops_lost=262|A total of 262 shops} came within the right of way, and cheques for all but nineteen have been issued.

8. Gratitude. Thanks are due to the {lender=Asian Corridor Bank|Asian Corridor Bank} and to the contractors, who worked through two floods. The public is requested not to spit, and not to carry gas cylinders, goats or fireworks.
== ARTICLE 04_friday_letter.txt | The Ravi Letter (newsletter) | 2025-09-12
A bus arrives, a little late

I keep a cutting from 2019 in which a man with a moustache promises that {city=Gulzarpur|Gulzarpur} will have a "metro on tyres" for {cost_2019=19bn rs|nineteen billion rupees}. The moustache is now an ambassador. The metro opened this week, {late_years=3 years|a full three years behind the promise}, and the bill is {cost=31bn rs|thirty-one billion}.

Was it worth it? I took it {open_day=2025-09-07|on Sunday, the day it began taking passengers}, and went back on Wednesday to see how it behaved without the bunting. It behaved. The floor is level with the platform, the voice that names the stops has been to a good school, and a student beside me got through an entire chapter on soil mechanics.

What the line hasn't got is enough vehicles. {buses=64|Sixty-four} sounds like a lot until you wait for one at five o'clock.

Then there is the matter of the people who used to be where the lane is. I had tea with {traders_head=Butt|Mr Butt}, who sells bangles, or did. He showed me a list with names, signatures and in some cases thumbprints. The Authority has a list as well. It's shorter. A judge will have to lay one upon the other; the first hearing falls after the harvest.

{chief=Leghari|Aslam Leghari} has said that no chief minister ever lost votes by opening a road. I looked that up. It is nearly true.

Next week: mangoes, and who is hoarding them.
