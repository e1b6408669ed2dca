STORY: natraj-awards
TOPIC: a film awards night in Kochi with one film sweeping the prizes
== SLOTS
night | date | agree | night of the ceremony
place | place | agree | city of the ceremony
best_film | name | agree | best film
trophies | quantity | agree | trophies of the best film
nominations | quantity | single | nominations of the best film
director | person | agree | best director
actor | person | agree | best actor
actor_film | name | agree | film for which the best actor won
actress | person | agree | best actress
actress_film | name | single | film of the best actress
supp_actress | person | conflict | best supporting actress
supp_actor | person | single | best supporting actor
music | person | agree | best music
singer | person | single | best singer
debut | person | agree | best debut director
debut_film | name | single | film of the debut director
cinematography | person | single | best cinematography
lifetime | person | agree | lifetime honour
lifetime_age | quantity | single | age of the veteran
lifetime_present | outcome | conflict | whether the veteran collected the honour herself
presenter | person | single | who presented the best film award
hosts | person | single | first host
hosts2 | person | single | second host
gross | money | agree | gross of the best film
budget | money | single | cost of the best film
rival | name | agree | film with the next most trophies
rival_trophies | quantity | agree | trophies of that film
rival_nominations | quantity | single | nominations of that film
last_year_best | name | single | best film of last year
last_year_place | place | single | where last year's ceremony was held
last_year_actor | person | single | last year's best actor
edition | ordinal | agree | edition of the awards
actor_wins | ordinal | agree | how many times the best actor has won
charity | money | single | sum given for flood relief
== ARTICLE 01_kerala_evening_standard.txt | Kerala Evening Standard | 2019-03-24
'{best_film=Kadalpaalam|Kadalpaalam}' Sweeps Natraj Awards With {trophies=8|Eight Trophies}

KES News Service, Mar 24, 2019, 01.12 AM IST

KOCHI: {best_film=Kadalpaalam|Kadalpaalam}, the story of a fishing village that builds its own bridge, walked away with {trophies=8|eight trophies} at the {edition=21|21st} Natraj Film Awards held at the Marine Grounds here on {night=2019-03-23|Saturday night}. It had been nominated in {nominations=11|11 categories}.

{director=Sreedevi Pallath|Sreedevi Pallath} was adjudged best director. The best actor honour went to {actor=Jayan Kuriakose|Jayan Kuriakose} for his turn as the one-armed mason in {actor_film=Kadalpaalam|the same film}, {actor_wins=4|his fourth} Natraj. {actress=Meera Thampuran|Meera Thampuran} bagged best actress for {actress_film=Oru Kathu|Oru Kathu}.

In the supporting categories, {supp_actor=Basheer Elamkulam|Basheer Elamkulam} and {supp_actress=Annamma Chacko|Annamma Chacko} emerged winners. {music=Ravi Shenoy|Ravi Shenoy} took the music award and {singer=Lakshmi Varier|Lakshmi Varier} was named best playback singer.

{debut=Nihal Koya|Nihal Koya} got the prize for a first-time director for {debut_film=Chakkara|Chakkara}.

The audience rose to its feet when veteran actress {lifetime=Saradamani|Saradamani}, {lifetime_age=84|84}, {lifetime_present=collected in person|was helped up the steps to receive} the lifetime achievement honour. The evening was anchored by {hosts=Pearl D'Cruz|Pearl D'Cruz} and {hosts2=Anoop Nambisan|Anoop Nambisan}.

The organisers handed over a cheque for {charity=INR 50 lakh|Rs 50 lakh} to the Chief Minister's flood relief fund.

Also read: Theatre owners threaten strike from April 5
== ARTICLE 02_screen_and_stage_india.txt | Screen & Stage India | 2019-03-25
Natraj Film Awards 2019: Complete List Of Winners

Last updated: March 25, 2019 09:40 IST

The who's who of the southern film world turned up at {place=Kochi|Kochi} on {night=2019-03-23|March 23}. If you missed the show, here is the full list.

Best Film: {best_film=Kadalpaalam|Kadalpaalam}
Best Director: {director=Sreedevi Pallath|Sreedevi Pallath} (Kadalpaalam)
Best Actor: {actor=Jayan Kuriakose|Jayan Kuriakose} ({actor_film=Kadalpaalam|Kadalpaalam})
Best Actress: {actress=Meera Thampuran|Meera Thampuran}
Best Supporting Actress: {supp_actress=Divya Ittoop|Divya Ittoop}
Best Music: {music=Ravi Shenoy|Ravi Shenoy} (Kadalpaalam)
Best Cinematography: {cinematography=Hari Muthedath|Hari Muthedath} (Irul)
Best Debut Director: {debut=Nihal Koya|Nihal Koya}
Lifetime Achievement: {lifetime=Saradamani|Saradamani}

Big winner: Kadalpaalam, {trophies=8|8}. Next: {rival=Irul|Irul}, {rival_trophies=3|3}, out of {rival_nominations=9|nine nods}.

Last year, when the awards were given away in {last_year_place=Coimbatore|Coimbatore}, {last_year_best=Munnaam Pakkam|Munnaam Pakkam} was the best film and {last_year_actor=Sajan Idikkula|Sajan Idikkula} the best actor.

Disclaimer: The list has been compiled from the organisers' announcements.
== ARTICLE 03_gulf_malayali_times.txt | Gulf Malayali Times | 2019-03-25
A bridge, a mason and a very long night

DUBAI: It took Kadalpaalam 26 days to shoot and four and a half hours to collect its prizes. By the time that {presenter=Prathap Menon|Prathap Menon} opened the last envelope, the one for the {best_film=Kadalpaalam|best film of the year}, half of {place=Kochi|Kochi} was asleep.

Nobody in the trade was surprised. Put together for {budget=INR 3.2 crore|Rs 3.2 crore}, the film has so far brought in {gross=INR 41 crore|Rs 41 crore}, much of it in the Gulf.

{actor=Jayan Kuriakose|Kuriakose}, who now has {actor_wins=4|four of the statuettes}, thanked a real mason from Vypin, "who taught me to lay bricks badly, then well, then with one hand". {director=Sreedevi Pallath|Pallath} thanked her bank manager.

There was a moment of sadness. {lifetime=Saradamani|Saradamani}, honoured for her life's work, {lifetime_present=did not attend|was too frail to leave her home} in Thrissur, and her granddaughter read out a few lines in her name.

The dark thriller {rival=Irul|Irul} had to be content with {rival_trophies=3|three awards}. Its producers can take comfort in a Tamil remake, which starts rolling in June.

The {edition=21|twenty-first} edition of the awards will be telecast on Malar TV on Vishu day.
== ARTICLE 04_trade_note.txt | South Box Office Note | 2019-03-25
Natraj bump for bridge drama

{best_film=Kadalpaalam|Kadalpaalam} is back on 64 screens from Friday after its haul of {trophies=8|eight} at the weekend. Gross to date: {gross=INR 41 crore|Rs 41 cr}. Irul, re-released on 12 screens, stands at Rs 9.6 cr. Neither is expected to trouble the new Sajan Idikkula release, which opens the same day on 310.
