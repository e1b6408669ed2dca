STORY: f-callie-dove-death
TOPIC: a soul singer is found dead in a Los Angeles hotel and mourned at a memorial
== SLOTS
singer_age | quantity | agree | age of the singer
found_day | date | conflict | day she was found dead
found_time | time | agree | hour at which she was pronounced dead
hotel | place | agree | hotel where she died
room | ordinal | single | floor of the room
found_by | person | agree | person who found her
cause | cause | conflict | what the coroner gave as cause
memorial_place | place | agree | church of the memorial
memorial_day | date | agree | day of the memorial
memorial_length | duration | single | length of the service
mourners | quantity | agree | people invited to the memorial
first_song | name | conflict | hymn sung at the start by the choir
eulogy_order | order | conflict | whether the brother or the film partner spoke first
albums | quantity | agree | albums sold worldwide
grammys | quantity | agree | Grammy awards
no_ones | quantity | agree | songs that reached the top of the chart
film | name | agree | her first film
film_partner | person | agree | actor who starred with her
brother | person | agree | her brother
daughter | person | agree | her daughter
daughter_age | quantity | single | age of her daughter
husband | person | agree | former husband
marriage | duration | single | length of the marriage
party_host | person | agree | producer who held the party at the hotel
party_held | polarity | agree | whether the party went on
mother | person | agree | her mother
drug_bottles | quantity | single | prescription bottles found
sales_rise | quantity | single | rise in sales
anthem_year | date | agree | year in which she sang the anthem
police | organisation | agree | police force
flags | polarity | single | whether flags were lowered
tribute_quote | person | single | who said she had a voice that opened doors
burial | place | conflict | where she was buried
== ARTICLE 01_pacific_gazette.txt | Pacific Gazette | 2014-11-10
Callie Dove, {singer_age=52|52}, voice of a generation, found dead in West Hollywood

By Monica Serrano and Hal Ostrow

Callie Dove, whose three-octave voice made her one of the most decorated singers of her time and whose habits made her one of the most photographed, was found dead in a hotel bathtub hours before a party she had been due to light up. She was {singer_age=52|52}.

Paramedics called to {hotel=Belvoir|the Belvoir Hotel} at 4:08 p.m. on {found_day=2014-11-08|Saturday} worked on her on the bathroom tiles. She was pronounced dead at {found_time=1620|4:20}. {found_by=Hollis|Her hairdresser, Yvette Hollis}, had found her when she did not answer the door, and screamed so that she was heard on {room=4|the fourth} floor and in the lobby.

{police=sheriff|West Hollywood deputies} said they saw no sign of foul play. {drug_bottles=6|Six bottles} of prescription pills were on the table. {cause=drowning|The coroner's office says she drowned; the drugs and her heart are still being looked at}.

Downstairs, in gowns, hundreds of guests were arriving for {party_host=Feld|the producer Morris Feld's} annual dinner. It {party_held=yes|went ahead}. "Callie would have wanted the music on," {party_host=Feld|Mr. Feld} told them, and asked for a minute of silence, of which he kept about half.

Her career ran like a chart: up, and up, and then sideways. She sold {albums=90m|90 million} records, won {grammys=5|five Grammys} and between 1987 and 1990 sent {no_ones=6|six singles} in a row to No. 1. In {anthem_year=1993|1993} she sang the national anthem before a heavyweight title fight as though it were hers. Her first film, {film=Night Ferry|"Night Ferry,"} was trashed by critics and seen by everyone.

Her marriage to {husband=Beaumont|the singer Ray Beaumont} lasted {marriage=14y|14 years}, and ended in court. Their {daughter=Kaia|daughter, Kaia}, {daughter_age=18|18}, was flown home on Sunday from college in Ohio.
== ARTICLE 02_raritan_bay_chronicle.txt | Raritan Bay Chronicle | 2014-11-16
'We gave her to the world': Perth Landing brings Callie Dove home

By Desmond Kirkaldy

PERTH LANDING, N.J. - She had learned to sing in the second pew on the left, and on {memorial_day=2014-11-15|Saturday} they laid her before it.

{mourners=1500|Fifteen hundred people} with white invitations filed into {memorial_place=Mount Olive|Mount Olive Baptist Church} past a crowd kept six blocks away. The choir began with {first_song=The Lord Is My Shepherd|"The Lord Is My Shepherd,"} and a hundred and some fans at the fence picked it up.

{eulogy_order=brother|First at the microphone was her brother}, who was asked by no one but his conscience. "I have to get this out before Hollywood makes me cry," {brother=Lamar|Lamar Dove} told the congregation. {film_partner=Ellery|Grant Ellery, her leading man in} {film=Night Ferry|"Night Ferry,"} stood up later and talked for 17 minutes about a screen test to which she had come a day late, and been hired. "I was the one they were testing," he said to the casket. "You were {tribute_quote=Ellery|the voice that opened doors} for the rest of us who'd been knocking."

The service ran {memorial_length=220m|three hours and 40 minutes}. It had been planned for two. {husband=Beaumont|Ray Beaumont} came in, moved seats twice, kissed the coffin and left. At Trenton the flags {flags=yes|were at half-staff} by order of the governor, which had some veterans writing letters.

She was born six miles from here. {mother=Delphine|Her mother, Delphine}, played the organ at Mount Olive for 27 years, and would stop dead in mid-hymn for any child who came in flat. The house on Dodd Street is a dentist's now.

Today, in private, she'll be buried next to her father {burial=Rahway Hill|on Rahway Hill}. {daughter=Kaia|Kaia} held her grandmother by the sleeve going down the steps.
== ARTICLE 03_the_london_mercury.txt | The London Mercury | 2014-11-21
Callie Dove: an obituary and a postscript

Callie Dove, who has died aged {singer_age=52|52}, sold more than {albums=90m|90m records} and had it in her to sell more. She had begun at eleven, in a cardigan, and had been asked for an encore by a bishop.

She died at {hotel=Belvoir|the Belvoir}, West Hollywood, on the afternoon of {found_day=2014-11-07|7 November}. {found_by=Hollis|Yvette Hollis, who did her hair}, discovered her. There was no violence, {police=sheriff|the sheriff's men} said, and in a statement of Wednesday {cause=overdose|the coroner put the death down to an overdose of sedatives}.

There were {grammys=5|five Grammy awards} and {no_ones=6|half a dozen consecutive number ones}, and no need of any of them to know how it was done. Watch the anthem, sung {anthem_year=1993|21 years ago} in a raincoat: it was sung live, whatever you've been told, and she had not rehearsed it.

Those who were at {memorial_place=Mount Olive|the New Jersey church} for {memorial_day=2014-11-15|last Saturday's} farewell speak of a strange joy. {first_song=Amazing Grace|"Amazing Grace" came first}, sung by two hundred voices. Among the {mourners=1500|1,500 invited} was {film_partner=Ellery|the actor Grant Ellery}, {eulogy_order=ellery|who spoke before any of the family did}; he had flown in on the Friday from a set in Malta. The next day, in {burial=Bronx|a cemetery in the Bronx}, there was rain and nobody from the press but two men up a tree.

{party_host=Feld|Morris Feld}, whose party on the evening of the death {party_held=yes|took place regardless}, told friends he'd have done better to send everybody home.

Since then, sales of her records have increased {sales_rise=60|sixty-fold}. In Brixton a barber has put her photograph where his licence was. {brother=Lamar|Her brother} says that there is a great deal of unissued tape, and that {husband=Beaumont|Mr Beaumont} will not be consulted about any of it.

She is survived by {mother=Delphine|her mother} and by {daughter=Kaia|a daughter}. The time of death, by the way, which some of her fans have made a matter of numerology, was {found_time=1620|twenty past four}.
