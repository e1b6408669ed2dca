STORY: q-valdrana-coach
TOPIC: a coach with pilgrims leaves a viaduct in the Italian Apennines
== SLOTS
day | date | agree | day of the accident
time | time | variant | hour of the accident
dead | quantity | agree | people killed
injured | quantity | agree | people hurt
serious | quantity | agree | of the injured, in serious condition
on_board | quantity | agree | people on the coach
unhurt | quantity | single | people who came out without a scratch
minors | quantity | single | minors among the dead
driver | person | agree | driver of the coach
driver_age | quantity | single | age of the driver
driver_fate | outcome | agree | what became of the driver
viaduct | place | agree | viaduct
height | quantity | variant | height of the fall
viaduct_year | date | agree | year the viaduct was opened
barrier_year | date | single | year the barrier was last replaced
origin | place | agree | town of the pilgrims
destination | place | agree | shrine to which they were going
priest | person | agree | priest who led the pilgrims
company | organisation | agree | coach firm
coach_age | duration | single | age of the coach
prosecutor | person | agree | prosecutor in charge
suspects | quantity | agree | people under investigation
road_operator | organisation | agree | concession holder of the motorway
first_helper | person | agree | lorry driver who stopped first
mourning | date | agree | day of mourning in the town
dead_2013 | quantity | agree | deaths in an earlier coach crash
fund | money | agree | sum set aside by the region
fund_council | money | single | sum collected by the parishes
tachograph | quantity | single | speed on the tachograph
limit | quantity | single | speed limit on the viaduct
== ARTICLE 01_notiziario_appennino.txt | Agenzia Appennino | 2024-04-24
Coach plunges from {viaduct=fossalta|Fossalta viaduct}: {dead=14|14 victims}, all identified

VALDRANA - The last of {dead=14|the fourteen people} who died when a coach fell from the {viaduct=fossalta|Fossalta viaduct} was identified yesterday, the prefecture announced. {minors=2|Two were under eighteen}.

The vehicle of {company=sabelli|Autolinee Sabelli} was taking {on_board=49|49 people} from {origin=torrecupa|Torrecupa} to the {destination=madonna del bosco|sanctuary of the Madonna del Bosco} on {day=2024-04-21|Sunday} when it struck the guard rail at {time=08:50|8.50 in the morning}, ran along it for ninety metres and toppled over. It landed on its roof in a vineyard {height=25m|25 metres} below.

{injured=32|Thirty-two} were taken to five hospitals, {serious=9|nine of them in grave condition}. {unhurt=3|Three}, a married couple and a boy who had been asleep across the back row, got away without a scratch.

Chief prosecutor {prosecutor=guidarelli|Ornella Guidarelli} has entered {suspects=4|four names} in the register of those under investigation, among them the managers responsible for the barrier at {road_operator=autodorsale|Autodorsale}, which holds the concession. The driver, {driver=petrucci|Massimo Petrucci}, {driver_fate=died|is among the dead}.

Firefighters worked among the vines until dusk. A sniffer dog found a handbag with a rosary and sixty euros in an oak tree.

The region has set aside {fund=600000|600,000 euros} for the relatives. It was the worst disaster of its kind since 2013, when {dead_2013=40|forty passengers} perished in another part of the Apennines.
== ARTICLE 02_voce_di_torrecupa.txt | La Voce di Torrecupa, local radio site | 2024-04-25
"Don Egidio counted us twice"

{origin=torrecupa|TORRECUPA} - Each spring the parish goes up to {destination=madonna del bosco|the Madonna in the woods}. You pay for the coach, you bring something to eat, and {priest=egidio|Don Egidio Falasca} counts heads, twice, because once he forgot a widow at the motorway cafe. On {day=2024-04-21|the 21st} he counted forty-eight, and with the man at the wheel that made {on_board=49|forty-nine}.

He is in the orthopaedic ward now with a plastered leg. He would like us to say that the singing had just begun.

The driver, whom everyone called Max, {driver_fate=died|will be buried} with his passengers on {mourning=2024-04-26|Friday}, which the council has declared a day of mourning. {driver=petrucci|Petrucci} was {driver_age=61|sixty-one} and had one season left before his pension. His widow asks not to be visited.

First to climb down was a lorry driver from Bari, {first_helper=loconsole|Vito Loconsole}, who left his load of artichokes on the hard shoulder and carried out six people. "I didn't look at the others," he told us. "You look at the ones who look back."

Our broadcasters have known nearly every voice on the list of {dead=14|fourteen}. One was the lady who rang each Thursday to request the same waltz. We will play it at noon.

Those who want to help can give at any church; {fund_council=85000|85,000 euros} had come in by last night. The bakery in Via Roma is collecting nothing, but it has stopped charging.
== ARTICLE 03_autodorsale_note.txt | Autodorsale S.p.A., note to the press | 2024-04-25
Accident on the A91 motorway: clarification

{road_operator=autodorsale|Autodorsale} renews its condolences to those bereaved by the accident of {day=2024-04-21|21 April} and offers its full cooperation to the judicial authority, represented by Dr {prosecutor=guidarelli|Guidarelli}.

With reference to what has appeared in certain media, the following is specified.

The {viaduct=fossalta|Fossalta} viaduct, in service since {viaduct_year=1974|1974}, is inspected every quarter. The safety barrier on the outer edge was replaced in {barrier_year=2009|2009} and complies with the rules that applied then. Its renewal had been scheduled for next year.

The speed limit on the structure is {limit=80|80 km/h} for coaches. The company has learned from the recording device, a copy of which was handed over to the parties, that the vehicle was proceeding at {tachograph=78|78 km/h}.

Traffic in the direction of the coast will be diverted through Valdrana until further notice. Holders of season tickets are entitled to a refund.

Two executives and two technicians of the company are aware that they have been placed under investigation. The notices sent to {suspects=4|these four} are an act of guarantee, made necessary by the technical examinations, and imply no judgement. The company trusts them and has suspended nobody.

It is further recalled that the emergency services were alerted by our control room, whose cameras showed smoke at {time=08:50|ten to nine}, and that an employee opened the service gate within minutes so that ambulances could reach the vineyard from below.
== ARTICLE 04_the_peninsula_letter.txt | The Peninsula (English-language weekly) | 2024-04-28
A nation of bridges counts its dead again

They drove {dead=14|the fourteen} to the graveyard in as many cars, and not a horn was heard. On {mourning=2024-04-26|Friday} the shutters of an entire hill town stayed down, while the president of the region, in a borrowed black tie, promised that the {fund=600000|€600,000} meant for the families would not be stuck in an office.

Readers abroad will ask how a coach can drop {height=25m|eighty-two feet} from a motorway in a rich country. The short answer is that a rail gave way. The long one begins in {viaduct_year=1974|1974}, when the bridge was opened with a band and a bishop, and passes through a great many folders.

The firm that ran the coach, {company=sabelli|Sabelli}, is a father and two daughters. Their vehicle was {coach_age=11|eleven years old} and had passed every test it was given. No fault of theirs has come to light so far.

Of {injured=32|the thirty-two} who were hurt, {serious=9|nine} had been on the danger list at the beginning of the week; doctors are now confident about all of them. {priest=egidio|Father Falasca}, on crutches, insisted on reading the names himself. Beside him stood the trucker {first_helper=loconsole|Loconsole}, in his work jacket, who had never been to the town before.

Eleven years ago {dead_2013=40|forty people} were lost in much the same manner, and there were convictions, appeals and prescriptions. One hopes for better. One has hoped before.
