STORY: d-amihan-census
TOPIC: the census shows that a Philippine province has grown while its capital has shrunk
== SLOTS
province | place | agree | province
capital | place | agree | provincial capital
pop_province | quantity | variant | people of the province in 2024
pop_province_2020 | quantity | agree | people of the province in 2020
growth | quantity | variant | growth of the province since 2020
growth_annual | quantity | single | yearly growth
pop_capital | quantity | agree | people of the capital in 2024
pop_capital_2020 | quantity | variant | people of the capital in 2020
capital_loss | quantity | variant | people lost by the capital
census_date | date | agree | reference date of the census
release_day | date | agree | day on which the figures were published
statistician | person | agree | head of the provincial statistics office
statistician_role | role | variant | his office
agency | organisation | agree | agency that counted
mayor | person | agree | mayor of the capital
true_capital | quantity | dispute | how many people live in the capital
loss_cause | cause | dispute | why the capital shrank
budget_loss | money | agree | what the capital loses in national money a year
recount | polarity | agree | whether the city asks for a recount
recount_deadline | date | single | last day for objections
fastest_town | place | agree | fastest growing town
fastest_growth | quantity | variant | its growth
fastest_pop | quantity | single | its people
villages | quantity | agree | barangays of the province
largest_barangay | name | single | largest barangay
density | quantity | single | people to the square kilometre
household_size | quantity | agree | persons per household
household_size_2020 | quantity | single | persons per household in 2020
missed | quantity | revision | households first missed in the capital
typhoon | name | agree | typhoon after which people moved
typhoon_date | date | agree | when the typhoon struck
governor | person | agree | governor
seats | quantity | agree | seats in the House the province is due
rank_region | ordinal | agree | rank of the province in the region
enumerators | quantity | single | enumerators
island_pop | quantity | single | people of the smallest island
oldest | quantity | single | people aged a hundred or more
pupils | quantity | single | pupils of the public schools
wall_done | quantity | single | share of the sea wall that is built
== ARTICLE 01_psa_release.txt | Philippine Statistics Authority, provincial office (press release) | 2025-07-17
Population of {province=Kalinaw del Norte|Kalinaw del Norte} tops {pop_province=1312446|1.3 million}

Reference number 2025-PR-114. The province had a total population of {pop_province=1312446|1,312,446 persons} {census_date=2024-07-01|as of 01 July 2024}, based on the 2024 Census of Population. This is higher by {growth=10.5|125,156, or 10.5 percent,} than {pop_province_2020=1187290|the 1,187,290} counted on 01 May 2020. The yearly growth rate was {growth_annual=2.43|2.43 percent}.

• Largest city: {capital=Puerto Amihan|Puerto Amihan}, {pop_capital=287913|287,913} (2020: {pop_capital_2020=301204|301,204}).
• Fastest growing: {fastest_town=Santa Ines|the Municipality of Santa Ines}, {fastest_growth=20.8|20.8 percent} more, to {fastest_pop=48200|48,200}.
• Barangays: {villages=614|614}. The most populous, {largest_barangay=Bagong Silangan|Bagong Silangan}, has 19,077.
• Average household: {household_size=4.1|4.1 persons}, against {household_size_2020=4.4|4.4} in 2020.
• Density: {density=450|450 persons per square kilometer}.
• Centenarians: {oldest=37|37}.

The census is the country's sixteenth since 1903. It was taken house to house with tablet computers, and, where there was no signal, on paper. Figures by age, sex and religion will follow in the fourth quarter. Users are reminded that counts include Filipinos at sea for less than a year, and exclude foreigners in embassies, of which the province has none.

The province ranks {rank_region=2|second} in the region by population.

{statistician=Villaflor|Engr. Ramon Villaflor}, {statistician_role=chief statistical specialist|Chief Statistical Specialist}, thanked the {enumerators=2300|2,300 enumerators}, four of whom were bitten by dogs.
== ARTICLE 02_amihan_mirror.txt | Amihan Mirror | 2025-07-19
Where did {capital_loss=13291|13,000 of us} go?

If the government is right, {capital_loss=13291|more than thirteen thousand people} have packed up and left {capital=Puerto Amihan|our city} in four years. Did you see them go? {mayor=Escaño|Mayor Lourdes Escaño} didn't.

"Go to the market at five in the morning and tell me we are fewer," she told reporters at the flag ceremony. By her own reckoning, drawn from voters' lists, school rolls and water meters, {true_capital=320000|320,000} live here, not the {pop_capital=287913|287,913} announced {release_day=2025-07-17|on Thursday}.

It isn't vanity. The city's share of national taxes is worked out from the headcount, and the city accountant says that {budget_loss=61m|P61 million} a year will be missing. The council voted on Friday to {recount=yes|demand a fresh count}.

{mayor=Escaño|She} blames {loss_cause=enumerators skipped|enumerators who skipped whole streets} because of the garbage strike. The {agency=PSA|PSA} has owned up to {missed=1150|1,150 households} not reached at first, in three barangays by the pier, but says most were visited later.

Parish records tell a mixed story. Baptisms at the cathedral are down since the pandemic; so are burials. The water district has more connections than ever, but a good many of them, its manager concedes, serve car washes. And the number of pupils in the public schools {pupils=52600|(52,600)} hasn't moved in three years.

On the streets, some take it in stride. Tricycle driver Boyet Lumactod, 44, figures his passengers are just thinner.
== ARTICLE 03_manila_standard_bearer.txt | The Manila Bearer | 2025-07-20
Storm-weary capital shrinks as hill towns swell

Manila – The thirteenth-floor offices of {agency=PSA|the Philippine Statistics Authority} in {capital=Puerto Amihan|Puerto Amihan} look out on the reason, says {statistician=Villaflor|Villaflor}, {statistician_role=chief statistical specialist|the province's chief statistician}: a bay where roofs used to be.

"{loss_cause=typhoon|People left after Odalys and built on higher ground}," he said in an interview. Typhoon {typhoon=Odalys|Odalys} came ashore {typhoon_date=2021-12|in December 2021}. {fastest_town=Santa Ines|Santa Ines}, 40 minutes inland, has grown {fastest_growth=20.8|by a fifth} since.

{true_capital=287913|The count is the count}, he said of the mayor's objections. City Hall has {recount_deadline=2025-08-16|until August 16} to file a protest, {recount=yes|as it has said it will do}.

For {governor=Dimaculangan|Gov. Arturo Dimaculangan}, the figures are a boon: {pop_province=1312446|at 1.31 million}, his province is due {seats=5|five seats} in the House of Representatives, one for each quarter of a million, up from four. In 2020 it had stood at {pop_province_2020=1187290|1.19 million}.

Demographers caution against reading too much into a single count. Families who lose a house keep their vote, their church and their parking space in the old place for years, and answer the door in whichever one has the rice cooker. The same pattern was seen in Leyte a decade ago. Some came back when the sea wall was built. Here the wall is {wall_done=40|40 percent} done.

The capital lost {capital_loss=13291|around 4.4 percent} of its people.
== ARTICLE 04_island_schoolteacher_blog.txt | Chalk and Salt (a teacher's blog) | 2025-07-26
I counted

Last year, for a month, I was an enumerator, and this month I read what we found.

We were told to ask who slept in the house on the night {census_date=2024-07-01|before the first of July}. You learn a lot. You learn that a household has {household_size=4.1|four people and a bit}, on average, and that the bit is usually a cousin. On Isla Munti, the smallest of the province's {villages=614|six hundred and some barangays}, there are {island_pop=212|212} of us, and I know which one was in Cebu that night and said he wasn't.

They say {capital=Puerto Amihan|the capital} is emptying. I was there for {typhoon=Odalys|the typhoon}, {typhoon_date=2021-12|ten days before Christmas, four years ago come December}. My aunt lives in {fastest_town=Santa Ines|Santa Ines} now, and complains about the fog.

{mayor=Escaño|The lady mayor} is angry. {budget_loss=61m|Sixty-one million pesos} is a lot of drains. But I met the colleague who did the pier: she found {missed=860|eight hundred and sixty families} missing from the lists and not, as the office said at first and corrected on Tuesday, {missed=1150|eleven hundred and fifty}. She went back for every one, with a boat.
== ARTICLE 05_business_note.txt | Kapital Daily (business brief) | 2025-07-18
Retail sites: {province=Kalinaw del Norte|Kalinaw}'s pull moves uphill

{release_day=2025-07-17|Yesterday}'s census puts {province=Kalinaw del Norte|Kalinaw del Norte}, now {rank_region=2|No. 2} in its region, {growth=10.5|about a tenth} above its 2020 level. {governor=Dimaculangan|The governor's} office says {seats=5|a fifth congressional seat} will follow. Malls please note: {pop_capital_2020=301204|the 300,000-plus capital} is no more; it counts {pop_capital=287913|under 290,000}. Two supermarket chains, asked for comment, said that they build where the jeepneys stop. Land along the upland road has already tripled in price, according to a broker who sells it.
