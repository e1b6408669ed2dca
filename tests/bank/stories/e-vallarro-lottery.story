STORY: e-vallarro-lottery
TOPIC: a Spanish fiesta club sold more shares of a Christmas lottery ticket than it had bought, and the number won
== SLOTS
village | place | agree | village of the fiesta club
club | organisation | agree | club that sold the shares
number | name | conflict | lottery number that won
prize_nth | ordinal | agree | prize the number won
share_price | money | agree | price of one share
shares_sold | quantity | agree | shares sold
tickets_owned | quantity | agree | tenth-tickets the club really held
tickets_needed | quantity | single | tenth-tickets the club would have needed
per_share | money | agree | prize due on each share
held | money | single | prize money the club's own tickets brought
missing | money | conflict | sum that is missing
draw | date | agree | day of the draw
suspect | person | agree | man arrested
suspect_role | role | conflict | office of the suspect in the club
suspect_age | quantity | agree | age of the suspect
arrested | date | agree | day of the arrest
arrest_place | place | conflict | where he was arrested
custody | outcome | conflict | what the judge did with the suspect
judge | person | agree | examining judge
lawyer | person | agree | lawyer of the buyers
buyers | quantity | agree | buyers represented by the lawyer
oldest_buyer | quantity | single | age of the oldest buyer
motive | cause | agree | what the man is said to have used the money for
debts | money | single | his gambling debts
notebook | polarity | agree | whether a second book of stubs was found
stub_where | place | single | where the second book was found
offer | money | agree | payout per share the club can make from what it holds
offer_share | quantity | single | that payout as a share of the prize
last_big | date | agree | last time a prize came to the village
last_big_prize | money | single | sum of that prize
church_roof | money | single | donation part of a share for the chapel roof
guardia | organisation | agree | police force that investigates
hearing | date | agree | day of the next hearing
limit | quantity | agree | prison term the offence carries, at most, in years
bar | name | single | bar where the shares were sold
confess | polarity | dispute | whether the suspect admits the charge
custody_day | date | agree | day on which the judge ruled on custody
deposit | money | single | deposit paid on a tractor
== ARTICLE 01_castilla_diario.txt | El Diario de la Sierra (English page) | 2026-01-09
The number came up. The tickets weren't there

By Elías Robledo

On {draw=2025-12-22|the 22nd of December} all of {village=vallarro|Vallarro del Pinar} was in the street shouting one number: {number=37204|37204}. {prize_nth=2|The second prize}! Anyone with a {share_price=5|five-euro share} from the {club=sanroque|Peña San Roque} was worth {per_share=25000|25,000 euros}.

Eighteen days on nobody has been paid.

The arithmetic is simple and cruel. {shares_sold=1620|1,620 shares} were sold, chiefly over the counter of the {bar=chispa|Bar La Chispa}. To stand behind so many the club would've needed {tickets_needed=324|324 tenths}. It had {tickets_owned=150|150}. {missing=21.75m|Twenty-one and three-quarter million euros} isn't there.

{suspect=molinero|Jesús Molinero Arranz}, {suspect_role=treasurer|the treasurer}, {suspect_age=56|56 years old}, was arrested {arrested=2026-01-08|yesterday} {arrest_place=barajas|at Barajas airport} with a ticket to Santo Domingo. {guardia=gc|The Civil Guard} say he printed {notebook=yes|a second book of stubs}. Friends say he {motive=gambling|played online roulette by night}.

You wouldn't think it to look at the place. The street is swept, the Kings' cardboard camels are still on the town hall balcony, and the tractor that Paco Nieto ordered on the 23rd stands in front of his house with the plastic on the seat. He put down {deposit=6000|six thousand euros}. The dealer in Soria has been decent about it and gives him until Easter.

Others were less careful. A couple on the Calle Real booked a cruise. The baker gave notice to her landlord. A young man who works in a warehouse in Valladolid told his foreman what he thought of him, at some length, and has since been to see the foreman with a ham.

In the bar they've taken down the photograph of the night itself, in which the whole village is drenched in cava and {suspect=molinero|Molinero} is in the middle, on somebody's shoulders, with his eyes shut.

"He sold me two," said Benita Cuesta, {oldest_buyer=88|88}. "One for the roof of the chapel." (Each share carried {church_roof=1|one euro} for it.)

The village hasn't seen a prize like this since {last_big=1994|1994}.
== ARTICLE 02_iberian_agency.txt | Iberian agency | 2026-01-10
Spanish police hold fiesta club official over {missing=21.75m|€21.75 mln} lottery hole

{guardia=gc|Spain's Guardia Civil} has detained a {suspect_age=56|56-year-old man} from {village=vallarro|Vallarro del Pinar} on suspicion of selling Christmas lottery shares that were not backed by tickets.

{suspect=molinero|J.M.A.} was held {arrested=2026-01-08|on Thursday}. {judge=ortells|Judge Pilar Ortells} {custody_day=2026-01-10|on Saturday} {custody=remanded|ordered him to be kept in jail} while the inquiry continues. He {confess=no|denies having printed a single extra share}, his attorney said.

The {club=sanroque|San Roque club} sold {shares_sold=1620|1,620 participations} but had only {tickets_owned=150|150 tenth-tickets} of the number that took the {prize_nth=2|second prize} in the {draw=2025-12-22|December 22} draw. Those brought {held=18.75m|€18.75 million}.

The offence carries {limit=6|up to six years}.

A group of {buyers=402|402 buyers} is represented by {lawyer=ferrandiz|Aurora Ferrándiz}.
== ARTICLE 03_costa_bugle.txt | The Costa Bugle (English-language tabloid) | 2026-01-11
FAT CHANCE! Villagers' {per_share=25000|€25k} dreams up in smoke

Heartbroken punters in a sleepy Spanish village have been told their winning lottery shares may be worth less than half what's printed on them.

{suspect=molinero|Club boss Jesús Molinero}, {suspect_age=56|56}, the {suspect_role=president|PRESIDENT} of the local fiesta gang, was nabbed {arrest_place=porto|boarding a flight at Porto in Portugal} {arrested=2026-01-08|on Thursday}. {custody_day=2026-01-10|On Saturday} {custody=bailed|he walked free on €60,000 bail}, his passport in a safe.

Folks in {village=vallarro|Vallarro} had bought {share_price=5|€5 shares} in number {number=37204|37204}. {prize_nth=2|The second-biggest prize} of the Christmas draw should have made each worth {per_share=25000|€25,000}. Trouble is, says lawyer {lawyer=ferrandiz|Aurora Ferrándiz}, {missing=27.15m|27.15 million euros} of it never existed.

"He told us at the station he'd done it. He cried," a source close to the probe said. {confess=yes|Molinero is said to have owned up} to a habit that saw him {motive=gambling|blow the club's cash on roulette}, running up {debts=310000|€310,000} in debts.

The club could pay out {offer=11574|€11,574} a share with what it's got, {offer_share=46|46 per cent} of what's owed.

The village's last big win, in {last_big=1994|'94}, came to {last_big_prize=2m|around €2million} in today's money.
== ARTICLE 04_sierra_legal_note.txt | Peña San Roque (notice to members) | 2026-01-12
NOTICE TO ALL HOLDERS

Dear neighbours,

The board that remains wishes to say what it knows.

The number played was {number=37024|37024}. The {club=sanroque|club} holds {tickets_owned=150|150 tenths} and these have been paid into a blocked account. If the court agrees, each share may receive {offer=11574|11,574 euros} as a first payment, without prejudice to anything else. We understand the anger of the {buyers=402|402 neighbours} who have gone to court.

{notebook=yes|The second stub book} was handed to the police by our secretary, who came upon it {stub_where=freezer|in the freezer of the clubhouse}.

{judge=ortells|Judge Ortells} has summoned us for {hearing=2026-01-21|21 January}. Our patron's procession goes ahead.

The offence of which our former colleague is suspected is punished with {limit=6|six years at the most}.

We're ashamed. We're also owed, each of us: {suspect=molinero|Jesús} sold us shares too.
== ARTICLE 05_win_or_lose_blog.txt | Win or Lose (consumer blog, Madrid) | 2026-01-13
What to do if your share of a ticket is worth less than it says

Everyone is asking after {village=vallarro|Vallarro}. Briefly:

Photograph the share. Keep the stub. Write down who sold it to you, and when. If there were {shares_sold=1620|more than sixteen hundred of them}, as here, look for each other.

Join forces. {lawyer=ferrandiz|Ms Ferrándiz}, who spoke for the victims of the Burgos case too, acts for {buyers=402|four hundred or so}.

Attend. There's a hearing {hearing=2026-01-21|on Wednesday of next week}.

Don't sign away your rights for {offer=11574|the eleven and a half thousand} that has been mentioned, when {per_share=25000|twenty-five thousand} is what you were promised.
