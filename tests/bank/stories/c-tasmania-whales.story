STORY: c-tasmania-whales
TOPIC: a pod of whales strands on a beach on Tasmania's north-west coast
== SLOTS
species | name | conflict | kind of whale
stranded | quantity | agree | whales that came ashore
dead_first | quantity | agree | whales dead on the first day
refloated | quantity | conflict | whales brought back to sea
restranded | quantity | single | refloated whales that came back
euthanised | polarity | conflict | whether whales were put down
beach | place | agree | beach of the stranding
town | place | agree | town nearest to the beach
beach_dist | quantity | variant | distance of the beach from the town
day | date | agree | day on which the whales were found
finder | person | conflict | who found the whales
finder_time | time | agree | hour at which they were found
finder_office | role | single | trade of the finder
volunteers | quantity | agree | volunteers on the beach
volunteer_hurt | quantity | single | helpers hurt
incident_head | person | agree | incident controller of the wildlife service
service | organisation | agree | wildlife service in charge
vet | person | agree | vet on the beach
calf_age | quantity | single | age of the calf
calf | outcome | agree | what became of the calf
biggest | quantity | agree | length of the biggest animal
weight | quantity | single | weight of the biggest animal
water_temp | quantity | single | temperature of the water
tide_time | time | agree | hour of the high tide used for the rescue
carcasses | outcome | agree | what is done with the carcasses
carcass_cost | money | single | cost of disposal
cause | cause | dispute | why the pod stranded
earlier | date | agree | year of the mass stranding at Macquarie Harbour
earlier_count | quantity | agree | whales in that stranding
earlier_saved | quantity | single | whales saved in that stranding
elders | person | single | Aboriginal elder who held a ceremony
ceremony | date | single | day of the ceremony
fine | money | single | fine for taking teeth
sharks | polarity | agree | whether sharks were seen
closed | duration | agree | time for which the beach is closed to swimmers
minister | person | single | environment minister
quote_towel | person | agree | who said they sounded like creaking doors
school | quantity | single | pupils who carried buckets
wind | quantity | single | wind that hindered the rescue
slings | quantity | agree | slings the rescuers had
tags | quantity | single | animals fitted with tags
gallaher_word | quote | conflict | what the controller said about a second mass stranding
== ARTICLE 01_bass_strait_advocate.txt | Bass Strait Advocate | 2025-02-20
Race against the tide at {beach=tarrant bay|Tarrant Bay}

More than half the whales found on the sand near {town=wynnton|Wynnton} {day=2025-02-19|yesterday} were dead by dusk, and the rest were being kept wet with bedsheets.

{stranded=76|Seventy-six} {species=long-finned pilot|long-finned pilot whales} lay along a kilometre of {beach=tarrant bay|the bay}, {beach_dist=14km|14km west of town}. {dead_first=43|Forty-three} had died, said {incident_head=gallaher|Dr Brooke Gallaher}, incident controller for the {service=nre|Department of Natural Resources and Environment}.

They were discovered at {finder_time=05:50|5.50am} by {finder_office=abalone diver|abalone diver} {finder=nichols|Trent Nichols}, who thought at first they were rocks. "{quote_towel=nichols|They were talking. Like doors that want oil}," he said.

{volunteers=180|About 180 volunteers} turned up. {school=24|Two dozen} year 9 students formed a bucket line. {volunteer_hurt=2|Two helpers} were knocked down by a fluke and treated for bruising.

The biggest, a bull of {biggest=6.1m|6.1 metres}, weighs {weight=2.3t|2.3 tonnes}. A calf only {calf_age=3wk|three weeks old} {calf=died|did not make it}.

There is no road to that end of the bay. Helpers left their cars at the dairy and came over the dunes on foot, with thermoses and, in one case, a grand piano cover. Farmers ferried the old ones on quad bikes. A southerly of {wind=25kt|25 knots} blew sand into every eye, human and otherwise, until about three, when it dropped and somebody began to hum and a good many others joined in.

"You could feel them listen," said Jo Petrusma, 44, who had closed her hair salon for the day.

Officials had asked people without wetsuits to stay home. Few obeyed. By evening there were {slings=8|eight slings}, two borrowed jet skis and a roster.

The plan: carry the survivors out on slings on {tide_time=04:35|this morning's tide, at 4.35}. Swimmers are barred {closed=7d|for a week}.
== ARTICLE 02_national_broadcaster.txt | National Broadcaster, Hobart newsroom (web) | 2025-02-21
Whale rescue: what we know

How many survived?
{refloated=29|Twenty-nine} were taken past the breakers on Thursday, {tide_time=04:35|on the pre-dawn high tide}. {restranded=4|Four} turned back and were moved again.

What about those that could not be saved?
{euthanised=yes|The last two were put to sleep} by {vet=sandhu|veterinarian Harpreet Sandhu}, who said it was the kindest thing left to do.

Are sharks a danger?
{sharks=no|None has been sighted}, but the beach stays closed to bathers {closed=7d|for seven days} from {day=2025-02-19|Wednesday}.

Why did it happen?
{incident_head=gallaher|Dr Gallaher} {cause=food|believes they followed squid inshore}. {cause=seismic|Campaigners point to seismic testing for gas in Bass Strait}; the company says its ship was in port.

What was it like for the crews?
{incident_head=gallaher|Gallaher}, who was at the earlier stranding, told reporters on the sand on Thursday that {gallaher_word=easier|"the second time, to be honest, it is easier"}, because everybody knows where to stand.

Has it happened before?
In {earlier=2020|2020}, {earlier_count=470|470} whales came ashore at Macquarie Harbour, and {earlier_saved=111|111} were saved.

What next?
The carcasses will be {carcasses=towed|towed out to sea}, at a cost of {carcass_cost=140000 aud|$140,000}, Environment Minister {minister=bramich|Kerry Bramich} said. Souveniring teeth carries {fine=18000 aud|a fine of up to $18,000}.
== ARTICLE 03_meridian_science_desk.txt | Meridian Post, science desk (London) | 2025-02-22
Tasmania mourns {species=false killer|its false killer whales}

They are among the most social of animals, and it killed them. Of the {stranded=76|76} {species=false killer|false killers} that beached at {beach=tarrant bay|a lonely bay} {beach_dist=14km|nine miles} from {town=wynnton|Wynnton}, {refloated=19|fewer than twenty, 19 to be exact}, could be sent home.

The alarm was raised {finder_time=05:50|at ten to six} in the morning by {finder=dobbie|Marlene Dobbie}, a retired postmistress walking two spaniels. What followed was a scene of exhausted kindness: {volunteers=180|nearly two hundred strangers} in wetsuits, {water_temp=15c|water of 15C}, and a calf whose mother would not leave it. It {calf=died|died against her flank}.

No needle was used. The animals beyond help {euthanised=no|were left to die in their own time}, rangers told us, {service=nre|the department} having decided that moving the drugs through the surf was too dangerous.

Its controller, {incident_head=gallaher|Brooke Gallaher}, had also served at Macquarie Harbour in {earlier=2020|2020}, with its {earlier_count=470|four hundred and seventy}. Speaking on the beach on Thursday she said that {gallaher_word=harder|it was "harder the second time, much harder"}, since one knows what is coming.
== ARTICLE 04_tideline_trust.txt | Tideline Trust (members' letter) | 2025-03-03
Dear members,

Thank you. When we asked for hands at {beach=tarrant bay|Tarrant Bay}, {volunteers=180|180 of you} came.

The figures first: {stranded=76|76} {species=long-finned pilot|pilot whales of the long-finned kind} ashore, {dead_first=43|43} lost that first day, {refloated=29|29} away and, by the satellite tags, still together off King Island.

We had {slings=8|eight slings} and now, thanks to a cheque from a gentleman in Launceston who wishes to stay unnamed, we are buying twelve more. {tags=6|Six} of the animals carry tags, and those of you with the app can follow them. Please do not follow them by boat.

{vet=sandhu|Harpreet}, who had driven four hours, measured every one: the largest was {biggest=6.1m|twenty feet}. The sounds you will not forget; {quote_towel=nichols|the man who heard them first said they were like unoiled doors}, and he is right.

{ceremony=2025-03-01|On Saturday} {elders=mansell-cole|Aunty Verna Mansell-Cole} spoke for the dead at the water's edge. By then the boats had {carcasses=towed|taken the bodies out} beyond the shelf. {sharks=no|Not one shark} came, which surprised the skippers.

If you took a tooth, please give it back.
