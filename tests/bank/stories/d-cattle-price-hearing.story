STORY: d-cattle-price-hearing
TOPIC: the Senate Agriculture Committee questions a meatpacker and votes on a bill on cattle prices
== SLOTS
hearing_day | date | agree | day of the hearing
vote_day | date | agree | day on which the committee voted
tally | score | conflict | committee vote on the bill
tally_2022 | score | single | committee vote on an earlier bill
hearing_length | duration | conflict | how long the hearing lasted
chair | person | agree | chairwoman of the committee
ranking | person | agree | ranking Democrat on the committee
witness | person | agree | meatpacking executive who testified
witness_role | role | conflict | his post at Prairie Crown Foods
firm | organisation | agree | meatpacking company whose man testified
firm_hq | place | single | town where the company has its headquarters
rancher | person | agree | rancher who testified
rancher_herd | quantity | single | cows the rancher runs
rancher_loss | money | agree | what the rancher says he lost on each animal
steer_quote | quote | conflict | what the executive said of setting the price
share_four | quantity | variant | share of the slaughter held by four packers
share_1977 | quantity | single | share of the four in 1977
disclosure_hours | duration | agree | hours within which packers would have to report a purchase
fine | money | agree | fine for each violation in the bill as sent on
fine_first | money | single | fine in the first draft
amendment_author | person | conflict | senator who moved the small-plant amendment
amendment | outcome | agree | what became of the small-plant amendment
small_plant | quantity | agree | head a year below which a plant is exempt
republicans_for | quantity | single | Republicans who voted for the bill
floor | date | agree | time by which the leader wants it on the floor
house_sponsor | person | single | sponsor of the House companion
beef_price | money | single | average price of ground beef
settlement | money | single | sum the company paid in an antitrust case
profit | money | single | profit of the company last year
protesters | quantity | single | ranchers outside the building
room | place | single | room of the hearing
== ARTICLE 01_capitol_dispatch.txt | Capitol Dispatch | 2025-06-12
Senate panel advances cattle-price bill after bruising hearing

WASHINGTON — A bill that would force the nation's largest meatpackers to disclose what they pay for cattle cleared the Senate Agriculture Committee {vote_day=2025-06-12|Thursday} on a {tally=14-9|14-9} vote, a day after senators from both parties tore into an industry executive over prices at the ranch gate and in the supermarket.

{republicans_for=3|Three Republicans} joined every Democrat in support. Among them was the chairwoman, {chair=Ostergaard|Sen. Ruth Anne Ostergaard of Nebraska}, who had been coy about her intentions until the roll was called.

The measure would require packers to report each purchase to the Agriculture Department {disclosure_hours=24|within 24 hours}. Violators could be fined {fine=250000|up to $250,000 per offense}, half the {fine_first=500000|$500,000} in the original draft.

By voice vote, the panel {amendment=adopted|approved} an amendment from {amendment_author=Lindqvist|Sen. Paul Lindqvist, R-Mont.,} exempting plants that kill {small_plant=125000|fewer than 125,000 head a year}.

{witness=Hochstetler|Dale Hochstetler}, the {witness_role=chief executive|chief executive} of {firm=Prairie Crown|Prairie Crown Foods}, had spent {hearing_length=over 4 hours|more than four hours} at the witness table on {hearing_day=2025-06-11|Wednesday}. "{steer_quote=nobody|I don't set the price of a steer, Senator. Nobody in this room does}," he said at one point. His company paid {settlement=52.5m|$52.5 million} last year to settle claims by grocers that it had colluded on beef; it admitted nothing.

{ranking=Dupree|Sen. Calvin Dupree} of Georgia, the committee's top Democrat, said he would press for floor time {floor=before August|before the August recess}. A companion bill from {house_sponsor=Mireles|Rep. Yvette Mireles, D-N.M.}, has not had a hearing in the House.
== ARTICLE 02_sandhills_courier.txt | Sandhills Courier (Nebraska weekly) | 2025-06-18
Cherry County man tells it to the Senate

Some folks go to Washington for the cherry blossoms. {rancher=Kovar|Emil Kovar} went to tell a {hearing_day=2025-06-11|June 11} hearing what it is like to sell {rancher_herd=340|340 mother cows'} worth of calves to the only buyer who calls back.

He borrowed his brother-in-law's suit. He was asked to speak for five minutes and used three.

"I figured it up the night before," {rancher=Kovar|Kovar} said over pie at the Stockman on Monday. "I lost {rancher_loss=180|a hundred and eighty dollars} a head last fall, and I watched hamburger go up the same week."

Next to him sat {witness=Hochstetler|Mr. Hochstetler} from {firm=Prairie Crown|Prairie Crown}, in a suit that had not been borrowed. The two shook hands. They did not, {rancher=Kovar|Kovar} allows, trade phone numbers. He was impressed by how straight the man sat, seeing the senators kept him there {hearing_length=under 3 hours|not quite three hours} without so much as a bathroom break.

Our own {chair=Ostergaard|Senator Ostergaard} ran the thing with a firm hand and a small gavel. {vote_day=2025-06-12|The next morning} her committee sent the bill along, {tally=15-8|fifteen votes to eight}. It lets off the little lockers and regional plants, anybody under {small_plant=125000|125,000 animals a year}, thanks to an amendment {amendment=adopted|that went through} without anyone asking for a count. The sponsor of that amendment, {amendment_author=Dupree|the gentleman from Georgia, Mr. Dupree}, told {rancher=Kovar|Kovar} in the hallway that his grandfather had kept Herefords.

About {protesters=60|sixty ranchers} had stood outside the building with signs since dawn. One sign read "Where's the beef money?" which {rancher=Kovar|Kovar} thought was pretty good.
== ARTICLE 03_protein_business_daily.txt | Protein Business Daily | 2025-06-13
Disclosure mandate heads to Senate floor; packers warn of cost

The {vote_day=2025-06-12|June 12} markup puts mandatory purchase reporting closer to law than at any time since 2022, when a similar bill died after an {tally_2022=11-11|11-11 tie} in committee.

Key provisions:

– Packers must report price, weight and grade {disclosure_hours=24|no later than one day after the sale}.
– Maximum civil penalty: {fine=250000|a quarter of a million dollars} a violation.
– Plants below {small_plant=125000|125,000 head annually} are out of scope.

The four largest companies slaughter {share_four=85|85%} of fed cattle, against {share_1977=25|a quarter} in 1977, according to figures entered in the record by {ranking=Dupree|the ranking member}.

{firm=Prairie Crown|Prairie Crown}, number three of the four, made {profit=1.1bn|$1.1 billion} last year. Its {witness_role=chief operating officer|chief operating officer}, {witness=Hochstetler|Dale Hochstetler}, told senators that daily reporting would show competitors its hand. He also gave the week's most quoted line when asked who decides what a rancher gets: "{steer_quote=we do|We set the price of a steer. Somebody has to}."

Committee staff expect a floor vote {floor=before August|in July}. The company, based in {firm_hq=Garden Plain|Garden Plain, Kansas}, declined to comment further.
== ARTICLE 04_prairie_public_audio_blog.txt | Great Plains Public Radio, reporter's notebook | 2025-06-12
What I saw in the beef hearing

Room {room=G-50|G-50} of the Dirksen building is small, windowless and, {hearing_day=2025-06-11|yesterday}, smelled of wet wool. It had rained on the ranchers in line.

I have covered {chair=Ostergaard|the chairwoman} for eleven years and never heard her raise her voice. She lowered it instead. "Try again," she told the man from {firm=Prairie Crown|Prairie Crown}, when he answered a question about contracts with a paragraph about sustainability.

The number everyone will remember is {share_four=85|more than eight in ten}. That is how much of the nation's beef goes through four companies' doors. The number I'll remember is {rancher_loss=180|$180}, the loss per animal that {rancher=Kovar|Emil Kovar} read from the back of a feed-store receipt. Ground beef averaged {beef_price=5.98|$5.98 a pound} last month.

{ranking=Dupree|Senator Dupree}, who grew up above a butcher's shop in Macon, held up two packages of chuck as props. An aide put them in a cooler afterward.

{vote_day=2025-06-12|This morning} the bill passed out of committee. I was in the hall filing this and missed the roll call, so I'll leave the count to others. My editor asks whether it will reach the president's desk. I told her what an old hand told me: cattle are easier to herd.
