STORY: v-alcantara-satellite-launch
TOPIC: a Brazilian forest-watching satellite is launched from Alcantara
== SLOTS
satellite | name | agree | satellite that was launched
rocket | name | agree | rocket that carried it
rocket_maker | organisation | agree | company that built the rocket
site | place | agree | launch site
day | date | agree | day of the launch
time | time | agree | time of lift-off
planned_day | date | agree | day first planned for this launch
delay_cause | cause | conflict | why the launch was put off on 12 August
second_day | date | single | second day planned
second_cause | cause | single | why it was put off the second time
attempt | ordinal | conflict | which attempt at a launch this was
mass | quantity | conflict | mass of the satellite
orbit | quantity | agree | height of the orbit
separation | duration | agree | time after lift-off when the satellite separated
panels | outcome | revision | whether both solar panels opened
signal_station | place | agree | station that received the first signal
cost | money | agree | cost of the satellite
launch_price | money | single | price of the launch
cost_first | money | single | cost of the first satellite
first_satellite | date | agree | year when the first satellite was launched
first_failed | date | agree | year when the first satellite fell silent
life | duration | agree | planned life of the satellite
resolution | quantity | agree | smallest thing its radar can see
revisit | duration | single | time in which it covers the whole Amazon
director | person | agree | head of the space institute
minister | person | agree | science minister
project_head | person | single | engineer in charge of the project
project_head_age | quantity | single | age of that engineer
images | date | agree | when the first images are expected
accident_year | date | agree | year of the accident at the site
accident_dead | quantity | agree | people killed in that accident
forest_lost | quantity | agree | forest cleared in the last year counted
forest_change | quantity | agree | change against the year before
viewers | quantity | single | people who watched on the beach
fishermen | person | single | head of the local residents' association
families | quantity | single | families moved for the base
next_satellite | date | single | year when the next satellite is to fly
== ARTICLE 01_agencia_litoral.txt | Agência Litoral (English service) | 2025-08-20
Brazil launches radar satellite to watch Amazon

ALCÂNTARA, Brazil, Aug 20 - A rocket carrying a Brazilian satellite that will watch the Amazon through clouds and at night lifted off from the {site=Alcantara|Alcântara} launch centre on {day=2025-08-20|Wednesday}.

The {rocket=Skylark 3|Skylark 3} rocket, built by the U.S. company {rocket_maker=Tern|Tern Aerospace}, rose into a clear sky at {time=09:42|9:42 a.m.} local time. The satellite, {satellite=Jaguara-2|Jaguara-2}, separated {separation=51m|51 minutes} later at a height of {orbit=610|610 kilometres}.

A ground station in {signal_station=Cuiaba|Cuiabá} received its first signal. One of the two solar panels {panels=one stuck|had not opened} by Wednesday evening, said {director=Nogueira|Ilda Nogueira}, the director of the National Space Observation Institute. "The satellite has enough power and we have time," she said.

{satellite=Jaguara-2|Jaguara-2} has a mass of {mass=640|640 kilograms} and cost {cost=480m|480 million reais}. It is designed to work for {life=7y|seven years}. Its radar can see objects as small as {resolution=3m|three metres} across.

It replaces {first_satellite=2016|a satellite launched in 2016}, which fell silent in {first_failed=2022|2022}.

The launch had first been planned for {planned_day=2025-08-12|Aug. 12} but was put off because of {delay_cause=valve|a faulty valve} in the second stage, and again on {second_day=2025-08-17|Aug. 17} because of {second_cause=wind|high winds}. It was the {attempt=3|third attempt}.

"Whoever burns the forest will be seen," said {minister=Teles|Caio Teles}, the science minister.

Brazil lost {forest_lost=5900|5,900 square kilometres} of rainforest in the year to July, {forest_change=-8|8 percent less} than in the year before, according to the institute.

The first images are expected in {images=2025-10|October}.

{site=Alcantara|Alcântara}, close to the equator, was the scene of a deadly accident in {accident_year=1998|1998}, when a rocket caught fire on the pad and {accident_dead=14|14 people} were killed.
== ARTICLE 02_o_maranhao_today.txt | Maranhão Today | 2025-08-21
Cheers on the beach as {satellite=Jaguara-2|Jaguara-2} goes up

By Luzia Pinheiro

They came by ferry, by mule cart and on foot. About {viewers=6000|6,000 people} stood on the beach opposite the {site=Alcantara|Alcântara} launch centre {day=2025-08-20|on Wednesday} morning, and at {time=09:42|9.42am} most of them screamed.

The {rocket=Skylark 3|Skylark 3} took nine seconds to clear the tower and a little over two minutes to vanish. On top of it was {satellite=Jaguara-2|Jaguara-2}, the {mass=460|460-kilogram} satellite with which Brazil wants to watch its forests.

"I have worked on this for eleven years," said {project_head=Barreto|Simone Barreto}, {project_head_age=46|46}, the engineer in charge of the project. "I did not look at the rocket. I looked at the clock." The satellite separated after {separation=51m|51 minutes}.

The launch was first planned for {planned_day=2025-08-12|August 12}. It was put off that day because of {delay_cause=lightning|lightning} near the pad.

Science minister {minister=Teles|Caio Teles} flew in from Brasília and promised that a second launch pad would be built here.

Not everybody is pleased. {fishermen=Damasceno|Raimundo Damasceno}, the head of the residents' association in Mamuna, said {families=286|286 families} were moved in the 1980s to make room for the base and many still have no title to their land. "The satellite sees everything," he said. "Does it see us?"

The base has a long shadow. In {accident_year=1998|1998}, {accident_dead=14|14 technicians and engineers} died when a rocket caught fire on the pad. Their names are read aloud before every launch.

{cost=480m|The 480 million reais} for the satellite were paid by the federal government. {rocket_maker=Tern|Tern Aerospace}, the American company that built the rocket, received {launch_price=62m|62 million reais} for the launch.

Institute director {director=Nogueira|Ilda Nogueira} said that the first images were expected in {images=2025-10|October}.
== ARTICLE 03_orbit_and_earth.txt | Orbit & Earth (web magazine) | 2025-08-23
Brazil's forest radar is healthy after a nervous start

Controllers in São José dos Campos have persuaded the second solar panel of {satellite=Jaguara-2|Jaguara-2} to unfold, two days after the satellite was launched from {site=Alcantara|Alcântara}.

Both panels {panels=both open|are now open} and delivering full power, the National Space Observation Institute said on Friday evening. Engineers turned the satellite so that the sun warmed a stiff hinge. "It was like opening a jar under the hot tap," said {director=Nogueira|Ilda Nogueira}, the institute's director.

The {rocket=Skylark 3|Skylark 3} of {rocket_maker=Tern|Tern Aerospace} lifted off on {day=2025-08-20|20 August} at {time=09:42|09:42} local time, at the {attempt=2|second attempt}. The satellite separated {separation=51m|51 minutes} later and was first heard by the station in {signal_station=Cuiaba|Cuiabá}.

The satellite weighs {mass=640|640 kg} and circles the Earth at a height of {orbit=610|610 km}. From there its radar can make out objects of {resolution=3m|three metres}, in daylight or darkness, and it will cover the whole of the Amazon every {revisit=5d|five days}.

Brazil has been without a radar satellite of its own since the first Jaguara, launched in {first_satellite=2016|2016}, fell silent in {first_failed=2022|2022}, two years before the end of its planned life. That satellite cost {cost_first=310m|310 million reais}. The new one cost {cost=480m|480 million} and is built to last {life=7y|seven years}.

The data will be free. Police and environmental inspectors will get alerts within six hours, the institute says, down from two days at present. According to its latest count {forest_lost=5900|5,900 square kilometres} of forest were cleared in the year to July, {forest_change=-8|8 per cent less} than in the previous year.

A third satellite is to follow in {next_satellite=2028|2028}. First images from the second are expected in {images=2025-10|October}.
