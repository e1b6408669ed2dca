STORY: botswana-state-funeral
TOPIC: Botswana buries a president who died in office and his deputy takes over
== SLOTS
death_day | date | agree | day on which President Motsumi died
death_place | place | agree | city in which he died
death_cause | cause | agree | illness he died of
late_age | quantity | agree | age of the late president
funeral_day | date | agree | day of the state funeral
venue | place | agree | place of the funeral service
crowd | quantity | agree | people in the stadium
leaders | quantity | agree | heads of state and government at the service
salute | quantity | agree | guns fired in salute
burial_place | place | agree | village where he was buried
family_speaker | person | agree | who spoke for the family
injured | quantity | revision | people hurt in the crush at the gate
successor | person | agree | who became president
successor_age | quantity | agree | age of the new president
oath_day | date | conflict | day on which the new president was sworn in
oath_judge | person | agree | judge who administered the oath
time_in_office | duration | agree | how long the late president had governed
coalition_seats | quantity | agree | elected seats of the coalition
mourning | duration | agree | length of national mourning
nominee | person | agree | candidate for vice-president
rival | person | agree | other contender for the vice-presidency
name_day | date | revision | day on which the name goes to parliament
vote_day | date | agree | day of the vote of the National Assembly
cost | money | dispute | cost of the funeral
opposition_leader | person | agree | leader of the opposition
presidency_minister | person | agree | minister for the presidency
election_year | date | agree | year of the next general election
== ARTICLE 01_southern_cross_agency.txt | Southern Cross Agency | 2025-05-17
Botswana lays Motsumi to rest as neighbours pay homage

GABORONE - A military band played the hymn he had asked for and {salute=21|21 guns} thudded across the capital on {funeral_day=2025-05-17|Saturday} as Botswana said goodbye to Kagiso Motsumi, the first of its presidents to die in office since 1980.

About {crowd=22000|22,000 mourners}, many of them in the pale blue of the national flag, had been in their seats at the {venue=national stadium|National Stadium} since before sunrise, when the temperature stood at six degrees. On the covered stand sat {leaders=14|14 heads of state and government}, among them the leaders of South Africa, Namibia and Mozambique, along with envoys from Beijing, London and Brasilia.

Motsumi, a former schools inspector who came late to politics, died on {death_day=2025-05-03|3 May} at a private clinic in {death_place=Pretoria|Pretoria}, where he was being treated for {death_cause=pancreatic cancer|pancreatic cancer}. He was {late_age=67|67}. His office had disclosed in February only that he was receiving care for a "digestive complaint", and some opposition members have since asked why the public was told so little.

"You knew the man with the briefcase. We knew the man who burned the porridge," said {family_speaker=Naledi Motsumi|Naledi Motsumi}, the elder of his two daughters, who delivered the family's tribute in Setswana and English and was twice interrupted by applause. His widow, Lesego, a paediatrician, did not speak but stood for the whole of the procession.

The service ran almost 90 minutes beyond its programme. Outside, {injured=31|31 people were hurt} when a barrier gave way at the eastern gate shortly after seven in the morning, the police service said. Most had bruises or had fainted, according to Superintendent Kabelo Ntsima, who said that gates had been opened 40 minutes late because of a security sweep.

{successor=Onalenna Dikgole|President Onalenna Dikgole}, {successor_age=54|54}, who had been Motsumi's deputy, told the gathering that he had "left the door open for every child in this country, and it will not be shut while I hold the key". She took the oath before Chief Justice {oath_judge=Gofaone Rantao|Gofaone Rantao} on {oath_day=2025-05-04|4 May}, a ceremony of less than a quarter of an hour held without guests, and is the first woman to lead the diamond-producing country.

Under the constitution a vice-president moves up automatically and serves out the remainder of the term. Botswana amended the provision in the late 1990s, and its admirers say it has spared the country of 2.5 million the uncertainty which followed the deaths of presidents in Malawi in 2012 and Zambia in 2014.

Motsumi's coffin had lain in the parliament building for two days, during which officials counted 38,000 visitors, some of whom had travelled overnight by bus from Maun, 930 km away by road. On Friday it was driven past the University of Botswana, where he took a degree in education in 1981.

After the service a convoy of some 60 vehicles set out for {burial_place=Mmathapelo|Mmathapelo}, his home village in the west of the country's Southern District, for a burial that the family had asked to be kept private. Cattle were slaughtered there from Thursday on, in line with custom, and the village school has been closed for a week.

The {mourning=14 days|fourteen days} of national mourning, during which flags flew at half-mast and football fixtures were suspended, end at midnight.

Motsumi had been in power for {time_in_office=6 months|six months}. His coalition took {coalition_seats=36|36 of the 61 elected seats} in October, unseating a party that had 38 in the previous house, on a promise to cut unemployment, which the statistics bureau puts at 27.6 percent.
== ARTICLE 02_london_courier.txt | London Courier | 2025-05-18
After the funeral, Botswana's accidental president starts counting her friends

By our Africa correspondent, Gaborone

The speeches had overrun, the Zambian leader's aircraft was waiting with its engines warm, and still the new president of Botswana went along the front row of the {venue=national stadium|National Stadium} shaking every hand. {successor=Onalenna Dikgole|Onalenna Dikgole} has few habits of the grandee. A year ago she was teaching commercial law and had never stood for anything larger than a faculty board.

Now, at {successor_age=54|the age of 54}, she governs one of the world's largest producers of diamonds, and {funeral_day=2025-05-17|Saturday's} state funeral for Kagiso Motsumi was her first appearance before an audience of any size. Police estimated it at {crowd=22000|a little over 22,000}; {leaders=14|fourteen presidents and prime ministers} watched from the shade. It went well, apart from a crush at one entrance in which, the health ministry said on Sunday, {injured=46|46 people were injured}, a higher figure than that issued on the day, because some had gone home and sought treatment later.

The ceremony was long on hymns and short on politics. After {family_speaker=Naledi Motsumi|his daughter Naledi}, an architect who works in Cape Town, had brought laughter with her memories of her father's cooking, artillerymen fired {salute=21|the 21-gun salute} and the coffin left for {burial_place=Mmathapelo|Mmathapelo}, where it was lowered into the ground at dusk beside the grave of his mother.

But at the hotels where delegations were staying the talk was of what comes next. Mr Motsumi, who succumbed to {death_cause=pancreatic cancer|cancer of the pancreas} in {death_place=Pretoria|Pretoria} {death_day=2025-05-03|two weeks before he was buried}, had held together a coalition of four parties for {time_in_office=6 months|half a year} largely by force of good humour. It was the first government since independence in 1966 not to be led by the party of the country's founders.

The transfer itself was swift. {oath_day=2025-05-05|On the Monday after her predecessor's death} Ms Dikgole raised her right hand in front of the chief justice, {oath_judge=Gofaone Rantao|Gofaone Rantao}, and by lunchtime she had chaired a cabinet meeting. "There was no vacuum, not even for an afternoon," said Refilwe Mothibi, who teaches constitutional law in Johannesburg. "The question is whether there is a majority."

On paper there is. The coalition has {coalition_seats=36|36 elected members}, and six more are chosen by parliament itself. In practice, a dozen of them come from the Farmers' Congress, which never wanted an academic on the ticket, and whose leader, the mines minister {rival=Tebogo Sekgwama|Tebogo Sekgwama}, 49, believes he was promised the succession to the vice-presidency. Ms Dikgole is said to prefer {nominee=Goitseone Kelapile|Goitseone Kelapile}, her finance minister, a former central banker of 61 who is trusted by lenders and by few farmers.

Her office says that she will send a name to the Speaker on {name_day=2025-05-21|Wednesday}, and the National Assembly is due to vote on {vote_day=2025-05-22|Thursday}. Should the house refuse, she would have to find someone else; refusal three times in a row has no precedent and no rule.

The timing is poor. Rough-stone sales fell by almost half between 2022 and last year, the pula has lost 8 per cent against the dollar since January, and a ten-year agreement with the country's mining partner is only just signed. A survey in March found that 52 per cent of adults thought the country was heading the wrong way, although 61 per cent approved of Mr Motsumi.

Even the burial has become an argument. {opposition_leader=Duduzile Kgari|Duduzile Kgari}, who leads the opposition, claimed in a radio interview that {cost=60m pula|60 million pula} (£3.3m) had been spent. {presidency_minister=Pono Mosweu|Pono Mosweu}, minister for the presidency, put the bill at {cost=38m pula|38 million} and said invoices would be published. Hotels and transport for visitors, he added, were paid for by their own governments.

Voters will give their verdict in {election_year=2029|2029}. "She has four years, if she survives the next four days," a western diplomat said.
== ARTICLE 03_gaborone_weekly_mirror.txt | Gaborone Weekly Mirror | 2025-05-23
Kelapile squeaks in as Farmers' Congress breaks ranks

{nominee=Goitseone Kelapile|Goitseone Kelapile} is the country's new vice-president, but the arithmetic of {vote_day=2025-05-22|Thursday's} sitting will give nobody in the Office of the President much sleep.

Thirty-five members voted to endorse the finance minister, 29 voted against and two abstained, the Speaker, Mrs Bonolo Leteane, announced at ten minutes to eight in the evening, after a debate of five hours. One member was abroad. Seven legislators of the Farmers' Congress, a partner in government, sided with the opposition. Had two more followed, the nomination would have failed to win the absolute majority of 34 which the standing orders require.

{rival=Tebogo Sekgwama|Minister Tebogo Sekgwama}, who had wanted the position for himself and who had refused for a week to say how he would vote, was not one of the seven. He walked over to congratulate Kelapile before the result had been read out in full. "We have buried one leader this month. I was not going to help bury a government," he told reporters in the foyer, adding that he would remain at the mines ministry "until I am asked to leave it".

The name had reached parliament on {name_day=2025-05-20|Tuesday}, one day sooner than the date first given out. Government whips said they wanted members to have an extra night to consult their constituencies; backbenchers muttered that it was to cut short a campaign by text message against the nominee, whom some farmers blame for the 2019 closure of three abattoirs when he sat on the board of the state lender.

Kelapile will keep the Treasury until a budget review in July. He is to be sworn in at State House on Monday.

{successor=Onalenna Dikgole|President Dikgole}, who herself took the oath on {oath_day=2025-05-04|Sunday, 4 May}, thanked the Assembly in a statement of two paragraphs. She has now been in post for less than three weeks, and her aides concede that the coalition's {coalition_seats=36|36 elected seats} can no longer be taken for granted, whatever the tally of specially elected members. The next general election need not be held before {election_year=2029|October 2029}.

Much of the debate had little to do with the nominee. Opposition leader {opposition_leader=Duduzile Kgari|Duduzile Kgari} returned to the price of last {funeral_day=2025-05-17|Saturday's} ceremony, repeating that {cost=60m pula|P60 million} had left the public purse, and read aloud what she said was a quotation for marquees alone of P4.2 million. The minister for the presidency, {presidency_minister=Pono Mosweu|Pono Mosweu}, again answered that the total was {cost=38m pula|P38 million}, and laid a summary on the table which the Auditor-General has been invited to examine by the end of June.

Members also stood for a minute for Kagiso Motsumi, who was {late_age=67|67} when he passed away on {death_day=2025-05-03|3 May}, and for his brother-in-law, Rre Moagi Tlou, who collapsed and died at {burial_place=Mmathapelo|Mmathapelo} on the Sunday after the interment, aged 72.

The Minister of Health told the house that of the {injured=46|46 persons hurt} in the crush at the {venue=national stadium|National Stadium}, two were still in Princess Marina Hospital, one with a broken pelvis. An inquiry under a retired judge, Kenosi Phuthego, begins on 9 June and has been given 30 days. She rejected a call from the member for Tonota to suspend the commissioner of police meanwhile.

With the {mourning=14 days|two weeks of mourning} over, ordinary business resumes. The Premier League has rescheduled 11 postponed matches, and the winter school examinations, put back because of the public holidays, start on Wednesday.

What the farmers extracted in return for their five remaining loyal votes is not known. The talk in the lobby was of the foot-and-mouth fences in Ngamiland, for which P120 million was asked in February and P75 million granted.
