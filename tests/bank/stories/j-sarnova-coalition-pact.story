STORY: j-sarnova-coalition-pact
TOPIC: three parties in the invented republic of Sarnova agree on a coalition
== SLOTS
country | place | agree | the republic
deal_day | date | conflict | day on which the agreement was signed
talks_days | duration | conflict | length of the negotiations
pm | person | agree | designated prime minister
parties | quantity | agree | parties in the coalition
seats | quantity | agree | seats of the coalition
parliament | quantity | agree | seats in the parliament
ministries | quantity | agree | number of ministries
ministries_old | quantity | single | ministries in the outgoing government
green_ministries | quantity | conflict | ministries that go to the Greens
defence | person | conflict | person named as defence minister
finance | person | agree | person named as finance minister
finance_age | quantity | single | age of the finance minister
members_vote | outcome | conflict | what the members of the Farmers' Union decided
members_share | quantity | agree | share of votes in the Farmers' ballot
members_turnout | quantity | agree | turnout in the Farmers' ballot
wage | money | agree | monthly minimum wage agreed
wage_now | money | agree | present minimum wage
wage_wanted | money | single | minimum wage the Social Democrats had wanted
reactor | polarity | dispute | whether the pact allows a second reactor
pages | quantity | revision | length of the agreement (148 pages, later 152 with an annex)
election | date | agree | day of the election
first_attempt | organisation | conflict | party whose attempt to form a government failed first
investiture | date | agree | day of the vote of investiture
president | person | agree | head of state
said_marriage | person | agree | who compared the pact with a marriage
deficit | quantity | agree | deficit allowed, per cent of output
deficit_now | quantity | single | present deficit
defence_share | quantity | variant | spending on defence
villa | place | agree | where the last round took place
== ARTICLE 01_sarnova_today.txt | Sarnova Today (English service of the public broadcaster) | 2023-12-06
Three-party government in sight

{parties=3|Three parties} that spent the autumn insulting one another will govern {country=Sarnova|Sarnova} together. Social Democrats, Greens and the Farmers' Union put their signatures to a coalition agreement {deal_day=2023-12-05|on Tuesday evening} at {villa=Villa Arnika|Villa Arnika}, the state guest house.

{pm=Tolvaisa|Ieva Tolvaiša}, the Social Democrat who's to be prime minister, can count on {seats=76|76} of the {parliament=141|141 deputies}. Her cabinet will have {ministries=15|fifteen ministries}. {finance=Brandt|Kaspars Brandt}, a {finance_age=39|39-year-old} economist, gets the treasury. {green_ministries=4|Four portfolios} fall to the Greens, and the armed forces will answer to {defence=Melnik|Olga Melnik}, a former colonel.

The monthly minimum wage rises from {wage_now=740|740} to {wage=860|860 euros}; the Social Democrats had asked for {wage_wanted=900|900}. Outlays on defence will reach {defence_share=2.5|two and a half per cent of national output}.

It took {talks_days=58|58 days} to get there from the vote of {election=2023-10-08|8 October}. {first_attempt=Conservatives|The Conservatives, as the largest party, had been first to try and had given up in November}.

"It's a marriage of reason," said {said_marriage=Ozols|the Greens' Mikus Ozols}, "but we've agreed who washes up." Parliament votes on the new team {investiture=2023-12-14|on 14 December}.
== ARTICLE 02_capital_and_coast.txt | Capital & Coast, business weekly | 2023-12-08
Investors' note: what's inside the Sarnovan pact

Bond yields barely moved. That's a compliment to {finance=Brandt|Mr Brandt}, tipped for the treasury, and to a text that permits a budget gap of {deficit=2.8|2.8 per cent of GDP} against {deficit_now=3.9|3.9} this year.

Labour: employers grumble about a floor of {wage=860|€860 a month}, up from {wage_now=740|€740}. Most pay more anyway.

Energy: nobody can say what was agreed. {pm=Tolvaisa|Ms Tolvaiša} insists that {reactor=yes|a second reactor at Lasgale remains possible}. The Greens retort that {reactor=no|page 61 rules it out}.

Defence: spending climbs to {defence_share=2.5|one fortieth of GDP}. The ministry is to be led by {defence=Kiršs|Andrejs Kiršs}, hitherto ambassador to NATO, which should please arms suppliers.

Bureaucracy: {ministries=15|fifteen departments}, after {ministries_old=18|eighteen}. The Greens come away with {green_ministries=5|five of these}, remarkable for a party of eleven deputies.

Stability: {seats=76|seventy-six votes} are five more than needed. One sick deputy won't matter.

Process: after {talks_days=85|nearly twelve weeks (85 days to be exact)} of bargaining, everyone was tired. It had begun {first_attempt=Liberals|with a doomed bid by the Liberals}, to whom the president turned before anyone else.

Text: the agreement runs to {pages=148|148 pages}.
== ARTICLE 03_agrarian_voice.txt | The Plough, members' paper of the Farmers' Union | 2023-12-12
What you told us

More than half of our members, {members_turnout=56|56 per cent}, returned the blue envelope, and we thank each of them. The count was finished on Sunday in the presence of a notary. {members_share=61|Sixty-one per cent} were of one mind. {members_vote=accepted|You have given your blessing to the coalition}, and the executive will act on it.

It hasn't been easy. When we sat down in {villa=Villa Arnika|the Arnika house} for the last time, {deal_day=2023-12-07|on Thursday of last week}, three of our people had not slept. {president=Saulite|President Vija Saulīte} had let it be known that she would call fresh elections by the weekend. That evening, pens came out.

What did we obtain? A lower levy on diesel. A veterinary school in the east. A seat at the table for {defence=Melnik|our own Olga Melnik, who moves into the defence ministry}. And a ceiling of {deficit=2.8|2.8 per cent} on the deficit, since a farm that borrows too much is soon someone else's farm.

An annex on forests was added at our request, so that the full text now counts {pages=152|152 pages}.

Be in the gallery {investiture=2023-12-14|this Thursday} when our deputies say yes. A coach leaves from the grain market at seven.
== ARTICLE 04_foreign_letter_column.txt | The Harbour Observer, foreign letter | 2023-12-13
Washing up in {country=Sarnova|Sarnova}

Small countries make large fusses over coalitions. In this one, where {parliament=141|a hundred and forty-one men and women} represent two million, three leaders were shut in a villa with a piano and a bad cook, and emerged as a government. Well, perhaps.

A friend here keeps a list of jokes. The best belongs to {said_marriage=Ozols|Mikus Ozols}, the Green leader, who spoke of marrying for reason and settling who does the dishes. The worst was that of the Farmers. They were asked by post whether they wanted any of it. {members_turnout=56|Just over half} replied, and {members_share=61|61 in a hundred} of those agreed with one another: {members_vote=refused|the rank and file threw the bargain out}, to the horror of their own chairman.

{president=Saulite|The president, Mrs Saulīte}, says only that she expects a government before Christmas. Perhaps she'll get one. The {parties=3|three partners} can't even tell us what they've signed. Is there to be another reactor? {reactor=yes|Yes, in principle, according to the premier-to-be}; {reactor=no|never, say her allies in green}.

Meanwhile the old premier packs. He is in no hurry to leave the residence. He told me that since {election=2023-10-08|that Sunday in October} he has slept better than at any time in four years.
