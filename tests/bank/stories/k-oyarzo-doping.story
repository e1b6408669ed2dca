STORY: k-oyarzo-doping
TOPIC: a Chilean steeplechaser is banned after a positive test
== SLOTS
athlete | person | agree | athlete who was banned
athlete_age | quantity | agree | age of the athlete
ban | duration | conflict | length of the ban
asked_ban | duration | agree | length of the ban that the integrity unit had asked for
ban_start | date | agree | day from which the ban runs
test_day | date | conflict | day on which the sample was taken
test_place | place | agree | town where the sample was taken
substance | other | agree | forbidden substance found
excuse | cause | dispute | how the substance got into the body
medal | outcome | conflict | what becomes of the medal from Santiago
medal_colour | ordinal | agree | place won by the athlete at the Pan-American meeting
promoted | person | single | athlete who moves up
record | time | agree | national record that was set in the doubtful period
record_fate | outcome | agree | whether the record is struck out
old_record | time | single | record that is restored
panel_chair | person | conflict | head of the panel
votes | score | agree | votes of the panel
costs | money | conflict | costs that the athlete must pay
prize_money | money | single | prize money to be returned
appeal_days | duration | variant | days to lodge an appeal
appeal | outcome | revision | what the athlete does about an appeal
coach | person | agree | coach of the athlete
coach_fate | polarity | conflict | whether the coach was cleared
federation_head | person | agree | president of the national federation
samples | quantity | single | tests passed by the athlete before
cases_2024 | quantity | single | South American cases in the year before
sponsor | organisation | agree | firm that ended its contract
b_sample | outcome | agree | result of the second sample
== ARTICLE 01_integrity_unit.txt | Track Integrity Unit, press release | 2025-05-14
Panel bans Chilean athlete

The independent panel has found that the steeplechaser {athlete=Oyarzo|Camila Oyarzo}, {athlete_age=27|27}, of Chile broke the anti-doping rules and has declared her ineligible for {ban=3y|three years}, counting {ban_start=2025-01-20|from 20 January 2025}, the day of her provisional suspension. The Unit had sought {asked_ban=4y|four}.

An out-of-competition sample provided {test_day=2024-11-23|on 23 November 2024} {test_place=Valdivia|in Valdivia} contained {substance=trimetazidine|trimetazidine}, a heart drug. {b_sample=confirmed|Analysis of the B sample upheld the finding}.

The panel, chaired by {panel_chair=Lindqvist|Hedda Lindqvist}, decided {votes=2-1|by two votes to one}. The majority did not believe that {excuse=tablets of grandfather|the substance came from tablets belonging to her grandfather}, as she maintains. The Unit's case was that {excuse=taken on purpose|she had used it deliberately}.

Consequences:
- results from the day of the test are annulled, among them the national record of {record=9:21.40|9:21.40}, which {record_fate=struck|is removed from the lists};
- {medal_colour=3|the bronze medal} from the Pan-American championships, run six weeks earlier, {medal=kept|is not affected};
- the athlete contributes {costs=12000|USD 12,000} to the costs of the Unit.

No charge is pending against her coach, {coach=Barria|Rodolfo Barría}, whom the panel {coach_fate=cleared|found to have had no knowledge of the matter}.

An appeal may be lodged {appeal_days=30d|within 30 days}. The Unit dealt with {cases_2024=11|eleven cases} from South America last year.
== ARTICLE 02_diario_los_rios.txt | Diario de Los Ríos (translated) | 2025-05-15
"I would not know how to cheat": Oyarzo to walk away

The house stands behind a sawmill on the Collico road. {athlete=Oyarzo|Camila Oyarzo} opens the door herself, in slippers. The verdict came at lunch.

"My grandfather takes it for his heart. {excuse=tablets of grandfather|We used the same glass box for pills}. I've told them this so often that I dream about the box," she says. The officers from abroad saw it otherwise: {excuse=taken on purpose|a decision, not an accident}.

They had called at this same door in {test_place=Valdivia|Valdivia} one Wednesday, {test_day=2024-11-13|the thirteenth of November}. She gave her sample in a hurry because the bread was in the oven.

Before that she had gone through {samples=31|31 tests} without a blot. Now she has to stay off the track {ban=2y|for two years}. And the {medal_colour=3|third place} at the Pan-American, the one hanging over the stove on a blue ribbon? "{medal=taken|They want it back}. They can come and take it down themselves."

The record, {record=9:21.40|nine minutes, twenty-one and four tenths}, {record_fate=struck|is wiped away} as well.

Will she fight on? "{appeal=no appeal|No. There is no money for it}." She has {appeal_days=30d|a month} to think better of that.

{federation_head=Ugarte|Marcial Ugarte}, who heads the national federation, telephoned to say he was sorry. Her sponsor, {sponsor=Aguas Claras|the bottler Aguas Claras}, had already sent an e-mail; it did not say sorry. {coach=Barria|Barría}, who has coached her from the age of fourteen, sat in the kitchen throughout and peeled potatoes.
== ARTICLE 03_lap_counter.txt | The Lap Counter (blog) | 2025-05-21
Things people have asked me about the Oyarzo case

Who sat in judgment? Three lawyers. {panel_chair=Okonjo-Reyes|Ifeoma Okonjo-Reyes presided}; it was not unanimous, {votes=2-1|one of the three dissented}.

What was it? {substance=trimetazidine|Trimetazidine}, which lets a tired heart burn sugar instead of fat. It does little for a healthy one, as far as anybody has shown.

How long is she out? {ban=3y|Thirty-six months}, with the time already served taken off, since the clock was started {ban_start=2025-01-20|on 20 January}. Prosecutors had wanted {asked_ban=4y|a year more}.

What does it cost her? {costs=20000|Twenty thousand dollars in expenses}, and {prize_money=8500|8,500 in winnings}, for a woman who lives with her parents at {athlete_age=27|twenty-seven}.

Did she lose the bronze? People keep asking me this. Answer: {medal=kept|it stays on her wall}, as the race was in October and the sample was not.

What of the coach? Here I am less comfortable. {coach=Barria|Rodolfo Barría} {coach_fate=not cleared|is still under investigation}, and other athletes of his have been interviewed.

Which mark now counts? {old_record=9:34.12|9:34.12}, by a schoolteacher from Temuco who retired in 2016 and has not answered my letter.

Was the second bottle tested? {b_sample=confirmed|Yes, with the same outcome}.

And is it over? It is not. On Monday she {appeal=appeal|sent her papers to the court in Lausanne}, with a crowd-funding page to match.
== ARTICLE 04_southern_cone_wire.txt | Southern Cone Wire | 2025-05-23
Banned runner gets backing of federation in appeal

SANTIAGO - Chile's athletics federation will share the bill for {athlete=Oyarzo|Camila Oyarzo}'s {appeal=appeal|appeal to the sports court}, its president {federation_head=Ugarte|Marcial Ugarte} said on Friday.

The {athlete_age=27|27-year-old}, who finished {medal_colour=3|third} in the 3,000 metres steeplechase at last year's Pan-American championships, tested positive for {substance=trimetazidine|the heart medicine trimetazidine}. She has repeatedly said that {excuse=tablets of grandfather|her tablets were mixed up with those of a relative}.

Ugarte, a former hammer thrower, called the {ban=3y|three-year} sentence "out of all proportion". He pointed to the narrow margin, {votes=2-1|2-1}, by which it was handed down. Integrity officials had pressed for {asked_ban=4y|four years}.

Her former backer, {sponsor=Aguas Claras|Aguas Claras}, said that it would not renew a contract which it had terminated in January. A regional bakery has offered to step in, and a raffle is to be held in her home town.

The disciplinary papers, seen by this agency, describe {coach=Barria|her trainer} as {coach_fate=cleared|"above reproach"}. They also record that a Brazilian, {promoted=Salgueiro|Tainá Salgueiro}, who had come second to her in an indoor race in December, will be declared its winner.

A hearing is unlikely before the southern spring. Until then the ban stands, and Oyarzo, who works mornings in a nursery school, may not train at the municipal stadium.
