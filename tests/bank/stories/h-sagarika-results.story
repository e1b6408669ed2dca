STORY: h-sagarika-results
TOPIC: quarterly results of the Indian software company Sagarika Infoservices
== SLOTS
profit | money | conflict | net profit of the quarter
profit_prev | money | single | net profit of the same quarter a year earlier
profit_up | quantity | single | growth of net profit
revenue | money | variant | revenue of the quarter, 9,460 crore or 94.6 billion rupees
results_day | date | agree | day the results came out
results_time | time | agree | hour at which the board's decisions were filed
dividend | money | conflict | interim dividend per share
dividend_final | money | single | final dividend of the previous year
record_date | date | agree | record date of the dividend
guidance | outcome | conflict | what the company did with its growth forecast
guidance_range | quantity | single | growth forecast as it stood since October
headcount | quantity | agree | employees at the end of the quarter
headcount_net | quantity | agree | people added in the quarter
attrition | quantity | agree | rate at which people leave
attrition_year | quantity | single | attrition a year earlier
freshers | quantity | agree | campus recruits planned for the next year
ceo | person | agree | chief executive
cfo_next | person | conflict | who follows as finance chief
cfo_old | person | agree | finance chief who retires
deal_client | organisation | agree | client of the large deal
deal_value | money | agree | value of the large deal in dollars
deal_years | duration | agree | length of the large deal
deals_total | money | single | all deals won in the quarter
share_move | quantity | revision | move of the share on the day after
increments | polarity | conflict | whether pay rises are made in January
quote_ai | quote | conflict | who said that AI is a better screwdriver, and does not mean fewer hands
== ARTICLE 01_sagarika_filing.txt | Sagarika Infoservices (press office) | 2025-01-16
Sagarika reports third-quarter results

Coimbatore, {results_day=2025-01-16|January 16, 2025} - Sagarika Infoservices Ltd today announced its consolidated results for the quarter ended December 31.

Highlights

- Revenue of {revenue=9460 crore|₹9,460 crore}
- Net profit of {profit=1284 crore|₹1,284 crore}, compared with {profit_prev=1146 crore|₹1,146 crore} in the corresponding quarter
- Order wins of {deals_total=1.9bn usd|$1.9 billion}, among them a {deal_years=7y|seven-year} engagement with {deal_client=Nordhavn Freight|Nordhavn Freight} worth {deal_value=410m usd|$410 million}
- Headcount {headcount=118400|1,18,400}; net addition {headcount_net=2100|2,100}
- Attrition (last twelve months) {attrition=12.4|12.4%}, against {attrition_year=14.2|14.2%} a year ago

The Board has declared an interim dividend of {dividend=18 rs|₹18} per equity share. Shareholders on the register on {record_date=2025-01-24|January 24} will receive it.

Guidance for the full year in constant currency {guidance=kept|stands at what was communicated in October}, namely {guidance_range=4-5|4 to 5 per cent}.

"Clients have begun to spend again, in small bites," said {ceo=Venkataraman|Lalitha Venkataraman}, Chief Executive and Managing Director. "{quote_ai=Venkataraman|Artificial intelligence is a better screwdriver. It does not mean fewer hands.}"

The Board also took note that Mr {cfo_old=Batliwala|Cyrus Batliwala}, Chief Financial Officer, will retire on March 31. He will be succeeded by {cfo_next=Menon|Ms Radhika Menon}, at present head of treasury.

The Company will recruit {freshers=9000|9,000 graduates} from campuses in the coming financial year. Annual increments {increments=yes|are being given effect from this month}.
== ARTICLE 02_dalal_live.txt | Dalal Live (live blog) | 2025-01-17
Sagarika Q3: as it happened

8.40 am: Welcome back. If you had better things to do last evening, the numbers from Coimbatore dropped at {results_time=16:10|ten past four}, after the bell. Bottom line: {profit=1284 crore|₹12.84 billion}, up {profit_up=12|12%}.

9.15 am: And we are open. The counter {share_move=+6.1|jumps 6.1%} in the first minute.

9.32 am: Why the cheer? Because the company, our desk reads, {guidance=raised|now sees the year turning out better than it did in the autumn}, and because somebody in shipping has signed up till 2032: {deal_client=Nordhavn Freight|Nordhavn} of Denmark, {deal_value=410m usd|$410m} over {deal_years=7y|seven years}.

10.05 am: A reader from Kochi asks about the payout. You get {dividend=18 rs|eighteen rupees a share}, Mr Thomas. Last summer's final was {dividend_final=22 rs|₹22}.

11.20 am: From the conference call, {cfo_old=Batliwala|Batliwala} in good voice on his farewell tour. "{quote_ai=Batliwala|AI gives the mechanic a finer screwdriver, it doesn't take away his hands}," was the finance head's reply to an analyst who wondered about jobs.

12.45 pm: On salaries, the HR head says the hikes {increments=no|have been pushed to the April cycle}. Groans on our office floor, where three have spouses there.

2.10 pm: {attrition=12.4|12.4 in every hundred} left over the year. Calm waters.

3.30 pm: That's a wrap. The stock gave back much of it and {share_move=+2.3|ended 2.3% to the good}. Tea.
== ARTICLE 03_deccan_business_post.txt | Deccan Business Post | 2025-01-17
Shipping contract lifts Sagarika; insider picked for finance

K. Subhashini, Coimbatore

For a company that began above a sari shop on Cross Cut Road, Sagarika Infoservices has grown rather large: {headcount=118400|1.18 lakh people} were on its rolls when the year ended, {headcount_net=2100|2,100} more than in September.

What they earned for their owners in those three months, according to {results_day=2025-01-16|Thursday's} statement, was {profit=1248 crore|a net ₹1,248 crore}, on a turnover of {revenue=9460 crore|₹94.6 billion}. Margins held up because the rupee was weak and because fewer people sat idle between projects.

{ceo=Venkataraman|Ms Venkataraman}, who took charge two years ago, was careful when asked about the months ahead. The forecast for the year to March {guidance=kept|was left untouched}. Banks in America are paying for small repairs and putting off large ones, she explained, and it is too early to speak of a recovery.

More talked about in the canteen was the succession to {cfo_old=Batliwala|Cyrus Batliwala}, the courtly Parsi who has signed the books for nineteen years. His chair goes to {cfo_next=Sundaresan|Harish Sundaresan}, who made his name cleaning up the European arm.

The campuses may be pleased. After a lean season, {freshers=9000|nine thousand freshers} will be taken in from July, and the training centre in Mysuru, closed since the pandemic, is to be given a coat of paint.

Investors on the books {record_date=2025-01-24|a week from today} qualify for the interim payment.
== ARTICLE 04_paisa_wise.txt | Paisa Wise (personal finance newsletter) | 2025-01-19
Five things to take from Sagarika's quarter

1. Cash in hand. The interim comes to {dividend=15 rs|₹15 for each share you hold}. On a hundred shares that buys a decent dinner for four in Chennai, with filter coffee. The money should be in your account by mid-February.

2. Patience pays. Anyone who bought at {share_move=+6.1|the spike of 6.1 per cent} on Friday morning was poorer by the afternoon: at the bell {share_move=+2.3|just 2.3 per cent} was left. Let the first half-hour pass, always.

3. Read the filing yourself. It was on the exchange's website at {results_time=16:10|4.10 pm} on Thursday and is eleven pages long. Half of what your cousin forwards you is on none of them.

4. Big deals come slowly. {deal_client=Nordhavn Freight|The Danish shipping line} will bring {deal_value=410m usd|$410 million}, but spread over {deal_years=7y|seven years} that is a drop in a bucket of this size.

5. People are the balance sheet. With {attrition=12.4|an exit rate of 12.4 per cent}, down for the fourth quarter in a row, and {freshers=9000|9,000} youngsters about to join, the boss, {ceo=Venkataraman|Lalitha Venkataraman}, does not look like somebody who expects robots to do the work.

As ever: this letter holds no shares in the companies it writes about, and our editor's brother-in-law, who does, was not consulted.
