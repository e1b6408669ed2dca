STORY: b-straits-meridian-breach
TOPIC: a Singapore bank admits that customers' data have been taken through a printing vendor
== SLOTS
bank | organisation | agree | bank
customers | quantity | variant | customers whose data were taken
share | quantity | single | share of the bank's customers
vendor | organisation | conflict | vendor through which the data were taken
vendor_job | other | agree | work of the vendor
detected | date | conflict | day on which the bank noticed
disclosed | date | agree | day on which the bank told the public
gap | duration | single | time from discovery to announcement
nric | polarity | conflict | whether identity numbers were among the data
passwords | polarity | agree | whether passwords were taken
ransom | polarity | agree | whether a ransom was paid
ransom_asked | money | single | ransom demanded
ceo | person | agree | chief executive
ceo_quote | quote | conflict | what the chief executive said in her apology
ciso | person | single | chief information security officer
group | organisation | agree | hackers who claimed it
regulator | organisation | agree | regulator
privacy_body | organisation | agree | privacy watchdog
fine_max | quantity | agree | largest fine as a share of turnover
loss | money | variant | losses of customers so far
cases | quantity | revision | police reports made
shares | quantity | agree | fall of the share price
hotline | quantity | single | hotline calls
hotline_hours | time | single | hours of the hotline
branches | quantity | single | branches open longer
monitoring | duration | agree | free credit monitoring
minister | person | single | minister who answered in Parliament
breach_2023 | quantity | single | people hit in a breach of 2023
files | quantity | variant | size of the stolen files
victim | person | single | customer interviewed
victim_age | quantity | single | age of the customer
lost_one | money | single | sum the customer lost
capital_addon | money | single | extra capital required
deadline | date | agree | day by which the regulator wants a report
== ARTICLE 01_lion_city_wire.txt | Lion City Wire | 2025-08-05
{bank=Straits Meridian|Straits Meridian Bank} says data on {customers=320000|320,000 customers} stolen

SINGAPORE, Aug 5 (LCW) - {bank=Straits Meridian|Straits Meridian Bank} said on {disclosed=2025-08-05|Tuesday} that names, addresses and account balances of {customers=320000|320,000 customers} had been copied from {vendor=Kertas|Kertas Print Services}, a contractor that {vendor_job=statements|prints its statements}.

Also taken were {nric=yes|NRIC numbers}. {passwords=no|No log-in credentials were exposed}, the lender said.

It became aware of the intrusion on {detected=2025-07-28|July 28}. A group calling itself {group=Pale Ledger|Pale Ledger} has put a sample online and demanded {ransom_asked=3m usd|US$3 million}; {ransom=no|nothing has been paid}.

"{ceo_quote=failed|We have failed you and we will make it right}," Chief Executive {ceo=Quek|Quek Siew Lan} said.

The {regulator=MAS|Monetary Authority of Singapore} ordered a report by {deadline=2025-08-29|Aug 29}. The {privacy_body=PDPC|Personal Data Protection Commission} is investigating; it can fine firms up to {fine_max=10%|10 percent} of local turnover.

The shares fell {shares=2.7%|2.7 percent}. In 2023 a breach at a hotel chain had hit {breach_2023=665000|665,000} people.
== ARTICLE 02_straits_meridian_notice.txt | Straits Meridian Bank (notice to customers) | 2025-08-05
IMPORTANT: What happened to your data

Dear customer,

On {disclosed=2025-08-05|5 August} we informed the {regulator=MAS|MAS} and the {privacy_body=PDPC|PDPC} that a file held by our statement printer, {vendor=Kertas|Kertas}, had been accessed by an unauthorised party. We discovered this on {detected=2025-07-28|Monday, 28 July}.

WHAT WAS TAKEN
- Your name and postal address
- Your June balance

WHAT WAS NOT
- {passwords=no|Your PIN, password or one-time codes}
- {nric=no|Your identity card number}

WHO IS AFFECTED
{customers=320000|Some 320,000} holders of savings accounts, {share=one in nine|one in nine} of those we serve. If you're not one of them, you will not hear from us again.

WHAT WE ARE DOING
{monitoring=24 months|Twenty-four months} of credit monitoring at no cost. Hotline {hotline_hours=08:00-23:00|8am to 11pm}. {branches=14|Fourteen branches} will stay open until 9pm.

WHAT YOU SHOULD DO
Hang up on anybody who knows your balance.

{ceo=Quek|Quek Siew Lan}
Chief Executive
== ARTICLE 03_temasek_morning_post.txt | Temasek Morning Post | 2025-08-06
'They knew my balance to the cent'

By Farhana Idris

On Sunday the man on the phone told retired teacher {victim=Gopal Nair|Gopal Nair}, {victim_age=69|69}, what was in his account, and offered to protect it. "To the cent. So I believed him." {lost_one=41200 sgd|S$41,200} went.

He's one of {cases=23|23 people} who've made police reports since the weekend. Losses total {loss=0.6m sgd|over S$600,000}. Yesterday afternoon, {disclosed=2025-08-05|5 August}, {bank=Straits Meridian|his bank} broke its silence.

It had got wind of the thing {detected=2025-07-19|on 19 July}, a Saturday, according to two people familiar with the matter, when an engineer at {vendor=Palmleaf|Palmleaf Mailing}, the firm that {vendor_job=statements|puts its monthly statements on paper}, saw a server talking to Bucharest. {gap=17 d|Seventeen days} is a long time in which to say nothing.

Data in the haul fill {files=210 GB|210 gigabytes}. Cybercriminals known as {group=Pale Ledger|Pale Ledger} boast of it on a board.

At a briefing {ceo=Quek|Ms Quek} bowed. Her words: "{ceo_quote=regret|We deeply regret any inconvenience caused}." A reporter asked whether {ransom=no|she'd bought them off}. "No," said {ciso=D'Cruz|her security chief, Rohan D'Cruz}, "and we shan't."

{bank=Straits Meridian|The bank}'s stock lost {shares=2.7%|2.7 per cent}.
== ARTICLE 04_packet_loss_blog.txt | Packet Loss (security blog) | 2025-08-11
The printer did it

One more for the collection. This time it's {bank=Straits Meridian|Straits Meridian}, and the leaky bit is not a bank at all, it's {vendor=Kertas|Kertas}, who {vendor_job=statements|print the letters}.

Numbers, as of today. Leaked: {files=210 GB|roughly a fifth of a terabyte}, covering {customers=320000|about a third of a million people}. Scam victims: {cases=58|fifty-eight}, up from {cases=23|two dozen or so} last week; losses of {loss=0.6m sgd|S$0.6m} in the first batch alone. Calls to the hotline: {hotline=41000|41,000}. Price on the board: two bitcoin and dropping. {group=Pale Ledger|Pale Ledger} are second-raters.

Nobody {ransom=no|coughed up}, and that's to the good. {passwords=no|Passwords weren't in there}.

In Parliament, {minister=Zulkifli|Minister Zulkifli Rahim} was asked why a bank sends balances to a printer in clear text. He thanked the member for her question.

The {regulator=MAS|MAS} has told the lender to hold {capital_addon=130m sgd|S$130m} more capital and to explain itself by {deadline=2025-08-29|the 29th}. The watchdog that looks after {privacy_body=PDPC|personal data} may go to {fine_max=10%|a tenth} of turnover. It never has.

Oh, and the free monitoring lasts {monitoring=24 months|two years}. The addresses last a lifetime.
