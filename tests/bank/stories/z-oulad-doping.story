STORY: oulad-doping
TOPIC: a Moroccan middle-distance runner is suspended, banned and has his ban cut on appeal
== SLOTS
athlete | person | agree | the runner
substance | other | agree | the substance found
sample_day | date | agree | day on which the sample was taken
sample_place | place | agree | place where the sample was taken
suspended | date | single | day of the provisional suspension
ban | duration | revision | length of the ban: four years, then thirty months
ban_end | date | single | day on which the ban ends after the appeal
origin | cause | dispute | runner says a clinic's injection, the integrity office says deliberate use
b_sample | polarity | revision | whether the B sample was opened
coach | person | agree | his coach
coach_charged | polarity | agree | that the coach is not accused
race_lost | name | single | race whose win he loses
race_time | time | single | his time in the lost race
race_heir | person | agree | runner who inherits the win
heir_time | time | single | time of the runner who inherits
best_time | time | agree | his personal best over 1500 m
best_place | place | single | where the best was set
medal_kept | outcome | agree | that he keeps the medal of 2017
medal_kept_colour | ordinal | single | colour of that medal
prize | money | agree | prize money to be repaid
costs | money | single | costs that he was told to pay
earlier_case | person | agree | other runner of the same group banned earlier
earlier_ban | duration | single | ban of the other runner
earlier_substance | other | single | substance in the other runner's case
lawyer | person | agree | his lawyer
panel_chair | person | single | chair of the first panel
appeal_chair | person | single | chair of the appeal panel
office_head | person | agree | head of the integrity office
banned_total | quantity | single | Moroccan athletes now banned
tests | quantity | single | tests that he passed in the year before
hearing_day | date | single | day of the first hearing
== ARTICLE 01_continental_wire.txt | Continental Wire | 2018-06-05
MONACO, June 5 (Continental Wire) - Moroccan 1,500 metres runner {athlete=Hicham Oulad-Taleb|Hicham Oulad-Taleb} has been provisionally suspended after testing positive for {substance=EPO|the blood booster EPO}, track and field's integrity office said on {suspended=2018-06-05|Tuesday}.

The sample was taken at a training camp in {sample_place=Ifrane|Ifrane} on {sample_day=2018-05-19|May 19}. The 26-year-old may ask for the B sample to be analysed; he {b_sample=not yet asked|had not yet done so}, an official said.

{athlete=Hicham Oulad-Taleb|Oulad-Taleb}, whose best of {best_time=3:31.08|three minutes 31.08 seconds} makes him the third-fastest man in the world this year, is the second member of his training group to be caught. {earlier_case=Yassir Benkirouch|Yassir Benkirouch}, a steeplechaser, was suspended for {earlier_ban=2 years|two years} in 2016 over {earlier_substance=meldonium|meldonium}.
== ARTICLE 02_atlas_weekly.txt | Atlas Weekly | 2018-06-08
'I Have Nothing To Hide,' Says {athlete=Hicham Oulad-Taleb|Oulad-Taleb}

Sport. By Samira Fennich in Meknes

The yard behind the house of {athlete=Hicham Oulad-Taleb|Hicham Oulad-Taleb} is full of cousins and nobody is talking. He comes out in slippers. "I have given blood or water {tests=23|23 times} in twelve months," he says. "Twenty-three clean. Then one that isn't. Ask yourself."

His explanation is an injection for a sore tendon. It was given, he says, at a private clinic in Fes a week before the testers knocked on his door in {sample_place=Ifrane|Ifrane}, and {origin=contaminated injection|whatever was in the syringe was not what he was told}. He has asked for the second bottle to be opened and {b_sample=asked for|wants to be in the room} when it is.

The integrity office is unmoved. "We hear about needles and clinics a good deal," said its head, {office_head=Ruth Vandermolen|Ruth Vandermolen}. "{origin=deliberate use|Our case is that he took it on purpose}."

{coach=Driss Lamrabet|Driss Lamrabet}, who has trained him since he was 17, {coach_charged=not accused|is not accused of anything} and did not wish to be quoted. He also trained {earlier_case=Yassir Benkirouch|Benkirouch}.

What is at stake is more than one season. His {best_time=3:31.08|3:31.08}, run in {best_place=Rabat|Rabat} in April, would have put him among the favourites for next year's world title. On the mantelpiece is the {medal_kept_colour=bronze|bronze} from the Mediterranean championships of 2017.

Next week: Inside the new stadium at Kenitra
== ARTICLE 03_trackside_com.txt | Trackside | 2019-02-14
{athlete=Hicham Oulad-Taleb|Oulad-Taleb} handed {ban=4 years|four-year} ban

14 February 2019. Last updated at 16:20 GMT

{athlete=Hicham Oulad-Taleb|Hicham Oulad-Taleb} has been banned for {ban=4 years|four years}. A panel of three chaired by {panel_chair=Anselm Rautio|Anselm Rautio}, which heard the case on {hearing_day=2019-01-22|22 January}, found the Moroccan guilty of using {substance=EPO|erythropoietin}.

The B sample {b_sample=confirmed|confirmed the first finding} last July.

He is stripped of his win in the {race_lost=Ostrava mile|Ostrava mile}, run six days after he gave the sample, in {race_time=3:49.60|3:49.60}. {race_heir=Callum Drewett|Callum Drewett} of Great Britain, second on the night in {heir_time=3:50.02|3:50.02}, moves up. Prize money of {prize=USD 14000|$14,000} must be paid back.

The result of the Mediterranean championships, held ten months before the test, {medal_kept=stands|is not affected}.

{office_head=Ruth Vandermolen|Vandermolen}, for the integrity office, called it "the right outcome, if a sad one". {lawyer=Nadia Castellan|Nadia Castellan}, the runner's lawyer, said that he would appeal. {coach=Driss Lamrabet|Lamrabet}, his coach, {coach_charged=not accused|faces no charge}.

Twelve athletes from Ethiopia and {banned_total=17|17 from Morocco} are serving bans at present.
== ARTICLE 04_sports_law_bulletin.txt | Sports Law Bulletin | 2019-09-27
Case note: {athlete=Hicham Oulad-Taleb|Oulad-Taleb} v Integrity Office

Appeal allowed in part. The sole issue by the time of the hearing was intent. The appeal panel ({appeal_chair=Professor Imelda Quist|Professor Imelda Quist} presiding) accepted, by two votes to one, that the athlete might have believed he was being treated for tendinitis; it did not accept that he had asked the questions that a professional must ask. The period of ineligibility is accordingly {ban=30 months|cut to thirty months}. With credit for the time served since his provisional suspension, it ends {ban_end=2020-12-04|on 4 December 2020}.

Results from {sample_day=2018-05-19|19 May 2018} remain annulled, so that {race_heir=Callum Drewett|Mr Drewett} keeps the Ostrava title, and the {prize=USD 14000|14,000 dollars} of prize money stays forfeit. The championship medal of the previous year {medal_kept=stands|was never in issue}. The athlete is to bear {costs=CHF 8000|CHF 8,000} of the other side's costs.

{lawyer=Nadia Castellan|Ms Castellan} appeared for the athlete.

Comment: the minority opinion, which would have left the sanction at the level first imposed, is the better reasoned.
