"""What the pair reader learns from: two passages with answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.encode import Marked

UNKNOWN = -1
Answers = tuple[int, int, int, int, int]  # to QUESTIONS: 1 yes, 0 no, UNKNOWN
NUMBERS = frozenset({"quantity", "date", "time", "ordinal", "score"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A pair with its answers.

    `place` tells which two positions of its story it belongs to, with the chances of a conflict and of a
    revision that the forests give these, or is -1; `source` is where the pair comes from.
    """

    story: str
    fold: int
    kind: str
    one: Marked
    other: Marked
    answers: Answers
    source: str
    place: int = -1
    before: tuple[float, float] = (0.0, 0.0)
