STORY: a-kampala-rate-cut
TOPIC: the Bank of Uganda lowers its policy rate in August 2025
== SLOTS
new_rate | quantity | agree | policy rate after the meeting, per cent
old_rate | quantity | agree | policy rate before the meeting, per cent
cut_size | quantity | agree | size of the cut in basis points
cut_count | ordinal | conflict | which cut of the year this is
day | date | agree | day of the decision
vote | score | conflict | votes of the committee for and against
governor | person | agree | governor who announced the cut
deputy | person | single | deputy governor named as dissenter
cause | cause | conflict | reason the bank gave for the cut
inflation_july | quantity | agree | annual inflation in July, per cent
inflation_june | quantity | agree | annual inflation in June, per cent
inflation_core | quantity | single | core inflation in July, per cent
inflation_peak | quantity | single | inflation at its peak in 2022
target | quantity | agree | inflation target of the bank, per cent
growth | quantity | revision | growth forecast for the financial year
shilling | money | variant | price of a dollar in shillings
shilling_year | money | single | price of a dollar a year before
reserves | money | variant | foreign reserves
cover | duration | single | import cover of the reserves
coffee | money | agree | coffee export earnings of the year to June
coffee_bags | quantity | single | bags of coffee exported in June
lending_rate | quantity | agree | average commercial lending rate in June
npl | quantity | single | share of bad loans
next_meeting | date | conflict | date of the next meeting
room_quote | person | conflict | who said that the bank was easing off the brake
bankers_head | person | agree | head of the bankers' association
bond_yield | quantity | single | yield of the 15-year bond
kenya_rate | quantity | single | policy rate of Kenya
analyst | person | single | analyst at a brokerage who warned
poll | quantity | single | economists of eleven who expected a cut
== ARTICLE 01_bank_of_uganda_release.txt | Bank of Uganda (statement) | 2025-08-07
MONETARY POLICY STATEMENT, AUGUST 2025

The Monetary Policy Committee (MPC), meeting {day=2025-08-07|today}, decided by {vote=5-2|five votes to two} to reduce the Central Bank Rate by {cut_size=50|50 basis points} to {new_rate=9.25|9.25 percent}. The band on the CBR is maintained at plus or minus two percentage points, and the rediscount and bank rates move accordingly.

Annual headline inflation eased to {inflation_july=3.8|3.8 percent} in July 2025 from {inflation_june=3.9|3.9 percent} the month before, remaining well under the medium-term target of {target=5|5 percent}. Core inflation stood at {inflation_core=4.1|4.1 percent}. {cause=food prices|The decline in the price of food crops after a good first-season harvest} was the decisive consideration.

The economy is projected to expand by {growth=6.0-6.5|between 6.0 and 6.5 percent} in the financial year that began on 1 July. Risks come from trade fragmentation abroad and from the weather at home.

Gross foreign reserves amounted to {reserves=4.3bn|US$4.3 billion} at the close of July, equivalent to {cover=3.6 months|3.6 months} of imports of goods and services. Coffee brought in {coffee=2.2bn|US$2.2 billion} over the twelve months to June.

The average lending rate on shilling loans was {lending_rate=18.9|18.9 percent} in June. The ratio of non-performing loans declined to {npl=3.8|3.8 percent}.

The next meeting of the MPC will be held on {next_meeting=2025-10-09|9 October 2025}.

{governor=Nakitende|Agnes Nakitende}
Governor
== ARTICLE 02_great_lakes_agency.txt | Great Lakes News Agency | 2025-08-07
Uganda trims key rate as prices cool

KAMPALA (GLNA) – Uganda's central bank lowered its benchmark lending rate to {new_rate=9.25|9.25%} from {old_rate=9.75|9.75%} {day=2025-08-07|on Thursday}, its {cut_count=2|second reduction this year}, and hinted that borrowers could hope for little more before the general election in January.

Governor {governor=Nakitende|Agnes Nakitende} told reporters the committee had been moved by {cause=food prices|cheaper matooke, beans and maize}, which helped to bring inflation down to {inflation_july=3.8|3.8%}. It peaked at {inflation_peak=10.7|10.7%} in October 2022.

"{room_quote=Nakitende|We are lifting the foot from the brake, not putting it on the accelerator," she said}.

Of eleven economists canvassed by GLNA last week, {poll=4|only four} had expected a move. The rest thought the bank would sit tight, as Kenya's did in the spring before it came down to {kenya_rate=9.5|9.5%}.

The shilling was little changed after the announcement, at {shilling=3575|3,575 to the dollar}, against {shilling_year=3720|3,720} twelve months ago. The yield on the 15-year bond slipped to {bond_yield=16.4|16.4%}.

The bank left its growth projection for 2025/26 at {growth=6.0-6.5|6.0-6.5%}.
== ARTICLE 03_nile_business_daily.txt | Nile Business Daily (Kampala) | 2025-08-08
Relief for borrowers as BoU drops CBR by {cut_size=50|half a point}

The governor surprised the market {day=2025-08-07|yesterday}. Madam {governor=Nakitende|Nakitende} took {cut_size=50|half a percentage point} off the Central Bank Rate, to {new_rate=9.25|9.25 per cent}, the {cut_count=3|third time in 2025} that the bank has come down.

But not everybody at the table was with her. Sources close to the seven-member committee told this newspaper that {vote=4-3|it was carried by a single vote}, with her deputy, {deputy=Odoki|Dr Patrick Odoki}, among those who wanted to hold until the election budget has been digested.

The bank's own explanation was {cause=shilling|the strength of the shilling}, which has made fuel and imported cement cheaper. At the forex bureaux on Kampala Road a dollar changed hands for {shilling=3575|about Shs3,580}, thanks partly to coffee, which earned the country {coffee=2.2bn|$2.2 billion} in the year that ended in June. In that month alone {coffee_bags=1.05m|1.05 million sixty-kilo bags} left for Mombasa.

Will your loan be cheaper? Not tomorrow. The average commercial loan cost {lending_rate=18.9|18.9 per cent} in June, nearly the double of the CBR. "The rate is one ingredient. Government paper at sixteen per cent is the whole stew," said {bankers_head=Mugerwa|Wilbrod Mugerwa}, who chairs the bankers' association. {room_quote=Mugerwa|It was also he who remarked that the bank was "lifting the foot from the brake", no more}.

Traders in Kikuubo were less poetic. Ms Fatuma Nanyonjo, who sells school shoes, said that she had not borrowed from a bank since 2019 and was not about to start.

The committee sits again on {next_meeting=2025-10-13|October 13}.
== ARTICLE 04_ledger_and_lake_blog.txt | Ledger & Lake (blog) | 2025-09-02
What we learned from Kampala's August cut

A few readers have asked why I did not write about the Ugandan move at the time. I was on a bus. Here are my notes, late.

One. A central bank that has prices rising at {inflation_june=3.9|3.9 per cent in June} and still slower a month on, with a goal of {target=5|five}, has room. From {old_rate=9.75|nine and three quarters} to {new_rate=9.25|nine and a quarter} is {cut_size=50|a cut of half a point}; in real terms money is still dear.

Two. The buffers are better. {reserves=4.3bn|Four and a third billion dollars} is not a fortune, but in 2023 the vaults were a good deal emptier.

Three. {governor=Nakitende|The governor} has learned to talk. Her predecessor read his statement to the carpet.

Four. Last week the statisticians published their revised national accounts, and the bank promptly raised its projection for 2025/26: it is now {growth=6.5-7.0|6.5 to 7 per cent}. That was quick, and it makes me wonder what they knew on the day.

Five. Listen to the lenders. {bankers_head=Mugerwa|Mr Mugerwa of the bankers' association} keeps saying that the Treasury crowds everybody else out, and he is right, although his members are the ones doing the lending to it. {analyst=Akello|Brenda Akello of Kyoga Securities}, whom I trust, warns that domestic arrears will be paid off just when the campaign gets going.

Comments are open. Please be civil about the coffee numbers.
