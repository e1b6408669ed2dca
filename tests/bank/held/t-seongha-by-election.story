STORY: t-seongha-by-election
TOPIC: the opposition narrowly wins a by-election for mayor in a South Korean city
== SLOTS
winner | person | agree | elected mayor
loser | person | agree | candidate who came second
margin | quantity | revision | votes between the first two
winner_votes | quantity | agree | votes for the winner in the first count
loser_votes | quantity | single | votes for the runner-up in the first count
third_share | quantity | agree | share of the third candidate
candidates | quantity | agree | candidates
turnout | quantity | conflict | turnout
turnout_2022 | quantity | single | turnout in 2022
early | quantity | agree | share of the voters who voted early
eligible | quantity | single | people entitled to vote
day | date | agree | day of the by-election
declared | time | variant | hour of the declaration
lead | order | conflict | who was ahead at the start of the count
vacancy | cause | conflict | why the post fell vacant
former | person | agree | previous mayor
concession | polarity | conflict | whether the loser conceded on the night
career | role | conflict | what the winner did before politics
age | quantity | agree | age of the winner
first_woman | ordinal | agree | rank of the winner among women mayors of the city
term | duration | agree | time left of the term
stations | quantity | agree | polling stations
posts_won | quantity | agree | mayoral posts the opposition won that day
posts | quantity | agree | mayoral posts at stake that day
tram | money | agree | cost of the tram line she opposes
tram_length | quantity | single | length of the tram line
texts | quantity | dispute | text messages sent on the eve of the vote
recount_day | date | single | day of the recount
margin_2018 | quantity | single | margin in 2018
recount_fee | money | single | deposit for the recount
== ARTICLE 01_hanbit_news_agency.txt | Hanbit News Agency | 2025-04-03
(LEAD) Opposition candidate wins Seongha mayoral race by {margin=87|87 votes}

SEONGHA, South Korea, April 3 (Hanbit) -- {winner=baek|Baek Soo-ah} of the main opposition Progress Democratic Party was elected mayor of the southeastern port city of Seongha in {day=2025-04-02|Wednesday's} by-election, one of {posts=5|five} held for heads of local governments nationwide.

{winner=baek|Baek}, {age=39|39}, {career=lawyer|a former labor lawyer}, received {winner_votes=31406|31,406 votes} against {loser_votes=31319|31,319} for {loser=noh|Noh Tae-shik} of the ruling People's Future Party, the city election commission said. The result was announced at {declared=0217|2:17 a.m. Thursday}.

{lead=noh_first|Noh was in front when counting got under way} and remained so until ballots from the shipyard district were opened after midnight. {concession=yes|He called his rival shortly afterward to offer congratulations}, his campaign said.

Turnout came to {turnout=41.3|41.3 percent} of {eligible=173000|173,000 eligible voters}. In the local elections of 2022 the figure was {turnout_2022=52.7|52.7 percent}.

The post fell vacant when {former=han|Han Gyeong-min} {vacancy=gifts|lost it automatically after the Supreme Court confirmed a fine for handing gift sets of dried anchovies to voters}.

The opposition took {posts_won=3|three} of the mayoral contests. {winner=baek|Baek} will serve {term=14m|14 months}, the rest of Han's term.
== ARTICLE 02_the_seoul_tribune.txt | The Seoul Tribune | 2025-04-04
A tram, an emergency room and a city that split in two

By Jang Mi-rae, Staff reporter

The woman who will run Seongha until next summer was selling cold medicine here seven years ago. {career=pharmacist|A pharmacist by training}, {winner=baek|Baek Soo-ah} came to know the city across a counter, and her campaign rarely strayed from what she had heard there: that the nearest emergency room open through the night is 50 minutes off, and that the tram planned by city hall would cost {tram=340b|340 billion won} and stop short of the hospital.

{loser=noh|Noh}, her opponent, a retired vice minister of land, thought the {tram_length=14km|14-kilometer} line his best card.

{candidates=4|Four names} were on the ballot. Had the third, the independent Ma Dong-chul ({third_share=8.6|8.6 percent}), withdrawn as urged, the sums would have been different. Party strategists in Yeouido would trade a good deal for that now.

The night had no suspense for her supporters to begin with. {lead=baek_first|She led from the first box}, the tally of early ballots, which {early=18.2|18.2 percent} of the electorate had cast, and merely watched her cushion shrink. In all, {turnout=43.1|43.1 percent} took part.

The candidate of the ruling camp {concession=no|would not admit defeat}. "I will sleep first, and count later," he told the cameras.

No woman had sat in the mayor's chair since the city was created; {first_woman=1|she is the first}. Her predecessor {former=han|Han} forfeited it {vacancy=bribe|over an envelope of cash from a dredging contractor}, a conviction upheld in the autumn.
== ARTICLE 03_nakdong_ilbo_english.txt | Nakdong Ilbo (English page) | 2025-04-17
Recount shrinks Baek's win, and settles it

The boxes from {stations=74|all 74 polling stations} were unsealed on {recount_day=2025-04-15|Tuesday} in the indoor badminton hall, with thermos flasks, reading lamps and two lawyers to a table. It was dark when the chairwoman of the provincial commission stood up. The gap between the two leading candidates was {margin=61|sixty-one}, she said, and the election stood.

Most of the ballots that changed sides had been stamped on the line. The People's Future Party had deposited {recount_fee=48m|48 million won} for the exercise and will not see it again.

Old-timers compared notes. In 2018 a mayor had scraped in by {margin_2018=904|904}, and that was called a photo finish.

Still open is the matter of the telephone. On the eve of the poll messages went out accusing {loser=noh|Noh Tae-shik} of owning land beside the tram's depot. His party speaks of {texts=12000|12,000 of them}, sent from a rented server. {texts=900|Nine hundred, all to registered members}, replies the opposing side, which has shown police a list.

{winner=baek|The new mayor}, who turned {age=39|39} in January, did not attend. She spent the day with the fire brigade, which can now take the seriously ill to a university hospital by helicopter until eight in the evening.

In last place, by the way, came a beekeeper. Mr. Ma's share, at {third_share=8.6|8.6 percent}, did not move.
== ARTICLE 04_progress_democratic_party.txt | Progress Democratic Party, international desk | 2025-04-03
SEONGHA CHOOSES CHANGE

Good morning from a party headquarters that has not been to bed.

Voters in Seongha went to {stations=74|74 polling places} {day=2025-04-02|yesterday} and chose {winner=baek|Baek Soo-ah}. {winner_votes=31406|Thirty-one thousand four hundred and six} of them put their stamp next to her name. The commission confirmed it {declared=0217|at 1717 GMT}.

What voters said:

+ No to a {tram=340b|340-billion-won} tram to nowhere. Yes to doctors at three in the morning.

+ No to gloom. Among {candidates=4|four contenders}, the youngest won.

+ Yes to women: {first_woman=1|never before} has the city had a female mayor.

+ Yes, in Seongha and elsewhere. Of {posts=5|five} city and county halls up for election, our candidates carried {posts_won=3|three}.

There are {term=14m|a year and two months} to run before all local councils are elected anew, and not a week of it will be wasted. The mayor-elect starts at the fish market today. Staff have been asked to bring boots.

We thank those who queued on Friday and Saturday, for early voting ({early=18.2|18.2%}) is where the young spoke up. We salute {loser=noh|Mr. Noh} on a hard race. Should the other side wish for a recount, the law allows one, and we have nothing to fear from arithmetic.

Our lawyers would also like to remind certain online channels that {former=han|Mr. Han}, the previous mayor, was never one of ours.
