STORY: ridge-storm-rescue
TOPIC: three parties are caught by a storm on a New Zealand range; rescues over several days
== SLOTS
storm_day | date | agree | day on which the storm struck
range | place | agree | range where the parties were
missing_total | quantity | agree | people overdue in all when the alarm was raised
students | quantity | agree | members of the university club party
students_found | date | agree | day on which the students were found
students_place | place | agree | where the students were found
germans | quantity | agree | German climbers
germans_found | date | single | day on which the German climbers were found
germans_alive | outcome | agree | state in which the German pair were found
snow_cave | other | agree | where the German pair sheltered
cave_nights | quantity | agree | nights they spent there
couple | person | agree | the couple from Nelson
couple_fate | outcome | revision | the couple missing, then one found dead and one alive
dead_man | person | agree | man who died
dead_age | quantity | agree | age of the man who died
survivor | person | agree | his wife
survivor_place | place | agree | where she was found
survivor_day | date | agree | day she was found
sergeant | person | agree | police officer in charge
wind | quantity | variant | gusts
rescuers | quantity | revision | people searching
beacon | polarity | agree | whether the couple carried a locator beacon
frostbite | quantity | agree | German climbers or others with frostbite
coroner | other | single | referral to the coroner
climber_age | quantity | agree | age of the German man
peak | place | agree | peak of the German pair
avalanche_day | date | agree | day of the avalanche
avalanche_place | place | agree | where the avalanche came down
warning_day | date | agree | day from which a snow warning was in force
home | place | agree | home of the couple
student_town | place | agree | town of the university club
quote | quote | agree | the sergeant on the couple
== ARTICLE 01_southern_alps_times.txt | Southern Alps Times | 2023-10-03
Students walk out as hunt goes on for four on {range=Torrin|Torrin Range}

{students=5|Five members} of a university tramping club were eating sausages in a Hawea Flat woolshed last night after search teams reached them at {students_place=Cattle Flat hut|Cattle Flat hut}, but four other people caught by the weekend's storm had yet to be heard from.

The club party, three women and two men aged from 19 to 23, had crossed Sisters Pass two days ahead of the front and then found the river too high to leave by. A helicopter put a team of four down on a terrace at first light on {students_found=2023-10-02|Monday}. "They had a fire going and a pack of cards with no queen of spades," said the team's leader, Wiremu Tahere. "They'd rationed the chocolate by the square."

None was hurt. They had left their intentions with a flatmate in {student_town=Dunedin|Dunedin}, who rang the police at 8pm on Sunday, an hour after the deadline they had given her.

In all {missing_total=9|nine people} in three groups were reported overdue on the range after snow fell to 600 metres and {wind=140|gusts of 140kmh} were measured at the ski field on {storm_day=2023-09-30|Saturday}. MetService had put out a heavy snow watch on Thursday and raised it to a warning on {warning_day=2023-09-29|Friday} morning.

Still unaccounted for are {germans=2|two climbers from Germany}, a man of {climber_age=31|31} and a woman of 29, who meant to go up the west ridge of {peak=Aurelian|Mt Aurelian}, and a couple from {home=Nelson|Nelson}, {couple=Haverkamp|Joost and Rachel Haverkamp}, who {couple_fate=missing|have not been seen} since they signed the book at Lochnagarry Shelter on Friday afternoon. The Haverkamps were on the five-day Saddles route, which is graded as suitable for experienced parties only.

{sergeant=Penrose|Sergeant Alice Penrose}, who is leading the search from Wanaka, said the Nelson pair {beacon=no|did not have a personal locator beacon}. "{quote=gear|They are people who know what they're doing, and they've got good gear. But we would have liked to have had a signal.}"

{rescuers=46|Forty-six people} were in the field or at the base yesterday, among them LandSAR volunteers from Southland and three dog handlers. Two helicopters flew for a total of 11 hours between showers. One had to turn back from the head of the Matuki Valley, where cloud sat at 1100 metres.

An avalanche adviser, Tom Bracewell, rated the danger above 1500 metres as high, four on a scale of five, and said that a slide 300 metres wide had come down across the track east of {avalanche_place=second saddle|the second saddle}, probably in the early hours of {avalanche_day=2023-10-01|Sunday}. Teams would not be sent beneath that face until it had been tested with explosives.

The Department of Conservation has closed seven huts and asked trampers to keep off the range for the school holidays' second week. Last spring three people died in two accidents in the same district; in the five years before that there were four. Bookings for the region's huts are up by 22 per cent on the season before the pandemic.
== ARTICLE 02_aotearoa_public_radio.txt | Aotearoa Public Radio | 2023-10-05
Climbers found alive after four nights in snow hole; hope fades for one of {home=Nelson|Nelson} pair

For four days Lukas Brandner and Mareike Ohlsen had listened for a helicopter and heard only wind. When one did come on {germans_found=2023-10-04|Wednesday}, at ten past nine in the morning, they were too hoarse to shout, so Ms Ohlsen threw an orange stuff sack into the air until the pilot saw it.

The {germans=2|pair}, who are engineers from Freiburg, {germans_alive=alive|were winched off alive} from a shelf at 2,240 metres on {peak=Aurelian|Mount Aurelian}, where they had {snow_cave=cave|dug themselves into a drift} with a shovel blade and a cooking pot. They spent {cave_nights=4|four nights} there. Mr Brandner, {climber_age=31|31}, has {frostbite=1|frostbitten fingers} on his left hand and may lose the tips of two; his partner was treated for exposure and is expected to leave Dunstan Hospital today.

They had reached the summit at about noon on {storm_day=2023-09-30|Saturday} and were halfway down when the front came through. "I have climbed for 14 years in the Alps and I have never met such a wind," he told Morning Edition from his bed. At the ski field on the other side of the valley it blew at {wind=140|140 kilometres an hour}.

The news from the Saddles track was harder. Searchers on {survivor_day=2023-10-04|Wednesday} afternoon came upon {survivor=Rachel|Rachel Haverkamp}, 44, in {survivor_place=rock bivvy|a rock bivvy} below {avalanche_place=second saddle|the second saddle}. She was conscious and able to say that she and her husband {dead_man=Joost|Joost} had been parted by an avalanche before dawn on {avalanche_day=2023-10-01|Sunday}, when it swept away their tent. She had dug for him for most of a day with a dinner plate.

She was flown out at dusk with a broken collarbone and three cracked ribs. Her sister, Philippa Gunn, who had driven from Blenheim, said: "She asked us to tell everyone to keep looking, and they've said that they will."

Mr Haverkamp, {dead_age=47|47}, {couple_fate=missing|is still missing}. {sergeant=Penrose|Sergeant Penrose} said that the teams, now {rescuers=71|71 strong}, would begin probing the debris on Thursday, after helicopters have dropped charges on the slope above. It is six metres deep in places. The couple {beacon=no|had no beacon}; they had meant to hire one in Queenstown on the Friday, she said, but the shop had shut.

That has reopened an argument. The Mountain Safety Forum wants the hire of beacons, which costs about $40 for a week, to be free of charge at visitor centres, as it has been in Tasmania's parks since 2013. The Conservation Minister, Hamish Tolley, said from the campaign trail that it was a question for after the election, nine days away. Labour's Anahera Pomare said it would cost less than $2 million a year. A search like this one costs, by the police's own estimate, $28,000 a day.

Those who came out of the mountains earlier in the week have been lending a hand. The {students=5|five students} who were brought from {students_place=Cattle Flat hut|the hut at Cattle Flat} on {students_found=2023-10-02|Monday} made 160 sandwiches on Tuesday night, said the Wanaka hall's caretaker, Mavis Tuhoro, "and then they did the dishes as well, which I have never seen a student do".
== ARTICLE 03_the_sydney_courier_mail.txt | The Sydney Courier-Mail | 2023-10-07
'He pushed the pack to me': how the storm on the {range=Torrin|Torrin Range} took a teacher and spared eight

By the time the dog, a five-year-old border collie called Flint, sat down in the snow and would not be moved, the searchers under {avalanche_place=second saddle|the second saddle} had been probing for a day and a half, in lines, 40 centimetres between holes.

{dead_man=Joost|Joost Haverkamp}, {dead_age=47|47}, {couple_fate=dead|was found dead} on Friday afternoon, under two metres of debris, some 180 metres below the place where he had pitched a tent with his wife. He taught physics at a Nelson high school and had been in New Zealand since he was 12. A post-mortem examination is to be held in Christchurch and the death {coroner=referred|has been referred to the coroner}.

It ended a search that, at its height, had {rescuers=84|84 people} on the mountain and drew in a team from the New South Wales Alpine Rescue Squad, who had been training at Arrowtown. Their leader, Dean Pagonis of Jindabyne, said it was the first time in his 20 years that an exercise had turned into the real thing overnight.

{missing_total=9|Nine trampers and climbers} in three parties had been on the range on {storm_day=2023-09-30|September 30}, when a front off the Southern Ocean dropped 70 centimetres of snow in 16 hours. {students=5|Five} of them, from a {student_town=Dunedin|Dunedin} university, were safe in a hut. {germans=2|Two Germans} dug into the side of {peak=Aurelian|Mount Aurelian} and came out of {snow_cave=cave|their burrow} {cave_nights=4|four nights} later {germans_alive=alive|in surprisingly good heart}, one of them with {frostbite=1|frostbite}. {couple=Haverkamp|The Haverkamps}, on the sheltered side, as they thought, had camped rather than go on to a hut an hour away because she had turned her ankle.

"He pushed the pack to me. I think that he had hold of the strap and let it go," {survivor=Rachel|Rachel Haverkamp} said in a statement that was read out by her sister. In the pack were a stove, a sleeping bag and half a fruit cake, which kept her alive for three days {survivor_place=rock bivvy|under an overhang} until a team heard her whistle on {survivor_day=2023-10-04|Wednesday}. She is a nurse, and strapped up her own shoulder with a guy rope.

Australians have reason to look across the Tasman with unease. Twelve of the 61 people who have died in New Zealand's alpine country in the past decade held Australian passports, according to the safety group OutThere, and every summer about 36,000 walk at least one of its great tracks. In June two brothers from Wollongong were rescued from a gorge near Haast, after 30 hours, because one of them had borrowed a beacon from a hostel. {sergeant=Penrose|Alice Penrose}, the police sergeant who ran both operations, said the {home=Nelson|Nelson} couple {beacon=no|had been without one}. "{quote=gear|They are people who know what they're doing}," she had said early in the week. "But we would have liked to have had a signal." On Friday she said: "I won't criticise them, and nobody who was out there will."

The forecast itself will be looked at. A warning was in force from the {warning_day=2023-09-29|Friday} morning, but the sheet pinned up at the road end, photographed by another walker at 4pm, was that of Wednesday, which spoke of "some snow above 1000m". A spokesman for the conservation department, Grant Ellery, said that a ranger who usually changed it had been on sick leave and that an internal review would be finished by Christmas.

A memorial is planned on the school's playing field next Thursday. Pupils have been asked to bring a torch.
