STORY: l-tokomaru-strand
TOPIC: pilot whales strand on a New Zealand beach and most are refloated
== SLOTS
total | quantity | agree | whales that stranded
dead | quantity | agree | whales that died on the beach
floated | quantity | agree | whales refloated
put_down | quantity | single | whales put down among the dead
calves | quantity | agree | calves in the pod
day | date | agree | day of the stranding
time | time | agree | hour at which the whales were found
finder | person | agree | who found them
place | place | agree | beach of the stranding
refloat_day | date | agree | day of the refloating
tide | time | agree | high water used for the refloating
volunteers | quantity | agree | volunteers at the beach
manager | person | agree | conservation manager in charge
iwi | person | agree | elder who led the prayers
length | quantity | variant | length of the largest whale
weight | quantity | variant | weight of the largest whale
spread | quantity | agree | stretch of sand over which they lay
total_2015 | quantity | agree | whales in the stranding of 2015
dead_2015 | quantity | agree | whales that died in 2015
cause | cause | agree | why the beach traps whales
boats | quantity | agree | boats that herded them out
guard | duration | agree | time for which the bay will be watched
sheets | quantity | single | bed sheets given
injured | quantity | agree | volunteers hurt
age | quantity | single | age of the finder
returned | polarity | agree | whether the pod came back
bury | place | agree | where the dead are to be buried
yearly | quantity | single | whales that strand in the country in a year
scones | quantity | single | scones served
road | quantity | single | distance from the town
== ARTICLE 01_southern_cross_wire.txt | Southern Cross Wire | 2025-02-10
Pilot whales back at sea after mass stranding in New Zealand

WELLINGTON, Feb 10 - {floated=61|Sixty-one pilot whales} were swimming in deep water on Monday after {volunteers=240|240 volunteers} helped to turn them round on a beach at the top of the South Island.

{total=78|Seventy-eight of the animals}, {calves=9|nine calves} among them, ran aground at {place=Tokorau Spit|Tokorau Spit} on {day=2025-02-08|Saturday}. {dead=17|Seventeen} did not survive, the conservation department said.

The attempt was made on {refloat_day=2025-02-09|Sunday}, at the {tide=11:20|11.20 a.m.} tide, with {boats=6|six boats} forming a line behind the pod.

"{returned=no|They have kept going and have not turned back}," said operations manager {manager=Parata|Hemi Parata}. A watch on the bay will be kept up {guard=3d|for three days}.

The spit is a known trap: {cause=shelving sand|its long, gentle slope of sand returns no echo}, so that the whales fail to notice that the sea is ending. In 2015 {total_2015=198|198} came ashore there, of which {dead_2015=103|103} died. On average {yearly=300|300 whales and dolphins} strand on the country's coasts each year.

{injured=1|One helper} was hurt.
== ARTICLE 02_golden_coast_leader.txt | Golden Coast Leader | 2025-02-11
Wet sheets, cold feet, and {floated=61|61 lives}

It was a dog called Biscuit who noticed first. {finder=Rewi|Aroha Rewi}, {age=67|67}, was on her usual walk {road=28km|28km north of town} when he sat down and would not budge. Then she saw the fins.

"I rang at {time=06:50|ten to seven} and they asked me how many. I said, the whole beach," she told the Leader. The whole beach was {spread=1.4km|a kilometre and four hundred metres of it}.

By Saturday noon the car park was full. The hotel gave {sheets=350|350 bed sheets}; the Country Women baked {scones=600|600 scones}. People stood to the waist beside their whale, poured water over it, and sang when they ran out of talk.

The biggest, an old cow whom the children named Nana, measured {length=5.8m|5.8m from nose to tail} and weighed {weight=2.3t|2.3 tonnes}. She went out with the rest.

Not all of them could. {put_down=4|Four} were so weak that the vets put an end to it; with those, {dead=17|seventeen} have been lost. {iwi=Tamihana|Kaumātua Wiremu Tamihana} spoke the karakia over each before they were carried to {bury=the dunes|their resting place behind the dunes}.

{injured=1|A teenager} whose ankle was caught under a tail has been plastered and is rather proud.
== ARTICLE 03_conservation_office.txt | Department of Wild Coasts, media update | 2025-02-09
Update 4, 5 p.m. Sunday

What happened: {total=78|78 long-finned pilot whales} were reported stranded at {place=Tokorau Spit|Tokorau Spit} by a member of the public, {finder=Rewi|Ms A. Rewi}, at {time=06:50|6.50am} on {day=2025-02-08|8 February}.

Where we are: {floated=61|61 whales} have been refloated on {refloat_day=2025-02-09|today's} morning tide (high water {tide=11:20|11.20am}). {boats=6|Half a dozen vessels} are shepherding them to the north-east. {dead=17|17 whales} are deceased.

People: we have registered {volunteers=240|240 helpers}. There has been {injured=1|one minor injury}. Please do not come unless you have been called.

Next: rangers and iwi will patrol the bay {guard=3d|until the end of Wednesday}. The bodies will lie {bury=the dunes|in the dunes, above the reach of storm tides}, in a place that will not be made public.

Questions may be put to {manager=Parata|Hemi Parata, Operations Manager}.

Background: {cause=shelving sand|the shallow gradient of the sand confuses echolocation} and the tide falls fast. The stranding of ten years ago was larger ({total_2015=198|198 animals}).
== ARTICLE 04_tideline.txt | Tideline (natural history newsletter) | 2025-02-16
Why they do it, and why we do

Every few summers the pod forgets. Or it does not forget, it follows: one animal strays in after squid, calls, and the others come. {cause=shelving sand|A bottom that rises too softly to throw back a sound} does the rest.

Last weekend's count, then. Aground: {total=78|78}. Of those, {calves=9|nine were this year's young}. Lost: {dead=17|17}, or rather more than one in five. Compare 2015, when {dead_2015=103|a hundred and three} perished on the same sand.

I went down on the Sunday with thermos and wetsuit. They lay in a crescent {spread=1.4km|1,400 metres long}, heads to the land. The matriarch, {length=5.8m|nineteen feet} and {weight=2.3t|two and a bit tonnes} of her, breathed like a bellows. When the water came, {iwi=Tamihana|an elder, Mr Tamihana}, lifted his stick and nobody spoke, and then we all pushed.

Did it hold? It did. {returned=no|No fin has been seen inside the bay since}, and the rangers went home on Wednesday night.

There are people who say that one ought to leave such things to nature. They have not stood in cold water and been looked at.
