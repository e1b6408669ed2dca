STORY: r-colibri-antitrust
TOPIC: the French competition board fines the online marketplace Colibri
== SLOTS
decision_day | date | agree | day on which the decision was made public
fine | money | agree | fine
fine_per_turnover | quantity | single | fine as a share of the yearly turnover
fine_max | quantity | agree | highest fine allowed, as a share of turnover
fine_2019 | money | agree | earlier fine of 2019
fine_asked | money | conflict | fine the board's investigators had proposed
president | person | conflict | president of the board
complaint_year | date | conflict | year in which the complaint was lodged
complainant | organisation | agree | association that complained
members | quantity | single | shops that belong to the association
sellers | quantity | agree | independent sellers on the marketplace
commission | quantity | conflict | commission taken on each sale
commission_logistics | quantity | single | further commission for storage and delivery
conduct | cause | agree | what the company was fined for
second_charge | outcome | conflict | what became of the second charge, on copying of products
appeal | outcome | agree | what the company will do
appeal_court | organisation | agree | court that hears the appeal
remedy_days | duration | variant | time for changing the ranking
penalty_day | money | single | daily penalty for delay
vote | quantity | single | members of the board who sat
chief | person | agree | head of Colibri in France
market_share | quantity | dispute | share of online sales according to the board and the company
turnover | money | single | turnover of Colibri in France
buyers | quantity | agree | buyers a month
parent | organisation | agree | parent company of Colibri
parent_share | quantity | agree | move of the parent's share
damages | money | revision | damages sought by the shops in court, first and later
first_page | quantity | variant | share of first places that went to the company's own goods
raid | date | agree | year of the search of the offices
economist | person | single | economist who commented
== ARTICLE 01_board_release.txt | Conseil national de la concurrence (press release, English version) | 2025-06-11
Decision 25-D-17: practices in the sector of online retail platforms

The Conseil today {decision_day=2025-06-11|publishes} its decision concerning the marketplace Colibri, a subsidiary of {parent=talmont|the Talmont group}. A fine of {fine=172m|172,000,000 euros} is imposed.

The proceedings arise from a complaint filed {complaint_year=2020|in 2020} by {complainant=uci|the Union des commerçants indépendants (UCI)}. Inspections took place at Colibri's premises in {raid=2022|2022}.

Facts. Some {sellers=58000|58,000 third-party sellers} use the marketplace, which is visited by {buyers=14m|14 million buyers a month}. Its operator sells there too. Each sale by a third party gives rise to {commission=15|a commission of 15%}. The Conseil finds that Colibri holds {market_share=37|37%} of the relevant market and that {conduct=ranking|its search ranking favoured its own products}: these occupied {first_page=61|61% of the first places} in the sample studied, while accounting for a far smaller part of sales.

A second objection, relating to {second_charge=dropped|the imitation of successful products, has not been upheld}.

Sanction. The maximum provided for by law is {fine_max=10|10% of worldwide turnover}. In setting the amount, the Conseil took into account an earlier sanction, of {fine_2019=19m|19 million euros}, in 2019. The investigation services had suggested {fine_asked=240m|240 million}.

Injunction. Colibri must apply neutral ranking criteria {remedy_days=90|within 90 days}, failing which {penalty_day=50000|50,000 euros a day} will fall due.

The decision was adopted by {vote=8|eight members} under the presidency of {president=delestre|Ms Oriane Delestre}. It may be appealed.
== ARTICLE 02_lutetia_news_agency.txt | Lutetia News Agency | 2025-06-11
French watchdog hits Colibri with {fine=172m|172 mln euro} penalty

PARIS, June 11 - France's competition regulator {decision_day=2025-06-11|on Wednesday} punished the shopping site Colibri for {conduct=ranking|pushing its own-label goods to the top of search results} at the expense of small merchants.

Colibri said it {appeal=yes|would challenge the ruling} before {appeal_court=paris|the Paris Court of Appeal}. "Our customers choose what they like, and our share is {market_share=9|nine percent} of all retail on the internet, not the number in this decision," its managing director for France, {chief=ferrandi|Baptiste Ferrandi}, said.

The regulator also found Colibri {second_charge=upheld|guilty of having used merchants' confidential sales figures to bring out look-alike items}.

Its president, {president=maupertuis|Gilles Maupertuis}, told a news conference that the site had been "player, referee and owner of the ball." He noted that Colibri had been sanctioned six years earlier, when it paid {fine_2019=19m|19 million euros} over delivery promises.

The sum equals {fine_per_turnover=4.5|4.5 percent} of the site's annual sales in the country, which came to {turnover=3.8bn|3.8 billion euros} in 2024. Case officers had pressed for {fine_asked=205m|205 million}.

{parent=talmont|Parent Talmont's} stock was {parent_share=-2.1|off 2.1 percent} at the close in Paris. Analysts said investors had feared worse, since the law permits {fine_max=10|a tenth of global revenue}. A change to the search results is due in {remedy_days=90|three months}.
== ARTICLE 03_vosges_shopkeeper.txt | L'Étal (magazine for shopkeepers, English digest) | 2025-06-13
Small shops 1, Colibri 0

Champagne would be an exaggeration, but somebody did open a bottle of crémant at {complainant=uci|the UCI} offices in Nancy this week. The association, whose {members=3100|3,100 members} sell everything from clogs to candle wax, had waited a long time: it put its grievance to the competition board {complaint_year=2021|in 2021}, when many of its members were trying to sell online for the first time. A year later came {raid=2022|the dawn search of Colibri's offices}, and after that, nothing anyone could see.

What stings most is not the ranking, said a toymaker from Épinal. It is the toll. Of each hundred euros her puppets bring in, {commission=22|Colibri keeps twenty-two}, and {commission_logistics=9|nine more} if she lets it store and ship. "Then I look for myself and find their puppet first, their puppet second."

She is not imagining it. {first_page=61|Six in ten top spots} went to the platform's own wares.

The fight goes on. Colibri {appeal=yes|isn't accepting the verdict}, and the shops have a civil suit pending in which they claim {damages=64m|64 million euros} for lost trade.

Our tip for readers who are among {sellers=58000|the 58,000}: keep screenshots, with dates, of where your articles appear. The judges will want them. Note down the price and the stock level as well.
== ARTICLE 04_rhone_digital_review.txt | Rhône Digital Review | 2025-07-10
A month after the fine, Colibri shows its cards

Colibri has lodged its papers with {appeal_court=paris|the court of appeal in Paris}. They run to more pages than the decision itself. The core argument has not moved: the board defined the market so narrowly that anyone would look big in it. Where the authority sees {market_share=37|37 percent}, {chief=ferrandi|Mr Ferrandi} sees {market_share=9|nine}.

The economist {economist=roumegas|Solène Roumégas}, who has advised neither side, thinks both are arguing about the wrong thing. "With {buyers=14m|14 million people shopping there every month}, a seller cannot stay away. That is what counts."

Meanwhile the bill may grow. The merchants' claim before the commercial court now stands at {damages=91m|91 million euros}, after more shops joined. The fine itself, {fine=172m|172 million}, has to be paid at once, appeal or no appeal.

{parent=talmont|Talmont} has made up what it lost on the stock exchange on the day ({parent_share=-2.1|2.1 percent}). It told investors that the new ranking will be in place before the deadline, {remedy_days=90|ninety days from publication}, runs out.
