"""What newspapers count: casualties by verb and noun, groups and their members, changes, and twin names."""

from __future__ import annotations

from verifier.lexicon.people import CALLINGS
from verifier.lexicon.tables import words

# The canonical fate of a counted person, by the lemma of a verb, adjective or noun.
FATES: dict[str, str] = {
    word: fate
    for fate, forms in {
        "killed": "kill die death dead fatality toll slay perish murder assassinate massacre killing "
        "drowning deceased drown",
        "injured": "injury injure hurt wound injury wounded injured maim",
        "missing": "missing unaccounted disappear vanish",
        "arrested": "arrest detain arrestee detainee arrested detained",
        "displaced": "displace displaced uproot homeless",
        "evacuated": "evacuate evacuated evacuee evacuation",
        "rescued": "rescue rescued",
        "hospitalised": "hospitalise hospitalize hospitalised hospitalized",
        "infected": "infect infected infection",
        "trapped": "trap trapped",
        "stranded": "strand stranded",
        "charged": "charge charged",
        "abducted": "abduct kidnap abducted kidnapped",
    }.items()
    for word in forms.split()
}
# Those of them that are nouns of people or of what befell them; a "charge" or a "wound" is neither.
FATE_NOUNS = words(
    """
    death dead fatality toll deceased injury injured wounded missing arrest arrestee detainee evacuee
    evacuation infection homeless drowning displaced rescued hospitalised stranded trapped casualty
    """
)
# Nouns that name a person and no more, so that "41 people killed" and "41 dead" are one count.
PERSONS = words(
    """
    people person human individual victim man other more dead casualty soul life body citizen one
    """
)
# Those of a kind: outlets call the same thirty people residents, patients or men.
PEOPLE = (
    PERSONS
    | CALLINGS
    | words(
        """
    adult attendee baby bather boy bystander captive casualty child churchgoer civilian client colleague
    commuter conscript convict councillor crew crewman customer delegate deputy detainee doctor driver
    employee engineer evacuee expert family fan firefighter fisherman follower girl grandparent guard guest
    hiker holidaymaker hostage household inhabitant inmate investigator islander juror lawmaker lawyer
    legislator listener local man marcher member migrant militant minor motorist neighbour newcomer officer
    official onlooker owner parent participant passenger passer-by patient pedestrian pensioner personnel
    pilgrim policeman prisoner protester pupil raider rebel recruit refugee rescuer resident rider robber
    sailor schoolchild scientist senator shareholder shopper sightseer smuggler soldier spectator staff
    staffer striker student subscriber supporter survivor suspect swimmer teacher technician teenager tenant
    thief tourist townspeople traveller trooper troop user viewer villager visitor voter walker witness woman
    worker
    """
    )
)
# A body and what it consists of: "a 60-strong team", "a contingent of 200 personnel".
GROUPS = words(
    """
    contingent delegation team crew panel group squad committee jury bench convoy fleet collection board
    coalition council bloc cast orchestra choir force party audience crowd workforce staff unit commission
    parliament assembly chamber mission army gang brigade battalion regiment flotilla cabinet taskforce
    membership consortium
    """
)
# Nouns that stand for what they are a number of: "the number of visitors", "a total of 30 ships".
TRANSPARENT = words("number total amount sum figure tally worth level kind type sort proportion share")
# Measured by what follows "of": "the price of bread" is the bread price.
MEASURED_OF = words("price cost value rate production output supply export import sale use volume")
# Heads that mean little without what follows "of": "the state of emergency".
OF_WHOLE = words("state point line course sense period rule board court house ministry count")

RISE = words(
    """
    rise increase climb jump grow surge soar gain advance add expand swell rally leap edge inch raise lift
    boost hike rocket skyrocket improve strengthen bounce rebound appreciate widen accelerate up spike
    balloon mushroom
    """
)
FALL = words(
    """
    fall decrease drop decline cut reduce lower slip slide shrink plunge plummet tumble sink lose dip
    contract dive ease weaken slash trim halve slump shed narrow recede retreat depreciate slow down crash
    dwindle shave curb pare
    """
)
# Forms of verbs of change that no rule makes from the lemma.
IRREGULAR = words(
    """
    rose risen rising grew grown growing fell fallen falling sank sunk leapt shrank shrunk shrinking slid
    gained gaining slashing slashed trimming trimmed dropped dropping slipped slipping dipped dipping
    cutting shed shedding plunged climbing climbed lost losing added adding lowered higher lower
    """
)
# Of money and counts, only these tell a change: who raised, lost or added three million did not change by it.
MOVES = words(
    """
    rose risen rising rise rises fell fallen falling fall falls grew grown growing grow grows climbed
    climbing climb climbs dropped dropping drop drops jumped jumping jumps jump slipped slipping slips sank
    sunk sinks declined declining declines decline increased increasing increases increase decreased
    decreasing decreases decrease plunged plunges soared soars surged surges leapt tumbled tumbles shrank
    shrunk shrinks up down higher lower
    """
)
CHANGE_NOUNS = words(
    """
    rise increase climb jump growth surge gain advance expansion rally leap hike raise boost fall decrease
    drop decline cut reduction slide contraction plunge slump dip loss swing change shift improvement spike
    upturn downturn depreciation appreciation uptick markup discount upswing rebound
    """
)
EARLIER = (
    "up from",
    "down from",
    "compared with",
    "compared to",
    "as against",
    "against",
    "versus",
    "vs",
    "vs.",
    "instead of",
    "previously",
    "initially",
    "originally",
    "rather than",
)
EARLIER_AFTER = (
    "a year earlier",
    "a year ago",
    "a year before",
    "the year before",
    "the previous year",
    "last year",
    "a month earlier",
    "a week earlier",
    "the day before",
    "a day earlier",
    "the previous quarter",
    "before the",
)
