STORY: torvane-patent-verdict
TOPIC: an American jury decides a patent suit between two makers of cordless tools
== SLOTS
willful | outcome | conflict | what the jury found on willfulness
award | money | agree | damages awarded
claimed | money | single | damages the plaintiff asked for
offer | money | single | royalty sum the defence called fair
old_award | money | single | damages in an earlier trial against Torvane
old_year | date | single | year of the earlier trial
old_winner | organisation | single | winner of the earlier trial
verdict_day | date | agree | day of the verdict
filed | date | single | when the suit was filed
trial_days | duration | agree | length of the trial
deliberation | duration | single | length of the jury's deliberation
jurors | quantity | agree | jurors
judge | person | conflict | judge who presided
old_judge | person | single | judge of the earlier trial against Torvane
lawyer_plaintiff | person | agree | lead lawyer of Haddock & Lowe
lawyer_defence | person | agree | lead lawyer of Torvane
second_plaintiff | person | single | second lawyer of Haddock & Lowe
second_defence | person | single | second lawyer of Torvane
patents | quantity | agree | patents the jury found infringed
patents_dropped | quantity | single | patents dropped before the trial
inventor | person | agree | engineer who invented the battery lock
said_kitchen | person | conflict | who told the jury the lock was sketched on a kitchen table
expert | person | single | defence expert
fee | money | single | hourly fee of the expert
tools_sold | quantity | agree | Torvane tools sold with the lock
royalty | money | single | royalty a tool adopted by the jury
appeal | polarity | agree | whether Torvane appeals
ban | polarity | agree | whether a sales ban has been ordered
ban_hearing | date | single | hearing on a sales ban
lured | polarity | dispute | whether Torvane hired an engineer away to get the design
hire_year | date | single | year in which the engineer changed firms
share_fall | quantity | single | per cent by which the Torvane share fell
share_rise | quantity | single | per cent by which the Haddock & Lowe share rose
germany | outcome | single | result of the parallel case in Germany
staff | quantity | single | people employed by Haddock & Lowe
== ARTICLE 01_docket_watch.txt | Docket Watch | 2016-06-24
Jury Hits Torvane With {award=73.1m USD|$73.1M} Verdict In Battery Lock Suit

By Celia Brandt

June 24, 2016, 9:14 AM EDT -- {jurors=8|Eight Ohio jurors} took {deliberation=5 hours|five hours} on {verdict_day=2016-06-23|Thursday} to find that Torvane Power Tools Inc. infringes {patents=3|three patents} of Haddock & Lowe Co. on the sliding lock that holds a battery pack to a drill.

The panel {willful=willful|found the infringement willful}, clearing the way for enhanced damages.

Haddock had asked for {claimed=118m USD|$118 million}. Torvane's damages expert, {expert=Dr. Anselm Oduya|Dr. Anselm Oduya}, who charges {fee=725 USD|$725 an hour}, had put a reasonable royalty at {offer=9.4m USD|$9.4 million}. Jurors instead applied {royalty=8.50 USD|$8.50} to each of the {tools_sold=8.6m|8.6 million tools} that were sold with the lock.

U.S. District Judge {judge=Renata Kowalczyk|Renata Kowalczyk}, who presided over the {trial_days=9 days|nine-day} trial, {ban=no|did not enter an injunction}. She will hear that motion {ban_hearing=2016-08-09|on Aug. 9}.

The case, filed in {filed=2013-10|October 2013}, once spanned seven patents; Haddock {patents_dropped=4|let four go} in the spring.

"We {appeal=yes|will take this to the Federal Circuit}," said {lawyer_defence=Julius Farrow|Julius Farrow}, counsel for Torvane.

Haddock is represented by {lawyer_plaintiff=Mei-Ling Sato|Mei-Ling Sato} and {second_plaintiff=Pete Dunleavy|Pete Dunleavy}. Torvane is represented by Farrow and {second_defence=Ana Ruiz|Ana Ruiz}.
== ARTICLE 02_harlan_falls_courier.txt | Harlan Falls Courier | 2016-06-24
Haddock & Lowe wins big: 'We were right all along'

HARLAN FALLS - Cheers went up on the floor of Haddock & Lowe's Second Street plant {verdict_day=2016-06-23|Thursday afternoon} as a text message came through from the federal courthouse: {award=73.1m USD|73.1 million dollars}.

It may be years before the company with {staff=940|940 workers} sees any of it. Torvane {appeal=yes|plans an appeal}. And the store shelves stay as they are for now, since its drills {ban=no|have not been banned}.

{inventor=Walt Jurgens|Walt Jurgens}, 71, the retired engineer who came up with the lock, had the jury smiling during the {trial_days=9 days|nine days} of testimony when {said_kitchen=Walt Jurgens|he} explained that he had drawn it first on the oilcloth of his kitchen table.

Less cheerful was the talk of a former colleague who left for Torvane in {hire_year=2009|2009}. "{lured=yes|They hired him to get our drawings}," said the company's attorney, {lawyer_plaintiff=Mei-Ling Sato|Mei-Ling Sato}, in closing. Torvane's {lawyer_defence=Julius Farrow|Julius Farrow} answered that the man {lured=no|had brought nothing with him} but his lunch box.

Judge {judge=Harold Espinoza|Harold Espinoza} thanked the {jurors=8|five women and three men} of the jury.

Support local journalism. Subscribe for $1.
== ARTICLE 03_toolshed_trade.txt | Hardware Trade News | 2016-06-27
Torvane loses patent case; retailers unaffected for now

Dealers can keep selling Torvane's cordless line after {verdict_day=2016-06-23|last Thursday's} verdict for Haddock & Lowe, since {ban=no|no order to stop sales} has been made.

The jury sided with Haddock on {patents=3|all three} of the patents still at issue and set damages of {award=73.1m USD|$73.1 million} for {tools_sold=8.6m|8.6 million} drills, saws and drivers. It {willful=not willful|cleared Torvane of having copied on purpose}, however, so that the sum cannot be tripled.

Torvane has been here before. In {old_year=2011|2011} a jury before Judge {old_judge=Lucille Abernathy|Lucille Abernathy} gave {old_winner=Kestrel Abrasives|Kestrel Abrasives} {old_award=22m USD|$22 million} over a sanding pad; the two settled while an appeal was pending. And a court in Germany {germany=dismissed|threw out} Haddock's parallel complaint on the lock last year.

One light moment came from {said_kitchen=Opal Jurgens|Opal Jurgens}, wife of inventor {inventor=Walt Jurgens|Walt Jurgens}, who took the stand because her husband was too frail to, and recounted how the first sketch was made on the covering of her kitchen table.

Torvane shares gave up {share_fall=6.2|6.2%} on Friday. Haddock's gained {share_rise=14|14%}.

The company said it {appeal=yes|would contest the outcome} before the appeals court.

Sign up for our e-newsletter - New products - Show calendar
