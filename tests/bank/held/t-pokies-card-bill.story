STORY: t-pokies-card-bill
TOPIC: the upper house of an Australian state passes a bill on cashless cards for poker machines
== SLOTS
vote | score | conflict | result of the vote in the upper house
vote_lower | score | agree | result of the vote in the lower house in September
vote_time | time | variant | hour of the vote
vote_day | date | agree | day of the vote
sitting | duration | single | length of the sitting
minister | person | agree | minister in charge of the bill
premier | person | agree | premier
opposition_leader | person | agree | leader of the opposition
amend_mover | person | conflict | member who moved the lower limit
limit | money | agree | most that a player may lose in a day
limit_before | money | agree | daily limit in the first draft
small_clubs | outcome | conflict | what happened to the exemption of small clubs
small_clubs_number | quantity | single | clubs with twenty machines or fewer
start | date | conflict | day from which the cards are compulsory
fine | money | conflict | fine for a venue that breaks the law
machines | quantity | agree | poker machines in the state
losses | money | agree | sum lost on the machines last year
losses_2014 | money | single | sum lost in 2014
jobs | quantity | dispute | jobs that would go
hotel_head | person | agree | head of the hotels association
fund | money | agree | help for venues
fund_asked | money | single | help the hotels had asked for
trial_town | place | agree | town in which the card was tried
trial_length | duration | agree | length of the trial
trial_players | quantity | single | players who took part in the trial
trial_less | quantity | agree | share of the players who spent less
petition | quantity | revision | signatures on the petition against the bill
assent | date | agree | day on which the governor is to sign
poll_support | quantity | single | share of voters in favour of the cards
queue_voice | person | single | widow who watched from the gallery
== ARTICLE 01_torrens_daily.txt | Torrens Daily | 2024-11-16
Cash is out: pokies law gets through in the small hours

By Bronte Kalivas, state politics

Gamblers in South Australia will have to load a card, and set a limit on it, before they can touch a poker machine, after the Legislative Council agreed to the Government's bill at {vote_time=0120|1.20am} {vote_day=2024-11-15|yesterday}.

Members had been at it for {sitting=15h|15 hours}. When the bells stopped, {vote=12-9|twelve sat on the ayes and nine across from them}, with two Liberals defying their leader, {opposition_leader=catterall|Simon Catterall}.

Nobody will be able to lose more than {limit=100|$100 a day}. That figure is half of the {limit_before=200|$200} that {minister=markou|Consumer Affairs Minister Leanne Markou} first proposed, and she has the crossbench to thank, or blame: it was {amend_mover=rasheed|Tim Rasheed}, the independent elected last time on a platform of river health, whose amendment brought it down.

The minister got her way on one thing. Bowling and RSL clubs with a handful of machines had hoped to be let off, and a clause to that effect was circulated on Wednesday. {small_clubs=defeated|It found only seven friends}.

In the gallery sat {queue_voice=pruitt|Gwen Pruitt}, whose husband gambled away a dairy farm. She shook the hand of every member who came out by the eastern stairs.

Venues have until {start=2026-07-01|the middle of 2026, July 1 to be exact}, to refit their {machines=11800|11,800 machines}. South Australians fed a net {losses=917m|$917 million} into them last year.

The Governor is due to sign on {assent=2024-11-28|November 28}.
== ARTICLE 02_federation_newswire.txt | Federation Newswire | 2024-11-15
SA upper house backs cashless gaming

ADELAIDE, Nov 15 - South Australia has become the first state to write a compulsory gambling card into law, after three earlier attempts died in committee.

The bill cleared its last hurdle at {vote_time=0120|1.50am AEDT} {vote_day=2024-11-15|on Friday}. The margin was narrower than the Government had predicted, {vote=11-10|11 votes to 10}. In {vote_lower=26-17|September the House of Assembly had passed it 26-17}.

Key points:

- Daily losses capped at {limit=100|$100}. The amendment, in the name of {amend_mover=coventry|Jodie Coventry} of the Fair Go Alliance, replaced a ceiling of {limit_before=200|$200}.

- Licensees that let punters play with cash face a penalty of {fine=50000|up to $50,000}.

- {small_clubs=exempt|Community clubs with no more than 20 machines need not comply}; there are {small_clubs_number=63|63 of these}.

- {fund=45m|$45 million} over three years for refits. Hotels had sought {fund_asked=120m|$120 million}.

Premier {premier=voss|Declan Voss} called it "the seatbelt law of our generation".

{hotel_head=fahey|Marguerite Fahey}, who runs the hotels association, said {jobs=2600|2600 people} would be out of work by the second Christmas. Treasury modelling tabled with the bill put the figure at {jobs=400|about 400}. A petition organised by publicans had attracted {petition=18000|18,000 names} by Thursday evening.

Victoria and Queensland are watching, spokespeople for both governments said. Neither has a bill before parliament.
== ARTICLE 03_gulf_country_advocate.txt | Gulf Country Advocate | 2024-11-20
Town that tried it first shrugs at the fuss

When the machines at the Commercial in {trial_town=port_harlan|Port Harlan} went cashless last year, the publican laid in extra stubbies for the riot. Nobody rioted. {trial_players=340|Three hundred and forty locals} took a card, lost it, took another, and got on with it.

Now the whole state is to follow. Under the law that Parliament made {vote_day=2024-11-15|last Friday}, a card will be obligatory {start=2026-01-01|from New Year's Day of 2026}, which gives the Commercial's rivals a little over thirteen months.

Over the {trial_length=6m|six months} of the experiment, researchers found, {trial_less=42|42 per cent} of those taking part spent less than before. The rest spent the same or drove to Whelan's Corner, where notes were still good.

The local member of the lower house was among the {vote_lower=26-17|26 who supported the bill in September, against 17}. He has not been bought a beer since.

A farmer's co-operative lets its hall to the RSL, which keeps 24 machines to pay for the bus. Treasurer Nev Toohey has studied the penalties. "Break the rule and {fine=15000|it's fifteen grand}," he said. "That's the bus, the driver and the diesel."

Those against have not given up. Their petition passed {petition=23400|23,400 signatures} on Monday. {hotel_head=fahey|Ms Fahey} of the hotels association will carry it to {premier=voss|Mr Voss} herself in a wheelbarrow, she says, one made by apprentices whose jobs depend on it.
== ARTICLE 04_the_parish_pump_podcast_notes.txt | Parish Pump (church welfare newsletter) | 2024-11-22
Twenty years of asking, and then a Friday

We began writing to ministers about poker machines in 2004. This month one of them, {minister=markou|Leanne Markou}, wrote back with an Act of Parliament.

Let us be plain about what is in it. A player's losses stop at {limit=100|one hundred dollars} between one midnight and the next. A card carries the player's own name. Help of {fund=45m|forty-five million} goes to venues, and none, alas, to counselling.

Why does it matter? In 2014 the takings of this State's machines were {losses_2014=741m|$741m}. The latest yearly figure is {losses=917m|$917m}, and our financial counsellors could tell you in which streets it was lost. There are {machines=11800|close to twelve thousand of the things, 11,800 by the regulator's register}, one for each hundred and sixty of us, babies counted.

Evidence helped. The pilot in {trial_town=port_harlan|Port Harlan}, which ran for {trial_length=6m|half a year}, showed that {trial_less=42|forty-two in every hundred players} cut back once they had to name a sum beforehand. A newspaper poll found {poll_support=58|58 per cent} of voters in favour.

Opposition came from people we pray for. {opposition_leader=catterall|Mr Catterall} has promised a review if he wins office. The hotels speak of a jobs massacre; {jobs=400|four hundred positions} is what the Treasury foresees, over several years.

The Governor's signature is expected {assent=2024-11-28|next Thursday}. There will be tea in the hall afterwards, and, by popular request, no raffle.
