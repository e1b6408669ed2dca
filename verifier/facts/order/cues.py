"""Tokens in, phrases of order with their anchor out; what only looks like one is left out here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts.order.anchors import Anchor, anchor
from verifier.lexicon.events import NOUNS, VERBS
from verifier.lexicon.offices import HEADS
from verifier.lexicon.order import (
    ADVERBS,
    EVENT_ONLY,
    FOLLOWED,
    FORUMS,
    INITIAL,
    PARTICLE_VERBS,
    PREPOSITIONS,
    RANKED,
    TIMES,
    UNITS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import OrderRelation, Token

EVENTS = frozenset(word for row in (*NOUNS.values(), *VERBS.values()) for word in row.split()) | {
    "work",
    "meal",
    "period",
}
# "He spoke after the witness": a person is no happening.
PERSONS = HEADS | frozenset(
    """
    witness man woman person child speaker husband wife winner rival people police worker co-worker colleague
    resident officer
    """.split()
)
NUMBERS = {
    word: n
    for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
NUMBERS |= {"a": 1, "an": 1, "the": 1, "single": 1, "couple": 2, "fortnight": 1}
LONGEST = max(len(phrase.split()) for phrase in (*PREPOSITIONS, *ADVERBS))
# Every beginning of every phrase: nearly all tokens are none, and need no search.
OPENINGS = frozenset(
    phrase[:stop] for phrase in (*PREPOSITIONS, *ADVERBS) for stop in range(1, len(phrase) + 1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """tokens[first:stop] order what the sentence tells against `anchor`, or what was told last."""

    first: int
    stop: int
    relation: OrderRelation
    days: int
    anchor: Anchor | None
    reason: str


def cues(tokens: tuple[Token, ...]) -> Iterator[Cue]:
    """All cues of a sentence from left to right, none inside another."""
    at = 0
    while at < len(tokens):
        found = _adverb(tokens, at) or _preposition(tokens, at) or _verb(tokens, at)
        if found:
            yield found
        at = max(at + 1, found.stop if found and found.anchor is None else at + 1)


def _match(
    tokens: tuple[Token, ...], at: int, table: dict[str, tuple[OrderRelation, int]]
) -> tuple[int, str] | None:
    """The longest phrase of a table at a position; "run-up" is three tokens and one word."""
    if tokens[at].text.lower() not in OPENINGS:
        return None
    for stop in range(min(len(tokens), at + LONGEST + 2), at, -1):
        text = tokens[at].text
        for left, right in zip(tokens[at:stop], tokens[at + 1 : stop], strict=False):
            text += (" " if right.start > left.end else "") + right.text
        if text.lower() in table:
            return stop, text.lower()
    return None


def _adverb(tokens: tuple[Token, ...], at: int) -> Cue | None:
    found = _match(tokens, at, ADVERBS)
    if not found:
        return None
    stop, phrase = found
    alone = stop >= len(tokens) or tokens[stop].text in {",", "."}
    initial = not any(token.pos != "PUNCT" for token in tokens[:at])
    if phrase in INITIAL and not (initial and (alone or phrase in {"concurrently", "simultaneously"})):
        return None
    if at and (
        tokens[at - 1].pos == "NUM"
        or (tokens[at - 1].pos == "ADP" and tokens[at - 1].lemma != "on")
        or tokens[at - 1].lemma in UNITS
    ):
        return None
    relation, days = ADVERBS[phrase]
    return Cue(first=at, stop=stop, relation=relation, days=days, anchor=None, reason=f"“{phrase}”")


def _preposition(tokens: tuple[Token, ...], at: int) -> Cue | None:
    found = _match(tokens, at, PREPOSITIONS)
    if not found:
        return None
    stop, phrase = found
    relation, days = PREPOSITIONS[phrase]
    if stop < len(tokens) and tokens[stop].start == tokens[stop - 1].end:
        # "after-sales service" is one word.
        return None
    if phrase in {"before", "after", "following"} and not _temporal(tokens, at, phrase):
        return None
    target = anchor(tokens, stop)
    if target is None or not _happening(tokens, at, target, phrase):
        return None
    first, counted = (
        _distance(tokens, at)
        if phrase in {"before", "after", "following", "ahead of", "prior to"}
        else (at, -1)
    )
    return Cue(
        first=first,
        stop=target.stop,
        relation=relation,
        days=counted if first < at else days,
        anchor=target,
        reason=f"“{phrase}”" + (f", {counted} days" if counted >= 0 else ""),
    )


def _temporal(tokens: tuple[Token, ...], at: int, phrase: str) -> bool:
    """Not "named after", "year after year", "the following points"."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.text.lower() in {"all", "that", "which", "this", ":", ",", "another"}:
        return False
    if before and before.lemma == after.lemma and before.pos in {"NOUN", "NUM", "PRON"}:
        return False
    if phrase == "following":
        return not (
            before
            and (
                before.pos in {"DET", "AUX", "ADV"}
                or before.tag in {"PRP$", "POS", "NNP", "PRP", "NNS", "MD"}
            )
            and tokens[at].dep != "prep"
        )
    if tokens[at].dep == "prt" or (
        before
        and before.pos == "VERB"
        and before.lemma in PARTICLE_VERBS
        and phrase == "after"
        and after.pos != "VERB"
    ):
        return (
            before is not None
            and before.lemma in {"come", "go", "run", "call", "ask"}
            and after.lemma not in FORUMS
            and after.pos in {"DET", "NOUN"}
        )
    return True


def _happening(tokens: tuple[Token, ...], at: int, target: Anchor, phrase: str) -> bool:
    """Whether the anchor is something that happens, not a forum, a rank, a person or a time of day."""
    lemma = target.head.lemma
    if target.clause:
        return phrase in {"before", "after", "following", "prior to"} or target.head.tag == "VBG"
    event = lemma in EVENTS or (lemma.rstrip("s") in EVENTS)
    if lemma in PERSONS and not event:
        return False
    if target.head.entity in {"DATE", "TIME"} or (lemma in TIMES and not event):
        return False
    if phrase in EVENT_ONLY:
        return event and lemma not in RANKED
    if phrase == "before" and lemma in FORUMS:
        return event and lemma == "inquiry" and tokens[at].dep == "mark"
    return target.head.entity not in {"PERSON", "GPE", "CARDINAL", "MONEY", "PERCENT", "QUANTITY"} or event


def _distance(tokens: tuple[Token, ...], at: int) -> tuple[int, int]:
    """Where "two days" before the cue begins, and how many days that is; (at, -1) where there is none."""
    if at == 0 or tokens[at - 1].lemma not in UNITS:
        return at, -1
    unit, first = UNITS[tokens[at - 1].lemma], at - 1
    while first and (
        tokens[first - 1].text.lower() in NUMBERS
        or tokens[first - 1].text.isdigit()
        or tokens[first - 1].lemma in {"full", "of", "exactly"}
    ):
        first -= 1
    if first and tokens[first - 1].text.lower() in {"for", "in", "within"}:
        # "She waited for an hour before signing" says how long, not how far apart.
        return at, -1
    words = [token.text.lower() for token in tokens[first : at - 1]]
    counts = [
        int(word) if word.isdigit() else NUMBERS[word] for word in words if word.isdigit() or word in NUMBERS
    ]
    return (first, unit * max(counts)) if counts else (at - 1, -1)


def _verb(tokens: tuple[Token, ...], at: int) -> Cue | None:
    """“The vote precedes the summit”; "the talks were followed by a dinner"."""
    verb = tokens[at]
    if verb.pos != "VERB" or verb.lemma not in {"precede", "follow"} or verb.tag == "VBG":
        return None
    passive = verb.tag == "VBN" and at + 1 < len(tokens) and tokens[at + 1].text == "by"
    if verb.tag == "VBN" and not passive:
        return None
    target = anchor(tokens, at + 2 if passive else at + 1)
    if (
        target is None
        or target.clause
        or target.head.lemma in FOLLOWED
        or target.head.text.lower() in FOLLOWED
    ):
        return None
    named = target.head.lemma in EVENTS
    if verb.lemma == "follow" and not named:
        return None
    before = (verb.lemma == "precede") != passive
    return Cue(
        first=at,
        stop=target.stop,
        relation="before" if before else "after",
        days=-1,
        anchor=target,
        reason=f"the verb “{verb.lemma}”",
    )
