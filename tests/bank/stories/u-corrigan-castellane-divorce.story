STORY: u-corrigan-castellane-divorce
TOPIC: the film stars Dex Corrigan and Brynn Castellane are to divorce weeks after he left rehab
== SLOTS
filed | date | agree | day of the divorce petition
filer | person | conflict | who filed the petition
ground | cause | agree | ground given in the petition
separation | date | conflict | date of separation in the petition
married | date | agree | year of the wedding
wed_place | place | agree | place of the wedding
his_age | quantity | conflict | age of Corrigan
her_age | quantity | agree | age of Castellane
children | quantity | agree | children of the couple
child_older | quantity | agree | age of the elder daughter
child_younger | quantity | agree | age of the younger daughter
custody | outcome | agree | custody sought in the petition
house | money | conflict | price of the house in Malibu
rehab_in | date | agree | day on which Corrigan entered the clinic
rehab_days | duration | agree | length of the stay in the clinic
rehab_place | place | agree | where the clinic is
rehab_cost | money | single | cost of the clinic
arrest | date | agree | when Corrigan was arrested for drunk driving
arrest_alcohol | quantity | agree | alcohol level at the arrest
limit | quantity | single | legal limit of alcohol
probation | duration | agree | length of the probation
hearing | date | revision | day of the first hearing (14 April, later 28 April)
judge | person | agree | judge in the divorce
his_lawyer | person | agree | Corrigan's lawyer
her_lawyer | person | agree | Castellane's lawyer
film | name | agree | Corrigan's next film
film_day | date | agree | when the next film comes out
first_wife | person | agree | Corrigan's first wife
first_years | duration | single | length of Corrigan's first marriage
prenup | polarity | agree | whether there is a marriage contract
== ARTICLE 01_pacific_press.txt | Pacific Press | 2025-02-19
Actors Dex Corrigan and Brynn Castellane to divorce

LOS ANGELES - Actors Dex Corrigan and Brynn Castellane are to divorce after nearly nine years of marriage, court documents showed.

{filer=castellane|Castellane}, {her_age=38|38}, filed for divorce in Los Angeles Superior Court on {filed=2025-02-18|Tuesday}, citing {ground=irreconcilable|irreconcilable differences}. The filing gives the date of separation as {separation=2024-11-01|Nov. 1}.

The petition asks for {custody=joint|joint legal and physical custody} of the couple's {children=2|two daughters}, aged {child_older=7|seven} and {child_younger=4|four}. It says the couple {prenup=yes|signed a prenuptial agreement} before they married in {wed_place=tuscany|Tuscany} in {married=2016|2016}.

Corrigan, {his_age=43|43}, left a treatment clinic in {rehab_place=arizona|Arizona} this month. He entered it on {rehab_in=2025-01-06|Jan. 6} for {rehab_days=30|a 30-day program} for alcohol addiction, saying at the time that he wanted to be "a better father and a better man".

He was arrested on suspicion of drunk driving {arrest=2024-09|in September} after his car hit a parked van in Santa Monica. Police said his blood alcohol level was {arrest_alcohol=0.14|0.14 percent}. He pleaded no contest and was sentenced to {probation=3y|three years' probation} and a fine of $1,800.

Corrigan is best known for the "Night Freight" action series, which has earned $1.9 billion worldwide. His next film, "{film=cold harbor line|Cold Harbor Line}", is due out {film_day=2025-06|in June}. Castellane received her second Golden Laurel nomination last year for "The Cartographer".

Her lawyer, {her_lawyer=okafor|Renata Okafor-Lindt}, declined to comment. Corrigan's lawyer, {his_lawyer=stroud|Milton Stroud}, said his client asked for privacy for the sake of the children.

A first hearing is set for {hearing=2025-04-14|April 14} before Judge {judge=vasquez|Carmen Vasquelle}.

Corrigan was previously married to the singer {first_wife=dunmore|Tamsin Dunmore}.
== ARTICLE 02_star_ledger_daily.txt | Daily Sparkle | 2025-02-20
IT'S OVER! Dex and Brynn split after rehab heartbreak

They were Hollywood's golden couple. Now Dex Corrigan and Brynn Castellane are heading for the divorce court, and the fight over their {house=14.2m|$14.2 million} Malibu beach house could be a messy one.

{filer=corrigan|Corrigan} filed the papers on {filed=2025-02-18|Tuesday}, less than two weeks after he walked out of a luxury clinic in {rehab_place=arizona|the Arizona desert}. He gave {ground=irreconcilable|"irreconcilable differences"} as the reason and {separation=2024-12-01|December 1} as the day they separated.

The "Night Freight" hunk, {his_age=44|44}, spent {rehab_days=30|30 days} at the clinic, where a room costs {rehab_cost=68000|$68,000} a month. "He came home sober, but he came home to an empty house," a pal told the Sparkle. "Brynn had already moved out with the girls."

The couple have {children=2|two daughters}, {child_older=7|seven-year-old} Juniper and {child_younger=4|four-year-old} Wren. They want {custody=joint|joint custody}.

The pair met on the set of "Harvest Moon Motel" and tied the knot at a villa in {wed_place=tuscany|Tuscany} in {married=2016|2016} in front of 90 guests. Friends say the trouble started when Dex began drinking again during a shoot in Budapest.

{arrest=2024-09|Last September} he smashed his sports car into a van in Santa Monica. He was almost twice over the limit of {limit=0.08|0.08 percent}, with a reading of {arrest_alcohol=0.14|0.14}.

Luckily for their accountants, {prenup=yes|a prenup was signed} before the wedding. Dex is said to have been paid $18 million for "{film=cold harbor line|Cold Harbor Line}", the thriller that opens {film_day=2025-06|in June}.

It is his second divorce. His marriage to British pop star {first_wife=dunmore|Tamsin Dunmore} lasted {first_years=14mo|14 months}.

Brynn, {her_age=38|38}, was seen on Wednesday buying ice cream with the girls in Montecito. She was not wearing her ring.
== ARTICLE 03_california_courier.txt | California Courier | 2025-02-24
Judge asks Corrigan and Castellane to try mediation

By Harriet Nakashima-Boyle, Courts Reporter

A Los Angeles judge has asked the actors Dex Corrigan and Brynn Castellane to seek a mediated settlement before their divorce comes to court.

Judge {judge=vasquez|Carmen Vasquelle} moved the first hearing, which had been listed for {hearing=2025-04-14|April 14}, to {hearing=2025-04-28|April 28} to give the parties time to meet, according to an order made public on Monday.

{filer=castellane|Castellane}, {her_age=38|38}, filed for divorce on {filed=2025-02-18|February 18}. Her petition gives {separation=2024-11-01|November 1} as the date of separation, which matters because income earned after that day is not shared under California law.

Corrigan, {his_age=43|43}, has not yet filed a response. His lawyer, {his_lawyer=stroud|Milton Stroud}, said that one would be submitted within the 30 days allowed and that there was "no disagreement about the children". Both parents want {custody=joint|joint custody}.

{her_lawyer=okafor|Renata Okafor-Lindt}, for Castellane, said the parties had been "civil throughout".

The main asset that falls outside {prenup=yes|the prenuptial agreement} is a house in Malibu, which the couple bought in 2019 for {house=12.4m|$12.4 million}. County records show that it is owned in equal shares.

Corrigan is on {probation=3y|probation for three years} following his arrest {arrest=2024-09|in September} for driving with a blood alcohol level of {arrest_alcohol=0.14|0.14 percent}. The terms require him to attend counseling twice a week. He entered a clinic in {rehab_place=arizona|Arizona} on {rehab_in=2025-01-06|January 6} and completed {rehab_days=30|the 30-day course}.

"Treatment is often when couples find out what is left," said Paula Grieve, a family lawyer in Pasadena who is not involved in the case. She said about 70 percent of such divorces were settled without a trial.
