STORY: herons-semi-final
TOPIC: Sri Lankan Twenty20 league, Kanthale Herons beat Wellawa Chargers in a semi-final
== SLOTS
winner | organisation | agree | team that won the semi-final
match_day | date | agree | day of the Herons' semi-final
venue | place | agree | where the semi-final was played
margin | score | agree | winning margin of the Herons
balls_left | quantity | agree | balls left at the end
chargers_total | score | agree | total of the Chargers
herons_total | score | single | total of the Herons
toss | person | conflict | captain who won the toss
seneviratne_runs | score | agree | runs of Nuwan Seneviratne
seneviratne_balls | quantity | single | balls faced by Seneviratne
seneviratne_dropped | quantity | single | Seneviratne's score when dropped
marsh_runs | score | agree | runs of Cody Marsh
marsh_balls | quantity | single | balls faced by Marsh
marsh_tournament | score | agree | runs of Marsh in the tournament
marsh_age | quantity | single | age of Marsh
kariyapperuma_figures | score | agree | bowling figures of Kariyapperuma
player_of_match | person | conflict | player of the match
jayalath_runs | score | single | runs of Jayalath not out
injured | person | agree | bowler who was hurt
injury | other | agree | what the bowler hurt
injury_outlook | outcome | revision | whether the bowler can play the final
fine | quantity | single | fine of the Chargers' captain for the slow over rate, per cent of the match fee
fined | person | single | who was fined
herons_league_place | ordinal | agree | place of the Herons in the league stage
chargers_league_place | ordinal | agree | place of the Chargers in the league stage
chargers_points | quantity | single | points of the Chargers in the league stage
herons_points | quantity | single | points of the Herons in the league stage
finalist | organisation | agree | the other team in the final
other_semi | score | single | margin of the other semi-final
other_semi_day | date | agree | day of the other semi-final
sharks_total | score | single | total of the Sharks in the other semi-final
royals_total | score | single | total of the Royals in the other semi-final
final_day | date | agree | day of the final
final_time | time | single | start of the final
final_venue | place | single | where the final is played
last_final | score | agree | margin in last year's final
last_final_loser | organisation | agree | team that lost last year's final
league_meeting | score | single | margin when the Herons lost to the Sharks in the league stage
marsh_next | organisation | single | team Marsh joins next
marsh_national | polarity | single | whether Marsh has been told of a national call-up
replacement | person | single | who comes in for the injured bowler
gates | time | single | opening of the gates for the final
replacement_age | quantity | single | age of the replacement
marsh_next_day | date | single | day Marsh joins his next team
last_final_winner | organisation | single | winner of last year's final
season | ordinal | single | which season of the league it is
tickets | quantity | single | tickets sold for the final
== ARTICLE 01_serendib_press_agency.txt | Serendib Press Agency | 2024-07-25
Herons Stun Table-Toppers To Reach Final

DAMBARA, July 25 (SPA) - Opener Nuwan Seneviratne hit {seneviratne_runs=71|71} off {seneviratne_balls=48|48 balls} as {winner=Herons|Kanthale Herons} chased down {chargers_total=158-7|158 for seven} to beat Wellawa Chargers by {margin=6 wickets|six wickets} in the second semi-final of the Island Twenty20 League at {venue=Dambara|Dambara} on {match_day=2024-07-25|Thursday}.

Skipper Tharindu Jayalath, {jayalath_runs=34|34 not out}, struck the winning boundary with {balls_left=4|four deliveries} in hand to take his team to {herons_total=159-4|159-4}.

Put in after {toss=Jayalath|Jayalath won the toss}, Chargers owed almost everything to Australian import Cody Marsh, whose {marsh_runs=62|62} took him to {marsh_tournament=412|412 runs} in the tournament, more than any other batter. Leg-spinner Imesh Kariyapperuma had {kariyapperuma_figures=3-22|three for 22}.

Seneviratne, dropped at long-off on {seneviratne_dropped=19|19}, was named {player_of_match=Seneviratne|player of the match}.

The Herons lost seamer {injured=Wickramage|Dilan Wickramage}, who left the field clutching {injury=hamstring|his hamstring}. {injury_outlook=open|A scan on Friday will decide} whether he can take part in {final_day=2024-07-28|Sunday's} final against {finalist=Sharks|Southern Sharks}, who edged out Pearl Bay Royals by {other_semi=11 runs|11 runs} {other_semi_day=2024-07-24|a day earlier}.

Chargers finished the league stage {chargers_league_place=1|first} with {chargers_points=14|14 points}; the Herons scraped through as {herons_league_place=4|fourth} on {herons_points=8|eight}.

Chargers captain {fined=Rodrigo|Ashen Rodrigo} was docked {fine=20|20 per cent} of his match fee for a slow over rate.
== ARTICLE 02_gippsland_sport_online.txt | Gippsland Sport Online | 2024-07-26
Marsh's Lankan adventure ends one step short

26 July 2024, 9:14am AEST

Maffra product Cody Marsh will be home a few days sooner than he'd hoped.

The {marsh_age=27|27-year-old} left-hander made {marsh_runs=62|62} from {marsh_balls=41|41} for the Wellawa Chargers in Sri Lanka overnight, but his side were knocked over by the {winner=Herons|Kanthale Herons}, who'd only just made the finals in {herons_league_place=4|fourth spot}.

"We were thirty short," Marsh said. "{toss=Rodrigo|Ash called right} and we fancied a bat, the deck was a road. Then their leggie came on." The leggie, Imesh Kariyapperuma, {kariyapperuma_figures=3-22|took 3-22}, had Marsh stumped and {player_of_match=Kariyapperuma|pocketed the match award}.

Nuwan Seneviratne's {seneviratne_runs=71|71} got the Herons home with {margin=6 wickets|six wickets} standing and {balls_left=4|four balls} to burn.

It's a second straight near miss for {last_final_loser=Chargers|the Chargers}, beaten {last_final=3 wickets|by three wickets} in last year's decider by {last_final_winner=Sharks|the Southern Sharks}. Marsh wasn't there for that one.

He'll head the run charts whatever happens, with {marsh_tournament=412|412}, and joins {marsh_next=Leeward|the Leeward Legends} in the Caribbean on {marsh_next_day=2024-08-09|9 August}. He {marsh_national=no|hadn't had a call} from the national selectors, he said, "and I'm not sitting by the phone".

Local results: Sale U16s 4 def Maffra 2; Traralgon netball abandoned (rain)
== ARTICLE 03_morning_leader_kandy.txt | Hill Morning Leader | 2024-07-27
Sharks or Herons: who will wear the crown?

By Ranil Abeydeera

{final_day=2024-07-28|Tomorrow} at {final_time=19:00|7.00 p.m.} under the lights of {final_venue=Colombo|Colombo} the curtain falls on {season=5|season five} of the Island T20 League. Champions {finalist=Sharks|Southern Sharks} are favourites. They have been here before: twelve months ago {last_final_loser=Chargers|the Chargers} were their victims, with {last_final=3 wickets|three wickets} left at the finish.

How they got there. On {other_semi_day=2024-07-24|Wednesday} the Sharks piled up {sharks_total=187-5|187/5} and kept the Royals to {royals_total=176-8|176/8}. The {winner=Herons|Herons} had the harder road, for {chargers_league_place=1|the league leaders} were in their way at {venue=Dambara|Dambara} on {match_day=2024-07-25|July 25}; Kanthale needed {balls_left=4|all but four balls} of their overs to overhaul {chargers_total=158-7|158 for 7}.

They must do without {injured=Wickramage|Wickramage}. The scan showed a tear of {injury=hamstring|the hamstring} and the paceman {injury_outlook=out|is out for three weeks}. {replacement=Ishan|Mohamed Ishan}, {replacement_age=19|19}, takes his place.

When the two met in the league in Galle, the Sharks won {league_meeting=42 runs|by 42 runs}. Coach Upul Weerakkody shrugged at the memory. "That was the first week. We did not know our own names."

Some {tickets=18500|18,500 tickets} had gone by last evening.

FINAL: {final_day=2024-07-28|Sunday 28 July}. Gates open {gates=16:30|4.30 p.m.} No umbrellas, no bottles.
