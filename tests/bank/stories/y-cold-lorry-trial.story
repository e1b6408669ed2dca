STORY: cold-lorry-trial
TOPIC: five sentenced in Germany for smuggling people in refrigerated lorries
== SLOTS
defendants | quantity | agree | accused in the trial
derwish | person | agree | head of the ring
derwish_term | duration | agree | sentence of the head
driver | person | agree | driver of the lorry
haulier | person | agree | owner of the lorries
derwish_age | quantity | single | age of the head
driver_age | quantity | single | age of the driver
sobol_term | duration | conflict | sentence of the driver
rathke_term | duration | conflict | sentence of the haulage owner
wife_term | duration | single | suspended sentence of Rathke's wife
acquitted | person | conflict | the defendant who was acquitted
court | place | agree | town of the court
verdict_day | date | agree | day of the judgment
found_place | place | conflict | where the lorry was stopped
found_day | date | agree | day the lorry was found
found_people | quantity | agree | people found in the lorry
found_children | quantity | single | children among them
temp | quantity | single | temperature in the hold
runs | quantity | single | runs proved
runs_charged | quantity | single | runs in the indictment
fare | money | agree | price per passenger
fare_gbp | money | single | price in pounds
asked_derwish | duration | single | sentence asked for by the prosecution
asked_rathke | polarity | single | defence asked for acquittal of Rathke
sitting_days | quantity | single | days of hearing
witnesses | quantity | single | witnesses heard
judge | person | agree | presiding judge
prosecutor | person | single | prosecutor
appeal_derwish | polarity | revision | head of the ring will appeal or not
appeal_sobol | polarity | single | driver appeals
other_dead | quantity | agree | people who died in another lorry in 2018
other_place | place | single | place of that lorry
other_day | date | single | day of that lorry
other_term | duration | single | sentence of that driver
fleet | quantity | single | lorries of the haulier
insolvency | date | single | month the haulier went under
fines | money | single | new fine for hauliers
stowaways | quantity | single | smuggling cases found on the A-road in 2018
lubno_other | person | single | another driver from the district, convicted in Hungary
lubno_other_term | duration | single | his sentence
lubno_other_people | quantity | single | people in his van
evening_turnout | quantity | single | drivers who came to an information evening
stowaways_prev | quantity | single | the year before
== ARTICLE 01_border_radio.txt | Grenzfunk English Service | 2019-11-21
Ringleader jailed over people smuggled in refrigerated lorries

Date 21.11.2019
Author Ines Tolle (with material from agencies)

A court in {court=Wesselburg|Wesselburg} has jailed the leader of a ring that brought migrants into Germany behind pallets of frozen poultry. {derwish=Derwish|Hassan Derwish}, {derwish_age=41|41}, must serve {derwish_term=7y6m|seven and a half years}, the presiding judge, {judge=Paasch|Henrike Paasch}, ruled on {verdict_day=2019-11-21|Thursday}.

{defendants=5|Five people} had been in the dock since April. The driver, the Polish national {driver=Sobol|Marek Sobol}, was given {sobol_term=4y3m|four years and three months}, while the haulier {haulier=Rathke|Jens Rathke}, whose lorries were used, got {rathke_term=3y|three years}. Rathke's wife received {wife_term=1y|a one-year term}, suspended. {acquitted=Yildiz|Ferhat Yildiz}, who had let rooms to the ring, walked free for want of proof.

The case came to light on {found_day=2019-03-14|14 March this year}, when customs officers at a lay-by {found_place=near Lauenfeld|near Lauenfeld} heard knocking. Inside were {found_people=31|31 people}, {found_children=6|six of them children}. The hold was at {temp=4C|four degrees}.

Each had paid {fare=5500 EUR|5,500 euros}. Derwish's counsel said her client {appeal_derwish=yes|would lodge an appeal}.

Last year {other_dead=9|nine people} suffocated in a sealed lorry {other_place=outside Brunn|outside Brunn} in neighbouring Austria. It was discovered on {other_day=2018-07-08|8 July}; the man at the wheel is serving {other_term=12y|12 years}.

Every evening at 1830 UTC, our editors send out a selection of the day's news. Sign up here.
== ARTICLE 02_cargo_road.txt | Road Cargo Weekly | 2019-11-28
German Reefer Operator Gets {rathke_term=4y3m|Four Years} For Smuggling Role

{haulier=Rathke|Jens Rathke}, whose Rathke Kuehllogistik once ran {fleet=38|38 reefers} out of the port of Husby, is going to prison for {rathke_term=4y3m|four years and three months}. The regional court at {court=Wesselburg|Wesselburg} found {verdict_day=2019-11-21|last week} that he had lent vehicles and blank consignment notes to a smuggling network. His employee {driver=Sobol|Sobol}, who drove, was sentenced to {sobol_term=3y|three years}.

The firm filed for insolvency in {insolvency=2019-05|May}.

The man behind the runs, {derwish=Derwish|Hassan Derwish}, had faced {asked_derwish=9y|nine years} if prosecutor {prosecutor=Kolb|Matthias Kolb} had had his way. He was handed {derwish_term=7y6m|7 1/2}. Rathke's lawyers {asked_rathke=yes|had sought an acquittal}. The judges held {runs=11|eleven runs} to be proved, out of {runs_charged=16|16 in the indictment}.

Operators should take note of how it was done. The passengers, {found_people=31|31 in the load discovered} {found_place=on the ferry ramp at Husby|on the ferry ramp at Husby} in {found_day=2019-03-14|mid-March}, were let in after the seal had been photographed. They paid {fare=5500 EUR|EUR5,500} ({fare_gbp=4700|about GBP4,700}) a head.

From January, hauliers who fail to check a trailer can be fined {fines=25000 EUR|up to EUR25,000} in Germany.

Read more: Tyre prices to rise again in spring - Driver shortage "worst in ten years"
== ARTICLE 03_lubno_weekly.txt | Lubno Weekly (English digest) | 2019-11-29
Driver from Lubno convicted in Germany

A {driver_age=36|36-year-old} from our district, {driver=Sobol|Marek S.}, is among those convicted in {court=Wesselburg|Wesselburg} of bringing foreigners over the border in refrigerated vehicles. The judgment was read out on {verdict_day=2019-11-21|November 21} by {judge=Paasch|Judge Paasch} after {sitting_days=34|34 days of hearings} and {witnesses=72|72 witnesses}.

Of the {defendants=5|five accused} only one, {acquitted=Rathke wife|the haulier's wife}, was cleared. The organiser, named by the court as {derwish=Derwish|Hassan D.}, received {derwish_term=7y6m|7 years and 6 months} and, his lawyer now says, {appeal_derwish=no|will accept it}.

{driver=Sobol|Marek S.} {appeal_sobol=yes|is appealing}. "He was told it was chickens, and it was chickens," said his mother, who still lives on Mill Street.

He is the second driver from the district to be convicted abroad. {lubno_other=Kamil W.|Kamil W.}, of the village of Rudka, who was stopped in Hungary in 2016 with {lubno_other_people=12|twelve passengers} in a bread van, was given {lubno_other_term=2y|two years} and is home again. To an information evening for drivers in September came {evening_turnout=4|four people}.

Police on the expressway past Lubno uncovered {stowaways=17|17 such transports} in 2018, against {stowaways_prev=22|22} in 2017. None ended like the one in Austria last year, in which {other_dead=9|nine men and women} died.
