STORY: m-harlan-falls-shooting
TOPIC: a police officer in an Ohio town shoots a man dead in a parking lot, and a grand jury decides
== SLOTS
victim | person | agree | man who was shot
age | quantity | agree | age of the man
day | date | agree | day of the shooting
hour | time | variant | hour of the shooting
officer | person | agree | officer who fired
service | duration | conflict | how long the officer had served in the town's force
shots | quantity | conflict | shots fired
hits | quantity | agree | bullets that struck the man
held | other | conflict | what the man had in his hand
camera | polarity | conflict | whether the officer's body camera recorded the shooting
jury | outcome | conflict | what the grand jury decided
jury_day | date | agree | day of the grand jury's decision
jurors | quantity | single | grand jurors
witnesses | quantity | agree | witnesses heard by the grand jury
quote_line | person | conflict | who said that nothing would be hidden behind the badge
chief | person | agree | police chief
mayor | person | agree | mayor
warn | order | dispute | whether the warning came before the first shot
prosecutor | person | agree | special prosecutor
lawyer | person | agree | lawyer of the family
claim | money | single | damages sought by the family
settle_2018 | money | single | settlement paid in an earlier case
name_2018 | person | single | man killed in the earlier case
arrests | quantity | revision | people arrested at the protests (12, later 19)
marchers | quantity | agree | people who marched
leave | outcome | single | the officer's status during the inquiry
lot | place | agree | where it happened
officers | quantity | single | officers in the force
kids | quantity | agree | children of the man
reports | quantity | single | earlier use-of-force reports on the officer
== ARTICLE 01_buckeye_state_wire.txt | Buckeye State Wire | 2024-06-14
Grand jury decides in Harlan Falls police shooting; {arrests=12|12 arrested} in protests

HARLAN FALLS, Ohio - A grand jury {jury=no indictment|declined} {jury_day=2024-06-13|Thursday} to bring charges against the officer who shot a man to death outside {lot=Garber's|Garber's Discount} in April, the special prosecutor said.

{prosecutor=Whitacre|Joanna Whitacre}, appointed from outside the county, said the panel of {jurors=9|nine} had listened to {witnesses=17|17 witnesses} over two weeks.

{victim=Terrance Boykin|Terrance Boykin}, {age=41|41}, was killed {day=2024-04-23|April 23} at {hour=21:40|9:40 p.m.} Employees had called 911 about a man shouting at customers. Officer {officer=Stroud|Kyle Stroud} {shots=7|discharged his pistol seven times}, investigators found, and {hits=4|four rounds} hit Boykin, who was {held=box cutter|holding a box cutter}.

{camera=yes|The whole encounter can be seen and heard on the device clipped to Stroud's vest}, Whitacre said, and the footage, 71 seconds of it, will be posted once the family has viewed it. On it, she said, {warn=before|"Drop it" is shouted twice before any gunfire}.

About {marchers=400|400 people} walked from Shiloh AME Church to City Hall in the evening. Bottles were thrown and police made the arrests after 11 p.m.

Police Chief {chief=Delgado|Ramona Delgado} appealed for calm. Stroud, {service=4y|who joined the department four years ago}, remains {leave=paid leave|on paid leave}.
== ARTICLE 02_harlan_falls_intelligencer.txt | Harlan Falls Intelligencer | 2024-06-15
"They told us to wait, and we waited"

By Denise Pruitt

Latoya Boykin put the phone down, walked into the yard and told her {kids=3|three children} that the man who killed their father would have to stand trial. {jury=indicted|Reckless homicide was the count the grand jurors had settled on}, she had just learned, and she said it over to herself like a word in another language.

{victim=Terrance Boykin|Her husband}, a {age=41|41-year-old} roofer, went to {lot=Garber's|Garber's} on a Tuesday to return a drill. The store says he was agitated. What he carried, his sister says and the autopsy inventory confirms, was {held=phone|a cell phone in a black case}, nothing else.

The {marchers=400|four hundred} who filed past the house on {jury_day=2024-06-13|Thursday night} sang softly. Downtown it was rougher: jail records show {arrests=19|19 bookings}, after seven more were picked up on Friday for breaking windows.

At the Rotary lunch on Friday, {mayor=Kessler|Mayor Brent Kessler} made the remark that will follow him. "Nothing in this town gets hidden behind a badge," {quote_line=Kessler|he} said.

People here have heard such things. In 2018 the city paid {settle_2018=900k|$900,000} to the kin of {name_2018=Luis Arce|Luis Arce}, who was unarmed. The Boykins' attorney, {lawyer=Okafor|Chidi Okafor}, is preparing a claim against the city and promises that it will be a large one.
== ARTICLE 03_lakeland_public_radio.txt | Lakeland Public Radio | 2024-06-16
Transcript: what we know about the death of {victim=Terrance Boykin|Terrance Boykin}

HOST: Take us back to that parking lot.

REPORTER: It's {day=2024-04-23|the fourth Tuesday in April}, {hour=21:40|twenty to ten at night}. Officer {officer=Stroud|Stroud} pulls in alone. Within a minute and a half he has emptied most of a magazine: {shots=11|eleven casings} were picked up off the asphalt. The coroner counted {hits=4|four wounds}.

HOST: And there's video?

REPORTER: From the store, yes, without sound. {camera=no|His own camera had not been switched on}, and under department policy it should have been.

HOST: Was he warned?

REPORTER: That's fought over. Two clerks say {warn=after|the shouting started when he was already on the ground}. The union says {warn=before|the commands came first}.

HOST: What do we know about the officer?

REPORTER: He is no rookie. {service=14y|Fourteen years in a Harlan Falls uniform}, with {reports=6|six use-of-force reports}, all ruled justified.

HOST: The city's response?

REPORTER: Chief {chief=Delgado|Delgado} met with pastors on Friday. {quote_line=Delgado|She} told them, and I wrote it down, that nothing here would be "hidden behind a badge." And the family's lawyer, {lawyer=Okafor|Chidi Okafor}, is headed to federal court.
== ARTICLE 04_national_court_report.txt | National Court Report | 2024-06-17
Family to sue after {jury=no indictment|no-bill} in Ohio police killing

A wrongful death suit seeking {claim=12m|twelve million dollars} will be filed this week over the fatal shooting of an Ohio roofer, his family's counsel said Sunday, after criminal proceedings came to an end without a defendant.

{prosecutor=Whitacre|Whitacre}, the special prosecutor, put {witnesses=17|17 people} on the stand before the vote on {jury_day=2024-06-13|June 13}. Among them were the officer himself, who waived his privilege, and an instructor from the state academy.

The civil case will turn on what a reasonable officer would have perceived. It is undisputed that {hits=4|four bullets} found their mark. {lawyer=Okafor|Okafor} intends to call the clerks who were smoking beside the entrance to {lot=Garber's|Garber's Discount}.

The plaintiffs are the widow and {kids=3|the couple's three children}, the eldest of them 15. {age=41|Forty-one at his death}, {victim=Terrance Boykin|Boykin} had earned about $52,000 a year.

The city of {mayor=Kessler|Mayor Kessler}, with {officers=44|44 sworn officers}, is insured up to $5 million per occurrence. Its last comparable payout was made six years ago. Settlement talks are not planned, according to both sides, though a federal magistrate is likely to suggest them before the summer is over.
