STORY: marrow-tour
TOPIC: a Canadian singer breaks off a tour to go into rehab and comes back ten weeks later
== SLOTS
singer | person | agree | the singer
entered | outcome | agree | that she went into treatment
clinic_place | place | single | where the clinic is
postponed | quantity | revision | concerts put off: 9 at first, then 17
first_lost | date | agree | date of the first lost concert
first_lost_city | place | agree | city of the first lost concert
tour_total | quantity | agree | concerts of the whole tour
played | quantity | single | concerts played before the break
resume_plan | date | revision | when the tour is to go on
return_day | date | agree | day of the first concert after the break
return_city | place | agree | city of the first concert after the break
manager | person | agree | manager
label_drop | polarity | single | label denies that it will drop her
drug | other | single | what she is treated for
arrest_2011 | date | single | year of an earlier drink-driving arrest
arrest_place | place | single | where the earlier arrest was
rehab_first | ordinal | single | that it is her second time in treatment
husband | person | agree | her former husband
divorce_year | date | agree | year of the divorce
wedding_place | place | single | where they were married
daughter_age | quantity | single | age of her daughter
album | name | agree | current album
album_sales | quantity | single | copies sold in the first week
album_rank | ordinal | single | chart place of the album
previous_album | name | single | album before
previous_rank | ordinal | single | chart place of the previous album
support | person | agree | support act
ticket_refund | date | single | last day to ask for a refund
seats | quantity | single | seats sold in the first lost city
seats_return | quantity | single | people at the return concert
winnipeg_new | date | single | new date for Winnipeg
songs | quantity | single | songs played at the return concert
bassist | person | single | bassist who left during the break
bassist_new | person | single | new bassist
== ARTICLE 01_maple_wire.txt | Maple Wire | 2014-09-13
TORONTO - Singer {singer=Delphine Marrow|Delphine Marrow} has {entered=entered treatment|checked into a rehabilitation clinic} in {clinic_place=Arizona|Arizona} and is putting off {postponed=9|nine concerts}, her manager said late Friday.

The dates run from {first_lost=2014-09-14|Sunday's} show in {first_lost_city=Winnipeg|Winnipeg} to Oct. 4 in Boise, Idaho. The tour in support of {album=Salt Hours|Salt Hours}, her fourth album, should start up again {resume_plan=2014-10-07|on Oct. 7} in Portland.

"Delphine made this decision herself and she made it in time," said the manager, {manager=Corey Blanchflower|Corey Blanchflower}, who asked that her privacy be respected. He did not say what she was being treated for.

It is the singer's {rehab_first=2|second stay} at such a facility. She sought help after she was arrested for impaired driving in {arrest_place=Moncton|Moncton} in {arrest_2011=2011|2011}. The charge was later withdrawn.

{singer=Delphine Marrow|Marrow}, 36, and the actor {husband=Lucas Theroux-Bell|Lucas Theroux-Bell} divorced in {divorce_year=2012|2012}. They have a daughter, {daughter_age=7|7}.

{album=Salt Hours|Salt Hours} entered the Canadian chart {album_rank=1|at No. 1} in May.
== ARTICLE 02_red_river_examiner.txt | Red River Examiner | 2014-09-16
{singer=Delphine Marrow|Marrow} Fans Offered Refunds After Arena Show Is Called Off

Posted: 09/16/2014 5:32 PM - Last Modified: 09/16/2014 8:10 PM

{seats=11400|Some 11,400} people who had bought seats to hear {singer=Delphine Marrow|Delphine Marrow} at {first_lost_city=Winnipeg|Winnipeg's} Prairie Dome {first_lost=2014-09-14|last Sunday} can have their money back or hang on to their tickets, the arena says.

Refund requests will be taken until {ticket_refund=2014-10-31|Oct. 31}. There is no new date yet. Supporting act {support=The Lumen Sisters|The Lumen Sisters}, already in town when the word came, played a free set at the Royal George on Saturday night instead.

{singer=Delphine Marrow|Marrow} had got through {played=15|15} of the tour's {tour_total=48|48 nights} before she {entered=entered treatment|went into rehab} last week. On Monday her manager, {manager=Corey Blanchflower|Corey Blanchflower}, said more time would be needed than he first thought. The number of concerts affected is now {postponed=17|17}, and fans should not look for her on a stage {resume_plan=2014-11|before November}.

A spokeswoman for her record company, Halfmoon, {label_drop=denied|called it "flat-out untrue"} that the label was getting ready to drop her. {album=Salt Hours|Salt Hours} sold {album_sales=41000|41,000 copies} in its first week in Canada. Its predecessor, {previous_album=Kettle Valley|Kettle Valley}, stalled {previous_rank=6|at No. 6}.

"I'm keeping my ticket," said Tracy Wiebe of Steinbach, who had driven in with two sisters. "You don't send somebody a bill for getting better."
== ARTICLE 03_nightfall_magazine.txt | Nightfall | 2014-11-23
Live review: {singer=Delphine Marrow|Delphine Marrow}, Harbour Hall, Halifax

Words: Ngaire Tamihana. Photography: Paulo Seixas

"Hi. I've been away." That's all she says about it, and {seats_return=5200|5,200 people} make a noise that you could lean on.

{return_day=2014-11-21|Friday} was {singer=Delphine Marrow|Delphine Marrow's} first night back after ten weeks, and {return_city=Halifax|Halifax} got it because she was born an hour up the coast. There were {songs=19|nineteen songs}, {album=Salt Hours|Salt Hours} nearly whole, and not one glass on the stage that didn't hold water. In an interview last week she spoke for the first time of the {drug=sleeping pills|sleeping pills} that she'd been swallowing "like mints" since the spring.

The band has changed. {bassist=Otis Grandmaison|Otis Grandmaison}, who took another job in October, has given way on bass to {bassist_new=June Ferrante|June Ferrante}, and the songs swing harder for it. {support=The Lumen Sisters|The Lumen Sisters}, who opened, came back for the encore.

The hush came for Chapel Road, the one about her wedding in {wedding_place=Lunenburg|Lunenburg} to {husband=Lucas Theroux-Bell|Lucas Theroux-Bell}; she hadn't sung it since the marriage was dissolved in {divorce_year=2012|2012}. It's slower now. It isn't sad.

Four stars. Tour continues in Quebec City on Wednesday.
== ARTICLE 04_ticketbarn_news.txt | Ticketbarn News | 2014-11-24
{singer=Delphine Marrow|Delphine Marrow}: New Dates On Sale Friday

The singer returned to the stage in {return_city=Halifax|Halifax} on {return_day=2014-11-21|November 21}. {postponed=17|Seventeen shows} that fell by the wayside in the fall have been given new nights between January and March, so that all {tour_total=48|48} of the tour's stops will be made. Winnipeg's turn comes on {winnipeg_new=2015-02-06|Friday, February 6}. Original tickets are good. No ticket is needed for the question-and-answer hour in Regina.
