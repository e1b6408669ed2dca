STORY: d-tavassoli-refusal
TOPIC: an exiled Iranian poet refuses a large European prize
== SLOTS
poet | person | agree | poet who refused the prize
poet_age | quantity | agree | her age
home | place | agree | city in which she lives
prize | name | agree | name of the prize
prize_money | money | conflict | money of the prize
award_day | date | agree | day on which the prize was announced
refusal_day | date | agree | day on which she refused
refusal_form | other | agree | form in which she refused
reason | cause | dispute | why she refused
sponsor | organisation | agree | firm that pays for the prize
book | name | conflict | book for which she was chosen
book_year | date | single | year in which the book came out in Persian
translator | person | conflict | translator of the book
translator_share | money | single | translator's share of the prize
jury_head | person | agree | head of the jury
jury_head_role | role | agree | her ordinary work
jury_size | quantity | agree | members of the jury
jury_resign | quantity | agree | jurors who stepped down
other_candidate | person | agree | poet who came second
outcome_prize | outcome | conflict | what is to be done with the prize
laureate_no | ordinal | agree | which laureate she would have been
refused_before | polarity | agree | whether anybody had refused it before
jury_order | order | conflict | whether two jurors left before or after the refusal
slovene | outcome | single | what a Slovene did in 2004
prison_years | duration | agree | years she spent in prison
arrested | date | agree | year of her arrest
prison | place | agree | prison where she was held
left_iran | date | agree | year in which she left Iran
copies | quantity | single | copies of the book sold
copies_since | quantity | single | copies ordered in the days after
ceremony | date | agree | day of the ceremony
ceremony_place | place | agree | where the ceremony was to be
letter_words | quantity | single | words in her letter
brother | person | single | her brother
ministry_comment | quote | single | comment from Tehran
last_winner | person | single | laureate of the year before
== ARTICLE 01_nordic_letters.txt | Nordic Letters Agency | 2025-10-10
{poet=Tavassoli|Iranian poet} turns down {prize=Halberg Prize|Halberg Prize}

GOTHENBURG – {poet=Tavassoli|Golrokh Tavassoli}, the Iranian poet who was named {award_day=2025-10-07|on Tuesday} as winner of {prize=Halberg Prize|the Halberg Prize}, refused it {refusal_day=2025-10-10|on Friday}, its foundation said.

The prize, worth {prize_money=2m SEK|two million kronor}, is one of the richest for poetry anywhere. She would have been {laureate_no=25|its 25th laureate}.

In {refusal_form=letter|a handwritten letter}, {poet=Tavassoli|the poet}, {poet_age=67|67}, said that {reason=sponsor|she had learned from a newspaper what the prize is paid with}. {sponsor=Halberg Marine|Halberg Marine}, founded by the donor's family, sells engines for patrol boats.

Jury chair {jury_head=Wennerholm|Lovisa Wennerholm} said she respected the decision but had understood from the poet's agent that {reason=health|her health did not allow the journey}.

The prize {outcome_prize=not awarded|will not be awarded this year} and the money returns to the fund, the foundation said.

{poet=Tavassoli|Tavassoli}, who lives {home=Lyon|in Lyon}, was chosen for {book=The Salt Clock|"The Salt Clock"}, in the Swedish translation of {translator=Ekdahl|Mattias Ekdahl}. She was {arrested=1983|arrested in 1983} and spent {prison_years=6|six years} in {prison=Evin|Evin prison}. {left_iran=1996|Since 1996} she has lived abroad.

{refused_before=no|Never before} had a laureate declined. {jury_head=Wennerholm|Wennerholm} also confirmed that {jury_resign=2|two jurors} {jury_order=before|had quit in the summer, over the shortlist, well before any of this}. Last year's was {last_winner=Sæbø|Ottar Sæbø}.
== ARTICLE 02_goteborg_kulturblad.txt | Västkusten, culture page (translated) | 2025-10-12
The woman who said no to the harbour

In the quay-side building with the copper roof they had already printed the menu. Char, lingonberries, a white wine from somewhere that used to be warm. {ceremony=2025-11-21|On the 21st of November} the prize was to be given in {ceremony_place=Concert Hall|the Concert Hall}, with the King's cousin in the second row.

There will be a ceremony without the guest. {outcome_prize=given to second|It shall now be received by} {other_candidate=Kjær-Ansgar|Dorte Kjær-Ansgar, the Danish runner-up}, whom a majority of the {jury_size=7|seven jurors} had preferred at the start. {jury_resign=2|Two of the others} {jury_order=after|heard the refusal read aloud on Friday, stood up, left the room} and, by lunch, the jury.

{jury_head=Wennerholm|Lovisa Wennerholm}, who in her ordinary life is {jury_head_role=bishop|a bishop}, was quoted as speaking of health. I have read the letter. It has {letter_words=114|114 words}, and health is not one of them. "{reason=sponsor|Your boats wait for ours}," she writes.

The translator, {translator=Nouri|Parisa Nouri}, hears it with mixed feelings. Of the {prize_money=1.5m SEK|million and a half} she would have received {translator_share=150000 SEK|a tenth, 150,000}. "I had thought of a new roof," she says. "But what is a roof?"

{refused_before=no|No laureate has done this to Gothenburg before}, though in 2004 {slovene=threatened|a Slovene threatened to}, because he had been introduced as a Slovak. He was given another bottle and thought better of it. One may find {poet=Tavassoli|Golrokh Tavassoli}'s answer proud, and several in the city do; the harbour pilots' choir, which was to sing, calls it ungracious. I find that I have read it four times.
== ARTICLE 03_persian_culture_monitor.txt | Mehregan, Persian culture site (English edition) | 2025-10-11
{poet=Tavassoli|Tavassoli}: "A poem is not a receipt"

{poet=Tavassoli|Golrokh Tavassoli} ({poet_age=67|67}) has refused {prize=Halberg Prize|the Swedish prize}. {refusal_day=2025-10-10|Yesterday} her letter, {refusal_form=letter|in her own hand, in Persian and in French}, was put on the foundation's site for an hour and taken off.

Who is she? Born in Kerman, schoolteacher. {arrested=1983|In 1983} she was taken from her classroom; {prison_years=6|six years} followed, spent for the most part {prison=Evin|in Evin}, where she composed by heart, four lines a day. Her brother, {brother=Houshang|Houshang}, learned them at visits and carried them out. {left_iran=1996|Thirteen years after the arrest} she went through Turkey to France. She lives {home=Lyon|in a two-room flat in Lyon}, above a locksmith's.

The book that won is {book=The Weight of Birds|"The Weight of Birds"}, which came out in Persian {book_year=2019|in 2019}, in a printing of nine hundred, and has been copied by hand more often than that.

A spokesman for the ministry of culture in Tehran called the matter "{ministry_comment=comedy|a comedy between two embassies}".

Her publisher in Paris has orders for {copies_since=8000|8,000 copies} since {award_day=2025-10-07|Tuesday}. He had sold {copies=640|640} in five years.

On Persian social media opinion runs in three streams. Some praise her. Some ask what she lived on until now, and who paid for that. The largest stream consists of people who had not known of her and are posting the same eight lines about a clock, a cellar and a woman who teaches the alphabet to ants. They are genuine; we checked.
== ARTICLE 04_letter_from_paris.txt | The Bellhop Review (New York), Letter from France | 2025-10-30
What they pay you with

She made tea. The prize, she said, would have bought a great deal of tea.

{poet=Tavassoli|Golrokh Tavassoli} is {poet_age=67|sixty-seven} and small, and she has the prison habit of sitting where she can see the door. The telephone had rung {award_day=2025-10-07|on October 7th} while she was at the dentist, so it was the dentist's receptionist who congratulated her. For three days she was {laureate_no=25|the twenty-fifth person} to win the thing. Then a neighbor's boy showed her a newspaper with a photograph of a grey boat with the firm's name, {sponsor=Halberg Marine|Halberg}, on its engine cover. "I know that engine," she said. "I have heard it at night."

I asked about {other_candidate=Kjær-Ansgar|the Danish poet who came second}. She spoke well of her. I asked about {jury_resign=2|the pair of jurors who walked out}. "They were tired, perhaps."

They had been {jury_size=7|seven}, with {jury_head_role=bishop|a bishop} in the chair. The bishop, {jury_head=Wennerholm|Lovisa Wennerholm}, has written to her twice since. There's to be a reading {ceremony=2025-11-21|on November 21st} {ceremony_place=Concert Hall|in the Concert Hall}, they say, with an empty chair; she asks that the chair be given to someone who needs to sit.
