STORY: w-san-roque-mining-vote
TOPIC: an Ecuadorean canton votes on a gold mine
== SLOTS
day | date | agree | day of the referendum
no_share | other | revision | share of votes against the mine
yes_share | other | revision | share of votes for the mine
counted | other | single | share of ballots counted in the early report
no_votes | quantity | agree | votes against the mine in the full count
yes_votes | quantity | agree | votes for the mine in the full count
spoiled | quantity | single | blank and spoiled ballots
turnout | other | agree | turnout in the referendum
voters | quantity | conflict | registered voters in the canton
company | organisation | agree | company that wants to open the mine
company_base | place | conflict | city in which the company has its head office
investment | money | agree | planned investment
jobs | quantity | agree | jobs promised by the company
gold | quantity | agree | gold reserves according to the company
concession | quantity | agree | area of the concession
concession_year | date | agree | year in which the concession was granted
leader | person | agree | leader of the campaign against the mine
leader_role | role | agree | office of the campaign leader
mayor | person | agree | mayor of the canton
energy_minister | person | agree | minister of energy and mines
binding | polarity | dispute | whether the result binds the company's existing concession
court_year | date | agree | year of the constitutional court ruling that allowed the vote
former_vote | other | agree | share against mining in the referendum of the neighbouring canton
former_year | date | agree | year of the referendum in the neighbouring canton
former_place | place | agree | neighbouring canton that voted earlier
soldiers | quantity | single | soldiers and police on duty
quote_water | person | conflict | who said that one cannot drink gold
shares | other | single | fall of the company's share price
unemployed | other | single | share of people in the canton without adequate work
official_day | date | single | day on which the result is to be proclaimed
== ARTICLE 01_andes_news_agency.txt | Andes News Agency | 2025-06-08
Voters in Ecuadorean canton reject gold mine, early count shows

SAN ROQUE DEL ALTO, Ecuador, June 8 (ANA) - Voters in a highland canton of southern Ecuador rejected a plan for a gold mine in a referendum on {day=2025-06-08|Sunday}, according to a preliminary count.

With {counted=58%|58 percent} of the ballots counted, {no_share=63.2%|63.2 percent} were against the mine and {yes_share=36.8%|36.8 percent} in favour, the electoral council said. Turnout was {turnout=79%|79 percent}. The canton has {voters=38600|38,600 registered voters}.

The Canadian company {company=Condor Ridge|Condor Ridge}, which has its head office in {company_base=Toronto|Toronto}, plans to invest {investment=740m|$740 million} in the project. It says the deposit holds {gold=2.6m oz|2.6 million ounces} of gold and that the mine would create {jobs=1500|1,500 jobs}.

The concession, granted in {concession_year=2011|2011}, covers {concession=7400 ha|7,400 hectares} of moorland from which San Roque del Alto draws its water. The Constitutional Court cleared the way for the vote in {court_year=2023|2023}.

The campaign against the mine was led by {leader=Guaman|Rosa Guaman}, {leader_role=water board president|president of the canton's water boards}. "You cannot drink gold," {quote_water=Guaman|Guaman} told the crowd in the square, first in Kichwa and then in Spanish.

Energy and Mines Minister {energy_minister=Villacis|Esteban Villacis} said the government would respect the result but that {binding=no|it did not affect concessions already granted}. {leader=Guaman|Guaman} said {binding=yes|the company's concession was now void}.

Voting was calm at the 118 polling tables, guarded by {soldiers=450|450 soldiers and police officers}. In {former_year=2021|2021}, {former_vote=80%|80 percent} of voters in the neighbouring canton of {former_place=Quinuas|Quinuas} voted against mining near rivers.

Mayor {mayor=Ordonez|Luis Ordonez}, who did not campaign for either side, called on the residents to live together in peace. "Tomorrow we will still be neighbours," he said.
== ARTICLE 02_diario_del_austro.txt | Diario del Austro (English service) | 2025-06-10
San Roque says no: {no_votes=17908|17,908 votes} against the mine

The last ballot box came down from the village of Shiña on Monday afternoon, on the back of a mule, and with it the count was complete. In the referendum held on {day=2025-06-08|Sunday}, {no_votes=17908|17,908 people} voted against the gold mine and {yes_votes=11274|11,274} for it. The no side had {no_share=61.4%|61.4 percent} of the valid votes. There were {spoiled=1463|1,463 blank and spoiled ballots}.

Turnout was {turnout=79%|79 percent} of {voters=38600|38,600 registered voters}.

The no won in all the rural parishes and lost in two districts of the cantonal capital, where {company=Condor Ridge|Condor Ridge} had opened an office and paid for a football pitch. The company had promised {jobs=1500|1,500 jobs} in a canton where {unemployed=44%|44 percent} of adults have no adequate work.

{leader=Guaman|Rosa Guaman}, {leader_role=water board president|president of the water boards}, walked from parish to parish for three months. "There are 23 lakes in that concession, and every one has a name," she said. "They only knew the numbers of the drill holes."

"You cannot drink gold," Mayor {quote_water=Ordonez|Luis Ordonez} told the crowd in the square on Sunday night. {mayor=Ordonez|Ordonez} had kept out of the campaign.

What happens now is disputed. The concession of {concession=7400 ha|7,400 hectares} dates from {concession_year=2011|2011}. The minister of energy and mines, {energy_minister=Villacis|Esteban Villacis}, says {binding=no|the vote does not touch it}. Lawyers for the water boards point to the {court_year=2023|2023} ruling of the Constitutional Court and say {binding=yes|the vote binds the ministry}.

The same argument followed the vote in {former_place=Quinuas|Quinuas} in {former_year=2021|2021}, when {former_vote=80%|80 percent} said no. Two companies there are still in court.

The electoral council will proclaim the official result on {official_day=2025-06-13|Friday}.
== ARTICLE 03_global_mining_report.txt | Global Mining Report | 2025-06-10
{company=Condor Ridge|Condor Ridge} to review options after Ecuador vote

{company=Condor Ridge|Condor Ridge} said on Monday that it would study its legal options after residents of San Roque del Alto in southern Ecuador voted against its gold project.

Shares in the company, which is based in {company_base=Vancouver|Vancouver}, fell {shares=31%|31 percent} on the first day of trading after the referendum on {day=2025-06-08|June 8}.

The project has reserves of {gold=2.6m oz|2.6 million ounces} and was expected to cost {investment=740m|$740 million}. The company has held the concession of {concession=7400 ha|7,400 hectares} since {concession_year=2011|2011} and says it has spent $96 million on drilling, studies and community programmes.

The final count showed {no_votes=17908|17,908 votes} against the mine and {yes_votes=11274|11,274} in favour, or {no_share=61.4%|61.4 percent} to {yes_share=38.6%|38.6 percent}. San Roque del Alto has {voters=36800|36,800 registered voters}, of whom {turnout=79%|79 percent} took part.

"We respect the people of San Roque, including the thousands who voted for work," chief executive Martin Hale said. He added that {binding=no|the company's rights predate the vote and remain in force}, a view shared by Energy and Mines Minister {energy_minister=Villacis|Esteban Villacis}.

The opponents, led by {leader=Guaman|Rosa Guaman}, {leader_role=water board president|president of the local water boards}, disagree. "{binding=yes|There is no concession any more}. There is only a hill and a lake," she told a local radio station. "You cannot drink gold," {quote_water=Guaman|Guaman} had told the crowd on the night of the vote.

Analysts said the outcome would make it harder to finance new mines in the country. Ecuador exported minerals worth $3.1 billion last year, most of it copper and gold from two large mines in the south-east. {former_place=Quinuas|Quinuas}, a canton next to San Roque, voted {former_vote=80%|80 percent} against mining in {former_year=2021|2021}.

The company promised {jobs=1500|1,500 jobs} during construction and 600 when the mine is running. Mayor {mayor=Ordonez|Luis Ordonez} said he would now ask Quito for a development plan "without holes in the ground".
