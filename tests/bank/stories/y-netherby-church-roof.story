STORY: netherby-church-roof
TOPIC: an English parish council votes on a grant for the church roof and on the night chimes of the clock
== SLOTS
meeting_day | date | agree | day of the parish council meeting
grant | money | agree | grant of the parish council to the church
grant_vote | score | agree | votes for and against the grant
abstained | quantity | single | councillors who abstained
theft_month | date | agree | month in which the lead was stolen
lead_weight | quantity | single | weight of the stolen lead
theft_2015 | date | single | year of the earlier theft of lead from the church
botolph_theft | date | single | month of the theft at St Botolph's
roof_cost | money | agree | cost of the new roof
raised | money | revision | sum raised so far
insurance | money | agree | paid by the insurer
trust_grant | money | agree | grant of the heritage trust
cycle_ride | money | agree | raised by the sponsored cycle ride
donations | money | single | private donations
concert | money | single | raised by the concert
material | other | agree | what the new roof is to be made of
diocese_day | date | single | day on which the diocese approved the roof
work_start | date | agree | month in which work is to begin
work_weeks | duration | single | length of the work
chimes | outcome | conflict | what the council decided on the night chimes
complainants | person | agree | who asked for quiet nights
quiet_hours | time | agree | hours in which they wanted silence
petition | quantity | single | signatures for keeping the chimes
chimes_since | date | single | year since which the clock has struck
next_meeting | date | conflict | day of the next meeting
chair | person | agree | chair of the council
vicar | person | agree | vicar
vicar_since | date | single | year in which the vicar came
churchwarden | person | agree | churchwarden
legality | polarity | dispute | whether the council may lawfully pay for the church
clerk | person | single | clerk to the council
precept | money | single | precept for the coming year
precept_old | money | single | precept of the current year
precept_rise | quantity | single | rise of the precept, per cent
attendance | quantity | single | members of the public present
allotments | outcome | single | decision on two more allotments by the playing field
defib_place | place | single | where the defibrillator goes
arrests | polarity | agree | whether anyone was arrested for the theft
== ARTICLE 01_fenland_weekly_echo.txt | Fenland Weekly Echo | 2024-02-15
COUNCIL BACKS CHURCH ROOF - BUT NOT EVERYONE IS SINGING

Thorpe Netherby Parish Council - Memorial Hall, {meeting_day=2024-02-12|Monday}
Local democracy reporter

Villagers packed the hall, {attendance=47|47 of them} by the clerk's count, to hear councillors argue for two hours over the church of St Wilfrid: its roof, and its clock.

By {grant_vote=6-3|six votes to three}, with {abstained=1|one abstention}, members agreed to put {grant=5000GBP|£5,000} towards replacing the lead that was stripped {theft_month=2023-11|in November}. The parochial church council has {raised=51000GBP|£51,000} of the {roof_cost=86000GBP|£86,000} it needs, churchwarden {churchwarden=Dowse|Philip Dowse} reported: {trust_grant=30000GBP|£30,000} from a heritage trust, {insurance=7500GBP|£7,500} from the insurers, {cycle_ride=4250GBP|£4,250} from a sponsored bike ride and the rest, {donations=9250GBP|£9,250}, in gifts. {arrests=no|There have been no arrests}.

Brian Tuck, from the public seats, said {legality=no|the law forbade it}. {clerk=Pell|Judith Pell}, the clerk, replied that she had taken advice and {legality=yes|the council was within its powers}.

Then the clock. {complainants=Wraxall|Giles and Petra Wraxall}, who moved to Church Lane last summer, had asked for it to be stopped {quiet_hours=23-7|from 11pm to 7am}. They were up against a petition with {petition=212|212 names}. {chimes=kept|The request was thrown out}. "It has struck since {chimes_since=1887|1887}. It'll strike tonight," said the chair, Cllr {chair=Ings|Margaret Ings}.

Other business. Precept: {precept=39300GBP|£39,300} for 2024-25, up {precept_rise=4.8|4.8 per cent} from {precept_old=37500GBP|£37,500}. Defibrillator: to go on the wall of {defib_place=Chequers|the Chequers}. Two extra allotments by the playing field: {allotments=deferred|deferred}.

Next meeting: {next_meeting=2024-03-11|Monday, March 11}, 7.30pm.
== ARTICLE 02_radio_wash.txt | Radio Wash, news page | 2024-02-13
Village clock row: {chimes=stopped|chimes to fall silent at night}

By Ellie Marchetti, Radio Wash News. Published 4 hours ago

A Lincolnshire church clock that kept a couple awake {chimes=stopped|will no longer sound during the night}, following a decision by their parish council.

{complainants=Wraxall|Petra and Giles Wraxall}, of Thorpe Netherby, said they had not slept properly in months and wanted peace {quiet_hours=23-7|between 23:00 and 07:00}. Councillors, who own the clock though not the tower, dealt with the matter at a meeting {meeting_day=2024-02-12|on Monday evening}.

The Reverend {vicar=Alabi|Tunde Alabi}, vicar since {vicar_since=2019|2019}, said he "could live with either answer, and so can the bats".

What else was decided?

The council, chaired by {chair=Ings|Margaret Ings}, also approved {grant=5000GBP|five thousand pounds} for a new church roof, with {grant_vote=6-3|three of those present against and six for it}.

Thieves took {lead_weight=2t|about two tonnes} of lead {theft_month=2023-11|three months ago}. The same church was hit {theft_2015=2015|in 2015}, and St Botolph's at nearby Aslackthorpe {botolph_theft=2023-09|last September}. Lincolnshire officers said {arrests=no|nobody had been detained} over the latest raid.

The new covering will be {material=steel|stainless steel}, which is of no interest to scrap dealers. At {roof_cost=86000GBP|£86,000} it costs less than lead. Work is expected to start {work_start=2024-05|in May}.

Councillors meet again on {next_meeting=2024-03-18|18 March}.

Related: Flood bank cycle path reopens. Sleaford woman, 102, still drives
== ARTICLE 03_st_wilfrids_messenger.txt | St Wilfrid's Messenger (parish magazine) | 2024-03-01
From the Roof Committee

Dear friends,

Since I last wrote the thermometer by the porch has climbed to {raised=58600GBP|£58,600}. To the {raised=51000GBP|£51,000} we had in early February have been added the parish council's {grant=5000GBP|£5,000}, for which we are more grateful than the debate may have suggested, and {concert=2600GBP|£2,600} from the concert given by the Boston Clarinets. Those of you who pedalled to Crowland and back will be proud to see your {cycle_ride=4250GBP|£4,250} still on the chart, between the insurers ({insurance=7500GBP|£7,500}, alas their limit) and the trust ({trust_grant=30000GBP|£30,000}).

The Chancellor of the diocese signed the faculty on {diocese_day=2024-01-30|30 January}. {material=steel|Stainless steel}, coated, so that from the ground it will look as grey as its predecessor. The scaffolders come {work_start=2024-05|in May} and the whole job should take {work_weeks=11w|eleven weeks}. Weddings are not affected.

As for the clock: {chimes=kept|it strikes on, at all hours}. Please be kind to our neighbours in Church Lane all the same. Fr {vicar=Alabi|Tunde} took them a cake.

{churchwarden=Dowse|Philip Dowse}
Churchwarden

Flower rota: 3 March Mrs Sallis; 10 March (Mothering Sunday) all hands.
