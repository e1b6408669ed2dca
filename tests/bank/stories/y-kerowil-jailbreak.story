STORY: kerowil-jailbreak
TOPIC: mass breakout from a highlands jail in Papua New Guinea, guards open fire
== SLOTS
escaped | quantity | revision | inmates who broke out; raised after a head count
dead | quantity | revision | escapees shot dead; one more died in hospital
recaptured | quantity | revision | escapees back in custody
day | date | agree | day of the breakout
lockup | order | conflict | breakout before or after the cells were locked for the night
kundi_role | role | conflict | office held by Joseph Kundi
kundi | person | agree | officer who spoke of the dangerous men at large
warder | quantity | agree | warders hurt
minister | person | single | Correctional Services minister
remand_share | quantity | conflict | share of escapees on remand
bulolo_escaped | quantity | agree | inmates who broke out of Bulolo Road in February 2016
bulolo_dead | quantity | single | killed in the breakout of February 2016
bulolo_when | date | agree | when the Bulolo Road breakout was
ambua_escaped | quantity | single | inmates who left Ambua lock-up in April
ambua_hurt | polarity | single | nobody hurt at Ambua
ambua_day | date | single | day of the Ambua breakout
capacity | quantity | single | men the jail was built for
held | quantity | single | men held at the jail
oldest_remand | duration | single | longest wait for trial
inquiry | polarity | revision | inquiry ordered or only called for
inquiry_time | duration | single | time given to the inquiry
inquiry_head | person | single | head of the inquiry
surrender | quantity | single | escapees brought back by church leaders
schools | polarity | single | schools told to stay shut
lawyer | person | single | lawyer for families of the dead
running | polarity | dispute | whether the dead men were shot while giving themselves up
fence_plan | money | single | money asked for the fence in 2014
fence_paid | money | single | money received for the fence
officers_suspended | quantity | single | warders suspended
== ARTICLE 01_coral_sea_wire.txt | Coral Sea Wire | 2017-05-13
Dozens flee Papua New Guinea jail; guards shoot dead {dead=11|11}

PORT MORESBY (Coral Sea Wire) - Guards shot and killed {dead=11|eleven prisoners} when {escaped=57|57 inmates} rushed the front gate of Kerowil jail in the Papua New Guinea highlands on {day=2017-05-12|Friday}, police said.

{recaptured=3|Three men} had been caught by Saturday morning, {kundi_role=provincial police commander|provincial police commander} {kundi=Kundi|Joseph Kundi} told reporters. "Most of them were waiting to be tried for killings, hold-ups or stolen cars," he said. "I would not want to meet one in my garden."

The break began {lockup=before|shortly before the cells were to be locked} for the night, when two warders carrying the food drums were overpowered, according to Kundi. {warder=2|Both guards} were treated for head wounds.

Most of the escapers - about {remand_share=70pc|70 per cent} - had not been tried. Delays in the highlands courts are long, and rights groups have blamed them for a series of escapes. In {bulolo_when=2016-02|February last year} {bulolo_escaped=88|88 prisoners} got out of Bulolo Road prison on the north coast, and {bulolo_dead=9|nine} of them were killed.

The opposition {inquiry=called for|called for an independent inquiry}. A government spokesman did not return calls.

(Reporting by Alan Tovey in Sydney; editing by M. Castellan)
== ARTICLE 02_highlands_courier.txt | Highlands Courier | 2017-05-15
{schools=shut|SCHOOLS SHUT} AS HUNT GOES ON

By Bonny Wapi

CHILDREN in Kerowil town {schools=shut|were told to stay at home} today as police and villagers combed the coffee gardens for the men who ran from the jail {day=2017-05-12|on Friday}.

A head count has now put the number at large after the rush at {escaped=63|63}, six more than first given out. {recaptured=9|Nine} are back behind the wire, among them {surrender=4|four} walked in by Lutheran elders from Mount Auwara.

{kundi_role=jail commander|Jail commander} {kundi=Kundi|Joseph Kundi} said the families should talk to their sons. "Bring them in by the hand and nobody will harm them," he said.

He said the men {lockup=after|had already been locked in and counted} for the evening when somebody asked for water. {warder=2|Two warders} opened up and were struck with pieces of bed frame.

The jail was built for {capacity=320|320 detainees} and last week held {held=507|507}. One remandee, the Courier has learned, has waited {oldest_remand=6 years|six years} for a trial date.

It is the second break in the region this year. On {ambua_day=2017-04-02|April 2}, a Sunday, {ambua_escaped=14|14 remandees} dug under a wall of the Ambua police lock-up. {ambua_hurt=none|None was hurt}, and all but one have been found.

In 2014 the jail asked for {fence_plan=K4.2m|K4.2 million} for a second fence. It got {fence_paid=K600000|K600,000}.

ALSO INSIDE: Coffee board names new chairman - page 7
== ARTICLE 03_moresby_radio.txt | Radio Moresby online | 2017-05-16
{inquiry=ordered|Inquiry} into Kerowil shootings as {dead=12|twelfth man} dies

Updated at 4:10 pm on 16 May 2017

The government {inquiry=ordered|has set up an inquiry} into the mass escape at Kerowil, after {dead=12|a twelfth detainee} died of gunshot wounds in hospital overnight.

Correctional Services minister {minister=Lakani|Rex Lakani} said retired judge {inquiry_head=Amet|Sir Moses Amet-Dako} would lead it and had been given {inquiry_time=8 weeks|eight weeks}. {officers_suspended=5|Five warders} have been suspended on full pay.

{lawyer=Pokia|Margaret Pokia}, a lawyer for several of the dead men's relatives, said witnesses had told her at least three of them {running=surrendering|were on their knees with their hands up}. The minister disputed that. "Every one of them {running=fleeing|was running for the trees} and had been warned," Mr Lakani said.

Of the {escaped=63|63 who escaped}, {recaptured=21|21} were in custody on Tuesday.

Ms Pokia said nothing had been learned from Bulolo Road, where {bulolo_escaped=88|88 men} broke out in {bulolo_when=2016-02|February 2016} and a report was promised but never published.

Most of the escapers - about {remand_share=80pc|80 per cent} - had not been tried. Delays in the highlands courts are long, and rights groups have blamed them for a series of escapes. (With Coral Sea Wire)

[Photo: The main gate at Kerowil. Supplied]
