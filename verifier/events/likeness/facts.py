"""Two claims that tell one value in, out the chance that they tell one fact with it.

The alignment knows which equal values may fill one slot; whether both outlets say the same of that value is
asked of their claims. "On Friday" two things happen in one affair, and who prints the one does not agree with
who prints the other.
"""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import numpy as np

from verifier.align import KINDS
from verifier.align.forest import forest
from verifier.events.likeness.features import FEATURES, features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align import Kind
    from verifier.events.likeness.model import Likeness

    Table = NDArray[np.float32]

# What is known of two claims, then of the two values: the chances that the claims tell of one happening and
# state the same, that the values fill one slot, and their kind.
TOLD = (*FEATURES, "happening", "statement", "link", "kind")
NAME = "fact"

# Two claims by id, and the chance that their values fill one slot.
Telling = tuple[str, str, float]


def facts(likeness: Likeness, kind: Kind, pairs: Sequence[Telling]) -> list[float]:
    """The chance for each pair of claims that their equal values of a kind tell one fact."""
    if not pairs:
        return []
    told = forest(NAME, likeness.folder or str(resources.files(__package__)))
    seen = [TOLD.index(name) for name in told.names]
    return list(map(float, told.chances(rows(likeness, kind, pairs)[:, seen])))


def rows(likeness: Likeness, kind: Kind, pairs: Sequence[Telling]) -> Table:
    """A row of TOLD for each pair; raises KeyError where a claim is not of the story."""
    known = likeness.known
    if known is None:
        raise KeyError(f"no claims are known: {pairs}")
    one, other = (np.concatenate(side) for side in zip(*(known.pair(a, b) for a, b, _ in pairs), strict=True))
    chances = [
        (likeness.happening.of(a, b), likeness.stated(a, b), link, KINDS.index(kind)) for a, b, link in pairs
    ]
    return np.concatenate([features(known, one, other), np.array(chances)], axis=1).astype(np.float32)
