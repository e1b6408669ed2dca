STORY: t-suvarnagiri-quota-ruling
TOPIC: an Indian high court strikes down a state law reserving private jobs for locals
== SLOTS
ruling_day | date | agree | day of the ruling
quota | quantity | agree | share of posts reserved for locals
ceiling | money | conflict | monthly pay up to which posts were covered
domicile | duration | agree | years of residence needed to count as local
domicile_draft | duration | single | years of residence in the first draft
bench | score | conflict | how the three judges divided
author | person | conflict | judge who wrote the judgment
pages | quantity | agree | length of the judgment
stay | outcome | conflict | whether the order was put on hold
passed | date | conflict | day on which the Assembly passed the law
passed_votes | score | agree | votes in the Assembly
notified | date | agree | day on which the law came into force
petitioners | quantity | agree | trade bodies that petitioned
chief_minister | person | agree | chief minister
labour_minister | person | agree | labour minister
opposition | person | single | leader of the opposition
appeal | polarity | agree | that the State will go to the Supreme Court
jobs_given | quantity | dispute | locals who got jobs under the law
detained | quantity | revision | protesters detained
protest_place | place | agree | where the protest took place
fine | money | variant | fine for an employer who broke the law
unemployment | quantity | agree | unemployment rate in the state
unemployment_young | quantity | single | unemployment rate of the young
firms | quantity | agree | employers registered on the portal
plant | money | single | value of the factory that went elsewhere
election | date | agree | month in which the Assembly election is due
other_state | date | single | year in which another state's law fell
chamber_head | person | agree | president of the chamber of industry
cement_workers | quantity | single | workers at the cement works
cement_local | quantity | single | workers at the cement works who are from the district
== ARTICLE 01_deccan_dispatch.txt | Deccan Dispatch | 2024-07-19
HC scraps {quota=75|75%} local quota in private jobs

Our Legal Correspondent, Dharampet

In a setback to the government months before the polls, the High Court {ruling_day=2024-07-18|on Thursday} quashed the Suvarnagiri Employment of Local Candidates Act, under which {quota=75|three out of four} posts carrying a salary of {ceiling=30000|up to Rs 30,000 a month} had to go to residents of the State.

A bench of three judges {bench=3-0|spoke with one voice}. "A citizen does not become a foreigner by boarding a train," observed {author=naqvi|Justice Farida Naqvi}, from whose pen the judgment came. It runs to {pages=112|112 pages} and holds that the law offended Article 19 of the Constitution, which lets every Indian work anywhere in the country.

Counsel for the State asked for time to approach the apex court. {stay=stayed|The operation of the order was suspended for four weeks}.

The law had been challenged by {petitioners=14|14 trade bodies}, from garment exporters to hoteliers. Any establishment that flouted it could be fined {fine=500000|Rs 5 lakh}, and more for every day the default went on.

It was on {passed=2021-11-04|4 November 2021} that the Assembly cleared the Bill, by {passed_votes=96-51|96 votes to 51}. The first draft demanded {domicile_draft=15y|fifteen years} of residence; the House settled for {domicile=5y|five}.

{labour_minister=bairwa|Labour Minister Kamla Bairwa} said {appeal=yes|an appeal would be filed}. She claimed that {jobs_given=83000|83,000 sons and daughters of the soil} had found work because of the Act.
== ARTICLE 02_bharat_news_agency.txt | Bharat News Agency | 2024-07-18
Suvarnagiri: protests after court rejects job reservation

DHARAMPET, July 18 (BNA) Police detained {detained=23|23 youths} who squatted on the tracks at {protest_place=lalkuan|Lalkuan junction} on Thursday evening, hours after the High Court declared the state's job reservation law unconstitutional.

Two express trains were held up. No one was hurt.

The verdict was {bench=2-1|not unanimous, with one of the three judges recording his dissent}. The majority found that the legislature could not tell a private employer where his staff should have been born.

The court also {stay=refused|turned down a plea by the advocate general to keep the ruling in abeyance}, sources in the law department said.

Chief Minister {chief_minister=solanki|Devendra Solanki}, who was touring flood-hit blocks, told reporters he would {appeal=yes|fight on in Delhi}. "Our boys have waited long enough," he said.

Opposition leader {opposition=thakkar|Meenal Thakkar} accused him of having brought "a law meant for hoardings and not for courtrooms". Elections to the 151-member House are due in {election=2024-12|December}.

The Act {notified=2022-03-01|came into force on March 1, 2022}. It treated as local anyone with {domicile=5y|five years'} residence. Joblessness in the state stands at {unemployment=7.9|7.9 per cent}, according to the latest labour survey; among those aged 15 to 29 it is {unemployment_young=24|24 per cent}.
== ARTICLE 03_the_commerce_mint.txt | The Commerce Mint | 2024-07-20
Relief, but no rush: what employers make of the quota ruling

On the shop floors of the Mahadeo industrial belt the news was received with a shrug. Most units had found ways around the rule long ago.

The figures tell of it. {firms=6200|Some 6,200 employers} signed up on the government portal, yet {chamber_head=lobo|Xavier Lobo}, president of the chamber of industry, reckons that {jobs_given=9000|not even 9,000 people} were hired who would not have been anyway. "Everybody became local. There was a man for that, near the bus stand," he says.

The law reserved {quota=75|three-quarters} of vacancies in any firm with more than ten workers, so long as the pay was {ceiling=50000|no higher than fifty thousand rupees}. A breach could cost {fine=500000|Rs 500,000}, though officers of the labour department never collected it.

What it did do was scare away the large and the footloose. A Korean maker of compressors took {plant=1200cr|a Rs 1,200-crore factory} next door. A similar statute in another state had already been thrown out in {other_state=2023|2023}.

Investors will read the text closely. Over {pages=112|a hundred and twelve pages}, {author=bhonsle|Justice Anil Bhonsle} sets out why the State's own data did not support it: a jobless rate of {unemployment=7.9|7.9%} is below that of several states with no such rule. The {petitioners=14|fourteen associations} that brought the case could not have put it better, and did not.

A government facing voters {election=2024-12|at the end of the year} will not let go.
== ARTICLE 04_lalkuan_samvad.txt | Lalkuan Samvad (local weekly, English page) | 2024-07-21
A railway line, a law and a lost promise

By Sushila Netam

They let the last of the boys out on Saturday. By the final count of the railway police {detained=41|forty-one} had been taken from the tracks at {protest_place=lalkuan|our junction}, the youngest still in his school tie. His mother brought him a tiffin and a slap.

Why did they go there? Because on {ruling_day=2024-07-18|18 July} a paper promise was torn up. When {chief_minister=solanki|Shri Solanki} brought the Bill he came here by helicopter and spoke for an hour on the college ground. The House adopted it {passed=2021-12-12|in the second week of December 2021, on a Sunday}, so eager was everyone, {passed_votes=96-51|ninety-six hands against fifty-one}. From {notified=2022-03-01|the first of March following}, we were told, no factory gate would be shut to us.

I asked at the cement works. Of {cement_workers=340|340 workers}, {cement_local=212|212} are from the district, the same as before. The manager, a courteous man from Kochi, offered me tea and said that he had registered like all {firms=6200|the 6,200 others} and heard nothing more.

{labour_minister=bairwa|Kamla Bairwa}, whose constituency this is, says that the fight is not over. {chamber_head=lobo|Mr Lobo}, for the industrialists, says it should never have begun. Between the two of them stand the boys, with degrees in commerce and nowhere to sit but on the rails.
