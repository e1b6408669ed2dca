"""What has one place only: a seat of its owner, and where somebody was born or something set out."""

from __future__ import annotations

# Nouns, each as the lemmas that end the phrase: "the head office of the bank in Hald".
SEATS: dict[tuple[str, ...], str] = {
    ("headquarters",): "headquarters",
    ("headquarter",): "headquarters",
    ("head", "office"): "headquarters",
    ("main", "office"): "headquarters",
    ("control", "centre"): "control centre",
    ("control", "center"): "control centre",
    ("control", "room"): "control centre",
    ("mission", "control"): "control centre",
    ("birthplace",): "birthplace",
    ("home", "ground"): "home ground",
    ("home", "port"): "home port",
}
# Verbs with the preposition that their place stands after; a particle comes second.
FIXED: dict[tuple[str, str, str], str] = {
    ("bear", "", "in"): "birthplace",
    ("bury", "", "in"): "grave",
    ("base", "", "in"): "headquarters",
    ("headquarter", "", "in"): "headquarters",
    ("lift", "off", "from"): "launch site",
    ("blast", "off", "from"): "launch site",
    ("launch", "", "from"): "launch site",
    ("sail", "", "from"): "port of departure",
    ("depart", "", "from"): "port of departure",
}
# Between a seat and its place: "its headquarters will be in Hald".
LINKS = frozenset("be will would remain stay move relocate stand lie locate situate of the to".split())
MOVES = frozenset("move relocate will would".split())
