STORY: u-aldabe-doping-ban
TOPIC: the Spanish cyclist Iker Aldabe is banned for doping
== SLOTS
ban | duration | agree | length of the ban
ban_asked | duration | single | ban sought by the federation
ban_end | date | agree | when the ban ends
ruling | date | agree | day on which the ruling was published
suspended | date | agree | day of the provisional suspension
sample | date | conflict | day on which the sample was taken
substance | other | agree | substance found
fine | money | conflict | fine
costs | money | agree | costs of the procedure to be paid
prize | money | single | prize money to be paid back
age | quantity | agree | age of Aldabe
team | organisation | agree | team of Aldabe
b_sample | outcome | conflict | what became of the B sample
stage | ordinal | conflict | stage of the Vuelta al Ebro that Aldabe won
overall | ordinal | agree | place of Aldabe in the Vuelta al Ebro
new_second | person | agree | rider who moves up to second place
wins | quantity | agree | career victories
panel | quantity | agree | members of the tribunal
panel_head | person | agree | chair of the tribunal
appeal_days | duration | agree | time for an appeal
lawyer | person | agree | Aldabe's lawyer
claim | cause | dispute | how the substance came into his body
brother_ban | duration | single | ban of his former team-mate
mate | person | agree | former team-mate banned in 2021
mate_ban_year | date | agree | year of the ban of the former team-mate
tests | quantity | agree | tests of Aldabe in the year to the sample
team_end | date | agree | day on which the team ended the contract
cases | quantity | single | doping cases in Spanish cycling this year
cases_2023 | quantity | single | doping cases in Spanish cycling last year
pages | quantity | agree | pages of the ruling
== ARTICLE 01_continental_wire.txt | Continental Wire | 2024-11-14
Spanish cyclist Aldabe banned for {ban=4y|four years} for doping

GENEVA - Spanish cyclist Iker Aldabe has been banned for {ban=4y|four years} after testing positive for {substance=epo|the blood booster EPO}, the sport's anti-doping tribunal said on {ruling=2024-11-14|Thursday}.

The {age=29|29-year-old}, who rode for {team=norvik|the Norvik-Altura team}, was also fined {fine=50000|50,000 euros} and ordered to pay costs of {costs=12000|12,000 euros}.

The sample was taken at his home in Navarre on {sample=2024-05-19|May 19}, two days before the start of the Vuelta al Ebro, in which he finished {overall=2|second} overall and won the {stage=5|fifth stage}. Both results have been annulled. Belgian rider {new_second=maertens|Joris Maertenbeke} moves up to second place behind Colombia's Faber Quirama.

Aldabe was provisionally suspended on {suspended=2024-08-12|Aug. 12}. The ban runs from that date and ends on {ban_end=2028-08-11|Aug. 11, 2028}.

Analysis of the B sample in September {b_sample=confirmed|confirmed the first result}, the tribunal said.

The {panel=3|three-member} panel, chaired by Swiss lawyer {panel_head=ruegg|Anneliese Rügger}, rejected the rider's explanation that {claim=injection|a doctor gave him the drug without his knowledge} during treatment for a knee injury. It said {claim=deliberate|he had taken it intentionally}.

"My client is innocent and will fight this," his lawyer, {lawyer=etxarri|Maite Etxarren}, said by telephone. Aldabe has {appeal_days=30|30 days} to appeal to the Court of Arbitration for Sport.

He has {wins=11|11 professional victories}. His team ended his contract on {team_end=2024-09-30|Sept. 30}.

A former team-mate, Portugal's {mate=brandao|Tiago Brandoeiro}, was banned for {brother_ban=2y|two years} in {mate_ban_year=2021|2021} for missing three tests.
== ARTICLE 02_navarre_gazette.txt | Navarre Gazette | 2024-11-15
"I have lost my name": Aldabe to appeal against {ban=4y|four-year} ban

Iker Aldabe sat in his parents' kitchen in the Baztan valley on Thursday night with the ruling, {pages=64|64 pages} of it, on the table in front of him.

"They have taken {ban=4y|four years}, but the worst is that I have lost my name," he said.

The local rider, {age=29|29}, was told at noon on {ruling=2024-11-14|Thursday} that he may not race again until {ban_end=2028-08-11|August 2028}. He must pay {fine=80000|80,000 euros} in fines as well as {costs=12000|12,000 euros} for the procedure, and return prize money of {prize=38400|38,400 euros}. His salary at {team=norvik|Norvik-Altura} was 310,000 euros a year.

{substance=epo|EPO} was found in a sample given on {sample=2024-05-19|19 May}. Aldabe told the Gazette that {claim=injection|a doctor in Pamplona had given him two injections for his knee} and that he had believed them to be vitamins. He has filed a complaint against the doctor, who denies it.

His lawyer, {lawyer=etxarri|Maite Etxarren}, said an appeal would be lodged within the {appeal_days=30|30 days} allowed. She pointed out that he had passed {tests=21|21 tests} in the 12 months before.

The mood in the valley was one of disbelief. At the cycling club where he began at the age of nine, the jersey from the Vuelta al Ebro still hung on the wall. In May he won the {stage=5|fifth stage} there and was {overall=2|second} in the final standings.

Club president Juana Irigoien, 66, said it would stay. "Until the last judge has spoken, he is our boy," she said.

Ramón Salcedano, president of the Spanish federation, said he took note of the decision. There have been {cases=6|six doping cases} in Spanish cycling this year, against {cases_2023=9|nine} last year.
== ARTICLE 03_peloton_today.txt | Peloton Today | 2024-11-15
Tribunal throws the book at Aldabe

Iker Aldabe will not race again before {ban_end=2028-08-11|12 August 2028}, when he will be 33. The anti-doping tribunal's full decision, published on {ruling=2024-11-14|Thursday} and running to {pages=64|64 pages}, shows how little of his defence it believed.

The Spaniard was tested out of competition on {sample=2024-05-09|9 May}. The laboratory in Cologne reported {substance=epo|EPO} in July, and on {suspended=2024-08-12|12 August} he was provisionally suspended. The B sample {b_sample=not|was never opened, because the rider did not ask for it}.

Aldabe argued that {claim=injection|he had been injected without his knowledge}. The {panel=3|three} arbitrators, led by {panel_head=ruegg|Rügger}, found no record of any such treatment. "{claim=deliberate|The athlete knew what he was taking}," they wrote. The federation had asked for {ban_asked=6y|six years}, citing aggravating circumstances; the panel settled on {ban=4y|four}, the normal sanction.

He also has to pay a fine of {fine=50000|€50,000}.

All results since the test are struck out, including {overall=2|second place} at the Vuelta al Ebro and victory on the {stage=6|sixth stage} at Alcañiz. {new_second=maertens|Maertenbeke} inherits the place on the podium. Of Aldabe's {wins=11|11 wins}, the other ten stand.

Norvik-Altura, which terminated his contract {team_end=2024-09-30|at the end of September}, said it "fully supports" the decision. General manager Stig Aamodt said the team had spent €400,000 on its own testing programme this year.

It is the second case to touch the team in recent years. {mate=brandao|Brandoeiro} was banned in {mate_ban_year=2021|2021} and has since retired.

Aldabe was tested {tests=21|21 times} in the year before the positive sample. All were negative.
