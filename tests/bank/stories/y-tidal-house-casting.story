STORY: tidal-house-casting
TOPIC: casting and later postponement of a Korean drama series based on a web comic
== SLOTS
series | name | agree | title of the series
lead | person | agree | actress who plays the lead
lead_role | name | agree | character played by the lead
second_lead | person | revision | actor who plays the doctor
director | person | agree | director of the series
writer | person | agree | writer of the scripts
source_author | person | agree | author of the web comic
source_views | quantity | single | views of the web comic
source_start | date | single | year in which the web comic began
episodes | quantity | revision | number of episodes
shoot_start | date | revision | start of the shoot
shoot_place | place | agree | where the outdoor scenes are shot
release | date | revision | when the series is to be shown
platform | organisation | agree | platform that shows the series
producer | organisation | agree | company that produces the series
budget | money | single | budget an episode, as reported
budget_confirmed | polarity | single | whether the company confirmed the budget
director_last | name | agree | director's last series
director_last_rating | quantity | single | top rating of the director's last series, per cent
director_first_film | name | single | director's first film
lead_age | quantity | single | age of the lead
lead_last_series | name | single | lead's series before this one
lead_last_year | date | single | year of the lead's series before this one
lead_debut | date | single | year of the lead's debut
grandmother | person | agree | actress who plays the grandmother
grandmother_return | duration | single | how long the actress of the grandmother was away from television
brother | person | single | actor who plays the brother
injury | other | single | what the former second lead broke
injury_day | date | single | day of the accident
second_lead_first_choice | person | single | actor who declined the part
rival_series | name | agree | another series of the platform
rival_release | date | agree | when the other series is shown
rival_lead | person | single | lead of the other series
share_fall | quantity | single | fall of the producer's shares, per cent
share_price | money | single | closing price of the producer's shares
sales | money | single | producer's sales in the first half
profit | money | single | producer's operating profit in the first half
staff | quantity | single | people who work for the producer
ferry_girl | person | single | actress who plays the ferry girl
ferry_girl_age | quantity | single | age of the actress who plays the ferry girl
radio_month | date | single | month of the director's radio talk
delay | duration | single | length of the delay
ideal_episodes | quantity | single | number of episodes the director would rather have
ps_episodes | quantity | single | episodes of Platform Seven
season_two | polarity | agree | whether a second season has been ordered
== ARTICLE 01_east_asia_screen_daily.txt | East Asia Screen Daily | 2022-06-08
{lead=Bae Ji-an|Bae Ji-an} to star in webtoon adaptation '{series=The Tidal House|The Tidal House}' for {platform=Ondo|Ondo}

By Miriam Castellan, 8 June 2022

EXCLUSIVE: {lead=Bae Ji-an|Bae Ji-an} will headline {series=The Tidal House|The Tidal House}, {episodes=12|a 12-part} mystery that Seoul's {producer=Studio Maru|Studio Maru} is making for streamer {platform=Ondo|Ondo}, Screen Daily has learned.

Bae, {lead_age=33|33}, plays {lead_role=Seo-yun|Seo-yun}, a piano tuner who inherits a house that is cut off from the mainland twice a day. {second_lead=Min Tae-gyu|Min Tae-gyu} joins her as the island's doctor, a part that {second_lead_first_choice=Cha Do-hyeok|Cha Do-hyeok} is understood to have turned down because of army service. Veteran {grandmother=Hong Keum-sil|Hong Keum-sil} is the grandmother, her first television role in {grandmother_return=9y|nine years}.

{director=Ryu Sang-ho|Ryu Sang-ho} directs from scripts by {writer=Ahn Mi-rae|Ahn Mi-rae}. Ryu's last outing, {director_last=Platform Seven|Platform Seven}, peaked at a {director_last_rating=17.4|17.4%} share; he started out in cinema with {director_first_film=Dry Season|Dry Season}.

The source is the comic of the same name by {source_author=Gomi|the pseudonymous Gomi}, which has run since {source_start=2017|2017} and been read {source_views=340000000|340 million} times.

Cameras roll {shoot_start=2022-09-05|on September 5} on the mudflats near {shoot_place=Taean|Taean}, with {release=2023-Q2|a spring 2023 launch} in view. Local press has put the cost at {budget=2500000000KRW|2.5 billion won an episode}; Ondo {budget_confirmed=no|would not confirm the sum}. Contrary to some reports, {season_two=no|no second season has been commissioned}.

Bae was last seen in {lead_last_series=Noon Bell|Noon Bell} ({lead_last_year=2020|2020}). She is with Gaon Artists, Min with Ninebark.

Read next: Busan market adds documentary day
== ARTICLE 02_hangang_entertainment_wire.txt | Hangang Entertainment Wire | 2022-08-26
Ondo Drama '{series=The Tidal House|Tidal House}' Pushed Back After Actor's Fall, {second_lead=Nam Woo-bin|Nam Woo-bin} Steps In

Entered Aug. 26, 2022, 16:40. Updated Aug. 26, 2022, 18:05

SEOUL - Filming of the mystery drama "{series=The Tidal House|The Tidal House}" will begin {shoot_start=2023-01|only in January}, {delay=4mo|four months} later than announced, {producer=Studio Maru|Studio Maru} said in a filing on Friday.

{second_lead=Min Tae-gyu|Min Tae-gyu}, who had been cast as the doctor opposite {lead=Bae Ji-an|Bae Ji-an}, broke {injury=ankle|an ankle} coming off a wire at a rehearsal {injury_day=2022-08-23|on Tuesday}. {second_lead=Nam Woo-bin|Nam Woo-bin} has agreed to replace him. The tides {shoot_place=Taean|at Taean} and {grandmother=Hong Keum-sil|actress Hong Keum-sil's} other commitments made a shorter delay impossible, according to the company.

{platform=Ondo|Ondo} now plans to stream the series in {release=2023-Q4|the fourth quarter of 2023}. It will use the time to trim the story to {episodes=10|10 episodes}, a request of {writer=Ahn Mi-rae|screenwriter Ahn}. Its slot in spring goes to "{rival_series=Second Referee|Second Referee}", starring {rival_lead=Oh Hae-won|Oh Hae-won} and due {rival_release=2023-04|in April}.

{director=Ryu Sang-ho|Director Ryu}, known for "{director_last=Platform Seven|Platform Seven}", stays on board. So does rookie {brother=Lim Jun|Lim Jun} as the brother of {lead_role=Seo-yun|Seo-yun}. {source_author=Gomi|Cartoonist Gomi} posted a drawing of a crab on crutches.

Asked whether more seasons were in the works, an Ondo official said {season_two=no|none had been decided on}.

Studio Maru shares fell {share_fall=6.1|6.1 percent} to {share_price=18450KRW|18,450 won}. In the first half the firm had an operating profit of {profit=3200000000KRW|3.2 billion won} on sales of {sales=61000000000KRW|61 billion won}. It employs {staff=140|140 people}.

Bae made her debut in {lead_debut=2011|2011}. (END)

Most viewed: 1. Typhoon to skirt Jeju - 2. Trot singer buys school bus
== ARTICLE 03_dramapantry.txt | DramaPantry (fan site) | 2023-01-17
It's happening!! First day on the mud for {series=The Tidal House|The Tidal House}

by kimchi_jo, January 17, 2023

Wellies on, everyone. {producer=Studio Maru|Maru} posted the clapperboard last night: as of {shoot_start=2023-01|January 16}, {series=The Tidal House|our soggy little murder show} is rolling near {shoot_place=Taean|Taean}.

Who is who now, because I had to redraw my chart:

- {lead=Bae Ji-an|Bae Ji-an}: heroine, tunes pianos, trusts no one
- {second_lead=Nam Woo-bin|Nam Woo-bin}: Hot Doctor (get well soon, Tae-gyu, we saw the physio video)
- {grandmother=Hong Keum-sil|Hong Keum-sil}: Gran, obviously the killer
- Min-ji, the ferry girl: {ferry_girl=Yang Se-bin|Yang Se-bin}, aged {ferry_girl_age=16|16}, new!

{episodes=10|Ten} hours instead of {episodes=12|the dozen} we were promised. I made my peace with it. {director=Ryu Sang-ho|Ryu} said in a radio chat in {radio_month=2022-11|November} that he would rather have {ideal_episodes=8|eight}, so count your blessings. {director_last=Platform Seven|Platform Seven} had {ps_episodes=16|sixteen} and sagged like a wet futon.

When do we get it? {platform=Ondo|Ondo's} answer hasn't changed since the summer: {release=2023-Q4|last three months of this year}. {rival_series=Second Referee|Second Referee} is still down for {rival_release=2023-04|April}, if you need something to hate-watch.

Before you ask in the comments, again: {season_two=no|there is NO season two}. The comic by {source_author=Gomi|Gomi} isn't even finished, and {writer=Ahn Mi-rae|Ahn Mi-rae} has told fans she wrote an ending of her own.

Spoilers below the cut.
