STORY: poachers-mbalera
TOPIC: Five men are sentenced on Friday 8 March 2024 for killing elephants in Mbalera National Park.
== SLOTS
day_of_the_sentence | date | agree | day of the sentence
leader_of_the_gang | person | agree | leader of the gang
prison_term_of_the_leader | quantity | agree | prison term of the leader
judge | person | agree | judge
prosecutor | person | agree | prosecutor
prison_term_demanded_for_the_leader | quantity | agree | prison term demanded for the leader
counsel_of_the_leader | person | agree | counsel of the leader
elephants_killed | quantity | agree | elephants killed
tusks_found | quantity | agree | tusks found
weight_of_the_ivory | quantity | agree | weight of the ivory
day_of_the_arrest | date | agree | day of the arrest
day_the_trial_began | date | agree | day the trial began
ranger_shot_dead | person | agree | ranger shot dead
day_the_ranger_was_shot | date | agree | day the ranger was shot
fine | money | agree | fine
chief_warden_of_the_park | person | agree | chief warden of the park
defendant_acquitted | person | agree | defendant acquitted
deadline_for_an_appeal | date | agree | deadline for an appeal
witnesses_heard | quantity | agree | witnesses heard
prison_term_of_the_driver | quantity | agree | prison term of the driver
elephants_in_the_park_now | quantity | agree | elephants in the park now
days_of_the_trial | quantity | agree | days of the trial
shortest_prison_term | quantity | agree | shortest prison term
== ARTICLE 01_lakes_news_agency.txt | Lakes News Agency | 2024-03-08
KITOLO, March 8 (Lakes News Agency) - A court in Kitolo on {day_of_the_sentence=told|Friday} jailed the leader of a poaching gang for {prison_term_of_the_leader=told|22 years} for killing {elephants_killed=told|17 elephants} in Mbalera National Park.

{leader_of_the_gang=told|Josphat Nderemu}, 44, a former soldier, was also fined {fine=told|30 million shillings} by Judge {judge=told|Beatrice Omwando}. Three other men received between {shortest_prison_term=told|six} and {prison_term_of_the_driver=told|nine years}, the longest of these terms going to the gang's driver. A fifth, the shopkeeper {defendant_acquitted=told|Elias Kabiru}, was acquitted.

The prosecution, led by {prosecutor=told|Samuel Tendwa}, had asked for {prison_term_demanded_for_the_leader=told|30 years} for {leader_of_the_gang=told|Nderemu} and 12 for the driver.

The five had been arrested on {day_of_the_arrest=told|11 August 2022} at a lorry stop near Ruvuna, where rangers found {tusks_found=told|31 tusks} weighing {weight_of_the_ivory=told|286 kilograms} under a load of charcoal.

The court could not establish who fired the shot that killed the ranger {ranger_shot_dead=told|Amani Lusoko} on {day_the_ranger_was_shot=told|2 July 2022}. No one was charged with murder.

{counsel_of_the_leader=told|Grace Mutiso}, {leader_of_the_gang=told|Nderemu}'s lawyer, said she would appeal. She has until {deadline_for_an_appeal=told|22 March}.

The trial opened on {day_the_trial_began=told|16 January 2023}. It had been set for November 2022 and was put off when a judge fell ill.
== ARTICLE 02_savanna_weekly.txt | Savanna Weekly | 2024-03-15
The ledger of bones

By Wanjala Sifuna
A ranger has two notebooks. In the first {chief_warden_of_the_park=told|Miriam Ochola}, chief warden of Mbalera, writes down the living: {elephants_in_the_park_now=told|2,340 elephants} at the last count. In the second she writes the dead.

The second was read out in court. Page after page, {elephants_killed=told|seventeen} times, the clerk named a place and a day. The first was a cow of about 40 years, found on 19 March 2022 at Black Pan; the last a bull killed on 6 August 2022. {day_of_the_arrest=told|Five days after that} a lorry with charcoal was stopped at Ruvuna, and the men on it were taken.

{leader_of_the_gang=told|Josphat Nderemu} listened with closed eyes, as he had done on each of the {days_of_the_trial=told|61 days} of the trial. He did not open them when {judge=told|Omwando} said: {prison_term_of_the_leader=told|twenty-two years}. His driver, who got {prison_term_of_the_driver=told|nine}, wept.

In the gallery sat the widow of {ranger_shot_dead=told|Amani Lusoko}. Her husband was 29 when he was shot, on {day_the_ranger_was_shot=told|the second of July 2022}, 200 metres from the Mbalera gate. "For the elephants they have a sentence," she said. "For him they have none."

Of the {tusks_found=told|31 tusks} on the lorry, nine were shorter than a hand. The court heard {witnesses_heard=told|84 witnesses}, of whom 26 were rangers. {defendant_acquitted=told|Kabiru}, who kept a shop and was accused of storing the ivory, went home on {day_of_the_sentence=told|Friday} in his own car.

In 1989 there were 410 elephants here. In 2010 there were 1,700.
== ARTICLE 03_court_watch_note.txt | Court Watch Note | 2024-03-09
{prison_term_of_the_leader=told|22 YEARS} FOR IVORY GANG LEADER

Court Watch, 9 March 2024. Case no. 118 of 2022, High Court at Kitolo, Judge {judge=told|Beatrice Omwando} presiding.

SENTENCES. {day_of_the_sentence=told|Yesterday} the court passed sentence on four men. First accused ({leader_of_the_gang=told|J. Nderemu}): {prison_term_of_the_leader=told|22 years} and a fine of {fine=told|30m shillings}. Second accused (driver): {prison_term_of_the_driver=told|9 years}. Third and fourth accused: seven and {shortest_prison_term=told|six years}. Fifth accused ({defendant_acquitted=told|E. Kabiru}): not guilty.

WHAT WAS ASKED. State counsel {prosecutor=told|Samuel Tendwa} wanted {prison_term_demanded_for_the_leader=told|thirty years} and 50m shillings for the leader. The defence, for which {counsel_of_the_leader=told|Grace Mutiso} appeared, wanted eight years.

EVIDENCE. {tusks_found=told|31 tusks}, {weight_of_the_ivory=told|286 kg}; two rifles; four telephones. {witnesses_heard=told|84 witnesses} in {days_of_the_trial=told|61 sittings}, from {day_the_trial_began=told|16 January 2023} to 9 February 2024.

TIME SERVED. The men have been held since {day_of_the_arrest=told|August 2022}; 575 days will be deducted.

APPEAL. To be lodged within 14 days, that is, by {deadline_for_an_appeal=told|22 March}.

COMPARE. The heaviest sentence for ivory until now was 20 years, in 2016. In the Lugombe case of last October a dealer with 640 kg got 15 years.
== ARTICLE 04_wild_ground_interview.txt | Wild Ground Interview | 2024-03-20
"{prison_term_of_the_leader=told|Twenty-two} is a number they will remember"

{chief_warden_of_the_park=told|Miriam Ochola} has headed the rangers of Mbalera since 2018. We met her at the park gate, below the plate with the name of {ranger_shot_dead=told|Amani Lusoko}.

Q: Are you content?
A: The prosecutor, {prosecutor=told|Mr Tendwa}, asked for {prison_term_demanded_for_the_leader=told|thirty}. But {prison_term_of_the_leader=told|twenty-two} is a number they will remember.

Q: {elephants_killed=told|Seventeen elephants} in five months. How could that happen?
A: We were 90 rangers for 4,100 square kilometres. Now we are 150.

Q: And now?
A: In 2023 we lost three, this year none. Our last count, in October, gave {elephants_in_the_park_now=told|2,340}.

Q: The weight of the ivory, {weight_of_the_ivory=told|286 kilos}: what is that worth?
A: I don't say. It will be burnt on 3 June, together with some two tonnes from older cases.

Q: The leader is said to appeal.
A: {counsel_of_the_leader=told|Mrs Mutiso} has two days left. Let her.

Q: You gave evidence for two days.
A: In {day_the_trial_began=told|January of last year}, at the very beginning. I was the third of {witnesses_heard=told|eighty-four}.

Q: Will there be another trial, for the murder?
A: {day_the_ranger_was_shot=told|July 2022} is not forgotten. The police have a new man on it, Inspector Daudi Kessy. He is 34 and he walks.
== ARTICLE 05_kitolo_evening_post.txt | Kitolo Evening Post | 2024-03-22
Gang leader appeals on {deadline_for_an_appeal=told|the last day}

Lawyers for {leader_of_the_gang=told|Josphat Nderemu} lodged an appeal {deadline_for_an_appeal=told|this afternoon} against the prison term imposed on him {day_of_the_sentence=told|two weeks ago}.

In 19 pages {counsel_of_the_leader=told|Grace Mutiso} calls the {prison_term_of_the_leader=told|22 years} excessive and asks for 10. She does not dispute that her client was on the lorry with the {tusks_found=told|thirty-one tusks}. She does dispute that he commanded the men who had killed {elephants_killed=told|17 animals}. The fine of {fine=told|30 million shillings} would, she writes, take him "four hundred years to earn".

The state, too, is considering a step. {prosecutor=told|Samuel Tendwa} has until 5 April to challenge the acquittal of {defendant_acquitted=told|Elias Kabiru}, 51.

The judgment of {judge=told|Judge Omwando}, 143 pages long, was handed to the parties on 18 March. A first hearing is not expected before September.

The driver, serving {prison_term_of_the_driver=told|nine years}, and his two companions have accepted their sentences.

Mbalera, where {elephants_in_the_park_now=told|about 2,300 elephants} live, was closed to visitors on Monday for a day of mourning for four rangers who died in a car accident on 14 March. Its chief warden, {chief_warden_of_the_park=told|Miriam Ochola}, broke her arm in the same crash.
