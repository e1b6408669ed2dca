STORY: peru-armoured-vehicles
TOPIC: Peru signs for Korean wheeled armoured vehicles after a disputed tender
== SLOTS
vehicles | quantity | agree | vehicles ordered
price | money | conflict | price of the contract
signed_day | date | agree | day the contract was signed
signed_place | place | agree | where it was signed
signer_peru | person | conflict | who signed for Peru
signer_firm | person | agree | who signed for the maker
rival_appeal | outcome | conflict | what became of the losing bidder's appeal
rival_bid | money | single | what the losing bidder asked
first_delivery | date | agree | when the first vehicles come
first_batch | quantity | agree | vehicles in the first batch
last_delivery | date | single | when the last vehicles come
option | quantity | agree | further vehicles under option
option_until | date | single | until when the option runs
assembly_place | place | agree | town of local assembly
assembly_jobs | quantity | dispute | jobs the assembly will bring
assembly_number | quantity | single | vehicles to be assembled in Peru
crew | quantity | single | soldiers a vehicle carries
old_vehicles | quantity | single | old Soviet carriers to be retired
old_year | date | single | year the old carriers arrived
philippines_vehicles | quantity | single | vehicles sold to the Philippines
philippines_price | money | single | price of the Philippine contract
philippines_year | date | single | year of the Philippine contract
colombia_vehicles | quantity | single | vehicles Colombia ordered from another maker
colombia_price | money | single | price of the Colombian order
share_close | money | single | closing share price
share_change | quantity | single | change of the share price
backlog | money | single | order backlog of the maker
minister | person | agree | Peruvian defence minister
commission | polarity | dispute | whether a commission was paid to a middleman
inquiry_day | date | single | day the oversight committee hears the minister
frigate_money | money | single | cost of the abandoned frigate refit
tender_2019 | outcome | single | what became of the tender of 2019
== ARTICLE 01_wire.txt | Pacifico Wire | 2022-11-16
Peru signs {price=178m|$178 mln} deal for Korean armored vehicles

By Rosario Quispe Tello

{signed_place=lima|LIMA}, Nov 16 (Pacifico) - Peru {signed_day=2022-11-16|on Wednesday} ordered {vehicles=48|48 eight-wheeled armored vehicles} from South Korea's Hanbit Motive, in a contract worth {price=178m|$178 million}.

* First {first_batch=12|12 vehicles} to arrive in {first_delivery=2024-03|March 2024}
* Option for {option=30|30 more}
* Final assembly in {assembly_place=arequipa|Arequipa}

The contract was signed at army headquarters by the army commander, General {signer_peru=huaman|David Huaman}, and Hanbit's chief executive, {signer_firm=noh|Noh Jae-won}. Defense Minister {minister=arrieta|Luis Arrieta} looked on.

The ceremony closes a tender that began in April and was challenged by Turkish bidder Bozkir Savunma. Bozkir {rival_appeal=withdrew|took back its complaint} in October without giving reasons. It had offered the same number of vehicles for {rival_bid=171m|$171 million}, but with a smaller gun.

A previous competition, launched in 2019, {tender_2019=cancelled|was scrapped} when the pandemic emptied the treasury.

Neighboring Colombia bought {colombia_vehicles=55|55 vehicles} of a similar class from a North American maker this year for {colombia_price=418m|$418 million}, including ammunition and ten years of support.

Peru's army still uses {old_vehicles=120|about 120 carriers} delivered by the Soviet Union in {old_year=1978|1978}.

(Reporting by Rosario Quispe Tello)
== ARTICLE 02_korea_industry.txt | Korea Industry Herald | 2022-11-18
Hanbit Motive Breaks Into South America With {vehicles=48|48-Vehicle} Order

Input : 2022.11.18 09:12

Hanbit Motive said it has won its first order from Latin America. Under an agreement inked in {signed_place=lima|the Peruvian capital} on {signed_day=2022-11-16|the 16th (local time)} by {signer_firm=noh|CEO Noh Jae-won} and Peru's defense minister, {signer_peru=arrieta|Luis Arrieta}, the Changwon-based company will supply {vehicles=48|48 units} of its White Tiger 8x8 for {price=187m|187 million dollars}.

Shipments begin with {first_batch=12|a dozen units} in {first_delivery=2024-03|March 2024} and end in {last_delivery=2026-06|June 2026}. {assembly_number=28|Twenty-eight} are to be put together by a state workshop in {assembly_place=arequipa|Arequipa}. Lima may add {option=30|another 30} until {option_until=2027-12|the end of 2027}.

The White Tiger carries {crew=11|11 soldiers} including its driver. Its only foreign customer so far has been the Philippines, which took {philippines_vehicles=44|44} in {philippines_year=2019|2019} under a deal valued at {philippines_price=150m|$150 million}.

With the new business the backlog swells to {backlog=3.1tn won|3.1 trillion won}. Shares of Hanbit closed at {share_close=28450 won|28,450 won} on Thursday, {share_change=+6.2%|up 6.2 percent}.

Copyright (c) Korea Industry Herald. Unauthorized reproduction prohibited.
== ARTICLE 03_la_plazuela.txt | La Plazuela (English edition) | 2022-11-27
Eight wheels and a great many questions

A column by Ines Berrospi

Who brought the Tiger to {assembly_place=arequipa|Arequipa}? Congressman Teofilo Ccori believes that a businessman with two passports did, and that he {commission=yes|pocketed a commission} for his trouble. He has shown no document. The minister, {minister=arrieta|Luis Arrieta}, calls it fantasy: "There was no intermediary, and {commission=no|nobody has been paid a cent}." On {inquiry_day=2022-12-06|Tuesday week} he will have to repeat that before the oversight committee.

I have read the contract, or the 90 pages of it that are not secret. {vehicles=48|Forty-eight machines}. A down payment in January. For the losers from Turkey the road ended when the procurement tribunal {rival_appeal=dismissed|threw out their appeal} last month, by two votes to one.

Then there are the jobs. {assembly_jobs=320|"Three hundred and twenty, all in the south,"} Arrieta promised on television. The metalworkers' leader, Yeny Mamani, who has seen the workshop, {assembly_jobs=90|counts on 90}. "You do not need more people than that to bolt on a turret," she told me.

We have been here before. Some {frigate_money=64m|$64 million} went into refitting a frigate that was then left to rust in Callao. I do not say that this is the same. I say only that somebody should be counting, and that it should not be those who held the pens in {signed_place=lima|the Pentagonito} {signed_day=2022-11-16|eleven days ago}.

Ines Berrospi writes here on Sundays.
