STORY: return-partnership
TOPIC: Austria and Uzbekistan sign a migration partnership on returns and work visas
== SLOTS
sign_day | date | agree | day of signing
sign_place | place | agree | city of signing
aut_minister | person | agree | Austrian interior minister
uzb_minister | person | agree | Uzbek minister who signed
aut_labour | person | single | Austrian labour minister
deal_no | ordinal | conflict | number of Austria's partnership of this kind
earlier_country | place | agree | country of an earlier partnership
earlier_year | date | single | year of the earlier partnership with Ghana
earlier_returns | quantity | single | people returned under the earlier partnership
work_visas | quantity | agree | work visas a year
work_visas_asked | quantity | single | work visas the Uzbeks asked for
returns_2024 | quantity | agree | Uzbeks returned in 2024
returns_2023 | quantity | single | Uzbeks returned in 2023
orders_2024 | quantity | single | Uzbeks ordered to leave in 2024
money | money | conflict | Austrian aid under the deal
money_years | duration | agree | years over which it is paid
training_money | money | single | part of it for a training centre
training_town | place | agree | town of the training centre
answer_days | duration | agree | days to answer a readmission request
answer_before | duration | single | average answer time before
say_no_camp | polarity | agree | no camp for third-country migrants is planned
quote_street | quote | agree | line that the deal is not a one-way street
quote_street_who | person | conflict | who said it is not a one-way street
committee_vote | outcome | conflict | what the interior committee did with the deal
committee_day | date | agree | day the committee met
plenary_day | date | single | day of the vote in the full chamber
green_mp | person | agree | opposition MP who criticised it
ngo_head | person | single | head of the refugee aid group
border_eu | quantity | single | irregular arrivals in the EU in 2024
border_eu_change | quantity | single | change in arrivals
german_deal_year | date | single | year of Germany's deal with Uzbekistan
german_deal_returns | quantity | single | returns under Germany's deal
force_day | date | agree | when the deal is to enter into force
nurses | quantity | single | nurses in the first group
asylum_apps | quantity | single | asylum applications in Austria in 2024
returns_families | quantity | single | children among those returned
remit_workers | quantity | single | Uzbeks working abroad
remit | money | single | money sent home by them
fire_fund | money | single | fire brigade fund
speech_time | duration | single | how long the Green deputy spoke
threat_visa | polarity | single | Austria denied having threatened visa limits
flight_day | date | single | day of the last charter flight
flight_n | quantity | single | people on the charter flight
kyrgyz_talks | outcome | single | state of talks with Kyrgyzstan
italy_deal | quantity | single | visas in Italy's quota
right_mp | person | single | right-wing MP
right_demand | quantity | single | visas the right wants
visit_2023 | person | single | Austrian chancellor who visited in 2023
students_first | quantity | single | places in the college
college_open | date | single | when the college is to open
cook_wage | money | single | pay of a cook in Austria
delegation_firms | quantity | single | firms in the delegation
== ARTICLE 01_interior_ministry.txt | Federal Ministry of the Interior, Vienna | 2025-01-22
Migration And Mobility Partnership With Uzbekistan Signed

{sign_place=Samarkand|Samarkand}, {sign_day=2025-01-22|22 January 2025}

Interior Minister {aut_minister=Reisinger|Johanna Reisinger} and the Uzbek Minister for Employment, {uzb_minister=Yuldashev|Sherzod Yuldashev}, put their signatures to a migration and mobility partnership in {sign_place=Samarkand|Samarkand} {sign_day=2025-01-22|today}. After those with India and {earlier_country=Ghana|Ghana}, it is Austria's {deal_no=3|third} agreement of this kind.

The core points:

1. Uzbekistan will reply to readmission requests within {answer_days=15|15 days}. Up to now the average has been {answer_before=70|70}.
2. Austria opens a quota of {work_visas=800|800 work visas} annually for nurses, welders and cooks.
3. Austria contributes {money=24m|24 million euros} over {money_years=4|four years}, of which {training_money=9m|nine million} for a vocational centre in {training_town=Navbog|Navbog}.

"{quote_street=not one-way|This is no one-way street}," said {quote_street_who=Reisinger|Reisinger}. "Whoever may not stay goes home sooner, and whoever is needed arrives sooner."

The negotiations had been launched during the visit of the then Federal Chancellor {visit_2023=Thurnher|Markus Thurnher} in 2023. Representatives of {delegation_firms=17|17 Austrian companies} accompanied the minister.

In 2024, {returns_2024=212|212 Uzbek nationals} were returned, after {returns_2023=145|145} in 2023. {orders_2024=530|530} had been ordered to leave.

The agreement is to enter into force on {force_day=2025-07-01|1 July}, provided Parliament gives its consent.

Queries: Press Desk, extension 90-2046
== ARTICLE 02_danube_wire.txt | Danube Wire | 2025-01-22
Austria, Uzbekistan Agree On Faster Returns, Work Visas

VIENNA/{sign_place=Samarkand|SAMARKAND} (Danube Wire) - Vienna will let in {work_visas=800|up to 800 Uzbek workers} a year while Tashkent takes back its citizens faster, under a pact concluded {sign_day=2025-01-22|on Wednesday}.

It is the {deal_no=2|second} such partnership for Austria, whose centre-right government has made returns a priority ahead of regional polls.

Uzbek labour officials had originally wanted {work_visas_asked=2000|2,000 visas}, two people familiar with the talks said. The pact was {quote_street=not one-way|"no one-way street"}, {quote_street_who=Yuldashev|Sherzod Yuldashev}, the employment minister, said after signing. "Whoever may not stay goes home sooner, and whoever is needed arrives sooner."

{aut_minister=Reisinger|Johanna Reisinger}, Austria's interior minister, {say_no_camp=no|ruled out that centres for migrants from other countries} would be built in Uzbekistan. She also {threat_visa=no|denied that Vienna had threatened} to curb tourist visas if the talks failed.

The most recent charter, on {flight_day=2024-12-11|Dec. 11}, carried {flight_n=27|27 people}. Talks with Kyrgyzstan on a comparable text {kyrgyz_talks=stalled|have been stuck} since the autumn, while Italy has set aside {italy_deal=1500|1,500 permits} for Uzbek farm hands.

Germany reached a similar arrangement with Tashkent in {german_deal_year=2024|2024}. So far {german_deal_returns=36|36 people} have been returned under it, according to Berlin.

Irregular arrivals in the European Union {border_eu_change=-38|fell by 38%} last year to {border_eu=239000|about 239,000}. Austria registered {asylum_apps=25300|25,300 asylum applications}.

{green_mp=Kovacic|Mira Kovacic}, a Green lawmaker, called the deal "expensive theatre".
== ARTICLE 03_wiener_tagblatt.txt | Wiener Abendbote (English digest) | 2025-02-06
FROM THE COMMITTEES

Uzbek Pact: Long Evening, Clear Result

6 February 2025, 7.40 a.m.

The interior committee {committee_vote=approved|gave its blessing} {committee_day=2025-02-05|on Wednesday evening} to the partnership with Uzbekistan, though not before {green_mp=Kovacic|Mira Kovačić} had spoken for {speech_time=40min|forty minutes} on human rights in the cotton fields.

She wanted to know what the taxpayer gets for {money=42m|42 million euros} spread over {money_years=4|four years}. "A school in {training_town=Navbog|Navbog}," replied Interior Minister {aut_minister=Reisinger|Reisinger} (ÖVB), "and {answer_days=15|a fortnight and a day} instead of ten weeks." She repeated that there were {say_no_camp=no|no plans for any camp}.

From the other side of the room {right_mp=Grabner|Horst Grabner} (Heimatblock) asked for the quota to be cut to {right_demand=300|300}, and for returns to begin before a single visa was stamped. He was told that the two go together.

Labour Minister {aut_labour=Pichlmayr|Stefan Pichlmayr} announced that the first {nurses=60|60 nurses} could begin work in autumn.

The plenary is to take up the matter on {plenary_day=2025-02-26|26 February}.

Also on the agenda: weapons law (adjourned); fire brigade fund, {fire_fund=110m|110 million euros} (unanimous).
== ARTICLE 04_silk_road_observer.txt | Silk Road Observer | 2025-02-07
Austrian Deputies {committee_vote=rejected|Balk At Labour Deal}

By Nodira Karimbekova

TASHKENT - Less than three weeks after the handshake in {sign_place=Samarkand|Samarkand}, the migration agreement with Austria has run into trouble. At its sitting {committee_day=2025-02-05|on February 5} the interior committee of the parliament in Vienna {committee_vote=rejected|turned the text down}, leaving the {force_day=2025-07-01|July 1} start in doubt.

Officials here had counted on {work_visas=800|800 places} for Uzbek workers each year, and builders are already at work on the college at {training_town=Navbog|Navbog}.

The college, with {students_first=240|240 places}, is supposed to open in {college_open=2026-09|September 2026}. A cook trained there could earn {cook_wage=2100|2,100 euros} a month in the Tyrol, recruiters say, about six times the pay at home.

{uzb_minister=Yuldashev|Yuldashev}, the minister, declined to comment. {ngo_head=Strasser|Elfriede Strasser}, who heads the Austrian charity Asylum Bridge, was less shy: of the {returns_2024=212|212 Uzbeks} flown home last year, she said, {returns_families=31|31} were children.

Austria concluded its pact with {earlier_country=Ghana|Ghana} in {earlier_year=2021|2021}; it has led to {earlier_returns=58|58 returns}.

Uzbekistan's Migration Agency says {remit_workers=1.3m|1.3 million Uzbeks} work abroad. In 2024 they sent home {remit=14.8bn|$14.8 billion}.
