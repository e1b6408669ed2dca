STORY: w-recife-occupation-eviction
TOPIC: police evict families from an occupied building in Recife
== SLOTS
day | date | agree | day of the eviction
families | quantity | conflict | families living in the building
people | quantity | single | people living in the building
children | quantity | agree | children among the residents
injured | quantity | revision | people injured in the eviction
police_injured | quantity | agree | police officers injured
police | quantity | agree | police officers who took part
arrested | quantity | agree | people arrested
start | time | conflict | time at which the police arrived
building | name | agree | occupied building
floors | quantity | agree | storeys of the building
occupied | date | agree | when the building was occupied
empty | duration | agree | years for which the building had stood empty before
movement | organisation | agree | housing movement that led the occupation
coordinator | person | agree | coordinator of the movement
coordinator_age | quantity | single | age of the coordinator
judge | person | conflict | judge who ordered the eviction
order_day | date | agree | day on which the eviction was ordered
owner | organisation | agree | owner of the building
debt | money | agree | property tax owed by the owner
aid | money | agree | monthly rent aid offered by the city
aid_months | duration | agree | months for which rent aid is paid
school | place | agree | where the families spent the night
school_people | quantity | single | people who spent the night there
commander | person | agree | police commander
secretary | person | agree | city housing secretary
deficit | quantity | agree | homes lacking in the metropolitan area
former_eviction | quantity | single | families evicted from another building two years ago
homes_plan | quantity | single | homes the city plans to build
homes_built | quantity | single | homes the city has built
== ARTICLE 01_atlantico_agency.txt | Atlântico Agency | 2025-07-15
Police evict families from occupied building in Recife

RECIFE, Brazil, July 15 (AA) - Police on {day=2025-07-15|Tuesday} evicted {families=124|124 families} from a building in the centre of Recife that had been occupied since {occupied=2021|2021}.

{injured=7|Seven people} were injured and {arrested=5|five people} were arrested, the military police said. {police_injured=2|Two police officers} were also hurt by stones.

About {police=300|300 officers} arrived at the {building=Edifício Aurora|Edifício Aurora} at {start=05:30|5:30 a.m.} Residents had blocked the entrance with furniture and tyres. Police used tear gas and entered the building after about an hour.

The eviction was ordered on {order_day=2025-06-27|June 27} by Judge {judge=Cavalcanti|Renata Cavalcanti} at the request of the owner, {owner=Imobiliária Norte-Sul|Imobiliária Norte-Sul}. The company says it wants to turn the building of {floors=11|11 storeys} into flats. It had stood empty for {empty=9y|nine years} when it was occupied.

"We asked for thirty more days and they sent us gas," said {coordinator=Lins|Joana Lins}, {coordinator_age=46|46}, coordinator of the {movement=Teto e Luta|Teto e Luta} housing movement. She said {children=87|87 children} were living in the building.

The commander of the operation, Colonel {commander=Braga|Paulo Braga}, said his men had acted with restraint. "We waited, we talked, and we had a court order to carry out," he said.

The families were taken to {school=São Bento school|the São Bento school}, where city workers handed out mattresses and food. The city offered them {aid=350|350 reais} a month in rent aid for {aid_months=12mo|12 months}.

The Recife metropolitan area lacks about {deficit=110000|110,000 homes}, according to a study by the state university. There are 18 other occupied buildings in the city centre.
== ARTICLE 02_folha_do_capibaribe.txt | Folha do Capibaribe (English edition) | 2025-07-16
Four years of home, packed into bags

By Marcelo Vieira

By nine in the morning the pavement of Rua da Aurora was covered with refrigerators, cots and a glass cabinet without its glass. Behind a line of police, the residents of the {building=Edifício Aurora|Edifício Aurora} were waiting to be told where to go.

Police evicted {families=124|124 families} from the building on {day=2025-07-15|Tuesday}, {people=418|418 people} in all, according to the list kept by the {movement=Teto e Luta|Teto e Luta} movement. {children=87|87} of them are children.

The police came at {start=04:30|4:30 a.m.} "It was dark and the baby was asleep. I heard the bang and thought that it was the lift," said Cícera Gomes, 63, who had lived on the seventh of the {floors=11|11 floors}.

The building was the head office of a bank until 2012 and stood empty for {empty=9y|nine years} before it was occupied in {occupied=2021|2021}. Its owner, {owner=Imobiliária Norte-Sul|Imobiliária Norte-Sul}, owes the city {debt=6.3m|6.3 million reais} in property tax.

The eviction order was signed by Judge {judge=Meira|Eduardo Meira} on {order_day=2025-06-27|June 27}. An appeal by the public defender's office was rejected last week.

Police said that {injured=7|seven people} and {police_injured=2|two officers} had been injured and that {arrested=5|five people} had been arrested for resisting the order. {police=300|Three hundred officers} took part, led by Colonel {commander=Braga|Paulo Braga}.

Housing secretary {secretary=Pacheco|Tânia Pacheco} said every family would receive {aid=350|350 reais} a month for {aid_months=12mo|a year}. {coordinator=Lins|Joana Lins}, who coordinates the movement, said no room in the centre could be rented for less than 700.

The city plans to build {homes_plan=2400|2,400 homes} by 2028. So far it has built {homes_built=310|310}. Two years ago {former_eviction=56|56 families} were evicted from a hotel on the next corner. It is still empty.

On Tuesday night {school_people=230|230 people} slept at {school=São Bento school|the São Bento school}. The others went to relatives.
== ARTICLE 03_radio_jangada.txt | Rádio Jangada news page | 2025-07-17
Injured in Recife eviction rise to {injured=12|12} as families march to city hall

The number of people injured in the eviction of the {building=Edifício Aurora|Edifício Aurora} has risen to {injured=12|12}, the health department said on Thursday, after more residents went to hospitals with cuts and breathing problems. None is in a serious condition. {police_injured=2|Two police officers} were injured as well.

Former residents marched to city hall on Thursday morning to demand permanent homes. {coordinator=Lins|Joana Lins} of the {movement=Teto e Luta|Teto e Luta} movement said the rent aid of {aid=350|350 reais} a month was an insult. "It pays for a garage, and we do not have a car," she said.

Police evicted {families=142|142 families} from the building on {day=2025-07-15|Tuesday}. Most of the families are still at {school=São Bento school|the São Bento school}, where classes should resume after the winter holidays on August 4.

Housing secretary {secretary=Pacheco|Tânia Pacheco} received a delegation and promised to present a list of vacant public buildings within 30 days. The aid, she said, would be paid for {aid_months=12mo|12 months} and could be renewed once.

The {arrested=5|five people} arrested on Tuesday have been released. They must report to a court every month.

The owner, {owner=Imobiliária Norte-Sul|Imobiliária Norte-Sul}, said it would begin work on the building next year. It confirmed that it owed {debt=6.3m|6.3 million reais} in property tax and said it was negotiating with the city.

Judge {judge=Cavalcanti|Renata Cavalcanti}, who ordered the eviction on {order_day=2025-06-27|June 27}, said in a written statement that the residents had been given a reasonable time to leave.

The state public defender, Flávia Monteiro, has asked the police for the video recordings of the operation. Colonel {commander=Braga|Paulo Braga} said they would be handed over.

About {deficit=110000|110,000 homes} are lacking in greater Recife, while some 40,000 stand empty.
