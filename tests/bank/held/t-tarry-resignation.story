STORY: t-tarry-resignation
TOPIC: a British health minister leaves office over an undeclared consultancy
== SLOTS
minister | person | agree | minister who left office
resign_day | date | agree | day on which she left
letter_time | time | conflict | hour at which her letter was published
firm | organisation | agree | company that had paid her
fee | money | conflict | sum she received from the company
fee_months | duration | agree | how long the consultancy lasted
contract | money | variant | value of the scanning contract
trusts | quantity | agree | hospital trusts covered by the contract
meetings | quantity | revision | meetings with the company left out of the register
commissioner | person | agree | standards adviser who wrote the report
report_pages | quantity | single | length of the report
inquiry_opened | date | agree | day on which the inquiry was opened
complainant | person | conflict | MP who made the complaint
departure_no | ordinal | conflict | how many ministers have gone since the summer recess, counting her
pushed | outcome | dispute | whether she went freely or was told to go
successor | person | agree | her successor
successor_age | quantity | single | age of the successor
successor_post | role | single | the successor's earlier post
payoff | polarity | conflict | whether she takes the severance payment
payoff_sum | money | agree | size of the severance payment
payoff_last | money | single | payment taken by an earlier minister
seat | place | agree | her constituency
majority | quantity | agree | her majority in 2019
majority_2017 | quantity | single | her majority in 2017
poll_go | quantity | agree | share of those asked who thought she should go
poll_sample | quantity | single | adults asked in the poll
lead | quantity | agree | Labour's lead in the polls, in points
waiting | quantity | agree | people on the waiting list for hospital treatment
by_election_date | date | single | day of the by-election in another seat
first_elected | date | single | year in which she entered Parliament
== ARTICLE 01_london_press_bureau.txt | London Press Bureau | 2024-02-06
Hospitals minister {minister=tarry|Rosalind Tarry} quits over scanner firm

The minister responsible for England's hospitals gave up her post {resign_day=2024-02-06|on Tuesday} after the Government's adviser on standards found that she had failed to declare work for a company that later won NHS business.

{minister=tarry|Rosalind Tarry}, the member for {seat=wenlow|Wenlow and Stour Valley}, was paid {fee=38000|£38,000} by {firm=verrant|Verrant Diagnostics} over {fee_months=14|14 months} before she joined the Department of Health. Her letter to the Prime Minister was released {letter_time=1640|at 4.40pm}, while the Commons was still debating leasehold reform.

"I have become the story, and patients deserve better," she wrote.

The adviser, {commissioner=orde|Dame Helen Orde}, began her work on {inquiry_opened=2024-01-11|January 11}, following a complaint from the Labour backbencher {complainant=devaney|Colm Devaney}. She concluded that {meetings=4|four meetings} with the company should have been entered in the ministerial register and were not.

Downing Street said the decision {pushed=free|had been hers alone}. The Prime Minister had "accepted it with sadness".

Verrant holds an agreement worth {contract=27m|£27 million} to run scanners for {trusts=9|nine hospital trusts} in the Midlands. There is no suggestion that the company did anything unlawful.

{successor=siddall|Imran Siddall}, until now {successor_post=whip|a Government whip}, takes over the brief, and with it a list of {waiting=7.6m|7.6 million} people waiting for treatment.

Ms Tarry is {departure_no=3|the third minister} to leave since the summer recess. Ministers who go are entitled to {payoff_sum=7920|£7,920}, a quarter of their ministerial salary.
== ARTICLE 02_the_morning_courier.txt | The Morning Courier | 2024-02-07
Sketch of a fall: how a friendly lunch cost {minister=tarry|Mrs Tarry} her red box

By Alastair Penhale, Political Editor

Nobody in the tea room could remember a resignation that had been so long in coming. The adviser's report, all {report_pages=41|41 pages} of it, had lain on the Prime Minister's desk since the weekend, and by lunchtime {resign_day=2024-02-06|yesterday} three whips had stopped returning her calls.

Her friends tell it bluntly. "{pushed=told|She was given an hour to write it}," says one who sat with her. "Number 10 can call that a personal decision if they like."

Whatever the truth, {letter_time=1815|it was a quarter past six} when the exchange of letters finally dropped into inboxes, neatly too late for the early bulletins. Severance of {payoff_sum=7920|£7,920} goes with the job, and {payoff=takes|she will be banking it}, as her office confirmed without embarrassment.

The money that did for her came from {firm=verrant|Verrant}, which ran a lunch club for sympathetic backbenchers and put her on its books for {fee_months=14|a year and two months}. It was the Liberal Democrat {complainant=nathan|Priya Nathan} who spotted the gap in the register and wrote to {commissioner=orde|Dame Helen}; the inquiry was under way {inquiry_opened=2024-01-11|on the second Thursday of January}.

Colleagues glance nervously at her seat. In 2017 she held it by {majority_2017=3940|3,940}. Two years later that had grown to {majority=6212|6,212}, which is no fortress when Labour stands {lead=17|17 points} ahead.

The new man is {successor=siddall|Mr Siddall}, {successor_age=41|41}, a former anaesthetist. He may find the patient is still awake.
== ARTICLE 03_west_stour_gazette.txt | West Stour Gazette | 2024-02-08
Our MP loses her job in government

Voters in {seat=wenlow|Wenlow and Stour Valley} woke on Wednesday to find that their member of Parliament, in the House since {first_elected=2015|2015}, was a backbencher once more.

{minister=tarry|Mrs Tarry} told the Gazette from her kitchen in Ashcombe that she would "hold surgeries on Saturday as ever". She is to {payoff=declines|forgo the payment} that departing ministers can claim, she said, and would ask for the {payoff_sum=7920|£7,920} to stay with the Treasury. A predecessor in another department pocketed {payoff_last=16876|£16,876} in 2022 after seven weeks' service, and was booed at a county show for it.

Opinion in the market square was mixed. Ted Lorrimer, who sells eggs, thought {fee=83000|eighty-three thousand pounds} from a single company "a lot of omelette". Sister Jean Abiola, a ward manager, said scanners from {firm=verrant|Verrant Diagnostics} worked perfectly well at the {trusts=9|nine NHS trusts} which use them, and that the {waiting=7.6m|seven million six hundred thousand} people in the queue would not care who had lunch with whom.

The department put out a corrected list on Wednesday evening. It turns out that {meetings=6|six encounters} with company executives had gone unrecorded, two of them in this district.

Not since the summer recess began has the Government had much peace: {departure_no=4|three others went before her}. A majority of {majority=6212|6,212} at the last general election looked comfortable then.
== ARTICLE 04_transatlantic_news_service.txt | Transatlantic News Service | 2024-02-07
UK health official departs amid ethics finding

LONDON — Britain's governing Conservatives lost another officeholder {resign_day=2024-02-06|Tuesday} when a junior health minister, {minister=tarry|Rosalind Tarry}, stepped down over consulting work she did not disclose.

The company involved, {firm=verrant|Verrant Diagnostics}, has an imaging contract with the state-run health service valued at {contract=27m|about $34 million}. {commissioner=orde|Helen Orde}, who advises the prime minister on ministers' conduct, said in her report that voters "could not have known whose interests were in the room."

The departure adds to the gloom surrounding a party that trails the opposition by {lead=17|17 percentage points}. In a survey of {poll_sample=1846|1,846 adults} taken before the report came out, {poll_go=61|61 percent} said {minister=tarry|Tarry} should leave office. A special election in a Yorkshire district, set for {by_election_date=2024-02-15|Feb. 15}, will give a further measure of the mood.

Her replacement, {successor=siddall|Imran Siddall}, practiced medicine before entering politics. He inherits a system under strain, with junior doctors threatening more walkouts.
== ARTICLE 05_ward_round.txt | Ward Round (health service newsletter) | 2024-02-08
What the change at the top means for us

A new minister, the sixth to hold the hospitals brief in as many years, arrives knowing one end of a stethoscope from the other. That is the good news about {successor=siddall|Imran Siddall}.

Less good: everything {minister=tarry|his predecessor} signed since the autumn is to be looked at again. The scanning framework with {firm=verrant|Verrant} is the obvious candidate. Its price tag is {contract=27m|£27m}, and managers in the {trusts=9|nine trusts} that rely on it were told to expect auditors.

How did we get here? For {fee_months=14|fourteen months} before her appointment she advised the company on "market access". She says she told an official by telephone; no note of the call exists. Had a form been filled in, {commissioner=orde|Dame Helen Orde} remarks, "there would have been nothing to investigate".

The public had made up its mind. {poll_go=61|Sixty-one per cent} of those polled a week earlier wanted her out, about the same share as think that hospital car parks should be free.

Meanwhile the queue stands at {waiting=7.6m|7.6m}. None of the speeches made in Westminster this week mentioned how it is to be shortened. Members who have had a procurement paper returned unsigned should send it to the private office again, marked for the new minister's attention, and copy in their regional director. We are told that the turnaround will be "as soon as practicable", a phrase that will make older readers smile.
