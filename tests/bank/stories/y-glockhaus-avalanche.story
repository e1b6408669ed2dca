STORY: glockhaus-avalanche
TOPIC: an avalanche hits ski tourers in the Austrian Alps
== SLOTS
day | date | agree | day of the avalanche
clock | time | agree | hour at which the slope broke
place | place | agree | slope where it happened
group | quantity | agree | members of the touring group
buried | quantity | agree | skiers buried completely
dead | quantity | revision | dead
dead_age | quantity | agree | age of the man killed at once
hosp_age | quantity | agree | age of the woman who was revived
unhurt | quantity | single | skiers left unhurt
time_dig | duration | single | time the man lay under the snow
time_woman | duration | single | time the woman lay under the snow
width | quantity | variant | width of the slab
length | quantity | single | length of the slide
rescuers | quantity | agree | mountain rescuers in action
helicopters | quantity | single | helicopters in action
dogs | quantity | single | dog teams
danger | ordinal | agree | danger level that day
danger_next | ordinal | single | danger level the following weekend
guide | polarity | agree | group led by a professional guide
trigger | cause | single | cause of the release according to alpine police
rescue_chief | person | agree | local head of mountain rescue
forecaster | person | single | avalanche forecaster
prosecutor | polarity | single | criminal inquiry opened
season_dead | quantity | single | avalanche dead in the region so far this winter
season_prev | quantity | single | avalanche dead in the region in the winter before
mean_dead | quantity | single | long-term yearly mean of avalanche dead
other_dead | quantity | single | dead in the Saturday accident on the Kreuzspitz
other_age | quantity | single | age of the snowboarder killed on the Kreuzspitz
other_day | date | single | day of the Kreuzspitz accident
old_year | date | single | year of the accident in the same bowl
old_buried | quantity | single | buried in that earlier accident
snow | quantity | single | fresh snow in the three days before
airbag | quantity | single | members carrying an airbag
other_slides | quantity | single | other slides reported that day
cloud | polarity | single | weather allowed helicopter flights
== ARTICLE 01_alpen_dienst.txt | Alpendienst in English | 2023-01-25
Ski tourer dies in Radurschl avalanche

PFUNDS - {dead=1|One person}, a German aged {dead_age=52|52}, was killed and a woman critically injured when an avalanche swept down {place=Glockhaus north face|the north face of the Glockhaus} in the upper Inn valley {day=2023-01-25|on Wednesday}, alpine police reported.

The pair belonged to {group=7|a party of seven} from Augsburg who were climbing {guide=no|without a mountain guide}. At {clock=1120|about 11.20 am} a slab {width=150m|150 metres wide} broke loose above them. {buried=3|Three of the seven} were buried entirely; one of these was located by his transceiver within minutes and suffered only bruises. The woman, {hosp_age=44|44}, was resuscitated and flown to Innsbruck.

{rescuers=60|Sixty mountain rescuers}, {dogs=5|five dog teams} and {helicopters=3|three helicopters} were deployed. The clouds {cloud=yes|left a gap} long enough for the flights; by two in the afternoon it had closed. {other_slides=6|Six other slides} were reported to the control centre during the day, none with people involved.

The danger was rated {danger=3|"considerable", level three} of five, above 2,200 metres.

Last {other_day=2023-01-21|Saturday} a snowboarder aged {other_age=19|19} was {other_dead=1|the only victim} of a slide on the Kreuzspitz, in the neighbouring valley.
== ARTICLE 02_augsburg_abend.txt | Augsburger Abendblatt (English edition) | 2023-01-30
Second victim of Glockhaus avalanche

The avalanche that overtook a group of friends from Augsburg {day=2023-01-25|last Wednesday} has claimed {dead=2|a second life}. The woman of {hosp_age=44|44} who had been dug out unconscious on {place=Glockhaus north face|the northern flank of the Glockhaus} died on Sunday in the university hospital, a spokeswoman said.

She was found by a dog after {time_woman=38 min|38 minutes}. The man of {dead_age=52|52}, a teacher at a vocational school, had been under the snow for {time_dig=55 min|nearly an hour, 55 minutes}.

The {group=7|seven}, all members of the same section of the Alpine Club, knew the tour. They had {guide=no|no guide with them}, which is neither forbidden nor unusual. {airbag=4|Four} wore an airbag rucksack. {unhurt=4|Four} came away unharmed.

"They did a lot of things right," said {rescue_chief=Stefan Jörg|Stefan Jörg}, who directed the mission of the Pfunds mountain rescue with its {rescuers=60|60 men and women}. "The slope did not care."

The public prosecutor {prosecutor=no|does not intend to open proceedings}.

The section has cancelled its carnival ball. A book of condolence lies open at the club house in the Peutingerstrasse.

Photo: private
== ARTICLE 03_snowline_blog.txt | Snowline, the avalanche observer's blog | 2023-02-02
What happened on the Glockhaus

It is a bowl with a history. In {old_year=2009|2009} an avalanche there buried {old_buried=8|eight}, all of whom lived. On {day=2023-01-25|25 January} this year {buried=3|three people} vanished under the debris, and {dead=2|two of them} are dead.

The facts as I have them from alpine police and from {rescue_chief=Stefan Jörg|Jörg} of the local rescue team. The party zigzagged up in two groups. At {clock=1120|twenty past eleven} the upper group reached the steepest part, and {trigger=skiers' weight|their weight was enough to release} a slab some {width=150m|500 feet across}, which ran for {length=400m|400 metres}.

The bulletin had given {danger=3|a 3} for the day. In the three days before, {snow=55cm|55 centimetres} had fallen on a crust with faceted crystals beneath it. "An old-snow problem, and you cannot see it," says {forecaster=Ilse Matt|Ilse Matt} of the regional warning service, who expects {danger_next=2|level 2} for the coming weekend.

Numbers, for those who ask. Tyrol has had {season_dead=9|nine avalanche deaths} this winter, the Glockhaus ones included; in the whole of the last one there were {season_prev=11|eleven}. The mean over twenty years is {mean_dead=13|thirteen}.

Level 3 is where most people die. It sounds like the middle of the scale. It isn't.
