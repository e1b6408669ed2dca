STORY: court-fishing
TOPIC: The supreme court of Caldera rules on fishing rights on 9 October 2024, told between 9 October and 2 November.
== SLOTS
day_of_the_ruling | date | agree | day of the ruling
year_of_the_law | date | agree | year of the law
vote_of_the_judges | score | agree | vote of the judges
villages_that_sued | quantity | agree | villages that sued
companies_that_bought_the_licences | quantity | agree | companies that bought the licences
vote_of_the_court_of_appeal | score | agree | vote of the Court of Appeal
year_of_the_earlier_case | date | agree | year of the earlier case
vote_in_the_earlier_case | score | agree | vote in the earlier case
paid_by_the_largest_company | money | agree | paid by the largest company
loss_of_the_licences | date | agree | loss of the licences
yield_of_the_auction | money | agree | yield of the auction
deadline_for_the_new_law | date | agree | deadline for the new law
share_of_the_quota_for_the_villages | quantity | agree | share of the quota for the villages
ruling_of_the_high_court | date | agree | ruling of the High Court
ruling_of_the_court_of_appeal | date | agree | ruling of the Court of Appeal
people_who_live_from_fishing | quantity | agree | people who live from fishing
damages_claimed | money | agree | damages claimed
costs_of_the_case | money | agree | costs of the case
year_of_the_charter | date | agree | year of the charter
opening_of_the_season | date | agree | opening of the season
quota_for_cod | quantity | agree | quota for cod
president_of_the_court | person | agree | president of the court
minister_of_fisheries | person | agree | minister of fisheries
lawyer_of_the_villages | person | agree | lawyer of the villages
chairwoman_of_the_villages | person | agree | chairwoman of the villages
judge_who_wrote_the_opinion | person | agree | judge who wrote the opinion
head_of_the_trawler_firm | person | agree | head of the trawler firm
== ARTICLE 01_islandpress.txt | Islandpress | 2024-10-09
MARGATH, Oct 9 (Island Press) - The Supreme Court of Caldera ruled on {day_of_the_ruling=told|Wednesday} that the state may not take fishing rights from coastal villages without paying for them, striking down a central part of the Fisheries Act of {year_of_the_law=told|2019}.

The court decided by {vote_of_the_judges=told|seven votes to two}. Its president, {president_of_the_court=told|Isaura Ormond}, read out the summary, which took 20 minutes. It was Judge {judge_who_wrote_the_opinion=told|Torben Selwick} who wrote for the majority.

The case had been brought by {villages_that_sued=told|14 villages} on the Sound of Merrin, which lost their licences for cod and lobster in {loss_of_the_licences=told|January 2021}. The licences were auctioned to {companies_that_bought_the_licences=told|three companies} for {yield_of_the_auction=told|88 million marks}.

Parliament must now change the law by {deadline_for_the_new_law=told|30 June 2025}. Until then the villages may fish {share_of_the_quota_for_the_villages=told|40 per cent} of the quota in the sound.

Fisheries minister {minister_of_fisheries=told|Lucan Drayke} said that the government would respect the ruling. The lawyer of the villages, {lawyer_of_the_villages=told|Rhoswen Fennick}, called it "the best catch in 30 years".

The High Court had dismissed the action in {ruling_of_the_high_court=told|March 2022} and the Court of Appeal, by {vote_of_the_court_of_appeal=told|two votes to one}, in {ruling_of_the_court_of_appeal=told|November 2023}. About {people_who_live_from_fishing=told|2,100 people} in the villages live from fishing.

In {year_of_the_earlier_case=told|2016} the Supreme Court had decided a dispute about seaweed in favour of the state, by {vote_in_the_earlier_case=told|five votes to four}.
== ARTICLE 02_merrin_lantern.txt | Merrin Lantern | 2024-10-10
They rang the bell for cod

By Gwenda Parsloe

In Holm Bay the bell is rung when a boat is missing. {day_of_the_ruling=told|Yesterday}, a little after eleven, it rang for a quarter of an hour, and for once nobody ran to the pier in fear. {villages_that_sued=told|Fourteen villages} had gone to law against the state, and the state had lost: {vote_of_the_judges=told|seven to two}.

"My licence was from my grandmother," says Aled Tamsin, 63, whose boat has been lying on the stones since {loss_of_the_licences=told|the first month of 2021}. "Then came a letter. Nobody offered me a mark." What others did offer, {yield_of_the_auction=told|88 million}, went to the treasury.

The case carries the name of {chairwoman_of_the_villages=told|Hesper Brock}, 71, who chairs the council of the villages and who sold her own house to pay the first lawyer. That one lost, {ruling_of_the_high_court=told|in March 2022}, before a single judge, in 25 minutes. {lawyer_of_the_villages=told|Fennick}, who took over then, lost too, {ruling_of_the_court_of_appeal=told|a year ago next month}, but only just.

In court {chairwoman_of_the_villages=told|Brock} sat in the second row. When {president_of_the_court=told|Ormond}, the president of the court, came to the words "without compensation", she took off her glasses.

Not everything was won. {share_of_the_quota_for_the_villages=told|Forty per cent} is what they may catch for now. They had asked for 75.
== ARTICLE 03_law_notes.txt | Law Notes | 2024-10-11
Caldera Law Notes: Brock and Others v. Minister of Fisheries
11 October 2024

Judgment: Supreme Court, {day_of_the_ruling=told|9 October 2024}; heard on 14 and 15 May
Majority: {vote_of_the_judges=told|7-2}. The opinion was written by {judge_who_wrote_the_opinion=told|Judge Torben Selwick}; Judges Ambrose and Quill dissented

- Section 12 of the Fisheries Act {year_of_the_law=told|2019} is void. It allowed the minister to withdraw customary rights "in the interest of good management", without compensation
- Section 15 (auctions) stands
- The legislature has until {deadline_for_the_new_law=told|the end of June 2025} to make new rules
- In the meantime: {share_of_the_quota_for_the_villages=told|40%} of the quota for the claimants
- The claim for damages ({damages_claimed=told|31 million marks}) is sent back to the High Court
- The state bears the costs, put at {costs_of_the_case=told|1.9 million marks}

History: action filed on 3 May 2021; dismissed by the High Court on {ruling_of_the_high_court=told|18 March 2022}; appeal dismissed on {ruling_of_the_court_of_appeal=told|21 November 2023} ({vote_of_the_court_of_appeal=told|2-1})

Comment. {judge_who_wrote_the_opinion=told|Selwick} builds on the charter of {year_of_the_charter=told|1784}, in which the crown granted the coast "the fish as far as a man can see them". The dissenting judges think that a charter cannot bind a parliament. The case of {year_of_the_earlier_case=told|2016}, which concerned seaweed and went {vote_in_the_earlier_case=told|5-4} the other way, is distinguished in two paragraphs. Counsel for the claimants: {lawyer_of_the_villages=told|R. Fennick}; for the minister: G. Lathom.
== ARTICLE 04_harbour_exchange.txt | Harbour Exchange | 2024-10-11
Ruling sinks shares of trawler firms

What the {vote_of_the_judges=told|7-2} ruling of {day_of_the_ruling=told|Wednesday} costs depends on who is counting. Northern Deep, the largest of the {companies_that_bought_the_licences=told|three companies} that bought the licences of the villages at Merrin, put it at 12 million marks a year; its shares fell by 14 per cent on Wednesday and by another 3 on Thursday.

The firm paid {paid_by_the_largest_company=told|52 million} of the {yield_of_the_auction=told|88 million marks} which the auction yielded in May 2021. It wants the money back, said its head, {head_of_the_trawler_firm=told|Conrad Grieve}. "We bought from the state what the state did not own."

Minister {minister_of_fisheries=told|Drayke} did not comment on that. A new bill would be presented in February, he said; the court's time limit runs out {deadline_for_the_new_law=told|on 30 June}.

For the coming season, which opens on {opening_of_the_season=told|1 November}, the quota for cod in the sound is {quota_for_cod=told|6,000 tonnes}. Last season it was 7,500. The villages may take {share_of_the_quota_for_the_villages=told|two fifths} of it, that is 2,400 tonnes.

Processors are calm. Some {people_who_live_from_fishing=told|2,100 fishermen and packers} in the villages can land little before spring, for of their 190 boats only 70 are fit to go to sea.
== ARTICLE 05_islandpress_november.txt | Islandpress November | 2024-11-02
HOLM BAY, Nov 2 (Island Press) - For the first time in almost four years boats from the Sound of Merrin went out for cod on {opening_of_the_season=told|Friday}, the opening day of the season.

Sixty-four boats from {villages_that_sued=told|14 villages} left before dawn. In all {quota_for_cod=told|6,000 tonnes} may be caught in the sound until April, of which a Supreme Court ruling of {day_of_the_ruling=told|October} gives the villages {share_of_the_quota_for_the_villages=told|40 per cent}.

{chairwoman_of_the_villages=told|Hesper Brock}, the chairwoman of the villages' council, watched from the pier. "I am too old to be seasick," she said.

Her lawyer said the High Court would hear the claim for {damages_claimed=told|31 million marks} in damages on 27 January. {lawyer_of_the_villages=told|Rhoswen Fennick} also said that the state had paid the costs of the case, {costs_of_the_case=told|1.9 million}, on Monday.

Northern Deep, led by {head_of_the_trawler_firm=told|Conrad Grieve}, has sued for the return of its {paid_by_the_largest_company=told|52 million} marks.

{minister_of_fisheries=told|Lucan Drayke}, whose ministry has to replace the section of the {year_of_the_law=told|2019} law that the judges declared void, was not in Holm Bay. He is to come on 20 November, to speak about a charter that was granted in {year_of_the_charter=told|1784}.
