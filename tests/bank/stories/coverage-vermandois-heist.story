STORY: vermandois-heist
TOPIC: armed robbers take a tiara and diamonds from an exhibition in a Brussels hotel
== SLOTS
heist_day | date | agree | day of the robbery
hotel | place | agree | hotel of the robbery
robbers | quantity | conflict | robbers who entered
car_found | place | conflict | where the burnt getaway car was found
value | money | revision | value of the haul, about 14 million euros at first, 16.5 million after the inventory
minutes | duration | variant | length of the raid
tiara | name | agree | name of the tiara
tiara_owner | person | agree | owner of the tiara
guard | person | agree | guard who was hurt
guard_hurt | outcome | agree | what was done to the guard
dealer_he | person | agree | diamond dealer whose cases were emptied
dealer_she | person | agree | wife and partner of the dealer, who organised the exhibition
pieces | quantity | revision | pieces taken
prosecutor | person | agree | spokeswoman of the prosecutor
disguise | other | agree | how the robbers were dressed
car_type | other | agree | make of the car
tool | other | agree | tool with which the cases were broken
reward | money | agree | reward offered by the insurers
exhibition | name | agree | title of the exhibition
earlier_heist | money | variant | haul of the airport robbery of 2013
city | place | agree | city
== ARTICLE 01_brussels_courier.txt | Brussels Courier | 2023-02-10
Robbers dressed as {disguise=florists|florists} empty diamond show at the {hotel=Hotel Vermandois|Vermandois}

Staff at the {hotel=Hotel Vermandois|Hotel Vermandois} on the Avenue Louise were changing the lilies when the other florists arrived. {robbers=3|Three people} in green aprons, one of them apparently a woman, carried in two long cardboard boxes on {heist_day=2023-02-09|Thursday}, at twenty past ten in the morning, passed the concierge with a nod and took the service stairs to the Salon Leopold. What was in the boxes, the federal police say, was {tool=sledgehammers|sledgehammers}.

They were back on the street in {minutes=4m|under four minutes}. With them went the {tiara=Star of Kasai|Star of Kasai}, a diamond tiara made in Antwerp in 1911, and {pieces=43|43 other pieces}, which the organisers value provisionally at {value=14m|around 14 million euros}.

"Nobody shouted," said Ines Carvalho, a chambermaid who was on the landing. "One of them said excuse me."

No shot was fired, but a guard who tried to close the salon's double doors, {guard=Pascal Mbuyi|Pascal Mbuyi}, 52, {guard_hurt=broken wrist|was struck with a handle and has a broken wrist}. He had been on duty since six. A second guard was at the coffee machine one floor below; the hotel's own camera, it turned out, had been aimed at the ceiling since the painters left on Monday.

The exhibition, {exhibition=Five Hundred Facets|Five Hundred Facets}, had opened eight days earlier and was to go on to Geneva in March. It was the idea of {dealer_she=Miriam Lefkow|Miriam Lefkow}, a historian of jewellery, and of her husband, {dealer_he=Josef Lefkow|Josef Lefkow}, a third-generation dealer in Antwerp, from whose own stock most of the modern stones came. {dealer_she=Miriam Lefkow|She} was giving a school class a tour of the breakfast room, where sketches are hung, when the alarm went off. All 19 children are safe.

The tiara is another matter. It belongs to {tiara_owner=Countess Aldegonde de Rièzes|Countess Aldegonde de Rièzes}, 88, who wore it at the wedding of King Baudouin in 1960 and lent it against the advice, her grandson said, of the entire family.

The robbers drove off toward the Bois de la Cambre in {car_type=Audi|a grey Audi estate} with French plates. Shortly before noon firefighters were called to {car_found=Halle|the car park of Halle railway station}, where {car_type=Audi|an Audi} of the same type, stolen in Lille in December, was burning. Detectives are studying the recordings of cameras on platform 2.

{prosecutor=Saskia Vandevelde|Saskia Vandevelde}, speaking for the {city=Brussels|Brussels} prosecutor's office, said the gang seemed to know exactly which cases they wanted: four of the 11 were left alone, and those held replicas. An inside contact is "one of the possibilities", she said, and the 36 employees and contractors with access to the room are being heard.

The mayor of Ixelles asked why the municipality had not been told of the exhibition. Under a regulation of 2015 organisers must notify the local zone of police of any display worth more than 5 million euros. The hotel says that its letter was sent in November. The zone says it arrived on the day of the robbery, by ordinary post.
== ARTICLE 02_the_londoner_times.txt | The Sentinel | 2023-02-11
The countess, the concierge and the stolen Star

It was, said the Belgian newspapers, a very polite robbery. {guard=Pascal Mbuyi|Pascal Mbuyi} may see it otherwise. The security man whose {guard_hurt=broken wrist|wrist was fractured} as he tried to shut a door on the intruders came out of hospital on Friday afternoon with his arm in plaster and was given a round of applause by the kitchen staff.

By then Europe's jewellery trade had been talking of nothing else for a day and a half. The raid on the {hotel=Hotel Vermandois|Vermandois}, a Belle Epoque pile where Sarah Bernhardt once kept a cheetah, took {minutes=4m|less than four minutes} by the clock on the landing. The thieves, {robbers=4|a gang of four}, wore {disguise=florists|the pinafores of a flower shop} that closed in 2019, and smashed the toughened glass with {tool=sledgehammers|long-handled hammers} that had been wrapped in tissue paper like roses. They went out by the front.

The best known of the {pieces=~|more than 40} objects they took is {tiara=Star of Kasai|the Star of Kasai}, which was made for the wife of a rubber magnate and has a 31-carat stone at its centre. Its history is as dark as it is bright, and when it was shown at Tervuren in 2018 there were demonstrations. {tiara_owner=Countess Aldegonde de Rièzes|Aldegonde de Rièzes}, the owner, took a philosophical line when I telephoned her château in the Ardennes. "It gave one a headache," she said. "I wore it twice."

Detectives believe that the objects will be broken up, if they have not been already. A large diamond can be recut in three weeks, and its certificate is then worth nothing. Only two in every ten pieces stolen in such raids are seen again, according to the Art and Jewel Register in Hatton Garden, which circulated photographs of the haul to 1,400 dealers on Thursday evening. Lloyd's syndicates that insured it for {value=14m|some €14 million} have put up {reward=500000|€500,000} for its return.

A few miles north of the city, meanwhile, under {car_found=Vilvoorde|a canal bridge at Vilvoorde}, lie the remains of {car_type=Audi|the Audi} in which they fled, burnt out before the fire brigade could reach it. A rain of the night before had left the towpath soft and there are, I am told, three good footprints.

The Belgians are used to this. In February 2013 eight men disguised as policemen cut through a fence at Zaventem airport and took {earlier_heist=37m|$50 million} of diamonds from the hold of a Swiss airliner without firing a shot. A decade earlier came Antwerp's "heist of the century", in which more than 100 safe-deposit boxes were opened over a weekend. Its organiser was caught because of a half-eaten salami sandwich.

{dealer_he=Josef Lefkow|Josef Lefkow}, whose cases stood along the window wall, told me that he had asked for four guards and been told that two would suffice. He and {dealer_she=Miriam Lefkow|his wife} had spent three years on the show, {exhibition=Five Hundred Facets|Five Hundred Facets}, and sold 6,200 tickets in advance at €18. "People think: diamonds, insurance, never mind," he said. "There was a brooch there that my grandmother sewed into a coat in 1942."

Visitors who bought tickets will be offered a tour of the town hall.
== ARTICLE 03_flanders_financial.txt | Antwerp Financial Gazette | 2023-02-14
Inventory lifts Vermandois loss to {value=16.5m|16.5 million} as first suspect is held

The haul from last week's robbery at a luxury hotel in {city=Brussels|the capital} was larger than thought, insurers said on Monday, hours after prosecutors announced that a former alarm technician had been detained in Charleroi.

A full check of the catalogue shows that {pieces=44|44 items} are gone, the {tiara=Star of Kasai|Star of Kasai tiara} included, with an agreed value of {value=16.5m|€16.5 million}. The difference is due mainly to a parcel of 60 loose stones which {dealer_he=Josef Lefkow|the Antwerp dealer Josef Lefkow} had placed in a drawer below one of the cases on the morning of {heist_day=2023-02-09|the 9th} and which were not on the first list.

{prosecutor=Saskia Vandevelde|Saskia Vandevelde, spokeswoman for the prosecutor}, said that the man held is 39 and was employed until June by the company that fitted the sensors on the first floor. He was picked up at his mother's flat at 5am on Sunday and denies any involvement. A judge will decide on Wednesday whether he stays in custody. Two phones and 14,000 euros in notes were seized. He isn't suspected of having entered the building, she added.

Underwriters are more interested in another document. The contract between the {hotel=Hotel Vermandois|hotel} and {dealer_she=Miriam Lefkow|Miriam Lefkow}, the curator, seen by this newspaper, requires that cases resist "a sustained manual attack of ten minutes". An attack {tool=sledgehammers|with sledgehammers} broke seven of them in less than half that. The manufacturer, Glasbouw Temse, says its panes were certified to the European P6B standard and that it hasn't been allowed to examine the fragments.

The Lefkows, who trade as Lefkow & Zoon from the Hoveniersstraat, employ 17 people and had sales of €41 million in 2022. Their bank has extended a bridging credit. Mr Lefkow declined to say how much of the loss is covered, except that "the countess will be paid before I am".

Diamond traders fear for Antwerp's reputation as much as for their stones. The sector, through whose hands 84 percent of the world's rough diamonds pass, has already seen its trade with Alrosa of Russia fall by half in volume and faces fresh talks about sanctions this spring. The airport robbery ten years ago, which cost {earlier_heist=37m|€37 million} and led to 31 arrests but to only one conviction, added a third to the premiums paid for transport.

Interior Minister Wim Claessens will answer questions in the Chamber on Thursday. Two opposition parties, N-VA and Les Engagés, want a central register of temporary exhibitions. The federal judicial police, who have put 24 detectives on the case, have lost 9 percent of their staff since 2019.

The insurers confirmed that a {reward=500000|half-million-euro} reward stands until June 30. About 70 calls have been received. One came from a pensioner who had kept an apron he found in a bin near the Flagey ponds, of the kind that the robbers wore when they posed as {disguise=florists|flower deliverers}; it's now in a laboratory in Neder-over-Heembeek.

The guard, {guard=Pascal Mbuyi|Mr Mbuyi}, who {guard_hurt=broken wrist|broke his wrist}, has declined an offer of two weeks in Spain.
