STORY: exercise-coral-shield
TOPIC: a multinational naval exercise in the Arafura and Timor seas, its opening, a live-firing day and its end
== SLOTS
start_day | date | agree | day the sea phase began
end_day | date | agree | day the exercise ended
nations | quantity | agree | countries taking part
ships | quantity | revision | warships in the exercise, one withdrew
submarines | quantity | agree | submarines in the exercise
personnel | quantity | variant | people taking part
aircraft | quantity | single | aircraft in the exercise
edition | ordinal | agree | number of the exercise in the series
commander | person | agree | tactical commander
deputy | person | single | deputy commander
host_port | place | agree | port from which ships sailed
withdrawn_ship | name | agree | ship that dropped out
withdrawn_cause | cause | agree | why it dropped out
live_fire_day | date | agree | day of the live firing
target | name | agree | hulk that was sunk
target_depth | quantity | single | depth of the hulk's resting place
ships_2021 | quantity | agree | ships in the edition before
personnel_2021 | quantity | single | people in the edition before
nations_2021 | quantity | single | countries in the edition before
collision_2019 | quantity | single | sailors hurt in the 2019 collision
collision_ship_2019 | name | single | frigate in the 2019 collision
first_year | date | single | year of the first edition
rescue_count | quantity | agree | fishermen picked up during the exercise
rescue_ship | name | agree | ship that picked them up
rescue_day | date | single | day of the rescue
rescue_home | place | single | where the fishermen are from
sister_name | name | single | the sister exercise
sister_ships | quantity | single | ships due in the sister exercise
sister_start | date | single | start of the sister exercise
shadow_ship | polarity | dispute | whether a foreign survey ship entered the exercise area
shadow_2021 | quantity | single | foreign ships seen in 2021
missiles | quantity | single | missiles fired at the hulk
fish_closure | duration | single | hours the fishing ground was closed
fish_claim | money | single | sum claimed by fishing boats
== ARTICLE 01_defence_media.txt | Joint Exercise Media Centre, Darwin | 2023-07-17
MEDIA RELEASE 03/2023

Exercise Coral Shield sails

The sea phase of Exercise Coral Shield 2023 started {start_day=2023-07-17|this morning} when {ships=23|23 surface ships} and {submarines=2|two submarines} from {nations=11|11 nations} left {host_port=darwin|Darwin} in line astern.

About {personnel=3400|3,400 personnel} and {aircraft=38|38 aircraft} will train together until {end_day=2023-07-28|28 July}. This is the {edition=7|seventh} iteration of the activity, which has been held every two years since {first_year=2011|2011}.

Commodore {commander=fairweather|Jill Fairweather} is officer in tactical command. Her deputy is Captain {deputy=manalo|Rodel Manalo} of the Philippine Navy.

"In 2021, when the pandemic kept many partners at home, we had {nations_2021=6|six flags} and {ships_2021=9|nine ships}," Commodore Fairweather said. "To see this line today is a joy."

A gunnery and missile serial is planned for {live_fire_day=2023-07-25|25 July}, with the decommissioned tanker {target=wanda reef|Wanda Reef} as the target. Mariners should consult the notices in force.

Media contact: duty officer, 24 hours. Imagery is available on request.
== ARTICLE 02_top_end_courier.txt | Top End Courier | 2023-07-26
Old tanker goes down in a hail of missiles

By Kirra Dunne
Updated July 26, 2023 - 6.40am

SHE carried fuel for 31 years. It took eleven minutes to send {target=wanda reef|Wanda Reef} to the bottom of the Timor Sea {live_fire_day=2023-07-25|yesterday}, where she lies in {target_depth=1900m|1900m of water}.

{missiles=5|Five missiles} hit the hulk. Television crews watched from the deck of a New Zealand tender.

Coral Shield is down to {ships=22|22 ships}, however. The Chilean patrol vessel {withdrawn_ship=caleta brava|Caleta Brava} is back alongside in {host_port=darwin|Darwin} with {withdrawn_cause=gearbox|a wrecked gearbox} and will take no further part.

Sailors with long memories were relieved it was nothing worse. Four years ago {collision_2019=14|14 sailors} were hurt when the frigate {collision_ship_2019=hms tarn|Tarn} struck a supply ship during the same war games.

There has been a happier interruption. {rescue_count=8|Eight fishermen} adrift for three days were taken aboard the Indian destroyer {rescue_ship=ins mahanadi|Mahanadi} {rescue_day=2023-07-22|on Saturday}. All are from {rescue_home=rote|Rote}, in Indonesia.

Was anybody watching who was not invited? The Opposition's defence spokesman, Neil Craddock, insists that a foreign survey ship {shadow_ship=yes|sailed right through the box} last week. "Everyone on the wharf knows it," he said. Defence says otherwise. The tactical commander, Commodore {commander=fairweather|Fairweather}, told the Courier that no such vessel {shadow_ship=no|came inside the exercise area}; the nearest stayed 60 nautical miles off. In 2021 {shadow_2021=2|two} were logged.

Prawn trawler owners are less than thrilled. Shut out of their grounds for {fish_closure=36h|36 hours}, they want {fish_claim=210000 aud|$210,000} from Canberra.

ALSO IN TODAY'S COURIER: Croc in the wading pool, page 5
== ARTICLE 03_pacific_defence_monthly.txt | Pacific Defence Monthly | 2023-08-02
Coral Shield: bigger, and better at talking

The {edition=7|7th} Coral Shield closed on {end_day=2023-07-28|Friday} with a steam-past off {host_port=darwin|Darwin} and, as ever, more was learnt on the radio than from the guns.

Numbers first. {nations=11|Eleven navies}; {submarines=2|a pair of submarines}; {personnel=3400|some 3,400 men and women}. Compare that with the {personnel_2021=1250|1,250} and the {ships_2021=9|nine hulls} of the last outing. Of the surface force that sailed {start_day=2023-07-17|a fortnight ago last Monday}, one returned early: Chile's {withdrawn_ship=caleta brava|Caleta Brava}, {withdrawn_cause=gearbox|whose gearbox failed} on the sixth day.

The sinking of the {target=wanda reef|Wanda Reef} made the evening news. Specialists will have been more taken by the unscripted search for a drifting longliner. Tasked by a Filipino watch officer, spotted by a Japanese aircraft, the {rescue_count=8|eight men} on board were winched to safety by a helicopter from {rescue_ship=ins mahanadi|INS Mahanadi}. Three navies, one frequency.

Attention now turns to {sister_name=cedar gate|Cedar Gate}, the sister exercise in the Gulf of Oman, for which {sister_ships=16|16 ships} have been pledged. It starts on {sister_start=2023-09-04|4 September}.

Pacific Defence Monthly is published eleven times a year.
