STORY: v-nairobi-climate-talks
TOPIC: a climate conference in Nairobi ends with an adaptation fund
== SLOTS
place | place | agree | city of the conference
countries | quantity | agree | countries at the conference
pledges | money | revision | money pledged to the adaptation fund
pledges_target | money | agree | yearly sum the fund is to reach
target_year | date | agree | year by which the sum is to be reached
need | money | agree | yearly need of poor countries according to a study
asked | money | agree | yearly sum asked by African countries
signed_coal | quantity | revision | countries that joined the coal declaration
opened | date | agree | day the conference opened
planned_end | date | agree | day it should have ended
ended | date | agree | day it ended
overtime | duration | single | time by which the conference overran
chair | person | agree | president of the conference
eu_chief | person | agree | chief negotiator of the European Union
islands | person | agree | spokeswoman of the small island states
eu_pledge | money | agree | pledge of the European Union
japan_pledge | money | agree | pledge of Japan
norway_pledge | money | single | pledge of Norway
uk_pledge | money | variant | pledge of Britain
uk_pledge_before | money | single | what Britain gave to the earlier fund
warming | quantity | agree | warming on present policies by 2100
limit | quantity | agree | warming limit in the Paris agreement
delegates | quantity | agree | people registered for the conference
delegates_last | quantity | single | people registered for the last conference
next_host | place | agree | city of the next conference
next_date | date | variant | month of the next conference
blame | cause | dispute | who is to blame for the weak text on oil and gas
fund_seat | place | agree | seat of the fund
fund_seats | quantity | agree | seats on the fund's board
developing_seats | quantity | single | seats of developing countries on the board
march | quantity | single | people who marched through the city
activist | person | single | young activist who spoke in the closing session
activist_age | quantity | single | age of that activist
== ARTICLE 01_continental_press.txt | Continental Press | 2025-12-12
Climate talks in {place=Nairobi|Nairobi} go into extra time

{place=Nairobi|NAIROBI}, Dec 12 (CP) - Negotiators from {countries=178|178 countries} were still arguing over money on Friday night as a climate conference in {place=Nairobi|the Kenyan capital} ran past its deadline.

The talks, which opened on {opened=2025-12-01|Dec. 1}, had been due to end on {planned_end=2025-12-12|Friday}. "We will stay until we have an agreement that our people can live with," said {chair=Wanjala|Beatrice Wanjala}, the president of the conference.

By Friday evening, rich countries had pledged {pledges=28bn|$28 billion} to a new fund that is to help poor countries adapt to floods, droughts and heat. The European Union has offered {eu_pledge=9bn|$9 billion}, Japan {japan_pledge=4bn|$4 billion} and Britain {uk_pledge=2.5bn|$2.5 billion}.

A draft seen by Continental Press says the fund should reach {pledges_target=90bn|$90 billion} a year by {target_year=2035|2035}. African countries have asked for {asked=150bn|$150 billion} a year. A study published last month put the needs of developing countries at {need=310bn|$310 billion} a year.

"The gap between what is needed and what is offered is the height of the sea wall that we cannot build," said {islands=Tamaseu|Leilani Tamaseu}, who speaks for the small island states.

{eu_chief=Vandermeer|Joris Vandermeer}, the chief negotiator of the European Union, said Europe had "gone as far as our parliaments will let us."

Separately, {signed_coal=94|94 countries} have signed a declaration to build no new coal plants.

On present policies the world will warm by {warming=2.7|2.7 degrees Celsius} by the end of the century, scientists say. The Paris agreement of 2015 aims to limit warming to {limit=1.5|1.5 degrees}.

Some {delegates=41000|41,000 people} registered for the conference, fewer than the {delegates_last=52000|52,000} at the last one.
== ARTICLE 02_rift_valley_standard.txt | Rift Valley Standard | 2025-12-15
{place=Nairobi|Nairobi} delivers: climate fund agreed, with its seat in Kenya

{place=Nairobi|Nairobi} has given the world a climate deal, and the world has given {fund_seat=Nairobi|Nairobi} a fund.

In a decision gavelled through at dawn on {ended=2025-12-14|Sunday}, {countries=178|178 countries} agreed to set up an adaptation fund that should reach {pledges_target=90bn|$90 billion} a year by {target_year=2035|2035}. Its headquarters will be in {fund_seat=Nairobi|Nairobi}, and {developing_seats=14|14} of the {fund_seats=24|24 seats} on its board will go to developing countries.

Pledges stood at {pledges=31.4bn|$31.4 billion} when the conference closed, after Norway added {norway_pledge=1.2bn|$1.2 billion} late on Saturday.

Delegates rose to applaud {chair=Wanjala|Beatrice Wanjala}, the Kenyan president of the conference, who had slept four hours in two days. "They said Africa could host but not lead," she told them. "This morning we led."

African negotiators had asked for {asked=150bn|$150 billion} a year. Their spokesman, Ousmane Diarra, called the result "half a loaf, but baked at home."

The text says little on oil and gas. {islands=Tamaseu|Leilani Tamaseu}, spokeswoman of the small island states, said {blame=producers|oil-producing countries had gutted it}. {eu_chief=Vandermeer|Joris Vandermeer}, for the European Union, said that {blame=time|time had simply run out}.

The number of countries that have promised to build no new coal plants rose to {signed_coal=112|112}.

The conference brought {delegates=41000|41,000 visitors} to the city. Hotels were full, and matatu drivers complained of two weeks of closed roads after the opening on {opened=2025-12-01|December 1}. On the first Saturday some {march=15000|15,000 people} marched from Uhuru Park to demand an end to oil drilling.

The next conference will be held in {next_host=Montevideo|Montevideo} in {next_date=2026-11|November 2026}.
== ARTICLE 03_the_morning_sentry.txt | The Morning Sentry (London) | 2025-12-15
Billions promised in {place=Nairobi|Nairobi}, and British taxpayers will foot {uk_pledge=2.5bn|£1.9bn} of it

The climate circus has left town. It ended on {ended=2025-12-14|Sunday}, {overtime=2d|two days} late, with a standing ovation and a very large bill.

Britain will pay {uk_pledge=2.5bn|$2.5 billion} ({uk_pledge=2.5bn|£1.9bn}) into a new fund to help poor countries to adapt to a warmer world. That is more than twice the {uk_pledge_before=1.1bn|$1.1 billion} that it gave to the previous one.

Only the European Union, with {eu_pledge=9bn|$9 billion}, and Japan, with {japan_pledge=4bn|$4 billion}, have promised more. America has promised nothing. Total pledges come to {pledges=31.4bn|$31.4 billion}.

The fund is supposed to hand out {pledges_target=90bn|$90 billion} a year by {target_year=2035|2035}. African governments wanted {asked=150bn|$150 billion}, and campaigners wave about a study which claims that {need=310bn|$310 billion} a year is needed.

Who will decide how the money is spent? A board of {fund_seats=24|24 members}, based in {fund_seat=Nairobi|Nairobi}, on which donors will be in the minority.

Ministers say it is money well spent. "Every pound we put into a flood wall abroad saves us ten in disaster relief," said the climate minister, Harriet Coombe.

The talks were meant to finish on {planned_end=2025-12-12|Friday}, and {delegates=41000|41,000 people} registered for them. The closing session heard from {activist=Njeri|Grace Njeri}, {activist_age=17|17}, a schoolgirl from Mombasa, who asked delegates how many of them had come by train.

Scientists say that the planet is on course for {warming=2.7|2.7C} of warming by 2100, against a limit of {limit=1.5|1.5C} agreed in Paris.

The {signed_coal=112|112 countries} that have sworn off new coal plants do not include China or India.

{place=Nairobi|Nairobi} was the easy part. The bills will follow the delegates home, and {next_date=2026-11|next year} they will all fly to {next_host=Montevideo|Montevideo}.
