"""Slots in, the words for them out: the question that a slot answers, and its values as one writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import days
from verifier.model import Name, Quantity, Timex
from verifier.rules._wording import nested, printed, subjectless, unfinished

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.align import Filler, Kind
    from verifier.events import Story
    from verifier.model import Fact

SLOTS: dict[Kind, str] = {
    "quantity": "quantity",
    "date": "date",
    "time": "time",
    "ordinal": "number in a series",
    "score": "score",
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "role": "role",
}
ASKED: dict[Kind, str] = {
    "quantity": "How much",
    "date": "When",
    "time": "At what time",
    "ordinal": "Which one of a series",
    "score": "With what score",
    "person": "Who",
    "organisation": "Which organisation",
    "place": "Where",
    "role": "In which office",
}
GAP = "…"
LONGEST, SHORTEST = 160, 25  # characters of the sentence that stands in a title
COUNTED = frozenset({"", "person"})


def slot(kind: Kind) -> str:
    """What a kind of slot is called."""
    return SLOTS[kind]


def question(story: Story, positions: Sequence[Sequence[Filler]]) -> str:
    """The question that the values of a slot answer, in the words that ask it most plainly."""
    every = [f for position in positions for f in position]
    best = min(every, key=lambda f: (*_unclear(story, f), f.spot))
    return f"{_asked(every)}? “{_gapped(story, best)}”"


def _asked(fillers: Sequence[Filler]) -> str:
    facts = [f.fact for f in fillers]
    if all(isinstance(f, Quantity) and f.base_unit in COUNTED for f in facts):
        return "How many"
    return ASKED[fillers[0].kind]


def _unclear(story: Story, filler: Filler) -> tuple[bool, bool, int]:
    """How little a claim does for a title: no clause, cut short, then its length beyond what is plain."""
    claim = filler.claim
    if claim is None:
        return True, True, 0
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    clause = 0 <= claim.head < len(tokens) and tokens[claim.head].pos in {"VERB", "AUX"}
    words = printed(story, claim)
    poor = subjectless(tokens, claim) or unfinished(tokens, claim) or filler.headline
    return not clause or poor, len(words) < SHORTEST, max(len(words), 60)


def _gapped(story: Story, filler: Filler) -> str:
    """The claim as printed, with a gap where the value stands."""
    text, fact, claim = story.article(filler.article_id).text, filler.fact, filler.claim
    start, end = (claim.start, claim.end) if claim else _around(story, filler)
    left = " ".join(text[start : fact.start].split())
    right = " ".join(text[fact.end : max(end, fact.end)].split())
    room = LONGEST // 2
    left = left if len(left) <= room else f"[…] {left[-room:].partition(' ')[2]}"
    right = right if len(right) <= room else f"{right[:room].rpartition(' ')[0]} […]"
    gap = f"{left} {GAP} {right}".strip(' ,;:—–-“”"')
    for mark in ",.;:’)":
        gap = gap.replace(f"{GAP} {mark}", f"{GAP}{mark}")
    return nested(gap)


def _around(story: Story, filler: Filler) -> tuple[int, int]:
    sentence = story.sentence(filler.article_id, filler.fact.sentence)
    return sentence.start, sentence.end


def value(story: Story, fact: Fact, *, dated: bool = False) -> str:
    """A value as a reader writes it; `dated` puts its day before a time of day."""
    if isinstance(fact, Timex):
        day = days(fact.low, fact.high) if fact.low and fact.high else ""
        if fact.clock:
            return f"{day} {fact.clock.shown}".lstrip() if dated else fact.clock.shown
        return day or " ".join(fact.text.split())
    if isinstance(fact, Name):
        return story.shown(story.name(fact.entity))
    return " ".join(fact.text.split())


def wide(fact: Fact) -> float:
    """How much a value leaves open; the narrowest stands for its position."""
    if isinstance(fact, Timex) and fact.low and fact.high:
        return float((fact.high - fact.low).days)
    if isinstance(fact, Quantity):
        open_ended = fact.base_low is None or fact.base_high is None or fact.base_low != fact.base_high
        return float(open_ended) + float(fact.approximate)
    return 0.0
