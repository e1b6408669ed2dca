STORY: c-podgorica-motion
TOPIC: the Montenegrin parliament votes the government out
== SLOTS
vote | score | conflict | votes for and against the motion
abstained | quantity | single | abstentions
needed | quantity | agree | votes needed for the motion
seats | quantity | agree | seats of the parliament
vote_day | date | agree | day of the vote
vote_time | time | conflict | hour at which the result was read out
debate_length | duration | agree | length of the debate
pm | person | agree | prime minister voted out
pm_since | date | agree | when the prime minister took office
pm_days | duration | single | days in office
speaker | person | agree | speaker of the parliament
mover | person | conflict | deputy who presented the motion
exit_order | order | conflict | whether the Civic Movement quit the government before or after the vote
partner | organisation | agree | coalition partner that turned away
partner_head | person | agree | head of that party
partner_seats | quantity | agree | seats of that party
reason | cause | agree | what set off the motion
contract | money | variant | value of the motorway contract
contract_firm | organisation | single | firm with the contract
audit_day | date | single | when the audit became known
president | person | agree | president of the republic
pres_term | duration | agree | time the president has to name a candidate
candidate | person | dispute | who is to be the next prime minister
signatures | quantity | single | signatures under the motion
earlier_motion | date | agree | month of the earlier failed motion
earlier_vote | score | single | votes in the earlier motion
resign | polarity | agree | whether the prime minister had offered to resign before the vote
minister_ill | person | single | minister who was carried out unwell
minister_office | role | agree | office of the minister who was carried out
eu_chapters | quantity | single | negotiating chapters closed
eu_year | date | agree | year aimed at for joining the union
protest | quantity | single | people outside the building
police | quantity | single | police outside the building
snap_date | date | dispute | when an early election could be held
lastvote_2022 | ordinal | single | number of governments fallen to such a vote
quote_ship | person | single | who said a ship is not steered by the rats
deputy_phone | money | single | fine of a deputy who played a song on his phone
inflation | quantity | single | rate of inflation
bond | quantity | single | rise of the yield of the state bond
speakers | quantity | agree | deputies who spoke in the debate
outlook_firm | organisation | single | rating agency that warned
== ARTICLE 01_adriatic_wire.txt | Adriatic Wire | 2025-03-19
UPDATE 2: Montenegro's government loses confidence vote {vote=42-35|42-35}

PODGORICA, March 19. Montenegro's parliament toppled the cabinet of Prime Minister {pm=radonjic|Vuk Radonjić} late {vote_day=2025-03-18|on Tuesday}, deepening uncertainty in a country that wants to enter the European Union by {eu_year=2028|2028}.

{vote=42-35|Forty-two deputies backed the motion and 35 rejected it}, Speaker {speaker=hadzic|Amra Hadžić} announced at {vote_time=21:40|9:40 p.m.} local time. {abstained=2|Two} abstained. {needed=41|At least 41} were required in the {seats=81|81-seat} chamber.

The motion was introduced by {mover=vukcevic|Danilo Vukčević} of the opposition Bloc for Change, who cited {reason=audit motorway|an audit of a motorway deal} worth {contract=694m eur|694 million euros}.

The outcome had looked open until the {partner=civic movement|Civic Movement}, the junior coalition party with {partner_seats=9|nine seats}, withdrew its three ministers {exit_order=before|hours before the ballot}.

{pm=radonjic|Radonjić}, who took office {pm_since=2023-10-30|in October 2023} at the head of a four-party coalition, had told lawmakers in his closing remarks that the country would "lose a year it does not have". He left the chamber without taking questions.

The yield on the republic's ten-year bond rose {bond=18bp|18 basis points} in early trading on Wednesday. {outlook_firm=scope|Scope Ratings} had warned last month that a long vacancy could delay the budget. Consumer prices are growing {inflation=3.9%|3.9 percent} a year.

{president=mirotic|President Slavko Mirotić} now has {pres_term=30d|30 days} to propose somebody to form a government. {earlier_motion=2024-06|A previous attempt last June} failed.
== ARTICLE 02_primorje_herald.txt | Primorje Herald | 2025-03-20
"{quote_ship=radonjic|A ship is not steered by the rats}"

He came in a dark blue suit and, for once, on time. {pm_days=505d|Five hundred and five days} after he had moved into the villa on Karađorđeva, {pm=radonjic|Radonjić} listened {debate_length=11h|for eleven hours} as {speakers=38|38 speakers} took him apart, and then, with a proverb of his own invention about ships and {quote_ship=radonjic|rats}, walked out to a waiting Škoda.

It was {mover=kalezic|Jovana Kalezić}, a notary from Nikšić in her first term, who had read out the charges, in a flat voice, over jeers. {signatures=31|Thirty-one deputies} had signed. The sums were known: {reason=audit motorway|auditors had found} that the second stretch of the coast motorway, awarded to {contract_firm=tara gradnja|Tara Gradnja} for {contract=694m eur|nearly 700 million euros}, could have cost a third less.

Then the lights on the board. {vote=42-35|Green: 42. Red: 35.} {speaker=hadzic|Madam Speaker} had to ring twice for silence. On the big clock above her head it was {vote_time=23:10|ten past eleven}.

Not everybody stayed so long. {minister_ill=bulatovic|Ilija Bulatović}, {minister_office=health|the health minister}, fainted in the afternoon heat of the hall and was carried out; he is well. A deputy who played a wedding song on his phone was fined {deputy_phone=500 eur|500 euros}.

Would the man have done better to go of his own accord? {resign=no|He had not offered to}, {earlier_motion=2024-06|neither in June}, when the same people came for him and got {earlier_vote=36-41|36 votes against 41}, nor last week. Only afterwards, with everything lost, did the gentlemen of the {partner=civic movement|Civic Movement} {exit_order=after|hand in their keys}: their three ministers resigned {exit_order=after|on Wednesday morning}, when there was nothing left to resign from.
== ARTICLE 03_euroblick_english.txt | Euroblick (broadcaster, English page) | 2025-03-19
Montenegro: what happens now? Five questions

1. Who has fallen?
The government of {pm=radonjic|Vuk Radonjić}, 47, an engineer by training, in power {pm_since=2023-10-30|since 30 October 2023}.

2. Why?
{reason=audit motorway|A report of the state auditors}, leaked {audit_day=2025-02-24|on 24 February}, on a road contract. And because {partner_head=camaj|Luigj Camaj}, leader of the {partner=civic movement|Civic Movement}, had enough. His {partner_seats=9|nine} deputies tipped the balance. The prime minister {resign=no|had ruled out stepping down} beforehand.

3. How clear was it?
In the end clear enough, although for most of the day, while {speakers=38|38 men and women} went to the lectern one by one, reporters in the gallery were counting on a draw. The figures: {vote=43-34|43 to 34}, after {debate_length=11h|a debate of eleven hours}. {needed=41|An absolute majority, 41 of} {seats=81|81}, was necessary.

4. Who comes next?
{candidate=camaj|Camaj says: "I am ready"}. The opposition {candidate=pavicevic|insists on its own Milica Pavićević}, an economist. The head of state, {president=mirotic|Mirotić}, must make up his mind {pres_term=30d|within a month}. If no one finds a majority, voters are called: {snap_date=2025-06|in June, if the opposition has its way}; {snap_date=2025-09|not before September, says the electoral commission}.

5. And Europe?
{eu_chapters=7|Seven} of 33 chapters are closed. Membership in {eu_year=2028|2028}? Brussels says nothing is decided yet.
== ARTICLE 04_square_by_square.txt | Square by Square (newsletter from Podgorica) | 2025-03-21
A letter from the pavement

I counted {police=300|three hundred policemen} and perhaps {protest=4000|four thousand} of the rest of us. We had thermos flasks. Somebody had a trumpet. When word came down the steps on {vote_day=2025-03-18|Tuesday night}, my watch said {vote_time=21:40|twenty to ten}, and I remember thinking that the bars would still be open.

Governments in this town do not usually die like that. It is only the {lastvote_2022=3|third} one ever voted out. {pm=radonjic|Radonjić}, who arrived {pm_since=2023-10-30|in the autumn of the year before last} promising asphalt, was done in by asphalt.

I was glad and then at once not so glad. {partner_head=camaj|Camaj}, who wants the job, is a man who changes partners between courses. He took his people {exit_order=before|out of the cabinet at lunchtime}, voted with the others at supper, and was giving interviews by dessert. {president=mirotic|The President} sat it out at home with the flu, or so his office says.

My neighbour, a nurse, had only one question. Was it true that {minister_office=health|her minister} had fallen over? It was.
