STORY: p-macho-satellite
TOPIC: a Tanzanian crop-watching satellite is launched on an Indian rocket and is slow to speak
== SLOTS
launch_day | date | agree | day of the launch
launch_time | time | conflict | local time of lift-off at Sriharikota
launch_site | place | agree | where the rocket took off
rocket | name | agree | rocket used
mission_no | ordinal | conflict | which flight of the rocket this was
sats | quantity | agree | satellites on board
mass | quantity | agree | mass of the Tanzanian satellite
mass_main | quantity | single | mass of the main Indian passenger
orbit | quantity | variant | height of the orbit
sep | duration | conflict | time from lift-off to separation
cost | money | conflict | cost of the Tanzanian satellite
cost_launch | money | single | price paid for the ride
grant | money | agree | Gulf grant towards the satellite
first_signal | outcome | revision | whether the satellite has been heard
signal_station | place | agree | station which heard the satellite first
signal_day | date | agree | day on which the satellite was first heard
fault | cause | dispute | why the satellite was silent
panels | outcome | conflict | what became of the solar panels
designer | person | agree | chief engineer of the satellite
designer_age | quantity | agree | her age
agency_head | person | agree | head of the Tanzanian space office
isro_head | person | single | head of the Indian agency
life | duration | agree | working life of the satellite
resolution | quantity | variant | smallest thing the camera can see
engineers | quantity | agree | engineers who built the satellite
first_image | date | agree | when the first pictures are due
launch_delay | duration | single | earlier postponement of the launch
failure_month | date | single | month of the last failure of the rocket
farmers | quantity | single | farmers to be served
others | quantity | agree | satellites on board besides the one spoken of
projects | quantity | single | projects funded by the Emirates office
customers | quantity | single | foreign customers of the company
next_sat | date | single | year of the second satellite
== ARTICLE 01_isro_release.txt | Bharat Space Commercial Ltd (press release) | 2025-10-07
{rocket=PSLV-N|PSLV-N} successfully places {sats=9|nine satellites} in orbit

In its {mission_no=23|twenty-third flight}, the {rocket=PSLV-N|PSLV-N} lifted off from the second launch pad at {launch_site=Sriharikota|Sriharikota} {launch_day=2025-10-07|this morning} {launch_time=09:47|at 09:47 hrs IST} and placed its primary payload, the {mass_main=1110 kg|1,110 kg} ocean monitoring satellite SAGARIKA, together with {others=8|eight co-passengers} from five countries, in a sun-synchronous orbit {orbit=525 km|of 525 km}.

Among the co-passengers was MACHO-1 of the United Republic of Tanzania, {mass=84 kg|weighing 84 kg}. It was injected {sep=18 min|eighteen minutes after lift-off}.

"This is a proud day for South-South cooperation," said {isro_head=Narasimhan|Dr Padma Narasimhan}, Chairperson of the Indian agency. She thanked the teams for the hard work put in after the failure of the third stage in {failure_month=2024-12|December last}.

The launch had been put off {launch_delay=2 days|by two days} on account of a cyclonic circulation over the Bay of Bengal.

MACHO-1 will be operated from Dodoma. It has a multispectral camera able to distinguish objects of {resolution=3 m|three metres} and a design life of {life=5 years|five years}. As of 14.00 hrs {first_signal=not heard|its signal had not been acquired}, which is not unusual for satellites of this class. The company has received orders from {customers=11|eleven further foreign customers} for the financial year and expects to announce two more of them at the Bengaluru fair.
== ARTICLE 02_kilimo_daily.txt | Kilimo Daily, Dar es Salaam | 2025-10-09
The eye that would not open – and then did

For more than thirty hours nobody at the ground station in Dodoma spoke above a whisper. Then, at four in the afternoon {signal_day=2025-10-08|yesterday}, a student in {signal_station=Lerwick|Lerwick}, in the Shetland Islands, sent an e-mail with a recording: four beeps and a hum. {first_signal=heard|Macho-1 was alive}.

{designer=Mwakasege|Neema Mwakasege}, {designer_age=34|34}, put her head on the desk. The chief engineer and {engineers=16|fifteen colleagues} spent six years on a machine no bigger than a refrigerator. {panels=one deployed|Only one of its two wings has unfolded}, she told Kilimo Daily, so there will be current for half of the cameras' work until the other can be shaken loose.

Why the silence? {fault=antenna software|An order to raise the antenna had been written for the wrong minute}, the office believes.

It had all begun beautifully. {launch_day=2025-10-07|On Tuesday} at {launch_time=09:17|seventeen minutes past nine} by the clock in {launch_site=Sriharikota|Sriharikota}, while cows looked on from behind the fence, the rocket went up through a hole in the clouds; {sep=23 min|twenty-three minutes into the flight} it let our satellite go.

The bill: {cost=9.4bn TZS|9.4 billion shillings} for the spacecraft. {grant=1.2m USD|A gift of 1.2 million dollars} came from Abu Dhabi. Some readers will ask what a country with potholes wants in space. {farmers=2 million|Two million farmers} who are told by telephone when to sow may know.

The first pictures should be here {first_image=2025-11|next month}.
== ARTICLE 03_east_africa_tech.txt | East Africa Tech Review | 2025-10-14
Macho-1: what went up, what went wrong

What is it? An {mass=84 kg|84-kilo} farm-watching satellite, Tanzania's second in space and the first built at home, by a team of {engineers=16|sixteen} in Dodoma.

What did it ride? {rocket=PSLV-N|India's PSLV-N}, on {mission_no=21|the vehicle's 21st outing}. There were {sats=9|nine spacecraft} under the nose cone. The seat cost Tanzania {cost_launch=1.9m USD|$1.9 million}.

How high is it? {orbit=525 km|About 326 miles}.

What did the satellite itself cost? {cost=14.9bn TZS|Close on 15 billion shillings}, or some six million dollars, towards which the Emirates chipped in {grant=1.2m USD|$1.2 million}.

Is it working? {first_signal=heard|It has been talking since last Wednesday}. Commissioning goes on, and {agency_head=Masanja|Godfrey Masanja}, who directs the national space office, says that power is no worry: {panels=both deployed|the pair of solar arrays opened as planned}.

Whose fault was the long wait? The supplier of the radio, Kestrion of Glasgow, says it was told late that {fault=crowding|too many small craft were calling on one frequency}. Dodoma puts it down to {fault=antenna software|its own timing of a command}.

How sharp are the pictures? {resolution=3 m|Ten feet or so to the pixel}. You could count lorries but not goats.

What next? A twin is planned for {next_sat=2028|2028}.
== ARTICLE 04_uae_aid_office.txt | Emirates Development Office (news) | 2025-10-16
UAE-supported satellite to guide Tanzanian farmers

The Emirates Development Office welcomed the launch of MACHO-1, an earth observation satellite built with the help of a grant of {grant=1.2m USD|AED 4.4 million} from the Office.

The satellite left the Indian spaceport of {launch_site=Sriharikota|Sriharikota} {launch_day=2025-10-07|on 7 October} with {others=8|eight others}. After a period of silence it was picked up {signal_day=2025-10-08|on the following day} by radio amateurs in {signal_station=Lerwick|the north of Scotland}.

Receiving a delegation of the Office in Dodoma, {agency_head=Masanja|Mr Godfrey Masanja, Director of the Tanzanian National Space Office,} conveyed his country's thanks to the leadership of the UAE. He said that {first_image=2025-11|by November} maps of soil moisture would be sent to extension officers in all regions, and that for {life=5 years|half a decade} the satellite would pass over the country twice a day.

The delegation was shown the clean room by {designer=Mwakasege|Engineer Neema Mwakasege}. At {designer_age=34|thirty-four}, she is one of the youngest leaders of a space project in Africa and took part in 2019 in the Office's fellowship for women in science, together with 26 others.

The Office has funded {projects=140|140 projects} in East Africa since 2008, in the fields of water, health and renewable energy. It attaches particular importance to food security and to the transfer of knowledge to young professionals.
