STORY: k-balintawid-concert
TOPIC: a stadium concert in the Philippines is broken off after a lighting tower collapses
== SLOTS
day | date | agree | day of the concert
venue | place | agree | stadium
singer | person | agree | singer who gave the concert
hurt | quantity | revision | people hurt, first thought to be nine
badly_hurt | quantity | agree | people among the hurt in a grave condition
dead | quantity | agree | deaths
fall_time | time | conflict | hour at which the tower fell
song | ordinal | conflict | song in the programme during which the tower fell
crowd | quantity | agree | people in the stadium
capacity | quantity | single | capacity of the stadium
cleared | duration | agree | time needed to empty the stadium
cause | cause | dispute | why the tower fell
inspection | polarity | conflict | whether the tower had been inspected
promoter | organisation | agree | promoter of the concert
promoter_head | person | agree | head of the promoter
tower_firm | organisation | single | firm that built the tower
tower_height | quantity | variant | height of the tower
refund | outcome | conflict | what the holders of tickets get
ticket_sum | money | single | dearest ticket
second_night | outcome | agree | what becomes of the second concert
second_day | date | agree | day for which the second concert had been set
gust | quantity | agree | strongest gust of wind
forecast | quantity | single | wind that had been forecast
warned | person | conflict | who called on the crowd to stay calm
hero | person | single | guard who carried people out
inquiry_head | role | conflict | who heads the inquiry
inquiry_due | duration | agree | time in which the inquiry must report
stage_2018 | date | agree | year of an earlier accident at the stadium
hurt_2018 | quantity | agree | people hurt in the earlier accident
donation | money | single | sum given by the singer to the hurt
== ARTICLE 01_manila_newswire.txt | Manila Newswire | 2024-11-17
Lighting tower falls at concert in Balintawid; nine hurt

BALINTAWID, Philippines - {hurt=9|Nine people} were injured, {badly_hurt=2|two of them seriously}, when a lighting tower came down on {day=2024-11-16|Saturday evening} in the course of a concert by the singer {singer=Velasco|Marisol Velasco}, police said. {dead=0|No lives were lost}.

The steel tower, {tower_height=18 m|18 metres tall}, toppled {fall_time=20:50|at ten minutes to nine}, a witness said, as Ms Velasco was {song=4|singing her fourth number}. It struck an empty camera platform before coming to rest against the stand of {venue=San Roque Stadium|San Roque Stadium}.

{warned=Velasco|The singer herself took the microphone} and urged people to walk, not to run. The {crowd=32000|32,000} present were out {cleared=20 min|within twenty minutes}.

Wind measured at the nearby airfield had reached {gust=74|74 kilometres per hour}. "{cause=wind|A freak gust} did this," said {promoter_head=Sy-Tolentino|Benjie Sy-Tolentino}, president of the promoter, {promoter=Bright Lantern|Bright Lantern Events}. The stadium's engineer, Lorna Pascua, disagreed. "{cause=guy wires|Two of the guy wires had not been tightened}," she said.

The second concert, planned for {second_day=2024-11-17|Sunday}, {second_night=called off|will not take place}. In {stage_2018=2018|2018} part of a stage gave way at the same stadium, hurting {hurt_2018=31|31}.
== ARTICLE 02_balintawid_tabloid.txt | Balita Express (Balintawid) | 2024-11-18
"WE HEARD IT GROAN"

MARISOL's homecoming ended in sirens. Fans who had queued since Friday were two songs into the encore-heavy second half - {song=11|number eleven on the printed list, if you must know} - when the steel mast beside block F leaned over, slow as a tree.

"We heard it groan. Then the lights swung round and everybody was blind," said Rina, 19. Guard {hero=Magbanua|Nestor Magbanua}, 44, carried five out under his arms, two at a time. His uniform is ruined and he has asked who will pay for it.

It was {warned=Lagdameo|master of ceremonies Chito Lagdameo who picked up a microphone} when others froze: "Lakad lang. Just walk." And they walked, all {crowd=32000|thirty-two thousand}, singing. Outside, the sari-sari stores gave away water.

By Sunday noon the city hospital had counted {hurt=14|fourteen casualties}, mostly cuts and sprained ankles; {badly_hurt=2|a couple} are still in intensive care. Everybody thanks the Santo Niño {dead=0|that nobody died}.

A ticket in front cost {ticket_sum=9500|P9,500}. Bright Lantern tells holders not to hope for {refund=vouchers|cash: they get vouchers for any of its shows next year}. Angry? Join the queue at the gate of {venue=San Roque Stadium|San Roque}, where the box-office shutter stayed down. Nobody could say, either, who had last looked at the bolts: {inspection=no|the city's building office never came to see the mast}, a clerk there told us.
== ARTICLE 03_engineering_council.txt | Council of Structural Engineers, statement | 2024-11-19
On the collapse at Balintawid

The Council has been asked for comment on the fall of a temporary lighting mast {day=2024-11-16|on 16 November}. Its members have no first-hand knowledge and offer the following, drawn from published material.

The mast was {tower_height=18 m|about 60 feet} high and had been put up by {tower_firm=Hilaga Rigging|Hilaga Rigging}. {inspection=yes|City building officials passed it fit for use} on the Thursday. The recorded time of the failure is {fall_time=21:35|21.35}. Gusts of {gust=74|74 km/h} are not exceptional in November; the forecast had spoken of {forecast=60|60}, and a mast of this class is rated for 90.

It is therefore unlikely that wind alone can explain the event, but the Council takes no side between {promoter=Bright Lantern|the promoter}, who blames {cause=wind|the weather}, and the stadium's engineer, who blames {cause=guy wires|slack wires}.

The Council recalls the accident of {stage_2018=2018|six years ago}, with {hurt_2018=31|thirty-one injured}, after which a register of temporary structures was promised. It does not exist.

An inquiry has been ordered. It will be led by {inquiry_head=retired judge|a retired judge of the Court of Appeals}, Amalia Quirino, and is to deliver its findings {inquiry_due=60 days|in sixty days}. The Council will offer two experts without charge, and asks owners of similar masts to leave them lowered until the findings are known.
== ARTICLE 04_pacific_entertainment.txt | Pacific Entertainment Report | 2024-11-21
Velasco tour: the week after

What now for the tour? Three dates in the Visayas stand. {second_night=called off|Scrapped is the other evening at home}, for which {capacity=34000|all 34,000 places} had been sold and which ought to have followed {second_day=2024-11-17|a day later}.

What do fans get? {promoter_head=Sy-Tolentino|Sy-Tolentino}, the chief of {promoter=Bright Lantern|Bright Lantern}, was asked about it on radio. {refund=cash|Everyone is to have the money back in full}, to the last centavo, he said, as the company has promised since the night itself.

How are the injured? Of {hurt=14|14 people treated}, {badly_hurt=2|a pair} remain in hospital, both expected to recover. {singer=Velasco|Ms Velasco}, who has visited each of them, has donated {donation=3m|3 million pesos}.

What did she see? Not much. "I was in the dark with my band, and then there was dust. {warned=Velasco|I said into the microphone} what my mother says in earthquakes: walk, my loves." The emptying of the stadium, {cleared=20 min|a third of an hour} from the first announcement, was held up as a model by the fire service.

When did it fall? {fall_time=21:35|Five and twenty to ten}, by the clock on the scoreboard, which stopped.

Who will find out why? The city has set up a commission under {inquiry_head=fire chief|its fire chief}, Ramon Estrella, who has {inquiry_due=60 days|two months} to report. The singer's lawyers have asked to sit in on the hearings.
