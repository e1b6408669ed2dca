STORY: silesia-mine
TOPIC: a methane explosion in a Silesian coal mine, from the first bulletin to the inquest
== SLOTS
dead | quantity | revision | miners killed
missing | quantity | revision | miners not yet reached
burned | quantity | agree | miners with burns
critical | quantity | single | miners in critical state
below | quantity | agree | miners below ground at the time in the section
blast_day | date | agree | day of the blast
blast_time | time | agree | hour of the blast
mine | name | agree | name of the mine
level | quantity | agree | depth of the level where it happened
gas | cause | agree | what exploded
alarm | order | conflict | whether the gas alarm came before or after the blast
director | person | conflict | director of the mine
mourning | duration | conflict | length of national mourning
president | person | agree | president of the republic
company | organisation | agree | owner of the mine
company_output | quantity | single | output of the company in a year
union_man | person | agree | union leader at the mine
union_claim | cause | dispute | sensors covered or not
company_spokes | person | agree | spokesman of the company
rescue_teams | quantity | single | rescue teams below ground
rescue_stopped | polarity | single | whether rescue was broken off
second_blast | polarity | agree | whether a second blast occurred
hospital | place | agree | burns centre
doctor | person | single | head of the burns centre
acc2006_dead | quantity | agree | dead in the 2006 disaster
acc2006_mine | name | agree | mine of the 2006 disaster
acc2010_dead | quantity | single | dead in the 2010 disaster
acc2010_mine | name | single | mine of the 2010 disaster
ukraine_dead | quantity | single | dead in a blast in Ukraine that week
compensation | money | single | paid to each family
methane_limit | quantity | single | share of methane allowed
methane_found | quantity | single | share of methane measured
prosecutor | person | single | prosecutor
charged | quantity | single | people charged
acc1987_dead | quantity | single | dead in the same mine in 1987
deputy | person | single | deputy director who resigned
management_charged | polarity | single | whether managers were charged
funeral_priest | person | single | priest
== ARTICLE 01_pol_bulletin.txt | Polish Bulletin Service | 2012-02-09
Explosion at Silesian coal mine, {dead=3|three dead}

Katowice, Feb 9, 20:10 (PBS)

{dead=3|Three miners} died and {missing=5|five} were being looked for after {gas=methane|a methane explosion} on {blast_day=2012-02-09|Thursday} at the {mine=Jadwiga-Wschód|Jadwiga-Wschód} colliery, its owner, {company=Southern Coal Group|the Southern Coal Group}, said.

The blast came at {blast_time=16:25|4.25 p.m.} at the {level=830 m|830-metre} level, where {below=37|37 men} were working. {burned=21|Twenty-one} are in {hospital=Siemianowice|the burns centre at Siemianowice}, group spokesman {company_spokes=Wojciech Lis|Wojciech Lis} said.

{alarm=before|A gas alarm had gone off} some minutes earlier and the men were already on their way out. {rescue_teams=9|Nine rescue teams} went in. {second_blast=no|There was no second explosion}.

The director of the mine, {director=Henryk Kempa|Henryk Kempa}, is in charge of the operation.
== ARTICLE 02_central_european_times.txt | Central European Times | 2012-02-11
Poland Mourns As {dead=7|Toll In Mine Blast Reaches Seven}

By Marta Olszewska in Ruda

President {president=Andrzej Zawada|Andrzej Zawada} has ordered {mourning=2 days|two days of national mourning}, starting on Sunday, for the men of {mine=Jadwiga-Wschód|Jadwiga-Wschód}.

Four bodies were brought up on Friday, so that {dead=7|seven} are now known to have died. {missing=1|One man} has still not been reached: rescuers {rescue_stopped=yes|had to turn back} in the night because of the heat. In {hospital=Siemianowice|Siemianowice}, {burned=21|21 others} lie with burns, {critical=6|six of them in mortal danger}, said {doctor=Sabina Kowol|Sabina Kowol}, who runs the clinic.

"They hung bags over the sensors so that the coal kept coming," said {union_man=Dariusz Pieczka|Dariusz Pieczka} of the Labour 80 union; he wants to know who ordered {union_claim=sensors covered|the sensors covered}. {company_spokes=Wojciech Lis|Mr Lis}, speaking for {company=Southern Coal Group|the owners}, called that {union_claim=sensors working|a lie: every sensor was working}.

Memories are long here. {acc2006_mine=Gertruda|Gertruda} in 2006: {acc2006_dead=23|23 dead}. {acc2010_mine=Wanda|Wanda} in 2010: {acc2010_dead=14|14}. And over the border in Ukraine, on Wednesday, {ukraine_dead=4|four} were lost in a pit near Donetsk.
== ARTICLE 03_seam_and_shaft.txt | Seam & Shaft (trade monthly) | 2012-03-05
Safety
{dead=8|Eight Dead} at {mine=Jadwiga-Wschód|Jadwiga-Wschód}: What We Know

The fatal ignition of {gas=methane|firedamp} of {blast_day=2012-02-09|9 February} killed {dead=8|eight}, the last of whom was recovered on the 12th.

- Depth: {level=830 m|830 m}, longwall 3b
- Time: {blast_time=16:25|16:25}
- Men in the district: {below=37|37}
- Survivors with burns: {burned=21|21}
- Secondary explosion: {second_blast=no|none}
- Methane at the return: {methane_found=5.2%|5.2 per cent}, against a limit of {methane_limit=2%|2 per cent}

The recorder shows that {alarm=after|the first alarm was raised ninety seconds after the ignition}. By then nobody on the face could have been saved by it.

The mine's director, {director=Piotr Szymura|Piotr Szymura}, who ran the rescue from the first hour, told a hearing in Katowice that ventilation had been sufficient. {union_man=Dariusz Pieczka|Dariusz Pieczka}, for the union, walked out.

An ignition in the same seam in 1987 also cost {acc1987_dead=8|eight lives}; it, too, began at the return end of a longwall.

{company=Southern Coal Group|Southern Coal}, with {company_output=11.6m t|11.6 million tonnes} raised last year, is Poland's third producer.
== ARTICLE 04_ruda_weekly_english.txt | Ruda Weekly - English page | 2012-03-09
A month on: charges, a cheque and a candle

Last updated Friday 9 March 2012

{charged=2|Two foremen} were charged this week with endangering life, prosecutor {prosecutor=Ewa Brzęczek|Ewa Brzęczek} announced. {management_charged=no|No one in the management has been charged}, though deputy director {deputy=Janina Wróbel|Janina Wróbel} resigned on Monday, citing her health.

Every family of {dead=8|the eight} has had {compensation=80,000 zł|80,000 złoty}, and the flags that came down for {mourning=3 days|the three days of mourning} decreed by President {president=Andrzej Zawada|Zawada} are up again. At ten past six tonight Father {funeral_priest=Jan Zawada|Jan Zawada} (who shares only the name with the head of state) says Mass at St Barbara's, where a plaque for {acc2006_dead=23|the 23} of {acc2006_mine=Gertruda|Gertruda} already hangs.

In other news: bus line 23 diverted
