"""When what begins once began: "founded in 1998", "shut in March 2021", "closed for four years"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.context import sentence_claim
from verifier.events.when import reference
from verifier.model import Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Story
    from verifier.model import Claim, Fact, Reading, Sentence

KINDS = {
    "found": "founding",
    "establish": "founding",
    "set": "founding",  # with "up"
    "bear": "birth",
    "close": "closing",
    "shut": "closing",
}
# A state that lasts, whose length says when it began.
LASTING = frozenset({"closing"})
DAYS = {"month": 30.4, "year": 365.25}
ONE_STORY = 31  # days between the reports of one story
REACH = 6  # words between the verb and its time
NAMING = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """When something of a kind ("founding") began, as days that bound it; `fact` is what says so.

    `noun` is the lemma of what began, `proper` are the proper words for it.
    """

    kind: str
    noun: str
    proper: frozenset[str]
    low: dt.date
    high: dt.date
    fact: Fact
    claim: Claim


def beginnings(story: Story) -> Iterator[Beginning]:
    """All beginnings that are dated, or whose length is told, article by article."""
    for reading in story.readings:
        told = told_on(story, reading)
        for fact in reading.facts:
            bounds = _bounds(fact, told)
            sentence = reading.sentences[fact.sentence]
            if bounds and sentence.kind not in {"dateline", "credit"}:
                yield from _beginning(reading, sentence, fact, bounds)


def told_on(story: Story, reading: Reading) -> dt.date | None:
    """The day an article is told from; one without a date is taken for one of the days of all others.

    None where those lie far apart.
    """
    if own := reference(reading):
        return own
    days = sorted(day for other in story.readings if (day := reference(other)))
    return days[-1] if days and (days[-1] - days[0]).days <= ONE_STORY else None


def _bounds(fact: Fact, told: dt.date | None) -> tuple[dt.date, dt.date] | None:
    """The days between which it began: those named, or the length before the day it is told, loosely."""
    if isinstance(fact, Timex) and fact.relation in {"on", "since"} and fact.low and fact.high:
        return fact.low, fact.high
    if isinstance(fact, Quantity) and fact.unit in DAYS and told and fact.low and fact.low == fact.high:
        days, loose = fact.low * DAYS[fact.unit], DAYS[fact.unit]
        return told - dt.timedelta(days=days + loose), told - dt.timedelta(days=days - loose)
    return None


def _beginning(
    reading: Reading, sentence: Sentence, fact: Fact, bounds: tuple[dt.date, dt.date]
) -> Iterator[Beginning]:
    tokens = sentence.tokens
    first = next((t.index for t in tokens if t.start >= fact.start), 0)
    preposition = tokens[first - 1].lemma if first else ""
    lasts = isinstance(fact, Quantity)
    for verb in reversed(tokens[max(first - REACH, 0) : first]):
        if verb.lemma not in KINDS or verb.pos not in {"VERB", "ADJ"}:
            continue
        kind = KINDS[verb.lemma]
        if verb.lemma == "set" and tokens[verb.index + 1].lemma != "up":
            return
        if preposition not in ({"for"} if lasts else {"in", "on", "since"}) or (
            lasts and kind not in LASTING
        ):
            return
        if any(t.pos in {"PUNCT", "VERB"} or t.dep == "neg" for t in tokens[verb.index + 1 : first]):
            return
        at = _owner(tokens, verb.index)
        claim = sentence_claim(reading, sentence, verb)
        if at >= 0 and claim:
            below = tree.subtree(tokens, at, without=frozenset({"relcl", "acl", "appos", "advcl", "conj"}))
            proper = {
                tokens[n].text.lower() for n in below if tokens[n].text[:1].isupper() and n < verb.index
            }
            noun = tokens[at].lemma
            yield Beginning(
                kind=kind,
                noun=noun,
                proper=frozenset(proper - {noun, "the", "a", "an"}),
                low=bounds[0],
                high=bounds[1],
                fact=fact,
                claim=claim,
            )
        return


def _owner(tokens: tree.Tokens, verb: int) -> int:
    """What began: the subject, or the noun right before a participle ("the museum, closed for years")."""
    own = [t.index for t in tree.children(tokens, verb) if t.dep in tree.SUBJECT | tree.PASSIVE_SUBJECT]
    at = own[0] if own else verb - 1
    while not own and at >= 0 and (tokens[at].pos in {"PUNCT", "AUX", "ADV"} or tokens[at].tag == "WDT"):
        at -= 1
    while at >= 0 and tokens[at].dep in {"pobj", "compound"} and tokens[tokens[at].head].lemma == "of":
        at = tokens[tokens[at].head].head
    return at if at >= 0 and tokens[at].pos in NAMING else -1
