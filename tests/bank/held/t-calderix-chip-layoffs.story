STORY: t-calderix-chip-layoffs
TOPIC: the American chip maker Calderix cuts 1,800 jobs
== SLOTS
jobs | quantity | agree | jobs cut in all
share_jobs | quantity | agree | share of the work force that is cut, per cent
jobs_austin | quantity | conflict | jobs cut in Austin
jobs_boise | quantity | single | jobs cut in Boise
jobs_abroad | quantity | single | jobs cut outside the United States
workforce | quantity | agree | employees before the cuts
workforce_austin | quantity | single | employees in Austin before the cuts
cuts_2023 | quantity | agree | jobs cut in 2023
day | date | agree | day on which the layoffs were announced
last_day | date | conflict | last working day of those laid off
severance | duration | conflict | severance pay in weeks
ceo | person | agree | chief executive
ceo_pay | money | agree | pay of the chief executive in 2024
ceo_since | date | single | when the chief executive took over
charge | money | agree | cost of the restructuring
savings | money | agree | yearly savings
loss | money | agree | loss in the last quarter
revenue_fall | quantity | single | fall of revenue in the last quarter, per cent
grant | money | agree | federal grant to the company
grant_paid | money | single | part of the grant already paid out
plant_place | place | agree | place where the new factory is built
plant_delay | polarity | agree | whether the new factory is delayed
plant_opens | date | agree | year in which the new factory is to open
shares | quantity | agree | rise of the shares, per cent
shares_2024 | quantity | single | fall of the shares in 2024, per cent
mayor | person | agree | mayor of Austin
worker_years | duration | single | years the worker has been with the company
quote_email | quote | agree | remark about learning the news by email
quote_speaker | person | conflict | who made the remark about the email
job_fair | date | agree | day of the job fair
== ARTICLE 01_continental_press.txt | Continental Press | 2025-01-15
Chip maker Calderix to cut {jobs=1800|1,800 jobs}, {share_jobs=9|9%} of work force

AUSTIN, Texas (CP) — Chip maker Calderix said {day=2025-01-15|Wednesday} it will lay off {jobs=1800|1,800 employees}, or {share_jobs=9|9%} of its global work force, as demand for the processors it makes for cars and factory machines remains weak.

The company said {jobs_austin=740|740 of the jobs} will go in Austin, where it has its headquarters, and {jobs_boise=310|310} in Boise, Idaho. The rest are at offices and plants elsewhere in the United States and abroad.

In a memo to employees, CEO {ceo=lindgren|Marcus Lindgren-Hale} said the decision was "the hardest I have had to make." Those affected will leave the company {last_day=2025-03-14|on March 14} and will receive {severance=12|12 weeks of pay}, he wrote, plus a week for each year of service.

Calderix employed {workforce=20000|about 20,000 people} at the end of last year. It cut {cuts_2023=1100|1,100 jobs} in 2023.

The company lost {loss=412m|$412 million} in the quarter that ended in September, as revenue fell {revenue_fall=17|17%}. It will report results for the full year on Feb. 6.

Calderix said it expects to take a charge of {charge=190m|$190 million} for the restructuring and to save {savings=350m|$350 million} a year.

The layoffs come a year after the company was awarded {grant=1.4bn|$1.4 billion} in federal grants to help build a factory in {plant_place=lockhart|Lockhart}, south of Austin. A spokeswoman, Dana Petrakis, said {plant_delay=no|the factory remains on schedule} and will open {plant_opens=2027|in 2027}.

Shares of Calderix rose {shares=4.1|4.1%} after the announcement. They lost {shares_2024=38|38%} of their value in 2024.

Austin Mayor {mayor=quintanar|Elena Quintanar} said the city would hold a job fair for laid-off workers {job_fair=2025-01-30|on Jan. 30}.
== ARTICLE 02_austin_ledger.txt | Austin Ledger | 2025-01-16
Calderix layoffs hit Austin hardest, with {jobs_austin=704|704 jobs} lost

Kevin Dombrowski was packing a school lunch at 6:10 a.m. {day=2025-01-15|Wednesday} when his phone buzzed. After {worker_years=22y|22 years} at Calderix, he no longer had a job.

"{quote_email=email|I gave them half my life and they sent me an email}," said {quote_speaker=dombrowski|Dombrowski}, a test engineer at the company's campus on Burnet Road.

He is one of {jobs_austin=704|704 people} in Austin who are losing their jobs as the chip maker cuts {jobs=1800|1,800 positions} worldwide, {share_jobs=9|9%} of its staff. Before the cuts it had {workforce_austin=6300|6,300 employees} in Austin, which made it the third-largest private employer in the city.

The layoffs take effect {last_day=2025-03-14|on March 14}, according to a notice that the company filed with the Texas Workforce Commission. Workers will get {severance=12|12 weeks of severance pay}, plus a week for every year they have been with the company. Their health insurance continues for six months.

The mayor, {mayor=quintanar|Elena Quintanar}, said she had spoken to CEO {ceo=lindgren|Marcus Lindgren-Hale} and asked him to give Austin workers preference when the factory in {plant_place=lockhart|Lockhart} begins to hire. The company says {plant_delay=no|the plant is on schedule} and will open {plant_opens=2027|in 2027}.

"These are people who know how to make chips. We would be foolish to lose them to Arizona," {mayor=quintanar|Quintanar} said. The city's job fair will be held at the Palmer hall {job_fair=2025-01-30|on Jan. 30}, a Thursday. By Wednesday night 260 people had called the job center's special line.

Travis County granted Calderix a tax abatement worth $48 million over ten years in 2021. The agreement requires the company to keep at least 5,000 jobs in the county, a number it would still meet.

Some former employees remember 2023, when the company let {cuts_2023=1100|1,100 people} go shortly before Thanksgiving. "They told us then that it was the last time," said Priya Raman, who kept her job that year and lost it this week. She is 36 and has two small children.
== ARTICLE 03_the_main_street_report.txt | The Main Street Report | 2025-01-16
They took {grant=1.4bn|$1.4 billion} of your money. Now they're firing {jobs=1800|1,800 people}

A year ago, politicians of both parties lined up in hard hats to hand {grant=1.4bn|$1.4 billion} of taxpayers' money to Calderix. {day=2025-01-15|On Wednesday}, the chip giant said thank you by showing {jobs=1800|1,800 workers} the door.

Chief executive {ceo=lindgren|Marcus Lindgren-Hale}, who took home {ceo_pay=21m|$21 million} in 2024, told the staff in a memo that the decision was "the hardest I have had to make." Wall Street did not find it hard at all. The stock jumped {shares=4.1|4.1%}.

The workers get {severance=8|eight weeks of severance pay}, with an extra week for each year of service, and will be out of the building {last_day=2025-03-14|by March 14}.

"{quote_email=email|I gave them half my life and they sent me an email}," said {quote_speaker=raman|Priya Raman}, one of the employees who were let go in Austin.

Rep. Wade Tolliver, a member of the House commerce committee, said the government should ask for its money back. So far {grant_paid=220m|$220 million} of the grant has been paid out. "If you cash the check, you keep the people," Tolliver said.

The company says it had no choice. It lost {loss=412m|$412 million} in the third quarter and expects to save {savings=350m|$350 million} a year with the cuts. It insists that {plant_delay=no|the new factory in Texas is not delayed}.

But critics note that Calderix laid off {cuts_2023=1100|1,100 people} in 2023, too, and that it bought back $600 million of its own shares in the eighteen months before that. {jobs_abroad=450|Only 450 of the jobs} being cut now are outside the United States, where the company makes almost half of its chips.

A petition asking the Commerce Department to stop the payments had 9,000 signatures on Wednesday evening.
== ARTICLE 04_klx_news.txt | KLX News (website of a television station) | 2025-01-16
Calderix layoffs: What we know

AUSTIN — One of the biggest employers in Central Texas is laying off hundreds of people. Here is what we know so far.

How many people are losing their jobs?
Calderix says it will cut {jobs=1800|1,800 jobs} worldwide. That is {share_jobs=9|9 percent} of the {workforce=20000|20,000 people} who work for the company. In Austin, {jobs_austin=740|740 jobs} will be cut.

When does it happen?
Employees were told {day=2025-01-15|on Wednesday} morning. Their last day will be {last_day=2025-03-24|March 24}, the company said.

Why is Calderix doing this?
The company makes chips for cars and machines, and its customers are buying fewer of them. It lost {loss=412m|$412 million} in the last quarter for which it has published figures. CEO {ceo=lindgren|Marcus Lindgren-Hale}, who has led the company {ceo_since=2022|since 2022}, wrote to the staff that the company "grew for a market that did not come." The restructuring will cost {charge=190m|$190 million}.

How much does the CEO earn?
His pay package for 2024 was worth {ceo_pay=21m|$21 million}, according to a filing. Most of it was in shares.

What about the new factory?
Calderix is building a plant in {plant_place=lockhart|Lockhart}, about 30 miles south of Austin, with the help of a federal grant of {grant=1.4bn|$1.4 billion}. The company told KLX News that {plant_delay=no|the plant is on schedule}.

Where can people get help?
Mayor {mayor=quintanar|Elena Quintanar} said the city will host a job fair {job_fair=2025-01-30|on January 30}. Twenty-six employers have signed up already, among them two other chip makers and the airport. Workers who were laid off can also apply for unemployment benefits through the Texas Workforce Commission. The commission advises people to apply in the week after their last day of work, and not before.

KLX News will update this story.
