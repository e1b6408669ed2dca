STORY: mill-air-strike
TOPIC: an air strike hits a flour mill south of a besieged Libyan town, and each side blames the other
== SLOTS
dead | quantity | revision | people killed at the mill
wounded | quantity | agree | people wounded at the mill
migrants | quantity | agree | foreign workers among the dead
strike_day | date | agree | day of the strike
strike_time | time | agree | hour of the strike
place | place | agree | where the mill stands
weapon | other | dispute | drone or rockets from the ground
responsible | organisation | dispute | who did it, by whose word
denial | polarity | agree | whether the National Command admits it
command_spokes | person | agree | spokesman of the National Command
council_spokes | person | conflict | who gave the ministry's accusation to Maghreb Wire
militia_killed | quantity | single | Council fighters the Command says it killed
attackers_killed | quantity | single | Command fighters the Council says it killed
own_losses | quantity | single | losses the Council admits
captured | quantity | single | prisoners claimed
envoy | person | single | United Nations envoy
envoy_word | quote | single | what the envoy called it
talks_day | date | revision | day of the truce talks
talks_place | place | single | where the talks were to be held
sep_strike_dead | quantity | agree | dead in the September strike on a riding school
sep_strike_day | date | single | day of that strike
july_dead | quantity | agree | dead in the July strike on a detention centre
mill_owner | person | single | owner of the mill
mill_workers | quantity | single | workers employed
flour | quantity | single | flour lost
displaced | quantity | single | people displaced since April
since_killed | quantity | single | civilians killed since April
airport | outcome | agree | state of the airport
airport_rockets | quantity | single | rockets that fell at the airport
worker | person | single | worker quoted
oil_field | polarity | single | whether the oil field was shut
shell_dead | quantity | single | boys killed by a shell on Wednesday
shell_place | place | single | quarter where the shell fell
hospital_head | person | single | surgeon quoted
operated | quantity | single | wounded operated on
== ARTICLE 01_maghreb_wire.txt | Maghreb Wire | 2019-10-22
Drone Strike {dead=8|Kills Eight} At Flour Mill South Of Zerqat

TUNIS, Oct 22 (Maghreb Wire) - {dead=8|At least eight workers}, {migrants=5|five of them from Niger and Bangladesh}, died when a flour mill at {place=Wadi Sidra|Wadi Sidra}, south of the besieged coastal town of Zerqat, was hit on {strike_day=2019-10-21|Monday}, the health ministry of the Unity Council said.

"{weapon=drone|It was a drone}. {responsible=National Command|The Command sent it}, and they knew that there were only labourers there," ministry spokesman {council_spokes=Malek Ghariani|Malek Ghariani} told Maghreb Wire on Tuesday. {wounded=29|Twenty-nine people} were wounded, he said.

A spokesman for the eastern-based National Command, Colonel {command_spokes=Adel Bouhliqa|Adel Bouhliqa}, {denial=no|denied} that its aircraft had been in the sky at the time, {strike_time=morning 10:00|about ten in the morning}.

Fighting went on along the Wadi front. The Command said it had killed {militia_killed=40|40 "militiamen"} and taken {captured=12|12 prisoner}; the Council's forces put their losses at {own_losses=6|six}, and said that {attackers_killed=22|22 of the attackers} had been killed.

{airport=closed|Zerqat airport stayed shut}.
== ARTICLE 02_global_public_radio.txt | Global Public Radio | 2019-10-23
They Came To Bake A Living. A Missile Found Them.

Heard on Morning Report - 4-minute listen

The flour was still smoking when we got to {place=Wadi Sidra|Wadi Sidra}. It hung in the air over what used to be a mill, and over a row of plastic sandals.

{dead=11|Eleven people} have now died of what happened here at {strike_time=morning 10:00|10 o'clock} on {strike_day=2019-10-21|Monday} morning. {migrants=5|Five} had crossed the desert or flown from Dhaka to work for about nine dollars a day.

"I was outside to pray. That is why you can talk to me," says {worker=Ibrahim Mahamadou|Ibrahim Mahamadou}, from Agadez.

The owner, {mill_owner=Salah Tawergi|Salah Tawergi}, employed {mill_workers=64|64}. He says {flour=900 tons|900 tons of flour} burned.

Who fired? {weapon=drone|A drone}, and {responsible=National Command|the Command sent it}: that is how {council_spokes=Hanan Zlitni|Hanan Zlitni} of the health ministry put it to the Maghreb Wire agency the day after, and the ministry has added nothing since. From the other side Col. {command_spokes=Adel Bouhliqa|Bouhliqa} texts that his side {denial=no|"did not fly"}, and that {weapon=ground rockets|"Grad rockets" from a position} of {responsible=Council militias|the Council's own militias} fell short. We saw no rocket parts, and we weren't shown any.

It isn't the first time. In July a strike on a migrant detention center left {july_dead=47|47} dead. And on {sep_strike_day=2019-09-15|Sept. 15} it was a riding school: {sep_strike_dead=3|three children}.

At the field hospital, surgeon {hospital_head=Wafa Ben Omran|Wafa Ben Omran} has operated on {operated=14|14 of the wounded}. She has anesthetic for two more days.

Since April, by the U.N.'s count, {since_killed=261|261 civilians} have been killed and {displaced=128,000|128,000 people} driven from their homes.
== ARTICLE 03_gulf_sentinel.txt | The Gulf Sentinel | 2019-10-24
UN envoy condemns mill bombing as truce talks slip

AGENCIES
Last updated: October 24, 2019 - 20:14

The UN's Libya envoy, {envoy=Henrik Salonen|Henrik Salonen}, told the Security Council that {strike_day=2019-10-21|Monday}'s bombing of a flour mill, in which {dead=11|11 people were killed} and {wounded=29|29 injured}, {envoy_word=may be a war crime|"may amount to a war crime"}. He did not say who had carried it out.

Talks between the Council and the Command, which were to open in {talks_place=Geneva|Geneva} on {talks_day=2019-11-04|November 4}, will now be held {talks_day=2019-11-18|two weeks later}, Mr {envoy=Henrik Salonen|Salonen} said.

Earlier strikes blamed on the Command, among them July's on a detention centre ({july_dead=47|47 dead}) and last month's on a riding school, where {sep_strike_dead=3|three} perished, have not led to charges against anyone.

In a separate incident, {shell_dead=2|two brothers} aged eight and 11 were killed on Wednesday by a shell in {shell_place=Hay Nasr|the Hay Nasr quarter} of Zerqat. Each side accused the other.

On Thursday {airport_rockets=4|four rockets} landed on the runway of the airport at Zerqat, {airport=closed|which has been closed} since September 1.

The Command {oil_field=not shut|denied a report} that it had shut the Shurara oil field. It "never intended to", a statement said.
