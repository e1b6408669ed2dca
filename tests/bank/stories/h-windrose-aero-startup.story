STORY: h-windrose-aero-startup
TOPIC: a German cargo drone start-up is rescued by a new investor
== SLOTS
investor | organisation | agree | investor that takes over
sum | money | conflict | money the investor puts in
sum_first | money | single | money the investor had offered in spring
raised_before | money | agree | money raised since the founding
stake | quantity | agree | part of the firm the investor gets
valuation_peak | money | single | valuation in 2021
staff | quantity | agree | people the firm employs now
staff_cut | quantity | conflict | people who must go
staff_cut_2023 | quantity | agree | people who had to go in 2023
founder_stays | outcome | conflict | what becomes of the founder Fabian Reuss
cofounder | person | agree | other founder
chief_new | person | agree | new chief executive
signed_time | time | conflict | hour at which the contract was signed
signed_day | date | agree | day on which the contract was signed
seat | place | agree | town of the firm
plant | place | conflict | where the drones will be built
crash_cause | cause | dispute | why the prototype crashed in July
crash_month | date | agree | month of the crash
flights | quantity | agree | test flights so far
payload | quantity | variant | load of the drone, 200 kg or a fifth of a tonne
range | quantity | agree | range of the drone
certification | date | revision | when the type certificate is expected
orders | quantity | agree | drones ordered
orders_firm | quantity | single | drones ordered firmly
state_loan | outcome | conflict | what the state parliament's committee did about the loan
state_loan_sum | money | agree | loan by the state
aerial_rank | ordinal | single | place of the firm among European drone makers
bid_rival | organisation | single | rival bidder
== ARTICLE 01_startup_dispatch.txt | Startup Dispatch Munich (newsletter) | 2025-09-19
Windrose lives. Here is who pays

It was close. With cash for nine more days, cargo drone maker Windrose Aero of {seat=Landsberg|Landsberg am Lech} has found a saviour: {investor=Tasnim|Tasnim Capital} of Abu Dhabi, which puts in {sum=85m eur|€85 million} and takes {stake=74|74%}.

The papers were signed {signed_day=2025-09-18|on Thursday} {signed_time=late night|shortly before midnight}, in a notary's office with a broken lift, one participant told us. In April the same people had dangled {sum_first=140m eur|€140 million}, which the old shareholders found too little. A bid by {bid_rival=Hexel|Hexel Cargo} of Toulouse came too late.

The damage. Of {staff=330|330 employees}, {staff_cut=95|95} will be let go. That comes on top of {staff_cut_2023=60|the 60} who left in the round of 2023. {chief_new=Obermüller|Annika Obermüller}, who used to sell helicopters, becomes chief executive. Fabian Reuss, who thought up the machine as a student, {founder_stays=stays|remains on board as technical head}, he texted us with a rocket emoji.

The machine. Eight rotors, {payload=200 kg|200 kilos} of freight, {range=300 km|300 kilometres} without a stop, {flights=412|412 test flights}. The aviation agency's certificate is now pencilled in for {certification=2026-q4|the last quarter of 2026}.

The bruise. A prototype came down in a maize field in {crash_month=2025-07|July}. The company holds that {crash_cause=bird|a buzzard went into rotor five}.

Investors have sunk {raised_before=260m eur|€260 million} into Windrose since it was founded. At the height of the fever, in 2021, it was said to be worth {valuation_peak=900m eur|€900 million}.
== ARTICLE 02_lechtaler_tagblatt.txt | Lechtaler Tagblatt (English page) | 2025-09-20
Relief and empty desks at the airfield

By Vroni Haslinger

The pretzels had been ordered for a funeral, says the woman at reception, and then it turned into a christening. At {signed_time=morning|half past eight in the morning} on {signed_day=2025-09-18|Thursday}, while she was still counting them, {chief_new=Obermüller|Annika Obermüller} came down the stairs with the signed contract under her arm.

For the drone builders of {seat=Landsberg|Landsberg} the worst is averted. Not for all: {staff_cut=59|fifty-nine of them} get their notice next week, and some had only moved here in spring.

{founder_stays=leaves|One who has already cleared his locker} is Fabian Reuss. The 34-year-old, who built the first rotor in his grandmother's laundry, has no further part in the firm. {cofounder=Celik|Derya Celik}, with whom he started it, will look after the software as before.

Production proper is to start at the airfield itself: the new owners have signed a lease on {plant=Landsberg hangar|the old tanker hangar beside the runway}, the municipality reports.

Doubts remain. A member of the investigating team, who asked not to be named, told this paper that {crash_cause=solder|a badly soldered joint had brought the machine down} in {crash_month=2025-07|July}. The firm disagrees.

And then there is Munich. The state loan of {state_loan_sum=30m eur|30 million euros}, on which so many had hung their hopes, {state_loan=refused|found no majority in the budget committee}, so that the Emiratis are carrying the load alone. "We would have liked to see Bavaria at the table," says Celik. She takes a pretzel. It is Friday, and for once nobody in the building is looking for work on a phone.
== ARTICLE 03_tasnim_release.txt | Tasnim Capital (press office) | 2025-09-22
Tasnim Capital completes majority investment in Windrose Aero

Abu Dhabi, 22 September 2025. {investor=Tasnim|Tasnim Capital} is pleased to announce that it has acquired {stake=74|74 per cent} of Windrose Aero GmbH, the third-largest developer of unmanned cargo aircraft in Europe.

Under the agreement, executed on {signed_day=2025-09-18|18 September}, the Fund commits {sum=58m eur|EUR 58 million} in new equity. The balance of the capital remains with the founders and with Bavarian family offices. The Bavarian state's loan of {state_loan_sum=30m eur|EUR 30 million}, {state_loan=approved|which the budget committee of the Landtag waved through} on the eve of signature, completes the package.

Serial production will be located at {plant=Al Ain|the aerospace park in Al Ain}, close to the Fund's logistics holdings, with engineering continuing at {seat=Landsberg|Landsberg}.

"We were impressed by {flights=412|more than four hundred flights, 412 to be precise,} and by a team that never lost heart," said the Fund's head of mobility, Khalid Al Mazrouei. Orders and letters of intent cover {orders=170|170 aircraft}, of which {orders_firm=24|24} are firm.

Chief Executive {chief_new=Obermüller|Annika Obermüller} thanked {cofounder=Celik|Dr Derya Celik}, co-founder and Chief Software Officer, for her steadfastness. Windrose aircraft lift {payload=200 kg|a fifth of a tonne} and cover {range=300 km|300 km} on one charge.

Tasnim Capital is a long-term investor in ports, cold storage and aviation. It has offices on three continents and manages its holdings with patience. Nothing in this release constitutes an offer of securities in any jurisdiction.
== ARTICLE 04_flugwelt.txt | Flugwelt International (trade monthly) | 2025-11-03
Windrose after the rescue: slower, smaller, alive

Six weeks into the new era, a visit to the {aerial_rank=3|number three} among Europe's cargo drone builders. There is fresh paint on the gate and rather more quiet behind it.

{chief_new=Obermüller|Obermüller} does not romanticise. Too much was promised, she says, and most of {raised_before=260m eur|the 260 million euros} that earlier backers put in went on a showroom, a second showroom and lawyers. Her first act was to tell the agency in Cologne the truth: {certification=2027-q2|the type certificate will not come before the second quarter of 2027}.

She means to deliver {orders=170|the 170 machines in the order book} all the same. The firm had {staff=330|a workforce of 330} when {investor=Tasnim|Tasnim} stepped in. It had been through an earlier bloodletting, {staff_cut_2023=60|sixty posts two years before}, and the mood in the canteen shows it.

At a bench in the back, sleeves rolled up, a familiar face. Fabian Reuss {founder_stays=stays|now runs the technical side}, an office without a door and a team of forty. "I no longer have to explain a balance sheet," he says. "I recommend it." He is designing a fairing that can be changed in the rain with one spanner.

What of the market? Hospitals want blood flown between sites, islands want parcels, and the armed forces want everything but do not say so. Windrose's answer is a machine that does a few dull things reliably. It sounds like a modest plan. The sector has had enough of the other kind.
