STORY: f-corvettes-ministry
TOPIC: Denmark's defence ministry announces the sale of corvettes to Malaysia
== SLOTS
seller | organisation | single | ministry that announced the sale
buyer | place | agree | country that buys
ships | quantity | agree | corvettes ordered
options | quantity | agree | further ships under option
price | money | variant | value of the contract
offset | quantity | agree | share of the work to be done in the buyer's country
yard | organisation | agree | shipyard
yard_jobs | quantity | agree | jobs at the yard secured
first_delivery | date | agree | delivery of the first ship
last_delivery | date | single | delivery of the last ship
minister | person | agree | defence minister
opponent | person | single | member of parliament who objects
opposition_motion | score | single | vote on the motion to delay
rival | organisation | agree | rival bidder
rival_price | money | single | price of the rival bid
length | quantity | variant | length of the ships
displacement | quantity | single | displacement in tonnes
speed | quantity | variant | top speed
missiles | quantity | agree | missiles each ship carries
missile_maker | organisation | single | maker of missiles
crew | quantity | single | crew
permit | polarity | dispute | whether re-export is ruled out
share_move | quantity | agree | rise in the parent's share price
parent | organisation | agree | parent of the yard
backlog | money | single | order book of the parent
talks | duration | agree | length of negotiations
signing | date | agree | day of announcement
cancelled_1998 | date | single | year of a cancelled order
cost_overrun | quantity | single | overrun on the prior class, per cent
delegation | quantity | revision | size of the delegation expected
visit_day | date | agree | day of the delegation's visit
finance | money | single | export credit
chief | person | agree | yard's chief executive
competitors | quantity | single | bids received
apprentices | quantity | agree | apprentices to be taken on
training | duration | agree | training of the buyer's sailors
committee | organisation | agree | parliamentary committee that was informed
informed | date | agree | when that committee was told
royalty | polarity | single | whether the prince attended
previous_sale | money | single | largest earlier sale
euro_rate | other | single | rating of the buyer
== ARTICLE 01_danish_ministry_of_defence.txt | Danish Ministry of Defence (press notice) | 2018-09-11
Press notice: Contract with Malaysia for patrol corvettes

{seller=mod|The Ministry of Defence} is pleased to announce that, on {signing=2018-09-11|11 September 2018}, an agreement was signed for the supply of {ships=4|four corvettes} to {buyer=Malaysia|the Government of Malaysia}. The agreement contains an option on {options=2|two further vessels}.

The contract has a value of {price=7.9bn DKK|DKK 7.9 billion}. It is the largest sale of naval equipment in this country's history. {yard=Skovhavn|Skovhavn Skibsværft} will build the first two ships in Fredericia; the others are to be assembled in Lumut, so that {offset=40|40 per cent of the work} takes place in Malaysia.

Key facts:
- length: {length=96m|96 metres}
- displacement: {displacement=1850|1,850 tonnes}
- crew: {crew=76|76}
- top speed: {speed=28kn|28 knots}
- armament: one 76 mm gun, {missiles=16|16 surface-to-air missiles} in vertical launchers by {missile_maker=Norsk Presisjon|Norsk Presisjon}.

The first ship will be handed over in {first_delivery=2022-03|March 2022} and the last in {last_delivery=2025-11|November 2025}. Negotiations lasted {talks=3y|three years}.

The Malaysian crews will be trained in Denmark for {training=14m|fourteen months}. The yard will take on {apprentices=40|forty apprentices}. {competitors=5|Five bids} were received, of which two were examined in detail. The contract is subject to the usual approvals, and {committee=Defence Committee|the Defence Committee of Parliament} was informed on {informed=2018-09-10|10 September}, in closed session, as the law on defence material of 1994 provides.

The largest single order from abroad until now had a value of {previous_sale=2.2bn DKK|DKK 2.2 billion}, for radars. The work will be supported by 110 Danish suppliers in 31 municipalities, from Skagen to Nexø.

{minister=Lauritsen|The Minister of Defence, Birgitte Lauritsen}, says: "This is an agreement with a friendly nation. Malaysia's navy guards one of the world's most used sea lanes. It {permit=excluded|has undertaken in writing that the vessels and their weapons will not be passed on to anyone else.}"

A Malaysian delegation of {delegation=9|nine} will visit the yard on {visit_day=2018-10-01|1 October}.
== ARTICLE 02_sondre_borsblad.txt | Søndre Børsblad (financial daily, English page) | 2018-09-12
{yard=Skovhavn|Skovhavn} order sets {parent=Kattegat|Kattegat Industries} alight

Shares of {parent=Kattegat|the yard's owner} closed {share_move=11|11 percent} higher in Copenhagen on news of a warship deal that analysts had put at two chances in five.

The order is worth {price=7.9bn DKK|a little over a billion euros}, which brings the group's backlog to {backlog=21bn DKK|21 billion kroner}. {yard_jobs=650|Some 650 jobs} in Fredericia will be safe until the middle of the next decade, according to {chief=Ravn|Mogens Ravn}, who runs the yard. "We have had three thin winters," he said. "In the canteen they sang this morning, and nobody was asked to."

The competition was a frigate from {rival=Chantiers Armor|Chantiers Armor of Brest}, offered {rival_price=980m EUR|at 980 million euros} but without production in Asia. {offset=40|Two-fifths of the hours} will now be worked in Malaysia, where {yard=Skovhavn|Skovhavn} has owned a repair dock since 2009.

Rating agencies give the buyer {euro_rate=A-|an A-minus}, and the bank guarantee is unconditional. What may trouble investors more is the calendar. The yard has not launched anything of more than 60 metres since 2012, and of the welders it needs a third must still be found; wages in Fredericia are bound to follow. {apprentices=40|Forty new apprentices} will start in January.

Investors should remember the last time. The Danish navy's own patrol ships of the Havørn class ran {cost_overrun=31|31 percent} over budget and eighteen months late. An order from Chile in {cancelled_1998=1998|1998} was cancelled after the keel had been laid; it stood on the slip, rusting, for four years.

The state export fund guarantees {finance=4.5bn DKK|4.5 billion kroner} of the price. A first instalment is due before Christmas, and {first_delivery=2022-03|the lead ship three and a half years from now}. The two optional hulls ({options=2|a further pair}) are not in the figures.
== ARTICLE 03_warships_and_yards.txt | Warships & Yards (trade monthly) | 2018-09-20
Malaysia goes Danish

{buyer=Malaysia|Kuala Lumpur} has picked the SK-96, a stretched version of a patrol ship in service with three navies, for its littoral squadron. {ships=4|Four} are on firm order.

At {length=96m|315 ft} overall and good for {speed=28kn|52 km/h}, the type is no speedboat, and it has no sonar worth the name. What sold it was the launcher amidships, with {missiles=16|sixteen cells}, and the price of the spares. {rival=Chantiers Armor|The French yard} had the better hull, said a naval officer who sat in on the {talks=3y|three-year} evaluation, and the worse lunch.

{yard=Skovhavn|Skovhavn's} {chief=Ravn|Ravn}, a former submariner, told us that he took the competition personally: "I had been beaten by them twice, in Chile and in Oman. I had the letters framed in my office, to remind me what they were like." The letters, he said, were now in a drawer.

The delegation that inspects the yard on {visit_day=2018-10-01|the first of next month} has grown. {delegation=14|Fourteen} officers and officials are expected, up from {delegation=9|nine}, and each will receive a model of the ship and a box of butter biscuits.

{training=14m|A year and two months} of lessons await the first crews, who are said to have asked about winter clothing. The {length=96m|96-metre} ship has bunks for more than its complement, and the galley comes with a rice cooker the size of a font.

The yard's order for steel has been placed in Sweden. Its apprentices' school, which closed in 2013, will reopen in a former herring warehouse.
== ARTICLE 04_folkeblad_aabenraa.txt | Folkeblad (regional daily, in English for its website) | 2018-09-13
Green MP: "We sell, and then we look away"

A deal worth {price=7.9bn DKK|nearly eight billion kroner} for four grey ships has brought joy to Fredericia and unease to Christiansborg.

{opponent=Thomassen|Ida Thomassen, of the Green Alliance}, says that {permit=not excluded|the contract does not rule out a resale after ten years}. "I have asked for the clause. I was shown a page with a black bar across it," she said. Her motion to wait for a hearing fell by {opposition_motion=71-34|71 votes to 34} on the evening of {signing=2018-09-11|Tuesday}.

{minister=Lauritsen|Ms Lauritsen} answered that she had rarely heard such nonsense. Her office refers to the letter from the Malaysian navy, dated 5 September.

{committee=Defence Committee|Parliament's defence committee} was told {informed=2018-09-10|a day before the pens came out}, and members may not say what they were told. {royalty=no|The Crown Prince had been expected at the ceremony and did not come}; the palace says he had a cold.

In the streets around the yard {opponent=Thomassen|the MP} has few friends. {yard=Skovhavn|Skovhavn} has laid off people every year since 2015; now {yard_jobs=650|650} may stay. Holger Bang, a plater for 34 years, bought a round at the Anchor and was bought eleven back.

A word from the stock exchange: {parent=Kattegat|the parent company's} paper gained {share_move=11|more than a tenth}, and the man who runs it earned more on Tuesday than Mr Bang has in his life. He told us so himself, and did not look as if he minded very much.
