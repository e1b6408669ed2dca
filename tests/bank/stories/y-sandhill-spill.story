STORY: sandhill-spill
TOPIC: a crude oil pipeline leaks into a creek in Saskatchewan
== SLOTS
found_day | date | agree | day on which the leak was found
found_by | other | conflict | who noticed the leak
volume | quantity | revision | oil lost
volume_2016 | quantity | single | oil lost in the company's leak at Dunmore in 2016
fine_2016 | money | single | fine for the leak at Dunmore
recovered | quantity | revision | oil and water recovered
creek | place | agree | watercourse reached
distance | quantity | agree | distance the oil travelled
river_reached | polarity | agree | oil got into the North Kessick River
intake | polarity | conflict | state of the water intake of Ardmore
ardmore_pop | quantity | single | inhabitants of Ardmore
line_age | date | agree | year in which the line was built
diameter | quantity | variant | diameter of the pipe
restart | outcome | revision | restart of the line
capacity | quantity | single | throughput of the line
company | organisation | agree | operator
vp | person | agree | vice-president who speaks for the operator
chief | person | agree | chief of the First Nation downstream
regulator_person | person | single | spokeswoman of the energy ministry
cause_op | cause | dispute | cause of the leak
crew | quantity | revision | people at work on the clean-up
birds | quantity | revision | oiled birds found
beavers | quantity | agree | dead beavers found
booms | quantity | single | booms put out
cost | money | single | clean-up cost estimated
insurance_ded | money | single | company's deductible
inspection_day | date | agree | last inspection of the line
notice_delay | duration | dispute | time until the First Nation was told
quarter_profit | money | single | operator's profit in the last quarter
ndp_critic | person | single | opposition critic for the environment
alarm | polarity | single | control room alarm
crew_share | quantity | single | share of the clean-up crew from the First Nation
pressure | quantity | single | pressure at which the line will be held
ardmore_km | quantity | single | distance of the leak from Ardmore
restart_day | date | single | day of the restart
down_days | duration | single | time the line was down
chief_said | quote | single | what the chief said of the restart
== ARTICLE 01_prairie_press_agency.txt | Kessick Times-Herald | 2019-03-14
Pipeline leak fouls Sandhill Creek

Prairie Press Agency - March 14, 2019 - 6:52 PM

ARDMORE, Sask. - Crews were working in freezing rain Thursday to contain crude oil that leaked from a pipeline into {creek=Sandhill Creek|Sandhill Creek}, about {ardmore_km=40km|40 kilometres} north of Ardmore.

The operator, {company=Northline Midstream|Northline Midstream}, said the leak was found {found_day=2019-03-12|Tuesday} and the {diameter=16in|16-inch} line, built in {line_age=1974|1974}, was shut down within minutes. It estimates {volume=200m3|200 cubic metres} of oil escaped.

"We take full responsibility for the cleanup," said {vp=Craig Duchene|Craig Duchene}, the company's vice-president of operations.

Oil has been seen as far as {distance=6km|six kilometres} downstream but {river_reached=no|has not got into the North Kessick River}, according to the provincial energy ministry. Spokeswoman {regulator_person=Deb Hrynchuk|Deb Hrynchuk} said {booms=9|nine booms} had been placed and {crew=85|85 workers} were on site.

The leak {found_by=trapper|was reported by a trapper}, who smelled oil while checking his line. Town officials in Ardmore, population {ardmore_pop=3150|3,150}, said the water intake on the river {intake=closed|was shut as a precaution} and residents were being supplied from the reservoir.

{birds=4|Four oiled ducks} and {beavers=2|two dead beavers} have been found.

In 2016, Northline was fined {fine_2016=C$275,000|$275,000} after {volume_2016=84m3|84 cubic metres} spilled from another of its lines near Dunmore.
== ARTICLE 02_northern_beat.txt | Northern Beat Radio | 2019-03-16
Chief wants answers after oil spill

Northern Beat staff and Prairie Press Agency - Posted Saturday, March 16, 2019

The chief of the Whitepine Lake First Nation says her people learned of the oil in {creek=Sandhill Creek|the creek} from Facebook.

"It took them {notice_delay=30 h|thirty hours} to pick up the phone," {chief=Charlene Moosehunter|Charlene Moosehunter} told Northern Beat. Northline says the band office was called {notice_delay=5 h|five hours} after the discovery.

The operator, {company=Northline Midstream|Northline Midstream}, said the leak was found {found_day=2019-03-12|Tuesday} and the {diameter=16in|16-inch} line, built in {line_age=1974|1974}, was shut down within minutes. It now estimates {volume=250m3|250 cubic metres} of oil escaped.

The first sign of trouble had come {found_by=control room|in Northline's own control room}, where operators saw the pressure drop and sent a crew to look. Oil has travelled {distance=6km|six kilometres} along the creek. It has {river_reached=no|stayed out of the river}, and in Ardmore the taps are running as usual; the intake there {intake=open|was kept in service throughout}, with samples taken twice a day.

About {crew=120|120 people} are at the site, {crew_share=1/3|a third of them} from the First Nation. They have sucked up {recovered=60m3|60 cubic metres} of oily water so far.

"That pipe is {line_age=1974|forty-five years old}," said {ndp_critic=Yvonne Carrier|Yvonne Carrier}, the opposition's environment critic. "{cause_op=corrosion|It rusted through. You don't need an inquiry} to see it."

{vp=Craig Duchene|Duchene} said it was too early to speak of corrosion. Everything {cause_op=ground movement|points to the ground having shifted} in the thaw, he said. The section was inspected {inspection_day=2017-10|in October 2017}.

Northern Beat is funded by its listeners. Give now.
== ARTICLE 03_pipeline_monitor.txt | Pipeline & Storage Monitor | 2019-03-25
Northline Restarts Kessick Line at Reduced Pressure

{company=Northline Midstream|Northline Midstream} Ltd. said it {restart=restarted|resumed flows} on its Kessick crude line on {restart_day=2019-03-24|Sunday}, {down_days=12|12 days} after a release near Ardmore, Saskatchewan. Earlier last week the company had told shippers {restart=not before April|not to expect oil before April}.

The {diameter=16in|406-millimetre} line can move {capacity=38000bpd|38,000 barrels a day} but will be held at {pressure=80%|80 percent} of its normal pressure until the failed segment has been examined. It was last run with an inspection tool in {inspection_day=2017-10|the fall of 2017}.

Northline put the clean-up at {cost=C$12m|C$12 million}, above the {insurance_ded=C$5m|C$5 million} it must bear itself under its insurance. In the fourth quarter it earned {quarter_profit=C$41m|C$41 million}.

{recovered=310m3|Some 310 cubic meters} of oil and water had been collected by Friday. Final wildlife counts are {birds=11|eleven birds} and {beavers=2|a pair of beavers}.

The company said its leak detection system {alarm=yes|had raised an alarm}, which staff acknowledged.

Chief {chief=Charlene Moosehunter|Moosehunter} of the Whitepine Lake First Nation, whose reserve lies downstream, said a restart before the inquiry was over was {chief_said=a slap|"a slap"}.

Other news: Two compressor stations offered for sale - Tank farm vote postponed
