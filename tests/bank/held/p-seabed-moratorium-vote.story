STORY: p-seabed-moratorium-vote
TOPIC: the UN General Assembly votes on a pause in deep-sea mining proposed by Palau and Chile
== SLOTS
vote_day | date | agree | day of the vote
votes_for | quantity | conflict | votes in favour
votes_against | quantity | agree | votes against
abstained | quantity | agree | abstentions
absent | quantity | single | members which took no part
pause | duration | agree | length of the pause asked for
pause_draft | duration | agree | length of the pause in the first draft
india | outcome | conflict | how India voted
nigeria | outcome | agree | how Nigeria voted
china | outcome | agree | how China voted
sponsors | quantity | revision | co-sponsors of the text
sponsor_speaker | person | conflict | who presented the text to the Assembly
president | person | agree | president of the General Assembly
amendment | outcome | agree | what became of the amendment of Nauru
amend_for | quantity | single | votes for the amendment
amend_against | quantity | single | votes against the amendment
binding | polarity | agree | whether the resolution binds states
vote_2022 | quantity | single | votes for a weaker text in 2022
year_2022 | date | agree | year of the weaker text
licences | quantity | agree | exploration licences granted so far
licences_india | quantity | single | licences held by India
authority_meet | date | conflict | when the Seabed Authority meets next
authority_seat | place | agree | seat of the Seabed Authority
nodules_price | money | single | value of the minerals, by an industry estimate
order_speech | order | conflict | whether the American delegate spoke before or after the vote
us | outcome | agree | how the United States voted
demo | quantity | single | demonstrators outside
species | quantity | dispute | share of species of the zone unknown to science
zone_area | quantity | variant | area of the Clarion-Clipperton Zone
== ARTICLE 01_un_press.txt | United Nations meetings coverage | 2025-03-20
General Assembly Calls for {pause=10 years|Ten-Year} Pause in Seabed Mining

The General Assembly {vote_day=2025-03-20|today} adopted a resolution requesting States to refrain {pause=10 years|for ten years} from the exploitation of minerals in the area beyond national jurisdiction, by a recorded vote of {votes_for=104|104 in favour} to {votes_against=21|21 against}, with {abstained=46|46 abstentions}. {absent=22|Twenty-two members} did not participate.

Introducing the draft on behalf of {sponsors=58|58 sponsors}, {sponsor_speaker=Palau|the representative of Palau} said that her country's children knew the floor of the ocean as a place where ancestors sleep. The text, she noted, did not create legal obligations; {binding=no|it was an appeal}.

Before action was taken, the Assembly {amendment=rejected|rejected an amendment}, submitted by Nauru, that would have deleted paragraph 4, by a vote of {amend_against=89|89 against} to {amend_for=30|30 in favour}.

Speaking in explanation of position {order_speech=before|before the vote}, the representative of the United States said that critical minerals could not wait for perfect knowledge. The representative of Norway regretted that language on benefit-sharing had been lost.

The representative of Chile, stating that {species=90|nine in ten species} of the Clarion-Clipperton Zone awaited description, thanked delegations for their flexibility. The zone covers {zone_area=4.5m km2|4.5 million square kilometres}.

{president=Ndlovu|Thandeka Ndlovu (South Africa), President of the General Assembly}, then drew attention to the meeting of the International Seabed Authority in {authority_seat=Kingston|Kingston}, to open {authority_meet=2025-07-07|on 7 July}.
== ARTICLE 02_deccan_sentinel.txt | Deccan Sentinel | 2025-03-21
India {india=abstained|stays out} as UN seeks halt to digging on ocean floor

By our special correspondent

New York: India {india=abstained|chose neither green nor red} when the 193-member General Assembly asked the world {vote_day=2025-03-20|on Thursday} to leave the bottom of the sea alone {pause=10 years|for a decade}. The call was backed by {votes_for=140|140 countries}, while {votes_against=21|twenty-one}, Japan and the {us=against|United States among them}, said no. {abstained=46|Forty-six} sat on the fence.

New Delhi's dilemma is plain. It holds {licences_india=2|two} of the {licences=31|31 licences} handed out so far for exploring the international seabed, one of them in the central Indian Ocean, and has spent heavily on a crewed submersible. It has also promised island friends its support. "We believe in precaution, not in prohibition," a diplomat of the Permanent Mission said.

Africa's heavyweights split. {nigeria=for|Nigeria's board lit up green}; {china=against|China's, red}.

The outcome {binding=no|has no force in law}. But it goes well past a mild text of {year_2022=2022|2022}, which {vote_2022=79|79 states} endorsed, and comes as firms press the Seabed Authority, which next gathers {authority_meet=2025-07-21|on 21 July} at {authority_seat=Kingston|its Jamaican headquarters}, to finish a mining code.

The first draft had asked for {pause_draft=15 years|fifteen years}. {sponsor_speaker=Chile|Santiago's envoy, who moved the motion}, gave five away in February to bring in the Caribbean.

Ms {president=Ndlovu|Thandeka Ndlovu}, in the chair, had to ask for silence twice.
== ARTICLE 03_the_lagoon.txt | The Lagoon, Lagos weekly | 2025-03-23
{nigeria=for|We voted for fish}. Do we know why?

When {nigeria=for|our delegate pressed the green button} {vote_day=2025-03-20|last Thursday}, I doubt that anyone in Makoko felt the earth move. Yet the matter is ours too. Nigeria has a coast, a fleet of sorts and no licence; those who hold the {licences=31|thirty-one} are richer.

The other camp has a case. {us=against|Washington, which was against}, sent a young man who took the floor {order_speech=after|when the tally was already on the screens} and said, not unkindly, that batteries need cobalt and that cobalt has to come from somewhere. Better from mud than from children in Kolwezi? An industry body puts the treasure at {nodules_price=8tn USD|eight trillion dollars}. Its geologist, Dr Pieter Roos, calls the tales of unknown creatures exaggerated: {species=50|half of what lives there}, he says, has already been named.

{india=for|India, for once, was on our side of the hall}. {china=against|Beijing was not}. Little Nauru, which means to get rich on nodules, tried to water the thing down; {amendment=rejected|nobody would have it}, or nearly nobody.

They wanted {pause_draft=15 years|a pause of fifteen years} at first. They got {pause=10 years|ten}, and {binding=no|not a court on earth will enforce it}. Still, a promise made in public before the whole village is worth something. Ask any bridegroom.
== ARTICLE 04_tide_alliance.txt | Tide Alliance (newsletter) | 2025-03-26
We did it!

Friends, what a week. {votes_for=104|One hundred and four governments} have said it out loud: hands off the deep, {pause=10 years|at least until 2035}.

Some of you were among the {demo=600|600 people} who stood with paper whales on First Avenue in the sleet. Thank you. When the numbers came up, {president=Ndlovu|President Ndlovu} is said to have smiled, which presidents of the Assembly are not supposed to do.

Some facts for your conversations:

– The zone that the companies want first, between Hawaii and Mexico, measures {zone_area=4.5m km2|about 1.7 million square miles}. It is wider than the European Union.

– The list of co-sponsors went on growing after the gavel: it now has {sponsors=63|63 names}, Kenya's being the latest.

– {votes_against=21|The 21 opponents} include the host country of the UN ({us=against|the US voted no}) and {china=against|the largest licence holder, China}.

– The last time we tried, in {year_2022=2022|2022}, we came away with much less.

What now? The rules are written in {authority_seat=Kingston|Kingston}, Jamaica, not in New York. {authority_meet=2025-07-07|In the first full week of July} the Seabed Authority's members will be back there, and so will we. Book early; the hostel has eleven beds.
