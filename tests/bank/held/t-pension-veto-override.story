STORY: t-pension-veto-override
TOPIC: the Argentine lower house overrides a veto of a pension law
== SLOTS
vote | score | conflict | result of the vote on the veto
vote_april | score | single | result of the first vote on the law, in April
vote_day | date | agree | day of the vote
abstained | quantity | agree | deputies who abstained
left_room | quantity | agree | deputies of one governor who left before the vote
governor | person | agree | governor whose deputies left
sitting | duration | conflict | length of the sitting
sitting_start | time | agree | hour at which it began
president | person | agree | president
trip | polarity | conflict | whether the president made his trip to Paraguay
veto_day | date | conflict | day on which the veto was signed
rise | quantity | agree | increase of pensions under the law
bonus_old | money | agree | monthly supplement now
bonus_new | money | variant | monthly supplement under the law
minimum | money | agree | minimum pension
pensioners | quantity | agree | pensioners affected
cost | quantity | dispute | yearly cost, per cent of output
quote_till | person | conflict | who said that the till was empty
chief | person | agree | chief of the cabinet
economy | person | agree | economy minister
senate_day | date | agree | day on which the Senate takes up the matter
senate_need | quantity | agree | senators needed to override
senate_count | quantity | single | senators the opposition claims to have
injured | quantity | revision | people hurt outside Congress
arrested | quantity | agree | people arrested
photographer | person | agree | photographer struck by a canister
corner | place | conflict | where he was struck
risk | quantity | single | country risk in points
inflation | quantity | single | inflation in April
inflation_peak | quantity | single | monthly inflation at its worst
== ARTICLE 01_pampa_wire.txt | Pampa Wire | 2025-05-15
Argentine deputies defy president on pensions

BUENOS AIRES, May 15 (Pampa Wire) - Argentina's lower house has overturned President {president=bancalari|Aurelio Bancalari's} veto of a pension increase, dealing him his heaviest legislative defeat so far.

By {vote=172-77|172 votes to 77}, with {abstained=3|three abstentions}, deputies mustered the two thirds they needed {vote_day=2025-05-14|on Wednesday} after {sitting=9h|nine hours} of debate. The law had first passed in April {vote_april=140-101|by 140 to 101}.

Five things to know:

- Pensions go up by {rise=7.2|7.2 percent}. A supplement for the poorest climbs from {bonus_old=70000|70,000 pesos} to {bonus_new=110000|110,000}.

- {pensioners=7.4m|About 7.4 million} people would benefit.

- The government says the measure costs {cost=0.8|0.8 percent of gross domestic product} a year. The budget office of Congress says {cost=0.4|half that}.

- The Senate votes on {senate_day=2025-05-28|May 28}. It takes {senate_need=48|48 of the 72 senators} to complete the override.

- Bancalari had thrown out the law {veto_day=2025-05-02|on the second of the month}, a Friday, when markets were thin.

Outside, police drove back a crowd with tear gas. {injured=20|Twenty people} were hurt and {arrested=14|14} detained. Photographer {photographer=ledesma|Julián Ledesma} was hit by a canister {corner=callao|where Callao meets Rivadavia} and is in intensive care.

The president, {trip=went|already in Asunción for a farm summit} when the board lit up, made no comment there.
== ARTICLE 02_el_faro_porteno_english.txt | El Faro Porteño (English edition) | 2025-05-15
"Grandma wins": the night the chainsaw stalled

By Milagros Quiroga

Deputy Noemí Sarrabayrouse is 81, and draws the minimum herself: {minimum=296000|296,000 pesos}, less than she spends on the flat. When the total came up she took out a handkerchief. "{vote=174-75|A hundred and seventy-four}," she said, counting the green lights again, as if the {vote=174-75|seventy-five} red ones might change their minds.

She had been in her seat since {sitting_start=1112|twelve minutes past eleven} in the morning, when there was a quorum by two. {sitting=13h|Thirteen hours later} she walked out between two grandsons.

What tipped it? {left_room=5|Five chairs} on the right, empty. They belong to deputies who answer to Governor {governor=yapura|Waldo Yapura}, and Yapura had been waiting since March for the money to finish a road. They went for coffee and were not seen again.

The government's speakers did their duty without joy. "The till is empty, and so is your argument," {quote_till=fraga|Celina Fraga} flung at the opposition benches. The {economy=fraga|economy minister} had asked to be heard and then cut her time short.

{president=bancalari|Bancalari} was to have been in Paraguay. {trip=cancelled|He sent his apologies} and, according to three of his guests, watched on a sofa at Olivos with the sound off.

The paper he signed {veto_day=2025-04-25|on April 25} called the pension bill "fiscal populism". It is a phrase he may have to find again for the Senate, which is due to take the matter up {senate_day=2025-05-28|a fortnight after the deputies}.
== ARTICLE 03_corrientes_capital_letter.txt | Corrientes Capital Letter (markets newsletter) | 2025-05-16
Override: what it does to the numbers

Bonds took it badly, then less badly. Country risk, which had been easing since Easter, stood at {risk=712|712 points} last night. The peso hardly moved.

The arithmetic first. Lifting the supplement from {bonus_old=70000|70,000} to {bonus_new=110000|roughly $93 at the official rate} is the costly part; the general rise of {rise=7.2|7.2%} is smaller than it looks, since prices went up by {inflation=2.8|2.8%} in April alone. {economy=fraga|Ms Fraga's} ministry books the whole at {cost=0.8|0.8% of output}. We find the congressional {cost=0.4|0.4%} closer to our own sums.

Next, the Senate. {senate_need=48|Forty-eight} hands are wanted. The opposition says that it can count on {senate_count=46|46}. Watch the northern provinces, and above all {governor=yapura|Mr Yapura}, whose people slipped away {vote_day=2025-05-14|on Wednesday}. Add the {abstained=3|trio} who pressed the white button, and one sees how thin the loyal bloc has become.

Third, politics. {chief=borrelli|Cabinet chief Patricio Borrelli} said "the till is empty, and so is your argument", and the line will be quoted in the campaign, though not by {quote_till=borrelli|him}. It came before a vote in which his own cousin crossed over.

We keep our forecast. A president who tamed monthly inflation of {inflation_peak=25|25%} has credit left with investors. With {pensioners=7.4m|7.4m retired people} he has rather less.
== ARTICLE 04_union_de_reporteros.txt | Union of Press Photographers, bulletin | 2025-05-17
Our colleague Julián

{photographer=ledesma|Julián Ledesma}, 35, opened his eyes yesterday and asked for his camera. The doctors at the Ramos hospital say that he is out of danger, that he will need a second operation, and that visitors should stop bringing empanadas.

This is what we know. On {vote_day=2025-05-14|14 May} he was kneeling {corner=entre_rios|by the newspaper stand at Entre Ríos and Yrigoyen}, taking pictures of pensioners, when a grey cylinder fired flat along the pavement struck his helmet. Eleven videos show it. The ministry has seen them and speaks of a ricochet.

He was one of many. The ambulance service has closed its list with {injured=31|31 wounded}, seven of them in uniform. Of the {arrested=14|fourteen} who spent the night in cells, all were out by Thursday noon.

Why were the pensioners in the square? Because the least that a retired person gets is {minimum=296000|296 thousand pesos}. Because of a veto. They come every Wednesday, and have done so for a year, with a thermos and a loudspeaker older than most of the policemen. The session that they wanted to hear had opened {sitting_start=1112|at 11.12}; by then there were already shields on the steps.

The cabinet chief, {chief=borrelli|Mr Borrelli}, has regretted "any discomfort". We invite him to the hospital. Visiting hours are from four to six.

A collection is being held. A print of Julián's last picture, in which {left_room=5|five deputies} leave by a side door, may be had at our office for a contribution.
