STORY: b-culmstow-fair
TOPIC: a dog show and a loose bullock at a Devon country fair
== SLOTS
fair | name | agree | name of the fair
fair_day | date | agree | day of the fair
edition | ordinal | conflict | how many fairs there have been
visitors | quantity | variant | people who came
best | name | conflict | dog named best in show
best_breed | other | agree | breed of the best in show
best_owner | person | agree | owner of the best in show
best_owner_job | role | agree | trade of the owner
judge | person | agree | judge of the dog show
judge_home | place | single | home of the judge
runner_up | name | agree | dog placed second
entries | quantity | agree | dogs entered
entries_last | quantity | single | dogs entered the year before
tug | score | conflict | result of the tug-of-war final
tug_winner | organisation | agree | winner of the tug of war
tug_loser | organisation | agree | beaten finalist
bullock_place | place | conflict | where the loose bullock was caught
show_order | order | conflict | whether the dogs were judged before or after the bullock got loose
bullock | name | agree | name of the bullock
bullock_weight | quantity | single | weight of the bullock
catcher | person | agree | who caught the bullock
hurt | polarity | agree | whether anyone was hurt by the bullock
president | person | agree | president of the fair society
secretary | person | agree | secretary of the fair society
secretary_years | duration | variant | service of the secretary
raised | money | variant | sum raised
raised_for | organisation | agree | who gets the money
gate | money | single | price of entry for an adult
field | place | agree | ground of the fair
rain | time | agree | hour at which it rained
marrow | quantity | single | weight of the winning marrow
marrow_grower | person | single | grower of the winning marrow
cream_teas | quantity | single | cream teas sold
jam | polarity | dispute | which goes on first
next_day | date | agree | day of next year's fair
record_1976 | quantity | single | attendance of 1976
tannoy | other | single | failure of the loudspeakers
trophy | money | single | value of the cup
== ARTICLE 01_culm_valley_weekly.txt | Culm Valley Weekly | 2024-08-30
Bullock steals the show, but Dumpling takes the cup

BY OUR OWN REPORTER

THE sun shone, then it didn't, then a bullock got loose. So, by common agreement, it was a proper {fair=Culmstow Fair|Culmstow Fair}.

The {edition=147|147th} gathering, held as ever at {field=Priory Meadow|Priory Meadow} on {fair_day=2024-08-26|Bank Holiday Monday}, brought {visitors=8400|8,400 people} through the gates, at {gate=9 gbp|£9} a head for grown-ups. It was the best turnout in years, although well short of {record_1976=14000|the 14,000} of 1976, when, as the old hands will tell you, there was nothing else to do in a drought.

Best in show was {best=Dumpling|Dumpling}, a {best_breed=Welsh springer|Welsh springer spaniel} belonging to {best_owner=Tamsin Luscombe|Tamsin Luscombe}, a {best_owner_job=thatcher|thatcher} from Uffcombe Moor; the rosette was pinned on {show_order=before|well before the excitement began}. {entries=226|Two hundred and twenty-six dogs} were put forward, up from {entries_last=198|198}. {judge=Cornelius Abbott|Cornelius Abbott}, who judged, is from {judge_home=Hawick|Hawick} and wore a kilt until the rain. "It was the way she looked at me," he said of the winner. "As if I might be lunch." In second place was {runner_up=Admiral|Admiral}, a Great Dane who fell asleep during the lap of honour.

The lowest point, if it was one, came at half past two, when {bullock=Gerald|Gerald}, a Red Ruby of {bullock_weight=590 kg|590 kilos}, took against a brass band. Down went the rope, over went the euphonium, and off he went through the produce tent. He was brought up short {bullock_place=bowling green|on the bowling green}, where {catcher=Wills|Pc Hannah Wills}, who was raised on a farm, talked to him for a bit and put a belt round his neck. {hurt=no|No one was hurt}, bar a Victoria sponge.

In the tug-of-war, {tug_winner=Plough|the Plough Inn} saw off {tug_loser=Young Farmers|the Young Farmers} {tug=2-1|by two pulls to one} after a first end lasting six minutes. The heaviest marrow, at {marrow=38 kg|38 kilos}, was that of {marrow_grower=Ivor Pym|Ivor Pym}, who, as everybody knows, feeds his on stout.

The rain came {rain=15:20|at twenty past three}, and lasted half an hour. It didn't empty the beer tent.

"Nobody goes home early from this," said {president=Lady Fulford-Hay|Lady Fulford-Hay}, who is president of the society. She paid tribute to its secretary, {secretary=Barry Westcott|Barry Westcott}, who is giving up {secretary_years=31 y|after 31 years}. His last act was to make the loudspeakers work again; a {tannoy=mouse|mouse} had got into them.

Money raised came to {raised=23700 gbp|£23,700}, for {raised_for=Devon Air Ambulance|the Devon Air Ambulance}. Next year it is {next_day=2025-08-25|August 25}.
== ARTICLE 02_radio_exe_web.txt | Radio Exe & Otter (website) | 2024-08-27
Runaway bullock caught by off-duty officer at {fair=Culmstow Fair|Culmstow Fair}

A bullock called {bullock=Gerald|Gerald} gave festivalgoers the run-around in Devon {fair_day=2024-08-26|yesterday}, before an officer who was only there for the cream teas brought it to a halt.

{catcher=Wills|Hannah Wills}, 29, a constable with Devon and Cornwall, cornered the beast {bullock_place=car park|in the car park behind the church}. "I just thought, that's somebody's Sunday dinner," she told us. {hurt=no|Nobody was injured}.

The fair, which is now in {edition=174|its 174th year}, was on at {field=Priory Meadow|Priory Meadow}. Organisers say {visitors=8400|more than 8,000} came.

Elsewhere:
- Top dog: {best=Bramble|Bramble} the {best_breed=Welsh springer|Welsh springer spaniel}, shown by {best_owner_job=thatcher|roof-thatcher} {best_owner=Tamsin Luscombe|Tamsin Luscombe}. {runner_up=Admiral|Admiral the Great Dane} got the silver rosette.
- Tug of war: {tug_winner=Plough|The Plough} won {tug=2-0|in two straight ends}.
- Cream teas sold: {cream_teas=1860|1,860}. (Jam first? "{jam=cream first|Cream first}, this is Devon," said the lady at the urn.)
- Wet stuff: {rain=15:20|3.20pm}. It passed.

The {raised_for=Devon Air Ambulance|air ambulance} gets all of the takings.
== ARTICLE 03_show_ring_magazine.txt | Show Ring (dog magazine) | 2024-09-06
Culmstow: a good day for springers

Open shows at country fairs have a name for being a lottery. This one, judged by {judge=Cornelius Abbott|Cornelius Abbott}, wasn't.

{entries=226|226} were benched. The {best_breed=Welsh springer|Welshie} who took it, {best=Dumpling|Dumpling}, or to give the bitch her Sunday name Luscombe's Ladle of Cream, is {best_owner=Tamsin Luscombe|Miss Luscombe}'s second champion. {best_owner_job=thatcher|She thatches roofs} by day; the dog comes up the ladder. The cup is worth {trophy=1200 gbp|£1,200} and has a dent.

{runner_up=Admiral|Admiral}, the dane, must have come close. He's big, sound and idle. Third was a lurcher.

Our thanks to {secretary=Barry Westcott|Barry Westcott}, who leaves the chair he has filled for {secretary_years=31 y|more than three decades}. He'll be missed most for his tea urn. The fair is on the last Monday in August; next time, {next_day=2025-08-25|the 25th}.

Judging began {show_order=after|only once a loose bullock was back on its halter}. {hurt=no|No dog and no handler came to harm}, and the beast was rather well behaved.
== ARTICLE 04_culmstow_parish_notes.txt | Culmstow Parish Notes (village blog) | 2024-09-01
Fair thoughts from the vestry

Such a day! I was on the gate from eight and my thumb is still inky. {visitors=8400|Eight thousand four hundred} in all, by the counter, and that with a shower {rain=15:20|at 3.20} to chase us under the canvas.

Thank you to everyone who gave. We are sending {raised=23700 gbp|nearly twenty-four thousand pounds} to {raised_for=Devon Air Ambulance|the helicopter people}, as I've come to call them. {president=Lady Fulford-Hay|Her Ladyship} wept a bit and so did I.

Poor {bullock=Gerald|Gerald}! The young policewoman, {catcher=Wills|Hannah}, hung on to him as if he were a bag of shopping. They stood there {bullock_place=bowling green|on the bowls club's best turf}, the pair of them, till the farmer came. I'm told the greenkeeper has had words with the vicar.

The lads from {tug_winner=Plough|the Plough} beat {tug_loser=Young Farmers|the Young Farmers}, {tug=2-1|two-one}. My nephew's hands are raw. He was on the losing rope, and says the rope was wet, which it was, both ends.

A word to the visitor from Cornwall who stood by the cake table and told us {jam=jam first|jam goes on first}: we are a forgiving people.

{secretary=Barry Westcott|Barry} has handed over his keys. There are forty-one of them, none labelled. See you {next_day=2025-08-25|on the last Monday of next August}.
