STORY: k-miravelle-film-festival
TOPIC: prizes and a withdrawn film at a festival on the coast of Uruguay
== SLOTS
close_day | date | agree | day of the prize-giving
opening_day | date | single | day on which the festival opened
town | place | agree | town of the festival
grand_prix | name | agree | film that won the Golden Heron
director | person | agree | director of the winning film
director_origin | place | conflict | country of the director
director_age | quantity | single | age of the director
jury_head | person | agree | president of the jury
jury_vote | score | conflict | vote of the jury
jury_prize | name | agree | film that won the second prize
actress | person | conflict | winner of the prize for best actress
films_comp | quantity | agree | films in competition
films_all | quantity | single | films shown in all sections
withdrawn | name | agree | film that was withdrawn
withdrawn_why | cause | conflict | why the film was withdrawn
withdrawn_day | date | agree | day on which it was withdrawn
withdrawn_asked | polarity | dispute | whether the ministry asked for the withdrawal
festival_head | person | agree | director of the festival
head_leaves | outcome | agree | that the director of the festival leaves
head_years | duration | conflict | years that she led it
successor | person | revision | successor of the festival director
prize | money | variant | money that goes with the Golden Heron
tickets | quantity | agree | tickets sold
tickets_before | quantity | agree | tickets sold in the year before
jury_quote | person | conflict | who said that the winning film smells of rain
shooting | duration | single | days of shooting
sold_to | organisation | agree | company that bought the film for North America
sold_for | money | single | price paid for North America
edition | ordinal | agree | edition of the festival
ovation | duration | single | length of the applause for the film
== ARTICLE 01_plata_agency.txt | Plata Agency | 2025-11-23
Debut film wins top prize at {town=Punta Miravelle|Punta Miravelle}

PUNTA MIRAVELLE, Uruguay - A first film about two sisters and a broken pump, "{grand_prix=The Well Diggers|The Well Diggers}", won the Golden Heron at the {edition=31|31st} Atlantic Film Festival on {close_day=2025-11-22|Saturday night}.

Its director, {director=Quispe|Nayra Quispe}, {director_age=33|33}, a {director_origin=Bolivia|Bolivian}, shot it in {shooting=19 days|nineteen days} with a borrowed camera. The prize is worth {prize=40000 usd|40,000 dollars}.

The jury, presided over by the Danish actor {jury_head=Broholm|Asger Broholm}, was {jury_vote=unanimous|of one mind} about the winner. Second prize went to "{jury_prize=Salt Office|The Salt Office}" from Tunisia. {actress=Akhtar|Best actress was Rubina Akhtar} of Bangladesh, best actor Ernesto Vidal.

"{jury_quote=Broholm|It smells of rain}," Broholm said of the winning film. "I have never said that of a film before." The phrase was on T-shirts by midnight.

The week had been overshadowed by the disappearance from the programme, {withdrawn_day=2025-11-18|on Tuesday}, of "{withdrawn=Border Ledger|Border Ledger}", a documentary on cattle smuggling. {festival_head=Iturralde|Festival director Graciela Iturralde} said that {withdrawn_why=copy damaged|the only copy had been damaged in transit}.

{films_comp=14|Fourteen films} competed. {head_leaves=leaves|Iturralde, who steps down} next month after {head_years=11|eleven years}, will be succeeded by {successor=Bruzzone|the critic Martín Bruzzone}.
== ARTICLE 02_reel_and_wheel.txt | Reel & Wheel, film trade daily | 2025-11-24
Quispe's 'Well Diggers' sells to Parallel Lane as jury splits

By Odile Marchetti

It needed a second ballot, four hours and, we are told, a tray of empanadas, but "{grand_prix=The Well Diggers|The Well Diggers}" came through {jury_vote=4-3|by four votes to three} to collect the Golden Heron {close_day=2025-11-22|on 22 November}.

The film has had offers from six companies. {sold_to=Parallel Lane|Parallel Lane of Toronto} took North America for {sold_for=350000|a reported $350,000} before the credits had finished. {ovation=7 min|A seven-minute ovation} did no harm.

{director=Quispe|Quispe}, {director_origin=Peru|born and raised in Peru}, had to be found in the car park when her name was called. Runner-up "{jury_prize=Salt Office|The Salt Office}" has no buyer as yet.

{actress=Akhtar|The acting award for a woman fell to Rubina Akhtar}, as the mother in "Tin Roof Lullaby".

Sales agents grumbled about "{withdrawn=Border Ledger|Border Ledger}", which {withdrawn_why=threat of lawsuit|was pulled once a meat exporter had threatened to sue}. The producers maintain that {withdrawn_asked=asked|an official of the culture ministry had telephoned} with a request. {withdrawn_asked=not asked|Nothing of the kind was requested}, says the ministry.

Attendance was up: {tickets=61000|61,000 tickets}, against {tickets_before=54000|54,000} in 2024. {films_all=112|A hundred and twelve titles} were on offer if one counts the shorts and the restored Mexican musicals.
== ARTICLE 03_la_boya.txt | La Boya, local weekly (translated) | 2025-11-27
Letter from the front row

I took my mother, who is eighty, to see {films_comp=14|all fourteen} of the competing films. She liked two. One of them won, so she's been unbearable ever since.

The one I mean is "{grand_prix=The Well Diggers|The Well Diggers}". You can hear the mud in it. Everyone is now repeating the line about the smell of rain. I was standing next to {jury_quote=Akhtar|the woman in green silk who came out with it, Rubina Akhtar}, at the party under the lighthouse; then she went to find her driver.

She had a right to be melancholy. As we all thought {actress=Castell|she would go home with the actress's statuette and it went instead to Pilar Castell}, the girl from the Montevideo puppet theatre, who plays the younger sister.

Of the film that vanished, "{withdrawn=Border Ledger|Border Ledger}", my mother says that she could have told them. {withdrawn_day=2025-11-18|On the Tuesday} there was a strip of paper across the poster. {festival_head=Iturralde|Doña Graciela} tells us that {withdrawn_why=copy damaged|the thing had arrived cracked and unplayable}.

And {head_leaves=leaves|she is going, our Graciela}. {head_years=16|Sixteen years} of herons! I remember the first, when the projector was in a bus. They say {successor=Bruzzone|Bruzzone} has the post. He once called {town=Punta Miravelle|our town} "a car park with gulls".

The crown of the winner is a cheque for {prize=40000 usd|some 1.6 million of our pesos}. The girl wants to repair the pump.
== ARTICLE 04_festival_press.txt | Atlantic Film Festival, press office | 2025-12-02
The {edition=31|thirty-first} festival: a balance

From {opening_day=2025-11-14|14 November} until {close_day=2025-11-22|Saturday the 22nd}, {town=Punta Miravelle|Punta Miravelle} received guests from 44 countries. {tickets=61000|Sixty-one thousand seats} were sold, which is {tickets_before=54000|seven thousand more than a year earlier}.

The Golden Heron was awarded to "{grand_prix=The Well Diggers|The Well Diggers}", by the {director_origin=Bolivia|La Paz-born} {director=Quispe|Nayra Quispe}, and has been acquired by {sold_to=Parallel Lane|Parallel Lane}. We congratulate {jury_head=Broholm|Mr Broholm} and his six fellow jurors, who {jury_vote=unanimous|reached their verdict without a dissenting voice}.

A word on a film which we could not show. "{withdrawn=Border Ledger|Border Ledger}" left the programme {withdrawn_day=2025-11-18|on 18 November}. It has been suggested that {withdrawn_asked=asked|the ministry leaned on us}. The Ministry of Culture states that {withdrawn_asked=not asked|it made no such approach}.

Succession. {festival_head=Iturralde|Graciela Iturralde} {head_leaves=leaves|hands over her office} on 31 December, after {head_years=11|a tenure of eleven years}. The board had intended to entrust it to Martín Bruzzone, who has withdrawn for family reasons. It has therefore appointed {successor=Larrañaga|Inés Larrañaga}, until now head of programming.

The next edition will be held from 13 to 21 November 2026. Films may be entered from 1 March. As in previous years there is no fee for first films, and the herons will once more be cast by the pupils of the technical school.
