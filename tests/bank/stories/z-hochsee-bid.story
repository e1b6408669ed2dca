STORY: hochsee-bid
TOPIC: voters of an Alpine canton refuse money for a bid for the Winter Olympics of 2026
== SLOTS
vote_day | date | agree | day of the referendum
result | outcome | agree | voters refused
no_share | quantity | variant | share of no votes
turnout | quantity | single | turnout
yes_votes | quantity | single | number of yes votes
no_votes | quantity | single | number of no votes
credit | money | conflict | the credit that voters were asked for
games_cost | money | agree | planned cost of the Games
federal | money | single | federal contribution
games | date | agree | year of the Games
town_resort | outcome | conflict | how the resort of Sankt Veltin voted
town_resort_share | quantity | single | share of yes in the capital
capital | place | single | capital of the canton
bid_chief | person | conflict | who heads the bid committee
bid_chief_quote | quote | single | words of the bid chief
opponent | person | agree | leader of the opponents
opponent_party | organisation | single | party of the leader of the opponents
minister | person | agree | sports minister
end_day | date | conflict | day on which the committee will be wound up
earlier_vote | date | agree | year of the earlier refusal
earlier_share | quantity | single | no share at the earlier vote
other_city | place | agree | another candidate that has gone by a vote
other_share | quantity | single | no share there
remaining | quantity | single | candidates that remain
last_poll | quantity | single | no share in the last poll
october_poll | quantity | single | no share in the October poll
spent | money | agree | money spent on the bid so far
run | place | single | place meant for the bobsleigh
deadline | date | single | closing date for bids
staff | quantity | agree | people employed by the committee
committee_decides | date | single | when the host is chosen
== ARTICLE 01_helvetic_english_service.txt | Helvetic English Service | 2017-11-19
Hochsee's Olympic question: a guide to {vote_day=2017-11-26|next Sunday's} vote

This content was published on November 19, 2017 - 11:00

What are people voting on?
Citizens of the canton of Hochsee decide on {vote_day=2017-11-26|November 26} whether to pay {credit=CHF 90m|CHF90 million} towards a bid for the Winter Games of {games=2026|2026}. If they say no, the bid is dead.

What would the Games cost?
{games_cost=CHF 1.8bn|CHF1.8 billion}, the committee says, of which the federal government has promised {federal=CHF 800m|CHF800 million}. The bobsleigh would use the old run at {run=Cresta Nova|Cresta Nova}.

Who is for it?
Most parties, the hoteliers and the sports minister, {minister=Beat Zurgilgen|Beat Zurgilgen}. The bid is headed by {bid_chief=Flurina Caduff|Flurina Caduff}, a former downhill racer.

Who is against?
The {opponent_party=Greens|Greens} and a group of farmers. Their best-known voice is {opponent=Jost Inderbitzin|Jost Inderbitzin}, who says that the canton is being asked to sign a blank cheque.

Which way will it go?
Opinion has hardened. In October {october_poll=48 per cent|48 per cent} of those asked were against; the last survey found {last_poll=53 per cent|53 per cent}.

Has this happened before?
Yes. In {earlier_vote=2013|2013} the canton rejected a similar plan by {earlier_share=52.7 per cent|52.7 per cent}.
== ARTICLE 02_olympic_trade_letter.txt | Rings & Bids | 2017-11-26
HOCHSEE OUT: VOTERS {result=refused|SINK} {games=2026|2026} BID

Sunday, 26 November 2017, 17:48 CET

The race for {games=2026|2026} lost another runner {vote_day=2017-11-26|today} when the Swiss canton of Hochsee {result=refused|said no} for the second time in four years. The final count: {no_votes=46400|46,400} against, {yes_votes=33600|33,600} in favour, or {no_share=58 per cent|58 to 42 per cent}. Turnout was {turnout=61.3 per cent|61.3 per cent}.

At stake was a cantonal credit of {credit=CHF 90m|90 million francs} towards Games costed at {games_cost=CHF 1.8bn|1.8 billion}.

The mountain resort of Sankt Veltin, which was to have staged the alpine events and where the snow cannon were already running, {town_resort=yes|stayed loyal}. {capital=Seewen|Seewen}, the capital, did not: only {town_resort_share=35 per cent|35 per cent} there were in favour.

Bid chief {bid_chief=Flurina Caduff|Flurina Caduff} told reporters: "{bid_chief_quote=ran a good race|We skied a good race and we missed the last gate.}" The committee, which employs {staff=14|14 people} and has got through {spent=CHF 8m|eight million francs}, will close its doors {end_day=2017-12-31|at the end of the year}.

In October the voters of {other_city=Oberinn|Oberinn} in Austria likewise stopped a bid, with {other_share=53.4 per cent|53.4 per cent} against. That leaves {remaining=4|four} hopefuls before the books close {deadline=2018-03-31|on 31 March}. The host will be named {committee_decides=2019-09|in September 2019}.
== ARTICLE 03_albion_sunday_wire.txt | Albion Wire | 2017-11-27
Swiss Voters {result=refused|Turn Backs On} Winter Olympics, Again

SEEWEN, Switzerland (Albion) - Not even the skiers wanted it. When the last ballot boxes came down from Sankt Veltin on {vote_day=2017-11-26|Sunday}, it turned out that the village which stood to gain most had {town_resort=no|come down on the side of the refuseniks} too.

Across the canton of Hochsee {no_share=58 per cent|nearly six in ten} {result=refused|rejected} a contribution of {credit=CHF 190m|190 million Swiss francs} to the Games.

"People can add up," said {opponent=Jost Inderbitzin|Jost Inderbitzin}, a cheesemaker who led the campaign against. His side spent 60,000 francs, he said. The committee's bill so far is {spent=CHF 8m|8 million}.

Sports Minister {minister=Beat Zurgilgen|Beat Zurgilgen} called the outcome a pity and said he would respect it. {bid_chief=Reto Wachtler|Reto Wachtler}, who has led the bid since its launch, left by a side door.

The {staff=14|fourteen} staff will be out of work {end_day=2017-12-15|in mid-December}, when the committee is dissolved.

It is the canton's second refusal after that of {earlier_vote=2013|2013}, and the second this autumn in the Alps: {other_city=Oberinn|Oberinn} in Austria fell in the same way six weeks ago.

(Additional reporting by Carla Simmen in Bern)
