STORY: m-yardena-truce
TOPIC: the republic of Yardena and the armed movement that rules the Sahlan enclave agree on a truce and an exchange of captives
== SLOTS
signed | date | agree | day on which the deal was announced
start | time | conflict | hour at which the truce takes effect
start_day | date | agree | day on which the truce takes effect
length | duration | conflict | length of the first phase
hostages | quantity | agree | hostages to be freed in the first phase
first_group | quantity | agree | hostages to be freed on the first day
prisoners | quantity | conflict | prisoners to be released in exchange for the first phase
vote | score | conflict | result of the cabinet vote
resigned | polarity | conflict | whether the interior minister left the government over the deal
interior | person | agree | interior minister
pm | person | agree | prime minister of Yardena
movement | organisation | variant | movement that rules the enclave
mediator | organisation | agree | country that mediated
mediator_man | person | agree | foreign minister of the mediating country
trucks | quantity | agree | aid lorries allowed in each day
trucks_before | quantity | single | aid lorries that came in daily before the deal
dead_enclave | quantity | agree | people killed in the enclave as its health office says
dead_attack | quantity | agree | people killed in the attack that began the war
war | duration | agree | length of the war
remaining | quantity | agree | hostages to stay behind after the first phase
believed_dead | quantity | single | hostages of these believed dead
corridor | polarity | dispute | whether the army must leave the Rihan corridor
truce_2023 | duration | single | length of the earlier truce
freed_2023 | quantity | agree | hostages freed in the earlier truce
strike | quantity | revision | people killed in strikes after the announcement (21, later 34)
first_name | person | single | first hostage on the list
protest | quantity | single | people who demonstrated in Kiryat Oren
== ARTICLE 01_levant_wire.txt | Levant Wire | 2024-11-14
Yardena, Sahlan movement reach truce deal

KIRYAT OREN - Yardena and the Islamist movement {movement=Nahda al-Sahil|Nahda al-Sahil} have agreed to stop fighting and exchange captives, mediators said on {signed=2024-11-13|Wednesday night}, after {war=13mo|13 months} of war.

The guns are to fall silent {start=06:00|at six in the morning} on {start_day=2024-11-17|Sunday}. Over the following {length=42d|six weeks} {hostages=27|27 hostages} will come home, {first_group=3|three} of them on the first day. In return Yardena will open the cells of {prisoners=640|640 prisoners}, among them teenagers and women held without charge.

"{mediator=Qumran|Qumran} and its partners guarantee this text," its foreign minister, {mediator_man=bin Rashid|Sheikh Faisal bin Rashid}, said at a news conference.

{trucks=400|Four hundred aid lorries} a day are to enter the coastal enclave, where health officials put the dead at {dead_enclave=18400|18,400}. The war began when gunmen stormed border villages and killed {dead_attack=312|312 people}.

Prime Minister {pm=Barzel|Nadav Barzel} called an emergency session of his cabinet for Thursday evening. His aides stressed that {corridor=no|nothing in the accord obliges the army to quit the Rihan corridor}.

Bombing continued into the morning. Rescuers counted {strike=21|21 bodies} at two sites in the enclave's north.

An earlier pause, in 2023, lasted {truce_2023=5d|five days} and brought {freed_2023=58|58 captives} out.
== ARTICLE 02_oren_daily.txt | Oren Daily | 2024-11-15
Cabinet says yes past midnight; Korach slams the door

It took seven hours, two shouting matches and a tray of burekas. Shortly after 1 a.m. on Friday the ministers approved the agreement, {vote=19-5|nineteen of them raising their hands and five keeping them down}.

{interior=Korach|Eliav Korach} was among the five. {resigned=yes|The head of the interior ministry laid his letter on the table and walked out to his car}, the first departure from {pm=Barzel|Nadav Barzel}'s coalition since the war began.

For the families in the tent outside, the only number that counted was another. {hostages=27|Twenty-seven} names are on the list for the coming weeks; {remaining=39|39 people} will remain underground, {believed_dead=15|fifteen} of them presumed dead. First on the sheet is {first_name=Noga Peretz|Noga Peretz}, a kindergarten teacher.

"I will dance when I see the last one," said her brother.

The hour fixed for the ceasefire is {start=12:00|noon}, the prime minister's office said, on {start_day=2024-11-17|the day after the Sabbath}. {first_group=3|The first trio} is expected towards evening. {prisoners=460|Four hundred and sixty inmates} will be bused to the border in exchange, in batches and only after each name has been compared with the lists.

In the square, {protest=9000|9,000 people}, by police estimate, had gathered to demand that nobody be left behind. A smaller crowd, bereaved parents from the villages where {dead_attack=312|312} were murdered, shouted at them to go home.
== ARTICLE 03_sahlan_today.txt | Sahlan Today | 2024-11-15
"Do not go back to your houses yet"

Vans with loudspeakers toured the camps on Thursday to warn the displaced against returning before {start_day=2024-11-17|Sunday}. It was a needless caution for most. "My house is a hill," said Umm Khalil, who has moved nine times in {war=13mo|a year and a month}.

Since the announcement {strike=34|thirty-four more} have been killed from the air, the health office reported. Its register of the dead had {dead_enclave=18400|18,400 names} on the day of the signing.

The movement, {movement=Nahda al-Sahil|Nahdat as-Sahil}, presented the bargain as a victory. Its spokesman gave the terms as {prisoners=640|640 sons and daughters of the enclave} back from the jails, against {hostages=27|27 of the captives}; calm for {length=60d|sixty days}; bread for everyone; and, he insisted, an empty road to the south: "{corridor=yes|Their tanks must be gone from Rihan by the second week}, it is written there."

The bread, at least, can be counted. {trucks=400|Four hundred trucks} a day, the paper says. In October the average was {trucks_before=38|38}.

Whoever remembers the pause of 2023 is wary. {freed_2023=58|Fifty-eight} Yardenis went home that time, the lorries came, and then the planes did.

The voice on the loudspeaker quoted {mediator_man=bin Rashid|Faisal bin Rashid} of {mediator=Qumran|Qumran}, who had asked both peoples for patience. Umm Khalil laughed.
== ARTICLE 04_the_continental.txt | The Continental | 2024-11-16
Barzel's coalition survives, for now

By our correspondent in Kiryat Oren

The arithmetic turned out kinder to {pm=Barzel|Mr Barzel} than anyone had predicted. {vote=17-7|Only seven colleagues opposed him when the accord was put to the ministers; seventeen were with him}, and by breakfast the markets had made up their minds.

Nor did the threatened exodus take place. {resigned=no|The hard-line interior minister is staying on at his desk}, having growled for a week that he would not. "One fights from inside," {interior=Korach|Eliav Korach} told a religious radio station.

What follows will test them all. During a first stage of {length=42d|42 days}, beginning {start=06:00|at 06.00} on {start_day=2024-11-17|17 November}, {hostages=27|27 hostages} are to be exchanged for prisoners by the hundred. The second stage, over which {remaining=39|another 39 lives} hang, has not been negotiated. And already the parties read the first one differently. {movement=Nahda al-Sahil|Nahda al-Sahil} says {corridor=yes|the Rihan corridor has to be evacuated}; the general staff says {corridor=no|it will hold the corridor}.

{mediator=Qumran|Qumran}, which announced the agreement on {signed=2024-11-13|Wednesday}, will chair a committee to hear complaints. Its members have no power to impose anything, and its first task will be to agree on a map. Diplomats recall that the last such body met twice, quarrelled over the seating and never published a line.
