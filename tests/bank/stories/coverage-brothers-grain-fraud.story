STORY: brothers-grain-fraud
TOPIC: two brothers and the wife of one are sentenced in Melbourne over grain that was never stored
== SLOTS
day | date | agree | day of the sentences
court | place | agree | court that sentenced
judge | person | agree | judge
elder | person | agree | elder brother, managing director
elder_age | quantity | agree | age of the elder brother
elder_term | duration | agree | head sentence of the elder brother
elder_nonparole | duration | conflict | time the elder brother must serve before parole
elder_counts | quantity | agree | counts against the elder brother
younger | person | agree | younger brother
younger_age | quantity | agree | age of the younger brother
younger_term | duration | agree | sentence of the younger brother
younger_counts | quantity | agree | counts against the younger brother
younger_plea | outcome | agree | how the younger brother pleaded
elder_plea | outcome | agree | how the elder brother pleaded
wife | person | agree | wife of the elder brother
wife_sentence | other | agree | sentence of the wife
loss | money | variant | money lost
farmers | quantity | variant | growers who were cheated
company | organisation | agree | firm of the brothers
collapse | date | agree | when the firm collapsed
trial_length | duration | agree | length of the trial
silos | place | agree | town of the storage site
appeal | other | revision | appeal planned, then lodged
hearing | date | single | date of the appeal hearing
liquidator | person | agree | liquidator of the firm
notebooks | quantity | agree | notebooks of the younger brother
hours | quantity | agree | unpaid work ordered for the wife
recovered | money | revision | money recovered by the liquidator
== ARTICLE 01_southern_newswire.txt | Southern Newswire | 2022-08-12
Grain brothers jailed over phantom wheat

Two brothers who sold wheat that did not exist to exporters and pocketed the money of the growers who trusted them were led away to the cells in Melbourne on {day=2022-08-12|Friday}.

{judge=Halloran|Justice Imogen Halloran}, of {court=Supreme Court|the Supreme Court of Victoria}, sent {elder=Gerard|Gerard Paul Mulvaney}, {elder_age=58|58}, to prison for {elder_term=11y|11 years} and ordered him to serve {elder_nonparole=8y|at least eight} of them. {younger=Desmond|Desmond Mulvaney}, {younger_age=51|51}, received {younger_term=4y6m|four years and six months}.

Gerard Mulvaney's wife, {wife=Lorraine|Lorraine}, who kept the books, was {wife_sentence=cco|spared jail} and must do {hours=250|250 hours} of unpaid work.

The family firm, {company=Mulvaney Grain Storage|Mulvaney Grain Storage}, fell over in {collapse=2018-11|November 2018} owing {farmers=143|more than 140 farmers} about {loss=31m|$31 million}.

A jury in May found the elder brother guilty of {elder_counts=19|19 charges}. His brother had {younger_plea=guilty|admitted his part} before the trial.
== ARTICLE 02_the_victorian_standard.txt | The Victorian Standard | 2022-08-13
'You looked them in the eye': grain boss gets {elder_term=11y|11 years} as growers watch

Row upon row of moleskins and good shirts filled the public gallery on {day=2022-08-12|Friday}, and when {judge=Halloran|Imogen Halloran} came to the number there was no cheer, only a long breath let out.

{elder=Gerard|Gerard Mulvaney}, once the president of the football club, the chair of the show society and the man to whom half of the southern Mallee handed its harvest, will be an old man before he drives past a wheat paddock again. The judge fixed a non-parole period of {elder_nonparole=8y|eight years}. With the 94 days that he has already spent in custody since the verdict, he may apply for release in the autumn of 2030.

"You looked them in the eye across their own kitchen tables," Justice Halloran told him. "You knew what was in the silos at {silos=Wirrabool|Wirrabool}, and you knew what was on the receipts, and you went on pouring the tea."

The {elder_age=58|58-year-old} showed no emotion. The jury of seven women and five men had needed four days to convict him at the end of {trial_length=9w|a nine-week trial}, acquitting him on two of the 21 charges that he faced, both of them over canola.

His brother was a different case, the judge said. {younger=Desmond|Desmond Mulvaney}, who ran the weighbridge, {younger_plea=guilty|pleaded guilty} in 2021 to {younger_counts=6|six counts} of false accounting, gave investigators {notebooks=11|11 notebooks} and spent three days in the witness box against his own flesh and blood. But for that help, she said, she would have jailed him for seven years, not {younger_term=4y6m|four and a half}. He can be considered for parole after two years and three months.

The third of the accused sat apart from both men. {wife=Lorraine|Lorraine Mulvaney}, 55, was convicted by the same jury on a single charge of dishonestly helping to keep a false record. {wife_sentence=cco|A community correction order} of two years was enough, the judge found, given her treatment for breast cancer and the fact that she had drawn no more than her wage of $62,000.

Between 2014 and the crash, {company=Mulvaney Grain Storage|the company} issued receipts for 168,000 tonnes of grain that had already been sold. The proceeds went to a haulage business, a share of a vineyard near Bendigo, racehorses and two units at Noosa. Total losses were put at {loss=31m|$31.2 million} by the prosecutor, Anil Wickramasinghe SC.

Heather Tranter, who with her late husband had 2,900 tonnes in store, said that the sentence was fair but brought back nothing. "Ian had his heart attack in the February," she said. "We'd been told there would be a cheque at Christmas."

The liquidator, {liquidator=Donohoe|Piers Donohoe}, has so far clawed back {recovered=4.6m|$4.6 million}, of which lawyers and accountants have had $1.9 million. Growers ranked behind two banks, a finding upheld by the Federal Court in 2020.

Outside, Gerard Mulvaney's barrister, Fiona Strand QC, said that instructions were being taken on {appeal=considered|a possible appeal}. He has 28 days.
== ARTICLE 03_mallee_plains_advocate.txt | Mallee Plains Advocate | 2022-08-17
Relief, anger and a lot of empty silos: what {silos=Wirrabool|Wirrabool} made of the sentences

Nobody at the Commercial Hotel on {day=2022-08-12|Friday} night was buying rounds. About thirty growers had come back from Melbourne on the bus that the Victorian Grain Council laid on, five hours each way, and most of them went straight home to feed stock.

"People think we wanted blood," said Trevor Jaensch, who lost $412,000 and sold 600 acres to stay afloat. "I'd have swapped every year he got for half my barley."

The numbers, for those who missed them: {elder=Gerard|Gerard Mulvaney}, {elder_term=11y|11 years}, and he will be eligible for parole {elder_nonparole=7y|once seven have gone by}. His brother {younger=Desmond|Des}, {younger_age=51|51}, got {younger_term=4y6m|four years and a half}. Gerard's wife, {wife=Lorraine|Lorraine}, walked out of {court=Supreme Court|the Supreme Court} by the front door with {wife_sentence=cco|a community order} and {hours=250|250 hours} at, some here could not help noting, quite possibly the op shop.

Opinion about the younger Mulvaney was kinder than might be thought. He has lived in a caravan at his daughter's place in Horsham since 2019, and he wrote to a number of the {farmers=143|143 creditors on the land} to say sorry. Jenny Rasheed, whose family has farmed at Coopers Swamp for four generations, kept hers. "It was two pages and he did not make one excuse," she said. Others tore theirs up. The {younger_counts=6|six charges} to which he {younger_plea=guilty|put his hand up} covered only the last three seasons.

There was less sympathy for a man who {elder_plea=not guilty|had denied everything} to the end, and who told the jury over five days of evidence that a software fault had doubled up the tickets. The court was told that the program had been checked by two experts, and that the one engaged by the defence had agreed with the other.

The site on the Dimboola road is still fenced off. It can hold 85,000 tonnes; when receivers walked in during {collapse=2018-11|November 2018}, four days before the banks called in their loans, they found 6,100, much of it full of weevils. Last year a co-operative of 38 families offered $2.2 million for the bins and the siding, but the bank wanted three.

Yarriambool Shire mayor Colin Petschel said the council had lost $740,000 in unpaid rates since, and that the primary school had gone from 71 pupils to 48. He blamed drought as much as fraud: 2019 was the driest year on the gauge at the post office.

State agriculture minister Bridget Naughton told parliament on Tuesday that a bill for a register of stored grain, promised first in 2019 and again last year, would be introduced "this spring". Queensland and New South Wales have none either. The opposition's spokesman, Matt Loewe, said farmers had been hearing about spring for four years.

Growers who lodged a proof of debt should get a letter from the liquidator by the end of September.
== ARTICLE 04_the_continent_financial.txt | The Continental Financial | 2022-09-09
Mulvaney takes grain conviction to Court of Appeal

{elder=Gerard|Gerard Mulvaney} has {appeal=lodged|lodged an appeal} against both his conviction and his sentence, a day before time ran out, arguing that the jury that found him guilty of {elder_counts=19|19 offences} should never have heard from his brother.

The notice, filed in Melbourne on Thursday, lists five grounds. The first is that the trial judge, {judge=Halloran|Justice Halloran}, ought to have warned jurors in stronger terms that {younger=Desmond|Desmond Mulvaney} stood to gain from his evidence. Others attack the admission of the {notebooks=11|11 notebooks} in which the weighbridge manager had written down loads, and a term of {elder_term=11y|11 years} which counsel call "crushing" for a man of {elder_age=58|58} with no record. The court is due to hear the matter on {hearing=2023-03-14|14 March}.

Prosecutors have until October to decide on a step of their own: people familiar with their thinking said the sentence of {younger_term=4y6m|54 months} for the younger man was not in question, but that {wife_sentence=cco|the non-custodial order} for {wife=Lorraine|Lorraine Mulvaney} was.

The filing lands as {company=Mulvaney Grain Storage|Mulvaney Grain Storage}'s liquidator reported a better result than many expected. A settlement with the firm's former auditor, Pike Lonergan, has lifted the sum gathered in to {recovered=7.9m|$7.9 million}, {liquidator=Donohoe|Piers Donohoe} told creditors in a circular this week. After costs and the claims of Westland Bank, the {farmers=143|143 growers} might see between nine and 12 cents in the dollar on losses of {loss=31m|$31.2 million}; a year ago he had suggested four.

Pike Lonergan, which signed clean accounts for four straight years to June 2017, did not admit liability. The corporate regulator fined the partner responsible $90,000 in 2021 and banned him from audit work for three years.

For the industry the case has become a byword for what can go wrong under a system of paper receipts. Australia's growers brought in a record winter crop of 62 million tonnes last season, and roughly one tonne in six now goes into private stores other than those of the three big bulk handlers, according to the consultancy Harrow & Stead. In 2013 the share was one in 14. Insurers have responded: cover for goods in third-party storage costs 40 per cent more than it did before the collapse, brokers say.

"Everyone thought that the risk was rain," said Aparna Seshadri, an analyst at the firm. "Then it turned out to be stationery."

She said a plan by the Victorian government to make storage operators report stocks each month was welcome but would reach only sites of more than 20,000 tonnes, or 44 of perhaps 300.

Gerard Mulvaney, who {elder_plea=not guilty|pleaded not guilty} and whose trial lasted {trial_length=9w|nine weeks}, is held at Loddon Prison. He has not applied for bail. His share of a house in Brighton, bought for $3.4 million in 2016, was sold in July. The buyer paid $3.85 million.
