STORY: z-hull-cocaine-haul
TOPIC: police divers find cocaine in the hull of a bulk carrier in Queensland and three men are charged
== SLOTS
cocaine | quantity | agree | weight of the cocaine in the hull
street_value | money | agree | street value of the cocaine
wholesale | money | single | wholesale value of the cocaine
deals | quantity | single | street deals the cocaine would have made
found_day | date | conflict | day the divers found the drug
port | place | conflict | port where the ship lay
ship | other | agree | name of the carrier
departure | place | agree | port from which the ship had sailed
rank | ordinal | conflict | place of the haul in the state's history
operation | name | agree | name of the operation
charged | quantity | agree | men charged
diver | person | agree | diver charged
diver_age | quantity | agree | age of the diver
broker | person | agree | yacht broker charged
broker_age | quantity | agree | age of the broker
driver | person | agree | truck driver charged
driver_age | quantity | agree | age of the truck driver
bail_diver | outcome | single | bail of the diver
bail_driver | outcome | conflict | bail of the truck driver
magistrate | person | single | magistrate on the case
commander | person | agree | federal police commander
abf | person | single | Border Force superintendent
maximum | outcome | agree | heaviest penalty
meth | quantity | agree | methylamphetamine found at a house
meth_place | place | agree | suburb where the methylamphetamine was found
cash | money | agree | cash seized
gold | quantity | single | gold bars seized
crew | quantity | agree | crew of the ship
crew_charged | polarity | agree | crew members have been charged
nz_haul | quantity | single | cocaine found in New Zealand a month earlier
nz_port | place | single | New Zealand port of that find
haul_2021 | quantity | single | weight of the record seizure
haul_2021_value | money | single | value of the record seizure
year_total | quantity | single | cocaine seized nationally in the last financial year
year_before | quantity | single | cocaine seized nationally the year before
packages | quantity | agree | waterproof bags
next_court | date | agree | next date in court
cartel | other | dispute | who is behind the shipment
surety | money | single | surety asked of the truck driver
haul_2021_year | date | single | year of the record seizure
broker_bail | polarity | single | the broker applied for bail
bail_day | date | agree | day of the bail hearing
== ARTICLE 01_afp_joint_release.txt | Joint Agency Media Centre | 2024-01-24
{charged=3|Three} charged over cocaine concealed below waterline of bulk carrier

Editor's note: Vision of the dive is available via the media portal

{charged=3|Three men} are expected to face Brisbane Magistrates Court {bail_day=2024-01-24|today} over an alleged plot to bring {cocaine=840kg|840 kg} of cocaine into Australia in the sea chest of a cargo ship.

Police divers located {packages=21|21 waterproof bags} on {found_day=2024-01-18|Thursday, 18 January}, when the bulk carrier {ship=Halcyon Tern|Halcyon Tern} was at anchor off {port=Gladmouth|Gladmouth}. The vessel had come from {departure=Puerto Cisne|Puerto Cisne, Chile}.

The cocaine has an estimated street value of {street_value=273m aud|$273 million} and could have been sold as {deals=4.2m|4.2 million street deals}.

The men, a commercial diver from Yeppen Bay ({diver_age=38|38}), a yacht broker from Manly West ({broker_age=57|57}) and a truck driver from Logan Reach ({driver_age=26|26}), are charged with attempting to possess a commercial quantity of a border-controlled drug. {maximum=life|The maximum penalty is life imprisonment}.

Search warrants under Operation {operation=Kelpbed|Kelpbed} led to the discovery of {meth=12kg|12 kg of methylamphetamine} at a house in {meth_place=Logan Reach|Logan Reach}, {cash=640000 aud|$640,000 in cash} and {gold=3|three gold bars}.

Commander {commander=Stojanovic|Melissa Stojanovic} said the alleged offenders had gone to "extraordinary lengths".

Border Force Superintendent {abf=Rigby|Owen Rigby} said {nz_haul=310kg|310 kg} found at {nz_port=Port Ahuriri South|Port Ahuriri South} in New Zealand in December had been packed in the same manner.

None of the {crew=22|22 crew} {crew_charged=no|has been charged}.
== ARTICLE 02_moreton_times.txt | Moreton Times | 2024-01-25
'A Speargun And A Shopping List': Court Hears How Divers Planned To Empty Hull

Tess Ballantyne

A night dive under a 190-metre ship was to have earned a father of two {diver=Rakete|Jarrod Rakete} enough to pay off his house, a court has been told.

{diver=Rakete|Rakete}, {diver_age=38|38}, {bail_diver=refused|was remanded in custody} in Brisbane on {bail_day=2024-01-24|Wednesday} with yacht broker {broker=Fennimore|Clive Fennimore}, {broker_age=57|57}, {broker_bail=no application|who did not apply to be released}. {driver=Sualii|Tavita Sualii}, {driver_age=26|26}, the alleged driver, {bail_driver=granted|was allowed to go home} to his cousins on strict conditions, including a {surety=100000 aud|$100,000} surety.

Magistrate {magistrate=Huang|Gillian Huang} put the matter over until {next_court=2024-04-12|April 12}.

Prosecutors allege the trio had meant to strip the {ship=Halcyon Tern|Halcyon Tern} as it waited for a berth at {port=Gladmouth|Gladmouth}, but that rough seas drove them off twice. When police went down they found {cocaine=840kg|840 kilograms} of the drug, {rank=3|the third-biggest haul} ever made in Queensland. The largest, in {haul_2021_year=2021|2021}, was {haul_2021=1.2t|1.2 tonnes}, worth {haul_2021_value=390m aud|$390 million}.

{commander=Stojanovic|Commander Melissa Stojanovic} said {cartel=bikies|an outlaw motorcycle gang} had commissioned the load. A lawyer for {broker=Fennimore|Fennimore}, Rob D'Arcy, told reporters that {cartel=not bikies|his client knew no bikies and there was no evidence of any}.

Forensic officers also seized {cash=640000 aud|$640,000 in notes}, vacuum-sealed, from {broker=Fennimore|Fennimore's} boatshed.

Updated 7.40am
== ARTICLE 03_ports_and_bulk.txt | Ports & Bulk Weekly | 2024-01-29
Sea Chest Inspections Urged After Queensland Find

The operator of the {ship=Halcyon Tern|Halcyon Tern} says it will pay for dive inspections at every South American call, after drugs were taken from its intake grating during a stay at {port=Port Wallum|Port Wallum}.

The discovery was made on {found_day=2024-01-16|16 January}, five days after the ship arrived from {departure=Puerto Cisne|Puerto Cisne} to load coal. Its {crew=22|22 seafarers} were questioned and {crew_charged=no|none is accused of anything}. It sailed a week late.

Police put the value at {street_value=273m aud|A$273m}, or some {wholesale=130m aud|A$130m} wholesale, for the contents of {packages=21|21 bags}. It ranks {rank=4|fourth} among cocaine interceptions in the state.

Nationally, authorities stopped {year_total=5.1t|5.1 tonnes} of the drug in the year to June, against {year_before=4.4t|4.4 tonnes} in the preceding twelve months.

Baltic index: see page 14. Ports & Bulk Weekly is part of Kestrel Maritime Media, which has offices in three countries.
== ARTICLE 04_logan_reach_leader.txt | Logan Reach Leader | 2024-01-31
LOCAL MAN AMONG {charged=3|TRIO} ACCUSED IN COCAINE PLOT

A Logan Reach truckie will stay behind bars until at least {next_court=2024-04-12|12 April} after {bail_driver=refused|his bid for bail was knocked back} in Brisbane {bail_day=2024-01-24|last Wednesday}.

{driver=Sualii|Tavita Sualii} is alleged to have hired the van in which {cocaine=840kg|840kg} of cocaine was to be driven to Sydney. His co-accused are {diver=Rakete|Jarrod Rakete} and {broker=Fennimore|Clive Fennimore}.

Neighbours in Teviot Street saw officers carry tubs from a garage. Police later said {meth=12kg|12kg of ice} had been recovered at {meth_place=Logan Reach|the Logan Reach address}, which {driver=Sualii|Sualii} shares with two cousins. They have not been charged.

A man at the house told the Leader: "He's a good kid." If convicted, he {maximum=life|could be jailed for life} under laws invoked in Operation {operation=Kelpbed|Kelpbed}.

Also today: Skate bowl opens Saturday
