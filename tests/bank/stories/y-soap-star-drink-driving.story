STORY: soap-star-drink-driving
TOPIC: Australian television actor charged with drink driving, enters rehabilitation, wife denies split
== SLOTS
actor | person | agree | actor charged
age | quantity | agree | age of the actor
reading | quantity | conflict | alcohol reading
limit | quantity | single | legal limit
crash_day | date | agree | night of the crash
crash_time | time | single | time of the crash
crash_street | place | single | street of the crash
object | other | agree | what the car hit
passenger | person | single | passenger in the car
hurt | polarity | agree | nobody hurt
court_day | date | agree | date in court
licence | polarity | agree | licence suspended on the spot
prev_reading | quantity | single | reading in the 2009 offence
prev_year | date | agree | year of his earlier offence
prev_ban | duration | single | ban for the earlier offence
prev_fine | money | single | fine for the earlier offence
series | organisation | agree | show he stars in
written_out | polarity | dispute | whether the actor is to be dropped from the show
producer | person | single | executive producer
since | date | single | year he joined the show
shoot_pause | duration | single | leave from the set
rehab | polarity | revision | actor going into a clinic or only thinking of it
rehab_place | place | single | where the clinic is
rehab_len | duration | single | length of the programme
wife | person | agree | wife of the actor
split | polarity | agree | wife denies a separation
married | date | single | year of the wedding
house_sale | money | single | price asked for the house
costar | person | single | co-star in an unrelated case
costar_fine | money | single | fine of the co-star
costar_day | date | single | when the co-star was fined
plea | outcome | single | plea entered
fine | money | single | fine imposed
ban | duration | single | ban imposed
other_accused | person | single | footballer in the same court that day
other_reading | quantity | single | reading of the footballer
other_ban | duration | single | ban of the footballer
plea_lawyer | person | single | lawyer of the actor
asked_no_conviction | outcome | single | request for no conviction
shelter_cost | money | single | repair bill for the shelter
magistrate | person | single | magistrate
max_fine | money | single | highest possible fine
ratings | quantity | single | viewers of the show this year
ratings_prev | quantity | single | viewers of the show last year
== ARTICLE 01_harbour_daily.txt | Harbour Daily | 2014-08-11
{series=Kingfisher Bay|Kingfisher Bay} star blows {reading=~|over twice the limit}

Jess Panagos, 6.12am

ACTOR {actor=Heath|Cameron Heath} will face court after he drove into {object=bus shelter|a bus shelter} in Sydney's inner west {crash_day=2014-08-09|on Saturday night}.

The {age=44|44-year-old}, who has played publican Mick Dunmore in {series=Kingfisher Bay|Kingfisher Bay} since {since=2005|2005}, allegedly returned a reading of {reading=0.118|0.118}. The limit for drivers on a full licence is {limit=0.05|0.05}.

Police said his ute left {crash_street=Norfolk Parade, Ashgrove|Norfolk Parade, Ashgrove}, at {crash_time=23:20|about 11.20pm}. {hurt=none|Nobody was injured}. With him was the show's stunt co-ordinator, {passenger=Rennie|Dale Rennie}. Heath's licence {licence=suspended|was suspended on the spot} and he is to appear at Burwell Local Court on {court_day=2014-08-27|August 27}.

It is not his first brush with the breath test. In {prev_year=2009|2009} he was caught at {prev_reading=0.072|0.072}, fined {prev_fine=600 AUD|$600} and put off the road for {prev_ban=3 months|three months}.

Friends said he {rehab=considering|was thinking about getting help}. His wife, the jewellery designer {wife=Moreau|Sylvie Moreau}, yesterday {split=denied|rejected talk that the pair had parted}. "Cam is at home, with me, doing the dishes," she said.

A colleague, {costar=Tran|Lily Tran}, paid {costar_fine=450 AUD|$450} in {costar_day=2014-05|May} for using her phone at the wheel.
== ARTICLE 02_set_report.txt | The Set Report | 2014-08-15
What Happens Now To Mick Dunmore?

TV insiders have been telling anybody who will listen that {actor=Heath|Heath}, {age=44|44}, {written_out=yes|will be killed off in a boat fire} before Christmas. Executive producer {producer=Okafor|Paul Okafor} says that is rubbish. "Mick {written_out=no|isn't going anywhere}. The writers love him and so do I."

What is certain is that the actor has been given {shoot_pause=6 weeks|six weeks off} and {rehab=going in|checked himself into a clinic} {rehab_place=Mittabee|outside Mittabee} on Thursday, for {rehab_len=28 days|a 28-day program}.

The timing hurts. {series=Kingfisher Bay|The Bay} has averaged {ratings=811000|811,000 viewers} this year, down from {ratings_prev=934000|934,000}, and the network needs its biggest name on screen, not in the papers.

For those just back from overseas: on {crash_day=2014-08-09|August 9} Heath's ute and {object=bus shelter|a suburban bus stop's shelter} met. He was alone with a mate, {hurt=none|no one got a scratch}, but the machine at the station said {reading=0.148|0.148}. He {licence=suspended|lost his licence there and then} and has a date with a magistrate {court_day=2014-08-27|on the 27th}.

As for the marriage: {wife=Moreau|Moreau}, whom he wed in {married=2003|2003}, {split=denied|again says there is no separation}. Their Tarrow Bay house is on the market for {house_sale=3.2m AUD|$3.2 million}, but it has been since March.
== ARTICLE 03_court_roundup.txt | Australian Court Wire | 2014-08-27
Actor {actor=Heath|Heath} banned for drink-driving

SYDNEY, AAW - Television actor {actor=Heath|Cameron Charles Heath} has been disqualified for {ban=9 months|nine months} and fined {fine=1100 AUD|$1100} after {plea=guilty|pleading guilty} to mid-range drink-driving.

Magistrate {magistrate=Sutcliffe|Jane Sutcliffe} told Burwell Local Court on {court_day=2014-08-27|Wednesday} that he had been lucky that the bench was empty when his vehicle demolished {object=bus shelter|the shelter} earlier this month.

The offence carries a fine of {max_fine=2200 AUD|up to $2200}. She took into account that he {rehab=going in|was still in residential treatment} and had been driven to court by staff.

A first offence in {prev_year=2009|2009} counted against him, she said.

His solicitor, {plea_lawyer=Nguyen|Peter Nguyen}, had asked that no conviction be recorded. That {asked_no_conviction=refused|was refused}. Heath has paid the council {shelter_cost=8300 AUD|$8300} for repairs.

Earlier the same magistrate dealt with the rugby league player {other_accused=Faleolo|Isaia Faleolo}, who had been stopped in July with a reading of {other_reading=0.091|0.091}. He may not drive for {other_ban=6 months|six months}.

Heath, supported in court by {wife=Moreau|Sylvie Moreau}, did not speak to reporters.

AAW jp/rl
