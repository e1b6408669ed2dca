STORY: o-singer-clinic
TOPIC: the pop singer Carly Devane crashes her car, is arrested and enters a clinic
== SLOTS
singer | person | agree | singer arrested
singer_age | quantity | agree | age of the singer
crash_day | date | agree | day of the crash
crash_time | time | conflict | time of the crash
hit | other | conflict | what the car struck
alcohol | quantity | agree | blood alcohol level
limit | quantity | agree | legal limit for drivers
passenger | person | conflict | who was in the car with her
passenger_hurt | outcome | single | injury of the passenger
test | outcome | dispute | whether she refused the first breath test
bail | money | agree | bail posted
entered | date | conflict | day on which she entered the clinic
clinic_place | place | conflict | where the clinic is
stay | duration | revision | length of the planned stay
stays | ordinal | conflict | how many times she has been in treatment
tour_shows | quantity | agree | concerts called off
tour_first | date | single | day of the first concert called off
tour_city | place | agree | city where the tour was to open
publicist | person | agree | publicist of the singer
lawyer | person | agree | lawyer of the singer
album_copies | quantity | agree | copies sold of the first album
album_second | quantity | single | copies sold of the second album
court_date | date | agree | day on which she must appear in court
prior_arrest | date | agree | year of the earlier arrest
prior_fine | money | single | fine after the earlier arrest
car | other | agree | make of the car
max_jail | duration | agree | longest jail term
speed_limit | quantity | variant | speed limit on the road
insurer | money | single | estimated loss of the promoter
statement | quote | agree | what she says in her statement
== ARTICLE 01_hollywood_wire.txt | Coast Press entertainment desk | 2009-07-13
Singer {singer=devane|Carly Devane} enters treatment after arrest

LOS ANGELES - Pop singer {singer=devane|Carly Devane} has checked into a treatment center, her publicist said Monday, two days after she was arrested on suspicion of drunken driving.

Devane, {singer_age=24|24}, entered the facility {entered=2009-07-12|on Sunday} "of her own free will," said the publicist, {publicist=strand|Monica Strand}. She is expected to stay {stay=30d|30 days}. Strand would not name the place, but said it was {clinic_place=utah|in Utah}.

Police said Devane's {car=mercedes|white Mercedes} {hit=fire_hydrant|sheared off a fire hydrant} on Sunset Boulevard {crash_time=02:10|at 2:10 a.m.} {crash_day=2009-07-11|Saturday}, sending a column of water into the street. The posted limit there is {speed_limit=35mph|35 mph}.

Her blood alcohol level was {alcohol=0.14|0.14 percent}, said Sgt. Dennis McBride. California's limit for drivers is {limit=0.08|0.08}.

{test=refused|She declined to blow into the device at the roadside}, McBride said, and gave a sample at the station an hour later. She was released after posting {bail=5000|$5,000} bail.

It is her {stays=2|second} stint in rehab. In {prior_arrest=2007|2007}, she was arrested after an accident in Malibu, pleaded no contest to reckless driving and paid a {prior_fine=390|$390} fine.
== ARTICLE 02_los_angeles_ledger.txt | The Los Angeles Ledger | 2009-07-14
{singer=devane|Devane}'s summer tour is off

By Paul Wachtel

The promoters of {singer=devane|Carly Devane}'s concert tour cancelled all {tour_shows=31|31 dates} Monday and began refunding tickets, the latest setback for a performer whose debut sold {album_copies=4m|4 million copies} before she was old enough to vote.

Its successor, released last fall, has sold {album_second=600000|600,000}.

The tour was to open {tour_first=2009-08-20|Aug. 20} in {tour_city=denver|Denver}. An executive of the promoter put the loss at {insurer=8m|about $8 million}, not all of it insured.

Devane's lawyer, {lawyer=greenbaum|Stuart Greenbaum}, disputed parts of the police account of her arrest on {crash_day=2009-07-11|Saturday}. {test=did_not_refuse|"Nobody offered her a test until she got to the station,"} he said.

According to a tow-truck driver, the {car=mercedes|Mercedes} came to rest {hit=parked_taxi|against the rear of a parked cab}. Beside her in the front seat was {passenger=brother|her brother, Kyle}, {passenger_hurt=wrist|who sprained a wrist}.

Two residents of the block said they were woken by the noise {crash_time=04:30|around half past four}.

If convicted, she could be jailed for {max_jail=6m|six months}. Arraignment is set for {court_date=2009-08-06|Aug. 6} in Beverly Hills.

Her record label said it would stand by her. It has postponed a single due next week.
== ARTICLE 03_british_tabloid.txt | The Morning Mirror-Post (London) | 2009-07-15
{singer=devane|Carly}'s rehab hell as tour axed

Troubled chart star {singer=devane|Carly Devane} was last night starting a new life behind the gates of a luxury clinic, as furious fans demanded their money back.

The {singer_age=24|24-year-old} was driven through the entrance {entered=2009-07-14|yesterday}, wearing dark glasses and clutching a teddy. The £25,000-a-month retreat {clinic_place=arizona|lies in the Arizona desert} and offers horse-riding and yoga.

It is the {stays=3|third} time she has tried to get clean.

Police allege that she was nearly double the drink-drive limit, with {alcohol=0.14|a reading of 0.14} against {limit=0.08|the 0.08 allowed}, when she lost control of her motor in a {speed_limit=35mph|56km/h} zone in the small hours of {crash_day=2009-07-11|Saturday}.

Boyfriend {passenger=boyfriend|Jesse Holt}, drummer with rock band The Lowtides, was riding with her.

In a message to fans, Carly said: {statement=sorry|"I am so sorry to everyone I have let down."}

She was first arrested in {prior_arrest=2007|2007}. The clinic's regime means no phones and no newspapers, and visitors are allowed only on Sundays.

Spokeswoman {publicist=strand|Monica Strand} asked for privacy.

{tour_shows=31|Thirty-one gigs} have been scrapped, beginning with the opener in {tour_city=denver|Denver, Colorado}. There were no UK shows on the list.
== ARTICLE 04_world_radio_arts.txt | Continental World Service, arts and people | 2009-07-22
{singer=devane|Devane} prolongs stay in US clinic

The American pop singer {singer=devane|Carly Devane} is to remain under treatment for alcohol dependence until the end of September, her representative, {publicist=strand|Monica Strand}, has said.

The singer had planned to leave next month. Doctors have now advised her to complete {stay=75d|a programme of about eleven weeks}.

It means she is unlikely to be in the dock in person when her case is called {court_date=2009-08-06|on the first Thursday of August}. Counsel {lawyer=greenbaum|Stuart Greenbaum} can answer the charge in her place. A conviction carries a sentence of up to {max_jail=6m|half a year} in jail.

Devane, whose first record sold {album_copies=4m|four million}, apologised to her audience at the time. {statement=sorry|She said she was sorry for those she had disappointed}.

The case has renewed the debate in the industry about young performers. Singers' unions in three countries have called for record companies to pay for counselling. One executive said that the labels "cannot be nursemaids".

Her {bail=5000|five-thousand-dollar} bail remains in force. A hearing on the return of her driving licence has been set for the autumn.
