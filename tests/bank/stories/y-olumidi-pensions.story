STORY: olumidi-pensions
TOPIC: ghost names on a Nigerian state's pension payroll, an inquiry, an arrest and a change at the top of the board
== SLOTS
ghost_names | quantity | agree | names on the payroll that panel found to be fictitious
loss | money | dispute | sum lost to the fraud
panel_chair | person | agree | who chaired the inquiry
panel_report_day | date | agree | day the report was handed in
panel_weeks | duration | single | how long the inquiry sat
witnesses | quantity | single | witnesses heard
dg | person | agree | director-general of the pension board
suspended | outcome | agree | what happened to the director-general's post
suspended_day | date | single | day on which he was sent off
acting | person | conflict | who runs the board for now
arrest_day | date | conflict | day the director-general was picked up
agency | organisation | agree | agency that arrested him
hotel | polarity | agree | whether he says he owns the hotel
hotel_rooms | quantity | single | rooms of the hotel
hotel_place | place | single | town of the hotel
recovered | money | revision | sum paid back into state accounts
refunders | quantity | single | officers who have returned money
genuine | quantity | agree | real pensioners of the state
arrears | duration | agree | months of arrears owed to retirees
governor | person | agree | governor
union_leader | person | single | leader of the pensioners' union
union_threat | other | single | what the union said it would do
earlier_case | quantity | single | ghost teachers found in 2016
earlier_convicts | quantity | single | persons jailed in the 2016 case
charged | polarity | agree | whether the director-general has been charged
biometric_start | date | revision | when the new verification is to begin
consultant | organisation | single | firm to run the verification
commissioner | person | single | commissioner for establishment
auditor | person | single | auditor-general whose query began it
neighbour_loss | money | single | sum lost in a like fraud in another state
neighbour_ghosts | quantity | single | false names found in the other state
neighbour_head | person | single | head of the other state's pension board
neighbour_charged | polarity | single | whether the head of the other board has been charged
neighbour_years | duration | single | period of the fraud in the other state
threshold | money | single | level at which a second signature is needed
== ARTICLE 01_govt_house_release.txt | Olumidi State Government House (press release) | 2019-11-05
PRESS RELEASE
For immediate use

GOVERNOR OKETOLA RECEIVES REPORT ON PENSION PAYROLL, VOWS TO RECOVER EVERY KOBO

The Executive Governor of Olumidi State, His Excellency {governor=Babafemi Oketola|Chief Babafemi Oketola}, has this day, {panel_report_day=2019-11-05|Tuesday, 5th November, 2019}, received the report of the Judicial Panel of Inquiry into the State Pension Payroll.

Presenting the document, the chairman, {panel_chair=Ebun Thomas-Cole|Justice Ebun Thomas-Cole (rtd.)}, disclosed that the Panel sat for {panel_weeks=11|eleven weeks}, took evidence from {witnesses=83|83 witnesses} and established that {ghost_names=2316|2,316 names} on the payroll belonged to no living pensioner. The State thereby lost {loss=1.87bn|N1.87 billion}.

His Excellency directed as follows:

(a) the Director-General of the Pension Transition Board, {dg=Kamorudeen Ajeigbe|Alhaji Kamorudeen Ajeigbe}, is to {suspended=suspended|proceed on suspension} from {suspended_day=2019-11-06|tomorrow};
(b) {acting=Abiodun Salako|Mrs. Abiodun Salako}, Director of Finance, is to take charge in acting capacity;
(c) biometric verification of all retirees shall commence on {biometric_start=2019-11-25|25th November}, handled by {consultant=Verigate Systems|Verigate Systems Ltd}.

It will be recalled that {recovered=214m|N214 million} has so far been refunded by {refunders=17|seventeen officers}.

The Governor reassured the {genuine=18740|18,740 genuine pensioners} that the {arrears=7 months|seven months' arrears} owed them would be cleared.

Signed:
Chief Press Secretary
== ARTICLE 02_morning_beacon.txt | Morning Beacon | 2019-11-09
{agency=Public Assets Recovery Bureau|PARB} grills Olumidi pension boss over 'ghosts'

Sunday Akinrinade, Ijoko

Operatives of the {agency=Public Assets Recovery Bureau|Public Assets Recovery Bureau (PARB)} have arrested the embattled pension chief of Olumidi State, {dg=Kamorudeen Ajeigbe|Kamorudeen Ajeigbe}.

A source at the bureau told our correspondent that he was whisked away from his Ijoko residence in the early hours of {arrest_day=2019-11-08|Friday}. He had {charged=no|not been arraigned} as of press time.

Ajeigbe was {suspended=suspended|asked to step aside} this week after a panel led by a retired judge, {panel_chair=Ebun Thomas-Cole|Thomas-Cole}, turned in its findings. {acting=Lanre Fatunmbi|Mr Lanre Fatunmbi} has since been holding the fort at the board.

In a statement by his lawyer before the arrest, the pension chief faulted the panel's arithmetic. What went missing, he said, was {loss=320m|not more than N320m}, arising from double entries made before his time. He also {hotel=denies|dissociated himself from a hotel} of {hotel_rooms=60|60 rooms} in {hotel_place=Agbede-Oke|Agbede-Oke} that the panel linked to him.

The matter began with a query from the state auditor-general, {auditor=Ngozi Ikwueme|Mrs Ngozi Ikwueme}.

It is not the first such discovery in Olumidi. In 2016 {earlier_case=904|904 non-existent teachers} were uncovered, a case for which {earlier_convicts=3|three officials} are serving jail terms.
== ARTICLE 03_retirees_voice.txt | The Retiree (monthly of the Pensioners' Congress) | 2019-12-02
ENOUGH OF THE STORIES, PAY US!

Comrades, the ghosts have eaten and the living are hungry.

{arrears=7 months|Seven months}! That is what {governor=Babafemi Oketola|Governor Oketola} owes. Our State chairman, {union_leader=Idowu Esan|Comrade Idowu Esan}, told the congress in Ijoko that if nothing enters our accounts by Christmas {union_threat=camp at the gate|we shall camp at Government House gate} with our mats.

What do we know since the report of {panel_report_day=2019-11-05|5 November}? That {ghost_names=2316|two thousand, three hundred and sixteen persons} who never worked a day drew pension along with the {genuine=18740|18,740 of us} who did. That the {agency=Public Assets Recovery Bureau|PARB} came for the DG on {arrest_day=2019-11-07|Thursday the 7th}, two days after the report, and let him go on bail the next week. {charged=no|No charge has been filed}. He still says the hotel {hotel=denies|is not his}.

And the verification? It was to begin {biometric_start=2019-11-25|on the 25th of last month}. The Commissioner for Establishment, {commissioner=Folasade Adewumi|Mrs Folasade Adewumi}, has now told {union_leader=Idowu Esan|Esan} that it will start {biometric_start=2020-01-13|on 13 January}, as the machines have not arrived.

She says {recovered=268m|N268 million} is now back in the treasury. Fine. Share it!
== ARTICLE 04_naija_ledger.txt | Naija Ledger (business daily) | 2019-12-04
States count cost of phantom pensioners

Two states have now admitted losing billions of naira to invented retirees. Olumidi's inquiry put its loss at {loss=1.87bn|N1.87bn}; Kwarra-Benu, which published its audit last week, lost {neighbour_loss=2.4bn|N2.4bn} over {neighbour_years=9|nine years} to {neighbour_ghosts=3105|3,105 names}.

In both, the method was alike: names added in small batches below {threshold=5m|the N5m mark} at which a second signature is needed. In both, the head of the pension board was {suspended=suspended|placed on suspension}. Olumidi's, {dg=Kamorudeen Ajeigbe|K. A. Ajeigbe}, {hotel=denies|denies ownership of the hotel} the panel listed and {charged=no|has yet to see a courtroom}. His colleague in Kwarra-Benu, {neighbour_head=Terkula Anongo|Dr Terkula Anongo}, {neighbour_charged=yes|was docked on Monday} and pleaded not guilty.

Analysts doubt that fingerprints alone will help. "The dead man's brother has fingers too," said one.
