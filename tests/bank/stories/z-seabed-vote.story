STORY: seabed-vote
TOPIC: the UN General Assembly votes on a pause in seabed mining
== SLOTS
vote_day | date | agree | day of the vote
yes | quantity | agree | votes in favour
no | quantity | agree | votes against
abstain | quantity | agree | abstentions
absent | quantity | single | states that did not vote
yes_2020 | quantity | agree | votes in favour in 2020
no_2020 | quantity | single | votes against in 2020
abstain_2020 | quantity | single | abstentions in 2020
committee_yes | quantity | single | votes in favour in the committee in November
committee_no | quantity | single | votes against in the committee
sponsors | quantity | agree | states sponsoring the text
main_sponsor | organisation | agree | state that tabled the text
brazil_vote | outcome | conflict | how Brazil voted
norway_vote | outcome | agree | how Norway voted
china_vote | outcome | single | how China voted
fiji_vote | outcome | single | how Fiji voted
amendment | outcome | agree | what became of Nauru's amendment
amendment_votes | score | single | vote on the amendment
pause_years | duration | agree | length of the pause called for
binding | polarity | agree | the resolution does not bind
fm_costa | person | agree | ambassador of Costa Rica at the UN
amb_nauru | person | single | ambassador of Nauru
amb_palau | person | single | president of Palau
norway_min | person | single | Norwegian minister
company | organisation | single | mining company
company_boss | person | single | head of the mining company
company_share | quantity | single | fall of the company's shares
licences | quantity | agree | exploration licences issued
licences_pacific | quantity | single | of them in the Pacific zone
authority_place | place | single | seat of the seabed authority
authority_meets | date | agree | when the authority meets next
rules_deadline | date | single | deadline for mining rules
petition | quantity | single | signatures on a petition
company_plan | date | single | year the company hopes to start
other_vote | quantity | single | votes in favour of the text on ocean noise
committee_day | date | single | day of the vote in the committee
nauru_years | duration | single | pause proposed by Nauru
palau_quote | quote | single | what the president of Palau said
petition_day | date | single | day the petition was handed over
nickel | money | single | price of nickel
copper | money | single | price of copper
noise_no | quantity | single | votes against the text on ocean noise
krill | outcome | single | what became of the krill text
company_licences | quantity | single | licences the company holds
cop_place | place | single | where the idea was first launched
nauru_trigger | date | single | when Nauru triggered the rule
tonga_coll | quantity | single | nodules lifted in a test
test_month | date | single | when the test was made
un_president | person | single | president of the assembly
palau_ban | outcome | single | what Palau did about mining in its own waters
norway_area | quantity | single | area Norway wants to open
norway_decide | date | single | when Norway decides
company_raised | money | single | money the company raised in 2021
company_loss | money | single | loss of the company in the third quarter
peacekeepers | quantity | single | soldiers in the mission prolonged
== ARTICLE 01_foreign_ministry_cr.txt | Ministry of Foreign Affairs and Worship, Costa Rica | 2022-12-15
PRESS RELEASE

UN General Assembly Adopts Resolution Presented By {main_sponsor=Costa Rica|Costa Rica}

New York, {vote_day=2022-12-15|15 December 2022}. With {yes=97|97 votes in favour}, {no=14|14 against} and {abstain=61|61 abstentions}, the General Assembly of the United Nations {vote_day=2022-12-15|today} adopted the resolution "A precautionary pause for the deep seabed", put forward by {main_sponsor=Costa Rica|Costa Rica} with {sponsors=38|38 co-sponsors}.

The text invites States not to support commercial exploitation of seabed minerals for {pause_years=10|ten years}. It is a political call and {binding=no|creates no legal obligation}.

"We have more photographs of Mars than of this part of our own planet," said the Permanent Representative, Ambassador {fm_costa=Villalobos|Ana Lucrecia Villalobos}.

This result improves on that of 2020, when a similar initiative gathered {yes_2020=84|84 votes} and {no_2020=19|19 States} opposed it, with {abstain_2020=66|66} abstaining. In the Second Committee, {committee_day=2022-11-23|on 23 November}, this year's draft was approved by {committee_yes=91|91} to {committee_no=13|13}.

The President of the Assembly, {un_president=Szentkuti|Judit Szentkuti}, described the debate as one of the longest of the session. {main_sponsor=Costa Rica|Costa Rica} recalls that the idea of a pause was first launched at the biodiversity conference in {cop_place=Sharm|Sharm el-Sheikh} in 2018.

The country thanks in particular its partners in Latin America, among them Chile, Panama and Brazil, which {brazil_vote=yes|joined in supporting the text}.

Institutional Communication, tel. ext. 5530
== ARTICLE 02_pacific_beat.txt | Blue Pacific News | 2022-12-16
Pacific Splits As UN Backs Seabed Pause

By Litia Vakaloloma in New York
Updated Dec 16, 2022, 11:02 AM FJT

The green lights outnumbered the red ones by nearly seven to one, but on the Pacific benches there was no shared joy.

Palau's president, {amb_palau=Ngiraked|Kesol Ngiraked}, who had flown in for the vote, hugged {main_sponsor=Costa Rica|Costa Rican} envoy {fm_costa=Villalobos|Ana Lucrecia Villalobos}. A few seats on, Nauru's {amb_nauru=Detabene|Marlin Detabene} packed her papers. Her bid to cut the pause from {pause_years=10|10 years} to {nauru_years=3|three} had {amendment=defeated|gone down} earlier in the session, {amendment_votes=29-88|29 to 88}.

Fiji {fiji_vote=yes|voted for}; Tonga, the Cook Islands and Kiribati were among the {abstain=61|61} that sat on the fence. {absent=21|Twenty-one delegations} did not press a button at all.

Nauru has more riding on this than most. In {nauru_trigger=2021-06|June 2021} it invoked a clause that obliges the seabed regulator to finish its rules within two years. A company it sponsors brought up {tonga_coll=3000t|3,000 tonnes} of nodules in a trial this {test_month=2022-10|October}.

Palau, for its part, has {palau_ban=banned|banned mining in its own waters} outright.

In 2020, {yes_2020=84|84 states} had been in favour.

"{palau_quote=not for sale|Our seabed is not for sale}," Mr {amb_palau=Ngiraked|Ngiraked} told this reporter.

Nobody is mining yet. The International Seabed Authority in {authority_place=Kingston|Kingston} has issued {licences=31|31 exploration licences}, {licences_pacific=17|17 of them} for the zone between Hawaii and Mexico. Its council sits again in {authority_meets=2023-03|March} and faces a {rules_deadline=2023-07|July} deadline to write mining rules.

A petition with {petition=730000|730,000 names} was handed over at the visitors' gate on {petition_day=2022-12-12|Monday}.
== ARTICLE 03_metals_today.txt | Metals Daily | 2022-12-16
{company=Abyssal|Abyssal Metals} Slips After UN Vote, Says Plans Unchanged

Published 16 December 2022 08:31 GMT

Shares in {company=Abyssal|Abyssal Metals} ended {company_share=-6.2|6.2% lower} in Toronto {vote_day=2022-12-15|on Thursday} after governments at the United Nations called for a halt of {pause_years=10|a decade} before minerals are lifted from the ocean floor.

Chief executive {company_boss=Thorsby|Graham Thorsby} pointed out that the resolution {binding=no|binds nobody}. "What counts is the {authority_meets=2023-03|March} meeting of the Authority, not a show of hands in Manhattan." The company aims to begin production in {company_plan=2025|2025} and holds {company_licences=2|two} of the {licences=31|31 licences} granted so far.

Investors put {company_raised=330m|$330 million} into the company when it went public in 2021. It lost {company_loss=28m|$28 million} in the third quarter of this year.

Among the {no=14|14 states} that rejected the text were {china_vote=no|China} and {norway_vote=no|Norway}, whose deputy minister for petroleum, {norway_min=Bjerkan|Sigrid Bjerkan}, called a fixed number of years "arbitrary". Brazil, which some traders had expected to side with the sponsors, {brazil_vote=abstain|sat it out with an abstention}, as did South Korea and India.

Norway wants to open {norway_area=280000km2|280,000 square kilometres} of its own shelf; a decision is due in {norway_decide=2023-06|June}.

Nickel for three months' delivery was {nickel=28750|$28,750} a tonne in London, copper {copper=8310|$8,310}.
== ARTICLE 04_un_notebook.txt | First Avenue Notebook (newsletter) | 2022-12-17
The week at the UN

The seabed text is through: {yes=97|97} delegations said yes, {sponsors=38|38} of them having lent their names beforehand. {norway_vote=no|Oslo pressed red}, to some groans. The amendment of Nauru {amendment=defeated|did not make it}.

A companion text on ocean noise sailed past on the same day with {other_vote=151|151} in favour and {noise_no=2|two} against. The Security Council, across the hall, gave the mission in Bassari another six months and {peacekeepers=7200|7,200 soldiers}.

A third text, on Antarctic krill, was {krill=withdrawn|withdrawn by its authors}.
