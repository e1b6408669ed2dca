STORY: b-dam-release-floods
TOPIC: monsoon floods follow the opening of a dam's spillways in Pakistan
== SLOTS
toll | quantity | revision | people killed in the flooding
missing | quantity | single | people missing on the first day
displaced | quantity | variant | people moved from their homes
release | quantity | conflict | rate of the release from the dam
release_day | date | agree | day on which the spillways were opened
release_time | time | agree | hour at which the spillways were opened
siren | order | conflict | whether the sirens were sounded before or after the gates were lifted
breach | place | conflict | where the protective embankment gave way
breach_width | quantity | single | width of the breach
dam | place | agree | dam whose spillways were opened
river | place | agree | river in flood
level | quantity | variant | level of the reservoir when the gates were opened
capacity_level | quantity | single | highest level the reservoir may reach
gates | quantity | agree | spillway gates lifted
cause | cause | dispute | what caused the flood downstream
pdma_chief | person | agree | head of the provincial disaster authority
pdma_role | role | agree | office of the head of the disaster authority
engineer | person | agree | chief engineer of the dam
crops | quantity | variant | farmland under water
cotton | quantity | single | share of the drowned land under cotton
bridge | outcome | conflict | fate of the rail bridge
trains | quantity | single | trains cancelled
relief_death | money | agree | compensation for each family of the dead
relief_house | money | single | compensation for a house
rain | quantity | variant | rain in the hills in a day
toll_2010 | quantity | single | people killed in the district in the floods of 2010
peak_2010 | quantity | single | peak flow in 2010
army_boats | quantity | agree | army boats sent
rescued_air | quantity | single | people taken off roofs by helicopter
camps | quantity | single | relief camps opened
minister | person | agree | chief minister
visit_day | date | agree | day on which the chief minister flew over
snakebite | quantity | single | snakebite cases treated
district | place | agree | district worst hit
livestock | quantity | single | cattle lost
water_price | money | single | price of a can of drinking water
tents_needed | quantity | single | tents asked for
== ARTICLE 01_crescent_news_agency.txt | Crescent News Agency | 2024-08-28
{toll=11|Eleven dead} as {dam=Tarnal Dam|Tarnal Dam} spillways opened, villages inundated

KOTLA SIAL, Aug 28 (CNA): At least {toll=11|11 people} lost their lives and {missing=40|about 40} were missing on Wednesday as the swollen {river=Sohan|Sohan} broke its banks in {district=Kotla Sial|Kotla Sial district} after water was released from {dam=Tarnal Dam|Tarnal Dam}, officials said.

The dam authorities lifted {gates=6|six spillway gates} at {release_time=23:30|11:30pm} on {release_day=2024-08-27|Tuesday} when the reservoir touched {level=1746 ft|1,746 feet}, four short of the maximum of {capacity_level=1750 ft|1,750 feet}. The discharge was raised to {release=180000 cusecs|180,000 cusecs}, according to the control room.

{pdma_role=director general|Director General} {pdma_chief=Saima Bukhari|Saima Bukhari} of the Provincial Disaster Management Authority said {displaced=140000|140,000 persons} had been shifted to safer places. "People were informed. {siren=before|Sirens were blown} and announcements made from mosques well ahead of the operation," she said.

The protective bund gave way near {breach=Basti Lar|Basti Lar}, and water swept through the cotton belt. The century-old rail bridge at Hattar {bridge=damaged, closed|was damaged and closed} to traffic, forcing the cancellation of {trains=14|14 trains}.

Chief Engineer {engineer=Nadeem Awan|Nadeem Awan} rejected the charge that the dam was at fault. "{cause=rain|It was the rain} that flooded them," he told reporters, citing {rain=212 mm|212 millimetres} in the catchment in 24 hours. "Without us it would have come two days earlier and higher."

The army has despatched {army_boats=32|32 boats}.
== ARTICLE 02_the_indus_gazette.txt | The Indus Gazette (Lahore) | 2024-08-29
A siren in the wrong order

KOTLA SIAL: Ghulam Rasool, who grows cotton on nine acres and has a moustache he is proud of, was woken by his buffalo. By the time {siren=after|the siren on the tehsil office began to wail} he was standing in water to the belt and {gates=6|six gates} up the valley had been open for three-quarters of an hour.

"They let go of {river=Sohan|the Sohan} first and told us afterwards," he said on Wednesday from the roof of a school at Chak Mirza.

It was at {breach=Chak Mirza|Chak Mirza}, too, that the bund failed, opening a gap {breach_width=90 m|ninety metres wide} through which the flood reached, by dawn, the edge of the town. As of last night the deaths stood at {toll=19|19}, six of them of children.

Figures compiled by the agriculture department show {crops=310000 acres|3.1 lakh acres} of standing crops submerged, {cotton=two-thirds|two-thirds of it} under cotton. A 20-litre can of clean water, {water_price=40 rs|Rs 40} last week, cannot be had for four times that.

Farmers' leader Malik Allah Ditta accused the managers of {dam=Tarnal Dam|the Tarnal reservoir} of hoarding water for the powerhouse until it was too late. "{cause=release|This was a flood made by a lever}," he said. {minister=Rashid Qaisrani|Chief Minister Rashid Qaisrani}, who is due to fly over the area {visit_day=2024-08-30|tomorrow}, has promised {relief_death=1000000 rs|ten lakh rupees} for the heirs of each victim and {relief_house=300000 rs|three lakh} where a pucca house has collapsed.

The older men speak of 2010. That year {peak_2010=240000 cusecs|2.4 lakh cusecs} went past Hattar and {toll_2010=61|61 persons} in this district were drowned. Nobody, they say, drew a lesson, unless it was to build higher charpoys.
== ARTICLE 03_global_broadcaster.txt | Meridian World News (web) | 2024-08-30
Pakistan floods: what happened at {dam=Tarnal Dam|Tarnal}?

{pdma_chief=Saima Bukhari|The woman in charge of disaster response} in the province has defended a decision to open the gates of a large dam in the middle of the night, as the number of dead rose to {toll=23|23}.

Shortly before midnight - at {release_time=23:30|half past eleven} - on {release_day=2024-08-27|27 August}, with the lake standing at {level=1746 ft|532 metres above sea level}, engineers began to let water go. In the hours that followed it was pouring out at {release=118000 cusecs|118,000 cubic feet per second}, which is enough to fill an Olympic swimming pool in under a second.

{rain=212 mm|More than eight inches} of rain had fallen on the hills in a single day.

"We had a choice between a controlled release and no dam," said {engineer=Nadeem Awan|Mr Awan}, who runs the structure. Many in the plain do not accept that {cause=rain|the weather was to blame}.

Around {crops=310000 acres|125,000 hectares} of farmland is under water in {district=Kotla Sial|Kotla Sial} alone, and {displaced=140000|1.4 lakh people (140,000)} have left home. Helicopters plucked {rescued_air=86|86 people} from rooftops, and {army_boats=32|thirty-two} military boats are ferrying others to dry land.

On {visit_day=2024-08-30|Friday} {minister=Rashid Qaisrani|Rashid Qaisrani}, the chief minister, toured the area from the air. Reporters who asked whether the public had been told in time were referred to the authority's {pdma_role=director general|director-general}.

Of the bridge that carried the main railway line there is little to see: it {bridge=swept away|was swept away} on Wednesday, girders and all.
== ARTICLE 04_barkat_relief_update.txt | Barkat Relief (charity situation update no. 3) | 2024-08-31
SITUATION UPDATE 3: {district=Kotla Sial|Kotla Sial} flood response

Summary
- Confirmed deaths: {toll=26|26}. Two bodies were recovered at Hattar this morning and one at Basti Lar.
- Persons in {camps=47|47 government camps} or with host families: {displaced=140000|140,000}.
- Livestock lost: {livestock=18000|18,000 head}, mainly buffalo.

Background
{dam=Tarnal Dam|Tarnal Dam} began releasing on the night of {release_day=2024-08-27|Tuesday 27 August}. {gates=6|Half of its twelve gates} were raised. Whether residents had warning is contested; our own community volunteers report that {siren=after|alarms were heard only after} the water had begun to move. Where the bund broke, at {breach=Chak Mirza|Chak Mirza}, some 400 families lost everything.

Needs
Our clinic boat has treated {snakebite=37|37 snakebites} in three days and is short of antivenom. Skin infections and diarrhoea are rising. {tents_needed=9000|Nine thousand tents} have been requested; roughly a quarter have come. Women have asked for lanterns and for latrines which lock.

Access
Road to Hattar passable by tractor. Rail: no service. {bridge=damaged, closed|The bridge is damaged and closed} until further notice.

Money
Families of those who died are eligible for {relief_death=1000000 rs|one million rupees} from the province. Our teams can help with the form, which is in English. CNIC cards lost in the water may be replaced free of charge at the mobile van.
