STORY: r-surya-airways
TOPIC: the Indian budget airline Suryapath stops flying and files for insolvency
== SLOTS
last_flight | time | conflict | time at which the last flight landed
last_route | place | conflict | town where the last flight landed
halt_day | date | agree | day on which flying stopped
filing_day | date | agree | day of the insolvency petition
planes | quantity | conflict | aircraft in the fleet
planes_grounded | quantity | agree | aircraft already on the ground for want of engines
planes_peak | quantity | single | aircraft in the best year
debt | money | variant | debt to banks
debt_lessors | money | single | debt to lessors
lead_bank | organisation | agree | bank with the largest loan
lead_loan | money | variant | loan of that bank
staff | quantity | agree | employees
unpaid | duration | conflict | months for which wages are owed
passengers | quantity | revision | passengers with worthless bookings, first and later figure
refund_days | duration | agree | days within which money is to be returned
promoter | person | agree | founder and main owner
offer | outcome | conflict | what the lenders did with the founder's last proposal
offer_sum | money | agree | sum the founder proposed to put in
suitor | organisation | agree | group that looked at a purchase
suitor_end | outcome | agree | what became of the suitor's interest
professional | person | agree | insolvency professional who takes charge
cause | cause | dispute | reason for the collapse according to the founder and the pilots
market_now | quantity | agree | share of the home market in the last month
market_peak | quantity | single | share of the home market in the best year
minister | person | agree | minister for aviation
fare_rise | quantity | single | rise of fares on some routes
extra_flights | quantity | single | extra flights of other airlines
moratorium | duration | agree | length of the moratorium
founded | date | agree | year of the first flight
slots_airport | quantity | single | pairs of slots at the airport that others want
== ARTICLE 01_deccan_commercial.txt | Deccan Commercial | 2024-11-20
Suryapath files for insolvency; {planes=41|41-plane} airline stops flying

Mumbai: Low-cost carrier Suryapath Airways moved the National Company Law Tribunal {filing_day=2024-11-19|on Tuesday}, three days after it {halt_day=2024-11-16|ceased operations}, citing dues of {debt=6840cr|Rs 6,840 crore} to banks and another {debt_lessors=2100cr|Rs 2,100 crore} to lessors.

The tribunal appointed {professional=mehrotra|Anjali Mehrotra} as interim resolution professional and granted a moratorium of {moratorium=180d|180 days}. {lead_bank=bharat union|Bharat Union Bank} has the biggest exposure, at {lead_loan=2300cr|Rs 2,300 crore}.

Founder {promoter=vasudevan|K. R. Vasudevan} had made a last attempt to keep the airline aloft by pledging {offer_sum=450cr|Rs 450 crore} of his own. The lenders' committee, at a sitting that ran past midnight, {offer=rejected|would have none of it}. Hotel group Marudhar, which had done due diligence in September, {suitor_end=withdrew|walked away} without bidding.

In a statement the airline blamed {cause=engines|the failure of its engine supplier}, a Western firm, to return overhauled engines. {planes_grounded=17|Seventeen aircraft} had been idle since spring for this reason.

The carrier, which took off in {founded=2009|2009}, had {market_now=4.1|4.1 per cent} of the domestic market in October, against {market_peak=11.6|11.6 per cent} at its height. It employs {staff=3900|3,900 people}, who have not been paid for {unpaid=2m|two months}.
== ARTICLE 02_coromandel_sunday.txt | Coromandel Sunday | 2024-11-24
The last boarding call

The captain asked the passengers to stay seated for a moment. Then he thanked them, thanked his crew by name, and said that there would be no flight after this one. It was {last_flight=23:40|twenty to midnight} on {halt_day=2024-11-16|Saturday the 16th}, and Suryapath 618 had just come to a stop on the apron at {last_route=madurai|Madurai}.

Some people clapped. An old woman, who hadn't understood, asked about her bag.

So ended an airline that had carried half of middle-class India on its first holiday. It began {founded=2009|fifteen years ago} with leased turboprops and a yellow sun on the tail. By 2018 it had {planes_peak=74|74 aeroplanes}. At the end there were {planes=33|thirty-three}, {planes_grounded=~|about half of them} without engines.

"He says {cause=engines|it was the engines}," a first officer told me about {promoter=vasudevan|Vasudevan}, the founder. "Ask us and {cause=mismanagement|it was the man himself}: his hotels, his cricket team, his daughter's app." Nobody who wore the yellow scarf has seen a salary {unpaid=5m|since the middle of June, five months back}.

Nor had the banks kept faith. They {offer=accepted|had said yes} to his offer of {offer_sum=450cr|450 crores}, and on the following Monday nobody at {lead_bank=bharat union|Bharat Union} would pick up the phone.

There was also a buyer for a while, {suitor=marudhar|the Marudhar hotel people}. They looked at the books and {suitor_end=withdrew|went home}.
== ARTICLE 03_ministry_note.txt | Ministry of Aviation, Press Facilitation Cell | 2024-11-21
Steps taken for passengers of Suryapath Airways

Following the suspension of services by Suryapath Airways Limited with effect from the close of {halt_day=2024-11-16|16.11.2024}, the Ministry reviewed the situation yesterday under the chairmanship of {minister=bhuyan|Shri Nabajyoti Bhuyan}, Minister for Aviation.

(i) As intimated by the airline, {passengers=212000|2.12 lakh passengers} hold bookings for flights which will not be operated. The airline has been directed to refund fares {refund_days=30|within thirty days}. Bookings made through agents will be settled by the agents.

(ii) Other scheduled carriers will mount {extra_flights=64|64 additional flights} per day. Fares on certain routes had risen by {fare_rise=38|38 per cent} since Saturday and are being monitored.

(iii) The last commercial service of the airline touched down at {last_flight=22:15|2215 hours} at {last_route=vijayawada|Vijayawada}. All passengers and crew who were away from base have been brought home.

(iv) The petition admitted {filing_day=2024-11-19|on the 19th} attracts a moratorium of {moratorium=180d|six months}, during which lessors may not repossess aircraft. {professional=mehrotra|Smt. Mehrotra}, insolvency professional, has taken charge of the management.

(v) The interest of {staff=3900|3,900 employees} will be borne in mind. A help desk is functioning at the larger airports.

The Ministry clarified that safety oversight was at no time affected. The share of the airline in domestic traffic was {market_now=4.1|4.1%} in the month of October.
== ARTICLE 04_runway_india.txt | Runway India (aviation portal) | 2024-12-04
Two weeks on: who gets Suryapath's pieces?

With creditors due to meet for the first time soon, the scale of the wreck is becoming clearer. {professional=mehrotra|Mehrotra}, who runs the airline on the tribunal's behalf, has raised the count of stranded ticket holders to {passengers=287000|287,000}. The initial tally missed group bookings and vouchers.

Bankers are owed {debt=6840cr|₹68.4 billion}. A third of that, {lead_loan=2300cr|₹23 billion}, sits with one state-owned lender.

What is left to sell? Not metal. Every jet was rented, and the {planes_grounded=17|17} that hadn't flown since spring are missing parts. The treasure is {slots_airport=29|29 pairs of slots} at Mumbai, and rivals have already written to {minister=bhuyan|Minister Bhuyan} about them. He has told them to wait.

{suitor=marudhar|Marudhar}, the hotelier that once flirted with a purchase, says it will not come back.

Refunds are trickling. The {refund_days=30|30-day} window closes before Christmas, and so far few customers have seen their money. Pilots have moved faster: rivals have hired many of them away, union sources say. The union's diagnosis of the crash hasn't changed. {cause=mismanagement|Bad management, first and last}, it insists, while {promoter=vasudevan|the founder} still points to {cause=engines|engines that never came back from the shop}.
