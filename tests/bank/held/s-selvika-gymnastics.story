STORY: s-selvika-gymnastics
TOPIC: a Filipino-born Norwegian teenager wins the European all-round title in gymnastics
== SLOTS
final_day | date | agree | day of the all-round final
city | place | agree | city of the championships
winner | person | agree | winner of the all-round final
winner_age | quantity | agree | age of the winner
winner_total | score | agree | total of the winner
margin | score | variant | margin between first and second
second | person | agree | second in the all-round final
third | person | agree | third in the all-round final
third_country | place | single | country of the third
beam_score | score | agree | the winner's mark on the beam
floor_score | score | single | the winner's mark on the floor
vault_fall | person | agree | favourite who fell
fall_apparatus | other | agree | apparatus on which the favourite fell
favourite_rank | ordinal | agree | final place of the favourite
after_two | ordinal | agree | place of the winner after two of four rotations
qual_rank | ordinal | agree | place of the winner in the qualification
qual_total | score | single | total of the winner in the qualification
first_ever | ordinal | agree | ordinal number of this all-round medal for Norway
previous_best | ordinal | agree | previous best all-round place of a Norwegian
previous_year | date | agree | year of the previous best
coach | person | agree | coach of the winner
coach_since | date | single | year since when the coach has trained her
hours | quantity | single | hours trained each week
club_members | quantity | single | members of her club
crowd | quantity | agree | spectators
inquiry | outcome | agree | what became of the inquiry of the Italian team
beam_final | date | agree | day of the beam final
team_final | ordinal | single | place of Norway in the team final
worlds | date | agree | month of the world championships
exam | date | single | day of her school examination
prize | money | single | prize money
== ARTICLE 01_euro_sport_agency.txt | Norden Sport Agency | 2025-05-30
Norway's Haugland takes European all-round gold

{city=Porto Velas|PORTO VELAS}, Portugal, May 30 - {winner_age=17|Seventeen-year-old} {winner=haugland|Maribel Haugland} became Norway's {first_ever=1|first all-round medallist} at a European gymnastics championship on {final_day=2025-05-30|Friday}, and she made it gold.

Haugland scored {winner_total=55.132|55.132 points}, which was {margin=0.100|exactly a tenth} more than {second=ferrand|Lise Ferrand} of France. {third=bogdan|Ilinca Bogdan} took the bronze for {third_country=Romania|Romania}.

The favourite, Italy's {vault_fall=marchetti|Giada Marchetti}, came off {fall_apparatus=bars|the uneven bars} in the second rotation and ended up {favourite_rank=5|fifth}. Her team's inquiry over her difficulty value on the floor {inquiry=rejected|was turned down}.

Haugland lay {after_two=6|sixth} at that stage, having qualified {qual_rank=4|in fourth place} on Wednesday with {qual_total=54.299|54.299}. A {beam_score=14.266|14.266} on beam pulled her level with the leaders, and a clean floor exercise did the rest.

No Norwegian had ever done better in this event than {previous_best=11|eleventh}, in {previous_year=2009|2009}.

"I counted my steps to the chalk and back. There are nineteen," she said, asked how she had kept calm. She had been told so often not to look at the scoreboard that she had missed the final score altogether, and learned of it from the face of a cameraman.

She competes again in {beam_final=2025-06-01|Sunday}'s beam final.
== ARTICLE 02_sunnmore_dagen.txt | Fjordfolk (Norwegian local paper, in English) | 2025-05-31
The girl who trained among the herring barrels

In the old barrel store at Selvika they had put up a bed sheet and borrowed a projector. At twenty past eight {final_day=2025-05-30|last night}, fifty-one people under it began to scream, and a dog joined in.

On the sheet, {winner=haugland|Maribel Haugland} had just understood. {first_ever=1|Nobody from our country had stood on this podium before}. Now she is on top of it, ahead of {second=ferrand|the Frenchwoman Lise Ferrand}, {margin=0.100|by 0.100}.

She was three when her parents moved here from Iloilo to work at the cannery. She was five when {coach=ness|Torbjorn Ness} saw her climb a lamp post. He has been her trainer {coach_since=2013|since 2013}, and he still drives the school bus in the mornings. The club has {club_members=64|sixty-four members} and no pit: they land on fishing nets.

"After the bars I told her to have a banana," Ness said by telephone. "She was {after_two=6|sixth}. It's a good place to be with the beam to come. You can see all the backs." The beam, a borrowed one when she began, was worth {beam_score=14.266|14.266} to her.

{winner_age=17|At seventeen} she puts in {hours=26|twenty-six hours} a week. On {exam=2025-06-03|Tuesday} she has an examination in Norwegian, in writing, and the headmaster has let it be known that there will be no exception. He has, however, hung a flag out of the staff-room window.

The world championships are {worlds=2025-10|in October}. The bed sheet, somebody said, will stay where it is.
== ARTICLE 03_gazzetta_delle_palestre.txt | Ginnastica Oggi (Italian magazine, English blog) | 2025-05-31
Anatomy of a slip

We came to {city=Porto Velas|Porto Velas} for a coronation, and we got one. The name on the card was wrong, that's all.

{vault_fall=marchetti|Giada Marchetti} had led every list this year. She had qualified first on Wednesday, with more than a point in hand on {winner=haugland|Haugland}, who was only {qual_rank=4|fourth}. Then her left hand missed {fall_apparatus=bars|the high bar} by the width of a biscuit. You cannot give away a whole point in such company. {favourite_rank=5|Fifth place} is where it left her, behind the young Spaniard Olalla Prieto and three others.

There followed a request to look again at the floor routine. The judges looked, and {inquiry=rejected|left the mark as it was}. I've seen the video. They were right.

And the winner? Let us be generous, for she was marvellous. At the halfway point she was out of the medals. On the beam her feet made no sound. On the floor, to a fiddle tune, she got {floor_score=13.7|13.700} and looked as if she had just been told a joke.

{final_day=2025-05-30|Last night}'s crowd of {crowd=5600|some 5,600} stood up before the mark was posted. {third=bogdan|Bogdan}, the bronze medallist, lifted her by the waist.

Behind all this there's an unlikely man in a woollen hat, {coach=ness|Torbjorn Ness}, who has never had another international gymnast. When I asked for his secret he offered me dried fish, and he was not joking either.

Marchetti can mend matters {beam_final=2025-06-01|on the first of June}, when the best eight meet again on the beam.
== ARTICLE 04_gymnorge.txt | Norwegian Gymnastics Union (press notice) | 2025-05-31
Historic all-round title: background for the media

- Name: {winner=haugland|Maribel Haugland}, born in Iloilo, {winner_age=17|17 years old}, club Selvika TIF.
- Result on {final_day=2025-05-30|30 May}: {winner_total=55.132|55.132}, the highest total by a Norwegian under the present code.
- On the podium with her: {second=ferrand|L. Ferrand} (silver), {third=bogdan|I. Bogdan} (bronze).
- Best Norwegian all-rounder until now: Anniken Moe, {previous_best=11|eleventh} in {previous_year=2009|2009}, who was among the {crowd=5600|5,600 people} in the hall and wept throughout.
- The team, of which she is the youngest member, had come {team_final=9|ninth} on Thursday.
- Prize money: {prize=12000 euros|12,000 euros}, half of which she has already pledged to the club, for foam.

What happens next? There is a rest day today, with a visit to a pastry shop, followed by the apparatus final {beam_final=2025-06-01|tomorrow} at 2 p.m. local time. Haugland is the only Norwegian in it. The party lands at Selvika on Monday at noon. We understand that the school band will be there, and that the ferry company has offered a free crossing to anybody with a flag.

The union would like to stress that its support will continue through {worlds=2025-10|October's} world championships and beyond. An application for a proper landing pit was filed in 2021. As of this morning, two ministries have telephoned about it.

Questions for {coach=ness|Torbjorn Ness} should be put after ten, since he is walking along the beach and has left his phone at the hotel.
