STORY: a-prague-beaker-theft
TOPIC: thieves take glass from a Prague museum by night and part of it is found
== SLOTS
museum | organisation | variant | museum that was robbed
night | date | agree | night of the theft (date of the morning)
stolen | quantity | conflict | objects taken
main_piece | name | agree | most valuable object taken
main_date | date | agree | year of the main object
worth | money | revision | value of the loot
entry | place | conflict | where the thieves got in
finder | person | conflict | who discovered the theft
finder_hour | time | agree | hour of the discovery
alarm | polarity | agree | whether the alarm rang
guards | quantity | agree | guards on duty
robbers | quantity | agree | thieves on the camera film
car | name | agree | car in which they fled
car_found | place | agree | where the car was found
detective | person | agree | head of the investigation
director | person | agree | director of the museum
reward | money | agree | reward
reward_giver | organisation | agree | who pays the reward
minutes | duration | agree | time the thieves spent inside
recovered | quantity | agree | objects found again
recovered_day | date | conflict | day on which objects were found again
recovered_place | place | agree | where they were found
visitors | quantity | single | visitors in a year
built | date | agree | year of the building
insurer | organisation | agree | insurer
excess | money | single | sum the museum bears itself
earlier | date | single | year of an earlier theft
cameras | quantity | single | cameras in the building
arrest | quantity | single | people arrested
dog | name | single | name of a police dog
opened | date | single | day on which the museum opens again
minister | person | single | minister of culture
== ARTICLE 01_czech_news_desk.txt | Vltava News Desk | 2025-02-11
Thieves strip glass museum in Prague's Lesser Town

Prague, Feb 11 (VND) – Thieves broke into {museum=Glass Museum|the Museum of Bohemian Glass} in Prague during {night=2025-02-11|the night to Tuesday} and made off with {stolen=9|nine historic objects}, police said.

The most valuable is {main_piece=Habán|the Habán Beaker}, an enamelled tumbler of {main_date=1594|1594}. The museum estimates its loss at {worth=41m|41 million crowns}.

Police spokesperson Zdenka Mráčková said that {robbers=3|three masked people} appear on film, that they {entry=skylight|came in through a skylight} and that they were inside for {minutes=6|six minutes}. The theft was noticed {finder_hour=05:30|at 5:30 a.m.} by {finder=Vaněček|Jaroslav Vaněček, a guard on his last round}.

{guards=2|Two guards} were on duty. Their alarm {alarm=silent|did not go off}. The house, a brewery of {built=1687|1687}, was last robbed {earlier=1993|in 1993}.

The investigation is led by {detective=Hladík|Major Petr Hladík}. "We are looking for {car=Octavia|a grey Škoda Octavia}," he said. {insurer=Moravská|The insurer, Moravská pojišťovna,} has sent its own man.

{museum=Glass Museum|The museum}, which had {visitors=84000|84,000 visitors} last year, is shut.
== ARTICLE 02_blesk_style.txt | Praha Expres (tabloid) | 2025-02-12
{minutes=6|SIX MINUTES} AND A MILLION-CROWN TUMBLER

They wore carnival masks: a devil, a bear, a bride. And they knew the house.

Down from the cobbles of Malá Strana, {entry=cellar|past the wine cellar door} that everyone forgets, the {robbers=3|trio} went straight for the case of {main_piece=Habán|the Habán Beaker}. {minutes=6|Six minutes}. {stolen=12|A dozen treasures} gone. {finder=Svatoňová|Cleaning lady Božena Svatoňová} had her mop in one hand and her phone in the other. "I saw the glass on the floor and I knew it wasn't mine," she told Praha Expres. It was {finder_hour=05:30|half past five}.

The guards? {guards=2|Two}, one of them asleep, says our source. The siren? {alarm=silent|Dead as a doorknob}. Cameras? {cameras=19|Nineteen}, one of which works as it should.

{detective=Hladík|Detective Hladík} of the art squad wouldn't say what his dog, {dog=Ferda|Ferda}, had sniffed out at {car_found=Barrandov|Barrandov}, where {car=Octavia|the Škoda} turned up with its doors open and the radio on.

Culture minister {minister=Tuček|Otakar Tuček} promised new locks and was seen eating a sausage.
== ARTICLE 03_museum_press_office.txt | Museum of Bohemian Glass | 2025-03-05
To all who have written to us

Thank you. 1,900 letters, one of them with a tumbler inside, which we have sent back to Turnov.

Since {recovered_day=2025-03-03|Monday} we can give you better news. {recovered=4|Four of the stolen pieces} lie again on our table, wrapped in the towels in which they were found {recovered_place=Kolín|in a garage in Kolín}. {main_piece=Habán|The tumbler with the bear hunt} is not among them.

What the thieves took is now valued at {worth=46m|46 million crowns}, after expert opinion; our first figure was too low. {insurer=Moravská|Moravská} has confirmed that it will pay, less {excess=500000|500,000} which we bear ourselves.

{reward_giver=Glassmakers' Guild|The Glassmakers' Guild} has put up {reward=2m|two million crowns} for what is still missing.

I ask you not to buy old beakers from strangers. I also ask the press to stop photographing our cat.

{director=Weiserová|Hana Weiserová}, {museum=Glass Museum|MBG}

PS The house reopens on {opened=2025-04-05|5 April}, and there will be coffee.
== ARTICLE 04_art_insurance_journal.txt | Art & Risk (insurance monthly) | 2025-04-01
Loss review: Prague, February 2025

Assured: {museum=Glass Museum|Bohemian Glass Museum}, in a {built=1687|seventeenth-century brewery}. Peril: theft, {night=2025-02-11|11 February}. Time on premises: {minutes=6|six minutes}. Detection: {alarm=silent|none by the alarm system}.

Circumstances. The tools were left behind. {car=Octavia|The Octavia} used for the get-away had been sold for cash in Plzeň a week before and was abandoned at {car_found=Barrandov|Barrandov}. {arrest=2|Two people} are in custody since the {recovered_day=2025-03-06|sixth of March}, when {recovered=4|four objects} were recovered {recovered_place=Kolín|from a lock-up in Kolín}. The case is handled by {detective=Hladík|P. Hladík}.

Insured sum: {worth=46m|€1.8 million} as revised. Insurer: {insurer=Moravská|Moravská}.

Reward: {reward=2m|CZK2m}, put up by {reward_giver=Glassmakers' Guild|the guild of glassmakers}.

Comment. {director=Weiserová|Director Weiserová} had warned her ministry by letter of the state of the siren. {main_piece=Habán|The beaker}, made in {main_date=1594|1594}, cannot be sold openly by anybody. {arrest=2|The pair} in custody, we are told, seem to have discovered this only afterwards.
