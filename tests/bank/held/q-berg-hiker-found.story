STORY: q-berg-hiker-found
TOPIC: a hiker missing in the Drakensberg mountains of South Africa is found alive after four nights
== SLOTS
found | outcome | agree | the hiker was found alive
hiker | person | agree | missing hiker
hiker_age | quantity | agree | age of the hiker
hiker_job | role | agree | job of the hiker
missing_day | date | agree | day on which he went missing
found_day | date | agree | day on which he was found
nights | quantity | agree | nights he spent in the open
distance | quantity | revision | distance from the marked trail at which he was found (later corrected by the club)
found_place | place | agree | where he was found
finder | role | agree | who found him
dog | name | agree | dog that found him
handler | person | agree | handler of the dog
searchers | quantity | agree | people who took part in the search
helicopters | quantity | agree | helicopters used in the search
injury | other | agree | his injury
hospital | place | agree | town where he was treated
discharged | date | revision | day of his discharge from hospital (expected, then actual)
wife | person | agree | wife of the hiker
party | quantity | agree | hikers in his group
separated | cause | agree | why he became separated
temperature | quantity | agree | lowest temperature at night
food | other | agree | what he ate
leader | person | agree | leader of the mountain rescue
rescues_2024 | quantity | agree | mountain rescues in the province last year
rescues_2023 | quantity | single | mountain rescues in the province in the year before
dead_2024 | quantity | single | deaths among those rescues last year
earlier | date | agree | year in which another hiker was lost on the same route
earlier_nights | quantity | single | nights the other hiker had spent out
suspended_day | date | agree | day on which the search was suspended by snow
alone | quantity | single | people rescued last year who had walked alone
== ARTICLE 01_cape_and_coast_agency.txt | Cape and Coast News Agency | 2025-05-07
Missing Drakensberg hiker {found=alive|found alive} after {nights=4|four nights}

A hiker who went missing in the Drakensberg on {missing_day=2025-05-03|Saturday} was {found=alive|found alive} on {found_day=2025-05-07|Wednesday} morning, KwaZulu-Natal police said.

{hiker=Pillay|Devan Pillay}, {hiker_age=46|46}, {hiker_job=pharmacist|a pharmacist} from Pietermaritzburg, had spent {nights=4|four nights} in the open in temperatures that fell to {temperature=-6C|minus six degrees Celsius}.

He was found at about 9.40am in {found_place=Nguni Gorge|Nguni Gorge}, {distance=4km|about four kilometres} from the marked trail, by {finder=dog team|a police search and rescue dog and its handler}, police spokesperson Lieutenant Colonel Nomusa Zulu said.

"He was weak and cold but he was able to talk. He asked for tea," Zulu said.

Pillay was flown to a hospital in {hospital=Ladysmith|Ladysmith} with {injury=broken ankle|a broken ankle} and mild hypothermia. He was in a stable condition and was expected to be discharged on {discharged=2025-05-09|Friday}, a hospital spokesperson said.

Pillay was one of {party=8|eight hikers} on a weekend outing. He became separated from the others {separated=mist|when thick mist came down} on Saturday afternoon. The alarm was raised at 7pm.

More than {searchers=90|90 people} and {helicopters=2|two helicopters} took part in the search, which had to be suspended on {suspended_day=2025-05-05|Monday} because of snow.

{leader=Hendry|Bruce Hendry}, who led the mountain rescue team, said the hiker had done the right thing by staying in one place once he was hurt.

There were {rescues_2024=64|64 mountain rescues} in the province last year, compared with {rescues_2023=51|51} in 2023. {dead_2024=7|Seven people} died in last year's incidents.

In {earlier=2016|2016}, a German student was lost on the same route for {earlier_nights=2|two nights} before she walked out unaided.
== ARTICLE 02_midlands_mirror.txt | Midlands Mirror | 2025-05-08
{dog=Shaka|Shaka} the sniffer dog finds city {hiker_job=pharmacist|pharmacist} in the Berg

By Thandeka Ngcobo

A Pietermaritzburg family was celebrating last night after {hiker=Pillay|Devan Pillay} was {found=alive|found alive} in the Drakensberg, thanks to a five-year-old Belgian Malinois called {dog=Shaka|Shaka}.

The {hiker_age=46|46-year-old}, who runs a pharmacy in Northdale, had not been seen since {missing_day=2025-05-03|Saturday} afternoon, when he lost contact with the rest of his party {separated=mist|in thick mist}.

"I never gave up, but I had started to bargain with God," said his wife, {wife=Pillay R.|Roshni Pillay}, at the hospital in {hospital=Ladysmith|Ladysmith}. "When the phone rang I could not speak. I gave it to my brother." The couple have two children.

Sergeant {handler=Dlamini|Mandla Dlamini}, {finder=dog team|the dog's handler}, said {dog=Shaka|Shaka} had picked up the scent at the bottom of {found_place=Nguni Gorge|Nguni Gorge} shortly after dawn {found_day=2025-05-07|yesterday}. "Then he started barking and would not stop, and I heard a man shout."

Mr Pillay had slipped on wet rock and has {injury=broken ankle|a broken ankle}. He crawled under an overhang at an altitude of 2 450 metres and lived on {food=nuts|a packet of nuts} and water from a stream. His phone had 8% of its battery left when he lost his way and there was no signal.

The hike had been organised by the Umgeni Ramblers. All the other members of the group of {party=8|eight} came down safely on Saturday night.

{leader=Hendry|Bruce Hendry} of the mountain rescue team said searchers had passed within 500 metres of the gorge on Sunday. Snow stopped the search on {suspended_day=2025-05-05|Monday}. "I will be honest, by Tuesday night some of us were not expecting a live find," he said.

Mr Pillay is expected to be discharged on {discharged=2025-05-09|Friday}.
== ARTICLE 03_weekend_chronicle.txt | The Weekend Chronicle | 2025-05-10
"I talked to the mountain": hiker goes home

By Alastair Moodley

{hiker=Pillay|Devan Pillay} left hospital in {hospital=Ladysmith|Ladysmith} on crutches {discharged=2025-05-10|this morning}, a day later than planned, and said he owed his life to a dog.

The {hiker_job=pharmacist|pharmacist}, {hiker_age=46|46}, was {found=alive|rescued} on {found_day=2025-05-07|Wednesday} after {nights=4|four nights} alone in the Drakensberg. Doctors kept him in on Friday because of a slight fever.

"I talked to the mountain. I talked to my late father. By the third night they were both answering," he told reporters, with his wife, {wife=Pillay R.|Roshni}, beside him.

He said he had made {food=nuts|a packet of nuts} last by eating five at a time. On the coldest night the temperature fell to {temperature=-6C|minus six degrees}.

Pillay lost sight of the other hikers on {missing_day=2025-05-03|3 May} {separated=mist|when mist rolled in}. He fell while trying to get back to the path and had {injury=broken ankle|a broken ankle}.

The Mountain Club, whose members worked with the police, yesterday corrected a figure it had given out earlier in the week. The spot in {found_place=Nguni Gorge|Nguni Gorge} where Pillay was found lies {distance=6km|six kilometres} from the marked trail and not {distance=4km|four}, it said.

{searchers=90|More than 90} volunteers, soldiers and police officers searched an area of 75 square kilometres. The {helicopters=2|two helicopters} flew for 31 hours at a cost of R1,3 million, which will not be charged to the family.

A police statement asked hikers to carry a whistle, a space blanket and a satellite messenger. "The mountain does not care how fit you are," it said.

Of the {rescues_2024=64|64 rescues} in KwaZulu-Natal last year, {alone=23|23} were of people who had been walking alone.

{dog=Shaka|Shaka} and his handler, Sergeant {handler=Dlamini|Mandla Dlamini}, will receive a commendation from the provincial commissioner on 16 May. The dog joined the unit in 2022 and had until now found only bodies.

Asked whether he would hike again, Pillay looked at his wife. "I have been told that I am taking up chess," he said.

The route has seen people go astray before. A foreign student got lost there in {earlier=2016|2016}, and the parks board put up new signs a year later.
