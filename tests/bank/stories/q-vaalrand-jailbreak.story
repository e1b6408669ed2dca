STORY: q-vaalrand-jailbreak
TOPIC: awaiting-trial prisoners break out of the Vaalrand prison in the Free State, South Africa
== SLOTS
escaped | quantity | revision | prisoners who escaped (nine by the first count, eleven after a recount)
recaptured | quantity | revision | prisoners recaptured so far
at_large | quantity | revision | prisoners still at large
day | date | agree | day of the escape
time | time | conflict | time at which the escape took place
prison | place | agree | prison from which they escaped
method | cause | agree | how they got out of the cell
warder_hurt | quantity | agree | warders injured
commissioner | person | agree | regional commissioner of correctional services
minister | person | agree | minister of correctional services
minister_visit | date | agree | day of the minister's visit
suspended | quantity | conflict | officials suspended
reward | money | conflict | reward for information about each man
murder_accused | quantity | agree | escapees charged with murder
ringleader | person | agree | alleged ringleader
ringleader_age | quantity | agree | age of the alleged ringleader
heist_year | date | single | year of the robbery of which he is accused
heist_sum | money | single | sum taken in that robbery
union | organisation | agree | union of the warders
union_leader | person | agree | spokesman of the union
capacity | quantity | agree | beds for which the prison was built
inmates | quantity | agree | inmates held there
on_duty | quantity | dispute | warders on duty that night
esc_2023 | quantity | single | escapes in the whole country in an earlier year
esc_2022 | quantity | single | escapes in the country in the year before that
earlier | date | agree | year of an earlier escape from the prison
earlier_n | quantity | agree | men who escaped in that year
earlier_caught | duration | single | time in which the earlier escapees were caught
caught_place | place | agree | town where the first men were recaptured
report_due | date | agree | day by which the report is due
== ARTICLE 01_protea_newswire.txt | Protea Newswire | 2025-08-10
Manhunt after {escaped=9|nine} prisoners break out of Free State jail

Police have launched a manhunt after {escaped=9|nine prisoners} awaiting trial escaped from the {prison=Vaalrand|Vaalrand Correctional Centre} near Kroonstad in the early hours of {day=2025-08-10|Sunday}.

The Department of Correctional Services said the men {method=cut bars|cut through the bars of a cell window} and climbed over the perimeter wall with knotted blankets. {warder_hurt=1|One warder} was injured when he tried to stop them and was treated in hospital for a broken arm.

The escape took place at about {time=02:30|2.30am}, regional commissioner {commissioner=Motaung|Palesa Motaung} said in a statement.

{recaptured=2|Two of the men} were recaptured on Sunday afternoon at a taxi rank in {caught_place=Kroonstad|Kroonstad}. The other {at_large=7|seven} were still at large by evening.

"These are dangerous individuals and members of the public should under no circumstances approach them," Motaung said.

Among those on the run is {ringleader=Nkabinde|Sizwe Nkabinde}, {ringleader_age=34|34}, who is accused of leading a gang that took {heist_sum=R11m|R11 million} from a cash-in-transit van in Welkom in {heist_year=2024|2024}. {murder_accused=4|Four} of the escapees are charged with murder and the others with armed robbery or rape.

A reward of {reward=50000|R50 000} is being offered for information leading to the arrest of each of the men.

Police spokesperson Brigadier Andries Lourens said roadblocks had been set up on the N1 and that a helicopter had been brought in from Bloemfontein.

The prison, which was opened in 1987, was built for {capacity=620|620 inmates} but holds {inmates=1140|1 140}. In {earlier=2018|2018}, {earlier_n=5|five men} escaped from the same section through a hole in the roof. All of them were caught within {earlier_caught=2w|two weeks}.

Correctional services minister {minister=Fortuin|Gavin Fortuin} is to visit the prison on {minister_visit=2025-08-11|Monday}, his office said.
== ARTICLE 02_free_state_courant.txt | Free State Courant | 2025-08-12
Jailbreak: now it is {escaped=11|eleven}, admits department

By Lerato Mofokeng in Kroonstad

The number of prisoners who escaped from {prison=Vaalrand|Vaalrand prison} on {day=2025-08-10|Sunday} was not {escaped=9|nine} but {escaped=11|eleven}, the Department of Correctional Services has admitted.

A recount of all {inmates=1140|1 140 inmates} on Monday showed that two more men were missing from an adjoining cell, regional commissioner {commissioner=Motaung|Palesa Motaung} told reporters at the gate. "We regret the error," she said.

{recaptured=3|Three men} have been recaptured, leaving {at_large=8|eight} on the run. Two were found at the taxi rank in {caught_place=Kroonstad|Kroonstad} on Sunday and the third on a farm outside Viljoenskroon on Monday night.

Minister {minister=Fortuin|Gavin Fortuin}, who toured the cells on {minister_visit=2025-08-11|Monday}, said {suspended=6|six officials} had been suspended with immediate effect, among them the head of the night shift. He has given investigators until {report_due=2025-08-29|29 August} to report to him.

"I find it hard to believe that bars can be sawn through over several nights and nobody hears a thing," the minister said.

The prisoners {method=cut bars|sawed through the window bars} and got out at about {time=02:30|2.30am}. Three hacksaw blades were found in a mattress. The cameras in the section had not been working since May, two warders told the Courant.

{union_leader=Tshabalala|Vusi Tshabalala}, spokesperson for the {union=COU|Correctional Officers' Union}, said there had been {on_duty=9|only nine warders} on duty for the whole prison that night. Motaung disputed this and said that {on_duty=17|seventeen} had reported for the shift.

{warder_hurt=1|A warder} who was beaten during the escape has been discharged from hospital.

On the streets of Kroonstad, residents said they were afraid. "I have three daughters and I walk them to school myself now," said Maria Letsie, who lives two kilometres from the prison.

In {earlier=2018|2018}, {earlier_n=5|five inmates} fled from Vaalrand.
== ARTICLE 03_southern_channel_online.txt | Southern Channel News Online | 2025-08-13
Vaalrand escape: what we know so far

{recaptured=5|Five} of the {escaped=11|eleven inmates} who escaped from the {prison=Vaalrand|Vaalrand Correctional Centre} at the weekend are back behind bars, police confirmed on Wednesday. {at_large=6|Six} are still at large.

The latest two were arrested on Tuesday night at a shack in Botshabelo after a call from a member of the public, said Brigadier Andries Lourens. Police have received more than 240 tip-offs.

The first two were picked up in {caught_place=Kroonstad|Kroonstad} hours after the breakout.

The awaiting-trial prisoners escaped at about {time=03:30|3.30am} on {day=2025-08-10|Sunday} after they {method=cut bars|cut through the bars of a window}. {warder_hurt=1|One warder} was injured.

The alleged ringleader, {ringleader=Nkabinde|Sizwe Nkabinde}, {ringleader_age=34|34}, has not been found. {murder_accused=4|Four of the men} face charges of murder.

Since Sunday police have been offering {reward=100000|R100 000} for information that leads to the arrest of each of the fugitives.

Correctional services minister {minister=Fortuin|Gavin Fortuin} told Southern Channel on Tuesday that {suspended=4|four officials} had been suspended and that more could follow. A report is due on his desk by {report_due=2025-08-29|29 August}.

The {union=COU|Correctional Officers' Union} has called the suspensions a "cover-up" and blames overcrowding. Vaalrand was built to hold {capacity=620|620 people}. "You cannot run a prison with skeleton staff and then act shocked," its spokesperson, {union_leader=Tshabalala|Vusi Tshabalala}, said.

Opposition parties want the minister to appear before Parliament's portfolio committee. According to the department's latest annual report, {esc_2023=39|39 inmates} escaped from South African prisons in 2023/24, compared with {esc_2022=52|52} in 2022/23.

Anyone with information can call the police crime hotline. Callers may remain anonymous.
