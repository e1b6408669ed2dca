"""Words that point back: pronouns and the short descriptions that stand for what was named before."""

from __future__ import annotations

from verifier.lexicon.tables import words

MALE = words("he him his himself")
FEMALE = words("she her hers herself")
NEUTER = words("it its itself")
PLURAL = words("they them their theirs themselves")
MALE_TITLES = words(
    """
    mr sir shri sri king prince lord baron duke father herr monsieur señor senor brother sheikh
    """
)
FEMALE_TITLES = words(
    """
    mrs ms miss smt shrimati queen princess lady baroness duchess dame sister madame frau señora senora
    """
)
# "both sides", "the two countries": a pair of states.
STATES = words(
    """
    side country nation state government capital neighbour neighbor party army military power economy
    partner ally republic people
    """
)
# "the two ministers", "both men": a pair of people.
PEOPLE = words(
    """
    minister leader president man woman dignitary official counterpart premier chancellor secretary
    ambassador envoy diplomat general commander chief politician rival candidate player artist author
    director judge senator governor mayor king monarch delegate negotiator head statesman
    """
)
# A bare noun for an organisation named before; the first group fits any, the second only one so named.
ANY_COMPANY = words(
    """
    company firm group business enterprise corporation manufacturer maker carmaker automaker airline
    retailer lender carrier operator supplier producer developer giant shipbuilder insurer brewer
    publisher startup start-up utility
    """
)
NAMED_BODIES = words(
    """
    commission council committee agency authority ministry bank museum university court party union
    association federation institute foundation board organisation organization club team parliament
    assembly senate department office panel service force army navy police school hospital church
    regulator bureau alliance league society studio
    """
)
SETTLEMENTS = words("city town village capital")
