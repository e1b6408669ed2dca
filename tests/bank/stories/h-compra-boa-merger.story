STORY: h-compra-boa-merger
TOPIC: two Brazilian supermarket chains agree to merge
== SLOTS
deal_day | date | agree | day the deal was announced
stores_total | quantity | conflict | shops of the merged chain
stores_a | quantity | agree | shops of Compra Boa
stores_close | quantity | single | shops the watchdog may ask them to sell
share_a | quantity | conflict | part of the merged firm that Compra Boa's owners get
premium | quantity | single | premium on the share price of Estrela do Vale
price | money | agree | worth of the offer for Estrela do Vale
offer_2022 | money | agree | rejected offer of 2022
cash_part | money | single | part of the price paid in cash
debt | money | variant | joint net debt, 4.2bn reais
synergies | money | agree | yearly savings promised
synergy_years | duration | agree | time until savings are reached
chief | person | conflict | who will lead the merged company
chair | person | agree | who will chair the board
founder_b | person | agree | founder of Estrela do Vale
founder_age | quantity | agree | age of the founder
hq | place | conflict | seat of the merged company
brand | outcome | conflict | what becomes of the name Estrela do Vale
jobs | polarity | dispute | whether jobs will be cut
employees | quantity | agree | employees of both firms
watchdog | organisation | agree | competition authority
decision | duration | single | time the authority may take
vote_day | date | agree | day of the shareholders' meetings
holders_back | quantity | revision | share of Estrela's capital that has pledged its vote
shares_b | quantity | agree | rise of Estrela's stock
shares_a | quantity | agree | fall of Compra Boa's stock
talks_start | other | conflict | who made the first approach
union | person | agree | head of the shop workers' union
== ARTICLE 01_fato_relevante.txt | Compra Boa S.A. (notice to the market) | 2025-05-19
Material fact: combination of Compra Boa and Estrela do Vale

Campinas, {deal_day=2025-05-19|19 May 2025}. Compra Boa S.A. and Estrela do Vale Supermercados S.A. inform their shareholders that their boards have today approved a combination of their businesses.

1. Terms. The transaction values Estrela do Vale at {price=3.1bn brl|R$3.1 billion}, a premium of {premium=28|28%} to Friday's close, of which {cash_part=600m brl|R$600 million} is payable in cash. Present shareholders of Compra Boa will hold {share_a=62|62%} of the enlarged company.

2. Scale. Together the companies operate {stores_total=487|487 stores} in six states, {stores_a=301|301 of them} under the Compra Boa banner, with {employees=41000|41,000 employees}.

3. Management. {chief=Tavares|Ms Denise Tavares}, at present chief executive of Compra Boa, will serve as chief executive of the combined company. {chair=Brandão|Mr Otávio Brandão} will preside over the board. The registered seat will be {hq=Campinas|Campinas}.

4. Savings. Annual synergies of {synergies=380m brl|R$380 million} are expected by {synergy_years=3y|the end of the third year}, from purchasing, freight and systems. {jobs=no cuts|No reduction of the workforce in the stores is contemplated.}

5. Brands. The name Estrela do Vale {brand=stays|will be preserved in Minas Gerais and Espírito Santo}, where it has been known for two generations.

6. Conditions. Shareholders will vote on {vote_day=2025-06-26|26 June}. Holders of {holders_back=34|34%} of the capital of Estrela do Vale have undertaken to support the proposal. The approval of {watchdog=CADE|CADE} is required.
== ARTICLE 02_reportagem_sp.txt | Gazeta Paulistana (English edition) | 2025-05-20
The greengrocer of Governador lets go of his star

Marina Quiroga

{founder_b=Zanetti|Aurélio Zanetti} sold his first papaya from the back of a Ford in the year of the World Cup in Mexico. At {founder_age=79|seventy-nine} he still walks the aisles on Saturdays and sniffs the melons. Three years ago, when Compra Boa offered him {offer_2022=2.2bn brl|2.2 billion reais}, he had its emissaries served coffee and shown the door.

This time {talks_start=Estrela|it was he who picked up the telephone}. His daughters have other professions, his bankers were restless, and the discount warehouses were eating his lunch. "I rang them on Ash Wednesday," he told this newspaper. "I was in a penitent mood."

The price is {price=3.1bn brl|3.1 billion}. Zanetti's partners and minority holders will find themselves with a little under half of the new group, since {share_a=54|54 per cent} falls to the buyer's side. The firm's head will be {chief=Lobo|Renato Lobo}, Zanetti's right hand for twenty years, and it will be run from {hq=Belo Horizonte|Belo Horizonte}, which pleased the governor of Minas.

What will not survive is the sign above the door. By Christmas of next year {brand=goes|the little yellow star will have vanished from every façade}, Zanetti confirmed, and looked out of the window for some time.

{union=Conceição|Ivone Conceição}, who leads the federation of shop workers, has her own forecast: "{jobs=cuts|They talk of freight and systems. They mean cashiers.}" Of the {employees=41000|forty-one thousand} on both payrolls, she says, the back offices will be the first to feel it.
== ARTICLE 03_pregao_live.txt | Pregão (market wire, São Paulo) | 2025-05-20
SAO PAULO STOCKS: Grocers move apart after tie-up

Estrela do Vale {shares_b=+19|rose 19 per cent} and Compra Boa {shares_a=-7|shed 7 per cent} in Tuesday's session, the first full day of trading since {deal_day=2025-05-19|Monday's} announcement, as investors weighed who had got the better of whom.

Analysts at two brokers called the price full. Combined net borrowings of {debt=4.2bn brl|4.2 billion reais} would be a burden with the policy rate where it is, they noted, and the {synergies=380m brl|380 million} of promised economies would come only {synergy_years=3y|over three years}. Others liked the geography: the two chains compete head-on in just a handful of towns.

Even so, {watchdog=CADE|the antitrust body CADE} could demand the disposal of {stores_close=23|as many as 23 outlets}, lawyers estimated. It has {decision=240d|240 days} for its review and may extend the term.

The union would be the country's fifth-largest food retailer, with {stores_total=478|478 points of sale}. {chief=Tavares|Denise Tavares}, 51, a former logistics officer of the navy, {chief=Tavares|takes the helm}; {chair=Brandão|Otávio Brandão}, a past president of the retail federation, becomes chairman.

Conversations began in February, {talks_start=Compra Boa|when Tavares wrote to her rivals}, a person close to the matter said, and were nearly called off over Easter because of a quarrel about pension liabilities.

The Ibovespa closed little changed. The real was firmer against the dollar, and iron ore slipped for a third day.
== ARTICLE 04_carrinho_cheio.txt | Carrinho Cheio (consumer blog) | 2025-06-10
Your supermarket is getting married: what changes for us

Will my shop close?
Not soon. The authority, {watchdog=CADE|CADE}, has to look at it first, and until then both firms must behave like strangers. Compra Boa has {stores_a=301|301 shops}, and in most places there is no Estrela next door.

Will it still be called Estrela do Vale?
Depends where you push your trolley. In São Paulo it hardly exists. In Minas {brand=stays|the yellow star remains over the entrance}, so grandma need not learn a new word.

My loyalty points?
Valid until they expire. Spend them on olive oil, that is my advice.

Is it a done deal?
Nearly. The owners decide on {vote_day=2025-06-26|Thursday 26 June}, and shareholders with {holders_back=51|51 per cent} of Estrela have by now promised their yes. The old man, {founder_b=Zanetti|Aurélio Zanetti}, who is {founder_age=79|79}, gave his blessing on television. Quite a turn, considering that he once sneered at {offer_2022=2.2bn brl|R$2.2 billion}.

Will prices fall?
Ha. The pair owe their lenders {debt=4.2bn brl|R$4,200 million}, and somebody will have to pay the interest. The stock market seems to think it won't be Estrela's owners: their paper went {shares_b=+19|up by 19%} on the day after, while Compra Boa's went {shares_a=-7|down by 7%}.

And the staff?
{union=Conceição|Dona Ivone} of the union is worried. So would I be. Be nice to your cashier.
