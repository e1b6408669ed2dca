STORY: a-desplenter-doping
TOPIC: a Belgian cyclist is suspended after a positive test at a spring race
== SLOTS
rider | person | agree | suspended rider
age | quantity | agree | his age
team | organisation | agree | his team
race | name | agree | race of the sample
sample_day | date | agree | day of the sample
substance | name | conflict | substance found
place_race | ordinal | conflict | place of the rider in that race
winner | person | agree | winner of that race
b_sample | polarity | conflict | whether the second sample was opened
ban | duration | conflict | length of the ban
ban_end | date | single | end of the ban
lab | organisation | agree | laboratory
lab_head | person | single | head of the laboratory
concentration | quantity | single | concentration in nanograms per millilitre
explanation | cause | dispute | how the substance got into the body
lawyer | person | agree | lawyer of the rider
manager | person | agree | manager of the team
prize | money | agree | prize money to be repaid
tour | polarity | agree | whether he will ride the Tour de France
federation_role | role | agree | office of the man who announced the ban
federation_man | person | agree | man who announced the ban
fined | money | single | costs to be paid by the rider
appeal | organisation | agree | court to which he can appeal
appeal_days | duration | agree | time to appeal
former | date | single | year of an earlier warning
wins | quantity | agree | victories of his career
salary | money | single | salary
brother | person | single | brother who also rides
tests | quantity | agree | tests he had passed the year before
sponsor | organisation | agree | sponsor that stays
club_fans | quantity | single | members of his supporters' club
butcher | place | single | village where he grew up
coffee | name | single | bar run by the fan club
== ARTICLE 01_vlaamse_sport.txt | Vlaamse Sportbode (English digest) | 2025-06-20
{rider=Desplenter|Desplenter} out after positive test at {race=Scheldekoers|Scheldekoers}

{rider=Desplenter|Wout Desplenter}, {age=28|28}, the boy from {butcher=Sint-Goriks-Lede|Sint-Goriks-Lede} who won {wins=14|fourteen races} as a professional, has been suspended. A sample taken on {sample_day=2025-04-06|6 April} after {race=Scheldekoers|the Scheldekoers} contained {substance=ostarine|ostarine}.

He had finished {place_race=4|fourth} in Antwerp that day, in the wheel of {winner=Haugstad|winner Mats Haugstad}.

The verdict was made known on Thursday by {federation_man=De Backer|Filip De Backer}, {federation_role=head of the disciplinary commission|who presides over the disciplinary commission} of the Belgian federation. {ban=2 years|Two years}, he said, less the months already sat out, so {ban_end=2027-05-07|until 7 May 2027}. {tour=no|There will be no Tour de France}. The rider pays {fined=4200|4,200 euros} in costs.

{team=Kerkhove|Team Kerkhove-Delta} has dismissed him. "We were the last to be told and the first to be asked," said {manager=Smits|manager Johan Smits}. He added that {sponsor=Delta Bathrooms|Delta Bathrooms} had promised to stay.

At {coffee=De Kromme Pedaal|De Kromme Pedaal}, the bar of his supporters ({club_fans=412|412 members}), somebody turned the poster to the wall. It has since been turned back.

The rider's own version, through {lawyer=Vanhoutte|his lawyer Sofie Vanhoutte}, is that {explanation=supplement|a contaminated food supplement} is to blame.
== ARTICLE 02_pedal_press_agency.txt | Pedal Press Agency | 2025-06-19
Belgian rider handed suspension for anabolic agent

BRUSSELS, June 19 — Belgian sprinter {rider=Desplenter|Wout Desplenter} has been banned {ban=3 years|for three years} over an anti-doping rule violation, the national cycling federation said Thursday.

The {team=Kerkhove|Kerkhove-Delta} rider, who came home {place_race=9|ninth} in {race=Scheldekoers|the April one-day race}, tested positive for {substance=ligandrol|ligandrol}, a muscle builder that is not approved for human use. The sample was analysed by {lab=Ghent|the accredited laboratory in Ghent}, at a concentration of {concentration=0.8|0.8 ng per ml}.

He {b_sample=opened|had his second sample tested too}, and it confirmed the first.

{federation_man=De Backer|Filip De Backer}, {federation_role=head of the disciplinary commission|the commission's chairman}, said his panel had heard three experts. {rider=Desplenter|Desplenter} may take the case to {appeal=CAS|the Court of Arbitration for Sport} {appeal_days=21|within 21 days}.

The prize of {prize=3700|3,700 euros} must be returned.

His record of {tests=31|31 clean tests} in 2024 did not sway the panel. He was warned {former=2021|in 2021} for a missed test.
== ARTICLE 03_cobbles_blog.txt | Cobbles & Chips (British blog) | 2025-06-23
Nano, micro, hero: the {rider=Desplenter|Desplenter} business

Let me declare it. I like {rider=Desplenter|Wout Desplenter}. He once lent me a pump at the top of the Kwaremont.

The panel's guess, put by its expert, is {explanation=injection|deliberate use, by needle, some weeks before}. His side says {explanation=supplement|a dodgy tub of protein powder}. I can't tell you which, though I notice that he has not produced the tub.

What is certain is that the first flask was positive and that {b_sample=waived|he never asked for the other one to be opened}. Some riders don't. The lab in {lab=Ghent|Ghent} is a good one; {lab_head=Maertens|its head, Prof. Greet Maertens,} has taught half the trade.

{winner=Haugstad|Haugstad} rode away on the last cobbles that day, {sample_day=2025-04-06|a Sunday}, and you could hardly tell the Norwegian apart from the mud. {rider=Desplenter|Wout}'s money, {prize=3700|€3,700}, goes back into the kitty.

He's {age=28|twenty-eight}, on {salary=260000|€260,000} a year, with {wins=14|fourteen wins} and a mortgage. His brother {brother=Stijn|Stijn} still rides for a junior outfit, and I hope people let him.

{tour=no|July without him} will be quieter, and the breakaway of the day a bit less hopeless.
== ARTICLE 04_team_kerkhove_statement.txt | Team Kerkhove-Delta (statement) | 2025-06-27
To our partners and friends

We refer to the decision of the federation on {rider=Desplenter|our former rider}. {manager=Smits|Johan Smits, General Manager}, wishes to make five points.

First, we have handed our medical files to the commission. Second, the rider's sample was his own. Third, in 2024 he was tested {tests=31|thirty-one times}, each time negative. Fourth, we understand from {lawyer=Vanhoutte|Ms Vanhoutte} that an appeal to {appeal=CAS|CAS} in Lausanne is likely; the limit for it is {appeal_days=21|three weeks}. Fifth, {sponsor=Delta Bathrooms|our title partner} has extended its contract.

The team will start the Tour de France in Lille with eight riders who have been told to wash their own bottles.

No further comment will be made before the summer break.
