STORY: w-bratislava-broadcaster-march
TOPIC: a march in Bratislava against a bill on the public broadcaster, with rival counts of the crowd
== SLOTS
day | date | agree | day of the march
crowd | quantity | dispute | number of marchers in Bratislava, by police and by the organisers
crowd_feb | quantity | agree | number of marchers at the protest in February, by police
feb_day | date | agree | day of the February protest
crowd_kosice | quantity | conflict | number of people at the rally in Kosice
towns | quantity | agree | number of other towns with protests
detained | quantity | revision | people detained on the day
charged | quantity | single | detained people who were later charged
officer_hurt | quantity | agree | police officers hurt
officers | quantity | agree | police officers on duty
start | time | agree | time at which the march set off
end_place | place | agree | where the march ended
bill_day | date | conflict | day of the second reading of the bill
first_vote | score | agree | result of the vote at first reading
seats_gov | quantity | single | seats of the governing coalition
council_now | quantity | agree | members of the present broadcaster council
council_gov | quantity | agree | members of the new council to be named by the government
council_new | quantity | single | members of the new council
organiser | person | agree | leader of the group that organised the march
organiser_age | quantity | conflict | age of the organiser
minister | person | agree | culture minister
police_speaker | person | agree | police spokesperson
opposition | person | agree | leader of the largest opposition party
petition | quantity | revision | signatures under the petition
poll | other | single | share of Slovaks against the bill in a poll
poll_for | other | single | share of Slovaks for the bill in a poll
staff | quantity | single | employees of the broadcaster
strike_day | date | single | day of a warning strike at the broadcaster
next_day | date | agree | day of the next planned protest
drummer_age | quantity | single | age of a marcher who was interviewed
== ARTICLE 01_danube_press_agency.txt | Danube Press Agency | 2025-03-15
Tens of thousands march in Bratislava against broadcaster bill

BRATISLAVA, March 15 (DPA) - Tens of thousands of people marched through the Slovak capital on {day=2025-03-15|Saturday} to protest against a government bill that would abolish the council of the public broadcaster, organisers and police said.

Police put the number of marchers at {crowd=38000|38,000}. The organisers, the civic group Open Air, said {crowd=80000|80,000 people} had taken part. A similar protest on {feb_day=2025-02-08|February 8} drew {crowd_feb=25000|25,000 people}, according to police.

The march set off from Freedom Square at {start=17:00|5 p.m.} and ended {end_place=parliament|in front of parliament} about two hours later. Rallies were also held in {towns=14|14 other towns}. In Kosice, the second-largest city, {crowd_kosice=9000|9,000 people} gathered in the main street, police said.

Police detained {detained=9|nine people}, most of them for throwing flares, police spokeswoman {police_speaker=Hudecova|Zuzana Hudecova} said. {officer_hurt=2|Two officers} were slightly injured. About {officers=900|900 officers} were on duty in the capital.

The bill would replace the present council of {council_now=9|nine members}, elected by parliament for staggered terms, with a new body in which {council_gov=5|five members} would be named by the government. It passed its first reading last month by {first_vote=78-66|78 votes to 66}. The second reading is due on {bill_day=2025-03-26|March 26}.

"This is not about one council. It is about who reads the evening news in this country," the head of Open Air, {organiser=Kralik|Tomas Kralik}, told the crowd. {organiser=Kralik|Kralik}, {organiser_age=34|34}, said a petition against the bill had been signed by {petition=112000|112,000 people}.

Culture Minister {minister=Bartosova|Eva Bartosova} said the government would not withdraw the bill. "People have the right to march, and parliament has the right to vote," she said in a statement.

The leader of the largest opposition party, {opposition=Sedlak|Martin Sedlak}, did not address the rally but walked in the crowd. Open Air said it would protest again on {next_day=2025-03-25|March 25}.
== ARTICLE 02_hlas_mesta.txt | Hlas Mesta (English edition) | 2025-03-16
"Hands off our news": city centre fills for the second time in five weeks

By Lenka Vargova

The drums could be heard from the castle hill long before the first banners came into view. On {day=2025-03-15|Saturday} evening the people of Bratislava marched once more against the government's plan for the public broadcaster, and this time there were more of them.

How many more depends on whom you ask. {crowd=80000|Eighty thousand}, said Open Air, the group that called the protest. {crowd=38000|Thirty-eight thousand}, said the police, who had counted {crowd_feb=25000|25,000} on {feb_day=2025-02-08|February 8}.

The march left Freedom Square at {start=17:00|five o'clock} and ended {end_place=parliament|outside parliament}, where {organiser=Kralik|Tomas Kralik}, the {organiser_age=37|37-year-old} lawyer who leads Open Air, was the first to speak. Protests took place in {towns=14|fourteen other towns}. In Kosice, police said, {crowd_kosice=6000|6,000 people} came to the main street.

"I have played the drum at weddings for thirty years and never for so many people," said Jozef Benko, {drummer_age=58|58}, who had come from Trnava with his brother.

The mood was calm for most of the evening. Police said they had detained {detained=9|nine people} and that {officer_hurt=2|two officers} had been slightly injured. {officers=900|Nine hundred officers} were deployed.

Under the bill, the present council of {council_now=9|nine members} would be dissolved on the day the law takes effect. Its successor would have {council_new=9|as many seats}, but {council_gov=5|five of the members} would be chosen by the cabinet. The bill passed its first reading by {first_vote=78-66|78 votes to 66}; the governing coalition holds {seats_gov=79|79 seats}. The second reading is on {bill_day=2025-03-26|March 26}.

A poll published last week by the Median Group found {poll=57%|57 percent} of Slovaks opposed to the bill and {poll_for=28%|28 percent} in favour.

Culture Minister {minister=Bartosova|Eva Bartosova} repeated that the bill would stay. {opposition=Sedlak|Martin Sedlak}, the opposition leader, called on her to resign. The next march is planned for {next_day=2025-03-25|March 25}, the eve of the vote.
== ARTICLE 03_central_europe_broadcast.txt | CEB News | 2025-03-17
Slovakia: broadcaster staff to strike after mass march

Employees of Slovakia's public broadcaster are to hold a two-hour warning strike on {strike_day=2025-03-20|Thursday}, their union said on Monday, two days after one of the largest demonstrations in Bratislava in recent years.

The union represents most of the broadcaster's {staff=2400|2,400 employees}. It is protesting against a bill that would dissolve the council which oversees radio and television and let the government name {council_gov=5|five members} of a new one.

Police estimated that {crowd=38000|38,000 people} marched in the capital on {day=2025-03-15|Saturday}. The organisers, Open Air, maintain that the figure was {crowd=80000|80,000} and have published aerial photographs. Police spokeswoman {police_speaker=Hudecova|Zuzana Hudecova} said the force counted people per square metre at four points on the route and stood by its number.

She also said that {detained=11|11 people} had been detained during the protest, two more than reported on Saturday night. {charged=3|Three of them} have been charged with disorderly conduct.

The bill is to have its second reading on {bill_day=2025-03-27|March 27}. It passed the first by {first_vote=78-66|78 votes to 66} in February. Open Air has called another protest for {next_day=2025-03-25|March 25}.

The head of the group, {organiser=Kralik|Tomas Kralik}, said that {petition=131000|131,000 people} had now signed the petition against the bill, and that many had done so after the march. {organiser=Kralik|Kralik}, {organiser_age=34|34}, will hand it to the speaker of parliament this week.

Culture Minister {minister=Bartosova|Eva Bartosova} says the present council has failed to control the broadcaster's finances. The broadcaster has a yearly budget of 146 million euros, nearly all of it from the state. Opposition leader {opposition=Sedlak|Martin Sedlak} has described the bill as "a takeover with paragraphs".

Media freedom groups from several European countries have urged the government to wait for an opinion from the Venice Commission, a body of the Council of Europe that advises on constitutional law. The minister said on Monday that she had not asked for one. "We have read the constitutions of our neighbours and we are within the European average," she said.
