"""Parts and wholes: "all seven members signed" against "six of the seven members signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Quantity

if TYPE_CHECKING:
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story


def all_against_some(story: Story, a: Filler, b: Filler) -> bool:
    """Whether one number is all of a whole and the other is less, of a whole of just that size."""
    return (_all(a) and _some(story, b, a)) or (_all(b) and _some(story, a, b))


def _all(filler: Filler) -> bool:
    fact = filler.fact
    return isinstance(fact, Quantity) and bool(fact.whole) and fact.whole == fact.counted


def _some(story: Story, part: Filler, whole: Filler) -> bool:
    """Whether a number is a part and its own sentence gives the whole's size, the other's number."""
    assert isinstance(part.fact, Quantity)
    assert isinstance(whole.fact, Quantity)
    if not part.fact.whole or part.fact.low is None or whole.fact.low is None:
        return False
    beside = [
        f
        for f in story.reading(part.article_id).facts
        if isinstance(f, Quantity) and f.sentence == part.fact.sentence and f is not part.fact
    ]
    return part.fact.low < whole.fact.low and any(f.low == f.high == whole.fact.low for f in beside)
