STORY: f-hinterau-avalanche
TOPIC: an avalanche hits a ski run at an Austrian resort
== SLOTS
resort | place | agree | ski resort
slope | place | agree | run that was hit
avalanche_day | date | agree | day of the avalanche
avalanche_time | time | conflict | hour at which it came down
dead | quantity | revision | people killed
rescued | quantity | agree | people dug out alive
missing | quantity | agree | people missing at first
searchers | quantity | agree | searchers
dogs | quantity | agree | search dogs
snow_week | quantity | variant | snow fallen in a week
danger_level | ordinal | agree | warning level that day, on a scale of five
closed_order | polarity | dispute | whether the run had been closed
order_blast | order | conflict | whether the blasting came before or after the lift opened
lift_chief | person | agree | head of the lift company
lift_firm | organisation | conflict | firm that runs the lifts
prosecutor | person | single | prosecutor who looks into it
guide | person | conflict | instructor who dug out the children
children | quantity | agree | children rescued with the group
nationality | place | agree | country of two victims
victim | person | agree | victim: teacher from Utrecht
victim_age | quantity | single | age of that teacher
minister | person | agree | governor of the Land
helicopters | quantity | agree | helicopters
width | quantity | variant | width of the slide
depth | quantity | variant | depth of the debris
avalanche_1999 | quantity | agree | dead in the avalanche of 1999
season_dead | quantity | agree | avalanche deaths this winter in Austria
beacon_quote | person | conflict | who said a beacon was worth more than a helmet
hotel_cancel | quantity | single | bookings cancelled, per cent
forecast_temp | quantity | variant | temperature rise forecast
survivor_depth | duration | agree | how long one survivor lay buried
road_open | date | agree | day the road was reopened
road | place | agree | road that was cut
village_pop | quantity | single | people in the village
beds | quantity | single | guest beds
class | quantity | single | pupils in the teacher's class
flags | other | single | flags on the run
patrol_age | quantity | single | years a patroller had worked there
hospital | place | agree | hospital of the hurt
hurt_serious | quantity | agree | people seriously hurt
king | person | single | king who sent condolences
wind | quantity | variant | wind speed on the ridge
== ARTICLE 01_tirol_eilmeldung.txt | Tirol Eilmeldung (agency, English service) | 2015-02-03
Avalanche buries skiers on open run in {resort=Hinterau|Hinterau}

INNSBRUCK, Feb 3 - An avalanche {width=300m|300 metres wide} came down across {slope=Run 7|Run 7} at the ski resort of {resort=Hinterau|Hinterau} {avalanche_time=1105|at five past eleven} on {avalanche_day=2015-02-03|Tuesday}, killing {dead=3|at least three people}, police said.

{rescued=9|Nine} were pulled out alive. {missing=4|Four} were still missing at nightfall. {searchers=210|Two hundred and ten rescuers}, {dogs=12|twelve dogs} and {helicopters=5|five helicopters} were at work in snow that in places was {depth=5m|five metres deep}.

Two of the dead are from {nationality=Netherlands|the Netherlands}, among them {victim=Visser|Annemiek Visser, a teacher from Utrecht}.

The avalanche warning for the region was {danger_level=4|at four on the five-point scale}. In a week, {snow_week=140cm|140 centimetres of snow} had fallen. {lift_chief=Praxmarer|Josef Praxmarer, head of the} {lift_firm=Hinterauer Bergbahnen|Hinterauer Bergbahnen}, said the run had {closed_order=open|been declared safe} at half past nine. {order_blast=before|Two charges had been set off, and only then did the chairs begin to move}.

Those who were freed were flown to {hospital=Innsbruck|the university hospital in Innsbruck}, {hurt_serious=4|four of them} with serious injuries. The wind, which had gusted {wind=110kmh|to 110 km/h} on the ridge overnight, kept the first helicopter on the ground for twenty minutes and drove the searchers back at dusk. They were to begin again at six.

The resort, a village of {village_pop=1900|1,900 inhabitants} with {beds=7400|7,400 guest beds}, was full for the half-term holiday. Its lifts were stopped at noon and those skiers still on the upper slopes were brought down by groomers in the afternoon. Austria sees about 20 avalanche deaths in an average winter, most of them off-piste; accidents on an open run are rare, and the law treats them as the operator's business until the contrary is shown.

{minister=Gstrein|Governor Monika Gstrein} broke off a meeting in Vienna.

It is the worst accident at the resort since 1999, when {avalanche_1999=31|31 people} died.
== ARTICLE 02_london_courier_snow.txt | The London Courier | 2015-02-04
{guide=Penhaligon|British instructor} saved {children=8|eight children} with his bare hands

By Gideon Frost in {resort=Hinterau|Hinterau}

When the noise stopped, {guide=Penhaligon|Jack Penhaligon} counted gloves.

He had eight names on a card and not one hand in view. It took him four minutes to find the first and twenty-six to find the last, a girl of six who {survivor_depth=26m|had been under the snow for 26 minutes} and was humming. "{beacon_quote=Penhaligon|A beacon is worth more than a helmet}," he said. "I tell the parents, and they buy the helmet. It has ears on."

{dead=5|Five people} were known to be dead by last night, with {rescued=9|nine saved}. Two of the bodies were found by one of {dogs=12|the dozen dogs}, a spaniel named Zita.

The slide began at {avalanche_time=1140|twenty to twelve}, when the sun had worked on the south face for an hour. It was {width=300m|almost a thousand feet across}, and left {depth=5m|16 feet} of snow on the piste. On {slope=Run 7|the seventh run, known as Kaiserweg}, which is the gentlest at the place, {flags=yellow|the flags were yellow}.

Among the dead were a couple from Leeds who had come for their silver wedding and were in the habit of skiing last in the line, to let the children through. Their son, who had gone back for a scarf, stood at the cordon until he was led away. {king=Willem|The Dutch king}, who skis in a neighbouring valley every February, was said to have telephoned the mayor.

{hurt_serious=4|Four of the injured} are in a bad way at {hospital=Innsbruck|Innsbruck's teaching hospital}. A doctor who did not want to be named said that the cold had been kind to two of them.

Had the run been open at all? {closed_order=closed|A rope was across the top of it}, I was told by a ski patroller who has been there for {patrol_age=17|17 winters}. {closed_order=open|The company says there was no such rope.} Its {lift_chief=Praxmarer|managing director, Herr Praxmarer}, was in a hurry. He had {order_blast=after|opened the lift first and blasted at half past nine}, and two hundred people heard it from their chairs.

The lifts, here as in six other valleys, are run by {lift_firm=Alpine Peaks|Alpine Peaks of Kitzbrunn}.
== ARTICLE 03_arlberg_wochenblatt.txt | Arlberger Wochenblatt (English digest) | 2015-02-07
After the snow, the silence

By Katharina Unterlechner

We do not number the runs, we name them. {slope=Run 7|Seven} is the Kaiserweg, because an emperor's carriage once got stuck there.

Since {avalanche_day=2015-02-03|Tuesday} it has been silent. Of the {missing=4|four} who weren't found on the first evening, none was alive, so the list reads: {dead=7|seven dead}. It includes {victim=Visser|Frau Visser}, {victim_age=37|37}, who was here for the fourth time with her class of {class=24|twenty-four}, and whose pupils left a row of candied apples at the station.

{avalanche_1999=31|Thirty-one} died in our other winter. In 1999 we had no beacons. Today they're {guide=Moser|Ski teacher Lena Moser}'s religion. {guide=Moser|She} it was who got {children=8|the eight} children out, and will not hear of a medal. {beacon_quote=Moser|"The helmet protects against the piste. It's the beacon that gets you home,"} she said, tying a shoe for someone.

The company's office says nothing, since {prosecutor=Rainer|the public prosecutor, Dr. Wolfgang Rainer}, has had all the diaries. {lift_chief=Praxmarer|Herr Praxmarer} has gone to his mother's.

{season_dead=19|Nineteen} have been killed on Austrian slopes this winter; the average for twenty years is 20. {minister=Gstrein|Frau Gstrein} has asked for a law on warning level four, where runs would be shut by order ({danger_level=4|it was four on the day}).

The road {road=B198|over the pass, the B198}, reopened {road_open=2015-02-05|on Thursday}. Hotels report {hotel_cancel=22|22 per cent} of bookings cancelled. And it's going to be {forecast_temp=6C|six degrees warmer}.
== ARTICLE 04_snowsafe_bulletin.txt | Snowsafe Bulletin (Dutch-British mountain charity) | 2015-02-09
Incident note 4/15: Hinterau

Reader requests: facts only, please. Here are those we have.

Slab avalanche, south-east aspect, 2,150 m. Slide width {width=300m|some 330 yards}. Debris {depth=5m|up to 5 m}. New snow over seven days {snow_week=140cm|1.4 m}. Level {danger_level=4|4 of 5 (high)}. Ridge wind in the night before: {wind=110kmh|68 mph, gusting}. A weak layer had formed in the clear cold days of mid-January, and the observers' bulletin of the Sunday spoke of it in its second paragraph; readers will be familiar with our view that it belonged in the first.

Burials: among {rescued=9|the nine survivors}, the longest was {survivor_depth=26m|26 min}, for a child. Normally the odds fall to one in three after 35 min; it is thought she had an air pocket made by the lid of her lunch box.

Search resources: {searchers=210|210 persons}, {helicopters=5|helicopters (5)}.

Access: the pass road ({road=B198|B198}) was closed until {road_open=2015-02-05|5 February}.

Weather: mean temperatures will rise {forecast_temp=6C|by 11 F} by Thursday. We advise against all south faces.

Season total: {season_dead=19|19}. Two of those came from {nationality=Netherlands|our home country}, both in this one event.

Thanks to the families for allowing us to write.
