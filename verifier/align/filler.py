"""Readings in, fillers out: each value in its sentence, with the value hidden.

What is said around a value tells which slot it fills; the value itself must not, or a model would learn that
equal values are one slot and different ones are two. So the value is masked by its kind, and nothing else is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from verifier.model import Name, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Claim, Fact, Reading

# Values of one kind can fill one slot; a time of day and a date are two kinds.
Kind = Literal["quantity", "date", "time", "ordinal", "score", "person", "organisation", "place", "role"]
KINDS: tuple[Kind, ...] = (
    "quantity", "date", "time", "ordinal", "score", "person", "organisation", "place", "role",
)  # fmt: skip

NUMBER = re.compile(
    r"\d[\d,.:]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?"
    r"|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|scores?|half|thirds?|quarters?|first"
    r"|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nobody|none|no|both|pair|couple)\b",
    re.IGNORECASE,
)
JOINED = re.compile(r"#(?:[\s-]*(?:and\s)?#)+(?:st|nd|rd|th)?")
HIDDEN = {
    "date": "a day", "time": "a time", "person": "someone", "organisation": "somebody", "place": "somewhere",
    "role": "an office", "score": "#-#",
}  # fmt: skip
# Words by which a report says that a value takes the place of another.
REPLACING = frozenset(
    "revise correct update amend initially originally rise climb raise lower upgrade downgrade grow now "
    "since previously earlier first later preliminary provisional final so far yet".split()
)
LATELY = 7  # days before a report in which happened what it gives no date for
BEFORE = 120  # characters of the sentence before: "It sank. Nine were hurt."


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """One value in its context.

    `text` is its sentence and the end of the one before with the value masked; the mask stands at
    `start..end` and the sentence begins at `sentence`, in characters of `text`. `told` is the day of the
    report, as an ordinal, or 0; `replacing` whether the sentence says that one value replaces another.
    `when` are the first and the last day, as ordinals, of the time that is told of, or None.
    """

    kind: Kind
    fact: Fact
    article_id: str
    claim: Claim | None
    text: str
    sentence: int
    start: int
    end: int
    headline: bool
    told: int
    replacing: bool
    when: tuple[int, int] | None

    @property
    def spot(self) -> tuple[str, int, int]:
        """What names the filler in its batch: article, start and end."""
        return self.article_id, self.fact.start, self.fact.end


def kind_of(fact: Fact) -> Kind | None:
    """The kind of slot that a fact can fill; None for facts that fill none."""
    if isinstance(fact, Timex):
        if fact.clock:
            return "time"
        return "date" if fact.low or fact.high else None
    if isinstance(fact, Name):
        # A ship, a prize or a law is named like a body, and readers of names take one for the other.
        return "person" if fact.type == "person" else "organisation"
    kinds: dict[str, Kind] = {
        "quantity": "quantity",
        "ordinal": "ordinal",
        "score": "score",
        "place": "place",
        "role": "role",
    }
    return kinds.get(fact.kind)


def fillers(reading: Reading) -> Iterator[Filler]:
    """The fillers of one article in order of place."""
    for fact in reading.facts:
        kind = kind_of(fact)
        if kind and reading.sentences[fact.sentence].kind not in {"dateline", "credit"}:
            yield filler(reading, fact, kind)


def filler(reading: Reading, fact: Fact, kind: Kind) -> Filler:
    """A fact in its context."""
    text, sentence = reading.article.text, reading.sentences[fact.sentence]
    day = reading.article.dateline or reading.article.published
    told = day.toordinal() if day else 0
    claim = claim_of(reading, fact)
    before = text[: sentence.start].rstrip()[-BEFORE:] if fact.sentence else ""
    lead = f"{before} " if before else ""
    left = lead + text[sentence.start : fact.start]
    hidden = masked(fact, kind)
    whole = f"{left}{hidden}{text[fact.end : max(sentence.end, fact.end)]}"
    return Filler(
        kind=kind,
        fact=fact,
        article_id=reading.article.id,
        claim=claim,
        # Every space is one character, so that places stay where they are.
        text=re.sub(r"\s", " ", whole),
        sentence=len(lead),
        start=len(left),
        end=len(left) + len(hidden),
        headline=sentence.kind in {"headline", "heading"},
        told=told,
        replacing=any(token.lemma.lower() in REPLACING for token in sentence.tokens),
        when=_when(reading, fact, claim, told),
    )


def _when(reading: Reading, fact: Fact, claim: Claim | None, told: int) -> tuple[int, int] | None:
    """The time that a value is told of: the nearest date beside it, else the days before the report."""
    dates = [
        f
        for f in reading.facts
        if isinstance(f, Timex) and f.sentence == fact.sentence and f is not fact and f.low and f.high
    ]
    own = [f for f in dates if claim and claim.holds(f.start)] or dates
    nearest = min(own, key=lambda f: (abs(f.start - fact.start), f.start), default=None)
    if nearest and nearest.low and nearest.high:
        return nearest.low.toordinal(), nearest.high.toordinal()
    return (told - LATELY, told) if told and claim and claim.modality == "happened" else None


def masked(fact: Fact, kind: Kind) -> str:
    """The words of a value without the value: "nine people" is "# people"."""
    if kind in HIDDEN:
        return HIDDEN[kind]
    words = JOINED.sub("#", NUMBER.sub("#", fact.text))
    return words if "#" in words else "#"


def claim_of(reading: Reading, fact: Fact) -> Claim | None:
    """The shortest claim that holds a fact."""
    held = [c for c in reading.claims if c.sentence == fact.sentence and c.holds(fact.start)]
    return min(held, key=lambda c: (c.end - c.start, c.id), default=None)
