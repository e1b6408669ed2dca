STORY: lagos-collapse
TOPIC: a four-storey building with a school collapses in Lagos
== SLOTS
dead | quantity | revision | people killed
rescued | quantity | revision | people brought out alive
pupils_dead | quantity | single | pupils among the dead
collapse_day | date | agree | day of the collapse
collapse_time | time | agree | hour of the collapse
street | place | agree | street of the building
storeys | quantity | agree | storeys of the building
school | name | agree | school in the building
school_floor | ordinal | agree | floor of the school
enrolled | quantity | dispute | pupils in the school, owner against parents
proprietress | person | agree | owner of the school
landlord | person | agree | owner of the building
landlord_fate | outcome | revision | whether the landlord was caught
marked | polarity | dispute | whether the building had been marked for demolition
agency_head | person | agree | head of the building control agency
marked_when | date | single | when the agency says it marked the house
agency_suspended | polarity | single | whether agency staff were suspended
operation_end | outcome | revision | rescue going on or ended
nema_spokes | person | single | spokesman of the emergency agency
nurse | person | single | nurse who lost a son
doctor | person | single | hospital director
discharged | quantity | single | patients discharged
orthopaedic | quantity | single | patients sent to the orthopaedic hospital
houses_pulled | quantity | single | houses pulled down since
houses_listed | quantity | single | houses listed as distressed
acc2014_dead | quantity | agree | dead in the guest house of 2014
acc2014_storeys | quantity | single | storeys of the guest house
acc2016_dead | quantity | single | dead in Lekki in 2016
ibadan_hurt | quantity | single | hurt in Ibadan on Friday
ibadan_dead | polarity | single | whether anyone died in Ibadan
charge_counts | quantity | single | counts against the landlord
bail | money | single | bail of the landlord
court_date | date | single | day to which the case was adjourned
engineers_claim | quote | single | what the engineers' president blamed
engineers_pres | person | single | president of the engineers
proprietress_charged | polarity | single | whether the proprietress was charged
deputy_gov | person | single | deputy governor
senator | person | single | senator for the area
crane_owner | organisation | single | firm that lent cranes
== ARTICLE 01_eko_morning.txt | Eko Morning | 2018-10-18
Tears, Anger As School Building {dead=12|Kills 12} In Lagos Island

By Bolanle Adefowope and Chuka Ibeneme

Grief enveloped {street=Massey Lane|Massey Lane} on {collapse_day=2018-10-17|Wednesday} when a {storeys=4|four-storey building} housing {school=Golden Lamp School|Golden Lamp Nursery and Primary School} came down on children, traders and tenants. As of 9pm, {dead=12|12 persons} had been confirmed dead while {rescued=41|41 were rescued alive}.

Eko Morning gathered that the house caved in at {collapse_time=09:50|about 9:50am}, minutes before the break. The school occupied {school_floor=2nd|the second floor}.

{nurse=Rasheedat Balogun|Rasheedat Balogun}, a nurse, identified her son by his sandals. "I paid his fees on Monday," she said.

The proprietress, {proprietress=Mrs Folake Ogunsanwo|Mrs Folake Ogunsanwo}, put enrolment at {enrolled=60|60}. Parents at the scene insisted that {enrolled=100+|over 100} attended.

General Manager of the Building Control Agency, {agency_head=Kayode Thomas|Kayode Thomas}, said the structure {marked=yes|had been marked for demolition} in {marked_when=2017-08|August 2017}. The landlord, {landlord=Alhaji Muri Akanbi|Alhaji Muri Akanbi}, {landlord_fate=at large|could not be reached} and is believed to have left the state.

Deputy Governor {deputy_gov=Idowu Sanni|Idowu Sanni} and the senator for the area, {senator=Remi Sanni|Remi Sanni}, who are not related, were booed when they arrived after the cranes, which {crane_owner=Hartmann & Obi|Hartmann & Obi}, a contractor, had lent.

Rescue work {operation_end=going on|was still on} at press time, according to {nema_spokes=Ifeoma Nwabueze|Ifeoma Nwabueze} of the emergency agency.

In 2014, {acc2014_dead=94|94 people}, mostly foreigners, died when a church guest house of {acc2014_storeys=6|six floors} collapsed on the outskirts of the city.

READ ALSO: 10 signs your building is distressed
== ARTICLE 02_continental_service.txt | Continental Service | 2018-10-20
Lagos school collapse: Search is over, {dead=22|death toll rises to 22}

20 October 2018. Share this with Email Facebook Messenger

Rescuers in Lagos {operation_end=ended|have called off their search} of the ruins of a building in which children were at lessons on {collapse_day=2018-10-17|Wednesday}.

Officials say {dead=22|22 people} were killed, {pupils_dead=13|13 of them pupils}, and that {rescued=45|45 got out or were pulled out alive}. {discharged=28|Twenty-eight} have gone home; {orthopaedic=6|six} were moved to an orthopaedic hospital, says Dr {doctor=Tunji Alakija|Tunji Alakija}, who directs the island's general hospital.

{school=Golden Lamp School|Golden Lamp} was one floor of {storeys=4|four}, {school_floor=2nd|the second}, in a house on {street=Massey Lane|Massey Lane} that also held flats and a store for soap. Lessons had been under way for less than two hours at {collapse_time=09:50|ten to ten}.

Was it condemned? The state agency under {agency_head=Kayode Thomas|Kayode Thomas} {marked=yes|says so}. {landlord=Alhaji Muri Akanbi|Muri Akanbi}, who owned it and {landlord_fate=arrested|was detained on Thursday} at a hotel in Benin City, {marked=no|denies having seen any mark} on his property, his lawyer told us.

On Friday another house gave way, in Ibadan. It was almost empty; {ibadan_hurt=3|three people} were hurt and {ibadan_dead=no|nobody was killed}.
== ARTICLE 03_builders_gazette.txt | Builders' Gazette Nigeria | 2018-11-12
AFTER {street=Massey Lane|MASSEY LANE}, THE BULLDOZERS - BUT WHO CHECKS THE CHECKERS?

Nigeria's engineers want the officials who let {landlord=Alhaji Muri Akanbi|Alhaji Muri Akanbi} keep his house to stand beside him in the dock.

{landlord=Alhaji Muri Akanbi|The landlord} was arraigned last Tuesday on {charge_counts=22|22 counts of manslaughter}, one for each life lost on {collapse_day=2018-10-17|17 October}, and pleaded not guilty. Bail was set at {bail=N10m|N10 million} and the matter adjourned to {court_date=2019-01-15|January 15}. {proprietress=Mrs Folake Ogunsanwo|Mrs Ogunsanwo}, the school's owner, was questioned but {proprietress_charged=no|has not been charged}.

The agency has since pulled down {houses_pulled=39|39 houses} out of {houses_listed=149|149} on its list of distressed structures. Mr {agency_head=Kayode Thomas|Thomas} {agency_suspended=no|has not suspended} any of his staff.

"{engineers_claim=beach sand|Beach sand}. You can smell the salt in the rubble," said Engr. {engineers_pres=Obiora Maduka|Obiora Maduka}, president of the engineers' guild. He noted that nobody has gone to prison over the {acc2014_dead=94|94 deaths} of 2014, nor over {acc2016_dead=27|the 27} in Lekki in 2016.

Cement: N2,600 a bag (unchanged). Iron rods, 12mm: N230,000 a tonne.
