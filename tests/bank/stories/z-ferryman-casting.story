STORY: ferryman-casting
TOPIC: an actor takes over the lead of a British detective series; another is announced as guest
== SLOTS
new_lead | person | agree | actor who takes over the lead
old_lead | person | agree | actor who leaves
role | role | agree | the part
series_first | ordinal | conflict | number of the series in which the new lead appears
old_years | duration | single | how long the old lead played the part
old_episodes | quantity | single | episodes of the old lead
first_lead | person | agree | the first actor in the part
first_left | date | single | year in which the first actor left
filming_start | date | agree | month in which filming starts
filming_place | place | conflict | where it is filmed
airs | date | agree | when the series is to be shown
episodes | quantity | agree | episodes in the coming series
length | duration | single | length of each episode
sergeant | person | agree | actor who stays on as the sergeant
sergeant_role | role | single | the sergeant's name in the series
pathologist_new | person | single | actor who joins as pathologist
pathologist_old | person | single | actor who played the pathologist before
audience_last | quantity | agree | average audience of last series
audience_peak | quantity | single | highest audience, in an earlier series
writer | person | agree | lead writer
producer | person | single | executive producer
rumour | person | agree | actor who was rumoured to get the part
rumour_offer | polarity | single | rumoured actor says he was never offered the part
film | name | agree | the new lead's last film
film_gross | money | agree | worldwide takings of that film
film_budget | money | single | cost of that film
film_opening | money | single | first weekend takings of that film
age | quantity | single | age of the new lead
sister_show | name | single | sister show that was cancelled
sister_series | quantity | single | how many series the sister show had
old_next | name | single | what the old lead does next
== ARTICLE 01_channel_north_press_office.txt | Channel North press office | 2018-02-08
{new_lead=Rhiannon Achebe|Rhiannon Achebe} takes the helm in The Ferryman

Channel North today announces that {new_lead=Rhiannon Achebe|Rhiannon Achebe} will play {role=DCI Charon Hale|Detective Chief Inspector Charon Hale} in the {series_first=9|ninth series} of The Ferryman. She succeeds {old_lead=Douglas Penhale|Douglas Penhale}, who gave his last performance as Hale on Boxing Day after {old_years=5 years|five years} and {old_episodes=22|22 films}.

{sergeant=Imran Sadiq|Imran Sadiq} returns as the long-suffering {sergeant_role=DS Wilf Tolley|DS Wilf Tolley}. Also new to the cast is {pathologist_new=Greta Oyelaran|Greta Oyelaran}, who takes the place of {pathologist_old=Hugh Mostyn|Hugh Mostyn} in the mortuary.

The {episodes=4|four} stories, each of {length=90 min|90 minutes}, are written by {writer=Leonie Farr|Leonie Farr}. Cameras roll {filming_start=2018-04|in April} in and around {filming_place=Berwick|Berwick-upon-Tweed}, and viewers will see the result {airs=autumn 2018|this autumn}.

{producer=Tom Scarisbrick|Tom Scarisbrick}, executive producer, said: "Charon Hale has always been a name before it was a man. Rhiannon read two pages and we stopped looking."

The last series was seen by an average of {audience_last=6.1m|6.1 million} viewers.

ENDS

About Channel North: Channel North reaches nine in ten British homes each month and employs 1,150 people in Leeds, Newcastle and London.
== ARTICLE 02_the_listening_post.txt | The Listening Post | 2018-02-09
First woman on the ferry: {new_lead=Rhiannon Achebe|Achebe} replaces {old_lead=Douglas Penhale|Penhale} as {role=DCI Charon Hale|Hale}

TV & Radio / News. 9 Feb 2018, 10.12 GMT

Twelve years after {first_lead=Kenneth Orme|Kenneth Orme} first stepped off that boat, the hero of Channel North's most durable crime drama is to be a heroine. {new_lead=Rhiannon Achebe|Achebe}, {age=41|41}, best known abroad for the submarine thriller {film=Cold Keel|Cold Keel}, is taking over the part of {role=DCI Charon Hale|DCI Hale}.

She is the third to play it. {first_lead=Kenneth Orme|Orme} quit in {first_left=2012|2012} after falling out with the then producers, and {old_lead=Douglas Penhale|Penhale}, his successor, has asked to be let go so that he can lead a revival of {old_next=The Wild Duck|The Wild Duck} in the West End.

Bookmakers had made {rumour=Joss Calloway|Joss Calloway} favourite. {rumour=Joss Calloway|Calloway} told this newspaper last night that there {rumour_offer=no offer|had never been an offer}, "only a very nice lunch".

{writer=Leonie Farr|Leonie Farr}, who has written the show since its second run, insisted that she had changed "about eleven words" of the scripts. There are {episodes=4|four} of them. The unit moves to {filming_place=Scarborough|Scarborough} {filming_start=2018-04|in April} for the shoot.

The show still draws a crowd, though a smaller one. An average of {audience_last=6.1m|6.1m} watched the most recent run, against a high of {audience_peak=9.4m|9.4m} in the days of {first_lead=Kenneth Orme|Orme}. Its spin-off, {sister_show=Tolley's Beat|Tolley's Beat}, was dropped after {sister_series=2|two series}.
== ARTICLE 03_screenhound_us.txt | Screenhound | 2018-02-08
'{film=Cold Keel|Cold Keel}' Star {new_lead=Rhiannon Achebe|Rhiannon Achebe} Boards British Crime Hit 'The Ferryman'

By Marcy Tillotson - Senior TV Editor

EXCLUSIVE: {new_lead=Rhiannon Achebe|Rhiannon Achebe} has found her next gig. The British-Nigerian actress has been set as the lead of long-running UK crime drama The Ferryman, stepping in for {old_lead=Douglas Penhale|Douglas Penhale} from {series_first=8|Season 8}, which is slated to bow {airs=autumn 2018|in the fall}. {sergeant=Imran Sadiq|Imran Sadiq} is staying on as her sidekick.

The news ends weeks of chatter that had {rumour=Joss Calloway|Joss Calloway} all but measured for the detective's trademark oilskin.

{new_lead=Rhiannon Achebe|Achebe} is coming off {film=Cold Keel|Cold Keel}, last summer's sleeper. Made for {film_budget=USD 18m|$18 million}, the picture opened to a soft {film_opening=USD 7.2m|$7.2 million} Stateside, then refused to sink: it has {film_gross=USD 143m|$143 million} in the till worldwide. Her reps are Harbour Street Artists in London.

'The Ferryman' streams here on Crumpet TV.
== ARTICLE 04_brow_and_lash_daily.txt | Showbiz Daily Digest | 2018-02-10
Five Things To Know About {new_lead=Rhiannon Achebe|Rhiannon Achebe}

1. She's the new {role=DCI Charon Hale|Charon Hale}. It was confirmed this week, and she says that her mother screamed.

2. She never watched it. "I knew {first_lead=Kenneth Orme|Kenneth Orme} from the tea towels," she told us.

3. She can dive. Eight weeks of training for {film=Cold Keel|the submarine movie} that took {film_gross=USD 143m|143 million dollars} around the globe, and she did every wet scene herself.

4. She and {sergeant=Imran Sadiq|Imran Sadiq} were at drama school together. He still owes her a tenner.

5. You'll have to wait. Filming hasn't begun, and she won't be on your screen until {airs=autumn 2018|autumn}.

Pictures: Brow & Lash / Rex Hollander
