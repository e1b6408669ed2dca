STORY: joint-exercise
TOPIC: the exercise Coral Shield between Australia, the Philippines and Japan, an injured marine and a postponed live firing
== SLOTS
edition | ordinal | agree | edition of Coral Shield held in 2023
start_day | date | agree | day the exercise began
end_day | date | agree | day the exercise is due to end
troops_total | quantity | agree | personnel in the 2023 exercise
troops_2021 | quantity | agree | personnel in the 2021 edition
aus_troops | quantity | single | Australians taking part
phl_troops | quantity | single | Filipinos taking part
jpn_troops | quantity | single | Japanese taking part
ships | quantity | single | ships taking part
japan_first | polarity | agree | Japan takes part fully for the first time
japan_2021_role | role | single | Japan's role in 2021
live_fire_planned | date | revision | day set for the live firing
live_fire_done | outcome | agree | what became of the live firing
storm_name | name | agree | typhoon that put off the firing
landing_day | date | single | day of the beach landing
landing_place | place | agree | beach of the landing
injured | quantity | agree | marines hurt in the landing
injured_nation | other | agree | nationality of those hurt
injury_cause | cause | single | how they were hurt
injury_2019 | quantity | single | people hurt in the 2019 edition
phl_commander | person | agree | Filipino director of the exercise
aus_commander | person | agree | Australian commander
aus_predecessor | person | single | Australian commander of 2021
jpn_commander | person | single | Japanese commander
minister_visit | person | single | Australian minister due to watch
china_stand | quote | agree | what Beijing's spokesman said of the exercise
boats_kept_off | quantity | single | fishing boats kept out of the firing zone
fishers_paid | money | single | sum promised to each fisherman
fishers_asked | money | single | sum the fishermen asked for
days_paid | duration | single | days the fishermen are paid for
days_closed | duration | single | days the sea is closed
other_exercise | quantity | single | personnel in the US-Philippine exercise of April
other_exercise_name | name | single | name of the US-Philippine exercise
sub_contact | duration | single | longest submarine contact in 2023
sub_contact_2021 | duration | single | longest submarine contact in 2021
next_edition | date | agree | year of the next edition
edition_first | date | single | year of the first edition
landing_craft | quantity | single | craft in the landing
landing_marines | quantity | single | marines who went ashore
engines | quantity | single | engines swamped at the beach
observers_n | quantity | single | countries sending observers
protesters | quantity | single | protesters outside the Japanese embassy
ships_chinese | quantity | single | Chinese ships that followed
next_month_ex | name | single | exercise in September
next_month_troops | quantity | single | personnel in the exercise in September
torpedo | quantity | single | practice torpedoes fired
firing_guns | quantity | single | howitzers shipped for the firing
fisher_head | person | single | head of the fishermen
== ARTICLE 01_defence_pr.txt | Department of Defence media release | 2023-08-07
Exercise Coral Shield 2023 Under Way

7 August 2023

Media release

More than {troops_total=3200|3,200 personnel} from Australia, the Philippines and Japan have {start_day=2023-08-07|today} begun Exercise Coral Shield, the {edition=4|fourth} in a biennial series and the largest to date.

{aus_troops=1100|About 1,100 Australian sailors, soldiers and aviators} will train for two weeks alongside {phl_troops=1650|1,650 members} of the Armed Forces of the Philippines and {jpn_troops=450|450} from the Japan Self-Defense Forces. {ships=11|Eleven vessels} are involved.

The 2021 iteration, limited by COVID-19 measures, brought together {troops_2021=900|around 900}. Japan, which {japan_2021_role=observer|attended as an observer} on that occasion, is {japan_first=yes|a full participant for the first time}.

Key activities include an amphibious landing at {landing_place=San Telmo|San Telmo Beach}, air defence training and a combined live-fire serial on {live_fire_planned=2023-08-15|15 August}.

Commander of the Australian contingent, Commodore {aus_commander=Trewin|Fiona Trewin}, said the exercise was about trust as much as tactics.

"You can't surge relationships," Commodore {aus_commander=Trewin|Trewin} said.

She takes over the role from Commodore {aus_predecessor=Mallory|Dean Mallory}, who led the Australians in 2021.

Observers from {observers_n=9|nine countries} have been invited.

Coral Shield was first held in {edition_first=2017|2017} and takes place in alternate years. It is one of several activities in the region in which the Australian Defence Force is engaged this year; Exercise {next_month_ex=Southern Lantern|Southern Lantern}, with {next_month_troops=600|600 participants}, follows in Darwin in September.

Minister for Defence Industry {minister_visit=Vassallo|Karen Vassallo} will travel to the Philippines to watch the closing stages. Coral Shield concludes on {end_day=2023-08-18|18 August}.

Imagery is available on request from Defence Media, quoting reference CS23.
== ARTICLE 02_luzon_chronicle.txt | Luzon Chronicle | 2023-08-12
{injured=2|Two} {injured_nation=phl|Pinoy} Marines Hurt As Boat Flips Off {landing_place=San Telmo|San Telmo}

By Rowena Dimaculangan, Luzon Chronicle
August 12, 2023, 12:00 am

{landing_place=San Telmo|SAN TELMO}, Zambales - {injured=2|A pair} of {injured_nation=phl|Philippine} marines suffered fractures when {injury_cause=wave overturned boat|a breaking wave rolled their rubber boat} during {landing_day=2023-08-11|Friday's} mock assault, the exercise director, Maj. Gen. {phl_commander=Alcaraz|Nestor Alcaraz}, disclosed.

Both were flown to Manila and were in stable condition. It was the first mishap of Coral Shield since 2019, when {injury_2019=5|five soldiers} were treated for burns after a field stove exploded.

{landing_marines=420|Some 420 marines} went ashore in {landing_craft=26|26 craft}, watched by schoolchildren who had been given the morning off. The accident happened in the third wave, about 80 metres out, after which the drill was halted for an hour and then resumed.

The general brushed aside talk that the drill, now in its {edition=4|4th} edition, was aimed at anyone. In Beijing a Foreign Ministry spokesman had earlier said that outside powers were {china_stand=stirring trouble|"stirring up trouble"} in the region.

Fishermen here have a different worry. Some {boats_kept_off=340|340 boats} are barred from waters north of the beach until the guns have been fired on {live_fire_planned=2023-08-15|Tuesday}. The provincial government promised {fishers_paid=2500|P2,500} to each of the owners; their association had asked for {fishers_asked=6000|P6,000}.

"They pay us for {days_paid=3|three days}. The sea is closed for {days_closed=9|nine}," said association president {fisher_head=Abueva|Lito Abueva}.

The games, which opened {start_day=2023-08-07|last Monday} with {troops_total=3200|some 3,200 troops}, are small beside {other_exercise_name=Balikat Norte|Balikat Norte}, for which {other_exercise=12000|12,000 Filipino and American servicemen} gathered in April.

Related: Typhoon {storm_name=Ineng|Ineng} to enter PAR by Sunday
== ARTICLE 03_indopac_wire.txt | IndoPac Wire | 2023-08-18
Typhoon Robs Three-Nation Drill of Its Finale

MANILA, Aug 18 (IndoPac) - Australia, Japan and the Philippines wrapped up joint war games {end_day=2023-08-18|on Friday} without the live-fire shoot that was to have been their climax.

The firing, first moved {live_fire_planned=2023-08-17|to Thursday} because of Typhoon {storm_name=Ineng|Ineng}, {live_fire_done=cancelled|was dropped altogether} after swells failed to ease, Major General {phl_commander=Alcaraz|Nestor Alcaraz} told a closing ceremony.

"The weather is the one participant we did not invite," he said.

Commodore {aus_commander=Trewin|Fiona Trewin} of Australia and Rear Admiral {jpn_commander=Shirakawa|Takeshi Shirakawa} of Japan flanked him on the podium. Tokyo was {japan_first=yes|taking part in full for the first time}.

Coral Shield assembled {troops_total=3200|roughly 3,200} service members this year, up from {troops_2021=900|900} two years ago. {injured=2|Two} {injured_nation=phl|Filipinos} broke bones in a beach landing last week; both have been discharged.

The weather also spoiled the plans of gunners who had brought {firing_guns=8|eight howitzers} by sea from Townsville. They will go home with their ammunition.

{ships_chinese=2|Two Chinese vessels} shadowed the fleet for much of the fortnight but kept their distance, {phl_commander=Alcaraz|Alcaraz} said. In Manila {protesters=150|about 150 left-wing activists} rallied outside the Japanese embassy.

China has repeatedly criticised the drills. Its foreign ministry accused unnamed countries of {china_stand=stirring trouble|"stirring up trouble"} shortly after they began.

The next Coral Shield is planned for {next_edition=2025|2025}. Officials declined to say whether Australia might host.

(Reporting by IndoPac Manila bureau)
== ARTICLE 04_navy_ledger.txt | Navy Ledger | 2023-08-21
Coral Shield: what worked, what did not

Updated 21 August 2023, 08:15 UTC

The headline loss of this month's trilateral exercise was the gunnery serial, {live_fire_done=cancelled|scrubbed} when Typhoon {storm_name=Ineng|Ineng} passed. Planners have already said the {next_edition=2025|2025} edition will carry spare days.

Less noticed was the anti-submarine phase, in which a Philippine corvette held contact with an Australian boat for {sub_contact=70min|70 minutes}. In 2021 the longest contact had lasted {sub_contact_2021=25min|25}.

{torpedo=5|Five practice torpedoes} were launched, all of them recovered. The beach phase was less happy: besides the {injured=2|two} {injured_nation=phl|Filipino marines} who were hurt, {engines=3|three engines} were swamped.

Commodore {aus_commander=Trewin|Fiona Trewin} called the submarine hunt "the best news of the fortnight".
