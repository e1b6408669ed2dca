STORY: j-lake-orsa-treaty
TOPIC: two invented states sign a treaty on their border in a lake
== SLOTS
state_a | place | agree | the western state
state_b | place | agree | the eastern state
day | date | agree | day of the signing
sign_time | time | conflict | hour of the signing (local time)
venue | place | agree | building where it was signed
premier | person | agree | prime minister of the western state
president | person | agree | president of the eastern state
first | order | conflict | who signed first
islands | quantity | agree | islands whose ownership was in question
islands_a | quantity | conflict | islands that go to the western state
talks | duration | agree | time the negotiations took
rounds | quantity | agree | rounds of negotiations
term | duration | conflict | time for which the fishing clause holds
mediator | person | agree | mediator
mediator_home | place | single | country of the mediator
war | date | agree | year of the border clash
dead_war | quantity | agree | soldiers killed in the border clash
fund | money | agree | joint fund for the lake
share_a | quantity | single | part of the fund paid by the western state
ratified | outcome | revision | state of ratification in the eastern state
vote_a | score | single | vote on ratification in the western parliament
handshake | polarity | conflict | whether the two leaders shook hands
quote_goose | person | conflict | who spoke of the wild geese
delay | cause | dispute | why the signing began late
delay_len | duration | agree | delay of the ceremony
area | quantity | variant | surface of the lake
crossing | quantity | agree | border crossings that are to open
crossing_date | date | agree | day on which the first crossing opens
protest | quantity | agree | demonstrators outside
pages | quantity | single | pages of the treaty
== ARTICLE 01_foreign_ministry_tarnau.txt | Ministry of Foreign Affairs of Tarnau, communiqué | 2024-04-18
Treaty on Lake Orsa signed

1. The Treaty on the State Frontier in Lake Orsa between {state_a=Tarnau|the Republic of Tarnau} and {state_b=Velmia|the Republic of Velmia} was signed {day=2024-04-18|today} at {sign_time=11:40|11.40 hours} in {venue=monastery|the refectory of St Ulric's monastery}.

2. {first=premier|The first signature was that of the Prime Minister, Mr Leopold Hradny}. The Velmian head of state, {president=Isakova|Mrs Darya Isakova}, then affixed hers. {handshake=yes|They exchanged a handshake} before the flags.

3. Sovereignty over the {islands=14|fourteen islands} of the archipelago is settled. {islands_a=9|Nine} are recognised as belonging to Tarnau.

4. Nationals of either State may fish in all waters of the lake ({area=540|540 square kilometres}) for a period of {term=25y|twenty-five years}.

5. A Joint Fund of {fund=80m|80 million crowns} will be set up for the cleaning of the lake.

6. {crossing=3|Three} new crossing points will be opened, the first on {crossing_date=2024-07-01|1 July}.

7. The Ministry pays tribute to {mediator=Lindqvist-Amadi|Ambassador Grace Lindqvist-Amadi}, without whose patience through {rounds=19|nineteen rounds} of negotiation no text would have been reached.

8. The start of the ceremony had to be put back by {delay_len=40min|forty minutes}, {delay=translation|an error in the Velmian translation having come to light}.

The Treaty comprises {pages=62|62 pages} and two maps.
== ARTICLE 02_velmian_evening_post.txt | Velmian Evening Post | 2024-04-19
{president=Isakova|Isakova} gives away half a lake and gets a pen

Opinion by Rustam Belko

I watched it from behind a rope, in the company of {protest=2000|some two thousand people} who'd come by bus to boo. What did we see? {venue=monastery|The hall where the monks of St Ulric used to eat}, hung with bunting. A table. {first=president|Our president stooping over the parchment before her counterpart had even uncapped his ink}. She could not wait, it seems, to be rid of our islands.

There are {islands=14|fourteen rocks} out there. {islands_a=6|Half a dozen have gone to the other side}, and I am told to be glad that it's not more. My uncle was one of the {dead_war=31|31 soldiers} who fell for them in {war=1996|1996}.

We were kept standing {delay_len=40min|forty minutes}, {delay=flag|because, our protocol office says, someone from Tarnau objected to the size of our flag}.

Then came the speeches. {premier=Hradny|Premier Hradny} wanted to be a poet: "The wild geese never asked us for a passport," {quote_goose=Hradny|he said}. How they clapped! And yet {handshake=no|the two walked off to different doors without so much as touching fingers}.

To take effect the paper needs our Assembly, where {ratified=pending|the vote has still to be held}. Deputies, look at the map. From each of them the mediator got thanks, and to each of them she gave a fountain pen. It is a handsome one.
== ARTICLE 03_northgate_wire.txt | Northgate Wire | 2024-04-18
Lake neighbours end three-decade quarrel

LAKE ORSA (NW): {state_a=Tarnau|Tarnau} and {state_b=Velmia|Velmia} buried their dispute over a mountain lake {day=2024-04-18|on Thursday}, twenty-eight years after a clash there cost {dead_war=31|31 soldiers} their lives.

{premier=Hradny|Prime Minister Leopold Hradny} and {president=Isakova|President Darya Isakova} put their names to the accord at {sign_time=13:10|ten past one in the afternoon}. The pact crowns {talks=6y|six years} of talks brokered by {mediator=Lindqvist-Amadi|Grace Lindqvist-Amadi}, a retired diplomat from {mediator_home=Sweden|Sweden}.

Under the deal fishermen of both nations can work the whole lake, {area=540|some 208 square miles} of it, for {term=40y|the next four decades}. A clean-up kitty of {fund=80m|80 million crowns} is to be filled by both governments, with {state_a=Tarnau|the western neighbour} putting in {share_a=55|55 per cent}.

"The wild geese never asked us for a passport," {quote_goose=Isakova|Isakova told the guests}, drawing applause.

Both legislatures must approve. Around {protest=2000|2,000 opponents} rallied nearby; police made no arrests. {crossing=3|Three crossings}, closed since {war=1996|1996}, will reopen in stages from {crossing_date=2024-07-01|the start of July}.

The two sides gave different accounts of a hitch that held up the proceedings: {delay=translation|a mistranslated article} according to one, {delay=flag|a squabble about flags} according to the other.
== ARTICLE 04_alpine_angler.txt | The Alpine Angler | 2024-05-20
Can I fish there now? A reader's guide

Since the border treaty was signed at {venue=monastery|the monastery above the lake} last month, your editor has had more letters than about any trout.

Is it in force?
Nearly. {state_a=Tarnau|Tarnau's} chamber said yes by {vote_a=88-41|88 votes to 41}. Across the water {ratified=done|the Assembly in Velm gave its consent last Friday}. What's lacking is the exchange of documents.

How long will it last?
The common fishery is guaranteed for {term=25y|a quarter of a century}. After that they will have to sit down again. One hopes that it won't once more take them {talks=6y|six years} and {rounds=19|nineteen sessions}.

May I land on the islands?
On {islands_a=9|the nine western ones}, yes, with a day ticket. The rest are bird reserves.

How do I get across?
By the new ferry gate at Kell, which will be {crossing_date=2024-07-01|ready on the first of July}.

Who pays for the cleaning?
A common pot of {fund=80m|eighty million}. The pike will be grateful.

And did those two really make friends?
I was there with my camera. {handshake=yes|She held out her hand and he took it}, and both looked as though they'd landed something big. {mediator=Lindqvist-Amadi|Mrs Lindqvist-Amadi}, an angler herself, asked me about the char.
