STORY: colliery-inundation
TOPIC: water bursts into an underground coal mine in eastern India
== SLOTS
day | date | agree | day of the inundation
shift | other | single | shift on duty
trapped | quantity | agree | miners trapped at first
escaped | quantity | agree | miners who got out by themselves
seam | ordinal | conflict | number of the seam into which the water came
bodies | quantity | agree | bodies recovered
alive_out | quantity | agree | trapped miners brought out alive
hours | duration | agree | time the rescued men spent below
pumps | quantity | revision | pumps at work
pump_rate | quantity | single | combined pumping rate in gallons a minute
level_fall | quantity | single | fall of the water level on the first day of pumping
cause | cause | dispute | cause of the inrush, according to management and union
gm | person | agree | general manager of the area
union_man | person | agree | union secretary
dgms | person | single | deputy director of mines safety
exgratia_state | money | agree | state's ex gratia for each dead miner's family
exgratia_company | money | single | company's compensation for each dead miner's family
jobs | polarity | single | company promised a job for one member of each family
union_demand | money | single | compensation asked for by the union
agent_suspended | polarity | agree | colliery agent suspended
fir | polarity | single | police case registered
manager_arrest | polarity | single | colliery manager arrested
prior_2001 | quantity | single | dead in the Bhelatand disaster of 2001
prior_2016 | quantity | single | dead in the roof fall at the same colliery in 2016
prior_2019_sister | quantity | single | dead in the gas incident at the neighbouring colliery in 2019
age_survivor | quantity | single | age of the survivor
depth | quantity | single | depth of the workings
workforce | quantity | single | men on the rolls of the colliery
output | quantity | single | yearly output of the colliery
barrier_norm | quantity | single | width of the barrier required by the regulations
barrier_actual | quantity | single | width of the barrier the union says was left
report_due | duration | single | time given to the inquiry
minister_visit | polarity | agree | Union coal minister came to the site
in_hospital | quantity | single | rescued men in hospital
wages | polarity | single | pay of the closed colliery's workers continues
ambulances | quantity | single | ambulances at the pit head
postmortem | place | single | hospital where the post-mortems were done
helpline | quantity | single | calls to the helpline
cheques | quantity | single | cheques handed over
below | quantity | single | persons below ground at the time
agent_name | person | agree | agent of the colliery
manager_name | person | single | manager of the colliery
== ARTICLE 01_eastern_herald.txt | Eastern Herald | 2022-11-10
{trapped=17|17 miners} trapped as water gushes into Dhansol colliery

EHN / Updated: Nov 10, 2022, 23:18 IST

DHANSOL: {trapped=17|Seventeen miners} were feared trapped in the Dhansol No. 3 colliery after water from old, abandoned workings rushed into the {seam=12|XII seam} in {shift=second shift|the second shift} {day=2022-11-10|on Thursday}. {escaped=41|Forty-one others} scrambled up the incline to safety.

"We heard a sound like a train. Then the trolley came floating towards us," said Munna Bhuiyan, {age_survivor=29|29}, a trammer, his shirt still black with slurry.

General manager {gm=A.K. Chatterjee|A.K. Chatterjee} said {pumps=4|four pumps} had been started by 9 pm and that more were on their way from neighbouring areas. The men were working at a depth of about {depth=210m|210 metres}, he said. No contact had been made with them till late at night.

The colliery employs {workforce=640|640 men} and yields {output=0.3Mt|0.3 million tonnes} of coking coal a year.

The incident has revived memories of Bhelatand, where {prior_2001=29|29 men} were drowned in 2001. At Dhansol itself a roof fall claimed {prior_2016=3|three lives} in 2016.
== ARTICLE 02_coalfield_news.txt | Coalfield News | 2022-11-13
{alive_out=9|Nine} walk out after {hours=61h|61 hours}; {bodies=8|eight bodies} brought up

By Our Staff Reporter

There were firecrackers at the pit top at Dhansol on Sunday morning, and a few yards away there was wailing. {alive_out=9|Nine} of the {trapped=17|17 men} cut off when the {seam=14|XIV seam} was flooded {day=2022-11-10|three days earlier} came up in the cage, wrapped in blankets, having sat it out on a raised gallery. The bodies of {bodies=8|the eight others} had been found below them by the rescue team in the night.

By then {pumps=11|eleven pumps} were running, throwing out {pump_rate=6400gpm|6,400 gallons a minute}. On the first full day they had brought the level down by {level_fall=1.8m|just 1.8 metres}.

How did the water come in? General manager {gm=A.K. Chatterjee|Chatterjee} {cause=unmapped gallery|puts it down to a gallery driven by private owners} before nationalisation and shown on no plan. {union_man=Sukhdeo Mahato|Sukhdeo Mahato}, secretary of the Koyla Mazdoor Sangh, will have none of it: {cause=barrier robbed|the barrier was robbed}, he says, to meet the target. "The law says {barrier_norm=60m|60 metres}. They left {barrier_actual=22m|22}."

The state government has announced {exgratia_state=Rs 4 lakh|Rs 4 lakh} for the family of each deceased; the company will add {exgratia_company=Rs 15 lakh|Rs 15 lakh} and {jobs=yes|give one dependant a job}. The union wants {union_demand=Rs 50 lakh|Rs 50 lakh}.

The agent of the colliery, {agent_name=B.N. Tudu|B.N. Tudu}, {agent_suspended=yes|has been placed under suspension}. Police {fir=yes|have lodged an FIR} against unnamed officials, but the manager, {manager_name=R.K. Sinha|R.K. Sinha}, {manager_arrest=no|has not been arrested}, contrary to what was said on local channels.
== ARTICLE 03_energy_bulletin.txt | Energy Bulletin India | 2022-11-15
Regulator opens Dhansol inquiry

The Directorate General of Mines Safety has started a statutory inquiry into the inundation at Dhansol No. 3 {day=2022-11-10|on 10 November}, in which {bodies=8|eight workers} died. Deputy director {dgms=P. Venkataraman|P. Venkataraman} has been given {report_due=6 weeks|six weeks} to report.

Of the {below=58|58 persons} below ground, {escaped=41|41} came out on their own and {alive_out=9|nine} were rescued after {hours=61h|two and a half days}.

The inquiry will look at whether {cause=barrier robbed|pillars next to the waterlogged area were extracted}, as the union alleges, or whether, as the operator maintains, {cause=unmapped gallery|an uncharted old heading} gave way. The company told the exchanges that output loss would not be material, and confirmed that {agent_name=B.N. Tudu|Mr Tudu}, the colliery agent, {agent_suspended=yes|had been relieved of his duties} pending the findings.

Union Coal Minister Rajnath Oraon, who {minister_visit=yes|visited the site} on Monday, handed over {cheques=8|eight} cheques from the state of {exgratia_state=Rs 4 lakh|Rs 400,000} each. He was heckled by workers led by {union_man=Sukhdeo Mahato|Mr Mahato}.

Safety record

The same area lost {prior_2019_sister=5|five men} to gas at Kapasara colliery in 2019. Fatalities in the industry as a whole have been falling for a decade.

Energy Bulletin shares: disclaimer and terms of use apply.
== ARTICLE 04_district_admin.txt | District Public Relations Office | 2022-11-14
DAILY BULLETIN, 14 NOVEMBER, 6 PM

1. All persons trapped at Dhansol on the evening of {day=2022-11-10|10/11/2022} have been accounted for: {alive_out=9|9 rescued}, {bodies=8|8 expired}.

2. The Hon'ble Union Minister of Coal {minister_visit=yes|inspected the pit today} and met the bereaved.

3. Ex gratia from the Chief Minister's fund: {exgratia_state=Rs 4 lakh|Rs 4,00,000} per family.

4. Pumping continues with {pumps=7|seven pumps}, four having been returned to Kapasara.

5. {in_hospital=6|Six of the rescued} remain in the Central Hospital under observation; the rest were discharged in the forenoon. Post-mortem examination was completed at {postmortem=Sadar Hospital|the Sadar Hospital}.

6. The control room attended to {helpline=312|312 calls} and has been closed. {ambulances=5|Five ambulances} have been withdrawn.

7. Wages of workers rendered idle {wages=yes|will be paid}, the management has assured in writing.

8. Rumours as to further persons below ground are baseless. All lamps issued on the shift have been tallied against the register.

9. Prohibitory orders around the colliery gate stay in force until further notice.
