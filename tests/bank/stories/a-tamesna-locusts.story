STORY: a-tamesna-locusts
TOPIC: swarms of desert locusts in Niger and Mali in the autumn of 2025
== SLOTS
first_seen | date | agree | day on which the swarm was first reported
first_place | place | agree | where it was first reported
reporter_man | person | agree | herder who reported it
infested | quantity | revision | area infested in hectares
treated | quantity | agree | area sprayed in hectares
swarm_size | quantity | variant | size of the largest swarm
speed | quantity | agree | distance a swarm travels in a day, km
eaten | quantity | agree | what a small swarm eats in a day
agency | organisation | variant | UN food agency
appeal | money | agree | money asked by the agency
pledged | money | revision | money promised so far
donor | organisation | agree | largest donor
minister | person | agree | agriculture minister of Niger
chief_expert | person | agree | head of the locust service
millet_loss | quantity | dispute | share of the millet crop lost, per cent
families | quantity | agree | families which lost their whole crop
planes | quantity | agree | aircraft at work
helicopters | quantity | single | helicopters among them
plane_crash | polarity | agree | whether the crashed plane's pilot survived
crash_day | date | agree | day of a crash of a spray plane
pilot | person | agree | pilot of the plane
last_plague | date | agree | years of the last great plague
last_cost | money | single | cost of the last plague
cause | cause | agree | why the locusts multiplied
insecurity | cause | single | why teams could not reach a valley
pesticide | quantity | single | litres of pesticide in store
market_price | money | single | price of a bag of millet
roasted | money | single | price of a bowl of roasted locusts
school | organisation | single | school whose pupils collect hoppers
next | place | agree | country that is next in the wind
bees | quantity | single | hives lost
rain | quantity | single | rain in August compared with the normal, times
== ARTICLE 01_sahel_press_agency.txt | Sahel Press Agency | 2025-10-22
Niger asks for help as locust swarms strip fields

NIAMEY – Niger has appealed for help against swarms of desert locusts spreading through the Tamesna plain, Agriculture Minister {minister=Moumouni|Hadiza Moumouni} said on Wednesday, with {infested=210000|210,000 hectares} already infested.

The insects were first seen {first_seen=2025-09-30|on 30 September} near the well of {first_place=In Azawa|In Azawa} by {reporter_man=Alhassane|Alhassane ag Mohamed}, a camel herder who rode eleven hours to reach a telephone signal.

{treated=48000|Some 48,000 hectares} have since been sprayed. {planes=5|Five aircraft} are at work, among them {helicopters=2|two helicopters}. One plane went down on {crash_day=2025-10-17|Friday}; its pilot, {pilot=Correia|Duarte Correia}, {plane_crash=survived|walked away}.

{agency=FAO|The Food and Agriculture Organization} has asked for {appeal=38m|$38 million}. It has {pledged=11m|11 million} so far, the lion's share from {donor=African Development Bank|the African Development Bank}.

"A swarm of the size of a football pitch eats {eaten=2500|as much as 2,500 people} in one day. We have thousands of pitches," the minister said.

Entomologists blame {cause=rain|abnormally late rains}, which allowed three generations to hatch in a row.
== ARTICLE 02_fao_bulletin.txt | Locust Watch bulletin (UN) | 2025-10-29
DESERT LOCUST SITUATION UPDATE No. 564

General situation: outbreak, serious.

NIGER. Hopper bands and swarms persist on the Tamesna and in the Aïr foothills. Infested area: {infested=340000|340,000 ha}. Treated: {treated=48000|48,000 ha} by 20 October. The largest swarm measured {swarm_size=120|120 sq km}. Swarms move with the wind {speed=90|up to 90 km a day}.

Cause. {cause=rain|Unseasonable rainfall}, in August {rain=2.5|two and a half times the normal}, produced abundant vegetation.

FORECAST. Groups may reach {next=Chad|Chad} after the first week of November.

PREVENTION. One valley, the Wadi Tezirzaït, could not be surveyed {insecurity=mines|because of landmines}. National stocks hold {pesticide=62000|62,000 litres} of product.

FUNDING. Of the {appeal=38m|USD 38 million} sought by {agency=FAO|FAO}, {pledged=19m|USD 19 million} has been announced.

The last plague, {last_plague=2003-2005|from 2003 to 2005}, cost some {last_cost=570m|USD 570 million} to control. {chief_expert=Ouedraogo|Aminata Ouédraogo}, who directs the Locust Service, said the present one could be stopped "for the price of two bridges".

Prepared by the Locust Service. Observers in the field are kindly asked to send their coordinates in decimal degrees, not in words.
== ARTICLE 03_agadez_letter.txt | Letter from Agadez (weekly column) | 2025-11-02
You hear it before you understand it, like rain on a tent. Then the light changes, and the goats lie down.

{reporter_man=Alhassane|Old Alhassane}, who spread the news from {first_place=In Azawa|In Azawa}, came to town last week and was made to tell it eleven times. "I thought it was the harmattan," he said. By the twelfth telling it was a hero story with two camels.

In the market a sack of millet costs {market_price=34000|34,000 francs}, up a third in a month. {roasted=500|For five hundred} you can get a bowl of roasted locusts, salted, with pepper. The pupils of {school=École Tilemsi|École Tilemsi} gather hoppers in flour bags and are paid per kilo by an aid group, which is why the arithmetic has improved.

The officials dispute how much is gone. {minister=Moumouni|The minister} speaks of {millet_loss=12|twelve per cent of the millet}. The farmers' federation, which has been to more villages, says {millet_loss=35|over a third}. What is agreed is that {families=8400|eight thousand four hundred families} have lost the lot.

{planes=5|The five machines} come over at dawn. The fifth, the one that fell in {crash_day=2025-10-17|mid-month}, has been replaced by a sister from Portugal, along with the same pilot, {pilot=Correia|Captain Correia}, {plane_crash=survived|who broke a thumb}. Beekeepers curse them. {bees=310|Three hundred and ten hives} died.
== ARTICLE 04_farming_world.txt | Farming World (trade monthly) | 2025-11-14
Locusts: the Sahel's unwelcome harvest

It takes a wet year to make a hungry one. {cause=rain|Late and heavy rain} in the desert on Niger's northern border has bred the worst outbreak of {agency=FAO|the UN's food body}'s insect nemesis since the {last_plague=2003-2005|2003–05} upsurge.

At {speed=90|about 56 miles a day} and with appetites to suit ({eaten=2500|2,500 people's dinner for a smallish swarm}), the insects have laid waste to the fields of {families=8400|8,400 smallholder families}. A single swarm covered {swarm_size=120|more than 46 square miles}.

Money is arriving, though slowly. {donor=African Development Bank|The African Development Bank} gave first and gave most. The request of {appeal=38m|$38m} is now {pledged=27m|70% covered}, {chief_expert=Ouedraogo|the head of the locust service, Aminata Ouédraogo,} told us from Rome.

{reporter_man=Alhassane|The herder who saw them first}, on {first_seen=2025-09-30|the last day of September}, has been given a satellite phone and a title.

Growers in {next=Chad|Chad} have started digging trenches. For once nobody in the trade is hoping for rain.
