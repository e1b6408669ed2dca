STORY: cholera-obanla
TOPIC: a cholera outbreak in riverside communities of a Nigerian state
== SLOTS
declared | date | conflict | day on which the outbreak was declared
cases | quantity | revision | suspected cases so far
deaths | quantity | revision | deaths so far
confirmed | quantity | single | cases confirmed by laboratory
lgas | quantity | agree | local government areas affected
worst_lga | place | agree | local government area worst hit
worst_cases | quantity | single | suspected cases in the worst-hit area
second_cases | quantity | single | suspected cases in Ilaro-Odo
under5_share | quantity | single | share of children under five among cases
cfr | quantity | single | case fatality rate
commissioner | person | agree | state commissioner for health
epidemiologist | person | agree | state epidemiologist
quote_author | person | conflict | who said that the outbreak is under control
source | cause | agree | suspected source
mains_denied | polarity | agree | water corporation's denial of burst mains
wc_head | person | single | managing director of the water corporation
market | outcome | conflict | what became of the order to shut Oja-Odo market
centre_beds | quantity | agree | beds in the treatment centre
doses_planned | quantity | agree | vaccine doses requested
doses_arrived | quantity | single | vaccine doses arrived
vacc_start | date | single | planned start of vaccination
cases_2021 | quantity | single | suspected cases in the state in 2021
deaths_2021 | quantity | agree | deaths in the state in 2021
national_deaths | quantity | single | deaths in the whole country this year
neighbour_deaths | quantity | single | deaths in neighbouring Ekun State
money_state | money | agree | money released by the state
money_asked | money | single | sum the health ministry had asked for
school_closed | polarity | single | schools closed
strike | duration | single | length of the nurses' strike threat notice
father_children | quantity | single | children the trader lost
women | quantity | single | women who marched to the council secretariat
iyaloja | person | single | leader of the market women
governor | person | single | governor of the state
briefing | date | agree | day of the commissioner's briefing
== ARTICLE 01_daily_mirror_ng.txt | The Daily Sentinel (Lagos) | 2024-10-10
Cholera: Obanla Records {deaths=18|18 Deaths}, {cases=342|342 Suspected Cases}

By Folasade Adeyinka, Akodo

Obanla State has recorded {deaths=18|18 deaths} from {cases=342|342 suspected cases} of cholera across {lgas=6|six local government areas}, the Commissioner for Health, {commissioner=Dr Bamidele Ogunsanwo|Dr Bamidele Ogunsanwo}, has said.

Briefing newsmen in Akodo on {briefing=2024-10-09|Wednesday}, the commissioner said the outbreak, {declared=2024-10-04|declared last Friday}, was traced to {source=shallow wells|shallow wells contaminated} after the September flood. {worst_lga=Eti-Osun|Eti-Osun} was the worst hit with {worst_cases=187|187 cases}, followed by Ilaro-Odo with {second_cases=64|64}. {confirmed=29|Twenty-nine samples} had tested positive.

"{quote_author=Dr Bamidele Ogunsanwo|The situation is under control} and there is no cause for alarm," Ogunsanwo declared.

He disclosed that Governor {governor=Adewale Fasina|Adewale Fasina} had released {money_state=N250m|N250m} for drugs and chlorine, and that a {centre_beds=80|80-bed treatment centre} had been opened at the General Hospital, Akodo. The popular Oja-Odo market, he added, {market=closed|has been sealed off} till further notice.

The state had in 2021 recorded {cases_2021=1206|1,206 suspected cases} and {deaths_2021=61|61 fatalities}, the highest in the South-West.

Meanwhile, the Managing Director of the Obanla Water Corporation, {wc_head=Engr Kazeem Balogun|Engr Kazeem Balogun}, {mains_denied=denied|denied that burst mains} had anything to do with the disease.

Copyright Sentinel Newspapers. All rights reserved.
== ARTICLE 02_riverine_radio.txt | Riverine FM web desk | 2024-10-11
Fish sellers shrug off shutdown as cholera toll rises

Oja-Odo market was as noisy as ever when Riverine FM called on Thursday afternoon. Its gates were never shut. The plan to lock it {market=never closed|was shelved on Tuesday} after the iyaloja, {iyaloja=Risikat Ajani|Chief Risikat Ajani}, led {women=200|two hundred women} to the council secretariat; hand-washing buckets stand at the entrance instead.

"I sell or my children don't eat," said Sikiru Lawal, a trader who has already buried {father_children=2|two of his children} this month.

State figures released on Thursday night put the dead at {deaths=23|23} and the sick at {cases=411|411}. Half of those admitted ({under5_share=49%|49 per cent}) are below the age of five. Of the {doses_planned=400000|400,000 vaccine doses} the state applied for months ago nothing has been seen. All {centre_beds=80|80 beds} in Akodo are taken and patients lie on mats along the corridor.

It was the state epidemiologist, {epidemiologist=Dr Ngozi Akinrele|Dr Ngozi Akinrele}, who told reporters at {briefing=2024-10-09|Wednesday's} briefing that {quote_author=Dr Ngozi Akinrele|the outbreak had been brought under control}. Asked about it yesterday, her office did not pick up.

Nurses have given the government {strike=7 days|seven days} to supply gloves and pay hazard allowance, failing which they may down tools. Schools {school_closed=no|remain open}.

{worst_lga=Eti-Osun|Eti-Osun} is still where most of the patients come from. Residents say taps have been dry since the flood and the {source=shallow wells|hand-dug wells} smell.

You may also like: Flood - 14 communities still cut off
== ARTICLE 03_health_desk_africa.txt | Health Desk Africa | 2024-10-15
SITUATION UPDATE: CHOLERA, OBANLA STATE (NIGERIA)

Since the state authorities {declared=2024-10-01|declared an outbreak on 1 October}, {cases=538|538 suspected cases} and {deaths=27|27 deaths} have been notified, a case fatality rate of {cfr=5%|5.0 per cent}. The number of areas affected is unchanged {lgas=6|at six}.

Response

- Vaccine. The state has requested {doses_planned=400000|400,000 doses} of oral vaccine through the national agency; {doses_arrived=120000|120,000} landed on Sunday. Vaccination is to begin {vacc_start=2024-10-21|on 21 October}.
- Funding. {money_state=N250m|NGN 250 million} has been made available, a third of the {money_asked=N750m|NGN 750 million} sought by the health ministry.
- Water. The utility {mains_denied=denied|maintains that its pipes are not} the source. Trucking continues.

Context

Nationwide, {national_deaths=378|378 people} have died of cholera since January. In the adjoining Ekun State, {neighbour_deaths=12|12 deaths} have been reported in the same period. The last large outbreak in Obanla, in 2021, left {deaths_2021=61|61} dead.

"The request for {doses_planned=400000|400,000 doses} was made in May, before the rains," said {epidemiologist=Dr Ngozi Akinrele|Dr Akinrele}, the state epidemiologist. Health commissioner {commissioner=Dr Bamidele Ogunsanwo|Dr Ogunsanwo} was not available for comment.
