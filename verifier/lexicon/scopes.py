"""Words that count something in or out, and words for a vote with or without dissent."""

from __future__ import annotations

import re

# Prepositions only: "the rules exclude experts from the panel" takes nobody out of the rules.
OUT: tuple[tuple[str, ...], ...] = (
    ("except", "for"),
    ("except",),
    ("excluding",),
    ("with", "the", "exception", "of"),
    ("apart", "from"),
    ("aside", "from"),
    ("other", "than"),
)
IN: tuple[tuple[str, ...], ...] = (("including",), ("among", "them"))
UNANIMOUS = re.compile(
    r"\bunanim(?:ous|ously|ity)\b|\bwithout (?:a )?dissent\b|\bwith no votes against\b", re.IGNORECASE
)
SPLIT = re.compile(
    r"\bwith (?:\w+ ){1,2}(?:dissents?|dissenting|votes? against|voting against)\b"
    r"|\bover the dissents?\b|\bdissented\b|\bvoted against\b"
    r"|\bby \w+ votes? to (?!none|nil|zero|0\b)\w+\b"
    r"|\b(?!0)\d{1,3}[-–](?!0)\d{1,3} (?:vote|ruling|decision)\b",
    re.IGNORECASE,
)
NOT_UNANIMOUS = re.compile(
    r"\b(?:not|no|nearly|almost|near|lack\w*|without)\b[^.;,]{0,20}\bunanim", re.IGNORECASE
)
