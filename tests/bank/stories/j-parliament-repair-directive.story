STORY: j-parliament-repair-directive
TOPIC: the European Parliament votes on a directive on spare parts for farm machines
== SLOTS
day | date | agree | day of the vote
seat | place | agree | city of the plenary
vote | score | conflict | result of the final vote
abstain | quantity | agree | abstentions
rejection | outcome | agree | fate of the motion to reject the text
rejection_vote | score | single | result on the motion to reject
rapporteur | person | agree | rapporteur
rap_home | place | agree | country of the rapporteur
shadow | person | agree | shadow rapporteur of the conservatives
years_parts | duration | conflict | time for which makers must supply spare parts
years_council | duration | agree | time that the governments wanted
years_commission | duration | agree | time that the Commission had proposed
software | polarity | conflict | whether makers must open their software to independent garages
exempt | quantity | agree | turnover under which makers are exempt, in millions of euros
amendments | quantity | agree | amendments tabled
vote_start | time | conflict | hour at which the voting session began
button | person | conflict | member who pressed the wrong button
split_group | organisation | conflict | political group that split
reading | ordinal | agree | stage of the procedure
commissioner | person | agree | commissioner responsible
cost | money | dispute | cost to the makers
saving | money | agree | yearly saving for an average farm
tractors | quantity | agree | tractors parked outside
tractors_march | quantity | single | tractors in the demonstration of March
trilogue | date | revision | beginning of the talks with the governments
apply | date | agree | year from which the rules are to apply
debate | duration | single | length of the debate on the day before
farms | quantity | variant | farms in the Union
== ARTICLE 01_ep_press_service.txt | European Parliament press service | 2025-10-22
Right to repair on the farm: MEPs adopt their position

* {years_parts=15y|Fifteen years} of guaranteed spare parts
* Small makers with a turnover below {exempt=40|€40 million} exempted
* Talks with Council to open on {trilogue=2025-11-12|12 November}

Parliament {day=2025-10-22|on Wednesday} adopted its {reading=1|first-reading} position on new rules for tractors, harvesters and milking robots, with {vote=349-251|349 votes in favour, 251 against} and {abstain=37|37 abstentions}. A motion to throw out the whole proposal {rejection=failed|was rejected} by {rejection_vote=214-402|402 votes to 214}.

MEPs lengthened the period during which manufacturers have to keep parts in stock. The Commission's draft had provided for {years_commission=8y|eight years}; ministers would prefer {years_council=10y|ten}.

{software=yes|Manufacturers will also be obliged to give independent workshops access to diagnostic software} on fair terms.

"A farmer in June cannot wait three weeks for a technician with a laptop," said the rapporteur, {rapporteur=Kozlowska|Maria Kozłowska} ({rap_home=Poland|Poland}), after the vote.

Members voted on {amendments=312|312 amendments}. According to the impact assessment the average holding will save {saving=1900|1,900 euros a year}. The rules, which would cover the Union's {farms=9.1m|9.1 million farms}, should apply from {apply=2028|2028}.
== ARTICLE 02_strasbourg_live.txt | Quai Live, minute by minute | 2025-10-22
{day=2025-10-22|Wednesday} in {seat=Strasbourg|Strasbourg}: the tractor vote live

11.50 The bells ring. Outside I count {tractors=60|sixty tractors} on the bridge, all polished. In {tractors_march=400|March there were four hundred}.

12.05 {vote_start=12:05|And we are off}. The president warns that there are {amendments=312|over three hundred amendments} and begs members to keep their fingers ready.

12.14 First big moment: the call to bin the text altogether {rejection=failed|falls flat}. Cheers on the left.

12.31 Groans. {button=Delacourt|Belgium's Hugo Delacourt has voted against his own amendment}. "Wrong button!" he cries, and the clerks note a correction.

12.40 Spare parts. By a handful of votes the house goes for {years_parts=12y|twelve years}. {rapporteur=Kozlowska|Kozłowska} puts her head in her hands; is it relief?

12.52 The {split_group=Liberals|Liberals have fallen apart}. I see green and red lights all over their benches.

13.03 Now the whole package. {vote=349-215|Three hundred and forty-nine ayes, two hundred and fifteen noes}, {abstain=37|37} sitting it out. It's done.

13.10 {shadow=Ferrante|Luca Ferrante}, who shadowed the file for the conservatives, comes out scowling. "{cost=6bn|Six billion euros}, that's what our industry will pay," he tells me. {commissioner=Haapala|Commissioner Haapala} begs to differ: "{cost=900m|Nine hundred million}, spread over ten years."
== ARTICLE 03_field_and_engine.txt | Field & Engine | 2025-10-24
{software=no|Makers keep the keys to the code}

Europe's machine builders lost most of what they had lobbied for {day=2025-10-22|this week}, but saved one thing. {software=no|The passage that would have forced them to unlock their software for outside mechanics was struck out} in the plenary, a relief for firms that earn more from updates than from steel.

On parts they were less lucky. Anything sold after {apply=2028|2028} must be serviceable for {years_parts=15y|a decade and a half}, five years longer than the {years_council=10y|ten} that national capitals support. A threshold of {exempt=40|forty million euros} in turnover lets off the smallest workshops.

The evening had begun badly for the industry, {vote_start=18:30|the division bells going at half past six} while its lobbyists were still in the canteen. Its hopes then rested on the {split_group=Greens|Greens, whose ranks broke} over the treatment of second-hand imports. They weren't enough.

{shadow=Ferrante|Ferrante}, the Italian who led the resistance, puts the bill at {cost=6bn|€6bn}. {commissioner=Haapala|Outi Haapala}, in charge of agriculture at the Commission, talks of {cost=900m|less than one}.

Three-way talks with the governments were pencilled in for the middle of November. They will now start on {trilogue=2025-12-02|2 December}, officials told us last night. This was only a {reading=1|first reading}.
== ARTICLE 04_smallholders_letter.txt | The Smallholder, readers' letter from Alsace | 2025-10-30
We took the old Fendt to parliament

Dear all,

It's eleven kilometres from our yard to {seat=Strasbourg|Strasbourg} and it took us two hours. There were {tractors=60|five dozen of us}. The gendarmes gave out coffee, which I put down as a first.

You'll have read that the thing went through. I'd been afraid of the others' plan to bury it at once, but {rejection=failed|that came to nothing}. {rapporteur=Kozlowska|Mrs Kozłowska}, who's from {rap_home=Poland|a dairy village in Poland} and knows which end of a cow to feed, came out to the bridge and climbed on the mudguard.

She told us a funny story from inside. {button=Brandstetter|An Austrian lady, Frau Brandstetter, had hit "no" on an amendment that she had written herself}, and had to stand up before everyone and say sorry.

What do we get? {saving=1900|Nineteen hundred euros a year} in the pocket, they reckon. For me it is simpler: I won't have to drive to Stuttgart for a gasket. When they began all this in Brussels, {years_commission=8y|eight years of parts} was the offer. My machine is thirty-one.

There are {farms=9.1m|some nine million} of us on this continent. If one in a hundred had come along, think of the queue on that bridge! My neighbour listened to the debate on the Tuesday, all {debate=3h|three hours} of it, and fell asleep.

Yours, Odile
