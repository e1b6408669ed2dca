STORY: f-immigration-bill-senate
TOPIC: an immigration bill fails a procedural vote in the US Senate after a night of bargaining
== SLOTS
tally | score | conflict | result of the cloture vote
needed | quantity | agree | votes needed to go on
vote_day | date | agree | day of the cloture vote
vote_time | time | conflict | hour at which the vote ended
legal_status | quantity | agree | immigrants who would get legal status
fine | money | agree | fine each applicant would pay
wait | duration | agree | wait before a green card
sponsor_dem | person | agree | Democratic author of the bill
sponsor_rep | person | agree | Republican author of the bill
leader | person | agree | majority leader
amendment_author | person | conflict | who wrote the amendment that ended guest workers
amendment_tally | score | agree | vote on the guest-worker amendment
guest_workers | quantity | single | guest-worker visas a year
crossers | quantity | agree | Republicans who voted to go on
dem_defectors | quantity | single | Democrats who voted against
agents | quantity | agree | extra Border Patrol agents
fence_miles | quantity | agree | fence to be built
calls | quantity | single | phone calls to the Senate switchboard that day
pages | quantity | agree | length of the bill in pages
president_lunch | date | single | day the president came to lunch
president | person | agree | the president
bill_1 | date | single | year of the last amnesty
amnesty_86 | quantity | single | people legalized in the last amnesty
house_plan | polarity | conflict | whether the House will take up its own bill
house_chair | person | agree | House Judiciary chairman
growers | organisation | single | farm lobby
growers_loss | money | single | crop loss estimated by growers
bishop | person | single | bishop quoted
cbo_cost | money | variant | ten-year net effect in the budget office's estimate
poll_support | quantity | single | share of public for the bill
arrest_july | quantity | single | arrests at the border in the year before
gw_end | duration | agree | time after which guest workers would end
absent_senator | person | agree | senator who missed the vote
absent_cause | cause | agree | why that senator missed the vote
ag_secretary | person | single | agriculture secretary
family_points | polarity | agree | whether a points system was in the bill
fence_built | quantity | single | miles of fence finished
amendments | quantity | agree | amendments voted on
months_debate | duration | agree | time the bill was debated
minority_leader | person | agree | minority leader
employer_fine | money | single | fine for employers
radio_host | person | single | radio host who campaigned
== ARTICLE 01_federal_press_service.txt | Federal Press Service | 2007-10-12
Immigration overhaul stalls in Senate; leader pulls bill

WASHINGTON - A bill that would have opened a path to citizenship for {legal_status=9m|about 9 million} people living in the country illegally collapsed in the Senate on {vote_day=2007-10-11|Thursday}, when supporters fell well short of the {needed=60|60 votes} required to limit debate.

The count was {tally=47-52|47 to 52}. It was announced {vote_time=2040|shortly before 9 p.m.}, after a day of hallway huddles that sponsors hoped would win over a few wavering conservatives. {crossers=9|Nine Republicans} sided with the bill; {dem_defectors=13|13 Democrats} deserted it.

"The American people sent us here to do hard things," said {leader=Rourke|Majority Leader Thomas Rourke} of Illinois, moments before he removed the measure from the calendar. "Tonight we did an easy one."

The {pages=614|614-page} bill, written by {sponsor_dem=Feldstein|Sen. Ruth Feldstein, D-N.J.}, and {sponsor_rep=Cutrer|Sen. Boyd Cutrer, R-Ariz.}, would have required applicants to pay a {fine=4500|$4,500} fine, learn English and wait {wait=8y|eight years} for a green card. It also promised {agents=12500|12,500 additional Border Patrol agents} and {fence_miles=420|420 miles} of fence. Agents made {arrest_july=1.1m|1.1 million arrests} along the Mexican line last year.

It would also have {family_points=yes|replaced preferences for relatives with a points system} that rewards schooling and English, and raised the fine for hiring an illegal worker to {employer_fine=10000|as much as $10,000}. Over {months_debate=4w|four weeks} of debate, the Senate voted on {amendments=42|42 amendments}. One, to make English the national language, passed twice.

{minority_leader=Pruett|Minority Leader Gordon Pruett of Kentucky}, who had praised the bill in May, voted no without a speech. He told reporters, "I couldn't see a way to the end of it."

What broke the coalition, aides in both parties said, was an amendment by {amendment_author=Dahlgren|Sen. Kirsten Dahlgren, D-Mich.}, to end the guest-worker program after {gw_end=5y|five years}. It was adopted {amendment_tally=50-47|50 to 47} on Wednesday, over Cutrer's pleas. The program would have admitted {guest_workers=180000|180,000 workers} annually.

{president=Halloran|President Halloran}, who had come to the Capitol on {president_lunch=2007-10-09|Tuesday} for lunch with his party's senators, was told the result aboard Air Force One. His spokesman said he was "disappointed but not discouraged."

In the House, {house_chair=Mabry|Judiciary Chairman Clifton Mabry} told reporters he {house_plan=no|would not move legislation of his own this year}. "You don't start a car when the bridge is out," he said.

The Congressional Budget Office had found that the plan would {cbo_cost=+24b|cut deficits by $24 billion} over a decade. {absent_senator=Wexham|Sen. Alice Wexham of Vermont} {absent_cause=surgery|was recovering from surgery} and did not vote.
== ARTICLE 02_arizona_meridian.txt | Arizona Meridian | 2007-10-12
Cutrer loses his gamble - and his temper

By Luz Ordaz and Wayne Pickering
Meridian Washington Bureau

For 19 months {sponsor_rep=Cutrer|Boyd Cutrer} has told audiences from Yuma to Flagstaff that there was a deal to be had. At {vote_time=2315|a quarter past eleven on} {vote_day=2007-10-11|Thursday} night he stood on the Senate floor with his hands in his pockets and listened to a clerk tell him there was not.

{tally=44-55|Forty-four senators voted to cut off debate, 55 did not}. Of the latter, many had been getting calls. The Capitol switchboard took {calls=84000|84,000} of them by suppertime and then went dead. "I have been called a traitor in two languages," the Arizona Republican said. "In one of them it even rhymed."

His partner, {sponsor_dem=Feldstein|Ruth Feldstein of New Jersey}, wept in the cloakroom, a staff member said.

Among those watching from the gallery was Ernesto Salas, a roofer from Mesa who has lived in Arizona since he was 6. Under the bill, the 31-year-old would have paid {fine=4500|forty-five hundred dollars} and gone to the back of the line, for {wait=8y|at least eight years}. "I had the money," he said. "I had it in a coffee can."

The fight had been shaped far from Washington. {radio_host=Barlow|Radio host Dan Barlow} read out the direct numbers of wavering senators each afternoon for a week, and gave callers a T-shirt. The bill's supporters sent postcards. By Wednesday three senators' offices had stopped answering, and one had replaced its recorded greeting with music.

Cutrer blames the unions. It was {amendment_author=Tremaine|Sen. Paul Tremaine of Ohio}, long an ally of organized labor, whose proposal to kill guest-worker visas after {gw_end=5y|five years} {amendment_tally=50-47|squeaked through, 50-47}, and once it had, business groups walked. {growers=Western Growers Council|The Western Growers Council} had warned that farms could lose {growers_loss=5b|$5 billion} in unpicked crops.

Only {fence_built=150|150 of the miles} ordered by Congress in 2006 are finished, most of it in the sand around Yuma. {ag_secretary=Lowry|Agriculture Secretary Everett Lowry} came through last month to look at lettuce and was shown a trailer full of it, brown.

For opponents it was a night of vindication. "Everybody remembers {bill_1=1986|1986}," said Sen. Hal Dupree of Alabama. "They legalized {amnesty_86=2.7m|2.7 million people} and told us it was the last time. I've got constituents who have the clipping."

The {fence_miles=420|420 miles of fence} in the bill would nearly all have been built in this state, where sheriffs were divided about it. Supporters had also counted on {agents=12500|12,500 more agents}, most of them in the Tucson sector.

The House is next, maybe. {house_chair=Mabry|Mabry}, whose committee has jurisdiction, said that {house_plan=yes|members would begin work on a smaller package within weeks}, starting with employer checks.
== ARTICLE 03_parish_and_people.txt | Parish & People (Catholic weekly) | 2007-10-19
Bishops 'grieved' as Congress turns away immigrants

Church leaders have voiced sorrow at the defeat {vote_day=~|last week} of a bill that would have given {legal_status=9m|some nine million undocumented immigrants} the chance to come forward.

"They pick our lettuce on Friday and sit beside us on Sunday," said {bishop=Okonski|Bishop Raymond Okonski of El Paso}. "We have asked Caesar for very little: a form to fill in, a fee to pay, and a date on which a father may stop being afraid."

The measure needed the backing of {needed=60|three-fifths of the hundred senators}. Only {crossers=9|nine members} of {president=Halloran|Mr. Halloran's} party stood with it, although {president=Halloran|the president} had lobbied for it in person. {poll_support=58|Fifty-eight percent} of Catholics and non-Catholics alike favored it in a September survey.

One vote was missed by friends of the bill. {absent_senator=Wexham|Senator Wexham}, a Catholic and mother of six, {absent_cause=surgery|had a hip replaced on Monday} and sent word that she was praying for the others.

After {months_debate=4w|four weeks} of talk and {amendments=42|forty-two amendments}, few could tell which bill it was. The bishops disliked {family_points=yes|the scale of points that was to take the place of family ties}; they took the rest as a beginning. {minority_leader=Pruett|The Republicans' leader, Senator Pruett}, had told a delegation of them in the spring that he would "try to find a way."

Parishes had prepared with care. In San Bernardino volunteers had set up tables to help families collect rent receipts and school reports, papers to prove that they had lived here. All {pages=614|six hundred and fourteen pages} of the text had been summarized on a single sheet in Spanish, Tagalog and Polish. The sheets have been put away in a cupboard in the parish hall, under the Christmas costumes.

{leader=Rourke|Senator Rourke, who leads the majority}, has said that he will not bring the matter back before next year's elections. Opponents often describe the bill as a burden on the taxpayer. In fact the government's own accountants reckoned that it would leave the Treasury {cbo_cost=+24b|24 billion dollars better off} after ten years, since newcomers who work in the open also pay taxes in the open.

A Mass for migrants will be offered at the cathedral in El Paso on the first Sunday of Advent.
