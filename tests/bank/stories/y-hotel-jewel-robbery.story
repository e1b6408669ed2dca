STORY: hotel-jewel-robbery
TOPIC: gunman steals gems from a hotel exhibition on the Belgian coast
== SLOTS
day | date | agree | day of the robbery
time | time | conflict | time of the robbery
haul | money | revision | value of what was taken
robbers | quantity | agree | robbers in the hall
weapon | other | conflict | gun carried
entry | other | conflict | the way the robber came in
guards | quantity | agree | guards in the room
hurt | polarity | agree | nobody hurt
shots | polarity | single | no shots fired
hotel | organisation | agree | hotel robbed
owner | organisation | agree | jeweller who owned the gems
pieces | quantity | single | pieces stolen
dropped | quantity | single | pieces he dropped
alarm_off | polarity | single | alarm switched off
prosecutor | person | agree | prosecutor who gave figures
minister | person | single | interior minister who spoke
reward | money | single | reward offered by the insurers
insurer_cover | money | single | insured sum
series | ordinal | conflict | number of the robbery in the coast's series this year
may_haul | money | single | haul of the May theft
may_place | place | agree | place of the May theft
may_method | other | single | how it was stolen in May
feb_haul | money | variant | haul at the airport in February
feb_place | place | agree | airport where diamonds were taken in February
feb_arrests | quantity | agree | people held over the airport raid
escapee | person | agree | gang member who broke out days before
escape_day | date | agree | day he broke out
escape_link | polarity | dispute | whether the escape is linked
visitors_before | quantity | single | visitors a day before the raid
show_end | date | agree | when the exhibition was to close
show_status | outcome | revision | exhibition shut or reopened
arrests | quantity | revision | people arrested
arrest_place | place | single | place of the arrest
arrest_age | quantity | single | age of the arrested man
getaway | other | agree | how the robber got away
gate_age | date | single | year the prison gate was built
gate_plan | date | single | when the gate was to be replaced
gate_cost | money | single | cost of the new gate
governor | person | single | governor of the prison
resign | outcome | single | resignation offered by the governor
second_escapee | person | single | other man who escaped
second_caught | polarity | single | other man caught
== ARTICLE 01_channel_agency.txt | Channel Press Agency | 2014-06-22
{robbers=1|Lone robber} takes gems worth {haul=38m EUR|38 million euros} from seaside hotel

KOKSDUIN, Belgium, June 22 (CPA) - A man armed with {weapon=pistol|an automatic pistol} walked into one of Belgium's grandest hotels {day=2014-06-22|on Sunday} and left with jewels worth {haul=38m EUR|about 38 million euros}, the Bruges prosecutor's office said.

{hurt=none|No one was hurt} and {shots=no|no shot was fired}. The raid, {time=11:30|at half past eleven}, was over in a minute. {robbers=1|The man, acting alone}, his face hidden by a scarf, came {entry=terrace door|through a terrace door} of the {hotel=Hotel Leopold|Hotel Leopold}, where gems of the Antwerp house {owner=Maison Bekaert|Maison Bekaert} were on show, and {getaway=on foot|got away on foot}.

{guards=3|Three private guards}, none armed, were in the room, deputy prosecutor {prosecutor=Declercq|Annick Declercq} told CPA.

Thieves took diamonds put at {feb_haul=22m USD|$22 million} off an aircraft {feb_place=Hainaut airport|at Hainaut airport} in February; {feb_arrests=17|17 people} have since been held. In May a safe holding {may_haul=600000 EUR|600,000 euros} in jewellery was {may_method=safe torn from a wall|torn from the wall of a bedroom} {may_place=Westhoek|in Westhoek} during the dressage week.

The robbery is {series=3rd|the third of jewels} on the coast this year, according to police.

(1 euro = $1.36)
== ARTICLE 02_gem_horizon.txt | Gem Horizon | 2014-06-24
Bekaert Loss Climbs To {haul=87m EUR|EUR87M} As Inventory Is Completed

What was first called a {haul=38m EUR|38-million} heist has become one of the biggest ever. {owner=Maison Bekaert|Bekaert} has handed the investigators a full list: {pieces=58|58 pieces}, worth {haul=87m EUR|EUR87 million}. The robber, who had {weapon=sawn-off shotgun|a sawn-off shotgun} under his jacket, let {dropped=2|two rings} fall on the stairs. The show, "Extraordinary Stones", {show_status=shut|has been closed}; it was to run {show_end=2014-07-31|until the end of July} and had drawn {visitors_before=420|420 visitors a day}.

{day=2014-06-22|Sunday's} raid, as prosecutor {prosecutor=Declercq|Declercq} set it out for the trade:
- {robbers=1|one man}, cap and scarf, gloves
- entered {entry=staff entrance|by the staff entrance in the yard}
- {guards=3|three guards} present, plus two salespeople and the show's manager; {hurt=none|all unharmed}
- alarm on cases {alarm_off=yes|switched off while the stock was laid out}

The underwriters, who stand behind {insurer_cover=75m EUR|EUR75 million} of the stock, offer {reward=1m EUR|up to EUR1 million}.

It's the coast's {series=4th|fourth gem robbery} since January, police told us.

Gem Horizon is published 24 times a year. Diamond price index: 142.6 (-0.3).
== ARTICLE 03_swiss_digest.txt | Jura Digest | 2014-06-27
Jail break and jewels

Readers ask whether the fugitive {escapee=Vukelja|Vukelja} was in Belgium on {day=2014-06-22|June 22}. Nobody knows. What is known: {escape_day=2014-06-19|on June 19} accomplices rammed the gate of Orbemont prison and fired over the guards' heads. Three days afterwards, on the Belgian coast, {owner=Maison Bekaert|Bekaert}'s stones were gone. Before that, {may_place=Westhoek|Westhoek} in May, and {feb_place=Hainaut airport|Hainaut} in February.

Police in Bruges had {arrests=0|arrested nobody} as of Thursday.

The canton, for its part, has answered the question that our paper put to it on Monday. The gate that gave way was {gate_age=1978|built in 1978} and was to be replaced {gate_plan=2015-03|next March}, at a cost of {gate_cost=740000 CHF|740,000 francs}. The governor of the prison, {governor=Chappuis|Yves Chappuis}, offered to resign; the canton {resign=refused|would not hear of it}. {second_escapee=Jelic|Nenad Jelic}, who fled in the same van, {second_caught=yes|was picked up within hours} at a filling station near the frontier, with a wet map and no shoes.
== ARTICLE 04_polder_tv.txt | Polder TV | 2014-07-01
Man, {arrest_age=38|38}, {arrests=1|held} {arrest_place=Ghent|in Ghent} over {hotel=Hotel Leopold|Hotel Leopold} heist

01/07/2014 - 17:42

Nine days after the raid on the {hotel=Hotel Leopold|Hotel Leopold}, detectives have made {arrests=1|a first arrest}. A {arrest_age=38|38-year-old} was taken from a flat {arrest_place=Ghent|in Ghent} on Monday evening. Nothing of the loot has been recovered.

Is he connected with {escapee=Vukelja|Dragan Vukelja}? The member of the "Cobalt" gang {escape_day=2014-06-19|broke out of a Swiss jail three days before the heist}. Interior minister {minister=Geens|Wouter Geens} {escape_link=yes|sees "a signature"}. The prosecutor's office {escape_link=no|sees none}: "That is a story for novelists."

Unlike the raid {feb_place=Hainaut airport|at Hainaut airport}, where eight men dressed as customs officers took diamonds worth {feb_haul=22m USD|around 16 million euros} and {feb_arrests=17|17} were rounded up afterwards, this was a solo performance.

Witnesses heard the clock of St Anna's strike {time=10:00|ten} as the man put the cases in a bag. He {getaway=on foot|ran off across the dunes}.

The exhibition {show_status=reopened|opened its doors again on Saturday}, with copies, and will close {show_end=2014-07-31|on July 31 as foreseen}.

Watch: our helicopter over the dunes (1:12)
