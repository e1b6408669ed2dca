STORY: w-perak-water-inquiry
TOPIC: an inquiry into pipe contracts of a state water corporation in Malaysia
== SLOTS
chair | person | agree | chair of the commission of inquiry
chair_was | role | agree | former office of the chair
witness | person | agree | former chief executive who testified
witness_age | quantity | conflict | age of the former chief executive
witness_years | date | single | years in which he headed the corporation
corporation | organisation | agree | state water corporation
day | date | agree | day of the testimony
witness_number | ordinal | conflict | number of the witness
witnesses_total | quantity | agree | witnesses to be heard
contracts_value | money | agree | total value of the contracts under inquiry
contracts | quantity | agree | contracts under inquiry
no_tender | quantity | agree | contracts awarded without open tender
firm | organisation | agree | company that won most of the contracts
firm_contracts | quantity | single | contracts won by the company
firm_owner | person | agree | owner of the company
call | polarity | dispute | whether the former state minister telephoned about the contracts
politician | person | agree | former state executive councillor for water
politician_age | quantity | single | age of the former councillor
loss | money | revision | loss to the corporation estimated by the auditor
auditor | person | agree | state auditor
watch | money | agree | value of a watch given to the former chief executive
pipes_km | quantity | agree | length of pipe to be replaced under the contracts
pipes_done | quantity | agree | length of pipe actually replaced
hearings_end | date | agree | day on which the hearings are to end
report_day | date | agree | date by which the commission must report
next_day | date | agree | day on which the former councillor is to testify
place | place | agree | city in which the commission sits
charges | polarity | agree | whether anyone has been charged
set_up | date | agree | month in which the commission was set up
lawyer | person | single | lawyer of the former councillor
== ARTICLE 01_straits_agency.txt | Straits News Agency | 2025-09-09
Ex-water chief tells Malaysian inquiry he was told whom to hire

{place=Ipoh|IPOH}, Malaysia, Sept. 9 (SNA) - The former head of the {corporation=Perak Water Corporation|Perak Water Corporation} told a commission of inquiry on {day=2025-09-09|Tuesday} that a state politician had telephoned him and named the company that should get contracts for new pipes.

{witness=Rahman|Azlan Rahman}, {witness_age=61|61}, who was chief executive from {witness_years=2016-2021|2016 to 2021}, said the call came from {politician=Ong|Ong Wei Jin}, then the state executive councillor for water. "{call=yes|He rang me at home}. He gave me one name and did not give me a second," he said.

{politician=Ong|Ong}, {politician_age=55|55}, denied this in a statement. "{call=no|I never made such a call}," he said. He is to testify on {next_day=2025-09-16|September 16}.

The commission was set up in {set_up=2025-06|June} to look into {contracts=17|17 contracts} worth {contracts_value=284m|284 million ringgit}, of which {no_tender=12|12 contracts} were awarded without an open tender. Most went to the company {firm=Sungai Bina|Sungai Bina}, owned by {firm_owner=Teoh|Marcus Teoh}.

The contracts were to replace {pipes_km=640 km|640 kilometres} of pipe. Only {pipes_done=215 km|215 kilometres} were replaced, according to state auditor {auditor=Nair|Lakshmi Nair}, who put the loss to the corporation at {loss=68m|68 million ringgit}.

{witness=Rahman|Rahman} is the {witness_number=9|ninth witness} to appear before the commission, which is chaired by {chair=Salleh|Zainab Salleh}, {chair_was=appeal judge|a retired appeal court judge}. It plans to hear {witnesses_total=34|34 witnesses} by {hearings_end=2025-10-17|October 17} and must report by {report_day=2025-12-31|December 31}.

He admitted that he had accepted a watch worth {watch=48000|48,000 ringgit} from {firm_owner=Teoh|Teoh}. {charges=no|No one has been charged}.
== ARTICLE 02_kinta_valley_post.txt | Kinta Valley Post | 2025-09-10
"He gave me one name": {witness=Rahman|Azlan} points finger at {politician=Ong|Ong}

By Priya Devaraj

The public gallery of the commission in {place=Ipoh|Ipoh} was full for the first time on {day=2025-09-09|Tuesday}, and those who had queued since seven were not disappointed.

Datuk {witness=Rahman|Azlan Rahman}, {witness_age=63|63}, former chief executive of the {corporation=Perak Water Corporation|Perak Water Corporation}, testified for four hours. He told the commission that {politician=Ong|Ong Wei Jin}, the executive councillor for water at the time, {call=yes|had telephoned him} one evening in 2018 to recommend {firm=Sungai Bina|Sungai Bina}.

The company went on to win {firm_contracts=11|11 of the contracts} now under inquiry. There are {contracts=17|17 contracts} in all, worth {contracts_value=284m|RM284 million}. {no_tender=12|Twelve} of them were awarded without open tender.

Chairman {chair=Salleh|Tan Sri Zainab Salleh}, {chair_was=appeal judge|a retired Court of Appeal judge}, asked the witness why he had not reported the call. "Because I wished to keep my post," he replied.

He was then shown a photograph of a watch worth {watch=48000|RM48,000}, a gift from {firm_owner=Teoh|Marcus Teoh}, the owner of the company. He had given it back, he said, when he retired.

{politician=Ong|Ong} will testify on {next_day=2025-09-16|September 16}. His lawyer, {lawyer=Fernandez|Joseph Fernandez}, told reporters that {call=no|his client had made no such call} and that telephone records would show it.

{witness=Rahman|Azlan} was the {witness_number=9|ninth witness}. There are to be {witnesses_total=34|34 witnesses} before the hearings close on {hearings_end=2025-10-17|October 17}.

For residents the question is simpler. There were 1,960 pipe bursts in the state last year. Of {pipes_km=640 km|640km} of old pipe that should have been replaced, only {pipes_done=215 km|215km} has been. "We keep buckets in the bathroom and in the kitchen. My grandchildren think that is normal," said Madam Lim Siew Har of Menglembu.
== ARTICLE 03_semenanjung_insight.txt | Semenanjung Insight | 2025-09-12
Auditor raises loss from Perak pipe contracts to {loss=74m|RM74 million}

The loss to the {corporation=Perak Water Corporation|Perak Water Corporation} from a series of pipe contracts was {loss=74m|RM74 million}, state auditor {auditor=Nair|Lakshmi Nair} told a commission of inquiry in {place=Ipoh|Ipoh} on Thursday. Her earlier estimate was {loss=68m|RM68 million}.

The difference, she said, came from two invoices which had been found in August in a store room at the corporation's office in Taiping. Both were for pipes that were never delivered.

{auditor=Nair|Nair} examined {contracts=17|17 contracts} with a total value of {contracts_value=284m|RM284 million}. She said {no_tender=12|12 contracts} had been awarded without an open tender, although the rules require one for any contract above RM500,000.

Her evidence followed that of {witness=Rahman|Azlan Rahman}, the former chief executive, who on {day=2025-09-09|Tuesday} said the former executive councillor {politician=Ong|Ong Wei Jin} {call=yes|had named the company} {firm=Sungai Bina|Sungai Bina} in a telephone call. {witness=Rahman|Azlan}, {witness_age=61|61}, was the {witness_number=11|eleventh witness}. {politician=Ong|Ong}, who will appear on {next_day=2025-09-16|September 16}, says {call=no|there was no call}.

The owner of {firm=Sungai Bina|Sungai Bina}, {firm_owner=Teoh|Marcus Teoh}, has not yet been called. In a letter to the commission he described the watch he gave to {witness=Rahman|Azlan}, valued at {watch=48000|RM48,000}, as a retirement present between friends.

{charges=no|Nobody has been charged}. The anti-corruption agency opened a file in March and has said that it will wait for the commission, which was set up in {set_up=2025-06|June} under {chair=Salleh|Zainab Salleh}, {chair_was=appeal judge|a retired appeal court judge}, and must hand in its report by {report_day=2025-12-31|December 31}.

The state government says it has learned from the affair. All contracts of the corporation have been put to open tender since January, and the work on the remaining pipes is to begin again next year with new contractors.
