STORY: i-kiambogo-dam
TOPIC: an earth dam bursts above Kiambogo in Kenya's Rift Valley after weeks of rain
== SLOTS
night | date | agree | night of the burst
time | time | conflict | hour of the burst
toll | quantity | revision | people killed
missing | quantity | revision | people missing
children | quantity | single | children among the dead
homeless | quantity | agree | people who lost their homes
dam | name | agree | dam that burst
owner | organisation | agree | owner of the dam
licence | polarity | conflict | whether the dam had a permit
cause | cause | dispute | what made the dam burst
inspector | polarity | agree | whether an inspector had been at the dam this year
warning | quote | conflict | who sent the warning by telephone
hero | person | agree | man who carried people across on a tractor
hero_saved | quantity | conflict | people brought out by the tractor
school | name | agree | school that serves as a camp
governor | person | agree | county governor
money | money | conflict | burial money for each family
bridge | outcome | conflict | what happened to the railway bridge
earlier_dam | name | single | dam that burst in 2016
earlier_toll | quantity | single | killed in the burst of 2016
dams_closed | quantity | single | dams to be emptied
dams_total | quantity | single | private dams in the county
rain | quantity | variant | rain in the three days before
nationwide | quantity | single | dead in floods in the whole country since March
height | quantity | agree | height of the dam wall
firm_since | date | single | year in which the owner bought the estate
dogs | quantity | single | sniffer dogs
cholera | polarity | agree | whether there is cholera in the camp
== ARTICLE 01_rift_valley_today.txt | Rift Valley Today | 2024-05-08
{toll=23|23 bodies} pulled from mud as dam gives way above sleeping village

NAKURU - Rescuers with hoes and bare hands were searching a five-kilometre trail of brown sludge below Kiambogo yesterday after {dam=Milimani Four|Milimani Four}, an earth dam on a flower estate, burst {night=2024-05-06|on Monday night}.

County commissioner Esther Chepkwony put the dead at {toll=23|twenty-three} and said {missing=60|sixty persons} were unaccounted for. The water came {time=23:30|half an hour before midnight}, she said, when most families had bolted their doors.

"It had a sound like a lorry without silencer," recalled Wanjiku Mbugua, who climbed on her roof with two goats and a neighbour's child. Around her the maize simply went away, she said, standing up, as if walking.

The dam belongs to {owner=Tulip Crest|Tulip Crest Farms}, exporters of roses to Holland. Its director, Mr. Harish Vadgama, told this newspaper that {cause=rain|no wall could have stood up to such rain}: {rain=210mm|210 millimetres} in three days at the estate's own gauge. Elders in Kiambogo do not accept that. {cause=burrows|Porcupines had riddled the bank with holes}, they said, and their letters on the matter went unanswered.

The county's water officer, Peter Kiprono, said the structure, {height=12|12 metres high}, was one of {dams_total=87|87 private dams} in the county, and that {licence=no|nobody had ever applied for a permit to build it}.

{homeless=1900|Some 1,900 people} slept in the classrooms of {school=Ngecho|Ngecho Primary}. Governor {governor=Kiplagat|Ruth Kiplagat} promised them blankets and promised the bereaved {money=50000|50,000 shillings} a family for burials.
== ARTICLE 02_the_nairobi_mail.txt | The Nairobi Mail | 2024-05-09
Tractor man of Kiambogo: 'I just went back and back'

By Mercy Atieno

He does not look like a hero. {hero=Sang|Joseph Sang} is small, shy and a little deaf from thirty years beside a diesel engine. On {night=2024-05-06|the night of 6 May} he drove that engine into moving water until the exhaust drowned, and {hero_saved=41|forty-one human beings} are alive because he did.

"First my sister," he says. "Then whoever was shouting."

He had been awake because of a text message. It reached phones in the lower village at ten, and it was {warning=watchman|the night watchman at the estate} who had typed it, against orders, with one thumb: *Wall is crying. Go up.* The watchman has since been sacked.

When the flood came, {time=02:00|around two in the morning}, those who had believed him were standing on the tarmac road with their mattresses. The rest were in bed.

By last evening the number of dead had reached {toll=38|38}, {children=16|16 of them children}. {missing=29|Twenty-nine} have yet to be found. {dogs=4|Four sniffer dogs} were brought from Nairobi.

Lower down, the torrent {bridge=carried away|took the old railway bridge with it} and hung a sleeper in an acacia. The freight line to Uganda runs over that bridge, or did.

Mr Sang was given a new tractor yesterday by a dealer with a cameraman. He would rather the dealer had given it to {school=Ngecho|Ngecho Primary School}, where {homeless=1900|nineteen hundred people} share eleven pit latrines. So far, says the nurse, {cholera=no|no cholera}.

An {inspector=yes|inspector did visit the dam in February}, and left with flowers for his wife.
== ARTICLE 03_county_press_unit.txt | Nakuru West County Government, press unit | 2024-05-10
PRESS STATEMENT: PROGRESS AT KIAMBOGO

H.E. the Governor, Hon. {governor=Kiplagat|Ruth Kiplagat}, today led an inter-agency team to the affected area and issued the following update.

a) The confirmed fatalities are {toll=47|47}. {missing=14|Fourteen persons} remain on the list of the missing.

b) Each bereaved household has received {money=80000|KSh 80,000} in cash towards funeral expenses, as pledged on the first day.

c) {dams_closed=19|Nineteen dams} across the county are to be drained in a controlled manner. Owners who resist will meet the full force of the law.

d) Contrary to social media claims, the facility at {owner=Tulip Crest|Tulip Crest} {licence=yes|was duly authorised}, under a certificate which the county inherited from the former ministry. {inspector=yes|Our officer examined it in February} and recorded no defect. It is therefore misleading to speak of negligence.

e) Timely alerts saved lives. {warning=county|The county's disaster desk sent out the SMS} that caused so many residents to move to higher ground on the evening in question. The desk works round the clock and can be reached free of charge.

f) The Kenya-Uganda freight line is operating. Engineers examined the bridge at Kiambogo on Wednesday, found that {bridge=stood|it had withstood the flood} and let the first train across at walking pace.

g) Health teams {cholera=no|have detected no case of cholera}. Chlorine is being issued at the gate of {school=Ngecho|Ngecho Primary}.

The Governor also commended {hero=Sang|Mr. Joseph Sang}, whose tractor ferried {hero_saved=41|41 residents} to safety, and presented him with a certificate.
== ARTICLE 04_water_and_stone_newsletter.txt | Water & Stone (engineers' newsletter) | 2024-05-17
The dams nobody counts

Ask a Kenyan engineer about dams and you will hear of turbines. The killers are the small ones. {dam=Milimani Four|Milimani Four} was a bank of red soil, {height=12|a dozen metres} from toe to crest, thrown up by bulldozers to water roses. {owner=Tulip Crest|Tulip Crest}, the present proprietor, acquired it with the estate in {firm_since=2009|2009}.

What went wrong? The company blames {cause=rain|a cloudburst}. It is true that {rain=210mm|more than eight inches} fell over three days. But a spillway exists to cope with rain, and this one had been fenced with chicken wire to keep fish in. Professor Naliaka Wekesa, who walked the breach, is inclined to believe {cause=burrows|the animal burrows} of which the villagers speak. A hollow as wide as a finger, she said, is all that water asks for.

None of this is new. In 2016 {earlier_dam=Ndunyu Juu|Ndunyu Juu} failed in much the same fashion, and {earlier_toll=44|44 lives} were lost. We printed a drawing of it at the time, and readers wrote in to say that they knew three more of the kind.

Every long rains brings such stories; floods have killed {nationwide=280|280} in the country since March. Yet one image stays with me from this one: {hero=Sang|Sang}, the tractor driver, on {night=2024-05-06|that Monday}, who in the space of two hours fetched {hero_saved=14|fourteen villagers}, one load after another, through a current that was moving boulders. He told me that he steered by the frogs. Where they were loud, the water was shallow.
