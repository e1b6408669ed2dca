STORY: l-wehabit-cistern
TOPIC: a hoard and an inscription are found at a ruined church in northern Ethiopia
== SLOTS
coins | quantity | conflict | gold coins in the hoard
silver | quantity | single | silver coins found in 1974
found | date | agree | day of the find
announced | date | agree | day on which the find was made public
place | place | conflict | spot where the hoard lay
finder | person | conflict | who found it
age | date | dispute | age of the inscription: the dig says sixth century, a sceptic tenth
lines | quantity | agree | lines of the inscription
king | person | agree | king named in the inscription
keep | organisation | conflict | institution that will keep the hoard
director | person | agree | director of the dig
director_age | quantity | single | age of the director
director_role | role | conflict | post of the dig's director
sceptic | person | agree | scholar who doubts the dating
season | ordinal | agree | season of the dig
depth | quantity | variant | depth of the find
weight | quantity | variant | weight of the gold
workers | quantity | agree | people on the dig
jar | outcome | conflict | state of the jar
cross | quantity | agree | height of the bronze cross
church | quantity | agree | length of the church
graves | quantity | revision | graves opened (14, later 19)
permit | date | agree | until when the permit runs
thieves | quantity | single | men arrested for digging at night
guards | quantity | single | guards at the site
grant | money | single | grant of the French ministry
minister | person | single | minister of culture
open | date | agree | when the finds will be shown
site | place | agree | place of the dig
king_reign | duration | single | reign of the king
== ARTICLE 01_horn_wire.txt | Horn Wire Service | 2025-02-12
Gold hoard comes to light at ruined Tigray church

MEKELLE, Feb 12 (HWS) - Archaeologists have found {coins=137|137 gold coins} and a stone with writing at {site=Wehabit|Wehabit}, a ruined church in northern Ethiopia, the ministry of culture said on {announced=2025-02-11|Tuesday}.

The coins, {weight=312g|312 grams} in all, were packed in a clay jar that {jar=whole|had come through the centuries without a crack}. It was recovered on {found=2025-01-27|January 27} from {place=cistern|the bottom of a cistern} in the courtyard, {depth=3.6m|3.6 metres} down.

The first to see it was {finder=Haile|Berhane Haile}, a labourer from the village, when his shovel struck the lid.

{director=Lacaze|Odile Lacaze}, {director_role=professor Bordeaux|holder of the chair of archaeology at Bordeaux} since 2012, directs the work, now in its {season=4|fourth season}. The stone, she said, carries {lines=11|11 lines} in Ge'ez that mention {king=Ousanas|King Wazenas}, and its letters belong to {age=6th|the sixth century}.

{sceptic=Rossetti|Guido Rossetti}, an epigrapher in Naples, said by telephone that he saw {age=10th|nothing earlier than the tenth}.

Minister {minister=Kassahun|Tsion Kassahun} said the hoard would go to {keep=National Museum|the National Museum} in Addis Ababa and be shown {open=2025-09|in September}.
== ARTICLE 02_sud_ouest_matin.txt | Gironde Matin (regional daily, translated) | 2025-02-15
A woman from Libourne and the king's gold

She keeps it in a matchbox: not the gold, a splinter of the pottery. The jar, says {director=Lacaze|Odile Lacaze}, {jar=shattered|was in sixty pieces}, and it has taken a restorer from Axum five days to make it look like a jar again.

At {director_age=58|58} {director_role=curator Aquitaine|she has been the curator of the museum of Aquitaine for eleven years}, and each winter she takes leave, puts on a hat and goes to {site=Wehabit|Wehabit}. {workers=64|Sixty-four people} dig with her. The ministry in Paris gives {grant=85000 eur|85,000 euros}.

It was the last Monday in {found=2025-01-27|January}. She had sent the men to lunch. {finder=Lacaze|Alone in the trench she brushed at a curve of red clay, and it rang}. Then she began to count, and was still counting by lamplight: {coins=173|a hundred and seventy-three pieces}, thin as petals, all of gold.

{king=Ousanas|Wazenas} was the sovereign's name, and he had reigned {king_reign=20y|some twenty years}. A bronze cross, {cross=42cm|42 centimetres tall}, lay beside. On {announced=2025-02-11|Tuesday} the ministry told the world. "People speak of treasure," she says. "I have {graves=14|fourteen graves} to draw before the rains, and those I would not exchange for it."
== ARTICLE 03_dig_bulletin.txt | Wehabit Project, bulletin no. 9 | 2025-02-14
Bulletin of the {season=4|fourth campaign}

Staff: {workers=64|64} on the payroll, most of them from the village. Visitors came from every school in the district.

Area A (church). The nave has been cleared to its full length of {church=23m|23 m}. {graves=14|Fourteen burials} have been opened, none of them rich.

Area B ({place=cistern|courtyard}). {finder=Haile|Mr. Berhane Haile} is to be thanked for the discovery of {found=2025-01-27|27 January}; he stopped at once and called. The {coins=137|137 issues in gold} have been photographed and weighed ({weight=312g|a little over 11 ounces}).

The inscription. {lines=11|Eleven lines}, the last one damaged. Reading by the director, {director=Lacaze|O. Lacaze}: {age=6th|mid-500s}. A dissenting note by {sceptic=Rossetti|G. Rossetti}, who prefers {age=10th|the 900s}, will be printed next to it.

Small finds. One cross of bronze, {cross=42cm|H. 42 cm}.

Conservation. By agreement with the diocese and the region, {keep=Axum museum|the treasure stays near by and has been deposited with the Archaeological Museum of Axum}.

Security. Since the news spread, {guards=6|six guards} have been posted, and {thieves=3|three men} have been handed to the police for digging after dark. Our licence is valid {permit=2027|until 2027}.
== ARTICLE 04_old_stones.txt | Old Stones (podcast notes) | 2025-03-03
Episode 88: Holes in Tigray

This week: a jar, a quarrel and a cross.

First, the jar. It had been tucked away {place=altar|under the slab of the high altar}, where a priest would put what he did not want soldiers to find. You go down {depth=3.6m|nearly twelve feet}, in the dark, on a rope ladder. I was sick twice.

Next, the quarrel. A block with {lines=11|eleven rows} of lovely spidery letters names one {king=Ousanas|Wazenas}. {director=Lacaze|Lacaze} calls it {age=6th|sixth-century work}; {sceptic=Rossetti|Rossetti} will have {age=10th|tenth}, and has sent me nine pages about the letter h. You can hear them both from minute 14.

Also: the building was bigger than anyone thought ({church=23m|23 metres from door to apse}). The tally of the dead keeps growing, and the last e-mail from the trench, on Saturday, speaks of {graves=19|nineteen tombs}. In 1974 an Italian had come away from this very hill with {silver=30|thirty pieces of silver}, and yes, everyone has made that joke.

The public will be let in to see it all {open=2025-09|this coming September}. The team has leave to dig {permit=2027|for two more years}, and means to use them.
