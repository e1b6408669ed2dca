STORY: ashdown-verdict
TOPIC: a farm auctioneer is convicted in England of the murder of his wife, and sentenced a week later
== SLOTS
verdict_day | date | agree | day of the verdict
defendant | person | agree | man convicted
defendant_age | quantity | agree | age of the convicted man
victim | person | agree | wife who was killed
victim_age | quantity | agree | age of the wife
verdict | outcome | agree | the verdict
unanimous | other | agree | how the jury was divided
deliberation | duration | conflict | how long the jury deliberated
court | place | agree | court of the trial
death_day | date | agree | day of the killing
judge | person | agree | trial judge
prosecutor | person | agree | leading prosecution counsel
defender | person | agree | leading defence counsel
body_place | place | agree | where the body was found
insurance | money | variant | sum of the life insurance
debts | money | variant | what the husband owed
trial_length | duration | variant | length of the trial
house | place | agree | village where the couple lived
cause_claimed | cause | dispute | the defence says a fall, the prosecution says blows
detective | person | agree | officer who led the inquiry
daughter | person | agree | daughter of the couple
married | duration | agree | how long they had been married
found_after | duration | agree | days between the disappearance and the finding of the body
sentence_day | date | agree | day of the sentencing
== ARTICLE 01_the_monitor.txt | The Monitor | 2024-03-07
Auctioneer {verdict=guilty|guilty} of murdering wife for insurance money

A livestock auctioneer who stood to lose his home, his business and his seat on the parish council was {verdict=guilty|convicted} on {verdict_day=2024-03-07|Thursday} of murdering his wife and hiding her body in a {body_place=slurry lagoon|disused slurry lagoon} on land that he had rented to a neighbour.

{defendant=Robert Ashdown|Robert Ashdown}, {defendant_age=57|57}, showed no emotion as the foreman of the jury at {court=Exeter Crown Court|Exeter crown court} gave {unanimous=unanimous|a unanimous verdict} after {deliberation=11h|11 hours of deliberation}. In the public gallery his sister covered her face. His daughter, {daughter=Imogen|Imogen}, who had given evidence against him from behind a screen, left before the judge had finished thanking the jurors.

The {trial_length=5w|five-week trial} heard that {victim=Helen Ashdown|Helen Ashdown}, a {victim_age=54|54-year-old} veterinary nurse, was last seen alive at an extra choir rehearsal in {house=Nether Combe|Nether Combe}, the Devon village where the couple had lived since 1999. Prosecutors said she was struck at least three times with a heavy object in the boot room of the family farmhouse on the night of {death_day=2023-02-21|21 February last year}, Shrove Tuesday, after confronting her husband about letters from a finance company.

He reported her missing the following evening, joined the search and made a televised appeal in which he begged "whoever knows anything" to come forward. {found_after=19d|Nineteen days} after she vanished, a drainage contractor found her remains wrapped in a silage sheet.

{prosecutor=Farida Lockhart|Farida Lockhart KC}, prosecuting, told jurors that Ashdown owed {debts=640000|almost £640,000} to banks, suppliers and two former clients, and that in the autumn he had doubled his wife's life cover to {insurance=850000|£850,000}. "He was a man whose trade was to put a price on living creatures," she said in her closing speech. "He put one on her."

The defence maintained that Mrs Ashdown had {cause_claimed=fall|slipped on the stone steps of the cellar} and that her husband, in panic, had made "a series of dreadful and cowardly decisions". {defender=Miles Tremayne|Miles Tremayne KC} called a retired Home Office pathologist, who said that two of the three skull fractures could have been caused by a single tumble; the Crown's own expert, Dr Sunita Pell, insisted that {cause_claimed=blows|only repeated blows} explained them.

{judge=Alistair Venn|Mr Justice Venn} remanded Ashdown in custody and said he would pass sentence on {sentence_day=2024-03-15|Friday of next week}. "There is of course only one sentence I can impose," he told him. "What remains is the minimum term."

Speaking on the court steps, {detective=Joanne Priddy|Detective Chief Inspector Joanne Priddy} of Devon and Cornwall police said the investigation had involved 4,200 hours of CCTV footage and a search by 130 volunteers, many of whom had been "comforted, thanked and given tea by the man who knew where she was".

The case has revived questions about how quickly the force responds to reports of missing adults. The police watchdog confirmed last month that it was examining whether a call from Mrs Ashdown's sister at 6.40am, ten hours before the official report, was wrongly graded as low risk. About 170,000 people are reported missing in the UK each year, according to the charity Missing Abroad and Home, and fewer than one in 100 is found dead.
== ARTICLE 02_westward_echo.txt | Westward Echo | 2024-03-08
'She sang the alto line and never came home': a village after the verdict

The tenor section was a man short again on {verdict_day=2024-03-07|Thursday night}. Nobody in the choir of St Petroc's had asked for the rehearsal to go ahead, and nobody had asked for it to be cancelled, and so at half past seven, four hours after the news came from {court=Exeter Crown Court|Exeter}, 22 people stood up in a cold nave and sang Fauré.

For more than a year {house=Nether Combe|Nether Combe}, which has 410 inhabitants, a pub and no shop, has lived with the fact that two of its best-known people were at the heart of a murder inquiry. {defendant=Robert Ashdown|Bob Ashdown} had called the bidding at the harvest supper for two decades. {victim=Helen Ashdown|His wife} had sat up with half the village's dying dogs.

"You go over every conversation," said Pauline Gidley, the churchwarden, who walked beside him on the second day of the search, across the very field that borders the {body_place=slurry lagoon|slurry pit} where the body lay. "He asked me if my feet were wet."

The jury's decision, {unanimous=unanimous|on which all twelve were agreed}, was reached after {deliberation=14h|14 hours in the retiring room} spread across three days. {verdict=guilty|It found the 57-year-old guilty of murder}; the alternative of manslaughter was not needed.

Farmers who used the Tuesday market at Holsford, where Ashdown and Son sold about 30,000 sheep a year, had noticed that payments were late as long ago as 2021. One of them, Derek Yeo, is owed £18,500 and does not expect to see it. The court heard that the firm's troubles began with a failed venture into online auctions during the pandemic, and that by the end its owner was {debts=640000|some £640,000 in debt}, including to a lender in Bristol that charged 3 per cent a month.

None of this, say friends, was known to his wife until the last week of her life. The couple would have marked {married=30y|their 30th wedding anniversary} that June. She had already booked a cottage on Lundy, and had told her sister, Margaret Orchard, that it was the first holiday in six years.

Mrs Orchard, 61, sat through every day of the proceedings with a photograph in her handbag. "He said she {cause_claimed=fall|fell down the cellar steps}," she told the Echo. "She'd gone down those steps with coal scuttles since before Imogen was born. {daughter=Imogen|My niece} has lost both her parents and she has been braver than any of us."

Police have been widely praised locally, but not by everyone. A parish meeting last April, attended by 140 people, passed a motion regretting that no officer came to the farmhouse until the Thursday. {detective=Joanne Priddy|Chief Inspector Priddy}, who led the hunt, went back to the village hall in September to answer questions for two hours, and her candour, said the vicar, the Rev Tunde Alabi, "did more good than a hundred leaflets".

The farmhouse, a listed longhouse with eleven acres, has been empty since the arrest. Windows have been broken twice. A memorial bench, paid for by the county's veterinary practices, is to be set up by the river at Easter, and the choir will sing there.
== ARTICLE 03_national_broadcaster.txt | Channel One News | 2024-03-15
{defendant=Robert Ashdown|Robert Ashdown} jailed for life for killing wife

A man who murdered his wife and then led a public appeal for her safe return will spend at least 24 years in prison, a judge has ruled.

{defendant_age=57|Fifty-seven-year-old} Ashdown was brought up from the cells at {court=Exeter Crown Court|Exeter Crown Court} on {sentence_day=2024-03-15|Friday} to hear {judge=Alistair Venn|Mr Justice Alistair Venn} describe the killing of {victim=Helen Ashdown|Helen Ashdown} as "greedy, brutal and prolonged in its deceit".

"For {found_after=19d|19 days} you let your daughter believe that her mother might walk through the door," the judge said. "I can think of few crueller things."

A jury {verdict=guilty|convicted} the auctioneer on {verdict_day=2024-03-07|Thursday of last week} at the end of a trial lasting {trial_length=5w|more than a month}.

Sentencing guidelines set a starting point of 30 years for murders done for gain. The judge accepted that the insurance money, {insurance=850000|more than £800,000}, had been one of several motives and that the attack had not been planned for long, and reduced the term accordingly. The 366 days that Ashdown has spent on remand will count towards it.

In a statement read by the prosecutor, {prosecutor=Farida Lockhart|Ms Lockhart}, {daughter=Imogen|Imogen Ashdown}, 26, said she had changed her name on her professional documents and no longer kept any photographs taken before {death_day=2023-02-21|February 2023}. "I am asked what I want," she wrote. "I want one ordinary Sunday."

Defence barrister {defender=Miles Tremayne|Miles Tremayne} said his client still did not accept that he had struck his wife, and that an application for permission to appeal was being prepared. It would concern the evidence of a mobile phone expert who told the jury that a torch function had been used near the lagoon at 3.12am. The Court of Appeal normally takes between three and six months to deal with such requests, and most are refused on paper by a single judge.

The court was told that Mrs Ashdown, {victim_age=54|54}, had worked at the same surgery for 22 years. The couple, {married=30y|married for almost 30 years}, had met at a Young Farmers' dance.

{detective=Joanne Priddy|DCI Joanne Priddy} said outside that the term was "a measure of what he took". She added that detectives would now look again at the financing of the business, together with the Insolvency Service. Two former employees have been interviewed under caution; neither has been charged.

The Independent Office for Police Conduct, meanwhile, said its report into the handling of the first emergency call would be published by the summer. It has served misconduct notices on two call handlers, though it stressed that these did not imply guilt.

Domestic homicides in England and Wales have fallen slowly over a decade, from 141 in the year to March 2013 to 112, official figures show. Campaigners say the number conceals cases first recorded as disappearances or accidents. "The appeal in front of the cameras is almost a genre," said Hannah Osei of the group Counting Her. "We have logged 19 of them since 2009 in which the person weeping turned out to be the killer."
