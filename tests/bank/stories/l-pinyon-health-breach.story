STORY: l-pinyon-health-breach
TOPIC: hackers copy the patient records of a hospital chain in the American West
== SLOTS
records | quantity | revision | patients whose data were copied (1.3 million, later 1.9 million)
found | date | agree | day on which the intrusion was discovered
entry | date | conflict | when the intruders first got in
dwell | duration | variant | time it took to restore the systems
ransom | money | agree | ransom demanded
paid | outcome | conflict | whether the ransom was paid
group | organisation | agree | group behind the attack
way | cause | conflict | how the intruders got in
ssn | polarity | conflict | whether Social Security numbers were among the data
hospitals | quantity | agree | hospitals of the chain
states | quantity | agree | states in which it works
diverted | quantity | agree | ambulances sent elsewhere
surgeries | quantity | single | operations put off
chief | person | agree | chief executive
security | person | conflict | the security chief who resigned
monitoring | duration | agree | free credit monitoring
suit | quantity | single | lawsuits filed
ag | person | agree | state attorney general who investigates
fine_2019 | money | agree | fine in an earlier case
records_2019 | quantity | single | records lost in the earlier case
damages | money | single | damages claimed
hq | place | agree | seat of the company
revenue | money | single | yearly revenue
told | duration | dispute | attorney general says it was told after 54 days, the company says 41
hotline | time | single | hour at which the hotline opens
deaths | polarity | single | whether a patient died because of the outage
insurer | money | single | insurance cover
staff | quantity | agree | employees
records_age | duration | single | age of the oldest records
announce | date | agree | day on which the company went public
== ARTICLE 01_continental_press.txt | Continental Press | 2025-05-21
Hospital chain says hackers took data on {records=1.3m|1.3 million patients}

RENO, Nev. (CP) -- Pinyon Health, which runs {hospitals=23|23 hospitals} in {states=4|four Western states}, acknowledged on {announce=2025-05-20|Tuesday} that intruders made off with the records of {records=1.3m|1.3 million people}.

The company spotted the break-in on {found=2025-03-22|March 22}, when screens in its emergency rooms went black. By then the hackers had been roaming its network {entry=2025-03-03|since March 3}, according to a filing with federal regulators. They walked in {way=stolen password|with a billing contractor's password}, bought on a criminal forum, it says.

A group that calls itself {group=Gilded Moth|Gilded Moth} demanded {ransom=18m|$18 million}. {paid=no|Pinyon did not give the extortionists a cent}, spokeswoman Corinne Abbate said.

Names, diagnoses and insurance details are among the files, {ssn=no|but Social Security numbers were held elsewhere and stayed safe}, she said. Patients will be offered {monitoring=2y|two years} of free credit monitoring.

{ag=Oyelaran|Tunde Oyelaran}, Nevada's attorney general, has opened an inquiry. The outage lasted {dwell=16d|16 days}, during which {diverted=412|412 ambulances} were turned away and {surgeries=2300|some 2,300 operations} were put off. {staff=31000|The 31,000 employees} worked on paper.
== ARTICLE 02_truckee_sun.txt | The Truckee Sun | 2025-05-23
Column: My knee, for sale

By Dolores Inchausti

I got the letter on Thursday. Dear valued patient. My left knee, it seems, is in the hands of {group=Gilded Moth|a gang named for an insect}, along with my blood type, my late husband's name and, in the third paragraph, where one is meant to have stopped reading, {ssn=yes|the nine digits that the government knows me by}.

I called the number, which opens at {hotline=06:00|6 a.m.}, and a kind young man gave me {monitoring=2y|24 months} of watching my credit. I asked who had let them in. He said he was not at liberty. A nurse at the {hospitals=23|twenty-three-hospital} outfit is: she says {way=vpn|they came through a remote-access box that no one had patched since Christmas}, and that everyone in the basement knew.

So somebody had to go, and somebody went. {chief=Haldorsen|Grant Haldorsen}, who has the corner office in {hq=Reno|Reno}, stays. {security=Varga|Peter Varga}, who was in charge of keeping the doors locked, packed his plants on Monday.

It isn't even the first time. Six years ago they left {records_2019=88000|88,000 charts} on an open server and paid {fine_2019=1.2m|$1.2 million} for it. At that rate my knee is worth about fourteen dollars. I have been offered less.
== ARTICLE 03_breach_ledger.txt | The Breach Ledger (security newsletter) | 2025-06-05
PINYON: WHAT THE COURT PAPERS ADD

Scale. An amended notice to the regulator now gives {records=1.9m|1.9 million individuals}; the first count had overlooked two clinics in Idaho. Oldest record: {records_age=27y|27 years}.

Timeline. Logs attached to the complaint show a first foothold {entry=2025-01-15|in the middle of January}, nine weeks and more ahead of the black screens of {found=2025-03-22|the fourth Saturday in March}. Full service came back {dwell=16d|sixteen days} after that.

Money. The extortion note asked for {ransom=18m|eighteen million dollars in bitcoin}. A wallet that investigators tie to {group=Gilded Moth|Gilded Moth} shows the answer: {paid=yes|a transfer from Pinyon's broker of $6.5 million}, on the last day of March. Insurance covers {insurer=10m|up to $10 million} of the whole affair.

People. The departed information security officer is {security=Nakagawa|Ellen Nakagawa}, hired from a bank in 2022; she left on the Monday before the notice went out.

Notice. {ag=Oyelaran|Attorney General Oyelaran} complains that his office heard {told=54d|54 days} after discovery. {told=41d|Forty-one}, answers the company, and points to a registered letter.

Litigation. {suit=14|Fourteen} suits, to be merged. Damages sought: {damages=240m|$240 million}. Yearly revenue, for comparison: {revenue=7.4bn|$7.4 billion}.
== ARTICLE 04_pinyon_statement.txt | Pinyon Health, notice to patients | 2025-05-20
Notice of data incident

{hq=Reno|Reno, Nevada}. Pinyon Health is committed to the privacy of those whom it serves. We write {announce=2025-05-20|today} to explain an incident that may involve your information.

What happened. On {found=2025-03-22|March 22, 2025} we learned of unusual activity in our network. We disconnected it at once and called in specialists. Systems were back in operation {dwell=16d|by April 7}. Care continued throughout at all of our facilities in {states=4|Nevada, Idaho, Utah and Oregon}, although {diverted=412|412 emergency transports} had to be directed to other providers. {deaths=no|No patient lost their life on account of the disruption}.

What we are doing. "We owe our patients an apology, and I make it," says {chief=Haldorsen|Grant Haldorsen}, President and Chief Executive Officer. Every one of our {staff=31000|31,000 colleagues} is being trained anew. The lessons of 2019, when we paid {fine_2019=1.2m|a penalty of $1.2 million}, were not learned thoroughly enough.

What you can do. Enroll in the monitoring service, which is free to you for {monitoring=2y|two years} from the date of enrolment. Read the statements of your insurer with care, and report any treatment that you have not received. We will never ask for your details by telephone.
