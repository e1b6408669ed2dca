"""A story in, chances out that two of its claims tell of one happening, or say one and the same thing.

Cosine alone proposes badly inside one topic, where every sentence resembles every other. A logistic
model (one happening) and boosted forests (one statement, one fact with an equal value) look at what a reader
looks at as well: rare words in common, the class of happening, names, places, numbers and days shared or not,
the event instances, and whether the other article has a better partner. `likeness.py`, `statement.py` and
`fact.py` of `tests/training` fit them; nothing is learned at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.likeness.chances import Chances
from verifier.events.likeness.facts import facts, one_noun
from verifier.events.likeness.features import features
from verifier.events.likeness.model import Likeness, stated, trained
from verifier.events.likeness.profiles import profiles

if TYPE_CHECKING:
    from verifier.events.likeness.chances import Part
    from verifier.events.story import Story

__all__ = ["Likeness", "facts", "likeness", "one_noun"]

# Claims below this cosine are not looked at: of labelled pairs that tell of one event, few lie lower.
FLOOR = 0.4
# A pair below this chance brings nothing together and is forgotten, so that a large batch stays small.
KEPT = 0.02


def likeness(story: Story, folder: str = "") -> Likeness:
    """The chances of all pairs of claims that are near enough to be looked at.

    `folder` names other forests than those that ship.
    """
    known = profiles(story)
    happening: list[Part] = []
    statement: list[Part] = []
    for one, other in known.near(FLOOR):
        rows = features(known, one, other)
        for chances, found in ((trained().chances(rows), happening), (stated(rows, folder), statement)):
            kept = chances >= KEPT
            found.append((one[kept], other[kept], chances[kept]))
    return Likeness(
        happening=Chances.join(known.ids, happening),
        statement=Chances.join(known.ids, statement),
        known=known,
        folder=folder,
    )
