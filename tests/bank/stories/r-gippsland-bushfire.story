STORY: r-gippsland-bushfire
TOPIC: a bushfire burns through towns in East Gippsland, Australia
== SLOTS
day | date | agree | day on which the fire reached the town
town | place | agree | town that was hit worst
dead | quantity | revision | people killed
homes | quantity | revision | homes destroyed
hectares | quantity | agree | area burnt by Sunday
hectares_other | quantity | single | area burnt by a second fire near Omeo
start_day | date | agree | day on which the fire began
start_place | place | agree | where the fire began
wind | quantity | agree | top wind speed
temperature | quantity | agree | top temperature
firefighters | quantity | agree | firefighters on the fire
ff_injured | quantity | agree | firefighters injured
aircraft | quantity | conflict | aircraft used
premier | person | agree | premier of Victoria
commissioner | person | agree | emergency management commissioner
quote_leave | person | conflict | who said that the time to leave was gone
evac_centre | place | agree | place of the relief centre
evac_people | quantity | single | people in the relief centre on Saturday night
warning | time | conflict | hour at which residents were told to leave
couple_age | quantity | agree | age of Ron Hallett, who was killed
couple_wife_age | quantity | single | age of Maureen Hallett, who was killed
victim | name | agree | man who was killed
power | quantity | agree | properties without electricity
school | outcome | conflict | what became of the primary school
pub | polarity | agree | whether the pub was saved
grant | money | agree | emergency payment per household
appeal | money | single | money given to the appeal by Monday
fire_1998 | quantity | single | homes lost in the fire of 1998
population | quantity | agree | inhabitants of the town
containment | quantity | single | share of the fire's edge contained
== ARTICLE 01_austral_associated.txt | Austral Associated | 2025-02-09
{dead=2|Two dead}, {homes=40|40 homes} lost in Victorian bushfire

MELBOURNE - {dead=2|Two people} have died and at least {homes=40|40 homes} have been destroyed after a bushfire tore through the town of {town=Wirrabank|Wirrabank} in Victoria's East Gippsland.

The fire reached the town of {population=900|900 people} {day=2025-02-08|on Saturday afternoon}, driven by winds of up to {wind=95|95km/h} in temperatures of {temperature=43|43C}.

{victim=Hallett|Ron Hallett}, {couple_age=74|74}, and his wife Maureen, {couple_wife_age=72|72}, were found in their car on the road to Bairnsdale, police said.

"By four o'clock the time to leave was gone," {quote_leave=Farrugia|Emergency Management Commissioner} {commissioner=Farrugia|Paul Farrugia} said on Sunday.

The blaze started {start_day=2025-02-06|on Thursday} {start_place=Mt Dowell|near Mount Dowell}, in forest north of the town, and had burnt {hectares=31000|31,000 hectares} by Sunday. Lightning is believed to be the cause. A second fire near Omeo has burnt {hectares_other=4200|4,200 hectares} but is not threatening homes.

More than {firefighters=620|620 firefighters} and {aircraft=18|18 aircraft} were on the fire on Sunday. {ff_injured=3|Three firefighters} have been injured, none of them seriously.

Residents were told to leave at {warning=13:30|1.30pm} on Saturday. {evac_people=410|About 410 people} spent the night in the relief centre at {evac_centre=Bairnsdale|Bairnsdale's football ground}.

Premier {premier=Naidoo|Karen Naidoo} said affected households could apply for an emergency payment of {grant=1900|$1900} from Monday.

"This is a small town and everyone will know someone who has lost everything," she said.

{power=3600|Some 3600 properties} are without electricity.
== ARTICLE 02_the_daily_southern.txt | The Daily Southern | 2025-02-09
HELL IN {town=Wirrabank|WIRRABANK}: 'It sounded like ten trains'

They had minutes. Some of them did not have even that.

The tiny Gippsland town of {town=Wirrabank|Wirrabank}, population {population=900|900}, was a blackened ruin today after a wall of flame roared in from the north {day=2025-02-08|on Saturday}, killing {dead=2|two people} and destroying {homes=40|40 homes}.

{victim=Hallett|Ron Hallett}, a retired bus driver, {couple_age=74|74}, died with his wife Maureen in their Subaru as they tried to outrun the fire. They had been married for 51 years.

"The time to leave was gone by four o'clock," fire-ravaged shopkeeper {quote_leave=Pavlidis|Con Pavlidis} said. He drove out through the smoke with two neighbours, a cockatoo and the till.

Residents were told to leave at {warning=15:30|3.30pm}, and many are asking why it was not sooner.

{school=destroyed|The primary school burnt to the ground}. So did the bakery and the hall. But {pub=saved|the Railway Hotel was saved} by a handful of locals with garden hoses and a keg pump. "I wasn't going to let it go dry," publican Shane Doyle joked through tears.

The monster blaze began {start_day=2025-02-06|on Thursday} {start_place=Mt Dowell|near Mount Dowell} and has now burnt {hectares=31000|31,000 hectares}. Winds reached {wind=95|95km/h} and the mercury hit {temperature=43|43C}.

More than {firefighters=620|620 firefighters} are on the ground, backed by {aircraft=28|28 aircraft}. {ff_injured=3|Three firefighters} were hurt when a tree came down on their truck.

Opposition leader Grant Whitlam said that the government had cut $38 million from fuel reduction burns over two years. Premier {premier=Naidoo|Karen Naidoo} hit back. "This is not the day," she snapped. "Today we find people beds."

She announced an emergency payment of {grant=1900|$1900} for every household affected. Families sheltering at {evac_centre=Bairnsdale|Bairnsdale's football ground} said it would not go far.

It is the worst fire in the district since 1998, when {fire_1998=23|23 homes} were lost along the same creek.
== ARTICLE 03_national_radio_online.txt | National Radio Online | 2025-02-10
{dead=3|Third body} found in {town=Wirrabank|Wirrabank} as number of homes lost reaches {homes=57|57}

Police searching burnt properties in {town=Wirrabank|Wirrabank} have found the body of a man, taking the number of people killed in the East Gippsland bushfire to {dead=3|three}.

The man, in his 60s, is believed to have stayed to defend his house. He has not been named. {victim=Hallett|Ron Hallett}, {couple_age=74|74}, and his wife were found dead in their car at the weekend.

Assessment teams have now counted {homes=57|57 homes} destroyed and another 22 damaged in and around the town, which has {population=900|about 900 residents}. {school=survived|The primary school is still standing}, although smoke has ruined its library, and {pub=saved|the Railway Hotel was saved} by residents.

The fire, which began {start_day=2025-02-06|on Thursday} {start_place=Mt Dowell|near Mount Dowell} and hit the town {day=2025-02-08|on Saturday}, had burnt {hectares=31000|31,000 hectares} by Sunday and has grown little since. Emergency Management Commissioner {commissioner=Farrugia|Paul Farrugia} said that {containment=60|60 per cent} of its edge was contained.

"We've got cooler days ahead and about 10 millimetres of rain forecast for Thursday," he said. "But the wind could still turn on us before then."

On Saturday the temperature reached {temperature=43|43 degrees} and gusts of {wind=95|95 kilometres per hour} were recorded at the airport.

{firefighters=620|More than 620 firefighters} were used on Sunday, with crews from New South Wales and Tasmania due to relieve them. {ff_injured=3|Three firefighters} were injured when a tree fell on their truck.

Electricity has been restored to half of the {power=3600|3,600 properties} cut off.

Agriculture Victoria said farmers had lost about 1,400 cattle and sheep. Fodder is being trucked in from the Riverina.

Premier {premier=Naidoo|Karen Naidoo} visited the relief centre at {evac_centre=Bairnsdale|Bairnsdale's football ground}, where families have begun to claim the payment of {grant=1900|$1,900}. An appeal run by two charities has raised {appeal=2.3m|$2.3 million}.

Dairy farmer Leanne Tran, whose house survived, has taken in nine people. "You can't buy a bed in Bairnsdale," she said. "You can't buy undies either."
