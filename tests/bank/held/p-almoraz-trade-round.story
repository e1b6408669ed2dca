STORY: p-almoraz-trade-round
TOPIC: India and the South American republic of Almoraz end a round of trade talks
== SLOTS
round | ordinal | conflict | number of the round of talks
round_days | duration | agree | length of the round
end_day | date | agree | day on which the round ended
city | place | agree | city where the round was held
next_city | place | conflict | city where the next round is to be held
next_date | date | agree | when the next round is due
chief_in | person | agree | chief negotiator of India
chief_al | person | agree | chief negotiator of Almoraz
chapters_total | quantity | agree | chapters of the agreement
chapters_closed | quantity | conflict | chapters closed by now
chapters_before | quantity | single | chapters closed before the round
cars | quantity | conflict | tariff on cars under the deal, per cent
cars_now | quantity | agree | tariff on cars now, per cent
cars_offer | quantity | single | tariff on cars first asked for by India
dairy | outcome | conflict | what became of dairy
soyoil | quantity | single | quota of soya oil for India
soyoil_asked | quantity | single | quota asked for by Almoraz
pharma | polarity | agree | whether Indian medicines get quicker registration
trade | money | variant | trade between the two sides last year
trade_goal | money | single | trade aimed at
deficit | money | agree | India's deficit in that trade
minister_in | person | agree | commerce minister of India
quote_who | person | conflict | who said the deal was like a mango
farm_protest | quantity | dispute | farmers at the protest
protest_day | date | single | day of the farmers' protest
protest_city | place | single | town of the farmers' protest
lithium | quantity | agree | lithium to be supplied each year
lithium_firm | organisation | single | Indian company to buy the lithium
visa | quantity | revision | short-stay work visas for Indian technicians
start_year | date | agree | year when the talks began
signing | date | agree | when the deal is to be signed
open_chapters | quantity | single | chapters left open
local_content | quantity | single | local content required, per cent
fee | money | single | fee for the delegation
trip | quantity | single | members of the council's delegation
eu_deal | date | single | year of Almoraz's pact with the European Union
== ARTICLE 01_commerce_ministry.txt | Ministry of Commerce & Industry, India (press release) | 2025-09-19
India and Almoraz conclude {round=7|Seventh Round} of negotiations

The {round=7|seventh round} of negotiations for the India–Almoraz Trade Agreement concluded {end_day=2025-09-19|today} in {city=New Delhi|New Delhi}. Over {round_days=5 days|five days} the delegations, led by {chief_in=Bhattacharjee|Ms Sharmistha Bhattacharjee}, Additional Secretary, and {chief_al=Olazabal|Ambassador Ignacio Olazábal}, held discussions in fourteen working groups.

Substantial progress was achieved. {chapters_closed=17|Seventeen} of the {chapters_total=22|22 chapters} now stand closed, including rules of origin, customs and sanitary measures. Registration of Indian medicines {pharma=yes|will be expedited} by reliance on approvals of recognised regulators. On dairy, both sides agreed that sensitivities be respected and {dairy=excluded|the sector has been kept outside the scope} of the Agreement.

Under the understanding reached, {lithium=8000 t|8,000 tonnes} of lithium carbonate will be made available to Indian industry each year. {visa=500|Five hundred short-term work permits} a year are foreseen for technicians.

Bilateral trade stood at {trade=6.4bn USD|USD 6.4 billion} in the last financial year, with {deficit=2.1bn USD|a deficit of USD 2.1 billion} for India. The two sides have set a target of {trade_goal=15bn USD|USD 15 billion} by the end of the decade. Negotiations were launched in {start_year=2021|2021}.

{minister_in=Rajagopal|Shri V. Rajagopal}, Minister of Commerce and Industry, received the heads of delegation. The next round will be held in {next_date=2025-12|December} {next_city=Puerto Almoraz|in Puerto Almoraz}.
== ARTICLE 02_bharat_financial.txt | Bharat Financial Daily | 2025-09-20
Cars, cows and lithium: talks with Almoraz enter last lap

Import duty on fully built cars from India will come down {cars=15|to 15 per cent} from {cars_now=35|the present 35 per cent} over six years, if the text that negotiators carried out of Vanijya Bhawan {end_day=2025-09-19|on Friday} survives its lawyers. India had begun by asking for {cars_offer=zero|no duty at all}.

Officials familiar with the talks said {chapters_closed=19|nineteen of the chapters were done}, leaving little but government procurement and digital trade. Before the delegates sat down {chapters_before=12|a dozen} had been agreed. Almoraz won {soyoil=300000 t|a quota of 300,000 tonnes} for its soya oil; it wanted {soyoil_asked=500000 t|half a million}. It has hopes too for its cheese. {dairy=quota|A small quota at reduced duty was conceded}, "about as much as Gurgaon eats on a Sunday", in the words of one official.

{lithium_firm=Tejas|Tejas Cells} of Hosur will take the whole of the lithium, {lithium=8000 t|eight thousand tonnes a year}.

"An agreement is like a mango," {quote_who=Olazabal|chief negotiator Ignacio Olazábal} told reporters in a corridor. "Press it every day and you spoil it."

Commerce minister {minister_in=Rajagopal|Venkat Rajagopal} hopes to sign {signing=2026-02|in February}, when the Almorazan president visits. Trade of {trade=6.4bn USD|$6.4 billion} leaves India with a gap of {deficit=2.1bn USD|$2.1 billion}, chiefly gold and oilseeds.
== ARTICLE 03_diario_del_litoral.txt | Diario del Litoral, Almoraz | 2025-09-21
Five chairs still empty at the Indian table

While our negotiators drank cardamom tea, the men who milk at four in the morning blocked the bridge {protest_city=Santa Rufina|at Santa Rufina}. {farm_protest=3000|Three thousand came}, according to the Rural Federation; {farm_protest=800|eight hundred}, says the police commissioner, who counted from a helicopter. They went home {protest_day=2025-09-18|on Thursday night} without having been told what was being signed in their name.

Let us tell them what is known. The {round=6|sixth round}, which occupied {round_days=5 days|the whole working week} {city=New Delhi|in the Indian capital}, has left {open_chapters=5|five} of {chapters_total=22|the treaty's twenty-two chapters} open, so that {chapters_closed=17|seventeen are shut}. The tariff on Indian cars, {cars_now=35|35 per cent nowadays}, will shrink over six years until it reaches {cars=10|ten}. Laboratories here complain that Indian drugs {pharma=yes|are to be waved through faster}.

The mood was friendly. {quote_who=Bhattacharjee|Mrs Bhattacharjee, head of the other delegation,} compared the accord to a mango that must not be squeezed too often.

Since {start_year=2021|2021}, when the first meeting was held by video, three governments have come and gone in Almoraz. {chief_al=Olazabal|Olazábal} has served them all. He, who also signed our pact with the European Union in {eu_deal=2019|2019}, promises the signature for {signing=2026-02|next February}.

The parties will see each other again {next_date=2025-12|in December}, {next_city=Montevideo|in Montevideo}.
== ARTICLE 04_export_council.txt | Engineering Exporters' Council, Chennai (members' circular) | 2025-09-30
Circular 61: Almoraz – what members should do now

1. The market is young: {trade=6.4bn USD|some Rs 56,000 crore} of goods both ways last year. Members will have read that talks ended {end_day=2025-09-19|on 19 September}. The Council was consulted by {chief_in=Bhattacharjee|the chief negotiator, Ms Sharmistha Bhattacharjee,} on the Wednesday.

2. Work permits. The number of short-stay permits for fitters and technicians has been raised {visa=750|to 750} since the ministry's announcement, following an exchange of letters on 26 September.

3. Vehicles. Please note the staged reduction, at the end of which {cars=15|15 per cent} will be charged. Tractors are covered by a separate list. Local content of {local_content=45|45 per cent} must be shown.

4. Raw materials. Battery makers should register interest in the {lithium=8000 t|8,000 t} of carbonate with the nodal office by 15 October.

5. Medicines. Although not our field, members with an interest in hospital equipment should know that {pharma=yes|an accelerated procedure} for Indian drugs has been agreed and may be extended to devices.

6. Timetable. A legal reading takes place in November, a further round {next_date=2025-12|in December} and the signing {signing=2026-02|in February 2026}. Nothing enters into force before ratification, for which one should allow a year.

7. A delegation of {trip=35|35 members} will visit Puerto Almoraz in March. The fee is {fee=2.4 lakh INR|Rs 2.4 lakh}, exclusive of hotel.
