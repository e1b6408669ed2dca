STORY: n-breadfruit-festival
TOPIC: a breadfruit festival in a Jamaican parish
== SLOTS
town | place | agree | town of the festival
day | date | agree | day of the festival
staging | ordinal | conflict | how many times it has been held
cook | person | conflict | winner of the cook-off
dish | name | agree | winning dish
runner_age | quantity | single | age of the youngest cook
crowd | quantity | conflict | attendance
crowd_2024 | quantity | agree | attendance of the year before
concert | polarity | conflict | whether the evening concert took place
singer | person | agree | singer at the head of the bill
rain_hour | time | agree | when the rain came
yam | quantity | variant | weight of the heaviest breadfruit
yam_grower | person | agree | its grower
yam_record | quantity | single | festival record for a breadfruit
score | score | conflict | result of the domino match
raised | money | revision | sum raised for the clinic
clinic_target | money | agree | sum needed for the clinic
jam | cause | dispute | why the coast road was blocked
jam_hours | duration | agree | how long the road was blocked
chair | person | agree | chairwoman of the committee
minister | person | agree | minister who opened it
minister_word | quote | conflict | who said that breadfruit is a pension on a tree
fee | money | agree | entrance fee for adults
fee_child | money | single | entrance fee for children
stalls | quantity | agree | stalls
stalls_foreign | quantity | single | stalls from abroad
trees | quantity | single | saplings given away
next_day | date | single | date of the next festival
== ARTICLE 01_kingston_broadsheet.txt | The Kingston Examiner | 2025-09-01
St Dorothy's breadfruit bonanza draws record throng

{town=Portland Gap|PORTLAND GAP}, St Dorothy: Roasted, fried, fermented or turned into ice cream, breadfruit had its day here {day=2025-08-30|on Saturday}, when {crowd=9000|nine thousand patrons} streamed through the gates of the old railway ground. That is well up on the {crowd_2024=6500|6,500} who came last year.

The festival, {staging=12|the twelfth of its kind}, was declared open by agriculture minister {minister=Coombs|Delroy Coombs}, who urged growers to look to the export market. It fell to the committee's chairwoman, {chair=Lindo|Hyacinth Lindo}, to coin the phrase of the day: {minister_word=Lindo|"Breadfruit is a pension on a tree," she said} to loud applause.

There were {stalls=85|85 stalls}. The cook-off was taken by {cook=Bogle|Marva Bogle} of Hector's Spring with {dish=gnocchi|a breadfruit gnocchi} in callaloo sauce. {yam_grower=Whyte|Ezekiel Whyte}, 81, produced the heaviest fruit, which tipped the scales at {yam=6.8 kg|15 pounds}.

Over at the domino tables, Gap Strikers {score=6-3|got the better of the police six games to three}.

A downpour {rain_hour=18:00|at six in the evening} turned the car park to porridge. {concert=held|It did nothing to dampen the concert that followed}, at which {singer=Sister Aloe|Sister Aloe} held the stage until midnight under an umbrella carried by her drummer.

Proceeds go towards a new roof for the health centre. Organisers said that {raised=2.1m J$|J$2.1 million} had been counted by Sunday afternoon; the roof will cost {clinic_target=4m J$|J$4 million}.
== ARTICLE 02_northside_tabloid.txt | Northside Star | 2025-09-01
WASHED OUT! Fans fume as Aloe show gets the chop

Patrons who had forked out {fee=1500 J$|$1,500} apiece to see {singer=Sister Aloe|reggae star Sister Aloe} were left soaked and songless {day=2025-08-30|on Saturday}. {concert=called off|Not one note was played} after the heavens opened {rain_hour=18:00|at 6 p.m.} and the promoter, fearing for his amplifiers, pulled the plug.

"Mi come from Savanna-la-Mar fi dis," wailed one woman, her hairdo in ruins.

And then they couldn't get home. Traffic on the coast road stood still {jam_hours=3 h|for three hours}. Inspector Roy Tulloch of the local station told the STAR that {jam=vendors|vendors had pitched their pans right across the shoulder}. {chair=Lindo|Miss Lindo}, who runs the festival, was having none of it. "{jam=police|Is the police block off the one side road}," she snapped.

Before the deluge the vibes had been nice. {cook=Salmon|Youth pastor Omar Salmon} scooped the chef's crown, and a new gas stove, with his {dish=gnocchi|gnocchi}, leaving a schoolgirl of {runner_age=13|13} in second place. The old-timers slapped dominoes, {score=6-5|the Strikers edging the constables by the odd game in eleven}.

Minister {minister=Coombs|Coombs} brought jokes. {minister_word=Coombs|He told the crowd the breadfruit was "a pension on a tree"}, and promised to plant one at Jamaica House.

Children, at {fee_child=300 J$|$300} a head, had bouncy castles, a donkey and too much syrup. By the STAR's information not one of them was lost for more than ten minutes.
== ARTICLE 03_parish_committee.txt | St Dorothy Breadfruit Festival Committee, release | 2025-09-03
THANK YOU, ST DOROTHY

The Committee wishes to thank all who supported our {staging=15|15th festival} at {town=Portland Gap|Portland Gap} on {day=2025-08-30|30 August}.

Some figures for our friends and sponsors:

* Through the turnstiles: {crowd=7400|7,400 persons}, as against {crowd_2024=6500|6,500} in 2024
* Exhibitors: {stalls=85|85}, of which {stalls_foreign=7|seven} from Haiti, Samoa and Barbados
* Breadfruit saplings given away: {trees=600|600}
* Biggest breadfruit: {yam=6.8 kg|6.8 kilograms}, grown by Mr {yam_grower=Whyte|E. Whyte} (the festival record of {yam_record=7.3 kg|7.3 kg} remains)
* For the Health Centre roof: {raised=2.6m J$|J$2.6 million}, after the bar takings and a gift from the diaspora in Hartford were added to the amount previously announced

We are therefore well over half way to the {clinic_target=4m J$|four million} we need.

We apologise for the {jam_hours=3 h|three hours} that many of you spent in your cars. We have asked the Superintendent for a meeting. In our view {jam=police|the closing of Chapel Lane by officers} left the traffic with nowhere to go. We do not accept that the pan-chicken ladies were at fault; they were where they have always been.

Lost property (four hats, a trombone mouthpiece, one upper denture) may be claimed at the post office.

Next year's date: {next_day=2026-08-29|29 August}. Walk good.

{chair=Lindo|H. Lindo (Miss)}, Chair
== ARTICLE 04_diaspora_column.txt | Hartford Caribbean Weekly (column) | 2025-09-04
Home for the roast

You smell {town=Portland Gap|Portland Gap} before you see it: pimento wood, then charred skin, then the sweet white heart of the thing itself. I flew down for one {day=2025-08-30|Saturday} and it was worth every hour in Miami airport.

My cousin works the gate, so I paid my {fee=1500 J$|fifteen hundred dollars} with a kiss. Inside I made straight for the weighing table, where {yam_grower=Whyte|Mr Whyte} sat behind a fruit the size of a toddler's head and accepted compliments as if they were taxes. He is courting again, he says, now that people know his name.

Then the food. I tasted {dish=gnocchi|the little dumplings in green sauce} that won, and I will be thinking about them in February, when Connecticut is the colour of a dishcloth. I tasted the ice cream too. I won't be thinking about that.

{minister=Coombs|The minister of agriculture} spoke for eleven minutes, which for a minister is haiku. Around {rain_hour=18:00|six} the sky fell on us. My shoes have not recovered.

What stays with me is the clinic, with its blue tarpaulin and its nurse who writes prescriptions under a golf umbrella. We abroad can put a lid on that. Send your cheque to the church on Albany Avenue and mark it "roof". Tell them the lady with the ruined shoes sent you, and tell them breadfruit travels badly but love travels well.
