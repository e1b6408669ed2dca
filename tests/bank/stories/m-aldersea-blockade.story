STORY: m-aldersea-blockade
TOPIC: demonstrators block the gate of an arms factory on the English coast and are removed by the police
== SLOTS
day | date | agree | day of the protest
start | time | variant | hour at which the blockade began
end | time | agree | hour at which the gate was clear again
firm | organisation | agree | arms maker whose factory was blocked
town | place | agree | town of the factory
protesters | quantity | agree | people who took part
glued | quantity | agree | protesters who glued themselves to the road
arrested | quantity | agree | people arrested
charged | quantity | agree | people charged
oldest_age | quantity | agree | age of the oldest person arrested
oldest | person | agree | oldest person arrested
police_hurt | quantity | agree | police officers hurt
police_n | quantity | single | police officers deployed
commander | person | agree | police commander
group | organisation | agree | group that called the protest
march | polarity | agree | whether the group had told the police of its plan
shift | quantity | agree | workers kept from their shift
export | outcome | agree | what became of the delivery due that morning
boss | person | agree | managing director of the factory
mp | person | agree | local member of parliament
injunction | date | agree | day on which the High Court hears the application for an injunction
earlier | quantity | agree | people arrested at the protest of 2023
earlier_year | date | agree | year of the earlier protest
jobs | quantity | agree | people employed at the factory
tunnel | quantity | variant | length of the queue of traffic
court_day | date | agree | day on which those charged appear before the magistrates
cost | money | single | cost of the policing
contract | money | agree | value of the contract for the radar parts
food | quantity | single | sandwiches handed out
school | duration | single | how late pupils were
== ARTICLE 01_british_news_agency.txt | British News Agency | 2025-03-24
{arrested=27|Twenty-seven} arrested as protesters shut factory gate

Police arrested {arrested=27|27 people} on {day=2025-03-24|Monday} after demonstrators blocked the entrance to a {firm=Halberd|Halberd Systems} plant in {town=Aldersea|Aldersea}, on the Yorkshire coast, in protest at the export of radar components.

About {protesters=150|150 people} arrived at {start=05:30|5.30am}, and {glued=9|nine} glued their hands to the tarmac. The road was reopened {end=13:15|at 1.15pm}.

{police_hurt=2|Two officers} suffered minor injuries. Chief Superintendent {commander=Ratcliffe|Joan Ratcliffe}, who was in charge of the operation, said {march=no|her force had been given no warning} by the organisers, {group=Harbour Not Arms|Harbour Not Arms}.

Halberd said {shift=310|310 staff} had been unable to start work. {export=postponed|A shipment that should have left before noon was put back by a day}, according to its managing director, {boss=Whitlam|Oliver Whitlam}. The parts belong to a contract worth {contract=84m|£84 million}.

The company has applied for an injunction, which is to be heard in the High Court on {injunction=2025-03-31|March 31}.

At a similar action in {earlier_year=2023|2023}, {earlier=14|14} were held.
== ARTICLE 02_aldersea_observer.txt | Aldersea Observer | 2025-03-27
Sandwiches, superglue and a retired midwife

By Becky Storr

Nobody on Quayside Road had seen the like since the fishing went. By {start=05:30|half past five} the samba band was in place, by seven the queue reached {tunnel=3mi|three miles} back to the Tollgate roundabout, and by nine the Methodist church was handing out tea and {food=240|240 sandwiches}.

Among those carried to the vans was {oldest=Enid Marsh|Enid Marsh}, {oldest_age=81|81}, who delivered half of {town=Aldersea|the town}'s babies. "They were very polite," she said. "One of them was mine."

The {protesters=150|hundred and fifty} included students, three vicars and a shop steward from the plant, who was told by his mates to go home. {jobs=1900|Nineteen hundred people} work there, and feelings run high.

"I respect their conscience. I'd ask them to respect the wages," said {mp=Latchford|Rob Latchford}, the local MP.

Pupils at the academy were {school=50m|50 minutes} late. It took a team with solvent and dental floss to unstick {glued=9|the nine} from the carriageway, one hand at a time, and not until {end=13:15|a quarter past one} did the first lorry get through.

{charged=11|Eleven} have now been charged with obstructing the highway and will be before the bench on {court_day=2025-04-10|10 April}.
== ARTICLE 03_harbour_not_arms.txt | Harbour Not Arms | 2025-03-25
PRESS NOTICE: We closed it for a morning

{day=2025-03-24|Yesterday} ordinary people did what ministers will not. For seven and three-quarter hours nothing went in and nothing came out of {firm=Halberd|Halberd}'s gate.

We make no apology for surprise. {march=no|We did not notify the police}, since last time we did so the road was fenced off the night before.

The result: {export=postponed|a consignment of radar parts missed its ship} and must wait for another. It is part of an {contract=84m|£84m} order for a government that bombs its own cities.

{arrested=27|Twenty-seven} of our friends spent the day in cells, nearly twice as many as in {earlier_year=2023|the action two years ago}: there were {earlier=14|fourteen} on that occasion. The eldest, {oldest=Enid Marsh|Enid}, is {oldest_age=81|eighty-one}. We are sorry that {police_hurt=2|a pair of constables} were bruised, one by a falling drum; nobody wished it.

Mr {boss=Whitlam|Whitlam} has run to the High Court for an order to keep us a mile away. The judge will hear him {injunction=2025-03-31|next Monday}. So will we: meet on the steps at nine, bring a flask.

To the workforce we say that our quarrel is not with you. Skilled hands that can build a radar can build a wind turbine.

Contact: the press team of {group=Harbour Not Arms|Harbour Not Arms}.
== ARTICLE 04_defence_industry_week.txt | Defence Industry Week | 2025-03-28
Blockade costs {firm=Halberd|Halberd} a shift, and perhaps more

The protest at the {town=Aldersea|Aldersea} works on {day=2025-03-24|24 March} disrupted a single shift of {shift=310|some 310 people} out of a payroll of {jobs=1900|1,900}, and the effect on the year will be nil, the company told investors.

What worries the board is the precedent. {boss=Whitlam|Oliver Whitlam}, who runs the site, said the demonstration, which began {start=05:30|at 0530}, had been larger and better prepared than its forerunner of {earlier_year=2023|2023}. Vehicles were backed up over {tunnel=3mi|nearly five kilometres}, and {export=postponed|one delivery was deferred to Tuesday}.

North Riding Constabulary sent {police_n=130|130 officers}, at a cost that {commander=Ratcliffe|Ch Supt Ratcliffe} puts at {cost=96000|£96,000}. Her men and women detained {arrested=27|27}; charges have followed for {charged=11|11 of them}, who are due in the magistrates' court {court_day=2025-04-10|in a fortnight, on the second Thursday of April}. The rest were released without further action or remain under investigation.

The constituency's member, {mp=Latchford|Mr Latchford}, a former apprentice at the works, has called for a buffer zone around such sites. Lawyers doubt that Parliament would agree to one. They think the injunction, if the court grants it, more useful: breach of it would be contempt, for which a judge may send people to prison without a jury.
