STORY: f-purvis-restrepo-debate
TOPIC: a debate in a US race for governor is overshadowed by a donation from a nursing-home owner
== SLOTS
debate_day | date | agree | day of the debate
debate_place | place | agree | town where the debate was held
debate_length | duration | single | length of the debate
moderator | person | agree | who moderated
donation | money | agree | sum the nursing-home owner gave to Purvis
donor | person | agree | the nursing-home owner who gave
donor_firm | organisation | agree | the donor's company
homes | quantity | agree | nursing homes the company runs
returned | polarity | conflict | whether the Purvis campaign gave the money back
gap | duration | agree | time between gift and end of the inquiry
lead_role | role | agree | office that Purvis holds
restrepo_role | role | agree | office that Restrepo holds
opened | order | conflict | who raised the donation first in the debate
mailbox_quote | quote | conflict | what Restrepo said his office was
residents_hurt | quantity | single | residents with bedsores in the state file
file_closed | date | agree | when the attorney general's office closed the inquiry
poll_lead | quantity | agree | Purvis lead in points
poll_sample | quantity | single | likely voters polled
poll_margin | quantity | single | margin of error in points
election_day | date | agree | election day
purvis_raised | money | agree | raised by Purvis in the quarter
restrepo_raised | money | agree | raised by Restrepo in the quarter
teachers_gift | money | agree | sum Restrepo had from the teachers' union
purvis_age | quantity | single | age of Purvis
restrepo_age | quantity | single | age of Restrepo
incumbent | person | agree | governor who leaves office
next_debate | date | agree | day of the next debate
third_party | person | single | Libertarian candidate
complaint | organisation | agree | body with which a complaint was filed
tax_pledge | money | single | income tax cut Purvis promised
audience | quantity | single | people in the hall
purvis_spokesman | person | agree | Purvis campaign spokesman
donor_2004 | money | single | earlier gift by the donor to a Democrat
gift_month | date | single | month of the gift
expert | person | single | political scientist quoted
== ARTICLE 01_capitol_wire.txt | Capitol Wire | 2012-10-03
Purvis, Restrepo trade charges over nursing-home check

By Deborah Landrum

{debate_place=Rolla|ROLLA}, Mo. - {lead_role=ag|Attorney General} Leland Purvis spent most of the first debate in the race for governor defending a {donation=75000|$75,000} contribution from a nursing-home owner whose company his office had been investigating, a check that Democrats say bought silence and that he described as "a matter of public record since the day it was deposited."

The exchange came {debate_day=2012-10-02|Tuesday} night before {audience=1100|about 1,100 people} at a university auditorium. {opened=restrepo|Carla Restrepo, the Democratic nominee, went on the attack with her very first answer}, ignoring a question on highway tolls to ask her opponent why an inquiry into {donor_firm=Graymark|Graymark Care} had been shut {gap=11w|11 weeks} after {donor=Huckaby|its owner, Dale Huckaby}, wrote to him.

"I've been {restrepo_role=treasurer|state treasurer} for six years and I know what a deposit slip looks like," said Ms. Restrepo, {restrepo_age=49|49}. "{mailbox_quote=cash register|This attorney general's office is a cash register}, and every family with a mother in one of those beds deserves to know who was standing at the counter."

Mr. Purvis, {purvis_age=58|58}, shook his head. "My opponent has never tried a case, so I'll explain it slowly," he said. "You close a file when you don't have a witness. Career lawyers closed that one, in {file_closed=2011-08|August of last year}, and I learned about it from the newspaper like everybody else."

State records show that inspectors found {residents_hurt=41|41 residents} with untreated bedsores in the company's {homes=23|23 homes}. No one was charged.

A complaint is pending at {complaint=ethics|the Missouri Ethics Commission}. {purvis_spokesman=Tidwell|Grant Tidwell, a spokesman for Mr. Purvis}, said after the debate that the campaign {returned=no|had kept the contribution and saw no reason to do otherwise}. "Mr. Huckaby is a legal donor who gave {donor_2004=20000|$20,000} to a Democrat for Congress in 2004," he said. "Nobody wanted that back, either."

The Republican held a lead of {poll_lead=5|five percentage points} in the last public survey, of {poll_sample=812|812 likely voters}, which had a margin of sampling error of {poll_margin=3.4|plus or minus 3.4 points}. He has also outraised her: his report for the three months through September lists {purvis_raised=4.2m|$4.2 million}, hers {restrepo_raised=3.1m|$3.1 million}.

The two are vying to replace {incumbent=Oakes|Gov. Warren Oakes}, a Democrat barred by term limits from running again. They meet next on {next_debate=2012-10-16|Oct. 16}. {third_party=Stroud|Byron Stroud, the Libertarian nominee}, was not invited and handed out pocket constitutions in the parking lot.
== ARTICLE 02_joplin_courier.txt | Joplin Courier-Leader | 2012-10-03
Candidates for governor get personal in {debate_place=Rolla|Rolla}

By Sam Petrakis
Courier-Leader Statehouse Bureau

The lights had barely warmed up when Leland Purvis reached for the folder.

Asked by {moderator=Whitcomb|moderator Jean Whitcomb} how he would pay for four-lane highways, {opened=purvis|the Republican instead brought up, unprompted, the check his rival has been talking about for a month}. "Let's get the Graymark business out of the way, because the lady can't talk about anything else," he said. He then read aloud a list of contributions to her, ending with {teachers_gift=310000|$310,000} from the Missouri Federation of Classroom Teachers.

It was that kind of evening. Over {debate_length=90m|an hour and a half}, {debate_day=2012-10-02|Tuesday's} debate touched on school funding, Medicaid and the death penalty, but returned each time to {donor=Huckaby|Huckaby}, a Cape Girardeau businessman, and to the {homes=23|23 nursing homes} that his company runs in Missouri and Arkansas.

Restrepo, {restrepo_role=treasurer|the treasurer}, said no one had to take her word for it. "{mailbox_quote=drive-through|They've turned the attorney general's office into a drive-through}," she told the crowd. "You pull up, you pay at the first window, and you pick up your case at the second. My grandmother cleaned rooms in a place like that. She would have been fired for what these people were thanked for."

Purvis answered that his staff had dropped the matter for lack of evidence and that he had been 200 miles away at his daughter's wedding when they did. "I'm not going to stand here and let 14 professional prosecutors be called crooks," he said. "Say it about me. Don't say it about them."

Earlier in the day his campaign had sought to calm the storm. {purvis_spokesman=Tidwell|Spokesman Grant Tidwell} said the {donation=75000|75,000 dollars} {returned=yes|had been sent back to the donor by certified mail}, and called the controversy "last summer's leftovers."

The Republican, who is {lead_role=ag|attorney general} until January, pledged to cut the income tax by {tax_pledge=600m|$600 million} over four years. Restrepo called that "a coupon for people who already own the store."

She said she was proud of the teachers' money. "They're not under investigation," she said, to laughter.

An average of recent polls has Purvis up by {poll_lead=5|five points}. Voters choose a successor to {incumbent=Oakes|Oakes}, who is leaving after two terms, on {election_day=2012-11-06|Nov. 6}. Both sides said they would be in Kirksville for the second debate, {next_debate=2012-10-16|two weeks after the first}.
== ARTICLE 03_show_me_ledger.txt | The Show-Me Ledger (political blog) | 2012-10-05
Who was in the room? Five things we still don't know about the Graymark check

Readers keep asking us to boil it down, so here goes.

1. The calendar. {donor=Huckaby|The Cape Girardeau millionaire} gave in {gift_month=2011-05|May 2011}. The inquiry into {donor_firm=Graymark|his company} ended {file_closed=2011-08|that August}. That is {gap=11w|eleven weeks}, and it is the only part of this story on which both camps agree.

2. The complaint. Filed by a retired nurse from Sedalia, it has been sitting at {complaint=ethics|the Ethics Commission} since Labor Day. The commission has six members, three from each party, and under its rules it may not say anything at all about a case until it is over. "If they rule before {election_day=2012-11-06|the election}, I will eat my hat on the Capitol steps," says {expert=Aguayo|Terrence Aguayo, who teaches politics at a college in St. Joseph}. "These panels are built to be slow. A tie is a dismissal, and a tie is what you get when everybody at the table owes his seat to a party chairman."

3. The money race. It didn't hurt him. {lead_role=ag|The attorney general} took in {purvis_raised=4.2m|4.2 million dollars} between July and September; {restrepo_role=treasurer|the treasurer} had to make do with {restrepo_raised=3.1m|3.1 million}, roughly a tenth of it ({teachers_gift=310000|$310,000}) from a single union of teachers. Neither has yet released a list of those who gave less than a hundred dollars, and there is no law that says they must.

4. The debate. We watched the tape from {debate_place=Rolla|Rolla} twice. {moderator=Whitcomb|Ms. Whitcomb}, a radio host of 30 years' standing, let them go at it and was right to. What struck us was how little time went to the people in the beds. A single sentence mentioned them. State inspectors' reports on nursing homes run to hundreds of pages and are written in a language that nobody would use to a daughter on the telephone.

5. The answer. We asked {purvis_spokesman=Tidwell|Mr. Tidwell} on {debate_day=2012-10-02|the night} itself whether his boss had ever met the donor alone. "Asked and answered," he said. It hasn't been. We asked again on Wednesday and on Thursday, in writing, and on Friday morning by leaving a note under the door of the headquarters on Broadway, where a volunteer of about 19 was eating a bagel over a stack of yard signs and promised to pass it on.

We'll keep asking.
