STORY: pellew-sentencing
TOPIC: a Melbourne financial adviser is sentenced for a long investment fraud on retired clients
== SLOTS
sentence_day | date | agree | day of the sentencing
convict | person | agree | man sentenced
convict_age | quantity | agree | age of the man
head_sentence | duration | agree | head sentence
non_parole | duration | conflict | time that must be served before parole
victims | quantity | conflict | clients defrauded
lost | money | variant | sum taken
judge | person | agree | judge who sentenced him
court | organisation | agree | court of the sentencing
firm | organisation | agree | his firm
plea | outcome | agree | how he pleaded
charges | quantity | agree | counts to which he pleaded
start | date | variant | year in which the fraud began
end | date | agree | year in which it ended
returns | quantity | agree | yearly return promised
recovered | money | variant | what the liquidator had recovered
liquidator | person | agree | liquidator of the firm
whistleblower | person | agree | bookkeeper who exposed it
victim_speaker | person | agree | victim who spoke outside the court
regulator | organisation | agree | regulator that brought the case
boat | name | agree | name of his boat
defender | person | agree | barrister for the defence
spent | other | agree | that there was no money invested in mortgages at all
base | place | agree | town where the firm had its office
== ARTICLE 01_southern_star.txt | Southern Star | 2013-11-21
{convict=Graham Pellew|Pellew} gets {head_sentence=11y|11 years} for fleecing retirees

A suburban financial planner who told his clients to think of him as family was jailed for {head_sentence=11y|11 years} on {sentence_day=2013-11-21|Thursday} after a judge found that he had stolen from them "patiently, tenderly and without a moment's remorse until the day the auditors came".

{convict=Graham Pellew|Graham Pellew}, {convict_age=63|63}, bowed his head as {judge=Rosalind Keogh|Justice Rosalind Keogh}, sitting in the {court=Supreme Court of Victoria|Supreme Court in Melbourne}, ordered that he serve a minimum of {non_parole=8y|eight years}. He had {plea=guilty|pleaded guilty} in August to {charges=31|31 counts} of obtaining financial advantage by deception.

Over more than a decade, the former Rotary president and lay preacher took {lost=47.3m|$47.3 million} from {victims=186|186 clients}, most of them teachers, nurses and farmers who had rolled their superannuation into what he called the Bayside Mortgage Pool. {spent=no|There was no pool}. The money paid for a house at Portsea, school fees, a string of harness horses and a 14-metre motor cruiser, the {boat=Second Wind|Second Wind}.

The scheme, which offered {returns=9|9 per cent a year}, "hardly a figure to make anyone suspicious in those days", as the judge put it, began in {start=1999|1999} and collapsed in {end=2011|2011}, when a part-time bookkeeper, {whistleblower=Thuy Lam|Thuy Lam}, noticed that interest was being paid to old investors on the same afternoons that new ones banked their cheques.

"She was 24 years old and on a casual contract," Justice Keogh said. "A bank, two accounting firms and a licensing authority had all looked at the same ledgers."

In a courtroom with 70 seats, more than 100 people tried to find a place, and the overflow watched on a screen across the hall. Some clapped when the term was announced and were asked to stop. {victim_speaker=Noel Tranter|Noel Tranter}, a retired shearer of 77 who lost $312,000 and now lives in a caravan behind his son's house at Colac, said he had hoped for 15 years.

"I'll be dead, most likely, and he'll be out playing bowls," Mr Tranter said. "But I heard a judge say what he is. That's worth something to me."

{defender=Paul Ormiston|Paul Ormiston SC}, for Pellew, had asked for a head sentence of no more than seven years, pointing to his client's heart condition, his co-operation with investigators and the 400 pages of admissions he signed. Prosecutors sought between 12 and 14.

The {regulator=ASIC|Australian Securities and Investments Commission}, which brought the case after an inquiry lasting 20 months, banned Pellew from the industry for life in 2012. Its deputy chairwoman, Deborah Fane, said that the penalty was among the five longest it had obtained for an individual. A Senate committee that is examining the watchdog's performance will hear in February from former staff who say that a complaint about {firm=Pellew Wealth Partners|Pellew Wealth Partners} was closed in 2006 without a phone call being made.

{liquidator=Craig Bertolini|Craig Bertolini}, the liquidator, has so far clawed back {recovered=6.1m|$6.1 million}, mainly from the sale of the Portsea house, and told creditors in September to expect between 9 and 12 cents in the dollar.
== ARTICLE 02_harbour_business_daily.txt | Harbour Business Daily | 2013-11-22
Jail for {base=Mornington|Mornington} adviser puts licensing back in the frame

For all the tears in court, the sentencing of {convict=Graham Pellew|Graham Pellew} on {sentence_day=2013-11-21|Thursday} will be studied most closely in the offices of professional indemnity insurers. Three of them are defending claims from his former customers, and a fourth has already settled for an undisclosed sum.

The facts are no longer contested. From a shopfront in the bayside town of {base=Mornington|Mornington}, with a staff of nine, {firm=Pellew Wealth Partners|Pellew Wealth Partners} ran what the {court=Supreme Court of Victoria|Victorian Supreme Court} called a textbook Ponzi scheme. {plea=guilty|Its founder admitted} {charges=31|31 charges}. The first false statement dates from {start=1999|the winter of 1999}; the last was posted in {end=2011|May 2011}, a week before the firm's bank froze its accounts.

{judge=Rosalind Keogh|Justice Keogh} set {head_sentence=11y|an 11-year term}. With {non_parole=6y|six years to serve before he can apply for parole}, the {convict_age=63|63-year-old} will be close to 70 when he walks out.

How did it last so long? Industry consultant Miriam Szabo, who gave evidence for the prosecution about how mortgage funds ought to work, blames the habit of auditing by sample. "They pulled 20 files in 2004 and 20 in 2008," she said. "Each of those 40 was in order because {convict=Graham Pellew|he} chose them." {spent=no|Not one mortgage was ever written}.

The damages actions will turn on what the licence holder above him knew. Pellew operated until 2007 as an authorised representative of Corvane Securities, a dealer group that was bought two years later by the listed insurer Halloran Mutual. Halloran, whose shares closed 1.4 per cent lower at $3.52, said it had inherited no liability. Slater Whitby, a class action firm, disagrees; it has signed up 94 of the firm's customers and values their losses, with interest, at $38 million.

The full bill is larger. According to the agreed statement of facts, {victims=286|286 investors} put in {lost=47.3m|about $47 million} and saw little of it again. {liquidator=Craig Bertolini|The liquidator, Craig Bertolini of Marsh Dunne}, has banked {recovered=6.1m|just over $6 million}. His fees to date amount to $1.3 million. The {boat=Second Wind|Second Wind}, a cruiser bought new for $890,000, fetched $415,000 at auction on the Gold Coast.

The Abbott government, which took office in September, has said that it will wind back parts of the Future of Financial Advice laws, among them the requirement that clients opt in to fees every two years. Assistant Treasurer Neil Carmody insisted on Thursday evening that nothing in the plan would have helped a man such as Pellew. Labor's spokeswoman, Tania Moffat, said it was "a remarkable week in which to take away the seat belts".

A compensation scheme of last resort, recommended by a parliamentary inquiry in 2009 and again in 2012, remains on the shelf. The Financial Planners Guild, which has 8,300 members, supports one only if banks pay half.

{regulator=ASIC|ASIC} will meanwhile review 1,100 small licensees that hold clients' money directly. It had 30 staff for that work last year and has 24 now.
== ARTICLE 03_peninsula_mail.txt | Peninsula Mail | 2013-11-26
The woman who read the ledger

When the sentence was handed down last {sentence_day=2013-11-21|Thursday}, {whistleblower=Thuy Lam|Thuy Lam} was at work, in the accounts department of a hospital in Footscray, and had asked her colleagues not to tell her the number. They told her anyway. "{head_sentence=11y|Eleven}," she said. "I thought: that's about as long as he did it."

It was Ms Lam, then employed three days a week at {firm=Pellew Wealth Partners|Pellew Wealth Partners} in {base=Mornington|Mornington}, who matched two columns of figures one Friday in the autumn of {end=2011|2011} and could not make sense of them. She asked her boss. He brought her a cup of tea, she recalled, and explained that mortgages were complicated.

She copied 60 pages and took them to her uncle, a tax accountant in Springvale, who rang the {regulator=ASIC|corporate regulator} the same night. Nobody called back for eleven days.

In a courtroom with 70 seats, more than 100 people tried to find a place, and the overflow watched on a screen across the hall. {victim_speaker=Noel Tranter|Noel Tranter}, a retired shearer of 77 who lost $312,000, said he had hoped for 15 years.

{judge=Rosalind Keogh|Her Honour} singled out the young bookkeeper for praise, and on Monday the state's Attorney-General said she would be put forward for an Australia Day honour. Ms Lam is embarrassed by it. She did not have a job for seven months after the firm closed. Two recruiters, she said, told her that small businesses were wary of her.

{convict=Graham Pellew|Her former employer} is at the Metropolitan Assessment Prison, where new prisoners are classified. His barrister, {defender=Paul Ormiston|Mr Ormiston}, said on Friday that there would be no appeal against the sentence. "He {plea=guilty|pleaded guilty}, he heard what the people he hurt had to say, and he will serve what he has been given," he said.

Among those people is Joyce Abernethy, 82, of Rye, who signed over the proceeds of a dairy farm because the {returns=9|nine per cent} on offer was "not silly". She did her own sums after her husband's death and worked out that in six years she had been paid $71,000 of her own money. She now cleans holiday flats.

A support group that meets on the second Wednesday of each month at the Anglican hall counts eleven couples who have separated and four members who have died since the crash. Its convenor, Father Des Mulcahy, wants the proceeds of the boat, the {boat=Second Wind|Second Wind}, to go to hardship cases first. {liquidator=Craig Bertolini|Mr Bertolini}, who is winding up the company, wrote back that the law does not allow it.

The shopfront in Main Street is a yoghurt bar now. Few passers-by could say what was there before, though the brass letterbox still has the initials.

Ms Lam, who is engaged and studying at night for her CPA, has kept one thing from her years there: a Christmas card from 2010, with a printed picture of the cruiser at anchor. Inside, in blue ink, it says: "To Thuy, who keeps us honest."
