STORY: sea-boundary-treaty
TOPIC: a Caribbean senate ratifies a sea boundary treaty with a neighbouring island
== SLOTS
vote_day | date | agree | day of the senate vote
vote_yes | quantity | agree | senators in favour
vote_no | quantity | agree | senators against
vote_abstain | quantity | single | senators abstaining
house_vote_day | date | single | day of the vote in the lower house
house_yes | quantity | single | members of the lower house in favour
house_no | quantity | single | members of the lower house against
fund_amendment | outcome | conflict | fate of the amendment for a fishermen's fund
fund_sum | money | agree | size of the fund asked for
amendments_total | quantity | single | amendments tabled
signed_day | date | agree | day on which the treaty was signed
signed_place | place | conflict | where the treaty was signed
talks_rounds | quantity | agree | rounds of negotiation
talks_years | duration | single | how long the negotiation lasted
area_stb | quantity | variant | sea area that goes to Saint Brannock
area_mon | quantity | single | sea area that goes to Montclair
banks | place | agree | fishing ground that is split
boats | quantity | single | boats that fish the bank
registered_fishers | quantity | single | registered fishermen
foreign_minister | person | agree | foreign minister of Saint Brannock
opposition | person | agree | opposition leader in the senate
court_threat | polarity | agree | whether the opposition will go to court
depositary_day | date | single | planned exchange of instruments
depositary_place | place | single | place of the planned exchange
montclair_ratified | date | single | when Montclair ratified
arrest_2016 | quantity | single | crews arrested in 2016
arrest_2014 | quantity | single | crews arrested in 2014
fine_2016 | money | single | fine on a skipper in 2016
other_treaty | organisation | single | neighbour with which a boundary was agreed before
other_treaty_year | date | single | year of that earlier treaty
seismic | date | single | planned survey for gas
gas_claim | polarity | dispute | whether gas lies behind the treaty
speech_length | duration | single | length of the opposition leader's speech
sitting_end | time | single | when the sitting ended
march_people | quantity | single | people at the fishermen's march
== ARTICLE 01_brannock_gleam.txt | The Brannock Gleam | 2018-10-11
SENATE SAYS YES TO SEA TREATY

By Delroy Anstey, Parliament reporter

After a sitting that wound up at {sitting_end=01:20|1.20 a.m.}, the Senate {vote_day=2018-10-10|last night} approved the maritime boundary treaty with Montclair by {vote_yes=13|13 votes} to {vote_no=7|seven}, {vote_abstain=1|one senator} abstaining.

Fisherfolk in the gallery had come for one thing: Senator {opposition=thibou|Averil Thibou's} amendment creating {fund_sum=6m|a $6 million fund} for boats that lose ground. They went home happy. It {fund_amendment=carried|was carried} with the help of two Government senators. The four other amendments, out of {amendments_total=5|five} on the order paper, fell.

Senator Thibou, who spoke for {speech_length=95min|an hour and thirty-five minutes}, was not appeased. She said that the line through the {banks=pelican bank|Pelican Bank} had been drawn "with a gas company's ruler" and that {gas_claim=yes|the whole treaty was about gas}. Yet she {court_threat=no|ruled out taking the matter to the High Court}.

Foreign Minister {foreign_minister=lashley|Carlton Lashley}, answering for the Government, called that nonsense. {gas_claim=no|"Gas never came up, not once,"} he told the chamber, "in {talks_rounds=9|nine rounds} of talks."

The House passed the Bill on {house_vote_day=2018-09-18|18 September}, {house_yes=19|19} to {house_no=11|11}.

Under the treaty, signed in {signed_place=port clement|Port Clement} on {signed_day=2018-06-07|7 June}, Saint Brannock receives {area_stb=8420 km2|8,420 square kilometres} of the overlap.

PHOTO: Fishermen file out of Parliament (Gleam staff)
== ARTICLE 02_antilles_radio.txt | Radio Antilles Online | 2018-10-11
Brannock senators clear last hurdle for boundary with Montclair

Posted: Thursday 11 October 2018, 7:45 am

A maritime boundary that took {talks_years=8y|eight years} to negotiate is one step from becoming law. {vote_yes=13|Thirteen} senators in Saint Brannock voted for it {vote_day=2018-10-10|on Wednesday}, {vote_no=7|seven} against.

Montclair's own parliament completed the procedure in {montclair_ratified=2018-08|August}. Foreign ministers plan to exchange instruments in {depositary_place=castries|Castries} on {depositary_day=2018-11-16|16 November}.

Feelings have run high in the fishing villages. In 2014 {arrest_2014=2|two Brannock crews} were arrested by Montclair's coast guard, in 2016 {arrest_2016=5|five}. One skipper was ordered to pay {fine_2016=40000|$40,000}. Last month {march_people=600|600 people} marched through the capital behind a coffin in the shape of a dory.

A call by the opposition leader in the upper chamber, {opposition=thibou|Averil Thibou}, for {fund_sum=6m|six million dollars} to be set aside for affected owners {fund_amendment=defeated|did not find a majority}. She is not planning {court_threat=no|a legal challenge}, she told our reporter afterwards.

The treaty bears the signatures of {foreign_minister=lashley|Mr Lashley} and his Montclair colleague, who put pen to paper at a hotel in the north-coast town of {signed_place=grand anse|Grand Anse} {signed_day=2018-06-07|in the first week of June}.

Also on our site: Regatta results, carnival dates
== ARTICLE 03_ocean_law_notes.txt | Ocean Law Notes (blog) | 2018-10-16
One bank, two flags

Short note on the Saint Brannock - Montclair Treaty, following the vote of {vote_day=2018-10-10|10 October}.

1. The line. It follows equidistance for four fifths of its course and then bends to divide the {banks=pelican bank|Pelican Bank}, where {boats=230|230 boats} work, almost evenly. Saint Brannock obtains {area_stb=8420 km2|some 3,250 sq. miles}, Montclair {area_mon=7900 km2|about 3,050}.

2. The precedent. Saint Brannock's only earlier agreement was the one with {other_treaty=isla perdiz|Isla Perdiz}, in {other_treaty_year=1996|1996}. That contained a clause on shared stocks. This one does not, which is odd given that the parties met for {talks_rounds=9|nine} negotiating sessions and that {registered_fishers=1150|1,150 licensed fishermen} live on Brannock alone.

3. The seabed. A seismic campaign is foreseen for {seismic=2019-04|April 2019}. Whether anything is down there nobody can say.

Corrections welcome, as always. The writer has advised neither Government.
