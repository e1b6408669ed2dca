"""All countries: capital, demonyms, other and superseded names.

One line a country: name | capitals (seat of government first) | demonyms | formal, short and former names.
Lower case, without diacritics. "us" is left out of the names: in lower case it is a pronoun.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
afghanistan | kabul | afghan, afghans, afghani | islamic emirate of afghanistan, islamic republic of afghanistan
albania | tirana | albanian, albanians | republic of albania
algeria | algiers | algerian, algerians | people's democratic republic of algeria
andorra | andorra la vella | andorran, andorrans | principality of andorra
angola | luanda | angolan, angolans | republic of angola
antigua and barbuda | saint john's | antiguan, antiguans, barbudan | antigua
argentina | buenos aires | argentine, argentines, argentinian, argentinians, argentinean | argentine republic
armenia | yerevan | armenian, armenians | republic of armenia
australia | canberra | australian, australians, aussie | commonwealth of australia
austria | vienna | austrian, austrians | republic of austria
azerbaijan | baku | azerbaijani, azerbaijanis, azeri, azeris | republic of azerbaijan
bahamas | nassau | bahamian, bahamians | the bahamas, commonwealth of the bahamas
bahrain | manama | bahraini, bahrainis | kingdom of bahrain
bangladesh | dhaka | bangladeshi, bangladeshis | people's republic of bangladesh, east pakistan
barbados | bridgetown | barbadian, barbadians, bajan |
belarus | minsk | belarusian, belarusians, belarussian | republic of belarus, byelorussia
belgium | brussels | belgian, belgians | kingdom of belgium
belize | belmopan | belizean, belizeans | british honduras
benin | porto-novo, cotonou | beninese, beninois | republic of benin, dahomey
bhutan | thimphu | bhutanese | kingdom of bhutan
bolivia | la paz, sucre | bolivian, bolivians | plurinational state of bolivia
bosnia and herzegovina | sarajevo | bosnian, bosnians, herzegovinian | bosnia, bosnia-herzegovina
botswana | gaborone | botswanan, motswana, batswana | republic of botswana, bechuanaland
brazil | brasilia | brazilian, brazilians | federative republic of brazil, brasil
brunei | bandar seri begawan | bruneian, bruneians | brunei darussalam
bulgaria | sofia | bulgarian, bulgarians | republic of bulgaria
burkina faso | ouagadougou | burkinabe, burkinabes | upper volta
burundi | gitega, bujumbura | burundian, burundians | republic of burundi
cambodia | phnom penh | cambodian, cambodians, khmer | kingdom of cambodia, kampuchea
cameroon | yaounde | cameroonian, cameroonians | republic of cameroon
canada | ottawa | canadian, canadians | dominion of canada
cape verde | praia | cape verdean, cape verdeans, cabo verdean | cabo verde
central african republic | bangui | central african, central africans |
chad | n'djamena | chadian, chadians | republic of chad
chile | santiago | chilean, chileans | republic of chile
china | beijing | chinese | people's republic of china, prc, mainland china, red china
colombia | bogota | colombian, colombians | republic of colombia
comoros | moroni | comorian, comorians, comoran | union of the comoros
congo | brazzaville | congolese | republic of the congo, congo-brazzaville, republic of congo
costa rica | san jose | costa rican, costa ricans | republic of costa rica
croatia | zagreb | croatian, croatians, croat, croats | republic of croatia
cuba | havana | cuban, cubans | republic of cuba
cyprus | nicosia | cypriot, cypriots | republic of cyprus
czech republic | prague | czech, czechs | czechia
democratic republic of the congo | kinshasa | congolese | democratic republic of congo, dr congo, drc, congo-kinshasa, zaire
denmark | copenhagen | danish, dane, danes | kingdom of denmark
djibouti | djibouti city | djiboutian, djiboutians | republic of djibouti
dominica | roseau | dominican | commonwealth of dominica
dominican republic | santo domingo | dominican, dominicans |
east timor | dili | timorese, east timorese | timor-leste
ecuador | quito | ecuadorian, ecuadorians, ecuadorean | republic of ecuador
egypt | cairo | egyptian, egyptians | arab republic of egypt, united arab republic
el salvador | san salvador | salvadoran, salvadorans, salvadorean | republic of el salvador
equatorial guinea | malabo, ciudad de la paz | equatorial guinean, equatoguinean | spanish guinea
eritrea | asmara | eritrean, eritreans | state of eritrea
estonia | tallinn | estonian, estonians | republic of estonia
eswatini | mbabane, lobamba | swazi, swazis | swaziland, kingdom of eswatini
ethiopia | addis ababa | ethiopian, ethiopians | federal democratic republic of ethiopia, abyssinia
fiji | suva | fijian, fijians | republic of fiji
finland | helsinki | finnish, finn, finns | republic of finland
france | paris | french, frenchman, frenchwoman, frenchmen | french republic
gabon | libreville | gabonese | gabonese republic
gambia | banjul | gambian, gambians | the gambia
georgia | tbilisi | georgian, georgians | republic of georgia
germany | berlin | german, germans | federal republic of germany, west germany, east germany
ghana | accra | ghanaian, ghanaians | republic of ghana, gold coast
greece | athens | greek, greeks, hellenic | hellenic republic
grenada | saint george's | grenadian, grenadians |
guatemala | guatemala city | guatemalan, guatemalans | republic of guatemala
guinea | conakry | guinean, guineans | republic of guinea
guinea-bissau | bissau | bissau-guinean | republic of guinea-bissau
guyana | georgetown | guyanese | british guiana
haiti | port-au-prince | haitian, haitians | republic of haiti
honduras | tegucigalpa | honduran, hondurans | republic of honduras
hungary | budapest | hungarian, hungarians | republic of hungary
iceland | reykjavik | icelandic, icelander, icelanders | republic of iceland
india | new delhi | indian, indians | republic of india, bharat, union of india
indonesia | jakarta | indonesian, indonesians | republic of indonesia, dutch east indies
iran | tehran | iranian, iranians, persian | islamic republic of iran, persia
iraq | baghdad | iraqi, iraqis | republic of iraq
ireland | dublin | irish, irishman, irishwoman | republic of ireland, eire
israel | jerusalem, tel aviv | israeli, israelis | state of israel
italy | rome | italian, italians | italian republic
ivory coast | yamoussoukro, abidjan | ivorian, ivorians | cote d'ivoire
jamaica | kingston | jamaican, jamaicans |
japan | tokyo | japanese |
jordan | amman | jordanian, jordanians | hashemite kingdom of jordan, transjordan
kazakhstan | astana | kazakh, kazakhs, kazakhstani | republic of kazakhstan
kenya | nairobi | kenyan, kenyans | republic of kenya
kiribati | south tarawa | i-kiribati | gilbert islands
kosovo | pristina | kosovar, kosovars, kosovan | republic of kosovo
kuwait | kuwait city | kuwaiti, kuwaitis | state of kuwait
kyrgyzstan | bishkek | kyrgyz, kyrgyzstani | kyrgyz republic
laos | vientiane | laotian, laotians, lao | lao pdr, lao people's democratic republic
latvia | riga | latvian, latvians | republic of latvia
lebanon | beirut | lebanese | lebanese republic
lesotho | maseru | basotho, mosotho | kingdom of lesotho, basutoland
liberia | monrovia | liberian, liberians | republic of liberia
libya | tripoli | libyan, libyans | state of libya
liechtenstein | vaduz | liechtensteiner, liechtensteiners | principality of liechtenstein
lithuania | vilnius | lithuanian, lithuanians | republic of lithuania
luxembourg | luxembourg city | luxembourger, luxembourgish, luxembourgers | grand duchy of luxembourg
madagascar | antananarivo | malagasy, madagascan | republic of madagascar
malawi | lilongwe | malawian, malawians | nyasaland
malaysia | kuala lumpur, putrajaya | malaysian, malaysians | malaya
maldives | male | maldivian, maldivians | republic of maldives, the maldives
mali | bamako | malian, malians | republic of mali
malta | valletta | maltese | republic of malta
marshall islands | majuro | marshallese | republic of the marshall islands
mauritania | nouakchott | mauritanian, mauritanians | islamic republic of mauritania
mauritius | port louis | mauritian, mauritians | republic of mauritius
mexico | mexico city | mexican, mexicans | united mexican states
micronesia | palikir | micronesian, micronesians | federated states of micronesia
moldova | chisinau | moldovan, moldovans | republic of moldova, moldavia
monaco | monaco | monegasque, monegasques | principality of monaco
mongolia | ulaanbaatar | mongolian, mongolians |
montenegro | podgorica | montenegrin, montenegrins |
morocco | rabat | moroccan, moroccans | kingdom of morocco
mozambique | maputo | mozambican, mozambicans | republic of mozambique
myanmar | naypyidaw | burmese, myanma | burma, republic of the union of myanmar
namibia | windhoek | namibian, namibians | republic of namibia, south west africa
nauru | yaren | nauruan, nauruans |
nepal | kathmandu | nepali, nepalis, nepalese | federal democratic republic of nepal
netherlands | the hague, amsterdam | dutch, dutchman, dutchwoman, netherlander | holland, the netherlands
new zealand | wellington | new zealander, new zealanders, kiwi | aotearoa
nicaragua | managua | nicaraguan, nicaraguans | republic of nicaragua
niger | niamey | nigerien, nigeriens | republic of the niger
nigeria | abuja | nigerian, nigerians | federal republic of nigeria
north korea | pyongyang | north korean, north koreans | dprk, democratic people's republic of korea
north macedonia | skopje | macedonian, macedonians, north macedonian | macedonia, fyrom
norway | oslo | norwegian, norwegians | kingdom of norway
oman | muscat | omani, omanis | sultanate of oman
pakistan | islamabad | pakistani, pakistanis | islamic republic of pakistan
palau | ngerulmud | palauan, palauans | republic of palau
palestine | ramallah | palestinian, palestinians | state of palestine, palestinian authority
panama | panama city | panamanian, panamanians | republic of panama
papua new guinea | port moresby | papua new guinean, papuan | png
paraguay | asuncion | paraguayan, paraguayans | republic of paraguay
peru | lima | peruvian, peruvians | republic of peru
philippines | manila | filipino, filipinos, filipina, philippine | republic of the philippines, the philippines
poland | warsaw | polish, pole, poles | republic of poland
portugal | lisbon | portuguese | portuguese republic
qatar | doha | qatari, qataris | state of qatar
romania | bucharest | romanian, romanians | rumania
russia | moscow | russian, russians, soviet | russian federation, soviet union, ussr, u.s.s.r., union of soviet socialist republics
rwanda | kigali | rwandan, rwandans | republic of rwanda
saint kitts and nevis | basseterre | kittitian, nevisian | st kitts and nevis, st. kitts and nevis
saint lucia | castries | saint lucian | st lucia, st. lucia
saint vincent and the grenadines | kingstown | vincentian | st vincent and the grenadines, st. vincent and the grenadines
samoa | apia | samoan, samoans | western samoa
san marino | san marino | sammarinese |
sao tome and principe | sao tome | sao tomean |
saudi arabia | riyadh | saudi, saudis, saudi arabian | kingdom of saudi arabia, ksa
senegal | dakar | senegalese | republic of senegal
serbia | belgrade | serbian, serbians, serb, serbs | republic of serbia, yugoslavia
seychelles | victoria | seychellois | republic of seychelles
sierra leone | freetown | sierra leonean, sierra leoneans | republic of sierra leone
singapore | singapore | singaporean, singaporeans | republic of singapore
slovakia | bratislava | slovak, slovaks, slovakian | slovak republic
slovenia | ljubljana | slovenian, slovenians, slovene, slovenes | republic of slovenia
solomon islands | honiara | solomon islander, solomon islanders |
somalia | mogadishu | somali, somalis | federal republic of somalia
south africa | pretoria, cape town, bloemfontein | south african, south africans | republic of south africa
south korea | seoul | south korean, south koreans | republic of korea, rok
south sudan | juba | south sudanese | republic of south sudan
spain | madrid | spanish, spaniard, spaniards | kingdom of spain
sri lanka | colombo, sri jayawardenepura kotte | sri lankan, sri lankans | ceylon
sudan | khartoum, port sudan | sudanese | republic of the sudan
suriname | paramaribo | surinamese | dutch guiana
sweden | stockholm | swedish, swede, swedes | kingdom of sweden
switzerland | bern, berne | swiss | swiss confederation
syria | damascus | syrian, syrians | syrian arab republic
taiwan | taipei | taiwanese | republic of china, formosa, chinese taipei
tajikistan | dushanbe | tajik, tajiks, tajikistani | republic of tajikistan
tanzania | dodoma, dar es salaam | tanzanian, tanzanians | united republic of tanzania, tanganyika
thailand | bangkok | thai, thais | kingdom of thailand, siam
togo | lome | togolese | togolese republic
tonga | nuku'alofa | tongan, tongans | kingdom of tonga
trinidad and tobago | port of spain | trinidadian, trinidadians, tobagonian | trinidad
tunisia | tunis | tunisian, tunisians | republic of tunisia
turkey | ankara | turkish, turk, turks | turkiye, republic of turkey, republic of turkiye, ottoman empire
turkmenistan | ashgabat | turkmen, turkmens |
tuvalu | funafuti | tuvaluan, tuvaluans | ellice islands
uganda | kampala | ugandan, ugandans | republic of uganda
ukraine | kyiv, kiev | ukrainian, ukrainians | the ukraine
united arab emirates | abu dhabi | emirati, emiratis | uae, u.a.e., emirates, the emirates
united kingdom | london | british, briton, britons, brit, brits | uk, u.k., great britain, britain, united kingdom of great britain and northern ireland
united states | washington, washington d.c., washington dc | american, americans | usa, u.s., u.s.a., united states of america, america
uruguay | montevideo | uruguayan, uruguayans | oriental republic of uruguay
uzbekistan | tashkent | uzbek, uzbeks, uzbekistani | republic of uzbekistan
vanuatu | port vila | ni-vanuatu, vanuatuan | new hebrides
vatican city | vatican city | vatican | holy see, the vatican
venezuela | caracas | venezuelan, venezuelans | bolivarian republic of venezuela
vietnam | hanoi | vietnamese | viet nam, socialist republic of vietnam, north vietnam, south vietnam
yemen | sanaa, aden | yemeni, yemenis | republic of yemen
zambia | lusaka | zambian, zambians | northern rhodesia
zimbabwe | harare | zimbabwean, zimbabweans | rhodesia, southern rhodesia
england | london | english, englishman, englishwoman |
scotland | edinburgh | scottish, scot, scots |
wales | cardiff | welsh, welshman, welshwoman |
northern ireland | belfast | northern irish |
greenland | nuuk | greenlandic, greenlander, greenlanders |
hong kong | hong kong | hong konger, hongkonger, hong kongers | hksar
puerto rico | san juan | puerto rican, puerto ricans |
"""  # noqa: E501  one country, one line, so that the table can be sorted and searched

# Countries that are part of another one: what happens in Wales happens in the United Kingdom.
PARTS: Final = {
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
    "greenland": "denmark",
    "hong kong": "china",
    "puerto rico": "united states",
}

# Seats of power that stand for a government and never for a place of action: "the Kremlin said".
SEATS: Final = {
    "kremlin": "russia",
    "white house": "united states",
    "downing street": "united kingdom",
    "whitehall": "united kingdom",
    "elysee": "france",
    "pentagon": "united states",
    "foggy bottom": "united states",
    "capitol hill": "united states",
    "quai d'orsay": "france",
    "blue house": "south korea",
    "bundestag": "germany",
    "south block": "india",
}

# Parts of the world wider than a country; what happens in one of them happens in some country.
REGIONS: Final = frozenset(
    " ".join(
        """
    africa, antarctica, asia, europe, oceania, north america, south america, latin america, central
    america, eurasia, middle east, near east, far east, central asia, south asia, southeast asia,
    south-east asia, east asia, west africa, east africa, north africa, southern africa, sub-saharan
    africa, western europe, eastern europe, central europe, baltics, balkans, caucasus, caribbean,
    scandinavia, arctic, antarctic, sahel, maghreb, levant, gulf, persian gulf, black sea, baltic sea,
    mediterranean, north sea, red sea, south china sea, caspian sea, atlantic, pacific, indian ocean,
    atlantic ocean, pacific ocean, arctic ocean, asia-pacific, indo-pacific, european union, eu, eurozone,
    west bank, gaza, gaza strip, kashmir, crimea, donbas, siberia, himalayas, alps, sahara, kurdistan
    """.split()
    ).split(", ")
)
