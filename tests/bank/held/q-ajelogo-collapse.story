STORY: q-ajelogo-collapse
TOPIC: a building under construction collapses in Lagos
== SLOTS
collapse_day | date | conflict | day of the collapse
collapse_time | time | variant | hour of the collapse
street | place | agree | street where the building stood
storeys_built | quantity | conflict | floors the building had
storeys_approved | quantity | agree | floors for which there was approval
dead | quantity | revision | people confirmed dead
rescued | quantity | revision | people brought out alive
trapped_est | quantity | single | people thought to be still inside
developer | person | agree | developer of the building
developer_fate | outcome | conflict | whether the developer was caught or is at large
company | organisation | agree | developer's firm
foreman | person | single | site foreman
last_survivor | person | conflict | last person brought out alive
buried_for | duration | agree | time the last survivor was under the rubble
agency_head | role | conflict | office held by Folashade Ogunbiyi
cause | cause | dispute | why the building fell
notices | quantity | agree | stop-work notices served on the site
last_notice | date | single | date of the last notice
panel_head | person | agree | head of the inquiry panel
panel_members | quantity | single | members of the panel
panel_time | duration | agree | time given to the panel
fallen_2024 | quantity | agree | buildings that fell in Lagos in 2024
dead_2021 | quantity | agree | deaths in an earlier tower collapse
year_2021 | date | agree | year of that collapse
aid | money | single | state grant to each bereaved family
wage | money | single | daily pay of a labourer on the site
flat_price | money | single | asking price of a flat
excavators | quantity | single | excavators at work
first_there | organisation | conflict | who was first on the scene
== ARTICLE 01_mainland_mirror.txt | Mainland Mirror | 2025-03-12
Tragedy in Yaba: {storeys_built=6|Six-storey} building caves in, {dead=4|four} feared lost

There was pandemonium on {street=ajelogo|Ajelogo Street}, Yaba, when a {storeys_built=6|six-storey} structure under construction came down on {collapse_day=2025-03-11|Tuesday} at {collapse_time=10:45|about 10.45 a.m.}, sending traders and schoolchildren running for dear life.

As at press time {rescued=13|thirteen persons} had been pulled out breathing and {dead=4|four corpses} recovered, while sympathisers put the number of those still under the slabs at {trapped_est=25|no fewer than 25}, mostly bricklayers and the women who sell them rice.

When our correspondent visited, {excavators=3|three excavators} were on ground, but hundreds of youths stood on the debris and had to be begged to come down. Before any official vehicle showed up it was {first_there=students|students of the nearby College of Technology} who formed a chain and began to pass out blocks with bare hands.

An area elder, who pleaded anonymity, alleged that the approval was for {storeys_approved=3|three floors} only. "Government marked it red {notices=2|two times}. They will paint X today, tomorrow work continues," he lamented.

The developer, Chief {developer=ezeigbo|Obinna Ezeigbo} of {company=crestpoint|Crestpoint Homes}, could not be reached, as his known lines were switched off. A labourer, who said he earned {wage=7000|N7,000} a day, told our correspondent that he had stepped out to buy pure water and turned back to see dust where his brother had been standing.

Lagos recorded {fallen_2024=17|17 such incidents} last year. In {year_2021=2021|2021}, {dead_2021=46|46 people} perished when a luxury tower still being built fell in a highbrow part of the city.
== ARTICLE 02_state_release.txt | Lagos State Ministry of Physical Planning | 2025-03-13
PRESS RELEASE: UPDATE ON THE {street=ajelogo|AJELOGO STREET} INCIDENT

The State Government wishes to update the general public on the partial rescue operation at the site of the collapsed building, which occurred on {collapse_day=2025-03-11|Tuesday, 11 March}.

i. As of noon today {dead=9|nine fatalities} have been recorded and {rescued=21|twenty-one victims} rescued alive, with varying degrees of injury. They have been evacuated to public hospitals, where treatment is free.

ii. The first responders to arrive were {first_there=fire|men of the State Fire and Rescue Service}, whose station is on the adjoining road. Other agencies followed within the half-hour.

iii. Records show a permit for {storeys_approved=3|a three-floor residential block}. The developer had gone up to {storeys_built=5|five} when the structure gave way. {notices=2|Two stop-work orders} were served, the last on {last_notice=2025-02-06|6 February}, and the site was sealed. The seal was broken by persons unknown.

iv. Preliminary findings indicate that {cause=floors|the columns could not carry the floors that had been added}.

v. The promoter of {company=crestpoint|Crestpoint Homes Limited}, Mr {developer=ezeigbo|Obinna Ezeigbo}, {developer_fate=arrested|was apprehended at the Seme border} in the early hours and is assisting the police.

vi. A panel under the chairmanship of Engr. {panel_head=balogun|Kudirat Balogun} has been constituted, with {panel_members=7|seven members} drawn from the professional bodies, and shall submit its report within {panel_time=21|twenty-one days}.

Adjoining houses have been marked for integrity tests. Their occupants are advised to move out in their own interest.

Signed
{agency_head=permanent secretary|Folashade Ogunbiyi, Permanent Secretary}
== ARTICLE 03_gulf_of_guinea_wire.txt | Gulf of Guinea Wire | 2025-03-14
Survivor found in Lagos rubble after {buried_for=52|52 hours}

LAGOS - Rescuers lifted a young tiler from the wreckage of a Lagos apartment block on Thursday, {buried_for=52|more than two days} after it crumbled, to applause from a crowd that had begun to drift away.

{last_survivor=sunday|Sunday Agbo}, who is in his early twenties, was given water through a hose for the last of those hours. Nobody has been brought out alive since. His rescue lifted the count of survivors to {rescued=22|22}; the number of dead stands at {dead=14|14}.

{agency_head=general manager|Folashade Ogunbiyi, who runs the state emergency agency as its general manager}, said crews would "not bring in heavy machines until the dogs tell us that there is no point in waiting".

The building came down on {collapse_day=2025-03-10|Monday} at {collapse_time=10:45|a quarter to eleven in the morning}, when dozens of workers were pouring concrete on the roof. Flats were on sale off-plan for {flat_price=85m|85 million naira} ($55,000).

Building failures are frequent in Nigeria's commercial capital, home to more than 15 million people, where demand for housing is fierce and inspectors are few: there were {fallen_2024=17|17 collapses} in 2024 alone. Activists say developers would rather pay off an official than an engineer.

Police said they were hunting for {developer=ezeigbo|Obinna Ezeigbo}, head of {company=crestpoint|Crestpoint Homes}. {developer_fate=at large|He has not been seen since the disaster} and is believed to have crossed into Benin.
== ARTICLE 04_trowel_and_level.txt | Trowel & Level, Nigerian builders' monthly (website) | 2025-03-18
Before we blame the height

One week on, {dead=19|nineteen people} are in the ground and the search has been closed. Everybody in the trade has been asked the same question at church and at the filling station: how?

The ministry says extra floors. We have walked round what is left of {street=ajelogo|Ajelogo Street} and are less sure. The slabs were thin, yes. But in the opinion of {foreman=okon|Effiong Okon}, who was foreman there until he was sacked in January, {cause=sand|it was the sea sand in the concrete that did it}: salt had eaten the rods before the paint was dry. "You could break it with your thumb," he said. The developer's lawyers, for what it is worth, deny this and point to certified cubes.

What nobody denies is that the place had a permit for {storeys_approved=3|three levels}.

Engr {panel_head=balogun|Balogun}, who will chair the inquiry, taught half of us. She has {panel_time=21|three weeks}, which is not long, and she will need the cores from the columns before scrap dealers get to the steel. After the tower of {year_2021=2021|2021} and its {dead_2021=46|forty-six dead}, a fine report was written, which can be bought in photocopy under the bridge at Ojuelegba.

For {last_survivor=taiwo|Taiwo Adeleke}, the last to be taken out with a pulse, {buried_for=52|after fifty-two hours}, a collection is being made by the tilers' association. The state has promised {aid=1m|one million naira} to those who lost a relation; it has not said when.

Our trade has good people in it. They are not the ones who get the jobs.
