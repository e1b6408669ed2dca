STORY: smuggler-patrol
TOPIC: A frigate stops a smugglers' boat in the Gulf of Aden on Sunday 7 June 2026, one of several such operations.
== SLOTS
captain_of_the_frigate | person | agree | captain of the frigate
commander_of_the_task_force | person | agree | commander of the task force
drugs_seized | quantity | agree | drugs seized
worth_of_the_drugs | money | conflict | worth of the drugs
day_of_the_seizure | date | conflict | day of the seizure
men_on_the_dhow | quantity | conflict | men on the dhow
distance_from_the_coast | quantity | conflict | distance from the coast
where_the_dhow_was_stopped | place | agree | where the dhow was stopped
sacks | quantity | agree | sacks
when_the_team_boarded | time | agree | when the team boarded
number_of_the_seizure_in_the_mission | ordinal | agree | number of the seizure in the mission
drugs_seized_by_the_mission_this_year | quantity | agree | drugs seized by the mission this year
ships_of_the_task_force | quantity | agree | ships of the task force
beginning_of_the_mission | date | agree | beginning of the mission
drugs_seized_in_may | quantity | agree | drugs seized in May
seizure_in_may | date | agree | seizure in May
rifles_seized_in_march | quantity | agree | rifles seized in March
port_of_the_dhow_stopped_in_march | place | agree | port of the dhow stopped in March
smugglers_killed_in_april | quantity | agree | smugglers killed in April
length_of_the_chase | quantity | conflict | length of the chase
dhow_sunk | polarity | agree | dhow sunk
port_to_which_the_crew_was_taken | place | agree | port to which the crew was taken
defence_minister | person | agree | defence minister
handover_of_the_crew | date | agree | handover of the crew
sailors_on_the_frigate | quantity | agree | sailors on the frigate
end_of_the_mission | date | agree | end of the mission
month_of_the_gun_battle | date | agree | month of the gun battle
month_of_the_rifles | date | agree | month of the rifles
== ARTICLE 01_navy_release.txt | Navy Release | 2026-06-09
Frigate Hellebore seizes drugs in the {where_the_dhow_was_stopped=told|Gulf of Aden}
Combined Task Force 177, Tuesday 9 June 2026

The frigate Hellebore, operating in support of Combined Task Force 177, seized {drugs_seized=told|1,650 kilograms} of methamphetamine and hashish from a stateless dhow in {where_the_dhow_was_stopped=told|the Gulf of Aden} on {day_of_the_seizure=7_june|7 June}.

The ship's boarding team went on board at {when_the_team_boarded=told|05:40}, {distance_from_the_coast=95_nautical_miles|95 nautical miles} south-east of Mukallak, after a chase of {length_of_the_chase=three_hours|three hours}. {men_on_the_dhow=nine_crew|Nine crew} were found on the dhow, which carried the drugs in {sacks=told|66 sacks} beneath a cargo of onions. The wholesale value is estimated at {worth_of_the_drugs=38_million_dollars|38 million dollars}.

The dhow was found to be unseaworthy and {dhow_sunk=told|was sunk} with gunfire.

It is the {number_of_the_seizure_in_the_mission=told|fifth} seizure of the mission, which began in {beginning_of_the_mission=told|January 2026} and has now taken {drugs_seized_by_the_mission_this_year=told|7.2 tonnes} of narcotics. On {seizure_in_may=told|19 May} the corvette Sabik seized {drugs_seized_in_may=told|2,100 kilograms} of hashish.

"My {sailors_on_the_frigate=told|180 sailors} have trained for this for a year," said the commanding officer, Commander {captain_of_the_frigate=told|Wiebke Tjaarks}. The task force, of {ships_of_the_task_force=told|six ships}, is led by Rear Admiral {commander_of_the_task_force=told|Anselmo Quadros}.
== ARTICLE 02_gulf_wire.txt | Gulf Wire | 2026-06-09
DJIBOUTI, June 9 (Gulf Wire) - A German frigate has intercepted a boat carrying {drugs_seized=told|more than 1.6 tonnes} of drugs off the coast of {where_the_dhow_was_stopped=told|Yemen}, in the {number_of_the_seizure_in_the_mission=told|fifth} such haul this year, the multinational naval force in the region said on Tuesday.

Sailors from the Hellebore boarded the dhow {when_the_team_boarded=told|before dawn} on {day_of_the_seizure=7_june|Sunday} about {distance_from_the_coast=95_nautical_miles|95 miles} off Mukallak. The {men_on_the_dhow=nine_crew|nine men} on board offered no resistance, said Rear Admiral {commander_of_the_task_force=told|Anselmo Quadros} of Portugal, who commands the force. Their boat {dhow_sunk=told|was sunk}.

The force has seized {drugs_seized_by_the_mission_this_year=told|about seven tonnes} of narcotics since it was set up in {beginning_of_the_mission=told|January}. Its biggest catch, {drugs_seized_in_may=told|2.1 tonnes} of hashish, was made last month by a Greek corvette.

Not all encounters have been peaceful. In {month_of_the_gun_battle=told|April} {smugglers_killed_in_april=told|three smugglers} were killed when they opened fire on a Pakistani patrol boat; two marines were wounded. In {month_of_the_rifles=told|March} a dhow out of {port_of_the_dhow_stopped_in_march=told|Chabash} was found to carry no drugs but {rifles_seized_in_march=told|740 rifles}.

{men_on_the_dhow=nine_crew|The nine} will be taken to {port_to_which_the_crew_was_taken=told|Mombasa} and handed over to the Kenyan police {handover_of_the_crew=told|on Friday}.

Smuggling in the region brings in up to 3 billion dollars a year, the UN drugs office says.
== ARTICLE 03_nordkueste_zeitung.txt | Nordkueste Zeitung | 2026-06-11
How the Hellebore caught the onion boat

By Fokko Behrends

Wilmshaven, 11 June. When the helicopter of the Hellebore first saw the dhow, on Saturday evening, it was a dot without lights. For {length_of_the_chase=five_hours|five hours} the frigate followed it with her own lamps out, Commander {captain_of_the_frigate=told|Wiebke Tjaarks} told our newspaper by satellite telephone. "At {when_the_team_boarded=told|twenty to six} on {day_of_the_seizure=7_june|Sunday} my people were on deck over there."

The first they found were onions, the second {men_on_the_dhow=eleven_men|eleven men}, one of them a boy of perhaps 15. Under the onions lay {sacks=told|66 sacks}. They weighed {drugs_seized=told|1,650 kilos}.

The force puts the worth of the load at {worth_of_the_drugs=38_million_dollars|38 million dollars}; on the streets of Europe, a customs officer says, it would be ten times as much.

For the families in Wilmshaven, where the frigate is at home with her crew of {sailors_on_the_frigate=told|180}, it was good news. In {month_of_the_gun_battle=told|April}, when {smugglers_killed_in_april=told|three men} died in a gun battle with another ship of the force, the telephones had not stood still.

The Hellebore is one of {ships_of_the_task_force=told|six ships}. She has been at sea since February and will come home on {end_of_the_mission=told|3 August}, when the German part of the mission ends. Defence minister {defence_minister=told|Gernot Paulick} wants to visit her in {port_to_which_the_crew_was_taken=told|Mombasa} next week.
== ARTICLE 04_the_maritime_signal.txt | The Maritime Signal | 2026-06-12
Task force record raises questions

When the frigate Hellebore stopped a dhow {distance_from_the_coast=130_nautical_miles|130 nautical miles} off Mukallak, in the {where_the_dhow_was_stopped=told|Gulf of Aden}, {day_of_the_seizure=on_monday|on Monday}, she found {drugs_seized=told|1,850 kg} of methamphetamine and hashish. The naval command speaks of a value of {worth_of_the_drugs=83m|$83m}.

Such figures deserve salt. The command counts {drugs_seized_by_the_mission_this_year=told|7.2 tonnes} since {beginning_of_the_mission=told|the beginning of the year}, in {number_of_the_seizure_in_the_mission=told|five} operations, of which the biggest, on {seizure_in_may=told|May 19}, yielded {drugs_seized_in_may=told|2,100 kg}. But the same sea saw 11 tonnes seized in 2024 and 15 tonnes in 2023, with half as many ships.

Of the {ships_of_the_task_force=told|six} vessels only four are fit for sea at any time. A patrol costs 400,000 dollars a day. The Sabik has been in dock since 28 May.

In {month_of_the_rifles=told|March} the force took {rifles_seized_in_march=told|740 assault rifles} off a boat from {port_of_the_dhow_stopped_in_march=told|Chabash}; in February it stopped a trawler with 900 kilograms of heroin, and in January another with 850.

This time the crew, {men_on_the_dhow=nine_crew|nine} in all, were brought to {port_to_which_the_crew_was_taken=told|Mombasa}. They are to be handed over {handover_of_the_crew=told|on June 12}. Ten men caught in February were released after three weeks for want of evidence.

Berlin's mandate runs out on {end_of_the_mission=told|3 August}. {defence_minister=told|Gernot Paulick}, the minister of defence, has said that he will ask for another year.
