STORY: e-meridian-lark-norovirus
TOPIC: an outbreak of stomach illness on a cruise ship in the Caribbean
== SLOTS
ill | quantity | revision | passengers and crew taken ill
ship | name | agree | cruise ship
company | organisation | agree | owner of the ship
aboard | quantity | agree | passengers on the voyage
crew | quantity | agree | crew
virus | name | agree | what made people ill
refused | place | conflict | port that would not let the ship in
docked | place | agree | port at which the ship finally docked
docked_day | date | conflict | day it docked
cruise_len | duration | conflict | length of the cruise
sailed | place | agree | port the cruise began from
nth_outbreak | ordinal | agree | outbreaks on this ship this year
cause | cause | conflict | what spread the illness
refund | polarity | conflict | whether the company refunds the passengers
captain | person | agree | captain of the ship
captain_nat | other | single | nationality of the captain
hospital | quantity | agree | people taken to hospital
dead | polarity | agree | whether anyone died
agency | organisation | agree | health agency that boarded the ship
officer | person | agree | chief medical officer of the island
officer_role | role | agree | office of the medical officer
cabin | duration | agree | time sick people had to stay in their cabins
cleaning | duration | single | time for disinfecting the ship
next_sail | date | single | next departure of the ship
fare | money | single | fare paid by the passenger quoted
port_fee | money | single | port fees lost
passenger | person | agree | passenger quoted
passenger_age | quantity | agree | age of the passenger
passenger_from | place | single | home town of the passenger
buffet | time | single | hour at which the buffet was shut
outbreaks_all | quantity | single | outbreaks on ships so far this year
outbreaks_prev | quantity | single | outbreaks in the year before
excursions | quantity | single | excursions called off
water | quantity | single | bottles of water given out
distance | quantity | variant | distance the ship had to go to the other port
refused_day | date | single | day the first port turned the ship away
battleships | quantity | single | games of battleships lost out of ten
taught | duration | single | years the passenger taught
== ARTICLE 01_windward_observer.txt | The Windward Observer (St Aldan) | 2026-03-03
Sick ship ties up at {docked=aldan|Port Aldan} after neighbour shuts the door

{ship=lark|Meridian Lark}, the white ship that comes every second Tuesday, arrived two days early and unwell.

She had been told by the harbour authority at {refused=careen|Careen Bay} that she wouldn't be let in, and steamed {distance=120nm|the 120 nautical miles} to us. At {docked=aldan|the deep-water pier} she was met {docked_day=2026-03-01|on Sunday} by {officer=charlery|Dr Euphemia Charlery}, {officer_role=cmo|our Chief Medical Officer}, three nurses and a queue of taxi men standing well back.

By then {ill=214|214 of the people aboard} had been down with vomiting. {hospital=6|Six} went up the hill to hospital. {dead=no|None died}. "It's a stomach bug, and it's no one's fault," {officer=charlery|Dr Charlery} said, "but I'll be keeping my hands in my pockets."

She let the well ones ashore at noon.

The ship carries {aboard=2310|2,310 passengers} and {crew=940|940 crew}, a fifth of our town. She left {sailed=san_juan|San Juan} for {cruise_len=7d|a week} among the islands. Her master, {captain=bjornsen|Captain Leif Bjornsen}, {captain_nat=norwegian|a Norwegian}, came down in uniform and shook no hands.

Our shops will lose, they say, {port_fee=18000|EC$18,000} in fees.
== ARTICLE 02_sea_and_shore_agency.txt | Sea & Shore agency | 2026-03-01
Outbreak sickens {ill=187|187} on cruise ship in Caribbean

At least {ill=187|187 passengers and crew} aboard {ship=lark|the Meridian Lark} have fallen ill with {virus=noro|norovirus}, its operator, {company=halcyon|Halcyon Isles}, said on Sunday.

The vessel, with {aboard=2310|2,310 guests}, was denied entry {refused_day=2026-02-28|on Saturday} at {refused=lantana|Lantana Cay} and later made fast at {docked=aldan|Port Aldan}.

It sailed from {sailed=san_juan|San Juan, Puerto Rico}. What laid them low was {cause=salad|a contaminated salad served on the second night}, a test on board showed.

Inspectors of {agency=cpha|the Caribbean Public Health Agency} boarded the ship, which was the scene of a similar event in January. This is {nth_outbreak=2|its second of the year}.

So far this year {outbreaks_all=9|nine outbreaks} have been recorded on ships in the region. In all of last year there were {outbreaks_prev=23|23}.
== ARTICLE 03_cruise_ledger.txt | Cruise Ledger (trade) | 2026-03-05
{company=halcyon|Halcyon} counts the cost of {ship=lark|Meridian Lark}

{company=halcyon|Halcyon Isles} won't be paying anybody back for the voyage that ended early at {docked=aldan|Port Aldan} {docked_day=2026-02-28|on the last day of February}, its finance chief told analysts on a call. {refund=no|"Fares will stand; guests get a voucher for the bar,"} he said.

The {cruise_len=10d|ten-night sailing} was cut by two calls and {excursions=17|17 excursions}. The ship needs {cleaning=48h|48 hours} of fogging and wiping and will next leave {sailed=san_juan|San Juan} on {next_sail=2026-03-10|10 March}.

Total reported cases: {ill=241|241}, {hospital=6|six} of them hospitalised and since discharged. {dead=no|No fatality}.

{agency=cpha|CPHA} has been quick. {cause=handrail|The bug went round on handrails and lift buttons}, its inspectors say, brought aboard by a party from a hotel where it was rife; the galley came out spotless.

This is the line's {nth_outbreak=2|second event in 2026} aboard the same hull.

A crew of {crew=940|nearly a thousand (940)} was put on double shift. {captain=bjornsen|Capt. Bjornsen} has asked for leave.
== ARTICLE 04_lark_passengers_blog.txt | Gangway (passengers' blog) | 2026-03-06
I was in cabin 7114

Ask me about {ship=lark|the Lark}. I'm {passenger=wexler|Dolores Wexler}, {passenger_age=66|66}, from {passenger_from=dayton|Dayton}, and I've paid {fare=2140|$2,140} to read the back of a door for {cabin=72h|seventy-two hours}.

They shut the buffet at {buffet=15:10|ten past three} on the Thursday. They gave us {water=4|four bottles of water} a day and a puzzle. On Saturday the loudspeaker said we'd gone {distance=120nm|138 miles} out of our way because no one would have us.

My sister Bea was two decks down with a Canadian who snored. We talked through the telephone on the wall, like a prison picture, and played battleships. She sank me {battleships=9|nine times out of ten}. A boy of about nineteen came by in a plastic suit every morning with toast in a paper bag; he'd knock, step back three paces and salute. His name was Ruel and he'd not had it himself, he said, because he was too busy.

People have written to tell me I must be furious. I taught seventh grade for {taught=31y|thirty-one years}. I've had worse from a field trip. What I minded was the cheerful voice, which came on every hour to tell us how much fun there would be at the next port, long after anybody could see there was no next port. On Friday it offered a talk on rum.

{cause=handrail|It wasn't bad food}. I never touched a salad. But I did touch a rail.

At {docked=aldan|Port Aldan} I'd like to thank a lady with a clipboard, {officer=charlery|Dr Charlery}, {officer_role=cmo|the island's top doctor}, who let me off the boat.

The line has written to me. {refund=yes|I'm to have all my money back}, by cheque, in thirty days. I'll frame the letter.
== ARTICLE 05_public_health_brief.txt | Caribbean Public Health Agency (bulletin) | 2026-03-04
Bulletin: {ship=lark|MV Meridian Lark}

Pathogen: {virus=noro|norovirus GII}. Isolation: {cabin=72h|three days} in cabin after symptoms ceased.

Ship held at {docked=aldan|Port Aldan, St Aldan}, from {docked_day=2026-03-01|1 March}. Passengers: {aboard=2310|2,310}. Crew: {crew=940|940}.

Contact: {officer=charlery|E. Charlery}, Ministry of Health. A passenger, {passenger=wexler|Ms D. Wexler}, {passenger_age=66|66}, has allowed us to use her diary of symptoms.

Investigators found {cause=handrail|no single dish in common}. Those who fell ill had often been in the lift lobby.
