"""What people are called by."""

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
# Common nouns in the plural that open a sentence with a capital: "Rescuers Holm and Berg".
GROUPS: Final = frozenset(
    """
    rescuers residents witnesses prosecutors lawyers officers ministers politicians leaders workers
    police firefighters detectives brothers sisters twins defenders strikers midfielders reporters hosts
    winners
    """.split()
)
