"""Dates that two articles print alike, and the chance that both are of one thing, as `rivals` has it.

"The fee is due on 5 July", "members pay their fee July 5": no happening of one is linked to one of the other,
and all that stands around the two days says that they are of one slot. The forest judges them as if one had
been changed, so that it never knows that they are equal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import Rival
from verifier.events.slot.filler import fillers
from verifier.events.slot.forest import forest
from verifier.events.slot.guards import blind_guard
from verifier.events.slot.pairing import Pairing, answer
from verifier.events.when import FINE
from verifier.lexicon.calendar import MONTHS
from verifier.model import Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story

# Less alike than this, two days are of two things.
ALIKE = 0.2
NAMED = FINE | {"month"}
MONTH = re.compile(rf"\b(?:{'|'.join(name[:3] for name in MONTHS)})", re.IGNORECASE)


def peers(story: Story, least: float) -> Iterator[Rival]:
    """Pairs of equal printed dates of two articles with at least a chance, in order of article and place."""
    trees = forest("timex")
    if trees is None:
        return
    known: dict[str, list[Filler]] = {}
    for filler in fillers(story, contexts(story, "timex")):
        known.setdefault(filler.article_id, []).append(filler)
    rarity = in_sentences(story.readings)
    articles = sorted(known)
    for n, one in enumerate(articles):
        for other in articles[n + 1 :]:
            mine, theirs = known[one], known[other]
            alike = [
                (i, j)
                for i, a in enumerate(mine)
                for j, b in enumerate(theirs)
                if _printed_alike(a, b) and not blind_guard(story, a, b)
            ]
            if not alike:
                continue
            pairing = Pairing.of(story, rarity, mine, theirs)
            alike = [(i, j) for i, j in alike if pairing.likeness.get((i, j), 0.0) >= ALIKE]
            chances = trees.chances([pairing.features(i, j, changed=i) for i, j in alike])
            for (i, j), chance in zip(alike, chances, strict=True):
                if chance >= least and answer(story, mine[i], theirs[j]) in {"equal", "compatible"}:
                    yield Rival(
                        a=mine[i], b=theirs[j], chance=chance, likeness=pairing.likeness[i, j], guard=""
                    )


def _printed_alike(a: Filler, b: Filler) -> bool:
    """Whether two printed dates are one, or one is a day and the other a part of its month: "mid-May"."""
    f, g = a.fact, b.fact
    assert isinstance(f, Timex)
    assert isinstance(g, Timex)
    if f.clock or g.clock or f.relation != g.relation or not (MONTH.search(f.text) and MONTH.search(g.text)):
        return False
    if not (f.low and f.high and g.low and g.high):
        return False
    if {f.granularity, g.granularity} <= NAMED and not (f.part or g.part):
        return (f.low, f.high) == (g.low, g.high)
    fine, rough = (f, g) if g.part else (g, f)
    return fine.granularity in FINE and fine.low == fine.high and rough.granularity == "month"
