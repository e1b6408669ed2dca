STORY: farm-filming-ruling
TOPIC: the US Supreme Court strikes down a Nebraska law against undercover filming on farms
== SLOTS
vote | score | agree | vote of the justices
day | date | agree | day of the ruling
author | person | agree | justice who wrote the majority opinion
concurrence | person | agree | justice who wrote the separate concurring opinion
dissenter | person | agree | justice who wrote the main dissent
chief_side | outcome | agree | the Chief Justice was among the dissenters
upheld_part | outcome | agree | the ban on drones over private pens survives
struck | outcome | agree | the law's ban on filming is struck down
law_year | date | agree | year in which the law was passed
jail | duration | agree | longest jail term under the law
fine | money | agree | highest fine under the law
bill_vote | score | agree | vote of the Legislature on the law
sponsor | person | agree | state senator who sponsored the law
district_judge | person | agree | federal judge who first ruled against the law
district_when | date | agree | when the district judge ruled
circuit_vote | score | conflict | how the appeals panel divided when it revived the law
circuit_when | date | agree | when the appeals court ruled
argued | date | agree | when the Supreme Court heard the case
worker | person | agree | former worker who is a plaintiff
worker_age | quantity | agree | age of the former worker
worker_stay | duration | agree | how long she worked at the plant
plant_town | place | agree | town of the plant
charged | quantity | agree | people charged under the law
convicted | quantity | agree | people convicted under the law
states | quantity | agree | other states with laws of the kind
attorney_general | person | agree | attorney general of Nebraska
rehearing | outcome | revision | whether the state asks the court to hear the case again
new_bill | date | revision | when a narrower bill is to be brought in
chill | cause | dispute | whether the law silenced workers
video_year | date | agree | year in which the footage came out
owner | organisation | agree | company that owned the plant
plaintiff | organisation | agree | group that brought the suit
== ARTICLE 01_continental_press.txt | Continental Press | 2023-06-15
Supreme Court {struck=yes|strikes down} Nebraska's ban on undercover filming at farms

WASHINGTON — The Supreme Court {day=2023-06-15|on Thursday} {struck=yes|threw out} a Nebraska law that made it a crime to record secretly inside barns, feedlots and slaughterhouses, ruling that the measure punished people for speech that lawmakers in the state found embarrassing.

By a vote of {vote=6-3|6-3}, the justices sided with an animal-protection group and a former packinghouse employee who argued that the Agricultural Privacy Act, adopted in {law_year=2019|2019}, could not be squared with the First Amendment. Writing for the majority, Justice {author=Marchetti|Helen Marchetti} said the state was free to protect farmers from trespass and theft but not from being looked at.

"A legislature does not acquire the power to forbid a picture by calling the thing pictured private," she wrote in the 41-page opinion.

Justice {concurrence=Oyelaran|Samuel Oyelaran} agreed with the result but, in an opinion of his own that no other member of the court signed, said he would have decided the matter on narrower grounds, because the statute exempted insurance adjusters and livestock appraisers while criminalizing everyone else.

Justice {dissenter=Pike|Warren Pike} dissented, {chief_side=dissent|joined by Chief Justice Andrew Lachlan} and Justice Rebecca Stroud. The decision, he said, "tells the owner of a small hog operation that his gate is a courtesy." He took the unusual step of reading a summary from the bench, which lasted nine minutes.

The court left one piece of the act alone. A section that prohibits flying {upheld_part=kept|drones over enclosed pens was not touched}, the majority said, since the challengers had never asked for it to be set aside.

Violators faced {jail=1y|as much as a year} in jail and a fine of up to {fine=10000|$10,000}. {charged=3|Three people} have been charged in the life of the law, according to court filings, and {convicted=0|none has been convicted}.

The case began with {worker=Hruska|Danica Hruska}, now {worker_age=34|34}, who took a job on the cutting line of a beef plant in {plant_town=Saline Fork|Saline Fork}, about 60 miles west of Omaha, and carried a camera the size of a shirt button. Her footage, broadcast by two cable networks in {video_year=2017|2017}, led the Department of Agriculture to suspend operations at the plant for 12 days and the owner, {owner=Brule|Brule Packing Co.}, to pay $275,000 in civil penalties.

A federal judge in Lincoln ruled for the challengers in {district_when=2021-01|January 2021}. A panel of the 8th U.S. Circuit Court of Appeals in St. Louis {circuit_vote=2-1|divided 2-1} when it reinstated the law in {circuit_when=2022-03|March of last year}, with Judge Harold Beem writing that entering a workplace under false pretenses was conduct and not expression.

{states=6|Six other states} have statutes modeled on the same draft, and challenges are pending in Arkansas and Montana. Lawyers on both sides said those cases were likely to be sent back to lower courts within weeks.

In a statement, Nebraska Attorney General {attorney_general=Vogel|Curtis Vogel} called the ruling disappointing and said his office {rehearing=weighing|was weighing a petition for rehearing}, a request that the court almost never grants. It must be filed within 25 days.

The justices have 14 decisions left to announce before their summer recess, among them closely watched disputes over student housing and river dredging.
== ARTICLE 02_platte_valley_herald.txt | Platte Valley Herald | 2023-06-16
In {plant_town=Saline Fork|Saline Fork}, relief, anger and a promise to try again

By mid-afternoon {day=2023-06-15|Thursday} the phones at the Nebraska Livestock Council had not stopped for five hours, and Merle Dussault, its executive director, had stopped counting the members who wanted to know whether they could still put up a sign.

They can. What they can no longer do, after the nation's highest court {vote=6-3|split six to three} against the state, is have somebody arrested for walking in with a hidden lens. The justices held that the filming provisions of the {law_year=2019|four-year-old} Agricultural Privacy Act {struck=yes|were unconstitutional}, ending litigation that has cost Nebraska taxpayers about $1.3 million in outside counsel.

State Sen. {sponsor=Brandvold|Dale Brandvold} of Kearney, who carried the original legislation through the Unicameral, where it passed {bill_vote=33-12|on a 33-12 vote} after two nights of debate, said he had read the opinion twice at his kitchen table and found "a road map in it." He intends to introduce a narrower measure {new_bill=2024-01|in January}, aimed at people who lie on a job application, he said.

"Justice {concurrence=Oyelaran|Oyelaran} practically drafted it for us," Brandvold said. In his separate opinion, the justice suggested that a law without favored exceptions might stand.

Dussault pointed out that producers keep one protection: operators of unmanned aircraft {upheld_part=kept|still may not hover above fenced pens}. His group represents 4,100 cow-calf operations and 38 feedlots, most of them run by families, and it had raised $640,000 for the defense. He rejected the argument that the act had frightened employees into silence. "{chill=no|Nobody was ever kept from calling an inspector}," he said. "We had more complaints to the state hotline in 2021 than in any year before."

That is not how it looks to {worker=Hruska|Danica Hruska}, who lives in Lincoln these days and teaches welding at a community college. She spent {worker_stay=11w|eleven weeks} on the line at {owner=Brule|Brule Packing}, and her video turned the town of 2,900 into a battleground. Former neighbors returned her Christmas cards. After the act was signed, she said, {chill=yes|people she had worked beside quit talking to her altogether}.

"They had kids, and they'd heard {jail=1y|one year} and {fine=10000|ten thousand dollars}," the {worker_age=34|34-year-old} said. "Nobody told them that {convicted=0|no one would ever be found guilty}."

County attorneys brought cases against {charged=3|three defendants}, two in Cuming County and one in Dawson County; all were dropped or dismissed before trial.

The first judge to hear the suit, {district_judge=Tran|Lucinda Tran} of the U.S. District Court in Lincoln, wrote in {district_when=2021-01|January 2021} that the state had confused privacy with secrecy. She declined through a clerk to comment.

Brule sold the plant in 2020 to a Kansas company, which renamed it Saline Fork Beef and added a second shift. It employs 780. Plant manager Arturo Reséndiz said cameras of the company's own, 112 of them, now cover every station, and that the images are reviewed by an auditor in Colorado. "Film away," he said. "I do."

At the Corner Post, a diner across the tracks, opinions ran about even. Lois Tietjen, a retired rural mail carrier, said it was about time. Her brother-in-law, two stools down, who finishes 900 head a year near Shelby, said the court had plainly never shoveled a pen.

Attorney General {attorney_general=Vogel|Curtis Vogel}, who argued the case himself in {argued=2022-12|December}, told reporters in the Capitol rotunda that {rehearing=weighing|he had not ruled out asking the justices to look again}.
== ARTICLE 03_the_london_register.txt | The London Register | 2023-06-16
US court backs undercover film-makers in ruling on factory farms

America's supreme court has handed animal-welfare campaigners their most important legal victory in a generation, {struck=yes|declaring void} a Nebraska statute under which anyone who covertly filmed a farm or abattoir could be jailed for {jail=1y|12 months}.

{vote=6-3|Six of the nine justices} concluded that so-called "ag-gag" legislation, promoted for more than a decade by the meat industry, amounts to censorship. The judgment, delivered {day=2023-06-15|on Thursday}, is expected to doom comparable measures in {states=6|half a dozen other states}, from Iowa's neighbours to the deep south, and will be read closely in Ottawa, where two Canadian provinces have passed versions of their own.

The coalition that produced it was a curious one. {author=Marchetti|Marchetti}, a former prosecutor appointed by a Republican president, wrote for the court and drew on a line of cases running back to Upton Sinclair, whose 1906 novel about the Chicago stockyards was researched by a seven-week stint among the workers. Two of the court's liberals signed on without reservation. So did Justice Paul Achterberg, who grew up on a dairy farm in Wisconsin.

Against them, {dissenter=Pike|Pike} complained that the majority had "mistaken a disguise for a printing press". {chief_side=dissent|The chief justice, Andrew Lachlan, sided with him}, which left Lachlan in the minority in a free-speech case for only the third time since he took the centre chair in 2014.

The path to Washington was a winding one. A trial judge, {district_judge=Tran|Lucinda Tran}, ruled against the state {district_when=2021-01|at the start of 2021}, but {circuit_vote=3-0|a unanimous appeals court} in St Louis restored the law {circuit_when=2022-03|14 months later}, and it was that decision which campaigners asked the justices to review. They heard argument on {argued=2022-12|7 December}, in a session that overran by 50 minutes and at one point turned to whether a health inspector who fibbed about liking pork could be prosecuted.

The law itself was born of a scandal. In {video_year=2017|2017} images recorded at a slaughterhouse in the prairie town of {plant_town=Saline Fork|Saline Fork} by {worker=Hruska|Danica Hruska}, who had been taken on as a trimmer and stayed {worker_stay=11w|for 11 weeks}, showed conscious animals being shackled and supervisors altering temperature logs. Supermarkets in four countries, including a British chain, cancelled orders. Two years afterwards, legislators in Lincoln voted {bill_vote=33-12|33 to 12} for an act that would have made her a criminal.

{plaintiff=PAW|Prairie Animal Watch}, the small charity that brought the claim with her, has five staff and an office above a bicycle shop in Omaha. Its director, Imogen Castellane, said she had learned of the result from a text sent by her mother in Leeds. "We've been {chill=yes|getting no tips at all for four years}," she said. "The inbox has already started to fill."

Legal scholars cautioned against reading too much into it. Prof Dermot Quillan of Georgetown University noted that Justice {concurrence=Oyelaran|Samuel Oyelaran}'s concurrence invited states to redraft, and that civil suits for breach of contract remained available to employers. In Britain, where no such offence exists, covert filming by activists has underpinned at least 19 successful prosecutions since 2010, according to figures compiled by the Farmed Animal Law Centre.

The North American Meat Council, which spent $2.1m lobbying in state capitols last year, said it regretted a decision that "rewards deception".
== ARTICLE 04_great_plains_news_service.txt | Great Plains News Service | 2023-06-23
Nebraska drops fight over farm filming, turns to new law

LINCOLN, Neb. — Nebraska {rehearing=no|will not ask the U.S. Supreme Court to reconsider} last week's decision against its farm privacy law, Attorney General {attorney_general=Vogel|Curtis Vogel} said Friday, clearing the way for a judge to award legal fees to the winning side.

Lawyers for {plaintiff=PAW|Prairie Animal Watch} have indicated they will seek $1.9 million.

Gov. Nora Kiplinger said she would put a replacement, to be sponsored again by Sen. {sponsor=Brandvold|Dale Brandvold}, before lawmakers {new_bill=2023-10|in a special session in October}, which she had already planned to call on property taxes. A draft would make it a misdemeanor to obtain farm employment through a forged document; it carries no jail term and a maximum penalty of $500.

The justices {vote=6-3|voted 6-3} {day=2023-06-15|on June 15} to {struck=yes|invalidate} the {law_year=2019|2019} act. {dissenter=Pike|Justice Warren Pike}'s dissent urged states to try again.

An opponent, Sen. Ruth Amadi of Omaha, said she would filibuster. Ending a filibuster takes 33 of the 49 senators.
