STORY: oklahoma-campus-guns-veto
TOPIC: Oklahoma's governor vetoes a bill that would have let licence holders carry handguns on campuses
== SLOTS
vetoed | outcome | agree | the governor vetoed the bill
veto_day | date | agree | day of the veto
governor | person | agree | governor of Oklahoma
party | other | agree | the governor's party
bill_no | name | agree | number of the bill
min_age | quantity | agree | age from which carrying would have been allowed
nth_veto | ordinal | conflict | how many vetoes he had signed this session, this one included
house_vote | score | agree | vote by which the House passed the bill
senate_vote | score | agree | vote by which the Senate passed it
author | person | agree | representative who wrote the bill
cost | money | dispute | yearly cost of the bill to the colleges: the chancellor's and the author's estimate
chancellor | person | agree | chancellor of higher education
override_need | quantity | agree | House votes needed to override
override_day | date | revision | day planned for the override vote, and day on which it was held
message | quote | agree | passage of the veto message on justification
message_history | quote | agree | passage of the veto message on campuses since statehood
poll | quantity | variant | share of Oklahomans against guns on campus
messages | quantity | agree | calls and e-mails that reached the governor about the bill
adjourn | date | agree | last day of the session
group_head | person | agree | head of the gun owners' association
states | quantity | agree | states that allow guns on campus
last_override | date | agree | year of the last override in Oklahoma
former_job | role | agree | the governor's earlier post
nra_rating | other | agree | rating he had from the gun group at the election
== ARTICLE 01_red_river_oklahoman.txt | Red River Oklahoman | 2019-05-10
Kessinger {vetoed=vetoed|vetoes campus carry}: 'Enough people in that classroom are already nervous'

OKLAHOMA CITY — Gov. {governor=kessinger|Wade Kessinger} {vetoed=vetoed|rejected a bill} {veto_day=2019-05-10|Friday} that would have opened the state's public colleges to concealed handguns, breaking with most of the lawmakers of his own party less than five hours before it would have become law without his name.

{bill_no=2214|House Bill 2214} would have permitted anyone {min_age=21|21 or older} with a state handgun license to carry on the grounds of 25 public colleges and universities, in lecture halls and in parking structures. Stadiums with room for more than 2,000, child care centers and rooms in which disciplinary hearings take place would have remained off limits.

"{message_history=argument|From the earliest days of statehood, college campuses have been treated as places where ideas are to be contested with no weapon but an argument}. {message=justification|To depart from such time-honored protections should require overwhelming justification. I do not find that such justification exists}," {governor=kessinger|Kessinger} wrote in a three-page message. "Enough people in that classroom are already nervous. They have a midterm."

It was the {nth_veto=4|fourth veto} of the session for the first-term {party=rep|Republican}, who won in November with 54 percent of the vote and {nra_rating=a|a grade of A} from the state's largest gun organization.

The author, Rep. {author=lovelace|Tyler Lovelace} of Sallisaw, said he learned of the decision by text message as he was planting tomatoes. "I'd shaken the man's hand on it," he said. A spokesman for the governor, Brent Aguilar, said no commitment had been given and that Kessinger had twice asked legislators, in a letter of April 24 and at a breakfast the following week, to let each board of regents decide for itself.

The House approved the bill {house_vote=62-34|62-34} in March. The Senate, which struck a clause on dormitories, followed {senate_vote=27-20|by 27-20} on May 2, and the House accepted the change the next day.

To revive it would take {override_need=68|68 votes} in the lower chamber. Lovelace said he would try {override_day=2019-05-16|on Thursday of next week}, with the Legislature due to go home by {adjourn=2019-05-31|May 31}.

The 25 presidents had opposed the measure in a joint letter, as had 14 of 16 campus police chiefs. {chancellor=greenleaf|Marjorie Greenleaf}, chancellor of higher education, put the price of lockers, cameras and additional officers at {cost=19m|$19 million a year}, at a time when state appropriations to colleges stand 22 percent below their level of a decade ago.

"I cried a little, to be frank," said Kaylee Whitehorse, a junior from Tahlequah who had collected 6,300 signatures against it. "I think we all expected him to just let it slide."

Aguilar said {messages=41k|41,000 calls and emails} about the bill had reached the office, the most on any subject since the teachers' walkout of last year.
== ARTICLE 02_metropolitan_herald.txt | The Metropolitan Herald | 2019-05-11
A Conservative Governor Says No to Guns in the Lecture Hall

In a state where a law took effect on May 1 that spares most adults the trouble of a permit to hunt with a sidearm, and where there is a gun shop for every 2,900 people, it was not the signature that had been expected.

{governor=kessinger|Wade Kessinger}, the {party=rep|Republican} who became governor of Oklahoma in January, {vetoed=vetoed|turned down legislation} {veto_day=2019-05-10|on Friday} that would have brought to 11 the number of states that require public universities to admit licensed, concealed weapons. Those {states=10|10 that do so now} include Texas, Kansas and Arkansas, on three of Oklahoma's borders.

His reasons were those of an institutional man. A former {former_job=regent|regent of one of the universities concerned}, where he sat on the board for seven years, he cited in his message an opinion by a late conservative justice that described schools and government buildings as "sensitive places." He went on: "{message=justification|To depart from such time-honored protections should require overwhelming justification. I do not find that such justification exists}."

The decision puts him at odds with a gun lobby that has seldom been denied in Oklahoma City. {group_head=mabry|Donnie Mabry}, who leads the Sooner Firearms Association and its 38,000 members, called it "a stab in the back from a man we graded {nra_rating=a|A}," and vowed that the next report card would have a different letter on it. A challenger in the primary, three years away, was already being spoken of: Lt. Gov. Cody Strait, who said that he would have signed the bill "with a smile."

Before this one, Mr. Kessinger had {nth_veto=6|sent back five other bills since the lawmakers convened in February}, most of them obscure; one concerned the licensing of horse floaters, the people who file the teeth of horses.

National research on the subject is thin. A study of six states by two economists at Rice Valley University, published last fall, detected no change in violent crime on campuses over the eight years after such laws were adopted, and a slight rise in accidental discharges, of which it recorded 27. Since 2013, at least 16 states have considered bills of the kind and set them aside.

The economics, too, are in contention. Mr. {author=lovelace|Lovelace}, the bill's sponsor, a 34-year-old auctioneer in his second term, said that the expense to the colleges would not amount to {cost=2m|more than $2 million} in any year and that {chancellor=greenleaf|Chancellor Greenleaf} "priced every janitor a bulletproof vest." Her office said that its calculation rested on what Kansas had gone through.

Opinion in the state runs in the governor's direction. In a survey of 811 registered voters made in April, {poll=57|57 percent} disapproved of handguns at colleges, although two-thirds said that they had at least one gun at home.

"He read the room, and then he read the Constitution," said Anita Delacroix, a Democratic state senator from Tulsa, whose party holds 9 of the 48 seats in that chamber.

Others heard cowardice. At a gun range in Edmond on Friday evening, Marcus Teel, 29, a nursing student who works nights and parks half a mile from his classes, said that he had been robbed in that lot in October. "I carry every place I go except the one place it happened," he said.
== ARTICLE 03_heartland_newswire.txt | Heartland Newswire | 2019-05-13
Author of vetoed campus gun bill says he is short of votes to override

OKLAHOMA CITY (HNW) — The sponsor of a bill allowing concealed handguns on Oklahoma campuses conceded Monday that he lacked the support to overturn the governor's veto and said he would push back the attempt to {override_day=2019-05-21|May 21} to win over a handful of colleagues.

"We're four or five shy," Republican Rep. {author=lovelace|Tyler Lovelace} told reporters. "I've sold harder things than this."

An override requires {override_need=68|the backing of 68 of the 101 House members}, six more than voted for {bill_no=2214|HB 2214} when it cleared the chamber {house_vote=62-34|62-34} this spring. In the Senate, which passed it {senate_vote=27-20|27-20}, supporters would have to find five more to reach the 32 needed there.

Gov. {governor=kessinger|Wade Kessinger} {vetoed=vetoed|returned the measure unsigned} {veto_day=2019-05-10|Friday}. "{message_history=argument|From the earliest days of statehood, college campuses have been treated as places where ideas are to be contested with no weapon but an argument}," the {party=rep|Republican} governor wrote. "{message=justification|To depart from such time-honored protections should require overwhelming justification}."

Oklahoma legislators have not overridden a governor {last_override=2014|since 2014}, when they did so over a bill on firearm registration.

{group_head=mabry|Donnie Mabry}, executive director of the Sooner Firearms Association, said the group would send mailers into 11 House districts this week and would count the vote on its scorecards, which it mails to 90,000 households each fall.

House Speaker Glenda Pruett, who voted for the bill, said she would permit a vote but would not lean on anyone. "Members know their districts," she said.

Senate President Pro Tem Harlan Voss, a Republican who voted against it, noted that budget talks were unfinished with less than three weeks left before the {adjourn=2019-05-31|May 31} adjournment. Lawmakers still have to agree on $8.1 billion in spending and on raises for 12,000 state workers.

The colleges say the bill would force them to spend {cost=19m|$19 million annually}. {chancellor=greenleaf|Marjorie Greenleaf}, the chancellor, told a Senate panel in April that about half of that would pay for 118 additional police officers.

The governor's office said that the {messages=41k|41,000 messages} it received before the veto ran about 5-to-3 against the bill, and that 1,900 more had come in over the weekend, most of them angry.
== ARTICLE 04_tulsa_public_ledger.txt | Tulsa Public Ledger | 2019-05-22
Bid to revive campus gun bill falls 7 short in House

It took 40 minutes of debate, one Bible verse and two quotations from Thomas Jefferson, and in the end it was not especially close.

The Oklahoma House {override_day=2019-05-21|on Tuesday} declined to undo Gov. {governor=kessinger|Wade Kessinger}'s veto of {bill_no=2214|HB 2214}, leaving in force the rule under which a college president alone may grant leave to carry a gun on campus. There were 61 votes in favor, {override_need=68|where 68 were required}, and 37 against. Three members were absent.

"The bill is dead. The idea's fine," said its sponsor, {author=lovelace|Lovelace}, who picked up two Democrats from the rural southeast but watched three Republicans who had been with him in the spring slip away. He intends to file it again in 2020, without the section on parking structures.

One of the defectors was Rep. Janelle Stottlemyer of Stillwater, whose district takes in a university of 24,000 students. She said that 900 of her constituents had written, and that she could not find a tenth of them in favor. A statewide poll this spring had pointed the same way, with {poll=57|nearly six in ten} against the idea.

Kessinger, who spent Tuesday touring tornado damage in Kay County, where 88 homes were hit on Sunday night, kept his comments short. "The process worked. I hold no grudges, and I hope nobody's holding one for me," he told reporters in Tonkawa. Asked whether he would sign a version that left the decision to the regents, of whom {former_job=regent|he used to be one}, he answered that he would.

An override has not succeeded at the Capitol {last_override=2014|in the five years since 2014}. The last governor to suffer one had 37 of her vetoes upheld before it.

Gun rights groups were divided over what to do next. {group_head=mabry|Mabry}, of the Sooner Firearms Association, has let it be known that a ballot initiative is under study; that would call for about 95,000 signatures in 90 days. A smaller and sterner outfit, Second First, which regards licenses as such to be an infringement, had urged a no vote on Tuesday because the bill would have covered only those {min_age=21|who have turned 21}.

In the gallery sat some 60 students in orange shirts. They had been warned against applause, and when the board lit up they waved their hands in the air instead. "We had a whole playlist for the ride home if we lost," said Devon Okpara, a graduate student in Norman, "and nothing at all for this."

Supporters maintained that time was with them. Among {states=10|the 10 states with such laws on the books}, several took four or five sessions to get there, Rep. Clay Burkhalter of Guymon told the House. He closed by reading the names of nine people who have been assaulted on Oklahoma campuses since January. For a while afterward nobody rose to speak.
