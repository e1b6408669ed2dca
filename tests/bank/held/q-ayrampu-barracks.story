STORY: q-ayrampu-barracks
TOPIC: a barracks revolt against the president of Peru collapses within two days
== SLOTS
begin_day | date | agree | day on which the revolt began
begin_time | time | conflict | hour at which the barracks was taken
barracks | place | agree | barracks that rose
leader | person | agree | officer who led the revolt
leader_rank | role | conflict | rank of the leader
leader_fate | outcome | conflict | what became of the leader
leader_age | quantity | single | age of the leader
rebels | quantity | agree | soldiers who took part
detained | quantity | revision | people detained
dead | quantity | revision | people killed
sergeant | person | agree | sergeant who was the first to die
killed_by | cause | dispute | who shot the sergeant
hostages | quantity | agree | officers held by the rebels
general | person | agree | general among the captives
negotiator | person | conflict | who talked the rebels into giving up
end_day | date | agree | day on which the revolt ended
president | person | agree | president
where_president | place | conflict | where the president was when it began
emergency | duration | conflict | length of the state of emergency
emergency_regions | quantity | agree | regions under emergency
curfew | time | variant | hour at which the curfew starts
pay_rise | quantity | single | pay rise asked for, per cent
demand | quote | agree | what the rebels asked for
minister | person | agree | defence minister
vote_for | quantity | agree | votes in Congress for the motion of support
vote_against | quantity | single | votes against
revolt_2005 | quantity | agree | policemen killed in the revolt of 2005
year_2005 | date | agree | year of an earlier revolt
schools_reopen | date | single | day classes resume
looted | quantity | single | rifles missing from the armoury
== ARTICLE 01_southern_cone_wire.txt | Southern Cone Wire | 2024-10-08
Mutineers seize Andean barracks, demand Peru president quit

LIMA, Oct 8 - Disaffected soldiers in southern Peru took over a barracks and captured a general before dawn on {begin_day=2024-10-08|Tuesday}, calling on President {president=valdeiglesias|Marisol Valdeiglesias} to {demand=resign|step down} in the most serious military challenge to the Andean nation's civilian rulers in years.

The men, estimated at {rebels=150|150}, overpowered sentries at {barracks=ayrampu|the Ayrampu barracks} at {begin_time=04:30|half past four} and read a manifesto on a community radio station. They are led by {leader_rank=major|Major} {leader=huarcaya|Teofilo Huarcaya}, {leader_age=43|43}, a former instructor in mountain warfare.

At least {dead=1|one man}, Sergeant {sergeant=condori|Wilber Condori}, was killed. The defence minister, {minister=arbulu|Gonzalo Arbulu}, told lawmakers that {killed_by=rebels|the mutineers had shot him in the back} when he tried to shut a gate. Among {hostages=7|the seven officers} held is General {general=zegarra|Luis Zegarra}, who commands the brigade.

Valdeiglesias was {where_president=arequipa|at a mining convention in Arequipa} and flew to the capital within hours. She has declared a state of emergency for {emergency=30|30 days} in {emergency_regions=3|three regions}, with people ordered indoors from {curfew=20:00|8 p.m.}.

"There will be no dialogue with criminals," she said. Markets fell, and airlines suspended their services to the south.

Peru has had seven heads of state in a decade, most of them undone by Congress and not by the army. In {year_2005=2005|2005} a band of reservists stormed a police station in the highlands and {revolt_2005=4|four policemen} were killed.
== ARTICLE 02_radio_qhapaq.txt | Radio Qhapaq Nan 1040 AM (web page) | 2024-10-09
"Come and fetch your sons": the second night at the gate

AYRAMPU - The mothers arrived with blankets and with pots. Some walked from Pampa Larga, five hours, because the buses do not run after {curfew=20:00|eight at night} any more. They sat down between the tanks and {barracks=ayrampu|the barracks} and nobody had orders about mothers.

Our reporter was among them. Armoured vehicles were parked on the football pitch. Over the loudspeaker {leader_rank=captain|Captain} {leader=huarcaya|Huarcaya} asked once more that the president {demand=resign|go}, and that the {pay_rise=35|thirty-five per cent} promised to the troops be paid. He spoke in Quechua first.

It was in Quechua too that he was answered. {negotiator=mamani|Sister Eufemia Mamani}, who taught half of those boys to read, went in alone at six with a thermos, and it was she who brought them out. Around eleven tonight, {end_day=2024-10-09|Wednesday}, the gate was opened. The {hostages=7|seven} came first, {general=zegarra|the general} without his cap. Then a long line of young men, who put down their rifles on a tarpaulin. The sentries say that when it all began it was {begin_time=02:15|a quarter past two in the morning}; most had been awake ever since.

And the chief? {leader_fate=escaped|He was not in the line}. He had gone over the back wall, people say, and is up in the high pastures, where there are no roads.

{dead=3|Three} have died, God receive them. The family of {sergeant=condori|Sergeant Condori} does not believe what the capital says. "{killed_by=army|The bullet came from the helicopter}," his brother told us. "Ask the doctor who took it out."
== ARTICLE 03_palacio_bulletin.txt | Presidency of the Council of Ministers, bulletin | 2024-10-10
Order has been restored

The Government informs citizens that the act of insubordination which began on {begin_day=2024-10-08|8 October} at {barracks=ayrampu|the Ayrampu military post} came to an end {end_day=2024-10-09|last night} thanks to the firmness of the Armed Forces.

- {detained=138|One hundred and thirty-eight persons} have been placed at the disposal of the military prosecutor. The ringleader, {leader_rank=major|army major} {leader=huarcaya|Teofilo Huarcaya}, {leader_fate=captured|was overpowered in the guardroom} and was transferred to the naval base at Callao.

- We mourn {dead=3|three servicemen}. The ballistic report on Sergeant {sergeant=condori|Condori} will be made public. For the present the Minister of Defence, {minister=arbulu|Gonzalo Arbulu}, {killed_by=rebels|holds the insurgents responsible}.

- The surrender was obtained by {negotiator=salas|the Ombudsman, Dr Hernan Salas}, whose talks with those inside lasted throughout the day.

- The state of emergency, decreed on Tuesday for {emergency=60|sixty days}, remains in force in {emergency_regions=3|the three regions}. It may be lifted early. Classes will resume on {schools_reopen=2024-10-14|Monday 14 October}.

- President {president=valdeiglesias|Valdeiglesias}, whom the news reached {where_president=palace|in the Government Palace, where she had spent the night}, will address the Nation today at 20:30.

- Congress approved the motion of support for the constitutional order by {vote_for=87|87 votes} to {vote_against=19|19}.

Citizens are asked to disregard the rumours which are circulating on messaging services. Shops, markets and banks are open, and the highway to the coast can be used in both directions.
== ARTICLE 04_el_chasqui_tabloid.txt | El Chasqui (English edition) | 2024-10-12
Guns, mothers and a thermos: who lost what at Ayrampu

So it lasted two days, and we still have the same president, the same prices and a colder winter to come.

Let us do the sums. Of {rebels=150|the hundred and fifty} who joined in, nearly all are locked up; with the arrests made yesterday at a garrison in Tacna, {detained=146|146} are now behind bars. A conscript shot through the lung died in hospital, bringing the number of coffins to {dead=4|four}. The armoury is short of {looted=31|31 rifles}, which have a way of turning up at elections.

In Congress they queued up to be brave. {vote_for=87|Eighty-seven} honourable members supported the lady in the palace, and several of those had been on the telephone to {leader_rank=major|a certain major} on Monday, or so a little bird with epaulettes tells us.

{general=zegarra|General Zegarra} has been given a desk in Lima, far away from any gate.

And {leader=huarcaya|Huarcaya}? His lawyer saw him on Friday through a pane of glass: {leader_fate=captured|he is in a cell in Callao}, reads the Bible and complains of the soup. The lawyer adds that {killed_by=army|poor Condori was hit from the air}, by his own side. The ministry says otherwise, but it would.

Older readers will think of {year_2005=2005|2005}, when the reservists came down from the hills and {revolt_2005=4|four policemen} paid for a speech. That leader ran for president later. Ours is said to be looking for a publisher.
