STORY: u-cup-final-nairobi
TOPIC: Mombasa Dockers beat Nakuru Harriers on penalties in the Kenyan cup final
== SLOTS
shootout | score | agree | result of the penalty shoot-out
full | score | agree | score after extra time
day | date | agree | day of the final
crowd | quantity | conflict | attendance at the final
crowd_cap | quantity | single | capacity of the stadium
opener | time | agree | minute of the Harriers' goal
opener_man | person | agree | scorer for the Harriers
equal | time | conflict | minute of the Dockers' equaliser
equal_man | person | agree | scorer of the equaliser
saves | quantity | agree | penalties saved by Juma in the shoot-out
keeper_age | quantity | conflict | age of goalkeeper Hamisi Juma
kick_man | person | agree | who took the winning penalty
kick_age | quantity | agree | age of the taker of the winning penalty
title_n | ordinal | agree | number of the Dockers' cup title
last_title | date | agree | year of the Dockers' previous title
prize | money | agree | prize money of the winners
prize_2 | money | agree | prize money of the runners-up
prize_2023 | money | single | winners' prize of the year before
red_man | person | agree | player sent off
red_min | time | agree | minute of the sending-off
referee | person | agree | referee
hurt | quantity | revision | fans hurt at the gate
hurt_kept | quantity | single | fans kept in hospital overnight
hurt_2019 | quantity | single | fans hurt at the final of 2019
third | score | agree | result of the play-off for third place
coach_w | person | agree | coach of the Dockers
coach_l | person | agree | coach of the Harriers
semi | score | single | Dockers' semi-final result
league_pos | ordinal | agree | place of the Dockers in the league
parade | date | single | day of the parade in Mombasa
== ARTICLE 01_savanna_press_agency.txt | Savanna Press Agency | 2024-06-30
Dockers beat Harriers {shootout=4-3|4-3} on penalties to win cup

NAIROBI - Mombasa Dockers won the Kenyan Challenge Cup on {day=2024-06-30|Sunday}, beating Nakuru Harriers {shootout=4-3|4-3} on penalties after a {full=1-1|1-1} draw at the Lenana Stadium.

Goalkeeper Hamisi Juma, {keeper_age=34|34}, saved {saves=2|two spot kicks} in the shoot-out before substitute {kick_man=kombo|Yusuf Kombo}, {kick_age=19|19}, scored the winning penalty in front of a crowd of {crowd=38400|38,400}.

{opener_man=kiptanui|Brian Kiptanui} had given Harriers the lead in the {opener=23|23rd minute} with a header from a corner. {equal_man=baraka|Salim Baraka} equalised in the {equal=71|71st minute} with a low shot from the edge of the area.

Harriers played the whole of extra time with 10 men after defender {red_man=wafula|Collins Wafula} was sent off in the {red_min=88|88th minute} for a second bookable offence. Referee {referee=muthoni|Agnes Muthoni}, the first woman to take charge of the final, showed seven yellow cards in all.

It is the {title_n=3|third} cup title for Dockers and their first since {last_title=2011|2011}. They receive {prize=2500000|2.5 million shillings} and a place in continental competition next season. Harriers, who have won the cup five times, get {prize_2=1000000|1 million shillings}.

"We were not the better team for an hour, but we never stopped," Dockers coach {coach_w=mwinyi|Rashid Mwinyi} told reporters.

Harriers coach {coach_l=odoyo|Peter Odoyo} said the red card had changed the match. "With 11 men we win this final," he said.

Police said {hurt=9|nine fans} were hurt in a crush at Gate C before kick-off, when hundreds of people without tickets tried to enter. All were taken to hospital, a spokesman said. In 2019, {hurt_2019=26|26 people} were injured in a similar incident at the final.

Kisumu Lakers took third place with a {third=2-0|2-0} win over Thika Millers on Saturday.
== ARTICLE 02_the_coast_herald.txt | The Coast Herald | 2024-07-01
Juma the hero as the cup comes home to Mombasa

By our sports reporter in Nairobi

Thirteen years of waiting ended on {day=2024-06-30|Sunday} evening when {kick_man=kombo|Yusuf Kombo} sent the last penalty of the Challenge Cup final into the corner and ran all the way to the Dockers supporters behind the goal.

Mombasa Dockers beat Nakuru Harriers {shootout=4-3|4-3} on penalties after the match had finished {full=1-1|1-1} after extra time. The teenager from Likoni, who is {kick_age=19|19}, had been on the pitch for only 11 minutes.

But the night belonged to Hamisi Juma, {keeper_age=36|36}, who saved {saves=2|two penalties} and will now decide whether to play on. "My wife says stop, my legs say stop, but my heart is not listening," said the goalkeeper.

Dockers fell behind in the {opener=23|23rd minute} when {opener_man=kiptanui|Brian Kiptanui} headed in. They struggled until coach {coach_w=mwinyi|Rashid Mwinyi} changed to three at the back after the interval. {equal_man=baraka|Salim Baraka} brought them level in the {equal=78|78th minute}, and {red_man=wafula|Collins Wafula} of Harriers was sent off {red_min=88|10 minutes later}.

Mwinyi took charge in November, when the club were bottom of the league. They finished {league_pos=9|ninth}. On the way to the final they beat Thika Millers {semi=3-1|3-1} in the last four.

The attendance was given as {crowd=38400|38,400}, of whom the club believes about a quarter had travelled from the coast.

The winners' cheque is worth {prize=2500000|Sh2.5 million}, up from {prize_2023=2000000|Sh2 million} last year. Club chairman Omar Sheikh said all of it would go to the players. "We owe them that and more," he said.

The squad will return by train, and an open-top bus will carry them from the terminus to Treasury Square on {parade=2024-07-02|Tuesday}. The county government has asked employers to let staff leave early.

It is the club's {title_n=3|third} cup, after those of 1998 and {last_title=2011|2011}.
== ARTICLE 03_capital_broadcasting.txt | Capital Broadcasting Online | 2024-07-01
Challenge Cup: Dockers win shoot-out as {hurt=14|14} hurt in gate crush

The number of fans injured before {day=2024-06-30|Sunday's} Challenge Cup final has risen to {hurt=14|14}, the stadium management said on Monday, as it promised a review of ticketing.

{hurt_kept=3|Three of them} spent the night in hospital with broken bones. Police commander Jane Rotich said the trouble began when a rumour spread that Gate C would be closed early.

On the pitch, Mombasa Dockers beat Nakuru Harriers on penalties, {shootout=4-3|4-3}, after a {full=1-1|1-1} draw. Keeper Hamisi Juma saved {saves=2|two kicks}, from Kiptanui and captain Dennis Langat.

{opener_man=kiptanui|Kiptanui} had earlier put Harriers ahead after {opener=23|23 minutes}. {equal_man=baraka|Salim Baraka} equalised in the {equal=71|71st minute}.

The official attendance was {crowd=34800|34,800}. The Lenana Stadium holds {crowd_cap=42000|42,000}, but one stand was partly closed for repairs.

Harriers have lodged a complaint about the dismissal of {red_man=wafula|Collins Wafula}, who received a second yellow card in the {red_min=88|88th minute} for delaying a throw-in. Coach {coach_l=odoyo|Peter Odoyo} said he had "great respect" for referee {referee=muthoni|Agnes Muthoni} but wanted an explanation.

The federation said the result would stand. "A yellow card cannot be appealed," said its secretary general, Victor Mutiso.

Harriers, who had beaten Kisumu Lakers 1-0 in the semi-final, take home {prize_2=1000000|one million shillings}. The Lakers finished third after beating Thika Millers {third=2-0|2-0}.

Dockers, {league_pos=9|ninth} in the league this season, had last won the cup in {last_title=2011|2011}. Their winning penalty was scored by {kick_man=kombo|Yusuf Kombo}, a {kick_age=19|19-year-old} who made his debut in March.
