"""Nouns of numbered meetings, of the bodies that hold them, and of other things that newspapers number."""

from __future__ import annotations

from verifier.lexicon.tables import words

# A numbered instance of something that convenes.
SESSIONS = words(
    """
    session meeting summit plenary sitting round dialogue consultation consultations talk talks conference
    congress forum assembly convention symposium seminar gathering conclave plenum retreat colloquium
    workshop roundtable hearing
    """
)
# What convenes: the number may stand on it directly ("the 22nd Commission").
BODIES = words(
    """
    commission committee council panel board group subcommittee sub-committee subcommission sub-commission
    subgroup sub-group taskforce force assembly parliament congress conference forum cabinet senate bureau
    convention dialogue organisation organization union league alliance bloc association federation academy
    synod tribunal court mechanism community authority agency secretariat presidium directorate
    """
)
# Other things that are numbered in order; what they belong to makes the series.
NUMBERED = words(
    """
    edition anniversary birthday term victory win title defeat loss season attempt goal appearance visit
    trip tour strike launch flight test vote ballot referendum election census package tranche plan
    amendment hearing championship festival fair exhibition expo biennale marathon race tournament cup
    olympics games olympiad medal century hundred wicket try touchdown record album novel film book symphony
    concert premiere marriage child grandchild victim fatality aftershock eruption outbreak wave lockdown
    rise increase cut fall decline hike loss profit warning government parliament president prime-minister
    pope chancellor secretary-general director chairman chief governor reading draft report resolution
    instalment installment phase shipment delivery convoy batch squadron frigate submarine destroyer
    corvette tower reactor satellite arrest case protest march drill exercise award
    """
)
# Their number is part of their name: "the Ninth District Court".
NAMED_BY_NUMBER = words("court tribunal force group agency authority directorate bureau")
# Words that say how one instance relates to those before it, not which series it is.
RELATIVE = words(
    """
    plenary consecutive successive straight such regular ordinary extraordinary special joint annual
    biannual biennial
    """
)
CONVENE = words("convene meet sit gather assemble reconvene")
HOLD = words("hold host stage organise organize")
# What a fair does when it is its time again.
OCCUR = HOLD | words("open begin start take run return award celebrate")

# Words that say at which level a body meets; each level numbers its own meetings.
LEVELS: dict[str, str] = {
    word: level
    for level, forms in {
        "working group": "working group subgroup subcommittee subcommission taskforce panel expert experts",
        "summit": "summit leader leaders heads",
        "ministerial": "ministerial minister ministers",
        "parliamentary": "parliamentary interparliamentary",
        "business": "business",
    }.items()
    for word in forms.split()
    if word not in {"working", "group"}
}
# Words of a name that do not tell one series from another.
EMPTY = words(
    """
    the of on for and in at to a an its their his her between with by from annual annually biennial regular
    ordinary extraordinary special joint session sessions meeting meetings sitting round plenary such
    consecutive leaders leader level today yesterday this last next official formal high bilateral
    """
)
# A name that is made of these alone is short for a longer one.
GENERIC = BODIES | words("summit joint inter governmental intergovernmental bilateral")
# Written in one word or in two.
SPLIT: dict[str, str] = {
    "intergovernmental": "inter governmental",
    "interparliamentary": "inter parliamentary",
    "interministerial": "inter ministerial",
    "interagency": "inter agency",
    "subcommittee": "sub committee",
    "subcommission": "sub commission",
    "subgroup": "sub group",
    "taskforce": "task force",
    "defense": "defence",
    "organization": "organisation",
    "centre": "center",
    "programme": "program",
}
# First halves of compounds that stand for a country.
COMBINING: dict[str, str] = {
    "indo": "india",
    "sino": "china",
    "russo": "russia",
    "franco": "france",
    "anglo": "britain",
    "uk": "britain",
    "british": "britain",
    "us": "america",
    "american": "america",
    "chinese": "china",
    "french": "france",
    "german": "germany",
    "greek": "greece",
    "turkish": "turkey",
    "polish": "poland",
    "danish": "denmark",
    "dutch": "netherlands",
    "spanish": "spain",
    "swedish": "sweden",
    "swiss": "switzerland",
    "japanese": "japan",
    "eu": "european union",
    "un": "united nations",
}
