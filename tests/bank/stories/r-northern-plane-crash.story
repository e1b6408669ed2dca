STORY: r-northern-plane-crash
TOPIC: a turboprop with mine workers crashes near Yellowknife, Canada
== SLOTS
day | date | agree | day of the crash
aboard | quantity | agree | people on board
dead | quantity | revision | people killed
survivors | quantity | revision | people who survived
crew | quantity | agree | crew members on board
passengers | quantity | single | passengers on board
takeoff | time | conflict | hour of take-off
distance | quantity | agree | distance of the crash site from the airport
altitude | quantity | single | greatest height reached
airline | organisation | agree | the airline
type_age | other | agree | year in which the aircraft was built
destination | place | agree | where the flight was going
captain | person | single | captain of the flight
captain_age | quantity | single | age of the captain
first_officer_age | quantity | single | age of the first officer
hours | quantity | single | flying hours of the captain
temperature | quantity | agree | temperature at take-off
tsb_person | person | conflict | lead investigator of the safety board
tsb_team | quantity | agree | investigators sent
recorder | date | single | day on which the cockpit voice recorder was found
recorder_found | outcome | revision | whether the cockpit voice recorder has been found
hospital | place | agree | hospital to which survivors were flown from Yellowknife
minister | person | agree | transport minister
crash_2012 | quantity | agree | people killed in the airline's crash of 2012
fleet | quantity | single | aircraft in the airline's fleet
rangers | quantity | single | rangers and soldiers in the search
reached | duration | conflict | time it took rescuers to reach the wreck
youngest | quantity | single | age of the youngest victim
vigil | place | single | place of the vigil
locals | quantity | agree | victims who lived in Hay River
== ARTICLE 01_dominion_wire.txt | Dominion Wire | 2025-01-22
Plane carrying mine workers crashes near Yellowknife, {dead=5|five dead}

YELLOWKNIFE - A small passenger plane carrying workers to a zinc mine crashed shortly after takeoff in the Northwest Territories {day=2025-01-22|on Wednesday}, killing {dead=5|five people}, officials said.

The twin-engine turboprop, operated by {airline=Barrenland Air|Barrenland Air}, had {aboard=9|nine people} on board, including {crew=2|two crew members}. {survivors=4|Four people} survived and were taken to hospital in Yellowknife, the territory's chief coroner said.

The flight left Yellowknife at {takeoff=06:35|6:35 a.m.} for {destination=Lac Perdrix|the Lac Perdrix mine} and disappeared from radar minutes later. The wreckage was found about {distance=4km|four kilometres} from the airport, beyond the end of the runway, on the shore of a frozen lake.

Rescuers on snowmobiles reached the site {reached=2h|two hours} after the crash. {rangers=35|Thirty-five rangers and soldiers} took part in the search, a military spokesman said.

The temperature at the time was {temperature=-34|minus 34 C}. It was not known if cold had played a part.

The Transportation Safety Board said it was sending a team of {tsb_team=6|six investigators}, led by {tsb_person=Ouellette|Denise Ouellette}. "It is far too early to talk about causes," she said. {recorder_found=no|The cockpit voice recorder had not been found}.

Transport Minister {minister=Sandhu|Gurmeet Sandhu} called it "a terrible day for the North".

The aircraft was built in {type_age=1994|1994} and had been inspected in December, the airline said in a statement. It has suspended all flights until further notice.

Barrenland Air, which has {fleet=11|11 aircraft}, flies to mines and small communities across the territory. In 2012, one of its floatplanes hit a power line on the Mackenzie River, killing {crash_2012=3|three people}.
== ARTICLE 02_national_broadcaster.txt | NBC-North Online | 2025-01-23
{dead=6|Six dead} after charter flight to zinc mine goes down near Yellowknife

A sixth person has died after a charter plane crashed near Yellowknife {day=2025-01-22|on Wednesday}, the N.W.T. coroner's office has confirmed.

{survivors=3|Three survivors} remain in hospital. Two of them, both in critical condition, were flown overnight to the {hospital=Edmonton|Great Prairie Hospital in Edmonton}. The third is in stable condition in Yellowknife.

{aboard=9|Nine people} were on the {airline=Barrenland Air|Barrenland Air} flight: {passengers=7|seven passengers} and {crew=2|two crew}. The plane took off at {takeoff=06:53|6:53 a.m.} MT, bound for {destination=Lac Perdrix|the Lac Perdrix mine}, about 300 kilometres to the northeast. It went down {distance=4km|four kilometres} from the airport.

According to preliminary radar data, the aircraft climbed to {altitude=1400ft|1,400 feet} before it began to turn left and descend.

The Transportation Safety Board has {tsb_team=6|six investigators} at the site. {recorder_found=yes|The cockpit voice recorder was recovered} {recorder=2025-01-23|on Thursday morning} and will be sent to Ottawa. "It's in good shape," said lead investigator {tsb_person=Ouellette|Denise Ouellette}. Asked about the weather, she said that skies were clear but the temperature was {temperature=-34|minus 34 C}.

The plane was built in {type_age=1994|1994}. Age alone says little about whether an aircraft is safe, said Ken Labossière, who teaches aircraft maintenance in Winnipeg. "What matters is what was replaced, and when," he said.

{locals=3|Three of the dead} lived in Hay River, a town of about 3,000 people on the south shore of Great Slave Lake. The mine's owner said it had stopped work for two days and brought in counsellors for its 640 employees.

Transport Minister {minister=Sandhu|Gurmeet Sandhu} will travel to Yellowknife on Friday.

It is the deadliest accident in the airline's history. {crash_2012=3|Three people} died in 2012 when a Barrenland floatplane crashed on the Mackenzie River.
== ARTICLE 03_hay_river_beacon.txt | Hay River Beacon | 2025-01-24
A town in mourning

Every parking space at {vigil=St. Anne's|St. Anne's Church} was taken by six o'clock on Thursday, and still they came, on foot, in the dark.

Hay River lost {locals=3|three of its own} when the plane to {destination=Lac Perdrix|the Lac Perdrix mine} went down outside Yellowknife {day=2025-01-22|on Wednesday}. In all, {dead=6|six people} have died. {survivors=3|Three} survived.

The youngest was Tyler Mercredi, {youngest=22|22}, on his second rotation. "He'd bought a truck," said his aunt, Lorraine. "He hadn't even had the plates a week."

The captain was {captain=Beaulieu|Joanne Beaulieu}, {captain_age=49|49}, who grew up on Vale Island and had {hours=11200|11,200 hours} in her logbook. Her first officer, a {first_officer_age=27|27-year-old} from Saskatoon, is among the survivors at the {hospital=Edmonton|Great Prairie Hospital in Edmonton}.

Of the {aboard=9|nine people} on board, all but the {crew=2|two crew} worked at the mine.

{airline=Barrenland Air|Barrenland Air} president Murray Thiessen came to the vigil and stood at the back. He said the company would pay for the funerals. He would not answer questions about the plane, which was built in {type_age=1994|1994}.

It took rescuers {reached=3h|three hours} to reach the wreck, although it lay only {distance=4km|four kilometres} from the airport. The snow was waist deep and it was {temperature=-34|34 below}. Ranger Eddie Sabourin was one of the first. "I heard somebody banging on metal," he said. "That's how we knew where to go."

{tsb_team=6|Six investigators} from the Transportation Safety Board are on the lake. Their leader, {tsb_person=Marchand|Denise Marchand}, said a first report could be expected within 30 days. The full investigation usually takes more than a year.

Some people here remember the floatplane crash of 2012, in which {crash_2012=3|three people} were killed. Father Paul Nadeau remembers burying one of them. "I did not think I would do this again," he told the congregation. "Not three times in a week."

The minister, {minister=Sandhu|Gurmeet Sandhu}, is due in Hay River this evening after a stop in Yellowknife.
