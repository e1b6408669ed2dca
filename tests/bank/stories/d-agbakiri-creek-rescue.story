STORY: d-agbakiri-creek-rescue
TOPIC: three dredging workers kidnapped in the Niger delta are freed by the navy
== SLOTS
captives | quantity | agree | people taken
chief_captive | person | agree | Dutch engineer among the captives
captive_age | quantity | single | his age
nurse | person | agree | Nigerian nurse among the captives
boatman | outcome | conflict | what became of the boat driver in the ambush
seized_day | date | agree | day of the kidnapping
freed_day | date | agree | day of the rescue
freed_hour | time | conflict | hour of the raid
days_held | duration | agree | time in captivity
seized_place | place | agree | where they were taken
camp_place | place | agree | where the camp was
employer | organisation | agree | dredging company
ransom_asked | money | conflict | ransom first demanded
ransom_paid | polarity | dispute | whether a ransom was paid
leader | name | agree | nickname of the gang leader
leader_fate | outcome | conflict | what became of the leader
killed_gang | quantity | revision | kidnappers killed
sailors_hurt | quantity | agree | members of the forces hurt
commander | person | agree | naval officer in command
commander_role | role | agree | his post
gunboats | quantity | agree | gunboats in the raid
helicopters | quantity | single | helicopters
order_tip | order | conflict | whether the fishermen's tip came before or after the first video
governor | person | agree | state governor
state | place | agree | state
hospital | place | agree | hospital to which the freed were brought
weapons | quantity | agree | rifles recovered
video_length | duration | single | length of the video
kidnaps_year | quantity | single | kidnappings in the delta this year
kidnaps_last | quantity | single | kidnappings last year
flight_home | date | single | day on which the engineer flies home
reward | money | single | reward offered by the state
last_case | date | single | year of an earlier kidnapping of staff of the firm
food | other | single | what the captives ate
fleet | quantity | single | vessels of the company in Nigeria
escort_asked | date | single | month in which the company asked for an escort
== ARTICLE 01_delta_news_service.txt | Delta News Service | 2024-07-18
Navy frees abducted dredging workers in {state=Bayelsa|Bayelsa} creeks

YENAGOA, July 18 (DNS) – {captives=3|Three employees} of a Dutch dredging company who were seized {days_held=9 days|nine days} ago in {state=Bayelsa|Bayelsa State} were freed alive in a dawn raid {freed_day=2024-07-18|on Thursday}, the Nigerian Navy said.

Rear Admiral {commander=Tamuno|Iboro Tamuno}, {commander_role=flag officer Central|Flag Officer Commanding, Central Naval Command}, said {gunboats=6|six gunboats} closed on a camp {camp_place=Kolo Fishtown|near Kolo Fishtown} at {freed_hour=04:30|4:30 a.m.} {killed_gang=2|Two kidnappers} died, and {sailors_hurt=3|three ratings} were wounded.

He named the freed as {chief_captive=Hoekstra|Wiebe Hoekstra}, a Dutch engineer; {nurse=Ekpenyong|Glory Ekpenyong}, a company nurse; and surveyor Tonye Amangala. They were taken {seized_day=2024-07-09|on July 9} {seized_place=Agbakiri Creek|on Agbakiri Creek} when gunmen blocked their boat. The driver {boatman=escaped|swam to safety}.

"{ransom_paid=no|Not one kobo changed hands}," the admiral said.

Their employer, {employer=Zuiderdiep|Zuiderdiep Marine}, thanked the armed forces. The leader of the gang, known as {leader=Sharpshooter|"Sharpshooter"}, was {leader_fate=captured|in custody}, the navy said.

Maritime security consultants had warned since May that gangs squeezed out of oil theft by new surveillance contracts were turning to people. Dredgers, which stay in one place and have foreigners on deck, are an easy mark. {employer=Zuiderdiep|The company} has {fleet=4|four vessels} in the country and had asked for an escort {escort_asked=2024-06|in June}, according to a letter seen by DNS. The navy said that the letter had not reached the right desk.

Abductions in the delta stand at {kidnaps_year=88|88} for the year to date, against {kidnaps_last=131|131} in the whole of 2023.
== ARTICLE 02_garden_city_trumpet.txt | Garden City Trumpet | 2024-07-19
HOW NAVY SMASHED {leader=Sharpshooter|SHARPSHOOTER}!

• Kingpin {leader_fate=killed|dies with boots on}
• Oyibo man ate {food=periwinkle|periwinkle} for {days_held=9 days|nine days}
• {nurse=Ekpenyong|Nurse}: "I sang hymns"

The reign of the dreaded {leader=Sharpshooter|Sharpshooter} is over. The man who terrorised three local governments {leader_fate=killed|fell to a naval bullet} {freed_day=2024-07-18|yesterday} as he ran for the mangroves in nothing but his charms, our correspondent gathered.

Gallant ratings stormed his den {camp_place=Kolo Fishtown|at Kolo Fishtown} just {freed_hour=06:10|after six in the morning, with the sun already on the water}. It was the gunboats, {gunboats=6|half a dozen} of them, that did it, and {helicopters=2|two helicopters} that finished it. In all {killed_gang=4|four of the hoodlums} were killed, the navy spokesman updated last night. {weapons=11|Eleven AK-47 rifles} were seized.

Their first demand was {ransom_asked=500m|N500 million}. The fishermen of the creek did better. {order_tip=before|They had given the navy the position of the camp on the third day, and it was only after that that the gang put out its video}.

{nurse=Ekpenyong|Nurse Glory}, a mother of two, is {hospital=Niger Delta University Teaching Hospital|at the Teaching Hospital in Okolobiri}, where Governor {governor=Diri-Koko|Preye Diri-Koko} brought her a fruit basket.

The governor had offered {reward=20m|N20 million} for information. The fishermen have opened a bank account.

Our correspondent who visited the den found three mattresses, a generator still warm, a poster of a well-known Nollywood actress and a goat, which was later eaten by unknown persons. Neighbours in the fishing port described the boys as polite. "They bought fish and they paid," said Madam Ebiere, who smokes bonga on the bank. "It was only the guns that one did not like."

But tears flowed at {seized_place=Agbakiri Creek|Agbakiri waterside} for Alaowei, the boat driver, {boatman=killed|shot dead at his wheel} the day they were taken.
== ARTICLE 03_noordzee_courant.txt | Noordzee Courant (translated) | 2024-07-19
Frisian engineer free after {days_held=9 days|nine days} in Nigerian mangrove

"He asked who had won the Sunday football and then he cried," says his wife.

{chief_captive=Hoekstra|Wiebe Hoekstra}, {captive_age=52|52}, of Dokkum, was freed {freed_day=2024-07-18|yesterday morning} with two Nigerian colleagues after a raid by the navy of that country. He is {hospital=Niger Delta University Teaching Hospital|in a university hospital} with an infected foot and will be flown home {flight_home=2024-07-21|on Sunday}.

{employer=Zuiderdiep|Zuiderdiep} was deepening a channel for an oil port. It isn't the first time its people have been taken: in {last_case=2016|2016} two of its captains were held for a month.

In a video of {video_length=48 s|48 seconds}, received on the fourth day, {chief_captive=Hoekstra|the engineer} had asked the firm to pay. The sum, {ransom_asked=300m|300 million naira at the start,} is worth less than two hundred thousand euros. Three days after the video, {order_tip=after|fishermen drew the navy a map on a cigarette packet}.

In Dokkum the flag on the town hall, which had hung at half mast by some misunderstanding, was raised again. The carillon played a skating song. Colleagues in the office at Sliedrecht, who had kept a candle burning next to the coffee machine, ate cake.

Was it paid? {ransom_paid=no|The navy denies it}. A negotiator in Port Harcourt, who asks not to be named, says otherwise: "{ransom_paid=yes|Of course there was a bag}. There's always a bag."

{commander=Tamuno|Tamuno}, {commander_role=flag officer Central|the admiral in command of the central fleet}, called this an insult to {sailors_hurt=3|his three wounded men}.
== ARTICLE 04_bayelsa_government.txt | Government House, Yenagoa (statement) | 2024-07-18
Governor receives rescued expatriate and two others

His Excellency {governor=Diri-Koko|Senator Preye Diri-Koko} today received {captives=3|the three victims} of the kidnap {seized_place=Agbakiri Creek|on the Agbakiri waterway} {seized_day=2024-07-09|of Tuesday last week}.

He commended the gallantry of the Navy and assured investors that {state=Bayelsa|Bayelsa} remains the most peaceful State in the South-South.

He noted that the {days_held=9 days|nine-day} ordeal had ended without loss to the hostages, and directed that their medical bills be borne by Government.

{weapons=11|Eleven assault rifles} recovered from the camp were displayed. The governor advised youths to embrace skills acquisition. Light refreshments followed.
