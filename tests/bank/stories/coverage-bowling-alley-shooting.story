STORY: bowling-alley-shooting
TOPIC: a gunman opens fire in an Indiana bowling alley; vigils, and the suspect's earlier record
== SLOTS
day | date | agree | day of the shooting
place | place | agree | bowling alley where it happened
town | place | agree | town of the shooting
dead | quantity | revision | people killed (a fifth died later)
wounded | quantity | revision | people wounded and alive
suspect | person | agree | man arrested
suspect_age | quantity | agree | age of the suspect
arrest_place | place | agree | where he was arrested
arrest_after | duration | variant | time between the shooting and the arrest
kaylee | person | agree | youngest of the dead
kaylee_age | quantity | agree | age of the girl
leonard_age | quantity | agree | age of her grandfather
oduya | person | agree | father and coach killed
oduya_age | quantity | agree | age of the coach
marisol | person | agree | counter clerk killed
marisol_age | quantity | agree | age of the clerk
stavros | person | agree | fifth victim, who died in hospital
stavros_age | quantity | agree | age of the fifth victim
stavros_day | date | agree | day the fifth victim died
chief | person | agree | police chief
shots | quantity | variant | rounds fired
weapon | other | agree | weapon used
vigil_day | date | agree | day of the vigil
vigil_place | place | agree | where the vigil was
vigil_crowd | quantity | variant | people at the vigil
old_year | date | agree | year of the suspect's earlier conviction
old_weapon | other | agree | what the suspect used in the earlier assault
old_sentence | duration | conflict | sentence given for the earlier assault
exwife | person | agree | former wife, who worked there
exwife_shift | polarity | agree | whether she was at work that night
boy_age | quantity | agree | age of the wounded boy
prosecutor | person | agree | county prosecutor
governor | person | agree | governor
fund | money | single | money in the community fund
hearing_day | date | revision | first court appearance, planned and held
== ARTICLE 01_continental_press.txt | Continental Press | 2019-09-15
{dead=4|Four killed} as gunman opens fire on league night at Indiana bowling alley

{town=Harlow Falls|HARLOW FALLS}, Ind. (CP) — A gunman walked into a crowded bowling alley in this river town late {day=2019-09-14|Saturday} and shot people at the lanes, the snack bar and the shoe counter, killing {dead=4|four} and wounding {wounded=8|eight others} before driving off in a pickup truck, the authorities said on Sunday.

The police identified the suspect as {suspect=Colquitt|Darren Wade Colquitt}, {suspect_age=34|34}, a former roofer who lives with his mother about two miles from the alley. State troopers took him into custody without a struggle in the parking lot of {arrest_place=truck stop Gas City|a truck stop near Gas City} {arrest_after=3h|about three hours} after the first 911 call, which was logged at 9:17 p.m.

"We do not believe there is any further danger to the public, but I know that is cold comfort this morning," the city's police chief, {chief=Lisowski|Renata Lisowski}, told reporters outside City Hall.

Among the dead was {kaylee=Kaylee|Kaylee Pruitt}, {kaylee_age=9|9}, who had come to watch her grandfather's team. The grandfather, Leonard Pruitt, {leonard_age=68|68}, a retired foundry worker, died beside her. Also killed were {oduya=Oduya|Thomas Oduya}, {oduya_age=41|41}, who coached a youth track club, and {marisol=Marisol|Marisol Etcheverry}, a {marisol_age=17|17-year-old} high school senior who rented out shoes on weekends.

Three of the injured were in critical condition at a hospital in Fort Wayne, a spokeswoman said. The others, the youngest of them a boy of {boy_age=12|12}, had wounds that were not thought to threaten their lives.

Chief Lisowski said investigators had recovered {weapon=9mm|a 9-millimeter pistol} from the cab of the truck, along with two empty magazines, and were working to trace where it had been bought. The motive was not known, she said, though detectives were looking into the end of a marriage. Mr. Colquitt's former wife, {exwife=Renner|Tasha Renner}, is an assistant manager at {place=Kingpin|Kingpin Lanes}. She {exwife_shift=no|was not working} that night.

About 90 people were inside when the shooting began, most of them members of a Saturday league sponsored by local unions. Walt Grebe, 59, a machinist, said he thought at first that a rack of pins had come down. "Then I saw the ball return just shatter," he said. He pulled two teenagers behind the pinsetters, where they stayed for half an hour.

It was the deadliest shooting in the state since 2013, according to a database kept by researchers at a university in Boston, and the 27th this year in the United States in which at least four people, not counting the assailant, were killed.

Gov. {governor=Pettibone|Alan Pettibone} ordered flags lowered to half-staff through Thursday. A vigil was planned for {vigil_day=2019-09-15|Sunday evening} at {vigil_place=high school field|the high school football field}, and the school district, which has 3,100 pupils, canceled Monday's classes.
== ARTICLE 02_harlow_falls_courier.txt | Harlow Falls Courier | 2019-09-16
'She saved me a seat': a town lights candles for {dead=5|five} of its own

They came with lawn chairs and grocery-store candles, and by the time the choir of Mount Olive Baptist had reached its second hymn on {vigil_day=2019-09-15|Sunday evening}, {vigil_crowd=1200|some 1,200 people} stood shoulder to shoulder on {vigil_place=high school field|the turf of Harlow Falls High}.

A few hours later came the news that many had been praying against. {stavros=Stavros|Brenda Stavros}, the {stavros_age=53|53-year-old} secretary of the Lutheran church on Fourth Street and anchor of the Alley Cats, died at {stavros_day=2019-09-15|11:40 that night} in Fort Wayne. Her husband, Gus, was with her. {wounded=7|Seven people} are still being treated or have gone home with their injuries, Parkview hospital said Monday, two of them in critical condition.

At the 40-yard line somebody had set out bowling shoes, in pairs. The smallest, a child's size 3, were for {kaylee=Kaylee|Kaylee Pruitt}. "She saved me a seat on the bus every single day," said Amelia Dorsett, 10, a classmate at Lincoln Elementary, who held her father's hand at the microphone. Kaylee's grandfather, {leonard_age=68|68} and seven years retired from the foundry, had promised her an ice cream if he broke 200, said her uncle, Ray.

Beside those lay the white sneakers of {marisol=Marisol|Marisol Etcheverry}, {marisol_age=17|17}, who had been accepted early at Purdue, and a pair of track spikes for Coach {oduya=Oduya|Tom Oduya}. He was {oduya_age=41|41} and leaves a wife and three daughters. Eleven of his runners jogged a lap in silence.

Police say {suspect=Colquitt|Darren Colquitt} fired {shots=31|31 rounds} in less than two minutes on {day=2019-09-14|Saturday night}. Chief {chief=Lisowski|Renata Lisowski}, whose own brother bowls on Tuesdays, said officers got to {place=Kingpin|Kingpin Lanes} four minutes after the first call and found the gunman gone.

Court files reviewed by the Courier show that Colquitt, {suspect_age=34|34}, pleaded guilty in {old_year=2012|2012} to aggravated battery after beating a co-worker with {old_weapon=hammer|a roofing hammer} in a dispute over $300. Judge Carol Eddings {old_sentence=4y|gave him four years}, and he was on parole until the spring of 2016. A second case, in 2017, in which a girlfriend accused him of choking her, was dropped when she declined to testify. Either charge could have kept him from owning a gun lawfully; prosecutor {prosecutor=Abernathy|Neil Abernathy} said the first one certainly did.

{exwife=Renner|Tasha Renner}, who divorced Colquitt in June, {exwife_shift=no|had swapped her Saturday for a Friday} so that she could attend a niece's wedding in Muncie. Friends said she was staying with relatives and did not want to speak.

The Lanes, opened by the Kowalczyk family in 1961, will stay closed "for as long as it takes, and maybe for good," owner Pete Kowalczyk said. Counselors will be at both middle schools from 7:30 a.m. Tuesday. Blood donors are asked to call ahead: the Red Cross took 212 pints on Sunday and turned others away. A fund at First Farmers Bank stood at {fund=61000|$61,000} by noon.
== ARTICLE 03_the_morning_observer.txt | The Morning Observer (London) | 2019-09-17
Indiana gunman was barred from owning weapons after {old_weapon=hammer|hammer} attack

The man accused of murdering {dead=5|five people} at a bowling alley in the American Midwest had been forbidden to possess firearms for seven years and obtained his pistol through a private sale that required no background check, according to two officials with knowledge of the inquiry.

{suspect=Colquitt|Darren Colquitt}, {suspect_age=34|34}, is being held without bail in Grant County. He was caught at {arrest_place=truck stop Gas City|a lorry drivers' halt outside Gas City}, Indiana, {arrest_after=3h|shortly after midnight}, where he had bought coffee and was sitting on the kerb. He is expected to be brought before a judge on {hearing_day=2019-09-19|Thursday}.

Investigators believe that he paid $450 for {weapon=9mm|the 9mm handgun} in August, answering an advertisement on a website, and met the seller in a supermarket car park in Ohio. The seller, who is 26, is co-operating and has not been charged. Federal law obliges licensed dealers to check a buyer's record, but in 29 states, Indiana among them, private individuals need not do so.

A check would have shown a conviction in {old_year=2012|2012} for an assault on a fellow roofer that left the victim with a fractured skull. The court in Marion {old_sentence=6y|imposed a six-year term} for it, and the prosecutor of the day described the defendant, then 27, as "a man who cannot be told no". The victim, Luis Barragan, who lost the hearing in one ear, told this newspaper that he had followed the news from {town=Harlow Falls|Harlow Falls} with his curtains drawn. "I kept thinking, it was {old_weapon=hammer|a hammer} then," he said.

The dead range in age from {kaylee_age=9|nine} to {leonard_age=68|68}, a girl and her grandfather. The latest to die was {stavros=Stavros|Brenda Stavros}, a church secretary, who succumbed to her injuries late on {stavros_day=2019-09-15|Sunday}. Of the {wounded=7|seven survivors} who were hit, a 22-year-old nursing student has had her leg amputated.

Within a day of the attack, on {day=2019-09-14|Saturday night}, both of the state's senators had offered prayers and neither had mentioned guns. In Washington a bill to extend checks to almost all sales, which passed the House in February by 240 votes to 190, has not been taken up by the Senate. A poll published last week by a Connecticut university found 93 per cent of voters in favour of such checks; a survey for a broadcaster in July had put support at 89 per cent.

"We have had this conversation after a school, a church and a country concert," said Deborah Manning-Fox, who lost a son in a shooting in 2015 and runs a campaign group in Indianapolis. "Now it is bowling." A spokesman for the state rifle association, Hal Tierney, said that the law already made the sale a crime, because the buyer had lied about his past, and that no further law would have stopped him.

{vigil_crowd=1200|More than 1,000 townspeople} had held candles on {vigil_place=high school field|a school sports ground} on {vigil_day=2019-09-15|Sunday}. The population is about 14,000.
== ARTICLE 04_indiana_ledger.txt | Indiana Ledger | 2019-09-21
Suspect in Kingpin killings faces judge as first of the funerals are held

MARION — He kept his eyes on the table and spoke three words. Asked on {hearing_day=2019-09-20|Friday} whether he understood the charges against him, {suspect=Colquitt|Darren Wade Colquitt} answered, "Yes, your honor," and was led out of Grant Superior Court nine minutes after he had been led in.

The appearance had been put back a day so that a public defender, Yolanda Birch, could be brought in from Indianapolis. She entered a plea of not guilty to {dead=5|five counts of murder}, {wounded=7|seven of attempted murder} and one of unlawful possession of a firearm. Judge Philip Wray set an omnibus hearing for Nov. 18. Prosecutor {prosecutor=Abernathy|Neil Abernathy} said he would decide by the new year whether to seek the death penalty, which Indiana last carried out in 2009.

A probable cause affidavit of 14 pages, unsealed after the hearing, gives the most detailed account so far of what happened at {place=Kingpin|Kingpin Lanes} on {day=2019-09-14|Sept. 14}. It says Colquitt parked across two spaces, watched the entrance for 20 minutes and sent his mother a text message that read, "sorry for all of it." He went first to the office, found it empty, and asked {marisol=Marisol|Marisol Etcheverry} at the counter where {exwife=Renner|Tasha Renner} was. The {marisol_age=17|17-year-old} told him that the assistant manager {exwife_shift=no|had the night off}. He shot her, the affidavit says, and then turned toward Lanes 5 through 12.

{shots=31|Thirty-one shell casings} were collected. {oduya=Oduya|Oduya}, {oduya_age=41|41}, was hit as he tried to wrestle the gunman to the floor, according to four witnesses; that struggle gave perhaps 30 people time to reach the rear exit, detectives wrote. "He bought them the door," Chief {chief=Lisowski|Renata Lisowski} said after the hearing.

Twenty minutes away, in {town=Harlow Falls|Harlow Falls}, some 400 mourners filled St. Mark Lutheran on the same morning for {stavros=Stavros|Brenda Stavros}, {stavros_age=53|53}, whose bowling ball, marbled green, stood among the lilies. The Pruitts will be buried together today. {kaylee=Kaylee|Kaylee}'s parents have asked that no cameras enter the church. A service for the coach was held Wednesday, and the Etcheverry family is waiting for relatives to arrive from Uruguay.

In the Statehouse, Rep. Gwen Sobczak, a Democrat from Gary, said she would refile a bill to require checks at private sales; it died in committee in 2018 and again this year without a vote. Gov. {governor=Pettibone|Alan Pettibone}, a Republican, told reporters he was "willing to look at anything" but preferred a wider use of the state's red flag law, under which police took guns from 126 people last year.

Of the injured, three remained hospitalized on Friday, one in serious condition and two in fair condition, and a {boy_age=12|12-year-old} boy, Caleb Munson, went back to school on crutches.
