STORY: s-angus-airfield-wreath
TOPIC: Poland's foreign minister lays a wreath at a wartime airfield memorial in Angus and signs a memorandum
== SLOTS
day | date | agree | day of the wreath-laying
visitor | person | agree | Polish foreign minister
visitor_office | role | agree | office of the visitor
host | person | agree | British minister who accompanied him
host_office | role | single | office of the British minister
place | place | agree | where the wreath was laid
airmen | quantity | agree | Polish airmen named on the memorial
airmen_buried | quantity | agree | Polish airmen buried in the churchyard
unveiled | date | agree | year the memorial was unveiled
squadron_came | date | agree | year the Polish squadron came to the airfield
anniversary | ordinal | agree | anniversary marked this year
veteran | person | agree | veteran at the ceremony
veteran_age | quantity | agree | age of the veteran
widow_age | quantity | single | age of an airman's daughter
daughter | person | agree | airman's daughter who read out the names
crowd | quantity | agree | people at the ceremony
pupils | quantity | single | pupils who sang
grant | money | agree | Polish grant for repairs
repair_cost | money | agree | whole cost of the repairs
grant_uk | money | single | grant of the council
raised | money | single | sum raised by the village
repair_done | date | agree | when the repairs are to be finished
memorandum | other | agree | subject of the memorandum signed in Edinburgh
memo_day | date | agree | day of the memorandum
visit_prev | date | agree | year of the last visit of a Polish foreign minister to Scotland
visit_days | duration | single | length of the visit to Britain
poles | quantity | agree | Polish-born people living in Scotland
poles_local | quantity | single | Polish-born people in Angus
chair | person | agree | chairwoman of the village trust
trade | money | single | trade between Poland and the United Kingdom
== ARTICLE 01_wisla_agency.txt | Wisła Press Agency | 2025-11-10
Foreign minister pays tribute to Polish airmen in Scotland

EDINBURGH, Nov 10. {visitor_office=fm|Foreign Minister} {visitor=rogalewicz|Tomasz Rogalewicz} laid a wreath {day=2025-11-10|on Monday} at the memorial to Polish airmen {place=kinnaber|at Kinnaird Moss airfield} in Angus, eastern Scotland, on the eve of Independence Day.

The memorial carries the names of {airmen=31|31 Polish airmen} who died while flying from the airfield between {squadron_came=1941|1941} and 1945. {airmen_buried=14|Fourteen of them} are buried in the churchyard nearby.

"They had lost their country and defended someone else's," Rogalewicz said. "We have not forgotten who gave them a runway and a roof."

The minister was accompanied by Britain's minister for veterans, {host=pemberley|Harriet Ashdown-Clark}. Among those present was {veteran=wilczek|Kazimierz Lubowicki}, {veteran_age=102|102}, the last surviving member of the squadron.

Rogalewicz announced a grant of {grant=180000|180,000 pounds} for repairs to the memorial and the old control tower. The whole work is expected to cost {repair_cost=410000|410,000 pounds} and to be finished {repair_done=2027-05|by May 2027}.

Earlier, {memo_day=2025-11-10|on Monday morning}, he signed a memorandum on {memorandum=school|the teaching of Polish} in Edinburgh. It is the first visit to Scotland by a Polish foreign minister since {visit_prev=2011|2011}. About {poles=76000|76,000 people} born in Poland live there.

This year marks the {anniversary=80|80th anniversary} of the end of the war in Europe. The memorial was unveiled in {unveiled=1993|1993} on the initiative of local residents. The minister's visit to Britain lasts {visit_days=3d|three days}; on Tuesday he will take part in ceremonies in London. Trade between Poland and the United Kingdom came to {trade=31bn|31 billion pounds} last year.

Consul General Ewelina Dobosz said that 23 places of Polish military memory in Scotland were under the care of the consulate.
== ARTICLE 02_angus_recorder.txt | The Angus Recorder | 2025-11-13
Village falls silent for its Polish airmen

Around {crowd=400|400 people} stood in the rain {place=kinnaber|at Kinnaird Moss} {day=2025-11-10|on Monday} as {visitor_office=fm|the Polish foreign minister}, {visitor=rogalewicz|Tomasz Rogalewicz}, laid a wreath at the granite memorial beside the old runway.

The names of the {airmen=31|31 airmen} were read out by {daughter=mackay|Janina Mackay}, {widow_age=79|79}, whose father flew from here and afterwards married a girl from Brechin. A choir of {pupils=26|26 pupils} from the primary school sang in Polish and in Scots.

For {veteran=wilczek|Kazimierz Lubowicki}, who is {veteran_age=102|102} and lives near Forfar, it was the thirtieth ceremony. An engine fitter with the squadron, he waited for the aircraft to come back. "You counted them out and you counted them in," he told The Recorder. "I still count."

The memorial was unveiled in {unveiled=1993|1993} and the frost has not been kind to it. The Polish government is to give {grant=180000|£180,000} towards the {repair_cost=410000|£410,000} it will cost to mend it and to make the control tower safe. Angus Council has promised {grant_uk=95000|£95,000}, and the village has so far raised {raised=61500|£61,500} with ceilidhs, raffles and a sponsored swim.

"We have been patching that tower with tarpaulin for eleven years," said {chair=robertson|Fiona Carnegy}, chairwoman of the Kinnaird Moss Trust. She hopes that the work will be completed {repair_done=2027-05|by May 2027}.

Some {poles_local=1900|1,900 people} born in Poland live in Angus today, many of them working on the soft-fruit farms. Father Marek Zieliński, who blessed the wreath, said that several families had asked him where the soldiers' graves were. {airmen_buried=14|Fourteen airmen} lie in the churchyard, a short walk away, beneath white stones that the Sunday school keeps clean.

Soup was served afterwards in the hall. The minister had two bowls.
== ARTICLE 03_caledonia_today.txt | Caledonia Today | 2025-11-11
Warsaw pledges {grant=180000|£180,000} for airfield memorial as language deal is signed

Poland's {visitor_office=fm|foreign minister} has promised money for a wartime memorial in Angus on a visit that also produced an agreement on schools.

{visitor=rogalewicz|Tomasz Rogalewicz} laid a wreath {place=kinnaber|at Kinnaird Moss airfield} {day=2025-11-10|yesterday afternoon} in front of about {crowd=400|400 people}. A Polish fighter squadron was moved there in {squadron_came=1941|1941}, and {airmen=31|31 of its men} never came home. Beside him stood {host=pemberley|Harriet Ashdown-Clark}, {host_office=veterans|the veterans minister} in the British government, and {daughter=mackay|Janina Mackay}, the daughter of a pilot.

A few hours before, in Edinburgh, {memo_day=2025-11-10|the same morning}, he and the Scottish education secretary put their names to a memorandum on {memorandum=school|teaching Polish in schools}. At present pupils can sit an examination in the language only through an English board. It is the most widely spoken foreign language in Scotland, where {poles=76000|some 76,000} Polish-born people have made their home.

A Polish foreign minister was last in Scotland in {visit_prev=2011|2011}. Mr Rogalewicz, a historian by training, said that he had wanted to come in the year of the {anniversary=80|80th anniversary} of the end of the war.

The memorial, put up by villagers in {unveiled=1993|1993}, has begun to lean. Engineers engaged by the local trust want to lay a new foundation, restore the bronze eagle and open the control tower to visitors. The bill is put at {repair_cost=410000|£410,000}.

"It's a remarkable gift from people who owe us nothing," said {chair=robertson|Fiona Carnegy} of the trust.

The minister flew to London last night. He is to attend the ceremony at the Cenotaph today, and on Wednesday he will meet British ministers to discuss air defence and the shortage of lorry drivers before returning to Warsaw.
