"""What people are called by, what only people do and suffer, and what names of things look like."""

from __future__ import annotations

from typing import Final

# Callings that are no office: "the composer Ignaz Fell", "Kadri Tamm, a nurse".
CALLINGS: Final = frozenset(
    """
    accountant acrobat actor actress anthropologist apprentice archaeologist artist astronaut astronomer
    athlete baker ballerina banker barber baritone bassist beekeeper biographer biologist blogger
    bodyguard botanist boxer businessman businesswoman butcher candidate caretaker carpenter cellist
    champion chef chemist choreographer climber comedian composer conductor cook cosmonaut cricketer
    critic cyclist dancer dentist dissident diver doctor dramatist drummer electrician entrepreneur
    ethnographer explorer filmmaker film-maker financier firefighter fisherman footballer forester
    fugitive gardener geographer geologist glaciologist golfer guard guide guitarist gymnast hairdresser
    hydrologist illustrator innkeeper instructor interpreter inventor jeweller jockey journalist juror
    landlord librarian lifeguard linguist locksmith machinist mathematician mechanic medallist merchant
    meteorologist midwife miner missionary musician naturalist novelist nun nurse organist painter
    paramedic passer-by patient pensioner performer philanthropist philosopher photographer physicist
    pianist playwright plumber poet policeman policewoman politician postman priest programmer prisoner
    psychiatrist psychologist puppeteer rabbi racer rapper refugee reporter rower runner sailor scholar
    screenwriter sculptor seamstress shepherd shoemaker shopkeeper singer skater skier skipper
    sociologist soldier songwriter soprano sprinter statistician student suspect swimmer tailor tenor
    theologian toxicologist translator umpire referee veterinarian vet victim violinist virologist
    volcanologist volunteer waiter waitress watchmaker weaver winegrower worker wrestler writer
    zoologist defendant plaintiff gunman survivor newcomer veteran teenager schoolboy schoolgirl
    villager bystander substitute yachtsman yachtswoman dockworker docker helmsman mate stoker signalman
    """.split()
)
# Kin and others who are somebody's: "his wife, Marit Ruud".
KIN: Final = frozenset(
    """
    wife husband spouse widow widower son daughter brother sister mother father uncle aunt nephew niece
    cousin twin stepson stepdaughter grandson granddaughter grandfather grandmother girlfriend boyfriend
    fiance fiancee colleague friend successor predecessor rival teammate team-mate neighbour
    """.split()
)
# Common nouns in the plural that open a sentence with a capital: "Rescuers Holm and Berg".
GROUPS: Final = frozenset(
    """
    rescuers residents witnesses prosecutors lawyers officers ministers politicians leaders workers
    police firefighters detectives brothers sisters twins defenders strikers midfielders reporters hosts
    winners
    """.split()
)
# What only people do: a firm may design, sign and win, but it does not die or sing.
HUMAN_ACTS: Final = frozenset(
    """
    apologise apologize bow compose confess cry dance die embrace emigrate faint graduate kneel kiss
    marry nod paint plead pray resign sculpt shrug sing smile swim testify weep whisper write
    """.split()
)
# What is made by the person named after "by", unless the name looks like a firm's.
MADE_BY: Final = frozenset(
    """
    carve choreograph compose conduct coin design direct draw edit illustrate invent paint photograph
    pilot play score sculpt sing steer translate write
    """.split()
)
# What is done to people only.
HUMAN_FATES: Final = frozenset(
    """
    acquit appoint arrest bury convict crown deport detain elect extradite hospitalise hospitalize
    imprison injure interview jail kidnap knight marry mourn murder reelect re-elect remand sentence
    stab wound
    """.split()
)
# "the funeral of Sigrun Lie", "the memoirs of ...".
OF_PEOPLE: Final = frozenset(
    """
    acquittal appointment arrest autopsy bust biography birthday conviction death diary election
    extradition funeral grave imprisonment kidnapping killing marriage memoir murder nomination obituary
    portrait resignation statue trial wedding widow widower wife husband son daughter brother sister
    mother father
    """.split()
)
# The last word of many a place: "Pell Sands", "Oster Hill".
TERRAIN: Final = frozenset(
    """
    sands hill hills bay cove creek falls springs heights rock rocks cliff cliffs beach ridge moor heath
    head point reef shoals banks sound narrows woods fields meadows downs dunes marshes pass peak
    glacier end meadow dune common crossing junction ferry haven spa wells quarry lagoon
    """.split()
)
# Those that are hardly ever a surname: "Victoria Falls" is nobody.
SURE_TERRAIN: Final = frozenset(
    """
    sands bay cove falls springs heights beach ridge lagoon point shoals
    """.split()
)
# The first word of many a ship, horse, prize or song: "Silver Arrow", "Golden Fork".
COLOURS: Final = frozenset(
    """
    golden silver bronze red blue green black white grand royal new old great little big upper lower
    second third last northern southern eastern western lucky happy dark bright wild
    """.split()
)
# "the ferry Blue Lagoon", "the satellite Petrel Two".
CRAFT: Final = frozenset(
    """
    ship ferry tanker freighter trawler vessel boat yacht steamer liner cruiser frigate destroyer
    submarine barge tug schooner lifeboat satellite rocket probe lander rover telescope train locomotive
    airship racehorse horse mare stallion colt filly film movie novel opera play musical album song
    single ballet symphony painting magazine
    """.split()
)
