STORY: p-king-of-obodi
TOPIC: a new oba is crowned in the Nigerian town of Obodi-Ile, with envoys from abroad
== SLOTS
oba | person | agree | the new king
oba_before | person | agree | the king who died
oba_number | ordinal | conflict | number of the new king in the line
oba_age | quantity | agree | age of the new king
oba_job | role | conflict | what he was before his election
crown_day | date | agree | day of the coronation
death_date | date | agree | when the late king died
reign | duration | agree | length of the late king's reign
seclusion | duration | conflict | time he spent in seclusion before the coronation
kingmakers | quantity | agree | number of kingmakers
kingmaker_votes | score | single | vote of the kingmakers
rival | person | agree | prince who challenged the choice
court | outcome | conflict | what the High Court did with the challenge
court_day | date | agree | day of the court's decision
crowner | person | conflict | who placed the crown on his head
governor | person | agree | governor of the state
staff | polarity | agree | whether the governor handed over the staff of office
envoy_br | person | single | Brazilian envoy at the coronation
envoy_gift | other | single | gift of the Brazilian envoy
guests | quantity | dispute | people at the ceremony
chairs | quantity | single | chairs hired
police | quantity | agree | police officers on duty
fainted | quantity | revision | people treated after fainting
road | money | agree | road promised by the governor
road_length | quantity | variant | length of the road
school | money | single | sum the king gave to a school
crown_age | date | single | year the crown was made
stolen_year | date | agree | year in which the crown was carried off
returned_year | date | agree | year in which the crown came back
museum_city | place | agree | city whose museum gave the crown back
festival | date | single | when the yam festival is held
== ARTICLE 01_state_press_office.txt | Office of the Governor, press release | 2024-11-23
GOVERNOR PRESENTS STAFF OF OFFICE TO NEW OLUBODI

His Excellency, {governor=Adewuyi|Dr Folarin Adewuyi}, {crown_day=2024-11-23|today} {staff=yes|presented the staff of office and instrument of appointment} to {oba=Adetoro|His Royal Majesty, Oba Babajide Adetoro}, as the {oba_number=31|thirty-first Olubodi} of Obodi-Ile. The ceremony followed {seclusion=21 days|three weeks} of traditional rites in seclusion.

Addressing a mammoth crowd of {guests=40000|forty thousand people} at the palace square, the Governor congratulated the {kingmakers=7|seven kingmakers} for their maturity. He recalled that the High Court at Osunjo had {court_day=2024-11-18|on Monday} {court=dismissed|thrown out the suit} of {rival=Adegoke|Prince Sunkanmi Adegoke} for want of merit, and appealed to all sons and daughters of the soil to join hands with the throne.

"The crown which our fathers saw carried away in {stolen_year=1897|1897} is on the head of a king again," he declared. It was brought home from {museum_city=Leipzig|Leipzig} in {returned_year=2022|2022}.

His Excellency announced the immediate reconstruction of the Obodi-Ile–Igbara road, {road_length=18 km|18 kilometres long}, at a cost of {road=6.5bn naira|N6.5 billion}.

The new monarch, {oba_age=52|52}, {oba_job=banker|a retired banker}, pledged loyalty to constituted authority. His predecessor, {oba_before=Adesida|Oba Olatunji Adesida}, joined his ancestors in {death_date=2023-06|June last year} after {reign=38 years|thirty-eight years} on the throne. {police=450|Four hundred and fifty policemen} kept the peace and no incident of note was recorded.
== ARTICLE 02_western_tribune.txt | Western Tribune, Ibadan | 2024-11-24
Joy, dust and a heavy crown in Obodi-Ile

At the moment when {crowner=Iyalode|the Iyalode, Chief Morenike Falade,} lowered the beaded crown {crown_day=2024-11-23|yesterday}, an old hunter next to me fired his Dane gun and took a branch off the almond tree. Obodi-Ile had waited seventeen months. It was not going to be quiet.

{oba=Adetoro|Oba Babajide Adetoro} comes straight out of the lecture room: until the oracle and the kingmakers settled on him {oba_job=lecturer|he taught soil chemistry at the polytechnic}. For {seclusion=14 days|a fortnight} he lived in a mud-walled house and saw nobody but priests. The elders count him {oba_number=31|number thirty-one} since Obodi came down the hill. The drummers had a praise-name ready for every one of them, and used them all.

The {kingmakers=7|seven} had voted {kingmaker_votes=5-2|five to two}. The loser, {rival=Adegoke|Sunkanmi Adegoke}, a transporter, was not to be seen, and neither were his buses.

{guests=15000|Not above fifteen thousand came}, by the reckoning of the union of drivers, who brought most of them. The caterers had hired {chairs=6000|6,000 chairs}. Heat felled {fainted=11|eleven people}, and the Red Cross revived them with oral rehydration and gossip.

{governor=Adewuyi|Governor Adewuyi} {staff=yes|gave the king a silver-topped staff}, and the town a promise: tar all the way to Igbara, {road_length=18 km|eleven miles}. It has been promised before. In December, at the close of the year, the town hopes to hear the graders.
== ARTICLE 03_brazil_embassy.txt | Embassy of Brazil in Abuja, news | 2024-11-26
Ambassador attends coronation of the Olubodi

Ambassador {envoy_br=Queiroz|Marina Queiroz} represented Brazil {crown_day=2024-11-23|on 23 November} at the enthronement of {oba=Adetoro|H.R.M. Babajide Adetoro} in Obodi-Ile, in the south-west of Nigeria. Many families of Salvador and Cachoeira trace their ancestry to the town.

The Ambassador presented the monarch with {envoy_gift=drum|an atabaque drum}, carved in Bahia. In thanking her, he said that the sea had not been wide enough.

The royal crown, one of the oldest surviving works of Yoruba beadwork, dates from {crown_age=1740|about 1740}. Seized in {stolen_year=1897|1897}, it spent a century and a quarter in Europe until {museum_city=Leipzig|the ethnographic museum of Leipzig} restored it in {returned_year=2022|2022}. It was set on the head of the king by {crowner=Adewuyi|the Governor of the State}, in the presence of {kingmakers=7|the seven kingmakers} and of traditional rulers from Benin and Togo.

The late king, {oba_before=Adesida|Olatunji Adesida}, visited Brazil in 1994 as guest of the Casa Branca temple. He reigned for {reign=38 years|almost four decades, thirty-eight years}, and died in {death_date=2023-06|mid-2023}.

His successor, {oba_age=52|aged 52}, has accepted an invitation to the carnival of 2026.
== ARTICLE 04_oriade_blog.txt | Oriade, a culture blog | 2024-11-29
What I saw from the mango tree

Everyone has told you about the crown, so I shall tell you about the feet. {oba=Adetoro|Kabiyesi} walked barefoot from the grove to the square over hot laterite, and did not hurry. I have bought sandals with less character.

I am told I sat among {police=450|450 police} and could not see one of them, which is how I like it.

I had a cousin in court {court_day=2024-11-18|on the 18th}, for the air-conditioning. The judge, a brisk woman from Ilesa, listened to both sides for an hour; then {court=adjourned|she put the whole matter off until February} and wished everybody a merry Christmas. So {rival=Adegoke|the transporter prince} still has his day coming.

A clinic nurse corrected me, too. It was {fainted=19|nineteen} who were treated for the sun in the end, as eight more walked in after dark.

Our histories are long. My grandfather could recite all the kings backwards; with this one there have been {oba_number=33|thirty-three}.

His first act? He sent {school=2m naira|two million naira} to the girls' school, whose roof went in March. His second was to ask for his spectacles.

The governor's {road=6.5bn naira|six and a half billion} for the Igbara road I shall believe when my exhaust pipe does. Come for the yam festival, {festival=August|in August}. Bring water.
