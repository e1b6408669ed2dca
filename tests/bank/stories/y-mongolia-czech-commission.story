STORY: mongolia-czech-commission
TOPIC: a numbered session of the Mongolian-Czech intergovernmental commission and the business forum beside it
== SLOTS
session_no | ordinal | conflict | number of the commission's session held in Ulaanbaatar
session_day | date | agree | day of the session
session_place | place | agree | city of the session
co_mongolia | person | variant | Mongolian co-chair
co_czech | person | agree | Czech co-chair
prev_session_place | place | agree | where the session before was held
prev_session_date | date | single | when the session before was held
prev_session_no | ordinal | single | number of the session before
next_session_place | place | agree | where the next session will be
next_session_year | date | agree | year of the next session
turnover_2018 | money | agree | bilateral trade in 2018
turnover_2017 | money | single | bilateral trade in 2017
turnover_growth | quantity | single | growth of trade 2018 over 2017
cz_exports | money | agree | Czech exports to Mongolia in 2018
mn_exports | money | agree | Mongolian exports to the Czech Republic in 2018
turnover_goal | money | single | trade wanted by 2022
documents | quantity | agree | papers signed beside the protocol
vet_memo | outcome | agree | whether the veterinary memorandum was signed
tannery_place | place | agree | town of the leather plant
tannery_credit | money | agree | export credit for the leather plant
tannery_jobs | quantity | single | jobs at the plant
forum_no | ordinal | single | number of the business council's meeting
forum_day | date | agree | day of the business council's meeting
forum_firms_cz | quantity | agree | Czech firms that travelled
forum_firms_mn | quantity | single | Mongolian firms at the meeting
geology_place | place | single | where the working group on geology met
geology_month | date | single | when the working group on geology met
geology_no | ordinal | single | number of that meeting
poland_no | ordinal | single | session of the Mongolian-Polish commission
poland_day | date | single | day of the Mongolian-Polish session
poland_trade | money | single | Mongolian-Polish trade in 2018
kazakh_no | ordinal | single | session of the Czech-Kazakh commission
kazakh_place | place | single | place of the Czech-Kazakh session
flights_week | quantity | single | flights a week under study
subsidy | polarity | agree | whether Prague has promised to subsidise the flights
scholarships | quantity | single | places a year for Mongolian students
scholarships_old | quantity | single | places a year before
pm_call | person | single | deputy premier who received the guests
poland_place | place | single | place of the Mongolian-Polish session
kazakh_day | date | single | day of the Czech-Kazakh session
points_2016 | quantity | single | points of the earlier protocol
== ARTICLE 01_orkhon_agency.txt | Orkhon News Agency | 2019-03-14
Mongolia, Czech Republic Hold {session_no=9|Ninth} Session of Intergovernmental Commission

{session_place=ulaanbaatar|ULAANBAATAR}, March 14 (Orkhon) -- The Mongolian-Czech intergovernmental commission on trade and economic cooperation convened in the capital {session_day=2019-03-14|today} under the chairmanship of {co_mongolia=tserenpil|G. Tserenpil}, Deputy Minister of Mining and Heavy Industry, and {co_czech=hovorka|Radim Hovorka}, Deputy Minister of Industry and Trade of the Czech Republic.

Opening the meeting, Mr. Tserenpil recalled that the {prev_session_no=8|eighth} session had taken place in {prev_session_place=brno|Brno} in {prev_session_date=2016-11|November 2016} and said most of the {points_2016=21|21 points} of its protocol had been carried out.

Trade between the two countries reached {turnover_2018=52.4m|USD 52.4 million} last year against {turnover_2017=46.9m|USD 46.9 million} in 2017. Of this, Czech deliveries accounted for {cz_exports=47.1m|USD 47.1 million} and Mongolian ones for {mn_exports=5.3m|USD 5.3 million}. The sides agreed to aim for {turnover_goal=80m|USD 80 million} by 2022.

Apart from the protocol {documents=3|three documents} were signed, among them a memorandum on {vet_memo=signed|mutual recognition of veterinary certificates}, which herders' cooperatives have long sought.

In {geology_month=2019-02|February} the joint working group on geology met for the {geology_no=6|sixth} time, in {geology_place=erdenet|Erdenet}, and handed over maps of two districts of Bayankhongor province.

It is the second such meeting for the Mongolian side this year. The {poland_no=7|seventh} session of the Mongolian-Polish commission was held in {poland_place=warsaw|Warsaw} on {poland_day=2019-01-22|January 22}; trade with Poland stood at {poland_trade=61m|USD 61 million}.

The guests were also received by Deputy Prime Minister {pm_call=enkhtaivan|B. Enkhtaivan}. The commission will meet next in {next_session_place=prague|Prague} in {next_session_year=2021|2021}.
== ARTICLE 02_ministry.txt | Ministry of Industry and Trade, press department | 2019-03-15
Press release
Mongolia: leather, geology and a memorandum for vets

15. 3. 2019, Press department, tel. ext. 2204

A Czech delegation led by Deputy Minister {co_czech=hovorka|Radim Hovorka} returned today from {session_place=ulaanbaatar|Ulaanbaatar}. {session_day=2019-03-14|Yesterday} he and his counterpart {co_mongolia=tserenpil|Ganbold Tserenpil} signed the protocol of the {session_no=9|9th} meeting of the Joint Commission.

What was agreed:

- The veterinary authorities {vet_memo=signed|put their names to a memorandum} which opens the Czech market to heat-treated Mongolian meat. It is one of {documents=3|three papers} concluded on the margins.
- The state export bank will lend {tannery_credit=4.2m eur|EUR 4.2 million} towards a leather-processing plant at {tannery_place=darkhan|Darkhan}, supplied by a firm from Otrokovice.
- From September the number of government scholarships for Mongolian students goes up to {scholarships=15|15 a year}, from {scholarships_old=10|ten}.

Mongolia imported Czech goods for {cz_exports=47.1m|47.1 million dollars} in 2018, chiefly vehicles and boilers. Goods worth {mn_exports=5.3m|5.3 million} went the other way. Total exchange therefore rose by {turnover_growth=11.7%|11.7 per cent}.

{forum_day=2019-03-13|On the eve of the session} the Business Council sat for the {forum_no=5|fifth} time. Representatives of {forum_firms_cz=26|26 Czech companies} had made the trip.

"We did not come to promise money for an air route and {subsidy=no|we have promised none}," the Deputy Minister said in reply to a question about direct flights.

Mr Hovorka will next chair the Czech-Kazakh commission, whose {kazakh_no=12|twelfth} session opens in {kazakh_place=olomouc|Olomouc} on {kazakh_day=2019-04-09|9 April}.

The Ministry of Industry and Trade is a central body of state administration. Subscribe to our newsletter.
== ARTICLE 03_bohemia_trade_weekly.txt | Bohemia Trade Weekly | 2019-03-20
Boilers out, cashmere in: what the Mongolian trip brought

By Lenka Drozdova

Only one dollar in ten of the {turnover_2018=52.4m|$52.4m} that changes hands between the two countries a year is earned by Mongolians. That imbalance hung over the {session_no=10|tenth} sitting of the Czech-Mongolian commission, held {session_day=2019-03-14|last Thursday}, and it explains why the hosts set such store by the {tannery_place=darkhan|Darkhan} tannery.

The project, which is to employ {tannery_jobs=140|140 people}, had been waiting for finance since the two delegations last sat down together, in {prev_session_place=brno|Brno}. Now it has a credit line of {tannery_credit=4.2m eur|€4.2m}. "Hides go to China raw and come back as shoes," grumbled {co_mongolia=tserenpil|Tserenpil}, the deputy mining minister who co-chaired.

The {forum_firms_cz=26|26 exporters} from here that filled the charter found {forum_firms_mn=71|71 local ones} waiting for them {forum_day=2019-03-13|on the Wednesday}. Contracts were few. A maker of gas boilers from Hranice left with an order for a school; a brewer left with a cold.

The airline question was on everyone's lips. {flights_week=2|Two rotations a week} are being examined by a carrier that does not wish to be named. Reports in Ulaanbaatar that Prague would underwrite the route are wrong, according to {co_czech=hovorka|Hovorka}: the ministry {subsidy=no|has given no such undertaking}.

The Mongolians are due in {next_session_place=prague|Prague} for the return fixture in {next_session_year=2021|two years' time}.

READ MORE: Why Czech tram makers are looking at Tashkent
