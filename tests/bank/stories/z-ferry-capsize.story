STORY: ferry-capsize
TOPIC: a launch capsizes on a river in southern Bangladesh and the toll moves over three days
== SLOTS
dead | quantity | revision | bodies recovered
missing | quantity | revision | people still missing
aboard | quantity | dispute | survivors say more than 200, the owner says 120
licensed | quantity | agree | passengers the launch was certified for
sank_day | date | agree | day of the sinking
sank_time | time | conflict | hour of the sinking
launch | name | agree | name of the launch
vessel_hit | name | agree | name of the sand carrier
from_place | place | agree | where the launch had set out
bound_for | place | conflict | where the launch was bound
cause | cause | agree | what made her capsize
master | person | agree | master of the launch
master_fate | outcome | conflict | what became of the master
carrier_master | person | single | master of the sand carrier
carrier_fate | outcome | agree | what became of the master of the sand carrier
owner | person | agree | owner of the launch
salvage_ship | name | single | salvage vessel
raised | outcome | revision | whether the hull was raised
depth | quantity | single | depth of water at the wreck
probe_members | quantity | agree | members of the inquiry panel
probe_days | duration | agree | time the inquiry was given
probe_head | person | single | head of the inquiry
compensation | money | agree | paid to each bereaved family
burial | money | single | paid at once for burial
children | quantity | single | children among the dead
women | quantity | single | women among the dead
acc2009_launch | name | agree | launch lost in 2009
acc2009_dead | quantity | agree | dead in 2009
acc2012_launch | name | single | launch lost in 2012
acc2012_dead | quantity | single | dead in 2012
acc2014_dead | quantity | single | dead in the trawler accident of 2014
survivor | person | single | student who swam ashore
survivor_age | quantity | single | age of the student
fitness | date | single | day the fitness certificate ran out
apr_launch | name | single | launch aground in April
apr_aboard | quantity | single | people aboard that launch
apr_day | date | single | day of that grounding
apr_hurt | polarity | single | whether anyone was hurt then
dc | person | single | deputy commissioner
sp | person | single | police superintendent
handed_over | quantity | single | bodies handed to families
unidentified | quantity | single | bodies not identified
== ARTICLE 01_delta_news_agency.txt | Delta News Agency | 2015-05-07
UPDATE 2: {dead=23|23 bodies} found after launch sinks in Meghna mouth

BARIGHAT, {sank_day=2015-05-07|May 7} (DNA) - Rescuers have pulled {dead=23|23 bodies} from the river near Barighat after a double-decked launch collided with a sand carrier and capsized in the dark on {sank_day=2015-05-07|Thursday}, police said.

ML {launch=Sonar Bangla-4|Sonar Bangla-4} left {from_place=Char Lakhi|Char Lakhi} before dawn and was bound for {bound_for=Sadarghat|Sadarghat} when it was struck about {sank_time=04:40|4.40 am}. {missing=about 60|About 60 people} were unaccounted for by evening.

The vessel had clearance to carry {licensed=98|98 passengers}. Survivors said {aboard=200+|more than 200} were on it. "They were sitting on the roof, on the stairs, on the rice sacks," said {survivor=Rumana Akter|Rumana Akter}, a {survivor_age=19|19-year-old} student who swam ashore.

The launch's master, {master=Abdul Mannan Sikder|Abdul Mannan Sikder}, {master_fate=arrested|was detained} in a tea stall in the afternoon. The crew of the carrier, the {vessel_hit=Al-Noor|Al-Noor}, ran it aground and fled.

It was the second mishap in the district within a month. On {apr_day=2015-04-11|April 11} the {apr_launch=Moyur-2|Moyur-2} ran on to a shoal with {apr_aboard=150|150 people} aboard; {apr_hurt=no|nobody was hurt}.

Salvage ship {salvage_ship=Prottasha|Prottasha} was on the way.
== ARTICLE 02_dhaka_ledger.txt | The Dhaka Ledger | 2015-05-09
Launch Capsize: {dead=41|Toll Hits 41}, Owner Says He Is Being Made A Scapegoat

Staff Correspondent, Barighat
Published: 12:10 am, May 09, 2015

Eighteen more bodies came up on Friday, some of them ten kilometres downstream, taking the number of dead in the {launch=Sonar Bangla-4|Sonar Bangla-4} disaster to {dead=41|41}. {children=11|Eleven} were children and {women=16|16} women. Relatives had handed in the names of {missing=37|37 others}.

The wreck lay in {depth=70ft|70 feet of water} last night and two attempts to lift it {raised=failed|had failed}.

"We sold {aboard=120|120 tickets} and not one more. Who got on at the chars, I cannot say," owner {owner=Hazi Kutub Uddin|Hazi Kutub Uddin} told this newspaper by phone. The certificate allowed {licensed=98|ninety-eight}, and it lapsed on {fitness=2015-03-31|March 31}.

Officials of the inland water authority gave this account: the launch, coming from {from_place=Char Lakhi|Char Lakhi} with {bound_for=Sadarghat|Sadarghat} its destination, was {cause=rammed by sand carrier|hit amidships by an unlit sand carrier} at {sank_time=04:40|twenty to five} and turned over within two minutes. {carrier_master=Shah Alam|Shah Alam}, who was at the wheel of the {vessel_hit=Al-Noor|Al-Noor}, {carrier_fate=on the run|is still absconding}. The body of the launch's own master, {master=Abdul Mannan Sikder|Mannan Sikder}, {master_fate=found dead|was recovered from the wheelhouse} by divers, they said.

Deputy Commissioner {dc=Nazmul Karim|Nazmul Karim} and Superintendent of Police {sp=Nazmul Hasan|Nazmul Hasan}, who were at the landing stage till midnight, said {handed_over=36|36 bodies} had been made over to families; {unidentified=5|five} lay unclaimed at the college.

A {probe_members=5|five-member} committee headed by Joint Secretary {probe_head=Dilara Hashem|Dilara Hashem} must report {probe_days=10 days|in ten days}. Each family gets {burial=Tk 20,000|Tk 20,000} for burial now and {compensation=Tk 1.05 lakh|Tk 1.05 lakh} later.

PAST DISASTERS
In 2009 the {acc2009_launch=Kohinoor|Kohinoor} went down off Nazirpur with the loss of {acc2009_dead=68|68 lives}; in March 2012, {acc2012_dead=97|97} drowned when the {acc2012_launch=Madhumati Express|Madhumati Express} was run into by an oil tanker at night.
== ARTICLE 03_monsoon_radio.txt | Monsoon Radio World Service | 2015-05-11
Bangladesh calls off search as raised ferry gives up last bodies

Updated 3 hours ago

The search for victims of a ferry that overturned in Bangladesh last {sank_day=2015-05-07|Thursday} has ended with {dead=58|58 people} confirmed dead.

Seventeen of them were inside the hull, which {raised=raised|was brought to the surface} on Sunday morning. {missing=14|Fourteen} are still listed as missing, but the authorities say some names may have been counted twice.

The {launch=Sonar Bangla-4|Sonar Bangla-4} was on its way from {from_place=Char Lakhi|the island of Char Lakhi} to {bound_for=Chandipur|Chandipur} when {cause=rammed by sand carrier|a barge loaded with sand ran into it} at {sank_time=06:50|ten to seven}, shortly before low water. It was certified for {licensed=98|98}. {owner=Hazi Kutub Uddin|Mr Kutub Uddin}, to whom it belonged, denies overloading.

Police said they were still looking for the man who steered the barge, the {vessel_hit=Al-Noor|Al-Noor}; he {carrier_fate=on the run|has not been seen} since.

An inquiry by {probe_members=5|five officials} is due to take {probe_days=10 days|10 days}. Families of those who died have been promised {compensation=Tk 1.05 lakh|105,000 taka} (about $1,350) apiece.

Such accidents are common. {acc2009_dead=68|Sixty-eight people} were lost with the {acc2009_launch=Kohinoor|Kohinoor} six years ago, and in 2014 a trawler carrying wedding guests sank with {acc2014_dead=33|33} on board, all of whom died.

More on this story: Why the rivers kill
