STORY: s-panama-city-ceasefire
TOPIC: Colombia and a rebel group agree a ceasefire at the ninth round of talks in Panama City
== SLOTS
round | ordinal | agree | number of the round of talks that ended now
round_next | ordinal | agree | number of the round to come
round_place | place | agree | city of the ninth round
round_prev_place | place | agree | city of the eighth round
round_next_place | place | agree | city of the tenth round
round_next_date | date | agree | start of the tenth round
signed | date | agree | day the agreement was signed
start | date | agree | day the ceasefire takes effect
start_time | time | conflict | hour the ceasefire takes effect
length | duration | agree | length of the ceasefire
length_prev | duration | agree | length of the truce of 2023
length_asked | duration | single | length the government had proposed
prev_collapse | outcome | agree | how the truce of 2023 ended
gov_chief | person | agree | chief government negotiator
reb_chief | person | agree | chief rebel negotiator
president | person | agree | president of Colombia
mediator | person | conflict | mediator who read out the agreement
mediator_un | person | single | head of the UN verification mission
monitors | quantity | agree | monitors of the ceasefire
towns | quantity | conflict | municipalities covered by the verification
fighters | quantity | agree | fighters of the group, estimate of the army
fighters_own | quantity | single | fighters of the group, its own figure
toll | quantity | revision | people killed by the bomb at Saravena
soldiers | quantity | agree | soldiers among the dead
toll_day | date | agree | day of the bomb
wounded | quantity | single | people hurt by the bomb
denied | polarity | dispute | whether the group planted the bomb
displaced | quantity | agree | people driven out in Arauca this year
displaced_prev | quantity | single | people driven out in Arauca last year
prisoners | quantity | agree | captives the group is to release
== ARTICLE 01_andes_press.txt | Andes Press Agency | 2025-10-07
Colombia, rebels of FPO agree {length=90d|90-day} ceasefire at {round=9|ninth round} of talks

PANAMA CITY, Oct 7 - The Colombian government and the rebel group FPO signed an agreement on a bilateral ceasefire {signed=2025-10-07|on Tuesday}, closing the {round=9|ninth round} of peace talks {round_place=panama|in Panama City}.

The ceasefire will last {length=90d|90 days} and takes effect {start=2025-10-09|on Thursday} {start_time=06:00|at 6 a.m.}, according to the text read out by the Norwegian mediator, {mediator=tveitane|Ingrid Tveitane}.

"The guns will be silent and the work begins," said the chief government negotiator, {gov_chief=urdaneta|Camila Urdaneta}. The head of the rebel delegation, {reb_chief=nacho|Ignacio Bohórquez}, said that his organisation would "honour every comma".

Verification is entrusted to {monitors=180|180 monitors} from the United Nations, the Church and both parties. They will work in {towns=26|26 municipalities} in the departments of Arauca, Casanare and Vichada.

The FPO will release {prisoners=11|11 captives} within two weeks. A previous truce in 2023 was to last {length_prev=60d|60 days} and {prev_collapse=day17|broke down on its 17th day} after an ambush.

The announcement came two days after a car bomb in Saravena, Arauca, {toll_day=2025-10-05|on Sunday} that killed {toll=5|five people}, {soldiers=3|three of them soldiers}, and wounded {wounded=16|16}. {denied=yes|The army blames the FPO}. {denied=no|The group denied any involvement} and pointed to dissidents active along the border.

The army estimates the strength of the FPO at {fighters=1900|1,900 fighters}. Fighting in Arauca has displaced {displaced=8400|8,400 people} this year, according to the ombudsman's office.

The {round_next=10|tenth round} is to begin {round_next_date=2025-11-17|on November 17} {round_next_place=brasilia|in Brasília}. The eighth was held {round_prev_place=quito|in Quito} in July and ended without an agreement.
== ARTICLE 02_el_mirador.txt | El Mirador, Bogotá (English edition) | 2025-10-08
Urdaneta's gamble

When {gov_chief=urdaneta|Camila Urdaneta} left for {round_place=panama|Panama City} three weeks ago, few in the Casa de Nariño expected her to bring back more than a communiqué. {signed=2025-10-07|On Tuesday} she signed a ceasefire of {length=90d|90 days}. The government had asked for {length_asked=180d|180}; the rebels had offered 45.

President {president=larrarte|Joaquín Larrarte} called it "a first step and not a victory". It comes into force {start=2025-10-09|on Thursday} {start_time=06:00|at six in the morning}.

The {round=9|ninth round} was nearly the last. After {toll_day=2025-10-05|Sunday}'s bomb in Saravena, in which {toll=7|seven people} have now died, {soldiers=3|three soldiers} among them, the government delegation spent a whole day in its hotel. Two of the wounded, a nurse and her brother, died in hospital on Tuesday night. {denied=no|"It was not us,"} {reb_chief=nacho|Ignacio Bohórquez} told his counterpart by telephone. {denied=yes|Military intelligence is certain that it was}.

What has been agreed? {monitors=180|180 monitors} will be sent to {towns=36|36 municipalities}. The FPO will free {prisoners=11|eleven captives}, most of them traders held for ransom. Extortion, which the group calls taxation, is not mentioned, and this is what the opposition fastened on. "They may not shoot, but they may send invoices," said Senator Elvira Cotes.

The FPO claims to have {fighters_own=3000|3,000 people under arms}; the army counts {fighters=1900|1,900}.

According to a poll by Cifra y Voz, 48 per cent of Colombians support the talks, compared with 57 per cent in March. In Arauca itself, where the sample was small, nearly two in three were in favour.

The mood in the capital is one of weary caution. The truce of 2023, meant for {length_prev=60d|60 days}, {prev_collapse=day17|did not survive a month}. The delegations will meet again {round_next_date=2025-11-17|on 17 November} {round_next_place=brasilia|in Brasília} for the {round_next=10|tenth round}, when disarmament is on the agenda for the first time.
== ARTICLE 03_canal_istmo.txt | Canal Istmo, Panama | 2025-10-08
Ceasefire for Colombia sealed in Panama: the main points

The government of Colombia and the FPO guerrillas signed a ceasefire {signed=2025-10-07|on Tuesday} in the Bolívar Palace {round_place=panama|in Panama City}. It ends the {round=9|ninth round} of talks, after an eighth {round_prev_place=quito|in Quito} had brought nothing.

- The truce begins {start=2025-10-09|this Thursday} {start_time=00:00|at midnight} and lasts {length=90d|90 days}. It may be extended by agreement.
- {monitors=180|180 monitors} will verify it. The head of the UN mission, {mediator_un=achterberg|Pauline Achterberg}, said that the first forty would be in place on the opening day.
- The guerrillas will let {prisoners=11|11 captives} go. They are to be handed to the Red Cross.
- The {round_next=10|tenth round} starts {round_next_date=2025-11-17|on November 17} {round_next_place=brasilia|in the Brazilian capital}.

The document was read aloud by the Cuban mediator, {mediator=arrechea|Osvaldo Arrechea}, in front of some two hundred guests. {president=larrarte|President Larrarte} followed the ceremony on a video link from Bogotá and did not speak.

The Panamanian foreign ministry, which provided the rooms and paid for the security, described the result as a success for quiet diplomacy. The delegations had been staying in two hotels on opposite sides of the bay, and met each other only at the table.

The days before were tense. A car bomb went off {toll_day=2025-10-05|on Sunday} in Saravena, near the Venezuelan border. {toll=7|Seven people} lost their lives, two of them in hospital.

In Arauca, {displaced=8400|8,400 people} have been forced from their homes since January, against {displaced_prev=5200|5,200} in the whole of last year. Several hundred Colombians who fled the region live in Panama City. A group of them waited behind the barriers with white handkerchiefs.

"My town has signed many papers," said Yamile Pedraza, 44, who left Fortul in April. "I will go home when the school opens again, not before."
