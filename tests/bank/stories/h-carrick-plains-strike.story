STORY: h-carrick-plains-strike
TOPIC: workers at an American tractor maker end a strike
== SLOTS
strikers | quantity | conflict | union members who were on strike
strikers_2003 | quantity | single | people who struck in 2003
plants | quantity | agree | plants that were shut
strike_length | duration | agree | length of the strike, 38 days
strike_2003_length | duration | agree | length of the strike of 2003
walkout_day | date | agree | day on which the strike began
vote_day | date | conflict | day on which the contract was voted on
vote_share | quantity | conflict | share that voted for the contract
vote_first | quantity | agree | share that voted against the first offer
raise_now | quantity | agree | raise in the first year
raise_total | quantity | agree | raise over the whole contract
raise_asked | quantity | agree | raise the union had asked for
raise_first | quantity | single | raise in the first offer
term | duration | agree | length of the contract
bonus | money | conflict | bonus for ratifying
bonus_first | money | single | bonus in the first offer
tiers | outcome | conflict | what became of the two-tier wage scale
health | polarity | agree | whether workers pay premiums for health care
president | person | agree | president of the local union
ceo | person | agree | chief executive
negotiator | person | conflict | mediator who brought the sides together
cost | money | revision | cost of the strike to the company
profit | money | agree | profit of the last fiscal year
return_shift | time | agree | hour of the first shift back
hq | place | agree | town of the main plant
wage_top | money | variant | top hourly wage for assemblers, 31.20 dollars
arrests | quantity | single | people arrested on the picket line
temps | quantity | single | office staff sent to run the lines
cause | cause | dispute | why the strike went on so long
== ARTICLE 01_heartland_newswire.txt | Heartland Newswire | 2024-10-21
Plow maker's workers ratify pact, ending walkout

{hq=Ansel Junction|ANSEL JUNCTION, Iowa} - Members of the Farm Equipment Workers voted {vote_day=2024-10-20|Sunday} to approve a {term=5y|five-year} contract with Carrick Plains Corp., bringing to a close a strike that had idled {plants=4|four factories} in Iowa and Nebraska for {strike_length=38d|38 days}.

The agreement carried with {vote_share=61|61 percent} of ballots cast. In September, {vote_first=88|88 percent} had turned down an earlier offer and {strikers=5200|5,200 members} left their jobs on {walkout_day=2024-09-12|Sept. 12}.

Under the deal, pay rises {raise_now=10|10 percent} at once and {raise_total=22|22 percent} by the final year. The union opened with a demand for {raise_asked=35|35 percent}. Each worker gets {bonus=6000 usd|a $6,000 ratification bonus}. The lower scale for people hired after 2011 {tiers=abolished|is eliminated}, and premiums for health coverage {health=no|remain at zero}. An experienced assembler will make {wage_top=31.20 usd|$31.20 an hour}.

"Nobody handed us this," said local president {president=Baptiste|Rochelle Baptiste}. Chief executive {ceo=Lindqvist|Grant Lindqvist} said in a statement that the company was eager to get machines to growers before the snow.

Talks had been stuck until federal mediator {negotiator=Okafor|Denise Okafor} shut both teams in a motel conference room outside Des Moines for three nights, people on both sides said.

Carrick Plains, which earned {profit=840m usd|$840 million} in the fiscal year that ended in June, put its losses from the stoppage at {cost=190m usd|$190 million}. First shift reports {return_shift=06:00|at 6 a.m.} Wednesday.
== ARTICLE 02_ansel_junction_ledger.txt | Ansel Junction Ledger | 2024-10-22
Burn barrels go cold on Route 30

By Wes Tillery

Marcy Dunlop tipped the last of the ashes into the ditch and hung her sign on the fence, where it will stay. "Let them look at it," she said.

It had been better than five weeks, since the {walkout_day=2024-09-12|second Thursday in September}, with {arrests=9|nine arrests}, one wedding, and donated chili beyond counting. This one was long, but old hands scoff: in 2003, {strikers_2003=3100|3,100 of them} held out for {strike_2003_length=5 months|five months} and lost.

On {vote_day=2024-10-19|Saturday}, in the gym of the Catholic school, those who crossed the stage with folded slips in hand split nearly down the middle. When {president=Baptiste|Rochelle Baptiste} read out the tally, the contract had squeaked by with {vote_share=51|51 out of every hundred}.

Why so close? Ask the young ones. They {tiers=kept|will go on earning less than the person at the next bench for the same weld}, because the divided scale survived. "I've got nine years in and I'm still second class," said Tyler Ruiz, 29.

He will take the check all the same: {bonus=8500 usd|eighty-five hundred dollars}, once the papers are signed. He will take {raise_now=10|the ten percent} that starts this month, too. And nobody {health=no|will have to chip in for the doctor}.

Folks blame the front office for the delay. "{cause=company|Lindqvist sat in Chicago for a month and never called}," Baptiste said. The company says {cause=union|it was the hall that would not put a number on paper}.

The whistle blows Wednesday at {return_shift=06:00|six in the morning}. Marcy has set two alarms.
== ARTICLE 03_till_and_ticker.txt | Till & Ticker (investor newsletter) | 2024-10-25
Carrick Plains: labor peace, at a price

Good morning. Tractors are moving again, so let us do sums.

What it cost. Management now says {cost=245m usd|$245 million}, once expedited freight is thrown in; Monday's figure left that out. Against {profit=840m usd|$840 million} of net income last year, that stings without maiming.

What they signed. Wages climb {raise_total=22|22%} in all over {term=5y|five years}. That is nearer to the {raise_first=18|18%} first tabled in August than to {raise_asked=35|the 35%} on the placards, so call it a win on points for {ceo=Lindqvist|Lindqvist}. The sweetener on the original offer was {bonus_first=3500 usd|$3,500} a head. Insurance premiums {health=no|stay fully company-paid}, which we think is the costliest line in the whole document.

Who walked. About {strikers=2500|2,500 hourly employees} manned the lines at {plants=4|the quartet of plants}, and the firm sent in {temps=700|700 salaried staff} who had last seen a torque wrench in college. Output was, politely, thin.

Who fixed it. Credit goes to {negotiator=Haldane|Peter Haldane}, the government's conciliator, who refused to let either delegation leave the motel.

What next. Dealers have eleven weeks of stock where they like to have seven. Corn is under four dollars. Demand is the problem, not labor, and a contract that runs to 2029 takes one worry away. We hold our rating at neutral and would look again if the shares slid below the August low.
== ARTICLE 04_picket_line.txt | The Picket Line (union newsletter) | 2024-10-28
{strike_length=38d|THIRTY-EIGHT DAYS}: what we won

Sisters and brothers,

We went out {strikers=5200|fifty-two hundred strong} and went back the same way. Nobody crossed. Here is what you have in your pocket that you did not have in summer:

1. {raise_now=10|A dime on every dollar}, backdated to October 1.
2. {raise_total=22|Twenty-two percent} when all the steps are added.
3. {tiers=abolished|One wage for one job. The second tier is dead and buried.} If you were hired in 2012 or 2022, you climb to the same rate as everyone.
4. {wage_top=31.20 usd|$1,248 for a 40-hour week} at the top of the assembly grade.
5. Insurance: {health=no|not a cent out of your check}, same as before.
6. A ratification payment of {bonus=6000 usd|six thousand}, due before Thanksgiving.

Remember what the first offer looked like, the one that {vote_first=88|nearly nine in ten (88%)} of us sent back. Remember also the folks of 2003, who stood out there for {strike_2003_length=5 months|five months} with nothing to show for it. This one is for them.

To {negotiator=Okafor|Ms. Okafor} of the mediation service: thank you for the bad coffee and for locking the door. To the growers who parked their combines at the gate in {hq=Ansel Junction|Ansel Junction} and honked: we know it cost you, and we will build you a good machine.

The hall is open for grievances on Tuesdays and Fridays. Bring back the borrowed chairs.

In solidarity, {president=Baptiste|R. Baptiste}, President
