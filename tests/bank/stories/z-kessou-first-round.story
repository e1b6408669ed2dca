STORY: kessou-first-round
TOPIC: presidential election in Kessou, from the partial count to the run-off
== SLOTS
vote_day | date | agree | day of the first round
counted | quantity | revision | share of polling stations counted
gbenou_pct | quantity | revision | Gbenou's share of the vote
tchalla_pct | quantity | revision | Tchalla's share of the vote
amevor_pct | quantity | agree | Amevor's share in the final count
gbenou_votes | quantity | single | votes for Gbenou in the final count
tchalla_votes | quantity | single | votes for Tchalla in the final count
gbenou_2016 | quantity | agree | Gbenou's share in 2016
tchalla_2016 | quantity | single | Tchalla's share in 2016
turnout | quantity | agree | turnout of 2021
turnout_2016 | quantity | single | turnout of 2016
registered | quantity | agree | registered voters
spoiled | quantity | single | spoiled ballots
candidates | quantity | agree | candidates who stood
barred | quantity | single | candidates barred by the court
incumbent | person | agree | the sitting president
challenger | person | agree | second placed candidate
third | person | agree | third placed candidate
announcer | person | conflict | head of the electoral commission, who read the result
runoff_day | date | conflict | day of the run-off
third_backs | outcome | conflict | what the third placed candidate told his voters to do
observers | quantity | single | observers of the regional bloc
observer_head | person | agree | head of the regional observers
observer_view | quote | single | verdict of the observers
lanta_pct | quantity | single | Tchalla's share in Lanta city
north_pct | quantity | single | Gbenou's share in the northern regions
fraud_claim | polarity | dispute | whether there was ballot stuffing in Doukoré
arrested | quantity | single | people arrested in Doukoré
dead_2016 | quantity | single | people killed after the vote of 2016
late_stations | quantity | single | polling stations that opened late
parliament_day | date | single | date of the parliamentary election
runoff_earlier | date | single | year of the last second round before
gap_points | quantity | single | gap between the first two in the final count
gbenou_age | quantity | single | age of the president
tchalla_job | role | agree | Tchalla's former office
tchalla_quit | date | single | year she left the government
neighbour | other | single | result in neighbouring Zarou
term_no | ordinal | agree | term the president is seeking
curfew | polarity | single | no curfew planned
third_2016 | quantity | single | Amevor's share in 2016
stations | quantity | single | polling stations in all
complaints | quantity | single | complaints lodged
complaints_2016 | quantity | single | complaints in 2016
coup_year | date | single | year of the coup
population | quantity | single | population of Kessou
== ARTICLE 01_west_coast_radio.txt | West Coast Radio online | 2021-10-11
{incumbent=Gbenou|Gbenou} Ahead In Early Count But Short Of Outright Win

LIVE - last updated 21:40

President {incumbent=Gbenou|Aristide Gbenou} has {gbenou_pct=44.1|44.1 per cent} of the vote with {counted=38|38 per cent of polling stations} tallied, provisional figures from Kessou's electoral commission show. His nearest rival, {tchalla_job=finance minister|the former finance minister} {challenger=Tchalla|Mariam Tchalla}, is on {tchalla_pct=27.3|27.3}.

To avoid a second round a candidate needs more than half the votes. {candidates=8|Eight people} are in the race; {barred=3|three others} were struck off by the Constitutional Court in August.

What we know so far:

* {registered=3.6m|Some 3.6 million} Kessouans were entitled to vote on {vote_day=2021-10-10|Sunday}.
* {late_stations=212|212 polling places} opened late, mostly in the river districts, for want of ink.
* In the capital, Lanta, {challenger=Tchalla|Tchalla} leads with {lanta_pct=47|47 per cent}. In the three northern regions the president has {north_pct=63|63 per cent}.
* In Doukoré, police detained {arrested=11|11 men} near a counting centre. {challenger=Tchalla|Ms Tchalla's} campaign says {fraud_claim=yes|ballot boxes there were stuffed}.

Five years ago {incumbent=Gbenou|Mr Gbenou} won in one round with {gbenou_2016=51.3|51.3 per cent}, and {dead_2016=17|17 people} died in the unrest that came after.

The president is seeking a {term_no=3|third} and, he has promised, last term. His challenger sat in his cabinet until {tchalla_quit=2014|2014}, when she left over the sale of the port.

Interior ministry officials have told this station that {curfew=no|no curfew is planned}. Last month's vote in neighbouring Zarou went off quietly; there the sitting president {neighbour=lost|was beaten} in the first round.

Complete results are expected by Friday.
== ARTICLE 02_afriwire.txt | AfriWire | 2021-10-14
Kessou Heads For Run-Off As President Falls Short

LANTA, Oct. 14 (AfriWire) - Kessou's president, {incumbent=Gbenou|Aristide Gbenou}, will face opposition leader {challenger=Tchalla|Mariam Tchalla} in a second round on {runoff_day=2021-10-31|Oct. 31} after failing to win a majority, full results showed on Thursday.

{incumbent=Gbenou|Gbenou} took {gbenou_votes=874592|874,592 votes}, or {gbenou_pct=40.8|40.8%}, and {challenger=Tchalla|Tchalla} {tchalla_votes=641083|641,083}, or {tchalla_pct=29.9|29.9%}, the chairwoman of the Independent Electoral Commission, {announcer=Bawa|Clarisse Bawa}, told reporters. With {counted=100|all stations} counted, trade unionist {third=Amevor|Koffi Amevor} came third with {amevor_pct=18.6|18.6%}. Five other candidates shared the rest.

Turnout was {turnout=61.2|61.2%}, compared with {turnout_2016=66.4|66.4%} in 2016. There were {spoiled=58310|58,310 spoiled ballots}.

The commission had gathered tallies from {stations=9140|9,140 stations}, some of them by canoe. It has received {complaints=46|46 complaints}, {announcer=Bawa|Bawa} said, compared with {complaints_2016=203|203} five years ago.

"The people have asked us to come back, and we shall," {incumbent=Gbenou|Gbenou}, {gbenou_age=67|67}, said at his party's headquarters.

{third=Amevor|Amevor}, whose voters will probably decide the outcome, told state television that evening he would {third_backs=neutral|give no instruction to anyone}.

Kessou, a cotton exporter of {population=8m|8 million people}, has had elected governments since a coup in {coup_year=1991|1991} ended one-party rule.

The commission {fraud_claim=no|rejected accusations of stuffing} in the central town of Doukoré, saying that tally sheets and signatures matched.

{observer_head=Moyo|Thandiwe Moyo}, leading {observers=120|120 observers} from the regional bloc, called the vote {observer_view=orderly with gaps|"orderly, with gaps we will describe in our report"}.
== ARTICLE 03_lanta_independent.txt | The Lanta Independent | 2021-10-16
EDITORIAL PAGE
The Railwayman's Vote

Saturday, 16 October 2021

So it is to be a second round, the first in this republic since {runoff_earlier=1996|1996}, and on {runoff_day=2021-11-07|the first Sunday of November} we shall be standing in the same lines, under the same mango trees, with the same bad ink.

Let us look at the numbers read out by commission chairman {announcer=Soglo|Prosper Soglo} on Thursday evening. {incumbent=Gbenou|Mr. Gbenou} has gone from {gbenou_2016=51.3|51.3 percent} in 2016 to {gbenou_pct=40.8|40.8}. {challenger=Tchalla|Mrs. Tchalla}, who had {tchalla_2016=22.5|22.5 percent} that year, now has {tchalla_pct=29.9|just under 30}. Between the two lie {gap_points=10.9|10.9 points}, and between them too stands {third=Amevor|Koffi Amevor} with his {amevor_pct=18.6|18.6 percent}.

The railwayman wasted no time. On state television, within hours of the announcement, he {third_backs=Tchalla|called on those who chose him to cast their ballots for the lady}. If they obey, she is president.

What has changed since the last time? Cotton is down, bread is up, and the man who asks for a {term_no=3|third} term said in his second that he would not. The lady has her own past to explain: as {tchalla_job=finance minister|minister of finance} she signed the loans she now denounces. As for the man in the middle, he has doubled his following; in 2016 he had a bare {third_2016=9.3|9.3 percent}.

Of {registered=3.6m|3.6 million} on the roll, {turnout=61.2|61 of every hundred} turned out {vote_day=2021-10-10|last Sunday}. Where were the rest? Many, we suspect, were at home reading the list of {candidates=8|eight names} and finding no reason to get up.

{observer_head=Moyo|Mrs. Moyo} and her observers are staying on, and so they should. Parliament, let nobody forget, is to be elected on {parliament_day=2022-02-27|27 February}.

The views above are those of the editorial board.
