STORY: kloofdal-mine-accident
TOPIC: a rockfall in a South African gold mine traps and kills miners
== SLOTS
fall_day | date | agree | day of the rockfall
trapped | quantity | agree | miners cut off by the rockfall
rescued | quantity | revision | miners brought out alive
dead | quantity | revision | miners confirmed dead
missing | quantity | revision | miners still missing
mine | name | agree | name of the mine
owner | organisation | agree | company that owns the mine
depth | quantity | variant | depth at which the fall happened
seismic | quantity | agree | magnitude of the tremor
minister | person | agree | minister of mineral resources
union_quote | person | conflict | who said that the union had warned about the stope
union | organisation | agree | union that represents most workers
deaths_2013 | quantity | agree | mining deaths in South Africa in 2013
last_man | person | agree | miner who was rescued last
last_man_hours | duration | agree | time the last survivor spent underground
ceo | person | agree | chief executive of the company
output | quantity | agree | yearly gold production of the mine
closure | polarity | revision | whether work at the mine is allowed
inspections | quantity | dispute | notices to stop work given to the mine since January
families | money | agree | sum given to each bereaved family
shaft | place | agree | shaft at which the rock fell
warned | date | agree | month in which the union warned the mine
talks | polarity | agree | the wage talks were postponed
== ARTICLE 01_jacaranda_times.txt | Jacaranda Times | 2014-05-21
Anxious wait at {mine=Kloofdal|Kloofdal} as {trapped=17|17} are cut off deep below ground

Carletonville - Women in blankets sang hymns at the gate of {mine=Kloofdal|Kloofdal mine} through most of {fall_day=2014-05-20|Tuesday} night, and when the first cage came up with survivors shortly before four in the morning the singing stopped, because nobody knew whose husband was in it.

There were {rescued=6|six of them}, grey with dust and walking. Still underground by late Wednesday were eleven of the {trapped=17|17 workers} who had been drilling in a stope at the {shaft=3|number three shaft} when the rock gave way. {dead=2|Two bodies have been seen} but cannot yet be reached, the company's vice-president for safety, Thabang Moeketsi, told reporters, and {missing=9|nine people are unaccounted for}.

The accident happened {depth=2.9|about 2,9km} down, at 13:20, after a tremor which the Council for Geoscience put at {seismic=2.7|magnitude 2,7}. Mine tremors of that size occur on the West Rand about once in ten days, the council's Dr Annelie Vermaak explained, and most do no harm. "The question is always what is standing open above the men at that moment," she said.

Kloofdal, sunk in 1961, belongs to {owner=Highreef Gold|Highreef Gold}, the country's fourth-biggest producer. It employs 4 300 people and turned out {output=212000|212 000 ounces} last year. Its last accident with more than three deaths was a fire in 2009 in which five workers suffocated.

The {union=Mineworkers' Unity Congress|Mineworkers' Unity Congress}, which took over as majority union at the shaft in 2012, had complained about the support in the area, according to {union_quote=Sipho Ndaba|its general secretary, Sipho Ndaba}. "We told them in {warned=2014-03|March} that this stope was not safe, we told them in writing, and the answer was a production bonus," he said at the gate. Mr Moeketsi said he could not comment while men were still down there.

By the company's account the mine had received {inspections=3|three orders to stop work} from the inspectorate since January, none of them for the section concerned. Mr Ndaba spoke of {inspections=7|seven}.

Mineral Resources Minister {minister=Nomvula Sithebe|Nomvula Sithebe}, who flew to the mine on Wednesday and met the families in a canteen, said all mining there was {closure=stopped|suspended until further notice}. "Every worker who leaves home in the morning must come back," she said, and she reminded the companies that {deaths_2013=93|93 people} lost their lives in the country's mines in 2013. In 1994 there had been 484.

Not everyone at the gate was there to wait. Petrus Mofokeng, 44, a winch operator, had finished his shift at noon on the level above. "I felt it in my feet in the change house," he said. "I have felt many. This one was longer."

The proto teams, volunteers drawn from four mines, are working in shifts of two hours because the temperature at the face has risen to 41 degrees since the ventilation pipe was torn. They have to clear some 30m of broken rock by hand. At the rate of Wednesday, Mr Moeketsi said, that would take until Friday.

Highreef's share price lost 6,4% in Johannesburg. The company, which is in the middle of wage talks with three unions, {talks=postponed|asked for the round scheduled for Thursday to be postponed}.
== ARTICLE 02_thames_chronicle.txt | Thames Chronicle | 2014-05-23
Miner crawls out alive after {last_man_hours=61|61 hours} in South African shaft

A man who licked moisture from a drill hose to stay alive was pulled from a collapsed tunnel {depth=2.9|nearly two miles} below the South African veld early on Friday, long after his workmates had given him up.

{last_man=Lerato Tsotetsi|Lerato Tsotetsi}, 33, a rock drill operator from Lesotho, had been caught in a space the size of a wardrobe when part of {mine=Kloofdal|the Kloofdal gold mine}, west of Johannesburg, caved in on {fall_day=2014-05-20|Tuesday}. Rescuers heard him tapping on a pipe at about 10pm on Thursday, and reached him four hours later. He was taken to hospital with a crushed foot and, said one of the team, "asked us who had won the cup final".

His escape brought to {rescued=8|eight} the number who have got out, of {trapped=17|17} who were cut off. {dead=7|Seven are known to have died} and {missing=2|two have not been found}. The hope of finding either alive was "slim, but we have just been shown what slim can mean", said {ceo=Marius Delport|Marius Delport}, chief executive of {owner=Highreef Gold|Highreef Gold}, which has its second listing in London.

The disaster has revived a quarrel about safety in an industry that, in order to follow thinning seams of ore, digs deeper than any other in the world. Some shafts in the district go beyond 3.5km, where rock is hot enough to scald and must be cooled with slurried ice. Fatalities have fallen by four fifths in 20 years, but the {deaths_2013=93|93 deaths of last year} were still more than in the mines of Australia, Canada and the United States combined.

{union=Mineworkers' Unity Congress|The Mineworkers' Unity Congress} says it saw this one coming. "We told them in {warned=2014-03|March} that this stope was not safe, we told them in writing, and the answer was a production bonus," {union_quote=Agnes Radebe|Agnes Radebe, who chairs the union's health and safety committee}, told a meeting of workers on a football field on Wednesday. The letter, which this newspaper has seen, is dated {warned=2014-03|11 March} and mentions cracks along a support pillar. A reply from a section manager, sent nine days afterwards, says that extra timber packs had been ordered.

Mr Delport declined to discuss the letter. He said that an investigation led by a retired judge would have "every page we possess". The company will pay {families=250000|250,000 rand (£14,300)} to the family of each man who died, in addition to pension benefits, and would see the children through school.

For investors, the immediate concern is the length of the stoppage. The mine yields {output=212000|212,000oz} of gold a year, about a ninth of the group's total, and each week without work costs about £3.1m at current prices. Analysts at a broker in the City, Tolland Reeve, believe it may be idle for two months. They cut their estimate of earnings per share by 5 per cent.

The tremor, measured at {seismic=2.7|2.7}, was felt as far as Soweto. It may have been caused by the mining itself, as most in the area are, but Ray Colclough, a British rock engineer who worked at Kloofdal in the Nineties, said that was no excuse. "You plan for it," he said. "You leave pillars, you backfill, you go slowly. It costs gold."
== ARTICLE 03_plains_radio_news.txt | Plains Radio News | 2014-05-30
South African miners buried as gold mine is {closure=partly reopened|cleared to reopen in part}

MASERU, Lesotho - Four of the men killed in last week's collapse at a South African gold mine were buried in the mountain villages of Lesotho on Friday, hours after the mine's owner said that it had {closure=partly reopened|received permission to resume work in two sections}.

The final count is {dead=9|nine dead}. Searchers recovered {missing=0|the last two bodies} on Sunday from beneath a slab that had to be split with hydraulic wedges. Of the {trapped=17|17 miners} who were caught when the roof came down {depth=2.9|at a depth of 2,900 meters}, {rescued=8|eight were saved}, and three of these are still being treated in a hospital in Johannesburg.

Migrants from Lesotho have dug South Africa's gold for more than a century. At the peak, in the late 1980s, there were about 125,000 of them; now there are fewer than 35,000, and the money they send home remains the main income of one household in eight, according to Lesotho's central bank. In Ha Sekete, where two of the funerals took place, Chief Makhaola Letsie counted on his fingers eleven other men from the village who had died underground since he took office in 1996.

Among the mourners, on crutches, was {last_man=Lerato Tsotetsi|Lerato Tsotetsi}, the last to be found alive, who {last_man_hours=61|lay in the dark for two and a half days and an hour}. He said that he would not go back. "My father mined for 31 years and he told me, the mountain gives you one warning," he said. "I had mine."

{owner=Highreef Gold|Highreef's} chief executive, {ceo=Marius Delport|Marius Delport}, attended a service in the town of Leribe but did not speak. A spokesperson said the promised payment, {families=250000|250,000 rand or about $24,000 to each family}, had been transferred on Wednesday, and that the company would also pay for the transport of the bodies.

South Africa's minister of mineral resources, {minister=Nomvula Sithebe|Nomvula Sithebe}, faced questions in Parliament on Thursday about the decision to lift part of the suspension after eight days. She answered that the sections were more than a kilometer from the place of the accident and had been inspected twice. The {shaft=3|number three shaft} itself would stay shut, she said, until an inquiry reported in September. A motion by the opposition to summon the chief inspector of mines was defeated in committee, seven votes to four.

The union that represents most of the workforce, {union=Mineworkers' Unity Congress|the Mineworkers' Unity Congress}, plans a one-day strike on June 10, and says that up to 40,000 members at five companies could take part. Its smaller rival, Solidarity of Miners, will not join.

Wage negotiations, {talks=postponed|put off after the accident}, are to begin again on June 3. The companies have offered 7.5 percent; the unions' demand stands at 15. Labor lawyers in Johannesburg say that the deaths will probably push safety clauses, which had been at the bottom of the list, to the top.

In the district around the mine, meanwhile, there was a tremor of magnitude 2.1 on Thursday afternoon. Nobody was hurt, and work in the neighboring shafts went on.
