STORY: sokol-coach-sacked
TOPIC: Polish top-flight football club Sokol Brzezany dismisses its coach after a home defeat
== SLOTS
coach | person | agree | coach who was dismissed
coach_age | quantity | agree | age of the dismissed coach
sack_day | date | agree | day of the dismissal
lost_match | score | agree | result of the match that led to the sacking
lost_match_day | date | agree | day of the defeat by Wislok
run | quantity | agree | league defeats in a row
position | ordinal | agree | Sokol's place in the table
points | quantity | agree | Sokol's points
hutnik_points | quantity | single | Hutnik Mielno's points
gap | quantity | agree | points that separate Sokol from safety
appointed | date | agree | month in which the coach was appointed
contract_end | date | conflict | when the coach's contract was to run out
caretaker | person | conflict | who takes charge for the time being
next_match | organisation | agree | Sokol's next opponents
next_match_day | date | agree | day of the next match
kickoff | time | single | kick-off of the next match
predecessor | person | agree | coach sacked by Sokol in 2021
predecessor_sacked | date | single | month in which the predecessor was sacked
predecessor_position | ordinal | single | Sokol's place when the predecessor went
sporting_director | person | agree | sporting director of Sokol
president | person | agree | president of the club
payoff | money | single | severance pay as reported by a newspaper
zieba_talks | polarity | agree | whether Zieba has spoken to the club
captain_view | quote | single | what the captain said of the dressing room
captain | person | single | captain of Sokol
attendance | quantity | single | crowd at the defeat
protest | quantity | single | supporters who stayed behind to protest
wislok_scorer | person | single | who scored twice for Wislok
maly_sacked | date | single | when Portowiec dismissed Maly
maly_run | quantity | single | defeats in a row before Maly went
changes | ordinal | single | which change of coach in the league this season it is
result_gornik | score | single | Gornik against Polonia
result_hutnik | score | single | Hutnik against Stal
stal_points | quantity | single | points of the leaders Stal
wislok_points | quantity | single | points of Wislok
first_session | date | single | day of the caretaker's first session
matches | quantity | agree | matches played so far
polonia_place | ordinal | single | Polonia's place
hutnik_place | ordinal | single | Hutnik's place
relegated | quantity | single | teams that go down
founded | date | single | year the club was founded
== ARTICLE 01_vistula_sports_wire.txt | Vistula Sports Wire | 2023-03-12
Sokol Brzezany part company with coach {coach=Wojtasik|Wojtasik}

BRZEZANY, Poland, March 12 (VSW) - Struggling Sokol Brzezany dismissed head coach {coach=Wojtasik|Marek Wojtasik} on {sack_day=2023-03-12|Sunday}, {lost_match_day=2023-03-11|a day after} a {lost_match=0-4|4-0} home defeat by Wislok Debin that left the club {position=17|second from bottom} of the Polish top flight.

It was a {run=5|fifth} successive league loss for the side, who have {points=19|19 points} from {matches=24|24 matches} and lie {gap=4|four points} from safety with 10 to play.

"We thank Marek for everything, but the results no longer allowed us to wait," club president {president=Kostrzewa|Irena Kostrzewa} said in a statement.

{coach_age=51|The 51-year-old}, who took over in {appointed=2021-06|June 2021} and whose deal ran {contract_end=2024-06|until the summer of 2024}, was the successor of the Norwegian {predecessor=Halvorsen|Jens Halvorsen}.

His assistant {caretaker=Rudnik|Tomasz Rudnik} will lead the team on {next_match_day=2023-03-17|Friday} at {next_match=Gornik|Gornik Lazy}, the club said.

Former Poland Under-21 coach Bartosz Zieba, whose name has been linked with the post by Polish media, told VSW he {zieba_talks=no|had not been contacted} by Sokol.

(Reporting by Ewa Stankiewicz; Editing by Colin Firmin)
== ARTICLE 02_radio_brzezany.txt | Radio Brzezany, web page | 2023-03-13
Home - News - Sport - On air

After the debacle, the axe: Sokol look for their third coach in two years

Published: 13.03.2023, 07:12 - Author: Hanna Prus

They stayed behind for almost an hour on {lost_match_day=2023-03-11|Saturday evening}, {protest=300|some 300} of the {attendance=6120|6,120} who had paid to get in, and sang one surname. The man it belonged to, {sporting_director=Lis|Pawel Lis}, is still sporting director. {coach=Wojtasik|Marek Wojtasik} is not coach any more. He was called to the club house {sack_day=2023-03-12|the next morning} and the conversation, we hear, lasted ten minutes.

Goalkeeper and captain {captain=Gajda|Szymon Gajda} took it badly. "{captain_view=behind|Nobody in that dressing room had turned his back on him}," he told us. "We lost {lost_match=0-4|four-nil}, not the coach."

What it costs is another matter. The daily Kurier Brzezanski writes that {payoff=600000PLN|600,000 zlotys} will be due if the agreement, valid {contract_end=2025-06|to June 2025}, is paid out; the club would not comment on the sum.

President {president=Kostrzewa|Irena Kostrzewa} reminded callers to our morning programme that Sokol had been here before. In {predecessor_sacked=2021-05|May 2021} {predecessor=Halvorsen|Halvorsen} was let go with the team {predecessor_position=14|in 14th place}, and the club stayed up.

For now {caretaker=Borek|Kamil Borek}, who until last week looked after the reserves, gives the orders. He takes his first session {first_session=2023-03-14|tomorrow} and sits on the bench in Lazy on {next_match_day=2023-03-17|Friday} ({kickoff=20:30|8.30 p.m.}, live on our station).

And Bartosz Zieba? "{zieba_talks=no|I've talked to nobody in Brzezany}," says the man himself.

READ ALSO: Ring road: bridge closed from Monday
== ARTICLE 03_eastern_touchline.txt | Eastern Touchline | 2023-03-13
Weekend Wrap: Sokol Wield Axe, Stal March On

{matches=24|Round 24} in Poland, and the {changes=6|sixth} managerial casualty of the campaign. Back in {maly_sacked=2022-10|October} Portowiec Ustron got rid of Dariusz Maly after {maly_run=3|three defeats} on the spin; Sokol Brzezany gave {coach=Wojtasik|Marek Wojtasik}, {coach_age=51|51}, {run=5|two more than that} before they lost patience.

The end came quickly. {wislok_scorer=Okonski|Adrian Okonski} had two before the break as Wislok won {lost_match=0-4|4-0} in Brzezany on {lost_match_day=2023-03-11|Saturday}, and by {sack_day=2023-03-12|Sunday} lunchtime there was a statement. Appointed in {appointed=2021-06|the June of 2021}, {coach=Wojtasik|he} outlasted most in this league.

Elsewhere:

Gornik Lazy {result_gornik=1-1|1-1} Polonia Rychwal - dull, and good enough for Polonia, who stay {polonia_place=15|fifteenth}.

Hutnik Mielno {result_hutnik=2-3|2-3} Stal Tarnowiec - the leaders were two down and still go to {stal_points=52|52 points}, five ahead of Wislok, who have {wislok_points=47|47}.

At the foot, Hutnik are {hutnik_place=16|sixteenth} with {hutnik_points=19|19 points}. So, on the same {points=19|19}, are Sokol, but a worse goal difference puts them {position=17|17th}; Polonia, just above the line, have {gap=4|four more}. {relegated=3|Three} go down.

Next for Sokol: {next_match=Gornik|Gornik} away. Sporting director {sporting_director=Lis|Pawel Lis}, who appointed both Wojtasik and the man before him, says there is a list. There always is.

Sokol Brzezany were founded in {founded=1924|1924} and play in green and white.
