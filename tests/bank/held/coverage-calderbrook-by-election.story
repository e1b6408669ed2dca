STORY: calderbrook-by-election
TOPIC: Labour loses a safe seat at a by-election and its leader resigns
== SLOTS
seat | place | agree | constituency that voted
poll_day | date | agree | day of the by-election
winner | person | agree | Conservative who won
majority | quantity | agree | votes by which the Conservatives won
old_majority | quantity | agree | Labour majority at the election before
loser | person | agree | Labour candidate
turnout | quantity | agree | turnout at the by-election
swing | quantity | agree | swing to the Conservatives
former_mp | person | agree | member whose departure caused the by-election
former_mp_cause | cause | agree | why the former member left
northern_votes | quantity | agree | votes of the Northern Party
leader | person | agree | Labour leader who resigned
resign_day | date | conflict | day on which the leader announced that she would go
letter | quantity | revision | Labour MPs who signed the letter
acting | person | agree | acting leader
rival | person | agree | shadow chancellor
call | outcome | dispute | what the shadow chancellor told the leader on the telephone
result_day | date | revision | day on which the new leader is to be announced
nominations | quantity | agree | MPs whom a candidate needs
second_rival | person | agree | another candidate for the leadership
held_since | date | agree | year since which Labour had held the seat
hospital | name | agree | hospital whose emergency department was closed
labour_mps | quantity | agree | Labour MPs left in the Commons
locals | quantity | variant | council seats that Labour lost the week before
== ARTICLE 01_calder_argus.txt | Calder Argus | 2023-05-12
Vet makes history in {seat=Calderbrook|Calderbrook} as Labour stronghold tumbles

There was a gasp, then a whoop, then somebody dropped a tray of cups. At 3.42 this morning, in the sports hall of Denby College, returning officer Malcolm Thwaite read out the figures that gave {seat=Calderbrook|Calderbrook} its first Conservative MP since {held_since=1935|1935}.

{winner=Imogen Staveley|Imogen Staveley}, a vet who has run the practice on Mill Lane for 11 years, polled 12,604. {loser=Kieran Doyle|Kieran Doyle}, the Labour candidate and leader of the borough council, had 11,387. {majority=1217|Her majority of 1,217} replaces one of {old_majority=9412|9,412} that Labour was defending from the general election of 2019.

Many regulars at the count had expected a recount in the opposite direction. By half past one, though, the bundles on the table nearest the climbing wall told their own tale, and Mr Doyle's agent was seen to take off her rosette and fold it into her handbag.

"You've lent me your vote, and I treat it as I'd treat a borrowed dog," Ms Staveley said from the platform. "It'll be walked, fed and brought back in good condition." She thanked her partner, Joe, and the 84-year-old volunteer, Enid Crabtree, who had delivered 2,300 leaflets.

Third was the Northern Party's Wayne Ogden with {northern_votes=3905|3,905}. The Liberal Democrats and Greens lost their deposits, the latter by a hair in the opinion of their candidate, who had it as "four per cent and a cat". {turnout=44.6|44.6 per cent} of those on the register went to the polls on {poll_day=2023-05-11|Thursday}, well down on the 63 per cent of 2019, in rain that flooded the car park at two polling stations.

The contest was forced by the exit of {former_mp=Gordon Tullis|Gordon Tullis}, our MP for 21 years, who stood down in March {former_mp_cause=lobbying|after the standards committee found that he had lobbied ministers for a firm that paid him}. Voters brought up his name on every doorstep, Mr Doyle admitted. "I never took a penny off anyone," he told the Argus, "but I were wearing the same colour."

The other thing they raised was {hospital=Denby General|Denby General}, whose A&E was shut last autumn. It was the trust's decision and the Government's money, yet Labour's council had sold the land next door for flats, and the Conservatives put that on 40,000 postcards. Ms Staveley has promised a petition. Campaigner Sheila Hargreaves, whose husband waited 70 minutes for an ambulance in February, said she would believe in a reopening when she saw the lights on.

Labour leader {leader=Helen Marchbank|Helen Marchbank} visited three times, the last of them on Tuesday, when she was photographed in front of a butcher's van reading "Tripe". She had been due to return today whatever the outcome. A spokesman said at breakfast time that the visit was off.

The new MP will take the oath on Monday. Her practice is looking for a locum, preferably one who can handle alpacas.
== ARTICLE 02_london_morning_post.txt | London Morning Post | 2023-05-13
Marchbank vows to stay on after by-election humiliation

{leader=Helen Marchbank|Helen Marchbank} insisted last night that she would lead Labour into the next general election, even as {letter=43|43 of her MPs} put their names to a letter inviting her to "consider the interests of the party".

The letter, drafted on Friday within hours of the loss of {seat=Calderbrook|Calderbrook}, had been signed by seven members of the front bench, none of them in the shadow cabinet. It does not call on her to resign. Under the rules it has no force; nothing short of a challenge or her own departure can bring about a contest.

Governments are not supposed to win by-elections. This was only the fourth occasion since 1960 on which the governing party took a seat from the opposition, and {swing=12.8|the swing of 12.8 points} was the biggest of them. The Conservatives are 13 years in office and on their fourth prime minister in seven of them. They trail by two points in the latest Meridian poll, having been 11 behind in January.

The seat had been Labour's {held_since=1935|since 1935}. {winner=Imogen Staveley|Imogen Staveley} captured it {majority=1217|by 1,217 votes} on {poll_day=2023-05-11|Thursday}, overturning {old_majority=9412|a majority of more than 9,000}. Conservative headquarters, which had thought so little of its prospects that no cabinet minister went north until the last week, spent £61,000, against a limit of £100,000.

Ms Marchbank, who was elected in April 2020 with 56 per cent of the vote, told broadcasters outside Parliament that the circumstances had been "uniquely horrid", a reference to {former_mp=Gordon Tullis|Gordon Tullis}, who {former_mp_cause=lobbying|was found to have lobbied for a paying client}. She also blamed the Northern Party: its {northern_votes=3905|3,905 votes}, she said, had come overwhelmingly from her own side. Academics doubted it. Prof Judith Amory of Nottingham University said that canvass data suggested it drew from both main parties almost equally.

What alarms her critics is that it comes on top of the council elections nine days ago, when Labour, which had talked of gaining 400 seats, suffered {locals=212|a net loss of 212}. It surrendered control of Plymouth, Stoke and Derby. In Scotland, where there was no vote this month, it is third.

Attention last night was on {rival=Ruth Fairclough|Ruth Fairclough}, the shadow chancellor, who was in Zurich for a conference and issued a two-sentence statement. The first sentence congratulated {loser=Kieran Doyle|Kieran Doyle} on a dignified campaign. The second did not mention the leader. Friends said she was flying home this morning.

{second_rival=Owen Prosser|Owen Prosser}, the party's health spokesman, was more forthcoming. "Helen has my support," he said, "and my sympathy, because I know she'll be asking herself the questions that we're all asking." A former minister described that as "the kind of hug in which you feel for the ribs".

Union leaders, who supply two thirds of the party's income, will meet on Wednesday. One general secretary said that he would back the leader as long as she wished to be backed. Another did not return calls. Lord Penhale, who was chief whip in the 1990s, said it was his experience that leaders went at weekends, "because that's when their families get hold of them".

Labour has {labour_mps=199|199 MPs} after the defeat, its lowest number since before the war. It has never elected a woman as prime minister; Ms Marchbank, 55, had hoped to be the one to put that right.
== ARTICLE 03_scottish_recorder.txt | Scottish Recorder | 2023-05-15
'I have become the story': Labour leader stands down

It took less than five minutes. {leader=Helen Marchbank|Helen Marchbank} came out to the gate of her house in Norwich just after eleven {resign_day=2023-05-14|yesterday} morning, put on her glasses, read from a sheet of lined paper and brought to an end a leadership of three years and one month.

"I've become the story, and it ought to be the people who can't get a dentist," she said. Her husband, Philip, stood at the window with the dog.

By then {letter=61|61 Labour members of parliament} had signed the round robin asking her to reflect, among them both of the party's whips from Scotland. On Saturday evening she had told supporters that she would "sleep on it". Those close to her said that what settled the matter was a telephone conversation at about 10pm with {rival=Ruth Fairclough|Ruth Fairclough}, her shadow chancellor and a friend since their time at Hull University. According to the leader's press secretary, Dominic Eyre, {call=told to go|Ms Fairclough informed her that the shadow cabinet would resign one by one} if she stayed. That is not how Ms Fairclough remembers it. {call=offered help|"I rang to ask how she was and what she needed,"} she said as she arrived at a BBC studio.

The deputy leader, {acting=Desmond Achebe|Desmond Achebe}, takes over for the time being and has ruled himself out as a permanent successor. He is 67 and had intended to retire. The national executive committee will gather tomorrow to fix a timetable; officials expect nominations to be open for about a week and the name of the winner to be known {result_day=2023-07-15|on 15 July}, in time for the new leader to face the Prime Minister twice before the recess. Anyone who wishes to stand will have to be nominated by a fifth of Labour MPs, which means {nominations=40|40}, a bar that was set at a tenth until 2021.

It was {seat=Calderbrook|Calderbrook} that finished her. The west Yorkshire constituency, held at the last general election with {old_majority=9412|9,412 votes to spare}, fell to the Tories on {poll_day=2023-05-11|Thursday} on {turnout=44.6|a turnout of under 45 per cent}. The candidate, {loser=Kieran Doyle|Kieran Doyle}, rang her yesterday to apologise, and was told, he said, "not to be so daft".

Reaction north of the border was muted. Scottish Labour's leader, Catriona Mackellar, had never hidden her impatience with a policy on a second independence referendum that she once compared to a weather vane in a tumble dryer. She paid tribute to "a decent woman who was handed an impossible job". The First Minister said that he wished her well but that people in Scotland would struggle to name one thing for which she had stood.

They might have named two. Under Ms Marchbank the party promised free social care in England, at £8.6bn a year, and dropped its pledge to abolish tuition fees, over which four members of her front bench walked out in 2022. She expelled 31 members of a far-left group from the party in her first autumn, and was twice cleared by the parliamentary watchdog over donations for her office.

The bookmakers have {rival=Ruth Fairclough|Ms Fairclough} as evens favourite, ahead of {second_rival=Owen Prosser|Owen Prosser}, the shadow health secretary, at 5-2. The last five favourites at this stage lost.
== ARTICLE 04_new_york_standard.txt | New York Standard | 2023-05-25
Britain's Labour Party, short of a leader, finds it has three to choose from

LONDON — The race to lead Britain's main opposition party narrowed on Tuesday to three lawmakers, none of whom wanted to talk about the contest that had made it necessary.

{rival=Ruth Fairclough|Ruth Fairclough}, 51, the party's spokeswoman on the economy, gathered 88 nominations from fellow members of Parliament before they closed at 5 p.m.; {second_rival=Owen Prosser|Owen Prosser}, 46, a Welsh doctor, had 57, and Tariq Mirza, a former human rights lawyer on the left of the party, scraped over {nominations=40|the threshold of 40} with one to spare. Thirteen of {labour_mps=199|Labour's 199 members} in the House of Commons nominated nobody.

Some 390,000 party members, and members of affiliated unions who have signed up, will now vote by mail and online. Their decision is to be announced at a hall in Birmingham on {result_day=2023-07-08|July 8}, a week earlier than first foreseen; the executive, in a meeting that lasted seven hours, decided that it could not afford to miss a party fund-raiser planned for the 13th.

The vacancy arose on {resign_day=2023-05-15|May 15}, when {leader=Helen Marchbank|Helen Marchbank}, her authority drained by a lost by-election, announced at her garden gate that she was leaving. Special elections rarely bring down leaders in Britain. But {seat=Calderbrook|Calderbrook}, a district of mill towns and moorland in northern England, had been in Labour's hands {held_since=1935|since 1935}, and it went to a novice, {winner=Imogen Staveley|Imogen Staveley}, whose party has governed since 2010 and presided over the worst inflation in 40 years.

Explanations vary. The previous lawmaker there, {former_mp=Gordon Tullis|Gordon Tullis}, had been {former_mp_cause=lobbying|rebuked for taking a client's side with ministers} while being paid $3,700 a month, and people were in a mood to punish somebody. {hospital=Denby General|Denby General Hospital} had lost its emergency room. A party that wants a separate parliament for the north siphoned off {northern_votes=3905|nearly 4,000 votes}, which was three times {majority=1217|the Conservatives' margin}. A week before, Labour had also been battered in local elections, in which it shed {locals=212|more than 200 council seats}.

"Take your pick," said Bronwen Siddall, who studies voters at a London research group. "It's like the Orient Express. They all did it." She calculated that {swing=12.8|a swing of nearly 13 points}, if repeated everywhere, would leave Labour with fewer than 90 seats, but added that it would not be.

Of the three candidates Ms. Fairclough is the best known and the most resented. Ms. Marchbank's friends have let it be known that {call=told to go|the shadow chancellor threatened a walkout by senior colleagues} when the two women spoke shortly before the resignation. At a candidates' forum in Cardiff on Wednesday night, a man in the audience asked her about it. {call=offered help|"I called a friend to see if she was OK,"} she replied, to scattered boos.

Mr. Prosser would raise $15 billion from a tax on property fortunes. Mr. Mirza would bring the water companies into public ownership. On Europe, about which members feel strongly and swing voters do not wish to hear, all three propose to "rebuild trust," a phrase that came up 14 times in Cardiff.

In the interim {acting=Desmond Achebe|Desmond Achebe}, the genial deputy, stands in at the weekly questioning of the prime minister. His first outing was reckoned a triumph. Asked about his plans, Mr. Achebe, a former merchant seaman, said he had an allotment with 30 feet of runner beans and that nobody had offered him anything better.
