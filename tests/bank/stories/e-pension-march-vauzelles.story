STORY: e-pension-march-vauzelles
TOPIC: a day of marches in France against a pension reform, seen from Paris and from the provincial town of Vauzelles-sur-Loire
== SLOTS
crowd_nat | quantity | dispute | marchers in the whole country, ministry against unions
crowd_town | quantity | dispute | marchers in Vauzelles, prefecture against organisers
arrests | quantity | revision | people detained in Paris
day | date | agree | day of the marches
nth_day | ordinal | agree | how many national days of action this autumn
age_new | quantity | agree | new minimum pension age
age_old | quantity | agree | present minimum pension age
born | date | single | first birth year touched in full
minister | person | agree | labour minister
minister_role | role | agree | office held by Solène Carrière-Bosc
route_start | place | agree | where the Paris march set off
route_end | place | agree | where the Paris march ended
window | outcome | agree | what was done to the bank branch
police | quantity | agree | police on duty in Paris
police_hurt | quantity | single | police hurt in Paris
trains | quantity | agree | share of high-speed trains that ran
teachers | quantity | dispute | primary teachers on strike, ministry against union
bill_vote | date | agree | day of the vote in the Assembly
union_head | person | agree | head of the largest union in the joint committee
union_count | quantity | agree | unions calling for the marches
deficit | money | agree | pension deficit expected in 2035
savings | money | single | yearly savings the reform is to bring
next_day | date | agree | next day of action
mayor_oct | quantity | single | marchers in Vauzelles in October by the police count
poll | quantity | variant | share of the French against the reform
factory | organisation | single | porcelain works whose staff led the march in the town
factory_staff | quantity | single | workers at the porcelain works
oldest | quantity | single | age of the oldest marcher interviewed
refinery | place | single | port whose refinery stopped deliveries
long_careers | quantity | single | age from which those who started young may go
withdraw | polarity | agree | whether the minister is ready to withdraw the bill
march_2023 | quantity | single | ministry's figure for the biggest march in 2023
schools_shut | quantity | single | nursery schools shut in the town
march_start_time | time | single | hour at which the town march set off
deficit_year | date | agree | year for which the deficit is forecast
town_pop | quantity | single | inhabitants of Vauzelles
== ARTICLE 01_hexagon_live.txt | Hexagon Radio (live page) | 2025-11-18
LIVE: {nth_day=3|Third} day of action against the pension bill

20.05 The interior ministry has given its figure: {crowd_nat=590000|590,000 people} across France. The joint union committee says {crowd_nat=1.5m|a million and a half}.

19.40 Police in Paris now speak of {arrests=38|38 arrests}, most of them on the fringes.

18.55 The head of the march has reached {route_end=italie|the Place d'Italie}. {window=smashed|The front of a bank on the avenue des Gobelins has been smashed in}. {police=2400|Some 2,400 officers} have been posted along the way.

17.30 {union_head=thevenard|Odile Thévenard}, speaking from the lorry: "{minister=carriere|The minister} has heard us three times. She will hear us as often as it takes."

16.10 {minister=carriere|Solène Carrière-Bosc} in the Assembly. {withdraw=no|The labour minister ruled out withdrawing the text}. "A country that lives longer works a little longer," she told the benches of the left.

14.15 And they're off, from {route_start=nation|the Nation}, in drizzle.

09.20 One high-speed train in two {trains=50|is running this morning}, says the railway. Primary teachers: {teachers=27|27% on strike}, according to the education ministry; {teachers=55|55%}, the main teachers' union claims.

08.00 What is it about? The bill lifts the earliest age for a pension from {age_old=62.75|62 years and nine months} to {age_new=64.5|64 and a half}. It will be felt in full by those born in {born=1971|1971} and after.
== ARTICLE 02_loire_matin.txt | Loire-Matin (English digest) | 2025-11-19
Vauzelles: potters at the front, and an old man with a drum

They came out of the rue des Carmes at {march_start_time=10:30|half past ten}, some in their grey work coats. The {factory_staff=214|214} hands of {factory=lambrecq|the Lambrecq porcelain works} had stopped the kilns the night before, which hasn't been done since the war.

How many walked through Vauzelles-sur-Loire {day=2025-11-18|on Tuesday}? {crowd_town=3200|Three thousand two hundred}, by the prefecture's count. Go to the trade-union house and you'll be told {crowd_town=7000|7,000}. In October, when the sun shone, the police saw {mayor_oct=1900|only 1,900}.

Marius Tessandier, {oldest=91|91}, beat a drum he had carried against every pension law since he was a young man. "I've nothing to gain," he said. "I've been retired longer than I worked."

{schools_shut=6|Six nursery schools} in the town stayed shut. No incident was reported and the bakery on the quay had sold out by noon.

The law would make everybody wait until {age_new=64.5|the age of 64 years and six months}. {minister=carriere|Madame Carrière-Bosc}, whose own constituency begins across the bridge, didn't show her face. Her office's reply to the town's joint union letter was two lines long, and {withdraw=no|the bill stays}, it said.

They will be back on {next_day=2025-12-04|4 December}.
== ARTICLE 03_continental_agency.txt | Continental agency | 2025-11-19
French unions set new protest date as pension vote nears

PARIS - France's unions called a fresh day of strikes for {next_day=2025-12-04|Thursday, December 4}, five days before lawmakers are due to vote on raising the pension age, after hundreds of thousands marched {day=2025-11-18|on Tuesday}.

The government put the nationwide attendance at {crowd_nat=590000|under 600,000}, while organisers spoke of {crowd_nat=1.5m|1.5 million}. Even Vauzelles-sur-Loire, a town of {town_pop=19000|19,000}, had {crowd_town=3200|3,200} in its streets, according to the prefect. In 2023 the largest national march drew {march_2023=1.28m|1.28 million} by the official count.

It was the {nth_day=3|third} such protest this autumn. {union_count=8|Eight unions}, which seldom agree on much, had signed the appeal.

Police said {arrests=52|52 people} were held in Paris, more than first announced, and {police_hurt=9|nine officers} were hurt. {window=smashed|Hooded youths broke the windows of a bank branch} near the end of the route, which ran from {route_start=nation|Nation} to {route_end=italie|Italie}.

The president's aides say there is no plan B. {minister_role=labour|The labour minister}, {minister=carriere|Carrière-Bosc}, has argued that without the change the pension system's shortfall would come to {deficit=14bn|14 billion euros} a year by {deficit_year=2035|2035}. The reform would save {savings=9bn|€9 billion}.

A poll published on Monday had {poll=68|68%} of respondents against. The Assembly votes on {bill_vote=2025-12-09|December 9}.

Deliveries from a refinery at {refinery=donges|Donges} were halted until Wednesday noon.
== ARTICLE 04_letter_from_paris.txt | The Caledonian Review (Letter from Paris) | 2025-11-22
Walking to {route_end=italie|the Place d'Italie}

There is a rhythm to these days. You take a train if {trains=50|your half of the timetable} is running; you arrive at {route_start=nation|the Nation} too early; you eat a merguez. By dusk you're in {route_end=italie|the place d'Italie} with wet feet, and {window=smashed|somebody has put in the glass of a bank}.

{teachers=55|More than half the primary teachers} were out, if you believed their union, and most seemed to be here with banners made by the pupils. I counted the police for a while and gave up. There were {police=2400|two thousand four hundred of them}, said the evening news.

What struck me was how settled the thing has become. Roughly {poll=68|two in three of the French} are opposed. {union_count=8|All eight union federations} are in it together, under the unlikely leadership of a former school nurse, {union_head=thevenard|Mme Thévenard}. And against them stands {minister_role=labour|the minister for labour}, a demographer by trade, who has a graph. It shows {deficit=14bn|a hole of €14bn} {deficit_year=2035|ten years from now}, and it's a good graph.

She won't budge. {withdraw=no|"I shall not take it back,"} she said again on Thursday. Under present law you may go at {age_old=62.75|62 and three-quarters}; those who began work as teenagers could still stop at {long_careers=60|60} under hers.

The deputies will decide {bill_vote=2025-12-09|in the second week of December}. I wouldn't bet on it either way.
