STORY: highland-quake
TOPIC: a strong earthquake strikes mountain villages in southern Peru late on a Sunday night
== SLOTS
dead | quantity | revision | people killed in the quake
injured | quantity | revision | people injured
magnitude | quantity | dispute | the national institute says 6.1, the American agency 6.2
depth | quantity | conflict | depth of the hypocentre
quake_day | date | agree | day of the quake, local
quake_time | time | variant | time of the quake
aftershocks | quantity | revision | number of aftershocks counted
biggest_after | quantity | agree | magnitude of the strongest aftershock
epicentre_town | place | agree | town nearest to the epicentre
epicentre_dist | quantity | single | distance of the epicentre from that town
church_place | place | conflict | where the church of San Isidro fell
church_built | date | single | year the church was built
houses_down | quantity | agree | houses destroyed
houses_cracked | quantity | single | houses declared unfit to live in
dead_chaqui | quantity | single | dead in Chaquimarca
dead_sura | quantity | single | dead in Sura Alta
dead_road | quantity | single | dead on the road
road_victim | role | single | who died on the road
road_open | outcome | revision | road to the villages
governor | person | agree | regional governor
governor_tents | quantity | single | tents asked for by the governor
minister | person | single | defence minister
minister_tents | quantity | single | tents sent by the ministry
institute_head | person | agree | head of the Geophysical Institute
quake98_mag | quantity | agree | magnitude of the 1998 quake
quake98_dead | quantity | single | dead in 1998
quake98_day | date | single | day of the 1998 quake
march_mag | quantity | single | magnitude of the March tremor
march_hurt | polarity | single | casualties in the March tremor
chile_mag | quantity | single | magnitude of the Chilean quake on Tuesday
chile_depth | quantity | single | depth of the Chilean quake
chile_linked | polarity | single | whether the Chilean quake is linked
survivor | person | single | baby's rescuer
loss | money | single | first estimate of the economic loss
insured | quantity | single | share insured
tsunami | polarity | agree | whether a tsunami alert was given
jan_dead | quantity | single | people killed in the January quake
jan_place | place | single | place of the January quake
jan_mag | quantity | single | magnitude of the January quake
police_general | person | single | police general, namesake of the institute's head
police_sent | quantity | single | police officers sent
alpen_share | money | single | one reinsurer's own loss
cross_share | money | single | the other reinsurer's own loss
victims_couple | person | single | couple found dead
== ARTICLE 01_andes_wire.txt | Andes Wire | 2017-08-14
{dead=4|At Least Four Dead} As Strong Quake Rattles Southern Peru Highlands

LIMA (Andes Wire) - A shallow earthquake shook mountain villages in southern Peru late on {quake_day=2017-08-13|Sunday}, killing {dead=4|at least four people} and cutting the only paved road into the area, officials said.

The tremor, which the U.S. agency that monitors quakes put at {magnitude=6.2|magnitude 6.2}, hit at {quake_time=2017-08-14T04:18Z|0418 GMT on Monday} and was only {depth=14km|nine miles deep}. Its epicentre was near {epicentre_town=Chaquimarca|Chaquimarca}, a market town of adobe houses. {tsunami=no|No tsunami warning was issued}.

{injured=19|Nineteen people} were being treated at the town's health post, regional governor {governor=Yolanda Ccori|Yolanda Ccori} told a radio station. "We have no light and {road_open=blocked|the road is blocked}. I have asked Lima for {governor_tents=600|600 tents}," she said.

By daybreak {aftershocks=17|17 aftershocks} had been felt, the strongest of {biggest_after=4.9|4.9}.

Peru's last deadly quake was in January, when {jan_dead=3|three people} died at {jan_place=Maranhua|Maranhua}, on the coast, in a tremor of {jan_mag=5.9|5.9}.

A quake of {quake98_mag=6.8|magnitude 6.8} struck the same province in 1998.

(Reporting by the Lima bureau; editing by J. Stroud)
== ARTICLE 02_lima_courier.txt | The Lima Courier | 2017-08-15
{dead=9|Nine dead}, villagers sleep in the open after {quake_day=2017-08-13|Sunday} night's quake

Published: Tuesday 15 August 2017, 18:40

Families in the upper Sura valley prepared for a second night of frost without roofs on Tuesday as the toll of the earthquake climbed to {dead=9|nine}, with {injured=46|46 hurt}.

{dead_chaqui=6|Six of the victims} were from {epicentre_town=Chaquimarca|Chaquimarca}, {epicentre_dist=8km|eight kilometres} from which the ground broke at {quake_time=2017-08-14T04:18Z|11.18 p.m.} local time on {quake_day=2017-08-13|13 August}. {dead_sura=2|Two} lived in Sura Alta. {dead_road=1|One}, {road_victim=milk-lorry driver|the driver of a milk lorry}, was crushed by boulders on the highway, which army engineers {road_open=reopened|opened to one lane} at noon.

The Geophysical Institute measured {magnitude=6.1|6.1}, not the higher figure given abroad, its director {institute_head=Ernesto Balbuena|Ernesto Balbuena} insisted. The focus lay {depth=14km|14 km down}, he said, and {aftershocks=58|58 replicas} had been registered up to midday, one of them, two hours after midnight, reaching {biggest_after=4.9|4.9}.

The police will keep {police_sent=120|120 officers} in the valley against looting, said their general, also called {police_general=General Ernesto Balbuena|Ernesto Balbuena}, who is no relation.

Some {houses_down=340|340 dwellings} are rubble and {houses_cracked=1,120|another 1,120} must not be slept in, according to civil defence. In {church_place=Sura Alta|Sura Alta} the quake brought down San Isidro, a church finished in {church_built=1743|1743}; nobody was inside.

Teacher {survivor=Nilda Tapara|Nilda Tapara} dug a neighbour's baby out with a cooking pot. "He was not even crying," she said.

The first to be buried were {victims_couple=Teófilo and Justa Huanca|Teófilo and Justa Huanca}, married for fifty-one years.

Defence minister {minister=Hugo Arrieta|Hugo Arrieta}, who flew in with {minister_tents=250|250 tents}, was booed in the square; {governor=Yolanda Ccori|governor Ccori} stood beside him and said nothing.

Older residents compared it with {quake98_day=1998-05-22|22 May 1998}, when {quake98_dead=64|64 people} died in the province. In March a tremor of {march_mag=5.4|5.4} broke windows but {march_hurt=no|hurt nobody}.

READ MORE: Why adobe kills
== ARTICLE 03_riskwatch.txt | RiskWatch Americas | 2017-08-16
Peru: adobe losses "almost wholly uninsured"

16 Aug 2017 - Cat Desk - 2 min read

The event of {quake_day=2017-08-13|August 13} in Peru's southern sierra will cost the economy in the region of {loss=$70m|$70 million}, modellers said on Wednesday in a first note, of which {insured=under 3%|less than 3 per cent} is covered.

Key data
- Magnitude: {magnitude=6.1|6.1} (national institute), {magnitude=6.2|6.2} (U.S.)
- Hypocentre: {depth=41km|41 km below the surface}
- Nearest town: {epicentre_town=Chaquimarca|Chaquimarca}
- Fatalities: {dead=11|11}, two having died in hospital overnight
- Homes lost: {houses_down=340|about 340}
- Tsunami alert: {tsunami=no|none}

Damage is worst where walls are of unreinforced earth. The best-known casualty is the San Isidro church, which stood on the main square of {church_place=Chaquimarca|Chaquimarca} and was flattened.

Comparisons with 1998 are imperfect, the note says: that shock, at {quake98_mag=6.8|6.8}, released roughly eleven times the energy of the present one, yet codes have hardly changed since.

{institute_head=Ernesto Balbuena|Mr. Balbuena}, who heads the Geophysical Institute in Lima, told RiskWatch that Tuesday's {chile_mag=6.0|magnitude 6.0} shock off northern Chile, {chile_depth=96km|96 km deep}, was {chile_linked=no|unrelated}. He expects aftershocks for weeks.

Alpenrück puts its own exposure at {alpen_share=under $1m|less than $1 million}; Southern Cross Re, which lost heavily in Chile in 2010, also speaks of {cross_share=under $1m|under a million dollars}.

RiskWatch Americas is a newsletter for reinsurance professionals. Figures may be revised without notice.
