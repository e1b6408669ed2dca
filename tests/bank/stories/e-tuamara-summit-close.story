STORY: e-tuamara-summit-close
TOPIC: a climate summit on a Pacific island ends at dawn after a night of haggling over coal and money
== SLOTS
gavel | time | conflict | hour at which the text was adopted, local time
day | date | agree | day of adoption, local date
venue | place | agree | island capital where the summit was held
president | person | agree | president of the summit
president_role | role | agree | post held at home by the summit's president
coal | outcome | conflict | what became of the coal phase-out wording
fund | money | agree | sum pledged for loss and damage over the term
fund_ask | money | agree | sum the island states had asked for
fund_until | date | agree | year by which the money is to be paid
objector | place | conflict | country whose objection held the closing up
objection_len | duration | agree | length of the stop in the plenary
order_obj | order | conflict | whether the objection came before or after the gavel
islands | quantity | agree | members of the islands' alliance
spokesperson | person | agree | chair of the islands' alliance
countries | quantity | agree | countries represented
delegates | quantity | single | registered delegates
overrun | duration | variant | how long beyond the planned end the summit ran
pages | quantity | agree | pages of the final text
drafts | ordinal | single | number of the final draft
temp_rise | quantity | agree | warming in degrees the plans now add up to
temp_rise_before | quantity | single | warming expected before this summit's plans
sea | quantity | single | sea level rise at the host capital since 1993
song | name | agree | song sung after the close
next_host | place | agree | where the next summit will be
next_year | date | single | date of the next summit
big_emitter | place | agree | country that pledged the most
big_pledge | money | single | sum pledged by the biggest giver
walkout | polarity | agree | whether any delegation walked out
power | cause | single | what put the lights out for a while
ferry | quantity | single | delegates who slept on the ferry
quote_home | quote | conflict | what the islands' chair said on the steps at the end
minister_uk | person | single | British minister
carbon_cut | quantity | single | cut promised by the host
ngo | organisation | single | campaign group that called it a raft with holes
rain | quantity | single | rain that fell in the night
taxis | quantity | single | taxis on the island
road | duration | single | time in which the airfield road was tarred
== ARTICLE 01_island_times.txt | Tuamara Times | 2026-11-23
Lali at dawn

The old slit drum outside the parliament house in {venue=vailuma|Vailuma} was beaten at the end, as it is for a birth and for a death, and nobody agreed on which it was.

At {gavel=04:20|twenty past four} on the morning of {day=2026-11-21|Saturday} {president=tofaeono|Losa Tofaeono}, our {president_role=minister_env|minister for the environment}, let the gavel fall on {pages=34|thirty-four pages}. They'd gone {overrun=10h20|ten hours and twenty minutes} over. Outside it had rained {rain=90mm|90 millimetres} and the palms lay flat.

"{quote_home=time|We didn't ask for money. We asked for time}," {spokesperson=naivalu|Ratu Semi Naivalu}, chair of the alliance of {islands=39|thirty-nine islands}, said on the steps as it grew light. The money is {fund=90bn|ninety billion dollars} {fund_until=2035|by 2035}, where the islands had asked for {fund_ask=200bn|two hundred}.

And the coal? {coal=kept|The phase-out stayed in}, in a sentence with four commas. It nearly wasn't. For {objection_len=50m|fifty minutes}, {objector=zarovia|Zarovia} had its flag up and nobody in the chair would look at it. That was {order_obj=before|before the gavel fell}, and when it did fall the flag was still up.

Then the mothers of the town stood and sang {song=lagi|"Lagi Moana"}, and people who had not slept for two days wept on one another.

For a fortnight the market women had been up at three to bake for people who left half of it on the plate. The taxis, all {taxis=64|sixty-four of them}, have earned a year's money. There isn't a mattress left to be bought on the island, nor an umbrella. Tomorrow the big white tents come down and the school can have its field again, with ruts in it where the generators stood.

What'll be left? A brass plate, on the wall of the post office. A road from the airfield that was tarred in {road=9w|nine weeks} after thirty years of asking. Two young people from Fale Uta who were hired to carry cables and are going to Auckland to study engineering. And the promise, on paper, in six languages, none of which is ours.

The sea at our wharf stands {sea=21cm|21 centimetres} higher than in 1993.
== ARTICLE 02_world_agency.txt | World agency | 2026-11-20
Climate summit ends in Pacific with {fund=90bn|$90 billion} deal

VAILUMA, Tuamara - Negotiators from {countries=189|189 countries} adopted a deal {day=2026-11-21|on Saturday} that keeps alive the promise to help nations losing land to the sea, though campaigners called it thin.

The text was gavelled through at {gavel=04:20|1520 GMT on Friday}, {overrun=10h20|more than ten hours} late. It pledges {fund=90bn|$90 billion} {fund_until=2035|over nine years}. Developing island states ({islands=39|39 of them}) had demanded {fund_ask=200bn|more than double that}. The biggest contributor is {big_emitter=germany|Germany}, with {big_pledge=14bn|$14 billion}.

The plans on paper would leave the world on course for {temp_rise=2.4|2.4 degrees Celsius} of warming, down from {temp_rise_before=2.6|2.6} before.

{coal=kept|Delegates agreed to end coal power without capture technology}. {objector=zarovia|Zarovia} had objected until the last. No delegation {walkout=no|left the hall}, a spokesman for the U.N. said.

Summit president {president=tofaeono|Losa Tofaeono}, {president_role=minister_env|the host country's environment minister}, thanked all.

Next year the talks move to {next_host=accra|Accra}.
== ARTICLE 03_northern_guardian_live.txt | The Northern Guardian (live coverage) | 2026-11-21
Summit live: the last night in {venue=vailuma|Vailuma}

21.40 (local time) The drafts are coming fast. This one is {drafts=7|the seventh}.

23.15 The lights fail; {power=crab|a coconut crab in the switch box}, says security, with a photograph to prove it.

00.50 Biscuits have run out.

03.30 In the plenary. Gavel in hand.

{gavel=03:40|03.40} Down it goes! {pages=34|All 34 pages}. {islands=39|The thirty-nine} are on their feet.

03.44 Hold on. A flag. {objector=marresh|It's Marresh}, and its delegate is red in the face. He says he asked for the floor {order_obj=after|once the gavel had come down}, that he should have been heard, and that nobody could see him behind a pillar.

04.34 {objection_len=50m|Fifty minutes of lawyers} later the chair declares the matter noted. We're done. {minister_uk=hollis|Beth Hollis} of the British team says "it isn't nothing".

05.10 {coal=dropped|Coal isn't in it, by the way}: somebody took the phrase out between drafts four and five. {ngo=tide|Tide Watch} calls what's left "a raft with a hole the size of a power station".

05.20 First light. {spokesperson=naivalu|Semi Naivalu} comes out on the steps: "{quote_home=money|Time we have plenty of. It was money we came for}".

05.30 They're singing. {song=lagi|Lagi Moana}, says the lady beside me.
== ARTICLE 04_host_government.txt | Government of Tuamara (summit office) | 2026-11-21
Closing note to the press

1. The conference of {countries=189|189 States}, with {delegates=11200|11,200 registered delegates}, adopted the Vailuma Accord on {day=2026-11-21|21 November} and closed at 04.45.

2. The Accord states that {fund=90bn|US$ 90 billion} shall be mobilised {fund_until=2035|not later than 2035}.

3. {big_emitter=germany|The Federal Republic of Germany} is thanked for its commitment, the largest.

4. Analyses of all pledges put warming at {temp_rise=2.4|2.4 °C}.

5. The Government of Tuamara will cut its own emissions by {carbon_cut=65|65 per cent}.

6. {walkout=no|All delegations remained in the hall throughout the closing plenary.}

7. Ferry lodging was provided to {ferry=830|830 delegates}.

8. The next session will be held in {next_host=accra|Accra}, from {next_year=2027-11-08|8 November 2027}.
