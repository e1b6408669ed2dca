STORY: rate-meridia
TOPIC: The Bank of Meridia cuts its rate on Thursday 12 June 2025; its governor's term ends in September.
== SLOTS
day_of_the_decision | date | agree | day of the decision
new_rate | quantity | agree | new rate
rate_before | quantity | agree | rate before
size_of_the_cut | quantity | agree | size of the cut
governor | person | agree | governor
end_of_the_governor_s_term | date | agree | end of the governor's term
candidate_for_the_office | person | agree | candidate for the office
votes_for_the_cut | quantity | agree | votes for the cut
votes_against_the_cut | quantity | agree | votes against the cut
inflation_in_may | quantity | agree | inflation in May
inflation_in_april | quantity | agree | inflation in April
inflation_target | quantity | agree | inflation target
next_meeting | date | agree | next meeting
highest_rate | quantity | agree | highest rate
growth_forecast_for_this_year | quantity | agree | growth forecast for this year
growth_forecast_of_march | quantity | agree | growth forecast of March
day_of_parliament_s_vote | date | agree | day of parliament's vote
fall_of_the_currency | quantity | agree | fall of the currency
finance_minister | person | agree | finance minister
month_of_the_first_cut | date | agree | month of the first cut
member_who_voted_for_a_bigger_cut | person | agree | member who voted for a bigger cut
year_the_governor_took_office | date | agree | year the governor took office
age_of_the_candidate | quantity | agree | age of the candidate
members_who_voted_for_a_smaller_cut | quantity | agree | members who voted for a smaller cut
smaller_cut | quantity | agree | smaller cut
bigger_cut | quantity | agree | bigger cut
month_of_the_newer_inflation_figure | date | agree | month of the newer inflation figure
month_of_the_older_inflation_figure | date | agree | month of the older inflation figure
year_of_the_growth_forecast | date | agree | year of the growth forecast
month_of_the_older_forecast | date | agree | month of the older forecast
votes_the_candidate_needed | quantity | agree | votes the candidate needed
when_the_rate_reached_its_peak | date | agree | when the rate reached its peak
== ARTICLE 01_capital_newswire.txt | Capital Newswire | 2025-06-12
PORTA MERIDIA, June 12 (Capital Newswire) - The Bank of Meridia cut its main interest rate by {size_of_the_cut=told|half a percentage point} to {new_rate=told|5.25 percent} on {day_of_the_decision=told|Thursday}, twice as much as most economists had expected.

{votes_for_the_cut=told|Six members} of the board voted for the step and {votes_against_the_cut=told|three} against it, Governor {governor=told|Leonor Vasques} told reporters. {members_who_voted_for_a_smaller_cut=told|Two} of the {votes_against_the_cut=told|three} wanted {smaller_cut=told|a quarter point}; {member_who_voted_for_a_bigger_cut=told|Ruben Athayde} wanted {bigger_cut=told|three quarters}.

Inflation fell to {inflation_in_may=told|3.1 percent} in {month_of_the_newer_inflation_figure=told|May} from {inflation_in_april=told|3.4 percent} in {month_of_the_older_inflation_figure=told|April}. The target is {inflation_target=told|2.5 percent}, which the bank now expects to reach next spring. It raised its growth forecast for {year_of_the_growth_forecast=told|this year} to {growth_forecast_for_this_year=told|1.8 percent} from {growth_forecast_of_march=told|1.4 percent}.

The lira lost {fall_of_the_currency=told|1.3 percent} to 4.12 to the euro.

It was the fourth cut since {month_of_the_first_cut=told|September}, when the rate stood at {highest_rate=told|7.50 percent}. The next decision is due on {next_meeting=told|7 August}. Before {day_of_the_decision=told|Thursday}'s step it was {rate_before=told|5.75 percent}.

It will be one of the last for {governor=told|Vasques}, whose second term ends on {end_of_the_governor_s_term=told|30 September}. The government has proposed the economist {candidate_for_the_office=told|Teodor Amsel} as her successor; parliament votes on {day_of_parliament_s_vote=told|3 July}.
== ARTICLE 02_meridia_tribune.txt | Meridia Tribune | 2025-06-14
The governor who counts her Thursdays

By Benedita Salgueiro
There is a calendar in {governor=told|Leonor Vasques}'s kitchen on which every meeting is crossed out. When she came home {day_of_the_decision=told|on Thursday evening}, three squares were left; now there are two.

At {day_of_the_decision=told|noon} she had lowered the price of money from {rate_before=told|five and three quarters} to {new_rate=told|five and a quarter per cent}. Nobody had thought that she would dare. "She has always gone in small steps," says an old colleague. "{size_of_the_cut=told|Half a point} is a leap."

{governor=told|Vasques}, 63, took office in {year_the_governor_took_office=told|2015}. She led the bank through two crises and, in {when_the_rate_reached_its_peak=told|2023}, put the rate up to {highest_rate=told|seven and a half}, the highest since 1997. The finance minister, {finance_minister=told|Paulo Drummond}, called her "our lady of pain". This week he sent flowers.

She leaves {end_of_the_governor_s_term=told|at the end of September}. The man who would follow her, {candidate_for_the_office=told|Teodor Amsel}, is {age_of_the_candidate=told|51} and has taught in Bologna for 12 years. He needs {votes_the_candidate_needed=told|76} of the 150 votes in parliament {day_of_parliament_s_vote=told|on the first Thursday of July}.

On {day_of_the_decision=told|Thursday} not all followed her: {votes_for_the_cut=told|six} did, {votes_against_the_cut=told|three} did not. One of these, {member_who_voted_for_a_bigger_cut=told|Ruben Athayde}, 44, thinks that she is still too careful.

Prices rose by {inflation_in_may=told|3.1 per cent} {month_of_the_newer_inflation_figure=told|last month}. A loaf costs 2.40 lira, and two years ago it was 1.90.
== ARTICLE 03_money_market_note.txt | Money Market Note | 2025-06-13
MERIDIA: A CUT OF {size_of_the_cut=told|50} BASIS POINTS, AND MAYBE THE LAST OF THEM

• Decision of {day_of_the_decision=told|12 June}: {new_rate=told|5.25%} after {rate_before=told|5.75%}
• Vote: {votes_for_the_cut=told|6} to {votes_against_the_cut=told|3} ({members_who_voted_for_a_smaller_cut=told|two} for {smaller_cut=told|25 basis points}, {member_who_voted_for_a_bigger_cut=told|Athayde} for {bigger_cut=told|75})
• Inflation: {inflation_in_april=told|3.4%} ({month_of_the_older_inflation_figure=told|April}), {inflation_in_may=told|3.1%} ({month_of_the_newer_inflation_figure=told|May}); core 3.6%
• Target: {inflation_target=told|2.5%}, plus or minus one point
• Growth {year_of_the_growth_forecast=told|2025}: {growth_forecast_for_this_year=told|1.8%} (forecast of {month_of_the_older_forecast=told|March}: {growth_forecast_of_march=told|1.4%}); 2026: 2.2%
• Currency: minus {fall_of_the_currency=told|1.3%} {day_of_the_decision=told|yesterday}, plus 0.4% this morning
• Peak of the cycle: {highest_rate=told|7.50%}, from {when_the_rate_reached_its_peak=told|November 2023} to {month_of_the_first_cut=told|September 2024}
• Steps so far: 50, 75 and 50 basis points before this one
• Next meeting: {next_meeting=told|7 August}, then 25 September, the last under {governor=told|Vasques}
• Succession: {candidate_for_the_office=told|Amsel} before the finance committee on 24 June, before parliament on {day_of_parliament_s_vote=told|3 July}

We expect no change in August. Ten of the 14 banks that we asked on {day_of_the_decision=told|Thursday night} expect 5.00% by the end of the year; two months ago it was 4.75%.
== ARTICLE 04_new_markets_review.txt | New Markets Review | 2025-07-04
{candidate_for_the_office=told|Amsel} gets the bank, by nine votes

{candidate_for_the_office=told|Teodor Amsel} will be the next governor of the Bank of Meridia. Parliament elected him {day_of_parliament_s_vote=told|yesterday} by 85 votes; {votes_the_candidate_needed=told|76} were needed.

The professor, {age_of_the_candidate=told|51}, starts on 1 October, the day after {governor=told|Leonor Vasques} {end_of_the_governor_s_term=told|steps down}. Her term of five years, the second since {year_the_governor_took_office=told|2015}, cannot be renewed.

He inherits a rate of {new_rate=told|5.25 per cent}, unless it falls again. In {day_of_the_decision=told|June} the board had lowered it by {size_of_the_cut=told|half a point}, with {votes_against_the_cut=told|three of nine members} against. "I would have been among the {votes_for_the_cut=told|six}," {candidate_for_the_office=told|Amsel} told the deputies. Inflation, {inflation_in_may=told|3.1 per cent} in {month_of_the_newer_inflation_figure=told|May}, went down to 2.9 in June, according to figures of Tuesday; it has still some way to go to {inflation_target=told|two and a half}.

He said nothing on the meeting of {next_meeting=told|7 August}, at which he will be a guest. Nor did he say whether {member_who_voted_for_a_bigger_cut=told|Ruben Athayde}, once his student, will be his deputy. {finance_minister=told|Paulo Drummond}, the minister of finance, would like that.

Investors took the vote calmly. The lira, which had dropped by {fall_of_the_currency=told|1.3 per cent} {day_of_the_decision=told|on the day of the June decision}, has since gained two per cent.
== ARTICLE 05_economy_hour_interview.txt | Economy Hour Interview | 2025-06-18
"Money must be boring": {governor=told|Leonor Vasques} in conversation

Q: Governor, you surprised everyone {day_of_the_decision=told|last Thursday}.
A: Not the {votes_for_the_cut=told|six} who voted with me.

Q: From {rate_before=told|5.75} to {new_rate=told|5.25} in one go. Why not in two steps?
A: Because inflation is at {inflation_in_may=told|3.1} and was at {inflation_in_april=told|3.4} {month_of_the_older_inflation_figure=told|a month before}. We have come down {highest_rate=told|from seven and a half} since {month_of_the_first_cut=told|last September}, and nothing broke.

Q: The currency did not like it.
A: {fall_of_the_currency=told|One and a third per cent}, in one afternoon. In 2018 it was nine in a week.

Q: You now think the economy will grow by {growth_forecast_for_this_year=told|1.8}. In {month_of_the_older_forecast=told|March} you said {growth_forecast_of_march=told|1.4}. Which of them is right?
A: Neither, of course.

Q: Your desk will be empty on {end_of_the_governor_s_term=told|the last day of September}. Any regrets?
A: That I raised too late, in 2022. By six months, I think.

Q: And your successor?
A: Mr {candidate_for_the_office=told|Amsel} will be good. Parliament decides {day_of_parliament_s_vote=told|in two weeks}.

Q: The minister, {finance_minister=told|Mr Drummond}, wanted somebody younger, it is said.
A: Than me? That is not difficult. I shall grow beans, on 400 square metres.
