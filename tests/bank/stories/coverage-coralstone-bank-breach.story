STORY: coralstone-bank-breach
TOPIC: a Queensland bank discloses the theft of customers' records and faces regulators and a Senate hearing
== SLOTS
disclosed | date | agree | day on which the bank made the theft known
customers | quantity | revision | present and former customers whose records were taken
ids | quantity | agree | customers whose licence or passport numbers were taken
medicare | quantity | agree | customers whose Medicare numbers were taken
noticed | date | conflict | day on which the bank's staff first saw the intrusion
entry | date | agree | day on which the intruders got in
contractor | organisation | agree | firm whose login was used
ransom | money | agree | sum demanded by the thieves
paid | polarity | agree | whether the bank paid the ransom
ceo | person | agree | chief executive of the bank
chair | person | agree | chair of the bank
bonus | money | agree | bonus given up by the chief executive
shares | quantity | variant | fall of the bank's shares on the day
commissioner | person | agree | privacy commissioner
minister | person | agree | minister for cyber security
robbed | quantity | revision | customers who lost money in scams after the theft
old_fine | money | agree | earlier fine for money-laundering failures
old_fine_year | date | agree | year of the earlier fine
max_penalty | money | agree | largest penalty now possible under the Privacy Act
passwords | polarity | agree | whether passwords and PINs were taken
old_records | other | agree | some records were of people who had closed their accounts long ago
replace | outcome | agree | the bank pays for new documents
group | organisation | agree | gang that claimed the theft
total_customers | quantity | agree | present customers of the bank
hearing | date | agree | day of the Senate hearing
inquirer | person | agree | senator who chairs the committee
== ARTICLE 01_southern_newswire.txt | Southern Newswire | 2025-02-03
Coralstone Bank says hackers took records of {customers=1.3m|1.3 million people}

BRISBANE, Feb 3 - Australia's eighth-largest retail bank said {disclosed=2025-02-03|on Monday} that criminals had copied the personal details of {customers=1.3m|1.3 million current and former customers}, one of the largest thefts of data from a financial institution in the country, which prompted a trading halt within minutes of the opening of the market.

Coralstone Bank told the Australian Securities Exchange that names, birth dates, addresses and telephone numbers had been removed from an archive used by its home-loan division. For {ids=412000|412,000 people} the haul included a driver licence or passport number, and for {medicare=9200|9,200} a Medicare card number.

{passwords=not taken|No passwords, PINs or card numbers were stored in the archive}, the bank said, and its branches, app and teller machines were working normally.

"I'm sorry, without any reservation," Chief Executive {ceo=Strathearn|Gillian Strathearn} told reporters on a call. "Our customers gave us their details because we asked for them, and we did not look after them."

The intruders used the credentials of an employee of {contractor=Lattice|Lattice Support Services}, which handles overnight software maintenance, to enter the system {entry=2025-01-11|on January 11}, a Saturday, she said. They had roamed about the archive for more than a fortnight before {noticed=2025-01-29|last Wednesday}, when an analyst on the bank's security desk in Townsville queried a large transfer of files to a server in Moldova and the account was shut off.

A message signed by {group=Nightjar|a group calling itself Nightjar} reached three directors the next day, seeking {ransom=15m|A$15 million} in cryptocurrency. {paid=no|The bank had declined to pay}, Strathearn said, on the advice of police.

Shares in Coralstone dropped {shares=8.6|8.6%} to A$6.41 once trading resumed, wiping about A$390 million from its value. The broader financial index slipped 0.4%.

{minister=Pellegrini|Tom Pellegrini}, the minister for cyber security, said the Australian Federal Police and the Australian Signals Directorate were assisting and warned the public to hang up on anyone who claimed to be calling from the bank. "Call back on the number that's on your card," he said.

The breach follows a run of incidents at Australian companies. In 2022 telecoms group Optus and health insurer Medibank each reported the loss of data on nearly 10 million people, after which parliament raised the maximum penalty for serious privacy breaches from A$2.2 million to {max_penalty=50m|A$50 million} or, if greater, 30% of a company's adjusted turnover.

Coralstone was formed from three building societies in 1998 and has {total_customers=870000|870,000 customers} today, most of them in regional Queensland and northern New South Wales, along with loans of A$31 billion. It was fined {old_fine=23m|A$23 million} {old_fine_year=2021|four years ago} for failing to report 5,400 suspicious cash deposits in time.

Analysts at Marlow Heath estimated that remediation would cost the bank between A$60 million and A$95 million before any penalty. Its half-year result is due on Feb. 20.
== ARTICLE 02_harbour_morning_post.txt | Harbour Morning Post | 2025-02-04
They closed their accounts years ago. Coralstone kept the lot

Beryl Tunnicliffe last set foot in a branch of what is now Coralstone Bank in 2006, when she paid off a mortgage on a weatherboard house in Rockhampton and was given a fruitcake by the manager. {disclosed=2025-02-03|Yesterday} the 81-year-old learned by email that the number of her old passport was in the hands of criminals.

"I don't even have that passport," she said. "I've been dead to that bank for nearly 20 years."

She is one of {customers=1.3m|some 1.3 million Australians} caught up in the theft, a number which is {total_customers=870000|well above the 870,000} who bank with Coralstone at present. The explanation is that {old_records=yes|the stolen archive went back to 1999}, and that records of people long departed had been held on to, in the bank's words, "for reasons of completeness". The law requires such papers to be kept for seven years after an account is closed. It doesn't forbid keeping them longer, although privacy principles say personal information no longer needed must be destroyed.

Privacy Commissioner {commissioner=Rasmussen|Anika Rasmussen} said she had opened an investigation and that the age of the data would be at its heart. She has 21 other inquiries on her desk and, since the change in the law, has taken two companies to the Federal Court. Neither case has been decided. In theory Coralstone could be ordered to pay {max_penalty=50m|$50 million} or more.

The thieves walked in by way of a contractor. {contractor=Lattice|Lattice}, based in Parramatta with a workforce of 600, looks after systems for 14 mutual and regional lenders, and one of its technicians had, it seems, approved a login prompt on his phone at 2.40am after being sent 61 of them in a row. The company said it was cooperating and had stood nobody down.

A timeline handed to staff at the bank and seen by the Post says the security desk {noticed=2025-01-31|first became aware of the intruders on Friday}, and that a crisis team of 40 met in the Brisbane head office through the weekend. Rules of the prudential regulator require notice of a material incident within 72 hours; a spokesman for the regulator said that it had been informed "in good time".

Coralstone's chair, {chair=Onslow|Peter Onslow}, said the board retained full confidence in Ms {ceo=Strathearn|Strathearn}, who at 57 is in her sixth year in the post. She has {bonus=1.85m|given up her bonus for the year, worth $1.85 million}. He also said {replace=yes|the bank would meet the cost of new licences and passports} for all whose numbers were exposed, which at current charges might come to $48 million. State governments waived the fees after the Optus breach, then sent the company the bill.

The president of the Finance Sector Union, Delia Marchbanks, said branch workers had been abused by customers all day and that 230 jobs in technology had been cut at the bank since 2022. "They sent the night shift to the lowest bidder," she said.

It is not Coralstone's first brush with the authorities. In {old_fine_year=2021|2021} it paid {old_fine=23m|a $23 million penalty} over lapses in reporting cash deposits, some of them made by a syndicate that smuggled tobacco through Cairns.

{group=Nightjar|Nightjar}, which has claimed the theft on a website, has listed 33 victims since it appeared in mid-2023, the majority of them hospitals and law firms in North America. Researchers at Ferrant Security believe it consists of fewer than ten people.

The archive {passwords=not taken|did not hold any customer's PIN or password}, so experts see no need to change those. They do advise a credit ban, which is free, lasts 21 days and can be extended.
== ARTICLE 03_pacific_public_radio.txt | Pacific Public Radio | 2025-02-04
What Coralstone customers should know, and what the bank still isn't saying

Queues formed outside Coralstone branches in Mackay, Lismore and Toowoomba this morning, {disclosed=2025-02-03|a day after} the bank revealed that its files had been plundered, and staff at one Mackay branch handed out bottled water as the temperature reached 34 degrees.

Most of those waiting wanted a simple answer: am I in it? The bank says that everyone affected will be told by email or letter within ten days, starting with {ids=412000|the 412,000 people} whose passport or licence numbers are out. A further {medicare=9200|9,200 people} have lost Medicare numbers. A telephone line set up on Monday had taken 57,000 calls by midday today, with an average wait of 48 minutes.

The intruders used the credentials of an employee of {contractor=Lattice|Lattice Support Services}, which handles overnight software maintenance, to enter the system {entry=2025-01-11|on January 11}, a Saturday.

They then asked for {ransom=15m|15 million dollars} to delete what they had, and {paid=no|were turned away}. That is in line with official advice, though not every company follows it; a survey of 500 firms by the University of Wollongong last year found that 29 per cent of those attacked had quietly handed over some money.

Cyber Security Minister {minister=Pellegrini|Pellegrini} told our breakfast program that it was the right call. "There's no honour among these people. You'd be buying a promise from a burglar," he said. He would not be drawn on whether the government would outlaw such payments, an idea on which Cabinet was divided in 2023.

Some customers have already been stung. {robbed=86|Eighty-six} have reported losing money to callers who knew their addresses and the size of their home loans, according to Scamwatch, which put the losses at $2.4 million. The largest single loss, of $310,000, was suffered by a couple near Bundaberg who were selling a cane farm.

The market's verdict was swift. Coralstone stock {shares=8.6|lost almost nine per cent} in Monday's session and had clawed back about one point of that by lunchtime today. Larger rivals were barely touched.

Consumer advocates want to know why {old_records=yes|details of people who left the bank as far back as the turn of the century} were still there to be stolen. Joel Abarquez, of the Digital Rights Collective, says that companies treat information as an asset when it ought to be regarded as asbestos. His group is signing people up for a class action and says 11,000 have registered in a day.

The Privacy Commissioner, {commissioner=Rasmussen|Dr Rasmussen}, has compulsory powers to obtain documents, and she has told the bank that she'll use them. Her last big inquiry, into a hotel chain, took 19 months.

A Senate committee chaired by Senator {inquirer=Carmody|Hugh Carmody} of the crossbench has {hearing=2025-02-11|called executives to Canberra next Tuesday}. The bank's chief executive and {chair=Onslow|its chair, Mr Onslow}, have both said they will be there.

For anyone who must renew a document, {replace=yes|Coralstone has undertaken to reimburse the fee}. Keep the receipt.
== ARTICLE 04_australian_capital_review.txt | Australian Capital Review | 2025-02-12
Coralstone tally rises to {customers=1.7m|1.7 million} as senators turn on directors

Coralstone Bank has found a second batch of stolen files, taking {customers=1.7m|the number of people affected to 1.7 million}, its chief executive disclosed {hearing=2025-02-11|yesterday} in the first minutes of a three-hour appearance before a Senate committee that left two of her colleagues visibly rattled.

{ceo=Strathearn|Gillian Strathearn} said the extra records belonged to guarantors and to referees, many of whom had never been customers of any sort. They were turned up on Sunday by investigators from Ferrant Security, the bank's adviser. None contained identity documents, she said, so the figure of {ids=412000|412,000 compromised licences and passports} had not moved.

Senators wanted to know how a man with a telephone in western Sydney could open the door to 26 years of paperwork. {contractor=Lattice|Lattice}'s managing director, Vikram Sethuraman, conceded that two-step checks of the stronger kind had been quoted for, at $190,000 a year, and left out of the contract at the client's request. The bank's head of technology, Lorraine Fitzhardinge, disputed none of it. She resigned with effect from June last night.

Asked about {ransom=15m|the $15 million demand}, Mr {chair=Onslow|Onslow} revealed that the board had {paid=no|voted against paying} by seven to one. He declined to identify the director who dissented.

Scamwatch, whose deputy head gave evidence after lunch, now has {robbed=131|131 reports of customers fleeced} since the theft, and has recovered two-fifths of what they lost. Coralstone will make good the whole amount, Ms Strathearn promised, and she reminded the committee that she'd {bonus=1.85m|forgone $1.85 million}. Senator {inquirer=Carmody|Carmody} remarked that she would still take home $2.2 million.

The stock closed at $5.97, down 15 per cent since the start of the month. Fund manager Aurelia Capital, which owns 4.9 per cent, said it would vote against the re-election of two directors in October. The bank's interim dividend, forecast at 17 cents, is thought to be in doubt.

Regulators are circling. The Prudential Regulation Authority is weighing whether to add $75 million to the capital that Coralstone must hold, as it did with Medibank in 2023, when it imposed an increase of $250 million on the insurer. {commissioner=Rasmussen|Anika Rasmussen}'s office confirmed it had served four notices to produce. And lawyers at two firms have filed rival class actions, in Brisbane and Melbourne, which a judge will have to merge or choose between; the first hearing is set for 14 March.

{minister=Pellegrini|The minister, Tom Pellegrini}, said a bill to cap how long lenders may keep identity papers would be introduced before the election. The opposition would back it if the cap were five years, its spokeswoman said; the draft has seven.

For old hands at the bank the episode recalls {old_fine_year=2021|the winter of 2021}, when it agreed to {old_fine=23m|a $23 million settlement} with the financial-crime agency and lost its then chairman. Ms Strathearn, who had been in charge for two years, told staff then that it would be the last time.
