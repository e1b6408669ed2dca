STORY: dengue-trial
TOPIC: late-stage trial results of a Korean dengue vaccine tested in Sri Lanka, the Philippines and Peru
== SLOTS
announced | date | agree | day on which the results were made known
efficacy | quantity | agree | overall efficacy
eff_sero_pos | quantity | agree | efficacy in people who had had dengue before
eff_sero_neg | quantity | conflict | efficacy in people who had never had dengue
threshold | quantity | single | efficacy the protocol demanded
participants | quantity | variant | participants in the trial
lanka_participants | quantity | agree | participants in Sri Lanka
sites | quantity | single | trial sites
cases_vaccine | quantity | agree | dengue cases in the vaccinated group
cases_placebo | quantity | agree | dengue cases in the placebo group
hosp_eff | quantity | single | efficacy against hospital treatment
sae_vaccine | quantity | single | serious adverse events in the vaccinated group
sae_placebo | quantity | single | serious adverse events in the placebo group
deaths | quantity | agree | participants who died during the trial
deaths_related | polarity | agree | deaths held to be related to the vaccine
phase2_eff | quantity | agree | efficacy in the phase 2 study
phase2_n | quantity | single | participants in the phase 2 study
rival_eff | quantity | single | efficacy of the rival vaccine by Sabena Pharma
ceo | person | agree | chief executive of the company
wijeratne_role | role | conflict | office of Nimal Wijeratne in the trial
first_filing | order | agree | where the company will apply first
filing_time | date | revision | planned time of the first application
share_move | quantity | single | change of the share price that day
share_close | money | single | closing price of the share
price_dose | money | dispute | price per dose, as offered and as thought bearable
doses | quantity | agree | doses of the course
interval | duration | agree | time between the doses
pause_2021 | duration | single | length of the halt in 2021
lanka_cases_2022 | quantity | single | dengue cases in Sri Lanka in 2022
lanka_cases_2017 | quantity | single | dengue cases in Sri Lanka in 2017
mandate | polarity | single | ministry's decision on buying the vaccine
capacity | quantity | single | yearly output of the plant
employees | quantity | single | employees of the company
critic | person | single | paediatrician who urges caution
kosdaq | quantity | single | change of the Kosdaq index
ceo_since | date | single | year in which the chief executive took over
analyst | person | single | analyst quoted
analyst_target | money | single | analyst's price target after the data
analyst_target_old | money | single | analyst's price target before the data
rd_spend | money | single | company's research spending in 2022
revenue | money | single | company's revenue in the first nine months of 2022
flu_share | quantity | single | share of flu vaccine in revenue
== ARTICLE 01_hanseong_release.txt | Hanseong Biologics press office | 2023-01-17
Hanseong Biologics Announces Positive Phase 3 Results for Dengue Vaccine Candidate HB-204

SEOUL, {announced=2023-01-17|Jan. 17, 2023} - Hanseong Biologics today reported that HB-204, its live attenuated tetravalent dengue vaccine, met the primary endpoint of the pivotal SENTRY study with an overall efficacy of {efficacy=71.4%|71.4%}, exceeding the protocol-defined minimum of {threshold=60%|60%}.

SENTRY enrolled {participants=11240|11,240 healthy participants} aged 4 to 45 at {sites=14|14 sites} in Sri Lanka, the Philippines and Peru, randomized 2:1 to receive {doses=2|two doses} of vaccine or placebo {interval=3 months|three months apart}. Over 18 months there were {cases_vaccine=112|112 virologically confirmed cases} in the vaccine arm and {cases_placebo=196|196} in the placebo arm.

Efficacy was {eff_sero_pos=78.2%|78.2%} in participants seropositive at baseline and {eff_sero_neg=54.9%|54.9%} in seronegative participants. Efficacy against hospitalized dengue was {hosp_eff=84%|84%}.

Serious adverse events occurred in {sae_vaccine=3.1%|3.1%} of vaccinees and {sae_placebo=3.3%|3.3%} of placebo recipients. {deaths=2|Two deaths} were reported, {deaths_related=no|neither considered related} to vaccination.

"Families in endemic countries have waited long enough," said {ceo=Yoon Hae-jin|Yoon Hae-jin}, Chief Executive Officer. The company plans to submit {first_filing=Sri Lanka first|its first application to the Sri Lankan regulator} in {filing_time=2023-Q2|the second quarter of 2023}; a filing in Korea will follow.

About Hanseong Biologics: Founded in 1988 and headquartered in Songdo, the company employs {employees=1900|1,900 people}.

Forward-looking statements: actual results may differ materially.
== ARTICLE 02_colombo_standard.txt | The Colombo Standard | 2023-01-19
Vaccine tested on {lanka_participants=4600|4,600 Lankans} cuts dengue by two-thirds and more

By Dilhani Rajapakse

A dengue vaccine that was tried out on {lanka_participants=4600|4,600 children and adults} in Gampaha and Kurunegala protects against the disease in {efficacy=71.4%|71.4 per cent} of cases, its South Korean maker said {announced=2023-01-17|on Tuesday}.

Dr {wijeratne_role=national principal investigator|Nimal Wijeratne, who led the study in this country}, told The Colombo Standard that people who had been infected before were best protected, with {eff_sero_pos=78.2%|78.2 per cent}. "In children who have never met the virus it is lower, {eff_sero_neg=45.9%|45.9}. We must be honest about that."

Of the {participants=11240|more than 11,200 people} who took part in three countries, {deaths=2|two} died, one in a road accident and one of leukaemia. The jab {deaths_related=no|had nothing to do} with it, he said.

The makers want to {first_filing=Sri Lanka first|seek a licence here before anywhere else}. The health ministry, however, {mandate=not decided|has taken no decision} on whether to buy it. "At {price_dose=12 USD|12 dollars a dose}, which is what we were quoted, and {doses=2|two doses} a head, we could not afford it," a senior official said.

Sri Lanka had {lanka_cases_2022=76600|76,600 dengue patients} last year, far fewer than the {lanka_cases_2017=186000|186,000} of 2017.

Prof. {critic=Shanthi Kumaraswamy|Shanthi Kumaraswamy}, a paediatrician at Jaffna, called for patience. The vaccine of Sabena Pharma, she recalled, had shown {rival_eff=64%|64 per cent} before it was withdrawn.

Also read: Fogging to begin in Colombo suburbs
== ARTICLE 03_vaccine_letter.txt | The Vaccine Letter | 2023-01-24
HB-204: good, not great

Investors wanted more. Hanseong shares lost {share_move=-9.3%|9.3 percent} on the day of the readout to close at {share_close=41250 KRW|41,250 won}, although SENTRY was a clear success on paper: {cases_vaccine=112|112 cases} among the vaccinated against {cases_placebo=196|196} among half as many controls.

The disappointment is a matter of memory. In the phase 2 study, {phase2_n=1850|1,850 strong}, efficacy had come out at {phase2_eff=82%|82 percent}. In SENTRY it was {efficacy=71.4%|71}, and {eff_sero_neg=54.9%|a shade under 55} among the never-infected, the group that sank the competition.

The trial was not an easy one. It stood still for {pause_2021=3 weeks|three weeks} in 2021, and {lanka_participants=4600|41 percent of the volunteers} had to be followed in Sri Lanka in the middle of a fuel crisis. {wijeratne_role=chair of data safety board|Nimal Wijeratne, chairman of the independent data and safety monitoring board}, paid tribute to the nurses who went round on bicycles.

Chief executive {ceo=Yoon Hae-jin|Yoon} said on Monday's investor call that the dossier would now go to Colombo {filing_time=2023-Q3|in the third quarter}, one quarter later than advised last week. On price she would say only that {price_dose=below 10 USD|less than 10 dollars} was feasible at volume. The Songdo plant can fill {capacity=30m|30 million doses} a year.
== ARTICLE 04_seoul_business.txt | Seoul Business Wire | 2023-01-17
Hanseong Slides After Dengue Data

{announced=2023-01-17|Jan. 17} (SBW) - Hanseong Biologics fell in Kosdaq trading after its dengue shot came in at {efficacy=71.4%|71.4 percent}, short of the {phase2_eff=82%|82 percent} seen in an earlier, smaller study.

The vaccine, given {doses=2|twice} at an interval of {interval=3 months|three months}, could become the first home-grown product of its kind. {ceo=Yoon Hae-jin|Yoon Hae-jin}, chief executive since {ceo_since=2020|2020}, has bet the company on it.

Regulators in Korea will see the data only {first_filing=Sri Lanka first|after Sri Lanka's have}, an executive said, because dengue is not endemic at home.

"The headline number is fine, but the gap between the groups will limit where it can be used," said {analyst=Lim Do-yeon|Lim Do-yeon} of Baekdu Securities, who cut her target price to {analyst_target=48000 KRW|48,000 won} from {analyst_target_old=60000 KRW|60,000}.

Hanseong spent {rd_spend=96bn KRW|96 billion won} on research last year. Its revenue in the nine months to September was {revenue=211bn KRW|211 billion won}, of which flu vaccine made up {flu_share=58%|58 percent}.

The Kosdaq index closed {kosdaq=+0.4%|0.4 percent higher}.
