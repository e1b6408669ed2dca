STORY: n-ferrywoman-obituary
TOPIC: death and funeral of a Welsh ferrywoman who founded a swimming charity
== SLOTS
name | name | agree | the woman who died
died | date | agree | day of her death
age | quantity | agree | her age
birthplace | place | agree | where she was born
town | place | agree | town where she kept the ferry
boat | name | agree | her boat
years | duration | agree | how long she ran the ferry
start | date | single | year in which she took it over
fare_first | money | single | fare when she began
fare_last | money | single | fare when she stopped
width | quantity | variant | width of the crossing
rescued | quantity | agree | people whom she pulled from the water
rescued_1978 | quantity | agree | people saved in the night of 1978
night_1978 | date | variant | night of the great rescue
capsized | name | single | boat that capsized in 1978
medal | name | agree | medal she was given
medal_year | date | agree | year of the medal
own_swim | polarity | agree | whether she could swim herself
charity | organisation | agree | charity that she founded
charity_year | date | agree | year of its foundation
children | quantity | agree | children it has taught
children_year | quantity | single | children taught last year
brother | person | agree | brother drowned
brother_age | quantity | agree | age of the brother at his death
funeral | date | agree | day of the funeral
mourners | quantity | agree | mourners at the funeral
chapel_seats | quantity | single | seats in the chapel
speaker | person | agree | who gave the address
appeal | money | agree | sum given in her memory
appeal_goal | money | single | goal of the appeal
successor | person | agree | who runs the ferry now
== ARTICLE 01_west_wales_agency.txt | Teifi & Coast News Agency | 2025-02-13
Ferrywoman {name=Pryce|Morfydd Pryce} dies at {age=91|91}

{town=Aberlledr|ABERLLEDR}: {name=Pryce|Morfydd Pryce}, who carried passengers over the Lledr estuary {years=47|for 47 years} and founded a charity that teaches children to swim, has died. She was {age=91|91}. Her family said that she passed away in her sleep {died=2025-02-12|on Wednesday}.

Born in {birthplace=Cwm Haf|Cwm Haf}, a quarry village inland, she took over the crossing in {start=1956|1956} from an uncle. In the {boat=Gwylan|Gwylan}, a clinker-built boat of eighteen feet, she is reckoned to have saved {rescued=64|64 people} from the water.

{rescued_1978=11|Eleven of them} were picked up {night_1978=1978-08-05|on the night of August 5, 1978}, when the pleasure launch {capsized=Lady Olwen|Lady Olwen} turned over on the bar. She was awarded {medal=Bronze Medal|the lifeboat institution's Bronze Medal} {medal_year=1979|the following year}.

The loss of her younger brother, {brother=Emyr|Emyr}, who drowned at {brother_age=9|the age of nine}, was behind the creation in {charity_year=1981|1981} of {charity=Nofio Lledr|Nofio Lledr}. It has since given free lessons to {children=23000|23,000 children}.

The funeral will be held {funeral=2025-02-21|on Friday of next week}. The family asks for no flowers.

A spokesman for the harbour trustees said that flags at the quay had been lowered. The ferry, run nowadays by her great-niece {successor=Cadi|Cadi Pryce}, did not sail yesterday, which older residents said had not happened outside a storm since the coronation.
== ARTICLE 02_london_broadsheet.txt | The London Register, obituaries | 2025-02-20
{name=Pryce|Morfydd Pryce}
Welsh ferrywoman who hauled strangers from the tide and {own_swim=could not swim|never learned to swim}

If you stood on the slip at Aberlledr and rang a handbell, a small woman in a man's cap would come out of a tarred hut on the other side, look you over, and decide whether you were worth the row. {width=400 m|Four hundred metres} of fast brown water lay between you. In 1956 she charged {fare_first=3d|threepence}. When she laid down her oars in {years=47|the forty-seventh year after that}, it was {fare_last=1.20|£1.20}, and dogs still travelled free.

{name=Pryce|Pryce}, who has died aged {age=91|91}, was the daughter of a slate splitter from {birthplace=Cwm Haf|Cwm Haf}. In the summer of 1948 her {brother_age=9|nine-year-old} brother slid into a flooded quarry there. She spoke of {brother=Emyr|him} seldom and thought of him, she said, whenever she heard a splash.

There were {rescued=64|sixty-four} such splashes that ended well. The most famous came {night_1978=1978-08-05|one Saturday evening in August 1978}, when by the light of a torch held in her teeth she made three trips to the bar and came back with {rescued_1978=11|eleven} trippers, among them a county court judge. He recommended her for {medal=Bronze Medal|the medal}. She kept it in the tea caddy.

"People thought it was funny that {own_swim=could not swim|I couldn't swim a stroke}," she told an interviewer. "I thought it was a disgrace, so I saw to it that nobody else's children were so stupid." {charity=Nofio Lledr|Nofio Lledr} ("Swim Lledr") opened with one instructor and a borrowed hotel pool in {charity_year=1981|1981}.

She never married. Asked why, she would say that she had met everybody.
== ARTICLE 03_lledr_journal.txt | Lledr Journal | 2025-02-27
They rang the bell for her one last time

The coffin went by water. There was never any question of the road. {funeral=2025-02-21|Last Friday} at slack tide {successor=Cadi|Cadi}, in her great-aunt's cap, took it across in the {boat=Gwylan|Gwylan} with four oarsmen from the lifeboat, and on either shore people stood in the rain, not speaking, until somebody began "Calon Lan".

Capel Seion has {chapel_seats=280|280 seats}. Some {mourners=900|nine hundred} came. Loudspeakers had been put up in the boatyard for those who could not get in, and the chip shop shut for the first time on a Friday.

It was {speaker=Dr Nia Bowen|Dr Nia Bowen} who gave the address. As a girl of six she had been one of those plucked off the bar on {night_1978=1978-08-05|5 August 1978}. "I remember a hand," she said, "and a voice telling me off in Welsh." She is now a surgeon in Swansea.

The collection, together with what has come by post, amounts to {appeal=48000|£48,000}. It will go towards a hoist for disabled swimmers, for which {appeal_goal=60000|£60,000} is needed. Last year alone {children_year=810|810 pupils} had lessons, bringing the total to {children=23000|twenty-three thousand}.

Afterwards there was ham. The stories got longer as the teapots emptied: the bishop she had refused to carry because he would not sit down, the bride she had carried twice in one day, in opposite directions.
== ARTICLE 04_charity_newsletter.txt | Nofio Lledr, supporters' letter | 2025-03-05
Dear friends,

You will have heard that our founder left us {died=2025-02-12|on 12 February}. Some of you were among the {mourners=900|900} who saw her home. To those who weren't: it was wet, it was in tune, and {speaker=Dr Nia Bowen|Nia Bowen} made us laugh.

I first met {name=Pryce|Miss Pryce} at the poolside, where she sat every Thursday in a cardigan with {own_swim=could not swim|both feet firmly on dry tiles}. "I do the dry part," she used to say. When {medal=Bronze Medal|her Bronze Medal}, given to her {medal_year=1979|in 1979}, was borrowed for an exhibition, she asked for the caddy back and told them to keep the contents as long as they liked.

Some news:
- Gifts in her memory stand at {appeal=48000|forty-eight thousand pounds}. We're speechless, and we're ordering the hoist in the summer.
- The {width=400 m|quarter-mile} sponsored swim across the estuary, beside the ferry, will be held again this year at the July neaps. {successor=Cadi|Miss Cadi Pryce} has agreed to row alongside and shout.
- We are looking for teachers who speak Welsh, and for anyone who can mend a boiler.

A small request. Several people have suggested a statue at {town=Aberlledr|Aberlledr}. She was asked about this at {age=91|her last birthday, the ninety-first}, and her answer can't be printed here. We think that a bench would be forgiven. It'll face the water, it'll have {brother=Emyr|Emyr}'s name on it as well as hers, and there'll be a hook for the bell.
