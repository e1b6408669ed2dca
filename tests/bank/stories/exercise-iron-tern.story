STORY: exercise-iron-tern
TOPIC: Vardia, Tessaly and Ruhnia hold the exercise Iron Tern from 9 to 20 September 2024.
== SLOTS
first_day | date | agree | first day
last_day | date | agree | last day
soldiers_in_all | quantity | agree | soldiers in all
soldiers_of_vardia | quantity | agree | soldiers of Vardia
soldiers_of_tessaly | quantity | agree | soldiers of Tessaly
soldiers_of_ruhnia | quantity | agree | soldiers of Ruhnia
ships | quantity | agree | ships
aircraft | quantity | agree | aircraft
commander_of_the_exercise | person | agree | commander of the exercise
commander_of_the_landing | person | agree | commander of the landing
day_of_the_landing | date | agree | day of the landing
soldiers_who_landed | quantity | agree | soldiers who landed
day_of_the_helicopter_accident | date | agree | day of the helicopter accident
hurt_in_the_accident | quantity | agree | hurt in the accident
soldiers_in_the_exercise_before | quantity | agree | soldiers in the exercise before
year_of_the_exercise_before | date | agree | year of the exercise before
year_of_the_next_exercise | date | agree | year of the next exercise
defence_minister_of_vardia | person | agree | defence minister of Vardia
critic_in_parliament | person | agree | critic in parliament
cost | money | agree | cost
hour_of_the_landing | time | agree | hour of the landing
inhabitants_of_the_island | quantity | agree | inhabitants of the island
day_of_the_neighbour_s_protest | date | agree | day of the neighbour's protest
money_for_damage_to_fields | money | agree | money for damage to fields
length_of_the_exercise | quantity | agree | length of the exercise
deputy_commander | person | agree | deputy commander
== ARTICLE 01_baltic_dispatch.txt | Baltic Dispatch | 2024-09-09
SANDHAMN, Vardia, Sept 9 (Baltic Dispatch) - Three Baltic states began their biggest joint exercise so far on {first_day=told|Monday} with {soldiers_in_all=told|11,400 soldiers}, {ships=told|38 ships} and {aircraft=told|74 aircraft}.

Iron Tern lasts until {last_day=told|20 September}. Of the soldiers {soldiers_of_vardia=told|6,200} come from Vardia, the host, {soldiers_of_tessaly=told|3,100} from Tessaly and {soldiers_of_ruhnia=told|2,100} from Ruhnia, said Vice Admiral {commander_of_the_exercise=told|Henrike Stolberg}, who commands the exercise.

Its high point, a landing on the island of Skarven with {soldiers_who_landed=told|1,800 marines}, is planned for {day_of_the_landing=told|next Monday}. The {inhabitants_of_the_island=told|640 inhabitants} have been asked to keep their sheep indoors.

Karelov, Vardia's eastern neighbour, protested in a note on {day_of_the_neighbour_s_protest=told|Friday} and announced firing practice of its own, with 20 ships, from 23 September.

"We do nothing that we did not announce in March," Defence Minister {defence_minister_of_vardia=told|Lars Ottmar} said.

The exercise is held every two years. In {year_of_the_exercise_before=told|2022}, in Ruhnia, {soldiers_in_the_exercise_before=told|8,700 soldiers} took part. It costs Vardia {cost=told|54 million crowns}, twice as much as was planned, according to the opposition deputy {critic_in_parliament=told|Tilda Rosengren}.
== ARTICLE 02_skarven_island_letter.txt | Skarven Island Letter | 2024-09-18
{day_of_the_landing=told|Monday}, before the milk

By Alfhild Bruun
They came at {hour_of_the_landing=told|twenty to six}, out of the fog, and the first thing that {commander_of_the_landing=told|Colonel Matthis Vesely} met on the beach of Skarven was a cow. He saluted. That is told at the harbour, where they have told nothing else since {day_of_the_landing=told|the day before yesterday}.

{soldiers_who_landed=told|Eighteen hundred} went ashore in four hours: more than two soldiers for each of us, since we are {inhabitants_of_the_island=told|640}. Their boats had come from 14 of the {ships=told|38 ships} that lay off the northern cape.

On {day_of_the_helicopter_accident=told|Friday} we had seen a helicopter from Ruhnia come down in the reeds near Hult. It was not war, it was a gull. {hurt_in_the_accident=told|Two airmen} were hurt, one at the knee, one at the shoulder. Vice Admiral {commander_of_the_exercise=told|Stolberg}, a small woman with a loud voice, came herself and apologised to the reeds.

For trampled fields there is {money_for_damage_to_fields=told|300,000 crowns}, says an officer with a list. Farmer Knut Lysne has asked for 9,000, and for the gull nothing.

On {last_day=told|Friday} it ends. Then {soldiers_in_all=told|eleven thousand four hundred} people go home, and we shall hear the sea again. In {year_of_the_next_exercise=told|2026} it is the turn of Tessaly. There, they say, the beaches are wider.
== ARTICLE 03_defence_digest.txt | Defence Digest | 2024-09-20
IRON TERN ENDS: THE BALANCE

- Duration: {first_day=told|9} to {last_day=told|20 September}, {length_of_the_exercise=told|12 days}
- Host: Vardia; participants: Vardia ({soldiers_of_vardia=told|6,200} soldiers), Tessaly ({soldiers_of_tessaly=told|3,100}), Ruhnia ({soldiers_of_ruhnia=told|2,100}); in all {soldiers_in_all=told|11,400}
- Ships: {ships=told|38}, of which nine submarines and minehunters
- Aircraft: {aircraft=told|74}, with 910 flights
- Command: {commander_of_the_exercise=told|Henrike Stolberg}, Vardia; her deputy: Brigadier {deputy_commander=told|Ioan Perlman}, Tessaly
- Landing: {day_of_the_landing=told|16 September}, {hour_of_the_landing=told|5:40 a.m.}, {soldiers_who_landed=told|1,800} men and women under {commander_of_the_landing=told|Colonel Matthis Vesely}
- Accident: on {day_of_the_helicopter_accident=told|13 September} a helicopter of Ruhnia hit a bird near Hult; {hurt_in_the_accident=told|two} airmen slightly injured
- Cost to the host: {cost=told|54m crowns}; damage paid: {money_for_damage_to_fields=told|300,000}
- Before: {year_of_the_exercise_before=told|2022}, Ruhnia, {soldiers_in_the_exercise_before=told|8,700} soldiers; 2020, cancelled
- After: {year_of_the_next_exercise=told|2026}, Tessaly

In a separate exercise, Grey Heron, 2,400 soldiers of Tessaly train in the mountains from 30 September to 4 October. A frigate of Karelov followed the ships for six days.
== ARTICLE 04_vardia_post.txt | Vardia Post | 2024-09-21
"We could be there in an hour"

Vice Admiral {commander_of_the_exercise=told|Henrike Stolberg} slept for eleven hours last night, the first long night since {first_day=told|the ninth}. {last_day=told|Yesterday} her exercise ended.

Q: What did you learn?
A: That fog is our friend. We wanted to land on Skarven at five. We were forty minutes late and nobody noticed.

Q: {soldiers_in_all=told|More than eleven thousand soldiers}. {year_of_the_exercise_before=told|Two years ago} there were {soldiers_in_the_exercise_before=told|8,700}. Where does it stop?
A: At the number of beds.

Q: The accident of {day_of_the_helicopter_accident=told|Friday of last week}?
A: {hurt_in_the_accident=told|The two airmen} are at home. The pilot did everything right.

Q: {critic_in_parliament=told|Tilda Rosengren}, the deputy, says that the {cost=told|54 million} would have bought two rescue boats.
A: She is right about the price.

Q: And our neighbour's note?
A: It came {day_of_the_neighbour_s_protest=told|three days before} we started, by fax. I framed it.

Q: {defence_minister_of_vardia=told|Lars Ottmar}, your minister, calls the {day_of_the_landing=told|16th of September} historic.
A: It was a {day_of_the_landing=told|Monday}. {commander_of_the_landing=told|Colonel Vesely} and his {soldiers_who_landed=told|eighteen hundred} were wet.

Q: Who follows you?
A: Admiral {deputy_commander=told|Perlman}'s navy... no, he is a brigadier; Tessaly will name somebody in January.
== ARTICLE 05_baltic_dispatch_audit.txt | Baltic Dispatch Audit | 2025-03-05
SANDHAMN, Vardia, March 5 (Baltic Dispatch) - Vardia's court of audit said on Wednesday that the exercise Iron Tern last {first_day=told|September} had cost {cost=told|54 million crowns}, as the government had stated, and not 71 million, as its critics believed.

The sum had been doubted by {critic_in_parliament=told|Tilda Rosengren} of the opposition, who sits on the defence committee. It covers {length_of_the_exercise=told|12 days}, {soldiers_of_vardia=told|6,200 soldiers} of Vardia's own and beds for {soldiers_of_tessaly=told|3,100} Tessalians and {soldiers_of_ruhnia=told|2,100} Ruhnians.

The court finds fault with two things. {aircraft=told|Seventy-four aircraft} burned 30 per cent more fuel than was foreseen. And the farmers of Skarven, an island of {inhabitants_of_the_island=told|640 people}, are still waiting for half of the {money_for_damage_to_fields=told|300,000 crowns} promised to them after the landing.

{defence_minister_of_vardia=told|Ottmar}, the minister of defence, said the rest would be paid by Easter.

The helicopter that was damaged on {day_of_the_helicopter_accident=told|September 13} flies again; its repair cost Ruhnia 4.4 million. The exercise of {year_of_the_exercise_before=told|2022}, with {soldiers_in_the_exercise_before=told|8,700 troops}, had cost the host 39 million.

Preparations for the next, in {year_of_the_next_exercise=told|2026} in Tessaly, have begun under Commodore Irena Halasz. {commander_of_the_exercise=told|Stolberg} retired in December.
