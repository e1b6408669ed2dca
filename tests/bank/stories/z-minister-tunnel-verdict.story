STORY: z-minister-tunnel-verdict
TOPIC: a former Croatian transport minister is convicted of taking a bribe over a tunnel contract
== SLOTS
minister | person | agree | former minister on trial
minister_age | quantity | agree | his age
verdict_day | date | agree | day of the verdict
verdict | outcome | agree | outcome for the minister
term | duration | agree | prison term of the minister
term_asked | duration | agree | prison term the prosecution sought
bribe | money | variant | bribe he was found to have taken
bribe_alleged | money | single | bribe first alleged in the indictment
aide | person | agree | his former chief of cabinet, also tried
aide_term | duration | agree | sentence of the aide
aide_result | outcome | single | the aide was found to have carried the money
fellow | person | agree | road agency director acquitted in the same trial
fellow_result | outcome | agree | the agency director was cleared
party_fine | money | agree | fine imposed on the party
party | organisation | agree | party that was fined
judge | person | agree | presiding judge
prosecutor | person | agree | prosecutor
defence | person | agree | lawyer of the minister
company | organisation | agree | Austrian company that won the contract
contract | money | agree | value of the tunnel contract
tunnel | name | agree | name of the tunnel
company_denies | polarity | agree | the company denies having paid
witness | person | agree | chief witness
money_claim | other | dispute | where the money went, as each side tells it
trial_start | date | agree | day the trial opened
hearings | quantity | single | hearings held
witnesses | quantity | single | witnesses heard
earlier_trial | outcome | agree | result of his earlier trial over ambulances
earlier_trial_year | date | agree | year of that earlier trial
hotel_trial | date | single | opening of another trial over a hotel
hotel_sum | money | single | sum in the hotel case
detention_months | duration | single | time he spent in investigative detention
arrest_day | date | agree | day of his arrest
bail_sum | money | single | security for his release
other_minister | person | single | another former minister convicted
other_minister_term | duration | single | prison term of that other minister
successor | person | single | minister now in office
appeal_days | duration | single | time for an appeal
in_custody | polarity | agree | he was taken into custody after the verdict
cost_now | money | single | what the tunnel cost in the end
verdict_planned | date | single | date first announced for the verdict
seats | quantity | single | seats of the party in parliament
envelopes | quantity | single | envelopes in which the money came
bribe_year | date | single | year of the payments
award_year | date | single | year of the contract award
== ARTICLE 01_adria_wire.txt | AdriaWire | 2014-11-20
Verdict In Tunnel Bribery Case Put Off To December

ZAGREB, Nov 20 (AdriaWire) - The ruling in the corruption trial of former transport minister {minister=Brkljacic|Zvonimir Brkljacic}, which {verdict_planned=2014-11-24|had been due on Monday}, will be read {verdict_day=2014-12-05|on December 5} because a member of the panel is ill, the Zagreb County Court said.

Anti-graft prosecutors asked in closing arguments for {term_asked=7y|seven years in jail}. They say {minister=Brkljacic|Brkljacic}, {minister_age=59|59}, took {bribe_alleged=3.1m hrk|3.1 million kuna} from {company=Alpentief|the Austrian builder Alpentief} in return for the contract for {tunnel=Veli Brijeg|the Veli Brijeg tunnel}, worth {contract=610m hrk|610 million kuna}.

He denies it. {company=Alpentief|Alpentief} has said {company_denies=denies|it never paid anyone} to win the job.

On trial with him, since {trial_start=2014-02-03|February 3}, are his former chief of cabinet {aide=Pavlek|Mirna Pavlek}, the onetime head of the road agency {fellow=Susak|Ante Susak}, and {party=Coastal Democratic League|the Coastal Democratic League}.

{minister=Brkljacic|Brkljacic} {earlier_trial=acquitted|was cleared} in {earlier_trial_year=2011|2011} of rigging a tender for ambulances. A third case, over {hotel_sum=900000 hrk|900,000 kuna} that a hotel owner says he handed over, is {hotel_trial=2015-01-19|to open on January 19}.

($1 = 6.11 kuna)
== ARTICLE 02_balkan_docket.txt | The Balkan Docket | 2014-12-05
Croatia Jails Ex-Minister Over Tunnel Bribe

Zagreb, BD

A court {verdict_day=2014-12-05|on Friday} {verdict=guilty|convicted} {minister=Brkljacic|Zvonimir Brkljacic}, once the second most powerful man on the Croatian coast, and sentenced him to {term=4y6m|four years and six months} behind bars.

The panel chaired by Judge {judge=Horvatin|Sanja Horvatin} found that he had received {bribe=1.9m hrk|1.9 million kuna, or about 248,000 euros}, in {envelopes=3|three envelopes} in {bribe_year=2008|2008}, and that {aide=Pavlek|Mirna Pavlek} {aide_result=carried|had fetched} two of them. She was given {aide_term=1y suspended|a one-year suspended sentence}. {fellow=Susak|Ante Susak}, then in charge of the road agency, {fellow_result=acquitted|was cleared}.

The judges believed {witness=Tomic|Drago Tomic}, a subcontractor who told them he had counted the notes. "He had no reason to send himself to prison," {judge=Horvatin|Horvatin} said.

{minister=Brkljacic|Brkljacic}, {minister_age=59|59}, must also hand back the money. His party, {party=Coastal Democratic League|the Coastal Democratic League}, was fined {party_fine=2m hrk|two million kuna}. It has {seats=4|four seats} in parliament.

"{money_claim=party posters|Every lipa went on posters for the party}," prosecutor {prosecutor=Vidovic|Tamara Vidovic} said in her closing speech. The defence, led by {defence=Kraljev|Luka Kraljev}, has always said that {money_claim=loan to Tomic|the sum was a private loan being paid back by Tomic}.

{minister=Brkljacic|Brkljacic} was arrested on {arrest_day=2012-10-09|9 October 2012} and spent {detention_months=5 months|five months} in Remetinec jail before posting {bail_sum=4m hrk|four million kuna} as security. {in_custody=no|He left the courthouse a free man}, pending appeal, which must be lodged {appeal_days=15 days|within 15 days} of the written judgment.

He is the second former cabinet member found guilty this year. In March, {other_minister=Grgas|Stipe Grgas}, a former agriculture minister, got {other_minister_term=3y|three years} over land leases.
== ARTICLE 03_tunnel_and_road.txt | Tunnel & Road International | 2014-12-12
Veli Brijeg ruling: contractor 'will study the judgment'

{company=Alpentief|Alpentief}, whose {award_year=2008|2008} award of {tunnel=Veli Brijeg|the 3.4 km Veli Brijeg tunnel} has ended in a prison sentence for a former client, repeated that {company_denies=denies|it did not bribe anybody}. It was not a defendant.

{minister=Brkljacic|Zvonimir Brkljacic} {verdict=guilty|was found guilty} last week of accepting {bribe=1.9m hrk|some EUR 248,000}. He faces {term=4y6m|four and a half years}, well short of {term_asked=7y|the seven} that prosecutor {prosecutor=Vidovic|Tamara Vidovic} had called for, and {in_custody=no|stays at liberty} until the Supreme Court has ruled.

{fellow=Susak|Susak}, who signed the contract for the roads authority, {fellow_result=acquitted|was acquitted}; {aide=Pavlek|Ms Pavlek} received {aide_term=1y suspended|a suspended term of one year}. A fine of {party_fine=2m hrk|HRK 2m} for the party is also subject to appeal, {defence=Kraljev|Mr Kraljev}, for the ex-minister, told this magazine.

The trial took {hearings=27|27 hearings} and {witnesses=44|44 witnesses}, {witness=Tomic|Drago Tomic} for three days among them. Judge {judge=Horvatin|Horvatin} refused a request to visit the site.

The tunnel, let for {contract=610m hrk|HRK 610m}, cost {cost_now=835m hrk|HRK 835m} by the time it opened. {successor=Lasic|Iva Lasic}, the present minister, has ordered a review of all contracts above HRK 100m.

{minister=Brkljacic|Brkljacic}, who was detained in {arrest_day=2012-10-09|October 2012} and tried from {trial_start=2014-02-03|3 February} this year, was {earlier_trial=acquitted|found not guilty} of a procurement offence in {earlier_trial_year=2011|2011}.
