"""Two claims that tell one value in, out the chance that they tell one fact with it.

The alignment knows which equal values may fill one slot; whether both outlets say the same of that value is
asked of their claims. "On Friday" two things happen in one affair, and who prints the one does not agree with
who prints the other.
"""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import numpy as np

from verifier.align import KINDS, Filler
from verifier.align.forest import forest
from verifier.events.likeness.features import FEATURES, features
from verifier.facts.ordinal import same_series
from verifier.lexicon.events import noun_class
from verifier.model import Ordinal, Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.events.likeness.model import Likeness
    from verifier.model import Fact

    Table = NDArray[np.float32]

# What is known of two claims, then of the two values: the chances that the claims tell of one happening and
# state the same, that the values fill one slot, whether one noun is counted or numbered, and their kind.
TOLD = (*FEATURES, "happening", "statement", "link", "noun", "kind")
NAME = "fact"

# Two tellings of one value, and the chance that they fill one slot.
Telling = tuple[Filler, Filler, float]


def facts(likeness: Likeness, pairs: Sequence[Telling]) -> list[float]:
    """The chance for each pair of tellings that they tell one fact; 0 where a value is in no claim."""
    told = forest(NAME, likeness.folder or str(resources.files(__package__)))
    seen = [TOLD.index(name) for name in told.names]
    asked = [n for n, (a, b, _) in enumerate(pairs) if a.claim and b.claim]
    found = [0.0] * len(pairs)
    if asked:
        table = rows(likeness, [pairs[n] for n in asked])[:, seen]
        for n, chance in zip(asked, map(float, told.chances(table)), strict=True):
            found[n] = chance
    return found


def rows(likeness: Likeness, pairs: Sequence[Telling]) -> Table:
    """A row of TOLD for each pair; raises KeyError where a value is in no claim of the story."""
    known = likeness.known
    ids = [(a.claim.id, b.claim.id) for a, b, _ in pairs if a.claim and b.claim]
    if known is None or len(ids) < len(pairs):
        raise KeyError("a value is in no claim")
    one, other = (np.concatenate(side) for side in zip(*(known.pair(a, b) for a, b in ids), strict=True))
    chances = [
        (
            likeness.happening.of(a, b),
            likeness.stated(a, b),
            link,
            one_noun(x.fact, y.fact),
            KINDS.index(x.kind),
        )
        for (a, b), (x, y, link) in zip(ids, pairs, strict=True)
    ]
    return np.concatenate([features(known, one, other), np.array(chances)], axis=1).astype(np.float32)


def one_noun(one: Fact, other: Fact) -> int:
    """1 where two values count or number one noun, -1 where they do two, 0 where one has none."""
    if isinstance(one, Ordinal) and isinstance(other, Ordinal) and same_series(one, other):
        return 1
    nouns = [
        f.head if isinstance(f, Ordinal) else f.counted if isinstance(f, Quantity) else ""
        for f in (one, other)
    ]
    if not all(nouns):
        return 0
    return 1 if len({noun_class(noun) or noun for noun in nouns}) == 1 else -1
