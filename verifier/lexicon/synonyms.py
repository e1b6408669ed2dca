"""Words that newspapers put for one another when they tell one thing in their own words.

Each line is one meaning. A word stands in one line only, and only where its usual sense in the news is that
of the line: "strike" is a walkout, an air raid and a blow, and stands in none.
"""

from __future__ import annotations

from verifier.lexicon.tables import words

# Written as lemmas, with the spellings of both sides of the ocean.
SYNONYMS: tuple[str, ...] = (
    # How much something matters, and how much of it there is.
    "key major main crucial vital essential important significant",
    "big large huge giant vast enormous massive sizeable",
    "strong robust",
    "difficult tough hard",
    "quick fast rapid swift",
    "indigenous domestic homegrown",
    "severe serious grave",
    "entire whole complete",
    "sole only",
    # States, treaties and soldiers.
    "pact agreement accord treaty deal",
    "tie relation relationship link bond",
    "cooperation collaboration cooperate collaborate",
    "country nation",
    "troop soldier serviceman",
    "attack assault raid",
    "weapon arm armament",
    "negotiation talk",
    "vote ballot poll",
    "rival opponent adversary",
    # Work, money and trade.
    "firm company corporation",
    "employee worker staffer",
    "buy purchase acquire",
    "supply provide deliver furnish",
    "turnover revenue",
    "price cost",
    "customer client",
    "capacity capability ability",
    "self-reliance self-sufficiency",
    "project scheme programme program",
    "hire recruit",
    "dismiss sack",
    "resign quit",
    # What happens, and what becomes of it.
    "begin start commence launch",
    "end finish conclude",
    "occur happen",
    "remain stay continue",
    "shift transition reorient move",
    "steer guide",
    "build construct erect",
    "repair restore renovate refurbish fix",
    "cut reduce lower trim slash",
    "increase raise rise boost",
    "help aid assist assistance",
    "allow permit",
    "ban prohibit forbid outlaw",
    "choose select pick",
    "gather assemble",
    "damage harm",
    "destroy demolish wreck",
    "rescue save",
    "injure wound hurt",
    "blaze fire",
    "quake earthquake tremor temblor",
    "collide crash collision",
    "search hunt",
    "protect guard safeguard",
    "aim target purpose",
    # People and places.
    "child kid youngster",
    "pupil student schoolchild",
    "resident inhabitant",
    "lawyer attorney solicitor barrister",
    "doctor physician medic",
    "prison jail imprison",
    "thief robber burglar",
    "car vehicle",
    "lorry truck",
    "ship vessel boat",
    "plane aircraft airplane jet",
    "film movie picture",
    "match game",
    "shop store",
    "house home dwelling",
    "coast shore seaside",
    "mistake error",
)

# Words that begin as one of these does and mean another thing: who imports steel does nothing important.
OTHERS = words(
    "import importer continent continental relative relatively transit customs custom companion commentary "
    "commentator comment projectile providence constraint constrain"
)
