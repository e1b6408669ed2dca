STORY: health-reform-march
TOPIC: marches against a health reform in the Spanish region of Valdorra and a doctors' strike that is put off
== SLOTS
march_day | date | agree | day of the march in Peñarroca
march_city | place | agree | city of the main march
count | quantity | dispute | people in the march of 18 March
count_february | quantity | dispute | people in the march of February
february_day | date | agree | day of the earlier march
count_olmeda | quantity | single | people at the rally in Olmeda
count_ribal | quantity | single | people at the rally in Puerto Ribal
centres_close | quantity | agree | night clinics to be closed
centres_total | quantity | single | night clinics there are
centres_closed_2021 | quantity | single | clinics closed in 2021
doctors_short | quantity | dispute | doctors lacking in primary care
minister | person | agree | regional health minister
predecessor | person | single | health minister before her
union_head | person | single | head of the doctors' union
platform_one | person | single | first spokesperson of the platform
platform_two | person | single | second spokesperson of the platform
strike_start | date | revision | day the strike is to begin
strike_votes | quantity | single | share of members who voted to strike
strike_last | duration | single | length of the strike of 2022
patients_day | quantity | agree | limit on patients a day the union wants
patients_offer | quantity | agree | limit on patients a day the ministry offers
bonus_offer | money | single | monthly bonus offered
bonus_asked | money | single | monthly bonus asked for
arrests | quantity | single | arrests at the march
hurt | quantity | single | people treated by first aiders
vote_assembly | date | agree | day the assembly is to vote on the reform
budget_reform | money | agree | cost of the reform
wait_days | duration | single | average wait for a family doctor
wait_2019 | duration | single | average wait in 2019
privatise | polarity | agree | the minister denies plans to privatise
madrid_count | quantity | single | people at a march in Madrid in February
deal_day | date | single | day the union agreed to wait
mediator | person | single | mediator
majority | quantity | single | government majority in the assembly
predecessor_term | duration | single | time the predecessor served
tele_money | money | single | part of the budget for video consultations
ambul_money | money | single | part of the budget for ambulances
max_minutes | duration | single | longest way to a doctor promised
letter | polarity | agree | minister denies having offered to resign
nurses_union | polarity | single | nurses' union does not join the strike
emerg_share | quantity | single | minimum service during the strike
march_next | date | single | day of the next march
clinic_case | person | single | man who died in Olmeda
clinic_case_day | date | single | month of his death
inquiry | outcome | single | result of the inquiry into his death
strike_last_year_month | date | single | month the strike of 2022 began
altamarca_deal | quantity | single | patient limit agreed in another region
visits_night | quantity | single | night visits per clinic
visits_night_2010 | quantity | single | night visits per clinic in 2010
speaker_ambul | person | single | ambulance workers' delegate
arce_age | quantity | single | age of the man who died
== ARTICLE 01_valdorra_hoy.txt | Valdorra Hoy (English edition) | 2023-03-18
{march_city=Peñarroca|Peñarroca} Fills Up Again For Its Night Clinics

Published: 18/03/2023 18:52 - Last updated: 18/03/2023 22:10

White coats, saucepans and a papier-mâché ambulance moved down Avenida del Puente {march_day=2023-03-18|this Saturday} in the second big march against the regional health reform. The organisers put the turnout at {count=60000|60,000}; the government delegation, relying on the National Police, spoke of {count=22000|22,000 participants}.

The gulf between the two was as wide last time: on {february_day=2023-02-12|12 February} the platform Salud Cerca counted {count_february=45000|45,000 heads} and the police {count_february=18000|18,000}.

Smaller rallies took place in Olmeda, with {count_olmeda=1500|some 1,500 people}, and Puerto Ribal, with {count_ribal=800|800}.

The plan of health minister {minister=Ibarbia|Leire Ibarbia} is to shut {centres_close=19|19} of the {centres_total=52|52 clinics} open at night. "They began with {centres_closed_2021=4|four} in 2021 and told us it would stop there," said {platform_one=Quintela|Marta Quintela}, who read the manifesto together with retired nurse {platform_two=Benhaddou|Samir Benhaddou}.

Many placards bore the name of {clinic_case=Arce|Benito Arce}, {arce_age=58|a 58-year-old builder} who died on the way to hospital in {clinic_case_day=2022-10|October} after finding the door of his village clinic locked. An inquiry {inquiry=no fault|found no fault} with the service. "We can read," said {speaker_ambul=Farré|Núria Farré}, delegate of the ambulance crews.

The platform has called people out again for {march_next=2023-04-22|22 April}.

There were {arrests=0|no arrests}. First aiders looked after {hurt=9|nine people}, mostly for dizziness.

Photo: demonstrators on the bridge (A. Roldán)

ALSO READ: The doctor who drives 140 kilometres a shift
== ARTICLE 02_iberia_wire.txt | Iberia Wire | 2023-03-20
Spanish Region's Doctors To Strike From {strike_start=2023-03-27|March 27}

PENARROCA, Spain, March 20 (Iberia Wire) - Family doctors in Spain's Valdorra region will walk out indefinitely from {strike_start=2023-03-27|next Monday}, their union said, two days after a mass protest against night closures.

In a ballot {strike_votes=81|81%} of members were in favour, said union chief {union_head=Aldecoa|Joseba Aldecoa}. They demand a ceiling of {patients_day=31|31 patients} a day; the regional ministry has proposed {patients_offer=37|37}. On pay, it offered {bonus_offer=320|320 euros} more a month where the union had sought {bonus_asked=500|500}.

Under rules set by the region {emerg_share=40|40%} of doctors must stay at their posts. Nurses {nurses_union=no|will not join}.

A stoppage last year, begun in {strike_last_year_month=2022-05|May}, lasted {strike_last=16d|16 days}.

"The region lacks {doctors_short=410|410 family doctors}," {union_head=Aldecoa|Aldecoa} said. {minister=Ibarbia|Leire Ibarbia}, the minister, said the shortfall was {doctors_short=190|190}.

She {privatise=no|dismissed as a lie} claims that the clinics would be handed to private firms, and {letter=no|denied having offered the regional premier her resignation}.

Saturday's demonstration in {march_city=Peñarroca|Penarroca} drew {count=22000|22,000 people} by the police count and {count=60000|60,000} according to those who had called it.

In Madrid a similar march last month was attended by {madrid_count=250000|250,000}, authorities there said.
== ARTICLE 03_olmeda_messenger.txt | The Costa Messenger | 2023-03-25
Doctors' Strike Off, For Now: Your Questions Answered

Saturday 25 March 2023

Is my doctor on strike on Monday? No. Late on {deal_day=2023-03-23|Thursday} the union agreed to wait until {strike_start=2023-04-17|17 April}, a week after Easter Monday, while both sides talk.

What has been settled? Little. {patients_day=31|Thirty-one patients} a day is what the doctors want, {patients_offer=37|37} is what is on the table, and a mediator, former labour judge {mediator=Sorribes|Amparo Sorribes}, has been asked to find something in between.

Has this worked anywhere else? In neighbouring Altamarca doctors and government met at {altamarca_deal=34|34} in January, after a strike of their own.

Are the {centres_close=19|19 night clinics} still going to close? The regional assembly votes on {vote_assembly=2023-03-30|Thursday}. The government has a majority of {majority=3|three}.

What does the reform cost? {budget_reform=84m|€84 million} over four years.

How long do people wait? Officially {wait_days=8.5d|8.5 days} for a family doctor. In 2019 it was {wait_2019=3.2d|3.2}.

Will the minister go? She {letter=no|says she never tendered her resignation}. Her predecessor, {predecessor=Galdeano|Íñigo Galdeano}, lasted {predecessor_term=11mo|eleven months}.

Is this about private hospitals? {privatise=no|Not according to} Ms {minister=Ibarbia|Ibarbia}. Many of those who marched on {february_day=2023-02-12|12 February} and {march_day=2023-03-18|again last weekend} do not believe her.
== ARTICLE 04_consejeria.txt | Regional Ministry of Health, Valdorra | 2023-03-16
NOTE TO EDITORS

Night Care Plan Goes To The Assembly

Peñarroca, 16 March 2023. The Governing Council today sent the Night Care Plan 2023-2026 to the Assembly, where it will be put to the vote on {vote_assembly=2023-03-30|30 March}. According to the Ministry's figures the clinics concerned receive on average {visits_night=1.4|1.4 visits} between midnight and eight in the morning, as against {visits_night_2010=4.1|4.1} in 2010. The staff released will be assigned to daytime surgeries.

The plan has a budget of {budget_reform=84m|84 million euros}, of which {tele_money=26m|26 million} is for video consultations and {ambul_money=31m|31 million} for ambulances.

"Nobody will be more than {max_minutes=35min|35 minutes} from a doctor at any hour," said the Minister of Health, {minister=Ibarbia|Leire Ibarbia Etxano}.
