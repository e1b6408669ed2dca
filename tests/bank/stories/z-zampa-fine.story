STORY: zampa-fine
TOPIC: Spanish competition regulator fines food-delivery apps for sharing out towns
== SLOTS
fine_total | money | agree | sum of the fines
fine_zampa | money | agree | fine for Zampa
fine_llevo | money | agree | fine for Llevo
fine_spared | money | single | fine that Rayo would have paid
fine_person | money | single | fine for a former manager of Zampa
fined_person | person | single | former manager of Zampa who was fined
whistle | organisation | conflict | company that told the regulator of the deal
decided | date | agree | day on which the decision was announced
period_start | date | agree | beginning of the agreement
period_end | date | agree | end of the agreement
towns | quantity | agree | towns that were shared out
raid | date | single | month of the searches of offices
chair | person | conflict | president of the regulator
vote | score | agree | votes in the council of the regulator
appeal_zampa | polarity | agree | whether Zampa goes to court
appeal_llevo | polarity | single | whether Llevo goes to court
appeal_time | duration | single | time for going to court
guilt | polarity | dispute | whether there was an agreement
lawyer | person | single | lawyer of Zampa
zampa_chief | person | agree | chief executive of Zampa
zampa_revenue | money | single | Zampa's turnover in Spain in 2020
share_turnover | quantity | single | share of its turnover that Zampa's fine makes
fee_rise | quantity | agree | rise of the fees paid by restaurants
fee_before | quantity | single | fee before the agreement
fee_after | quantity | single | fee at the end of the agreement
restaurants_head | person | single | head of the restaurant owners' federation
damages | money | single | damages that the restaurants want to claim
italy_fine | money | single | fine for Zampa's Italian branch in 2019
italy_annulled | outcome | single | what became of the Italian fine
taxi_fine | money | single | fine for taxi apps in 2018
riders | quantity | single | riders of Zampa in Spain
sold | polarity | agree | whether Zampa's owner is selling the Spanish business
polish_fines | money | single | fines in the Polish case
polish_len | duration | single | length of the Polish pact
== ARTICLE 01_iberia_wire.txt | Iberia Wire | 2021-10-14
Spain fines delivery apps {fine_total=90.3m|90.3 mln euros} over secret pact

MADRID, Oct 14 (Iberia Wire) - Spain's competition regulator on {decided=2021-10-14|Thursday} fined two food delivery companies a combined {fine_total=90.3m|90.3 million euros} for carving up {towns=46|46 towns} between them.

Market leader Zampa must pay {fine_zampa=58.4m|58.4 million euros} and its smaller competitor Llevo {fine_llevo=31.9m|31.9 million}. A third participant, {whistle=rayo|Rayo}, escaped a penalty of {fine_spared=22.7m|22.7 million euros} because it came forward with evidence, the regulator said.

The companies agreed from {period_start=2016-05|May 2016} until {period_end=2018-11|November 2018} not to enter each other's territory, according to the decision, which was adopted by {vote=7-2|seven votes to two}. Inspectors had searched the three firms' offices in {raid=2019-02|February 2019}.

"Nobody in those towns had a choice, though three logos suggested it," said {chair=etxaniz|Maite Etxaniz}, president of the regulator.

Zampa, which is owned by Dutch group Tafel, said it {appeal_zampa=yes|would challenge the ruling in court}. "{guilt=no|There was no pact}," its lawyer, {lawyer=quintanilla|Alonso Quintanilla}, told Iberia Wire. Llevo {appeal_llevo=no|said it would not appeal}. The companies have {appeal_time=2mo|two months}.

Tafel repeated that it was {sold=no|not looking for a buyer} for its Spanish arm.

In 2018 the watchdog fined taxi apps {taxi_fine=12m|12 million euros}.

(Reporting by Iberia Wire; writing by P. Sauleda)
== ARTICLE 02_diario_levante_english.txt | Levante Daily (English edition) | 2021-10-15
'We Paid for It': Restaurant Owners Welcome Fine on Apps

Updated: 15/10/2021 08:47h

For two and a half years, {restaurants_head=bru|Amparo Bru} thought she was simply bad at bargaining. Then she learned that the other app would not have come to her town at any price.

{restaurants_head=bru|Bru}, who heads the restaurateurs' federation and runs a rice kitchen in Sot de Mar, said members would ask for {damages=140m|140 million euros} in damages after {decided=2021-10-14|yesterday}'s ruling. While the deal lasted, what restaurants pay per order went {fee_rise=7pts|up by seven points}, from {fee_before=23%|23%} to {fee_after=30%|30%}.

The case started with a tip-off. {whistle=llevo|Llevo} handed the authorities a file of emails in the summer of 2018 and kept out of the deal's last months, according to sources close to the inquiry. In one message, {fined_person=sarmiento|Nicanor Sarmiento}, then Zampa's manager for the east coast, wrote that "the south side of the river is yours, with my compliments". He has been ordered to pay {fine_person=38000|38,000 euros} out of his own pocket.

Zampa owes {fine_zampa=58.4m|58.4 million}. Its chief executive, {zampa_chief=weststrate|Joost Weststrate}, called the sum "a fantasy" and insisted that {guilt=no|his company had competed hard everywhere}. {chair=olivares|Gaspar Olivares}, who presides over the regulator, sees it otherwise: "{guilt=yes|They drew lines on a map}."

It would not be the first such ruling to fall. In Italy, a fine of {italy_fine=17m|17 million euros} on Zampa's sister firm in 2019 {italy_annulled=annulled|was struck down by the judges} a year later.

Next: Storm warning for the weekend along the coast
== ARTICLE 03_platform_law_review.txt | Platform Law Notes (blog) | 2021-10-22
Three apps, {towns=46|forty-six towns}: notes on the Zampa decision

The non-confidential text is out. Five things worth knowing.

1. The arithmetic. {fine_zampa=58.4m|EUR 58.4m} for Zampa is {share_turnover=8%|8%} of a Spanish turnover of {zampa_revenue=730m|EUR 730m} in 2020; the ceiling is 10%. Llevo's {fine_llevo=31.9m|EUR 31.9m} brings the total to {fine_total=90.3m|EUR 90.3m}.

2. Leniency. Immunity went to {whistle=rayo|Rayo}, the first of the three through the door.

3. The infringement. Market sharing in {towns=46|forty-six municipalities}, running from {period_start=2016-05|May 2016} to {period_end=2018-11|the November of 2018}. The authority also finds that commissions charged to restaurants climbed by {fee_rise=7pts|7 percentage points}.

4. What next. Zampa {appeal_zampa=yes|lodged its appeal on Wednesday}. {zampa_chief=weststrate|Mr Weststrate}'s letter to staff, seen by this blog, tells the firm's {riders=8200|8,200 riders} in Spain that nothing changes for them. It also says that talk of a sale {sold=no|is untrue}.

5. Dissent. {vote=7-2|Two members would have closed the file} for want of proof. Their opinion is short, angry and worth reading.

Readers will think of the Polish case of 2020. There, too, three apps had drawn lines, and there, too, one talked; but the fines, {polish_fines=21m|21 million zloty} in all, were a fraction of these, and the pact had lasted {polish_len=11mo|eleven months}.

The author advises none of the parties. Comments are closed.
