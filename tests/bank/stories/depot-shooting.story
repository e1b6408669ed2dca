STORY: depot-shooting
TOPIC: A gunman kills colleagues at a parcel depot in Harlow Fork, Ohio, on Monday 18 May 2026; earlier shootings as background.
== SLOTS
people_killed_by_the_gunman | quantity | revision | people killed by the gunman
killed_in_the_nevada_casino | quantity | agree | killed in the Nevada casino
people_injured | quantity | conflict | people injured
injured_in_critical_condition | quantity | revision | injured in critical condition
day_of_the_shooting | date | agree | day of the shooting
time_of_the_first_shots | time | agree | time of the first shots
time_of_the_first_emergency_call | time | agree | time of the first emergency call
town_of_the_shooting | place | agree | town of the shooting
gunman | person | agree | gunman
age_of_the_gunman | quantity | conflict | age of the gunman
dismissal_of_the_gunman | date | agree | dismissal of the gunman
police_chief | person | agree | police chief
mayor | person | agree | mayor
shift_manager_killed | person | agree | shift manager killed
shots_fired | quantity | agree | shots fired
guns_found | quantity | agree | guns found
people_in_the_building | quantity | agree | people in the building
employees_of_the_depot | quantity | agree | employees of the depot
killed_in_the_shooting_at_pruett_mills | quantity | agree | killed in the shooting at Pruett Mills
shooting_at_pruett_mills | date | agree | shooting at Pruett Mills
distance_to_pruett_mills | quantity | agree | distance to Pruett Mills
mass_shootings_in_the_united_states_this_year | quantity | agree | mass shootings in the United States this year
day_of_the_vigil | date | agree | day of the vigil
people_at_the_vigil | quantity | conflict | people at the vigil
years_the_gunman_worked_there | quantity | agree | years the gunman worked there
minutes_until_the_police_came | quantity | conflict | minutes until the police came
reopening_of_the_depot | date | agree | reopening of the depot
year_of_the_212_shootings | date | agree | year of the 212 shootings
place_of_the_shooting_of_2021 | place | agree | place of the shooting of 2021
== ARTICLE 01_union_wire.txt | Union Wire | 2026-05-18
HARLOW FORK, Ohio (Union Wire) — A former employee opened fire at a parcel sorting depot in {town_of_the_shooting=told|northern Ohio} on {day_of_the_shooting=told|Monday}, killing {people_killed_by_the_gunman=four_people|four people} and wounding {people_injured=nine|nine} before turning the gun on himself, police said.

Police Chief {police_chief=told|Renata Okonjo} identified the shooter as {gunman=told|Dale Wickersham}, {age_of_the_gunman=41|41}, who had been dismissed by the depot {dismissal_of_the_gunman=told|in March}. She said he had worked there for {years_the_gunman_worked_there=told|six years}.

The first call came in at {time_of_the_first_emergency_call=told|6:52 a.m.}, in the middle of the change of shifts, when {people_in_the_building=told|some 140 workers} were in the building. Officers were on the scene within {minutes_until_the_police_came=four_minutes|four minutes}. They found {guns_found=told|two handguns} near the body. Of the {people_injured=nine|nine} wounded, {injured_in_critical_condition=three|three} were in critical condition at St. Brendan's hospital and two had been sent home.

"We were clocking out and I heard what I thought was a pallet dropping," said a loader, Timo Basquiat, 26. "Then it was pallet after pallet."

It was the {mass_shootings_in_the_united_states_this_year=told|212th} mass shooting in the United States {year_of_the_212_shootings=told|this year}, according to a count kept by a nonprofit that includes every case with four or more people hit. The deadliest, in a Nevada casino in February, left {killed_in_the_nevada_casino=told|13 people} dead.

In {shooting_at_pruett_mills=told|2021}, {killed_in_the_shooting_at_pruett_mills=told|eight people} were shot dead at a mattress factory in {place_of_the_shooting_of_2021=told|Pruett Mills}, about {distance_to_pruett_mills=told|70 miles} away.

Mayor {mayor=told|Hollis Grandy} said the town of 11,000 was "in a kind of silence I have never known."
== ARTICLE 02_harlow_fork_beacon.txt | Harlow Fork Beacon | 2026-05-19
'He knew every one of them'

By Constance Abernethy-Ruiz
Beacon staff

The people {gunman=told|Dale Wickersham} shot on {day_of_the_shooting=told|Monday} morning were people he had eaten lunch with for {years_the_gunman_worked_there=told|six years}.

Police said yesterday evening that a fifth victim, forklift driver Orrin Sayles, 33, died in surgery, bringing the number of the dead to {people_killed_by_the_gunman=five|five}. They include {shift_manager_killed=told|Marguerite Pell}, the shift manager who signed {gunman=told|Wickersham}'s dismissal letter on {dismissal_of_the_gunman=told|March 9}, and two cousins, Ana and Lucia Ferrante. {people_injured=eight|Eight} others were injured, {injured_in_critical_condition=two|two} of them critically.

According to a timeline released by the department, {gunman=told|Wickersham}, {age_of_the_gunman=42|42}, walked in through the loading bay at {time_of_the_first_shots=told|6:47}. A dispatcher took the first 911 call at {time_of_the_first_emergency_call=told|6:52}. The first officers reached Depot Road {minutes_until_the_police_came=seven_minutes|seven minutes} after that call, Chief {police_chief=told|Renata Okonjo} said. By then it was over.

He had fired {shots_fired=told|at least 60 rounds}. {guns_found=told|Two pistols}, both bought legally, were recovered; a hunting rifle was found in his truck.

The depot employs {employees_of_the_depot=told|310 people}. It will stay closed until {reopening_of_the_depot=told|Tuesday, May 26}, the company said.

A vigil will be held {day_of_the_vigil=told|tonight} at 8 at First Methodist.

Harlow Fork has had one homicide in the last ten years. The county's worst day until now was in 1987, when an explosion at the grain elevator killed six.
== ARTICLE 03_national_evening_report.txt | National Evening Report | 2026-05-19
Ohio depot shooting: what we know

At least {people_killed_by_the_gunman=five|five people} have been killed in a shooting at a warehouse in {town_of_the_shooting=told|Harlow Fork}, in {town_of_the_shooting=told|Ohio}. Here is what we know so far.

What happened? A gunman started shooting at about {time_of_the_first_shots=told|6.45am local time} on {day_of_the_shooting=told|18 May}. Around {people_in_the_building=told|150 people} were inside. Police arrived {minutes_until_the_police_came=four_minutes|within four minutes}.

Who was the attacker? He has been named as {gunman=told|Dale Wickersham}, a {age_of_the_gunman=41|41-year-old} who lost his job there {dismissal_of_the_gunman=told|two months ago}. A neighbour described him as quiet. He killed himself.

Who are the victims? All worked for the delivery firm. One is {shift_manager_killed=told|Marguerite Pell}, 54, a manager. {people_injured=nine|Nine people} were injured; the youngest is 19. {injured_in_critical_condition=three|Three} are in a critical state.

How many shots? Investigators have counted {shots_fired=told|63 casings}.

How common is this? There have been {mass_shootings_in_the_united_states_this_year=told|212} mass shootings in the US so far in {year_of_the_212_shootings=told|2026}, and 503 in the whole of last year. In {shooting_at_pruett_mills=told|April 2021} a man killed {killed_in_the_shooting_at_pruett_mills=told|eight workers} at a mattress plant in {place_of_the_shooting_of_2021=told|Pruett Mills}, {distance_to_pruett_mills=told|110km} to the south. In that attack seven more people were hurt and the gunman, who was 27, was shot by police after 40 minutes. In 2024 three people died in a shooting at a bottling plant in Tulsa.
== ARTICLE 04_the_buckeye_dispatch.txt | The Buckeye Dispatch | 2026-05-21
Hundreds gather in {town_of_the_shooting=told|Harlow Fork} as police defend response

HARLOW FORK, May 21 - About {people_at_the_vigil=600_people|600 people}, many in the brown jackets of the depot, filled First Methodist Church and its lawn {day_of_the_vigil=told|on Tuesday night} to remember the {people_killed_by_the_gunman=five|five} colleagues shot dead there {day_of_the_shooting=told|a day earlier}.

Mayor {mayor=told|Hollis Grandy} read the names. Candles were lit for the {people_injured=eight|eight} wounded, five of whom are still in hospital. None of them is any longer in danger.

Questions are growing about the response. The first emergency call was made at {time_of_the_first_emergency_call=told|6:52 a.m.} and a patrol car arrived at 6:59. "{minutes_until_the_police_came=seven_minutes|Seven minutes} is a long time," said Basquiat, a loader who hid under a conveyor for 25 minutes. Police Chief {police_chief=told|Okonjo} said both officers on duty had been at a traffic crash nine miles away, in which three people were slightly hurt.

The gunman, {gunman=told|Wickersham}, had been let go {dismissal_of_the_gunman=told|on March 9} after two warnings. His brother said he had applied for 17 jobs since.

It was the state's deadliest workplace shooting since {shooting_at_pruett_mills=told|2021}, when {killed_in_the_shooting_at_pruett_mills=told|eight} died at {place_of_the_shooting_of_2021=told|Pruett Mills}. The factory there, which had 190 workers, never reopened. The depot in {town_of_the_shooting=told|Harlow Fork}, with {employees_of_the_depot=told|310 employees}, is to open again {reopening_of_the_depot=told|next Tuesday}.
== ARTICLE 05_faith_and_life_blog.txt | Faith And Life Blog | 2026-05-22
A thousand candles

I drove up from Pruett Mills on {day_of_the_vigil=told|Tuesday}, because somebody drove down to us {shooting_at_pruett_mills=told|five years ago}. I lost my uncle in the mattress factory, one of {killed_in_the_shooting_at_pruett_mills=told|eight}. You learn things from a day like that which you never wanted to know.

The church was full and so was the grass. I would say {people_at_the_vigil=a_thousand_people|a thousand people}, maybe more. The mayor, {mayor=told|Mr Grandy}, could not get through the last name, which was {shift_manager_killed=told|Marguerite Pell}'s. A girl of nine finished it for him.

There were {people_killed_by_the_gunman=five|five} names. We had {killed_in_the_shooting_at_pruett_mills=told|eight}. There are {killed_in_the_nevada_casino=told|13} on the stone in Nevada. I have stopped believing in the numbers: {mass_shootings_in_the_united_states_this_year=told|212} shootings, they said on the radio, and it is not even June.

One man told me he had been ten feet away and counted {shots_fired=told|more than 60 shots}. Another said that the police took {minutes_until_the_police_came=ten_minutes|ten minutes}. His wife is among the {people_injured=eight|eight} who were hurt, and she will keep her arm.

It is {distance_to_pruett_mills=told|seventy miles} home. I stopped once.
