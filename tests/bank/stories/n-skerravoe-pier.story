STORY: n-skerravoe-pier
TOPIC: an island ferry strikes the pier at a Scottish harbour and the service is broken off
== SLOTS
ship | name | agree | the ferry
harbour | place | agree | harbour where she struck
day | date | agree | day of the accident
hour | time | conflict | hour at which she struck
hurt | quantity | revision | people hurt
aboard | quantity | agree | passengers aboard
crew | quantity | single | crew aboard
controls | role | conflict | who was at the controls
master | person | agree | the captain
stayed | polarity | conflict | whether passengers were kept on board
cause | cause | dispute | why she struck
wind | quantity | variant | strength of the gust
ship_length | quantity | agree | length of the ferry
ship_built | date | agree | year she entered service
repair | duration | conflict | how long she will be out of service
inspector | organisation | conflict | body that looks into the accident
relief | name | agree | ship that takes over
relief_cars | quantity | single | cars the relief ship can take
relief_day | date | agree | first day of the relief ship
operator | organisation | agree | ferry company
op_director | person | agree | operations director
union_man | person | agree | union official
bump_2019 | date | single | year of an earlier bump
hole | quantity | single | length of the tear in the bow door
pier_cost | money | agree | estimate for the pier repair
new_ferry | date | single | year in which the new ferry is due
lambs | quantity | single | lambs held up
sale_day | date | single | day of the livestock sale
== ARTICLE 01_north_isles_live.txt | North Isles Live (live blog) | 2025-10-14
Ferry into pier: as it happened

09.05 Morning all. We're hearing that the {ship=Solan|MV Solan} has given the linkspan at {harbour=Skerravoe|Skerravoe} a serious dunt. More when we have it.

09.20 {operator=Norvoe|Norvoe Ferries} confirms "heavy contact with the pier" {hour=07:40|at twenty to eight}. It was barely light. She'd come over from the mainland with {aboard=112|112 passengers}.

09.45 {hurt=3|Three people} are on their way to the Balfour with cuts and a suspected broken wrist.

10.10 Our reader Inga Flett was in the tearoom. "There was a bang and all the scones went one way. Then {stayed=taken off|they had us down the crew gangway} within ten minutes and into the fishermen's mission. Good soup."

10.40 Captain {master=Isbister|Magnus Isbister}, 58, has been seen on the quay with a mug. A deckhand tells us {controls=mate|the skipper had gone below and the mate was bringing her in}.

11.30 Statement from {op_director=Kerr|Fiona Kerr}, operations director: "{cause=gust|A violent squall} caught the bow at the worst moment. The anemometer showed {wind=52 kn|52 knots}."

12.15 Forty crofters have beasts stuck here. {lambs=640|Some 640 lambs} were to have sailed for {sale_day=2025-10-16|Thursday's} sale in Corriemuir.

14.00 Relief: the {relief=Hendra|Hendra} will take over {relief_day=2025-10-15|tomorrow}. She's wee: {relief_cars=16|16 cars}, if nobody brings a caravan.

15.00 That's us. Phone before you travel.
== ARTICLE 02_highland_broadsheet.txt | The Northern Broadsheet | 2025-10-15
Island lifeline severed after ferry strikes pier

The {ship_length=62 m|62-metre} ferry that links Skerravoe to the Scottish mainland is unlikely to sail again for {repair=3 weeks|three weeks}, its owner said last night, after it drove into the concrete it has come alongside some nine thousand times.

{hurt=5|Five people}, two of whom reported pain only after going home, were treated. No one is in danger.

The impact, {day=2025-10-14|yesterday} {hour=08:20|at 8.20am}, ripped {hole=4 m|a four-metre gash} in the bow visor of the {ship=Solan|Solan}, built on the Clyde and in service since {ship_built=2001|2001}. Those on board, {aboard=112|112} by the company's count and {crew=14|14 crew}, {stayed=kept aboard|were held in the saloon until the early afternoon} while divers examined the hull.

{controls=captain|The captain himself had the joystick}, according to a preliminary note sent to shareholders. {master=Isbister|Mr Isbister} has 31 years' experience and a commendation for a rescue off Sule.

Explanations differ. {op_director=Kerr|Ms Kerr}, for {operator=Norvoe|Norvoe}, spoke of {cause=gust|a freak gust}. {union_man=Drever|Alasdair Drever}, who speaks for the officers' union, pointed below the waterline: "{cause=thruster|The bow thruster has been cutting out since August}. It is in the log, and it was in the log again on Monday."

Inspectors of {inspector=MCA|the Maritime and Coastguard Agency} boarded her at dusk and took away the voyage recorder. The harbour trust put the damage to its pier at {pier_cost=900k|£900,000}.

Ministers have promised the island a larger vessel by {new_ferry=2028|2028}. They had earlier promised one by last spring.
== ARTICLE 03_ferry_company_notice.txt | Norvoe Ferries, notice to customers | 2025-10-15
SERVICE NOTICE No. 41

Dear customers,

You will know that {day=2025-10-14|on Tuesday} our vessel {ship=Solan|Solan} made contact with the pier at {harbour=Skerravoe|Skerravoe}. We are sorry. Here is what we can tell you.

- Sailings. The {relief=Hendra|Hendra} begins {relief_day=2025-10-15|today} with three return crossings. Foot passengers have priority, then ambulances, then feed and fuel. Hauliers will be telephoned.
- How long. The yard at Inverdour has a dock free. We expect to have our ship back {repair=10 days|in ten days}.
- The inquiry. The {inspector=MAIB|Marine Accident Investigation Branch} has started its work, and we shall not comment on the cause while it does, beyond saying that the wind rose in seconds to {wind=52 kn|96 km/h}.
- People. {hurt=5|Five of our passengers} received treatment. We have spoken with each of them.
- Tickets. Unused bookings will be refunded without your asking.

Some of you have written to remind us of the bump of {bump_2019=2019|2019}. That was a different ship, the same fender and a calm day; the fender was renewed.

A drop-in evening will be held in the community hall. Tea will be provided, as will {op_director=Kerr|our director of operations}.
== ARTICLE 04_column_isles.txt | The Herring Barrel (weekly column) | 2025-10-18
A ship is not a bus

I was born within sound of the old pier bell, and I have seen better seamen than {master=Isbister|Magnus Isbister} misjudge that entrance with half the excuse. So I'll not be joining those who, by Wednesday's teatime, had hanged him.

Consider. The {ship=Solan|boat} is {ship_length=62 m|sixty-two metres long}. She has been doing this since {ship_built=2001|2001}, and for years now she has been "due for replacement". On the morning in question she carried {aboard=112|a hundred and twelve souls}, a hearse and a new organ for the kirk. The organ is fine.

{union_man=Drever|Drever of the union} says {cause=thruster|a thruster failed}. I have sailed with {union_man=Drever|him} and he doesn't make things up, though he does make them louder. The company's office says weather. Both may live to read the report, which in my experience takes two winters.

Meanwhile we have the {relief=Hendra|Hendra}, a vessel with the lines of a shoebox and the heart of a collie. Her mate knows every child by name. The shop has bread. The lambs went in two lots and made good money.

What I want to know is who will find {pier_cost=900k|nine hundred thousand pounds} for the concrete. The trust hasn't got it. The council says the trust must. The government in Edinburgh says that it is "monitoring", which is what a cat does beside a mousehole, only with more purpose.
