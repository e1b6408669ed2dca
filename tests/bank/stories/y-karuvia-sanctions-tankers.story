STORY: karuvia-sanctions-tankers
TOPIC: the EU adds a Cypriot tanker owner and others to its list over arms and fuel for the junta of Karuvia
== SLOTS
decision_day | date | agree | day of the ministers' decision
decision_place | place | single | where the ministers met
persons_added | quantity | agree | people added to the list
persons_planned | quantity | single | people on the earlier draft
entities_added | quantity | agree | companies and bodies added
persons_total | quantity | single | people on the list in all
entities_total | quantity | single | bodies on the list in all
company | organisation | agree | shipping company listed
owner | person | agree | owner of the company
owner_age | quantity | single | owner's age
son_listed | outcome | conflict | whether the owner's son was put on the list
son | person | agree | the owner's son
cargoes | quantity | dispute | cargoes the company is said to have carried to the junta
cargoes_period | duration | single | time in which these cargoes went
fleet | quantity | agree | tankers in the company's fleet
staff | quantity | single | the company's staff ashore and afloat
frozen | money | single | money thought to be frozen
frozen_before | money | single | money frozen since the list began
us_day | date | single | day of the American listing of ships
us_ships | quantity | single | ships on the American list
general | person | agree | chief of the air force, listed too
general_role | role | single | his office
bank_listed | outcome | agree | what was done about the central bank of Karuvia
blocker | organisation | single | state that held out against listing the bank
expiry | date | agree | until when the measures run
court_step | date | single | when the company means to go to court
court_earlier | outcome | agree | end of another owner's case
court_earlier_owner | organisation | single | that other owner
court_earlier_year | date | single | year of that ruling
ship_held | name | single | tanker held in port
ship_held_place | place | single | port in which it is held
ship_held_crew | quantity | single | crew on that tanker
freight_rate | money | single | day rate for a tanker of that size
freight_rate_old | money | single | day rate a month before
knowledge | polarity | dispute | whether the company knew the buyer
spokeswoman | person | single | EU spokeswoman
mortgaged | quantity | single | tankers under mortgage
court_earlier_length | duration | single | length of the earlier case
founded | date | single | year in which the company was founded
== ARTICLE 01_euro_wire.txt | Rond-Point Wire | 2020-02-17
EU hits Karuvia junta's fuel suppliers with sanctions

{decision_place=brussels|BRUSSELS}, Feb 17 (Rond-Point) - European Union foreign ministers {decision_day=2020-02-17|on Monday} blacklisted {persons_added=9|nine people} and {entities_added=4|four entities} for helping Karuvia's military rulers get round an arms and fuel embargo.

The best-known name is {company=aigaion crude lines|Aigaion Crude Lines}, a tanker operator in Limassol. Its founder, {owner=kyprianides|Stavros Kyprianides}, and {son=andreas|his son Andreas}, who runs the chartering desk, {son_listed=listed|are both subject to the travel ban and asset freeze}.

According to the decision, the company delivered {cargoes=14|14 cargoes} of aviation fuel to the port of Velo in {cargoes_period=8 months|eight months}. Diplomats reckon that {frozen=35m eur|35 million euros} will be immobilised, on top of {frozen_before=112m eur|112 million} since the regime was set up in 2017.

Also on the list is General {general=ndowe|Faustin Ndowe}, {general_role=chief of air force|the chief of the air force}.

Ministers {bank_listed=not listed|left out Karuvia's central bank}, at the insistence of {blocker=italy|Italy}, three diplomats said.

The bloc's list now has {persons_total=41|41 persons} and {entities_total=15|15 bodies} on it. The measures run until {expiry=2021-02-28|Feb. 28, 2021}. "They are aimed at those who profit, not at those who suffer," spokeswoman {spokeswoman=vanhecke|Marit Vanhecke} said.

Washington took a similar step on {us_day=2019-11-21|Nov. 21}, when it designated {us_ships=3|three ships}, none of them belonging to the Cypriot firm.
== ARTICLE 02_company.txt | Aigaion Crude Lines, statement | 2020-02-18
STATEMENT BY THE BOARD

Limassol, 18 February 2020

{company=aigaion crude lines|Aigaion Crude Lines} learnt with dismay of {decision_day=2020-02-17|yesterday's} decision by the Council of the European Union.

The Company made {cargoes=2|two deliveries} to Velo, and not the number alleged. Both were sold to a trader of good repute. {knowledge=no|We did not know, and could not have known}, who would burn the fuel.

Our founder, Captain {owner=kyprianides|Stavros Kyprianides}, who is {owner_age=74|74}, has never met General {general=ndowe|Ndowe} or any other member of the authorities of Karuvia.

The Company will lodge an application for annulment with the General Court {court_step=2020-03|in the course of March}. It notes that an earlier listing of another owner {court_earlier=annulled|was struck down} by the same court.

Our {fleet=19|19 tankers} continue to trade wherever insurers permit. The {staff=460|460 women and men} who work for us at sea and on land will be paid.

Enquiries: communications desk. No interviews will be given.

About us: Aigaion was established in {founded=1983|1983}.
== ARTICLE 03_tanker_terminal.txt | Tanker & Terminal | 2020-02-21
Blacklisting leaves {company=aigaion crude lines|Aigaion} with {fleet=19|19 ships} and no bank

By Hugh Pelletier in Piraeus

{fleet=19|Nineteen tankers}, of which {mortgaged=11|eleven} are under mortgage to lenders that may no longer take a cent from their owner: that is the arithmetic facing {company=aigaion crude lines|Aigaion} since EU ministers acted {decision_day=2020-02-17|on Monday}.

One vessel is already stuck. The {ship_held=aigaion hope|Aigaion Hope}, with {ship_held_crew=22|22 crew}, has been refused clearance in {ship_held_place=augusta|Augusta} because nobody would take the agent's guarantee.

{persons_planned=11|Eleven names} figured on the draft circulated in January; {persons_added=9|nine} survived. The one that the market was watching for, chartering manager {son=andreas|Andreas Kyprianides}, {son_listed=not listed|is not among them}, to the relief of brokers who deal with him daily. {owner=kyprianides|His father} was not so lucky. Nor were {entities_added=4|four firms and agencies}, Aigaion itself included.

Could the company really not tell where its jet fuel was going? A former operations superintendent says that {knowledge=yes|everyone on the third floor knew}.

Hopes of a quick win in Luxembourg rest on the {court_earlier_year=2018|2018} ruling in favour of {court_earlier_owner=petromar levant|Petromar Levant}, whose inclusion {court_earlier=annulled|judges set aside} for want of evidence. But that took {court_earlier_length=26m|26 months}.

Karuvia's central bank, through which all fuel is paid, {bank_listed=not listed|escaped once more}. The regime as a whole {expiry=2021-02-28|comes up for renewal at the end of February next year}.

Rates: a medium-range tanker in the Mediterranean fetched {freight_rate=15200|$15,200 a day} on Thursday, against {freight_rate_old=21800|$21,800} a month ago.
