STORY: danish-battalion-sarawe
TOPIC: Denmark decides to send soldiers to a UN mission in Sarawe, and the first of them leave
== SLOTS
soldiers | quantity | revision | soldiers to be sent, raised in the final bill
vote_day | date | agree | day of the vote in parliament
vote_yes | quantity | agree | members in favour
vote_no | quantity | single | members against
cost | money | agree | cost of the deployment in its first year
mandate_length | duration | agree | how long the soldiers may stay
mandate_end | date | single | day on which the mandate ends
base_town | place | agree | town in which they will be based
commander | person | agree | commander of the contingent
commander_age | quantity | single | his age
defence_minister | person | agree | defence minister
predecessor | person | single | defence minister before
advance_party | quantity | agree | soldiers in the advance party
advance_day | date | agree | day the advance party flew
advance_airport | place | agree | airfield from which it flew
main_body_month | date | revision | when the main body goes, put back
vehicles | quantity | single | vehicles sent by sea
ship_port | place | single | port from which the vehicles sailed
helicopters | quantity | agree | helicopters sent
un_force | quantity | agree | strength of the UN force in Sarawe
un_losses | quantity | single | peacekeepers killed since the mission began
un_losses_year | quantity | single | peacekeepers killed this year
swedes | quantity | single | Swedish soldiers in Sarawe
dutch | quantity | single | Dutch soldiers who left
odara_past | quantity | single | Danes sent on an earlier mission
odara_past_year | date | single | year of that earlier mission
dead_past | quantity | single | Danes killed on that mission
combat | polarity | agree | whether the soldiers will fight insurgents
combat_fear | polarity | single | what a left-wing speaker fears
poll_for | quantity | single | share in favour in a poll
poll_against | quantity | single | share against in a poll
poll_march | quantity | single | share in favour in March
medics | quantity | single | medical staff in the contingent
malaria | quantity | single | soldiers who failed the medical test
iceland_officers | quantity | single | Icelandic officers attached
engineers | organisation | agree | regiment that provides the core
estonia | outcome | single | whether Estonia takes part
un_ceiling | quantity | single | authorised ceiling of the UN force
odara_closed | date | single | end of the mission in Odara
== ARTICLE 01_nordic_wire.txt | Nordkyst Wire | 2016-06-07
Denmark clears U.N. deployment to Sarawe

COPENHAGEN, June 7 (Nordkyst) - Denmark's parliament {vote_day=2016-06-07|on Tuesday} approved the dispatch of {soldiers=185|185 soldiers} and {helicopters=3|three helicopters} to the United Nations force in Sarawe, after the government added a medical team of {medics=25|25} to the {soldiers=160|160 troops} it had first proposed.

The motion was carried by {vote_yes=91|91 votes} to {vote_no=14|14}.

The contingent, drawn mainly from the {engineers=engineer regiment skive|Engineer Regiment in Skive}, will be stationed at {base_town=bemba|Bemba} for {mandate_length=12m|up to a year}. It will build roads and clear mines. "It {combat=no|will not hunt insurgents}," said Defence Minister {defence_minister=krogh|Anne Dorte Krogh}. A speaker for the Left Alliance warned that it {combat_fear=yes|could be sucked into the fighting} all the same.

The main body is to fly out {main_body_month=2016-08|in August}. The first year will cost {cost=310m dkk|310 million crowns} ($47 million).

The {un_force=7800|7,800-strong} U.N. force has lost {un_losses=36|36 men and women} since it was set up in 2013, {un_losses_year=9|nine of them} this year. Sweden has {swedes=220|220 troops} in the country. The Netherlands pulled out {dutch=340|340} in April.

A survey for a Copenhagen daily found {poll_for=52%|52 percent} in favour and {poll_against=29%|29 percent} against. In March support had stood at {poll_march=47%|47 percent}.

In {odara_past_year=2008|2008} Denmark sent {odara_past=120|120 engineers} to a European mission in neighbouring Odara. {dead_past=2|Two} did not come back.
== ARTICLE 02_skive_local.txt | Salling Avis, English page | 2016-06-24
Goodbye at half past five in the morning

Local news
Published: 24 June 2016, 16:22. By Mette Hjorth

Nobody had slept much. At {advance_airport=karup|Karup air base} {advance_day=2016-06-24|this morning} the {advance_party=34|34 soldiers} of the advance party for Sarawe hugged parents, girlfriends and one very large dog, and climbed into a grey Hercules.

They belong, most of them, to {engineers=engineer regiment skive|our own regiment of engineers}. Lieutenant Colonel {commander=bundgaard|Troels Bundgaard}, who is {commander_age=44|44} and lives in Højslev, will have the command of all {soldiers=185|185}. He spent the spring in a classroom learning French with his sergeants.

"{combat=no|We are not going there to fight}. We are going there to build, and to be careful," he said.

The {vehicles=58|58 vehicles} left {ship_port=esbjerg|Esbjerg} by ship last week. In {base_town=bemba|Bemba} the first job is a camp of their own.

The rest of the contingent ought to have followed {main_body_month=2016-08|in August}, but will have to wait {main_body_month=2016-09|until September}: the rains have washed out the apron at the local airfield. Not that all would have been ready. {malaria=6|Six} failed the medical and are being replaced.

The mayor handed out liquorice.

RELATED: Barracks kitchen wins prize
== ARTICLE 03_peacekeeping_bulletin.txt | Peacekeeping Bulletin | 2016-07-01
Who is going where: Sarawe

DENMARK. An advance element ({advance_party=34|34 pax}) deployed from {advance_airport=karup|Karup} {advance_day=2016-06-24|last Friday}. Commander: Lt Col {commander=bundgaard|T. Bundgaard}. Air assets: {helicopters=3|three light helicopters}. Authorised by the Folketing {vote_day=2016-06-07|on 7 June}, {vote_yes=91|91 members} voting for; authority expires {mandate_end=2017-06-23|23 June 2017} ({mandate_length=12m|12 months} from first departure). Budget for year one: {cost=310m dkk|DKK 310m}. Attached: {iceland_officers=2|two officers} from Iceland's crisis response unit.

The file was opened by former minister {predecessor=stenild|Jesper Stenild} and closed by his successor, {defence_minister=krogh|A. D. Krogh}.

ESTONIA. Had been expected to lend a platoon to the Danes. {estonia=not taking part|Will not take part}, its defence ministry says.

FORCE TOTALS. Sarawe {un_force=7800|7,800 uniformed} (ceiling {un_ceiling=9200|9,200}). Odara: mission closed {odara_closed=2010|2010}.

Figures as notified; errors are ours.
