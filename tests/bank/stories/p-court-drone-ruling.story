STORY: p-court-drone-ruling
TOPIC: the Supreme Court rules that police need a warrant to watch a home with a drone for weeks
== SLOTS
ruling_day | date | agree | day of the ruling
vote | score | conflict | vote of the justices
outcome | outcome | agree | what the court decided about warrants
majority_author | person | agree | justice who wrote the majority opinion
dissent_author | person | conflict | justice who wrote the main dissent
concurrence | person | single | justice who wrote a concurrence
defendant | person | agree | man whose case it was
defendant_age | quantity | single | age of the defendant
town | place | agree | town where the drone flew
flight_days | quantity | agree | days on which the drone flew over the farm
flight_hours | duration | single | hours of video recorded
flight_year | date | agree | year of the flights
altitude | quantity | conflict | height at which the drone flew
plants | quantity | agree | marijuana plants found
guns | quantity | single | guns found
sentence | duration | agree | prison sentence of the defendant
served | duration | single | time he has served
lower_court | outcome | agree | how the appeals court had ruled
lower_vote | score | single | vote in the appeals court
argued_day | date | agree | day of the argument
agencies | quantity | agree | police agencies with drones
agencies_2018 | quantity | single | police agencies with drones in 2018
states_law | quantity | agree | states with laws that already require a warrant
states_brief | quantity | single | states that filed a brief for Nebraska
lawyer | person | agree | lawyer who argued for the defendant
attorney_general | person | agree | attorney general of Nebraska
next_step | other | agree | where the case goes now
cases_left | quantity | agree | argued cases still to be decided this term
hours_exception | duration | single | how long a flight may last under the test suggested in the concurrence
gps_year | date | single | year of an earlier ruling on trackers
== ARTICLE 01_continental_press.txt | Continental Press (wire) | 2026-06-11
Supreme Court says police {outcome=warrant needed|need warrant} for long drone watch of a home

WASHINGTON (CP) — The Supreme Court ruled on {ruling_day=2026-06-11|Thursday} that police {outcome=warrant needed|must get a warrant} before using a drone to watch a person's home for days or weeks, a decision that will affect departments across the country.

By a {vote=6-3|6-3} vote, the justices sided with {defendant=Kessel|Leonard Kessel}, a Nebraska farmer who was convicted of growing marijuana after sheriff's deputies flew a drone over his property near {town=Ord|Ord} on {flight_days=22|22 days} in {flight_year=2021|2021}.

"A man who closes his gate does not expect a camera to hover above it for most of a month," {majority_author=Ashworth|Justice Miriam Ashworth} wrote for the majority.

Writing for the dissenters, {dissent_author=Calloway|Justice Peter Calloway} said that anyone in a small airplane could have seen the same field. The drone flew at {altitude=300ft|300 feet}, which federal rules allow.

{concurrence=Imada|Justice Ellen Imada} agreed with the result but wrote separately. She suggested that a single flight of less than {hours_exception=1h|one hour} would not need a warrant.

Deputies found {plants=164|164 plants} when they searched the farm. Kessel was sentenced to {sentence=5y|five years} in prison. He has served {served=31mo|31 months} and is free while his case is heard.

The Nebraska Supreme Court {lower_court=upheld conviction|had upheld the conviction}. The justices {next_step=back to Nebraska|sent the case back to it}.

{agencies=1500|About 1,500} police and sheriff's departments use drones, up from {agencies_2018=600|about 600} in 2018. {states_law=18|Eighteen states} already require a warrant in most cases.

The case was argued on {argued_day=2026-01-14|Jan. 14}. The court has {cases_left=21|21 argued cases} left to decide before it rises for the summer.
== ARTICLE 02_national_ledger.txt | The National Ledger | 2026-06-12
Justices put limits on the eye in the sky

WASHINGTON — The Supreme Court {outcome=warrant needed|put limits} on one of the fastest growing tools in American policing on {ruling_day=2026-06-11|Thursday}, holding that the Fourth Amendment {outcome=warrant needed|requires a warrant} when officers use a drone to keep watch over a home for a long period.

The vote was {vote=6-3|6 to 3}, and it did not follow the usual lines. {majority_author=Ashworth|Justice Miriam Ashworth}, one of the court's conservatives, wrote the majority opinion. "A man who closes his gate does not expect a camera to hover above it for most of a month," she wrote.

{dissent_author=Brandeburg|Justice Owen Brandeburg} wrote the dissent. He said the majority had given no rule that "a deputy on a county road could apply."

The case began in {flight_year=2021|2021}, when a sheriff's drone flew over the farm of {defendant=Kessel|Leonard Kessel} outside {town=Ord|Ord}, Neb., on {flight_days=22|22 days}. It stayed at {altitude=400ft|400 feet}, just inside the federal limit, and recorded {flight_hours=61h|61 hours} of video.

Mr. Kessel was given a {sentence=5y|five-year sentence}. The state's highest court {lower_court=upheld conviction|affirmed his conviction} by a vote of {lower_vote=5-2|5 to 2}, saying he had no privacy in an open field.

{lawyer=Farouk|Nadia Farouk}, who argued the case for Mr. Kessel on {argued_day=2026-01-14|Jan. 14}, called the ruling "a fence around the backyard." {attorney_general=Hruska|Nebraska's attorney general, Douglas Hruska}, said he was disappointed but that police could live with it. {states_brief=24|Twenty-four states} had filed a brief in support of Nebraska.

In {gps_year=2015|2015} the court limited the use of tracking devices on cars. Scholars had expected it to turn to drones sooner or later.

The case now {next_step=back to Nebraska|returns to Nebraska}, where judges must decide whether the evidence can still be used.
== ARTICLE 03_loup_valley_herald.txt | Loup Valley Herald, Nebraska | 2026-06-12
{town=Ord|Ord} farmer wins in Washington

{town=Ord|ORD} — {defendant=Kessel|Leonard Kessel} was fixing a center pivot when his lawyer called. "I had to ask her to say it twice," he said.

The U.S. Supreme Court ruled {ruling_day=2026-06-11|Thursday} that the Valley County Sheriff's Office {outcome=warrant needed|should have had a warrant} when it flew a drone over Kessel's place for {flight_days=22|22 days} in {flight_year=2021|2021}. The vote was {vote=5-4|5-4}.

Kessel, {defendant_age=63|63}, said he never denied what was in the back quarter. Deputies took out {plants=164|164 marijuana plants} and {guns=3|three hunting rifles}. His wife, Carla, has multiple sclerosis, and he said the crop was for her.

He got {sentence=5y|five years}. The Nebraska Supreme Court {lower_court=upheld conviction|upheld his conviction} in 2024.

Sheriff Darrell Mostek, who was a deputy at the time, said his office bought the drone for $14,500, mostly to look for missing people and lost cattle. It will go on using it. "We'll call the judge first. It's not the end of the world," he said.

{majority_author=Ashworth|Justice Miriam Ashworth} wrote the opinion of the court. In his dissent, {dissent_author=Calloway|Justice Peter Calloway} said the ruling would help "growers with tall corn." The drone was flying at {altitude=300ft|300 feet}.

{attorney_general=Hruska|Attorney General Douglas Hruska} said the state will argue that the deputies acted in good faith. That question {next_step=back to Nebraska|goes back to the state court in Lincoln}.

{lawyer=Farouk|Nadia Farouk}, Kessel's lawyer, is from Omaha. She took the case for free. She said there are {agencies=1500|about 1,500 agencies} with drones and that Nebraska was not among the {states_law=18|18 states} with a law on the subject.

The court still has {cases_left=21|21 cases} to decide this term, including one on irrigation rights on the Colorado River.
