STORY: z-singer-actor-custody
TOPIC: a singer and an actor fight in a Los Angeles court over custody of their three children
== SLOTS
mother | person | agree | the singer
mother_age | quantity | agree | age of the singer
father | person | agree | the actor
father_age | quantity | agree | age of the actor
hearing_day | date | agree | day of the temporary custody ruling
judge | person | agree | judge on the case
eldest | person | agree | oldest child
eldest_age | quantity | agree | age of the oldest child
twins_age | quantity | agree | age of the twins
filer | person | conflict | who filed for divorce
filed_when | date | agree | month of the divorce filing
visits_monitor | polarity | conflict | whether the father's visits must be supervised
nights | quantity | single | weekends a month for the father
move_london | outcome | revision | whether the mother may move the children to London
wed_year | date | agree | year of the wedding
wed_place | place | single | place of the wedding
support | money | agree | monthly child support
support_asked | money | single | support first asked for
house_sale | money | single | price of the house they sold
house_bought | money | single | price they had paid for it
mother_lawyer | person | agree | lawyer of the singer
father_lawyer | person | agree | lawyer of the actor
incident | polarity | dispute | whether the father hit the older boy on a yacht
incident_when | date | agree | time of the alleged yacht incident
inquiry | outcome | agree | result of the child services inquiry
not_charged | polarity | agree | the father was charged
ex_wife | person | agree | the actor's first wife
ex_case_year | date | single | year that earlier custody case was settled
ex_daughter_age | quantity | single | age of his daughter from that marriage
next_hearing | date | single | trial date of the custody case
settlement_day | date | single | day the settlement was filed
split_time | other | single | time-sharing under the settlement
other_case | person | single | another star in a custody case
other_case_result | outcome | single | result in that case
album | date | single | release of the singer's album
film_gross | money | single | opening gross of the actor's film
evaluator | person | single | custody evaluator
nda | polarity | single | the settlement bars interviews
school | place | single | where the children will go to school
== ARTICLE 01_marquee_daily.txt | Marquee Daily | 2021-08-31
Judge {move_london=denied|Blocks} {mother=Hale|Delphine Hale} From Taking Kids To London; {father=Strand|Callum Strand} Gets Weekends

By Marquee Staff
PUBLISHED: August 31, 2021 4:55PM PT

A Los Angeles judge {move_london=denied|turned down} {mother=Hale|Delphine Hale's} request to relocate to England with her three children, sources who were on the video call tell Marquee.

{judge=Echeverri|Judge Marta Echeverri} ruled {hearing_day=2021-08-31|Tuesday} that the Grammy-nominated singer, {mother_age=37|37}, keeps primary custody for now. {father=Strand|Callum Strand}, {father_age=45|45}, will have the kids {nights=2|two weekends a month}, {visits_monitor=unsupervised|without a monitor present}.

The former couple, who married on {wed_place=Paros|the island of Paros} in {wed_year=2012|2012}, share son {eldest=Rufus|Rufus}, {eldest_age=9|9}, and twin girls, {twins_age=6|6}. {filer=Hale|Hale filed} for divorce in {filed_when=2020-03|March 2020}, citing irreconcilable differences.

Her team has alleged that {incident=hit|Strand struck Rufus} aboard a chartered yacht in {incident_when=2020-01|January 2020}. "{incident=did not|It never happened}," said {father_lawyer=Wasserstrom|Gil Wasserstrom}, his attorney. {inquiry=unfounded|County social workers closed a file on it as unfounded}, and {not_charged=no|he was never charged}.

{father=Strand|Strand} has been through this before: he and model {ex_wife=Lindqvist|Petra Lindqvist} settled over their daughter, now {ex_daughter_age=14|14}, in {ex_case_year=2010|2010}.

Reps for {mother=Hale|Hale} did not respond to a request for comment. Her album "Salt House" is due {album=2021-10-15|Oct. 15}.

MUST READ: {father=Strand|Strand's} heist sequel opens to {film_gross=31m usd|$31 million}
== ARTICLE 02_london_evening_dispatch.txt | London Evening Dispatch | 2021-09-01
{mother=Hale|Delphine Hale} told: your children stay in California

Showbiz reporter Priya Maddox

The Croydon-born singer {mother=Hale|Delphine Hale} has lost the first round of her battle to bring her children home.

At a remote hearing {hearing_day=2021-08-31|yesterday}, {judge=Echeverri|Judge Marta Echeverri} {move_london=denied|said no} to a September move, finding that it would leave the children "a continent and an ocean" from their father, Glasgow-born {father=Strand|Callum Strand}.

Their elder child, {eldest=Rufus|Rufus}, is {eldest_age=9|nine} and the twins {twins_age=6|six}. {father=Strand|Strand} can see them only {visits_monitor=supervised|in the company of a court-appointed monitor} until a report by psychologist {evaluator=Abrahamian|Dr Sona Abrahamian} is in, the Dispatch understands. A trial is pencilled in for {next_hearing=2022-02-07|7 February}.

{mother_lawyer=Castellanos|Inez Castellanos}, for {mother=Hale|Hale}, {mother_age=37|37}, said outside her office that her client was "disappointed, not defeated".

The papers were first lodged by {filer=Strand|the actor}, in {filed_when=2020-03|March of last year}, eight years after their {wed_year=2012|2012} wedding. He is to pay {support=62000 usd|$62,000} a month; {mother=Hale|Hale} had sought {support_asked=95000 usd|$95,000}. Their Hidden Hills home, bought for {house_bought=14.9m usd|$14.9m}, went for {house_sale=18.3m usd|$18.3m} in the spring.

{father=Strand|Strand}, {father_age=45|45}, {incident=did not|has always denied his wife's claim} about an incident at sea in {incident_when=2020-01|January 2020}. Police {not_charged=no|took no action}.

Separately, a court in Madrid on Monday {other_case_result=joint custody|gave joint custody} to the footballer {other_case=Berasategi|Iker Berasategi} and his former partner.
== ARTICLE 03_pacific_wire.txt | Pacific Newswire | 2021-09-21
Singer {mother=Hale|Hale}, Actor {father=Strand|Strand} Settle Custody Fight

LOS ANGELES (PN) - {mother=Hale|Delphine Hale} and {father=Strand|Callum Strand} have ended their custody dispute with an agreement under which she {move_london=allowed|may take their three children to live in London} from next summer, according to papers filed {settlement_day=2021-09-20|Monday}.

The children will {split_time=school year with mother|spend the school year with her} and eight weeks of vacation with him. They are to attend {school=Dulwich|a school in Dulwich}. Child support stays at {support=62000 usd|$62,000 per month}.

"Both parents are glad this is over," lawyers {mother_lawyer=Castellanos|Inez Castellanos} and {father_lawyer=Wasserstrom|Gil Wasserstrom} said in a joint statement.

The agreement {nda=bars|forbids both from discussing the children in interviews}. It makes no mention of the allegation about a yacht trip, which {inquiry=unfounded|a county inquiry did not substantiate}.

{father=Strand|Strand's} first wife, {ex_wife=Lindqvist|Petra Lindqvist}, had been on the witness list for the trial.
