STORY: merriwa-river-flood
TOPIC: a river flood in Queensland drowns several people and empties a town
== SLOTS
peak_height | quantity | revision | height of the flood, forecast and reached
peak_day | date | agree | day on which the river peaked
town | place | agree | town most affected
river | name | agree | river that flooded
deaths | quantity | revision | people who died in the floods
evacuated | quantity | agree | people told to leave the town
record_2011 | quantity | agree | height of the flood of 2011
premier | person | agree | premier of Queensland
toddler | person | agree | child who was swept away
toddler_age | quantity | agree | age of the child
rescuer | person | agree | volunteer who saved a family
saved | quantity | agree | people taken from the roof by the volunteer
homes | quantity | variant | homes with water in them
dam | name | agree | dam above the town
dam_release | polarity | dispute | whether the release from the dam made the flood worse
operator | organisation | agree | operator of the dam
release_day | date | agree | day on which the releases began
army | quantity | agree | soldiers sent
cost | money | revision | estimate of the damage or of insurance claims
hospital | outcome | agree | the hospital was emptied
bridge | outcome | agree | the bridge was carried away
levee | money | agree | cost of the levee that was proposed
grant | money | agree | payment for each adult affected
mayor | person | agree | mayor of the region
== ARTICLE 01_queensland_sentinel.txt | Queensland Sentinel | 2013-02-02
'Get out now': {town=Narrawonga|Narrawonga} told to empty as river heads for {peak_height=9.2|9.2m}

Police and SES volunteers went door to door through {town=Narrawonga|Narrawonga} on Saturday and told {evacuated=7500|the town's 7500 residents} to be gone by dark, as the {river=Merriwa|Merriwa} swelled towards a height that nobody living there has ever seen.

The Bureau of Meteorology expects the river to crest at {peak_height=9.2|about 9.2m} in the course of {peak_day=2013-02-03|Sunday}. In {record_2011=8.6|2011, when it reached 8.6m}, 340 homes went under. Forecaster Leanne Ostrowski said a trough left behind by ex-tropical cyclone Nerida had dumped 612mm on the upper catchment since Wednesday, more than falls there in an average year.

{deaths=2|Two people} have lost their lives in the district so far. A 61-year-old grazier, Clive Hanrahan, was found on Friday near his overturned quad bike in Tea Tree Creek, and a Dutch backpacker, whose family has been told, drowned when her hire car was washed off a causeway south of Mundoo. Police said {deaths=2|the toll of two} could rise: three people had been reported missing.

{hospital=emptied|All 38 patients of the hospital were flown out} to Rockhampton and Bundaberg by Saturday noon, the youngest a boy born at 5.10 that morning. Two RAAF Hercules did the work. {army=200|Two hundred soldiers} from the Enoggera barracks are to arrive overnight with boats and bedding, Premier {premier=Grant Delahunty|Grant Delahunty} said in Brisbane.

"I'd rather be the bloke who emptied a town for nothing," Mr Delahunty said. "If you have got somewhere to go, go there. If you haven't, the showgrounds at Mundoo have got beds for 1200, and there's a sausage sizzle."

Not everyone was persuaded. At the Railway Hotel publican Bev Tranter was carrying kegs up to the verandah and said she would sleep on the roof, as her father had done in 1974. Around 150 people have refused to leave, acting inspector Col Bright estimated, and officers took down the names of their next of kin.

Regional mayor {mayor=Denise Pappas|Denise Pappas} was already asking what might have been. Her council applied after the last flood for a levee along the western bank, at {levee=17m|a cost of $17 million}, of which it could pay $3 million itself. Canberra put it on a list. "We are still on the list," she said.

Upstream, {dam=Lake Tarn|Lake Tarn Dam} was at 168 per cent of its capacity and spilling. The operator, {operator=SunRiver|SunRiver}, began releases on {release_day=2013-01-31|Thursday} evening and said they would keep going through the weekend at 2900 cubic metres a second. The dam was built for irrigation and has no flood compartment, a spokeswoman said.

Schools across five shires will not open on Monday. The Bruce Highway is cut in four places and the rail line to the north is shut until at least Wednesday; Queensland Rail is putting on buses. Cane growers, whose crop was six weeks from being knee-high when the rain started, say losses could come to $60 million.
== ARTICLE 02_commonwealth_mail.txt | Commonwealth Mail | 2013-02-04
Australian volunteer plucks {saved=9|nine} from roof in dinghy as town is swallowed by flood

A crab fisherman who had been told to stay at home has become the unlikely hero of Queensland's floods after making three trips in an aluminium dinghy, at night and against a current full of fence posts, to bring two families down from a roof.

{rescuer=Wayne Sakamoto|Wayne Sakamoto}, 57, took {saved=9|nine people, the oldest of them 84}, to the railway embankment at {town=Narrawonga|Narrawonga}. "I know where the holes are," was all that he wanted to say when he was asked by local television how he had found his way.

The town, some 220 miles north of Brisbane, had been almost entirely evacuated by Sunday morning, when the {river=Merriwa|Merriwa river} broke over its western bank. It went on climbing until {peak_day=2013-02-03|Sunday} night and came to a halt at {peak_height=9.5|9.5 metres, a foot more than had been forecast}. Water stood in {homes=~|more than 1,000 houses}, among them whole streets that had been rebuilt with public money since {record_2011=8.6|the previous record of 8.6 metres, in 2011}.

{deaths=4|Four people} are known to have died across the state since Friday. The fourth was found yesterday in a caravan park, an elderly man whose name has not been released. The third was {toddler=Ruby Castellan|Ruby Castellan}, {toddler_age=2|aged two}, who was torn from her father's arms on Saturday night as he tried to wade to a police lorry in chest-high water. "She had her gumboots on," said a neighbour, Trish Okafor. "Pink ones." The father, a shift worker at a meat plant, is in hospital with hypothermia. An inquest will be held.

The {bridge=gone|century-old timber bridge on the road south has been carried off}, and the army, {army=200|whose 200 men} arrived before dawn on Sunday, is ferrying supplies to a school on the north side where 70 people are cut off with a piano teacher, two nurses and, it was said, a carpet python.

Julian Fairweather, the federal minister for emergency management, announced payments of {grant=1000|A$1,000 (£660) for each adult} whose home has been damaged, and A$400 for each child, and said that claims could be made by telephone from today. Insurers have declared a catastrophe, a step that lets them bring in assessors from other states. They had received 2,900 claims by last night, worth an estimated {cost=90m|A$90 million}.

Yet as in 2011, when floods in Queensland cost 33 lives and led to a public inquiry, an argument has begun over the part played by a dam. Water was let out of {dam=Lake Tarn|Lake Tarn}, 35 miles upstream, in great quantities from {release_day=2013-01-31|Thursday}. {dam_release=worse|"They held on to it for the farmers until it was too late and then they sent us the lot,"} said {mayor=Denise Pappas|Denise Pappas, the mayor}. {operator=SunRiver|SunRiver}, the state-owned company that runs it, answered that {dam_release=not|the level in the town would have been the same with no dam at all}.

The rain has moved off to the south, where Brisbane is expecting 80mm tonight but no serious flooding. Crocodile warnings remain in force along the coast.
== ARTICLE 03_potomac_herald.txt | Potomac Herald | 2013-02-12
In an Australian flood town, the mud dries and the reckoning begins

{town=Narrawonga|NARRAWONGA}, Australia - The refrigerators came out first, hundreds of them, lined up along Fitzmaurice Street with their doors taped shut, and then the pianos, the mattresses, the wedding albums laid open on lawns like fish to dry.

{peak_day=2013-02-03|Nine days after} the {river=Merriwa|Merriwa River} rose to {peak_height=9.5|31 feet} and pushed into {homes=1140|1,140 homes}, the people who were ordered out of this sugar town have mostly returned, though the authorities reckon that of {evacuated=7500|7,500 inhabitants} one in seven will not stay. {hospital=emptied|The hospital, which had been cleared of patients before the flood arrived}, reopened its emergency room on Friday in a tent.

{deaths=5|Five people died}. On Saturday about 600 mourners, many in pink rubber boots, followed the coffin of the youngest, {toddler=Ruby Castellan|Ruby Castellan}, {toddler_age=2|2}, to the Catholic cemetery, which lies on the highest ground in town. {rescuer=Wayne Sakamoto|Wayne Sakamoto}, the fisherman who ferried {saved=9|nine neighbors} to safety in the dark and has since turned down an invitation from a morning show, walked at the back.

In Brisbane, the state capital, Premier {premier=Grant Delahunty|Grant Delahunty} said Monday that a retired judge, Margaret Iredale, would examine how the dam was managed and report by June 30. His own position is delicate: as water minister in a previous government he signed the operating rules in 2004. He said he would give evidence "like anybody else." A survey for a Sunday newspaper found 58 percent of Queenslanders satisfied with his handling of the emergency, against 71 percent who had approved of his predecessor after the larger disaster two years ago.

{dam_release=not|The dam's operator maintains that its releases changed nothing}. Hydrologists who have no stake in the matter are less sure. Peter Vandersloot of a university in Townsville ran the numbers over a weekend and came up with a difference of five to nine inches. "Not nothing," he said, "and not what put the river in the church."

Damage is now put at {cost=410m|$410 million in Australian money}, which is worth slightly more than the American kind. That includes roads, the sugar mill's silent conveyor and {bridge=gone|a 1911 bridge, pieces of which were found on a beach} 40 miles away. Insurance will cover less than half. Premiums in the town tripled after 2011, several residents said, and Geoff Lindqvist, a retired mail carrier, dropped his policy last March when it was about to cost him $7,300 a year. He will get {grant=1000|the $1,000 that the federal government gives to each adult}, and he has applied for a further grant from a fund started by a rugby league club.

What residents want, nearly all of them, is the wall that was planned and never built. It was to have been 2.6 miles long, and {levee=17m|the price was $17 million}. "They will now spend 20 times that on carpets," said {mayor=Denise Pappas|Denise Pappas}, who is mayor of a region the size of Connecticut. In Canberra, a spokesman for the government said the project would be looked at "favorably" in the budget in May. A national election is due in September.
