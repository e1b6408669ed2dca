STORY: o-iran-quake
TOPIC: an earthquake before dawn hits villages around Kuhandeh in southern Iran
== SLOTS
deaths | quantity | revision | people killed
injured | quantity | agree | people injured
magnitude | quantity | conflict | magnitude of the main shock
aftershock | quantity | agree | magnitude of the strongest aftershock
aftershocks | quantity | single | number of aftershocks
time | time | variant | time of the main shock
day | date | agree | day of the main shock
depth | quantity | variant | depth of the focus
villages | quantity | agree | villages badly damaged
villages_cut | quantity | single | villages without road access
homes_pct | quantity | single | share of houses destroyed in the worst village, per cent
worst | place | conflict | village with the most dead
hospital | outcome | conflict | what happened to the hospital of Kuhandeh
dam | outcome | agree | state of the dam
foreign_aid | polarity | conflict | whether Iran takes up the offers of foreign aid
offers | quantity | agree | countries that offered help
tents | quantity | agree | tents sent by the Red Crescent
governor | person | agree | provincial governor
rescue_chief | person | conflict | official who ended the search
search_end | date | conflict | when the search for survivors was called off
last_found | person | single | last survivor pulled out
last_found_hours | duration | single | hours under the rubble
capital_distance | quantity | variant | distance from Tehran
prior_2003 | quantity | agree | people killed in the quake at Bam in 2003
prior_local | date | single | year of the previous large quake in the district
prior_local_mag | quantity | single | magnitude of that quake
president_visit | date | single | day of the president's visit
loans | money | single | loan for each family
flights | quantity | agree | helicopters used
cause_deaths | cause | dispute | why so many houses fell
== ARTICLE 01_gulf_press.txt | Gulf Press Agency | 2009-04-29
Strong quake in southern Iran kills at least {deaths=60|60}

TEHRAN, Iran - A strong earthquake shook southern Iran before dawn {day=2009-04-29|Wednesday}, flattening mud-brick houses as families slept and killing at least {deaths=60|60 people}, state television reported.

The quake had a magnitude of {magnitude=6.3|6.3}, Tehran University's Geophysics Institute said. It hit {time=04:51|at 4:51 a.m.} near Kuhandeh, a market town {capital_distance=560mi|560 miles} southeast of the capital. An aftershock of {aftershock=5.1|5.1} brought down more walls two hours later.

{injured=420|More than 420 people} were injured. {villages=14|Fourteen villages} were badly damaged, and roads to {villages_cut=3|three of them} were blocked by landslides, the provincial governor, {governor=sadeghi|Ali Sadeghi}, told the broadcaster. {flights=9|Nine helicopters} carried the wounded.

The worst hit was {worst=chenar|Chenar}, he said, where most of the dead were found.

In Kuhandeh itself, doctors treated people {hospital=collapsed|in the street after two wards of the hospital caved in}.

The Rudan dam, 12 miles away, {dam=undamaged|showed no cracks}, the Energy Ministry said.

Iran sits on major fault lines. In 2003, {prior_2003=26000|some 26,000 people} died when an earthquake leveled the historic city of Bam.
== ARTICLE 02_us_survey_note.txt | Centre for Earthquake Notices (bulletin) | 2009-04-30
Southern Iran, {day=2009-04-29|29 April 2009}: summary

Origin time: {time=04:51|00:21:40 UTC}

Magnitude: {magnitude=5.8|Mw 5.8}, from 31 stations.

Depth: {depth=15km|15 kilometres}

Nearest town: Kuhandeh

Aftershocks to noon today: {aftershocks=74|74}, the largest of magnitude {aftershock=5.1|5.1}

Tectonic setting: The shock was the result of movement on a thrust fault in the southern Zagros. Shocks of this kind are shallow and strongly felt. In {prior_local=1977|1977} the district had an earthquake of {prior_local_mag=6.7|6.7}, whose rupture ended about 20 kilometres to the west.

Effects: Field reports are incomplete. Adobe construction with heavy roofs is usual in the valley and gives little protection. Instruments at the Rudan dam recorded strong shaking, but the structure {dam=undamaged|is reported sound}. Masonry in the town of Kuhandeh, including its hospital, {hospital=intact|suffered no more than hairline damage}, according to a survey team.

There is no evidence that the shock was connected with the Bam earthquake of 2003, in which {prior_2003=26000|about 26,000} died.

Outlook: Aftershocks will continue for some weeks. Their number falls with time, but a further one of magnitude 5 cannot be excluded. The next bulletin will appear on Monday, with a revised location.
== ARTICLE 03_bbc_like_news.txt | Union Broadcasting News, Middle East | 2009-05-02
Iran quake toll passes {deaths=~|110} as search ends

Rescuers in southern Iran {search_end=2009-05-01|stopped looking for survivors on Friday}, two days after the earthquake. The official number of dead stands at {deaths=112|112}.

The decision was announced by {rescue_chief=moradi|Parviz Moradi}, who heads the Red Crescent in the province. He said there was no hope of anyone else being found alive.

The last to be rescued was {last_found=maryam|Maryam Tavakoli}, a woman of 61, who had been trapped for {last_found_hours=38h|38 hours} beneath a grain store.

In {worst=deh_now|the hamlet of Deh-e Now}, which has suffered more deaths than any other, {homes_pct=80|80%} of houses are gone. Survivors have been given {tents=6000|6,000 tents}. Nights are cold at this height, and aid workers say there are not enough heaters.

Iran {foreign_aid=accepted|has agreed to receive teams from Turkey and Pakistan}, which were among {offers=20|20 governments} to offer assistance.

Opposition newspapers in Tehran have blamed {cause_deaths=contractors|builders who ignored the code}. The housing ministry says that {cause_deaths=old_houses|the homes were generations old} and that no code could have saved them.

The tremor struck {time=04:51|at 0451 local time (0021 GMT)}, {depth=15km|some nine miles beneath the surface}. The town lies {capital_distance=560mi|900km} from Tehran.
== ARTICLE 04_washington_daily.txt | The Washington Chronicle, foreign service | 2009-05-03
In a ruined valley, the counting goes on

By Leila Farhadi

KUHANDEH, Iran - The bulldozers arrived in Chenar on Thursday evening, and with them the end of hope.

It was {rescue_chief=sadeghi|the governor} who gave the order, standing on the hood of a jeep: {search_end=2009-04-30|that night all digging by hand would cease}. Some of the men wept. Others went on scraping until it was dark.

Gov. {governor=sadeghi|Sadeghi} now puts the dead at {deaths=128|128}, among them 31 children. {injured=420|Over 420} were hurt. {villages=14|Fourteen settlements} lie wrecked on both sides of the river, he said.

The president came to the valley {president_visit=2009-05-02|on Saturday} and promised every family a loan of {loans=10000|$10,000}. He was told that {tents=6000|six thousand tents} had been put up and that {flights=9|nine helicopters} had flown for three days.

But he did not speak of outside help. {offers=20|A score of nations} held out a hand, and {foreign_aid=declined|Tehran thanked them all and said it could manage by itself}.

{cause_deaths=contractors|"They sold us sand and called it cement,"} said Reza Amini, a farmer who lost two sons in a house finished last year.

An official of the housing ministry, standing near him, looked at the ground.
