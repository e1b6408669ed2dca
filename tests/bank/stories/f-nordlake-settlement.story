STORY: f-nordlake-settlement
TOPIC: an oil company settles with the US government and Gulf states over a spill
== SLOTS
settlement | money | conflict | total of the settlement
years | duration | agree | period over which it is paid
civil_penalty | money | agree | Clean Water Act penalty
resource_damages | money | single | natural-resource damages
states_share | money | agree | paid to the states for economic loss
company | organisation | agree | the oil company
contractor | organisation | conflict | firm the company blames
spill_date | date | agree | month of the blowout
barrels | quantity | conflict | oil spilled in the settlement
barrels_gov | quantity | single | oil spilled by the government's estimate
dead_crew | quantity | agree | rig workers killed
attorney_general | person | agree | US attorney general
judge | person | agree | judge who must approve
comment_period | duration | agree | period for public comment
trial_phase | outcome | agree | what happens to the penalty trial
shares | quantity | agree | share price move, per cent
chief | person | agree | company chief executive
guilty_plea | outcome | conflict | whether the company admits guilt to the crimes
penalty_max | money | single | highest penalty possible
criminal_fine | money | single | earlier criminal fine
cleanup_spent | money | agree | spent on clean-up so far
asset_sales | money | single | assets sold
pensioners | quantity | single | share of UK dividends
shrimp | quantity | single | fall in catch
shrimper | person | single | shrimper quoted
marsh | quantity | variant | marsh lost
birds | quantity | single | birds killed
seafood_claims | quantity | single | claims from businesses pending
claims_deadline | date | agree | last day for claims
turtle | quantity | single | turtles found dead
state_ag | person | agree | Louisiana attorney general
ceo_before | person | single | chief executive at the time of the spill
== ARTICLE 01_transatlantic_newswire.txt | Transatlantic Newswire | 2015-07-02
Nordlake to pay {settlement=14.2bn|$14.2 bln} to settle Gulf spill claims

By Maeve Donohue and Curtis Babineaux

NEW ORLEANS/LONDON, July 2 - {company=Nordlake|Nordlake Petroleum} agreed on Thursday to pay {settlement=14.2bn|14.2 billion dollars} over {years=15y|15 years} to the U.S. government and five states, drawing a line under most of the claims from the worst offshore blowout in the country's history.

The deal covers a Clean Water Act penalty of {civil_penalty=4.2bn|$4.2 billion}, {resource_damages=5.4bn|$5.4 billion} for damage to natural resources and {states_share=3.7bn|$3.7 billion} in payments to the states for lost taxes and trade. Local councils get the rest.

"No company has ever paid the United States so much, and none has ever owed it so much," {attorney_general=Lindqvist|Attorney General Paula Lindqvist} told reporters.

Shares in London rose {shares=3.1|3.1 percent}. Investors had braced for a far larger sum in court.

{dead_crew=9|Nine workers} died when the Sable Reach rig exploded in {spill_date=2010-05|May 2010}. The accord assumes that {barrels=2.4m|2.4 million barrels} escaped; government scientists reckoned {barrels_gov=3.6m|3.6 million}. {company=Nordlake|The company} argues that {contractor=Kettering|the cement contractor, Kettering Well Services}, was at fault.

In the criminal case, {guilty_plea=yes|it pleaded guilty in 2012} to manslaughter and obstruction, and was fined {criminal_fine=2.6bn|$2.6 billion}.

{judge=Arceneaux|U.S. District Judge Harold Arceneaux}, who had been due to fix the penalty this month, must approve the accord after {comment_period=60d|60 days} of public comment. The hearing on it {trial_phase=cancelled|has been called off}.

{chief=Whitlam|Chief executive Gareth Whitlam} said it was "a long bill, and the last one".
== ARTICLE 02_the_thames_courier.txt | The Thames Courier | 2015-07-03
City breathes again as {company=Nordlake|Nordlake} buys its peace

By Rupert Haldane, energy editor

For five years {chief=Whitlam|Gareth Whitlam} has had a single question put to him at every annual meeting, normally by a retired schoolmaster from Hove. Yesterday he could answer it: {settlement=14.2bn|$14.2bn (£9bn)}, spread thinly until 2030.

The stretch of {years=15y|fifteen years} is what the Square Mile likes. It works out at about a billion dollars a year, not much more than the firm spends on lubricating its own plant. The shares put on {shares=3.1|3.1pc} to 442p. Roughly {pensioners=12|one pound in eight} of all the dividends paid in Britain comes from this company.

{ceo_before=Fairbairn|Sir Hugo Fairbairn}, who was chief executive when the well blew, told a Senate panel that he was "not an engineer". Nobody had thought so; his successor has sold off {asset_sales=31bn|$31bn} of oilfields to pay for the mess. Clean-up and claims have so far cost {cleanup_spent=19bn|$19bn}.

The lawyers have billed by the minute. At issue was the Clean Water Act: the penalty, now {civil_penalty=4.2bn|a little over four billion}, could have reached {penalty_max=10.8bn|$10.8bn}. The company has {guilty_plea=no|always refused to admit to any crime in the affair}, and with the hearing {trial_phase=cancelled|no longer to take place} it will never be tested further. It holds {contractor=Bramwell|the rig's owner, Bramwell Drilling}, responsible for what happened on the night.

There are grumbles. Nobody in Aberdeen, where 800 of the group's staff went last winter, will be opening champagne. The schoolmaster is not yet satisfied either: he plans to ask about the oilfields.
== ARTICLE 03_bayou_parish_record.txt | Bayou Parish Record | 2015-07-08
{settlement=16.2bn|$16 billion} and no shrimp: how the deal looks from the dock

By Celeste Thibodeaux

GRAND TERRE - The television truck was gone by noon on Friday. {shrimper=Robichaux|Wendell Robichaux} was still there, hosing down a deck that had nothing on it.

"I get the same as you," he said. "I get to read it in the paper."

What he read is that the settlement, at {settlement=16.2bn|16.2 billion dollars}, is the biggest of its kind, and that for the states' economic losses alone {states_share=3.7bn|nearly four billion} is due. Louisiana's part of that will be a billion, which {state_ag=Landreaux|Attorney General Chip Landreaux} calls "a down payment on our coast."

The catch at Grand Terre was {shrimp=40|40 percent} smaller last season than before the spill. It was {spill_date=2010-05|five years ago last May} that the gas came up the pipe and {dead_crew=9|nine men} were lost; {birds=800000|some 800,000 birds} followed them by one scientist's count. Of marsh, {marsh=5sqmi|more than five square miles} has washed away where the oil killed the roots.

The paper says that {barrels=3.1m|3.1 million barrels} got out, in the text that was signed. Mr. Robichaux doesn't know what a million looks like. He knows what the water looks like.

Business claims are separate. There are {seafood_claims=67000|67,000 of them} on file, and no new one could be sent in after {claims_deadline=2015-06-08|June 8}. His was two days late. The form came back in its envelope with a sticker on it.

{attorney_general=Lindqvist|Ms. Lindqvist, in Washington}, says that restoration will start within months. Public comment will be taken for {comment_period=60d|two months}. Folks in Grand Terre have started already.
== ARTICLE 04_shoreline_quarterly.txt | Shoreline Quarterly (conservation) | 2015-07-20
What the Gulf got

Money for marsh is the good news. Restoring the {marsh=5sqmi|1,300-odd hectares} that eroded would take perhaps a fifth of the fund; the remainder can buy easements, sand and time.

It's less good that what comes is stretched to {years=15y|as far as 2030}. Turtles do not wait. {turtle=613|Six hundred and thirteen} were found dead in the first year, nearly all Kemp's ridleys, a species that hardly spares a hundred.

Two dozen environmental groups have asked {judge=Arceneaux|the judge, Mr Arceneaux}, to lengthen the {comment_period=60d|60-day} window. They note that the government can't reopen the bargain if some new damage should come to light, and that it has had to guess at what is going on in the deep. {state_ag=Landreaux|Mr Landreaux} is against them: "We could litigate till there was no coast to litigate about."

As for those who were too late for the claims office, it shut its doors on {claims_deadline=2015-06-08|8 June}. The bill so far ({cleanup_spent=19bn|$19 billion} in cleaning and compensation) includes 14 million man-hours on beaches, and a great many buckets.
