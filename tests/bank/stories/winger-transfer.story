STORY: winger-transfer
TOPIC: The winger Tomasz Okafor-Lindqvist leaves Dynamo Przewale for Ashcombe Town in July 2026; three clubs had bid.
== SLOTS
fee_paid | money | agree | fee paid
possible_additional_payments | money | conflict | possible additional payments
length_of_the_contract | quantity | conflict | length of the contract
end_of_the_contract | date | conflict | end of the contract
age_of_the_player | quantity | conflict | age of the player
weekly_wage | money | agree | weekly wage
day_of_the_signing | date | conflict | day of the signing
medical_examination | date | agree | medical examination
first_offer_of_ashcombe | money | agree | first offer of Ashcombe
first_offer_of_ashcombe_9 | date | agree | first offer of Ashcombe
offer_of_ribera | money | agree | offer of Ribera
offer_of_voltania | money | conflict | offer of Voltania
goals_last_season | quantity | conflict | goals last season
assists_last_season | quantity | agree | assists last season
league_games_last_season | quantity | agree | league games last season
caps | quantity | agree | caps
what_dynamo_had_paid | money | agree | what Dynamo had paid
when_dynamo_bought_him | date | agree | when Dynamo bought him
share_of_the_first_club | quantity | agree | share of the first club
shirt_number | quantity | conflict | shirt number
sporting_director_of_ashcombe | person | agree | sporting director of Ashcombe
coach_of_ashcombe | person | agree | coach of Ashcombe
agent | person | agree | agent
club_record | money | agree | club record
most_expensive_player_of_the_club | person | agree | most expensive player of the club
first_game | date | agree | first game
number_of_the_summer_signing | ordinal | agree | number of the summer signing
spent_by_ashcombe_this_summer | money | agree | spent by Ashcombe this summer
release_clause | money | agree | release clause
the_player | person | agree | the player
== ARTICLE 01_touchline_agency.txt | Touchline Agency | 2026-07-17
ASHCOMBE, England, July 17 (Touchline) - Ashcombe Town have signed the Polish winger {the_player=told|Tomasz Okafor-Lindqvist} from Dynamo Przewale for {fee_paid=told|28 million pounds} plus {possible_additional_payments=six_million|six million} in add-ons, the Premier League club said on Friday.

The {age_of_the_player=23_year_old|23-year-old}, who had his medical {medical_examination=told|on Wednesday}, agreed a {length_of_the_contract=five_year|five-year} contract {day_of_the_signing=on_thursday_night|on Thursday night}. He will wear the number {shirt_number=11|11} shirt.

Ashcombe had a first bid of {first_offer_of_ashcombe=told|21 million} rejected {first_offer_of_ashcombe_9=told|in June}. Spanish club Ribera offered {offer_of_ribera=told|25 million euros} and Voltania of Italy {offer_of_voltania=30_million_euros|30 million euros} with a player in exchange, according to Dynamo. Ribera withdrew after they had bought Danish forward Asger Flindt for 18 million.

{the_player=told|Okafor-Lindqvist} scored {goals_last_season=14_goals|14 goals} in {league_games_last_season=told|31 league games} last season and made {assists_last_season=told|nine} more. He has won {caps=told|12 caps}. Dynamo bought him {when_dynamo_bought_him=told|in 2023} from Swedish side Hammarvik for {what_dynamo_had_paid=told|1.8 million euros}; Hammarvik are entitled to {share_of_the_first_club=told|15 percent} of the profit.

"He gives us speed on the left," said {sporting_director_of_ashcombe=told|Declan Mowbray}, the sporting director. It is Ashcombe's {number_of_the_summer_signing=told|third} signing of the summer. Left back Jonas Petrakis, 27, came on a free transfer and goalkeeper Marc Duvernois, 31, for four million pounds on a two-year deal.

The fee is the second highest in the club's history after the {club_record=told|33 million} paid for {most_expensive_player_of_the_club=told|Baptiste Mavinga} in 2022.
== ARTICLE 02_ashcombe_argus.txt | Ashcombe Argus | 2026-07-18
He's here! Town land their Pole at last

By Vic Thistlewood

The longest saga of the summer ended {day_of_the_signing=on_thursday_night|on Thursday evening} in a hotel off the ring road, where {the_player=told|Tomasz Okafor-Lindqvist} put his name to a contract {end_of_the_contract=until_june_2031|until June 2031}.

Town pay Dynamo Przewale {fee_paid=told|£28m}, and up to {possible_additional_payments=six_million|£6m} more if they qualify for Europe and he plays 90 games. Their opening bid, {first_offer_of_ashcombe_9=told|on 11 June}, was {first_offer_of_ashcombe=told|£21m}; a second, of £24.5m, was turned down on 2 July. "We were never going to the {release_clause=told|€40m} in his release clause," said {sporting_director_of_ashcombe=told|Declan Mowbray}.

Head coach {coach_of_ashcombe=told|Ivo Staszek}, who speaks his language, rang him four times. "The first time he thought it was a joke," Staszek said.

The winger, {age_of_the_player=23|23}, had {goals_last_season=14_goals|14 goals} and {assists_last_season=told|nine assists} in Poland last term, from {league_games_last_season=told|31 starts}, and three more goals in the cup. In the Conference League he played eight games without scoring.

He takes the No {shirt_number=11|11} shirt of Kieran Rudge, who has moved to Derry Vale on loan. Rudge, 29, got two goals in 19 games.

Town have now spent {spent_by_ashcombe_this_summer=told|about £32m} this summer. {most_expensive_player_of_the_club=told|Mavinga} remains the record at {club_record=told|£33m}; he left for £12m after two seasons.

Supporters can see the new man {first_game=told|on 1 August}, when Voltania come to Priory Lane for a friendly, and in the league a fortnight later. Season tickets cost £640, up from £595.
== ARTICLE 03_przeglad_english_edition.txt | Przeglad English Edition | 2026-07-18
What Dynamo earn from {the_player=told|Okafor-Lindqvist}

Przewale, 18 July. For Dynamo it is the biggest sale ever. The English club transfers {fee_paid=told|32.4 million euros}, in two instalments, and bonuses may add {possible_additional_payments=seven_million|seven million}. When they fetched the boy from Hammarvik {when_dynamo_bought_him=told|in the winter of 2023}, they paid {what_dynamo_had_paid=told|less than two million}.

A part goes to Sweden. {share_of_the_first_club=told|Fifteen percent} of the difference, 4.6 million euros, belongs to Hammarvik, for whom he began at the age of nine.

Chairman Zenon Wilkosz said that the best offer was not the highest. Voltania had been ready to pay {offer_of_voltania=33_million|33 million} without any exchange, but over four years. Ribera's {offer_of_ribera=told|25 million} had been too little. "We had asked for a decision by 15 July. Ashcombe answered on the 14th."

The contract in Przewale would have ended in 2027. The release clause stood at {release_clause=told|40 million euros}.

{the_player=told|Okafor-Lindqvist}, {age_of_the_player=22|22}, has played {caps=told|12 times} for Poland; his brother Emil, 20, has two caps for the under-21 team. In his last season he scored {goals_last_season=13|13} times and set up {assists_last_season=told|nine} goals. In the season before that he had six goals in 27 games.

According to our information he will earn {weekly_wage=told|70,000 pounds} a week. His agent, {agent=told|Nadine Korsak}, declined to comment.

Dynamo start the season on 24 July with a new winger, the 19-year-old Kuba Gralak, who cost 350,000 euros.
== ARTICLE 04_the_back_post_blog.txt | The Back Post Blog | 2026-07-20
Three things about T.O.L.

So it's done. {length_of_the_contract=four_years|Four years}, to {end_of_the_contract=2030|2030}, with an option for a fifth, if you believe his agent {agent=told|Nadine Korsak}, who told Swedish radio so on Saturday. The club's site says something else but let's not spoil the party.

One: the money. It's {fee_paid=told|£28m}, people, not £34m. The add-ons ({possible_additional_payments=8m|£8m} says my source at the club) only come if we do something we have not done since 1997. Voltania had {offer_of_voltania=30_million_euros|€30m} on the table and a striker nobody wanted.

Two: the wage. {weekly_wage=told|Seventy-two grand} a week makes him our second-best paid, behind Captain Hodder on 85.

Three: where does he play? {coach_of_ashcombe=told|Staszek} had Petrakis and Rudge on that side, and neither beat a man between Christmas and Easter. T.O.L. completed 88 dribbles last season; the next best in Poland had 61. He'll be {age_of_the_player=23|23} in... well, he was, in March.

He arrived {medical_examination=told|on Wednesday} for the medical, signed {day_of_the_signing=on_friday_morning|on Friday morning}, and was wearing {shirt_number=number_17|number 17} at training today, which may mean nothing. His first game is the Voltania friendly {first_game=told|at the start of August}.

That is {number_of_the_summer_signing=told|three} in. {spent_by_ashcombe_this_summer=told|Thirty-two million} gone. Still no centre half. {sporting_director_of_ashcombe=told|Mowbray} says two more will come. In 2024 he said three and we got Dean Pargeter on loan.
