STORY: j-metro-coalition-collapse
TOPIC: a South African metro council removes its speaker and elects a new mayor after a coalition breaks up
== SLOTS
metro | place | agree | the metropolitan municipality
day | date | agree | day of the council sitting
new_mayor | person | agree | person elected mayor
old_mayor | person | agree | mayor who lost the office
votes_new | quantity | agree | votes for the new mayor
votes_rival | quantity | conflict | votes for the other candidate
rival | person | agree | the other candidate for mayor
seats | quantity | agree | seats in the council
ballot_start | time | conflict | hour at which voting for mayor began
adjourned | duration | agree | length of the break after a scuffle
scuffle_party | organisation | conflict | party whose councillors stormed the dais
hurt | quantity | agree | people hurt in the scuffle
speaker | person | agree | speaker who was removed
speaker_out | outcome | conflict | how the speaker's term ended
speaker_votes | quantity | single | votes for the motion against the speaker
cause | cause | dispute | why the coalition broke up
coalition_age | duration | agree | time for which the coalition had governed
mayor_number | ordinal | conflict | how many mayors the metro has had since the 2021 election
tariff | quantity | agree | rise in electricity tariff that is planned
tariff_before | quantity | single | last year's rise in the tariff
debt_eskom | money | variant | what the metro owes to the power utility
party_new | organisation | agree | party of the new mayor
party_seats | quantity | agree | seats of the new mayor's party
kingmaker | organisation | agree | party which changed sides
kingmaker_seats | quantity | agree | seats of the party which changed sides
order_committee | order | conflict | whether the committee members were named before or after the vote for mayor
transport_post | person | revision | member of the mayoral committee for transport
inauguration | date | single | day of the swearing-in of the committee
by_elections | date | agree | next municipal elections
stoppage | quantity | single | clinics without water that week
== ARTICLE 01_algoa_messenger.txt | The Duiker Bay Messenger | 2025-09-26
Fists, flowers and a new face in the mayoral chair

Sipho Ndwandwe

{new_mayor=Maseko|Thandeka Maseko} became mayor of {metro=Duiker Bay|Duiker Bay} {day=2025-09-25|yesterday evening}, holding a bunch of proteas and standing on a carpet that was still wet from the water jugs thrown an hour earlier.

She took {votes_new=61|61 votes}. {rival=Botha|Gideon Botha} of the Civic Alliance had to make do with {votes_rival=54|54} in the {seats=120|120-seat} council; the rest spoiled their papers or stayed in the corridor.

Ballots were handed out {ballot_start=18:30|at half past six}, after a long day. In the morning the house turned on {speaker=Pillay|Speaker Roshan Pillay}. {speaker_votes=63|Sixty-three} hands were raised against him and {speaker_out=voted out|he was thrown out of the post he had held since 2021}. It was then that members of the {scuffle_party=Workers Front|Workers' Front} clambered onto the dais to tear up the order paper. {hurt=2|Two people}, a clerk and a security guard, were treated for cuts, and business stopped for {adjourned=90min|an hour and a half}.

Maseko's {party_new=UPM|United People's Movement} has {party_seats=44|44 councillors}. What carried her was the {kingmaker=Harvest Party|Harvest Party}, all {kingmaker_seats=9|nine} of whom crossed over on Tuesday and so buried a pact that had run the city for {coalition_age=14mo|fourteen months}.

She is the {mayor_number=5|fifth person} to wear the chain since the 2021 poll. In her first speech she promised to revisit the {tariff=12.7|12.7%} rise in electricity prices.
== ARTICLE 02_sapa_news.txt | Cape & Coast News Agency | 2025-09-25
{metro=Duiker Bay|Duiker Bay}: {new_mayor=Maseko|Maseko} elected as coalition falls

DUIKER BAY. The council of {metro=Duiker Bay|Duiker Bay} {day=2025-09-25|on Thursday} voted in {new_mayor=Maseko|Councillor Thandeka Maseko} ({party_new=UPM|UPM}) as executive mayor with the support of {votes_new=61|61 members}, replacing {old_mayor=Grobler|Annelise Grobler}, whose multiparty government disintegrated this week. {rival=Botha|Botha}, put up by the Alliance, was backed by {votes_rival=45|45 councillors}.

The sitting had been disrupted by councillors of the {scuffle_party=Patriots|Coastal Patriots}, who rushed the podium. Proceedings were suspended for {adjourned=90min|90 minutes} and {hurt=2|two officials} received first aid.

{speaker=Pillay|Pillay}, the speaker, did not wait for the motion tabled against him. {speaker_out=resigned|He handed in his resignation as soon as the roll had been called}, so the item fell away.

It remains unclear what ended the alliance. The {kingmaker=Harvest Party|Harvest Party} says that {cause=tariff|it walked out over electricity prices}. {old_mayor=Grobler|Grobler} disagrees: "{cause=posts|They wanted a second seat on the committee} and I refused."

The metro owes Eskom {debt_eskom=3.1bn|R3.1 billion}. Municipal elections are due {by_elections=2026-11|in November 2026}.

Maseko's mayoral committee will follow later: {order_committee=after|no names were put forward until the chain was round her neck}. First among them was {transport_post=Jacobs|Ebrahim Jacobs}, for transport.
== ARTICLE 03_ratepayers_bulletin.txt | Ratepayers' Association of Duiker Bay, bulletin | 2025-09-29
What {day=2025-09-25|Thursday} means for your bill

Fellow ratepayers,

Your committee sat in the public gallery {day=2025-09-25|on the 25th} from nine in the morning and would like to share the following.

1. There is a new mayor, {new_mayor=Maseko|Ms Maseko}, formerly head of a girls' school. By our reckoning she is the {mayor_number=6|sixth} in a single term. No garden committee would put up with it.

2. The vote itself went off quietly. {ballot_start=20:15|The first councillor walked into the booth at a quarter past eight}, by which time most of us were very hungry.

3. Her team was no surprise. {order_committee=before|She had read out all ten names of her future committee before a single ballot was cast}, presumably to show the small parties what they would be getting. Transport was to go to {transport_post=Jacobs|Mr Jacobs}; we hear since that he has declined, and that {transport_post=Mthembu|Nomsa Mthembu} takes it. They'll be sworn in on {inauguration=2025-10-01|1 October}.

4. Tariffs. The increase of {tariff=12.7|12,7 per cent} planned for January is to be "looked at". Last year's was {tariff_before=9.6|9,6 per cent}. Please don't plan a holiday on the difference. The debt to Eskom is still {debt_eskom=3.1bn|three thousand one hundred million rand}.

5. Water. {stoppage=4|Four clinics} had none last week. Nobody mentioned them.

Next municipal poll: {by_elections=2026-11|November next year}. Be there.
== ARTICLE 04_the_gallery_column.txt | Weekend Argosy, column | 2025-09-27
The arithmetic of loyalty

Do the sum with me. The {party_new=UPM|UPM} owns {party_seats=44|forty-four} of {seats=120|a hundred and twenty seats}. The Alliance owns a few more. Neither can count to sixty-one without borrowing fingers, and {day=2025-09-25|on Thursday} the fingers belonged to the {kingmaker=Harvest Party|Harvest Party}, {kingmaker_seats=9|nine men and women} who had discovered their conscience at about the same time as they'd discovered their price.

I say that with regret. I liked the old arrangement; {coalition_age=14mo|a year and two months} is a decent age for a marriage of this sort. {old_mayor=Grobler|Annelise Grobler} fixed the buses. She also could not bear to be thwarted, and when her partners asked for help on power bills she told them to read the contract. ({cause=tariff|Power bills, says the junior partner, were the whole of the quarrel}. {cause=posts|A greed for office, she says}.)

As for {speaker=Pillay|Roshan Pillay}, nobody who saw his face will forget it. {speaker_out=voted out|The majority dismissed him by show of hands}, and he gathered up his pens one by one.

{rival=Botha|Mr Botha}, who lost, went over to congratulate the winner. That was the only handshake that I noted down. The {scuffle_party=Workers Front|Workers' Front}, having wrecked the furniture on the platform, were outside by then, singing, and rather well.
