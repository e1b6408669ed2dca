STORY: kaimoana-police
TOPIC: a New Zealand government promises more police officers, and a district learns what its share is
== SLOTS
extra_sworn | quantity | agree | additional sworn officers promised
extra_civil | quantity | single | additional civilian staff promised
years | duration | agree | period over which they are to be hired
package | money | agree | cost of the package
announce_day | date | agree | day of the announcement
minister | person | agree | police minister
national_now | quantity | agree | sworn officers in the country now
union_wanted | quantity | agree | officers the Police Association had asked for
union_head | person | agree | president of the Police Association
opposition_plan | quantity | single | officers promised by the opposition
opposition_years | duration | single | period of the opposition's plan
freeze | duration | single | length of the hiring freeze
districts | quantity | single | police districts of the country
opposition_person | person | single | opposition police spokesman
district_share | quantity | revision | extra officers for Kaimoana district
district_now | quantity | agree | sworn staff in Kaimoana at present
district_2012 | quantity | single | sworn staff in Kaimoana in 2012
other_district | quantity | revision | extra officers for Wharerangi district
burglary_now | quantity | agree | share of burglaries solved in the country
burglary_target | quantity | single | target for the share of burglaries solved
burglary_district | quantity | single | share of burglaries solved in Kaimoana
enough | polarity | dispute | whether the increase makes good what was lost
commander | person | agree | district commander
otawai_closure | polarity | agree | whether Otawai station is to close
otawai_hours | duration | single | hours a day the Otawai counter is open
response_time | duration | single | median wait for an urgent call in the rural area
response_time_2015 | duration | single | the same in 2015
graduates | quantity | single | recruits in the first wing
wing_start | date | agree | start of the first wing
college | place | agree | town where recruits are trained
attrition | quantity | single | officers who leave in a year
vacancies | quantity | single | vacant posts in the district
round_night | time | single | hours when two cars cover the coast
dairy_raids | quantity | single | dairies robbed in the district in a month
arming | polarity | single | whether officers will be routinely armed
city_share | quantity | single | officers the largest city district gets
foia_wait | duration | single | time the request for the paper took
sworn_2009 | quantity | single | officers hired under the 2009 programme
promised_2009 | quantity | single | officers promised in 2009
pay_offer | quantity | single | pay rise offered to members
pay_claim | quantity | single | pay rise claimed by members
ballot | date | single | end of the ballot on pay
detectives | quantity | single | detectives to come to the Bay among the new officers
== ARTICLE 01_southern_pa.txt | Southern Press Association | 2017-02-02
Govt to hire {extra_sworn=880|880 more police}

Wellington, Feb 2 - The Government will put {extra_sworn=880|880 more sworn officers} on the beat over the next {years=4|four years} at a cost of {package=388m|$388 million}, it announced {announce_day=2017-02-02|today}.

Police Minister {minister=Glenys Rutherford|Glenys Rutherford} said the first recruits would enter the police college at {college=Parewanui|Parewanui} in {wing_start=2017-05|May}. The country has {national_now=8907|8907 sworn police} at present.

The money also pays for {extra_civil=245|245 non-sworn staff}, among them analysts and call-takers.

Just {burglary_now=9.3|9.3 per cent} of burglaries are solved, a figure the minister wants at {burglary_target=12|12 per cent} within two years.

Police Association president {union_head=Wiremu Haddon|Wiremu Haddon} said his members had asked for {union_wanted=1200|1200}. "{enough=no|This does not fill the hole} that {freeze=6|six years} of freezing dug."

Ms Rutherford disagreed: the numbers "{enough=yes|more than restore} what we had".

The Opposition has pledged {opposition_plan=1000|1000 officers} over {opposition_years=3|three years}. Its police spokesman, {opposition_person=Neil Castleton|Neil Castleton}, called the package election-year panic.

Routine arming of officers {arming=no|is not part of it}.
== ARTICLE 02_kaimoana_herald.txt | Kaimoana Bay Herald | 2017-02-03
Bay's thin blue line to get {district_share=85|85 extra bodies}

The Government will put {extra_sworn=880|880 more sworn officers} on the beat over the next {years=4|four years} at a cost of {package=388m|$388 million}, it announced {announce_day=2017-02-02|yesterday}. Police Minister {minister=Glenys Rutherford|Glenys Rutherford} said the first recruits would enter the police college at {college=Parewanui|Parewanui} in {wing_start=2017-05|May}.

For the Kaimoana district that should mean {district_share=85|85}, the Herald understands, on top of a sworn strength of {district_now=412|412}. Five years ago it was {district_2012=437|437}.

Neighbouring Wharerangi expects {other_district=60|60}.

District commander Superintendent {commander=Anahera Tipoki|Anahera Tipoki} welcomed the news but warned against counting heads before they had hats. She has {vacancies=19|19 vacancies} on the books. Between {round_night=01:00-06:00|1am and 6am}, she confirmed, two cars cover the whole of the coast.

She was adamant that Otawai's station, where the counter is staffed for {otawai_hours=4|four hours a day}, {otawai_closure=no|would not be shut}.

Dairy owners will want more than promises. {dairy_raids=6|Six} of their shops were held up last month alone. In the Bay {burglary_district=7.8|7.8 per cent} of burglaries lead to a charge, against {burglary_now=9.3|9.3} nationally.

- additional reporting SPA
== ARTICLE 03_beat_magazine.txt | The Beat (members' magazine of the Police Association) | 2017-03-01
From the President

Members keep asking me whether we won or lost. I'd call it a draw.

We went to the Minister with {union_wanted=1200|twelve hundred}. We were given {extra_sworn=~|about three-quarters of that}, spread over {years=4|four budgets}, for {package=388m|$388m}. In the same {years=4|four years} some {attrition=390|390} of you will hang up the vest annually, and each must be replaced before the {national_now=8907|8907} we have now grows by a single constable.

So is the gap closed? {enough=no|It is not}, whatever {minister=Glenys Rutherford|the Honourable Ms Rutherford} likes to say.

We have been here before. In 2009 another minister promised us {promised_2009=600|600}; {sworn_2009=512|512} turned up, the last of them two years late.

Pay is the next fight. We have claimed {pay_claim=4|four per cent}. Headquarters offers {pay_offer=1.7|1.7}. Your votes must be in by {ballot=2017-03-24|Friday 24 March}, and please, do fill in the second page.

Thanks to everybody at {college=Parewanui|the Parewanui college} who showed me around.

{union_head=Wiremu Haddon|Wiremu Haddon}

Members' holiday homes: winter ballot closes 31 March
== ARTICLE 04_kaimoana_herald_august.txt | Kaimoana Bay Herald | 2017-08-16
Seven fewer: Bay's police share trimmed

Kaimoana will receive {district_share=78|78 new police officers}, not the number that was talked about in February, according to a breakdown released to the Herald under the Official Information Act.

The paper shows how the {extra_sworn=880|880} announced {announce_day=2017-02-02|on February 2} are to be shared out, after a request that took {foia_wait=5 months|five months} to answer, among the {districts=12|twelve districts} by 2021. Superintendent {commander=Anahera Tipoki|Tipoki} called it "a good result for a district of {district_now=412|412}". {detectives=9|Nine} of the newcomers will be detectives. Wharerangi, over the hill, does rather better than it was led to expect with {other_district=66|66}; Central City gets {city_share=190|190}.

{graduates=80|Eighty recruits} made up the first wing, which graduated last week. None has been posted to the Bay so far.

Half of urgent calls from the rural coast are now answered within {response_time=24 min|24 minutes}; in 2015 it was {response_time_2015=17 min|17}.

Otawai locals have heard talk of closure again. It is, a spokeswoman repeated, {otawai_closure=no|not on the table}.
