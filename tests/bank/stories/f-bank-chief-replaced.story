STORY: f-bank-chief-replaced
TOPIC: a Swiss bank replaces its chief executive after losses
== SLOTS
bank | organisation | agree | the bank
outgoing | person | agree | chief executive who goes
incoming | person | agree | chief executive who comes
chair | person | agree | chair of the board
incoming_role | role | conflict | last post of the incoming chief
incoming_age | quantity | agree | age of the incoming chief
start_day | date | agree | day on which the new chief takes over
tenure | duration | agree | how long the old chief had been in office
loss | money | agree | loss in the last quarter
loss_fund | money | single | loss on a shipping fund
exit_pay | money | conflict | money the old chief will leave with
fine_us | money | single | fine paid to US authorities
shares_day | quantity | agree | share price move on the day, in per cent
shares_year | quantity | single | share price fall since the chief's start, per cent
board_vote | score | single | vote in the board
investor | organisation | agree | largest shareholder
investor_stake | quantity | agree | stake of the largest shareholder
jobs | quantity | conflict | jobs to be cut
staff | quantity | agree | employees of the bank
strategy_day | date | agree | date on which the new strategy is due
regulator | organisation | agree | supervisor
regulator_view | outcome | single | what the supervisor said
ordinal_chief | ordinal | conflict | how many chiefs the bank has had in a decade
capital | quantity | agree | capital ratio
assets_out | money | agree | client money withdrawn
founding | date | single | founding year
home_town | place | single | home town of the incoming chief
language_note | quantity | single | languages spoken
interim | person | agree | finance chief who also goes
deal_rumour | polarity | agree | whether a merger is considered
rival_bank | organisation | single | bank that was said to be interested
union | person | single | head of the bank staff union
women_banks | quantity | single | women who run large European banks
hedge_loss | money | single | loss on a hedge fund
bond_yield | quantity | single | yield on the bank's bonds
costs_target | money | single | cost target
successor_am | person | single | new head of the division
analyst | person | agree | analyst quoted
consensus | money | single | forecast of analysts
spying | date | agree | year of the tapping affair
== ARTICLE 01_alpenbote_wire.txt | Alpenbote (agency) | 2023-04-26
Swiss lender {bank=Rhätische|Rhätische Bank} ousts chief after third loss in a row

ZURICH, April 26 (Alpenbote) - {bank=Rhätische|Rhätische Bank} said on Wednesday that {outgoing=Meissner|Urs Meissner} would step down as chief executive {start_day=2023-05-01|on May 1}, after {tenure=29m|29 months}, and would be replaced by {incoming=Delacombaz|Nadine Delacombaz}, {incoming_role=asset management|who heads its asset management division}.

The bank lost {loss=2.3bn CHF|2.3 billion Swiss francs} in the three months to March, where analysts had on average expected {consensus=600m CHF|a loss of 600 million}. Of the total, {loss_fund=430m CHF|430 million} stems from a collapsed shipping fund. It has had {ordinal_chief=4|four chief executives in ten years}.

{incoming=Delacombaz|Delacombaz}, {incoming_age=53|53}, comes from {home_town=Romont|Romont} and speaks {language_note=5|five languages}. She will present a strategy {strategy_day=2023-09-28|on Sept. 28}.

{jobs=5000|Some 5,000 jobs} will go, she told reporters, out of {staff=38000|38,000}. "I am not here to move the furniture," she said. "I'm here to find out how many rooms we can afford."

{interim=Kaelin|Finance chief Beat Kälin} is also leaving. {chair=Oberholzer|Chairman Felix Oberholzer} thanked {outgoing=Meissner|Meissner}, who will receive {exit_pay=3.4m CHF|3.4 million francs}, including a year's notice.

Under the plan, annual costs are to be brought below {costs_target=11.2bn CHF|11.2 billion francs} in the medium term, from 12.6 billion last year. The trading business, which employs a third of the bankers and brought in a tenth of the profit in good years, is to be run with partners or without.

"The new chief will have to raise money, and the old shareholders will have to like it," said {analyst=Bosshard|Reto Bosshard, an analyst at Kantonal Research}. "They have been patient for longer than was good for them." He has a "reduce" recommendation on the stock. The bank's bonds due in 2029 yielded {bond_yield=8.1|8.1 percent} in the afternoon, three points more than those of its rivals.

The post that she leaves goes to {successor_am=Gloor|Martin Gloor}, for the time being.

The shares fell {shares_day=5.2|5.2 percent}. They have lost {shares_year=48|48 percent} since {outgoing=Meissner|Meissner} took over. Common equity tier one, a measure of strength, stood at {capital=14.1|14.1 percent}.
== ARTICLE 02_le_courrier_lemanique.txt | Le Courrier Lémanique (English page) | 2023-04-27
A Fribourgeoise takes the wheel in Zurich

She'd have been the first woman on the 14th floor, had the 14th floor not been closed for the asbestos.

It was {bank=Rhätische|Rhätische}, founded in {founding=1867|1867} by two cattle dealers, which said {start_day=2023-05-01|that from next Monday} it would be led by {incoming=Delacombaz|Nadine Delacombaz}. {outgoing=Meissner|Mr Meissner} learnt of it, one hears, at the barber's.

To be fair he had inherited much. In {tenure=29m|two years and five months} there has been the trial that followed the tapping affair of {spying=2020|2020}, the subject being a colleague who'd gone over to the competition, a hedge fund that took {hedge_loss=3.1bn CHF|three billion francs} with it when it sank, and a penalty of {fine_us=390m USD|390 million dollars} from the Americans. The board, whose vote was {board_vote=9-3|nine to three}, had had enough.

{incoming=Delacombaz|Ms Delacombaz}, {incoming_age=53|fifty-three}, was {incoming_role=wealth|until now in charge of the rich clients}, those with five million or more. They have been leaving: {assets_out=34bn CHF|34 billion francs} in six months. She's the {ordinal_chief=6|sixth occupant of the office since 2013}, which, somebody remarked, must be hard on the carpet.

Will there be a merger? {deal_rumour=no|"There are no talks, and there will not be any,"} said {chair=Oberholzer|Felix Oberholzer}, who chairs the board. He had just been asked about {rival_bank=Helvag|Helvag}, which said nothing.

It is not quite a first. {women_banks=7|Seven women} now run large banks in Europe, and one of them, in Madrid, has sent flowers.

The canton, which drew a fifth of its company taxes from the place in 2006 and nothing last year, has asked for a meeting.

Staff will pay. "Nobody has told us how many," said {union=Perrin|Odile Perrin of the bank employees' association}. But at the meeting {jobs=9000|nine thousand posts} were mentioned, and {staff=38000|the 38,000 people} at the bank can divide.

Oh, and the departing chief's purse. {exit_pay=7.2m CHF|Seven point two million}, the annual report will say, all in.
== ARTICLE 03_the_city_ledger.txt | The City Ledger (London) | 2023-04-27
Short view: {bank=Rhätische|Rhätische}

New broom, old cupboard. The Swiss bank's results, out on Wednesday, show {loss=2.3bn CHF|CHF2.3bn (£2.1bn)} of red ink, a third quarterly deficit on the trot, and the scandals have not helped; it is only three years since ({spying=2020|2020}) two men with headphones were found in a hired Fiat. {outgoing=Meissner|Urs Meissner} has fallen on the sword that {chair=Oberholzer|Felix Oberholzer} had been holding for some weeks. {interim=Kaelin|Mr Kälin, who kept the books}, goes too.

The stock dropped {shares_day=5.2|5.2 per cent}, so the market did not think it was good news. {analyst=Bosshard|Reto Bosshard of Kantonal}, long the gloomiest man in Zurich, pronounced himself "neither surprised nor cheered". Should he have been? At {capital=14.1|14.1 per cent}, tier one capital is ample on paper. But {assets_out=34bn CHF|thirty-four billion} has walked out of the door in half a year, and capital does not walk back in.

The job of {incoming=Delacombaz|Nadine Delacombaz} is to shrink an investment bank which loses money without frightening a private bank that makes it. She has until {strategy_day=2023-09-28|the last Thursday of September}.

{investor=Al Wadi|Al Wadi Holding, of Muscat}, with {investor_stake=9.8|just under 10 per cent}, will want to hear. So will {regulator=Finma|Finma, the supervisor}, which {regulator_view=concern|"expects progress on risk culture"}, a phrase that has cost people their sleep. 

Talk of a takeover is {deal_rumour=no|denied}. It does not need to be true to be in the price.
== ARTICLE 04_gulf_investor_daily.txt | Gulf Investor Daily | 2023-04-30
Omani fund keeps faith with Swiss lender

{investor=Al Wadi|Al Wadi Holding} will neither add to nor reduce its {investor_stake=9.8|9.8 per cent} stake in {bank=Rhätische|Rhätische Bank}, its chief investment officer told this newspaper.

Backing for the new leadership is complete, said Sami Al Harthy. "We met {incoming=Delacombaz|Ms Delacombaz} in Muscat in March. She drew a bank on a napkin. I kept the napkin." He praised {chair=Oberholzer|the chairman, Mr Oberholzer}, for being decisive and was asked about {outgoing=Meissner|the ousted man's} severance, upon which he drank some coffee.

The fund bought in at CHF 9.40 in January 2021; on Friday the shares closed at 5.31. It has held its peace in public through losses at a hedge fund, a fine and a change of strategy, though it is said to have sent one letter.

{regulator=Finma|The Swiss supervisor} has to approve anyone who holds more than a tenth of a bank, and this may be one reason for the caution. Gulf investors have been careful with European lenders since 2008, when several of them bought at what was thought to be the bottom.
