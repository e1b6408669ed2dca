"""A sentence in, places that are told by a direction out: "12 miles south-west of Orven"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.place.kinds import DIRECTIONS, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Sentence

PATTERN = re.compile(
    r"(?:(?:about|some|around|roughly|nearly)\s+)?(?:\d[\d.,]*\s*(?:km|kms|kilomet(?:re|er)s?|miles?|mi|m|met(?:re|er)s?)\s+(?:to\s+the\s+)?)?"
    r"\b(?P<way>(?:north|south)(?:[-\s]?(?:east|west))?|east|west)(?:ern)?\s+of\s+"
    r"(?:the\s+)?(?:(?:city|town|village|port|capital|island)\s+(?:of\s+)?)?(?P<anchor>[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’-]*){0,3})"
)


def directions(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Start, end and name ("north-east of orven") of each."""
    for match in PATTERN.finditer(sentence.text):
        way = re.sub(r"^(north|south)[-\s]?(east|west)$", r"\1-\2", match["way"].lower())
        anchor = re.sub(r"['’]s$", "", match["anchor"]).rstrip(".")
        yield sentence.start + match.start(), sentence.start + match.end(), f"{way} of {canonical(anchor)}"


def angle(a: str, b: str) -> int | None:
    """The angle in degrees between two such places of one anchor, None for two anchors."""
    one, _, first = a.partition(" of ")
    two, _, second = b.partition(" of ")
    if first != second or one not in DIRECTIONS or two not in DIRECTIONS:
        return None
    turn = abs(DIRECTIONS[one] - DIRECTIONS[two])
    return min(turn, 360 - turn)
