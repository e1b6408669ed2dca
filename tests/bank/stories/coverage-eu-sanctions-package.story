STORY: eu-sanctions-package
TOPIC: the European Union adopts its 21st package of sanctions on Russia
== SLOTS
package | ordinal | agree | number of the package
envoys_day | date | agree | day on which ambassadors agreed
adoption_day | date | revision | day of the formal adoption
ships | quantity | revision | tankers added to the blacklist
ships_total | quantity | variant | vessels on the list after the package
listings | quantity | agree | people and bodies newly listed
banks | quantity | agree | banks barred from transactions
third_banks | quantity | agree | banks outside Russia among them
export_value | money | variant | yearly value of the exports newly forbidden
lng_date | date | agree | day from which long-term gas contracts are forbidden
cap | money | agree | price cap on crude
previous_package | date | agree | month of the package before
slovak_pm | person | agree | prime minister of Slovakia
slovak_veto | outcome | agree | what Slovakia did with its veto
high_rep | person | agree | foreign policy chief of the EU
refinery | name | agree | Indian refiner on the list
refinery_stake | quantity | agree | Russian share in the refiner
refinery_place | place | agree | state where the refinery is
kremlin_speaker | person | agree | spokesman of the Kremlin
gas_share | quantity | agree | Russian share of gas imports in 2025
first_package | date | agree | month of the first package of 2022
commissioner | person | agree | commissioner who proposed the package
== ARTICLE 01_brussels_newswire.txt | Brussels Newswire | 2026-05-20
EU envoys back {package=21|21st} round of Russia sanctions after Slovakia relents

BRUSSELS - European Union ambassadors on {envoys_day=2026-05-20|Wednesday} approved new penalties against Russia aimed at its oil fleet, its banks and, for the first time, a refinery in India, ending a stand-off of five weeks with Slovakia.

Foreign ministers are to give the measures their formal approval on {adoption_day=2026-05-21|Thursday}, diplomats said.

The package adds {ships=46|46 tankers} to a register of ships that may not use EU ports or insurers and bars dealings with {banks=22|22 banks}, {third_banks=4|four of which are outside Russia}, in Kyrgyzstan, Tajikistan and the United Arab Emirates. In all, {listings=112|112 people and organisations} face asset freezes, among them the managers of drone plants in Tatarstan and a former deputy governor of the central bank.

It also widens export bans to machine tools, certain ceramics and resins, goods of which {export_value=1.8bn EUR|€1.8 billion} worth was sold to Russia last year. A draft seen in April had put that part at €2.6 billion, before Germany and Italy secured carve-outs for medical plastics.

"Every tanker we stop is a week of shells he cannot buy," the bloc's foreign policy chief, {high_rep=Ilse Vandermeer|Ilse Vandermeer}, told reporters, referring to the Russian president. Ukraine, whose government had pressed for 130 ships, called the text solid but late.

Slovakia, which along with Hungary buys crude by pipeline, {slovak_veto=dropped|gave up its veto} in return for a letter from the Commission. In it Brussels undertakes to help should transit fees rise, and to review by 2028 the effect of the bloc's planned gas phase-out. Prime Minister {slovak_pm=Marek Hudec|Marek Hudec}, who in April had spoken of "a noose for our chemical industry", said that he had obtained nine-tenths of what he wanted. His coalition has 76 of the 150 seats in Bratislava, and polls suggest it would lose 11 of them.

Under the package, long-term contracts for Russian liquefied natural gas will be illegal {lng_date=2027-01-01|from 1 January next year}; short-term contracts had to end within six months under a decision taken last year. Russia supplied {gas_share=13|13 percent} of the EU's gas in 2025, Commission data show, down from 45 percent in 2021. France, Spain and Belgium were the largest buyers of the liquefied kind, at a combined 15 billion cubic metres.

The ceiling on the price of seaborne crude stays at {cap=44.10 USD|$44.10 a barrel}. An attempt by Finland and Sweden to replace it by a full ban on maritime services was put off until the United States and Japan declare a position, two diplomats said.

The refiner on the list is {refinery=Saurashtra Refining|Saurashtra Refining}, a company in the western state of {refinery_place=Gujarat|Gujarat} in which a Russian oil producer holds {refinery_stake=49|49 percent}. India's mission to the EU declined to comment on Wednesday evening.

The Commission's sanctions envoy said the proposals of {commissioner=Paulo Azevedo Lima|Commissioner Paulo Azevedo Lima}, presented on 14 April, had survived "more or less intact". Seven meetings of ambassadors were needed. The previous round, the 20th, in {previous_package=2026-02|February}, took three.

Brent futures rose 1.3 percent to $66.20 by the close in London.
== ARTICLE 02_dublin_examiner.txt | Dublin Examiner | 2026-05-23
Analysis: Another package, and the law of diminishing returns

The European Union has now punished Russia {package=21|21 times}, and the ceremony has acquired a rhythm. A commissioner unveils a list. A prime minister objects. Lawyers take to the night hours. And then, as on {adoption_day=2026-05-22|Friday}, ministers put their names to the outcome, on this occasion a day after they had planned to, since a Maltese reservation on ship registration had to be cleared by telephone.

What came out is a little smaller than what ambassadors had nodded through {envoys_day=2026-05-20|in midweek}. {ships=43|Forty-three vessels} join the blacklist rather than the number first announced; three tankers with Greek managers were struck out on Thursday night when their owners proved that they had been sold for scrap. That makes {ships_total=632|632} on the list altogether. Brokers reckon the shadow fleet at between 900 and 1,400 hulls, depending on who counts and what for.

The list of {listings=112|112 names} is a mixture. Some, such as the chief engineer of a missile works at Votkinsk, are of obvious weight; others, including two television chefs, less so. Irish officials were keener on the financial part, in which {banks=22|22 lenders}, {third_banks=4|four of them abroad}, are cut off, since two of the Dubai-registered houses had passed payments through leasing firms in Shannon. The Central Bank has written to 14 companies.

Does any of it work? Dr Aoife Considine of Trinity College, who has studied the measures since {first_package=2022-02|the first of them in February 2022}, says that they do, slowly. Federal oil and gas revenue fell by 24 per cent in 2025, and by a third in the first quarter of this year. The Russian key rate is 15 per cent. "But you do not get another shock like the first three packages, which froze about €210 billion of reserves," she said. "You get a tax, and people plan around a tax."

The EU has twice before tried to limit tanker earnings. In December 2022, with the G7, it set a ceiling of $60 on a barrel; the 18th package, last July, replaced this with a figure adjusted to the market, which is now {cap=44.10 USD|$44.10}. Nordic states want to abandon the cap and deny all services. That battle, according to {high_rep=Ilse Vandermeer|Ilse Vandermeer}, the high representative, will be the core of a 22nd package, which she would like to have before the summer recess. Few believe her: the gap between the 20th, in {previous_package=2026-02|February}, and this one was 88 days.

The reason for the gap has a name. {slovak_pm=Marek Hudec|Marek Hudec}, in Bratislava, {slovak_veto=dropped|held up the file for weeks before lifting his objection} for a piece of paper with a Commission letterhead. He was the fourth leader of a member state to have done so since 2022. Hungary, which took the role on eight occasions, was silent this time; its new government, elected in April, has asked for €9 billion in frozen EU money and does not wish to annoy anyone.

Gas was supposed to be the bone of contention, yet the ban on long-term contracts for the liquefied fuel {lng_date=2027-01-01|from New Year's Day} passed almost without debate. Europe's dependence is not what it was.

For Irish exporters the direct effect is small. {export_value=1.8bn EUR|Not quite €2bn} of yearly EU sales are caught, but the State's share is about €7 million, mostly resins for dental use, and there is an exemption for contracts signed before Easter.

The Kremlin's spokesman, {kremlin_speaker=Arkady Zhilin|Arkady Zhilin}, said Russia had built "an immunity", which is what was said about the previous one, and the one before that.
== ARTICLE 03_bombay_business_ledger.txt | Bombay Business Ledger | 2026-05-28
Saurashtra Refining moves EU court as diesel cargoes turn back

Anjali Raghunathan & Farhan Qureshi

MUMBAI: {refinery=Saurashtra Refining|Saurashtra Refining} on Wednesday asked the General Court of the European Union in Luxembourg to annul its listing, arguing that a minority shareholder's nationality is no ground to punish 6,400 employees in {refinery_place=Gujarat|Gujarat} and that it was given no hearing.

The application came five days after {adoption_day=2026-05-22|ministers adopted} the bloc's {package=21|twenty-first} set of sanctions on Russia, in which the 20-million-tonne refinery is the only Indian name among {listings=112|112 individuals and entities}. Its lawyers have also requested interim relief, which is rarely granted; of 41 such pleas made by sanctioned firms since 2014, according to the law firm Desai Kulkarni, three succeeded.

The company's Russian partner holds {refinery_stake=49|49 per cent}. The remainder is with an investment consortium and a trading house based in Geneva, which said last year that it wished to sell its 24.5 per cent. Analysts put the enterprise value at between $17 billion and $20 billion before the listing; Saurashtra's 2029 bonds have since dropped by 11 points to 83.

The immediate pain is in shipping. Three cargoes of diesel that were on their way to Rotterdam and Sines have been diverted, two to Brazil and one to Togo, at a cost of roughly $4 million, a trader said. The refinery sold some 19 per cent of its output in Europe in the year to March. Banks have become "extraordinarily shy", said Chief Financial Officer Prakash Venkataraman, and one State-owned lender has halved its working-capital limit. Runs have been lowered to 78 per cent of capacity, from 102 per cent in April.

New Delhi has been sharp in tone and slow in deed. The Ministry of External Affairs reiterated that India "does not subscribe to unilateral measures", and Commerce Minister Sudha Ranganathan said the matter had been taken up with {commissioner=Paulo Azevedo Lima|Commissioner Paulo Azevedo Lima}, the author of the package, in a call on Monday. She would not link it to the trade agreement concluded with Brussels in January, which the European Parliament is to debate in September. Industry sources said the Petroleum Ministry had ruled out taking over the stake.

Others in the trade are making their peace. India imported 1.5 million barrels a day of Russian crude in April, a third of its total and 400,000 fewer than a year before, as private buyers turned to West Africa and Guyana. With Brent near $65, the discount on Urals has narrowed to $6, and the {cap=44.10 USD|$44.10} ceiling for cargoes that use European insurance is, for most, out of reach. Tankers are the other worry: {ships_total=632|more than 630} are now blacklisted by Brussels, of which {ships=43|43} were added this month, and at least five of the latter called at Vadinar or Sikka in the spring.

Will the measures be eased? Not soon. Renewal of the sectoral sanctions falls due on 31 July and needs all member states, and Slovakia's {slovak_pm=Marek Hudec|Marek Hudec}, who {slovak_veto=dropped|let this package pass} after a long refusal, has hinted at another fight. But European dependence, which gave Moscow a lever {first_package=2022-02|in February 2022, when the first of the present measures were passed}, has shrunk: Russian gas met {gas_share=13|13 per cent} of the continent's imports last year.

In Moscow, {kremlin_speaker=Arkady Zhilin|Kremlin spokesman Arkady Zhilin} promised the refinery's workers "every support", without details. The producer's own shares, which lost 3.8 per cent in the week of the decision, closed on Wednesday at 402 roubles.

A first hearing in Luxembourg is not expected before October.
