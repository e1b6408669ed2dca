STORY: huarayoc-earthquake
TOPIC: an earthquake in the Peruvian Andes kills scores in several towns
== SLOTS
quake_day | date | agree | day of the earthquake
quake_time | time | variant | local hour of the earthquake
magnitude | quantity | agree | magnitude of the earthquake
deaths | quantity | revision | total death toll
deaths_huarayoc | quantity | revision | dead in the town of Huarayoc
deaths_palca | quantity | agree | dead in the town of Santa Rita de Palca
injured | quantity | revision | people injured
girl_name | person | agree | girl pulled alive from the rubble
girl_age | quantity | conflict | age of the girl
girl_hours | duration | agree | how long the girl was buried
president | person | agree | president of Peru
emergency | duration | agree | length of the state of emergency
quake_past | date | conflict | year of the earlier great earthquake in the valley
deaths_past | quantity | agree | dead in the earlier earthquake
road | outcome | revision | whether the highway to the valley is open
aftershock | quantity | agree | magnitude of the strongest aftershock
church | name | agree | church that collapsed
seismologist | person | agree | head of the geophysical institute
houses | quantity | revision | houses destroyed
visit_day | date | agree | day of the president's visit
aftershocks | quantity | revision | aftershocks counted
priest | outcome | revision | fate of the parish priest
mayor | person | agree | mayor of Huarayoc
mayor_view | quote | dispute | whether help came quickly enough
== ARTICLE 01_atlantic_dispatch.txt | Atlantic Dispatch | 2018-02-07
Strong Quake Shakes Peru's Southern Highlands, Killing at Least {deaths=58|58}

LIMA, Peru - A powerful earthquake jolted a string of farming towns high in the Peruvian Andes before dawn on {quake_day=2018-02-07|Wednesday}, killing at least {deaths=58|58 people} as adobe houses folded onto families asleep inside them, the government said.

The {magnitude=6.8|magnitude-6.8} quake struck at {quake_time=03:14|3:14 a.m.}, and its center was some nine miles underground in the valley of the Upper Ancará River, about 330 miles southeast of the capital. It was felt as a slow swaying in Arequipa, the country's second city, where thousands of people spent what was left of the night in the parks, wrapped in blankets against a cold drizzle.

Hardest hit was Huarayoc, a town of 7,200 people where officials had counted {deaths_huarayoc=27|27 bodies} by midafternoon. In {deaths_palca=19|Santa Rita de Palca, a smaller town on the opposite bank, 19 people died}, nearly all of them on two streets below the cemetery. The others were killed in hamlets that soldiers were still reaching on foot. More than {injured=240|240 people} were hurt, the health minister, Silvia Arrunátegui, said at a news conference.

"We have one ambulance and it is under the wall of the fire station," {mayor=Eusebio Ccallo|Eusebio Ccallo, the mayor of Huarayoc}, told a Lima radio network over a satellite phone. "People are digging with pots."

President {president=Alonso Barrenechea|Alonso Barrenechea}, who took office 18 months ago, cut short a trade mission to Chile and signed a decree that places the province under a state of emergency for {emergency=60|60 days}. He was expected in the area on {visit_day=2018-02-08|Thursday}. Much depended on the road: the only paved highway into the valley {road=cut|was blocked by landslides} in at least four places, and the army was relying on three Russian-made helicopters that cannot fly after dark at that altitude.

The bell tower of the {church=San Jerónimo|church of San Jerónimo}, built by Jesuits in 1698 and restored with Spanish money a decade ago, came down across the main square. The mayor's office said that no service was being held at that hour, but that the feast of the Virgin of Candelaria had filled it only five days earlier.

Peru sits on the edge of two great plates of the earth's crust, one of which slides beneath the other, and most of its large earthquakes begin offshore. This one did not. It came from a shallow fault in the mountains, which is why a quake of moderate size could do so much harm, said {seismologist=Hernán Tapullima|Hernán Tapullima, the director of the national geophysical institute}. Older residents remember the last one of that sort, in {quake_past=1986|1986}, when {deaths_past=214|214 people} were killed in the same valley.

By evening the institute had registered {aftershocks=63|63 aftershocks}. The largest, of {aftershock=5.3|magnitude 5.3}, sent a cloud of dust over Palca a little after 9 a.m. and drove rescuers out of the ruins for half an hour.

The United States Embassy said it had no reports of American casualties. A group of 14 students from a college in Vermont, who had been staying at a language school in the area, was accounted for and waiting for a flight to Cusco, according to the college.
== ARTICLE 02_london_morning_standard.txt | London Morning Standard | 2018-02-09
'She asked for water, then for her dog': girl saved as Peru quake toll climbs

Soldiers in southern Peru worked through a second freezing night to free {girl_age=7|a seven-year-old} from the ruins of her home, in one of the few moments of joy since an earthquake tore through a remote valley in the Andes.

{girl_name=Yeny Quispe|Yeny Quispe} had been lying in a hollow beneath a door frame for {girl_hours=48|48 hours} when she was passed up, grey with dust, to applause from neighbours who had refused to leave the street. "She asked for water, then for her dog," said Captain Luis Odar, the army engineer who crawled in to reach her. Her grandmother, who had been in the same room, was dead.

The number of people known to have been killed in {quake_day=2018-02-07|Wednesday's} earthquake reached {deaths=94|94} on Friday, with about 30 still missing. The civil defence institute said that {deaths_huarayoc=52|52 of the dead were in Huarayoc}, which has lost its school, its clinic and all but a handful of the mud-brick houses around the market. {deaths_palca=19|Nineteen people were killed in Santa Rita de Palca}, where the search has ended.

Officials put the number of injured at {injured=410|410} and said {houses=2300|2,300 homes} could not be lived in again. Temperatures in the valley, which lies 3,400 metres above the sea, have dropped to minus 4C at night. Some 1,800 tents have been promised; a consignment of 350 had arrived by yesterday afternoon, according to a Red Cross worker, Maribel Ochoa.

Getting anything in has been the main difficulty, although {road=open|a single lane of the highway was opened} to lorries on Thursday evening. President {president=Alonso Barrenechea|Alonso Barrenechea} was jeered by a small crowd during a visit of less than two hours on {visit_day=2018-02-08|Thursday}. He promised a grant of 6,000 soles, about £1,330, to every family that had lost its house, and said the response had been {mayor_view=fast|"as fast as the mountains permit"}.

That is not how it looked to {mayor=Eusebio Ccallo|Eusebio Ccallo, the mayor}, a former schoolteacher elected in 2014. {mayor_view=slow|"The first helicopter that landed here brought a television crew,"} he said.

In the square, the fallen tower of {church=San Jerónimo|San Jerónimo} has become a sort of noticeboard, with the names of the missing chalked on its stones. {priest=missing|Among them is} Father Mauro Beltrán, a 73-year-old priest from Bilbao who had served the parish since 1979. He had lived through an earlier disaster in the valley, the earthquake of {quake_past=1981|1981}, which took {deaths_past=214|214 lives}, and afterwards he campaigned in vain for homes to be rebuilt with cane reinforcement.

A study by a Lima university six years ago found that four in five houses in the province were of unreinforced adobe. A programme to strengthen them was launched in 2013 and reached 112 dwellings before its budget was transferred to a stadium, the newspaper La Voz del Sur reported this week.

Britain has offered £500,000 in aid and a team of eight search specialists from Hampshire, who were told on Thursday night that they would not be needed.
== ARTICLE 03_southern_cross_news.txt | Southern Cross News | 2018-02-14
One week on, Peru's quake towns ask whether to rebuild at all

HUARAYOC, Peru: At {quake_time=03:14|a quarter past three} on Wednesday morning, {quake_day=2018-02-07|a week to the minute after} the ground moved, somebody struck the cracked bell that now hangs from a eucalyptus tree, and people came out of the tents with candles.

There were {deaths=117|117 names} to read, and it took the catechist, Fortunata Huamán, almost half an hour, because after each one she waited for an answer from the crowd: "Present." {deaths_huarayoc=68|Sixty-eight of the names belonged to this town}. The last was that of the parish priest, {priest=dead|whose body was found} on Sunday beneath the sacristy.

The search was called off on Monday. What remains is a question that divides the valley: whether to build again on the same terrace of loose river stones or to move eight kilometres downstream, to a site at Pampa Grande where the government owns 60 hectares. {seismologist=Hernán Tapullima|Dr Hernán Tapullima}, who heads the geophysical institute, has no doubt. The shaking, which measured {magnitude=6.8|6.8}, was made twice as strong by the soil beneath the town, he told a meeting on Tuesday, and it was the same soil that failed a generation ago.

Mayor {mayor=Eusebio Ccallo|Eusebio Ccallo} said he would call a vote on 25 March. A show of hands at a gathering on Saturday, which he called "not serious", had gone 310 to 190 against moving.

The damage is clearer now. Engineers have put red paint on {houses=3150|3150 houses}, and 41 schools are closed until April. Of the {injured=522|522 injured}, 60 remain in hospital in Cusco and Arequipa, eleven of them children. One is {girl_name=Yeny Quispe|Yeny Quispe}, whose rescue after {girl_hours=48|two full days} under the rubble was shown around the world. The {girl_age=9|nine-year-old} has had two operations on her right arm, and a doctor, Rocío Vilca, said she would keep the hand. An uncle in Juliaca, with whom she had once spent a summer, will take her in.

President {president=Alonso Barrenechea|Alonso Barrenechea} announced a reconstruction fund of 240 million soles on Monday, to be managed from Lima by a retired general, Óscar Zevallos. Opposition lawmakers want half of the board to come from the province, and Congress is to take up the matter on the 22nd. The {emergency=60|60-day} emergency declared on the first day allows contracts to be given without tender, which worries the comptroller's office: after the coastal floods of last year it found irregularities in a third of such purchases.

Australia, which has mining interests in the region, has given $750,000. The copper mine at Cerro Llama, 55 kilometres to the north and partly owned by a Perth company, Banksia Resources, lent its graders to clear the highway and restarted its own mill on Friday. None of its 2100 workers was hurt, though 14 lost members of their families.

The earth is not quite still. There have been {aftershocks=400|400 aftershocks}, none as strong as the {aftershock=5.3|5.3 tremor} on the first morning, but strong enough that nobody in the camp sleeps near a wall.
