"""Head nouns of organisations and of places in proper names."""

from __future__ import annotations

from typing import Final

# A capitalised phrase with one of these as its head names an organisation.
ORGANISATION_HEADS: Final = frozenset(
    """
    air energy academy administration advisers advisors associates consultants entertainment investments
    pictures productions securities solutions agency
    airline airlines airways alliance army assembly assembly association
    authority bank bar battalion board body brigade brothers bureau cabinet centre-right chamber church
    club coalition college command commission committee community company confederation conference-board
    congress consortium constabulary cooperative corporation corp council court courts department
    directorate division enterprise enterprises exchange executive federation fleet force forces forum
    foundation front fund government group groups guard holding holdings house inc inspectorate institute
    institution international laboratories laboratory league llc llp ltd legislature magistracy ministry
    mission motors movement museum navy network newspaper office ombudsman orchestra organisation
    organization panel parliament partners partnership party plc police politburo press prosecution
    regiment registry regulator reserve school secretariat senate service services society squad staff
    staffs station studio studios syndicate systems taskforce team technologies telecom times tribunal
    trust union united university watchdog workshop industries chemicals pharmaceuticals airforce
    bundestag duma knesset gmbh ag sa nv ab asa oyj spa union unions
    """.split()
)

# Companies and others whose head adds nothing to the name: "Halvorsen Inc" is "Halvorsen".
LEGAL_FORMS: Final = frozenset(
    "inc ltd plc llc llp corp corporation co company gmbh ag sa nv ab asa oyj spa".split()
)

# A capitalised phrase with one of these as its head names a building or ground.
FACILITY_HEADS: Final = frozenset(
    """
    airfield airport arena auditorium barracks base basilica bazaar bridge building camp canal castle
    cathedral cemetery centre center chapel church citadel clinic college complex convention-centre
    courthouse courtroom dam depot district-hall dockyard dock docks embassy factory farm field fort
    fortress fountain gallery garden gardens gate ground grounds hall harbour harbor headquarters hospital
    hostel hotel house institute jail kremlin laboratory library lighthouse mall manor mansion market
    memorial mill mine monastery monument mosque museum observatory palace park pavilion pier plant plaza
    port prison quay racecourse refinery residence restaurant road school shipyard shrine site square
    stadium station stock-exchange street studio synagogue temple terminal theatre theater tomb tower
    track tunnel university viaduct villa warehouse wharf yard zoo avenue boulevard lane cafe court
    """.split()
)

# A capitalised word before or after one of these is an area: "Velden province", "the River Aske".
AREA_HEADS: Final = frozenset(
    """
    province state region district county governorate prefecture oblast krai canton commune municipality
    territory department emirate division tehsil taluk taluka constituency borough parish voivodeship
    valley island islands peninsula archipelago river lake sea ocean gulf bay strait mountain mount
    mountains desert forest basin delta coast plateau steppe plain hills range cape fjord reservoir
    republic kingdom
    """.split()
)

# "the town of Sarn": what follows is a settlement.
SETTLEMENTS: Final = frozenset(
    "city town village capital suburb hamlet settlement port resort neighbourhood township".split()
)

# Capitalised phrases with these heads are neither persons nor organisations nor places.
EVENT_HEADS: Final = frozenset(
    """
    act accord agreement army-games bill championship championships charter code conference congress-of
    constitution convention crisis cup cycle day declaration deal decade dialogue directive election
    elections exercise exercises exhibition expo fair festival final finals forum-of framework games
    initiative law lecture marathon masters meeting memorandum mission month olympics open operation
    parade partnership plan policy pact prize award process programme program project protocol race
    referendum report resolution review roadmap round season series session show spring statement strategy
    summit survey symposium talks tour tournament treaty trophy visit war wars week weekend winter
    workshop world year anniversary
    """.split()
)

# Fixed phrases that look like bodies and are none: a guard of honour is inspected, it decides nothing.
NO_BODIES: Final = frozenset({"guard of honour", "guard of honor", "board of honour", "house of cards"})

# A common noun that stands before the name of a firm or body: "carmaker Velo Nord".
ORGANISATION_KINDS: Final = frozenset(
    """
    shipbuilder carmaker automaker planemaker chipmaker drugmaker brewer retailer airline operator lender
    insurer bank firm company group giant conglomerate developer supplier manufacturer maker producer
    startup start-up charity watchdog regulator architects engineers lawyers consultants consultancy
    contractor contractors agency newspaper broadcaster website publisher union club studio institute
    subsidiary rival competitor unit supermarket chain utility miner refiner exporter importer builder
    platform nonprofit foundation newswire daily weekly
    """.split()
)

# The last word of firms, clubs and ensembles of two words and more: "Halvorsen Architects", "Lind & Sons".
FIRM_HEADS: Final = frozenset(
    """
    architects savings sons daughters engineers engineering builders contractors developments properties
    estates ventures equity finance insurance assurance robotics software electronics electric dynamics
    aerospace aviation ferries cruises trucks dairies mining minerals metals petroleum renewables biotech
    therapeutics labs digital networks communications broadcasting records films film publishing publishers
    retail stores supermarkets hotels resorts logistics shipping shipyards foods media breweries
    rovers wanderers rangers athletic albion harriers choir orchestra quartet ensemble philharmonic
    symphony ballet wire gazette courier
    """.split()
)
# Clubs and houses that put the kind first, with the town after it: "Athletic Morvane", "Rovers of Kell".
CLUB_HEADS: Final = frozenset("athletic rovers wanderers rangers dynamo sporting racing olympique".split())

# Heads of firms: news leaves them out after the first mention ("Velo Nord Holdings", then "Velo Nord").
COMPANY_HEADS: Final = frozenset(
    """
    air airline airlines airways bank brothers chemicals company corp corporation enterprises group holding
    holdings inc industries international laboratories llc llp ltd motors partners partnership
    pharmaceuticals plc press steel studio studios systems technologies telecom gmbh ag sa nv ab asa oyj
    spa foods energy shipping shipyard shipyards logistics media brewery breweries foundation club
    """.split()
).union(FIRM_HEADS)

# Happenings that are named for the body that holds them: "Working Group Meeting".
GATHERINGS: Final = frozenset(
    "meeting session summit conference congress report decision election elections forum talks".split()
)

# Heads that come first, as in many languages: "Studio Vey-Arden", "Banco del Sur", "FC Torvik".
INITIAL_HEADS: Final = frozenset(
    "studio atelier grupo groupe gruppo banco banca banque bank radio casa team club fc sc ac bar".split()
)

# Bodies that have a house one can be at: "at the Ministry of Trade", "outside the High Court".
HOUSED: Final = frozenset(
    """
    academy bank church club college command commission council court department embassy headquarters
    hospital house institute institution laboratory library ministry museum office parliament police
    school secretariat senate station studio university duma knesset bundestag gallery
    """.split()
)

# Last words of newspapers and broadcasters, as in "the Sarn Courier".
NEWSPAPERS: Final = frozenset(
    """
    advertiser argus bulletin chronicle courier daily dispatch echo examiner express gazette globe guardian
    herald independent inquirer journal mail mirror monitor news observer post radio record reporter review
    standard star sun telegraph television times tribune tv wire
    """.split()
)
