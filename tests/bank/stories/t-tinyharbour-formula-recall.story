STORY: t-tinyharbour-formula-recall
TOPIC: the Canadian maker TinyHarbour recalls baby formula after infants fall ill with salmonella
== SLOTS
ill | quantity | revision | infants who fell ill, first nine, later 14
hospital | quantity | revision | infants taken to hospital, first four, later six
deaths | quantity | agree | deaths
ill_quebec | quantity | single | cases in Quebec
ill_ontario | quantity | agree | cases in Ontario, of the first nine
cans | quantity | conflict | cans recalled
cans_sold | quantity | single | cans already sold
recall_day | date | agree | day of the recall
germ | name | agree | germ that was found
plant | place | agree | place of the factory
plant_closed | polarity | agree | whether production has stopped
product | name | agree | product recalled
lots | quantity | agree | lots covered by the recall
best_before | date | agree | last best-before date of the cans
can_size | quantity | agree | weight of the can
price | money | single | price of a can
president | person | conflict | president of the company
doctor | person | agree | chief medical officer who spoke
minister | person | agree | federal health minister
market_share | quantity | agree | share of the formula market
inspection | date | agree | month of the last inspection of the plant
findings | quantity | single | problems found at the last inspection
workers | quantity | agree | workers at the plant
recall_2019 | quantity | agree | cans recalled in 2019
recall_2019_cause | cause | agree | cause of the recall of 2019
first_case | date | single | day of the first illness
baby_age | quantity | single | age of the mother's baby
hotline | quantity | single | calls to the hotline
refund | polarity | agree | whether buyers get their money back
import | quantity | single | cans to be imported
== ARTICLE 01_dominion_press.txt | Dominion Press | 2025-11-04
Baby formula recalled after {ill=9|nine infants} fall ill with {germ=salmonella|salmonella}

OTTAWA — A Canadian maker of baby formula is recalling {cans=212000|212,000 cans} of powder after {ill=9|nine infants} in three provinces fell ill with {germ=salmonella|salmonella}.

The Canadian Food Inspection Agency said {recall_day=2025-11-04|Tuesday} that the recall covers {product=tender start|Tender Start} powdered formula made by TinyHarbour Nutrition, in {can_size=850g|850-gram cans} with best-before dates up to {best_before=2026-08-31|Aug. 31, 2026}. {lots=6|Six lots} are affected.

{hospital=4|Four of the infants} have been taken to hospital. {deaths=0|No deaths have been reported}.

{ill_ontario=5|Five of the cases} are in Ontario, the Public Health Agency of Canada said. The first of the children became sick on {first_case=2025-10-12|Oct. 12}.

"Parents should stop using this product immediately, even if their child appears well," said Dr. {doctor=sandhu|Nirmala Sandhu}, the agency's deputy chief public health officer.

TinyHarbour said it had {plant_closed=yes|halted production} at its plant in {plant=cobourg|Cobourg}, Ont., which employs {workers=330|330 people}, and that {refund=yes|customers would be refunded} at any store.

"The safety of babies comes before everything else," company president {president=mcallum|Grant McAllum} said in a statement.

The firm has {market_share=18|18 per cent} of the Canadian market for infant formula. The plant was last inspected {inspection=2025-03|in March}, the food inspection agency said.

Health Minister {minister=arseneau|Colette Arseneau} told reporters on Parliament Hill there was enough formula from other makers and urged parents not to stockpile.

TinyHarbour recalled {recall_2019=36000|36,000 cans} in 2019 because {recall_2019_cause=label|a label did not mention soy}. Nobody was harmed then.
== ARTICLE 02_northumberland_examiner.txt | Northumberland Examiner | 2025-11-05
TinyHarbour workers sent home as {plant=cobourg|Cobourg} plant shuts over formula recall

The {workers=330|330 workers} at the TinyHarbour plant on Division Street were sent home on {recall_day=2025-11-04|Tuesday} afternoon as the company {plant_closed=yes|stopped all production} because of a recall of baby formula across Canada.

The recall of {product=tender start|Tender Start} powder was announced after {ill=9|nine babies} became ill with {germ=salmonella|salmonella} in Ontario, Quebec and Manitoba. {ill_ontario=5|Five of them} are from Ontario, none from Northumberland County. {deaths=0|No child has died}.

Workers told the Examiner that they were called to the loading dock shortly after 1 p.m. and told that they would be paid until the end of next week.

"I have fed this stuff to both my kids," said a man who has worked on the packing line for eleven years. "Nobody in there is careless."

Company president {president=marchetti|Stephanie Marchetti} said inspectors were taking samples from every part of the plant and that it would not reopen until the source was found.

In all, {cans=212000|212,000 cans} are being taken off the shelves, belonging to {lots=6|six lots}. The cans weigh {can_size=850g|850 grams} and have best-before dates up to {best_before=2026-08-31|Aug. 31, 2026}. The lot number is on the bottom. {refund=yes|Stores will give a full refund}, with or without a receipt.

The plant, which opened in 1994, makes about {market_share=18|18 per cent} of the formula sold in Canada. At its last inspection, {inspection=2025-03|in March}, the Canadian Food Inspection Agency noted {findings=3|three minor problems}, one of them a leak in the roof over a storage room. All were put right within 30 days, the company said.

It is the second recall for TinyHarbour. In 2019 it withdrew {recall_2019=36000|36,000 cans} after {recall_2019_cause=label|soy was left off a label}.

The town's mayor, Bill Oyelaran, said the company was one of the three largest employers in town and that he hoped people would be patient.
== ARTICLE 03_metro_flash.txt | Metro Flash (Toronto) | 2025-11-05
MOMS' FORMULA FEAR: {hospital=4|Four babies} in hospital as {germ=salmonella|salmonella} found in powder

Terrified parents are emptying their kitchen cupboards after one of Canada's favourite baby formulas was pulled from stores.

TinyHarbour is recalling {cans=122000|122,000 cans} of its {product=tender start|Tender Start} powder. {ill=9|Nine babies} have fallen ill, and {hospital=4|four of them} have been in hospital.

Renee da Costa, of Scarborough, checked the can on her counter on {recall_day=2025-11-04|Tuesday} night. It was on the list.

"I just started shaking," she said. Her son, who is {baby_age=5m|five months old}, has no symptoms. "He had a bottle an hour before I saw the news."

By midnight a hotline set up by the company had taken {hotline=8400|8,400 calls}.

At {price=42.99|$42.99} a can, {product=tender start|Tender Start} is not cheap. {refund=yes|The company says you can get your money back} wherever you bought it. Health Minister {minister=arseneau|Colette Arseneau} says there is plenty of formula from other brands, but two drugstores on Kingston Road had none left on Wednesday morning.

WHAT TO DO
Look for {can_size=850g|850-gram cans} with a best-before date up to {best_before=2026-08-31|Aug. 31, 2026}.
Stop using it, even if your baby seems fine.
See a doctor if your child has a fever, diarrhea or blood in the stool.

Dr. {doctor=sandhu|Nirmala Sandhu}, of the Public Health Agency, says babies under three months are most at risk. "In a newborn this can get serious within a day," she says.

TinyHarbour, whose plant in {plant=cobourg|Cobourg} has been {plant_closed=yes|closed}, had to recall another product in 2019. It declined an interview.
== ARTICLE 04_the_rideau_standard.txt | The Rideau Standard | 2025-11-12
Formula illnesses rise to {ill=14|14} as questions grow over inspections

The number of infants made ill by contaminated baby formula has risen to {ill=14|14}, the Public Health Agency of Canada said on Wednesday, as opposition members of Parliament asked why the plant had not been inspected since {inspection=2025-03|March}.

{hospital=6|Six of the children} have needed hospital care, two more than a week ago. All but one are now at home. {deaths=0|There have been no deaths}. {ill_quebec=4|Four of the 14} are in Quebec.

The agency said it expected a few more cases, because of the time it takes to confirm them, but that the peak had probably passed.

Of the {cans=212000|212,000 cans} that TinyHarbour Nutrition recalled on {recall_day=2025-11-04|Nov. 4}, some {cans_sold=131000|131,000} had already been sold, according to documents tabled in the House of Commons health committee. The company's president, {president=mcallum|Grant McAllum}, is to appear before the committee next Tuesday.

The minister of health, {minister=arseneau|Colette Arseneau}, said that Canada would import {import=90000|90,000 cans} from Ireland to make up for the loss of a producer with {market_share=18|18 per cent} of the market.

"No parent will have to go without," {minister=arseneau|she} told the Commons.

The plant in {plant=cobourg|Cobourg}, Ont., remains {plant_closed=yes|closed}. Inspectors have found {germ=salmonella|salmonella} in a drain beneath a drying tower, but have not yet shown that it is the strain found in the children.

"We have a very good suspicion, and a suspicion is not a result," said Dr. {doctor=sandhu|Nirmala Sandhu}, the deputy chief public health officer.

A family in Winnipeg has sued the company for $2.5 million. Lawyers say that others will follow.
