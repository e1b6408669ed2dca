STORY: q-pinyon-credit-union
TOPIC: a gunman holds hostages in a credit union in a small town in the American Southwest
== SLOTS
day | date | agree | day on which the standoff began
start | time | variant | hour at which the gunman walked in
length | duration | conflict | length of the standoff
hostages | quantity | revision | people held inside
staff | quantity | agree | employees among the hostages
freed_early | quantity | agree | hostages let go in the afternoon
gunman | person | agree | the gunman
gunman_age | quantity | conflict | age of the gunman
gunman_fate | outcome | conflict | how the standoff ended for the gunman
gunman_job | role | agree | former job of the gunman
wounded | quantity | revision | people hurt
guard | person | agree | security guard who was shot
guard_fate | outcome | single | condition of the guard
negotiator | person | conflict | who talked to the gunman
negotiator_agency | organisation | agree | agency of the negotiator
calls | quantity | single | telephone calls with the gunman
motive | cause | dispute | why he did it
demand | money | conflict | sum the gunman asked for
bank | organisation | agree | credit union
town | place | agree | town
weapons | quantity | agree | guns the gunman had
weapons_home | quantity | single | guns found in his house
sheriff | person | agree | sheriff
order | order | conflict | gas fired before or after the last hostage came out
students | quantity | agree | pupils kept in the school
debt | money | agree | loan on his truck
house | money | single | sale price of the gunman's house
charge_counts | quantity | single | kidnapping counts filed against the gunman
robbery_2009 | date | agree | year of an earlier robbery of the branch
vigil | date | single | day of the vigil
== ARTICLE 01_plateau_press.txt | Plateau Press (wire) | 2025-03-12
Man takes {hostages=9|nine} captive at New Mexico credit union; some freed

{town=pinyon|PINYON}, N.M. - A man with {weapons=2|two handguns} walked into a branch of {bank=mesa|Mesa Community Credit Union} {start=10:40|shortly after 10:40 a.m.} on {day=2025-03-12|Wednesday} and was holding customers and workers at gunpoint into the evening, authorities said.

About {hostages=9|nine people} were inside at the outset, Sheriff {sheriff=tafoya|Loretta Tafoya} said. {freed_early=4|Four} came out in midafternoon in exchange for pizza and a phone charger. At least {wounded=1|one person}, security guard {guard=yazzie|Delbert Yazzie}, was hit by a bullet as the man entered; deputies dragged him to cover.

The sheriff identified the suspect as {gunman=brandvold|Kyle Brandvold}, {gunman_age=41|41}, who was once {gunman_job=mine electrician|an electrician at the potash mine}. He was on the line with {negotiator=ortega|Ruben Ortega} of the {negotiator_agency=state police|State Police}, who had known him at high school. "They're talking about football," Tafoya said. "That's fine. They can talk about football all night."

Deputies cleared the streets around the branch. At Pinyon Elementary {students=310|310 children} were kept in their classrooms until buses could reach the rear gate.

What he wants is not entirely clear. A dispatcher who took the first call wrote down {demand=180000|$180,000} and "a letter from the governor," according to a person with knowledge of the log.

The branch was last robbed in {robbery_2009=2009|2009}, by a couple who got away with very little and were stopped at a car wash.
== ARTICLE 02_kpny_blog.txt | KPNY News 6, live updates | 2025-03-13
Live: Standoff over in {town=pinyon|Pinyon}

7:05 a.m. - Good morning. It's over. All of the hostages are alive. The sheriff now says there were {hostages=11|eleven} to start with; two had hidden in the vault and no one knew, including the man with the guns.

7:20 a.m. - {gunman=brandvold|Brandvold}, {gunman_age=41|forty-one}, {gunman_fate=surrendered|came out with his hands on his head} and was put in a patrol car, our crew on the roof of the feed store could see.

7:45 a.m. - Counting from the first 911 call, {length=19h|19 hours}, according to the incident log read to us by a county commissioner.

8:10 a.m. - {order=after|Once the last person was across the street, officers fired gas through the drive-up window}, says a State Police spokesperson. No shots.

8:30 a.m. - Who talked him down? The name we're hearing from three people is Sgt. {negotiator=lucero|Dana Lucero} of the {negotiator_agency=state police|New Mexico State Police}. She made {calls=34|34 calls}.

9:00 a.m. - On the why. His sister, Amber: "{motive=foreclosure|They took his house.} He asked them for sixty days and got a form letter." The sheriff's view, a few minutes ago: "{motive=robbery|This was a robbery} that went sideways. Don't make it a cause."

9:15 a.m. - Our colleague is at the hospital, where {wounded=3|three} are being treated: {guard=yazzie|the guard} and two customers with cuts from glass. {guard=yazzie|Mr. Yazzie}, a grandfather and a rodeo announcer, {guard_fate=stable|is stable after surgery}.

9:40 a.m. - School's out today. All {students=310|310 kids} got home by 6 last night.
== ARTICLE 03_frontier_tab.txt | Frontier Daily | 2025-03-14
He wanted his house back. He got a bullet

The nightmare on Main Street ended the way everyone prayed it wouldn't. After {length=26h|twenty-six hours} with guns on both sides of the glass, ex-{gunman_job=mine electrician|mine electrician} {gunman=brandvold|Kyle Brandvold}, {gunman_age=46|46}, {gunman_fate=shot dead|was killed by a police marksman} as he reached the door.

He'd asked for {demand=118000|$118,000}, down to the dollar what he figured the credit union had cheated him of. Folks said that was roughly what his place on Juniper Street {house=118500|had fetched at auction, $118,500}. He still owed {debt=23400|$23,400} on his pickup.

{order=before|Tear gas had been pumped in while several captives were still on the floor}, and a teller, Priscilla Gomm, said she thought she'd choke. "I was telling God I'd quit smoking," she told the Frontier, smoking.

She's one of {staff=5|five workers} who lived through it. In the break room they'd taped up a photo of a colleague's baby to look at. Brandvold let {freed_early=4|four people} go in the afternoon, including a mother with a stroller, and apologized to each of them.

Back in {robbery_2009=2009|'09} the same branch was hit by two amateurs and the town laughed for a year. Nobody's laughing now. By suppertime the only motel was booked solid with camera crews, and the diner across the street had run out of pie.

{weapons=2|Two guns} were found on him. Both had been bought legally. Deputies who went through his home found {weapons_home=9|nine more}.
== ARTICLE 04_credit_union_trade.txt | Members First, weekly of the credit union movement | 2025-03-17
After Pinyon: what a small branch can learn

There are {hostages=11|eleven people} in New Mexico who did nothing but walk into work, or in to cash a check, on {day=2025-03-12|March 12}. {staff=5|Five of them} wear our name tag.

{bank=mesa|Mesa Community} is no giant. It has four branches and 8,000 members, and until this month its idea of a crisis was a frozen pipe. At {start=10:40|twenty minutes before eleven}, that changed, and its chief executive has agreed to tell us what did and didn't work. The silent alarm worked. The door that was supposed to lock behind the counter didn't. The vault's inner handle, put in after {robbery_2009=2009|2009} by a cautious contractor, saved two employees from ever being seen.

On the loans: the man in question, {gunman=brandvold|Mr. Brandvold}, was behind on a {debt=23400|$23,400} truck note. His mortgage had been sold on years ago, to a firm in another state. "{motive=foreclosure|He believed that we had thrown him out}," the chief executive says, "and I'd have believed it too, from the letterhead."

Sheriff {sheriff=tafoya|Loretta Tafoya}, by contrast, holds that {motive=robbery|money was the whole of it}.

Members want to know whether he will face trial. Prosecutors have filed {charge_counts=11|eleven counts of kidnapping}, and {gunman_fate=surrendered|he is in the county jail} without bond.

The vigil will be held on {vigil=2025-03-19|Wednesday, March 19}, in the branch parking lot. Bring a folding chair. The branch itself reopens when the carpet is in.
