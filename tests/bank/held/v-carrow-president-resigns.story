STORY: v-carrow-president-resigns
TOPIC: the president of Carrow University resigns after an inquiry into expenses and a donor
== SLOTS
university | organisation | agree | the university
president | person | agree | president who resigned
age | quantity | agree | age of the president
day | date | agree | day on which she announced her resignation
leaves | date | conflict | day on which the resignation takes effect
took_office | date | agree | when she took office
ordinal | ordinal | conflict | which president of the university she was
interim | person | agree | interim president
interim_office | role | conflict | office the interim president held until now
faculty_vote | score | agree | faculty vote of no confidence
faculty_vote_day | date | agree | day of the faculty vote
faculty_2012 | score | single | faculty vote on a president in 2012
report_pages | quantity | agree | length of the law firm's report
law_firm | organisation | agree | law firm that wrote the report
expenses | money | conflict | spending on her house and travel that was questioned
repaid | money | single | money she repaid
gift | money | agree | gift from the donor
gift_year | date | single | year of the gift
donor | person | agree | donor whose gift was investigated
center | name | agree | institute that bears the donor's name
paused | money | revision | donations put on hold by other donors
salary | money | agree | salary of the president
severance | money | single | severance she will receive
chair | person | agree | chair of the board of trustees
board_size | quantity | single | trustees on the board
students | quantity | agree | students at the university
petition | quantity | agree | students who signed a petition
protest_day | date | single | day of the sit-in
arrested | quantity | single | students arrested at the sit-in
endowment | money | agree | endowment of the university
search_length | duration | single | how long the search for a successor will take
successor_by | date | agree | when a new president is to start
other_presidents | quantity | single | heads of large private universities who left in two years
== ARTICLE 01_federal_wire.txt | Federal Wire | 2025-11-20
Carrow University president resigns after report on expenses, donor

NEW HAVEN, Conn. - {president=Strickland|Elaine Strickland} announced on {day=2025-11-20|Thursday} that she would resign as president of {university=Carrow|Carrow University}, {faculty_vote_day=2025-11-06|two weeks} after the faculty voted that it had no confidence in her.

{president=Strickland|Strickland}, {age=61|61}, will step down on {leaves=2025-12-31|Dec. 31}, the university said. {interim=Menon|Rajiv Menon}, {interim_office=provost|the provost}, will serve as interim president.

The announcement followed a {report_pages=146|146-page} report by the law firm {law_firm=Hale Dunmore|Hale Dunmore}, which questioned {expenses=870000|$870,000} in spending on the president's house and travel. It also found that she had failed to tell trustees about talks with {donor=Kessing|Victor Kessing}, a hedge fund manager, over a gift of {gift=120m|$120 million}.

"I have come to believe that I can no longer lead this community in the way it deserves," {president=Strickland|Strickland} wrote in a letter to students and staff. She has repaid {repaid=64000|$64,000}.

The faculty vote, on {faculty_vote_day=2025-11-06|Nov. 6}, was {faculty_vote=312-187|312 to 187}.

{president=Strickland|Strickland}, an economist, took office in {took_office=2021-07|July 2021} as the university's {ordinal=19|19th} president. Her salary last year was {salary=1.4m|$1.4 million}.

{chair=Lindqvist|Peter Lindqvist}, who chairs the board of trustees, thanked her for her service. "She made hard decisions in hard years," he said.

The university has {students=9400|9,400 students} and an endowment of {endowment=12.6bn|$12.6 billion}. Donors had put about {paused=60m|$60 million} in gifts on hold over the affair, the trustees said.

A new president is expected to take office by {successor_by=2026-07|July 2026}.

{other_presidents=7|Seven presidents} of large private universities have resigned in the past two years, most of them after disputes with donors or lawmakers.
== ARTICLE 02_the_carrow_lamp.txt | The Carrow Lamp (student newspaper) | 2025-11-21
{president=Strickland|Strickland} out

Cheers went up in the dining halls at 4 p.m. on {day=2025-11-20|Thursday} as a letter from {president=Strickland|Elaine Strickland} landed in the inboxes of {students=9400|9,400 students}. The {ordinal=19|19th} president of {university=Carrow|Carrow University} is leaving.

In the letter {president=Strickland|Strickland}, who is {age=61|61}, said that she would step down {leaves=2025-12-31|on Dec. 31}. She did not mention the {donor=Kessing|Kessing} gift.

{interim=Menon|Rajiv Menon}, {interim_office=dean of engineering|the dean of engineering}, has been named interim president. Students who know him describe him as a good listener with a poor memory for names.

The pressure had been building since October, when the Lamp reported that the university had paid for a new kitchen and 31 business-class flights. A petition for her removal gathered {petition=5200|5,200 signatures} from students. On {protest_day=2025-10-30|Oct. 30}, police arrested {arrested=23|23 students} who had occupied the lobby of the president's office.

On {faculty_vote_day=2025-11-06|Nov. 6} the faculty voted no confidence by {faculty_vote=312-187|312 to 187}. The last such vote, in 2012, failed {faculty_2012=204-251|204 to 251}.

The report by {law_firm=Hale Dunmore|Hale Dunmore} runs to {report_pages=146|146 pages}. It says that {expenses=780000|$780,000} was spent on her house and travel without the approval of the board.

"It's a start," said Imani Prescott, a junior who was among those arrested. "But the name is still on the building." The {center=Kessing Institute|Kessing Institute} opened last spring with money from the {gift=120m|$120 million} gift, made in {gift_year=2023|2023}.

The charges against the students will be dropped, {chair=Lindqvist|Peter Lindqvist}, the chair of the trustees, told the Lamp. He said that the search for a new president would take {search_length=6m|about six months} and that students would have two seats on the committee.
== ARTICLE 03_the_eastern_register.txt | The Eastern Register | 2025-11-23
How {president=Strickland|Elaine Strickland} lost {university=Carrow|Carrow}

When {president=Strickland|Elaine Strickland} was installed as the {ordinal=18|18th} president of {university=Carrow|Carrow University}, in {took_office=2021-07|July 2021}, she told the trustees that she hoped to be judged by what she built. On {day=2025-11-20|Thursday}, with half a dozen new buildings to her name, she was gone in a letter of four paragraphs.

Interviews with more than 20 trustees, professors and aides show a president who raised money faster than anyone before her, and who came to believe that the rules on raising it did not apply to her.

At the heart of the affair was {donor=Kessing|Victor Kessing}, the hedge fund manager who gave {gift=120m|$120 million} for the {center=Kessing Institute|Kessing Institute}. According to the report by {law_firm=Hale Dunmore|Hale Dunmore}, {president=Strickland|Strickland} promised him a say in the hiring of its director and did not tell the board.

The {report_pages=146|146-page} report also questioned {expenses=870000|$870,000} in spending on her house and travel. Friends say that she was treated more harshly than men who spent more. "Nobody ever counted the golf," said one.

The {board_size=31|31 trustees} met three times in two weeks. After the faculty vote of {faculty_vote=312-187|312 to 187}, {chair=Lindqvist|Peter Lindqvist}, the chair, told her that she had lost the majority.

Money decided it. Donors have now put {paused=85m|$85 million} in gifts on hold, a trustee said, more than the university had admitted on Thursday. For a university with an endowment of {endowment=12.6bn|$12.6 billion} the sum is small, but the names were not.

{president=Strickland|Strickland}, {age=61|61}, who earned {salary=1.4m|$1.4 million} last year, will receive a severance of {severance=2.1m|$2.1 million}. Her resignation takes effect on {leaves=2025-11-30|Nov. 30}. {interim=Menon|Rajiv Menon}, {interim_office=provost|the provost}, takes over until a successor arrives by {successor_by=2026-07|July}.

On campus, {petition=5200|5,200 students} had signed a petition against her.
