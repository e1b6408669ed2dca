STORY: tanker-piracy
TOPIC: pirates board a product tanker in the Gulf of Guinea and carry off part of her crew
== SLOTS
kidnapped | quantity | agree | crew taken off the ship
left_aboard | quantity | agree | crew left on the ship
crew_total | quantity | single | crew in all
attack_day | date | agree | day of the boarding
attack_time | time | single | hour of the boarding
ship | name | agree | name of the tanker
dwt | quantity | single | deadweight of the tanker
flag | place | agree | flag
distance | quantity | variant | distance from the shore
off_place | place | agree | port off which it happened
last_port | place | conflict | port the tanker had come from
pirates | quantity | agree | armed men who boarded
wounded_who | role | conflict | crew member shot
wounded_state | outcome | agree | how the wounded man is
manager | organisation | agree | ship manager
manager_spokes | person | agree | manager's spokeswoman
citadel | outcome | agree | how those left hid
navy_ship | name | agree | warship that came
ransom_asked | money | single | ransom reported to be asked
ransom_paid | polarity | single | whether the manager admits a ransom
freed | outcome | revision | captive or free
freed_day | date | single | day of the release
held_days | duration | single | length of captivity
died_captive | role | single | captive who died
year_kidnap | quantity | single | crew kidnapped in the region in 2019
year_kidnap_prev | quantity | single | crew kidnapped in the region in 2018
month_ship | name | single | bulk carrier attacked in December
month_kidnapped | quantity | single | crew taken off the bulk carrier
month_freed | quantity | single | those of the bulk carrier freed
somali_attacks | quantity | single | hijackings off Somalia in the same year
nat_filipino | quantity | agree | Filipinos among the captives
nat_georgian | quantity | agree | Georgians among the captives
nat_indian | quantity | single | Indians among the captives
navy_spokes | person | single | naval spokesman
suspects | quantity | single | suspects arrested
tug_name | name | single | tug attacked in October
tug_taken | quantity | single | sailors taken off the tug
tug_days | duration | single | days those sailors were held
togo_freed | quantity | single | Greek company's men freed on the same day
ship_now | outcome | single | what became of the ship
== ARTICLE 01_hawser.txt | Hawser Daily | 2020-01-13
{kidnapped=9|Nine Crew} Kidnapped From Product Tanker Off Bayelsa

January 13, 2020 by Hawser Staff

Gunmen in two skiffs boarded the {flag=Liberia|Liberian}-flagged product tanker {ship=Kestrel Bay|Kestrel Bay} {distance=68nm|68 nautical miles} off {off_place=Brass|Brass}, Nigeria, on {attack_day=2020-01-11|Saturday} and left with {kidnapped=9|nine of her crew}, the manager said.

The {dwt=37,500|37,500-dwt} vessel, in ballast from {last_port=Lomé|Lomé}, was overhauled at {attack_time=03:15 UTC|0315 UTC}. {pirates=7|Seven men} came over the rail by ladder. {left_aboard=10|Ten seafarers} {citadel=in citadel|locked themselves in the citadel} and stayed there until the Nigerian patrol ship {navy_ship=NNS Obudu|NNS Obudu} came alongside in the afternoon.

"{wounded_who=second officer|The second officer} was hit in the thigh. He is in hospital in Port Harcourt and {wounded_state=stable|his condition is stable}," said {manager_spokes=Birgit Aune|Birgit Aune} of {manager=Solvik Ship Management|Solvik Ship Management} in Bergen. She gave the nationalities of the missing as {nat_filipino=5|five Filipinos}, {nat_georgian=3|three Georgians} and {nat_indian=1|one Indian}.

It is the first kidnapping in the region this year. In December pirates seized {month_kidnapped=12|12} from the bulk carrier {month_ship=Ourania K|Ourania K}; {month_freed=11|11 came home} and one died in the forest.

For 2019 as a whole the piracy bureau counted {year_kidnap=113|113 crew kidnapped} in the Gulf of Guinea, against {year_kidnap_prev=84|84} the year before. Off Somalia there were {somali_attacks=0|no hijackings}.

Tagged: tankers, security, West Africa
== ARTICLE 02_niger_delta_herald.txt | The Niger Delta Herald | 2020-01-15
Navy On Trail Of Sea Robbers, {suspects=4|Arrests Four}

By Tamunoibi West-Idahosa, Yenagoa

The Nigerian Navy has arrested {suspects=4|four persons} at a creek near Akassa in connection with {attack_day=2020-01-11|Saturday}'s attack on MT {ship=Kestrel Bay|Kestrel Bay}.

Commodore {navy_spokes=Sunday Effiong|Sunday Effiong}, who disclosed this on Tuesday, said none of {kidnapped=9|the nine abducted foreigners} had been found with them. {freed=captive|They are still being held}, he said.

Narrating the incident, the naval spokesman said that the vessel, which had {crew_total=19|19 persons} on board and was coming from {last_port=Cotonou|Cotonou}, was about {distance=68nm|126 kilometres} from {off_place=Brass|Brass} when {pirates=7|seven hoodlums} armed with AK-47 rifles climbed on deck. Those who were not taken had {citadel=in citadel|hidden in a safe room}, from where they raised the alarm, and {navy_ship=NNS Obudu|NNS Obudu} responded.

{wounded_who=bosun|The bosun}, who sustained a gunshot injury to the leg, {wounded_state=stable|is responding to treatment}.

It will be recalled that last October gunmen took {tug_taken=6|six sailors} from a tug, {tug_name=Ogbia Star|Ogbia Star}, in the same waters. They regained freedom after {tug_days=23 days|23 days}.

A source in the community told our correspondent that the kidnappers have demanded {ransom_asked=$1.5m|$1.5 million}. The commodore said he was not aware of any demand.
== ARTICLE 03_scandinavian_wire.txt | Nordvest Wire | 2020-02-17
Eight of {kidnapped=9|nine tanker sailors} {freed=released|freed} in Nigeria

BERGEN, Feb 17 (Nordvest) - Eight sailors taken from a tanker managed in Norway {freed=released|were set free} in the Niger Delta on {freed_day=2020-02-15|Saturday} after {held_days=35 days|five weeks} in captivity, their employer said.

The ninth, {died_captive=motorman|a motorman}, died of malaria in the camp.

{kidnapped=9|Nine men}, {nat_filipino=5|five} from the Philippines and {nat_georgian=3|three from Georgia} among them, were marched off the {ship=Kestrel Bay|Kestrel Bay}, which sails under the flag of {flag=Liberia|Liberia}, on {attack_day=2020-01-11|11 January}. {left_aboard=10|Ten others} were left behind.

{manager=Solvik Ship Management|Solvik} {ransom_paid=not said|declined to say} whether money had changed hands. "We do not discuss that, and anyone who does puts the next crew in danger," {manager_spokes=Birgit Aune|Ms Aune} said.

On the same Saturday a shipowner in Piraeus said that {togo_freed=3|three of its men}, seized off Togo in November, had come home.

The ship herself {ship_now=sold|has since been sold} to buyers in Dubai.

Solvik, founded in 1921, manages 44 ships and has 1,300 employees at sea. Its shares closed up 0.6 percent on Friday.
