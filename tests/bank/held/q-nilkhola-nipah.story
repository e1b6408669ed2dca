STORY: q-nilkhola-nipah
TOPIC: a Nipah virus outbreak in a district of Bangladesh
== SLOTS
cases | quantity | revision | confirmed cases
deaths | quantity | revision | people who died
first_case | person | conflict | first person to fall ill
first_onset | date | conflict | day on which the first patient fell ill
village | place | agree | village where the outbreak began
quarantine | quantity | agree | people told to stay at home
quarantine_days | duration | agree | length of the quarantine
incubation | duration | single | longest incubation
lab | organisation | conflict | laboratory that confirmed the virus
confirmed_day | date | agree | day of the confirmation
source | cause | dispute | how the first patient caught it
nurse | person | agree | nurse who was infected
nurse_fate | outcome | conflict | what became of the nurse
nurse_age | quantity | single | age of the nurse
hospital | place | agree | hospital where the patients are isolated
beds | quantity | conflict | isolation beds
fatality | quantity | agree | share of patients who die of Nipah, per cent
since_2001 | quantity | agree | cases in Bangladesh since 2001
cases_2023 | quantity | single | cases in Bangladesh in 2023
director | person | agree | director of disease control
schools | quantity | single | schools closed
reopen | date | single | day the schools reopen
pots | quantity | single | sap pots destroyed
sap_ban | polarity | agree | sale of raw sap forbidden
ban_penalty | money | single | fine for selling raw sap
antibody_doses | quantity | agree | doses of trial antibody flown in
antibody_from | place | agree | country that sent the antibody
bats | quantity | single | bats tested
samples | quantity | variant | contacts' samples tested negative
team | quantity | single | members of the aid organisation's team
== ARTICLE 01_bangla_news_service.txt | Padma News Service | 2025-01-22
{deaths=3|Three} die of Nipah virus in Nilkhola, {cases=5|five cases} confirmed

Staff Correspondent, Dhaka

{deaths=3|Three people} from a single village have died of Nipah virus infection, the Directorate of Disease Control said on Wednesday, calling upon all to refrain from drinking raw date-palm sap.

Laboratory confirmation for {cases=5|five patients} came on {confirmed_day=2025-01-21|Tuesday} from {lab=iecd|the Institute of Epidemic Control in Dhaka}. The two survivors are under treatment at {hospital=nilkhola sadar|Nilkhola Sadar Hospital}, where a ward of {beds=12|12 beds} was cleared for the purpose.

The first to fall ill was {first_case=habib|Habibur Sardar}, a van-puller of {village=char madhupur|Char Madhupur}, who developed fever and confusion on {first_onset=2025-01-11|January 11}. His wife and his uncle fell sick later. "{source=sap|He had taken raw sap at a winter gathering}," said the director, Prof {director=sultana|Rehana Sultana}. "Bats had licked the pot. We have seen this story before."

{quarantine=64|As many as 64 contacts} were told not to leave their homes for {quarantine_days=21|21 days}. {sap_ban=yes|Sale of uncooked sap has been prohibited} across the district, and violators face a fine of {ban_penalty=10000 tk|Tk 10,000}.

Nipah has no licensed vaccine or cure and kills {fatality=70|about 70 percent} of those it infects. Bangladesh has recorded {since_2001=343|343 infections} since the virus was first identified here in 2001, {cases_2023=14|14 of them in 2023}.

In the tea stalls of the village, cups were turned upside down on Wednesday. Few people were seen outside apart from constables and a muezzin, who was reading out the advice of the civil surgeon in between the prayers.
== ARTICLE 02_nilkhola_kantho.txt | Nilkhola Kantho (English page) | 2025-01-24
A village that nobody wants to touch

The hawkers no longer come to {village=char madhupur|Char Madhupur}. The milkman leaves his can on the culvert. On the road side of the bamboo a policeman in two masks tells you, very kindly, to go away.

{deaths=4|Four graves} have been dug here. One is for a girl of eleven. In the hospital they speak of {cases=8|eight} who carry the virus. Among them was a nurse, {nurse=moni|Moni Akter}, who held the basin for the first patient; she {nurse_fate=died|breathed her last on Thursday night} and her gloves were buried with her.

It began, elders say, not with a man but with a widow: {first_case=jahanara|Jahanara Begum} complained of headache {first_onset=2025-01-07|on the first Tuesday of the new year, the seventh}. "My mother-in-law never touched khejur ras in her life," says the daughter-in-law, Shirin. "{source=pig|It was the sick pigs by the canal}." The civil surgeon waves this off. {source=sap|It was the juice}, he says, and in any case she had a guava tree with bats in it.

In the yard of the tapper Idris Molla, officials smashed {pots=210|210 clay pots}. He stood by with folded arms. "Bats have been drinking with us since my grandfather," he remarked.

{schools=9|Nine schools} have been shut and are due to open again on {reopen=2025-02-02|Sunday, February 2}. For those in isolation there are, our reporter counted, {beds=20|twenty beds}, four of them without mattresses.

The {quarantine=64|sixty-four} who may not go out are fed by the union council: rice, lentils and two eggs a day.
== ARTICLE 03_medair_relief.txt | Delta Health Relief, situation report | 2025-01-25
Nipah virus, Nilkhola District: situation report no. 2

Summary
Cumulative confirmed: {cases=9|9}. Deaths: {deaths=5|5}. Both are likely to increase. All cases are linked to one household or to the ward where its members were treated.

Timeline
Confirmation was obtained on {confirmed_day=2025-01-21|21 January}; the sequencing was done by {lab=chattogram|the tropical medicine unit of Chattogram University}, which had the only working machine. Our {team=7|seven-person team} arrived the following morning.

Response
- Contact tracing: {quarantine=64|64 persons} under home quarantine for {quarantine_days=21|three weeks}, i.e. longer than the maximum incubation seen so far ({incubation=14|14 days}). {samples=51|51 samples} from contacts have come back negative.
- Clinical care at {hospital=nilkhola sadar|the Sadar Hospital}: training on gowns and hand hygiene was given to all shifts of the isolation unit ({beds=12|12 beds}). The infected nurse, {nurse=moni|Ms Akter} ({nurse_age=26|26}), {nurse_fate=recovered|is off oxygen and has been sitting up since yesterday}.
- Treatment: {antibody_doses=40|40 doses} of an experimental monoclonal antibody were flown in from {antibody_from=australia|Australia}. Their use needs the consent of the family.
- Risk communication: {sap_ban=yes|raw sap may not be sold}, though we observed boys with bottles on the ferry ghat.

Context
Case fatality in previous outbreaks has been {fatality=70|around seven in ten}. The country total since 2001 prior to this event was {since_2001=343|343}.

Needs
Gowns, chlorine, two vehicles, and a psychologist who speaks the local dialect. People are frightened of the ambulance, which they associate with the dead, and we have asked that its siren be switched off in the village.
== ARTICLE 04_dhaka_ledger.txt | The Dhaka Ledger | 2025-01-29
Outbreak in Nilkhola may have peaked, health chief says

No new infection has been found for four days in the district where Nipah virus has killed {deaths=6|six people}, raising hopes that the chain has been cut.

Professor {director=sultana|Rehana Sultana}, who heads the Directorate of Disease Control, told a press conference yesterday that {cases=9|nine persons} had been infected altogether. Results from {samples=51|more than fifty contacts} were clear. About two weeks of waiting remain for most of those indoors.

She again blamed {source=sap|contaminated sap}, which had been served, she said, at a village opera. Locals are not convinced, and a member of parliament for the area has asked for {source=pig|the pig sties along the canal} to be examined. Catchers have meanwhile netted {bats=86|86 fruit bats} for tests.

The professor was asked about {antibody_doses=40|the forty vials} donated by {antibody_from=australia|Canberra}. Six patients had received the medicine, she replied; it was too early to say whether it helped. She spoke warmly of the hospital's staff, and in particular of {nurse=moni|Moni Akter}, {nurse_fate=recovered|who went home on Monday carrying flowers}.

Winter is the tapping season, and the sweet juice is a matter of sentiment as much as income. Doctors recommend boiling it down to molasses, which destroys the virus. The trouble is that people do not write poems about molasses.

The first victim, {first_case=habib|van-puller Habibur Sardar}, leaves three children. A neighbour has taken them in, at a time when others would not walk past the house.
