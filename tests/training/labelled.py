"""Invented stories with their shared facts in, labelled pairs of slot fillers out.

A pair is labelled 1 when both values are tellings of one fact of `expected.toml`. Most tellings agree, and an
engine that looks for contradictions never sees them as rivals; so each is used as if its value had been
changed: its equals are taken away, and everything else stays as it is. The value's nearest others are then
pairs that must not be taken for it.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Protocol

from tests.mutation.batch import Batch, batch
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import (
    UNLIKE,
    Filler,
    Pairing,
    answer,
    blind_guard,
    fillers,
    guard,
    known_to_both,
    worth_asking,
)
from verifier.events.slot.features import FAR, SHORT, SLIPS
from verifier.model import Timex
from verifier.pipeline import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from verifier.events import Story
    from verifier.events.slot.features import Features
    from verifier.model import FactKind

PRETENDED = frozenset({"changed", "other"})
# People are not pretended to be others: without such pairs a forest tells really changed people of unseen
# stories apart better. Why is not known.
TELLING: frozenset[FactKind] = frozenset({"timex", "quantity"})
NEAREST = 3  # of the fillers that a changed value must not be taken for
MONTHS, YEARS = (30, 61), (365, 730)  # days by which a slip of the month or year moves a date
OTHERWISE = 4  # one date of so many is wrong by any number of days
SPREAD = 0.5  # powers of ten in which a changed quantity lies


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One pair with its label; `words` show it to a reader."""

    story: str
    kind: FactKind
    one: bool
    features: Features
    words: tuple[str, str]
    how: str
    real: bool = False


class Facts(Protocol):
    """Which fillers tell one fact, and how to show one."""

    def one(self, a: Filler, b: Filler) -> bool | None:
        """Whether two fillers tell one fact; None when nobody knows."""

    def words(self, filler: Filler) -> str:
        """The value in its sentence."""


def labelled(folder: Path, kinds: Sequence[FactKind]) -> Iterator[Labelled]:
    """The pairs of one invented story."""
    known = batch(folder)
    told = tell([known.readings[file] for file in sorted(known.readings)], encoder(Config().encoder))
    yield from pairs(known.name, told, Told(known), kinds)


def pairs(name: str, story: Story, facts: Facts, kinds: Sequence[FactKind]) -> Iterator[Labelled]:
    """The labelled pairs of a batch."""
    for kind in kinds:
        for pairing, plain in _pairings(story, kind):
            yield from _pairs(name, kind, story, facts, pairing, plain=plain)


def clashing(
    name: str, story: Story, facts: Facts, kind: FactKind, touched: Callable[[Filler], bool]
) -> Iterator[Labelled]:
    """The labelled pairs that clash and hold a filler that was touched."""
    for pairing, plain in _pairings(story, kind):
        for i, j in sorted(pairing.likeness) if plain else ():
            a, b = pairing.mine[i], pairing.other[j]
            one = facts.one(a, b) if touched(a) or touched(b) else None
            if one is not None and _asked(story, kind, pairing, i, j):
                words = (facts.words(a), facts.words(b))
                row = pairing.features(i, j)
                yield Labelled(story=name, kind=kind, one=one, features=row, words=words, how="")


def _pairings(story: Story, kind: FactKind) -> Iterator[tuple[Pairing, bool]]:
    """Each two articles both ways, and whether it is the way in which the engine looks at them."""
    rarity = in_sentences(story.readings)
    found = fillers(story, contexts(story, kind))
    for one, two in permutations(sorted(r.article.id for r in story.readings), 2):
        mine, other = ([f for f in found if f.article_id == article] for article in (one, two))
        yield Pairing.of(story, rarity, mine, other), one < two


def _pairs(
    name: str, kind: FactKind, story: Story, facts: Facts, pairing: Pairing, *, plain: bool
) -> Iterator[Labelled]:
    def pair(i: int, j: int, features: Features, *, one: bool, how: str) -> Labelled:
        words = (facts.words(pairing.mine[i]), facts.words(pairing.other[j]))
        return Labelled(story=name, kind=kind, one=one, features=features, words=words, how=how)

    for i, j in sorted(pairing.likeness):
        a, b = pairing.mine[i], pairing.other[j]
        one = facts.one(a, b)
        if one is None or pairing.likeness[i, j] < UNLIKE[kind]:
            continue
        if (i, j) not in pairing.equal:
            if plain and _asked(story, kind, pairing, i, j):
                yield pair(i, j, pairing.features(i, j), one=one, how="plain")
        elif one and kind in TELLING and not blind_guard(story, a, b):
            changed = pairing.features(i, j, changed=i) | {"ratio": _ratio(name, a)} | _slip(name, a)
            yield pair(i, j, changed, one=True, how="changed")
            others = sorted(
                (
                    (-v, y)
                    for (x, y), v in pairing.likeness.items()
                    if x == i
                    and v >= UNLIKE[kind]
                    and (x, y) not in pairing.equal
                    and facts.one(a, pairing.other[y]) is False
                    and not guard(story, a, pairing.other[y])
                ),
            )
            for _, y in others[:NEAREST]:
                yield pair(i, y, pairing.features(i, y, changed=i), one=False, how="other")


def _asked(story: Story, kind: FactKind, pairing: Pairing, i: int, j: int) -> bool:
    """Whether the engine asks the forest about a pair."""
    a, b = pairing.mine[i], pairing.other[j]
    return (
        pairing.likeness[i, j] >= UNLIKE[kind]
        and worth_asking(a, b, pairing.likeness[i, j])
        and answer(story, a, b) == "conflicting"
        and not (guard(story, a, b) or known_to_both(story, a, b) or pairing.both_said(i, j))
    )


def shown(text: str, filler: Filler) -> str:
    """The value in brackets among the words of its article."""
    start, end = filler.fact.start, filler.fact.end
    around = f"{text[max(0, start - 70) : start]}[{text[start:end]}]{text[end : end + 60]}"
    return around.replace("\n", " ")


def _ratio(name: str, filler: Filler) -> float:
    """How far a changed value lies from the true one: by chance, but always the same."""
    digest = hashlib.sha256(f"{name} {filler.fact.start}".encode()).digest()
    return SPREAD * digest[0] / 255 if filler.fact.kind == "quantity" else 0.0


def _slip(name: str, filler: Filler) -> Features:
    """By how much a changed date lies from the true one, and how: by chance, but always the same."""
    fact = filler.fact
    if not isinstance(fact, Timex) or fact.clock or not fact.low:
        return {}
    digest = hashlib.sha256(f"{name} {fact.start}".encode()).digest()
    months, years = MONTHS[digest[1] % len(MONTHS)], YEARS[digest[1] % len(YEARS)]
    kinds = {"day": ("slip_day", "slip_month", "slip_year"), "month": ("slip_month", "slip_year")}
    chosen = kinds.get(fact.granularity, ("slip_year",))
    slipped = chosen[digest[0] % len(chosen)]
    days = {"slip_day": 1 + digest[1] % SHORT, "slip_month": months, "slip_year": years}[slipped]
    how = {slipped: 1.0}
    if digest[2] % OTHERWISE == 0:  # not every wrong date is a slip of one of its parts
        how, days = {}, (SHORT + 1 + digest[1] % 26) * {"day": 1, "month": 30}.get(fact.granularity, 365)
    return dict.fromkeys(SLIPS, 0.0) | how | {"gap": min(math.log10(1 + days), FAR)}


class Told:
    """Which fact of `expected.toml` a filler tells."""

    def __init__(self, known: Batch) -> None:
        self._files = {r.article.id: file for file, r in known.readings.items()}
        self._texts = known.texts
        self._told: dict[str, list[tuple[int, int, int]]] = {}
        self._follows: dict[str, list[tuple[int, int, int]]] = {}
        for n, fact in enumerate(known.shared):
            for table, places in ((self._told, fact.told), (self._follows, fact.follows)):
                for words in places:
                    table.setdefault(words.file, []).append((words.start, words.end, n))

    def one(self, a: Filler, b: Filler) -> bool | None:
        """Whether two fillers tell one fact of the story; None where one value is reckoned from the other."""
        one, two = (self._of(self._told, filler) for filler in (a, b))
        if one & self._of(self._follows, b) or two & self._of(self._follows, a):
            return None
        return bool(one & two)

    def words(self, filler: Filler) -> str:
        """The value in its sentence."""
        return shown(self._texts[self._files[filler.article_id]], filler)

    def _of(self, table: dict[str, list[tuple[int, int, int]]], filler: Filler) -> set[int]:
        """The numbers of the facts whose words overlap the filler's."""
        places = table.get(self._files[filler.article_id], [])
        return {n for start, end, n in places if start < filler.fact.end and filler.fact.start < end}
