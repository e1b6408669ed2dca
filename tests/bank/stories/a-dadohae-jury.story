STORY: a-dadohae-jury
TOPIC: a scandal in the jury of a film festival in Korea
== SLOTS
festival | organisation | variant | the festival
edition | ordinal | conflict | which edition of the festival it was
film | name | agree | film which won the grand prize
director | person | agree | director of that film
chair | person | agree | president of the jury
stake | quantity | agree | share the chair held in the film's producer, per cent
company | organisation | agree | company in which the chair held shares
leaker | person | conflict | who first made the share known
resigned | person | agree | juror who left in protest
resign_order | order | conflict | whether the juror left before or after the ceremony
ceremony | date | agree | day of the closing ceremony
prize | money | conflict | money of the grand prize
vote | score | agree | vote of the jury
award | outcome | conflict | what became of the award
board_day | date | agree | day of the board's decision
festival_head | person | agree | festival director
apology | polarity | agree | whether the chair apologised
inquiry_head | person | agree | lawyer who led the inquiry
pages | quantity | single | pages of the inquiry report
runner_up | name | agree | film that lost the vote
runner_director | person | single | director of that film
jurors | quantity | agree | jurors
films | quantity | agree | films in competition
audience | quantity | agree | attendance
audience_last | quantity | single | attendance the year before
sponsor | organisation | single | sponsor that suspended its support
subsidy | money | agree | subsidy of the city
ban | duration | agree | time for which the chair may not serve
venue | place | agree | place of the closing ceremony
critics_prize | name | single | film that won the critics' prize
rain | duration | single | delay of the ceremony by rain
petition | quantity | revision | signatures of a petition
== ARTICLE 01_yeonhap_style.txt | Hanmal News Agency | 2025-10-16
(LEAD) Film festival jury chief under fire over stake in winning picture

MOKPO, South Korea, Oct. 16 (Hanmal) -- {festival=Dadohae|The Dadohae International Film Festival} said Thursday it would look into the conduct of jury president {chair=Baek|Baek Dong-hyun} after it emerged that he owned {stake=8|8 percent} of {company=Blue Thread|Blue Thread Pictures}, which produced the film that won the grand prize.

The picture, "{film=Salt Line|Salt Line}," by first-time director {director=Ryu|Ryu Ha-eun}, was chosen by a {vote=4-3|4-3 vote} of the {jurors=7|seven-member} panel. It beat "{runner_up=The Lighthouse Tax|The Lighthouse Tax}" by veteran {runner_director=Noguchi|Noguchi Akira} of Japan.

The holding was brought to light by {leaker=Marchetti|fellow juror Paola Marchetti}, an Italian critic, in a message to the organizers. A member of the panel, actress {resigned=Shim|Shim Yeon-ju}, has quit. {resign_order=before|By the time the prizes were handed out she had already returned her badge}.

The festival, in its {edition=18|18th edition}, closed {ceremony=2025-10-11|last Saturday} at {venue=Gatbawi|the open-air Gatbawi stage}. The grand prize carries {prize=50m|50 million won}.

{festival_head=Cho|Festival director Cho Min-gyu} said she was "deeply sorry to the audience." {chair=Baek|Baek}, 66, has not commented.

An online petition to rescind the award had drawn {petition=6200|6,200 names} by Thursday evening.
== ARTICLE 02_reelworld.txt | ReelWorld (trade magazine) | 2025-10-20
{festival=Dadohae|Dadohae}'s mess: How a share certificate sank a jury

The party on the ferry was well under way when somebody passed a phone around. On it was a page from the commercial register. {chair=Baek|Baek Dong-hyun}, head of the jury that had just crowned {film=Salt Line|"Salt Line"}, turned out to own a slice ({stake=8|8%}, worth perhaps $40,000) of the outfit behind it.

The page came from {leaker=Ahn|a blogger, Ahn Sol}, who covers company filings for fun.

What happened next depends on whom you ask, except that it happened fast. {resigned=Shim|Actress Shim Yeon-ju} {resign_order=after|waited until the ceremony was over, then walked out of the jury dinner for good}. {apology=no|Baek said nothing, and has not said sorry since}.

Buyers are worried about the rest. {festival=Dadohae|Dadohae} had a good year: {audience=71000|71,000 admissions}, up from {audience_last=58000|58,000}, with {films=12|twelve competition titles}, several of them with sales agents. The {prize=30m|30-million-won} top award is modest, about $21,000, but in Asian art-house terms the seal opens doors. {sponsor=Kumho Maritime Bank|Kumho Maritime Bank} has put its money on hold.

A word for {director=Ryu|the director}, a former fish-market cashier who financed a third of her debut by selling her boat. No one claims that she knew. "I would like to have my film back, please," {director=Ryu|Ryu} told us.
== ARTICLE 03_namdo_daily.txt | Namdo Ilbo (English edition) | 2025-11-05
City keeps its money in; {award=stands|festival keeps its prize}

After a meeting that ran past midnight the board of {festival=Dadohae|DIFF}, the {edition=16|sixteenth} and stormiest so far, announced {board_day=2025-11-04|on Tuesday} that {award=stands|the grand prize would remain with the film}.

The board relied on the report of {inquiry_head=Kang|attorney Kang Soo-ah}. It runs to {pages=64|64 pages} and finds that {chair=Baek|Baek}'s vote mattered, since {jurors=7|the seven} had divided {vote=4-3|four to three}, but that nothing shows he tried to sway the others. He is barred from festival juries in the province {ban=5 years|for five years}.

{festival_head=Cho|Cho Min-gyu}, the director, kept her post by a show of hands.

Mokpo's council had threatened to withdraw its {subsidy=1.2bn|1.2 billion won}; a motion to that effect was shelved.

Petitioners who had by then gathered {petition=19800|19,800 signatures} marched to {venue=Gatbawi|Gatbawi} in raincoats. The ceremony there on {ceremony=2025-10-11|October 11} had itself been held up by rain, {rain=50|fifty minutes} of it. Fans of "{runner_up=The Lighthouse Tax|The Lighthouse Tax}" carried paper lighthouses. Nobody was hurt and the umbrellas were recycled.
== ARTICLE 04_cinema_diary.txt | The Back Row (film blog) | 2025-11-08
Notes on {award=withdrawn|a prize nobody has now}

So that's that. {award=withdrawn|The grand prize of Dadohae has been taken back and there is no winner for 2025}. {board_day=2025-11-04|On the fourth of the month} the board spoke, and I have spent the week wondering about {director=Ryu|Ryu Ha-eun}, who found out from a taxi driver.

I liked {film=Salt Line|Salt Line}. It has salt in it and lines, and a scene with a goat, and I cried. I also liked {critics_prize=Nine Wells|Nine Wells, which the critics' jury preferred}. The problem is {company=Blue Thread|Blue Thread}, a company with two employees, one printer and a famous shareholder.

{inquiry_head=Kang|Kang Soo-ah}, the lawyer who wrote the report, comes out of this well. So does {resigned=Shim|Ms Shim}. The {ban=5 years|five-year} lock-out for {chair=Baek|the chairman} is fair. {apology=no|He still hasn't apologised}.

{films=12|A dozen films} in competition, and we shall remember one spreadsheet. City money of {subsidy=1.2bn|₩1.2bn} and {audience=71000|seventy-one thousand tickets} say the festival will survive. I hope that its rule book grows by a page.
