STORY: z-farmhouse-murder-trial
TOPIC: a man is tried for killing a grandmother, her daughter and her grandson in a prairie farmhouse
== SLOTS
accused | person | agree | man on trial
accused_age | quantity | agree | age of the accused
counts | quantity | agree | counts of murder
grandmother | person | agree | oldest victim
grandmother_age | quantity | agree | age of the oldest victim
daughter | person | agree | second victim
daughter_age | quantity | agree | age of the second victim
boy | person | agree | youngest victim
boy_age | quantity | agree | age of the boy
killing_day | date | agree | day of the killings
killing_place | place | agree | place of the farmhouse
found_day | date | agree | day the bodies were found
finder | person | conflict | who found the bodies
opening_day | date | agree | opening day of the trial
plea | outcome | agree | plea of the accused
crown | person | agree | Crown prosecutor
defence | person | agree | defence lawyer
judge | person | agree | judge presiding
witnesses_planned | quantity | single | witnesses the Crown planned to call
witnesses_heard | quantity | single | witnesses heard in the end
weeks | duration | single | length the trial was set for
shots_crown | cause | dispute | who fired the shots according to each side
cartridges | quantity | agree | spent cartridges found
verdict_day | date | agree | day of the verdict
verdict_boy | outcome | agree | verdict on the boy and his mother
verdict_grandmother | outcome | agree | verdict on the grandmother
deliberation | duration | single | time the jury was out
parole_sought | duration | single | parole ineligibility the Crown will ask for
parole_minimum | duration | single | automatic parole ineligibility
sentencing_day | date | single | day of the sentencing hearing
texts | quantity | single | text messages sent that night
farm_sale | money | single | price of the quarter section in dispute
other_trial | person | single | man convicted in the region's earlier murder trial
other_trial_year | date | single | year of that earlier trial
other_victims | quantity | single | victims in the earlier case
bail_denied | date | single | day the accused was refused bail
first_trial_date | date | single | date first set for the trial
survivor | person | agree | relative who spoke outside court
testified | polarity | single | the accused testified
appeal | other | single | defence is weighing an appeal
co_accused | person | single | man first charged along with the accused
co_accused_result | outcome | single | charge against that man
== ARTICLE 01_border_line_herald.txt | Border Line Herald (weekly) | 2018-09-14
Triple Murder Trial Opens In Crane Lake

By Marlys Toews, 204-555-0147

The man accused of killing three generations of one family {plea=not guilty|pleaded not guilty} as his trial got under way {opening_day=2018-09-10|Monday} in Court of Queen's Bench.

{accused=Halvorsen|Curtis Halvorsen}, {accused_age=41|41}, faces {counts=3|three counts} of first-degree murder in the deaths of {grandmother=Leona Bighill|Leona Bighill}, {grandmother_age=62|62}, {daughter=Tanis Roy|Tanis Roy}, {daughter_age=34|34}, and {boy=Kieran Roy|Kieran Roy}, who was {boy_age=11|11} and in Grade 6 at Sturgis Landing School.

Crown attorney {crown=Fehr|Adrian Fehr} told jurors that the three were shot {killing_day=2017-01-14|on Saturday, Jan. 14, 2017}, at the Bighill farmhouse {killing_place=9 km N of Sturgis Landing|nine kilometres north of Sturgis Landing}, after a long quarrel over a quarter section that the accused had agreed to buy for {farm_sale=212000 cad|$212,000}.

"You will hear that {shots_crown=accused|he went there with a loaded rifle} and a grudge," he said.

Defence counsel {defence=Okimaw|Lorraine Okimaw} made no opening statement.

Justice {judge=Desrosiers|Paul Desrosiers} told the jury of seven women and five men that the trial was set for {weeks=5 weeks|five weeks} and that the Crown intended to call {witnesses_planned=38|38 witnesses}. First up was {finder=Gusta|Walter Gusta}, a neighbour who told of walking over {found_day=2017-01-15|the following morning} because no smoke was coming from the chimney. He found all three, he said, and ran home to phone the RCMP.

{accused=Halvorsen|Halvorsen} was denied bail on {bail_denied=2017-03-02|March 2, 2017}. The trial had been scheduled to begin {first_trial_date=2018-04-16|April 16} but was put off when he changed lawyers. A second man, {co_accused=Wiebe|Shane Wiebe}, was charged at the outset; {co_accused_result=stayed|the charge was stayed} in June of last year.

It is the first trial for more than one killing here since {other_trial_year=2009|2009}, when {other_trial=Krahn|Dale Krahn} was convicted of murdering {other_victims=2|two brothers} at Alder Flats.
== ARTICLE 02_prairie_broadcast.txt | Prairie Public Broadcasting (web) | 2018-09-27
'I did not pull the trigger,' accused in farmhouse killings tells jury

PPB News - Posted: Sep 27, 2018 5:11 PM CT

WARNING: This story contains details some readers may find distressing

{accused=Halvorsen|Curtis Halvorsen} {testified=yes|took the stand in his own defence} Thursday and told a Crane Lake courtroom that {shots_crown=another man|another man was holding the rifle} when a family of three died.

{accused=Halvorsen|Halvorsen}, {accused_age=41|41}, said he had driven to the house {killing_place=9 km N of Sturgis Landing|on Highway 16, north of Sturgis Landing}, to talk about money. He stayed in the truck, he testified, and heard shots.

Under cross-examination by {crown=Fehr|Adrian Fehr}, he agreed that he had sent {texts=26|26 text messages} to {daughter=Tanis Roy|Tanis Roy} that evening, some of them threatening. He could not say why he never called for help.

{grandmother=Leona Bighill|Leona Bighill}, a retired nurse, her daughter and her grandson, {boy=Kieran Roy|Kieran}, were discovered on {found_day=2017-01-15|Jan. 15, 2017} by {finder=Marcel Bighill|Leona's brother, Marcel Bighill}, who had come to drive her to church.

Earlier this week an RCMP firearms examiner said {cartridges=5|five spent cartridges} lay on the floor and all came from one gun, a .22 registered to the accused's late father.

{defence=Okimaw|Lorraine Okimaw}, for the defence, is expected to call one more witness before Justice {judge=Desrosiers|Paul Desrosiers} instructs the jury next week.

Related: Support line for families of homicide victims
== ARTICLE 03_dominion_press.txt | Dominion Press | 2018-10-05
{accused=Halvorsen|HALVORSEN} GUILTY IN DEATHS OF THREE GENERATIONS OF FAMILY

CRANE LAKE, Man. - Jurors on {verdict_day=2018-10-05|Friday} convicted a grain trucker of murdering a woman, her daughter and her grandson, bringing sobs from a packed gallery.

{accused=Halvorsen|Curtis Wayne Halvorsen} was found {verdict_boy=first degree|guilty in the first degree} for the killing of {daughter=Tanis Roy|Tanis Roy}, {daughter_age=34|34}, and her {boy_age=11|11-year-old} son, {boy=Kieran Roy|Kieran}. In the case of {grandmother=Leona Bighill|Leona Bighill}, {grandmother_age=62|62}, the panel settled on {verdict_grandmother=second degree|the lesser offence of second-degree murder}.

They had been out for {deliberation=14 hours|14 hours} over three days, after hearing {witnesses_heard=31|31 witnesses}.

A first-degree conviction carries life with no chance of parole for {parole_minimum=25 years|25 years}. Crown attorney {crown=Fehr|Adrian Fehr} said he would seek {parole_sought=60 years|60}. The sentencing hearing is on {sentencing_day=2018-11-19|Nov. 19}.

"He'll never hurt anybody else," said {survivor=Denise Bighill|Denise Bighill}, Leona's surviving daughter.

Defence lawyer {defence=Okimaw|Lorraine Okimaw} said {appeal=weighing|an appeal was under consideration}.
== ARTICLE 04_border_line_herald.txt | Border Line Herald (weekly) | 2018-10-12
'We Can Breathe Again': Family Reacts To Verdict

By Marlys Toews, 204-555-0147

For {survivor=Denise Bighill|Denise Bighill}, last {verdict_day=2018-10-05|Friday's} verdict meant she could at last put her mother's house up for sale. "We can breathe again," she told the Herald at her kitchen table.

The trial, which began on {opening_day=2018-09-10|Sept. 10} with a {plea=not guilty|plea of not guilty} to all {counts=3|three charges}, ended a week early. {accused=Halvorsen|Halvorsen} was convicted of {verdict_boy=first degree|first-degree murder for the mother and the boy} and {verdict_grandmother=second degree|second-degree for the grandmother}, shot as she came downstairs on the night of {killing_day=2017-01-14|Jan. 14, 2017}.

Juror number four wept as the {cartridges=5|five} spent .22 casings were shown one last time in closing arguments.

Next week: Fowl supper listings, page 9
