STORY: b-thulavax-trial
TOPIC: results of a tuberculosis vaccine trial are presented in South Africa
== SLOTS
vaccine | name | agree | vaccine tested
efficacy | quantity | variant | protection against active disease
ci | quantity | single | confidence interval
participants | quantity | conflict | people enrolled
sites | quantity | agree | clinics taking part
countries | quantity | agree | countries taking part
sponsor | organisation | conflict | who sponsored the trial
maker | organisation | agree | who makes the vaccine
funder | organisation | agree | foundation that paid most
lead | person | agree | principal investigator
lead_role | role | agree | office of the principal investigator
institute | organisation | agree | institute of the principal investigator
start | date | conflict | when the first person was vaccinated
follow_up | duration | agree | length of follow-up
cases_vaccine | quantity | agree | cases in the vaccine group
cases_placebo | quantity | agree | cases in the placebo group
hiv_share | quantity | variant | participants living with HIV
doses | quantity | agree | doses given
gap | duration | single | time between doses
sideeffects | quantity | single | people with fever
serious | polarity | agree | whether serious harm was traced to the vaccine
presented_day | date | agree | day on which results were presented
congress | place | agree | where results were presented
quote_lead | quote | conflict | what the investigator said of the moment she saw the result
regulator_filing | date | single | when a licence will be asked for
price | money | single | price asked for public programmes
tb_deaths | quantity | single | yearly TB deaths in South Africa
bcg | date | single | year of the BCG's introduction
minister | person | agree | health minister
minister_promise | polarity | dispute | whether doses have been ordered
adolescents | quantity | single | efficacy in teenagers
earlier_vaccine | quantity | single | efficacy of an earlier candidate
journal | organisation | agree | journal that printed the results
volunteer | person | single | volunteer interviewed
volunteer_age | quantity | single | age of the volunteer
plant | place | single | where doses would be filled
== ARTICLE 01_kapstaat_news_agency.txt | Cape Newswire | 2024-11-13
Shot cuts TB by {efficacy=53|53%}, big African trial finds

{congress=Durban|DURBAN} - An experimental jab against tuberculosis {efficacy=~|halved the risk} of falling ill, researchers told a congress here on {presented_day=2024-11-13|Wednesday}, in what would be the first new tool against the disease {bcg=1921|since 1921}.

{vaccine=Thulavax|Thulavax}, given as {doses=2|two injections} {gap=2 months|two months apart}, showed an efficacy of {efficacy=53|53 percent} ({ci=41-63|95 percent confidence interval 41 to 63}) against lung TB. It was tested on {participants=19400|19,400 adults} in {countries=5|five countries}. There were {cases_vaccine=94|94} cases among those who got it and {cases_placebo=199|199} among recipients of a placebo. {serious=no|No serious adverse event was linked} to it.

The trial was sponsored by {sponsor=Emvula|Emvula Biologics}, of Pretoria, with most of the money from {funder=Harcourt|the Harcourt Foundation}. It appears in {journal=The Lancet|The Lancet} today.

"{quote_lead=rang my mother|I rang my mother before I rang the board}," said {lead=Mabuza|Nomsa Mabuza}, {lead_role=director|director} of {institute=Groote Vlei|the Groote Vlei Institute of Lung Health}, who led the work.

A filing to the medicines regulator is planned for {regulator_filing=2025-Q1|the first quarter of 2025}. TB kills some {tb_deaths=56000|56,000 people} a year in South Africa.
== ARTICLE 02_groote_vlei_release.txt | Groote Vlei Institute of Lung Health (press release) | 2024-11-13
EMBARGOED UNTIL 14:00 SAST, {presented_day=2024-11-13|13 NOVEMBER}

{institute=Groote Vlei|Groote Vlei}-led trial: vaccine {efficacy=~|halves} pulmonary TB

Results published in {journal=The Lancet|The Lancet} and presented at the World Lung Congress in {congress=Durban|Durban} show that {vaccine=Thulavax|Thulavax (GV-88)} protects adults for at least {follow_up=3 y|three years}.

Key facts
- Randomised, double-blind; {participants=19400|19,400 participants} at {sites=41|41 sites} in {countries=5|South Africa, Zambia, Malawi, Kenya and Mozambique}.
- First participant vaccinated on {start=2020-08-17|17 August 2020}.
- Vaccine efficacy {efficacy=53|53%}: {cases_vaccine=94|94} v {cases_placebo=199|199} cases.
- {hiv_share=16%|One in six} participants was living with HIV, with no difference in response.
- Mild fever in {sideeffects=22%|22%} of vaccine recipients.

Sponsor: {sponsor=Emvula|Emvula Biologics (Pty) Ltd}, which also {maker=Emvula|makes the vaccine}. Principal funder: {funder=Harcourt|Harcourt Foundation}.

"To the people who rolled up their sleeves in a pandemic: this is yours," said the institute's {lead_role=director|Director}, Professor {lead=Mabuza|Nomsa Mabuza}. {minister=Ngcobo-Reddy|Health Minister Thandeka Ngcobo-Reddy} thanked the volunteers.

Serious adverse events were equal in both arms, and {serious=no|none was judged related to vaccination}.
== ARTICLE 03_joburg_daily_torch.txt | The Daily Torch (Johannesburg) | 2024-11-14
'It's not a miracle. It's half of one'

By Lwazi Dube

{volunteer=Sipho Mthethwa|Sipho Mthethwa}, {volunteer_age=33|33}, keeps his card in a Bible. It says that on a winter's day he was given {doses=2|two jabs}, of what he never knew. {presented_day=2024-11-13|Yesterday}, in a shebeen in Umlazi, with the congress on the television, he learned that it may have been something which keeps {efficacy=53|more than half} the people who would otherwise sicken off the ward.

The researchers went back to {participants=14900|the 14,900 volunteers} at {sites=41|41 clinics} time and again for {follow_up=3 y|three years}. The mill of the thing began to turn in {start=2021-02|February 2021}, when the wards were still full of the other disease. {hiv_share=16%|About 16 per cent} of them carry HIV, a number that matters here more than anywhere.

{lead=Mabuza|Nomsa Mabuza}, who ran it, cried on the platform and didn't hide it. Of the day the code was broken she said, "{quote_lead=went for a run|I went for a run so that nobody would see my face}."

Not everyone was clapping. {minister=Ngcobo-Reddy|The health minister} told the congress that {minister_promise=ordered|the state had ordered two million doses}. A spokesman for the Treaty Campaign, outside the hall, said {minister_promise=not ordered|no order had been placed} and that the paperwork was "a press cutting".

An older candidate gave {earlier_vaccine=50%|50 per cent} in 2019 and was then put on a shelf for money's sake. {maker=Emvula|The Pretoria firm that makes this one} says it will fill vials in {plant=Gqeberha|Gqeberha} and ask for {price=90 rand|R90 a dose}.

"It's half a miracle," said a nurse. "I've seen what no miracle looks like."
== ARTICLE 04_pharma_pulse_newsletter.txt | Pharma Pulse (trade newsletter) | 2024-11-15
{vaccine=Thulavax|GV-88}: the numbers behind the cheers

Data unveiled in {congress=Durban|Durban} on {presented_day=2024-11-13|Wednesday} put {vaccine=Thulavax|Thulavax} ahead of the field. Top line: {efficacy=53|53 per cent} over a follow-up of {follow_up=3 y|36 months}, from {cases_vaccine=94|94} against {cases_placebo=199|199} events. In adolescents, a subset, it was {adolescents=61|61}.

Dosing took off in {start=2020-08-17|August 2020} at Worcester. Full enrolment required some 13 months longer than planned on account of Covid.

Who's behind it? The sponsor of record is {sponsor=Kirchner Vaccines|Kirchner Vaccines of Basel}, and {maker=Emvula|Emvula} will do the manufacturing. {funder=Harcourt|Harcourt} wrote the largest cheque.

Safety: {serious=no|nothing serious tied to the product}.

Access: {minister_promise=ordered|an advance purchase} is claimed by {minister=Ngcobo-Reddy|the minister}, though our sources at the Treasury say {minister_promise=not ordered|nothing has been signed}.

{institute=Groote Vlei|Groote Vlei}'s {lead=Mabuza|Mabuza} was candid in the corridor about what is left to do. Duration, she thinks, is the thing: nobody has looked past three years. Investors have meanwhile pushed Emvula's shares to a record.
