"""Two names in, how they stand to each other out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from verifier.facts.name.descriptions import fits
from verifier.facts.name.linking import EMPTY, content
from verifier.facts.name.spelling import same_person
from verifier.facts.words import phrase
from verifier.lexicon.institutions import COMPANY_HEADS, ORGANISATION_HEADS

if TYPE_CHECKING:
    from verifier.model import Answer, Name

# Letters that stand alone are one abbreviation: "u s" of "U.S.".
LETTERS = re.compile(r"\b[a-z](?: [a-z]\b)+")
# Two names of bodies that differ in a letter or two: "Intergovernmental" and "Inter-Goverment".
CLOSE = 93.0

Words = tuple[str, ...]


def compare(a: Name, b: Name) -> Answer:
    """How two names stand to each other; conflicting where they cannot be one's."""
    if a.entity == b.entity:
        return "equal"
    if any(one.described and not one.surname for one in (a, b)):
        return "compatible" if fits(a.called, b.called) or fits(b.called, a.called) else "incomparable"
    if a.type == b.type == "person":
        return "compatible" if same_person(a.entity, b.entity) else "conflicting"
    found = bodies(a.entity, b.entity)
    if found == "conflicting" and "person" in {a.type, b.type} and same_person(a.entity, b.entity):
        return "compatible"
    # A minister may be named where another paper names the ministry.
    return found if a.type == b.type or found != "conflicting" else "incomparable"


def bodies(a: str, b: str) -> Answer:
    """How two names of bodies or things stand to each other."""
    whole = tuple(phrase(a).split()), tuple(phrase(b).split())
    if _initials(*whole) or _initials(*reversed(whole)):
        return "compatible"
    one, two = _shortened(*whole)
    joined = "".join(one), "".join(two)
    first, second = (frozenset(word.removesuffix("s") for word in content(words)) for words in (one, two))
    if joined[0] == joined[1] or first == second:
        return "equal"
    if first <= second or second <= first:
        return "compatible"
    if fuzz.ratio(*joined) >= CLOSE or (first & second and first ^ second <= COMPANY_HEADS):
        return "compatible"
    # "The Commission" may be any.
    general = any(len(words) == 1 and words[0] in ORGANISATION_HEADS for words in (one, two))
    return "incomparable" if general else "conflicting"


def _shortened(one: Words, two: Words) -> tuple[Words, Words]:
    """The words of two names, with what one abbreviates abbreviated in both: "U.S." for "United States"."""
    one, two = (
        tuple(LETTERS.sub(lambda run: run[0].replace(" ", ""), " ".join(words)).split())
        for words in (one, two)
    )
    return _abbreviated(one, two), _abbreviated(two, one)


def _abbreviated(long: Words, short: Words) -> Words:
    for word in short:
        for at in range(len(long) - len(word) + 1):
            run = long[at : at + len(word)]
            if len(run) > 1 and "".join(each[0] for each in run) == word:
                return (*long[:at], word, *long[at + len(word) :])
    return long


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    joined = "".join(short)
    strict = "".join(word[0] for word in long if word not in EMPTY | {"and"})
    loose = "".join(word[0] for word in long)
    return len(long) > 1 and len(joined) > 1 and joined in {strict, loose}
