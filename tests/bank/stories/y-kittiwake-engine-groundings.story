STORY: kittiwake-engine-groundings
TOPIC: a Scottish regional airline grounds turboprops over engine trouble while it reports its traffic
== SLOTS
grounded | quantity | revision | aircraft taken out of service
fleet | quantity | agree | turboprops in the fleet
ground_day | date | agree | day on which the airline began the groundings
cancelled_sat | quantity | agree | flights cancelled on the Saturday
cancelled_sun | quantity | single | flights cancelled on the Sunday
cancelled_week | quantity | single | flights cancelled in the first week
passengers_hit | quantity | agree | passengers affected at the weekend
incident_day | date | agree | day of the engine failure that set off the checks
incident_flight | place | agree | where the flight with the failed engine landed
incident_aboard | quantity | single | people on board that flight
incident_from | place | single | where that flight had started
earlier_day | date | single | day of an earlier engine failure at Kittiwake
earlier_place | place | single | where the aircraft of the earlier failure landed
nordic_grounded | quantity | single | aircraft that Fjordlink grounded
nordic_month | date | single | when Fjordlink grounded its aircraft
chief | person | agree | chief executive of the airline
ops | person | agree | operations director
maker_spokes | person | single | spokeswoman of the engine maker
fault | cause | dispute | why the turbines wear
hours | quantity | single | flying hours after which blades were found cracked
hours_limit | quantity | single | flying hours after which blades should be replaced
injured | polarity | agree | whether anyone was hurt in the engine failure
august_pax | quantity | variant | passengers carried in August
august_pax_18 | quantity | single | passengers carried in August of the year before
load | quantity | agree | load factor in August in per cent
load_rise | quantity | single | rise of the load factor on the year, in percentage points
compensation | money | single | compensation cost feared
hired_in | quantity | agree | aircraft hired in
hired_from | organisation | single | firm the aircraft are hired from
normal | date | revision | when a normal timetable returns
merger | polarity | agree | whether the airline talks to Solent Airways about a merger
solent_deal | outcome | single | fate of Solent's plan to join Polderjet
solent_when | date | single | when Solent's plan to join Polderjet ended
route | place | single | place to which flights are suspended
== ARTICLE 01_firth_broadcasting.txt | Firth Broadcasting (web) | 2019-09-14
Kittiwake cancels flights as {grounded=7|seven} planes are grounded

14 September 2019

Image caption: Passengers queued at Kirkhaven airport from 5am

Hundreds of travellers to the islands have been left stranded after Kittiwake Air pulled {grounded=7|seven aircraft} from service over worries about their engines.

The Kirkhaven-based airline said {cancelled_sat=64|64} of today's flights would not run. It operates {fleet=22|22 turboprops}.

The checks, which started {ground_day=2019-09-13|on Friday evening}, follow the failure of an engine on {incident_day=2019-09-10|Tuesday}. A flight out of {incident_from=Kirkhaven|Kirkhaven}, with {incident_aboard=41|41 people} aboard, came down safely {incident_flight=Sulasay|on Sulasay} on the one that was left. {injured=no|No-one was hurt}.

It was the second such event for the carrier. On {earlier_day=2019-03-02|2 March} one of its planes diverted to {earlier_place=Dunbrae|Dunbrae} with smoke in the cabin.

Operations director {ops=Shona Macaskill|Shona Macaskill} said: "I know what this does to people's weekends. We expect {normal=2019-09-18|to be back to a full timetable on Wednesday}."

Are you affected? Get in touch: yourstory@firth.example

More on this story
Ferry operator lays on extra sailing
Why turboprops still rule the isles
== ARTICLE 02_airline_engineer.txt | Airline Engineer | 2019-09-20
Blade cracks: Kittiwake and Harwell-Brandt trade blame

Kittiwake Air has now parked {grounded=9|nine} of its {fleet=22|22 aircraft} as borescope checks of the HB150 engine go on, and the maker and the operator do not agree on what they are seeing.

Cracked turbine blades turned up after {hours=3100|3,100 flying hours}. Replacement is due at {hours_limit=6000|6,000}. Kittiwake's operations chief, {ops=Shona Macaskill|Shona Macaskill}, says that {fault=bad castings|a batch was badly cast}. Harwell-Brandt spokeswoman {maker_spokes=Yewande Coker|Yewande Coker} rejects it: in her company's view {fault=salt|salt from low sectors over the sea}, and too few compressor washes, did the damage.

Norway's Fjordlink took {nordic_grounded=4|four machines} with the same engine off the line in {nordic_month=2019-06|June} and had them flying within a fortnight.

The groundings were set off by the in-flight shutdown of {incident_day=2019-09-10|10 September}, which ended with a single-engine landing {incident_flight=Sulasay|at Sulasay} and {injured=no|without injury}.

Between {ground_day=2019-09-13|Friday 13 September} and yesterday {cancelled_week=291|291 sectors} were scrubbed. {hired_in=3|Three aircraft} have been wet-leased from {hired_from=Oderflug|Oderflug} of Germany. The airline hopes for {normal=2019-10-01|a normal programme from 1 October}.
== ARTICLE 03_caledonian_money.txt | Caledonian Money | 2019-09-17
Kittiwake: a full plane is no use if it can't fly

MARKET REPORT

Timing is everything. Kittiwake Air chose yesterday to publish the best August of its life: {august_pax=187400|187,400 passengers}, against {august_pax_18=171900|171,900} in the same month of 2018, and {load=81|81 per cent} of seats sold, up {load_rise=4 points|four points}.

Investors looked instead at the weekend's departure boards. With {cancelled_sat=64|64 flights} lost on Saturday and {cancelled_sun=58|58} on Sunday, some {passengers_hit=4800|4,800 customers} did not get where they wanted. Compensation could cost up to {compensation=£1.3m|£1.3m}, reckons one broker.

Chief executive {chief=Ruaridh Penhale|Ruaridh Penhale} said {hired_in=3|three replacement planes} would come in on hire. He {merger=no|denied that he was in merger talks} with Solent Airways, whose own plan to join forces with Dutch firm Polderjet {solent_deal=failed|fell apart} in {solent_when=2019-05|May}.

The shares lost 11p to 142p.

The price of shares can go down as well as up. This column is not advice.
== ARTICLE 04_sulasay_times.txt | Sulasay Times | 2019-09-20
No Sunday plane till October

Islanders will be without a Sunday flight for the rest of the month, Kittiwake has told the community council. Flights to {route=Hesker|Hesker} are suspended altogether.

Chief executive {chief=Ruaridh Penhale|Mr Penhale} came over by ferry on Wednesday to face a full hall. He apologised to the {passengers_hit=4800|4,800 people} whose weekend had been spoiled, and said the summer had been a record, with {august_pax=187400|nearly 190,000} carried in August and {load=81|four seats in five} filled.

Would Solent Airways be taking over? "{merger=no|We're not talking to them}, and they're not talking to us," he said.

Also at the meeting: the bins, and the goose count.
