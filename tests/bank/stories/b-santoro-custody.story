STORY: b-santoro-custody
TOPIC: a film star and a rapper meet in a Los Angeles court over custody of their daughters
== SLOTS
wife | person | agree | the actress
wife_age | quantity | agree | age of the actress
husband | person | agree | the rapper
husband_age | quantity | single | age of the rapper
hearing_day | date | agree | day of the hearing
hearing_time | duration | single | length of the hearing
courthouse | place | agree | courthouse
judge | person | conflict | judge who heard the case
marriage | duration | conflict | how long they were married
wedding_place | place | agree | where they were married
filing_day | date | agree | day on which divorce was filed
filer | person | agree | who filed for divorce
elder | name | conflict | name of the elder daughter
younger | name | agree | name of the younger daughter
elder_age | quantity | agree | age of the elder daughter
custody | outcome | agree | temporary ruling on custody
weekends | quantity | variant | share of nights with the father
support | money | agree | monthly child support
support_asked | money | agree | support the mother had asked
house | place | agree | where the family house is
house_price | money | agree | asking price of the house
quote_out | quote | conflict | what the rapper said on the courthouse steps
wife_lawyer | person | agree | lawyer of the actress
husband_lawyer | person | agree | lawyer of the rapper
prenup | polarity | dispute | whether there was a valid prenup
nanny | person | single | nanny who gave evidence
film | name | agree | latest film of the actress
film_gross | money | single | takings of the film
tour_dates | quantity | single | dates on his tour
next_hearing | date | agree | day of the next hearing
dog | name | single | name of the dog
fans | quantity | single | fans outside
first_husband | person | single | first husband of the actress
texts | quantity | single | text messages shown in evidence
outfit | money | single | price of her coat
== ARTICLE 01_la_star_beat.txt | StarBeat LA | 2025-02-06
TEARS IN DEPT. 67! {wife=Santoro|MIREILLE} {custody=mother primary|GETS THE GIRLS} - FOR NOW

She came in cream cashmere and left in floods.

{wife=Santoro|Mireille Santoro}, {wife_age=41|41}, won round one of the messiest split of the year on {hearing_day=2025-02-06|Thursday} as a judge handed her {custody=mother primary|primary custody} of her two girls with hip-hop hitmaker {husband=Boudreaux|Tay Boudreaux}. He'll have them {weekends=2 of 7|two nights in seven} and fork out {support=45000 usd|$45,000 a month}.

"I just want my babies home," the star of {film=Salt Road|"Salt Road"} whispered to {wife_lawyer=Adeyinka|her attorney, Folake Adeyinka}, as she dabbed her eyes.

Inside a packed {courthouse=Stanley Mosk|Stanley Mosk Courthouse}, {judge=Hollis|Judge Verna Hollis} listened for {hearing_time=3 h|three hours} to nanny {nanny=Cruz|Graciela Cruz}, to a child therapist, and to {texts=46|46 text messages} we can't print.

And outside? Boudreaux, in shades, stopped for the cameras. "{quote_out=all love|It's all love. She's their mama}," he told us, before his Escalade pulled away. A few of {fans=200|about 200 fans} threw roses.

The pair, who wed in {wedding_place=Lake Como|Lake Como} and were man and wife for {marriage=8 y|eight years}, have been apart since last summer. {filer=Santoro|Mireille} filed on {filing_day=2024-08-19|August 19}.

Sources say the {house_price=29m usd|$29 million} {house=Bel Air|Bel Air} mansion is next.
== ARTICLE 02_pacific_newswire.txt | Pacific Newswire | 2025-02-06
Actor {custody=mother primary|awarded primary custody} in dispute with rapper

LOS ANGELES (PNW) - A Los Angeles County Superior Court judge on {hearing_day=2025-02-06|Thursday} granted actor {wife=Santoro|Mireille Santoro} {custody=mother primary|temporary primary physical custody} of the two daughters she shares with her estranged husband, the recording artist {husband=Boudreaux|Tay Boudreaux}.

{judge=Ocampo|Judge Dennis Ocampo} ordered Boudreaux to pay {support=45000 usd|$45,000} in monthly child support; Santoro's filing had sought {support_asked=70000 usd|$70,000}. The girls, {elder=Wilder|Wilder}, {elder_age=7|7}, and {younger=Blue|Blue}, 4, will spend {weekends=2 of 7|Friday and Saturday nights} with their father.

Court records show {filer=Santoro|Santoro} petitioned for divorce on {filing_day=2024-08-19|Aug. 19, 2024}, citing irreconcilable differences. The couple married in {wedding_place=Lake Como|Lake Como}, Italy.

At issue is a premarital agreement. {husband_lawyer=Stamos|Gregory Stamos}, for Boudreaux, told the court that {prenup=yes|a valid contract exists}. {wife_lawyer=Adeyinka|Folake Adeyinka}, representing Santoro, said it {prenup=no|was never signed before a notary}.

Boudreaux, {husband_age=44|44}, opens a tour of {tour_dates=38|38 dates} in Houston next month. A further hearing is set for {next_hearing=2025-04-17|April 17}.
== ARTICLE 03_hush_daily_uk.txt | The Daily Hush (UK) | 2025-02-07
{wife=Santoro|Mireille}'s {outfit=1900 gbp|£1,900} coat and a very chilly goodbye

It was the look that launched a thousand memes. As her ex swept past her in the corridor of {courthouse=Stanley Mosk|the downtown LA courthouse}, {wife=Santoro|Mireille Santoro} stared straight ahead. Not so much as a blink, darling.

The {wife_age=41|41-year-old}, in a {outfit=1900 gbp|£1,900} coat by a label we had never heard of, got what she came for: {custody=mother primary|the girls will live with Mummy}. But {husband=Boudreaux|Tay} keeps {weekends=2 of 7|Fridays and Saturdays}, and a joint say in schools.

Their {marriage=6 y|six-year marriage} started with fireworks over {wedding_place=Lake Como|Lake Como} and came apart over, well, everything. It is her second trip to the divorce courts, following that business with the polo player {first_husband=Ruiz de Arce|Iñigo Ruiz de Arce}.

{husband=Boudreaux|Boudreaux} was in no mood to chat. Asked by our man how he felt, he stopped on the steps and growled: "{quote_out=nothing|I got nothing to say to any of you}." Charming!

What about the house, we hear you cry? The {house=Bel Air|Bel Air} pile, nine bathrooms, is on at {house_price=29m usd|$29m}, and the dog, {dog=Biscuit|Biscuit}, is said to be "non-negotiable".

Elder daughter {elder=Marlowe|Marlowe}, all of {elder_age=7|seven}, was at school; little {younger=Blue|Blue} was drawing in the car. Somebody give those two an ice cream.
== ARTICLE 04_the_family_docket_blog.txt | The Family Docket (legal blog) | 2025-02-10
The {wife=Santoro|Santoro}-{husband=Boudreaux|Boudreaux} order, without the coat

1. What did the court actually do?
It made a temporary order. {custody=mother primary|Primary physical custody goes to the mother}; legal custody is joint. About {weekends=2 of 7|29 percent} of overnights are the father's. That's a shade more than the California guideline figure lawyers joke about.

2. Why {support=45000 usd|45 grand}?
Because {support_asked=70000 usd|the seventy she asked} would have needed proof of expenses, and her lawyer, the very able {wife_lawyer=Adeyinka|Ms. Adeyinka}, offered estimates.

3. And the prenup?
Nobody ruled on it. {husband_lawyer=Stamos|Mr. Stamos}'s client says he {prenup=yes|has a binding agreement}. Hers says {prenup=no|there is none worth the paper}. That will be fought on {next_hearing=2025-04-17|the third Thursday in April}.

4. Is there any precedent?
Plenty. See any court in the county on any Thursday.

5. What of {film=Salt Road|"Salt Road"}?
It made {film_gross=212m usd|$212 million} worldwide, and her backend on it may yet be community property, if the marriage hadn't ended when the cheque came. {filer=Santoro|She} filed {filing_day=2024-08-19|in mid-August} and so the dates matter more than the tears.

6. Should the children's names be in the papers?
No. I note with distaste that everyone printed them.
