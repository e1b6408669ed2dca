STORY: s-adriatic-security-summit
TOPIC: the ninth Alpine-Adriatic security summit in Ljubljana adopts a declaration on cables and borders
== SLOTS
summit | ordinal | agree | number of the summit
place | place | agree | city of the summit
place_prev | place | agree | city of the eighth summit
place_next | place | agree | city of the tenth summit
opened | date | agree | day the summit opened
closed | date | agree | day the summit closed
leaders | quantity | agree | heads of state and government present
countries | quantity | agree | members of the forum
signers | quantity | revision | countries that signed the declaration
signers_prev | quantity | agree | countries that signed the declaration of the eighth summit
host | person | agree | Slovenian prime minister
absent | person | agree | prime minister who stayed away
absent_deputy | person | agree | minister sent in his place
secgen | person | agree | secretary-general of the forum
articles | quantity | agree | articles of the declaration
fund | money | agree | fund for undersea cables
fund_share | money | agree | Slovenia's share of the fund
fund_asked | money | agree | amount first proposed for the fund
cable_cuts | quantity | agree | cable breaks in the Adriatic since 2022
guards | quantity | agree | officers in the joint border mission
guards_now | quantity | agree | officers in the border mission at present
police | quantity | agree | police officers guarding the summit
protest | quantity | agree | demonstrators on Thursday
arrests | quantity | revision | people detained in the protests
cost | money | single | cost of the summit
defence_goal | quantity | agree | defence spending aimed at, share of output
defence_slo | quantity | single | Slovenia's defence spending, share of output
founded | date | agree | year of the first summit
poll_support | quantity | single | Slovenes who back the forum in a poll
next_date | date | agree | when the tenth summit is to be held
== ARTICLE 01_adria_news_agency.txt | Adria News Agency | 2025-06-13
Leaders adopt declaration on undersea cables at {summit=9|ninth} Alpine-Adriatic summit

LJUBLJANA, June 13 - Leaders of Alpine and Adriatic countries adopted a declaration on the protection of undersea cables and a larger joint border mission as their {summit=9|ninth} security summit closed {place=ljubljana|in Ljubljana} {closed=2025-06-13|on Friday}.

{signers=11|Eleven countries} signed the text, which has {articles=27|27 articles}. One member asked for more time to consult its parliament, the forum's secretary-general, {secgen=vukasin|Mirela Vukasin}, told reporters without naming it. The declaration of last year's meeting {place_prev=split|in Split} was signed by {signers_prev=9|nine}.

The two-day summit opened {opened=2025-06-12|on Thursday} and was attended by {leaders=10|10 heads of state and government} from the forum's {countries=12|12 member states}. Hungarian Prime Minister {absent=kardos|Levente Kardos} did not attend and was represented by Defence Minister {absent_deputy=somlai|Orsolya Somlai}.

Under the declaration members will set up a fund of {fund=80m|80 million euros} to monitor and repair cables. Slovenian Prime Minister {host=hrovatin|Tadeja Hrovatin} said her country would contribute {fund_share=6m|six million}. There have been {cable_cuts=7|seven cable breaks} in the Adriatic since 2022, two of them unexplained.

The joint border mission will grow to {guards=1200|1,200 officers} from {guards_now=750|750} by next spring.

"Nobody here can protect a cable alone," Hrovatin told a closing news conference.

The leaders repeated their aim of spending {defence_goal=3|3 percent of gross domestic product} on defence by 2030.

About {protest=1800|1,800 people} marched through the city centre on Thursday against the summit. Police said {arrests=14|14 people} had been detained, most of them for masking their faces or for breaching the security zone. A total of {police=3100|3,100 police officers} were on duty.

The forum was founded in {founded=2016|2016}. The next summit will be held {place_next=graz|in Graz} {next_date=2026-05|in May 2026}.
== ARTICLE 02_savski_list.txt | Savski List, Ljubljana | 2025-06-14
A quiet text, dearly paid for

Two days, 2,400 hotel rooms, closed streets from the railway station to the castle, and at the end a declaration of {articles=27|27 articles}. Was it worth it?

Prime Minister {host=hrovatin|Tadeja Hrovatin} believes so. The {summit=9|ninth} summit, which she chaired {place=ljubljana|in Ljubljana} {opened=2025-06-12|on Thursday} and Friday, produced something that the eighth did not: money. The forum will have a cable fund of {fund=80m|80 million euros}, to which Slovenia adds {fund_share=6m|6 million}. Italy had originally proposed {fund_asked=120m|120 million}, and the smaller members would not hear of it.

{leaders=10|Ten presidents and prime ministers} came. {absent=kardos|Levente Kardos} of Hungary sent his defence minister, {absent_deputy=somlai|Orsolya Somlai}, and a letter of apology which mentioned a parliamentary debate. Most of the {countries=12|twelve} members were thus represented at the highest level, two fewer than the hosts had hoped.

By the time the flags were taken down on Friday {signers=11|eleven} had put their names to the text. In Split it was {signers_prev=9|nine}.

The joint border mission, now {guards_now=750|750 strong}, will have {guards=1200|1,200 officers} next spring. The aim of {defence_goal=3|three per cent of GDP} for defence was repeated, although Slovenia itself spends only {defence_slo=1.6|1.6 per cent}.

The government puts the cost of the summit at {cost=11.5m|11.5 million euros}, not counting overtime for {police=3100|3,100 police officers}. On Thursday {protest=1800|about 1,800 people} demonstrated peacefully for the most part. Police first spoke of {arrests=14|14 detentions} and on Friday evening corrected the figure to {arrests=17|17}.

According to a poll commissioned by this newspaper before the summit, {poll_support=54|54 per cent} of Slovenes consider the forum useful. Fewer than one in five could name more than three of its members.

Next year it is Austria's turn. The leaders will meet {place_next=graz|in Graz} {next_date=2026-05|in May}.
== ARTICLE 03_radio_kvarner.txt | Radio Kvarner online | 2025-06-17
Cable fund to be run from Rijeka as {signers=12|twelfth country} signs Ljubljana declaration

The declaration of last week's Alpine-Adriatic security summit now carries the signatures of {signers=12|all twelve} members. Slovakia, which had asked for time to consult its parliament, signed on Monday, the forum's secretary-general, {secgen=vukasin|Mirela Vukasin}, said in Rijeka.

For this city the news is good. The new fund of {fund=80m|80 million euros} for undersea cables will have its office in the former sugar refinery, with a staff of about thirty. The sum is smaller than the {fund_asked=120m|120 million} that Italy had asked for, but Vukasin called it a serious start.

The Adriatic has seen {cable_cuts=7|seven breaks} of cables since 2022. Repair ships had to come from Catania or Marseille, and islands such as Lošinj were without a fast connection for days.

The {summit=9|ninth} summit took place {place=ljubljana|in Ljubljana} and closed {closed=2025-06-13|on Friday}. {leaders=10|Ten heads of state and government} took part. The Croatian side also welcomed the decision to enlarge the joint border mission from {guards_now=750|750} to {guards=1200|1,200 officers}, who will be posted along the Una and on the ferry lines to Italy.

Croatia hosted the eighth meeting, {place_prev=split|in Split}. Since the first one in {founded=2016|2016} the forum has more than doubled in size; it began with five countries and now has {countries=12|12}.

Slovenian police meanwhile said that the number of people detained during Thursday's protest was {arrests=17|17}. Five are to be fined and the others were released without charge. Two Croatian students were among those released.

"We were sitting on a wall," one of them, Ivor Mladinić, told this station. "I suppose it was the wrong wall."

The tenth summit is to be held {place_next=graz|in Graz} {next_date=2026-05|in May 2026}.
