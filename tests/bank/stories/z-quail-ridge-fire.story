STORY: quail-ridge-fire
TOPIC: a wildfire burns for a week in the hills of an American county
== SLOTS
area | quantity | revision | area burned, in acres
area_ha | quantity | single | area burned as given in hectares
contained | quantity | revision | share of the fire contained
structures | quantity | revision | buildings destroyed
homes | quantity | single | homes among the buildings
threatened | quantity | single | structures threatened
personnel | quantity | revision | people assigned
engines | quantity | single | fire engines
dozers | quantity | single | bulldozers
began_day | date | agree | day the fire began
began_time | time | agree | hour the fire was reported
origin | place | agree | where the fire began
injuries | quantity | agree | firefighters hurt
dead | quantity | revision | people killed
victim1 | person | agree | first victim
victim1_age | quantity | agree | age of first victim
victim2 | role | single | second victim
commander | person | agree | incident commander
spokes | person | single | spokeswoman of the fire agency
evac_town | place | agree | town evacuated
evac_people | quantity | agree | people told to leave
evac_lifted | outcome | revision | state of the evacuation order
shelter | place | single | where evacuees were put up
cause | cause | dispute | power line or not
utility_denial | polarity | single | whether the utility accepts that its line was to blame
lawyer | person | single | lawyer of the landowners
miller_area | quantity | agree | acres burned by the Miller Fire
miller_contained | quantity | revision | share of the Miller Fire contained
miller_homes | quantity | single | homes lost to the Miller Fire
arson_suspect | person | single | man held over another fire
arson_linked | polarity | single | whether he is a suspect in this fire
old2003_homes | quantity | agree | homes lost in 2003
old2003_dead | quantity | agree | dead in 2003
cost | money | single | cost of suppression
cost_forecast | money | single | possible final cost
wind | quantity | single | gusts forecast
highway | name | agree | highway closed
line_held | outcome | revision | whether the fire was held at the highway
dry_area | quantity | single | acres burned at Dry Lake
state_large | ordinal | single | number of large fires in the state this summer
sheriff | person | single | sheriff
looting | quantity | single | people held for looting
horses | outcome | single | what became of the horses
== ARTICLE 01_incident_update.txt | Marrow-Teller Interagency Fire Information | 2014-09-03
QUAIL RIDGE FIRE - MORNING UPDATE

Wednesday, September 3, 2014 - 7:00 a.m.

Size: {area=8,640|8,640 acres}
Containment: {contained=15%|15 percent}
Started: {began_day=2014-09-01|Monday, September 1}, {began_time=14:10|2:10 p.m.}
Location: {origin=Lantern Springs|Lantern Springs}, nine miles east of Corvin
Structures destroyed: {structures=31|31}
Structures threatened: {threatened=1,900|1,900}
Personnel: {personnel=1,120|1,120}
Engines: {engines=96|96}
Dozers: {dozers=14|14}
Injuries: {injuries=4|4 firefighters} (minor)
Fatalities: {dead=0|none}
Cause: under investigation
Incident Commander: {commander=Dale Ostrander|Dale Ostrander}

Summary: Overnight crews {line_held=held|held the fire} east of Highway {highway=88|88}, which remains closed. Gusts to {wind=40 mph|40 miles per hour} are expected after 3 p.m. All {evac_people=3,300|3,300 residents} of {evac_town=Tolliver|Tolliver} are under {evac_lifted=in force|a mandatory evacuation order}. A shelter is open at {shelter=Corvin High School|Corvin High School}. Drones are prohibited.

Also active: Miller Fire, Siskane County, {miller_area=22,000|22,000 acres}, {miller_contained=95%|95 percent contained}.

This is the last update until 7 p.m.
== ARTICLE 02_corvin_ledger.txt | Corvin Ledger-Dispatch | 2014-09-05
Blaze Kills Retired Teacher As Winds Push Flames Past Highway {highway=88|88}

By Amy Castellanos, Ledger-Dispatch staff writer. Phone 555-0162

A retired teacher who went back for her horses became {dead=1|the first person to die} in the Quail Ridge Fire, the sheriff's office said Thursday, as the blaze {line_held=jumped|jumped the highway} meant to stop it.

{victim1=Lorraine Beck|Lorraine Beck}, {victim1_age=71|71}, was found beside her truck on Sawmill Road. {horses=survived|The horses lived}. No other deaths have been reported.

By Thursday night the fire covered {area=11,200|11,200 acres} and was {contained=25%|25 percent contained}. It had leveled {structures=74|74 buildings}, {homes=58|58 of them homes}, said {spokes=Tracy Uribe|Tracy Uribe} of the state fire agency. {personnel=1,640|More than 1,640 people} are on the lines. The only injuries to crews remain the {injuries=4|four} firefighters treated on the first day.

{evac_town=Tolliver|Tolliver} emptied in under two hours on {began_day=2014-09-01|Labor Day}, when the first call came in at {began_time=14:10|2:10 in the afternoon}. Most of its {evac_people=3,300|3,300} people have not been home since.

Sheriff {sheriff=Bill Ostrander|Bill Ostrander}, a cousin of the fire boss, said deputies had booked {looting=3|three people} for looting.

Fire veterans talk of 2003, when the Old Mesa Fire took {old2003_homes=412|412 houses} and {old2003_dead=6|six lives} in this county. "This one's smaller, but it's meaner," said {commander=Dale Ostrander|Ostrander}, the incident commander.

Fighting it has cost {cost=$9.8m|$9.8 million} so far and could run to {cost_forecast=$25m|as much as $25 million}, the agency estimates.

Elsewhere, the Miller Fire in Siskane County, which charred {miller_area=22,000|22,000 acres} and {miller_homes=3|three homes}, was {miller_contained=100%|fully contained} Wednesday. {arson_suspect=Todd Wray Jessup|Todd Wray Jessup}, 33, jailed on suspicion of setting a brush fire at Dry Lake, is {arson_linked=no|not a suspect} in either blaze, detectives said.

RELATED: How to file a claim
== ARTICLE 03_british_broadcaster.txt | Northern Broadcasting | 2014-09-08
US wildfire: Families return to find streets of ash

8 September 2014. From the section US & Canada

People in the Californian town of {evac_town=Tolliver|Tolliver} were {evac_lifted=lifted|allowed home} on Sunday, six days after a wildfire forced out its {evac_people=3,300|3,300 inhabitants}.

{dead=2|Two people} are now known to have died: {victim1=Lorraine Beck|Lorraine Beck}, {victim1_age=71|a 71-year-old}, and {victim2=water-tanker driver|a contractor who drove a water tanker}.

The fire, which began on {began_day=2014-09-01|1 September} near {origin=Lantern Springs|Lantern Springs}, has burned {area_ha=5,800 ha|5,800 hectares} ({area=14,300|14,300 acres}). It is {contained=60%|60%} contained. The final count of ruined buildings is {structures=91|91}, far short of the {old2003_homes=412|412 homes} lost in the same county in 2003, in a fire that killed {old2003_dead=6|six}.

It is {state_large=3rd|the third} large fire in the state this summer. Another, at Dry Lake, was put out on Thursday after {dry_area=640|640 acres}.

What caused it?

Not settled. {lawyer=Ravi Subramaniam|Ravi Subramaniam}, a lawyer for 40 landowners, says {cause=power line|a sagging power line touched a dead pine}. Sierra Western Electric, the utility, {utility_denial=no|has denied that its equipment was to blame}; in a filing to regulators it said the line {cause=line was dead|had been switched off} an hour earlier.

Image copyright: agency
