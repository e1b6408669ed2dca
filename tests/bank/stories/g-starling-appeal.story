STORY: g-starling-appeal
TOPIC: the treasurer of an English hospital charity is jailed for stealing from a children's scanner appeal
== SLOTS
stolen | money | conflict | sum she took from the appeal
sentence | duration | variant | length of the prison sentence
day | date | agree | day of the sentence
treasurer | person | agree | the convicted woman
age | quantity | agree | her age
court | organisation | agree | court that sentenced her
judge | person | agree | judge who sentenced her
plea | outcome | conflict | how her guilt was established
finder | person | conflict | who first spotted the missing money
scanner | outcome | conflict | whether the ward has its scanner
transfers | quantity | agree | bank transfers she made
years | duration | agree | time over which she stole
donors | quantity | revision | donors affected, later corrected by the police
motive | cause | dispute | why she stole, by prosecution and defence
holidays | quantity | single | cruises paid for with the money
target | money | agree | target of the appeal
repaid | money | agree | sum she has paid back
caravan | money | single | price of the motor home she bought
hearing | date | agree | day of the confiscation hearing
detective | person | agree | officer who led the investigation
arrest | date | conflict | when she was arrested
husband | outcome | agree | outcome for her husband
chair | person | agree | chair of the charity
founded | date | agree | year the appeal was founded
minimum | quantity | single | share of the term to be served
theft_2009 | money | single | sum taken by a shop assistant in an older case in the same town
letters | quantity | single | letters of support for the defendant
ward | place | agree | ward for which the money was raised
== ARTICLE 01_northern_courts_agency.txt | Northern Courts Agency | 2024-03-08
Charity treasurer jailed over scanner fund

A woman who kept the books of a hospital appeal has been sent to prison for {sentence=51m|four years and three months} after helping herself to {stolen=412000|£412,000} that had been given for sick children.

{treasurer=hallworth|Denise Hallworth}, {age=58|58}, was sentenced at {court=carrow crown|Carrow Crown Court} on {day=2024-03-08|Friday}. She had {plea=admitted|pleaded guilty at the first opportunity} to fraud by abuse of position, for which the judge, {judge=qazi|Recorder Imran Qazi}, gave her credit.

Over {years=6y|six years} she made {transfers=318|318 transfers} out of the Starling Appeal, which was set up in {founded=2014|2014} to put an MRI machine next to {ward=kestrel|Kestrel Ward} at Fellgate Royal Infirmary. The target was {target=1.1m|£1.1 million}.

Opening the facts, Rhiannon Pugh, prosecuting, said {motive=greed|the motive was a taste for the high life}. There had been {holidays=9|nine cruises} and a motor home costing {caravan=61000|£61,000}. Defending, Jolyon Meek said {motive=gambling|online bingo had taken hold of her} after her mother died, and handed up {letters=14|14 letters} from friends.

The court heard that the hole in the accounts came to light when {finder=adeyemi|ward sister Grace Adeyemi} asked why an invoice for £900 had bounced. Hallworth was taken into custody at her bungalow on {arrest=2022-10-04|4 October 2022}. So far {repaid=23000|£23,000} has been handed back. No evidence was offered against her husband, Keith, and {husband=cleared|a not guilty verdict was recorded}.

Detectives put the number of people who had given at {donors=2300|2,300}.
== ARTICLE 02_daily_beacon.txt | Daily Beacon | 2024-03-09
BINGO GRAN ROBBED POORLY KIDS

By Lee Scothern

She ran the tombola. She hugged the mums. And all the while greedy {treasurer=hallworth|Denise Hallworth} was fleecing tots too ill to go home.

Last night the {age=58|58-year-old} was starting a {sentence=51m|51-month} stretch behind bars, though she will be out on licence after {minimum=half|half of it}.

Tearful families in the public gallery at {court=carrow crown|Carrow Crown Court} cheered {day=2024-03-08|yesterday} as {judge=qazi|Recorder Qazi} told her: "You stole hope." It had taken {plea=jury|a jury just two hours to see through her denials}.

In all, {transfers=318|318 times} in {years=6y|six years} she tapped in the password and moved cash to herself, pocketing {stolen=142000|a hundred and forty-two grand}. Mum-of-three Kayleigh Dodd, whose son Alfie was treated on {ward=kestrel|Kestrel Ward}, fumed: "My lad shaved his head for that woman."

Hubby Keith, 61, {husband=cleared|walked free} without a stain on his name.

It was {finder=bielak|number-cruncher Tomasz Bielak, called in to do the annual audit}, who smelt a rat. Within weeks police were on the doorstep.

Her brief claimed {motive=gambling|she was hooked on bingo sites}. But {detective=farrant|Det Sgt Moira Farrant}, who led the probe, blasted: "{motive=greed|This was greed, plain and simple}."

Carrow is no stranger to sticky fingers. In 2009 a shop worker was locked up for lifting {theft_2009=38000|£38,000} from a hospice store in the same street.
== ARTICLE 03_fellgate_friends.txt | Friends of Fellgate newsletter | 2024-03-10
A word from our chair

Dear Friends,

By now you will have seen the news from {court=carrow crown|the Crown Court}. Many of you have rung, and some of you have cried down the telephone. I should like to set out where we stand.

When we launched Starling in {founded=2014|2014}, we asked you for {target=1.1m|£1.1m}. You gave generously, and a person we trusted took advantage of it. The police, who had spoken of some 2,300 givers, have been back through the cheque stubs and tell us the true figure is {donors=3100|3,100 of you}. Every one will get a letter.

{repaid=23000|Twenty-three thousand pounds} has come back to us. A further hearing, on {hearing=2024-06-14|14 June}, will decide what can be had from the sale of the bungalow.

Some good news, which I have saved till now. Thanks to a legacy from the late Mr Ormerod, {scanner=installed|the machine was plumbed in last month} beside {ward=kestrel|Kestrel}, and the first little patients have already been through it.

I want to thank {finder=adeyemi|Sister Adeyemi}, but for whose awkward question about an unpaid bill none of this would ever have been noticed. I thank also {detective=farrant|Detective Sergeant Farrant}, who gave up her holidays.

We shall not be holding the spring raffle.

Yours,
{chair=lindqvist|Harriet Lindqvist}
== ARTICLE 04_third_sector_ledger.txt | Third Sector Ledger | 2024-03-13
What can trustees learn from Starling?

The imprisonment of {treasurer=hallworth|Denise Hallworth}, {day=2024-03-08|last Friday}, raises awkward questions for small health charities. We answer a few.

What happened? A volunteer treasurer had sole charge of the online bank account. Between the first payment to herself and the last lay {years=6y|six years}; a total of {stolen=412000|just over £410,000} was lost.

Did nobody look? The accounts were examined, not audited, until the trustees engaged an outside firm. Police arrested her {arrest=2023-01|in the January of 2023}, by which time the account held £212.

Was she alone? Yes. Her husband had been charged, but {husband=cleared|the Crown dropped the case against him}.

Was she sorry? {judge=qazi|The Recorder} thought so, up to a point. {plea=admitted|She never contested the charge}, and he took a third off for that, arriving at {sentence=51m|four and a quarter years}.

What of the children? Parents are angry. With the kitty empty, {scanner=absent|families still face a 40-mile drive for a scan}, since the hospital has had to shelve the purchase altogether.

What next? Confiscation proceedings are listed for {hearing=2024-06-14|mid-June}. {chair=lindqvist|Ms Lindqvist}, who chairs the trustees, told the Ledger that two signatures are now needed on everything, "even the milk".

Is it common? The regulator opened 81 inquiries into financial abuse last year. Most concerned sums well short of the {target=1.1m|£1.1 million} that Starling had hoped to raise.
