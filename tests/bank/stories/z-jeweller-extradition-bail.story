STORY: z-jeweller-extradition-bail
TOPIC: an Indian jeweller wanted for bank fraud is refused bail again by a London court ahead of his extradition hearing
== SLOTS
accused | person | agree | the jeweller who sought bail
age | quantity | agree | age of the jeweller
ruling_day | date | agree | day of the latest bail ruling
bail_ruling | outcome | agree | bail was refused
attempt | ordinal | agree | which bail application this was
judge | person | conflict | district judge who refused bail this time
surety_now | money | agree | security offered in the latest application
surety_before | money | agree | security offered in the application before
hearing_start | date | conflict | first day of the extradition hearing
hearing_length | duration | agree | planned length of the extradition hearing
next_callover | date | agree | next remand appearance by video link
fraud_sum | money | variant | sum of which the bank says it was cheated
bank | organisation | agree | the bank that complained
prison | place | agree | jail where he is held
prosecutor | person | agree | barrister for the Indian government
defence | person | single | barrister for the jeweller
arrest_day | date | agree | day of his arrest
arrest_place | place | single | place of his arrest
first_refusal | date | single | day of the first refusal of bail
first_judge | person | single | judge at the first bail hearing
third_refusal | date | single | day of the third refusal
appeal_day | date | single | day the High Court turned down his appeal
appeal_judge | person | single | High Court judge on that appeal
assault_claims | quantity | single | times he was attacked in jail, as his counsel says
guards | other | single | house arrest with private guards proposed
partner | person | agree | business partner also wanted
partner_place | place | agree | country where the partner lives
partner_order | outcome | single | the partner has been declared an offender who fled
partner_denies | polarity | agree | the partner denies wrongdoing
letters | quantity | single | letters of undertaking said to have been obtained
other_case | person | single | brewer whose extradition was ordered earlier
other_case_year | date | single | year of the brewer's extradition order
other_case_sum | money | single | sum in the brewer's case
auction | money | single | proceeds of an auction of his paintings
paintings | quantity | single | paintings sold
denies | polarity | agree | the jeweller denies the charges
first_shop | date | single | year he opened his first shop
share_fall | quantity | single | fall of the bank's shares
share_price | money | single | price of the bank's shares
== ARTICLE 01_thames_wire.txt | Thames Court Wire | 2019-12-03
Jeweller To Make Fresh Bid For Bail In London

LONDON (Thames Court Wire) - An Indian diamond dealer accused of cheating a state-run lender of {fraud_sum=1.2bn usd|about $1.2 billion} will ask a London court to release him on {ruling_day=2019-12-04|Wednesday}, his {attempt=4|fourth such request} since he was taken into custody.

{accused=Lakhani|Rohan Lakhani}, {age=48|48}, is expected to offer {surety_now=4m gbp|4 million pounds} as security, twice {surety_before=2m gbp|the 2 million} put forward in the spring, according to a person with knowledge of the application, who asked not to be named.

He was detained on {arrest_day=2019-03-19|March 19} at {arrest_place=Holborn|a bank branch in Holborn}, where he was trying to open an account. {first_judge=Aspey|District Judge Colin Aspey} declined to free him {first_refusal=2019-03-20|the next day}, and two later tries before the same court got no further. The High Court dismissed an appeal on {appeal_day=2019-06-12|June 12}, when {appeal_judge=Thorne-Baptiste|Mrs Justice Thorne-Baptiste} said there were "substantial grounds" to think that witnesses would be interfered with.

{denies=denies|Lakhani denies} fraud and money laundering. His partner in the Firouza chain of shops, {partner=Chinoy|Mehul Chinoy}, who has settled in {partner_place=Saint Brandan|the Caribbean state of Saint Brandan}, {partner_denies=denies|has also rejected} the allegations.

The full extradition hearing is due next year and is {hearing_length=5 days|listed for five days}.

(Reporting by the London courts desk)
== ARTICLE 02_deccan_courier.txt | Deccan Courier | 2019-12-05
UK Court {bail_ruling=refused|Rejects} {accused=Lakhani|Lakhani's} Bail Plea Again, Says He May Flee

DCN - Dec 5, 2019, 02.15 AM IST

LONDON: Fugitive jeweller {accused=Lakhani|Rohan Lakhani} was {bail_ruling=refused|denied bail} for {attempt=4|the fourth time} on {ruling_day=2019-12-04|Wednesday} by the Thameside Magistrates' Court, which held that the risk of his absconding had not gone down merely because the money on the table had gone up.

{judge=Marchbank|District Judge Helena Marchbank} said the past was "a predictor of what may happen". She was not persuaded by the offer of {surety_now=4m gbp|£4 million} (about {surety_now=4m gbp|Rs 37 crore}), nor by {guards=house arrest|a proposal that he live under 24-hour private guard in his Marylebone flat}, "akin to house arrest" in the words of his counsel, {defence=Keaveney|Hugh Keaveney QC}.

Mr Keaveney told the court that his client had been assaulted {assault_claims=2|twice} at {prison=Wexley|Wexley prison}, most recently in November. {prosecutor=Bhandari-Cole|James Bhandari-Cole}, appearing for the Government of India, said that was no ground for release and objected to the leak of a confidential medical report.

The {age=48|48-year-old} is wanted by the CBI over loans of {fraud_sum=1.2bn usd|Rs 8,520 crore} that {bank=Deccan Union Bank|Deccan Union Bank} alleges were drawn on {letters=143|143 fraudulent letters of undertaking}. {denies=denies|He has maintained that he did nothing wrong}.

His third plea had been thrown out on {third_refusal=2019-05-08|May 8}. He will be produced by video link on {next_callover=2020-01-02|January 2}, and the extradition trial is {hearing_start=2020-05-11|to open on May 11}.

In Mumbai, a special court has declared {partner=Chinoy|Chinoy}, his partner, {partner_order=declared|a fugitive economic offender}. The government has asked {partner_place=Saint Brandan|Saint Brandan} to send him back.

Also read: Brewery tycoon {other_case=Pallonji|Viraj Pallonji}, whose extradition was ordered in {other_case_year=2018|2018} over dues of {other_case_sum=9000 crore inr|Rs 9,000 crore}, is awaiting his appeal
== ARTICLE 03_anglia_london_web.txt | Anglia & London Broadcasting (web) | 2019-12-04
Diamond dealer {bail_ruling=refused|stays in jail} after {surety_now=4m gbp|£4m} offer fails

Last updated 4 December 2019, 18:22

A jeweller whose pieces have been worn on red carpets in Hollywood will spend Christmas behind bars after a judge {bail_ruling=refused|turned down his application to be released}.

{accused=Lakhani|Rohan Lakhani}, who is fighting extradition to India, had {surety_now=4m gbp|doubled to £4m} the sum he was ready to lodge. In May he had put up {surety_before=2m gbp|£2m}.

Wearing a blue jumper and flanked by two dock officers, he showed no reaction as {judge=Aspey|District Judge Colin Aspey} told him there was still a real chance he would not come back to court.

Who is {accused=Lakhani|Rohan Lakhani}?

The son of an Antwerp diamond merchant, he opened his first shop in {first_shop=2010|2010}. He was arrested in London in March on a warrant sought by the Indian authorities and has been at {prison=Wexley|HMP Wexley} in south-west London ever since.

What is he accused of?

Obtaining credit dishonestly from {bank=Deccan Union Bank|Deccan Union Bank}, India's third largest public lender, and moving the proceeds abroad. His lawyers say it was a commercial dispute. Tax officials have already sold {paintings=68|68 of his paintings}, raising {auction=5.9m gbp|£5.9m}.

What happens now?

He appears by video link {next_callover=2020-01-02|on 2 January}. The extradition hearing {hearing_start=2020-05-18|begins on Monday 18 May} and should {hearing_length=5 days|take up five court days}. If he loses, he can go to the High Court, and the final word lies with the Home Secretary.

{prosecutor=Bhandari-Cole|James Bhandari-Cole}, for the Indian government, said after {ruling_day=2019-12-04|Wednesday's} ruling that he had nothing to add.

More on this story: Art collection goes under the hammer
== ARTICLE 04_mumbai_ledger.txt | Mumbai Ledger | 2019-12-05
{partner=Chinoy|Chinoy} Says He Is Too Ill To Travel As Partner {bail_ruling=refused|Loses Plea}

By a Staff Reporter

{partner=Chinoy|Mehul Chinoy}, the second man sought in the Firouza loans case, said through his lawyer that he could not fly for medical reasons and {partner_denies=denies|had committed no offence}. The statement came hours after {accused=Lakhani|Rohan Lakhani}, his partner, {bail_ruling=refused|failed to win his release} in London.

{accused=Lakhani|Lakhani} has been in custody since {arrest_day=2019-03-19|19 March}. Shares of {bank=Deccan Union Bank|Deccan Union Bank}, the complainant, ended {share_fall=0.4%|0.4 per cent} lower at {share_price=61.20 inr|Rs 61.20}.
