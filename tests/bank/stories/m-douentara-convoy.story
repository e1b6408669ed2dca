STORY: m-douentara-convoy
TOPIC: jihadists ambush an escorted convoy in the Sahelian republic of Tamasgha
== SLOTS
day | date | conflict | day of the ambush
soldiers | quantity | agree | soldiers killed
civilians | quantity | revision | civilians killed (9, later 12)
wounded | quantity | agree | people wounded
bound | place | conflict | town for which the convoy was bound
start | place | agree | town from which the convoy had set out
lorries | quantity | agree | lorries in the convoy
burnt | quantity | agree | lorries burnt
fight | duration | conflict | length of the fighting
colonel | person | agree | commander of the escort
colonel_fate | outcome | conflict | what became of the commander of the escort
air | polarity | conflict | whether aircraft came to the aid of the convoy
who_killed | cause | dispute | whose fire killed the civilians
group | organisation | agree | group behind the ambush
spokesman | person | agree | army spokesman
attackers | quantity | agree | attackers killed as the army says
bikes | quantity | single | motorcycles on which they came
place | place | variant | village near which it happened
distance | quantity | agree | distance of the place from Douentara
mourning | duration | agree | national mourning
earlier | quantity | agree | soldiers killed in the attack on the camp at Inabag in July
blockade | duration | agree | how long Ansagou has been cut off
mercenaries | quantity | single | foreign instructors who leave in October
grain | quantity | agree | grain carried by the convoy
price | money | single | price of a sack of millet in the blockaded town
coup | date | single | year in which the junta took power
uno | quantity | single | people displaced in the region
drivers | quantity | single | drivers missing
== ARTICLE 01_sahel_press_service.txt | Sahel Press Service | 2024-09-21
Dozens dead as militants hit food convoy in Tamasgha

GARADJI - Islamist fighters attacked a military-escorted convoy in eastern Tamasgha {day=2024-09-20|on Friday}, killing {soldiers=23|23 soldiers} and {civilians=9|nine civilians}, the army said.

The column of {lorries=60|sixty lorries} had left {start=Douentara|Douentara} with {grain=1100t|1,100 tonnes of millet and rice} and was making for {bound=Ansagou|Ansagou}, which has been under blockade for {blockade=7mo|seven months}. It was stopped by mines near {place=Tin Ekkar|Tin Ekkar}, {distance=70km|70 kilometres} along the road.

Combat lasted {fight=3h|three hours}, according to the spokesman, Captain {spokesman=Maiga|Souleymane Maiga}. "{air=yes|Our helicopters were overhead within the half-hour} and struck the terrorists as they fled," he said, giving their losses as {attackers=40|forty}. Two security sources said {who_killed=jihadists|the traders on the lorries had been mown down by the assailants}.

{wounded=31|Thirty-one people} were injured, among them Colonel {colonel=Sangho|Adama Sangho}, {colonel_fate=wounded|who led the escort and is recovering} after surgery in the capital.

The {group=Katiba Nur|Katiba Nur}, allied to a global network, said its men had carried out the operation.

It was the bloodiest day for the army since the assault on the camp at Inabag in July, when it lost {earlier=38|38 men}. The junta, which seized power in {coup=2022|2022}, has decreed {mourning=3d|three days} of mourning.
== ARTICLE 02_le_quotidien_de_garadji.txt | Le Quotidien de Garadji (English digest) | 2024-09-24
The road that eats lorries

Of the {lorries=60|sixty} vehicles that rolled out of {start=Douentara|Douentara}, {burnt=27|twenty-seven} are black skeletons now. Moussa Tapily's is among them. He lay in a ditch until sunset with a passenger's blood on his sleeve, and he does not recognise the battle that he hears about on the wireless.

"{air=no|No aircraft ever came}. We kept looking up. There was only the sun." And the length of it? "{fight=40m|Forty minutes}. A man who says more was not there."

We should have been used to it. At Inabag, in the rainy season, {earlier=38|thirty-eight} were slaughtered in their tents. The {soldiers=23|23} of last week will get a street, like those.

Families at the Grand Mosque prayed for Colonel {colonel=Sangho|Sangho} too. {colonel_fate=killed|He fell beside his radio operator, his driver told us}, and was buried in his village on Sunday.

Transporters say the {grain=1100t|eleven hundred tonnes} were meant for {bound=Menakoro|Menakoro}, where the garrison has been eating its own reserves. {drivers=4|Four drivers} have not been heard of since.

How did the {group=Katiba Nur|Katiba Nur} know the hour? The transporters' union wants an answer before another wheel turns. Flags fly at half-mast until tonight, when the {mourning=3d|three days} end.
== ARTICLE 03_world_conflict_monitor.txt | World Conflict Monitor | 2024-09-26
Incident note: ambush near {place=Tin Ekkar|Tin-Ekar}, Tamasgha

What is known
- A supply column was attacked {day=2024-09-19|a little after midday on 19 September}, {distance=70km|about 43 miles} from {start=Douentara|its point of departure, Douentara}.
- Military dead: {soldiers=23|23}. Civilian dead: {civilians=12|12}, three having died in hospital since the first communiqué. Wounded: {wounded=31|31} at the outset.
- Vehicles destroyed: {burnt=27|27}.
- Perpetrator: {group=Katiba Nur|Katiba Nur}, some of whose men arrived on {bikes=80|80 motorcycles}, to judge by its own video.

What is not
- Who killed the civilians. The general staff blames {who_killed=jihadists|the militants}. Village elders told our researchers that {who_killed=drone|a missile from an army drone fell among the lorries}. Fragments have been photographed but not examined.
- Enemy losses. The army's {attackers=40|40} cannot be checked; no bodies have been shown.

Background
The town of Ansagou, {blockade=7mo|since February} without a regular supply, pays {price=52000|52,000 francs} for a sack of millet. The wider region has {uno=410000|410,000 displaced persons}. {mercenaries=300|Three hundred foreign instructors} are to leave next month under an arrangement whose terms have not been made public.

Outlook
Further convoys are likely to be postponed. The army may try to clear the road from both ends, as it did two years ago, but it has fewer men at its disposal and the rains have washed out several of the fords.
== ARTICLE 04_northgate_foreign_desk.txt | The Northgate Courier | 2024-09-25
Sahel junta under pressure after ambush on lifeline road

By Philippa Dunmore, West Africa correspondent

State television in Tamasgha has spent the week showing medals being pinned on pillows. They belong to {soldiers=23|the 23 servicemen} who died {day=2024-09-20|last Friday} when jihadists fell upon a relief convoy outside {place=Tin Ekkar|Tin Ekkar}.

The one they do not show is Col {colonel=Sangho|Adama Sangho}. {colonel_fate=wounded|He lies in a ward in Garadji with a shattered hip}, friends say, and would like to explain why {lorries=60|60 trucks} were sent down a road that had not been swept for mines.

Captain {spokesman=Maiga|Maiga}, who speaks for the forces, prefers to dwell on the {attackers=40|40 "terrorists"} whom the pilots are said to have hit. He has threatened to prosecute anyone who repeats {who_killed=drone|the claim that a drone killed the passengers}.

For {bound=Ansagou|Ansagou}, the sand-coloured town at the end of the road, the politics are remote. "We had swept the market for the lorries," said a schoolteacher reached by satellite phone. "{blockade=7mo|Seven months} we have waited. Now we sweep it for nobody."

{wounded=31|Thirty-one casualties} passed through the hospital at {start=Douentara|Douentara}. A nurse there said that she had run out of plaster on the first evening and had been tearing up curtains since.
