STORY: godavari-passenger
TOPIC: a passenger train runs into a standing goods train at a wayside station in southern India
== SLOTS
dead | quantity | revision | people killed
injured | quantity | revision | people injured
critical | quantity | single | injured in critical condition
hit_day | date | agree | day of the collision
hit_time | time | agree | hour of the collision
train_no | name | agree | number of the passenger train
station | place | agree | station where it happened
coaches | quantity | conflict | coaches that left the rails
coaches_total | quantity | single | coaches of the train
speed | quantity | single | speed on the loop line
speed_limit | quantity | single | limit on the loop
suspended | role | conflict | who was suspended
drm | person | agree | divisional railway manager
cause | cause | dispute | signal wrongly set, or signal passed
union_leader | person | single | leader of the drivers' union
loco_pilot | person | agree | driver of the passenger train
pilot_state | outcome | agree | what happened to the driver
assistant | person | single | assistant driver
minister | person | agree | railway minister
exgratia_dead | money | agree | paid for each death
exgratia_grievous | money | agree | paid for each serious injury
exgratia_minor | money | single | paid for each minor injury
crs | person | single | commissioner of railway safety
crs_days | duration | single | time for the preliminary report
cancelled | quantity | agree | trains cancelled
diverted | quantity | single | trains diverted
line_restored | time | single | when the up line was cleared
acc2010_place | place | single | place of the 2010 collision
acc2010_dead | quantity | single | dead in 2010
acc2012_dead | quantity | agree | dead in the January 2012 derailment
acc2012_train | name | single | train derailed in January 2012
kakodkar | money | single | sum the safety panel asked for
vacancies | quantity | single | unfilled safety posts
survivor | person | single | passenger quoted
feb_dead | quantity | single | dead at a level crossing in February
bihar_wagons | quantity | single | wagons of a coal train derailed in Bihar
bihar_hurt | polarity | single | whether anyone was hurt in Bihar
couple | person | single | couple who died
dgm | person | single | railway's chief spokesman
== ARTICLE 01_coromandel_times.txt | The Coromandel Times | 2013-03-13
Passenger Train Rams Goods Train Near Tadepalem, {dead=14|14 Dead}

CNS, Mar 13, 2013, 04.10 AM IST

TADEPALEM: {dead=14|Fourteen passengers} were killed and {injured=52|52 injured} when the {train_no=57231|57231} Godavari Passenger rammed a stationary goods train at {station=Tadepalem|Tadepalem station} in the early hours of {hit_day=2013-03-12|Tuesday}.

The mishap occurred at {hit_time=03:25|3.25 am} when most passengers were asleep. The engine and {coaches=4|four coaches} jumped the rails under the impact and the first of them, an unreserved one, climbed on to the brake van of the goods train. {injured=52|The injured}, {critical=9|nine of them critical}, were shifted to the government hospital.

"There was a sound like a bomb and then people were lying on me," said {survivor=K Venkata Lakshmi|K Venkata Lakshmi}, a tailor.

Divisional railway manager {drm=S Raghunandan|S Raghunandan} said {cause=signal passed at danger|the train had passed a signal at danger}. {suspended=station master|The station master on duty} has been placed under suspension pending inquiry, he added. Loco pilot {loco_pilot=P Devadas|P Devadas} {pilot_state=survived with fractures|escaped with a fractured leg}; his assistant, {assistant=M Yesu Babu|M Yesu Babu}, died at the controls.

Railway minister {minister=Harish Pant|Harish Pant} announced an ex gratia of {exgratia_dead=Rs 5 lakh|Rs 5 lakh} to the kin of the deceased, {exgratia_grievous=Rs 1 lakh|Rs 1 lakh} to those grievously hurt and {exgratia_minor=Rs 25,000|Rs 25,000} for simple injuries.

Only last month {feb_dead=4|four persons} in an autorickshaw lost their lives at an unmanned crossing two kilometres away.

{cancelled=11|Eleven trains} were cancelled and {diverted=17|17 diverted}.
== ARTICLE 02_telugu_samachar_online.txt | Samachar Online | 2013-03-13
Train accident: toll goes up to {dead=17|17}

Posted by web desk on 13 March, 6:45 pm
Image: The mangled coach being cut open (CNS photo)

The mishap occurred at {hit_time=03:25|3.25 am} when most passengers were asleep. The engine and {coaches=7|seven coaches} jumped the rails under the impact and the first of them, an unreserved one, climbed on to the brake van of the goods train.

Three of those in hospital succumbed during Wednesday, and {dead=17|17} have now lost their lives. The number of wounded stands at {injured=49|49}.

Up line traffic through {station=Tadepalem|Tadepalem} was restored at {line_restored=2013-03-13T14:00|2 pm today} by 200 workers with two cranes. Even so {cancelled=11|11 services stand cancelled}.

{minister=Harish Pant|Shri Harish Pant}, who reached the spot by helicopter, was shown black flags. He recalled that the {acc2012_train=Konark Link|Konark Link} derailment of January 2012 cost {acc2012_dead=6|six lives} and said "each one is my family". Next of kin will get {exgratia_dead=Rs 5 lakh|five lakhs}, grievously injured {exgratia_grievous=Rs 1 lakh|one lakh}.

Meanwhile {bihar_wagons=5|five wagons} of a coal rake left the track in Bihar on Tuesday night. {bihar_hurt=no|None was injured}.

Helpline numbers are displayed at all major stations. Also read: Gold down by Rs 120
== ARTICLE 03_southern_standard.txt | The Southern Standard | 2013-03-15
Who set the points at Tadepalem?

Special Correspondent

{hit_day=2013-03-12|Three days after} the collision that took {dead=17|17 lives}, the inquiry has narrowed to one lever in the station cabin.

{drm=S Raghunandan|Mr. Raghunandan}, the divisional manager, maintains that {cause=signal passed at danger|the home signal was at red and was ignored}. The drivers' union says otherwise. "{cause=signal wrongly cleared|The signal was green} and the points were laid for the loop, where the freight stood. What was {loco_pilot=P Devadas|Devadas} to do?" asked its general secretary, {union_leader=Immanuel Raju|Immanuel Raju}.

{pilot_state=survived with fractures|With his leg in plaster}, the loco pilot gave a statement on Thursday to {crs=Anuradha Deshmukh|Anuradha Deshmukh}, Commissioner of Railway Safety, who has promised preliminary findings {crs_days=two weeks|within a fortnight}. {suspended=driver|The driver was suspended} from service on the day of the accident; the railway has taken no action so far against anyone at the station.

The speed recorder shows {speed=78 km/h|78 kmph} as No. {train_no=57231|57231}, running with {coaches_total=13|13 coaches}, entered a loop fit for {speed_limit=15 km/h|15}. A guard who jumped clear said he had judged it at "{speed=78 km/h|nearly eighty}".

The Railway's chief spokesman, {dgm=C. Ramesh Babu|C. Ramesh Babu}, would not discuss the statement. In Tadepalem town, shops stayed shut for the funeral of {couple=Kamala Rani and Suresh Kumar|Kamala Rani and her husband, Suresh Kumar}, who sold flowers on the train.

{acc2010_dead=31|Thirty-one} died in July 2010 at {acc2010_place=Sirpur Road|Sirpur Road} in much the same way, and {acc2012_dead=6|six} more in the derailment of January last year. A panel then asked for {kakodkar=Rs 1 lakh crore|Rs. 1 lakh crore} over five years to make the system safe; {vacancies=1.24 lakh|1.24 lakh safety posts} are vacant.
