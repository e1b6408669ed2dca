"""News agencies, and the words that name one: who stands in a credit line or after a dateline's place."""

from __future__ import annotations

from verifier.lexicon.tables import words

# Whole names, in small letters; acronyms of agencies are also known by their capitals beside a dateline.
AGENCIES = words(
    """
    reuters afp ap ani pti ians uni dpa efe ansa tass interfax xinhua kyodo bloomberg upi belga anp ntb stt
    lusa apa tanjug anadolu irna yonhap antara bernama wafa mena cnn bbc
    """
)
# The last word of the name of one: "Skelland Press Agency", "Northern Wire".
AGENCY_NOUNS = words(
    """
    agency agencies wire newswire news press service telegraph bureau dispatch presse
    """
)
# The last word of one in a sentence, where an agency may also be one for seeds or the environment.
WIRES = words(
    """
    wire newswire news
    """
)
# "Agencies", "staff" and the like name no one.
NOBODY = words(
    """
    agencies agency staff desk wire wires bureau reporter reporters correspondent correspondents news press
    file files photo source sources getty shutterstock istock
    """
)
