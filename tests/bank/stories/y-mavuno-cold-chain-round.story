STORY: mavuno-cold-chain-round
TOPIC: a Kenyan cold-storage start-up raises money while a rival has shut down
== SLOTS
round | money | agree | size of the funding round
equity | money | single | equity part of the round
debt | money | single | debt part of the round
last_round | money | agree | size of the round before
last_round_year | date | single | year of the round before
total | money | single | money raised since the company began
lead | organisation | conflict | investor who led the equity part
debt_lender | organisation | single | lender of the debt part
valuation | money | single | valuation of the company
valuation_rumour | polarity | agree | whether the company is valued at $100 million
announce_day | date | agree | day on which the round was announced
founder_one | person | agree | co-founder and chief executive
founder_two | person | agree | co-founder and technology chief
founded | date | single | year of foundation
rooms | quantity | agree | cold rooms at work now
rooms_target | quantity | agree | cold rooms planned
rooms_when | date | single | when the planned number is to be reached
farmers | quantity | variant | farmers who use the cold rooms
fee | money | single | fee a crate a day
loss_now | quantity | single | per cent of the harvest lost with a cold room
loss_before | quantity | single | per cent of the harvest lost without one
next_country | place | agree | country to which the company goes next
staff | quantity | single | employees
staff_cut | quantity | single | jobs the company cut in 2023
profit_when | date | single | when the company expects to break even
baridi_shut | date | agree | when rival Baridi Box closed
baridi_raised | money | single | money Baridi Box had raised
baridi_buy | polarity | agree | whether the company is buying Baridi's assets
baridi_jobs | quantity | conflict | people who lost their jobs at Baridi Box
sector_half | money | single | funding of East African start-ups in the first half of 2025
sector_last | money | single | funding of East African start-ups in the same half of 2024
pesa_round | money | single | round of Pesa Tamu
pesa_hope | money | single | sum Pesa Tamu had hoped for
shamba_round | money | single | round of Shamba Sure
shamba_lead | organisation | single | investor who led the round of Shamba Sure
baridi_sale | outcome | single | fate of the sale of Baridi Box's stores to a trader
board_seat | person | single | investor who joins the board
farmer | person | single | mango grower quoted
farmer_price | money | single | price a mango the grower now gets
farmer_price_old | money | single | price a mango the grower got before
== ARTICLE 01_savanna_tech.txt | Savanna Tech | 2025-07-08
Kenya's Mavuno Cold secures {round=14.5m USD|$14.5M} to put more fruit on ice

Nairobi - reading time 3 min

Mavuno Cold, which rents out solar-powered cold rooms to smallholders by the crate, has closed a Series B of {equity=10m USD|$10M} in equity and {debt=4.5m USD|$4.5M} in debt, it said {announce_day=2025-07-08|today}. {lead=Tidewater Ventures|Tidewater Ventures} led, with Nordlys Impact and two family offices alongside; {debt_lender=Lakeshore Trade Bank|Lakeshore Trade Bank} supplied the loan.

Its Series A, in {last_round_year=2022|2022}, came to {last_round=5.2m USD|$5.2M}. Including an earlier seed cheque the start-up has now taken in {total=20.6m USD|$20.6M}.

Co-founders {founder_one=Wanjiru Kamau|Wanjiru Kamau} (CEO) and {founder_two=Ben Otieno|Ben Otieno} (CTO) set up shop in {founded=2019|2019}. They run {rooms=132|132 rooms} today and intend to have {rooms_target=400|400} by {rooms_when=2027-12|the end of 2027}, some of them in {next_country=Uganda|Uganda}. About {farmers=21000|21,000 growers} pay {fee=25 KES|KSh 25} a crate per day.

It has not been all growth. Mavuno let {staff_cut=36|36 people} go in 2023. And competitor Baridi Box, having burned through {baridi_raised=11m USD|$11M}, {baridi_shut=2025-03|shut in March}, leaving {baridi_jobs=90|90} without work.

"We {baridi_buy=no|aren't buying their rooms}," Kamau told Savanna Tech.

{board_seat=Ingrid Solheim|Ingrid Solheim} of Nordlys takes a board seat.

Got a tip? Write to us in confidence.
== ARTICLE 02_daily_baraza.txt | Daily Baraza | 2025-07-09
{round=14.5m USD|Sh1.9bn} boost for firm that keeps mangoes fresh

By Naliaka Simiyu - Wednesday, July 9, 2025

Until last season {farmer=Mutua Kyalo|Mutua Kyalo} sold his mangoes to whichever lorry came first, at {farmer_price_old=6 KES|Sh6} apiece. Now he waits. "I store them for nine days and get {farmer_price=15 KES|Sh15}," he says at the cold room in Kithimani Hill.

There will be more such rooms. Mavuno Cold said {announce_day=2025-07-08|yesterday} that it had raised {round=14.5m USD|14.5 million US dollars} from a group of backers headed by {lead=Nordlys Impact|Nordlys Impact}, a Danish fund. It wants to go from {rooms=132|132} to {rooms_target=400|400 units} and to trade in {next_country=Uganda|neighbouring Uganda} as its first foreign market.

According to the firm, {loss_now=6|six per cent} of stored produce spoils, compared with {loss_before=35|35 per cent} of what is left in the shade. More than {farmers=21000|20,000 farmers} are signed up.

Chief executive {founder_one=Wanjiru Kamau|Wanjiru Kamau} and {founder_two=Ben Otieno|Ben Otieno}, who looks after technology, met as students. They now have {staff=215|215 employees}. Reports that investors valued the business at $100 million {valuation_rumour=no|were wrong}, Ms Kamau said.

Former workers of Baridi Box, {baridi_jobs=130|all 130 of whom} were sent home {baridi_shut=2025-03|four months ago}, had hoped that Mavuno would take over their depots. The firm says {baridi_buy=no|it has made no bid}.

ALSO READ: Avocado exporters get new container terms
== ARTICLE 03_deal_digest.txt | Frontier Deal Digest | 2025-07-11
THE WEEK'S CHEQUES

East African start-ups took in {sector_half=402m USD|$402m} in the first half of the year, {sector_last=517m USD|$517m} in the same half of 2024. Against that tide:

1. Mavuno Cold (Kenya, storage). {round=14.5m USD|$14.5m}, nearly three times the {last_round=5.2m USD|$5.2m} of its previous raise. Led by {lead=Tidewater Ventures|Tidewater}. Post-money {valuation=46m USD|$46m}; the nine-figure number going round {valuation_rumour=no|is denied by the company}. Break-even is pencilled in for {profit_when=2026|2026}, says {founder_one=Wanjiru Kamau|Kamau}, the chief executive. Next stop: {next_country=Uganda|Uganda}.

2. Pesa Tamu (Tanzania, payments). {pesa_round=14.5m USD|$14.5m} as well, all of it equity, from existing holders. The company had hoped for {pesa_hope=20m USD|$20m}.

3. Shamba Sure (Rwanda, crop insurance). {shamba_round=3.1m USD|$3.1m}, led by Ingrid Solheim's former employer, {shamba_lead=Polarstern Capital|Polarstern Capital}.

And one that got away: liquidators of Baridi Box, which {baridi_shut=2025-03|closed its doors in March}, say a sale of its cold stores to a Dubai trader {baridi_sale=collapsed|collapsed} last week.

You receive this letter because you signed up at an event. Unsubscribe.
