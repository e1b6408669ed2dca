STORY: energy-nominee-hearing
TOPIC: a nominee for US energy secretary is questioned on her stake in a lithium company that got a federal loan; the committee votes later
== SLOTS
gop_seats | quantity | agree | Republican seats on the committee
applied | date | agree | month in which the application came in
tenure | duration | variant | how long she has run the utility
nominee | person | agree | nominee for energy secretary
day | date | agree | day of the hearing
hours | duration | variant | length of the hearing
firm | organisation | agree | lithium company whose shares she held
loan | money | agree | federal loan to the company
stake | money | variant | worth of her shares
left_board | date | conflict | when she left the company's board
knew | polarity | dispute | whether she knew of the loan application while on the board
critic | person | agree | senator who led the questioning on the loan
chair | person | agree | chairman of the committee
vote_day | date | agree | day of the committee's vote
removed | quantity | agree | protesters removed from the room
late | duration | agree | how late her share sale was disclosed
job | role | agree | her post before the nomination
mine | place | agree | where the company's mine is
age | quantity | agree | age of the nominee
yucca | outcome | agree | what she said about nuclear waste in Nevada
labs | quantity | agree | national laboratories the department runs
cmte_size | quantity | agree | members of the committee
== ARTICLE 01_capital_dispatch.txt | Capital Dispatch | 2025-02-12
Energy pick grilled over lithium shares, but appears headed for confirmation

WASHINGTON - {nominee=Sobol|Gretchen Sobol}, the utility executive chosen to lead the Energy Department, spent much of {day=2025-02-11|Tuesday} explaining to a Senate committee a single line on page 14 of her financial disclosure, and by the end of the day had persuaded nearly every Republican and perhaps two Democrats that there was nothing sinister about it.

The line concerns {firm=Corvane|Corvane Minerals}, a lithium producer whose project near {mine=Silver Peak Flat|Silver Peak Flat, Nev.}, was awarded {loan=910m|a $910 million federal loan} last spring. Ms. Sobol, {age=59|59}, owned {stake=2.3m|shares worth $2.3 million} when she was nominated in December. She has since sold them, though she did not report the sale until {late=19|19 days} after the deadline, an omission for which she paid the standard $200 penalty.

"I filed late and I own that," she told the Committee on Energy and Natural Resources. "I've been fined for overdue library books with better excuses."

Senator {critic=Nwosu|Miriam Nwosu}, Democrat of Washington, was not amused. Over two rounds of questions she laid out a chronology in which the company's directors, Ms. Sobol among them, were given a briefing on "federal financing options" at a retreat in Scottsdale. "{knew=yes|You knew that application was being written," Ms. Nwosu said}. "You voted on the budget for the consultants who wrote it."

Ms. Sobol said that the retreat had covered a dozen subjects and that {knew=no|no application had existed or been described to her} before {left_board=2023-06|she gave up her seat on the Corvane board in June 2023}. The paperwork reached the department {applied=2023-09|that September}, according to records released by the committee's staff.

The hearing, in a room on the third floor of the Dirksen building, ran for {hours=4h40|four hours and 40 minutes} including a break for votes. Capitol Police officers took out {removed=7|seven people} who had stood up one at a time to sing a verse each of a hymn about the Colorado River; the last of them got through two.

The nominee has been {job=Great Basin|chief executive of Great Basin Power and Light}, which serves 1.4 million customers in three states, for {tenure=9y|nine years}. Her pay there came to $8.7 million in 2023. If she is confirmed she will take a job that pays $250,600 and oversees {labs=17|17 national laboratories}, a nuclear stockpile and a staff of 14,000 that the administration has said it wants to reduce by a fifth.

On policy she gave little away. She favored more gas exports, called the federal permitting system "a museum," and praised small reactors. Asked by Senator Hector Luján-Ames of Nevada about the disposal of nuclear waste in his state, she {yucca=no revival|said that she would not seek to revive the site at Yucca Mountain}, a promise that three of her predecessors had also made, with varying degrees of conviction.

The chairman, {chair=Treadway|Roland Treadway} of Wyoming, said that he intended to hold the committee's vote on {vote_day=2025-02-20|Feb. 20}. Republicans hold {gop_seats=11|11} of {cmte_size=20|the 20 seats}. "She's run something," Mr. Treadway said. "We've had secretaries who hadn't run a lemonade stand."

Outside groups have spent unusually little on the fight. The Clean Grid Alliance has bought $300,000 of advertisements in Maine and Colorado; the utilities' trade association has spent about the same in support. Compared with the fights over the nominees for health and for defense, who each squeaked through by a vote or two, this has been a sleepy affair.
== ARTICLE 02_southern_sentinel.txt | The Southern Sentinel (Perth) | 2025-02-13
WA miners watch as lithium loan dogs would-be US energy boss

A cheap American loan to a rival that has yet to ship a tonne has been a sore point in the Goldfields for a year. On {day=2025-02-11|Tuesday} in Washington (early Wednesday, Perth time) it became a sore point for the woman who wants to run the US Department of Energy.

{nominee=Sobol|Gretchen Sobol}, a plain-spoken power company boss from Salt Lake City, was taken to task over {stake=2.3m|about US$2.3 million ($3.7 million) of stock} in {firm=Corvane|Corvane}, the would-be producer at {mine=Silver Peak Flat|Silver Peak Flat, in the Nevada desert}, which US taxpayers are backing to the tune of {loan=910m|US$910 million} at an interest rate of 4.1 per cent. No Australian producer has ever got money from its own government at less than 5.

Ms Sobol told senators that she'd had nothing to do with it. Committee documents show that the department took delivery of the application in {applied=2023-09|September 2023}, and she said that by then she had been gone for {left_board=2022-06|more than a year}: {left_board=2022-06|she ceased to be a director in the middle of 2022}. Democrats' chief inquisitor {critic=Nwosu|Miriam Nwosu} wasn't buying it, {knew=yes|insisting that the directors had been told what was coming} at a desert resort weekend with golf.

The Corvane share price, which had trebled in the fortnight after the loan was announced, lost 6 per cent on the Nasdaq during the session. Perth-based Yilgarn Lithium, which sells its concentrate to two of the same carmakers, rose 2.2 per cent on Wednesday to $1.86. "It's hard to compete with a printing press," said its managing director, Trent Kowalczyk. He has laid off 240 people at Mount Deverell since lithium prices fell by four-fifths from the peak in 2022.

Analysts doubt that a change at the top in Washington will unwind the deal. Of the money, US$265 million has been drawn and most of that has been spent on a processing plant. "You'd be tearing up a contract and a town," said Priya Raman, of broker Halloran Shaw in Sydney. She expects first production at the Nevada site in the second half of next year, 14 months behind schedule, at about 30,000 tonnes a year.

The embassy in Washington is understood to have asked for a meeting with the nominee about critical minerals, and whether Australian firms might qualify as "domestic" suppliers under American law, as Canadian ones do. A spokesman for Resources Minister Caitlin Dower said that the matter would be raised "once there is somebody to raise it with".

That may not be long. While {removed=7|seven demonstrators} had to be walked out and one Democrat, Vermont's Ezra Pohl, said he'd seen "cleaner coal", the numbers favour Ms Sobol. The panel has {cmte_size=20|20 members}, {gop_seats=11|11} of them from the President's party, and it is to decide {vote_day=2025-02-20|next Thursday}. If all goes well for her, she'd be sworn in before the end of the month.

She also had a word for the nuclear industry, in which several WA uranium hopefuls have an interest. Small reactors, she said, were "the only thing that everyone in this building likes and nobody has built". Australia's opposition has proposed seven nuclear plants, two of them small ones, by 2050.
== ARTICLE 03_great_basin_public_radio.txt | Great Basin Public Radio | 2025-02-21
{nominee=Sobol|Sobol} clears Senate panel; floor vote could come Monday

A Senate committee has approved a Utah power executive to be the nation's next energy secretary, with two Democrats joining all of the Republicans.

The vote {vote_day=2025-02-20|Thursday} was 13 to 7. It sends the nomination of {nominee=Sobol|Gretchen Sobol} to the full Senate, where Republicans have 53 seats. Majority leaders say they plan to bring it up Monday evening.

Sobol, who is {age=59|59} and lives in Salt Lake City's Avenues neighborhood, would be the first Utahn in the cabinet in almost two decades. She has {job=Great Basin|run Great Basin Power and Light} {tenure=9y|since 2016}. The utility's board has named its chief operating officer, Dan Whitehorse, to take over on an interim basis, and he says that a rate increase of 6.8 percent, filed in January, will go ahead.

The Democrats who voted for her were Colorado's Ines Vandermeer and Nevada's Hector Luján-Ames. He told reporters in the hallway that {yucca=no revival|her assurance that Yucca Mountain will stay closed} had been put in writing.

"I've got it on letterhead," he said. "My predecessor got it on a napkin."

Sen. {critic=Nwosu|Miriam Nwosu} of Washington voted no. So did Vermont's Ezra Pohl. At the hearing last week, which went on for {hours=4h40|more than four and a half hours}, Nwosu had pressed the nominee about {firm=Corvane|Corvane Minerals}. That company is building a lithium mine at {mine=Silver Peak Flat|Silver Peak Flat}, about 200 miles northwest of Las Vegas, with help from {loan=910m|a $910 million loan} that the Energy Department approved under the last administration.

On Wednesday, Nwosu's office released minutes of a board meeting that it got from a former Corvane employee. They mention "DOE" twice. Nwosu says they {knew=yes|show Sobol was aware the company would ask for the money}. Sobol's spokesperson, Tricia Amundsen, says that the letters refer to a research grant at one of the department's {labs=17|17 labs}, and that {knew=no|Sobol learned of the loan from the newspaper}.

Committee Chairman {chair=Treadway|Roland Treadway}, a Republican from Wyoming, said he'd read the minutes and found them "about as exciting as minutes." He turned down a request for another hearing.

Sobol has signed an ethics agreement that bars her from decisions about Corvane for two years. She'll also stay out of matters involving her old employer for one year. She has sold her mining stock, although the disclosure form came in {late=19|19 days} late.

In Esmeralda County, where the mine is, people have been following along. There are about 730 residents, and Corvane has hired 64 of them. County Commissioner Lorraine Echeverria says that her worry isn't who knew what.

"It's the water," she says. "They say they'll use 1,900 acre-feet a year. We've asked for the model that number comes from, and we're still asking."

A lawsuit by two ranchers and the Lida Valley band is to be heard in federal court in Reno on March 18. The Department of Energy isn't a defendant. But the judge could order it to stop paying out the loan until a groundwater study is finished, and the plaintiffs' attorney, Joel Fairweather, says he'll ask for just that.
