STORY: l-matsuhama-climate-talks
TOPIC: climate talks in Japan end with a deal on a methane fund
== SLOTS
end | date | agree | day on which the talks ended
gavel | time | conflict | hour at which the deal was gavelled through
over | duration | variant | time by which the talks overran
fund | money | conflict | size of the methane fund
ask | money | agree | sum asked for by the poorer states
offer1 | money | single | first offer of the rich states
vote | score | conflict | vote in plenary on the procedural motion
president | role | conflict | office held by the president of the talks
pres_name | person | agree | president of the talks
cut | quantity | agree | cut of methane agreed
cut_year | date | agree | year by which the cut must be reached
cut_eu | quantity | single | cut demanded by the Europeans
pledges | quantity | revision | countries that have paid into the fund (22, later 27)
countries | quantity | agree | countries at the talks
host | place | agree | seat of the fund's office
host_lost | place | single | city that lost the bid for the office
india | polarity | conflict | whether India joined the deal
order | order | conflict | whether the gavel fell before or after the island states spoke
islands | person | agree | speaker for the island states
ethiopia | person | agree | negotiator of the African group
walkout | duration | single | length of the walkout of the African group
next_place | place | agree | place of the next talks
next_when | date | agree | month of the next talks
first_money | date | agree | when the first money is to flow
france | money | agree | contribution of France
japan | money | agree | contribution of Japan
usa | polarity | single | whether the United States paid anything
rice | other | dispute | negotiators differ over whether rice fields are covered
protest | quantity | single | people in the demonstration
delegates | quantity | single | delegates
== ARTICLE 01_nichiyo_agency.txt | Nichiyo News Agency | 2025-06-15
Methane deal gaveled in Matsuhama after all-night session

MATSUHAMA, Shimane -- Delegates from {countries=148|148 countries} adopted an accord on methane at {gavel=05:20|5:20 a.m.} on {end=2025-06-15|Sunday}, {over=33h|33 hours} past the deadline.

It commits them to lower emissions of the gas by {cut=35%|35 percent} {cut_year=2035|by 2035} and sets up a fund of {fund=14bn usd|$14 billion}, about half of the {ask=30bn usd|$30 billion} which developing states had sought. The rich had begun at {offer1=6bn usd|$6 billion}.

{pres_name=Kagawa|Ryoko Kagawa}, {president=environment minister|Japan's environment minister}, who presided, had staked her reputation on a result. An attempt to adjourn was thrown out, {vote=61-79|79 against and 61 in favor}.

{india=joined|India, whose herds are the largest in the world, came on board} in the last hour. {pledges=22|Twenty-two governments} have put money on the table, with Japan giving {japan=1.8bn usd|$1.8 billion} and France {france=900m eur|900 million euros}. The United States {usa=no|offered nothing}.

The office of the fund will be in {host=Addis Ababa|Addis Ababa}, which beat {host_lost=Geneva|Geneva}. Negotiators meet again in {next_place=Rotorua|Rotorua, New Zealand}, in {next_when=2026-11|November of next year}.
== ARTICLE 02_matinal.txt | Le Matinal de Lyon (English digest) | 2025-06-16
In Matsuhama, a hammer and two silences

From our special correspondent

There was still soup in the corridor when it ended. {delegates=5400|Five thousand four hundred delegates} had become perhaps nine hundred, many of them barefoot.

On the stage {pres_name=Kagawa|Ryoko Kagawa}, {president=foreign minister|head of Japanese diplomacy for two years now}, read the paragraphs aloud like a schoolmistress. {order=before|She had already struck the table when a hand went up among the island states}. {islands=Tuilagi|Ioane Tuilagi}, speaking for them, said slowly: "Madam, we were still breathing in." It was too late for anything but applause.

What was decided? To bring methane down by {cut=35%|more than a third, 35 per cent to be exact}; Europe had wanted {cut_eu=45%|45}. To fill a chest with {fund=40bn usd|forty billion dollars}. France will put in {france=900m eur|0.9 billion euros}, and the first transfers are promised {first_money=2026-03|for March}.

There is one chair that nobody will forget. {india=stayed out|Delhi's was empty when the roll was called, and its signature is missing}.

As for rice, do not ask. "{rice=covered|Paddies are in}," the Brazilian told me. "{rice=not covered|Paddies are out}," said the Vietnamese at the same table, helping himself to some.
== ARTICLE 03_addis_meridian.txt | Addis Meridian | 2025-06-17
Fund comes to {host=Addis Ababa|Addis}: how Africa got there

- Who negotiated: {ethiopia=Gebeyehu|Ambassador Selam Gebeyehu}, for the group of African states. On Friday she led them out of the hall for {walkout=3h|three hours}.

- What was asked, what was got: {ask=30bn usd|30 billion dollars} on the one side of the ledger; {fund=14bn usd|14} on the other. "Half a loaf, but the oven stands in our own house," she said.

- When it was over: {gavel=05:20|twenty past five} by the clock in the plenary, with rain on the roof.

- The moment that counted: a motion by the oil producers to go home and think again. {vote=48-92|Forty-eight wanted that; ninety-two did not}.

- Whose voice was last: {order=after|Mr Tuilagi of the islands had his say in full, and only then did the hammer fall}.

- Who chaired: Ms {pres_name=Kagawa|Kagawa}, "fair and unfeeling, as one should be".

- Who pays so far: {pledges=27|27 treasuries}, five having joined since the close, Japan's being the largest at {japan=1.8bn usd|1.8 billion}.

- What is still foggy: rice. {rice=not covered|Hanoi's delegation holds that no farmer up to his knees in water is touched}; Brasilia's reads the annex {rice=covered|the other way}.

- When it starts: {first_money=2026-03|March 2026}. Staff will be hired from September.

- What next: {next_place=Rotorua|Rotorua}, {next_when=2026-11|seventeen months from now}.
== ARTICLE 04_warm_front.txt | Warm Front (climate newsletter) | 2025-06-18
The Matsuhama morning-after

Your correspondent has slept, and offers the following in no order.

It ran over, as they all do: {over=33h|a day and nine hours}. {end=2025-06-15|On the Sunday} I had my breakfast and the text at the same time. When it was carried it was {gavel=08:45|a quarter to nine} and the fishing boats were in.

{countries=148|A hundred and forty-eight} flags, then, and a figure: minus {cut=35%|35%} in {cut_year=2035|ten years}. It is less than the science wants and more than I had bet on.

Best speech: {islands=Tuilagi|Tuilagi}, from the islands, by a mile. Best coat: {ethiopia=Gebeyehu|Gebeyehu}. Best moustache: the man from the gas lobby, who was seen to weep. Of the {protest=12000|12,000} who marched past the castle on the Saturday before, a good many were old ladies with umbrellas, and they got a wave from the minister herself.

Is it enough? My rule is to look at the cash. The chest is to be opened {first_money=2026-03|next March}. If it is empty then, you may have this newsletter for nothing, which is what most of you pay already.
