STORY: e-hanvit-patent-verdict
TOPIC: a Texas jury orders a Korean smartphone maker to pay for infringing a small firm's patents
== SLOTS
verdict | outcome | agree | which way the jury went
award | money | variant | damages awarded
demand | money | conflict | damages the plaintiff had asked for
infringed | quantity | conflict | patents found to be infringed
asserted | quantity | agree | patents in the suit
willful | polarity | conflict | whether the jury found the infringement willful
maker | organisation | agree | smartphone maker held liable
plaintiff | organisation | agree | company that sued
founder | person | agree | founder of the plaintiff
founder_age | quantity | single | age of the founder
judge | person | agree | judge who presided
court | place | agree | town where the trial was held
day | date | agree | day of the verdict
deliberation | duration | agree | how long the jury was out
trial | duration | agree | length of the trial
jurors | quantity | agree | members of the jury
tech | other | agree | what the patents cover
phones | quantity | agree | phones said to use the method
first_model | name | agree | first model to use it
shares | outcome | conflict | which way the maker's shares went the next day
share_move | quantity | single | how much the shares moved
appeal | outcome | agree | what the maker announced
lawyer_maker | person | agree | counsel for the maker
engineer | person | agree | engineer whose e-mail was shown to the jury
email_date | date | agree | year of the e-mail
meeting | date | conflict | year in which the two firms met
meeting_place | place | agree | city where the two firms met
nda | polarity | single | whether a confidentiality agreement was signed
profit | money | single | operating profit of the maker in the last quarter
staff | quantity | agree | employees of the plaintiff
royalty | money | single | royalty per phone worked out by the plaintiff's expert
earlier | money | agree | verdict against another phone maker in 2022
earlier_fate | outcome | agree | what became of the 2022 verdict
itc | date | single | when a trade panel hears a parallel case
foreman | role | single | occupation of the foreman
treble | quantity | agree | by how much the judge may multiply the award
earlier_year | date | agree | year of the earlier verdict
expert_len | duration | single | time the maker's expert testified
burned | quantity | single | prototypes that burned
== ARTICLE 01_us_wire.txt | US legal wire | 2026-05-08
Jury hits {maker=hanvit|Hanvit} with {award=412m|$412 million} verdict in phone charging case

{court=tyler|TYLER, Texas} - A federal jury on {day=2026-05-07|Thursday} said South Korea's {maker=hanvit|Hanvit Electronics} {verdict=plaintiff|must pay} {award=412m|$412 million} to {plaintiff=lumenade|Lumenade Inc.} for infringing patents on {tech=charging|wireless charging through a phone's metal frame}.

{jurors=8|The eight-member panel} found that {maker=hanvit|Hanvit} infringed {infringed=3|three} of the {asserted=5|five patents} at issue. {willful=yes|It also found that the company acted willfully}, which allows {judge=castellanos|U.S. District Judge Ruben Castellanos} to as much as {treble=3|triple} the sum.

Austin-based {plaintiff=lumenade|Lumenade}, with {staff=19|19 employees}, had sought {demand=680m|$680 million}. Its founder, {founder=okpara|Ngozi Okpara}, hugged her lawyers.

"We respectfully disagree and {appeal=appeal|will appeal}," said {lawyer_maker=trask|Meredith Trask}, a lawyer for {maker=hanvit|Hanvit}.

Central to the {trial=9d|nine-day trial} was an email of {email_date=2019|2019} in which engineer {engineer=yoon|Yoon Tae-oh} told colleagues: "Theirs works. Let's see how much of it we can use." The jury deliberated for {deliberation=4h|about four hours}.

A parallel case comes before a trade panel in {itc=2026-09|September}.
== ARTICLE 02_seoul_business_daily.txt | Seoul Business Daily | 2026-05-09
Investors shrug off {maker=hanvit|Hanvit's} Texas defeat

Stock in {maker=hanvit|the country's second-largest handset maker} {shares=up|gained} {share_move=1.4|1.4 percent} on Friday, hours after a jury in a small Texan city {verdict=plaintiff|ruled against it} and {award=412m|awarded roughly 600 billion won} to an American start-up.

Analysts noted that the sum is less than a month's earnings; the company made {profit=2.3tn|2.3 trillion won} at the operating level between January and March. Besides, they said, {earlier=250m|the $250 million} another maker was told to pay by the same court in {earlier_year=2022|2022} {earlier_fate=reversed|was wiped out on appeal}.

{appeal=appeal|Hanvit has promised to take the matter to the Federal Circuit}. In a filing it said the jury had cleared it on one patent only, finding {infringed=4|the other four} to be used without permission, but that {willful=no|no deliberate wrongdoing was established}.

The dispute goes back to a visit. In {meeting=2018|2018}, {plaintiff=lumenade|Lumenade's} people demonstrated their charger to {maker=hanvit|Hanvit's} in {meeting_place=suwon|Suwon}. {engineer=yoon|Researcher Yoon}, who has since left, wrote his mail the year after ({email_date=2019|2019}).

{phones=96m|Ninety-six million handsets} are said to carry the feature, starting with {first_model=aria9|the Aria 9}.
== ARTICLE 03_austin_startup_blog.txt | Hill Country Startup Notes (blog) | 2026-05-10
They said nobody beats a giant. {founder=okpara|Ngozi} did

I have known {founder=okpara|Ngozi Okpara} since she soldered in a garage off Manor Road. She's {founder_age=52|52} now, her company has {staff=19|nineteen people} and no debt, and {day=2026-05-07|last Thursday} in {court=tyler|Tyler} it {verdict=plaintiff|won} {award=412m|four hundred and twelve million dollars}.

Some of you asked how it works. {tech=charging|You charge through the aluminum}, which everyone said couldn't be done, and {royalty=4.30|$4.30 a handset} is what our expert thought it was worth.

What sank them was the mail. {engineer=yoon|A certain Dr. Yoon} asking his boss how much they could use of what "the Austin lady" had shown them in {meeting_place=suwon|Suwon} back in {meeting=2016|2016}. {nda=yes|There was a signed NDA}. He didn't mention that.

{jurors=8|Eight ordinary people}, the foreman {foreman=roofer|a roofer}, sat through {trial=9d|nine days} and needed {deliberation=4h|four hours}, pizza included.

I was there for the last three days, on the hard bench behind the reporters. It's a plain brown room. Somebody had brought a phone sawn in half, and it went from juror to juror in a plastic tub, like a biopsy. Their man from Stanford talked for {expert_len=5h|five hours} about eddy currents. Ours drew a racetrack on a flip chart and said the charge runs round the outside, where nobody is parked. You could see the pencils move.

The low point was the Monday. They put up a slide with every prototype she ever burned, {burned=43|forty-three} of them, black and curled like bacon, and asked whether this was what genius looked like. She said yes, that's what it looks like. I think it was won there.

We'd asked for {demand=860m|eight-sixty}, so nobody can call the jury reckless. And it isn't cash yet. {judge=castellanos|Judge Castellanos} can go up to {treble=3|three times} the number, or down, and {appeal=appeal|they'll appeal} until the cows come home. But she has {asserted=5|five patents}, all still alive.
== ARTICLE 04_claims_journal.txt | Claims & Inventions (trade journal) | 2026-05-14
Verdict watch: {plaintiff=lumenade|Lumenade} v. {maker=hanvit|Hanvit}

Venue: {court=tyler|Tyler division}. Presiding: {judge=castellanos|Castellanos}. Jury: {jurors=8|eight}. For the defence: {lawyer_maker=trask|Trask}.

Of {asserted=5|the five asserted}, {infringed=3|three} were held infringed and none invalid. Royalty base: {phones=96m|96 million units}, from {first_model=aria9|Aria 9} onward.

The panel's answer to question 7 ({willful=yes|"Was the infringement willful?" "Yes."}) opens the door to enhancement. Judges here seldom go the whole way to {treble=3|treble damages}.

Readers will recall that {earlier=250m|a quarter-billion verdict} from {earlier_year=2022|2022} {earlier_fate=reversed|didn't survive review}. The defendant's stock told a similar tale of scepticism, though not at first: in Seoul on Friday {shares=down|it lost ground}.

{founder=okpara|Ms Okpara} says she'd rather license than litigate. A mail of {email_date=2019|2019} from inside the defendant's laboratory makes that a costlier choice for the other side.
