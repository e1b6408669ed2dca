STORY: v-macon-water-crisis
TOPIC: a failure at a treatment plant leaves Macon without safe water
== SLOTS
plant | name | agree | treatment plant that failed
failure_day | date | agree | day on which the plant failed
failure_time | time | agree | time at which the power failed
cause | cause | conflict | what made the plant fail
customers | quantity | conflict | people served by the water system
dry_homes | quantity | revision | homes without any running water
mayor | person | agree | mayor of the city
governor | person | agree | governor of the state
utility_head | person | conflict | director of the water authority
emergency_day | date | agree | day the governor declared an emergency
bottles | quantity | agree | bottles of water handed out
bottles_first | quantity | single | bottles handed out on the first day
sites | quantity | agree | places where water was handed out
guard | quantity | agree | National Guard members sent
hospital | name | agree | hospital that moved patients
patients | quantity | agree | patients moved to other hospitals
beds | quantity | single | beds of that hospital
schools_closed | quantity | single | schools that were closed
schools_reopen | date | agree | day the schools are to reopen
boil_lifted | date | conflict | day the boil-water notice was lifted
boil_reach | duration | single | how long the notice was expected to last
plant_year | date | agree | year in which the plant was built
repair_asked | money | agree | money the authority asked for in 2022
repair_granted | money | agree | money it got in 2022
emergency_money | money | single | state money for the emergency
rate_rise | quantity | single | increase in water rates planned for next year
outage_1987 | duration | agree | time without water after the flood of 1987
resident | person | single | resident who was interviewed
resident_age | quantity | single | age of that resident
samples | quantity | single | samples that had to come back clean
testify | date | single | day of the director's testimony
bill_vetoed | money | single | fund in the bill the governor vetoed
bill_new | money | single | fund in the new bill
approval | quantity | single | governor's approval now
approval_before | quantity | single | governor's approval in November
broken_mains | quantity | single | water mains that broke
== ARTICLE 01_national_dispatch.txt | National Dispatch | 2025-01-15
Georgia city without safe water after plant fails

MACON, Ga. - Schools and restaurants were closed and one hospital moved patients on Wednesday as Macon struggled through a third day without safe water.

{customers=155000|About 155,000 people} have been told to boil their water since {cause=transformer|a transformer failed} at the {plant=Ocmulgee Bend|Ocmulgee Bend} treatment plant at {failure_time=03:20|3:20 a.m.} on {failure_day=2025-01-13|Monday}. Some {dry_homes=38000|38,000 homes} had no running water at all, Mayor {mayor=Tisdale|Lorraine Tisdale} said.

"If you have water, share it. If you have a neighbor who is old, knock on the door," {mayor=Tisdale|Tisdale} said at a news conference.

Gov. {governor=Ragsdale|Wade Ragsdale} declared a state of emergency on {emergency_day=2025-01-14|Tuesday} and sent {guard=200|200 members} of the National Guard to hand out bottled water at {sites=11|11 sites}. About {bottles_first=90000|90,000 bottles} were given away on the first day.

{hospital=St. Columba|St. Columba Medical Center}, which has {beds=340|340 beds}, moved {patients=27|27 patients} to hospitals in Atlanta and Warner Robins, a spokeswoman said.

{utility_head=Hargrove|Dennis Hargrove}, the director of the Macon Regional Water Authority, said a backup generator had started but shut down after eight minutes. As the pressure fell, {broken_mains=19|19 water mains} broke. He expected the boil-water notice to last {boil_reach=week|about a week}.

The plant was built in {plant_year=1971|1971}. In 2022 the authority asked the state for {repair_asked=64m|$64 million} to repair it and was given {repair_granted=12m|$12 million}.

Older residents were reminded of the flood of 1987, when the city was without water for {outage_1987=16d|16 days}.

All {schools_closed=38|38 public schools} in the county are closed and are to reopen on {schools_reopen=2025-01-21|Jan. 21}, the day after the Martin Luther King Jr. holiday.
== ARTICLE 02_middle_georgia_sun.txt | Middle Georgia Sun | 2025-01-18
Water coming back, slowly, and so is the anger

By Darnell Pickett

The number of homes with no water at all fell to {dry_homes=6500|6,500} by Friday night, the Macon Regional Water Authority said, as crews mended the last of the broken mains.

The authority's director, {utility_head=Hargrove|Dennis Hargrove}, asked customers to keep boiling their water until {samples=120|120 samples} from around the city come back clean.

{resident=Odom|Gloria Odom}, {resident_age=72|72}, of Pleasant Hill has been flushing her toilet with rainwater. She stood in line for an hour at Central City Park, one of {sites=11|11 places} where water is handed out. "I did this in '87," she said. "I was 34 and I could lift it."

In 1987 the taps were dry for {outage_1987=16d|16 days}.

More than {bottles=1.2m|1.2 million bottles} have been handed out this week by volunteers and {guard=200|200 National Guard members}. Deputies arrested four people on charges of stealing pallets of water, and a gas station was fined $5,000 for selling cases at $30.

The {plant=Ocmulgee Bend|Ocmulgee Bend} plant lost power at {failure_time=03:20|3:20 a.m.} on {failure_day=2025-01-13|Monday} after {cause=flood|a pipe burst and flooded the switch room}.

Mayor {mayor=Tisdale|Lorraine Tisdale} said the city had begged for money. "We asked for {repair_asked=64m|64 million} and they sent us {repair_granted=12m|12}," she said. Gov. {governor=Ragsdale|Wade Ragsdale}, who declared a state of emergency on {emergency_day=2025-01-14|Tuesday}, said this was not the time to point fingers. He has released {emergency_money=8m|$8 million}.

The authority still plans to raise water rates by {rate_rise=9|9 percent} next year.

{hospital=St. Columba|St. Columba Medical Center}, which sent {patients=27|27 patients} to other hospitals, expects them back next week. Schools are to reopen on {schools_reopen=2025-01-21|Tuesday}.
== ARTICLE 03_peach_state_public_radio.txt | Peach State Public Radio (web) | 2025-01-23
Macon's water is safe to drink again. What went wrong?

People in Macon can drink from the tap again. The boil-water notice that covered {customers=115000|115,000 people} was lifted on {boil_lifted=2025-01-22|Wednesday}, nine days after the {plant=Ocmulgee Bend|Ocmulgee Bend} treatment plant lost power.

Here is what we know.

What happened?

At {failure_time=03:20|3:20 a.m.} on {failure_day=2025-01-13|Jan. 13}, {cause=transformer|a transformer failed} at the plant, which was built in {plant_year=1971|1971}. The backup generator shut down, and the pressure in the pipes fell within hours.

Could it have been prevented?

In 2022 the water authority asked the state for {repair_asked=64m|$64 million}. It received {repair_granted=12m|$12 million} and spent it on pumps. {utility_head=Hargreaves|Dennis Hargreaves}, the director of the Macon Regional Water Authority, told PSPR that the transformer was next on the list.

How did the city cope?

Volunteers and {guard=200|200 National Guard members} handed out {bottles=1.2m|1.2 million bottles} of water in the first week. {hospital=St. Columba|St. Columba Medical Center} moved {patients=27|27 patients}. Churches cooked. Mayor {mayor=Tisdale|Lorraine Tisdale} was seen unloading trucks at midnight.

It was not the longest outage in the city's history. In 1987, after the flood, taps were dry for {outage_1987=16d|16 days}.

What comes next?

Gov. {governor=Ragsdale|Wade Ragsdale} has asked for an inquiry, with a report by the end of April. A lawyer, Antoine Sewell, has filed a lawsuit against the authority on behalf of restaurants that had to close.

Is the water really safe?

The authority says every sample came back clean. It advises people to run their cold taps for ten minutes and to throw away ice. People who still have cloudy water should call the authority.
== ARTICLE 04_capitol_beacon.txt | Capitol Beacon | 2025-01-24
{governor=Ragsdale|Ragsdale} under fire over Macon water

ATLANTA - Gov. {governor=Ragsdale|Wade Ragsdale} is facing questions from both parties about why a city of Macon's size went without safe water for more than a week.

The governor declared a state of emergency on {emergency_day=2025-01-14|Jan. 14}, a day after the {plant=Ocmulgee Bend|Ocmulgee Bend} plant went dark. Democrats say he should have acted within hours. Republicans ask what became of the {repair_granted=12m|$12 million} the state gave to the water authority in 2022.

"That money was for repairs, and we would like to see the receipts," said state Sen. Brock Lanier, a Republican who chairs the budget committee.

The authority had asked for {repair_asked=64m|$64 million}. Its director, {utility_head=Hargrove|Dennis Hargrove}, is to testify before the committee on {testify=2025-02-04|Feb. 4}. So is {mayor=Tisdale|Lorraine Tisdale}, the mayor, a Democrat who is thought to be considering a run for governor next year.

{customers=155000|About 155,000 people} had to boil their water until the notice was lifted on {boil_lifted=2025-01-21|Tuesday}.

A spokeswoman for the governor, Kendall Moss, said that he had sent {guard=200|200 National Guard members} at once and that {bottles=1.2m|1.2 million bottles} of water were handed out in a week at {sites=11|11 sites}. "No other governor has moved faster," she said.

Critics recall that {governor=Ragsdale|Ragsdale} vetoed a bill two years ago that would have set up a {bill_vetoed=500m|$500 million} fund for old water plants. Forty-one plants in Georgia are older than the one in Macon, which dates from {plant_year=1971|1971}, according to a state audit.

Lanier said a new version of the bill would be filed next week. It asks for {bill_new=300m|$300 million} over five years.

A poll taken this week put the governor's approval at {approval=44|44 percent}, down from {approval_before=49|49 percent} in November.
