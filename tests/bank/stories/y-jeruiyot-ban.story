STORY: jeruiyot-ban
TOPIC: Kenyan marathon runner banned for three years after a positive test for testosterone
== SLOTS
athlete | person | agree | runner who was banned
age | quantity | agree | her age
ban | duration | agree | length of her ban
standard_ban | duration | agree | length before the reduction
substance | other | agree | what was found in her sample
sample_day | date | agree | day on which the sample was taken
sample_place | place | agree | where the sample was taken
suspended_since | date | agree | start of the provisional suspension from which the ban runs
ban_end | date | single | last day of the ban
race_place | ordinal | conflict | her place in the Port Ansell Marathon of 2022
race_day | date | agree | day of the Port Ansell Marathon 2022
race_time | time | single | her time in the race
race_winner | person | single | winner of the race
race_winner_time | time | single | time of the winner
holloway_time | time | single | Holloway's time
holloway_old_place | ordinal | single | place in which Holloway finished
holloway_new_place | ordinal | single | place Holloway moves to
prize | money | agree | prize money she has to return
holloway_prize | money | single | prize money Holloway received at the time
explanation | cause | dispute | how the substance came into her body
clinic_record | polarity | agree | whether the clinic has a record of her visit
personal_best | time | agree | her best time
pb_year | date | single | year of her best time
lagat_ban | duration | single | length of Lagat's ban
lagat_substance | other | single | what Lagat had used
lagat_month | date | single | when Lagat was banned
cherop_charged | polarity | single | whether Cherop was charged
kenya_2022 | quantity | agree | Kenyan athletes sanctioned in 2022
pledge_year | money | single | yearly sum pledged by the government
pledge_years | duration | single | years over which the pledge runs
agent | person | agree | her former agent
agent_knew | polarity | agree | whether the agent knew of the injection
coach | person | single | her coach
training_partner_best | time | single | best half-marathon time of Purity Cherop
appeal_deadline | duration | single | time she has to appeal
appeal | polarity | single | whether she will appeal
race_2023_day | date | single | day of the next Port Ansell Marathon
race_director | person | single | director of the Port Ansell Marathon
athletes_rep | person | single | representative of the athletes
announced | date | single | day the ban was announced
pb_place | place | single | city of her best time
cherop_questioned | date | single | month in which Cherop was questioned
lab | place | single | where the sample was analysed
== ARTICLE 01_great_lakes_news_agency.txt | Great Lakes News Agency | 2023-02-02
ATHLETICS-Kenya's {athlete=Jeruiyot|Jeruiyot} banned for {ban=3y|three years} over {substance=testosterone|testosterone}

NAIROBI, Feb 2 (GLNA) - Kenyan marathon runner {athlete=Jeruiyot|Gladys Jeruiyot} has been suspended for {ban=3y|three years} after testing positive for {substance=testosterone|testosterone}, the sport's integrity body said on {announced=2023-02-02|Thursday}.

The {age=29|29}-year-old, whose best is {personal_best=2:21:18|two hours 21 minutes 18 seconds}, gave the sample out of competition at her {sample_place=Kapsoma|Kapsoma} base on {sample_day=2022-07-12|July 12 last year}. It was examined in {lab=Bloemfontein|Bloemfontein}.

The usual sanction of {standard_ban=4y|four years} was cut by one because she admitted the violation early and accepted the penalty. The ban is counted from {suspended_since=2022-08-17|Aug. 17, 2022}, when she was provisionally stood down, and ends on {ban_end=2025-08-16|Aug. 16, 2025}.

All her results since the test have been annulled, among them a {race_place=3|third-place} finish at Australia's Port Ansell Marathon on {race_day=2022-07-31|July 31}. She must pay back {prize=25000USD|$25,000}.

Jeruiyot told investigators that {explanation=injection|an injection for back pain}, given at a private clinic, was to blame. The body said the clinic had {clinic_record=no|no trace of her visit}, and concluded that {explanation=deliberate|she had doped on purpose}.

In {lagat_month=2022-12|December} her compatriot Titus Lagat was banned for {lagat_ban=5y|five years} for using {lagat_substance=EPO|EPO}. {kenya_2022=25|Twenty-five} Kenyans were sanctioned in 2022, and the government in Nairobi has promised {pledge_year=5000000USD|$5 million} a year for {pledge_years=5y|five years} to fight the problem.

She has {appeal_deadline=30d|30 days} to appeal.
== ARTICLE 02_port_ansell_courier.txt | Port Ansell Courier | 2023-02-03
Holloway bumped up to {holloway_new_place=2|second} as drug cheat loses marathon result

By Dale Pritchett
February 3, 2023 - 5:00am

Port Ansell physio Kate Holloway was hosing down the dog when she learned she had become {holloway_new_place=2|runner-up} in her home marathon, six months late.

Holloway crossed the line on the Esplanade {holloway_old_place=3|third} on {race_day=2022-07-31|the last day of July} in {holloway_time=2:26:02|2:26:02}. The woman {race_place=2|one spot ahead of her}, {athlete=Jeruiyot|Gladys Jeruiyot} of Kenya, was stripped of her {race_time=2:24:51|2:24:51} overnight and given {ban=3y|three years} on the sidelines for {substance=testosterone|testosterone}.

"I'd rather have had the photo," Holloway said.

Ethiopia's {race_winner=Degefa|Mamitu Degefa}, first home in {race_winner_time=2:23:40|2:23:40}, is not affected.

Race director {race_director=Nakamura|Greg Nakamura} said organisers would chase the {prize=25000USD|US$25,000} they had sent to Jeruiyot's management. Holloway has so far had {holloway_prize=15000USD|US$15,000} and is owed the difference.

{race_director=Nakamura|Mr Nakamura} said nobody in Port Ansell could have known. The test, taken {sample_day=2022-07-12|19 days before the race} in {sample_place=Kapsoma|the Kenyan town of Kapsoma}, had not been reported by the laboratory when she flew in, and she was not stood down until {suspended_since=2022-08-17|mid-August}.

Her agent at the time, Belgian {agent=Verhulst|Rob Verhulst}, emailed the Courier to say he had dropped her and {agent_knew=no|had had no idea of any injection}.

This year's race is on {race_2023_day=2023-07-30|Sunday, July 30}. Entries close in May.

Photo: Holloway at the 2021 fun run. Picture: Supplied
== ARTICLE 03_rift_daily.txt | Rift Daily | 2023-02-04
Sad Day For Kapsoma as {athlete=Jeruiyot|Jeruiyot} Pays the Price

By Wycliffe Barasa, in Kapsoma

At the tea kiosk opposite the murram track they still call her Gladys wa Dubai, after {pb_place=Dubai|the city} where she ran {personal_best=2:21:18|2:21:18} in {pb_year=2020|2020}. Yesterday few wanted to speak.

{coach=Sang|Elijah Sang} did. The coach of the {age=29|29-year-old} insists that his athlete went to a doctor with a bad back and came out with a needle mark. "{explanation=injection|It was that injection}. She does not even take coffee," he said. The investigators asked the clinic for its books and found {clinic_record=no|her name nowhere} in them.

{appeal=no|There will be no appeal}, he added; she has no money for Lausanne. She accepted what she was offered: {standard_ban=4y|four years}, less one for owning up.

Gone with her good name is {race_place=2|the silver medal} from Port Ansell in Australia. Gone, too, is {agent=Verhulst|Verhulst}, the manager who took her abroad. He denies that {agent_knew=no|he was told about the treatment}.

Her training mate Purity Cherop, who has run {training_partner_best=67:30|67:30} for the half marathon, was questioned by the same officers in {cherop_questioned=2022-10|October}. She {cherop_charged=no|was not charged with anything}.

Athletes' representative {athletes_rep=Mutai|Joan Mutai} said that {kenya_2022=25|25 Kenyans punished in a single year} should shame the federation more than it shames villages like this. "{appeal=no|Gladys is not fighting it}," she said. "Who is fighting for the next one?"

More in Sport: Junior cross-country trials moved to Eldama
