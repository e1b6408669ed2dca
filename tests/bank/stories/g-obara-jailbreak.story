STORY: g-obara-jailbreak
TOPIC: inmates escape from a custodial centre in Nigeria
== SLOTS
escaped | quantity | conflict | inmates who got out
recaptured | quantity | revision | escapees taken back (38, later 61)
day | date | agree | day of the escape
hour | time | conflict | hour of the escape
cause | cause | conflict | how the wall was breached
prison | organisation | agree | the custodial centre
town | place | agree | town where it lies
killed | quantity | agree | warders killed
warder | person | agree | warder who was killed
spokesman | person | conflict | spokesman of the correctional service in the state
controller | person | agree | controller-general of the service
officer_fate | outcome | conflict | what happened to the officer in charge of the centre
capacity | quantity | agree | inmates the centre was built for
held | quantity | agree | inmates held on the night
awaiting | quantity | variant | share of inmates awaiting trial
built | date | agree | year the centre was built
break_2021 | quantity | agree | inmates who fled in the break of 2021
ransom | money | single | reward per escapee
court_first | order | conflict | whether the power cut came before or after the alarm was raised
power | duration | single | length of the power cut
curfew | duration | agree | length of the curfew
governor | person | agree | governor who imposed the curfew
neg | polarity | dispute | whether guards had warned of the weak wall
union | person | single | retired warder who spoke
amount | money | single | money voted for the wall last year
convict | person | agree | convict of note who stayed behind
panel | quantity | agree | members of the inquiry panel
panel_due | duration | single | time given to the panel
surrendered | quantity | single | escapees who came back by themselves
== ARTICLE 01_delta_sun.txt | The Delta Sun | 2024-07-09
{escaped=112|112 inmates} flee as rain brings down Obara prison wall

By Oghenekaro Ejiro and Chidinma Uzoh

At least {killed=1|one warder}, {warder=etim|Corporal Bassey Etim}, was killed on {day=2024-07-07|Sunday} when prisoners poured out of the {prison=obara|Medium Security Custodial Centre, Obara}.

Residents of {town=obara|Obara} said it had rained since noon. Around {hour=21:20|9.20pm} there came a sound like a lorry tipping gravel. {cause=rain|A forty-metre stretch of the perimeter, soaked through and built of mud block, had slumped into the street}.

Public relations officer of the state command {spokesman=udofia|Inspector Mercy Udofia} confirmed the incident in a statement. She said {recaptured=38|38 of the fugitives} had been picked up by Monday evening.

The centre, built in {built=1938|1938} for {capacity=180|180 persons}, was holding {held=467|467} on the night. Some {awaiting=72%|72 per cent of them} have not been tried.

According to her, {court_first=after|the siren was already wailing when the lights failed}; the darkness lasted {power=50min|fifty minutes}.

Governor {governor=ekanem|Victor Ekanem} has clamped a {curfew=dusk to dawn 3 nights|dusk-to-dawn curfew for three nights}. It will be recalled that in 2021 {break_2021=240|240 inmates} broke out of a facility in the same state.

The officer in charge, Deputy Controller Ahmed Suleiman, has been {officer_fate=suspended|relieved of his duties pending investigation}.
== ARTICLE 02_federal_corrections.txt | Federal Correctional Service, Abuja | 2024-07-10
FOR IMMEDIATE RELEASE

ATTACK ON {prison=obara|OBARA CUSTODIAL CENTRE}

The Controller-General, {controller=mohammed|Hajiya Rakiya Mohammed}, wishes to brief the general public as follows.

In the early part of the night of {day=2024-07-07|7 July 2024}, at about {hour=21:20|2120 hours}, {cause=explosive|unknown gunmen placed a charge against the rear perimeter wall and set it off}. Personnel resisted gallantly. {warder=etim|Corporal B. Etim} {killed=1|paid the supreme price}.

Of the {held=467|467 inmates} in custody, {escaped=112|one hundred and twelve} found their way out. As at this morning {recaptured=61|61} had been returned to lawful custody, {surrendered=9|nine of whom} reported at police stations of their own volition.

Public supply of electricity {court_first=before|had been lost a quarter of an hour before the alarm was sounded}.

The officer in charge {officer_fate=commended|retains the full confidence of the Service and has been recommended for a medal}.

Citizens with useful information will receive {ransom=100000|N100,000 for each inmate} found.

A panel of {panel=7|seven persons} has been set up with {panel_due=21d|three weeks} to report.

The public is assured that the high-profile convict {convict=ayoade|Chief Remi Ayoade} did not leave his cell.

Signed:
{spokesman=pwajok|Deputy Controller Sunday Pwajok}
Public Relations Officer, State Command
== ARTICLE 03_lagos_sentinel.txt | Lagos Sentinel | 2024-07-11
A wall that everybody knew would fall?

FOLORUNSO ADEBAYO in {town=obara|Obara}

Mama Ekaette sells fried yam opposite what used to be a wall. Her last customer that night was a man in shorts with no shoes on. He ate, said thank you, and ran. "It was {hour=02:00|towards two in the morning}," she told me, "and I was frying for the night-shift drivers."

How many ran with him depends on whom you count. Walking the dormitories with the roll, the warders found {escaped=174|a hundred and seventy-four empty mats}.

{union=okon|Pa Gabriel Okon}, who retired from the service in 2019, shakes his head. "{neg=yes|We wrote three letters about the bulge in that wall}," he says. The command's answer, when I called, was that {neg=no|nobody ever reported a bulge}. The assembly had voted {amount=85m|N85 million} for repairs last year, and masons were to have come in May.

Of one thing there is no doubt: {killed=1|a life was lost}. {warder=etim|Bassey Etim} leaves a wife and a four-year-old.

The centre dates from {built=1938|1938}. Three men share a mat made for one; {capacity=180|a hundred and eighty} was the planners' idea, {held=467|four hundred and sixty-seven} was Sunday's reality. {awaiting=72%|Nearly three in four} await trial.

Chief {convict=ayoade|Ayoade}, the jailed banker, slept through it all, say his neighbours.
== ARTICLE 04_southsouth_brief.txt | South-South Morning Brief | 2024-07-12
Seven things for your Friday

1. {prison=obara|Obara}, again. {recaptured=61|Sixty-one} back behind bars. Search parties with dogs are now working the creek villages.

2. The police bomb squad's pictures of the scene show a crater and scorched block. {cause=explosive|Somebody blew it open}, an officer told the assembly, and the culprits came by boat.

3. Remember 2021? {break_2021=240|Two hundred and forty} got away that time, most for good.

4. {controller=mohammed|Mrs Mohammed}, who heads the service nationally, inspected the gap and promised reinforced concrete. She introduced the {panel=7|seven members} of her inquiry, two of them judges.

5. {governor=ekanem|Governor Ekanem} has let {curfew=dusk to dawn 3 nights|the three-night curfew} lapse. Shops in {town=obara|Obara} stayed open till ten yesterday.

6. Mourners filled the Apostolic church for {warder=etim|Corporal Etim}. The Service announced a scholarship for his little girl. His commanding officer, the same Suleiman who ran the place on Sunday night, was not in the pews: {officer_fate=suspended|he has been sent home and told to hand over his keys} until the inquiry ends.

7. Football: Obara Rovers against Calabar Stars is postponed to next week. The stadium shares a fence, or did, with the prison.

Have a quiet weekend, lock your gate, and remember that the bank app is down until noon.
