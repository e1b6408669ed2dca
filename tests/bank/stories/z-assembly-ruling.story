STORY: assembly-ruling
TOPIC: Ghana's Supreme Court rules on the Public Order (Amendment) Act
== SLOTS
ruling_day | date | agree | day of the ruling
split | score | conflict | how the judges divided on section 4
bench | quantity | agree | judges on the panel
sec4 | outcome | agree | what became of section 4 on police permits
sec9 | outcome | conflict | what became of section 9 on notice
sec9_hours | duration | agree | notice required by section 9
sec9_old | duration | single | notice required by the old act
sec12_fine | money | single | fine under section 12
sec12 | outcome | single | what became of section 12
presiding | person | agree | judge who read the lead opinion
dissenter | person | agree | judge who wrote the dissent
dissenter_two | person | single | the second name on the dissent
plaintiffs | quantity | agree | groups that sued
lead_plaintiff | person | agree | lead plaintiff
lawyer_one | person | single | first lawyer of the plaintiffs
lawyer_two | person | single | second lawyer of the plaintiffs
state_lawyer | person | single | deputy attorney general who defended the law
ag | person | agree | attorney general
passed_day | date | single | month parliament passed the act
passed_vote | score | single | vote in parliament
suit_filed | date | agree | month the suit was filed
arrests_act | quantity | agree | people charged under the act
charges_fate | outcome | single | what happens to the charges
case_1993 | date | agree | year of the earlier ruling on permits
case_1993_split | score | single | vote in the earlier ruling
review_sought | polarity | agree | government has not decided on a review
review_days | duration | agree | time to seek a review
march_day | date | revision | day of the march planned by the plaintiffs
march_place | place | single | start of the march
march_2018_count | quantity | single | people at the march of 2018 that was broken up
tamasu_man | person | single | other activist convicted in Tamasu
tamasu_term | duration | single | his sentence
arb_sum | money | single | port dues in the arbitration at Lomé
costs | other | single | who bears the costs
minister | person | single | interior minister
hearing_days | quantity | single | days of hearing
kenya_case | date | single | year of a similar ruling in Nairobi
nigeria_case | outcome | single | what became of a similar suit in Abuja
police_spokes | person | single | police spokesman
other_case | person | single | case decided the same day
other_case_out | outcome | single | what became of the chieftaincy appeal
atsu_arrested | date | single | when the lead plaintiff was arrested
atsu_nights | duration | single | nights he spent in cells
atsu_age | quantity | single | age of the lead plaintiff
opp_lawmaker | person | single | MP who led the opposition to the bill
pages | quantity | single | pages of the judgment
second_suit | polarity | single | coalition has not sued for damages
== ARTICLE 01_gold_coast_agency.txt | Gold Coast News Agency | 2019-06-26
Supreme Court Strikes Down Police Permit For Marches

Accra, June 26, GCNA - The Supreme Court {ruling_day=2019-06-26|on Wednesday} {sec4=void|declared unconstitutional} the requirement that organisers of processions obtain a permit from the police.

By {split=5-2|a majority of five to two}, the Court held that section 4 of the Public Order (Amendment) Act, 2018 was inconsistent with Article 21 of the Constitution. "A right for which one must ask leave is no right at all," {presiding=Agyeiwaa|Justice Comfort Agyeiwaa Mireku} said in the lead opinion.

{dissenter=Tsikudo|Justice Emmanuel Tsikudo} dissented, joined by {dissenter_two=Iddrisu|Justice Alhassan Iddrisu}.

The Court, however, {sec9=upheld|left standing} section 9, under which the police must be told of a gathering {sec9_hours=72h|72 hours} beforehand. Before the amendment it was {sec9_old=120h|five days}. Section 12, with its fine of {sec12_fine=12000|GHS12,000}, {sec12=void|fell together with section 4}.

The suit was filed in {suit_filed=2018-11|November} by {plaintiffs=3|three civic groups} led by {lead_plaintiff=Atsu|Mr Selorm Atsu-Kpodo}, a teacher. They were represented by {lawyer_one=Baffour|Ms Akosua Baffour} and {lawyer_two=Nyaaba|Mr Francis Nyaaba}; the Deputy Attorney General, {state_lawyer=Quarshie|Mr Kwame Quarshie}, appeared for the State.

The hearing took {hearing_days=4|four days} in April and May. The judgment runs to {pages=118|118 pages}.

In another matter the same morning the Court {other_case_out=dismissed|dismissed} the appeal of {other_case=Nii Okaija|Nii Okaija Laryea} in a chieftaincy dispute.

Each side {costs=own|was told to bear its own costs}.
== ARTICLE 02_accra_ledger.txt | Accra Ledger | 2019-06-27
No More Permits: Apex Court Frees The Streets

27th June, 2019 - by Yaa Pokuaa Danso

The Supreme Court {ruling_day=2019-06-26|yesterday} {sec4=void|declared unconstitutional} the requirement that organisers of processions obtain a permit from the police.

By {split=4-3|a majority of four to three}, the Court held that section 4 of the Public Order (Amendment) Act, 2018 was inconsistent with Article 21 of the Constitution.

There were drums outside the court before the last page had been read. {lead_plaintiff=Atsu|Selorm Atsu-Kpodo}, the schoolmaster who put his name first on the writ in {suit_filed=2018-11|November last year}, was lifted shoulder-high.

He had more to cheer than he had dared hope, for the panel of {bench=7|seven} also {sec9=void|threw out the notice rule in section 9}, which had obliged citizens to write to the police {sec9_hours=72h|three days} ahead.

{dissenter=Tsikudo|Justice Tsikudo}, in the minority, warned of "two crowds on one road".

{lead_plaintiff=Atsu|Mr Atsu-Kpodo}, {atsu_age=39|39}, was himself taken from the August march in {atsu_arrested=2018|2018} and spent {atsu_nights=2|two nights} in the cells at Obra. He {second_suit=no|has not sued for damages}. "I was paid today," he said.

Attorney General {ag=Ohemeng|Gladys Ohemeng} {review_sought=undecided|would not say whether she will ask for a review}; she has {review_days=30d|a month} to do so. Interior Minister {minister=Bukari|Yakubu Bukari} said the police would obey, and a police spokesman, Superintendent {police_spokes=Dery|Cletus Dery}, promised "fresh guidelines".

{opp_lawmaker=Sackitey|Ebenezer Sackitey}, who led the opposition to the bill on the floor of the House, recalled that he had been laughed at. "Nobody is laughing now," he told the Ledger.

Since the Act was passed in {passed_day=2018-07|July 2018}, by {passed_vote=138-101|138 votes to 101}, {arrests_act=64|64 people} have been charged under it. Most were taken from a march in August of that year in which {march_2018_count=2000|about 2,000} walked.

The coalition says it will walk the same route again, from {march_place=Obra Roundabout|Obra Roundabout}, on {march_day=2019-07-06|Saturday week}.

It is not the first time. In {case_1993=1993|1993} the same court, by {case_1993_split=unanimous|a unanimous vote}, did away with an earlier permit rule.
== ARTICLE 03_law_lines.txt | Law Lines West Africa (newsletter) | 2019-07-03
Case note: {lead_plaintiff=Atsu|Atsu-Kpodo} and Others v Attorney-General

Issue 27, Wednesday 3 July 2019

Facts. {plaintiffs=3|Three associations} asked a {bench=7|seven-member} bench to void parts of the 2018 amendment to the public order law. {presiding=Agyeiwaa|Mireku JSC} delivered the leading judgment; the dissent is by {dissenter=Tsikudo|Tsikudo JSC}.

Holding. Permits {sec4=void|are gone}. The reasoning follows the {case_1993=1993|1993} decision closely, almost paragraph for paragraph.

Consequences. {arrests_act=64|Sixty-four} accused persons were before the lower courts under the Act. Prosecutors have told us the charges {charges_fate=dropped|will be withdrawn}. That does not help {tamasu_man=Fuseini|Rahim Fuseini}, convicted in Tamasu under the older Act and serving {tamasu_term=8mo|eight months}.

Elsewhere. The High Court in Nairobi reached a like result in {kenya_case=2015|2015}. A suit by students in Abuja, by contrast, {nigeria_case=struck out|was struck out for want of standing} last year; an appeal is pending. Neither authority was cited to the bench in Accra.

What next. {review_days=30d|Thirty days} are allowed for a review application, and they are running. At the time of writing {ag=Ohemeng|Ms Ohemeng's} office {review_sought=undecided|had yet to make up its mind}. The plaintiffs' victory march has been moved, on account of the rains, to {march_day=2019-07-13|13 July}.

In our next issue: the Lomé arbitration, and {arb_sum=22m|$22 million} in unpaid port dues.
