STORY: r-mushin-building-collapse
TOPIC: a residential building collapses in Mushin, Lagos, Nigeria
== SLOTS
day | date | agree | day of the collapse
time | time | agree | hour of the collapse
storeys | quantity | conflict | storeys of the building
approved | quantity | agree | storeys that had been approved
dead | quantity | revision | people killed
rescued | quantity | revision | people brought out alive
street | place | agree | street where the building stood
lga | place | agree | district of Lagos where the building stood
lasema | person | agree | head of the state emergency agency
governor | person | agree | governor of Lagos State
commissioner | person | conflict | commissioner for physical planning
owner_age | quantity | agree | age of the landlord
owner | person | agree | the landlord
owner_arrested | polarity | conflict | whether the landlord has been arrested
arrest_day | date | agree | day on which the landlord was arrested
notices | quantity | agree | notices served on the building
official_suspended | quantity | agree | officials suspended
families | quantity | agree | families living in the building
shops | quantity | single | shops on the ground floor
rent | money | single | yearly rent of a flat
collapses_2024 | quantity | agree | building collapses in Lagos in 2024
deaths_2024 | quantity | single | people killed in building collapses in Lagos in 2024
panel | quantity | agree | members of the panel of inquiry
panel_weeks | duration | agree | time given to the panel
marked | quantity | agree | buildings in the area marked for demolition
demolished | quantity | single | marked buildings pulled down since January
hospital | place | agree | hospital to which the survivors were taken
relief | money | conflict | relief paid to each family by the state
relief_asked | money | single | relief demanded by the tenants
baby_age | duration | single | age of the baby brought out alive
== ARTICLE 01_nigeria_press_bureau.txt | Nigeria Press Bureau | 2025-07-08
{dead=4|Four dead}, {rescued=13|13 rescued} as building collapses in Lagos

LAGOS - At least {dead=4|four persons} have been confirmed dead after a {storeys=4|four-storey building} collapsed in the {lga=Mushin|Mushin} area of Lagos {day=2025-07-08|on Tuesday}.

The Permanent Secretary of the Lagos State Emergency Response Agency, {lasema=Adegbite|Dr Folake Adegbite}, said {rescued=13|13 persons} had been rescued alive and taken to {hospital=Isolo General|Isolo General Hospital}.

She said the building, on {street=Adeyemi Close|Adeyemi Close}, came down at about {time=03:15|3.15 a.m.} after a night of heavy rain. {families=10|Ten families} lived in it.

"We are still hearing voices under the slab, so we are using our hands and not the machines," Adegbite told reporters at the scene. Two excavators were on standby.

The state government said the building had been served with {notices=3|three notices} and marked as distressed. The Commissioner for Physical Planning, {commissioner=Balogun|Mr Wasiu Balogun}, said approval had been given for {approved=2|two storeys} only. "The rest was added at night," he said.

The landlord, {owner=Oyelaran|Alhaji Sikiru Oyelaran}, {owner_age=67|67}, lives in Surulere. {owner_arrested=yes|He was arrested by the police} {arrest_day=2025-07-08|on Tuesday afternoon}, a police spokesman said.

Governor {governor=Majekodunmi|Tunji Majekodunmi} ordered an inquiry. A {panel=7|seven-member panel} is to report in {panel_weeks=4w|four weeks}.

Lagos recorded {collapses_2024=19|19 building collapses} in 2024, in which {deaths_2024=33|33 people} died, according to the emergency agency. Most happened in the rainy season, which began in April. Residents in neighbouring houses were told to move out until their homes had been tested.
== ARTICLE 02_the_lagos_sentinel.txt | The Lagos Sentinel | 2025-07-09
{lga=Mushin|Mushin} tragedy: Death toll now {dead=9|nine} as tenants recount night of horror

They had complained about the cracks since Easter. The landlord sent a man with a bucket of cement.

By yesterday evening, {dead=9|nine people} had been confirmed dead in the collapse of the {storeys=5|five-storey building} at {street=Adeyemi Close|Adeyemi Close}, {lga=Mushin|Mushin}, which caved in at about {time=03:15|3.15 a.m.} {day=2025-07-08|on Tuesday}. {rescued=18|Eighteen} had been brought out alive, among them a {baby_age=5m|five-month-old} girl who was found under a bed frame.

"I heard something like trailer," said Mrs Ngozi Eze, who sells provisions and lost a sister. "I carried my two children and jumped from the balcony. My sister went back for her phone."

The building had {families=10|ten families} and {shops=3|three shops} on the ground floor. A two-room flat cost {rent=520000|N520,000} a year, tenants said.

The landlord, {owner=Oyelaran|Alhaji Sikiru Oyelaran}, {owner_age=67|67}, could not be reached. {owner_arrested=no|He has not been arrested}, although the police searched his house in Surulere.

The state says it served {notices=3|three notices} on the building, the first of them in November 2023. Residents insist that they saw none. Only {approved=2|two storeys} had ever been approved, the Commissioner for Physical Planning, {commissioner=Ajose|Mrs Yetunde Ajose}, said.

The Guild of Structural Engineers, whose members visited the site, blamed columns too weak for the added floors. Its chairman, Engr Chukwuma Nwosu, said the iron rods he picked up were "the type you use for a fence".

{official_suspended=2|Two officials} of the building control agency have been suspended. Lagos had {collapses_2024=19|19 collapses} last year.

There are {marked=84|84 buildings} marked for demolition in {lga=Mushin|Mushin} alone. Since January, {demolished=6|six} have been pulled down.

The survivors are at {hospital=Isolo General|Isolo General Hospital}. Governor {governor=Majekodunmi|Tunji Majekodunmi} visited them and announced relief of {relief=500000|N500,000} for each family. The head of the emergency agency, {lasema=Adegbite|Dr Folake Adegbite}, said work would go on through the night.
== ARTICLE 03_channel_nine_lagos.txt | Channel Nine Lagos | 2025-07-11
Search ends at {lga=Mushin|Mushin} building; {dead=12|12 dead}, {rescued=19|19 saved}

The search for survivors of the building collapse in {lga=Mushin|Mushin} has ended, the Lagos State emergency agency has announced.

{dead=12|Twelve people} died and {rescued=19|19} were brought out alive, the agency's Permanent Secretary, {lasema=Adegbite|Folake Adegbite}, said at a briefing. "We have reached ground zero and there is nobody left under the building," she said. The last body was recovered on Thursday.

The {storeys=4|four-storey building} on {street=Adeyemi Close|Adeyemi Close} collapsed at about {time=03:15|3.15 in the morning} {day=2025-07-08|on Tuesday}. {families=10|Ten families} were asleep inside.

Seven of the survivors are still at {hospital=Isolo General|Isolo General Hospital}; the others have been discharged.

Each family will receive {relief=250000|N250,000} in relief, a spokesman for the governor said. The tenants' association has demanded {relief_asked=2000000|N2 million} and a place to stay. "Where will half of a rent take me?" asked Mr Kazeem Lawal, a tailor, who has been sleeping in a mosque with his sons.

The {panel=7|seven-member panel} set up by Governor {governor=Majekodunmi|Tunji Majekodunmi} held its first sitting on Thursday. It has {panel_weeks=4w|four weeks}. It will look at how a building with approval for {approved=2|two storeys} could grow, and why it was still occupied after {notices=3|three notices}.

The Commissioner for Physical Planning, {commissioner=Balogun|Wasiu Balogun}, told the panel that {official_suspended=2|two officials} had been suspended. He said the {marked=84|84 buildings} marked in the district would be emptied by the end of August.

{owner_arrested=yes|The landlord is in custody}. {owner=Oyelaran|Sikiru Oyelaran}, {owner_age=67|67}, was arrested {arrest_day=2025-07-08|on Tuesday} and will be brought before a magistrate at Yaba on Monday, the police said. His lawyer said that he had bought the house in 2011 as it was and had added nothing.

Two neighbouring houses with cracked walls were sealed. Traffic on the road to Isolo remains restricted.
