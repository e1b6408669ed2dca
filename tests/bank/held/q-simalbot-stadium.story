STORY: q-simalbot-stadium
TOPIC: a deadly crush at a football final in a Nepali town during a hailstorm
== SLOTS
dead | quantity | revision | people killed in the crush
injured | quantity | conflict | people hurt in the crush
day | date | agree | day of the crush
minute | ordinal | conflict | minute of the match when the storm broke
score | score | conflict | score when the match was stopped
capacity | quantity | agree | capacity of the ground
crowd | quantity | agree | people in the ground
tickets | quantity | single | tickets sold
gates_total | quantity | agree | gates of the ground
gates_open | quantity | agree | gates that were open
gate_crush | place | conflict | gate where the people died
youngest | quantity | single | age of the youngest victim
key_holder | person | agree | official responsible for the gates
key_fate | polarity | conflict | whether that official stepped down
cause | cause | dispute | why the gates were shut
club_home | organisation | agree | home club
club_away | organisation | agree | visiting club
referee | person | agree | referee
hospital | place | agree | hospital
relief_state | money | agree | state payment to each family
relief_assoc | money | single | football association's payment
commission_head | person | agree | head of the commission
commission_role | role | conflict | former office of the commission's head
commission_days | duration | agree | time given to the commission
dead_1988 | quantity | agree | deaths in the stadium disaster of 1988
hail | quantity | variant | size of the hailstones
police | quantity | single | police on duty
replay | date | single | date of a meeting on the cup
helicopter | quantity | revision | casualties flown to Kathmandu
ambulances | quantity | single | ambulances of the aid society
== ARTICLE 01_himal_wire.txt | Himal Wire | 2025-04-13
{dead=11|Eleven} crushed to death as hail empties Nepal stadium

SIMALBOT, April 13 - {dead=11|At least eleven spectators} were trampled or suffocated in eastern Nepal on {day=2025-04-12|Saturday} when a hailstorm sent thousands running from the open terraces of a football ground towards exits that turned out to be locked, police said.

The final of the Koshi Gold Cup between {club_home=simalbot youth|Simalbot Youth Club} and {club_away=tarai star|Tarai Star} was in its {minute=63|63rd minute}, with the hosts {score=1-0|leading 1-0}, when stones {hail=4cm|as big as four centimetres across} began to fall. Referee {referee=limbu|Prakash Limbu} took the players in. The crowd had only one covered stand to run to, and it was full.

"{gates_open=2|Two} of {gates_total=7|seven gates} were open," Deputy Inspector General Sarita Bhujel said. The bodies were found at {gate_crush=north|the northern gate}, piled against a steel shutter.

A total of {injured=84|84 people} received treatment, many at the {hospital=koshi zonal|Koshi Zonal Hospital}. {helicopter=6|Six with spinal injuries} were flown to Kathmandu by army helicopter.

The ground can hold {capacity=9000|9,000 people}, but police believe that {crowd=14000|some 14,000} were inside. {police=120|A force of 120} had been assigned to the match.

A generation ago a similar storm at the national stadium in the capital led to a stampede in which {dead_1988=70|70 people} died. Safety rules written afterwards require every exit to be manned throughout a game.
== ARTICLE 02_simalbot_fm.txt | Simalbot FM 94.2 (news site) | 2025-04-14
He had the keys in his pocket

SIMALBOT - On the day after, shoes. Hundreds of them, in pairs and not in pairs, laid along the touchline by scouts so that families might come and look.

By evening {dead=13|thirteen families} had found more than shoes. A girl of {youngest=8|eight}, who had gone to see her brother play on the wing, was carried out of the {hospital=koshi zonal|zonal hospital} by her grandfather.

People who were in the east stand told us that they do not remember thunder, only a noise like gravel on tin. It was just after the break, {minute=48|three minutes into the second half}, and {score=1-1|it stood at one apiece}; somebody laughed and held out a hand for a piece of ice. Then everyone ran. They ran to {gate_crush=south|the south gate}, because that is the way home to the bazaar.

The custodian of the ground, {key_holder=rai|Dhan Bahadur Rai}, had five keys on a ring. "{cause=ticketless|I locked them because boys without tickets were pushing in}," he said, weeping, on our air. His superiors, he added, had told him nothing about opening. A committee member of {club_home=simalbot youth|the Youth Club} rang to say the reverse: {cause=forgot|the man simply forgot}. {key_holder=rai|Mr Rai} {key_fate=resigned|handed in his resignation} last night at the district sports office.

Medicine is short. At least {injured=131|one hundred and thirty-one} hurt have been through the emergency ward, says a doctor who has not been home.

Both teams will carry coffins today. {club_away=tarai star|Tarai Star}'s bus, which was to have left on Saturday night, is still parked under the peepal tree.
== ARTICLE 03_home_ministry.txt | Government of Nepal, Ministry of Home Affairs | 2025-04-15
Notice concerning the incident at Simalbot

1. The Government has decided to provide {relief_state=1m|Rs 1,000,000} to the family of each of the deceased. The number of deceased, as of this morning, is {dead=14|14}. Treatment of {injured=84|the injured, 84 in all}, shall be free of cost.

2. A high-level commission has been formed under Mr {commission_head=pandit|Keshav Pandit}, {commission_role=chief judge|a former chief judge of the Biratnagar High Court}. It shall submit its report within {commission_days=15|fifteen days}.

3. It is established that {crowd=14000|about 14,000 persons} entered a ground licensed for {capacity=9000|nine thousand}, though only {tickets=8600|8,600 tickets} had been sold. {gates_total=7|Seven gates} were available. Of these {gates_open=2|only two} were in use at the time.

4. The stadium has been sealed. The cup remains suspended; the All-Koshi Football Association will meet on {replay=2025-05-02|2 May} to decide whether the final is to be completed.

5. The caretaker of the ground, Mr {key_holder=rai|Dhan Bahadur Rai}, {key_fate=stays|continues in office} pending the findings, and has been given police protection.

6. According to the Department of Hydrology and Meteorology the storm on {day=2025-04-12|12 April} had been forecast in general terms. Hailstones {hail=4cm|up to 40 millimetres} in diameter were collected at the airport.

The public is requested not to share pictures of the victims and to remain patient with those who are working day and night for the injured.
== ARTICLE 04_lifeline_himalaya.txt | Lifeline Himalaya (aid organisation) | 2025-04-16
From our field diary: Simalbot

We have been asked why an organisation that usually digs wells is at a football ground. Because we were next door. Our store was across the road when the sky turned white, and {ambulances=3|our three ambulances} were the first to get through.

The town has lost {dead=14|fourteen people}. The doctors at {hospital=koshi zonal|Koshi Zonal} do not think that there will be more. With those who left this morning, {helicopter=9|nine patients} have now gone by air to the spinal unit in the capital. What remains is quieter: children who will not go near a doorway, and fathers who let go of a hand.

The captain of the local side tells us that the referee, {referee=limbu|Mr Limbu}, saved lives by opening the players' tunnel. We hope this is written down by the commission of {commission_head=pandit|Keshav Pandit}, whom old colleagues remember as {commission_role=police chief|a straight-backed inspector general of police in the nineties}. He has {commission_days=15|a fortnight and a day}, and many people with something to say.

The Football Association has added {relief_assoc=200000|two hundred thousand rupees} to {relief_state=1m|the million} that each household will receive from the state. It is a fair amount in a place like this. Nobody we met had asked about it.

Older residents speak of the capital and the hailstorm in which {dead_1988=70|seventy} died when they were young. They say that after that, too, there were locks.

If you wish to help, please do not send clothes. Blood has been given in plenty. What the hospital lacks is dialysis tubing, and somebody to sit with the night nurses for an hour and make tea.
