STORY: i-shirahone-derailment
TOPIC: a commuter train leaves the rails at Shirahone in Japan during a typhoon
== SLOTS
day | date | agree | day of the derailment
time | time | agree | hour of the derailment
typhoon | ordinal | agree | number of the typhoon
typhoon_wind | quantity | single | strongest gust
dead | quantity | revision | people killed
injured | quantity | conflict | people hurt
aboard | quantity | agree | people on the train
cars | quantity | agree | cars of the train
off_rails | quantity | conflict | cars that left the rails
car_in_river | ordinal | agree | car that slid into the river
operator | organisation | agree | railway company
driver | person | agree | driver of the train
driver_age | quantity | agree | age of the driver
driver_fate | outcome | conflict | what happened to the driver
president | person | agree | president of the railway
bow | duration | single | how long he bowed
speed | quantity | dispute | speed at which the train was going
limit | quantity | agree | speed limit on the curve
rain_limit | quantity | single | hourly rain at which trains are stopped
rain | quantity | variant | rain that fell in the hour before
stop_order | order | conflict | whether the train left before or after the order to stop
student | person | agree | student who broke the windows
student_saved | quantity | single | people she led out
station | place | conflict | station from which the train had last departed
hospital | organisation | agree | hospital that took most of the injured
evacuated | quantity | agree | people told to leave home in the prefecture
resume | date | revision | day on which trains run again
earlier_year | date | agree | year of an earlier accident on the line
earlier_dead | quantity | agree | killed in the earlier accident
shares | quantity | single | fall of the railway's shares
investigators | quantity | agree | investigators sent by the safety board
barrier | polarity | single | whether there was a landslide sensor
== ARTICLE 01_tozai_press.txt | Tozai Press | 2023-08-16
Train derails in typhoon in western Japan; {dead=2|two killed}

SHIRAHONE - A commuter train came off the tracks on a curve beside the Nukui River {day=2023-08-15|on Tuesday} as {typhoon=9|Typhoon No. 9} crossed western Japan, leaving {dead=2|two passengers} dead and {injured=58|58 people} injured, police said.

The {cars=6|six-car} train of {operator=Hokusei|Hokusei Railway} with {aboard=134|134 people} aboard had just departed {station=Ozaki|Ozaki Station} and was running downhill when it struck earth and trees that had slid across the line at {time=18:42|6:42 p.m.} The leading {off_rails=3|three cars} jumped the rails. {car_in_river=1|The front one} came to rest on its side in the swollen river.

{rain=61|Sixty-one millimeters} of rain had fallen in an hour. Under company rules trains halt when an hourly {rain_limit=50|50 millimeters} is reached. The dispatcher did issue a stop order, the company acknowledged, but {stop_order=after|the train was already on its way when he did so}.

A technical college student, {student=Morikawa|Ayane Morikawa}, used a fire extinguisher to smash windows and led {student_saved=20|some 20 passengers} up the embankment.

Most of the casualties were taken to {hospital=Red Cross|the Red Cross hospital} at Kuramoto.

It was the worst accident on the line since {earlier_year=1991|1991}, when a collision left {earlier_dead=6|six dead}.

The storm, with gusts of up to {typhoon_wind=47|47 meters per second}, led authorities to advise {evacuated=310000|310,000 residents} of the prefecture to evacuate. Thousands of households were without power, and bullet trains were suspended between two cities in the west.
== ARTICLE 02_japan_now_live.txt | Japan Now, live blog | 2023-08-17
Shirahone derailment: Thursday's developments

20:15 - We're closing this page. A candle-lit vigil is being held on the road bridge, where the rain has at last given up.

18:30 - Hokusei says it hopes to have trains going again {resume=2023-09-01|by September 1}, on a single track.

17:05 - The stock ended {shares=8|8 percent} lower in Tokyo.

15:40 - A third victim, a 71-year-old florist, has succumbed to her wounds. That makes {dead=3|three}.

14:00 - {president=Inaba|Masahiro Inaba}, who runs {operator=Hokusei|the company}, bowed for {bow=15|15 seconds} before the cameras. Data from the cab, he insisted, show the train was doing {speed=48|48 km/h}, below {limit=55|the 55 km/h} allowed on that bend. "Nature was faster than we were."

13:10 - Not so, says the rail workers' federation. Going by a passenger's navigation app, it believes the train was travelling {speed=70|at 70 or so}.

11:25 - Hospital round-up: doctors count {injured=85|eighty-five patients} in all, including the walking wounded, from every car. Most are at {hospital=Red Cross|Kuramoto Red Cross}.

10:50 - What about the man at the controls? {driver=Tsuda|Kenji Tsuda}, {driver_age=29|29}, is conscious, and {driver_fate=survived|has talked to detectives from his bed}. He remembers the trees, upright, walking towards him.

09:30 - {investigators=5|Five investigators} from the Transport Safety Board are on the slope. They say {barrier=no|no landslide sensor} had been fitted.

08:00 - Good morning. Picture of the day: {car_in_river=1|the lead car}, nose in brown water, one wiper still going.
== ARTICLE 03_kuramoto_shimbun.txt | Kuramoto Shimbun (English page) | 2023-08-20
Twelve umbrellas left on a train

There were twelve of them in the lost-property room at Kuramoto on Friday, dried and rolled by a clerk who had been told by nobody to do it. Their owners are slow to come.

Much of what happened {day=2023-08-15|on the fifteenth} can be told by the clock. At ten past six the mountain road was closed. At half past, with the order from the control room to hold all services lying on his desk for several minutes, {stop_order=before|the duty man at the platform nevertheless raised his hand and let her go}. {station=Minami-Shirahone|Minami-Shirahone} was the last stop she made. At {time=18:42|eighteen minutes to seven} an express freight driver across the valley saw a row of lit windows fold.

{off_rails=5|Five cars} of {cars=6|the six} had left the track; only the rear one, where the high-school tennis club was sitting, stayed upright and in line.

{driver=Tsuda|Mr. Tsuda}, {driver_age=29|twenty-nine}, whose wedding was to be held in October, {driver_fate=died|was buried yesterday} at his family's temple. His father thanked the mourners and asked them not to be angry with anyone.

{student=Morikawa|Ms. Morikawa}, the young woman with the extinguisher, has gone back to her lathe. She declined to be photographed. "My hands knew what to do," she said. "I was just following them up the bank."

The umbrella with the frogs on it is a child's. It will be kept until March, says the clerk, and after that he will take it home and keep it there.
== ARTICLE 04_rail_safety_letter.txt | Rail Safety Letter (Osaka) | 2023-08-28
Lessons from Shirahone (interim)

- What: Derailment on a curve of 300 m radius after a debris slide. Train of {cars=6|6 vehicles}, {aboard=134|134 persons} on board.

- When: Tuesday, {day=2023-08-15|15 August}, during {typhoon=9|Typhoon No. 9}.

- Consequences: {dead=4|four fatalities} after the death of another passenger last week. The {car_in_river=1|first} vehicle has been lifted out of the river by a crane from Kobe.

- Rainfall: {rain=61|6.1 cm} in the preceding hour at the nearest gauge, which stands on the roof of a school and was being read by hand.

- Speed: limit {limit=55|55 km/h}. {president=Inaba|President Inaba} of Hokusei maintains {speed=48|48}; labour puts it {speed=70|close to 70}. The Board's {investigators=5|team of five} has the recorder and has told both to be patient.

- Service: reopening has been put off to {resume=2023-09-15|15 September}, because a second crack has opened above the line.

- Precedent: the collision of {earlier_year=1991|1991} ({earlier_dead=6|6 dead}) led to automatic train stop, but nobody thought of the hillside. Readers may recall our drawing of a gabion wall, published in that year and never built.

- Emergency management: advice to leave home was given to {evacuated=310000|310,000 people} by telephone, radio and loudspeaker van. The railway's dispatchers got theirs by fax.

Comment. A rule which tells staff to stop at a certain figure is only as good as the person who must read the figure, pick up a handset and be believed. We would rather trust a wire across the slope. It costs about as much as one of the seats in the vehicle that fell.
