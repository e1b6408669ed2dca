STORY: g-akpara-lassa
TOPIC: Lassa fever reaches a teaching hospital in a Nigerian state
== SLOTS
deaths | quantity | agree | people killed in the present outbreak
confirmed | quantity | revision | confirmed cases (17, later 24)
contacts | quantity | conflict | contacts being followed
doctor | person | agree | doctor who died
doctor_age | quantity | agree | her age
doctor_role | role | conflict | her post at the hospital
doctor_died | date | conflict | day of her death
commissioner | person | agree | state commissioner for health
hospital | organisation | agree | the hospital at the centre
clinic | outcome | conflict | what became of the out-patient clinics
strike | outcome | dispute | whether the doctors' association says there is protective gear
nard | person | agree | president of the resident doctors
index | place | conflict | where the first patient came from
index_job | other | agree | trade of the first patient
lgas | quantity | agree | local government areas with cases
drug | quantity | conflict | vials of ribavirin delivered
deaths_2023 | quantity | agree | deaths in the outbreak of 2023
cases_2023 | quantity | single | cases in the outbreak of 2023
beds | quantity | agree | beds in the isolation ward
occupied | quantity | single | isolation beds in use
discharged | quantity | single | patients sent home well
fund | money | variant | emergency money released by the state
fund_asked | money | single | sum asked for by the hospital
market | polarity | agree | whether the Oke-Sabo market stays open
declared | date | agree | day the outbreak was declared
deputy | person | single | head of the national response team
hotline | other | single | hotline number
incubation | duration | agree | longest time from infection to illness
== ARTICLE 01_plateau_tribune.txt | Middle Belt Tribune | 2025-02-04
Lassa: doctor dies as Akpara confirms {confirmed=17|17 cases}

From Terseer Iorhemen, Gbanje

Tears flowed freely at {hospital=akpara teaching|Akpara State University Teaching Hospital} as colleagues received the remains of {doctor=eze-bello|Dr Ngozi Eze-Bello}, {doctor_age=34|34}, who succumbed to Lassa fever on {doctor_died=2025-02-02|Sunday night}.

The deceased, {doctor_role=paediatrics registrar|a registrar in the children's department}, had attended to the first patient before anybody suspected the disease. Her passing brings to {deaths=5|five} the number of lives lost.

Commissioner for Health, {commissioner=agbo|Dr Festus Agbo}, who {declared=2025-01-28|declared an outbreak last Tuesday}, told newsmen yesterday that {contacts=340|340 persons} who had dealings with the sick are being monitored for {incubation=21d|21 days}. Cases have been recorded in {lgas=4|four local governments}.

He disclosed that the governor had approved {fund=250m|N250 million} for the response. Hospital sources said they had requested {fund_asked=600m|N600 million}.

According to him, the first patient, {index_job=rice trader|a dealer in rice}, had travelled down from {index=Kwanta|Kwanta}, where grain is dried by the roadside in the open and rats come freely. The commissioner appealed to residents to cover foodstuffs. He insisted that {market=open|Oke-Sabo market will not be shut}.

In 2023, Lassa claimed {deaths_2023=11|eleven lives} in the state out of {cases_2023=52|52 infections}.

The isolation ward has {beds=20|20 beds}.
== ARTICLE 02_akpara_health_press.txt | Akpara State Ministry of Health | 2025-02-05
PRESS RELEASE
Situation report on Lassa fever

1. The Ministry commiserates with the family of the late {doctor=eze-bello|Dr (Mrs) N. Eze-Bello}, who until her demise was {doctor_role=consultant obstetrician|a consultant in obstetrics} and mother of two.

2. As at 6 pm on Tuesday the laboratory had returned {confirmed=17|17 positives}. Deaths: {deaths=5|5}. Discharged: {discharged=3|3}. {occupied=9|Nine} of the {beds=20|twenty isolation beds} are taken.

3. The chain of infection started with {index_job=rice trader|a woman who sells rice}. She fell ill in {index=Dogon Ruwa|her home town of Dogon Ruwa}, never having left it since Christmas, and was driven to {hospital=akpara teaching|the Teaching Hospital} by her brothers.

4. Tracing teams have listed and are telephoning {contacts=340|three hundred and forty contacts} twice daily.

5. The Federal Government has sent {drug=1500|1,500 vials of ribavirin}, which have been received in good condition at the central store. The Commissioner, {commissioner=agbo|Dr F. Agbo}, described the consignment as timely.

6. All out-patient services {clinic=open|are running without interruption}. Patients with appointments are advised to keep them.

7. The sum of {fund=250m|two hundred and fifty million naira} has been released. Protective equipment is {strike=enough|available in every ward in sufficient quantity}.

8. The public may call {hotline=0700-552|0700-552} at any hour. There is no cause for panic. {market=open|Markets remain open}.
== ARTICLE 03_lagos_dispatch.txt | Lagos Dispatch | 2025-02-06
'We are buying our own gloves': inside Akpara's Lassa ward

By Oluwakemi Sanni

On the door of the antenatal clinic somebody has taped a sheet of exercise paper. It says to come back in March. Down the corridor, eye, dental and diabetes {clinic=shut|have likewise stopped seeing anyone}, and the benches, usually packed by seven, are bare.

{doctor=eze-bello|Ngozi Eze-Bello} used to walk along here each morning singing. She was {doctor_age=34|34}. Friends say that she started with a headache, treated herself for malaria, and was gone {doctor_died=2025-01-31|on the last day of January}.

{nard=danladi|Dr Yusuf Danladi}, who heads the resident doctors, is too angry to mourn. "{strike=lacking|We share one face shield among four}," he said. "Let the commissioner come and take a round with us."

{commissioner=agbo|Agbo} did not take a round. He did speak by telephone, and held that {strike=enough|no ward was short of anything}. Asked about medicines, he referred me to the store, whose officer opened the ledger: what came off the aircraft was {drug=500|five hundred little bottles}, a third of what had been hoped for.

And the people outside? Health workers in {lgas=4|four council areas} have a list of those who nursed, washed or buried the sick. There are {contacts=215|two hundred and fifteen names} on it, none struck off, because the wait is {incubation=21d|three weeks}.

In the last bad year, 2023, {deaths_2023=11|eleven} died. This year it is {deaths=5|five already}, and the dry season has ten weeks to run.
== ARTICLE 04_naija_live.txt | Naija Live | 2025-02-07
LIVE: Lassa fever in Akpara, what we know

17:40 The national disease agency has raised the number of confirmed infections to {confirmed=24|24}. Fatalities unchanged at {deaths=5|five}.

16:15 Head of the national response team {deputy=obaseki|Dr Ivie Obaseki} lands in Gbanje. She will stay a week. No word yet from her on the drug supply.

14:50 Residents' president {nard=danladi|Yusuf Danladi} says members will wear black armbands for {doctor=eze-bello|Dr Eze-Bello} but will go on working. She was {doctor_role=paediatrics registrar|training as a specialist in child health}.

13:05 Reader question: how long must I worry? If you were with a patient, watch your temperature for {incubation=21d|up to 21 days}.

12:30 Reader question: is it safe to shop? {market=open|Oke-Sabo is trading as normal}, say our people there. Keep garri in a tin with a lid.

11:20 From the state assembly: members held a minute's silence. {doctor=eze-bello|The doctor} passed away on {doctor_died=2025-02-02|2 February}, going by the death notice read out on the floor.

10:00 Recap. The outbreak was {declared=2025-01-28|declared on 28 January}. {lgas=4|Four LGAs} are affected. The hospital has set aside {beds=20|twenty beds}. The state has put in {fund=250m|₦250m}, roughly $165,000.
