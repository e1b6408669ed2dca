STORY: e-llanfairwen-herald-closes
TOPIC: a weekly newspaper in north Wales prints its last issue after 137 years
== SLOTS
paper | organisation | agree | newspaper that closes
town | place | agree | town of the newspaper
last_issue | date | agree | day of the last issue
issue_no | quantity | agree | number of the last issue
founded | date | agree | year of the first issue
years | duration | variant | years the paper has lasted
owner | organisation | agree | publishing group that owns it
editor | person | agree | last editor
editor_years | duration | agree | years the editor has been at the paper
jobs | quantity | revision | jobs to go
circulation | quantity | agree | copies sold a week now
circulation_peak | quantity | agree | copies sold a week at the peak
peak_year | date | single | year of the highest sale
welsh_share | quantity | agree | share of pages in Welsh
loss | money | variant | yearly loss of the paper
reason | cause | dispute | why it closes, owner against union
union_org | organisation | agree | union officer's organisation, as named
union_person | person | single | union officer quoted
building | place | agree | street of the office
building_sale | money | single | price asked for the building
archive | outcome | agree | where the archive goes
archive_volumes | quantity | agree | bound volumes in the archive
campaign | organisation | agree | group that hopes to start a new paper
campaign_money | money | revision | money the group has pledged so far
campaign_need | money | agree | money the group needs
founder | person | agree | founder of the paper
founder_trade | role | agree | trade of the founder
first_price | money | single | price of the first issue
last_price | money | single | price of the last issue
councillor | person | single | councillor quoted
politician | person | single | member of the Senedd who asked about it
senedd_day | date | single | day the question was asked in the Senedd
printer | place | agree | town where the paper is printed
funerals | quantity | single | funeral notices in the last issue
scoop | other | single | best-known story the paper broke
scoop_year | date | single | year of that story
readers_age | quantity | single | average age of readers
bought | date | single | year the group bought the paper
hollow | quantity | single | letters about the hollow quarry
baths | score | single | council vote on the baths
letter_year | date | single | year of the columnist's first letter
== ARTICLE 01_llanfairwen_herald.txt | The Llanfairwen Herald (its own last front page) | 2026-10-29
Goodnight

By {editor=bebb|Carys Bebb}, Editor

This is number {issue_no=7104|7,104}. There won't be a 7,105.

In {founded=1889|1889} a {founder_trade=chandler|candle-maker} named {founder=roberts|Owen Roberts} got tired of reading about {town=llanfairwen|Llanfairwen} in a paper made in Liverpool. He bought a second-hand press with his sister's dowry and charged {first_price=1d|a penny}. You've paid {last_price=1.90|£1.90} this morning. That's {years=137|one hundred and thirty-seven years} of it.

I've been here {editor_years=31|for thirty-one of them}, and I've spelt most of your children's names right.

I'd like to tell you it was a wicked thing done by wicked people. It was a sum. We sell {circulation=3400|3,400 copies}; in my grandmother's day it was {circulation_peak=19000|19,000}. You die, and your sons read the phone. Our owners, {owner=severnside|Severnside Media}, {reason=readers|could find no reader to replace you}.

There are {funerals=23|twenty-three funeral notices} inside. I read every one.

The {archive_volumes=262|262 bound volumes} go {archive=library|to the county library}, where they'll be dry. Half of what is in them ({welsh_share=50|five pages in ten}) was in Welsh, and those will be scanned first.

They'll sell {building=bridge|the office on Bridge Street}. Come and take a chair.
== ARTICLE 02_cymru_broadcasting.txt | Radio Eryri (web page) | 2026-10-27
{town=llanfairwen|Llanfairwen} to lose its paper: {jobs=9|nine jobs} at risk

A weekly newspaper that has covered a slate town for {years=137|more than 130 years} will appear for the last time {last_issue=2026-10-29|on Thursday}.

{owner=severnside|Severnside Media}, which bought {paper=herald|the Llanfairwen Herald} in {bought=2011|2011}, said it had lost {loss=85k|£85,000} a year. "{reason=readers|Readership has fallen away}, and no rise in the price will bring it back," it said.

The National Union of Journalists in Wales ({union_org=nuj|NUJ}) disagreed. Its organiser, {union_person=gittins|Lowri Gittins}, said: "{reason=cuts|They sacked the reporters, and then wondered that nobody bought it}."

Hywel Parry, once the sub-editor, remembered {scoop=reservoir|the story about the leaking reservoir} in {scoop_year=1974|1974}. "We beat London by four days."

A group of readers, {campaign=llais|Llais Newydd}, wants to start a new weekly. It has {campaign_money=22k|£22,000} in pledges and would need {campaign_need=60k|£60,000}.

In the Senedd on {senedd_day=2026-10-20|Tuesday last}, {politician=mostyn|Rhodri Mostyn} asked the government what it would do. It will talk, was the answer.
== ARTICLE 03_hold_the_front_desk.txt | Hold the Desk (press trade site) | 2026-10-30
{paper=herald|Herald} goes quiet after issue {issue_no=7104|7104}

{owner=severnside|Severnside} has confirmed that {jobs=7|seven posts} will go at its {town=llanfairwen|Llanfairwen} title, two having been moved to its Wrexham hub since the first announcement.

Editor {editor=bebb|Carys Bebb}, who joined as a trainee {editor_years=31|31 years ago}, put the last page to bed at {building=bridge|Bridge Street} on Wednesday. The paper was printed {printer=oswestry|at Oswestry}.

Figures seen by this site put weekly sale at {circulation=3400|3,400}, from a peak of {circulation_peak=19000|nineteen thousand} ({peak_year=1961|1961}). The average buyer was {readers_age=67|67}. An accountant's note speaks of {loss=85k|a deficit of £85k}.

{welsh_share=50|About half of its pages} were in Welsh, a rarity outside the all-Welsh press.

The building is on the market for {building_sale=240k|£240,000}.
== ARTICLE 04_slate_valley_letter.txt | Letter from the Slate Valley (magazine column) | 2026-11-07
What will the town do on Thursdays?

On {last_issue=2026-10-29|the last Thursday in October} I stood behind the counter of the paper shop while {town=llanfairwen|Llanfairwen} bought its newspaper for the last time. There was a queue, which there had not been since the pit disaster. By noon all the copies had gone, and a man asked for mine.

{paper=herald|The Herald} was begun by {founder=roberts|a Mr Roberts}, {founder_trade=chandler|a chandler}, {years=137|137 years ago}, to tell the truth about the quarry owners. It went on telling it {founded=1889|from 1889} until {last_issue=2026-10-29|the 29th of October}.

The lorries came down {printer=oswestry|from Oswestry} at five, as always. Nobody had told the driver.

I've been trying to remember the first thing of mine they printed. I think it was a letter about the bus shelter, in {letter_year=1998|1998}, and I know they corrected my grammar, because my mother cut it out and showed it to the neighbours. They printed everybody. They printed the man who believed the quarry was hollow, and each of the {hollow=17|seventeen letters} he wrote on it. They printed the results of the dog show with the dogs' names first.

It'll be said that there's a page for all that on the internet, and there is. I looked. It had a lost cat, an argument about the cat, and a man selling gravel. On Tuesday the council met to decide about the swimming baths and not one person was in the gallery. I know because I asked the caretaker, who'd gone up to switch the heating off. In {paper=herald|the Herald's} time there was always one, with a cold, in the seat by the door. The vote, he thinks, went {baths=11-8|eleven to eight}, but he couldn't tell me for what.

A union person from the {union_org=nuj|NUJ} said to me that {reason=cuts|the paper was starved before it was buried}. I think that's about right. I heard Councillor {councillor=puw|Nan Puw} say they would miss the small print about planning, which nobody read until it mattered.

The bound years are {archive=library|in the county library} now: {archive_volumes=262|two hundred and sixty-two fat volumes}. And {campaign=llais|Llais Newydd} has {campaign_money=31k|thirty-one thousand pounds} in the tin, nine more than when I last wrote. It needs {campaign_need=60k|sixty}. We'll see.
