STORY: c-hrafnfell-eruption
TOPIC: the volcano Hrafnfell in Iceland erupts and flights are stopped
== SLOTS
volcano | name | agree | name of the volcano
begin_day | date | agree | day on which the eruption began
begin_time | time | conflict | hour at which the eruption began
last | date | agree | year of the last eruption before this one
last_length | duration | single | length of that eruption
plume | quantity | variant | height of the ash column
plume_later | quantity | single | height of the ash column two days later
airport | place | agree | airport that was closed
closed_at | time | single | hour at which the airport shut
ban_end | date | agree | day on which the flight ban was lifted
ban_length | duration | conflict | length of the flight ban
flights | quantity | revision | flights cancelled
stranded | quantity | agree | travellers stuck
stranded_school | quantity | single | pupils of a Norwegian school stuck
evacuated | quantity | agree | people told to leave their homes
farm | polarity | conflict | whether the farm Grund was reached by the flood
flood | cause | agree | what caused the flood
bridge | name | agree | bridge that was lost
road | name | agree | road that is cut
scientist | person | agree | volcanologist
scientist_office | role | agree | office of the volcanologist
police_chief | person | agree | police chief of the south
injured | quantity | agree | people hurt
injured_how | cause | single | how the injured were hurt
minister | person | agree | minister of civil protection
airline | organisation | agree | airline hit hardest
loss | money | agree | airline's loss a day
ash_fall | place | single | village with most ash
ash_depth | quantity | variant | ash on the ground
sheep | quantity | single | sheep brought in
eu_body | organisation | agree | European air traffic body
code | other | agree | aviation colour code
eruptions_year | quantity | single | eruptions in Iceland in the year
magma | quantity | single | rate of lava flow
hotel | money | single | price of the last hotel room
marathon | polarity | agree | whether a concert went ahead
horse_name | name | single | name of a horse that was saved
quote_ask | person | agree | who said the mountain does not read timetables
bridge_fate | outcome | conflict | what happened to the bridge
unrest | duration | single | time of seismic unrest before the eruption
lightning | quantity | single | lightning strokes counted
piers | quantity | single | piers left of the bridge
rerouted | place | single | airport to which flights were diverted
== ARTICLE 01_island_met_bulletin.txt | Island Meteorological Office (bulletin) | 2025-05-22
Eruption in progress: {volcano=hrafnfell|Hrafnfell}

An explosive eruption started under the ice of {volcano=hrafnfell|Hrafnfell} at {begin_time=03:42|03:42 UTC} on {begin_day=2025-05-22|22 May}. Seismic unrest had been noted for {unrest=9d|nine days}. The plume stands at {plume=9km|9 kilometres} above sea level and drifts south-east. Colour code: {code=red|red}.

Meltwater is running down the Svartá. The bridge at {bridge=svarta|Svartá} on {road=route 1|the ring road} {bridge_fate=lost|was lost}. {flood=ice melt|The flood comes from ice melted by the vent} and not from rain.

The previous eruption, in {last=1947|1947}, went on for {last_length=13mo|thirteen months}.

Effusion rate at the fissure: {magma=140m3|140 cubic metres a second} (preliminary). At present ash lies {ash_depth=4cm|4 cm} deep in {ash_fall=vik|Vik}.

On duty: {scientist=hallsdottir|Sigrún Hallsdóttir}, {scientist_office=head of volcano monitoring|head of volcano monitoring}.
== ARTICLE 02_north_atlantic_news.txt | North Atlantic News (broadcaster, live page) | 2025-05-24
LIVE: ash cloud

18:05 We close here. As of now {flights=512|512 flights} have been cancelled since Thursday.

16:40 {airport=keflavik|Keflavík} is open. Flights at {airport=keflavik|the country's main hub} were allowed to resume {ban_end=2025-05-24|this afternoon} after {ban_length=36h|36 hours}, says the operator.

14:15 Some {stranded=11000|11,000 people} are camped in the terminal. {stranded_school=43|Forty-three pupils} from Bergen sing.

12:00 {scientist=hallsdottir|Hallsdóttir} at the noon briefing: "{quote_ask=hallsdottir|The mountain does not read timetables}." The column has sunk to {plume_later=5km|five kilometres}. Colour code stays {code=red|red}.

10:30 {airline=norrona air|Norrøna Air} puts its damage at {loss=3m eur|€3m a day}.

09:10 Eurovision-style party cancelled? No: {marathon=yes|the choir festival in Reykjavík is going ahead}, indoors.

08:30 Night shift at the Met Office counted {lightning=1900|1,900 lightning strokes} in the cloud. Our reporter on the hill says that it looks like somebody welding behind a curtain. She has run out of film, which is to say of battery.

08:00 For early risers. The eruption began {begin_day=2025-05-22|on Thursday} {begin_time=04:42|at 4.42 in the morning}. {evacuated=640|Some 640 people} had to leave; {injured=2|two} are hurt.
== ARTICLE 03_suthurland_gazette.txt | Suðurland Gazette (English edition) | 2025-05-25
The water stopped at the gate

People of Öræfi slope know their river. On {begin_day=2025-05-22|Thursday} they heard it growl and packed. {evacuated=640|Six hundred and forty} were out within two hours, said {police_chief=thorsteinsson|Chief of Police Ketill Þorsteinsson}.

{farm=spared|The farm at Grund was spared}: {farm=spared|the water turned away} at the last fence, where the mare {horse_name=blesa|Blesa} stood as if nothing were the matter. Not so the crossing at {bridge=svarta|Svartá}, which {bridge_fate=lost|went down like a comb losing its teeth}; {piers=3|three piers} remain. {road=route 1|Highway 1} will be cut for weeks. {sheep=2100|Twenty-one hundred ewes} are in sheds.

{injured=2|A farmer and his brother} {injured_how=roof|fell from a roof while shovelling} {ash_depth=4cm|an inch and a half of} ash.

{minister=gudlaugsson|Civil Protection Minister Hrólfur Guðlaugsson} came in a helicopter with sandwiches. A room at the inn, if one was to be had, cost {hotel=90000 isk|90,000 krónur}.

This has been {eruptions_year=3|the third eruption} in the country this year. The festival choirs {marathon=yes|sang on all the same}.
== ARTICLE 04_wings_and_freight.txt | Wings & Freight (aviation weekly) | 2025-05-29
{volcano=hrafnfell|Hrafnfell}: the bill

When the plume climbed through {plume=9km|30,000 feet}, {eu_body=eurocontrol|Eurocontrol} had its maps ready, having learned from 2010. {airport=keflavik|Keflavík} shut its runways at {closed_at=05:10|05.10} on 22 May and the ban was lifted {ban_end=2025-05-24|on 24 May}, {ban_length=58h|58 hours later}. In that time {flights=634|634 departures and arrivals} were scrapped.

{airline=norrona air|Norrøna Air} lost {loss=3m eur|three million euros} for each day on the ground. {stranded=11000|Eleven thousand} of its and others' passengers slept on cots.

Some machines bound for Keflavík were turned to {rerouted=glasgow|Glasgow}, where they parked on a taxiway for want of stands. The worst of it, airlines say, was not the ash but the guessing. One model showed a corridor open at noon on the second day, another showed it shut. A carrier that had trusted the first sent an empty jet to look; it came back clean.

Ground damage is a smaller bill. The long bridge at {bridge=svarta|Svartá}, which was closed for fear of the flood, {bridge_fate=stood|came through} and carries lorries with jet fuel again.

Was the ban too long? {scientist=hallsdottir|The Met Office's chief volcano watcher} ({scientist_office=head of volcano monitoring|monitoring head}) disagrees. {quote_ask=hallsdottir|It was she who said that} mountains do not read timetables. {minister=gudlaugsson|The minister} backs her.

A note on damage: the estate at {farm=flooded|Grund, home to a private strip, went under} and with it two ultralights.
== ARTICLE 05_eurocontrol_note.txt | Network Manager (note to operators) | 2025-05-22
Subject: Ash, Hrafnfell

Event started {begin_day=2025-05-22|today} {begin_time=03:42|0342Z}. Code {code=red|RED}. Airport BIKF ({airport=keflavik|Keflavik}) not available. Last activity of this vent: {last=1947|1947}. {flood=ice melt|Sub-glacial melt} has produced flooding. Cancellations at noon: {flights=96|96}.

Contact: {eu_body=eurocontrol|EUROCONTROL} crisis cell. Hazard brief by {police_chief=thorsteinsson|Chief Þorsteinsson} on ground access.
