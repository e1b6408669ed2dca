STORY: karnataka-budget-women-buses
TOPIC: the budget of an Indian state, its new levy on fuel, and the climb-down a week later
== SLOTS
minister | person | agree | finance minister who presented the budget
budget_day | date | agree | day of the budget speech
outlay | money | agree | total outlay
deficit | quantity | variant | fiscal deficit as share of state output
deficit_rs | money | agree | fiscal deficit in rupees
borrow | money | agree | planned gross borrowing
cess | money | revision | levy per litre of petrol and diesel
cess_yield | money | dispute | what the levy would bring in a year
start | date | revision | day from which the levy applies
guarantees | money | agree | sum for the cash guarantee schemes
women_aid | money | agree | monthly payment to women
women_count | quantity | variant | women who get the payment
metro | money | agree | sum for the Bengaluru metro
opposition | person | agree | leader of the opposition
walkout | polarity | agree | the opposition left the House during the speech
speech_len | duration | variant | length of the speech
water_place | place | agree | district that gets the drinking water project
water_sum | money | agree | cost of the water project
cm | person | agree | chief minister
growth | quantity | agree | expected growth of the state economy
teachers | quantity | agree | teachers to be recruited
eleventh | ordinal | agree | how many budgets the minister has presented
== ARTICLE 01_deccan_sentinel.txt | Deccan Sentinel | 2025-03-08
State finds room for women and tunnels, and asks the motorist to pay

BENGALURU: In a speech of {speech_len=3h10|three hours and ten minutes} that quoted the vachana poets four times and the Reserve Bank twice, Finance Minister {minister=Shivaraj Hallikeri|Shivaraj Hallikeri} on {budget_day=2025-03-07|Friday} laid before the Legislative Assembly a budget of {outlay=4.06tn|Rs 4.06 lakh crore} for 2025-26, the largest in the State's history and about nine per cent above the revised estimate of the current year.

It was his {eleventh=4|fourth} budget, and the first in which revenue expenditure has come close to outrunning receipts. The fiscal deficit is put at {deficit_rs=87900cr|Rs 87,900 crore}, or {deficit=2.9|2.94 per cent} of the gross State domestic product, a whisker under the ceiling of three per cent set by the fiscal responsibility law. A year ago the corresponding figure was 2.81 per cent. To fill the gap the government will raise {borrow=1.12tn|Rs 1.12 lakh crore} from the market.

The one tax proposal that mattered took two sentences on page 94. From {start=2025-04-01|1 April}, a "green mobility cess" of {cess=2|Rs 2} will be added to every litre of petrol and diesel. Officials of the Finance Department reckon that it will yield {cess_yield=3400|Rs 3,400 crore} in a full year, half of which is to go to electric buses.

The five guarantees, the cash and free-service schemes on which the ruling party won the election of 2023, keep their {guarantees=51000cr|Rs 51,000 crore}. Among them is the {women_aid=2000|Rs 2,000 a month} paid to {women_count=12.2m|1.22 crore women} who head households. Mr. Hallikeri said that the schemes had "not emptied the treasury but filled the kitchen", and claimed that household spending in the northern districts had risen by 11 per cent since they began.

For the capital, there is {metro=7000cr|Rs 7,000 crore} for the next two lines of the metro and a commitment, without a figure, to the 18-km tunnel road between Hebbal and Silk Board, whose cost was estimated last year at Rs 12,690 crore. The city corporation will receive Rs 1,800 crore for roads, against the Rs 3,000 crore it had asked for.

In education, {teachers=15000|15,000 teachers} will be recruited, 5,267 of them for the Kalyana Karnataka region, and 500 public schools in Kannada and English will be upgraded with a loan from the Asian Development Bank. Health gets a cancer centre in Mysuru and two trauma units on the Pune highway.

Members of the opposition sat through the section on agriculture and then, at the mention of the cess, {walkout=yes|trooped out shouting}. Their leader, {opposition=B. R. Nanjundappa|B. R. Nanjundappa}, told reporters under the portico that the minister had "picked the pocket of the man to whom he had given a coin".

Chief Minister {cm=Rajashekar Gowda|Rajashekar Gowda}, who thumped his desk more often than anyone else, said at a press conference in the evening that Karnataka got back just 13 paise of every rupee it sent to Delhi, and that no government could go on building on that.

== ARTICLE 02_national_business_mail.txt | National Business Mail | 2025-03-08
Karnataka leans on fuel and bonds to keep its promises

MUMBAI - Bond traders had braced for worse. Karnataka, India's fourth-largest state economy, plans gross market borrowings of {borrow=1.12tn|Rs 1.12 trillion} in the year that starts next month, against dealers' guesses of up to Rs 1.25 trillion, and its ten-year paper closed two basis points tighter at 7.16%.

The state's finance minister, {minister=Shivaraj Hallikeri|Shivaraj Hallikeri}, is not a man for surprises. A lawyer from Haveri who had never held an economic post until 2022, he has kept the deficit under 3% of output in each of his budgets, sometimes with the help of footnotes. {budget_day=2025-03-07|Yesterday's}, with an outlay of {outlay=4.06tn|Rs 4.06 trillion}, puts it at {deficit=2.9|2.9%}, assuming that the economy grows by {growth=7.4|7.4%} and that stamp duty receipts go up by a fifth. They rose by 14% this year, after guidance values were revised.

Rating analysts will look at two lines. One is the {guarantees=51000cr|Rs 510 billion} committed to transfers, the biggest of which hands {women_aid=2000|Rs 2,000} every month to {women_count=12.2m|some 12 million women}. The other is the new charge of {cess=2|two rupees a litre} at the pump. Priya Venkatesan, an economist at Sattva Ratings, thinks that volumes will leak over the borders with Andhra Pradesh and Tamil Nadu, and that the levy will bring {cess_yield=2600|no more than Rs 26 billion}. "Truckers have fuel tanks of 400 litres and they can read a map," she said.

Diesel in Bengaluru cost Rs 89 before the announcement, petrol Rs 102.90. In June 2024 the state raised its sales tax on both, by three rupees or so, and diesel sales fell 4% in the two quarters that followed.

Industry got less than it lobbied for. A single-window law promised last year will cover investments above Rs 150 million only; a semiconductor policy was mentioned and not described; the textile park at Kalaburagi moves to its second phase. The Confederation of Southern Industry, whose chairman, Faraz Ahmed Kittur, had asked for a cut in electricity duty from 9% to 6%, described the speech as "long". It lasted {speech_len=3h10|over three hours}.

Capital expenditure is budgeted at Rs 714 billion, though last year 18% of what was planned went unspent. Of the total, {metro=7000cr|Rs 70 billion} is for Bengaluru's metro, where ridership dropped in February after fares went up by as much as 71%. Irrigation, ever the biggest consumer of concrete, takes Rs 220 billion, the Upper Krishna project most of it.

"It is a politician's budget with an accountant's headline," said Manish Tolani, who manages state debt at Harbour Mutual Fund. He expects spreads to hold until the second quarter, when eleven states will come to the market at once. Pension liabilities, which will cross Rs 300 billion for the first time, worry him more than any giveaway, since a committee on restoring the old pension scheme, under the retired bureaucrat Lalitha Munirathnam, reports in August.

== ARTICLE 03_coastal_times_of_mangaluru.txt | Coastal Times of Mangaluru | 2025-03-15
Cess halved after week of protest as Assembly passes Finance Bill

Petrol and diesel will become costlier by {cess=1|one rupee}, not two, and not before {start=2025-05-01|the first of May}. With that concession, announced shortly before the vote on Friday, the government got its Finance Bill through the Assembly by 126 votes to 71, and fishermen in Malpe, who had kept 900 boats in harbour since Wednesday, went back to their nets.

{minister=Shivaraj Hallikeri|Shri Shivaraj Hallikeri}, who holds the finance portfolio, told the House that he had "listened to the coast and to the cab rank". Of the amount that the State gives up, he said, part would be recovered from a higher licence fee on pubs in the big cities. When he proposed the levy on {budget_day=2025-03-07|7 March}, he had put its yield at {cess_yield=3400|Rs 3,400 crore}; he gave no new estimate for the smaller one.

{opposition=B. R. Nanjundappa|Shri B. R. Nanjundappa}, the Leader of the Opposition, whose members {walkout=yes|had left the chamber during the budget speech}, stayed in their seats this time and claimed the victory. "A thief who returns half the purse is still to be searched," he said, a remark which the Speaker, Smt. Kaveri Poonacha, took off the record and which was on every phone in the corridor by then. He wants the whole charge withdrawn and has called a bandh in Hubballi for 24 March.

Boat owners had argued that their diesel is exempt from road taxes and should be spared a road cess as well. Trawlers of the deep-sea fleet burn 6,000 litres on a voyage of ten days. "Two rupees was Rs 12,000 a trip, which is the wages of a deckhand," said Vasudev Salian of the Malpe Deep Sea Fishermen's Association, who had met the Chief Minister, {cm=Rajashekar Gowda|Shri Rajashekar Gowda}, at Vidhana Soudha on Thursday together with taxi drivers and three MLAs of the ruling party. It was these three, people close to the talks said, who turned the matter.

The rest of the budget went through unchanged. The coastal districts gain a marine police training centre in Udupi, a blue-flag programme for six beaches and Rs 200 crore against sea erosion, the same as last year. No money was found for the Padubidri bypass. In Kolar, far inland, the piped {water_sum=1280cr|Rs 1,280-crore} drinking water scheme stays in, as does the recruitment of {teachers=15000|15,000 teachers}, of whom Dakshina Kannada expects 412.

Debate on the demands for grants took 31 hours over five days. Members asked 64 times about the guarantees, to which {guarantees=51000cr|Rs 51,000 crore} has been allotted, and once about the State's debt. The Bill now goes to the Council, which can delay but not defeat it, and where the government is two short of a majority.
