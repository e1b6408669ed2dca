STORY: coast-screen-awards
TOPIC: the Coast Screen Awards for West African film, held in Calabar, Nigeria
== SLOTS
ceremony_day | date | agree | day of the ceremony
ceremony_place | place | agree | city of the ceremony
edition | ordinal | agree | which edition of the awards it was
best_film | name | agree | film that won best film
salt_wins | quantity | agree | awards won by Salt Road
salt_noms | quantity | agree | nominations of Salt Road
bone_wins | quantity | agree | awards won by The Bone Setter
bone_noms | quantity | single | nominations of The Bone Setter
categories | quantity | single | categories in all
ghana_wins | quantity | single | awards that went to Ghana
nigeria_wins | quantity | single | awards that went to Nigeria
others_wins | quantity | single | awards that went to other countries
director | person | agree | winner of best director
director_age | quantity | single | age of the winner of best director
director_first | ordinal | agree | the how-manieth woman to win best director
producer | person | agree | producer of Salt Road
best_actor | person | agree | best actor
best_actress | person | agree | best actress
supporting_actress | person | conflict | best supporting actress
lifetime | person | agree | recipient of the lifetime prize
lifetime_age | quantity | agree | age of the recipient of the lifetime prize
lifetime_present | polarity | conflict | whether the recipient took the lifetime prize himself
last_year_film | name | agree | best film of 2018
last_year_wins | quantity | single | awards of last year's winner
last_year_place | place | single | city of the ceremony of 2018
next_place | place | agree | city of the next ceremony
next_year | date | single | year of the next ceremony
planned_start | time | single | time the show was to begin
start | time | single | time the show did begin
salt_box_office | money | agree | takings of Salt Road
salt_budget | money | single | budget of Salt Road
bone_box_office | money | single | takings of The Bone Setter in Ghana
best_film_prize | money | agree | prize money for best film
sequel_rights | polarity | single | whether sequel rights were sold to a streaming company
release | date | single | month of release of Salt Road
host | person | single | host of the evening
screenplay | name | single | film that won best screenplay
audience_prize | name | single | film that won the audience prize
jury_president | person | single | head of the jury
== ARTICLE 01_daily_lantern.txt | Daily Lantern (Lagos) | 2019-05-20
'Salt Road' Sweeps Coast Screen Awards as Umeh Makes History

Daily Lantern - May 20, 2019

By Funmi Okediji, Calabar

It was a night of glitz, glamour and generator noise in {ceremony_place=Calabar|Calabar} on {ceremony_day=2019-05-18|Saturday} as {best_film=Salt Road|Salt Road}, the border-market drama that has been on everybody's lips since {release=2018-12|December}, carted away {salt_wins=5|five plaques} at the {edition=8|eighth} Coast Screen Awards, including the biggest of all and its {best_film_prize=10000USD|$10,000} cheque.

{director=Umeh|Adaeze Umeh} became {director_first=1|the first woman} to be named best director. "My mother sold fish on that road," she said, fighting back tears, before her husband and producer, {producer=Umeh-Kunle|Kunle Umeh}, joined her on stage.

{best_actress=Nnadi|Ijeoma Nnadi} was crowned best actress for her role as the customs widow. {best_actor=Quansah|Ebo Quansah} of Ghana took the actor's prize, while the delectable {supporting_actress=Falade|Ronke Falade} clinched best supporting actress for Lagoon Clerk.

The loudest ovation was for the veteran {lifetime=Bassey|Pa Effiong Bassey}, {lifetime_age=81|81}. {lifetime_present=yes|Leaning on a stick, he mounted the podium to receive} the Lifetime Honour and told young actors to learn their lines.

Made for {salt_budget=85000000NGN|N85 million}, Salt Road has grossed {salt_box_office=312000000NGN|N312 million}. Asked about reports that a streaming giant had already paid for a second part, the director said {sequel_rights=no|nobody had bought anything}.

The last edition was won by {last_year_film=Harmattan Letters|Harmattan Letters}, which took home {last_year_wins=7|seven}.
== ARTICLE 02_accra_reel.txt | Accra Reel (blog) | 2019-05-19
Chale, we came second. Again.

Posted by Naa Dei - filed under Awards, Rants

Let me start with the time. The card said {planned_start=19:00|7pm}. The host, {host=Danjuma|comedian Seyi Danjuma}, opened his mouth at {start=21:40|twenty to ten}. By then half of {ceremony_place=Calabar|Calabar} was in its bed.

Now the damage. The Bone Setter went in with {bone_noms=9|nine nominations} and came out with {bone_wins=3|three}, one of them {best_actor=Quansah|Ebo Quansah's} for best actor (deserved, and I don't want to hear otherwise). In total {ghana_wins=6|six} of the {categories=22|22 categories} are coming home to Ghana. Nigeria kept {nigeria_wins=11|half of them}; the remaining {others_wins=5|five} went to Senegal, Benin and The Gambia.

{best_film=Salt Road|Salt Road} had {salt_noms=11|two more nods than us} and converted {salt_wins=5|five}. I have seen it twice. I cried both times. {director=Umeh|Adaeze Umeh} is {director_age=34|34}, people! Her {producer=Umeh-Kunle|hubby Kunle} produced it and you can see where the money went, unlike at last year's party in {last_year_place=Accra|our own Accra}, when {last_year_film=Harmattan Letters|Harmattan Letters} won everything except the buffet.

Saddest moment: {lifetime=Bassey|Effiong Bassey} was honoured for a lifetime on screen and {lifetime_present=no|his daughter had to collect it}, because his doctors would not let him travel. Get well, Uncle.

For the record, The Bone Setter has made {bone_box_office=2100000GHS|2.1 million cedis} here without a single billboard.

Next year na {next_place=Banjul|Banjul}. I'm already packing.

Comments (41)
== ARTICLE 03_west_screen_briefing.txt | West Screen Briefing | 2019-05-21
AWARDS: Coast Screen results in full

The jury under Senegalese producer {jury_president=Ndiaye|Coumba Ndiaye} announced its decisions in {ceremony_place=Calabar|Calabar}, Cross River State, on {ceremony_day=2019-05-18|18 May}. Main categories:

Film ({best_film_prize=10000USD|US$10,000}): {best_film=Salt Road|Salt Road}
Director: {director=Umeh|Adaeze Umeh}, Salt Road
Actress: {best_actress=Nnadi|Ijeoma Nnadi}, Salt Road
Actor: {best_actor=Quansah|Ebo Quansah}, The Bone Setter
Supporting actress: {supporting_actress=Garba|Zainab Garba}, Lagoon Clerk
Screenplay: {screenplay=Salt Road|Salt Road}
Audience prize: {audience_prize=The Bone Setter|The Bone Setter}
Lifetime Honour: {lifetime=Bassey|Effiong Bassey} ({lifetime_age=81|81})

Umeh's film led the field with {salt_noms=11|11 nominations}; {bone_wins=3|three prizes} for its Ghanaian rival made that the runner-up. In the director category {director_first=1|no woman had won before}.

Distributor Lagoon Line puts the film's takings at {salt_box_office=312000000NGN|312m naira} to the end of April. A French release is under discussion.

Organisers confirmed that {next_place=Banjul|Banjul} will stage the ninth awards in {next_year=2020|2020}, the present ones having been the {edition=8|8th}.

West Screen Briefing goes out to 2,300 subscribers every Tuesday. Unsubscribe at any time.
