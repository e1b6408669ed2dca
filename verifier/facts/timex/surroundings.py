"""Words before a mention in, its relation, its part and its wider span out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from verifier.model import TimexPart, TimexRelation

PART = re.compile(
    r"(?:\b(?P<part>early|mid|late)(?:\s+(?:in|on)\s+|[\s-]+|)(?:the\s+)?"
    r"|\b(?:the\s+)?(?:very\s+)?(?P<of>beginning|start|end|close|middle)\s+of\s+(?:the\s+)?(?:month\s+of\s+)?)$",
    re.IGNORECASE,
)
PARTS = {
    "early": "early", "mid": "mid", "late": "late", "beginning": "start", "start": "start", "end": "end",
    "close": "end", "middle": "mid",
}  # fmt: skip
WEEK_OF = re.compile(
    r"\b(?:the\s+)?(?P<which>first|second|third|fourth|last|final)\s+week\s+(?:of|in)\s+$", re.IGNORECASE
)
RELATION = re.compile(
    r"\b(?P<word>ever since|since|by|until|till|up to|through|before|prior to|no later than|after|from|"
    r"starting|beginning|effective|about|around|circa|approximately|nearly|"
    r"almost|less than|more than|as early as|as late as)\s+"
    r"(?:(?:on|at|in)\s+)?(?:the\s+)?(?:year\s+)?$",
    re.IGNORECASE,
)
RELATIONS = {
    "ever since": "since", "no later than": "by", "till": "until", "up to": "until", "through": "until",
    "prior to": "before", "starting": "from", "beginning": "from", "effective": "from", "around": "about",
    "circa": "about", "approximately": "about", "nearly": "about", "almost": "about", "less than": "about",
    "more than": "about", "as early as": "on", "as late as": "on",
}  # fmt: skip
ONWARDS = re.compile(r"\s+(?:onwards?|on(?=[.,;])|and after|or later)\b", re.IGNORECASE)
# "it was not until 1997 that a jury agreed" happened in 1997.
NOT_UNTIL = re.compile(r"(?:\bnot|n['’]t|\bonly)\s+(?:until|till|after)\s+(?:the\s+)?$", re.IGNORECASE)
WINDOW = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the words around a mention add; `start` is where the words that name the time begin."""

    start: int
    part: TimexPart
    week: str
    relation: TimexRelation


def surroundings(text: str, start: int, end: int) -> Surroundings:
    """In "by the end of [2025]" the relation is `by` and the part `end`."""
    window = text[max(0, start - WINDOW) : start]
    week = WEEK_OF.search(window)
    part = None if week else PART.search(window)
    found = week or part
    at = start - len(found.group()) if found else start
    closing = text.endswith(("-end", "'s end", "’s end"), start, end)
    name = PARTS[(part["part"] or part["of"]).lower()] if part else "end" if closing else ""
    return Surroundings(
        start=at,
        part=cast("TimexPart", name),
        week=week["which"].lower() if week else "",
        relation=_relation(text, at, end),
    )


def _relation(text: str, start: int, end: int) -> TimexRelation:
    if ONWARDS.match(text, end):
        return "from"
    # "after Tuesday's vote" dates the vote, which is on that day.
    if text[end : end + 2] in {"'s", "’s"}:
        return "on"
    window = text[max(0, start - WINDOW) : start]
    if NOT_UNTIL.search(window):
        return "on"
    match = RELATION.search(window)
    word = " ".join(match["word"].lower().split()) if match else "on"
    return cast("TimexRelation", RELATIONS.get(word, word))
