STORY: d-anse-tortue-cholera
TOPIC: cholera breaks out in a port of the Caribbean republic of Sainte-Rosalie
== SLOTS
country | place | agree | country
town | place | agree | port where it broke out
first_case | date | conflict | day of the first case
index_patient | person | agree | first patient
index_job | role | conflict | work of the first patient
cases | quantity | revision | suspected cases
deaths | quantity | revision | deaths
child_deaths | quantity | single | children among the dead
fatality | quantity | single | share of the sick who die
confirmed | quantity | agree | cases confirmed by a laboratory
strain | name | agree | strain
source | cause | dispute | where the germ came from
well | place | agree | well or spring thought to be the source
water_plant_down | duration | conflict | how long the waterworks has stood still
vaccines | quantity | agree | doses of vaccine
vaccine_sender | organisation | conflict | who sends the vaccine
vaccine_day | date | agree | day on which vaccination starts
vaccine_target | quantity | single | share of people to be vaccinated
tents | quantity | agree | beds in the treatment centre
centre_run | organisation | agree | who runs the treatment centre
head_centre | person | agree | doctor in charge of the centre
minister | person | agree | health minister
minister_state | polarity | agree | whether an emergency has been declared
who_rep | name | conflict | name of the WHO representative
who_role | role | agree | office of the WHO representative
appeal | money | agree | money asked for
received | money | single | money received
market_shut | polarity | agree | whether the market was shut
school_day | date | single | day on which schools reopen
neighbour | place | agree | neighbouring country that closed a border post
post | place | single | border post closed
old_outbreak | date | agree | years of the last outbreak
old_deaths | quantity | single | people killed by the last outbreak
drink | quantity | single | sachets of rehydration salts
chlorine | quantity | single | price of a bottle of bleach
inhabitants | quantity | variant | inhabitants of the town
night_shift | quantity | single | staff on the ward at night
generator_hours | duration | single | hours of electricity at night
burial_hours | duration | single | time within which the dead are to be buried
== ARTICLE 01_caribbean_wire.txt | Caribbean Wire Service | 2025-11-05
Cholera {deaths=29|kills 29} in {country=Sainte-Rosalie|Sainte-Rosalie} port

PORT-DE-PAIX-NEUVE, {country=Sainte-Rosalie|Sainte-Rosalie} (CWS) — At least {deaths=29|29 people} have died of cholera in {town=Anse-Tortue|Anse-Tortue}, a port of {inhabitants=94000|94,000} on the north coast, health authorities said Wednesday, with {cases=1140|1,140 suspected cases} in all.

Laboratory tests in {confirmed=62|62 patients} found {strain=O1 Ogawa|Vibrio cholerae O1, serotype Ogawa}, the one that killed {old_deaths=9700|9,700 people} here in {old_outbreak=2010-2013|2010-2013}.

The first patient, {index_patient=Estimé|Wilner Estimé}, {index_job=fisherman|a fisherman}, fell ill {first_case=2025-10-19|on Oct. 19}, the ministry said. It suspects {source=ship|ballast water pumped out by a foreign freighter}.

Health Minister {minister=Desrosiers|Marie-Ange Desrosiers} said the cabinet {minister_state=no|would not proclaim an emergency}, so as not to frighten shipping. {market_shut=yes|The fish market was ordered shut}.

{vaccines=180000|A consignment of 180,000 doses} of oral vaccine is coming {vaccine_sender=UNICEF|from UNICEF}, with shots to begin {vaccine_day=2025-11-10|on Monday}.

{who_role=representative|The WHO's representative in the country}, {who_rep=Okafor-Lind|Dr. Adaora Okafor-Lind}, appealed for {appeal=8.4m|$8.4 million}.
== ARTICLE 02_medecins_logbook.txt | Doctors Without Walls (field diary) | 2025-11-07
Notes from a tent

We have {tents=120|120 beds}, which is to say planks with a hole, and 161 people. They come on doors.

{head_centre=Basnet|Sunita Basnet}, my boss, is from Nepal and doesn't joke about it. In 2010 people in another place blamed her countrymen, and she was there. "We look for the water," she says. "Not for the flag." The water is, we think, {well=Source Mapou|the Mapou spring}, a pipe that runs beside a latrine, because the waterworks {water_plant_down=5 months|has not turned a pump in five months}. I've drunk from it myself, boiled, with a lot of prayer.

A shop here asks {chlorine=400|400 gourdins} for a bottle of bleach. We gave out {drink=31000|31,000 sachets} of salts.

{index_patient=Estimé|Mr. Estimé}, {index_job=porter|the stevedore with whom it began}, is alive. He came in on {first_case=2025-10-14|Tuesday the 14th}, cramping, and helps us carry. Of the {deaths=41|forty-one} we've lost in the district, {child_deaths=17|seventeen} were not yet ten.

The vaccine will be given {vaccine_day=2025-11-10|from the 10th}. Don't ask me whether it's late.

What people want to know at home is whether it smells. It smells of chlorine. The rest you stop noticing on the second day, after which what you notice is sounds: the drip into the bucket, a radio preacher next door, the mothers who count aloud how many spoons. One spoon a minute. I have learned to count in Creole. {night_shift=2|Two of us} are awake for the whole ward at night, with {generator_hours=6 h|six hours} of generator and a head torch for what remains.
== ARTICLE 03_ministry_bulletin.txt | Ministère de la Santé, Sainte-Rosalie (situation bulletin no. 9) | 2025-11-08
Point de situation

The present bulletin replaces no. 8, withdrawn because of an error of addition. The population is reminded that cholera is treated free of charge, that it is not transmitted by looks or by ill will, and that hands are to be washed with soap before meals and after use of the latrine. Burials are to take place within {burial_hours=24 h|24 hours}, with no meal offered to mourners.

Cases, cumulative: {cases=1730|1,730}. Deaths: {deaths=41|41}. Case fatality: {fatality=2.4|2.4 per cent}. Confirmed: {confirmed=62|62}.

Treatment: one centre at {town=Anse-Tortue|Anse-Tortue} with {tents=120|120 places}, entrusted to {centre_run=Doctors Without Walls|Doctors Without Walls}, coordinator {head_centre=Basnet|Dr Sunita Basnet}.

The Minister, {minister=Desrosiers|Dr Marie-Ange Desrosiers}, recalls that {minister_state=no|no state of emergency has been decreed}: trade and travel are free. The public fish market {market_shut=yes|remains closed}.

Vaccination. {vaccines=180000|180,000 doses} are being offered {vaccine_sender=Brazil|by the Federative Republic of Brazil}. Target: {vaccine_target=85|85 per cent} of persons above one year.

Water. Owing to works, the plant at Bois-Rouge has been {water_plant_down=9 weeks|idle for nine weeks}.

The source is held to be {source=ship|discharge from a vessel}. The shipowners' agents deny this. Schools reopen {school_day=2025-11-17|on 17 November}. Laboratory: {strain=O1 Ogawa|V. cholerae O1 Ogawa}, sensitive to doxycycline.
== ARTICLE 04_tidewater_herald.txt | Tidewater Herald (Barbados) | 2025-11-09
Next door closes the gate

Twice in a generation the same germ, in the same town. The last time, {old_outbreak=2010-2013|between 2010 and 2013}, it emptied villages.

{neighbour=Santa Brígida|Santa Brígida} has shut {post=Dos Ceibas|the crossing at Dos Ceibas}, where women cross each morning with buckets of plantain. Its president speaks of prudence.

{who_rep=Okafor-Lundh|Dr Ada Okafor-Lundh}, {who_role=representative|who speaks for the World Health Organization} in {country=Sainte-Rosalie|Sainte-Rosalie}, doubts the ship. "{source=well|Look at the wells before you look at the sea}," she said. By her map the dots cluster about {well=Source Mapou|a spring called Mapou}. The port of {inhabitants=94000|almost a hundred thousand} has one tap for each three hundred people.

Of the {appeal=8.4m|8.4 million US dollars} asked for, {received=1.9m|1.9 million} has come in. Cruise ships have changed course; one sent its buffet ashore.

{centre_run=Doctors Without Walls|The doctors' charity} says it needs nurses who can sleep standing up.

Barbados, whose own last case is beyond living memory, will screen arrivals at the airport with a questionnaire and a nurse. Hoteliers here are calm, though two have asked for the questionnaire to be printed on nicer paper. What nobody on this island or the next has an answer to is the older question: why a port that ships bananas to three continents still drinks from a ditch.
== ARTICLE 05_brigidan_notice.txt | Santa Brígida, Ministry of the Interior (notice, in translation) | 2025-11-06
Notice to travellers

1. From today the border of {neighbour=Santa Brígida|the Republic} with {country=Sainte-Rosalie|Sainte-Rosalie} may be crossed by vehicles only.
2. Food of any kind, cooked or raw, is not admitted.
3. Travellers from {town=Anse-Tortue|Anse-Tortue} will be given a leaflet.
4. The measure will be examined every seven days.
