STORY: e-gardziszyn-cathedral
TOPIC: the restored cathedral of a Polish town reopens years after the date first promised
== SLOTS
reopened | date | agree | day of the reopening Mass
cost | money | conflict | final cost of the restoration
cost_plan | money | agree | cost in the first contract
eu_share | quantity | agree | share of the cost paid by the European Union
late | duration | variant | time by which the work overran
began | date | agree | year the work began
planned | date | agree | year in which it should have been finished
delay_cause | cause | conflict | what held the work up most
bishop | person | agree | churchman who said the Mass
bishop_role | role | agree | rank of the churchman who presided
architect | person | agree | architect in charge
architect_age | quantity | single | age of the architect
tower_height | quantity | variant | height of the tower
steps | quantity | single | steps to the gallery
bells | quantity | agree | bells in the tower
bell_old | date | agree | year in which the oldest bell was cast
organ_builder | place | conflict | town whose workshop rebuilt the organ
pipes | quantity | agree | pipes of the organ
found | quantity | agree | graves discovered under the choir
found_by | person | single | archaeologist who led the dig
found_century | ordinal | conflict | century of the graves
crowd | quantity | agree | people at the Mass
fire | date | agree | year of the fire that damaged the cathedral
fire_cause | cause | single | cause of that fire
fresco | polarity | conflict | whether the Last Judgement fresco can be seen
tickets | money | single | admission to the tower
open_tower | date | agree | day the tower opens to visitors
contractor | organisation | agree | firm that finished the work
bankrupt | polarity | agree | whether the first contractor went bankrupt
first_contractor | organisation | single | first contractor
workers | quantity | single | people on site at the peak
mayor | person | single | town mayor
stones | quantity | agree | stone blocks replaced
visitors | quantity | single | yearly visitors hoped for
nuns | quantity | single | nuns who polished the stalls
town_pop | quantity | single | inhabitants of the town
hour | time | single | hour of the reopening
photo_year | date | single | year of the altar boy's photograph
chairs | quantity | single | chairs offered to the old man
== ARTICLE 01_gardziszyn_voice.txt | The Gardziszyn Voice | 2026-05-18
After {late=6y|six years of apologies}, the doors are open

By Zuzanna Kłos

At {hour=10:00|ten o'clock} on {reopened=2026-05-17|Sunday} {bishop=nowicki|Tadeusz Nowicki} knocked three times with his staff, and the carpenter inside, who had been told to wait, opened after two. Everybody laughed. We had all waited long enough.

The cathedral of St Adalbert stood shut from {began=2015|2015}, three years after {fire=2012|the fire of 2012}, which {fire_cause=cable|an old cable} had started in the organ loft. It was to have been handed over in {planned=2020|2020}. Then the virus came, and {bankrupt=yes|the builder went under}, and above all there was {delay_cause=crypt|what lay beneath the choir}. Archaeology takes its time. {found_by=zak|Dr Iwona Żak} and her people lifted out {found=11|eleven burials} of {found_century=12|the twelfth century}, one at a time, while the scaffolders waited on full pay.

{cost=212m|Two hundred and twelve million zlotys} is the price of it all, more than twice {cost_plan=96m|the 96 million} of the first contract. {eu_share=60|Sixty per cent} came from Brussels, and nobody in the market square had a word to say against Brussels {reopened=2026-05-17|on Sunday}.

{crowd=1400|Fourteen hundred people} found seats. {nuns=9|Nine sisters} from the convent had been polishing the choir stalls until midnight on Saturday.

"You can see the whole parish from up there, so bring lunch," {mayor=wrona|Mayor Jacek Wrona} said of the tower, {tower_height=68|sixty-eight metres} to the cross. It will be open to visitors from {open_tower=2026-06-01|1 June}; the ticket costs {tickets=25|25 zlotys}.

There were small disasters, as there should be. The new microphones picked up a taxi firm during the Gloria. The choir of the technical school had been told to enter from the north and entered from the south, where the fire brigade was, and the two processions met under the pulpit and bowed to each other for some time. A pigeon, who must have moved in during the works, flew the length of the nave at the Elevation and was applauded.

Old Mr Sroka from Mill Street came with a photograph. It shows him as an altar boy in {photo_year=1961|1961}, third from the left, with his stockings down. He'd promised his wife that he'd see the doors open again, and she died in February. He stood for the whole Mass, though he had been offered {chairs=3|three chairs}.

Look up when you come in. {fresco=yes|The Last Judgement, free of its whitewash at last}, is over your head with all its devils.
== ARTICLE 02_warsaw_agency.txt | Warsaw agency (English service) | 2026-05-17
Polish cathedral back in use {late=6y|six years behind schedule}

GARDZISZYN, Poland - A Gothic cathedral gutted by fire {fire=2012|in 2012} reopened for worship {reopened=2026-05-17|on Sunday} after a restoration that cost {cost=212m|212 million zlotys ($58 million)}, well over double the original price.

{bishop=nowicki|Tadeusz Nowicki}, {bishop_role=bishop|bishop of the diocese}, celebrated Mass before {crowd=1400|about 1,400 worshippers}.

Work started in {began=2015|2015} and was due to be complete {planned=2020|within five years}, but the first contractor, {first_contractor=bud_mazur|Bud-Mazur}, {bankrupt=yes|declared bankruptcy}. {delay_cause=bankrupt|The search for another firm, and a court fight over unpaid bills, cost more time than anything else}, officials said. {contractor=kruszec|Kruszec SA} of Poznan took over.

At the peak {workers=170|170 people} were at work on the site. {stones=3900|Some 3,900 blocks} of sandstone were cut and set. Architect {architect=domanska|Irena Domańska} said the hardest part was the vault.

The European Union paid {eu_share=60|60%}.

The town of {town_pop=14000|14,000} hopes for {visitors=120000|120,000 visitors} a year.
== ARTICLE 03_stone_and_lime.txt | Stone & Lime (conservation magazine) | 2026-06-02
Q&A: {architect=domanska|Irena Domańska}, architect

You've had this building on your drawing board since you were 44. How old are you now?
{architect_age=57|Fifty-seven}. I've grown up, as they say, with it.

It cost {cost=221m|221 million zlotys}. Is that a lot?
Everyone asks. {cost_plan=96m|Ninety-six million} was a figure for a different building. That building didn't have {found=11|eleven medieval people} under its floor.

{found_century=12|Twelfth century}?
{found_century=12|Twelfth}, yes, every one. They are back where they were, with a slab of glass.

What would you rather not talk about?
The Judgement. {fresco=no|It's still behind the plaster}. The salts are moving and I won't let anybody open it until they've stopped. You can photograph the scaffolding.

And the organ?
{pipes=3240|Three thousand two hundred and forty pipes}, all of them new or nearly. It was rebuilt {organ_builder=kielce|in Kielce}, by a family that has been at it since Napoleon. They arrived with eleven lorries.

The tower?
{tower_height=68|Two hundred and twenty-three feet}, and {steps=311|311 steps} to the gallery. {bells=5|Five bells}. The oldest was poured in {bell_old=1477|1477} and still has the finger marks. Visitors have been climbing {open_tower=2026-06-01|since yesterday}.

How many stones did you replace?
{stones=3900|Thirty-nine hundred}. I could name some.
== ARTICLE 04_diocese_leaflet.txt | Diocese of Gardziszyn (visitor leaflet) | 2026-05-17
WELCOME BACK

Mass of reopening, {reopened=2026-05-17|17 May 2026}, celebrated by {bishop_role=bishop|the Bishop of Gardziszyn}, {bishop=nowicki|Most Rev. Tadeusz Nowicki}.

Timetable: fire {fire=2012|2012}; start of works {began=2015|2015}; first date of completion {planned=2020|2020}.

Builders: {contractor=kruszec|Kruszec SA}. Under the choir: {found=11|eleven} tombs of {found_century=14|the 14th century} (please don't step on the glass).

Instruments: an organ of {pipes=3240|3,240 pipes} from the workshops of {organ_builder=legnica|Legnica}; {bells=5|five bells}, among them "Adalbert", cast in {bell_old=1477|1477}.

Thanks: to the European Regional Development Fund, whose {eu_share=60|60% share} made this possible; to the sisters and all who gave their time.

Please don't touch the walls. Please keep to the left on the stair.
