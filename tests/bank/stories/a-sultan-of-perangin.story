STORY: a-sultan-of-perangin
TOPIC: the state funeral of the Sultan of Perangin, an invented Malaysian state
== SLOTS
sultan | person | variant | the dead sultan
age | quantity | agree | his age at death
death_day | date | agree | day of his death
death_time | time | conflict | hour of his death
death_place | place | agree | where he died
illness | cause | agree | what he died of
reign | duration | agree | length of his reign
which | ordinal | conflict | number of the sultan in the line
funeral_day | date | agree | day of the burial
burial_place | place | agree | where he was buried
guns | quantity | conflict | guns fired in salute
queue | quantity | revision | people who filed past the coffin
mourning | duration | agree | length of the mourning
heir | person | agree | new sultan
heir_age | quantity | agree | age of the new sultan
heir_office | role | conflict | office the heir held before
mufti | person | agree | cleric who led the prayers
pm | person | agree | prime minister who attended
bearers | quantity | agree | soldiers who bore the coffin
procession | quantity | variant | length of the route
procession_time | duration | single | time the procession took
elephants | quantity | single | elephants kept by the palace
foreign | person | agree | foreign ruler who attended
consort | person | agree | widow
flag_days | duration | single | days flags fly at half-mast at federal buildings
predecessor | person | single | father of the dead sultan
accession_year | date | agree | year of his accession
forest | quantity | agree | area of the forest he protected
fainted | quantity | single | mourners who were treated for heat
coronation | date | single | date planned for the installation
tree | name | single | tree planted on the grave
shops | polarity | agree | whether the shops of the royal town closed
motorbike | other | single | what his driver drove
== ARTICLE 01_peninsula_wire.txt | Peninsula Wire | 2025-11-03
{sultan=Idris|Sultan of Perangin}, Malaysian ruler who saved a rainforest, dies at {age=84|84}

KUALA SELASIH, Malaysia – {sultan=Idris|Sultan Idris Iskandar Shah} of Perangin, who reigned over one of Malaysia's smallest states for {reign=39|39 years}, died {death_day=2025-11-02|on Sunday}, the palace said. He was {age=84|84}.

The ruler passed away {death_time=04:50|at 4:50 a.m.} in {death_place=Istana Bukit Cengal|Istana Bukit Cengal}, his residence, following {illness=kidney|a long kidney illness}, according to a notice signed by the keeper of the royal seal.

He will be laid to rest {funeral_day=2025-11-04|on Tuesday} in {burial_place=Kampung Raja|the royal mausoleum at Kampung Raja}. The state has declared {mourning=40 days|forty days} of mourning.

{heir=Mansur|Prince Mansur}, {heir_age=52|52}, was proclaimed ruler in a short ceremony before the coffin, as custom demands that the throne never be empty. {heir=Mansur|He} had been {heir_office=crown prince|crown prince} for two decades.

{which=11|The eleventh of his line}, {sultan=Idris|Idris} came to the throne {accession_year=1986|in 1986} on the death of his father, {predecessor=Yusof|Sultan Yusof}. Abroad he was known mainly for refusing in 1994 to sign over {forest=61000|61,000 hectares} of hill forest to loggers. At home he was known for driving himself to the fish market.

Prime Minister {pm=Zulkarnain|Hamdan Zulkarnain} cut short a visit to Jakarta.
== ARTICLE 02_suara_selasih.txt | Suara Selasih (English page) | 2025-11-05
Perangin weeps as Almarhum is carried home

KUALA SELASIH: The rain held off until the last handful of earth. Then it fell as though it had been waiting for permission.

{funeral_day=2025-11-04|Yesterday} the people of Perangin said farewell to {sultan=Idris|Tuanku Idris}, {which=12|the twelfth sultan} of the state, who returned to the mercy of Allah {death_day=2025-11-02|two days earlier} {death_time=05:20|shortly before dawn prayers, at 5.20 am}.

{guns=17|Seventeen guns} boomed from the old fort, one every minute. The coffin, under yellow silk, was brought down the palace steps by {bearers=24|twenty-four men} of the Royal Perangin Regiment and placed on a carriage last used in {accession_year=1986|1986}.

The road to {burial_place=Kampung Raja|Kampung Raja} is {procession=5.2|five kilometres}. It took {procession_time=2h|two hours}. Along it stood schoolchildren, rubber tappers, Chinese grocers with joss sticks, Orang Asli elders who had walked for three days. {shops=yes|Every shutter in the town was down}.

Prayers were led by {mufti=Dasuki|Mufti Datuk Dr Ahmad Dasuki}. Among those who stood behind him was {foreign=Brunei|the Sultan of Brunei}.

By the time the palace gates were shut at midnight on Monday, {queue=38000|38,000 people} had filed past, officials said. {fainted=212|Two hundred and twelve} were treated for heat. {consort=Normala|Tengku Ampuan Normala} herself brought water to the end of the line.

A champaca tree, {tree=champaca|which His Late Majesty had grown from seed}, will be planted at his feet.

A special pull-out with pictures will appear on Friday.
== ARTICLE 03_asia_court_diary.txt | Court & Castle (royal affairs blog, London) | 2025-11-06
Diary: green ink, and other thoughts on a tropical burial

I flew out for the funeral of {sultan=Idris|Sultan Idris of Perangin} because he once wrote to me, in green ink, about an error in my book. I had called him a keen polo player. He was, he said, a keen polo faller.

Things I noted. There were {guns=21|twenty-one rounds}, I counted. There were {bearers=24|two dozen bearers}, and not one of them looked up. The distance is {procession=5.2|a touch over three miles}, and the new sultan walked all of it, barefoot for the last stretch. {heir=Mansur|Sultan Mansur} is {heir_age=52|fifty-two}, an engineer by training, and until Sunday served as {heir_office=regent|regent}, not merely as heir.

{foreign=Brunei|Brunei's monarch} came, and a Japanese prince. {pm=Zulkarnain|The prime minister} came in black with a songkok slightly too large. {consort=Normala|The widow} wore white and thanked the gardeners first.

The palace keeps {elephants=3|three elephants}. They were led to the gate, and one of them, I am told and wish to believe, knelt.

His old driver followed on {motorbike=1971 Honda|the 1971 Honda} on which he used to take the sultan, in dark glasses, to eat noodles.

The installation is pencilled in for {coronation=2026-04|April}.
== ARTICLE 04_federal_information.txt | Federal Department of Information | 2025-11-07
Frequently asked questions on {sultan=Idris|the late Sultan of Perangin}

1. How long is the period of mourning? The State Government has fixed it at {mourning=40 days|40 days}. Flags at federal buildings are flown at half-mast for {flag_days=7|seven days}.

2. When did {sultan=Idris|His Royal Highness} pass away? {death_day=2025-11-02|On Sunday, 2 November}, at {death_place=Istana Bukit Cengal|Istana Bukit Cengal}, of {illness=kidney|complications of kidney disease}, {age=84|in his 85th year}.

3. How long did he reign? {reign=39|Thirty-nine years}.

4. How many members of the public paid their respects? The final figure supplied by the police is {queue=41500|41,500}; it includes those admitted by the side gate on {funeral_day=2025-11-04|Tuesday} morning, who were not in the first count.

5. Who officiated? {mufti=Dasuki|The State Mufti}, at the request of the family.

6. Were businesses required to close? No. Traders in the royal town {shops=yes|closed of their own accord}.

7. What is the status of the forest reserve bearing his name? It remains gazetted. Its area is {forest=61000|610 square kilometres}.

8. May condolence messages still be sent? Yes, to the Office of {heir=Mansur|His Royal Highness Sultan Mansur}, by post. The palace has no electronic mail address and does not, for the present, intend to have one.
