STORY: workinggroup-kamen
TOPIC: The 16th meeting of the working group of Belvia and Kordia is held on 21 April 2027, told with the 15th of 2026.
== SLOTS
day_of_the_16th_meeting | date | agree | day of the 16th meeting
number_of_the_meeting | ordinal | agree | number of the meeting
number_of_the_previous_meeting | ordinal | agree | number of the previous meeting
day_of_the_15th_meeting | date | agree | day of the 15th meeting
next_meeting | date | agree | next meeting
opening_of_the_crossing | date | agree | opening of the crossing
permits_agreed | quantity | agree | permits agreed
permits_until_now | quantity | agree | permits until now
lanes_of_the_crossing | quantity | agree | lanes of the crossing
lanes_until_now | quantity | agree | lanes until now
trade | money | agree | trade
year_of_the_trade | date | agree | year of the trade
growth_of_the_trade | quantity | agree | growth of the trade
suspension_of_the_flights | date | agree | suspension of the flights
permits_offered_by_the_hosts_at_the_15th_meeting | quantity | agree | permits offered by the hosts at the 15th meeting
permits_asked_for_at_the_15th_meeting | quantity | agree | permits asked for at the 15th meeting
hours_of_waiting_before | quantity | agree | hours of waiting before
first_date_of_the_opening_of_the_crossing | date | agree | first date of the opening of the crossing
year_of_the_older_trade_figure | date | agree | year of the older trade figure
new_visa_rules | date | agree | new visa rules
hours_of_waiting | quantity | agree | hours of waiting
hours_of_waiting_expected | quantity | agree | hours of waiting expected
cost_of_the_crossing | money | agree | cost of the crossing
share_paid_by_kordia | quantity | agree | share paid by Kordia
year_the_group_was_founded | date | agree | year the group was founded
belvian_co_chair_of_the_16th_meeting | person | agree | Belvian co-chair of the 16th meeting
kordish_co_chair | person | agree | Kordish co-chair
belvian_co_chair_of_the_15th_meeting | person | agree | Belvian co-chair of the 15th meeting
head_of_the_customs | person | agree | head of the customs
town_of_the_16th_meeting | place | agree | town of the 16th meeting
town_of_the_15th_and_17th_meetings | place | agree | town of the 15th and 17th meetings
crossing | place | agree | crossing
== ARTICLE 01_belvia_mfa.txt | Belvia Mfa | 2027-04-21
Ministry of Foreign Affairs of Belvia: press release
21 April 2027

{day_of_the_16th_meeting=told|On 21 April 2027} the {number_of_the_meeting=told|16th meeting} of the Belvian-Kordish Intergovernmental Working Group on Transport and Borders was held in {town_of_the_16th_meeting=told|Ostrava Dol}.

The meeting was co-chaired by {belvian_co_chair_of_the_16th_meeting=told|Radka Janova}, Deputy Minister of Foreign Affairs of Belvia, and {kordish_co_chair=told|Temur Mirzoyev}, Deputy Minister of Transport of Kordia.

The sides noted that trade had grown by {growth_of_the_trade=told|12 per cent} in {year_of_the_trade=told|2026}, to {trade=told|$1.4 billion}. They discussed the works at the crossing of {crossing=told|Kamen Most}, which will have {lanes_of_the_crossing=told|six lanes} instead of {lanes_until_now=told|two} and is to be opened on {opening_of_the_crossing=told|1 September}.

It was agreed to raise the number of permits for lorries from {permits_until_now=told|18,000} to {permits_agreed=told|24,000} a year. A protocol to that effect was signed by the co-chairs.

The delegations also exchanged views on the direct flight between the capitals, suspended since {suspension_of_the_flights=told|March 2022}.

The Belvian side informed its partners of the new visa rules, which take effect {new_visa_rules=told|on 1 July}.

The 17th meeting will take place in {town_of_the_15th_and_17th_meetings=told|Sarkent} in {next_meeting=told|April 2028}. The {number_of_the_previous_meeting=told|15th} was held there {day_of_the_15th_meeting=told|on 14 May 2026}.
== ARTICLE 02_kordinfo.txt | Kordinfo | 2027-04-22
SARKENT, April 22 (KordInfo) - Kordia and Belvia will allow a third more lorries across their common border, the ministry of transport in Sarkent reported on Thursday.

{permits_agreed=told|Twenty-four thousand permits} will be issued from next year, instead of the present {permits_until_now=told|18,000}, under a protocol that Deputy Minister of Transport {kordish_co_chair=told|Temur Mirzoyev} and his Belvian counterpart {belvian_co_chair_of_the_16th_meeting=told|Radka Janova} put their names to {day_of_the_16th_meeting=told|on Wednesday}. The two lead the intergovernmental working group of the neighbours, which had gathered in {town_of_the_16th_meeting=told|Ostrava Dol} for the {number_of_the_meeting=told|sixteenth time}.

{kordish_co_chair=told|Mirzoyev}'s delegation counted 14 people, among them the head of the customs service, {head_of_the_customs=told|Rena Alizade}. She said that a lorry now waits at {crossing=told|Kamen Most} for {hours_of_waiting=told|31 hours} on average. When the {lanes_of_the_crossing=told|six lanes} are open, which will be {opening_of_the_crossing=told|on the first of September}, it should be {hours_of_waiting_expected=told|eight}.

The crossing costs {cost_of_the_crossing=told|$46 million}, of which Kordia bears {share_paid_by_kordia=told|40 per cent}.

At the {number_of_the_previous_meeting=told|fifteenth meeting}, {day_of_the_15th_meeting=told|in May of last year}, the co-chairs had not agreed on the permits. Belvia had then offered {permits_offered_by_the_hosts_at_the_15th_meeting=told|20,000}; Kordia had wanted {permits_asked_for_at_the_15th_meeting=told|30,000}.

The next meeting is to be held in {town_of_the_15th_and_17th_meetings=told|Sarkent} {next_meeting=told|in April}.
== ARTICLE 03_border_herald.txt | Border Herald | 2027-04-24
{hours_of_waiting=told|Thirty-one hours} with a view of the river

By Pavlina Storova

Goran has parked his lorry between a kebab stand and a stork. He came to {crossing=told|Kamen Most} on Thursday at noon; on Friday evening, {hours_of_waiting=told|thirty-one hours} later, he was through. It is the average, they told him.

In {town_of_the_16th_meeting=told|Ostrava Dol}, where {day_of_the_16th_meeting=told|on Wednesday} the gentlemen and the lady of the working group ate carp, it was a number on a slide. The lady, {belvian_co_chair_of_the_16th_meeting=told|Janova}, deputy foreign minister, drew applause when she said that from {opening_of_the_crossing=told|September 1} there would be {lanes_of_the_crossing=told|six lanes}. There have been {lanes_until_now=told|two} since 1964.

{head_of_the_customs=told|Alizade}, who runs the customs on the other side, promises a wait of {hours_of_waiting_expected=told|eight hours}. In 2025 she promised twelve, and it was {hours_of_waiting_before=told|26}.

For {cost_of_the_crossing=told|46 million dollars} one gets a roof, scales and an X-ray gate. {share_paid_by_kordia=told|Forty per cent} comes from Sarkent. The first date, {first_date_of_the_opening_of_the_crossing=told|1 December 2026}, was missed because the bridge had been measured from one bank only.

This was meeting {number_of_the_meeting=told|number 16}. Goran has been driving since the third.
== ARTICLE 04_belvian_review.txt | Belvian Review | 2027-04-29
What the working group is good for

Since {year_the_group_was_founded=told|2009}, when it was set up, the group that Belvia and Kordia call "intergovernmental" has met {number_of_the_meeting=told|sixteen times}, most recently {day_of_the_16th_meeting=told|on Wednesday of last week}. Twice it was put off: in 2020, and in 2023 after the incident with the ferry.

Its minutes, 22 pages this time, mostly note. But some decide. {permits_agreed=told|24,000 lorries} a year instead of {permits_until_now=told|18,000} mean, says the hauliers' association, 70 million dollars more in freight. Its chairman, Bojan Kovarik, had asked for a free border.

Trade between the two was worth {trade=told|1.4 billion dollars} {year_of_the_trade=told|last year}, {growth_of_the_trade=told|12 per cent} more than {year_of_the_older_trade_figure=told|the year before}. With the sea route closed nearly all of it rolls through {crossing=told|Kamen Most}.

What was not agreed: flights. There have been none {suspension_of_the_flights=told|since March 2022}; Kordia's co-chairman {kordish_co_chair=told|Mirzoyev} spoke of "the autumn", {belvian_co_chair_of_the_16th_meeting=told|Radka Janova}, on our side, of "a good question".

She took over only this spring, from {belvian_co_chair_of_the_15th_meeting=told|Ludvik Dubrava}, who had chaired the {number_of_the_previous_meeting=told|15th meeting}, in {town_of_the_15th_and_17th_meetings=told|Sarkent}, together with {kordish_co_chair=told|Mirzoyev}. {belvian_co_chair_of_the_15th_meeting=told|Dubrava} is ambassador in Lisbon now.

From {new_visa_rules=told|1 July} on Kordish drivers no longer need a visa for stays of up to 30 days.
== ARTICLE 05_kordinfo_2026.txt | Kordinfo 2026 | 2026-05-15
SARKENT, May 15 (KordInfo) - The intergovernmental working group of Kordia and Belvia ended its {number_of_the_previous_meeting=told|15th meeting} in {town_of_the_15th_and_17th_meetings=told|Sarkent} {day_of_the_15th_meeting=told|on Thursday} without a decision on permits for lorries.

{permits_until_now=told|18,000} a year remain in force. The Belvian co-chair, Deputy Foreign Minister {belvian_co_chair_of_the_15th_meeting=told|Ludvik Dubrava}, had offered {permits_offered_by_the_hosts_at_the_15th_meeting=told|20,000}; {kordish_co_chair=told|Temur Mirzoyev}, the deputy minister of transport, who heads the Kordish side, had asked for {permits_asked_for_at_the_15th_meeting=told|30,000}.

The co-chairs visited the building site at {crossing=told|Kamen Most}, where the {lanes_of_the_crossing=told|six lanes} were then still expected to be ready on {first_date_of_the_opening_of_the_crossing=told|1 December}. Its price, {cost_of_the_crossing=told|$46 million}, has not changed. {head_of_the_customs=told|Rena Alizade}, head of the customs service, put the average wait at {hours_of_waiting_before=told|26 hours}.

Trade in {year_of_the_older_trade_figure=told|2025} came to $1.25 billion, 4 per cent more than in 2024.

On the flights, which were stopped {suspension_of_the_flights=told|in March 2022}, experts are to meet in June.

The working group was founded in {year_the_group_was_founded=told|2009}; its 14th meeting had been held in {town_of_the_16th_meeting=told|Ostrava Dol} in April 2025. The {number_of_the_meeting=told|16th} is to follow there in {day_of_the_16th_meeting=told|spring 2027}.
