STORY: p-arizona-primary-poll
TOPIC: a new poll in the Republican primary for governor of Arizona shows a close race before a debate
== SLOTS
lead_share | quantity | agree | share of Dunleavy in the new poll
second_share | quantity | agree | share of Ybarra in the new poll
third_share | quantity | agree | share of Pruitt in the new poll
undecided | quantity | agree | share of undecided voters in the new poll
sample | quantity | agree | likely voters interviewed
moe | quantity | agree | margin of error
pollster | organisation | agree | institute that made the poll
field_dates | date | agree | days of the interviews
april_lead | quantity | agree | share of Dunleavy in the April poll
april_second | quantity | agree | share of Ybarra in the April poll
rival_poll | quantity | single | lead of Dunleavy in a poll paid for by her campaign
primary_day | date | agree | day of the primary
debate_day | date | agree | day of the debate
debate_place | place | agree | city of the debate
leader | person | agree | state treasurer who leads
second | person | agree | congressman in second place
third | person | agree | businessman in third place
incumbent | person | agree | Democratic governor
incumbent_approval | quantity | single | approval of the governor
raised_leader | money | agree | money raised by Dunleavy in the second quarter
raised_second | money | agree | money raised by Ybarra in the second quarter
own_money_third | money | agree | own money Pruitt put into the race
ballots_mailed | date | agree | day on which early ballots go out
turnout_2022 | quantity | single | turnout in the primary of 2022
top_issue | quantity | agree | share naming housing costs as first worry
border_issue | quantity | single | share naming the border as first worry
fourth_out | person | single | candidate who quit in May
fourth_share | quantity | single | share of the candidate who quit, in April
latino_share | quantity | single | share of Ybarra among Hispanic Republicans
attorney_endorse | person | agree | former attorney general who endorsed Ybarra
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2026-06-16
Poll: {leader=Dunleavy|Dunleavy}, {second=Ybarra|Ybarra} nearly even in Arizona GOP race for governor

PHOENIX (CP) — State Treasurer {leader=Dunleavy|Meg Dunleavy} holds a narrow lead over {second=Ybarra|U.S. Rep. Tomas Ybarra} in the Republican primary for Arizona governor, according to a poll released Tuesday.

The survey by the {pollster=Saguaro Institute|Saguaro Institute} found Dunleavy with {lead_share=34|34%} of likely Republican voters and Ybarra with {second_share=31|31%}. Real estate developer {third=Pruitt|Clay Pruitt} was third with {third_share=14|14%}. Another {undecided=21|21%} were undecided.

In April the same institute had Dunleavy at {april_lead=37|37%} and Ybarra at {april_second=24|24%}.

The institute interviewed {sample=812|812 likely voters} from {field_dates=2026-06-10/13|June 10 to 13}. The margin of error is {moe=3.4|plus or minus 3.4 percentage points}, which means the two leaders are in a statistical tie.

The primary is on {primary_day=2026-07-21|July 21}. The winner will face Democratic {incumbent=Okafor-Lane|Gov. Denise Okafor-Lane}, who is seeking a second term.

"The movement is all in one direction," said Hal Brandt, who directs the institute's polling. He said most of Ybarra's gain came from voters who had supported {fourth_out=Sikes|state Sen. Warren Sikes}. Sikes, who had {fourth_share=9|9%} in April, left the race in May.

{top_issue=38|Thirty-eight percent} of those interviewed named the cost of housing as their biggest concern. The border was second, at {border_issue=27|27%}.

Dunleavy raised {raised_leader=3.2m|$3.2 million} in the second quarter, and Ybarra raised {raised_second=2.7m|$2.7 million}, their campaigns said. Pruitt has put {own_money_third=6m|$6 million} of his own money into the race.

The candidates will meet {debate_day=2026-06-24|June 24} in {debate_place=Tucson|Tucson} for their only televised debate. Early ballots will be mailed {ballots_mailed=2026-06-25|the next day}.
== ARTICLE 02_desert_courier.txt | Desert Courier, Tucson | 2026-06-17
Race for governor tightens {debate_day=2026-06-24|a week} before {debate_place=Tucson|Tucson} debate

Two Republicans who want to be Arizona's next governor are now almost level, a new poll says, and they will share a stage in {debate_place=Tucson|our city} {debate_day=2026-06-24|next Wednesday}.

State Treasurer {leader=Dunleavy|Meg Dunleavy} has {lead_share=34|34 percent} of the likely Republican vote and {second=Ybarra|Congressman Tomas Ybarra} has {second_share=31|31 percent}, according to the {pollster=Saguaro Institute|Saguaro Institute}. Two months ago the gap was 13 points, when Dunleavy stood at {april_lead=37|37} and Ybarra at {april_second=24|24}.

{third=Pruitt|Clay Pruitt}, the Scottsdale developer, has {third_share=14|14 percent} even after spending heavily on television. Pruitt has lent his campaign {own_money_third=6m|$6 million}.

{undecided=21|One voter in five} is not decided. The poll of {sample=812|812 likely voters} has a margin of error of {moe=3.4|3.4 points}.

Ybarra, whose district takes in much of Pima County, leads with {latino_share=52|52 percent} among Hispanic Republicans. "People know I shop at the same stores they do," he told the Courier outside a hardware store on Speedway on Tuesday. He was endorsed last week by {attorney_endorse=Hollis|former Attorney General Roy Hollis}.

Dunleavy's campaign pointed to a survey of its own, which puts her {rival_poll=8|8 points} ahead. "We feel good," spokeswoman Anna Petrie said.

The debate at the university's Centennial Hall starts at 7 p.m. Tickets were gone in less than an hour.

Pima County Recorder Luis Ortega said {ballots_mailed=2026-06-25|early ballots go out on June 25}. The primary is {primary_day=2026-07-21|July 21}.

Arizona has about 1.5 million registered Republicans. In the 2022 primary, {turnout_2022=35|35 percent} of all registered voters took part.

{incumbent=Okafor-Lane|Gov. Denise Okafor-Lane} has no opponent in the Democratic primary.
== ARTICLE 03_right_corner.txt | Right Corner (partisan site) | 2026-06-17
{second=Ybarra|YBARRA} SURGES! Treasurer's lead melts in Arizona

What a difference two months make. {leader=Dunleavy|Meg Dunleavy}, the darling of the Phoenix donor class, has watched a big lead shrink to three points.

The numbers, from the {pollster=Saguaro Institute|Saguaro Institute}: Dunleavy {lead_share=34|34 percent}, {second=Ybarra|Tomas Ybarra} {second_share=31|31 percent}, {third=Pruitt|Clay Pruitt} {third_share=14|14 percent}. {undecided=21|Twenty-one percent} still can't decide.

In April, Ybarra had just {april_second=24|24 percent}. Since then he has picked up the backing of {attorney_endorse=Hollis|Roy Hollis}, the former attorney general and a hero to conservatives in the state.

Dunleavy still has the cash. Her campaign reported {raised_leader=3.2m|$3.2 million} for the quarter, against {raised_second=2.7m|$2.7 million} for Ybarra. But money did not help Pruitt, who spent {own_money_third=6m|$6 million} out of his own pocket and is stuck in third.

"Voters want a fighter, not an accountant," Ybarra's campaign manager, Dirk Sandoval, told Right Corner.

Whoever wins on {primary_day=2026-07-21|July 21} gets a shot at {incumbent=Okafor-Lane|Denise Okafor-Lane}, the Democrat who squeaked in by about 21,000 votes in 2022. Only {incumbent_approval=43|43 percent} of Arizonans approve of the job she is doing, the poll says.

What do Republicans care about? Housing, say {top_issue=38|38 percent}. Ybarra has promised to cut building permits to 30 days.

The institute talked to voters from {field_dates=2026-06-10/13|June 10 through June 13}. That was before Dunleavy's latest round of ads, which attack Ybarra for missing 41 votes in Congress last year. His office says he was caring for his father, who died in November.

The showdown comes {debate_day=2026-06-24|June 24}, when all three debate in {debate_place=Tucson|Tucson}. Bring popcorn.
