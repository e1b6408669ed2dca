STORY: p-congressman-bribery-indictment
TOPIC: a congressman from Pennsylvania is indicted on bribery charges
== SLOTS
accused | person | agree | congressman who was indicted
accused_age | quantity | agree | age of the congressman
counts | quantity | conflict | counts of the indictment against him
bribes | money | agree | total bribes alleged
period_start | date | agree | year in which the payments began
period_end | date | agree | year in which the payments ended
contractor | person | agree | businessman charged with him
company | organisation | agree | company of the businessman
contract | money | conflict | value of the dredging contract
indicted_day | date | agree | day the indictment was made public
first_court | date | agree | day of his first appearance in court
court_city | place | conflict | city of the court
plea | outcome | agree | his plea
bond | money | agree | bond on which he was released
trial_date | date | revision | date set for trial, put back later
judge | person | agree | judge in the case
us_attorney | person | agree | federal prosecutor
aide | person | agree | former aide who pleaded guilty
aide_took | money | single | money the aide admitted taking
lake_house | money | agree | sum spent on the roof and dock of the lake house
gold_coins | quantity | single | gold coins found in the search
search_day | date | agree | day of the search of his home
terms | ordinal | agree | term he is serving
margin | quantity | single | percentage points by which he won last time
max_years | duration | single | longest sentence for the most serious count
calls_resign | quantity | revision | House Republicans who called on him to resign
earlier_year | date | single | year of that conviction
earlier_sentence | duration | single | sentence of the earlier congressman
cash | quantity | agree | meetings at which cash was handed over
lawyer | person | agree | lawyer of the congressman
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2025-05-08
Pennsylvania congressman charged with taking {bribes=385000|$385,000} in bribes

PHILADELPHIA (CP) — {accused=Garrick|U.S. Rep. Neil Garrick} of Pennsylvania was charged on {indicted_day=2025-05-08|Thursday} with taking {bribes=385000|$385,000} in bribes from a businessman who wanted a federal dredging contract.

A federal grand jury indicted Garrick, {accused_age=57|57}, on {counts=14|14 counts}, including bribery, wire fraud and lying to federal agents. {contractor=Vance Molloy|Vance Molloy}, the owner of {company=Keystone Harbor Works|Keystone Harbor Works}, was charged with nine.

According to the indictment, the payments began in {period_start=2020|2020} and continued until {period_end=2023|2023}. Some were made in cash at {cash=7|seven meetings} in the parking lot of a diner. Others were sent through a consulting firm in the name of Garrick's brother-in-law.

Prosecutors say Garrick spent {lake_house=92000|$92,000} on a roof and a dock at his lake house and $18,500 on a watch.

In return, they say, he pressed the Army Corps of Engineers to award Molloy's company a {contract=46m|$46 million} contract to deepen a channel in the Delaware River.

"He sold his office in installments," {us_attorney=Shah|U.S. Attorney Priya Shah} told a news conference.

Garrick, a Republican in his {terms=6|sixth term}, denied the charges. His lawyer, {lawyer=Whelan|Thomas Whelan}, said the money was a loan between friends. He will appear in court in {court_city=Philadelphia|Philadelphia} on {first_court=2025-05-12|Monday}.

The most serious count carries up to {max_years=20|20 years} in prison.

The FBI searched Garrick's home on {search_day=2024-10-02|Oct. 2} last year, a month before he was re-elected. {aide=Pires|Lucas Pires}, a former aide, pleaded guilty in February and is cooperating.

House Speaker Ruth Haldane called the charges "deeply troubling." {calls_resign=3|Three House Republicans} have asked Garrick to step down.
== ARTICLE 02_delaware_valley_tribune.txt | Delaware Valley Tribune | 2025-05-13
{accused=Garrick|Garrick} {plea=not guilty|pleads not guilty} in bribery case

By our federal court reporter

{accused=Garrick|U.S. Rep. Neil Garrick} walked into federal court in {court_city=Philadelphia|Philadelphia} on {first_court=2025-05-12|Monday} with his wife on one side and his lawyer on the other, and {plea=not guilty|pleaded not guilty} to charges that he took {bribes=385000|$385,000} in bribes.

{judge=Lindenbaum|U.S. District Judge Harold Lindenbaum} released the {accused_age=57|57-year-old} congressman on a {bond=250000|$250,000 bond} and ordered him to give up his passport. Trial was set for {trial_date=2025-10-20|Oct. 20}.

The indictment, which charges Garrick with {counts=16|16 counts}, was made public on {indicted_day=2025-05-08|Thursday}. It says {contractor=Vance Molloy|Vance Molloy}, whose company, {company=Keystone Harbor Works|Keystone Harbor Works}, has its yard in Chester, paid Garrick between {period_start=2020|2020} and {period_end=2023|2023}. At {cash=7|seven meetings}, it says, Molloy handed over envelopes of cash.

The company won a {contract=46m|$46 million} contract for work on the Delaware River in 2022.

Agents who searched Garrick's house in Bucks County on {search_day=2024-10-02|Oct. 2} found {gold_coins=40|40 gold coins} in a shoe bag, prosecutors have said. They also found bills for {lake_house=92000|$92,000} of work at a lake house in the Poconos.

"These are loans, and there is paper to prove it," {lawyer=Whelan|Thomas Whelan}, who represents the congressman, said on the courthouse steps. {us_attorney=Shah|U.S. Attorney Priya Shah} did not comment on Monday.

Garrick gave up the chair of the water resources subcommittee on Friday. He won his {terms=6|sixth term} in November by {margin=4|four points}.

He is not the first from the region to face such charges. Rep. Francis Donahue was convicted in {earlier_year=1996|1996} and served {earlier_sentence=3y|three years}.

By Monday evening, {calls_resign=11|11 Republican members} of the House had called on Garrick to resign.
== ARTICLE 03_beltway_brief.txt | Beltway Brief | 2025-05-28
{accused=Garrick|Garrick} trial slides into {trial_date=2026-01-12|next year}

The bribery trial of {accused=Garrick|Rep. Neil Garrick} will not begin until {trial_date=2026-01-12|Jan. 12}, {judge=Lindenbaum|Judge Harold Lindenbaum} ruled Tuesday, after both sides said they needed more time to go through phone records.

The delay is a headache for House Speaker Ruth Haldane, who has a majority of four and needs every vote. Garrick has said that he will not resign.

A refresher. The Pennsylvania Republican, {accused_age=57|57}, was indicted on {indicted_day=2025-05-08|May 8} on {counts=14|14 counts}. The government says {contractor=Vance Molloy|Vance Molloy}, a contractor, gave him {bribes=385000|$385,000} from {period_start=2020|2020} to {period_end=2023|2023} for help in getting a {contract=64m|$64 million} dredging job for {company=Keystone Harbor Works|Keystone Harbor Works}.

Garrick {plea=not guilty|entered a plea of not guilty} in {court_city=Harrisburg|Harrisburg} on {first_court=2025-05-12|May 12} and is free on {bond=250000|$250,000} bond. Molloy has also pleaded not guilty.

The star witness is likely to be {aide=Pires|Lucas Pires}, Garrick's former district director. He admitted to taking {aide_took=22000|$22,000} for himself.

What people on the Hill are saying:

"He is entitled to his day in court. He is not entitled to a gavel," said Rep. Amy Sorrell, who took over the water resources subcommittee.

"I told him to go home," said a Republican who has served with him for a decade.

The number of House Republicans who want Garrick out has now reached {calls_resign=19|19}. Under party rules he must give up leadership of any committee but can go on voting.

{us_attorney=Shah|Priya Shah}, the U.S. attorney, is expected to call about 30 witnesses. {lawyer=Whelan|Thomas Whelan}, for the defense, says he will call six.
