STORY: whitcombe-tax-compromise
TOPIC: President Whitcombe and Republican leaders in Congress agree on extending the income tax rates
== SLOTS
deal_day | date | agree | day on which the president announced the framework
length | duration | agree | how long all the present income tax rates are prolonged
jobless | duration | agree | how long the extended unemployment benefits are renewed
payroll | quantity | agree | points by which the payroll tax is cut for a year
estate_rate | quantity | agree | rate of the estate tax under the deal
estate_exempt | money | agree | sum an individual may leave free of estate tax
threshold | money | agree | household income above which the president had wanted the rates to rise
expiry | date | agree | day on which the present rates run out
cost | money | revision | cost of the package: first estimate of aides, later the budget office
senate_leader | person | agree | Republican leader in the Senate, partner to the deal
speaker | person | agree | Speaker of the House
vp | person | agree | vice president, who did the bargaining
jobless_people | quantity | variant | people who would have lost benefits
filibuster | person | agree | senator who threatened to hold up the bill
dem_letter | quantity | agree | House Democrats who signed the letter against the deal
letter_author | person | agree | congressman who wrote the letter
presser_day | date | agree | day of the president's news conference
top_rate | quantity | agree | top rate of income tax now
top_rate_old | quantity | agree | top rate to which it would have returned
senate_vote | score | agree | vote on the motion to close debate in the Senate
senate_vote_day | date | agree | day of that vote
child_credit | outcome | agree | the child tax credit is kept at its higher level
hostage | quote | agree | the president's words on hostages
== ARTICLE 01_federal_courier.txt | The Federal Courier | 2022-12-05
Whitcombe Strikes Accord With Republicans to Keep Tax Rates for All

WASHINGTON — President Alan Whitcombe announced {deal_day=2022-12-05|Monday} night that he had reached a tentative agreement with Republican leaders in Congress to prolong every one of the income tax rates now in force for {length=3y|three years}, setting aside a staple of his campaign in return for help for the unemployed and a tax break for nearly everyone who draws a paycheck.

The framework, which Mr. Whitcombe described in a hurried appearance in the Executive Office Building, would renew extended jobless benefits for {jobless=10m|10 months} and trim the payroll tax that workers pay by {payroll=1.5|one and a half percentage points} for a year. The child tax credit {child_credit=kept|would stay at the more generous level} that Congress wrote into the recovery law of early last year.

"I know there are people in my own party, and some in the other, who will not like parts of this," he said. "But it would be wrong to let taxes go up on a nurse in Toledo because the two parties cannot agree about a hedge fund manager in Greenwich."

For most of his time in office, the president had insisted that the lower rates should lapse for households with incomes above {threshold=300000|$300,000}. A bill along those lines fell seven votes short of the 60 it needed in the Senate on Saturday, with four Democrats opposed, and White House officials said that defeat persuaded them that time had run out.

Unless Congress acts, the rates expire on {expiry=2022-12-31|Dec. 31}, and a typical family of four would see its withholding rise by about $240 a month in January, according to an analysis by the Brandt Center, a research group.

The bargaining was conducted largely by Vice President {vp=ochoa|Daniel Ochoa}, who served for 22 years in the Senate, and the Republican leader in that chamber, {senate_leader=hadley|Royce Hadley} of Tennessee. The two men spoke five times over the weekend, an aide said, the last time from the sidelines of a Kennedy Center gala.

In a concession that startled many Democrats, the White House accepted an estate tax of {estate_rate=30|30 percent} on inheritances, with an exemption of {estate_exempt=8m|$8 million} a person. The House had voted for 45 percent and $3.5 million in 2020.

Senior administration officials put the price of the whole at {cost=780bn|about $780 billion}, none of it offset by cuts in spending. Of that sum, they said, $96 billion would go to the jobless.

Mr. {senate_leader=hadley|Hadley} said in a statement that he was "optimistic that Democrats in Congress will show the same openness to preventing tax hikes that the administration has shown." Speaker {speaker=feldt|Marian Feldt}, who met with the president for 40 minutes in the afternoon, was markedly cooler. She said she would put the proposal before her caucus and make no promises on its behalf.

In the midterm elections four weeks ago, the Democrats lost 31 seats in the House and with them the majority, which passes to the Republicans on Jan. 3.
== ARTICLE 02_albion_world_news.txt | Albion World News | 2022-12-06
US president defends tax deal as Democrats cry betrayal

The US president, Alan Whitcombe, has rounded on critics in his own party, accusing them of preferring a noble defeat to a result, after a compromise with Republicans that will leave the taxes of the very rich untouched.

At a testy news conference called at short notice on {presser_day=2022-12-06|Tuesday}, Mr Whitcombe said that he had been left with no better choice by an opposition ready to let everybody's taxes go up. "{hostage=harm|You don't gamble with hostages when it's the hostages who get hurt}," he told reporters. "In this case the hostages were the American people."

Under the arrangement, made public {deal_day=2022-12-05|on Monday evening}, tax cuts enacted under a Republican predecessor 11 years ago will run for {length=3y|another three years}, whatever a person earns. The top rate of {top_rate=36|36%} therefore stays, instead of going back to {top_rate_old=41|41%} as the White House had hoped for those on more than {threshold=300000|$300,000} (£246,000).

What the Democrats obtained in exchange is not negligible. Americans out of work for more than six months will be able to go on claiming for {jobless=10m|a further 10 months}; without it, officials say, {jobless_people=2m|two million people} would have seen their cheques stop before the end of the year. There is also a temporary reduction in national insurance-style contributions, worth $900 to someone paid $60,000.

But it is the treatment of inherited wealth that has caused most bitterness. "They threw in the estate tax like a waiter throwing in the mints," said Paula Renner, a congresswoman from Oregon. Only some 4,100 estates in the entire country would be liable for it next year, by one estimate.

{letter_author=cullen|Peter Cullen}, a Democrat from Vermont, was passing round a letter to the Speaker, {speaker=feldt|Ms Feldt}, calling the plan "fiscally irresponsible and grossly unfair"; by the evening {dem_letter=54|54 of his colleagues} had put their names to it. In the Senate, the independent-minded {filibuster=maddox|Lowell Maddox} of Minnesota promised to do "whatever I can" to stand in the way, and hinted at speaking through the night.

Not every Republican is content either. Senator Jim Ballard of South Carolina, a favourite of the party's fiscal hawks, said that he could not vote for fresh borrowing, and one conservative campaign group urged its 400,000 members to telephone their representatives.

The vice-president, {vp=ochoa|Mr Ochoa}, was dispatched to the Capitol to lunch with Democratic senators, an occasion which one of those present described as "two hours of group therapy". Mr Whitcombe's approval rating stood at 44% in a survey released last week, nine points lower than a year ago.

Analysis by our North America editor: This is a gamble that voters in the middle prize agreement above principle. It may come off. But the new rates will run out again at the end of 2025, a year after the next presidential election, and the same argument will have to be had by whoever wins.
== ARTICLE 03_harbor_street_ledger.txt | Harbor Street Ledger | 2022-12-07
Economists lift growth forecasts on tax pact; bonds slump

NEW YORK—Wall Street economists raced to raise their estimates for next year's growth on Wednesday, while investors in government debt gave a chillier verdict on the tax agreement that the White House and Senate Minority Leader {senate_leader=hadley|Royce Hadley} unveiled {deal_day=2022-12-05|two days earlier}.

The yield on the 10-year Treasury note climbed to 3.27%, having begun the week at 2.94%, its steepest two-day advance in 18 months. Stocks were little changed: the broad market index gained 0.4% on Tuesday before giving up most of it.

The surprise for forecasters was the payroll-tax holiday. By lowering what employees owe by {payroll=1.5|1.5 points}, to 4.7% of wages, the government would leave some $88 billion in consumers' pockets over the course of the year, said Anjali Deshmukh, chief U.S. economist at Corwin Brothers. She now looks for gross domestic product to expand 3.1%, rather than 2.5%. A rival at Lakeland Securities was more sparing, adding just a quarter of a point.

"It is a second stimulus, and nobody is allowed to use the word," said Ms. Deshmukh.

Households had been bracing for higher bills once the current schedule {expiry=2022-12-31|lapses at year-end}. For a couple making $500,000, keeping the {top_rate=36|36%} top bracket rather than reverting to {top_rate_old=41|41%} is worth in the neighborhood of $9,800, accountants said. Capital gains and dividends will continue to be taxed at no more than 15%.

Estate planners, too, were busy. Heirs will pay {estate_rate=30|30%} on whatever exceeds {estate_exempt=8m|$8 million}, or twice as much for a married couple. "My phone hasn't stopped," said Gerald Pruitt, a lawyer in Palm Beach, Fla., who had counseled several clients to make gifts before January.

The bill for all this will be borrowed. Administration aides have spoken of {cost=780bn|$780 billion}, though private analysts guess that the figure will come out higher once the Congressional Budget Office has scored the legislation. The federal deficit in the fiscal year that ended in September was $1.38 trillion. One ratings firm said late Tuesday that a permanent extension would make a negative outlook on U.S. debt "more likely than not"; a temporary one, it said, wouldn't change its view.

Business lobbies lined up behind the plan. The National Federation of Employers, which spent $32 million trying to unseat Democrats this fall, called it "an early and welcome present." Companies would be permitted to write off the full cost of new equipment bought before the end of 2023, a provision Mr. Whitcombe had first floated in a speech in Cleveland in September.

It still must get through Congress. House Democrats are to meet behind closed doors Thursday, and a letter of protest begun by Rep. {letter_author=cullen|Peter Cullen} carries {dem_letter=54|54 signatures}. The president, for his part, warned at {presser_day=2022-12-06|Tuesday's} press conference that failure could tip the economy into a new recession—though his language was remembered chiefly for its likening of Republicans to kidnappers.
== ARTICLE 04_continental_press.txt | Continental Press | 2022-12-14
Senate clears way for tax package

WASHINGTON (CP) — The Senate voted overwhelmingly {senate_vote_day=2022-12-14|Wednesday} to cut off debate on President Alan Whitcombe's tax compromise, all but guaranteeing its passage there by the end of the week.

The tally was {senate_vote=79-18|79-18}. Nine Democrats joined eight Republicans and {filibuster=maddox|Sen. Lowell Maddox} of Minnesota in opposition. The Minnesotan had held the floor on Friday for just over seven hours.

The legislation extends income tax rates for {length=3y|three years}, renews unemployment aid and {child_credit=kept|preserves the enlarged child credit}. The Congressional Budget Office said it would add {cost=823bn|$823 billion} to deficits over a decade.

Some {jobless_people=2m|2 million} jobless Americans stand to lose checks this month if it fails.

Its fate is murkier in the House, where Democrats last week passed a nonbinding resolution against it by voice vote. Speaker {speaker=feldt|Feldt} has signaled she will allow a vote, possibly after an attempt to change the inheritance tax.
== ARTICLE 05_prairie_tribune.txt | Prairie Tribune | 2022-12-15
In a divided Iowa district, relief, resentment and a $1,000 question

CEDAR FALLS, Iowa — When the Senate took up the tax bill {senate_vote_day=2022-12-14|on Wednesday}, Carol Vanderhoof was in the parking lot of the county workforce office, listening on the radio of a car she has been trying to sell since August.

Vanderhoof, 57, was let go by a maker of farm implements in the spring, one of 212 people to lose their jobs at the plant. Her weekly $361 will end on Christmas Eve unless Washington comes through, and so she has followed the dealings of the president and {senate_leader=hadley|Senator Hadley} with an attention she admits she never gave to politics before.

"I don't care who won," she said. "{jobless=10m|Ten months}, that's what I heard. I can find something in ten months."

Others in this corner of the state are less forgiving. Bill Osterkamp knocked on 1,700 doors for Alan Whitcombe two years ago and repeated at each of them, he said, that nobody under {threshold=300000|$300,000} would pay a cent more and that everybody over it would. "So what do I tell them now? That he was bluffing?"

The lopsided count, {senate_vote=79-18|79 to 18}, did not surprise Representative Tom Haugland, the Democrat who represents the district and who survived November by 1,160 votes. He is one of {dem_letter=54|the 54} who signed the protest drafted by his friend {letter_author=cullen|Cullen}, and he has spent a good part of the past week explaining himself. His office logged 940 calls about the agreement by Tuesday, he said, running about 3 to 2 in favor of it.

"What sticks with people is the inheritance part," Haugland said in a telephone interview. Yet it is here, among the corn and hogs, that the part has its friends. With farmland fetching $7,400 an acre, the state farm bureau maintains that a spread of moderate size can be worth more on paper than its owners ever see, and it has thanked the negotiators for {estate_exempt=8m|the $8 million allowance}. Haugland pointed out that 38 Iowa estates, by the state's count, owed any federal levy in 2021.

Dee Lindqvist, who keeps the books for a chain of four hardware stores, has worked out on the back of an envelope what {payroll=1.5|the point and a half} off the payroll tax would mean for its 66 employees. It comes to about $520 apiece. For herself and her husband, a school principal, it is closer to $1,000, and she said that they had been arguing whether to spend it on a dishwasher or put it against the mortgage.

She had watched the president's news conference {presser_day=2022-12-06|on Tuesday of last week} and did not much care for his tone. "{hostage=harm|All that about hostages getting harmed}," she said. "I thought, we're not tied up in a basement. We're just waiting for you to do your job."

At the workforce office, a typed notice on the door tells visitors that the present rules hold until {expiry=2022-12-31|the last day of December}. Underneath it, in ballpoint, somebody has added: "We hope."
